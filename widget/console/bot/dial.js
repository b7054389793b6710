import { html, useFormat, useState, useText } from '../view.js'
import { useBot } from './context.js'
import { SaveOutcome } from './parts.js'
import { useSaving } from './saving.js'
import { Bar } from './score_bars.js'

/** The parts of the bar, in reading order. */
const PARTS = /** @type {const} */ (['right', 'wrong', 'suggested', 'handed_over'])

/** How sure the bot must be before it answers, with what each position does to the shop's own tests.
 * @param {{ effect: any }} props */
export function Dial({ effect }) {
  const t = useText()
  const { api, mayEdit, tell, refresh } = useBot()
  const [chosen, setChosen] = useState(effect.dial)
  const saving = useSaving(async () => {
    tell(t('bot.dial_saved'))
    await refresh()
  })
  const all = effect.answerable + effect.unanswerable
  const save = (/** @type {Event} */ event) => {
    event.preventDefault()
    saving.save((evenIf) => api.setDial({ dial: chosen, even_if_tests_fail: evenIf }))
  }
  return html`
    <form class="bot-card" onSubmit=${save}>
      <fieldset class="dial" disabled=${!mayEdit || saving.phase === 'busy'}>
        <legend><h3>${t('bot.dial_title')}</h3></legend>
        <p class="hint">${t('bot.dial_text')} ${t('bot.dial_tests', { count: all })}</p>
        <ul class="legend" aria-hidden="true">
          ${PARTS.map(
            (part) => html`<li key=${part}><span class=${`swatch part-${part}`}></span>
            ${t(`bot.dial_${part}`)}</li>`,
          )}
        </ul>
        ${effect.positions.map(
          (/** @type {any} */ position) => html`
          <label key=${position.dial} class=${position.dial === chosen ? 'position position-chosen' : 'position'}>
            <input type="radio" name="dial" value=${position.dial} checked=${position.dial === chosen}
              onChange=${() => setChosen(position.dial)} />
            <span class="position-name">${t(`bot.dial_${position.dial}`)}
              ${position.dial === effect.dial && html` <span class="tag">${t('bot.dial_now')}</span>`}</span>
            <${PositionBar} position=${position} all=${all} />
          </label>`,
        )}
      </fieldset>
      <${SaveOutcome} saving=${saving} />
      ${
        mayEdit &&
        html`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main" disabled=${chosen === effect.dial || saving.phase === 'busy'}>
          ${t('bot.save_and_test')}</button></div>`
      }
    </form>`
}

/** @param {{ position: any, all: number }} props */
function PositionBar({ position, all }) {
  const t = useText()
  const { number } = useFormat()
  if (!all) return html`<span class="hint">${t('bot.dial_no_tests')}</span>`
  return html`
    <span class="stack" aria-hidden="true">
      ${PARTS.map(
        (part) =>
          position[part] > 0 &&
          html`<${Bar} key=${part} share=${position[part] / all}
        kind=${`stack-part part-${part}`} />`,
      )}
    </span>
    <span class="stack-words">${PARTS.map(
      (part) => html`<span key=${part}>${t(`bot.dial_${part}_count`, { count: position[part] })}</span>`,
    )}</span>
    <span class="visually-hidden">${t('bot.dial_of', { all: number(all) })}</span>`
}
