import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { RichText } from '../shared/rich_text.js'
import { useState } from '../shared/vendor/hooks.js'
import { useLasting } from './hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { isAnybodyThere } from './state.js'
import { peakText } from './waiting_words.js'

const PATIENCE_MS = 1_500

/** Says that the connection is lost, once that has lasted a moment.
 * @param {{ state: VisitorState }} props
 */
export function ConnectionBanner({ state: { status, then, isReady, isBlocked } }) {
  const { t } = useLanguage()
  const isLost = useLasting(status !== 'online', PATIENCE_MS)
  if (!isLost || isBlocked) return null
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

/** Promises no person where none can come, and no bot where a form comes first.
 * @param {{ state: VisitorState }} props
 */
export function NobodyNotice({ state }) {
  const { t } = useLanguage()
  const now = state.conversation.view?.state ?? State.BOT
  if (state.status !== 'online' || now !== State.BOT || isAnybodyThere(state)) return null
  return html`<p class="notice"><${Icon} name="away" /> ${t(`notice.${whyNobody(state)}`)}</p>`
}

/** @param {VisitorState} state */
function whyNobody({ departments, mode }) {
  if (departments.some((department) => department.why_away === 'full')) return 'full'
  return mode.has_bot ? 'nobody' : 'nobody_plain'
}

/** The wait is longer than usual: said to those who wait or may ask for a person, as long as it is so.
 * @param {{ state: VisitorState }} props
 */
export function PeakBanner({ state }) {
  const words = peakText(useLanguage().t, state)
  return html`<div role="status">
    ${words && html`<p class="peak"><${Icon} name=${state.mode.many_wait ? 'people' : 'clock'} /> ${words}</p>`}
  </div>`
}

/** The link from an e-mail serves no more.
 * @param {{ state: VisitorState }} props
 */
export function LinkNotice({ state: { refusal } }) {
  const { t } = useLanguage()
  return html`<div role="status">
    ${refusal?.code === 'link_used' &&
    html`<p class="notice"><${Icon} name="link" /> ${t('notice.link_used')}</p>`}
  </div>`
}

/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
