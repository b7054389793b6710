import { html, useFormat, useText } from '../view.js'
import { directionOf } from '../../shared/i18n.js'
import { exampleOf } from '../../shared/pattern.js'
import { Icon } from '../parts/icon.js'
import { useLoad, useTeam } from './context.js'
import { hasPattern, isBuiltIn } from './form_draft.js'
import { wordsIn } from './words.js'

/** What the widget itself says, by language. @type {Record<string, () => Promise<{ default: Record<string, string>
 * }>>} */
const LOCALES = {
  en: () => import('../../locales/en.json', { with: { type: 'json' } }),
  fa: () => import('../../locales/fa.json', { with: { type: 'json' } }),
  he: () => import('../../locales/he.json', { with: { type: 'json' } }),
  ka: () => import('../../locales/ka.json', { with: { type: 'json' } }),
  ms: () => import('../../locales/ms.json', { with: { type: 'json' } }),
}
/** More choices than this stand in a list that opens. */
const MOST_SHOWN = 5
const TICKED = new Set(['checkbox', 'consent'])

/** @typedef {import('./form_draft.js').FieldDraft} FieldDraft */
/** The form as the visitor sees it in a language. @param {{ form: string, fields: FieldDraft[], language: string }}
 * props */
export function FormPreview({ form, fields, language }) {
  const t = useText()
  const words = useLoad(async () => (await (LOCALES[language] ?? LOCALES.en)()).default, [language])
  const say = (/** @type {string} */ key) => words.value?.[key] ?? ''
  return html`
    <figure class="form-preview">
      <figcaption class="hint">${t('team_preview')}</figcaption>
      <div class="preview-card" dir=${directionOf(language)} lang=${language}>
        <p class="preview-title">${say(`form.title_${form}`)}</p>
        ${fields.length > 0 && html`<p class="hint">${say(`form.lead_${form}`)}</p>`}
        ${fields.length === 0 && html`<p class="hint">${t(`team_form_${form}_none`)}</p>`}
        ${fields.map((field) => html`<${PreviewField} key=${field.id} form=${form} field=${field} language=${language}
          say=${say} />`)}
        ${fields.length > 0 && html`<p class="preview-button">${say(`form.submit_${form}`)}</p>`}
      </div>
    </figure>`
}

/** @param {{ form: string, field: FieldDraft, language: string, say: (key: string) => string }} props */
function PreviewField({ form, field, language, say }) {
  const { usual } = useTeam()
  const own = wordsIn(field.labels, language, usual)
  const label = own || (isBuiltIn(field) ? say(`form.${field.key}`) || say(`form.${field.key}_${form}`) : '') || '…'
  if (TICKED.has(field.kind)) {
    return html`<p class="preview-tick"><span class="preview-box" aria-hidden="true"></span><span
      dir="auto">${label}<${Star}
      field=${field} /></span></p>`
  }
  return html`
    <div class="preview-field">
      <p class="preview-label" dir="auto">${label}<${Star} field=${field} /></p>
      ${hasPattern(field) && field.pattern.trim() && html`<p class="hint">${say('form.example').replace('{example}',
        `\u2066${exampleOf(field.pattern.trim())}\u2069`)}</p>`}
      <${PreviewInput} field=${field} language=${language} say=${say} />
    </div>`
}

/** @param {{ field: FieldDraft, language: string, say: (key: string) => string }} props */
function PreviewInput({ field, language, say }) {
  const { usual } = useTeam()
  const isLong = field.kind === 'long_text'
  if (field.kind !== 'choice') return html`<p class=${isLong ? 'preview-input preview-long' : 'preview-input'}></p>`
  if (field.choices.length > MOST_SHOWN) {
    return html`<p class="preview-input preview-list">${say('form.choose')}<${Icon} name="down" /></p>`
  }
  return html`<p class="preview-choices">${field.choices.map(
    (choice) => html`<span key=${choice.id} dir="auto">${wordsIn(choice.labels, language, usual) || '…'}</span>`,
  )}</p>`
}

/** The sign of what must be answered. @param {{ field: FieldDraft }} props */
function Star({ field }) {
  const { t } = useFormat()
  return field.isRequired ? html`<span class="preview-star" title=${t('team_required')}> *</span>` : null
}
