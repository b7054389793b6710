import { html } from '../shared/html.js'
import { EventKind } from '../shared/protocol.js'
import { isolate } from '../shared/text.js'
import { isTick } from './form_answers.js'
import { useLanguage } from './language.js'
import { departmentName } from './state.js'
import { lineOf } from './story.js'

const NO_BREAK = '\u00a0'

/** One calm line about what happened, or what the visitor wrote into a form.
 * @param {{ event: Event, state: VisitorState }} props
 */
export function StoryLine({ event, state }) {
  const { t } = useLanguage()
  if (event.body.kind === EventKind.FORM_ANSWERED) return html`<${Answers} body=${event.body} state=${state} />`
  const line = lineOf(event, state)
  if (!line) return null
  const { name, department, number, score } = line.values
  const values = {
    name: isolate(name || t('person.nameless')),
    department: isolate(department ?? ''),
    number: isolate((number ?? '').replaceAll(' ', NO_BREAK)),
    rating: score ? t(`rating.${score}`) : '',
  }
  return html`<p class="story">${t(line.key, values)}</p>`
}

/** @param {{ body: import('../shared/protocol.js').FormAnswered, state: VisitorState }} props */
function Answers({ body, state }) {
  const { t } = useLanguage()
  const department = departmentName(state, body.department)
  return html`
    <dl class="answers" aria-label=${t('answers.title')}>
      ${body.answers.map(
        ({ key, label, value }) => html`<div key=${key}>
          <dt dir="auto">${labelOf(t, key, label)}</dt>
          <dd dir="auto">${isTicked(state, body, key) ? t('answers.yes') : value}</dd>
        </div>`,
      )}
      ${department &&
      html`<div>
        <dt>${t('answers.department')}</dt>
        <dd dir="auto">${department}</dd>
      </div>`}
    </dl>
  `
}

/** Whether the answer is that of a box that was ticked.
 * @param {VisitorState} state
 * @param {import('../shared/protocol.js').FormAnswered} body
 * @param {string} key
 */
function isTicked({ departments }, { department, form }, key) {
  const fields = departments.find((each) => each.key === department)?.[form] ?? []
  return fields.some((field) => field.key === key && isTick(field))
}

/** What the bot asked has a label of the shop's; the fields of a form are named here.
 * @param {import('../shared/i18n.js').Translator['t']} t
 * @param {string} key
 * @param {string} label
 */
function labelOf(t, key, label) {
  if (label && label !== key) return label
  const name = `answers.${key}`
  const known = t(name)
  return known === name ? key : known
}

/** @typedef {import('../shared/protocol.js').Event} Event */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
