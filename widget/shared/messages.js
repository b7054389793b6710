import { EventKind } from './protocol.js'

/** The messages that stand after all of `events`, edits and erasures included.
 * @param {Event[]} events
 * @returns {ShownMessage[]}
 */
export function messagesOf(events) {
  return events.reduce(applyToMessages, /** @type {ShownMessage[]} */ ([]))
}

/** The messages after one more event; the same list if it is about something else.
 * @param {ShownMessage[]} messages
 * @param {Event} event
 * @returns {ShownMessage[]}
 */
export function applyToMessages(messages, event) {
  const { body } = event
  switch (body.kind) {
    case EventKind.MESSAGE:
      return [...messages, shown(event, body)]
    case EventKind.MESSAGE_EDITED:
      return change(messages, body.target_seq, (message) => ({ ...message, text: body.text, isEdited: true }))
    case EventKind.MESSAGE_ERASED:
      return change(messages, body.target_seq, erased)
    default:
      return messages
  }
}

/** @param {Event} event @param {Message} body @returns {ShownMessage} */
function shown(event, body) {
  const message = {
    seq: event.seq,
    id: event.id,
    at: event.at,
    sender: event.sender,
    clientMessageId: event.client_message_id ?? null,
    text: body.text,
    buttons: body.buttons ?? [],
    buttonId: body.button_id ?? null,
    entryId: body.entry_id ?? null,
    smartMessage: body.smart_message ?? null,
    card: body.card ?? null,
    isEdited: false,
    isErased: false,
  }
  return body.is_erased ? erased(message) : message
}

/** @param {ShownMessage} message @returns {ShownMessage} */
function erased(message) {
  return { ...message, text: '', buttons: [], card: null, isErased: true }
}

/** @param {ShownMessage[]} messages @param {number} seq @param {(message: ShownMessage) => ShownMessage} how */
function change(messages, seq, how) {
  return messages.map((message) => (message.seq === seq ? how(message) : message))
}

/** @typedef {import('./protocol.js').Event} Event */
/** @typedef {import('./protocol.js').Message} Message */
/** A message as it is to be shown now. An erased one has no words left.
 * @typedef {object} ShownMessage
 * @property {number} seq
 * @property {string} id
 * @property {number} at
 * @property {import('./protocol.js').Participant} sender
 * @property {string | null} clientMessageId
 * @property {string} text
 * @property {import('./protocol.js').Button[]} buttons
 * @property {string | null} buttonId
 * @property {string | null} entryId
 * @property {string | null} smartMessage
 * @property {import('./protocol.js').Card | null} card
 * @property {boolean} isEdited
 * @property {boolean} isErased
 */
