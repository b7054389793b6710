/** The simulator: who visits, the line of time, what is said. */
export const SIMULATOR = `
.sim {
  display: grid; gap: 14px; align-content: start; inline-size: min(1320px, 100%); margin-inline: auto;
  padding: 20px 16px 64px; grid-template-columns: minmax(0, 1fr);
}
.sim-presets { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.sim-grid { display: grid; grid-template-columns: 300px minmax(0, 1fr); gap: 16px; align-items: start; }
.sim-main { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
.sim-story { gap: 14px; }
.sim-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.sim-head h3 { flex: 1; }
.sim-clock { font-size: var(--size-title); font-weight: 600; font-variant-numeric: tabular-nums; }
.sim-head .input { min-block-size: 32px; }
.who { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px 10px; }
.who .field label { font-size: var(--size-small); }
.who .input { min-inline-size: 0; }
.who-wide, .who-facts { grid-column: 1 / -1; }
.who-facts { display: grid; }
.who-rules { display: grid; gap: 2px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.who-rules legend { padding: 0; font-size: var(--size-small); }
.who-chosen {
  max-block-size: 240px; margin-block-start: 4px; padding: 6px 10px; overflow-y: auto; border: 1px solid var(--line);
  border-radius: var(--radius); scrollbar-width: thin;
}
.who-chosen .tick { overflow-wrap: anywhere; }
.who-attribute { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 4px; margin-block: 2px; }
.who-rules .link-button { justify-self: start; }
.tl { display: grid; gap: 2px; padding-inline: 15px; }
.tl-frame {
  position: relative; padding-block: 22px 4px; cursor: pointer; touch-action: pan-y; user-select: none;
}
.tl-tick {
  position: absolute; inset-block: 0; inset-inline-start: var(--at); inline-size: 1px; background: var(--line);
}
.tl-tick span {
  position: absolute; inset-block-start: 0; inset-inline-start: 0; color: var(--ink-soft); font-size: 11.5px; line-height: 16px;
  white-space: nowrap; background: var(--raised); padding-inline-end: 4px; margin-inline-start: -5px;
  font-variant-numeric: tabular-nums;
}
.tl-tick:last-child span { inset-inline: auto 0; margin-inline: 0 -5px; padding-inline: 4px 0; }
.tl-rows { position: relative; block-size: calc(var(--lane) * 34px); }
.tl-said { margin-block-start: 4px; border-block-start: 1px dashed var(--line); padding-block-start: 4px;
  block-size: calc(var(--lane) * 34px + 4px); }
.tl-mark {
  position: absolute; inset-block-start: calc(var(--lane) * 34px + 2px); inset-inline-start: var(--at); z-index: 2;
  display: grid; place-items: center; inline-size: 30px; block-size: 30px; margin-inline-start: -15px; padding: 0;
  border: 1px solid var(--line-strong); border-radius: var(--radius-full); background: var(--raised); color: var(--ink);
  touch-action: none; cursor: grab;
}
.tl-said .tl-mark { inset-block-start: calc(var(--lane) * 34px + 6px); cursor: pointer; }
.tl-mark .icon { inline-size: 16px; block-size: 16px; pointer-events: none; }
.tl-mark:hover { border-color: var(--ink); }
.tl-mark:active { cursor: grabbing; }
.tl-selected { border-color: var(--accent); background: var(--accent-soft); box-shadow: 0 0 0 2px var(--accent); }
.tl-fired { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.tl-fired:hover { border-color: transparent; }
.tl-now {
  position: absolute; inset-block: 18px -10px; inset-inline-start: var(--at); z-index: 1; inline-size: 2px;
  margin-inline-start: -1px; border-radius: 2px; background: var(--accent); pointer-events: none;
}
.tl-range { inline-size: calc(100% + 16px); margin: 0; margin-inline: -8px; min-block-size: 28px; accent-color: var(--accent); cursor: pointer; }
.did-add { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.did-add .label { margin-inline-end: 6px; font-variant-numeric: tabular-nums; }
.did-chip { border: 1px solid var(--line); color: var(--ink); }
.did-list { margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--line); }
.did { border-block-end: 1px solid var(--line); }
.did-head { display: flex; align-items: center; }
.did-button {
  display: flex; flex: 1; align-items: center; gap: 8px; min-inline-size: 0; min-block-size: 36px; padding: 4px 0; border: 0;
  background: none; text-align: start;
}
.did-button:hover .did-words { text-decoration: underline; text-underline-offset: 2px; }
.did-button .icon { inline-size: 16px; block-size: 16px; color: var(--ink-soft); }
.did-time { flex: none; min-inline-size: 52px; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.did-words { min-inline-size: 0; overflow-wrap: anywhere; }
.did-open .did-words { font-weight: 600; }
.did-lacks { color: var(--warning); font-size: 12px; }
.did-fields { display: flex; flex-wrap: wrap; gap: 8px 12px; padding-block: 2px 12px; padding-inline-start: 60px; }
.did-fields .field { align-content: start; font-size: var(--size-small); }
.did-kind { inline-size: 170px; } .did-at, .did-total, .did-percent { inline-size: 110px; }
.did-page, .did-items, .did-name, .did-text { flex: 1; min-inline-size: 200px; }
.sim-failed { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
.sim-results { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px 24px; align-items: start; }
.sim-results > section { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.sim-results h3 { display: flex; align-items: center; gap: 6px; font-size: var(--size-text); font-variant-numeric: tabular-nums; }
.said-list { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr); }
.said { display: grid; gap: 6px; transition: opacity var(--quick); grid-template-columns: minmax(0, 1fr); }
.said-later .said-bubble { opacity: .55; }
.said-head { display: flex; gap: 6px; align-items: baseline; }
.said-time { flex: none; color: var(--accent); font-variant-numeric: tabular-nums; }
.said-title { min-inline-size: 0; color: var(--ink-soft); overflow-wrap: anywhere; }
.said-bubble {
  display: flex; gap: 10px; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); box-shadow: var(--shadow); font-size: var(--size-text);
}
.said-body { display: grid; gap: 8px; min-inline-size: 0; }
.said-text { overflow-wrap: anywhere; white-space: pre-wrap; }
.said-body .mock-buttons li { font-size: 14px; background: none; color: light-dark(#0b5850, #8de4d8); font-weight: 600; }
@media (width < 1000px) {
  .sim-grid { grid-template-columns: minmax(0, 1fr); }
  .sim-who > .who { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); }
}
@media (width < 760px) {
  .sim { padding-inline: 12px; }
  .sim-results { grid-template-columns: minmax(0, 1fr); }
  .sim-said { order: -1; }
  .did-fields { padding-inline-start: 0; }
  .did-add .label { flex-basis: 100%; }
}
`
