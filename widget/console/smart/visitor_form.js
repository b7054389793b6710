import { html, useId, useLanguage, useText } from '../view.js'
import { languageName } from '../bot/language_tabs.js'
import { Icon } from '../parts/icon.js'
import { CHOICES } from './visit_draft.js'

/** @typedef {import('./visit_draft.js').Draft} Draft */
const DEVICES = ['desktop', 'tablet', 'phone']
const FACTS = ['returning_with_cart', 'identified', 'bought', 'person']
const MOST_ATTRIBUTES = 20

/** Who the made-up visitor is, and when they come. @param {{ draft: Draft, overview: import('./smart_api.js').Overview,
 *   onChange: (change: Partial<Draft>) => void }} props */
export function VisitorForm({ draft, overview, onChange }) {
  const t = useText()
  const id = useId()
  const { language } = useLanguage()
  /** A field that may not be left empty. @param {keyof Draft} field */
  const take = (field) => (/** @type {any} */ event) => event.target.value && onChange({ [field]: event.target.value })
  const capital = (/** @type {string} */ text) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1)
  return html`
    <div class="who">
      <div class="field"><label for=${`${id}-language`}>${t('language')}</label>
        <select class="input" id=${`${id}-language`} value=${draft.language}
          onChange=${(/** @type {any} */ event) => onChange({ language: event.target.value })}>
          ${overview.languages.map((code) => html`<option key=${code} value=${code}>${languageName(code)}</option>`)}
        </select></div>
      <div class="field"><label for=${`${id}-device`}>${t('sim_device')}</label>
        <select class="input" id=${`${id}-device`} value=${draft.device}
          onChange=${(/** @type {any} */ event) => onChange({ device: event.target.value })}>
          ${DEVICES.map((device) => html`<option key=${device} value=${device}>
            ${capital(t(`find_device_${device}`))}</option>`)}
        </select></div>
      <div class="field"><label for=${`${id}-date`}>${t('sim_date')}</label>
        <input class="input" id=${`${id}-date`} type="date" required value=${draft.date}
          onChange=${take('date')} /></div>
      <div class="field"><label for=${`${id}-time`}>${t('sim_time')}</label>
        <input class="input" id=${`${id}-time`} type="time" required value=${draft.time}
          onChange=${take('time')} /></div>
      <div class="who-facts">
        ${FACTS.map(
          (fact) => html`
          <label class="tick" key=${fact}><input type="checkbox" checked=${draft[/** @type {'person'} */ (fact)]}
            onChange=${(/** @type {any} */ event) => onChange({ [fact]: event.target.checked })} />
            ${t(`sim_${fact}`)}</label>`,
        )}
      </div>
      <${Opening} draft=${draft} onChange=${onChange} />
      <${RuleChoice} draft=${draft} rules=${overview.rules} onChange=${onChange} />
      <${MoreOfVisitor} draft=${draft} onChange=${onChange} />
    </div>`
}

/** @param {{ draft: Draft, onChange: (change: Partial<Draft>) => void }} props */
function Opening({ draft, onChange }) {
  const t = useText()
  const id = useId()
  const values = { hours: null, open: true, closed: false }
  const chosen = draft.open === null ? 'hours' : draft.open ? 'open' : 'closed'
  return html`
    <div class="field who-wide"><label for=${id}>${t('sim_opening')}</label>
      <select class="input" id=${id} value=${chosen}
        onChange=${(/** @type {any} */ event) => onChange({ open: values[/** @type {'open'} */ (event.target.value)] })}
        >${Object.keys(values).map(
          (name) => html`<option key=${name} value=${name}>${t(`sim_opening_${name}`)}</option>`,
        )}
      </select></div>`
}

/** @param {{ draft: Draft, rules: import('./smart_api.js').Rule[],
 *   onChange: (change: Partial<Draft>) => void }} props */
function RuleChoice({ draft, rules, onChange }) {
  const t = useText()
  const id = useId()
  const live = rules.filter((rule) => !rule.paused).map((rule) => rule.id)
  const chosen = draft.rules
  const choose = (/** @type {import('./visit_draft.js').Choice} */ choice) =>
    onChange({ choice, rules: choice === 'chosen' && !chosen.length ? live : chosen })
  const toggle = (/** @type {string} */ rule) =>
    onChange({ rules: chosen.includes(rule) ? chosen.filter((each) => each !== rule) : [...chosen, rule] })
  const counts = { live: live.length, all: rules.length, chosen: 0 }
  return html`
    <fieldset class="who-rules who-wide">
      <legend class="label">${t('sim_rules')}</legend>
      ${CHOICES.map(
        (choice) => html`<label class="tick" key=${choice}><input type="radio" name=${id}
          checked=${draft.choice === choice} onChange=${() => choose(choice)} />
          ${t(`sim_rules_${choice}`, { count: counts[choice] })}</label>`,
      )}
      ${
        draft.choice === 'chosen' &&
        html`<ul class="who-chosen">
          ${rules.map(
            (rule) => html`<li key=${rule.id}><label class="tick"><input type="checkbox"
              checked=${chosen.includes(rule.id)} onChange=${() => toggle(rule.id)} />
              <span><bdi>${rule.title || rule.id}</bdi>
              ${rule.paused && html` <span class="tag tag-quiet">${t('find_is_paused')}</span>`}</span></label></li>`,
          )}
        </ul>`
      }
    </fieldset>`
}

/** What is seldom needed. @param {{ draft: Draft, onChange: (change: Partial<Draft>) => void }} props */
function MoreOfVisitor({ draft, onChange }) {
  const t = useText()
  const id = useId()
  const change = (/** @type {number} */ at, /** @type {object} */ part) =>
    onChange({ attributes: draft.attributes.map((each, index) => (index === at ? { ...each, ...part } : each)) })
  return html`
    <details class="more who-wide">
      <summary>${t('sim_more')}</summary>
      <div class="who">
        <div class="field"><label for=${`${id}-visits`}>${t('sim_visits')}</label>
          <input class="input" id=${`${id}-visits`} type="number" min="1" max="1000" value=${draft.visits}
            onChange=${(/** @type {any} */ event) =>
              onChange({ visits: Math.max(1, Math.round(Number(event.target.value) || 1)) })} /></div>
        <div class="field who-wide"><label for=${`${id}-referrer`}>${t('sim_referrer')}</label>
          <input class="input" id=${`${id}-referrer`} dir="ltr" maxlength="2000" placeholder="https://…"
            value=${draft.referrer}
            onInput=${(/** @type {any} */ event) => onChange({ referrer: event.target.value })} />
        </div>
        <fieldset class="who-rules who-wide">
          <legend class="label">${t('sim_attributes')}</legend>
          ${draft.attributes.map(
            ({ name, value }, index) => html`
            <div class="who-attribute" key=${index}>
              <input class="input" dir="auto" maxlength="64" aria-label=${t('sim_attribute_name')}
                placeholder=${t('sim_attribute_name')} value=${name}
                onInput=${(/** @type {any} */ event) => change(index, { name: event.target.value })} />
              <input class="input" dir="auto" maxlength="200" aria-label=${t('sim_attribute_value')}
                placeholder=${t('sim_attribute_value')} value=${value}
                onInput=${(/** @type {any} */ event) => change(index, { value: event.target.value })} />
              <button type="button" class="icon-button" aria-label=${t('remove')} title=${t('remove')}
                onClick=${() => onChange({ attributes: draft.attributes.filter((_, other) => other !== index) })}>
                <${Icon} name="close" /></button>
            </div>`,
          )}
          ${
            draft.attributes.length < MOST_ATTRIBUTES &&
            html`<button type="button" class="link-button"
              onClick=${() => onChange({ attributes: [...draft.attributes, { name: '', value: '' }] })}>
              ${t('sim_add_attribute')}</button>`
          }
        </fieldset>
      </div>
    </details>`
}
