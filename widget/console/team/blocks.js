import { html, useEffect, useState, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { Fetched } from '../parts/fetched.js'
import { BlockNetwork } from './block_network.js'
import { BlockRow } from './block_row.js'
import { useLoad, useTeam } from './context.js'

const SEARCH_MS = 250

/** Who is kept out, why, until when, and what that stopped. */
export function Blocks() {
  const t = useText()
  const { api, isLeader } = useTeam()
  const [words, setWords] = useState('')
  const [sought, setSought] = useState('')
  const [isAdding, setAdding] = useState(false)
  useEffect(() => {
    const timer = setTimeout(() => setSought(words.trim()), SEARCH_MS)
    return () => clearTimeout(timer)
  }, [words])
  const found = useLoad(() => api.blocks(sought), [api, sought])
  return html`
    <div class="column team-column">
      <p class="hint">${t('block_text')}</p>
      <div class="block-tools">
        <input class="input" type="search" value=${words} dir="auto" aria-label=${t('block_search')}
          placeholder=${t('block_search')}
          onInput=${(/** @type {any} */ event) => setWords(event.target.value)} />
        ${isLeader && !isAdding && html`<button type="button" class="button"
          onClick=${() => setAdding(true)}>${t('block_add_network')}
          </button>`}
      </div>
      ${isAdding && html`<${BlockNetwork} onClose=${() => setAdding(false)} reload=${found.reload} />`}
      <${Fetched} of=${found} draw=${(/** @type {any} */ value) => html`<${BlockLists} value=${value} sought=${sought}
        reload=${found.reload} />`} />
    </div>`
}

/** @param {{ value: import('./team_api.js').Blocks, sought: string, reload: () => Promise<void> }} props */
function BlockLists({ value: { blocks, ended }, sought, reload }) {
  const t = useText()
  const rows = (/** @type {import('./team_api.js').Block[]} */ some) =>
    some.map((block) => html`<${BlockRow} key=${block.id} block=${block} reload=${reload} />`)
  return html`
    ${
      blocks.length === 0 &&
      (sought
        ? html`<p class="bot-quiet" role="status">${t('block_none_found')}</p>`
        : html`<${Empty} icon="check" title=${t('block_none')} text=${t('block_none_text')} />`)
    }
    <ul class="blocks" aria-label=${t('team_section_blocks')}>${rows(blocks)}</ul>
    ${
      ended.length > 0 &&
      html`<details class="more"><summary>${t('block_ended', { count: ended.length })}</summary>
        <ul class="blocks">${rows(ended)}</ul></details>`
    }`
}
