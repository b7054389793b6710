const GEORGIAN = /[\u10d0-\u10ff]/

/** The letter that stands for a name, null for an empty one. Georgian has no capitals in use: its letters stay.
 * @param {string} name
 */
export function initialOf(name) {
  const [first] = name.trim()
  if (!first) return null
  return GEORGIAN.test(first) ? first : first.toLocaleUpperCase()
}
