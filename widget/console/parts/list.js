import { html, useEffect, useFormat, useMemo, useRef, useState, useText, useWork } from '../view.js'
import { placesOf } from '../queue/places.js'
import { groupRows, holdOrder, LASTING_SECTIONS, SECTIONS } from '../sections.js'
import { moveFocus } from './menu.js'
import { Row } from './row.js'
import { RowSkeleton } from './skeleton.js'

/** How long a resting pointer keeps the order as it is. */
const HOLD_MS = 3000

/** The operator's list of chats. */
export function ChatList() {
  const t = useText()
  const { state } = useWork()
  const [holding, holdHandlers] = useHold()
  const fresh = useMemo(() => groupRows(state.inbox.rows, state.operatorId), [state.inbox.rows, state.operatorId])
  const shown = useRef(fresh)
  const sections = holding && state.inbox.isLoaded ? holdOrder(shown.current, state.inbox.rows) : fresh
  shown.current = sections
  const places = useMemo(() => placesOf(fresh.waiting), [fresh])

  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const rows = /** @type {HTMLElement} */ (event.currentTarget).querySelectorAll('.row')
    if (
      moveFocus(
        [...rows].map((row) => /** @type {HTMLElement} */ (row)),
        event.key,
      )
    )
      event.preventDefault()
  }

  return html`
    <nav class="list" aria-label=${t('chats')} onKeyDown=${onKeyDown} ...${holdHandlers}>
      ${
        !state.inbox.isLoaded
          ? html`<${RowSkeleton} />`
          : SECTIONS.map(
              (name) => html`
        <${Section} key=${name} name=${name} rows=${sections[name]} count=${fresh[name].length}
          places=${places} />`,
            )
      }
    </nav>`
}

/** One group of rows with its count.
 * @param {{ name: string, rows: any[], count: number, places: Map<string, number> }} props */
function Section({ name, rows, count, places }) {
  const t = useText()
  const { number } = useFormat()
  const [isFolded, setFolded] = useState(name === 'closed')
  if (!rows.length && !count && !LASTING_SECTIONS.includes(name)) return null
  return html`
    <section class=${`section section-${name}`} data-section=${name}>
      <h2>
        <button type="button" class="section-head" aria-expanded=${!isFolded} onClick=${() => setFolded(!isFolded)}>
          <span>${t(`section_${name}`)}</span><span class="count">${number(count)}</span>
        </button>
      </h2>
      ${
        !isFolded &&
        (rows.length
          ? html`<ul>${rows.map(
              (row) => html`<${Row} key=${row.conversation.id} row=${row} section=${name}
              place=${places.get(row.conversation.id)} />`,
            )}</ul>`
          : html`<p class="section-empty">${t(`section_${name}_empty`)}</p>`)
      }
    </section>`
}

/** True while the pointer moves on the list, and for a short while after it has come to rest there. */
function useHold() {
  const [isHolding, setHolding] = useState(false)
  const timer = useRef(0)
  const release = () => {
    clearTimeout(timer.current)
    setHolding(false)
  }
  const hold = (/** @type {PointerEvent} */ event) => {
    if (event.pointerType === 'touch') return
    clearTimeout(timer.current)
    timer.current = window.setTimeout(release, HOLD_MS)
    setHolding(true)
  }
  useEffect(() => () => clearTimeout(timer.current), [])
  return /** @type {const} */ ([isHolding, { onPointerMove: hold, onPointerLeave: release }])
}
