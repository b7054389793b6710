import { html, useId, useRef, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'
import { MOST_BUTTONS, slugOf } from './entry_draft.js'
import { findEntry } from './entries.js'

const DOES = ['person', 'message', 'close']

/** @typedef {import('./entry_draft.js').EntryDraft} EntryDraft */
/** The fields of one entry. `found` is what the server found wrong, by field and place in its list.
 * @typedef {{ draft: EntryDraft, setDraft: (draft: EntryDraft) => void,
 *   mistakes: import('./entry_draft.js').Mistakes, showsAll: boolean,
 *   found: Record<string, import('./bot_api.js').Problem>, others: { id: string, title: string }[], isNew?: boolean,
 *   entry?: import('./bot_api.js').Entry, isReadOnly: boolean, language: string }} FormProps */

/** @param {FormProps} props */
export function EntryForm(props) {
  const { draft, setDraft, mistakes, showsAll, found, isNew, entry, isReadOnly, language } = props
  const t = useText()
  const change = (/** @type {Partial<EntryDraft>} */ part) => setDraft({ ...draft, ...part })
  const rename = (/** @type {string} */ title) => {
    const follows = isNew && (draft.id === slugOf(draft.title) || draft.id.startsWith('answer-'))
    change({ title, id: (follows && slugOf(title)) || draft.id })
  }
  return html`
    <${TextField} label=${t('bot.title_field')} hint=${t('bot.title_hint')} value=${draft.title} onValue=${rename}
      mistake=${(showsAll || draft.title) && mistakes.title} problem=${found['title 0']} isReadOnly=${isReadOnly}
      language=${language} />
    <${Questions} ...${props} />
    ${
      draft.answer === null
        ? entry && html`<${NotPlain} entry=${entry} />`
        : html`
      <${TextField} label=${t('bot.answer_field')} hint=${t('bot.answer_hint')} value=${draft.answer} isLong
        mistake=${(showsAll || draft.answer) && mistakes.answer} problem=${found['answer 0']} isReadOnly=${isReadOnly}
        language=${language} onValue=${(/** @type {string} */ answer) => change({ answer })} />
      <${Buttons} ...${props} />`
    }
    ${
      isNew &&
      html`<details class="more"><summary>${t('bot.more')}</summary>
      <${TextField} label=${t('bot.id_field')} hint=${t('bot.id_hint')} value=${draft.id} mistake=${mistakes.id}
        problem=${found['id 0']} isReadOnly=${isReadOnly} language="en"
        onValue=${(/** @type {string} */ id) => change({ id })} /></details>`
    }`
}

/** @param {{ label: string, hint?: string, value: string, onValue: (value: string) => void,
 *   mistake?: string | false | null | '', problem?: import('./bot_api.js').Problem, isReadOnly: boolean,
 *   isLong?: boolean, language: string }} props */
function TextField({ label, hint, value, onValue, mistake, problem, isReadOnly, isLong, language }) {
  const id = useId()
  const isBad = Boolean(mistake || problem)
  const common = {
    id,
    value,
    lang: language,
    dir: 'auto',
    readOnly: isReadOnly,
    'aria-invalid': isBad || undefined,
    'aria-describedby': `${id}-about`,
    onInput: (/** @type {any} */ event) => onValue(event.target.value),
  }
  return html`
    <div class="field">
      <label for=${id}>${label}</label>
      ${
        isLong
          ? html`<textarea class="input input-long" rows="4" ...${common}></textarea>`
          : html`<input
        class="input" ...${common} />`
      }
      <${FieldNote} id=${`${id}-about`} hint=${hint} mistake=${mistake} problem=${problem} />
    </div>`
}

/** What is wrong with a field and how to mend it, else what it is for.
 * @param {{ id: string, hint?: string, mistake?: string | false | null, problem?: any }} props */
function FieldNote({ id, hint, mistake, problem }) {
  const t = useText()
  if (mistake) return html`<span class="hint hint-bad" id=${id}>${t(mistake)}</span>`
  if (!problem) return html`<span class="hint" id=${id}>${hint}</span>`
  return html`<span class="hint hint-bad" id=${id}><bdi>${problem.what}</bdi>${
    problem.mend &&
    html`. <bdi>
    ${problem.mend}</bdi>`
  }</span>`
}

/** One field for each way visitors ask. @param {FormProps} props */
function Questions({ draft, setDraft, mistakes, showsAll, found, isReadOnly, language }) {
  const t = useText()
  const list = useRef(/** @type {HTMLElement | null} */ (null))
  const about = useId()
  const set = (/** @type {string[]} */ questions) =>
    setDraft({ ...draft, questions: questions.length ? questions : [''] })
  const focus = (/** @type {number} */ index) =>
    setTimeout(() => list.current?.querySelectorAll('input')[Math.max(0, index)]?.focus())
  const add = (/** @type {number} */ at) => {
    set([...draft.questions.slice(0, at), '', ...draft.questions.slice(at)])
    focus(at)
  }
  const remove = (/** @type {number} */ at) => {
    set(draft.questions.filter((_, index) => index !== at))
    focus(at - 1)
  }
  const paste = (/** @type {ClipboardEvent} */ event, /** @type {number} */ at) => {
    const lines = (event.clipboardData?.getData('text') ?? '')
      .split(/\r?\n/)
      .map((line) => line.trim())
      .filter(Boolean)
    if (lines.length < 2) return
    event.preventDefault()
    set([...draft.questions.slice(0, at), ...lines, ...draft.questions.slice(at + 1)].filter(Boolean))
  }
  const onKeyDown = (/** @type {KeyboardEvent} */ event, /** @type {number} */ at) => {
    if (event.key !== 'Enter' || event.isComposing || isReadOnly) return
    event.preventDefault()
    add(at + 1)
  }
  return html`
    <fieldset class="questions" aria-describedby=${about}>
      <legend>${t('bot.questions_field')}</legend>
      <p class="hint" id=${about}>${t('bot.questions_hint')}</p>
      <ul ref=${list}>
        ${draft.questions.map((question, index) => {
          const mistake = mistakes.questions[index]
          const problem = found[`questions ${index}`]
          const isShown = (showsAll || question) && mistake
          return html`
          <li key=${index}>
            <input class="input" lang=${language} dir="auto" value=${question} readOnly=${isReadOnly}
              aria-label=${t('bot.question_number', { count: index + 1 })}
                aria-invalid=${Boolean(isShown || problem) || undefined}
              aria-describedby=${isShown || problem ? `${about}-${index}` : undefined}
              onKeyDown=${(/** @type {any} */ event) => onKeyDown(event, index)}
              onPaste=${(/** @type {any} */ event) => paste(event, index)}
              onInput=${(/** @type {any} */ event) => set(draft.questions.with(index, event.target.value))} />
            ${
              !isReadOnly &&
              html`<button type="button" class="icon-button" aria-label=${t('bot.remove_question', { question })}
              title=${t('remove')} onClick=${() => remove(index)}><${Icon} name="close" /></button>`
            }
            ${
              (isShown || problem) &&
              html`<${FieldNote} id=${`${about}-${index}`} mistake=${isShown}
              problem=${problem} />`
            }
          </li>`
        })}
      </ul>
      ${
        !isReadOnly &&
        html`<button type="button" class="button" onClick=${() => add(draft.questions.length)}>
        ${t('bot.add_question')}</button>`
      }
    </fieldset>`
}

/** What visitors can press below the answer. @param {FormProps} props */
function Buttons({ draft, setDraft, mistakes, showsAll, found, others, isReadOnly }) {
  const t = useText()
  const buttons = draft.buttons ?? []
  const set = (/** @type {any[]} */ next) => setDraft({ ...draft, buttons: next })
  return html`
    <fieldset class="buttons-field">
      <legend>${t('bot.buttons_field')}</legend>
      <p class="hint">${t('bot.buttons_hint', { count: MOST_BUTTONS })}</p>
      <ul>
        ${buttons.map((button, index) => {
          const problem = found[`buttons ${index}`]
          const mistake = showsAll && mistakes.buttons[index]
          const change = (/** @type {object} */ part) => set(buttons.with(index, { ...button, ...part }))
          return html`
          <li key=${index}>
            <select class="input" aria-label=${t('bot.button_target', { count: index + 1 })} disabled=${isReadOnly}
              aria-invalid=${Boolean(mistake || problem) || undefined}
              onChange=${(/** @type {any} */ event) => change({ target: event.target.value })}>
              <option value="" selected=${!button.target}>${t('bot.button_choose')}</option>
              ${DOES.map(
                (does) => html`<option key=${does} value=${`does:${does}`}
                selected=${button.target === `does:${does}`}>${t(`bot.does_${does}`)}</option>`,
              )}
              <optgroup label=${t('bot.button_entry')}>
                ${others.map(
                  (other) => html`<option key=${other.id} value=${`entry:${other.id}`}
                  selected=${button.target === `entry:${other.id}`}>${other.title || other.id}</option>`,
                )}
              </optgroup>
            </select>
            <input class="input" dir="auto" value=${button.label} readOnly=${isReadOnly}
              placeholder=${t('bot.button_label_hint')}
              aria-label=${t('bot.button_label', { count: index + 1 })}
              onInput=${(/** @type {any} */ event) => change({ label: event.target.value })} />
            ${
              !isReadOnly &&
              html`<button type="button" class="icon-button" aria-label=${t('bot.remove_button', { count: index + 1 })}
              title=${t('remove')} onClick=${() => set(buttons.filter((_, at) => at !== index))}><${Icon}
                name="close" /></button>`
            }
            ${(mistake || problem) && html`<${FieldNote} id="" mistake=${mistake} problem=${problem} />`}
          </li>`
        })}
      </ul>
      ${
        !isReadOnly &&
        buttons.length < MOST_BUTTONS &&
        html`<button type="button" class="button" onClick=${() => set([...buttons, { target: '', label: '' }])}>
          ${t('bot.add_button')}</button>`
      }
    </fieldset>`
}

/** An entry whose steps only the file can say. @param {{ entry: import('./bot_api.js').Entry }} props */
function NotPlain({ entry }) {
  const t = useText()
  const { overview, language } = useBot()
  const path = findEntry(overview.files, language, entry.id)?.file.path ?? ''
  return html`
    <p class="bot-note">${t(entry.kind === 'hand_over' ? 'bot.hands_over_note' : 'bot.dialogue_note')}${' '}
      <a href=${addressOf('bot', 'file', path, String(entry.line))}>${t('bot.edit_in_file')}</a></p>`
}
