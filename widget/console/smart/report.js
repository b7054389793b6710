import { html, useFormat, useText } from '../view.js'
import { Fetched } from '../parts/fetched.js'
import { Period } from '../bot/period.js'
import { amountText } from './money.js'
import { ReportChart } from './report_chart.js'

const COUNTS = /** @type {const} */ (['sent', 'seen', 'opened', 'dismissed', 'answered', 'orders'])

/** What all rules did together. @param {{ report: import('./context.js').Loaded<any>, days: number,
 *   setDays: (days: number) => void }} props */
export function Report({ report, days, setDays }) {
  const t = useText()
  return html`
    <section class="bot-card smart-report" aria-label=${t('smart_report')}>
      <header class="smart-head">
        <h3 class="part-title">${t('smart_report')}</h3>
        <${Period} days=${days} setDays=${setDays} />
      </header>
      <${Fetched} of=${report} rows=${3} draw=${(/** @type {any} */ value) => html`<${Totals} report=${value} />`} />
    </section>`
}

/** @param {{ report: import('./smart_api.js').Report }} props */
function Totals({ report }) {
  const t = useText()
  const { number, language } = useFormat()
  const { total, by_day } = report
  if (!total.sent) return html`<p class="bot-quiet">${t('smart_report_none')}</p>`
  const amounts = (/** @type {import('./smart_api.js').Amount[]} */ some) =>
    some.map((amount) => amountText(language, amount)).join(' · ')
  return html`
    <dl class="totals">
      ${COUNTS.map(
        (name) => html`
        <div key=${name}><dt>${t(`smart_count_${name}`)}</dt><dd>${number(total[name])}</dd>
          ${name === 'orders' && total.revenue.length > 0 && html`<dd class="hint">${amounts(total.revenue)}</dd>`}
            </div>`,
      )}
    </dl>
    ${
      total.reported_orders > 0 &&
      html`<p class="hint">${t('smart_reported', { count: total.reported_orders })}
      ${total.reported.length > 0 && html` <bdi>${amounts(total.reported)}</bdi>`}</p>`
    }
    <${ReportChart} days=${by_day} />
    <details class="more"><summary>${t('smart_meanings')}</summary>
      <dl class="meanings">${[...COUNTS, 'bothered', 'reported'].map(
        (name) => html`<div key=${name}><dt>${t(`smart_count_${name}`)}</dt><dd>${t(`smart_means_${name}`)}</dd></div>`,
      )}</dl>
    </details>`
}
