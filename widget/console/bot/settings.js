import { html } from '../view.js'
import { Fetched } from '../parts/fetched.js'
import { useBot, useLoad } from './context.js'
import { Dial } from './dial.js'
import { Hours } from './hours.js'

/** How bold the bot is, and when the shop is open. */
export function Settings() {
  const { api, overview } = useBot()
  const dial = useLoad(api.dial, [api, overview.dial])
  const hours = useLoad(api.hours, [api])
  return html`
    <div class="column">
      <${Fetched} of=${dial} draw=${(/** @type {any} */ effect) => html`<${Dial} key=${effect.dial}
        effect=${effect} />`} />
      <${Fetched} of=${hours} draw=${(/** @type {any} */ report) => html`<${Hours} report=${report} />`} />
    </div>`
}
