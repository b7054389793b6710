/** What is still missing in a form: the keys of the messages by field; empty if it may be sent.
 * @param {'pre_chat' | 'offline'} form
 * @param {Answers} answers
 * @returns {Partial<Record<keyof Answers, string>>}
 */
export function findMistakes(form, answers) {
  const mistakes = /** @type {Partial<Record<keyof Answers, string>>} */ ({})
  if (!answers.name.trim()) mistakes.name = 'form.missing_name'
  if (form === 'offline' && !isEmail(answers.email)) mistakes.email = 'form.bad_email'
  if (!answers.department) mistakes.department = 'form.missing_department'
  if (!answers.topic.trim()) mistakes.topic = 'form.missing_topic'
  return mistakes
}

/** Only what is certainly none is refused. @param {string} text */
function isEmail(text) {
  return /^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(text.trim())
}

/** @typedef {{ name: string, email: string, topic: string, department: string }} Answers */
