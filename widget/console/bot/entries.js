/** @typedef {import('./bot_api.js').EntryLine} EntryLine */
/** @typedef {import('./bot_api.js').FileLine} FileLine */
/** @typedef {'dialogue' | 'hands_over' | 'dated' | 'conditional' | 'unused'} Badge */

/** A language's entries by topic, one a file; with a search, only what fits it, and no empty topics.
 * @param {FileLine[]} files @param {string} language @param {string} query
 * @returns {{ path: string, entries: EntryLine[] }[]} */
export function topicsOf(files, language, query) {
  const words = folded(query)
  return files
    .filter((file) => file.kind === 'scenarios' && file.language === language)
    .map(({ path, entries }) => ({
      path,
      entries: entries.filter((entry) => !words || folded(`${entry.title} ${entry.id}`).includes(words)),
    }))
    .filter(({ entries }) => entries.length || !words)
}

/** The file an entry stands in, and the entry; null if there is none.
 * @param {FileLine[]} files @param {string} language @param {string} id */
export function findEntry(files, language, id) {
  for (const file of files.filter((each) => each.language === language)) {
    const entry = file.entries.find((each) => each.id === id)
    if (entry) return { file, entry }
  }
  return null
}

/** All entries of a language. @param {FileLine[]} files @param {string} language */
export function entriesOf(files, language) {
  return files.filter((file) => file.language === language).flatMap((file) => file.entries)
}

/** What is worth knowing of an entry at a glance. @param {EntryLine} entry @param {boolean} isUnused
 * @returns {Badge[]} */
export function badgesOf(entry, isUnused) {
  const kind = entry.kind ?? (entry.is_plain ? 'answer' : 'steps')
  /** @type {[boolean | undefined, Badge][]} */
  const all = [
    [kind === 'steps', 'dialogue'],
    [kind === 'hand_over', 'hands_over'],
    [entry.is_dated, 'dated'],
    [entry.is_conditional, 'conditional'],
    [isUnused, 'unused'],
  ]
  return all.filter(([has]) => has).map(([, badge]) => badge)
}

/** Those entries whose ids stand in a text. @param {string} text @param {EntryLine[]} entries */
export function entryIdsIn(text, entries) {
  const words = new Set(text.split(/[^\w-]+/))
  return entries.filter((entry) => words.has(entry.id))
}

/** The files that show other entries than the bot uses, and the rest that is not about one language.
 * @param {FileLine[]} files */
export function otherFiles(files) {
  return files.filter((file) => file.kind !== 'scenarios')
}

/** @param {string} text */
function folded(text) {
  return text.normalize('NFKC').trim().toLowerCase()
}

/** So many answers in the period make "never used" say something about an entry. */
const ANSWERS_THAT_TELL = 50

/** The entries nobody needed, none as long as too little was asked to tell.
 * @param {any} found what the server says of the entries' use @param {(each: any) => boolean} isOwn */
export function neverUsed(found, isOwn) {
  let answered = 0
  for (const each of found.entries.filter(isOwn)) answered += each.answered
  return answered >= ANSWERS_THAT_TELL ? found.never_used.filter(isOwn) : []
}
