// The cart as the page's data layer tells of it, in the events of Google Analytics 4.
const KEY = 'chatserver:cart'
const DECIMALS = 2
const MOST_REPLAYED = 500
const WHOLE_CART = ['view_cart', 'begin_checkout']

/** @typedef {{ id: string, name: string, quantity: number, price: any, category: string }} Item */

/** @param {import('../carts.js').Watching} options */
export function watchCart({ page, memory, onCart, onOrder }) {
  let { items, currency } = recall(memory)

  /** @param {number | null} [total] */
  function report(total = sumOf(items)) {
    remember(memory, { items, currency })
    onCart({ lines: items, total: total === null ? '' : `${total.toFixed(DECIMALS)} ${currency}`.trim() })
  }

  /** @param {any} name @param {any} data */
  function take(name, data) {
    const found = () => data.items.map(toItem)
    if (WHOLE_CART.includes(name)) items = found()
    else if (name === 'add_to_cart') items = found().reduce(added, items)
    else if (name === 'remove_from_cart') items = found().reduce(removed, items)
    else if (name === 'purchase') items = []
    else return
    currency = String(data.currency ?? currency)
    if (name === 'purchase') onOrder({ id: data.transaction_id, total: data.value, currency })
    report(WHOLE_CART.includes(name) ? amountOf(data.value) : undefined)
  }

  /** An entry is the page's own: it may be of any form, and throw when it is looked at. @param {any} entry */
  function hear(entry) {
    try {
      if (entry[0] === 'event') take(entry[1], entry[2])
      else take(entry.event, entry.ecommerce ?? entry)
    } catch {
      // Not for us.
    }
  }

  if (items.length) report()
  page.dataLayer.slice(-MOST_REPLAYED).forEach(hear)
  follow(page.dataLayer, hear)
}

/** The page's own call comes first and is not touched by what is heard from it.
 * @param {any} layer
 * @param {(entry: any) => void} hear
 */
function follow(layer, hear) {
  const { push } = layer
  /** @this {any} @param {...any} entries */
  function value(...entries) {
    const length = push.apply(this, entries)
    queueMicrotask(() => entries.forEach(hear))
    return length
  }
  Object.defineProperty(layer, 'push', { value, configurable: true, writable: true })
}

/** @param {any} item @returns {Item} */
function toItem({ item_id: id, item_name: name, item_category: category, quantity, price }) {
  return {
    id: String(id ?? name),
    name: String(name ?? id),
    quantity: Number(quantity ?? 1),
    price: price ?? '',
    category: String(category ?? ''),
  }
}

/** @param {Item[]} items @param {Item} item */
function added(items, item) {
  const known = items.find(({ id }) => id === item.id)
  if (!known) return [...items, item]
  return items.map((each) => (each === known ? { ...each, quantity: each.quantity + item.quantity } : each))
}

/** @param {Item[]} items @param {Item} item */
function removed(items, { id, quantity }) {
  const less = items.map((each) => (each.id === id ? { ...each, quantity: each.quantity - quantity } : each))
  return less.filter((each) => each.quantity > 0)
}

/** Null if a price is not known. @param {Item[]} items */
function sumOf(items) {
  return amountOf(items.reduce((all, { price, quantity }) => all + quantity * (amountOf(price) ?? NaN), 0))
}

/** @param {any} value */
function amountOf(value) {
  const amount = Number(value === '' ? NaN : (value ?? NaN))
  return Number.isFinite(amount) ? amount : null
}

/** What this tab knew on the last page. @param {Storage | null} memory */
function recall(memory) {
  try {
    const { items, currency } = JSON.parse(memory?.getItem(KEY) ?? '')
    return { items: /** @type {Item[]} */ (Array.isArray(items) ? items : []), currency: String(currency) }
  } catch {
    return { items: /** @type {Item[]} */ ([]), currency: '' }
  }
}

/** @param {Storage | null} memory @param {object} known */
function remember(memory, known) {
  try {
    memory?.setItem(KEY, JSON.stringify(known))
  } catch {
    // The next page then begins anew.
  }
}
