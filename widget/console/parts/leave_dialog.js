import { html, useText } from '../view.js'
import { Dialog } from './dialog.js'

/** Asks before unsaved changes are left behind. @param {{ place: import('../place.js').Place }} props */
export function LeaveDialog({ place }) {
  const t = useText()
  return html`
    <${Dialog} title=${t('bot.leave_title')} onClose=${place.stay}>
      <p>${t('bot.leave_text')}</p>
      <div class="form-foot">
        <button type="button" class="button" onClick=${place.leave}>${t('bot.leave')}</button>
        <button type="button" class="button button-main" onClick=${place.stay}>${t('bot.stay')}</button>
      </div>
    <//>`
}
