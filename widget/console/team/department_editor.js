import { html, useLanguage, useMemo, useRef, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { ConfirmButton } from '../smart/confirm_button.js'
import { ChatsPart } from './chats_part.js'
import { useSend, useTeam, useWords } from './context.js'
import { dataOf, draftOf, emptyDraft, isSame, keyFor, mistakesOf, tabOf } from './department_draft.js'
import { Reach } from './department_row.js'
import { useEditing, useSaving } from './editing.js'
import { FORMS } from './form_draft.js'
import { FormsPart } from './forms_part.js'
import { HoursPart } from './hours_part.js'
import { Meanwhile, RemovedMeanwhile, UnseenMeanwhile } from './meanwhile.js'
import { Outcome, useLeadTo } from './outcome.js'
import { linesOfDepartment } from './setting_lines.js'
import { TeamPart } from './team_part.js'
import { focusPlace } from './trouble.js'
import { wordsIn } from './words.js'

const PARTS = { team: TeamPart, chats: ChatsPart, hours: HoursPart, forms: FormsPart }

/** @typedef {import('./department_draft.js').DepartmentDraft} DepartmentDraft */
/** What each part of the editor gets.
 * @typedef {{ draft: DepartmentDraft, change: (part: Partial<DepartmentDraft>) => void,
 *   mistakes: import('./department_draft.js').Mistakes, isReadOnly: boolean }} PartProps */

/** A department that there is. @param {{ department: import('./team_api.js').Department }} props */
export function DepartmentEditor({ department }) {
  const t = useText()
  const { api, overview, refresh, place, tell, mayEdit, usual, nameOf } = useTeam()
  const { draft, setDraft, isChanged, version, take } = useEditing(department, draftOf, (one, other) =>
    isSame(one, other, usual))
  const saving = useSaving(api.overview)
  const removing = useSend()
  const save = (/** @type {string | null} */ began = version) =>
    saving.send(async () => {
      take(foundIn(await api.saveDepartment(dataOf(draft, usual), began), department.key) ?? department, draft)
      await refresh()
      tell(t('team_department_saved'))
    })
  const seeTheirs = async (/** @type {import('./team_api.js').Department | undefined} */ theirs) => {
    if (theirs) take(theirs)
    else place.setUnsaved(false)
    saving.forget()
    await refresh()
  }
  const remove = () =>
    removing.send(async () => {
      await api.removeDepartment(department.key)
      place.setUnsaved(false)
      place.go('team', 'departments')
      await refresh()
      tell(t('team_department_removed'))
    })
  const name = wordsIn(department.names, useLanguage().language, usual) || department.key
  const heir = department.rules.fallback ?? overview.departments.find(({ key }) => key !== department.key)?.key
  return html`
    <${EditorShell} title=${name} draft=${draft} setDraft=${setDraft} isChanged=${isChanged}
      saving=${saving} save=${save} sent=${dataOf(draft, usual)} onTheirs=${seeTheirs}
      head=${html`<${Reach} department=${department} />`}
      foot=${
        mayEdit &&
        heir &&
        html`<${ConfirmButton} label=${t('team_remove_department')} yes=${t('remove')} isBusy=${removing.isBusy}
          question=${t('team_remove_department_sure', { name, heir: nameOf(heir) })} onYes=${remove} />`
      }>
      <${Outcome} sending=${removing} />
    <//>`
}

/** A new department. */
export function NewDepartmentEditor() {
  const t = useText()
  const { api, overview, refresh, place, tell, mayEdit, usual } = useTeam()
  const start = useMemo(emptyDraft, [])
  const [draft, setDraft] = useState(start)
  const saving = useSaving(api.overview)
  const key = keyFor(draft.names, usual, overview.departments.map((each) => each.key))
  const sent = dataOf({ ...draft, key }, usual)
  const show = async () => {
    place.setUnsaved(false)
    await refresh()
    place.go('team', 'department', key)
  }
  const save = (/** @type {string | null} */ began = null) =>
    saving.send(async () => {
      await api.saveDepartment(sent, began)
      await show()
      tell(t('team_department_saved'))
    })
  if (!mayEdit) return null
  return html`
    <${EditorShell} title=${t('team_new_department')} draft=${draft} setDraft=${setDraft}
      isChanged=${!isSame(start, draft, usual)} saving=${saving} save=${save} sent=${sent} onTheirs=${show}
      isHeld=${saving.isBusy} />`
}

/** @param {import('./team_api.js').Overview} overview @param {string} key */
function foundIn({ departments }, key) {
  return departments.find((each) => each.key === key)
}

/** The parts of the form, one of them shown, and the button below. `sent` is what is going to be saved, `onTheirs` puts
 * in its place what somebody else saved meanwhile; while it `isHeld`, nothing can be typed. @param {any} props */
function EditorShell(props) {
  const { title, draft, setDraft, isChanged, saving, save, sent, onTheirs, isHeld, head, foot, children } = props
  const t = useText()
  const { mayEdit, usual } = useTeam()
  const [part, setPart] = useState(/** @type {keyof typeof PARTS} */ ('team'))
  const [isTried, setTried] = useState(false)
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  const mistakes = useMemo(() => mistakesOf(draft, usual), [draft])
  const [wrong] = Object.keys(mistakes)
  const show = (/** @type {string} */ place) => setPart(/** @type {any} */ (tabOf(place)))
  useUnsaved(isChanged)
  useLeadTo(form, saving.error, show)
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    setTried(true)
    if (wrong === undefined) return save()
    show(wrong)
    setTimeout(() => focusPlace(form.current, wrong))
  }
  const Part = PARTS[part]
  return html`
    <form class="team-editor" ref=${form} onSubmit=${submit} noValidate aria-label=${title}>
      <header class="bot-editor-head">
        <a class="button" href=${addressOf('team', 'departments')}>${t('team_back_to_departments')}</a>
        <h3 class="part-title"><bdi>${title}</bdi></h3>${head}
      </header>
      ${
        saving.clash
          ? html`<${Clash} name=${title} saving=${saving} save=${save} sent=${sent} onTheirs=${onTheirs} />`
          : html`<${Outcome} sending=${{ ...saving, isBusy: false }} />`
      }
      ${children}
      <${PartTabs} part=${part} setPart=${setPart}
        bad=${isTried ? Object.keys(mistakes).map(tabOf) : []} />
      <div class="team-part" inert=${isHeld}><${Part} draft=${draft} mistakes=${isTried ? mistakes : calm(mistakes)}
        isReadOnly=${!mayEdit}
        change=${(/** @type {any} */ changed) => setDraft({ ...draft, ...changed })} /></div>
      ${
        mayEdit &&
        html`
        <div class="bot-foot">
          ${foot}
          <span class="spacer"></span>
          ${isTried && wrong !== undefined && html`<span class="hint hint-bad"
            role="alert">${t('bot.mend_first')}</span>`}
          <span class="hint">${isChanged ? t('bot.unsaved') : ''}</span>
          <button type="submit" class="button button-main" disabled=${!isChanged || saving.isBusy}>
            ${t(saving.isBusy ? 'one_moment' : 'save')}</button>
        </div>`
      }
    </form>`
}

/** What somebody else saved meanwhile, or that they removed it. @param {any} props */
function Clash({ name, saving, save, sent, onTheirs }) {
  const { usual } = useTeam()
  const words = useWords()
  const { clash, isBusy } = saving
  if (!clash.theirs) return html`<${UnseenMeanwhile} isBusy=${isBusy} onAgain=${() => save()} />`
  const theirs = foundIn(clash.theirs, sent.key)
  if (!theirs) {
    return html`<${RemovedMeanwhile} name=${name} isBusy=${isBusy} onDiscard=${() => onTheirs()}
      onAgain=${() => save(null)} />`
  }
  return html`<${Meanwhile} by=${theirs.changed_by} isBusy=${isBusy}
    theirs=${linesOfDepartment(dataOf(draftOf(theirs), usual), words)} mine=${linesOfDepartment(sent, words)}
    onTheirs=${() => onTheirs(theirs)} onMine=${() => save(theirs.version)} />`
}

/** What is only not there yet is told when one tries to save.
 * @param {import('./department_draft.js').Mistakes} mistakes @returns {import('./department_draft.js').Mistakes} */
function calm(mistakes) {
  const isTold = (/** @type {[string, unknown]} */ [place, mistake]) =>
    mistake !== 'team_hours_empty' && !['names', ...FORMS].includes(place)
  return Object.fromEntries(Object.entries(mistakes).filter(isTold))
}

/** @param {{ part: string, setPart: (part: any) => void, bad: string[] }} props */
function PartTabs({ part, setPart, bad }) {
  const t = useText()
  return html`
    <div class="part-tabs" role="group" aria-label=${t('team_parts')}>
      ${Object.keys(PARTS).map(
        (name) => html`
        <button type="button" key=${name} class="part-tab" aria-pressed=${name === part} onClick=${() => setPart(name)}>
          ${t(`team_part_${name}`)}${bad.includes(name) && html`<span class="text-state bad">!<span
            class="visually-hidden">${t('team_part_bad')}</span></span>`}</button>`,
      )}
    </div>`
}
