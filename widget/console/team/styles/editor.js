/** The editor of a department, and the settings of the queue. */
export const EDITOR = `
.team-editor {
  display: flex; flex-direction: column; gap: 16px; inline-size: min(1080px, 100%); min-block-size: 100%;
  margin-inline: auto; padding: 16px 24px 0;
}
.team-part { display: grid; flex: 1; gap: 18px; align-content: start; grid-template-columns: minmax(0, 1fr); }
.part-tabs { display: flex; flex: none; gap: 4px; padding: 4px; overflow-x: auto; border-radius: var(--radius);
  background: var(--bubble);
  inline-size: fit-content; max-inline-size: 100%; scrollbar-width: none; }
.part-tab {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 34px; padding-inline: 14px; border: 0;
  border-radius: 8px; background: none; color: var(--ink-soft); font-weight: 600; white-space: nowrap;
}
.part-tab:hover { color: var(--ink); }
.part-tab[aria-pressed=true] { background: var(--raised); color: var(--ink); box-shadow: 0 1px 2px rgb(0 0 0 / .12); }
.part-tab:focus-visible { outline-offset: -2px; }
.names, .numbers { display: grid; gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(230px, 100%), 1fr)); align-items: start; }
.names { gap: 12px 14px; grid-template-columns: repeat(auto-fit, minmax(min(168px, 100%), 1fr)); }
.team .numbers .input { max-inline-size: none; }
.numbers .field-number .with-unit .input { inline-size: 130px; flex: none; }
.numbers > .field, .numbers > .field > .field { gap: 4px; align-content: start; }
.options { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr)); }
.option {
  display: flex; gap: 10px; align-items: start; padding: 10px 12px; border: 1px solid var(--line);
  border-radius: var(--radius); cursor: pointer;
}
.option:has(:disabled) { cursor: default; }
.option:hover:not(:has(:disabled)) { border-color: var(--line-strong); }
.option-chosen { border-color: var(--accent); background: var(--accent-soft); }
.option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.option input { margin-block: 4px 0; accent-color: var(--accent); outline: 0; }
.option-words { display: grid; min-inline-size: 0; }
.option-name { font-weight: 600; }
.team-tick { align-items: start; min-block-size: 32px; }
.team-tick input { margin-block-start: 4px; }
.members { display: grid; gap: 6px; }
.member { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(140px, 220px) auto; gap: 8px 10px;
  align-items: center; }
.member-name { font-weight: 500; overflow-wrap: anywhere; }
.add-member { max-inline-size: 320px; }
.queue-settings { display: flex; flex-direction: column; gap: 16px; }
.team-editor > .alert, .queue-settings > .alert { position: sticky; inset-block-start: 52px; z-index: 10;
  box-shadow: 0 0 0 8px var(--ground); }
.queue-settings .bot-foot { margin-inline: 0; padding-inline: 0; }
.priorities { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.priority {
  display: grid; gap: 8px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr);
}
.priority-head { display: grid; grid-template-columns: minmax(0, 1fr) minmax(150px, 230px) auto; gap: 10px;
  align-items: start; }
.priority-head > .icon-button { margin-block-start: 26px; }
.priority-parts {
  display: grid; align-items: start; gap: 10px;
  grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
}
.team .priority-parts .input { max-inline-size: none; }
@media (width < 760px) {
  .team-editor { padding-inline: 12px; }
  .part-tab { padding-inline: 10px; }
  .member { grid-template-columns: auto minmax(0, 1fr) auto; }
  .member > select { grid-column: 2; grid-row: 2; }
  .member > .icon-button { grid-column: 3; grid-row: 1; }
  .priority-head { grid-template-columns: minmax(0, 1fr) auto; }
  .priority-head > :first-child { grid-column: 1 / -1; }
}
`
