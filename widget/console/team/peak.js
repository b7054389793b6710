import { html, useText, useWork } from '../view.js'
import { useSend, useTeam } from './context.js'
import { Options } from './fields.js'
import { Outcome } from './outcome.js'

const MODES = /** @type {const} */ (['auto', 'on', 'off'])

/** Whether it is busy, and who decides that. Leaders switch it at once. */
export function Peak() {
  const t = useText()
  const { state } = useWork()
  const { api, overview, refresh, isLeader, tell } = useTeam()
  const sending = useSend()
  const { peak } = overview.settings
  const isPeak = state.team?.is_peak
  const choose = (/** @type {import('./team_api.js').PeakMode} */ mode) =>
    sending.send(async () => {
      await api.setPeak(mode)
      await refresh()
      tell(t(`team_peak_set_${mode}`))
    })
  return html`
    <section class="bot-card" aria-label=${t('team_peak')}>
      <header class="smart-head"><h3 class="part-title">${t('team_peak')}</h3>
        ${isPeak !== undefined && html`<span class=${`reach reach-${isPeak ? 'full' : 'open'}`}><span class="reach-sign"
          aria-hidden="true"></span>${t(isPeak ? 'team_peak_now' : 'team_peak_not_now')}</span>`}</header>
      <p class="hint">${t('team_peak_text')}</p>
      <${Options} label=${t('team_peak')} chosen=${peak} isReadOnly=${!isLeader || sending.isBusy} onChoose=${choose}
        options=${MODES.map((mode) => [mode, t(`team_peak_${mode}`), t(`team_peak_${mode}_hint`)])} />
      ${!isLeader && html`<p class="hint">${t('team_peak_who')}</p>`}
      ${sending.error && html`<${Outcome} sending=${sending} />`}
    </section>`
}
