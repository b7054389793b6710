import { html, useText } from '../view.js'

const SIGNS = { '+': ['diff-plus', '+', 'bot.added'], '-': ['diff-minus', '−', 'bot.removed'] }

/** Lines that begin with " ", "+", "-" or "@@". @param {{ lines: string[], label: string }} props */
export function DiffView({ lines, label }) {
  const t = useText()
  return html`
    <div class="diff" role="region" aria-label=${label} tabindex="0">
      ${lines.map((line, index) => {
        if (line.startsWith('@@')) return html`<p class="diff-gap" key=${index}><span aria-hidden="true">⋯</span></p>`
        const [kind, sign, said] = SIGNS[/** @type {'+' | '-'} */ (line[0])] ?? ['', '', '']
        return html`
        <p class=${`diff-line ${kind}`} key=${index}>
          <span class="diff-sign" aria-hidden="true">${sign}</span>${
            said &&
            html`<span class="visually-hidden">
            ${t(said)}: </span>`
          }
          <span dir="auto" class="diff-text">${line.slice(1) || ' '}</span>
        </p>`
      })}
    </div>`
}
