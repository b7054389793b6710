import { html, useFormat, useId, useRef, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { emptyPart, isGroup, PART_GROUPS } from './condition_draft.js'
import { PartInput } from './condition_inputs.js'
import { describeNode } from './sentence.js'

/** @typedef {import('./condition_draft.js').Group} Group */
/** @typedef {import('./condition_draft.js').Node} Node */

const HOWS = /** @type {const} */ (['all', 'any', 'not'])

/** A condition that can be put together from parts and groups of parts.
 * @param {{ group: Group, onGroup: (group: Group) => void, isReadOnly: boolean }} props */
export function ConditionBuilder({ group, onGroup, isReadOnly }) {
  return html`<div class="condition"><${GroupBox} group=${group} onGroup=${onGroup} isReadOnly=${isReadOnly}
    depth=${0} /></div>`
}

/** @param {{ group: Group, onGroup: (group: Group) => void, onRemove?: () => void, isReadOnly: boolean,
 *   depth: number }} props */
function GroupBox({ group, onGroup, onRemove, isReadOnly, depth }) {
  const t = useText()
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  const id = useId()
  const { how, parts } = group
  const set = (/** @type {Node[]} */ next) => onGroup({ how, parts: next })
  const add = (/** @type {Node} */ node) => {
    set([...parts, node])
    setTimeout(() => focusLast(root.current))
  }
  const needsHow = depth > 0 || parts.length > 1 || how !== 'all'
  return html`
    <div class=${`condition-group condition-${how}`} ref=${root} role="group" aria-label=${t(`smart_how_${how}`)}>
      ${
        needsHow &&
        html`
        <div class="condition-head">
          <label class="visually-hidden" for=${id}>${t('smart_how')}</label>
          <select id=${id} class="input condition-how" disabled=${isReadOnly}
            onChange=${(/** @type {any} */ event) => onGroup({ how: event.target.value, parts })}>
            ${HOWS.map((each) => html`<option key=${each} value=${each}
              selected=${each === how}>${t(`smart_how_${each}`)}</option>`)}
          </select>
          ${!isReadOnly && onRemove && html`<${RemoveButton} what=${t('smart_group')} onRemove=${onRemove} />`}
        </div>`
      }
      ${
        parts.length > 0 &&
        html`<ul class="condition-parts">${parts.map(
          (part, index) => html`<li key=${index}><${PartRow} node=${part} isReadOnly=${isReadOnly} depth=${depth + 1}
            onNode=${(/** @type {Node} */ next) => set(parts.with(index, next))}
            onRemove=${() => set(parts.filter((_, at) => at !== index))} /></li>`,
        )}</ul>`
      }
      ${!parts.length && isReadOnly && html`<p class="bot-quiet">${t('smart_no_condition')}</p>`}
      ${!isReadOnly && html`<${PartPicker} onPick=${add} isFirst=${depth === 0 && !parts.length}
        mayGroup=${depth < 3} />`}
    </div>`
}

/** @param {{ node: Node, onNode: (node: Node) => void, onRemove: () => void, isReadOnly: boolean,
 *   depth: number }} props */
function PartRow({ node, onNode, onRemove, isReadOnly, depth }) {
  const t = useText()
  const words = useFormat()
  if (isGroup(node)) {
    return html`<${GroupBox} group=${node} onGroup=${onNode} onRemove=${onRemove} isReadOnly=${isReadOnly}
      depth=${depth} />`
  }
  const name = t(`smart_part_${node.key}`)
  return html`
    <div class="condition-part" role="group" aria-label=${describeNode(words, node)}>
      <span class="condition-name">${name}</span>
      <div class="condition-input"><${PartInput} part=${node} label=${name} isReadOnly=${isReadOnly}
        onValue=${(/** @type {any} */ value) => onNode({ ...node, value })} /></div>
      ${!isReadOnly && html`<${RemoveButton} what=${name} onRemove=${onRemove} />`}
    </div>`
}

/** @param {{ what: string, onRemove: () => void }} props */
function RemoveButton({ what, onRemove }) {
  const t = useText()
  return html`<button type="button" class="icon-button" aria-label=${t('smart_remove_of', { what })}
    title=${t('remove')}
    onClick=${onRemove}><${Icon} name="close" /></button>`
}

/** What a condition can be about, laid out by what it is of. @param {{ onPick: (node: Node) => void,
 *   isFirst: boolean, mayGroup: boolean }} props */
function PartPicker({ onPick, isFirst, mayGroup }) {
  const t = useText()
  const [isOpen, setOpen] = useState(false)
  const panel = useRef(/** @type {HTMLElement | null} */ (null))
  const opener = useRef(/** @type {HTMLButtonElement | null} */ (null))
  const pick = (/** @type {Node} */ node) => {
    setOpen(false)
    onPick(node)
  }
  const open = () => {
    setOpen(!isOpen)
    setTimeout(() => panel.current?.querySelector('button')?.focus())
  }
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== 'Escape') return
    event.preventDefault()
    setOpen(false)
    opener.current?.focus()
  }
  return html`
    <div class="part-picker">
      <button type="button" class="button" ref=${opener} aria-expanded=${isOpen} onClick=${open}><${Icon} name="plus" />
        ${t(isFirst ? 'smart_add_first_condition' : 'smart_add_condition')}</button>
      ${
        isOpen &&
        html`
        <div class="part-choices" ref=${panel} onKeyDown=${onKeyDown}>
          ${Object.entries(PART_GROUPS).map(
            ([group, keys]) => html`
            <div key=${group} role="group" aria-label=${t(`smart_about_${group}`)}>
              <span class="hint">${t(`smart_about_${group}`)}</span>
              <div class="toggles">${keys.map(
                (key) => html`<button key=${key} type="button" class="toggle" onClick=${() => pick(emptyPart(key))}>
                ${t(`smart_part_${key}`)}</button>`,
              )}</div>
            </div>`,
          )}
          ${
            mayGroup &&
            html`
            <div role="group" aria-label=${t('smart_about_group')}>
              <span class="hint">${t('smart_about_group')}</span>
              <div class="toggles">${HOWS.map(
                (how) => html`<button key=${how} type="button" class="toggle" onClick=${() => pick({ how, parts: [] })}>
                ${t(`smart_how_${how}`)}</button>`,
              )}</div>
            </div>`
          }
        </div>`
      }
    </div>`
}

/** Into what was just added. @param {HTMLElement | null} root */
function focusLast(root) {
  const last = root?.querySelector(':scope > .condition-parts > li:last-child')
  const field = last?.querySelector('input, select, button')
  if (field instanceof HTMLElement) field.focus()
}
