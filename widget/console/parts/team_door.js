import { html } from '../view.js'
import { Door } from './door.js'

const load = async () => (await import('../team/team_page.js')).TeamPage

/** The way to the page about the team and its queue. */
export function TeamDoor() {
  return html`<${Door} load=${load} />`
}
