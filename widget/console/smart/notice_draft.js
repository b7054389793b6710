/** A notice as it is being written. */
import { dataOfGroup, groupOf } from './condition_draft.js'
import { placeholdersIn } from './rule_draft.js'

export const LONGEST_NOTICE = 200

/** @typedef {{ id: string, condition: import('./condition_draft.js').Group, from: string, until: string,
 *   text: Record<string, string> }} NoticeDraft */

/** @param {Partial<import('./smart_api.js').Notice>} [notice] @returns {NoticeDraft} */
export function noticeDraft({ id = '', if: condition, from, until, text } = {}) {
  return { id, condition: groupOf(condition), from: from || '', until: until || '', text: { ...(text ?? {}) } }
}

/** The notice as its file has it. @param {NoticeDraft} draft */
export function noticeData({ id, condition, from, until, text }) {
  const texts = Object.entries(text).map(([language, words]) => [language, words.trim()])
  const when = dataOfGroup(condition)
  return {
    id,
    ...(when ? { if: when } : {}),
    ...(from ? { from } : {}),
    ...(until ? { until } : {}),
    text: Object.fromEntries(texts.filter(([, words]) => words)),
  }
}

/** What one can tell without asking the server: keys of texts, by field. @param {NoticeDraft} draft
 * @returns {Record<string, string>} */
export function noticeMistakes({ from, until, text }) {
  const found = /** @type {Record<string, string>} */ ({})
  for (const [language, words] of Object.entries(text)) {
    if ([...words.trim()].length > LONGEST_NOTICE) found[`text ${language}`] = 'smart_long_notice'
    else if (isWrong(words)) found[`text ${language}`] = 'smart_bad_notice_placeholder'
  }
  if (!Object.values(text).some((words) => words.trim())) found.text = 'smart_no_text'
  if (from && until && until < from) found.dates = 'smart_dates_backwards'
  return found
}

/** Where a notice stands in time. @param {{ from?: string | null, until?: string | null }} dates
 * @param {string} today @returns {'now' | 'later' | 'over'} */
export function standingOf({ from, until }, today) {
  if (until && until < today) return 'over'
  return from && from > today ? 'later' : 'now'
}

/** @param {string} text */
function isWrong(text) {
  const { unknown, bare } = placeholdersIn(text)
  const others = [...text.matchAll(/\{([^{}|]*)/g)].map(([, name]) => name.trim())
  return unknown.length + bare.length > 0 || others.some((name) => name !== 'shop_name')
}
