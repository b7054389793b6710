/** Which part of the form a line of a rule's file belongs to. */
import { linesOfEntry } from '../bot/line_fields.js'

/** The keys of a rule, and the part of the form that has them. */
const SECTIONS = Object.freeze({
  id: 'title',
  title: 'title',
  when: 'when',
  if: 'condition',
  delay_seconds: 'delay',
  from: 'dates',
  until: 'dates',
  limits: 'limits',
  goal_hours: 'goal',
  text: 'text',
  buttons: 'buttons',
  code: 'code',
  as: 'opening',
  open: 'opening',
  sound: 'opening',
  start: 'opening',
  department: 'opening',
})

/** Each problem with the part of the form it belongs to, null for what lies elsewhere.
 * @param {{ path: string, text: string }} answer @param {import('./smart_api.js').Problem[]} problems
 * @param {string} id @returns {{ problem: import('./smart_api.js').Problem, section: string | null }[]} */
export function placeProblems({ path, text }, problems, id) {
  const own = linesOfEntry(text, id)
  const lines = text.split('\n')
  return problems.map((problem) => {
    const isOwn = own && problem.file === path && problem.line >= own.first && problem.line <= own.last
    return { problem, section: isOwn ? sectionAt(lines.slice(own.first - 1, problem.line)) : null }
  })
}

/** The part that the last of a rule's first lines belongs to: the nearest key above it that has one, each above
 * further out than the last. `from` inside a condition is the condition's.
 * @param {string[]} lines @returns {string | null} */
function sectionAt(lines) {
  let depth = Infinity
  let found = null
  for (const line of lines.toReversed()) {
    const key = line.match(/^(\s*(?:- )?)([\w-]+):/)
    if (!key || key[1].length >= depth) continue
    depth = key[1].length
    if (key[2] === 'then' && found) return found
    if (key[2] === 'if' || key[2] === 'when' || key[2] === 'limits') return SECTIONS[key[2]]
    found = SECTIONS[/** @type {keyof typeof SECTIONS} */ (key[2])] ?? found
  }
  return found
}
