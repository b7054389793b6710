/** What the server says of a change: problems, failing tests, differences. */
export const OUTCOMES = `
.outcome {
  display: grid; gap: 12px; padding: 14px 16px; border-radius: var(--radius); border: 1px solid var(--danger);
  background: var(--ground); grid-template-columns: minmax(0, 1fr);
}
.outcome > p:first-child { color: var(--danger); font-weight: 600; }
.outcome-warning { border-color: var(--warning); }
.outcome-warning > p:first-child { color: var(--warning); font-weight: 400; }
.good { color: var(--success); } .bad { color: var(--danger); }
.verdict { font-size: var(--size-title); font-weight: 600; }
.busy { display: flex; align-items: center; gap: 10px; color: var(--ink-soft); }
.busy-sign {
  flex: none; inline-size: 16px; block-size: 16px; border: 2px solid var(--line);
    border-block-start-color: var(--accent);
  border-radius: var(--radius-full); animation: turn 900ms linear infinite;
}
@keyframes turn { to { transform: rotate(1turn); } }
.problems { display: grid; gap: 8px; }
.problems li { display: flex; gap: 8px; color: var(--danger); }
.problems li > span { min-inline-size: 0; color: var(--ink); overflow-wrap: anywhere; }
.problems .icon { margin-block-start: 1px; }
.problems-mild li { color: var(--warning); }
.failures { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.failure {
  display: grid; gap: 4px; padding: 12px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); overflow-wrap: anywhere;
}
.failure-did { font-weight: 600; white-space: pre-wrap; }
.failure-script { margin: 0; padding: 8px 10px; border-radius: 8px; background: var(--sunken); font-size: 12.5px;
  white-space: pre-wrap; }
.failure-word { color: var(--ink-soft); }
.failure-links { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-block-start: 4px; }
.diff {
  max-block-size: 420px; padding-block: 6px; overflow: auto; border: 1px solid var(--line);
    border-radius: var(--radius);
  background: var(--ground); font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
}
.diff-line { display: flex; gap: 8px; padding-inline: 10px; border-radius: 4px; }
.failure .diff-line { display: block; padding-block: 2px; }
.diff-text { flex: 1; min-inline-size: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff-sign { flex: none; inline-size: 1ch; color: var(--ink-soft); font-weight: 700; }
.diff-plus { background: var(--success-soft); } .diff-plus .diff-sign { color: var(--success); }
.diff-minus { background: var(--danger-soft); } .diff-minus .diff-sign { color: var(--danger); }
.diff-gap { padding-inline: 10px; color: var(--ink-soft); }
`
