import { applyFrame, emptyConversation } from '../../shared/conversation.js'
import { createOutbox } from '../../shared/outbox.js'
import { Limit, PROTOCOL_VERSION, Sender, VisitorCommand, VisitorFrame } from '../../shared/protocol.js'
import { browserSurroundings } from '../../shared/surroundings.js'
import { limitText } from '../../shared/text.js'
import { createThrottle } from '../../shared/throttle.js'
import { createTransport } from '../../shared/transport.js'
import { countUnread, seenByVisitor } from '../../shared/unread.js'
import { createToken } from './token.js'

const TYPING_MS = 250
const GAP_PATIENCE_MS = 2_000
const RESEND_MS = 5_000
const KEPT_WHEN_REFUSED = /** @type {string[]} */ ([VisitorCommand.SEND, VisitorCommand.ANSWER_FORM])
const GONE = 'gone'
const CALM_MODE = { form_comes_first: false, has_bot: true, is_peak: false, promises_mail: false, many_wait: false }

/** The visitor's side of everything: one socket, one outbox, one conversation. Page signals and the panel share it.
 * @param {object} options
 * @param {string} options.url of the socket
 * @param {string} options.site
 * @param {string} options.language
 * @param {Storage | null} options.storage
 * @param {() => { url: string, title: string, referrer?: string, device?: string }} options.page
 * @param {string} [options.returnsBy] the secret of a link from an e-mail that led here
 * @param {import('../../shared/surroundings.js').Surroundings} [options.surroundings]
 */
export function createVisitor({
  url,
  site,
  language,
  storage,
  page,
  returnsBy = '',
  surroundings = browserSurroundings(),
}) {
  const outboxKey = `chatserver:${site}:outbox`
  const token = createToken({ storage, key: `chatserver:${site}:token` })
  const outbox = createOutbox({ storage, key: outboxKey })
  const listeners = /** @type {Set<() => void>} */ (new Set())
  const resumedListeners = /** @type {Set<() => void>} */ (new Set())
  const sentListeners = /** @type {Set<(command: any) => void>} */ (new Set())
  let draft = ''
  let seenDelivery = ''
  let isWatchingGap = false
  let linkSecret = returnsBy
  let state = /** @type {VisitorState} */ ({
    status: 'offline',
    then: null,
    isReady: false,
    welcome: null,
    departments: [],
    mode: CALM_MODE,
    conversation: emptyConversation(),
    items: outbox.items(),
    bubble: null,
    notice: null,
    refusal: null,
    isBlocked: false,
    isGone: false,
  })

  const transport = createTransport({
    url,
    hello,
    onFrame: receive,
    onStatus: statusChanged,
    sleepsWhenHidden: true,
    surroundings,
  })
  const typing = createThrottle(TYPING_MS, sendTyping, { surroundings })
  outbox.onChange(() => update({ items: outbox.items() }))

  /** @param {Partial<VisitorState>} change */
  function update(change) {
    state = { ...state, ...change }
    for (const listener of listeners) listener()
  }

  function hello() {
    const { headSeq, lastId } = state.conversation
    return {
      type: VisitorCommand.HELLO,
      protocol_version: PROTOCOL_VERSION,
      site,
      token: token.refresh(),
      last_seq: headSeq,
      last_id: lastId,
      language,
      ...page(),
      ...(linkSecret && { returns_by: linkSecret }),
    }
  }

  /** @param {import('../../shared/transport.js').Status} status @param {string} [then] @param {string} [why] */
  function statusChanged(status, then, why) {
    update({ status, then: then ?? null, isGone: why === GONE })
    if (then !== 'authenticate' || !token.forget()) return
    startAnew()
  }

  /** Another identity: what this tab knew belongs to somebody else. */
  function startAnew() {
    update({ conversation: emptyConversation(), isReady: false })
    transport.open()
  }

  /** @param {any} frame */
  function receive(frame) {
    switch (frame.type) {
      case VisitorFrame.WELCOME:
        return welcomed(frame)
      case VisitorFrame.AVAILABILITY:
        return update({ departments: frame.departments, mode: frame.mode ?? CALM_MODE })
      case VisitorFrame.BUBBLE:
        return update({ bubble: frame.delivery_id ? frame : null })
      case VisitorFrame.NOTICE:
        return update({ notice: frame.notice_id ? frame : null })
      case VisitorFrame.ERROR:
        return refused(frame)
      case VisitorFrame.ACK:
        return acknowledged(frame)
    }
    fold(frame)
    if (frame.type === VisitorFrame.EVENT) settle([frame.event])
    if (frame.type === VisitorFrame.RESET) settle(frame.events)
    if (frame.type === VisitorFrame.RESUMED) resumed()
  }

  /** @param {any} frame */
  function welcomed(frame) {
    if (frame.token) token.keep(frame.token)
    linkSecret = ''
    const { departments, mode = CALM_MODE } = frame
    update({ welcome: frame, departments, mode, notice: null, isBlocked: false })
  }

  /** @param {any} frame @param {import('../../shared/conversation.js').Context} [context] */
  function fold(frame, context = { language }) {
    const conversation = applyFrame(state.conversation, frame, context)
    if (conversation !== state.conversation) update({ conversation })
    if (conversation.hasGap) watchGap()
  }

  function watchGap() {
    if (isWatchingGap) return
    isWatchingGap = true
    surroundings.setTimeout(() => {
      isWatchingGap = false
      if (state.conversation.hasGap) transport.reconnect()
    }, GAP_PATIENCE_MS)
  }

  /** @param {any} frame */
  function acknowledged(frame) {
    const pending = outbox.find(frame.client_message_id)?.command
    fold(frame, { pending, self: self(), language })
    outbox.acknowledge(frame.client_message_id)
  }

  /** @returns {import('../../shared/protocol.js').Participant} */
  function self() {
    const { conversation, welcome } = state
    const nameless = { kind: Sender.VISITOR, id: welcome?.visitor_id ?? '', name: welcome?.visitor_name ?? '' }
    return conversation.view?.visitor ?? nameless
  }

  /** What came back stored needs no sending any more, whichever tab wrote it.
   * @param {import('../../shared/protocol.js').Event[]} events
   */
  function settle(events) {
    for (const { client_message_id: id } of events) if (id && outbox.find(id)) outbox.acknowledge(id)
  }

  /** @param {any} error */
  function refused(error) {
    const command = outbox.find(error.in_reply_to)?.command
    if (error.code === 'blocked' || !command) return refusedAtAll(error)
    if (error.is_temporary) surroundings.setTimeout(resend, error.retry_after_ms ?? RESEND_MS)
    else if (KEPT_WHEN_REFUSED.includes(command.type)) outbox.refuse(error.in_reply_to, error)
    else {
      outbox.remove(error.in_reply_to)
      update({ refusal: { code: error.code, command: command.type } })
    }
  }

  /** The visitor is blocked, or the link that led here serves no more: then it goes on without.
   * @param {{ code: string, in_reply_to: string }} error
   */
  function refusedAtAll({ code, in_reply_to: id }) {
    if (code === 'blocked') {
      outbox.remove(id)
      update({ isBlocked: true })
    }
    if (code !== 'link_used') return
    linkSecret = ''
    update({ refusal: { code, command: VisitorCommand.HELLO } })
  }

  function resumed() {
    update({ isReady: true, bubble: null })
    for (const listener of resumedListeners) listener()
    resend()
    if (draft) sendTyping(draft)
  }

  function resend() {
    for (const command of outbox.pending()) transport.send(command)
  }

  /** @param {object} command */
  function deliver(command) {
    transport.open()
    if (state.refusal) update({ refusal: null })
    transport.send(outbox.add(command))
    for (const listener of sentListeners) listener(command)
  }

  /** Sends a command that matters only now; false, and lost, without a connection. @param {object} command */
  function signal(command) {
    const isSent = transport.send(command)
    if (isSent) for (const listener of sentListeners) listener(command)
    return isSent
  }

  /** @param {string} text */
  function sendTyping(text) {
    transport.send({ type: VisitorCommand.TYPING, text: limitText(text, Limit.TYPING_CODE_POINTS) })
  }

  /** Another tab of this visitor wrote to the storage they share. @param {StorageEvent} event */
  function storageChanged({ key }) {
    if (key === outboxKey) outbox.reload()
    if (!token.wasReplaced()) return
    transport.close()
    startAnew()
  }

  return {
    state: () => state,
    unread: () => countUnread(state.conversation),
    open: transport.open,
    storageChanged,

    signal,

    /** @param {() => void} listener */
    subscribe(listener) {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },

    /** Calls `listener` each time the server is up to date with us. @param {() => void} listener */
    onResumed: (listener) => resumedListeners.add(listener),

    /** Calls `listener` with each command of the visitor's. @param {(command: any) => void} listener */
    onSent: (listener) => sentListeners.add(listener),

    /** @param {string} text @param {string | null} [buttonId] */
    send(text, buttonId = null) {
      const words = limitText(text.trim(), Limit.TEXT_CODE_POINTS)
      if (!words) return
      const { bubble } = state
      this.type('')
      deliver({
        type: VisitorCommand.SEND,
        text: words,
        button_id: buttonId,
        delivery_id: bubble?.delivery_id ?? null,
      })
      if (bubble) update({ bubble: null })
    },

    /** @param {FormAnswers} answers */
    answerForm: (answers) => deliver({ type: VisitorCommand.ANSWER_FORM, ...answers }),
    leaveQueue: () => deliver({ type: VisitorCommand.LEAVE_QUEUE }),
    /** Waits for another department, at the end of its queue. @param {string} department */
    changeDepartment: (department) => deliver({ type: VisitorCommand.CHANGE_DEPARTMENT, department }),
    /** Gives the place up: the answer comes by e-mail. @param {string} email */
    waitByMail: (email) => deliver({ type: VisitorCommand.WAIT_BY_MAIL, email }),
    end: () => deliver({ type: VisitorCommand.CLOSE }),
    /** @param {number} score 1 to 5 @param {string} [comment] */
    rate: (score, comment = '') => deliver({ type: VisitorCommand.RATE, score, comment }),

    /** Tries a failed command again. @param {string} id */
    retry(id) {
      const command = outbox.retry(id)
      if (command) transport.send(command)
    },

    /** @param {string} id */
    remove: (id) => outbox.remove(id),

    /** What stands in the composer now. @param {string} text */
    type(text) {
      if (text === draft) return
      draft = text
      typing.cancel()
      if (text) typing.call(text)
      else sendTyping('')
    },

    /** Everything up to the newest message was seen. */
    markRead() {
      const { conversation } = state
      if (!conversation.id || countUnread(conversation) === 0) return
      const seq = conversation.messages.at(-1)?.seq ?? seenByVisitor(conversation)
      fold({ type: VisitorFrame.READ, conversation_id: conversation.id, reader: Sender.VISITOR, seq })
      transport.send({ type: VisitorCommand.READ, seq })
    },

    loadEarlier() {
      const first = state.conversation.events[0]?.seq
      if (first) transport.send({ type: VisitorCommand.HISTORY, before_seq: first })
    },

    /** The smart message was really on the screen; told once. */
    sawBubble() {
      const id = state.bubble?.delivery_id
      if (!id || id === seenDelivery) return
      if (signal({ type: VisitorCommand.BUBBLE_SEEN, delivery_id: id })) seenDelivery = id
    },

    /** The chat is opened from the smart message. */
    openedBubble: () =>
      state.bubble && signal({ type: VisitorCommand.BUBBLE_OPENED, delivery_id: state.bubble.delivery_id }),

    dismissBubble() {
      if (!state.bubble) return
      signal({ type: VisitorCommand.BUBBLE_DISMISSED, delivery_id: state.bubble.delivery_id })
      update({ bubble: null })
    },
  }
}

/** `answers` by the fields' keys.
 * @typedef {{ form: FormKind, department: string, answers: Record<string, string> }} FormAnswers
 */
/** @typedef {import('../../shared/conversation.js').FormKind} FormKind */
/** @typedef {import('../../shared/protocol.js').DepartmentStatus} DepartmentStatus */
/** `form_comes_first`: whoever opens the chat is asked before anything else; `has_bot`: the bot answers; `is_peak`: a
 * person may take longer; `many_wait`: and that is because many wait.
 * @typedef {{ form_comes_first: boolean, has_bot: boolean, is_peak: boolean, promises_mail: boolean,
 *   many_wait: boolean }} ShopMode
 */
/**
 * @typedef {object} Welcome
 * @property {string} site_name
 * @property {string} visitor_id
 * @property {string} visitor_name
 * @property {string} visitor_email
 * @property {Record<string, string>} [known_answers] what was answered in forms before, by the fields' keys
 * @property {string} greeting
 * @property {import('../../shared/protocol.js').Button[]} suggestions
 */
/** A smart message. `speaker` is null for the bot; `leads_to` is what opening it says; `code_until` a day or empty.
 * @typedef {object} Bubble
 * @property {string} delivery_id
 * @property {string} text
 * @property {import('../../shared/protocol.js').Button[]} buttons
 * @property {import('../../shared/protocol.js').Participant | null} [speaker]
 * @property {import('../../shared/protocol.js').Button | null} [leads_to]
 * @property {string} [code]
 * @property {string} [code_until]
 * @property {boolean} [opens_panel]
 * @property {boolean} [has_sound]
 */
/** @typedef {{ notice_id: string, text: string }} Notice */
/** `isReady` from the first time the server has told everything; `then` says what a stopped connection needs.
 * `refusal` is of the last command that was refused and let go; a new command takes it away.
 * @typedef {object} VisitorState
 * @property {import('../../shared/transport.js').Status} status
 * @property {string | null} then
 * @property {boolean} isReady
 * @property {Welcome | null} welcome
 * @property {DepartmentStatus[]} departments
 * @property {ShopMode} mode
 * @property {import('../../shared/conversation.js').Conversation} conversation
 * @property {import('../../shared/outbox.js').OutboxItem[]} items
 * @property {Bubble | null} bubble
 * @property {Notice | null} notice a known problem
 * @property {{ code: string, command: string } | null} refusal
 * @property {boolean} isBlocked the visitor is told that they may not write
 * @property {boolean} isGone the chat is not there for this visitor, and says nothing
 */
/** @typedef {ReturnType<typeof createVisitor>} Visitor */
