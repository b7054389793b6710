import { mendText } from './mend.js'

/** Why the server did not do something, in the operator's language where we know the reason.
 * @param {(key: string, values?: Record<string, string | number>) => string} t
 * @param {{ code: string, message: string, field?: import('./mend.js').WrongField | null }} error */
export function refusalText(t, { code, message, field }) {
  const key = `refused_${code}`
  const known = (field && mendText(t, field)) || t(key)
  return known === key ? message.charAt(0).toUpperCase() + message.slice(1) : known
}
