/** The chats open in this console: `ids` in the order of their tabs, `recent` the last looked at first.
 * @typedef {{ ids: string[], recent: string[] }} Tabs */

export const MOST_TABS = 12

/** @param {string[]} ids @returns {Tabs} */
export function tabsOf(ids = []) {
  return { ids, recent: [...ids] }
}

/** The chat that the keyboard and the visitor pane belong to, or null.
 * @param {Tabs} tabs @returns {string | null} */
export function focusedTab(tabs) {
  return tabs.recent[0] ?? null
}

/** Opens a chat, or brings an open one to the front; the least recent makes room for the thirteenth.
 * @param {Tabs} tabs @param {string} id @returns {Tabs} */
export function openTab(tabs, id) {
  const recent = [id, ...tabs.recent.filter((other) => other !== id)].slice(0, MOST_TABS)
  const ids = tabs.ids.includes(id) ? tabs.ids : [...tabs.ids, id]
  return { ids: ids.filter((other) => recent.includes(other)), recent }
}

/** @param {Tabs} tabs @param {string} id @returns {Tabs} */
export function closeTab(tabs, id) {
  const stays = (/** @type {string} */ other) => other !== id
  return { ids: tabs.ids.filter(stays), recent: tabs.recent.filter(stays) }
}

/** The chat `step` tabs on from the focused one, round the corner; null without tabs.
 * @param {Tabs} tabs @param {number} step @returns {string | null} */
export function neighbourTab(tabs, step) {
  const { length } = tabs.ids
  if (!length) return null
  const at = tabs.ids.indexOf(tabs.recent[0])
  return tabs.ids[(at + step + length) % length]
}

/** The chats shown side by side: the `count` looked at last, in the order of their tabs.
 * @param {Tabs} tabs @param {number} count @returns {string[]} */
export function columns(tabs, count) {
  const shown = tabs.recent.slice(0, count)
  return tabs.ids.filter((id) => shown.includes(id))
}
