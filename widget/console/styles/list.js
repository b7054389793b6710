export const LIST = `
.list {
  position: relative; flex: 1; min-block-size: 0; overflow-y: auto; padding-block: 6px 24px;
  overscroll-behavior: contain; scrollbar-width: thin;
}
.side {
  grid-area: list; display: flex; flex-direction: column; min-block-size: 0; min-inline-size: 0;
  border-inline-end: 1px solid var(--line); background: var(--sunken);
}
.section-head {
  display: flex; align-items: center; justify-content: space-between; inline-size: 100%; min-block-size: 34px;
  padding: 6px 16px; border: 0; background: none; color: var(--ink-soft); font-weight: 600; text-align: start;
}
.section-head:hover { color: var(--ink); }
.section-head:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.count {
  min-inline-size: 22px; padding-inline: 6px; border-radius: var(--radius-full); background: var(--bubble);
  text-align: center; font-variant-numeric: tabular-nums;
}
.section-waiting:has(.row) .count { background: var(--accent); color: var(--on-accent); }
.section-empty { padding: 0 16px 10px; color: var(--ink-soft); }
.section + .section { margin-block-start: 4px; }
.row {
  position: relative; display: flex; gap: 10px; inline-size: calc(100% - 12px); margin-inline: 6px; padding: 8px 10px;
  border: 0; border-radius: var(--radius); background: none; text-align: start;
  transition: background-color var(--quick);
}
.row:hover { background: var(--bubble); }
.row-open { background: color-mix(in oklab, var(--bubble) 60%, transparent); }
.row[aria-current=true] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); }
.row[aria-current=true]::before {
  content: ""; position: absolute; inset-block: 10px; inset-inline-start: 0; inline-size: 3px;
  border-radius: 3px; background: var(--accent);
}
.row-main { display: grid; grid-template-columns: minmax(0, 1fr); flex: 1; min-inline-size: 0; gap: 1px; }
.row-top { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.row-name { overflow: hidden; font-weight: 500; font-size: 14px; white-space: nowrap; text-overflow: ellipsis; }
.row-unread .row-name { font-weight: 700; }
.row-line { display: flex; align-items: center; gap: 5px; }
.row-line > .icon { flex: none; inline-size: 14px; block-size: 14px; color: var(--accent); }
.row-by { flex: none; color: var(--ink-soft); }
.row-words {
  flex: 1; min-inline-size: 0; overflow: hidden; text-align: -webkit-match-parent; text-align: match-parent;
  color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
}
.row-unread .row-words { color: var(--ink); }
.row-draft { color: var(--accent); font-style: italic; }
.row-tags { display: flex; flex: 0 1 auto; gap: 4px; min-inline-size: 0; max-inline-size: 60%; }
.row-tag {
  flex: 0 1 auto; display: block; min-inline-size: 26px; max-inline-size: 68px; background: none;
  color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line-strong);
}
.row-more { flex: none; align-self: center; color: var(--ink-soft); font-size: 12px; }
.row-marks { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 3px; }
.ago { flex: none; color: var(--ink-soft); font-size: 12px; white-space: nowrap; }
.unread {
  align-self: center; flex: none; inline-size: 9px; block-size: 9px; border-radius: var(--radius-full);
  background: var(--accent);
}
.wait {
  display: inline-flex; align-items: center; gap: 3px; flex: none; padding-inline: 5px 7px;
  border-radius: var(--radius-full);
  font-size: 12px; line-height: 19px; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--ink-soft);
  background: var(--bubble); vertical-align: middle;
}
.wait .icon { inline-size: 14px; block-size: 14px; }
.wait-warning { background: var(--warning-soft); color: var(--warning); font-weight: 600; }
.wait-danger { background: var(--danger-soft); color: var(--danger); font-weight: 600; }
.gate > .skeleton { inline-size: min(400px, 100%); }
.skeleton { display: grid; gap: 14px; padding: 16px; }
.skeleton-row {
  block-size: 40px; border-radius: var(--radius); background: var(--bubble);
  animation: breathe 1.4s ease-in-out infinite alternate;
}
@keyframes breathe { to { opacity: .5; } }
`
