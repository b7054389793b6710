import { html, useMemo, useState, useText } from '../view.js'
import { Alert } from '../parts/alert.js'
import { useBot } from './context.js'
import { useUnsaved } from './entry_editor.js'
import { draftOfHours, hoursMistake, hoursOf } from './hours_draft.js'
import { HoursFields } from './hours_fields.js'
import { Busy } from './parts.js'
import { useDayName } from './unanswered_chart.js'

/** When the shop is open. @param {{ report: any }} props */
export function Hours({ report: given }) {
  const t = useText()
  const { api, isAdmin, tell, place } = useBot()
  const [report, setReport] = useState(given)
  const start = useMemo(() => draftOfHours(report.hours), [report])
  const [draft, setDraft] = useState(start)
  const [state, setState] = useState(/** @type {{ isBusy: boolean, error: any }} */ ({ isBusy: false, error: null }))
  const isChanged = JSON.stringify(hoursOf(draft)) !== JSON.stringify(hoursOf(start))
  const mistake = hoursMistake(draft)
  useUnsaved(isChanged)

  async function save(/** @type {Event} */ event) {
    event.preventDefault()
    if (mistake) return
    setState({ isBusy: true, error: null })
    try {
      const next = await api.setHours(hoursOf(draft))
      place.setUnsaved(false)
      setReport(next)
      setDraft(draftOfHours(next.hours))
      setState({ isBusy: false, error: null })
      tell(t('bot.hours_saved'))
    } catch (error) {
      setState({ isBusy: false, error })
    }
  }

  return html`
    <form class="bot-card" onSubmit=${save}>
      <h3>${t('bot.hours_title')}</h3>
      <p class="hint">${t('bot.hours_text')}</p>
      <${Now} report=${report} />
      ${!isAdmin && html`<p class="bot-note">${t('bot.hours_admin')}</p>`}
      <fieldset class="hours" disabled=${!isAdmin || state.isBusy}>
        <legend class="visually-hidden">${t('bot.hours_title')}</legend>
        <${HoursFields} draft=${draft} setDraft=${setDraft} countries=${report.countries} />
      </fieldset>
      ${state.error && html`<${Alert} error=${state.error} />`}
      ${state.isBusy && html`<${Busy} text=${t('one_moment')} />`}
      ${
        isAdmin &&
        html`<div class="bot-foot"><span class="spacer"></span>
        ${isChanged && mistake && html`<span class="hint hint-bad" role="alert">${t(mistake)}</span>`}
        <button type="submit" class="button button-main" disabled=${!isChanged || Boolean(mistake) || state.isBusy}>
          ${t('bot.save_hours')}</button></div>`
      }
    </form>`
}

/** What the saved hours mean at this moment. @param {{ report: any }} props */
function Now({ report }) {
  const t = useText()
  const dayName = useDayName()
  const holidays = Object.entries(report.holidays)
  const [day, next] = (report.opens_at ?? '').split(' ')
  const time = report.local_time.slice(11)
  const isKnown = Object.keys(report.hours.weekly).length > 0
  return html`
    <p>
      ${!isKnown ? t('bot.hours_unknown') : t(report.is_open ? 'bot.hours_open' : 'bot.hours_closed', { time })}
      ${isKnown && !report.is_open && day && html` ${t('bot.hours_opens', { day: dayName(day), time: next })}`}
    </p>
    ${
      holidays.length > 0 &&
      html`<details class="more"><summary>${t('bot.holidays', { count: holidays.length })}</summary>
      <ul class="facts">${holidays.map(
        ([date, name]) => html`<li key=${date}>${dayName(date)}: <bdi>${name}</bdi>
        </li>`,
      )}</ul></details>`
    }`
}
