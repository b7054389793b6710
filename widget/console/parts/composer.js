import { html, useEffect, useId, useRef, useState, useText, useWork } from '../view.js'
import { Limit } from '../../shared/protocol.js'
import { countCodePoints } from '../../shared/text.js'
import { findReplies, findSlash, insertReply } from '../canned.js'
import { findIn, focusComposer } from '../focus.js'
import { MailHint } from '../queue/mail_hint.js'
import { ModeChip } from '../queue/not_mine.js'
import { withReply } from '../suggestions.js'
import { CannedMenu } from './canned_menu.js'
import { Icon } from './icon.js'
import { Suggestions } from './suggestions.js'

/** To whom one writes: the visitor, the team, or only the operator who holds the chat.
 * @typedef {'reply' | 'note' | 'whisper'} Mode */

/** The words around the field in each mode. */
const WORDS = {
  reply: { write: 'write_reply', send: 'send' },
  note: { write: 'write_note', send: 'add_note' },
  whisper: { write: 'desk_write_whisper', send: 'desk_whisper' },
}

/** Where an operator writes. Who does not hold the chat can only write to the team.
 * @param {{ id: string, view: any, isMine: boolean, mode: Mode, onMode: (mode: Mode) => void }} props */
export function Composer({ id, view, isMine, mode, onMode }) {
  const t = useText()
  const { state, work, fill } = useWork()
  const listId = useId()
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const isReply = mode === 'reply'
  const draftId = isReply ? id : `${id}:${mode}`
  const [text, setText] = useState(() => work.drafts.read(draftId))
  const [slash, setSlash] = useState(/** @type {import('../canned.js').Slash | null} */ (null))
  const [at, setAt] = useState(0)
  const replies = slash ? findReplies(state.cannedReplies, slash.query, view.department, view.language) : []
  const isDue = state.inbox.rows[id]?.due_at != null && !state.inbox.visitors[id]?.is_online
  const isTooLong = countCodePoints(text) > Limit.TEXT_CODE_POINTS

  useEffect(() => setText(work.drafts.read(draftId)), [draftId])
  useEffect(() => () => work.stopTyping(id), [id])
  useEffect(() => {
    // The button that was pressed to get here is gone: the cursor moves on to what it made possible.
    if (document.activeElement === document.body) focusComposer(id)
  }, [])

  const write = (/** @type {string} */ words, /** @type {number} */ caret) => {
    setText(words)
    work.drafts.write(draftId, words)
    setSlash(isReply ? findSlash(words, caret) : null)
    setAt(0)
    if (isReply && words.trim()) work.typing(id)
    else work.stopTyping(id)
  }

  const insert = (/** @type {import('../canned.js').CannedReply} */ reply) => {
    if (!slash) return
    const words = fill(reply, view)
    put(insertReply(text, slash, words), slash.start + words.length)
  }

  /** @param {string} whole @param {number} caret */
  function put(whole, caret) {
    write(whole, 0)
    setSlash(null)
    if (!area.current) return
    area.current.value = whole
    area.current.focus()
    area.current.setSelectionRange(caret, caret)
  }

  const suggest = (/** @type {string} */ reply) => {
    const whole = withReply(text, reply)
    put(whole, whole.length)
  }

  const send = () => {
    const words = text.trim()
    if (!words || isTooLong) return
    if (isReply) work.send(id, words)
    else work[mode](id, words)
    write('', 0)
    if (!isReply) leaveMode()
  }

  /** After a note one writes to the visitor again; where one may not, the cursor goes to what began the note. */
  function leaveMode() {
    onMode('reply')
    setTimeout(() => document.activeElement === document.body && findIn(id, `[data-${mode}]`)?.focus())
  }

  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return
    if (slash && steer(event)) return event.preventDefault()
    if (event.key !== 'Enter' || event.shiftKey) return
    event.preventDefault()
    send()
  }

  /** Keys while the replies are open; false for one that belongs to the text. @param {KeyboardEvent} event */
  function steer(event) {
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0
    if (step && replies.length) setAt((at + step + replies.length) % replies.length)
    else if (event.key === 'Escape') setSlash(null)
    else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && replies[at]) insert(replies[at])
    else return false
    event.stopPropagation()
    return true
  }

  const placeholder = t(WORDS[mode].write, { name: view.operator?.name ?? '' })
  const switchMode = (/** @type {Mode} */ to) => {
    onMode(to)
    focusComposer(id)
  }

  return html`
    <div class=${`composer composer-${mode}`}>
      ${
        slash &&
        html`<${CannedMenu} id=${listId} replies=${replies} at=${at} view=${view} query=${slash.query}
        onChoose=${insert} onPoint=${setAt} />`
      }
      <div class="composer-field">
        <textarea ref=${area} rows="1" dir=${text ? 'auto' : undefined} placeholder=${placeholder}
          aria-label=${placeholder} data-composer=${id} value=${text}
          aria-controls=${slash ? listId : undefined}
          aria-activedescendant=${slash && replies.length ? `${listId}-${at}` : undefined}
          onInput=${(/** @type {any} */ e) => write(e.target.value, e.target.selectionStart)}
          onKeyDown=${onKeyDown} onBlur=${() => setSlash(null)}></textarea>
      </div>
      <div class="composer-foot">
        ${isMine && html`<${ModeChip} mode="note" at=${mode} onMode=${switchMode} />`}
        ${
          isReply &&
          html`
          <button type="button" class="chip" title=${t('canned_hint')}
            onMouseDown=${(/** @type {Event} */ e) => e.preventDefault()}
            onClick=${() => openReplies(area.current, text, write)}><${Icon} name="slash" /> ${t('canned')}</button>
          <button type="button" class="icon-button" aria-pressed=${state.hasSuggestions} aria-label=${t('suggestions')}
            title=${t(state.hasSuggestions ? 'suggestions_off' : 'suggestions_on')}
            onClick=${() => work.setSuggestions(!state.hasSuggestions)}><${Icon} name="spark" /></button>`
        }
        ${isReply && isDue && html`<${MailHint} view=${view} />`}
        <span class="spacer"></span>
        ${isTooLong && html`<span class="hint hint-bad" role="status">${t('too_long')}</span>`}
        <button type="button" class="button button-main send" disabled=${!text.trim() || isTooLong} onClick=${send}>
          ${t(WORDS[mode].send)}
        </button>
      </div>
      ${isReply && html`<${Suggestions} id=${id} isWriting=${text.trim() !== ''} onChoose=${suggest} />`}
    </div>`
}

/** Types the slash for those who use the button.
 * @param {HTMLTextAreaElement | null} area @param {string} text @param {(text: string, caret: number) => void} write */
function openReplies(area, text, write) {
  const words = text && !/\s$/u.test(text) ? `${text} /` : `${text}/`
  write(words, words.length)
  area?.focus()
}
