/** Where visitors struggle. */
export const STRUGGLES = `
.struggles { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.struggle-title { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 2px 12px; }
.struggle-list { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr); }
.struggle { gap: 8px; }
.struggle-head { display: flex; flex-wrap: wrap; align-items: baseline; justify-content: space-between; gap: 2px 12px; }
.struggle-head h4 { min-inline-size: 0; font-size: var(--size-text); overflow-wrap: anywhere; }
.struggle-head .hint { font-variant-numeric: tabular-nums; }
.struggle-means { max-inline-size: 64ch; color: var(--ink-soft); }
.struggle-bars { display: grid; gap: 6px; margin-block: 4px; }
.struggle-bar { display: grid; grid-template-columns: 130px minmax(0, 1fr); gap: 12px; align-items: center; }
.struggle-bar dd { display: flex; align-items: center; gap: 10px; }
.struggle-track { flex: 1; block-size: 12px; max-inline-size: 460px; border-radius: 4px; background: var(--bubble); overflow: hidden; }
.struggle-fill { display: block; block-size: 100%; min-inline-size: 3px; border-radius: 4px; background: var(--line-strong); }
.struggle-worst { background: light-dark(#c2410c, #ff8a5c); }
.struggle-number { flex: none; min-inline-size: 84px; font-weight: 600; font-variant-numeric: tabular-nums; }
.struggle-number .hint { font-weight: 400; }
.struggle-errors { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.struggle-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 12px; }
.struggle-terms { display: grid; gap: 8px; max-inline-size: 70ch; }
.struggle-terms dd { color: var(--ink-soft); }
@media (width < 600px) {
  .struggle-bar { grid-template-columns: minmax(0, 1fr); gap: 2px; }
}
`
