import { html } from '../shared/html.js'
import { State } from '../shared/protocol.js'
import { useEffect, useRef, useState } from '../shared/vendor/hooks.js'
import { canCallBack } from './form_shape.js'
import { Icon } from './icons.js'
import { useLanguage } from './language.js'
import { isAnybodyThere } from './state.js'

const END = 'menu.end'

/** What can be done at any time: ask for a person (or leave a message), ask to be called back, end the chat, which asks
 * once more.
 * @param {{ visitor: Visitor, state: VisitorState, onCallBack: () => void }} props
 */
export function Menu({ visitor, state, onCallBack }) {
  const { t } = useLanguage()
  const [isOpen, setOpen] = useState(false)
  const [isSure, setSure] = useState(false)
  const ref = useRef(/** @type {HTMLElement | null} */ (null))
  const actions = menuActions(state)

  useEffect(() => {
    setSure(false)
    if (!isOpen) return undefined
    /** @param {Event} event */
    const leave = (event) => !event.composedPath().includes(/** @type {any} */ (ref.current)) && setOpen(false)
    addEventListener('pointerdown', leave)
    ref.current?.querySelector(/** @type {'button'} */ ('[role=menuitem]'))?.focus()
    return () => removeEventListener('pointerdown', leave)
  }, [isOpen])

  /** @param {KeyboardEvent} event */
  function pressed(event) {
    if (!isOpen) return
    if (event.key === 'Escape') {
      event.preventDefault()
      setOpen(false)
      ref.current?.querySelector('button')?.focus()
    }
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step(ref.current, event.key === 'ArrowDown' ? 1 : -1)
    }
  }

  /** @param {MenuAction} action */
  function choose(action) {
    if (action.label === END && !isSure) return setSure(true)
    setOpen(false)
    if (action.buttonId) visitor.send(t(action.label), action.buttonId)
    else if (action.label === END) visitor.end()
    else onCallBack()
  }

  if (actions.length === 0) return null
  return html`
    <div class="menu" ref=${ref} onKeyDown=${pressed}>
      <button
        class="icon-button"
        type="button"
        aria-label=${t('panel.menu')}
        aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'}
        onClick=${() => setOpen(!isOpen)}
      >
        <${Icon} name="more" />
      </button>
      ${
        isOpen &&
        html`<div class="menu-list" role="menu" aria-label=${t('panel.menu')}>
        ${actions.map(
          (action) => html`
            <button key=${action.label} class=${isSure && action.label === END ? 'menu-item menu-sure' : 'menu-item'}
              type="button" role="menuitem" onClick=${() => choose(action)}>
              <${Icon} name=${action.icon} />
              ${isSure && action.label === END ? t('menu.end_sure') : t(action.label)}
            </button>
          `,
        )}
      </div>`
      }
    </div>
  `
}

/** @param {VisitorState} state @returns {MenuAction[]} */
function menuActions(state) {
  const actions = /** @type {MenuAction[]} */ ([])
  const now = state.conversation.view?.state ?? State.BOT
  const mayAsk = now !== State.WAITING && now !== State.ASSIGNED
  if (mayAsk) actions.push(personAction(state))
  const mayBeCalled = mayAsk && state.departments.some(canCallBack)
  if (mayBeCalled) actions.push({ label: 'menu.call_back', icon: 'phone', buttonId: null })
  if (state.conversation.view && now !== State.CLOSED) actions.push({ label: END, icon: 'finish', buttonId: null })
  return actions
}

/** The way to a person; if nobody can come, the way to leave a message.
 * @param {VisitorState} state
 * @returns {MenuAction & { buttonId: string }}
 */
export function personAction(state) {
  return isAnybodyThere(state)
    ? { label: 'menu.person', icon: 'person', buttonId: 'person' }
    : { label: 'menu.message', icon: 'letter', buttonId: 'message' }
}

/** @param {HTMLElement | null} menu @param {number} by */
function step(menu, by) {
  const items = [...(menu?.querySelectorAll(/** @type {'button'} */ ('[role=menuitem]')) ?? [])]
  const root = /** @type {ShadowRoot} */ (menu?.getRootNode())
  const next = items.indexOf(/** @type {HTMLButtonElement} */ (root.activeElement)) + by
  items.at(next % items.length)?.focus()
}

/** @typedef {{ label: string, icon: string, buttonId: string | null }} MenuAction */
/** @typedef {import('../loader/signals/visitor.js').Visitor} Visitor */
/** @typedef {import('../loader/signals/visitor.js').VisitorState} VisitorState */
