/** The queue's settings as they are being edited. */
import { Limit } from '../../shared/protocol.js'
import { unitOf } from '../minutes.js'
import { freeName, inUnits, isFraction, numberIn, outOfRange } from './words.js'

/** @typedef {import('./team_api.js').Settings} Settings */
/** @typedef {{ id: string, name: string, priority: string, isIdentified: boolean, cartFrom: string, attribute: string,
 *   value: string, tag: string }} PriorityDraft */
/** Numbers are texts, in the units of the screen.
 * @typedef {{ bot_is_on: boolean, form_comes_first: boolean, bot_helps_waiting: boolean, grace_seconds: string,
 *   missed_offers: string, peak_above_seconds: string, priorities: PriorityDraft[] }} RoutingDraft */

export const TICKS = /** @type {const} */ (['bot_is_on', 'form_comes_first', 'bot_helps_waiting'])
export const AMOUNTS = /** @type {const} */ (['grace_seconds', 'missed_offers', 'peak_above_seconds'])

export const MOST_PRIORITIES = 20
/** As the server counts them. */
const BOUNDS = { grace_seconds: [5, 600], missed_offers: [1, 50], peak_above_seconds: [120, 86_400] }
const MOST_AMOUNT = 1_000_000_000
const LONGEST = 60

/** @param {Settings} settings @returns {RoutingDraft} */
export function draftOfSettings(settings) {
  return {
    bot_is_on: settings.bot_is_on,
    form_comes_first: settings.form_comes_first,
    bot_helps_waiting: settings.bot_helps_waiting,
    grace_seconds: String(settings.grace_seconds),
    missed_offers: String(settings.missed_offers),
    peak_above_seconds: String(settings.peak_above_seconds / unitOf('peak_above_seconds')),
    priorities: settings.priorities.map((rule, index) => ({
      id: `rule-${index}`,
      name: rule.name,
      priority: String(rule.priority),
      isIdentified: rule.is_identified,
      cartFrom: rule.cart_from === null ? '' : String(rule.cart_from),
      attribute: rule.attribute,
      value: rule.value,
      tag: rule.tag,
    })),
  }
}

/** What the server takes. @param {RoutingDraft} draft @param {import('./team_api.js').PeakMode} peak
 * @returns {Settings} */
export function settingsOf(draft, peak) {
  return {
    bot_is_on: draft.bot_is_on,
    form_comes_first: draft.form_comes_first,
    bot_helps_waiting: draft.bot_helps_waiting,
    grace_seconds: inUnits(draft.grace_seconds, 1),
    missed_offers: inUnits(draft.missed_offers, 1),
    peak,
    peak_above_seconds: inUnits(draft.peak_above_seconds, unitOf('peak_above_seconds')),
    priorities: draft.priorities.map((rule) => ({
      name: rule.name.trim(),
      priority: inUnits(rule.priority, 1),
      is_identified: rule.isIdentified,
      cart_from: numberIn(rule.cartFrom),
      attribute: rule.attribute.trim(),
      value: rule.value.trim(),
      tag: rule.tag.trim(),
    })),
  }
}

/** @param {PriorityDraft[]} rules @returns {PriorityDraft} */
export function newPriority(rules) {
  const id = freeName('new', rules.map((rule) => rule.id))
  return { id, name: '', priority: '5', isIdentified: false, cartFrom: '', attribute: '', value: '', tag: '' }
}

/** Where in the settings a field of a rule is. @param {PriorityDraft} rule @param {string} field */
export function placeIn({ id }, field) {
  return `${id}.${field}`
}

/** What is wrong, by setting, or by the place in a rule.
 * @param {RoutingDraft} draft @returns {Record<string, import('./words.js').Mistake>} */
export function settingsMistakes(draft) {
  const bounds = AMOUNTS.map((name) => {
    const [least, most] = BOUNDS[name].map((bound) => bound / unitOf(name))
    if (isFraction(draft[name], unitOf(name))) return [name, 'team_bad_whole']
    const value = numberIn(draft[name])
    return [name, value === null || value < least || value > most ? outOfRange(least, most) : '']
  })
  const rules = draft.priorities.flatMap((rule) =>
    Object.entries(priorityMistakes(rule)).map(([field, mistake]) => [placeIn(rule, field), mistake]))
  return Object.fromEntries([...bounds, ...rules].filter(([, mistake]) => mistake))
}

/** What is wrong with a rule, by its field; `whom` is that nobody is meant.
 * @param {PriorityDraft} rule @returns {Record<string, import('./words.js').Mistake>} */
function priorityMistakes({ name, priority, isIdentified, cartFrom, attribute, value, tag }) {
  const [rank, amount] = [numberIn(priority), numberIn(cartFrom)]
  const isBadCart = cartFrom.trim() && (amount === null || amount < 0 || amount > MOST_AMOUNT)
  const isForSomebody = [cartFrom, attribute, value, tag].some((text) => text.trim()) || isIdentified
  return {
    name: name.trim() ? tooLong(name) : 'team_priority_no_name',
    priority: rank === null || !Number.isInteger(rank) || rank < 1 || rank > 9 ? 'team_priority_bad_class' : '',
    tag: tagMistake(tag.trim()),
    cartFrom: isBadCart ? 'team_priority_bad_cart' : '',
    attribute: value.trim() && !attribute.trim() ? 'team_priority_no_attribute' : tooLong(attribute),
    value: tooLong(value),
    whom: isForSomebody ? '' : 'team_priority_for_nobody',
  }
}

/** @param {string} text */
function tooLong(text) {
  return [...text.trim()].length > LONGEST ? 'team_priority_too_long' : ''
}

/** A comma ends a tag, so no chat has one with it. @param {string} tag @returns {import('./words.js').Mistake} */
function tagMistake(tag) {
  const most = Limit.TAG_CODE_POINTS
  if (/[,،]/.test(tag)) return 'team_priority_one_tag'
  return [...tag].length > most ? ['team_priority_long_tag', { most }] : ''
}
