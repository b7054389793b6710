import { html, useText } from '../view.js'
import { diffLines, shortened } from '../bot/diff.js'
import { DiffView } from '../bot/diff_view.js'

/** Somebody else saved the same thing meanwhile: how both differ, and which of the two shall stand.
 * @param {{ by: string, theirs: string[], mine: string[], isBusy: boolean, onTheirs: () => void,
 *   onMine: () => void }} props */
export function Meanwhile({ by, theirs, mine, isBusy, onTheirs, onMine }) {
  const t = useText()
  return html`
    <div class="outcome outcome-warning meanwhile" role="alert">
      <p><strong>${by ? t('team_meanwhile_by', { name: `\u2068${by}\u2069` }) : t('bot.conflict_title')}</strong>${' '}
        ${t('team_meanwhile_text')}</p>
      <${DiffView} lines=${shortened(diffLines(theirs, mine))} label=${t('team_meanwhile_diff')} />
      <p class="hint">${t('bot.conflict_legend')}</p>
      <div class="bot-actions">
        <button type="button" class="button" disabled=${isBusy} onClick=${onTheirs}>${t('team_see_theirs')}</button>
        <button type="button" class="button button-main" disabled=${isBusy} onClick=${onMine}>
          ${t('team_save_mine')}</button>
      </div>
    </div>`
}
