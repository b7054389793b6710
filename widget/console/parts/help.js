import { html, useText } from '../view.js'
import { SHORTCUTS, WRITING_KEYS } from '../shortcuts.js'
import { Dialog } from './dialog.js'

/** The keys. @param {{ onClose: () => void }} props */
export function Help({ onClose }) {
  const t = useText()
  return html`
    <${Dialog} title=${t('help')} onClose=${onClose}>
      <dl class="keys">
        ${[...SHORTCUTS, ...WRITING_KEYS].map(
          ({ action, shown }) => html`
          <div key=${action}><dt>${t(`key_${action}`)}</dt>
            <dd dir="ltr">${shown.map((key) => html`<kbd key=${key}>${key}</kbd>`)}</dd></div>`,
        )}
      </dl>
    <//>`
}
