// Says a wait in words; pure. A time is rounded outwards, so that what was a likely range stays one.
import { State } from '../shared/protocol.js'
import { isolate } from '../shared/text.js'
import { helpWords } from './form_words.js'
import { isAnybodyThere, lastMove } from './state.js'

const MINUTE = 60
const HOUR = 60 * MINUTE
const COARSE_FROM_MINUTES = 20
const COARSE_MINUTES = 5

/** The visitor's place. @param {T} t @param {QueuePlace | null} queue */
export function placeText(t, queue) {
  if (!queue) return t('queue.joined')
  return queue.position === 1 ? t('queue.next') : t('queue.position', { position: queue.position })
}

/** How long it will take, empty if nobody can tell.
 * @param {T} t
 * @param {Pick<QueuePlace, 'lowSeconds' | 'highSeconds'> | null} range
 */
export function waitText(t, range) {
  if (!range || range.lowSeconds === null || range.highSeconds === null) return ''
  if (range.lowSeconds >= HOUR) return t('wait.over_hour')
  if (range.highSeconds <= MINUTE) return t('wait.moment')
  const [low, high] = [minutesDown(range.lowSeconds), minutesUp(range.highSeconds)]
  if (low === 0) return t('wait.up_to', { count: high })
  return low === high ? t('wait.about', { count: high }) : t('wait.range', { low, high })
}

/** Why another department comes than the one that was wished for; empty once that is there again.
 * @param {T} t
 * @param {VisitorState} state
 */
export function insteadText(t, state) {
  const instead = lastMove(state)?.instead_of
  const wished = state.departments.find(({ key }) => key === instead)
  const note = wished ? helpWords(t, wished, state, state.conversation.view?.department) : ''
  return wished && note ? t('queue.instead', { department: isolate(wished.name), note }) : ''
}

/** What a rush means for those who wait or may ask for a person; empty if nothing. Only the queue says of many.
 * @param {T} t
 * @param {VisitorState} state
 */
export function peakText(t, state) {
  const { status, mode, conversation } = state
  const now = conversation.view?.state ?? State.BOT
  const isWaiting = now === State.WAITING
  const mayAsk = now === State.BOT && isAnybodyThere(state)
  if (status !== 'online' || !mode.is_peak || !(isWaiting || mayAsk)) return ''
  if (mode.many_wait) return t('peak.words')
  if (isWaiting) return isSoon(conversation.queue) ? '' : t('peak.slow')
  return t(mode.has_bot ? 'peak.slow_bot' : 'peak.slow')
}

/** @param {QueuePlace | null} queue */
function isSoon(queue) {
  return queue !== null && queue.highSeconds !== null && queue.highSeconds <= MINUTE
}

/** @param {number} seconds */
function minutesDown(seconds) {
  const minutes = Math.floor(seconds / MINUTE)
  return minutes < COARSE_FROM_MINUTES ? minutes : Math.floor(minutes / COARSE_MINUTES) * COARSE_MINUTES
}

/** @param {number} seconds */
function minutesUp(seconds) {
  const minutes = Math.ceil(seconds / MINUTE)
  return minutes <= COARSE_FROM_MINUTES ? minutes : Math.ceil(minutes / COARSE_MINUTES) * COARSE_MINUTES
}

/** @typedef {import('../shared/i18n.js').Translator['t']} T */
/** @typedef {import('../shared/conversation.js').QueuePlace} QueuePlace */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
