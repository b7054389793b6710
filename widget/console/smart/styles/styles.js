import { CALENDAR } from './calendar.js'
import { CODES } from './codes.js'
import { EDITOR } from './editor.js'
import { FINDINGS } from './findings.js'
import { LIVE } from './live.js'
import { RULES } from './rules.js'
import { SIMULATOR } from './simulator.js'
import { STRUGGLES } from './struggles.js'

/** The style sheet of this page, beside that of the bot's. */
export const SMART_STYLES = [RULES, EDITOR, CALENDAR, CODES, FINDINGS, SIMULATOR, LIVE, STRUGGLES].join('')
