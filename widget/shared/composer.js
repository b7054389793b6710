import { html } from './html.js'
import { countCodePoints } from './text.js'
import { useLayoutEffect, useRef } from './vendor/hooks.js'

/** A text field that grows with its words. Enter sends, Shift+Enter begins a new line; while an input method
 * composes a word, Enter belongs to it. `onKeyDown` is asked first and may prevent the default.
 * @param {ComposerProps} props
 */
export function Composer({ value, label, placeholder, describedBy, fieldRef, onInput, onSend, onKeyDown }) {
  const ownRef = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const ref = fieldRef ?? ownRef

  useLayoutEffect(() => {
    const field = ref.current
    if (!field) return
    field.style.blockSize = 'auto'
    field.style.blockSize = `${field.scrollHeight}px`
  }, [value])

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    onKeyDown?.(event)
    if (event.defaultPrevented || event.key !== 'Enter' || event.shiftKey || event.isComposing) return
    event.preventDefault()
    if (value.trim()) onSend()
  }

  return html`<textarea
    class="composer-field"
    ref=${ref}
    rows="1"
    dir=${value ? 'auto' : undefined}
    aria-label=${label}
    aria-describedby=${describedBy}
    placeholder=${placeholder}
    value=${value}
    onInput=${(/** @type {any} */ event) => onInput(event.currentTarget.value)}
    onKeyDown=${pressed}
  ></textarea>`
}

/** How many code points are left of `limit`; null while there is plenty of room.
 * @param {string} value
 * @param {number} limit
 */
export function roomLeft(value, limit) {
  const left = limit - countCodePoints(value)
  return left < 200 ? left : null
}

/**
 * @typedef {object} ComposerProps
 * @property {string} value
 * @property {string} label
 * @property {string} [placeholder]
 * @property {string} [describedBy] id of the element that explains the field
 * @property {{ current: HTMLTextAreaElement | null }} [fieldRef]
 * @property {(value: string) => void} onInput
 * @property {() => void} onSend
 * @property {(event: KeyboardEvent) => void} [onKeyDown]
 */
