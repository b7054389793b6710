import { html, useText, useWork } from '../view.js'

/** How an answer reaches a visitor who has left. @param {{ view: any }} props */
export function MailHint({ view }) {
  const t = useText()
  const { state } = useWork()
  const hasEmail = view.form.some((/** @type {any} */ { key, value }) => key === 'email' && value)
  const goesByMail = state.me?.promises_mail && hasEmail
  return html`<span class="mail-hint">${t(goesByMail ? 'desk_by_mail' : 'desk_on_return')}</span>`
}
