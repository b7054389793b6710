import { findIn, focusComposer } from '../focus.js'
import { acceptOffer } from '../queue/accepting.js'
import { offerOf, offersTo, standingNow } from '../queue/standing.js'
import { groupRows } from '../sections.js'
import { viewOf } from '../state.js'
import { focusedTab } from '../tabs.js'

/** What each shortcut does to the chat in front.
 * @param {{ work: import('../workplace.js').Work, state: import('../state.js').WorkState,
 *   place: import('../place.js').Place, togglePane: () => void, showHelp: () => void }} desk */
export function actionsOf({ work, state, place, togglePane, showHelp }) {
  const id = focusedTab(state.tabs)
  const view = id ? viewOf(state, id) : null
  const isMine = view?.operator?.id === state.operatorId
  const isOnline = state.link === 'online'
  const way = view && !isMine ? standingNow(state, view).way : null
  const mayTake = way !== null && way !== 'take_over'
  const [offer] = offersTo(state.inbox.rows, state.operatorId)

  /** @type {Record<string, () => void>} */
  const actions = {
    next_chat: () => focusAfter(() => work.step(1)),
    previous_chat: () => focusAfter(() => work.step(-1)),
    longest_waiting() {
      const longest = groupRows(state.inbox.rows, state.operatorId).waiting.find((row) => !offerOf(row))
      if (longest) focusAfter(() => work.open(longest.conversation.id))
    },
    take: () => id && isOnline && mayTake && work.take(id),
    accept: () => offer && isOnline && acceptOffer({ work, place }, offer.conversation.id),
    let_pass: () => offer && isOnline && work.letPass(offer.conversation.id),
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
