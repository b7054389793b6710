import { html, useFormat, useText } from '../view.js'
import { directionOf } from '../../shared/i18n.js'
import { Icon } from '../parts/icon.js'
import { momentText } from './happening_words.js'

/** What was said to the made-up visitor, as they would see it. @param {{ fired: import('./smart_api.js').Fired[],
 *   language: string, at: number, onMoment: (at: number) => void }} props */
export function FiredList({ fired, language: spoken, at, onMoment }) {
  const t = useText()
  const { language } = useFormat()
  const words = { t, language }
  if (!fired.length) return html`<p class="bot-quiet">${t('sim_silent')}</p>`
  return html`
    <ol class="said-list">
      ${fired.map(
        (each, index) => html`
        <li key=${`${each.rule_id} ${index}`} class=${each.at <= at ? 'said' : 'said said-later'}>
          <p class="said-head">
            <button type="button" class="link-button said-time" onClick=${() => onMoment(each.at)}>
              ${momentText(words, each.at)}</button>
            <bdi class="said-title">${each.title || each.rule_id}</bdi>
          </p>
          <div class="said-bubble" dir=${directionOf(spoken)} lang=${spoken}>
            <span class="face face-bot face-small" aria-hidden="true"><${Icon} name="bot" /></span>
            <div class="said-body">
              <p class="said-text" dir="auto">${each.text}</p>
              ${
                each.buttons.length > 0 &&
                html`<ul class="mock-buttons" aria-label=${t('offered_buttons')}>
                  ${each.buttons.map((label, at) => html`<li key=${at} dir="auto">${label}</li>`)}</ul>`
              }
            </div>
          </div>
          <${Ways} fired=${each} />
        </li>`,
      )}
    </ol>`
}

/** How it comes, beyond a silent bubble. @param {{ fired: import('./smart_api.js').Fired }} props */
function Ways({ fired }) {
  const t = useText()
  const ways = [
    fired.opens_panel && t('sim_opens_panel'),
    fired.has_sound && t('sim_has_sound'),
    fired.leads_to && t('sim_leads_to', { label: `\u2068${fired.leads_to}\u2069` }),
  ].filter(Boolean)
  return ways.length > 0 && html`<p class="hint">${ways.join(' · ')}</p>`
}
