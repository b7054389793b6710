import { html } from '../shared/html.js'
import { Limit, VisitorCommand } from '../shared/protocol.js'
import { limitText } from '../shared/text.js'
import { useRef, useState } from '../shared/vendor/hooks.js'
import { findMistakes } from './form_check.js'
import { DepartmentField, TextField } from './form_fields.js'
import { useLanguage } from './language.js'
import { findUnsent } from './state.js'

/** The form before the queue, or the one that leaves a message where nobody can come.
 * @param {{ form: 'pre_chat' | 'offline', visitor: Visitor, state: VisitorState, onDismiss: () => void }} props
 */
export function Form({ form, visitor, state, onDismiss }) {
  const { t } = useLanguage()
  const unsent = findUnsent(state, VisitorCommand.ANSWER_FORM)
  const [answers, setAnswers] = useState(() => firstAnswers(form, state, unsent?.command))
  const [mistakes, setMistakes] = useState(/** @type {ReturnType<typeof findMistakes>} */ ({}))
  const ref = useRef(/** @type {HTMLFormElement | null} */ (null))
  const isSending = unsent !== null && !unsent.error

  /** @param {Partial<import('./form_check.js').Answers>} change */
  function set(change) {
    const next = { ...answers, ...change }
    setAnswers(next)
    if (Object.keys(mistakes).length > 0) setMistakes(findMistakes(form, next))
  }

  /** @param {Event} event */
  function submit(event) {
    event.preventDefault()
    const found = findMistakes(form, answers)
    setMistakes(found)
    const [first] = Object.keys(found)
    if (first) return ref.current?.querySelector(/** @type {'input'} */ (`[name=${first}]`))?.focus()
    if (unsent) visitor.remove(unsent.command.client_message_id)
    visitor.answerForm({ form, ...sendable(answers) })
  }

  /** @param {'name' | 'email' | 'topic'} name */
  const field = (name) => ({
    name,
    value: answers[name],
    mistake: mistakes[name] ? t(mistakes[name]) : null,
    onInput: (/** @type {string} */ value) => set({ [name]: value }),
  })

  return html`
    <form class="form" novalidate ref=${ref} onSubmit=${submit} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${t(`form.title_${form}`)}</h3>
      <p class="form-lead">${t(`form.lead_${form}`)}</p>
      <${TextField} ...${field('name')} label=${t('form.name')} autocomplete="name" />
      ${form === 'offline' &&
      html`<${TextField} ...${field('email')} label=${t('form.email')} type="email" autocomplete="email" />`}
      <${TextField} ...${field('topic')} label=${t(`form.topic_${form}`)} rows=${form === 'offline' ? 4 : 2} />
      <${DepartmentField}
        departments=${state.departments}
        value=${answers.department}
        mistake=${mistakes.department ? t(mistakes.department) : null}
        canChooseAway=${form === 'offline'}
        onChange=${(/** @type {string} */ department) => set({ department })}
      />
      ${unsent?.error && html`<p class="form-failed" role="alert">${t('form.failed')}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${isSending}>
          ${isSending ? t('form.sending') : t(`form.submit_${form}`)}
        </button>
        <button class="button" type="button" onClick=${onDismiss}>${t('form.cancel')}</button>
      </div>
    </form>
  `
}

/** What is known is filled in: from an answer that is on its way, from the last form, from an earlier visit.
 * @param {'pre_chat' | 'offline'} form
 * @param {VisitorState} state
 * @param {any} sent
 * @returns {import('./form_check.js').Answers}
 */
function firstAnswers(form, { welcome, departments, conversation }, sent) {
  const choosable = departments.filter((department) => form === 'offline' || department.is_available)
  return {
    name: sent?.name ?? (conversation.view?.visitor.name || welcome?.visitor_name || ''),
    email: sent?.email ?? welcome?.visitor_email ?? '',
    topic: sent?.topic ?? '',
    department: sent?.department ?? (choosable.length === 1 ? choosable[0].key : ''),
  }
}

/** @param {import('./form_check.js').Answers} answers */
function sendable({ name, email, topic, department }) {
  return {
    name: limitText(name.trim(), Limit.NAME_CODE_POINTS),
    email: limitText(email.trim(), Limit.EMAIL_CODE_POINTS),
    topic: limitText(topic.trim(), Limit.COMMENT_CODE_POINTS),
    department,
  }
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
