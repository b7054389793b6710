import { html, useText, useWork } from '../view.js'
import { Sender } from '../../shared/protocol.js'
import { nameOf } from '../names.js'
import { BotWhy } from './bot_why.js'
import { Bubble } from './bubble.js'
import { Face } from './face.js'
import { Clock } from './time.js'

/** Messages of one sender in a row, with name and time once.
 * @param {{ id: string, group: import('../../shared/timeline.js').Group, view: any,
 *   decisions: Map<number, import('../../shared/protocol.js').BotDecided>, readSeq: number }} props */
export function Group({ id, group, view, decisions, readSeq }) {
  const t = useText()
  const { state } = useWork()
  const { sender, messages } = group
  const isOwn = sender.id === state.operatorId && sender.kind === Sender.OPERATOR
  const name =
    sender.kind === Sender.VISITOR
      ? nameOf(t, view, state.inbox.visitors[id])
      : sender.kind === Sender.BOT
        ? t('bot')
        : isOwn
          ? t('you')
          : sender.name
  const last = messages[messages.length - 1]
  const why = messages.map((message) => decisions.get(message.seq)).find(Boolean)
  return html`
    <div class=${`group group-${sender.kind} ${isOwn ? 'group-own' : ''}`}>
      <${Face} kind=${sender.kind} name=${sender.kind === Sender.VISITOR ? view.visitor.name : sender.name}
        id=${sender.id} isSmall />
      <div class="group-body">
        ${messages.map(
          (message) => html`<${Bubble} key=${message.clientMessageId ?? message.id} id=${id}
          message=${message} isOwn=${isOwn} author=${name} />`,
        )}
        <p class="group-by"><bdi>${name}</bdi> · <${Clock} at=${last.at} />
          ${isOwn && html` · ${last.seq <= readSeq ? t('read') : t('sent')}`}</p>
        ${why && html`<${BotWhy} decision=${why} />`}
      </div>
    </div>`
}
