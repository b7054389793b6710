import { html, useLanguage, useMemo, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { Choice } from './choice.js'
import { addSpan, DAYS, spanMistake } from './hours_draft.js'

const MONDAY = Date.UTC(2024, 0, 1)
const DAY_MS = 86_400_000

/** @typedef {import('./hours_draft.js').Hours} HoursDraft */
/** @typedef {{ draft: HoursDraft, setDraft: (draft: HoursDraft) => void }} DraftProps */

/** Opening hours: where, in a usual week, on single days. @param {DraftProps & { countries: string[] }} props */
export function HoursFields({ draft, setDraft, countries }) {
  return html`
    <${Where} draft=${draft} setDraft=${setDraft} countries=${countries} />
    <${Week} draft=${draft} setDraft=${setDraft} />
    <${Exceptions} draft=${draft} setDraft=${setDraft} />`
}

/** Time zone, and the country whose public holidays count. @param {DraftProps & { countries: string[] }} props */
function Where({ draft, setDraft, countries }) {
  const t = useText()
  const { language } = useLanguage()
  const zones = useMemo(() => [...new Set([draft.time_zone, ...Intl.supportedValuesOf('timeZone'), 'UTC'])].sort(), [])
  const named = useMemo(() => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return countries
      .map((code) => [code, names.of(code) ?? code])
      .sort(([, one], [, other]) => one.localeCompare(other, language))
  }, [countries, language])
  return html`
    <div class="where">
      <${Choice} label=${t('bot.time_zone')}
        onChoose=${(/** @type {string} */ value) => setDraft({ ...draft, time_zone: value })}>
        ${zones.map(
          (zone) => html`<option key=${zone} value=${zone} selected=${zone === draft.time_zone}>
          ${zone.replaceAll('_', ' ')}</option>`,
        )}
      <//>
      <${Choice} label=${t('bot.country')}
        onChoose=${(/** @type {string} */ value) => setDraft({ ...draft, country: value || null })}>
        <option value="" selected=${!draft.country}>${t('bot.country_none')}</option>
        ${named.map(
          ([code, name]) => html`<option key=${code} value=${code} selected=${code === draft.country}>${name}
          </option>`,
        )}
      <//>
    </div>`
}

/** @param {DraftProps} props */
function Week({ draft, setDraft }) {
  const t = useText()
  const { language } = useLanguage()
  const names = new Intl.DateTimeFormat(language, { weekday: 'long', timeZone: 'UTC' })
  return html`
    <h4>${t('bot.week')}</h4>
    <ul class="week">
      ${DAYS.map((day, index) => {
        const name = names.format(MONDAY + index * DAY_MS)
        const set = (/** @type {any[]} */ spans) => setDraft({ ...draft, weekly: { ...draft.weekly, [day]: spans } })
        return html`<li key=${day}><span class="day-name">${name}</span><${Spans} name=${name}
          spans=${draft.weekly[day] ?? []} setSpans=${set} /></li>`
      })}
    </ul>`
}

/** The hours of one day; none means closed. @param {{ name: string, spans: import('./hours_draft.js').Span[],
 *   setSpans: (spans: import('./hours_draft.js').Span[]) => void }} props */
function Spans({ name, spans, setSpans }) {
  const t = useText()
  const mistake = spanMistake(spans)
  const change = (/** @type {number} */ at, /** @type {number} */ end, /** @type {string} */ time) =>
    setSpans(spans.with(at, /** @type {any} */ (spans[at].with(end, time))))
  return html`
    <div class="spans">
      ${spans.length === 0 && html`<span class="bot-quiet">${t('bot.closed')}</span>`}
      ${spans.map(
        ([from, to], index) => html`
        <span class="span" key=${index}>
          <input class="input" type="time" value=${from} aria-label=${t('bot.opens_at', { day: name })}
            onInput=${(/** @type {any} */ event) => change(index, 0, event.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${to} aria-label=${t('bot.closes_at', { day: name })}
            onInput=${(/** @type {any} */ event) => change(index, 1, event.target.value)} />
          <button type="button" class="icon-button" aria-label=${t('bot.remove_span', { day: name })}
            title=${t('remove')}
            onClick=${() => setSpans(spans.filter((_, at) => at !== index))}><${Icon} name="close" /></button>
        </span>`,
      )}
      <button type="button" class="button" aria-label=${t('bot.add_span_of', { day: name })}
        onClick=${() => setSpans(addSpan(spans))}>${t('bot.add_span')}</button>
      ${mistake && html`<span class="hint hint-bad">${t(mistake)}</span>`}
    </div>`
}

/** Single days that are different. @param {DraftProps} props */
function Exceptions({ draft, setDraft }) {
  const t = useText()
  const set = (/** @type {any[]} */ exceptions) => setDraft({ ...draft, exceptions })
  return html`
    <h4>${t('bot.exceptions')}</h4>
    <p class="hint">${t('bot.exceptions_text')}</p>
    <ul class="week">
      ${draft.exceptions.map(({ date, spans }, index) => {
        const change = (/** @type {object} */ part) =>
          set(draft.exceptions.with(index, { ...draft.exceptions[index], ...part }))
        return html`
        <li key=${index}>
          <span class="span"><input class="input" type="date" value=${date} aria-label=${t('bot.exception_date')}
            onInput=${(/** @type {any} */ event) => change({ date: event.target.value })} />
          <button type="button" class="icon-button" aria-label=${t('bot.remove_exception', { day: date })}
            title=${t('remove')}
            onClick=${() => set(draft.exceptions.filter((_, at) => at !== index))}><${Icon} name="trash" /></button>
              </span>
          <${Spans} name=${date || t('bot.exception_date')} spans=${spans}
            setSpans=${(/** @type {any} */ next) => change({ spans: next })} />
        </li>`
      })}
    </ul>
    <button type="button" class="button" onClick=${() => set([...draft.exceptions, { date: '', spans: [] }])}>
      ${t('bot.add_exception')}</button>`
}
