import{J as xe,j as T,o as fe}from"./chunk-CW3WJ546.js";import{b as W}from"./chunk-V2I63H6K.js";import{d as g,e as z,f as ge,k as h,l as G,s as S}from"./chunk-COEZ5CLA.js";import{b as ue,c as s,d as P,g as I,i as me,j as _}from"./chunk-ZXZAR6OW.js";import{i as K,l as R}from"./chunk-P5Q3OZZZ.js";var Qe=ue(null),v=()=>me(Qe);function gn(e){return G("smart","rule",e)}function fn({proposed:e,place:t},n){e.current=n,t.go("smart","new")}var be=`
.calendar-frame { overflow-x: auto; scrollbar-width: thin; }
.calendar { min-inline-size: 720px; }
.calendar-weeks, .calendar-ground { display: grid; grid-template-columns: repeat(12, minmax(0, 1fr)); }
.calendar-week { padding-block-end: 6px; padding-inline-start: 4px; color: var(--ink-soft); font-size: 12px;
  white-space: nowrap; }
.calendar-body { position: relative; min-block-size: 48px; border-block: 1px solid var(--line); }
.calendar-ground { position: absolute; inset: 0; }
.calendar-line { border-inline-start: 1px solid var(--line); }
.calendar-holiday, .calendar-today {
  position: absolute; inset-block: 0; inset-inline-start: var(--from); inline-size: var(--length);
}
.calendar-holiday { background: var(--warning-soft); box-shadow: inset 0 3px 0 var(--warning); }
.calendar-today { inline-size: 2px; background: var(--accent); }
.calendar-rows { position: relative; display: grid; gap: 6px; padding-block: 10px; overflow: clip; }
.calendar-row { display: grid; block-size: 32px; }
.calendar-bar {
  display: flex; align-items: center; gap: 6px; inline-size: var(--length); min-inline-size: 10px; padding-inline: 8px;
  margin-inline-start: var(--from); border: 1px solid var(--accent); border-radius: 8px; background: var(--accent-soft);
  color: var(--ink); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.calendar-name { display: flex; align-items: center; gap: 6px; min-inline-size: 0; }
.calendar-name bdi { overflow: hidden; text-overflow: ellipsis; }
.calendar-name .icon { inline-size: 15px; block-size: 15px; }
.calendar-short { position: relative; padding: 0; }
.calendar-short .calendar-name { position: absolute; inset-inline-start: calc(100% + 8px); max-inline-size: 380px; }
.calendar-short.calendar-late .calendar-name { inset-inline: auto calc(100% + 8px); }
.calendar-bar:hover { background: color-mix(in oklab, var(--accent) 22%, var(--raised)); }
.calendar-bar:focus-visible { outline-offset: -2px; }
.calendar-notice { border-color: var(--warning); background: var(--warning-soft); }
.calendar-notice:hover { background: color-mix(in oklab, var(--warning) 22%, var(--raised)); }
.calendar-paused { border-style: dashed; background: var(--raised); color: var(--ink-soft); }
.calendar-cut-before { border-inline-start: 0; border-start-start-radius: 0; border-end-start-radius: 0; }
.calendar-cut-after { border-inline-end: 0; border-start-end-radius: 0; border-end-end-radius: 0; }
.swatch-holiday { flex: none; background: var(--warning-soft); box-shadow: inset 0 3px 0 var(--warning); }
`;var $e=`
.code-lists { display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); }
.code-list { display: grid; gap: 4px; padding-block-end: 14px; border-block-end: 1px solid var(--line); }
.code-list-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; }
.code-list-head .hint { margin-inline-start: auto; }
.code-list-foot { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px;
  font-variant-numeric: tabular-nums; }
.code-list .bot-actions { margin-block-start: 4px; }
.add-codes { display: grid; gap: 12px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr); }
.field .code-paste { font-family: ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.order-site { display: grid; gap: 8px; }
.order-key { display: grid; grid-template-columns: auto minmax(0, 1fr) auto auto; gap: 6px 12px; align-items: center; }
.key-text, .snippet { font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace; }
.key-text { overflow-wrap: anywhere; }
.how-to { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.snippet { margin: 0; padding: 12px; overflow-x: auto; border-radius: var(--radius); background: var(--sunken); }
@media (width < 760px) {
  .order-key { grid-template-columns: auto minmax(0, 1fr); }
  .order-key .key-text, .order-key .bot-actions { grid-column: 1 / -1; }
  .code-list-head .hint { margin-inline-start: 0; flex-basis: 100%; }
}
`;var he=`
.rule-editor {
  display: grid; grid-template-columns: minmax(0, 1fr) 340px; gap: 18px 28px; align-content: start;
  inline-size: min(1120px, 100%); min-block-size: 100%; margin-inline: auto; padding: 16px 24px 0;
  grid-template-areas: "head head" "form side" "news side" "foot foot"; grid-template-rows: auto auto 1fr auto;
}
.rule-editor > .bot-editor-head { grid-area: head; }
.rule-editor > .bot-foot { grid-area: foot; }
.rule-editor-form { grid-area: form; display: grid; gap: 18px; min-inline-size: 0; align-content: start;
  grid-template-columns: minmax(0, 1fr); }
.rule-editor-news { grid-area: news; display: grid; gap: 14px; align-content: start; min-inline-size: 0; }
.rule-editor-news:empty { display: none; }
.rule-editor-side {
  grid-area: side; position: sticky; inset-block-start: 60px; display: grid; gap: 16px; align-self: start;
  grid-template-columns: minmax(0, 1fr); overflow-wrap: anywhere;
}
.rule-editor-side .rule-sentence { padding-inline-start: 12px; border-inline-start: 3px solid var(--accent-line);
  color: var(--ink); }
.rule-editor-report { display: grid; gap: 6px; }
.rule-editor-report .funnel { grid-template-columns: repeat(2, minmax(0, 1fr)); margin: 0; }
.rule-editor-report .funnel-bothered { padding: 0; border: 0; }
.form-part {
  display: grid; gap: 10px; min-inline-size: 0; margin: 0; padding: 16px; border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--raised); grid-template-columns: minmax(0, 1fr);
}
.form-part > legend { float: inline-start; padding: 0; font-size: var(--size-text); font-weight: 600; }
.form-part > legend + * { clear: both; }
.plain-field { min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.plain-field, .limits, .range { display: flex; flex-wrap: wrap; gap: 10px 14px; align-items: start; }
.limits { align-items: end; }
.plain-field > .field { flex: 1 1 180px; min-inline-size: 0; }
.plain-field > .field-number { flex: 0 1 190px; }
.plain-field > .field-number .input { max-inline-size: none; }
.trigger > .field:first-child { flex-basis: 220px; }
.limits > .field { flex: 1 1 120px; }
.field-number .input { max-inline-size: 160px; }
.with-unit { display: flex; align-items: center; gap: 8px; }
.manner > .tick, .manner > .hint { flex: 1 1 100%; }
.range-end { display: flex; align-items: center; gap: 8px; }
.range-end > span { color: var(--ink-soft); }
.range-end .input { inline-size: auto; max-inline-size: 160px; }
.range-end .input[type=number] { inline-size: 104px; }
.texts { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.smart .language-tab { border: 1px solid var(--line); background: none; }
.smart .language-tab[aria-pressed=true] {
  border-color: var(--accent); background: var(--accent-soft); color: var(--ink); font-weight: 600;
}
.text-state { font-weight: 700; }
.text-foot { display: flex; justify-content: space-between; gap: 12px; }
.toggles { display: flex; flex-wrap: wrap; align-items: center; gap: 6px; }
.toggle {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding: 2px 11px;
  border: 1px solid var(--line-strong); border-radius: var(--radius-full); background: var(--raised);
  transition: border-color var(--quick), background-color var(--quick);
}
.toggle .icon { inline-size: 14px; block-size: 14px; }
.toggle:hover:enabled { border-color: var(--accent); }
.toggle[aria-pressed=true] { border-color: var(--accent); background: var(--accent-soft); font-weight: 600; }
.condition-group { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.condition-group .condition-group { padding-inline-start: 14px; border-inline-start: 3px solid var(--accent-line); }
.condition-group .condition-not { border-inline-start-color: var(--danger); }
.condition-head { display: flex; align-items: center; gap: 6px; }
.condition-how { inline-size: auto; max-inline-size: 100%; font-weight: 600; }
.condition-parts { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.condition-part { display: grid; grid-template-columns: 132px minmax(0, 1fr) auto; gap: 4px 10px; align-items: start; }
.condition-name { padding-block: 8px; font-weight: 600; line-height: 1.4; overflow-wrap: anywhere; }
.condition-part > .icon-button { margin-block-start: 3px; }
.condition-input { display: grid; gap: 4px; min-inline-size: 0; grid-template-columns: minmax(0, 1fr); }
.condition-input .toggles { min-block-size: 38px; }
.named { display: grid; gap: 6px; grid-template-columns: minmax(0, 1fr); justify-items: start; }
.named-pair { display: grid; grid-template-columns: minmax(0, 2fr) minmax(0, 3fr) auto;
  gap: 6px; align-items: start; inline-size: 100%; }
.part-picker { display: grid; gap: 10px; justify-items: start; grid-template-columns: minmax(0, 1fr); }
.part-choices {
  display: grid; gap: 10px; inline-size: 100%; padding: 12px; border-radius: var(--radius); background: var(--sunken);
}
.part-choices > div { display: grid; gap: 4px; }
.bubble-preview { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.bubble-card {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 10px; padding: 14px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
  box-shadow: var(--shadow); font-size: var(--size-text);
}
.bubble-words { display: grid; gap: 8px; justify-items: start; min-inline-size: 0; }
.bubble-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.bubble-close { color: var(--ink-soft); }
.bubble-code {
  padding: 3px 12px; border: 1px dashed var(--accent); border-radius: 8px; color: var(--ink); font-weight: 700;
  letter-spacing: .04em; overflow-wrap: anywhere;
}
.filled { border-block-end: 1px dotted var(--accent); }
.filled-bad { border-color: var(--danger); color: var(--danger); }
.panel-preview {
  overflow: hidden; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--ground);
  box-shadow: var(--shadow);
}
.panel-preview-head { min-block-size: 44px; padding: 12px 14px; background: var(--accent); color: var(--on-accent);
  font-weight: 600; }
.panel-preview-banner { display: flex; gap: 8px; padding: 10px 14px; background: var(--warning-soft);
  font-size: var(--size-text); overflow-wrap: anywhere; }
.panel-preview-banner .icon { color: var(--warning); margin-block-start: 2px; }
.panel-preview-banner > span { min-inline-size: 0; }
.panel-preview-body { block-size: 96px; }
@media (width < 980px) {
  .rule-editor {
    grid-template-columns: minmax(0, 1fr); grid-template-areas: "head" "side" "form" "news" "foot";
    padding-inline: 12px;    grid-template-rows: auto;
  }
  .rule-editor-side { position: static; }
}
@media (width < 560px) {
  .condition-part { grid-template-columns: minmax(0, 1fr) auto; }
  .condition-name { padding-block: 0; align-self: center; }
  .condition-input { grid-column: 1 / -1; grid-row: 2; }
  .condition-part > .icon-button { margin: 0; grid-row: 1; grid-column: 2; }
  .condition-group .condition-group { padding-inline-start: 8px; }
  .form-part { padding: 12px; }
  .named-pair { grid-template-columns: minmax(0, 1fr) auto; }
  .named-pair > :first-child { grid-column: 1 / -1; }
}
`;var ve=`
.looks-frame { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.looks { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.look { border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.look-speaks { border-color: var(--accent); }
.look-paused { background: none; }
.look-head {
  display: grid; grid-template-columns: minmax(0, 1fr) auto auto; align-items: center; gap: 2px 8px; inline-size: 100%;
  min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius); background: none; text-align: start;
}
.look-head:focus-visible { outline-offset: -2px; }
.look-title { font-weight: 600; overflow-wrap: anywhere; }
.look-paused .look-title { color: var(--ink-soft); font-weight: 500; }
.look-fold { display: grid; color: var(--ink-soft); transition: transform var(--quick); }
.look-fold .icon { inline-size: 16px; block-size: 16px; }
[aria-expanded=true] > .look-fold { transform: rotate(180deg); }
.look-standing {
  display: inline-flex; align-items: center; gap: 4px; padding-inline: 6px 9px; border-radius: var(--radius-full);
  background: var(--bubble); color: var(--ink-soft); font-size: 12px; line-height: 22px; white-space: nowrap;
  font-variant-numeric: tabular-nums;
}
.look-standing .icon { inline-size: 14px; block-size: 14px; }
.look-standing-speaks { background: var(--accent); color: var(--on-accent); font-weight: 600; }
.look-standing-spoke { background: var(--success-soft); color: var(--success); font-weight: 600; }
.look-standing-nears { background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8); font-weight: 600; }
.look-track {
  grid-column: 1 / -1; block-size: 4px; margin-block: 4px 2px; overflow: hidden; border-radius: var(--radius-full);
  background: var(--bubble);
}
.look-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--line-strong); }
.look-speaks .look-bar, .look-nears .look-bar { background: var(--accent); }
.look-why { display: flex; gap: 6px; padding: 0 12px 10px; color: var(--ink-soft); overflow-wrap: anywhere; }
.look-why .sign { margin-block-start: 1px; }
.look-body { padding: 0 12px 12px; }
.look-rule { margin-block-start: 8px; font-size: var(--size-small); }
.findings { display: grid; gap: 2px; font-size: 13.5px; }
.finding { display: grid; grid-template-columns: 20px minmax(0, 1fr); gap: 0 6px; padding: 3px 6px; border-radius: 8px; }
.finding > .findings {
  grid-column: 2; margin-block: 2px; padding-inline-start: 4px; border-inline-start: 2px solid var(--line);
}
.finding-words { min-inline-size: 0; overflow-wrap: anywhere; font-variant-numeric: tabular-nums; }
.finding-note { color: var(--ink-soft); }
.finding-note::before { content: "· "; }
.finding-hinders { background: var(--danger-soft); }
.finding-hinders > .finding-words > .finding-text { font-weight: 600; }
.finding-hinders > .finding-words > .finding-note { color: var(--ink); }
.sign { display: inline-grid; flex: none; place-items: center; inline-size: 20px; block-size: 20px; }
.sign .icon { inline-size: 16px; block-size: 16px; stroke-width: 2.2; }
.sign-good { color: var(--success); }
.sign-bad { color: var(--danger); }
.look-nears .finding-hinders { background: var(--accent-soft); }
.look-nears .finding-bad > .sign-bad { color: var(--ink-soft); }
`;var ke=`
.live { display: grid; flex: 1; grid-template-columns: 320px minmax(0, 1fr); min-block-size: 0; }
.bot-note + .live { margin-block-start: 12px; border-block-start: 1px solid var(--line); }
.live-list {
  min-block-size: 0; padding-block-end: 16px;
  position: relative; overflow-y: auto; border-inline-end: 1px solid var(--line);
  background: var(--sunken); scrollbar-width: thin;
}
.live-count {
  position: sticky; inset-block-start: 0; z-index: 1; padding: 12px 16px 8px; background: var(--sunken);
  color: var(--ink-soft); font-size: var(--size-small);
}
.live-more, .live-failed { padding: 4px 16px; }
.live-failed { display: grid; gap: 8px; justify-items: start; }
.live-row {
  position: relative; display: grid; gap: 1px; margin-inline: 8px; padding: 8px 10px; border-radius: var(--radius);
  color: inherit; text-decoration: none; grid-template-columns: minmax(0, 1fr);
}
.live-row:hover { background: var(--bubble); }
.live-row[aria-current] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); }
.live-row[aria-current]::before {
  content: ""; position: absolute; inset-block: 10px; inset-inline-start: 0; inline-size: 3px; border-radius: 3px;
  background: var(--accent);
}
.live-top { display: flex; align-items: baseline; justify-content: space-between; gap: 8px; }
.live-name { min-inline-size: 0; overflow: hidden; font-weight: 600; white-space: nowrap; text-overflow: ellipsis; }
.live-idle { flex: none; color: var(--ink-soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.live-active { color: var(--success); font-weight: 600; }
.live-page { overflow: hidden; color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
  text-align: -webkit-match-parent; text-align: match-parent; font-size: var(--size-small); }
.live-facts { display: flex; flex-wrap: wrap; gap: 2px 10px; color: var(--ink-soft); font-size: 12px; }
.live-fact { display: inline-flex; align-items: center; gap: 4px; }
.live-fact .icon { inline-size: 14px; block-size: 14px; }
.live-cart { color: var(--ink); font-variant-numeric: tabular-nums; }
.live-chat { color: var(--accent); font-weight: 600; }
.trace {
  display: grid; gap: 16px; align-content: start; min-block-size: 0; padding: 20px 24px 64px;
  position: relative; overflow-y: auto;
  grid-template-columns: minmax(0, 1fr);
}
.trace-empty { display: flex; }
.trace-back { display: none; align-items: center; gap: 6px; min-block-size: 32px; font-weight: 600; text-decoration: none; }
.trace .trace-gone { margin: 0; }
.trace-head { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.trace-head .face { inline-size: 44px; block-size: 44px; font-size: 18px; }
.trace-who { flex: 1; min-inline-size: 180px; overflow-wrap: anywhere; }
.trace-who h2 { font-size: var(--size-title); }
.trace-grid { display: grid; grid-template-columns: minmax(0, 1fr) 270px; gap: 24px; align-items: start; }
.trace-main { display: grid; gap: 24px; grid-template-columns: minmax(0, 1fr); }
.trace-main > section { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.trace-side { overflow-wrap: anywhere; font-size: var(--size-small); }
.trace-side > :first-child { padding-block-start: 0; border: 0; }
.trace-log { margin: 0; padding: 0; list-style: none; }
.log-line {
  display: grid; grid-template-columns: auto 130px minmax(0, 1fr); gap: 2px 12px; padding-block: 5px;
  border-block-end: 1px solid var(--line); font-size: 13.5px;
}
.log-time { min-inline-size: 76px; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.log-what { display: inline-flex; align-items: center; gap: 5px; color: var(--ink-soft); }
.log-what .icon { inline-size: 15px; block-size: 15px; }
.log-shown { color: var(--success); font-weight: 600; }
.log-words { min-inline-size: 0; overflow-wrap: anywhere; }
.trace-earlier { margin-block-start: 8px; color: var(--ink-soft); }
@media (width < 1180px) { .trace-grid { grid-template-columns: minmax(0, 1fr); } }
@media (width < 860px) {
  .live { display: block; position: relative; overflow-y: auto; }
  .bot-note + .live { margin-block-start: 12px; border-block-start: 1px solid var(--line); }
.live-list { border: 0; background: none; overflow: visible; }
  .live-count { background: var(--ground); }
  .live-chosen .live-list, .live:not(.live-chosen) .trace { display: none; }
  .trace { padding: 12px 12px 48px; }
  .trace-back { display: inline-flex; justify-self: start; }
  .log-line { grid-template-columns: auto minmax(0, 1fr); }
  .log-words { grid-column: 1 / -1; }
}
`;var we=`
.smart-column { inline-size: min(1040px, 100%); }
.smart-head { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 16px; }
.smart-head > .hint { flex: 1 1 240px; }
.smart-head > .part-title { flex: 1 1 auto; }
.smart-head > .part-title:has(+ .hint) { flex: none; }
.smart-head > .button { flex: none; }
.rules-part { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.totals { display: grid; grid-template-columns: repeat(auto-fit, minmax(104px, 1fr)); gap: 12px; }
.totals dt { color: var(--ink-soft); font-size: 12px; }
.totals dd { font-size: var(--size-title); font-weight: 600; font-variant-numeric: tabular-nums; line-height: 1.3; }
.totals .hint { font-size: 12px; font-weight: 400; line-height: 1.5; }
.smart-chart { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.smart-chart figcaption { font-weight: 600; }
.smart-plot { position: relative; }
.smart-plot-top { position: absolute; inset-block-start: 2px; inset-inline-start: 0; padding-inline-end: 4px;
  background: var(--raised); line-height: 1; }
.chart-seen { fill: var(--accent-line); }
.legend > span { display: inline-flex; align-items: center; gap: 6px; }
.swatch-seen { background: var(--accent-line); }
.swatch-answered { background: var(--accent); }
.meanings { display: grid; gap: 6px; }
.meanings > div { display: grid; grid-template-columns: minmax(90px, 140px) minmax(0, 1fr); gap: 12px; }
.meanings dt { font-weight: 600; }
.rules { display: grid; gap: 10px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr); }
.rule {
  display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px 16px; padding: 14px 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised); overflow-wrap: anywhere;
}
.rule-paused { background: none; }
.rule-paused .rule-title a, .rule-paused .rule-says { color: var(--ink-soft); }
.rule-words { display: grid; gap: 3px; align-content: start; min-inline-size: 0; }
.rule-title { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.rule-title a {
  color: var(--ink); font-size: var(--size-text); font-weight: 600; text-decoration: none; overflow-wrap: anywhere;
}
.rule-title a:hover { text-decoration: underline; }
.rule-title .tag { white-space: normal; }
.rule-sentence { color: var(--ink-soft); text-wrap: pretty; }
.rule-says { display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2; }
.rule-tools { display: flex; align-items: start; gap: 2px; }
.switch {
  display: inline-flex; align-items: center; gap: 8px; min-block-size: 32px; padding: 0 4px; border: 0;
  border-radius: var(--radius); background: none; color: var(--ink-soft); white-space: nowrap;
}
.switch[aria-checked=true] { color: var(--ink); }
.switch:disabled { opacity: .6; }
.switch-track {
  position: relative; flex: none; inline-size: 34px; block-size: 20px; border-radius: var(--radius-full);
  background: var(--line-strong); transition: background-color var(--quick);
}
.switch-track::after {
  content: ""; position: absolute; inset-block-start: 3px; inset-inline-start: 3px; inline-size: 14px; block-size: 14px;
  border-radius: var(--radius-full); background: var(--raised); transition: inset-inline-start var(--quick);
}
.switch[aria-checked=true] .switch-track { background: var(--accent); }
.switch[aria-checked=true] .switch-track::after { inset-inline-start: 17px; background: var(--on-accent); }
.funnel {
  grid-column: 1 / -1; display: grid; grid-template-columns: repeat(4, minmax(72px, 128px)) max-content max-content;
  gap: 8px 18px; align-items: start; margin-block-start: 6px;
}
.funnel-step { display: grid; grid-template-columns: auto 1fr; gap: 0 6px; align-items: baseline; }
.funnel-step dt { color: var(--ink-soft); font-size: 12px; }
.funnel-step dd { font-weight: 600; font-variant-numeric: tabular-nums; }
.funnel-track {
  grid-column: 1 / -1; block-size: 6px; margin-block-start: 2px; overflow: hidden; border-radius: var(--radius-full);
  background: var(--bubble);
}
.funnel-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--accent); }
.funnel-sent, .funnel-seen { background: var(--accent-line); }
.funnel-bothered { padding-inline-start: 14px; border-inline-start: 1px solid var(--line); }
.funnel-none { grid-column: 1 / -1; }
@media (width < 760px) {
  .rule { grid-template-columns: minmax(0, 1fr); padding: 12px; }
  .rule-tools { justify-content: end; order: 3; border-block-start: 1px solid var(--line); padding-block-start: 8px; }
  .rule-tools:has(> .tag) { justify-content: start; border: 0; padding: 0; }
  .rule-tools .switch { margin-inline-start: auto; }
  .funnel { grid-template-columns: repeat(2, minmax(0, 1fr)); order: 2; }
  .funnel-bothered { padding-inline-start: 0; border: 0; }
  .totals { grid-template-columns: repeat(3, minmax(0, 1fr)); }
  .meanings > div { grid-template-columns: minmax(0, 1fr); gap: 0; }
}
`;var ye=`
.sim {
  display: grid; gap: 14px; align-content: start; inline-size: min(1320px, 100%); margin-inline: auto;
  padding: 20px 16px 64px; grid-template-columns: minmax(0, 1fr);
}
.sim-presets { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.sim-grid { display: grid; grid-template-columns: 300px minmax(0, 1fr); gap: 16px; align-items: start; }
.sim-main { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
.sim-story { gap: 14px; }
.sim-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 16px; }
.sim-head h3 { flex: 1; }
.sim-clock { font-size: var(--size-title); font-weight: 600; font-variant-numeric: tabular-nums; }
.sim-head .input { min-block-size: 32px; }
.who { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: 12px 10px; }
.who .field label { font-size: var(--size-small); }
.who .input { min-inline-size: 0; }
.who-wide, .who-facts { grid-column: 1 / -1; }
.who-facts { display: grid; }
.who-rules { display: grid; gap: 2px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.who-rules legend { padding: 0; font-size: var(--size-small); }
.who-chosen {
  max-block-size: 240px; margin-block-start: 4px; padding: 6px 10px; overflow-y: auto; border: 1px solid var(--line);
  border-radius: var(--radius); scrollbar-width: thin;
}
.who-chosen .tick { overflow-wrap: anywhere; }
.who-attribute { display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 4px; margin-block: 2px; }
.who-rules .link-button { justify-self: start; }
.tl { display: grid; gap: 2px; padding-inline: 15px; }
.tl-frame {
  position: relative; padding-block: 22px 4px; cursor: pointer; touch-action: pan-y; user-select: none;
}
.tl-tick {
  position: absolute; inset-block: 0; inset-inline-start: var(--at); inline-size: 1px; background: var(--line);
}
.tl-tick span {
  position: absolute; inset-block-start: 0; inset-inline-start: 0; color: var(--ink-soft); font-size: 11.5px; line-height: 16px;
  white-space: nowrap; background: var(--raised); padding-inline-end: 4px; margin-inline-start: -5px;
  font-variant-numeric: tabular-nums;
}
.tl-tick:last-child span { inset-inline: auto 0; margin-inline: 0 -5px; padding-inline: 4px 0; }
.tl-rows { position: relative; block-size: calc(var(--lane) * 34px); }
.tl-said { margin-block-start: 4px; border-block-start: 1px dashed var(--line); padding-block-start: 4px;
  block-size: calc(var(--lane) * 34px + 4px); }
.tl-mark {
  position: absolute; inset-block-start: calc(var(--lane) * 34px + 2px); inset-inline-start: var(--at); z-index: 2;
  display: grid; place-items: center; inline-size: 30px; block-size: 30px; margin-inline-start: -15px; padding: 0;
  border: 1px solid var(--line-strong); border-radius: var(--radius-full); background: var(--raised); color: var(--ink);
  touch-action: none; cursor: grab;
}
.tl-said .tl-mark { inset-block-start: calc(var(--lane) * 34px + 6px); cursor: pointer; }
.tl-mark .icon { inline-size: 16px; block-size: 16px; pointer-events: none; }
.tl-mark:hover { border-color: var(--ink); }
.tl-mark:active { cursor: grabbing; }
.tl-selected { border-color: var(--accent); background: var(--accent-soft); box-shadow: 0 0 0 2px var(--accent); }
.tl-fired { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.tl-fired:hover { border-color: transparent; }
.tl-now {
  position: absolute; inset-block: 18px -10px; inset-inline-start: var(--at); z-index: 1; inline-size: 2px;
  margin-inline-start: -1px; border-radius: 2px; background: var(--accent); pointer-events: none;
}
.tl-range { inline-size: calc(100% + 16px); margin: 0; margin-inline: -8px; min-block-size: 28px; accent-color: var(--accent); cursor: pointer; }
.did-add { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; }
.did-add .label { margin-inline-end: 6px; font-variant-numeric: tabular-nums; }
.did-chip { border: 1px solid var(--line); color: var(--ink); }
.did-list { margin: 0; padding: 0; list-style: none; border-block-start: 1px solid var(--line); }
.did { border-block-end: 1px solid var(--line); }
.did-head { display: flex; align-items: center; }
.did-button {
  display: flex; flex: 1; align-items: center; gap: 8px; min-inline-size: 0; min-block-size: 36px; padding: 4px 0; border: 0;
  background: none; text-align: start;
}
.did-button:hover .did-words { text-decoration: underline; text-underline-offset: 2px; }
.did-button .icon { inline-size: 16px; block-size: 16px; color: var(--ink-soft); }
.did-time { flex: none; min-inline-size: 52px; color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.did-words { min-inline-size: 0; overflow-wrap: anywhere; }
.did-open .did-words { font-weight: 600; }
.did-lacks { color: var(--warning); font-size: 12px; }
.did-fields { display: flex; flex-wrap: wrap; gap: 8px 12px; padding-block: 2px 12px; padding-inline-start: 60px; }
.did-fields .field { align-content: start; font-size: var(--size-small); }
.did-kind { inline-size: 170px; } .did-at, .did-total, .did-percent { inline-size: 110px; }
.did-page, .did-items, .did-name, .did-text { flex: 1; min-inline-size: 200px; }
.sim-failed { display: flex; flex-wrap: wrap; align-items: center; gap: 12px; }
.sim-results { display: grid; grid-template-columns: minmax(0, 3fr) minmax(0, 2fr); gap: 16px 24px; align-items: start; }
.sim-results > section { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.sim-results h3 { display: flex; align-items: center; gap: 6px; font-size: var(--size-text); font-variant-numeric: tabular-nums; }
.said-list { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none; grid-template-columns: minmax(0, 1fr); }
.said { display: grid; gap: 6px; transition: opacity var(--quick); grid-template-columns: minmax(0, 1fr); }
.said-later .said-bubble { opacity: .55; }
.said-head { display: flex; gap: 6px; align-items: baseline; }
.said-time { flex: none; color: var(--accent); font-variant-numeric: tabular-nums; }
.said-title { min-inline-size: 0; color: var(--ink-soft); overflow-wrap: anywhere; }
.said-bubble {
  display: flex; gap: 10px; padding: 12px 14px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); box-shadow: var(--shadow); font-size: var(--size-text);
}
.said-body { display: grid; gap: 8px; min-inline-size: 0; }
.said-text { overflow-wrap: anywhere; white-space: pre-wrap; }
.said-body .mock-buttons li { font-size: 14px; background: none; color: light-dark(#0b5850, #8de4d8); font-weight: 600; }
@media (width < 1000px) {
  .sim-grid { grid-template-columns: minmax(0, 1fr); }
  .sim-who > .who { grid-template-columns: repeat(auto-fit, minmax(140px, 1fr)); }
}
@media (width < 760px) {
  .sim { padding-inline: 12px; }
  .sim-results { grid-template-columns: minmax(0, 1fr); }
  .sim-said { order: -1; }
  .did-fields { padding-inline-start: 0; }
  .did-add .label { flex-basis: 100%; }
}
`;var _e=`
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
`;var Rn=[we,he,be,$e,ve,ye,ke,_e].join("");var et=Object.freeze({page:"patterns",referrer:"patterns",utm:"named",cart:"cart",cart_total:"range",cart_item:"patterns",cart_category:"patterns",device:"devices",language:"languages",visits:"range",identified:"fact",bought:"fact",chatting:"fact",attribute:"named",open:"fact",person:"fact",queue:"range",weekday:"weekdays",time:"times",date:"dates"}),ze=Object.freeze({page:["page","referrer","utm"],cart:["cart","cart_total","cart_item","cart_category"],visitor:["device","language","visits","identified","bought","chatting","attribute"],shop:["open","person","queue","weekday","time","date"]});function k(e){return"how"in e}function U(e){let t=Q(e??{});return t.length===1&&k(t[0])?t[0]:{how:"all",parts:t}}function Oe(e){let t=ee(e);return Object.keys(t).length?t:null}function Se(e){return{key:e,value:tt[C(e)]?.()??""}}function C(e){return et[e]??"unknown"}function X(e){return Object.keys(ee(e)).length===0}function x(e){let t=Number(String(e).trim().replace(",","."));return String(e).trim()===""||Number.isNaN(t)?null:t}var tt={patterns:()=>[],devices:()=>[],languages:()=>[],weekdays:()=>[],named:()=>[{name:"",patterns:[]}],range:()=>({at_least:"",at_most:""}),times:()=>[["09:00","17:00"]],dates:()=>({from:"",until:""}),fact:()=>!0,cart:()=>"filled"};function Q(e){let t=[];for(let[a,r]of Object.entries(e))a==="all"?t.push(...r.flatMap(Q)):a==="any"?t.push({how:"any",parts:r.map(J)}):a==="not"?t.push({how:"not",parts:nt(r)}):a!=="from"&&a!=="until"&&t.push({key:a,value:it(a,r)});let{from:n="",until:i=""}=e;return n||i?[...t,{key:"date",value:{from:n||"",until:i||""}}]:t}function J(e){let t=Q(e);return t.length===1?t[0]:{how:"all",parts:t}}function nt(e){if(Array.isArray(e))return e.map(J);let t=J(e);return k(t)&&t.how==="any"?t.parts:[t]}function it(e,t){switch(C(e)){case"patterns":case"devices":case"languages":case"weekdays":return Y(t);case"named":return Object.entries(t).map(([n,i])=>({name:n,patterns:Y(i)}));case"range":return typeof t=="number"?{at_least:String(t),at_most:String(t)}:{at_least:String(t.at_least??""),at_most:String(t.at_most??"")};case"times":return Y(t).map(ot);default:return t}}function Y(e){return(Array.isArray(e)?e:[e]).map(String)}function ee(e){return k(e)&&e.how==="all"?at(e.parts):Te(e)}function at(e){let t={},n=[];for(let i of e){let{all:a=[],...r}=Te(i);n.push(...a),Object.keys(r).some(o=>Object.hasOwn(t,o))?n.push(r):Object.assign(t,r)}return n.length?{...t,all:n}:t}function Te(e){if(!k(e))return rt(e);let t=e.parts.map(ee).filter(n=>Object.keys(n).length);return t.length?e.how!=="not"?{[e.how]:t}:{not:t.length===1?t[0]:{any:t}}:{}}function rt({key:e,value:t}){switch(C(e)){case"patterns":case"devices":case"languages":case"weekdays":return t.length?{[e]:Z(t)}:{};case"named":{let i=t.filter(a=>a.name.trim()&&a.patterns.length).map(a=>[a.name.trim(),Z(a.patterns)]);return i.length?{[e]:Object.fromEntries(i)}:{}}case"range":{let i=[["at_least",x(t.at_least)],["at_most",x(t.at_most)]].filter(([,a])=>a!==null);return i.length?{[e]:Object.fromEntries(i)}:{}}case"times":{let n=t.filter(([i,a])=>i&&a);return n.length?{[e]:Z(n.map(i=>st(i)))}:{}}case"dates":return Object.fromEntries(Object.entries(t).filter(([,n])=>n));default:return t===""?{}:{[e]:t}}}function ot(e){let[t="",n=""]=e.split("-").map(i=>i.trim());return[t,n==="24:00"?"00:00":n]}function st([e,t]){return`${e}-${t==="00:00"?"24:00":t}`}function Z(e){return e.length===1?e[0]:e}var te=Object.freeze({page_entered:null,time_on_page_seconds:"seconds",idle_seconds:"seconds",time_on_site_seconds:"seconds",scroll_percent:"percent",exit_intent:null,cart_changed:null,returns_to_cart:null,event:"name",unanswered_seconds:"seconds"}),Ee=2,ne=300,lt=80,ie=["visit","page","visitor","day"],pt=["shop_name","code"],Ce=Object.freeze(["first_name","visitor_name","cart_total","code_until"]),dt=Object.freeze({seconds:"15",percent:"60",name:""});function ae(e){let[t,n]=mt(e.when),i=e.then??{};return{id:e.id??"",title:e.title??"",paused:!!e.paused,kind:t,amount:n,condition:U(e.if),delay:B(e.delay_seconds),from:e.from||"",until:e.until||"",limits:$t(e.limits),goalHours:B(e.goal_hours),text:{...i.text??{}},buttons:(i.buttons??[]).map(zt),code:xt(i.code),speaker:i.as??"",opensPanel:i.open==="panel",hasSound:!!i.sound,opening:i.start?`start:${i.start}`:i.department?`department:${i.department}`:""}}function Mn(){return ae({id:"",title:"",when:{time_on_page_seconds:15},then:{text:{}}})}function je(e){return E({id:e.id.trim(),title:e.title.trim(),paused:e.paused||null,when:gt(e),if:Oe(e.condition),delay_seconds:x(e.delay)||null,from:e.from,until:e.until,limits:ht(e.limits),goal_hours:x(e.goalHours),then:ft(e)})}function Pn(e,t){return JSON.stringify(je(e))===JSON.stringify(je(t))}function ct(e,t=""){return Object.entries(e).flatMap(([n,i])=>i===null||typeof i!="object"?[`${t}${n}: ${i}`]:Array.isArray(i)&&i.every(a=>typeof a!="object")?[`${t}${n}: ${i.join(", ")}`]:[`${t}${n}:`,...ct(i,`${t}  `)])}function Gn(e,t){let n=fe(e)||"message";if(n!=="message"&&!t.includes(n))return n;let i=n==="message"?1:2;for(;t.includes(`${n}-${i}`);)i+=1;return`${n}-${i}`}function H({kind:e}){return e==="unanswered_seconds"}function Un(e){let{title:t,limits:n,from:i,until:a}=e,r=i&&a&&a<i;return E({title:Ae(t)>lt&&"smart_long_title",when:vt(e),delay:Ie(e.delay,3600)&&"smart_bad_number",limits:kt(n),goal:Ie(e.goalHours,24*365)&&"smart_bad_number",dates:r&&"smart_dates_backwards",buttons:e.buttons.some(({target:o})=>!o)&&"smart_no_target",code:yt(e),..._t(e)})}function ut(e){let t=[...e.matchAll(/\{([^{}|]*)(\|[^{}]*)?\}/g)],n=[...pt,...Ce],i=t.map(([,a,r])=>({name:a.trim(),hasDefault:!!(r&&r.length>1)}));return{unknown:i.filter(({name:a})=>!n.includes(a)).map(({name:a})=>a),bare:i.filter(({name:a,hasDefault:r})=>Ce.includes(a)&&!r).map(({name:a})=>a)}}function mt(e){if(typeof e=="string")return[e,""];let[[t,n]=["time_on_page_seconds",15]]=Object.entries(e??{});return[t,n===!0?"":B(n)]}function gt({kind:e,amount:t}){let n=O(e);return n?{[e]:n==="name"?t.trim():x(t)}:e}function O(e){return te[e]??null}function De(e,t,n){let i=O(e);return i?i===O(t)?n:dt[i]:""}function ft(e){let t=Object.entries(e.text).map(([r,o])=>[r,o.trim()]),n={text:Object.fromEntries(t.filter(([,r])=>r)),buttons:e.buttons.filter(({target:r})=>r).map(Ot)};if(H(e))return E(n);let[i,a]=Re(e.opening);return E({...n,code:bt(e.code),as:e.speaker,open:e.opensPanel?"panel":null,sound:e.hasSound||null,start:i==="start"&&a,department:i==="department"&&a})}function xt(e){let t={kind:"none",fixed:"",until:"",list:""};return e?typeof e=="string"?{...t,kind:"fixed",fixed:e}:e.list?{...t,kind:"list",list:e.list}:{...t,kind:"fixed",fixed:e.fixed??"",until:e.until??""}:t}function bt({kind:e,fixed:t,until:n,list:i}){return e==="none"?null:e==="list"?{list:i}:n?{fixed:t.trim(),until:n}:t.trim()}function $t(e){let t=e??{},n=t.visit??(t.page?void 0:1);return Object.fromEntries(ie.map(i=>[i,B(i==="visit"?n:t[i])]))}function ht(e){let t=E(Object.fromEntries(ie.map(i=>[i,x(e[i])])));return Object.keys(t).length===1&&t.visit===1||!Object.keys(t).length?null:t}function vt({kind:e,amount:t}){let n=O(e);if(!n)return null;if(n==="name")return t.trim()?null:"smart_no_event";let i=x(t),a=n==="percent"?100:86400;return i===null||i<=0||i>a?`smart_bad_${n}`:null}function kt(e){return ie.some(n=>e[n]&&!wt(e[n]))?"smart_bad_limit":e.visit||e.page?null:"smart_no_limit"}function wt(e){let t=x(e);return t!==null&&Number.isInteger(t)&&t>0}function yt({code:e,text:t,kind:n}){return Object.values(t).some(a=>/\{code(_until)?[|}]/.test(a))&&(e.kind==="none"||H({kind:n}))?"smart_code_missing":e.kind==="fixed"&&!/^[\w-]{1,40}$/.test(e.fixed.trim())?"smart_bad_code":e.kind==="list"&&!e.list?"smart_no_list":null}function _t({text:e}){let t={};for(let[n,i]of Object.entries(e)){let{unknown:a,bare:r}=ut(i);Ae(i.trim())>ne?t[`text ${n}`]="smart_long_text":a.length?t[`text ${n}`]="smart_bad_placeholder":r.length&&(t[`text ${n}`]="smart_no_default")}return Object.values(e).some(n=>n.trim())||(t.text="smart_no_text"),t}function zt({entry:e,does:t,label:n}){return{target:e?`entry:${e}`:t?`does:${t}`:"",label:n??""}}function Ot({target:e,label:t}){let[n,i]=Re(e);return E({[n]:i,label:t.trim()})}function Re(e){let t=e.indexOf(":");return[e.slice(0,t),e.slice(t+1)]}function Ie(e,t){let n=x(e);return e.trim()!==""&&(n===null||n<0||n>t)}function E(e){let t=n=>n!=null&&n!==""&&n!==!1&&!(Array.isArray(n)&&!n.length);return Object.fromEntries(Object.entries(e).filter(([,n])=>t(n)))}function B(e){return e==null?"":String(e)}function Ae(e){return[...e].length}var St=Date.UTC(2024,0,1),Tt=864e5,re=Object.freeze(["mon","tue","wed","thu","fri","sat","sun"]);function Wn(e,t){return Ct(e,ae(t))}function Ct(e,t){let{t:n}=e,{condition:i}=t,a=i.how==="all"?i.parts:[i],r=a.find(c=>!k(c)&&c.key==="page"&&c.value.length),o=a.filter(c=>c!==r&&!X(c)).map(c=>A(e,c)),l=x(t.delay);return[jt(e,t,r&&!k(r)?r.value:[]),l&&n("smart_delayed",{time:Le(e,l)}),...o].filter(Boolean).join(" · ")}function jt(e,{kind:t,amount:n},i=[]){let a=x(n)??0,r={percent:e.number(a),name:R(n),seconds:Le(e,a)},o=O(t),l={amount:o?r[o]:"",page:w(e,i)};return e.t(i.length?`smart_on_page_${t}`:`smart_when_${t}`,l)}function Yn(e,t){return A(e,U(t))}function A(e,t,n=!1){if(!k(t))return It(e,t);let i=t.parts.filter(r=>!X(r)).map(r=>A(e,r,!0));if(t.how==="not")return e.t("smart_not",{what:w(e,i,!1)});let a=t.how==="any"?w(e,i,!1):Fe(e,i);return i.length>1&&n?`(${a})`:a}function It(e,{key:t,value:n}){let{t:i}=e;switch(C(t)){case"patterns":return i(`smart_is_${t}`,{what:w(e,n)});case"languages":return i("smart_is_language",{what:w(e,n.map(S),!1)});case"devices":return i("smart_is_device",{what:w(e,n.map(a=>i(`smart_a_${a}`)),!1)});case"weekdays":return i("smart_is_weekday",{what:w(e,n.map(a=>se(e,a)),!1)});case"times":return i("smart_is_time",{what:w(e,n.map(([a,r])=>`${a}–${r==="00:00"?"24:00":r}`))});case"range":return i(`smart_is_${t}`,{what:Rt(e,n)});case"named":return Dt(e,t,n);case"dates":return Et(e,n);case"cart":return i(`smart_is_cart_${n}`);case"fact":return i(oe(t,n));default:return R(`${t}: ${JSON.stringify(n)}`)}}function oe(e,t){return`smart_is_${e}_${t?"yes":"no"}`}function Et(e,{from:t,until:n}){let[i,a]=[t&&Ne(e,t),n&&Ne(e,n)],r=i&&a?"smart_from_until":i?"smart_from":"smart_until";return e.t(r,{first:i,last:a})}function Ne({language:e},t,n=new Date){let i=Number(t.slice(0,4))===n.getFullYear()?{}:{year:"numeric"};return new Intl.DateTimeFormat(e,{day:"numeric",month:"short",timeZone:"UTC",...i}).format(new Date(`${t}T00:00:00Z`))}function Zn({language:e},t){return new Intl.DateTimeFormat(e,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${t}T00:00:00Z`))}function se({language:e},t,n="short"){return new Intl.DateTimeFormat(e,{weekday:n,timeZone:"UTC"}).format(St+re.indexOf(t)*Tt)}function Le({language:e},t){let n=t>=120&&t%60===0,i=n?"minute":"second";return new Intl.NumberFormat(e,{style:"unit",unit:i,unitDisplay:"short"}).format(n?t/60:t)}function Dt(e,t,n){let i=n.filter(({name:a,patterns:r})=>a&&r.length);return Fe(e,i.map(({name:a,patterns:r})=>e.t("smart_is_pair",{name:R(t==="utm"?`utm_${a}`:a),what:w(e,r)})))}function Rt({t:e,number:t},{at_least:n,at_most:i}){let[a,r]=[x(n),x(i)];return a!==null&&a===r?t(a):a!==null&&r!==null?`${t(a)}–${t(r)}`:a!==null?e("smart_at_least",{count:a}):e("smart_at_most",{count:r??0})}function w({language:e},t,n=!0){let i=n?t.map(R):t;return new Intl.ListFormat(e,{type:"disjunction"}).format(i)}function Fe({language:e},t){return new Intl.ListFormat(e,{type:"conjunction"}).format(t)}function q({label:e,chosen:t,options:n,onChoose:i,isReadOnly:a}){let r=o=>{let l=t.includes(o)?t.filter(d=>d!==o):[...t,o];i(n.map(([d])=>d).filter(d=>l.includes(d)))};return s`
    <div class="toggles" role="group" aria-label=${e}>
      ${n.map(([o,l])=>s`
        <button key=${o} type="button" class="toggle" aria-pressed=${t.includes(o)} disabled=${a}
          onClick=${()=>r(o)}>${t.includes(o)&&s`<${h}
            name="check" />`}<bdi>${l}</bdi></button>`)}
    </div>`}var At=["source","medium","campaign","term","content"],Nt=["desktop","tablet","phone"],Lt=Object.freeze({page:"*/cart*",referrer:"*google.*",cart_item:"*cup*",cart_category:"tea"});function Me(e){let t=Yt[C(e.part.key)]??Wt;return s`<${t} ...${e} />`}function Ft({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=Lt[e.key];return s`<${W} label=${t} values=${e.value} onValues=${i} isReadOnly=${n}
    placeholder=${a("smart_for_example",{example:r})} hint=${n?"":a("smart_patterns_hint")} />`}function Mt({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=e.value,o=(l,d)=>i(r.with(l,{...r[l],...d}));return s`
    <div class="named">
      ${r.map((l,d)=>s`
        <div class="named-pair" key=${d}>
          ${e.key==="utm"?s`<select class="input" aria-label=${a("smart_name_of",{what:t})} disabled=${n}
                onChange=${c=>o(d,{name:c.target.value})}>
                <option value="" selected=${!l.name}>${a("smart_choose")}</option>
                ${[...new Set([...At,l.name].filter(Boolean))].map(c=>s`<option key=${c}
                  value=${c}
                  selected=${c===l.name}>${`utm_${c}`}</option>`)}</select>`:s`<input class="input" dir="auto" value=${l.name} readOnly=${n}
                placeholder=${a("smart_attribute_name")}
                aria-label=${a("smart_name_of",{what:t})} autocapitalize="off"
                onInput=${c=>o(d,{name:c.target.value})} />`}
          <${W} label=${a("smart_value_of",{what:l.name||t})} values=${l.patterns}
            placeholder=${a("smart_value")} isReadOnly=${n}
            onValues=${c=>o(d,{patterns:c})} />
          ${!n&&r.length>1&&s`<button type="button" class="icon-button" title=${a("remove")}
              aria-label=${a("smart_remove_of",{what:l.name})}
              onClick=${()=>i(r.filter((c,p)=>p!==d))}>
              <${h} name="close" /></button>`}
        </div>`)}
      ${!n&&s`<button type="button" class="button" onClick=${()=>i([...r,{name:"",patterns:[]}])}>
        ${a("smart_add_named")}</button>`}
    </div>`}function Pt({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=o=>s`
    <label class="range-end"><span>${a(`smart_${o}_word`)}</span>
      <input class="input" type="number" inputmode="decimal" min="0" step="any" value=${e.value[o]}
        readOnly=${n} aria-label=${`${t}, ${a(`smart_${o}_word`)}`}
        onInput=${l=>i({...e.value,[o]:l.target.value})} /></label>`;return s`<div class="range">${r("at_least")}${r("at_most")}</div>`}function Gt({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=[!0,!1].map(o=>[o,a(oe(e.key,o))]);return s`<${Pe} label=${t} options=${r} value=${e.value} isReadOnly=${n}
    onValue=${o=>i(o==="true")} />`}function Ut({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=["filled","empty"].map(o=>[o,a(`smart_is_cart_${o}`)]);return s`<${Pe} label=${t} options=${r} value=${e.value} isReadOnly=${n}
    onValue=${i} />`}function Pe({label:e,options:t,value:n,isReadOnly:i,onValue:a}){return s`
    <select class="input" aria-label=${e} disabled=${i}
      onChange=${r=>a(r.target.value)}>
      ${t.map(([r,o])=>s`<option key=${r} value=${String(r)}
        selected=${r===n}>${o}</option>`)}
    </select>`}function Bt({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=Nt.map(o=>[o,a(`smart_device_${o}`)]);return s`<${q} label=${t} chosen=${e.value} options=${r} onChoose=${i}
    isReadOnly=${n} />`}function Ht({part:e,label:t,isReadOnly:n,onValue:i}){let{overview:a}=v(),r=a.languages.map(o=>[o,S(o)]);return s`<${q} label=${t} chosen=${e.value} options=${r} onChoose=${i}
    isReadOnly=${n} />`}function qt({part:e,label:t,isReadOnly:n,onValue:i}){let a=z(),r=re.map(o=>[o,se(a,o)]);return s`<${q} label=${t} chosen=${e.value} options=${r} onChoose=${i}
    isReadOnly=${n} />`}function Vt({part:e,label:t,isReadOnly:n,onValue:i}){let a=g(),r=e.value,o=(l,d,c)=>i(r.with(l,r[l].with(d,c)));return s`
    <div class="spans">
      ${r.map(([l,d],c)=>s`
        <span class="span" key=${c}>
          <input class="input" type="time" value=${l} readOnly=${n}
            aria-label=${`${t}, ${a("smart_from_word")}`}
            onInput=${p=>o(c,0,p.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${d} readOnly=${n}
            aria-label=${`${t}, ${a("smart_until_word")}`}
            onInput=${p=>o(c,1,p.target.value)} />
          ${!n&&r.length>1&&s`<button type="button" class="icon-button"
              aria-label=${a("smart_remove_of",{what:`${l}–${d}`})}
            title=${a("remove")} onClick=${()=>i(r.filter((p,u)=>u!==c))}>
              <${h} name="close" /></button>`}
        </span>`)}
      ${!n&&s`<button type="button" class="button" onClick=${()=>i(xe(r))}>${a("bot.add_span")}</button>`}
    </div>
    <p class="hint">${a("smart_times_hint")}</p>`}function Kt({part:e,isReadOnly:t,onValue:n}){return s`<${le} dates=${e.value} isReadOnly=${t} onDates=${n} />`}function le({dates:e,isReadOnly:t,onDates:n}){let i=g(),a=r=>s`
    <label class="range-end"><span>${i(`smart_${r}_word`)}</span>
      <input class="input" type="date" value=${e[r]} readOnly=${t}
        onInput=${o=>n({...e,[r]:o.target.value})} /></label>`;return s`<div class="range">${a("from")}${a("until")}</div>`}function Wt({part:e}){return s`<code dir="ltr">${JSON.stringify(e.value)}</code>`}var Yt={patterns:Ft,named:Mt,range:Pt,fact:Gt,cart:Ut,devices:Bt,languages:Ht,weekdays:qt,times:Vt,dates:Kt};var Ge=["all","any","not"];function Ue({group:e,onGroup:t,isReadOnly:n}){return s`<div class="condition"><${Be} group=${e} onGroup=${t} isReadOnly=${n}
    depth=${0} /></div>`}function Be({group:e,onGroup:t,onRemove:n,isReadOnly:i,depth:a}){let r=g(),o=I(null),l=_(),{how:d,parts:c}=e,p=m=>t({how:d,parts:m}),u=m=>{p([...c,m]),setTimeout(()=>Xt(o.current))},y=a>0||c.length>1||d!=="all";return s`
    <div class=${`condition-group condition-${d}`} ref=${o} role="group" aria-label=${r(`smart_how_${d}`)}>
      ${y&&s`
        <div class="condition-head">
          <label class="visually-hidden" for=${l}>${r("smart_how")}</label>
          <select id=${l} class="input condition-how" disabled=${i}
            onChange=${m=>t({how:m.target.value,parts:c})}>
            ${Ge.map(m=>s`<option key=${m} value=${m}
              selected=${m===d}>${r(`smart_how_${m}`)}</option>`)}
          </select>
          ${!i&&n&&s`<${He} what=${r("smart_group")} onRemove=${n} />`}
        </div>`}
      ${c.length>0&&s`<ul class="condition-parts">${c.map((m,b)=>s`<li key=${b}><${Zt} node=${m} isReadOnly=${i} depth=${a+1}
            onNode=${$=>p(c.with(b,$))}
            onRemove=${()=>p(c.filter(($,j)=>j!==b))} /></li>`)}</ul>`}
      ${!c.length&&i&&s`<p class="bot-quiet">${r("smart_no_condition")}</p>`}
      ${!i&&s`<${Jt} onPick=${u} isFirst=${a===0&&!c.length}
        mayGroup=${a<3} />`}
    </div>`}function Zt({node:e,onNode:t,onRemove:n,isReadOnly:i,depth:a}){let r=g(),o=z();if(k(e))return s`<${Be} group=${e} onGroup=${t} onRemove=${n} isReadOnly=${i}
      depth=${a} />`;let l=r(`smart_part_${e.key}`);return s`
    <div class="condition-part" role="group" aria-label=${A(o,e)}>
      <span class="condition-name">${l}</span>
      <div class="condition-input"><${Me} part=${e} label=${l} isReadOnly=${i}
        onValue=${d=>t({...e,value:d})} /></div>
      ${!i&&s`<${He} what=${l} onRemove=${n} />`}
    </div>`}function He({what:e,onRemove:t}){let n=g();return s`<button type="button" class="icon-button" aria-label=${n("smart_remove_of",{what:e})}
    title=${n("remove")}
    onClick=${t}><${h} name="close" /></button>`}function Jt({onPick:e,isFirst:t,mayGroup:n}){let i=g(),[a,r]=P(!1),o=I(null),l=I(null),d=u=>{r(!1),e(u)},c=()=>{r(!a),setTimeout(()=>o.current?.querySelector("button")?.focus())},p=u=>{u.key==="Escape"&&(u.preventDefault(),r(!1),l.current?.focus())};return s`
    <div class="part-picker">
      <button type="button" class="button" ref=${l} aria-expanded=${a} onClick=${c}><${h} name="plus" />
        ${i(t?"smart_add_first_condition":"smart_add_condition")}</button>
      ${a&&s`
        <div class="part-choices" ref=${o} onKeyDown=${p}>
          ${Object.entries(ze).map(([u,y])=>s`
            <div key=${u} role="group" aria-label=${i(`smart_about_${u}`)}>
              <span class="hint">${i(`smart_about_${u}`)}</span>
              <div class="toggles">${y.map(m=>s`<button key=${m} type="button" class="toggle" onClick=${()=>d(Se(m))}>
                ${i(`smart_part_${m}`)}</button>`)}</div>
            </div>`)}
          ${n&&s`
            <div role="group" aria-label=${i("smart_about_group")}>
              <span class="hint">${i("smart_about_group")}</span>
              <div class="toggles">${Ge.map(u=>s`<button key=${u} type="button" class="toggle" onClick=${()=>d({how:u,parts:[]})}>
                ${i(`smart_how_${u}`)}</button>`)}</div>
            </div>`}
        </div>`}
    </div>`}function Xt(e){let n=e?.querySelector(":scope > .condition-parts > li:last-child")?.querySelector("input, select, button");n instanceof HTMLElement&&n.focus()}function $i({label:e,question:t,yes:n,onYes:i,isBusy:a,isDanger:r=!0}){let o=g(),[l,d]=P(!1);return l?s`
    <span class="sure" role="group" aria-label=${t}>
      <bdi>${t}</bdi>
      <button type="button" class=${r?"button button-danger":"button button-main"} disabled=${a}
        onClick=${()=>{d(!1),i()}}>${n}</button>
      <button type="button" class="button" onClick=${()=>d(!1)}>${o("cancel")}</button>
    </span>`:s`<button type="button" class="button" disabled=${a}
    onClick=${()=>d(!0)}>${e}</button>`}var Qt=Object.freeze({en:"there",fa:"دوست گرامی"});function qe({texts:e,onTexts:t,language:n,setLanguage:i,label:a,hint:r,most:o,placeholders:l,isReadOnly:d,noteOf:c}){let p=g(),{number:u}=z(),{overview:y}=v(),m=_(),b=I(null),$=e[n]??"",j=[...new Set([...y.languages,...Object.keys(e)])],de=c(n),ce=f=>t({...e,[n]:f}),Ye=f=>{let F=b.current,M=F?.selectionStart??$.length,{written:Ze,from:Je,to:Xe}=en(f,n);ce($.slice(0,M)+Ze+$.slice(F?.selectionEnd??M)),setTimeout(()=>{F?.focus(),F?.setSelectionRange(M+Je,M+Xe)})};return s`
    <div class="texts">
      <div class="language-tabs" role="group" aria-label=${p("bot.languages")}>
        ${j.map(f=>s`
          <button type="button" key=${f} class="language-tab" aria-pressed=${f===n} lang=${f}
            onClick=${()=>i(f)}>${S(f)}${c(f)?s`<span class="text-state bad" title=${p("smart_text_bad")}>!<span class="visually-hidden">
                  ${p("smart_text_bad")}</span></span>`:!e[f]?.trim()&&s`<span class="text-state" title=${p("smart_text_missing")}>–<span class="visually-hidden">
                  ${p("smart_text_missing")}</span></span>`}</button>`)}
      </div>
      <div class="field">
        <label for=${m}>${a} <span class="visually-hidden">${S(n)}</span></label>
        <textarea id=${m} ref=${b} class="input input-long" rows="3" lang=${n} dir="auto" value=${$}
          readOnly=${d} aria-invalid=${!!de||void 0} aria-describedby=${`${m}-about`}
          onInput=${f=>ce(f.target.value)}></textarea>
        <p class="text-foot" id=${`${m}-about`}>${de||s`<span class="hint">${r}</span>`}
          <span class=${K($)>o?"hint hint-bad":"hint"}>${p("smart_of",{part:u(K($)),all:u(o)})}</span></p>
      </div>
      ${!d&&l.length>0&&s`
        <div class="toggles" role="group" aria-label=${p("smart_insert")}>
          <span class="hint">${p("smart_insert")}</span>
          ${l.map(f=>s`<button type="button" key=${f} class="toggle" title=${p(`smart_filled_${f}`)}
            onClick=${()=>Ye(f)}>${p(`smart_filled_${f}`)}</button>`)}
        </div>`}
    </div>`}function en(e,t){if(e==="shop_name"||e==="code")return{written:`{${e}}`,from:e.length+2,to:e.length+2};let i=(e==="first_name"||e==="visitor_name")&&Qt[t]||"…";return{written:`{${e}|${i}}`,from:e.length+2,to:e.length+2+i.length}}var tn=["person","message","close"];function Ve({buttons:e,onButtons:t,isReadOnly:n,note:i}){let a=g();return s`
    <fieldset class="buttons-field">
      <legend>${a("smart_buttons")}</legend>
      <p class="hint">${a("smart_buttons_hint")}</p>
      <ul>
        ${e.map((r,o)=>{let l=d=>t(e.with(o,{...r,...d}));return s`
          <li key=${o}>
            <${nn} button=${r} index=${o} isReadOnly=${n} change=${l} />
            <input class="input" dir="auto" value=${r.label} readOnly=${n} maxlength="60"
              placeholder=${a("bot.button_label_hint")} aria-label=${a("bot.button_label",{count:o+1})}
              onInput=${d=>l({label:d.target.value})} />
            ${!n&&s`<button type="button" class="icon-button" aria-label=${a("bot.remove_button",{count:o+1})}
              title=${a("remove")} onClick=${()=>t(e.filter((d,c)=>c!==o))}><${h}
                name="close" /></button>`}
          </li>`})}
      </ul>
      ${i}
      ${!n&&e.length<Ee&&s`<button type="button" class="button" onClick=${()=>t([...e,{target:"",label:""}])}>
          ${a("bot.add_button")}</button>`}
    </fieldset>`}function nn({button:e,index:t,isReadOnly:n,change:i}){let a=g();return s`
    <select class="input" aria-label=${a("bot.button_target",{count:t+1})} disabled=${n}
      onChange=${r=>i({target:r.target.value})}>
      <option value="" selected=${!e.target}>${a("bot.button_choose")}</option>
      ${tn.map(r=>s`<option key=${r} value=${`does:${r}`} selected=${e.target===`does:${r}`}>
        ${a(`bot.does_${r}`)}</option>`)}
      <optgroup label=${a("bot.button_entry")}><${pe} prefix="entry" chosen=${e.target} /></optgroup>
    </select>`}function pe({prefix:e,chosen:t}){let{overview:n}=v(),i=n.entries.map(({id:o,title:l})=>[`${e}:${o}`,l||o]);return(t.startsWith(`${e}:`)&&!i.some(([o])=>o===t)?[[t,t.slice(e.length+1)],...i]:i).map(([o,l])=>s`<option key=${o} value=${o}
    selected=${o===t}>${l}</option>`)}function Ke({draft:e,change:t,isReadOnly:n,note:i}){let a=g(),{overview:r}=v(),{code:o}=e,l=_(),d=u=>t({code:{...o,...u}}),c=[...new Set([...r.code_lists,o.list].filter(Boolean))],p=u=>d({kind:u,list:u==="list"?o.list||(c[0]??""):o.list});return s`
    <fieldset class="plain-field code-field" disabled=${n}>
      <${T} label=${a("smart_code")} onChoose=${p}>
        ${["none","fixed","list"].map(u=>s`<option key=${u} value=${u} selected=${u===o.kind}>${a(`smart_code_${u}`)}
            </option>`)}
      <//>
      ${o.kind==="fixed"&&s`
        <div class="field"><label for=${l}>${a("smart_code_word")}</label>
          <input id=${l} class="input" dir="ltr" maxlength="40" value=${o.fixed} autocapitalize="characters"
            spellcheck=${!1} onInput=${u=>d({fixed:u.target.value})} /></div>
        <div class="field"><label for=${`${l}-until`}>${a("smart_code_until")}</label>
          <input id=${`${l}-until`} class="input" type="date" value=${o.until}
            onInput=${u=>d({until:u.target.value})} /></div>`}
      ${o.kind==="list"&&(c.length?s`<${T} label=${a("smart_code_which")} onChoose=${u=>d({list:u})}>
            ${c.map(u=>s`<option key=${u} value=${u}
              selected=${u===o.list}>${u}</option>`)}
          <//>`:s`<p class="hint">${a("smart_no_lists")} <a href=${G("smart","codes")}>${a("smart_add_codes")}
            </a></p>`)}
      ${i}
    </fieldset>
    <p class="hint">${a(`smart_code_${o.kind}_hint`)}</p>`}var an=["visit","page","visitor","day"],We=["first_name","cart_total","shop_name"];function Hi(e){let{draft:t,change:n,isReadOnly:i,language:a,setLanguage:r}=e,o=g(),l=rn(e),d=H(t),c=t.code.kind!=="none"&&!d;return s`
    <${N} label=${o("smart_title_field")} hint=${o("smart_title_hint")} value=${t.title} note=${l("title")}
      isReadOnly=${i} onValue=${p=>n({title:p})} isForeign />
    <${D} title=${o("smart_when")} hint=${o(`smart_explain_${t.kind}`)}>
      <${sn} ...${e} note=${l("when")} />
    <//>
    <${D} title=${o("smart_if")} hint=${o("smart_if_hint")}>
      <${Ue} group=${t.condition} isReadOnly=${i}
        onGroup=${p=>n({condition:p})} />
      ${l("condition")}
    <//>
    <${D} title=${o("smart_then")}>
      <${qe} label=${o("smart_text")} hint=${o("smart_text_hint")} texts=${t.text} most=${ne}
        language=${a}
        setLanguage=${r} isReadOnly=${i}
        placeholders=${c?[...We,"code","code_until"]:We}
        onTexts=${p=>n({text:p})}
        noteOf=${p=>l(`text ${p}`)} />
      ${l("text")}
      <${Ve} buttons=${t.buttons} isReadOnly=${i} note=${l("buttons")}
        onButtons=${p=>n({buttons:p})} />
      ${!d&&s`<${Ke} draft=${t} change=${n} isReadOnly=${i} note=${l("code")} />`}
      ${!d&&s`<${ln} ...${e} note=${l("opening")} />`}
    <//>
    <${D} title=${o("smart_limits")} hint=${o("smart_limits_hint")}>
      <${pn} ...${e} note=${l("limits")} />
    <//>
    <${D} title=${o("smart_dates")} hint=${o("smart_dates_hint")}>
      <${le} dates=${t} isReadOnly=${i}
        onDates=${({from:p,until:u})=>n({from:p,until:u})} />
      ${l("dates")}
    <//>
    <${D} title=${o("smart_goal")} hint=${o("smart_goal_hint")}>
      <${N} label=${o("smart_goal_hours")} value=${t.goalHours} note=${l("goal")} isReadOnly=${i}
        placeholder="24" isNumber onValue=${p=>n({goalHours:p})} />
    <//>`}function rn({mistakes:e,found:t,showsAll:n,draft:i}){let a=new Set(n?[]:["smart_no_text","smart_no_target","smart_no_event","smart_no_list"]),r=!n&&!i.code.fixed;return o=>{let l=e[o],d=l&&!a.has(l)&&!(l==="smart_bad_code"&&r),c=t[o]??[];return(d||c.length>0)&&s`<${on} mistake=${d?l:""} problems=${c} />`}}function on({mistake:e,problems:t}){let n=g();return e?s`<span class="hint hint-bad">${n(e)}</span>`:t.map((i,a)=>s`<span class="hint hint-bad" key=${a}><bdi>${i.what}</bdi>${i.mend&&s`. <bdi>${i.mend}</bdi>`}</span>`)}function D({title:e,hint:t,children:n}){return s`
    <fieldset class="form-part">
      <legend>${e}</legend>
      ${t&&s`<p class="hint">${t}</p>`}
      ${n}
    </fieldset>`}function N({label:e,hint:t,value:n,onValue:i,note:a,isReadOnly:r,isNumber:o,isForeign:l,placeholder:d,unit:c}){let p=_();return s`
    <div class=${o?"field field-number":"field"}>
      <label for=${p}>${e}</label>
      <span class="with-unit"><input id=${p} class="input" type=${o?"number":"text"} min="0" step="any"
        value=${n}
        dir=${l?"auto":void 0} readOnly=${r} placeholder=${d}
        inputmode=${o?"decimal":void 0} aria-invalid=${!!a||void 0}
        aria-describedby=${`${p}-about`} onInput=${u=>i(u.target.value)} />${c&&s`<span class="hint">${c}</span>`}</span>
      <span id=${`${p}-about`}>${a||t&&s`<span class="hint">${t}</span>`}</span>
    </div>`}function sn({draft:e,change:t,isReadOnly:n,note:i}){let a=g(),r=O(e.kind),o=l=>t({kind:l,amount:De(l,e.kind,e.amount)});return s`
    <fieldset class="plain-field trigger" disabled=${n}>
      <${T} label=${a("smart_trigger")} onChoose=${o}>
        ${Object.keys(te).map(l=>s`<option key=${l} value=${l} selected=${l===e.kind}>${a(`smart_trigger_${l}`)}
            </option>`)}
      <//>
      ${r&&s`<${N} key=${r} label=${a(`smart_amount_${r}`)} value=${e.amount}
          isReadOnly=${n}
        isNumber=${r!=="name"} onValue=${l=>t({amount:l})}
        placeholder=${r==="name"?a("smart_for_example",{example:"checkout_error"}):""} />`}
      <${N} label=${a("smart_delay")} value=${e.delay} isReadOnly=${n} isNumber placeholder="0"
        onValue=${l=>t({delay:l})} />
    </fieldset>
    ${i}
    <p class="hint">${a("smart_delay_hint")}</p>`}function ln({draft:e,change:t,isReadOnly:n,note:i}){let a=g(),{language:r}=ge(),{overview:o}=v(),d=e.speaker&&!o.operators.some(({login:p})=>p===e.speaker)?[{login:e.speaker,name:e.speaker},...o.operators]:o.operators,c=(p,u)=>p[r]??p.en??Object.values(p)[0]??u;return s`
    <fieldset class="plain-field manner" disabled=${n}>
      <${T} label=${a("smart_speaker")} onChoose=${p=>t({speaker:p})}>
        <option value="" selected=${!e.speaker}>${a("smart_speaker_bot")}</option>
        ${d.map(({login:p,name:u})=>s`<option key=${p} value=${p}
            selected=${p===e.speaker}>${u}</option>`)}
      <//>
      <${T} label=${a("smart_opening")} onChoose=${p=>t({opening:p})}>
        <option value="" selected=${!e.opening}>${a("smart_opening_chat")}</option>
        <optgroup label=${a("smart_opening_department")}>${o.departments.map(({key:p,names:u})=>s`<option key=${p} value=${`department:${p}`}
          selected=${e.opening===`department:${p}`}>${c(u,p)}</option>`)}</optgroup>
        <optgroup label=${a("smart_opening_start")}><${pe} prefix="start"
          chosen=${e.opening} /></optgroup>
      <//>
      <label class="tick"><input type="checkbox" checked=${e.opensPanel}
        onChange=${p=>t({opensPanel:p.target.checked})} />${a("smart_opens_panel")}</label>
      <label class="tick"><input type="checkbox" checked=${e.hasSound}
        onChange=${p=>t({hasSound:p.target.checked})} />${a("smart_has_sound")}
          </label>
      ${e.speaker&&s`<p class="hint">${a("smart_speaker_hint")}</p>`}
      ${i}
    </fieldset>`}function pn({draft:e,change:t,isReadOnly:n,note:i}){let a=g();return s`
    <div class="limits">
      ${an.map(r=>s`<${N} key=${r} label=${a(`smart_limit_${r}`)} value=${e.limits[r]} isNumber
        isReadOnly=${n} placeholder="∞"
        onValue=${o=>t({limits:{...e.limits,[r]:o}})} />`)}
    </div>
    ${i}`}var[V,L]=[600,96];function Ki({title:e,label:t,days:n,dayName:i,all:a,some:r,told:o,columns:l}){let d=g(),{number:c}=z(),p=Math.max(1,...n.map(m=>Math.max(a.of(m),r.of(m)))),u=V/n.length,y=(m,b,$)=>{let j=$/p*(L-2);return s`<rect class=${m} x=${b*u+u*.14} width=${u*.72} y=${L-1-j}
      height=${j} />`};return s`
    <figure class="smart-chart">
      <figcaption>${e}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${a.name}</span>
        <span><span class="swatch swatch-answered"></span>${r.name}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${c(p)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${V} ${L}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${V} y1="0.5" y2="0.5" />
          ${n.map((m,b)=>s`<g key=${m.day}>
            <title>${`${i(m.day)}: ${o(m)}`}</title>
            ${y("chart-seen",b,a.of(m))}${y("chart-bar",b,r.of(m))}</g>`)}
          <line class="chart-line" x1="0" x2=${V} y1=${L-.5} y2=${L-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${i(n[0].day)}</span>
          <span>${i(n[n.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${d("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t}>
        <table class="table">
          <thead><tr><th scope="col">${d("bot.day")}</th>
            ${l.map(([m])=>s`<th key=${m} scope="col">${m}</th>`)}</tr></thead>
          <tbody>${n.map(m=>s`<tr key=${m.day}><th scope="row">${i(m.day)}</th>
            ${l.map(([b,$])=>s`<td key=${b}>${$(m)}</td>`)}</tr>`)}</tbody>
        </table></div>
      </details>
    </figure>`}export{U as a,Oe as b,x as c,ae as d,Mn as e,je as f,Pn as g,ct as h,Gn as i,H as j,Un as k,ut as l,Wn as m,Ct as n,Yn as o,Et as p,Ne as q,Zn as r,Qe as s,v as t,gn as u,fn as v,q as w,le as x,Ue as y,$i as z,qe as A,Hi as B,D as C,Ki as D,Rn as E};
