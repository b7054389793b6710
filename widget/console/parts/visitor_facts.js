import { html, useFormat, useNow, useText } from '../view.js'
import { findHref } from '../../shared/text.js'
import { Icon } from './icon.js'

const DEVICES = ['desktop', 'tablet', 'phone']

/** Where the visitor came from, with what, and how often. @param {{ referrer?: string, device?: string,
 *   visits?: number }} props */
export function Origin({ referrer, device, visits }) {
  const t = useText()
  const isKnown = device && DEVICES.includes(device)
  if (!referrer && !isKnown && !visits) return null
  return html`
    <section class="pane-part">
      <h3><${Icon} name="globe" /> ${t('live_visit')}</h3>
      <dl class="given">
        ${
          !!visits &&
          html`<div><dt>${t('live_visits')}</dt><dd>${t('live_visit_number', { count: visits })}</dd></div>`
        }
        ${isKnown && html`<div><dt>${t('sim_device')}</dt><dd>${t(`find_device_${device}`)}</dd></div>`}
        ${referrer && html`<div><dt>${t('live_came_from')}</dt><dd><${Address} address=${referrer} /></dd></div>`}
      </dl>
    </section>`
}

/** A link only if the address may be followed. @param {{ address: string }} props */
export function Address({ address }) {
  const href = findHref(address)
  const shown = html`<bdi dir="ltr">${address.replace(/^https?:\/\/(www\.)?/u, '').replace(/\/$/u, '')}</bdi>`
  return href ? html`<a href=${href} target="_blank" rel="noopener noreferrer nofollow">${shown}</a>` : shown
}

/** What the shop's page says of the visitor: anybody could have made it say so.
 * @param {{ attributes?: Record<string, string> }} props */
export function Attributes({ attributes = {} }) {
  const t = useText()
  const given = Object.entries(attributes)
  if (!given.length) return null
  return html`
    <section class="pane-part">
      <h3><${Icon} name="person" /> ${t('live_attributes')}</h3>
      <dl class="given">
        ${given.map(
          ([name, value]) => html`<div key=${name}><dt><bdi>${name}</bdi></dt><dd dir="auto">${value}</dd></div>`,
        )}
      </dl>
      <p class="hint pane-source">${t('live_attributes_hint')}</p>
    </section>`
}

/** Discount codes that smart messages gave to the visitor. @param {{
 *   codes?: import('../../shared/protocol.js').GivenCode[] }} props */
export function CodesGiven({ codes = [] }) {
  const t = useText()
  const { language } = useFormat()
  const now = useNow(60)
  if (!codes.length) return null
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short', year: 'numeric' })
  const dayOf = (/** @type {string} */ date) => day.format(new Date(`${date}T12:00:00`))
  return html`
    <section class="pane-part">
      <h3><${Icon} name="star" /> ${t('live_codes')}</h3>
      <ul class="given-codes">
        ${codes.map(({ code, until, given_at }) => {
          const isOver = isExpired(until, now)
          return html`
          <li key=${`${code} ${given_at}`}>
            <bdi class=${isOver ? 'given-code given-code-over' : 'given-code'}>${code}</bdi>
            <span class="hint">${t('live_code_given', { date: day.format(given_at) })}${
              until && html` · ${t(isOver ? 'live_code_expired' : 'live_code_until', { date: dayOf(until) })}`
            }</span>
          </li>`
        })}
      </ul>
    </section>`
}

/** Whether a code's last day, "2026-12-31", is over; one without a last day never is.
 * @param {string} until @param {number} now in milliseconds */
export function isExpired(until, now) {
  return Boolean(until) && now > new Date(`${until}T23:59:59.999`).getTime()
}
