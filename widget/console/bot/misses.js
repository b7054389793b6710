/** Groups of questions that the bot could not answer. */

/** @typedef {{ name: string, size: number, misses: string[], kinds: { unanswered: number, refused: number },
 *   phrasings: { text: string, count: number }[], last_at: number,
 *   candidates: { entry_id: string, title: string, phrasing: string, score: number }[],
 *   answered_now: { entry_id: string, title: string } | null,
 *   conversations: { conversation_id: string, seq: number, at: number, text: string, visitor_name: string,
 *     operator_name: string, answers: string[] }[] }} Group */

const TAUGHT_AT_ONCE = 5
const LONGEST_PHRASING = 300
const LONGEST_TITLE = 60

/** The phrasings that are taught unless one chooses otherwise: the most frequent ones. @param {Group} group */
export function chosenAtFirst({ phrasings }) {
  const fitting = phrasings.filter(({ text }) => [...text].length <= LONGEST_PHRASING)
  return fitting.slice(0, TAUGHT_AT_ONCE).map(({ text }) => text)
}

/** What a new entry for a group starts with: its name as the title, and what a person answered.
 * @param {Group} group @param {string[]} chosen @returns {import('./context.js').NewEntry} */
export function newEntryOf({ name, misses, conversations }, chosen) {
  const title = [...name].length <= LONGEST_TITLE ? name : ''
  const answer = conversations.find(({ answers }) => answers.length)?.answers.join('\n\n') ?? ''
  return { title, questions: chosen.filter((text) => text !== title), answer, misses }
}

/** The share of questions of a period that stayed without an answer; null without questions.
 * @param {{ answered: number, unanswered: number, refused: number }[]} days */
export function unansweredShare(days) {
  const sum = (/** @type {'answered' | 'unanswered' | 'refused'} */ key) =>
    days.reduce((total, day) => total + day[key], 0)
  const lacking = sum('unanswered') + sum('refused')
  const all = lacking + sum('answered')
  return all ? lacking / all : null
}
