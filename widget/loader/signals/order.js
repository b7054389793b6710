const ID = /^[^\p{Cc}\p{Surrogate}]{1,100}$/u
const TOTAL = /^[0-9]{1,12}(\.[0-9]{1,4})?$/
const CURRENCY = /^[A-Z]{3}$/
const SIGNATURE = /^[0-9a-fA-F]{0,64}$/
const DECIMALS = 4

/** A placed order as the server takes it, or null if the shop's page passed something that is none.
 * @param {any} order
 * @returns {{ order_id: string, total: string, currency: string, signature: string } | null}
 */
export function readOrder(order) {
  const read = {
    order_id: asText(order?.id),
    total: typeof order?.total === 'number' ? decimal(order.total) : asText(order?.total),
    currency: asText(order?.currency).toUpperCase(),
    signature: asText(order?.signature ?? ''),
  }
  const isOrder = ID.test(read.order_id) && TOTAL.test(read.total) && CURRENCY.test(read.currency)
  return isOrder && SIGNATURE.test(read.signature) ? read : null
}

/** Without the dust of binary fractions. @param {number} amount */
function decimal(amount) {
  return String(Number(amount.toFixed(DECIMALS)))
}

/** @param {any} value */
function asText(value) {
  return typeof value === 'string' || Number.isFinite(value) ? String(value).trim() : ''
}
