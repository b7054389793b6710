/** Adds `text` to the styles of `root`. A constructed sheet needs no leave from the page's content security policy.
 * @param {DocumentOrShadowRoot} root
 * @param {...string} texts
 */
export function adoptStyles(root, ...texts) {
  const sheets = texts.map((text) => {
    const sheet = new CSSStyleSheet()
    sheet.replaceSync(text)
    return sheet
  })
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, ...sheets]
}
