export const PANE = `
.pane {
  grid-area: pane; position: relative; padding: 20px 16px; overflow-y: auto;
  border-inline-start: 1px solid var(--line);
  background: var(--sunken); overflow-wrap: anywhere; scrollbar-width: thin;
}
.pane-close { display: none; position: absolute; inset-block-start: 8px; inset-inline-end: 8px; }
.pane-head { display: grid; justify-items: center; gap: 4px; padding-block-end: 16px; text-align: center; }
.pane-head .face { inline-size: 56px; block-size: 56px; margin-block-end: 6px; font-size: 22px; }
.pane-head .face .icon { inline-size: 26px; block-size: 26px; }
.pane-head .presence { inline-size: 14px; block-size: 14px; }
.pane-name { font-size: var(--size-text); }
.pane-name bdi { display: inline-block; max-inline-size: 100%; }
.pane-name .icon-button { vertical-align: middle; margin-block: -6px; }
.pane-name .icon { inline-size: 15px; block-size: 15px; }
.pane-presence { color: var(--ink-soft); }
.rename { display: flex; gap: 6px; inline-size: 100%; }
.pane-part { padding-block: 12px; border-block-start: 1px solid var(--line); }
.pane-part h3 {
  display: flex; align-items: center; gap: 6px; margin-block-end: 6px; color: var(--ink-soft); font-size: 12px;
}
.pane-part h3 .icon { inline-size: 15px; block-size: 15px; }
.address { font-size: 12.5px; }
.pane-call { font-weight: 600; }
.cart { display: grid; gap: 6px; }
.cart li { display: grid; grid-template-columns: auto 1fr auto; gap: 8px; }
.cart-count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.cart-price { font-variant-numeric: tabular-nums; white-space: nowrap; }
.cart-total {
  display: flex; justify-content: space-between; margin-block-start: 8px; padding-block-start: 8px;
  border-block-start: 1px dashed var(--line); font-weight: 600;
}
/* What shops and visitors say: names and values side by side. */
.given { display: grid; gap: 6px; }
.given > div { display: grid; grid-template-columns: minmax(64px, 38%) minmax(0, 1fr); gap: 8px; }
.given dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.given dd { overflow-wrap: anywhere; text-align: -webkit-match-parent; text-align: match-parent; }
.given-codes { display: grid; gap: 8px; }
.given-codes li { display: grid; gap: 1px; }
.given-code {
  justify-self: start; max-inline-size: 100%; padding: 1px 8px; border: 1px dashed var(--accent-line); border-radius: 6px;
  background: var(--accent-soft); font: 600 13px/1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
  user-select: all;
}
.given-code-over { border-color: var(--line); background: none; color: var(--ink-soft); text-decoration: line-through; }
.pane .chips-field .hint { margin-block-start: 4px; }
.pane-source { margin-block-start: 6px; }
.pane-why { display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; font-weight: 600; }
.pane-why .icon { inline-size: 16px; block-size: 16px; }
@media (width < 1180px) {
  .pane {
    position: fixed; z-index: 25; inset-block: 0; inset-inline-end: 0; inline-size: min(320px, 100vw);
    box-shadow: var(--shadow);
  }
  .pane-close { display: inline-grid; }
}
@media (width < 480px) { .pane { inline-size: 100vw; } }
`
