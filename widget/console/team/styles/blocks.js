/** Honest waits, blocks and mail. */
export const BLOCKS = `
.honest { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 18px; }
.honest strong { font-size: 40px; line-height: 1.1; font-variant-numeric: tabular-nums; }
.honest > span { flex: 1; min-inline-size: min(240px, 100%); font-size: var(--size-text); }
.honest-low { color: var(--warning); }
.reasons { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.block-tools { display: flex; flex-wrap: wrap; gap: 10px; }
.block-tools .input { flex: 1 1 220px; inline-size: auto; }
.blocks { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.blocks:empty { display: none; }
.block {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px 14px; align-items: start; padding: 14px 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
}
.block-ended { background: none; }
.block-sign { display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  border-radius: var(--radius-full); background: var(--danger-soft);
  color: var(--danger); }
.block-ended .block-sign { background: var(--bubble); color: var(--ink-soft); }
.block-words { display: grid; gap: 3px; min-inline-size: 0; overflow-wrap: anywhere; }
.block-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.mail-test { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 10px; align-items: start; }
.mail-test > .button { margin-block-start: 26px; min-block-size: 38px; }
.mail-test > .alert, .mail-test > .busy { grid-column: 1 / -1; }
.letters { display: grid; }
.letter { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 10px; padding-block: 8px;
  border-block-start: 1px solid var(--line); }
.letter:first-child { border: 0; }
.letter-words { min-inline-size: 0; overflow-wrap: anywhere; }
@media (width < 600px) {
  .block { grid-template-columns: auto minmax(0, 1fr); }
  .block > .button { grid-column: 2; justify-self: start; }
  .letter { grid-template-columns: auto minmax(0, 1fr); }
  .letter > time { grid-column: 2; }
  .mail-test { grid-template-columns: minmax(0, 1fr); }
  .mail-test > .button { margin: 0; justify-self: start; }
}
`
