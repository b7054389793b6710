/** @typedef {import('../../shared/protocol.js').InboxRow} InboxRow */

/** The order in which visitors are served: the higher class first, within it first come, first served.
 * @param {InboxRow} one @param {InboxRow} other */
export function byPlace(one, other) {
  const [first, second] = [one.conversation, other.conversation]
  return (
    (other.priority ?? 0) - (one.priority ?? 0) ||
    (first.queued_at ?? Infinity) - (second.queued_at ?? Infinity) ||
    (first.id < second.id ? -1 : 1)
  )
}

/** The place of each waiting chat in its department's queue, from 1.
 * @param {InboxRow[]} waiting @returns {Map<string, number>} */
export function placesOf(waiting) {
  /** @type {Map<string | null, number>} */
  const counts = new Map()
  const places = new Map()
  for (const { conversation } of [...waiting].sort(byPlace)) {
    const department = conversation.department ?? null
    const place = (counts.get(department) ?? 0) + 1
    counts.set(department, place)
    places.set(conversation.id, place)
  }
  return places
}
