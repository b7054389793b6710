import { focusComposer } from '../focus.js'

/** Accepts an offered chat and shows it, wherever in the console one is; resolves to null, or to why it failed.
 * @param {{ work: import('../workplace.js').Work, place: import('../place.js').Place }} desk @param {string} id */
export function acceptOffer({ work, place }, id) {
  const reply = work.take(id)
  if (place.store.get().parts.length) place.go('chats')
  work.open(id)
  focusComposer(id)
  return reply
}
