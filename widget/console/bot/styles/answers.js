/** The list of entries, the form of one, and a file as text. */
export const ANSWERS = `
.bot-answers { display: grid; grid-template-columns: 340px minmax(0, 1fr); flex: 1; min-block-size: 0; }
.entries {
  padding-block-end: 48px;
  position: relative; overflow-y: auto; border-inline-end: 1px solid var(--line); background: var(--sunken);
  scrollbar-width: thin;
}
.answers-main {
  display: flex; flex-direction: column; min-inline-size: 0;
  position: relative; overflow-y: auto; scrollbar-width: thin;
}
.entries-head { display: grid; gap: 10px; padding: 14px 16px 6px; }
.entries > .bot-quiet { padding: 8px 16px; }
.topic { margin-block-start: 10px; }
.topic-head { display: flex; align-items: baseline; gap: 8px; padding: 4px 16px; color: var(--ink-soft); }
.topic-head h3 { color: var(--ink); }
.topic-head a { margin-inline-start: auto; color: var(--ink-soft); font-size: 12px; }
.topic-count { font-size: 12px; font-variant-numeric: tabular-nums; }
.entry-row {
  display: grid; gap: 3px; margin-inline: 6px; padding: 7px 10px; border-radius: var(--radius); color: inherit;
  text-decoration: none;
}
.entry-row:hover { background: var(--bubble); }
.entry-row[aria-current] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); font-weight: 600; }
.entry-title { overflow-wrap: anywhere; text-align: match-parent; }
.badges { display: flex; flex-wrap: wrap; gap: 4px; font-weight: 400; }
.bot-editor, .file {
  display: grid; gap: 18px; align-content: start; inline-size: min(760px, 100%); padding: 20px 24px 0;
  grid-template-columns: minmax(0, 1fr);
}
.file { inline-size: min(1100px, 100%); margin-inline: auto; padding-inline: 16px; gap: 12px; flex: 1; }
.bot-editor-head { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 16px; }
.bot-editor-place { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.file-name { flex: 1; min-inline-size: 200px; font-size: var(--size-text); }
.file-name .hint { font-weight: 400; overflow-wrap: anywhere; }
.only-narrow-link { display: none; }
.field .input-long { min-block-size: 96px; line-height: 1.5; resize: vertical; field-sizing: content; }
.questions, .buttons-field { display: grid; gap: 6px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.questions legend, .buttons-field legend { padding: 0; font-weight: 600; }
.questions ul, .buttons-field ul { display: grid; gap: 6px; }
.questions li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px; align-items: center; }
.questions li > :first-child:last-child { grid-column: 1 / -1; }
.buttons-field li {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 6px; align-items: center;
}
.questions li .hint, .buttons-field li .hint { grid-column: 1 / -1; }
.questions > .button, .buttons-field > .button { justify-self: start; }
.topic-choice { display: flex; flex-wrap: wrap; gap: 12px; flex: 1; }
.topic-choice .field { flex: 1; min-inline-size: 180px; }
.bot-foot {
  position: sticky; inset-block-end: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: center; gap: 10px;
  margin-inline: -24px; padding: 12px 24px; border-block-start: 1px solid var(--line); background: var(--ground);
}
.file .bot-foot { margin-inline: 0; padding-inline: 0; }
.bot-card .bot-foot { position: static; margin: 0; padding: 14px 0 0; border: 0; background: none; }
.sure { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.check:empty { display: none; }
.code {
  display: flex; min-block-size: 240px; max-block-size: calc(100dvh - 300px); overflow: auto;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised);
  font: 13px / 20px ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
}
.code:focus-within { outline: 2px solid var(--focus); border-color: transparent; }
.code-lines {
  position: sticky; inset-inline-start: 0; z-index: 1; flex: none; block-size: fit-content; min-block-size: 100%;
    padding: 10px 8px 10px 12px; border-inline-end: 1px solid var(--line);
  background: var(--sunken); color: var(--ink-soft); text-align: end;
  white-space: pre; user-select: none;
}
.code-bad { color: var(--danger); font-weight: 700; text-decoration: underline; }
.code-text {
  flex: 1; min-inline-size: 0; block-size: max-content; padding: 10px 12px; border: 0; outline: 0; background: none;
    color: inherit;
  font: inherit; line-height: 20px; white-space: pre; resize: none; overflow-x: auto; overflow-y: hidden; tab-size: 2;
}
@media (width < 900px) {
  .bot-answers { display: block; position: relative; overflow-y: auto; }
  .bot-answers-open .entries { display: none; }
  .bot-answers:not(.bot-answers-open) .answers-main { display: none; }
  .entries { border-inline-end: 0; background: none; }
  .only-narrow-link { display: inline-flex; }
  .bot-editor { padding-inline: 12px; }
  .bot-foot { margin-inline: -12px; padding-inline: 12px; }
  .file { padding-inline: 12px; }
  .buttons-field li { grid-template-columns: minmax(0, 1fr) auto; }
  .buttons-field li > :nth-child(1) { grid-column: 1 / -1; }
}
`
