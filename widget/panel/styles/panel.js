export const PANEL_STYLES = `
.panel-place { --viewport-height: 100dvh; --viewport-offset: 0px; }
.panel-place[hidden] { display: none; }
.panel, .panel * { box-sizing: border-box; }
.panel {
  position: fixed; inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 68px); inset-inline-end: 20px;
  inline-size: min(380px, calc(100vw - 40px)); block-size: min(640px, calc(100dvh - 108px)); overflow: hidden;
  display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
  font: var(--size-text)/var(--line-height) var(--font); text-align: start; animation: panel-in 180ms ease-out;
}
.frame[data-position=start] .panel { inset-inline: 20px auto; }
.panel :is(p, h2, h3, ul, dl, dd, fieldset, legend) { margin: 0; padding: 0; border: 0; font-weight: inherit;
  font-size: inherit; }
.panel ul { list-style: none; }
.panel button { font: inherit; color: inherit; cursor: pointer; }
.panel button:is(:disabled, [aria-disabled]) { cursor: default; opacity: .55; }
.panel a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.panel :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.panel .form-title:focus { outline: none; }
/* Marks upon marks would reach over the lines around: words that people write keep to their own. */
.panel :where(bdi, [dir=auto]:not(input, textarea, select), .chip, .story, .answers dd) { overflow: clip; }
.hidden-words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.icon { inline-size: 20px; block-size: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
.icon-more { stroke-width: 3; }

.head { flex: none; display: flex; align-items: center; gap: 12px; padding-block: 12px; padding-inline: 16px 8px;
  border-block-end: 1px solid var(--line); }
.head-words { flex: 1; min-inline-size: 0; }
.panel .head-shop { font-size: 16px; font-weight: 650; line-height: 1.3; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; }
.panel .head-who { font-size: var(--size-small); line-height: 1.4; color: var(--ink-soft); overflow-wrap: anywhere; }
.dot { display: inline-block; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--success); }
.face { flex: none; inline-size: 32px; block-size: 32px; border-radius: 50%; display: grid; place-items: center;
  font-size: 14px; font-weight: 600; line-height: 1; }
.face-bot { border-radius: 10px; background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent-line); }
.face-bot .icon { inline-size: 20px; block-size: 20px; stroke-width: 1.6; }
.face-person { background: light-dark(#f3dfc9, #54402c); color: light-dark(#5b3a16, #f6dfc6); }
.head .face { inline-size: 40px; block-size: 40px; font-size: 17px; }
.head .face-bot { border-radius: 12px; }
.head .face-bot .icon { inline-size: 24px; block-size: 24px; }
.icon-button { flex: none; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%;
  background: none; display: grid; place-items: center; }
.panel .icon-button { color: var(--ink-soft); }
.icon-button:hover, .icon-button[aria-expanded=true] { background: var(--sunken); }
.head .menu + .icon-button { margin-inline-start: -12px; }

.menu { position: relative; }
.menu-list { position: absolute; z-index: 2; inset-block-start: calc(100% + 4px); inset-inline-end: 0;
  min-inline-size: 236px;
  padding: 6px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised);
  box-shadow: var(--shadow);
  animation: panel-in 120ms ease-out; }
.menu-item { inline-size: 100%; min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius);
  background: none; display: flex; align-items: center; gap: 10px; text-align: start; }
.menu-item:hover { background: var(--sunken); }
.panel .menu-item .icon { color: var(--ink-soft); }
.panel .menu-sure, .panel .menu-sure .icon { color: var(--danger); }

.panel :is(.banner, .notice, .peak) { flex: none; padding: 10px 16px; display: flex; gap: 10px;
  font-size: var(--size-small); }
.panel .banner { background: var(--warning-soft); color: var(--warning); }
.panel .notice { background: var(--sunken); color: var(--ink-soft); }
.panel .peak { background: var(--accent-soft); border-block-end: 1px solid var(--accent-line); }
.panel .blocked { flex: 1; padding: 32px 24px; display: grid; place-content: center; text-align: center;
  text-wrap: balance; }
.known { padding-block: 2px; padding-inline: 16px 8px; display: flex; gap: 10px; font-size: var(--size-small);
  background: var(--warning-soft); border-block-end: 1px solid var(--line); }
.known > .icon { margin-block-start: 12px; color: var(--warning); }
.panel .known-words { flex: 1; min-inline-size: 0; padding-block: 12px; overflow-wrap: anywhere; }
.known .icon-button .icon { inline-size: 16px; block-size: 16px; }
.queue { flex: none; max-block-size: 55%; overflow-y: auto; margin: 8px 12px 0; padding: 12px 14px;
  border: 1px solid var(--accent-line); border-radius: 14px; background: var(--accent-soft); }
.panel .queue-place { display: flex; gap: 8px; font-weight: 600; }
.panel :is(.queue-place, .queue-wait) { font-variant-numeric: tabular-nums; }
.panel :is(.queue-hint, .queue-note) { font-size: var(--size-small); color: var(--ink-soft); }
.panel .link-button { min-block-size: 32px; padding: 4px 0; border: 0; border-radius: 4px; background: none;
  font-size: var(--size-small); text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--line-strong); }
.link-button:hover { text-decoration-color: currentColor; }
.queue-ways { margin-block: 4px; display: flex; flex-wrap: wrap; gap: 0 18px; }
.panel .queue .link-button { min-block-size: 44px; margin-block: -5px; text-align: start; }
.panel .queue-note { overflow-wrap: anywhere; }
.queue-more { padding-block-start: 6px; display: flex; flex-direction: column; gap: 10px; }
.panel .queue-more:focus { outline: none; }
.panel .queue-more .option { background: var(--ground); }
.panel .queue-more .option:disabled { background: none; opacity: 1; }

.foot { flex: none; padding: 8px 12px max(8px, env(safe-area-inset-bottom)); }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 3px; border: 1px solid var(--line-strong);
  border-radius: 24px; background: var(--raised); transition: border-color var(--quick); }
.composer:focus-within { border-color: var(--ink-soft); box-shadow: 0 0 0 1px var(--ink-soft); }
.composer-field { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 148px; padding: 10px 14px;
  border: 0;
  border-radius: 20px; background: none; color: inherit; font: 16px/1.5 var(--font); resize: none; }
.panel .composer-field:focus-visible { outline: none; }
.composer-field::placeholder { color: var(--ink-soft); opacity: 1; }
.send { flex: none; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%; display: grid;
  place-items: center; background: var(--accent); transition: background-color var(--quick); }
.panel .send { color: var(--on-accent); }
.panel .send:disabled { background: var(--bubble); color: var(--ink-soft); opacity: 1; }
.panel .foot-notice { min-block-size: 18px; padding: 4px 14px 0; font-size: 12px; line-height: 1.4;
  color: var(--ink-soft); }
.panel .too-long { color: var(--danger); font-weight: 600; }

@keyframes panel-in { from { opacity: 0; transform: translateY(8px); } }
@media (max-width: 480px) {
  .panel { inset: 0; inset-block-start: var(--viewport-offset); inline-size: 100%; block-size: var(--viewport-height);
    border: 0; border-radius: 0; padding-block-start: env(safe-area-inset-top); }
  .frame[data-position=start] .panel { inset-inline: 0; }
}
/* Zoomed in so far that nothing else has room, the panel scrolls as a whole. */
@media (max-height: 420px) {
  .panel { overflow: hidden auto; }
  .panel .body-place { flex: 1 0 auto; min-block-size: 120px; block-size: 120px; }
  .queue { max-block-size: none; }
}
@media (prefers-reduced-motion: reduce) { .panel, .panel *, .panel *::before { animation: none !important;
  transition: none !important; } }
@media (forced-colors: active) { .message, .chip, .send, .face { border: 1px solid; } }
`
