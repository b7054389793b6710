import { html, useEffect, useState, useText } from '../view.js'
import { RowSkeleton } from './skeleton.js'

/** The bot's page, fetched when it is first opened: who only chats does not pay for it. */
export function BotDoor() {
  const t = useText()
  const [page, setPage] = useState(/** @type {{ BotPage: any } | null} */ (null))
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    import('../bot/bot_page.js').then(setPage, () => setFailed(true))
  }, [])
  if (page) return html`<${page.BotPage} />`
  if (!hasFailed) return html`<main class="bot"><${RowSkeleton} /></main>`
  return html`
    <main class="bot">
      <p class="alert" role="alert">${t('error_unreachable')}</p>
      <button type="button" class="button" onClick=${() => location.reload()}>${t('reload')}</button>
    </main>`
}
