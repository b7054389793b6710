import { html } from '../shared/html.js'
import { Limit } from '../shared/protocol.js'
import { limitText } from '../shared/text.js'
import { useState } from '../shared/vendor/hooks.js'
import { TextField } from './form_fields.js'
import { useLanguage } from './language.js'
import { givenRating } from './state.js'

const MOUTHS = [
  'M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6',
  'M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5',
  'M8.5 15.2h7',
  'M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5',
  'M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z',
]

/** Asks how the chat was, once it has ended, and then for a word about it.
 * @param {{ visitor: Visitor, state: VisitorState }} props
 */
export function Rating({ visitor, state }) {
  const { t } = useLanguage()
  const given = givenRating(state)
  if (given) {
    return html`
      <p class="rating-thanks" role="status">${t('rating.thanks')}</p>
      ${!given.comment && html`<${Comment} visitor=${visitor} score=${given.score} />`}
    `
  }
  return html`
    <div class="rating" role="group" aria-label=${t('rating.question')}>
      <p class="rating-question">${t('rating.question')}</p>
      <div class="rating-faces">
        ${MOUTHS.map((mouth, index) => {
          const score = index + 1
          return html`
            <button key=${score} class="rating-face" type="button" onClick=${() => visitor.rate(score)}>
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9" />
                <path d="M9 9.5v.6M15 9.5v.6" />
                <path d=${mouth} />
              </svg>
              <span>${t(`rating.${score}`)}</span>
            </button>
          `
        })}
      </div>
    </div>
  `
}

/** A few words beside the score, if the visitor likes to write them.
 * @param {{ visitor: Visitor, score: number }} props
 */
function Comment({ visitor, score }) {
  const { t } = useLanguage()
  const [comment, setComment] = useState('')
  /** @param {Event} event */
  const submit = (event) => {
    event.preventDefault()
    const words = limitText(comment.trim(), Limit.COMMENT_CODE_POINTS)
    if (words) visitor.rate(score, words)
  }
  return html`
    <form class="rating rating-comment" onSubmit=${submit}>
      <${TextField} name="comment" label=${t('rating.comment')} value=${comment} mistake=${null} rows=${2}
        onInput=${setComment} />
      <button class="button" type="submit" disabled=${!comment.trim()}>${t('rating.send')}</button>
    </form>
  `
}

/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
