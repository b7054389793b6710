import { html, useId, useState, useText } from '../view.js'
import { Icon } from '../parts/icon.js'

/** A list of short texts: Enter or a comma adds one, Backspace in the empty field takes the last one back.
 * @param {{ label: string, values: string[], onValues: (values: string[]) => void, isReadOnly?: boolean,
 *   hint?: string, placeholder?: string, options?: string[] }} props */
export function Chips({ label, values, onValues, isReadOnly, hint, placeholder, options = [] }) {
  const t = useText()
  const [text, setText] = useState('')
  const id = useId()
  const add = () => {
    const fresh = text.split(/[,،]/).map((each) => each.trim()).filter((each) => each && !values.includes(each))
    setText('')
    if (fresh.length) onValues([...values, ...new Set(fresh)])
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
            title=${t('remove')} onClick=${() => onValues(values.filter((each) => each !== value))}><${Icon}
              name="close" /></button>`
          }</span>`,
        )}
        ${
          !isReadOnly &&
          html`<input class="chips-input" value=${text} dir="auto" aria-label=${label}
            placeholder=${values.length ? '' : placeholder}
          list=${options.length ? id : undefined} autocapitalize="off" spellcheck=${false} enterkeyhint="done"
          onInput=${(/** @type {any} */ event) => setText(event.target.value)} onKeyDown=${onKeyDown} onBlur=${add} />`
        }
        ${options.length > 0 && html`<datalist id=${id}>${options.map((each) => html`<option key=${each}
          value=${each}></option>`)}</datalist>`}
      </div>
      ${hint && html`<p class="hint">${hint}</p>`}
    </div>`
}
