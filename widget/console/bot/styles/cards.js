/** Trying, misses, figures, the dial, the hours, versions. */
export const CARDS = `
.bot-card {
  display: grid; gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); padding: 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised); overflow-wrap: anywhere;
}
.bot-card h3 { font-size: var(--size-text); }
details.bot-card { display: block; }
details.bot-card > :not(summary) { margin-block-start: 8px; }
.bot-card > summary { cursor: pointer; }
.bot-card > summary h3 { display: inline; }
.try-form { display: grid; gap: 4px; }
.try-form label { font-weight: 600; }
.try-line { display: flex; gap: 8px; }
.try-line .input { min-block-size: 44px; }
.try-line .button { min-inline-size: 84px; white-space: nowrap; }
.decision { font-size: var(--size-title); font-weight: 600; }
.decision-answer { color: var(--success); }
.decision-suggest { color: var(--warning); }
.decision-hand_over { color: var(--ink); }
.mock { display: grid; gap: 6px; padding: 14px; border-radius: var(--radius); background: var(--sunken); }
.mock-visitor, .mock-bot { max-inline-size: 85%; padding: 8px 12px; border-radius: 14px; white-space: pre-wrap; }
.mock-visitor { justify-self: end; background: var(--accent); color: var(--on-accent); }
.mock-bot { justify-self: start; background: var(--bubble); }
.mock-buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.mock-buttons li {
  padding: 4px 12px; border: 1px solid var(--accent-line); border-radius: var(--radius-full); background: var(--raised);
}
.scores { display: grid; gap: 10px; }
.scores figcaption { font-weight: 600; }
.scores ol { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; }
.score-head { display: flex; justify-content: space-between; gap: 12px; }
.score-number { font-weight: 600; font-variant-numeric: tabular-nums; }
.score-track {
  position: relative; block-size: 10px; margin-block: 4px; border-radius: var(--radius-full); background: var(--bubble);
}
.score-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--line-strong); }
.score-best { background: var(--accent); }
.score-mark { position: absolute; inset-block: -3px; inline-size: 2px; background: var(--ink); }
.figures { display: grid; gap: 2px; }
.figures > div { display: flex; justify-content: space-between; gap: 16px; padding-block: 3px;
  border-block-end: 1px solid var(--line); }
.figures dd { font-variant-numeric: tabular-nums; }
.missed-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px; }
.period { display: inline-flex; align-items: center; gap: 8px; }
.period .input { inline-size: auto; }
.chart { display: grid; gap: 8px; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.chart figcaption { font-size: var(--size-text); font-weight: 600; }
.chart-bars { display: block; inline-size: 100%; block-size: 90px; }
[dir=rtl] .chart-bars { transform: scaleX(-1); }
.chart-bar { fill: var(--accent); }
.chart-empty { fill: var(--line); }
.chart-line { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.chart-ends { display: flex; justify-content: space-between; margin-block-start: 4px; }
.misses, .coverage, .versions { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none;
  grid-template-columns: minmax(0, 1fr); }
.miss-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; }
.miss-head h4 { flex: 1; min-inline-size: 180px; font-size: var(--size-text); text-align: match-parent; }
.miss-count { font-weight: 600; font-variant-numeric: tabular-nums; }
.phrasings { display: grid; gap: 2px; }
.tick { display: inline-flex; align-items: baseline; gap: 8px; min-block-size: 28px; cursor: pointer; }
.tick input { accent-color: var(--accent); }
.peoples-answers { display: grid; gap: 6px; }
.peoples-answers blockquote {
  margin: 0; padding-block: 4px; padding-inline: 12px; border-inline-start: 3px solid var(--accent-line);
  white-space: pre-wrap;
}
.miss-targets { display: grid; gap: 8px; padding-block-start: 12px; border-block-start: 1px solid var(--line); }
.picker { display: grid; gap: 6px; max-inline-size: 420px; }
.picker .menu-item { inline-size: 100%; }
.tests-form { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; }
.tests-form .field { flex: 1; min-inline-size: 220px; max-inline-size: 340px; }
.meter { max-inline-size: 420px; }
.dial, .hours { display: grid; gap: 10px; min-inline-size: 0; margin: 0; padding: 0; border: 0;
  grid-template-columns: minmax(0, 1fr); }
.dial legend { padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; color: var(--ink-soft); font-size: 12px; }
.legend li { display: inline-flex; align-items: center; gap: 6px; }
.swatch { inline-size: 12px; block-size: 12px; border-radius: 3px; }
.part-right { background: light-dark(#0f766e, #4cc0b0); }
.part-wrong { background: light-dark(#c2410c, #ff8a5c); }
.part-suggested { background: light-dark(#d9a21b, #e3b341); }
.part-handed_over { background: light-dark(#9a9186, #857d72); }
.position {
  display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 10px; align-items: center; padding: 10px 12px;
  border: 1px solid var(--line); border-radius: var(--radius); cursor: pointer;
}
.position:hover { border-color: var(--line-strong); }
.position-chosen { border-color: var(--accent); background: var(--accent-soft); }
.position input { accent-color: var(--accent); }
.position-name { font-weight: 600; }
.stack, .stack-words { grid-column: 2; }
.stack { display: flex; gap: 2px; block-size: 14px; border-radius: 4px; overflow: hidden; }
.stack-part { display: block; block-size: 100%; min-inline-size: 3px; }
.stack-words { display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--ink-soft); font-size: 12.5px;
  font-variant-numeric: tabular-nums; }
.position-chosen .stack-words { color: var(--ink); }
.where { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
.week { display: grid; gap: 8px; }
.week > li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 6px 12px; align-items: start; }
.day-name { padding-block: 6px; font-weight: 600; }
.spans { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.span { display: inline-flex; align-items: center; gap: 4px; }
.span .input { inline-size: auto; min-inline-size: 0; }
.hours > .button { justify-self: start; }
.version { padding: 0; gap: 0; }
.version > :not(.version-head) { margin-inline: 16px; margin-block: 4px 12px; }
.version-head {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; padding: 12px 16px; color: inherit;
  border-radius: var(--radius-large); text-decoration: none;
}
.version-head:hover { background: var(--bubble); }
.counts { font-variant-numeric: tabular-nums; white-space: nowrap; }
.plus { color: var(--success); } .minus { color: var(--danger); }
@media (width < 760px) {
  .hours h4 { margin-block-start: 8px; }
  .week > li { grid-template-columns: minmax(0, 1fr); padding-block-end: 8px; border-block-end: 1px solid var(--line); }
  .bot-card, .chart { padding: 14px 12px; }
}
`
