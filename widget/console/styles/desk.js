export const DESK = `
.desk {
  display: grid; block-size: 100dvh; grid-template: auto auto minmax(0, 1fr) / 300px minmax(0, 1fr);
  grid-template-areas: "top top" "banner banner" "list threads"; background: var(--ground);
}
.desk-pane { grid-template-columns: 300px minmax(0, 1fr) 300px;
  grid-template-areas: "top top top" "banner banner banner" "list threads pane"; }
.top {
  grid-area: top; display: flex; align-items: center; gap: 6px; min-inline-size: 0; padding: 8px 12px;
  border-block-end: 1px solid var(--line); background: var(--sunken);
}
.shop { min-inline-size: 0; margin-inline-start: 6px; overflow: hidden; font-size: var(--size-text); font-weight: 600;
  white-space: nowrap; text-overflow: ellipsis; }
.desk-bot, .desk-bot.desk {
  grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr); grid-template-areas: "top" "banner" "bot";
}
.bot {
  grid-area: bot; display: flex; flex-direction: column; min-block-size: 0;
  position: relative; overflow-y: auto;
}
.places { display: flex; gap: 2px; margin-inline-start: 8px; }
.place {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding-inline: 12px;
  border-radius: var(--radius-full); color: var(--ink-soft); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.place > .icon { display: none; }
.place:hover { background: var(--bubble); color: var(--ink); }
.place[aria-current] { background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8); }
.place-count {
  min-inline-size: 20px; padding-inline: 6px; border-radius: var(--radius-full); background: var(--accent);
  color: var(--on-accent); font-size: 12px; text-align: center;
}
.load { color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline: 6px; }
.load-full { color: var(--warning); font-weight: 600; }
.status {
  display: inline-flex; align-items: center; gap: 7px; min-block-size: 32px; padding: 0 12px; margin-inline-end: 6px;
  border: 1px solid var(--line); border-radius: var(--radius-full); background: var(--raised); font-weight: 600;
  white-space: nowrap;
}
.status:hover:enabled { border-color: var(--line-strong); }
.status:disabled { opacity: .6; }
.status-dot { inline-size: 9px; block-size: 9px; border-radius: var(--radius-full); background: var(--success); }
.status-away .status-dot { background: transparent; box-shadow: inset 0 0 0 2px var(--ink-soft); }
.account-button {
  display: inline-flex; align-items: center; gap: 8px; min-block-size: 36px; padding-block: 2px;
  padding-inline: 4px 10px;
  border: 0; border-radius: var(--radius-full); background: none;
}
.account-button:hover { background: var(--bubble); }
.account-name {
  max-inline-size: 140px; overflow: hidden; font-weight: 600; white-space: nowrap; text-overflow: ellipsis;
}
.bars { grid-area: banner; min-inline-size: 0; }
.banner {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
  background: var(--danger-soft); color: var(--danger); font-weight: 600;
}
.banner span { flex: 1; min-inline-size: 200px; }
.notices {
  position: fixed; z-index: 40; inset-block-end: 20px; inset-inline: 16px; display: grid; justify-items: center;
  gap: 8px;
  pointer-events: none;
}
.notice {
  display: flex; align-items: center; gap: 8px; max-inline-size: min(520px, 100%); padding-block: 6px;
  padding-inline: 16px 8px; border-radius: 12px; background: var(--ink); color: var(--ground);
  box-shadow: var(--shadow); pointer-events: auto; animation: appear var(--quick); overflow-wrap: anywhere;
}
.notice .icon-button { color: inherit; }
.notice .icon-button:hover { background: color-mix(in oklab, var(--ground) 20%, transparent); color: inherit; }
.only-narrow { display: none; }
@media (width < 1180px) {
  .desk-pane {
    grid-template-columns: 280px minmax(0, 1fr); grid-template-areas: "top top" "banner banner" "list threads";
  }
  .desk { grid-template-columns: 280px minmax(0, 1fr); }
}
@media (width < 760px) {
  .desk, .desk-pane { grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: "top" "banner" "main"; }
  .desk .side, .desk .threads { grid-area: main; border-inline-end: 0; }
  .desk-list .threads, .desk-chat .side { display: none; }
  .only-narrow { display: inline-grid; }
  .load, .top > .brand, .only-wide { display: none; }
  .places { margin-inline-start: 2px; }
  .place { min-inline-size: 34px; justify-content: center; padding-inline: 8px; }
  .place > .icon { display: block; }
  .place-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .account-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .shop { position: absolute; inline-size: 1px; block-size: 1px; clip-path: inset(50%); }
  .top { gap: 2px; padding-inline: 8px; }
  .top .icon-button { inline-size: 30px; }
  .status { padding-inline: 10px; margin-inline-end: 0; }
}
`
