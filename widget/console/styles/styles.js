import { BASE } from './base.js'
import { COMPOSER } from './composer.js'
import { CONTROLS } from './controls.js'
import { DESK } from './desk.js'
import { GATE } from './gate.js'
import { LIST } from './list.js'
import { LOG } from './log.js'
import { OVERLAYS } from './overlays.js'
import { PANE } from './pane.js'
import { QUEUE } from './queue.js'
import { THREAD } from './thread.js'

/** The console's whole style sheet. */
export const STYLES = [BASE, CONTROLS, GATE, DESK, LIST, THREAD, LOG, COMPOSER, PANE, OVERLAYS, QUEUE].join('')
