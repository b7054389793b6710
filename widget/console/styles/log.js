export const LOG = `
.log-frame { position: relative; display: flex; flex: 1; min-block-size: 0; }
.log {
  display: flex; flex: 1; flex-direction: column; gap: 14px; min-inline-size: 0; padding: 16px;
  position: relative; overflow-y: auto;
  overscroll-behavior: contain; font-size: 14px; scrollbar-width: thin;
}
.log:focus-visible { outline-offset: -2px; }
.log > :first-child { margin-block-start: auto; }
.log-empty { margin-block-end: auto; color: var(--ink-soft); text-align: center; }
.earlier { align-self: center; border: 1px solid var(--line); }
.to-end {
  position: absolute; inset-block-end: 12px; inset-inline-end: 20px; display: grid; place-items: center;
  inline-size: 36px; block-size: 36px; border: 1px solid var(--line); border-radius: var(--radius-full);
  background: var(--raised); box-shadow: var(--shadow);
}
.group { display: flex; align-items: flex-start; gap: 8px; max-inline-size: min(88%, 620px); }
.group > .face { margin-block-start: 6px; }
.group-bot, .group-operator, .group-system { align-self: flex-end; flex-direction: row-reverse; }
.group-body { display: grid; gap: 3px; min-inline-size: 0; justify-items: start; }
.group-bot .group-body, .group-operator .group-body { justify-items: end; }
.group-by { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; }
.bubble-line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; max-inline-size: 100%; }
.group-own .bubble-line { flex-flow: row-reverse; }
.bubble {
  min-inline-size: 0; max-inline-size: 100%; padding: 8px 13px; border: 1px solid transparent;
  border-radius: var(--radius-large); background: var(--bubble); white-space: pre-wrap; overflow-wrap: anywhere;
}
.group-visitor .bubble { border-start-start-radius: 5px; }
.group-bot .bubble { border-color: var(--line); border-start-end-radius: 5px; background: var(--raised); }
.group-operator .bubble {
  border-color: var(--accent-line); border-start-end-radius: 5px; background: var(--accent-soft);
}
.bubble.bubble-draft {
  border: 1.5px dashed var(--line-strong); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-erased {
  border: 1px solid var(--line); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-pending { opacity: .65; }
.bubble.bubble-failed { border-color: var(--danger); opacity: 1; }
.edited { color: var(--ink-soft); font-size: 12px; }
.failed { color: var(--danger); }
.bubble-menu { opacity: 0; }
.bubble-line:hover .bubble-menu, .bubble-menu:focus-visible, .bubble-menu[aria-expanded=true] { opacity: 1; }
/* Upwards and towards the middle: below the newest message there is no room. */
.group-own .menu-list { inset-block: auto calc(100% + 4px); inset-inline: 0 auto; }
@media (hover: none) { .bubble-menu { opacity: 1; } }
.card {
  display: inline-flex; align-items: center; gap: 6px; max-inline-size: 100%; min-block-size: 30px;
  padding: 3px 10px; border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised);
  color: var(--ink); text-decoration: none;
}
a.card:hover { border-color: var(--line-strong); }
.card .icon { inline-size: 16px; block-size: 16px; color: var(--ink-soft); }
.card-label { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.card-host { color: var(--ink-soft); font-size: 12px; white-space: nowrap; }
.offered { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 4px; }
.offered-button {
  padding: 2px 10px; border: 1px solid var(--line); border-radius: var(--radius-full); color: var(--ink-soft);
  font-size: 12px;
}
.why { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; text-align: end; }
.why summary { cursor: pointer; border-radius: 4px; }
.why-phrasing::before { content: "“"; } .why-phrasing::after { content: "”"; }
.day { display: flex; align-items: center; gap: 12px; color: var(--ink-soft); font-size: 12px; }
.day::before, .day::after { content: ""; flex: 1; border-block-start: 1px solid var(--line); }
.line {
  align-self: center; max-inline-size: 90%; color: var(--ink-soft); font-size: 12.5px; text-align: center;
  text-wrap: balance; overflow-wrap: anywhere;
}
.line-time { white-space: nowrap; } .line-time::before { content: "· "; }
.note {
  align-self: stretch; padding: 8px 12px; border-inline-start: 3px solid var(--warning);
  border-start-end-radius: 10px;
  border-end-end-radius: 10px; background: var(--warning-soft);
}
.note-head {
  display: flex; align-items: center; gap: 5px; color: var(--warning); font-size: 12px; overflow-wrap: anywhere;
}
.note-head .icon { inline-size: 15px; block-size: 15px; }
.note-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.group-own .bubble.bubble-note { border-color: transparent; background: var(--warning-soft); }
.form-card {
  align-self: flex-start; inline-size: min(380px, 100%); padding: 10px 14px; border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--raised);
}
.form-card .note-head { margin-block-end: 6px; color: var(--ink-soft); }
.answers { display: grid; gap: 6px; }
.answers > div { display: grid; grid-template-columns: minmax(64px, 34%) 1fr; gap: 8px; }
.answers dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.answers dd {
  text-align: -webkit-match-parent; text-align: match-parent; overflow-wrap: anywhere; white-space: pre-wrap;
}
.editor { display: grid; gap: 6px; inline-size: min(420px, 60vw); }
.editor .input { resize: vertical; }
.editor-foot { display: flex; justify-content: flex-end; gap: 6px; }
.stars { display: inline-flex; vertical-align: -3px; }
.star .icon { inline-size: 15px; block-size: 15px; color: var(--line-strong); }
.star-full .icon { color: var(--warning); fill: currentColor; }
`
