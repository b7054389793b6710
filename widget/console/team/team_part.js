import { html, useId, useText } from '../view.js'
import { languageName } from '../bot/language_tabs.js'
import { Choice } from '../bot/choice.js'
import { Face } from '../parts/face.js'
import { Part } from '../smart/rule_form.js'
import { useTeam } from './context.js'
import { Bad, RemoveButton } from './fields.js'

const SKILLS = /** @type {const} */ (['first', 'normal', 'last'])

/** What the department is called, and who works in it.
 * @param {import('./department_editor.js').PartProps} props */
export function TeamPart(props) {
  const t = useText()
  return html`
    <${Part} title=${t('team_names')} hint=${t('team_names_hint')}><${Names} ...${props} /><//>
    <${Part} title=${t('team_members')} hint=${t('team_members_hint')}><${Members} ...${props} /><//>`
}

/** @param {import('./department_editor.js').PartProps} props */
function Names({ draft, change, mistakes, isReadOnly }) {
  const { overview, usual } = useTeam()
  const id = useId()
  const codes = [...new Set([usual, ...overview.languages, ...Object.keys(draft.names)])]
  const set = (/** @type {string} */ code, /** @type {string} */ name) =>
    change({ names: { ...draft.names, [code]: name } })
  return html`
    <div class="names" data-place="names">
      ${codes.map(
        (code) => html`
        <div class="field" key=${code}>
          <label for=${`${id}-${code}`} lang=${code}>${languageName(code)}</label>
          <input id=${`${id}-${code}`} class="input" lang=${code} dir="auto" value=${draft.names[code] ?? ''}
            readOnly=${isReadOnly} placeholder=${code === usual ? '' : draft.names[usual]}
            aria-invalid=${(code === usual && Boolean(mistakes.names)) || undefined}
            onInput=${(/** @type {any} */ event) => set(code, event.target.value)} />
        </div>`,
      )}
    </div>
    <${Bad} mistake=${mistakes.names} />`
}

/** @param {import('./department_editor.js').PartProps} props */
function Members({ draft, change, isReadOnly }) {
  const t = useText()
  const { overview } = useTeam()
  const set = (/** @type {any[]} */ members) => change({ members })
  const ids = draft.members.map(({ operator_id }) => operator_id)
  const others = overview.operators.filter(({ id, is_active }) => is_active && !ids.includes(id))
  const add = (/** @type {string} */ operator_id) => set([...draft.members, { operator_id, skill: 'normal' }])
  return html`
    <ul class="members" data-place="members">
      ${draft.members.map(
        (member, index) => html`<${Member} key=${member.operator_id} member=${member} isReadOnly=${isReadOnly}
          onSkill=${(/** @type {any} */ skill) => set(draft.members.with(index, { ...member, skill }))}
          onRemove=${() => set(draft.members.filter((_, at) => at !== index))} />`,
      )}
    </ul>
    ${draft.members.length === 0 && html`<p class="bot-quiet">${t('team_no_members')}</p>`}
    ${
      !isReadOnly &&
      others.length > 0 &&
      html`<div class="add-member"><${Choice} label=${t('team_add_member')}
        onChoose=${(/** @type {string} */ id) => id && add(id)}>
        <option value="" selected>${t('team_choose_person')}</option>
        ${others.map((person) => html`<option key=${`${person.id} ${ids.length}`} value=${person.id}>
          ${person.name} (${person.login})</option>`)}<//></div>`
    }`
}

/** @param {{ member: { operator_id: string, skill: string }, isReadOnly: boolean, onSkill: (skill: string) => void,
 *   onRemove: () => void }} props */
function Member({ member, isReadOnly, onSkill, onRemove }) {
  const t = useText()
  const { overview } = useTeam()
  const person = overview.operators.find(({ id }) => id === member.operator_id)
  const name = person?.name ?? member.operator_id
  return html`
    <li class="member">
      <${Face} kind="visitor" name=${name} id=${member.operator_id} isSmall isOnline=${person?.is_there} />
      <span class="member-name"><bdi>${name}</bdi>${
        person && !person.is_active && html` <span class="tag tag-quiet">${t('team_inactive')}</span>`
      }</span>
      <select class="input" aria-label=${t('team_skill_of', { name })} disabled=${isReadOnly}
        onChange=${(/** @type {any} */ event) => onSkill(event.target.value)}>
        ${SKILLS.map((skill) => html`<option key=${skill} value=${skill} selected=${skill === member.skill}>
          ${t(`team_skill_${skill}`)}</option>`)}
      </select>
      ${!isReadOnly && html`<${RemoveButton} label=${t('smart_remove_of', { what: name })} onRemove=${onRemove} />`}
    </li>`
}
