import { html, useFormat, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { addressOf } from '../place.js'
import { useSmart } from './context.js'
import { Funnel } from './funnel.js'
import { datesText, sentenceOf } from './sentence.js'
import { Switch } from './switch.js'

/** @typedef {import('./smart_api.js').Rule} Rule */

/** One rule: what it waits for, what it says, what became of it; it can be paused and moved here.
 * @param {{ rule: Rule, counts: import('./smart_api.js').Counts | null, isCounted: boolean, isBusy: boolean,
 *   above: Rule | null, below: Rule | null, afterBelow: Rule | null,
 *   change: (said: string, send: import('../bot/saving.js').Send) => void }} props */
export function RuleRow({ rule, counts, isCounted, isBusy, above, below, afterBelow, change }) {
  const t = useText()
  const words = useFormat()
  const { api, mayEdit } = useSmart()
  const title = rule.title || rule.id
  const move = (/** @type {string | null} */ before) =>
    change(t('smart_moved', { title }), (evenIf) => api.moveRule({ id: rule.id, before, even_if_tests_fail: evenIf }))
  const pause = (/** @type {boolean} */ isOn) =>
    change(t(isOn ? 'smart_switched_on' : 'smart_paused', { title }), (evenIf) =>
      api.pauseRule({ id: rule.id, paused: !isOn, even_if_tests_fail: evenIf }),
    )
  return html`
    <li class=${rule.paused ? 'rule rule-paused' : 'rule'}>
      <div class="rule-words">
        <p class="rule-title">
          <a href=${addressOf('smart', 'rule', rule.id)}><bdi>${title}</bdi></a>
          <${Badges} rule=${rule} />
        </p>
        <p class="rule-sentence">${sentenceOf(words, rule)}</p>
        <p class="rule-says" dir="auto">${firstText(rule)}</p>
      </div>
      <div class="rule-tools">
        ${
          mayEdit &&
          html`
          <button type="button" class="icon-button" disabled=${!above || isBusy} title=${t('smart_move_up')}
            aria-label=${t('smart_move_up_of', { title })} onClick=${() => move(above?.id ?? null)}>
            <${Icon} name="up" /></button>
          <button type="button" class="icon-button" disabled=${!below || isBusy} title=${t('smart_move_down')}
            aria-label=${t('smart_move_down_of', { title })} onClick=${() => move(afterBelow?.id ?? null)}>
            <${Icon} name="down" /></button>`
        }
        <${Switch} isOn=${!rule.paused} label=${t('smart_is_on_of', { title })}
          words=${t(rule.paused ? 'smart_off' : 'smart_on')} isDisabled=${!mayEdit || isBusy} onSwitch=${pause} />
      </div>
      ${isCounted && html`<${Funnel} counts=${counts} isPaused=${rule.paused} />`}
    </li>`
}

/** @param {{ rule: Rule }} props */
function Badges({ rule }) {
  const t = useText()
  const words = useFormat()
  return html`
    ${(rule.from || rule.until) && html`<span class="tag">${datesText(words, { from: rule.from ?? '',
      until: rule.until ?? '' })}</span>`}
    ${rule.used_in_tests === 0 && html`<span class="tag tag-quiet"
      title=${t('smart_untested_hint')}>${t('smart_untested')}</span>`}
    ${!rule.is_plain && html`<span class="tag tag-quiet" title=${t('smart_as_text_hint')}>${t('smart_as_text')}
      </span>`}`
}

/** The message as somebody reads it of whom nothing is known. @param {Rule} rule */
function firstText({ then, languages }) {
  const text = then.text?.[languages[0]] ?? Object.values(then.text ?? {})[0] ?? ''
  return text.replaceAll(/\{[^{}|]*\|([^{}]*)\}/g, '$1')
}
