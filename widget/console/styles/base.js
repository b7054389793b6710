export const BASE = `
*, *::before, *::after { box-sizing: border-box; }
html, body { block-size: 100%; overflow: clip; }
body {
  margin: 0; background: var(--sunken); color: var(--ink);
  font: var(--size-small) / var(--line-height) var(--font); -webkit-text-size-adjust: 100%;
}
#console { block-size: 100%; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3 { font-size: inherit; font-weight: 600; line-height: 1.3; }
ul { list-style: none; }
button, input, textarea, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button:disabled { cursor: default; }
a { color: var(--accent); text-underline-offset: 2px; }
:root { --accent: light-dark(#0f766e, #4cc0b0); --on-accent: light-dark(#ffffff, #06302c); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
::selection { background: var(--accent-soft); }
/* What scrolls is position: relative, or these would make the document itself higher. */
.visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0; margin: 0; padding: 0;
}
/* Marks upon marks would reach over the lines around: words that people write keep to their own. */
:where(bdi, [dir=auto]:not(input, textarea, select), .group-by, .line, .answers dt) { overflow: clip; }
.icon {
  inline-size: 18px; block-size: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
[dir=rtl] .icon-directional { transform: scaleX(-1); }
.spacer { flex: 1; }
.hint { color: var(--ink-soft); font-size: 12px; }
.hint-bad { color: var(--danger); }
kbd {
  display: inline-block; min-inline-size: 22px; padding: 1px 6px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--raised); font: 600 12px / 1.5 var(--font); text-align: center;
}
.face {
  --hue: 180; position: relative; flex: none; display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  border-radius: var(--radius-full); font-weight: 600; font-size: 14px;
  background: light-dark(oklch(92% .045 var(--hue)), oklch(36% .05 var(--hue)));
  color: light-dark(oklch(38% .07 var(--hue)), oklch(90% .05 var(--hue)));
}
.face-small { inline-size: 26px; block-size: 26px; font-size: 12px; }
.face-small .icon { inline-size: 16px; block-size: 16px; }
.tint-0 { --hue: 30; } .tint-1 { --hue: 75; } .tint-2 { --hue: 130; }
.tint-3 { --hue: 220; } .tint-4 { --hue: 275; } .tint-5 { --hue: 340; }
.face-bot { background: var(--raised); color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line); }
.face-operator { background: var(--accent); color: var(--on-accent); }
.presence {
  position: absolute; inset-block-end: -1px; inset-inline-end: -1px; inline-size: 11px; block-size: 11px;
  border: 2px solid var(--sunken); border-radius: var(--radius-full); background: var(--success);
}
.tag {
  display: inline-flex; align-items: center; gap: 3px; max-inline-size: 100%; padding: 0 7px; overflow: hidden;
  border-radius: var(--radius-full); background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8);
  font-size: 11.5px; line-height: 18px; white-space: nowrap; text-overflow: ellipsis;
}
.tag-quiet { background: var(--bubble); color: var(--ink-soft); }
.tag .icon { inline-size: 12px; block-size: 12px; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; };
}
@media (forced-colors: active) { .unread, .status-dot, .presence { forced-color-adjust: none; } }
`
