import { html, useFormat, useText } from '../view.js'
import { Bar } from '../bot/score_bars.js'

/** Why chats went to whom they went, the most frequent reason first.
 * @param {{ reasons: { code: string, count: number }[] }} props */
export function Reasons({ reasons }) {
  const t = useText()
  const { number } = useFormat()
  const all = reasons.reduce((sum, { count }) => sum + count, 0)
  const percent = (/** @type {number} */ share) => t('percent', { value: number(Math.round(share * 100)) })
  return html`
    <section class="bot-card" aria-label=${t('team_reasons')}>
      <h3 class="part-title">${t('team_reasons')}</h3>
      <p class="hint">${t('team_reasons_text')}</p>
      <ul class="reasons">${reasons.map(
        ({ code, count }) => html`
        <li key=${code}>
          <p class="score-head"><span>${t(`team_reason_${code}`)}</span>
            <span class="score-number">${number(count)} (${percent(count / all)})</span></p>
          <div class="score-track" aria-hidden="true"><${Bar} share=${count / all} kind="score-bar score-best" /></div>
        </li>`,
      )}</ul>
    </section>`
}
