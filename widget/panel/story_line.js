import { html } from '../shared/html.js'
import { EventKind } from '../shared/protocol.js'
import { isolate } from './head.js'
import { useLanguage } from './language.js'
import { departmentName } from './state.js'
import { lineOf } from './story.js'

/** One calm line about what happened, or what the visitor wrote into a form.
 * @param {{ event: Event, state: VisitorState }} props
 */
export function StoryLine({ event, state }) {
  const { t } = useLanguage()
  if (event.body.kind === EventKind.FORM_ANSWERED) return html`<${Answers} body=${event.body} state=${state} />`
  const line = lineOf(event, state)
  if (!line) return null
  const { name, department, score } = line.values
  const values = {
    name: isolate(name || t('person.nameless')),
    department: isolate(department ?? ''),
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
        ({ key, value }) => html`<div key=${key}>
          <dt>${t(`answers.${key}`)}</dt>
          <dd dir="auto">${value}</dd>
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

/** @typedef {import('../shared/protocol.js').Event} Event */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
