/** A made-up visit as it is put together on the screen. Times are seconds since it began. */

/** @typedef {'live' | 'all' | 'chosen'} Choice */
/** One thing the visitor does; `kind` says which of the other fields count.
 * @typedef {{ id: number, at: number, kind: Kind, page: string, items: string, total: string, percent: number,
 *   name: string, text: string }} Happening */
/** @typedef {'page' | 'cart' | 'activity' | 'typing' | 'scroll' | 'exit' | 'event' | 'writes' | 'opens'
 *   | 'closes'} Kind */
/** `choice` says which rules speak: those that are switched on, all, or the chosen ones, which are `rules`. `length` is
 * how long the visit is watched.
 * @typedef {{ language: string, date: string, time: string, device: string, referrer: string, visits: number,
 *   attributes: { name: string, value: string }[], identified: boolean, bought: boolean, returning_with_cart: boolean,
 *   person: boolean, open: boolean | null, choice: Choice, rules: string[], at: number, length: number,
 *   happenings: Happening[] }} Draft */

/** @type {readonly Kind[]} */
export const KINDS = Object.freeze([
  'page',
  'cart',
  'activity',
  'typing',
  'scroll',
  'exit',
  'event',
  'writes',
  'opens',
  'closes',
])
/** @type {readonly Choice[]} */
export const CHOICES = Object.freeze(['live', 'all', 'chosen'])
export const LENGTHS = Object.freeze([60, 120, 300, 600])
export const PRESETS = Object.freeze(['stays', 'changes', 'types', 'leaves', 'returns'])
export const MOST_HAPPENINGS = 60
const TICK_STEPS = [5, 10, 15, 30, 60, 120, 150]
const PAGE = /^(\/|https?:\/\/)/
const ITEM = /^(.*?)\s*\(([^()]+)\)$/

/** @param {number} now in milliseconds @param {string} language @returns {Draft} */
export function emptyDraft(now, language) {
  const clock = new Date(now)
  const two = (/** @type {number} */ number) => String(number).padStart(2, '0')
  return {
    language,
    date: `${clock.getFullYear()}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`,
    time: `${two(clock.getHours())}:${two(clock.getMinutes())}`,
    device: 'desktop',
    referrer: '',
    visits: 1,
    attributes: [],
    identified: false,
    bought: false,
    returning_with_cart: false,
    person: true,
    open: null,
    choice: 'live',
    rules: [],
    at: 0,
    length: 120,
    happenings: [],
  }
}

/** The visit with the story of a preset; who visits, and when, stays. `items` are what is in the cart, as it is
 * written on the screen. @param {Draft} draft @param {string} name @param {string} items @returns {Draft} */
export function withPreset(draft, name, items) {
  const { at, length = 120, story, visitor = {} } = presetOf(name, items)
  const happenings = story.map(([second, kind, values], index) => happening(index + 1, second, kind, values))
  return { ...draft, returning_with_cart: false, ...visitor, at, length, happenings }
}

/** @param {string} name @param {string} items
 * @returns {{ at: number, length?: number, story: [number, Kind, Partial<Happening>?][], visitor?: Partial<Draft> }} */
function presetOf(name, items) {
  const cart = { items, total: '48' }
  const begin = /** @type {[number, Kind, Partial<Happening>?][]} */ ([
    [0, 'page', { page: '/cart' }],
    [0, 'cart', cart],
  ])
  switch (name) {
    case 'changes':
      return { at: 29, story: [...begin, [14, 'cart', { items: items.split(/[,،]/u)[0], total: '36' }]] }
    case 'types':
      return { at: 16, story: [...begin, [12, 'typing'], [14, 'typing'], [16, 'typing']] }
    case 'leaves':
      return { at: 10, story: [...begin, [4, 'activity'], [10, 'exit']] }
    case 'returns':
      return {
        at: 5,
        story: [
          [0, 'page', { page: '/' }],
          [0, 'cart', cart],
          [12, 'activity'],
        ],
        visitor: { returning_with_cart: true, visits: 2 },
      }
    default:
      return { at: 15, story: [...begin, [6, 'scroll', { percent: 40 }]] }
  }
}

/** @param {number} id @param {number} at @param {Kind} kind @param {Partial<Happening>} [values]
 * @returns {Happening} */
function happening(id, at, kind, values = {}) {
  const usual = { page: '/cart', items: '', total: '', percent: 50, name: 'checkout_error', text: '' }
  return { ...usual, ...values, id, at, kind }
}

/** Adds one more, with usual values. @param {Draft} draft @param {Kind} kind @param {number} at
 * @returns {{ draft: Draft, id: number }} */
export function addHappening(draft, kind, at) {
  const id = 1 + Math.max(0, ...draft.happenings.map((each) => each.id))
  const added = happening(id, snapped(draft, at), kind)
  return { id, draft: { ...draft, happenings: inOrder([...draft.happenings, added]) } }
}

/** @param {Draft} draft @param {number} id @param {Partial<Happening>} change @returns {Draft} */
export function changeHappening(draft, id, change) {
  const at = change.at === undefined ? {} : { at: snapped(draft, change.at) }
  const happenings = draft.happenings.map((each) => (each.id === id ? { ...each, ...change, ...at } : each))
  return { ...draft, happenings: inOrder(happenings) }
}

/** @param {Draft} draft @param {number} id @returns {Draft} */
export function removeHappening(draft, id) {
  return { ...draft, happenings: draft.happenings.filter((each) => each.id !== id) }
}

/** Another length of time; what would lie behind its end happens at its end. @param {Draft} draft
 * @param {number} length @returns {Draft} */
export function withLength(draft, length) {
  const happenings = draft.happenings.map((each) => ({ ...each, at: Math.min(each.at, length) }))
  return { ...draft, length, at: Math.min(draft.at, length), happenings }
}

/** A moment of the visit: within it, and on a half second. @param {Draft} draft @param {number} at */
export function snapped({ length }, at) {
  return Math.max(0, Math.min(length, Math.round((Number.isFinite(at) ? at : 0) * 2) / 2))
}

/** What the server is asked. @param {Draft} draft @param {string[]} all the ids of all rules
 * @returns {import('./smart_api.js').Visit} */
export function visitOf({ attributes, length, happenings, choice, rules, ...visitor }, all) {
  const named = attributes.filter(({ name }) => name.trim())
  return {
    ...visitor,
    attributes: Object.fromEntries(named.map(({ name, value }) => [name.trim(), value.trim()])),
    rules: choice === 'live' ? null : all.filter((id) => choice === 'all' || rules.includes(id)),
    until: length,
    happenings: inOrder(happenings).filter(isWhole).map(sentOf),
  }
}

/** @param {Happening} happening @returns {import('./smart_api.js').Happening} */
function sentOf({ at, kind, page, items, total, percent, name, text }) {
  switch (kind) {
    case 'page':
      return { at, page: page.trim() }
    case 'cart':
      return { at, cart: { items: itemsOf(items), total: amountOf(total) } }
    case 'scroll':
      return { at, scroll: percent }
    case 'event':
      return { at, event: name.trim() }
    case 'writes':
      return { at, writes: text.trim() }
    case 'opens':
    case 'closes':
      return { at, panel: kind === 'opens' }
    case 'exit':
      return { at, exit: true }
    default:
      return kind === 'typing' ? { at, typing: true } : { at, activity: true }
  }
}

/** Whether it says enough to be asked about. @param {Happening} happening */
export function isWhole({ kind, page, name, text, percent }) {
  if (kind === 'page') return PAGE.test(page.trim())
  if (kind === 'event') return name.trim() !== ''
  if (kind === 'writes') return text.trim() !== ''
  return kind !== 'scroll' || (percent >= 1 && percent <= 100)
}

/** "Teapot, Cup (kitchen)": names with commas between, a category in brackets. @param {string} items
 * @returns {{ name: string, category?: string }[]} */
export function itemsOf(items) {
  const names = items
    .split(/[,،\n]/u)
    .map((each) => each.trim())
    .filter(Boolean)
  return names.map((name) => {
    const found = name.match(ITEM)
    return found?.[1] ? { name: found[1], category: found[2].trim() } : { name }
  })
}

/** @param {string} total */
function amountOf(total) {
  const amount = Number(total.trim().replace(',', '.'))
  return total.trim() && Number.isFinite(amount) && amount >= 0 ? amount : null
}

/** In which row each mark stands, so that none covers another. `gap` is what a mark needs, in seconds.
 * @param {{ id: number, at: number }[]} marks @param {number} gap @returns {Map<number, number>} */
export function lanesOf(marks, gap) {
  /** @type {number[]} */
  const ends = []
  const sorted = [...marks].sort((one, other) => one.at - other.at || one.id - other.id)
  return new Map(
    sorted.map(({ id, at }) => {
      const free = ends.findIndex((end) => end <= at)
      const lane = free < 0 ? ends.length : free
      ends[lane] = at + gap
      return [id, lane]
    }),
  )
}

/** The seconds that are written above the line of time. @param {number} length @param {number} most */
export function ticksOf(length, most) {
  const step = TICK_STEPS.find((each) => length / each <= most) ?? length
  return Array.from({ length: Math.floor(length / step) + 1 }, (_, index) => index * step)
}

/** The draft that this tab kept, as far as it is one; else null. @param {string | null} text @param {Draft} base
 * @returns {Draft | null} */
export function readDraft(text, base) {
  try {
    const kept = JSON.parse(text ?? 'null')
    const isWhole = Array.isArray(kept?.happenings) && Array.isArray(kept.attributes) && LENGTHS.includes(kept.length)
    const isKnown = isWhole && Array.isArray(kept.rules) && CHOICES.includes(kept.choice)
    if (!isKnown || !kept.happenings.every(isHappening)) return null
    return { ...base, ...kept, at: Number(kept.at) || 0 }
  } catch {
    return null
  }
}

/** @param {any} value */
function isHappening(value) {
  const isKnown = KINDS.includes(value?.kind) && Number.isFinite(value.at) && Number.isFinite(value.percent)
  return isKnown && ['page', 'items', 'total', 'name', 'text'].every((key) => typeof value[key] === 'string')
}

/** @param {Happening[]} happenings */
function inOrder(happenings) {
  return [...happenings].sort((one, other) => one.at - other.at)
}
