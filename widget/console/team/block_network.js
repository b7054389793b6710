import { html, useRef, useState, useText } from '../view.js'
import { isolate } from '../../shared/text.js'
import { Choice } from '../bot/choice.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { BLOCK_DAYS } from '../queue/blocking.js'
import { BlockSure } from '../queue/block_sure.js'
import { useSend, useTeam } from './context.js'
import { Field, Options } from './fields.js'
import { Outcome, useLeadTo } from './outcome.js'
import { focusPlace } from './trouble.js'

/** Keeps an address or a network out. @param {{ onClose: () => void, reload: () => Promise<void> }} props */
export function BlockNetwork({ onClose, reload }) {
  const t = useText()
  const { api, place, tell } = useTeam()
  const [network, setNetwork] = useState('')
  const [reason, setReason] = useState('')
  const [days, setDays] = useState('7')
  const [manner, setManner] = useState('visible')
  const [isTried, setTried] = useState(false)
  const [chats, setChats] = useState(/** @type {import('../queue/blocking.js').Chats | null} */ (null))
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  const sending = useSend()
  const missing = missingIn({ network, reason })
  const notes = { ...refusedIn(sending.error), ...(isTried ? missing : {}) }
  useUnsaved(network !== '' || reason !== '')
  useLeadTo(form, sending.error)
  const write = (/** @type {(text: string) => void} */ set) => (/** @type {string} */ text) => {
    if (sending.error) sending.forget()
    set(text)
  }
  const ask = (/** @type {Event} */ event) => {
    event.preventDefault()
    setTried(true)
    const [first] = Object.keys(missing)
    if (first) return focusPlace(form.current, first)
    sending.send(async () => setChats((await api.blockEnding(network.trim())).chats))
  }
  const block = () => {
    setChats(null)
    sending.send(async () => {
      const terms = { reason: reason.trim(), days: days ? Number(days) : null, is_silent: manner === 'silent' }
      await api.blockNetwork({ network: network.trim(), ...terms })
      place.setUnsaved(false)
      await reload()
      tell(t('block_done', { name: network.trim() }))
      onClose()
    })
  }
  return html`
    <form class="bot-card" ref=${form} onSubmit=${ask} noValidate aria-label=${t('block_add_network')}>
      <h3 class="part-title">${t('block_add_network')}</h3>
      <p class="hint">${t('block_network_text')}</p>
      ${Object.keys(notes).length === 0 && html`<${Outcome} sending=${{ ...sending, isBusy: false }} />`}
      <div class="numbers">
        <${Field} label=${t('block_network')} hint=${t('block_network_hint')} value=${network} dir="ltr" place="network"
          placeholder="203.0.113.0/24" isRequired note=${notes.network} onValue=${write(setNetwork)} />
        <${Field} label=${t('block_reason')} hint=${t('block_reason_hint')} value=${reason} dir="auto" place="reason"
          isRequired note=${notes.reason} onValue=${write(setReason)} />
        <div class="field" data-place="days"><${Choice} label=${t('block_how_long')} onChoose=${setDays}>
          ${BLOCK_DAYS.map((count) => html`<option key=${count} value=${count} selected=${String(count) === days}>
            ${t('block_days', { count })}</option>`)}
          <option value="" selected=${!days}>${t('block_for_good')}</option><//></div>
      </div>
      <${Options} label=${t('block_manner')} chosen=${manner} onChoose=${setManner}
        options=${['visible', 'silent'].map((each) => [each, t(`block_${each}`), t(`block_${each}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${sending.isBusy}>${t('block_add')}</button>
        <button type="button" class="button" onClick=${onClose}>${t('cancel')}</button>
      </div>
    </form>
    ${
      chats &&
      html`<${BlockSure} name=${isolate(network.trim())} chats=${chats} onYes=${block} onNo=${() => setChats(null)} />`
    }`
}

/** What is not written yet, by field. @param {{ network: string, reason: string }} written
 * @returns {Record<string, string>} */
function missingIn(written) {
  const empty = Object.entries(written).filter(([, text]) => !text.trim())
  return Object.fromEntries(empty.map(([name]) => [name, `block_${name}_missing`]))
}

/** What the server found wrong, by field. @param {any} error @returns {Record<string, any>} */
function refusedIn(error) {
  if (!['network', 'reason'].includes(error?.field?.place)) return {}
  const { place, mend, values } = error.field
  const shown = Object.entries(values).map(([name, value]) => [name, typeof value === 'string' ? isolate(value) : value])
  return { [place]: [`mend_${mend}`, Object.fromEntries(shown)] }
}
