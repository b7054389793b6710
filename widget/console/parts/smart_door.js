import { html } from '../view.js'
import { Door } from './door.js'

const load = async () => (await import('../smart/smart_page.js')).SmartPage

/** The way to the page of the smart messages. */
export function SmartDoor() {
  return html`<${Door} load=${load} />`
}
