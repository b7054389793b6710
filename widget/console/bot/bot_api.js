/** The routes about the bot. Every call throws ApiError when the server refuses.
 *
 * A `Problem` is something wrong in a file, with how to mend it; a `Failure` is a scenario test that does not hold.
 * @typedef {{ file: string, line: number, column: number, what: string, mend: string }} Problem */
/** @typedef {{ file: string, line: number, column: number, did: string, expected: string, happened: string,
 *   why: string, script?: string[] }} Failure */
/** @typedef {{ errors: Problem[], warnings: Problem[], tests: { count: number, failed: Failure[] } | null }} Check */
/** What became of a change; `hash` is that of the file as it stands now, null if there is none.
 * @typedef {Check & { saved: boolean, path: string, hash: string | null, is_live: boolean }} Saved */
/** @typedef {{ entry?: string, does?: string, label?: string }} Button */
/** @typedef {{ id: string, title: string, line: number, is_plain: boolean, kind?: 'answer' | 'steps' | 'hand_over',
 *   is_dated?: boolean, is_conditional?: boolean }} EntryLine */
/** @typedef {EntryLine & { questions: string[], answer: string | null, buttons: Button[] }} Entry */
/** @typedef {{ path: string, kind: string, language: string | null, hash: string, entries: EntryLine[] }} FileLine */
/** @typedef {{ path: string, kind: string, language: string | null, hash: string | null, text: string,
 *   entries: Entry[] }} OpenFile */
/** @typedef {{ languages: string[], dial: string, dials: string[], may_edit: boolean, why_not: string | null,
 *   errors: Problem[], warnings: Problem[], files: FileLine[], deleted: string[] }} Overview */
/** @typedef {{ id: string, at: number, by: string, lines_added: number, lines_removed: number }} Version */
/** @typedef {ReturnType<typeof createBotApi>} BotApi */

/** @param {import('../api.js').Api['call']} call */
export function createBotApi(call) {
  /** @param {string} name @param {Record<string, string | number>} query */
  const read = (name, query) => {
    const given = Object.entries(query).map(([key, value]) => [key, String(value)])
    return call(`bot/${name}?${new URLSearchParams(given)}`)
  }

  return {
    /** @returns {Promise<Overview>} */
    overview: () => call('bot'),
    /** @param {string} path @returns {Promise<OpenFile>} */
    file: (path) => read('file', { path }),
    /** @param {string} path @param {string} text @returns {Promise<Check>} */
    check: (path, text) => call('bot/check', { path, text }),
    /** @param {{ path: string, text: string, hash: string | null, even_if_tests_fail?: boolean }} change
     * @returns {Promise<Saved>} */
    save: (change) => call('bot/save', change),
    /** @param {object} form @returns {Promise<Saved>} */
    saveEntry: (form) => call('bot/entry', form),
    /** @param {object} form @returns {Promise<Check & { path: string, text: string }>} */
    checkEntry: (form) => call('bot/entry', { ...form, only_check: true }),
    /** @param {{ language: string, id: string, hash?: string | null, even_if_tests_fail?: boolean }} entry
     * @returns {Promise<Saved>} */
    removeEntry: (entry) => call('bot/entry/remove', entry),
    /** @param {string} path @returns {Promise<{ path: string, versions: Version[] }>} */
    versions: (path) => read('versions', { path }),
    /** @param {string} path @param {string} id
     * @returns {Promise<{ path: string, id: string, at: number, by: string, text: string, diff: string[] }>} */
    version: (path, id) => read('version', { path, id }),
    /** @param {{ path: string, id: string, hash: string | null, even_if_tests_fail?: boolean }} change
     * @returns {Promise<Saved>} */
    rollBack: (change) => call('bot/roll-back', change),
    /** @param {string} language @param {string} text @returns {Promise<any>} */
    ask: (language, text) => call('bot/ask', { language, text }),
    /** @param {string | null} asOf "YYYY-MM-DD HH:MM" in the shop's time, null for now @returns {Promise<any>} */
    runTests: (asOf) => call('bot/run-tests', { as_of: asOf, coverage: true }),
    /** @returns {Promise<any>} */
    dial: () => call('bot/dial'),
    /** @param {{ dial: string, even_if_tests_fail?: boolean }} change @returns {Promise<Saved>} */
    setDial: (change) => call('bot/set-dial', change),
    /** @param {string} language @param {number} days @returns {Promise<any>} */
    misses: (language, days) => read('misses', { language, days }),
    /** @param {string[]} misses */
    dismiss: (misses) => call('bot/misses/dismiss', { misses }),
    /** @param {{ language: string, entry_id: string, phrasings: string[], misses: string[] }} lesson
     * @returns {Promise<Saved>} */
    learn: (lesson) => call('bot/misses/learn', lesson),
    /** @param {number} days @returns {Promise<any>} */
    usefulness: (days) => read('usefulness', { days }),
    /** @returns {Promise<any>} */
    hours: () => call('hours'),
    /** @param {object} hours @returns {Promise<any>} */
    setHours: (hours) => call('set-hours', hours),
  }
}
