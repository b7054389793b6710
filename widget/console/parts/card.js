import { html, useText } from '../view.js'
import { findCardAddress, hostOf } from '../../shared/cards.js'
import { Icon } from './icon.js'

const SIGNS = { picture: 'picture', link: 'link', video: 'play' }

/** What the visitor sees below a message of the bot, as a small link: the console loads nothing from elsewhere.
 * @param {{ card: import('../../shared/protocol.js').Card }} props */
export function Card({ card }) {
  const t = useText()
  const href = findCardAddress(card)
  const kind = t(`card_${card.kind}`)
  const words = html`<${Icon} name=${SIGNS[card.kind]} /><span class="visually-hidden">${kind}: </span>
    <bdi class="card-label">${card.label}</bdi>`
  if (!href) return html`<p class="card">${words}</p>`
  return html`
    <a class="card" href=${href} target="_blank" rel="noopener noreferrer nofollow" title=${kind}>
      ${words} <bdi class="card-host" dir="ltr">${hostOf(href)}</bdi>
    </a>`
}
