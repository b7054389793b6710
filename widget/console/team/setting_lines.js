/** Departments and the queue's settings as lines of words, to show how two of them differ. */
import { languageName } from '../bot/language_tabs.js'
import { linesOf } from '../smart/rule_draft.js'
import { NUMBERS } from './department_draft.js'
import { FORMS } from './form_draft.js'

/** @typedef {{ t: import('../names.js').Translate, nameOf: (key: string) => string,
 *   operators: import('./team_api.js').Person[] }} Words how things are called for the reader */
/** @typedef {ReturnType<typeof import('./department_draft.js').dataOf>} DepartmentData */

const TICKS = /** @type {const} */ (['bot_is_on', 'form_comes_first', 'bot_helps_waiting'])
const AMOUNTS = Object.freeze({ grace_seconds: 1, missed_offers: 1, peak_above_seconds: 60 })

/** @param {DepartmentData} department @param {Words} words */
export function linesOfDepartment({ names, members, hours, rules }, { t, nameOf, operators }) {
  const personOf = (/** @type {string} */ id) => operators.find((each) => each.id === id)?.name ?? id
  const numbers = Object.entries(NUMBERS).map(([name, { unit }]) =>
    numberLine(t, name, /** @type {any} */ (rules)[name] / unit))
  return [
    ...Object.entries(names).map(([code, name]) => `${t('team_names')} (${languageName(code)}): ${name}`),
    ...members.map(({ operator_id, skill }) => `${personOf(operator_id)}: ${t(`team_skill_${skill}`)}`),
    `${t('team_place_assignment')}: ${t(`team_assign_${rules.assignment}`)}`,
    ...numbers,
    `${t('team_place_fallback')}: ${rules.fallback ? nameOf(rules.fallback) : '–'}`,
    `${t('team_place_email')}: ${rules.email || '–'}`,
    `${t('team_place_pages')}: ${rules.pages.join(', ') || '–'}`,
    `${t('team_place_languages')}: ${rules.languages.map(languageName).join(', ') || '–'}`,
    ...(hours ? nested(t('team_place_hours'), hours) : [`${t('team_place_hours')}: ${t('team_hours_shop')}`]),
    ...FORMS.flatMap((form) => /** @type {any} */ (rules)[form].flatMap((/** @type {any} */ field) =>
      nested(t(`team_place_${form}`), field))),
  ]
}

/** @param {import('./team_api.js').Settings} settings @param {import('../names.js').Translate} t */
export function linesOfSettings(settings, t) {
  return [
    ...TICKS.map((name) => `${settings[name] ? '☑' : '☐'} ${t(`team_${name}`)}`),
    ...Object.entries(AMOUNTS).map(([name, unit]) => numberLine(t, name, /** @type {any} */ (settings)[name] / unit)),
    ...settings.priorities.flatMap((rule) => nested(t('team_place_priorities'), rule)),
  ]
}

/** @param {import('../names.js').Translate} t @param {string} name @param {number} value */
function numberLine(t, name, value) {
  return `${t(`team_place_${name}`)}: ${value ? `${value} ${t(`team_unit_${name}`)}` : '–'}`
}

/** @param {string} title @param {Record<string, any>} data */
function nested(title, data) {
  return [`${title}:`, ...linesOf(data, '  ')]
}
