/** What every part of this page imports beside the console's view: its surroundings. */
import { createContext } from '../../shared/vendor/preact.js'
import { useContext } from '../../shared/vendor/hooks.js'
import { addressOf } from '../place.js'

/** @template T @typedef {import('../parts/load.js').Loaded<T>} Loaded */
export { useLoad } from '../parts/load.js'

/** `isLeader` and `isAdmin` are of the operator; `mayEdit` also needs files that can be written. `proposed` holds a
 * draft on its way to the editor of a new rule.
 * @typedef {{ api: import('./smart_api.js').SmartApi, overview: import('./smart_api.js').Overview,
 *   refresh: () => Promise<void>, place: import('../place.js').Place, parts: string[], mayEdit: boolean,
 *   isLeader: boolean, isAdmin: boolean, proposed: { current: import('./smart_api.js').RuleData | null },
 *   tell: (text: string) => void }} SmartSurroundings */

export const SmartContext = createContext(/** @type {SmartSurroundings} */ (/** @type {unknown} */ (null)))

export const useSmart = () => useContext(SmartContext)

/** Where a rule is looked at and changed. @param {string} id */
export function addressOfRule(id) {
  return addressOf('smart', 'rule', id)
}

/** Opens the editor of a new rule that begins as `rule` says.
 * @param {Pick<SmartSurroundings, 'proposed' | 'place'>} surroundings
 * @param {import('./smart_api.js').RuleData} rule */
export function proposeRule({ proposed, place }, rule) {
  proposed.current = rule
  place.go('smart', 'new')
}
