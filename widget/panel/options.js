import { html } from '../shared/html.js'
import { Mistake, Required } from './field_parts.js'

/** One of a few, all of them in sight. A note says more about one of them.
 * @param {import('./form_fields.js').FieldProps & { options: Option[] }} props
 */
export function Options({ name, label, value, mistake, options, isRequired, onInput }) {
  const hasNotes = options.some(({ note }) => note)
  return html`
    <fieldset class="field" aria-describedby=${mistake ? `mistake-${name}` : undefined}>
      <legend class="field-label" dir="auto">${label}<${Required} isRequired=${isRequired} /></legend>
      <div class=${hasNotes ? 'options options-noted' : 'options'}>
        ${options.map(
          (option) => html`
            <label key=${option.key} class="option">
              <input type="radio" name=${name} value=${option.key} checked=${value === option.key}
                disabled=${option.isDisabled} required=${isRequired} onChange=${() => onInput(option.key)} />
              <span class="option-label" dir="auto">${option.label}</span>
              ${option.note && html`<span class="option-note">${option.note}</span>`}
            </label>
          `,
        )}
      </div>
      <${Mistake} name=${name} mistake=${mistake} />
    </fieldset>
  `
}

/** @typedef {{ key: string, label: string, note?: string, isDisabled?: boolean }} Option */
