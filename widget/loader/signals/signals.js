// Loaded when the page is idle: opens the socket, tells the server where the visitor is, shows smart messages.
import { readableOn } from '../../shared/accent.js'
import { createTranslator, fetchStrings, loadFormats } from '../../shared/i18n.js'
import { VisitorCommand } from '../../shared/protocol.js'
import { adoptStyles } from '../../shared/stylesheet.js'
import { TOKENS } from '../../shared/tokens.js'
import { watchActivity } from './activity.js'
import { findArrival } from './arrival.js'
import { createBadge } from './badge.js'
import { createCalls } from './calls.js'
import { createCarts } from './carts.js'
import { watchExit } from './exit.js'
import { createOpening } from './opening.js'
import { currentPage, watchPage } from './page.js'
import { createReports } from './reports.js'
import { watchScroll } from './scroll.js'
import { createSmartMessages } from './smart_messages.js'
import { createTeller } from './teller.js'
import { createVisitor } from './visitor.js'
import { FIRST_WORDS } from './words.js'

/** Brings the widget to life.
 * @param {Place} place
 */
export async function start(place) {
  const { host, root, frame } = place
  const translator = await loadTranslator(place)
  adoptStyles(root, TOKENS)
  setReadableColour(host, frame)

  const memory = findStorage('sessionStorage')
  const visitor = greetServer(place)
  const reports = createReports(visitor, currentPage)
  const opening = createOpening({ place, visitor, translator, memory })
  const tell = createTeller(visitor)
  const carts = createCarts({ report: reports.cart, memory, onOrder: (order) => tell('order', order, () => {}, true) })
  const cartReading = createCartReading(carts, place)

  showState({ place, visitor, opening, reports, translator })
  addEventListener('storage', visitor.storageChanged)
  watchVisitor(visitor, () => {
    if (!host.isConnected && !visitor.state().isGone) document.body.append(host)
    reports.page()
    cartReading.look()
  })
  visitor.open()
  opening.restore()
  cartReading.look()
  if (place.events === 'on') {
    const module = import('./chat_events.js')
    module.then(({ tellDataLayer }) => tellDataLayer(window, visitor, opening)).catch(() => {})
  }

  const { open, close, on, toggle } = opening
  const { page } = reports
  return { toggle, call: createCalls({ open, close, on, page, tell, cart: carts.take, consent: cartReading.allow }) }
}

/** @param {Place} place */
function greetServer({ server, site, language, returnsBy }) {
  const url = new URL('ws/visitor', server)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  return createVisitor({
    url: url.href,
    site,
    language,
    storage: findStorage('localStorage'),
    page: () => ({ ...currentPage(), ...findArrival() }),
    returnsBy,
  })
}

/** Shows the launcher's number and smart messages, and tells whether the chat is open, after every change. Where the
 * chat is not available it goes without a word.
 * @param {{ place: Place, visitor: Visitor, opening: Opening, reports: ReturnType<typeof createReports>,
 *   translator: import('../../shared/i18n.js').Translator }} parts
 */
function showState({ place, visitor, opening, reports, translator }) {
  const showUnread = createBadge(place.root, place.launcher, translator)
  const showSmartMessage = createSmartMessages({ place, visitor, opening, translator })
  function show() {
    if (visitor.state().isGone) return leave()
    showUnread(visitor.unread(), opening.isOpen())
    reports.panel(opening.isOpen())
    showSmartMessage()
  }
  function leave() {
    opening.close()
    place.host.remove()
  }
  visitor.subscribe(show)
  opening.onChange(show)
  show()
}

/** @param {Visitor} visitor @param {() => void} onPage a single-page shop shows another page */
function watchVisitor({ signal }, onPage) {
  watchActivity((isTyping) => signal({ type: VisitorCommand.ACTIVITY, is_typing: isTyping }))
  watchExit(() => signal({ type: VisitorCommand.EXIT_INTENT }))
  const depth = watchScroll((percent) => signal({ type: VisitorCommand.SCROLL, percent }))
  watchPage(() => {
    depth.reset()
    onPage()
  })
}

/** The cart is read from the page unasked, or, with data-consent="ask", once the page says that the visitor agreed:
 * opening the chat is no consent to that.
 * @param {ReturnType<typeof createCarts>} carts
 * @param {Place} place
 */
function createCartReading(carts, { consent }) {
  let isAllowed = consent !== 'ask'
  const look = () => {
    if (isAllowed) carts.read()
  }
  return {
    look,
    allow() {
      isAllowed = true
      look()
    },
  }
}

/** @param {Place} place */
async function loadTranslator({ language, base }) {
  if (language === 'en') return createTranslator('en', FIRST_WORDS)
  const address = `${base}locales/${language}.json`
  const [strings, formats] = await Promise.all([fetchStrings(address), loadFormats(language)])
  return createTranslator(language, strings, FIRST_WORDS, formats)
}

/** Storage may be forbidden altogether. @param {'localStorage' | 'sessionStorage'} name */
function findStorage(name) {
  try {
    return window[name]
  } catch {
    return null
  }
}

/** Text on the shop's colour is black or white, whichever reads better.
 * @param {HTMLElement} host
 * @param {HTMLElement} frame
 */
function setReadableColour(host, frame) {
  const probe = document.createElement('span')
  probe.style.color = 'var(--accent)'
  frame.append(probe)
  const [red, green, blue] = (getComputedStyle(probe).color.match(/[\d.]+/g) ?? []).map(Number)
  probe.remove()
  host.style.setProperty('--on-accent', readableOn(red, green, blue))
}

/** @typedef {import('./visitor.js').Visitor} Visitor */
/** @typedef {ReturnType<typeof createOpening>} Opening */
/** Where the widget stands, and who it is for.
 * @typedef {object} Place
 * @property {HTMLElement} host
 * @property {ShadowRoot} root
 * @property {HTMLElement} frame
 * @property {HTMLElement} launcher
 * @property {string} base the address of the widget's files
 * @property {string} server the address of the script
 * @property {string} site
 * @property {string} language
 * @property {string} [consent] `ask`: the cart is read only once the page says that the visitor agreed
 * @property {string} [returnsBy] the secret of a link from an e-mail that led here
 * @property {string} [events] `on`: the shop's data layer is told what happens in the chat
 */
