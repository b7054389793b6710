/** Opens and closes the panel, which is loaded the first time it is wanted.
 * @param {object} options
 * @param {import('./signals.js').Place} options.place
 * @param {import('./visitor.js').Visitor} options.visitor
 * @param {import('../../shared/i18n.js').Translator} options.translator
 * @param {Storage | null} options.memory keeps the panel open from page to page
 */
export function createOpening({ place, visitor, translator, memory }) {
  const { frame, launcher, root, site } = place
  const openKey = `chatserver:${site}:open`
  const listeners = /** @type {Set<() => void>} */ (new Set())
  const hooks = /** @type {{ event: string, run: (...args: any[]) => void }[]} */ ([])
  let isOpen = false
  let panel = /** @type {Promise<Panel> | null} */ (null)
  let unread = 0

  visitor.subscribe(() => {
    const now = visitor.unread()
    if (now !== unread) tell('unread', now)
    unread = now
  })

  function load() {
    return (panel ??= import('../../panel/panel.js').then((module) =>
      module.createPanel({ root, frame, visitor, translator, memory, site, onClose: close }),
    ))
  }

  /** @param {string} event @param {...any} values */
  function tell(event, ...values) {
    for (const hook of hooks) if (hook.event === event) run(hook.run, values)
  }

  /** A mistake of the page's is reported there and keeps nothing here from going on.
   * @param {(...args: any[]) => void} callback
   * @param {any[]} values
   */
  function run(callback, values) {
    try {
      callback(...values)
    } catch (error) {
      reportError(error)
    }
  }

  /** @param {boolean} next */
  function change(next) {
    isOpen = next
    remember(next)
    for (const listener of listeners) listener()
    tell(next ? 'open' : 'close')
  }

  /** @param {boolean} next */
  function remember(next) {
    try {
      if (next) memory?.setItem(openKey, '1')
      else memory?.removeItem(openKey)
    } catch {
      // The panel then stays closed on the next page.
    }
  }

  /** @param {{ takesFocus: boolean }} how */
  async function show(how) {
    if (isOpen) return
    change(true)
    try {
      const loaded = await load()
      if (isOpen) loaded.show(how)
    } catch {
      panel = null
      change(false)
    }
  }

  function close() {
    if (!isOpen) return
    change(false)
    panel?.then((loaded) => loaded.hide())
    launcher.focus()
  }

  const open = () => show({ takesFocus: true })
  launcher.addEventListener('pointerenter', () => load().catch(() => (panel = null)), { once: true })

  return {
    isOpen: () => isOpen,
    open,
    /** Opens the panel without taking the focus. */
    openBeside: () => show({ takesFocus: false }),
    close,
    toggle: () => (isOpen ? close() : open()),

    /** @param {() => void} listener */
    onChange: (listener) => listeners.add(listener),

    /** The shop's page wants to know. @param {string} event @param {(...args: any[]) => void} run */
    on: (event, run) => hooks.push({ event, run }),

    /** On a wide screen a panel that was open on the last page is open on this one, without taking the focus. */
    restore() {
      const wasOpen = memory?.getItem(openKey) === '1'
      if (wasOpen && matchMedia('(min-width: 481px)').matches) show({ takesFocus: false })
    },
  }
}

/** @typedef {{ show: (how: { takesFocus: boolean }) => void, hide: () => void }} Panel */
