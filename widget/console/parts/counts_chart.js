import { html, useFormat, useText } from '../view.js'

const [WIDTH, HEIGHT] = [600, 96]

/** @template Day @typedef {{ name: string, of: (day: Day) => number }} Count */

/** Day by day, how many there were (`all`) and how many of them were of a kind (`some`), with the numbers as a table.
 * `told` says the two of a day in short; `columns` stand after the day, each with its head and what it says of a day.
 * @template {{ day: string }} Day
 * @param {{ title: string, label: string, days: Day[], dayName: (day: string) => string, all: Count<Day>,
 *   some: Count<Day>, told: (day: Day) => string, columns: [string, (day: Day) => string][] }} props */
export function CountsChart({ title, label, days, dayName, all, some, told, columns }) {
  const t = useText()
  const { number } = useFormat()
  const top = Math.max(1, ...days.map((day) => Math.max(all.of(day), some.of(day))))
  const step = WIDTH / days.length
  const bar = (/** @type {string} */ kind, /** @type {number} */ index, /** @type {number} */ count) => {
    const height = (count / top) * (HEIGHT - 2)
    return html`<rect class=${kind} x=${index * step + step * 0.14} width=${step * 0.72} y=${HEIGHT - 1 - height}
      height=${height} />`
  }
  return html`
    <figure class="smart-chart">
      <figcaption>${title}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${all.name}</span>
        <span><span class="swatch swatch-answered"></span>${some.name}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${number(top)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${WIDTH} y1="0.5" y2="0.5" />
          ${days.map(
            (day, index) => html`<g key=${day.day}>
            <title>${`${dayName(day.day)}: ${told(day)}`}</title>
            ${bar('chart-seen', index, all.of(day))}${bar('chart-bar', index, some.of(day))}</g>`,
          )}
          <line class="chart-line" x1="0" x2=${WIDTH} y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${dayName(days[0].day)}</span>
          <span>${dayName(days[days.length - 1].day)}</span></p>
      </div>
      <details class="more"><summary>${t('bot.chart_table')}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${label}>
        <table class="table">
          <thead><tr><th scope="col">${t('bot.day')}</th>
            ${columns.map(([head]) => html`<th key=${head} scope="col">${head}</th>`)}</tr></thead>
          <tbody>${days.map(
            (day) => html`<tr key=${day.day}><th scope="row">${dayName(day.day)}</th>
            ${columns.map(([head, textOf]) => html`<td key=${head}>${textOf(day)}</td>`)}</tr>`,
          )}</tbody>
        </table></div>
      </details>
    </figure>`
}
