import { html, useFormat, useLayoutEffect, useRef, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Icon } from '../parts/icon.js'
import { daysFrom, nameOf, placeOf } from './calendar_weeks.js'
import { datesText, dayText, weekText } from './sentence.js'

/** A shorter bar has its words beside it: after it, or before it where the weeks end soon. */
const ROOMY_DAYS = 18
const LATE = 0.6

/** Weeks beside each other in the direction of reading, a row for each thing that has dates.
 * @param {{ stretch: import('./calendar_weeks.js').Stretch, rows: any[], today: string,
 *   holidays: Record<string, string> }} props */
export function CalendarGrid({ stretch, rows, today, holidays }) {
  const t = useText()
  const words = useFormat()
  const free = Object.entries(holidays).filter(([day]) => placeOf(stretch, { from: day, until: day }))
  return html`
    <div class="calendar-frame" role="region" tabindex="0" aria-label=${t('smart_weeks')}>
      <div class="calendar">
        <div class="calendar-weeks" aria-hidden="true">
          ${stretch.weeks.map((day) => html`<span key=${day} class="calendar-week">${weekText(words, day)}</span>`)}
        </div>
        <div class="calendar-body">
          <div class="calendar-ground" aria-hidden="true">
            ${stretch.weeks.map((day) => html`<span key=${day} class="calendar-line"></span>`)}
            ${free.map(
              ([day, name]) => html`<${Spanned} key=${day} class="calendar-holiday" title=${name}
              from=${daysFrom(stretch.start, day)} to=${daysFrom(stretch.start, day) + 1} days=${stretch.days} />`,
            )}
            ${
              placeOf(stretch, { from: today, until: today }) &&
              html`<${Spanned} class="calendar-today" from=${daysFrom(stretch.start, today)}
              to=${daysFrom(stretch.start, today) + 1} days=${stretch.days} />`
            }
          </div>
          <ul class="calendar-rows">${rows.map(
            (row) => html`<${Row} key=${`${row.kind} ${row.id}`} row=${row} stretch=${stretch} />`,
          )}</ul>
        </div>
      </div>
    </div>
    ${
      free.length > 0 &&
      html`<p class="legend calendar-legend"><span><span class="swatch swatch-holiday" aria-hidden="true"></span>
      ${free.map(([day, name]) => `${dayText(words, day)}: \u2068${name}\u2069`).join(' · ')}</span></p>`
    }`
}

/** @param {{ row: any, stretch: import('./calendar_weeks.js').Stretch }} props */
function Row({ row, stretch }) {
  const t = useText()
  const words = useFormat()
  const place = placeOf(stretch, row)
  if (!place) return null
  const dates = datesText(words, { from: row.from ?? '', until: row.until ?? '' })
  const classes = [
    'calendar-bar',
    `calendar-${row.kind}`,
    row.paused ? 'calendar-paused' : '',
    place.isCutBefore ? 'calendar-cut-before' : '',
    place.isCutAfter ? 'calendar-cut-after' : '',
    place.to - place.from < ROOMY_DAYS ? 'calendar-short' : '',
    place.to / stretch.days > LATE ? 'calendar-late' : '',
  ]
  const label = `${t(`smart_kind_${row.kind}`)}: ${nameOf(row)}, ${dates}${row.paused ? `, ${t('smart_off')}` : ''}`
  return html`
    <li class="calendar-row">
      <${Spanned} as="a" class=${classes.join(' ')} from=${place.from} to=${place.to} days=${stretch.days}
        href=${addressOf('smart', row.kind, row.id)} title=${label} aria-label=${label}>
        <span class="calendar-name"><${Icon} name=${row.kind === 'rule' ? 'spark' : 'note'} /><bdi>${nameOf(row)}</bdi>
          </span>
      <//>
    </li>`
}

/** An element from one day to another; set by script, as the page's policy takes no style from markup.
 * @param {{ as?: string, from: number, to: number, days: number, children?: any, [name: string]: any }} props */
function Spanned({ as = 'span', from, to, days, children, ...rest }) {
  const element = useRef(/** @type {HTMLElement | null} */ (null))
  useLayoutEffect(() => {
    element.current?.style.setProperty('--from', `${(from / days) * 100}%`)
    element.current?.style.setProperty('--length', `${((to - from) / days) * 100}%`)
  }, [from, to, days])
  return html`<${as} ref=${element} ...${rest}>${children}<//>`
}
