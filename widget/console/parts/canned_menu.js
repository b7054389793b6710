import { html, useEffect, useRef, useText, useWork } from '../view.js'

/** The replies that fit what was typed after the slash, each with its words as they would be sent.
 * @param {{ id: string, replies: import('../canned.js').CannedReply[], at: number, view: any, query: string,
 *   onChoose: (reply: import('../canned.js').CannedReply) => void, onPoint: (at: number) => void }} props */
export function CannedMenu({ id, replies, at, view, query, onChoose, onPoint }) {
  const t = useText()
  const { fill } = useWork()
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => list.current?.children[at]?.scrollIntoView({ block: 'nearest' }), [at])

  // The press must not take the focus from the composer: its blur would close this list before the click lands.
  const keepFocus = (/** @type {Event} */ event) => event.preventDefault()
  return html`
    <div class="canned" onMouseDown=${keepFocus}>
      ${
        replies.length
          ? html`
        <div class="canned-list" role="listbox" id=${id} aria-label=${t('canned')} ref=${list}>
          ${replies.map(
            (reply, index) => html`
            <div role="option" id=${`${id}-${index}`} key=${`${reply.department}/${reply.shortcut}`}
              aria-selected=${index === at} class=${index === at ? 'canned-item canned-at' : 'canned-item'}
              onClick=${() => onChoose(reply)} onPointerMove=${() => index !== at && onPoint(index)}>
              <span class="canned-name">/${reply.shortcut}</span>
              <span class="canned-text" dir="auto">${fill(reply, view)}</span>
            </div>`,
          )}
        </div>
        <p class="canned-keys" aria-hidden="true">${t('canned_keys')}</p>`
          : html`<p class="canned-none" role="status" id=${id}>${t('canned_none', { query })}</p>`
      }
    </div>`
}
