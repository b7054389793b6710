import { html, useId, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'
import { directionOf } from '../../shared/i18n.js'
import { Alert } from '../parts/alert.js'
import { LanguageTabs } from './language_tabs.js'
import { Busy } from './parts.js'
import { ScoreBars } from './score_bars.js'

/** A line as a visitor would write it, and what the bot makes of it. */
export function TryIt() {
  const t = useText()
  const { api, language, overview } = useBot()
  const id = useId()
  const [line, setLine] = useState('')
  const [state, setState] = useState(/** @type {{ isBusy: boolean, answer: any, error: any, of: string }} */ (IDLE))

  async function ask(/** @type {Event} */ event) {
    event.preventDefault()
    if (!line.trim()) return
    setState((before) => ({ ...before, isBusy: true, error: null }))
    try {
      setState({ isBusy: false, answer: await api.ask(language, line), error: null, of: language })
    } catch (error) {
      setState({ isBusy: false, answer: null, error, of: language })
    }
  }

  return html`
    <div class="column">
      <p class="lead">${t('bot.try_lead')}</p>
      <${LanguageTabs} languages=${overview.languages} section="try" />
      <form class="try-form" onSubmit=${ask}>
        <label for=${id}>${t('bot.try_line')}</label>
        <div class="try-line">
          <input id=${id} class="input" dir="auto" lang=${language} maxlength="2000" autocomplete="off" value=${line}
            onInput=${(/** @type {any} */ event) => setLine(event.target.value)} />
          <button type="submit" class="button button-main" disabled=${!line.trim() || state.isBusy}>${t('bot.try_ask')}
            </button>
        </div>
      </form>
      ${state.isBusy && !state.answer && html`<${Busy} text=${t('one_moment')} />`}
      ${state.error && html`<${Alert} error=${state.error} />`}
      <div aria-live="polite">${state.answer && html`<${Answer} answer=${state.answer} language=${state.of} />`}</div>
    </div>`
}

const IDLE = Object.freeze({ isBusy: false, answer: null, error: null, of: '' })

/** @param {{ answer: any, language: string }} props */
function Answer({ answer, language }) {
  const t = useText()
  const { titleOf } = useBot()
  const title = answer.entry_id && titleOf(language, answer.entry_id)
  return html`
    <section class="bot-card" aria-label=${t('bot.try_result')}>
      <p class=${`decision decision-${answer.outcome}`}>
        ${t(`bot.decided_${answer.outcome}`)}${' '}
        ${title && html`<a href=${addressOf('bot', 'answers', language, answer.entry_id)}><bdi>${title}</bdi></a>`}
      </p>
      <p>${whyText(t, answer)}</p>
      <div class="mock" dir=${directionOf(language)} lang=${language} role="group" aria-label=${t('bot.try_seen')}>
        <p class="mock-visitor" dir="auto">${answer.text}</p>
        <p class="mock-bot" dir="auto">${answer.reply}</p>
        ${
          answer.buttons?.length > 0 &&
          html`<ul class="mock-buttons">
            ${answer.buttons.map(
              (/** @type {string} */ label, /** @type {number} */ index) => html`<li key=${index}
            dir="auto">${label}</li>`,
            )}</ul>`
        }
      </div>
      <${ScoreBars} answer=${answer} language=${language} />
      <${Particulars} answer=${answer} />
    </section>`
}

/** The reason in one sentence. @param {(key: string, values?: any) => string} t @param {any} answer */
function whyText(t, { text, outcome, candidates, confidence, thresholds, compared_as }) {
  const percent = (/** @type {number} */ share) => Math.round(share * 100)
  if (!compared_as) return t('bot.why_empty')
  if (!candidates.length) return t('bot.why_nothing')
  const values = { sure: percent(confidence), answer: percent(thresholds.answer), suggest: percent(thresholds.suggest) }
  if (outcome === 'answer' && folded(candidates[0].phrasing) === folded(text)) return t('bot.why_exact')
  if (confidence >= thresholds.answer && outcome !== 'answer') return t('bot.why_rule', values)
  return t(`bot.why_${outcome}`, values)
}

/** @param {string} text */
function folded(text) {
  return text.trim().toLowerCase()
}

/** What the figures came from, for who wants to know. @param {{ answer: any }} props */
function Particulars({ answer }) {
  const t = useText()
  const features = Object.entries(answer.features ?? {})
  const featureName = (/** @type {string} */ name) => {
    const known = t(`bot.feature_${name}`)
    return known.startsWith('bot.') ? name : known
  }
  return html`
    <details class="more">
      <summary>${t('bot.try_details')}</summary>
      <dl class="figures">
        <div><dt>${t('bot.compared_as')}</dt><dd dir="auto">${answer.compared_as || '–'}</dd></div>
        ${features.map(
          ([name, value]) => html`<div key=${name}><dt>${featureName(name)}</dt><dd dir="ltr">
          ${shown(value)}</dd></div>`,
        )}
      </dl>
      ${
        answer.word_pairs?.length > 0 &&
        html`
        <table class="table">
          <caption>${t('bot.word_pairs')}</caption>
          <thead><tr><th scope="col">${t('bot.pair_word')}</th><th scope="col">${t('bot.pair_matched')}</th>
            <th scope="col">${t('bot.pair_alike')}</th><th scope="col">${t('bot.pair_weight')}</th></tr></thead>
          <tbody>${answer.word_pairs.map(
            (/** @type {any} */ pair, /** @type {number} */ index) => html`
            <tr key=${index}><td dir="auto">${pair.word}</td><td dir="auto">${pair.phrasing_word}</td>
              <td dir="ltr">${shown(pair.alike)}</td><td dir="ltr">${shown(pair.weight)}</td></tr>`,
          )}</tbody>
        </table>`
      }
    </details>`
}

/** @param {unknown} value */
function shown(value) {
  return typeof value === 'number' ? value.toFixed(2) : String(value)
}
