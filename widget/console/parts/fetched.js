import { html, useText } from '../view.js'
import { Alert } from './alert.js'
import { RowSkeleton } from './skeleton.js'

/** What is being fetched: grey rows, then `draw` of it, or what went wrong and a way to try again.
 * @param {{ of: import('./load.js').Loaded<any>, draw: (value: any) => any, rows?: number }} props */
export function Fetched({ of, draw, rows = 4 }) {
  const t = useText()
  if (of.value) return draw(of.value)
  if (!of.error) return html`<${RowSkeleton} count=${rows} />`
  return html`<div class="bot-failed"><${Alert} error=${of.error} />
    <button type="button" class="button" onClick=${of.reload}>${t('try_again')}</button></div>`
}
