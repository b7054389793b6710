import { html, useEffect, useId, useRef, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'

/** A labelled text field; `dir="auto"` unless told; `isFirst` gives it the focus. @param {any} props */
export function Field({ label, hint, isFirst, ...rest }) {
  const id = useId()
  const input = useRef(/** @type {HTMLInputElement | null} */ (null))
  useEffect(() => {
    if (isFirst) input.current?.focus()
  }, [])
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <input id=${id} ref=${input} class="input" dir="auto"
        aria-describedby=${hint ? `${id}-hint` : undefined} ...${rest} />
      ${hint && html`<p id=${`${id}-hint`} class="hint">${hint}</p>`}
    </div>`
}

/** A password, hidden unless `isShown`; with `onShow` a button shows it. @param {any} props */
export function PasswordField({ label, isShown, onShow, ...rest }) {
  const id = useId()
  const t = useText()
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      <div class="reveal" dir="ltr">
        <input id=${id} class="input" dir="ltr" type=${isShown ? 'text' : 'password'} required spellcheck=${false}
          autocapitalize="none" ...${rest} />
        ${
          onShow &&
          html`
          <button type="button" class="icon-button" aria-pressed=${isShown} title=${t('password_show')}
            aria-label=${t('password_show')} onClick=${() => onShow(!isShown)}>
            <${Icon} name=${isShown ? 'eye_off' : 'eye'} />
          </button>`
        }
      </div>
    </div>`
}

/** A new password, typed twice. Calls `onChange` with it, or with null while the two differ.
 * @param {{ onChange: (password: string | null) => void, label?: string }} props */
export function NewPassword({ onChange, label }) {
  const t = useText()
  const [isShown, setShown] = useState(false)
  const [first, setFirst] = useState('')
  const [second, setSecond] = useState('')
  const tell = (/** @type {string} */ one, /** @type {string} */ other) => {
    setFirst(one)
    setSecond(other)
    onChange(one && one === other ? one : null)
  }
  const differs = second !== '' && !first.startsWith(second)
  return html`
    <${PasswordField} label=${label ?? t('password_new')} isShown=${isShown} onShow=${setShown} value=${first}
      autocomplete="new-password" onInput=${(/** @type {any} */ e) => tell(e.target.value, second)} />
    <${PasswordField} label=${t('password_again')} isShown=${isShown} value=${second} autocomplete="new-password"
      aria-invalid=${differs} onInput=${(/** @type {any} */ e) => tell(first, e.target.value)} />
    ${differs && html`<p class="hint hint-bad" role="status">${t('passwords_differ')}</p>`}`
}
