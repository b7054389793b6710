import { html, useFormat, useState, useText, useWork } from '../view.js'
import { Limit } from '../../shared/protocol.js'
import { changedTags, changesNothing, changeTo, listed, suggestionsFor } from '../tags.js'
import { Chips } from './chips.js'
import { Icon } from './icon.js'

const SHOWN_IN_LIST = 2

/** The team's words on a chat, to add to and to take away from. What was changed shows at once; if the server refuses
 * it, a notice says why.
 * @param {{ id: string, view: any }} props */
export function Tags({ id, view }) {
  const t = useText()
  const { api, work } = useWork()
  const [underWay, setUnderWay] = useState(/** @type {import('../tags.js').TagChange[]} */ ([]))
  const [used, setUsed] = useState(/** @type {string[] | null} */ (null))
  const tags = underWay.reduce(changedTags, view.tags ?? [])
  const isFull = tags.length >= Limit.TAGS
  const askUsed = () => {
    if (used) return
    setUsed([])
    api.tags().then(setUsed, () => setUsed(null))
  }
  const change = async (/** @type {string[]} */ values) => {
    const change = changeTo(tags, values)
    if (changesNothing(change)) return
    setUnderWay((others) => [...others, change])
    await work.tag(id, change)
    setUnderWay((others) => others.filter((each) => each !== change))
  }
  return html`
    <section class="pane-part" data-part="tags" onFocusIn=${askUsed}>
      <h3><${Icon} name="tag" /> ${t('desk_tags')}</h3>
      <${Chips} label=${t('desk_tags_add')} placeholder=${t('desk_tags_add')} values=${tags} onValues=${change}
        longest=${Limit.TAG_CODE_POINTS} options=${suggestionsFor(used ?? [], tags)}
        hint=${isFull ? t('desk_tags_full', { count: Limit.TAGS }) : t('desk_tags_hint')} />
    </section>`
}

/** The first tags of a chat, as many as its row in the list has room for, and how many more there are.
 * @param {{ tags?: string[] }} props */
export function RowTags({ tags = [] }) {
  const t = useText()
  const { number } = useFormat()
  const more = tags.length - SHOWN_IN_LIST
  if (!tags.length) return null
  return html`
    <span class="row-tags" title=${tags.join(' · ')}><span class="visually-hidden">${t('desk_tags')}</span>${tags
      .slice(0, SHOWN_IN_LIST)
      .map((tag) => html` <bdi class="tag row-tag" key=${tag}>${tag}</bdi>`)}${
        more > 0 && html` <bdi class="row-more" dir="ltr">+${number(more)}</bdi>`
      }</span>`
}

/** Who added and removed which tags of a chat.
 * @param {{ by: string, isOwn: boolean, change: import('../tags.js').TagChange }} props */
export function TaggedWords({ by, isOwn, change: { add, remove } }) {
  const t = useText()
  const said = (/** @type {string} */ key, /** @type {string[]} */ tags) =>
    t(isOwn ? `${key}_own` : key, { name: by, count: tags.length })
  if (!add.length) return html`${said('desk_tags_removed', remove)} <${TagList} tags=${remove} />`
  return html`${said('desk_tags_added', add)} <${TagList} tags=${add} />${
    remove.length > 0 && html`${t('desk_tags_also_removed')} <${TagList} tags=${remove} />`
  }`
}

/** @param {{ tags: string[] }} props */
function TagList({ tags }) {
  const { language } = useFormat()
  return listed(tags, language).map(({ type, value }, index) =>
    type === 'element' ? html`<bdi key=${index}>${value}</bdi>` : value)
}
