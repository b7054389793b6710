import { html, useFormat, useText } from '../view.js'
import { Bar } from '../bot/score_bars.js'
import { amountText } from './money.js'

/** What became of a rule's messages, each step of those before it.
 * @param {{ counts: import('./smart_api.js').Counts | null, isPaused?: boolean }} props */
export function Funnel({ counts, isPaused }) {
  const t = useText()
  const { number, language } = useFormat()
  if (!counts?.sent) return html`<p class="hint funnel-none">${t(isPaused ? 'smart_never_paused' : 'smart_never_sent')}
    </p>`
  const steps = /** @type {[string, number][]} */ ([
    ['sent', counts.sent],
    ['seen', counts.seen],
    ['answered', counts.answered],
    ['orders', counts.orders],
  ])
  const bothered = counts.visitors_seen ? counts.visitors_bothered / counts.visitors_seen : 0
  return html`
    <dl class="funnel">
      ${steps.map(
        ([name, count]) => html`
        <div key=${name} class="funnel-step">
          <dt title=${t(`smart_means_${name}`)}>${t(`smart_count_${name}`)}</dt>
          <dd>${number(count)}</dd>
          <span class="funnel-track" aria-hidden="true"><${Bar} share=${count / counts.sent}
            kind=${`funnel-bar funnel-${name}`} /></span>
        </div>`,
      )}
      <div class="funnel-step funnel-bothered">
        <dt title=${t('smart_means_bothered')}>${t('smart_count_bothered')}</dt>
        <dd>${t('percent', { value: number(Math.round(bothered * 100)) })}</dd>
      </div>
      ${
        counts.revenue.length > 0 &&
        html`
        <div class="funnel-step funnel-revenue"><dt>${t('smart_count_revenue')}</dt>
          <dd>${counts.revenue.map((amount) => amountText(language, amount)).join(' · ')}</dd></div>`
      }
    </dl>`
}
