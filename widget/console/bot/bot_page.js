import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useEffect, useLanguage, useMemo, useRef, useState, useText, useWork } from '../view.js'
import { TabbedPage } from '../parts/tabbed_page.js'
import { Answers } from './answers.js'
import { createBotApi } from './bot_api.js'
import { BotContext, useLoad } from './context.js'
import { findEntry } from './entries.js'
import { Missed } from './missed.js'
import { BrokenFiles } from './parts.js'
import { Settings } from './settings.js'
import { BOT_STYLES } from './styles/styles.js'
import { Tests } from './tests.js'
import { TryIt } from './try_it.js'
import { Versions } from './versions.js'

const SECTIONS = { answers: Answers, try: TryIt, missed: Missed, tests: Tests, settings: Settings, versions: Versions }
/** Addresses that are shown within another section. */
const WITHIN = { file: 'answers', new: 'answers' }

adoptStyles(document, BOT_STYLES)

/** Everything about the bot: its answers, trying it, what it missed, its tests, its settings, earlier versions. */
export function BotPage() {
  const t = useText()
  const { api } = useWork()
  const bot = useMemo(() => createBotApi(api.call), [api])
  const overview = useLoad(bot.overview, [bot])
  return html`
    <${TabbedPage} name="bot" look="bot" label=${t('bot.sections')} sections=${Object.keys(SECTIONS)}
      titleOf=${(/** @type {string} */ name) => t(`bot.section_${name}`)} within=${WITHIN} overview=${overview}
      staysWithin
      draw=${(/** @type {string} */ name, /** @type {any} */ value, /** @type {string[]} */ parts) => html`
        <${Section} name=${name} bot=${bot} overview=${value} refresh=${overview.reload} parts=${parts} />`} />`
}

/** @param {{ name: string, bot: import('./bot_api.js').BotApi, overview: import('./bot_api.js').Overview,
 *   refresh: () => Promise<void>, parts: string[] }} props */
function Section({ name, bot, overview, refresh, parts }) {
  const t = useText()
  const { work, place, operator } = useWork()
  const language = useContentLanguage(overview, parts)
  const newEntry = useRef(null)
  const surroundings = useMemo(
    () => ({
      api: bot,
      overview,
      refresh,
      place,
      parts,
      language,
      newEntry,
      mayEdit: overview.may_edit,
      isAdmin: operator.role === 'admin',
      tell: (/** @type {string} */ text) => work.tell(text),
      titleOf: (/** @type {string} */ of, /** @type {string} */ id) =>
        findEntry(overview.files, of, id)?.entry.title ?? id,
    }),
    [bot, overview, place, parts, language, operator, work],
  )
  const Part = SECTIONS[/** @type {keyof typeof SECTIONS} */ (name)]
  return html`
    <${BotContext.Provider} value=${surroundings}>
      ${!overview.may_edit && html`<p class="bot-note">${t(`bot.why_not_${overview.why_not ?? 'role'}`)}</p>`}
      <${BrokenFiles} problems=${overview.errors}
        told=${t('bot.files_broken', { count: overview.errors.length })} />
      <${Part} />
    <//>`
}

/** The language whose content is shown: that of the address, else the one used last, else the reader's own.
 * @param {import('./bot_api.js').Overview} overview @param {string[]} parts */
function useContentLanguage({ languages, files }, parts) {
  const { language: own } = useLanguage()
  const [chosen, setChosen] = useState(languages.includes(own) ? own : languages[0])
  const [, section, about] = parts
  const inAddress = section === 'file' ? files.find((file) => file.path === about)?.language : about
  const language = inAddress && languages.includes(inAddress) ? inAddress : chosen
  useEffect(() => setChosen(language), [language])
  return language
}
