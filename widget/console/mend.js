/** What the server found wrong in a field, in the reader's language: where it is, in the words of the screen, and how
 * to mend it. The server sends the field's path, the key of the words, and the values in them. */
import { isolate } from '../shared/text.js'
import { languageName } from './bot/language_tabs.js'
import { isInMinutes } from './minutes.js'

/** @typedef {{ place: string, mend: string, values: Record<string, string | number> }} WrongField */
/** @typedef {import('./names.js').Translate} Translate */

/** Empty if we have no words for it. @param {Translate} t @param {WrongField} field */
export function mendText(t, { place, mend, values }) {
  const inMinutes = isInMinutes(place)
  const shown = Object.entries(values).map(([name, value]) => {
    if (typeof value === 'number') return [name, inMinutes ? value / 60 : value]
    return [name, name === 'kind' ? t(`team_kind_${value}`) : isolate(value)]
  })
  const words = known(t, `mend_${inMinutes ? mend.replace(/^seconds/, 'minutes') : mend}`, Object.fromEntries(shown))
  const where = placeWords(t, place)
  return words && where ? t('mend_in', { where, words }) : words
}

/** Where a path leads, as in "Form before the chat, question 2, Pattern"; empty if the screen has no word for it.
 * @param {Translate} t @param {string} place such as `pre_chat[1].pattern` */
export function placeWords(t, place) {
  const [part, ...inner] = place.split('.').flatMap((step) => step.split(/(?=\[)/))
  const name = known(t, `team_place_${part}`)
  const told = (/** @type {number} */ index) => !inner[index + 1]?.startsWith('[') // its number names it as well
  const nearer = inner.map((step, index) => told(index) && stepWords(t, step, inner[index - 1] ?? part))
  return name && [name, ...nearer].filter(Boolean).join(t('team_comma'))
}

/** @param {Translate} t @param {string} step @param {string} outer the step before it */
function stepWords(t, step, outer) {
  if (outer === 'names' || outer === 'labels') return isolate(languageName(step))
  if (step === 'labels') return ''
  const [, count] = step.match(/^\[(\d+)\]$/) ?? []
  const number = Number(count) + 1
  if (count) return known(t, `place_of_${outer}`, { number }) || t('place_of_form', { number })
  return known(t, `place_${step}`) || isolate(step)
}

/** The text, empty if there is none. @param {Translate} t @param {string} key
 * @param {Record<string, string | number>} [values] */
function known(t, key, values) {
  const text = t(key, values)
  return text === key ? '' : text
}
