import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useLanguage, useMemo, useState, useText, useWork } from '../view.js'
import { BotContext } from '../bot/context.js'
import { BOT_STYLES } from '../bot/styles/styles.js'
import { TabbedPage } from '../parts/tabbed_page.js'
import { SMART_STYLES } from '../smart/styles/styles.js'
import { Blocks } from './blocks.js'
import { TeamContext, useFollowing, useLoad } from './context.js'
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
  const { api, state } = useWork()
  const team = useMemo(() => createTeamApi(api.call), [api])
  const overview = useLoad(team.overview, [team])
  const [sending, setSending] = useState(0)
  useFollowing(state.team?.settings_version, sending > 0, overview.follow)
  return html`
    <${TabbedPage} name="team" look="bot smart team" label=${t('team_sections')} sections=${Object.keys(SECTIONS)}
      titleOf=${(/** @type {string} */ name) => t(`team_section_${name}`)} within=${WITHIN} overview=${overview}
      draw=${(/** @type {string} */ name, /** @type {any} */ value, /** @type {string[]} */ parts) => html`
        <${Section} name=${name} api=${team} overview=${value} refresh=${overview.reload} parts=${parts}
          setSending=${setSending} />`} />`
}

/** @param {{ name: string, api: import('./team_api.js').TeamApi, overview: import('./team_api.js').Overview,
 *   refresh: () => Promise<void>, parts: string[],
 *   setSending: import('./context.js').TeamSurroundings['setSending'] }} props */
function Section({ name, api, overview, refresh, parts, setSending }) {
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
      setSending,
    }
  }, [api, overview, place, parts, operator, work, language])
  const shared = useMemo(() => ({ ...surroundings, overview: { files: [] } }), [surroundings])
  const Part = SECTIONS[/** @type {keyof typeof SECTIONS} */ (name)]
  return html`
    <${TeamContext.Provider} value=${surroundings}>
      <${BotContext.Provider} value=${shared}>
        ${!overview.may_change && SETTINGS.includes(name) && html`<p class="bot-note">${t('team_why_not')}</p>`}
        <${Part} />
      <//>
    <//>`
}
