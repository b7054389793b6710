import { html, useFormat, useState, useText } from '../view.js'
import { Bar } from '../bot/score_bars.js'
import { Fetched } from '../parts/fetched.js'
import { Period } from '../bot/period.js'
import { Empty } from '../parts/empty.js'
import { proposeRule, useLoad, useSmart } from './context.js'
import { cartShare, countOf, largestCount, SIGNS, worstOf } from './struggle_figures.js'

/** @typedef {import('./smart_api.js').Struggle} Struggle */
const MOST_SHOWN = 10
const QUEUE = 'queue'

/** Pages and steps where visitors gave up, met errors, asked, or left a chat; each with a rule that may help. */
export function Struggles() {
  const t = useText()
  const { api } = useSmart()
  const [days, setDays] = useState(30)
  const found = useLoad(() => api.struggles(days), [api, days])
  return html`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t('struggle_lead')}</p>
        <${Period} days=${days} setDays=${setDays} />
      </div>
      <${Fetched} of=${found} rows=${5} draw=${(/** @type {any} */ value) => html`<${Found} found=${value} />`} />
    </div>`
}

/** @param {{ found: import('./smart_api.js').Struggles }} props */
function Found({ found }) {
  const t = useText()
  const { pages, steps, total_visits } = found
  if (!pages.length && !steps.length) {
    return html`<${Empty} icon=${total_visits ? 'check' : 'globe'}
      title=${t(total_visits ? 'struggle_empty_title' : 'struggle_no_visits_title')}
      text=${t(total_visits ? 'struggle_empty_text' : 'struggle_no_visits_text', { count: total_visits })} />`
  }
  return html`
    <${Definitions} />
    ${pages.length > 0 && html`<${Group} kind="pages" struggles=${pages} visits=${total_visits} />`}
    ${steps.length > 0 && html`<${Group} kind="steps" struggles=${steps} visits=${total_visits} />`}`
}

/** @param {{ kind: 'pages' | 'steps', struggles: Struggle[], visits: number }} props */
function Group({ kind, struggles, visits }) {
  const t = useText()
  const { number } = useFormat()
  const shown = struggles.slice(0, MOST_SHOWN)
  const most = largestCount(shown)
  return html`
    <section class="struggles" aria-labelledby=${`struggle-${kind}`}>
      <div class="struggle-title">
        <h3 class="part-title" id=${`struggle-${kind}`}>${t(`struggle_${kind}`)}</h3>
        ${kind === 'pages' && html`<p class="hint">${t('struggle_of_visits', { count: visits })}</p>`}
      </div>
      <ol class="struggle-list">
        ${shown.map(
          (struggle) => html`<${StruggleCard} key=${struggle.place} struggle=${struggle} most=${most} />`,
        )}
      </ol>
      <details class="more"><summary>${t('bot.chart_table')}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t(`struggle_${kind}`)}><table class="table">
          <thead><tr><th scope="col">${t(`struggle_place_${kind}`)}</th>${
            kind === 'pages' && html`<th scope="col">${t('struggle_visits')}</th>`
          }
            ${SIGNS.map((sign) => html`<th scope="col" key=${sign}>${t(`struggle_${sign}`)}</th>`)}</tr></thead>
          <tbody>${struggles.map(
            (struggle) => html`<tr key=${struggle.place}><th scope="row"><bdi>${placeName(t, struggle)}</bdi></th>
              ${kind === 'pages' && html`<td>${number(struggle.visits)}</td>`}
              ${SIGNS.map((sign) => html`<td key=${sign}>${number(countOf(struggle, sign))}</td>`)}</tr>`,
          )}</tbody>
        </table></div>
      </details>
    </section>`
}

/** @param {{ struggle: Struggle, most: number }} props */
function StruggleCard({ struggle, most }) {
  const t = useText()
  const smart = useSmart()
  const worst = worstOf(struggle)
  return html`
    <li class="bot-card struggle">
      <div class="struggle-head">
        <h4><bdi>${placeName(t, struggle)}</bdi></h4>
        ${
          struggle.visits > 0 &&
          html`<span class="hint">${t('struggle_visits_count', { count: struggle.visits })}</span>`
        }
      </div>
      ${worst && html`<p class="struggle-means">${t(`struggle_means_${worst}`)}</p>`}
      <dl class="struggle-bars">
        ${SIGNS.filter((sign) => countOf(struggle, sign) > 0).map(
          (sign) => html`<${SignBar} key=${sign} struggle=${struggle} sign=${sign} most=${most}
            isWorst=${sign === worst} />`,
        )}
      </dl>
      <${Errors} errors=${struggle.errors} />
      ${
        smart.mayEdit && struggle.proposal &&
        html`<p class="struggle-foot"><button type="button" class="button"
            onClick=${() => proposeRule(smart, struggle.proposal)}>${t('struggle_use')}</button>
          ${struggle.proposal.title && html`<span class="hint"><bdi>${struggle.proposal.title}</bdi></span>`}</p>`
      }
    </li>`
}

/** @param {{ struggle: Struggle, sign: string, most: number, isWorst: boolean }} props */
function SignBar({ struggle, sign, most, isWorst }) {
  const t = useText()
  const { number } = useFormat()
  const count = countOf(struggle, sign)
  const share = sign === 'carts_left' ? cartShare(struggle) : null
  return html`
    <div class="struggle-bar">
      <dt>${t(`struggle_${sign}`)}</dt>
      <dd>
        <span class="struggle-track" aria-hidden="true">
          <${Bar} share=${count / most} kind=${isWorst ? 'struggle-fill struggle-worst' : 'struggle-fill'} /></span>
        <span class="struggle-number">${number(count)}${
          share !== null &&
          html`<span class="hint"> · ${t('percent', { value: number(Math.round(share * 100)) })}</span>`
        }</span>
      </dd>
    </div>`
}

/** What a place is called; the queue is the only one that is no page or step of the shop's own.
 * @param {import('../names.js').Translate} t @param {Struggle} struggle */
function placeName(t, { kind, place }) {
  return kind === 'step' && place === QUEUE ? t('struggle_queue') : place
}

/** @param {{ errors: { name: string, count: number }[] }} props */
function Errors({ errors }) {
  const t = useText()
  const { number } = useFormat()
  if (!errors.length) return null
  return html`<p class="struggle-errors"><span class="hint">${t('struggle_which_errors')}</span>
    ${errors.slice(0, 5).map(
      ({ name, count }) => html` <span class="tag tag-quiet" key=${name}><bdi>${name}</bdi> ${number(count)}</span>`,
    )}</p>`
}

/** What each count means, one click away. */
function Definitions() {
  const t = useText()
  return html`
    <details class="more"><summary>${t('struggle_definitions')}</summary>
      <dl class="struggle-terms">
        ${[...SIGNS, 'order'].map(
          (sign) => html`<div key=${sign}><dt class="label">${t(`struggle_${sign}`)}</dt>
            <dd>${t(`struggle_term_${sign}`)}</dd></div>`,
        )}
      </dl>
    </details>`
}
