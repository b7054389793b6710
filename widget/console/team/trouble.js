/** Leading to what the server found wrong, by its place: a path such as `pre_chat[1].pattern`. */

/** Brings the part of a form that a place is about on the screen and into focus, or what is nearest to it.
 * @param {HTMLElement | null} form @param {string} place */
export function focusPlace(form, place) {
  const known = /** @type {HTMLElement[]} */ ([...(form?.querySelectorAll('[data-place]') ?? [])])
  const nearest = known
    .filter(({ dataset }) => isWithin(place, dataset.place ?? ''))
    .sort((one, other) => (other.dataset.place?.length ?? 0) - (one.dataset.place?.length ?? 0))[0]
  if (!nearest) return
  if (nearest.matches('[aria-pressed=false]')) nearest.click() // it shows the part that the place is in
  const inner = nearest.matches(FOCUSABLE) ? nearest : nearest.querySelector(FOCUSABLE)
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true })
  nearest.scrollIntoView({ block: 'center' })
}

/** @param {string} place @param {string} whole */
function isWithin(place, whole) {
  return place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`)
}

const FOCUSABLE = 'input:enabled, select:enabled, textarea:enabled, button:enabled'
