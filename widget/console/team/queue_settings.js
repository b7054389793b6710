import { html, useRef, useState, useText } from '../view.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { Part } from '../smart/rule_form.js'
import { useTeam, useWords } from './context.js'
import { useEditing, useSaving } from './editing.js'
import { Field, Tick } from './fields.js'
import { Meanwhile, UnseenMeanwhile } from './meanwhile.js'
import { Outcome, useLeadTo } from './outcome.js'
import { Priorities } from './priorities.js'
import { AMOUNTS, draftOfSettings, settingsMistakes, settingsOf, TICKS } from './routing_draft.js'
import { linesOfSettings } from './setting_lines.js'

/** What the bot does, how long an operator may be gone, when it counts as busy, and who comes first. */
export function QueueSettings() {
  const t = useText()
  const { api, overview, refresh, tell, mayEdit } = useTeam()
  const { peak } = overview.settings
  const { draft, setDraft, isChanged, version, take } = useEditing(overview, startOf, isSame)
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  const [isTried, setTried] = useState(false)
  const saving = useSaving(api.overview)
  const mistakes = settingsMistakes(draft)
  const isBad = Object.keys(mistakes).length > 0
  useUnsaved(isChanged)
  useLeadTo(form, saving.error)
  const change = (/** @type {Partial<import('./routing_draft.js').RoutingDraft>} */ part) =>
    setDraft({ ...draft, ...part })
  const save = (began = version) => {
    setTried(true)
    if (isBad) return setTimeout(() => focusMistake(form.current))
    saving.send(async () => {
      take(await api.saveSettings(settingsOf(draft, peak), began), draft)
      await refresh()
      tell(t('team_settings_saved'))
    })
  }
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault()
    save()
  }
  const seeTheirs = async (/** @type {import('./team_api.js').Overview} */ found) => {
    take(found)
    saving.forget()
    await refresh()
  }
  const number = (/** @type {typeof AMOUNTS[number]} */ name) => html`
    <${Field} key=${name} label=${t(`team_place_${name}`)} hint=${t(`team_${name}_hint`)} unit=${t(`team_unit_${name}`)}
      place=${name} value=${draft[name]} note=${isChanged ? mistakes[name] : ''} isReadOnly=${!mayEdit}
      onValue=${(/** @type {string} */ text) => change({ [name]: text })} />`
  return html`
    <form class="queue-settings" ref=${form} onSubmit=${submit} noValidate aria-label=${t('team_queue')}>
      ${
        saving.clash
          ? html`<${Clash} saving=${saving} save=${save} sent=${settingsOf(draft, peak)} onTheirs=${seeTheirs} />`
          : html`<${Outcome} sending=${{ ...saving, isBusy: false }} />`
      }
      <${Part} title=${t('team_bot')}>
        ${TICKS.map(
          (name) => html`<${Tick} key=${name} label=${t(`team_${name}`)} hint=${t(`team_${name}_hint`)}
            isReadOnly=${!mayEdit}
          isOn=${draft[name] || (name === 'form_comes_first' && !draft.bot_is_on)}
          onTick=${(/** @type {boolean} */ isOn) => change({ [name]: isOn })} />`,
        )}
      <//>
      <${Part} title=${t('team_limits')}>
        <div class="numbers">
          ${AMOUNTS.map(number)}
        </div>
      <//>
      <${Part} title=${t('team_priorities')} hint=${t('team_priorities_hint')}>
        <${Priorities} rules=${draft.priorities} mistakes=${isTried ? mistakes : {}} isReadOnly=${!mayEdit}
          setRules=${(/** @type {any} */ priorities) => change({ priorities })} />
      <//>
      ${
        mayEdit &&
        html`<div class="bot-foot"><span class="spacer"></span>
        ${isBad && isTried && html`<span class="hint hint-bad" role="alert">${t('bot.mend_first')}</span>`}
        <span class="hint">${isChanged ? t('bot.unsaved') : ''}</span>
        <button type="submit" class="button button-main" disabled=${!isChanged || saving.isBusy}>
          ${t(saving.isBusy ? 'one_moment' : 'save')}</button></div>`
      }
    </form>`
}

/** What somebody else saved meanwhile. @param {any} props */
function Clash({ saving, save, sent, onTheirs }) {
  const words = useWords()
  const { isBusy } = saving
  const { theirs } = saving.clash
  if (!theirs) return html`<${UnseenMeanwhile} isBusy=${isBusy} onAgain=${() => save()} />`
  return html`<${Meanwhile} by=${theirs.changed_by} isBusy=${isBusy} theirs=${linesOfSettings(theirs.settings, words)}
    mine=${linesOfSettings(sent, words)} onTheirs=${() => onTheirs(theirs)} onMine=${() => save(theirs.version)} />`
}

/** @param {import('./team_api.js').Overview} overview */
function startOf({ settings }) {
  return draftOfSettings(settings)
}

/** @param {import('./routing_draft.js').RoutingDraft} one @param {import('./routing_draft.js').RoutingDraft} other */
function isSame(one, other) {
  return JSON.stringify(settingsOf(one, 'auto')) === JSON.stringify(settingsOf(other, 'auto'))
}

/** @param {HTMLElement | null} form */
function focusMistake(form) {
  const wrong = form?.querySelector('[aria-invalid], .priority:has(.hint-bad) input')
  if (wrong instanceof HTMLElement) wrong.focus()
}
