import { html, useEffect, useId, useState, useText, useWork } from '../view.js'
import { Dialog } from '../parts/dialog.js'
import { Face } from '../parts/face.js'
import { Limit } from '../../shared/protocol.js'
import { settingText } from './spans.js'
import { colleaguesOf, presenceOf, queueOf } from './team.js'
import { PresenceWords, QueueWords } from './team_words.js'

/** Where a chat is sent. @typedef {{ kind: 'department' | 'operator', id: string }} Target */

/** Sends a chat to a department or to a colleague, with a note. What was written stays if the server refuses.
 * @param {{ id: string, view: any, onClose: () => void }} props */
export function TransferDialog({ id, view, onClose }) {
  const t = useText()
  const { state, work, say } = useWork()
  const [target, setTarget] = useState(/** @type {Target | null} */ (null))
  const [note, setNote] = useState('')
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const noteId = useId()
  const send = async (/** @type {Event} */ event) => {
    event.preventDefault()
    if (!target || isBusy) return
    setBusy(true)
    setFailure('')
    const where = target.kind === 'operator' ? { operator_id: target.id } : { department: target.id }
    const error = await work.transfer(id, { ...where, note: note.trim() })
    setBusy(false)
    if (error) setFailure(say(error))
    else onClose()
  }
  return html`
    <${Dialog} title=${t('transfer')} onClose=${onClose}>
      <form class="send-form" onSubmit=${send}>
        <${Departments} view=${view} target=${target} onTarget=${setTarget} />
        <${Colleagues} view=${view} target=${target} onTarget=${setTarget} />
        <div class="field">
          <label for=${noteId}>${t('desk_transfer_note')}</label>
          <textarea id=${noteId} class="input" rows="2" dir=${note ? 'auto' : undefined}
            maxlength=${Limit.TEXT_CODE_POINTS}
            placeholder=${t('desk_transfer_note_hint')} value=${note}
            onInput=${(/** @type {any} */ e) => setNote(e.target.value)}></textarea>
        </div>
        ${failure && html`<p class="alert" role="alert">${failure}</p>`}
        <${ComesBack} view=${view} department=${target?.kind === 'department' ? target.id : view.department} />
        <div class="form-foot">
          <button type="button" class="button" onClick=${onClose}>${t('cancel')}</button>
          <button type="submit" class="button button-main" disabled=${!target || isBusy || state.link !== 'online'}>
            ${t(isBusy ? 'one_moment' : 'desk_transfer_send')}</button>
        </div>
      </form>
    <//>`
}

/** @param {{ view: any, target: Target | null, onTarget: (target: Target) => void }} props */
function Departments({ view, target, onTarget }) {
  const t = useText()
  const { state, departmentName } = useWork()
  const departments = /** @type {{ key: string }[]} */ (state.me?.departments ?? [])
  return html`
    <fieldset class="targets">
      <legend>${t('desk_to_department')}</legend>
      ${departments.map(({ key }) => {
        const queue = queueOf(state.team, key)
        return html`
        <${Choice} key=${key} kind="department" id=${key} target=${target} onTarget=${onTarget}
          isOff=${Boolean(queue?.why_away)}>
          <span class="target-name"><bdi>${departmentName(key)}</bdi>${
            key === view.department && html` <span class="hint">${t('desk_present_department')}</span>`
          }</span>
          ${queue && html`<span class="hint"><${QueueWords} queue=${queue} /></span>`}
        <//>`
      })}
    </fieldset>`
}

/** @param {{ view: any, target: Target | null, onTarget: (target: Target) => void }} props */
function Colleagues({ view, target, onTarget }) {
  const t = useText()
  const { state } = useWork()
  const colleagues = colleaguesOf(state.team, state.operatorId, view.operator?.id)
  if (!colleagues.length) return null
  return html`
    <fieldset class="targets">
      <legend>${t('desk_to_colleague')}</legend>
      ${colleagues.map(
        (member) => html`
        <${Choice} key=${member.operator.id} kind="operator" id=${member.operator.id} target=${target}
          onTarget=${onTarget} isOff=${presenceOf(member) !== 'free'}>
          <${Face} kind="operator" name=${member.operator.name} id=${member.operator.id} isSmall />
          <bdi class="target-name">${member.operator.name}</bdi>
          <span class="hint"><${PresenceWords} member=${member} /></span>
        <//>`,
      )}
    </fieldset>`
}

/** One place to send a chat to; one where nobody could take it cannot be chosen.
 * @param {{ kind: 'department' | 'operator', id: string, target: Target | null, isOff: boolean,
 *   onTarget: (target: Target) => void, children?: any }} props */
function Choice({ kind, id, target, isOff, onTarget, children }) {
  const isChosen = target?.kind === kind && target.id === id
  return html`
    <label class=${isOff ? 'target target-off' : 'target'}>
      <input type="radio" name="target" checked=${isChosen} disabled=${isOff && !isChosen}
        onChange=${() => onTarget({ kind, id })} />
      ${children}
    </label>`
}

/** How long nobody may take it before it comes back, once the server has told; its lines are kept
 * free till then, so that nothing moves under a pointer. What nobody holds stays where it is.
 * @param {{ view: any, department: string }} props */
function ComesBack({ view, department }) {
  const t = useText()
  const { api, state } = useWork()
  const [departments, setDepartments] = useState(/** @type {any[]} */ ([]))
  useEffect(() => {
    api.call('departments').then(
      (answer) => setDepartments(answer.departments),
      () => {},
    )
  }, [])
  if (!view.operator) return null
  const seconds = departments.find(({ key }) => key === department)?.rules.transfer_seconds
  const key = view.operator.id === state.operatorId ? 'desk_transfer_back' : 'desk_transfer_back_to'
  return html`
    <p class="hint comes-back">${
      Boolean(seconds) && t(key, { time: settingText(t, seconds), name: view.operator.name })
    }</p>`
}
