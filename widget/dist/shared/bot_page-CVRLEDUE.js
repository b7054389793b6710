import{a as kt,b as xt,c as Bt,d as V,e as Et}from"./chunk-ITGJCBAN.js";import{A as _t,B as z,C as H,D as vt,E as wt,F as St,G as Ot,H as Q,J as tt,K as Y,N as Tt,O as Ct,a as ut,b,c as _,d as W,e as K,f as $t,g as dt,h as G,i as pt,j as mt,k as bt,m as P,n as J,q as v,r as N,s as R,t as ft,u as A,v as U,w as ht,x as yt,y as F,z as gt}from"./chunk-MLJ35PXD.js";import{b as lt}from"./chunk-TWX7HVIU.js";import{a as ct}from"./chunk-SHJ7TTSV.js";import{d as p,e as D,f as j,g as Z,j as it,l as y,p as M}from"./chunk-BOLOW2VR.js";import{c as o,d as h,e as T,g as w,h as k,j as E}from"./chunk-ZXZAR6OW.js";import{a as at,g as rt}from"./chunk-I2FXHGZG.js";var Qt=30;function Lt({openId:t}){let e=p(),{number:s}=D(),{overview:n,language:a,mayEdit:r}=b(),[i,l]=h(""),c=Zt(a),u=W(n.files,a,i),$=u.reduce((m,g)=>m+g.entries.length,0),d=E();return o`
    <div class="entries">
      <div class="entries-head">
        <${H} languages=${n.languages} section="answers" />
        <label class="visually-hidden" for=${d}>${e("bot.search")}</label>
        <input id=${d} class="input" type="search" dir="auto" placeholder=${e("bot.search")} value=${i}
          onInput=${m=>l(m.target.value)} />
        <p class="hint" role="status">${e("bot.entries_count",{count:$})}</p>
        ${r&&o`<a class="button button-main" href=${y("bot","new",a)}>${e("bot.new_entry")}
          </a>`}
      </div>
      ${i&&!$&&o`<p class="bot-quiet">${e("bot.nothing_found",{query:i})}</p>`}
      ${u.map(({path:m,entries:g})=>o`
        <section class="topic" key=${m} aria-label=${P(e,m)}>
          <header class="topic-head">
            <h3>${P(e,m)}</h3><span class="topic-count">${s(g.length)}</span>
            <a href=${y("bot","file",m)}>${e(r?"bot.edit_file":"bot.see_file")}
              <span class="visually-hidden"> ${J(m)}</span></a>
          </header>
          <ul>
            ${g.map(f=>o`
              <li key=${f.id}>
                <a class="entry-row" href=${y("bot","answers",a,f.id)}
                  aria-current=${f.id===t?"true":void 0}>
                  <span class="entry-title" dir="auto">${f.title||f.id}</span>
                  <${Yt} badges=${$t(f,c.has(f.id))} />
                </a>
              </li>`)}
          </ul>
        </section>`)}
      ${!i&&o`<${Xt} />`}
    </div>`}function Yt({badges:t}){let e=p();return t.length?o`<span class="badges">${t.map(s=>o`<span key=${s} class=${s==="unused"?"tag tag-quiet":"tag"}
        title=${e(`bot.badge_${s}_hint`)}>${e(`bot.badge_${s}`)}</span>`)}</span>`:null}function Xt(){let t=p(),{overview:e}=b(),s=dt(e.files);return s.length?o`
    <section class="topic" aria-label=${t("bot.other_files")}>
      <header class="topic-head"><h3>${t("bot.other_files")}</h3></header>
      <ul>
        ${s.map(({path:n,kind:a})=>o`
          <li key=${n}><a class="entry-row" href=${y("bot","file",n)}>
            <span class="entry-title">${P(t,n)}</span>
            <span class="badges"><span class="tag tag-quiet">${t(`bot.kind_${a}`)}</span></span></a></li>`)}
      </ul>
    </section>`:null}function Zt(t){let{api:e}=b(),{value:s}=_(()=>e.usefulness(Qt),[e]);return k(()=>{let a=s?G(s,r=>r.language===t):[];return new Set(a.map(r=>r.entry_id))},[s,t])}function Dt({hold:t,text:e,onText:s,label:n,badLines:a,isReadOnly:r}){let i=w(null),l=w(null),c=k(()=>e.split(`
`).length,[e]);T(()=>(t.current={jump:$=>ss($,i.current,l.current)},()=>{t.current=null}),[t]);let u=k(()=>ts(c,a),[c,a.join()]);return o`
    <div class="code" ref=${i} dir="ltr">
      <div class="code-lines" aria-hidden="true">
        ${u.map(({text:$,isBad:d},m)=>o`<span key=${m} class=${d?"code-bad":""}>${$}
          </span>`)}
      </div>
      <textarea class="code-text" ref=${l} rows=${c} value=${e} aria-label=${n} readOnly=${r}
        spellcheck=${!1} autocapitalize="off" autocomplete="off" wrap="off" dir="ltr"
        onInput=${$=>s($.target.value)}></textarea>
    </div>`}function ts(t,e){let s=[...new Set(e)].filter(i=>i>=1&&i<=t).sort((i,l)=>i-l),n=[],a=(i,l)=>{if(l<i)return;let c=Array.from({length:l-i+1},(u,$)=>i+$);n.push({text:`${c.join(`
`)}
`,isBad:!1})},r=1;for(let i of s)a(r,i-1),n.push({text:`${i}
`,isBad:!0}),r=i+1;return a(r,t),n}function ss(t,e,s){if(!e||!s)return;let n=s.value.split(`
`),a=n.slice(0,t-1).join(`
`).length+(t>1?1:0);s.focus({preventScroll:!0}),s.setSelectionRange(a,a+(n[t-1]?.length??0));let r=s.scrollHeight/n.length;e.scrollTop=Math.max(0,(t-1)*r-e.clientHeight/3),e.scrollIntoView({block:"nearest"})}function Nt({path:t}){let{api:e}=b(),s=_(()=>e.file(t),[e,t]);return o`<${v} of=${s} rows=${10} draw=${n=>o`<${es} key=${n.hash} file=${n} reload=${s.reload} />`} />`}function es({file:t,reload:e}){let s=p(),{api:n,refresh:a,place:r,tell:i,mayEdit:l,parts:c,language:u}=b(),[$,d]=h(t.text),[m,g]=h(null),f=w(null),x=$!==t.text;z(x);let C=ht(()=>n.check(t.path,$),[$],l&&x),O=k(()=>[...C.answer?.errors??[],...C.answer?.warnings??[]],[C.answer]),S=F(async B=>{r.setUnsaved(!1),i(s(B.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([a(),e()])});T(()=>{S.phase==="conflict"&&n.file(t.path).then(g,()=>g({...t,text:"",hash:null}))},[S.phase]),T(()=>{c[3]&&f.current?.jump(Number(c[3]))},[c[3]]);let I=B=>f.current?.jump(B),q=B=>S.save(L=>n.save({path:t.path,text:$,hash:B,even_if_tests_fail:L})),X=O.filter(B=>B.file===t.path).map(B=>B.line);return o`
    <section class="file" aria-label=${P(s,t.path)}>
      <header class="bot-editor-head">
        <a class="button" href=${y("bot","answers",u)}>${s("bot.back_to_answers")}</a>
        <h3 class="file-name">${P(s,t.path)} <span class="hint" dir="ltr">${t.path}</span></h3>
        <a href=${y("bot","versions",t.path)}>${s("bot.earlier_versions")}</a>
      </header>
      <${Dt} hold=${f} text=${$} onText=${d} label=${s("bot.text_of",{file:t.path})}
        badLines=${X} isReadOnly=${!l} />
      <${yt} isOn=${x&&S.phase==="idle"} isBusy=${C.isBusy} answer=${C.answer}
        elsewhere=${O} here=${t.path}
        onJump=${I} />
      ${S.phase==="conflict"&&m&&o`
        <${bt} theirs=${m.text.split(`
`)} mine=${$.split(`
`)} onMine=${()=>q(m.hash)}
          onTheirs=${async()=>{r.setUnsaved(!1),await Promise.all([a(),e()])}} />`}
      <${A} saving=${S} here=${t.path} onJump=${I} />
      ${l&&o`
        <div class="bot-foot">
          <button type="button" class="button" disabled=${!x} onClick=${()=>d(t.text)}>
            ${s("bot.undo_changes")}</button>
          <span class="spacer"></span>
          <span class="hint">${x?s("bot.unsaved"):""}</span>
          <button type="button" class="button button-main" disabled=${!x||S.phase==="busy"}
            onClick=${()=>q(t.hash)}>${s("bot.save_and_test")}</button>
        </div>`}
    </section>`}function At(){let{parts:t,language:e,overview:s}=b(),[,n,,a]=t;if(n==="file"&&t[2])return o`<${Nt} key=${t[2]} path=${t[2]} />`;let r=n==="new",i=a?K(s.files,e,a):null;return o`
    <div class=${r||!!a?"bot-answers bot-answers-open":"bot-answers"}>
      <${Lt} openId=${a??null} />
      <div class="answers-main">
        ${r?o`<${_t} key=${`new ${e}`} />`:i?o`<${gt} key=${`${e} ${a}`} file=${i.file} id=${i.entry.id} />`:o`<${os} isLost=${!!a} />`}
      </div>
    </div>`}function os({isLost:t}){let e=p();return o`<${M} icon="bot" title=${e(t?"bot.entry_gone":"bot.choose_title")}
    text=${e(t?"bot.entry_gone_text":"bot.choose_text")} />`}function Ft(t){let e=(s,n)=>{let a=Object.entries(n).map(([r,i])=>[r,String(i)]);return t(`bot/${s}?${new URLSearchParams(a)}`)};return{overview:()=>t("bot"),file:s=>e("file",{path:s}),check:(s,n)=>t("bot/check",{path:s,text:n}),save:s=>t("bot/save",s),saveEntry:s=>t("bot/entry",s),checkEntry:s=>t("bot/entry",{...s,only_check:!0}),removeEntry:s=>t("bot/entry/remove",s),versions:s=>e("versions",{path:s}),version:(s,n)=>e("version",{path:s,id:n}),rollBack:s=>t("bot/roll-back",s),ask:(s,n)=>t("bot/ask",{language:s,text:n}),runTests:s=>t("bot/run-tests",{as_of:s,coverage:!0}),dial:()=>t("bot/dial"),setDial:s=>t("bot/set-dial",s),misses:(s,n)=>e("misses",{language:s,days:n}),dismiss:s=>t("bot/misses/dismiss",{misses:s}),learn:s=>t("bot/misses/learn",s),usefulness:s=>e("usefulness",{days:s}),hours:()=>t("hours"),setHours:s=>t("set-hours",s)}}var st=8;function It({language:t,onPick:e}){let s=p(),{overview:n}=b(),[a,r]=h(""),i=E(),l=w(null);T(()=>l.current?.querySelector("input")?.focus(),[]);let c=W(n.files,t,a).flatMap($=>$.entries);return o`
    <div class="picker" ref=${l} onKeyDown=${$=>{let d=[...l.current.querySelectorAll("input, button")];lt(d.map(m=>m),$.key)&&$.preventDefault()}}>
      <label for=${i}>${s("bot.pick_entry")}</label>
      <input id=${i} class="input" type="search" dir="auto" value=${a}
        onInput=${$=>r($.target.value)} />
      <ul>${c.slice(0,st).map($=>o`
        <li key=${$.id}><button type="button" class="menu-item" onClick=${()=>e($.id)}><bdi>
          ${$.title||$.id}</bdi></button></li>`)}</ul>
      <p class="hint" role="status">${c.length===0?s("bot.nothing_found",{query:a}):c.length>st?s("bot.pick_more",{count:c.length-st}):""}</p>
    </div>`}var Mt=3;function Pt({group:t,language:e,onSettled:s}){let n=p(),{api:a,mayEdit:r,tell:i,refresh:l,place:c,newEntry:u,titleOf:$}=b(),[d,m]=h(()=>kt(t)),[g,f]=h(!1),[x,C]=h(null),O=w(""),S=F(async()=>{i(n("bot.learned",{title:O.current})),s(),await l()}),I=S.phase==="busy",q=L=>{f(!1),O.current=$(e,L),S.save(()=>a.learn({language:e,entry_id:L,phrasings:d,misses:t.misses}))},X=()=>a.dismiss(t.misses).then(()=>{i(n("bot.dismissed")),s()},C),B=()=>{u.current=xt(t,d),c.go("bot","new",e)};return o`
    <li class="bot-card miss">
      <header class="miss-head">
        <h4 dir="auto">${t.name}</h4>
        <span class="miss-count">${n("bot.asked_times",{count:t.size})}</span>
        <${ct} at=${t.last_at} />
      </header>
      ${t.kinds.refused>0&&o`<p class="hint">${n("bot.refused_times",{count:t.kinds.refused})}</p>`}
      <${ns} group=${t} chosen=${d} setChosen=${m} mayEdit=${r} />
      <${as} conversations=${t.conversations} />
      ${t.answered_now&&o`<p class="good">${n("bot.answered_now")}${" "}
        <a href=${y("bot","answers",e,t.answered_now.entry_id)}><bdi>${t.answered_now.title}
          </bdi></a></p>`}
      ${r&&o`
        <div class="miss-targets">
          <p class="label">${n("bot.belongs_to")}</p>
          <div class="bot-actions">
            ${t.candidates.map(L=>o`
              <button type="button" key=${L.entry_id} class="button button-choice"
                disabled=${I||!d.length}
                title=${n("bot.closest_to",{phrasing:L.phrasing})}
                  onClick=${()=>q(L.entry_id)}>
                <bdi>${L.title}</bdi></button>`)}
            <button type="button" class="button" disabled=${I||!d.length} aria-expanded=${g}
              onClick=${()=>f(!g)}>${n("bot.another_entry")}</button>
          </div>
          ${g&&o`<${It} language=${e} onPick=${q} />`}
          <div class="bot-actions">
            <button type="button" class="button" disabled=${I} onClick=${B}>${n("bot.make_entry")}</button>
            <button type="button" class="button" disabled=${I} onClick=${X}>${n("bot.dismiss")}</button>
          </div>
        </div>`}
      ${x&&o`<${N} error=${x} />`}
      <${A} saving=${S} mayForce=${!1} />
    </li>`}function ns({group:t,chosen:e,setChosen:s,mayEdit:n}){let a=p(),r=E(),i=({text:u,count:$},d)=>{let m=o`<span dir="auto">${u}</span>${$>1&&o` <span class="hint">
      ${a("bot.times",{count:$})}</span>`}`,g=()=>s(e.includes(u)?e.filter(f=>f!==u):[...e,u]);return o`<li key=${d}>${n?o`<label class="tick"><input type="checkbox" checked=${e.includes(u)} onChange=${g} /><span>
          ${m}</span></label>`:m}</li>`},[l,c]=[t.phrasings.slice(0,Mt),t.phrasings.slice(Mt)];return o`
    <div role="group" aria-labelledby=${r}>
      <p class="label" id=${r}>${a("bot.asked_as")}</p>
      <ul class="phrasings">${l.map(i)}</ul>
      ${c.length>0&&o`<details class="more"><summary>${a("bot.more_phrasings",{count:c.length})}</summary>
        <ul class="phrasings">${c.map((u,$)=>i(u,$))}</ul></details>`}
    </div>`}function as({conversations:t}){let e=p(),s=t.filter(({answers:n})=>n.length);return s.length?o`
    <div class="peoples-answers">
      <p class="label">${e("bot.person_answered")}</p>
      ${s.map(({conversation_id:n,seq:a,operator_name:r,answers:i})=>o`
        <blockquote key=${`${n} ${a}`}>
          ${i.map((l,c)=>o`<p key=${c} dir="auto">${l}</p>`)}
          ${r&&o`<footer class="hint"><bdi>${r}</bdi></footer>`}
        </blockquote>`)}
    </div>`:null}var rs=10,is=2;function jt({found:t}){let e=p(),{language:s,overview:n}=b(),a=l=>l.language===s||n.languages.length<2,r=t.entries.filter(l=>a(l)&&l.handed_over+l.repeated>=is&&!l.is_small_talk),i=G(t,a);return o`
    ${r.length>0&&o`
      <section class="bot-card" aria-label=${e("bot.no_help_title")}>
        <h3>${e("bot.no_help_title")}</h3>
        <p class="hint">${e("bot.no_help_text")}</p>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.no_help_title")}><table class="table">
          <thead><tr><th scope="col">${e("bot.entry")}</th><th scope="col">${e("bot.times_answered")}</th>
            <th scope="col">${e("bot.then_person")}</th><th scope="col">${e("bot.then_again")}</th>
            <th scope="col">${e("bot.share")}</th></tr></thead>
          <tbody>${r.slice(0,rs).map(l=>o`<${ls}
            key=${l.entry_id} usage=${l} />`)}</tbody>
        </table></div>
      </section>`}
    ${i.length>0&&o`
      <details class="bot-card">
        <summary><h3>${e("bot.unused_title",{count:i.length})}</h3></summary>
        <p class="hint">${e("bot.unused_text")}</p>
        <ul class="links">${i.map(l=>o`<li key=${l.entry_id}><a href=${y("bot","answers",l.language,l.entry_id)}><bdi>
            ${l.title}</bdi></a>
          ${l.is_conditional&&o` <span class="tag tag-quiet">${e("bot.badge_conditional")}</span>`}</li>`)}</ul>
      </details>`}`}function ls({usage:t}){let e=p(),{number:s}=D();return o`
    <tr>
      <th scope="row"><a href=${y("bot","answers",t.language,t.entry_id)}><bdi>${t.title}</bdi>
        </a></th>
      <td>${s(t.answered)}</td><td>${s(t.handed_over)}</td><td>${s(t.repeated)}</td>
      <td>${e("percent",{value:s(Math.round(t.share*100))})}</td>
    </tr>`}function Ut(){let t=p(),{api:e,language:s}=b(),[n,a]=h(30),r=_(()=>e.misses(s,n),[e,s,n]),i=_(()=>e.usefulness(n),[e,n]);return o`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("bot.missed_lead")}</p>
        <${St} days=${n} setDays=${a} />
      </div>
      <${v} of=${i} rows=${2} draw=${l=>o`<${Bt}
        days=${l.by_day} />`} />
      <${v} of=${r} draw=${l=>o`<${cs} key=${s}
        misses=${l} />`} />
      <${v} of=${i} rows=${2} draw=${l=>o`<${jt}
        found=${l} />`} />
    </div>`}function cs({misses:t}){let e=p(),{overview:s,language:n}=b(),[a,r]=h([]),i=Object.fromEntries(t.languages.map(c=>[c.language,c.open])),l=t.groups.filter(c=>!a.includes(c.misses[0]));return o`
    <${H} languages=${s.languages} section="missed" counts=${i} />
    ${l.length===0?o`<${M} icon="check" title=${e("bot.missed_none")} text=${e("bot.missed_none_text")} />`:o`<h3 class="part-title">${e("bot.missed_count",{count:t.total})}</h3>`}
    ${t.is_cut&&o`<p class="hint">${e("bot.missed_cut")}</p>`}
    <ul class="misses">
      ${l.map(c=>o`<${Pt} key=${c.misses[0]} group=${c} language=${n}
          onSettled=${()=>r(u=>[...u,c.misses[0]])} />`)}
    </ul>`}var et=["right","wrong","suggested","handed_over"];function Ht({effect:t}){let e=p(),{api:s,mayEdit:n,tell:a,refresh:r}=b(),[i,l]=h(t.dial),c=F(async()=>{a(e("bot.dial_saved")),await r()}),u=t.answerable+t.unanswerable;return o`
    <form class="bot-card" onSubmit=${d=>{d.preventDefault(),c.save(m=>s.setDial({dial:i,even_if_tests_fail:m}))}}>
      <fieldset class="dial" disabled=${!n||c.phase==="busy"}>
        <legend><h3>${e("bot.dial_title")}</h3></legend>
        <p class="hint">${e("bot.dial_text")} ${e("bot.dial_tests",{count:u})}</p>
        <ul class="legend" aria-hidden="true">
          ${et.map(d=>o`<li key=${d}><span class=${`swatch part-${d}`}></span>
            ${e(`bot.dial_${d}`)}</li>`)}
        </ul>
        ${t.positions.map(d=>o`
          <label key=${d.dial} class=${d.dial===i?"position position-chosen":"position"}>
            <input type="radio" name="dial" value=${d.dial} checked=${d.dial===i}
              onChange=${()=>l(d.dial)} />
            <span class="position-name">${e(`bot.dial_${d.dial}`)}
              ${d.dial===t.dial&&o` <span class="tag">${e("bot.dial_now")}</span>`}</span>
            <${us} position=${d} all=${u} />
          </label>`)}
      </fieldset>
      <${A} saving=${c} />
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main" disabled=${i===t.dial||c.phase==="busy"}>
          ${e("bot.save_and_test")}</button></div>`}
    </form>`}function us({position:t,all:e}){let s=p(),{number:n}=D();return e?o`
    <span class="stack" aria-hidden="true">
      ${et.map(a=>t[a]>0&&o`<${Q} key=${a} share=${t[a]/e}
        kind=${`stack-part part-${a}`} />`)}
    </span>
    <span class="stack-words">${et.map(a=>o`<span key=${a}>${s(`bot.dial_${a}_count`,{count:t[a]})}</span>`)}</span>
    <span class="visually-hidden">${s("bot.dial_of",{all:n(e)})}</span>`:o`<span class="hint">${s("bot.dial_no_tests")}</span>`}function qt({report:t}){let e=p(),{api:s,isAdmin:n,tell:a,place:r}=b(),[i,l]=h(t),c=k(()=>tt(i.hours),[i]),[u,$]=h(c),[d,m]=h({isBusy:!1,error:null}),g=JSON.stringify(Y(u))!==JSON.stringify(Y(c)),f=Tt(u);z(g);async function x(C){if(C.preventDefault(),!f){m({isBusy:!0,error:null});try{let O=await s.setHours(Y(u));r.setUnsaved(!1),l(O),$(tt(O.hours)),m({isBusy:!1,error:null}),a(e("bot.hours_saved"))}catch(O){m({isBusy:!1,error:O})}}}return o`
    <form class="bot-card" onSubmit=${x}>
      <h3>${e("bot.hours_title")}</h3>
      <p class="hint">${e("bot.hours_text")}</p>
      <${$s} report=${i} />
      ${!n&&o`<p class="bot-note">${e("bot.hours_admin")}</p>`}
      <fieldset class="hours" disabled=${!n||d.isBusy}>
        <legend class="visually-hidden">${e("bot.hours_title")}</legend>
        <${Et} draft=${u} setDraft=${$} countries=${i.countries} />
      </fieldset>
      ${d.error&&o`<${N} error=${d.error} />`}
      ${d.isBusy&&o`<${U} text=${e("one_moment")} />`}
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        ${g&&f&&o`<span class="hint hint-bad" role="alert">${e(f)}</span>`}
        <button type="submit" class="button button-main" disabled=${!g||!!f||d.isBusy}>
          ${e("bot.save_hours")}</button></div>`}
    </form>`}function $s({report:t}){let e=p(),s=V(),n=Object.entries(t.holidays),[a,r]=(t.opens_at??"").split(" "),i=t.local_time.slice(11),l=Object.keys(t.hours.weekly).length>0;return o`
    <p>
      ${l?e(t.is_open?"bot.hours_open":"bot.hours_closed",{time:i}):e("bot.hours_unknown")}
      ${l&&!t.is_open&&a&&o` ${e("bot.hours_opens",{day:s(a),time:r})}`}
    </p>
    ${n.length>0&&o`<details class="more"><summary>${e("bot.holidays",{count:n.length})}</summary>
      <ul class="facts">${n.map(([c,u])=>o`<li key=${c}>${s(c)}: <bdi>${u}</bdi>
        </li>`)}</ul></details>`}`}function Rt(){let{api:t,overview:e}=b(),s=_(t.dial,[t,e.dial]),n=_(t.hours,[t]);return o`
    <div class="column">
      <${v} of=${s} draw=${a=>o`<${Ht} key=${a.dial}
        effect=${a} />`} />
      <${v} of=${n} draw=${a=>o`<${qt} report=${a} />`} />
    </div>`}function Vt({day:t,dated:e,gone:s}){let n=p(),{language:a}=j(),r=V();if(!t)return null;let i=t.opens[a]??t.opens.en??Object.values(t.opens)[0],l=(t.hours??[]).map(([u,$])=>n("bot.from_to",{from:u,to:$})).join(", "),c=t.is_open===null?"bot.special_unknown":t.is_open?"bot.special_open":"bot.special_closed";return o`
    <section class="bot-card" aria-label=${n("bot.special_title",{day:r(t.date)})}>
      <h3>${n("bot.special_title",{day:r(t.date)})}</h3>
      <ul class="facts">
        ${t.holiday&&o`<li>${n("bot.special_holiday")} <bdi>${t.holiday}</bdi></li>`}
        <li>
          ${n(c,{time:t.time})}
          ${l&&o` ${n("bot.special_hours")} <bdi dir="ltr">${l}</bdi>`}</li>
        ${i&&o`<li>${n("bot.special_opens")} <bdi>${i}</bdi></li>`}
        ${e.map((u,$)=>o`<${ds} key=${$} dated=${u} />`)}
        ${!e.length&&o`<li>${n("bot.special_no_dates")}</li>`}
      </ul>
      ${s.length>0&&o`<h4>${n("bot.special_gone")}</h4>
        <ul class="facts">${s.map((u,$)=>o`<li key=${$}><bdi>${u.did}</bdi>${" → "}<bdi>${u.entry_id}</bdi>${" "}
          <a href=${y("bot","file",u.file,String(u.line))}>${J(u.file)}</a></li>`)}</ul>`}
    </section>`}function ds({dated:t}){let e=p(),s=V(),{first:n,last:a,is_on:r,language:i,entry_id:l,title:c}=t,u=n&&a?"bot.dated_from_until":n?"bot.dated_from":"bot.dated_until";return o`<li><a href=${y("bot","answers",i,l)}><bdi>${c}</bdi></a>${" "}
    <span class=${r?"tag":"tag tag-quiet"}>${e(r?"bot.is_on":"bot.is_off")}</span>${" "}
    <span class="hint">${e(u,{first:n&&s(n),last:a&&s(a)})}</span></li>`}function Wt({coverage:t}){let e=p();return o`
    <section aria-label=${e("bot.coverage")}>
      <h3 class="part-title">${e("bot.coverage")}</h3>
      <p class="hint">${e("bot.coverage_text")}</p>
      <ul class="coverage">${t.map(s=>o`<${ps} key=${s.language}
        coverage=${s} />`)}</ul>
    </section>`}function ps({coverage:t}){let e=p(),{number:s}=D(),n=["entries","steps","buttons"].filter(a=>t[a].total>0);return o`
    <li class="bot-card">
      <h4 lang=${t.language}>${vt(t.language)}</h4>
      ${n.map(a=>{let{reached:r,total:i}=t[a];return o`<div class="meter" key=${a}>
          <p class="score-head"><span>${e(`bot.covered_${a}`)}</span><span>
            ${e("bot.of",{part:s(r),all:s(i)})}</span></p>
          <div class="score-track" aria-hidden="true"><${Q} share=${r/i} kind="score-bar score-best" />
            </div></div>`})}
      ${t.missing.length>0&&o`<details class="more"><summary>${e("bot.uncovered",{count:t.missing.length})}</summary>
        <ul class="links">${t.missing.map((a,r)=>o`
          <${ms} key=${r} missing=${a} language=${t.language} />`)}</ul></details>`}
    </li>`}function ms({missing:t,language:e}){let s=p(),{titleOf:n}=b(),{kind:a,entry_id:r,label:i}=t,l=n(e,r);return o`<li><span class="tag tag-quiet">${s(`bot.what_${a}`)}</span>${" "}
    <a href=${y("bot","answers",e,r)}><bdi>${l}</bdi></a>
    ${i&&i!==l&&o`${": "}<bdi>${i}</bdi>`}</li>`}function Kt(){let t=p(),{api:e}=b(),s=E(),[n,a]=h(""),[r,i]=h({isBusy:!1,result:null,error:null});async function l(c){c.preventDefault(),i({isBusy:!0,result:null,error:null});try{i({isBusy:!1,result:await e.runTests(n.replace("T"," ")||null),error:null})}catch(u){i({isBusy:!1,result:null,error:u})}}return o`
    <div class="column">
      <p class="lead">${t("bot.tests_lead")}</p>
      <form class="tests-form" onSubmit=${l}>
        <div class="field">
          <label for=${s}>${t("bot.as_on")}</label>
          <input id=${s} class="input" type="datetime-local" value=${n} aria-describedby=${`${s}-about`}
            onInput=${c=>a(c.target.value)} />
          <span class="hint" id=${`${s}-about`}>${t("bot.as_on_hint")}</span>
        </div>
        <button type="submit" class="button button-main" disabled=${r.isBusy}>${t("bot.run_tests")}</button>
      </form>
      ${r.isBusy&&o`<${U} text=${t("bot.running")} />`}
      ${r.error&&o`<${N} error=${r.error} />`}
      ${r.result&&o`<${bs} result=${r.result} />`}
    </div>`}function bs({result:t}){let e=p(),s=t.failed.length;return o`
    <div role="status">
      <p class=${s?"verdict bad":"verdict good"}>
        ${e(s?"bot.tests_failed":"bot.tests_good",{count:s||t.count,all:t.count})}
      </p>
    </div>
    <${Vt} day=${t.day} dated=${t.dated??[]} gone=${t.gone??[]} />
    <${ft} failures=${t.failed} />
    <${R} problems=${t.errors} />
    ${t.warnings.length>0&&o`<h3 class="part-title">${e("bot.warnings")}</h3>`}
    <${R} problems=${t.warnings} isMild />
    ${t.coverage&&o`<${Wt} coverage=${t.coverage} />`}`}function Jt(){let t=p(),{api:e,language:s,overview:n}=b(),a=E(),[r,i]=h(""),[l,c]=h(fs);async function u($){if($.preventDefault(),!!r.trim()){c(d=>({...d,isBusy:!0,error:null}));try{c({isBusy:!1,answer:await e.ask(s,r),error:null,of:s})}catch(d){c({isBusy:!1,answer:null,error:d,of:s})}}}return o`
    <div class="column">
      <p class="lead">${t("bot.try_lead")}</p>
      <${H} languages=${n.languages} section="try" />
      <form class="try-form" onSubmit=${u}>
        <label for=${a}>${t("bot.try_line")}</label>
        <div class="try-line">
          <input id=${a} class="input" dir="auto" lang=${s} maxlength="2000" autocomplete="off" value=${r}
            onInput=${$=>i($.target.value)} />
          <button type="submit" class="button button-main" disabled=${!r.trim()||l.isBusy}>${t("bot.try_ask")}
            </button>
        </div>
      </form>
      ${l.isBusy&&!l.answer&&o`<${U} text=${t("one_moment")} />`}
      ${l.error&&o`<${N} error=${l.error} />`}
      <div aria-live="polite">${l.answer&&o`<${hs} answer=${l.answer} language=${l.of} />`}</div>
    </div>`}var fs=Object.freeze({isBusy:!1,answer:null,error:null,of:""});function hs({answer:t,language:e}){let s=p(),{titleOf:n}=b(),a=t.entry_id&&n(e,t.entry_id);return o`
    <section class="bot-card" aria-label=${s("bot.try_result")}>
      <p class=${`decision decision-${t.outcome}`}>
        ${s(`bot.decided_${t.outcome}`)}${" "}
        ${a&&o`<a href=${y("bot","answers",e,t.entry_id)}><bdi>${a}</bdi></a>`}
      </p>
      <p>${ys(s,t)}</p>
      <div class="mock" dir=${at(e)} lang=${e} role="group" aria-label=${s("bot.try_seen")}>
        <p class="mock-visitor" dir="auto">${t.text}</p>
        <p class="mock-bot" dir="auto">${t.reply}</p>
        ${t.buttons?.length>0&&o`<ul class="mock-buttons">
            ${t.buttons.map((r,i)=>o`<li key=${i}
            dir="auto">${r}</li>`)}</ul>`}
      </div>
      <${Ot} answer=${t} language=${e} />
      <${gs} answer=${t} />
    </section>`}function ys(t,{text:e,outcome:s,candidates:n,confidence:a,thresholds:r,compared_as:i}){let l=u=>Math.round(u*100);if(!i)return t("bot.why_empty");if(!n.length)return t("bot.why_nothing");let c={sure:l(a),answer:l(r.answer),suggest:l(r.suggest)};return s==="answer"&&Gt(n[0].phrasing)===Gt(e)?t("bot.why_exact"):a>=r.answer&&s!=="answer"?t("bot.why_rule",c):t(`bot.why_${s}`,c)}function Gt(t){return t.trim().toLowerCase()}function gs({answer:t}){let e=p(),s=Object.entries(t.features??{}),n=a=>{let r=e(`bot.feature_${a}`);return r.startsWith("bot.")?a:r};return o`
    <details class="more">
      <summary>${e("bot.try_details")}</summary>
      <dl class="figures">
        <div><dt>${e("bot.compared_as")}</dt><dd dir="auto">${t.compared_as||"–"}</dd></div>
        ${s.map(([a,r])=>o`<div key=${a}><dt>${n(a)}</dt><dd dir="ltr">
          ${ot(r)}</dd></div>`)}
      </dl>
      ${t.word_pairs?.length>0&&o`
        <table class="table">
          <caption>${e("bot.word_pairs")}</caption>
          <thead><tr><th scope="col">${e("bot.pair_word")}</th><th scope="col">${e("bot.pair_matched")}</th>
            <th scope="col">${e("bot.pair_alike")}</th><th scope="col">${e("bot.pair_weight")}</th></tr></thead>
          <tbody>${t.word_pairs.map((a,r)=>o`
            <tr key=${r}><td dir="auto">${a.word}</td><td dir="auto">${a.phrasing_word}</td>
              <td dir="ltr">${ot(a.alike)}</td><td dir="ltr">${ot(a.weight)}</td></tr>`)}</tbody>
        </table>`}
    </details>`}function ot(t){return typeof t=="number"?t.toFixed(2):String(t)}function zt(){let t=p(),{overview:e,parts:s,place:n}=b(),a=[...e.files.map(i=>i.path),...e.deleted],r=s[1]==="versions"&&s[2]?s[2]:a[0]??"";return r?o`
    <div class="column">
      <p class="lead">${t("bot.versions_lead")}</p>
      <${pt} label=${t("bot.file")} dir="ltr"
        onChoose=${i=>n.go("bot","versions",i)}>
        ${a.map(i=>o`<option key=${i} value=${i} selected=${i===r}>
          ${i}${e.deleted.includes(i)?` (${t("bot.deleted")})`:""}</option>`)}
      <//>
      <${_s} key=${r} path=${r} openId=${s[3]??null} />
    </div>`:o`<${M} icon="clock" title=${t("bot.no_versions")} text=${t("bot.no_versions_text")} />`}function _s({path:t,openId:e}){let s=p(),{api:n,overview:a}=b(),r=a.files.find(l=>l.path===t)?.hash??null,i=_(()=>n.versions(t),[n,t,r]);return o`<${v} of=${i} draw=${({versions:l})=>l.length===0?o`<${M} icon="clock" title=${s("bot.no_versions")} text=${s("bot.no_versions_text")} />`:o`<ol class="versions">${l.map(c=>o`<${vs} key=${c.id} version=${c} path=${t} hash=${r}
          isOpen=${c.id===e} />`)}</ol>`} />`}function vs({version:t,path:e,hash:s,isOpen:n}){let a=p(),{language:r}=j(),i=new Intl.DateTimeFormat(r,{dateStyle:"medium",timeStyle:"short"}).format(t.at),l=n?y("bot","versions",e):y("bot","versions",e,t.id);return o`
    <li class="bot-card version">
      <a class="version-head" href=${l} aria-expanded=${n} role="button">
        <span><strong>${i}</strong> <span class="hint">${a("bot.version_by")} <bdi>${t.by}</bdi></span></span>
        <span class="counts"><span class="plus">+${t.lines_added}</span> <span
          class="minus">−${t.lines_removed}</span>
          <span class="visually-hidden">
            ${a("bot.version_counts",{added:t.lines_added,removed:t.lines_removed})}</span></span>
      </a>
      ${n&&o`<${ws} version=${t} path=${e} hash=${s} />`}
    </li>`}function ws({version:t,path:e,hash:s}){let n=p(),{api:a,mayEdit:r,tell:i,refresh:l,place:c}=b(),u=_(()=>a.version(e,t.id),[a,e,t.id,s]),[$,d]=h(!1),m=F(async f=>{i(n(f.is_live?"bot.rolled_back":"bot.saved_soon")),await l(),c.go("bot","versions",e)}),g=()=>m.save(f=>a.rollBack({path:e,id:t.id,hash:s,even_if_tests_fail:f}));return o`<${v} of=${u} draw=${f=>o`
    <p class="hint">${n(f.diff.length?"bot.diff_legend":"bot.diff_none")}</p>
    ${f.diff.length>0&&o`<${mt} lines=${ks(f.diff)} label=${n("bot.diff_title")} />`}
    <${A} saving=${m} />
    ${m.phase==="conflict"&&o`<p class="alert" role="alert">${n("bot.refused_changed_meanwhile")}</p>`}
    ${r&&(f.diff.length>0||s===null)&&o`
      <div class="bot-actions">
        ${$?o`<span>${n("bot.roll_back_sure")}</span>
          <button type="button" class="button button-main" disabled=${m.phase==="busy"} onClick=${g}>
            ${n("bot.roll_back")}</button>
          <button type="button" class="button" onClick=${()=>d(!1)}>${n("cancel")}</button>`:o`<button type="button" class="button" onClick=${()=>d(!0)}>${n("bot.roll_back")}</button>`}
      </div>`}`} />`}function ks(t){return t.filter((e,s)=>!(s<2&&/^(---|\+\+\+)/.test(e)))}var nt={answers:At,try:Jt,missed:Ut,tests:Kt,settings:Rt,versions:zt},xs={file:"answers",new:"answers"};rt(document,Ct);function Ro(){let t=p(),{api:e,place:s}=Z(),n=k(()=>Ft(e.call),[e]),a=_(n.overview,[n]),{parts:r,wanted:i}=it(s.store),l=r[1]??"answers",c=xs[l]??l,u=Object.hasOwn(nt,c)?c:"answers",$=w(null);return T(()=>{$.current?.scrollTo(0,0),$.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[u]),o`
    <main class="bot" ref=${$}>
      <nav class="bot-tabs" aria-label=${t("bot.sections")}>
        ${Object.keys(nt).map(d=>o`
          <a key=${d} class="bot-tab" href=${y("bot",d)}
            aria-current=${d===u?"page":void 0}>${t(`bot.section_${d}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${v} of=${a} rows=${8} draw=${d=>o`
          <${Ss} name=${u} bot=${n} overview=${d} refresh=${a.reload} parts=${r} />`} />
      </div>
      ${i!==null&&o`<${wt} place=${s} />`}
    </main>`}function Ss({name:t,bot:e,overview:s,refresh:n,parts:a}){let r=p(),{work:i,place:l,operator:c}=Z(),u=Bs(s,a),$=w(null),d=k(()=>({api:e,overview:s,refresh:n,place:l,parts:a,language:u,newEntry:$,mayEdit:s.may_edit,isAdmin:c.role==="admin",tell:g=>i.tell(g),titleOf:(g,f)=>K(s.files,g,f)?.entry.title??f}),[e,s,l,a,u,c,i]),m=nt[t];return o`
    <${ut.Provider} value=${d}>
      <h2 class="visually-hidden">${r(`bot.section_${t}`)}</h2>
      ${!s.may_edit&&o`<p class="bot-note">${r(`bot.why_not_${s.why_not??"role"}`)}</p>`}
      ${s.errors.length>0&&o`<div class="outcome" role="alert"><p>${r("bot.files_broken",{count:s.errors.length})}</p>
        <${R} problems=${s.errors} /></div>`}
      <${m} />
    <//>`}function Bs({languages:t,files:e},s){let{language:n}=j(),[a,r]=h(t.includes(n)?n:t[0]),[,i,l]=s,c=i==="file"?e.find($=>$.path===l)?.language:l,u=c&&t.includes(c)?c:a;return T(()=>r(u),[u]),u}export{Ro as BotPage};
