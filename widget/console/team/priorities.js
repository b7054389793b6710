import { html, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { Choice } from '../bot/choice.js'
import { Bad, Field, RemoveButton, Tick } from './fields.js'
import { MOST_PRIORITIES, newPriority, placeIn } from './routing_draft.js'

const CLASSES = ['9', '8', '7', '6', '5', '4', '3', '2', '1']

/** @typedef {import('./routing_draft.js').PriorityDraft} PriorityDraft */
/** @typedef {'name' | 'tag' | 'cartFrom' | 'attribute' | 'value'} TextName */
/** Who is served before others. @param {{ rules: PriorityDraft[], setRules: (rules: PriorityDraft[]) => void,
 *   mistakes: Record<string, import('./words.js').Mistake>, isReadOnly: boolean }} props */
export function Priorities({ rules, setRules, mistakes, isReadOnly }) {
  const t = useText()
  return html`
    <ul class="priorities" data-place="priorities">
      ${rules.map(
        (rule, index) => html`<${PriorityRow} key=${rule.id} rule=${rule} isReadOnly=${isReadOnly}
          mistakeOf=${(/** @type {string} */ field) => mistakes[placeIn(rule, field)]}
          change=${(/** @type {Partial<PriorityDraft>} */ part) => setRules(rules.with(index, { ...rule, ...part }))}
          onRemove=${() => setRules(rules.filter((_, at) => at !== index))} />`,
      )}
    </ul>
    ${rules.length === 0 && html`<p class="bot-quiet">${t('team_priorities_none')}</p>`}
    ${
      !isReadOnly &&
      rules.length < MOST_PRIORITIES &&
      html`<div><button type="button" class="button"
        onClick=${() => setRules([...rules, newPriority(rules)])}><${Icon} name="plus" />
        ${t('team_add_priority')}</button></div>`
    }`
}

/** @param {{ rule: PriorityDraft, change: (part: Partial<PriorityDraft>) => void, onRemove: () => void,
 *   mistakeOf: (field: string) => import('./words.js').Mistake | undefined, isReadOnly: boolean }} props */
function PriorityRow({ rule, change, onRemove, mistakeOf, isReadOnly }) {
  const t = useText()
  const field = (/** @type {TextName} */ name) => html`
    <${Field} label=${t(`team_priority_${name}`)} value=${rule[name]}
      dir=${name === 'name' || name === 'tag' ? 'auto' : 'ltr'}
      isReadOnly=${isReadOnly} placeholder=${t(`team_priority_${name}_example`)} note=${mistakeOf(name)}
      onValue=${(/** @type {string} */ text) => change({ [name]: text })} />`
  return html`
    <li class="priority">
      <div class="priority-head">${field('name')}
        <${Choice} label=${t('team_priority_class')} isDisabled=${isReadOnly}
          onChoose=${(/** @type {string} */ priority) => change({ priority })}>
          ${CLASSES.map((each) => html`<option key=${each} value=${each} selected=${each === rule.priority}>
            ${t(`team_class_${each}`)}</option>`)}<//>
        ${!isReadOnly && html`<${RemoveButton}
          label=${t('smart_remove_of', { what: rule.name || t('team_priority_new') })}
          onRemove=${onRemove} />`}</div>
      <p class="hint">${t('team_priority_if')}</p>
      <${Tick} label=${t('team_priority_identified')} isOn=${rule.isIdentified} isReadOnly=${isReadOnly}
        onTick=${(/** @type {boolean} */ isIdentified) => change({ isIdentified })} />
      <div class="priority-parts">${field('tag')}${field('cartFrom')}${field('attribute')}${field('value')}</div>
      <${Bad} mistake=${mistakeOf('priority') || mistakeOf('whom')} />
    </li>`
}
