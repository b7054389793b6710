export const BUBBLE_STYLES = `
.bubble {
  position: fixed; inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 68px); inset-inline-end: 20px;
  box-sizing: border-box; inline-size: min(360px, calc(100vw - 40px)); padding: 4px 14px 12px; overflow: hidden auto;
  max-block-size: calc(100dvh - 108px); display: grid; grid-template-columns: auto 1fr 44px; align-items: center;
  gap: 0 8px; border: 1px solid var(--line);
  border-radius: var(--radius-large); border-end-end-radius: 6px; box-shadow: var(--shadow);
  background: var(--raised); color: var(--ink); font: var(--size-text)/var(--line-height) var(--font);
  animation: bubble-in 180ms ease-out;
}
.frame[data-position=start] .bubble { inset-inline: 20px auto; border-end-end-radius: var(--radius-large);
  border-end-start-radius: 6px; }
.bubble button { font: inherit; color: inherit; cursor: pointer; }
.bubble button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.bubble-face { inline-size: 28px; block-size: 28px; border-radius: 50%; display: grid; place-items: center;
  background: light-dark(#f3dfc9, #54402c); color: light-dark(#5b3a16, #f6dfc6); font-size: 13px; font-weight: 600;
  line-height: 1; }
.bubble-bot { border-radius: 9px; background: var(--accent-soft); color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--accent-line); }
.bubble-bot svg { inline-size: 18px; block-size: 18px; stroke-width: 1.6; }
.bubble-name { min-inline-size: 0; font-size: var(--size-small); font-weight: 600; line-height: 1.4; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.bubble-text, .bubble .code { grid-column: 1 / -1; }
.bubble-text { min-block-size: 44px; padding: 2px 0; border: 0; border-radius: 6px; background: none; text-align: start;
  overflow-wrap: anywhere; }
.bubble .code { margin-block-start: 8px; }
.bubble-close { justify-self: end; inline-size: 44px; block-size: 44px; margin-inline-end: -12px; padding: 0;
  border: 0; border-radius: 50%; background: none; display: grid; place-items: center; }
.bubble .bubble-close { color: var(--ink-soft); }
.bubble-close::before { content: ""; inline-size: 12px; block-size: 12px; background: currentColor;
  clip-path: polygon(10% 0, 50% 40%, 90% 0, 100% 10%, 60% 50%, 100% 90%, 90% 100%, 50% 60%, 10% 100%, 0 90%, 40% 50%,
    0 10%); }
.bubble-close:hover { background: var(--sunken); }
.bubble-choices { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px; }
.bubble-choices:not(:empty) { margin-block-start: 6px; }
.bubble .bubble-choice { min-block-size: 44px; padding: 8px 12px; font-size: 14px; border: 1px solid var(--accent-line);
  border-radius: var(--radius-full); background: var(--accent-soft); text-align: start; overflow-wrap: anywhere; }
.bubble .bubble-choice:hover { border-color: var(--accent); }
@keyframes bubble-in { from { opacity: 0; transform: translateY(8px); } }
@media (prefers-reduced-motion: reduce) { .bubble { animation: none; } }
@media (forced-colors: active) { .bubble-face { border: 1px solid; } }
`
