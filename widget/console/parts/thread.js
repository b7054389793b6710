import { html, useEffect, useState, useText, useWork } from '../view.js'
import { State } from '../../shared/protocol.js'
import { nameOf } from '../names.js'
import { NotMine } from '../queue/not_mine.js'
import { viewOf } from '../state.js'
import { Composer } from './composer.js'
import { Log } from './log.js'
import { RowSkeleton } from './skeleton.js'
import { ThreadHead } from './thread_head.js'

/** One open chat. @param {{ id: string, isFocused: boolean }} props */
export function Thread({ id, isFocused }) {
  const t = useText()
  const { state, work } = useWork()
  const view = viewOf(state, id)
  const isMine = view?.state === State.ASSIGNED && view.operator?.id === state.operatorId
  const [mode, setMode] = useState(/** @type {import('./composer.js').Mode} */ ('reply'))
  useEffect(() => setMode('reply'), [isMine])
  // A whisper is for one operator: to the next one it would say the wrong thing.
  useEffect(() => setMode((now) => (now === 'whisper' ? 'reply' : now)), [view?.operator?.id])
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
        ${!isMine && html`<${NotMine} id=${id} view=${view} mode=${mode} onMode=${setMode} />`}
        ${
          (isMine || mode !== 'reply') &&
          html`
          <${Composer} id=${id} view=${view} isMine=${isMine} mode=${mode} onMode=${setMode} />`
        }`
      }
    </section>`
}
