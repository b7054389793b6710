// The chat panel, loaded when it is first wanted.
import english from '../locales/en.json' with { type: 'json' }
import { html } from '../shared/html.js'
import { createTranslator } from '../shared/i18n.js'
import { CODE_CHIP_STYLES } from '../shared/code_chip.js'
import { adoptStyles } from '../shared/stylesheet.js'
import { render } from '../shared/vendor/preact.js'
import { App } from './app.js'
import { createFormMemory } from './form_memory.js'
import { createModal } from './modal.js'
import { createNoticeMemory } from './notice_memory.js'
import { FORM_STYLES } from './styles/form.js'
import { LOG_STYLES } from './styles/log.js'
import { PANEL_STYLES } from './styles/panel.js'

/** Builds the panel inside `frame`, hidden at first.
 * @param {object} options
 * @param {ShadowRoot} options.root
 * @param {HTMLElement} options.frame
 * @param {import('../loader/signals/visitor.js').Visitor} options.visitor
 * @param {import('../shared/i18n.js').Translator} options.translator
 * @param {Storage | null} options.memory keeps the draft and the form from page to page
 * @param {string} options.site
 * @param {() => void} options.onClose
 */
export function createPanel({ root, frame, visitor, translator, memory, site, onClose }) {
  adoptStyles(root, PANEL_STYLES, LOG_STYLES, FORM_STYLES, CODE_CHIP_STYLES)
  const place = document.createElement('div')
  place.className = 'panel-place'
  frame.append(place)
  const modal = createModal(/** @type {HTMLElement} */ (root.host), place)
  const words = createTranslator(translator.language, translator.strings, english, translator.formats)
  const draftKey = `chatserver:${site}:draft`
  const formMemory = createFormMemory(memory, `chatserver:${site}:form`)
  const noticeMemory = createNoticeMemory(memory, `chatserver:${site}:notice`)

  /** @param {boolean} isOpen @param {boolean} takesFocus */
  function draw(isOpen, takesFocus) {
    place.hidden = !isOpen
    const shown = { visitor, translator: words, isOpen, takesFocus, onClose }
    const props = { ...shown, memory, draftKey, formMemory, noticeMemory }
    render(html`<${App} ...${props} />`, place)
  }

  return {
    /** @param {{ takesFocus: boolean }} how */
    show({ takesFocus }) {
      draw(true, takesFocus)
      modal.start()
    },
    hide() {
      modal.stop()
      draw(false, false)
    },
  }
}
