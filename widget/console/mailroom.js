import { createOutbox } from '../shared/outbox.js'
import { OperatorCommand } from '../shared/protocol.js'

/** @type {Set<string>} */
const KEPT = new Set([OperatorCommand.SEND, OperatorCommand.NOTE, OperatorCommand.WHISPER])
const RETRY_MS = 2000

/** Everything on its way to the server. Words are kept in storage until they are acknowledged; other actions are
 * repeated after a lost connection, but do not outlive the page.
 * @param {{ storage: Storage, key: string, transmit: (command: object) => boolean,
 *   setTimeout?: (run: () => void, milliseconds: number) => unknown }} parts */
export function createMailroom({ storage, key, transmit, setTimeout = (run, ms) => window.setTimeout(run, ms) }) {
  const words = createOutbox({ storage, key })
  const actions = createOutbox({ storage: null, key })
  const boxes = [words, actions]

  /** @param {any} command a command that still needs its client_message_id @returns {string} the id it got */
  function post(command) {
    const sent = (KEPT.has(command.type) ? words : actions).add(command)
    transmit(sent)
    return sent.client_message_id
  }

  return {
    post,
    words,

    /** After a new connection: everything that was never acknowledged, in order. */
    resend() {
      for (const box of boxes) for (const command of box.pending()) transmit(command)
    },

    /** The server has it. @param {string} id @returns {any} the command, or null if it was not ours */
    acknowledge: (id) => words.acknowledge(id) ?? actions.acknowledge(id),

    /** The server does not take it now, or ever. Returns the command that is given up, or null.
     * @param {any} error the error frame */
    refuse(error) {
      const [box] = boxes.filter((each) => each.find(error.in_reply_to ?? ''))
      const command = box?.find(error.in_reply_to)?.command
      if (!command) return null
      if (error.is_temporary) {
        setTimeout(() => box.find(error.in_reply_to) && transmit(command), error.retry_after_ms ?? RETRY_MS)
        return null
      }
      if (box === words) words.refuse(error.in_reply_to, error)
      else actions.remove(error.in_reply_to)
      return command
    },

    /** Sends a failed message once more. @param {string} id */
    retry(id) {
      const command = words.retry(id)
      if (command) transmit(command)
    },

    discard: (/** @type {string} */ id) => words.remove(id),
  }
}
