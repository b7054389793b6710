import { html, useId, useState, useText } from '../view.js'
import { exampleOf, fits } from '../../shared/pattern.js'
import { Field } from './fields.js'

/** How an answer must look, with an example and a place to try one; while nothing is written, the `usual` one is
 * offered. @param {{ pattern: string, usual: string, onPattern: (pattern: string) => void,
 *   isReadOnly: boolean }} props */
export function PatternField({ pattern, usual, onPattern, isReadOnly }) {
  const t = useText()
  const id = useId()
  const [tried, setTried] = useState('')
  const isGood = fits(pattern, tried.trim())
  return html`
    <div class="pattern">
      <${Field} label=${t('team_pattern')} hint=${t('team_pattern_hint')} value=${pattern} dir="ltr"
        placeholder=${usual}
        isReadOnly=${isReadOnly} onValue=${onPattern} />
      ${
        !pattern.trim() &&
        html`<p class="hint pattern-offer"><span>${t('team_pattern_offer', {
          pattern: `\u2066${usual}\u2069`,
          example: `\u2066${exampleOf(usual)}\u2069`,
        })}</span>${' '}
          ${!isReadOnly && html`<button type="button" class="link-button" onClick=${() => onPattern(usual)}>
            ${t('team_pattern_take')}</button>`}</p>`
      }
      ${
        pattern.trim() &&
        html`<div class="field"><label for=${id}>${t('team_pattern_try')}</label>
          <input id=${id} class="input" dir="ltr" value=${tried} placeholder=${exampleOf(pattern)}
            onInput=${(/** @type {any} */ event) => setTried(event.target.value)} />
          <span class=${tried && !isGood ? 'hint hint-bad' : tried ? 'hint good' : 'hint'} role="status">${
            tried
              ? t(isGood ? 'team_pattern_fits' : 'team_pattern_fits_not')
              : html`${t('team_pattern_example')}${' '}<bdi
              dir="ltr">${exampleOf(pattern)}</bdi>`
          }</span></div>`
      }
    </div>`
}
