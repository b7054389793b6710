/** An entry as it is being written in the form, and what is wrong with it before the server has a look. */

export const MOST_BUTTONS = 4
export const LONGEST_TITLE = 60
const LONGEST_ID = 40
const KNOWN_PLACEHOLDERS = ['shop_name', 'visitor_name']
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/

/** A button leads to `entry:ID`, or does what `does:person` says. `answer` and `buttons` are null where no form can
 * change them.
 * @typedef {{ target: string, label: string }} DraftButton */
/** @typedef {{ id: string, title: string, questions: string[], answer: string | null,
 *   buttons: DraftButton[] | null }} EntryDraft */
/** What is wrong, by field: keys of texts. Questions and buttons by their place.
 * @typedef {{ id?: string, title?: string, answer?: string, questions: Record<number, string>,
 *   buttons: Record<number, string> }} Mistakes */

/** @param {Partial<EntryDraft>} [start] @returns {EntryDraft} */
export function emptyDraft(start = {}) {
  const questions = start.questions?.length ? start.questions : ['']
  const title = start.title ?? ''
  return { id: slugOf(title), title, questions, answer: start.answer ?? '', buttons: [] }
}

/** @param {import('./bot_api.js').Entry} entry @returns {EntryDraft} */
export function draftOf({ id, title, questions, answer, buttons, is_plain }) {
  return {
    id,
    title,
    questions: questions.length ? questions : [''],
    answer: is_plain ? (answer ?? '') : null,
    buttons: is_plain ? buttons.map(draftButton) : null,
  }
}

/** What the server takes. @param {EntryDraft} draft */
export function formOf({ id, title, questions, answer, buttons }) {
  return {
    id: id.trim(),
    title: title.trim(),
    questions: questions.map((question) => question.trim()).filter(Boolean),
    answer: answer === null ? null : answer.trim(),
    buttons: buttons && buttons.filter(({ target }) => target).map(buttonOf),
  }
}

/** An id from a title: its Latin letters and digits; '' if it has none. @param {string} title */
export function slugOf(title) {
  const words = title
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036f'’]/g, '')
  const slug = words.replaceAll(/[^a-z0-9]+/g, '-').replaceAll(/^-+|-+$/g, '')
  return slug.slice(0, LONGEST_ID).replace(/-+$/, '')
}

/** A free id like `answer-2`, for titles without Latin letters. @param {string[]} taken */
export function freeId(taken) {
  const ids = new Set(taken)
  let count = 1
  while (ids.has(`answer-${count}`)) count += 1
  return `answer-${count}`
}

/** What one can tell without asking the server. `others` are the other entries of the language.
 * @param {EntryDraft} draft @param {{ id: string, title: string }[]} others @returns {Mistakes} */
export function mistakesOf(draft, others) {
  const { id, title, answer, buttons } = draft
  return {
    id: !ID.test(id) ? 'bot.bad_id' : others.some((other) => other.id === id) ? 'bot.taken_id' : undefined,
    title: titleMistake(title, others),
    answer: answer === null ? undefined : !answer.trim() ? 'bot.no_answer' : placeholderMistake(answer),
    questions: questionMistakes(draft),
    buttons: Object.fromEntries(
      (buttons ?? []).flatMap(({ target }, index) => (target ? [] : [[index, 'bot.no_target']])),
    ),
  }
}

/** @param {Mistakes} mistakes */
export function hasMistake({ id, title, answer, questions, buttons }) {
  return Boolean(id || title || answer) || Object.keys(questions).length > 0 || Object.keys(buttons).length > 0
}

/** Whether two drafts would be saved as the same. @param {EntryDraft} one @param {EntryDraft} other */
export function isSame(one, other) {
  return JSON.stringify(formOf(one)) === JSON.stringify(formOf(other))
}

/** A draft as lines, for a comparison. @param {EntryDraft} draft */
export function linesOf(draft) {
  const { title, questions, answer, buttons } = formOf(draft)
  const pressed = (buttons ?? []).map((button) => `→ ${button.label ?? button.entry ?? button.does}`)
  return [title, ...questions.map((question) => `· ${question}`), ...(answer ?? '').split('\n'), ...pressed]
}

/** @param {string} title @param {{ title: string }[]} others */
function titleMistake(title, others) {
  if (!title.trim()) return 'bot.no_title'
  if ([...title.trim()].length > LONGEST_TITLE) return 'bot.long_title'
  return others.some((other) => other.title === title.trim()) ? 'bot.taken_title' : undefined
}

/** @param {EntryDraft} draft @returns {Record<number, string>} */
function questionMistakes({ title, questions }) {
  const seen = new Set([title.trim().toLowerCase()])
  /** @type {Record<number, string>} */
  const found = {}
  questions.forEach((question, index) => {
    const text = question.trim().toLowerCase()
    if (text && seen.has(text)) found[index] = 'bot.double_question'
    seen.add(text)
  })
  if (questions.every((question) => !question.trim())) found[0] = 'bot.no_question'
  return found
}

/** @param {string} answer */
function placeholderMistake(answer) {
  const named = [...answer.matchAll(/\{(\w+)\}/g)].map(([, name]) => name)
  return named.every((name) => KNOWN_PLACEHOLDERS.includes(name)) ? undefined : 'bot.bad_placeholder'
}

/** @param {import('./bot_api.js').Button} button @returns {DraftButton} */
function draftButton({ entry, does, label }) {
  return { target: entry ? `entry:${entry}` : does ? `does:${does}` : '', label: label ?? '' }
}

/** @param {DraftButton} button @returns {import('./bot_api.js').Button} */
function buttonOf({ target, label }) {
  const at = target.indexOf(':')
  const [kind, value] = [target.slice(0, at), target.slice(at + 1)]
  return { [kind]: value, ...(label.trim() ? { label: label.trim() } : {}) }
}
