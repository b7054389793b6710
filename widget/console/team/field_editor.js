import { html, useText } from '../view.js'
import { Choice } from '../bot/choice.js'
import { languageName } from '../bot/language_tabs.js'
import { ChoiceList } from './choice_list.js'
import { useTeam } from './context.js'
import { Bad, Field, Tick } from './fields.js'
import { hasPattern, isBuiltIn, KINDS, usualPattern } from './form_draft.js'
import { PatternField } from './pattern_field.js'

/** @typedef {import('./form_draft.js').FieldDraft} FieldDraft */
/** Everything about one field. @param {{ field: FieldDraft, change: (part: Partial<FieldDraft>) => void,
 *   language: string, isReadOnly: boolean, mistake: string | undefined }} props */
export function FieldEditor({ field, change, language, isReadOnly, mistake }) {
  const t = useText()
  const { usual } = useTeam()
  const isOwn = !isBuiltIn(field)
  return html`
    <div class="field-editor">
      <${Field} label=${t('team_label_in', { language: languageName(language) })} lang=${language} dir="auto"
        value=${field.labels[language] ?? ''} isReadOnly=${isReadOnly}
        placeholder=${field.labels[usual] || t(isOwn ? 'team_label_example' : 'team_label_built_in')}
        hint=${isOwn ? '' : t('team_label_built_in_hint')}
        onValue=${(/** @type {string} */ words) => change({ labels: { ...field.labels, [language]: words } })} />
      ${
        isOwn &&
        html`<div class="field"><${Choice} label=${t('team_kind')} isDisabled=${isReadOnly}
          onChoose=${(/** @type {any} */ kind) => change({ kind })}>
          ${KINDS.map((kind) => html`<option key=${kind} value=${kind} selected=${kind === field.kind}>
            ${t(`team_kind_${kind}`)}</option>`)}<//>
          <span class="hint">${t(`team_kind_${field.kind}_hint`)}</span></div>`
      }
      ${!isOwn && html`<p class="hint">${t(`team_kind_${field.kind}`)}: ${t(`team_kind_${field.kind}_hint`)}</p>`}
      <${Tick} label=${t('team_must_answer')} isOn=${field.isRequired} isReadOnly=${isReadOnly}
        hint=${t('team_must_answer_hint')} onTick=${(/** @type {boolean} */ isRequired) => change({ isRequired })} />
      ${
        field.kind === 'choice' &&
        html`<${ChoiceList} choices=${field.choices} language=${language} isReadOnly=${isReadOnly}
          setChoices=${(/** @type {any} */ choices) => change({ choices })} />`
      }
      ${
        hasPattern(field) &&
        html`<${PatternField} pattern=${field.pattern} usual=${usualPattern(field)} isReadOnly=${isReadOnly}
          onPattern=${(/** @type {string} */ pattern) => change({ pattern })} />`
      }
      <${Bad} mistake=${mistake} />
    </div>`
}
