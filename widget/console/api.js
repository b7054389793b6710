/** The console's HTTP API. */

/** What the server answered instead of what was asked for; `message` is for people. */
export class ApiError extends Error {
  /** @param {{ code: string, message: string, is_temporary?: boolean, retry_after_seconds?: number | null,
   *   field?: import('./mend.js').WrongField | null }} error */
  constructor(error) {
    super(error.message)
    this.code = error.code
    this.isTemporary = error.is_temporary ?? false
    this.retryAfterSeconds = error.retry_after_seconds ?? null
    this.field = error.field ?? null
  }
}

/** @typedef {{ id: string, name: string, login: string, role: string }} Operator */
/** @typedef {{ signed_in: boolean, csrf_token: string, operator: Operator | null, needs_setup: boolean }} Session */
/** @typedef {{ id: string, name: string, last_used_at: number, is_current: boolean }} Device */
/** @typedef {ReturnType<typeof createApi>} Api */

/** Every call throws ApiError when the server refuses, and one with the code `unreachable` when nothing answers.
 * @param {(url: string, options: RequestInit) => Promise<Response>} fetcher */
export function createApi(fetcher = (url, options) => fetch(url, options)) {
  let csrfToken = ''

  /** @param {string} name @param {object} [body] @returns {Promise<any>} */
  async function call(name, body) {
    const response = await fetcher(`/console/api/${name}`, body ? post(body, csrfToken) : get).catch(() => null)
    if (!response) throw new ApiError({ code: 'unreachable', message: '', is_temporary: true })
    const answer = await response.json().catch(() => null)
    if (response.ok) return answer
    throw new ApiError(answer?.error ?? { code: 'internal', message: '' })
  }

  return {
    /** @returns {Promise<Session>} */
    async session() {
      const session = await call('session')
      csrfToken = session.csrf_token ?? ''
      return session
    },
    signIn: (/** @type {string} */ login, /** @type {string} */ password) => call('sign-in', { login, password }),
    /** @returns {Promise<{ purpose: 'login' | 'setup' | 'password', name: string, login: string }>} */
    redeem: (/** @type {string} */ token) => call('redeem', { token }),
    setUp: (/** @type {{ token: string, name: string, login: string, password: string }} */ admin) =>
      call('setup', admin),
    setPassword: (/** @type {string} */ token, /** @type {string} */ password) =>
      call('set-password', { token, password }),
    signOut: (/** @type {boolean} */ everywhere) => call('sign-out', { everywhere }),
    /** @returns {Promise<string>} */
    ticket: async () => (await call('ticket', {})).ticket,
    changePassword: (/** @type {string} */ current, /** @type {string} */ next) =>
      call('password', { current, new: next }),
    /** @returns {Promise<Device[]>} */
    devices: async () => (await call('devices')).devices,
    endDevice: (/** @type {string} */ id) => call('devices/end', { id }),
    /** @returns {Promise<import('./suggestions.js').SuggestedReply[]>} */
    suggestReplies: async (/** @type {string} */ conversation_id, /** @type {string} */ text) =>
      (await call('bot/replies', { conversation_id, text })).replies,
    /** Those the team uses most. @returns {Promise<string[]>} */
    tags: async () => (await call('tags')).tags,
    /** Any other route: read without a body, written with one. */
    call,
  }
}

/** @type {RequestInit} */
const get = { credentials: 'same-origin', headers: { Accept: 'application/json' } }

/** @param {object} body @param {string} csrfToken @returns {RequestInit} */
function post(body, csrfToken) {
  return {
    method: 'POST',
    credentials: 'same-origin',
    headers: { 'Content-Type': 'application/json', Accept: 'application/json', 'X-CSRF-Token': csrfToken },
    body: JSON.stringify(body),
  }
}
