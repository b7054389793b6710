import { html, useEffect, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { LanguageSwitch } from '../parts/language_switch.js'
import { Field, NewPassword, PasswordField } from './fields.js'
import { SendForm } from './form.js'

const RETRY_MS = 4000

/** @typedef {ReturnType<typeof import('../gate.js').createGate>} Gate */
/** @typedef {{ gate: Gate, passage: import('../gate.js').Passage }} GateProps */

/** The card in the middle of an otherwise empty page.
 * @param {{ title: string, text?: string, children?: any }} props */
function Card({ title, text, children }) {
  return html`
    <main class="gate">
      <div class="gate-card">
        <span class="brand" aria-hidden="true"><${Icon} name="chat" /></span>
        <h1>${title}</h1>
        ${text && html`<p class="gate-text">${text}</p>`}
        ${children}
      </div>
      <${LanguageSwitch} />
    </main>`
}

/** @param {GateProps} props */
export function SignIn({ gate, passage }) {
  const t = useText()
  const [login, setLogin] = useState('')
  const [password, setPassword] = useState('')
  const [isShown, setShown] = useState(false)
  return html`
    <${Card} title=${t('sign_in_title')} text=${t('sign_in_text')}>
      <${SendForm} send=${() => gate.signIn(login, password)} action=${t('sign_in')} error=${passage.error}>
        <${Field} label=${t('login')} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${false}
          required isFirst value=${login} onInput=${(/** @type {any} */ e) => setLogin(e.target.value)} />
        <${PasswordField} label=${t('password')} isShown=${isShown} onShow=${setShown} value=${password}
          autocomplete="current-password" onInput=${(/** @type {any} */ e) => setPassword(e.target.value)} />
      <//>
    <//>`
}

/** The first administrator of a new server. @param {GateProps} props */
export function SetUp({ gate, passage }) {
  const t = useText()
  const [name, setName] = useState(passage.link?.name ?? '')
  const [login, setLogin] = useState(passage.link?.login ?? '')
  const [password, setPassword] = useState(/** @type {string | null} */ (null))
  const send = () => gate.setUp({ name, login, password: password ?? '' })
  return html`
    <${Card} title=${t('setup_title')} text=${t('setup_text')}>
      <${SendForm} send=${send} action=${t('setup_action')} isReady=${password !== null} error=${passage.error}>
        <${Field} label=${t('your_name')} hint=${t('your_name_hint')} autocomplete="name" required isFirst
          maxlength="100" value=${name} onInput=${(/** @type {any} */ e) => setName(e.target.value)} />
        <${Field} label=${t('login')} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${false}
          required value=${login} onInput=${(/** @type {any} */ e) => setLogin(e.target.value)} />
        <${NewPassword} label=${t('password')} onChange=${setPassword} />
      <//>
      <p class="gate-more">${t('setup_others')}</p>
      <code class="gate-command" dir="ltr">chatserver operator add mina@shop.example --data shop/data</code>
    <//>`
}

/** A password for somebody who was invited, or who has lost theirs. @param {GateProps} props */
export function SetPassword({ gate, passage }) {
  const t = useText()
  const [password, setPassword] = useState(/** @type {string | null} */ (null))
  const login = passage.link?.login ?? ''
  return html`
    <${Card} title=${t('set_password_title', { name: passage.link?.name || login })} text=${t('set_password_text')}>
      <${SendForm} send=${() => gate.setPassword(password ?? '')} action=${t('set_password_action')}
        isReady=${password !== null} error=${passage.error}>
        <input class="visually-hidden" tabindex="-1" aria-hidden="true" autocomplete="username" readonly
          value=${login} />
        <${NewPassword} onChange=${setPassword} />
      <//>
    <//>`
}

/** Nobody has an account yet, and there is no link in the address. @param {GateProps} props */
export function NotSetUp({ gate, passage }) {
  const t = useText()
  return html`
    <${Card} title=${t('unset_title')} text=${t('unset_text')}>
      <${SendForm} send=${gate.retry} action=${t('try_again')} error=${passage.error} />
    <//>`
}

/** @param {GateProps} props */
export function Unreachable({ gate }) {
  const t = useText()
  useEffect(() => {
    const timer = setInterval(gate.retry, RETRY_MS)
    return () => clearInterval(timer)
  }, [gate])
  return html`
    <${Card} title=${t('unreachable_title')} text=${t('unreachable_text')}>
      <${SendForm} send=${gate.retry} action=${t('try_again')} />
    <//>`
}
