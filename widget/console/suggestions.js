import { Sender } from '../shared/protocol.js'

/** Fewer letters than this say nothing yet. */
const FEWEST_LETTERS = 3

/** What is kept of a chat's question: its words, and the number of the visitor's line that they are or will be.
 * @typedef {{ text: string, line: number }} Question */
/** @typedef {{ entry_id: string, title: string, text: string, score: number }} SuggestedReply */

/** What the visitor wants to know now: the words being typed, else their last ones if no person has answered them.
 * Null if that says nothing.
 * @param {Pick<import('./state.js').Conversation, 'messages'>} conversation @param {string | undefined} draft
 * @returns {Question | null} */
export function questionOf({ messages }, draft) {
  const lines = messages.filter((message) => message.sender.kind === Sender.VISITOR)
  if (draft && countLetters(draft) >= FEWEST_LETTERS) return { text: draft, line: lines.length + 1 }
  const last = messages.findLast((message) => message.sender.kind !== Sender.BOT)
  if (last?.sender.kind !== Sender.VISITOR || countLetters(last.text) < FEWEST_LETTERS) return null
  return { text: last.text, line: lines.length }
}

/** @param {string} text */
function countLetters(text) {
  return text.match(/\p{L}/gu)?.length ?? 0
}

/** The words with the reply put where the operator writes: after what stands there.
 * @param {string} words @param {string} reply */
export function withReply(words, reply) {
  return words.trim() ? `${words.trimEnd()} ${reply}` : reply
}

/** Whether an operator wants replies suggested, kept in this browser.
 * @param {{ storage: Storage, operatorId: string }} parts */
export function createSuggestionSwitch({ storage, operatorId }) {
  const key = `chatserver:console:${operatorId}:suggestions`
  return {
    isOn: () => storage.getItem(key) !== 'off',
    set(/** @type {boolean} */ isOn) {
      if (isOn) storage.removeItem(key)
      else storage.setItem(key, 'off')
    },
  }
}
