import { html, useFormat, useText } from '../view.js'

const SHOWN_CANDIDATES = 3

/** Why the bot answered so: one quiet line, the runners-up on demand.
 * @param {{ decision: import('../../shared/protocol.js').BotDecided }} props */
export function BotWhy({ decision: { outcome, candidates = [] } }) {
  const t = useText()
  const [best, ...others] = candidates.slice(0, SHOWN_CANDIDATES)
  const line = html`<span>${t(`why_${outcome}`)}</span> ${best && html`<${Candidate} candidate=${best} />`}`
  if (!others.length) return html`<p class="why">${line}</p>`
  return html`
    <details class="why">
      <summary>${line}</summary>
      <ul>
        ${others.map(
          (candidate) => html`
          <li key=${candidate.entry_id}><${Candidate} candidate=${candidate} /></li>`,
        )}
      </ul>
    </details>`
}

/** @param {{ candidate: import('../../shared/protocol.js').Candidate }} props */
function Candidate({ candidate: { phrasing, entry_id, score } }) {
  const t = useText()
  const { number } = useFormat()
  const percent = t('percent', { value: number(Math.round(score * 100)) })
  return html`<bdi class="why-phrasing">${phrasing || entry_id}</bdi> ${percent}`
}
