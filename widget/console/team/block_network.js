import { html, useRef, useState, useText } from '../view.js'
import { Choice } from '../bot/choice.js'
import { useUnsaved } from '../bot/entry_editor.js'
import { BLOCK_DAYS } from '../queue/blocking.js'
import { useSend, useTeam } from './context.js'
import { Field, Options } from './fields.js'
import { Outcome, useLeadTo } from './outcome.js'

/** Keeps an address or a network out. @param {{ onClose: () => void, reload: () => Promise<void> }} props */
export function BlockNetwork({ onClose, reload }) {
  const t = useText()
  const { api, place, tell } = useTeam()
  const [network, setNetwork] = useState('')
  const [reason, setReason] = useState('')
  const [days, setDays] = useState('7')
  const [manner, setManner] = useState('visible')
  const form = useRef(/** @type {HTMLFormElement | null} */ (null))
  const sending = useSend()
  const isReady = network.trim() !== '' && reason.trim() !== ''
  useUnsaved(network !== '' || reason !== '')
  useLeadTo(form, sending.error)
  const send = (/** @type {Event} */ event) => {
    event.preventDefault()
    if (!isReady) return
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
    <form class="bot-card" ref=${form} onSubmit=${send} noValidate aria-label=${t('block_add_network')}>
      <h3 class="part-title">${t('block_add_network')}</h3>
      <p class="hint">${t('block_network_text')}</p>
      <${Outcome} sending=${{ ...sending, isBusy: false }} />
      <div class="numbers">
        <${Field} label=${t('block_network')} hint=${t('block_network_hint')} value=${network} dir="ltr" place="network"
          placeholder="203.0.113.0/24" onValue=${setNetwork} />
        <${Field} label=${t('block_reason')} hint=${t('block_reason_hint')} value=${reason} dir="auto" place="reason"
          onValue=${setReason} />
        <div class="field" data-place="days"><${Choice} label=${t('block_how_long')} onChoose=${setDays}>
          ${BLOCK_DAYS.map((count) => html`<option key=${count} value=${count} selected=${String(count) === days}>
            ${t('block_days', { count })}</option>`)}
          <option value="" selected=${!days}>${t('block_for_good')}</option><//></div>
      </div>
      <${Options} label=${t('block_manner')} chosen=${manner} onChoose=${setManner}
        options=${['visible', 'silent'].map((each) => [each, t(`block_${each}`), t(`block_${each}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!isReady || sending.isBusy}>${t('block_add')}</button>
        <button type="button" class="button" onClick=${onClose}>${t('cancel')}</button>
      </div>
    </form>`
}
