import { createCodeChip } from '../shared/code_chip.js'
import { html } from '../shared/html.js'
import { useLayoutEffect, useRef } from '../shared/vendor/hooks.js'
import { useLanguage } from './language.js'

/** The discount code of a smart message.
 * @param {{ code: string, until: string }} props
 */
export function Code({ code, until }) {
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  const translator = useLanguage()
  useLayoutEffect(() => ref.current?.replaceChildren(createCodeChip({ code, until }, translator)), [code, until])
  return html`<div ref=${ref}></div>`
}
