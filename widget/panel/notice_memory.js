/** Which notices the visitor has put away in this visit. Where storage is forbidden, this page alone knows.
 * @param {Pick<Storage, 'getItem' | 'setItem'> | null} storage
 * @param {string} key
 */
export function createNoticeMemory(storage, key) {
  const closed = new Set(read())

  /** @returns {string[]} */
  function read() {
    try {
      const kept = JSON.parse(storage?.getItem(key) ?? '[]')
      return Array.isArray(kept) ? kept : []
    } catch {
      return []
    }
  }

  return {
    /** @param {string} id */
    isClosed: (id) => closed.has(id),

    /** @param {string} id */
    close(id) {
      closed.add(id)
      try {
        storage?.setItem(key, JSON.stringify([...closed]))
      } catch {
        // The notice comes again on the next page.
      }
    },
  }
}

/** @typedef {ReturnType<typeof createNoticeMemory>} NoticeMemory */
