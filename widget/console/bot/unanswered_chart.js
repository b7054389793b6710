import { html, useFormat, useLanguage, useText } from '../view.js'
import { unansweredShare } from './misses.js'

const [WIDTH, HEIGHT] = [600, 90]

/** The share of questions without an answer, day by day. @param {{ days: { day: string, answered: number,
 *   unanswered: number, refused: number, share: number | null }[] }} props */
export function UnansweredChart({ days }) {
  const t = useText()
  const { number } = useFormat()
  const dayName = useDayName()
  const share = unansweredShare(days)
  if (share === null) return html`<p class="bot-quiet">${t('bot.chart_none')}</p>`
  const percent = (/** @type {number} */ part) => t('percent', { value: number(Math.round(part * 100)) })
  const step = WIDTH / days.length
  return html`
    <figure class="chart">
      <figcaption>${t('bot.chart_title', { share: percent(share) })}</figcaption>
      <div class="chart-frame">
        <span class="chart-top hint" aria-hidden="true">${percent(1)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${WIDTH} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${WIDTH} y1="0.5" y2="0.5" />
          ${days.map(
            (day, index) => html`<rect key=${day.day} class=${day.share === null ? 'chart-empty' : 'chart-bar'}
              x=${index * step + step * 0.12}
            width=${step * 0.76} y=${HEIGHT - heightOf(day.share)} height=${heightOf(day.share)}>
            <title>${dayName(day.day)}: ${day.share === null ? t('bot.no_questions') : percent(day.share)}</title>
              </rect>`,
          )}
          <line class="chart-line" x1="0" x2=${WIDTH} y1=${HEIGHT - 0.5} y2=${HEIGHT - 0.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${dayName(days[0].day)}</span><span>
          ${dayName(days[days.length - 1].day)}</span></p>
      </div>
      <details class="more"><summary>${t('bot.chart_table')}</summary>
        <table class="table">
          <thead><tr><th scope="col">${t('bot.day')}</th><th scope="col">${t('bot.answered')}</th>
            <th scope="col">${t('bot.unanswered')}</th><th scope="col">${t('bot.refused')}</th><th scope="col">
              ${t('bot.share')}</th></tr></thead>
          <tbody>${days.map(
            (day) => html`<tr key=${day.day}><th scope="row">${dayName(day.day)}</th><td>${number(day.answered)}</td>
            <td>${number(day.unanswered)}</td><td>${number(day.refused)}</td><td>
              ${day.share === null ? '–' : percent(day.share)}</td></tr>`,
          )}</tbody>
        </table>
      </details>
    </figure>`
}

/** @param {number | null} share */
function heightOf(share) {
  return share === null ? 1 : Math.max(1, share * (HEIGHT - 1))
}

/** A function that names a day of the shop ("2026-11-22") in the reader's language. */
export function useDayName() {
  const { language } = useLanguage()
  const format = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', timeZone: 'UTC' })
  return (/** @type {string} */ day) => format.format(new Date(`${day}T00:00:00Z`))
}
