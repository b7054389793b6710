/** The rules in their order, and what they did. */
export const RULES = `
.smart-column { inline-size: min(1040px, 100%); }
.smart-head { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; }
.smart-head > .hint { flex: 1 1 240px; }
.smart-head > .part-title { flex: 1 1 auto; }
.smart-head > .part-title:has(+ .hint) { flex: none; }
.smart-head > .button { flex: none; }
.rules-part { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(104px, 1fr)); gap: 12px; }
.totals dt { color: var(--ink-soft); font-size: 12px; }
.totals dd { font-size: var(--size-title); font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.totals .hint { font-size: 12px; font-weight: 400; line-height: 1.5; }
.smart-chart { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.smart-chart figcaption { font-weight: 600; }
.smart-plot { position: relative; }
.smart-plot-top { position: absolute; inset-block-start: 2px; inset-inline-start: 0; padding-inline-end: 4px;
  background: var(--raised); line-height: 1; }
.chart-seen { fill: var(--accent-line); }
.legend > span { display: inline-flex; align-items: center; gap: 6px; }
.swatch-seen { background: var(--accent-line); }
.swatch-answered { background: var(--accent); }
.meanings { display: grid; gap: 6px; }
.meanings > div { display: grid; grid-template-columns: minmax(90px, 140px) minmax(0, 1fr); gap: 12px; }
.meanings dt { font-weight: 600; }
.rules { display: grid; gap: 10px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr); }
.rule {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; padding: 14px 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised); overflow-wrap: anywhere;
}
.rule-paused { background: none; }
.rule-paused .rule-title a, .rule-paused .rule-says { color: var(--ink-soft); }
.rule-words { display: grid; gap: 3px; align-content: start; min-inline-size: 0; }
.rule-title { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.rule-title a {
  color: var(--ink); font-size: var(--size-text); font-weight: 600; text-decoration: none; overflow-wrap: anywhere;
}
.rule-title a:hover { text-decoration: underline; }
.rule-title .tag { white-space: normal; }
.rule-sentence { color: var(--ink-soft); text-wrap: pretty; }
.rule-says { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.rule-tools { display: flex; align-items: start; gap: 2px; }
.switch {
  display: inline-flex; align-items: center; gap: 8px; min-block-size: 32px; padding: 0 4px; border: 0;
  border-radius: var(--radius); background: none; color: var(--ink-soft); white-space: nowrap;
}
.switch[aria-checked=true] { color: var(--ink); }
.switch:disabled { opacity: .6; }
.switch-track {
  position: relative; flex: none; inline-size: 34px; block-size: 20px; border-radius: var(--radius-full);
  background: var(--line-strong); transition: background-color var(--quick);
}
.switch-track::after {
  content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 14px; block-size: 14px;
  border-radius: var(--radius-full); background: var(--raised); transition: inset-inline-start var(--quick);
}
.switch[aria-checked=true] .switch-track { background: var(--accent); }
.switch[aria-checked=true] .switch-track::after { inset-inline-start: 17px; background: var(--on-accent); }
.funnel {
  grid-column: 1 / -1; display: grid; grid-template-columns: repeat(4, minmax(72px, 128px)) max-content max-content;
  gap: 8px 18px; align-items: start; margin-block-start: 6px;
}
.funnel-step { display: grid; grid-template-columns: auto 1fr; gap: 0 6px; align-items: baseline; }
.funnel-step dt { color: var(--ink-soft); font-size: 12px; }
.funnel-step dd { font-weight: 600; font-variant-numeric: tabular-nums; }
.funnel-track {
  grid-column: 1 / -1; block-size: 6px; margin-block-start: 2px; overflow: hidden; border-radius: var(--radius-full);
  background: var(--bubble);
}
.funnel-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--accent); }
.funnel-sent, .funnel-seen { background: var(--accent-line); }
.funnel-bothered { padding-inline-start: 14px; border-inline-start: 1px solid var(--line); }
.funnel-none { grid-column: 1 / -1; }
@media (width < 760px) {
  .rule { grid-template-columns: minmax(0, 1fr); padding: 12px; }
  .rule-tools { justify-content: end; order: 3; border-block-start: 1px solid var(--line); padding-block-start: 8px; }
  .rule-tools:has(> .tag) { justify-content: start; border: 0; padding: 0; }
  .rule-tools .switch { margin-inline-start: auto; }
  .funnel { grid-template-columns: repeat(2, minmax(0, 1fr)); order: 2; }
  .funnel-bothered { padding-inline-start: 0; border: 0; }
  .totals { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .meanings > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`
