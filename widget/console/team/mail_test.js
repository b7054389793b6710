import { html, useState, useText } from '../view.js'
import { Busy } from '../bot/parts.js'
import { alertText } from '../parts/alert.js'
import { useSend, useTeam } from './context.js'
import { Field } from './fields.js'

/** Sends a letter that says that mail works. @param {{ reload: () => Promise<void> }} props */
export function MailTest({ reload }) {
  const t = useText()
  const { api, tell } = useTeam()
  const [recipient, setRecipient] = useState('')
  const sending = useSend()
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault()
    await sending.send(async () => {
      await api.testMail(recipient.trim())
      tell(t('mail_test_sent', { address: recipient.trim() }))
    })
    await reload()
  }
  return html`
    <form class="mail-test" onSubmit=${send} noValidate aria-label=${t('mail_test')}>
      <${Field} label=${t('mail_test')} hint=${t('mail_test_hint')} value=${recipient} dir="ltr" type="email"
        placeholder="you@shop.example" onValue=${setRecipient} />
      <button type="submit" class="button"
        disabled=${!recipient.includes('@') || sending.isBusy}>${t('mail_test_send')}</button>
      ${sending.isBusy && html`<${Busy} text=${t('mail_sending')} />`}
      ${
        sending.error &&
        html`<p class="alert" role="alert">${t('mail_test_failed')} <bdi>${alertText(t, sending.error)}</bdi></p>`
      }
    </form>`
}
