import { html, useFormat, useText } from '../view.js'
import { addressOf } from '../place.js'
import { useSmart } from './context.js'
import { standingOf } from './notice_draft.js'
import { datesText, describeCondition } from './sentence.js'

/** The banners that visitors see above the chat. @param {{ today: string }} props */
export function Notices({ today }) {
  const t = useText()
  const { overview, mayEdit } = useSmart()
  return html`
    <section class="rules-part" aria-label=${t('smart_notices')}>
      <header class="smart-head">
        <h3 class="part-title">${t('smart_notices')}</h3>
        <p class="hint">${t('smart_notices_text')}</p>
        ${mayEdit && html`<a class="button" href=${addressOf('smart', 'notice', 'new')}>${t('smart_new_notice')}</a>`}
      </header>
      ${
        overview.notices.length
          ? html`<ul class="rules">${overview.notices.map((notice) => html`<${NoticeRow} key=${notice.id}
            notice=${notice} today=${today} />`)}</ul>`
          : html`<p class="bot-quiet">${t('smart_no_notices')}</p>`
      }
    </section>`
}

/** @param {{ notice: import('./smart_api.js').Notice, today: string }} props */
function NoticeRow({ notice, today }) {
  const t = useText()
  const words = useFormat()
  const { overview } = useSmart()
  const standing = standingOf(notice, today)
  const text = notice.text[overview.languages[0]] ?? Object.values(notice.text)[0] ?? notice.id
  const isDated = Boolean(notice.from || notice.until)
  return html`
    <li class=${standing === 'over' ? 'rule rule-paused' : 'rule'}>
      <div class="rule-words">
        <p class="rule-title"><a href=${addressOf('smart', 'notice', notice.id)}><bdi>${text}</bdi></a></p>
        <p class="rule-sentence">${[
          isDated ? datesText(words, { from: notice.from ?? '', until: notice.until ?? '' }) : t('smart_always'),
          notice.if && describeCondition(words, notice.if),
        ].filter(Boolean).join(' · ')}</p>
      </div>
      <div class="rule-tools"><span class=${standing === 'now' ? 'tag'
        : 'tag tag-quiet'}>${t(`smart_standing_${standing}`)}</span></div>
    </li>`
}
