import { html, useState, useText, useWork } from '../view.js'
import { Devices } from './devices.js'
import { Dialog } from './dialog.js'
import { Face } from './face.js'
import { Menu } from './menu.js'
import { PasswordChange } from './password_change.js'

/** The signed-in operator: password, devices, sign out. */
export function AccountMenu() {
  const t = useText()
  const { operator, account } = useWork()
  const [dialog, setDialog] = useState(/** @type {'password' | 'devices' | null} */ (null))
  const close = () => setDialog(null)
  const items = [
    { key: 'password', label: t('change_password'), icon: 'edit', choose: () => setDialog('password') },
    { key: 'devices', label: t('devices'), icon: 'panel', choose: () => setDialog('devices') },
    { key: 'out', label: t('sign_out'), icon: 'back', choose: () => account.signOut(false) },
    {
      key: 'everywhere',
      label: t('sign_out_everywhere'),
      icon: 'offline',
      isDanger: true,
      choose: () => account.signOut(true),
    },
  ]
  return html`
    <${Menu} label=${t('account')} hasText items=${items} buttonClass="account-button">
      <${Face} kind="operator" name=${operator.name} id=${operator.id} isSmall />
      <span class="visually-hidden">${t('account')}: </span><bdi class="account-name">${operator.name}</bdi>
    <//>
    ${
      dialog === 'password' &&
      html`
      <${Dialog} title=${t('change_password')} onClose=${close}><${PasswordChange} onDone=${close} /><//>`
    }
    ${dialog === 'devices' && html`<${Dialog} title=${t('devices')} onClose=${close}><${Devices} /><//>`}`
}
