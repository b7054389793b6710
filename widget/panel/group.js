import { html } from '../shared/html.js'
import { Sender } from '../shared/protocol.js'
import { RichText } from '../shared/rich_text.js'
import { Card } from './card.js'
import { Face } from './face.js'
import { useLanguage } from './language.js'

/** Messages that one sender wrote in a row: name and face once, the time once.
 * @param {{ group: import('../shared/timeline.js').Group, state: VisitorState }} props
 */
export function Group({ group: { sender, messages }, state }) {
  const { t, time } = useLanguage()
  const isOwn = sender.kind === Sender.VISITOR
  const isBot = sender.kind === Sender.BOT
  const name = isOwn ? t('visitor.name') : isBot ? t('bot.name') : sender.name || t('person.nameless')
  const last = messages[messages.length - 1]
  const isSeen = isOwn && isNewest(last, state) && state.conversation.readMarks.operator >= last.seq
  return html`
    <div class="group ${isOwn ? 'group-own' : 'group-other'}">
      ${!isOwn && html`<${Face} kind=${sender.kind} name=${name} />`}
      <div class="group-words">
        ${!isOwn &&
        html`<p class="byline" aria-hidden="true">
          <bdi>${name}</bdi> <span class="tag">${isBot ? t('bot.tag') : t('person.tag')}</span>
        </p>`}
        ${messages.map((message) => html`<${Words} key=${message.seq} message=${message} name=${name} />`)}
        <p class="time">
          <span aria-hidden="true">${time(last.at)}</span> ${isSeen && html`<span>${t('message.seen')}</span>`}
        </p>
      </div>
    </div>
  `
}

/** @param {{ message: ShownMessage, name: string }} props */
function Words({ message, name }) {
  const { t, time } = useLanguage()
  const byline = html`<span class="hidden-words">${t('message.byline', { name, time: time(message.at) })}</span>`
  if (message.isErased) return html`<p class="message message-erased">${byline} ${t('message.erased')}</p>`
  return html`
    ${message.text
      ? html`<div class="message">
          ${byline}
          <div class="words" dir="auto"><${RichText} text=${message.text} /></div>
          ${message.isEdited && html`<span class="edited">${t('message.edited')}</span>`}
        </div>`
      : byline}
    ${message.card && html`<${Card} card=${message.card} />`}
  `
}

/** @param {ShownMessage} message @param {VisitorState} state */
function isNewest(message, { conversation }) {
  return conversation.messages.findLast(({ sender }) => sender.kind === Sender.VISITOR)?.seq === message.seq
}

/** @typedef {import('../shared/messages.js').ShownMessage} ShownMessage */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
