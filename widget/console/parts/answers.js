import { html, useText, useWork } from '../view.js'

/** What the visitor wrote into a form. Fields we know are named in the operator's language.
 * @param {{ answers: import('../../shared/protocol.js').FormAnswer[] }} props */
export function Answers({ answers }) {
  const t = useText()
  const { departmentName } = useWork()
  return html`
    <dl class="answers">
      ${answers.map(
        ({ key, label, value }) => html`
        <div key=${key}>
          <dt><bdi>${labelOf(t, key, label)}</bdi></dt>
          <dd dir="auto">${key === 'department' ? departmentName(value) : value}</dd>
        </div>`,
      )}
    </dl>`
}

/** @param {(key: string) => string} t @param {string} key @param {string} label */
function labelOf(t, key, label) {
  const name = `answer_${key}`
  const known = t(name)
  return known === name ? label || key : known
}
