/** Two short soft tones. @param {AudioContext} audio */
export function ring(audio) {
  tone(audio, 659, audio.currentTime)
  tone(audio, 880, audio.currentTime + 0.16)
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
