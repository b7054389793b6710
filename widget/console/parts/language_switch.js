import { html, useLanguage, useText } from '../view.js'
import { Icon } from './icon.js'
import { Menu } from './menu.js'

/** Each language under its own name. */
const NAMES = Object.freeze({ en: 'English', fa: 'فارسی' })

export function LanguageSwitch() {
  const t = useText()
  const { language, setLanguage } = useLanguage()
  const items = Object.entries(NAMES).map(([code, label]) => ({
    key: code,
    label,
    isCurrent: code === language,
    choose: () => setLanguage(code),
  }))
  return html`<${Menu} label=${t('language')} items=${items}><${Icon} name="globe" /><//>`
}
