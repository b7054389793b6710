export const GATE = `
.gate {
  display: grid; grid-template-rows: 1fr auto; place-items: center; block-size: 100%; padding: 24px 16px;
  overflow: auto;
}
.gate-card {
  inline-size: min(400px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); font-size: var(--size-text);
}
.gate-card h1 {
  margin-block: 16px 4px; font-size: var(--size-display); letter-spacing: -.01em; overflow-wrap: anywhere;
}
.gate-text { color: var(--ink-soft); }
.gate-more { margin-block-start: 20px; color: var(--ink-soft); font-size: var(--size-small); }
.gate-command { display: block; margin-block-start: 6px; padding: 8px 10px; overflow-wrap: anywhere; text-align: start;
  border-radius: var(--radius); background: var(--sunken);
  font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.gate-card .send-form { margin-block-start: 24px; }
.gate-card .input { min-block-size: 44px; font-size: 16px; }
.gate-card .button { inline-size: 100%; min-block-size: 44px; font-size: var(--size-text); }
.gate .menu-list {
  inset-block: auto calc(100% + 4px); inset-inline: -90px; inline-size: fit-content; margin-inline: auto;
}
.brand {
  display: grid; flex: none; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 14px;
  background: var(--accent); color: var(--on-accent);
}
.brand .icon { inline-size: 26px; block-size: 26px; }
.brand-small { inline-size: 30px; block-size: 30px; border-radius: 9px; }
.brand-small .icon { inline-size: 18px; block-size: 18px; }
`
