import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useEffect, useMemo, useRef, useStore, useText, useWork } from '../view.js'
import { BotContext } from '../bot/context.js'
import { LeaveDialog } from '../bot/leave_dialog.js'
import { Fetched, ProblemList } from '../bot/parts.js'
import { BOT_STYLES } from '../bot/styles/styles.js'
import { addressOf } from '../place.js'
import { Calendar } from './calendar.js'
import { Codes } from './codes.js'
import { SmartContext, useLoad } from './context.js'
import { Live } from './live.js'
import { Rules } from './rules.js'
import { Simulator } from './simulator.js'
import { createSmartApi } from './smart_api.js'
import { Struggles } from './struggles.js'
import { SMART_STYLES } from './styles/styles.js'

const SECTIONS = {
  rules: Rules,
  calendar: Calendar,
  codes: Codes,
  simulator: Simulator,
  live: Live,
  struggles: Struggles,
}
/** Addresses that are shown within another section. */
const WITHIN = { rule: 'rules', new: 'rules', notice: 'calendar' }

adoptStyles(document, BOT_STYLES, SMART_STYLES)

/** Everything about smart messages: the rules and what they do, dates, codes, trying them, why they speak. */
export function SmartPage() {
  const t = useText()
  const { api, place } = useWork()
  const smart = useMemo(() => createSmartApi(api.call), [api])
  const overview = useLoad(smart.overview, [smart])
  const { parts, wanted } = useStore(place.store)
  const asked = parts[1] ?? 'rules'
  const named = WITHIN[/** @type {keyof typeof WITHIN} */ (asked)] ?? asked
  const section = Object.hasOwn(SECTIONS, named) ? named : 'rules'
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    main.current?.querySelector('.bot-tab[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [parts[1], parts[2]])
  return html`
    <main class="bot smart" ref=${main}>
      <nav class="bot-tabs" aria-label=${t('smart_sections')}>
        ${Object.keys(SECTIONS).map(
          (name) => html`
          <a key=${name} class="bot-tab" href=${addressOf('smart', name)}
            aria-current=${name === section ? 'page' : undefined}>${t(`smart_section_${name}`)}</a>`,
        )}
      </nav>
      <div class="bot-body">
        <${Fetched} of=${overview} rows=${8} draw=${(/** @type {any} */ value) => html`
          <${Section} name=${section} api=${smart} overview=${value} refresh=${overview.reload} parts=${parts} />`} />
      </div>
      ${wanted !== null && html`<${LeaveDialog} place=${place} />`}
    </main>`
}

/** @param {{ name: string, api: import('./smart_api.js').SmartApi, overview: import('./smart_api.js').Overview,
 *   refresh: () => Promise<void>, parts: string[] }} props */
function Section({ name, api, overview, refresh, parts }) {
  const t = useText()
  const { work, place, operator } = useWork()
  const proposed = useRef(null)
  const surroundings = useMemo(
    () => ({
      api,
      overview,
      refresh,
      place,
      parts,
      proposed,
      mayEdit: overview.may_edit,
      isLeader: operator.role !== 'operator',
      isAdmin: operator.role === 'admin',
      tell: (/** @type {string} */ text) => work.tell(text),
    }),
    [api, overview, place, parts, operator, work],
  )
  const shared = useMemo(() => ({ ...surroundings, overview: { files: [] } }), [surroundings])
  const Part = SECTIONS[/** @type {keyof typeof SECTIONS} */ (name)]
  return html`
    <${SmartContext.Provider} value=${surroundings}>
      <${BotContext.Provider} value=${shared}>
        <h2 class="visually-hidden">${t(`smart_section_${name}`)}</h2>
        ${!overview.may_edit && html`<p class="bot-note">${t(`smart_why_not_${overview.why_not ?? 'role'}`)}</p>`}
        ${
          overview.errors.length > 0 &&
          html`<div class="outcome" role="alert"><p>${t('smart_files_broken', { count: overview.errors.length })}</p>
          <${ProblemList} problems=${overview.errors} /></div>`
        }
        <${Part} />
      <//>
    <//>`
}
