import { html, useText, useWork } from '../view.js'
import { OfferAnnouncement, OfferCard } from './offer_card.js'
import { offersTo } from './standing.js'

const MOST_CARDS = 3

/** The chats offered to this operator, on top of whatever they are doing. */
export function OfferBar() {
  const t = useText()
  const { state } = useWork()
  const offers = offersTo(state.inbox.rows, state.operatorId)
  if (!offers.length) return null
  const more = offers.length - MOST_CARDS
  return html`
    <section class="offer-bar" aria-label=${t('desk_offered_to_you')}>
      ${offers.slice(0, MOST_CARDS).map(
        (row, index) => html`<${OfferCard} key=${row.conversation.id} row=${row} isFirst=${index === 0} />`,
      )}
      ${more > 0 && html`<p class="hint">${t('desk_more_offers', { count: more })}</p>`}
      ${offers.map((row) => html`<${OfferAnnouncement} key=${`heard-${row.conversation.id}`} row=${row} />`)}
    </section>`
}
