import { html, useFormat, useNow, useText, useWork } from '../view.js'
import { EventKind } from '../../shared/protocol.js'
import { RichText } from '../../shared/rich_text.js'
import { Answers } from './answers.js'
import { Icon } from './icon.js'
import { Clock } from './time.js'
import { Stars } from './visitor_pane.js'

/** @typedef {import('../../shared/protocol.js').Event} Event */

/** @param {{ at: number }} props */
export function Day({ at }) {
  const { day } = useFormat()
  return html`<p class="day"><span>${day(at, useNow(60))}</span></p>`
}

/** Whatever happened that is not a message. @param {{ event: Event, view: any }} props */
export function OtherEvent({ event, view }) {
  const { body } = event
  if (body.kind === EventKind.NOTE) return html`<${Note} event=${event} text=${body.text} />`
  if (body.kind === EventKind.FORM_ANSWERED) return html`<${FormCard} event=${event} body=${body} />`
  return html`<${Line} event=${event} view=${view} />`
}

/** One calm line. @param {{ event: Event, view: any }} props */
function Line({ event, view }) {
  const t = useText()
  const { departmentName, state } = useWork()
  const { body, sender } = event
  const isOwn = sender.id === state.operatorId
  const by = isOwn ? t('you') : (sender.name ?? '')
  /** @type {Record<string, () => any>} */
  const lines = {
    [EventKind.STATE_CHANGED]: () =>
      t(`reason_${/** @type {any} */ (body).reason}${isOwn ? '_own' : ''}`, {
        name: by,
        department: departmentName(/** @type {any} */ (body).department ?? view.department ?? ''),
      }),
    [EventKind.VISITOR_RENAMED]: () => t('renamed', { name: /** @type {any} */ (body).name }),
    [EventKind.FORM_OFFERED]: () => t('form_offered'),
    [EventKind.RATED]: () =>
      html`${t('rated')} <${Stars} rating=${/** @type {any} */ (body).score} />${
        /** @type {any} */ (body).comment && html` <bdi>“${/** @type {any} */ (body).comment}”</bdi>`
      }`,
  }
  const line = lines[body.kind]?.()
  return line
    ? html`<p class="line"><bdi>${line}</bdi> <span class="line-time"><${Clock} at=${event.at} /></span></p>`
    : null
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
