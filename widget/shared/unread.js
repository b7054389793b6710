import { Sender } from './protocol.js'

/** The number of the newest message the visitor has certainly seen: read, or answered.
 * @param {Conversation} conversation
 */
export function seenByVisitor({ messages, readMarks }) {
  const answered = messages.findLast((message) => message.sender.kind === Sender.VISITOR)?.seq ?? 0
  return Math.max(readMarks.visitor, answered)
}

/** How many messages the visitor has not seen yet.
 * @param {Conversation} conversation
 */
export function countUnread(conversation) {
  const seen = seenByVisitor(conversation)
  return conversation.messages.filter(({ seq, sender }) => seq > seen && sender.kind !== Sender.VISITOR).length
}

/** @typedef {import('./conversation.js').Conversation} Conversation */
