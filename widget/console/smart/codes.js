import { html, useText } from '../view.js'
import { Fetched } from '../parts/fetched.js'
import { CodeLists } from './code_lists.js'
import { useLoad, useSmart } from './context.js'
import { OrderKeys } from './order_keys.js'
import { QuietTime } from './quiet_time.js'

/** Discount codes, the keys that orders are signed with, and the quiet between two messages. */
export function Codes() {
  const t = useText()
  const { isLeader, isAdmin } = useSmart()
  return html`
    <div class="column">
      ${isLeader ? html`<${Lists} />` : html`<p class="bot-note">${t('smart_codes_leaders')}</p>`}
      ${isAdmin ? html`<${Keys} />` : html`<p class="bot-note">${t('smart_orders_admin')}</p>`}
      <${QuietTime} />
    </div>`
}

function Lists() {
  const { api } = useSmart()
  const codes = useLoad(api.codes, [api])
  return html`<${Fetched} of=${codes} rows=${3} draw=${(/** @type {any} */ { lists }) => html`<${CodeLists}
    lists=${lists}
    reload=${codes.reload} />`} />`
}

function Keys() {
  const { api } = useSmart()
  const keys = useLoad(api.orderKeys, [api])
  return html`<${Fetched} of=${keys} rows=${3} draw=${(/** @type {any} */ found) => html`<${OrderKeys}
    keys=${found.keys} />`} />`
}
