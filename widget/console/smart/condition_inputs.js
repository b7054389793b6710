import { html, useFormat, useText } from '../view.js'
import { Chips } from '../parts/chips.js'
import { Icon } from '../parts/icon.js'
import { addSpan } from '../bot/hours_draft.js'
import { languageName } from '../bot/language_tabs.js'
import { kindOf } from './condition_draft.js'
import { useSmart } from './context.js'
import { factKey, weekdayName, WEEKDAYS } from './sentence.js'
import { Toggles } from './toggles.js'

const UTM_NAMES = ['source', 'medium', 'campaign', 'term', 'content']
const DEVICES = ['desktop', 'tablet', 'phone']
/** Parts whose texts are the paths of pages or addresses, with `*` for anything. */
const EXAMPLES = Object.freeze({ page: '*/cart*', referrer: '*google.*', cart_item: '*cup*', cart_category: 'tea' })

/** The field that fits a part. @typedef {{ part: import('./condition_draft.js').Part, label: string,
 *   isReadOnly: boolean, onValue: (value: any) => void }} InputProps */

/** @param {InputProps} props */
export function PartInput(props) {
  const Input = INPUTS[kindOf(props.part.key)] ?? AsText
  return html`<${Input} ...${props} />`
}

/** @param {InputProps} props */
function Patterns({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const example = EXAMPLES[/** @type {keyof typeof EXAMPLES} */ (part.key)]
  return html`<${Chips} label=${label} values=${part.value} onValues=${onValue} isReadOnly=${isReadOnly}
    placeholder=${t('smart_for_example', { example })} hint=${isReadOnly ? '' : t('smart_patterns_hint')} />`
}

/** @param {InputProps} props */
function Named({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const pairs = part.value
  const change = (/** @type {number} */ index, /** @type {object} */ some) =>
    onValue(pairs.with(index, { ...pairs[index], ...some }))
  return html`
    <div class="named">
      ${pairs.map(
        (/** @type {any} */ pair, /** @type {number} */ index) => html`
        <div class="named-pair" key=${index}>
          ${
            part.key === 'utm'
              ? html`<select class="input" aria-label=${t('smart_name_of', { what: label })} disabled=${isReadOnly}
                onChange=${(/** @type {any} */ event) => change(index, { name: event.target.value })}>
                <option value="" selected=${!pair.name}>${t('smart_choose')}</option>
                ${[...new Set([...UTM_NAMES, pair.name].filter(Boolean))].map((name) => html`<option key=${name}
                  value=${name}
                  selected=${name === pair.name}>${`utm_${name}`}</option>`)}</select>`
              : html`<input class="input" dir="auto" value=${pair.name} readOnly=${isReadOnly}
                placeholder=${t('smart_attribute_name')}
                aria-label=${t('smart_name_of', { what: label })} autocapitalize="off"
                onInput=${(/** @type {any} */ event) => change(index, { name: event.target.value })} />`
          }
          <${Chips} label=${t('smart_value_of', { what: pair.name || label })} values=${pair.patterns}
            placeholder=${t('smart_value')} isReadOnly=${isReadOnly}
            onValues=${(/** @type {string[]} */ patterns) => change(index, { patterns })} />
          ${
            !isReadOnly &&
            pairs.length > 1 &&
            html`<button type="button" class="icon-button" title=${t('remove')}
              aria-label=${t('smart_remove_of', { what: pair.name })}
              onClick=${() => onValue(pairs.filter((/** @type {any} */ _, /** @type {number} */ at) => at !== index))}>
              <${Icon} name="close" /></button>`
          }
        </div>`,
      )}
      ${
        !isReadOnly &&
        html`<button type="button" class="button" onClick=${() => onValue([...pairs, { name: '', patterns: [] }])}>
        ${t('smart_add_named')}</button>`
      }
    </div>`
}

/** @param {InputProps} props */
function Range({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const end = (/** @type {'at_least' | 'at_most'} */ name) => html`
    <label class="range-end"><span>${t(`smart_${name}_word`)}</span>
      <input class="input" type="number" inputmode="decimal" min="0" step="any" value=${part.value[name]}
        readOnly=${isReadOnly} aria-label=${`${label}, ${t(`smart_${name}_word`)}`}
        onInput=${(/** @type {any} */ event) => onValue({ ...part.value, [name]: event.target.value })} /></label>`
  return html`<div class="range">${end('at_least')}${end('at_most')}</div>`
}

/** @param {InputProps} props */
function Fact({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const options = [true, false].map((value) => [value, t(factKey(part.key, value))])
  return html`<${Select} label=${label} options=${options} value=${part.value} isReadOnly=${isReadOnly}
    onValue=${(/** @type {string} */ value) => onValue(value === 'true')} />`
}

/** @param {InputProps} props */
function Cart({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const options = ['filled', 'empty'].map((value) => [value, t(`smart_is_cart_${value}`)])
  return html`<${Select} label=${label} options=${options} value=${part.value} isReadOnly=${isReadOnly}
    onValue=${onValue} />`
}

/** @param {{ label: string, options: any[], value: any, isReadOnly: boolean,
 *   onValue: (value: string) => void }} props */
function Select({ label, options, value, isReadOnly, onValue }) {
  return html`
    <select class="input" aria-label=${label} disabled=${isReadOnly}
      onChange=${(/** @type {any} */ event) => onValue(event.target.value)}>
      ${options.map(([each, words]) => html`<option key=${each} value=${String(each)}
        selected=${each === value}>${words}</option>`)}
    </select>`
}

/** @param {InputProps} props */
function Devices({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const options = DEVICES.map((each) => [each, t(`smart_device_${each}`)])
  return html`<${Toggles} label=${label} chosen=${part.value} options=${options} onChoose=${onValue}
    isReadOnly=${isReadOnly} />`
}

/** @param {InputProps} props */
function Languages({ part, label, isReadOnly, onValue }) {
  const { overview } = useSmart()
  const options = overview.languages.map((code) => [code, languageName(code)])
  return html`<${Toggles} label=${label} chosen=${part.value} options=${options} onChoose=${onValue}
    isReadOnly=${isReadOnly} />`
}

/** @param {InputProps} props */
function Weekdays({ part, label, isReadOnly, onValue }) {
  const words = useFormat()
  const options = WEEKDAYS.map((day) => [day, weekdayName(words, day)])
  return html`<${Toggles} label=${label} chosen=${part.value} options=${options} onChoose=${onValue}
    isReadOnly=${isReadOnly} />`
}

/** @param {InputProps} props */
function Times({ part, label, isReadOnly, onValue }) {
  const t = useText()
  const spans = part.value
  const change = (/** @type {number} */ index, /** @type {number} */ end, /** @type {string} */ time) =>
    onValue(spans.with(index, spans[index].with(end, time)))
  return html`
    <div class="spans">
      ${spans.map(
        (/** @type {string[]} */ [from, to], /** @type {number} */ index) => html`
        <span class="span" key=${index}>
          <input class="input" type="time" value=${from} readOnly=${isReadOnly}
            aria-label=${`${label}, ${t('smart_from_word')}`}
            onInput=${(/** @type {any} */ event) => change(index, 0, event.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${to} readOnly=${isReadOnly}
            aria-label=${`${label}, ${t('smart_until_word')}`}
            onInput=${(/** @type {any} */ event) => change(index, 1, event.target.value)} />
          ${
            !isReadOnly &&
            spans.length > 1 &&
            html`<button type="button" class="icon-button"
              aria-label=${t('smart_remove_of', { what: `${from}–${to}` })}
            title=${t('remove')} onClick=${() => onValue(spans.filter((/** @type {any} */ _,
              /** @type {number} */ at) => at !== index))}>
              <${Icon} name="close" /></button>`
          }
        </span>`,
      )}
      ${!isReadOnly && html`<button type="button" class="button" onClick=${() =>
        onValue(addSpan(spans))}>${t('bot.add_span')}</button>`}
    </div>
    <p class="hint">${t('smart_times_hint')}</p>`
}

/** @param {InputProps} props */
function Dates({ part, isReadOnly, onValue }) {
  return html`<${DateRange} dates=${part.value} isReadOnly=${isReadOnly} onDates=${onValue} />`
}

/** A first and a last day, both of which may be left empty.
 * @param {{ dates: { from: string, until: string }, isReadOnly: boolean,
 *   onDates: (dates: { from: string, until: string }) => void }} props */
export function DateRange({ dates, isReadOnly, onDates }) {
  const t = useText()
  const end = (/** @type {'from' | 'until'} */ name) => html`
    <label class="range-end"><span>${t(`smart_${name}_word`)}</span>
      <input class="input" type="date" value=${dates[name]} readOnly=${isReadOnly}
        onInput=${(/** @type {any} */ event) => onDates({ ...dates, [name]: event.target.value })} /></label>`
  return html`<div class="range">${end('from')}${end('until')}</div>`
}

/** What this form does not know stands there as it is. @param {InputProps} props */
function AsText({ part }) {
  return html`<code dir="ltr">${JSON.stringify(part.value)}</code>`
}

/** @type {Record<string, any>} */
const INPUTS = {
  patterns: Patterns,
  named: Named,
  range: Range,
  fact: Fact,
  cart: Cart,
  devices: Devices,
  languages: Languages,
  weekdays: Weekdays,
  times: Times,
  dates: Dates,
}
