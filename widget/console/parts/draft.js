import { html, useText, useWork } from '../view.js'
import { nameOf } from '../names.js'
import { Face } from './face.js'

/** What the visitor is typing right now, standing where the message will stand.
 * @param {{ id: string, text: string, view: any }} props */
export function Draft({ id, text, view }) {
  const t = useText()
  const { state } = useWork()
  const { visitor } = view
  return html`
    <div class="group group-visitor group-draft">
      <${Face} kind="visitor" name=${visitor.name} id=${visitor.id} isSmall />
      <div class="group-body">
        <div class="bubble bubble-draft" dir="auto" aria-live="off">${text}</div>
        <p class="group-by"><bdi>${nameOf(t, view, state.inbox.visitors[id])}</bdi> · ${t('is_typing')}</p>
      </div>
    </div>`
}
