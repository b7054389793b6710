import { html, useText, useWork } from '../view.js'
import { Icon } from '../parts/icon.js'
import { directionOf } from '../../shared/i18n.js'
import { isAboutChat } from './rule_draft.js'
import { useSmart } from './context.js'

/** A visitor's name in the languages that have a usual one for examples. */
const NAMES = Object.freeze({ en: 'Maya', fa: 'مینا', he: 'מאיה', ka: 'მაია', ms: 'Maya' })
const LAST_DAY = Date.UTC(2026, 11, 31)

/** What the visitor sees, in one language, with made-up values in the placeholders.
 * @param {{ draft: import('./rule_draft.js').RuleDraft, language: string }} props */
export function Preview({ draft, language }) {
  const t = useText()
  const { overview } = useSmart()
  const { state } = useWork()
  const speaker = overview.operators.find(({ login }) => login === draft.speaker)
  const text = draft.text[language] ?? ''
  const hasCode = draft.code.kind !== 'none' && !isAboutChat(draft)
  return html`
    <figure class="bubble-preview" aria-label=${t('smart_preview')}>
      <figcaption class="hint">${t('smart_preview')}</figcaption>
      <div class="bubble-card" dir=${directionOf(language)} lang=${language}>
        <span class=${speaker ? 'face face-small face-operator' : 'face face-small face-bot'} aria-hidden="true">${
          speaker ? speaker.name.slice(0, 1) : html`<${Icon} name="bot" />`
        }</span>
        <div class="bubble-words">
          ${speaker && html`<p class="hint"><bdi>${speaker.name}</bdi></p>`}
          <p class="bubble-text" dir="auto">${
            text.trim() ? html`<${Filled} text=${text} samples=${samplesOf(draft, language,
              state.me?.shop_name ?? '')} />` : '…'
          }</p>
          ${hasCode && html`<p class="bubble-code" dir="ltr">${sampleCode(draft)}</p>`}
          <${PreviewButtons} draft=${draft} />
        </div>
        <span class="bubble-close" aria-hidden="true"><${Icon} name="close" /></span>
      </div>
      ${(draft.opensPanel || draft.hasSound) && !isAboutChat(draft) && html`<p class="hint">${[
        draft.opensPanel && t('smart_preview_panel'),
        draft.hasSound && t('smart_preview_sound'),
      ].filter(Boolean).join(' · ')}</p>`}
    </figure>`
}

/** @param {{ draft: import('./rule_draft.js').RuleDraft }} props */
function PreviewButtons({ draft }) {
  const t = useText()
  const { overview } = useSmart()
  const shown = draft.buttons.filter(({ target, label }) => target || label)
  if (!shown.length) return null
  const nameOf = (/** @type {string} */ target) => {
    const [kind, value] = target.split(':')
    if (kind === 'does') return t(`bot.does_${value}`)
    return overview.entries.find(({ id }) => id === value)?.title ?? value
  }
  return html`<ul class="mock-buttons">${shown.map(
    ({ target, label }, index) => html`<li key=${index}><bdi>${label.trim() || nameOf(target)}</bdi></li>`,
  )}</ul>`
}

/** A text with what the server fills in, marked.
 * @param {{ text: string, samples: Record<string, string> }} props */
function Filled({ text, samples }) {
  return text.split(/(\{[^{}]*\})/).map((part, index) => {
    const name = part.match(/^\{([^{}|]*)/)?.[1].trim()
    if (name === undefined) return part
    const sample = samples[name]
    return html`<span key=${index} class=${sample ? 'filled' : 'filled filled-bad'}
      title=${part}>${sample || part}</span>`
  })
}

/** @param {import('./rule_draft.js').RuleDraft} draft */
function sampleCode({ code }) {
  return code.kind === 'fixed' ? code.fixed.trim() || '…' : 'A1B2-C3D4'
}

/** Made-up values for the placeholders, in the message's language.
 * @param {import('./rule_draft.js').RuleDraft} draft @param {string} language @param {string} shop
 * @returns {Record<string, string>} */
function samplesOf(draft, language, shop) {
  const name = NAMES[/** @type {keyof typeof NAMES} */ (language)] ?? NAMES.en
  const day = new Intl.DateTimeFormat(language, { day: 'numeric', month: 'long', timeZone: 'UTC' })
  return {
    shop_name: shop,
    first_name: name,
    visitor_name: name,
    cart_total: new Intl.NumberFormat(language, { style: 'currency', currency: 'USD' }).format(48),
    code: sampleCode(draft),
    code_until: day.format(LAST_DAY),
  }
}
