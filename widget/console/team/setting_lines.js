/** Departments and the queue's settings as lines of words, to show how two of them differ. */
import { isolate } from '../../shared/text.js'
import { DAYS } from '../bot/hours_draft.js'
import { languageName } from '../bot/language_tabs.js'
import { unitOf } from '../minutes.js'
import { NUMBERS } from './department_draft.js'
import { FORMS, isBuiltIn } from './form_draft.js'
import { AMOUNTS, TICKS } from './routing_draft.js'
import { wordsIn } from './words.js'

/** How things are called for the reader; `usual` is the shop's language.
 * @typedef {{ t: import('../names.js').Translate, number: (value: number) => string, language: string, usual: string,
 *   nameOf: (key: string) => string, operators: import('./team_api.js').Person[] }} Words */
/** @typedef {ReturnType<typeof import('./department_draft.js').dataOf>} DepartmentData */
/** What a thing is called, and what it is; one that says nothing is left out.
 * @typedef {[name: string, value: string | null | undefined]} Fact */

/** @param {DepartmentData} department @param {Words} words */
export function linesOfDepartment({ names, members, hours, rules }, words) {
  const { t, nameOf, operators } = words
  const personOf = (/** @type {string} */ id) => operators.find((each) => each.id === id)?.name ?? id
  return [
    ...Object.entries(names).map(([code, name]) => `${t('team_names')} (${languageName(code)}): ${isolate(name)}`),
    ...members.map(({ operator_id, skill }) => `${isolate(personOf(operator_id))}: ${t(`team_skill_${skill}`)}`),
    `${t('team_place_assignment')}: ${t(`team_assign_${rules.assignment}`)}`,
    ...Object.keys(NUMBERS).map((name) => numberLine(words, name, /** @type {any} */ (rules)[name])),
    `${t('team_place_fallback')}: ${rules.fallback ? nameOf(rules.fallback) : '–'}`,
    `${t('team_place_email')}: ${rules.email || '–'}`,
    `${t('team_place_pages')}: ${rules.pages.join(', ') || '–'}`,
    `${t('team_place_languages')}: ${rules.languages.map(languageName).join(', ') || '–'}`,
    ...(hours ? linesOfHours(hours, words) : [`${t('team_place_hours')}: ${t('team_hours_shop')}`]),
    ...FORMS.flatMap((form) =>
      /** @type {any} */ (rules)[form].flatMap((/** @type {FormField} */ field) => linesOfField(form, field, words))),
  ]
}

/** @param {import('./team_api.js').Settings} settings @param {Words} words */
export function linesOfSettings(settings, words) {
  const { t } = words
  return [
    ...TICKS.map((name) => `${t(`team_${name}`)}: ${yesOrNo(words, settings[name])}`),
    ...AMOUNTS.map((name) => numberLine(words, name, settings[name])),
    ...settings.priorities.flatMap((rule) => linesOfPriority(rule, words)),
  ]
}

/** @param {Words} words @param {string} name @param {number} value as the server counts it */
function numberLine({ t, number }, name, value) {
  return `${t(`team_place_${name}`)}: ${value ? `${number(value / unitOf(name))} ${t(`team_unit_${name}`)}` : '–'}`
}

/** @param {import('./team_api.js').Hours} hours @param {Words} words */
function linesOfHours({ time_zone, country, weekly, exceptions }, words) {
  const { t, language } = words
  const region = country && new Intl.DisplayNames([language], { type: 'region' }).of(country)
  return lines(words, [t('team_place_hours')], [
    [t('place_time_zone'), time_zone.replaceAll('_', ' ')],
    [t('place_country'), region],
    ...DAYS.map((day) => /** @type {Fact} */ ([t(`place_${day}`), spansText(words, weekly[day] ?? [])])),
    ...exceptions.map(({ date, spans }) =>
      /** @type {Fact} */ ([isolate(date), spansText(words, spans) || t('bot.closed')])),
  ])
}

/** @param {Words} words @param {import('../bot/hours_draft.js').Span[]} spans */
function spansText({ t }, spans) {
  return spans.map(([from, to]) => `\u2066${from}–${to}\u2069`).join(t('team_comma'))
}

/** @typedef {import('./team_api.js').FormField} FormField */
/** @param {string} form @param {FormField} field @param {Words} words */
function linesOfField(form, field, words) {
  const { t, nameOf } = words
  const title = nameIn(field.labels, words) || t(isBuiltIn(field) ? `team_built_in_${field.key}` : 'team_field_unnamed')
  const where = [t(`team_place_${form}`), isolate(title)]
  return [
    ...lines(words, where, [
      [t('place_kind'), t(`team_kind_${field.kind}`)],
      [t('team_required'), yesOrNo(words, field.is_required)],
      [t('place_pattern'), field.pattern && `\u2066${field.pattern}\u2069`],
      ...labelFacts(field.labels),
    ]),
    ...field.choices.flatMap(({ labels, department }) =>
      lines(words, [...where, isolate(nameIn(labels, words))], [
        ...labelFacts(labels),
        [t('place_department'), department && nameOf(department)],
      ])),
  ]
}

/** @param {import('./team_api.js').PriorityRule} rule @param {Words} words */
function linesOfPriority({ name, priority, is_identified, cart_from, attribute, value, tag }, words) {
  const { t, number } = words
  return lines(words, [t('team_place_priorities'), isolate(name || t('team_priority_new'))], [
    [t('place_priority'), t(`team_class_${priority}`)],
    [t('team_priority_identified'), is_identified ? yesOrNo(words, true) : ''],
    [t('place_tag'), tag],
    [t('place_cart_from'), cart_from === null ? '' : number(cart_from)],
    [t('place_attribute'), attribute],
    [t('place_value'), value],
  ])
}

/** Each line says where it is, as only those that differ are shown.
 * @param {Words} words @param {string[]} where @param {Fact[]} facts */
function lines({ t }, where, facts) {
  const said = /** @type {[string, string][]} */ (facts.filter(([, value]) => value))
  return said.map(([name, value]) => `${[...where, name].join(t('team_comma'))}: ${isolate(value)}`)
}

/** @param {import('./team_api.js').Labels} labels @returns {Fact[]} */
function labelFacts(labels) {
  return Object.entries(labels).map(([code, label]) => [isolate(languageName(code)), label])
}

/** @param {import('./team_api.js').Labels} labels @param {Words} words */
function nameIn(labels, { language, usual }) {
  return wordsIn(labels, language, usual)
}

/** @param {Words} words @param {boolean} isSo */
function yesOrNo({ t }, isSo) {
  return t(isSo ? 'team_yes' : 'team_no')
}
