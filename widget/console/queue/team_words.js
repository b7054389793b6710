import { html, useFormat, useText } from '../view.js'
import { presenceOf, rangeOf } from './team.js'

/** How a colleague stands, in words: "there · 2 of 4 chats". @param {{ member: import('./team.js').Member }} props */
export function PresenceWords({ member }) {
  const t = useText()
  const { number } = useFormat()
  const load = t('load', { chats: number(member.chats), limit: number(member.chat_limit) })
  return html`${t(`desk_presence_${presenceOf(member)}`)} · ${load}`
}

/** How a queue stands, in words: "3 waiting · 2 of 8 places free", or why nobody can come.
 * @param {{ queue: import('./team.js').Queue }} props */
export function QueueWords({ queue }) {
  const t = useText()
  const { number } = useFormat()
  const waiting = t('desk_waiting', { count: queue.waiting })
  if (queue.why_away === 'closed' || queue.why_away === 'nobody') {
    return html`${t(`desk_why_${queue.why_away}`)}${queue.waiting > 0 && ` · ${waiting}`}`
  }
  const free = t('desk_places', { free: number(queue.free), places: number(queue.places) })
  return html`${queue.why_away === 'full' && `${t('desk_why_full')} · `}${waiting} · ${free}`
}

/** The range of waiting that visitors are told. @param {{ queue: import('./team.js').Queue }} props */
export function RangeWords({ queue }) {
  const t = useText()
  const { number } = useFormat()
  const range = rangeOf(queue)
  return range && html`${t('desk_told', { low: number(range.low), high: number(range.high) })}`
}
