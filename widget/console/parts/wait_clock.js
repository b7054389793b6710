import { html, useFormat, useServerNow, useText } from '../view.js'
import { clockText } from '../queue/spans.js'
import { secondsSince, urgencyOf } from '../urgency.js'
import { Icon } from './icon.js'

/** How long somebody has been waiting; more pressing the longer it takes.
 * @param {{ since: number }} props */
export function WaitClock({ since }) {
  const t = useText()
  const { number } = useFormat()
  const seconds = secondsSince(since, useServerNow(1))
  const urgency = urgencyOf(seconds)
  const minutes = Math.floor(seconds / 60)
  const shown =
    minutes < 60
      ? clockText(number, seconds)
      : t('minutes_short', { count: minutes })
  return html`
    <span class=${`wait wait-${urgency}`} title=${t('waiting_for', { count: minutes })}>
      <${Icon} name=${urgency === 'danger' ? 'alert' : 'clock'} />
      <span class="visually-hidden">${t('waiting_for', { count: minutes })}</span>
      <span aria-hidden="true">${shown}</span>
    </span>`
}
