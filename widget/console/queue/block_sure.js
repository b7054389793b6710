import { html, useText } from '../view.js'
import { Dialog } from '../parts/dialog.js'
import { endingText } from './blocking.js'

/** Says what a block of a network ends, and asks once more.
 * @param {{ name: string, chats: import('./blocking.js').Chats, isBusy?: boolean, onYes: () => void,
 *   onNo: () => void }} props */
export function BlockSure({ name, chats, isBusy, onYes, onNo }) {
  const t = useText()
  return html`
    <${Dialog} title=${t('block_sure', { name })} onClose=${onNo}>
      <div class="send-form">
        <p class="block-ending"><strong>${endingText(t, chats)}</strong></p>
        <p class="hint">${t('block_network_text')}</p>
        <div class="form-foot">
          <button type="button" class="button" onClick=${onNo}>${t('cancel')}</button>
          <button type="button" class="button button-bad" disabled=${isBusy} onClick=${onYes}>
            ${t(isBusy ? 'one_moment' : 'block_add')}</button>
        </div>
      </div>
    <//>`
}
