/** Weeks side by side, with a bar for each thing that has dates. */
export const CALENDAR = `
.calendar-frame { overflow-x: auto; scrollbar-width: thin; }
.calendar { min-inline-size: 720px; }
.calendar-weeks, .calendar-ground { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); }
.calendar-week { padding-block-end: 6px; padding-inline-start: 4px; color: var(--ink-soft); font-size: 12px;
  white-space: nowrap; }
.calendar-body { position: relative; min-block-size: 48px; border-block: 1px solid var(--line); }
.calendar-ground { position: absolute; inset: 0; }
.calendar-line { border-inline-start: 1px solid var(--line); }
.calendar-holiday, .calendar-today {
  position: absolute; inset-block: 0; inset-inline-start: var(--from); inline-size: var(--length);
}
.calendar-holiday { background: var(--warning-soft); box-shadow: inset 0 3px 0 var(--warning); }
.calendar-today { inline-size: 2px; background: var(--accent); }
.calendar-rows { position: relative; display: grid; gap: 6px; padding-block: 10px; overflow: clip; }
.calendar-row { display: grid; block-size: 32px; }
.calendar-bar {
  display: flex; align-items: center; gap: 6px; inline-size: var(--length); min-inline-size: 10px; padding-inline: 8px;
  margin-inline-start: var(--from); border: 1px solid var(--accent); border-radius: 8px; background: var(--accent-soft);
  color: var(--ink); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.calendar-name { display: flex; align-items: center; gap: 6px; min-inline-size: 0; }
.calendar-name bdi { overflow: hidden; text-overflow: ellipsis; }
.calendar-name .icon { inline-size: 15px; block-size: 15px; }
.calendar-short { position: relative; padding: 0; }
.calendar-short .calendar-name { position: absolute; inset-inline-start: calc(100% + 8px); max-inline-size: 380px; }
.calendar-short.calendar-late .calendar-name { inset-inline: auto calc(100% + 8px); }
.calendar-bar:hover { background: color-mix(in oklab, var(--accent) 22%, var(--raised)); }
.calendar-bar:focus-visible { outline-offset: -2px; }
.calendar-notice { border-color: var(--warning); background: var(--warning-soft); }
.calendar-notice:hover { background: color-mix(in oklab, var(--warning) 22%, var(--raised)); }
.calendar-paused { border-style: dashed; background: var(--raised); color: var(--ink-soft); }
.calendar-cut-before { border-inline-start: 0; border-start-start-radius: 0; border-end-start-radius: 0; }
.calendar-cut-after { border-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0; }
.swatch-holiday { flex: none; background: var(--warning-soft); box-shadow: inset 0 3px 0 var(--warning); }
`
