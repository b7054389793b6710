import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { useEffect, useLayoutEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { useLasting } from './hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { Log } from './log.js'
import { QuickReplies } from './quick_replies.js'
import { Rating } from './rating.js'
import { isEmpty } from './state.js'
import { TypingSign } from './typing_sign.js'
import { Welcome } from './welcome.js'

const NEAR_END_PX = 60
const FORM_MARGIN_PX = 12

/** The scrolling middle: greeting or messages, then what is asked for now. It stays at the newest words unless the
 * visitor has scrolled away, and tells the server what was really seen.
 * @param {{ visitor: Visitor, state: VisitorState, isOpen: boolean, hasForm: boolean, children?: any }} props
 */
export function Body({ visitor, state, isOpen, hasForm, children }) {
  const { t } = useLanguage()
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  const [isAtEnd, setAtEnd] = useState(true)
  const { conversation, items } = state
  const firstSeq = conversation.events[0]?.seq
  const isSlow = useLasting(!state.isReady, 300)

  // A greeting is read from its beginning.
  const follow = () => !isEmpty(state) && scrollToNewest(ref.current)

  useKeptPlace(ref, firstSeq)
  useLayoutEffect(() => {
    if (isAtEnd) follow()
  }, [conversation.headSeq, items, conversation.typing, state.isReady, isOpen, state.bubble])
  useLayoutEffect(() => {
    if (!hasForm) setAtEnd(true)
    follow()
  }, [hasForm])
  useResize(ref, state.isReady, () => isAtEnd && follow())
  useSeen(() => isOpen && (isAtEnd || hasForm) && visitor.markRead(), [isOpen, isAtEnd, hasForm, conversation])
  useSeen(() => isOpen && state.isReady && visitor.sawBubble(), [isOpen, state.isReady, state.bubble])

  const scrolled = () => {
    const body = ref.current
    if (body) setAtEnd(body.scrollHeight - body.scrollTop - body.clientHeight < NEAR_END_PX)
  }

  const goToNewest = () => scrollToNewest(ref.current)

  if (!state.isReady) return html`<div class="body">${isSlow && html`<${Skeleton} />`}</div>`
  return html`
    <div class="body-place">
      <div class="body" ref=${ref} onScroll=${scrolled}>
        ${!isEmpty(state) && html`<${Log} visitor=${visitor} state=${state} />`}
        ${
          (state.bubble || (isEmpty(state) && !hasForm)) &&
          html`<${Welcome} visitor=${visitor} state=${state} />`
        }
        ${!hasForm && html`<${QuickReplies} visitor=${visitor} state=${state} />`}
        <${TypingSign} typing=${state.status === 'online' ? conversation.typing : null} />
        ${conversation.view?.state === State.CLOSED && html`<${Rating} visitor=${visitor} state=${state} />`}
        ${children}
      </div>
      ${
        !isAtEnd &&
        !hasForm &&
        html`<button class="to-end" type="button" aria-label=${t('log.newest')} onClick=${goToNewest}>
        <${Icon} name="down" />
      </button>`
      }
    </div>
  `
}

/** Earlier messages come in above; what is being read stays where it is.
 * @param {{ current: HTMLElement | null }} ref
 * @param {number | undefined} firstSeq
 */
function useKeptPlace(ref, firstSeq) {
  const before = useRef({ firstSeq, height: 0 })
  useLayoutEffect(() => {
    const body = ref.current
    if (!body) return
    const { firstSeq: known, height } = before.current
    if (known && firstSeq && firstSeq < known && body.scrollTop < height) body.scrollTop += body.scrollHeight - height
    before.current = { firstSeq, height: body.scrollHeight }
  })
}

/** Runs `adapt` when the room for the messages changes: the composer grows, a notice comes, a keyboard opens.
 * @param {{ current: HTMLElement | null }} ref
 * @param {boolean} isReady
 * @param {() => void} adapt
 */
function useResize(ref, isReady, adapt) {
  const newest = useRef(adapt)
  newest.current = adapt
  useEffect(() => {
    if (!ref.current) return undefined
    const observer = new ResizeObserver(() => newest.current())
    observer.observe(ref.current)
    return () => observer.disconnect()
  }, [isReady])
}

/** Runs `see` after each of `changes`, and when the tab is looked at again; never while it is hidden.
 * @param {() => void} see
 * @param {any[]} changes
 */
function useSeen(see, changes) {
  useEffect(() => {
    const look = () => !document.hidden && see()
    look()
    document.addEventListener('visibilitychange', look)
    return () => document.removeEventListener('visibilitychange', look)
  }, changes)
}

/** The newest words stand at the end; a form that is longer than the room is shown from its heading.
 * @param {HTMLElement | null} body
 */
function scrollToNewest(body) {
  if (!body) return
  const form = /** @type {HTMLElement | null} */ (body.querySelector('.form'))
  body.scrollTop = form ? form.offsetTop - FORM_MARGIN_PX : body.scrollHeight
}

function Skeleton() {
  const { t } = useLanguage()
  return html`<div class="skeleton" role="status" aria-label=${t('log.loading')}>
    <span></span><span></span><span></span>
  </div>`
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
