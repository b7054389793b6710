import { refusalText } from '../refusal.js'

/** What went wrong, for people: the server's own words, or ours when nothing answered.
 * @param {(key: string, values?: any) => string} t @param {any} error */
export function errorText(t, error) {
  if (error.code === 'unreachable') return t('error_unreachable')
  const words = error.message ? refusalText(t, error) : t('error_unknown')
  return error.retryAfterSeconds ? `${words} ${t('error_retry_after', waitOf(error.retryAfterSeconds))}` : words
}

/** @param {number} seconds */
function waitOf(seconds) {
  return { count: Math.max(1, Math.ceil(seconds / 60)) }
}
