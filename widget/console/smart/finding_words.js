import { pagePath } from '../page.js'
import {
  amount,
  codeNote,
  dateText,
  datesText,
  dayNamer,
  deviceNamer,
  digits,
  either,
  every,
  known,
  languageNamer,
  named,
  namedFound,
  own,
  plain,
  rangeText,
  secondsText,
  shownAlready,
  spanText,
} from './finding_values.js'
import { TIME_TRIGGERS } from './looks.js'

/** @typedef {import('./looks.js').Finding} Finding */
/** @typedef {import('./finding_values.js').Words} Words */

const LISTS = ['page', 'cart_item', 'cart_category', 'referrer']
const RANGES = ['cart_total', 'visits', 'queue']
const FACTS = ['cart', 'identified', 'bought', 'chatting', 'open', 'person']
const SIGNALS = ['page_entered', 'exit_intent', 'cart_changed', 'returns_to_cart']
const PAUSES = ['delay_seconds', 'typing_pause', 'quiet_seconds']
const LIMITS = ['limit_page', 'limit_visit', 'limit_visitor', 'limit_day']
const GROUPS = ['any', 'all', 'not']

/** A finding in words: what the rule asks for, and in `note` what there is instead; either may be measured.
 * What comes from visitors and shops keeps its own writing direction.
 * @param {Words} words @param {Finding} finding @returns {{ text: string, note: string }} */
export function describeFinding(words, finding) {
  const { t } = words
  const { key, wanted, found, holds } = finding
  if (GROUPS.includes(key)) return { text: t(`find_${key}`), note: '' }
  if (LISTS.includes(key)) {
    return { text: t(`find_${key}`, { wanted: either(words, wanted) }), note: instead(words, finding) }
  }
  if (RANGES.includes(key)) return describeRange(words, finding)
  if (FACTS.includes(key)) return { text: t(`find_${key}_${wanted === false ? 'no' : 'yes'}`), note: '' }
  if (SIGNALS.includes(key)) return { text: t(`find_${key}`), note: !holds && found === true ? t('find_over') : '' }
  if (TIME_TRIGGERS.includes(key)) return describeWait(words, finding)
  if (PAUSES.includes(key)) return { text: t(`find_${key}`, measured(words, finding)), note: '' }
  if (LIMITS.includes(key)) {
    return { text: t(`find_${key}`, { wanted: amount(words, wanted) }), note: shownAlready(words, found) }
  }
  return describeOther(words, finding)
}

/** What fails in a finding, in one line of text; of a group, the parts that make it fail.
 * @param {Words} words @param {Finding} finding @returns {string} */
export function lineOf(words, finding) {
  const { text, note } = describeFinding(words, finding)
  if (!finding.parts?.length) return note ? `${text} · ${note}` : text
  const causes = finding.parts.filter(({ holds }) => holds === (finding.key === 'not'))
  const said = (causes.length ? causes : finding.parts).map((part) => describeCause(words, part))
  return `${text}: ${said.join(' · ')}`
}

/** @param {Words} words @param {Finding} part @returns {string} */
function describeCause(words, part) {
  if (!part.parts?.length) return describeFinding(words, part).text
  return part.parts.map((each) => describeCause(words, each)).join(' + ')
}

/** @param {Words} words @param {Finding} finding */
function describeOther(words, { key, wanted, found, holds }) {
  const { t } = words
  const note = (/** @type {string} */ text) => (holds ? '' : text)
  switch (key) {
    case 'peak':
      return { text: t('find_peak'), note: '' }
    case 'scroll_percent': {
      const values = { wanted: amount(words, wanted), found: amount(words, found ?? 0) }
      return { text: t('find_scroll_percent', values), note: '' }
    }
    case 'event': {
      const last = found ? t('find_event_last', { found: own(found) }) : t('find_none_yet')
      return { text: t('find_event', { wanted: own(wanted) }), note: note(last) }
    }
    case 'language':
    case 'device': {
      const name = key === 'language' ? languageNamer(words) : deviceNamer(words)
      const text = t(`find_${key}`, { wanted: either(words, wanted, name) })
      return { text, note: note(found ? t('find_now', { found: name(found) }) : t('find_unknown')) }
    }
    case 'utm':
    case 'attribute':
      return { text: t(`find_${key}`, { wanted: named(words, wanted) }), note: note(namedFound(words, wanted, found)) }
    case 'weekday':
    case 'date': {
      const name = key === 'weekday' ? dayNamer(words) : (/** @type {string} */ day) => dateText(words, day)
      const text = key === 'weekday' ? either(words, wanted, name) : datesText(words, wanted)
      return { text, note: note(found ? t('find_today', { found: name(found) }) : t('find_unknown')) }
    }
    case 'time': {
      const spans = either(words, wanted, (span) => spanText(words, span))
      const now = found ? t('find_clock', { found: digits(words, found) }) : t('find_unknown')
      return { text: t('find_time', { wanted: spans }), note: note(now) }
    }
    case 'paused':
      return { text: t('find_switched_on'), note: note(t('find_is_paused')) }
    case 'chat':
      return { text: t('find_no_chat'), note: note(known(t, `find_chat_${found}`, own(String(found)))) }
    case 'code':
      return { text: t('find_code'), note: note(codeNote(t, found ?? wanted)) }
    default:
      return { text: `${key} ${own(plain(wanted))}`, note: note(own(plain(found))) }
  }
}

/** @param {Words} words @param {Finding} finding */
function describeRange(words, { key, wanted, found, holds }) {
  const { t } = words
  const text = t(`find_${key}`, { wanted: rangeText(words, wanted) })
  if (found === null || found === undefined) return { text, note: holds ? '' : t('find_unknown') }
  return { text, note: t('find_now', { found: amount(words, found) }) }
}

/** @param {Words} words @param {Finding} finding */
function describeWait(words, finding) {
  const { t } = words
  const { key, wanted, found, holds } = finding
  const text = t(`find_${key}_done`, { wanted: amount(words, wanted) })
  if (found === null || found === undefined) return { text, note: t('find_not_begun') }
  if (found < wanted) return { text: t(`find_${key}`, measured(words, finding)), note: '' }
  return { text, note: holds ? t('find_so_far', { found: secondsText(words, found) }) : t('find_spoken') }
}

/** @param {Words} words @param {Finding} finding */
function measured(words, { wanted, found }) {
  return { wanted: amount(words, wanted), found: secondsText(words, found ?? 0) }
}

/** What there is instead of one of several names. @param {Words} words @param {Finding} finding */
function instead(words, { key, found, holds }) {
  const { t } = words
  if (holds) return ''
  if (key === 'page') return found ? t('find_now_on', { found: own(pagePath(found) || found) }) : t('find_unknown')
  if (Array.isArray(found) && found.length) return t('find_now', { found: every(words, found) })
  if (typeof found === 'string' && found) return t('find_now', { found: own(found) })
  return t(key === 'referrer' ? 'find_no_referrer' : found ? 'find_cart_empty' : 'find_no_cart')
}
