import { html, useFormat, useId, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { describeHappening, HAPPENING_SIGNS, momentText } from './happening_words.js'
import { isWhole, KINDS, MOST_HAPPENINGS } from './visit_draft.js'

/** @typedef {import('./visit_draft.js').Happening} Happening */

/** What the visitor does, as a list; the chosen one is open for editing.
 * @param {{ draft: import('./visit_draft.js').Draft, selected: number | null, onSelect: (id: number | null) => void,
 *   onChange: (id: number, change: Partial<Happening>) => void, onRemove: (id: number) => void }} props */
export function Happenings({ draft, selected, onSelect, onChange, onRemove }) {
  const t = useText()
  const { language } = useFormat()
  const words = { t, language }
  if (!draft.happenings.length) return html`<p class="bot-quiet">${t('sim_nothing_happens')}</p>`
  return html`
    <ol class="did-list" aria-label=${t('sim_marks')}>
      ${draft.happenings.map((happening) => {
        const isOpen = happening.id === selected
        return html`
        <li key=${happening.id} class=${isOpen ? 'did did-open' : 'did'}>
          <div class="did-head">
            <button type="button" class="did-button" aria-expanded=${isOpen}
              onClick=${() => onSelect(isOpen ? null : happening.id)}>
              <span class="did-time">${momentText(words, happening.at)}</span>
              <${Icon} name=${HAPPENING_SIGNS[happening.kind]} />
              <span class="did-words">${describeHappening(words, happening)}</span>
              ${!isWhole(happening) && html`<span class="did-lacks">${t('sim_lacks')}</span>`}
            </button>
            <button type="button" class="icon-button" title=${t('remove')}
              aria-label=${t('sim_remove', { did: describeHappening(words, happening) })}
              onClick=${() => onRemove(happening.id)}><${Icon} name="close" /></button>
          </div>
          ${
            isOpen &&
            html`<${Editor} happening=${happening} length=${draft.length}
              onChange=${(/** @type {Partial<Happening>} */ change) => onChange(happening.id, change)} />`
          }
        </li>`
      })}
    </ol>`
}

/** @param {{ happening: Happening, length: number, onChange: (change: Partial<Happening>) => void }} props */
function Editor({ happening, length, onChange }) {
  const t = useText()
  const id = useId()
  const take = (/** @type {keyof Happening} */ field) => (/** @type {any} */ event) =>
    onChange({ [field]: event.target.value })
  return html`
    <div class="did-fields">
      <div class="field did-kind"><label for=${`${id}-kind`}>${t('sim_what')}</label>
        <select class="input" id=${`${id}-kind`} value=${happening.kind} onChange=${take('kind')}>
          ${KINDS.map((kind) => html`<option key=${kind} value=${kind}>${t(`sim_kind_${kind}`)}</option>`)}
        </select></div>
      <div class="field did-at"><label for=${`${id}-at`}>${t('sim_at_second')}</label>
        <input class="input" id=${`${id}-at`} type="number" inputmode="decimal" min="0" max=${length} step="0.5"
          value=${happening.at}
          onChange=${(/** @type {any} */ event) => onChange({ at: Number(event.target.value) })} /></div>
      <${OwnFields} id=${id} happening=${happening} take=${take} onChange=${onChange} />
    </div>`
}

/** @param {{ id: string, happening: Happening, take: (field: keyof Happening) => (event: any) => void,
 *   onChange: (change: Partial<Happening>) => void }} props */
function OwnFields({ id, happening, take, onChange }) {
  const t = useText()
  /** @param {'page' | 'items' | 'total' | 'name' | 'text'} field @param {string} [hint] */
  const line = (field, hint = '') => html`
    <div class=${`field did-${field}`}><label for=${`${id}-${field}`}>${t(`sim_field_${field}`)}</label>
      <input class="input" id=${`${id}-${field}`} dir=${field === 'page' || field === 'name' ? 'ltr' : 'auto'}
        maxlength="300" autocomplete="off" value=${happening[field]} onInput=${take(field)}
        inputmode=${field === 'total' ? 'decimal' : undefined}
        aria-describedby=${hint ? `${id}-${field}-hint` : undefined} />
      ${hint && html`<span class="hint" id=${`${id}-${field}-hint`}>${hint}</span>`}</div>`
  switch (happening.kind) {
    case 'page':
      return line('page', t('sim_page_hint'))
    case 'cart':
      return html`${line('items', t('sim_items_hint'))}${line('total')}`
    case 'event':
      return line('name')
    case 'writes':
      return line('text')
    case 'scroll':
      return html`
        <div class="field did-percent"><label for=${`${id}-percent`}>${t('sim_field_percent')}</label>
          <input class="input" id=${`${id}-percent`} type="number" min="1" max="100" value=${happening.percent}
            onInput=${(/** @type {any} */ event) => onChange({ percent: Math.round(Number(event.target.value)) })} />
        </div>`
    default:
      return null
  }
}

/** Buttons that add something at the moment looked at. @param {{ draft: import('./visit_draft.js').Draft,
 *   onAdd: (kind: import('./visit_draft.js').Kind) => void }} props */
export function AddHappening({ draft, onAdd }) {
  const t = useText()
  const { language } = useFormat()
  const id = useId()
  const isFull = draft.happenings.length >= MOST_HAPPENINGS
  return html`
    <div class="did-add" role="group" aria-labelledby=${id}>
      <span id=${id} class="label">${t('sim_add_at', { time: momentText({ t, language }, draft.at) })}</span>
      ${KINDS.map(
        (kind) => html`
        <button type="button" key=${kind} class="chip did-chip" disabled=${isFull} onClick=${() => onAdd(kind)}>
          <${Icon} name=${HAPPENING_SIGNS[kind]} />${t(`sim_kind_${kind}`)}</button>`,
      )}
    </div>`
}
