import { ring } from '../../shared/chime.js'

const LENGTH_MS = 1_000

/** One soft chime, where the browser lets this page be heard: it was touched before, and it is seen now.
 * @param {any} [page] the window
 */
export function playChime(page = window) {
  if (page.document.hidden || !page.navigator.userActivation?.hasBeenActive) return
  try {
    const audio = new page.AudioContext()
    ring(audio)
    page.setTimeout(() => audio.close(), LENGTH_MS)
  } catch {
    // A browser without sound.
  }
}
