import { adoptStyles } from '../../shared/stylesheet.js'
import { limitText } from '../../shared/text.js'
import { BUBBLE_STYLES } from './bubble_styles.js'

const MOST_BUTTONS = 2
const TEXT_CODE_POINTS = 280

/** The card beside the launcher that shows a smart message.
 * @param {object} options
 * @param {ShadowRoot} options.root
 * @param {HTMLElement} options.frame
 * @param {import('../../shared/i18n.js').Translator} options.translator
 * @param {() => void} options.onSeen once for each message, when it is really on the screen
 * @param {() => void} options.onOpen
 * @param {() => void} options.onDismiss
 * @param {(button: Button) => void} options.onPress
 */
export function createBubble({ root, frame, translator, onSeen, onOpen, onDismiss, onPress }) {
  adoptStyles(root, BUBBLE_STYLES)
  let card = /** @type {HTMLElement | null} */ (null)
  let shownId = /** @type {string | null} */ (null)
  let seenId = /** @type {string | null} */ (null)

  const observer = new IntersectionObserver(
    (entries) => {
      if (!entries.some((entry) => entry.isIntersecting) || document.hidden || seenId === shownId) return
      seenId = shownId
      onSeen()
    },
    { threshold: 0.9 },
  )
  document.addEventListener('visibilitychange', () => {
    if (!card || document.hidden) return
    observer.unobserve(card)
    observer.observe(card)
  })

  /** @param {Bubble} bubble */
  function build(bubble) {
    const close = button('bubble-close', '', onDismiss)
    close.setAttribute('aria-label', translator.t('bubble.close'))
    const words = button('bubble-text', limitText(bubble.text, TEXT_CODE_POINTS), onOpen)
    words.dir = 'auto'
    const choices = document.createElement('div')
    choices.className = 'bubble-choices'
    for (const choice of bubble.buttons.slice(0, MOST_BUTTONS)) {
      const chip = button('bubble-choice', choice.label, () => onPress(choice))
      chip.dir = 'auto'
      choices.append(chip)
    }
    const built = document.createElement('aside')
    built.className = 'bubble'
    built.setAttribute('aria-label', translator.t('bubble.label'))
    built.append(words, close, choices)
    return built
  }

  function remove() {
    if (card) observer.unobserve(card)
    card?.remove()
    card = null
    shownId = null
  }

  return {
    /** Shows `bubble`, or takes the card away. @param {Bubble | null} bubble */
    show(bubble) {
      if (bubble?.delivery_id === shownId) return
      remove()
      if (!bubble) return
      card = build(bubble)
      shownId = bubble.delivery_id
      frame.prepend(card)
      observer.observe(card)
    },
  }
}

/** @param {string} name @param {string} text @param {() => void} press */
function button(name, text, press) {
  const element = document.createElement('button')
  element.type = 'button'
  element.className = name
  element.textContent = text
  element.onclick = press
  return element
}

/** @typedef {import('./visitor.js').Bubble} Bubble */
/** @typedef {import('../../shared/protocol.js').Button} Button */
