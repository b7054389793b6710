import { html } from './html.js'
import { splitLinks } from './text.js'

/** The words of a message: text, with web links as links.
 * @param {{ text: string }} props
 */
export function RichText({ text }) {
  return splitLinks(text).map((part) =>
    part.href
      ? html`<a href=${part.href} target="_blank" rel="noopener noreferrer nofollow">${part.text}</a>`
      : part.text,
  )
}
