import { html } from '../shared/html.js'
import { Limit } from '../shared/protocol.js'
import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { findMistake } from './form_check.js'
import { TextField } from './form_fields.js'
import { useLanguage } from './language.js'

const EMAIL = /** @type {const} */ ({ key: 'email', kind: 'email', is_required: true })
const HELP = { type: 'email', autocomplete: 'email', maxlength: Limit.EMAIL_CODE_POINTS }

/** Where the answer is to go, and what is given up for it.
 * @param {{ visitor: import('../loader/signals/visitor.js').Visitor, isLeaving: boolean, onKeep: () => void }} props
 */
export function ByMail({ visitor, isLeaving, onKeep }) {
  const { t } = useLanguage()
  const [email, setEmail] = useState('')
  const [wasTried, setTried] = useState(false)
  const ref = useRef(/** @type {HTMLFormElement | null} */ (null))
  const mistake = wasTried ? findMistake(EMAIL, email.trim()) : null
  const focusField = () => ref.current?.querySelector('input')?.focus()
  useEffect(focusField, [])

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault()
    setTried(true)
    if (findMistake(EMAIL, email.trim())) return focusField()
    if (isLeaving) return
    visitor.waitByMail(email.trim())
  }

  return html`
    <form class="queue-more" novalidate ref=${ref} onSubmit=${submit}>
      <${TextField} name="mail" label=${t('form.email')} value=${email} mistake=${mistake && t(mistake.key)}
        hint=${t('queue.gives_up')} help=${HELP} isRequired onInput=${setEmail} />
      <div class="form-actions">
        <button class="button button-main" type="submit" aria-disabled=${isLeaving ? 'true' : undefined}>
          ${t('queue.mail_send')}</button>
        <button class="button" type="button" onClick=${onKeep}>${t('queue.keep')}</button>
      </div>
    </form>
  `
}
