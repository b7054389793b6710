import { createStore } from './store.js'

/** Where somebody stands on the way into the console.
 * @typedef {{ phase: 'loading' | 'unreachable' | 'unset' | 'sign_in' | 'setup' | 'password' | 'inside',
 *   operator: import('./api.js').Operator | null, error: Error | null,
 *   link: { token: string, name: string, login: string } | null }} Passage */

/** @param {{ api: import('./api.js').Api, takeLink: () => string | null }} parts */
export function createGate({ api, takeLink }) {
  /** @type {import('./store.js').Store<Passage>} */
  const store = createStore(/** @type {Passage} */ ({ phase: 'loading', operator: null, error: null, link: null }))
  const go = (/** @type {Partial<Passage>} */ step) => store.update((passage) => ({ ...passage, error: null, ...step }))

  /** Asks the server who is here. @param {Error | null} error what to tell on the sign-in screen */
  async function enter(error = null) {
    try {
      const session = await api.session()
      const phase = session.signed_in ? 'inside' : session.needs_setup ? 'unset' : 'sign_in'
      go({ phase, operator: session.operator, link: null, error })
    } catch {
      go({ phase: 'unreachable' })
    }
  }

  /** Uses up a one-time link. @param {string} token */
  async function redeem(token) {
    await api.session()
    const { purpose, name, login } = await api.redeem(token)
    if (purpose === 'login') return enter()
    go({ phase: purpose, link: { token, name, login } })
  }

  return {
    store,
    async start() {
      const token = takeLink()
      if (!token) return enter()
      await redeem(token).catch((error) => enter(error))
    },
    retry: () => enter(),
    async signIn(/** @type {string} */ login, /** @type {string} */ password) {
      await api.signIn(login, password)
      await enter()
    },
    async setUp(/** @type {{ name: string, login: string, password: string }} */ admin) {
      await api.setUp({ token: token(store), ...admin })
      await enter()
    },
    async setPassword(/** @type {string} */ password) {
      await api.setPassword(token(store), password)
      await enter()
    },
    async signOut(/** @type {boolean} */ everywhere) {
      await api.signOut(everywhere)
      await enter()
    },
  }
}

/** Whether the address carries a one-time link, and not just a place in the console. @param {Location} location */
export function hasLink(location) {
  return location.hash.startsWith('#link=')
}

/** The one-time token in `#link=…`, taken out of the address so that it is neither kept nor shared.
 * @param {Location} location @param {History} history @returns {string | null} */
export function takeLink(location, history) {
  const token = new URLSearchParams(location.hash.slice(1)).get('link')
  if (token) history.replaceState(null, '', location.pathname + location.search)
  return token
}

/** @param {import('./store.js').Store<Passage>} store */
function token(store) {
  return store.get().link?.token ?? ''
}
