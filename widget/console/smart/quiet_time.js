import { html, useId, useState, useText } from '../view.js'
import { SaveOutcome } from '../bot/parts.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { useSaving } from '../bot/saving.js'
import { numberOf } from './condition_draft.js'
import { useSmart } from './context.js'

const LONGEST_SECONDS = 86_400

/** How long every visitor is left in peace between any two messages. */
export function QuietTime() {
  const t = useText()
  const { api, overview, refresh, place, tell, mayEdit } = useSmart()
  const [text, setText] = useState(String(overview.quiet_seconds))
  const id = useId()
  const seconds = numberOf(text)
  const isBad = seconds === null || seconds < 0 || seconds > LONGEST_SECONDS
  const isChanged = seconds !== overview.quiet_seconds
  useUnsaved(isChanged)
  const saving = useSaving(async () => {
    place.setUnsaved(false)
    tell(t('smart_quiet_saved'))
    await refresh()
  })
  const save = (/** @type {Event} */ event) => {
    event.preventDefault()
    if (seconds !== null && !isBad) saving.save((evenIf) => api.setQuiet({ quiet_seconds: seconds,
      even_if_tests_fail: evenIf }))
  }
  return html`
    <form class="bot-card" onSubmit=${save} noValidate aria-label=${t('smart_quiet')}>
      <h3 class="part-title">${t('smart_quiet')}</h3>
      <p class="hint">${t('smart_quiet_text')}</p>
      <div class="field field-number"><label for=${id}>${t('smart_quiet_seconds')}</label>
        <input id=${id} class="input" type="number" min="0" step="1" value=${text} readOnly=${!mayEdit}
          aria-invalid=${isBad || undefined} onInput=${(/** @type {any} */ event) => setText(event.target.value)} />
        ${isBad && html`<span class="hint hint-bad">${t('smart_bad_number')}</span>`}</div>
      <${SaveOutcome} saving=${saving} />
      ${
        mayEdit &&
        html`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main"
          disabled=${!isChanged || isBad || saving.phase === 'busy'}>${t('save')}</button></div>`
      }
    </form>`
}
