// The shop's page runs this classic script: a launcher and a queue of calls. All else comes when the page is idle.
;(() => {
  const script = document.currentScript
  if (!(script instanceof HTMLScriptElement) || !script.dataset.site || document.querySelector('chat-widget')) return

  const version = typeof WIDGET_VERSION === 'undefined' ? 'dev' : WIDGET_VERSION
  const server = script.src
  const base = new URL(`widget/${version}/`, server).href
  // Every language the widget speaks, with `launcher.open` of its locale file: a test compares them.
  /** @type {Record<string, string>} */
  const LABELS = {
    en: 'Open chat',
    fa: 'باز کردن گفت‌وگو',
    he: 'פתיחת הצ׳אט',
    ka: 'ჩატის გახსნა',
    ms: 'Buka sembang',
  }
  const { site, consent, events, position, accent, launcher: visibility } = script.dataset
  const wanted = [script.dataset.language, document.documentElement.lang, ...navigator.languages]
  const language = wanted.map((name) => (name || '').toLowerCase().split('-')[0]).find((name) => LABELS[name]) || 'en'

  const calls = Array.from(window.Chat?.q || [], (call) => Array.from(call || []))
  // A link from an e-mail brings a chat here. Its secret must not stay in the address.
  const [, returnsBy] = location.hash.match(/^#chat=([\w-]{16,100})$/) || []
  if (returnsBy) {
    history.replaceState(history.state, '', location.pathname + location.search)
    calls.push(['open'])
  }
  /** @type {{ toggle: () => void, call: (call: any[]) => void } | undefined} */
  let widget
  /** @type {Promise<void> | undefined} */
  let starting

  const host = document.createElement('chat-widget')
  const root = host.attachShadow({ mode: 'open' })
  const frame = document.createElement('div')
  frame.className = 'frame'
  frame.lang = language
  frame.dir = /^(ar|fa|he|ur)$/.test(language) ? 'rtl' : 'ltr'
  frame.dataset.position = position === 'start' ? 'start' : 'end'

  const launcher = document.createElement('button')
  launcher.className = 'launcher'
  launcher.type = 'button'
  launcher.hidden = visibility === 'off'
  launcher.setAttribute('aria-haspopup', 'dialog')
  launcher.setAttribute('aria-expanded', 'false')
  launcher.setAttribute('aria-label', LABELS[language])
  launcher.append(
    icon('chat', 'M12 3.5c5 0 9 3.3 9 7.5s-4 7.5-9 7.5a11 11 0 0 1-3-.4L5 20.5l.7-3.7C4 15 3 13 3 11c0-4 4-7.5 9-7.5Z'),
    icon('fold', 'm6 9.5 6 6 6-6'),
  )
  launcher.onclick = () => start().then(() => widget?.toggle())

  const sheet = new CSSStyleSheet()
  sheet.replaceSync(`
    :host { all: initial !important; color-scheme: light dark !important; position: fixed !important;
      z-index: 2147483000 !important; --accent: #0f766e; --on-accent: #fff; }
    .launcher { position: fixed; inset-block-end: max(20px, env(safe-area-inset-bottom)); inset-inline-end: 20px;
      inline-size: 56px; block-size: 56px; padding: 0; border: 0; border-radius: 50%; cursor: pointer;
      display: grid; place-items: center; color: var(--on-accent); background: var(--accent);
      box-shadow: 0 1px 2px rgb(50 40 20 / .1), 0 8px 24px rgb(50 40 20 / .22); transition: transform 150ms ease-out; }
    .frame[data-position=start] .launcher { inset-inline: 20px auto; }
    .launcher[hidden] { display: none; }
    .launcher:hover { transform: scale(1.05); }
    .launcher:focus-visible { outline: 3px solid var(--accent); outline-offset: 3px; }
    svg { inline-size: 26px; block-size: 26px; fill: none; stroke: currentColor; stroke-width: 1.8;
      stroke-linecap: round; stroke-linejoin: round; }
    .launcher[aria-expanded=true] .chat, .launcher[aria-expanded=false] .fold { display: none; }
    @media (prefers-reduced-motion: reduce) { .launcher { transition: none; } }
    @media (forced-colors: active) { .launcher { border: 2px solid; } }
    @media print { .frame { display: none; } }`)
  root.adoptedStyleSheets = [sheet]
  if (accent && CSS.supports('color', accent)) host.style.setProperty('--accent', accent)
  frame.append(launcher)
  root.append(frame)

  /** @param {string} name @param {string} path */
  function icon(name, path) {
    const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
    svg.setAttribute('class', name)
    svg.setAttribute('viewBox', '0 0 24 24')
    svg.setAttribute('aria-hidden', 'true')
    const shape = document.createElementNS(svg.namespaceURI, 'path')
    shape.setAttribute('d', path)
    svg.append(shape)
    return svg
  }

  /** Loads the rest, once; a failed attempt may be repeated. */
  function start() {
    return (starting ||= import(`${base}loader/signals/signals.js`)
      .then(async (signals) => {
        const place = { host, root, frame, launcher, base, site, language, server, consent, events, returnsBy }
        const started = (widget = await signals.start(place))
        for (const call of calls.splice(0)) started.call(call)
      })
      .catch(() => {
        starting = undefined
      }))
  }

  window.Chat = (...call) => {
    if (widget) return widget.call(call)
    calls.push(call)
    if (call[0] === 'open' || call[0] === 'consent') start()
  }

  /** With data-consent="ask" nothing is stored or connected before the visitor's own step; a token is such a step. */
  function mayStart() {
    try {
      return consent !== 'ask' || !!localStorage.getItem(`chatserver:${site}:token`)
    } catch {
      return consent !== 'ask'
    }
  }

  function show() {
    document.body.append(host)
    if (calls.some((call) => call[0] === 'open' || call[0] === 'consent')) start()
    else if (!mayStart()) return
    else if (document.readyState === 'complete') idle()
    else addEventListener('load', idle)
  }

  function idle() {
    ;(window.requestIdleCallback || setTimeout)(() => start())
  }

  if (document.body) show()
  else addEventListener('DOMContentLoaded', show)
})()
