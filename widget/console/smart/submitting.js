import { html, useEffect, useRef, useText } from '../view.js'
import { Busy } from '../bot/parts.js'

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

/** What the live check says, in few words beside the button. @param {{ check: { answer: any, isBusy: boolean },
 *   form: { current: HTMLFormElement | null } }} props */
export function CheckSign({ check, form }) {
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
