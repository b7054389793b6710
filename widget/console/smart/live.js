import { html, useFormat, useText } from '../view.js'
import { languageName } from '../bot/language_tabs.js'
import { Alert } from '../parts/alert.js'
import { Empty } from '../parts/empty.js'
import { Icon } from '../parts/icon.js'
import { RowSkeleton } from '../parts/skeleton.js'
import { addressOf } from '../place.js'
import { useSmart } from './context.js'
import { usePoll } from './polling.js'
import { Trace } from './trace.js'
import { useSteady } from './steady.js'
import { visitorTitle } from './visitors.js'

const POLL_SECONDS = 3
const SHORT_MINUTE = 60

/** Who is on the shop's pages now, and what the rules make of the one that is chosen. */
export function Live() {
  const { api, parts } = useSmart()
  const chosen = parts[2] ?? ''
  const visitors = usePoll(api.visitors, POLL_SECONDS, [api])
  if (visitors.value && !visitors.value.visitors.length && !chosen) return html`<${NobodyThere} />`
  return html`
    <div class=${chosen ? 'live live-chosen' : 'live'}>
      <${VisitorList} found=${visitors} chosen=${chosen} />
      ${chosen ? html`<${Trace} key=${chosen} id=${chosen} />` : html`<${NobodyChosen} />`}
    </div>`
}

/** @param {{ found: any, chosen: string }} props */
function VisitorList({ found, chosen }) {
  const t = useText()
  const { value, error, again } = found
  const { shown: visitors, handlers } = useSteady(value?.visitors ?? [], idOf)
  return html`
    <nav class="live-list" aria-label=${t('live_visitors')} ...${handlers}>
      <h3 class="live-count"><span role="status">
        ${value ? t('live_count', { count: value.total }) : t('live_visitors')}</span></h3>
      ${
        error &&
        html`<div class="live-failed"><${Alert} error=${error} />
          <button type="button" class="button" onClick=${again}>${t('try_again')}</button></div>`
      }
      ${!value && !error && html`<${RowSkeleton} count=${6} />`}
      <ul>
        ${visitors.map(
          (visitor) => html`<${VisitorRow} key=${visitor.id} visitor=${visitor} isChosen=${visitor.id === chosen} />`,
        )}
      </ul>
      ${
        value && value.total > visitors.length &&
        html`<p class="hint live-more">${t('live_limit', { count: visitors.length })}</p>`
      }
    </nav>`
}

/** @param {{ visitor: import('./smart_api.js').LiveVisitor, isChosen: boolean }} props */
function VisitorRow({ visitor, isChosen }) {
  const t = useText()
  const { number } = useFormat()
  const { name, title, cart_count, cart_total, device, language, is_chatting } = visitor
  const cart = cart_count > 0 ? t('live_cart', { count: cart_count }) : ''
  const total = typeof cart_total === 'number' ? number(cart_total) : cart_total
  const page = title || (name && visitorTitle(t, { ...visitor, name: '' }))
  return html`
    <li>
      <a class="live-row" href=${addressOf('smart', 'live', visitor.id)} aria-current=${isChosen ? 'true' : undefined}>
        <span class="live-top">
          <bdi class="live-name">${visitorTitle(t, visitor)}</bdi>
          <${Idle} seconds=${visitor.seconds_idle} />
        </span>
        ${page && html`<span class="live-page" dir="auto">${page}</span>`}
        <span class="live-facts">
          ${
            cart &&
            html`<span class="live-fact live-cart"><${Icon} name="cart" />${cart}${
              total && html` · <bdi>${total}</bdi>`
            }</span>`
          }
          ${is_chatting && html`<span class="live-fact live-chat"><${Icon} name="chat" />${t('live_chatting')}</span>`}
          ${device && html`<span class="live-fact">${t(`find_device_${device}`)}</span>`}
          ${language && html`<span class="live-fact">${safeName(language)}</span>`}
        </span>
      </a>
    </li>`
}

/** @param {{ seconds: number }} props */
function Idle({ seconds }) {
  const t = useText()
  if (seconds < 5) return html`<span class="live-idle live-active">${t('live_active')}</span>`
  const text =
    seconds < SHORT_MINUTE
      ? t('sim_seconds', { seconds: Math.floor(seconds) })
      : t('minutes_short', { count: Math.floor(seconds / SHORT_MINUTE) })
  return html`<span class="live-idle">${t('live_idle', { time: text })}</span>`
}

function NobodyThere() {
  const t = useText()
  return html`
    <${Empty} icon="globe" title=${t('live_empty_title')} text=${t('live_empty_text')}>
      <p><a href=${addressOf('smart', 'simulator')}>${t('live_to_simulator')}</a></p>
    <//>`
}

function NobodyChosen() {
  const t = useText()
  return html`
    <div class="trace trace-empty"><${Empty} icon="eye" title=${t('live_choose_title')} text=${t('live_choose_text')} />
    </div>`
}

/** @param {import('./smart_api.js').LiveVisitor} visitor */
function idOf({ id }) {
  return id
}

/** @param {string} code */
function safeName(code) {
  try {
    return languageName(code)
  } catch {
    return code
  }
}
