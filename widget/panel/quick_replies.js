import { html } from '../shared/html.js'
import { useLanguage } from './language.js'
import { isWayOut, quickReplies } from './state.js'

/** The buttons under the newest message; the one that leaves a guided dialogue is quieter than its choices.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function QuickReplies({ visitor, state }) {
  const { t } = useLanguage()
  const buttons = quickReplies(state)
  if (buttons.length === 0) return null
  return html`
    <ul class="choices" aria-label=${t('message.choices')}>
      ${buttons.map(
        ({ id, label }) => html`<li key=${id}>
          <button class=${isWayOut(id) ? 'chip chip-quiet' : 'chip'} type="button" dir="auto"
            onClick=${() => visitor.send(label, id)}>${label}</button>
        </li>`,
      )}
    </ul>
  `
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
