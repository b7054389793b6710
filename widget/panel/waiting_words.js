// Says a wait in words; pure. It is rounded outwards, so that what was a likely range stays one.
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
