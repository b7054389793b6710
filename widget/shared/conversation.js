// One conversation as one side sees it: (state, frame) → state, without I/O.
import { foldView, viewBefore } from './conversation_view.js'
import { applyToMessages, messagesOf } from './messages.js'
import { EventKind, OperatorFrame, Sender, State, VisitorFrame } from './protocol.js'

/** A conversation of which nothing is known yet. The id is null for a visitor who has none.
 * @param {string | null} [id]
 * @returns {Conversation}
 */
export function emptyConversation(id = null) {
  return {
    id,
    view: null,
    events: [],
    messages: [],
    headSeq: 0,
    lastId: null,
    hasEarlier: false,
    typing: null,
    readMarks: { visitor: 0, operator: 0 },
    queue: null,
    early: [],
    hasGap: false,
    offeredForm: null,
  }
}

/** The state after `frame`; the same object if the frame changes nothing here.
 *
 * An `ack` needs `context`: the pending command it answers, and who sent it.
 * @param {Conversation} state
 * @param {Frame} frame
 * @param {Context} [context]
 * @returns {Conversation}
 */
export function applyFrame(state, frame, context = {}) {
  switch (frame.type) {
    case OperatorFrame.EVENT:
      return applyEvent(state, frame.event, context)
    case VisitorFrame.HIDDEN:
      return advance(state, { seq: frame.seq, event: null }, context)
    case OperatorFrame.ACK:
      return applyAck(state, frame, context)
    case OperatorFrame.RESET:
      return applyReset(state, frame)
    case OperatorFrame.RESUMED:
      return { ...state, hasGap: false, early: [], typing: null }
    case OperatorFrame.HISTORY:
      return isForeign(state, frame) ? state : addHistory(state, frame)
    case OperatorFrame.TYPING:
      return isForeign(state, frame) ? state : { ...state, typing: frame.is_typing ? frame : null }
    case OperatorFrame.READ:
      return isForeign(state, frame) ? state : applyRead(state, frame)
    case VisitorFrame.QUEUE:
      return { ...state, queue: queueOf(frame) }
    default:
      return state
  }
}

/** The part that events must reproduce exactly as a fresh snapshot gives it.
 * @param {Conversation} state
 */
export function projection({ view, headSeq, lastId, messages }) {
  return { view, headSeq, lastId, messages }
}

/** @param {Conversation} state @param {Event} event @param {Context} context */
function applyEvent(state, event, context) {
  if (state.id !== null && event.conversation_id !== state.id) return { ...state, hasGap: true }
  return advance(state, { seq: event.seq, event }, context)
}

/** A sent message that the server stored comes back to its sender as an `ack` alone.
 * @param {Conversation} state @param {AckFrame} ack @param {Context} context
 */
function applyAck(state, ack, { pending, self, language }) {
  if (!pending || !self || pending.type !== 'send' || ack.seq <= state.headSeq) return state
  const event = {
    conversation_id: state.id ?? '',
    seq: ack.seq,
    id: ack.id,
    at: ack.at,
    sender: self,
    body: { kind: EventKind.MESSAGE, text: pending.text, button_id: pending.button_id ?? null },
    client_message_id: ack.client_message_id,
  }
  return advance(state, { seq: ack.seq, event }, { language })
}

/** Takes one numbered item; what came too early waits until the numbers before it are here.
 * @param {Conversation} state @param {Numbered} item @param {Context} context
 */
function advance(state, item, context) {
  if (item.seq <= state.headSeq) return state
  if (item.seq > state.headSeq + 1) return { ...state, early: [...state.early, item], hasGap: true }
  const next = item.event ? fold(state, item.event, context) : { ...state, headSeq: item.seq, lastId: null }
  return takeEarly(next, context)
}

/** @param {Conversation} state @param {Context} context @returns {Conversation} */
function takeEarly(state, context) {
  const early = state.early.filter((item) => item.seq > state.headSeq)
  const due = early.find((item) => item.seq === state.headSeq + 1)
  const rest = { ...state, early, hasGap: early.length > 0 }
  return due ? advance(rest, due, context) : rest
}

/** @param {Conversation} state @param {Event} event @param {Context} context @returns {Conversation} */
function fold(state, event, context) {
  const before = state.view ?? viewBefore(event, context.language ?? '')
  const view = foldView(event.conversation_id && !before.id ? { ...before, id: event.conversation_id } : before, event)
  const isStillTyping = state.typing && state.typing.sender.kind !== event.sender.kind
  return {
    ...state,
    id: event.conversation_id || state.id,
    view,
    events: [...state.events, event],
    messages: applyToMessages(state.messages, event),
    headSeq: event.seq,
    lastId: event.id,
    typing: isStillTyping ? state.typing : null,
    queue: view.state === State.WAITING ? state.queue : null,
    offeredForm: formAfter(state.offeredForm, event),
  }
}

/** @param {Conversation} state @param {ResetFrame} frame @returns {Conversation} */
function applyReset(state, frame) {
  const newest = frame.events.at(-1)
  return {
    ...emptyConversation(frame.conversation_id),
    readMarks: frame.conversation_id === state.id ? state.readMarks : { visitor: 0, operator: 0 },
    view: frame.conversation,
    events: frame.events,
    messages: messagesOf(frame.events),
    headSeq: frame.head_seq,
    lastId: newest?.seq === frame.head_seq ? newest.id : null,
    hasEarlier: frame.has_earlier,
    offeredForm: frame.events.reduce(formAfter, /** @type {OfferedForm | null} */ (null)),
  }
}

/** @param {Conversation} state @param {HistoryFrame} frame @returns {Conversation} */
function addHistory(state, frame) {
  const first = state.events[0]?.seq ?? state.headSeq + 1
  const events = [...frame.events.filter((event) => event.seq < first), ...state.events]
  return { ...state, events, messages: messagesOf(events), hasEarlier: frame.has_earlier }
}

/** @param {Conversation} state @param {ReadFrame} frame @returns {Conversation} */
function applyRead(state, { reader, seq }) {
  if (seq <= state.readMarks[reader]) return state
  return { ...state, readMarks: { ...state.readMarks, [reader]: seq } }
}

/** @param {Frame} frame @returns {QueuePlace} */
function queueOf({ position, waiting, low_seconds: lowSeconds = null, high_seconds: highSeconds = null }) {
  return { position, waiting, lowSeconds, highSeconds }
}

/** The form that stands open after `event`, if any.
 * @param {OfferedForm | null} offered @param {Event} event @returns {OfferedForm | null}
 */
function formAfter(offered, { seq, sender, body }) {
  if (body.kind === EventKind.FORM_OFFERED) return { form: body.form, seq, department: body.department ?? null }
  if (body.kind === EventKind.FORM_ANSWERED) return null
  if (body.kind === EventKind.STATE_CHANGED && body.state !== State.BOT) return null
  if (body.kind === EventKind.MESSAGE && sender.kind === Sender.VISITOR) return null
  return offered
}

/** @param {Conversation} state @param {{ conversation_id: string }} frame */
function isForeign(state, frame) {
  return state.id !== null && frame.conversation_id !== state.id
}

/** @typedef {import('./protocol.js').Event} Event */
/** @typedef {import('./protocol.js').Participant} Participant */
/** @typedef {import('./protocol.js').ConversationView} ConversationView */
/** `department` is where the form leads, null if the visitor is to choose.
 * @typedef {{ form: FormKind, seq: number, department: string | null }} OfferedForm
 */
/** @typedef {'pre_chat' | 'offline' | 'call_back'} FormKind */
/** A place in the queue, from 1, and the range of the wait from now, null where nobody can tell.
 * @typedef {{ position: number, waiting: number, lowSeconds: number | null, highSeconds: number | null }} QueuePlace
 */
/** @typedef {{ seq: number, event: Event | null }} Numbered */
/** What an ack needs beside itself; `language` is that of a conversation which only now begins.
 * @typedef {{ pending?: any, self?: Participant, language?: string }} Context
 */
/** A conversation. `lastId` is null if the newest event is hidden. `early` holds what came before its turn, and
 * `hasGap` says that something is missing: if it stays so, connect anew and resume.
 * @typedef {object} Conversation
 * @property {string | null} id
 * @property {ConversationView | null} view
 * @property {Event[]} events
 * @property {import('./messages.js').ShownMessage[]} messages
 * @property {number} headSeq
 * @property {string | null} lastId
 * @property {boolean} hasEarlier
 * @property {TypingFrame | null} typing
 * @property {{ visitor: number, operator: number }} readMarks
 * @property {QueuePlace | null} queue
 * @property {Numbered[]} early
 * @property {boolean} hasGap
 * @property {OfferedForm | null} offeredForm
 */
/** @typedef {any} Frame a frame as decoded from JSON; the server declares it */
/** @typedef {{ client_message_id: string, id: string, seq: number, at: number }} AckFrame */
/** @typedef {{ conversation_id: string, sender: Participant, is_typing: boolean, text?: string }} TypingFrame */
/** @typedef {{ conversation_id: string, reader: 'visitor' | 'operator', seq: number }} ReadFrame */
/** @typedef {{ conversation_id: string, events: Event[], has_earlier: boolean }} HistoryFrame */
/**
 * @typedef {object} ResetFrame
 * @property {string | null} conversation_id
 * @property {ConversationView | null} conversation
 * @property {Event[]} events
 * @property {number} head_seq
 * @property {boolean} has_earlier
 */
