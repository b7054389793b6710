// Tells the shop's own data layer what happens in the chat: that it does, never what is said or by whom.
import { VisitorCommand } from '../../shared/protocol.js'

/** @param {any} page the window
 * @param {import('./visitor.js').Visitor} visitor
 * @param {{ on: (event: string, run: () => void) => void }} opening
 */
export function tellDataLayer(page, visitor, opening) {
  let hasStarted = false
  let ratedId = ''

  /** A mistake of the page's own in there is reported there. @param {string} event */
  function push(event) {
    try {
      page.dataLayer ??= []
      page.dataLayer.push({ event })
    } catch (error) {
      reportError(error)
    }
  }

  /** @param {any} command @param {string} conversationId */
  function sent({ delivery_id: deliveryId }, conversationId) {
    if (!conversationId && !hasStarted) push('chat_started')
    hasStarted = true
    if (deliveryId) push('chat_message_answered')
  }

  opening.on('open', () => push('chat_opened'))
  opening.on('close', () => push('chat_closed'))
  visitor.onSent((command) => {
    const id = visitor.state().conversation.id ?? ''
    if (command.type === VisitorCommand.SEND) sent(command, id)
    if (command.type === VisitorCommand.BUBBLE_SEEN) push('chat_message_shown')
    if (command.type !== VisitorCommand.RATE || ratedId === id) return
    ratedId = id
    push('chat_rated')
  })
}
