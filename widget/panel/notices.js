import { html } from '../shared/html.js'
import { State, VisitorCommand } from '../shared/protocol.js'
import { RichText } from '../shared/rich_text.js'
import { useState } from '../shared/vendor/hooks.js'
import { useLasting } from './hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { findUnsent, isAnybodyThere } from './state.js'

const PATIENCE_MS = 1_500

/** Says that the connection is lost, once that has lasted a moment.
 * @param {{ state: VisitorState }} props
 */
export function ConnectionBanner({ state: { status, then, isReady } }) {
  const { t } = useLanguage()
  const isLost = useLasting(status !== 'online', PATIENCE_MS)
  if (!isLost) return null
  const key = then === 'reload' ? 'outdated' : then === 'stop' ? 'refused' : isReady ? 'lost' : 'first'
  return html`<p class="banner" role="alert"><${Icon} name="warning" /> ${t(`connection.${key}`)}</p>`
}

/** What the shop wants everybody to know now; gone for this visit once it is put away.
 * @param {{ notice: import('../loader/signals/visitor.js').Notice | null,
 *   memory: import('./notice_memory.js').NoticeMemory }} props
 */
export function KnownProblem({ notice, memory }) {
  const { t } = useLanguage()
  const [, setClosed] = useState('')
  const close = () => {
    memory.close(notice?.notice_id ?? '')
    setClosed(notice?.notice_id ?? '')
  }
  return html`<div role="status">
    ${notice &&
    !memory.isClosed(notice.notice_id) &&
    html`<div class="known">
      <${Icon} name="warning" />
      <p class="known-words" dir="auto"><${RichText} text=${notice.text} /></p>
      <button class="icon-button" type="button" aria-label=${t('notice.close')} onClick=${close}>
        <${Icon} name="close" />
      </button>
    </div>`}
  </div>`
}

/** Promises no person where none can come.
 * @param {{ state: VisitorState }} props
 */
export function NobodyNotice({ state }) {
  const { t } = useLanguage()
  const now = state.conversation.view?.state ?? State.BOT
  if (state.status !== 'online' || now !== State.BOT || isAnybodyThere(state)) return null
  return html`<p class="notice"><${Icon} name="away" /> ${t('notice.nobody')}</p>`
}

/** The place in the queue, and the way out of it.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function QueueNotice({ visitor, state }) {
  const { t } = useLanguage()
  const isLeaving = findUnsent(state, VisitorCommand.LEAVE_QUEUE) !== null
  return html`
    <div class="queue">
      <${Icon} name="clock" />
      <div class="queue-words">
        <p class="queue-place" role="status">${placeText(t, state.conversation.queue)}</p>
        <p class="queue-hint">${t('queue.hint')}</p>
        <button class="link-button" type="button" disabled=${isLeaving} onClick=${visitor.leaveQueue}>
          ${t('queue.leave')}
        </button>
      </div>
    </div>
  `
}

/** @param {import('../shared/i18n.js').Translator['t']} t @param {{ position: number } | null} queue */
function placeText(t, queue) {
  if (!queue) return t('queue.joined')
  return queue.position === 1 ? t('queue.next') : t('queue.position', { position: queue.position })
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
