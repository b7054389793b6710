import { html, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { useTeam } from './context.js'
import { Bad } from './fields.js'
import { FieldEditor } from './field_editor.js'
import { FieldLine } from './field_line.js'
import { formMistakes, missingBuiltIns, MOST_FIELDS, newField } from './form_draft.js'
import { fieldsOfStart, STARTS } from './form_starts.js'
import { moved } from './words.js'

/** @typedef {import('./form_draft.js').FieldDraft} FieldDraft */
/** @typedef {{ form: import('./form_draft.js').FormName, fields: FieldDraft[], setFields: (fields: FieldDraft[]) =>
 * void,
 *   language: string, showsAll: boolean, isReadOnly: boolean }} FormProps */

/** The fields of a form in their order, one of them open. @param {FormProps} props */
export function FormEditor(props) {
  const { form, fields, setFields, language, showsAll, isReadOnly } = props
  const { usual } = useTeam()
  const [open, setOpen] = useState(/** @type {string | null} */ (null))
  const mistakes = showsAll ? formMistakes(form, fields, usual) : {}
  return html`
    <ol class="form-fields">
      ${fields.map((field, index) => {
        const isOpen = open === field.id
        return html`
        <li key=${field.id} class=${isOpen ? 'form-field form-field-open' : 'form-field'}>
          <${FieldLine} form=${form} field=${field} index=${index} count=${fields.length} language=${language}
            isOpen=${isOpen}
            isReadOnly=${isReadOnly} onOpen=${() => setOpen(isOpen ? null : field.id)}
            onMove=${(/** @type {number} */ to) => setFields(moved(fields, index, to))}
            onRemove=${() => setFields(fields.filter((_, at) => at !== index))} />
          ${!isOpen && html`<${Bad} mistake=${mistakes[field.id]} />`}
          ${
            isOpen &&
            html`<${FieldEditor} field=${field} language=${language} isReadOnly=${isReadOnly}
              mistake=${mistakes[field.id]}
              change=${(/** @type {any} */ part) => setFields(fields.with(index, { ...field, ...part }))} />`
          }
        </li>`
      })}
    </ol>
    <${Bad} mistake=${mistakes['']} />
    ${!isReadOnly && fields.length < MOST_FIELDS && html`<${Adding} ...${props}
      onAdd=${(/** @type {FieldDraft} */ field) => {
      setFields([...fields, field])
      setOpen(field.id)
    }} />`}
    ${!isReadOnly && html`<${Starts} ...${props} />`}`
}

/** What the form can ask beside what it asks. @param {FormProps & { onAdd: (field: FieldDraft) => void }} props */
function Adding({ fields, onAdd }) {
  const t = useText()
  const button = (/** @type {string} */ key, /** @type {string} */ words) => html`
    <button type="button" key=${key} class="toggle" onClick=${() => onAdd(newField(fields, key))}><${Icon}
      name="plus" />
      ${words}</button>`
  return html`
    <div class="toggles" role="group" aria-label=${t('team_add_field')}>
      <span class="hint">${t('team_add_field')}</span>
      ${missingBuiltIns(fields).map((key) => button(key, t(`team_built_in_${key}`)))}
      ${button('', t('team_own_field'))}
    </div>`
}

/** Forms to begin with; what stands there is replaced. @param {FormProps} props */
function Starts({ form, fields, setFields }) {
  const t = useText()
  const { overview } = useTeam()
  return html`
    <details class="more" open=${fields.length === 0}><summary>${t('team_starts')}</summary>
      <ul class="starts">
        ${STARTS[form].map(
          (start) => html`
          <li key=${start}><button type="button" class="start"
            onClick=${() => setFields(fieldsOfStart(start, overview.languages))}>
            <span class="option-name">${t(`team_start_${start}`)}</span><span
              class="hint">${t(`team_start_${start}_hint`)}</span>
          </button></li>`,
        )}
        ${
          fields.length > 0 &&
          form !== 'pre_chat' &&
          html`<li><button type="button" class="start" onClick=${() => setFields([])}>
            <span class="option-name">${t('team_start_none')}</span><span
              class="hint">${t(`team_form_${form}_none`)}</span>
            </button></li>`
        }
      </ul>
    </details>`
}
