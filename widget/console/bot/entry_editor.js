import { html, useEffect, useLayoutEffect, useMemo, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Fetched } from '../parts/fetched.js'
import { Choice } from './choice.js'
import { Conflict } from './conflict.js'
import { useBot, useLoad } from './context.js'
import { entriesOf } from './entries.js'
import { draftOf, emptyDraft, formOf, freeId, hasMistake, isSame, linesOf, mistakesOf } from './entry_draft.js'
import { EntryForm } from './entry_form.js'
import { fileTitle, pathOf } from './files.js'
import { useEntryCheck } from './live_check.js'
import { SaveOutcome } from './parts.js'
import { useSaving } from './saving.js'

/** One entry that there is. @param {{ file: import('./bot_api.js').FileLine, id: string }} props */
export function EntryEditor({ file, id }) {
  const { api } = useBot()
  const opened = useLoad(() => api.file(file.path), [api, file.path, id])
  return html`<${Fetched} of=${opened} rows=${8} draw=${(/** @type {import('./bot_api.js').OpenFile} */ value) => {
    const entry = value.entries.find((each) => each.id === id)
    return entry && html`<${OpenEntry} key=${value.hash} file=${value} entry=${entry} reload=${opened.reload} />`
  }} />`
}

/** @param {{ file: import('./bot_api.js').OpenFile, entry: import('./bot_api.js').Entry,
 *   reload: () => Promise<void> }} props */
function OpenEntry({ file, entry, reload }) {
  const t = useText()
  const { api, language, refresh, place, tell, mayEdit, overview } = useBot()
  const start = useMemo(() => draftOf(entry), [entry])
  const [draft, setDraft] = useState(start)
  const [theirs, setTheirs] = useState(/** @type {import('./bot_api.js').OpenFile | null} */ (null))
  const isChanged = !isSame(start, draft)
  useUnsaved(isChanged)
  const others = entriesOf(overview.files, language).filter((other) => other.id !== entry.id)
  const about = { language, hash: file.hash }

  const saving = useSaving(async (answer) => {
    place.setUnsaved(false)
    tell(t(answer.is_live ? 'bot.saved_live' : 'bot.saved_soon'))
    await Promise.all([refresh(), reload()])
  })
  const removing = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('bot.entry_removed'))
    await refresh()
    place.go('bot', 'answers', language)
  })
  useEffect(() => {
    if (saving.phase === 'conflict') api.file(file.path).then(setTheirs, () => setTheirs({ ...file, entries: [] }))
  }, [saving.phase])

  const send = (/** @type {string | null} */ hash) => (/** @type {boolean} */ evenIf) =>
    api.saveEntry({ ...formOf(draft), ...about, hash, even_if_tests_fail: evenIf })
  const remove = () =>
    removing.save((evenIf) => api.removeEntry({ id: entry.id, ...about, even_if_tests_fail: evenIf }))
  const other = theirs?.entries.find((each) => each.id === entry.id)
  const conflict =
    saving.phase === 'conflict' &&
    theirs &&
    html`
    <${Conflict} theirs=${other ? linesOf(draftOf(other)) : []} mine=${linesOf(draft)}
      onTheirs=${async () => {
        place.setUnsaved(false)
        await refresh()
        await reload()
      }}
      onMine=${() => saving.save(send(theirs.hash))} />`
  return html`
    <${EditorShell} draft=${draft} setDraft=${setDraft} others=${others} about=${about} isChanged=${isChanged}
      saving=${saving} save=${() => saving.save(send(file.hash))} entry=${entry}
      head=${html`
        <p class="bot-editor-place">
          <a href=${addressOf('bot', 'file', file.path, String(entry.line))}>${fileTitle(t, file.path)}</a>
          <a href=${addressOf('bot', 'versions', file.path)}>${t('bot.earlier_versions')}</a>
        </p>`}
      foot=${
        mayEdit &&
        html`<${RemoveButton} title=${entry.title} isBusy=${removing.phase === 'busy'}
        onRemove=${remove} />`
      }>
      ${conflict}
      <${SaveOutcome} saving=${removing} />
    <//>`
}

/** A new entry, empty or begun by a question the bot missed. */
export function NewEntryEditor() {
  const t = useText()
  const { api, language, overview, refresh, place, tell, newEntry, mayEdit } = useBot()
  const [given] = useState(() => newEntry.current)
  const others = entriesOf(overview.files, language)
  const [draft, setDraft] = useState(() => {
    const start = emptyDraft(given ?? {})
    return { ...start, id: start.id || freeId(others.map(({ id }) => id)) }
  })
  const paths = overview.files.filter((file) => file.kind === 'scenarios' && file.language === language)
  const [path, setPath] = useState(() => usualPath(paths, language))
  const [start] = useState(() => emptyDraft())
  const isChanged = !isSame({ ...start, id: draft.id }, draft)
  useUnsaved(isChanged)
  const about = { language, add_to: path }

  const saving = useSaving(async (answer) => {
    place.setUnsaved(false)
    newEntry.current = null
    if (given?.misses.length) await api.dismiss(given.misses).catch(() => null)
    await refresh()
    place.go('bot', 'answers', language, draft.id)
    tell(t(answer.is_live ? 'bot.saved_live' : 'bot.saved_soon'))
  })
  const send = (/** @type {boolean} */ evenIf) =>
    api.saveEntry({ ...formOf(draft), ...about, even_if_tests_fail: evenIf })
  if (!mayEdit) return null
  return html`
    <${EditorShell} draft=${draft} setDraft=${setDraft} others=${others} about=${about} isChanged=${isChanged}
      saving=${saving} save=${() => saving.save(send)} isNew
      head=${html`<${TopicChoice} paths=${paths.map((file) => file.path)} path=${path} setPath=${setPath} />`} />`
}

/** The form, what the server says of it, and the buttons below. @param {any} props */
function EditorShell({ draft, setDraft, others, about, isChanged, saving, save, entry, isNew, head, foot, children }) {
  const t = useText()
  const { language, mayEdit } = useBot()
  const mistakes = useMemo(() => mistakesOf(draft, others), [draft, others])
  const [isTried, setTried] = useState(false)
  const isBad = hasMistake(mistakes)
  const check = useEntryCheck({ draft, about, isOn: mayEdit && isChanged && !isBad })
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    setTried(true)
    if (!isBad) save()
  }
  return html`
    <form class="bot-editor" onSubmit=${submit} aria-label=${isNew ? t('bot.new_entry') : entry.title}>
      <div class="bot-editor-head">
        <a class="button only-narrow-link" href=${addressOf('bot', 'answers', language)}>${t('bot.back_to_answers')}</a>
        ${head}
      </div>
      <${EntryForm} draft=${draft} setDraft=${setDraft} mistakes=${mistakes} showsAll=${isTried} found=${check.found}
        others=${others} isNew=${isNew} entry=${entry} isReadOnly=${!mayEdit} language=${language} />
      ${saving.phase === 'idle' && check.rest}
      ${children}
      <${SaveOutcome} saving=${saving} />
      ${
        mayEdit &&
        html`
        <div class="bot-foot">
          ${foot}
          <span class="spacer"></span>
          ${isTried && isBad && html`<span class="hint hint-bad" role="alert">${t('bot.mend_first')}</span>`}
          <span class="hint">${isChanged ? t('bot.unsaved') : ''}</span>
          <button type="submit" class="button button-main" disabled=${!isChanged || saving.phase === 'busy'}>
            ${t('bot.save_and_test')}
          </button>
        </div>`
      }
    </form>`
}

/** In which file a new entry stands.
 * @param {{ paths: string[], path: string, setPath: (path: string) => void }} props */
function TopicChoice({ paths, path, setPath }) {
  const t = useText()
  const { language } = useBot()
  const [isNew, setNew] = useState(false)
  const [topic, setTopic] = useState('')
  const choose = (/** @type {string} */ value) => {
    setNew(value === '')
    setPath(value || pathOf(language, topic) || paths[0])
  }
  const name = (/** @type {any} */ event) => {
    setTopic(event.target.value)
    setPath(pathOf(language, event.target.value) || paths[0])
  }
  return html`
    <div class="topic-choice">
      <${Choice} label=${t('bot.topic')} onChoose=${choose}>
        ${paths.map(
          (each) => html`<option key=${each} value=${each} selected=${!isNew && each === path}>
          ${fileTitle(t, each)}</option>`,
        )}
        <option value="" selected=${isNew}>${t('bot.new_topic')}</option>
      <//>
      ${
        isNew &&
        html`
        <label class="field">
          <span class="label">${t('bot.name_of_topic')}</span>
          <input class="input" value=${topic} onInput=${name} />
          ${topic && !pathOf(language, topic) && html`<span class="hint hint-bad">${t('bot.letters_of_topic')}</span>`}
        </label>`
      }
    </div>`
}

/** Removing asks once more. @param {{ title: string, isBusy: boolean, onRemove: () => void }} props */
function RemoveButton({ title, isBusy, onRemove }) {
  const t = useText()
  const [isSure, setSure] = useState(false)
  if (!isSure) {
    return html`<button type="button" class="button" onClick=${() => setSure(true)}>${t('bot.remove_entry')}</button>`
  }
  return html`
    <span class="sure" role="group" aria-label=${t('bot.remove_sure', { title })}>
      <bdi>${t('bot.remove_sure', { title })}</bdi>
      <button type="button" class="button button-danger" disabled=${isBusy} onClick=${onRemove}>${t('remove')}</button>
      <button type="button" class="button" onClick=${() => setSure(false)}>${t('cancel')}</button>
    </span>`
}

/** Asks before what is unsaved is left. @param {boolean} isUnsaved */
export function useUnsaved(isUnsaved) {
  const { place } = useBot()
  // Before it is painted: what can be seen typed can be lost.
  useLayoutEffect(() => {
    place.setUnsaved(isUnsaved)
    return () => place.setUnsaved(false)
  }, [place, isUnsaved])
}

/** @param {{ path: string, entries: any[] }[]} files @param {string} language */
function usualPath(files, language) {
  return files.find((file) => file.entries.length)?.path ?? `bot_scenarios/${language}/answers.yaml`
}
