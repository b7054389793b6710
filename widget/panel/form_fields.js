import { html } from '../shared/html.js'
import { exampleOf } from '../shared/pattern.js'
import { RichText } from '../shared/rich_text.js'
import { isolate } from '../shared/text.js'
import { described, Label, Mistake, Required } from './field_parts.js'
import { longest, YES } from './form_answers.js'
import { useLanguage } from './language.js'
import { Options } from './options.js'

const MOST_OPTIONS = 5
const ONLY_DIGITS = /^#+$/
const LINES = { pre_chat: 2, offline: 4, call_back: 2 }
/** How browsers help with the kinds of fields that take one line. A map: the shop's page may have put anything on the
 * prototype of objects. @type {Map<string, object>} */
const HELP = new Map([
  ['email', { type: 'email', autocomplete: 'email' }],
  ['phone', { type: 'tel', autocomplete: 'tel' }],
  ['number', { inputmode: 'decimal', autocomplete: 'off' }],
  ['order_number', { autocomplete: 'off', autocapitalize: 'characters', spellcheck: false }],
])

/** A field of a form, as its kind wants it.
 * @param {FieldProps & { field: import('../shared/protocol.js').FieldView,
 *   form: import('../shared/conversation.js').FormKind }} props
 */
export function Field({ field, form, ...props }) {
  const { t } = useLanguage()
  const { kind, pattern, choices = [], is_required: isRequired = false } = field
  const shown = { ...props, isRequired }
  if (kind === 'checkbox' || kind === 'consent') return html`<${Tick} ...${shown} />`
  if (kind === 'choice' && choices.length <= MOST_OPTIONS) return html`<${Options} ...${shown} options=${choices} />`
  if (kind === 'choice') return html`<${Selection} ...${shown} choices=${choices} />`
  return html`<${TextField}
    ...${shown}
    hint=${pattern && t('form.example', { example: isolate(exampleOf(pattern)) })}
    rows=${kind === 'long_text' ? LINES[form] : undefined}
    help=${helpFor(field)}
  />`
}

/** What the browser knows of the field, for its keyboard and what it fills in.
 * @param {import('../shared/protocol.js').FieldView} field
 */
function helpFor(field) {
  const { key, kind, pattern = '' } = field
  return {
    maxlength: longest(field),
    autocomplete: key === 'name' ? 'name' : undefined,
    inputmode: ONLY_DIGITS.test(pattern) ? 'numeric' : undefined,
    ...HELP.get(kind),
  }
}

/** A labelled field; with `rows` it takes several lines.
 * @param {FieldProps & { hint?: string, rows?: number, help?: object }} props
 */
export function TextField({ name, label, value, mistake, hint, rows, help, isRequired, onInput }) {
  const shared = {
    ...help,
    ...described(name, mistake, hint),
    name,
    value,
    dir: value ? 'auto' : undefined,
    required: isRequired,
    onInput: (/** @type {any} */ event) => onInput(event.currentTarget.value),
  }
  return html`
    <div class="field">
      <${Label} name=${name} label=${label} isRequired=${isRequired} />
      ${hint && html`<p class="hint" id="hint-${name}">${hint}</p>`}
      ${
        rows
          ? html`<textarea class="input" rows=${rows} ...${shared}></textarea>`
          : html`<input class="input" type="text" ...${shared} />`
      }
      <${Mistake} name=${name} mistake=${mistake} />
    </div>
  `
}

/** One of many: a list that opens.
 * @param {FieldProps & { choices: { key: string, label: string }[] }} props
 */
function Selection({ name, label, value, mistake, choices, isRequired, onInput }) {
  const { t } = useLanguage()
  return html`
    <div class="field">
      <${Label} name=${name} label=${label} isRequired=${isRequired} />
      <select class="input" ...${described(name, mistake)} name=${name} value=${value} required=${isRequired}
        onChange=${(/** @type {any} */ event) => onInput(event.currentTarget.value)}>
        <option value="">${t('form.choose')}</option>
        ${choices.map((choice) => html`<option key=${choice.key} value=${choice.key}>${choice.label}</option>`)}
      </select>
      <${Mistake} name=${name} mistake=${mistake} />
    </div>
  `
}

/** Something to agree to, or not.
 * @param {FieldProps} props
 */
function Tick({ name, label, value, mistake, isRequired, onInput }) {
  return html`
    <div class="field">
      <label class="tick">
        <input type="checkbox" ...${described(name, mistake)} name=${name} checked=${value === YES}
          required=${isRequired}
          onChange=${(/** @type {any} */ event) => onInput(event.currentTarget.checked ? YES : '')} />
        <span dir="auto"><${RichText} text=${label} /><${Required} isRequired=${isRequired} /></span>
      </label>
      <${Mistake} name=${name} mistake=${mistake} />
    </div>
  `
}

/**
 * @typedef {object} FieldProps
 * @property {string} name
 * @property {string} label
 * @property {string} value
 * @property {string | null} mistake
 * @property {boolean} [isRequired]
 * @property {(value: string) => void} onInput
 */
