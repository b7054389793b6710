import { html } from '../view.js'

/** Something that is on or off, and says so beside it.
 * @param {{ isOn: boolean, label: string, words: string, isDisabled?: boolean,
 *   onSwitch: (isOn: boolean) => void }} props */
export function Switch({ isOn, label, words, isDisabled, onSwitch }) {
  return html`
    <button type="button" class="switch" role="switch" aria-checked=${isOn} aria-label=${label}
      disabled=${isDisabled} onClick=${() => onSwitch(!isOn)}>
      <span class="switch-track" aria-hidden="true"></span><span aria-hidden="true">${words}</span>
    </button>`
}
