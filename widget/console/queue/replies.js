/** What became of commands that somebody waits for. */
export function createReplies() {
  /** @type {Map<string, (error: any) => void>} */
  const waiting = new Map()
  return {
    /** Resolves to null once the server has done it, or to the error if it will not. @param {string} id
     * @returns {Promise<any>} */
    expect: (id) => new Promise((resolve) => waiting.set(id, resolve)),
    /** @param {string} id @param {any} [error] */
    settle(id, error = null) {
      waiting.get(id)?.(error)
      waiting.delete(id)
    },
  }
}
