import { findCardAddress, hostOf } from '../shared/cards.js'
import { html } from '../shared/html.js'
import { useState } from '../shared/vendor/hooks.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'

/** What stands below a message of the bot: a picture, or a link to a page or a video. A picture that does not come
 * (gone, or forbidden by the shop's policy) is a link too.
 * @param {{ card: import('../shared/protocol.js').Card }} props
 */
export function Card({ card }) {
  const [isMissing, setMissing] = useState(false)
  const href = findCardAddress(card)
  if (!href) return html`<p class="card card-words" dir="auto">${card.label}</p>`
  const kind = isMissing && card.kind === 'picture' ? 'link' : card.kind
  return html`
    <a class="card card-${kind}" href=${href} target="_blank" rel="noopener noreferrer nofollow">
      ${kind === 'picture'
        ? html`<img class="card-image" alt=${card.label} loading="lazy" decoding="async" referrerpolicy="no-referrer"
            src=${href} onError=${() => setMissing(true)} />`
        : html`<${Words} kind=${kind} label=${card.label} host=${hostOf(href)} />`}
    </a>
  `
}

/** @param {{ kind: string, label: string, host: string }} props */
function Words({ kind, label, host }) {
  const { t } = useLanguage()
  const isVideo = kind === 'video'
  return html`
    <span class="card-sign"><${Icon} name=${isVideo ? 'play' : 'link'} /></span>
    <span class="card-words">
      <span class="card-label" dir="auto">${label}</span>
      <span class="card-host">${isVideo && html`${t('card.video')} · `}<bdi dir="ltr">${host}</bdi></span>
    </span>
  `
}
