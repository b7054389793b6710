import { html, useEffect, useFormat, useRef, useState, useText, useWork } from '../view.js'
import { questionOf } from '../suggestions.js'
import { Icon } from './icon.js'

/** A visitor's words must rest this long before they are looked up. */
const PATIENCE_MS = 400
/** So long the pointer may take from a suggestion to its preview. */
const GRACE_MS = 250

/** What the bot would answer, for an operator to take over: never sent by itself, and out of the way once they write
 * something of their own.
 * @param {{ id: string, isWriting: boolean, onChoose: (text: string) => void }} props */
export function Suggestions({ id, isWriting, onChoose }) {
  const t = useText()
  const { number } = useFormat()
  const { state } = useWork()
  const question = state.hasSuggestions ? questionOf(state.conversations[id], state.drafts[id]?.text) : null
  const replies = useReplies(id, question?.text ?? '')
  const [dismissedLine, setDismissedLine] = useState(0)
  const [hasFocus, setFocus] = useState(false)
  const [preview, show, keep, hideSoon] = usePreview(replies)
  if (!question || !replies.length || question.line === dismissedLine || (isWriting && !hasFocus)) return null

  const choose = (/** @type {string} */ text) => {
    setFocus(false)
    show(null)
    onChoose(text)
  }
  const dismiss = () => {
    setFocus(false)
    setDismissedLine(question.line)
  }
  // A press must not take the cursor out of the words being written.
  const keepFocus = (/** @type {Event} */ event) => event.preventDefault()
  return html`
    <div class="suggestions" role="group" aria-label=${t('suggestions')} onMouseDown=${keepFocus}
      onFocusIn=${() => setFocus(true)}
      onFocusOut=${(/** @type {FocusEvent} */ event) => setFocus(isInside(event))}
      onKeyDown=${(/** @type {KeyboardEvent} */ event) => event.key === 'Escape' && show(null)}>
      ${replies.map(
        (reply, index) => html`
        <button type="button" class="suggestion" key=${reply.entry_id} data-suggestion=${index + 1}
          aria-keyshortcuts=${`Alt+${index + 1}`} onClick=${() => choose(reply.text)}
          onMouseEnter=${() => show(reply.entry_id)} onMouseLeave=${hideSoon}
          onFocus=${() => show(reply.entry_id)} onBlur=${() => show(null)}>
          <kbd aria-hidden="true">${number(index + 1)}</kbd>
          <span class="suggestion-words">
            <span class="suggestion-title" dir="auto">${reply.title}</span>
            <span class="suggestion-text" dir="auto">${reply.text}</span>
          </span>
        </button>`,
      )}
      <button type="button" class="icon-button" aria-label=${t('suggestions_dismiss')}
        title=${t('suggestions_dismiss')} onClick=${dismiss}><${Icon} name="close" /></button>
      ${
        preview &&
        html`<p class="suggestion-preview" aria-hidden="true" dir="auto" onMouseEnter=${keep}
          onMouseLeave=${hideSoon}>${preview}</p>`
      }
    </div>`
}

/** The whole words of one reply, while somebody looks at it; gone when the replies change.
 * @param {import('../suggestions.js').SuggestedReply[]} replies
 * @returns {[string | null, (entryId: string | null) => void, () => void, () => void]}
 *   the words, and how to show them, keep them and hide them */
function usePreview(replies) {
  const [entryId, setEntryId] = useState(/** @type {string | null} */ (null))
  const hiding = useRef(0)
  const keep = () => clearTimeout(hiding.current)
  const show = (/** @type {string | null} */ shown) => {
    keep()
    setEntryId(shown)
  }
  const hideSoon = () => {
    keep()
    hiding.current = window.setTimeout(() => setEntryId(null), GRACE_MS)
  }
  const preview = replies.find((reply) => reply.entry_id === entryId)?.text ?? null
  return [preview, show, keep, hideSoon]
}

/** Whether the focus stays among the suggestions. @param {FocusEvent} event */
function isInside(event) {
  const group = /** @type {HTMLElement} */ (event.currentTarget)
  return group.contains(/** @type {Node | null} */ (event.relatedTarget))
}

/** The replies for these words, those for the words before until they have come.
 * @param {string} id @param {string} text @returns {import('../suggestions.js').SuggestedReply[]} */
function useReplies(id, text) {
  const { work } = useWork()
  const [replies, setReplies] = useState(/** @type {import('../suggestions.js').SuggestedReply[]} */ ([]))
  useEffect(() => {
    if (!text) return setReplies([])
    let isWanted = true
    const timer = setTimeout(async () => {
      const found = await work.suggest(id, text)
      if (isWanted) setReplies(found)
    }, PATIENCE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [id, text])
  return replies
}
