import { html, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { useSmart } from './context.js'
import { MOST_BUTTONS } from './rule_draft.js'

const DOES = ['person', 'message', 'close']

/** @typedef {{ target: string, label: string }} DraftButton */

/** The buttons below a message. @param {{ buttons: DraftButton[], onButtons: (buttons: DraftButton[]) => void,
 *   isReadOnly: boolean, note: any }} props */
export function ButtonFields({ buttons, onButtons, isReadOnly, note }) {
  const t = useText()
  return html`
    <fieldset class="buttons-field">
      <legend>${t('smart_buttons')}</legend>
      <p class="hint">${t('smart_buttons_hint')}</p>
      <ul>
        ${buttons.map((button, index) => {
          const change = (/** @type {object} */ part) => onButtons(buttons.with(index, { ...button, ...part }))
          return html`
          <li key=${index}>
            <${Target} button=${button} index=${index} isReadOnly=${isReadOnly} change=${change} />
            <input class="input" dir="auto" value=${button.label} readOnly=${isReadOnly} maxlength="60"
              placeholder=${t('bot.button_label_hint')} aria-label=${t('bot.button_label', { count: index + 1 })}
              onInput=${(/** @type {any} */ event) => change({ label: event.target.value })} />
            ${
              !isReadOnly &&
              html`<button type="button" class="icon-button" aria-label=${t('bot.remove_button', { count: index + 1 })}
              title=${t('remove')} onClick=${() => onButtons(buttons.filter((_, at) => at !== index))}><${Icon}
                name="close" /></button>`
            }
          </li>`
        })}
      </ul>
      ${note}
      ${
        !isReadOnly &&
        buttons.length < MOST_BUTTONS &&
        html`<button type="button" class="button" onClick=${() => onButtons([...buttons, { target: '', label: '' }])}>
          ${t('bot.add_button')}</button>`
      }
    </fieldset>`
}

/** @param {{ button: DraftButton, index: number, isReadOnly: boolean, change: (part: object) => void }} props */
function Target({ button, index, isReadOnly, change }) {
  const t = useText()
  return html`
    <select class="input" aria-label=${t('bot.button_target', { count: index + 1 })} disabled=${isReadOnly}
      onChange=${(/** @type {any} */ event) => change({ target: event.target.value })}>
      <option value="" selected=${!button.target}>${t('bot.button_choose')}</option>
      ${DOES.map(
        (does) => html`<option key=${does} value=${`does:${does}`} selected=${button.target === `does:${does}`}>
        ${t(`bot.does_${does}`)}</option>`,
      )}
      <optgroup label=${t('bot.button_entry')}><${EntryOptions} prefix="entry" chosen=${button.target} /></optgroup>
    </select>`
}

/** The bot's answers as options. @param {{ prefix: string, chosen: string }} props */
export function EntryOptions({ prefix, chosen }) {
  const { overview } = useSmart()
  const known = overview.entries.map(({ id, title }) => [`${prefix}:${id}`, title || id])
  const isLost = chosen.startsWith(`${prefix}:`) && !known.some(([value]) => value === chosen)
  const all = isLost ? [[chosen, chosen.slice(prefix.length + 1)], ...known] : known
  return all.map(([value, title]) => html`<option key=${value} value=${value}
    selected=${value === chosen}>${title}</option>`)
}
