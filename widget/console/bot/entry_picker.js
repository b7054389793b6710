import { html, useEffect, useId, useRef, useState, useText } from '../view.js'
import { moveFocus } from '../parts/menu.js'
import { useBot } from './context.js'
import { topicsOf } from './entries.js'

const MOST_SHOWN = 8

/** A search for an entry; choosing one calls `onPick`. @param {{ language: string,
 *   onPick: (entryId: string) => void }} props */
export function EntryPicker({ language, onPick }) {
  const t = useText()
  const { overview } = useBot()
  const [query, setQuery] = useState('')
  const id = useId()
  const root = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => root.current?.querySelector('input')?.focus(), [])
  const entries = topicsOf(overview.files, language, query).flatMap((topic) => topic.entries)
  const onKeyDown = (/** @type {KeyboardEvent} */ event) => {
    const all = [.../** @type {HTMLElement} */ (root.current).querySelectorAll('input, button')]
    if (
      moveFocus(
        all.map((each) => /** @type {HTMLElement} */ (each)),
        event.key,
      )
    )
      event.preventDefault()
  }
  return html`
    <div class="picker" ref=${root} onKeyDown=${onKeyDown}>
      <label for=${id}>${t('bot.pick_entry')}</label>
      <input id=${id} class="input" type="search" dir="auto" value=${query}
        onInput=${(/** @type {any} */ event) => setQuery(event.target.value)} />
      <ul>${entries.slice(0, MOST_SHOWN).map(
        (entry) => html`
        <li key=${entry.id}><button type="button" class="menu-item" onClick=${() => onPick(entry.id)}><bdi>
          ${entry.title || entry.id}</bdi></button></li>`,
      )}</ul>
      <p class="hint" role="status">${
        entries.length === 0
          ? t('bot.nothing_found', { query })
          : entries.length > MOST_SHOWN
            ? t('bot.pick_more', { count: entries.length - MOST_SHOWN })
            : ''
      }</p>
    </div>`
}
