// Numbers and prices as the page's language writes them.

const language = document.documentElement.lang
const whole = new Intl.NumberFormat(language)
const withCents = new Intl.NumberFormat(language, { minimumFractionDigits: 2, maximumFractionDigits: 2 })

/**
 * A text with each `{name}` replaced by its value.
 * @param {string} text
 * @param {Record<string, string>} values
 * @returns {string}
 */
export function fill(text, values) {
  return text.replace(/\{(\w+)\}/g, (placeholder, name) => values[name] ?? placeholder)
}

/** @param {number} number */
export const formatNumber = (number) => whole.format(number)

/**
 * A price, without decimals if there are no cents.
 * @param {number} cents
 * @param {string} pattern such as `${amount}`
 */
export function formatPrice(cents, pattern) {
  return fill(pattern, { amount: (cents % 100 ? withCents : whole).format(cents / 100) })
}

/**
 * The whole number a person wrote, in Latin, Persian or Arabic digits; NaN if it is none.
 * @param {string} text
 */
export function readNumber(text) {
  const latin = text.replace(/[\u06f0-\u06f9\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) & 15))
  return Number.parseInt(latin, 10)
}
