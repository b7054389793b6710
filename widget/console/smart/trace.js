import { html, useFormat, useNow, useText, useWork } from '../view.js'
import { Alert } from '../parts/alert.js'
import { Face } from '../parts/face.js'
import { Icon } from '../parts/icon.js'
import { RowSkeleton } from '../parts/skeleton.js'
import { Ago } from '../parts/time.js'
import { Address, Attributes, CodesGiven, Origin } from '../parts/visitor_facts.js'
import { CartNow } from '../parts/visitor_pane.js'
import { addressOf } from '../place.js'
import { addressOfRule, useSmart } from './context.js'
import { languageNamer } from './finding_values.js'
import { LookList } from './findings.js'
import { advance } from './looks.js'
import { usePoll } from './polling.js'
import { cartOf, foldLog, visitorTitle } from './visitors.js'

const POLL_SECONDS = 3
const FRAME_SECONDS = 0.2
const FURTHEST_SECONDS = 2 * POLL_SECONDS // clocks stop there: the server has not said anything for too long
const LINES_AT_ONCE = 12

/** Why smart messages speak to one visitor or stay silent, as it goes. @param {{ id: string }} props */
export function Trace({ id }) {
  const t = useText()
  const { api } = useSmart()
  const { value, error, at, again } = usePoll(() => api.visitor(id), POLL_SECONDS, [api, id])
  const visitor = value?.visitor
  const isGone = error?.code === 'not_found'
  return html`
    <section class="trace" aria-label=${visitor ? visitorTitle(t, visitor) : t('live_visitor')}>
      <a class="trace-back" href=${addressOf('smart', 'live')}><${Icon} name="back" isDirectional />
        ${t('live_all')}</a>
      ${isGone && html`<p class="bot-note trace-gone" role="status">${t(visitor ? 'live_left' : 'live_gone')}</p>`}
      ${
        error && !isGone &&
        html`<div class="live-failed"><${Alert} error=${error} />
          <button type="button" class="button" onClick=${again}>${t('try_again')}</button></div>`
      }
      ${!visitor && !error && html`<${RowSkeleton} count=${5} />`}
      ${visitor && html`<${Watched} visitor=${visitor} at=${at} isGone=${isGone} />`}
    </section>`
}

/** @param {{ visitor: import('./smart_api.js').WatchedVisitor, at: number, isGone: boolean }} props */
function Watched({ visitor, at, isGone }) {
  const t = useText()
  return html`
    <${TraceHead} visitor=${visitor} />
    <div class="trace-grid">
      <div class="trace-main">
        <section aria-labelledby="trace-looks">
          <h3 class="part-title" id="trace-looks">${t('live_rules')}</h3>
          ${
            visitor.looks.length
              ? html`<${MovingLooks} visitor=${visitor} at=${at} isStill=${isGone} />`
              : html`<p class="bot-quiet">${t('sim_no_rules')}</p>`
          }
        </section>
        <${Log} visitor=${visitor} />
      </div>
      <div class="trace-side">
        <${CartNow} cart=${cartOf(visitor.cart)} />
        <${CodesGiven} codes=${visitor.codes} />
        <${Origin} referrer=${visitor.referrer} device=${visitor.device} visits=${visitor.visits} />
        <${Campaign} utm=${visitor.utm} />
        <${Attributes} attributes=${visitor.attributes} />
      </div>
    </div>`
}

/** @param {{ visitor: import('./smart_api.js').WatchedVisitor }} props */
function TraceHead({ visitor }) {
  const t = useText()
  const { language } = useFormat()
  const { work, place } = useWork()
  const { name, id, page, title, conversation_id } = visitor
  const openChat = () => {
    if (conversation_id) work.open(conversation_id)
    place.go('chats')
  }
  return html`
    <header class="trace-head">
      <${Face} kind="visitor" name=${name} id=${id} />
      <div class="trace-who">
        <h2><bdi>${visitorTitle(t, visitor)}</bdi></h2>
        <p class="bot-quiet">
          ${title && html`<span dir="auto">${title}</span> · `}<${Address} address=${page} />
          ${visitor.language && html` · ${languageNamer({ t, language })(visitor.language)}`}
        </p>
      </div>
      ${
        conversation_id &&
        html`<button type="button" class="button" onClick=${openChat}><${Icon} name="chat" />${t('live_open_chat')}
          </button>`
      }
    </header>`
}

/** The rules' looks with their seconds moving until the server says more. @param {{
 *   visitor: import('./smart_api.js').WatchedVisitor, at: number, isStill: boolean }} props */
function MovingLooks({ visitor, at, isStill }) {
  const { time } = useFormat()
  const now = useNow(FRAME_SECONDS)
  const { looks, log } = visitor
  const shown = log.filter(({ outcome }) => outcome === 'shown')
  const spoke = Object.fromEntries(shown.map((line) => [line.rule_id, time(line.at)]))
  const seconds = isStill ? 0 : Math.max(0, Math.min(FURTHEST_SECONDS, (now - at) / 1000))
  return html`<${LookList} looks=${looks.map((look) => advance(look, seconds))} spoke=${spoke}
    ruleAddress=${addressOfRule} />`
}

/** What was shown or held back, and when. @param {{ visitor: import('./smart_api.js').WatchedVisitor }} props */
function Log({ visitor }) {
  const t = useText()
  const lines = foldLog(visitor.log)
  const draw = (/** @type {typeof lines[number]} */ line) =>
    html`<${LogLine} key=${`${line.at} ${line.rule_id}`} line=${line} visitor=${visitor} />`
  const earlier = visitor.shown.filter((shown) => !visitor.log.some((line) => isOf(line, shown)))
  return html`
    <section aria-labelledby="trace-log">
      <h3 class="part-title" id="trace-log">${t('live_log')}</h3>
      ${!lines.length && !earlier.length && html`<p class="bot-quiet">${t('live_log_empty')}</p>`}
      <ol class="trace-log">
        ${lines.slice(0, LINES_AT_ONCE).map(draw)}
      </ol>
      ${
        lines.length > LINES_AT_ONCE &&
        html`<details class="more"><summary>${t('live_log_more', { count: lines.length - LINES_AT_ONCE })}</summary>
          <ol class="trace-log">${lines.slice(LINES_AT_ONCE).map(draw)}</ol>
        </details>`
      }
      ${
        earlier.length > 0 &&
        html`<h4 class="trace-earlier">${t('live_shown_before')}</h4>
          <ul class="trace-log">${earlier.map(
            (shown, index) => html`<li key=${index} class="log-line"><${Ago} at=${shown.at} />
              <span class="log-what log-shown"><${Icon} name="check" /> ${t('live_shown')}</span>
              <span class="log-words"><bdi>${shown.title || shown.rule_id}</bdi></span></li>`,
          )}</ul>`
      }
    </section>`
}

/** @param {{ line: ReturnType<typeof foldLog>[number], visitor: import('./smart_api.js').WatchedVisitor }} props */
function LogLine({ line, visitor }) {
  const t = useText()
  const { language } = useFormat()
  const title = visitor.looks.find((look) => look.rule_id === line.rule_id)?.title || line.rule_id
  const clock = new Intl.DateTimeFormat(language, { hour: 'numeric', minute: '2-digit', second: '2-digit' })
  const isShown = line.outcome === 'shown'
  const reasons = new Intl.ListFormat(language).format(line.held_by.map((key) => keyName(t, key)))
  return html`
    <li class="log-line">
      <time class="log-time" datetime=${new Date(line.at).toISOString()}>${clock.format(line.at)}</time>
      <span class=${isShown ? 'log-what log-shown' : 'log-what'}><${Icon} name=${isShown ? 'check' : 'slash'} />
        ${t(isShown ? 'live_shown' : 'live_held')}</span>
      <span class="log-words"><bdi>${title}</bdi>${
        !isShown && reasons && html` · <span class="bot-quiet">${reasons}</span>`
      }${line.count > 1 && html` <span class="tag tag-quiet">${t('live_times', { count: line.count })}</span>`}</span>
    </li>`
}

/** @param {{ utm: Record<string, string> }} props */
function Campaign({ utm }) {
  const t = useText()
  const given = Object.entries(utm ?? {})
  if (!given.length) return null
  return html`
    <section class="pane-part">
      <h3><${Icon} name="link" /> ${t('live_campaign')}</h3>
      <dl class="given">${given.map(
        ([name, value]) => html`<div key=${name}><dt><bdi>${name}</bdi></dt><dd dir="auto">${value}</dd></div>`,
      )}</dl>
    </section>`
}

/** @param {{ rule_id: string, at: number, outcome: string }} line @param {{ rule_id: string, at: number }} shown */
function isOf(line, shown) {
  return line.outcome === 'shown' && line.rule_id === shown.rule_id && Math.abs(line.at - shown.at) < 2000
}

/** What a finding is about. @param {import('../names.js').Translate} t @param {string} key */
function keyName(t, key) {
  const known = t(`find_key_${key}`)
  return known.startsWith('find_key_') ? key : known
}
