import { html, useState, useText } from '../view.js'
import { errorText } from './error_text.js'

/** A form that sends once at a time and says what went wrong.
 * @param {{ send: () => Promise<unknown>, action: string, isReady?: boolean, error?: Error | null, children?: any,
 *   aside?: any }} props */
export function SendForm({ send, action, isReady = true, error = null, children, aside }) {
  const t = useText()
  const [isBusy, setBusy] = useState(false)
  const [failure, setFailure] = useState(error)

  async function submit(/** @type {Event} */ event) {
    event.preventDefault()
    if (isBusy || !isReady) return
    setBusy(true)
    setFailure(null)
    try {
      await send()
    } catch (reason) {
      setFailure(/** @type {Error} */ (reason))
    }
    setBusy(false)
  }

  return html`
    <form class="send-form" onSubmit=${submit} aria-busy=${isBusy}>
      ${failure && html`<p class="alert" role="alert"><bdi>${errorText(t, failure)}</bdi></p>`}
      ${children}
      <div class="form-foot">
        ${aside}
        <button class="button button-main" type="submit" disabled=${isBusy || !isReady}>
          ${isBusy ? t('one_moment') : action}
        </button>
      </div>
    </form>`
}
