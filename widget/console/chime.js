import { ring } from '../shared/chime.js'

const KEY = 'chatserver:console:muted'
const LOCK = 'chatserver:console:chime'

/** A short soft tone for a waiting chat. Browsers allow sound only after the first gesture on the page.
 * Of several consoles in one browser only one rings.
 * @param {{ storage: Storage, target: EventTarget, locks?: LockManager, createContext?: () => AudioContext }} parts */
export function createChime({ storage, target, locks = navigator.locks, createContext = () => new AudioContext() }) {
  // Plain http has no locks: then each rings.
  let leads = !locks
  locks?.request(LOCK, () => {
    leads = true
    return new Promise(() => {})
  })
  /** @type {AudioContext | null} */
  let audio = null
  const wake = () => {
    audio ??= createContext()
    if (audio.state === 'suspended') audio.resume().catch(() => {})
  }
  for (const gesture of ['pointerdown', 'keydown']) target.addEventListener(gesture, wake, { once: true })

  return {
    isMuted: () => storage.getItem(KEY) === 'yes',
    setMuted: (/** @type {boolean} */ isMuted) => storage.setItem(KEY, isMuted ? 'yes' : 'no'),
    ring() {
      if (!leads || !audio || storage.getItem(KEY) === 'yes') return
      ring(audio)
    },
  }
}
