import { html, useRef, useState, useText } from '../view.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { languageName } from '../bot/language_tabs.js'
import { Toggles } from '../smart/toggles.js'
import { useSend, useTeam } from './context.js'
import { Field } from './fields.js'
import { Outcome, useLeadTo } from './outcome.js'
import { isFraction, numberIn, outOfRange } from './words.js'

const MOST_CHATS = 50

/** What one person speaks, and how many chats they have at once.
 * @param {{ person: import('./team_api.js').Person, onClose: () => void }} props */
export function PersonEditor({ person, onClose }) {
  const t = useText()
  const { api, overview, refresh, place, tell } = useTeam()
  const [languages, setLanguages] = useState(person.languages)
  const [limit, setLimit] = useState(String(person.chat_limit))
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  const saving = useSend()
  const chat_limit = numberIn(limit) ?? 0
  const isBad = !Number.isInteger(chat_limit) || chat_limit < 1 || chat_limit > MOST_CHATS
  const isChanged = chat_limit !== person.chat_limit || languages.join() !== person.languages.join()
  useUnsaved(isChanged)
  useLeadTo(form, saving.error)
  const save = (/** @type {Event} */ event) => {
    event.preventDefault()
    if (isBad) return
    saving.send(async () => {
      await api.savePerson({ operator_id: person.id, languages, chat_limit })
      place.setUnsaved(false)
      await refresh()
      tell(t('team_person_saved', { name: person.name }))
      onClose()
    })
  }
  const codes = [...new Set([...overview.languages, ...person.languages])]
  return html`
    <form class="person-editor" ref=${form} onSubmit=${save} noValidate aria-label=${person.name}>
      <${Outcome} sending=${{ ...saving, isBusy: false }} />
      <div class="field" data-place="languages"><span class="label">${t('team_speaks_field')}</span>
        <${Toggles} label=${t('team_speaks_field')} chosen=${languages}
          options=${codes.map((code) => [code, languageName(code)])}
          onChoose=${setLanguages} />
        <span class="hint">${t('team_speaks_hint')}</span></div>
      <${Field} label=${t('team_place_chat_limit')} hint=${t('team_chat_limit_hint')} value=${limit}
        unit=${t('team_unit_chat_limit')} place="chat_limit"
        note=${isFraction(limit, 1) ? 'team_bad_whole' : isBad ? outOfRange(1, MOST_CHATS) : ''} onValue=${setLimit} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!isChanged || isBad || saving.isBusy}>${t('save')}</button>
        <button type="button" class="button" onClick=${onClose}>${t('cancel')}</button>
      </div>
    </form>`
}
