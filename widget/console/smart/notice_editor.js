import { html, useMemo, useState, useText, useWork } from '../view.js'
import { Icon } from '../parts/icon.js'
import { addressOf } from '../place.js'
import { Conflict } from '../bot/conflict.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { CheckNews, useLiveCheck } from '../bot/live_check.js'
import { SaveOutcome } from '../bot/parts.js'
import { useSaving } from '../bot/saving.js'
import { directionOf } from '../../shared/i18n.js'
import { ConditionBuilder } from './condition_builder.js'
import { DateRange } from './condition_inputs.js'
import { ConfirmButton } from './confirm_button.js'
import { useSmart } from './context.js'
import { LONGEST_NOTICE, noticeData, noticeDraft, noticeMistakes } from './notice_draft.js'
import { freeId, linesOf } from './rule_draft.js'
import { Part } from './rule_form.js'
import { isClean, SubmitFoot, useSubmit, useTheirs } from './submitting.js'
import { TextsField } from './texts_field.js'

const USUAL_FILE = 'bot_scenarios/smart_messages/notices.yaml'

/** @param {{ notice: import('./smart_api.js').Notice }} props */
export function NoticeEditor({ notice }) {
  const t = useText()
  const { api, refresh, place, tell, mayEdit } = useSmart()
  const start = useMemo(() => noticeDraft(notice), [notice])
  const [draft, setDraft] = useState(start)
  const saving = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('smart_notice_saved'))
    await refresh()
  })
  const removing = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('smart_notice_removed'))
    place.go('smart', 'calendar')
    await refresh()
  })
  const theirs = useTheirs(saving.phase, (overview) => overview.notices.find(({ id }) => id === notice.id))
  const save = (/** @type {string | null} */ hash) => saving.save((evenIf) =>
    api.saveNotice({ notice: noticeData(draft), hash, even_if_tests_fail: evenIf }))
  const takeTheirs = async () => {
    place.setUnsaved(false)
    await refresh()
  }
  return html`
    <${NoticeShell} draft=${draft} setDraft=${setDraft} start=${start} about=${{ hash: notice.hash }} saving=${saving}
      save=${() => save(notice.hash)} title=${t('smart_kind_notice')}
      foot=${
        mayEdit &&
        html`<${ConfirmButton} label=${t('smart_remove_notice')} question=${t('smart_remove_notice_sure')}
        yes=${t('remove')} isBusy=${removing.phase === 'busy'} onYes=${() => removing.save(() =>
          api.removeNotice(notice.id))} />`
      }>
      ${
        saving.phase === 'conflict' &&
        html`<${Conflict} theirs=${theirs ? linesOf(noticeData(noticeDraft(theirs))) : []}
          mine=${linesOf(noticeData(draft))}
        onTheirs=${takeTheirs} onMine=${() => save(theirs?.hash ?? null)} />`
      }
      <${SaveOutcome} saving=${removing} mayForce=${false} />
    <//>`
}

export function NewNoticeEditor() {
  const t = useText()
  const { api, overview, refresh, place, tell, mayEdit } = useSmart()
  const [start] = useState(() => noticeDraft())
  const [draft, setDraft] = useState(start)
  const named = { ...draft, id: freeId('notice', overview.notices.map(({ id }) => id)) }
  const path = overview.notices[0]?.file ?? overview.rules[0]?.file ?? USUAL_FILE
  const saving = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('smart_notice_saved'))
    await refresh()
    if (place.store.get().parts[1] === 'notice') place.go('smart', 'calendar')
  })
  if (!mayEdit) return null
  return html`
    <${NoticeShell} draft=${named} setDraft=${setDraft} start=${{ ...start, id: named.id }} about=${{ add_to: path }}
      saving=${saving}
      save=${() => saving.save((evenIf) => api.saveNotice({ notice: noticeData(named), add_to: path,
        even_if_tests_fail: evenIf }))} title=${t('smart_new_notice')} />`
}

/** The form of a notice, and how it looks. @param {any} props */
function NoticeShell({ draft, setDraft, start, about, saving, save, title, foot, children }) {
  const t = useText()
  const { api, overview, mayEdit } = useSmart()
  const [language, setLanguage] = useState(() => overview.languages.find((code) =>
    draft.text[code]) ?? overview.languages[0] ?? 'en')
  const [isTried, setTried] = useState(false)
  const data = noticeData(draft)
  const isChanged = JSON.stringify(data) !== JSON.stringify(noticeData(start))
  const mistakes = noticeMistakes(draft)
  const isBad = Object.keys(mistakes).length > 0
  useUnsaved(isChanged)
  const isOn = mayEdit && isChanged && !isBad
  const check = useLiveCheck(() => api.checkNotice({ notice: data, ...about }), [JSON.stringify([data, about])], isOn)
  const change = (/** @type {object} */ part) => setDraft({ ...draft, ...part })
  const note = (/** @type {string} */ field) =>
    mistakes[field] && (isTried || mistakes[field] !== 'smart_no_text') && html`<span
      class="hint hint-bad">${t(mistakes[field])}</span>`
  const { form, submit } = useSubmit({ isBad, save, phase: saving.phase, setTried })
  return html`
    <form class="rule-editor" ref=${form} onSubmit=${submit} noValidate aria-label=${title}>
      <header class="bot-editor-head">
        <a class="button" href=${addressOf('smart', 'calendar')}>${t('smart_back_to_calendar')}</a><h3
          class="part-title">${title}</h3>
      </header>
      <div class="rule-editor-form">
        <${TextsField} label=${t('smart_notice_text')} hint=${t('smart_notice_hint')} texts=${draft.text}
          most=${LONGEST_NOTICE} language=${language}
          setLanguage=${setLanguage} isReadOnly=${!mayEdit} placeholders=${['shop_name']}
          onTexts=${(/** @type {any} */ text) => change({ text })} noteOf=${(/** @type {string} */ code) =>
            note(`text ${code}`)} />
        ${note('text')}
        <${Part} title=${t('smart_dates')} hint=${t('smart_notice_dates')}>
          <${DateRange} dates=${draft} isReadOnly=${!mayEdit} onDates=${(/** @type {any} */ { from, until }) =>
            change({ from, until })} />
          ${note('dates')}
        <//>
        <${Part} title=${t('smart_if')} hint=${t('smart_notice_if')}>
          <${ConditionBuilder} group=${draft.condition} isReadOnly=${!mayEdit}
            onGroup=${(/** @type {any} */ condition) => change({ condition })} />
        <//>
      </div>
      <aside class="rule-editor-side" aria-label=${t('smart_preview')}><${Banner} text=${draft.text[language] ?? ''}
        language=${language} /></aside>
      <div class="rule-editor-news">
        ${
          saving.phase === 'idle' &&
          !isClean(check.answer) &&
          html`<${CheckNews} isOn=${isOn} isBusy=${false} answer=${check.answer}
          elsewhere=${check.answer ? [...check.answer.errors, ...check.answer.warnings] : []} />`
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

/** The banner as it stands in the chat. @param {{ text: string, language: string }} props */
function Banner({ text, language }) {
  const t = useText()
  const { state } = useWork()
  const shop = state.me?.shop_name ?? ''
  return html`
    <figure class="bubble-preview" aria-label=${t('smart_preview')}>
      <figcaption class="hint">${t('smart_preview')}</figcaption>
      <div class="panel-preview" dir=${directionOf(language)} lang=${language}>
        <p class="panel-preview-head"><bdi>${shop}</bdi></p>
        <p class="panel-preview-banner" dir="auto"><${Icon} name="alert" />
          <span>${text.trim().replaceAll('{shop_name}', shop) || '…'}</span></p>
        <p class="panel-preview-body"></p>
      </div>
    </figure>`
}
