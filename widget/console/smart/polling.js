import { useEffect, useRef, useState } from '../view.js'

const NOTHING = Object.freeze({ value: null, error: null, at: 0 })

/** Fetches something now and again while the page is looked at. What was fetched stays while a later time fails; `at`
 * is when it came. Anew whenever one of `watched` changes.
 * @template T @param {() => Promise<T>} load @param {number} seconds @param {any[]} watched */
export function usePoll(load, seconds, watched) {
  const [state, setState] = useState(/** @type {{ value: T | null, error: any, at: number }} */ (NOTHING))
  const again = useRef(() => {})
  useEffect(() => {
    let timer = /** @type {any} */ (null)
    let isOver = false
    let isAsking = false

    async function ask() {
      if (isOver || isAsking || document.hidden) return
      clearTimeout(timer)
      isAsking = true
      const told = await load().then(
        (value) => () => setState({ value, error: null, at: Date.now() }),
        (error) => () => setState((before) => ({ ...before, error })),
      )
      isAsking = false
      if (isOver) return
      told()
      timer = setTimeout(ask, seconds * 1000)
    }

    setState(NOTHING)
    again.current = ask
    ask()
    document.addEventListener('visibilitychange', ask)
    return () => {
      isOver = true
      clearTimeout(timer)
      document.removeEventListener('visibilitychange', ask)
    }
  }, watched)
  return { ...state, again: () => again.current() }
}
