const MARGIN_PIXELS = 8
const GAP_PIXELS = 4

/** Moves an opened list to where all of it can be seen: within the messages it belongs to, or within the window.
 * Above its button it goes if there is room, else below.
 * @param {HTMLElement} list @param {HTMLElement} button */
export function keepInside(list, button) {
  list.style.translate = ''
  const region = (list.closest('.log') ?? document.documentElement).getBoundingClientRect()
  const { left, right, top } = list.getBoundingClientRect()
  const beyondEnd = Math.max(0, right + MARGIN_PIXELS - region.right)
  const beyondStart = Math.max(0, region.left + MARGIN_PIXELS - left)
  const down = top < region.top ? button.getBoundingClientRect().bottom + GAP_PIXELS - top : 0
  const across = beyondStart || -beyondEnd
  if (across || down) list.style.translate = `${across}px ${down}px`
}
