import { html, useFormat, useText, useWork } from '../view.js'
import { languageName } from '../bot/language_tabs.js'
import { Face } from '../parts/face.js'
import { addressOf } from '../place.js'
import { useTeam } from './context.js'

/** One person: whether they take chats now, what they speak, where they work.
 * @param {{ person: import('./team_api.js').Person, onEdit: (() => void) | null }} props */
export function PersonRow({ person, onEdit }) {
  const t = useText()
  const { number } = useFormat()
  const { state } = useWork()
  const { overview, nameOf } = useTeam()
  const live = state.team?.members.find(({ operator }) => operator.id === person.id)
  const { is_there, status } = live ?? person
  const standing = is_there ? 'there' : status === 'online' ? 'gone' : 'away'
  const own = overview.departments.filter(({ members }) => members.some(({ operator_id }) => operator_id === person.id))
  const spoken = person.languages.map(languageName).join(t('team_comma')) || t('team_speaks_all')
  return html`
    <div class="person-line">
      <${Face} kind="visitor" name=${person.name} id=${person.id} isOnline=${is_there} />
      <div class="person-words">
        <p class="person-name"><strong><bdi>${person.name}</bdi></strong>
          <span class="tag tag-quiet">${t(`team_role_${person.role}`)}</span>
          ${
            person.is_active
              ? html`<span class=${`reach reach-${standing}`}><span class="reach-sign" aria-hidden="true"></span>
                ${t(`team_is_${standing}`)}</span>`
              : html`<span class="tag tag-quiet">${t('team_inactive')}</span>`
          }</p>
        <p class="hint"><bdi dir="ltr">${person.login}</bdi></p>
        <p class="person-facts"><span>${t('team_speaks', { languages: spoken })}</span>
          <span>${live ? t('team_chats_now', { chats: number(live.chats), limit: number(person.chat_limit) })
            : t('team_chats_at_once', { count: person.chat_limit })}</span></p>
        <p class="person-departments">${
          own.length
            ? own.map(({ key }) => html`<a key=${key} class="tag tag-quiet"
              href=${addressOf('team', 'department', key)}>
              <bdi>${nameOf(key)}</bdi></a>`)
            : person.is_active && html`<span class="hint bad">${t('team_in_no_department')}</span>`
        }</p>
      </div>
      ${onEdit && html`<button type="button" class="button" onClick=${onEdit}>${t('team_edit')}<span
        class="visually-hidden"> ${person.name}</span></button>`}
    </div>`
}
