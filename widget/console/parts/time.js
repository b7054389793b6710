import { html, useFormat, useNow, useText } from '../view.js'

const DAY_MS = 86_400_000

/** "now", "4 min", then the clock, then the date. @param {{ at: number }} props */
export function Ago({ at }) {
  const t = useText()
  const { language, time } = useFormat()
  const now = useNow(20)
  const minutes = Math.floor((now - at) / 60_000)
  const shown =
    minutes < 1
      ? t('now')
      : minutes < 60
        ? t('minutes_short', { count: minutes })
        : now - at < DAY_MS
          ? time(at)
          : shortDate(at, language)
  return html`<time class="ago" datetime=${new Date(at).toISOString()}>${shown}</time>`
}

/** The clock time. @param {{ at: number }} props */
export function Clock({ at }) {
  const { time } = useFormat()
  return html`<time datetime=${new Date(at).toISOString()}>${time(at)}</time>`
}

/** @param {number} at @param {string} language */
function shortDate(at, language) {
  return new Intl.DateTimeFormat(language, { day: 'numeric', month: 'short' }).format(at)
}
