export const FORM_STYLES = `
.form { padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
  display: flex;
  flex-direction: column; gap: 14px; animation: panel-in 180ms ease-out; }
.panel .form-title { font-size: 16px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
.panel .form-lead { margin-block-start: -10px; font-size: var(--size-small); color: var(--ink-soft); }
.field { display: flex; flex-direction: column; gap: 6px; min-inline-size: 0; }
.panel .field-label { font-size: var(--size-small); font-weight: 600; overflow-wrap: anywhere; }
.panel legend.field-label { padding-block-end: 6px; }
.input { inline-size: 100%; min-block-size: 44px; padding: 9px 12px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--ground); color: inherit; font: 16px/1.5 var(--font);
  resize: vertical; }
.panel .input:focus-visible { outline-offset: -1px; }
.input[aria-invalid] { border-color: var(--danger); }
.panel .form-failed:empty { display: none; }
.panel .mistake, .panel .form-failed { font-size: var(--size-small); color: var(--danger); }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(96px, 1fr)); gap: 8px; }
.option { position: relative; min-block-size: 44px; padding: 8px 6px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); display: flex; flex-direction: column; justify-content: center; align-items: center;
  line-height: 1.3;
  text-align: center; overflow-wrap: anywhere; cursor: pointer;
  transition: background-color var(--quick), border-color var(--quick); }
.option input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: inherit; }
.option:hover:not(:disabled, :has(:disabled, :checked)) { background: var(--sunken); }
.option:has(:checked) { border-color: var(--accent); background: var(--accent-soft);
  box-shadow: inset 0 0 0 1px var(--accent); }
.option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.option:is(:disabled, :has(:disabled)) { border-style: dashed; border-color: var(--line); background: none;
  color: var(--ink-soft); cursor: default; }
.options-noted { grid-template-columns: 1fr; }
.options-noted .option { padding-inline: 14px; align-items: flex-start; text-align: start; }
.option-note { font-size: 12px; color: var(--ink-soft); }
.tick { min-block-size: 44px; margin-block: -6px; display: flex; align-items: flex-start; gap: 10px;
  padding-block: 10px; line-height: 1.45; overflow-wrap: anywhere; cursor: pointer; }
.tick input { flex: none; inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--accent); }
.panel .hint { margin-block-start: -4px; font-size: var(--size-small); color: var(--ink-soft); }
.required { color: var(--danger); }
select.input { appearance: auto; }
.form-actions { display: flex; flex-wrap: wrap; gap: 8px; }
.button { min-block-size: 44px; padding: 9px 18px; border: 1px solid transparent; border-radius: var(--radius);
  background: none; }
.button:hover { background: var(--sunken); }
.panel .button-main { flex: 1; background: var(--accent); color: var(--on-accent); font-weight: 600;
  white-space: nowrap; }
.button-main:hover { filter: brightness(1.06); }

.rating { padding: 14px 12px 10px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.panel .rating-question { font-weight: 600; text-align: center; }
.rating-faces { margin-block-start: 6px; display: grid; grid-template-columns: repeat(5, 1fr); }
.rating-face { min-block-size: 64px; padding: 8px 2px; border: 0; border-radius: var(--radius); background: none;
  display: flex;
  flex-direction: column; align-items: center; gap: 4px; }
.panel .rating-face { font-size: 12px; line-height: 1.25; color: var(--ink-soft); }
.rating-face .icon { inline-size: 30px; block-size: 30px; stroke-width: 1.4; color: var(--ink);
  transition: transform var(--quick); }
.rating-face:hover { background: var(--accent-soft); }
.rating-face:hover .icon { transform: scale(1.1); }
.rating-comment { display: flex; flex-direction: column; gap: 10px; }
.rating-comment .button { align-self: flex-end; border-color: var(--line-strong); }
.panel .rating-thanks { text-align: center; font-size: var(--size-small); color: var(--ink-soft); }
`
