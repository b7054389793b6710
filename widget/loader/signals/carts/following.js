const SETTLE_MS = 400
const MOST_DECIMALS = 2

/** Reads the cart at `address` now, whenever the page has sent a request that changes it, and when the page comes back
 * from the browser's cache. Returns what reads it once more, a moment later.
 * @param {any} page the window
 * @param {{ address: string, changes: RegExp, take: (cart: any) => void }} options
 */
export function followCart(page, { address, changes, take }) {
  let reads = 0
  let timer = 0

  async function read() {
    const number = ++reads
    try {
      const response = await page.fetch(address, { headers: { accept: 'application/json' } })
      if (response.ok && number === reads) take(await response.json())
    } catch {
      // No cart, or one of another form: nothing is known then.
    }
  }

  function soon() {
    page.clearTimeout(timer)
    timer = page.setTimeout(read, SETTLE_MS)
  }

  const observer = new page.PerformanceObserver((/** @type {PerformanceObserverEntryList} */ list) => {
    if (list.getEntries().some(({ name }) => changes.test(name))) soon()
  })
  observer.observe({ type: 'resource' })
  page.addEventListener('pageshow', (/** @type {PageTransitionEvent} */ { persisted }) => persisted && soon())
  read()
  return soon
}

/** An amount in minor units as a text, such as `48.00 USD`. Three decimals would read like thousands.
 * @param {any} minor
 * @param {number} digits
 * @param {string} [currency]
 */
export function formatAmount(minor, digits, currency = '') {
  return `${(Number(minor) / 10 ** digits).toFixed(Math.min(digits, MOST_DECIMALS))} ${currency}`.trim()
}
