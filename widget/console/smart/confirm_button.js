import { html, useState, useText } from '../view.js'

/** A button that asks once more. @param {{ label: string, question: string, yes: string, onYes: () => void,
 *   isBusy?: boolean, isDanger?: boolean }} props */
export function ConfirmButton({ label, question, yes, onYes, isBusy, isDanger = true }) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  if (!isAsked) return html`<button type="button" class="button" disabled=${isBusy}
    onClick=${() => setAsked(true)}>${label}</button>`
  const agree = () => {
    setAsked(false)
    onYes()
  }
  return html`
    <span class="sure" role="group" aria-label=${question}>
      <bdi>${question}</bdi>
      <button type="button" class=${isDanger ? 'button button-danger' : 'button button-main'} disabled=${isBusy}
        onClick=${agree}>${yes}</button>
      <button type="button" class="button" onClick=${() => setAsked(false)}>${t('cancel')}</button>
    </span>`
}
