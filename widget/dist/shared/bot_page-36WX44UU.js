import{d as $,e as C,f as I,g as pt,i as Lt,j as W,l as Dt,m as y,o as Mt,p as It,q as V,r as qt}from"./chunk-4SE3RPCS.js";import{b as Bt,c as i,d as g,e as E,f as Nt,g as O,h as z,i as At,j as L}from"./chunk-ZXZAR6OW.js";import{a as zt,f as Ct}from"./chunk-4DEVUXUN.js";var dt=Bt(null),b=()=>At(dt);function B(t,e){let[n,s]=g(jt),o=O(0);async function a(){let r=++o.current,l=await t().then(c=>({value:c,error:null}),c=>({value:null,error:c}));r===o.current&&s(l)}return E(()=>(s(jt),a(),()=>{o.current+=1}),e),{...n,reload:a}}var jt=Object.freeze({value:null,error:null});function st(t,e,n){let s=Ft(n);return t.filter(o=>o.kind==="scenarios"&&o.language===e).map(({path:o,entries:a})=>({path:o,entries:a.filter(r=>!s||Ft(`${r.title} ${r.id}`).includes(s))})).filter(({entries:o})=>o.length||!s)}function J(t,e,n){for(let s of t.filter(o=>o.language===e)){let o=s.entries.find(a=>a.id===n);if(o)return{file:s,entry:o}}return null}function $t(t,e){return t.filter(n=>n.language===e).flatMap(n=>n.entries)}function Ut(t,e){let n=t.kind??(t.is_plain?"answer":"steps");return[[n==="steps","dialogue"],[n==="hand_over","hands_over"],[t.is_dated,"dated"],[t.is_conditional,"conditional"],[e,"unused"]].filter(([o])=>o).map(([,o])=>o)}function Pt(t,e){let n=new Set(t.split(/[^\w-]+/));return e.filter(s=>n.has(s.id))}function Rt(t){return t.filter(e=>e.kind!=="scenarios")}function Ft(t){return t.normalize("NFKC").trim().toLowerCase()}var Ge=50;function ot(t,e){let n=0;for(let s of t.entries.filter(e))n+=s.answered;return n>=Ge?t.never_used.filter(e):[]}function P({label:t,onChoose:e,isInline:n,dir:s,children:o}){let a=L();return i`
    <div class=${n?"period":"field"}>
      <label for=${a}>${t}</label>
      <select id=${a} class="input" dir=${s} onChange=${r=>e(r.target.value)}>
        ${o}
      </select>
    </div>`}var We={"+":["diff-plus","+","bot.added"],"-":["diff-minus","−","bot.removed"]};function it({lines:t,label:e}){let n=$();return i`
    <div class="diff" role="region" aria-label=${e} tabindex="0">
      ${t.map((s,o)=>{if(s.startsWith("@@"))return i`<p class="diff-gap" key=${o}><span aria-hidden="true">⋯</span></p>`;let[a,r,l]=We[s[0]]??["","",""];return i`
        <p class=${`diff-line ${a}`} key=${o}>
          <span class="diff-sign" aria-hidden="true">${r}</span>${l&&i`<span class="visually-hidden">
            ${n(l)}: </span>`}
          <span dir="auto" class="diff-text">${s.slice(1)||" "}</span>
        </p>`})}
    </div>`}function Gt(t,e){let n=Ht(t,e),s=Ht(t.slice(n).reverse(),e.slice(n).reverse()),o=Ve(t.slice(n,t.length-s),e.slice(n,e.length-s)),a=r=>` ${r}`;return[...t.slice(0,n).map(a),...o,...t.slice(t.length-s).map(a)]}function Wt(t,e=3){let n=t.map((s,o)=>t.slice(Math.max(0,o-e),o+e+1).some(a=>a[0]!==" "));return t.flatMap((s,o)=>n[o]?[s]:n[o-1]||o===0?["@@"]:[])}function Ht(t,e){let n=0;for(;n<t.length&&n<e.length&&t[n]===e[n];)n+=1;return n}function Ve(t,e){let[n,s]=[t.length,e.length];if(n*s>4e6)return[...t.map(a=>`-${a}`),...e.map(a=>`+${a}`)];let o=Array.from({length:n+1},()=>new Uint32Array(s+1));for(let a=n-1;a>=0;a-=1)for(let r=s-1;r>=0;r-=1)o[a][r]=t[a]===e[r]?o[a+1][r+1]+1:Math.max(o[a+1][r],o[a][r+1]);return Ke(t,e,o)}function Ke(t,e,n){let s=[],[o,a]=[0,0];for(;o<t.length||a<e.length;)o<t.length&&t[o]===e[a]?(s.push(` ${t[o]}`),o+=1,a+=1):a>=e.length||o<t.length&&n[o+1][a]>=n[o][a+1]?s.push(`-${t[o++]}`):s.push(`+${e[a++]}`);return s}function at({theirs:t,mine:e,onTheirs:n,onMine:s}){let o=$();return i`
    <div class="outcome outcome-warning" role="alert">
      <p><strong>${o("bot.conflict_title")}</strong> ${o("bot.conflict_text")}</p>
      <${it} lines=${Wt(Gt(t,e))} label=${o("bot.conflict_diff")} />
      <p class="hint">${o("bot.conflict_legend")}</p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${n}>${o("bot.take_theirs")}</button>
        <button type="button" class="button button-main" onClick=${s}>${o("bot.keep_mine")}</button>
      </div>
    </div>`}var Je=["shop_name","visitor_name"],Ye=/^[a-z0-9]+(-[a-z0-9]+)*$/;function ft(t={}){let e=t.questions?.length?t.questions:[""],n=t.title??"";return{id:rt(n),title:n,questions:e,answer:t.answer??"",buttons:[]}}function bt({id:t,title:e,questions:n,answer:s,buttons:o,is_plain:a}){return{id:t,title:e,questions:n.length?n:[""],answer:a?s??"":null,buttons:a?o.map(tn):null}}function R({id:t,title:e,questions:n,answer:s,buttons:o}){return{id:t.trim(),title:e.trim(),questions:n.map(a=>a.trim()).filter(Boolean),answer:s===null?null:s.trim(),buttons:o&&o.filter(({target:a})=>a).map(en)}}function rt(t){return t.normalize("NFKD").toLowerCase().replaceAll(/[\u0300-\u036f'’]/g,"").replaceAll(/[^a-z0-9]+/g,"-").replaceAll(/^-+|-+$/g,"").slice(0,40).replace(/-+$/,"")}function Vt(t){let e=new Set(t),n=1;for(;e.has(`answer-${n}`);)n+=1;return`answer-${n}`}function Kt(t,e){let{id:n,title:s,answer:o,buttons:a}=t;return{id:Ye.test(n)?e.some(r=>r.id===n)?"bot.taken_id":void 0:"bot.bad_id",title:Ze(s,e),answer:o===null?void 0:o.trim()?Xe(o):"bot.no_answer",questions:Qe(t),buttons:Object.fromEntries((a??[]).flatMap(({target:r},l)=>r?[]:[[l,"bot.no_target"]]))}}function Jt({id:t,title:e,answer:n,questions:s,buttons:o}){return!!(t||e||n)||Object.keys(s).length>0||Object.keys(o).length>0}function mt(t,e){return JSON.stringify(R(t))===JSON.stringify(R(e))}function gt(t){let{title:e,questions:n,answer:s,buttons:o}=R(t),a=(o??[]).map(r=>`→ ${r.label??r.entry??r.does}`);return[e,...n.map(r=>`· ${r}`),...(s??"").split(`
`),...a]}function Ze(t,e){return t.trim()?[...t.trim()].length>60?"bot.long_title":e.some(n=>n.title===t.trim())?"bot.taken_title":void 0:"bot.no_title"}function Qe({title:t,questions:e}){let n=new Set([t.trim().toLowerCase()]),s={};return e.forEach((o,a)=>{let r=o.trim().toLowerCase();r&&n.has(r)&&(s[a]="bot.double_question"),n.add(r)}),e.every(o=>!o.trim())&&(s[0]="bot.no_question"),s}function Xe(t){return[...t.matchAll(/\{(\w+)\}/g)].map(([,n])=>n).every(n=>Je.includes(n))?void 0:"bot.bad_placeholder"}function tn({entry:t,does:e,label:n}){return{target:t?`entry:${t}`:e?`does:${e}`:"",label:n??""}}function en({target:t,label:e}){let n=t.indexOf(":"),[s,o]=[t.slice(0,n),t.slice(n+1)];return{[s]:o,...e.trim()?{label:e.trim()}:{}}}var nn=["person","message","close"];function Zt(t){let{draft:e,setDraft:n,mistakes:s,showsAll:o,found:a,isNew:r,entry:l,isReadOnly:c,language:u}=t,p=$(),d=h=>n({...e,...h}),f=h=>{let m=r&&(e.id===rt(e.title)||e.id.startsWith("answer-"));d({title:h,id:m&&rt(h)||e.id})};return i`
    <${ht} label=${p("bot.title_field")} hint=${p("bot.title_hint")} value=${e.title} onValue=${f}
      mistake=${(o||e.title)&&s.title} problem=${a["title 0"]} isReadOnly=${c}
      language=${u} />
    <${sn} ...${t} />
    ${e.answer===null?l&&i`<${an} entry=${l} />`:i`
      <${ht} label=${p("bot.answer_field")} hint=${p("bot.answer_hint")} value=${e.answer} isLong
        mistake=${(o||e.answer)&&s.answer} problem=${a["answer 0"]} isReadOnly=${c}
        language=${u} onValue=${h=>d({answer:h})} />
      <${on} ...${t} />`}
    ${r&&i`<details class="more"><summary>${p("bot.more")}</summary>
      <${ht} label=${p("bot.id_field")} hint=${p("bot.id_hint")} value=${e.id} mistake=${s.id}
        problem=${a["id 0"]} isReadOnly=${c} language="en"
        onValue=${h=>d({id:h})} /></details>`}`}function ht({label:t,hint:e,value:n,onValue:s,mistake:o,problem:a,isReadOnly:r,isLong:l,language:c}){let u=L(),d={id:u,value:n,lang:c,dir:"auto",readOnly:r,"aria-invalid":!!(o||a)||void 0,"aria-describedby":`${u}-about`,onInput:f=>s(f.target.value)};return i`
    <div class="field">
      <label for=${u}>${t}</label>
      ${l?i`<textarea class="input input-long" rows="4" ...${d}></textarea>`:i`<input
        class="input" ...${d} />`}
      <${vt} id=${`${u}-about`} hint=${e} mistake=${o} problem=${a} />
    </div>`}function vt({id:t,hint:e,mistake:n,problem:s}){let o=$();return n?i`<span class="hint hint-bad" id=${t}>${o(n)}</span>`:s?i`<span class="hint hint-bad" id=${t}><bdi>${s.what}</bdi>${s.mend&&i`. <bdi>
    ${s.mend}</bdi>`}</span>`:i`<span class="hint" id=${t}>${e}</span>`}function sn({draft:t,setDraft:e,mistakes:n,showsAll:s,found:o,isReadOnly:a,language:r}){let l=$(),c=O(null),u=L(),p=v=>e({...t,questions:v.length?v:[""]}),d=v=>setTimeout(()=>c.current?.querySelectorAll("input")[Math.max(0,v)]?.focus()),f=v=>{p([...t.questions.slice(0,v),"",...t.questions.slice(v)]),d(v)},h=v=>{p(t.questions.filter((w,k)=>k!==v)),d(v-1)},m=(v,w)=>{let k=(v.clipboardData?.getData("text")??"").split(/\r?\n/).map(_=>_.trim()).filter(Boolean);k.length<2||(v.preventDefault(),p([...t.questions.slice(0,w),...k,...t.questions.slice(w+1)].filter(Boolean)))},x=(v,w)=>{v.key!=="Enter"||v.isComposing||a||(v.preventDefault(),f(w+1))};return i`
    <fieldset class="questions" aria-describedby=${u}>
      <legend>${l("bot.questions_field")}</legend>
      <p class="hint" id=${u}>${l("bot.questions_hint")}</p>
      <ul ref=${c}>
        ${t.questions.map((v,w)=>{let k=n.questions[w],_=o[`questions ${w}`],T=(s||v)&&k;return i`
          <li key=${w}>
            <input class="input" lang=${r} dir="auto" value=${v} readOnly=${a}
              aria-label=${l("bot.question_number",{count:w+1})}
                aria-invalid=${!!(T||_)||void 0}
              aria-describedby=${T||_?`${u}-${w}`:void 0}
              onKeyDown=${S=>x(S,w)}
              onPaste=${S=>m(S,w)}
              onInput=${S=>p(t.questions.with(w,S.target.value))} />
            ${!a&&i`<button type="button" class="icon-button" aria-label=${l("bot.remove_question",{question:v})}
              title=${l("remove")} onClick=${()=>h(w)}><${W} name="close" /></button>`}
            ${(T||_)&&i`<${vt} id=${`${u}-${w}`} mistake=${T}
              problem=${_} />`}
          </li>`})}
      </ul>
      ${!a&&i`<button type="button" class="button" onClick=${()=>f(t.questions.length)}>
        ${l("bot.add_question")}</button>`}
    </fieldset>`}function on({draft:t,setDraft:e,mistakes:n,showsAll:s,found:o,others:a,isReadOnly:r}){let l=$(),c=t.buttons??[],u=p=>e({...t,buttons:p});return i`
    <fieldset class="buttons-field">
      <legend>${l("bot.buttons_field")}</legend>
      <p class="hint">${l("bot.buttons_hint",{count:4})}</p>
      <ul>
        ${c.map((p,d)=>{let f=o[`buttons ${d}`],h=s&&n.buttons[d],m=x=>u(c.with(d,{...p,...x}));return i`
          <li key=${d}>
            <select class="input" aria-label=${l("bot.button_target",{count:d+1})} disabled=${r}
              aria-invalid=${!!(h||f)||void 0}
              onChange=${x=>m({target:x.target.value})}>
              <option value="" selected=${!p.target}>${l("bot.button_choose")}</option>
              ${nn.map(x=>i`<option key=${x} value=${`does:${x}`}
                selected=${p.target===`does:${x}`}>${l(`bot.does_${x}`)}</option>`)}
              <optgroup label=${l("bot.button_entry")}>
                ${a.map(x=>i`<option key=${x.id} value=${`entry:${x.id}`}
                  selected=${p.target===`entry:${x.id}`}>${x.title||x.id}</option>`)}
              </optgroup>
            </select>
            <input class="input" dir="auto" value=${p.label} readOnly=${r}
              placeholder=${l("bot.button_label_hint")}
              aria-label=${l("bot.button_label",{count:d+1})}
              onInput=${x=>m({label:x.target.value})} />
            ${!r&&i`<button type="button" class="icon-button" aria-label=${l("bot.remove_button",{count:d+1})}
              title=${l("remove")} onClick=${()=>u(c.filter((x,v)=>v!==d))}><${W}
                name="close" /></button>`}
            ${(h||f)&&i`<${vt} id="" mistake=${h} problem=${f} />`}
          </li>`})}
      </ul>
      ${!r&&c.length<4&&i`<button type="button" class="button" onClick=${()=>u([...c,{target:"",label:""}])}>
          ${l("bot.add_button")}</button>`}
    </fieldset>`}function an({entry:t}){let e=$(),{overview:n,language:s}=b(),o=J(n.files,s,t.id)?.file.path??"";return i`
    <p class="bot-note">${e(t.kind==="hand_over"?"bot.hands_over_note":"bot.dialogue_note")}${" "}
      <a href=${y("bot","file",o,String(t.line))}>${e("bot.edit_in_file")}</a></p>`}function j(t,e){let n=(e.split("/").pop()??e).replace(/\.yaml$/,""),s=t(`bot.topic_${n}`);if(s!==`bot.topic_${n}`)return s;let o=n.replaceAll(/[_-]+/g," ");return o.charAt(0).toUpperCase()+o.slice(1)}function K(t){return t.split("/").slice(-2).join("/")}function lt(t,e){let n=e.trim().toLowerCase().replaceAll(/[^a-z0-9]+/g,"_").replaceAll(/^_+|_+$/g,"");return n&&`bot_scenarios/${t}/${n}.yaml`}function Qt(t,e){let n=t.split(`
`).slice(0,e),s=0;for(let o of n.reverse()){let a=o.match(/^\s*(?:- )?(id|title|questions|answer|buttons):/);if(a)return{field:a[1],index:Math.max(0,s-1)};/^\s*- /.test(o)&&(s+=1)}return{field:null,index:0}}function Xt(t,e){let n=t.split(`
`),s=n.findIndex(r=>/^\s*(?:- )?id:/.test(r)&&r.replace(/^[^:]*:/,"").trim()===e);if(s<0)return null;let o=n[s].search(/\S/)-(n[s].includes("- ")?0:2),a=n.findIndex((r,l)=>l>s&&r.trim()!==""&&r.search(/\S/)<=o);return{first:s+1,last:a<0?n.length:a}}var te=5;function rn(t,e){let n=`bot.refused_${e.code}`,s=t(n);return s!==n?s:e.message?e.message.charAt(0).toUpperCase()+e.message.slice(1):t("error_unknown")}function N({of:t,draw:e,rows:n=4}){let s=$();return t.value?e(t.value):t.error?i`<div class="bot-failed"><${F} error=${t.error} />
    <button type="button" class="button" onClick=${t.reload}>${s("try_again")}</button></div>`:i`<${Mt} count=${n} />`}function F({error:t}){let e=$();return i`<p class="alert" role="alert"><bdi>${rn(e,t)}</bdi></p>`}function H({problems:t,isMild:e,here:n,onJump:s}){let o=$(),{number:a}=C();return t.length?i`
    <ul class=${e?"problems problems-mild":"problems"}>
      ${t.map((r,l)=>{let c=r.file===n&&s,u=c?o("bot.at_line",{line:a(r.line)}):o("bot.at_line_of",{line:a(r.line),file:K(r.file)});return i`
        <li key=${l}>
          <${W} name="alert" />
          <span><bdi dir="auto">${r.what}</bdi>${r.mend&&i`. <bdi dir="auto">${r.mend}</bdi>`}
          ${" "}${c?i`<button type="button" class="link-button" onClick=${()=>s(r.line)}>${u}</button>`:r.file&&i`<a href=${y("bot","file",r.file,String(r.line))}>${u}</a>`}</span>
        </li>`})}
    </ul>`:null}function X({failures:t}){let e=$(),n=t.slice(te),s=o=>i`<ul class="failures">${o.map((a,r)=>i`<${ln} key=${r} failure=${a} />`)}
      </ul>`;return t.length?i`
    ${s(t.slice(0,te))}
    ${n.length>0&&i`<details class="more"><summary>${e("bot.more_failures",{count:n.length})}
      </summary>${s(n)}</details>`}`:null}function ln({failure:t}){let e=$(),{number:n}=C(),{overview:s}=b(),o=s.files.find(l=>l.path===t.file)?.language,a=s.files.filter(l=>l.language===o).flatMap(l=>l.entries),r=Pt(`${t.expected} ${t.happened}`,a);return i`
    <li class="failure">
      <p class="failure-did" dir="auto">${t.did}</p>
      <p class="diff-line diff-plus"><span class="diff-sign" aria-hidden="true">✓</span>${" "}
        <span class="failure-word">${e("bot.expected")}</span> <bdi>${t.expected}</bdi></p>
      <p class="diff-line diff-minus"><span class="diff-sign" aria-hidden="true">✗</span>${" "}
        <span class="failure-word">${e("bot.happened")}</span> <bdi>${t.happened}</bdi></p>
      ${!!t.script?.length&&i`<details class="more"><summary>${e("bot.whole_script")}</summary>
        <p class="failure-script" dir="auto">${t.script.join(`
`)}</p></details>`}
      ${t.why&&i`<p class="hint"><bdi dir="auto">${t.why}</bdi></p>`}
      <p class="failure-links">
        ${t.file&&i`<a href=${y("bot","file",t.file,String(t.line))}>
          ${e("bot.open_test",{line:n(t.line),file:K(t.file)})}</a>`}
        ${r.map(l=>i`
          <a key=${l.id} href=${y("bot","answers",o??"",l.id)}><bdi>${l.title}</bdi>
            </a>`)}
      </p>
    </li>`}function q({saving:t,here:e,onJump:n,mayForce:s=!0,showsErrors:o=!0}){let a=$(),{phase:r,answer:l,error:c}=t;if(r==="busy")return i`<${G} text=${a("bot.saving")} />`;if(r==="error")return i`<${F} error=${c} />`;if(r!=="refused"||!l||l.errors.length&&!o)return null;if(l.errors.length)return i`<div class="outcome" role="alert"><p>${a("bot.not_saved_errors",{count:l.errors.length})}</p>
      <${H} problems=${l.errors} here=${e} onJump=${n} /></div>`;let u=l.tests?.failed??[];return i`
    <div class="outcome" role="alert">
      <p>${a("bot.not_saved_tests",{count:u.length})}</p>
      <${X} failures=${u} />
      <div class="bot-actions">
        ${s&&i`
          <button type="button" class="button" onClick=${t.saveAnyway}>${a("bot.save_anyway")}</button>`}
        <button type="button" class="button" onClick=${t.forget}>${a("bot.keep_editing")}</button>
      </div>
    </div>`}function G({text:t}){return i`<p class="busy" role="status"><span class="busy-sign" aria-hidden="true"></span>${t}</p>`}var cn=900;function xt(t,e,n){let[s,o]=g({answer:null,isBusy:!1}),a=O(Promise.resolve());return E(()=>{if(!n)return o({answer:null,isBusy:!1});let r=!0,l=async()=>{if(await a.current,!r)return;o(p=>({...p,isBusy:!0}));let u=await t().catch(()=>null);r&&o({answer:u,isBusy:!1})},c=setTimeout(()=>{a.current=l()},cn);return()=>{r=!1,clearTimeout(c)}},[...e,n]),s}function ee({draft:t,about:e,isOn:n}){let{api:s}=b(),{answer:o,isBusy:a}=xt(()=>s.checkEntry({...R(t),...e}),[JSON.stringify([R(t),e])],n),r=[...o?.errors??[],...o?.warnings??[]],l=o?un(o,r,t.id):[],c=Object.fromEntries(l.filter(({key:p})=>p).map(({key:p,problem:d})=>[p,d])),u=l.filter(({key:p})=>!p).map(({problem:p})=>p);return{found:c,rest:i`<${yt} isOn=${n} isBusy=${a} answer=${o} elsewhere=${u} />`}}function yt({isOn:t,isBusy:e,answer:n,elsewhere:s,here:o,onJump:a}){let r=$();if(!t)return null;if(e||!n)return i`<div class="check">${e&&i`<${G} text=${r("bot.checking")} />`}</div>`;let l=s.filter(p=>n.errors.includes(p)),c=s.filter(p=>!n.errors.includes(p)),u=n.tests?.failed??[];return i`
    <div class="check" role="status">
      ${!n.errors.length&&!u.length&&n.tests&&i`<p class="good">
        ${r("bot.check_good",{count:n.tests.count})}</p>`}
      ${u.length>0&&i`<p class="bad">${r("bot.check_tests",{count:u.length})}</p><${X}
        failures=${u} />`}
      <${H} problems=${l} here=${o} onJump=${a} />
      <${H} problems=${c} here=${o} onJump=${a} isMild />
    </div>`}function un({path:t,text:e},n,s){let o=Xt(e,s);return n.map(a=>{let r=o&&a.file===t&&a.line>=o.first&&a.line<=o.last,{field:l,index:c}=r?Qt(e,a.line):{field:null,index:0};return{problem:a,key:l&&`${l} ${c}`}})}var ct=Object.freeze({phase:"idle",answer:null,error:null});function pn(t){return t.saved?ct:{phase:"refused",answer:t,error:null}}function dn(t){return{phase:t.code==="changed_meanwhile"?"conflict":"error",answer:null,error:t}}function M(t){let[e,n]=g(ct),s=O(null);async function o(a,r){s.current=a,n({...ct,phase:"busy"});try{let l=await a(r);n(pn(l)),l.saved&&await t(l)}catch(l){n(dn(l))}}return{...e,save:a=>o(a,!1),async saveAnyway(){s.current&&await o(s.current,!0)},forget:()=>n(ct)}}function ne({file:t,id:e}){let{api:n}=b(),s=B(()=>n.file(t.path),[n,t.path,e]);return i`<${N} of=${s} rows=${8} draw=${o=>{let a=o.entries.find(r=>r.id===e);return a&&i`<${$n} key=${o.hash} file=${o} entry=${a} reload=${s.reload} />`}} />`}function $n({file:t,entry:e,reload:n}){let s=$(),{api:o,language:a,refresh:r,place:l,tell:c,mayEdit:u,overview:p}=b(),d=z(()=>bt(e),[e]),[f,h]=g(d),[m,x]=g(null),v=!mt(d,f);Y(v);let w=$t(p.files,a).filter(U=>U.id!==e.id),k={language:a,hash:t.hash},_=M(async U=>{l.setUnsaved(!1),c(s(U.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([r(),n()])}),T=M(async()=>{l.setUnsaved(!1),c(s("bot.entry_removed")),await r(),l.go("bot","answers",a)});E(()=>{_.phase==="conflict"&&o.file(t.path).then(x,()=>x({...t,entries:[]}))},[_.phase]);let S=U=>He=>o.saveEntry({...R(f),...k,hash:U,even_if_tests_fail:He}),A=()=>T.save(U=>o.removeEntry({id:e.id,...k,even_if_tests_fail:U})),D=m?.entries.find(U=>U.id===e.id),Re=_.phase==="conflict"&&m&&i`
    <${at} theirs=${D?gt(bt(D)):[]} mine=${gt(f)}
      onTheirs=${async()=>{l.setUnsaved(!1),await r(),await n()}}
      onMine=${()=>_.save(S(m.hash))} />`;return i`
    <${oe} draft=${f} setDraft=${h} others=${w} about=${k} isChanged=${v}
      saving=${_} save=${()=>_.save(S(t.hash))} entry=${e}
      head=${i`
        <p class="bot-editor-place">
          <a href=${y("bot","file",t.path,String(e.line))}>${j(s,t.path)}</a>
          <a href=${y("bot","versions",t.path)}>${s("bot.earlier_versions")}</a>
        </p>`}
      foot=${u&&i`<${bn} title=${e.title} isBusy=${T.phase==="busy"}
        onRemove=${A} />`}>
      ${Re}
      <${q} saving=${T} />
    <//>`}function se(){let t=$(),{api:e,language:n,overview:s,refresh:o,place:a,tell:r,newEntry:l,mayEdit:c}=b(),[u]=g(()=>l.current),p=$t(s.files,n),[d,f]=g(()=>{let S=ft(u??{});return{...S,id:S.id||Vt(p.map(({id:A})=>A))}}),h=s.files.filter(S=>S.kind==="scenarios"&&S.language===n),[m,x]=g(()=>mn(h,n)),[v]=g(()=>ft()),w=!mt({...v,id:d.id},d);Y(w);let k={language:n,add_to:m},_=M(async S=>{a.setUnsaved(!1),l.current=null,u?.misses.length&&await e.dismiss(u.misses).catch(()=>null),await o(),a.go("bot","answers",n,d.id),r(t(S.is_live?"bot.saved_live":"bot.saved_soon"))}),T=S=>e.saveEntry({...R(d),...k,even_if_tests_fail:S});return c?i`
    <${oe} draft=${d} setDraft=${f} others=${p} about=${k} isChanged=${w}
      saving=${_} save=${()=>_.save(T)} isNew
      head=${i`<${fn} paths=${h.map(S=>S.path)} path=${m} setPath=${x} />`} />`:null}function oe({draft:t,setDraft:e,others:n,about:s,isChanged:o,saving:a,save:r,entry:l,isNew:c,head:u,foot:p,children:d}){let f=$(),{language:h,mayEdit:m}=b(),x=z(()=>Kt(t,n),[t,n]),[v,w]=g(!1),k=Jt(x),_=ee({draft:t,about:s,isOn:m&&o&&!k});return i`
    <form class="bot-editor" onSubmit=${S=>{S.preventDefault(),w(!0),k||r()}} aria-label=${c?f("bot.new_entry"):l.title}>
      <div class="bot-editor-head">
        <a class="button only-narrow-link" href=${y("bot","answers",h)}>${f("bot.back_to_answers")}</a>
        ${u}
      </div>
      <${Zt} draft=${t} setDraft=${e} mistakes=${x} showsAll=${v} found=${_.found}
        others=${n} isNew=${c} entry=${l} isReadOnly=${!m} language=${h} />
      ${a.phase==="idle"&&_.rest}
      ${d}
      <${q} saving=${a} />
      ${m&&i`
        <div class="bot-foot">
          ${p}
          <span class="spacer"></span>
          ${v&&k&&i`<span class="hint hint-bad" role="alert">${f("bot.mend_first")}</span>`}
          <span class="hint">${o?f("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!o||a.phase==="busy"}>
            ${f("bot.save_and_test")}
          </button>
        </div>`}
    </form>`}function fn({paths:t,path:e,setPath:n}){let s=$(),{language:o}=b(),[a,r]=g(!1),[l,c]=g(""),u=d=>{r(d===""),n(d||lt(o,l)||t[0])},p=d=>{c(d.target.value),n(lt(o,d.target.value)||t[0])};return i`
    <div class="topic-choice">
      <${P} label=${s("bot.topic")} onChoose=${u}>
        ${t.map(d=>i`<option key=${d} value=${d} selected=${!a&&d===e}>
          ${j(s,d)}</option>`)}
        <option value="" selected=${a}>${s("bot.new_topic")}</option>
      <//>
      ${a&&i`
        <label class="field">
          <span class="label">${s("bot.name_of_topic")}</span>
          <input class="input" value=${l} onInput=${p} />
          ${l&&!lt(o,l)&&i`<span class="hint hint-bad">${s("bot.letters_of_topic")}</span>`}
        </label>`}
    </div>`}function bn({title:t,isBusy:e,onRemove:n}){let s=$(),[o,a]=g(!1);return o?i`
    <span class="sure" role="group" aria-label=${s("bot.remove_sure",{title:t})}>
      <bdi>${s("bot.remove_sure",{title:t})}</bdi>
      <button type="button" class="button button-danger" disabled=${e} onClick=${n}>${s("remove")}</button>
      <button type="button" class="button" onClick=${()=>a(!1)}>${s("cancel")}</button>
    </span>`:i`<button type="button" class="button" onClick=${()=>a(!0)}>${s("bot.remove_entry")}</button>`}function Y(t){let{place:e}=b();E(()=>(e.setUnsaved(t),()=>e.setUnsaved(!1)),[e,t])}function mn(t,e){return t.find(n=>n.entries.length)?.path??`bot_scenarios/${e}/answers.yaml`}function Z({languages:t,section:e,counts:n={}}){let s=$(),{number:o}=C(),{language:a}=b();return t.length<2?null:i`
    <nav class="language-tabs" aria-label=${s("bot.languages")}>
      ${t.map(r=>i`
        <a key=${r} class="language-tab" href=${y("bot",e,r)} lang=${r}
          aria-current=${r===a?"true":void 0}>${wt(r)}${n[r]>0&&i` <span class="count">${o(n[r])}</span>`}</a>`)}
    </nav>`}var gn={en:"English",fa:"فارسی",he:"עברית",ka:"ქართული",ms:"Bahasa Melayu"};function wt(t){return gn[t]??new Intl.DisplayNames([t],{type:"language"}).of(t)??t}var hn=30;function ie({openId:t}){let e=$(),{number:n}=C(),{overview:s,language:o,mayEdit:a}=b(),[r,l]=g(""),c=yn(o),u=st(s.files,o,r),p=u.reduce((f,h)=>f+h.entries.length,0),d=L();return i`
    <div class="entries">
      <div class="entries-head">
        <${Z} languages=${s.languages} section="answers" />
        <label class="visually-hidden" for=${d}>${e("bot.search")}</label>
        <input id=${d} class="input" type="search" dir="auto" placeholder=${e("bot.search")} value=${r}
          onInput=${f=>l(f.target.value)} />
        <p class="hint" role="status">${e("bot.entries_count",{count:p})}</p>
        ${a&&i`<a class="button button-main" href=${y("bot","new",o)}>${e("bot.new_entry")}
          </a>`}
      </div>
      ${r&&!p&&i`<p class="bot-quiet">${e("bot.nothing_found",{query:r})}</p>`}
      ${u.map(({path:f,entries:h})=>i`
        <section class="topic" key=${f} aria-label=${j(e,f)}>
          <header class="topic-head">
            <h3>${j(e,f)}</h3><span class="topic-count">${n(h.length)}</span>
            <a href=${y("bot","file",f)}>${e(a?"bot.edit_file":"bot.see_file")}
              <span class="visually-hidden"> ${K(f)}</span></a>
          </header>
          <ul>
            ${h.map(m=>i`
              <li key=${m.id}>
                <a class="entry-row" href=${y("bot","answers",o,m.id)}
                  aria-current=${m.id===t?"true":void 0}>
                  <span class="entry-title" dir="auto">${m.title||m.id}</span>
                  <${vn} badges=${Ut(m,c.has(m.id))} />
                </a>
              </li>`)}
          </ul>
        </section>`)}
      ${!r&&i`<${xn} />`}
    </div>`}function vn({badges:t}){let e=$();return t.length?i`<span class="badges">${t.map(n=>i`<span key=${n} class=${n==="unused"?"tag tag-quiet":"tag"}
        title=${e(`bot.badge_${n}_hint`)}>${e(`bot.badge_${n}`)}</span>`)}</span>`:null}function xn(){let t=$(),{overview:e}=b(),n=Rt(e.files);return n.length?i`
    <section class="topic" aria-label=${t("bot.other_files")}>
      <header class="topic-head"><h3>${t("bot.other_files")}</h3></header>
      <ul>
        ${n.map(({path:s,kind:o})=>i`
          <li key=${s}><a class="entry-row" href=${y("bot","file",s)}>
            <span class="entry-title">${j(t,s)}</span>
            <span class="badges"><span class="tag tag-quiet">${t(`bot.kind_${o}`)}</span></span></a></li>`)}
      </ul>
    </section>`:null}function yn(t){let{api:e}=b(),{value:n}=B(()=>e.usefulness(hn),[e]);return z(()=>{let o=n?ot(n,a=>a.language===t):[];return new Set(o.map(a=>a.entry_id))},[n,t])}function ae({hold:t,text:e,onText:n,label:s,badLines:o,isReadOnly:a}){let r=O(null),l=O(null),c=z(()=>e.split(`
`).length,[e]);E(()=>(t.current={jump:p=>kn(p,r.current,l.current)},()=>{t.current=null}),[t]);let u=z(()=>wn(c,o),[c,o.join()]);return i`
    <div class="code" ref=${r} dir="ltr">
      <div class="code-lines" aria-hidden="true">
        ${u.map(({text:p,isBad:d},f)=>i`<span key=${f} class=${d?"code-bad":""}>${p}
          </span>`)}
      </div>
      <textarea class="code-text" ref=${l} rows=${c} value=${e} aria-label=${s} readOnly=${a}
        spellcheck=${!1} autocapitalize="off" autocomplete="off" wrap="off" dir="ltr"
        onInput=${p=>n(p.target.value)}></textarea>
    </div>`}function wn(t,e){let n=[...new Set(e)].filter(r=>r>=1&&r<=t).sort((r,l)=>r-l),s=[],o=(r,l)=>{if(l<r)return;let c=Array.from({length:l-r+1},(u,p)=>r+p);s.push({text:`${c.join(`
`)}
`,isBad:!1})},a=1;for(let r of n)o(a,r-1),s.push({text:`${r}
`,isBad:!0}),a=r+1;return o(a,t),s}function kn(t,e,n){if(!e||!n)return;let s=n.value.split(`
`),o=s.slice(0,t-1).join(`
`).length+(t>1?1:0);n.focus({preventScroll:!0}),n.setSelectionRange(o,o+(s[t-1]?.length??0));let a=n.scrollHeight/s.length;e.scrollTop=Math.max(0,(t-1)*a-e.clientHeight/3),e.scrollIntoView({block:"nearest"})}function re({path:t}){let{api:e}=b(),n=B(()=>e.file(t),[e,t]);return i`<${N} of=${n} rows=${10} draw=${s=>i`<${_n} key=${s.hash} file=${s} reload=${n.reload} />`} />`}function _n({file:t,reload:e}){let n=$(),{api:s,refresh:o,place:a,tell:r,mayEdit:l,parts:c,language:u}=b(),[p,d]=g(t.text),[f,h]=g(null),m=O(null),x=p!==t.text;Y(x);let v=xt(()=>s.check(t.path,p),[p],l&&x),w=z(()=>[...v.answer?.errors??[],...v.answer?.warnings??[]],[v.answer]),k=M(async A=>{a.setUnsaved(!1),r(n(A.is_live?"bot.saved_live":"bot.saved_soon")),await Promise.all([o(),e()])});E(()=>{k.phase==="conflict"&&s.file(t.path).then(h,()=>h({...t,text:"",hash:null}))},[k.phase]),E(()=>{c[3]&&m.current?.jump(Number(c[3]))},[c[3]]);let _=A=>m.current?.jump(A),T=A=>k.save(D=>s.save({path:t.path,text:p,hash:A,even_if_tests_fail:D})),S=w.filter(A=>A.file===t.path).map(A=>A.line);return i`
    <section class="file" aria-label=${j(n,t.path)}>
      <header class="bot-editor-head">
        <a class="button" href=${y("bot","answers",u)}>${n("bot.back_to_answers")}</a>
        <h3 class="file-name">${j(n,t.path)} <span class="hint" dir="ltr">${t.path}</span></h3>
        <a href=${y("bot","versions",t.path)}>${n("bot.earlier_versions")}</a>
      </header>
      <${ae} hold=${m} text=${p} onText=${d} label=${n("bot.text_of",{file:t.path})}
        badLines=${S} isReadOnly=${!l} />
      <${yt} isOn=${x&&k.phase==="idle"} isBusy=${v.isBusy} answer=${v.answer}
        elsewhere=${w} here=${t.path}
        onJump=${_} />
      ${k.phase==="conflict"&&f&&i`
        <${at} theirs=${f.text.split(`
`)} mine=${p.split(`
`)} onMine=${()=>T(f.hash)}
          onTheirs=${async()=>{a.setUnsaved(!1),await Promise.all([o(),e()])}} />`}
      <${q} saving=${k} here=${t.path} onJump=${_} />
      ${l&&i`
        <div class="bot-foot">
          <button type="button" class="button" disabled=${!x} onClick=${()=>d(t.text)}>
            ${n("bot.undo_changes")}</button>
          <span class="spacer"></span>
          <span class="hint">${x?n("bot.unsaved"):""}</span>
          <button type="button" class="button button-main" disabled=${!x||k.phase==="busy"}
            onClick=${()=>T(t.hash)}>${n("bot.save_and_test")}</button>
        </div>`}
    </section>`}function le(){let{parts:t,language:e,overview:n}=b(),[,s,,o]=t;if(s==="file"&&t[2])return i`<${re} key=${t[2]} path=${t[2]} />`;let a=s==="new",r=o?J(n.files,e,o):null;return i`
    <div class=${a||!!o?"bot-answers bot-answers-open":"bot-answers"}>
      <${ie} openId=${o??null} />
      <div class="answers-main">
        ${a?i`<${se} key=${`new ${e}`} />`:r?i`<${ne} key=${`${e} ${o}`} file=${r.file} id=${r.entry.id} />`:i`<${Sn} isLost=${!!o} />`}
      </div>
    </div>`}function Sn({isLost:t}){let e=$();return i`<${V} icon="bot" title=${e(t?"bot.entry_gone":"bot.choose_title")}
    text=${e(t?"bot.entry_gone_text":"bot.choose_text")} />`}function ce(t){let e=(n,s)=>{let o=Object.entries(s).map(([a,r])=>[a,String(r)]);return t(`bot/${n}?${new URLSearchParams(o)}`)};return{overview:()=>t("bot"),file:n=>e("file",{path:n}),check:(n,s)=>t("bot/check",{path:n,text:s}),save:n=>t("bot/save",n),saveEntry:n=>t("bot/entry",n),checkEntry:n=>t("bot/entry",{...n,only_check:!0}),removeEntry:n=>t("bot/entry/remove",n),versions:n=>e("versions",{path:n}),version:(n,s)=>e("version",{path:n,id:s}),rollBack:n=>t("bot/roll-back",n),ask:(n,s)=>t("bot/ask",{language:n,text:s}),runTests:n=>t("bot/run-tests",{as_of:n,coverage:!0}),dial:()=>t("bot/dial"),setDial:n=>t("bot/set-dial",n),misses:(n,s)=>e("misses",{language:n,days:s}),dismiss:n=>t("bot/misses/dismiss",{misses:n}),learn:n=>t("bot/misses/learn",n),usefulness:n=>e("usefulness",{days:n}),hours:()=>t("hours"),setHours:n=>t("set-hours",n)}}var kt=8;function ue({language:t,onPick:e}){let n=$(),{overview:s}=b(),[o,a]=g(""),r=L(),l=O(null);E(()=>l.current?.querySelector("input")?.focus(),[]);let c=st(s.files,t,o).flatMap(p=>p.entries);return i`
    <div class="picker" ref=${l} onKeyDown=${p=>{let d=[...l.current.querySelectorAll("input, button")];Dt(d.map(f=>f),p.key)&&p.preventDefault()}}>
      <label for=${r}>${n("bot.pick_entry")}</label>
      <input id=${r} class="input" type="search" dir="auto" value=${o}
        onInput=${p=>a(p.target.value)} />
      <ul>${c.slice(0,kt).map(p=>i`
        <li key=${p.id}><button type="button" class="menu-item" onClick=${()=>e(p.id)}><bdi>
          ${p.title||p.id}</bdi></button></li>`)}</ul>
      <p class="hint" role="status">${c.length===0?n("bot.nothing_found",{query:o}):c.length>kt?n("bot.pick_more",{count:c.length-kt}):""}</p>
    </div>`}function pe({phrasings:t}){return t.filter(({text:n})=>[...n].length<=300).slice(0,5).map(({text:n})=>n)}function de({name:t,misses:e,conversations:n},s){let o=[...t].length<=60?t:"",a=n.find(({answers:r})=>r.length)?.answers.join(`

`)??"";return{title:o,questions:s.filter(r=>r!==o),answer:a,misses:e}}function $e(t){let e=o=>t.reduce((a,r)=>a+r[o],0),n=e("unanswered")+e("refused"),s=n+e("answered");return s?n/s:null}var fe=3;function be({group:t,language:e,onSettled:n}){let s=$(),{api:o,mayEdit:a,tell:r,refresh:l,place:c,newEntry:u,titleOf:p}=b(),[d,f]=g(()=>pe(t)),[h,m]=g(!1),[x,v]=g(null),w=O(""),k=M(async()=>{r(s("bot.learned",{title:w.current})),n(),await l()}),_=k.phase==="busy",T=D=>{m(!1),w.current=p(e,D),k.save(()=>o.learn({language:e,entry_id:D,phrasings:d,misses:t.misses}))},S=()=>o.dismiss(t.misses).then(()=>{r(s("bot.dismissed")),n()},v),A=()=>{u.current=de(t,d),c.go("bot","new",e)};return i`
    <li class="bot-card miss">
      <header class="miss-head">
        <h4 dir="auto">${t.name}</h4>
        <span class="miss-count">${s("bot.asked_times",{count:t.size})}</span>
        <${qt} at=${t.last_at} />
      </header>
      ${t.kinds.refused>0&&i`<p class="hint">${s("bot.refused_times",{count:t.kinds.refused})}</p>`}
      <${On} group=${t} chosen=${d} setChosen=${f} mayEdit=${a} />
      <${Tn} conversations=${t.conversations} />
      ${t.answered_now&&i`<p class="good">${s("bot.answered_now")}${" "}
        <a href=${y("bot","answers",e,t.answered_now.entry_id)}><bdi>${t.answered_now.title}
          </bdi></a></p>`}
      ${a&&i`
        <div class="miss-targets">
          <p class="label">${s("bot.belongs_to")}</p>
          <div class="bot-actions">
            ${t.candidates.map(D=>i`
              <button type="button" key=${D.entry_id} class="button button-choice"
                disabled=${_||!d.length}
                title=${s("bot.closest_to",{phrasing:D.phrasing})}
                  onClick=${()=>T(D.entry_id)}>
                <bdi>${D.title}</bdi></button>`)}
            <button type="button" class="button" disabled=${_||!d.length} aria-expanded=${h}
              onClick=${()=>m(!h)}>${s("bot.another_entry")}</button>
          </div>
          ${h&&i`<${ue} language=${e} onPick=${T} />`}
          <div class="bot-actions">
            <button type="button" class="button" disabled=${_} onClick=${A}>${s("bot.make_entry")}</button>
            <button type="button" class="button" disabled=${_} onClick=${S}>${s("bot.dismiss")}</button>
          </div>
        </div>`}
      ${x&&i`<${F} error=${x} />`}
      <${q} saving=${k} mayForce=${!1} />
    </li>`}function On({group:t,chosen:e,setChosen:n,mayEdit:s}){let o=$(),a=L(),r=({text:u,count:p},d)=>{let f=i`<span dir="auto">${u}</span>${p>1&&i` <span class="hint">
      ${o("bot.times",{count:p})}</span>`}`,h=()=>n(e.includes(u)?e.filter(m=>m!==u):[...e,u]);return i`<li key=${d}>${s?i`<label class="tick"><input type="checkbox" checked=${e.includes(u)} onChange=${h} /><span>
          ${f}</span></label>`:f}</li>`},[l,c]=[t.phrasings.slice(0,fe),t.phrasings.slice(fe)];return i`
    <div role="group" aria-labelledby=${a}>
      <p class="label" id=${a}>${o("bot.asked_as")}</p>
      <ul class="phrasings">${l.map(r)}</ul>
      ${c.length>0&&i`<details class="more"><summary>${o("bot.more_phrasings",{count:c.length})}</summary>
        <ul class="phrasings">${c.map((u,p)=>r(u,p))}</ul></details>`}
    </div>`}function Tn({conversations:t}){let e=$(),n=t.filter(({answers:s})=>s.length);return n.length?i`
    <div class="peoples-answers">
      <p class="label">${e("bot.person_answered")}</p>
      ${n.map(({conversation_id:s,seq:o,operator_name:a,answers:r})=>i`
        <blockquote key=${`${s} ${o}`}>
          ${r.map((l,c)=>i`<p key=${c} dir="auto">${l}</p>`)}
          ${a&&i`<footer class="hint"><bdi>${a}</bdi></footer>`}
        </blockquote>`)}
    </div>`:null}var[ut,tt]=[600,90];function ge({days:t}){let e=$(),{number:n}=C(),s=Q(),o=$e(t);if(o===null)return i`<p class="bot-quiet">${e("bot.chart_none")}</p>`;let a=l=>e("percent",{value:n(Math.round(l*100))}),r=ut/t.length;return i`
    <figure class="chart">
      <figcaption>${e("bot.chart_title",{share:a(o)})}</figcaption>
      <div class="chart-frame">
        <span class="chart-top hint" aria-hidden="true">${a(1)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${ut} ${tt}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${ut} y1="0.5" y2="0.5" />
          ${t.map((l,c)=>i`<rect key=${l.day} class=${l.share===null?"chart-empty":"chart-bar"}
              x=${c*r+r*.12}
            width=${r*.76} y=${tt-me(l.share)} height=${me(l.share)}>
            <title>${s(l.day)}: ${l.share===null?e("bot.no_questions"):a(l.share)}</title>
              </rect>`)}
          <line class="chart-line" x1="0" x2=${ut} y1=${tt-.5} y2=${tt-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${s(t[0].day)}</span><span>
          ${s(t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${e("bot.chart_table")}</summary>
        <table class="table">
          <thead><tr><th scope="col">${e("bot.day")}</th><th scope="col">${e("bot.answered")}</th>
            <th scope="col">${e("bot.unanswered")}</th><th scope="col">${e("bot.refused")}</th><th scope="col">
              ${e("bot.share")}</th></tr></thead>
          <tbody>${t.map(l=>i`<tr key=${l.day}><th scope="row">${s(l.day)}</th><td>${n(l.answered)}</td>
            <td>${n(l.unanswered)}</td><td>${n(l.refused)}</td><td>
              ${l.share===null?"–":a(l.share)}</td></tr>`)}</tbody>
        </table>
      </details>
    </figure>`}function me(t){return t===null?1:Math.max(1,t*(tt-1))}function Q(){let{language:t}=I(),e=new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC"});return n=>e.format(new Date(`${n}T00:00:00Z`))}var En=10,zn=2;function he({found:t}){let e=$(),{language:n,overview:s}=b(),o=l=>l.language===n||s.languages.length<2,a=t.entries.filter(l=>o(l)&&l.handed_over+l.repeated>=zn&&!l.is_small_talk),r=ot(t,o);return i`
    ${a.length>0&&i`
      <section class="bot-card" aria-label=${e("bot.no_help_title")}>
        <h3>${e("bot.no_help_title")}</h3>
        <p class="hint">${e("bot.no_help_text")}</p>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.no_help_title")}><table class="table">
          <thead><tr><th scope="col">${e("bot.entry")}</th><th scope="col">${e("bot.times_answered")}</th>
            <th scope="col">${e("bot.then_person")}</th><th scope="col">${e("bot.then_again")}</th>
            <th scope="col">${e("bot.share")}</th></tr></thead>
          <tbody>${a.slice(0,En).map(l=>i`<${Cn}
            key=${l.entry_id} usage=${l} />`)}</tbody>
        </table></div>
      </section>`}
    ${r.length>0&&i`
      <details class="bot-card">
        <summary><h3>${e("bot.unused_title",{count:r.length})}</h3></summary>
        <p class="hint">${e("bot.unused_text")}</p>
        <ul class="links">${r.map(l=>i`<li key=${l.entry_id}><a href=${y("bot","answers",l.language,l.entry_id)}><bdi>
            ${l.title}</bdi></a>
          ${l.is_conditional&&i` <span class="tag tag-quiet">${e("bot.badge_conditional")}</span>`}</li>`)}</ul>
      </details>`}`}function Cn({usage:t}){let e=$(),{number:n}=C();return i`
    <tr>
      <th scope="row"><a href=${y("bot","answers",t.language,t.entry_id)}><bdi>${t.title}</bdi>
        </a></th>
      <td>${n(t.answered)}</td><td>${n(t.handed_over)}</td><td>${n(t.repeated)}</td>
      <td>${e("percent",{value:n(Math.round(t.share*100))})}</td>
    </tr>`}var Bn=[7,30,90];function ve(){let t=$(),{api:e,language:n}=b(),[s,o]=g(30),a=B(()=>e.misses(n,s),[e,n,s]),r=B(()=>e.usefulness(s),[e,s]);return i`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("bot.missed_lead")}</p>
        <${P} label=${t("bot.period")} isInline
          onChoose=${l=>o(Number(l))}>
          ${Bn.map(l=>i`<option key=${l} value=${l} selected=${l===s}>
            ${t("bot.days",{count:l})}</option>`)}
        <//>
      </div>
      <${N} of=${r} rows=${2} draw=${l=>i`<${ge}
        days=${l.by_day} />`} />
      <${N} of=${a} draw=${l=>i`<${Nn} key=${n}
        misses=${l} />`} />
      <${N} of=${r} rows=${2} draw=${l=>i`<${he}
        found=${l} />`} />
    </div>`}function Nn({misses:t}){let e=$(),{overview:n,language:s}=b(),[o,a]=g([]),r=Object.fromEntries(t.languages.map(c=>[c.language,c.open])),l=t.groups.filter(c=>!o.includes(c.misses[0]));return i`
    <${Z} languages=${n.languages} section="missed" counts=${r} />
    ${l.length===0?i`<${V} icon="check" title=${e("bot.missed_none")} text=${e("bot.missed_none_text")} />`:i`<h3 class="part-title">${e("bot.missed_count",{count:t.total})}</h3>`}
    ${t.is_cut&&i`<p class="hint">${e("bot.missed_cut")}</p>`}
    <ul class="misses">
      ${l.map(c=>i`<${be} key=${c.misses[0]} group=${c} language=${s}
          onSettled=${()=>a(u=>[...u,c.misses[0]])} />`)}
    </ul>`}function ye({answer:t,language:e}){let n=$(),{number:s}=C(),{titleOf:o}=b(),{answer:a,suggest:r}=t.thresholds;if(!t.candidates.length)return null;let l=c=>n("percent",{value:s(Math.round(c*100))});return i`
    <figure class="scores">
      <figcaption>${n("bot.closest")}</figcaption>
      <ol>
        ${t.candidates.map((c,u)=>i`
          <li key=${c.entry_id}>
            <p class="score-head"><a href=${y("bot","answers",e,c.entry_id)}><bdi>
              ${o(e,c.entry_id)}</bdi></a>
              <span class="score-number">${l(c.score)}</span></p>
            <div class="score-track" aria-hidden="true">
              <${et} share=${c.score} kind=${u===0?"score-bar score-best":"score-bar"} />
              <${xe} at=${r} /><${xe} at=${a} />
            </div>
            <p class="hint">${n("bot.closest_phrasing")} <bdi>${c.phrasing}</bdi></p>
          </li>`)}
      </ol>
      <p class="hint">${n("bot.marks",{suggest:l(r),answer:l(a)})}</p>
    </figure>`}function et({share:t,kind:e}){return i`<${we} class=${e} property="inline-size" share=${t} />`}function xe({at:t}){return i`<${we} class="score-mark" property="inset-inline-start" share=${t} />`}function we({class:t,property:e,share:n}){let s=O(null);return Nt(()=>{s.current?.style.setProperty(e,`${Math.max(0,Math.min(1,n))*100}%`)},[e,n]),i`<span class=${t} ref=${s}></span>`}var _t=["right","wrong","suggested","handed_over"];function ke({effect:t}){let e=$(),{api:n,mayEdit:s,tell:o,refresh:a}=b(),[r,l]=g(t.dial),c=M(async()=>{o(e("bot.dial_saved")),await a()}),u=t.answerable+t.unanswerable;return i`
    <form class="bot-card" onSubmit=${d=>{d.preventDefault(),c.save(f=>n.setDial({dial:r,even_if_tests_fail:f}))}}>
      <fieldset class="dial" disabled=${!s||c.phase==="busy"}>
        <legend><h3>${e("bot.dial_title")}</h3></legend>
        <p class="hint">${e("bot.dial_text")} ${e("bot.dial_tests",{count:u})}</p>
        <ul class="legend" aria-hidden="true">
          ${_t.map(d=>i`<li key=${d}><span class=${`swatch part-${d}`}></span>
            ${e(`bot.dial_${d}`)}</li>`)}
        </ul>
        ${t.positions.map(d=>i`
          <label key=${d.dial} class=${d.dial===r?"position position-chosen":"position"}>
            <input type="radio" name="dial" value=${d.dial} checked=${d.dial===r}
              onChange=${()=>l(d.dial)} />
            <span class="position-name">${e(`bot.dial_${d.dial}`)}
              ${d.dial===t.dial&&i` <span class="tag">${e("bot.dial_now")}</span>`}</span>
            <${An} position=${d} all=${u} />
          </label>`)}
      </fieldset>
      <${q} saving=${c} />
      ${s&&i`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main" disabled=${r===t.dial||c.phase==="busy"}>
          ${e("bot.save_and_test")}</button></div>`}
    </form>`}function An({position:t,all:e}){let n=$(),{number:s}=C();return e?i`
    <span class="stack" aria-hidden="true">
      ${_t.map(o=>t[o]>0&&i`<${et} key=${o} share=${t[o]/e}
        kind=${`stack-part part-${o}`} />`)}
    </span>
    <span class="stack-words">${_t.map(o=>i`<span key=${o}>${n(`bot.dial_${o}_count`,{count:t[o]})}</span>`)}</span>
    <span class="visually-hidden">${n("bot.dial_of",{all:s(e)})}</span>`:i`<span class="hint">${n("bot.dial_no_tests")}</span>`}var Se=["mon","tue","wed","thu","fri","sat","sun"],_e=Object.freeze(["09:00","17:00"]);function St(t){return Ee(t,([e,n])=>[e,n==="24:00"?"00:00":n])}function nt(t){let e=Ee(t,([s,o])=>[s,o==="00:00"?"24:00":o]),n=Object.entries(e.weekly).filter(([,s])=>s.length);return{...e,weekly:Object.fromEntries(n)}}function Oe(t){let e=t.at(-1)?.[1];return[...t,e?[e,Ln(e)]:[_e[0],_e[1]]]}function Ot(t){if(t.some(s=>s.some(o=>!o)))return"bot.span_empty";let e=nt({time_zone:"",country:null,weekly:{mon:t},exceptions:[]}).weekly.mon??[];if(e.some(([s,o])=>s>=o))return"bot.span_backwards";let n=[...e].sort(([s],[o])=>s<o?-1:1);return n.some(([s],o)=>o>0&&s<n[o-1][1])?"bot.span_overlap":null}function Te({weekly:t,exceptions:e}){let n=e.map(({date:o})=>o);return n.some(o=>!o)?"bot.exception_no_date":new Set(n).size<n.length?"bot.exception_twice":[...Object.values(t),...e.map(({spans:o})=>o)].map(Ot).find(Boolean)??null}function Ee({time_zone:t,country:e,weekly:n,exceptions:s},o){return{time_zone:t,country:e,weekly:Object.fromEntries(Object.entries(n).map(([a,r])=>[a,r.map(o)])),exceptions:s.map(({date:a,spans:r})=>({date:a,spans:r.map(o)}))}}function Ln(t){let e=Number(t.slice(0,2))+2;return e>=24?"00:00":`${String(e).padStart(2,"0")}${t.slice(2)}`}var Dn=Date.UTC(2024,0,1),Mn=864e5;function ze({report:t}){let e=$(),{api:n,isAdmin:s,tell:o,place:a}=b(),[r,l]=g(t),c=z(()=>St(r.hours),[r]),[u,p]=g(c),[d,f]=g({isBusy:!1,error:null}),h=JSON.stringify(nt(u))!==JSON.stringify(nt(c)),m=Te(u);Y(h);async function x(v){if(v.preventDefault(),!m){f({isBusy:!0,error:null});try{let w=await n.setHours(nt(u));a.setUnsaved(!1),l(w),p(St(w.hours)),f({isBusy:!1,error:null}),o(e("bot.hours_saved"))}catch(w){f({isBusy:!1,error:w})}}}return i`
    <form class="bot-card" onSubmit=${x}>
      <h3>${e("bot.hours_title")}</h3>
      <p class="hint">${e("bot.hours_text")}</p>
      <${In} report=${r} />
      ${!s&&i`<p class="bot-note">${e("bot.hours_admin")}</p>`}
      <fieldset class="hours" disabled=${!s||d.isBusy}>
        <legend class="visually-hidden">${e("bot.hours_title")}</legend>
        <${qn} draft=${u} setDraft=${p} countries=${r.countries} />
        <${jn} draft=${u} setDraft=${p} />
        <${Fn} draft=${u} setDraft=${p} />
      </fieldset>
      ${d.error&&i`<${F} error=${d.error} />`}
      ${d.isBusy&&i`<${G} text=${e("one_moment")} />`}
      ${s&&i`<div class="bot-foot"><span class="spacer"></span>
        ${h&&m&&i`<span class="hint hint-bad" role="alert">${e(m)}</span>`}
        <button type="submit" class="button button-main" disabled=${!h||!!m||d.isBusy}>
          ${e("bot.save_hours")}</button></div>`}
    </form>`}function In({report:t}){let e=$(),n=Q(),s=Object.entries(t.holidays),[o,a]=(t.opens_at??"").split(" "),r=t.local_time.slice(11),l=Object.keys(t.hours.weekly).length>0;return i`
    <p>
      ${l?e(t.is_open?"bot.hours_open":"bot.hours_closed",{time:r}):e("bot.hours_unknown")}
      ${l&&!t.is_open&&o&&i` ${e("bot.hours_opens",{day:n(o),time:a})}`}
    </p>
    ${s.length>0&&i`<details class="more"><summary>${e("bot.holidays",{count:s.length})}</summary>
      <ul class="facts">${s.map(([c,u])=>i`<li key=${c}>${n(c)}: <bdi>${u}</bdi>
        </li>`)}</ul></details>`}`}function qn({draft:t,setDraft:e,countries:n}){let s=$(),{language:o}=I(),a=z(()=>[...new Set([t.time_zone,...Intl.supportedValuesOf("timeZone"),"UTC"])].sort(),[]),r=z(()=>{let l=new Intl.DisplayNames([o],{type:"region"});return n.map(c=>[c,l.of(c)??c]).sort(([,c],[,u])=>c.localeCompare(u,o))},[n,o]);return i`
    <div class="where">
      <${P} label=${s("bot.time_zone")}
        onChoose=${l=>e({...t,time_zone:l})}>
        ${a.map(l=>i`<option key=${l} value=${l} selected=${l===t.time_zone}>
          ${l.replaceAll("_"," ")}</option>`)}
      <//>
      <${P} label=${s("bot.country")}
        onChoose=${l=>e({...t,country:l||null})}>
        <option value="" selected=${!t.country}>${s("bot.country_none")}</option>
        ${r.map(([l,c])=>i`<option key=${l} value=${l} selected=${l===t.country}>${c}
          </option>`)}
      <//>
    </div>`}function jn({draft:t,setDraft:e}){let n=$(),{language:s}=I(),o=new Intl.DateTimeFormat(s,{weekday:"long",timeZone:"UTC"});return i`
    <h4>${n("bot.week")}</h4>
    <ul class="week">
      ${Se.map((a,r)=>{let l=o.format(Dn+r*Mn),c=u=>e({...t,weekly:{...t.weekly,[a]:u}});return i`<li key=${a}><span class="day-name">${l}</span><${Ce} name=${l}
          spans=${t.weekly[a]??[]} setSpans=${c} /></li>`})}
    </ul>`}function Ce({name:t,spans:e,setSpans:n}){let s=$(),o=Ot(e),a=(r,l,c)=>n(e.with(r,e[r].with(l,c)));return i`
    <div class="spans">
      ${e.length===0&&i`<span class="bot-quiet">${s("bot.closed")}</span>`}
      ${e.map(([r,l],c)=>i`
        <span class="span" key=${c}>
          <input class="input" type="time" value=${r} aria-label=${s("bot.opens_at",{day:t})}
            onInput=${u=>a(c,0,u.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${l} aria-label=${s("bot.closes_at",{day:t})}
            onInput=${u=>a(c,1,u.target.value)} />
          <button type="button" class="icon-button" aria-label=${s("bot.remove_span",{day:t})}
            title=${s("remove")}
            onClick=${()=>n(e.filter((u,p)=>p!==c))}><${W} name="close" /></button>
        </span>`)}
      <button type="button" class="button" aria-label=${s("bot.add_span_of",{day:t})}
        onClick=${()=>n(Oe(e))}>${s("bot.add_span")}</button>
      ${o&&i`<span class="hint hint-bad">${s(o)}</span>`}
    </div>`}function Fn({draft:t,setDraft:e}){let n=$(),s=o=>e({...t,exceptions:o});return i`
    <h4>${n("bot.exceptions")}</h4>
    <p class="hint">${n("bot.exceptions_text")}</p>
    <ul class="week">
      ${t.exceptions.map(({date:o,spans:a},r)=>{let l=c=>s(t.exceptions.with(r,{...t.exceptions[r],...c}));return i`
        <li key=${r}>
          <span class="span"><input class="input" type="date" value=${o} aria-label=${n("bot.exception_date")}
            onInput=${c=>l({date:c.target.value})} />
          <button type="button" class="icon-button" aria-label=${n("bot.remove_exception",{day:o})}
            title=${n("remove")}
            onClick=${()=>s(t.exceptions.filter((c,u)=>u!==r))}><${W} name="trash" /></button>
              </span>
          <${Ce} name=${o||n("bot.exception_date")} spans=${a}
            setSpans=${c=>l({spans:c})} />
        </li>`})}
    </ul>
    <button type="button" class="button" onClick=${()=>s([...t.exceptions,{date:"",spans:[]}])}>
      ${n("bot.add_exception")}</button>`}function Be(){let{api:t,overview:e}=b(),n=B(t.dial,[t,e.dial]),s=B(t.hours,[t]);return i`
    <div class="column">
      <${N} of=${n} draw=${o=>i`<${ke} key=${o.dial}
        effect=${o} />`} />
      <${N} of=${s} draw=${o=>i`<${ze} report=${o} />`} />
    </div>`}var Ne=`
.bot-answers { display: grid; grid-template-columns: 340px minmax(0, 1fr); flex: 1; min-block-size: 0; }
.entries {
  padding-block-end: 48px; overflow-y: auto; border-inline-end: 1px solid var(--line); background: var(--sunken);
  scrollbar-width: thin;
}
.answers-main { display: flex; flex-direction: column; min-inline-size: 0; overflow-y: auto; scrollbar-width: thin; }
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
  .bot-answers { display: block; overflow-y: auto; }
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
`;var Ae=`
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
`;var Le=`
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
`;var De=`
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
`;var Me=[Le,Ne,Ae,De].join("");function Ie({day:t,dated:e,gone:n}){let s=$(),{language:o}=I(),a=Q();if(!t)return null;let r=t.opens[o]??t.opens.en??Object.values(t.opens)[0],l=(t.hours??[]).map(([u,p])=>s("bot.from_to",{from:u,to:p})).join(", "),c=t.is_open===null?"bot.special_unknown":t.is_open?"bot.special_open":"bot.special_closed";return i`
    <section class="bot-card" aria-label=${s("bot.special_title",{day:a(t.date)})}>
      <h3>${s("bot.special_title",{day:a(t.date)})}</h3>
      <ul class="facts">
        ${t.holiday&&i`<li>${s("bot.special_holiday")} <bdi>${t.holiday}</bdi></li>`}
        <li>
          ${s(c,{time:t.time})}
          ${l&&i` ${s("bot.special_hours")} <bdi dir="ltr">${l}</bdi>`}</li>
        ${r&&i`<li>${s("bot.special_opens")} <bdi>${r}</bdi></li>`}
        ${e.map((u,p)=>i`<${Un} key=${p} dated=${u} />`)}
        ${!e.length&&i`<li>${s("bot.special_no_dates")}</li>`}
      </ul>
      ${n.length>0&&i`<h4>${s("bot.special_gone")}</h4>
        <ul class="facts">${n.map((u,p)=>i`<li key=${p}><bdi>${u.did}</bdi>${" → "}<bdi>${u.entry_id}</bdi>${" "}
          <a href=${y("bot","file",u.file,String(u.line))}>${K(u.file)}</a></li>`)}</ul>`}
    </section>`}function Un({dated:t}){let e=$(),n=Q(),{first:s,last:o,is_on:a,language:r,entry_id:l,title:c}=t,u=s&&o?"bot.dated_from_until":s?"bot.dated_from":"bot.dated_until";return i`<li><a href=${y("bot","answers",r,l)}><bdi>${c}</bdi></a>${" "}
    <span class=${a?"tag":"tag tag-quiet"}>${e(a?"bot.is_on":"bot.is_off")}</span>${" "}
    <span class="hint">${e(u,{first:s&&n(s),last:o&&n(o)})}</span></li>`}function qe({coverage:t}){let e=$();return i`
    <section aria-label=${e("bot.coverage")}>
      <h3 class="part-title">${e("bot.coverage")}</h3>
      <p class="hint">${e("bot.coverage_text")}</p>
      <ul class="coverage">${t.map(n=>i`<${Pn} key=${n.language}
        coverage=${n} />`)}</ul>
    </section>`}function Pn({coverage:t}){let e=$(),{number:n}=C(),s=["entries","steps","buttons"].filter(o=>t[o].total>0);return i`
    <li class="bot-card">
      <h4 lang=${t.language}>${wt(t.language)}</h4>
      ${s.map(o=>{let{reached:a,total:r}=t[o];return i`<div class="meter" key=${o}>
          <p class="score-head"><span>${e(`bot.covered_${o}`)}</span><span>
            ${e("bot.of",{part:n(a),all:n(r)})}</span></p>
          <div class="score-track" aria-hidden="true"><${et} share=${a/r} kind="score-bar score-best" />
            </div></div>`})}
      ${t.missing.length>0&&i`<details class="more"><summary>${e("bot.uncovered",{count:t.missing.length})}</summary>
        <ul class="links">${t.missing.map((o,a)=>i`
          <${Rn} key=${a} missing=${o} language=${t.language} />`)}</ul></details>`}
    </li>`}function Rn({missing:t,language:e}){let n=$(),{titleOf:s}=b(),{kind:o,entry_id:a,label:r}=t,l=s(e,a);return i`<li><span class="tag tag-quiet">${n(`bot.what_${o}`)}</span>${" "}
    <a href=${y("bot","answers",e,a)}><bdi>${l}</bdi></a>
    ${r&&r!==l&&i`${": "}<bdi>${r}</bdi>`}</li>`}function je(){let t=$(),{api:e}=b(),n=L(),[s,o]=g(""),[a,r]=g({isBusy:!1,result:null,error:null});async function l(c){c.preventDefault(),r({isBusy:!0,result:null,error:null});try{r({isBusy:!1,result:await e.runTests(s.replace("T"," ")||null),error:null})}catch(u){r({isBusy:!1,result:null,error:u})}}return i`
    <div class="column">
      <p class="lead">${t("bot.tests_lead")}</p>
      <form class="tests-form" onSubmit=${l}>
        <div class="field">
          <label for=${n}>${t("bot.as_on")}</label>
          <input id=${n} class="input" type="datetime-local" value=${s} aria-describedby=${`${n}-about`}
            onInput=${c=>o(c.target.value)} />
          <span class="hint" id=${`${n}-about`}>${t("bot.as_on_hint")}</span>
        </div>
        <button type="submit" class="button button-main" disabled=${a.isBusy}>${t("bot.run_tests")}</button>
      </form>
      ${a.isBusy&&i`<${G} text=${t("bot.running")} />`}
      ${a.error&&i`<${F} error=${a.error} />`}
      ${a.result&&i`<${Hn} result=${a.result} />`}
    </div>`}function Hn({result:t}){let e=$(),n=t.failed.length;return i`
    <div role="status">
      <p class=${n?"verdict bad":"verdict good"}>
        ${e(n?"bot.tests_failed":"bot.tests_good",{count:n||t.count,all:t.count})}
      </p>
    </div>
    <${Ie} day=${t.day} dated=${t.dated??[]} gone=${t.gone??[]} />
    <${X} failures=${t.failed} />
    <${H} problems=${t.errors} />
    ${t.warnings.length>0&&i`<h3 class="part-title">${e("bot.warnings")}</h3>`}
    <${H} problems=${t.warnings} isMild />
    ${t.coverage&&i`<${qe} coverage=${t.coverage} />`}`}function Ue(){let t=$(),{api:e,language:n,overview:s}=b(),o=L(),[a,r]=g(""),[l,c]=g(Gn);async function u(p){if(p.preventDefault(),!!a.trim()){c(d=>({...d,isBusy:!0,error:null}));try{c({isBusy:!1,answer:await e.ask(n,a),error:null,of:n})}catch(d){c({isBusy:!1,answer:null,error:d,of:n})}}}return i`
    <div class="column">
      <p class="lead">${t("bot.try_lead")}</p>
      <${Z} languages=${s.languages} section="try" />
      <form class="try-form" onSubmit=${u}>
        <label for=${o}>${t("bot.try_line")}</label>
        <div class="try-line">
          <input id=${o} class="input" dir="auto" lang=${n} maxlength="2000" autocomplete="off" value=${a}
            onInput=${p=>r(p.target.value)} />
          <button type="submit" class="button button-main" disabled=${!a.trim()||l.isBusy}>${t("bot.try_ask")}
            </button>
        </div>
      </form>
      ${l.isBusy&&!l.answer&&i`<${G} text=${t("one_moment")} />`}
      ${l.error&&i`<${F} error=${l.error} />`}
      <div aria-live="polite">${l.answer&&i`<${Wn} answer=${l.answer} language=${l.of} />`}</div>
    </div>`}var Gn=Object.freeze({isBusy:!1,answer:null,error:null,of:""});function Wn({answer:t,language:e}){let n=$(),{titleOf:s}=b(),o=t.entry_id&&s(e,t.entry_id);return i`
    <section class="bot-card" aria-label=${n("bot.try_result")}>
      <p class=${`decision decision-${t.outcome}`}>
        ${n(`bot.decided_${t.outcome}`)}${" "}
        ${o&&i`<a href=${y("bot","answers",e,t.entry_id)}><bdi>${o}</bdi></a>`}
      </p>
      <p>${Vn(n,t)}</p>
      <div class="mock" dir=${zt(e)} lang=${e} role="group" aria-label=${n("bot.try_seen")}>
        <p class="mock-visitor" dir="auto">${t.text}</p>
        <p class="mock-bot" dir="auto">${t.reply}</p>
        ${t.buttons?.length>0&&i`<ul class="mock-buttons">
            ${t.buttons.map((a,r)=>i`<li key=${r}
            dir="auto">${a}</li>`)}</ul>`}
      </div>
      <${ye} answer=${t} language=${e} />
      <${Kn} answer=${t} />
    </section>`}function Vn(t,{text:e,outcome:n,candidates:s,confidence:o,thresholds:a,compared_as:r}){let l=u=>Math.round(u*100);if(!r)return t("bot.why_empty");if(!s.length)return t("bot.why_nothing");let c={sure:l(o),answer:l(a.answer),suggest:l(a.suggest)};return n==="answer"&&Fe(s[0].phrasing)===Fe(e)?t("bot.why_exact"):o>=a.answer&&n!=="answer"?t("bot.why_rule",c):t(`bot.why_${n}`,c)}function Fe(t){return t.trim().toLowerCase()}function Kn({answer:t}){let e=$(),n=Object.entries(t.features??{}),s=o=>{let a=e(`bot.feature_${o}`);return a.startsWith("bot.")?o:a};return i`
    <details class="more">
      <summary>${e("bot.try_details")}</summary>
      <dl class="figures">
        <div><dt>${e("bot.compared_as")}</dt><dd dir="auto">${t.compared_as||"–"}</dd></div>
        ${n.map(([o,a])=>i`<div key=${o}><dt>${s(o)}</dt><dd dir="ltr">
          ${Tt(a)}</dd></div>`)}
      </dl>
      ${t.word_pairs?.length>0&&i`
        <table class="table">
          <caption>${e("bot.word_pairs")}</caption>
          <thead><tr><th scope="col">${e("bot.pair_word")}</th><th scope="col">${e("bot.pair_matched")}</th>
            <th scope="col">${e("bot.pair_alike")}</th><th scope="col">${e("bot.pair_weight")}</th></tr></thead>
          <tbody>${t.word_pairs.map((o,a)=>i`
            <tr key=${a}><td dir="auto">${o.word}</td><td dir="auto">${o.phrasing_word}</td>
              <td dir="ltr">${Tt(o.alike)}</td><td dir="ltr">${Tt(o.weight)}</td></tr>`)}</tbody>
        </table>`}
    </details>`}function Tt(t){return typeof t=="number"?t.toFixed(2):String(t)}function Pe(){let t=$(),{overview:e,parts:n,place:s}=b(),o=[...e.files.map(r=>r.path),...e.deleted],a=n[1]==="versions"&&n[2]?n[2]:o[0]??"";return a?i`
    <div class="column">
      <p class="lead">${t("bot.versions_lead")}</p>
      <${P} label=${t("bot.file")} dir="ltr"
        onChoose=${r=>s.go("bot","versions",r)}>
        ${o.map(r=>i`<option key=${r} value=${r} selected=${r===a}>
          ${r}${e.deleted.includes(r)?` (${t("bot.deleted")})`:""}</option>`)}
      <//>
      <${Jn} key=${a} path=${a} openId=${n[3]??null} />
    </div>`:i`<${V} icon="clock" title=${t("bot.no_versions")} text=${t("bot.no_versions_text")} />`}function Jn({path:t,openId:e}){let n=$(),{api:s,overview:o}=b(),a=o.files.find(l=>l.path===t)?.hash??null,r=B(()=>s.versions(t),[s,t,a]);return i`<${N} of=${r} draw=${({versions:l})=>l.length===0?i`<${V} icon="clock" title=${n("bot.no_versions")} text=${n("bot.no_versions_text")} />`:i`<ol class="versions">${l.map(c=>i`<${Yn} key=${c.id} version=${c} path=${t} hash=${a}
          isOpen=${c.id===e} />`)}</ol>`} />`}function Yn({version:t,path:e,hash:n,isOpen:s}){let o=$(),{language:a}=I(),r=new Intl.DateTimeFormat(a,{dateStyle:"medium",timeStyle:"short"}).format(t.at),l=s?y("bot","versions",e):y("bot","versions",e,t.id);return i`
    <li class="bot-card version">
      <a class="version-head" href=${l} aria-expanded=${s} role="button">
        <span><strong>${r}</strong> <span class="hint">${o("bot.version_by")} <bdi>${t.by}</bdi></span></span>
        <span class="counts"><span class="plus">+${t.lines_added}</span> <span
          class="minus">−${t.lines_removed}</span>
          <span class="visually-hidden">
            ${o("bot.version_counts",{added:t.lines_added,removed:t.lines_removed})}</span></span>
      </a>
      ${s&&i`<${Zn} version=${t} path=${e} hash=${n} />`}
    </li>`}function Zn({version:t,path:e,hash:n}){let s=$(),{api:o,mayEdit:a,tell:r,refresh:l,place:c}=b(),u=B(()=>o.version(e,t.id),[o,e,t.id,n]),[p,d]=g(!1),f=M(async m=>{r(s(m.is_live?"bot.rolled_back":"bot.saved_soon")),await l(),c.go("bot","versions",e)}),h=()=>f.save(m=>o.rollBack({path:e,id:t.id,hash:n,even_if_tests_fail:m}));return i`<${N} of=${u} draw=${m=>i`
    <p class="hint">${s(m.diff.length?"bot.diff_legend":"bot.diff_none")}</p>
    ${m.diff.length>0&&i`<${it} lines=${Qn(m.diff)} label=${s("bot.diff_title")} />`}
    <${q} saving=${f} />
    ${f.phase==="conflict"&&i`<p class="alert" role="alert">${s("bot.refused_changed_meanwhile")}</p>`}
    ${a&&(m.diff.length>0||n===null)&&i`
      <div class="bot-actions">
        ${p?i`<span>${s("bot.roll_back_sure")}</span>
          <button type="button" class="button button-main" disabled=${f.phase==="busy"} onClick=${h}>
            ${s("bot.roll_back")}</button>
          <button type="button" class="button" onClick=${()=>d(!1)}>${s("cancel")}</button>`:i`<button type="button" class="button" onClick=${()=>d(!0)}>${s("bot.roll_back")}</button>`}
      </div>`}`} />`}function Qn(t){return t.filter((e,n)=>!(n<2&&/^(---|\+\+\+)/.test(e)))}var Et={answers:le,try:Ue,missed:ve,tests:je,settings:Be,versions:Pe},Xn={file:"answers",new:"answers"};Ct(document,Me);function Ua(){let t=$(),{api:e,place:n}=pt(),s=z(()=>ce(e.call),[e]),o=B(s.overview,[s]),{parts:a,wanted:r}=Lt(n.store),l=a[1]??"answers",c=Xn[l]??l,u=Object.hasOwn(Et,c)?c:"answers",p=O(null);return E(()=>{p.current?.scrollTo(0,0),p.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[u]),i`
    <main class="bot" ref=${p}>
      <nav class="bot-tabs" aria-label=${t("bot.sections")}>
        ${Object.keys(Et).map(d=>i`
          <a key=${d} class="bot-tab" href=${y("bot",d)}
            aria-current=${d===u?"page":void 0}>${t(`bot.section_${d}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${N} of=${o} rows=${8} draw=${d=>i`
          <${ts} name=${u} bot=${s} overview=${d} refresh=${o.reload} parts=${a} />`} />
      </div>
      ${r!==null&&i`<${ns} place=${n} />`}
    </main>`}function ts({name:t,bot:e,overview:n,refresh:s,parts:o}){let a=$(),{work:r,place:l,operator:c}=pt(),u=es(n,o),p=O(null),d=z(()=>({api:e,overview:n,refresh:s,place:l,parts:o,language:u,newEntry:p,mayEdit:n.may_edit,isAdmin:c.role==="admin",tell:h=>r.tell(h),titleOf:(h,m)=>J(n.files,h,m)?.entry.title??m}),[e,n,l,o,u,c,r]),f=Et[t];return i`
    <${dt.Provider} value=${d}>
      <h2 class="visually-hidden">${a(`bot.section_${t}`)}</h2>
      ${!n.may_edit&&i`<p class="bot-note">${a(`bot.why_not_${n.why_not??"role"}`)}</p>`}
      ${n.errors.length>0&&i`<div class="outcome" role="alert"><p>${a("bot.files_broken",{count:n.errors.length})}</p>
        <${H} problems=${n.errors} /></div>`}
      <${f} />
    <//>`}function es({languages:t,files:e},n){let{language:s}=I(),[o,a]=g(t.includes(s)?s:t[0]),[,r,l]=n,c=r==="file"?e.find(p=>p.path===l)?.language:l,u=c&&t.includes(c)?c:o;return E(()=>a(u),[u]),u}function ns({place:t}){let e=$();return i`
    <${It} title=${e("bot.leave_title")} onClose=${t.stay}>
      <p>${e("bot.leave_text")}</p>
      <div class="form-foot">
        <button type="button" class="button" onClick=${t.leave}>${e("bot.leave")}</button>
        <button type="button" class="button button-main" onClick=${t.stay}>${e("bot.stay")}</button>
      </div>
    <//>`}export{Ua as BotPage};
