import { html, useRef, useState, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { addressOf } from '../place.js'
import { ProblemList, SaveOutcome } from '../bot/parts.js'
import { useSaving } from '../bot/saving.js'
import { useLoad, useSmart } from './context.js'
import { Report } from './report.js'
import { NewRuleEditor, RuleEditor } from './rule_editor.js'
import { RuleRow } from './rule_row.js'

/** All rules with what they did, or the one that is open. */
export function Rules() {
  const { parts, overview } = useSmart()
  const [, section, id] = parts
  if (section === 'new') return html`<${NewRuleEditor} />`
  if (section !== 'rule') return html`<${RuleList} />`
  const rule = overview.rules.find((each) => each.id === id)
  return rule ? html`<${RuleEditor} key=${`${id} ${rule.hash}`} rule=${rule} />` : html`<${RuleGone} />`
}

/** The rules in the order in which they are asked. */
function RuleList() {
  const t = useText()
  const { api, overview, refresh, tell, mayEdit } = useSmart()
  const { rules, warnings } = overview
  const [days, setDays] = useState(30)
  const report = useLoad(() => api.report(days), [api, days])
  const said = useRef('')
  const saving = useSaving(async () => {
    await refresh()
    tell(said.current)
  })
  const change = (/** @type {string} */ words, /** @type {import('../bot/saving.js').Send} */ send) => {
    said.current = words
    saving.save(send)
  }
  if (!rules.length) return html`<${NoRules} />`
  return html`
    <div class="column smart-column">
      <${Report} report=${report} days=${days} setDays=${setDays} />
      <section class="rules-part" aria-label=${t('smart_rules')}>
        <header class="smart-head">
          <h3 class="part-title">${t('smart_rules')}</h3>
          <p class="hint">${t('smart_rules_order')}</p>
          ${mayEdit && html`<a class="button button-main" href=${addressOf('smart', 'new')}>${t('smart_new_rule')}</a>`}
        </header>
        <${ProblemList} problems=${warnings} isMild />
        <${SaveOutcome} saving=${saving} />
        <ol class="rules">
          ${rules.map(
            (rule, index) => html`
            <${RuleRow} key=${rule.id} rule=${rule} counts=${report.value?.rules[rule.id] ?? null}
              isCounted=${report.value !== null} isBusy=${saving.phase === 'busy'} change=${change}
              above=${sameFile(rules, index, -1)} below=${sameFile(rules, index, 1)}
              afterBelow=${sameFile(rules, index, 2)} />`,
          )}
        </ol>
      </section>
    </div>`
}

/** The rule `step` places on, if it stands in the same file: rules cannot change places across files.
 * @param {import('./smart_api.js').Rule[]} rules @param {number} index @param {number} step */
function sameFile(rules, index, step) {
  const other = rules[index + step]
  return other?.file === rules[index].file ? other : null
}

/** What rules are for, and how to begin. */
function NoRules() {
  const t = useText()
  const { mayEdit } = useSmart()
  return html`
    <${Empty} icon="spark" title=${t('smart_no_rules')} text=${t('smart_no_rules_text')}>
      ${mayEdit && html`<a class="button button-main" href=${addressOf('smart', 'new')}>${t('smart_first_rule')}</a>`}
    <//>`
}

function RuleGone() {
  const t = useText()
  return html`
    <${Empty} icon="spark" title=${t('smart_rule_gone')} text=${t('smart_rule_gone_text')}>
      <a class="button" href=${addressOf('smart', 'rules')}>${t('smart_back_to_rules')}</a>
    <//>`
}
