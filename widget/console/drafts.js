/** Unsent words by conversation, kept for this tab through a reload or a new sign-in.
 * @param {{ storage: Storage, operatorId: string }} parts */
export function createDrafts({ storage, operatorId }) {
  const keyOf = (/** @type {string} */ id) => `chatserver:console:${operatorId}:draft:${id}`
  return {
    read: (/** @type {string} */ id) => storage.getItem(keyOf(id)) ?? '',
    write(/** @type {string} */ id, /** @type {string} */ text) {
      if (text) storage.setItem(keyOf(id), text)
      else storage.removeItem(keyOf(id))
    },
  }
}
