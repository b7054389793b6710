// Says in words what happened to the conversation; pure.
import { EventKind } from '../shared/protocol.js'
import { departmentName } from './state.js'

const WITH_DEPARTMENT = ['asked_for_person', 'transferred']
const SILENT = ['started']

/** The key and the values of the line that tells of `event`, or null if it needs no line.
 * @param {import('../shared/protocol.js').Event} event
 * @param {VisitorState} state
 * @returns {{ key: string, values: Record<string, string> } | null}
 */
export function lineOf({ body, sender }, state) {
  if (body.kind === EventKind.RATED) return { key: 'line.rated', values: { score: String(body.score) } }
  if (body.kind !== EventKind.STATE_CHANGED || SILENT.includes(body.reason)) return null
  const department = departmentName(state, body.department)
  const isPlain = WITH_DEPARTMENT.includes(body.reason) && !department
  const name = body.operator?.name || sender.name
  return {
    key: `line.${body.reason}${isPlain ? '_plain' : ''}`,
    values: { name: name ?? '', department: department ?? '' },
  }
}

/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
