import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useEffect, useLanguage, useMemo, useRef, useState, useStore, useText, useWork } from '../view.js'
import { addressOf } from '../place.js'
import { Answers } from './answers.js'
import { createBotApi } from './bot_api.js'
import { BotContext, useLoad } from './context.js'
import { findEntry } from './entries.js'
import { LeaveDialog } from './leave_dialog.js'
import { Missed } from './missed.js'
import { Fetched, ProblemList } from './parts.js'
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
  const { api, place } = useWork()
  const bot = useMemo(() => createBotApi(api.call), [api])
  const overview = useLoad(bot.overview, [bot])
  const { parts, wanted } = useStore(place.store)
  const asked = parts[1] ?? 'answers'
  const named = WITHIN[/** @type {keyof typeof WITHIN} */ (asked)] ?? asked
  const section = Object.hasOwn(SECTIONS, named) ? named : 'answers'
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    main.current?.querySelector('.bot-tab[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [section])
  return html`
    <main class="bot" ref=${main}>
      <nav class="bot-tabs" aria-label=${t('bot.sections')}>
        ${Object.keys(SECTIONS).map(
          (name) => html`
          <a key=${name} class="bot-tab" href=${addressOf('bot', name)}
            aria-current=${name === section ? 'page' : undefined}>${t(`bot.section_${name}`)}</a>`,
        )}
      </nav>
      <div class="bot-body">
        <${Fetched} of=${overview} rows=${8} draw=${(/** @type {any} */ value) => html`
          <${Section} name=${section} bot=${bot} overview=${value} refresh=${overview.reload} parts=${parts} />`} />
      </div>
      ${wanted !== null && html`<${LeaveDialog} place=${place} />`}
    </main>`
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
      <h2 class="visually-hidden">${t(`bot.section_${name}`)}</h2>
      ${!overview.may_edit && html`<p class="bot-note">${t(`bot.why_not_${overview.why_not ?? 'role'}`)}</p>`}
      ${
        overview.errors.length > 0 &&
        html`<div class="outcome" role="alert"><p>${t('bot.files_broken', { count: overview.errors.length })}</p>
        <${ProblemList} problems=${overview.errors} /></div>`
      }
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
