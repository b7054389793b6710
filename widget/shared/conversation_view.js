import { EventKind, Sender, State } from './protocol.js'

const NAME_KEY = 'name'

/** The view of a conversation that begins with `event`.
 * @param {Event} event
 * @param {string} language
 * @returns {ConversationView}
 */
export function viewBefore(event, language) {
  const isVisitor = event.sender.kind === Sender.VISITOR
  return {
    id: event.conversation_id,
    state: State.BOT,
    visitor: isVisitor ? event.sender : { kind: Sender.VISITOR, id: '', name: '' },
    language,
    created_at: event.at,
    department: null,
    operator: null,
    queued_at: null,
    form: [],
    rating: null,
    tags: [],
  }
}

/** What `event` makes of the view: exactly what a fresh snapshot would say.
 * @param {ConversationView} view
 * @param {Event} event
 * @returns {ConversationView}
 */
export function foldView(view, { body }) {
  switch (body.kind) {
    case EventKind.STATE_CHANGED:
      return {
        ...view,
        state: body.state,
        department: body.department ?? view.department ?? null,
        operator: body.operator ?? null,
        queued_at: body.queued_at ?? null,
      }
    case EventKind.FORM_OFFERED:
      return body.collected?.length ? { ...view, ...answered(view, body.collected) } : view
    case EventKind.FORM_ANSWERED:
      return { ...view, ...answered(view, body.answers), department: body.department }
    case EventKind.VISITOR_RENAMED:
      return { ...view, visitor: { ...view.visitor, name: body.name } }
    case EventKind.TAGGED:
      return { ...view, tags: body.tags }
    case EventKind.RATED:
      return { ...view, rating: body.score }
    default:
      return view
  }
}

/** @param {ConversationView} view @param {FormAnswer[]} answers */
function answered(view, answers) {
  const name = answers.find((answer) => answer.key === NAME_KEY)?.value ?? view.visitor.name
  return { form: answers, visitor: { ...view.visitor, name } }
}

/** @typedef {import('./protocol.js').Event} Event */
/** @typedef {import('./protocol.js').FormAnswer} FormAnswer */
/** @typedef {import('./protocol.js').ConversationView} ConversationView */
