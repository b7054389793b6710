/** The field of the form that a line of a scenario file belongs to: the nearest key above it, inside its entry.
 * @param {string} text the file's text @param {number} line counted from 1
 * @returns {{ field: 'id' | 'title' | 'questions' | 'answer' | 'buttons' | null, index: number }} `index` is the place
 *   in a list, else 0 */
export function fieldAt(text, line) {
  const lines = text.split('\n').slice(0, line)
  let items = 0
  for (const each of lines.reverse()) {
    const key = each.match(/^\s*(?:- )?(id|title|questions|answer|buttons):/)
    if (key) return { field: /** @type {any} */ (key[1]), index: Math.max(0, items - 1) }
    if (/^\s*- /.test(each)) items += 1
  }
  return { field: null, index: 0 }
}

/** The lines an entry takes in its file, counted from 1, both included; null if it is written in another way.
 * @param {string} text @param {string} id @returns {{ first: number, last: number } | null} */
export function linesOfEntry(text, id) {
  const lines = text.split('\n')
  const at = lines.findIndex((line) => /^\s*(?:- )?id:/.test(line) && line.replace(/^[^:]*:/, '').trim() === id)
  if (at < 0) return null
  const indent = lines[at].search(/\S/) - (lines[at].includes('- ') ? 0 : 2)
  const ends = lines.findIndex((line, index) => index > at && line.trim() !== '' && line.search(/\S/) <= indent)
  return { first: at + 1, last: ends < 0 ? lines.length : ends }
}
