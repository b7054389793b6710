import { html, useId, useState, useText } from '../view.js'
import { Alert } from '../parts/alert.js'
import { useBot } from './context.js'
import { Busy, FailureList, ProblemList } from './parts.js'
import { Coverage, SpecialDay } from './readiness.js'

/** Runs every test of the shop, for now or for a coming day. */
export function Tests() {
  const t = useText()
  const { api } = useBot()
  const id = useId()
  const [asOf, setAsOf] = useState('')
  const [state, setState] = useState(
    /** @type {{ isBusy: boolean, result: any, error: any }} */ ({ isBusy: false, result: null, error: null }),
  )

  async function run(/** @type {Event} */ event) {
    event.preventDefault()
    setState({ isBusy: true, result: null, error: null })
    try {
      setState({ isBusy: false, result: await api.runTests(asOf.replace('T', ' ') || null), error: null })
    } catch (error) {
      setState({ isBusy: false, result: null, error })
    }
  }

  return html`
    <div class="column">
      <p class="lead">${t('bot.tests_lead')}</p>
      <form class="tests-form" onSubmit=${run}>
        <div class="field">
          <label for=${id}>${t('bot.as_on')}</label>
          <input id=${id} class="input" type="datetime-local" value=${asOf} aria-describedby=${`${id}-about`}
            onInput=${(/** @type {any} */ event) => setAsOf(event.target.value)} />
          <span class="hint" id=${`${id}-about`}>${t('bot.as_on_hint')}</span>
        </div>
        <button type="submit" class="button button-main" disabled=${state.isBusy}>${t('bot.run_tests')}</button>
      </form>
      ${state.isBusy && html`<${Busy} text=${t('bot.running')} />`}
      ${state.error && html`<${Alert} error=${state.error} />`}
      ${state.result && html`<${Result} result=${state.result} />`}
    </div>`
}

/** @param {{ result: any }} props */
function Result({ result }) {
  const t = useText()
  const failed = result.failed.length
  return html`
    <div role="status">
      <p class=${failed ? 'verdict bad' : 'verdict good'}>
        ${t(failed ? 'bot.tests_failed' : 'bot.tests_good', { count: failed || result.count, all: result.count })}
      </p>
    </div>
    <${SpecialDay} day=${result.day} dated=${result.dated ?? []} gone=${result.gone ?? []} />
    <${FailureList} failures=${result.failed} />
    <${ProblemList} problems=${result.errors} />
    ${result.warnings.length > 0 && html`<h3 class="part-title">${t('bot.warnings')}</h3>`}
    <${ProblemList} problems=${result.warnings} isMild />
    ${result.coverage && html`<${Coverage} coverage=${result.coverage} />`}`
}
