import { html } from '../view.js'
import { Peak } from './peak.js'
import { QueueSettings } from './queue_settings.js'

/** How the whole shop's queue works. */
export function Queue() {
  return html`<div class="column team-column"><${Peak} /><${QueueSettings} /></div>`
}
