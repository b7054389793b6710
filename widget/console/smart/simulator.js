import { html, useEffect, useFormat, useLanguage, useMemo, useRef, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Alert } from '../parts/alert.js'
import { Icon } from '../parts/icon.js'
import { RowSkeleton } from '../parts/skeleton.js'
import { createAsker } from './asking.js'
import { addressOfRule, useSmart } from './context.js'
import { FiredList } from './fired.js'
import { LookList } from './findings.js'
import { AddHappening, Happenings } from './happenings.js'
import { momentText } from './happening_words.js'
import { standingOf } from './looks.js'
import { Timeline } from './timeline.js'
import { VisitorForm } from './visitor_form.js'
import {
  addHappening,
  changeHappening,
  emptyDraft,
  LENGTHS,
  PRESETS,
  readDraft,
  removeHappening,
  snapped,
  visitOf,
  withLength,
  withPreset,
} from './visit_draft.js'

const KEPT = 'chatserver:console:simulator'
const ROOM_FOR_TWO = '(width >= 1000px)'

/** A made-up visit: who comes, what they do and when, what is said to them, and why all else stays silent. */
export function Simulator() {
  const t = useText()
  const { overview } = useSmart()
  const [draft, setDraft] = useDraft(overview)
  const [selected, setSelected] = useState(/** @type {number | null} */ (null))
  const { answer, error, isLate, again } = useRehearsal(draft)
  const change = (/** @type {Partial<import('./visit_draft.js').Draft>} */ part) =>
    setDraft((old) => ({ ...old, ...part }))
  const goTo = (/** @type {number} */ at) => setDraft((old) => ({ ...old, at: snapped(old, at) }))
  const remove = (/** @type {number} */ id) => setDraft((old) => removeHappening(old, id))
  const alter = (/** @type {number} */ id, /** @type {any} */ part) => setDraft((old) => changeHappening(old, id, part))
  const move = (/** @type {number} */ id, /** @type {number} */ at) => alter(id, { at })
  const lengthen = (/** @type {number} */ length) => setDraft((old) => withLength(old, length))
  const choose = (/** @type {string} */ name) => {
    setSelected(null)
    setDraft((old) => withPreset(old, name, t('sim_sample_items')))
  }
  const add = (/** @type {import('./visit_draft.js').Kind} */ kind) => {
    const added = addHappening(draft, kind, draft.at)
    setDraft(added.draft)
    setSelected(added.id)
  }
  const fired = answer?.fired ?? []
  return html`
    <div class="sim">
      <p class="lead">${t('sim_lead')}</p>
      <div class="sim-presets" role="group" aria-label=${t('sim_presets')}>
        <span class="label" aria-hidden="true">${t('sim_presets')}</span>
        ${PRESETS.map(
          (name) => html`<button type="button" key=${name} class="button" onClick=${() => choose(name)}>
            ${t(`sim_preset_${name}`)}</button>`,
        )}
      </div>
      <div class="sim-grid">
        <details class="bot-card sim-who" open=${matchMedia(ROOM_FOR_TWO).matches}>
          <summary><h3>${t('sim_who')}</h3></summary>
          <${VisitorForm} draft=${draft} overview=${overview} onChange=${change} />
        </details>
        <div class="sim-main">
          <section class="bot-card sim-story" aria-label=${t('sim_story')}>
            <${StoryHead} draft=${draft} onLength=${lengthen} />
            <${Timeline} draft=${draft} fired=${fired} selected=${selected} onMoment=${goTo} onSelect=${setSelected}
              onMove=${move} onRemove=${remove} />
            <${AddHappening} draft=${draft} onAdd=${add} />
            <${Happenings} draft=${draft} selected=${selected} onSelect=${setSelected} onChange=${alter}
              onRemove=${remove} />
          </section>
          ${
            error &&
            html`<div class="sim-failed"><${Alert} error=${error} />
              <button type="button" class="button" onClick=${again}>${t('try_again')}</button></div>`
          }
          ${!answer && !error && html`<${RowSkeleton} count=${4} />`}
          ${answer && html`<${Results} answer=${answer} draft=${draft} isLate=${isLate} onMoment=${goTo} />`}
        </div>
      </div>
    </div>`
}

/** The moment that is looked at, and how long the visit is watched. @param {{
 *   draft: import('./visit_draft.js').Draft, onLength: (length: number) => void }} props */
function StoryHead({ draft, onLength }) {
  const t = useText()
  const { language } = useFormat()
  return html`
    <div class="sim-head">
      <h3>${t('sim_story')}</h3>
      <output class="sim-clock">${momentText({ t, language }, draft.at)}</output>
      <label class="period"><span>${t('sim_length')}</span>
        <select class="input" value=${String(draft.length)}
          onChange=${(/** @type {any} */ event) => onLength(Number(event.target.value))}>
          ${LENGTHS.map(
            (length) => html`<option key=${length} value=${String(length)}>
              ${t('minutes_short', { count: length / 60 })}</option>`,
          )}
        </select></label>
    </div>`
}

/** @param {{ answer: import('./smart_api.js').Rehearsal, draft: import('./visit_draft.js').Draft, isLate: boolean,
 *   onMoment: (at: number) => void }} props */
function Results({ answer, draft, isLate, onMoment }) {
  const t = useText()
  const { language } = useFormat()
  const { looks, fired } = answer
  const words = { t, language }
  const said = fired.filter((each) => each.at <= draft.at)
  const spoke = Object.fromEntries(said.map((each) => [each.rule_id, momentText(words, each.at)]))
  const isNoneChosen = draft.choice === 'chosen' && !draft.rules.length
  const stands = looks.map((look) => {
    const standing = standingOf(look)
    return standing === 'held' && Object.hasOwn(spoke, look.rule_id) ? 'spoke' : standing
  })
  const count = (/** @type {string} */ standing) => stands.filter((each) => each === standing).length
  const counts = ['speaks', 'spoke', 'nears', 'held', 'paused'].filter(count)
  return html`
    <div class="sim-results" aria-busy=${isLate}>
      <section class="sim-looks" aria-labelledby="sim-looks">
        <h3 id="sim-looks">${t('sim_at', { time: momentText(words, draft.at) })}</h3>
        ${
          looks.length
            ? html`<p class="hint" role="status">${counts
                .map((standing) => t(`sim_count_${standing}`, { count: count(standing) }))
                .join(' · ')}</p>
              <${LookList} looks=${looks} spoke=${spoke} ruleAddress=${addressOfRule} />`
            : html`<p class="bot-quiet">${t(isNoneChosen ? 'sim_none_chosen' : 'sim_no_rules')}
                ${' '}<a href=${addressOf('smart', 'rules')}>${t('sim_to_rules')}</a></p>`
        }
      </section>
      <section class="sim-said" aria-labelledby="sim-said">
        <h3 id="sim-said"><${Icon} name="spark" /> ${t('sim_fired')}</h3>
        <${FiredList} fired=${fired} language=${draft.language} at=${draft.at} onMoment=${onMoment} />
      </section>
    </div>`
}

/** The draft, kept for this tab. @param {import('./smart_api.js').Overview} overview */
function useDraft({ languages }) {
  const t = useText()
  const { language: own } = useLanguage()
  const [draft, setDraft] = useState(() => {
    const base = emptyDraft(Date.now(), languages.includes(own) ? own : languages[0])
    return readDraft(sessionStorage.getItem(KEPT), base) ?? withPreset(base, PRESETS[0], t('sim_sample_items'))
  })
  useEffect(() => sessionStorage.setItem(KEPT, JSON.stringify(draft)), [draft])
  return /** @type {const} */ ([draft, setDraft])
}

/** What becomes of the visit, asked anew whenever it changes. @param {import('./visit_draft.js').Draft} draft */
function useRehearsal(draft) {
  const { api, overview } = useSmart()
  const [state, setState] = useState(
    /** @type {{ answer: import('./smart_api.js').Rehearsal | null, error: any, isLate: boolean }} */ (NOTHING),
  )
  const all = overview.rules.map(({ id }) => id)
  const visit = useMemo(() => JSON.stringify(visitOf(draft, all)), [draft, overview])
  const asker = useRef(/** @type {ReturnType<typeof createAsker<string, any>> | null} */ (null))
  useEffect(() => {
    const own = createAsker((/** @type {string} */ text) => api.simulate(JSON.parse(text)), {
      onAnswer: (answer) => setState({ answer, error: null, isLate: false }),
      onError: (error) => setState((before) => ({ ...before, error, isLate: false })),
    })
    asker.current = own
    return own.stop
  }, [api])
  const again = () => {
    setState((before) => ({ ...before, isLate: true }))
    asker.current?.call(visit)
  }
  useEffect(again, [visit, overview, api])
  return { ...state, again }
}

const NOTHING = Object.freeze({ answer: null, error: null, isLate: false })
