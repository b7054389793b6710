import { OperatorCommand } from '../shared/protocol.js'

/** What an operator does to a chat, in words for the server.
 * @param {(command: object) => void} post takes a command that still needs its client_message_id */
export function createCommands(post) {
  /** @param {string} type @param {string} conversation_id @param {object} [rest] */
  const about = (type, conversation_id, rest = {}) => post({ type, conversation_id, ...rest })
  return {
    /** @param {string} id @param {string} text */
    send: (id, text) => about(OperatorCommand.SEND, id, { text }),
    /** @param {string} id @param {string} text */
    note: (id, text) => about(OperatorCommand.NOTE, id, { text }),
    /** @param {string} id @param {number} target_seq @param {string} text */
    edit: (id, target_seq, text) => about(OperatorCommand.EDIT, id, { target_seq, text }),
    /** @param {string} id @param {number} target_seq */
    erase: (id, target_seq) => about(OperatorCommand.ERASE, id, { target_seq }),
    /** @param {string} id */
    take: (id) => about(OperatorCommand.TAKE, id),
    /** @param {string} id */
    end: (id) => about(OperatorCommand.CLOSE, id),
    /** @param {string} id @param {string} department */
    transfer: (id, department) => about(OperatorCommand.TRANSFER, id, { department }),
    /** @param {string} id @param {string} name */
    rename: (id, name) => about(OperatorCommand.RENAME_VISITOR, id, { name }),
  }
}
