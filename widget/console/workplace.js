import { emptyConversation } from '../shared/conversation.js'
import { OperatorCommand, OperatorFrame, PROTOCOL_VERSION } from '../shared/protocol.js'
import { createAlarm } from './alarm.js'
import { createCommands } from './commands.js'
import { createDrafts } from './drafts.js'
import { markSeen } from './inbox.js'
import { createKept } from './kept.js'
import { createMailroom } from './mailroom.js'
import { createNotices } from './notices.js'
import { changedHands, newsOf } from './queue/news.js'
import { createPeeking } from './queue/peeking.js'
import { createReplies } from './queue/replies.js'
import { emptyWork, loseTouch, reduceWork } from './state.js'
import { createStore } from './store.js'
import { createSuggestionSwitch } from './suggestions.js'
import { closeTab, focusedTab, neighbourTab, openTab } from './tabs.js'
import { createTypist } from './typist.js'

const CATCH_UP_MS = 1500
/** Commands after which a chat is somebody else's. @type {Set<string>} */
const MOVES = new Set([OperatorCommand.TAKE, OperatorCommand.TAKE_OVER, OperatorCommand.TRANSFER])

/** @typedef {ReturnType<typeof createWorkplace>} Work */

/** One operator's work: the state of everything shown, and all that can be done with it.
 * `createTransport` is the shared one; `say` turns an error frame into words, `tellOf` news about a chat.
 * @param {{ operatorId: string, api: import('./api.js').Api, createTransport: Function, url: string,
 *   chime: ReturnType<typeof import('./chime.js').createChime>, local: Storage, session: Storage,
 *   onSignedOut: () => void, say: (error: any) => string,
 *   tellOf: (news: import('./queue/news.js').News) => string }} parts */
export function createWorkplace(parts) {
  const { operatorId, api, createTransport, url, chime, local, session, onSignedOut, say, tellOf } = parts
  const kept = createKept({ storage: session, operatorId })
  const drafts = createDrafts({ storage: session, operatorId })
  const suggestions = createSuggestionSwitch({ storage: local, operatorId })
  const store = createStore({
    ...emptyWork(operatorId, kept.read()),
    isMuted: chime.isMuted(),
    hasSuggestions: suggestions.isOn(),
  })
  const transport = createTransport({ url, hello, onFrame, onStatus })
  const transmit = (/** @type {object} */ command) => transport.send(command)
  const mailroom = createMailroom({ storage: local, key: `chatserver:console:${operatorId}:outbox`, transmit })
  const replies = createReplies()
  /** Chats that this console asked to take or send on: what then happens to them is no news. @type {Set<string>} */
  const asked = new Set()
  const wasAsked = (/** @type {string} */ id) => asked.has(id)
  const alarm = createAlarm(chime, { wasAsked })
  const typist = createTypist((id, is_typing) =>
    transmit({ type: OperatorCommand.TYPING, conversation_id: id, is_typing }),
  )
  const notices = createNotices(store)
  const commands = createCommands(post)
  const peeking = createPeeking({ look, leave })

  const change = (/** @type {Partial<import('./state.js').WorkState>} */ part) =>
    store.update((state) => ({ ...state, ...part }))
  const showPending = () => change({ pending: mailroom.words.items() })
  mailroom.words.onChange(showPending)
  showPending()
  const reload = (/** @type {StorageEvent} */ event) => event.storageArea === local && mailroom.words.reload()

  /** The first frame: who we are, and how far each open chat has come. */
  async function hello() {
    if (!(await api.session()).signed_in) return null
    const open = Object.values(store.get().conversations).map(positionOf)
    return { type: OperatorCommand.HELLO, protocol_version: PROTOCOL_VERSION, ticket: await api.ticket(), open }
  }

  /** @param {any} frame */
  function onFrame(frame) {
    const before = store.get()
    const ownId = frame.type === OperatorFrame.ACK ? frame.client_message_id : frame.event?.client_message_id
    const command = ownId ? mailroom.acknowledge(ownId) : null
    store.set(reduceWork(store.get(), frame, { now: Date.now(), command }))
    const after = store.get()
    alarm.hear(before, after, frame)
    const news = newsOf(before, after, frame, wasAsked)
    if (news) notices.tell(tellOf(news))
    asked.delete(changedHands(before, after, frame) ?? '')
    if (ownId) replies.settle(ownId)
    if (after.link === 'online') peeking.follow(store.get())
    if (frame.type === OperatorFrame.RESUMED) setTimeout(mailroom.resend)
    if (frame.type === OperatorFrame.ERROR) refused(frame)
    if (frame.type === OperatorFrame.INBOX_ROW) watchGap(frame.row.conversation.id)
    if (frame.type === OperatorFrame.EVENT) watchGap(frame.event.conversation_id)
    if (frame.type === OperatorFrame.INBOX_GONE) gone(frame.conversation_id)
  }

  /** @param {string} status @param {string} [then] */
  function onStatus(status, then) {
    if (then === 'closed') return
    change({ link: /** @type {any} */ (then === 'reload' ? 'outdated' : status) })
    if (status === 'online') peeking.follow(store.get())
    else store.update(loseTouch)
    if (then === 'authenticate') onSignedOut()
  }

  /** @param {any} error */
  function refused(error) {
    const command = mailroom.refuse(error)
    const isKept = command && mailroom.words.find(error.in_reply_to)
    const isToldThere = command?.type === OperatorCommand.TRANSFER
    if (!isKept && !isToldThere && !error.is_temporary) notices.tell(say(error), true)
    if (!command) return
    asked.delete(command.conversation_id)
    replies.settle(error.in_reply_to, error)
  }

  /** @param {any} command */
  function post(command) {
    if (MOVES.has(command.type)) asked.add(command.conversation_id)
    return replies.expect(mailroom.post(command))
  }

  /** Events may be on their way; if they have not come after a moment, they are fetched. @param {string} id */
  function watchGap(id) {
    if (isBehind(store.get(), id)) setTimeout(() => isBehind(store.get(), id) && fetchOpen(id), CATCH_UP_MS)
  }

  /** @param {string} id */
  function fetchOpen(id) {
    transmit({ type: OperatorCommand.OPEN, ...positionOf(store.get().conversations[id]) })
  }

  /** Shows a chat's story without opening it. @param {string} id */
  function look(id) {
    change({ conversations: { ...store.get().conversations, [id]: emptyConversation(id) } })
    fetchOpen(id)
  }

  /** @param {string} id */
  function leave(id) {
    const {
      conversations: { [id]: known, ...conversations },
      tabs,
    } = store.get()
    if (!known) return
    transmit({ type: OperatorCommand.LEAVE, conversation_id: id })
    change({ conversations, tabs: closeTab(tabs, id) })
    keep()
  }

  /** @param {string} id */
  function gone(id) {
    const wasOpen = store.get().tabs.ids.includes(id)
    leave(id)
    if (wasOpen) notices.tell(say({ code: 'chat_gone', message: '' }))
  }

  function keep() {
    const { tabs, inbox } = store.get()
    kept.write(tabs.ids, inbox.seen)
  }

  /** @param {string} id */
  function open(id) {
    const { tabs, conversations } = store.get()
    const next = openTab(tabs, id)
    change({
      tabs: next,
      isListShown: false,
      conversations: { ...conversations, [id]: conversations[id] ?? emptyConversation(id) },
    })
    tabs.ids.filter((other) => !next.ids.includes(other)).forEach(leave)
    if (!conversations[id]) fetchOpen(id)
    keep()
  }

  return {
    store,
    drafts,
    ...notices,
    open,
    start() {
      transport.open()
      window.addEventListener('storage', reload)
    },
    stop() {
      transport.close()
      window.removeEventListener('storage', reload)
    },
    reconnect() {
      transport.close()
      transport.open()
    },
    closeTab: leave,
    showList: () => change({ isListShown: true }),
    focus(/** @type {string} */ id) {
      if (focusedTab(store.get().tabs) !== id) open(id)
    },
    step(/** @type {number} */ step) {
      const id = neighbourTab(store.get().tabs, step)
      if (id) open(id)
    },
    ...commands,
    /** @param {string} id @param {string} text */
    send(id, text) {
      typist.stop(id)
      commands.send(id, text)
    },
    retry: mailroom.retry,
    discard: mailroom.discard,
    typing: typist.type,
    stopTyping: typist.stop,
    setStatus: (/** @type {string} */ status) => transmit({ type: OperatorCommand.SET_STATUS, status }),
    askHistory(/** @type {string} */ id) {
      const first = store.get().conversations[id]?.events[0]
      if (first) transmit({ type: OperatorCommand.HISTORY, conversation_id: id, before_seq: first.seq })
    },
    /** Everything up to the newest event of the chat was on the screen. @param {string} id */
    see(id) {
      const { conversations, inbox, link } = store.get()
      const seq = conversations[id]?.headSeq ?? 0
      if (link !== 'online' || seq <= (inbox.seen[id] ?? 0)) return
      transmit({ type: OperatorCommand.READ, conversation_id: id, seq })
      change({ inbox: markSeen(inbox, id, seq) })
      keep()
    },
    /** What the bot would answer to a visitor's words; nothing where it cannot be asked.
     * @param {string} id @param {string} text @returns {Promise<import('./suggestions.js').SuggestedReply[]>} */
    suggest: (id, text) => api.suggestReplies(id, text).catch(() => []),
    setSuggestions(/** @type {boolean} */ isOn) {
      suggestions.set(isOn)
      change({ hasSuggestions: isOn })
    },
    setMuted(/** @type {boolean} */ isMuted) {
      chime.setMuted(isMuted)
      change({ isMuted })
    },
  }
}

/** @param {import('./state.js').Conversation} conversation */
function positionOf({ id, headSeq, lastId }) {
  return { conversation_id: id, last_seq: headSeq, last_id: lastId }
}

/** Whether the list knows of newer events than the open chat, or the chat itself misses one.
 * @param {import('./state.js').WorkState} state @param {string} id */
function isBehind({ conversations, inbox }, id) {
  const known = conversations[id]
  return Boolean(known) && (known.hasGap || (inbox.rows[id]?.head_seq ?? 0) > known.headSeq)
}
