import { html, useText, useWork } from '../view.js'

/** What the visitor wrote into a form, or told the bot, and whom it is for. Fields we know are named in the operator's
 * language, those of a guided dialogue as the shop named them.
 * @param {{ answers: import('../../shared/protocol.js').FormAnswer[], department?: string | null }} props */
export function Answers({ answers, department = null }) {
  const t = useText()
  const { departmentName } = useWork()
  return html`
    <dl class="answers">
      ${answers.map(
        ({ key, label, value }) => html`
        <div key=${key}>
          <dt><bdi>${labelOf(t, key, label)}</bdi></dt>
          <dd dir="auto">${value}</dd>
        </div>`,
      )}
      ${
        department &&
        html`<div><dt>${t('answer_department')}</dt><dd dir="auto">${departmentName(department)}</dd></div>`
      }
    </dl>`
}

/** What a field is called. @param {(key: string) => string} t @param {string} key @param {string} label */
export function labelOf(t, key, label) {
  const name = `answer_${key}`
  const known = t(name)
  return known === name ? label || key : known
}
