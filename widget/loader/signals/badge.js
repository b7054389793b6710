import { adoptStyles } from '../../shared/stylesheet.js'

const BADGE_STYLES = `
.badge { position: absolute; inset-block-start: -4px; inset-inline-end: -4px; box-sizing: border-box;
  min-inline-size: 22px;
  block-size: 22px; padding-inline: 6px; border-radius: 11px; display: grid; place-items: center;
  background: #b42318; color: #fff; font: 600 13px/1 var(--font); box-shadow: 0 0 0 2px var(--ground); }
.badge[hidden] { display: none; }
`

/** The number of unread messages on the launcher, and the launcher's name.
 * @param {ShadowRoot} root
 * @param {HTMLElement} launcher
 * @param {import('../../shared/i18n.js').Translator} translator
 */
export function createBadge(root, launcher, { t, number }) {
  adoptStyles(root, BADGE_STYLES)
  const badge = document.createElement('span')
  badge.className = 'badge'
  badge.setAttribute('aria-hidden', 'true')
  launcher.append(badge)

  /** @param {number} unread @param {boolean} isOpen */
  return (unread, isOpen) => {
    badge.hidden = isOpen || unread === 0
    badge.textContent = number(unread)
    const closedName = unread > 0 ? t('launcher.open_unread', { count: unread }) : t('launcher.open')
    launcher.setAttribute('aria-label', isOpen ? t('launcher.close') : closedName)
    launcher.setAttribute('aria-expanded', String(isOpen))
  }
}
