import { OperatorCommand } from '../shared/protocol.js'

/** What an operator does to a chat, in words for the server.
 * @param {(command: object) => Promise<any>} post takes a command that still needs its client_message_id; resolves to
 *   null once it is done, to the error if the server refuses it */
export function createCommands(post) {
  /** @param {string} type @param {string} conversation_id @param {object} [rest] */
  const about = (type, conversation_id, rest = {}) => post({ type, conversation_id, ...rest })
  return {
    /** @param {string} id @param {string} text */
    send: (id, text) => about(OperatorCommand.SEND, id, { text }),
    /** @param {string} id @param {string} text */
    note: (id, text) => about(OperatorCommand.NOTE, id, { text }),
    /** Only the operator who holds the chat and those who lead read it. @param {string} id @param {string} text */
    whisper: (id, text) => about(OperatorCommand.WHISPER, id, { text }),
    /** @param {string} id @param {number} target_seq @param {string} text */
    edit: (id, target_seq, text) => about(OperatorCommand.EDIT, id, { target_seq, text }),
    /** @param {string} id @param {number} target_seq */
    erase: (id, target_seq) => about(OperatorCommand.ERASE, id, { target_seq }),
    /** @param {string} id */
    take: (id) => about(OperatorCommand.TAKE, id),
    /** @param {string} id */
    letPass: (id) => about(OperatorCommand.LET_PASS, id),
    /** @param {string} id @param {string} operator_id who holds it */
    takeOver: (id, operator_id) => about(OperatorCommand.TAKE_OVER, id, { operator_id }),
    /** @param {string} id */
    end: (id) => about(OperatorCommand.CLOSE, id),
    /** To a department or to an operator, exactly one of the two.
     * @param {string} id @param {{ department?: string, operator_id?: string, note: string }} target */
    transfer: (id, target) => about(OperatorCommand.TRANSFER, id, target),
    /** @param {string} id @param {string} name */
    rename: (id, name) => about(OperatorCommand.RENAME_VISITOR, id, { name }),
    /** Late or twice, it undoes nothing of a colleague's. @param {string} id @param {import('./tags.js').TagChange} change */
    tag: (id, change) => about(OperatorCommand.TAG, id, change),
  }
}
