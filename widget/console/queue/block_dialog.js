import { html, useId, useState, useText, useWork } from '../view.js'
import { errorText } from '../gates/error_text.js'
import { nameOf } from '../names.js'
import { Dialog } from '../parts/dialog.js'
import { BlockSure } from './block_sure.js'
import { BLOCK_DAYS, blockable, blockRequest, endingRequest, newestBlock } from './blocking.js'
import { isLeader } from './standing.js'

/** Blocks the visitor of a chat; undone with one press.
 * @param {{ id: string, view: any, onClose: () => void }} props */
export function BlockDialog({ id, view, onClose }) {
  const t = useText()
  const { state, work, api } = useWork()
  const leads = isLeader(state.me)
  const now = state.inbox.visitors[id]
  const kinds = blockable(view, Boolean(now?.is_online), leads)
  const [choice, setChoice] = useState(
    /** @type {import('./blocking.js').BlockChoice} */ ({ what: 'visitor', reason: '', days: 1, is_silent: false }),
  )
  const [failure, setFailure] = useState('')
  const [isBusy, setBusy] = useState(false)
  const [isTried, setTried] = useState(false)
  const [chats, setChats] = useState(/** @type {import('./blocking.js').Chats | null} */ (null))
  const reasonId = useId()
  const isUnreasoned = isTried && !choice.reason.trim()
  const change = (/** @type {Partial<import('./blocking.js').BlockChoice>} */ part) => setChoice({ ...choice, ...part })
  const undo = (/** @type {string} */ block) =>
    api.call('blocks/undo', { id: block }).then(
      () => work.tell(t('desk_block_undone')),
      (error) => work.tell(errorText(t, error), true),
    )
  const send = async (/** @type {() => Promise<void>} */ run) => {
    setBusy(true)
    setFailure('')
    try {
      await run()
    } catch (error) {
      setFailure(errorText(t, error))
      setChats(null)
    }
    setBusy(false)
  }
  const block = () =>
    send(async () => {
      const made = newestBlock(await api.call(...blockRequest(id, choice)))
      work.tell(t('desk_blocked'), false, made ? { label: t('desk_undo'), run: () => undo(made) } : null)
      onClose()
    })
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    if (isBusy) return
    setTried(true)
    if (!choice.reason.trim()) return document.getElementById(reasonId)?.focus()
    if (choice.what !== 'network') return block()
    send(async () => setChats((await api.call(endingRequest('', id))).chats))
  }
  const name = nameOf(t, view, now)
  if (chats) {
    return html`<${BlockSure} name=${name} chats=${chats} isBusy=${isBusy} onYes=${block}
      onNo=${() => setChats(null)} />`
  }
  return html`
    <${Dialog} title=${t('desk_block_title', { name })} onClose=${onClose}>
      <form class="send-form" onSubmit=${submit} noValidate>
        <div class="field">
          <span class="label-line"><label for=${reasonId}>${t('desk_block_reason')}</label>
            <span class="hint" aria-hidden="true">${t('block_required')}</span></span>
          <input id=${reasonId} class="input" dir=${choice.reason ? 'auto' : undefined} required maxlength="200"
            aria-invalid=${isUnreasoned || undefined} aria-describedby=${`${reasonId}-about`}
            value=${choice.reason} placeholder=${t('desk_block_reason_hint')}
            onInput=${(/** @type {any} */ e) => change({ reason: e.target.value })} />
          <span id=${`${reasonId}-about`}>${
            isUnreasoned && html`<span class="hint hint-bad">${t('block_reason_missing')}</span>`
          }</span>
        </div>
        ${
          kinds.length > 1 &&
          html`<${Options} legend=${t('desk_block_what')} chosen=${choice.what} values=${kinds}
          words=${(/** @type {string} */ kind) => t(kind === 'visitor' ? 'desk_block_this' : `desk_block_${kind}`)}
          onChoose=${(/** @type {any} */ what) => change({ what })} />`
        }
        <${Options} legend=${t('desk_block_days')} chosen=${choice.days}
          values=${leads ? [...BLOCK_DAYS, null] : BLOCK_DAYS}
          words=${(/** @type {number | null} */ days) => t(`desk_block_days_${days ?? 'all'}`)}
          onChoose=${(/** @type {any} */ days) => change({ days })} />
        <${Options} legend=${t('desk_block_how')} chosen=${choice.is_silent} values=${[false, true]}
          words=${(/** @type {boolean} */ isSilent) => t(isSilent ? 'desk_block_silent' : 'desk_block_visible')}
          onChoose=${(/** @type {any} */ is_silent) => change({ is_silent })} />
        <p class="hint">${t(choice.is_silent ? 'desk_block_silent_hint' : 'desk_block_visible_hint')}</p>
        ${failure && html`<p class="alert" role="alert">${failure}</p>`}
        <div class="form-foot">
          <button type="button" class="button" onClick=${onClose}>${t('cancel')}</button>
          <button type="submit" class="button button-bad" disabled=${isBusy}>
            ${t(isBusy ? 'one_moment' : 'desk_block')}</button>
        </div>
      </form>
    <//>`
}

/** A choice of a few, side by side. @param {{ legend: string, chosen: any, values: readonly any[],
 *   words: (value: any) => string, onChoose: (value: any) => void }} props */
function Options({ legend, chosen, values, words, onChoose }) {
  const name = useId()
  return html`
    <fieldset class="options">
      <legend>${legend}</legend>
      ${values.map(
        (value) => html`
        <label class="option" key=${String(value)}>
          <input type="radio" name=${name} checked=${value === chosen} onChange=${() => onChoose(value)} />
          <span>${words(value)}</span>
        </label>`,
      )}
    </fieldset>`
}
