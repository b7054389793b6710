/** What every part of this page imports beside the console's view: its surroundings, and sending. */
import { createContext } from '../../shared/vendor/preact.js'
import { useContext } from '../../shared/vendor/hooks.js'
import { useFormat, useState } from '../view.js'

export { useLoad } from '../parts/load.js'

/** `usual` is the shop's own language; `nameOf` names a department in the reader's. `mayEdit` is for settings,
 * `isLeader` for what supervisors may do too.
 * @typedef {{ api: import('./team_api.js').TeamApi, overview: import('./team_api.js').Overview,
 *   refresh: () => Promise<void>, place: import('../place.js').Place, parts: string[], usual: string,
 *   mayEdit: boolean, isLeader: boolean, isAdmin: boolean, nameOf: (key: string) => string,
 *   tell: (text: string) => void }} TeamSurroundings */

export const TeamContext = createContext(/** @type {TeamSurroundings} */ (/** @type {unknown} */ (null)))

export const useTeam = () => useContext(TeamContext)

/** How things are called for the reader. @returns {import('./setting_lines.js').Words} */
export function useWords() {
  const { t, number, language } = useFormat()
  const { overview, usual, nameOf } = useTeam()
  return { t, number, language, usual, nameOf, operators: overview.operators }
}

/** @typedef {ReturnType<typeof useSend>} Sending */

/** Sends one thing at a time; what the server refuses stays to be shown. */
export function useSend() {
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ (IDLE))

  /** @param {() => Promise<unknown>} run */
  async function send(run) {
    setState({ isBusy: true, error: null })
    try {
      await run()
      setState(IDLE)
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }

  return { ...state, send, forget: () => setState(IDLE) }
}

const IDLE = Object.freeze({ isBusy: false, error: null })
