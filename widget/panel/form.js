import { html } from '../shared/html.js'
import { VisitorCommand } from '../shared/protocol.js'
import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { sendable } from './form_answers.js'
import { findMistakes, nameOf } from './form_check.js'
import { Field } from './form_fields.js'
import { departmentsFor, isChoosable, shapeOf } from './form_shape.js'
import { awayWords, helpWords, labelOf, leadOf } from './form_words.js'
import { useAnswers } from './form_writing.js'
import { useLanguage } from './language.js'
import { Options } from './options.js'
import { findUnsent } from './state.js'

/** A form of the department that the visitor chooses, or the only one. What stands in it is kept.
 * @param {FormProps} props
 */
export function Form({ offered, visitor, state, memory, onDismiss }) {
  const { t } = useLanguage()
  const unsent = findUnsent(state, VisitorCommand.ANSWER_FORM)
  const writing = useAnswers(offered, state, memory, unsent?.command)
  const { department, valueOf } = writing
  const shape = shapeOf(offered, state, department)
  const { form, fields } = shape
  const [named, setNamed] = useState(/** @type {string[]} */ ([]))
  const ref = useRef(/** @type {HTMLFormElement | null} */ (null))
  const isSending = unsent !== null && !unsent.error
  const mistakes = findMistakes(department, fields, valueOf)
  useEffect(() => {
    // The fields went with the department: whoever was in one of them is nowhere now, not even in the panel.
    if (writing.isGone && document.activeElement === document.body) focusOn(ref.current, 'department')
  }, [writing.isGone])

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault()
    if (isSending) return
    const [first] = mistakes.keys()
    setNamed([...mistakes.keys()])
    if (first) return focusOn(ref.current, first)
    if (unsent) visitor.remove(unsent.command.client_message_id)
    visitor.answerForm({ form, department, answers: sendable(fields, valueOf) })
  }

  /** What is wrong is said when the form was to be sent, until it is right. @param {string} name */
  const mistakeOf = (name) => {
    const mistake = named.includes(name) ? mistakes.get(name) : undefined
    return mistake ? t(mistake.key, mistake.values) : null
  }

  /** @param {import('../shared/protocol.js').FieldView} field */
  const propsOf = (field) => ({
    field,
    form,
    name: nameOf(field),
    label: labelOf(t, field, form),
    value: valueOf(field),
    mistake: mistakeOf(nameOf(field)),
    onInput: (/** @type {string} */ value) => writing.write(field, value),
  })

  return html`
    <form class="form" novalidate ref=${ref} onSubmit=${submit} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${t(`form.title_${form}`)}</h3>
      <p class="form-lead">${leadOf(t, shape, state.mode.promises_mail)}</p>
      <${Departments} offered=${offered} state=${state} value=${department}
        isGone=${writing.isGone} mistake=${mistakeOf('department')} onInput=${writing.choose} />
      ${fields.map((field) => html`<${Field} key=${`${form} ${field.key}`} ...${propsOf(field)} />`)}
      ${unsent?.error && html`<p class="form-failed" role="alert">${t('form.failed')}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" aria-disabled=${isSending ? 'true' : undefined}>
          ${isSending ? t('form.sending') : t(`form.submit_${form}`)}
        </button>
        <button class="button" type="button" onClick=${onDismiss}>${t('form.cancel')}</button>
      </div>
    </form>
  `
}

/** @param {HTMLElement | null} form @param {string} name */
function focusOn(form, name) {
  const control = form?.querySelector(/** @type {'input'} */ (`[name="${CSS.escape(name)}"]:enabled`))
  const title = /** @type {HTMLElement | null | undefined} */ (form?.querySelector('#form-title'))
  ;(control ?? title)?.focus()
}

/** Who should help. Departments from which nobody can come say why, when they open, and who helps out: a message is
 * theirs all the same. Where the one that was chosen `isGone`, that is said at once.
 * @param {{ offered: Offered, state: VisitorState, value: string, isGone: boolean, mistake: string | null,
 *   onInput: (key: string) => void }} props
 */
function Departments({ offered, state, isGone, ...shown }) {
  const { t } = useLanguage()
  const departments = departmentsFor(offered, state.departments)
  /** @type {Record<string, (department: import('../shared/protocol.js').DepartmentStatus) => string>} */
  const notes = {
    pre_chat: (department) => helpWords(t, department, state),
    offline: (department) => awayWords(t, department),
    call_back: () => '',
  }
  if (departments.length < 2 && shown.value) return null
  const options = departments.map((department) => ({
    key: department.key,
    label: department.name,
    note: notes[offered.form](department),
    isDisabled: !isChoosable(offered, department),
  }))
  const lost = t(options.length > 0 ? 'form.department_gone' : 'form.none_left')
  return html`<${Options} ...${shown} mistake=${isGone ? lost : shown.mistake} name="department"
    label=${t('form.department')} options=${options} isRequired />`
}

/** @typedef {{ offered: Offered, visitor: import('../loader/signals/visitor.js').Visitor, state: VisitorState,
 *   memory: import('./form_memory.js').FormMemory, onDismiss: () => void }} FormProps
 */
/** @typedef {import('../shared/conversation.js').OfferedForm} Offered */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
