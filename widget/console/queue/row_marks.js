import { html, useFormat, useServerNow, useText, useWork } from '../view.js'
import { Icon } from '../parts/icon.js'
import { TimeLeft } from './countdown.js'
import { dueOf } from './due.js'
import { spanText } from './spans.js'
import { offerOf, returnOf } from './standing.js'

/** What the queue says of a chat: its place, whether it goes first, whom it is offered to, to whom it comes back, and
 * whether this operator missed it.
 * @param {{ row: import('../../shared/protocol.js').InboxRow, place?: number }} props */
export function QueueMarks({ row, place }) {
  const t = useText()
  const { number } = useFormat()
  const { state } = useWork()
  const [offer, returning] = [offerOf(row), returnOf(row)]
  const isMine = offer?.operator.id === state.operatorId
  const isMissed = state.missed[row.conversation.id]
  return html`
    ${
      place !== undefined &&
      html`<span class="tag tag-quiet" title=${t('desk_place_of', { count: place })}>
        ${t('desk_place', { place: number(place) })}</span>`
    }
    <${FirstTag} row=${row} />
    ${offer && html`<${OfferTag} offer=${offer} />`}
    ${returning && !isMine && html`<${ReturnTag} returning=${returning} />`}
    ${isMissed && html`<span class="tag tag-missed" title=${t('desk_missed_hint')}>${t('desk_missed')}</span>`}`
}

/** Whether the visitor's class goes before others.
 * @param {{ row: import('../../shared/protocol.js').InboxRow }} props */
export function FirstTag({ row }) {
  const t = useText()
  if (!row.priority) return null
  return html`<span class="tag tag-first"><${Icon} name="flag" /> ${t('desk_first')}</span>`
}

/** @param {{ offer: import('./standing.js').Promised }} props */
function OfferTag({ offer }) {
  const t = useText()
  const { state } = useWork()
  const isMine = offer.operator.id === state.operatorId
  const words = isMine ? t('desk_offered_to_you') : t('desk_offered_to', { name: offer.operator.name ?? '' })
  return html`<span class=${isMine ? 'tag' : 'tag tag-quiet'}><bdi>${words}</bdi>${
    isMine && html` <${TimeLeft} until=${offer.until} />`
  }</span>`
}

/** @param {{ returning: import('./standing.js').Promised }} props */
function ReturnTag({ returning }) {
  const t = useText()
  const { state } = useWork()
  const isMine = returning.operator.id === state.operatorId
  const words = isMine ? t('desk_back_to_you') : t('desk_back_to', { name: returning.operator.name ?? '' })
  return html`<span class="tag tag-quiet"><bdi>${words}</bdi> <${TimeLeft} until=${returning.until} /></span>`
}

/** Until when a message that was left is to be answered, more pressing the nearer it is.
 * @param {{ dueAt: number, since?: number | null }} props */
export function DueClock({ dueAt, since }) {
  const t = useText()
  const { isOver, urgency, seconds } = dueOf(dueAt, since, useServerNow(20))
  return html`
    <span class=${`wait wait-${urgency}`}>
      <${Icon} name=${urgency === 'calm' ? 'clock' : 'alert'} />
      <span>${t(isOver ? 'desk_overdue' : 'desk_due', { time: spanText(t, seconds) })}</span>
    </span>`
}
