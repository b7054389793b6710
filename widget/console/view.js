/** What every component of the console imports: the template tag, the hooks, and the words and state around it. */
import { createContext } from '../shared/vendor/preact.js'
import { useContext, useEffect, useState } from '../shared/vendor/hooks.js'

export { html } from '../shared/html.js'
export { useEffect, useId, useLayoutEffect, useMemo, useRef, useState } from '../shared/vendor/hooks.js'

/** @typedef {import('../shared/i18n.js').Translator} Translator */
/** @typedef {{ translator: Translator, setLanguage: (language: string) => void }} Words */

export const WordsContext = createContext(/** @type {Words} */ (/** @type {unknown} */ (null)))
export const WorkContext = createContext(
  /** @type {import('./parts/desk.js').Surroundings} */ (/** @type {unknown} */ (null)),
)

/** The function that says a thing in the operator's language. */
export function useText() {
  return useContext(WordsContext).translator.t
}

/** Numbers, times and days in the operator's language. */
export function useFormat() {
  return useContext(WordsContext).translator
}

export function useLanguage() {
  const { translator, setLanguage } = useContext(WordsContext)
  return { language: translator.language, setLanguage }
}

/** The work going on: its state, what can be done, and who does it. */
export function useWork() {
  return useContext(WorkContext)
}

/** The present time in milliseconds, renewed every `seconds`. @param {number} seconds */
export function useNow(seconds) {
  const [now, setNow] = useState(Date.now)
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), seconds * 1000)
    return () => clearInterval(timer)
  }, [seconds])
  return now
}

/** The server's present time in milliseconds, renewed every `seconds`: what its deadlines are told by.
 * @param {number} seconds */
export function useServerNow(seconds) {
  return useNow(seconds) + useWork().state.clockAheadMs
}

/** The value of a store, drawn anew whenever it changes.
 * @template T @param {import('./store.js').Store<T>} store @returns {T} */
export function useStore(store) {
  const [value, setValue] = useState(store.get)
  useEffect(() => {
    setValue(() => store.get())
    return store.subscribe(() => setValue(() => store.get()))
  }, [store])
  return value
}
