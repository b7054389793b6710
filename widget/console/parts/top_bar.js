import { html, useFormat, useStore, useText, useWork } from '../view.js'
import { countWaiting } from '../alarm.js'
import { addressOf } from '../place.js'
import { AccountMenu } from './account_menu.js'
import { Icon } from './icon.js'
import { LanguageSwitch } from './language_switch.js'

/** @param {{ onHelp: () => void }} props */
export function TopBar({ onHelp }) {
  const t = useText()
  const { state, work } = useWork()
  const mute = () => work.setMuted(!state.isMuted)
  return html`
    <header class="top">
      <span class="brand brand-small" aria-hidden="true"><${Icon} name="chat" /></span>
      <h1 class="shop" dir="auto">${state.me?.shop_name ?? t('title')}</h1>
      <${Places} />
      <span class="spacer"></span>
      <${OwnStatus} />
      <button type="button" class="icon-button" aria-pressed=${!state.isMuted} aria-label=${t('sound')}
        title=${t(state.isMuted ? 'sound_off' : 'sound_on')} onClick=${mute}>
        <${Icon} name=${state.isMuted ? 'mute' : 'sound'} />
      </button>
      <button type="button" class="icon-button only-wide" aria-label=${t('help')} title=${t('help_hint')}
        onClick=${onHelp}>
        <${Icon} name="help" />
      </button>
      <${LanguageSwitch} />
      <${AccountMenu} />
    </header>`
}

/** The pages beside the chats: title and picture. */
const PAGES = { bot: ['bot', 'bot'], smart: ['smart_messages', 'spark'], team: ['team_title', 'people'] }

/** The way between the chats and the pages beside them; who is away sees how many visitors wait. */
function Places() {
  const t = useText()
  const { number } = useFormat()
  const { state, place } = useWork()
  const at = useStore(place.store).parts[0] ?? ''
  const isAway = Object.hasOwn(PAGES, at)
  const waiting = isAway ? countWaiting(state) : 0
  return html`
    <nav class="places" aria-label=${t('bot.places')}>
      <a class="place" href=${addressOf('chats')} aria-current=${isAway ? undefined : 'page'}><${Icon}
        name="chat" /><span class="place-name">${t('chats')}</span>${
        waiting > 0 &&
        html` <span class="place-count">${number(waiting)}<span class="visually-hidden"> ${t('section_waiting')}</span>
        </span>`
      }</a>
      ${Object.entries(PAGES).map(
        ([page, [title, icon]]) => html`
        <a key=${page} class="place" href=${addressOf(page)} title=${t(title)}
          aria-current=${page === at ? 'page' : undefined}><${Icon} name=${icon} /><span
            class="place-name">${t(title)}</span>
        </a>`,
      )}
    </nav>`
}

/** Whether this operator takes chats, and how many of how many they have. */
function OwnStatus() {
  const t = useText()
  const { number } = useFormat()
  const { state, work } = useWork()
  if (!state.own) return null
  const { status, chats, chat_limit } = state.own
  const isOnline = status === 'online'
  const isFull = chats >= chat_limit
  return html`
    <span class=${isFull ? 'load load-full' : 'load'} title=${t('load_hint')}>
      ${t('load', { chats: number(chats), limit: number(chat_limit) })}
    </span>
    <button type="button" class=${`status status-${status}`} role="switch" aria-checked=${isOnline}
      aria-label=${t('take_chats')} title=${t(isOnline ? 'go_away' : 'go_online')}
      disabled=${state.link !== 'online'} onClick=${() => work.setStatus(isOnline ? 'away' : 'online')}>
      <span class="status-dot" aria-hidden="true"></span>${t(isOnline ? 'online' : 'away')}
    </button>`
}
