import { Composer, roomLeft } from '../shared/composer.js'
import { html } from '../shared/html.js'
import { Limit, State, VisitorCommand } from '../shared/protocol.js'
import { limitText } from '../shared/text.js'
import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'

const REPEAT_MS = 8_000

/** Where the visitor writes. What stands here is shown to the team as it is typed, and says so.
 * @param {{ visitor: Visitor, state: VisitorState, memory: Storage | null, draftKey: string }} props
 */
export function Foot({ visitor, state, memory, draftKey }) {
  const { t } = useLanguage()
  const [draft, setDraft] = useState(() => readDraft(memory, draftKey))
  const fieldRef = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const left = roomLeft(draft, Limit.TEXT_CODE_POINTS)
  const isTooLong = left !== null && left < 0
  const maySend = !isTooLong && draft.trim() !== ''
  const isClosed = state.conversation.view?.state === State.CLOSED

  useEffect(() => visitor.type(draft), [])
  useEffect(() => repeat(visitor, draft), [draft])

  /** @param {string} next */
  function change(next) {
    setDraft(next)
    visitor.type(next)
    keepDraft(memory, draftKey, next)
  }

  function send() {
    if (!maySend) return
    visitor.send(draft)
    change('')
    fieldRef.current?.focus()
  }

  return html`
    <footer class="foot">
      <div class="composer">
        <${Composer}
          value=${draft}
          label=${t('composer.label')}
          placeholder=${isClosed ? t('composer.placeholder_closed') : t('composer.placeholder')}
          describedBy="composer-notice"
          fieldRef=${fieldRef}
          onInput=${change}
          onSend=${send}
        />
        <button class="send" type="button" aria-label=${t('composer.send')} disabled=${!maySend} onClick=${send}>
          <${Icon} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${left === null
          ? t('composer.preview')
          : html`<span class=${isTooLong ? 'too-long' : ''} role="status">
              ${isTooLong ? t('composer.too_long', { count: -left }) : t('composer.left', { count: left })}
            </span>`}
      </p>
    </footer>
  `
}

/** Tells the words again while they stand there: a console that was opened only now does not know them.
 * @param {Visitor} visitor @param {string} draft
 */
function repeat(visitor, draft) {
  if (!draft) return undefined
  const text = limitText(draft, Limit.TYPING_CODE_POINTS)
  const timer = setInterval(() => document.hidden || visitor.signal({ type: VisitorCommand.TYPING, text }), REPEAT_MS)
  return () => clearInterval(timer)
}

/** @param {Storage | null} memory @param {string} key */
function readDraft(memory, key) {
  try {
    return memory?.getItem(key) ?? ''
  } catch {
    return ''
  }
}

/** @param {Storage | null} memory @param {string} key @param {string} draft */
function keepDraft(memory, key, draft) {
  try {
    if (draft) memory?.setItem(key, draft)
    else memory?.removeItem(key)
  } catch {
    // The draft then lives as long as the page.
  }
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
