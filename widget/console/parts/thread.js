import { html, useEffect, useState, useText, useWork } from '../view.js'
import { State } from '../../shared/protocol.js'
import { nameOf } from '../names.js'
import { viewOf } from '../state.js'
import { withReply } from '../suggestions.js'
import { Composer } from './composer.js'
import { Icon } from './icon.js'
import { Log } from './log.js'
import { RowSkeleton } from './skeleton.js'
import { Suggestions } from './suggestions.js'
import { ThreadHead } from './thread_head.js'

/** One open chat. @param {{ id: string, isFocused: boolean }} props */
export function Thread({ id, isFocused }) {
  const t = useText()
  const { state, work } = useWork()
  const view = viewOf(state, id)
  const isMine = view?.state === State.ASSIGNED && view.operator?.id === state.operatorId
  const [wantsNote, setNote] = useState(false)
  useEffect(() => setNote(false), [isMine])
  const name = view ? nameOf(t, view, state.inbox.visitors[id]) : ''
  const front = () => work.focus(id)
  return html`
    <section class=${isFocused ? 'thread thread-front' : 'thread'} data-thread=${id}
      aria-label=${t('chat_with', { name })}
      onFocusIn=${front} onPointerDown=${front}>
      ${
        !view
          ? html`<${RowSkeleton} />`
          : html`
        <${ThreadHead} id=${id} view=${view} isMine=${isMine} />
        <${Log} id=${id} conversation=${state.conversations[id]} view=${view} />
        ${!isMine && html`<${NotMine} id=${id} view=${view} isNote=${wantsNote} onNote=${setNote} />`}
        ${
          (isMine || wantsNote) &&
          html`
          <${Composer} id=${id} view=${view} isNote=${wantsNote || !isMine} onNote=${setNote} />`
        }`
      }
    </section>`
}

/** Why one cannot answer here, and what to do about it: take the chat, or leave a note.
 * @param {{ id: string, view: any, isNote: boolean, onNote: (isNote: boolean) => void }} props */
function NotMine({ id, view, isNote, onNote }) {
  const t = useText()
  const { state, work } = useWork()
  const isWaiting = view.state === State.WAITING
  const isForMe = isWaiting || view.state === State.MESSAGE_LEFT
  const key = view.state === State.ASSIGNED ? 'offer_colleague' : `offer_${view.state}`
  const keep = (/** @type {string} */ reply) => {
    work.drafts.write(id, withReply(work.drafts.read(id), reply))
    work.tell(t('suggestion_kept'))
  }
  return html`
    <div class=${isWaiting ? 'offer' : 'offer offer-quiet'}>
      <bdi class="offer-text">${t(key, { name: view.operator?.name ?? '' })}</bdi>
      <button type="button" class=${isNote ? 'chip chip-on' : 'chip'} data-note aria-pressed=${isNote}
        title=${t('note_hint')} onClick=${() => onNote(!isNote)}><${Icon} name="note" /> ${t('note')}</button>
      ${
        view.state !== State.CLOSED &&
        html`
        <button type="button" class=${isWaiting ? 'button button-main' : 'button'} disabled=${state.link !== 'online'}
          onClick=${() => work.take(id)}>${t(view.state === State.WAITING ? 'take' : 'take_over')}</button>`
      }
      ${
        isForMe &&
        !isNote &&
        html`<${Suggestions} id=${id} isWriting=${work.drafts.read(id).trim() !== ''} onChoose=${keep} />`
      }
    </div>`
}
