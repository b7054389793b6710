/** The operators' console: finds its place in the page and starts. */
import english from '../locales/console.en.json' with { type: 'json' }
import { createTranslator, fetchStrings, pickLanguage } from '../shared/i18n.js'
import { adoptStyles } from '../shared/stylesheet.js'
import { TOKENS } from '../shared/tokens.js'
import { createTransport } from '../shared/transport.js'
import { render } from '../shared/vendor/preact.js'
import { createApi } from './api.js'
import { createChime } from './chime.js'
import { createGate, hasLink, takeLink } from './gate.js'
import { App } from './parts/app.js'
import { refusalText } from './refusal.js'
import { newsText } from './queue/news.js'
import { createStore } from './store.js'
import { STYLES } from './styles/styles.js'
import { html, useStore, WordsContext } from './view.js'
import { createWorkplace } from './workplace.js'

const RECONNECT_MS = 2000
const LANGUAGE_KEY = 'chatserver:console:language'
/** Languages other than English, each with where its strings are. */
const ADDRESSES = { fa: new URL('../locales/console.fa.json', import.meta.url) }

const words = createStore(createTranslator('en', english))
const api = createApi()
const gate = createGate({ api, takeLink: () => takeLink(location, history) })
const chime = createChime({ storage: localStorage, target: window })
const account = {
  signOut: gate.signOut,
  devices: api.devices,
  changePassword: api.changePassword,
  endDevice: api.endDevice,
}

/** @param {string} operatorId */
function createWork(operatorId) {
  const url = `${location.protocol === 'https:' ? 'wss' : 'ws'}://${location.host}/ws/operator`
  const work = createWorkplace({
    operatorId,
    api,
    createTransport,
    url,
    chime,
    local: localStorage,
    session: sessionStorage,
    say: (error) => refusalText(words.get().t, error),
    tellOf: (news) => newsText(words.get().t, news),
    async onSignedOut() {
      await gate.retry()
      // The session is good after all, only the socket's ticket was not: another one, but not in a tight loop.
      if (gate.store.get().phase === 'inside') setTimeout(work.reconnect, RECONNECT_MS)
    },
  })
  return work
}

/** @param {string} language */
async function speak(language) {
  const address = ADDRESSES[/** @type {keyof typeof ADDRESSES} */ (language)]
  const strings = address ? await fetchStrings(address).catch(() => null) : english
  if (strings) words.set(createTranslator(language, strings, english))
  document.documentElement.lang = words.get().language
  document.documentElement.dir = words.get().direction
}

/** @param {string} language */
function setLanguage(language) {
  localStorage.setItem(LANGUAGE_KEY, language)
  speak(language)
}

function Root() {
  const translator = useStore(words)
  return html`
    <${WordsContext.Provider} value=${{ translator, setLanguage }}>
      <${App} gate=${gate} account=${account} api=${api} createWork=${createWork} />
    <//>`
}

adoptStyles(document, TOKENS, STYLES)
window.addEventListener('hashchange', () => hasLink(location) && gate.start())
await speak(pickLanguage([localStorage.getItem(LANGUAGE_KEY), ...navigator.languages], ['en', 'fa']))
const place = document.getElementById('console')
if (place) render(html`<${Root} />`, place)
