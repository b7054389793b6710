/** A rule's condition as it is being built: a tree of groups and parts, and its way from and to the file's data. */

/** How the value of a part is written, by its key in files. */
export const PART_KINDS = Object.freeze({
  page: 'patterns',
  referrer: 'patterns',
  utm: 'named',
  cart: 'cart',
  cart_total: 'range',
  cart_item: 'patterns',
  cart_category: 'patterns',
  device: 'devices',
  language: 'languages',
  visits: 'range',
  identified: 'fact',
  bought: 'fact',
  chatting: 'fact',
  attribute: 'named',
  open: 'fact',
  person: 'fact',
  queue: 'range',
  weekday: 'weekdays',
  time: 'times',
  date: 'dates',
})
/** The keys as they are offered, by what they are about. */
export const PART_GROUPS = Object.freeze({
  page: ['page', 'referrer', 'utm'],
  cart: ['cart', 'cart_total', 'cart_item', 'cart_category'],
  visitor: ['device', 'language', 'visits', 'identified', 'bought', 'chatting', 'attribute'],
  shop: ['open', 'person', 'queue', 'weekday', 'time', 'date'],
})

/** @typedef {'all' | 'any' | 'not'} How */
/** @typedef {{ how: How, parts: Node[] }} Group */
/** @typedef {{ key: string, value: any }} Part */
/** @typedef {Group | Part} Node */

/** @param {Node} node @returns {node is Group} */
export function isGroup(node) {
  return 'how' in node
}

/** The tree of what a file says; null says nothing. @param {Record<string, any> | null | undefined} data
 * @returns {Group} */
export function groupOf(data) {
  const nodes = nodesOf(data ?? {})
  return nodes.length === 1 && isGroup(nodes[0]) ? nodes[0] : { how: 'all', parts: nodes }
}

/** What the file says of a tree; parts nothing was written into are left out. Null if there is nothing to say.
 * @param {Group} group @returns {Record<string, any> | null} */
export function dataOfGroup(group) {
  const data = itemOf(group)
  return Object.keys(data).length ? data : null
}

/** A part before anything is written into it. @param {string} key @returns {Part} */
export function emptyPart(key) {
  return { key, value: EMPTY[kindOf(key)]?.() ?? '' }
}

/** @param {string} key @returns {string} */
export function kindOf(key) {
  return PART_KINDS[/** @type {keyof typeof PART_KINDS} */ (key)] ?? 'unknown'
}

/** Whether nothing is said by a part or anything in a group. @param {Node} node */
export function isEmpty(node) {
  return Object.keys(itemOf(node)).length === 0
}

/** A number as it was typed; null if it is none. @param {string} text */
export function numberOf(text) {
  const value = Number(String(text).trim().replace(',', '.'))
  return String(text).trim() === '' || Number.isNaN(value) ? null : value
}

/** @type {Record<string, () => any>} */
const EMPTY = {
  patterns: () => [],
  devices: () => [],
  languages: () => [],
  weekdays: () => [],
  named: () => [{ name: '', patterns: [] }],
  range: () => ({ at_least: '', at_most: '' }),
  times: () => [['09:00', '17:00']],
  dates: () => ({ from: '', until: '' }),
  fact: () => true,
  cart: () => 'filled',
}

/** @param {Record<string, any>} data @returns {Node[]} */
function nodesOf(data) {
  const nodes = /** @type {Node[]} */ ([])
  for (const [key, value] of Object.entries(data)) {
    if (key === 'all') nodes.push(...value.flatMap(nodesOf))
    else if (key === 'any') nodes.push({ how: 'any', parts: value.map(nodeOf) })
    else if (key === 'not') nodes.push({ how: 'not', parts: deniedOf(value) })
    else if (key !== 'from' && key !== 'until') nodes.push({ key, value: valueOf(key, value) })
  }
  const { from = '', until = '' } = data
  return from || until ? [...nodes, { key: 'date', value: { from: from || '', until: until || '' } }] : nodes
}

/** @param {Record<string, any>} data @returns {Node} */
function nodeOf(data) {
  const nodes = nodesOf(data)
  return nodes.length === 1 ? nodes[0] : { how: 'all', parts: nodes }
}

/** What must not hold: `not: {any: […]}` says that none of them may. @param {any} data @returns {Node[]} */
function deniedOf(data) {
  if (Array.isArray(data)) return data.map(nodeOf)
  const node = nodeOf(data)
  return isGroup(node) && node.how === 'any' ? node.parts : [node]
}

/** @param {string} key @param {any} data */
function valueOf(key, data) {
  switch (kindOf(key)) {
    case 'patterns':
    case 'devices':
    case 'languages':
    case 'weekdays':
      return listOf(data)
    case 'named':
      return Object.entries(data).map(([name, patterns]) => ({ name, patterns: listOf(patterns) }))
    case 'range':
      return typeof data === 'number'
        ? { at_least: String(data), at_most: String(data) }
        : { at_least: String(data.at_least ?? ''), at_most: String(data.at_most ?? '') }
    case 'times':
      return listOf(data).map(spanOf)
    default:
      return data
  }
}

/** @param {any} data @returns {string[]} */
function listOf(data) {
  return (Array.isArray(data) ? data : [data]).map(String)
}

/** A node as one group of keys. @param {Node} node @returns {Record<string, any>} */
function itemOf(node) {
  return isGroup(node) && node.how === 'all' ? merged(node.parts) : pieceOf(node)
}

/** Several nodes as one group of keys; what says a key a second time goes below `all`.
 * @param {Node[]} nodes @returns {Record<string, any>} */
function merged(nodes) {
  const found = /** @type {Record<string, any>} */ ({})
  const rest = /** @type {any[]} */ ([])
  for (const node of nodes) {
    const { all = [], ...piece } = pieceOf(node)
    rest.push(...all)
    if (Object.keys(piece).some((key) => Object.hasOwn(found, key))) rest.push(piece)
    else Object.assign(found, piece)
  }
  return rest.length ? { ...found, all: rest } : found
}

/** @param {Node} node @returns {Record<string, any>} */
function pieceOf(node) {
  if (!isGroup(node)) return pieceOfPart(node)
  const items = node.parts.map(itemOf).filter((item) => Object.keys(item).length)
  if (!items.length) return {}
  if (node.how !== 'not') return { [node.how]: items }
  return { not: items.length === 1 ? items[0] : { any: items } }
}

/** @param {Part} part @returns {Record<string, any>} */
function pieceOfPart({ key, value }) {
  switch (kindOf(key)) {
    case 'patterns':
    case 'devices':
    case 'languages':
    case 'weekdays':
      return value.length ? { [key]: oneOrAll(value) } : {}
    case 'named': {
      const said = value.filter((/** @type {any} */ each) => each.name.trim() && each.patterns.length)
      const pairs = said.map((/** @type {any} */ each) => [each.name.trim(), oneOrAll(each.patterns)])
      return pairs.length ? { [key]: Object.fromEntries(pairs) } : {}
    }
    case 'range': {
      const ends = [['at_least', numberOf(value.at_least)], ['at_most', numberOf(value.at_most)]]
      const said = ends.filter(([, end]) => end !== null)
      return said.length ? { [key]: Object.fromEntries(said) } : {}
    }
    case 'times': {
      const said = value.filter((/** @type {string[]} */ [from, to]) => from && to)
      return said.length ? { [key]: oneOrAll(said.map((/** @type {string[]} */ span) => spanText(span))) } : {}
    }
    case 'dates':
      return Object.fromEntries(Object.entries(value).filter(([, day]) => day))
    default:
      return value === '' ? {} : { [key]: value }
  }
}

/** @param {string} text */
function spanOf(text) {
  const [from = '', to = ''] = text.split('-').map((time) => time.trim())
  return [from, to === '24:00' ? '00:00' : to]
}

/** A span that ends with the day ends at 24:00, which no time field can say. @param {string[]} span */
function spanText([from, to]) {
  return `${from}-${to === '00:00' ? '24:00' : to}`
}

/** @param {string[]} list */
function oneOrAll(list) {
  return list.length === 1 ? list[0] : list
}
