/** Why the server did not do something, in the operator's language where we know the reason.
 * @param {(key: string) => string} t @param {{ code: string, message: string }} error */
export function refusalText(t, { code, message }) {
  const key = `refused_${code}`
  const known = t(key)
  return known === key ? message.charAt(0).toUpperCase() + message.slice(1) : known
}
