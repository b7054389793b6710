/** What belongs to the queue: offers, transfers, whispers, the team. */
export const QUEUE = `
:root {
  --private: light-dark(#5b3d99, #cdbcf6); --private-soft: light-dark(#f3eefb, #2a2338);
}
.thread-head .menu .icon { stroke-width: 2.6; }
.offer-bar { position: relative; display: grid; gap: 1px; max-block-size: 45dvh; overflow-y: auto; border-block-end: 1px solid var(--line); background: var(--accent-line); }
.offered-chat {
  display: flex; align-items: center; gap: 12px; padding: 10px 16px; background: var(--accent-soft);
  animation: appear var(--quick);
}
.offer-bar > .hint { padding: 4px 16px; background: var(--accent-soft); }
.ring { position: relative; flex: none; display: grid; place-items: center; inline-size: 44px; block-size: 44px; }
.ring svg {
  position: absolute; inset: 0; fill: none; stroke-width: 3.5; stroke-linecap: round; transform: rotate(-90deg);
}
[dir=rtl] .ring svg { transform: rotate(-90deg) scaleY(-1); }
.ring-track { stroke: var(--accent-line); }
.ring-rest { stroke: var(--accent); transition: stroke-dashoffset 1s linear; }
.ring-urgent .ring-rest { stroke: var(--danger); }
.ring-urgent .ring-number { color: var(--danger); }
.ring-number { position: relative; font-size: 14px; font-weight: 700; font-variant-numeric: tabular-nums; }
.ring-long { font-size: 11.5px; letter-spacing: -.02em; }
.offered-main { display: grid; flex: 1; min-inline-size: 0; gap: 1px; }
.offered-who { display: flex; flex-wrap: wrap; align-items: center; gap: 2px 8px; }
.offered-who .row-marks { margin: 0; }
.offered-who .tag { background: var(--raised); }
.offered-name {
  min-inline-size: 0; padding: 0; border: 0; background: none; font-size: var(--size-text); font-weight: 700;
  overflow: clip; overflow-wrap: anywhere; text-align: start;
}
.offered-name:hover { text-decoration: underline; text-underline-offset: 3px; }
.offered-concern, .offered-why {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow-wrap: anywhere;
}
.offered-label, .offered-why { color: var(--ink-soft); }
.offered-why { font-size: 12px; -webkit-line-clamp: 4; }
.offered-answers { display: flex; flex: none; gap: 8px; }
.key-hint {
  border-color: color-mix(in oklab, currentColor 35%, transparent); background: none; color: inherit; font-size: 11px;
}
.away-bar {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
  background: var(--warning-soft); color: var(--warning); font-weight: 600;
}
.away-bar span { flex: 1; min-inline-size: 200px; }
.countdown { font-variant-numeric: tabular-nums; font-weight: 600; }
.tag-first { background: var(--warning-soft); color: var(--warning); }
.tag-missed { background: none; color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line-strong); }
.tag-peak { background: var(--warning-soft); color: var(--warning); }
.line-quiet { margin-block-start: -8px; font-size: 12px; }
.whisper {
  border: 1.5px dashed var(--private); border-inline-start: 3px solid var(--private); background: var(--private-soft);
}
.whisper .note-head, .whisper-who { color: var(--private); }
.whisper-who { font-size: 12px; }
.chip-on.chip-whisper { background: var(--private-soft); color: var(--private); }
.composer-whisper .composer-field { border: 1.5px dashed var(--private); background: var(--private-soft); }
.composer-whisper .send { background: var(--private); color: var(--ground); }
.group-own .bubble.bubble-whisper { border: 1.5px dashed var(--private); background: var(--private-soft); }
.ask-once { display: flex; flex-wrap: wrap; align-items: center; justify-content: flex-end; gap: 6px 8px; }
.mail-hint { color: var(--ink-soft); font-size: 12px; }
.pane-slowed {
  margin-block-end: 12px; padding: 8px 12px; border-radius: var(--radius); background: var(--warning-soft);
  color: var(--warning);
}
.comes-back { min-block-size: 2lh; }
.targets, .options { display: grid; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.targets legend, .options legend { margin-block-end: 4px; padding: 0; font-weight: 600; }
.target {
  display: flex; align-items: center; gap: 8px; min-block-size: 38px; padding: 3px 10px; border-radius: var(--radius);
  cursor: pointer;
}
.target:hover { background: var(--bubble); }
.target:has(:checked) { background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent-line); }
.target-off { cursor: default; }
.target-off:hover { background: none; }
.target-off .target-name, .target-off .face { opacity: .6; }
.target-name {
  flex: 1; min-inline-size: 0; overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent;
}
.target > .hint { flex: 0 1 auto; text-align: end; }
.target input, .option input { flex: none; margin: 0; accent-color: var(--accent); }
.options { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.option { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; cursor: pointer; }
.button-bad { border-color: transparent; background: var(--danger); color: var(--ground); }
.button-bad:hover:enabled { background: color-mix(in oklab, var(--danger) 88%, var(--ink)); }
.team-strip {
  display: flex; flex: 0 1 auto; flex-direction: column; min-block-size: 41px; border-block-start: 1px solid var(--line);
}
.team-head {
  display: flex; flex: none; align-items: center; gap: 6px; inline-size: 100%; min-block-size: 40px; padding: 4px 16px;
  border: 0;
  background: none; color: var(--ink-soft); text-align: start;
}
.team-head:hover { color: var(--ink); }
.team-head:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.team-title { font-weight: 600; }
.team-sum {
  flex: 1; min-inline-size: 0; overflow: hidden; font-size: 12px; text-align: end; white-space: nowrap;
  text-overflow: ellipsis;
}
.team-panel {
  position: relative; min-block-size: 0; max-block-size: min(420px, 50dvh); padding: 10px 16px; overflow-y: auto;
  border-block-end: 1px solid var(--line); scrollbar-width: thin;
}
.team-panel:focus-visible { outline-offset: -2px; }
.team-panel h3 { margin-block-end: 4px; color: var(--ink-soft); font-size: 12px; }
.team-line { display: grid; padding-block: 4px; }
.team-name { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; min-inline-size: 0; overflow-wrap: anywhere; }
.team-member { grid-template-columns: auto minmax(0, 1fr); column-gap: 8px; align-items: center; }
.team-member .face { grid-row: span 2; }
.team-away .face, .team-gone .face { opacity: .55; }
.peak { display: grid; gap: 6px; margin-block: 8px 12px; }
.segments { display: flex; gap: 2px; padding: 2px; border-radius: var(--radius); background: var(--bubble); }
.segment {
  flex: 1; min-block-size: 32px; padding: 2px 8px; border: 0; border-radius: 8px; background: none; font-weight: 600;
}
.segment[aria-pressed=true] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); color: var(--accent); }
@media (width < 760px) {
  .offered-chat { flex-wrap: wrap; gap: 6px 10px; padding: 8px 12px; }
  .offered-chat > .face { display: none; }
  .offered-answers { inline-size: 100%; }
  .offered-answers .button { flex: 1; min-block-size: 40px; }
  .key-hint { display: none; }
}
`
