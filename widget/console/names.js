import { isolate } from '../shared/text.js'
import { pagePath } from './page.js'

/** @typedef {(key: string, values?: Record<string, string | number>) => string} Translate */

/** What a visitor is called: their name, else where they are, else "Visitor".
 * @param {Translate} t @param {{ visitor: { name?: string } }} conversation
 * @param {{ page?: { url: string } | null } | undefined} now */
export function nameOf(t, conversation, now) {
  if (conversation.visitor.name) return conversation.visitor.name
  const path = pagePath(now?.page?.url ?? '')
  return path ? t('visitor_from', { page: isolate(path) }) : t('visitor')
}
