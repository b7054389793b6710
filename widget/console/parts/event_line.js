import { html, useFormat, useNow, useText, useWork } from '../view.js'
import { EventKind } from '../../shared/protocol.js'
import { RichText } from '../../shared/rich_text.js'
import { tagChange } from '../story.js'
import { routedText, withReason } from '../queue/reasons.js'
import { stateText } from '../queue/state_line.js'
import { WhisperLine } from '../queue/whisper.js'
import { Answers } from './answers.js'
import { Icon } from './icon.js'
import { TaggedWords } from './tags.js'
import { Clock } from './time.js'
import { Stars } from './visitor_pane.js'

/** @typedef {import('../../shared/protocol.js').Event} Event */

/** @param {{ at: number }} props */
export function Day({ at }) {
  const { day } = useFormat()
  return html`<p class="day"><span>${day(at, useNow(60))}</span></p>`
}

/** Whatever happened that is not a message; `why` says why a chat became somebody's.
 * @param {{ event: Event, view: any, why?: import('../../shared/protocol.js').Routed }} props */
export function OtherEvent({ event, view, why }) {
  const { body } = event
  if (body.kind === EventKind.WHISPER) return html`<${WhisperLine} event=${event} body=${body} />`
  if (body.kind === EventKind.NOTE) return html`<${Note} event=${event} text=${body.text} />`
  if (body.kind === EventKind.FORM_ANSWERED) return html`<${FormCard} event=${event} body=${body} />`
  return html`<${Line} event=${event} view=${view} why=${why} />`
}

/** One calm line.
 * @param {{ event: Event, view: any, why?: import('../../shared/protocol.js').Routed }} props */
function Line({ event, view, why }) {
  const t = useText()
  const { direction } = useFormat()
  const { departmentName, state } = useWork()
  const { body, sender } = event
  /** @type {Record<string, () => any>} */
  const lines = {
    [EventKind.STATE_CHANGED]: () => {
      const department = departmentName(/** @type {any} */ (body).department ?? view.department ?? '')
      const { operatorId } = state
      const sentTo = why?.code === 'transferred' ? why.operator : undefined
      const passedBy = why?.code === 'declined' ? why.operator : undefined
      const line = stateText(t, /** @type {any} */ ({ body, sender }), { operatorId, department, sentTo, passedBy })
      return withReason(t, line, why, operatorId)
    },
    [EventKind.ROUTED]: () => routedText(t, /** @type {any} */ (body), state.operatorId),
    [EventKind.VISITOR_RENAMED]: () => t('renamed', { name: /** @type {any} */ (body).name }),
    [EventKind.TAGGED]: () =>
      html`<${TaggedWords} change=${tagChange(/** @type {any} */ (body))} by=${sender.name ?? ''}
        isOwn=${sender.id === state.operatorId} />`,
    [EventKind.FORM_OFFERED]: () => t('form_offered'),
    [EventKind.RATED]: () =>
      html`${t('rated')} <${Stars} rating=${/** @type {any} */ (body).score} />${
        /** @type {any} */ (body).comment && html` <bdi>“${/** @type {any} */ (body).comment}”</bdi>`
      }`,
  }
  const line = lines[body.kind]?.()
  if (!line) return null
  const look = body.kind === EventKind.ROUTED ? 'line line-quiet' : 'line'
  return html`<p class=${look}><bdi dir=${direction}>${line}</bdi> <span class="line-time"><${Clock}
    at=${event.at} /></span></p>`
}

/** Only the team sees it. @param {{ event: Event, text: string }} props */
function Note({ event, text }) {
  const t = useText()
  const { state } = useWork()
  const by = event.sender.id === state.operatorId ? t('you') : (event.sender.name ?? '')
  return html`
    <div class="note">
      <p class="note-head">
        <${Icon} name="note" /> <bdi>${t('note_by', { name: by })}</bdi> · <${Clock} at=${event.at} />
      </p>
      <p class="note-text" dir="auto"><${RichText} text=${text} /></p>
    </div>`
}

/** What the visitor wrote into the form.
 * @param {{ event: Event, body: import('../../shared/protocol.js').FormAnswered }} props */
function FormCard({ event, body }) {
  const t = useText()
  return html`
    <div class="form-card">
      <p class="note-head"><${Icon} name="form" /> ${t(`form_${body.form}`)} · <${Clock} at=${event.at} /></p>
      <${Answers} answers=${body.answers} department=${body.department} />
    </div>`
}
