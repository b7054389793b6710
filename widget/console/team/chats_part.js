import { html, useText } from '../view.js'
import { Choice } from '../bot/choice.js'
import { languageName } from '../bot/language_tabs.js'
import { Chips } from '../parts/chips.js'
import { Part } from '../smart/rule_form.js'
import { Toggles } from '../smart/toggles.js'
import { useTeam } from './context.js'
import { NUMBERS, possibleHelpers } from './department_draft.js'
import { Bad, Field, Options } from './fields.js'

/** How chats reach people, how many may wait, who helps out, and what leads visitors here.
 * @param {import('./department_editor.js').PartProps} props */
export function ChatsPart(props) {
  const { draft, change, mistakes, isReadOnly } = props
  const t = useText()
  const { overview, nameOf, usual } = useTeam()
  const helpers = possibleHelpers(draft.key, overview.departments).filter(({ key }) => key !== draft.key)
  const codes = [...new Set([usual, ...overview.languages, ...draft.languages])]
  return html`
    <${Part} title=${t('team_reach_people')}>
      <${Options} label=${t('team_reach_people')} chosen=${draft.assignment} isReadOnly=${isReadOnly} place="assignment"
        options=${['pick', 'automatic'].map((each) => [each, t(`team_assign_${each}`), t(`team_assign_${each}_hint`)])}
        onChoose=${(/** @type {any} */ assignment) => change({ assignment })} />
      <div class="numbers">
        ${draft.assignment === 'automatic' && html`<${Number} ...${props} name="accept_seconds" />`}
        <${Number} ...${props} name="silent_seconds" />
        <${Number} ...${props} name="transfer_seconds" />
      </div>
    <//>
    <${Part} title=${t('team_many')}>
      <div class="numbers">
        <${Number} ...${props} name="queue_limit" />
        <div class="field" data-place="fallback"><${Choice} label=${t('team_place_fallback')}
          onChoose=${(/** @type {string} */ fallback) => change({ fallback })} isDisabled=${isReadOnly}>
          <option value="" selected=${!draft.fallback}>${t('team_fallback_none')}</option>
          ${helpers.map(({ key }) => html`<option key=${key} value=${key}
            selected=${key === draft.fallback}>${nameOf(key)}
            </option>`)}<//>
          <span class="hint">${t('team_fallback_hint')}</span></div>
      </div>
    <//>
    <${Part} title=${t('team_left')} hint=${t('team_left_hint')}>
      <div class="numbers">
        <${Field} label=${t('team_place_email')} hint=${t('team_email_hint')} value=${draft.email} place="email"
          dir="ltr"
          type="email" note=${mistakes.email} isReadOnly=${isReadOnly}
          onValue=${(/** @type {string} */ email) => change({ email })} />
        <${Number} ...${props} name="due_hours" />
      </div>
    <//>
    <${Part} title=${t('team_leads')} hint=${t('team_leads_hint')}>
      <div class="field" data-place="pages"><span class="label">${t('team_place_pages')}</span>
        <${Chips} label=${t('team_place_pages')} values=${draft.pages} isReadOnly=${isReadOnly} placeholder="/returns*"
          hint=${t('team_pages_hint')} onValues=${(/** @type {string[]} */ pages) => change({ pages })} />
        <${Bad} mistake=${mistakes.pages} /></div>
      <div class="field" data-place="languages"><span class="label">${t('team_place_languages')}</span>
        <${Toggles} label=${t('team_place_languages')} chosen=${draft.languages} isReadOnly=${isReadOnly}
          options=${codes.map((code) => [code, languageName(code)])}
          onChoose=${(/** @type {string[]} */ languages) => change({ languages })} /></div>
    <//>`
}

/** One of the department's numbers.
 * @param {import('./department_editor.js').PartProps & { name: keyof typeof NUMBERS }} props */
function Number({ draft, change, mistakes, isReadOnly, name }) {
  const t = useText()
  const { isOptional } = NUMBERS[name]
  return html`<${Field} label=${t(`team_place_${name}`)} hint=${t(`team_${name}_hint`)} unit=${t(`team_unit_${name}`)}
    value=${draft.numbers[name]} place=${name} note=${mistakes[name]} isReadOnly=${isReadOnly}
    placeholder=${isOptional ? t(`team_none_${name}`) : ''}
    onValue=${(/** @type {string} */ text) => change({ numbers: { ...draft.numbers, [name]: text } })} />`
}
