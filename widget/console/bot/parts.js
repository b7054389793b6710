import { html, useFormat, useText } from '../view.js'
import { Alert } from '../parts/alert.js'
import { Icon } from '../parts/icon.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'
import { entryIdsIn } from './entries.js'
import { fileName } from './files.js'

const SHOWN_AT_ONCE = 5

/** What stands wrong in the files, each with its place; `onJump` goes to a line of the text on the screen.
 * @param {{ problems: import('./bot_api.js').Problem[], isMild?: boolean, here?: string,
 *   onJump?: (line: number) => void }} props */
export function ProblemList({ problems, isMild, here, onJump }) {
  const t = useText()
  const { number } = useFormat()
  if (!problems.length) return null
  return html`
    <ul class=${isMild ? 'problems problems-mild' : 'problems'}>
      ${problems.map((problem, index) => {
        const isHere = problem.file === here && onJump
        const label = isHere
          ? t('bot.at_line', { line: number(problem.line) })
          : t('bot.at_line_of', { line: number(problem.line), file: fileName(problem.file) })
        return html`
        <li key=${index}>
          <${Icon} name="alert" />
          <span><bdi dir="auto">${problem.what}</bdi>${problem.mend && html`. <bdi dir="auto">${problem.mend}</bdi>`}
          ${' '}${
            isHere
              ? html`<button type="button" class="link-button" onClick=${() => onJump(problem.line)}>${label}</button>`
              : problem.file &&
                html`<a href=${addressOf('bot', 'file', problem.file, String(problem.line))}>${label}</a>`
          }</span>
        </li>`
      })}
    </ul>`
}

/** Files that hold mistakes, told above everything else.
 * @param {{ problems: import('./bot_api.js').Problem[], told: string }} props */
export function BrokenFiles({ problems, told }) {
  if (!problems.length) return null
  return html`<div class="outcome" role="alert"><p>${told}</p>
    <${ProblemList} problems=${problems} /></div>`
}

/** Scenario tests that do not hold: what was done, what was expected, what happened.
 * @param {{ failures: import('./bot_api.js').Failure[] }} props */
export function FailureList({ failures }) {
  const t = useText()
  const rest = failures.slice(SHOWN_AT_ONCE)
  const cards = (/** @type {import('./bot_api.js').Failure[]} */ some) =>
    html`<ul class="failures">${some.map((failure, index) => html`<${FailureCard} key=${index} failure=${failure} />`)}
      </ul>`
  if (!failures.length) return null
  return html`
    ${cards(failures.slice(0, SHOWN_AT_ONCE))}
    ${
      rest.length > 0 &&
      html`<details class="more"><summary>${t('bot.more_failures', { count: rest.length })}
      </summary>${cards(rest)}</details>`
    }`
}

/** @param {{ failure: import('./bot_api.js').Failure }} props */
function FailureCard({ failure }) {
  const t = useText()
  const { number } = useFormat()
  const { overview } = useBot()
  const language = overview.files.find((file) => file.path === failure.file)?.language
  const entries = overview.files.filter((file) => file.language === language).flatMap((file) => file.entries)
  const named = entryIdsIn(`${failure.expected} ${failure.happened}`, entries)
  return html`
    <li class="failure">
      <p class="failure-did" dir="auto">${failure.did}</p>
      <p class="diff-line diff-plus"><span class="diff-sign" aria-hidden="true">✓</span>${' '}
        <span class="failure-word">${t('bot.expected')}</span> <bdi>${failure.expected}</bdi></p>
      <p class="diff-line diff-minus"><span class="diff-sign" aria-hidden="true">✗</span>${' '}
        <span class="failure-word">${t('bot.happened')}</span> <bdi>${failure.happened}</bdi></p>
      ${
        !!failure.script?.length &&
        html`<details class="more"><summary>${t('bot.whole_script')}</summary>
        <p class="failure-script" dir="auto">${failure.script.join('\n')}</p></details>`
      }
      ${failure.why && html`<p class="hint"><bdi dir="auto">${failure.why}</bdi></p>`}
      <p class="failure-links">
        ${
          failure.file &&
          html`<a href=${addressOf('bot', 'file', failure.file, String(failure.line))}>
          ${t('bot.open_test', { line: number(failure.line), file: fileName(failure.file) })}</a>`
        }
        ${named.map(
          (entry) => html`
          <a key=${entry.id} href=${addressOf('bot', 'answers', language ?? '', entry.id)}><bdi>${entry.title}</bdi>
            </a>`,
        )}
      </p>
    </li>`
}

/** How a save goes: the tests run, what they say, and what may be done then.
 * @param {{ saving: import('./saving.js').Saving, here?: string, onJump?: (line: number) => void,
 *   mayForce?: boolean, showsErrors?: boolean }} props */
export function SaveOutcome({ saving, here, onJump, mayForce = true, showsErrors = true }) {
  const t = useText()
  const { phase, answer, error } = saving
  if (phase === 'busy') return html`<${Busy} text=${t('bot.saving')} />`
  if (phase === 'error') return html`<${Alert} error=${error} />`
  if (phase !== 'refused' || !answer) return null
  if (answer.errors.length && !showsErrors) return null
  if (answer.errors.length) {
    return html`<div class="outcome" role="alert"><p>${t('bot.not_saved_errors', { count: answer.errors.length })}</p>
      <${ProblemList} problems=${answer.errors} here=${here} onJump=${onJump} /></div>`
  }
  const failed = answer.tests?.failed ?? []
  return html`
    <div class="outcome" role="alert">
      <p>${t('bot.not_saved_tests', { count: failed.length })}</p>
      <${FailureList} failures=${failed} />
      <div class="bot-actions">
        ${
          mayForce &&
          html`
          <button type="button" class="button" onClick=${saving.saveAnyway}>${t('bot.save_anyway')}</button>`
        }
        <button type="button" class="button" onClick=${saving.forget}>${t('bot.keep_editing')}</button>
      </div>
    </div>`
}

/** Something that takes a moment. @param {{ text: string }} props */
export function Busy({ text }) {
  return html`<p class="busy" role="status"><span class="busy-sign" aria-hidden="true"></span>${text}</p>`
}
