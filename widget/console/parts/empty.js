import { html } from '../view.js'
import { Icon } from './icon.js'

/** Nothing here yet, and what to do next. @param {{ icon: string, title: string, text: string,
 *   children?: any }} props */
export function Empty({ icon, title, text, children }) {
  return html`
    <div class="empty">
      <span class="empty-sign"><${Icon} name=${icon} /></span>
      <h2>${title}</h2>
      <p>${text}</p>
      ${children}
    </div>`
}
