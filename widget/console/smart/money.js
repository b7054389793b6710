/** An amount as its currency is written in a language; one that the browser does not know stands as it is.
 * @param {string} language @param {import('./smart_api.js').Amount} amount */
export function amountText(language, { currency, amount }) {
  try {
    return new Intl.NumberFormat(language, { style: 'currency', currency }).format(Number(amount))
  } catch {
    return `${amount} ${currency}`
  }
}
