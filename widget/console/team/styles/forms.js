/** The forms of a department, and what the visitor sees of them. */
export const FORMS = `
.forms { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 16px 28px; align-items: start;
  grid-template-areas: "choice choice" "main side"; }
.form-choice { grid-area: choice; display: grid; gap: 8px; grid-template-columns: repeat(3, minmax(0, 1fr)); }
.form-tab {
  display: grid; align-content: start; padding: 10px 14px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); text-align: start; overflow-wrap: anywhere;
}
.form-tab:hover { border-color: var(--line-strong); }
.form-tab[aria-pressed=true] { border-color: var(--accent); background: var(--accent-soft); }
.forms-main { grid-area: main; display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); align-content: start; }
.forms-side { grid-area: side; position: sticky; inset-block-start: 60px; min-inline-size: 0; }
.form-fields { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none;
  grid-template-columns: minmax(0, 1fr); }
.form-fields:empty { display: none; }
.form-field { border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.form-field-open { border-color: var(--accent-line); }
.form-field > .hint-bad { display: block; padding: 0 14px 10px; }
.field-line { display: flex; align-items: center; padding-inline-end: 6px; }
.field-open {
  display: flex; flex: 1; align-items: center; gap: 10px; min-inline-size: 0; min-block-size: 52px; padding: 6px 12px;
  border: 0; border-radius: var(--radius); background: none; text-align: start;
}
.field-open:focus-visible { outline-offset: -2px; }
.field-fold { display: grid; color: var(--ink-soft); transition: transform var(--quick); }
[aria-expanded=true] > .field-fold { transform: rotate(180deg); }
.field-words { display: grid; flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.field-tools { display: inline-flex; flex: none; }
.field-editor { display: grid; gap: 14px; padding: 6px 14px 16px; grid-template-columns: minmax(0, 1fr); }
.pattern-offer { display: grid; gap: 4px; align-content: start; justify-items: start; }
.pattern { display: grid; gap: 14px; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
  align-items: start; }
.choices { display: grid; gap: 8px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.choices legend { padding: 0; font-weight: 600; }
.choices ol { display: grid; gap: 6px; margin: 0; padding: 0; list-style: none; }
.choices li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(120px, 180px) auto; gap: 6px;
  align-items: center; }
.choices > .button { justify-self: start; }
.starts { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
.start {
  display: grid; align-content: start; inline-size: 100%; block-size: 100%; padding: 10px 14px;
  border: 1px dashed var(--line-strong);
  border-radius: var(--radius); background: none; text-align: start;
}
.start:hover { border-color: var(--accent); background: var(--accent-soft); }
.form-preview { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.preview-card {
  display: grid; gap: 12px; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); overflow-wrap: anywhere; grid-template-columns: minmax(0, 1fr);
  text-align: start;
}
.preview-title { font-size: 16px; font-weight: 650; line-height: 1.35; }
.preview-field { display: grid; gap: 5px; grid-template-columns: minmax(0, 1fr); }
.preview-label { font-size: var(--size-small); font-weight: 600; text-align: match-parent; }
.preview-star { color: var(--danger); }
.preview-input {
  min-block-size: 40px; padding: 8px 12px; border: 1px solid var(--line-strong); border-radius: var(--radius);
  background: var(--raised); color: var(--ink-soft); font-family: inherit;
}
.preview-list { display: flex; justify-content: space-between; align-items: center; }
.preview-long { min-block-size: 68px; }
.preview-choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)); gap: 6px; }
.preview-choices span { padding: 8px 10px; text-align: center; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--raised); }
.preview-tick { display: flex; gap: 10px; }
.preview-box { flex: none; inline-size: 18px; block-size: 18px; margin-block-start: 2px;
  border: 1px solid var(--line-strong); border-radius: 5px;
  background: var(--raised); }
.preview-button { padding: 9px; border-radius: var(--radius); background: var(--accent); color: var(--on-accent);
  font-weight: 600; text-align: center; }
@media (width < 980px) {
  .forms { grid-template-columns: minmax(0, 1fr); grid-template-areas: "choice" "main" "side";
  padding-block-end: 20px; }
  .forms-side { position: static; }
}
@media (width < 600px) {
  .form-choice { grid-template-columns: minmax(0, 1fr); }
  .field-line { flex-wrap: wrap; }
  .field-open { flex-basis: 100%; }
  .field-line > .field-tools { margin-inline-start: auto; padding-block-end: 4px; }
  .choices li { grid-template-columns: minmax(0, 1fr) auto; padding-block-end: 8px;
  border-block-end: 1px solid var(--line); }
  .choices li > :first-child { grid-column: 1 / -1; }
}
`
