/** What can be blocked, for how long, and how the server is asked for it. */

export const BLOCK_DAYS = Object.freeze([1, 7, 30])

/** @typedef {'visitor' | 'email' | 'network'} BlockKind */
/** `days` null is for good.
 * @typedef {{ what: BlockKind, reason: string, days: number | null, is_silent: boolean }} BlockChoice */

/** What of this visitor the operator may block: an address only leaders, and only while the visitor is there.
 * @param {{ form: import('../../shared/protocol.js').FormAnswer[] }} view @param {boolean} isOnline
 * @param {boolean} leads @returns {BlockKind[]} */
export function blockable({ form }, isOnline, leads) {
  const hasEmail = form.some(({ key, value }) => key === 'email' && value)
  /** @type {BlockKind[]} */
  const kinds = ['visitor']
  if (hasEmail) kinds.push('email')
  if (leads && isOnline) kinds.push('network')
  return kinds
}

/** The route of the console's API, and what to post there.
 * @param {string} conversation_id @param {BlockChoice} choice @returns {[string, object]} */
export function blockRequest(conversation_id, { what, reason, days, is_silent }) {
  const body = { conversation_id, reason: reason.trim(), days, is_silent }
  return what === 'network' ? ['blocks/network', { ...body, network: '' }] : ['blocks/visitor', { ...body, what }]
}

/** The id of the block that was made last, for undoing it; null if there is none.
 * @param {{ blocks: { id: string, created_at: number }[] }} answer */
export function newestBlock({ blocks }) {
  const [newest] = [...blocks].sort((one, other) => other.created_at - one.created_at)
  return newest?.id ?? null
}
