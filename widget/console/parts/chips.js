import { html, useId, useRef, useState, useText } from '../view.js'
import { Icon } from './icon.js'

/** A list of short texts: Enter or a comma adds one, Backspace in the empty field takes the last one back.
 * @param {{ label: string, values: string[], onValues: (values: string[]) => void, isReadOnly?: boolean,
 *   hint?: string, placeholder?: string, options?: string[], longest?: number }} props */
export function Chips({ label, values, onValues, isReadOnly, hint, placeholder, options = [], longest }) {
  const t = useText()
  const [text, setText] = useState('')
  const id = useId()
  const field = useRef(/** @type {HTMLInputElement | null} */ (null))
  const add = () => {
    const fresh = text.split(/[,،]/).map((each) => each.trim()).filter((each) => each && !values.includes(each))
    setText('')
    if (fresh.length) onValues([...values, ...new Set(fresh)])
  }
  const remove = (/** @type {string} */ value) => {
    field.current?.focus() // the button that had it goes
    onValues(values.filter((each) => each !== value))
  }
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    if (['Enter', ',', '،'].includes(event.key) && !event.isComposing) {
      event.preventDefault()
      add()
    } else if (event.key === 'Backspace' && !text && values.length) onValues(values.slice(0, -1))
  }
  return html`
    <div class="chips-field">
      <div class="chips">
        ${values.map(
          (value) => html`
          <span class="pill" key=${value}><bdi>${value}</bdi>${
            !isReadOnly &&
            html`<button type="button" class="pill-remove" aria-label=${t('smart_remove_of', { what: value })}
            title=${t('remove')} onClick=${() => remove(value)}><${Icon} name="close" /></button>`
          }</span>`,
        )}
        ${
          !isReadOnly &&
          html`<input class="chips-input" ref=${field} value=${text} dir="auto" aria-label=${label}
            placeholder=${values.length ? '' : placeholder} maxlength=${longest}
          list=${options.length ? id : undefined} autocapitalize="off" spellcheck=${false} enterkeyhint="done"
          aria-describedby=${hint ? `${id}-hint` : undefined}
          onInput=${(/** @type {any} */ event) => setText(event.target.value)} onKeyDown=${onKeyDown} onBlur=${add} />`
        }
        ${options.length > 0 && html`<datalist id=${id}>${options.map((each) => html`<option key=${each}
          value=${each}></option>`)}</datalist>`}
      </div>
      ${hint && html`<p class="hint" id=${`${id}-hint`}>${hint}</p>`}
    </div>`
}
