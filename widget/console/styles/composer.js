export const COMPOSER = `
.composer { position: relative; flex: none; padding: 8px 12px 10px; border-block-start: 1px solid var(--line); }
.offer + .composer { border-block-start: 0; }
.offer-quiet + .composer { background: var(--sunken); }
.composer-field {
  border: 1px solid var(--line-strong); border-radius: 12px; background: var(--raised);
  transition: border-color var(--quick);
}
.composer-note .composer-field {
  border-color: color-mix(in oklab, var(--warning) 45%, var(--line)); background: var(--warning-soft);
}
.composer-field:focus-within { outline: 2px solid var(--focus); outline-offset: 0; border-color: transparent; }
.composer textarea {
  display: block; inline-size: 100%; min-block-size: 42px; max-block-size: 200px; padding: 10px 12px; border: 0;
  outline: 0; background: none; font-size: 14px; line-height: 1.5; resize: none; field-sizing: content;
}
.composer textarea::placeholder { color: var(--ink-soft); opacity: 1; }
.composer-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-block-start: 6px; }
.composer-foot .icon-button[aria-pressed=true] { color: var(--accent); }
.send { min-inline-size: 84px; }
.suggestions { display: flex; align-items: center; gap: 6px; margin-block-start: 8px; }
.offer .suggestions { flex-basis: 100%; margin-block-start: 0; }
.suggestion {
  display: flex; align-items: center; gap: 8px; flex: 1 1 0; min-inline-size: 0; max-inline-size: 320px;
  min-block-size: 44px; padding: 4px 10px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); text-align: start; transition: border-color var(--quick);
}
.suggestion:hover { border-color: var(--accent); }
.suggestion kbd { color: var(--ink-soft); }
.suggestion-words { display: grid; flex: 1; min-inline-size: 0; line-height: 1.35; }
.suggestion-title, .suggestion-text { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.suggestion-title { font-weight: 600; }
.suggestion-text { color: var(--ink-soft); font-size: 12px; }
.suggestions > .icon-button { margin-inline-start: auto; }
.suggestion-preview {
  position: absolute; z-index: 20; inset-inline: 12px; inset-block-end: calc(100% + 4px); max-block-size: 40vh;
  padding: 10px 14px; overflow-y: auto; border: 1px solid var(--line); border-radius: 12px;
  background: var(--raised); color: var(--ink); box-shadow: var(--shadow); white-space: pre-wrap;
  overflow-wrap: anywhere; animation: appear var(--quick);
}
.canned {
  position: absolute; z-index: 20; inset-inline: 12px; inset-block-end: calc(100% - 2px); overflow: hidden;
  border: 1px solid var(--line); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow);
  animation: appear var(--quick);
}
.canned-list { max-block-size: min(320px, 45vh); padding: 6px; overflow-y: auto; }
.canned-item { display: grid; gap: 1px; padding: 7px 10px; border-radius: 8px; cursor: pointer; }
.canned-at { background: var(--accent-soft); }
.canned-name { color: var(--accent); font-size: 12px; font-weight: 600; }
.canned-text {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}
.canned-at .canned-text { -webkit-line-clamp: 8; white-space: pre-wrap; }
.canned-keys, .canned-none { padding: 6px 14px; color: var(--ink-soft); font-size: 12px; }
.canned-keys { border-block-start: 1px solid var(--line); }
@media (width < 760px) { .composer textarea { font-size: 16px; } }
`
