import { State } from '../../shared/protocol.js'
import { findIn, focusComposer } from '../focus.js'
import { groupRows } from '../sections.js'
import { viewOf } from '../state.js'
import { focusedTab } from '../tabs.js'

/** What each shortcut does to the chat in front.
 * @param {{ work: import('../workplace.js').Work, state: import('../state.js').WorkState, togglePane: () => void,
 *   showHelp: () => void }} desk */
export function actionsOf({ work, state, togglePane, showHelp }) {
  const id = focusedTab(state.tabs)
  const view = id ? viewOf(state, id) : null
  const isMine = view?.operator?.id === state.operatorId
  const isOnline = state.link === 'online'

  /** @type {Record<string, () => void>} */
  const actions = {
    next_chat: () => focusAfter(() => work.step(1)),
    previous_chat: () => focusAfter(() => work.step(-1)),
    longest_waiting() {
      const [longest] = groupRows(state.inbox.rows, state.operatorId).waiting
      if (longest) focusAfter(() => work.open(longest.conversation.id))
    },
    take: () => id && isOnline && !isMine && view?.state !== State.CLOSED && work.take(id),
    end_chat: () => id && isOnline && isMine && work.end(id),
    close_tab: () => id && work.closeTab(id),
    reply: () => focusComposer(id),
    note: () => id && clickNote(id),
    suggestion_1: () => id && findIn(id, '[data-suggestion="1"]')?.click(),
    suggestion_2: () => id && findIn(id, '[data-suggestion="2"]')?.click(),
    suggestion_3: () => id && findIn(id, '[data-suggestion="3"]')?.click(),
    visitor_pane: togglePane,
    help: showHelp,
  }
  return (/** @type {string} */ action) => actions[action]?.()

  /** @param {() => void} move */
  function focusAfter(move) {
    move()
    focusComposer(focusedTab(work.store.get().tabs))
  }
}

/** @param {string} id */
function clickNote(id) {
  findIn(id, '[data-note]')?.click()
  focusComposer(id)
}
