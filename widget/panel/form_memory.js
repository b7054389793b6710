/** Keeps what stands in a form through a reload, and for the next form of the same chat, until `clear`.
 * @param {Storage | null} memory null where storage is forbidden: then nothing is kept
 * @param {string} key
 */
export function createFormMemory(memory, key) {
  return {
    /** What was written in this chat, or null. @param {string | null} conversationId @returns {KeptForm | null} */
    read(conversationId) {
      try {
        const kept = JSON.parse(memory?.getItem(key) ?? 'null')
        return kept?.conversationId === conversationId ? kept : null
      } catch {
        return null
      }
    },

    /** @param {KeptForm} form */
    write(form) {
      try {
        memory?.setItem(key, JSON.stringify(form))
      } catch {
        // The form then lives as long as the page.
      }
    },

    clear() {
      try {
        memory?.removeItem(key)
      } catch {
        // Nothing was kept either.
      }
    },
  }
}

/** `seq` is the offer's that was answered; `answers` are by the fields' keys.
 * @typedef {object} KeptForm
 * @property {string | null} conversationId
 * @property {number} seq
 * @property {string} department
 * @property {Record<string, string>} answers
 */
/** @typedef {ReturnType<typeof createFormMemory>} FormMemory */
