import{A as Z,B as j,C as kt,D as xt,E as Tt,F as Ot,G as Q,H as Bt,I as nt,J as X,K as Et,L as Ct,M as Dt,N as Nt,a as pt,b,c as _,d as z,e as K,f as mt,g as bt,h as Y,i as G,j as ft,k as ht,m as P,n as J,p as w,q as A,r as V,s as yt,t as I,u as H,v as gt,w as _t,x as F,y as vt,z as wt}from"./chunk-QQ73UGL5.js";import{b as dt}from"./chunk-HRLH2G5P.js";import{d as p,e as D,f as O,g as st,i as $t,j as ot,k as y,n as U,p as St}from"./chunk-6M5GVPBR.js";import{c as o,d as h,e as E,g as k,h as v,j as C}from"./chunk-ZXZAR6OW.js";import{a as ct,f as ut}from"./chunk-G6RE3TK2.js";var ne=30;function Lt({openId:t}){let e=p(),{number:s}=D(),{overview:n,language:a,mayEdit:l}=b(),[i,r]=h(""),c=ie(a),u=z(n.files,a,i),$=u.reduce((m,g)=>m+g.entries.length,0),d=C();return o`
    <div class="entries">
      <div class="entries-head">
        <${j} languages=${n.languages} section="answers" />
        <label class="visually-hidden" for=${d}>${e("bot.search")}</label>
        <input id=${d} class="input" type="search" dir="auto" placeholder=${e("bot.search")} value=${i}
          onInput=${m=>r(m.target.value)} />
        <p class="hint" role="status">${e("bot.entries_count",{count:$})}</p>
        ${l&&o`<a class="button button-main" href=${y("bot","new",a)}>${e("bot.new_entry")}
          </a>`}
      </div>
      ${i&&!$&&o`<p class="bot-quiet">${e("bot.nothing_found",{query:i})}</p>`}
      ${u.map(({path:m,entries:g})=>o`
        <section class="topic" key=${m} aria-label=${P(e,m)}>
          <header class="topic-head">
            <h3>${P(e,m)}</h3><span class="topic-count">${s(g.length)}</span>
            <a href=${y("bot","file",m)}>${e(l?"bot.edit_file":"bot.see_file")}
              <span class="visually-hidden"> ${J(m)}</span></a>
          </header>
          <ul>
            ${g.map(f=>o`
              <li key=${f.id}>
                <a class="entry-row" href=${y("bot","answers",a,f.id)}
                  aria-current=${f.id===t?"true":void 0}>
                  <span class="entry-title" dir="auto">${f.title||f.id}</span>
                  <${ae} badges=${mt(f,c.has(f.id))} />
                </a>
              </li>`)}
          </ul>
        </section>`)}
      ${!i&&o`<${re} />`}
    </div>`}function ae({badges:t}){let e=p();return t.length?o`<span class="badges">${t.map(s=>o`<span key=${s} class=${s==="unused"?"tag tag-quiet":"tag"}
        title=${e(`bot.badge_${s}_hint`)}>${e(`bot.badge_${s}`)}</span>`)}</span>`:null}function re(){let t=p(),{overview:e}=b(),s=bt(e.files);return s.length?o`
    <section class="topic" aria-label=${t("bot.other_files")}>
      <header class="topic-head"><h3>${t("bot.other_files")}</h3></header>
      <ul>
        ${s.map(({path:n,kind:a})=>o`
          <li key=${n}><a class="entry-row" href=${y("bot","file",n)}>
            <span class="entry-title">${P(t,n)}</span>
            <span class="badges"><span class="tag tag-quiet">${t(`bot.kind_${a}`)}</span></span></a></li>`)}
      </ul>
    </section>`:null}function ie(t){let{api:e}=b(),{value:s}=_(()=>e.usefulness(ne),[e]);return v(()=>{let a=s?Y(s,l=>l.language===t):[];return new Set(a.map(l=>l.entry_id))},[s,t])}function At({hold:t,text:e,onText:s,label:n,badLines:a,isReadOnly:l}){let i=k(null),r=k(null),c=v(()=>e.split(`
`).length,[e]);E(()=>(t.current={jump:$=>ce($,i.current,r.current)},()=>{t.current=null}),[t]);let u=v(()=>le(c,a),[c,a.join()]);return o`
    <div class="code" ref=${i} dir="ltr">
      <div class="code-lines" aria-hidden="true">
        ${u.map(({text:$,isBad:d},m)=>o`<span key=${m} class=${d?"code-bad":""}>${$}
          </span>`)}
      </div>
      <textarea class="code-text" ref=${r} rows=${c} value=${e} aria-label=${n} readOnly=${l}
        spellcheck=${!1} autocapitalize="off" autocomplete="off" wrap="off" dir="ltr"
        onInput=${$=>s($.target.value)}></textarea>
    </div>`}function le(t,e){let s=[...new Set(e)].filter(i=>i>=1&&i<=t).sort((i,r)=>i-r),n=[],a=(i,r)=>{if(r<i)return;let c=Array.from({length:r-i+1},(u,$)=>i+$);n.push({text:`${c.join(`
`)}
`,isBad:!1})},l=1;for(let i of s)a(l,i-1),n.push({text:`${i}
`,isBad:!0}),l=i+1;return a(l,t),n}function ce(t,e,s){if(!e||!s)return;let n=s.value.split(`
`),a=n.slice(0,t-1).join(`
`).length+(t>1?1:0);s.focus({preventScroll:!0}),s.setSelectionRange(a,a+(n[t-1]?.length??0));let l=s.scrollHeight/n.length;e.scrollTop=Math.max(0,(t-1)*l-e.clientHeight/3),e.scrollIntoView({block:"nearest"})}function It({path:t}){let{api:e}=b(),s=_(()=>e.file(t),[e,t]);return o`<${w} of=${s} rows=${10} draw=${n=>o`<${ue} key=${n.hash} file=${n} reload=${s.reload} />`} />`}function ue({file:t,reload:e}){let s=p(),{api:n,refresh:a,place:l,tell:i,mayEdit:r,parts:c,language:u}=b(),[$,d]=h(t.text),[m,g]=h(null),f=k(null),x=$!==t.text;Z(x);let N=gt(()=>n.check(t.path,$),[$],r&&x),B=v(()=>[...N.answer?.errors??[],...N.answer?.warnings??[]],[N.answer]),S=F(async T=>{l.setUnsaved(!1),i(s(T.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([a(),e()])});E(()=>{S.phase==="conflict"&&n.file(t.path).then(g,()=>g({...t,text:"",hash:null}))},[S.phase]),E(()=>{c[3]&&f.current?.jump(Number(c[3]))},[c[3]]);let M=T=>f.current?.jump(T),R=T=>S.save(L=>n.save({path:t.path,text:$,hash:T,even_if_tests_fail:L})),et=B.filter(T=>T.file===t.path).map(T=>T.line);return o`
    <section class="file" aria-label=${P(s,t.path)}>
      <header class="bot-editor-head">
        <a class="button" href=${y("bot","answers",u)}>${s("bot.back_to_answers")}</a>
        <h3 class="file-name">${P(s,t.path)} <span class="hint" dir="ltr">${t.path}</span></h3>
        <a href=${y("bot","versions",t.path)}>${s("bot.earlier_versions")}</a>
      </header>
      <${At} hold=${f} text=${$} onText=${d} label=${s("bot.text_of",{file:t.path})}
        badLines=${et} isReadOnly=${!r} />
      <${_t} isOn=${x&&S.phase==="idle"} isBusy=${N.isBusy} answer=${N.answer}
        elsewhere=${B} here=${t.path}
        onJump=${M} />
      ${S.phase==="conflict"&&m&&o`
        <${ht} theirs=${m.text.split(`
`)} mine=${$.split(`
`)} onMine=${()=>R(m.hash)}
          onTheirs=${async()=>{l.setUnsaved(!1),await Promise.all([a(),e()])}} />`}
      <${I} saving=${S} here=${t.path} onJump=${M} />
      ${r&&o`
        <div class="bot-foot">
          <button type="button" class="button" disabled=${!x} onClick=${()=>d(t.text)}>
            ${s("bot.undo_changes")}</button>
          <span class="spacer"></span>
          <span class="hint">${x?s("bot.unsaved"):""}</span>
          <button type="button" class="button button-main" disabled=${!x||S.phase==="busy"}
            onClick=${()=>R(t.hash)}>${s("bot.save_and_test")}</button>
        </div>`}
    </section>`}function Ft(){let{parts:t,language:e,overview:s}=b(),[,n,,a]=t;if(n==="file"&&t[2])return o`<${It} key=${t[2]} path=${t[2]} />`;let l=n==="new",i=a?K(s.files,e,a):null;return o`
    <div class=${l||!!a?"bot-answers bot-answers-open":"bot-answers"}>
      <${Lt} openId=${a??null} />
      <div class="answers-main">
        ${l?o`<${wt} key=${`new ${e}`} />`:i?o`<${vt} key=${`${e} ${a}`} file=${i.file} id=${i.entry.id} />`:o`<${$e} isLost=${!!a} />`}
      </div>
    </div>`}function $e({isLost:t}){let e=p();return o`<${U} icon="bot" title=${e(t?"bot.entry_gone":"bot.choose_title")}
    text=${e(t?"bot.entry_gone_text":"bot.choose_text")} />`}function Mt(t){let e=(s,n)=>{let a=Object.entries(n).map(([l,i])=>[l,String(i)]);return t(`bot/${s}?${new URLSearchParams(a)}`)};return{overview:()=>t("bot"),file:s=>e("file",{path:s}),check:(s,n)=>t("bot/check",{path:s,text:n}),save:s=>t("bot/save",s),saveEntry:s=>t("bot/entry",s),checkEntry:s=>t("bot/entry",{...s,only_check:!0}),removeEntry:s=>t("bot/entry/remove",s),versions:s=>e("versions",{path:s}),version:(s,n)=>e("version",{path:s,id:n}),rollBack:s=>t("bot/roll-back",s),ask:(s,n)=>t("bot/ask",{language:s,text:n}),runTests:s=>t("bot/run-tests",{as_of:s,coverage:!0}),dial:()=>t("bot/dial"),setDial:s=>t("bot/set-dial",s),misses:(s,n)=>e("misses",{language:s,days:n}),dismiss:s=>t("bot/misses/dismiss",{misses:s}),learn:s=>t("bot/misses/learn",s),usefulness:s=>e("usefulness",{days:s}),hours:()=>t("hours"),setHours:s=>t("set-hours",s)}}var at=8;function Ut({language:t,onPick:e}){let s=p(),{overview:n}=b(),[a,l]=h(""),i=C(),r=k(null);E(()=>r.current?.querySelector("input")?.focus(),[]);let c=z(n.files,t,a).flatMap($=>$.entries);return o`
    <div class="picker" ref=${r} onKeyDown=${$=>{let d=[...r.current.querySelectorAll("input, button")];dt(d.map(m=>m),$.key)&&$.preventDefault()}}>
      <label for=${i}>${s("bot.pick_entry")}</label>
      <input id=${i} class="input" type="search" dir="auto" value=${a}
        onInput=${$=>l($.target.value)} />
      <ul>${c.slice(0,at).map($=>o`
        <li key=${$.id}><button type="button" class="menu-item" onClick=${()=>e($.id)}><bdi>
          ${$.title||$.id}</bdi></button></li>`)}</ul>
      <p class="hint" role="status">${c.length===0?s("bot.nothing_found",{query:a}):c.length>at?s("bot.pick_more",{count:c.length-at}):""}</p>
    </div>`}function Pt({phrasings:t}){return t.filter(({text:s})=>[...s].length<=300).slice(0,5).map(({text:s})=>s)}function Ht({name:t,misses:e,conversations:s},n){let a=[...t].length<=60?t:"",l=s.find(({answers:i})=>i.length)?.answers.join(`

`)??"";return{title:a,questions:n.filter(i=>i!==a),answer:l,misses:e}}function jt(t){let e=a=>t.reduce((l,i)=>l+i[a],0),s=e("unanswered")+e("refused"),n=s+e("answered");return n?s/n:null}var qt=3;function Rt({group:t,language:e,onSettled:s}){let n=p(),{api:a,mayEdit:l,tell:i,refresh:r,place:c,newEntry:u,titleOf:$}=b(),[d,m]=h(()=>Pt(t)),[g,f]=h(!1),[x,N]=h(null),B=k(""),S=F(async()=>{i(n("bot.learned",{title:B.current})),s(),await r()}),M=S.phase==="busy",R=L=>{f(!1),B.current=$(e,L),S.save(()=>a.learn({language:e,entry_id:L,phrasings:d,misses:t.misses}))},et=()=>a.dismiss(t.misses).then(()=>{i(n("bot.dismissed")),s()},N),T=()=>{u.current=Ht(t,d),c.go("bot","new",e)};return o`
    <li class="bot-card miss">
      <header class="miss-head">
        <h4 dir="auto">${t.name}</h4>
        <span class="miss-count">${n("bot.asked_times",{count:t.size})}</span>
        <${St} at=${t.last_at} />
      </header>
      ${t.kinds.refused>0&&o`<p class="hint">${n("bot.refused_times",{count:t.kinds.refused})}</p>`}
      <${de} group=${t} chosen=${d} setChosen=${m} mayEdit=${l} />
      <${pe} conversations=${t.conversations} />
      ${t.answered_now&&o`<p class="good">${n("bot.answered_now")}${" "}
        <a href=${y("bot","answers",e,t.answered_now.entry_id)}><bdi>${t.answered_now.title}
          </bdi></a></p>`}
      ${l&&o`
        <div class="miss-targets">
          <p class="label">${n("bot.belongs_to")}</p>
          <div class="bot-actions">
            ${t.candidates.map(L=>o`
              <button type="button" key=${L.entry_id} class="button button-choice"
                disabled=${M||!d.length}
                title=${n("bot.closest_to",{phrasing:L.phrasing})}
                  onClick=${()=>R(L.entry_id)}>
                <bdi>${L.title}</bdi></button>`)}
            <button type="button" class="button" disabled=${M||!d.length} aria-expanded=${g}
              onClick=${()=>f(!g)}>${n("bot.another_entry")}</button>
          </div>
          ${g&&o`<${Ut} language=${e} onPick=${R} />`}
          <div class="bot-actions">
            <button type="button" class="button" disabled=${M} onClick=${T}>${n("bot.make_entry")}</button>
            <button type="button" class="button" disabled=${M} onClick=${et}>${n("bot.dismiss")}</button>
          </div>
        </div>`}
      ${x&&o`<${A} error=${x} />`}
      <${I} saving=${S} mayForce=${!1} />
    </li>`}function de({group:t,chosen:e,setChosen:s,mayEdit:n}){let a=p(),l=C(),i=({text:u,count:$},d)=>{let m=o`<span dir="auto">${u}</span>${$>1&&o` <span class="hint">
      ${a("bot.times",{count:$})}</span>`}`,g=()=>s(e.includes(u)?e.filter(f=>f!==u):[...e,u]);return o`<li key=${d}>${n?o`<label class="tick"><input type="checkbox" checked=${e.includes(u)} onChange=${g} /><span>
          ${m}</span></label>`:m}</li>`},[r,c]=[t.phrasings.slice(0,qt),t.phrasings.slice(qt)];return o`
    <div role="group" aria-labelledby=${l}>
      <p class="label" id=${l}>${a("bot.asked_as")}</p>
      <ul class="phrasings">${r.map(i)}</ul>
      ${c.length>0&&o`<details class="more"><summary>${a("bot.more_phrasings",{count:c.length})}</summary>
        <ul class="phrasings">${c.map((u,$)=>i(u,$))}</ul></details>`}
    </div>`}function pe({conversations:t}){let e=p(),s=t.filter(({answers:n})=>n.length);return s.length?o`
    <div class="peoples-answers">
      <p class="label">${e("bot.person_answered")}</p>
      ${s.map(({conversation_id:n,seq:a,operator_name:l,answers:i})=>o`
        <blockquote key=${`${n} ${a}`}>
          ${i.map((r,c)=>o`<p key=${c} dir="auto">${r}</p>`)}
          ${l&&o`<footer class="hint"><bdi>${l}</bdi></footer>`}
        </blockquote>`)}
    </div>`:null}var[tt,W]=[600,90];function Vt({days:t}){let e=p(),{number:s}=D(),n=q(),a=jt(t);if(a===null)return o`<p class="bot-quiet">${e("bot.chart_none")}</p>`;let l=r=>e("percent",{value:s(Math.round(r*100))}),i=tt/t.length;return o`
    <figure class="chart">
      <figcaption>${e("bot.chart_title",{share:l(a)})}</figcaption>
      <div class="chart-frame">
        <span class="chart-top hint" aria-hidden="true">${l(1)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${tt} ${W}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${tt} y1="0.5" y2="0.5" />
          ${t.map((r,c)=>o`<rect key=${r.day} class=${r.share===null?"chart-empty":"chart-bar"}
              x=${c*i+i*.12}
            width=${i*.76} y=${W-Gt(r.share)} height=${Gt(r.share)}>
            <title>${n(r.day)}: ${r.share===null?e("bot.no_questions"):l(r.share)}</title>
              </rect>`)}
          <line class="chart-line" x1="0" x2=${tt} y1=${W-.5} y2=${W-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${n(t[0].day)}</span><span>
          ${n(t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${e("bot.chart_table")}</summary>
        <table class="table">
          <thead><tr><th scope="col">${e("bot.day")}</th><th scope="col">${e("bot.answered")}</th>
            <th scope="col">${e("bot.unanswered")}</th><th scope="col">${e("bot.refused")}</th><th scope="col">
              ${e("bot.share")}</th></tr></thead>
          <tbody>${t.map(r=>o`<tr key=${r.day}><th scope="row">${n(r.day)}</th><td>${s(r.answered)}</td>
            <td>${s(r.unanswered)}</td><td>${s(r.refused)}</td><td>
              ${r.share===null?"–":l(r.share)}</td></tr>`)}</tbody>
        </table>
      </details>
    </figure>`}function Gt(t){return t===null?1:Math.max(1,t*(W-1))}function q(){let{language:t}=O(),e=new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC"});return s=>e.format(new Date(`${s}T00:00:00Z`))}var me=10,be=2;function Wt({found:t}){let e=p(),{language:s,overview:n}=b(),a=r=>r.language===s||n.languages.length<2,l=t.entries.filter(r=>a(r)&&r.handed_over+r.repeated>=be&&!r.is_small_talk),i=Y(t,a);return o`
    ${l.length>0&&o`
      <section class="bot-card" aria-label=${e("bot.no_help_title")}>
        <h3>${e("bot.no_help_title")}</h3>
        <p class="hint">${e("bot.no_help_text")}</p>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.no_help_title")}><table class="table">
          <thead><tr><th scope="col">${e("bot.entry")}</th><th scope="col">${e("bot.times_answered")}</th>
            <th scope="col">${e("bot.then_person")}</th><th scope="col">${e("bot.then_again")}</th>
            <th scope="col">${e("bot.share")}</th></tr></thead>
          <tbody>${l.slice(0,me).map(r=>o`<${fe}
            key=${r.entry_id} usage=${r} />`)}</tbody>
        </table></div>
      </section>`}
    ${i.length>0&&o`
      <details class="bot-card">
        <summary><h3>${e("bot.unused_title",{count:i.length})}</h3></summary>
        <p class="hint">${e("bot.unused_text")}</p>
        <ul class="links">${i.map(r=>o`<li key=${r.entry_id}><a href=${y("bot","answers",r.language,r.entry_id)}><bdi>
            ${r.title}</bdi></a>
          ${r.is_conditional&&o` <span class="tag tag-quiet">${e("bot.badge_conditional")}</span>`}</li>`)}</ul>
      </details>`}`}function fe({usage:t}){let e=p(),{number:s}=D();return o`
    <tr>
      <th scope="row"><a href=${y("bot","answers",t.language,t.entry_id)}><bdi>${t.title}</bdi>
        </a></th>
      <td>${s(t.answered)}</td><td>${s(t.handed_over)}</td><td>${s(t.repeated)}</td>
      <td>${e("percent",{value:s(Math.round(t.share*100))})}</td>
    </tr>`}function zt(){let t=p(),{api:e,language:s}=b(),[n,a]=h(30),l=_(()=>e.misses(s,n),[e,s,n]),i=_(()=>e.usefulness(n),[e,n]);return o`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("bot.missed_lead")}</p>
        <${Tt} days=${n} setDays=${a} />
      </div>
      <${w} of=${i} rows=${2} draw=${r=>o`<${Vt}
        days=${r.by_day} />`} />
      <${w} of=${l} draw=${r=>o`<${he} key=${s}
        misses=${r} />`} />
      <${w} of=${i} rows=${2} draw=${r=>o`<${Wt}
        found=${r} />`} />
    </div>`}function he({misses:t}){let e=p(),{overview:s,language:n}=b(),[a,l]=h([]),i=Object.fromEntries(t.languages.map(c=>[c.language,c.open])),r=t.groups.filter(c=>!a.includes(c.misses[0]));return o`
    <${j} languages=${s.languages} section="missed" counts=${i} />
    ${r.length===0?o`<${U} icon="check" title=${e("bot.missed_none")} text=${e("bot.missed_none_text")} />`:o`<h3 class="part-title">${e("bot.missed_count",{count:t.total})}</h3>`}
    ${t.is_cut&&o`<p class="hint">${e("bot.missed_cut")}</p>`}
    <ul class="misses">
      ${r.map(c=>o`<${Rt} key=${c.misses[0]} group=${c} language=${n}
          onSettled=${()=>l(u=>[...u,c.misses[0]])} />`)}
    </ul>`}var rt=["right","wrong","suggested","handed_over"];function Kt({effect:t}){let e=p(),{api:s,mayEdit:n,tell:a,refresh:l}=b(),[i,r]=h(t.dial),c=F(async()=>{a(e("bot.dial_saved")),await l()}),u=t.answerable+t.unanswerable;return o`
    <form class="bot-card" onSubmit=${d=>{d.preventDefault(),c.save(m=>s.setDial({dial:i,even_if_tests_fail:m}))}}>
      <fieldset class="dial" disabled=${!n||c.phase==="busy"}>
        <legend><h3>${e("bot.dial_title")}</h3></legend>
        <p class="hint">${e("bot.dial_text")} ${e("bot.dial_tests",{count:u})}</p>
        <ul class="legend" aria-hidden="true">
          ${rt.map(d=>o`<li key=${d}><span class=${`swatch part-${d}`}></span>
            ${e(`bot.dial_${d}`)}</li>`)}
        </ul>
        ${t.positions.map(d=>o`
          <label key=${d.dial} class=${d.dial===i?"position position-chosen":"position"}>
            <input type="radio" name="dial" value=${d.dial} checked=${d.dial===i}
              onChange=${()=>r(d.dial)} />
            <span class="position-name">${e(`bot.dial_${d.dial}`)}
              ${d.dial===t.dial&&o` <span class="tag">${e("bot.dial_now")}</span>`}</span>
            <${ye} position=${d} all=${u} />
          </label>`)}
      </fieldset>
      <${I} saving=${c} />
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main" disabled=${i===t.dial||c.phase==="busy"}>
          ${e("bot.save_and_test")}</button></div>`}
    </form>`}function ye({position:t,all:e}){let s=p(),{number:n}=D();return e?o`
    <span class="stack" aria-hidden="true">
      ${rt.map(a=>t[a]>0&&o`<${Q} key=${a} share=${t[a]/e}
        kind=${`stack-part part-${a}`} />`)}
    </span>
    <span class="stack-words">${rt.map(a=>o`<span key=${a}>${s(`bot.dial_${a}_count`,{count:t[a]})}</span>`)}</span>
    <span class="visually-hidden">${s("bot.dial_of",{all:n(e)})}</span>`:o`<span class="hint">${s("bot.dial_no_tests")}</span>`}var ge=Date.UTC(2024,0,1),_e=864e5;function Yt({report:t}){let e=p(),{api:s,isAdmin:n,tell:a,place:l}=b(),[i,r]=h(t),c=v(()=>nt(i.hours),[i]),[u,$]=h(c),[d,m]=h({isBusy:!1,error:null}),g=JSON.stringify(X(u))!==JSON.stringify(X(c)),f=Dt(u);Z(g);async function x(N){if(N.preventDefault(),!f){m({isBusy:!0,error:null});try{let B=await s.setHours(X(u));l.setUnsaved(!1),r(B),$(nt(B.hours)),m({isBusy:!1,error:null}),a(e("bot.hours_saved"))}catch(B){m({isBusy:!1,error:B})}}}return o`
    <form class="bot-card" onSubmit=${x}>
      <h3>${e("bot.hours_title")}</h3>
      <p class="hint">${e("bot.hours_text")}</p>
      <${ve} report=${i} />
      ${!n&&o`<p class="bot-note">${e("bot.hours_admin")}</p>`}
      <fieldset class="hours" disabled=${!n||d.isBusy}>
        <legend class="visually-hidden">${e("bot.hours_title")}</legend>
        <${we} draft=${u} setDraft=${$} countries=${i.countries} />
        <${ke} draft=${u} setDraft=${$} />
        <${xe} draft=${u} setDraft=${$} />
      </fieldset>
      ${d.error&&o`<${A} error=${d.error} />`}
      ${d.isBusy&&o`<${H} text=${e("one_moment")} />`}
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        ${g&&f&&o`<span class="hint hint-bad" role="alert">${e(f)}</span>`}
        <button type="submit" class="button button-main" disabled=${!g||!!f||d.isBusy}>
          ${e("bot.save_hours")}</button></div>`}
    </form>`}function ve({report:t}){let e=p(),s=q(),n=Object.entries(t.holidays),[a,l]=(t.opens_at??"").split(" "),i=t.local_time.slice(11),r=Object.keys(t.hours.weekly).length>0;return o`
    <p>
      ${r?e(t.is_open?"bot.hours_open":"bot.hours_closed",{time:i}):e("bot.hours_unknown")}
      ${r&&!t.is_open&&a&&o` ${e("bot.hours_opens",{day:s(a),time:l})}`}
    </p>
    ${n.length>0&&o`<details class="more"><summary>${e("bot.holidays",{count:n.length})}</summary>
      <ul class="facts">${n.map(([c,u])=>o`<li key=${c}>${s(c)}: <bdi>${u}</bdi>
        </li>`)}</ul></details>`}`}function we({draft:t,setDraft:e,countries:s}){let n=p(),{language:a}=O(),l=v(()=>[...new Set([t.time_zone,...Intl.supportedValuesOf("timeZone"),"UTC"])].sort(),[]),i=v(()=>{let r=new Intl.DisplayNames([a],{type:"region"});return s.map(c=>[c,r.of(c)??c]).sort(([,c],[,u])=>c.localeCompare(u,a))},[s,a]);return o`
    <div class="where">
      <${G} label=${n("bot.time_zone")}
        onChoose=${r=>e({...t,time_zone:r})}>
        ${l.map(r=>o`<option key=${r} value=${r} selected=${r===t.time_zone}>
          ${r.replaceAll("_"," ")}</option>`)}
      <//>
      <${G} label=${n("bot.country")}
        onChoose=${r=>e({...t,country:r||null})}>
        <option value="" selected=${!t.country}>${n("bot.country_none")}</option>
        ${i.map(([r,c])=>o`<option key=${r} value=${r} selected=${r===t.country}>${c}
          </option>`)}
      <//>
    </div>`}function ke({draft:t,setDraft:e}){let s=p(),{language:n}=O(),a=new Intl.DateTimeFormat(n,{weekday:"long",timeZone:"UTC"});return o`
    <h4>${s("bot.week")}</h4>
    <ul class="week">
      ${Bt.map((l,i)=>{let r=a.format(ge+i*_e),c=u=>e({...t,weekly:{...t.weekly,[l]:u}});return o`<li key=${l}><span class="day-name">${r}</span><${Jt} name=${r}
          spans=${t.weekly[l]??[]} setSpans=${c} /></li>`})}
    </ul>`}function Jt({name:t,spans:e,setSpans:s}){let n=p(),a=Ct(e),l=(i,r,c)=>s(e.with(i,e[i].with(r,c)));return o`
    <div class="spans">
      ${e.length===0&&o`<span class="bot-quiet">${n("bot.closed")}</span>`}
      ${e.map(([i,r],c)=>o`
        <span class="span" key=${c}>
          <input class="input" type="time" value=${i} aria-label=${n("bot.opens_at",{day:t})}
            onInput=${u=>l(c,0,u.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${r} aria-label=${n("bot.closes_at",{day:t})}
            onInput=${u=>l(c,1,u.target.value)} />
          <button type="button" class="icon-button" aria-label=${n("bot.remove_span",{day:t})}
            title=${n("remove")}
            onClick=${()=>s(e.filter((u,$)=>$!==c))}><${ot} name="close" /></button>
        </span>`)}
      <button type="button" class="button" aria-label=${n("bot.add_span_of",{day:t})}
        onClick=${()=>s(Et(e))}>${n("bot.add_span")}</button>
      ${a&&o`<span class="hint hint-bad">${n(a)}</span>`}
    </div>`}function xe({draft:t,setDraft:e}){let s=p(),n=a=>e({...t,exceptions:a});return o`
    <h4>${s("bot.exceptions")}</h4>
    <p class="hint">${s("bot.exceptions_text")}</p>
    <ul class="week">
      ${t.exceptions.map(({date:a,spans:l},i)=>{let r=c=>n(t.exceptions.with(i,{...t.exceptions[i],...c}));return o`
        <li key=${i}>
          <span class="span"><input class="input" type="date" value=${a} aria-label=${s("bot.exception_date")}
            onInput=${c=>r({date:c.target.value})} />
          <button type="button" class="icon-button" aria-label=${s("bot.remove_exception",{day:a})}
            title=${s("remove")}
            onClick=${()=>n(t.exceptions.filter((c,u)=>u!==i))}><${ot} name="trash" /></button>
              </span>
          <${Jt} name=${a||s("bot.exception_date")} spans=${l}
            setSpans=${c=>r({spans:c})} />
        </li>`})}
    </ul>
    <button type="button" class="button" onClick=${()=>n([...t.exceptions,{date:"",spans:[]}])}>
      ${s("bot.add_exception")}</button>`}function Zt(){let{api:t,overview:e}=b(),s=_(t.dial,[t,e.dial]),n=_(t.hours,[t]);return o`
    <div class="column">
      <${w} of=${s} draw=${a=>o`<${Kt} key=${a.dial}
        effect=${a} />`} />
      <${w} of=${n} draw=${a=>o`<${Yt} report=${a} />`} />
    </div>`}function Qt({day:t,dated:e,gone:s}){let n=p(),{language:a}=O(),l=q();if(!t)return null;let i=t.opens[a]??t.opens.en??Object.values(t.opens)[0],r=(t.hours??[]).map(([u,$])=>n("bot.from_to",{from:u,to:$})).join(", "),c=t.is_open===null?"bot.special_unknown":t.is_open?"bot.special_open":"bot.special_closed";return o`
    <section class="bot-card" aria-label=${n("bot.special_title",{day:l(t.date)})}>
      <h3>${n("bot.special_title",{day:l(t.date)})}</h3>
      <ul class="facts">
        ${t.holiday&&o`<li>${n("bot.special_holiday")} <bdi>${t.holiday}</bdi></li>`}
        <li>
          ${n(c,{time:t.time})}
          ${r&&o` ${n("bot.special_hours")} <bdi dir="ltr">${r}</bdi>`}</li>
        ${i&&o`<li>${n("bot.special_opens")} <bdi>${i}</bdi></li>`}
        ${e.map((u,$)=>o`<${Se} key=${$} dated=${u} />`)}
        ${!e.length&&o`<li>${n("bot.special_no_dates")}</li>`}
      </ul>
      ${s.length>0&&o`<h4>${n("bot.special_gone")}</h4>
        <ul class="facts">${s.map((u,$)=>o`<li key=${$}><bdi>${u.did}</bdi>${" → "}<bdi>${u.entry_id}</bdi>${" "}
          <a href=${y("bot","file",u.file,String(u.line))}>${J(u.file)}</a></li>`)}</ul>`}
    </section>`}function Se({dated:t}){let e=p(),s=q(),{first:n,last:a,is_on:l,language:i,entry_id:r,title:c}=t,u=n&&a?"bot.dated_from_until":n?"bot.dated_from":"bot.dated_until";return o`<li><a href=${y("bot","answers",i,r)}><bdi>${c}</bdi></a>${" "}
    <span class=${l?"tag":"tag tag-quiet"}>${e(l?"bot.is_on":"bot.is_off")}</span>${" "}
    <span class="hint">${e(u,{first:n&&s(n),last:a&&s(a)})}</span></li>`}function Xt({coverage:t}){let e=p();return o`
    <section aria-label=${e("bot.coverage")}>
      <h3 class="part-title">${e("bot.coverage")}</h3>
      <p class="hint">${e("bot.coverage_text")}</p>
      <ul class="coverage">${t.map(s=>o`<${Te} key=${s.language}
        coverage=${s} />`)}</ul>
    </section>`}function Te({coverage:t}){let e=p(),{number:s}=D(),n=["entries","steps","buttons"].filter(a=>t[a].total>0);return o`
    <li class="bot-card">
      <h4 lang=${t.language}>${kt(t.language)}</h4>
      ${n.map(a=>{let{reached:l,total:i}=t[a];return o`<div class="meter" key=${a}>
          <p class="score-head"><span>${e(`bot.covered_${a}`)}</span><span>
            ${e("bot.of",{part:s(l),all:s(i)})}</span></p>
          <div class="score-track" aria-hidden="true"><${Q} share=${l/i} kind="score-bar score-best" />
            </div></div>`})}
      ${t.missing.length>0&&o`<details class="more"><summary>${e("bot.uncovered",{count:t.missing.length})}</summary>
        <ul class="links">${t.missing.map((a,l)=>o`
          <${Oe} key=${l} missing=${a} language=${t.language} />`)}</ul></details>`}
    </li>`}function Oe({missing:t,language:e}){let s=p(),{titleOf:n}=b(),{kind:a,entry_id:l,label:i}=t,r=n(e,l);return o`<li><span class="tag tag-quiet">${s(`bot.what_${a}`)}</span>${" "}
    <a href=${y("bot","answers",e,l)}><bdi>${r}</bdi></a>
    ${i&&i!==r&&o`${": "}<bdi>${i}</bdi>`}</li>`}function te(){let t=p(),{api:e}=b(),s=C(),[n,a]=h(""),[l,i]=h({isBusy:!1,result:null,error:null});async function r(c){c.preventDefault(),i({isBusy:!0,result:null,error:null});try{i({isBusy:!1,result:await e.runTests(n.replace("T"," ")||null),error:null})}catch(u){i({isBusy:!1,result:null,error:u})}}return o`
    <div class="column">
      <p class="lead">${t("bot.tests_lead")}</p>
      <form class="tests-form" onSubmit=${r}>
        <div class="field">
          <label for=${s}>${t("bot.as_on")}</label>
          <input id=${s} class="input" type="datetime-local" value=${n} aria-describedby=${`${s}-about`}
            onInput=${c=>a(c.target.value)} />
          <span class="hint" id=${`${s}-about`}>${t("bot.as_on_hint")}</span>
        </div>
        <button type="submit" class="button button-main" disabled=${l.isBusy}>${t("bot.run_tests")}</button>
      </form>
      ${l.isBusy&&o`<${H} text=${t("bot.running")} />`}
      ${l.error&&o`<${A} error=${l.error} />`}
      ${l.result&&o`<${Be} result=${l.result} />`}
    </div>`}function Be({result:t}){let e=p(),s=t.failed.length;return o`
    <div role="status">
      <p class=${s?"verdict bad":"verdict good"}>
        ${e(s?"bot.tests_failed":"bot.tests_good",{count:s||t.count,all:t.count})}
      </p>
    </div>
    <${Qt} day=${t.day} dated=${t.dated??[]} gone=${t.gone??[]} />
    <${yt} failures=${t.failed} />
    <${V} problems=${t.errors} />
    ${t.warnings.length>0&&o`<h3 class="part-title">${e("bot.warnings")}</h3>`}
    <${V} problems=${t.warnings} isMild />
    ${t.coverage&&o`<${Xt} coverage=${t.coverage} />`}`}function se(){let t=p(),{api:e,language:s,overview:n}=b(),a=C(),[l,i]=h(""),[r,c]=h(Ee);async function u($){if($.preventDefault(),!!l.trim()){c(d=>({...d,isBusy:!0,error:null}));try{c({isBusy:!1,answer:await e.ask(s,l),error:null,of:s})}catch(d){c({isBusy:!1,answer:null,error:d,of:s})}}}return o`
    <div class="column">
      <p class="lead">${t("bot.try_lead")}</p>
      <${j} languages=${n.languages} section="try" />
      <form class="try-form" onSubmit=${u}>
        <label for=${a}>${t("bot.try_line")}</label>
        <div class="try-line">
          <input id=${a} class="input" dir="auto" lang=${s} maxlength="2000" autocomplete="off" value=${l}
            onInput=${$=>i($.target.value)} />
          <button type="submit" class="button button-main" disabled=${!l.trim()||r.isBusy}>${t("bot.try_ask")}
            </button>
        </div>
      </form>
      ${r.isBusy&&!r.answer&&o`<${H} text=${t("one_moment")} />`}
      ${r.error&&o`<${A} error=${r.error} />`}
      <div aria-live="polite">${r.answer&&o`<${Ce} answer=${r.answer} language=${r.of} />`}</div>
    </div>`}var Ee=Object.freeze({isBusy:!1,answer:null,error:null,of:""});function Ce({answer:t,language:e}){let s=p(),{titleOf:n}=b(),a=t.entry_id&&n(e,t.entry_id);return o`
    <section class="bot-card" aria-label=${s("bot.try_result")}>
      <p class=${`decision decision-${t.outcome}`}>
        ${s(`bot.decided_${t.outcome}`)}${" "}
        ${a&&o`<a href=${y("bot","answers",e,t.entry_id)}><bdi>${a}</bdi></a>`}
      </p>
      <p>${De(s,t)}</p>
      <div class="mock" dir=${ct(e)} lang=${e} role="group" aria-label=${s("bot.try_seen")}>
        <p class="mock-visitor" dir="auto">${t.text}</p>
        <p class="mock-bot" dir="auto">${t.reply}</p>
        ${t.buttons?.length>0&&o`<ul class="mock-buttons">
            ${t.buttons.map((l,i)=>o`<li key=${i}
            dir="auto">${l}</li>`)}</ul>`}
      </div>
      <${Ot} answer=${t} language=${e} />
      <${Ne} answer=${t} />
    </section>`}function De(t,{text:e,outcome:s,candidates:n,confidence:a,thresholds:l,compared_as:i}){let r=u=>Math.round(u*100);if(!i)return t("bot.why_empty");if(!n.length)return t("bot.why_nothing");let c={sure:r(a),answer:r(l.answer),suggest:r(l.suggest)};return s==="answer"&&ee(n[0].phrasing)===ee(e)?t("bot.why_exact"):a>=l.answer&&s!=="answer"?t("bot.why_rule",c):t(`bot.why_${s}`,c)}function ee(t){return t.trim().toLowerCase()}function Ne({answer:t}){let e=p(),s=Object.entries(t.features??{}),n=a=>{let l=e(`bot.feature_${a}`);return l.startsWith("bot.")?a:l};return o`
    <details class="more">
      <summary>${e("bot.try_details")}</summary>
      <dl class="figures">
        <div><dt>${e("bot.compared_as")}</dt><dd dir="auto">${t.compared_as||"–"}</dd></div>
        ${s.map(([a,l])=>o`<div key=${a}><dt>${n(a)}</dt><dd dir="ltr">
          ${it(l)}</dd></div>`)}
      </dl>
      ${t.word_pairs?.length>0&&o`
        <table class="table">
          <caption>${e("bot.word_pairs")}</caption>
          <thead><tr><th scope="col">${e("bot.pair_word")}</th><th scope="col">${e("bot.pair_matched")}</th>
            <th scope="col">${e("bot.pair_alike")}</th><th scope="col">${e("bot.pair_weight")}</th></tr></thead>
          <tbody>${t.word_pairs.map((a,l)=>o`
            <tr key=${l}><td dir="auto">${a.word}</td><td dir="auto">${a.phrasing_word}</td>
              <td dir="ltr">${it(a.alike)}</td><td dir="ltr">${it(a.weight)}</td></tr>`)}</tbody>
        </table>`}
    </details>`}function it(t){return typeof t=="number"?t.toFixed(2):String(t)}function oe(){let t=p(),{overview:e,parts:s,place:n}=b(),a=[...e.files.map(i=>i.path),...e.deleted],l=s[1]==="versions"&&s[2]?s[2]:a[0]??"";return l?o`
    <div class="column">
      <p class="lead">${t("bot.versions_lead")}</p>
      <${G} label=${t("bot.file")} dir="ltr"
        onChoose=${i=>n.go("bot","versions",i)}>
        ${a.map(i=>o`<option key=${i} value=${i} selected=${i===l}>
          ${i}${e.deleted.includes(i)?` (${t("bot.deleted")})`:""}</option>`)}
      <//>
      <${Le} key=${l} path=${l} openId=${s[3]??null} />
    </div>`:o`<${U} icon="clock" title=${t("bot.no_versions")} text=${t("bot.no_versions_text")} />`}function Le({path:t,openId:e}){let s=p(),{api:n,overview:a}=b(),l=a.files.find(r=>r.path===t)?.hash??null,i=_(()=>n.versions(t),[n,t,l]);return o`<${w} of=${i} draw=${({versions:r})=>r.length===0?o`<${U} icon="clock" title=${s("bot.no_versions")} text=${s("bot.no_versions_text")} />`:o`<ol class="versions">${r.map(c=>o`<${Ae} key=${c.id} version=${c} path=${t} hash=${l}
          isOpen=${c.id===e} />`)}</ol>`} />`}function Ae({version:t,path:e,hash:s,isOpen:n}){let a=p(),{language:l}=O(),i=new Intl.DateTimeFormat(l,{dateStyle:"medium",timeStyle:"short"}).format(t.at),r=n?y("bot","versions",e):y("bot","versions",e,t.id);return o`
    <li class="bot-card version">
      <a class="version-head" href=${r} aria-expanded=${n} role="button">
        <span><strong>${i}</strong> <span class="hint">${a("bot.version_by")} <bdi>${t.by}</bdi></span></span>
        <span class="counts"><span class="plus">+${t.lines_added}</span> <span
          class="minus">−${t.lines_removed}</span>
          <span class="visually-hidden">
            ${a("bot.version_counts",{added:t.lines_added,removed:t.lines_removed})}</span></span>
      </a>
      ${n&&o`<${Ie} version=${t} path=${e} hash=${s} />`}
    </li>`}function Ie({version:t,path:e,hash:s}){let n=p(),{api:a,mayEdit:l,tell:i,refresh:r,place:c}=b(),u=_(()=>a.version(e,t.id),[a,e,t.id,s]),[$,d]=h(!1),m=F(async f=>{i(n(f.is_live?"bot.rolled_back":"bot.saved_soon")),await r(),c.go("bot","versions",e)}),g=()=>m.save(f=>a.rollBack({path:e,id:t.id,hash:s,even_if_tests_fail:f}));return o`<${w} of=${u} draw=${f=>o`
    <p class="hint">${n(f.diff.length?"bot.diff_legend":"bot.diff_none")}</p>
    ${f.diff.length>0&&o`<${ft} lines=${Fe(f.diff)} label=${n("bot.diff_title")} />`}
    <${I} saving=${m} />
    ${m.phase==="conflict"&&o`<p class="alert" role="alert">${n("bot.refused_changed_meanwhile")}</p>`}
    ${l&&(f.diff.length>0||s===null)&&o`
      <div class="bot-actions">
        ${$?o`<span>${n("bot.roll_back_sure")}</span>
          <button type="button" class="button button-main" disabled=${m.phase==="busy"} onClick=${g}>
            ${n("bot.roll_back")}</button>
          <button type="button" class="button" onClick=${()=>d(!1)}>${n("cancel")}</button>`:o`<button type="button" class="button" onClick=${()=>d(!0)}>${n("bot.roll_back")}</button>`}
      </div>`}`} />`}function Fe(t){return t.filter((e,s)=>!(s<2&&/^(---|\+\+\+)/.test(e)))}var lt={answers:Ft,try:se,missed:zt,tests:te,settings:Zt,versions:oe},Me={file:"answers",new:"answers"};ut(document,Nt);function ln(){let t=p(),{api:e,place:s}=st(),n=v(()=>Mt(e.call),[e]),a=_(n.overview,[n]),{parts:l,wanted:i}=$t(s.store),r=l[1]??"answers",c=Me[r]??r,u=Object.hasOwn(lt,c)?c:"answers",$=k(null);return E(()=>{$.current?.scrollTo(0,0),$.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[u]),o`
    <main class="bot" ref=${$}>
      <nav class="bot-tabs" aria-label=${t("bot.sections")}>
        ${Object.keys(lt).map(d=>o`
          <a key=${d} class="bot-tab" href=${y("bot",d)}
            aria-current=${d===u?"page":void 0}>${t(`bot.section_${d}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${w} of=${a} rows=${8} draw=${d=>o`
          <${Ue} name=${u} bot=${n} overview=${d} refresh=${a.reload} parts=${l} />`} />
      </div>
      ${i!==null&&o`<${xt} place=${s} />`}
    </main>`}function Ue({name:t,bot:e,overview:s,refresh:n,parts:a}){let l=p(),{work:i,place:r,operator:c}=st(),u=Pe(s,a),$=k(null),d=v(()=>({api:e,overview:s,refresh:n,place:r,parts:a,language:u,newEntry:$,mayEdit:s.may_edit,isAdmin:c.role==="admin",tell:g=>i.tell(g),titleOf:(g,f)=>K(s.files,g,f)?.entry.title??f}),[e,s,r,a,u,c,i]),m=lt[t];return o`
    <${pt.Provider} value=${d}>
      <h2 class="visually-hidden">${l(`bot.section_${t}`)}</h2>
      ${!s.may_edit&&o`<p class="bot-note">${l(`bot.why_not_${s.why_not??"role"}`)}</p>`}
      ${s.errors.length>0&&o`<div class="outcome" role="alert"><p>${l("bot.files_broken",{count:s.errors.length})}</p>
        <${V} problems=${s.errors} /></div>`}
      <${m} />
    <//>`}function Pe({languages:t,files:e},s){let{language:n}=O(),[a,l]=h(t.includes(n)?n:t[0]),[,i,r]=s,c=i==="file"?e.find($=>$.path===r)?.language:r,u=c&&t.includes(c)?c:a;return E(()=>l(u),[u]),u}export{ln as BotPage};
