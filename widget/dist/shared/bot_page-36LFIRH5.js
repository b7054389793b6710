import{a as wt,b as kt,c as St,d as q,e as Tt}from"./chunk-VNVIXGEY.js";import{A as _t,B as vt,C as J,D as xt,E as Bt,F as z,H as tt,I as Q,M as Ot,N as Et,b as N,c as w,d as ut,e as V,f as W,g as $t,h as dt,i as K,j as pt,k as mt,n as bt,p as P,q as G,s as Z,t as ft,u as ht,v as A,w as H,x as yt,y as gt,z as F}from"./chunk-CW3WJ546.js";import{b as rt}from"./chunk-JZQGK4CO.js";import{a as ct}from"./chunk-DRUYJED3.js";import{d as p,e as L,f as j,g as X,l as g,o as _,p as it,q as b,r as U,s as lt,x as M}from"./chunk-COEZ5CLA.js";import{c as o,d as h,e as D,g as B,h as v,j as T}from"./chunk-ZXZAR6OW.js";import{a as nt,g as at}from"./chunk-P5Q3OZZZ.js";var Qt=30;function Ct({openId:t}){let e=p(),{number:s}=L(),{overview:n,language:a,mayEdit:i}=b(),[r,l]=h(""),c=Zt(a),u=V(n.files,a,r),$=u.reduce((m,y)=>m+y.entries.length,0),d=T();return o`
    <div class="entries">
      <div class="entries-head">
        <${U} languages=${n.languages} section="answers" />
        <label class="visually-hidden" for=${d}>${e("bot.search")}</label>
        <input id=${d} class="input" type="search" dir="auto" placeholder=${e("bot.search")} value=${r}
          onInput=${m=>l(m.target.value)} />
        <p class="hint" role="status">${e("bot.entries_count",{count:$})}</p>
        ${i&&o`<a class="button button-main" href=${g("bot","new",a)}>${e("bot.new_entry")}
          </a>`}
      </div>
      ${r&&!$&&o`<p class="bot-quiet">${e("bot.nothing_found",{query:r})}</p>`}
      ${u.map(({path:m,entries:y})=>o`
        <section class="topic" key=${m} aria-label=${P(e,m)}>
          <header class="topic-head">
            <h3>${P(e,m)}</h3><span class="topic-count">${s(y.length)}</span>
            <a href=${g("bot","file",m)}>${e(i?"bot.edit_file":"bot.see_file")}
              <span class="visually-hidden"> ${G(m)}</span></a>
          </header>
          <ul>
            ${y.map(f=>o`
              <li key=${f.id}>
                <a class="entry-row" href=${g("bot","answers",a,f.id)}
                  aria-current=${f.id===t?"true":void 0}>
                  <span class="entry-title" dir="auto">${f.title||f.id}</span>
                  <${Yt} badges=${$t(f,c.has(f.id))} />
                </a>
              </li>`)}
          </ul>
        </section>`)}
      ${!r&&o`<${Xt} />`}
    </div>`}function Yt({badges:t}){let e=p();return t.length?o`<span class="badges">${t.map(s=>o`<span key=${s} class=${s==="unused"?"tag tag-quiet":"tag"}
        title=${e(`bot.badge_${s}_hint`)}>${e(`bot.badge_${s}`)}</span>`)}</span>`:null}function Xt(){let t=p(),{overview:e}=b(),s=dt(e.files);return s.length?o`
    <section class="topic" aria-label=${t("bot.other_files")}>
      <header class="topic-head"><h3>${t("bot.other_files")}</h3></header>
      <ul>
        ${s.map(({path:n,kind:a})=>o`
          <li key=${n}><a class="entry-row" href=${g("bot","file",n)}>
            <span class="entry-title">${P(t,n)}</span>
            <span class="badges"><span class="tag tag-quiet">${t(`bot.kind_${a}`)}</span></span></a></li>`)}
      </ul>
    </section>`:null}function Zt(t){let{api:e}=b(),{value:s}=_(()=>e.usefulness(Qt),[e]);return v(()=>{let a=s?K(s,i=>i.language===t):[];return new Set(a.map(i=>i.entry_id))},[s,t])}function Dt({hold:t,text:e,onText:s,label:n,badLines:a,isReadOnly:i}){let r=B(null),l=B(null),c=v(()=>e.split(`
`).length,[e]);D(()=>(t.current={jump:$=>ss($,r.current,l.current)},()=>{t.current=null}),[t]);let u=v(()=>ts(c,a),[c,a.join()]);return o`
    <div class="code" ref=${r} dir="ltr">
      <div class="code-lines" aria-hidden="true">
        ${u.map(({text:$,isBad:d},m)=>o`<span key=${m} class=${d?"code-bad":""}>${$}
          </span>`)}
      </div>
      <textarea class="code-text" ref=${l} rows=${c} value=${e} aria-label=${n} readOnly=${i}
        spellcheck=${!1} autocapitalize="off" autocomplete="off" wrap="off" dir="ltr"
        onInput=${$=>s($.target.value)}></textarea>
    </div>`}function ts(t,e){let s=[...new Set(e)].filter(r=>r>=1&&r<=t).sort((r,l)=>r-l),n=[],a=(r,l)=>{if(l<r)return;let c=Array.from({length:l-r+1},(u,$)=>r+$);n.push({text:`${c.join(`
`)}
`,isBad:!1})},i=1;for(let r of s)a(i,r-1),n.push({text:`${r}
`,isBad:!0}),i=r+1;return a(i,t),n}function ss(t,e,s){if(!e||!s)return;let n=s.value.split(`
`),a=n.slice(0,t-1).join(`
`).length+(t>1?1:0);s.focus({preventScroll:!0}),s.setSelectionRange(a,a+(n[t-1]?.length??0));let i=s.scrollHeight/n.length;e.scrollTop=Math.max(0,(t-1)*i-e.clientHeight/3),e.scrollIntoView({block:"nearest"})}function Lt({path:t}){let{api:e}=b(),s=_(()=>e.file(t),[e,t]);return o`<${w} of=${s} rows=${10} draw=${n=>o`<${es} key=${n.hash} file=${n} reload=${s.reload} />`} />`}function es({file:t,reload:e}){let s=p(),{api:n,refresh:a,place:i,tell:r,mayEdit:l,parts:c,language:u}=b(),[$,d]=h(t.text),[m,y]=h(null),f=B(null),k=$!==t.text;J(k);let E=yt(()=>n.check(t.path,$),[$],l&&k),O=v(()=>[...E.answer?.errors??[],...E.answer?.warnings??[]],[E.answer]),x=F(async S=>{i.setUnsaved(!1),r(s(S.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([a(),e()])});D(()=>{x.phase==="conflict"&&n.file(t.path).then(y,()=>y({...t,text:"",hash:null}))},[x.phase]),D(()=>{c[3]&&f.current?.jump(Number(c[3]))},[c[3]]);let I=S=>f.current?.jump(S),R=S=>x.save(C=>n.save({path:t.path,text:$,hash:S,even_if_tests_fail:C})),Y=O.filter(S=>S.file===t.path).map(S=>S.line);return o`
    <section class="file" aria-label=${P(s,t.path)}>
      <header class="bot-editor-head">
        <a class="button" href=${g("bot","answers",u)}>${s("bot.back_to_answers")}</a>
        <h3 class="file-name">${P(s,t.path)} <span class="hint" dir="ltr">${t.path}</span></h3>
        <a href=${g("bot","versions",t.path)}>${s("bot.earlier_versions")}</a>
      </header>
      <${Dt} hold=${f} text=${$} onText=${d} label=${s("bot.text_of",{file:t.path})}
        badLines=${Y} isReadOnly=${!l} />
      <${gt} isOn=${k&&x.phase==="idle"} isBusy=${E.isBusy} answer=${E.answer}
        elsewhere=${O} here=${t.path}
        onJump=${I} />
      ${x.phase==="conflict"&&m&&o`
        <${bt} theirs=${m.text.split(`
`)} mine=${$.split(`
`)} onMine=${()=>R(m.hash)}
          onTheirs=${async()=>{i.setUnsaved(!1),await Promise.all([a(),e()])}} />`}
      <${A} saving=${x} here=${t.path} onJump=${I} />
      ${l&&o`
        <div class="bot-foot">
          <button type="button" class="button" disabled=${!k} onClick=${()=>d(t.text)}>
            ${s("bot.undo_changes")}</button>
          <span class="spacer"></span>
          <span class="hint">${k?s("bot.unsaved"):""}</span>
          <button type="button" class="button button-main" disabled=${!k||x.phase==="busy"}
            onClick=${()=>R(t.hash)}>${s("bot.save_and_test")}</button>
        </div>`}
    </section>`}function Nt(){let{parts:t,language:e,overview:s}=b(),[,n,,a]=t;if(n==="file"&&t[2])return o`<${Lt} key=${t[2]} path=${t[2]} />`;let i=n==="new",r=a?W(s.files,e,a):null;return o`
    <div class=${i||!!a?"bot-answers bot-answers-open":"bot-answers"}>
      <${Ct} openId=${a??null} />
      <div class="answers-main">
        ${i?o`<${vt} key=${`new ${e}`} />`:r?o`<${_t} key=${`${e} ${a}`} file=${r.file} id=${r.entry.id} />`:o`<${os} isLost=${!!a} />`}
      </div>
    </div>`}function os({isLost:t}){let e=p();return o`<${M} icon="bot" title=${e(t?"bot.entry_gone":"bot.choose_title")}
    text=${e(t?"bot.entry_gone_text":"bot.choose_text")} />`}function At(t){let e=(s,n)=>{let a=Object.entries(n).map(([i,r])=>[i,String(r)]);return t(`bot/${s}?${new URLSearchParams(a)}`)};return{overview:()=>t("bot"),file:s=>e("file",{path:s}),check:(s,n)=>t("bot/check",{path:s,text:n}),save:s=>t("bot/save",s),saveEntry:s=>t("bot/entry",s),checkEntry:s=>t("bot/entry",{...s,only_check:!0}),removeEntry:s=>t("bot/entry/remove",s),versions:s=>e("versions",{path:s}),version:(s,n)=>e("version",{path:s,id:n}),rollBack:s=>t("bot/roll-back",s),ask:(s,n)=>t("bot/ask",{language:s,text:n}),runTests:s=>t("bot/run-tests",{as_of:s,coverage:!0}),dial:()=>t("bot/dial"),setDial:s=>t("bot/set-dial",s),misses:(s,n)=>e("misses",{language:s,days:n}),dismiss:s=>t("bot/misses/dismiss",{misses:s}),learn:s=>t("bot/misses/learn",s),usefulness:s=>e("usefulness",{days:s}),hours:()=>t("hours"),setHours:s=>t("set-hours",s)}}var st=8;function Ft({language:t,onPick:e}){let s=p(),{overview:n}=b(),[a,i]=h(""),r=T(),l=B(null);D(()=>l.current?.querySelector("input")?.focus(),[]);let c=V(n.files,t,a).flatMap($=>$.entries);return o`
    <div class="picker" ref=${l} onKeyDown=${$=>{let d=[...l.current.querySelectorAll("input, button")];rt(d.map(m=>m),$.key)&&$.preventDefault()}}>
      <label for=${r}>${s("bot.pick_entry")}</label>
      <input id=${r} class="input" type="search" dir="auto" value=${a}
        onInput=${$=>i($.target.value)} />
      <ul>${c.slice(0,st).map($=>o`
        <li key=${$.id}><button type="button" class="menu-item" onClick=${()=>e($.id)}><bdi>
          ${$.title||$.id}</bdi></button></li>`)}</ul>
      <p class="hint" role="status">${c.length===0?s("bot.nothing_found",{query:a}):c.length>st?s("bot.pick_more",{count:c.length-st}):""}</p>
    </div>`}var It=3;function Mt({group:t,language:e,onSettled:s}){let n=p(),{api:a,mayEdit:i,tell:r,refresh:l,place:c,newEntry:u,titleOf:$}=b(),[d,m]=h(()=>wt(t)),[y,f]=h(!1),[k,E]=h(null),O=B(""),x=F(async()=>{r(n("bot.learned",{title:O.current})),s(),await l()}),I=x.phase==="busy",R=C=>{f(!1),O.current=$(e,C),x.save(()=>a.learn({language:e,entry_id:C,phrasings:d,misses:t.misses}))},Y=()=>a.dismiss(t.misses).then(()=>{r(n("bot.dismissed")),s()},E),S=()=>{u.current=kt(t,d),c.go("bot","new",e)};return o`
    <li class="bot-card miss">
      <header class="miss-head">
        <h4 dir="auto">${t.name}</h4>
        <span class="miss-count">${n("bot.asked_times",{count:t.size})}</span>
        <${ct} at=${t.last_at} />
      </header>
      ${t.kinds.refused>0&&o`<p class="hint">${n("bot.refused_times",{count:t.kinds.refused})}</p>`}
      <${ns} group=${t} chosen=${d} setChosen=${m} mayEdit=${i} />
      <${as} conversations=${t.conversations} />
      ${t.answered_now&&o`<p class="good">${n("bot.answered_now")}${" "}
        <a href=${g("bot","answers",e,t.answered_now.entry_id)}><bdi>${t.answered_now.title}
          </bdi></a></p>`}
      ${i&&o`
        <div class="miss-targets">
          <p class="label">${n("bot.belongs_to")}</p>
          <div class="bot-actions">
            ${t.candidates.map(C=>o`
              <button type="button" key=${C.entry_id} class="button button-choice"
                disabled=${I||!d.length}
                title=${n("bot.closest_to",{phrasing:C.phrasing})}
                  onClick=${()=>R(C.entry_id)}>
                <bdi>${C.title}</bdi></button>`)}
            <button type="button" class="button" disabled=${I||!d.length} aria-expanded=${y}
              onClick=${()=>f(!y)}>${n("bot.another_entry")}</button>
          </div>
          ${y&&o`<${Ft} language=${e} onPick=${R} />`}
          <div class="bot-actions">
            <button type="button" class="button" disabled=${I} onClick=${S}>${n("bot.make_entry")}</button>
            <button type="button" class="button" disabled=${I} onClick=${Y}>${n("bot.dismiss")}</button>
          </div>
        </div>`}
      ${k&&o`<${N} error=${k} />`}
      <${A} saving=${x} mayForce=${!1} />
    </li>`}function ns({group:t,chosen:e,setChosen:s,mayEdit:n}){let a=p(),i=T(),r=({text:u,count:$},d)=>{let m=o`<span dir="auto">${u}</span>${$>1&&o` <span class="hint">
      ${a("bot.times",{count:$})}</span>`}`,y=()=>s(e.includes(u)?e.filter(f=>f!==u):[...e,u]);return o`<li key=${d}>${n?o`<label class="tick"><input type="checkbox" checked=${e.includes(u)} onChange=${y} /><span>
          ${m}</span></label>`:m}</li>`},[l,c]=[t.phrasings.slice(0,It),t.phrasings.slice(It)];return o`
    <div role="group" aria-labelledby=${i}>
      <p class="label" id=${i}>${a("bot.asked_as")}</p>
      <ul class="phrasings">${l.map(r)}</ul>
      ${c.length>0&&o`<details class="more"><summary>${a("bot.more_phrasings",{count:c.length})}</summary>
        <ul class="phrasings">${c.map((u,$)=>r(u,$))}</ul></details>`}
    </div>`}function as({conversations:t}){let e=p(),s=t.filter(({answers:n})=>n.length);return s.length?o`
    <div class="peoples-answers">
      <p class="label">${e("bot.person_answered")}</p>
      ${s.map(({conversation_id:n,seq:a,operator_name:i,answers:r})=>o`
        <blockquote key=${`${n} ${a}`}>
          ${r.map((l,c)=>o`<p key=${c} dir="auto">${l}</p>`)}
          ${i&&o`<footer class="hint"><bdi>${i}</bdi></footer>`}
        </blockquote>`)}
    </div>`:null}var rs=10,is=2;function Pt({found:t}){let e=p(),{language:s,overview:n}=b(),a=l=>l.language===s||n.languages.length<2,i=t.entries.filter(l=>a(l)&&l.handed_over+l.repeated>=is&&!l.is_small_talk),r=K(t,a);return o`
    ${i.length>0&&o`
      <section class="bot-card" aria-label=${e("bot.no_help_title")}>
        <h3>${e("bot.no_help_title")}</h3>
        <p class="hint">${e("bot.no_help_text")}</p>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.no_help_title")}><table class="table">
          <thead><tr><th scope="col">${e("bot.entry")}</th><th scope="col">${e("bot.times_answered")}</th>
            <th scope="col">${e("bot.then_person")}</th><th scope="col">${e("bot.then_again")}</th>
            <th scope="col">${e("bot.share")}</th></tr></thead>
          <tbody>${i.slice(0,rs).map(l=>o`<${ls}
            key=${l.entry_id} usage=${l} />`)}</tbody>
        </table></div>
      </section>`}
    ${r.length>0&&o`
      <details class="bot-card">
        <summary><h3>${e("bot.unused_title",{count:r.length})}</h3></summary>
        <p class="hint">${e("bot.unused_text")}</p>
        <ul class="links">${r.map(l=>o`<li key=${l.entry_id}><a href=${g("bot","answers",l.language,l.entry_id)}><bdi>
            ${l.title}</bdi></a>
          ${l.is_conditional&&o` <span class="tag tag-quiet">${e("bot.badge_conditional")}</span>`}</li>`)}</ul>
      </details>`}`}function ls({usage:t}){let e=p(),{number:s}=L();return o`
    <tr>
      <th scope="row"><a href=${g("bot","answers",t.language,t.entry_id)}><bdi>${t.title}</bdi>
        </a></th>
      <td>${s(t.answered)}</td><td>${s(t.handed_over)}</td><td>${s(t.repeated)}</td>
      <td>${e("percent",{value:s(Math.round(t.share*100))})}</td>
    </tr>`}function jt(){let t=p(),{api:e,language:s}=b(),[n,a]=h(30),i=_(()=>e.misses(s,n),[e,s,n]),r=_(()=>e.usefulness(n),[e,n]);return o`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("bot.missed_lead")}</p>
        <${xt} days=${n} setDays=${a} />
      </div>
      <${w} of=${r} rows=${2} draw=${l=>o`<${St}
        days=${l.by_day} />`} />
      <${w} of=${i} draw=${l=>o`<${cs} key=${s}
        misses=${l} />`} />
      <${w} of=${r} rows=${2} draw=${l=>o`<${Pt}
        found=${l} />`} />
    </div>`}function cs({misses:t}){let e=p(),{overview:s,language:n}=b(),[a,i]=h([]),r=Object.fromEntries(t.languages.map(c=>[c.language,c.open])),l=t.groups.filter(c=>!a.includes(c.misses[0]));return o`
    <${U} languages=${s.languages} section="missed" counts=${r} />
    ${l.length===0?o`<${M} icon="check" title=${e("bot.missed_none")} text=${e("bot.missed_none_text")} />`:o`<h3 class="part-title">${e("bot.missed_count",{count:t.total})}</h3>`}
    ${t.is_cut&&o`<p class="hint">${e("bot.missed_cut")}</p>`}
    <ul class="misses">
      ${l.map(c=>o`<${Mt} key=${c.misses[0]} group=${c} language=${n}
          onSettled=${()=>i(u=>[...u,c.misses[0]])} />`)}
    </ul>`}var et=["right","wrong","suggested","handed_over"];function Ut({effect:t}){let e=p(),{api:s,mayEdit:n,tell:a,refresh:i}=b(),[r,l]=h(t.dial),c=F(async()=>{a(e("bot.dial_saved")),await i()}),u=t.answerable+t.unanswerable;return o`
    <form class="bot-card" onSubmit=${d=>{d.preventDefault(),c.save(m=>s.setDial({dial:r,even_if_tests_fail:m}))}}>
      <fieldset class="dial" disabled=${!n||c.phase==="busy"}>
        <legend><h3>${e("bot.dial_title")}</h3></legend>
        <p class="hint">${e("bot.dial_text")} ${e("bot.dial_tests",{count:u})}</p>
        <ul class="legend" aria-hidden="true">
          ${et.map(d=>o`<li key=${d}><span class=${`swatch part-${d}`}></span>
            ${e(`bot.dial_${d}`)}</li>`)}
        </ul>
        ${t.positions.map(d=>o`
          <label key=${d.dial} class=${d.dial===r?"position position-chosen":"position"}>
            <input type="radio" name="dial" value=${d.dial} checked=${d.dial===r}
              onChange=${()=>l(d.dial)} />
            <span class="position-name">${e(`bot.dial_${d.dial}`)}
              ${d.dial===t.dial&&o` <span class="tag">${e("bot.dial_now")}</span>`}</span>
            <${us} position=${d} all=${u} />
          </label>`)}
      </fieldset>
      <${A} saving=${c} />
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main" disabled=${r===t.dial||c.phase==="busy"}>
          ${e("bot.save_and_test")}</button></div>`}
    </form>`}function us({position:t,all:e}){let s=p(),{number:n}=L();return e?o`
    <span class="stack" aria-hidden="true">
      ${et.map(a=>t[a]>0&&o`<${z} key=${a} share=${t[a]/e}
        kind=${`stack-part part-${a}`} />`)}
    </span>
    <span class="stack-words">${et.map(a=>o`<span key=${a}>${s(`bot.dial_${a}_count`,{count:t[a]})}</span>`)}</span>
    <span class="visually-hidden">${s("bot.dial_of",{all:n(e)})}</span>`:o`<span class="hint">${s("bot.dial_no_tests")}</span>`}function Ht({report:t}){let e=p(),{api:s,isAdmin:n,tell:a,place:i}=b(),[r,l]=h(t),c=v(()=>tt(r.hours),[r]),[u,$]=h(c),[d,m]=h({isBusy:!1,error:null}),y=JSON.stringify(Q(u))!==JSON.stringify(Q(c)),f=Ot(u);J(y);async function k(E){if(E.preventDefault(),!f){m({isBusy:!0,error:null});try{let O=await s.setHours(Q(u));i.setUnsaved(!1),l(O),$(tt(O.hours)),m({isBusy:!1,error:null}),a(e("bot.hours_saved"))}catch(O){m({isBusy:!1,error:O})}}}return o`
    <form class="bot-card" onSubmit=${k}>
      <h3>${e("bot.hours_title")}</h3>
      <p class="hint">${e("bot.hours_text")}</p>
      <${$s} report=${r} />
      ${!n&&o`<p class="bot-note">${e("bot.hours_admin")}</p>`}
      <fieldset class="hours" disabled=${!n||d.isBusy}>
        <legend class="visually-hidden">${e("bot.hours_title")}</legend>
        <${Tt} draft=${u} setDraft=${$} countries=${r.countries} />
      </fieldset>
      ${d.error&&o`<${N} error=${d.error} />`}
      ${d.isBusy&&o`<${H} text=${e("one_moment")} />`}
      ${n&&o`<div class="bot-foot"><span class="spacer"></span>
        ${y&&f&&o`<span class="hint hint-bad" role="alert">${e(f)}</span>`}
        <button type="submit" class="button button-main" disabled=${!y||!!f||d.isBusy}>
          ${e("bot.save_hours")}</button></div>`}
    </form>`}function $s({report:t}){let e=p(),s=q(),n=Object.entries(t.holidays),[a,i]=(t.opens_at??"").split(" "),r=t.local_time.slice(11),l=Object.keys(t.hours.weekly).length>0;return o`
    <p>
      ${l?e(t.is_open?"bot.hours_open":"bot.hours_closed",{time:r}):e("bot.hours_unknown")}
      ${l&&!t.is_open&&a&&o` ${e("bot.hours_opens",{day:s(a),time:i})}`}
    </p>
    ${n.length>0&&o`<details class="more"><summary>${e("bot.holidays",{count:n.length})}</summary>
      <ul class="facts">${n.map(([c,u])=>o`<li key=${c}>${s(c)}: <bdi>${u}</bdi>
        </li>`)}</ul></details>`}`}function Rt(){let{api:t,overview:e}=b(),s=_(t.dial,[t,e.dial]),n=_(t.hours,[t]);return o`
    <div class="column">
      <${w} of=${s} draw=${a=>o`<${Ut} key=${a.dial}
        effect=${a} />`} />
      <${w} of=${n} draw=${a=>o`<${Ht} report=${a} />`} />
    </div>`}function qt({day:t,dated:e,gone:s}){let n=p(),{language:a}=j(),i=q();if(!t)return null;let r=t.opens[a]??t.opens.en??Object.values(t.opens)[0],l=(t.hours??[]).map(([u,$])=>n("bot.from_to",{from:u,to:$})).join(", "),c=t.is_open===null?"bot.special_unknown":t.is_open?"bot.special_open":"bot.special_closed";return o`
    <section class="bot-card" aria-label=${n("bot.special_title",{day:i(t.date)})}>
      <h3>${n("bot.special_title",{day:i(t.date)})}</h3>
      <ul class="facts">
        ${t.holiday&&o`<li>${n("bot.special_holiday")} <bdi>${t.holiday}</bdi></li>`}
        <li>
          ${n(c,{time:t.time})}
          ${l&&o` ${n("bot.special_hours")} <bdi dir="ltr">${l}</bdi>`}</li>
        ${r&&o`<li>${n("bot.special_opens")} <bdi>${r}</bdi></li>`}
        ${e.map((u,$)=>o`<${ds} key=${$} dated=${u} />`)}
        ${!e.length&&o`<li>${n("bot.special_no_dates")}</li>`}
      </ul>
      ${s.length>0&&o`<h4>${n("bot.special_gone")}</h4>
        <ul class="facts">${s.map((u,$)=>o`<li key=${$}><bdi>${u.did}</bdi>${" → "}<bdi>${u.entry_id}</bdi>${" "}
          <a href=${g("bot","file",u.file,String(u.line))}>${G(u.file)}</a></li>`)}</ul>`}
    </section>`}function ds({dated:t}){let e=p(),s=q(),{first:n,last:a,is_on:i,language:r,entry_id:l,title:c}=t,u=n&&a?"bot.dated_from_until":n?"bot.dated_from":"bot.dated_until";return o`<li><a href=${g("bot","answers",r,l)}><bdi>${c}</bdi></a>${" "}
    <span class=${i?"tag":"tag tag-quiet"}>${e(i?"bot.is_on":"bot.is_off")}</span>${" "}
    <span class="hint">${e(u,{first:n&&s(n),last:a&&s(a)})}</span></li>`}function Vt({coverage:t}){let e=p();return o`
    <section aria-label=${e("bot.coverage")}>
      <h3 class="part-title">${e("bot.coverage")}</h3>
      <p class="hint">${e("bot.coverage_text")}</p>
      <ul class="coverage">${t.map(s=>o`<${ps} key=${s.language}
        coverage=${s} />`)}</ul>
    </section>`}function ps({coverage:t}){let e=p(),{number:s}=L(),n=["entries","steps","buttons"].filter(a=>t[a].total>0);return o`
    <li class="bot-card">
      <h4 lang=${t.language}>${lt(t.language)}</h4>
      ${n.map(a=>{let{reached:i,total:r}=t[a];return o`<div class="meter" key=${a}>
          <p class="score-head"><span>${e(`bot.covered_${a}`)}</span><span>
            ${e("bot.of",{part:s(i),all:s(r)})}</span></p>
          <div class="score-track" aria-hidden="true"><${z} share=${i/r} kind="score-bar score-best" />
            </div></div>`})}
      ${t.missing.length>0&&o`<details class="more"><summary>${e("bot.uncovered",{count:t.missing.length})}</summary>
        <ul class="links">${t.missing.map((a,i)=>o`
          <${ms} key=${i} missing=${a} language=${t.language} />`)}</ul></details>`}
    </li>`}function ms({missing:t,language:e}){let s=p(),{titleOf:n}=b(),{kind:a,entry_id:i,label:r}=t,l=n(e,i);return o`<li><span class="tag tag-quiet">${s(`bot.what_${a}`)}</span>${" "}
    <a href=${g("bot","answers",e,i)}><bdi>${l}</bdi></a>
    ${r&&r!==l&&o`${": "}<bdi>${r}</bdi>`}</li>`}function Wt(){let t=p(),{api:e}=b(),s=T(),[n,a]=h(""),[i,r]=h({isBusy:!1,result:null,error:null});async function l(c){c.preventDefault(),r({isBusy:!0,result:null,error:null});try{r({isBusy:!1,result:await e.runTests(n.replace("T"," ")||null),error:null})}catch(u){r({isBusy:!1,result:null,error:u})}}return o`
    <div class="column">
      <p class="lead">${t("bot.tests_lead")}</p>
      <form class="tests-form" onSubmit=${l}>
        <div class="field">
          <label for=${s}>${t("bot.as_on")}</label>
          <input id=${s} class="input" type="datetime-local" value=${n} aria-describedby=${`${s}-about`}
            onInput=${c=>a(c.target.value)} />
          <span class="hint" id=${`${s}-about`}>${t("bot.as_on_hint")}</span>
        </div>
        <button type="submit" class="button button-main" disabled=${i.isBusy}>${t("bot.run_tests")}</button>
      </form>
      ${i.isBusy&&o`<${H} text=${t("bot.running")} />`}
      ${i.error&&o`<${N} error=${i.error} />`}
      ${i.result&&o`<${bs} result=${i.result} />`}
    </div>`}function bs({result:t}){let e=p(),s=t.failed.length;return o`
    <div role="status">
      <p class=${s?"verdict bad":"verdict good"}>
        ${e(s?"bot.tests_failed":"bot.tests_good",{count:s||t.count,all:t.count})}
      </p>
    </div>
    <${qt} day=${t.day} dated=${t.dated??[]} gone=${t.gone??[]} />
    <${ht} failures=${t.failed} />
    <${Z} problems=${t.errors} />
    ${t.warnings.length>0&&o`<h3 class="part-title">${e("bot.warnings")}</h3>`}
    <${Z} problems=${t.warnings} isMild />
    ${t.coverage&&o`<${Vt} coverage=${t.coverage} />`}`}function Gt(){let t=p(),{api:e,language:s,overview:n}=b(),a=T(),[i,r]=h(""),[l,c]=h(fs);async function u($){if($.preventDefault(),!!i.trim()){c(d=>({...d,isBusy:!0,error:null}));try{c({isBusy:!1,answer:await e.ask(s,i),error:null,of:s})}catch(d){c({isBusy:!1,answer:null,error:d,of:s})}}}return o`
    <div class="column">
      <p class="lead">${t("bot.try_lead")}</p>
      <${U} languages=${n.languages} section="try" />
      <form class="try-form" onSubmit=${u}>
        <label for=${a}>${t("bot.try_line")}</label>
        <div class="try-line">
          <input id=${a} class="input" dir="auto" lang=${s} maxlength="2000" autocomplete="off" value=${i}
            onInput=${$=>r($.target.value)} />
          <button type="submit" class="button button-main" disabled=${!i.trim()||l.isBusy}>${t("bot.try_ask")}
            </button>
        </div>
      </form>
      ${l.isBusy&&!l.answer&&o`<${H} text=${t("one_moment")} />`}
      ${l.error&&o`<${N} error=${l.error} />`}
      <div aria-live="polite">${l.answer&&o`<${hs} answer=${l.answer} language=${l.of} />`}</div>
    </div>`}var fs=Object.freeze({isBusy:!1,answer:null,error:null,of:""});function hs({answer:t,language:e}){let s=p(),{titleOf:n}=b(),a=t.entry_id&&n(e,t.entry_id);return o`
    <section class="bot-card" aria-label=${s("bot.try_result")}>
      <p class=${`decision decision-${t.outcome}`}>
        ${s(`bot.decided_${t.outcome}`)}${" "}
        ${a&&o`<a href=${g("bot","answers",e,t.entry_id)}><bdi>${a}</bdi></a>`}
      </p>
      <p>${ys(s,t)}</p>
      <div class="mock" dir=${nt(e)} lang=${e} role="group" aria-label=${s("bot.try_seen")}>
        <p class="mock-visitor" dir="auto">${t.text}</p>
        <p class="mock-bot" dir="auto">${t.reply}</p>
        ${t.buttons?.length>0&&o`<ul class="mock-buttons">
            ${t.buttons.map((i,r)=>o`<li key=${r}
            dir="auto">${i}</li>`)}</ul>`}
      </div>
      <${Bt} answer=${t} language=${e} />
      <${gs} answer=${t} />
    </section>`}function ys(t,{text:e,outcome:s,candidates:n,confidence:a,thresholds:i,compared_as:r}){let l=u=>Math.round(u*100);if(!r)return t("bot.why_empty");if(!n.length)return t("bot.why_nothing");let c={sure:l(a),answer:l(i.answer),suggest:l(i.suggest)};return s==="answer"&&Kt(n[0].phrasing)===Kt(e)?t("bot.why_exact"):a>=i.answer&&s!=="answer"?t("bot.why_rule",c):t(`bot.why_${s}`,c)}function Kt(t){return t.trim().toLowerCase()}function gs({answer:t}){let e=p(),s=Object.entries(t.features??{}),n=a=>{let i=e(`bot.feature_${a}`);return i.startsWith("bot.")?a:i};return o`
    <details class="more">
      <summary>${e("bot.try_details")}</summary>
      <dl class="figures">
        <div><dt>${e("bot.compared_as")}</dt><dd dir="auto">${t.compared_as||"–"}</dd></div>
        ${s.map(([a,i])=>o`<div key=${a}><dt>${n(a)}</dt><dd dir="ltr">
          ${ot(i)}</dd></div>`)}
      </dl>
      ${t.word_pairs?.length>0&&o`
        <table class="table">
          <caption>${e("bot.word_pairs")}</caption>
          <thead><tr><th scope="col">${e("bot.pair_word")}</th><th scope="col">${e("bot.pair_matched")}</th>
            <th scope="col">${e("bot.pair_alike")}</th><th scope="col">${e("bot.pair_weight")}</th></tr></thead>
          <tbody>${t.word_pairs.map((a,i)=>o`
            <tr key=${i}><td dir="auto">${a.word}</td><td dir="auto">${a.phrasing_word}</td>
              <td dir="ltr">${ot(a.alike)}</td><td dir="ltr">${ot(a.weight)}</td></tr>`)}</tbody>
        </table>`}
    </details>`}function ot(t){return typeof t=="number"?t.toFixed(2):String(t)}function Jt(){let t=p(),{overview:e,parts:s,place:n}=b(),a=[...e.files.map(r=>r.path),...e.deleted],i=s[1]==="versions"&&s[2]?s[2]:a[0]??"";return i?o`
    <div class="column">
      <p class="lead">${t("bot.versions_lead")}</p>
      <${pt} label=${t("bot.file")} dir="ltr"
        onChoose=${r=>n.go("bot","versions",r)}>
        ${a.map(r=>o`<option key=${r} value=${r} selected=${r===i}>
          ${r}${e.deleted.includes(r)?` (${t("bot.deleted")})`:""}</option>`)}
      <//>
      <${_s} key=${i} path=${i} openId=${s[3]??null} />
    </div>`:o`<${M} icon="clock" title=${t("bot.no_versions")} text=${t("bot.no_versions_text")} />`}function _s({path:t,openId:e}){let s=p(),{api:n,overview:a}=b(),i=a.files.find(l=>l.path===t)?.hash??null,r=_(()=>n.versions(t),[n,t,i]);return o`<${w} of=${r} draw=${({versions:l})=>l.length===0?o`<${M} icon="clock" title=${s("bot.no_versions")} text=${s("bot.no_versions_text")} />`:o`<ol class="versions">${l.map(c=>o`<${vs} key=${c.id} version=${c} path=${t} hash=${i}
          isOpen=${c.id===e} />`)}</ol>`} />`}function vs({version:t,path:e,hash:s,isOpen:n}){let a=p(),{language:i}=j(),r=new Intl.DateTimeFormat(i,{dateStyle:"medium",timeStyle:"short"}).format(t.at),l=n?g("bot","versions",e):g("bot","versions",e,t.id);return o`
    <li class="bot-card version">
      <a class="version-head" href=${l} aria-expanded=${n} role="button">
        <span><strong>${r}</strong> <span class="hint">${a("bot.version_by")} <bdi>${t.by}</bdi></span></span>
        <span class="counts"><span class="plus">+${t.lines_added}</span> <span
          class="minus">−${t.lines_removed}</span>
          <span class="visually-hidden">
            ${a("bot.version_counts",{added:t.lines_added,removed:t.lines_removed})}</span></span>
      </a>
      ${n&&o`<${ws} version=${t} path=${e} hash=${s} />`}
    </li>`}function ws({version:t,path:e,hash:s}){let n=p(),{api:a,mayEdit:i,tell:r,refresh:l,place:c}=b(),u=_(()=>a.version(e,t.id),[a,e,t.id,s]),[$,d]=h(!1),m=F(async f=>{r(n(f.is_live?"bot.rolled_back":"bot.saved_soon")),await l(),c.go("bot","versions",e)}),y=()=>m.save(f=>a.rollBack({path:e,id:t.id,hash:s,even_if_tests_fail:f}));return o`<${w} of=${u} draw=${f=>o`
    <p class="hint">${n(f.diff.length?"bot.diff_legend":"bot.diff_none")}</p>
    ${f.diff.length>0&&o`<${mt} lines=${ks(f.diff)} label=${n("bot.diff_title")} />`}
    <${A} saving=${m} />
    ${m.phase==="conflict"&&o`<p class="alert" role="alert">${n("bot.refused_changed_meanwhile")}</p>`}
    ${i&&(f.diff.length>0||s===null)&&o`
      <div class="bot-actions">
        ${$?o`<span>${n("bot.roll_back_sure")}</span>
          <button type="button" class="button button-main" disabled=${m.phase==="busy"} onClick=${y}>
            ${n("bot.roll_back")}</button>
          <button type="button" class="button" onClick=${()=>d(!1)}>${n("cancel")}</button>`:o`<button type="button" class="button" onClick=${()=>d(!0)}>${n("bot.roll_back")}</button>`}
      </div>`}`} />`}function ks(t){return t.filter((e,s)=>!(s<2&&/^(---|\+\+\+)/.test(e)))}var zt={answers:Nt,try:Gt,missed:jt,tests:Wt,settings:Rt,versions:Jt},xs={file:"answers",new:"answers"};at(document,Et);function Jo(){let t=p(),{api:e}=X(),s=v(()=>At(e.call),[e]),n=_(s.overview,[s]);return o`
    <${ut} name="bot" look="bot" label=${t("bot.sections")} sections=${Object.keys(zt)}
      titleOf=${a=>t(`bot.section_${a}`)} within=${xs} overview=${n}
      staysWithin
      draw=${(a,i,r)=>o`
        <${Ss} name=${a} bot=${s} overview=${i} refresh=${n.reload} parts=${r} />`} />`}function Ss({name:t,bot:e,overview:s,refresh:n,parts:a}){let i=p(),{work:r,place:l,operator:c}=X(),u=Bs(s,a),$=B(null),d=v(()=>({api:e,overview:s,refresh:n,place:l,parts:a,language:u,newEntry:$,mayEdit:s.may_edit,isAdmin:c.role==="admin",tell:y=>r.tell(y),titleOf:(y,f)=>W(s.files,y,f)?.entry.title??f}),[e,s,l,a,u,c,r]),m=zt[t];return o`
    <${it.Provider} value=${d}>
      ${!s.may_edit&&o`<p class="bot-note">${i(`bot.why_not_${s.why_not??"role"}`)}</p>`}
      <${ft} problems=${s.errors}
        told=${i("bot.files_broken",{count:s.errors.length})} />
      <${m} />
    <//>`}function Bs({languages:t,files:e},s){let{language:n}=j(),[a,i]=h(t.includes(n)?n:t[0]),[,r,l]=s,c=r==="file"?e.find($=>$.path===l)?.language:l,u=c&&t.includes(c)?c:a;return D(()=>i(u),[u]),u}export{Jo as BotPage};
