import { html } from '../shared/html.js'
import { Sender } from '../shared/protocol.js'
import { isolate } from '../shared/text.js'
import { useEffect, useState } from '../shared/vendor/hooks.js'
import { useLanguage } from './language.js'

/** Who writes says so every few seconds; after this long in silence they have gone. */
const PATIENCE_MS = 10_000

/** Three dots while somebody writes.
 * @param {{ typing: import('../shared/conversation.js').TypingFrame | null }} props
 */
export function TypingSign({ typing }) {
  const { t } = useLanguage()
  const [silent, setSilent] = useState(/** @type {object | null} */ (null))
  useEffect(() => {
    const timer = setTimeout(() => setSilent(typing), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [typing])
  const isShown = typing !== null && typing !== silent && typing.sender.kind !== Sender.VISITOR
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
