import { html, useState, useText } from '../view.js'
import { useTeam } from './context.js'
import { PersonEditor } from './person_editor.js'
import { PersonRow } from './person_row.js'

/** Everybody who answers chats: what they speak, how many chats they have at once, who is there now. */
export function People() {
  const t = useText()
  const { overview, mayEdit } = useTeam()
  const [open, setOpen] = useState(/** @type {string | null} */ (null))
  const people = [...overview.operators].sort((one, other) => Number(other.is_active) - Number(one.is_active))
  return html`
    <div class="column team-column">
      <p class="hint">${t('team_people_text')}</p>
      <ul class="people" aria-label=${t('team_section_people')}>
        ${people.map(
          (person) => html`
          <li key=${person.id} class=${person.is_active ? 'person' : 'person person-inactive'}>
            <${PersonRow} person=${person}
              onEdit=${mayEdit && person.is_active && open === null ? () => setOpen(person.id) : null} />
            ${open === person.id && html`<${PersonEditor} person=${person} onClose=${() => setOpen(null)} />`}
          </li>`,
        )}
      </ul>
      <p class="hint">${t('team_people_add')}</p>
    </div>`
}
