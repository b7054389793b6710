import { html } from '../shared/html.js'
import { Sender } from '../shared/protocol.js'
import { isolate } from './head.js'
import { useLanguage } from './language.js'

/** Three dots while somebody writes.
 * @param {{ typing: import('../shared/conversation.js').TypingFrame | null }} props
 */
export function TypingSign({ typing }) {
  const { t } = useLanguage()
  const isShown = typing !== null && typing.sender.kind !== Sender.VISITOR
  return html`<div class="typing" role="status">
    ${
      isShown &&
      html`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${words(t, typing.sender)}</span>`
    }
  </div>`
}

/**
 * @param {import('../shared/i18n.js').Translator['t']} t
 * @param {import('../shared/protocol.js').Participant} sender
 */
function words(t, { kind, name }) {
  if (kind === Sender.BOT) return t('typing.bot')
  return t('typing.person', { name: isolate(name || t('person.nameless')) })
}
