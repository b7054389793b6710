import { html, useEffect, useRef, useState, useText, useWork } from '../view.js'
import { columns, focusedTab } from '../tabs.js'
import { Empty } from './empty.js'
import { Icon } from './icon.js'
import { TabStrip } from './tab_strip.js'
import { Thread } from './thread.js'

const COLUMN_PIXELS = 360
const MOST_COLUMNS = 3

/** The open chats: as tabs, and as many of them side by side as there is room for. */
export function Threads() {
  const t = useText()
  const { state, isPaneOpen, togglePane } = useWork()
  const [isSplit, setSplit] = useState(true)
  const [region, room] = useRoom()
  const count = isSplit ? room : 1
  const shown = columns(state.tabs, count)
  const focused = focusedTab(state.tabs)
  return html`
    <main class="threads" ref=${region} aria-label=${t('open_chats')}>
      ${
        state.tabs.ids.length > 0 &&
        html`
        <${TabStrip} shown=${shown}>
          ${
            room > 1 &&
            html`
            <button type="button" class="icon-button" aria-pressed=${isSplit} aria-label=${t('side_by_side')}
              title=${t('side_by_side')} onClick=${() => setSplit(!isSplit)}><${Icon} name="columns" /></button>`
          }
          <button type="button" class="icon-button" aria-pressed=${isPaneOpen} aria-label=${t('visitor_pane')}
            title=${t('visitor_pane')} onClick=${togglePane}><${Icon} name="panel" isDirectional /></button>
        <//>`
      }
      ${
        shown.length
          ? html`
        <div class="columns">
          ${shown.map((id) => html`<${Thread} key=${id} id=${id} isFocused=${id === focused && shown.length > 1} />`)}
        </div>`
          : html`<${NothingOpen} />`
      }
    </main>`
}

/** What to do next when no chat is open. */
function NothingOpen() {
  const t = useText()
  const { state } = useWork()
  if (!state.inbox.isLoaded) return null
  if (!Object.keys(state.inbox.rows).length) {
    return html`<${Empty} icon="chat" title=${t('empty_shop_title')} text=${t('empty_shop_text')} />`
  }
  return html`<${Empty} icon="inbox" title=${t('empty_title')} text=${t('empty_text')}>
    <p class="hint">${t('empty_keys')} <kbd>Alt</kbd> <kbd>N</kbd></p>
  <//>`
}

/** How many columns fit into the region. */
function useRoom() {
  const region = useRef(/** @type {HTMLElement | null} */ (null))
  const [room, setRoom] = useState(1)
  useEffect(() => {
    if (!region.current) return
    const observer = new ResizeObserver(([{ contentRect }]) =>
      setRoom(Math.max(1, Math.min(MOST_COLUMNS, Math.floor(contentRect.width / COLUMN_PIXELS)))),
    )
    observer.observe(region.current)
    return () => observer.disconnect()
  }, [])
  return /** @type {const} */ ([region, room])
}
