import { html, useText } from '../view.js'
import { isolate } from '../../shared/text.js'
import { diffLines, shortened } from '../bot/diff.js'
import { DiffView } from '../bot/diff_view.js'

/** Somebody else saved the same thing meanwhile: how both differ, and which of the two shall stand.
 * @param {{ by: string, theirs: string[], mine: string[], isBusy: boolean, onTheirs: () => void,
 *   onMine: () => void }} props */
export function Meanwhile({ by, theirs, mine, isBusy, onTheirs, onMine }) {
  const t = useText()
  return html`
    <${Notice} title=${by ? t('team_meanwhile_by', { name: isolate(by) }) : t('bot.conflict_title')}
      text=${t('team_meanwhile_text')} isBusy=${isBusy} other=${['team_see_theirs', onTheirs]}
      main=${['team_save_mine', onMine]}>
      <${DiffView} lines=${shortened(diffLines(theirs, mine))} label=${t('team_meanwhile_diff')} />
      <p class="hint">${t('bot.conflict_legend')}</p>
    <//>`
}

/** What was edited was removed meanwhile. @param {{ name: string, isBusy: boolean, onDiscard: () => void,
 *   onAgain: () => void }} props */
export function RemovedMeanwhile({ name, isBusy, onDiscard, onAgain }) {
  const t = useText()
  return html`
    <${Notice} title=${t('team_meanwhile_removed', { name: isolate(name) })} text=${t('team_meanwhile_removed_text')}
      isBusy=${isBusy} other=${['team_discard_mine', onDiscard]} main=${['team_set_up_again', onAgain]} />`
}

/** Somebody else saved the same thing meanwhile, but what they saved could not be fetched. Saving again finds it.
 * @param {{ isBusy: boolean, onAgain: () => void }} props */
export function UnseenMeanwhile({ isBusy, onAgain }) {
  const t = useText()
  return html`
    <${Notice} title=${t('bot.conflict_title')} text=${t('team_meanwhile_unseen_text')} isBusy=${isBusy}
      main=${['try_again', onAgain]} />`
}

/** @typedef {[words: string, onClick: () => void]} Way */
/** @param {{ title: string, text: string, isBusy: boolean, main: Way, other?: Way, children?: any }} props */
function Notice({ title, text, isBusy, main, other, children }) {
  const t = useText()
  const button = (/** @type {Way} */ [words, onClick], look = 'button') => html`
    <button type="button" class=${look} disabled=${isBusy} onClick=${onClick}>${t(words)}</button>`
  return html`
    <div class="outcome outcome-warning meanwhile" role="alert">
      <p><strong>${title}</strong>${' '}${text}</p>
      ${children}
      <div class="bot-actions">${other && button(other)}${button(main, 'button button-main')}</div>
    </div>`
}
