import { html, useFormat, useText } from '../view.js'
import { dayText } from './sentence.js'

const [WIDTH, HEIGHT] = [600, 96]

/** How many messages were seen each day, and how many of them answered.
 * @param {{ days: import('./smart_api.js').DayCounts[] }} props */
export function ReportChart({ days }) {
  const t = useText()
  const words = useFormat()
  const { number } = words
  const seen = days.reduce((sum, day) => sum + day.seen, 0)
  const answered = days.reduce((sum, day) => sum + day.answered, 0)
  const top = Math.max(1, ...days.map((day) => Math.max(day.seen, day.answered)))
  const step = WIDTH / days.length
  const heightOf = (/** @type {number} */ count) => (count / top) * (HEIGHT - 2)
  const share = t('percent', { value: number(Math.round((answered / Math.max(1, seen)) * 100)) })
  const bar = (/** @type {string} */ kind, /** @type {number} */ index, /** @type {number} */ count) => html`
    <rect class=${kind} x=${index * step + step * 0.14} width=${step * 0.72} y=${HEIGHT - 1 - heightOf(count)}
      height=${heightOf(count)} />`
  return html`
    <figure class="smart-chart">
      <figcaption>${t('smart_chart_title', { share, count: seen })}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${t('smart_count_seen')}</span>
        <span><span class="swatch swatch-answered"></span>${t('smart_count_answered')}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${number(top)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${WIDTH} y1="0.5" y2="0.5" />
          ${days.map(
            (day, index) => html`<g key=${day.day}>
            <title>${`${dayText(words, day.day)}: ${number(day.seen)} · ${number(day.answered)}`}</title>
            ${bar('chart-seen', index, day.seen)}${bar('chart-bar', index, day.answered)}</g>`,
          )}
          <line class="chart-line" x1="0" x2=${WIDTH} y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${dayText(words, days[0].day)}</span>
          <span>${dayText(words, days[days.length - 1].day)}</span></p>
      </div>
      <details class="more"><summary>${t('bot.chart_table')}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t('smart_by_day')}>
        <table class="table">
          <thead><tr><th scope="col">${t('bot.day')}</th><th scope="col">${t('smart_count_sent')}</th>
            <th scope="col">${t('smart_count_seen')}</th><th scope="col">${t('smart_count_answered')}</th></tr></thead>
          <tbody>${days.map(
            (day) => html`<tr key=${day.day}><th scope="row">${dayText(words, day.day)}</th><td>${number(day.sent)}</td>
            <td>${number(day.seen)}</td><td>${number(day.answered)}</td></tr>`,
          )}</tbody>
        </table></div>
      </details>
    </figure>`
}
