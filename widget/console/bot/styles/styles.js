import { ANSWERS } from './answers.js'
import { CARDS } from './cards.js'
import { FRAME } from './frame.js'
import { OUTCOMES } from './outcomes.js'

/** The style sheet of the bot's page. */
export const BOT_STYLES = [FRAME, ANSWERS, CARDS, OUTCOMES].join('')
