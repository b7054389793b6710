import { html } from '../shared/html.js'
import { useLasting } from './hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'

const PATIENCE_MS = 400

/** An own message that the server has not stored yet: on its way, waiting for the connection, or refused.
 * @param {{ item: import('../shared/outbox.js').OutboxItem, visitor: Visitor, state: VisitorState }} props
 */
export function Unsent({ item: { command, error }, visitor, state }) {
  const { t } = useLanguage()
  const isSlow = useLasting(!error, PATIENCE_MS)
  const id = command.client_message_id
  return html`
    <div class="group group-own">
      <div class="group-words">
        <div class="message ${error ? 'message-failed' : 'message-sending'}">
          <span class="hidden-words">${t('visitor.name')}:</span>
          <div class="words" dir="auto">${command.text}</div>
        </div>
        ${error
          ? html`<p class="failure">
              <${Icon} name="warning" /> <span>${t('message.failed')}</span>
              <button class="link-button" type="button" onClick=${() => visitor.retry(id)}>
                ${t('message.retry')}
              </button>
              <button class="link-button" type="button" onClick=${() => visitor.remove(id)}>
                ${t('message.remove')}
              </button>
            </p>`
          : html`<p class="time">${isSlow && t(state.status === 'online' ? 'message.sending' : 'message.waits')}</p>`}
      </div>
    </div>
  `
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
