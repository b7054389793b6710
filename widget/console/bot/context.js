/** What every part of the bot's page imports beside the console's view: the page's surroundings, and loading. */
import { createContext } from '../../shared/vendor/preact.js'
import { useContext } from '../../shared/vendor/hooks.js'

export { useLoad } from '../parts/load.js'

/** @typedef {{ api: import('./bot_api.js').BotApi, overview: import('./bot_api.js').Overview,
 *   refresh: () => Promise<void>, place: import('../place.js').Place, parts: string[], language: string,
 *   mayEdit: boolean, tell: (text: string) => void, isAdmin: boolean, newEntry: { current: NewEntry | null },
 *   titleOf: (language: string, entryId: string) => string }} BotSurroundings */
/** What a new entry starts with, and the misses that it answers.
 * @typedef {{ title: string, questions: string[], answer: string, misses: string[] }} NewEntry */

export const BotContext = createContext(/** @type {BotSurroundings} */ (/** @type {unknown} */ (null)))

export const useBot = () => useContext(BotContext)
