import { html } from '../shared/html.js'
import { initialOf } from '../shared/initial.js'
import { Sender } from '../shared/protocol.js'
import { Icon } from './icons.js'

/** A bot's face is a drawing, a person's the first letter of the name.
 * @param {{ kind: string, name: string }} props
 */
export function Face({ kind, name }) {
  if (kind === Sender.BOT) return html`<span class="face face-bot" aria-hidden="true"><${Icon} name="bot" /></span>`
  return html`<span class="face face-person" aria-hidden="true">${initialOf(name)}</span>`
}
