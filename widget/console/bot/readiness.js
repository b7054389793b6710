import { html, useFormat, useLanguage, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'
import { fileName } from './files.js'
import { languageName } from './language_tabs.js'
import { Bar } from './score_bars.js'
import { useDayName } from './unanswered_chart.js'

/** What is special about the day the tests were run for. @param {{ day: any, dated: any[], gone: any[] }} props */
export function SpecialDay({ day, dated, gone }) {
  const t = useText()
  const { language } = useLanguage()
  const dayName = useDayName()
  if (!day) return null
  const opens = day.opens[language] ?? day.opens.en ?? Object.values(day.opens)[0]
  const hours = (day.hours ?? [])
    .map((/** @type {[string, string]} */ [from, to]) => t('bot.from_to', { from, to }))
    .join(', ')
  const stateKey =
    day.is_open === null ? 'bot.special_unknown' : day.is_open ? 'bot.special_open' : 'bot.special_closed'
  return html`
    <section class="bot-card" aria-label=${t('bot.special_title', { day: dayName(day.date) })}>
      <h3>${t('bot.special_title', { day: dayName(day.date) })}</h3>
      <ul class="facts">
        ${day.holiday && html`<li>${t('bot.special_holiday')} <bdi>${day.holiday}</bdi></li>`}
        <li>
          ${t(stateKey, { time: day.time })}
          ${hours && html` ${t('bot.special_hours')} <bdi dir="ltr">${hours}</bdi>`}</li>
        ${opens && html`<li>${t('bot.special_opens')} <bdi>${opens}</bdi></li>`}
        ${dated.map((each, index) => html`<${DatedEntry} key=${index} dated=${each} />`)}
        ${!dated.length && html`<li>${t('bot.special_no_dates')}</li>`}
      </ul>
      ${
        gone.length > 0 &&
        html`<h4>${t('bot.special_gone')}</h4>
        <ul class="facts">${gone.map(
          (each, index) => html`<li key=${index}><bdi>${each.did}</bdi>${' → '}<bdi>${each.entry_id}</bdi>${' '}
          <a href=${addressOf('bot', 'file', each.file, String(each.line))}>${fileName(each.file)}</a></li>`,
        )}</ul>`
      }
    </section>`
}

/** @param {{ dated: any }} props */
function DatedEntry({ dated }) {
  const t = useText()
  const dayName = useDayName()
  const { first, last, is_on, language, entry_id, title } = dated
  const key = first && last ? 'bot.dated_from_until' : first ? 'bot.dated_from' : 'bot.dated_until'
  return html`<li><a href=${addressOf('bot', 'answers', language, entry_id)}><bdi>${title}</bdi></a>${' '}
    <span class=${is_on ? 'tag' : 'tag tag-quiet'}>${t(is_on ? 'bot.is_on' : 'bot.is_off')}</span>${' '}
    <span class="hint">${t(key, { first: first && dayName(first), last: last && dayName(last) })}</span></li>`
}

/** How much of the content some test reaches, and what none does. @param {{ coverage: any[] }} props */
export function Coverage({ coverage }) {
  const t = useText()
  return html`
    <section aria-label=${t('bot.coverage')}>
      <h3 class="part-title">${t('bot.coverage')}</h3>
      <p class="hint">${t('bot.coverage_text')}</p>
      <ul class="coverage">${coverage.map(
        (each) => html`<${LanguageCoverage} key=${each.language}
        coverage=${each} />`,
      )}</ul>
    </section>`
}

/** @param {{ coverage: any }} props */
function LanguageCoverage({ coverage }) {
  const t = useText()
  const { number } = useFormat()
  const kinds = ['entries', 'steps', 'buttons'].filter((kind) => coverage[kind].total > 0)
  return html`
    <li class="bot-card">
      <h4 lang=${coverage.language}>${languageName(coverage.language)}</h4>
      ${kinds.map((kind) => {
        const { reached, total } = coverage[kind]
        return html`<div class="meter" key=${kind}>
          <p class="score-head"><span>${t(`bot.covered_${kind}`)}</span><span>
            ${t('bot.of', { part: number(reached), all: number(total) })}</span></p>
          <div class="score-track" aria-hidden="true"><${Bar} share=${reached / total} kind="score-bar score-best" />
            </div></div>`
      })}
      ${
        coverage.missing.length > 0 &&
        html`<details class="more"><summary>${t('bot.uncovered', { count: coverage.missing.length })}</summary>
        <ul class="links">${coverage.missing.map(
          (/** @type {any} */ each, /** @type {number} */ index) => html`
          <${Missing} key=${index} missing=${each} language=${coverage.language} />`,
        )}</ul></details>`
      }
    </li>`
}

/** @param {{ missing: any, language: string }} props */
function Missing({ missing, language }) {
  const t = useText()
  const { titleOf } = useBot()
  const { kind, entry_id, label } = missing
  const title = titleOf(language, entry_id)
  return html`<li><span class="tag tag-quiet">${t(`bot.what_${kind}`)}</span>${' '}
    <a href=${addressOf('bot', 'answers', language, entry_id)}><bdi>${title}</bdi></a>
    ${label && label !== title && html`${': '}<bdi>${label}</bdi>`}</li>`
}
