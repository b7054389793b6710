import { html } from '../shared/html.js'
import { VisitorCommand } from '../shared/protocol.js'
import { useRef, useState } from '../shared/vendor/hooks.js'
import { firstAnswers, sendable } from './form_answers.js'
import { findMistakes } from './form_check.js'
import { DepartmentField, TextField } from './form_fields.js'
import { useLanguage } from './language.js'
import { findUnsent } from './state.js'

/** The form before the queue, or the one that leaves a message where nobody can come. What stands in it is kept.
 * @param {{ offered: import('../shared/conversation.js').OfferedForm, visitor: Visitor, state: VisitorState,
 *   memory: import('./form_memory.js').FormMemory, onDismiss: () => void }} props
 */
export function Form({ offered, visitor, state, memory, onDismiss }) {
  const { form, seq } = offered
  const conversationId = state.conversation.id
  const { t } = useLanguage()
  const unsent = findUnsent(state, VisitorCommand.ANSWER_FORM)
  const [answers, setAnswers] = useState(() =>
    firstAnswers(offered, state, memory.read(conversationId), unsent?.command),
  )
  const [mistakes, setMistakes] = useState(/** @type {ReturnType<typeof findMistakes>} */ ({}))
  const ref = useRef(/** @type {HTMLFormElement | null} */ (null))
  const isSending = unsent !== null && !unsent.error

  /** @param {Partial<import('./form_check.js').Answers>} change */
  function set(change) {
    const next = { ...answers, ...change }
    setAnswers(next)
    memory.write({ conversationId, seq, answers: next })
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

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
