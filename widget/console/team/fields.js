import { html, useId, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { languageName } from '../bot/language_tabs.js'

/** A labelled line of text or, with `unit`, a number. `place` is what the server calls it; `note` says what is wrong.
 * @param {{ label: string, value: string, onValue: (value: string) => void, place?: string, hint?: any, note?: any,
 *   isReadOnly?: boolean, isRequired?: boolean, unit?: string, placeholder?: string, dir?: string, type?: string,
 *   lang?: string }} props */
export function Field(props) {
  const { label, value, onValue, place, hint, note, isReadOnly, isRequired, unit, placeholder, dir, type, lang } = props
  const t = useText()
  const id = useId()
  return html`
    <div class=${unit === undefined ? 'field' : 'field field-number'}>
      <span class="label-line"><label for=${id}>${label}</label>${
        isRequired && html` <span class="hint" aria-hidden="true">${t('block_required')}</span>`
      }</span>
      <span class="with-unit"><input id=${id} class="input" type=${type ?? 'text'} value=${value} dir=${dir}
        lang=${lang}
        data-place=${place} inputmode=${unit === undefined ? undefined : 'decimal'} placeholder=${placeholder}
        readOnly=${isReadOnly} aria-required=${isRequired} aria-invalid=${Boolean(note) || undefined} aria-describedby=${`${id}-about`}
        onInput=${(/** @type {any} */ event) => onValue(event.target.value)} />${
          unit && html`<span class="hint">${unit}</span>`
        }</span>
      <span id=${`${id}-about`}>${note ? html`<${Bad} mistake=${note} unit=${unit} />` : hint && html`<span
        class="hint">${hint}</span>`}
        </span>
    </div>`
}

/** What is wrong, said in the reader's language; `unit` is that of the numbers in it.
 * @param {{ mistake: import('./words.js').Mistake | undefined, unit?: string }} props */
export function Bad({ mistake, unit = '' }) {
  const t = useText()
  if (!mistake) return null
  const [key, values] = typeof mistake === 'string' ? [mistake, {}] : mistake
  return html`<span class="hint hint-bad">${t(key, { ...values, unit })}</span>`
}

/** One of a few things, all of them shown. @param {{ label: string, chosen: string, options: [string, string,
 * string?][],
 *   onChoose: (value: any) => void, isReadOnly?: boolean, place?: string }} props each option: value, words, hint */
export function Options({ label, chosen, options, onChoose, isReadOnly, place }) {
  const name = useId()
  return html`
    <div class="options" role="radiogroup" aria-label=${label}>
      ${options.map(
        ([value, words, hint], index) => html`
        <label key=${value} class=${value === chosen ? 'option option-chosen' : 'option'}>
          <input type="radio" name=${name} value=${value} checked=${value === chosen} disabled=${isReadOnly}
            data-place=${index === 0 ? place : undefined} onChange=${() => onChoose(value)} />
          <span class="option-words"><span class="option-name">${words}</span>${
            hint && html`<span class="hint">${hint}</span>`
          }</span>
        </label>`,
      )}
    </div>`
}

/** Something to tick, with what it means. @param {{ label: string, hint?: string, isOn: boolean, isReadOnly?: boolean,
 *   onTick: (isOn: boolean) => void }} props */
export function Tick({ label, hint, isOn, isReadOnly, onTick }) {
  return html`
    <label class="tick team-tick"><input type="checkbox" checked=${isOn} disabled=${isReadOnly}
      onChange=${(/** @type {any} */ event) => onTick(event.target.checked)} />
      <span><span class="option-name">${label}</span>${hint && html`<br /><span
        class="hint">${hint}</span>`}</span></label>`
}

/** One language chosen out of several; those that lack something are marked.
 * @param {{ languages: string[], language: string, onChoose: (language: string) => void,
 *   lacking?: string[] }} props */
export function LanguageChoice({ languages, language, onChoose, lacking = [] }) {
  const t = useText()
  return html`
    <div class="language-tabs" role="group" aria-label=${t('bot.languages')}>
      ${languages.map(
        (code) => html`
        <button type="button" key=${code} class="language-tab" aria-pressed=${code === language} lang=${code}
          onClick=${() => onChoose(code)}>${languageName(code)}${
            lacking.includes(code) &&
            html`<span class="text-state" title=${t('team_lacks_words')}>–<span class="visually-hidden">
              ${t('team_lacks_words')}</span></span>`
          }</button>`,
      )}
    </div>`
}

/** One step up or down in a list. @param {{ name: string, index: number, count: number, isBusy?: boolean,
 *   onMove: (to: number) => void }} props */
export function MoveButtons({ name, index, count, isBusy, onMove }) {
  const t = useText()
  const button = (/** @type {'up' | 'down'} */ way, /** @type {number} */ to) => html`
    <button type="button" class="icon-button" aria-label=${t(`team_move_${way}`, { name })}
      title=${t(`team_move_${way}`, { name })}
      disabled=${isBusy || to < 0 || to >= count} onClick=${() => onMove(to)}><${Icon} name=${way} /></button>`
  return html`${button('up', index - 1)}${button('down', index + 1)}`
}

/** @param {{ label: string, onRemove: () => void, isDisabled?: boolean }} props */
export function RemoveButton({ label, onRemove, isDisabled }) {
  return html`<button type="button" class="icon-button" aria-label=${label} title=${label} disabled=${isDisabled}
    onClick=${onRemove}><${Icon} name="trash" /></button>`
}
