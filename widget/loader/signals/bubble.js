// The card of a smart message; loaded with the first one.
import { BOT_FACE } from '../../shared/bot_face.js'
import { CODE_CHIP_STYLES, createCodeChip } from '../../shared/code_chip.js'
import { initialOf } from '../../shared/initial.js'
import { BUBBLE_STYLES } from './bubble_styles.js'

const MOST_BUTTONS = 2
export const CARD_STYLES = [BUBBLE_STYLES, CODE_CHIP_STYLES]
const SVG = 'http://www.w3.org/2000/svg'

/** The card beside the launcher that shows a smart message.
 * @param {object} options
 * @param {HTMLElement} options.frame
 * @param {import('../../shared/i18n.js').Translator} options.translator
 * @param {() => void} options.onSeen when the message is really on the screen
 * @param {() => void} options.onDismiss
 * @param {(button?: Button) => void} options.onOpen without a button: by the words themselves
 */
export function createBubble({ frame, translator, onSeen, onOpen, onDismiss }) {
  let card = /** @type {HTMLElement | null} */ (null)
  let shownId = /** @type {string | null} */ (null)

  const observer = new IntersectionObserver(
    (entries) => entries.some((entry) => entry.isIntersecting) && !document.hidden && onSeen(),
    { threshold: 0.9 },
  )
  document.addEventListener('visibilitychange', () => {
    if (!card || document.hidden) return
    observer.unobserve(card)
    observer.observe(card)
  })

  /** @param {Bubble} bubble */
  function build({ text, buttons, speaker, code, code_until: until }) {
    const close = button('bubble-close', '', onDismiss)
    close.setAttribute('aria-label', translator.t('bubble.close'))
    const words = button('bubble-text', text, () => onOpen())
    words.dir = 'auto'
    const choices = element('div', 'bubble-choices')
    for (const choice of buttons.slice(0, MOST_BUTTONS)) {
      const chip = button('bubble-choice', choice.label, () => onOpen(choice))
      chip.dir = 'auto'
      choices.append(chip)
    }
    const built = element('aside', 'bubble')
    built.setAttribute('aria-label', translator.t('bubble.label'))
    built.append(face(speaker), name(speaker?.name || translator.t('bot.name')), close, words)
    if (code) built.append(createCodeChip({ code, until: until ?? '' }, translator))
    built.append(choices)
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
      if ((bubble?.delivery_id ?? null) === shownId) return
      remove()
      if (!bubble) return
      card = build(bubble)
      shownId = bubble.delivery_id
      frame.prepend(card)
      observer.observe(card)
    },
  }
}

/** A person's face is the first letter of the name, the bot's a drawing.
 * @param {Bubble['speaker']} speaker
 */
function face(speaker) {
  const shown = element('span', speaker ? 'bubble-face' : 'bubble-face bubble-bot')
  shown.setAttribute('aria-hidden', 'true')
  if (speaker) shown.textContent = initialOf(speaker.name ?? '')
  else shown.append(drawing())
  return shown
}

function drawing() {
  const svg = document.createElementNS(SVG, 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  const path = document.createElementNS(SVG, 'path')
  path.setAttribute('d', BOT_FACE)
  svg.append(path)
  return svg
}

/** @param {string} text */
function name(text) {
  const shown = element('bdi', 'bubble-name')
  shown.textContent = text
  return shown
}

/** @param {string} kind @param {string} text @param {() => void} press */
function button(kind, text, press) {
  const made = /** @type {HTMLButtonElement} */ (element('button', kind))
  made.type = 'button'
  made.textContent = text
  made.onclick = press
  return made
}

/** @param {string} tag @param {string} kind */
function element(tag, kind) {
  const made = document.createElement(tag)
  made.className = kind
  return made
}

/** @typedef {import('./visitor.js').Bubble} Bubble */
/** @typedef {import('../../shared/protocol.js').Button} Button */
