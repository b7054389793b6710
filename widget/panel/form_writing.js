import { useState } from '../shared/vendor/hooks.js'
import { asAnswer, knownAnswer } from './form_answers.js'
import { departmentsFor, firstDepartment } from './form_shape.js'

/** What stands in a form: what was written, kept through a reload, else what is known. Where the department cannot be
 * asked any more, since the form was opened, it `isGone`: another one must be chosen.
 * @param {import('../shared/conversation.js').OfferedForm} offered
 * @param {import('../loader/signals/visitor.js').VisitorState} state
 * @param {import('./form_memory.js').FormMemory} memory
 * @param {any} sent the command of an answer that is on its way
 */
export function useAnswers(offered, state, memory, sent) {
  const { seq } = offered
  const conversationId = state.conversation.id
  const [{ department, answers }, setWritten] = useState(() => {
    const kept = memory.read(conversationId)
    return {
      department: sent?.department ?? firstDepartment(offered, state.departments, kept),
      answers: /** @type {Record<string, string>} */ ({ ...kept?.answers, ...sent?.answers }),
    }
  })

  /** @param {{ department: string, answers: Record<string, string> }} next */
  function keep(next) {
    setWritten(next)
    memory.write({ conversationId, seq, ...next })
  }

  const isThere = departmentsFor(offered, state.departments).some(({ key }) => key === department)
  const isGone = department !== '' && !isThere
  return {
    department: isGone ? '' : department,
    isGone,

    /** @param {FieldView} field */
    valueOf: (field) =>
      Object.hasOwn(answers, field.key) ? asAnswer(field, answers[field.key]) : knownAnswer(field, state),

    /** @param {FieldView} field @param {string} value */
    write: (field, value) => keep({ department, answers: { ...answers, [field.key]: value } }),

    /** @param {string} key of a department */
    choose: (key) => keep({ department: key, answers }),
  }
}

/** @typedef {import('../shared/protocol.js').FieldView} FieldView */
