/** Keys of what says who somebody is, not what they want. */
const ABOUT_THE_PERSON = new Set(['name', 'email', 'phone'])
/** What a ticked box says; it tells nothing. */
const YES = 'yes'

/** What a chat is about, as its form says: the topic, else the first that says more than who it is. Null if none does.
 * The server decides the same for a message that is left (`find_concern`).
 * @param {import('../shared/protocol.js').FormAnswer[]} form */
export function concernOf(form) {
  const told = form.filter(({ key }) => !ABOUT_THE_PERSON.has(key))
  const topic = told.find(({ key }) => key === 'topic')?.value
  if (topic) return topic
  const asked = told.find(({ value }) => value !== YES)
  return asked ? withLabel(asked) : null
}

/** @param {import('../shared/protocol.js').FormAnswer} answer */
function withLabel({ key, label, value }) {
  const isRaw = !label || label === key
  return isRaw ? value : `${label}: ${value}`
}
