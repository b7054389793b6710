import { html, useLanguage, useText } from '../view.js'
import { Icon } from '../parts/icon.js'
import { useSend, useTeam } from './context.js'
import { Outcome } from './outcome.js'

const SIGNS = { visitor: 'person', email: 'mail', network: 'globe' }

/** One block: who, why, by whom, until when, what it stopped.
 * @param {{ block: import('./team_api.js').Block & { ended_at?: number, ended_by?: string },
 *   reload: () => Promise<void> }} props */
export function BlockRow({ block, reload }) {
  const t = useText()
  const { api, tell } = useTeam()
  const { language } = useLanguage()
  const sending = useSend()
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const label = block.label || t(`block_unnamed_${block.kind}`)
  const undo = () =>
    sending.send(async () => {
      await api.undoBlock(block.id)
      await reload()
      tell(t('block_undone', { name: label }))
    })
  const made = t('block_by', { name: `\u2068${block.by}\u2069`, when: moment.format(block.created_at) })
  return html`
    <li class=${block.ended_at ? 'block block-ended' : 'block'}>
      <span class="block-sign"><${Icon} name=${SIGNS[block.kind]} /></span>
      <div class="block-words">
        <p class="block-head"><strong><bdi>${label}</bdi></strong>
          <span class="tag tag-quiet">${t(`block_kind_${block.kind}`)}</span>
          ${block.is_silent && html`<span class="tag tag-quiet"><${Icon}
            name="eye_off" />${t('block_silent')}</span>`}</p>
        <p><bdi dir="auto">${block.reason}</bdi></p>
        <p class="hint">${made}${t('team_comma')}${endText(t, block, moment)}</p>
        <p class="hint">${block.stopped ? t('block_stopped', { count: block.stopped }) : t('block_stopped_none')}${
          block.stopped_at && `${t('team_comma')}${t('block_stopped_last', { when: moment.format(block.stopped_at) })}`
        }</p>
        ${sending.error && html`<${Outcome} sending=${sending} />`}
      </div>
      ${block.may_undo && html`<button type="button" class="button" disabled=${sending.isBusy}
        onClick=${undo}>${t('block_undo')}<span
        class="visually-hidden"> ${label}</span></button>`}
    </li>`
}

/** Until when it lasts, or how it ended. @param {import('../names.js').Translate} t @param {any} block
 * @param {Intl.DateTimeFormat} moment */
function endText(t, { ended_at, ended_by, until }, moment) {
  if (ended_at && ended_by) return t('block_ended_by', { when: moment.format(ended_at), name: `\u2068${ended_by}\u2069` })
  if (ended_at) return t('block_ran_out', { when: moment.format(ended_at) })
  return until ? t('block_until', { when: moment.format(until) }) : t('block_for_good')
}
