import { createContext } from '../shared/vendor/preact.js'
import { useContext } from '../shared/vendor/hooks.js'

/** The panel's words. */
export const Language = createContext(/** @type {import('../shared/i18n.js').Translator} */ (/** @type {any} */ (null)))

export function useLanguage() {
  return useContext(Language)
}
