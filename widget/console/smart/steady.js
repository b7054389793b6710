import { useRef } from '../view.js'

/** Things in an order that does not change under the pointer or the focus: while one is at the list, what was seen
 * stays in place and what is new comes last. Gives the things in order and what the list's element listens to.
 * @template T @param {T[]} things in their own order @param {(thing: T) => string} idOf */
export function useSteady(things, idOf) {
  const isHeld = useRef({ pointer: false, focus: false })
  const order = useRef(/** @type {string[]} */ ([]))
  const { pointer, focus } = isHeld.current
  const shown = pointer || focus ? keepOrder(order.current, things, idOf) : things
  order.current = shown.map(idOf)
  const hold = (/** @type {'pointer' | 'focus'} */ by, /** @type {boolean} */ isIt) => () => {
    isHeld.current[by] = isIt
  }
  const handlers = {
    onPointerEnter: hold('pointer', true),
    onPointerLeave: hold('pointer', false),
    onFocusIn: hold('focus', true),
    onFocusOut: hold('focus', false),
  }
  return { shown, handlers }
}

/** What was there before keeps its order, what is new comes last.
 * @template T @param {string[]} before @param {T[]} things @param {(thing: T) => string} idOf */
export function keepOrder(before, things, idOf) {
  const places = new Map(before.map((id, place) => [id, place]))
  const placeOf = (/** @type {T} */ thing) => places.get(idOf(thing)) ?? before.length
  return [...things].sort((one, other) => placeOf(one) - placeOf(other))
}
