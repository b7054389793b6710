import { html, useLanguage, useState, useText } from '../view.js'
import { Alert } from '../parts/alert.js'
import { ConfirmButton } from './confirm_button.js'
import { useSmart } from './context.js'

const PYTHON = `import hashlib, hmac

def sign_order(key: str, order_id: str, total: str, currency: str) -> str:
    text = f"{order_id}\\n{total}\\n{currency}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()`
const PHP = `function sign_order(string $key, string $orderId, string $total, string $currency): string {
    return hash_hmac('sha256', "$orderId\\n$total\\n$currency", $key);
}`
const REPORT = `Chat('order', {
  id: '1001', total: '148.00', currency: 'EUR',
  signature: '…'
})`

/** @typedef {import('./smart_api.js').OrderKey} OrderKey */
/** The keys that the shop's server signs orders with. @param {{ keys: OrderKey[] }} props */
export function OrderKeys({ keys: given }) {
  const t = useText()
  const { api, tell } = useSmart()
  const [keys, setKeys] = useState(given)
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ ({ isBusy: false, error: null }))
  const sites = [...new Set(keys.map(({ site }) => site))]
  async function rotate(/** @type {string} */ site) {
    setState({ isBusy: true, error: null })
    try {
      setKeys((await api.rotateOrderKey(site)).keys)
      setState({ isBusy: false, error: null })
      tell(t('smart_key_rotated'))
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }
  return html`
    <section class="bot-card" aria-label=${t('smart_orders')}>
      <header class="smart-head"><h3 class="part-title">${t('smart_orders')}</h3>
        <p class="hint">${t('smart_orders_text')}</p></header>
      ${sites.map((site) => {
        const own = keys.filter((key) => key.site === site)
        return html`
        <div class="order-site" key=${site}>
          <h4><bdi>${own[0].site_name || site}</bdi></h4>
          ${own.map((key) => html`<${KeyRow} key=${key.key} orderKey=${key} />`)}
          <div><${ConfirmButton} label=${t('smart_rotate')} question=${t('smart_rotate_sure')} yes=${t('smart_rotate')}
            isBusy=${state.isBusy} onYes=${() => rotate(site)} /></div>
        </div>`
      })}
      ${!sites.length && html`<p class="bot-quiet">${t('smart_no_sites')}</p>`}
      ${state.error && html`<${Alert} error=${state.error} />`}
      <${HowTo} />
    </section>`
}

/** @param {{ orderKey: OrderKey }} props */
function KeyRow({ orderKey }) {
  const t = useText()
  const { language } = useLanguage()
  const { tell } = useSmart()
  const [isShown, setShown] = useState(false)
  const since = new Intl.DateTimeFormat(language, { dateStyle: 'medium' }).format(orderKey.created_at)
  const copy = async () => {
    const isCopied = await navigator.clipboard.writeText(orderKey.key).then(() => true, () => false)
    if (isCopied) tell(t('smart_copied'))
    else setShown(true)
  }
  return html`
    <div class="order-key">
      <span class=${orderKey.is_current ? 'tag' : 'tag tag-quiet'}>${t(orderKey.is_current ? 'smart_key_current'
        : 'smart_key_previous')}</span>
      <code class="key-text" dir="ltr">${isShown ? orderKey.key : '•'.repeat(24)}</code>
      <span class="hint">${t('smart_key_since', { day: since })}</span>
      <span class="bot-actions">
        <button type="button" class="button" aria-pressed=${isShown} onClick=${() => setShown(!isShown)}>${t(isShown
          ? 'smart_hide' : 'smart_show')}</button>
        <button type="button" class="button" onClick=${copy}>${t('smart_copy')}</button>
      </span>
    </div>`
}

function HowTo() {
  const t = useText()
  return html`
    <details class="more"><summary>${t('smart_how_to_sign')}</summary>
      <div class="how-to">
        <p>${t('smart_sign_text')} <code dir="ltr">order_id\\ntotal\\ncurrency</code></p>
        <p>${t('smart_sign_same')}</p>
        <h4>Python</h4><pre dir="ltr" class="snippet">${PYTHON}</pre>
        <h4>PHP</h4><pre dir="ltr" class="snippet">${PHP}</pre>
        <h4>${t('smart_sign_page')}</h4><pre dir="ltr" class="snippet">${REPORT}</pre>
      </div>
    </details>`
}
