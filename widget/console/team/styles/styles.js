import { BLOCKS } from './blocks.js'
import { EDITOR } from './editor.js'
import { FORMS } from './forms.js'
import { LISTS } from './lists.js'

/** The style sheet of this page, beside those of the bot's and of the smart messages'. */
export const TEAM_STYLES = [LISTS, EDITOR, FORMS, BLOCKS].join('')
