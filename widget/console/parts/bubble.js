import { html, useState, useText, useWork } from '../view.js'
import { RichText } from '../../shared/rich_text.js'
import { Card } from './card.js'
import { Icon } from './icon.js'
import { Menu } from './menu.js'

/** One message. The author's own has a menu to edit it or take it back.
 * @param {{ id: string, message: import('../../shared/messages.js').ShownMessage, isOwn: boolean,
 *   author: string }} props */
export function Bubble({ id, message, isOwn, author }) {
  const t = useText()
  const { state } = useWork()
  const [isEditing, setEditing] = useState(false)
  if (isEditing) return html`<${Editor} id=${id} message=${message} onDone=${() => setEditing(false)} />`
  if (message.isErased) return html`<div class="bubble bubble-erased">${t('erased')}</div>`
  const canChange = isOwn && state.link === 'online'
  return html`
    <div class="bubble-line" data-seq=${message.seq}>
      ${
        message.text &&
        html`
        <div class="bubble" dir="auto"><span class="visually-hidden"><bdi>${author}</bdi>: </span><${RichText}
          text=${message.text} />${message.isEdited && html`<span class="edited"> ${t('edited')}</span>`}</div>`
      }
      ${canChange && html`<${OwnMenu} id=${id} seq=${message.seq} onEdit=${() => setEditing(true)} />`}
      ${message.smartMessage && html`<span class="tag tag-quiet">${t('smart_message')}</span>`}
    </div>
    ${message.card && html`<${Card} card=${message.card} />`}
    ${
      message.buttons.length > 0 &&
      html`
      <p class="offered" aria-label=${t('offered_buttons')}>
        ${message.buttons.map((button) => html`<bdi class="offered-button" key=${button.id}>${button.label}</bdi>`)}
      </p>`
    }`
}

/** Taking back asks once more, in its own place. @param {{ id: string, seq: number, onEdit: () => void }} props */
function OwnMenu({ id, seq, onEdit }) {
  const t = useText()
  const { work } = useWork()
  const [isSure, setSure] = useState(false)
  const erase = () => (isSure ? work.erase(id, seq) : setSure(true))
  const items = [
    { key: 'edit', label: t('edit_message'), icon: 'edit', choose: onEdit },
    {
      key: 'erase',
      label: t(isSure ? 'erase_sure' : 'erase_message'),
      icon: 'trash',
      isDanger: true,
      staysOpen: !isSure,
      choose: erase,
    },
  ]
  return html`<${Menu} label=${t('message_menu')} items=${items} buttonClass="icon-button bubble-menu"
    onClose=${() => setSure(false)}><${Icon} name="more" /><//>`
}

/** @param {{ id: string, message: { seq: number, text: string }, onDone: () => void }} props */
function Editor({ id, message, onDone }) {
  const t = useText()
  const { work } = useWork()
  const [text, setText] = useState(message.text)
  const save = () => {
    if (text.trim() && text.trim() !== message.text) work.edit(id, message.seq, text.trim())
    onDone()
  }
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.isComposing) return
    if (event.key === 'Escape') onDone()
    else if (event.key === 'Enter' && !event.shiftKey) save()
    else return
    event.preventDefault()
  }
  return html`
    <div class="editor">
      <textarea class="input" dir="auto" rows="2" aria-label=${t('edit_message')} value=${text} onKeyDown=${onKeyDown}
        ref=${(/** @type {HTMLElement | null} */ area) => area?.focus()}
        onInput=${(/** @type {any} */ e) => setText(e.target.value)}></textarea>
      <div class="editor-foot">
        <button type="button" class="button" onClick=${onDone}>${t('cancel')}</button>
        <button type="button" class="button button-main" disabled=${!text.trim()} onClick=${save}>${t('save')}</button>
      </div>
    </div>`
}
