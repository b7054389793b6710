// Loaded when the page is idle: opens the socket, tells the server where the visitor is, shows smart messages.
import { readableOn } from '../../shared/accent.js'
import { createTranslator, fetchStrings } from '../../shared/i18n.js'
import { VisitorCommand } from '../../shared/protocol.js'
import { adoptStyles } from '../../shared/stylesheet.js'
import { TOKENS } from '../../shared/tokens.js'
import { watchActivity } from './activity.js'
import { createBadge } from './badge.js'
import { createBubble } from './bubble.js'
import { createCalls } from './calls.js'
import { createOpening } from './opening.js'
import { currentPage, watchPage } from './page.js'
import { createReports } from './reports.js'
import { createVisitor } from './visitor.js'
import { FIRST_WORDS } from './words.js'

/** Brings the widget to life.
 * @param {Place} place
 */
export async function start(place) {
  const { host, root, frame, launcher, server, site, language } = place
  const translator = await loadTranslator(place)
  adoptStyles(root, TOKENS)
  setReadableColour(host, frame)

  const url = new URL('ws/visitor', server)
  url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:'
  const visitor = createVisitor({
    url: url.href,
    site,
    language,
    storage: findStorage('localStorage'),
    page: currentPage,
  })
  const reports = createReports(visitor, currentPage)
  const opening = createOpening({ place, visitor, translator, memory: findStorage('sessionStorage') })
  const showUnread = createBadge(root, launcher, translator)
  const bubble = createBubble({
    root,
    frame,
    translator,
    onSeen: visitor.sawBubble,
    onOpen: opening.open,
    onDismiss: visitor.dismissBubble,
    onPress(button) {
      visitor.send(button.label, button.id)
      opening.open()
    },
  })

  function show() {
    showUnread(visitor.unread(), opening.isOpen())
    requestAnimationFrame(() => bubble.show(opening.isOpen() ? null : visitor.state().bubble))
  }
  visitor.subscribe(show)
  opening.onChange(show)
  show()

  addEventListener('storage', visitor.storageChanged)
  watchActivity((isTyping) => visitor.signal({ type: VisitorCommand.ACTIVITY, is_typing: isTyping }))
  watchPage(() => {
    if (!host.isConnected) document.body.append(host)
    reports.page()
  })
  visitor.open()
  opening.restore()

  const call = createCalls({
    open: opening.open,
    close: opening.close,
    page: reports.page,
    cart: reports.cart,
    on: opening.on,
  })
  return { toggle: opening.toggle, call }
}

/** @param {Place} place */
async function loadTranslator({ language, base }) {
  if (language === 'en') return createTranslator('en', FIRST_WORDS)
  const strings = await fetchStrings(`${base}locales/${language}.json`)
  return createTranslator(language, strings, FIRST_WORDS)
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
 */
