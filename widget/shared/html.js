import htm from './vendor/htm.js'
import { h } from './vendor/preact.js'

/** The template tag of every component: text stays text, there is no way to write markup from a string. */
export const html = htm.bind(createElement)

/** Preact reads inherited properties too: what some script of the page left on `Object.prototype` would become an
 * attribute, or markup.
 * @param {any} type
 * @param {object | null} props
 * @param {...any} children
 */
function createElement(type, props, ...children) {
  const element = h(type, props && Object.assign(Object.create(null), props), ...children)
  Object.setPrototypeOf(element.props, null)
  return element
}
