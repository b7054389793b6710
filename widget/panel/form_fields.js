import { html } from '../shared/html.js'
import { useLanguage } from './language.js'

/** A labelled field; with `rows` it takes several lines.
 * @param {{ name: string, label: string, value: string, mistake: string | null, type?: string, rows?: number,
 *   autocomplete?: string, isOptional?: boolean, onInput: (value: string) => void }} props
 */
export function TextField({ name, label, value, mistake, type = 'text', rows, autocomplete, isOptional, onInput }) {
  const shared = {
    id: `field-${name}`,
    name,
    value,
    dir: value ? 'auto' : undefined,
    required: !isOptional,
    'aria-invalid': mistake ? 'true' : undefined,
    'aria-describedby': mistake ? `mistake-${name}` : undefined,
    onInput: (/** @type {any} */ event) => onInput(event.currentTarget.value),
  }
  return html`
    <div class="field">
      <label class="field-label" for="field-${name}">${label}</label>
      ${rows
        ? html`<textarea class="input" rows=${rows} ...${shared}></textarea>`
        : html`<input class="input" type=${type} autocomplete=${autocomplete} ...${shared} />`}
      ${mistake && html`<p class="mistake" id="mistake-${name}">${mistake}</p>`}
    </div>
  `
}

/** One choice among the departments. Those from which nobody can come now are shown, and are free to choose only
 * when a message is left.
 * @param {{ departments: import('../loader/signals/visitor.js').DepartmentStatus[], value: string,
 *   mistake: string | null, canChooseAway: boolean, onChange: (key: string) => void }} props
 */
export function DepartmentField({ departments, value, mistake, canChooseAway, onChange }) {
  const { t } = useLanguage()
  return html`
    <fieldset class="field" aria-describedby=${mistake ? 'mistake-department' : undefined}>
      <legend class="field-label">${t('form.department')}</legend>
      <div class="departments">
        ${departments.map(({ key, name, is_available: isAvailable }) => {
          const isDisabled = !isAvailable && !canChooseAway
          return html`
            <label key=${key} class="department">
              <input type="radio" name="department" value=${key} checked=${value === key} disabled=${isDisabled}
                onChange=${() => onChange(key)} />
              <span class="department-name" dir="auto">${name}</span>
              ${isDisabled && html`<span class="department-away">${t('form.away')}</span>`}
            </label>
          `
        })}
      </div>
      ${mistake && html`<p class="mistake" id="mistake-department">${mistake}</p>`}
    </fieldset>
  `
}
