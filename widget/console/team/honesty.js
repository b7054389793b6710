import { html, useFormat, useText } from '../view.js'
import { spanText } from '../queue/spans.js'
import { WaitsChart } from './waits_chart.js'

/** From this share on the announced times count as honest. */
const GOOD_SHARE = 0.8

/** The share of announced ranges that were right, with how wide they were. @param {{ report:
 * import('./team_api.js').Waits }} props */
export function Honesty({ report }) {
  const t = useText()
  const { number } = useFormat()
  const { share, promised, right, median_low_seconds: low, median_width_seconds: width } = report
  const percent = share === null ? '–' : t('percent', { value: number(Math.round(share * 100)) })
  const span = (/** @type {number | null} */ seconds) => (seconds === null ? '–' : spanText(t, seconds))
  const facts = [
    ['promised', number(promised), ''],
    ['low', span(low), ''],
    ['width', span(width), ''],
    ['served', number(report.served), ''],
    ['left', number(report.left), report.left > 0 ? t('team_left_of', { share: percentOf(report, t, number) }) : ''],
  ]
  return html`
    <section class="bot-card" aria-label=${t('team_honest')}>
      <p class="honest"><strong
        class=${share === null ? '' : share >= GOOD_SHARE ? 'good' : 'honest-low'}>${percent}</strong>
        <span>${share === null ? t('team_honest_none')
          : t('team_honest_said', { right: number(right), count: promised })}${
          share !== null && html`<br /><span
            class="hint">${t(share >= GOOD_SHARE ? 'team_honest_good' : 'team_honest_low')}</span>`
        }</span></p>
      <dl class="totals">${facts.map(
        ([name, value, more]) => html`<div key=${name}><dt>${t(`team_wait_${name}`)}</dt><dd>${value}</dd>
        ${more && html`<dd class="hint">${more}</dd>`}</div>`,
      )}</dl>
      ${promised > 0 && html`<${WaitsChart} days=${report.by_day} />`}
      <details class="more"><summary>${t('smart_meanings')}</summary>
        <dl class="meanings">${facts.map(
          ([name]) => html`<div
            key=${name}><dt>${t(`team_wait_${name}`)}</dt><dd>${t(`team_wait_${name}_means`)}</dd></div>`,
        )}</dl></details>
    </section>`
}

/** @param {{ served: number, left: number }} report @param {import('../names.js').Translate} t
 * @param {(value: number) => string} number */
function percentOf({ served, left }, t, number) {
  return t('percent', { value: number(Math.round((left / (served + left)) * 100)) })
}
