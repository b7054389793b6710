/** What a rule makes of a moment: how it stands, and what it asks for. */
export const FINDINGS = `
.looks-frame { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.looks { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.look { border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.look-speaks { border-color: var(--accent); }
.look-paused { background: none; }
.look-head {
  display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; gap: 2px 8px; inline-size: 100%;
  min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius); background: none; text-align: start;
}
.look-head:focus-visible { outline-offset: -2px; }
.look-title { font-weight: 600; overflow-wrap: anywhere; }
.look-paused .look-title { color: var(--ink-soft); font-weight: 500; }
.look-fold { display: grid; color: var(--ink-soft); transition: transform var(--quick); }
.look-fold .icon { inline-size: 16px; block-size: 16px; }
[aria-expanded=true] > .look-fold { transform: rotate(180deg); }
.look-standing {
  display: inline-flex; align-items: center; gap: 4px; padding-inline: 6px 9px; border-radius: var(--radius-full);
  background: var(--bubble); color: var(--ink-soft); font-size: 12px; line-height: 22px; white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.look-standing .icon { inline-size: 14px; block-size: 14px; }
.look-standing-speaks { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.look-standing-spoke { background: var(--success-soft); color: var(--success); font-weight: 600; }
.look-standing-nears { background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8); font-weight: 600; }
.look-track {
  grid-column: 1 / -1; block-size: 4px; margin-block: 4px 2px; overflow: hidden; border-radius: var(--radius-full);
  background: var(--bubble);
}
.look-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--line-strong); }
.look-speaks .look-bar, .look-nears .look-bar { background: var(--accent); }
.look-why { display: flex; gap: 6px; padding: 0 12px 10px; color: var(--ink-soft); overflow-wrap: anywhere; }
.look-why .sign { margin-block-start: 1px; }
.look-body { padding: 0 12px 12px; }
.look-rule { margin-block-start: 8px; font-size: var(--size-small); }
.findings { display: grid; gap: 2px; font-size: 13.5px; }
.finding { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 0 6px; padding: 3px 6px; border-radius: 8px; }
.finding > .findings {
  grid-column: 2; margin-block: 2px; padding-inline-start: 4px; border-inline-start: 2px solid var(--line);
}
.finding-words { min-inline-size: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.finding-note { color: var(--ink-soft); }
.finding-note::before { content: "· "; }
.finding-hinders { background: var(--danger-soft); }
.finding-hinders > .finding-words > .finding-text { font-weight: 600; }
.finding-hinders > .finding-words > .finding-note { color: var(--ink); }
.sign { display: inline-grid; flex: none; place-items: center; inline-size: 20px; block-size: 20px; }
.sign .icon { inline-size: 16px; block-size: 16px; stroke-width: 2.2; }
.sign-good { color: var(--success); }
.sign-bad { color: var(--danger); }
.look-nears .finding-hinders { background: var(--accent-soft); }
.look-nears .finding-bad > .sign-bad { color: var(--ink-soft); }
`
