import { html, useState, useText } from '../view.js'
import { useTeam } from './context.js'
import { LanguageChoice } from './fields.js'
import { FORMS, isBuiltIn } from './form_draft.js'
import { FormEditor } from './form_editor.js'
import { FormPreview } from './form_preview.js'

/** The three forms, one of them open, with what the visitor sees beside it.
 * @param {import('./department_editor.js').PartProps} props */
export function FormsPart({ draft, change, mistakes, isReadOnly }) {
  const t = useText()
  const { overview, usual } = useTeam()
  const [form, setForm] = useState(() => FORMS.find((name) => mistakes[name]) ?? 'pre_chat')
  const [language, setLanguage] = useState(usual)
  const fields = draft.forms[form]
  const set = (/** @type {any[]} */ next) => change({ forms: { ...draft.forms, [form]: next } })
  const lacking = overview.languages.filter((code) => fields.some((field) => lacks(field, code)))
  return html`
    <div class="forms">
      <div class="form-choice" role="group" aria-label=${t('team_part_forms')}>
        ${FORMS.map(
          (name) => html`
          <button type="button" key=${name} class="form-tab" aria-pressed=${name === form} data-place=${name}
            onClick=${() => setForm(name)}>
            <span class="option-name">${t(`team_form_${name}`)}${
              mistakes[name] && html`<span class="text-state bad">!<span
                class="visually-hidden">${t('team_part_bad')}</span>
              </span>`
            }</span>
            <span class="hint">${draft.forms[name].length ? t('team_form_asks', { count: draft.forms[name].length })
              : t(`team_form_${name}_none`)}</span>
          </button>`,
        )}
      </div>
      <div class="forms-main">
        <p class="hint">${t(`team_form_${form}_hint`)}</p>
        <${LanguageChoice} languages=${overview.languages} language=${language} onChoose=${setLanguage}
          lacking=${lacking} />
        <${FormEditor} key=${form} form=${form} fields=${fields} setFields=${set} language=${language}
          showsAll=${Boolean(mistakes[form])} isReadOnly=${isReadOnly} />
      </div>
      <aside class="forms-side" aria-label=${t('team_preview')}>
        <${FormPreview} form=${form} fields=${fields} language=${language} />
      </aside>
    </div>`
}

/** Whether words are missing in a language. @param {import('./form_draft.js').FieldDraft} field @param {string} code */
function lacks(field, code) {
  const isOwn = !isBuiltIn(field) || Object.values(field.labels).some((words) => words.trim())
  const asked = [...(isOwn ? [field] : []), ...(field.kind === 'choice' ? field.choices : [])]
  return asked.some(({ labels }) => !labels[code]?.trim())
}
