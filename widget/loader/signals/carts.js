import { readCart } from './cart.js'

// Whose word counts: the lower the number, the more.
const EXPLICIT = 0
const PLATFORM = 1
const DATA_LAYER = 2

/** Where a cart can be read from: how to know it, who reads it, and what its word counts.
 * @type {{ is: (page: any) => boolean, load: () => Promise<Reader>, rank: number }[]}
 */
const SOURCES = [
  {
    is: (page) => typeof page.Shopify?.routes?.root === 'string',
    load: () => import('./carts/shopify.js'),
    rank: PLATFORM,
  },
  {
    is: (page) => page.document.body.className.includes('woocommerce'),
    load: () => import('./carts/woocommerce.js'),
    rank: PLATFORM,
  },
  {
    is: (page) => typeof page.require === 'function' && page.document.querySelector('[type="text/x-magento-init"]'),
    load: () => import('./carts/magento.js'),
    rank: PLATFORM,
  },
  { is: (page) => Array.isArray(page.dataLayer), load: () => import('./carts/data_layer.js'), rank: DATA_LAYER },
]

/** Chooses among those that know the cart: what the page itself says wins over what is read from its platform, and that
 * over the data layer.
 * @param {object} options
 * @param {(cart: object) => void} options.report
 * @param {(order: object) => void} options.onOrder an order that stands in the data layer
 * @param {Storage | null} options.memory keeps the data layer's cart from page to page
 * @param {Window} [options.page]
 */
export function createCarts({ report, onOrder, memory, page = window }) {
  const started = new Set()
  let best = DATA_LAYER

  /** @param {number} rank */
  const taker = (rank) => (/** @type {any} */ found) => {
    const cart = rank <= best ? tryReading(found) : null
    if (!cart) return
    best = rank
    report(cart)
  }

  /** @param {any} found */
  function tryReading(found) {
    try {
      return readCart(found)
    } catch {
      return null
    }
  }

  /** A page's own variables may throw when they are looked at. @param {typeof SOURCES[number]} source */
  function isThere(source) {
    try {
      return Boolean(source.is(page))
    } catch {
      return false
    }
  }

  return {
    /** The page itself says what is in the cart. */
    take: taker(EXPLICIT),

    /** Starts the readers that this page has use for; a reader that fails stays silent. */
    read() {
      for (const source of SOURCES) {
        if (started.has(source) || !isThere(source)) continue
        started.add(source)
        best = Math.min(best, source.rank)
        source
          .load()
          .then((reader) => reader.watchCart({ page, memory, onCart: taker(source.rank), onOrder }))
          .catch(() => {})
      }
    },
  }
}

/** Reads the cart now and after each change.
 * @typedef {{ watchCart: (options: Watching) => void | Promise<void> }} Reader
 */
/**
 * @typedef {object} Watching
 * @property {any} page the window
 * @property {Storage | null} memory
 * @property {(cart: object) => void} onCart
 * @property {(order: object) => void} onOrder
 */
