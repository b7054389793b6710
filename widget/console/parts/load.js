import { useEffect, useRef, useState } from '../view.js'

/** @template T
 * @typedef {{ value: T | null, error: Error | null, reload: () => Promise<void>,
 *   follow: () => Promise<void> }} Loaded `follow` loads anew, too, but goes on showing what there is if it fails */

/** Fetches something, and again whenever one of `watched` changes; what comes too late is dropped.
 * @template T @param {() => Promise<T>} load @param {any[]} watched @returns {Loaded<T>} */
export function useLoad(load, watched) {
  const [result, setResult] = useState(/** @type {{ value: T | null, error: Error | null }} */ (NOTHING))
  const turn = useRef(0)

  async function loadAnew(keepsShown = false) {
    const own = ++turn.current
    const found = await load().then(
      (value) => ({ value, error: null }),
      (error) => ({ value: null, error }),
    )
    if (own === turn.current) setResult((shown) => (keepsShown && found.error && shown.value ? shown : found))
  }

  useEffect(() => {
    setResult(NOTHING)
    loadAnew()
    return () => {
      turn.current += 1
    }
  }, watched)
  return { ...result, reload: () => loadAnew(), follow: () => loadAnew(true) }
}

const NOTHING = Object.freeze({ value: null, error: null })
