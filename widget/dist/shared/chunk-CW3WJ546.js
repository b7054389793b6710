import{d as b,e as q,g as oe,j as re,k as A,l as z,o as se,q as _,u as ae,v as le,w as ce}from"./chunk-COEZ5CLA.js";import{c as a,d as k,e as T,f as B,g as O,h as W,j as M}from"./chunk-ZXZAR6OW.js";function Fe(e,t){let n=`bot.refused_${t.code}`,o=e(n);return o!==n?o:t.message?ae(e,t):e("error_unknown")}function D({error:e}){let t=b();return a`<p class="alert" role="alert"><bdi>${Fe(t,e)}</bdi></p>`}function N({of:e,draw:t,rows:n=4}){let o=b();return e.value?t(e.value):e.error?a`<div class="bot-failed"><${D} error=${e.error} />
    <button type="button" class="button" onClick=${e.reload}>${o("try_again")}</button></div>`:a`<${le} count=${n} />`}function pe({place:e}){let t=b();return a`
    <${ce} title=${t("bot.leave_title")} onClose=${e.stay}>
      <p>${t("bot.leave_text")}</p>
      <div class="form-foot">
        <button type="button" class="button" onClick=${e.leave}>${t("bot.leave")}</button>
        <button type="button" class="button button-main" onClick=${e.stay}>${t("bot.stay")}</button>
      </div>
    <//>`}function qt({name:e,look:t,label:n,sections:o,titleOf:i,within:r,overview:s,staysWithin:l=!1,draw:p}){let{place:d}=oe(),{parts:c,wanted:u}=re(d.store),g=c[1]??o[0],$=r[g]??g,h=o.includes($)?$:o[0],m=O(null);return T(()=>{m.current?.scrollTo(0,0),m.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},l?[h]:[c[1],c[2]]),a`
    <main class=${t} ref=${m}>
      <nav class="bot-tabs" aria-label=${n}>
        ${o.map(f=>a`
          <a key=${f} class="bot-tab" href=${z(e,f)}
            aria-current=${f===h?"page":void 0}>${i(f)}</a>`)}
      </nav>
      <div class="bot-body">
        <${N} of=${s} rows=${8} draw=${f=>a`
          <h2 class="visually-hidden">${i(h)}</h2>
          ${p(h,f,c)}`} />
      </div>
      ${u!==null&&a`<${pe} place=${d} />`}
    </main>`}function Lt(e,t,n){let o=de(n);return e.filter(i=>i.kind==="scenarios"&&i.language===t).map(({path:i,entries:r})=>({path:i,entries:r.filter(s=>!o||de(`${s.title} ${s.id}`).includes(o))})).filter(({entries:i})=>i.length||!o)}function ue(e,t,n){for(let o of e.filter(i=>i.language===t)){let i=o.entries.find(r=>r.id===n);if(i)return{file:o,entry:i}}return null}function V(e,t){return e.filter(n=>n.language===t).flatMap(n=>n.entries)}function Bt(e,t){let n=e.kind??(e.is_plain?"answer":"steps");return[[n==="steps","dialogue"],[n==="hand_over","hands_over"],[e.is_dated,"dated"],[e.is_conditional,"conditional"],[t,"unused"]].filter(([i])=>i).map(([,i])=>i)}function fe(e,t){let n=new Set(e.split(/[^\w-]+/));return t.filter(o=>n.has(o.id))}function Dt(e){return e.filter(t=>t.kind!=="scenarios")}function de(e){return e.normalize("NFKC").trim().toLowerCase()}var Re=50;function Nt(e,t){let n=0;for(let o of e.entries.filter(t))n+=o.answered;return n>=Re?e.never_used.filter(t):[]}function G(e,t){let n=(t.split("/").pop()??t).replace(/\.yaml$/,""),o=e(`bot.topic_${n}`);if(o!==`bot.topic_${n}`)return o;let i=n.replaceAll(/[_-]+/g," ");return i.charAt(0).toUpperCase()+i.slice(1)}function H(e){return e.split("/").slice(-2).join("/")}function I(e,t){let n=t.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g,"_").replaceAll(/^_+|_+$/g,"");return n&&`bot_scenarios/${e}/${n}.yaml`}var be=5;function L({problems:e,isMild:t,here:n,onJump:o}){let i=b(),{number:r}=q();return e.length?a`
    <ul class=${t?"problems problems-mild":"problems"}>
      ${e.map((s,l)=>{let p=s.file===n&&o,d=p?i("bot.at_line",{line:r(s.line)}):i("bot.at_line_of",{line:r(s.line),file:H(s.file)});return a`
        <li key=${l}>
          <${A} name="alert" />
          <span><bdi dir="auto">${s.what}</bdi>${s.mend&&a`. <bdi dir="auto">${s.mend}</bdi>`}
          ${" "}${p?a`<button type="button" class="link-button" onClick=${()=>o(s.line)}>${d}</button>`:s.file&&a`<a href=${z("bot","file",s.file,String(s.line))}>${d}</a>`}</span>
        </li>`})}
    </ul>`:null}function Ht({problems:e,told:t}){return e.length?a`<div class="outcome" role="alert"><p>${t}</p>
    <${L} problems=${e} /></div>`:null}function K({failures:e}){let t=b(),n=e.slice(be),o=i=>a`<ul class="failures">${i.map((r,s)=>a`<${Ue} key=${s} failure=${r} />`)}
      </ul>`;return e.length?a`
    ${o(e.slice(0,be))}
    ${n.length>0&&a`<details class="more"><summary>${t("bot.more_failures",{count:n.length})}
      </summary>${o(n)}</details>`}`:null}function Ue({failure:e}){let t=b(),{number:n}=q(),{overview:o}=_(),i=o.files.find(l=>l.path===e.file)?.language,r=o.files.filter(l=>l.language===i).flatMap(l=>l.entries),s=fe(`${e.expected} ${e.happened}`,r);return a`
    <li class="failure">
      <p class="failure-did" dir="auto">${e.did}</p>
      <p class="diff-line diff-plus"><span class="diff-sign" aria-hidden="true">✓</span>${" "}
        <span class="failure-word">${t("bot.expected")}</span> <bdi>${e.expected}</bdi></p>
      <p class="diff-line diff-minus"><span class="diff-sign" aria-hidden="true">✗</span>${" "}
        <span class="failure-word">${t("bot.happened")}</span> <bdi>${e.happened}</bdi></p>
      ${!!e.script?.length&&a`<details class="more"><summary>${t("bot.whole_script")}</summary>
        <p class="failure-script" dir="auto">${e.script.join(`
`)}</p></details>`}
      ${e.why&&a`<p class="hint"><bdi dir="auto">${e.why}</bdi></p>`}
      <p class="failure-links">
        ${e.file&&a`<a href=${z("bot","file",e.file,String(e.line))}>
          ${t("bot.open_test",{line:n(e.line),file:H(e.file)})}</a>`}
        ${s.map(l=>a`
          <a key=${l.id} href=${z("bot","answers",i??"",l.id)}><bdi>${l.title}</bdi>
            </a>`)}
      </p>
    </li>`}function J({saving:e,here:t,onJump:n,mayForce:o=!0,showsErrors:i=!0}){let r=b(),{phase:s,answer:l,error:p}=e;if(s==="busy")return a`<${Y} text=${r("bot.saving")} />`;if(s==="error")return a`<${D} error=${p} />`;if(s!=="refused"||!l||l.errors.length&&!i)return null;if(l.errors.length)return a`<div class="outcome" role="alert"><p>${r("bot.not_saved_errors",{count:l.errors.length})}</p>
      <${L} problems=${l.errors} here=${t} onJump=${n} /></div>`;let d=l.tests?.failed??[];return a`
    <div class="outcome" role="alert">
      <p>${r("bot.not_saved_tests",{count:d.length})}</p>
      <${K} failures=${d} />
      <div class="bot-actions">
        ${o&&a`
          <button type="button" class="button" onClick=${e.saveAnyway}>${r("bot.save_anyway")}</button>`}
        <button type="button" class="button" onClick=${e.forget}>${r("bot.keep_editing")}</button>
      </div>
    </div>`}function Y({text:e}){return a`<p class="busy" role="status"><span class="busy-sign" aria-hidden="true"></span>${e}</p>`}var me=`
.bot-answers { display: grid; grid-template-columns: 340px minmax(0, 1fr); flex: 1; min-block-size: 0; }
.entries {
  padding-block-end: 48px;
  position: relative; overflow-y: auto; border-inline-end: 1px solid var(--line); background: var(--sunken);
  scrollbar-width: thin;
}
.answers-main {
  display: flex; flex-direction: column; min-inline-size: 0;
  position: relative; overflow-y: auto; scrollbar-width: thin;
}
.entries-head { display: grid; gap: 10px; padding: 14px 16px 6px; }
.entries > .bot-quiet { padding: 8px 16px; }
.topic { margin-block-start: 10px; }
.topic-head { display: flex; align-items: baseline; gap: 8px; padding: 4px 16px; color: var(--ink-soft); }
.topic-head h3 { color: var(--ink); }
.topic-head a { margin-inline-start: auto; color: var(--ink-soft); font-size: 12px; }
.topic-count { font-size: 12px; font-variant-numeric: tabular-nums; }
.entry-row {
  display: grid; gap: 3px; margin-inline: 6px; padding: 7px 10px; border-radius: var(--radius); color: inherit;
  text-decoration: none;
}
.entry-row:hover { background: var(--bubble); }
.entry-row[aria-current] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); font-weight: 600; }
.entry-title { overflow-wrap: anywhere; text-align: match-parent; }
.badges { display: flex; flex-wrap: wrap; gap: 4px; font-weight: 400; }
.bot-editor, .file {
  display: grid; gap: 18px; align-content: start; inline-size: min(760px, 100%); padding: 20px 24px 0;
  grid-template-columns: minmax(0, 1fr);
}
.file { inline-size: min(1100px, 100%); margin-inline: auto; padding-inline: 16px; gap: 12px; flex: 1; }
.bot-editor-head { display: flex; flex-wrap: wrap; align-items: center; gap: 10px 16px; }
.bot-editor-place { display: flex; flex-wrap: wrap; gap: 4px 16px; }
.file-name { flex: 1; min-inline-size: 200px; font-size: var(--size-text); }
.file-name .hint { font-weight: 400; overflow-wrap: anywhere; }
.only-narrow-link { display: none; }
.field .input-long { min-block-size: 96px; line-height: 1.5; resize: vertical; field-sizing: content; }
.questions, .buttons-field { display: grid; gap: 6px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.questions legend, .buttons-field legend { padding: 0; font-weight: 600; }
.questions ul, .buttons-field ul { display: grid; gap: 6px; }
.questions li { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 4px; align-items: center; }
.questions li > :first-child:last-child { grid-column: 1 / -1; }
.buttons-field li {
  display: grid; grid-template-columns: minmax(0, 1fr) minmax(0, 1fr) auto; gap: 6px; align-items: center;
}
.questions li .hint, .buttons-field li .hint { grid-column: 1 / -1; }
.questions > .button, .buttons-field > .button { justify-self: start; }
.topic-choice { display: flex; flex-wrap: wrap; gap: 12px; flex: 1; }
.topic-choice .field { flex: 1; min-inline-size: 180px; }
.bot-foot {
  position: sticky; inset-block-end: 0; z-index: 5; display: flex; flex-wrap: wrap; align-items: center; gap: 10px;
  margin-inline: -24px; padding: 12px 24px; border-block-start: 1px solid var(--line); background: var(--ground);
}
.file .bot-foot { margin-inline: 0; padding-inline: 0; }
.bot-card .bot-foot { position: static; margin: 0; padding: 14px 0 0; border: 0; background: none; }
.sure { display: inline-flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.check:empty { display: none; }
.code {
  display: flex; min-block-size: 240px; max-block-size: calc(100dvh - 300px); overflow: auto;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised);
  font: 13px / 20px ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
}
.code:focus-within { outline: 2px solid var(--focus); border-color: transparent; }
.code-lines {
  position: sticky; inset-inline-start: 0; z-index: 1; flex: none; block-size: fit-content; min-block-size: 100%;
    padding: 10px 8px 10px 12px; border-inline-end: 1px solid var(--line);
  background: var(--sunken); color: var(--ink-soft); text-align: end;
  white-space: pre; user-select: none;
}
.code-bad { color: var(--danger); font-weight: 700; text-decoration: underline; }
.code-text {
  flex: 1; min-inline-size: 0; block-size: max-content; padding: 10px 12px; border: 0; outline: 0; background: none;
    color: inherit;
  font: inherit; line-height: 20px; white-space: pre; resize: none; overflow-x: auto; overflow-y: hidden; tab-size: 2;
}
@media (width < 900px) {
  .bot-answers { display: block; position: relative; overflow-y: auto; }
  .bot-answers-open .entries { display: none; }
  .bot-answers:not(.bot-answers-open) .answers-main { display: none; }
  .entries { border-inline-end: 0; background: none; }
  .only-narrow-link { display: inline-flex; }
  .bot-editor { padding-inline: 12px; }
  .bot-foot { margin-inline: -12px; padding-inline: 12px; }
  .file { padding-inline: 12px; }
  .buttons-field li { grid-template-columns: minmax(0, 1fr) auto; }
  .buttons-field li > :nth-child(1) { grid-column: 1 / -1; }
}
`;var ge=`
.bot-card {
  display: grid; gap: 12px; align-content: start; grid-template-columns: minmax(0, 1fr); padding: 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised); overflow-wrap: anywhere;
}
.bot-card h3 { font-size: var(--size-text); }
details.bot-card { display: block; }
details.bot-card > :not(summary) { margin-block-start: 8px; }
.bot-card > summary { cursor: pointer; }
.bot-card > summary h3 { display: inline; }
.try-form { display: grid; gap: 4px; }
.try-form label { font-weight: 600; }
.try-line { display: flex; gap: 8px; }
.try-line .input { min-block-size: 44px; }
.try-line .button { min-inline-size: 84px; white-space: nowrap; }
.decision { font-size: var(--size-title); font-weight: 600; }
.decision-answer { color: var(--success); }
.decision-suggest { color: var(--warning); }
.decision-hand_over { color: var(--ink); }
.mock { display: grid; gap: 6px; padding: 14px; border-radius: var(--radius); background: var(--sunken); }
.mock-visitor, .mock-bot { max-inline-size: 85%; padding: 8px 12px; border-radius: 14px; white-space: pre-wrap; }
.mock-visitor { justify-self: end; background: var(--accent); color: var(--on-accent); }
.mock-bot { justify-self: start; background: var(--bubble); }
.mock-buttons { display: flex; flex-wrap: wrap; gap: 6px; }
.mock-buttons li {
  padding: 4px 12px; border: 1px solid var(--accent-line); border-radius: var(--radius-full); background: var(--raised);
}
.scores { display: grid; gap: 10px; }
.scores figcaption { font-weight: 600; }
.scores ol { display: grid; gap: 12px; margin: 0; padding: 0; list-style: none; }
.score-head { display: flex; justify-content: space-between; gap: 12px; }
.score-number { font-weight: 600; font-variant-numeric: tabular-nums; }
.score-track {
  position: relative; block-size: 10px; margin-block: 4px; border-radius: var(--radius-full); background: var(--bubble);
}
.score-bar { display: block; block-size: 100%; border-radius: var(--radius-full); background: var(--line-strong); }
.score-best { background: var(--accent); }
.score-mark { position: absolute; inset-block: -3px; inline-size: 2px; background: var(--ink); }
.figures { display: grid; gap: 2px; }
.figures > div { display: flex; justify-content: space-between; gap: 16px; padding-block: 3px;
  border-block-end: 1px solid var(--line); }
.figures dd { font-variant-numeric: tabular-nums; }
.missed-head { display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 12px; }
.period { display: inline-flex; align-items: center; gap: 8px; }
.period .input { inline-size: auto; }
.chart { display: grid; gap: 8px; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.chart figcaption { font-size: var(--size-text); font-weight: 600; }
.chart-bars { display: block; inline-size: 100%; block-size: 90px; }
[dir=rtl] .chart-bars { transform: scaleX(-1); }
.chart-bar { fill: var(--accent); }
.chart-empty { fill: var(--line); }
.chart-line { stroke: var(--line); stroke-width: 1; vector-effect: non-scaling-stroke; }
.chart-ends { display: flex; justify-content: space-between; margin-block-start: 4px; }
.misses, .coverage, .versions { display: grid; gap: 14px; margin: 0; padding: 0; list-style: none;
  grid-template-columns: minmax(0, 1fr); }
.miss-head { display: flex; flex-wrap: wrap; align-items: baseline; gap: 4px 12px; }
.miss-head h4 { flex: 1; min-inline-size: 180px; font-size: var(--size-text); text-align: match-parent; }
.miss-count { font-weight: 600; font-variant-numeric: tabular-nums; }
.phrasings { display: grid; gap: 2px; }
.tick { display: inline-flex; align-items: baseline; gap: 8px; min-block-size: 28px; cursor: pointer; }
.tick input { accent-color: var(--accent); }
.peoples-answers { display: grid; gap: 6px; }
.peoples-answers blockquote {
  margin: 0; padding-block: 4px; padding-inline: 12px; border-inline-start: 3px solid var(--accent-line);
  white-space: pre-wrap;
}
.miss-targets { display: grid; gap: 8px; padding-block-start: 12px; border-block-start: 1px solid var(--line); }
.picker { display: grid; gap: 6px; max-inline-size: 420px; }
.picker .menu-item { inline-size: 100%; }
.tests-form { display: flex; flex-wrap: wrap; align-items: center; gap: 16px; }
.tests-form .field { flex: 1; min-inline-size: 220px; max-inline-size: 340px; }
.meter { max-inline-size: 420px; }
.dial, .hours { display: grid; gap: 10px; min-inline-size: 0; margin: 0; padding: 0; border: 0;
  grid-template-columns: minmax(0, 1fr); }
.dial legend { padding: 0; }
.legend { display: flex; flex-wrap: wrap; gap: 4px 16px; color: var(--ink-soft); font-size: 12px; }
.legend li { display: inline-flex; align-items: center; gap: 6px; }
.swatch { inline-size: 12px; block-size: 12px; border-radius: 3px; }
.part-right { background: light-dark(#0f766e, #4cc0b0); }
.part-wrong { background: light-dark(#c2410c, #ff8a5c); }
.part-suggested { background: light-dark(#d9a21b, #e3b341); }
.part-handed_over { background: light-dark(#9a9186, #857d72); }
.position {
  display: grid; grid-template-columns: auto minmax(0, 1fr); gap: 4px 10px; align-items: center; padding: 10px 12px;
  border: 1px solid var(--line); border-radius: var(--radius); cursor: pointer;
}
.position:hover { border-color: var(--line-strong); }
.position-chosen { border-color: var(--accent); background: var(--accent-soft); }
.position input { accent-color: var(--accent); }
.position-name { font-weight: 600; }
.stack, .stack-words { grid-column: 2; }
.stack { display: flex; gap: 2px; block-size: 14px; border-radius: 4px; overflow: hidden; }
.stack-part { display: block; block-size: 100%; min-inline-size: 3px; }
.stack-words { display: flex; flex-wrap: wrap; gap: 2px 14px; color: var(--ink-soft); font-size: 12.5px;
  font-variant-numeric: tabular-nums; }
.position-chosen .stack-words { color: var(--ink); }
.where { display: grid; gap: 12px; grid-template-columns: repeat(auto-fit, minmax(min(240px, 100%), 1fr)); }
.week { display: grid; gap: 8px; }
.week > li { display: grid; grid-template-columns: 150px minmax(0, 1fr); gap: 6px 12px; align-items: start; }
.day-name { padding-block: 6px; font-weight: 600; }
.spans { display: flex; flex-wrap: wrap; align-items: center; gap: 8px 12px; }
.span { display: inline-flex; align-items: center; gap: 4px; }
.span .input { inline-size: auto; min-inline-size: 0; }
.hours > .button { justify-self: start; }
.version { padding: 0; gap: 0; }
.version > :not(.version-head) { margin-inline: 16px; margin-block: 4px 12px; }
.version-head {
  display: flex; flex-wrap: wrap; justify-content: space-between; gap: 4px 16px; padding: 12px 16px; color: inherit;
  border-radius: var(--radius-large); text-decoration: none;
}
.version-head:hover { background: var(--bubble); }
.counts { font-variant-numeric: tabular-nums; white-space: nowrap; }
.plus { color: var(--success); } .minus { color: var(--danger); }
@media (width < 760px) {
  .hours h4 { margin-block-start: 8px; }
  .week > li { grid-template-columns: minmax(0, 1fr); padding-block-end: 8px; border-block-end: 1px solid var(--line); }
  .bot-card, .chart { padding: 14px 12px; }
}
`;var $e=`
.bot-tabs {
  position: sticky; inset-block-start: 0; z-index: 15; display: flex; flex: none; gap: 4px; padding-inline: 16px;
  overflow-x: auto; border-block-end: 1px solid var(--line); background: var(--sunken); scrollbar-width: none;
}
.bot-tab {
  position: relative; display: flex; align-items: center; min-block-size: 44px; padding-inline: 12px;
  color: var(--ink-soft); font-weight: 600; text-decoration: none; white-space: nowrap;
}
.bot-tab:hover { color: var(--ink); }
.bot-tab[aria-current] { color: var(--ink); }
.bot-tab[aria-current]::after {
  content: ""; position: absolute; inset-block-end: 0; inset-inline: 8px; block-size: 2px; border-radius: 2px;
  background: var(--accent);
}
.bot-tab:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.bot-body { display: flex; flex: 1; flex-direction: column; min-block-size: 0; font-size: 14px; }
.bot-body > .skeleton, .bot-failed { padding: 24px; }
.bot-note {
  margin: 12px 16px 0; padding: 8px 12px; border-radius: var(--radius); background: var(--bubble);
  color: var(--ink-soft);
}
.column .bot-note, .bot-editor .bot-note, .bot-card .bot-note { margin-inline: 0; }
.bot-body > .outcome { margin: 12px 16px 0; }
.column {
  display: grid; gap: 20px; align-content: start; inline-size: min(860px, 100%); margin-inline: auto;
  padding: 20px 16px 64px; grid-template-columns: minmax(0, 1fr);
}
.lead { max-inline-size: 64ch; font-size: var(--size-text); }
.part-title { font-size: var(--size-text); }
.bot h4 { margin: 0; font-size: inherit; line-height: 1.3; }
.bot-quiet { color: var(--ink-soft); }
.bot-actions { display: flex; flex-wrap: wrap; align-items: center; gap: 8px; }
.label { font-weight: 600; }
.field .input { min-block-size: 38px; }
.more summary { inline-size: fit-content; padding-block: 4px; color: var(--ink-soft); cursor: pointer; }
.more summary:hover { color: var(--ink); }
.more[open] summary { margin-block-end: 6px; }
.bot .button { color: var(--ink); text-decoration: none; white-space: normal; }
.bot .button-main { color: var(--on-accent); }
.bot .button-bad { color: var(--ground); }
.bot .button-danger { border-color: var(--danger); color: var(--danger); }
.bot .button-choice { border-color: var(--accent-line); background: var(--accent-soft); }
.language-tabs { display: flex; flex-wrap: wrap; gap: 4px; }
.language-tab {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 32px; padding-inline: 12px;
  border: 1px solid var(--line); border-radius: var(--radius-full); color: var(--ink-soft); text-decoration: none;
}
.language-tab:hover { border-color: var(--line-strong); color: var(--ink); }
.language-tab[aria-current] {
  border-color: var(--accent); background: var(--accent-soft); color: var(--ink); font-weight: 600;
}
.table { inline-size: 100%; border-collapse: collapse; font-variant-numeric: tabular-nums; }
.table caption { padding-block: 6px; text-align: start; font-weight: 600; }
.table th, .table td { padding: 6px 8px; border-block-end: 1px solid var(--line); text-align: start;
  vertical-align: top; }
.table thead th { color: var(--ink-soft); font-size: 12px; }
.table tbody th { font-weight: 400; }
.table-frame { overflow-x: auto; }
.facts, .links { display: grid; gap: 4px; padding-inline-start: 18px; list-style: disc; }
.facts li, .links li { overflow-wrap: anywhere; }
@media (width < 760px) {
  .bot-tabs { padding-inline: 4px; }
  .bot .input { font-size: 16px; }
  .column { padding-inline: 12px; }
}
`;var xe=`
.outcome {
  display: grid; gap: 12px; padding: 14px 16px; border-radius: var(--radius); border: 1px solid var(--danger);
  background: var(--ground); grid-template-columns: minmax(0, 1fr);
}
.outcome > p:first-child { color: var(--danger); font-weight: 600; }
.outcome-warning { border-color: var(--warning); }
.outcome-warning > p:first-child { color: var(--warning); font-weight: 400; }
.good { color: var(--success); } .bad { color: var(--danger); }
.verdict { font-size: var(--size-title); font-weight: 600; }
.busy { display: flex; align-items: center; gap: 10px; color: var(--ink-soft); }
.busy-sign {
  flex: none; inline-size: 16px; block-size: 16px; border: 2px solid var(--line);
    border-block-start-color: var(--accent);
  border-radius: var(--radius-full); animation: turn 900ms linear infinite;
}
@keyframes turn { to { transform: rotate(1turn); } }
.problems { display: grid; gap: 8px; }
.problems li { display: flex; gap: 8px; color: var(--danger); }
.problems li > span { min-inline-size: 0; color: var(--ink); overflow-wrap: anywhere; }
.problems .icon { margin-block-start: 1px; }
.problems-mild li { color: var(--warning); }
.failures { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.failure {
  display: grid; gap: 4px; padding: 12px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); overflow-wrap: anywhere;
}
.failure-did { font-weight: 600; white-space: pre-wrap; }
.failure-script { margin: 0; padding: 8px 10px; border-radius: 8px; background: var(--sunken); font-size: 12.5px;
  white-space: pre-wrap; }
.failure-word { color: var(--ink-soft); }
.failure-links { display: flex; flex-wrap: wrap; gap: 4px 16px; margin-block-start: 4px; }
.diff {
  max-block-size: 420px; padding-block: 6px; overflow: auto; border: 1px solid var(--line);
    border-radius: var(--radius);
  background: var(--ground); font: 12.5px / 1.6 ui-monospace, "SF Mono", Consolas, "DejaVu Sans Mono", monospace;
}
.diff-line { display: flex; gap: 8px; padding-inline: 10px; border-radius: 4px; }
.failure .diff-line { display: block; padding-block: 2px; }
.diff-text { flex: 1; min-inline-size: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.diff-sign { flex: none; inline-size: 1ch; color: var(--ink-soft); font-weight: 700; }
.diff-plus { background: var(--success-soft); } .diff-plus .diff-sign { color: var(--success); }
.diff-minus { background: var(--danger-soft); } .diff-minus .diff-sign { color: var(--danger); }
.diff-gap { padding-inline: 10px; color: var(--ink-soft); }
`;var on=[$e,me,ge,xe].join("");function j({label:e,onChoose:t,isInline:n,isDisabled:o,dir:i,children:r}){let s=M();return a`
    <div class=${n?"period":"field"}>
      <label for=${s}>${e}</label>
      <select id=${s} class="input" dir=${i} disabled=${o}
        onChange=${l=>t(l.target.value)}>
        ${r}
      </select>
    </div>`}var Pe={"+":["diff-plus","+","bot.added"],"-":["diff-minus","−","bot.removed"]};function he({lines:e,label:t}){let n=b();return a`
    <div class="diff" role="region" aria-label=${t} tabindex="0">
      ${e.map((o,i)=>{if(o.startsWith("@@"))return a`<p class="diff-gap" key=${i}><span aria-hidden="true">⋯</span></p>`;let[r,s,l]=Pe[o[0]]??["","",""];return a`
        <p class=${`diff-line ${r}`} key=${i}>
          <span class="diff-sign" aria-hidden="true">${s}</span>${l&&a`<span class="visually-hidden">
            ${n(l)}: </span>`}
          <span dir="auto" class="diff-text">${o.slice(1)||" "}</span>
        </p>`})}
    </div>`}var F=Object.freeze({phase:"idle",answer:null,error:null});function We(e){return e.saved?F:{phase:"refused",answer:e,error:null}}function Ve(e){return{phase:e.code==="changed_meanwhile"?"conflict":"error",answer:null,error:e}}function R(e){let[t,n]=k(F),o=O(null);async function i(r,s){o.current=r,n({...F,phase:"busy"});try{let l=await r(s);n(We(l)),l.saved&&await e(l)}catch(l){n(Ve(l))}}return{...t,save:r=>i(r,!1),async saveAnyway(){o.current&&await i(o.current,!0)},forget:()=>n(F)}}function we(e,t){let n=ve(e,t),o=ve(e.slice(n).reverse(),t.slice(n).reverse()),i=Ge(e.slice(n,e.length-o),t.slice(n,t.length-o)),r=s=>` ${s}`;return[...e.slice(0,n).map(r),...i,...e.slice(e.length-o).map(r)]}function ye(e,t=3){let n=e.map((o,i)=>e.slice(Math.max(0,i-t),i+t+1).some(r=>r[0]!==" "));return e.flatMap((o,i)=>n[i]?[o]:n[i-1]||i===0?["@@"]:[])}function ve(e,t){let n=0;for(;n<e.length&&n<t.length&&e[n]===t[n];)n+=1;return n}function Ge(e,t){let[n,o]=[e.length,t.length];if(n*o>4e6)return[...e.map(r=>`-${r}`),...t.map(r=>`+${r}`)];let i=Array.from({length:n+1},()=>new Uint32Array(o+1));for(let r=n-1;r>=0;r-=1)for(let s=o-1;s>=0;s-=1)i[r][s]=e[r]===t[s]?i[r+1][s+1]+1:Math.max(i[r+1][s],i[r][s+1]);return He(e,t,i)}function He(e,t,n){let o=[],[i,r]=[0,0];for(;i<e.length||r<t.length;)i<e.length&&e[i]===t[r]?(o.push(` ${e[i]}`),i+=1,r+=1):r>=t.length||i<e.length&&n[i+1][r]>=n[i][r+1]?o.push(`-${e[i++]}`):o.push(`+${t[r++]}`);return o}function ke({theirs:e,mine:t,onTheirs:n,onMine:o}){let i=b();return a`
    <div class="outcome outcome-warning" role="alert">
      <p><strong>${i("bot.conflict_title")}</strong> ${i("bot.conflict_text")}</p>
      <${he} lines=${ye(we(e,t))} label=${i("bot.conflict_diff")} />
      <p class="hint">${i("bot.conflict_legend")}</p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${n}>${i("bot.take_theirs")}</button>
        <button type="button" class="button button-main" onClick=${o}>${i("bot.keep_mine")}</button>
      </div>
    </div>`}var Ke=["shop_name","visitor_name"],Je=/^[a-z0-9]+(-[a-z0-9]+)*$/;function Q(e={}){let t=e.questions?.length?e.questions:[""],n=e.title??"";return{id:U(n),title:n,questions:t,answer:e.answer??"",buttons:[]}}function X({id:e,title:t,questions:n,answer:o,buttons:i,is_plain:r}){return{id:e,title:t,questions:n.length?n:[""],answer:r?o??"":null,buttons:r?i.map(Ze):null}}function C({id:e,title:t,questions:n,answer:o,buttons:i}){return{id:e.trim(),title:t.trim(),questions:n.map(r=>r.trim()).filter(Boolean),answer:o===null?null:o.trim(),buttons:i&&i.filter(({target:r})=>r).map(et)}}function U(e){return e.normalize("NFKD").toLowerCase().replaceAll(/[\u0300-\u036f'’]/g,"").replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"").slice(0,40).replace(/-+$/,"")}function _e(e){let t=new Set(e),n=1;for(;t.has(`answer-${n}`);)n+=1;return`answer-${n}`}function ze(e,t){let{id:n,title:o,answer:i,buttons:r}=e;return{id:Je.test(n)?t.some(s=>s.id===n)?"bot.taken_id":void 0:"bot.bad_id",title:Ye(o,t),answer:i===null?void 0:i.trim()?Xe(i):"bot.no_answer",questions:Qe(e),buttons:Object.fromEntries((r??[]).flatMap(({target:s},l)=>s?[]:[[l,"bot.no_target"]]))}}function Se({id:e,title:t,answer:n,questions:o,buttons:i}){return!!(e||t||n)||Object.keys(o).length>0||Object.keys(i).length>0}function Z(e,t){return JSON.stringify(C(e))===JSON.stringify(C(t))}function ee(e){let{title:t,questions:n,answer:o,buttons:i}=C(e),r=(i??[]).map(s=>`→ ${s.label??s.entry??s.does}`);return[t,...n.map(s=>`· ${s}`),...(o??"").split(`
`),...r]}function Ye(e,t){return e.trim()?[...e.trim()].length>60?"bot.long_title":t.some(n=>n.title===e.trim())?"bot.taken_title":void 0:"bot.no_title"}function Qe({title:e,questions:t}){let n=new Set([e.trim().toLowerCase()]),o={};return t.forEach((i,r)=>{let s=i.trim().toLowerCase();s&&n.has(s)&&(o[r]="bot.double_question"),n.add(s)}),t.every(i=>!i.trim())&&(o[0]="bot.no_question"),o}function Xe(e){return[...e.matchAll(/\{(\w+)\}/g)].map(([,n])=>n).every(n=>Ke.includes(n))?void 0:"bot.bad_placeholder"}function Ze({entry:e,does:t,label:n}){return{target:e?`entry:${e}`:t?`does:${t}`:"",label:n??""}}function et({target:e,label:t}){let n=e.indexOf(":"),[o,i]=[e.slice(0,n),e.slice(n+1)];return{[o]:i,...t.trim()?{label:t.trim()}:{}}}var tt=["person","message","close"];function Ee(e){let{draft:t,setDraft:n,mistakes:o,showsAll:i,found:r,isNew:s,entry:l,isReadOnly:p,language:d}=e,c=b(),u=$=>n({...t,...$}),g=$=>{let h=s&&(t.id===U(t.title)||t.id.startsWith("answer-"));u({title:$,id:h&&U($)||t.id})};return a`
    <${te} label=${c("bot.title_field")} hint=${c("bot.title_hint")} value=${t.title} onValue=${g}
      mistake=${(i||t.title)&&o.title} problem=${r["title 0"]} isReadOnly=${p}
      language=${d} />
    <${nt} ...${e} />
    ${t.answer===null?l&&a`<${ot} entry=${l} />`:a`
      <${te} label=${c("bot.answer_field")} hint=${c("bot.answer_hint")} value=${t.answer} isLong
        mistake=${(i||t.answer)&&o.answer} problem=${r["answer 0"]} isReadOnly=${p}
        language=${d} onValue=${$=>u({answer:$})} />
      <${it} ...${e} />`}
    ${s&&a`<details class="more"><summary>${c("bot.more")}</summary>
      <${te} label=${c("bot.id_field")} hint=${c("bot.id_hint")} value=${t.id} mistake=${o.id}
        problem=${r["id 0"]} isReadOnly=${p} language="en"
        onValue=${$=>u({id:$})} /></details>`}`}function te({label:e,hint:t,value:n,onValue:o,mistake:i,problem:r,isReadOnly:s,isLong:l,language:p}){let d=M(),u={id:d,value:n,lang:p,dir:"auto",readOnly:s,"aria-invalid":!!(i||r)||void 0,"aria-describedby":`${d}-about`,onInput:g=>o(g.target.value)};return a`
    <div class="field">
      <label for=${d}>${e}</label>
      ${l?a`<textarea class="input input-long" rows="4" ...${u}></textarea>`:a`<input
        class="input" ...${u} />`}
      <${ne} id=${`${d}-about`} hint=${t} mistake=${i} problem=${r} />
    </div>`}function ne({id:e,hint:t,mistake:n,problem:o}){let i=b();return n?a`<span class="hint hint-bad" id=${e}>${i(n)}</span>`:o?a`<span class="hint hint-bad" id=${e}><bdi>${o.what}</bdi>${o.mend&&a`. <bdi>
    ${o.mend}</bdi>`}</span>`:a`<span class="hint" id=${e}>${t}</span>`}function nt({draft:e,setDraft:t,mistakes:n,showsAll:o,found:i,isReadOnly:r,language:s}){let l=b(),p=O(null),d=M(),c=f=>t({...e,questions:f.length?f:[""]}),u=f=>setTimeout(()=>p.current?.querySelectorAll("input")[Math.max(0,f)]?.focus()),g=f=>{c([...e.questions.slice(0,f),"",...e.questions.slice(f)]),u(f)},$=f=>{c(e.questions.filter((x,y)=>y!==f)),u(f-1)},h=(f,x)=>{let y=(f.clipboardData?.getData("text")??"").split(/\r?\n/).map(w=>w.trim()).filter(Boolean);y.length<2||(f.preventDefault(),c([...e.questions.slice(0,x),...y,...e.questions.slice(x+1)].filter(Boolean)))},m=(f,x)=>{f.key!=="Enter"||f.isComposing||r||(f.preventDefault(),g(x+1))};return a`
    <fieldset class="questions" aria-describedby=${d}>
      <legend>${l("bot.questions_field")}</legend>
      <p class="hint" id=${d}>${l("bot.questions_hint")}</p>
      <ul ref=${p}>
        ${e.questions.map((f,x)=>{let y=n.questions[x],w=i[`questions ${x}`],S=(o||f)&&y;return a`
          <li key=${x}>
            <input class="input" lang=${s} dir="auto" value=${f} readOnly=${r}
              aria-label=${l("bot.question_number",{count:x+1})}
                aria-invalid=${!!(S||w)||void 0}
              aria-describedby=${S||w?`${d}-${x}`:void 0}
              onKeyDown=${v=>m(v,x)}
              onPaste=${v=>h(v,x)}
              onInput=${v=>c(e.questions.with(x,v.target.value))} />
            ${!r&&a`<button type="button" class="icon-button" aria-label=${l("bot.remove_question",{question:f})}
              title=${l("remove")} onClick=${()=>$(x)}><${A} name="close" /></button>`}
            ${(S||w)&&a`<${ne} id=${`${d}-${x}`} mistake=${S}
              problem=${w} />`}
          </li>`})}
      </ul>
      ${!r&&a`<button type="button" class="button" onClick=${()=>g(e.questions.length)}>
        ${l("bot.add_question")}</button>`}
    </fieldset>`}function it({draft:e,setDraft:t,mistakes:n,showsAll:o,found:i,others:r,isReadOnly:s}){let l=b(),p=e.buttons??[],d=c=>t({...e,buttons:c});return a`
    <fieldset class="buttons-field">
      <legend>${l("bot.buttons_field")}</legend>
      <p class="hint">${l("bot.buttons_hint",{count:4})}</p>
      <ul>
        ${p.map((c,u)=>{let g=i[`buttons ${u}`],$=o&&n.buttons[u],h=m=>d(p.with(u,{...c,...m}));return a`
          <li key=${u}>
            <select class="input" aria-label=${l("bot.button_target",{count:u+1})} disabled=${s}
              aria-invalid=${!!($||g)||void 0}
              onChange=${m=>h({target:m.target.value})}>
              <option value="" selected=${!c.target}>${l("bot.button_choose")}</option>
              ${tt.map(m=>a`<option key=${m} value=${`does:${m}`}
                selected=${c.target===`does:${m}`}>${l(`bot.does_${m}`)}</option>`)}
              <optgroup label=${l("bot.button_entry")}>
                ${r.map(m=>a`<option key=${m.id} value=${`entry:${m.id}`}
                  selected=${c.target===`entry:${m.id}`}>${m.title||m.id}</option>`)}
              </optgroup>
            </select>
            <input class="input" dir="auto" value=${c.label} readOnly=${s}
              placeholder=${l("bot.button_label_hint")}
              aria-label=${l("bot.button_label",{count:u+1})}
              onInput=${m=>h({label:m.target.value})} />
            ${!s&&a`<button type="button" class="icon-button" aria-label=${l("bot.remove_button",{count:u+1})}
              title=${l("remove")} onClick=${()=>d(p.filter((m,f)=>f!==u))}><${A}
                name="close" /></button>`}
            ${($||g)&&a`<${ne} id="" mistake=${$} problem=${g} />`}
          </li>`})}
      </ul>
      ${!s&&p.length<4&&a`<button type="button" class="button" onClick=${()=>d([...p,{target:"",label:""}])}>
          ${l("bot.add_button")}</button>`}
    </fieldset>`}function ot({entry:e}){let t=b(),{overview:n,language:o}=_(),i=ue(n.files,o,e.id)?.file.path??"";return a`
    <p class="bot-note">${t(e.kind==="hand_over"?"bot.hands_over_note":"bot.dialogue_note")}${" "}
      <a href=${z("bot","file",i,String(e.line))}>${t("bot.edit_in_file")}</a></p>`}function Ce(e,t){let n=e.split(`
`).slice(0,t),o=0;for(let i of n.reverse()){let r=i.match(/^\s*(?:- )?(id|title|questions|answer|buttons):/);if(r)return{field:r[1],index:Math.max(0,o-1)};/^\s*- /.test(i)&&(o+=1)}return{field:null,index:0}}function Te(e,t){let n=e.split(`
`),o=n.findIndex(s=>/^\s*(?:- )?id:/.test(s)&&s.replace(/^[^:]*:/,"").trim()===t);if(o<0)return null;let i=n[o].search(/\S/)-(n[o].includes("- ")?0:2),r=n.findIndex((s,l)=>l>o&&s.trim()!==""&&s.search(/\S/)<=i);return{first:o+1,last:r<0?n.length:r}}var rt=900;function st(e,t,n){let[o,i]=k({answer:null,isBusy:!1}),r=O(Promise.resolve());return T(()=>{if(!n)return i({answer:null,isBusy:!1});let s=!0,l=async()=>{if(await r.current,!s)return;i(c=>({...c,isBusy:!0}));let d=await e().catch(()=>null);s&&i({answer:d,isBusy:!1})},p=setTimeout(()=>{r.current=l()},rt);return()=>{s=!1,clearTimeout(p)}},[...t,n]),o}function Me({draft:e,about:t,isOn:n}){let{api:o}=_(),{answer:i,isBusy:r}=st(()=>o.checkEntry({...C(e),...t}),[JSON.stringify([C(e),t])],n),s=[...i?.errors??[],...i?.warnings??[]],l=i?lt(i,s,e.id):[],p=Object.fromEntries(l.filter(({key:c})=>c).map(({key:c,problem:u})=>[c,u])),d=l.filter(({key:c})=>!c).map(({problem:c})=>c);return{found:p,rest:a`<${at} isOn=${n} isBusy=${r} answer=${i} elsewhere=${d} />`}}function at({isOn:e,isBusy:t,answer:n,elsewhere:o,here:i,onJump:r}){let s=b();if(!e)return null;if(t||!n)return a`<div class="check">${t&&a`<${Y} text=${s("bot.checking")} />`}</div>`;let l=o.filter(c=>n.errors.includes(c)),p=o.filter(c=>!n.errors.includes(c)),d=n.tests?.failed??[];return a`
    <div class="check" role="status">
      ${!n.errors.length&&!d.length&&n.tests&&a`<p class="good">
        ${s("bot.check_good",{count:n.tests.count})}</p>`}
      ${d.length>0&&a`<p class="bad">${s("bot.check_tests",{count:d.length})}</p><${K}
        failures=${d} />`}
      <${L} problems=${l} here=${i} onJump=${r} />
      <${L} problems=${p} here=${i} onJump=${r} isMild />
    </div>`}function lt({path:e,text:t},n,o){let i=Te(t,o);return n.map(r=>{let s=i&&r.file===e&&r.line>=i.first&&r.line<=i.last,{field:l,index:p}=s?Ce(t,r.line):{field:null,index:0};return{problem:r,key:l&&`${l} ${p}`}})}function Vn({file:e,id:t}){let{api:n}=_(),o=se(()=>n.file(e.path),[n,e.path,t]);return a`<${N} of=${o} rows=${8} draw=${i=>{let r=i.entries.find(s=>s.id===t);return r&&a`<${ct} key=${i.hash} file=${i} entry=${r} reload=${o.reload} />`}} />`}function ct({file:e,entry:t,reload:n}){let o=b(),{api:i,language:r,refresh:s,place:l,tell:p,mayEdit:d,overview:c}=_(),u=W(()=>X(t),[t]),[g,$]=k(u),[h,m]=k(null),f=!Z(u,g);Ae(f);let x=V(c.files,r).filter(E=>E.id!==t.id),y={language:r,hash:e.hash},w=R(async E=>{l.setUnsaved(!1),p(o(E.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([s(),n()])}),S=R(async()=>{l.setUnsaved(!1),p(o("bot.entry_removed")),await s(),l.go("bot","answers",r)});T(()=>{w.phase==="conflict"&&i.file(e.path).then(m,()=>m({...e,entries:[]}))},[w.phase]);let v=E=>je=>i.saveEntry({...C(g),...y,hash:E,even_if_tests_fail:je}),P=()=>S.save(E=>i.removeEntry({id:t.id,...y,even_if_tests_fail:E})),ie=h?.entries.find(E=>E.id===t.id),Ie=w.phase==="conflict"&&h&&a`
    <${ke} theirs=${ie?ee(X(ie)):[]} mine=${ee(g)}
      onTheirs=${async()=>{l.setUnsaved(!1),await s(),await n()}}
      onMine=${()=>w.save(v(h.hash))} />`;return a`
    <${qe} draft=${g} setDraft=${$} others=${x} about=${y} isChanged=${f}
      saving=${w} save=${()=>w.save(v(e.hash))} entry=${t}
      head=${a`
        <p class="bot-editor-place">
          <a href=${z("bot","file",e.path,String(t.line))}>${G(o,e.path)}</a>
          <a href=${z("bot","versions",e.path)}>${o("bot.earlier_versions")}</a>
        </p>`}
      foot=${d&&a`<${dt} title=${t.title} isBusy=${S.phase==="busy"}
        onRemove=${P} />`}>
      ${Ie}
      <${J} saving=${S} />
    <//>`}function Gn(){let e=b(),{api:t,language:n,overview:o,refresh:i,place:r,tell:s,newEntry:l,mayEdit:p}=_(),[d]=k(()=>l.current),c=V(o.files,n),[u,g]=k(()=>{let v=Q(d??{});return{...v,id:v.id||_e(c.map(({id:P})=>P))}}),$=o.files.filter(v=>v.kind==="scenarios"&&v.language===n),[h,m]=k(()=>ut($,n)),[f]=k(()=>Q()),x=!Z({...f,id:u.id},u);Ae(x);let y={language:n,add_to:h},w=R(async v=>{r.setUnsaved(!1),l.current=null,d?.misses.length&&await t.dismiss(d.misses).catch(()=>null),await i(),r.go("bot","answers",n,u.id),s(e(v.is_live?"bot.saved_live":"bot.saved_soon"))}),S=v=>t.saveEntry({...C(u),...y,even_if_tests_fail:v});return p?a`
    <${qe} draft=${u} setDraft=${g} others=${c} about=${y} isChanged=${x}
      saving=${w} save=${()=>w.save(S)} isNew
      head=${a`<${pt} paths=${$.map(v=>v.path)} path=${h} setPath=${m} />`} />`:null}function qe({draft:e,setDraft:t,others:n,about:o,isChanged:i,saving:r,save:s,entry:l,isNew:p,head:d,foot:c,children:u}){let g=b(),{language:$,mayEdit:h}=_(),m=W(()=>ze(e,n),[e,n]),[f,x]=k(!1),y=Se(m),w=Me({draft:e,about:o,isOn:h&&i&&!y});return a`
    <form class="bot-editor" onSubmit=${v=>{v.preventDefault(),x(!0),y||s()}} aria-label=${p?g("bot.new_entry"):l.title}>
      <div class="bot-editor-head">
        <a class="button only-narrow-link" href=${z("bot","answers",$)}>${g("bot.back_to_answers")}</a>
        ${d}
      </div>
      <${Ee} draft=${e} setDraft=${t} mistakes=${m} showsAll=${f} found=${w.found}
        others=${n} isNew=${p} entry=${l} isReadOnly=${!h} language=${$} />
      ${r.phase==="idle"&&w.rest}
      ${u}
      <${J} saving=${r} />
      ${h&&a`
        <div class="bot-foot">
          ${c}
          <span class="spacer"></span>
          ${f&&y&&a`<span class="hint hint-bad" role="alert">${g("bot.mend_first")}</span>`}
          <span class="hint">${i?g("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!i||r.phase==="busy"}>
            ${g("bot.save_and_test")}
          </button>
        </div>`}
    </form>`}function pt({paths:e,path:t,setPath:n}){let o=b(),{language:i}=_(),[r,s]=k(!1),[l,p]=k(""),d=u=>{s(u===""),n(u||I(i,l)||e[0])},c=u=>{p(u.target.value),n(I(i,u.target.value)||e[0])};return a`
    <div class="topic-choice">
      <${j} label=${o("bot.topic")} onChoose=${d}>
        ${e.map(u=>a`<option key=${u} value=${u} selected=${!r&&u===t}>
          ${G(o,u)}</option>`)}
        <option value="" selected=${r}>${o("bot.new_topic")}</option>
      <//>
      ${r&&a`
        <label class="field">
          <span class="label">${o("bot.name_of_topic")}</span>
          <input class="input" value=${l} onInput=${c} />
          ${l&&!I(i,l)&&a`<span class="hint hint-bad">${o("bot.letters_of_topic")}</span>`}
        </label>`}
    </div>`}function dt({title:e,isBusy:t,onRemove:n}){let o=b(),[i,r]=k(!1);return i?a`
    <span class="sure" role="group" aria-label=${o("bot.remove_sure",{title:e})}>
      <bdi>${o("bot.remove_sure",{title:e})}</bdi>
      <button type="button" class="button button-danger" disabled=${t} onClick=${n}>${o("remove")}</button>
      <button type="button" class="button" onClick=${()=>r(!1)}>${o("cancel")}</button>
    </span>`:a`<button type="button" class="button" onClick=${()=>r(!0)}>${o("bot.remove_entry")}</button>`}function Ae(e){let{place:t}=_();B(()=>(t.setUnsaved(e),()=>t.setUnsaved(!1)),[t,e])}function ut(e,t){return e.find(n=>n.entries.length)?.path??`bot_scenarios/${t}/answers.yaml`}var ft=[7,30,90];function Yn({days:e,setDays:t}){let n=b();return a`
    <${j} label=${n("bot.period")} isInline
      onChoose=${o=>t(Number(o))}>
      ${ft.map(o=>a`<option key=${o} value=${o} selected=${o===e}>
        ${n("bot.days",{count:o})}</option>`)}
    <//>`}function ti({answer:e,language:t}){let n=b(),{number:o}=q(),{titleOf:i}=_(),{answer:r,suggest:s}=e.thresholds;if(!e.candidates.length)return null;let l=p=>n("percent",{value:o(Math.round(p*100))});return a`
    <figure class="scores">
      <figcaption>${n("bot.closest")}</figcaption>
      <ol>
        ${e.candidates.map((p,d)=>a`
          <li key=${p.entry_id}>
            <p class="score-head"><a href=${z("bot","answers",t,p.entry_id)}><bdi>
              ${i(t,p.entry_id)}</bdi></a>
              <span class="score-number">${l(p.score)}</span></p>
            <div class="score-track" aria-hidden="true">
              <${bt} share=${p.score} kind=${d===0?"score-bar score-best":"score-bar"} />
              <${Le} at=${s} /><${Le} at=${r} />
            </div>
            <p class="hint">${n("bot.closest_phrasing")} <bdi>${p.phrasing}</bdi></p>
          </li>`)}
      </ol>
      <p class="hint">${n("bot.marks",{suggest:l(s),answer:l(r)})}</p>
    </figure>`}function bt({share:e,kind:t}){return a`<${Be} class=${t} property="inline-size" share=${e} />`}function Le({at:e}){return a`<${Be} class="score-mark" property="inset-inline-start" share=${e} />`}function Be({class:e,property:t,share:n}){let o=O(null);return B(()=>{o.current?.style.setProperty(t,`${Math.max(0,Math.min(1,n))*100}%`)},[t,n]),a`<span class=${e} ref=${o}></span>`}var ii=["mon","tue","wed","thu","fri","sat","sun"],De=Object.freeze(["09:00","17:00"]);function oi(e){return Ne(e,([t,n])=>[t,n==="24:00"?"00:00":n])}function mt(e){let t=Ne(e,([o,i])=>[o,i==="00:00"?"24:00":i]),n=Object.entries(t.weekly).filter(([,o])=>o.length);return{...t,weekly:Object.fromEntries(n)}}function ri(e){let t=e.at(-1)?.[1];return[...e,t?[t,$t(t)]:[De[0],De[1]]]}function si(e){return e.length===1&&e[0].every(t=>t==="00:00")}function gt(e){if(e.some(o=>o.some(i=>!i)))return"bot.span_empty";let t=mt({time_zone:"",country:null,weekly:{mon:e},exceptions:[]}).weekly.mon??[];if(t.some(([o,i])=>o>=i))return"bot.span_backwards";let n=[...t].sort(([o],[i])=>o<i?-1:1);return n.some(([o],i)=>i>0&&o<n[i-1][1])?"bot.span_overlap":null}function ai({weekly:e,exceptions:t}){let n=t.map(({date:i})=>i);return n.some(i=>!i)?"bot.exception_no_date":new Set(n).size<n.length?"bot.exception_twice":[...Object.values(e),...t.map(({spans:i})=>i)].map(gt).find(Boolean)??null}function Ne({time_zone:e,country:t,weekly:n,exceptions:o},i){return{time_zone:e,country:t,weekly:Object.fromEntries(Object.entries(n).map(([r,s])=>[r,s.map(i)])),exceptions:o.map(({date:r,spans:s})=>({date:r,spans:s.map(i)}))}}function $t(e){let t=Number(e.slice(0,2))+2;return t>=24?"00:00":`${String(t).padStart(2,"0")}${e.slice(2)}`}export{Fe as a,D as b,N as c,qt as d,Lt as e,ue as f,Bt as g,Dt as h,Nt as i,j,he as k,we as l,ye as m,ke as n,U as o,G as p,H as q,Te as r,L as s,Ht as t,K as u,J as v,Y as w,st as x,at as y,R as z,Vn as A,Gn as B,Ae as C,Yn as D,ti as E,bt as F,ii as G,oi as H,mt as I,ri as J,si as K,gt as L,ai as M,on as N};
