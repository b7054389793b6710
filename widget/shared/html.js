import htm from './vendor/htm.js'
import { h } from './vendor/preact.js'

/** The template tag of every component: text stays text, there is no way to write markup from a string. */
export const html = htm.bind(h)
