import { adoptStyles } from '../../shared/stylesheet.js'

const WIDE = '(min-width: 481px)'

/** Shows each smart message as it asks for: as a card beside the launcher, or as the open chat; once with a sound.
 * The card comes with the first message. Returns what is to be called after every change.
 * @param {object} options
 * @param {import('./signals.js').Place} options.place
 * @param {import('./visitor.js').Visitor} options.visitor
 * @param {Pick<import('./signals.js').Opening, 'isOpen' | 'open' | 'openBeside'>} options.opening
 * @param {import('../../shared/i18n.js').Translator} options.translator
 * @param {Pick<Window, 'matchMedia' | 'requestAnimationFrame'>} [options.page]
 */
export function createSmartMessages({ place: { root, frame }, visitor, opening, translator, page = window }) {
  let card = /** @type {Promise<{ show: (bubble: Bubble | null) => void }> | null} */ (null)
  let newestId = ''
  let followedId = ''
  let besideId = ''

  function loadCard() {
    return (card ??= import('./bubble.js').then(({ CARD_STYLES, createBubble }) => {
      adoptStyles(root, ...CARD_STYLES)
      const { sawBubble: onSeen, dismissBubble: onDismiss } = visitor
      return createBubble({ frame, translator, onSeen, onDismiss, onOpen })
    }))
  }

  /** @param {import('../../shared/protocol.js').Button | null} [button] */
  function onOpen(button = visitor.state().bubble?.leads_to) {
    followedId = newestId
    visitor.openedBubble()
    if (button) visitor.send(button.label, button.id)
    opening.open()
  }

  /** @param {Bubble} bubble */
  function begin(bubble) {
    newestId = bubble.delivery_id
    if (bubble.has_sound) import('./sound.js').then(({ playChime }) => playChime()).catch(() => {})
    if (!bubble.opens_panel || !page.matchMedia(WIDE).matches || opening.isOpen()) return
    besideId = newestId
    opening.openBeside()
  }

  async function showCard() {
    const { bubble } = visitor.state()
    const isWanted = bubble && !opening.isOpen() && ![followedId, besideId].includes(bubble.delivery_id)
    if (!isWanted && !card) return
    try {
      ;(await loadCard()).show(isWanted ? bubble : null)
    } catch {
      // Without a connection the card comes with the next change.
      card = null
    }
  }

  return () => {
    const { bubble } = visitor.state()
    if (bubble && bubble.delivery_id !== newestId) begin(bubble)
    // Who closes a chat that opened by itself puts its message away.
    else if (bubble && bubble.delivery_id === besideId && !opening.isOpen()) visitor.dismissBubble()
    page.requestAnimationFrame(showCard)
  }
}

/** @typedef {import('./visitor.js').Bubble} Bubble */
