/** Small rows and events for the console's tests. */
export const VISITOR = { kind: 'visitor', id: 'v', name: '' }

export function row(id, changes = {}, conversation = {}) {
  return {
    head_seq: 1,
    changed_at: 1000,
    last_text: '',
    last_sender: '',
    unanswered_since: null,
    ...changes,
    conversation: {
      id,
      state: 'bot',
      visitor: VISITOR,
      language: 'en',
      created_at: 1,
      department: null,
      operator: null,
      queued_at: null,
      form: [],
      rating: null,
      ...conversation,
    },
  }
}

export function event(conversation_id, seq, sender, body, at = 1000 + seq) {
  return { conversation_id, seq, id: `${conversation_id}-${seq}`, at, sender, body, client_message_id: null }
}
