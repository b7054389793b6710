import { html, useEffect, useMemo, useRef, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Fetched } from '../parts/fetched.js'
import { Conflict } from './conflict.js'
import { useBot, useLoad } from './context.js'
import { useUnsaved } from './entry_editor.js'
import { fileTitle } from './files.js'
import { CheckNews, useLiveCheck } from './live_check.js'
import { SaveOutcome } from './parts.js'
import { useSaving } from './saving.js'
import { TextArea } from './text_area.js'

/** A whole file as text. @param {{ path: string }} props */
export function FileEditor({ path }) {
  const { api } = useBot()
  const opened = useLoad(() => api.file(path), [api, path])
  return html`<${Fetched} of=${opened} rows=${10} draw=${(/** @type {import('./bot_api.js').OpenFile} */ file) =>
    html`<${OpenFile} key=${file.hash} file=${file} reload=${opened.reload} />`} />`
}

/** @param {{ file: import('./bot_api.js').OpenFile, reload: () => Promise<void> }} props */
function OpenFile({ file, reload }) {
  const t = useText()
  const { api, refresh, place, tell, mayEdit, parts, language } = useBot()
  const [text, setText] = useState(file.text)
  const [theirs, setTheirs] = useState(/** @type {import('./bot_api.js').OpenFile | null} */ (null))
  const area = useRef(/** @type {{ jump: (line: number) => void } | null} */ (null))
  const isChanged = text !== file.text
  useUnsaved(isChanged)
  const check = useLiveCheck(() => api.check(file.path, text), [text], mayEdit && isChanged)
  const problems = useMemo(() => [...(check.answer?.errors ?? []), ...(check.answer?.warnings ?? [])], [check.answer])
  const saving = useSaving(async (answer) => {
    place.setUnsaved(false)
    tell(t(answer.is_live ? 'bot.saved_live' : 'bot.saved_soon'))
    await Promise.all([refresh(), reload()])
  })
  useEffect(() => {
    if (saving.phase !== 'conflict') return
    api.file(file.path).then(setTheirs, () => setTheirs({ ...file, text: '', hash: null }))
  }, [saving.phase])
  useEffect(() => {
    if (parts[3]) area.current?.jump(Number(parts[3]))
  }, [parts[3]])

  const jump = (/** @type {number} */ line) => area.current?.jump(line)
  const save = (/** @type {string | null} */ hash) =>
    saving.save((evenIf) => api.save({ path: file.path, text, hash, even_if_tests_fail: evenIf }))
  const badLines = problems.filter((problem) => problem.file === file.path).map((problem) => problem.line)
  return html`
    <section class="file" aria-label=${fileTitle(t, file.path)}>
      <header class="bot-editor-head">
        <a class="button" href=${addressOf('bot', 'answers', language)}>${t('bot.back_to_answers')}</a>
        <h3 class="file-name">${fileTitle(t, file.path)} <span class="hint" dir="ltr">${file.path}</span></h3>
        <a href=${addressOf('bot', 'versions', file.path)}>${t('bot.earlier_versions')}</a>
      </header>
      <${TextArea} hold=${area} text=${text} onText=${setText} label=${t('bot.text_of', { file: file.path })}
        badLines=${badLines} isReadOnly=${!mayEdit} />
      <${CheckNews} isOn=${isChanged && saving.phase === 'idle'} isBusy=${check.isBusy} answer=${check.answer}
        elsewhere=${problems} here=${file.path}
        onJump=${jump} />
      ${
        saving.phase === 'conflict' &&
        theirs &&
        html`
        <${Conflict} theirs=${theirs.text.split('\n')} mine=${text.split('\n')} onMine=${() => save(theirs.hash)}
          onTheirs=${async () => {
            place.setUnsaved(false)
            await Promise.all([refresh(), reload()])
          }} />`
      }
      <${SaveOutcome} saving=${saving} here=${file.path} onJump=${jump} />
      ${
        mayEdit &&
        html`
        <div class="bot-foot">
          <button type="button" class="button" disabled=${!isChanged} onClick=${() => setText(file.text)}>
            ${t('bot.undo_changes')}</button>
          <span class="spacer"></span>
          <span class="hint">${isChanged ? t('bot.unsaved') : ''}</span>
          <button type="button" class="button button-main" disabled=${!isChanged || saving.phase === 'busy'}
            onClick=${() => save(file.hash)}>${t('bot.save_and_test')}</button>
        </div>`
      }
    </section>`
}
