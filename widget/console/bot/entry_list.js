import { html, useFormat, useId, useMemo, useState, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useBot, useLoad } from './context.js'
import { badgesOf, neverUsed, otherFiles, topicsOf } from './entries.js'
import { fileName, fileTitle } from './files.js'
import { LanguageTabs } from './language_tabs.js'

const UNUSED_DAYS = 30

/** What the bot can answer in one language, by topic. @param {{ openId: string | null }} props */
export function EntryList({ openId }) {
  const t = useText()
  const { number } = useFormat()
  const { overview, language, mayEdit } = useBot()
  const [query, setQuery] = useState('')
  const unused = useUnused(language)
  const topics = topicsOf(overview.files, language, query)
  const count = topics.reduce((sum, topic) => sum + topic.entries.length, 0)
  const search = useId()
  return html`
    <div class="entries">
      <div class="entries-head">
        <${LanguageTabs} languages=${overview.languages} section="answers" />
        <label class="visually-hidden" for=${search}>${t('bot.search')}</label>
        <input id=${search} class="input" type="search" dir="auto" placeholder=${t('bot.search')} value=${query}
          onInput=${(/** @type {any} */ event) => setQuery(event.target.value)} />
        <p class="hint" role="status">${t('bot.entries_count', { count })}</p>
        ${
          mayEdit &&
          html`<a class="button button-main" href=${addressOf('bot', 'new', language)}>${t('bot.new_entry')}
          </a>`
        }
      </div>
      ${query && !count && html`<p class="bot-quiet">${t('bot.nothing_found', { query })}</p>`}
      ${topics.map(
        ({ path, entries }) => html`
        <section class="topic" key=${path} aria-label=${fileTitle(t, path)}>
          <header class="topic-head">
            <h3>${fileTitle(t, path)}</h3><span class="topic-count">${number(entries.length)}</span>
            <a href=${addressOf('bot', 'file', path)}>${t(mayEdit ? 'bot.edit_file' : 'bot.see_file')}
              <span class="visually-hidden"> ${fileName(path)}</span></a>
          </header>
          <ul>
            ${entries.map(
              (entry) => html`
              <li key=${entry.id}>
                <a class="entry-row" href=${addressOf('bot', 'answers', language, entry.id)}
                  aria-current=${entry.id === openId ? 'true' : undefined}>
                  <span class="entry-title" dir="auto">${entry.title || entry.id}</span>
                  <${Badges} badges=${badgesOf(entry, unused.has(entry.id))} />
                </a>
              </li>`,
            )}
          </ul>
        </section>`,
      )}
      ${!query && html`<${OtherFiles} />`}
    </div>`
}

/** @param {{ badges: import('./entries.js').Badge[] }} props */
export function Badges({ badges }) {
  const t = useText()
  if (!badges.length) return null
  return html`<span class="badges">${badges.map(
    (badge) =>
      html`<span key=${badge} class=${badge === 'unused' ? 'tag tag-quiet' : 'tag'}
        title=${t(`bot.badge_${badge}_hint`)}>${t(`bot.badge_${badge}`)}</span>`,
  )}</span>`
}

/** Smart messages, canned replies and the like: files without entries. */
function OtherFiles() {
  const t = useText()
  const { overview } = useBot()
  const files = otherFiles(overview.files)
  if (!files.length) return null
  return html`
    <section class="topic" aria-label=${t('bot.other_files')}>
      <header class="topic-head"><h3>${t('bot.other_files')}</h3></header>
      <ul>
        ${files.map(
          ({ path, kind }) => html`
          <li key=${path}><a class="entry-row" href=${addressOf('bot', 'file', path)}>
            <span class="entry-title">${fileTitle(t, path)}</span>
            <span class="badges"><span class="tag tag-quiet">${t(`bot.kind_${kind}`)}</span></span></a></li>`,
        )}
      </ul>
    </section>`
}

/** The ids of the entries that nobody needed lately; none until it is known. @param {string} language */
function useUnused(language) {
  const { api } = useBot()
  const { value } = useLoad(() => api.usefulness(UNUSED_DAYS), [api])
  return useMemo(() => {
    const isOwn = (/** @type {any} */ entry) => entry.language === language
    const own = value ? neverUsed(value, isOwn) : []
    return new Set(own.map((/** @type {any} */ entry) => entry.entry_id))
  }, [value, language])
}
