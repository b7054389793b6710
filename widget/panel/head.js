import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { isolate } from '../shared/text.js'
import { Face } from './face.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { Menu } from './menu.js'
import { isCallWanted } from './state.js'

const WITH_BOT = /** @type {string[]} */ ([State.BOT, State.MESSAGE_LEFT])

/** The shop, who answers here, and the way out.
 * @param {{ visitor: Visitor, state: VisitorState, onCallBack: () => void, onClose: () => void }} props
 */
export function Head({ visitor, state, onCallBack, onClose }) {
  const { t } = useLanguage()
  const view = state.conversation.view
  const isPerson = view?.state === State.ASSIGNED
  const name = view?.operator?.name || t('person.nameless')
  return html`
    <header class="head">
      <${Face} kind=${isPerson ? 'operator' : 'bot'} name=${name} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${state.welcome?.site_name || t('panel.label_unnamed')}</bdi></h2>
        <p class="head-who">
          ${!state.isBlocked && html`<${WhoAnswers} state=${state} name=${name} />`}
        </p>
      </div>
      ${!state.isBlocked && html`<${Menu} visitor=${visitor} state=${state} onCallBack=${onCallBack} />`}
      <button class="icon-button" type="button" aria-label=${t('panel.close')} onClick=${onClose}>
        <${Icon} name="close" />
      </button>
    </header>
  `
}

/** A clear sign whether a bot or a person answers; the dot only while we can know. Where a form comes first, there
 * may be no bot.
 * @param {{ state: VisitorState, name: string }} props
 */
function WhoAnswers({ state, name }) {
  const { t } = useLanguage()
  const { conversation, mode, status } = state
  const now = conversation.view?.state ?? State.BOT
  if (!mode.has_bot && WITH_BOT.includes(now)) return t('who.team')
  if (isCallWanted(state)) return t('who.asked_for_call')
  if (now !== State.ASSIGNED) return t(`who.${now}`)
  const words = t('who.person', { name: isolate(name) })
  return status === 'online' ? html`<span class="dot" aria-hidden="true"></span> ${words}` : words
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
