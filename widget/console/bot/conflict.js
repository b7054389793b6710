import { html, useText } from '../view.js'
import { DiffView } from './diff_view.js'
import { diffLines, shortened } from './diff.js'

/** Somebody else saved the same thing meanwhile: both are shown, and one is chosen.
 * @param {{ theirs: string[], mine: string[], onTheirs: () => void, onMine: () => void }} props */
export function Conflict({ theirs, mine, onTheirs, onMine }) {
  const t = useText()
  return html`
    <div class="outcome outcome-warning" role="alert">
      <p><strong>${t('bot.conflict_title')}</strong> ${t('bot.conflict_text')}</p>
      <${DiffView} lines=${shortened(diffLines(theirs, mine))} label=${t('bot.conflict_diff')} />
      <p class="hint">${t('bot.conflict_legend')}</p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${onTheirs}>${t('bot.take_theirs')}</button>
        <button type="button" class="button button-main" onClick=${onMine}>${t('bot.keep_mine')}</button>
      </div>
    </div>`
}
