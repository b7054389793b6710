/** The form of a rule or a notice, with what the visitor sees beside it. */
export const EDITOR = `
.rule-editor {
  display: grid; grid-template-columns: minmax(0, 1fr) 340px; gap: 18px 28px; align-content: start;
  inline-size: min(1120px, 100%); min-block-size: 100%; margin-inline: auto; padding: 16px 24px 0;
  grid-template-areas: "head head" "form side" "news side" "foot foot"; grid-template-rows: auto auto 1fr auto;
}
.rule-editor > .bot-editor-head { grid-area: head; }
.rule-editor > .bot-foot { grid-area: foot; }
.rule-editor-form { grid-area: form; display: grid; gap: 18px; min-inline-size: 0; align-content: start;
  grid-template-columns: minmax(0, 1fr); }
.rule-editor-news { grid-area: news; display: grid; gap: 14px; align-content: start; min-inline-size: 0; }
.rule-editor-news:empty { display: none; }
.rule-editor-side {
  grid-area: side; position: sticky; inset-block-start: 60px; display: grid; gap: 16px; align-self: start;
  grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere;
}
.rule-editor-side .rule-sentence { padding-inline-start: 12px; border-inline-start: 3px solid var(--accent-line);
  color: var(--ink); }
.rule-editor-report { display: grid; gap: 6px; }
.rule-editor-report .funnel { grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 0; }
.rule-editor-report .funnel-bothered { padding: 0; border: 0; }
.form-part {
  display: grid; gap: 10px; min-inline-size: 0; margin: 0; padding: 16px; border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--raised); grid-template-columns: minmax(0, 1fr);
}
.form-part > legend { float: inline-start; padding: 0; font-size: var(--size-text); font-weight: 600; }
.form-part > legend + * { clear: both; }
.plain-field { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.plain-field, .limits, .range { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: start; }
.limits { align-items: end; }
.plain-field > .field { flex: 1 1 180px; min-inline-size: 0; }
.plain-field > .field-number { flex: 0 1 190px; }
.plain-field > .field-number .input { max-inline-size: none; }
.trigger > .field:first-child { flex-basis: 220px; }
.limits > .field { flex: 1 1 120px; }
.field-number .input { max-inline-size: 160px; }
.with-unit { display: flex; align-items: center; gap: 8px; }
.manner > .tick, .manner > .hint { flex: 1 1 100%; }
.range-end { display: flex; align-items: center; gap: 8px; }
.range-end > span { color: var(--ink-soft); }
.range-end .input { inline-size: auto; max-inline-size: 160px; }
.range-end .input[type=number] { inline-size: 104px; }
.texts { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.smart .language-tab { border: 1px solid var(--line); background: none; }
.smart .language-tab[aria-pressed=true] {
  border-color: var(--accent); background: var(--accent-soft); color: var(--ink); font-weight: 600;
}
.text-state { font-weight: 700; }
.text-foot { display: flex; justify-content: space-between; gap: 12px; }
.toggles { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.toggle {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding: 2px 11px;
  border: 1px solid var(--line-strong); border-radius: var(--radius-full); background: var(--raised);
  transition: border-color var(--quick), background-color var(--quick);
}
.toggle .icon { inline-size: 14px; block-size: 14px; }
.toggle:hover:enabled { border-color: var(--accent); }
.toggle[aria-pressed=true] { border-color: var(--accent); background: var(--accent-soft); font-weight: 600; }
.condition-group { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.condition-group .condition-group { padding-inline-start: 14px; border-inline-start: 3px solid var(--accent-line); }
.condition-group .condition-not { border-inline-start-color: var(--danger); }
.condition-head { display: flex; align-items: center; gap: 6px; }
.condition-how { inline-size: auto; max-inline-size: 100%; font-weight: 600; }
.condition-parts { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.condition-part { display: grid; grid-template-columns: 132px minmax(0, 1fr) auto; gap: 4px 10px; align-items: start; }
.condition-name { padding-block: 8px; font-weight: 600; line-height: 1.4; overflow-wrap: anywhere; }
.condition-part > .icon-button { margin-block-start: 3px; }
.condition-input { display: grid; gap: 4px; min-inline-size: 0; grid-template-columns: minmax(0, 1fr); }
.condition-input .toggles { min-block-size: 38px; }
.named { display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); justify-items: start; }
.named-pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
  gap: 6px; align-items: start; inline-size: 100%; }
.part-picker { display: grid; gap: 10px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
.part-choices {
  display: grid; gap: 10px; inline-size: 100%; padding: 12px; border-radius: var(--radius); background: var(--sunken);
}
.part-choices > div { display: grid; gap: 4px; }
.bubble-preview { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.bubble-card {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 10px; padding: 14px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
  box-shadow: var(--shadow); font-size: var(--size-text);
}
.bubble-words { display: grid; gap: 8px; justify-items: start; min-inline-size: 0; }
.bubble-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.bubble-close { color: var(--ink-soft); }
.bubble-code {
  padding: 3px 12px; border: 1px dashed var(--accent); border-radius: 8px; color: var(--ink); font-weight: 700;
  letter-spacing: .04em; overflow-wrap: anywhere;
}
.filled { border-block-end: 1px dotted var(--accent); }
.filled-bad { border-color: var(--danger); color: var(--danger); }
.panel-preview {
  overflow: hidden; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--ground);
  box-shadow: var(--shadow);
}
.panel-preview-head { min-block-size: 44px; padding: 12px 14px; background: var(--accent); color: var(--on-accent);
  font-weight: 600; }
.panel-preview-banner { display: flex; gap: 8px; padding: 10px 14px; background: var(--warning-soft);
  font-size: var(--size-text); overflow-wrap: anywhere; }
.panel-preview-banner .icon { color: var(--warning); margin-block-start: 2px; }
.panel-preview-banner > span { min-inline-size: 0; }
.panel-preview-body { block-size: 96px; }
@media (width < 980px) {
  .rule-editor {
    grid-template-columns: minmax(0, 1fr); grid-template-areas: "head" "side" "form" "news" "foot";
    padding-inline: 12px;    grid-template-rows: auto;
  }
  .rule-editor-side { position: static; }
}
@media (width < 560px) {
  .condition-part { grid-template-columns: minmax(0, 1fr) auto; }
  .condition-name { padding-block: 0; align-self: center; }
  .condition-input { grid-column: 1 / -1; grid-row: 2; }
  .condition-part > .icon-button { margin: 0; grid-row: 1; grid-column: 2; }
  .condition-group .condition-group { padding-inline-start: 8px; }
  .form-part { padding: 12px; }
  .named-pair { grid-template-columns: minmax(0, 1fr) auto; }
  .named-pair > :first-child { grid-column: 1 / -1; }
}
`
