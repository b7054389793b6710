/** What this tab remembers through a reload: the chats it had open and how far it has shown each.
 * @param {{ storage: Storage, operatorId: string }} parts */
export function createKept({ storage, operatorId }) {
  const key = `chatserver:console:${operatorId}:tab`
  return {
    /** @returns {{ openIds: string[], seen: Record<string, number> }} */
    read() {
      try {
        const { openIds = [], seen = {} } = JSON.parse(storage.getItem(key) ?? '{}')
        return { openIds, seen }
      } catch {
        return { openIds: [], seen: {} }
      }
    },
    write(/** @type {string[]} */ openIds, /** @type {Record<string, number>} */ seen) {
      storage.setItem(key, JSON.stringify({ openIds, seen }))
    },
  }
}
