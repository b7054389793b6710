import { html, useEffect, useText } from '../view.js'
import { Busy, botErrorText } from '../bot/parts.js'
import { focusPlace, placeIn } from './trouble.js'

/** How sending goes: it takes a moment, or what was refused and where.
 * @param {{ sending: import('./context.js').Sending }} props */
export function Outcome({ sending: { isBusy, error } }) {
  const t = useText()
  if (isBusy) return html`<${Busy} text=${t('one_moment')} />`
  if (!error) return null
  const found = placeIn(error)
  const what = found && t(`team_place_${found.place.split(/[.[]/)[0]}`)
  const isKnown = what && !what.startsWith('team_place_')
  return html`
    <p class="alert" role="alert">${isKnown ? t('team_refused', { what }) : ''}${' '}
      <bdi>${isKnown ? found.mend : botErrorText(t, error)}</bdi></p>`
}

/** Leads to what the server found wrong. @param {{ current: HTMLElement | null }} form @param {any} error
 * @param {(place: string) => void} [show] opens the part of the form in which the place is */
export function useLeadTo(form, error, show) {
  useEffect(() => {
    if (!error) return
    const place = placeIn(error)?.place
    if (place) show?.(place)
    setTimeout(() => {
      form.current?.querySelector('.alert')?.scrollIntoView({ block: 'center' })
      if (place) focusPlace(form.current, place)
    })
  }, [error])
}
