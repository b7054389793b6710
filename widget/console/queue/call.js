import { html, useFormat, useText } from '../view.js'
import { State } from '../../shared/protocol.js'
import { isolate } from '../../shared/text.js'
import { Icon } from '../parts/icon.js'

/** @typedef {import('../../shared/protocol.js').WantedCall} WantedCall */

/** A number as people write it. The last four bits of these digits are what they say. */
const NUMBER = /^\+?[\s()./-]*(?:[0-9٠-٩۰-۹][\s()./-]*){4,20}$/u
const DIGITS = /[0-9٠-٩۰-۹]/gu
/** Dialled at home only, in place of the country's code. */
const TRUNK = /\([0٠۰]\)/u

/** The call that a left message asks for, null if it asks for none or somebody took it over.
 * @param {import('../../shared/protocol.js').InboxRow | undefined} row @returns {WantedCall | null} */
export function callOf(row) {
  return row?.conversation.state === State.MESSAGE_LEFT ? (row.call ?? null) : null
}

/** Where a press on a number as somebody wrote it leads: its digits, after a + if it begins with one. Null if it
 * is no number, or not a whole one. @param {string} number */
export function dialOf(number) {
  const written = number.trim()
  const plus = written.startsWith('+') ? '+' : ''
  const whole = plus ? written.replace(TRUNK, '') : written
  if (!NUMBER.test(whole)) return null
  return `tel:${plus}${Array.from(whole.matchAll(DIGITS), ([digit]) => digit.charCodeAt(0) % 16).join('')}`
}

/** "Call back: +995 32 555 12 34, in the evening". @param {import('./spans.js').Translate} t @param {WantedCall} call */
export function callText(t, { number, when = '' }) {
  return t(when ? 'desk_call' : 'desk_call_any_time', { number: isolate(number), when: isolate(when) })
}

/** In place of the last words: who is to be called, and when. @param {{ call: WantedCall }} props */
export function CallWords({ call }) {
  const t = useText()
  const { direction } = useFormat()
  return html`<${Icon} name="phone" /><bdi class="row-words" dir=${direction}>${callText(t, call)}</bdi>`
}

/** The number, to be dialled with a press. @param {{ call?: WantedCall | null }} props */
export function CallNow({ call }) {
  const t = useText()
  if (!call) return null
  const href = dialOf(call.number)
  const shown = html`<bdi dir="ltr">${call.number}</bdi>`
  return html`
    <section class="pane-part" data-part="call">
      <h3><${Icon} name="phone" /> ${t('desk_call_wanted')}</h3>
      <p>${href ? html`<a class="pane-call" href=${href}>${shown}</a>` : shown}</p>
      ${call.when && html`<p><bdi>${call.when}</bdi></p>`}
    </section>`
}
