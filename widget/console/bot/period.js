import { html, useText } from '../view.js'
import { Choice } from './choice.js'

const PERIODS = [7, 30, 90]

/** How many days back a report goes. @param {{ days: number, setDays: (days: number) => void }} props */
export function Period({ days, setDays }) {
  const t = useText()
  return html`
    <${Choice} label=${t('bot.period')} isInline
      onChoose=${(/** @type {string} */ value) => setDays(Number(value))}>
      ${PERIODS.map(
        (each) => html`<option key=${each} value=${each} selected=${each === days}>
        ${t('bot.days', { count: each })}</option>`,
      )}
    <//>`
}
