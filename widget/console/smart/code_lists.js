import { html, useFormat, useId, useState, useText } from '../view.js'
import { Bar } from '../bot/score_bars.js'
import { Busy } from '../bot/parts.js'
import { Alert } from '../parts/alert.js'
import { codesIn, MOST_CODES } from './code_lines.js'
import { ConfirmButton } from './confirm_button.js'
import { useSmart } from './context.js'
import { dayText } from './sentence.js'

const NAME = /^[a-z0-9]+(-[a-z0-9]+)*$/ // as a rule can name it

/** The lists of codes, each of which goes to one visitor. @param {{ lists: import('./smart_api.js').CodeList[],
 *   reload: () => Promise<void> }} props */
export function CodeLists({ lists, reload }) {
  const t = useText()
  const { refresh } = useSmart()
  const [addingTo, setAddingTo] = useState(/** @type {string | null} */ (null))
  const settle = async () => {
    setAddingTo(null)
    await Promise.all([reload(), refresh()])
  }
  return html`
    <section class="bot-card" aria-label=${t('smart_codes')}>
      <header class="smart-head">
        <h3 class="part-title">${t('smart_codes')}</h3>
        <p class="hint">${t('smart_codes_text')}</p>
      </header>
      ${lists.length === 0 && html`<p class="bot-quiet">${t('smart_no_code_lists')}</p>`}
      <ul class="code-lists">${lists.map(
        (list) => html`<${ListRow} key=${list.name} list=${list} settle=${settle}
        onAdd=${() => setAddingTo(list.name)} />`,
      )}</ul>
      ${
        addingTo === null
          ? html`<div><button type="button" class="button" onClick=${() => setAddingTo('')}>${t('smart_new_list')}
            </button></div>`
          : html`<${AddCodes} key=${addingTo} list=${lists.find(({ name }) => name === addingTo) ?? null}
            taken=${lists.map(({ name }) => name)} settle=${settle} onCancel=${() => setAddingTo(null)} />`
      }
    </section>`
}

/** @param {{ list: import('./smart_api.js').CodeList, settle: () => Promise<void>, onAdd: () => void }} props */
function ListRow({ list, settle, onAdd }) {
  const t = useText()
  const words = useFormat()
  const { api, tell } = useSmart()
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ ({ isBusy: false, error: null }))
  async function close() {
    setState({ isBusy: true, error: null })
    try {
      const { removed } = await api.closeCodes(list.name)
      setState({ isBusy: false, error: null })
      tell(t('smart_list_closed', { count: removed }))
      await settle()
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }
  const last = list.last_given_at && new Date(list.last_given_at)
  const lastText = last && new Intl.DateTimeFormat(words.language, { dateStyle: 'medium',
    timeStyle: 'short' }).format(last)
  return html`
    <li class="code-list">
      <p class="code-list-head"><strong><bdi>${list.name}</bdi></strong>
        ${list.until && html`<span class="tag tag-quiet">${t('smart_until', { last: dayText(words, list.until) })}
          </span>`}
        <span class="hint">${lastText ? t('smart_last_given', { when: lastText }) : t('smart_never_given')}</span></p>
      <div class="score-track" aria-hidden="true"><${Bar} share=${list.total ? list.given / list.total : 0}
        kind="score-bar score-best" /></div>
      <p class="code-list-foot"><span>${t('smart_given_of', { given: words.number(list.given),
        total: words.number(list.total) })}</span>
        <span class=${list.left === 0 ? 'bad' : ''}>${list.left === 0 ? t('smart_all_given') : t('smart_left',
          { count: list.left })}</span></p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${onAdd}>${t('smart_add_codes')}</button>
        <${ConfirmButton} label=${t('smart_close_list')} question=${t('smart_close_list_sure', { name: list.name,
          count: list.left })}
          yes=${t('smart_close_list')} isBusy=${state.isBusy} onYes=${close} />
      </div>
      ${state.error && html`<${Alert} error=${state.error} />`}
    </li>`
}

/** More codes for a list, or the first of a new one. @param {{ list: import('./smart_api.js').CodeList | null,
 *   taken: string[], settle: () => Promise<void>, onCancel: () => void }} props */
function AddCodes({ list, taken, settle, onCancel }) {
  const t = useText()
  const { number } = useFormat()
  const { api, tell } = useSmart()
  const [name, setName] = useState(list?.name ?? '')
  const [until, setUntil] = useState(list?.until ?? '')
  const [text, setText] = useState('')
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ ({ isBusy: false, error: null }))
  const id = useId()
  const { codes, bad } = codesIn(text)
  const isTooMany = codes.length > MOST_CODES
  const isTaken = !list && taken.includes(name)
  const isNameBad = !list && (isTaken || (name !== '' && !NAME.test(name)))
  const isReady = NAME.test(name) && !isTaken && codes.length > 0 && !bad.length && !isTooMany
  async function send(/** @type {Event} */ event) {
    event.preventDefault()
    setState({ isBusy: true, error: null })
    try {
      const { added, duplicates } = await api.addCodes({ name, until, codes })
      tell(duplicates ? t('smart_codes_added_twice', { added, duplicates }) : t('smart_codes_added', { count: added }))
      await settle()
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }
  return html`
    <form class="add-codes" onSubmit=${send} aria-label=${t('smart_add_codes')}>
      <div class="where">
        <div class="field"><label for=${`${id}-name`}>${t('smart_list_name')}</label>
          <input id=${`${id}-name`} class="input" dir="ltr" value=${name} readOnly=${Boolean(list)} autocapitalize="off"
            aria-invalid=${isNameBad || undefined} onInput=${(/** @type {any} */ event) =>
              setName(event.target.value)} />
          <span class=${isNameBad ? 'hint hint-bad' : 'hint'}>${t(isTaken ? 'smart_list_taken'
            : 'smart_list_name_hint')}</span></div>
        <div class="field"><label for=${`${id}-until`}>${t('smart_code_until')}</label>
          <input id=${`${id}-until`} class="input" type="date" value=${until}
            onInput=${(/** @type {any} */ event) => setUntil(event.target.value)} /></div>
      </div>
      <div class="field"><label for=${id}>${t('smart_codes_field')}</label>
        <textarea id=${id} class="input input-long code-paste" rows="5" dir="ltr" spellcheck=${false} value=${text}
          placeholder=${'WELCOME-7F3K\nWELCOME-9Q2M'} onInput=${(/** @type {any} */ event) =>
            setText(event.target.value)}></textarea>
        ${
          bad.length || isTooMany
            ? html`<span class="hint hint-bad" role="status">${isTooMany ? t('smart_too_many_codes',
              { most: number(MOST_CODES) }) : t('smart_not_a_code', { code: bad[0] })}</span>`
            : html`<span class="hint" role="status">${codes.length ? t('smart_codes_count', { count: codes.length })
              : t('smart_codes_hint')}</span>`
        }</div>
      ${state.error && html`<${Alert} error=${state.error} />`}
      ${state.isBusy && html`<${Busy} text=${t('one_moment')} />`}
      <div class="bot-actions">
        <button type="submit" class="button button-main" disabled=${!isReady || state.isBusy}>${t('smart_add_codes')}
          </button>
        <button type="button" class="button" onClick=${onCancel}>${t('cancel')}</button>
      </div>
    </form>`
}
