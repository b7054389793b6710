import { html } from '../view.js'
import { Icon } from '../parts/icon.js'

/** Several of a few things, each switched by a press. @param {{ label: string, chosen: string[],
 *   options: [string, string][], onChoose: (chosen: string[]) => void, isReadOnly?: boolean }} props */
export function Toggles({ label, chosen, options, onChoose, isReadOnly }) {
  const flip = (/** @type {string} */ value) => {
    const next = chosen.includes(value) ? chosen.filter((each) => each !== value) : [...chosen, value]
    onChoose(options.map(([each]) => each).filter((each) => next.includes(each)))
  }
  return html`
    <div class="toggles" role="group" aria-label=${label}>
      ${options.map(
        ([value, words]) => html`
        <button key=${value} type="button" class="toggle" aria-pressed=${chosen.includes(value)} disabled=${isReadOnly}
          onClick=${() => flip(value)}>${chosen.includes(value) && html`<${Icon}
            name="check" />`}<bdi>${words}</bdi></button>`,
      )}
    </div>`
}
