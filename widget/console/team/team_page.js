import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useEffect, useLanguage, useMemo, useRef, useStore, useText, useWork } from '../view.js'
import { BotContext } from '../bot/context.js'
import { LeaveDialog } from '../bot/leave_dialog.js'
import { Fetched } from '../bot/parts.js'
import { BOT_STYLES } from '../bot/styles/styles.js'
import { addressOf } from '../place.js'
import { SMART_STYLES } from '../smart/styles/styles.js'
import { Blocks } from './blocks.js'
import { TeamContext, useLoad } from './context.js'
import { Departments } from './departments.js'
import { Mail } from './mail.js'
import { People } from './people.js'
import { Queue } from './queue.js'
import { TEAM_STYLES } from './styles/styles.js'
import { createTeamApi } from './team_api.js'
import { Waits } from './waits.js'
import { usualLanguage, wordsIn } from './words.js'

const SECTIONS = { departments: Departments, people: People, queue: Queue, waits: Waits, blocks: Blocks, mail: Mail }
/** Addresses that are shown within another section. */
const WITHIN = { department: 'departments', new: 'departments' }
/** Sections with settings that only an admin changes. */
const SETTINGS = ['departments', 'people', 'queue']

adoptStyles(document, BOT_STYLES, SMART_STYLES, TEAM_STYLES)

/** Who answers whom: departments with their forms and hours, people, the queue and how honest it is, blocks, mail. */
export function TeamPage() {
  const t = useText()
  const { api, place } = useWork()
  const team = useMemo(() => createTeamApi(api.call), [api])
  const overview = useLoad(team.overview, [team])
  const { parts, wanted } = useStore(place.store)
  const asked = parts[1] ?? 'departments'
  const named = WITHIN[/** @type {keyof typeof WITHIN} */ (asked)] ?? asked
  const section = Object.hasOwn(SECTIONS, named) ? named : 'departments'
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    main.current?.querySelector('.bot-tab[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [parts[1], parts[2]])
  return html`
    <main class="bot smart team" ref=${main}>
      <nav class="bot-tabs" aria-label=${t('team_sections')}>
        ${Object.keys(SECTIONS).map(
          (name) => html`
          <a key=${name} class="bot-tab" href=${addressOf('team', name)}
            aria-current=${name === section ? 'page' : undefined}>${t(`team_section_${name}`)}</a>`,
        )}
      </nav>
      <div class="bot-body">
        <${Fetched} of=${overview} rows=${8} draw=${(/** @type {any} */ value) => html`
          <${Section} name=${section} api=${team} overview=${value} refresh=${overview.reload} parts=${parts} />`} />
      </div>
      ${wanted !== null && html`<${LeaveDialog} place=${place} />`}
    </main>`
}

/** @param {{ name: string, api: import('./team_api.js').TeamApi, overview: import('./team_api.js').Overview,
 *   refresh: () => Promise<void>, parts: string[] }} props */
function Section({ name, api, overview, refresh, parts }) {
  const t = useText()
  const { language } = useLanguage()
  const { work, place, operator } = useWork()
  const surroundings = useMemo(() => {
    const usual = usualLanguage(overview.languages)
    const names = new Map(overview.departments.map((each) => [each.key, wordsIn(each.names, language, usual)]))
    return {
      api,
      overview,
      refresh,
      place,
      parts,
      usual,
      mayEdit: overview.may_change,
      isLeader: operator.role !== 'operator',
      isAdmin: operator.role === 'admin',
      nameOf: (/** @type {string} */ key) => names.get(key) || key,
      tell: (/** @type {string} */ text) => work.tell(text),
    }
  }, [api, overview, place, parts, operator, work, language])
  const shared = useMemo(() => ({ ...surroundings, overview: { files: [] } }), [surroundings])
  const Part = SECTIONS[/** @type {keyof typeof SECTIONS} */ (name)]
  return html`
    <${TeamContext.Provider} value=${surroundings}>
      <${BotContext.Provider} value=${shared}>
        <h2 class="visually-hidden">${t(`team_section_${name}`)}</h2>
        ${!overview.may_change && SETTINGS.includes(name) && html`<p class="bot-note">${t('team_why_not')}</p>`}
        <${Part} />
      <//>
    <//>`
}
