import { html, useFormat, useText } from '../view.js'
import { useDayName } from '../bot/unanswered_chart.js'
import { CountsChart } from '../parts/counts_chart.js'

/** @typedef {{ day: string, promised: number, right: number }} Day */

/** Day by day, how many waits were announced and how many of them were right. @param {{ days: Day[] }} props */
export function WaitsChart({ days }) {
  const t = useText()
  const { number } = useFormat()
  const dayName = useDayName()
  const promised = { name: t('team_wait_promised'), of: (/** @type {Day} */ day) => day.promised }
  const right = { name: t('team_wait_right'), of: (/** @type {Day} */ day) => day.right }
  const share = (/** @type {Day} */ day) =>
    day.promised ? t('percent', { value: number(Math.round((day.right / day.promised) * 100)) }) : '–'
  return html`
    <${CountsChart} title=${t('team_chart')} label=${t('team_chart')} days=${days} dayName=${dayName}
      all=${promised} some=${right}
      told=${(/** @type {Day} */ day) => `${number(day.right)} / ${number(day.promised)}`}
      columns=${[
        [promised.name, (/** @type {Day} */ day) => number(day.promised)],
        [right.name, (/** @type {Day} */ day) => number(day.right)],
        [t('team_share_right'), share],
      ]} />`
}
