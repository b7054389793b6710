/** The page around the sections, and what they share. */
export const FRAME = `
.bot-tabs {
  position: sticky; inset-block-start: 0; z-index: 15; display: flex; flex: none; gap: 4px; padding-inline: 16px;
  overflow-x: auto; border-block-end: 1px solid var(--line); background: var(--sunken); scrollbar-width: none;
}
.bot-tab {
  position: relative; display: flex; align-items: center; min-block-size: 44px; padding-inline: 12px;
  color: var(--ink-soft); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.bot-tab:hover { color: var(--ink); }
.bot-tab[aria-current] { color: var(--ink); }
.bot-tab[aria-current]::after {
  content: ""; position: absolute; inset-block-end: 0; inset-inline: 8px; block-size: 2px; border-radius: 2px;
  background: var(--accent);
}
.bot-tab:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.bot-body { display: flex; flex: 1; flex-direction: column; min-block-size: 0; font-size: 14px; }
.bot-body > .skeleton, .bot-failed { padding: 24px; }
.bot-note {
  margin: 12px 16px 0; padding: 8px 12px; border-radius: var(--radius); background: var(--bubble);
  color: var(--ink-soft);
}
.column .bot-note, .bot-editor .bot-note, .bot-card .bot-note { margin-inline: 0; }
.bot-body > .outcome { margin: 12px 16px 0; }
.column {
  display: grid; gap: 20px; align-content: start; inline-size: min(860px, 100%); margin-inline: auto;
  padding: 20px 16px 64px; grid-template-columns: minmax(0, 1fr);
}
.lead { max-inline-size: 64ch; font-size: var(--size-text); }
.part-title { font-size: var(--size-text); }
.bot h4 { margin: 0; font-size: inherit; line-height: 1.3; }
.bot-quiet { color: var(--ink-soft); }
.bot-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.label { font-weight: 600; }
.field .input { min-block-size: 38px; }
.more summary { inline-size: fit-content; padding-block: 4px; color: var(--ink-soft); cursor: pointer; }
.more summary:hover { color: var(--ink); }
.more[open] summary { margin-block-end: 6px; }
.bot .button { color: var(--ink); text-decoration: none; white-space: normal; }
.bot .button-main { color: var(--on-accent); }
.bot .button-bad { color: var(--ground); }
.bot .button-danger { border-color: var(--danger); color: var(--danger); }
.bot .button-choice { border-color: var(--accent-line); background: var(--accent-soft); }
.language-tabs { display: flex; flex-wrap: wrap; gap: 4px; }
.language-tab {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding-inline: 12px;
  border: 1px solid var(--line); border-radius: var(--radius-full); color: var(--ink-soft); text-decoration: none;
}
.language-tab:hover { border-color: var(--line-strong); color: var(--ink); }
.language-tab[aria-current] {
  border-color: var(--accent); background: var(--accent-soft); color: var(--ink); font-weight: 600;
}
.table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.table caption { padding-block: 6px; text-align: start; font-weight: 600; }
.table th, .table td { padding: 6px 8px; border-block-end: 1px solid var(--line); text-align: start;
  vertical-align: top; }
.table thead th { color: var(--ink-soft); font-size: 12px; }
.table tbody th { font-weight: 400; }
.table-frame { overflow-x: auto; }
.facts, .links { display: grid; gap: 4px; padding-inline-start: 18px; list-style: disc; }
.facts li, .links li { overflow-wrap: anywhere; }
@media (width < 760px) {
  .bot-tabs { padding-inline: 4px; }
  .bot .input { font-size: 16px; }
  .column { padding-inline: 12px; }
}
`
