import { html, useState, useText } from '../view.js'
import { Fetched } from '../parts/fetched.js'
import { Period } from '../bot/period.js'
import { Empty } from '../parts/empty.js'
import { useLoad, useTeam } from './context.js'
import { DepartmentWaits } from './department_waits.js'
import { Reasons } from './reasons.js'
import { Honesty } from './honesty.js'

/** How often the announced waiting time was right, and why chats went where they went. */
export function Waits() {
  const t = useText()
  const { api } = useTeam()
  const [days, setDays] = useState(30)
  const report = useLoad(() => api.waits(days), [api, days])
  return html`
    <div class="column team-column">
      <header class="smart-head"><h3 class="part-title">${t('team_honest')}</h3><span class="spacer"></span>
        <${Period} days=${days} setDays=${setDays} /></header>
      <${Fetched} of=${report} rows=${5} draw=${(/** @type {any} */ value) => html`<${Report} report=${value} />`} />
    </div>`
}

/** @param {{ report: import('./team_api.js').Waits }} props */
function Report({ report }) {
  const t = useText()
  if (!report.promised && !report.served && !report.left) {
    return html`<${Empty} icon="clock" title=${t('team_no_waits')} text=${t('team_no_waits_text')} />`
  }
  return html`
    <${Honesty} report=${report} />
    ${report.by_department.length > 0 && html`<${DepartmentWaits} waits=${report.by_department} />`}
    ${report.reasons.length > 0 && html`<${Reasons} reasons=${report.reasons} />`}`
}
