export const THREAD = `
.threads {
  grid-area: threads; display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0;
  background: var(--ground);
}
.tabs {
  display: flex; align-items: center; gap: 6px; flex: none; padding-inline: 8px;
  border-block-end: 1px solid var(--line);
  background: var(--sunken);
}
.tabs [aria-pressed=true] { color: var(--accent); }
.tab-list { display: flex; flex: 1; min-inline-size: 0; overflow-x: auto; scrollbar-width: none; }
.tab {
  position: relative; display: flex; align-items: center; flex: 0 1 200px; min-inline-size: 96px;
  color: var(--ink-soft);
}
.tab-shown { color: var(--ink); }
.tab-shown::after {
  content: ""; position: absolute; inset-block-end: -1px; inset-inline: 8px; block-size: 2px; border-radius: 2px;
  background: var(--line-strong);
}
.tab-front::after { background: var(--accent); }
.tab-front .tab-name { font-weight: 600; }
.tab-name {
  display: flex; align-items: center; gap: 6px; flex: 1; min-inline-size: 0; min-block-size: 40px; padding: 0;
  padding-inline: 10px 2px; border: 0; background: none;
}
.tab-name bdi { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.tab-name:focus-visible, .tab-close:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.tab-close {
  display: grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; border: 0; background: none;
  border-radius: 8px; color: var(--ink-soft);
}
.tab-close:hover { background: var(--bubble); color: var(--ink); }
.tab-close .icon { inline-size: 14px; block-size: 14px; }
.columns { display: flex; flex: 1; min-block-size: 0; }
.thread { display: flex; flex: 1 1 0; flex-direction: column; min-inline-size: 0; }
.thread + .thread { border-inline-start: 1px solid var(--line); }
.thread-head {
  display: flex; align-items: center; gap: 8px; flex: none; min-block-size: 56px; padding: 8px 12px;
  border-block-end: 1px solid var(--line);
}
.thread-front .thread-head { box-shadow: inset 0 2px var(--accent); }
.thread-head .presence { border-color: var(--ground); }
.thread-who { flex: 1; min-inline-size: 0; }
.thread-who h2 {
  overflow: hidden; font-size: var(--size-text); white-space: nowrap; text-overflow: ellipsis;
  text-align: -webkit-match-parent; text-align: match-parent;
}
.thread-state { overflow: hidden; color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis; }
.thread-state > .icon { inline-size: 14px; block-size: 14px; vertical-align: -2px; }
.thread-head > .icon-button, .thread-head .menu > .icon-button { margin-inline-start: -4px; }
.offer {
  position: relative; display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between;
  gap: 8px 12px; flex: none;
  padding: 10px 16px;
  border-block-start: 1px solid var(--line); background: var(--accent-soft);
}
.offer-text { flex: 1; min-inline-size: 160px; overflow-wrap: anywhere; }
.offer-quiet { background: var(--sunken); color: var(--ink-soft); }
.empty {
  display: grid; justify-items: center; align-content: center; gap: 6px; flex: 1; padding: 32px;
  text-align: center;
}
.empty-sign {
  display: grid; place-items: center; inline-size: 64px; block-size: 64px; margin-block-end: 8px;
  border-radius: var(--radius-full); background: var(--accent-soft); color: var(--accent);
}
.empty-sign .icon { inline-size: 30px; block-size: 30px; }
.empty h2 { font-size: var(--size-title); }
.empty p { max-inline-size: 36ch; color: var(--ink-soft); font-size: var(--size-text); text-wrap: balance; }
.empty .hint { margin-block-start: 12px; font-size: var(--size-small); }
`
