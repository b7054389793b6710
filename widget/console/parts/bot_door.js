import { html } from '../view.js'
import { Door } from './door.js'

const load = async () => (await import('../bot/bot_page.js')).BotPage

/** The way to the bot's page. */
export function BotDoor() {
  return html`<${Door} load=${load} />`
}
