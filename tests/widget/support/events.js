export const VISITOR = { kind: 'visitor', id: 'v1', name: 'Nora' }
export const BOT = { kind: 'bot', id: 'bot', name: '' }
export const OPERATOR = { kind: 'operator', id: 'o1', name: 'Sara' }

/** An event of conversation c1, as the server sends it. */
export function event(seq, body, sender = VISITOR, more = {}) {
  return { conversation_id: 'c1', seq, id: `e${seq}`, at: 1000 * seq, sender, body, client_message_id: null, ...more }
}

/** The body of a message with all fields, as the server writes it. */
export function message(text, more = {}) {
  const rest = { buttons: [], button_id: null, entry_id: null, smart_message: null, is_erased: false }
  return { kind: 'message', text, ...rest, ...more }
}

/** The body of a state change with all fields. */
export function moved(state, reason, more = {}) {
  return { kind: 'state_changed', state, reason, department: null, operator: null, queued_at: null, ...more }
}

/** A view as a snapshot carries it. */
export function view(more = {}) {
  return {
    id: 'c1',
    state: 'bot',
    visitor: VISITOR,
    language: 'en',
    created_at: 1000,
    department: null,
    operator: null,
    queued_at: null,
    form: [],
    rating: null,
    ...more,
  }
}

/** A snapshot of c1 with these events. */
export function reset(events, more = {}) {
  const head = events.at(-1)?.seq ?? 0
  return {
    type: 'reset',
    conversation_id: 'c1',
    conversation: view(),
    events,
    head_seq: head,
    has_earlier: false,
    ...more,
  }
}
