import { html, useLanguage, useText } from '../view.js'
import { Icon } from '../parts/icon.js'

/** The newest letters; those that did not go out say why. @param {{ letters: import('./team_api.js').Letter[] }}
 * props */
export function Letters({ letters }) {
  const t = useText()
  const { language } = useLanguage()
  const moment = new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' })
  const refused = letters.filter(({ state }) => state === 'refused').length
  return html`
    <section class="bot-card" aria-label=${t('mail_letters')}>
      <header class="smart-head"><h3 class="part-title">${t('mail_letters')}</h3>
        ${refused > 0 && html`<span class="bad">${t('mail_refused_count', { count: refused })}</span>`}</header>
      ${letters.length === 0 && html`<p class="bot-quiet">${t('mail_no_letters')}</p>`}
      <ul class="letters">${letters.map(
        ({ kind, recipient, state, problem, at }, index) => html`
        <li key=${index} class="letter">
          <span class=${state === 'sent' ? 'sign sign-good' : 'sign sign-bad'} title=${t(`mail_${state}`)}><${Icon}
            name=${state === 'sent' ? 'check' : 'alert'} /><span
              class="visually-hidden">${t(`mail_${state}`)}</span></span>
          <div class="letter-words"><p>${t(`mail_kind_${kind}`)} <span class="hint"><bdi
            dir="ltr">${recipient}</bdi></span></p>
            ${problem && html`<p class="bad"><bdi dir="auto">${problem}</bdi></p>`}</div>
          <time class="hint" datetime=${new Date(at).toISOString()}>${moment.format(at)}</time>
        </li>`,
      )}</ul>
    </section>`
}
