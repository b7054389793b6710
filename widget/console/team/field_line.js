import { html, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { useTeam } from './context.js'
import { MoveButtons, RemoveButton } from './fields.js'
import { hasPattern, isBuiltIn } from './form_draft.js'
import { wordsIn } from './words.js'

/** A field in a line: what it asks and how, and the buttons that move it.
 * @param {{ form: string, field: import('./form_draft.js').FieldDraft, index: number, count: number, language: string,
 *   isOpen: boolean, isReadOnly: boolean, onOpen: () => void, onMove: (to: number) => void,
 *   onRemove: () => void }} props */
export function FieldLine({ form, field, index, count, language, isOpen, isReadOnly, onOpen, onMove, onRemove }) {
  const t = useText()
  const { usual } = useTeam()
  const own = wordsIn(field.labels, language, usual)
  const name = own || (isBuiltIn(field) ? t(`team_built_in_${field.key}`) : t('team_field_unnamed'))
  const facts = [
    t(`team_kind_${field.kind}`),
    field.kind === 'choice' && t('team_choices_count', { count: field.choices.length }),
    hasPattern(field) && field.pattern.trim() && `\u2066${field.pattern.trim()}\u2069`,
  ].filter(Boolean)
  return html`
    <div class="field-line">
      <button type="button" class="field-open" aria-expanded=${isOpen} data-place=${`${form}.${field.key || field.id}`}
        onClick=${onOpen}>
        <span class="field-fold"><${Icon} name="down" /></span>
        <span class="field-words"><span class="option-name"><bdi>${name}</bdi></span>
          <span class="hint">${facts.join(t('team_comma'))}</span></span>
        ${field.isRequired && html`<span class="tag tag-quiet">${t('team_required')}</span>`}
      </button>
      ${
        !isReadOnly &&
        html`<span class="field-tools"><${MoveButtons} name=${name} index=${index} count=${count} onMove=${onMove} />
        <${RemoveButton} label=${t('smart_remove_of', { what: name })} onRemove=${onRemove} /></span>`
      }
    </div>`
}
