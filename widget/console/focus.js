/** Puts the cursor where one writes in this chat, once it is drawn. Not where that would open a keyboard on the screen.
 * @param {string | null} id */
export function focusComposer(id) {
  if (!id || !matchMedia('(hover: hover)').matches) return
  setTimeout(() => findIn(id, 'textarea')?.focus())
}

/** The first element of an open chat that fits the selector.
 * @param {string} id @param {string} selector @returns {HTMLElement | null} */
export function findIn(id, selector) {
  return document.querySelector(`[data-thread="${CSS.escape(id)}"] ${selector}`)
}
