/** Lists of codes, the keys of orders, and the quiet time. */
export const CODES = `
.code-lists { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
.code-list { display: grid; gap: 4px; padding-block-end: 14px; border-block-end: 1px solid var(--line); }
.code-list-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.code-list-head .hint { margin-inline-start: auto; }
.code-list-foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px;
  font-variant-numeric: tabular-nums; }
.code-list .bot-actions { margin-block-start: 4px; }
.add-codes { display: grid; gap: 12px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr); }
.field .code-paste { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.order-site { display: grid; gap: 8px; }
.order-key { display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; gap: 6px 12px; align-items: center; }
.key-text, .snippet { font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.key-text { overflow-wrap: anywhere; }
.how-to { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.snippet { margin: 0; padding: 12px; overflow-x: auto; border-radius: var(--radius); background: var(--sunken); }
@media (width < 760px) {
  .order-key { grid-template-columns: auto minmax(0, 1fr); }
  .order-key .key-text, .order-key .bot-actions { grid-column: 1 / -1; }
  .code-list-head .hint { margin-inline-start: 0; flex-basis: 100%; }
}
`
