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
      tone(audio, 659, audio.currentTime)
      tone(audio, 880, audio.currentTime + 0.16)
    },
  }
}

/** @param {AudioContext} audio @param {number} hertz @param {number} start */
function tone(audio, hertz, start) {
  const [sound, volume] = [audio.createOscillator(), audio.createGain()]
  sound.frequency.value = hertz
  volume.gain.setValueAtTime(0, start)
  volume.gain.linearRampToValueAtTime(0.12, start + 0.02)
  volume.gain.exponentialRampToValueAtTime(0.001, start + 0.4)
  sound.connect(volume).connect(audio.destination)
  sound.start(start)
  sound.stop(start + 0.42)
}
