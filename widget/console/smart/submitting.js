import { html, useEffect, useRef, useState, useText } from '../view.js'
import { Busy } from '../bot/parts.js'
import { useSmart } from './context.js'

/** Sending a long form: what keeps it from being saved is brought on the screen.
 * @param {{ isBad: boolean, save: () => void, phase: string, setTried: (isTried: boolean) => void }} given */
export function useSubmit({ isBad, save, phase, setTried }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  useEffect(() => {
    if (['refused', 'conflict', 'error'].includes(phase)) showTrouble(form.current)
  }, [phase])
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    setTried(true)
    if (isBad) setTimeout(() => showTrouble(form.current))
    else save()
  }
  return { form, submit }
}

/** What stands in the files by now, once a save met somebody else's: null before that, and if it is gone.
 * @template Thing @param {string} phase of saving
 * @param {(overview: import('./smart_api.js').Overview) => Thing | undefined} find @returns {Thing | null} */
export function useTheirs(phase, find) {
  const { api } = useSmart()
  const [theirs, setTheirs] = useState(/** @type {Thing | null} */ (null))
  useEffect(() => {
    if (phase !== 'conflict') return
    api.overview().then((overview) => setTheirs(find(overview) ?? null), () => setTheirs(null))
  }, [phase])
  return theirs
}

/** The buttons below a long form: its own (`children`), then what the check says and saving it. `isOn` is whether it
 * is checked. @param {any} props */
export function SubmitFoot({ form, check, isOn, isChanged, isTried, isBad, phase, children }) {
  const t = useText()
  return html`
    <div class="bot-foot">
      ${children}
      <span class="spacer"></span>
      ${isTried && isBad && html`<span class="hint hint-bad" role="alert">${t('bot.mend_first')}</span>`}
      ${isOn ? html`<${CheckSign} check=${check} form=${form} />` : html`<span
        class="hint">${isChanged ? t('bot.unsaved') : ''}</span>`}
      <button type="submit" class="button button-main"
        disabled=${!isChanged || phase === 'busy'}>${t('bot.save_and_test')}</button>
    </div>`
}

/** What the live check says, in few words beside the button. @param {{ check: { answer: any, isBusy: boolean },
 *   form: { current: HTMLFormElement | null } }} props */
function CheckSign({ check, form }) {
  const t = useText()
  const { answer, isBusy } = check
  if (isBusy || !answer) return html`<${Busy} text=${t('bot.checking')} />`
  if (isClean(answer) || !isBroken(answer)) {
    return html`<span class="good" role="status">${t('bot.check_good', { count: answer.tests?.count ?? 0 })}</span>`
  }
  const count = answer.errors.length || answer.tests.failed.length
  const words = t(answer.errors.length ? 'smart_check_errors' : 'smart_check_tests', { count })
  return html`<button type="button" class="link-button bad" onClick=${() => showTrouble(form.current)}>${words}
    </button>`
}

/** Whether a check found nothing worth a word. @param {any} answer */
export function isClean(answer) {
  return Boolean(answer) && !isBroken(answer) && !answer.warnings.length
}

/** @param {any} answer */
function isBroken(answer) {
  return answer.errors.length > 0 || Boolean(answer.tests?.failed.length)
}

/** @param {HTMLFormElement | null} form */
function showTrouble(form) {
  const trouble = form?.querySelector('.hint-bad:not([role=alert]), .outcome, .alert, .check')
  trouble?.scrollIntoView({ block: 'center' })
}
