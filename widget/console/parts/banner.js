import { html, useEffect, useFormat, useState, useText, useWork } from '../view.js'
import { Icon } from './icon.js'

const PATIENCE_MS = 800

/** The one loud thing: this console has no connection. What is written meanwhile is kept and sent later. */
export function ConnectionBanner() {
  const t = useText()
  const { state, work } = useWork()
  const isLost = state.link !== 'online'
  const [isShown, setShown] = useState(false)
  useEffect(() => {
    if (!isLost) return setShown(false)
    const timer = setTimeout(() => setShown(true), PATIENCE_MS)
    return () => clearTimeout(timer)
  }, [isLost])
  if (!isShown || !isLost) return null
  const isOver = state.link === 'stopped' || state.link === 'outdated'
  const key = isOver ? `link_${state.link}` : 'link_lost'
  const kept = state.pending.length
  return html`
    <div class="banner" role="alert">
      <${Icon} name="offline" />
      <span>${t(key)}${!isOver && kept > 0 && ` ${t('link_kept', { count: kept })}`}</span>
      <button type="button" class="button" onClick=${() => (isOver ? location.reload() : work.reconnect())}>
        ${t(isOver ? 'reload' : 'try_again')}
      </button>
    </div>`
}

/** Short messages that go by themselves. */
export function Notices() {
  const t = useText()
  const { direction } = useFormat()
  const { state, work } = useWork()
  return html`
    <div class="notices" role="status">
      ${state.notices.map(
        (notice) => html`
        <p class=${notice.isBad ? 'notice notice-bad' : 'notice'} key=${notice.id}>
          <bdi dir=${direction}>${notice.text}</bdi>
          ${notice.action && html`<${NoticeAction} notice=${notice} />`}
          <button type="button" class="icon-button" aria-label=${t('close')} onClick=${() => work.forget(notice.id)}>
            <${Icon} name="close" />
          </button>
        </p>`,
      )}
    </div>`
}

/** @param {{ notice: import('../notices.js').Notice }} props */
function NoticeAction({ notice: { id, action } }) {
  const { work } = useWork()
  const run = () => {
    work.forget(id)
    action?.run()
  }
  return html`<button type="button" class="link-button" onClick=${run}>${action?.label}</button>`
}
