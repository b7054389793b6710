export const CODE_CHIP_STYLES = `
.code { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.code-words { min-inline-size: 0; padding: 9px 12px; border: 1px dashed var(--accent-line);
  border-radius: var(--radius); background: var(--accent-soft); color: var(--ink); overflow-wrap: anywhere;
  font: 600 15px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; letter-spacing: .04em;
  user-select: all; -webkit-user-select: all; }
.code .code-copy { min-block-size: 44px; padding: 8px 14px; border: 1px solid var(--line-strong);
  border-radius: var(--radius-full); background: var(--raised); color: var(--ink); font: inherit; cursor: pointer; }
.code .code-copy:hover { border-color: var(--accent); }
.code-until { flex-basis: 100%; font-size: var(--size-small); line-height: 1.4; color: var(--ink-soft); }
`

/** A discount code with a button that copies it. Where the browser does not let us copy, the code is marked instead.
 * @param {{ code: string, until: string }} offer `until` is its last day (YYYY-MM-DD), or empty
 * @param {import('./i18n.js').Translator} translator
 */
export function createCodeChip({ code, until }, { t, date }) {
  const words = element('code', 'code-words', code)
  words.dir = 'ltr'
  const copy = element('button', 'code-copy', t('code.copy'))
  copy.setAttribute('type', 'button')
  copy.setAttribute('aria-live', 'polite')
  copy.onclick = async () => {
    try {
      await navigator.clipboard.writeText(code)
      copy.textContent = t('code.copied')
    } catch {
      getSelection()?.selectAllChildren(words)
    }
  }
  const chip = element('div', 'code', '')
  chip.append(words, copy)
  const day = dayOf(until)
  if (day) chip.append(element('span', 'code-until', t('code.until', { date: date(day) })))
  return chip
}

/** The moment at which the day `YYYY-MM-DD` begins here, or null. @param {string} text */
export function dayOf(text) {
  const [year, month, day] = text.split('-').map(Number)
  return year && month && day ? new Date(year, month - 1, day).getTime() : null
}

/** @param {string} tag @param {string} name @param {string} text */
function element(tag, name, text) {
  const made = document.createElement(tag)
  made.className = name
  made.textContent = text
  return made
}
