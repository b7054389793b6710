import { html, useLanguage, useState, useText } from '../view.js'
import { Empty } from '../parts/empty.js'
import { addressOf } from '../place.js'
import { Fetched } from '../parts/fetched.js'
import { Choice } from './choice.js'
import { useBot, useLoad } from './context.js'
import { DiffView } from './diff_view.js'
import { SaveOutcome } from './parts.js'
import { useSaving } from './saving.js'

/** Earlier texts of a file, what was changed since, and the way back. */
export function Versions() {
  const t = useText()
  const { overview, parts, place } = useBot()
  const paths = [...overview.files.map((file) => file.path), ...overview.deleted]
  const path = parts[1] === 'versions' && parts[2] ? parts[2] : (paths[0] ?? '')
  if (!path) return html`<${Empty} icon="clock" title=${t('bot.no_versions')} text=${t('bot.no_versions_text')} />`
  return html`
    <div class="column">
      <p class="lead">${t('bot.versions_lead')}</p>
      <${Choice} label=${t('bot.file')} dir="ltr"
        onChoose=${(/** @type {string} */ value) => place.go('bot', 'versions', value)}>
        ${paths.map(
          (each) => html`<option key=${each} value=${each} selected=${each === path}>
          ${each}${overview.deleted.includes(each) ? ` (${t('bot.deleted')})` : ''}</option>`,
        )}
      <//>
      <${VersionList} key=${path} path=${path} openId=${parts[3] ?? null} />
    </div>`
}

/** @param {{ path: string, openId: string | null }} props */
function VersionList({ path, openId }) {
  const t = useText()
  const { api, overview } = useBot()
  const hash = overview.files.find((file) => file.path === path)?.hash ?? null
  const found = useLoad(() => api.versions(path), [api, path, hash])
  return html`<${Fetched} of=${found} draw=${(/** @type {{ versions: any[] }} */ { versions }) =>
    versions.length === 0
      ? html`<${Empty} icon="clock" title=${t('bot.no_versions')} text=${t('bot.no_versions_text')} />`
      : html`<ol class="versions">${versions.map(
          (
            /** @type {any} */ version,
          ) => html`<${VersionRow} key=${version.id} version=${version} path=${path} hash=${hash}
          isOpen=${version.id === openId} />`,
        )}</ol>`} />`
}

/** @param {{ version: import('./bot_api.js').Version, path: string, hash: string | null, isOpen: boolean }} props */
function VersionRow({ version, path, hash, isOpen }) {
  const t = useText()
  const { language } = useLanguage()
  const when = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(version.at)
  const target = isOpen ? addressOf('bot', 'versions', path) : addressOf('bot', 'versions', path, version.id)
  return html`
    <li class="bot-card version">
      <a class="version-head" href=${target} aria-expanded=${isOpen} role="button">
        <span><strong>${when}</strong> <span class="hint">${t('bot.version_by')} <bdi>${version.by}</bdi></span></span>
        <span class="counts"><span class="plus">+${version.lines_added}</span> <span
          class="minus">−${version.lines_removed}</span>
          <span class="visually-hidden">
            ${t('bot.version_counts', { added: version.lines_added, removed: version.lines_removed })}</span></span>
      </a>
      ${isOpen && html`<${OpenVersion} version=${version} path=${path} hash=${hash} />`}
    </li>`
}

/** @param {{ version: import('./bot_api.js').Version, path: string, hash: string | null }} props */
function OpenVersion({ version, path, hash }) {
  const t = useText()
  const { api, mayEdit, tell, refresh, place } = useBot()
  const found = useLoad(() => api.version(path, version.id), [api, path, version.id, hash])
  const [isSure, setSure] = useState(false)
  const saving = useSaving(async (answer) => {
    tell(t(answer.is_live ? 'bot.rolled_back' : 'bot.saved_soon'))
    await refresh()
    place.go('bot', 'versions', path)
  })
  const goBack = () => saving.save((evenIf) => api.rollBack({ path, id: version.id, hash, even_if_tests_fail: evenIf }))
  return html`<${Fetched} of=${found} draw=${(/** @type {any} */ value) => html`
    <p class="hint">${t(value.diff.length ? 'bot.diff_legend' : 'bot.diff_none')}</p>
    ${value.diff.length > 0 && html`<${DiffView} lines=${withoutHead(value.diff)} label=${t('bot.diff_title')} />`}
    <${SaveOutcome} saving=${saving} />
    ${saving.phase === 'conflict' && html`<p class="alert" role="alert">${t('bot.refused_changed_meanwhile')}</p>`}
    ${
      mayEdit &&
      (value.diff.length > 0 || hash === null) &&
      html`
      <div class="bot-actions">
        ${
          isSure
            ? html`<span>${t('bot.roll_back_sure')}</span>
          <button type="button" class="button button-main" disabled=${saving.phase === 'busy'} onClick=${goBack}>
            ${t('bot.roll_back')}</button>
          <button type="button" class="button" onClick=${() => setSure(false)}>${t('cancel')}</button>`
            : html`<button type="button" class="button" onClick=${() => setSure(true)}>${t('bot.roll_back')}</button>`
        }
      </div>`
    }`} />`
}

/** Without the two lines that name the files. @param {string[]} diff */
function withoutHead(diff) {
  return diff.filter((line, index) => !(index < 2 && /^(---|\+\+\+)/.test(line)))
}
