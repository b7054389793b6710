export const OVERLAYS = `
.dialog {
  inline-size: min(460px, calc(100vw - 32px)); max-block-size: calc(100dvh - 48px); padding: 0;
  border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
}
.dialog::backdrop { background: rgb(20 16 8 / .4); }
.dialog-body { display: grid; gap: 16px; padding: 20px; }
.dialog-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.dialog-head h2 { min-inline-size: 0; overflow: clip; font-size: var(--size-title); overflow-wrap: anywhere; }
.keys { display: grid; gap: 2px; }
.keys > div { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding-block: 5px; }
.keys > div + div { border-block-start: 1px solid var(--line); }
.keys dd { display: flex; gap: 4px; flex: none; }
.devices { display: grid; }
.device { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 10px; }
.device + .device { border-block-start: 1px solid var(--line); }
.device-name { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
`
