import { html, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { Fetched } from '../parts/fetched.js'
import { useLoad, useTeam } from './context.js'
import { Letters } from './letters.js'
import { MailTest } from './mail_test.js'

/** What the server must be started with before it can send mails. */
const SETTINGS = `CHATSERVER_SMTP_HOST=mail.shop.example
CHATSERVER_SMTP_PORT=587
CHATSERVER_SMTP_SECURITY=starttls
CHATSERVER_SMTP_USER=chat@shop.example
CHATSERVER_SMTP_PASSWORD_FILE=/etc/chatserver/smtp-password
CHATSERVER_MAIL_FROM="Tea house <chat@shop.example>"
CHATSERVER_PUBLIC_URL=https://chat.shop.example`

/** Whether the shop's mails go out, and what became of the last ones. */
export function Mail() {
  const t = useText()
  const { isAdmin } = useTeam()
  if (!isAdmin) return html`<${Empty} icon="mail" title=${t('mail_forbidden')} text=${t('mail_forbidden_text')} />`
  return html`<${OwnersMail} />`
}

function OwnersMail() {
  const { api } = useTeam()
  const mail = useLoad(api.mail, [api])
  return html`
    <div class="column team-column">
      <${Fetched} of=${mail} draw=${(/** @type {any} */ value) => html`
        ${value.is_set_up ? html`<${SetUp} mail=${value} reload=${mail.reload} />` : html`<${NotSetUp} />`}
        <${Letters} letters=${value.letters} />`} />
    </div>`
}

/** @param {{ mail: import('./team_api.js').Mail, reload: () => Promise<void> }} props */
function SetUp({ mail, reload }) {
  const t = useText()
  return html`
    <section class="bot-card" aria-label=${t('mail_set_up')}>
      <header class="smart-head"><h3 class="part-title">${t('mail_set_up')}</h3>
        <span class=${`reach reach-${mail.promises ? 'open' : 'nobody'}`}><span class="reach-sign"
          aria-hidden="true"></span>
          ${t(mail.promises ? 'mail_promises' : 'mail_promises_not')}</span></header>
      <dl class="figures">
        <div><dt>${t('mail_sender')}</dt><dd><bdi dir="ltr">${mail.sender}</bdi></dd></div>
        <div><dt>${t('mail_server')}</dt><dd><bdi dir="ltr">${mail.server}</bdi></dd></div>
      </dl>
      <${MailTest} reload=${reload} />
    </section>`
}

function NotSetUp() {
  const t = useText()
  return html`
    <section class="bot-card" aria-label=${t('mail_not_set_up')}>
      <header class="smart-head"><h3 class="part-title">${t('mail_not_set_up')}</h3></header>
      <p>${t('mail_not_set_up_text')}</p>
      <p class="hint">${t('mail_how')}</p>
      <pre class="snippet" dir="ltr" tabindex="0" aria-label=${t('mail_settings')}>${SETTINGS}</pre>
      <p class="hint">${t('mail_needed')} <code dir="ltr">CHATSERVER_SMTP_HOST</code>${' · '}<code dir="ltr"
        >CHATSERVER_MAIL_FROM</code></p>
      <p class="hint">${t('mail_then')}</p>
    </section>`
}
