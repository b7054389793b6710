import { html, useFormat, useRef, useLayoutEffect, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'

/** The closest entries as bars, with the marks from where the bot suggests and answers.
 * @param {{ answer: any, language: string }} props */
export function ScoreBars({ answer, language }) {
  const t = useText()
  const { number } = useFormat()
  const { titleOf } = useBot()
  const { answer: sure, suggest } = answer.thresholds
  if (!answer.candidates.length) return null
  const percent = (/** @type {number} */ share) => t('percent', { value: number(Math.round(share * 100)) })
  return html`
    <figure class="scores">
      <figcaption>${t('bot.closest')}</figcaption>
      <ol>
        ${answer.candidates.map(
          (/** @type {any} */ candidate, /** @type {number} */ index) => html`
          <li key=${candidate.entry_id}>
            <p class="score-head"><a href=${addressOf('bot', 'answers', language, candidate.entry_id)}><bdi>
              ${titleOf(language, candidate.entry_id)}</bdi></a>
              <span class="score-number">${percent(candidate.score)}</span></p>
            <div class="score-track" aria-hidden="true">
              <${Bar} share=${candidate.score} kind=${index === 0 ? 'score-bar score-best' : 'score-bar'} />
              <${Mark} at=${suggest} /><${Mark} at=${sure} />
            </div>
            <p class="hint">${t('bot.closest_phrasing')} <bdi>${candidate.phrasing}</bdi></p>
          </li>`,
        )}
      </ol>
      <p class="hint">${t('bot.marks', { suggest: percent(suggest), answer: percent(sure) })}</p>
    </figure>`
}

/** @param {{ share: number, kind: string }} props */
export function Bar({ share, kind }) {
  return html`<${Sized} class=${kind} property="inline-size" share=${share} />`
}

/** @param {{ at: number }} props */
function Mark({ at }) {
  return html`<${Sized} class="score-mark" property="inset-inline-start" share=${at} />`
}

/** An element whose size or place is a share of its parent; set by script, as the page's policy takes no style from
 * markup. @param {{ class: string, property: string, share: number }} props */
function Sized({ class: name, property, share }) {
  const element = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => {
    element.current?.style.setProperty(property, `${Math.max(0, Math.min(1, share)) * 100}%`)
  }, [property, share])
  return html`<span class=${name} ref=${element}></span>`
}
