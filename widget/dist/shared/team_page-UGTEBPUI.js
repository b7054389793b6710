import{d as ht,e as wt}from"./chunk-VNVIXGEY.js";import{C as I,D as Tt,E as Rt,w as Ee,z as St}from"./chunk-P4AULR2M.js";import{C as ee,D as gt,F as vt,G as Te,H as Re,I as qe,J as xt,K as kt,M as yt,N as Ot,a as ut,b as dt,c as X,d as $t,j as Y,k as ft,l as _t,m as bt,o as Oe,w as Se}from"./chunk-CW3WJ546.js";import{a as mt,b as ue}from"./chunk-BH6O3MRS.js";import{e as Ae,i as we,k as Et,n as Mt,p as Ct}from"./chunk-CKTFXSOE.js";import{a as ye,b as pt}from"./chunk-V2I63H6K.js";import{d,e as E,f as K,g as G,k as w,l as z,o as D,p as ct,s as O,t as H,x as Z}from"./chunk-COEZ5CLA.js";import"./chunk-SGUZUFMK.js";import{b as rt,c as i,d as h,e as Q,g as R,h as J,i as lt,j as me}from"./chunk-ZXZAR6OW.js";import{h as ot}from"./chunk-YS4IHRWU.js";import{a as st,g as it,l as B}from"./chunk-P5Q3OZZZ.js";var He=rt(null),f=()=>lt(He);function Me(){let{t:e,number:t,language:a}=E(),{overview:n,usual:o,nameOf:s}=f();return{t:e,number:t,language:a,usual:o,nameOf:s,operators:n.operators}}function M(){let{setSending:e}=f(),[t,a]=h(ze);async function n(o){a({isBusy:!0,error:null}),e(s=>s+1);try{await o(),a(ze)}catch(s){a({isBusy:!1,error:s})}finally{e(s=>s-1)}}return{...t,send:n,forget:()=>a(ze)}}function Bt(e,t,a){let n=R(e);Q(()=>{t||e===n.current||(n.current=e,a())},[e,t])}var ze=Object.freeze({isBusy:!1,error:null});function S(e){let{label:t,value:a,onValue:n,place:o,hint:s,note:r,isReadOnly:l,isRequired:m,unit:c,placeholder:u,dir:p,type:b,lang:_}=e,$=d(),g=me();return i`
    <div class=${c===void 0?"field":"field field-number"}>
      <span class="label-line"><label for=${g}>${t}</label>${m&&i` <span class="hint" aria-hidden="true">${$("block_required")}</span>`}</span>
      <span class="with-unit"><input id=${g} class="input" type=${b??"text"} value=${a} dir=${p}
        lang=${_}
        data-place=${o} inputmode=${c===void 0?void 0:"decimal"} placeholder=${u}
        readOnly=${l} aria-required=${m} aria-invalid=${!!r||void 0} aria-describedby=${`${g}-about`}
        onInput=${v=>n(v.target.value)} />${c&&i`<span class="hint">${c}</span>`}</span>
      <span id=${`${g}-about`}>${r?i`<${L} mistake=${r} unit=${c} />`:s&&i`<span
        class="hint">${s}</span>`}
        </span>
    </div>`}function L({mistake:e,unit:t=""}){let a=d();if(!e)return null;let[n,o]=typeof e=="string"?[e,{}]:e;return i`<span class="hint hint-bad">${a(n,{...o,unit:t})}</span>`}function te({label:e,chosen:t,options:a,onChoose:n,isReadOnly:o,place:s}){let r=me();return i`
    <div class="options" role="radiogroup" aria-label=${e}>
      ${a.map(([l,m,c],u)=>i`
        <label key=${l} class=${l===t?"option option-chosen":"option"}>
          <input type="radio" name=${r} value=${l} checked=${l===t} disabled=${o}
            data-place=${u===0?s:void 0} onChange=${()=>n(l)} />
          <span class="option-words"><span class="option-name">${m}</span>${c&&i`<span class="hint">${c}</span>`}</span>
        </label>`)}
    </div>`}function de({label:e,hint:t,isOn:a,isReadOnly:n,onTick:o}){return i`
    <label class="tick team-tick"><input type="checkbox" checked=${a} disabled=${n}
      onChange=${s=>o(s.target.checked)} />
      <span><span class="option-name">${e}</span>${t&&i`<br /><span
        class="hint">${t}</span>`}</span></label>`}function It({languages:e,language:t,onChoose:a,lacking:n=[]}){let o=d();return i`
    <div class="language-tabs" role="group" aria-label=${o("bot.languages")}>
      ${e.map(s=>i`
        <button type="button" key=${s} class="language-tab" aria-pressed=${s===t} lang=${s}
          onClick=${()=>a(s)}>${O(s)}${n.includes(s)&&i`<span class="text-state" title=${o("team_lacks_words")}>–<span class="visually-hidden">
              ${o("team_lacks_words")}</span></span>`}</button>`)}
    </div>`}function $e({name:e,index:t,count:a,isBusy:n,onMove:o}){let s=d(),r=(l,m)=>i`
    <button type="button" class="icon-button" aria-label=${s(`team_move_${l}`,{name:e})}
      title=${s(`team_move_${l}`,{name:e})}
      disabled=${n||m<0||m>=a} onClick=${()=>o(m)}><${w} name=${l} /></button>`;return i`${r("up",t-1)}${r("down",t+1)}`}function ae({label:e,onRemove:t,isDisabled:a}){return i`<button type="button" class="icon-button" aria-label=${e} title=${e} disabled=${a}
    onClick=${t}><${w} name="trash" /></button>`}function fe(e,t){let n=[...e?.querySelectorAll("[data-place]")??[]].filter(({dataset:s})=>tn(t,s.place??"")).sort((s,r)=>(r.dataset.place?.length??0)-(s.dataset.place?.length??0))[0];if(!n)return;n.matches("[aria-pressed=false]")&&n.click();let o=n.matches(Pt)?n:n.querySelector(Pt);o instanceof HTMLElement&&o.focus({preventScroll:!0}),n.scrollIntoView({block:"center"})}function tn(e,t){return e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`)}var Pt="input:enabled, select:enabled, textarea:enabled, button:enabled";function P({sending:{isBusy:e,error:t}}){let a=d();return e?i`<${Se} text=${a("one_moment")} />`:t&&i`<${dt} error=${t} />`}function ne(e,t,a){Q(()=>{if(!t)return;let n=t.field?.place;n&&a?.(n),setTimeout(()=>{e.current?.querySelector(".alert, .meanwhile")?.scrollIntoView({block:"center"}),n&&fe(e.current,n)})},[t])}function Ft({onClose:e,reload:t}){let a=d(),{api:n,place:o,tell:s}=f(),[r,l]=h(""),[m,c]=h(""),[u,p]=h("7"),[b,_]=h("visible"),[$,g]=h(!1),[v,N]=h(null),C=R(null),k=M(),q=an({network:r,reason:m}),j={...nn(k.error),...$?q:{}};ee(r!==""||m!==""),ne(C,k.error);let y=T=>W=>{k.error&&k.forget(),T(W)},x=T=>{T.preventDefault(),g(!0);let[W]=Object.keys(q);if(W)return fe(C.current,W);k.send(async()=>N((await n.blockEnding(r.trim())).chats))},le=()=>{N(null),k.send(async()=>{let T={reason:m.trim(),days:u?Number(u):null,is_silent:b==="silent"};await n.blockNetwork({network:r.trim(),...T}),o.setUnsaved(!1),await t(),s(a("block_done",{name:r.trim()})),e()})};return i`
    <form class="bot-card" ref=${C} onSubmit=${x} noValidate aria-label=${a("block_add_network")}>
      <h3 class="part-title">${a("block_add_network")}</h3>
      <p class="hint">${a("block_network_text")}</p>
      ${Object.keys(j).length===0&&i`<${P} sending=${{...k,isBusy:!1}} />`}
      <div class="numbers">
        <${S} label=${a("block_network")} hint=${a("block_network_hint")} value=${r} dir="ltr" place="network"
          placeholder="203.0.113.0/24" isRequired note=${j.network} onValue=${y(l)} />
        <${S} label=${a("block_reason")} hint=${a("block_reason_hint")} value=${m} dir="auto" place="reason"
          isRequired note=${j.reason} onValue=${y(c)} />
        <div class="field" data-place="days"><${Y} label=${a("block_how_long")} onChoose=${p}>
          ${Et.map(T=>i`<option key=${T} value=${T} selected=${String(T)===u}>
            ${a("block_days",{count:T})}</option>`)}
          <option value="" selected=${!u}>${a("block_for_good")}</option><//></div>
      </div>
      <${te} label=${a("block_manner")} chosen=${b} onChoose=${_}
        options=${["visible","silent"].map(T=>[T,a(`block_${T}`),a(`block_${T}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${k.isBusy}>${a("block_add")}</button>
        <button type="button" class="button" onClick=${e}>${a("cancel")}</button>
      </div>
    </form>
    ${v&&i`<${Ct} name=${B(r.trim())} chats=${v} onYes=${le} onNo=${()=>N(null)} />`}`}function an(e){let t=Object.entries(e).filter(([,a])=>!a.trim());return Object.fromEntries(t.map(([a])=>[a,`block_${a}_missing`]))}function nn(e){if(!["network","reason"].includes(e?.field?.place))return{};let{place:t,mend:a,values:n}=e.field,o=Object.entries(n).map(([s,r])=>[s,typeof r=="string"?B(r):r]);return{[t]:[`mend_${a}`,Object.fromEntries(o)]}}var sn={visitor:"person",email:"mail",network:"globe"};function Lt({block:e,reload:t}){let a=d(),{api:n,tell:o}=f(),{language:s}=K(),r=M(),l=new Intl.DateTimeFormat(s,{dateStyle:"medium",timeStyle:"short"}),m=e.label||a(`block_unnamed_${e.kind}`),c=()=>r.send(async()=>{await n.undoBlock(e.id),await t(),o(a("block_undone",{name:m}))}),u=a("block_by",{name:`⁨${e.by}⁩`,when:l.format(e.created_at)});return i`
    <li class=${e.ended_at?"block block-ended":"block"}>
      <span class="block-sign"><${w} name=${sn[e.kind]} /></span>
      <div class="block-words">
        <p class="block-head"><strong><bdi>${m}</bdi></strong>
          <span class="tag tag-quiet">${a(`block_kind_${e.kind}`)}</span>
          ${e.is_silent&&i`<span class="tag tag-quiet"><${w}
            name="eye_off" />${a("block_silent")}</span>`}</p>
        <p><bdi dir="auto">${e.reason}</bdi></p>
        <p class="hint">${u}${a("team_comma")}${on(a,e,l)}</p>
        <p class="hint">${e.stopped?a("block_stopped",{count:e.stopped}):a("block_stopped_none")}${e.stopped_at&&`${a("team_comma")}${a("block_stopped_last",{when:l.format(e.stopped_at)})}`}</p>
        ${r.error&&i`<${P} sending=${r} />`}
      </div>
      ${e.may_undo&&i`<button type="button" class="button" disabled=${r.isBusy}
        onClick=${c}>${a("block_undo")}<span
        class="visually-hidden"> ${m}</span></button>`}
    </li>`}function on(e,{ended_at:t,ended_by:a,until:n},o){return t&&a?e("block_ended_by",{when:o.format(t),name:`⁨${a}⁩`}):t?e("block_ran_out",{when:o.format(t)}):n?e("block_until",{when:o.format(n)}):e("block_for_good")}var rn=250;function Nt(){let e=d(),{api:t,isLeader:a}=f(),[n,o]=h(""),[s,r]=h(""),[l,m]=h(!1);Q(()=>{let u=setTimeout(()=>r(n.trim()),rn);return()=>clearTimeout(u)},[n]);let c=D(()=>t.blocks(s),[t,s]);return i`
    <div class="column team-column">
      <p class="hint">${e("block_text")}</p>
      <div class="block-tools">
        <input class="input" type="search" value=${n} dir="auto" aria-label=${e("block_search")}
          placeholder=${e("block_search")}
          onInput=${u=>o(u.target.value)} />
        ${a&&!l&&i`<button type="button" class="button"
          onClick=${()=>m(!0)}>${e("block_add_network")}
          </button>`}
      </div>
      ${l&&i`<${Ft} onClose=${()=>m(!1)} reload=${c.reload} />`}
      <${X} of=${c} draw=${u=>i`<${ln} value=${u} sought=${s}
        reload=${c.reload} />`} />
    </div>`}function ln({value:{blocks:e,ended:t},sought:a,reload:n}){let o=d(),s=r=>r.map(l=>i`<${Lt} key=${l.id} block=${l} reload=${n} />`);return i`
    ${e.length===0&&(a?i`<p class="bot-quiet" role="status">${o("block_none_found")}</p>`:i`<${Z} icon="check" title=${o("block_none")} text=${o("block_none_text")} />`)}
    <ul class="blocks" aria-label=${o("team_section_blocks")}>${s(e)}</ul>
    ${t.length>0&&i`<details class="more"><summary>${o("block_ended",{count:t.length})}</summary>
        <ul class="blocks">${s(t)}</ul></details>`}`}function jt(e){return e.includes("en")?"en":e[0]??"en"}function _e(e,t,a=!1){return[a?"team_bad_number_or_none":"team_bad_number",{least:e,most:t}]}function be(e,t){return t===1&&!Number.isInteger(U(e)??0)}function ce(e,t){let a=U(e)??0;return t===1?a:Math.round(a*t)}function F(e,...t){return t.map(n=>e[n]).find(n=>n?.trim())??Object.values(e).find(n=>n.trim())??""}function se(e){let t=Object.entries(e).map(([a,n])=>[a,n.trim()]);return Object.fromEntries(t.filter(([,a])=>a))}function oe(e,t,a="-"){let n=new Set(t);if(!n.has(e))return e;let o=2;for(;n.has(`${e}${a}${o}`);)o+=1;return`${e}${a}${o}`}function Ce(e,t,a){return e.filter((o,s)=>s!==t).toSpliced(a,0,e[t])}function U(e){let t=e.trim().replace(/[۰-۹٠-٩]/g,n=>String("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".indexOf(n)%10)),a=Number(t.replace(/[,٫]/,"."));return t===""||Number.isNaN(a)?null:a}var A=Object.freeze(["pre_chat","offline","call_back"]),Ue=Object.freeze({name:"text",email:"email",phone:"phone",topic:"long_text",order_number:"order_number"}),At=Object.freeze(["text","long_text","choice","email","phone","number","order_number","checkbox","consent"]),Ve=20,We=30,mn=300,cn=60,pn=new Set(["text","phone","number","order_number"]);function ie({kind:e}){return pn.has(e)}function qt({kind:e}){return{order_number:"@@-####",phone:"+##########",number:"####"}[e]??"#####"}function V({key:e}){return Object.hasOwn(Ue,e)}function Be(e){return e.map(({key:t,kind:a,labels:n,is_required:o,pattern:s,choices:r})=>({id:t,key:t,kind:a,labels:n,isRequired:o,pattern:s,choices:r.map(l=>({id:l.key,...l,department:l.department??""}))}))}function zt(e,t){return Dt(e,t,"field").map(a=>({key:a.key,kind:a.kind,labels:se(a.labels),is_required:a.isRequired,pattern:ie(a)?a.pattern.trim():"",choices:a.kind==="choice"?Dt(a.choices,t,"choice").map(({key:n,labels:o,department:s})=>({key:n,labels:se(o),department:s||null})):[]}))}function ge(e,t){return{id:t||oe("new",e.map(n=>n.id)),key:t,kind:Ue[t]??"text",labels:{},isRequired:!0,pattern:"",choices:[]}}function Ht(e){return{id:oe("new",e.map(({id:t})=>t)),key:"",labels:{},department:""}}function Ut(e){return Object.keys(Ue).filter(t=>!e.some(a=>a.key===t))}function Ie(e,t,a){let n=t.map(r=>[r.id,un(r,a)]).filter(([,r])=>r),o=Object.fromEntries(n),s=t.some(({kind:r,isRequired:l})=>r==="phone"&&l);return e==="call_back"&&t.length>0&&!s&&(o[""]="team_form_no_phone"),t.length>Ve&&(o[""]="team_form_too_long"),o}function un(e,t){let a=se(e.labels);return!a[t]&&!(V(e)&&!Object.keys(a).length)?"team_field_no_label":Vt(a)?"team_label_too_long":ie(e)&&[...e.pattern].length>cn?"team_pattern_too_long":e.kind==="choice"?dn(e.choices,t):""}function dn(e,t){if(!e.length)return"team_field_no_choices";if(e.length>We)return"team_too_many_choices";let a=e.map(n=>se(n.labels));return a.some(n=>!n[t])?"team_choice_no_label":a.some(Vt)?"team_label_too_long":""}function Vt(e){return Object.values(e).some(t=>[...t].length>mn)}function Dt(e,t,a){let n=e.map(({key:o})=>o);return e.map(o=>{if(o.key)return o;let s=Oe(o.labels[t]??o.labels.en??"").replaceAll("-","_").slice(0,36),r=oe(s||a,n,"_");return n.push(r),{...o,key:r}})}var $n=60,re=Object.freeze({accept_seconds:{least:5,most:600,isOptional:!0},silent_seconds:{least:30,most:86400,isOptional:!0},transfer_seconds:{least:10,most:3600,isOptional:!1},queue_limit:{least:1,most:1e4,isOptional:!0},due_hours:{least:1,most:720,isOptional:!1}}),fn=["mon","tue","wed","thu","fri"],_n=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,bn={key:"team",names:"team",members:"team",hours:"hours",pre_chat:"forms",offline:"forms",call_back:"forms"};function Ke({key:e,names:t,rules:a,hours:n,members:o}){let s=Object.keys(re).map(r=>{let l=a[r];return[r,l?String(l/H(r)):""]});return{key:e,names:t,members:o,assignment:a.assignment,numbers:Object.fromEntries(s),fallback:a.fallback??"",email:a.email,pages:a.pages,languages:a.languages,hours:n&&Re(n),forms:{pre_chat:Be(a.pre_chat),offline:Be(a.offline),call_back:Be(a.call_back)}}}function Wt(){let[e,t,a]=["name","topic","email"].map(n=>ge([],n));return{key:"",names:{},members:[],assignment:"pick",numbers:{accept_seconds:"30",silent_seconds:"",transfer_seconds:"120",queue_limit:"",due_hours:"12"},fallback:"",email:"",pages:[],languages:[],hours:null,forms:{pre_chat:[e,t],offline:[e,a,t],call_back:[]}}}function pe(e,t){let a=Object.keys(re).map(o=>[o,ce(e.numbers[o],H(o))]),n=A.map(o=>[o,zt(e.forms[o],t)]);return{key:e.key,names:se(e.names),members:e.members,hours:e.hours&&qe(e.hours),rules:{assignment:e.assignment,...Object.fromEntries(a),fallback:e.fallback||null,email:e.email.trim(),pages:e.pages,languages:e.languages,...Object.fromEntries(n)}}}function Ge(e,t,a){return JSON.stringify(pe(e,a))===JSON.stringify(pe(t,a))}function Kt(e,t,a){return oe(Oe(e.en??e[t]??"").slice(0,36)||"department",a)}function Gt(e,t){let a={},n=se(e.names);n[t]||(a.names="team_no_name"),Object.values(n).some(s=>[...s].length>$n)&&(a.names="team_name_too_long");for(let s of Object.keys(re)){let r=hn(s,e.numbers[s]);r&&(a[s]=r)}e.email.trim()&&!_n.test(e.email.trim())&&(a.email="team_bad_email"),e.pages.some(s=>!/^[/*]/.test(s))&&(a.pages="team_bad_page");let o=e.hours&&gn(e.hours);o&&(a.hours=o);for(let s of A){let[r]=Object.values(Ie(s,e.forms[s],t));r&&(a[s]=r)}return a}function gn(e){let t=!Object.keys(qe(e).weekly).length;return yt(e)??(t?"team_hours_empty":null)}function hn(e,t){let{least:a,most:n,isOptional:o}=re[e],s=H(e);if(o&&!t.trim())return null;let r=Math.round((U(t)??NaN)*s);return be(t,s)?"team_bad_whole":r===0&&e==="queue_limit"?"team_bad_no_limit":r>=a&&r<=n?null:_e(a/s,n/s,o)}function Ye(e){let[t]=e.split(/[.[]/);return bn[t]??"chats"}function Yt(e){let t=Te.filter(n=>e.weekly[n]?.length),a=n=>{let o=e.weekly[n]??[];return o.length&&!kt(o)?o:xt([])};return{...e,weekly:Object.fromEntries((t.length?t:fn).map(n=>[n,a(n)]))}}function Jt(e,t){let a=new Map(t.map(o=>[o.key,o.rules.fallback])),n=o=>{let s=new Set;for(let r=o;r&&!s.has(r);r=a.get(r)){if(r===e)return!0;s.add(r)}return!1};return t.filter(o=>!n(o.key))}function Qt(e){let{draft:t,change:a,mistakes:n,isReadOnly:o}=e,s=d(),{overview:r,nameOf:l,usual:m}=f(),c=Jt(t.key,r.departments).filter(({key:p})=>p!==t.key),u=[...new Set([m,...r.languages,...t.languages])];return i`
    <${I} title=${s("team_reach_people")}>
      <${te} label=${s("team_reach_people")} chosen=${t.assignment} isReadOnly=${o} place="assignment"
        options=${["pick","automatic"].map(p=>[p,s(`team_assign_${p}`),s(`team_assign_${p}_hint`)])}
        onChoose=${p=>a({assignment:p})} />
      <div class="numbers">
        ${t.assignment==="automatic"&&i`<${he} ...${e} name="accept_seconds" />`}
        <${he} ...${e} name="silent_seconds" />
        <${he} ...${e} name="transfer_seconds" />
      </div>
    <//>
    <${I} title=${s("team_many")}>
      <div class="numbers">
        <${he} ...${e} name="queue_limit" />
        <div class="field" data-place="fallback"><${Y} label=${s("team_place_fallback")}
          onChoose=${p=>a({fallback:p})} isDisabled=${o}>
          <option value="" selected=${!t.fallback}>${s("team_fallback_none")}</option>
          ${c.map(({key:p})=>i`<option key=${p} value=${p}
            selected=${p===t.fallback}>${l(p)}
            </option>`)}<//>
          <span class="hint">${s("team_fallback_hint")}</span></div>
      </div>
    <//>
    <${I} title=${s("team_left")} hint=${s("team_left_hint")}>
      <div class="numbers">
        <${S} label=${s("team_place_email")} hint=${s("team_email_hint")} value=${t.email} place="email"
          dir="ltr"
          type="email" note=${n.email} isReadOnly=${o}
          onValue=${p=>a({email:p})} />
        <${he} ...${e} name="due_hours" />
      </div>
    <//>
    <${I} title=${s("team_leads")} hint=${s("team_leads_hint")}>
      <div class="field" data-place="pages"><span class="label">${s("team_place_pages")}</span>
        <${pt} label=${s("team_place_pages")} values=${t.pages} isReadOnly=${o} placeholder="/returns*"
          hint=${s("team_pages_hint")} onValues=${p=>a({pages:p})} />
        <${L} mistake=${n.pages} /></div>
      <div class="field" data-place="languages"><span class="label">${s("team_place_languages")}</span>
        <${Ee} label=${s("team_place_languages")} chosen=${t.languages} isReadOnly=${o}
          options=${u.map(p=>[p,O(p)])}
          onChoose=${p=>a({languages:p})} /></div>
    <//>`}function he({draft:e,change:t,mistakes:a,isReadOnly:n,name:o}){let s=d(),{isOptional:r}=re[o];return i`<${S} label=${s(`team_place_${o}`)} hint=${s(`team_${o}_hint`)} unit=${s(`team_unit_${o}`)}
    value=${e.numbers[o]} place=${o} note=${a[o]} isReadOnly=${n}
    placeholder=${r?s(`team_none_${o}`):""}
    onValue=${l=>t({numbers:{...e.numbers,[o]:l}})} />`}function Xt({department:e,index:t,count:a,isBusy:n,onMove:o}){let s=d(),{number:r}=E(),{state:l}=G(),{overview:m,mayEdit:c,nameOf:u}=f(),p=u(e.key),b=Ae(l.team,e.key)?.waiting??0,_=e.members.map(({operator_id:g})=>m.operators.find(({id:v})=>v===g)?.name).filter(Boolean),$=A.filter(g=>e.rules[g].length).map(g=>s(`team_form_${g}`));return i`
    <li class="rule team-department">
      <div class="rule-words">
        <p class="rule-title"><a href=${z("team","department",e.key)}><bdi>${p}</bdi></a>
          <${Je} department=${e} />
          ${b>0&&i`<span class="wait wait-warning">${s("team_waiting",{count:b})}</span>`}</p>
        <p class="rule-sentence">${vn(e)}</p>
        <p class="hint department-facts">
          <span>${_.length?i`<bdi>${_.join(s("team_comma"))}</bdi>`:i`<span class="bad">
            ${s("team_no_people")}</span>`}</span>
          ${$.length>0&&i`<span>${s("team_forms_of",{forms:$.join(s("team_comma"))})}</span>`}
        </p>
      </div>
      <div class="rule-tools">
        ${t===0&&i`<span class="tag tag-quiet" title=${s("team_default_hint")}>${s("team_default")}</span>`}
        ${c&&i`<${$e} name=${p} index=${t} count=${a} isBusy=${n}
          onMove=${o} />`}
        <span class="visually-hidden">${s("team_place_of",{place:r(t+1),count:r(a)})}</span>
      </div>
    </li>`}function vn({rules:e}){let t=d(),{nameOf:a}=f();return[e.assignment==="pick"?t("team_says_pick"):e.accept_seconds?t("team_says_offered",{count:e.accept_seconds}):t("team_says_given"),e.queue_limit?t("team_says_limit",{count:e.queue_limit}):"",e.fallback?t("team_says_fallback",{name:`⁨${a(e.fallback)}⁩`}):""].filter(Boolean).join(" ")}function Je({department:{key:e,why_away:t,opens:a}}){let n=d(),{language:o}=K(),{state:s}=G(),{usual:r}=f(),l=(Ae(s.team,e)?.why_away??t)||"open",m=l==="closed"?F(a,o,r):"",c=[n(`team_reach_${l}`),m&&n("team_opens",{when:`⁨${m}⁩`})].filter(Boolean);return i`<span class=${`reach reach-${l}`}><span class="reach-sign" aria-hidden="true"></span>
    ${c.join(n("team_comma"))}</span>`}function Qe(e,t){return{base:e,draft:t(e),known:e}}function Zt({base:e,known:t},a){return a!==t&&a.version!==e.version}function ea({draft:e},{next:t,shown:a,sent:n},o){return{base:t,draft:n!==void 0&&e!==n?e:o(t),known:a}}async function ta(e,t){return e?.code==="changed_meanwhile"?{theirs:await t().catch(()=>null)}:null}function Pe(e,t,a){let[n,o]=h(()=>Qe(e,t)),{base:s,draft:r}=n,l=J(()=>t(s),[s]),m=!a(l,r),c=R(e);return c.current=e,Q(()=>{!m&&Zt(n,e)&&o(Qe(e,t))},[e,m]),{draft:r,isChanged:m,version:s.version,setDraft:u=>o(p=>({...p,draft:u})),take:(u,p=void 0)=>o(b=>ea(b,{next:u,shown:c.current,sent:p},t))}}function ve(e){let t=M(),[a,n]=h(null),o=async s=>{try{await s(),n(null)}catch(r){throw n(await ta(r,e)),r}};return{...t,clash:a,send:s=>t.send(()=>o(s)),forget(){n(null),t.forget()}}}function aa({choices:e,setChoices:t,language:a,isReadOnly:n}){let o=d(),{overview:s,usual:r,nameOf:l}=f(),m=R(null),c=()=>{t([...e,Ht(e)]),setTimeout(()=>m.current?.querySelector("li:last-child input")?.focus())};return i`
    <fieldset class="choices">
      <legend>${o("team_choices")}</legend>
      <p class="hint">${o("team_choices_hint")}</p>
      <ol ref=${m}>
        ${e.map((u,p)=>{let b=$=>t(e.with(p,{...u,...$})),_=F(u.labels,a,r)||o("team_choice_number",{count:p+1});return i`
          <li key=${u.id}>
            <input class="input" dir="auto" lang=${a} value=${u.labels[a]??""}
              readOnly=${n}
              placeholder=${a===r?"":u.labels[r]??""}
              aria-label=${o("team_choice_in",{count:p+1,language:O(a)})}
              onInput=${$=>b({labels:{...u.labels,[a]:$.target.value}})} />
            <select class="input" aria-label=${o("team_choice_leads",{name:_})} disabled=${n}
              onChange=${$=>b({department:$.target.value})}>
              <option value="" selected=${!u.department}>${o("team_choice_stays")}</option>
              ${s.departments.map(({key:$})=>i`<option key=${$} value=${$}
                selected=${$===u.department}>${o("team_choice_to",{name:l($)})}</option>`)}
            </select>
            ${!n&&i`<span class="field-tools"><${$e} name=${_} index=${p} count=${e.length}
                onMove=${$=>t(Ce(e,p,$))} />
              <${ae} label=${o("smart_remove_of",{what:_})}
                onRemove=${()=>t(e.filter(($,g)=>g!==p))} /></span>`}
          </li>`})}
      </ol>
      ${!n&&e.length<We&&i`<button type="button" class="button" onClick=${c}><${w}
          name="plus" />${o("team_add_choice")}</button>`}
    </fieldset>`}function na({pattern:e,usual:t,onPattern:a,isReadOnly:n}){let o=d(),s=me(),[r,l]=h(""),m=mt(e,r.trim());return i`
    <div class="pattern">
      <${S} label=${o("team_pattern")} hint=${o("team_pattern_hint")} value=${e} dir="ltr"
        placeholder=${t}
        isReadOnly=${n} onValue=${a} />
      ${!e.trim()&&i`<p class="hint pattern-offer"><span>${o("team_pattern_offer",{pattern:`⁦${t}⁩`,example:`⁦${ue(t)}⁩`})}</span>${" "}
          ${!n&&i`<button type="button" class="link-button" onClick=${()=>a(t)}>
            ${o("team_pattern_take")}</button>`}</p>`}
      ${e.trim()&&i`<div class="field"><label for=${s}>${o("team_pattern_try")}</label>
          <input id=${s} class="input" dir="ltr" value=${r} placeholder=${ue(e)}
            onInput=${c=>l(c.target.value)} />
          <span class=${r&&!m?"hint hint-bad":r?"hint good":"hint"} role="status">${r?o(m?"team_pattern_fits":"team_pattern_fits_not"):i`${o("team_pattern_example")}${" "}<bdi
              dir="ltr">${ue(e)}</bdi>`}</span></div>`}
    </div>`}function sa({field:e,change:t,language:a,isReadOnly:n,mistake:o}){let s=d(),{usual:r}=f(),l=!V(e);return i`
    <div class="field-editor">
      <${S} label=${s("team_label_in",{language:O(a)})} lang=${a} dir="auto"
        value=${e.labels[a]??""} isReadOnly=${n}
        placeholder=${e.labels[r]||s(l?"team_label_example":"team_label_built_in")}
        hint=${l?"":s("team_label_built_in_hint")}
        onValue=${m=>t({labels:{...e.labels,[a]:m}})} />
      ${l&&i`<div class="field"><${Y} label=${s("team_kind")} isDisabled=${n}
          onChoose=${m=>t({kind:m})}>
          ${At.map(m=>i`<option key=${m} value=${m} selected=${m===e.kind}>
            ${s(`team_kind_${m}`)}</option>`)}<//>
          <span class="hint">${s(`team_kind_${e.kind}_hint`)}</span></div>`}
      ${!l&&i`<p class="hint">${s(`team_kind_${e.kind}`)}: ${s(`team_kind_${e.kind}_hint`)}</p>`}
      <${de} label=${s("team_must_answer")} isOn=${e.isRequired} isReadOnly=${n}
        hint=${s("team_must_answer_hint")} onTick=${m=>t({isRequired:m})} />
      ${e.kind==="choice"&&i`<${aa} choices=${e.choices} language=${a} isReadOnly=${n}
          setChoices=${m=>t({choices:m})} />`}
      ${ie(e)&&i`<${na} pattern=${e.pattern} usual=${qt(e)} isReadOnly=${n}
          onPattern=${m=>t({pattern:m})} />`}
      <${L} mistake=${o} />
    </div>`}function oa({form:e,field:t,index:a,count:n,language:o,isOpen:s,isReadOnly:r,onOpen:l,onMove:m,onRemove:c}){let u=d(),{usual:p}=f(),_=F(t.labels,o,p)||(V(t)?u(`team_built_in_${t.key}`):u("team_field_unnamed")),$=[u(`team_kind_${t.kind}`),t.kind==="choice"&&u("team_choices_count",{count:t.choices.length}),ie(t)&&t.pattern.trim()&&`⁦${t.pattern.trim()}⁩`].filter(Boolean);return i`
    <div class="field-line">
      <button type="button" class="field-open" aria-expanded=${s} data-place=${`${e}.${t.key||t.id}`}
        onClick=${l}>
        <span class="field-fold"><${w} name="down" /></span>
        <span class="field-words"><span class="option-name"><bdi>${_}</bdi></span>
          <span class="hint">${$.join(u("team_comma"))}</span></span>
        ${t.isRequired&&i`<span class="tag tag-quiet">${u("team_required")}</span>`}
      </button>
      ${!r&&i`<span class="field-tools"><${$e} name=${_} index=${a} count=${n} onMove=${m} />
        <${ae} label=${u("smart_remove_of",{what:_})} onRemove=${c} /></span>`}
    </div>`}var ra={pre_chat:["order","topic"],offline:["message","order"],call_back:["call_back"]},xn={en:"When may we call?",fa:"چه زمانی تماس بگیریم؟",he:"מתי נוח לקבל שיחה?",ka:"როდის დაგირეკოთ?",ms:"Bilakah kami boleh menelefon?"},kn=[{en:"Morning",fa:"صبح",he:"בוקר",ka:"დილით",ms:"Pagi"},{en:"Afternoon",fa:"بعدازظهر",he:"צהריים",ka:"შუადღეს",ms:"Tengah hari"},{en:"Evening",fa:"عصر",he:"ערב",ka:"საღამოს",ms:"Petang"}],yn={en:"What can we help you with?",fa:"در چه موردی کمک می‌خواهید؟",he:"במה נוכל לעזור?",ka:"რით შეგვიძლია დაგეხმაროთ?",ms:"Apa yang boleh kami bantu?"},wn=[{en:"My order",fa:"سفارش من",he:"ההזמנה שלי",ka:"ჩემი შეკვეთა",ms:"Pesanan saya"},{en:"Return or exchange",fa:"بازگرداندن یا تعویض",he:"החזרה או החלפה",ka:"დაბრუნება ან გადაცვლა",ms:"Pemulangan atau penukaran"},{en:"A product",fa:"یک کالا",he:"מוצר",ka:"პროდუქტი",ms:"Produk"},{en:"Something else",fa:"موضوعی دیگر",he:"משהו אחר",ka:"სხვა საკითხი",ms:"Perkara lain"}];function la(e,t){return e==="order"?Fe("order_number","email"):e==="message"?Fe("name","email","topic"):e==="topic"?[ia("new",yn,wn,t),...Fe("topic")]:[...Fe("phone","name"),ia("new",xn,kn,t)]}function Fe(...e){return e.map(t=>ge([],t))}function ia(e,t,a,n){let o=r=>Object.fromEntries(Object.entries(r).filter(([l])=>n.includes(l))),s=a.map((r,l)=>({id:`new-${l}`,key:"",labels:o(r),department:""}));return{id:e,key:"",kind:"choice",labels:o(t),isRequired:!0,pattern:"",choices:s}}function ma(e){let{form:t,fields:a,setFields:n,language:o,showsAll:s,isReadOnly:r}=e,{usual:l}=f(),[m,c]=h(null),u=s?Ie(t,a,l):{};return i`
    <ol class="form-fields">
      ${a.map((p,b)=>{let _=m===p.id;return i`
        <li key=${p.id} class=${_?"form-field form-field-open":"form-field"}>
          <${oa} form=${t} field=${p} index=${b} count=${a.length} language=${o}
            isOpen=${_}
            isReadOnly=${r} onOpen=${()=>c(_?null:p.id)}
            onMove=${$=>n(Ce(a,b,$))}
            onRemove=${()=>n(a.filter(($,g)=>g!==b))} />
          ${!_&&i`<${L} mistake=${u[p.id]} />`}
          ${_&&i`<${sa} field=${p} language=${o} isReadOnly=${r}
              mistake=${u[p.id]}
              change=${$=>n(a.with(b,{...p,...$}))} />`}
        </li>`})}
    </ol>
    <${L} mistake=${u[""]} />
    ${!r&&a.length<Ve&&i`<${On} ...${e}
      onAdd=${p=>{n([...a,p]),c(p.id)}} />`}
    ${!r&&i`<${Sn} ...${e} />`}`}function On({fields:e,onAdd:t}){let a=d(),n=(o,s)=>i`
    <button type="button" key=${o} class="toggle" onClick=${()=>t(ge(e,o))}><${w}
      name="plus" />
      ${s}</button>`;return i`
    <div class="toggles" role="group" aria-label=${a("team_add_field")}>
      <span class="hint">${a("team_add_field")}</span>
      ${Ut(e).map(o=>n(o,a(`team_built_in_${o}`)))}
      ${n("",a("team_own_field"))}
    </div>`}function Sn({form:e,fields:t,setFields:a}){let n=d(),{overview:o}=f();return i`
    <details class="more" open=${t.length===0}><summary>${n("team_starts")}</summary>
      <ul class="starts">
        ${ra[e].map(s=>i`
          <li key=${s}><button type="button" class="start"
            onClick=${()=>a(la(s,o.languages))}>
            <span class="option-name">${n(`team_start_${s}`)}</span><span
              class="hint">${n(`team_start_${s}_hint`)}</span>
          </button></li>`)}
        ${t.length>0&&e!=="pre_chat"&&i`<li><button type="button" class="start" onClick=${()=>a([])}>
            <span class="option-name">${n("team_start_none")}</span><span
              class="hint">${n(`team_form_${e}_none`)}</span>
            </button></li>`}
      </ul>
    </details>`}var ca={en:()=>import("./en-EC6UAF6E.js"),fa:()=>import("./fa-FEETDYAE.js"),he:()=>import("./he-T5C4GFAY.js"),ka:()=>import("./ka-EAUYH2BU.js"),ms:()=>import("./ms-6IAZX6MF.js")},Tn=5,Rn=new Set(["checkbox","consent"]);function ua({form:e,fields:t,language:a}){let n=d(),o=D(async()=>(await(ca[a]??ca.en)()).default,[a]),s=r=>o.value?.[r]??"";return i`
    <figure class="form-preview">
      <figcaption class="hint">${n("team_preview")}</figcaption>
      <div class="preview-card" dir=${st(a)} lang=${a}>
        <p class="preview-title">${s(`form.title_${e}`)}</p>
        ${t.length>0&&i`<p class="hint">${s(`form.lead_${e}`)}</p>`}
        ${t.length===0&&i`<p class="hint">${n(`team_form_${e}_none`)}</p>`}
        ${t.map(r=>i`<${En} key=${r.id} form=${e} field=${r} language=${a}
          say=${s} />`)}
        ${t.length>0&&i`<p class="preview-button">${s(`form.submit_${e}`)}</p>`}
      </div>
    </figure>`}function En({form:e,field:t,language:a,say:n}){let{usual:o}=f(),r=F(t.labels,a,o)||(V(t)?n(`form.${t.key}`)||n(`form.${t.key}_${e}`):"")||"…";return Rn.has(t.kind)?i`<p class="preview-tick"><span class="preview-box" aria-hidden="true"></span><span
      dir="auto">${r}<${pa}
      field=${t} /></span></p>`:i`
    <div class="preview-field">
      <p class="preview-label" dir="auto">${r}<${pa} field=${t} /></p>
      ${ie(t)&&t.pattern.trim()&&i`<p class="hint">${n("form.example").replace("{example}",`⁦${ue(t.pattern.trim())}⁩`)}</p>`}
      <${Mn} field=${t} language=${a} say=${n} />
    </div>`}function Mn({field:e,language:t,say:a}){let{usual:n}=f(),o=e.kind==="long_text";return e.kind!=="choice"?i`<p class=${o?"preview-input preview-long":"preview-input"}></p>`:e.choices.length>Tn?i`<p class="preview-input preview-list">${a("form.choose")}<${w} name="down" /></p>`:i`<p class="preview-choices">${e.choices.map(s=>i`<span key=${s.id} dir="auto">${F(s.labels,t,n)||"…"}</span>`)}</p>`}function pa({field:e}){let{t}=E();return e.isRequired?i`<span class="preview-star" title=${t("team_required")}> *</span>`:null}function da({draft:e,change:t,mistakes:a,isReadOnly:n}){let o=d(),{overview:s,usual:r}=f(),[l,m]=h(()=>A.find($=>a[$])??"pre_chat"),[c,u]=h(r),p=e.forms[l],b=$=>t({forms:{...e.forms,[l]:$}}),_=s.languages.filter($=>p.some(g=>Cn(g,$)));return i`
    <div class="forms">
      <div class="form-choice" role="group" aria-label=${o("team_part_forms")}>
        ${A.map($=>i`
          <button type="button" key=${$} class="form-tab" aria-pressed=${$===l} data-place=${$}
            onClick=${()=>m($)}>
            <span class="option-name">${o(`team_form_${$}`)}${a[$]&&i`<span class="text-state bad">!<span
                class="visually-hidden">${o("team_part_bad")}</span>
              </span>`}</span>
            <span class="hint">${e.forms[$].length?o("team_form_asks",{count:e.forms[$].length}):o(`team_form_${$}_none`)}</span>
          </button>`)}
      </div>
      <div class="forms-main">
        <p class="hint">${o(`team_form_${l}_hint`)}</p>
        <${It} languages=${s.languages} language=${c} onChoose=${u}
          lacking=${_} />
        <${ma} key=${l} form=${l} fields=${p} setFields=${b} language=${c}
          showsAll=${!!a[l]} isReadOnly=${n} />
      </div>
      <aside class="forms-side" aria-label=${o("team_preview")}>
        <${ua} form=${l} fields=${p} language=${c} />
      </aside>
    </div>`}function Cn(e,t){return[...!V(e)||Object.values(e.labels).some(o=>o.trim())?[e]:[],...e.kind==="choice"?e.choices:[]].some(({labels:o})=>!o[t]?.trim())}function $a(e){let{api:t}=f(),a=D(t.hours,[t]);return i`<${X} of=${a} draw=${n=>i`<${Bn} ...${e}
    report=${n} />`} />`}function Bn({draft:e,change:t,mistakes:a,isReadOnly:n,report:o}){let s=d(),r=l=>t({hours:l==="own"?Yt(Re(o.hours)):null});return i`
    <${I} title=${s("team_hours")} hint=${s("team_hours_hint")}>
      <${te} label=${s("team_hours")} chosen=${e.hours?"own":"shop"} isReadOnly=${n} place="hours"
        options=${["shop","own"].map(l=>[l,s(`team_hours_${l}`),s(`team_hours_${l}_hint`)])}
        onChoose=${r} />
      <p><a href=${z("bot","settings")}>${s("team_hours_of_shop")}</a></p>
    <//>
    ${e.hours&&i`<${I} title=${s("team_hours_own")}>
        <fieldset class="hours" disabled=${n}><legend class="visually-hidden">${s("team_hours_own")}</legend>
          <${wt} draft=${e.hours} setDraft=${l=>t({hours:l})}
            countries=${o.countries} /></fieldset>
        <${L} mistake=${a.hours} />
      <//>`}`}function Le({by:e,theirs:t,mine:a,isBusy:n,onTheirs:o,onMine:s}){let r=d();return i`
    <${Xe} title=${e?r("team_meanwhile_by",{name:B(e)}):r("bot.conflict_title")}
      text=${r("team_meanwhile_text")} isBusy=${n} other=${["team_see_theirs",o]}
      main=${["team_save_mine",s]}>
      <${ft} lines=${bt(_t(t,a))} label=${r("team_meanwhile_diff")} />
      <p class="hint">${r("bot.conflict_legend")}</p>
    <//>`}function fa({name:e,isBusy:t,onDiscard:a,onAgain:n}){let o=d();return i`
    <${Xe} title=${o("team_meanwhile_removed",{name:B(e)})} text=${o("team_meanwhile_removed_text")}
      isBusy=${t} other=${["team_discard_mine",a]} main=${["team_set_up_again",n]} />`}function Ne({isBusy:e,onAgain:t}){let a=d();return i`
    <${Xe} title=${a("bot.conflict_title")} text=${a("team_meanwhile_unseen_text")} isBusy=${e}
      main=${["try_again",t]} />`}function Xe({title:e,text:t,isBusy:a,main:n,other:o,children:s}){let r=d(),l=([m,c],u="button")=>i`
    <button type="button" class=${u} disabled=${a} onClick=${c}>${r(m)}</button>`;return i`
    <div class="outcome outcome-warning meanwhile" role="alert">
      <p><strong>${e}</strong>${" "}${t}</p>
      ${s}
      <div class="bot-actions">${o&&l(o)}${l(n,"button button-main")}</div>
    </div>`}var je=["bot_is_on","form_comes_first","bot_helps_waiting"],xe=["grace_seconds","missed_offers","peak_above_seconds"],_a=20,In={grace_seconds:[5,600],missed_offers:[1,50],peak_above_seconds:[120,86400]},Pn=1e9,Fn=60;function ba(e){return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:String(e.grace_seconds),missed_offers:String(e.missed_offers),peak_above_seconds:String(e.peak_above_seconds/H("peak_above_seconds")),priorities:e.priorities.map((t,a)=>({id:`rule-${a}`,name:t.name,priority:String(t.priority),isIdentified:t.is_identified,cartFrom:t.cart_from===null?"":String(t.cart_from),attribute:t.attribute,value:t.value,tag:t.tag}))}}function ke(e,t){return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:ce(e.grace_seconds,1),missed_offers:ce(e.missed_offers,1),peak:t,peak_above_seconds:ce(e.peak_above_seconds,H("peak_above_seconds")),priorities:e.priorities.map(a=>({name:a.name.trim(),priority:ce(a.priority,1),is_identified:a.isIdentified,cart_from:U(a.cartFrom),attribute:a.attribute.trim(),value:a.value.trim(),tag:a.tag.trim()}))}}function ga(e){return{id:oe("new",e.map(a=>a.id)),name:"",priority:"5",isIdentified:!1,cartFrom:"",attribute:"",value:"",tag:""}}function et({id:e},t){return`${e}.${t}`}function ha(e){let t=xe.map(n=>{let[o,s]=In[n].map(l=>l/H(n));if(be(e[n],H(n)))return[n,"team_bad_whole"];let r=U(e[n]);return[n,r===null||r<o||r>s?_e(o,s):""]}),a=e.priorities.flatMap(n=>Object.entries(Ln(n)).map(([o,s])=>[et(n,o),s]));return Object.fromEntries([...t,...a].filter(([,n])=>n))}function Ln({name:e,priority:t,isIdentified:a,cartFrom:n,attribute:o,value:s,tag:r}){let[l,m]=[U(t),U(n)],c=n.trim()&&(m===null||m<0||m>Pn),u=[n,o,s,r].some(p=>p.trim())||a;return{name:e.trim()?Ze(e):"team_priority_no_name",priority:l===null||!Number.isInteger(l)||l<1||l>9?"team_priority_bad_class":"",tag:Nn(r.trim()),cartFrom:c?"team_priority_bad_cart":"",attribute:s.trim()&&!o.trim()?"team_priority_no_attribute":Ze(o),value:Ze(s),whom:u?"":"team_priority_for_nobody"}}function Ze(e){return[...e.trim()].length>Fn?"team_priority_too_long":""}function Nn(e){let t=ot.TAG_CODE_POINTS;return/[,،]/.test(e)?"team_priority_one_tag":[...e].length>t?["team_priority_long_tag",{most:t}]:""}function tt({names:e,members:t,hours:a,rules:n},o){let{t:s,nameOf:r,operators:l}=o,m=c=>l.find(u=>u.id===c)?.name??c;return[...Object.entries(e).map(([c,u])=>`${s("team_names")} (${O(c)}): ${B(u)}`),...t.map(({operator_id:c,skill:u})=>`${B(m(c))}: ${s(`team_skill_${u}`)}`),`${s("team_place_assignment")}: ${s(`team_assign_${n.assignment}`)}`,...Object.keys(re).map(c=>ya(o,c,n[c])),`${s("team_place_fallback")}: ${n.fallback?r(n.fallback):"–"}`,`${s("team_place_email")}: ${n.email||"–"}`,`${s("team_place_pages")}: ${n.pages.join(", ")||"–"}`,`${s("team_place_languages")}: ${n.languages.map(O).join(", ")||"–"}`,...a?jn(a,o):[`${s("team_place_hours")}: ${s("team_hours_shop")}`],...A.flatMap(c=>n[c].flatMap(u=>Dn(c,u,o)))]}function at(e,t){let{t:a}=t;return[...je.map(n=>`${a(`team_${n}`)}: ${nt(t,e[n])}`),...xe.map(n=>ya(t,n,e[n])),...e.priorities.flatMap(n=>An(n,t))]}function ya({t:e,number:t},a,n){return`${e(`team_place_${a}`)}: ${n?`${t(n/H(a))} ${e(`team_unit_${a}`)}`:"–"}`}function jn({time_zone:e,country:t,weekly:a,exceptions:n},o){let{t:s,language:r}=o,l=t&&new Intl.DisplayNames([r],{type:"region"}).of(t);return De(o,[s("team_place_hours")],[[s("place_time_zone"),e.replaceAll("_"," ")],[s("place_country"),l],...Te.map(m=>[s(`place_${m}`),va(o,a[m]??[])]),...n.map(({date:m,spans:c})=>[B(m),va(o,c)||s("bot.closed")])])}function va({t:e},t){return t.map(([a,n])=>`⁦${a}–${n}⁩`).join(e("team_comma"))}function Dn(e,t,a){let{t:n,nameOf:o}=a,s=ka(t.labels,a)||n(V(t)?`team_built_in_${t.key}`:"team_field_unnamed"),r=[n(`team_place_${e}`),B(s)];return[...De(a,r,[[n("place_kind"),n(`team_kind_${t.kind}`)],[n("team_required"),nt(a,t.is_required)],[n("place_pattern"),t.pattern&&`⁦${t.pattern}⁩`],...xa(t.labels)]),...t.choices.flatMap(({labels:l,department:m})=>De(a,[...r,B(ka(l,a))],[...xa(l),[n("place_department"),m&&o(m)]]))]}function An({name:e,priority:t,is_identified:a,cart_from:n,attribute:o,value:s,tag:r},l){let{t:m,number:c}=l;return De(l,[m("team_place_priorities"),B(e||m("team_priority_new"))],[[m("place_priority"),m(`team_class_${t}`)],[m("team_priority_identified"),a?nt(l,!0):""],[m("place_tag"),r],[m("place_cart_from"),n===null?"":c(n)],[m("place_attribute"),o],[m("place_value"),s]])}function De({t:e},t,a){return a.filter(([,o])=>o).map(([o,s])=>`${[...t,o].join(e("team_comma"))}: ${B(s)}`)}function xa(e){return Object.entries(e).map(([t,a])=>[B(O(t)),a])}function ka(e,{language:t,usual:a}){return F(e,t,a)}function nt({t:e},t){return e(t?"team_yes":"team_no")}var qn=["first","normal","last"];function wa(e){let t=d();return i`
    <${I} title=${t("team_names")} hint=${t("team_names_hint")}><${zn} ...${e} /><//>
    <${I} title=${t("team_members")} hint=${t("team_members_hint")}><${Hn} ...${e} /><//>`}function zn({draft:e,change:t,mistakes:a,isReadOnly:n}){let{overview:o,usual:s}=f(),r=me(),l=[...new Set([s,...o.languages,...Object.keys(e.names)])],m=(c,u)=>t({names:{...e.names,[c]:u}});return i`
    <div class="names" data-place="names">
      ${l.map(c=>i`
        <div class="field" key=${c}>
          <label for=${`${r}-${c}`} lang=${c}>${O(c)}</label>
          <input id=${`${r}-${c}`} class="input" lang=${c} dir="auto" value=${e.names[c]??""}
            readOnly=${n} placeholder=${c===s?"":e.names[s]}
            aria-invalid=${c===s&&!!a.names||void 0}
            onInput=${u=>m(c,u.target.value)} />
        </div>`)}
    </div>
    <${L} mistake=${a.names} />`}function Hn({draft:e,change:t,isReadOnly:a}){let n=d(),{overview:o}=f(),s=c=>t({members:c}),r=e.members.map(({operator_id:c})=>c),l=o.operators.filter(({id:c,is_active:u})=>u&&!r.includes(c)),m=c=>s([...e.members,{operator_id:c,skill:"normal"}]);return i`
    <ul class="members" data-place="members">
      ${e.members.map((c,u)=>i`<${Un} key=${c.operator_id} member=${c} isReadOnly=${a}
          onSkill=${p=>s(e.members.with(u,{...c,skill:p}))}
          onRemove=${()=>s(e.members.filter((p,b)=>b!==u))} />`)}
    </ul>
    ${e.members.length===0&&i`<p class="bot-quiet">${n("team_no_members")}</p>`}
    ${!a&&l.length>0&&i`<div class="add-member"><${Y} label=${n("team_add_member")}
        onChoose=${c=>c&&m(c)}>
        <option value="" selected>${n("team_choose_person")}</option>
        ${l.map(c=>i`<option key=${`${c.id} ${r.length}`} value=${c.id}>
          ${c.name} (${c.login})</option>`)}<//></div>`}`}function Un({member:e,isReadOnly:t,onSkill:a,onRemove:n}){let o=d(),{overview:s}=f(),r=s.operators.find(({id:m})=>m===e.operator_id),l=r?.name??e.operator_id;return i`
    <li class="member">
      <${ye} kind="visitor" name=${l} id=${e.operator_id} isSmall isOnline=${r?.is_there} />
      <span class="member-name"><bdi>${l}</bdi>${r&&!r.is_active&&i` <span class="tag tag-quiet">${o("team_inactive")}</span>`}</span>
      <select class="input" aria-label=${o("team_skill_of",{name:l})} disabled=${t}
        onChange=${m=>a(m.target.value)}>
        ${qn.map(m=>i`<option key=${m} value=${m} selected=${m===e.skill}>
          ${o(`team_skill_${m}`)}</option>`)}
      </select>
      ${!t&&i`<${ae} label=${o("smart_remove_of",{what:l})} onRemove=${n} />`}
    </li>`}var Oa={team:wa,chats:Qt,hours:$a,forms:da};function Sa({department:e}){let t=d(),{api:a,overview:n,refresh:o,place:s,tell:r,mayEdit:l,usual:m,nameOf:c}=f(),{draft:u,setDraft:p,isChanged:b,version:_,take:$}=Pe(e,Ke,(y,x)=>Ge(y,x,m)),g=ve(a.overview),v=M(),N=(y=_)=>g.send(async()=>{$(Ra(await a.saveDepartment(pe(u,m),y),e.key)??e,u),await o(),r(t("team_department_saved"))}),C=async y=>{y?$(y):s.setUnsaved(!1),g.forget(),await o()},k=()=>v.send(async()=>{await a.removeDepartment(e.key),s.setUnsaved(!1),s.go("team","departments"),await o(),r(t("team_department_removed"))}),q=F(e.names,K().language,m)||e.key,j=e.rules.fallback??n.departments.find(({key:y})=>y!==e.key)?.key;return i`
    <${Ea} title=${q} draft=${u} setDraft=${p} isChanged=${b}
      saving=${g} save=${N} sent=${pe(u,m)} onTheirs=${C}
      head=${i`<${Je} department=${e} />`}
      foot=${l&&j&&i`<${St} label=${t("team_remove_department")} yes=${t("remove")} isBusy=${v.isBusy}
          question=${t("team_remove_department_sure",{name:q,heir:c(j)})} onYes=${k} />`}>
      <${P} sending=${v} />
    <//>`}function Ta(){let e=d(),{api:t,overview:a,refresh:n,place:o,tell:s,mayEdit:r,usual:l}=f(),m=J(Wt,[]),[c,u]=h(m),p=ve(t.overview),b=Kt(c.names,l,a.departments.map(v=>v.key)),_=pe({...c,key:b},l),$=async()=>{o.setUnsaved(!1),await n(),o.go("team","department",b)},g=(v=null)=>p.send(async()=>{await t.saveDepartment(_,v),await $(),s(e("team_department_saved"))});return r?i`
    <${Ea} title=${e("team_new_department")} draft=${c} setDraft=${u}
      isChanged=${!Ge(m,c,l)} saving=${p} save=${g} sent=${_} onTheirs=${$}
      isHeld=${p.isBusy} />`:null}function Ra({departments:e},t){return e.find(a=>a.key===t)}function Ea(e){let{title:t,draft:a,setDraft:n,isChanged:o,saving:s,save:r,sent:l,onTheirs:m,isHeld:c,head:u,foot:p,children:b}=e,_=d(),{mayEdit:$,usual:g}=f(),[v,N]=h("team"),[C,k]=h(!1),q=R(null),j=J(()=>Gt(a,g),[a]),[y]=Object.keys(j),x=W=>N(Ye(W));ee(o),ne(q,s.error,x);let le=W=>{if(W.preventDefault(),k(!0),y===void 0)return r();x(y),setTimeout(()=>fe(q.current,y))},T=Oa[v];return i`
    <form class="team-editor" ref=${q} onSubmit=${le} noValidate aria-label=${t}>
      <header class="bot-editor-head">
        <a class="button" href=${z("team","departments")}>${_("team_back_to_departments")}</a>
        <h3 class="part-title"><bdi>${t}</bdi></h3>${u}
      </header>
      ${s.clash?i`<${Vn} name=${t} saving=${s} save=${r} sent=${l} onTheirs=${m} />`:i`<${P} sending=${{...s,isBusy:!1}} />`}
      ${b}
      <${Kn} part=${v} setPart=${N}
        bad=${C?Object.keys(j).map(Ye):[]} />
      <div class="team-part" inert=${c}><${T} draft=${a} mistakes=${C?j:Wn(j)}
        isReadOnly=${!$}
        change=${W=>n({...a,...W})} /></div>
      ${$&&i`
        <div class="bot-foot">
          ${p}
          <span class="spacer"></span>
          ${C&&y!==void 0&&i`<span class="hint hint-bad"
            role="alert">${_("bot.mend_first")}</span>`}
          <span class="hint">${o?_("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!o||s.isBusy}>
            ${_(s.isBusy?"one_moment":"save")}</button>
        </div>`}
    </form>`}function Vn({name:e,saving:t,save:a,sent:n,onTheirs:o}){let{usual:s}=f(),r=Me(),{clash:l,isBusy:m}=t;if(!l.theirs)return i`<${Ne} isBusy=${m} onAgain=${()=>a()} />`;let c=Ra(l.theirs,n.key);return c?i`<${Le} by=${c.changed_by} isBusy=${m}
    theirs=${tt(pe(Ke(c),s),r)} mine=${tt(n,r)}
    onTheirs=${()=>o(c)} onMine=${()=>a(c.version)} />`:i`<${fa} name=${e} isBusy=${m} onDiscard=${()=>o()}
      onAgain=${()=>a(null)} />`}function Wn(e){let t=([a,n])=>n!=="team_hours_empty"&&!["names",...A].includes(a);return Object.fromEntries(Object.entries(e).filter(t))}function Kn({part:e,setPart:t,bad:a}){let n=d();return i`
    <div class="part-tabs" role="group" aria-label=${n("team_parts")}>
      ${Object.keys(Oa).map(o=>i`
        <button type="button" key=${o} class="part-tab" aria-pressed=${o===e} onClick=${()=>t(o)}>
          ${n(`team_part_${o}`)}${a.includes(o)&&i`<span class="text-state bad">!<span
            class="visually-hidden">${n("team_part_bad")}</span></span>`}</button>`)}
    </div>`}function Ma(){let{parts:e,overview:t,place:a}=f(),n=R(void 0),[,o,s]=e;if(o==="new")return i`<${Ta} />`;if(o!=="department")return i`<${Gn} />`;let r=t.departments.find(c=>c.key===s),l=n.current?.key===s&&a.hasUnsaved(),m=r??(l?n.current:void 0);return n.current=m,m?i`<${Sa} key=${s} department=${m} />`:i`<${Yn} />`}function Gn(){let e=d(),{api:t,overview:a,refresh:n,mayEdit:o}=f(),s=M(),{departments:r}=a,l=(m,c)=>s.send(async()=>{await t.moveDepartment(m,c),await n()});return i`
    <div class="column team-column">
      <header class="smart-head">
        <p class="hint">${e("team_departments_text")}</p>
        ${o&&i`<a class="button button-main"
          href=${z("team","new")}>${e("team_new_department")}</a>`}
      </header>
      ${s.error&&i`<${P} sending=${s} />`}
      <ol class="rules" aria-label=${e("team_section_departments")}>
        ${r.map((m,c)=>i`<${Xt} key=${m.key} department=${m} index=${c}
            count=${r.length} isBusy=${s.isBusy}
            onMove=${u=>l(m.key,u)} />`)}
      </ol>
    </div>`}function Yn(){let e=d();return i`
    <${Z} icon="inbox" title=${e("team_department_gone")} text=${e("team_department_gone_text")}>
      <a class="button" href=${z("team","departments")}>${e("team_back_to_departments")}</a>
    <//>`}function Ca({letters:e}){let t=d(),{language:a}=K(),n=new Intl.DateTimeFormat(a,{dateStyle:"medium",timeStyle:"short"}),o=e.filter(({state:s})=>s==="refused").length;return i`
    <section class="bot-card" aria-label=${t("mail_letters")}>
      <header class="smart-head"><h3 class="part-title">${t("mail_letters")}</h3>
        ${o>0&&i`<span class="bad">${t("mail_refused_count",{count:o})}</span>`}</header>
      ${e.length===0&&i`<p class="bot-quiet">${t("mail_no_letters")}</p>`}
      <ul class="letters">${e.map(({kind:s,recipient:r,state:l,problem:m,at:c},u)=>i`
        <li key=${u} class="letter">
          <span class=${l==="sent"?"sign sign-good":"sign sign-bad"} title=${t(`mail_${l}`)}><${w}
            name=${l==="sent"?"check":"alert"} /><span
              class="visually-hidden">${t(`mail_${l}`)}</span></span>
          <div class="letter-words"><p>${t(`mail_kind_${s}`)} <span class="hint"><bdi
            dir="ltr">${r}</bdi></span></p>
            ${m&&i`<p class="bad"><bdi dir="auto">${m}</bdi></p>`}</div>
          <time class="hint" datetime=${new Date(c).toISOString()}>${n.format(c)}</time>
        </li>`)}</ul>
    </section>`}function Ba({reload:e}){let t=d(),{api:a,tell:n}=f(),[o,s]=h(""),r=M();return i`
    <form class="mail-test" onSubmit=${async m=>{m.preventDefault(),await r.send(async()=>{await a.testMail(o.trim()),n(t("mail_test_sent",{address:o.trim()}))}),await e()}} noValidate aria-label=${t("mail_test")}>
      <${S} label=${t("mail_test")} hint=${t("mail_test_hint")} value=${o} dir="ltr" type="email"
        placeholder="you@shop.example" onValue=${s} />
      <button type="submit" class="button"
        disabled=${!o.includes("@")||r.isBusy}>${t("mail_test_send")}</button>
      ${r.isBusy&&i`<${Se} text=${t("mail_sending")} />`}
      ${r.error&&i`<p class="alert" role="alert">${t("mail_test_failed")} <bdi>${ut(t,r.error)}</bdi></p>`}
    </form>`}var Jn=`CHATSERVER_SMTP_HOST=mail.shop.example
CHATSERVER_SMTP_PORT=587
CHATSERVER_SMTP_SECURITY=starttls
CHATSERVER_SMTP_USER=chat@shop.example
CHATSERVER_SMTP_PASSWORD_FILE=/etc/chatserver/smtp-password
CHATSERVER_MAIL_FROM="Tea house <chat@shop.example>"
CHATSERVER_PUBLIC_URL=https://chat.shop.example`;function Ia(){let e=d(),{isAdmin:t}=f();return t?i`<${Qn} />`:i`<${Z} icon="mail" title=${e("mail_forbidden")} text=${e("mail_forbidden_text")} />`}function Qn(){let{api:e}=f(),t=D(e.mail,[e]);return i`
    <div class="column team-column">
      <${X} of=${t} draw=${a=>i`
        ${a.is_set_up?i`<${Xn} mail=${a} reload=${t.reload} />`:i`<${Zn} />`}
        <${Ca} letters=${a.letters} />`} />
    </div>`}function Xn({mail:e,reload:t}){let a=d();return i`
    <section class="bot-card" aria-label=${a("mail_set_up")}>
      <header class="smart-head"><h3 class="part-title">${a("mail_set_up")}</h3>
        <span class=${`reach reach-${e.promises?"open":"nobody"}`}><span class="reach-sign"
          aria-hidden="true"></span>
          ${a(e.promises?"mail_promises":"mail_promises_not")}</span></header>
      <dl class="figures">
        <div><dt>${a("mail_sender")}</dt><dd><bdi dir="ltr">${e.sender}</bdi></dd></div>
        <div><dt>${a("mail_server")}</dt><dd><bdi dir="ltr">${e.server}</bdi></dd></div>
      </dl>
      <${Ba} reload=${t} />
    </section>`}function Zn(){let e=d();return i`
    <section class="bot-card" aria-label=${e("mail_not_set_up")}>
      <header class="smart-head"><h3 class="part-title">${e("mail_not_set_up")}</h3></header>
      <p>${e("mail_not_set_up_text")}</p>
      <p class="hint">${e("mail_how")}</p>
      <pre class="snippet" dir="ltr" tabindex="0" aria-label=${e("mail_settings")}>${Jn}</pre>
      <p class="hint">${e("mail_needed")} <code dir="ltr">CHATSERVER_SMTP_HOST</code>${" · "}<code dir="ltr"
        >CHATSERVER_MAIL_FROM</code></p>
      <p class="hint">${e("mail_then")}</p>
    </section>`}var Pa=50;function Fa({person:e,onClose:t}){let a=d(),{api:n,overview:o,refresh:s,place:r,tell:l}=f(),[m,c]=h(e.languages),[u,p]=h(String(e.chat_limit)),b=R(null),_=M(),$=U(u)??0,g=!Number.isInteger($)||$<1||$>Pa,v=$!==e.chat_limit||m.join()!==e.languages.join();ee(v),ne(b,_.error);let N=k=>{k.preventDefault(),!g&&_.send(async()=>{await n.savePerson({operator_id:e.id,languages:m,chat_limit:$}),r.setUnsaved(!1),await s(),l(a("team_person_saved",{name:e.name})),t()})},C=[...new Set([...o.languages,...e.languages])];return i`
    <form class="person-editor" ref=${b} onSubmit=${N} noValidate aria-label=${e.name}>
      <${P} sending=${{..._,isBusy:!1}} />
      <div class="field" data-place="languages"><span class="label">${a("team_speaks_field")}</span>
        <${Ee} label=${a("team_speaks_field")} chosen=${m}
          options=${C.map(k=>[k,O(k)])}
          onChoose=${c} />
        <span class="hint">${a("team_speaks_hint")}</span></div>
      <${S} label=${a("team_place_chat_limit")} hint=${a("team_chat_limit_hint")} value=${u}
        unit=${a("team_unit_chat_limit")} place="chat_limit"
        note=${be(u,1)?"team_bad_whole":g?_e(1,Pa):""} onValue=${p} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!v||g||_.isBusy}>${a("save")}</button>
        <button type="button" class="button" onClick=${t}>${a("cancel")}</button>
      </div>
    </form>`}function La({person:e,onEdit:t}){let a=d(),{number:n}=E(),{state:o}=G(),{overview:s,nameOf:r}=f(),l=o.team?.members.find(({operator:_})=>_.id===e.id),{is_there:m,status:c}=l??e,u=m?"there":c==="online"?"gone":"away",p=s.departments.filter(({members:_})=>_.some(({operator_id:$})=>$===e.id)),b=e.languages.map(O).join(a("team_comma"))||a("team_speaks_all");return i`
    <div class="person-line">
      <${ye} kind="visitor" name=${e.name} id=${e.id} isOnline=${m} />
      <div class="person-words">
        <p class="person-name"><strong><bdi>${e.name}</bdi></strong>
          <span class="tag tag-quiet">${a(`team_role_${e.role}`)}</span>
          ${e.is_active?i`<span class=${`reach reach-${u}`}><span class="reach-sign" aria-hidden="true"></span>
                ${a(`team_is_${u}`)}</span>`:i`<span class="tag tag-quiet">${a("team_inactive")}</span>`}</p>
        <p class="hint"><bdi dir="ltr">${e.login}</bdi></p>
        <p class="person-facts"><span>${a("team_speaks",{languages:b})}</span>
          <span>${l?a("team_chats_now",{chats:n(l.chats),limit:n(e.chat_limit)}):a("team_chats_at_once",{count:e.chat_limit})}</span></p>
        <p class="person-departments">${p.length?p.map(({key:_})=>i`<a key=${_} class="tag tag-quiet"
              href=${z("team","department",_)}>
              <bdi>${r(_)}</bdi></a>`):e.is_active&&i`<span class="hint bad">${a("team_in_no_department")}</span>`}</p>
      </div>
      ${t&&i`<button type="button" class="button" onClick=${t}>${a("team_edit")}<span
        class="visually-hidden"> ${e.name}</span></button>`}
    </div>`}function Na(){let e=d(),{overview:t,mayEdit:a}=f(),[n,o]=h(null),s=[...t.operators].sort((r,l)=>Number(l.is_active)-Number(r.is_active));return i`
    <div class="column team-column">
      <p class="hint">${e("team_people_text")}</p>
      <ul class="people" aria-label=${e("team_section_people")}>
        ${s.map(r=>i`
          <li key=${r.id} class=${r.is_active?"person":"person person-inactive"}>
            <${La} person=${r}
              onEdit=${a&&r.is_active&&n===null?()=>o(r.id):null} />
            ${n===r.id&&i`<${Fa} person=${r} onClose=${()=>o(null)} />`}
          </li>`)}
      </ul>
      <p class="hint">${e("team_people_add")}</p>
    </div>`}var es=["auto","on","off"];function ja(){let e=d(),{state:t}=G(),{api:a,overview:n,refresh:o,isLeader:s,tell:r}=f(),l=M(),{peak:m}=n.settings,c=t.team?.is_peak,u=p=>l.send(async()=>{await a.setPeak(p),await o(),r(e(`team_peak_set_${p}`))});return i`
    <section class="bot-card" aria-label=${e("team_peak")}>
      <header class="smart-head"><h3 class="part-title">${e("team_peak")}</h3>
        ${c!==void 0&&i`<span class=${`reach reach-${c?"full":"open"}`}><span class="reach-sign"
          aria-hidden="true"></span>${e(c?"team_peak_now":"team_peak_not_now")}</span>`}</header>
      <p class="hint">${e("team_peak_text")}</p>
      <${te} label=${e("team_peak")} chosen=${m} isReadOnly=${!s||l.isBusy} onChoose=${u}
        options=${es.map(p=>[p,e(`team_peak_${p}`),e(`team_peak_${p}_hint`)])} />
      ${!s&&i`<p class="hint">${e("team_peak_who")}</p>`}
      ${l.error&&i`<${P} sending=${l} />`}
    </section>`}var ts=["9","8","7","6","5","4","3","2","1"];function Da({rules:e,setRules:t,mistakes:a,isReadOnly:n}){let o=d();return i`
    <ul class="priorities" data-place="priorities">
      ${e.map((s,r)=>i`<${as} key=${s.id} rule=${s} isReadOnly=${n}
          mistakeOf=${l=>a[et(s,l)]}
          change=${l=>t(e.with(r,{...s,...l}))}
          onRemove=${()=>t(e.filter((l,m)=>m!==r))} />`)}
    </ul>
    ${e.length===0&&i`<p class="bot-quiet">${o("team_priorities_none")}</p>`}
    ${!n&&e.length<_a&&i`<div><button type="button" class="button"
        onClick=${()=>t([...e,ga(e)])}><${w} name="plus" />
        ${o("team_add_priority")}</button></div>`}`}function as({rule:e,change:t,onRemove:a,mistakeOf:n,isReadOnly:o}){let s=d(),r=l=>i`
    <${S} label=${s(`team_priority_${l}`)} value=${e[l]}
      dir=${l==="name"||l==="tag"?"auto":"ltr"}
      isReadOnly=${o} placeholder=${s(`team_priority_${l}_example`)} note=${n(l)}
      onValue=${m=>t({[l]:m})} />`;return i`
    <li class="priority">
      <div class="priority-head">${r("name")}
        <${Y} label=${s("team_priority_class")} isDisabled=${o}
          onChoose=${l=>t({priority:l})}>
          ${ts.map(l=>i`<option key=${l} value=${l} selected=${l===e.priority}>
            ${s(`team_class_${l}`)}</option>`)}<//>
        ${!o&&i`<${ae}
          label=${s("smart_remove_of",{what:e.name||s("team_priority_new")})}
          onRemove=${a} />`}</div>
      <p class="hint">${s("team_priority_if")}</p>
      <${de} label=${s("team_priority_identified")} isOn=${e.isIdentified} isReadOnly=${o}
        onTick=${l=>t({isIdentified:l})} />
      <div class="priority-parts">${r("tag")}${r("cartFrom")}${r("attribute")}${r("value")}</div>
      <${L} mistake=${n("priority")||n("whom")} />
    </li>`}function Aa(){let e=d(),{api:t,overview:a,refresh:n,tell:o,mayEdit:s}=f(),{peak:r}=a.settings,{draft:l,setDraft:m,isChanged:c,version:u,take:p}=Pe(a,ss,os),b=R(null),[_,$]=h(!1),g=ve(t.overview),v=ha(l),N=Object.keys(v).length>0;ee(c),ne(b,g.error);let C=x=>m({...l,...x}),k=(x=u)=>{if($(!0),N)return setTimeout(()=>is(b.current));g.send(async()=>{p(await t.saveSettings(ke(l,r),x),l),await n(),o(e("team_settings_saved"))})},q=x=>{x.preventDefault(),k()},j=async x=>{p(x),g.forget(),await n()},y=x=>i`
    <${S} key=${x} label=${e(`team_place_${x}`)} hint=${e(`team_${x}_hint`)} unit=${e(`team_unit_${x}`)}
      place=${x} value=${l[x]} note=${c?v[x]:""} isReadOnly=${!s}
      onValue=${le=>C({[x]:le})} />`;return i`
    <form class="queue-settings" ref=${b} onSubmit=${q} noValidate aria-label=${e("team_queue")}>
      ${g.clash?i`<${ns} saving=${g} save=${k} sent=${ke(l,r)} onTheirs=${j} />`:i`<${P} sending=${{...g,isBusy:!1}} />`}
      <${I} title=${e("team_bot")}>
        ${je.map(x=>i`<${de} key=${x} label=${e(`team_${x}`)} hint=${e(`team_${x}_hint`)}
            isReadOnly=${!s}
          isOn=${l[x]||x==="form_comes_first"&&!l.bot_is_on}
          onTick=${le=>C({[x]:le})} />`)}
      <//>
      <${I} title=${e("team_limits")}>
        <div class="numbers">
          ${xe.map(y)}
        </div>
      <//>
      <${I} title=${e("team_priorities")} hint=${e("team_priorities_hint")}>
        <${Da} rules=${l.priorities} mistakes=${_?v:{}} isReadOnly=${!s}
          setRules=${x=>C({priorities:x})} />
      <//>
      ${s&&i`<div class="bot-foot"><span class="spacer"></span>
        ${N&&_&&i`<span class="hint hint-bad" role="alert">${e("bot.mend_first")}</span>`}
        <span class="hint">${c?e("bot.unsaved"):""}</span>
        <button type="submit" class="button button-main" disabled=${!c||g.isBusy}>
          ${e(g.isBusy?"one_moment":"save")}</button></div>`}
    </form>`}function ns({saving:e,save:t,sent:a,onTheirs:n}){let o=Me(),{isBusy:s}=e,{theirs:r}=e.clash;return r?i`<${Le} by=${r.changed_by} isBusy=${s} theirs=${at(r.settings,o)}
    mine=${at(a,o)} onTheirs=${()=>n(r)} onMine=${()=>t(r.version)} />`:i`<${Ne} isBusy=${s} onAgain=${()=>t()} />`}function ss({settings:e}){return ba(e)}function os(e,t){return JSON.stringify(ke(e,"auto"))===JSON.stringify(ke(t,"auto"))}function is(e){let t=e?.querySelector("[aria-invalid], .priority:has(.hint-bad) input");t instanceof HTMLElement&&t.focus()}function qa(){return i`<div class="column team-column"><${ja} /><${Aa} /></div>`}var za=`
.honest { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 18px; }
.honest strong { font-size: 40px; line-height: 1.1; font-variant-numeric: tabular-nums; }
.honest > span { flex: 1; min-inline-size: min(240px, 100%); font-size: var(--size-text); }
.honest-low { color: var(--warning); }
.reasons { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.block-tools { display: flex; flex-wrap: wrap; gap: 10px; }
.block-tools .input { flex: 1 1 220px; inline-size: auto; }
.blocks { display: grid; gap: 10px; grid-template-columns: minmax(0, 1fr); }
.blocks:empty { display: none; }
.block {
  display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 8px 14px; align-items: start; padding: 14px 16px;
  border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
}
.block-ended { background: none; }
.block-sign { display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  border-radius: var(--radius-full); background: var(--danger-soft);
  color: var(--danger); }
.block-ended .block-sign { background: var(--bubble); color: var(--ink-soft); }
.block-words { display: grid; gap: 3px; min-inline-size: 0; overflow-wrap: anywhere; }
.block-head { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.mail-test { display: grid; grid-template-columns: minmax(0, 1fr) auto; gap: 8px 10px; align-items: start; }
.mail-test > .button { margin-block-start: 26px; min-block-size: 38px; }
.mail-test > .alert, .mail-test > .busy { grid-column: 1 / -1; }
.letters { display: grid; }
.letter { display: grid; grid-template-columns: auto minmax(0, 1fr) auto; gap: 2px 10px; padding-block: 8px;
  border-block-start: 1px solid var(--line); }
.letter:first-child { border: 0; }
.letter-words { min-inline-size: 0; overflow-wrap: anywhere; }
@media (width < 600px) {
  .block { grid-template-columns: auto minmax(0, 1fr); }
  .block > .button { grid-column: 2; justify-self: start; }
  .letter { grid-template-columns: auto minmax(0, 1fr); }
  .letter > time { grid-column: 2; }
  .mail-test { grid-template-columns: minmax(0, 1fr); }
  .mail-test > .button { margin: 0; justify-self: start; }
}
`;var Ha=`
.team-editor {
  display: flex; flex-direction: column; gap: 16px; inline-size: min(1080px, 100%); min-block-size: 100%;
  margin-inline: auto; padding: 16px 24px 0;
}
.team-part { display: grid; flex: 1; gap: 18px; align-content: start; grid-template-columns: minmax(0, 1fr); }
.part-tabs { display: flex; flex: none; gap: 4px; padding: 4px; overflow-x: auto; border-radius: var(--radius);
  background: var(--bubble);
  inline-size: fit-content; max-inline-size: 100%; scrollbar-width: none; }
.part-tab {
  display: inline-flex; align-items: center; gap: 6px; min-block-size: 34px; padding-inline: 14px; border: 0;
  border-radius: 8px; background: none; color: var(--ink-soft); font-weight: 600; white-space: nowrap;
}
.part-tab:hover { color: var(--ink); }
.part-tab[aria-pressed=true] { background: var(--raised); color: var(--ink); box-shadow: 0 1px 2px rgb(0 0 0 / .12); }
.part-tab:focus-visible { outline-offset: -2px; }
.names, .numbers { display: grid; gap: 14px 18px;
  grid-template-columns: repeat(auto-fit, minmax(min(230px, 100%), 1fr)); align-items: start; }
.names { gap: 12px 14px; grid-template-columns: repeat(auto-fit, minmax(min(168px, 100%), 1fr)); }
.team .numbers .input { max-inline-size: none; }
.numbers .field-number .with-unit .input { inline-size: 130px; flex: none; }
.numbers > .field, .numbers > .field > .field { gap: 4px; align-content: start; }
.options { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(min(220px, 100%), 1fr)); }
.option {
  display: flex; gap: 10px; align-items: start; padding: 10px 12px; border: 1px solid var(--line);
  border-radius: var(--radius); cursor: pointer;
}
.option:has(:disabled) { cursor: default; }
.option:hover:not(:has(:disabled)) { border-color: var(--line-strong); }
.option-chosen { border-color: var(--accent); background: var(--accent-soft); }
.option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.option input { margin-block: 4px 0; accent-color: var(--accent); outline: 0; }
.option-words { display: grid; min-inline-size: 0; }
.option-name { font-weight: 600; }
.team-tick { align-items: start; min-block-size: 32px; }
.team-tick input { margin-block-start: 4px; }
.members { display: grid; gap: 6px; }
.member { display: grid; grid-template-columns: auto minmax(0, 1fr) minmax(140px, 220px) auto; gap: 8px 10px;
  align-items: center; }
.member-name { font-weight: 500; overflow-wrap: anywhere; }
.add-member { max-inline-size: 320px; }
.queue-settings { display: flex; flex-direction: column; gap: 16px; }
.team-editor > .alert, .queue-settings > .alert { position: sticky; inset-block-start: 52px; z-index: 10;
  box-shadow: 0 0 0 8px var(--ground); }
.queue-settings .bot-foot { margin-inline: 0; padding-inline: 0; }
.priorities { display: grid; gap: 12px; grid-template-columns: minmax(0, 1fr); }
.priority {
  display: grid; gap: 8px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr);
}
.priority-head { display: grid; grid-template-columns: minmax(0, 1fr) minmax(150px, 230px) auto; gap: 10px;
  align-items: start; }
.priority-head > .icon-button { margin-block-start: 26px; }
.priority-parts {
  display: grid; align-items: start; gap: 10px;
  grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr));
}
.team .priority-parts .input { max-inline-size: none; }
@media (width < 760px) {
  .team-editor { padding-inline: 12px; }
  .part-tab { padding-inline: 10px; }
  .member { grid-template-columns: auto minmax(0, 1fr) auto; }
  .member > select { grid-column: 2; grid-row: 2; }
  .member > .icon-button { grid-column: 3; grid-row: 1; }
  .priority-head { grid-template-columns: minmax(0, 1fr) auto; }
  .priority-head > :first-child { grid-column: 1 / -1; }
}
`;var Ua=`
.forms { display: grid; grid-template-columns: minmax(0, 1fr) 320px; gap: 16px 28px; align-items: start;
  grid-template-areas: "choice choice" "main side"; }
.form-choice { grid-area: choice; display: grid; gap: 8px; grid-template-columns: repeat(3, minmax(0, 1fr)); }
.form-tab {
  display: grid; align-content: start; padding: 10px 14px; border: 1px solid var(--line); border-radius: var(--radius);
  background: var(--raised); text-align: start; overflow-wrap: anywhere;
}
.form-tab:hover { border-color: var(--line-strong); }
.form-tab[aria-pressed=true] { border-color: var(--accent); background: var(--accent-soft); }
.forms-main { grid-area: main; display: grid; gap: 14px; grid-template-columns: minmax(0, 1fr); align-content: start; }
.forms-side { grid-area: side; position: sticky; inset-block-start: 60px; min-inline-size: 0; }
.form-fields { display: grid; gap: 8px; margin: 0; padding: 0; list-style: none;
  grid-template-columns: minmax(0, 1fr); }
.form-fields:empty { display: none; }
.form-field { border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); }
.form-field-open { border-color: var(--accent-line); }
.form-field > .hint-bad { display: block; padding: 0 14px 10px; }
.field-line { display: flex; align-items: center; padding-inline-end: 6px; }
.field-open {
  display: flex; flex: 1; align-items: center; gap: 10px; min-inline-size: 0; min-block-size: 52px; padding: 6px 12px;
  border: 0; border-radius: var(--radius); background: none; text-align: start;
}
.field-open:focus-visible { outline-offset: -2px; }
.field-fold { display: grid; color: var(--ink-soft); transition: transform var(--quick); }
[aria-expanded=true] > .field-fold { transform: rotate(180deg); }
.field-words { display: grid; flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.field-tools { display: inline-flex; flex: none; }
.field-editor { display: grid; gap: 14px; padding: 6px 14px 16px; grid-template-columns: minmax(0, 1fr); }
.pattern-offer { display: grid; gap: 4px; align-content: start; justify-items: start; }
.pattern { display: grid; gap: 14px; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr));
  align-items: start; }
.choices { display: grid; gap: 8px; min-inline-size: 0; margin: 0; padding: 0; border: 0; }
.choices legend { padding: 0; font-weight: 600; }
.choices ol { display: grid; gap: 6px; margin: 0; padding: 0; list-style: none; }
.choices li { display: grid; grid-template-columns: minmax(0, 1fr) minmax(120px, 180px) auto; gap: 6px;
  align-items: center; }
.choices > .button { justify-self: start; }
.starts { display: grid; gap: 8px; grid-template-columns: repeat(auto-fit, minmax(min(200px, 100%), 1fr)); }
.start {
  display: grid; align-content: start; inline-size: 100%; block-size: 100%; padding: 10px 14px;
  border: 1px dashed var(--line-strong);
  border-radius: var(--radius); background: none; text-align: start;
}
.start:hover { border-color: var(--accent); background: var(--accent-soft); }
.form-preview { display: grid; gap: 8px; grid-template-columns: minmax(0, 1fr); }
.preview-card {
  display: grid; gap: 12px; padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); overflow-wrap: anywhere; grid-template-columns: minmax(0, 1fr);
  text-align: start;
}
.preview-title { font-size: 16px; font-weight: 650; line-height: 1.35; }
.preview-field { display: grid; gap: 5px; grid-template-columns: minmax(0, 1fr); }
.preview-label { font-size: var(--size-small); font-weight: 600; text-align: match-parent; }
.preview-star { color: var(--danger); }
.preview-input {
  min-block-size: 40px; padding: 8px 12px; border: 1px solid var(--line-strong); border-radius: var(--radius);
  background: var(--raised); color: var(--ink-soft); font-family: inherit;
}
.preview-list { display: flex; justify-content: space-between; align-items: center; }
.preview-long { min-block-size: 68px; }
.preview-choices { display: grid; grid-template-columns: repeat(auto-fit, minmax(110px, 1fr)); gap: 6px; }
.preview-choices span { padding: 8px 10px; text-align: center; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--raised); }
.preview-tick { display: flex; gap: 10px; }
.preview-box { flex: none; inline-size: 18px; block-size: 18px; margin-block-start: 2px;
  border: 1px solid var(--line-strong); border-radius: 5px;
  background: var(--raised); }
.preview-button { padding: 9px; border-radius: var(--radius); background: var(--accent); color: var(--on-accent);
  font-weight: 600; text-align: center; }
@media (width < 980px) {
  .forms { grid-template-columns: minmax(0, 1fr); grid-template-areas: "choice" "main" "side";
  padding-block-end: 20px; }
  .forms-side { position: static; }
}
@media (width < 600px) {
  .form-choice { grid-template-columns: minmax(0, 1fr); }
  .field-line { flex-wrap: wrap; }
  .field-open { flex-basis: 100%; }
  .field-line > .field-tools { margin-inline-start: auto; padding-block-end: 4px; }
  .choices li { grid-template-columns: minmax(0, 1fr) auto; padding-block-end: 8px;
  border-block-end: 1px solid var(--line); }
  .choices li > :first-child { grid-column: 1 / -1; }
}
`;var Va=`
.team-column { inline-size: min(940px, 100%); }
.reach {
  display: inline-flex; align-items: center; gap: 6px; padding-inline: 8px 10px; border-radius: var(--radius-full);
  background: var(--bubble); color: var(--ink-soft); font-size: 12px; font-weight: 500; line-height: 22px;
}
.reach-sign { flex: none; inline-size: 8px; block-size: 8px; border-radius: var(--radius-full);
  background: currentColor; }
.reach-open, .reach-there { background: var(--success-soft); color: var(--success); }
.reach-nobody, .reach-full { background: var(--warning-soft); color: var(--warning); }
.reach-closed .reach-sign, .reach-away .reach-sign, .reach-gone .reach-sign {
  background: transparent; box-shadow: inset 0 0 0 2px currentColor;
}
.team-department .rule-sentence { color: var(--ink); }
.team .tag { white-space: normal; text-decoration: none; }
.team-department .rule-tools { align-items: center; }
.people { display: grid; overflow: clip; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.person { display: grid; gap: 14px; padding: 14px 16px; grid-template-columns: minmax(0, 1fr); }
.person + .person { border-block-start: 1px solid var(--line); }
.person-inactive { color: var(--ink-soft); background: var(--sunken); }
.person-line { display: flex; align-items: start; gap: 12px; }
.person-words { display: grid; gap: 3px; flex: 1; min-inline-size: 0; overflow-wrap: anywhere; }
.person-name { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; font-size: var(--size-text); }
.person-facts, .department-facts { display: flex; flex-wrap: wrap; gap: 2px 18px; }
.person-departments { display: flex; flex-wrap: wrap; gap: 4px; }
.person-departments a:hover { text-decoration: underline; }
.person-editor {
  display: grid; gap: 14px; padding: 14px; border-radius: var(--radius); background: var(--sunken);
  grid-template-columns: minmax(0, 1fr);
}
@media (width < 560px) {
  .person-line { flex-wrap: wrap; }
  .person-words { flex-basis: 60%; }
  .person-line > .button { margin-inline-start: 46px; }
}
`;var Wa=[Va,Ha,Ua,za].join("");function Ka(e){return{overview:()=>e("departments"),saveDepartment:(t,a)=>e("departments/save",{...t,version:a}),removeDepartment:t=>e("departments/remove",{key:t}),moveDepartment:(t,a)=>e("departments/move",{key:t,position:a}),savePerson:t=>e("operators/save",t),saveSettings:(t,a)=>e("routing/save",{settings:t,version:a}),setPeak:t=>e("routing/peak",{peak:t}),waits:t=>e(`waits?days=${t}`),blocks:t=>e(`blocks?${new URLSearchParams({q:t})}`),blockNetwork:t=>e("blocks/network",{conversation_id:"",...t}),blockEnding:t=>e(Mt(t)),undoBlock:t=>e("blocks/undo",{id:t}),mail:()=>e("mail"),testMail:t=>e("mail/test",{recipient:t}),hours:()=>e("hours")}}function Ga({waits:e}){let t=d(),{number:a}=E(),{nameOf:n}=f(),o=(s,r)=>r?t("percent",{value:a(Math.round(s/r*100))}):"–";return i`
    <section class="bot-card" aria-label=${t("team_by_department")}>
      <h3 class="part-title">${t("team_by_department")}</h3>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t("team_by_department")}>
        <table class="table">
          <thead><tr><th scope="col">${t("team_department")}</th><th scope="col">${t("team_median_wait")}</th>
            <th scope="col">${t("team_wait_promised")}</th><th scope="col">${t("team_share_right")}</th></tr></thead>
          <tbody>${e.map(({department:s,promised:r,right:l,median_wait_seconds:m})=>i`<tr key=${s}>
            <th scope="row"><bdi>${n(s)}</bdi></th><td>${m===null?"–":we(t,m)}</td>
            <td>${a(r)}</td><td>${o(l,r)}</td></tr>`)}</tbody>
        </table>
      </div>
    </section>`}function Ya({reasons:e}){let t=d(),{number:a}=E(),n=e.reduce((s,{count:r})=>s+r,0),o=s=>t("percent",{value:a(Math.round(s*100))});return i`
    <section class="bot-card" aria-label=${t("team_reasons")}>
      <h3 class="part-title">${t("team_reasons")}</h3>
      <p class="hint">${t("team_reasons_text")}</p>
      <ul class="reasons">${e.map(({code:s,count:r})=>i`
        <li key=${s}>
          <p class="score-head"><span>${t(`team_reason_${s}`)}</span>
            <span class="score-number">${a(r)} (${o(r/n)})</span></p>
          <div class="score-track" aria-hidden="true"><${vt} share=${r/n} kind="score-bar score-best" /></div>
        </li>`)}</ul>
    </section>`}function Ja({days:e}){let t=d(),{number:a}=E(),n=ht(),o={name:t("team_wait_promised"),of:l=>l.promised},s={name:t("team_wait_right"),of:l=>l.right},r=l=>l.promised?t("percent",{value:a(Math.round(l.right/l.promised*100))}):"–";return i`
    <${Tt} title=${t("team_chart")} label=${t("team_chart")} days=${e} dayName=${n}
      all=${o} some=${s}
      told=${l=>`${a(l.right)} / ${a(l.promised)}`}
      columns=${[[o.name,l=>a(l.promised)],[s.name,l=>a(l.right)],[t("team_share_right"),r]]} />`}var Qa=.8;function Xa({report:e}){let t=d(),{number:a}=E(),{share:n,promised:o,right:s,median_low_seconds:r,median_width_seconds:l}=e,m=n===null?"–":t("percent",{value:a(Math.round(n*100))}),c=p=>p===null?"–":we(t,p),u=[["promised",a(o),""],["low",c(r),""],["width",c(l),""],["served",a(e.served),""],["left",a(e.left),e.left>0?t("team_left_of",{share:rs(e,t,a)}):""]];return i`
    <section class="bot-card" aria-label=${t("team_honest")}>
      <p class="honest"><strong
        class=${n===null?"":n>=Qa?"good":"honest-low"}>${m}</strong>
        <span>${n===null?t("team_honest_none"):t("team_honest_said",{right:a(s),count:o})}${n!==null&&i`<br /><span
            class="hint">${t(n>=Qa?"team_honest_good":"team_honest_low")}</span>`}</span></p>
      <dl class="totals">${u.map(([p,b,_])=>i`<div key=${p}><dt>${t(`team_wait_${p}`)}</dt><dd>${b}</dd>
        ${_&&i`<dd class="hint">${_}</dd>`}</div>`)}</dl>
      ${o>0&&i`<${Ja} days=${e.by_day} />`}
      <details class="more"><summary>${t("smart_meanings")}</summary>
        <dl class="meanings">${u.map(([p])=>i`<div
            key=${p}><dt>${t(`team_wait_${p}`)}</dt><dd>${t(`team_wait_${p}_means`)}</dd></div>`)}</dl></details>
    </section>`}function rs({served:e,left:t},a,n){return a("percent",{value:n(Math.round(t/(e+t)*100))})}function Za(){let e=d(),{api:t}=f(),[a,n]=h(30),o=D(()=>t.waits(a),[t,a]);return i`
    <div class="column team-column">
      <header class="smart-head"><h3 class="part-title">${e("team_honest")}</h3><span class="spacer"></span>
        <${gt} days=${a} setDays=${n} /></header>
      <${X} of=${o} rows=${5} draw=${s=>i`<${ls} report=${s} />`} />
    </div>`}function ls({report:e}){let t=d();return!e.promised&&!e.served&&!e.left?i`<${Z} icon="clock" title=${t("team_no_waits")} text=${t("team_no_waits_text")} />`:i`
    <${Xa} report=${e} />
    ${e.by_department.length>0&&i`<${Ga} waits=${e.by_department} />`}
    ${e.reasons.length>0&&i`<${Ya} reasons=${e.reasons} />`}`}var en={departments:Ma,people:Na,queue:qa,waits:Za,blocks:Nt,mail:Ia},ms={department:"departments",new:"departments"},cs=["departments","people","queue"];it(document,Ot,Rt,Wa);function Wm(){let e=d(),{api:t,state:a}=G(),n=J(()=>Ka(t.call),[t]),o=D(n.overview,[n]),[s,r]=h(0);return Bt(a.team?.settings_version,s>0,o.follow),i`
    <${$t} name="team" look="bot smart team" label=${e("team_sections")} sections=${Object.keys(en)}
      titleOf=${l=>e(`team_section_${l}`)} within=${ms} overview=${o}
      draw=${(l,m,c)=>i`
        <${ps} name=${l} api=${n} overview=${m} refresh=${o.reload} parts=${c}
          setSending=${r} />`} />`}function ps({name:e,api:t,overview:a,refresh:n,parts:o,setSending:s}){let r=d(),{language:l}=K(),{work:m,place:c,operator:u}=G(),p=J(()=>{let $=jt(a.languages),g=new Map(a.departments.map(v=>[v.key,F(v.names,l,$)]));return{api:t,overview:a,refresh:n,place:c,parts:o,usual:$,mayEdit:a.may_change,isLeader:u.role!=="operator",isAdmin:u.role==="admin",nameOf:v=>g.get(v)||v,tell:v=>m.tell(v),setSending:s}},[t,a,c,o,u,m,l]),b=J(()=>({...p,overview:{files:[]}}),[p]),_=en[e];return i`
    <${He.Provider} value=${p}>
      <${ct.Provider} value=${b}>
        ${!a.may_change&&cs.includes(e)&&i`<p class="bot-note">${r("team_why_not")}</p>`}
        <${_} />
      <//>
    <//>`}export{Wm as TeamPage};
