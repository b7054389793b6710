import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { Body } from './body.js'
import { Foot } from './foot.js'
import { Form } from './form.js'
import { Head } from './head.js'
import { openForm } from './form_shape.js'
import { useMedia, useVisitor } from './hooks.js'
import { Language } from './language.js'
import { ConnectionBanner, KnownProblem, LinkNotice, NobodyNotice, PeakBanner } from './notices.js'
import { Waiting } from './waiting.js'

const FORM_IS_DONE = /** @type {string[]} */ ([State.ASSIGNED, State.MESSAGE_LEFT, State.CLOSED])

/** The whole panel.
 * @param {AppProps} props
 */
export function App({ visitor, translator, memory, draftKey, formMemory, noticeMemory, isOpen, takesFocus, onClose }) {
  const { t, language, direction } = translator
  const state = useVisitor(visitor)
  const isFullScreen = useMedia('(max-width: 480px)')
  const panelRef = useRef(/** @type {HTMLElement | null} */ (null))
  const { form, dismiss, askToBeCalled } = useForm(state)
  const shop = state.welcome?.site_name
  useFormEnd(state.conversation.view?.state, formMemory)

  useEffect(() => {
    if (isOpen && takesFocus) focusFirst(panelRef.current)
  }, [isOpen, takesFocus, state.isReady, form?.seq])

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (event.key === 'Escape' && !event.defaultPrevented && !event.isComposing) onClose()
    event.stopPropagation()
  }

  const chat = html`
    <${LinkNotice} state=${state} />
    <${PeakBanner} state=${state} />
    <${KnownProblem} notice=${state.notice} memory=${noticeMemory} />
    ${!form && html`<${NobodyNotice} state=${state} />`}
    <${Body} visitor=${visitor} state=${state} isOpen=${isOpen} hasForm=${form !== null}>
      ${form &&
      html`<${Form} key=${form.seq} offered=${form} visitor=${visitor} state=${state} memory=${formMemory}
        onDismiss=${dismiss} />`}
    <//>
    ${state.conversation.view?.state === State.WAITING && html`<${Waiting} visitor=${visitor} state=${state} />`}
    ${!form && html`<${Foot} visitor=${visitor} state=${state} memory=${memory} draftKey=${draftKey} />`}
  `
  return html`
    <${Language.Provider} value=${translator}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${isFullScreen ? 'true' : undefined}
        aria-label=${shop ? t('panel.label', { shop }) : t('panel.label_unnamed')}
        lang=${language}
        dir=${direction}
        ref=${panelRef}
        onKeyDown=${pressed}
      >
        <${Head} visitor=${visitor} state=${state} onCallBack=${askToBeCalled} onClose=${onClose} />
        <${ConnectionBanner} state=${state} />
        ${state.isBlocked ? html`<p class="blocked" role="status">${t('panel.blocked')}</p>` : chat}
      </section>
    <//>
  `
}

/** The form that stands open, and what the visitor does with forms.
 * @param {VisitorState} state
 */
function useForm(state) {
  const [dismissedSeq, setDismissedSeq] = useState(/** @type {number | null} */ (null))
  const [callBackSince, setCallBackSince] = useState(/** @type {import('./form_shape.js').Moment | null} */ (null))
  const hasBegunHere = useRef(false)
  const { id, view, headSeq } = state.conversation
  if (view && view.state !== State.CLOSED) hasBegunHere.current = true
  const form = openForm(state, { dismissedSeq, callBackSince, hasBegunHere: hasBegunHere.current })
  return {
    form,
    askToBeCalled: () => setCallBackSince({ conversationId: id, seq: headSeq }),
    dismiss() {
      setCallBackSince(null)
      if (form?.form !== 'call_back') setDismissedSeq(form?.seq ?? null)
    },
  }
}

/** What was written into a form is forgotten when a person has it, or the chat is over.
 * @param {string | undefined} now the conversation's state
 * @param {import('./form_memory.js').FormMemory} formMemory
 */
function useFormEnd(now, formMemory) {
  const before = useRef(now)
  useEffect(() => {
    if (before.current && before.current !== now && FORM_IS_DONE.includes(now ?? '')) formMemory.clear()
    before.current = now
  }, [now])
}

/** A form begins at its heading, all else at the composer. @param {HTMLElement | null} panel */
function focusFirst(panel) {
  const target = panel?.querySelector('.form-title') ?? panel?.querySelector('.composer-field')
  if (target instanceof HTMLElement) target.focus({ preventScroll: true })
}

/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
/**
 * @typedef {object} AppProps
 * @property {import('../loader/signals/visitor.js').Visitor} visitor
 * @property {import('../shared/i18n.js').Translator} translator
 * @property {Storage | null} memory
 * @property {string} draftKey
 * @property {import('./form_memory.js').FormMemory} formMemory
 * @property {import('./notice_memory.js').NoticeMemory} noticeMemory
 * @property {boolean} isOpen
 * @property {boolean} takesFocus
 * @property {() => void} onClose
 */
