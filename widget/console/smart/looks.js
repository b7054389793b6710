/** What one rule makes of a moment, and how it goes on while nothing else happens. */

/** @typedef {import('./smart_api.js').Finding} Finding */
/** @typedef {import('./smart_api.js').Look} Look */
/** `speaks` now, `nears` if time alone brings it there, `held` by something else, `paused` by its owner.
 * @typedef {'speaks' | 'nears' | 'held' | 'paused'} Standing */

/** Triggers that come by themselves, in seconds. */
export const TIME_TRIGGERS = Object.freeze([
  'time_on_page_seconds',
  'idle_seconds',
  'time_on_site_seconds',
  'unanswered_seconds',
])
const WAITS = [...TIME_TRIGGERS, 'delay_seconds', 'typing_pause', 'quiet_seconds']
const SIGNALS = ['exit_intent', 'cart_changed', 'event']
const TRIGGERS = [...TIME_TRIGGERS, ...SIGNALS, 'page_entered', 'scroll_percent', 'returns_to_cart']
const SIGNAL_SECONDS = 2
const ORDER = ['speaks', 'nears', 'held', 'paused']

/** @param {Look} look @returns {Standing} */
export function standingOf({ holds, findings }) {
  if (holds) return 'speaks'
  const failing = findings.filter((finding) => !finding.holds)
  if (failing.some(({ key }) => key === 'paused')) return 'paused'
  const comes = comingIn(findings)
  return failing.every(comes) ? 'nears' : 'held'
}

/** The finding that holds the rule back: what time does not bring by itself goes first, and there where the visitor is
 * before what the rule waits for, and that before breaks. Null if it speaks. @param {Look} look */
export function hindranceOf({ findings }) {
  const failing = findings.filter((finding) => !finding.holds)
  const comes = comingIn(findings)
  const firm = failing.filter((finding) => !comes(finding))
  const paused = firm.find(({ key }) => key === 'paused')
  const asked = firm.find(({ key }) => !TRIGGERS.includes(key) && !isBreak(key))
  return paused ?? asked ?? firm.find(({ key }) => !isBreak(key)) ?? firm[0] ?? failing[0] ?? null
}

/** How many seconds until the rule speaks if time is all it lacks, null if it cannot be said.
 * @param {Look} look */
export function speaksIn(look) {
  if (look.due_in === null || standingOf(look) !== 'nears') return null
  const due = look.due_in
  // When a break ends later than that, the server comes back to the rule in its own time.
  const isLonger = look.findings.some(({ key, wanted, found, holds }) => !holds && isBreak(key) && wanted - found > due)
  return isLonger ? null : due
}

/** How much of what the rule waits for is over, from 0 to 1; null if that cannot be measured.
 * @param {Look} look */
export function progressOf({ findings }) {
  const trigger = findings.find(({ key }) => TIME_TRIGGERS.includes(key) || key === 'scroll_percent')
  if (!trigger || !trigger.wanted) return null
  return Math.max(0, Math.min(1, (trigger.found ?? 0) / trigger.wanted))
}

/** Speaking ones first, then those that have spoken, then the nearest, then those held back by the least, each in the
 * rules' own order. @param {Look[]} looks @param {(look: Look) => boolean} [hasSpoken] */
export function sortLooks(looks, hasSpoken = () => false) {
  const rank = (/** @type {Look} */ look) => {
    const standing = standingOf(look)
    return standing === 'held' && hasSpoken(look) ? 0.5 : ORDER.indexOf(standing)
  }
  const rest = (/** @type {Look} */ look) =>
    standingOf(look) === 'held' ? countFailing(look.findings) : (speaksIn(look) ?? Infinity)
  return [...looks].sort((one, other) => rank(one) - rank(other) || compare(rest(one), rest(other)))
}

/** The look some seconds later, if the visitor does nothing meanwhile. Only clocks go on: what follows from them is for
 * the server to say. @param {Look} look @param {number} seconds @returns {Look} */
export function advance(look, seconds) {
  const due = look.due_in === null ? null : Math.max(0, look.due_in - seconds)
  const trigger = look.findings.find(({ key }) => TIME_TRIGGERS.includes(key))
  const delayRuns = trigger ? trigger.holds : look.due_in !== null
  const findings = look.findings.map((finding) =>
    finding.key === 'delay_seconds' && !delayRuns ? finding : advanceFinding(finding, seconds),
  )
  return { ...look, due_in: due, findings }
}

/** @param {Finding} finding @param {number} seconds @returns {Finding} */
function advanceFinding(finding, seconds) {
  const { key, wanted, found, holds } = finding
  if (!WAITS.includes(key) || typeof found !== 'number') return finding
  const later = found + seconds
  return { ...finding, found: holds || found >= wanted ? later : Math.min(wanted, later) }
}

/** Tells whether a finding fails only for the time being. What a signal brought about is over after two seconds: a
 * longer break outlasts it. @param {Finding[]} findings */
function comingIn(findings) {
  const isSignal = findings.some(({ key }) => SIGNALS.includes(key))
  return (/** @type {Finding} */ { key, wanted, found }) => {
    if (!WAITS.includes(key) || typeof found !== 'number' || found >= wanted) return false
    return !isSignal || !isBreak(key) || wanted - found <= SIGNAL_SECONDS
  }
}

/** @param {string} key */
function isBreak(key) {
  return key === 'typing_pause' || key === 'quiet_seconds'
}

/** @param {Finding[]} findings @returns {number} */
function countFailing(findings) {
  return findings.filter(({ holds }) => !holds).length
}

/** Numbers that may be infinite. @param {number} one @param {number} other */
function compare(one, other) {
  return one === other ? 0 : one < other ? -1 : 1
}
