import { html, useFormat, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot } from './context.js'

/** The bot's languages, each a link to the same section in it. @param {{ languages: string[], section: string,
 *   counts?: Record<string, number> }} props */
export function LanguageTabs({ languages, section, counts = {} }) {
  const t = useText()
  const { number } = useFormat()
  const { language } = useBot()
  if (languages.length < 2) return null
  return html`
    <nav class="language-tabs" aria-label=${t('bot.languages')}>
      ${languages.map(
        (code) => html`
        <a key=${code} class="language-tab" href=${addressOf('bot', section, code)} lang=${code}
          aria-current=${code === language ? 'true' : undefined}>${languageName(code)}${
            counts[code] > 0 && html` <span class="count">${number(counts[code])}</span>`
          }</a>`,
      )}
    </nav>`
}

const OWN_NAMES = { en: 'English', fa: 'فارسی', he: 'עברית', ka: 'ქართული', ms: 'Bahasa Melayu' }

/** A language under its own name; one that the browser does not know either is shown by its code.
 * @param {string} code */
export function languageName(code) {
  const known = OWN_NAMES[/** @type {keyof typeof OWN_NAMES} */ (code)]
  return known ?? new Intl.DisplayNames([code], { type: 'language' }).of(code) ?? code
}
