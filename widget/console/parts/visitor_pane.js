import { html, useFormat, useState, useText, useWork } from '../view.js'
import { Limit } from '../../shared/protocol.js'
import { findHref } from '../../shared/text.js'
import { nameOf } from '../names.js'
import { addressOf } from '../place.js'
import { CallNow } from '../queue/call.js'
import { Answers } from './answers.js'
import { Face } from './face.js'
import { Icon } from './icon.js'
import { Tags } from './tags.js'
import { Clock } from './time.js'
import { Attributes, CodesGiven, Origin } from './visitor_facts.js'

/** What is known about the visitor of the chat in front. @param {{ id: string, view: any }} props */
export function VisitorPane({ id, view }) {
  const t = useText()
  const { language } = useFormat()
  const { state, togglePane } = useWork()
  const now = state.inbox.visitors[id]
  return html`
    <aside class="pane" aria-label=${t('visitor_pane')}>
      <button type="button" class="icon-button pane-close" aria-label=${t('close')} title=${t('close')}
        onClick=${togglePane}><${Icon} name="close" /></button>
      <header class="pane-head">
        <${Face} kind="visitor" name=${view.visitor.name} id=${view.visitor.id} isOnline=${now?.is_online} />
        <${Name} id=${id} view=${view} now=${now} key=${id} />
        <p class="pane-presence">
          ${t(now?.is_online ? 'visitor_online' : 'visitor_offline')} · ${languageName(view.language, language)}
        </p>
      </header>
      ${!!now?.slowed && html`<p class="pane-slowed" role="status">${t('desk_slowed', { count: now.slowed })}</p>`}
      <${CallNow} call=${state.inbox.rows[id]?.call} />
      <${Tags} id=${id} view=${view} key=${`tags ${id}`} />
      <${PageNow} page=${now?.page} />
      <${CartNow} cart=${now?.cart} />
      <${CodesGiven} codes=${now?.codes} />
      <${WhySilent} visitorId=${view.visitor.id} isOnline=${now?.is_online} />
      <${Origin} referrer=${now?.referrer} device=${now?.device} visits=${now?.visits} />
      <${Attributes} attributes=${now?.attributes} />
      <${FormNow} form=${view.form} />
      ${
        view.rating != null &&
        html`
        <section class="pane-part"><h3>${t('rating')}</h3><${Stars} rating=${view.rating} /></section>`
      }
      <section class="pane-part"><h3>${t('chat_began')}</h3><p><${Clock} at=${view.created_at} /></p></section>
    </aside>`
}

/** The name, and a field to write down another. @param {{ id: string, view: any, now: any }} props */
function Name({ id, view, now }) {
  const t = useText()
  const { state, work } = useWork()
  const [name, setName] = useState(/** @type {string | null} */ (null))
  if (name === null) {
    return html`
      <h2 class="pane-name"><bdi>${nameOf(t, view, now)}</bdi>
        <button type="button" class="icon-button" aria-label=${t('rename_visitor')} title=${t('rename_visitor')}
          disabled=${state.link !== 'online'} onClick=${() => setName(view.visitor.name)}>
          <${Icon} name="edit" /></button>
      </h2>`
  }
  const save = (/** @type {Event} */ event) => {
    event.preventDefault()
    if (name.trim()) work.rename(id, name.trim())
    setName(null)
  }
  return html`
    <form class="rename" onSubmit=${save}>
      <input class="input" dir="auto" autofocus aria-label=${t('visitor_name')} maxlength=${Limit.NAME_CODE_POINTS}
        value=${name} onInput=${(/** @type {any} */ e) => setName(e.target.value)}
        onKeyDown=${(/** @type {KeyboardEvent} */ e) => e.key === 'Escape' && setName(null)}
        ref=${(/** @type {HTMLElement | null} */ input) => input?.focus()} />
      <button class="button button-main" type="submit">${t('save')}</button>
    </form>`
}

/** A link only if the address is one that may be followed. @param {{ page: any }} props */
function PageNow({ page }) {
  const t = useText()
  if (!page?.url) return null
  const href = findHref(page.url)
  const shown = html`<bdi dir="ltr">${page.url.replace(/^https?:\/\//u, '')}</bdi>`
  return html`
    <section class="pane-part">
      <h3><${Icon} name="page" /> ${t('page')}</h3>
      ${page.title && html`<p dir="auto">${page.title}</p>`}
      <p class="address">
        ${href ? html`<a href=${href} target="_blank" rel="noopener noreferrer">${shown}</a>` : shown}
      </p>
    </section>`
}

/** The way to what the smart messages make of this visitor, while they are on the site.
 * @param {{ visitorId: string, isOnline?: boolean }} props */
function WhySilent({ visitorId, isOnline }) {
  const t = useText()
  if (!isOnline || !visitorId) return null
  return html`
    <section class="pane-part">
      <a class="pane-why" href=${addressOf('smart', 'live', visitorId)}><${Icon} name="spark" /> ${t('live_why')}</a>
    </section>`
}

/** @param {{ cart: any }} props */
export function CartNow({ cart }) {
  const t = useText()
  const { number } = useFormat()
  if (!cart) return null
  return html`
    <section class="pane-part" data-part="cart">
      <h3><${Icon} name="cart" /> ${t('cart')}</h3>
      ${
        cart.lines.length
          ? html`
        <ul class="cart">
          ${cart.lines.map(
            (/** @type {any} */ line, /** @type {number} */ index) => html`
            <li key=${index}>
              <span class="cart-count">${t('times', { count: line.quantity, quantity: number(line.quantity) })}</span>
              <bdi class="cart-name">${line.name}</bdi><bdi class="cart-price">${line.price}</bdi>
            </li>`,
          )}
        </ul>
        ${cart.total && html`<p class="cart-total"><span>${t('total')}</span><bdi>${cart.total}</bdi></p>`}`
          : html`<p class="hint">${t('cart_empty')}</p>`
      }
    </section>`
}

/** @param {{ form: any[] }} props */
function FormNow({ form }) {
  const t = useText()
  if (!form?.length) return null
  return html`
    <section class="pane-part">
      <h3><${Icon} name="form" /> ${t('form_answers')}</h3>
      <${Answers} answers=${form} />
    </section>`
}

/** @param {{ rating: number }} props */
export function Stars({ rating }) {
  const t = useText()
  return html`
    <span class="stars" role="img" aria-label=${t('rating_of', { score: rating })}>
      ${[1, 2, 3, 4, 5].map(
        (star) => html`<span key=${star} class=${star <= rating ? 'star star-full' : 'star'}>
        <${Icon} name="star" /></span>`,
      )}
    </span>`
}

/** @param {string} code @param {string} language */
function languageName(code, language) {
  try {
    return new Intl.DisplayNames(language, { type: 'language' }).of(code)
  } catch {
    return code
  }
}
