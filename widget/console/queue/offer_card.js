import { html, useEffect, useFormat, useServerNow, useState, useText, useWork } from '../view.js'
import { nameOf } from '../names.js'
import { labelOf } from '../parts/answers.js'
import { Face } from '../parts/face.js'
import { Marks } from '../parts/row.js'
import { acceptOffer } from './accepting.js'
import { Countdown } from './countdown.js'
import { offerStory } from './peeking.js'
import { reasonText } from './reasons.js'
import { FirstTag } from './row_marks.js'
import { offerOf, returnOf } from './standing.js'

/** A press that was meant for what stood here a moment ago answers nothing. */
const GUARD_MS = 400

/** A chat that is offered to this operator: who it is, what they want, why it came here, and for how long it stands.
 * @param {{ row: import('../../shared/protocol.js').InboxRow, isFirst: boolean }} props */
export function OfferCard({ row, isFirst }) {
  const t = useText()
  const surroundings = useWork()
  const { state, work } = surroundings
  const { conversation } = row
  const { id, visitor } = conversation
  const [isReady, setReady] = useState(false)
  const [isAnswered, setAnswered] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setReady(true), GUARD_MS)
    return () => clearTimeout(timer)
  }, [])
  const isOff = !isReady || isAnswered || state.link !== 'online'
  const name = nameOf(t, conversation, state.inbox.visitors[id])
  const answer = async (/** @type {Promise<any>} */ reply) => {
    setAnswered(true)
    if (await reply) setAnswered(false)
  }
  return html`
    <article class="offered-chat" data-offer=${id} aria-label=${t('desk_offer_of', { name })}>
      <${Countdown} until=${offerOf(row)?.until ?? 0} />
      <${Face} kind="visitor" name=${visitor.name} id=${visitor.id} isOnline=${state.inbox.visitors[id]?.is_online} />
      <div class="offered-main">
        <p class="offered-who"><button type="button" class="offered-name" title=${t('desk_offer_look')}
          onClick=${() => work.open(id)}><bdi>${name}</bdi></button><${Marks} row=${row}
          section="offer" /><${FirstTag} row=${row} /></p>
        <${Concern} row=${row} />
        <${Why} row=${row} />
      </div>
      <div class="offered-answers">
        <button type="button" class="button button-main" disabled=${isOff} aria-keyshortcuts=${isFirst && 'Alt+A'}
          onClick=${() => answer(acceptOffer(surroundings, id))}>
          ${t('desk_accept')}${isFirst && html` <${Keys} letter="A" />`}</button>
        <button type="button" class="button" disabled=${isOff} aria-keyshortcuts=${isFirst && 'Alt+S'}
          title=${t('desk_let_pass_hint')} onClick=${() => answer(work.letPass(id))}>
          ${t('desk_let_pass')}${isFirst && html` <${Keys} letter="S" />`}</button>
      </div>
    </article>`
}

/** @param {{ letter: string }} props */
function Keys({ letter }) {
  return html`<kbd class="key-hint" aria-hidden="true" dir="ltr">Alt ${letter}</kbd>`
}

/** What the form says, else the visitor's last words.
 * @param {{ row: import('../../shared/protocol.js').InboxRow }} props */
function Concern({ row: { conversation, last_text } }) {
  const t = useText()
  const told = (conversation.form ?? []).filter(({ key, value }) => key !== 'name' && value)
  if (!told.length) return last_text ? html`<p class="offered-concern" dir="auto">${last_text}</p>` : null
  return html`
    <p class="offered-concern">
      ${told.map(
        ({ key, label, value }, index) => html`<span key=${key}>${index > 0 && ' · '}${
          key !== 'topic' && html`<span class="offered-label"><bdi>${labelOf(t, key, label)}</bdi>: </span>`
        }<bdi>${value}</bdi></span>`,
      )}
    </p>`
}

/** Why it came to this operator, or who sent it with what note.
 * @param {{ row: import('../../shared/protocol.js').InboxRow }} props */
function Why({ row }) {
  const t = useText()
  const { direction } = useFormat()
  const { state } = useWork()
  const { routed, note } = offerStory(state.conversations[row.conversation.id], state.operatorId)
  const sender = returnOf(row)?.operator.name
  if (sender) {
    return html`<p class="offered-why"><bdi dir=${direction}>${t('desk_sent_by', { name: sender })}</bdi>${
      note && html` <q dir="auto">${note}</q>`
    }</p>`
  }
  if (!routed) return null
  return html`<p class="offered-why">${t('desk_why_you', { reason: reasonText(t, routed, state.operatorId) })}</p>`
}

/** Says once what came, for those who hear the screen.
 * @param {{ row: import('../../shared/protocol.js').InboxRow }} props */
export function OfferAnnouncement({ row }) {
  const t = useText()
  const { state } = useWork()
  const now = useServerNow(60)
  const name = nameOf(t, row.conversation, state.inbox.visitors[row.conversation.id])
  const [words] = useState(() =>
    t('desk_offer_heard', { name, count: Math.max(0, Math.round(((offerOf(row)?.until ?? 0) - now) / 1000)) }),
  )
  return html`<p class="visually-hidden" role="alert">${words}</p>`
}
