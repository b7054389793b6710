import { html, useFormat, useState, useText } from '../view.js'
import { Bar } from '../bot/score_bars.js'
import { Icon } from '../parts/icon.js'
import { describeFinding, lineOf } from './finding_words.js'
import { secondsText } from './finding_values.js'
import { hindranceOf, progressOf, sortLooks, speaksIn, standingOf } from './looks.js'
import { useSteady } from './steady.js'

/** @typedef {import('./looks.js').Look} Look */
/** @typedef {import('./looks.js').Finding} Finding */

/** What every rule makes of a moment, the one that speaks on top, paused ones folded away. `spoke` says by rule when it
 * has spoken already; `ruleAddress` leads to a rule, if there is a way.
 * @param {{ looks: Look[], spoke?: Record<string, string>, ruleAddress?: (id: string) => string }} props */
export function LookList({ looks, spoke = {}, ruleAddress }) {
  const t = useText()
  const hasSpoken = (/** @type {Look} */ { rule_id }) => Object.hasOwn(spoke, rule_id)
  const { shown, handlers } = useSteady(sortLooks(looks, hasSpoken), idOf)
  const paused = shown.filter((look) => standingOf(look) === 'paused')
  const draw = (/** @type {Look} */ look) => html`<${LookCard} key=${look.rule_id} look=${look}
    spoke=${hasSpoken(look) ? spoke[look.rule_id] : ''} ruleAddress=${ruleAddress} />`
  return html`
    <div class="looks-frame" ...${handlers}>
      <ul class="looks">${shown.filter((look) => !paused.includes(look)).map(draw)}</ul>
      ${
        paused.length > 0 &&
        html`<details class="more looks-paused"><summary>${t('find_paused_rules', { count: paused.length })}</summary>
          <ul class="looks">${paused.map(draw)}</ul></details>`
      }
    </div>`
}

/** @param {Look} look */
function idOf({ rule_id }) {
  return rule_id
}

/** One rule: how it stands and, folded while it is far from speaking, everything it asks for.
 * @param {{ look: Look, spoke?: string, ruleAddress?: (id: string) => string }} props */
export function LookCard({ look, spoke = '', ruleAddress }) {
  const t = useText()
  const [chosen, setChosen] = useState(/** @type {boolean | null} */ (null))
  const standing = standingOf(look)
  const isOpen = chosen ?? (standing === 'speaks' || standing === 'nears')
  const share = standing === 'paused' ? null : progressOf(look)
  return html`
    <li class=${`look look-${standing}`}>
      <button type="button" class="look-head" aria-expanded=${isOpen} onClick=${() => setChosen(!isOpen)}>
        <span class="look-title"><bdi>${look.title || look.rule_id}</bdi></span>
        <${Standing} look=${look} standing=${standing} spoke=${spoke} />
        <span class="look-fold"><${Icon} name="down" /></span>
        ${
          share !== null &&
          html`<span class="look-track" aria-hidden="true"><${Bar} share=${share} kind="look-bar" /></span>`
        }
      </button>
      ${
        isOpen
          ? html`<div class="look-body"><${FindingList} findings=${look.findings} hindrance=${hindranceOf(look)} />
          ${
            ruleAddress &&
            html`<p class="look-rule"><a href=${ruleAddress(look.rule_id)}>${t('find_open_rule')}</a></p>`
          }</div>`
          : html`<${Hindrance} look=${look} />`
      }
    </li>`
}

/** @param {{ look: Look, standing: import('./looks.js').Standing, spoke: string }} props */
function Standing({ look, standing, spoke }) {
  const t = useText()
  const { language } = useFormat()
  if (spoke && standing === 'held') {
    return html`<span class="look-standing look-standing-spoke"><${Icon} name="check" />
      ${t('find_spoke_at', { time: spoke })}</span>`
  }
  const seconds = speaksIn(look)
  const text =
    seconds !== null && seconds > 0
      ? t('find_speaks_in', { seconds: secondsText({ t, language }, seconds) })
      : t(`find_standing_${standing}`)
  return html`
    <span class=${`look-standing look-standing-${standing}`}><${Icon} name=${SIGNS[standing]} />${text}</span>`
}

const SIGNS = { speaks: 'chat', nears: 'clock', held: 'slash', paused: 'pause' }

/** What keeps a folded rule from speaking, in one line. @param {{ look: Look }} props */
function Hindrance({ look }) {
  const t = useText()
  const { language } = useFormat()
  const finding = hindranceOf(look)
  if (!finding) return null
  return html`<p class="look-why"><${Sign} isGood=${false} /><span>${lineOf({ t, language }, finding)}</span></p>`
}

/** The findings as a list; the parts of "none of these" are good when they do not apply.
 * @param {{ findings: Finding[], hindrance?: Finding | null, isDenied?: boolean }} props */
export function FindingList({ findings, hindrance = null, isDenied = false }) {
  return html`
    <ul class="findings">
      ${findings.map(
        (finding, index) => html`<${FindingLine} key=${index} finding=${finding} isDenied=${isDenied}
          isHindrance=${finding === hindrance} />`,
      )}
    </ul>`
}

/** @param {{ finding: Finding, isDenied: boolean, isHindrance: boolean }} props */
function FindingLine({ finding, isDenied, isHindrance }) {
  const t = useText()
  const { language } = useFormat()
  const { text, note } = describeFinding({ t, language }, finding)
  const isGood = finding.holds !== isDenied
  const said = isDenied ? t(finding.holds ? 'find_applies' : 'find_applies_not') : ''
  const classes = ['finding', isGood ? 'finding-good' : 'finding-bad', isHindrance && 'finding-hinders']
  const notes = [note, said].filter(Boolean).join(' · ')
  return html`
    <li class=${classes.filter(Boolean).join(' ')}>
      <${Sign} isGood=${isGood} />
      <span class="finding-words">
        <span class="finding-text">${text}</span>
        ${notes && html`${' '}<span class="finding-note"><span class="visually-hidden">, </span>${notes}</span>`}
        ${isHindrance && html`${' '}<span class="visually-hidden">(${t('find_hinders')})</span>`}
      </span>
      ${
        !!finding.parts?.length &&
        html`<${FindingList} findings=${finding.parts} isDenied=${(finding.key === 'not') !== isDenied} />`
      }
    </li>`
}

/** @param {{ isGood: boolean }} props */
function Sign({ isGood }) {
  const t = useText()
  return html`<span class=${isGood ? 'sign sign-good' : 'sign sign-bad'}><${Icon} name=${isGood ? 'check' : 'close'} />
    <span class="visually-hidden">${t(isGood ? 'find_holds' : 'find_fails')}: </span></span>`
}
