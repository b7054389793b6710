import { html } from '../shared/html.js'
import { timeline } from '../shared/timeline.js'
import { useEffect, useMemo, useState } from '../shared/vendor/hooks.js'
import { Group } from './group.js'
import { useLanguage } from './language.js'
import { StoryLine } from './story_line.js'
import { unsentMessages } from './state.js'
import { Unsent } from './unsent.js'

/** All that was said, oldest first. It becomes live once the history stands in it.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function Log({ visitor, state }) {
  const { t } = useLanguage()
  const [isLive, setLive] = useState(false)
  const { conversation } = state
  const items = useMemo(() => timeline(conversation), [conversation.events, conversation.messages])
  useEffect(() => setLive(true), [])
  return html`
    ${conversation.hasEarlier &&
    html`<button class="link-button earlier" type="button" onClick=${visitor.loadEarlier}>${t('log.earlier')}</button>`}
    <div class="log" role="log" aria-label=${t('log.label')} aria-live=${isLive ? 'polite' : 'off'} tabindex="0">
      ${items.map((item) => html`<${Item} key=${item.key} item=${item} state=${state} />`)}
      ${unsentMessages(state).map(
        (item) =>
          html`<${Unsent} key=${item.command.client_message_id} item=${item} visitor=${visitor} state=${state} />`,
      )}
    </div>
  `
}

/** @param {{ item: import('../shared/timeline.js').Item, state: VisitorState }} props */
function Item({ item, state }) {
  const { day } = useLanguage()
  if (item.type === 'day') return html`<p class="day"><span>${day(item.at, Date.now())}</span></p>`
  if (item.type === 'event') return html`<${StoryLine} event=${item.event} state=${state} />`
  return html`<${Group} group=${item} state=${state} />`
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
