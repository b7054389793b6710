/** Keys of what says who somebody is, not what they want. */
const ABOUT_THE_PERSON = new Set(['name', 'email', 'phone'])

/** What a chat is about, as its form says: the topic, else the first that a guided dialogue asked. Null if it says
 * neither.
 * @param {import('../shared/protocol.js').FormAnswer[]} form */
export function concernOf(form) {
  const topic = form.find(({ key }) => key === 'topic')
  if (topic) return topic.value
  const asked = form.find(({ key }) => !ABOUT_THE_PERSON.has(key))
  return asked ? `${asked.label || asked.key}: ${asked.value}` : null
}
