import { html } from '../shared/html.js'
import { useEffect, useRef } from '../shared/vendor/hooks.js'
import { helpWords } from './form_words.js'
import { useLanguage } from './language.js'

/** The departments the visitor does not wait for.
 * @param {VisitorState} state
 */
export function placesElsewhere({ departments, conversation: { view } }) {
  return departments.filter(({ key }) => key !== view?.department)
}

/** Whether somebody would come there whom the visitor does not wait for already.
 * @param {import('../shared/protocol.js').DepartmentStatus} department
 * @param {Pick<VisitorState, 'conversation'>} state
 */
export function leadsElsewhere({ is_available: isAvailable, helped_by: helper }, { conversation: { view } }) {
  return isAvailable && helper !== view?.department
}

/** The other departments, each with whether somebody can come there; choosing one costs the place here.
 * @param {{ visitor: import('../loader/signals/visitor.js').Visitor, state: VisitorState, onKeep: () => void }} props
 */
export function OtherDepartments({ visitor, state, onKeep }) {
  const { t } = useLanguage()
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => ref.current?.focus(), [])

  /** @param {string} key */
  function choose(key) {
    visitor.changeDepartment(key)
    onKeep()
  }

  return html`
    <div class="queue-more" role="group" aria-label=${t('queue.elsewhere')} tabindex="-1" ref=${ref}>
      <p class="queue-note">${t('queue.elsewhere_end')}</p>
      <div class="options options-noted">
        ${placesElsewhere(state).map(
          (department) => html`
            <button key=${department.key} class="option" type="button" disabled=${!leadsElsewhere(department, state)}
              onClick=${() => choose(department.key)}>
              <span class="option-label" dir="auto">${department.name}</span>
              <span class="option-note">${helpWords(t, department, state) || t('away.not')}</span>
            </button>
          `,
        )}
      </div>
      <button class="button" type="button" onClick=${onKeep}>${t('queue.keep')}</button>
    </div>
  `
}

/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
