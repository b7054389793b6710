/** What every part of this page imports beside the console's view: its surroundings, and sending. */
import { createContext } from '../../shared/vendor/preact.js'
import { useContext } from '../../shared/vendor/hooks.js'
import { useEffect, useFormat, useRef, useState } from '../view.js'

export { useLoad } from '../parts/load.js'

/** `usual` is the shop's own language; `nameOf` names a department in the reader's. `mayEdit` is for settings,
 * `isLeader` for what supervisors may do too.
 * @typedef {{ api: import('./team_api.js').TeamApi, overview: import('./team_api.js').Overview,
 *   refresh: () => Promise<void>, place: import('../place.js').Place, parts: string[], usual: string,
 *   mayEdit: boolean, isLeader: boolean, isAdmin: boolean, nameOf: (key: string) => string,
 *   tell: (text: string) => void, setSending: (count: (before: number) => number) => void }} TeamSurroundings
 *   `setSending` counts what is being sent */

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
  const { setSending } = useTeam()
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ (IDLE))

  /** @param {() => Promise<unknown>} run */
  async function send(run) {
    setState({ isBusy: true, error: null })
    setSending((count) => count + 1)
    try {
      await run()
      setState(IDLE)
    } catch (error) {
      setState({ isBusy: false, error })
    } finally {
      setSending((count) => count - 1)
    }
  }

  return { ...state, send, forget: () => setState(IDLE) }
}

/** Loads the page anew when somebody changed what it shows, but not while something is being sent.
 * @param {string | undefined} version that of all settings, undefined until it is told
 * @param {boolean} isSending @param {() => Promise<void>} follow */
export function useFollowing(version, isSending, follow) {
  const known = useRef(version)
  useEffect(() => {
    if (isSending || version === known.current) return
    known.current = version
    follow()
  }, [version, isSending])
}

const IDLE = Object.freeze({ isBusy: false, error: null })
