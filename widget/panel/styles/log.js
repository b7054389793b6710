export const LOG_STYLES = `
.body-place { position: relative; flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.body { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px 16px 8px;
  scrollbar-width: thin; scrollbar-color: var(--line-strong) transparent; display: flex; flex-direction: column;
  gap: 12px; }
.log { display: flex; flex-direction: column; gap: 12px; border-radius: 8px; }
.panel .log:focus-visible { outline-offset: 6px; }
.group { display: flex; gap: 8px; align-items: flex-start; }
.group-words { min-inline-size: 0; max-inline-size: min(82%, 560px); display: flex; flex-direction: column; gap: 4px;
  align-items: flex-start; }
.group-own { justify-content: flex-end; }
.group-own .group-words { align-items: flex-end; }
.panel .byline { font-size: var(--size-small); line-height: 1.4; font-weight: 600; display: flex; gap: 6px;
  align-items: center;
  overflow-wrap: anywhere; }
.tag { padding: 1px 7px; border-radius: var(--radius-full); background: var(--bubble); color: var(--ink-soft);
  font-size: 11px;
  font-weight: 500; white-space: nowrap; }
.panel .message { position: relative; max-inline-size: 100%; padding: 9px 14px; border-radius: var(--radius-large);
  background: var(--bubble); overflow-wrap: anywhere; overflow: clip; }
.panel .group-other .message { border-start-start-radius: 6px; }
.panel .group-own .message { border-end-end-radius: 6px; background: var(--accent); color: var(--on-accent); }
.group-own .message ::selection { background: var(--on-accent); color: var(--accent); }
.words, .panel p.message { white-space: pre-wrap; }
.panel .message-sending { opacity: .88; }
.panel .group-own .message-failed { background: var(--danger-soft); color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--danger); }
.panel .group .message-erased { background: none; color: var(--ink-soft); font-style: italic;
  box-shadow: inset 0 0 0 1px var(--line); }
.panel .card { inline-size: 280px; max-inline-size: 100%; border: 1px solid var(--line); border-radius: 14px;
  overflow: hidden; background: var(--raised); text-decoration: none; }
.panel a.card:hover { border-color: var(--accent); }
.panel :is(.card-link, .card-video) { min-block-size: 56px; padding: 8px 12px; display: flex; align-items: center;
  gap: 12px; }
.panel p.card { padding: 8px 14px; overflow-wrap: anywhere; }
.card-picture { display: block; aspect-ratio: 3 / 2; }
.card-image { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; background: var(--sunken); }
.card-sign { flex: none; inline-size: 36px; block-size: 36px; border-radius: 10px; display: grid; place-items: center;
  background: var(--accent-soft); color: var(--ink); }
.card-video .card-sign { border-radius: 50%; background: var(--accent); color: var(--on-accent); }
.card-video .icon { fill: currentColor; stroke: none; inline-size: 22px; block-size: 22px; }
span.card-words { min-inline-size: 0; display: flex; flex-direction: column; line-height: 1.35; }
.card-label { font-weight: 600; overflow-wrap: anywhere; }
.card-host { font-size: 12px; color: var(--ink-soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
.edited { font-size: 12px; opacity: .8; }
.panel .time { font-size: 12px; line-height: 1.3; color: var(--ink-soft); display: flex; gap: 6px;
  padding-inline: 4px; }
.panel .time:empty { display: none; }
.group-words:has(.failure) { max-inline-size: 100%; }
.panel .failure { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 0 8px;
  font-size: var(--size-small); color: var(--danger); }
.failure .icon { inline-size: 16px; block-size: 16px; margin-inline-end: -4px; }
.panel .failure .link-button { color: var(--ink); min-block-size: 44px; }
.day { display: flex; align-items: center; gap: 12px; }
.panel .day { font-size: 12px; color: var(--ink-soft); }
.day::before, .day::after { content: ""; flex: 1; block-size: 1px; background: var(--line); }
.panel .story { padding-inline: 24px; text-align: center; font-size: var(--size-small); line-height: 1.4;
  color: var(--ink-soft);
  text-wrap: balance; }
.panel .answers { align-self: flex-end; inline-size: min(82%, 420px); padding: 10px 14px; border: 1px solid var(--line);
  border-radius: 14px; display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: 6px 12px;
  font-size: var(--size-small); }
.answers > div { display: contents; }
.answers dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.answers :is(dt, dd), .card-label { text-align: -webkit-match-parent; text-align: match-parent; }
.answers dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.earlier { align-self: center; }

.welcome { display: flex; flex-direction: column; gap: 12px; }
.panel .choices { display: flex; flex-wrap: wrap; gap: 8px; padding-inline-start: 40px; }
.choices li { max-inline-size: 100%; }
.chip { min-block-size: 44px; max-inline-size: 100%; padding: 9px 16px; border: 1px solid var(--accent-line);
  border-radius: 22px;
  background: var(--ground); text-align: start; line-height: 1.35; overflow-wrap: anywhere;
  transition: background-color var(--quick), border-color var(--quick); }
.chip:hover { background: var(--accent-soft); border-color: var(--accent); }
.chip-quiet { border-color: transparent; background: none; }
.panel .chip-quiet { color: var(--ink-soft); text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--line-strong); }
.panel .chip-quiet:hover { color: var(--ink); }
.chip-plain { display: flex; align-items: center; gap: 8px; border-color: var(--line); }
.panel .chip-plain .icon { color: var(--ink-soft); }

.typing { display: flex; align-items: center; gap: 8px; padding-inline-start: 40px; font-size: var(--size-small);
  color: var(--ink-soft); }
.typing:empty { display: none; }
.typing-dots { display: flex; gap: 4px; padding: 12px 14px; border-radius: var(--radius-large);
  background: var(--bubble); }
.typing-dots i { inline-size: 6px; block-size: 6px; border-radius: 50%; background: var(--ink-soft);
  animation: typing-dot 1.2s ease-in-out infinite; }
.typing-dots i:nth-child(2) { animation-delay: 150ms; }
.typing-dots i:nth-child(3) { animation-delay: 300ms; }
@keyframes typing-dot { 0%, 60%, 100% { transform: none; opacity: .5; } 30% { transform: translateY(-3px); opacity: 1;
  } }

.to-end { position: absolute; inset-block-end: 12px; inset-inline-end: 16px; inline-size: 44px; block-size: 44px;
  padding: 0;
  border: 1px solid var(--line); border-radius: 50%; background: var(--raised); box-shadow: var(--shadow);
  display: grid;
  place-items: center; }
.skeleton { display: flex; flex-direction: column; gap: 12px; }
.skeleton span { block-size: 44px; inline-size: 70%; border-radius: var(--radius-large); background: var(--bubble); }
.skeleton span:nth-child(2) { inline-size: 52%; align-self: flex-end; }
.skeleton span:nth-child(3) { inline-size: 60%; }
`
