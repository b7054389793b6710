import { html, useFormat, useText, useWork } from '../view.js'
import { Sender, State } from '../../shared/protocol.js'
import { focusComposer } from '../focus.js'
import { isUnread } from '../inbox.js'
import { nameOf } from '../names.js'
import { concernOf } from '../concern.js'
import { Ago } from './time.js'
import { Face } from './face.js'
import { Icon } from './icon.js'
import { RowTags } from './tags.js'
import { WaitClock } from './wait_clock.js'
import { callOf, CallWords } from '../queue/call.js'
import { DueClock, QueueMarks } from '../queue/row_marks.js'

const FOR_PERSON = /** @type {string[]} */ ([State.WAITING, State.ASSIGNED, State.MESSAGE_LEFT])

/** One chat in the list.
 * @param {{ row: import('../../shared/protocol.js').InboxRow, section: string, place?: number }} props */
export function Row({ row, section, place }) {
  const t = useText()
  const { work, state } = useWork()
  const { conversation } = row
  const { id, visitor } = conversation
  const now = state.inbox.visitors[id]
  const isOpen = state.tabs.ids.includes(id)
  const isFocused = state.tabs.recent[0] === id
  const hasNews = (section === 'mine' || section === 'waiting' || section === 'left') && isUnread(state.inbox, row)
  const open = () => {
    work.open(id)
    focusComposer(id)
  }
  return html`
    <li>
      <button type="button" class=${`row ${isOpen ? 'row-open' : ''} ${hasNews ? 'row-unread' : ''}`}
        data-conversation=${id} aria-current=${isFocused ? 'true' : undefined} onClick=${open}>
        <${Face} kind="visitor" name=${visitor.name} id=${visitor.id} isOnline=${now?.is_online} />
        <span class="row-main">
          <span class="row-top">
            <bdi class="row-name">${nameOf(t, conversation, now)}</bdi>
            <${RowClock} row=${row} />
          </span>
          <span class="row-line">
            <${Words} row=${row} draft=${state.drafts[id]?.text} />
            <${RowTags} tags=${conversation.tags} />
            ${hasNews && html`<span class="unread"><span class="visually-hidden">${t('unread')}</span></span>`}
          </span>
          <${Marks} row=${row} section=${section} place=${place} />
        </span>
      </button>
    </li>`
}

/** How long the visitor has waited, until when a message left is to be answered, else when something happened.
 * @param {{ row: import('../../shared/protocol.js').InboxRow }} props */
function RowClock({ row: { conversation, changed_at, due_at, unanswered_since } }) {
  if (conversation.queued_at != null) return html`<${WaitClock} since=${conversation.queued_at} />`
  if (due_at != null && conversation.state !== State.CLOSED) {
    return html`<${DueClock} dueAt=${due_at} since=${unanswered_since ?? changed_at} />`
  }
  return html`<${Ago} at=${changed_at} />`
}

/** The words being typed, in italics, else the call that is asked for, else the last words said. Of a chat that waits
 * for a person, what it is about says more than the bot's last words. @param {{ row: any, draft?: string }} props */
function Words({ row, draft }) {
  const t = useText()
  if (draft) return html`<bdi class="row-words row-draft" dir="auto" title=${t('typing_now')}>${draft}</bdi>`
  const call = callOf(row)
  if (call) return html`<${CallWords} call=${call} />`
  const concern = concernOf(row.conversation.form)
  const isForPerson = FOR_PERSON.includes(row.conversation.state)
  if (!row.last_text || (concern && isForPerson && row.last_sender === Sender.BOT)) {
    return html`<bdi class="row-words" dir="auto">${concern ?? t('no_words_yet')}</bdi>`
  }
  const by = row.last_sender === Sender.BOT ? t('by_bot') : row.last_sender === Sender.OPERATOR ? t('by_team') : ''
  return html`
    ${by && html`<span class="row-by">${by}</span>`}
    <bdi class="row-words" dir="auto">${row.last_text}</bdi>`
}

/** Department, language if it is another, colleague, rating, and what the queue says.
 * @param {{ row: any, section: string, place?: number }} props */
export function Marks({ row, section, place }) {
  const { departmentName } = useWork()
  const words = useFormat()
  const { conversation } = row
  const { department, language, operator, rating } = conversation
  const base = language.split('-')[0]
  const marks = [
    department && html`<bdi class="tag" key="department">${departmentName(department)}</bdi>`,
    base !== words.language && html`<span class="tag tag-quiet" key="language">${base.toUpperCase()}</span>`,
    section === 'colleagues' && operator && html`<bdi class="tag tag-quiet" key="operator">${operator.name}</bdi>`,
    section === 'waiting' && html`<${QueueMarks} key="queue" row=${row} place=${place} />`,
    rating != null &&
      html`<span class="tag tag-quiet" key="rating"><${Icon} name="star" /> ${words.number(rating)}</span>`,
  ].filter(Boolean)
  return marks.length ? html`<span class="row-marks">${marks}</span>` : null
}
