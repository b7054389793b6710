import { html, useEffect, useRef, useState, useText } from '../view.js'

/** A button that asks once more before it acts.
 * @param {{ label: string, question: string, isDisabled: boolean, onYes: () => void }} props */
export function AskOnce({ label, question, isDisabled, onYes }) {
  const t = useText()
  const [isAsked, setAsked] = useState(false)
  const yes = useRef(/** @type {HTMLButtonElement | null} */ (null))
  useEffect(() => yes.current?.focus(), [isAsked])
  if (!isAsked) {
    return html`<button type="button" class="button" disabled=${isDisabled} onClick=${() => setAsked(true)}>
      ${label}</button>`
  }
  const agree = () => {
    setAsked(false)
    onYes()
  }
  return html`
    <span class="ask-once" role="group" aria-label=${question}>
      <bdi>${question}</bdi>
      <button type="button" class="button" onClick=${() => setAsked(false)}>${t('cancel')}</button>
      <button type="button" class="button button-main" disabled=${isDisabled} ref=${yes}
        onClick=${agree}>${label}</button>
    </span>`
}
