import { OperatorFrame } from '../../shared/protocol.js'

/** By how many milliseconds the server's clock is ahead of this browser's, after one more frame. What the server
 * stamps is never from its future, so the stamp that is furthest ahead tells most.
 * @param {number} ahead what was known @param {any} frame @param {number} now this browser's time in milliseconds */
export function aheadAfter(ahead, frame, now) {
  if (frame.type === OperatorFrame.WELCOME) return (frame.at ?? now) - now
  const stamp = stampOf(frame)
  return stamp === undefined ? ahead : Math.max(ahead, stamp - now)
}

/** @param {any} frame @returns {number | undefined} */
function stampOf(frame) {
  if (frame.type === OperatorFrame.ACK) return frame.at
  if (frame.type === OperatorFrame.EVENT) return frame.event.at
  return frame.type === OperatorFrame.INBOX_ROW ? frame.row.changed_at : undefined
}
