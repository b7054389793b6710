// Chromium has no Georgian in Intl and would write English here; so every browser writes Georgian by these.
const WEEKDAYS = ['კვირა', 'ორშაბათი', 'სამშაბათი', 'ოთხშაბათი', 'ხუთშაბათი', 'პარასკევი', 'შაბათი']
const FIRST_HALF = ['იანვარი', 'თებერვალი', 'მარტი', 'აპრილი', 'მაისი', 'ივნისი']
const SECOND_HALF = ['ივლისი', 'აგვისტო', 'სექტემბერი', 'ოქტომბერი', 'ნოემბერი', 'დეკემბერი']
const MONTHS = [...FIRST_HALF, ...SECOND_HALF]
const NO_BREAK_SPACE = '\u00a0'
/** @type {Record<string, string>} */
const SIGNS = { group: NO_BREAK_SPACE, decimal: ',' }
const english = new Intl.NumberFormat('en', { useGrouping: 'min2' })

/** Numbers, times and days in Georgian, in the browser's time zone.
 * @type {import('./i18n.js').Formats}
 */
export const GEORGIAN_FORMATS = {
  number: (value) =>
    english
      .formatToParts(value)
      .map((part) => SIGNS[part.type] ?? part.value)
      .join(''),

  time(at) {
    const moment = new Date(at)
    return `${twoDigits(moment.getHours())}:${twoDigits(moment.getMinutes())}`
  },

  date(at) {
    const moment = new Date(at)
    return `${WEEKDAYS[moment.getDay()]}, ${moment.getDate()} ${MONTHS[moment.getMonth()]}`
  },

  recentDay: (daysAgo) => (daysAgo === 0 ? 'დღეს' : 'გუშინ'),
  minutes: (count) => `${GEORGIAN_FORMATS.number(count)}${NO_BREAK_SPACE}წთ`,
}

/** @param {number} value */
function twoDigits(value) {
  return String(value).padStart(2, '0')
}
