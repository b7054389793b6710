/** What can be blocked, for how long, and how the server is asked for it. */

export const BLOCK_DAYS = Object.freeze([1, 7, 30])
const STATES = /** @type {const} */ (['assigned', 'waiting', 'message_left', 'bot'])

/** @typedef {'visitor' | 'email' | 'network'} BlockKind */
/** How many open chats are in each state; where there is none, nothing stands.
 * @typedef {Partial<Record<typeof STATES[number], number>>} Chats */
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

/** The route that tells what a block of a network would end now; with no network it is where the visitor of the chat is.
 * @param {string} network @param {string} [conversation_id] */
export function endingRequest(network, conversation_id = '') {
  return `blocks/ending?${new URLSearchParams({ network, conversation_id })}`
}

/** How many chats of each kind a block would end. @param {import('../names.js').Translate} t @param {Chats} chats */
export function endingText(t, chats) {
  const told = STATES.filter((state) => chats[state])
  const count = told.reduce((sum, state) => sum + (chats[state] ?? 0), 0)
  const parts = told.map((state) => t(`block_ending_${state}`, { count: chats[state] ?? 0 })).join(t('team_comma'))
  return count ? t('block_ending', { count, parts }) : t('block_ending_none')
}

/** The id of the block that was made last, for undoing it; null if there is none.
 * @param {{ blocks: { id: string, created_at: number }[] }} answer */
export function newestBlock({ blocks }) {
  const [newest] = [...blocks].sort((one, other) => other.created_at - one.created_at)
  return newest?.id ?? null
}
