import { html, useId, useState, useText } from '../view.js'
import { exampleOf, fits } from '../../shared/pattern.js'
import { Field } from './fields.js'

/** How an answer must look, with an example and a place to try one.
 * @param {{ pattern: string, onPattern: (pattern: string) => void, isReadOnly: boolean }} props */
export function PatternField({ pattern, onPattern, isReadOnly }) {
  const t = useText()
  const id = useId()
  const [tried, setTried] = useState('')
  const isGood = fits(pattern, tried.trim())
  return html`
    <div class="pattern">
      <${Field} label=${t('team_pattern')} hint=${t('team_pattern_hint')} value=${pattern} dir="ltr"
        placeholder="FF-####"
        isReadOnly=${isReadOnly} onValue=${onPattern} />
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
