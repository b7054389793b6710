/** Departments and people in their rows, and whether somebody can be reached. */
export const LISTS = `
.team-column { inline-size: min(940px, 100%); }
.reach {
  display: inline-flex; align-items: center; gap: 6px; padding-inline: 8px 10px; border-radius: var(--radius-full);
  background: var(--bubble); color: var(--ink-soft); font-size: 12px; font-weight: 500; line-height: 22px;
}
.reach-sign { flex: none; inline-size: 8px; block-size: 8px; border-radius: var(--radius-full);
  background: currentColor; }
.reach-open, .reach-there { background: var(--success-soft); color: var(--success); }
.reach-nobody, .reach-full { background: var(--warning-soft); color: var(--warning); }
.reach-closed .reach-sign, .reach-away .reach-sign, .reach-gone .reach-sign {
  background: transparent; box-shadow: inset 0 0 0 2px currentColor;
}
.team-department .rule-sentence { color: var(--ink); }
.team .tag { white-space: normal; text-decoration: none; }
.team-department .rule-tools { align-items: center; }
.people { display: grid; overflow: clip; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.person { display: grid; gap: 14px; padding: 14px 16px; grid-template-columns: minmax(0, 1fr); }
.person + .person { border-block-start: 1px solid var(--line); }
.person-inactive { color: var(--ink-soft); background: var(--sunken); }
.person-line { display: flex; align-items: start; gap: 12px; }
.person-words { display: grid; gap: 3px; flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.person-name { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; font-size: var(--size-text); }
.person-facts, .department-facts { display: flex; flex-wrap: wrap; gap: 2px 18px; }
.person-departments { display: flex; flex-wrap: wrap; gap: 4px; }
.person-departments a:hover { text-decoration: underline; }
.person-editor {
  display: grid; gap: 14px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr);
}
@media (width < 560px) {
  .person-line { flex-wrap: wrap; }
  .person-words { flex-basis: 60%; }
  .person-line > .button { margin-inline-start: 46px; }
}
`
