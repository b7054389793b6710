import { html, useFormat, useLanguage, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { CalendarGrid } from './calendar_grid.js'
import { addDays, datedOf, nameOf, placeOf, stretchOf, weekStart } from './calendar_weeks.js'
import { useLoad, useSmart } from './context.js'
import { NewNoticeEditor, NoticeEditor } from './notice_editor.js'
import { Notices } from './notices.js'
import { datesText, dayText } from './sentence.js'

const WEEKS = 12
const NEW = 'new'

/** What is said only on certain days, and notices. */
export function Calendar() {
  const { parts, overview } = useSmart()
  const [, section, id] = parts
  if (section !== 'notice') return html`<${Months} />`
  if (id === NEW || !id) return html`<${NewNoticeEditor} />`
  const notice = overview.notices.find((each) => each.id === id)
  return notice ? html`<${NoticeEditor} key=${`${id} ${notice.hash}`} notice=${notice} />` : html`<${Months} />`
}

function Months() {
  const t = useText()
  const words = useFormat()
  const { language } = useLanguage()
  const { api, overview } = useSmart()
  const hours = useLoad(api.hours, [api])
  const today = hours.value?.local_time.slice(0, 10) ?? new Date().toISOString().slice(0, 10)
  const [shift, setShift] = useState(0)
  const stretch = stretchOf(addDays(weekStart(today, language), shift * 7), WEEKS)
  const dated = datedOf(overview)
  const shown = dated.filter((each) => placeOf(stretch, each))
  const undated = overview.rules.length - dated.filter(({ kind }) => kind === 'rule').length
  const last = addDays(stretch.start, stretch.days - 1)
  return html`
    <div class="column smart-column">
      <section class="bot-card" aria-label=${t('smart_calendar')}>
        <header class="smart-head">
          <h3 class="part-title">${datesText(words, { from: stretch.start, until: last })}</h3>
          <div class="bot-actions">
            <button type="button" class="button" onClick=${() => setShift(shift - WEEKS)}>${t('smart_earlier')}</button>
            <button type="button" class="button" disabled=${shift === 0}
              onClick=${() => setShift(0)}>${t('smart_today')}</button>
            <button type="button" class="button" onClick=${() => setShift(shift + WEEKS)}>${t('smart_later')}</button>
          </div>
        </header>
        ${
          shown.length || Object.keys(hours.value?.holidays ?? {}).length
            ? html`<${CalendarGrid} stretch=${stretch} rows=${shown} today=${today}
              holidays=${hours.value?.holidays ?? {}} />`
            : html`<p class="bot-quiet">${t(dated.length ? 'smart_no_dates_now' : 'smart_no_dates')}</p>`
        }
        ${shown.length > 0 && html`<${TableTwin} rows=${shown} holidays=${hours.value?.holidays ?? {}} />`}
        <p class="hint">${t('smart_undated', { count: undated })}</p>
      </section>
      <${Notices} today=${today} />
    </div>`
}

/** The same as a table. @param {{ rows: any[], holidays: Record<string, string> }} props */
function TableTwin({ rows, holidays }) {
  const t = useText()
  const words = useFormat()
  const day = (/** @type {string | null} */ date) => (date ? dayText(words, date) : '–')
  return html`
    <details class="more"><summary>${t('bot.chart_table')}</summary>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t('bot.chart_table')}><table class="table">
        <thead><tr><th scope="col">${t('smart_what')}</th><th scope="col">${t('smart_from_word')}</th>
          <th scope="col">${t('smart_until_word')}</th></tr></thead>
        <tbody>
          ${rows.map(
            (row) => html`<tr key=${`${row.kind} ${row.id}`}><th scope="row"><a
              href=${addressOf('smart', row.kind, row.id)}><bdi>
              ${nameOf(row)}</bdi></a></th><td>${day(row.from)}</td><td>${day(row.until)}</td></tr>`,
          )}
          ${Object.entries(holidays).map(
            ([date, name]) => html`<tr key=${date}><th scope="row"><bdi>${name}</bdi></th><td>${day(date)}</td>
              <td>${day(date)}</td></tr>`,
          )}
        </tbody>
      </table></div>
    </details>`
}
