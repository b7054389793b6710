import { html, useFormat, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'
import { neverUsed } from './entries.js'

const MOST_SHOWN = 10
const ENOUGH = 2

/** Answers that are followed by a call for a person or the same question, and answers nobody needed.
 * @param {{ found: any }} props */
export function Usefulness({ found }) {
  const t = useText()
  const { language, overview } = useBot()
  const own = (/** @type {any} */ each) => each.language === language || overview.languages.length < 2
  const doubtful = found.entries.filter(
    (/** @type {any} */ each) => own(each) && each.handed_over + each.repeated >= ENOUGH && !each.is_small_talk,
  )
  const unused = neverUsed(found, own)
  return html`
    ${
      doubtful.length > 0 &&
      html`
      <section class="bot-card" aria-label=${t('bot.no_help_title')}>
        <h3>${t('bot.no_help_title')}</h3>
        <p class="hint">${t('bot.no_help_text')}</p>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t('bot.no_help_title')}><table class="table">
          <thead><tr><th scope="col">${t('bot.entry')}</th><th scope="col">${t('bot.times_answered')}</th>
            <th scope="col">${t('bot.then_person')}</th><th scope="col">${t('bot.then_again')}</th>
            <th scope="col">${t('bot.share')}</th></tr></thead>
          <tbody>${doubtful.slice(0, MOST_SHOWN).map(
            (/** @type {any} */ each) => html`<${UsageRow}
            key=${each.entry_id} usage=${each} />`,
          )}</tbody>
        </table></div>
      </section>`
    }
    ${
      unused.length > 0 &&
      html`
      <details class="bot-card">
        <summary><h3>${t('bot.unused_title', { count: unused.length })}</h3></summary>
        <p class="hint">${t('bot.unused_text')}</p>
        <ul class="links">${unused.map(
          (
            /** @type {any} */ each,
          ) => html`<li key=${each.entry_id}><a href=${addressOf('bot', 'answers', each.language, each.entry_id)}><bdi>
            ${each.title}</bdi></a>
          ${each.is_conditional && html` <span class="tag tag-quiet">${t('bot.badge_conditional')}</span>`}</li>`,
        )}</ul>
      </details>`
    }`
}

/** @param {{ usage: any }} props */
function UsageRow({ usage }) {
  const t = useText()
  const { number } = useFormat()
  return html`
    <tr>
      <th scope="row"><a href=${addressOf('bot', 'answers', usage.language, usage.entry_id)}><bdi>${usage.title}</bdi>
        </a></th>
      <td>${number(usage.answered)}</td><td>${number(usage.handed_over)}</td><td>${number(usage.repeated)}</td>
      <td>${t('percent', { value: number(Math.round(usage.share * 100)) })}</td>
    </tr>`
}
