import { html, useLayoutEffect, useRef } from '../view.js'

/** An element that stands at a share of its parent's length, from 0 to 1, and in a row. Set by script, as the page's
 * policy takes no style from markup. Further props go to the element.
 * @param {{ as?: string, at: number, lane?: number, children?: any, [name: string]: any }} props */
export function Placed({ as = 'span', at, lane = 0, children, ...rest }) {
  const element = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => {
    element.current?.style.setProperty('--at', `${Math.max(0, Math.min(1, at)) * 100}%`)
    element.current?.style.setProperty('--lane', String(lane))
  }, [at, lane])
  return html`<${as} ref=${element} ...${rest}>${children}<//>`
}

/** How far along an element a pointer is, from 0 to 1 in the direction of reading.
 * @param {HTMLElement} element @param {PointerEvent} event */
export function shareAt(element, { clientX }) {
  const box = element.getBoundingClientRect()
  const share = box.width ? (clientX - box.x) / box.width : 0
  const isReversed = getComputedStyle(element).direction === 'rtl'
  return Math.max(0, Math.min(1, isReversed ? 1 - share : share))
}
