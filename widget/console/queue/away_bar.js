import { html, useText, useWork } from '../view.js'
import { Icon } from '../parts/icon.js'
import { isAwayForMissing } from './set_away.js'

/** Says that somebody else than the operator set them to away, and how to go on. */
export function AwayBar() {
  const t = useText()
  const { state, work } = useWork()
  if (!isAwayForMissing(state.setAway, state.own?.status)) return null
  return html`
    <div class="away-bar" role="alert">
      <${Icon} name="pause" />
      <span>${t('desk_away_missed_offers')}</span>
      <button type="button" class="button" disabled=${state.link !== 'online'}
        onClick=${() => work.setStatus('online')}>${t('desk_take_again')}</button>
    </div>`
}
