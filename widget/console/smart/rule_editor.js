import { html, useEffect, useFormat, useMemo, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Choice } from '../bot/choice.js'
import { Conflict } from '../bot/conflict.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { fileName } from '../bot/files.js'
import { CheckNews, useLiveCheck } from '../bot/live_check.js'
import { isClean, SubmitFoot, useSubmit, useTheirs } from './submitting.js'
import { SaveOutcome } from '../bot/parts.js'
import { useSaving } from '../bot/saving.js'
import { ConfirmButton } from './confirm_button.js'
import { useLoad, useSmart } from './context.js'
import { Funnel } from './funnel.js'
import { Preview } from './preview.js'
import { dataOf, draftOf, emptyDraft, freeId, isSame, linesOf, mistakesOf } from './rule_draft.js'
import { RuleForm } from './rule_form.js'
import { placeProblems } from './rule_problems.js'
import { sentenceOfDraft } from './sentence.js'

const REPORT_DAYS = 30
const USUAL_FILE = 'bot_scenarios/smart_messages/rules.yaml'

/** A rule that there is. @param {{ rule: import('./smart_api.js').Rule }} props */
export function RuleEditor({ rule }) {
  const t = useText()
  const { api, refresh, place, tell, mayEdit } = useSmart()
  const start = useMemo(() => draftOf(rule), [rule])
  const [draft, setDraft] = useState(start)
  const report = useLoad(() => api.report(REPORT_DAYS), [api])
  const saving = useSaving(async (answer) => {
    place.setUnsaved(false)
    tell(t(answer.is_live ? 'smart_saved_live' : 'smart_saved_soon'))
    await refresh()
  })
  const removing = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('smart_rule_removed'))
    place.go('smart', 'rules')
    await refresh()
  })
  const theirs = useTheirs(saving.phase, (overview) => overview.rules.find(({ id }) => id === rule.id))
  const send = (/** @type {string | null} */ hash) => (/** @type {boolean} */ evenIf) =>
    api.saveRule({ rule: dataOf(draft), hash, even_if_tests_fail: evenIf })
  const remove = () =>
    removing.save((evenIf) => api.removeRule({ id: rule.id, hash: rule.hash, even_if_tests_fail: evenIf }))
  const takeTheirs = async () => {
    place.setUnsaved(false)
    await refresh()
  }
  if (!rule.is_plain) return html`<${AsText} rule=${rule} />`
  return html`
    <${EditorShell} draft=${draft} setDraft=${setDraft} about=${{ hash: rule.hash }} isChanged=${!isSame(start, draft)}
      saving=${saving} save=${() => saving.save(send(rule.hash))} title=${rule.title || rule.id}
      head=${html`<${Place} rule=${rule} />`}
      report=${report.value && html`<${Funnel} counts=${report.value.rules[rule.id] ?? null}
        isPaused=${rule.paused} />`}
      foot=${
        mayEdit &&
        html`<${ConfirmButton} label=${t('smart_remove_rule')} yes=${t('remove')} isBusy=${removing.phase === 'busy'}
        question=${t('smart_remove_sure', { title: rule.title || rule.id })} onYes=${remove} />`
      }>
      ${
        saving.phase === 'conflict' &&
        html`<${Conflict} theirs=${theirs ? linesOf(dataOf(draftOf(theirs))) : []} mine=${linesOf(dataOf(draft))}
        onTheirs=${takeTheirs} onMine=${() => saving.save(send(theirs?.hash ?? null))} />`
      }
      <${SaveOutcome} saving=${removing} />
    <//>`
}

/** A new rule, empty or begun by somebody who knows where visitors struggle. */
export function NewRuleEditor() {
  const t = useText()
  const { api, overview, refresh, place, tell, proposed, mayEdit } = useSmart()
  const [given] = useState(() => proposed.current)
  const [draft, setDraft] = useState(() => (given ? draftOf(given) : emptyDraft()))
  const files = [...new Set(overview.rules.map(({ file }) => file))]
  const [path, setPath] = useState(files.at(-1) ?? USUAL_FILE)
  const taken = overview.rules.map(({ id }) => id)
  const id = given?.id && !taken.includes(given.id) ? given.id : freeId(draft.title, taken)
  const named = { ...draft, id }
  const isChanged = given !== null || !isSame(emptyDraft(), draft)
  const saving = useSaving(async (answer) => {
    place.setUnsaved(false)
    proposed.current = null
    tell(t(answer.is_live ? 'smart_saved_live' : 'smart_saved_soon'))
    await refresh()
    if (place.store.get().parts[1] === 'new') place.go('smart', 'rule', id)
  })
  const send = (/** @type {boolean} */ evenIf) =>
    api.saveRule({ rule: dataOf(named), add_to: path, even_if_tests_fail: evenIf })
  useEffect(() => () => {
    proposed.current = null
  }, [proposed])
  if (!mayEdit) return null
  return html`
    <${EditorShell} draft=${named} setDraft=${setDraft} about=${{ add_to: path }} isChanged=${isChanged}
      saving=${saving} save=${() => saving.save(send)} title=${t('smart_new_rule')}
      head=${html`<h3 class="part-title">${t('smart_new_rule')}</h3>`}>
      ${
        files.length > 1 &&
        html`<${Choice} label=${t('smart_file')} isInline onChoose=${setPath}>
        ${files.map((each) => html`<option key=${each} value=${each} selected=${each === path}>${fileName(each)}
          </option>`)}<//>`
      }
    <//>`
}

/** Where a rule stands, and what stands by it. @param {{ rule: import('./smart_api.js').Rule }} props */
function Place({ rule }) {
  const t = useText()
  const { mayEdit } = useSmart()
  return html`
    <p class="bot-editor-place">
      <a href=${addressOf('bot', 'file', rule.file, String(rule.line))}>
        ${t(mayEdit ? 'smart_edit_as_text' : 'bot.see_file')}</a>
      <a href=${addressOf('bot', 'versions', rule.file)}>${t('bot.earlier_versions')}</a>
      <span class="hint">${rule.used_in_tests ? t('smart_tested', { count: rule.used_in_tests })
        : t('smart_untested_hint')}</span>
    </p>`
}

/** A rule written in a way that only its file can say. @param {{ rule: import('./smart_api.js').Rule }} props */
function AsText({ rule }) {
  const t = useText()
  const words = useFormat()
  const draft = useMemo(() => draftOf(rule), [rule])
  return html`
    <div class="column">
      <header class="bot-editor-head"><${BackLink} /><h3 class="part-title"><bdi>${rule.title || rule.id}</bdi></h3>
        </header>
      <p class="lead">${sentenceOfDraft(words, draft)}</p>
      <p class="bot-note">${t('smart_as_text_hint')}${' '}
        <a href=${addressOf('bot', 'file', rule.file, String(rule.line))}>${t('bot.edit_in_file')}</a></p>
      <${Preview} draft=${draft} language=${rule.languages[0] ?? 'en'} />
    </div>`
}

function BackLink() {
  const t = useText()
  return html`<a class="button" href=${addressOf('smart', 'rules')}>${t('smart_back_to_rules')}</a>`
}

/** The form, what the server says of it, what the visitor sees, and the buttons below. @param {any} props */
function EditorShell({ draft, setDraft, about, isChanged, saving, save, title, head, report, foot, children }) {
  const t = useText()
  const words = useFormat()
  const { api, overview, mayEdit } = useSmart()
  const [language, setLanguage] = useState(() => languageOf(draft, overview.languages))
  const [isTried, setTried] = useState(false)
  const mistakes = useMemo(() => mistakesOf(draft), [draft])
  const isBad = Object.keys(mistakes).length > 0
  useUnsaved(isChanged)
  const isOn = mayEdit && isChanged && !isBad
  const rule = dataOf(draft)
  const check = useLiveCheck(() => api.checkRule({ rule, ...about }), [JSON.stringify([rule, about])], isOn)
  const { found, elsewhere } = useMemo(() => sorted(check.answer, draft.id), [check.answer])
  const { form, submit } = useSubmit({ isBad, save, phase: saving.phase, setTried })
  return html`
    <form class="rule-editor" ref=${form} onSubmit=${submit} noValidate aria-label=${title}>
      <header class="bot-editor-head"><${BackLink} />${head}</header>
      <div class="rule-editor-form">
        <${RuleForm} draft=${draft} mistakes=${mistakes} found=${found} showsAll=${isTried} isReadOnly=${!mayEdit}
          change=${(/** @type {any} */ part) => setDraft({ ...draft, ...part })} language=${language}
          setLanguage=${setLanguage} />
      </div>
      <aside class="rule-editor-side" aria-label=${t('smart_in_short')}>
        <p class="rule-sentence">${sentenceOfDraft(words, draft)}</p>
        <${Preview} draft=${draft} language=${language} />
        ${report && html`<div class="rule-editor-report"><h3>${t('bot.days', { count: REPORT_DAYS })}</h3>${report}
          </div>`}
      </aside>
      <div class="rule-editor-news">
        ${
          saving.phase === 'idle' &&
          !isClean(check.answer) &&
          html`<${CheckNews} isOn=${isOn} isBusy=${false} answer=${check.answer} elsewhere=${elsewhere} />`
        }
        ${children}
        <${SaveOutcome} saving=${saving} />
      </div>
      ${
        mayEdit &&
        html`<${SubmitFoot} form=${form} check=${check} isOn=${isOn} isChanged=${isChanged} isTried=${isTried}
        isBad=${isBad} phase=${saving.phase}>${foot}<//>`
      }
    </form>`
}

/** The problems by the part of the form they belong to, and the rest. @param {any} answer @param {string} id */
function sorted(answer, id) {
  const problems = answer ? [...answer.errors, ...answer.warnings] : []
  const placed = problems.length ? placeProblems(answer, problems, id) : []
  const found = /** @type {Record<string, any[]>} */ ({})
  for (const { problem, section } of placed) {
    if (section) found[section] = [...(found[section] ?? []), problem]
  }
  return { found, elsewhere: placed.filter(({ section }) => !section).map(({ problem }) => problem) }
}

/** The language to begin with: the first that the rule speaks. @param {import('./rule_draft.js').RuleDraft} draft
 * @param {string[]} languages */
function languageOf(draft, languages) {
  return languages.find((language) => draft.text[language]) ?? languages[0] ?? 'en'
}
