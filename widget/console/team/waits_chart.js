import { html, useFormat, useText } from '../view.js'
import { useDayName } from '../bot/unanswered_chart.js'

const [WIDTH, HEIGHT] = [600, 96]

/** Day by day, how many waits were announced and how many of them were right, with the same numbers as a table.
 * @param {{ days: { day: string, promised: number, right: number }[] }} props */
export function WaitsChart({ days }) {
  const t = useText()
  const { number } = useFormat()
  const dayName = useDayName()
  const top = Math.max(1, ...days.map(({ promised }) => promised))
  const step = WIDTH / days.length
  const bar = (/** @type {string} */ kind, /** @type {number} */ index, /** @type {number} */ count) => {
    const height = (count / top) * (HEIGHT - 2)
    return html`<rect class=${kind} x=${index * step + step * 0.14} width=${step * 0.72} y=${HEIGHT - 1 - height}
      height=${height} />`
  }
  const share = (/** @type {number} */ right, /** @type {number} */ promised) =>
    promised ? t('percent', { value: number(Math.round((right / promised) * 100)) }) : '–'
  return html`
    <figure class="smart-chart">
      <figcaption>${t('team_chart')}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${t('team_wait_promised')}</span>
        <span><span class="swatch swatch-answered"></span>${t('team_wait_right')}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${number(top)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${WIDTH} y1="0.5" y2="0.5" />
          ${days.map(
            ({ day, promised, right }, index) => html`<g key=${day}>
            <title>${`${dayName(day)}: ${number(right)} / ${number(promised)}`}</title>
            ${bar('chart-seen', index, promised)}${bar('chart-bar', index, right)}</g>`,
          )}
          <line class="chart-line" x1="0" x2=${WIDTH} y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${dayName(days[0].day)}</span>
          <span>${dayName(days[days.length - 1].day)}</span></p>
      </div>
      <details class="more"><summary>${t('bot.chart_table')}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t('team_chart')}>
        <table class="table">
          <thead><tr><th scope="col">${t('bot.day')}</th><th scope="col">${t('team_wait_promised')}</th>
            <th scope="col">${t('team_wait_right')}</th><th scope="col">${t('team_share_right')}</th></tr></thead>
          <tbody>${days.map(
            ({ day, promised, right }) => html`<tr key=${day}><th
              scope="row">${dayName(day)}</th><td>${number(promised)}</td>
            <td>${number(right)}</td><td>${share(right, promised)}</td></tr>`,
          )}</tbody>
        </table></div>
      </details>
    </figure>`
}
