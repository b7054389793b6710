import { html, useEffect, useFormat, useRef, useText } from '../view.js'
import { Icon } from './icon.js'

/** A modal dialog; Escape, the cross and a press beside it close it.
 * @param {{ title: string, onClose: () => void, children?: any }} props */
export function Dialog({ title, onClose, children }) {
  const t = useText()
  const { direction } = useFormat()
  const element = useRef(/** @type {HTMLDialogElement | null} */ (null))
  useEffect(() => element.current?.showModal(), [])
  const onPress = (/** @type {Event} */ event) => {
    if (event.target === element.current) onClose()
  }
  return html`
    <dialog class="dialog" ref=${element} aria-label=${title} onClose=${onClose} onMouseDown=${onPress}>
      <div class="dialog-body">
        <header class="dialog-head">
          <h2><bdi dir=${direction}>${title}</bdi></h2>
          <button type="button" class="icon-button" aria-label=${t('close')} title=${t('close')} onClick=${onClose}>
            <${Icon} name="close" />
          </button>
        </header>
        ${children}
      </div>
    </dialog>`
}
