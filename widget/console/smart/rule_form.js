import { html, useId, useLanguage, useText } from '../view.js'
import { Choice } from '../bot/choice.js'
import { ButtonFields, EntryOptions } from './button_fields.js'
import { CodeField } from './code_field.js'
import { ConditionBuilder } from './condition_builder.js'
import { DateRange } from './condition_inputs.js'
import { useSmart } from './context.js'
import { amountFor, isAboutChat, LONGEST_TEXT, measureOf, TRIGGERS } from './rule_draft.js'
import { TextsField } from './texts_field.js'

const LIMITS = /** @type {const} */ (['visit', 'page', 'visitor', 'day'])
const PLACEHOLDERS = ['first_name', 'cart_total', 'shop_name']

/** @typedef {import('./rule_draft.js').RuleDraft} RuleDraft */
/** The fields of a rule. `mistakes` are what the form itself found, `found` what the server did, by part of the form;
 * what is missing is only told once it was tried to save.
 * @typedef {{ draft: RuleDraft, change: (part: Partial<RuleDraft>) => void,
 *   mistakes: import('./rule_draft.js').Mistakes, found: Record<string, import('./smart_api.js').Problem[]>,
 *   showsAll: boolean, isReadOnly: boolean, language: string, setLanguage: (language: string) => void }} FormProps */

/** @param {FormProps} props */
export function RuleForm(props) {
  const { draft, change, isReadOnly, language, setLanguage } = props
  const t = useText()
  const note = notesOf(props)
  const isChat = isAboutChat(draft)
  const hasCode = draft.code.kind !== 'none' && !isChat
  return html`
    <${Field} label=${t('smart_title_field')} hint=${t('smart_title_hint')} value=${draft.title} note=${note('title')}
      isReadOnly=${isReadOnly} onValue=${(/** @type {string} */ title) => change({ title })} isForeign />
    <${Part} title=${t('smart_when')} hint=${t(`smart_explain_${draft.kind}`)}>
      <${TriggerFields} ...${props} note=${note('when')} />
    <//>
    <${Part} title=${t('smart_if')} hint=${t('smart_if_hint')}>
      <${ConditionBuilder} group=${draft.condition} isReadOnly=${isReadOnly}
        onGroup=${(/** @type {any} */ condition) => change({ condition })} />
      ${note('condition')}
    <//>
    <${Part} title=${t('smart_then')}>
      <${TextsField} label=${t('smart_text')} hint=${t('smart_text_hint')} texts=${draft.text} most=${LONGEST_TEXT}
        language=${language}
        setLanguage=${setLanguage} isReadOnly=${isReadOnly}
        placeholders=${hasCode ? [...PLACEHOLDERS, 'code', 'code_until'] : PLACEHOLDERS}
        onTexts=${(/** @type {any} */ text) => change({ text })}
        noteOf=${(/** @type {string} */ code) => note(`text ${code}`)} />
      ${note('text')}
      <${ButtonFields} buttons=${draft.buttons} isReadOnly=${isReadOnly} note=${note('buttons')}
        onButtons=${(/** @type {any} */ buttons) => change({ buttons })} />
      ${!isChat && html`<${CodeField} draft=${draft} change=${change} isReadOnly=${isReadOnly} note=${note('code')} />`}
      ${!isChat && html`<${Manner} ...${props} note=${note('opening')} />`}
    <//>
    <${Part} title=${t('smart_limits')} hint=${t('smart_limits_hint')}>
      <${LimitFields} ...${props} note=${note('limits')} />
    <//>
    <${Part} title=${t('smart_dates')} hint=${t('smart_dates_hint')}>
      <${DateRange} dates=${draft} isReadOnly=${isReadOnly}
        onDates=${(/** @type {any} */ { from, until }) => change({ from, until })} />
      ${note('dates')}
    <//>
    <${Part} title=${t('smart_goal')} hint=${t('smart_goal_hint')}>
      <${Field} label=${t('smart_goal_hours')} value=${draft.goalHours} note=${note('goal')} isReadOnly=${isReadOnly}
        placeholder="24" isNumber onValue=${(/** @type {string} */ goalHours) => change({ goalHours })} />
    <//>`
}

/** What stands below a part of the form when something is wrong with it.
 * @param {FormProps} props */
function notesOf({ mistakes, found, showsAll, draft }) {
  const hides = new Set(showsAll ? [] : ['smart_no_text', 'smart_no_target', 'smart_no_event', 'smart_no_list'])
  const isEmptyCode = !showsAll && !draft.code.fixed
  return (/** @type {string} */ section) => {
    const mistake = mistakes[section]
    const isShown = mistake && !hides.has(mistake) && !(mistake === 'smart_bad_code' && isEmptyCode)
    const problems = found[section] ?? []
    return (isShown || problems.length > 0) && html`<${Note} mistake=${isShown ? mistake : ''} problems=${problems} />`
  }
}

/** @param {{ mistake: string, problems: import('./smart_api.js').Problem[] }} props */
function Note({ mistake, problems }) {
  const t = useText()
  if (mistake) return html`<span class="hint hint-bad">${t(mistake)}</span>`
  return problems.map(
    (problem, index) => html`<span class="hint hint-bad" key=${index}><bdi>${problem.what}</bdi>${
      problem.mend && html`. <bdi>${problem.mend}</bdi>`
    }</span>`,
  )
}

/** A part of the form under its title. @param {{ title: string, hint?: string, children?: any }} props */
export function Part({ title, hint, children }) {
  return html`
    <fieldset class="form-part">
      <legend>${title}</legend>
      ${hint && html`<p class="hint">${hint}</p>`}
      ${children}
    </fieldset>`
}

/** @param {{ label: string, hint?: string, value: string, onValue: (value: string) => void, note?: any,
 *   isReadOnly: boolean, isNumber?: boolean, isForeign?: boolean, placeholder?: string, unit?: string }} props */
function Field({ label, hint, value, onValue, note, isReadOnly, isNumber, isForeign, placeholder, unit }) {
  const id = useId()
  return html`
    <div class=${isNumber ? 'field field-number' : 'field'}>
      <label for=${id}>${label}</label>
      <span class="with-unit"><input id=${id} class="input" type=${isNumber ? 'number' : 'text'} min="0" step="any"
        value=${value}
        dir=${isForeign ? 'auto' : undefined} readOnly=${isReadOnly} placeholder=${placeholder}
        inputmode=${isNumber ? 'decimal' : undefined} aria-invalid=${Boolean(note) || undefined}
        aria-describedby=${`${id}-about`} onInput=${(/** @type {any} */ event) => onValue(event.target.value)} />${
          unit && html`<span class="hint">${unit}</span>`
        }</span>
      <span id=${`${id}-about`}>${note || (hint && html`<span class="hint">${hint}</span>`)}</span>
    </div>`
}

/** What the rule waits for. @param {FormProps & { note: any }} props */
function TriggerFields({ draft, change, isReadOnly, note }) {
  const t = useText()
  const measure = measureOf(draft.kind)
  const choose = (/** @type {string} */ kind) => change({ kind, amount: amountFor(kind, draft.kind, draft.amount) })
  return html`
    <fieldset class="plain-field trigger" disabled=${isReadOnly}>
      <${Choice} label=${t('smart_trigger')} onChoose=${choose}>
        ${Object.keys(TRIGGERS).map(
          (kind) => html`<option key=${kind} value=${kind} selected=${kind === draft.kind}>${t(`smart_trigger_${kind}`)}
            </option>`,
        )}
      <//>
      ${
        measure &&
        html`<${Field} key=${measure} label=${t(`smart_amount_${measure}`)} value=${draft.amount}
          isReadOnly=${isReadOnly}
        isNumber=${measure !== 'name'} onValue=${(/** @type {string} */ amount) => change({ amount })}
        placeholder=${measure === 'name' ? t('smart_for_example', { example: 'checkout_error' }) : ''} />`
      }
      <${Field} label=${t('smart_delay')} value=${draft.delay} isReadOnly=${isReadOnly} isNumber placeholder="0"
        onValue=${(/** @type {string} */ delay) => change({ delay })} />
    </fieldset>
    ${note}
    <p class="hint">${t('smart_delay_hint')}</p>`
}

/** In whose name it speaks, and what opening it begins. @param {FormProps & { note: any }} props */
function Manner({ draft, change, isReadOnly, note }) {
  const t = useText()
  const { language } = useLanguage()
  const { overview } = useSmart()
  const isLost = draft.speaker && !overview.operators.some(({ login }) => login === draft.speaker)
  const operators = isLost ? [{ login: draft.speaker, name: draft.speaker }, ...overview.operators] : overview.operators
  const nameOf = (/** @type {any} */ names, /** @type {string} */ key) =>
    names[language] ?? names.en ?? Object.values(names)[0] ?? key
  return html`
    <fieldset class="plain-field manner" disabled=${isReadOnly}>
      <${Choice} label=${t('smart_speaker')} onChoose=${(/** @type {string} */ speaker) => change({ speaker })}>
        <option value="" selected=${!draft.speaker}>${t('smart_speaker_bot')}</option>
        ${operators.map(
          ({ login, name }) => html`<option key=${login} value=${login}
            selected=${login === draft.speaker}>${name}</option>`,
        )}
      <//>
      <${Choice} label=${t('smart_opening')} onChoose=${(/** @type {string} */ opening) => change({ opening })}>
        <option value="" selected=${!draft.opening}>${t('smart_opening_chat')}</option>
        <optgroup label=${t('smart_opening_department')}>${overview.departments.map(
          ({ key, names }) => html`<option key=${key} value=${`department:${key}`}
          selected=${draft.opening === `department:${key}`}>${nameOf(names, key)}</option>`,
        )}</optgroup>
        <optgroup label=${t('smart_opening_start')}><${EntryOptions} prefix="start"
          chosen=${draft.opening} /></optgroup>
      <//>
      <label class="tick"><input type="checkbox" checked=${draft.opensPanel}
        onChange=${(/** @type {any} */ event) =>
          change({ opensPanel: event.target.checked })} />${t('smart_opens_panel')}</label>
      <label class="tick"><input type="checkbox" checked=${draft.hasSound}
        onChange=${(/** @type {any} */ event) => change({ hasSound: event.target.checked })} />${t('smart_has_sound')}
          </label>
      ${draft.speaker && html`<p class="hint">${t('smart_speaker_hint')}</p>`}
      ${note}
    </fieldset>`
}

/** @param {FormProps & { note: any }} props */
function LimitFields({ draft, change, isReadOnly, note }) {
  const t = useText()
  return html`
    <div class="limits">
      ${LIMITS.map(
        (name) => html`<${Field} key=${name} label=${t(`smart_limit_${name}`)} value=${draft.limits[name]} isNumber
        isReadOnly=${isReadOnly} placeholder="∞"
        onValue=${(/** @type {string} */ value) => change({ limits: { ...draft.limits, [name]: value } })} />`,
      )}
    </div>
    ${note}`
}
