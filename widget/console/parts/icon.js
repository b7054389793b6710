import { html } from '../view.js'

/** Line drawings on a 20 by 20 grid. */
const PATHS = {
  chat:
    'M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H9L5.5 17.5v-3H4A1.5 1.5 0 0 1 2.5 13V6' +
    'A1.5 1.5 0 0 1 4 4.5Z',
  bot:
    'M6 7.5h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2ZM10 7.5V4.5M10 4.5h.01M7.75 11v1' +
    'M12.25 11v1M2.5 10.5v2M17.5 10.5v2',
  clock: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM10 6.25V10l2.5 1.75',
  close: 'm5.5 5.5 9 9m0-9-9 9',
  send: 'M3.5 10 16.5 4l-3.25 12-3.75-4.75L3.5 10Zm6 1.25L16.5 4',
  note:
    'M5 3.5h10A1.5 1.5 0 0 1 16.5 5v6.5l-5 5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5ZM16.5 11.5h-3.5' +
    'A1.5 1.5 0 0 0 11.5 13v3.5',
  more: 'M4.5 10h.01M10 10h.01M15.5 10h.01',
  check: 'm4.5 10.5 3.5 3.5 7.5-8',
  columns:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4Z' +
    'M10 4v12',
  person: 'M10 9.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6ZM4 16.5c.7-3 3-4.5 6-4.5s5.3 1.5 6 4.5',
  sound: 'M4 8v4h2.5l3.5 3V5L6.5 8H4ZM13 7.5a3.5 3.5 0 0 1 0 5M15 5.5a6.5 6.5 0 0 1 0 9',
  mute: 'M4 8v4h2.5l3.5 3V5L6.5 8H4ZM13 8l4 4m0-4-4 4',
  help: 'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM8 8a2 2 0 1 1 2.75 1.85c-.5.25-.75.55-.75 1.15M10 13.75h.01',
  back: 'm11.5 5-5 5 5 5M6.5 10h10',
  down: 'm6 8 4 4 4-4',
  eye: 'M2.5 10S5 5 10 5s7.5 5 7.5 5S15 15 10 15s-7.5-5-7.5-5ZM10 12.25a2.25 2.25 0 1 0 0-4.5a2.25 2.25 0 0 0 0 4.5Z',
  eye_off: 'M2.5 10S5 5 10 5s7.5 5 7.5 5S15 15 10 15s-7.5-5-7.5-5ZM4 16 16 4',
  moon: 'M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z',
  alert: 'M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.25h.01',
  offline: 'M3 8.5a10 10 0 0 1 14 0M5.5 11.5a6.5 6.5 0 0 1 9 0M8 14a3 3 0 0 1 4 0M4 16 16 4',
  cart: 'M3 4h2l1.8 8.5h8L16.5 7H5.7M8 16h.01M14 16h.01',
  page: 'M6 3.5h5.5L15 7v8.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM11.5 3.5V7H15',
  globe:
    'M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM3 10h14M10 3c2 2 2.8 4.3 2.8 7s-.8 5-2.8 7c-2-2-2.8-4.3-2.8-7' + 'S8 5 10 3Z',
  form:
    'M6 3.5h8A1.5 1.5 0 0 1 15.5 5v10a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 15V5A1.5 1.5 0 0 1 6 3.5Z' +
    'M7.5 7.5h5M7.5 10h5M7.5 12.5h3',
  edit: 'm12.5 5 2.5 2.5L7.5 15 4.5 15.5 5 12.5 12.5 5Z',
  trash: 'M4.5 6h11M8 6V4.5h4V6M6 6l.75 10h6.5L14 6',
  retry: 'M15.5 8.5A6 6 0 1 0 16 11M16 4.5v4h-4',
  star: 'm10 3.5 2 4.3 4.6.6-3.4 3.2.9 4.7L10 14l-4.1 2.3.9-4.7L3.4 8.4l4.6-.6 2-4.3Z',
  slash: 'M12.5 4.5 7.5 15.5',
  panel:
    'M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4Z' +
    'M12.5 4v12',
  move: 'M3.5 7h12m-3-3 3 3-3 3M16.5 13h-12m3-3-3 3 3 3',
  inbox: 'M4.5 4h11l1.5 8v3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-3l1.5-8ZM3 12h4l1 1.5h4l1-1.5h4',
}

/** A decorative picture: what it means is said by the text or the label beside it.
 * @param {{ name: string, isDirectional?: boolean }} props */
export function Icon({ name, isDirectional = false }) {
  const path = PATHS[/** @type {keyof typeof PATHS} */ (name)]
  return html`
    <svg class=${isDirectional ? 'icon icon-directional' : 'icon'} viewBox="0 0 20 20" aria-hidden="true"
      focusable="false"><path d=${path} /></svg>`
}
