import { html, useFormat, useText } from '../view.js'
import { CountsChart } from '../parts/counts_chart.js'
import { dayText } from './sentence.js'

/** @typedef {import('./smart_api.js').DayCounts} Day */

/** How many messages were seen each day, and how many of them answered. @param {{ days: Day[] }} props */
export function ReportChart({ days }) {
  const t = useText()
  const words = useFormat()
  const { number } = words
  const all = days.reduce((sum, day) => sum + day.seen, 0)
  const some = days.reduce((sum, day) => sum + day.answered, 0)
  const share = t('percent', { value: number(Math.round((some / Math.max(1, all)) * 100)) })
  const seen = { name: t('smart_count_seen'), of: (/** @type {Day} */ day) => day.seen }
  const answered = { name: t('smart_count_answered'), of: (/** @type {Day} */ day) => day.answered }
  return html`
    <${CountsChart} title=${t('smart_chart_title', { share, count: all })} label=${t('smart_by_day')} days=${days}
      dayName=${(/** @type {string} */ day) => dayText(words, day)} all=${seen} some=${answered}
      told=${(/** @type {Day} */ day) => `${number(day.seen)} · ${number(day.answered)}`}
      columns=${[
        [t('smart_count_sent'), (/** @type {Day} */ day) => number(day.sent)],
        [seen.name, (/** @type {Day} */ day) => number(day.seen)],
        [answered.name, (/** @type {Day} */ day) => number(day.answered)],
      ]} />`
}
