import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'

/** The visitor's state, drawn anew on each change.
 * @param {import('../loader/signals/visitor.js').Visitor} visitor
 */
export function useVisitor(visitor) {
  const [state, setState] = useState(visitor.state())
  useEffect(() => {
    const take = () => setState(visitor.state())
    take()
    return visitor.subscribe(take)
  }, [visitor])
  return state
}

/** True once `isTrue` has been true for `milliseconds` on end.
 * @param {boolean} isTrue
 * @param {number} milliseconds
 */
export function useLasting(isTrue, milliseconds) {
  const [isLasting, setLasting] = useState(false)
  useEffect(() => {
    if (!isTrue) return setLasting(false)
    const timer = setTimeout(() => setLasting(true), milliseconds)
    return () => clearTimeout(timer)
  }, [isTrue, milliseconds])
  return isTrue && isLasting
}

/** `value`, which after its first change changes at most once in `milliseconds`; the last one always comes.
 * @template T
 * @param {T} value
 * @param {number} milliseconds
 */
export function useCalm(value, milliseconds) {
  const [calm, setCalm] = useState(value)
  const changedAt = useRef(0)
  useEffect(() => {
    if (value === calm) return undefined
    const wait = changedAt.current + milliseconds - Date.now()
    const timer = setTimeout(() => {
      changedAt.current = Date.now()
      setCalm(value)
    }, wait)
    return () => clearTimeout(timer)
  }, [value, calm])
  return calm
}

/** Whether a media query holds now.
 * @param {string} query
 */
export function useMedia(query) {
  const [media] = useState(() => matchMedia(query))
  const [isTrue, setTrue] = useState(media.matches)
  useEffect(() => {
    const take = () => setTrue(media.matches)
    media.addEventListener('change', take)
    return () => media.removeEventListener('change', take)
  }, [media])
  return isTrue
}
