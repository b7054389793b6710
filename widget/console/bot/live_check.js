import { html, useEffect, useRef, useState, useText } from '../view.js'
import { useBot } from './context.js'
import { formOf } from './entry_draft.js'
import { fieldAt, linesOfEntry } from './line_fields.js'
import { Busy, FailureList, ProblemList } from './parts.js'

const PAUSE_MS = 900

/** Asks the server how something would do, a moment after the last change; one question at a time.
 * @template T @param {() => Promise<T>} ask @param {any[]} watched @param {boolean} isOn
 * @returns {{ answer: T | null, isBusy: boolean }} */
export function useLiveCheck(ask, watched, isOn) {
  const [state, setState] = useState(
    /** @type {{ answer: T | null, isBusy: boolean }} */ ({ answer: null, isBusy: false }),
  )
  const running = useRef(Promise.resolve())
  useEffect(() => {
    if (!isOn) return setState({ answer: null, isBusy: false })
    let isWanted = true
    const run = async () => {
      await running.current
      if (!isWanted) return
      setState((before) => ({ ...before, isBusy: true }))
      const answer = await ask().catch(() => null)
      if (isWanted) setState({ answer, isBusy: false })
    }
    const timer = setTimeout(() => {
      running.current = run()
    }, PAUSE_MS)
    return () => {
      isWanted = false
      clearTimeout(timer)
    }
  }, [...watched, isOn])
  return state
}

/** How an entry would do: what is wrong by field (`found`), and the rest to be shown below the form.
 * @param {{ draft: import('./entry_draft.js').EntryDraft, about: object, isOn: boolean }} given */
export function useEntryCheck({ draft, about, isOn }) {
  const { api } = useBot()
  const { answer, isBusy } = useLiveCheck(
    () => api.checkEntry({ ...formOf(draft), ...about }),
    [JSON.stringify([formOf(draft), about])],
    isOn,
  )
  const problems = [...(answer?.errors ?? []), ...(answer?.warnings ?? [])]
  const placed = answer ? placeProblems(answer, problems, draft.id) : []
  const found = Object.fromEntries(placed.filter(({ key }) => key).map(({ key, problem }) => [key, problem]))
  const elsewhere = placed.filter(({ key }) => !key).map(({ problem }) => problem)
  return { found, rest: html`<${CheckNews} isOn=${isOn} isBusy=${isBusy} answer=${answer} elsewhere=${elsewhere} />` }
}

/** What the check found outside the fields. @param {{ isOn: boolean, isBusy: boolean, answer: any,
 *   elsewhere: import('./bot_api.js').Problem[], here?: string, onJump?: (line: number) => void }} props */
export function CheckNews({ isOn, isBusy, answer, elsewhere, here, onJump }) {
  const t = useText()
  if (!isOn) return null
  if (isBusy || !answer) return html`<div class="check">${isBusy && html`<${Busy} text=${t('bot.checking')} />`}</div>`
  const errors = elsewhere.filter((problem) => answer.errors.includes(problem))
  const warnings = elsewhere.filter((problem) => !answer.errors.includes(problem))
  const failed = answer.tests?.failed ?? []
  return html`
    <div class="check" role="status">
      ${
        !answer.errors.length &&
        !failed.length &&
        answer.tests &&
        html`<p class="good">
        ${t('bot.check_good', { count: answer.tests.count })}</p>`
      }
      ${
        failed.length > 0 &&
        html`<p class="bad">${t('bot.check_tests', { count: failed.length })}</p><${FailureList}
        failures=${failed} />`
      }
      <${ProblemList} problems=${errors} here=${here} onJump=${onJump} />
      <${ProblemList} problems=${warnings} here=${here} onJump=${onJump} isMild />
    </div>`
}

/** Each problem with the field it belongs to, null if it is none of the entry's.
 * @param {{ path: string, text: string }} answer @param {import('./bot_api.js').Problem[]} problems
 * @param {string} id */
function placeProblems({ path, text }, problems, id) {
  const own = linesOfEntry(text, id)
  return problems.map((problem) => {
    const isOwn = own && problem.file === path && problem.line >= own.first && problem.line <= own.last
    const { field, index } = isOwn ? fieldAt(text, problem.line) : { field: null, index: 0 }
    return { problem, key: field && `${field} ${index}` }
  })
}
