import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { Face } from './face.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { Menu } from './menu.js'

/** The shop, who answers here, and the way out.
 * @param {{ visitor: Visitor, state: VisitorState, onClose: () => void }} props
 */
export function Head({ visitor, state, onClose }) {
  const { t } = useLanguage()
  const view = state.conversation.view
  const isPerson = view?.state === State.ASSIGNED
  const name = view?.operator?.name || t('person.nameless')
  return html`
    <header class="head">
      <${Face} kind=${isPerson ? 'operator' : 'bot'} name=${name} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${state.welcome?.site_name || t('panel.label_unnamed')}</bdi></h2>
        <p class="head-who"><${WhoAnswers} state=${view?.state ?? State.BOT} name=${name}
          isOnline=${state.status === 'online'} /></p>
      </div>
      <${Menu} visitor=${visitor} state=${state} />
      <button class="icon-button" type="button" aria-label=${t('panel.close')} onClick=${onClose}>
        <${Icon} name="close" />
      </button>
    </header>
  `
}

/** A clear sign whether a bot or a person answers; the dot only while we can know.
 * @param {{ state: string, name: string, isOnline: boolean }} props
 */
function WhoAnswers({ state, name, isOnline }) {
  const { t } = useLanguage()
  if (state !== State.ASSIGNED) return t(`who.${state}`)
  const words = t('who.person', { name: isolate(name) })
  return isOnline ? html`<span class="dot" aria-hidden="true"></span> ${words}` : words
}

/** Keeps a name's direction from turning the sentence round it. @param {string} name */
export function isolate(name) {
  return `\u2068${name}\u2069`
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
