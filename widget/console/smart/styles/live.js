/** The visitors who are on the shop now, and what the rules make of one. */
export const LIVE = `
.live { display: grid; flex: 1; grid-template-columns: 320px minmax(0, 1fr); min-block-size: 0; }
.bot-note + .live { margin-block-start: 12px; border-block-start: 1px solid var(--line); }
.live-list {
  min-block-size: 0; padding-block-end: 16px;
  position: relative; overflow-y: auto; border-inline-end: 1px solid var(--line);
  background: var(--sunken); scrollbar-width: thin;
}
.live-count {
  position: sticky; inset-block-start: 0; z-index: 1; padding: 12px 16px 8px; background: var(--sunken);
  color: var(--ink-soft); font-size: var(--size-small);
}
.live-more, .live-failed { padding: 4px 16px; }
.live-failed { display: grid; gap: 8px; justify-items: start; }
.live-row {
  position: relative; display: grid; gap: 1px; margin-inline: 8px; padding: 8px 10px; border-radius: var(--radius);
  color: inherit; text-decoration: none; grid-template-columns: minmax(0, 1fr);
}
.live-row:hover { background: var(--bubble); }
.live-row[aria-current] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); }
.live-row[aria-current]::before {
  content: ""; position: absolute; inset-block: 10px; inset-inline-start: 0; inline-size: 3px; border-radius: 3px;
  background: var(--accent);
}
.live-top { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; }
.live-name { min-inline-size: 0; overflow: hidden; font-weight: 600; white-space: nowrap; text-overflow: ellipsis; }
.live-idle { flex: none; color: var(--ink-soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.live-active { color: var(--success); font-weight: 600; }
.live-page { overflow: hidden; color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
  text-align: -webkit-match-parent; text-align: match-parent; font-size: var(--size-small); }
.live-facts { display: flex; flex-wrap: wrap; gap: 2px 10px; color: var(--ink-soft); font-size: 12px; }
.live-fact { display: inline-flex; align-items: center; gap: 4px; }
.live-fact .icon { inline-size: 14px; block-size: 14px; }
.live-cart { color: var(--ink); font-variant-numeric: tabular-nums; }
.live-chat { color: var(--accent); font-weight: 600; }
.trace {
  display: grid; gap: 16px; align-content: start; min-block-size: 0; padding: 20px 24px 64px;
  position: relative; overflow-y: auto;
  grid-template-columns: minmax(0, 1fr);
}
.trace-empty { display: flex; }
.trace-back { display: none; align-items: center; gap: 6px; min-block-size: 32px; font-weight: 600; text-decoration: none; }
.trace .trace-gone { margin: 0; }
.trace-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.trace-head .face { inline-size: 44px; block-size: 44px; font-size: 18px; }
.trace-who { flex: 1; min-inline-size: 180px; overflow-wrap: anywhere; }
.trace-who h2 { font-size: var(--size-title); }
.trace-grid { display: grid; grid-template-columns: minmax(0, 1fr) 270px; gap: 24px; align-items: start; }
.trace-main { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
.trace-main > section { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.trace-side { overflow-wrap: anywhere; font-size: var(--size-small); }
.trace-side > :first-child { padding-block-start: 0; border: 0; }
.trace-log { margin: 0; padding: 0; list-style: none; }
.log-line {
  display: grid; grid-template-columns: auto 130px minmax(0, 1fr); gap: 2px 12px; padding-block: 5px;
  border-block-end: 1px solid var(--line); font-size: 13.5px;
}
.log-time { min-inline-size: 76px; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.log-what { display: inline-flex; align-items: center; gap: 5px; color: var(--ink-soft); }
.log-what .icon { inline-size: 15px; block-size: 15px; }
.log-shown { color: var(--success); font-weight: 600; }
.log-words { min-inline-size: 0; overflow-wrap: anywhere; }
.trace-earlier { margin-block-start: 8px; color: var(--ink-soft); }
@media (width < 1180px) { .trace-grid { grid-template-columns: minmax(0, 1fr); } }
@media (width < 860px) {
  .live { display: block; position: relative; overflow-y: auto; }
  .bot-note + .live { margin-block-start: 12px; border-block-start: 1px solid var(--line); }
.live-list { border: 0; background: none; overflow: visible; }
  .live-count { background: var(--ground); }
  .live-chosen .live-list, .live:not(.live-chosen) .trace { display: none; }
  .trace { padding: 12px 12px 48px; }
  .trace-back { display: inline-flex; justify-self: start; }
  .log-line { grid-template-columns: auto minmax(0, 1fr); }
  .log-words { grid-column: 1 / -1; }
}
`
