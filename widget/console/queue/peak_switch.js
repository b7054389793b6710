import { html, useState, useText, useWork } from '../view.js'
import { isLeader } from './standing.js'

/** @type {('auto' | 'on' | 'off')[]} */
const MODES = ['auto', 'on', 'off']

/** Whether many are waiting, and for leaders the say over it. @param {{ team: import('./team.js').Team }} props */
export function PeakSwitch({ team }) {
  const t = useText()
  const { state, work, api, say } = useWork()
  const [isBusy, setBusy] = useState(false)
  const words = t(team.is_peak ? 'desk_peak_is_on' : 'desk_peak_is_off')
  const choose = async (/** @type {string} */ peak) => {
    setBusy(true)
    await api.call('routing/peak', { peak }).catch((error) => work.tell(say(error), true))
    setBusy(false)
  }
  return html`
    <div class="peak">
      <p class="hint">${words}</p>
      ${
        isLeader(state.me) &&
        html`
        <div class="segments" role="group" aria-label=${t('desk_peak_mode')}>
          ${MODES.map(
            (mode) => html`
            <button type="button" key=${mode} class="segment" aria-pressed=${team.peak === mode}
              disabled=${isBusy || state.link !== 'online'} onClick=${() => choose(mode)}>
              ${t(`desk_peak_${mode}`)}</button>`,
          )}
        </div>`
      }
    </div>`
}
