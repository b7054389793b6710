import { html, useEffect, useMemo, useRef } from '../view.js'

/** A text field for a file, with line numbers. `hold.current.jump(line)` goes to a line and marks it.
 * @param {{ hold: { current: { jump: (line: number) => void } | null }, text: string, label: string,
 *   onText: (text: string) => void, badLines: number[], isReadOnly: boolean }} props */
export function TextArea({ hold, text, onText, label, badLines, isReadOnly }) {
  const frame = useRef(/** @type {HTMLElement | null} */ (null))
  const field = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const count = useMemo(() => text.split('\n').length, [text])
  useEffect(() => {
    hold.current = { jump: (line) => jumpTo(line, frame.current, field.current) }
    return () => {
      hold.current = null
    }
  }, [hold])
  const numbers = useMemo(() => numbersOf(count, badLines), [count, badLines.join()])
  return html`
    <div class="code" ref=${frame} dir="ltr">
      <div class="code-lines" aria-hidden="true">
        ${numbers.map(
          ({ text: run, isBad }, index) => html`<span key=${index} class=${isBad ? 'code-bad' : ''}>${run}
          </span>`,
        )}
      </div>
      <textarea class="code-text" ref=${field} rows=${count} value=${text} aria-label=${label} readOnly=${isReadOnly}
        spellcheck=${false} autocapitalize="off" autocomplete="off" wrap="off" dir="ltr"
        onInput=${(/** @type {any} */ event) => onText(event.target.value)}></textarea>
    </div>`
}

/** The numbers of all lines, in few pieces: those with a mistake alone, the others in runs.
 * @param {number} count @param {number[]} badLines */
export function numbersOf(count, badLines) {
  const bad = [...new Set(badLines)].filter((line) => line >= 1 && line <= count).sort((one, other) => one - other)
  /** @type {{ text: string, isBad: boolean }[]} */
  const found = []
  const run = (/** @type {number} */ from, /** @type {number} */ to) => {
    if (to < from) return
    const lines = Array.from({ length: to - from + 1 }, (_, index) => from + index)
    found.push({ text: `${lines.join('\n')}\n`, isBad: false })
  }
  let next = 1
  for (const line of bad) {
    run(next, line - 1)
    found.push({ text: `${line}\n`, isBad: true })
    next = line + 1
  }
  run(next, count)
  return found
}

/** @param {number} line @param {HTMLElement | null} frame @param {HTMLTextAreaElement | null} field */
function jumpTo(line, frame, field) {
  if (!frame || !field) return
  const lines = field.value.split('\n')
  const start = lines.slice(0, line - 1).join('\n').length + (line > 1 ? 1 : 0)
  field.focus({ preventScroll: true })
  field.setSelectionRange(start, start + (lines[line - 1]?.length ?? 0))
  const height = field.scrollHeight / lines.length
  frame.scrollTop = Math.max(0, (line - 1) * height - frame.clientHeight / 3)
  frame.scrollIntoView({ block: 'nearest' })
}
