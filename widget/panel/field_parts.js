import { html } from '../shared/html.js'

/** What a field is called. @param {{ name: string, label: string, isRequired?: boolean }} props */
export function Label({ name, label, isRequired }) {
  return html`<label class="field-label" dir="auto" for="field-${name}">
    ${label}<${Required} isRequired=${isRequired} />
  </label>`
}

/** The mark of a field that must be filled in. @param {{ isRequired?: boolean }} props */
export function Required({ isRequired }) {
  return isRequired ? html`<span class="required" aria-hidden="true">${'\u00a0*'}</span>` : null
}

/** What is wrong with a field, beside it. @param {{ name: string, mistake: string | null }} props */
export function Mistake({ name, mistake }) {
  return mistake ? html`<p class="mistake" id="mistake-${name}">${mistake}</p>` : null
}

/** @param {string} name @param {string | null} mistake @param {string} [hint] */
export function described(name, mistake, hint) {
  const by = [hint && `hint-${name}`, mistake && `mistake-${name}`].filter(Boolean).join(' ')
  return {
    id: `field-${name}`,
    'aria-invalid': mistake ? 'true' : undefined,
    'aria-describedby': by || undefined,
  }
}
