/** What the server refused: it names the place first, "queue_limit: write 0, or a number from 1 to 10000". */

/** The place and what to do there; null if the message names none.
 * @param {{ code?: string, message?: string } | null} error @returns {{ place: string, mend: string } | null} */
export function placeIn(error) {
  if (error?.code !== 'bad_field') return null
  const [, place, mend] = (error.message ?? '').match(/^([\w.[\]-]+): (.+)$/s) ?? []
  return place ? { place, mend } : null
}

/** Brings the part of a form that a place is about on the screen and into focus, or what is nearest to it.
 * @param {HTMLElement | null} form @param {string} place */
export function focusPlace(form, place) {
  const known = /** @type {HTMLElement[]} */ ([...(form?.querySelectorAll('[data-place]') ?? [])])
  const nearest = known
    .filter(({ dataset }) => isWithin(place, dataset.place ?? ''))
    .sort((one, other) => (other.dataset.place?.length ?? 0) - (one.dataset.place?.length ?? 0))[0]
  if (!nearest) return
  const inner = nearest.matches(FOCUSABLE) ? nearest : nearest.querySelector(FOCUSABLE)
  if (inner instanceof HTMLElement) inner.focus({ preventScroll: true })
  nearest.scrollIntoView({ block: 'center' })
}

/** @param {string} place @param {string} whole */
function isWithin(place, whole) {
  return place === whole || place.startsWith(`${whole}.`) || place.startsWith(`${whole}[`)
}

const FOCUSABLE = 'input:enabled, select:enabled, textarea:enabled, button:enabled'
