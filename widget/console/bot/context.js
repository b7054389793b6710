/** What every part of the bot's page imports beside the console's view: the page's surroundings, and loading. */
import { createContext } from '../../shared/vendor/preact.js'
import { useContext } from '../../shared/vendor/hooks.js'
import { useEffect, useRef, useState } from '../view.js'

/** @typedef {{ api: import('./bot_api.js').BotApi, overview: import('./bot_api.js').Overview,
 *   refresh: () => Promise<void>, place: import('../place.js').Place, parts: string[], language: string,
 *   mayEdit: boolean, tell: (text: string) => void, isAdmin: boolean, newEntry: { current: NewEntry | null },
 *   titleOf: (language: string, entryId: string) => string }} BotSurroundings */
/** What a new entry starts with, and the misses that it answers.
 * @typedef {{ title: string, questions: string[], answer: string, misses: string[] }} NewEntry */

export const BotContext = createContext(/** @type {BotSurroundings} */ (/** @type {unknown} */ (null)))

export const useBot = () => useContext(BotContext)

/** @template T
 * @typedef {{ value: T | null, error: Error | null, reload: () => Promise<void> }} Loaded */

/** Fetches something, and again whenever one of `watched` changes; what comes too late is dropped.
 * @template T @param {() => Promise<T>} load @param {any[]} watched @returns {Loaded<T>} */
export function useLoad(load, watched) {
  const [result, setResult] = useState(/** @type {{ value: T | null, error: Error | null }} */ (NOTHING))
  const turn = useRef(0)

  async function reload() {
    const own = ++turn.current
    const found = await load().then(
      (value) => ({ value, error: null }),
      (error) => ({ value: null, error }),
    )
    if (own === turn.current) setResult(found)
  }

  useEffect(() => {
    setResult(NOTHING)
    reload()
    return () => {
      turn.current += 1
    }
  }, watched)
  return { ...result, reload }
}

const NOTHING = Object.freeze({ value: null, error: null })
