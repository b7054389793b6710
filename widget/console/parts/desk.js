import {
  html,
  useEffect,
  useLanguage,
  useLayoutEffect,
  useMemo,
  useState,
  useStore,
  useText,
  WorkContext,
} from '../view.js'
import { countWaiting } from '../alarm.js'
import { fillReply, replyText } from '../canned.js'
import { createPlace, linkedChat } from '../place.js'
import { AwayBar } from '../queue/away_bar.js'
import { OfferBar } from '../queue/offer_bar.js'
import { TeamStrip } from '../queue/team_strip.js'
import { refusalText } from '../refusal.js'
import { EVERYWHERE, findAction } from '../shortcuts.js'
import { viewOf } from '../state.js'
import { focusedTab } from '../tabs.js'
import { actionsOf } from './actions.js'
import { ConnectionBanner, Notices } from './banner.js'
import { BotDoor } from './bot_door.js'
import { Help } from './help.js'
import { ChatList } from './list.js'
import { SmartDoor } from './smart_door.js'
import { TeamDoor } from './team_door.js'
import { Threads } from './threads.js'
import { TopBar } from './top_bar.js'
import { VisitorPane } from './visitor_pane.js'

const ROOM_FOR_PANE = '(min-width: 1180px)'
/** The pages beside the chats, by the first part of their addresses. */
const DOORS = new Map(Object.entries({ bot: BotDoor, smart: SmartDoor, team: TeamDoor }))

/** What every part of the desk can reach.
 * @typedef {{ work: import('../workplace.js').Work, state: import('../state.js').WorkState,
 *   operator: import('../api.js').Operator, account: import('./app.js').Account, isPaneOpen: boolean,
 *   api: import('../api.js').Api, place: import('../place.js').Place,
 *   togglePane: () => void,
 *   departmentName: (key: string) => string, say: (error: any) => string,
 *   fill: (reply: import('../canned.js').CannedReply, view: any) => string }} Surroundings */

/** The whole console of one signed-in operator: list, chats, visitor.
 * @param {{ work: import('../workplace.js').Work, operator: import('../api.js').Operator,
 *   account: import('./app.js').Account, api: import('../api.js').Api }} props */
export function Desk({ work, operator, account, api }) {
  const t = useText()
  const { language } = useLanguage()
  const state = useStore(work.store)
  const place = useMemo(() => createPlace(window), [])
  const { parts } = useStore(place.store)
  const Away = DOORS.get(parts[0])
  const [hasHelp, setHelp] = useState(false)
  const [isPaneOpen, setPane] = useState(() => matchMedia(ROOM_FOR_PANE).matches)
  useEffect(() => {
    const room = matchMedia(ROOM_FOR_PANE)
    const follow = () => setPane(room.matches)
    room.addEventListener('change', follow)
    return () => room.removeEventListener('change', follow)
  }, [])
  const togglePane = () => setPane((isOpen) => !isOpen)
  const focused = focusedTab(state.tabs)
  const view = focused ? viewOf(state, focused) : null

  useEffect(() => {
    work.start()
    return work.stop
  }, [work])
  useEffect(() => {
    place.start()
    return place.stop
  }, [place])
  const linked = linkedChat(parts)
  useEffect(() => {
    if (!linked) return
    work.open(linked)
    place.go('chats')
  }, [linked, work, place])
  useTitle(t, state)
  const act = actionsOf({ work, state, place, togglePane, showHelp: () => setHelp(true) })
  // Before it is painted: what can be seen can be done by its key.
  useLayoutEffect(() => {
    const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
      const action = findAction(event)
      if (!action || document.querySelector('dialog[open]') || (Away && !EVERYWHERE.includes(action))) return
      event.preventDefault()
      act(action)
    }
    document.addEventListener('keydown', onKeyDown)
    return () => document.removeEventListener('keydown', onKeyDown)
  })

  const surroundings = useMemo(
    () => ({
      work,
      state,
      operator,
      account,
      api,
      place,
      isPaneOpen,
      togglePane,
      say: (/** @type {any} */ error) => refusalText(t, error),
      departmentName: (/** @type {string} */ key) => nameOfDepartment(state.me?.departments, key, language),
      fill: (/** @type {any} */ reply, /** @type {any} */ conversation) =>
        fillReply(replyText(reply, conversation.language), {
          visitor_name: conversation.visitor.name,
          operator_name: operator.name,
          shop_name: state.me?.shop_name ?? '',
        }),
    }),
    [work, state, operator, account, isPaneOpen, t],
  )

  const isListShown = state.isListShown || !focused
  const chats = html`
    <div class="side">
      <${ChatList} />
      <${TeamStrip} />
    </div>
    <${Threads} />
    ${isPaneOpen && focused && view && html`<${VisitorPane} id=${focused} view=${view} />`}`
  const classes = Away
    ? ['desk', 'desk-bot']
    : ['desk', isPaneOpen && view ? 'desk-pane' : '', isListShown ? 'desk-list' : 'desk-chat']
  return html`
    <${WorkContext.Provider} value=${surroundings}>
      <div class=${classes.join(' ')}>
        <${TopBar} onHelp=${() => setHelp(true)} />
        <div class="bars">
          <${ConnectionBanner} />
          <${AwayBar} />
          <${OfferBar} />
        </div>
        ${Away ? html`<${Away} key=${parts[0]} />` : chats}
        <${Notices} />
        ${hasHelp && html`<${Help} onClose=${() => setHelp(false)} />`}
      </div>
    <//>`
}

/** The number of waiting chats, where it is seen from another tab.
 * @param {(key: string, values?: any) => string} t @param {import('../state.js').WorkState} state */
function useTitle(t, state) {
  const waiting = countWaiting(state)
  const shop = state.me?.shop_name ?? ''
  useEffect(() => {
    const title = shop ? t('title_of', { shop }) : t('title')
    document.title = waiting ? `(${waiting}) ${title}` : title
  }, [waiting, shop, t])
}

/** @param {any[] | undefined} departments @param {string} key @param {string} language */
function nameOfDepartment(departments, key, language) {
  const names = departments?.find((department) => department.key === key)?.names ?? {}
  return names[language] ?? names.en ?? Object.values(names)[0] ?? key
}
