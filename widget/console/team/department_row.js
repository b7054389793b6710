import { html, useFormat, useLanguage, useText, useWork } from '../view.js'
import { addressOf } from '../place.js'
import { queueOf } from '../queue/team.js'
import { useTeam } from './context.js'
import { MoveButtons } from './fields.js'
import { FORMS } from './form_draft.js'
import { wordsIn } from './words.js'

/** A department: whether somebody can come, how many wait, and how it works in a line.
 * @param {{ department: import('./team_api.js').Department, index: number, count: number, isBusy: boolean,
 *   onMove: (to: number) => void }} props */
export function DepartmentRow({ department, index, count, isBusy, onMove }) {
  const t = useText()
  const { number } = useFormat()
  const { state } = useWork()
  const { overview, mayEdit, nameOf } = useTeam()
  const name = nameOf(department.key)
  const waiting = queueOf(state.team, department.key)?.waiting ?? 0
  const people = department.members
    .map(({ operator_id }) => overview.operators.find(({ id }) => id === operator_id)?.name)
    .filter(Boolean)
  const forms = FORMS.filter((form) => department.rules[form].length).map((form) => t(`team_form_${form}`))
  return html`
    <li class="rule team-department">
      <div class="rule-words">
        <p class="rule-title"><a href=${addressOf('team', 'department', department.key)}><bdi>${name}</bdi></a>
          <${Reach} department=${department} />
          ${waiting > 0 && html`<span class="wait wait-warning">${t('team_waiting', { count: waiting })}</span>`}</p>
        <p class="rule-sentence">${useManner(department)}</p>
        <p class="hint department-facts">
          <span>${people.length ? html`<bdi>${people.join(t('team_comma'))}</bdi>` : html`<span class="bad">
            ${t('team_no_people')}</span>`}</span>
          ${forms.length > 0 && html`<span>${t('team_forms_of', { forms: forms.join(t('team_comma')) })}</span>`}
        </p>
      </div>
      <div class="rule-tools">
        ${index === 0 && html`<span class="tag tag-quiet" title=${t('team_default_hint')}>${t('team_default')}</span>`}
        ${mayEdit && html`<${MoveButtons} name=${name} index=${index} count=${count} isBusy=${isBusy}
          onMove=${onMove} />`}
        <span class="visually-hidden">${t('team_place_of', { place: number(index + 1), count: number(count) })}</span>
      </div>
    </li>`
}

/** How chats reach people, who helps out. @param {import('./team_api.js').Department} department */
function useManner({ rules }) {
  const t = useText()
  const { nameOf } = useTeam()
  const said = [
    rules.assignment === 'pick'
      ? t('team_says_pick')
      : rules.accept_seconds
        ? t('team_says_offered', { count: rules.accept_seconds })
        : t('team_says_given'),
    rules.queue_limit ? t('team_says_limit', { count: rules.queue_limit }) : '',
    rules.fallback ? t('team_says_fallback', { name: `\u2068${nameOf(rules.fallback)}\u2069` }) : '',
  ]
  return said.filter(Boolean).join(' ')
}

/** Whether somebody can come now, and if not, why.
 * @param {{ department: import('./team_api.js').Department }} props */
export function Reach({ department: { key, why_away, opens } }) {
  const t = useText()
  const { language } = useLanguage()
  const { state } = useWork()
  const { usual } = useTeam()
  const shown = (queueOf(state.team, key)?.why_away ?? why_away) || 'open'
  const when = shown === 'closed' ? wordsIn(opens, language, usual) : ''
  const words = [t(`team_reach_${shown}`), when && t('team_opens', { when: `\u2068${when}\u2069` })].filter(Boolean)
  return html`<span class=${`reach reach-${shown}`}><span class="reach-sign" aria-hidden="true"></span>
    ${words.join(t('team_comma'))}</span>`
}
