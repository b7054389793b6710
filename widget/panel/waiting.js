import { html } from '../shared/html.js'
import { VisitorCommand } from '../shared/protocol.js'
import { isolate } from '../shared/text.js'
import { useEffect, useLayoutEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { useCalm } from './hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { findUnsent, knownEmail } from './state.js'
import { ByMail } from './waiting_by_mail.js'
import { OtherDepartments, placesElsewhere } from './waiting_elsewhere.js'
import { insteadText, placeText, waitText } from './waiting_words.js'

const QUIET_MS = 20_000
const WAYS_OUT = [VisitorCommand.LEAVE_QUEUE, VisitorCommand.CHANGE_DEPARTMENT, VisitorCommand.WAIT_BY_MAIL]

/** The place in the queue, how long it may take, and what one may do meanwhile. Who cannot see it hears of it at most
 * every twenty seconds.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function Waiting({ visitor, state }) {
  const { t } = useLanguage()
  const { queue } = state.conversation
  const [place, wait] = [placeText(t, queue), waitText(t, queue)]
  const instead = insteadText(t, state)
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => () => handFocusOn(ref.current), [])
  const said = useCalm(`${place} ${wait}`, QUIET_MS)
  return html`
    <section class="queue" aria-label=${t('queue.label')} ref=${ref}>
      <p class="queue-place"><${Icon} name="clock" /> <span>${place}</span></p>
      ${wait && html`<p class="queue-wait">${wait}</p>`}
      ${instead && html`<p class="queue-note">${instead}</p>`}
      <${Meanwhile} visitor=${visitor} state=${state} />
      <p class="hidden-words" role="status">${said}</p>
    </section>
  `
}

/** The wait ends: who was at one of its buttons goes on at the composer. @param {HTMLElement | null} section */
function handFocusOn(section) {
  const root = /** @type {ShadowRoot | undefined} */ (section?.getRootNode())
  if (!section?.contains(root?.activeElement ?? null)) return
  root?.querySelector(/** @type {'textarea'} */ ('.composer-field'))?.focus({ preventScroll: true })
}

/** What one may do meanwhile: go on writing, or one of the ways out, which takes the place of the others while it asks
 * for more.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
function Meanwhile({ visitor, state }) {
  const { t } = useLanguage()
  const [unfolded, setUnfolded] = useState('')
  const wasUnfolded = useRef(false)
  if (unfolded) wasUnfolded.current = true
  const isLeaving = WAYS_OUT.some((type) => findUnsent(state, type))
  const hasFailed = WAYS_OUT.some((type) => state.refusal?.command === type)
  const part = { visitor, state, isLeaving, onKeep: () => setUnfolded('') }
  return html`
    ${!unfolded && html`<${WaysOut} ...${part} takesFocus=${wasUnfolded.current} onUnfold=${setUnfolded} />`}
    ${unfolded === 'mail' && html`<${ByMail} ...${part} />`}
    ${unfolded === 'elsewhere' && html`<${OtherDepartments} ...${part} />`}
    <p class="form-failed" role="alert">${hasFailed && t('queue.failed')}</p>
  `
}

/** The answer by e-mail instead, another department, or out of the queue.
 * @param {{ visitor: Visitor, state: VisitorState, isLeaving: boolean, takesFocus: boolean,
 *   onUnfold: (what: string) => void }} props
 */
function WaysOut({ visitor, state, isLeaving, takesFocus, onUnfold }) {
  const { t } = useLanguage()
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    if (takesFocus) ref.current?.querySelector('button')?.focus()
  }, [])
  const email = knownEmail(state)
  const promisesMail = state.mode.promises_mail
  const byMail = () => (email ? visitor.waitByMail(email) : onUnfold('mail'))
  return html`
    <p class="queue-hint">${t('queue.hint')}</p>
    <div class="queue-ways" ref=${ref}>
      ${
        promisesMail &&
        html`<${Way} label=${t('queue.by_mail')} isDisabled=${isLeaving} onPress=${byMail}
          describedBy=${email ? 'by-mail-note' : undefined} />`
      }
      ${
        placesElsewhere(state).length > 0 &&
        html`<${Way} label=${t('queue.elsewhere')} isDisabled=${isLeaving} onPress=${() => onUnfold('elsewhere')} />`
      }
      <${Way} label=${t('queue.leave')} isDisabled=${isLeaving} onPress=${visitor.leaveQueue} />
    </div>
    ${
      promisesMail &&
      email &&
      html`<p class="queue-note" id="by-mail-note">${t('queue.mail_to', { email: isolate(email) })}</p>`
    }
  `
}

/** One way out of the wait. It keeps the focus while it cannot be pressed.
 * @param {{ label: string, isDisabled: boolean, describedBy?: string, onPress: () => void }} props
 */
function Way({ label, isDisabled, describedBy, onPress }) {
  return html`<button class="link-button" type="button" aria-disabled=${isDisabled ? 'true' : undefined}
    aria-describedby=${describedBy} onClick=${() => isDisabled || onPress()}>
    ${label}
  </button>`
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
