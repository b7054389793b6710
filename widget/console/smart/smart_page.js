import { adoptStyles } from '../../shared/stylesheet.js'
import { html, useMemo, useRef, useText, useWork } from '../view.js'
import { BotContext } from '../bot/context.js'
import { BrokenFiles } from '../bot/parts.js'
import { BOT_STYLES } from '../bot/styles/styles.js'
import { TabbedPage } from '../parts/tabbed_page.js'
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
  const { api } = useWork()
  const smart = useMemo(() => createSmartApi(api.call), [api])
  const overview = useLoad(smart.overview, [smart])
  return html`
    <${TabbedPage} name="smart" look="bot smart" label=${t('smart_sections')} sections=${Object.keys(SECTIONS)}
      titleOf=${(/** @type {string} */ name) => t(`smart_section_${name}`)} within=${WITHIN} overview=${overview}
      draw=${(/** @type {string} */ name, /** @type {any} */ value, /** @type {string[]} */ parts) => html`
        <${Section} name=${name} api=${smart} overview=${value} refresh=${overview.reload} parts=${parts} />`} />`
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
        ${!overview.may_edit && html`<p class="bot-note">${t(`smart_why_not_${overview.why_not ?? 'role'}`)}</p>`}
        <${BrokenFiles} problems=${overview.errors}
          told=${t('smart_files_broken', { count: overview.errors.length })} />
        <${Part} />
      <//>
    <//>`
}
