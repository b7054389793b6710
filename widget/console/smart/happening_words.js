import { itemsOf } from './visit_draft.js'
import { secondsText } from './finding_values.js'

export const HAPPENING_SIGNS = Object.freeze({
  page: 'page',
  cart: 'cart',
  activity: 'mouse',
  typing: 'edit',
  scroll: 'scroll',
  exit: 'exit',
  event: 'flag',
  writes: 'chat',
  opens: 'panel',
  closes: 'panel',
})

/** What the visitor does, in a few words. @param {import('./finding_values.js').Words} words
 * @param {import('./visit_draft.js').Happening} happening */
export function describeHappening({ t, language }, { kind, page, items, total, percent, name, text }) {
  const own = (/** @type {string} */ value) => `\u2068${value}\u2069`
  if (kind !== 'cart') {
    const values = { page: own(page || '…'), percent, name: own(name || '…'), text: own(text || '…') }
    return t(`sim_did_${kind}`, values)
  }
  const names = itemsOf(items).map((item) => own(item.name))
  if (!names.length) return t('sim_did_empty_cart')
  const list = new Intl.ListFormat(language, { type: 'unit' }).format(names)
  if (!total.trim()) return t('sim_did_cart', { items: list })
  return t('sim_did_cart_of', { items: list, total: own(total.trim()) })
}

/** A moment of the visit: seconds, and minutes once there are some. @param {import('./finding_values.js').Words} words
 * @param {number} seconds */
export function momentText(words, seconds) {
  const { t, language } = words
  const isWhole = Number.isInteger(seconds)
  if (seconds < 120) {
    const shown = isWhole ? new Intl.NumberFormat(language).format(seconds) : secondsText(words, seconds)
    return t('sim_seconds', { seconds: shown })
  }
  const two = new Intl.NumberFormat(language, { minimumIntegerDigits: 2, maximumFractionDigits: 1 })
  const minutes = new Intl.NumberFormat(language).format(Math.floor(seconds / 60))
  return t('sim_minutes', { minutes, seconds: two.format(seconds % 60) })
}
