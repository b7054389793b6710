import { html, useEffect, useLayoutEffect, useMemo, useRef, useState, useText, useWork } from '../view.js'
import { storyOf } from '../story.js'
import { Draft } from './draft.js'
import { Day, OtherEvent } from './event_line.js'
import { Icon } from './icon.js'
import { Group } from './group.js'
import { PendingMessages } from './pending.js'

/** From this far above the end the list still counts as being at its end. */
const NEAR_PIXELS = 60

/** The messages of a chat, the newest at the bottom.
 * @param {{ id: string, conversation: import('../state.js').Conversation, view: any }} props */
export function Log({ id, conversation, view }) {
  const t = useText()
  const { state, work } = useWork()
  const { events, messages } = conversation
  const { items, decisions, reasons } = useMemo(() => storyOf({ events, messages }), [events, messages])
  const draft = state.drafts[id]?.text
  const pending = state.pending.filter((item) => item.command.conversation_id === id)
  const element = useRef(/** @type {HTMLElement | null} */ (null))
  const firstSeq = useRef(0)
  const oldHeight = useRef(0)
  const [isAtEnd, setAtEnd] = useState(true)

  useLayoutEffect(() => {
    const log = element.current
    if (!log) return
    const grewAbove = firstSeq.current > (events[0]?.seq ?? 0) && firstSeq.current > 0
    if (isAtEnd) log.scrollTop = log.scrollHeight
    else if (grewAbove) log.scrollTop += log.scrollHeight - oldHeight.current
    firstSeq.current = events[0]?.seq ?? 0
    oldHeight.current = log.scrollHeight
  }, [items, draft, pending.length])

  useEffect(() => {
    const see = () => isAtEnd && !document.hidden && work.see(id)
    see()
    document.addEventListener('visibilitychange', see)
    return () => document.removeEventListener('visibilitychange', see)
  }, [conversation.headSeq, isAtEnd, state.link])

  useEffect(() => {
    const log = element.current
    if (!log || !isAtEnd) return
    const observer = new ResizeObserver(() => {
      log.scrollTop = log.scrollHeight
    })
    observer.observe(log)
    return () => observer.disconnect()
  }, [isAtEnd])

  const onScroll = () => {
    const log = element.current
    if (log) setAtEnd(log.scrollHeight - log.scrollTop - log.clientHeight < NEAR_PIXELS)
  }
  const toEnd = () => {
    setAtEnd(true)
    element.current?.scrollTo({ top: element.current.scrollHeight })
  }

  return html`
    <div class="log-frame">
      <div class="log" role="log" tabindex="0" aria-label=${t('messages')} ref=${element} onScroll=${onScroll}>
        ${
          conversation.hasEarlier &&
          html`
          <button type="button" class="chip earlier" onClick=${() => work.askHistory(id)}>${t('earlier')}</button>`
        }
        ${!items.length && !pending.length && !draft && html`<p class="log-empty">${t('no_words_yet')}</p>`}
        ${items.map((item) =>
          item.type === 'day'
            ? html`<${Day} key=${item.key} at=${item.at} />`
            : item.type === 'group'
              ? html`<${Group} key=${item.key} id=${id} group=${item} view=${view}
              decisions=${decisions} readSeq=${conversation.readMarks.visitor} />`
              : html`<${OtherEvent} key=${item.key} event=${item.event} view=${view}
              why=${reasons.get(item.event.seq)} />`,
        )}
        <${PendingMessages} items=${pending} />
        ${draft && html`<${Draft} id=${id} text=${draft} view=${view} />`}
      </div>
      ${
        !isAtEnd &&
        html`
        <button type="button" class="to-end" aria-label=${t('to_end')} title=${t('to_end')} onClick=${toEnd}>
          <${Icon} name="down" /></button>`
      }
    </div>`
}
