import { html } from '../view.js'
import { initialOf } from '../../shared/initial.js'
import { Icon } from './icon.js'

const TINTS = 6

/** A round picture: a visitor's or operator's first letter, the bot's own sign. It never carries meaning alone.
 * @param {{ kind: string, name?: string, id?: string, isOnline?: boolean, isSmall?: boolean }} props */
export function Face({ kind, name = '', id = '', isOnline, isSmall }) {
  const classes = ['face', `face-${kind}`, `tint-${tintOf(id || name)}`, isSmall && 'face-small'].filter(Boolean)
  return html`
    <span class=${classes.join(' ')} aria-hidden="true">
      ${kind === 'bot' ? html`<${Icon} name="bot" />` : (initialOf(name) ?? html`<${Icon} name="person" />`)}
      ${isOnline && html`<span class="presence"></span>`}
    </span>`
}

/** The same person gets the same tint everywhere. @param {string} id */
function tintOf(id) {
  let sum = 0
  for (const character of id) sum = (sum * 31 + (character.codePointAt(0) ?? 0)) % 9973
  return sum % TINTS
}
