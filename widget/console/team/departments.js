import { html, useRef, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { addressOf } from '../place.js'
import { useSend, useTeam } from './context.js'
import { DepartmentEditor, NewDepartmentEditor } from './department_editor.js'
import { DepartmentRow } from './department_row.js'
import { Outcome } from './outcome.js'

/** All departments in the shop's order, or the one that is open. */
export function Departments() {
  const { parts, overview, place } = useTeam()
  const shown = useRef(/** @type {import('./team_api.js').Department | undefined} */ (undefined))
  const [, section, key] = parts
  if (section === 'new') return html`<${NewDepartmentEditor} />`
  if (section !== 'department') return html`<${DepartmentList} />`
  const found = overview.departments.find((each) => each.key === key)
  // What is typed outlives a department that was removed meanwhile.
  const isKept = shown.current?.key === key && place.hasUnsaved()
  const department = found ?? (isKept ? shown.current : undefined)
  shown.current = department
  return department ? html`<${DepartmentEditor} key=${key} department=${department} />` : html`<${DepartmentGone} />`
}

function DepartmentList() {
  const t = useText()
  const { api, overview, refresh, mayEdit } = useTeam()
  const moving = useSend()
  const { departments } = overview
  const move = (/** @type {string} */ key, /** @type {number} */ to) =>
    moving.send(async () => {
      await api.moveDepartment(key, to)
      await refresh()
    })
  return html`
    <div class="column team-column">
      <header class="smart-head">
        <p class="hint">${t('team_departments_text')}</p>
        ${mayEdit && html`<a class="button button-main"
          href=${addressOf('team', 'new')}>${t('team_new_department')}</a>`}
      </header>
      ${moving.error && html`<${Outcome} sending=${moving} />`}
      <ol class="rules" aria-label=${t('team_section_departments')}>
        ${departments.map(
          (department, index) => html`<${DepartmentRow} key=${department.key} department=${department} index=${index}
            count=${departments.length} isBusy=${moving.isBusy}
            onMove=${(/** @type {number} */ to) => move(department.key, to)} />`,
        )}
      </ol>
    </div>`
}

function DepartmentGone() {
  const t = useText()
  return html`
    <${Empty} icon="inbox" title=${t('team_department_gone')} text=${t('team_department_gone_text')}>
      <a class="button" href=${addressOf('team', 'departments')}>${t('team_back_to_departments')}</a>
    <//>`
}
