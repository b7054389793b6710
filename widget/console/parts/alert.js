import { html, useText } from '../view.js'
import { refusalText } from '../refusal.js'

/** What went wrong, in the reader's words where we know the reason.
 * @param {(key: string, values?: any) => string} t @param {any} error */
export function alertText(t, error) {
  const key = `bot.refused_${error.code}`
  const known = t(key)
  if (known !== key) return known
  return error.message ? refusalText(t, error) : t('error_unknown')
}

/** @param {{ error: any }} props */
export function Alert({ error }) {
  const t = useText()
  return html`<p class="alert" role="alert"><bdi>${alertText(t, error)}</bdi></p>`
}
