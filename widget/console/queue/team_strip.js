import { html, useState, useText, useWork } from '../view.js'
import { Face } from '../parts/face.js'
import { Icon } from '../parts/icon.js'
import { WaitClock } from '../parts/wait_clock.js'
import { PeakSwitch } from './peak_switch.js'
import { inOrder, presenceOf, summaryOf } from './team.js'
import { PresenceWords, QueueWords, RangeWords } from './team_words.js'

/** Below the list: who is there and how the queues are, folded to one line. */
export function TeamStrip() {
  const t = useText()
  const { state } = useWork()
  const [isOpen, setOpen] = useState(false)
  const { team } = state
  if (!team) return null
  const { there, waiting, free } = summaryOf(team)
  return html`
    <section class="team-strip">
      ${isOpen && html`<${TeamPanel} team=${team} />`}
      <button type="button" class="team-head" aria-expanded=${isOpen} onClick=${() => setOpen(!isOpen)}>
        <${Icon} name="person" />
        <span class="team-title">${t('desk_team')}</span>
        ${team.is_peak && html`<span class="tag tag-peak"><${Icon} name="flag" /> ${t('desk_peak')}</span>`}
        <span class="team-sum">${t('desk_there', { count: there })} · ${t('desk_waiting', { count: waiting })}${
          !team.is_peak && ` · ${t('desk_free', { count: free })}`
        }</span>
        <${Icon} name=${isOpen ? 'down' : 'up'} />
      </button>
    </section>`
}

/** @param {{ team: import('./team.js').Team }} props */
function TeamPanel({ team }) {
  const t = useText()
  return html`
    <div class="team-panel" tabindex="0" role="region" aria-label=${t('desk_team')}>
      <h3>${t('desk_queues')}</h3>
      <ul>${team.queues.map((queue) => html`<${QueueLine} key=${queue.department} queue=${queue} />`)}</ul>
      <${PeakSwitch} team=${team} />
      <h3>${t('desk_colleagues')}</h3>
      <ul>
        ${inOrder(team.members).map((member) => html`<${MemberLine} key=${member.operator.id} member=${member} />`)}
      </ul>
    </div>`
}

/** @param {{ queue: import('./team.js').Queue }} props */
function QueueLine({ queue }) {
  const { departmentName } = useWork()
  return html`
    <li class="team-line">
      <span class="team-name"><bdi>${departmentName(queue.department)}</bdi>${
        queue.oldest_at != null && html` <${WaitClock} since=${queue.oldest_at} />`
      }</span>
      <span class="hint"><${QueueWords} queue=${queue} /></span>
      <span class="hint"><${RangeWords} queue=${queue} /></span>
    </li>`
}

/** @param {{ member: import('./team.js').Member }} props */
function MemberLine({ member }) {
  const t = useText()
  const { state } = useWork()
  const { operator } = member
  return html`
    <li class=${`team-line team-member team-${presenceOf(member)}`}>
      <${Face} kind="operator" name=${operator.name} id=${operator.id} isSmall isOnline=${member.is_there} />
      <span class="team-name"><bdi>${operator.name}</bdi>${
        operator.id === state.operatorId && html` <span class="hint">${t('desk_that_is_you')}</span>`
      }</span>
      <span class="hint"><${PresenceWords} member=${member} /></span>
    </li>`
}
