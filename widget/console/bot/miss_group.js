import { html, useId, useRef, useState, useText } from '../view.js'
import { Ago } from '../parts/time.js'
import { addressOf } from '../place.js'
import { Alert } from '../parts/alert.js'
import { useBot } from './context.js'
import { EntryPicker } from './entry_picker.js'
import { chosenAtFirst, newEntryOf } from './misses.js'
import { SaveOutcome } from './parts.js'
import { useSaving } from './saving.js'

const SHOWN_AT_ONCE = 3

/** Questions that mean the same, and what can be done about them.
 * @param {{ group: import('./misses.js').Group, language: string, onSettled: () => void }} props */
export function MissGroup({ group, language, onSettled }) {
  const t = useText()
  const { api, mayEdit, tell, refresh, place, newEntry, titleOf } = useBot()
  const [chosen, setChosen] = useState(() => chosenAtFirst(group))
  const [isPicking, setPicking] = useState(false)
  const [failure, setFailure] = useState(/** @type {Error | null} */ (null))
  const target = useRef('')
  const saving = useSaving(async () => {
    tell(t('bot.learned', { title: target.current }))
    onSettled()
    await refresh()
  })
  const isBusy = saving.phase === 'busy'

  const learn = (/** @type {string} */ entryId) => {
    setPicking(false)
    target.current = titleOf(language, entryId)
    saving.save(() => api.learn({ language, entry_id: entryId, phrasings: chosen, misses: group.misses }))
  }
  const dismiss = () =>
    api.dismiss(group.misses).then(() => {
      tell(t('bot.dismissed'))
      onSettled()
    }, setFailure)
  const begin = () => {
    newEntry.current = newEntryOf(group, chosen)
    place.go('bot', 'new', language)
  }

  return html`
    <li class="bot-card miss">
      <header class="miss-head">
        <h4 dir="auto">${group.name}</h4>
        <span class="miss-count">${t('bot.asked_times', { count: group.size })}</span>
        <${Ago} at=${group.last_at} />
      </header>
      ${group.kinds.refused > 0 && html`<p class="hint">${t('bot.refused_times', { count: group.kinds.refused })}</p>`}
      <${Phrasings} group=${group} chosen=${chosen} setChosen=${setChosen} mayEdit=${mayEdit} />
      <${PeoplesAnswers} conversations=${group.conversations} />
      ${
        group.answered_now &&
        html`<p class="good">${t('bot.answered_now')}${' '}
        <a href=${addressOf('bot', 'answers', language, group.answered_now.entry_id)}><bdi>${group.answered_now.title}
          </bdi></a></p>`
      }
      ${
        mayEdit &&
        html`
        <div class="miss-targets">
          <p class="label">${t('bot.belongs_to')}</p>
          <div class="bot-actions">
            ${group.candidates.map(
              (candidate) => html`
              <button type="button" key=${candidate.entry_id} class="button button-choice"
                disabled=${isBusy || !chosen.length}
                title=${t('bot.closest_to', { phrasing: candidate.phrasing })}
                  onClick=${() => learn(candidate.entry_id)}>
                <bdi>${candidate.title}</bdi></button>`,
            )}
            <button type="button" class="button" disabled=${isBusy || !chosen.length} aria-expanded=${isPicking}
              onClick=${() => setPicking(!isPicking)}>${t('bot.another_entry')}</button>
          </div>
          ${isPicking && html`<${EntryPicker} language=${language} onPick=${learn} />`}
          <div class="bot-actions">
            <button type="button" class="button" disabled=${isBusy} onClick=${begin}>${t('bot.make_entry')}</button>
            <button type="button" class="button" disabled=${isBusy} onClick=${dismiss}>${t('bot.dismiss')}</button>
          </div>
        </div>`
      }
      ${failure && html`<${Alert} error=${failure} />`}
      <${SaveOutcome} saving=${saving} mayForce=${false} />
    </li>`
}

/** The ways the question was asked; those chosen are taught.
 * @param {{ group: import('./misses.js').Group, chosen: string[], setChosen: (texts: string[]) => void,
 *   mayEdit: boolean }} props */
function Phrasings({ group, chosen, setChosen, mayEdit }) {
  const t = useText()
  const about = useId()
  const line = (/** @type {{ text: string, count: number }} */ { text, count }, /** @type {number} */ index) => {
    const words = html`<span dir="auto">${text}</span>${
      count > 1 &&
      html` <span class="hint">
      ${t('bot.times', { count })}</span>`
    }`
    const toggle = () => setChosen(chosen.includes(text) ? chosen.filter((each) => each !== text) : [...chosen, text])
    return html`<li key=${index}>${
      mayEdit
        ? html`<label class="tick"><input type="checkbox" checked=${chosen.includes(text)} onChange=${toggle} /><span>
          ${words}</span></label>`
        : words
    }</li>`
  }
  const [first, rest] = [group.phrasings.slice(0, SHOWN_AT_ONCE), group.phrasings.slice(SHOWN_AT_ONCE)]
  return html`
    <div role="group" aria-labelledby=${about}>
      <p class="label" id=${about}>${t('bot.asked_as')}</p>
      <ul class="phrasings">${first.map(line)}</ul>
      ${
        rest.length > 0 &&
        html`<details class="more"><summary>${t('bot.more_phrasings', { count: rest.length })}</summary>
        <ul class="phrasings">${rest.map((each, index) => line(each, index))}</ul></details>`
      }
    </div>`
}

/** What a person answered later. @param {{ conversations: import('./misses.js').Group['conversations'] }} props */
function PeoplesAnswers({ conversations }) {
  const t = useText()
  const answered = conversations.filter(({ answers }) => answers.length)
  if (!answered.length) return null
  return html`
    <div class="peoples-answers">
      <p class="label">${t('bot.person_answered')}</p>
      ${answered.map(
        ({ conversation_id, seq, operator_name, answers }) => html`
        <blockquote key=${`${conversation_id} ${seq}`}>
          ${answers.map((answer, index) => html`<p key=${index} dir="auto">${answer}</p>`)}
          ${operator_name && html`<footer class="hint"><bdi>${operator_name}</bdi></footer>`}
        </blockquote>`,
      )}
    </div>`
}
