/** What can be done from the keyboard. By the key's place (`event.code`), because letters are elsewhere on
 * Persian and Georgian keyboards. */
export const SHORTCUTS = Object.freeze([
  { action: 'next_chat', code: 'KeyJ', shown: ['Alt', 'J'] },
  { action: 'previous_chat', code: 'KeyK', shown: ['Alt', 'K'] },
  { action: 'longest_waiting', code: 'KeyN', shown: ['Alt', 'N'] },
  { action: 'take', code: 'KeyT', shown: ['Alt', 'T'] },
  { action: 'accept', code: 'KeyA', shown: ['Alt', 'A'] },
  { action: 'let_pass', code: 'KeyS', shown: ['Alt', 'S'] },
  { action: 'reply', code: 'KeyL', shown: ['Alt', 'L'] },
  { action: 'note', code: 'KeyP', shown: ['Alt', 'P'] },
  { action: 'end_chat', code: 'KeyE', shown: ['Alt', 'E'] },
  { action: 'close_tab', code: 'KeyX', shown: ['Alt', 'X'] },
  { action: 'visitor_pane', code: 'KeyO', shown: ['Alt', 'O'] },
])

/** What works on every page of the console, not only beside the chats. */
export const EVERYWHERE = Object.freeze(['help', 'accept', 'let_pass'])

/** Put a suggested reply where one writes. */
export const SUGGESTION_KEYS = Object.freeze([
  { action: 'suggestion_1', code: 'Digit1' },
  { action: 'suggestion_2', code: 'Digit2' },
  { action: 'suggestion_3', code: 'Digit3' },
])

/** Keys that work while writing, shown in the help beside the shortcuts. */
export const WRITING_KEYS = Object.freeze([
  { action: 'send', shown: ['Enter'] },
  { action: 'new_line', shown: ['Shift', 'Enter'] },
  { action: 'canned', shown: ['/'] },
  { action: 'suggestion', shown: ['Alt', '1', '2', '3'] },
  { action: 'help', shown: ['?'] },
])

/** The action a key press asks for, or null. "?" counts only outside text fields.
 * @param {KeyboardEvent} event @returns {string | null} */
export function findAction(event) {
  if (event.isComposing || event.ctrlKey || event.metaKey) return null
  if (!event.altKey) return isQuestionMark(event) && !isWriting(event.target) ? 'help' : null
  return [...SHORTCUTS, ...SUGGESTION_KEYS].find((shortcut) => shortcut.code === event.code)?.action ?? null
}

/** @param {KeyboardEvent} event */
function isQuestionMark(event) {
  return event.key === '?' || event.key === '؟' || (event.shiftKey && event.code === 'Slash')
}

/** @param {any} target */
function isWriting(target) {
  return Boolean(target?.closest?.('input, textarea, select, [contenteditable]'))
}
