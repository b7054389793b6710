import { EventKind } from '../../shared/protocol.js'

/** @typedef {import('./spans.js').Translate} Translate */
/** @typedef {import('../../shared/protocol.js').Routed} Routed */

/** How a chat found an operator, in one line.
 * @param {Translate} t @param {Routed} body @param {string} operatorId who reads it */
export function routedText(t, body, operatorId) {
  const isOwn = body.operator.id === operatorId
  const own = isOwn ? '_own' : ''
  const name = body.operator.name ?? ''
  if (body.step === 'passed') return t(`route_${body.code}${own}`, { name })
  return t(`route_${body.step}${own}`, { name, reason: reasonText(t, body, operatorId) })
}

/** Why this operator, without saying who.
 * @param {Translate} t @param {Routed} body @param {string} operatorId who reads it */
export function reasonText(t, { operator, code, free = 0, skipped = 0 }, operatorId) {
  const who = operator.id === operatorId ? 'own' : 'why'
  const reason = t(`route_${who}_${code}`, { count: free })
  const hasSkipped = skipped > 0 && code !== 'nobody_else'
  return hasSkipped ? t('route_and', { reason, more: t('route_skipped', { count: skipped }) }) : reason
}

/** What a chat's own line says already. */
const SAID_BY_STATE = new Set(['taken_over', 'came_back'])

/** The line of a chat that became somebody's, with the reason why it did.
 * @param {Translate} t @param {string} line @param {Routed | undefined} why @param {string} operatorId who reads it */
export function withReason(t, line, why, operatorId) {
  if (!why || why.step !== 'assigned' || SAID_BY_STATE.has(why.code)) return line
  return t('route_because', { line, reason: reasonText(t, why, operatorId) })
}

/** By the number of the event that made a chat somebody's, why it did, or that sent it to somebody, to whom: the server
 * tells it right afterwards. Of one that came back because it was let pass, who did that.
 * @param {import('../../shared/protocol.js').Event[]} events @returns {Map<number, Routed>} */
export function reasonsOf(events) {
  /** @type {Map<number, Routed>} */
  const reasons = new Map()
  let passed = /** @type {Routed | null} */ (null)
  events.forEach(({ body }, index) => {
    const before = events[index - 1]
    const isReason = body.kind === EventKind.ROUTED && (body.step === 'assigned' || body.code === 'transferred')
    if (isReason && before?.body.kind === EventKind.STATE_CHANGED) {
      reasons.set(before.seq, body.code === 'came_back' && passed ? passed : body)
    }
    if (body.kind === EventKind.ROUTED) passed = body.code === 'declined' ? body : null
  })
  return reasons
}
