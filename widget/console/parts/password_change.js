import { html, useState, useText, useWork } from '../view.js'
import { NewPassword, PasswordField } from '../gates/fields.js'
import { SendForm } from '../gates/form.js'

/** @param {{ onDone: () => void }} props */
export function PasswordChange({ onDone }) {
  const t = useText()
  const { account, work } = useWork()
  const [current, setCurrent] = useState('')
  const [isShown, setShown] = useState(false)
  const [next, setNext] = useState(/** @type {string | null} */ (null))

  async function send() {
    await account.changePassword(current, next ?? '')
    work.tell(t('password_changed'))
    onDone()
  }

  return html`
    <${SendForm} send=${send} action=${t('change_password')} isReady=${next !== null && current !== ''}>
      <${PasswordField} label=${t('password_current')} isShown=${isShown} onShow=${setShown} value=${current}
        autocomplete="current-password" onInput=${(/** @type {any} */ e) => setCurrent(e.target.value)} />
      <${NewPassword} onChange=${setNext} />
    <//>`
}
