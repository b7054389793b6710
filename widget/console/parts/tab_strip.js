import { html, useText, useWork } from '../view.js'
import { isUnread } from '../inbox.js'
import { nameOf } from '../names.js'
import { viewOf } from '../state.js'
import { focusedTab } from '../tabs.js'
import { Icon } from './icon.js'

/** One tab for each open chat. @param {{ shown: string[], children?: any }} props */
export function TabStrip({ shown, children }) {
  const t = useText()
  const { state } = useWork()
  return html`
    <div class="tabs">
      <ul class="tab-list" aria-label=${t('open_chats')}>
        ${state.tabs.ids.map((id) => html`<${Tab} key=${id} id=${id} isShown=${shown.includes(id)} />`)}
      </ul>
      ${children}
    </div>`
}

/** @param {{ id: string, isShown: boolean }} props */
function Tab({ id, isShown }) {
  const t = useText()
  const { state, work } = useWork()
  const view = viewOf(state, id)
  const name = view ? nameOf(t, view, state.inbox.visitors[id]) : t('visitor')
  const row = state.inbox.rows[id]
  const hasNews = row && isUnread(state.inbox, row)
  const classes = ['tab', isShown && 'tab-shown', focusedTab(state.tabs) === id && 'tab-front'].filter(Boolean)
  return html`
    <li class=${classes.join(' ')}>
      <button type="button" class="tab-name" aria-current=${focusedTab(state.tabs) === id ? 'true' : undefined}
        onClick=${() => work.open(id)}>
        ${hasNews && html`<span class="unread"><span class="visually-hidden">${t('unread')}</span></span>`}
        <bdi>${name}</bdi>
      </button>
      <button type="button" class="tab-close" aria-label=${t('close_tab_of', { name })}
        onClick=${() => work.closeTab(id)}>
        <${Icon} name="close" />
      </button>
    </li>`
}
