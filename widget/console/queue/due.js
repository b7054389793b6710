const LEAST_WARNING_MS = 2 * 60 * 60_000
const WARNING_PART = 4

/** How a message that was left stands: whether its time is over, how pressing it is, and how many seconds are left of
 * it, or have gone by since. It presses in the last quarter of its time; if that is not known, in the last two hours.
 * @param {number} dueAt @param {number | null | undefined} since when it was left; all times in milliseconds
 * @param {number} now
 * @returns {{ isOver: boolean, urgency: 'calm' | 'warning' | 'danger', seconds: number }} */
export function dueOf(dueAt, since, now) {
  const left = dueAt - now
  const warning = since != null && since < dueAt ? (dueAt - since) / WARNING_PART : LEAST_WARNING_MS
  const urgency = left <= 0 ? 'danger' : left <= warning ? 'warning' : 'calm'
  return { isOver: left <= 0, urgency, seconds: Math.floor(Math.abs(left) / 1000) }
}
