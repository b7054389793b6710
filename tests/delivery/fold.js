// Applies frames of the real server with the stores that are shipped, and prints what each client then shows.
// Input on stdin: a JSON list of clients, each a list of [frame, command it acknowledges or null, own participant].
import { readFileSync } from 'node:fs'
import { applyFrame, emptyConversation, projection } from '../../widget/shared/conversation.js'

const clients = JSON.parse(readFileSync(0, 'utf8'))
const shown = clients.map((steps) => {
  const state = steps.reduce(apply, emptyConversation())
  return { ...projection(state), offeredForm: state.offeredForm, hasGap: state.hasGap }
})
process.stdout.write(JSON.stringify(shown))

function apply(state, [frame, pending, self]) {
  return applyFrame(state, frame, { pending, self: self ?? state.view?.visitor })
}
