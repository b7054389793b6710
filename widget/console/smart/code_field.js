import { html, useId, useText } from '../view.js'
import { addressOf } from '../place.js'
import { Choice } from '../bot/choice.js'
import { useSmart } from './context.js'

/** @typedef {import('./rule_draft.js').RuleDraft} RuleDraft */
/** The discount code that goes with a message. @param {{ draft: RuleDraft,
 *   change: (part: Partial<RuleDraft>) => void, isReadOnly: boolean, note: any }} props */
export function CodeField({ draft, change, isReadOnly, note }) {
  const t = useText()
  const { overview } = useSmart()
  const { code } = draft
  const id = useId()
  const set = (/** @type {Partial<RuleDraft['code']>} */ part) => change({ code: { ...code, ...part } })
  const lists = [...new Set([...overview.code_lists, code.list].filter(Boolean))]
  const choose = (/** @type {any} */ kind) => set({ kind, list: kind === 'list' ? code.list || (lists[0] ?? '')
    : code.list })
  return html`
    <fieldset class="plain-field code-field" disabled=${isReadOnly}>
      <${Choice} label=${t('smart_code')} onChoose=${choose}>
        ${['none', 'fixed', 'list'].map(
          (kind) => html`<option key=${kind} value=${kind} selected=${kind === code.kind}>${t(`smart_code_${kind}`)}
            </option>`,
        )}
      <//>
      ${
        code.kind === 'fixed' &&
        html`
        <div class="field"><label for=${id}>${t('smart_code_word')}</label>
          <input id=${id} class="input" dir="ltr" maxlength="40" value=${code.fixed} autocapitalize="characters"
            spellcheck=${false} onInput=${(/** @type {any} */ event) => set({ fixed: event.target.value })} /></div>
        <div class="field"><label for=${`${id}-until`}>${t('smart_code_until')}</label>
          <input id=${`${id}-until`} class="input" type="date" value=${code.until}
            onInput=${(/** @type {any} */ event) => set({ until: event.target.value })} /></div>`
      }
      ${
        code.kind === 'list' &&
        (lists.length
          ? html`<${Choice} label=${t('smart_code_which')} onChoose=${(/** @type {string} */ list) => set({ list })}>
            ${lists.map((name) => html`<option key=${name} value=${name}
              selected=${name === code.list}>${name}</option>`)}
          <//>`
          : html`<p class="hint">${t('smart_no_lists')} <a href=${addressOf('smart', 'codes')}>${t('smart_add_codes')}
            </a></p>`)
      }
      ${note}
    </fieldset>
    <p class="hint">${t(`smart_code_${code.kind}_hint`)}</p>`
}
