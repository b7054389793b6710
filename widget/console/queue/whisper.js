import { html, useText, useWork } from '../view.js'
import { RichText } from '../../shared/rich_text.js'
import { Icon } from '../parts/icon.js'
import { Clock } from '../parts/time.js'

/** A leader's word to who holds the chat: nobody else reads it, and it looks so.
 * @param {{ event: import('../../shared/protocol.js').Event,
 *   body: import('../../shared/protocol.js').Whisper }} props */
export function WhisperLine({ event, body }) {
  const t = useText()
  const { state } = useWork()
  const isToMe = body.operator.id === state.operatorId
  const by = event.sender.id === state.operatorId ? t('you') : (event.sender.name ?? '')
  return html`
    <div class="note whisper">
      <p class="note-head"><${Icon} name="eye_off" /> <bdi>${t('desk_whisper_by', { name: by })}</bdi> · <${Clock}
        at=${event.at} /></p>
      <p class="note-text" dir="auto"><${RichText} text=${body.text} /></p>
      <p class="whisper-who">${
        isToMe ? t('desk_whisper_own') : t('desk_whisper_to', { name: body.operator.name ?? '' })
      }</p>
    </div>`
}
