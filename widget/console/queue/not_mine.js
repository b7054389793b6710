import { html, useFormat, useText, useWork } from '../view.js'
import { State } from '../../shared/protocol.js'
import { Icon } from '../parts/icon.js'
import { Suggestions } from '../parts/suggestions.js'
import { withReply } from '../suggestions.js'
import { acceptOffer } from './accepting.js'
import { AskOnce } from './ask_once.js'
import { callOf } from './call.js'
import { TimeLeft } from './countdown.js'
import { MailHint } from './mail_hint.js'
import { isLeader, standingNow } from './standing.js'

/** Kinds whose words end with the time that is left. */
const WITH_TIME = new Set(['offered_to_me', 'offered', 'comes_back_to_me', 'comes_back'])

/** Why one cannot answer here, and what to do about it: accept or take the chat, leave a note, whisper.
 * @param {{ id: string, view: any, mode: import('../parts/composer.js').Mode,
 *   onMode: (mode: import('../parts/composer.js').Mode) => void }} props */
export function NotMine({ id, view, mode, onMode }) {
  const t = useText()
  const { direction } = useFormat()
  const { state, work } = useWork()
  const leads = isLeader(state.me)
  const standing = standingNow(state, view)
  const call = callOf(state.inbox.rows[id])
  const isWaiting = view.state === State.WAITING
  const isForMe = (isWaiting || view.state === State.MESSAGE_LEFT) && standing.way !== null
  const keep = (/** @type {string} */ reply) => {
    work.drafts.write(id, withReply(work.drafts.read(id), reply))
    work.tell(t('suggestion_kept'))
  }
  return html`
    <div class=${isWaiting && standing.way ? 'offer' : 'offer offer-quiet'}>
      <p class="offer-text"><bdi dir=${direction}>${
        call ? t('offer_call') : t(wordsOf(standing, leads), { name: standing.name })
      }</bdi>${
        WITH_TIME.has(standing.kind) && html` <${TimeLeft} until=${standing.until ?? 0} />`
      }${view.state === State.MESSAGE_LEFT && !call && html` <${MailHint} view=${view} />`}</p>
      <${ModeChip} mode="note" at=${mode} onMode=${onMode} />
      ${leads && standing.kind === 'colleague' && html`<${ModeChip} mode="whisper" at=${mode} onMode=${onMode} />`}
      <${Ways} id=${id} view=${view} standing=${standing} />
      ${
        isForMe &&
        mode === 'reply' &&
        html`<${Suggestions} id=${id} isWriting=${work.drafts.read(id).trim() !== ''} onChoose=${keep} />`
      }
    </div>`
}

/** @param {import('./standing.js').Standing} standing @param {boolean} leads */
function wordsOf({ kind }, leads) {
  if (WITH_TIME.has(kind)) return `desk_standing_${kind}`
  return kind === 'colleague' && leads ? 'desk_standing_led' : `offer_${kind}`
}

/** Switches to a note or a whisper, and back. @param {{ mode: 'note' | 'whisper',
 *   at: import('../parts/composer.js').Mode, onMode: (mode: import('../parts/composer.js').Mode) => void }} props */
export function ModeChip({ mode, at, onMode }) {
  const t = useText()
  const isOn = at === mode
  const isNote = mode === 'note'
  return html`
    <button type="button" class=${`chip ${isOn ? `chip-on chip-${mode}` : ''}`} data-note=${isNote || undefined}
      data-whisper=${!isNote || undefined} aria-pressed=${isOn} title=${t(isNote ? 'note_hint' : 'desk_whisper_hint')}
      onClick=${() => onMode(isOn ? 'reply' : mode)}>
      <${Icon} name=${isNote ? 'note' : 'eye_off'} /> ${t(isNote ? 'note' : 'desk_whisper')}</button>`
}

/** The buttons. @param {{ id: string, view: any, standing: import('./standing.js').Standing }} props */
function Ways({ id, view, standing: { way, kind } }) {
  const t = useText()
  const surroundings = useWork()
  const { state, work } = surroundings
  const isOff = state.link !== 'online'
  if (way === 'take_over') {
    return html`<${AskOnce} label=${t('take_over')} question=${t('desk_take_over_sure', { name: view.operator.name })}
      isDisabled=${isOff} onYes=${() => work.takeOver(id, view.operator.id)} />`
  }
  if (way === 'accept') {
    return html`
      <button type="button" class="button" disabled=${isOff} title=${t('desk_let_pass_hint')}
        onClick=${() => work.letPass(id)}>${t('desk_let_pass')}</button>
      <button type="button" class="button button-main" disabled=${isOff}
        onClick=${() => acceptOffer(surroundings, id)}>${t('desk_accept')}</button>`
  }
  if (!way) return null
  const words = way === 'take_back' ? 'desk_take_back' : view.state === State.WAITING ? 'take' : 'take_over'
  const isMain = kind === State.WAITING || kind === 'comes_back'
  return html`<button type="button" class=${isMain ? 'button button-main' : 'button'} disabled=${isOff}
    onClick=${() => work.take(id)}>${t(words)}</button>`
}
