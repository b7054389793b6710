import{d as $t,e as ht}from"./chunk-QYN7OE5I.js";import{C as E,D as kt,E as yt,w as Oe,z as xt}from"./chunk-M7GWEFEV.js";import{C as Q,D as dt,F as ft,G as ye,H as we,I as De,J as _t,K as bt,M as gt,N as vt,a as rt,b as lt,c as Y,d as mt,j as U,k as pt,l as ct,m as ut,o as xe,w as ke}from"./chunk-AQHTWEEP.js";import{a as st,b as le}from"./chunk-BH6O3MRS.js";import{e as Fe,i as ve,k as wt}from"./chunk-MUIQPDRW.js";import{a as he,b as it}from"./chunk-APWRPF32.js";import{d,e as S,f as K,g as q,k as y,l as D,o as I,p as ot,s as w,t as H,x as J}from"./chunk-E6GK4NKL.js";import"./chunk-SGUZUFMK.js";import{b as at,c as i,d as h,e as re,g as N,h as W,i as nt,j as oe}from"./chunk-ZXZAR6OW.js";import{h as et}from"./chunk-YS4IHRWU.js";import{a as Ze,g as tt,l as L}from"./chunk-P5Q3OZZZ.js";var Ae=at(null),f=()=>nt(Ae);function Se(){let{t:e,number:t,language:a}=S(),{overview:n,usual:s,nameOf:o}=f();return{t:e,number:t,language:a,usual:s,nameOf:o,operators:n.operators}}function T(){let[e,t]=h(je);async function a(n){t({isBusy:!0,error:null});try{await n(),t(je)}catch(s){t({isBusy:!1,error:s})}}return{...e,send:a,forget:()=>t(je)}}var je=Object.freeze({isBusy:!1,error:null});function O({label:e,value:t,onValue:a,place:n,hint:s,note:o,isReadOnly:r,unit:l,placeholder:m,dir:p,type:c,lang:u}){let b=oe();return i`
    <div class=${l===void 0?"field":"field field-number"}>
      <label for=${b}>${e}</label>
      <span class="with-unit"><input id=${b} class="input" type=${c??"text"} value=${t} dir=${p}
        lang=${u}
        data-place=${n} inputmode=${l===void 0?void 0:"decimal"} placeholder=${m}
        readOnly=${r} aria-invalid=${!!o||void 0} aria-describedby=${`${b}-about`}
        onInput=${_=>a(_.target.value)} />${l&&i`<span class="hint">${l}</span>`}</span>
      <span id=${`${b}-about`}>${o?i`<${C} mistake=${o} unit=${l} />`:s&&i`<span
        class="hint">${s}</span>`}
        </span>
    </div>`}function C({mistake:e,unit:t=""}){let a=d();if(!e)return null;let[n,s]=typeof e=="string"?[e,{}]:e;return i`<span class="hint hint-bad">${a(n,{...s,unit:t})}</span>`}function X({label:e,chosen:t,options:a,onChoose:n,isReadOnly:s,place:o}){let r=oe();return i`
    <div class="options" role="radiogroup" aria-label=${e}>
      ${a.map(([l,m,p],c)=>i`
        <label key=${l} class=${l===t?"option option-chosen":"option"}>
          <input type="radio" name=${r} value=${l} checked=${l===t} disabled=${s}
            data-place=${c===0?o:void 0} onChange=${()=>n(l)} />
          <span class="option-words"><span class="option-name">${m}</span>${p&&i`<span class="hint">${p}</span>`}</span>
        </label>`)}
    </div>`}function me({label:e,hint:t,isOn:a,isReadOnly:n,onTick:s}){return i`
    <label class="tick team-tick"><input type="checkbox" checked=${a} disabled=${n}
      onChange=${o=>s(o.target.checked)} />
      <span><span class="option-name">${e}</span>${t&&i`<br /><span
        class="hint">${t}</span>`}</span></label>`}function Ot({languages:e,language:t,onChoose:a,lacking:n=[]}){let s=d();return i`
    <div class="language-tabs" role="group" aria-label=${s("bot.languages")}>
      ${e.map(o=>i`
        <button type="button" key=${o} class="language-tab" aria-pressed=${o===t} lang=${o}
          onClick=${()=>a(o)}>${w(o)}${n.includes(o)&&i`<span class="text-state" title=${s("team_lacks_words")}>–<span class="visually-hidden">
              ${s("team_lacks_words")}</span></span>`}</button>`)}
    </div>`}function pe({name:e,index:t,count:a,isBusy:n,onMove:s}){let o=d(),r=(l,m)=>i`
    <button type="button" class="icon-button" aria-label=${o(`team_move_${l}`,{name:e})}
      title=${o(`team_move_${l}`,{name:e})}
      disabled=${n||m<0||m>=a} onClick=${()=>s(m)}><${y} name=${l} /></button>`;return i`${r("up",t-1)}${r("down",t+1)}`}function Z({label:e,onRemove:t,isDisabled:a}){return i`<button type="button" class="icon-button" aria-label=${e} title=${e} disabled=${a}
    onClick=${t}><${y} name="trash" /></button>`}function Te(e,t){let n=[...e?.querySelectorAll("[data-place]")??[]].filter(({dataset:o})=>Ka(t,o.place??"")).sort((o,r)=>(r.dataset.place?.length??0)-(o.dataset.place?.length??0))[0];if(!n)return;n.matches("[aria-pressed=false]")&&n.click();let s=n.matches(St)?n:n.querySelector(St);s instanceof HTMLElement&&s.focus({preventScroll:!0}),n.scrollIntoView({block:"center"})}function Ka(e,t){return e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`)}var St="input:enabled, select:enabled, textarea:enabled, button:enabled";function M({sending:{isBusy:e,error:t}}){let a=d();return e?i`<${ke} text=${a("one_moment")} />`:t&&i`<${lt} error=${t} />`}function ee(e,t,a){re(()=>{if(!t)return;let n=t.field?.place;n&&a?.(n),setTimeout(()=>{e.current?.querySelector(".alert, .meanwhile")?.scrollIntoView({block:"center"}),n&&Te(e.current,n)})},[t])}function Tt({onClose:e,reload:t}){let a=d(),{api:n,place:s,tell:o}=f(),[r,l]=h(""),[m,p]=h(""),[c,u]=h("7"),[b,_]=h("visible"),$=N(null),g=T(),x=r.trim()!==""&&m.trim()!=="";return Q(r!==""||m!==""),ee($,g.error),i`
    <form class="bot-card" ref=${$} onSubmit=${k=>{k.preventDefault(),x&&g.send(async()=>{let B={reason:m.trim(),days:c?Number(c):null,is_silent:b==="silent"};await n.blockNetwork({network:r.trim(),...B}),s.setUnsaved(!1),await t(),o(a("block_done",{name:r.trim()})),e()})}} noValidate aria-label=${a("block_add_network")}>
      <h3 class="part-title">${a("block_add_network")}</h3>
      <p class="hint">${a("block_network_text")}</p>
      <${M} sending=${{...g,isBusy:!1}} />
      <div class="numbers">
        <${O} label=${a("block_network")} hint=${a("block_network_hint")} value=${r} dir="ltr" place="network"
          placeholder="203.0.113.0/24" onValue=${l} />
        <${O} label=${a("block_reason")} hint=${a("block_reason_hint")} value=${m} dir="auto" place="reason"
          onValue=${p} />
        <div class="field" data-place="days"><${U} label=${a("block_how_long")} onChoose=${u}>
          ${wt.map(k=>i`<option key=${k} value=${k} selected=${String(k)===c}>
            ${a("block_days",{count:k})}</option>`)}
          <option value="" selected=${!c}>${a("block_for_good")}</option><//></div>
      </div>
      <${X} label=${a("block_manner")} chosen=${b} onChoose=${_}
        options=${["visible","silent"].map(k=>[k,a(`block_${k}`),a(`block_${k}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!x||g.isBusy}>${a("block_add")}</button>
        <button type="button" class="button" onClick=${e}>${a("cancel")}</button>
      </div>
    </form>`}var Ya={visitor:"person",email:"mail",network:"globe"};function Rt({block:e,reload:t}){let a=d(),{api:n,tell:s}=f(),{language:o}=K(),r=T(),l=new Intl.DateTimeFormat(o,{dateStyle:"medium",timeStyle:"short"}),m=e.label||a(`block_unnamed_${e.kind}`),p=()=>r.send(async()=>{await n.undoBlock(e.id),await t(),s(a("block_undone",{name:m}))}),c=a("block_by",{name:`⁨${e.by}⁩`,when:l.format(e.created_at)});return i`
    <li class=${e.ended_at?"block block-ended":"block"}>
      <span class="block-sign"><${y} name=${Ya[e.kind]} /></span>
      <div class="block-words">
        <p class="block-head"><strong><bdi>${m}</bdi></strong>
          <span class="tag tag-quiet">${a(`block_kind_${e.kind}`)}</span>
          ${e.is_silent&&i`<span class="tag tag-quiet"><${y}
            name="eye_off" />${a("block_silent")}</span>`}</p>
        <p><bdi dir="auto">${e.reason}</bdi></p>
        <p class="hint">${c}${a("team_comma")}${Ja(a,e,l)}</p>
        <p class="hint">${e.stopped?a("block_stopped",{count:e.stopped}):a("block_stopped_none")}${e.stopped_at&&`${a("team_comma")}${a("block_stopped_last",{when:l.format(e.stopped_at)})}`}</p>
        ${r.error&&i`<${M} sending=${r} />`}
      </div>
      ${e.may_undo&&i`<button type="button" class="button" disabled=${r.isBusy}
        onClick=${p}>${a("block_undo")}<span
        class="visually-hidden"> ${m}</span></button>`}
    </li>`}function Ja(e,{ended_at:t,ended_by:a,until:n},s){return t&&a?e("block_ended_by",{when:s.format(t),name:`⁨${a}⁩`}):t?e("block_ran_out",{when:s.format(t)}):n?e("block_until",{when:s.format(n)}):e("block_for_good")}var Qa=250;function Et(){let e=d(),{api:t,isLeader:a}=f(),[n,s]=h(""),[o,r]=h(""),[l,m]=h(!1);re(()=>{let c=setTimeout(()=>r(n.trim()),Qa);return()=>clearTimeout(c)},[n]);let p=I(()=>t.blocks(o),[t,o]);return i`
    <div class="column team-column">
      <p class="hint">${e("block_text")}</p>
      <div class="block-tools">
        <input class="input" type="search" value=${n} dir="auto" aria-label=${e("block_search")}
          placeholder=${e("block_search")}
          onInput=${c=>s(c.target.value)} />
        ${a&&!l&&i`<button type="button" class="button"
          onClick=${()=>m(!0)}>${e("block_add_network")}
          </button>`}
      </div>
      ${l&&i`<${Tt} onClose=${()=>m(!1)} reload=${p.reload} />`}
      <${Y} of=${p} draw=${c=>i`<${Xa} value=${c} sought=${o}
        reload=${p.reload} />`} />
    </div>`}function Xa({value:{blocks:e,ended:t},sought:a,reload:n}){let s=d(),o=r=>r.map(l=>i`<${Rt} key=${l.id} block=${l} reload=${n} />`);return i`
    ${e.length===0&&(a?i`<p class="bot-quiet" role="status">${s("block_none_found")}</p>`:i`<${J} icon="check" title=${s("block_none")} text=${s("block_none_text")} />`)}
    <ul class="blocks" aria-label=${s("team_section_blocks")}>${o(e)}</ul>
    ${t.length>0&&i`<details class="more"><summary>${s("block_ended",{count:t.length})}</summary>
        <ul class="blocks">${o(t)}</ul></details>`}`}function Mt(e){return e.includes("en")?"en":e[0]??"en"}function ce(e,t,a=!1){return[a?"team_bad_number_or_none":"team_bad_number",{least:e,most:t}]}function P(e,...t){return t.map(n=>e[n]).find(n=>n?.trim())??Object.values(e).find(n=>n.trim())??""}function te(e){let t=Object.entries(e).map(([a,n])=>[a,n.trim()]);return Object.fromEntries(t.filter(([,a])=>a))}function ae(e,t,a="-"){let n=new Set(t);if(!n.has(e))return e;let s=2;for(;n.has(`${e}${a}${s}`);)s+=1;return`${e}${a}${s}`}function Re(e,t,a){return e.filter((s,o)=>o!==t).toSpliced(a,0,e[t])}function j(e){let t=e.trim().replace(/[۰-۹٠-٩]/g,n=>String("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".indexOf(n)%10)),a=Number(t.replace(/[,٫]/,"."));return t===""||Number.isNaN(a)?null:a}var F=Object.freeze(["pre_chat","offline","call_back"]),ze=Object.freeze({name:"text",email:"email",phone:"phone",topic:"long_text",order_number:"order_number"}),Bt=Object.freeze(["text","long_text","choice","email","phone","number","order_number","checkbox","consent"]),qe=20,He=30,Za=300,en=60,tn=new Set(["text","phone","number","order_number"]);function ne({kind:e}){return tn.has(e)}function It({kind:e}){return{order_number:"@@-####",phone:"+##########",number:"####"}[e]??"#####"}function A({key:e}){return Object.hasOwn(ze,e)}function Ee(e){return e.map(({key:t,kind:a,labels:n,is_required:s,pattern:o,choices:r})=>({id:t,key:t,kind:a,labels:n,isRequired:s,pattern:o,choices:r.map(l=>({id:l.key,...l,department:l.department??""}))}))}function Pt(e,t){return Ct(e,t,"field").map(a=>({key:a.key,kind:a.kind,labels:te(a.labels),is_required:a.isRequired,pattern:ne(a)?a.pattern.trim():"",choices:a.kind==="choice"?Ct(a.choices,t,"choice").map(({key:n,labels:s,department:o})=>({key:n,labels:te(s),department:o||null})):[]}))}function ue(e,t){return{id:t||ae("new",e.map(n=>n.id)),key:t,kind:ze[t]??"text",labels:{},isRequired:!0,pattern:"",choices:[]}}function Lt(e){return{id:ae("new",e.map(({id:t})=>t)),key:"",labels:{},department:""}}function Nt(e){return Object.keys(ze).filter(t=>!e.some(a=>a.key===t))}function Me(e,t,a){let n=t.map(r=>[r.id,an(r,a)]).filter(([,r])=>r),s=Object.fromEntries(n),o=t.some(({kind:r,isRequired:l})=>r==="phone"&&l);return e==="call_back"&&t.length>0&&!o&&(s[""]="team_form_no_phone"),t.length>qe&&(s[""]="team_form_too_long"),s}function an(e,t){let a=te(e.labels);return!a[t]&&!(A(e)&&!Object.keys(a).length)?"team_field_no_label":Ft(a)?"team_label_too_long":ne(e)&&[...e.pattern].length>en?"team_pattern_too_long":e.kind==="choice"?nn(e.choices,t):""}function nn(e,t){if(!e.length)return"team_field_no_choices";if(e.length>He)return"team_too_many_choices";let a=e.map(n=>te(n.labels));return a.some(n=>!n[t])?"team_choice_no_label":a.some(Ft)?"team_label_too_long":""}function Ft(e){return Object.values(e).some(t=>[...t].length>Za)}function Ct(e,t,a){let n=e.map(({key:s})=>s);return e.map(s=>{if(s.key)return s;let o=xe(s.labels[t]??s.labels.en??"").replaceAll("-","_").slice(0,36),r=ae(o||a,n,"_");return n.push(r),{...s,key:r}})}var sn=60,se=Object.freeze({accept_seconds:{least:5,most:600,isOptional:!0},silent_seconds:{least:30,most:86400,isOptional:!0},transfer_seconds:{least:10,most:3600,isOptional:!1},queue_limit:{least:1,most:1e4,isOptional:!0},due_hours:{least:1,most:720,isOptional:!1}}),on=["mon","tue","wed","thu","fri"],rn=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,ln={key:"team",names:"team",members:"team",hours:"hours",pre_chat:"forms",offline:"forms",call_back:"forms"};function Ue({key:e,names:t,rules:a,hours:n,members:s}){let o=Object.keys(se).map(r=>{let l=a[r];return[r,l?String(l/H(r)):""]});return{key:e,names:t,members:s,assignment:a.assignment,numbers:Object.fromEntries(o),fallback:a.fallback??"",email:a.email,pages:a.pages,languages:a.languages,hours:n&&we(n),forms:{pre_chat:Ee(a.pre_chat),offline:Ee(a.offline),call_back:Ee(a.call_back)}}}function Dt(){let[e,t,a]=["name","topic","email"].map(n=>ue([],n));return{key:"",names:{},members:[],assignment:"pick",numbers:{accept_seconds:"30",silent_seconds:"",transfer_seconds:"120",queue_limit:"",due_hours:"12"},fallback:"",email:"",pages:[],languages:[],hours:null,forms:{pre_chat:[e,t],offline:[e,a,t],call_back:[]}}}function ie(e,t){let a=Object.keys(se).map(s=>[s,Math.round((j(e.numbers[s])??0)*H(s))]),n=F.map(s=>[s,Pt(e.forms[s],t)]);return{key:e.key,names:te(e.names),members:e.members,hours:e.hours&&De(e.hours),rules:{assignment:e.assignment,...Object.fromEntries(a),fallback:e.fallback||null,email:e.email.trim(),pages:e.pages,languages:e.languages,...Object.fromEntries(n)}}}function Ve(e,t,a){return JSON.stringify(ie(e,a))===JSON.stringify(ie(t,a))}function jt(e,t,a){return ae(xe(e.en??e[t]??"").slice(0,36)||"department",a)}function At(e,t){let a={},n=te(e.names);n[t]||(a.names="team_no_name"),Object.values(n).some(o=>[...o].length>sn)&&(a.names="team_name_too_long");for(let o of Object.keys(se)){let r=pn(o,e.numbers[o]);r&&(a[o]=r)}e.email.trim()&&!rn.test(e.email.trim())&&(a.email="team_bad_email"),e.pages.some(o=>!/^[/*]/.test(o))&&(a.pages="team_bad_page");let s=e.hours&&mn(e.hours);s&&(a.hours=s);for(let o of F){let[r]=Object.values(Me(o,e.forms[o],t));r&&(a[o]=r)}return a}function mn(e){let t=!Object.keys(De(e).weekly).length;return gt(e)??(t?"team_hours_empty":null)}function pn(e,t){let{least:a,most:n,isOptional:s}=se[e],o=H(e),r=Math.round((j(t)??NaN)*o);return s&&(!t.trim()||r===0)||r>=a&&r<=n?null:ce(a/o,n/o,s)}function We(e){let[t]=e.split(/[.[]/);return ln[t]??"chats"}function zt(e){let t=ye.filter(n=>e.weekly[n]?.length),a=n=>{let s=e.weekly[n]??[];return s.length&&!bt(s)?s:_t([])};return{...e,weekly:Object.fromEntries((t.length?t:on).map(n=>[n,a(n)]))}}function qt(e,t){let a=new Map(t.map(s=>[s.key,s.rules.fallback])),n=s=>{let o=new Set;for(let r=s;r&&!o.has(r);r=a.get(r)){if(r===e)return!0;o.add(r)}return!1};return t.filter(s=>!n(s.key))}function Ht(e){let{draft:t,change:a,mistakes:n,isReadOnly:s}=e,o=d(),{overview:r,nameOf:l,usual:m}=f(),p=qt(t.key,r.departments).filter(({key:u})=>u!==t.key),c=[...new Set([m,...r.languages,...t.languages])];return i`
    <${E} title=${o("team_reach_people")}>
      <${X} label=${o("team_reach_people")} chosen=${t.assignment} isReadOnly=${s} place="assignment"
        options=${["pick","automatic"].map(u=>[u,o(`team_assign_${u}`),o(`team_assign_${u}_hint`)])}
        onChoose=${u=>a({assignment:u})} />
      <div class="numbers">
        ${t.assignment==="automatic"&&i`<${fe} ...${e} name="accept_seconds" />`}
        <${fe} ...${e} name="silent_seconds" />
        <${fe} ...${e} name="transfer_seconds" />
      </div>
    <//>
    <${E} title=${o("team_many")}>
      <div class="numbers">
        <${fe} ...${e} name="queue_limit" />
        <div class="field" data-place="fallback"><${U} label=${o("team_place_fallback")}
          onChoose=${u=>a({fallback:u})} isDisabled=${s}>
          <option value="" selected=${!t.fallback}>${o("team_fallback_none")}</option>
          ${p.map(({key:u})=>i`<option key=${u} value=${u}
            selected=${u===t.fallback}>${l(u)}
            </option>`)}<//>
          <span class="hint">${o("team_fallback_hint")}</span></div>
      </div>
    <//>
    <${E} title=${o("team_left")} hint=${o("team_left_hint")}>
      <div class="numbers">
        <${O} label=${o("team_place_email")} hint=${o("team_email_hint")} value=${t.email} place="email"
          dir="ltr"
          type="email" note=${n.email} isReadOnly=${s}
          onValue=${u=>a({email:u})} />
        <${fe} ...${e} name="due_hours" />
      </div>
    <//>
    <${E} title=${o("team_leads")} hint=${o("team_leads_hint")}>
      <div class="field" data-place="pages"><span class="label">${o("team_place_pages")}</span>
        <${it} label=${o("team_place_pages")} values=${t.pages} isReadOnly=${s} placeholder="/returns*"
          hint=${o("team_pages_hint")} onValues=${u=>a({pages:u})} />
        <${C} mistake=${n.pages} /></div>
      <div class="field" data-place="languages"><span class="label">${o("team_place_languages")}</span>
        <${Oe} label=${o("team_place_languages")} chosen=${t.languages} isReadOnly=${s}
          options=${c.map(u=>[u,w(u)])}
          onChoose=${u=>a({languages:u})} /></div>
    <//>`}function fe({draft:e,change:t,mistakes:a,isReadOnly:n,name:s}){let o=d(),{isOptional:r}=se[s];return i`<${O} label=${o(`team_place_${s}`)} hint=${o(`team_${s}_hint`)} unit=${o(`team_unit_${s}`)}
    value=${e.numbers[s]} place=${s} note=${a[s]} isReadOnly=${n}
    placeholder=${r?o(`team_none_${s}`):""}
    onValue=${l=>t({numbers:{...e.numbers,[s]:l}})} />`}function Ut({department:e,index:t,count:a,isBusy:n,onMove:s}){let o=d(),{number:r}=S(),{state:l}=q(),{overview:m,mayEdit:p,nameOf:c}=f(),u=c(e.key),b=Fe(l.team,e.key)?.waiting??0,_=e.members.map(({operator_id:g})=>m.operators.find(({id:x})=>x===g)?.name).filter(Boolean),$=F.filter(g=>e.rules[g].length).map(g=>o(`team_form_${g}`));return i`
    <li class="rule team-department">
      <div class="rule-words">
        <p class="rule-title"><a href=${D("team","department",e.key)}><bdi>${u}</bdi></a>
          <${Ge} department=${e} />
          ${b>0&&i`<span class="wait wait-warning">${o("team_waiting",{count:b})}</span>`}</p>
        <p class="rule-sentence">${cn(e)}</p>
        <p class="hint department-facts">
          <span>${_.length?i`<bdi>${_.join(o("team_comma"))}</bdi>`:i`<span class="bad">
            ${o("team_no_people")}</span>`}</span>
          ${$.length>0&&i`<span>${o("team_forms_of",{forms:$.join(o("team_comma"))})}</span>`}
        </p>
      </div>
      <div class="rule-tools">
        ${t===0&&i`<span class="tag tag-quiet" title=${o("team_default_hint")}>${o("team_default")}</span>`}
        ${p&&i`<${pe} name=${u} index=${t} count=${a} isBusy=${n}
          onMove=${s} />`}
        <span class="visually-hidden">${o("team_place_of",{place:r(t+1),count:r(a)})}</span>
      </div>
    </li>`}function cn({rules:e}){let t=d(),{nameOf:a}=f();return[e.assignment==="pick"?t("team_says_pick"):e.accept_seconds?t("team_says_offered",{count:e.accept_seconds}):t("team_says_given"),e.queue_limit?t("team_says_limit",{count:e.queue_limit}):"",e.fallback?t("team_says_fallback",{name:`⁨${a(e.fallback)}⁩`}):""].filter(Boolean).join(" ")}function Ge({department:{key:e,why_away:t,opens:a}}){let n=d(),{language:s}=K(),{state:o}=q(),{usual:r}=f(),l=(Fe(o.team,e)?.why_away??t)||"open",m=l==="closed"?P(a,s,r):"",p=[n(`team_reach_${l}`),m&&n("team_opens",{when:`⁨${m}⁩`})].filter(Boolean);return i`<span class=${`reach reach-${l}`}><span class="reach-sign" aria-hidden="true"></span>
    ${p.join(n("team_comma"))}</span>`}function Ke(e,t){return{base:e,draft:t(e),known:e}}function Vt({base:e,known:t},a){return a!==t&&a.version!==e.version}function Wt({draft:e},{next:t,shown:a,sent:n},s){return{base:t,draft:n!==void 0&&e!==n?e:s(t),known:a}}async function Gt(e,t){return e?.code==="changed_meanwhile"?{theirs:await t().catch(()=>null)}:null}function Ce(e,t,a){let[n,s]=h(()=>Ke(e,t)),{base:o,draft:r}=n,l=W(()=>t(o),[o]),m=!a(l,r),p=N(e);return p.current=e,re(()=>{!m&&Vt(n,e)&&s(Ke(e,t))},[e,m]),{draft:r,isChanged:m,version:o.version,setDraft:c=>s(u=>({...u,draft:c})),take:(c,u=void 0)=>s(b=>Wt(b,{next:c,shown:p.current,sent:u},t))}}function _e(e){let t=T(),[a,n]=h(null),s=async o=>{try{await o(),n(null)}catch(r){throw n(await Gt(r,e)),r}};return{...t,clash:a,send:o=>t.send(()=>s(o)),forget(){n(null),t.forget()}}}function Kt({choices:e,setChoices:t,language:a,isReadOnly:n}){let s=d(),{overview:o,usual:r,nameOf:l}=f(),m=N(null),p=()=>{t([...e,Lt(e)]),setTimeout(()=>m.current?.querySelector("li:last-child input")?.focus())};return i`
    <fieldset class="choices">
      <legend>${s("team_choices")}</legend>
      <p class="hint">${s("team_choices_hint")}</p>
      <ol ref=${m}>
        ${e.map((c,u)=>{let b=$=>t(e.with(u,{...c,...$})),_=P(c.labels,a,r)||s("team_choice_number",{count:u+1});return i`
          <li key=${c.id}>
            <input class="input" dir="auto" lang=${a} value=${c.labels[a]??""}
              readOnly=${n}
              placeholder=${a===r?"":c.labels[r]??""}
              aria-label=${s("team_choice_in",{count:u+1,language:w(a)})}
              onInput=${$=>b({labels:{...c.labels,[a]:$.target.value}})} />
            <select class="input" aria-label=${s("team_choice_leads",{name:_})} disabled=${n}
              onChange=${$=>b({department:$.target.value})}>
              <option value="" selected=${!c.department}>${s("team_choice_stays")}</option>
              ${o.departments.map(({key:$})=>i`<option key=${$} value=${$}
                selected=${$===c.department}>${s("team_choice_to",{name:l($)})}</option>`)}
            </select>
            ${!n&&i`<span class="field-tools"><${pe} name=${_} index=${u} count=${e.length}
                onMove=${$=>t(Re(e,u,$))} />
              <${Z} label=${s("smart_remove_of",{what:_})}
                onRemove=${()=>t(e.filter(($,g)=>g!==u))} /></span>`}
          </li>`})}
      </ol>
      ${!n&&e.length<He&&i`<button type="button" class="button" onClick=${p}><${y}
          name="plus" />${s("team_add_choice")}</button>`}
    </fieldset>`}function Yt({pattern:e,usual:t,onPattern:a,isReadOnly:n}){let s=d(),o=oe(),[r,l]=h(""),m=st(e,r.trim());return i`
    <div class="pattern">
      <${O} label=${s("team_pattern")} hint=${s("team_pattern_hint")} value=${e} dir="ltr"
        placeholder=${t}
        isReadOnly=${n} onValue=${a} />
      ${!e.trim()&&i`<p class="hint pattern-offer"><span>${s("team_pattern_offer",{pattern:`⁦${t}⁩`,example:`⁦${le(t)}⁩`})}</span>${" "}
          ${!n&&i`<button type="button" class="link-button" onClick=${()=>a(t)}>
            ${s("team_pattern_take")}</button>`}</p>`}
      ${e.trim()&&i`<div class="field"><label for=${o}>${s("team_pattern_try")}</label>
          <input id=${o} class="input" dir="ltr" value=${r} placeholder=${le(e)}
            onInput=${p=>l(p.target.value)} />
          <span class=${r&&!m?"hint hint-bad":r?"hint good":"hint"} role="status">${r?s(m?"team_pattern_fits":"team_pattern_fits_not"):i`${s("team_pattern_example")}${" "}<bdi
              dir="ltr">${le(e)}</bdi>`}</span></div>`}
    </div>`}function Jt({field:e,change:t,language:a,isReadOnly:n,mistake:s}){let o=d(),{usual:r}=f(),l=!A(e);return i`
    <div class="field-editor">
      <${O} label=${o("team_label_in",{language:w(a)})} lang=${a} dir="auto"
        value=${e.labels[a]??""} isReadOnly=${n}
        placeholder=${e.labels[r]||o(l?"team_label_example":"team_label_built_in")}
        hint=${l?"":o("team_label_built_in_hint")}
        onValue=${m=>t({labels:{...e.labels,[a]:m}})} />
      ${l&&i`<div class="field"><${U} label=${o("team_kind")} isDisabled=${n}
          onChoose=${m=>t({kind:m})}>
          ${Bt.map(m=>i`<option key=${m} value=${m} selected=${m===e.kind}>
            ${o(`team_kind_${m}`)}</option>`)}<//>
          <span class="hint">${o(`team_kind_${e.kind}_hint`)}</span></div>`}
      ${!l&&i`<p class="hint">${o(`team_kind_${e.kind}`)}: ${o(`team_kind_${e.kind}_hint`)}</p>`}
      <${me} label=${o("team_must_answer")} isOn=${e.isRequired} isReadOnly=${n}
        hint=${o("team_must_answer_hint")} onTick=${m=>t({isRequired:m})} />
      ${e.kind==="choice"&&i`<${Kt} choices=${e.choices} language=${a} isReadOnly=${n}
          setChoices=${m=>t({choices:m})} />`}
      ${ne(e)&&i`<${Yt} pattern=${e.pattern} usual=${It(e)} isReadOnly=${n}
          onPattern=${m=>t({pattern:m})} />`}
      <${C} mistake=${s} />
    </div>`}function Qt({form:e,field:t,index:a,count:n,language:s,isOpen:o,isReadOnly:r,onOpen:l,onMove:m,onRemove:p}){let c=d(),{usual:u}=f(),_=P(t.labels,s,u)||(A(t)?c(`team_built_in_${t.key}`):c("team_field_unnamed")),$=[c(`team_kind_${t.kind}`),t.kind==="choice"&&c("team_choices_count",{count:t.choices.length}),ne(t)&&t.pattern.trim()&&`⁦${t.pattern.trim()}⁩`].filter(Boolean);return i`
    <div class="field-line">
      <button type="button" class="field-open" aria-expanded=${o} data-place=${`${e}.${t.key||t.id}`}
        onClick=${l}>
        <span class="field-fold"><${y} name="down" /></span>
        <span class="field-words"><span class="option-name"><bdi>${_}</bdi></span>
          <span class="hint">${$.join(c("team_comma"))}</span></span>
        ${t.isRequired&&i`<span class="tag tag-quiet">${c("team_required")}</span>`}
      </button>
      ${!r&&i`<span class="field-tools"><${pe} name=${_} index=${a} count=${n} onMove=${m} />
        <${Z} label=${c("smart_remove_of",{what:_})} onRemove=${p} /></span>`}
    </div>`}var Zt={pre_chat:["order","topic"],offline:["message","order"],call_back:["call_back"]},un={en:"When may we call?",fa:"چه زمانی تماس بگیریم؟",he:"מתי נוח לקבל שיחה?",ka:"როდის დაგირეკოთ?",ms:"Bilakah kami boleh menelefon?"},dn=[{en:"Morning",fa:"صبح",he:"בוקר",ka:"დილით",ms:"Pagi"},{en:"Afternoon",fa:"بعدازظهر",he:"צהריים",ka:"შუადღეს",ms:"Tengah hari"},{en:"Evening",fa:"عصر",he:"ערב",ka:"საღამოს",ms:"Petang"}],$n={en:"What can we help you with?",fa:"در چه موردی کمک می‌خواهید؟",he:"במה נוכל לעזור?",ka:"რით შეგვიძლია დაგეხმაროთ?",ms:"Apa yang boleh kami bantu?"},fn=[{en:"My order",fa:"سفارش من",he:"ההזמנה שלי",ka:"ჩემი შეკვეთა",ms:"Pesanan saya"},{en:"Return or exchange",fa:"بازگرداندن یا تعویض",he:"החזרה או החלפה",ka:"დაბრუნება ან გადაცვლა",ms:"Pemulangan atau penukaran"},{en:"A product",fa:"یک کالا",he:"מוצר",ka:"პროდუქტი",ms:"Produk"},{en:"Something else",fa:"موضوعی دیگر",he:"משהו אחר",ka:"სხვა საკითხი",ms:"Perkara lain"}];function ea(e,t){return e==="order"?Be("order_number","email"):e==="message"?Be("name","email","topic"):e==="topic"?[Xt("new",$n,fn,t),...Be("topic")]:[...Be("phone","name"),Xt("new",un,dn,t)]}function Be(...e){return e.map(t=>ue([],t))}function Xt(e,t,a,n){let s=r=>Object.fromEntries(Object.entries(r).filter(([l])=>n.includes(l))),o=a.map((r,l)=>({id:`new-${l}`,key:"",labels:s(r),department:""}));return{id:e,key:"",kind:"choice",labels:s(t),isRequired:!0,pattern:"",choices:o}}function ta(e){let{form:t,fields:a,setFields:n,language:s,showsAll:o,isReadOnly:r}=e,{usual:l}=f(),[m,p]=h(null),c=o?Me(t,a,l):{};return i`
    <ol class="form-fields">
      ${a.map((u,b)=>{let _=m===u.id;return i`
        <li key=${u.id} class=${_?"form-field form-field-open":"form-field"}>
          <${Qt} form=${t} field=${u} index=${b} count=${a.length} language=${s}
            isOpen=${_}
            isReadOnly=${r} onOpen=${()=>p(_?null:u.id)}
            onMove=${$=>n(Re(a,b,$))}
            onRemove=${()=>n(a.filter(($,g)=>g!==b))} />
          ${!_&&i`<${C} mistake=${c[u.id]} />`}
          ${_&&i`<${Jt} field=${u} language=${s} isReadOnly=${r}
              mistake=${c[u.id]}
              change=${$=>n(a.with(b,{...u,...$}))} />`}
        </li>`})}
    </ol>
    <${C} mistake=${c[""]} />
    ${!r&&a.length<qe&&i`<${_n} ...${e}
      onAdd=${u=>{n([...a,u]),p(u.id)}} />`}
    ${!r&&i`<${bn} ...${e} />`}`}function _n({fields:e,onAdd:t}){let a=d(),n=(s,o)=>i`
    <button type="button" key=${s} class="toggle" onClick=${()=>t(ue(e,s))}><${y}
      name="plus" />
      ${o}</button>`;return i`
    <div class="toggles" role="group" aria-label=${a("team_add_field")}>
      <span class="hint">${a("team_add_field")}</span>
      ${Nt(e).map(s=>n(s,a(`team_built_in_${s}`)))}
      ${n("",a("team_own_field"))}
    </div>`}function bn({form:e,fields:t,setFields:a}){let n=d(),{overview:s}=f();return i`
    <details class="more" open=${t.length===0}><summary>${n("team_starts")}</summary>
      <ul class="starts">
        ${Zt[e].map(o=>i`
          <li key=${o}><button type="button" class="start"
            onClick=${()=>a(ea(o,s.languages))}>
            <span class="option-name">${n(`team_start_${o}`)}</span><span
              class="hint">${n(`team_start_${o}_hint`)}</span>
          </button></li>`)}
        ${t.length>0&&e!=="pre_chat"&&i`<li><button type="button" class="start" onClick=${()=>a([])}>
            <span class="option-name">${n("team_start_none")}</span><span
              class="hint">${n(`team_form_${e}_none`)}</span>
            </button></li>`}
      </ul>
    </details>`}var aa={en:()=>import("./en-JJ4G7XH3.js"),fa:()=>import("./fa-RP73CXPF.js"),he:()=>import("./he-SBJ363RV.js"),ka:()=>import("./ka-HGE63NUJ.js"),ms:()=>import("./ms-6O3V3WA2.js")},gn=5,hn=new Set(["checkbox","consent"]);function sa({form:e,fields:t,language:a}){let n=d(),s=I(async()=>(await(aa[a]??aa.en)()).default,[a]),o=r=>s.value?.[r]??"";return i`
    <figure class="form-preview">
      <figcaption class="hint">${n("team_preview")}</figcaption>
      <div class="preview-card" dir=${Ze(a)} lang=${a}>
        <p class="preview-title">${o(`form.title_${e}`)}</p>
        ${t.length>0&&i`<p class="hint">${o(`form.lead_${e}`)}</p>`}
        ${t.length===0&&i`<p class="hint">${n(`team_form_${e}_none`)}</p>`}
        ${t.map(r=>i`<${vn} key=${r.id} form=${e} field=${r} language=${a}
          say=${o} />`)}
        ${t.length>0&&i`<p class="preview-button">${o(`form.submit_${e}`)}</p>`}
      </div>
    </figure>`}function vn({form:e,field:t,language:a,say:n}){let{usual:s}=f(),r=P(t.labels,a,s)||(A(t)?n(`form.${t.key}`)||n(`form.${t.key}_${e}`):"")||"…";return hn.has(t.kind)?i`<p class="preview-tick"><span class="preview-box" aria-hidden="true"></span><span
      dir="auto">${r}<${na}
      field=${t} /></span></p>`:i`
    <div class="preview-field">
      <p class="preview-label" dir="auto">${r}<${na} field=${t} /></p>
      ${ne(t)&&t.pattern.trim()&&i`<p class="hint">${n("form.example").replace("{example}",`⁦${le(t.pattern.trim())}⁩`)}</p>`}
      <${xn} field=${t} language=${a} say=${n} />
    </div>`}function xn({field:e,language:t,say:a}){let{usual:n}=f(),s=e.kind==="long_text";return e.kind!=="choice"?i`<p class=${s?"preview-input preview-long":"preview-input"}></p>`:e.choices.length>gn?i`<p class="preview-input preview-list">${a("form.choose")}<${y} name="down" /></p>`:i`<p class="preview-choices">${e.choices.map(o=>i`<span key=${o.id} dir="auto">${P(o.labels,t,n)||"…"}</span>`)}</p>`}function na({field:e}){let{t}=S();return e.isRequired?i`<span class="preview-star" title=${t("team_required")}> *</span>`:null}function oa({draft:e,change:t,mistakes:a,isReadOnly:n}){let s=d(),{overview:o,usual:r}=f(),[l,m]=h(()=>F.find($=>a[$])??"pre_chat"),[p,c]=h(r),u=e.forms[l],b=$=>t({forms:{...e.forms,[l]:$}}),_=o.languages.filter($=>u.some(g=>kn(g,$)));return i`
    <div class="forms">
      <div class="form-choice" role="group" aria-label=${s("team_part_forms")}>
        ${F.map($=>i`
          <button type="button" key=${$} class="form-tab" aria-pressed=${$===l} data-place=${$}
            onClick=${()=>m($)}>
            <span class="option-name">${s(`team_form_${$}`)}${a[$]&&i`<span class="text-state bad">!<span
                class="visually-hidden">${s("team_part_bad")}</span>
              </span>`}</span>
            <span class="hint">${e.forms[$].length?s("team_form_asks",{count:e.forms[$].length}):s(`team_form_${$}_none`)}</span>
          </button>`)}
      </div>
      <div class="forms-main">
        <p class="hint">${s(`team_form_${l}_hint`)}</p>
        <${Ot} languages=${o.languages} language=${p} onChoose=${c}
          lacking=${_} />
        <${ta} key=${l} form=${l} fields=${u} setFields=${b} language=${p}
          showsAll=${!!a[l]} isReadOnly=${n} />
      </div>
      <aside class="forms-side" aria-label=${s("team_preview")}>
        <${sa} form=${l} fields=${u} language=${p} />
      </aside>
    </div>`}function kn(e,t){return[...!A(e)||Object.values(e.labels).some(s=>s.trim())?[e]:[],...e.kind==="choice"?e.choices:[]].some(({labels:s})=>!s[t]?.trim())}function ia(e){let{api:t}=f(),a=I(t.hours,[t]);return i`<${Y} of=${a} draw=${n=>i`<${yn} ...${e}
    report=${n} />`} />`}function yn({draft:e,change:t,mistakes:a,isReadOnly:n,report:s}){let o=d(),r=l=>t({hours:l==="own"?zt(we(s.hours)):null});return i`
    <${E} title=${o("team_hours")} hint=${o("team_hours_hint")}>
      <${X} label=${o("team_hours")} chosen=${e.hours?"own":"shop"} isReadOnly=${n} place="hours"
        options=${["shop","own"].map(l=>[l,o(`team_hours_${l}`),o(`team_hours_${l}_hint`)])}
        onChoose=${r} />
      <p><a href=${D("bot","settings")}>${o("team_hours_of_shop")}</a></p>
    <//>
    ${e.hours&&i`<${E} title=${o("team_hours_own")}>
        <fieldset class="hours" disabled=${n}><legend class="visually-hidden">${o("team_hours_own")}</legend>
          <${ht} draft=${e.hours} setDraft=${l=>t({hours:l})}
            countries=${s.countries} /></fieldset>
        <${C} mistake=${a.hours} />
      <//>`}`}function Ie({by:e,theirs:t,mine:a,isBusy:n,onTheirs:s,onMine:o}){let r=d();return i`
    <${Ye} title=${e?r("team_meanwhile_by",{name:L(e)}):r("bot.conflict_title")}
      text=${r("team_meanwhile_text")} isBusy=${n} other=${["team_see_theirs",s]}
      main=${["team_save_mine",o]}>
      <${pt} lines=${ut(ct(t,a))} label=${r("team_meanwhile_diff")} />
      <p class="hint">${r("bot.conflict_legend")}</p>
    <//>`}function ra({name:e,isBusy:t,onDiscard:a,onAgain:n}){let s=d();return i`
    <${Ye} title=${s("team_meanwhile_removed",{name:L(e)})} text=${s("team_meanwhile_removed_text")}
      isBusy=${t} other=${["team_discard_mine",a]} main=${["team_set_up_again",n]} />`}function Pe({isBusy:e,onAgain:t}){let a=d();return i`
    <${Ye} title=${a("bot.conflict_title")} text=${a("team_meanwhile_unseen_text")} isBusy=${e}
      main=${["try_again",t]} />`}function Ye({title:e,text:t,isBusy:a,main:n,other:s,children:o}){let r=d(),l=([m,p],c="button")=>i`
    <button type="button" class=${c} disabled=${a} onClick=${p}>${r(m)}</button>`;return i`
    <div class="outcome outcome-warning meanwhile" role="alert">
      <p><strong>${e}</strong>${" "}${t}</p>
      ${o}
      <div class="bot-actions">${s&&l(s)}${l(n,"button button-main")}</div>
    </div>`}var Le=["bot_is_on","form_comes_first","bot_helps_waiting"],be=["grace_seconds","missed_offers","peak_above_seconds"],la=20,wn={grace_seconds:[5,600],missed_offers:[1,50],peak_above_seconds:[120,86400]},On=1e9,Sn=60;function ma(e){return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:String(e.grace_seconds),missed_offers:String(e.missed_offers),peak_above_seconds:String(e.peak_above_seconds/H("peak_above_seconds")),priorities:e.priorities.map((t,a)=>({id:`rule-${a}`,name:t.name,priority:String(t.priority),isIdentified:t.is_identified,cartFrom:t.cart_from===null?"":String(t.cart_from),attribute:t.attribute,value:t.value,tag:t.tag}))}}function ge(e,t){let a=(n,s=1)=>Math.round((j(n)??0)*s);return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:a(e.grace_seconds),missed_offers:a(e.missed_offers),peak:t,peak_above_seconds:a(e.peak_above_seconds,H("peak_above_seconds")),priorities:e.priorities.map(n=>({name:n.name.trim(),priority:a(n.priority),is_identified:n.isIdentified,cart_from:j(n.cartFrom),attribute:n.attribute.trim(),value:n.value.trim(),tag:n.tag.trim()}))}}function pa(e){return{id:ae("new",e.map(a=>a.id)),name:"",priority:"5",isIdentified:!1,cartFrom:"",attribute:"",value:"",tag:""}}function ca(e){let t=be.map(n=>{let[s,o]=wn[n].map(l=>l/H(n)),r=j(e[n]);return[n,r===null||r<s||r>o?ce(s,o):""]}),a=e.priorities.map(n=>[n.id,Tn(n)]);return Object.fromEntries([...t,...a].filter(([,n])=>n))}function Tn({name:e,priority:t,isIdentified:a,cartFrom:n,attribute:s,value:o,tag:r}){let[l,m]=[j(t),j(n)],p=et.TAG_CODE_POINTS;return e.trim()?l===null||l<1||l>9?"team_priority_bad_class":n.trim()&&(m===null||m<0||m>On)?"team_priority_bad_cart":o.trim()&&!s.trim()?"team_priority_no_attribute":[e,s,o].some(c=>[...c.trim()].length>Sn)?"team_priority_too_long":[...r.trim()].length>p?["team_priority_long_tag",{most:p}]:a||s.trim()||m!==null||r.trim()?"":"team_priority_for_nobody":"team_priority_no_name"}function Je({names:e,members:t,hours:a,rules:n},s){let{t:o,nameOf:r,operators:l}=s,m=p=>l.find(c=>c.id===p)?.name??p;return[...Object.entries(e).map(([p,c])=>`${o("team_names")} (${w(p)}): ${L(c)}`),...t.map(({operator_id:p,skill:c})=>`${L(m(p))}: ${o(`team_skill_${c}`)}`),`${o("team_place_assignment")}: ${o(`team_assign_${n.assignment}`)}`,...Object.keys(se).map(p=>fa(s,p,n[p])),`${o("team_place_fallback")}: ${n.fallback?r(n.fallback):"–"}`,`${o("team_place_email")}: ${n.email||"–"}`,`${o("team_place_pages")}: ${n.pages.join(", ")||"–"}`,`${o("team_place_languages")}: ${n.languages.map(w).join(", ")||"–"}`,...a?Rn(a,s):[`${o("team_place_hours")}: ${o("team_hours_shop")}`],...F.flatMap(p=>n[p].flatMap(c=>En(p,c,s)))]}function Qe(e,t){let{t:a}=t;return[...Le.map(n=>`${a(`team_${n}`)}: ${Xe(t,e[n])}`),...be.map(n=>fa(t,n,e[n])),...e.priorities.flatMap(n=>Mn(n,t))]}function fa({t:e,number:t},a,n){return`${e(`team_place_${a}`)}: ${n?`${t(n/H(a))} ${e(`team_unit_${a}`)}`:"–"}`}function Rn({time_zone:e,country:t,weekly:a,exceptions:n},s){let{t:o,language:r}=s,l=t&&new Intl.DisplayNames([r],{type:"region"}).of(t);return Ne(s,[o("team_place_hours")],[[o("place_time_zone"),e.replaceAll("_"," ")],[o("place_country"),l],...ye.map(m=>[o(`place_${m}`),ua(s,a[m]??[])]),...n.map(({date:m,spans:p})=>[L(m),ua(s,p)||o("bot.closed")])])}function ua({t:e},t){return t.map(([a,n])=>`⁦${a}–${n}⁩`).join(e("team_comma"))}function En(e,t,a){let{t:n,nameOf:s}=a,o=$a(t.labels,a)||n(A(t)?`team_built_in_${t.key}`:"team_field_unnamed"),r=[n(`team_place_${e}`),L(o)];return[...Ne(a,r,[[n("place_kind"),n(`team_kind_${t.kind}`)],[n("team_required"),Xe(a,t.is_required)],[n("place_pattern"),t.pattern&&`⁦${t.pattern}⁩`],...da(t.labels)]),...t.choices.flatMap(({labels:l,department:m})=>Ne(a,[...r,L($a(l,a))],[...da(l),[n("place_department"),m&&s(m)]]))]}function Mn({name:e,priority:t,is_identified:a,cart_from:n,attribute:s,value:o,tag:r},l){let{t:m,number:p}=l;return Ne(l,[m("team_place_priorities"),L(e||m("team_priority_new"))],[[m("place_priority"),m(`team_class_${t}`)],[m("team_priority_identified"),a?Xe(l,!0):""],[m("place_tag"),r],[m("place_cart_from"),n===null?"":p(n)],[m("place_attribute"),s],[m("place_value"),o]])}function Ne({t:e},t,a){return a.filter(([,s])=>s).map(([s,o])=>`${[...t,s].join(e("team_comma"))}: ${L(o)}`)}function da(e){return Object.entries(e).map(([t,a])=>[L(w(t)),a])}function $a(e,{language:t,usual:a}){return P(e,t,a)}function Xe({t:e},t){return e(t?"team_yes":"team_no")}var Cn=["first","normal","last"];function _a(e){let t=d();return i`
    <${E} title=${t("team_names")} hint=${t("team_names_hint")}><${Bn} ...${e} /><//>
    <${E} title=${t("team_members")} hint=${t("team_members_hint")}><${In} ...${e} /><//>`}function Bn({draft:e,change:t,mistakes:a,isReadOnly:n}){let{overview:s,usual:o}=f(),r=oe(),l=[...new Set([o,...s.languages,...Object.keys(e.names)])],m=(p,c)=>t({names:{...e.names,[p]:c}});return i`
    <div class="names" data-place="names">
      ${l.map(p=>i`
        <div class="field" key=${p}>
          <label for=${`${r}-${p}`} lang=${p}>${w(p)}</label>
          <input id=${`${r}-${p}`} class="input" lang=${p} dir="auto" value=${e.names[p]??""}
            readOnly=${n} placeholder=${p===o?"":e.names[o]}
            aria-invalid=${p===o&&!!a.names||void 0}
            onInput=${c=>m(p,c.target.value)} />
        </div>`)}
    </div>
    <${C} mistake=${a.names} />`}function In({draft:e,change:t,isReadOnly:a}){let n=d(),{overview:s}=f(),o=p=>t({members:p}),r=e.members.map(({operator_id:p})=>p),l=s.operators.filter(({id:p,is_active:c})=>c&&!r.includes(p)),m=p=>o([...e.members,{operator_id:p,skill:"normal"}]);return i`
    <ul class="members" data-place="members">
      ${e.members.map((p,c)=>i`<${Pn} key=${p.operator_id} member=${p} isReadOnly=${a}
          onSkill=${u=>o(e.members.with(c,{...p,skill:u}))}
          onRemove=${()=>o(e.members.filter((u,b)=>b!==c))} />`)}
    </ul>
    ${e.members.length===0&&i`<p class="bot-quiet">${n("team_no_members")}</p>`}
    ${!a&&l.length>0&&i`<div class="add-member"><${U} label=${n("team_add_member")}
        onChoose=${p=>p&&m(p)}>
        <option value="" selected>${n("team_choose_person")}</option>
        ${l.map(p=>i`<option key=${`${p.id} ${r.length}`} value=${p.id}>
          ${p.name} (${p.login})</option>`)}<//></div>`}`}function Pn({member:e,isReadOnly:t,onSkill:a,onRemove:n}){let s=d(),{overview:o}=f(),r=o.operators.find(({id:m})=>m===e.operator_id),l=r?.name??e.operator_id;return i`
    <li class="member">
      <${he} kind="visitor" name=${l} id=${e.operator_id} isSmall isOnline=${r?.is_there} />
      <span class="member-name"><bdi>${l}</bdi>${r&&!r.is_active&&i` <span class="tag tag-quiet">${s("team_inactive")}</span>`}</span>
      <select class="input" aria-label=${s("team_skill_of",{name:l})} disabled=${t}
        onChange=${m=>a(m.target.value)}>
        ${Cn.map(m=>i`<option key=${m} value=${m} selected=${m===e.skill}>
          ${s(`team_skill_${m}`)}</option>`)}
      </select>
      ${!t&&i`<${Z} label=${s("smart_remove_of",{what:l})} onRemove=${n} />`}
    </li>`}var ba={team:_a,chats:Ht,hours:ia,forms:oa};function ga({department:e}){let t=d(),{api:a,overview:n,refresh:s,place:o,tell:r,mayEdit:l,usual:m,nameOf:p}=f(),{draft:c,setDraft:u,isChanged:b,version:_,take:$}=Ce(e,Ue,(R,v)=>Ve(R,v,m)),g=_e(a.overview),x=T(),z=(R=_)=>g.send(async()=>{$(va(await a.saveDepartment(ie(c,m),R),e.key)??e,c),await s(),r(t("team_department_saved"))}),k=async R=>{R?$(R):o.setUnsaved(!1),g.forget(),await s()},B=()=>x.send(async()=>{await a.removeDepartment(e.key),o.setUnsaved(!1),o.go("team","departments"),await s(),r(t("team_department_removed"))}),G=p(e.key),V=e.rules.fallback??n.departments.find(({key:R})=>R!==e.key)?.key;return i`
    <${xa} title=${G} draft=${c} setDraft=${u} isChanged=${b}
      saving=${g} save=${z} sent=${ie(c,m)} onTheirs=${k}
      head=${i`<${Ge} department=${e} />`}
      foot=${l&&V&&i`<${xt} label=${t("team_remove_department")} yes=${t("remove")} isBusy=${x.isBusy}
          question=${t("team_remove_department_sure",{name:G,heir:p(V)})} onYes=${B} />`}>
      <${M} sending=${x} />
    <//>`}function ha(){let e=d(),{api:t,overview:a,refresh:n,place:s,tell:o,mayEdit:r,usual:l}=f(),m=W(Dt,[]),[p,c]=h(m),u=_e(t.overview),b=jt(p.names,l,a.departments.map(x=>x.key)),_=ie({...p,key:b},l),$=async()=>{s.setUnsaved(!1),await n(),s.go("team","department",b)},g=(x=null)=>u.send(async()=>{await t.saveDepartment(_,x),await $(),o(e("team_department_saved"))});return r?i`
    <${xa} title=${e("team_new_department")} draft=${p} setDraft=${c}
      isChanged=${!Ve(m,p,l)} saving=${u} save=${g} sent=${_} onTheirs=${$}
      isHeld=${u.isBusy} />`:null}function va({departments:e},t){return e.find(a=>a.key===t)}function xa(e){let{title:t,draft:a,setDraft:n,isChanged:s,saving:o,save:r,sent:l,onTheirs:m,isHeld:p,head:c,foot:u,children:b}=e,_=d(),{mayEdit:$,usual:g}=f(),[x,z]=h("team"),[k,B]=h(!1),G=N(null),V=W(()=>At(a,g),[a]),[R]=Object.keys(V),v=$e=>z(We($e));Q(s),ee(G,o.error,v);let de=$e=>{if($e.preventDefault(),B(!0),R===void 0)return r();v(R),setTimeout(()=>Te(G.current,R))},Ga=ba[x];return i`
    <form class="team-editor" ref=${G} onSubmit=${de} noValidate aria-label=${t}>
      <header class="bot-editor-head">
        <a class="button" href=${D("team","departments")}>${_("team_back_to_departments")}</a>
        <h3 class="part-title"><bdi>${t}</bdi></h3>${c}
      </header>
      ${o.clash?i`<${Ln} name=${t} saving=${o} save=${r} sent=${l} onTheirs=${m} />`:i`<${M} sending=${{...o,isBusy:!1}} />`}
      ${b}
      <${Fn} part=${x} setPart=${z}
        bad=${k?Object.keys(V).map(We):[]} />
      <div class="team-part" inert=${p}><${Ga} draft=${a} mistakes=${k?V:Nn(V)}
        isReadOnly=${!$}
        change=${$e=>n({...a,...$e})} /></div>
      ${$&&i`
        <div class="bot-foot">
          ${u}
          <span class="spacer"></span>
          ${k&&R!==void 0&&i`<span class="hint hint-bad"
            role="alert">${_("bot.mend_first")}</span>`}
          <span class="hint">${s?_("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!s||o.isBusy}>
            ${_(o.isBusy?"one_moment":"save")}</button>
        </div>`}
    </form>`}function Ln({name:e,saving:t,save:a,sent:n,onTheirs:s}){let{usual:o}=f(),r=Se(),{clash:l,isBusy:m}=t;if(!l.theirs)return i`<${Pe} isBusy=${m} onAgain=${()=>a()} />`;let p=va(l.theirs,n.key);return p?i`<${Ie} by=${p.changed_by} isBusy=${m}
    theirs=${Je(ie(Ue(p),o),r)} mine=${Je(n,r)}
    onTheirs=${()=>s(p)} onMine=${()=>a(p.version)} />`:i`<${ra} name=${e} isBusy=${m} onDiscard=${()=>s()}
      onAgain=${()=>a(null)} />`}function Nn(e){let t=([a,n])=>n!=="team_hours_empty"&&!["names",...F].includes(a);return Object.fromEntries(Object.entries(e).filter(t))}function Fn({part:e,setPart:t,bad:a}){let n=d();return i`
    <div class="part-tabs" role="group" aria-label=${n("team_parts")}>
      ${Object.keys(ba).map(s=>i`
        <button type="button" key=${s} class="part-tab" aria-pressed=${s===e} onClick=${()=>t(s)}>
          ${n(`team_part_${s}`)}${a.includes(s)&&i`<span class="text-state bad">!<span
            class="visually-hidden">${n("team_part_bad")}</span></span>`}</button>`)}
    </div>`}function ka(){let{parts:e,overview:t}=f(),[,a,n]=e;if(a==="new")return i`<${ha} />`;if(a!=="department")return i`<${Dn} />`;let s=t.departments.find(o=>o.key===n);return s?i`<${ga} key=${n} department=${s} />`:i`<${jn} />`}function Dn(){let e=d(),{api:t,overview:a,refresh:n,mayEdit:s}=f(),o=T(),{departments:r}=a,l=(m,p)=>o.send(async()=>{await t.moveDepartment(m,p),await n()});return i`
    <div class="column team-column">
      <header class="smart-head">
        <p class="hint">${e("team_departments_text")}</p>
        ${s&&i`<a class="button button-main"
          href=${D("team","new")}>${e("team_new_department")}</a>`}
      </header>
      ${o.error&&i`<${M} sending=${o} />`}
      <ol class="rules" aria-label=${e("team_section_departments")}>
        ${r.map((m,p)=>i`<${Ut} key=${m.key} department=${m} index=${p}
            count=${r.length} isBusy=${o.isBusy}
            onMove=${c=>l(m.key,c)} />`)}
      </ol>
    </div>`}function jn(){let e=d();return i`
    <${J} icon="inbox" title=${e("team_department_gone")} text=${e("team_department_gone_text")}>
      <a class="button" href=${D("team","departments")}>${e("team_back_to_departments")}</a>
    <//>`}function ya({letters:e}){let t=d(),{language:a}=K(),n=new Intl.DateTimeFormat(a,{dateStyle:"medium",timeStyle:"short"}),s=e.filter(({state:o})=>o==="refused").length;return i`
    <section class="bot-card" aria-label=${t("mail_letters")}>
      <header class="smart-head"><h3 class="part-title">${t("mail_letters")}</h3>
        ${s>0&&i`<span class="bad">${t("mail_refused_count",{count:s})}</span>`}</header>
      ${e.length===0&&i`<p class="bot-quiet">${t("mail_no_letters")}</p>`}
      <ul class="letters">${e.map(({kind:o,recipient:r,state:l,problem:m,at:p},c)=>i`
        <li key=${c} class="letter">
          <span class=${l==="sent"?"sign sign-good":"sign sign-bad"} title=${t(`mail_${l}`)}><${y}
            name=${l==="sent"?"check":"alert"} /><span
              class="visually-hidden">${t(`mail_${l}`)}</span></span>
          <div class="letter-words"><p>${t(`mail_kind_${o}`)} <span class="hint"><bdi
            dir="ltr">${r}</bdi></span></p>
            ${m&&i`<p class="bad"><bdi dir="auto">${m}</bdi></p>`}</div>
          <time class="hint" datetime=${new Date(p).toISOString()}>${n.format(p)}</time>
        </li>`)}</ul>
    </section>`}function wa({reload:e}){let t=d(),{api:a,tell:n}=f(),[s,o]=h(""),r=T();return i`
    <form class="mail-test" onSubmit=${async m=>{m.preventDefault(),await r.send(async()=>{await a.testMail(s.trim()),n(t("mail_test_sent",{address:s.trim()}))}),await e()}} noValidate aria-label=${t("mail_test")}>
      <${O} label=${t("mail_test")} hint=${t("mail_test_hint")} value=${s} dir="ltr" type="email"
        placeholder="you@shop.example" onValue=${o} />
      <button type="submit" class="button"
        disabled=${!s.includes("@")||r.isBusy}>${t("mail_test_send")}</button>
      ${r.isBusy&&i`<${ke} text=${t("mail_sending")} />`}
      ${r.error&&i`<p class="alert" role="alert">${t("mail_test_failed")} <bdi>${rt(t,r.error)}</bdi></p>`}
    </form>`}var An=`CHATSERVER_SMTP_HOST=mail.shop.example
CHATSERVER_SMTP_PORT=587
CHATSERVER_SMTP_SECURITY=starttls
CHATSERVER_SMTP_USER=chat@shop.example
CHATSERVER_SMTP_PASSWORD_FILE=/etc/chatserver/smtp-password
CHATSERVER_MAIL_FROM="Tea house <chat@shop.example>"
CHATSERVER_PUBLIC_URL=https://chat.shop.example`;function Oa(){let e=d(),{isAdmin:t}=f();return t?i`<${zn} />`:i`<${J} icon="mail" title=${e("mail_forbidden")} text=${e("mail_forbidden_text")} />`}function zn(){let{api:e}=f(),t=I(e.mail,[e]);return i`
    <div class="column team-column">
      <${Y} of=${t} draw=${a=>i`
        ${a.is_set_up?i`<${qn} mail=${a} reload=${t.reload} />`:i`<${Hn} />`}
        <${ya} letters=${a.letters} />`} />
    </div>`}function qn({mail:e,reload:t}){let a=d();return i`
    <section class="bot-card" aria-label=${a("mail_set_up")}>
      <header class="smart-head"><h3 class="part-title">${a("mail_set_up")}</h3>
        <span class=${`reach reach-${e.promises?"open":"nobody"}`}><span class="reach-sign"
          aria-hidden="true"></span>
          ${a(e.promises?"mail_promises":"mail_promises_not")}</span></header>
      <dl class="figures">
        <div><dt>${a("mail_sender")}</dt><dd><bdi dir="ltr">${e.sender}</bdi></dd></div>
        <div><dt>${a("mail_server")}</dt><dd><bdi dir="ltr">${e.server}</bdi></dd></div>
      </dl>
      <${wa} reload=${t} />
    </section>`}function Hn(){let e=d();return i`
    <section class="bot-card" aria-label=${e("mail_not_set_up")}>
      <header class="smart-head"><h3 class="part-title">${e("mail_not_set_up")}</h3></header>
      <p>${e("mail_not_set_up_text")}</p>
      <p class="hint">${e("mail_how")}</p>
      <pre class="snippet" dir="ltr" tabindex="0" aria-label=${e("mail_settings")}>${An}</pre>
      <p class="hint">${e("mail_needed")} <code dir="ltr">CHATSERVER_SMTP_HOST</code>${" · "}<code dir="ltr"
        >CHATSERVER_MAIL_FROM</code></p>
      <p class="hint">${e("mail_then")}</p>
    </section>`}var Sa=50;function Ta({person:e,onClose:t}){let a=d(),{api:n,overview:s,refresh:o,place:r,tell:l}=f(),[m,p]=h(e.languages),[c,u]=h(String(e.chat_limit)),b=N(null),_=T(),$=j(c)??0,g=!Number.isInteger($)||$<1||$>Sa,x=$!==e.chat_limit||m.join()!==e.languages.join();Q(x),ee(b,_.error);let z=B=>{B.preventDefault(),!g&&_.send(async()=>{await n.savePerson({operator_id:e.id,languages:m,chat_limit:$}),r.setUnsaved(!1),await o(),l(a("team_person_saved",{name:e.name})),t()})},k=[...new Set([...s.languages,...e.languages])];return i`
    <form class="person-editor" ref=${b} onSubmit=${z} noValidate aria-label=${e.name}>
      <${M} sending=${{..._,isBusy:!1}} />
      <div class="field" data-place="languages"><span class="label">${a("team_speaks_field")}</span>
        <${Oe} label=${a("team_speaks_field")} chosen=${m}
          options=${k.map(B=>[B,w(B)])}
          onChoose=${p} />
        <span class="hint">${a("team_speaks_hint")}</span></div>
      <${O} label=${a("team_place_chat_limit")} hint=${a("team_chat_limit_hint")} value=${c}
        unit=${a("team_unit_chat_limit")} place="chat_limit"
        note=${g?ce(1,Sa):""} onValue=${u} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!x||g||_.isBusy}>${a("save")}</button>
        <button type="button" class="button" onClick=${t}>${a("cancel")}</button>
      </div>
    </form>`}function Ra({person:e,onEdit:t}){let a=d(),{number:n}=S(),{state:s}=q(),{overview:o,nameOf:r}=f(),l=s.team?.members.find(({operator:_})=>_.id===e.id),{is_there:m,status:p}=l??e,c=m?"there":p==="online"?"gone":"away",u=o.departments.filter(({members:_})=>_.some(({operator_id:$})=>$===e.id)),b=e.languages.map(w).join(a("team_comma"))||a("team_speaks_all");return i`
    <div class="person-line">
      <${he} kind="visitor" name=${e.name} id=${e.id} isOnline=${m} />
      <div class="person-words">
        <p class="person-name"><strong><bdi>${e.name}</bdi></strong>
          <span class="tag tag-quiet">${a(`team_role_${e.role}`)}</span>
          ${e.is_active?i`<span class=${`reach reach-${c}`}><span class="reach-sign" aria-hidden="true"></span>
                ${a(`team_is_${c}`)}</span>`:i`<span class="tag tag-quiet">${a("team_inactive")}</span>`}</p>
        <p class="hint"><bdi dir="ltr">${e.login}</bdi></p>
        <p class="person-facts"><span>${a("team_speaks",{languages:b})}</span>
          <span>${l?a("team_chats_now",{chats:n(l.chats),limit:n(e.chat_limit)}):a("team_chats_at_once",{count:e.chat_limit})}</span></p>
        <p class="person-departments">${u.length?u.map(({key:_})=>i`<a key=${_} class="tag tag-quiet"
              href=${D("team","department",_)}>
              <bdi>${r(_)}</bdi></a>`):e.is_active&&i`<span class="hint bad">${a("team_in_no_department")}</span>`}</p>
      </div>
      ${t&&i`<button type="button" class="button" onClick=${t}>${a("team_edit")}<span
        class="visually-hidden"> ${e.name}</span></button>`}
    </div>`}function Ea(){let e=d(),{overview:t,mayEdit:a}=f(),[n,s]=h(null),o=[...t.operators].sort((r,l)=>Number(l.is_active)-Number(r.is_active));return i`
    <div class="column team-column">
      <p class="hint">${e("team_people_text")}</p>
      <ul class="people" aria-label=${e("team_section_people")}>
        ${o.map(r=>i`
          <li key=${r.id} class=${r.is_active?"person":"person person-inactive"}>
            <${Ra} person=${r}
              onEdit=${a&&r.is_active&&n===null?()=>s(r.id):null} />
            ${n===r.id&&i`<${Ta} person=${r} onClose=${()=>s(null)} />`}
          </li>`)}
      </ul>
      <p class="hint">${e("team_people_add")}</p>
    </div>`}var Un=["auto","on","off"];function Ma(){let e=d(),{state:t}=q(),{api:a,overview:n,refresh:s,isLeader:o,tell:r}=f(),l=T(),{peak:m}=n.settings,p=t.team?.is_peak,c=u=>l.send(async()=>{await a.setPeak(u),await s(),r(e(`team_peak_set_${u}`))});return i`
    <section class="bot-card" aria-label=${e("team_peak")}>
      <header class="smart-head"><h3 class="part-title">${e("team_peak")}</h3>
        ${p!==void 0&&i`<span class=${`reach reach-${p?"full":"open"}`}><span class="reach-sign"
          aria-hidden="true"></span>${e(p?"team_peak_now":"team_peak_not_now")}</span>`}</header>
      <p class="hint">${e("team_peak_text")}</p>
      <${X} label=${e("team_peak")} chosen=${m} isReadOnly=${!o||l.isBusy} onChoose=${c}
        options=${Un.map(u=>[u,e(`team_peak_${u}`),e(`team_peak_${u}_hint`)])} />
      ${!o&&i`<p class="hint">${e("team_peak_who")}</p>`}
      ${l.error&&i`<${M} sending=${l} />`}
    </section>`}var Vn=["9","8","7","6","5","4","3","2","1"];function Ca({rules:e,setRules:t,mistakes:a,isReadOnly:n}){let s=d();return i`
    <ul class="priorities" data-place="priorities">
      ${e.map((o,r)=>i`<${Wn} key=${o.id} rule=${o} mistake=${a[o.id]}
          isReadOnly=${n}
          change=${l=>t(e.with(r,{...o,...l}))}
          onRemove=${()=>t(e.filter((l,m)=>m!==r))} />`)}
    </ul>
    ${e.length===0&&i`<p class="bot-quiet">${s("team_priorities_none")}</p>`}
    ${!n&&e.length<la&&i`<div><button type="button" class="button"
        onClick=${()=>t([...e,pa(e)])}><${y} name="plus" />
        ${s("team_add_priority")}</button></div>`}`}function Wn({rule:e,change:t,onRemove:a,mistake:n,isReadOnly:s}){let o=d(),r=l=>i`
    <${O} label=${o(`team_priority_${l}`)} value=${e[l]}
      dir=${l==="name"||l==="tag"?"auto":"ltr"}
      isReadOnly=${s} placeholder=${o(`team_priority_${l}_example`)}
      onValue=${m=>t({[l]:m})} />`;return i`
    <li class="priority">
      <div class="priority-head">${r("name")}
        <${U} label=${o("team_priority_class")} isDisabled=${s}
          onChoose=${l=>t({priority:l})}>
          ${Vn.map(l=>i`<option key=${l} value=${l} selected=${l===e.priority}>
            ${o(`team_class_${l}`)}</option>`)}<//>
        ${!s&&i`<${Z}
          label=${o("smart_remove_of",{what:e.name||o("team_priority_new")})}
          onRemove=${a} />`}</div>
      <p class="hint">${o("team_priority_if")}</p>
      <${me} label=${o("team_priority_identified")} isOn=${e.isIdentified} isReadOnly=${s}
        onTick=${l=>t({isIdentified:l})} />
      <div class="priority-parts">${r("tag")}${r("cartFrom")}${r("attribute")}${r("value")}</div>
      <${C} mistake=${n} />
    </li>`}function Ba(){let e=d(),{api:t,overview:a,refresh:n,tell:s,mayEdit:o}=f(),{peak:r}=a.settings,{draft:l,setDraft:m,isChanged:p,version:c,take:u}=Ce(a,Kn,Yn),b=N(null),[_,$]=h(!1),g=_e(t.overview),x=ca(l),z=Object.keys(x).length>0;Q(p),ee(b,g.error);let k=v=>m({...l,...v}),B=(v=c)=>{if($(!0),z)return setTimeout(()=>Jn(b.current));g.send(async()=>{u(await t.saveSettings(ge(l,r),v),l),await n(),s(e("team_settings_saved"))})},G=v=>{v.preventDefault(),B()},V=async v=>{u(v),g.forget(),await n()},R=v=>i`
    <${O} key=${v} label=${e(`team_place_${v}`)} hint=${e(`team_${v}_hint`)} unit=${e(`team_unit_${v}`)}
      place=${v} value=${l[v]} note=${p?x[v]:""} isReadOnly=${!o}
      onValue=${de=>k({[v]:de})} />`;return i`
    <form class="queue-settings" ref=${b} onSubmit=${G} noValidate aria-label=${e("team_queue")}>
      ${g.clash?i`<${Gn} saving=${g} save=${B} sent=${ge(l,r)} onTheirs=${V} />`:i`<${M} sending=${{...g,isBusy:!1}} />`}
      <${E} title=${e("team_bot")}>
        ${Le.map(v=>i`<${me} key=${v} label=${e(`team_${v}`)} hint=${e(`team_${v}_hint`)}
            isReadOnly=${!o}
          isOn=${l[v]||v==="form_comes_first"&&!l.bot_is_on}
          onTick=${de=>k({[v]:de})} />`)}
      <//>
      <${E} title=${e("team_limits")}>
        <div class="numbers">
          ${be.map(R)}
        </div>
      <//>
      <${E} title=${e("team_priorities")} hint=${e("team_priorities_hint")}>
        <${Ca} rules=${l.priorities} mistakes=${_?x:{}} isReadOnly=${!o}
          setRules=${v=>k({priorities:v})} />
      <//>
      ${o&&i`<div class="bot-foot"><span class="spacer"></span>
        ${z&&_&&i`<span class="hint hint-bad" role="alert">${e("bot.mend_first")}</span>`}
        <span class="hint">${p?e("bot.unsaved"):""}</span>
        <button type="submit" class="button button-main" disabled=${!p||g.isBusy}>
          ${e(g.isBusy?"one_moment":"save")}</button></div>`}
    </form>`}function Gn({saving:e,save:t,sent:a,onTheirs:n}){let s=Se(),{isBusy:o}=e,{theirs:r}=e.clash;return r?i`<${Ie} by=${r.changed_by} isBusy=${o} theirs=${Qe(r.settings,s)}
    mine=${Qe(a,s)} onTheirs=${()=>n(r)} onMine=${()=>t(r.version)} />`:i`<${Pe} isBusy=${o} onAgain=${()=>t()} />`}function Kn({settings:e}){return ma(e)}function Yn(e,t){return JSON.stringify(ge(e,"auto"))===JSON.stringify(ge(t,"auto"))}function Jn(e){let t=e?.querySelector("[aria-invalid], .priority:has(.hint-bad) input");t instanceof HTMLElement&&t.focus()}function Ia(){return i`<div class="column team-column"><${Ma} /><${Ba} /></div>`}var Pa=`
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
`;var La=`
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
.priority-parts { display: grid; gap: 10px; grid-template-columns: repeat(auto-fit, minmax(min(160px, 100%), 1fr)); }
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
`;var Na=`
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
`;var Fa=`
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
`;var Da=[Fa,La,Na,Pa].join("");function ja(e){return{overview:()=>e("departments"),saveDepartment:(t,a)=>e("departments/save",{...t,version:a}),removeDepartment:t=>e("departments/remove",{key:t}),moveDepartment:(t,a)=>e("departments/move",{key:t,position:a}),savePerson:t=>e("operators/save",t),saveSettings:(t,a)=>e("routing/save",{settings:t,version:a}),setPeak:t=>e("routing/peak",{peak:t}),waits:t=>e(`waits?days=${t}`),blocks:t=>e(`blocks?${new URLSearchParams({q:t})}`),blockNetwork:t=>e("blocks/network",{conversation_id:"",...t}),undoBlock:t=>e("blocks/undo",{id:t}),mail:()=>e("mail"),testMail:t=>e("mail/test",{recipient:t}),hours:()=>e("hours")}}function Aa({waits:e}){let t=d(),{number:a}=S(),{nameOf:n}=f(),s=(o,r)=>r?t("percent",{value:a(Math.round(o/r*100))}):"–";return i`
    <section class="bot-card" aria-label=${t("team_by_department")}>
      <h3 class="part-title">${t("team_by_department")}</h3>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t("team_by_department")}>
        <table class="table">
          <thead><tr><th scope="col">${t("team_department")}</th><th scope="col">${t("team_median_wait")}</th>
            <th scope="col">${t("team_wait_promised")}</th><th scope="col">${t("team_share_right")}</th></tr></thead>
          <tbody>${e.map(({department:o,promised:r,right:l,median_wait_seconds:m})=>i`<tr key=${o}>
            <th scope="row"><bdi>${n(o)}</bdi></th><td>${m===null?"–":ve(t,m)}</td>
            <td>${a(r)}</td><td>${s(l,r)}</td></tr>`)}</tbody>
        </table>
      </div>
    </section>`}function za({reasons:e}){let t=d(),{number:a}=S(),n=e.reduce((o,{count:r})=>o+r,0),s=o=>t("percent",{value:a(Math.round(o*100))});return i`
    <section class="bot-card" aria-label=${t("team_reasons")}>
      <h3 class="part-title">${t("team_reasons")}</h3>
      <p class="hint">${t("team_reasons_text")}</p>
      <ul class="reasons">${e.map(({code:o,count:r})=>i`
        <li key=${o}>
          <p class="score-head"><span>${t(`team_reason_${o}`)}</span>
            <span class="score-number">${a(r)} (${s(r/n)})</span></p>
          <div class="score-track" aria-hidden="true"><${ft} share=${r/n} kind="score-bar score-best" /></div>
        </li>`)}</ul>
    </section>`}function qa({days:e}){let t=d(),{number:a}=S(),n=$t(),s={name:t("team_wait_promised"),of:l=>l.promised},o={name:t("team_wait_right"),of:l=>l.right},r=l=>l.promised?t("percent",{value:a(Math.round(l.right/l.promised*100))}):"–";return i`
    <${kt} title=${t("team_chart")} label=${t("team_chart")} days=${e} dayName=${n}
      all=${s} some=${o}
      told=${l=>`${a(l.right)} / ${a(l.promised)}`}
      columns=${[[s.name,l=>a(l.promised)],[o.name,l=>a(l.right)],[t("team_share_right"),r]]} />`}var Ha=.8;function Ua({report:e}){let t=d(),{number:a}=S(),{share:n,promised:s,right:o,median_low_seconds:r,median_width_seconds:l}=e,m=n===null?"–":t("percent",{value:a(Math.round(n*100))}),p=u=>u===null?"–":ve(t,u),c=[["promised",a(s),""],["low",p(r),""],["width",p(l),""],["served",a(e.served),""],["left",a(e.left),e.left>0?t("team_left_of",{share:Qn(e,t,a)}):""]];return i`
    <section class="bot-card" aria-label=${t("team_honest")}>
      <p class="honest"><strong
        class=${n===null?"":n>=Ha?"good":"honest-low"}>${m}</strong>
        <span>${n===null?t("team_honest_none"):t("team_honest_said",{right:a(o),count:s})}${n!==null&&i`<br /><span
            class="hint">${t(n>=Ha?"team_honest_good":"team_honest_low")}</span>`}</span></p>
      <dl class="totals">${c.map(([u,b,_])=>i`<div key=${u}><dt>${t(`team_wait_${u}`)}</dt><dd>${b}</dd>
        ${_&&i`<dd class="hint">${_}</dd>`}</div>`)}</dl>
      ${s>0&&i`<${qa} days=${e.by_day} />`}
      <details class="more"><summary>${t("smart_meanings")}</summary>
        <dl class="meanings">${c.map(([u])=>i`<div
            key=${u}><dt>${t(`team_wait_${u}`)}</dt><dd>${t(`team_wait_${u}_means`)}</dd></div>`)}</dl></details>
    </section>`}function Qn({served:e,left:t},a,n){return a("percent",{value:n(Math.round(t/(e+t)*100))})}function Va(){let e=d(),{api:t}=f(),[a,n]=h(30),s=I(()=>t.waits(a),[t,a]);return i`
    <div class="column team-column">
      <header class="smart-head"><h3 class="part-title">${e("team_honest")}</h3><span class="spacer"></span>
        <${dt} days=${a} setDays=${n} /></header>
      <${Y} of=${s} rows=${5} draw=${o=>i`<${Xn} report=${o} />`} />
    </div>`}function Xn({report:e}){let t=d();return!e.promised&&!e.served&&!e.left?i`<${J} icon="clock" title=${t("team_no_waits")} text=${t("team_no_waits_text")} />`:i`
    <${Ua} report=${e} />
    ${e.by_department.length>0&&i`<${Aa} waits=${e.by_department} />`}
    ${e.reasons.length>0&&i`<${za} reasons=${e.reasons} />`}`}var Wa={departments:ka,people:Ea,queue:Ia,waits:Va,blocks:Et,mail:Oa},Zn={department:"departments",new:"departments"},es=["departments","people","queue"];tt(document,vt,yt,Da);function Cm(){let e=d(),{api:t}=q(),a=W(()=>ja(t.call),[t]),n=I(a.overview,[a]);return i`
    <${mt} name="team" look="bot smart team" label=${e("team_sections")} sections=${Object.keys(Wa)}
      titleOf=${s=>e(`team_section_${s}`)} within=${Zn} overview=${n}
      draw=${(s,o,r)=>i`
        <${ts} name=${s} api=${a} overview=${o} refresh=${n.reload} parts=${r} />`} />`}function ts({name:e,api:t,overview:a,refresh:n,parts:s}){let o=d(),{language:r}=K(),{work:l,place:m,operator:p}=q(),c=W(()=>{let _=Mt(a.languages),$=new Map(a.departments.map(g=>[g.key,P(g.names,r,_)]));return{api:t,overview:a,refresh:n,place:m,parts:s,usual:_,mayEdit:a.may_change,isLeader:p.role!=="operator",isAdmin:p.role==="admin",nameOf:g=>$.get(g)||g,tell:g=>l.tell(g)}},[t,a,m,s,p,l,r]),u=W(()=>({...c,overview:{files:[]}}),[c]),b=Wa[e];return i`
    <${Ae.Provider} value=${c}>
      <${ot.Provider} value=${u}>
        ${!a.may_change&&es.includes(e)&&i`<p class="bot-note">${o("team_why_not")}</p>`}
        <${b} />
      <//>
    <//>`}export{Cm as TeamPage};
