import { html, useId } from '../view.js'

/** A labelled list to choose one thing from. @param {{ label: string, onChoose: (value: string) => void,
 *   isInline?: boolean, isDisabled?: boolean, dir?: string, children?: any }} props */
export function Choice({ label, onChoose, isInline, isDisabled, dir, children }) {
  const id = useId()
  return html`
    <div class=${isInline ? 'period' : 'field'}>
      <label for=${id}>${label}</label>
      <select id=${id} class="input" dir=${dir} disabled=${isDisabled}
        onChange=${(/** @type {any} */ event) => onChoose(event.target.value)}>
        ${children}
      </select>
    </div>`
}
