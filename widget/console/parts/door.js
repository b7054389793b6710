import { html, useEffect, useState, useText } from '../view.js'
import { RowSkeleton } from './skeleton.js'

/** A page of the console that is fetched when it is first opened: who only chats does not pay for it.
 * @param {{ load: () => Promise<any> }} props `load` gives the component that draws the page */
export function Door({ load }) {
  const t = useText()
  const [page, setPage] = useState(/** @type {{ Page: any } | null} */ (null))
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    load().then(
      (Page) => setPage({ Page }),
      () => setFailed(true),
    )
  }, [])
  if (page) return html`<${page.Page} />`
  if (!hasFailed) return html`<main class="bot"><${RowSkeleton} /></main>`
  return html`
    <main class="bot">
      <p class="alert" role="alert">${t('error_unreachable')}</p>
      <button type="button" class="button" onClick=${() => location.reload()}>${t('reload')}</button>
    </main>`
}
