import { html, useText, useWork } from '../view.js'
import { OperatorCommand } from '../../shared/protocol.js'
import { Face } from './face.js'

/** What the bubble is called where the words are not for the visitor. @type {Map<string, string>} */
const KINDS = new Map([
  [OperatorCommand.NOTE, 'note'],
  [OperatorCommand.WHISPER, 'whisper'],
])

/** The operator's own words that the server does not have yet, or did not take.
 * @param {{ items: import('../../shared/outbox.js').OutboxItem[] }} props */
export function PendingMessages({ items }) {
  const { operator } = useWork()
  if (!items.length) return null
  return html`
    <div class="group group-operator group-own">
      <${Face} kind="operator" name=${operator.name} id=${operator.id} isSmall />
      <div class="group-body">
        ${items.map((item) => html`<${Pending} key=${item.command.client_message_id} item=${item} />`)}
      </div>
    </div>`
}

/** @param {{ item: import('../../shared/outbox.js').OutboxItem }} props */
function Pending({ item: { command, error } }) {
  const t = useText()
  const { state, work, say } = useWork()
  const kind = KINDS.get(command.type)
  const id = command.client_message_id
  const classes = ['bubble', 'bubble-pending', kind ? `bubble-${kind}` : '', error ? 'bubble-failed' : '']
  return html`
    <div class=${classes.join(' ')} dir="auto">${command.text}</div>
    ${
      error
        ? html`
      <p class="group-by failed" role="alert">
        <bdi>${t('not_sent')} ${say(error)}</bdi>
        <button type="button" class="link-button" onClick=${() => work.retry(id)}>${t('try_again')}</button>
        <button type="button" class="link-button" onClick=${() => work.discard(id)}>${t('remove')}</button>
      </p>`
        : html`<p class="group-by sending">${t(state.link === 'online' ? 'sending' : 'sending_later')}</p>`
    }`
}
