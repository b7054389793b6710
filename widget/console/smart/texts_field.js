import { html, useFormat, useId, useRef, useText } from '../view.js'
import { countCodePoints } from '../../shared/text.js'
import { languageName } from '../bot/language_tabs.js'
import { useSmart } from './context.js'

/** What stands in for what is not known, where a language has a usual word for it. */
const USUAL = Object.freeze({ en: 'there', fa: 'دوست گرامی' })

/** One text in each language, one of them shown. @param {{ texts: Record<string, string>,
 *   onTexts: (texts: Record<string, string>) => void, language: string, setLanguage: (language: string) => void,
 *   label: string, hint: string, most: number, placeholders: string[], isReadOnly: boolean,
 *   noteOf: (language: string) => any }} props `noteOf` says what is wrong with a text */
export function TextsField({ texts, onTexts, language, setLanguage, label, hint, most, placeholders, isReadOnly,
  noteOf }) {
  const t = useText()
  const { number } = useFormat()
  const { overview } = useSmart()
  const id = useId()
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null))
  const text = texts[language] ?? ''
  const codes = [...new Set([...overview.languages, ...Object.keys(texts)])]
  const note = noteOf(language)
  const set = (/** @type {string} */ next) => onTexts({ ...texts, [language]: next })
  const insert = (/** @type {string} */ name) => {
    const field = area.current
    const at = field?.selectionStart ?? text.length
    const { written, from, to } = placeholderOf(name, language)
    set(text.slice(0, at) + written + text.slice(field?.selectionEnd ?? at))
    setTimeout(() => {
      field?.focus()
      field?.setSelectionRange(at + from, at + to)
    })
  }
  return html`
    <div class="texts">
      <div class="language-tabs" role="group" aria-label=${t('bot.languages')}>
        ${codes.map(
          (code) => html`
          <button type="button" key=${code} class="language-tab" aria-pressed=${code === language} lang=${code}
            onClick=${() => setLanguage(code)}>${languageName(code)}${
              noteOf(code)
                ? html`<span class="text-state bad" title=${t('smart_text_bad')}>!<span class="visually-hidden">
                  ${t('smart_text_bad')}</span></span>`
                : !texts[code]?.trim() &&
                  html`<span class="text-state" title=${t('smart_text_missing')}>–<span class="visually-hidden">
                  ${t('smart_text_missing')}</span></span>`
            }</button>`,
        )}
      </div>
      <div class="field">
        <label for=${id}>${label} <span class="visually-hidden">${languageName(language)}</span></label>
        <textarea id=${id} ref=${area} class="input input-long" rows="3" lang=${language} dir="auto" value=${text}
          readOnly=${isReadOnly} aria-invalid=${Boolean(note) || undefined} aria-describedby=${`${id}-about`}
          onInput=${(/** @type {any} */ event) => set(event.target.value)}></textarea>
        <p class="text-foot" id=${`${id}-about`}>${note || html`<span class="hint">${hint}</span>`}
          <span class=${countCodePoints(text) > most ? 'hint hint-bad' : 'hint'}>${t('smart_of', {
            part: number(countCodePoints(text)),
            all: number(most),
          })}</span></p>
      </div>
      ${
        !isReadOnly &&
        placeholders.length > 0 &&
        html`
        <div class="toggles" role="group" aria-label=${t('smart_insert')}>
          <span class="hint">${t('smart_insert')}</span>
          ${placeholders.map(
            (name) => html`<button type="button" key=${name} class="toggle" title=${t(`smart_filled_${name}`)}
            onClick=${() => insert(name)}>${t(`smart_filled_${name}`)}</button>`,
          )}
        </div>`
      }
    </div>`
}

/** What is written for a placeholder, and what of it is left selected to be written over.
 * @param {string} name @param {string} language */
function placeholderOf(name, language) {
  if (name === 'shop_name' || name === 'code') return { written: `{${name}}`, from: name.length + 2,
    to: name.length + 2 }
  const isPerson = name === 'first_name' || name === 'visitor_name'
  const words = (isPerson && USUAL[/** @type {keyof typeof USUAL} */ (language)]) || '…'
  return { written: `{${name}|${words}}`, from: name.length + 2, to: name.length + 2 + words.length }
}
