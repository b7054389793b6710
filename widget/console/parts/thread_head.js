import { html, useFormat, useState, useText, useWork } from '../view.js'
import { State } from '../../shared/protocol.js'
import { nameOf } from '../names.js'
import { BlockDialog } from '../queue/block_dialog.js'
import { callOf, callText } from '../queue/call.js'
import { isLeader } from '../queue/standing.js'
import { TransferDialog } from '../queue/transfer_dialog.js'
import { Face } from './face.js'
import { Icon } from './icon.js'
import { Menu } from './menu.js'
import { WaitClock } from './wait_clock.js'

/** Who this is, how the chat stands, and what can be done with it.
 * @param {{ id: string, view: any, isMine: boolean }} props */
export function ThreadHead({ id, view, isMine }) {
  const t = useText()
  const { state, work } = useWork()
  const now = state.inbox.visitors[id]
  const canAct = state.link === 'online'
  const [dialog, setDialog] = useState(/** @type {'transfer' | 'block' | null} */ (null))
  const close = () => setDialog(null)
  const mayTransfer = view.state !== State.CLOSED && (isMine || !view.operator || isLeader(state.me))
  const more = [
    {
      key: 'block',
      label: t('desk_block_visitor'),
      icon: 'block',
      isDanger: true,
      isDisabled: !canAct,
      choose: () => setDialog('block'),
    },
  ]
  return html`
    <header class="thread-head">
      <button type="button" class="icon-button only-narrow" aria-label=${t('back_to_list')}
        onClick=${work.showList}>
        <${Icon} name="back" isDirectional />
      </button>
      <${Face} kind="visitor" name=${view.visitor.name} id=${view.visitor.id} isOnline=${now?.is_online} />
      <div class="thread-who">
        <h2 dir="auto">${nameOf(t, view, now)}</h2>
        <p class="thread-state"><${Standing} view=${view} isMine=${isMine} /></p>
      </div>
      ${
        isMine &&
        html`<button type="button" class="button" disabled=${!canAct} title=${t('end_chat_hint')}
        onClick=${() => work.end(id)}>${t('end_chat')}</button>`
      }
      ${
        mayTransfer &&
        html`<button type="button" class="icon-button" aria-label=${t('transfer')} title=${t('transfer')}
        disabled=${!canAct} onClick=${() => setDialog('transfer')}><${Icon} name="move" isDirectional /></button>`
      }
      <${Menu} label=${t('desk_more_actions')} items=${more}><${Icon} name="more" /><//>
      <button type="button" class="icon-button" aria-label=${t('close_tab')} title=${t('close_tab')}
        onClick=${() => work.closeTab(id)}><${Icon} name="close" /></button>
      ${dialog === 'transfer' && html`<${TransferDialog} id=${id} view=${view} onClose=${close} />`}
      ${dialog === 'block' && html`<${BlockDialog} id=${id} view=${view} onClose=${close} />`}
    </header>`
}

/** The chat's state in a few calm words. @param {{ view: any, isMine: boolean }} props */
function Standing({ view, isMine }) {
  const t = useText()
  const { direction } = useFormat()
  const { state, departmentName } = useWork()
  const call = callOf(state.inbox.rows[view.id])
  const place = view.department ? html`<bdi>${departmentName(view.department)}</bdi> · ` : ''
  if (view.state === State.WAITING) {
    const clock = view.queued_at != null && html`<${WaitClock} since=${view.queued_at} />`
    return html`${place}${t('state_waiting')} ${clock}`
  }
  if (view.state === State.ASSIGNED) {
    const colleague = t('state_colleague', { name: view.operator?.name ?? '' })
    return html`${place}<bdi>${isMine ? t('state_mine') : colleague}</bdi>`
  }
  if (call) return html`${place}<${Icon} name="phone" /> <bdi dir=${direction}>${callText(t, call)}</bdi>`
  return html`${place}${t(`state_${view.state}`)}`
}
