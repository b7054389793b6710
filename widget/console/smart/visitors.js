import { isolate } from '../../shared/text.js'
import { pagePath } from '../page.js'

/** @typedef {import('./smart_api.js').LiveVisitor} LiveVisitor */
/** @typedef {import('./smart_api.js').WatchedVisitor['log'][number]} LogLine */

/** What a visitor is called: by name, else by where they are.
 * @param {import('../names.js').Translate} t @param {Pick<LiveVisitor, 'name' | 'page'>} visitor */
export function visitorTitle(t, { name, page }) {
  if (name) return name
  const path = pagePath(page) || page
  return path ? t('live_visitor_on', { page: isolate(path) }) : t('visitor')
}

/** The newest line of the log first; the same thing said many times in a row is one line with its number.
 * @param {LogLine[]} log @returns {(LogLine & { count: number })[]} */
export function foldLog(log) {
  const newestFirst = [...log].sort((one, other) => other.at - one.at)
  return newestFirst.reduce((lines, line) => {
    const last = lines.at(-1)
    if (last && isSame(last, line)) last.count += 1
    else lines.push({ ...line, count: 1 })
    return lines
  }, /** @type {(LogLine & { count: number })[]} */ ([]))
}

/** The lines of a cart, however the server says them. @param {any} cart
 * @returns {{ lines: any[], total: string } | null} */
export function cartOf(cart) {
  if (!cart) return null
  const lines = (cart.lines ?? cart.items ?? []).map((/** @type {any} */ line) => ({ quantity: 1, price: '', ...line }))
  return { lines, total: cart.total == null ? '' : String(cart.total) }
}

/** @param {LogLine} one @param {LogLine} other */
function isSame(one, other) {
  const isAlike = one.rule_id === other.rule_id && one.outcome === other.outcome
  return isAlike && one.outcome === 'held' && one.held_by.join() === other.held_by.join()
}
