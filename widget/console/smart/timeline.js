import { html, useFormat, useRef, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { describeHappening, HAPPENING_SIGNS, momentText } from './happening_words.js'
import { Placed, shareAt } from './placed.js'
import { lanesOf, ticksOf } from './visit_draft.js'

const MARK_SHARE = 0.045 // of the line's length, which is what a mark covers
const NARROW_MARK_SHARE = 0.11
const MOST_TICKS = 9
const NARROW_TICKS = 5
const DRAG_PIXELS = 4
const STEP_SECONDS = 0.5

/** The visit as a line of time: what the visitor does as marks to drag, what is said to them below, and the moment
 * that is looked at.
 * @param {{ draft: import('./visit_draft.js').Draft, fired: import('./smart_api.js').Fired[], selected: number | null,
 *   onMoment: (at: number) => void, onSelect: (id: number) => void, onMove: (id: number, at: number) => void,
 *   onRemove: (id: number) => void }} props */
export function Timeline({ draft, fired, selected, onMoment, onSelect, onMove, onRemove }) {
  const t = useText()
  const { language } = useFormat()
  const words = { t, language }
  const frame = useRef(/** @type {HTMLElement | null} */ (null))
  const [isDragging, setDragging] = useState(false)
  const { at, length, happenings } = draft
  const isNarrow = matchMedia('(width < 760px)').matches
  const gap = length * (isNarrow ? NARROW_MARK_SHARE : MARK_SHARE)
  const lanes = lanesOf(happenings, gap)
  const firedMarks = fired.map((each, id) => ({ ...each, id }))
  const firedLanes = lanesOf(firedMarks, gap)
  const secondsAt = (/** @type {PointerEvent} */ event) => frame.current && shareAt(frame.current, event) * length

  const follow = (/** @type {PointerEvent} */ event) => onMoment(secondsAt(event) ?? 0)
  const onDown = (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0 || /** @type {Element} */ (event.target).closest('button')) return
    frame.current?.setPointerCapture(event.pointerId)
    setDragging(true)
    follow(event)
  }
  return html`
    <div class="tl">
      <div class="tl-frame" ref=${frame} onPointerDown=${onDown} onPointerMove=${isDragging ? follow : undefined}
        onPointerUp=${() => setDragging(false)} onPointerCancel=${() => setDragging(false)}>
        <div class="tl-ticks" aria-hidden="true">
          ${ticksOf(length, isNarrow ? NARROW_TICKS : MOST_TICKS).map(
            (second) => html`<${Placed} key=${second} class="tl-tick" at=${second / length}>
              <span>${momentText(words, second)}</span><//>`,
          )}
        </div>
        <${Rows} label=${t('sim_marks')} kind="tl-did" count=${rowsOf(lanes)}>
          ${happenings.map(
            (happening) => html`<${Mark} key=${happening.id} happening=${happening} length=${length}
              lane=${lanes.get(happening.id) ?? 0} isSelected=${selected === happening.id} secondsAt=${secondsAt}
              onSelect=${onSelect} onMove=${onMove} onRemove=${onRemove} />`,
          )}
        <//>
        <${Rows} label=${t('sim_fired')} kind="tl-said" count=${rowsOf(firedLanes)}>
          ${firedMarks.map((each) => {
            const label = t('sim_fired_at', { title: each.title || each.rule_id, time: momentText(words, each.at) })
            return html`<${Placed} as="button" type="button" key=${each.id} class="tl-mark tl-fired"
              at=${each.at / length} lane=${firedLanes.get(each.id) ?? 0} title=${label} aria-label=${label}
              onClick=${() => onMoment(each.at)}><${Icon} name="spark" /><//>`
          })}
        <//>
        <${Placed} class="tl-now" at=${at / length} aria-hidden="true" />
      </div>
      <input class="tl-range" type="range" min="0" max=${length} step=${STEP_SECONDS} value=${at}
        aria-label=${t('sim_moment')} aria-valuetext=${momentText(words, at)}
        onInput=${(/** @type {any} */ event) => onMoment(Number(event.target.value))} />
    </div>`
}

/** @param {Map<number, number>} lanes */
function rowsOf(lanes) {
  return 1 + Math.max(0, ...lanes.values())
}

/** @param {{ label: string, kind: string, count: number, children?: any }} props */
function Rows({ label, kind, count, children }) {
  return html`<${Placed} as="div" class=${`tl-rows ${kind}`} at=${0} lane=${count} role="group" aria-label=${label}>
    ${children}<//>`
}

/** @param {{ happening: import('./visit_draft.js').Happening, length: number, lane: number, isSelected: boolean,
 *   secondsAt: (event: PointerEvent) => number | null, onSelect: (id: number) => void,
 *   onMove: (id: number, at: number) => void, onRemove: (id: number) => void }} props */
function Mark({ happening, length, lane, isSelected, secondsAt, onSelect, onMove, onRemove }) {
  const t = useText()
  const { language, direction } = useFormat()
  const { id, at, kind } = happening
  const held = useRef(/** @type {{ x: number, isMoved: boolean } | null} */ (null))
  const words = { t, language }
  const label = t('sim_did_at', { did: describeHappening(words, happening), time: momentText(words, at) })

  const onDown = (/** @type {PointerEvent} */ event) => {
    if (event.button !== 0) return
    /** @type {HTMLElement} */ (event.currentTarget).setPointerCapture(event.pointerId)
    held.current = { x: event.clientX, isMoved: false }
  }
  const onDrag = (/** @type {PointerEvent} */ event) => {
    if (!held.current) return
    if (Math.abs(event.clientX - held.current.x) >= DRAG_PIXELS) held.current.isMoved = true
    if (held.current.isMoved) onMove(id, secondsAt(event) ?? at)
  }
  const onUp = () => {
    const wasMoved = held.current?.isMoved
    // The click that follows a drag is not one.
    setTimeout(() => (held.current = null))
    if (wasMoved) onSelect(id)
  }
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const ahead = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight'
    const step = event.shiftKey ? 10 * STEP_SECONDS : STEP_SECONDS
    if (event.key === ahead) onMove(id, at + step)
    else if (event.key === 'ArrowLeft' || event.key === 'ArrowRight') onMove(id, at - step)
    else if (event.key === 'Delete' || event.key === 'Backspace') onRemove(id)
    else return
    event.preventDefault()
  }
  return html`
    <${Placed} as="button" type="button" class=${isSelected ? 'tl-mark tl-selected' : 'tl-mark'} at=${at / length}
      lane=${lane} title=${label} aria-label=${label} aria-pressed=${isSelected} onPointerDown=${onDown}
      onPointerMove=${onDrag} onPointerUp=${onUp} onPointerCancel=${onUp} onKeyDown=${onKeyDown}
      onClick=${() => !held.current?.isMoved && onSelect(id)}><${Icon} name=${HAPPENING_SIGNS[kind]} /><//>`
}
