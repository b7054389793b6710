// What a form begins with and what is sent of it; pure.
import { Limit } from '../shared/protocol.js'
import { limitText } from '../shared/text.js'

/** What is known is filled in: from an answer that is on its way, from what was written before, from what the bot
 * asked, from an earlier visit.
 * @param {OfferedForm} offered
 * @param {VisitorState} state
 * @param {KeptForm | null} kept
 * @param {any} sent the command of the answer on its way
 * @returns {Answers}
 */
export function firstAnswers(offered, { welcome, departments, conversation: { view } }, kept, sent) {
  const before = kept?.answers
  /** @param {string} key */
  const collected = (key) => view?.form?.find((answer) => answer.key === key)?.value
  return {
    name: sent?.name || before?.name || collected('name') || view?.visitor.name || welcome?.visitor_name || '',
    email: sent?.email || before?.email || collected('email') || welcome?.visitor_email || '',
    topic: sent?.topic || before?.topic || '',
    department: sent?.department || firstDepartment(offered, departments, kept),
  }
}

/** The one that was chosen, else the one the form leads to, else the only one there is.
 * @param {OfferedForm} offered
 * @param {VisitorState['departments']} departments
 * @param {KeptForm | null} kept
 */
function firstDepartment({ form, seq, department }, departments, kept) {
  const choosable = departments.filter(({ is_available }) => form === 'offline' || is_available).map(({ key }) => key)
  const chosen = kept?.answers.department
  const wishes = kept?.seq === seq ? [chosen, department] : [department, chosen]
  const wished = wishes.find((key) => key && choosable.includes(key))
  return wished ?? (choosable.length === 1 ? choosable[0] : '')
}

/** As the server takes them. @param {Answers} answers */
export function sendable({ name, email, topic, department }) {
  return {
    name: limitText(name.trim(), Limit.NAME_CODE_POINTS),
    email: limitText(email.trim(), Limit.EMAIL_CODE_POINTS),
    topic: limitText(topic.trim(), Limit.COMMENT_CODE_POINTS),
    department,
  }
}

/** @typedef {import('./form_check.js').Answers} Answers */
/** @typedef {import('./form_memory.js').KeptForm} KeptForm */
/** @typedef {import('../shared/conversation.js').OfferedForm} OfferedForm */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
