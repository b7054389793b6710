import { html, useEffect, useLayoutEffect, useRef, useState } from '../view.js'
import { keepInside } from '../placing.js'
import { Icon } from './icon.js'

/** @typedef {{ key: string, label: string, icon?: string, isDanger?: boolean, isCurrent?: boolean,
 *   isDisabled?: boolean, staysOpen?: boolean, choose: () => void }} MenuItem */

/** A button that opens a small menu, named by its label, or by its own words with `hasText`.
 * Arrows move, Escape closes and gives the focus back.
 * @param {{ label: string, items: MenuItem[], children?: any, buttonClass?: string, hasText?: boolean,
 *   onClose?: () => void }} props */
export function Menu({ label, items, children, buttonClass = 'icon-button', hasText, onClose }) {
  const [isOpen, setOpen] = useState(false)
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  const trigger = useRef(/** @type {HTMLButtonElement | null} */ (null))
  const list = useRef(/** @type {HTMLElement | null} */ (null))

  const close = (/** @type {boolean} */ givesFocusBack) => {
    setOpen(false)
    onClose?.()
    if (givesFocusBack) trigger.current?.focus()
  }

  useLayoutEffect(() => {
    if (isOpen && list.current && trigger.current) keepInside(list.current, trigger.current)
  }, [isOpen, items])

  useEffect(() => {
    if (!isOpen) return
    entries(root.current)[0]?.focus()
    const leave = (/** @type {Event} */ event) => {
      if (!root.current?.contains(/** @type {Node} */ (event.target))) close(false)
    }
    document.addEventListener('pointerdown', leave)
    return () => document.removeEventListener('pointerdown', leave)
  }, [isOpen])

  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (!isOpen) return
    if (event.key === 'Escape') close(true)
    else if (event.key === 'Tab') return close(false)
    else if (!moveFocus(entries(root.current), event.key)) return
    event.preventDefault()
    event.stopPropagation()
  }

  const choose = (/** @type {MenuItem} */ item) => {
    if (!item.staysOpen) close(true)
    item.choose()
  }

  return html`
    <div class="menu" ref=${root} onKeyDown=${onKeyDown}>
      <button type="button" ref=${trigger} class=${buttonClass} aria-haspopup="menu" aria-expanded=${isOpen}
        aria-label=${hasText ? undefined : label} title=${label}
        onClick=${() => (isOpen ? close(false) : setOpen(true))}>${children}</button>
      ${
        isOpen &&
        html`
        <div class="menu-list" role="menu" aria-label=${label} ref=${list}>
          ${items.map(
            (item) => html`
            <button type="button" role="menuitem" key=${item.key} disabled=${item.isDisabled} tabindex="-1"
              class=${item.isDanger ? 'menu-item menu-danger' : 'menu-item'} aria-current=${item.isCurrent || undefined}
              onClick=${() => choose(item)}>
              ${item.icon && html`<${Icon} name=${item.icon} />`}<bdi>${item.label}</bdi>
              ${item.isCurrent && html`<${Icon} name="check" />`}
            </button>`,
          )}
        </div>`
      }
    </div>`
}

/** @param {HTMLElement | null} root @returns {HTMLElement[]} */
function entries(root) {
  return [...(root?.querySelectorAll('[role=menuitem]:not(:disabled)') ?? [])].map((item) => /** @type {any} */ (item))
}

/** Moves the focus within a list of elements; false for a key that does not.
 * @param {HTMLElement[]} elements @param {string} key */
export function moveFocus(elements, key) {
  const at = elements.indexOf(/** @type {any} */ (document.activeElement))
  const targets = { ArrowDown: at + 1, ArrowUp: at < 0 ? -1 : at - 1, Home: 0, End: elements.length - 1 }
  if (!Object.hasOwn(targets, key) || !elements.length) return false
  const next = targets[/** @type {keyof typeof targets} */ (key)]
  elements[(next + elements.length) % elements.length].focus()
  return true
}
