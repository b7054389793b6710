import { html, useFormat, useServerNow, useState, useText } from '../view.js'
import { clockText, secondsUntil } from './spans.js'

const RADIUS = 16
const ROUND = 2 * Math.PI * RADIUS
const URGENT_SECONDS = 10

/** A ring that empties until a time, with the seconds left in it. @param {{ until: number }} props */
export function Countdown({ until }) {
  const t = useText()
  const { number } = useFormat()
  const seconds = secondsUntil(until, useServerNow(1))
  const [whole] = useState(() => Math.max(1, seconds))
  const part = Math.min(1, seconds / whole)
  const isShort = seconds < 60
  const isUrgent = seconds <= Math.min(URGENT_SECONDS, whole / 3)
  return html`
    <span class=${isUrgent ? 'ring ring-urgent' : 'ring'} role="timer" aria-live="off"
      title=${t('desk_seconds_left', { count: seconds })}>
      <svg viewBox="0 0 40 40" aria-hidden="true" focusable="false">
        <circle class="ring-track" cx="20" cy="20" r=${RADIUS} />
        <circle class="ring-rest" cx="20" cy="20" r=${RADIUS} stroke-dasharray=${ROUND}
          stroke-dashoffset=${ROUND * (1 - part)} />
      </svg>
      <span class=${isShort ? 'ring-number' : 'ring-number ring-long'}>${
        isShort ? number(seconds) : clockText(number, seconds)
      }</span>
    </span>`
}

/** A time that runs backwards, as text: "1:20". @param {{ until: number }} props */
export function TimeLeft({ until }) {
  const { number } = useFormat()
  return html`<span class="countdown">${clockText(number, secondsUntil(until, useServerNow(1)))}</span>`
}
