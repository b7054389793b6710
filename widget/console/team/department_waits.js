import { html, useFormat, useText } from '../view.js'
import { spanText } from '../queue/spans.js'
import { useTeam } from './context.js'

/** The waits of each department. @param {{ waits: import('./team_api.js').Waits['by_department'] }} props */
export function DepartmentWaits({ waits }) {
  const t = useText()
  const { number } = useFormat()
  const { nameOf } = useTeam()
  const share = (/** @type {number} */ right, /** @type {number} */ promised) =>
    promised ? t('percent', { value: number(Math.round((right / promised) * 100)) }) : '–'
  return html`
    <section class="bot-card" aria-label=${t('team_by_department')}>
      <h3 class="part-title">${t('team_by_department')}</h3>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t('team_by_department')}>
        <table class="table">
          <thead><tr><th scope="col">${t('team_department')}</th><th scope="col">${t('team_median_wait')}</th>
            <th scope="col">${t('team_wait_promised')}</th><th scope="col">${t('team_share_right')}</th></tr></thead>
          <tbody>${waits.map(
            ({ department, promised, right, median_wait_seconds: median }) => html`<tr key=${department}>
            <th scope="row"><bdi>${nameOf(department)}</bdi></th><td>${median === null ? '–' : spanText(t, median)}</td>
            <td>${number(promised)}</td><td>${share(right, promised)}</td></tr>`,
          )}</tbody>
        </table>
      </div>
    </section>`
}
