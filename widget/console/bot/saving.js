import { useState, useRef } from '../view.js'

/** A change on its way to the server. `answer` is why it was refused; `error` what went wrong otherwise.
 * @typedef {{ phase: 'idle' | 'busy' | 'refused' | 'conflict' | 'error',
 *   answer: import('./bot_api.js').Saved | null, error: any }} SavingState */
/** @typedef {(evenIfTestsFail: boolean) => Promise<import('./bot_api.js').Saved>} Send */
/** @typedef {ReturnType<typeof useSaving>} Saving */

/** @type {SavingState} */
const IDLE = Object.freeze({ phase: 'idle', answer: null, error: null })

/** The state after the server's answer. @param {import('./bot_api.js').Saved} answer @returns {SavingState} */
export function afterAnswer(answer) {
  return answer.saved ? IDLE : { phase: 'refused', answer, error: null }
}

/** The state after the server refused altogether. @param {any} error @returns {SavingState} */
export function afterError(error) {
  return { phase: error.code === 'changed_meanwhile' ? 'conflict' : 'error', answer: null, error }
}

/** Saves one thing at a time; what was refused because of its tests can be saved all the same.
 * @param {(answer: import('./bot_api.js').Saved) => unknown} onSaved */
export function useSaving(onSaved) {
  const [state, setState] = useState(IDLE)
  const last = useRef(/** @type {Send | null} */ (null))

  /** @param {Send} send @param {boolean} evenIfTestsFail */
  async function run(send, evenIfTestsFail) {
    last.current = send
    setState({ ...IDLE, phase: 'busy' })
    try {
      const answer = await send(evenIfTestsFail)
      setState(afterAnswer(answer))
      if (answer.saved) await onSaved(answer)
    } catch (error) {
      setState(afterError(error))
    }
  }

  return {
    ...state,
    save: (/** @type {Send} */ send) => run(send, false),
    async saveAnyway() {
      if (last.current) await run(last.current, true)
    },
    forget: () => setState(IDLE),
  }
}
