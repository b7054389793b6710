import { html, useRef, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { languageName } from '../bot/language_tabs.js'
import { useTeam } from './context.js'
import { MOST_CHOICES, newChoice } from './form_draft.js'
import { MoveButtons, RemoveButton } from './fields.js'
import { moved, wordsIn } from './words.js'

/** @typedef {import('./form_draft.js').ChoiceDraft} ChoiceDraft */
/** The answers of a choice, and where each leads. @param {{ choices: ChoiceDraft[], language: string,
 *   isReadOnly: boolean, setChoices: (choices: ChoiceDraft[]) => void }} props */
export function ChoiceList({ choices, setChoices, language, isReadOnly }) {
  const t = useText()
  const { overview, usual, nameOf } = useTeam()
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const add = () => {
    setChoices([...choices, newChoice(choices)])
    setTimeout(() => /** @type {HTMLElement | null} */ (list.current?.querySelector('li:last-child input'))?.focus())
  }
  return html`
    <fieldset class="choices">
      <legend>${t('team_choices')}</legend>
      <p class="hint">${t('team_choices_hint')}</p>
      <ol ref=${list}>
        ${choices.map((choice, index) => {
          const change = (/** @type {Partial<ChoiceDraft>} */ part) =>
            setChoices(choices.with(index, { ...choice, ...part }))
          const name = wordsIn(choice.labels, language, usual) || t('team_choice_number', { count: index + 1 })
          return html`
          <li key=${choice.id}>
            <input class="input" dir="auto" lang=${language} value=${choice.labels[language] ?? ''}
              readOnly=${isReadOnly}
              placeholder=${language === usual ? '' : (choice.labels[usual] ?? '')}
              aria-label=${t('team_choice_in', { count: index + 1, language: languageName(language) })}
              onInput=${(/** @type {any} */ event) =>
                change({ labels: { ...choice.labels, [language]: event.target.value } })} />
            <select class="input" aria-label=${t('team_choice_leads', { name })} disabled=${isReadOnly}
              onChange=${(/** @type {any} */ event) => change({ department: event.target.value })}>
              <option value="" selected=${!choice.department}>${t('team_choice_stays')}</option>
              ${overview.departments.map(({ key }) => html`<option key=${key} value=${key}
                selected=${key === choice.department}>${t('team_choice_to', { name: nameOf(key) })}</option>`)}
            </select>
            ${
              !isReadOnly &&
              html`<span class="field-tools"><${MoveButtons} name=${name} index=${index} count=${choices.length}
                onMove=${(/** @type {number} */ to) => setChoices(moved(choices, index, to))} />
              <${RemoveButton} label=${t('smart_remove_of', { what: name })}
                onRemove=${() => setChoices(choices.filter((_, at) => at !== index))} /></span>`
            }
          </li>`
        })}
      </ol>
      ${
        !isReadOnly &&
        choices.length < MOST_CHOICES &&
        html`<button type="button" class="button" onClick=${add}><${Icon}
          name="plus" />${t('team_add_choice')}</button>`
      }
    </fieldset>`
}
