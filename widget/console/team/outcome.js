import { html, useEffect, useText } from '../view.js'
import { Busy } from '../bot/parts.js'
import { Alert } from '../parts/alert.js'
import { focusPlace } from './trouble.js'

/** How sending goes: it takes a moment, or what was refused and where.
 * @param {{ sending: import('./context.js').Sending }} props */
export function Outcome({ sending: { isBusy, error } }) {
  const t = useText()
  if (isBusy) return html`<${Busy} text=${t('one_moment')} />`
  return error && html`<${Alert} error=${error} />`
}

/** Leads to what the server found wrong. @param {{ current: HTMLElement | null }} form @param {any} error
 * @param {(place: string) => void} [show] opens the part of the form in which the place is */
export function useLeadTo(form, error, show) {
  useEffect(() => {
    if (!error) return
    const place = error.field?.place
    if (place) show?.(place)
    setTimeout(() => {
      form.current?.querySelector('.alert, .meanwhile')?.scrollIntoView({ block: 'center' })
      if (place) focusPlace(form.current, place)
    })
  }, [error])
}
