export const CONTROLS = `
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); font-weight: 600;
  white-space: nowrap; transition: background-color var(--quick), border-color var(--quick);
}
.button:hover:enabled { border-color: var(--line-strong); }
.button-main { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.button-main:hover:enabled {
  border-color: transparent; background: color-mix(in oklab, var(--accent) 88%, var(--ink));
}
.button:disabled { opacity: .5; }
.icon-button {
  display: inline-grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; padding: 0; border: 0;
  border-radius: var(--radius); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.icon-button:hover:enabled { background: var(--bubble); color: var(--ink); }
.icon-button:disabled { opacity: .4; }
.chip {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding: 0 10px; border: 0;
  border-radius: var(--radius-full); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.chip:hover:enabled { background: var(--bubble); color: var(--ink); }
.chip .icon { inline-size: 16px; block-size: 16px; }
.chip-on { background: var(--warning-soft); color: var(--warning); }
.chip:disabled { opacity: .6; }
.chips-field { min-inline-size: 0; inline-size: 100%; }
.chips {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px; min-block-size: 38px; padding: 3px 6px;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised);
}
.chips:focus-within { outline: 2px solid var(--focus); border-color: transparent; }
.chips .chips-input {
  flex: 1 1 56px; min-inline-size: 40px; min-block-size: 28px; padding: 2px 4px; border: 0; outline: 0;
  background: none;
}
.pill {
  display: inline-flex; align-items: center; max-inline-size: 100%; padding-inline: 9px 3px; border-radius: 8px;
  background: var(--accent-soft); line-height: 26px; overflow-wrap: anywhere;
}
.pill:not(:has(button)) { padding-inline-end: 9px; }
.pill-remove {
  display: inline-grid; place-items: center; flex: none; inline-size: 24px; block-size: 26px; padding: 0; border: 0;
  border-radius: 6px; background: none; color: var(--ink-soft);
}
.pill-remove:hover { color: var(--ink); }
.pill-remove .icon { inline-size: 14px; block-size: 14px; }
.link-button {
  padding: 2px 4px; border: 0; border-radius: 4px; background: none; color: inherit; font-weight: 600;
  text-decoration: underline; text-underline-offset: 2px;
}
.input {
  inline-size: 100%; min-block-size: 36px; padding: 6px 10px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--raised);
}
.input:focus-visible { outline-offset: 0; }
.input[aria-invalid=true] { border-color: var(--danger); }
.field { display: grid; gap: 4px; }
.field label { font-weight: 600; }
.label-line { display: flex; flex-wrap: wrap; align-items: baseline; gap: 0 8px; }
.reveal { position: relative; }
.reveal .input { padding-inline-end: 44px; }
.reveal .icon-button { position: absolute; inset-block: 0; inset-inline-end: 4px; margin-block: auto; }
.alert {
  padding: 10px 12px; border-radius: var(--radius); background: var(--danger-soft); color: var(--danger);
  overflow-wrap: anywhere;
}
.send-form { display: grid; gap: 16px; }
.form-foot { display: flex; justify-content: flex-end; gap: 8px; }
.menu { position: relative; display: inline-flex; }
.menu-list {
  position: absolute; z-index: 30; inset-block-start: calc(100% + 4px); inset-inline-end: 0; display: grid;
  min-inline-size: 190px; max-inline-size: 280px; padding: 6px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); animation: appear var(--quick);
}
.menu-item {
  display: flex; align-items: center; gap: 8px; min-block-size: 34px; padding: 4px 10px; border: 0;
  border-radius: 8px;
  background: none; text-align: start;
}
.menu-item > bdi { flex: 1; }
.menu-item .icon { color: var(--ink-soft); }
.menu-item:hover:enabled, .menu-item:focus-visible { background: var(--bubble); outline-offset: -2px; }
.menu-item:disabled { color: var(--ink-soft); }
.menu-danger, .menu-danger .icon { color: var(--danger); }
@keyframes appear { from { opacity: 0; transform: translateY(-3px); } }
`
