import { html, useEffect, useState, useText, useWork } from '../view.js'
import { errorText } from '../gates/error_text.js'
import { Ago } from './time.js'
import { RowSkeleton } from './skeleton.js'

/** Where this account is signed in, each with a way to end it. */
export function Devices() {
  const t = useText()
  const { account } = useWork()
  const [devices, setDevices] = useState(/** @type {import('../api.js').Device[] | null} */ (null))
  const [failure, setFailure] = useState(/** @type {Error | null} */ (null))
  const load = () => account.devices().then(setDevices, setFailure)
  useEffect(() => {
    load()
  }, [])
  const end = (/** @type {string} */ id) => account.endDevice(id).then(load, setFailure)

  if (failure) return html`<p class="alert" role="alert">${errorText(t, failure)}</p>`
  if (!devices) return html`<${RowSkeleton} count=${2} />`
  return html`
    <ul class="devices">
      ${devices.map(
        (device) => html`
        <li key=${device.id} class="device">
          <span class="device-name">
            <bdi>${device.name || t('device_unknown')}</bdi>
            <span class="hint">${
              device.is_current
                ? t('device_this')
                : html`${t('device_last_used')} <${Ago}
              at=${device.last_used_at} />`
            }</span>
          </span>
          ${
            !device.is_current &&
            html`
            <button type="button" class="button" onClick=${() => end(device.id)}>${t('device_end')}</button>`
          }
        </li>`,
      )}
    </ul>`
}
