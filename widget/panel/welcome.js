import { html } from '../shared/html.js'
import { Sender } from '../shared/protocol.js'
import { Code } from './code.js'
import { Face } from './face.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { personAction } from './menu.js'
import { isEmpty } from './state.js'

/** Before the first word: a greeting (or the smart message that was just shown) and the ways to begin.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function Welcome({ visitor, state }) {
  const { t } = useLanguage()
  const { bubble, welcome, mode } = state
  const isByBot = !bubble && mode.has_bot
  const person = personAction(state)
  const speaker = bubble?.speaker
  const buttons = bubble ? answersOf(bubble) : ((isByBot && welcome?.suggestions) || [])
  const isPerson = Boolean(speaker) || !mode.has_bot
  const name = speaker?.name || (isPerson ? (welcome?.site_name ?? '') : '')
  return html`
    <div class="welcome">
      <div class="group group-other">
        <${Face} kind=${isPerson ? Sender.OPERATOR : Sender.BOT} name=${name} />
        <div class="group-words">
          <p class="byline"><bdi>${name || t('bot.name')}</bdi>${' '}
            <span class="tag">${t(isPerson ? 'person.tag' : 'bot.tag')}</span></p>
          <p class="message" dir="auto">${bubble?.text || (isByBot && welcome?.greeting) || t('welcome.greeting')}</p>
          ${bubble?.code && html`<${Code} code=${bubble.code} until=${bubble.code_until ?? ''} />`}
        </div>
      </div>
      <ul class="choices" aria-label=${bubble ? t('message.choices') : t('welcome.suggestions')}>
        ${buttons.map(
          ({ id, label }) => html`<li key=${id}>
            <button class="chip" type="button" dir="auto" onClick=${() => visitor.send(label, id)}>${label}</button>
          </li>`,
        )}
        ${isEmpty(state) &&
        html`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${() => visitor.send(t(person.label), person.buttonId)}>
            <${Icon} name=${person.icon} /> ${t(person.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `
}

/** What may be said to a smart message: first what opening it says.
 * @param {import('../loader/signals/visitor.js').Bubble} bubble
 */
function answersOf({ leads_to: leadsTo, buttons }) {
  return leadsTo ? [leadsTo, ...buttons] : buttons
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
