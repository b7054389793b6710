import { html, useEffect, useRef, useStore, useWork } from '../view.js'
import { addressOf } from '../place.js'
import { Fetched } from './fetched.js'
import { LeaveDialog } from './leave_dialog.js'

/** A page of sections, each with an address of its own: their tabs, and the open one, drawn from what was fetched.
 * `within` leads addresses that are shown within another section to it. The page begins at its top with every address,
 * or only with every section if it `staysWithin` one.
 * @param {{ name: string, look: string, label: string, sections: string[], titleOf: (section: string) => string,
 *   within: Record<string, string>, overview: import('./load.js').Loaded<any>, staysWithin?: boolean,
 *   draw: (section: string, overview: any, parts: string[]) => any }} props */
export function TabbedPage({ name, look, label, sections, titleOf, within, overview, staysWithin = false, draw }) {
  const { place } = useWork()
  const { parts, wanted } = useStore(place.store)
  const asked = parts[1] ?? sections[0]
  const named = within[asked] ?? asked
  const section = sections.includes(named) ? named : sections[0]
  const main = useRef(/** @type {HTMLElement | null} */ (null))
  useEffect(() => {
    main.current?.scrollTo(0, 0)
    main.current?.querySelector('.bot-tab[aria-current]')?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, staysWithin ? [section] : [parts[1], parts[2]])
  return html`
    <main class=${look} ref=${main}>
      <nav class="bot-tabs" aria-label=${label}>
        ${sections.map(
          (each) => html`
          <a key=${each} class="bot-tab" href=${addressOf(name, each)}
            aria-current=${each === section ? 'page' : undefined}>${titleOf(each)}</a>`,
        )}
      </nav>
      <div class="bot-body">
        <${Fetched} of=${overview} rows=${8} draw=${(/** @type {any} */ value) => html`
          <h2 class="visually-hidden">${titleOf(section)}</h2>
          ${draw(section, value, parts)}`} />
      </div>
      ${wanted !== null && html`<${LeaveDialog} place=${place} />`}
    </main>`
}
