import { Sender } from '../../shared/protocol.js'

/** @typedef {import('../../shared/protocol.js').StateChanged} StateChanged */
/** @typedef {import('../../shared/protocol.js').Participant} Participant */

/** Reasons that tell of the operator who gets the chat, not of who did it. */
const ABOUT_HOLDER = new Set(['given', 'came_back'])
/** Reasons that have words of their own for whoever they are about. */
const WITH_OWN_WORDS = new Set([
  'taken',
  'transferred',
  'closed_by_operator',
  'given',
  'came_back',
  'taken_back',
  'taken_over',
])

/** Why a chat moved on, as a line in its story.
 * @param {import('./spans.js').Translate} t
 * @param {{ body: StateChanged, sender: Participant }} event
 * @param {{ operatorId: string, department: string, sentTo?: Participant, passedBy?: Participant }} reader `sentTo` got
 *   a transferred chat, `passedBy` let one pass that comes back */
export function stateText(t, { body, sender }, { operatorId, department, sentTo, passedBy }) {
  if (body.reason === 'transferred' && sentTo) return sentText(t, sender, sentTo, operatorId)
  if (body.reason === 'came_back' && passedBy) return passedText(t, passedBy, body.operator, operatorId)
  const reason = body.reason === 'came_back' && sender.kind === Sender.OPERATOR ? 'taken_back' : body.reason
  const who = ABOUT_HOLDER.has(reason) ? body.operator : sender
  const own = who?.id === operatorId && WITH_OWN_WORDS.has(reason) ? '_own' : ''
  return t(`reason_${reason}${own}`, { name: who?.name ?? '', department })
}

/** @param {import('./spans.js').Translate} t @param {Participant} by @param {Participant | null | undefined} to
 * @param {string} operatorId */
function passedText(t, by, to, operatorId) {
  const own = by.id === operatorId ? '_by_you' : to?.id === operatorId ? '_own' : ''
  return t(`reason_passed_back${own}`, { by: by.name ?? '', name: to?.name ?? '' })
}

/** @param {import('./spans.js').Translate} t @param {Participant} sender @param {Participant} to
 * @param {string} operatorId */
function sentText(t, sender, to, operatorId) {
  const own = sender.id === operatorId ? '_by_you' : to.id === operatorId ? '_to_you' : ''
  return t(`desk_sent${own}`, { name: sender.name ?? '', to: to.name ?? '' })
}
