import { html, useState, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { Fetched } from '../parts/fetched.js'
import { useBot, useLoad } from './context.js'
import { LanguageTabs } from './language_tabs.js'
import { MissGroup } from './miss_group.js'
import { Period } from './period.js'
import { UnansweredChart } from './unanswered_chart.js'
import { Usefulness } from './usefulness.js'

/** What visitors asked and the bot could not answer, and which answers do not help. */
export function Missed() {
  const t = useText()
  const { api, language } = useBot()
  const [days, setDays] = useState(30)
  const misses = useLoad(() => api.misses(language, days), [api, language, days])
  const usefulness = useLoad(() => api.usefulness(days), [api, days])
  return html`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t('bot.missed_lead')}</p>
        <${Period} days=${days} setDays=${setDays} />
      </div>
      <${Fetched} of=${usefulness} rows=${2} draw=${(/** @type {any} */ value) => html`<${UnansweredChart}
        days=${value.by_day} />`} />
      <${Fetched} of=${misses} draw=${(/** @type {any} */ value) => html`<${Groups} key=${language}
        misses=${value} />`} />
      <${Fetched} of=${usefulness} rows=${2} draw=${(/** @type {any} */ value) => html`<${Usefulness}
        found=${value} />`} />
    </div>`
}

/** @param {{ misses: any }} props */
function Groups({ misses }) {
  const t = useText()
  const { overview, language } = useBot()
  const [settled, setSettled] = useState(/** @type {string[]} */ ([]))
  const counts = Object.fromEntries(misses.languages.map((/** @type {any} */ each) => [each.language, each.open]))
  const groups = misses.groups.filter((/** @type {any} */ group) => !settled.includes(group.misses[0]))
  return html`
    <${LanguageTabs} languages=${overview.languages} section="missed" counts=${counts} />
    ${
      groups.length === 0
        ? html`<${Empty} icon="check" title=${t('bot.missed_none')} text=${t('bot.missed_none_text')} />`
        : html`<h3 class="part-title">${t('bot.missed_count', { count: misses.total })}</h3>`
    }
    ${misses.is_cut && html`<p class="hint">${t('bot.missed_cut')}</p>`}
    <ul class="misses">
      ${groups.map(
        (/** @type {any} */ group) => html`<${MissGroup} key=${group.misses[0]} group=${group} language=${language}
          onSettled=${() => setSettled((before) => [...before, group.misses[0]])} />`,
      )}
    </ul>`
}
