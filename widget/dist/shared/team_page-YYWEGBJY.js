import{d as ot,e as ct}from"./chunk-VSZQDNMS.js";import{C as R,D as ft,E as _t,h as ut,w as ke,z as $t}from"./chunk-F5EMQC6P.js";import{C as J,D as st,F as it,G as rt,H as xe,I as Ce,J as lt,K as mt,M as pt,N as dt,h as Xe,i as K,j as Ze,o as he,p as et,q,r as tt,s as at,t as nt,v as ve}from"./chunk-G2YA2S5M.js";import{a as Ye,b as le}from"./chunk-BH6O3MRS.js";import{e as Me,i as ge,k as bt}from"./chunk-MUIQPDRW.js";import{a as be,b as Qe}from"./chunk-HZBXGA7A.js";import{d as u,e as M,f as G,g as z,k as y,l as N,o as Je,q as B,s as O,w as Y}from"./chunk-B6ZMSR3N.js";import"./chunk-SGUZUFMK.js";import{b as Ge,c as i,d as h,e as re,g as A,h as U,i as Ke,j as se}from"./chunk-ZXZAR6OW.js";import"./chunk-633W3I2U.js";import{h as Ve}from"./chunk-YS4IHRWU.js";import{a as Ue,g as We}from"./chunk-I2FXHGZG.js";var Ie=Ge(null),f=()=>Ke(Ie);function T(){let[e,t]=h(Be);async function a(n){t({isBusy:!0,error:null});try{await n(),t(Be)}catch(s){t({isBusy:!1,error:s})}}return{...e,send:a,forget:()=>t(Be)}}var Be=Object.freeze({isBusy:!1,error:null});function w({label:e,value:t,onValue:a,place:n,hint:s,note:o,isReadOnly:r,unit:l,placeholder:m,dir:p,type:c,lang:d}){let b=se();return i`
    <div class=${l===void 0?"field":"field field-number"}>
      <label for=${b}>${e}</label>
      <span class="with-unit"><input id=${b} class="input" type=${c??"text"} value=${t} dir=${p}
        lang=${d}
        data-place=${n} inputmode=${l===void 0?void 0:"decimal"} placeholder=${m}
        readOnly=${r} aria-invalid=${!!o||void 0} aria-describedby=${`${b}-about`}
        onInput=${_=>a(_.target.value)} />${l&&i`<span class="hint">${l}</span>`}</span>
      <span id=${`${b}-about`}>${o?i`<${C} mistake=${o} unit=${l} />`:s&&i`<span
        class="hint">${s}</span>`}
        </span>
    </div>`}function C({mistake:e,unit:t=""}){let a=u();if(!e)return null;let[n,s]=typeof e=="string"?[e,{}]:e;return i`<span class="hint hint-bad">${a(n,{...s,unit:t})}</span>`}function Q({label:e,chosen:t,options:a,onChoose:n,isReadOnly:s,place:o}){let r=se();return i`
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
        class="hint">${t}</span>`}</span></label>`}function gt({languages:e,language:t,onChoose:a,lacking:n=[]}){let s=u();return i`
    <div class="language-tabs" role="group" aria-label=${s("bot.languages")}>
      ${e.map(o=>i`
        <button type="button" key=${o} class="language-tab" aria-pressed=${o===t} lang=${o}
          onClick=${()=>a(o)}>${O(o)}${n.includes(o)&&i`<span class="text-state" title=${s("team_lacks_words")}>–<span class="visually-hidden">
              ${s("team_lacks_words")}</span></span>`}</button>`)}
    </div>`}function pe({name:e,index:t,count:a,isBusy:n,onMove:s}){let o=u(),r=(l,m)=>i`
    <button type="button" class="icon-button" aria-label=${o(`team_move_${l}`,{name:e})}
      title=${o(`team_move_${l}`,{name:e})}
      disabled=${n||m<0||m>=a} onClick=${()=>s(m)}><${y} name=${l} /></button>`;return i`${r("up",t-1)}${r("down",t+1)}`}function X({label:e,onRemove:t,isDisabled:a}){return i`<button type="button" class="icon-button" aria-label=${e} title=${e} disabled=${a}
    onClick=${t}><${y} name="trash" /></button>`}function ye(e,t){let n=[...e?.querySelectorAll("[data-place]")??[]].filter(({dataset:o})=>Pa(t,o.place??"")).sort((o,r)=>(r.dataset.place?.length??0)-(o.dataset.place?.length??0))[0];if(!n)return;n.matches("[aria-pressed=false]")&&n.click();let s=n.matches(ht)?n:n.querySelector(ht);s instanceof HTMLElement&&s.focus({preventScroll:!0}),n.scrollIntoView({block:"center"})}function Pa(e,t){return e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`)}var ht="input:enabled, select:enabled, textarea:enabled, button:enabled";function E({sending:{isBusy:e,error:t}}){let a=u();return e?i`<${he} text=${a("one_moment")} />`:t&&i`<${Ze} error=${t} />`}function Z(e,t,a){re(()=>{if(!t)return;let n=t.field?.place;n&&a?.(n),setTimeout(()=>{e.current?.querySelector(".alert, .meanwhile")?.scrollIntoView({block:"center"}),n&&ye(e.current,n)})},[t])}function vt({onClose:e,reload:t}){let a=u(),{api:n,place:s,tell:o}=f(),[r,l]=h(""),[m,p]=h(""),[c,d]=h("7"),[b,_]=h("visible"),$=A(null),g=T(),v=r.trim()!==""&&m.trim()!=="";return J(r!==""||m!==""),Z($,g.error),i`
    <form class="bot-card" ref=${$} onSubmit=${x=>{x.preventDefault(),v&&g.send(async()=>{let S={reason:m.trim(),days:c?Number(c):null,is_silent:b==="silent"};await n.blockNetwork({network:r.trim(),...S}),s.setUnsaved(!1),await t(),o(a("block_done",{name:r.trim()})),e()})}} noValidate aria-label=${a("block_add_network")}>
      <h3 class="part-title">${a("block_add_network")}</h3>
      <p class="hint">${a("block_network_text")}</p>
      <${E} sending=${{...g,isBusy:!1}} />
      <div class="numbers">
        <${w} label=${a("block_network")} hint=${a("block_network_hint")} value=${r} dir="ltr" place="network"
          placeholder="203.0.113.0/24" onValue=${l} />
        <${w} label=${a("block_reason")} hint=${a("block_reason_hint")} value=${m} dir="auto" place="reason"
          onValue=${p} />
        <div class="field" data-place="days"><${q} label=${a("block_how_long")} onChoose=${d}>
          ${bt.map(x=>i`<option key=${x} value=${x} selected=${String(x)===c}>
            ${a("block_days",{count:x})}</option>`)}
          <option value="" selected=${!c}>${a("block_for_good")}</option><//></div>
      </div>
      <${Q} label=${a("block_manner")} chosen=${b} onChoose=${_}
        options=${["visible","silent"].map(x=>[x,a(`block_${x}`),a(`block_${x}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!v||g.isBusy}>${a("block_add")}</button>
        <button type="button" class="button" onClick=${e}>${a("cancel")}</button>
      </div>
    </form>`}var La={visitor:"person",email:"mail",network:"globe"};function xt({block:e,reload:t}){let a=u(),{api:n,tell:s}=f(),{language:o}=G(),r=T(),l=new Intl.DateTimeFormat(o,{dateStyle:"medium",timeStyle:"short"}),m=e.label||a(`block_unnamed_${e.kind}`),p=()=>r.send(async()=>{await n.undoBlock(e.id),await t(),s(a("block_undone",{name:m}))}),c=a("block_by",{name:`⁨${e.by}⁩`,when:l.format(e.created_at)});return i`
    <li class=${e.ended_at?"block block-ended":"block"}>
      <span class="block-sign"><${y} name=${La[e.kind]} /></span>
      <div class="block-words">
        <p class="block-head"><strong><bdi>${m}</bdi></strong>
          <span class="tag tag-quiet">${a(`block_kind_${e.kind}`)}</span>
          ${e.is_silent&&i`<span class="tag tag-quiet"><${y}
            name="eye_off" />${a("block_silent")}</span>`}</p>
        <p><bdi dir="auto">${e.reason}</bdi></p>
        <p class="hint">${c}${a("team_comma")}${Fa(a,e,l)}</p>
        <p class="hint">${e.stopped?a("block_stopped",{count:e.stopped}):a("block_stopped_none")}${e.stopped_at&&`${a("team_comma")}${a("block_stopped_last",{when:l.format(e.stopped_at)})}`}</p>
        ${r.error&&i`<${E} sending=${r} />`}
      </div>
      ${e.may_undo&&i`<button type="button" class="button" disabled=${r.isBusy}
        onClick=${p}>${a("block_undo")}<span
        class="visually-hidden"> ${m}</span></button>`}
    </li>`}function Fa(e,{ended_at:t,ended_by:a,until:n},s){return t&&a?e("block_ended_by",{when:s.format(t),name:`⁨${a}⁩`}):t?e("block_ran_out",{when:s.format(t)}):n?e("block_until",{when:s.format(n)}):e("block_for_good")}var Na=250;function kt(){let e=u(),{api:t,isLeader:a}=f(),[n,s]=h(""),[o,r]=h(""),[l,m]=h(!1);re(()=>{let c=setTimeout(()=>r(n.trim()),Na);return()=>clearTimeout(c)},[n]);let p=B(()=>t.blocks(o),[t,o]);return i`
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
      ${l&&i`<${vt} onClose=${()=>m(!1)} reload=${p.reload} />`}
      <${K} of=${p} draw=${c=>i`<${Da} value=${c} sought=${o}
        reload=${p.reload} />`} />
    </div>`}function Da({value:{blocks:e,ended:t},sought:a,reload:n}){let s=u(),o=r=>r.map(l=>i`<${xt} key=${l.id} block=${l} reload=${n} />`);return i`
    ${e.length===0&&(a?i`<p class="bot-quiet" role="status">${s("block_none_found")}</p>`:i`<${Y} icon="check" title=${s("block_none")} text=${s("block_none_text")} />`)}
    <ul class="blocks" aria-label=${s("team_section_blocks")}>${o(e)}</ul>
    ${t.length>0&&i`<details class="more"><summary>${s("block_ended",{count:t.length})}</summary>
        <ul class="blocks">${o(t)}</ul></details>`}`}function yt(e){return e.includes("en")?"en":e[0]??"en"}function ce(e,t,a=!1){return[a?"team_bad_number_or_none":"team_bad_number",{least:e,most:t}]}function D(e,...t){return t.map(n=>e[n]).find(n=>n?.trim())??Object.values(e).find(n=>n.trim())??""}function ee(e){let t=Object.entries(e).map(([a,n])=>[a,n.trim()]);return Object.fromEntries(t.filter(([,a])=>a))}function te(e,t,a="-"){let n=new Set(t);if(!n.has(e))return e;let s=2;for(;n.has(`${e}${a}${s}`);)s+=1;return`${e}${a}${s}`}function we(e,t,a){return e.filter((s,o)=>o!==t).toSpliced(a,0,e[t])}function j(e){let t=e.trim().replace(/[۰-۹٠-٩]/g,n=>String("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".indexOf(n)%10)),a=Number(t.replace(/[,٫]/,"."));return t===""||Number.isNaN(a)?null:a}var L=Object.freeze(["pre_chat","offline","call_back"]),Pe=Object.freeze({name:"text",email:"email",phone:"phone",topic:"long_text",order_number:"order_number"}),Ot=Object.freeze(["text","long_text","choice","email","phone","number","order_number","checkbox","consent"]),Le=20,Fe=30,ja=300,Aa=60,za=new Set(["text","phone","number","order_number"]);function ae({kind:e}){return za.has(e)}function St({kind:e}){return{order_number:"@@-####",phone:"+##########",number:"####"}[e]??"#####"}function V({key:e}){return Object.hasOwn(Pe,e)}function Oe(e){return e.map(({key:t,kind:a,labels:n,is_required:s,pattern:o,choices:r})=>({id:t,key:t,kind:a,labels:n,isRequired:s,pattern:o,choices:r.map(l=>({id:l.key,...l,department:l.department??""}))}))}function Tt(e,t){return wt(e,t,"field").map(a=>({key:a.key,kind:a.kind,labels:ee(a.labels),is_required:a.isRequired,pattern:ae(a)?a.pattern.trim():"",choices:a.kind==="choice"?wt(a.choices,t,"choice").map(({key:n,labels:s,department:o})=>({key:n,labels:ee(s),department:o||null})):[]}))}function de(e,t){return{id:t||te("new",e.map(n=>n.id)),key:t,kind:Pe[t]??"text",labels:{},isRequired:!0,pattern:"",choices:[]}}function Rt(e){return{id:te("new",e.map(({id:t})=>t)),key:"",labels:{},department:""}}function Et(e){return Object.keys(Pe).filter(t=>!e.some(a=>a.key===t))}function Se(e,t,a){let n=t.map(r=>[r.id,qa(r,a)]).filter(([,r])=>r),s=Object.fromEntries(n),o=t.some(({kind:r,isRequired:l})=>r==="phone"&&l);return e==="call_back"&&t.length>0&&!o&&(s[""]="team_form_no_phone"),t.length>Le&&(s[""]="team_form_too_long"),s}function qa(e,t){let a=ee(e.labels);return!a[t]&&!(V(e)&&!Object.keys(a).length)?"team_field_no_label":Mt(a)?"team_label_too_long":ae(e)&&[...e.pattern].length>Aa?"team_pattern_too_long":e.kind==="choice"?Ha(e.choices,t):""}function Ha(e,t){if(!e.length)return"team_field_no_choices";if(e.length>Fe)return"team_too_many_choices";let a=e.map(n=>ee(n.labels));return a.some(n=>!n[t])?"team_choice_no_label":a.some(Mt)?"team_label_too_long":""}function Mt(e){return Object.values(e).some(t=>[...t].length>ja)}function wt(e,t,a){let n=e.map(({key:s})=>s);return e.map(s=>{if(s.key)return s;let o=ve(s.labels[t]??s.labels.en??"").replaceAll("-","_").slice(0,36),r=te(o||a,n,"_");return n.push(r),{...s,key:r}})}var Ua=60,ne=Object.freeze({accept_seconds:{unit:1,least:5,most:600,isOptional:!0},silent_seconds:{unit:60,least:30,most:86400,isOptional:!0},transfer_seconds:{unit:1,least:10,most:3600,isOptional:!1},queue_limit:{unit:1,least:1,most:1e4,isOptional:!0},due_hours:{unit:1,least:1,most:720,isOptional:!1}}),Va=["mon","tue","wed","thu","fri"],Wa=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,Ga={key:"team",names:"team",members:"team",hours:"hours",pre_chat:"forms",offline:"forms",call_back:"forms"};function Ne({key:e,names:t,rules:a,hours:n,members:s}){let o=Object.entries(ne).map(([r,{unit:l}])=>{let m=a[r];return[r,m?String(m/l):""]});return{key:e,names:t,members:s,assignment:a.assignment,numbers:Object.fromEntries(o),fallback:a.fallback??"",email:a.email,pages:a.pages,languages:a.languages,hours:n&&xe(n),forms:{pre_chat:Oe(a.pre_chat),offline:Oe(a.offline),call_back:Oe(a.call_back)}}}function Ct(){let[e,t,a]=["name","topic","email"].map(n=>de([],n));return{key:"",names:{},members:[],assignment:"pick",numbers:{accept_seconds:"30",silent_seconds:"",transfer_seconds:"120",queue_limit:"",due_hours:"12"},fallback:"",email:"",pages:[],languages:[],hours:null,forms:{pre_chat:[e,t],offline:[e,a,t],call_back:[]}}}function oe(e,t){let a=Object.entries(ne).map(([s,{unit:o}])=>[s,Math.round((j(e.numbers[s])??0)*o)]),n=L.map(s=>[s,Tt(e.forms[s],t)]);return{key:e.key,names:ee(e.names),members:e.members,hours:e.hours&&Ce(e.hours),rules:{assignment:e.assignment,...Object.fromEntries(a),fallback:e.fallback||null,email:e.email.trim(),pages:e.pages,languages:e.languages,...Object.fromEntries(n)}}}function De(e,t,a){return JSON.stringify(oe(e,a))===JSON.stringify(oe(t,a))}function Bt(e,t,a){return te(ve(e.en??e[t]??"").slice(0,36)||"department",a)}function It(e,t){let a={},n=ee(e.names);n[t]||(a.names="team_no_name"),Object.values(n).some(o=>[...o].length>Ua)&&(a.names="team_name_too_long");for(let o of Object.keys(ne)){let r=Ya(o,e.numbers[o]);r&&(a[o]=r)}e.email.trim()&&!Wa.test(e.email.trim())&&(a.email="team_bad_email"),e.pages.some(o=>!/^[/*]/.test(o))&&(a.pages="team_bad_page");let s=e.hours&&Ka(e.hours);s&&(a.hours=s);for(let o of L){let[r]=Object.values(Se(o,e.forms[o],t));r&&(a[o]=r)}return a}function Ka(e){let t=!Object.keys(Ce(e).weekly).length;return pt(e)??(t?"team_hours_empty":null)}function Ya(e,t){let{unit:a,least:n,most:s,isOptional:o}=ne[e],r=Math.round((j(t)??NaN)*a);return o&&(!t.trim()||r===0)||r>=n&&r<=s?null:ce(n/a,s/a,o)}function je(e){let[t]=e.split(/[.[]/);return Ga[t]??"chats"}function Pt(e){let t=rt.filter(n=>e.weekly[n]?.length),a=n=>{let s=e.weekly[n]??[];return s.length&&!mt(s)?s:lt([])};return{...e,weekly:Object.fromEntries((t.length?t:Va).map(n=>[n,a(n)]))}}function Lt(e,t){let a=new Map(t.map(s=>[s.key,s.rules.fallback])),n=s=>{let o=new Set;for(let r=s;r&&!o.has(r);r=a.get(r)){if(r===e)return!0;o.add(r)}return!1};return t.filter(s=>!n(s.key))}function Ft(e){let{draft:t,change:a,mistakes:n,isReadOnly:s}=e,o=u(),{overview:r,nameOf:l,usual:m}=f(),p=Lt(t.key,r.departments).filter(({key:d})=>d!==t.key),c=[...new Set([m,...r.languages,...t.languages])];return i`
    <${R} title=${o("team_reach_people")}>
      <${Q} label=${o("team_reach_people")} chosen=${t.assignment} isReadOnly=${s} place="assignment"
        options=${["pick","automatic"].map(d=>[d,o(`team_assign_${d}`),o(`team_assign_${d}_hint`)])}
        onChoose=${d=>a({assignment:d})} />
      <div class="numbers">
        ${t.assignment==="automatic"&&i`<${$e} ...${e} name="accept_seconds" />`}
        <${$e} ...${e} name="silent_seconds" />
        <${$e} ...${e} name="transfer_seconds" />
      </div>
    <//>
    <${R} title=${o("team_many")}>
      <div class="numbers">
        <${$e} ...${e} name="queue_limit" />
        <div class="field" data-place="fallback"><${q} label=${o("team_place_fallback")}
          onChoose=${d=>a({fallback:d})} isDisabled=${s}>
          <option value="" selected=${!t.fallback}>${o("team_fallback_none")}</option>
          ${p.map(({key:d})=>i`<option key=${d} value=${d}
            selected=${d===t.fallback}>${l(d)}
            </option>`)}<//>
          <span class="hint">${o("team_fallback_hint")}</span></div>
      </div>
    <//>
    <${R} title=${o("team_left")} hint=${o("team_left_hint")}>
      <div class="numbers">
        <${w} label=${o("team_place_email")} hint=${o("team_email_hint")} value=${t.email} place="email"
          dir="ltr"
          type="email" note=${n.email} isReadOnly=${s}
          onValue=${d=>a({email:d})} />
        <${$e} ...${e} name="due_hours" />
      </div>
    <//>
    <${R} title=${o("team_leads")} hint=${o("team_leads_hint")}>
      <div class="field" data-place="pages"><span class="label">${o("team_place_pages")}</span>
        <${Qe} label=${o("team_place_pages")} values=${t.pages} isReadOnly=${s} placeholder="/returns*"
          hint=${o("team_pages_hint")} onValues=${d=>a({pages:d})} />
        <${C} mistake=${n.pages} /></div>
      <div class="field" data-place="languages"><span class="label">${o("team_place_languages")}</span>
        <${ke} label=${o("team_place_languages")} chosen=${t.languages} isReadOnly=${s}
          options=${c.map(d=>[d,O(d)])}
          onChoose=${d=>a({languages:d})} /></div>
    <//>`}function $e({draft:e,change:t,mistakes:a,isReadOnly:n,name:s}){let o=u(),{isOptional:r}=ne[s];return i`<${w} label=${o(`team_place_${s}`)} hint=${o(`team_${s}_hint`)} unit=${o(`team_unit_${s}`)}
    value=${e.numbers[s]} place=${s} note=${a[s]} isReadOnly=${n}
    placeholder=${r?o(`team_none_${s}`):""}
    onValue=${l=>t({numbers:{...e.numbers,[s]:l}})} />`}function Nt({department:e,index:t,count:a,isBusy:n,onMove:s}){let o=u(),{number:r}=M(),{state:l}=z(),{overview:m,mayEdit:p,nameOf:c}=f(),d=c(e.key),b=Me(l.team,e.key)?.waiting??0,_=e.members.map(({operator_id:g})=>m.operators.find(({id:v})=>v===g)?.name).filter(Boolean),$=L.filter(g=>e.rules[g].length).map(g=>o(`team_form_${g}`));return i`
    <li class="rule team-department">
      <div class="rule-words">
        <p class="rule-title"><a href=${N("team","department",e.key)}><bdi>${d}</bdi></a>
          <${Ae} department=${e} />
          ${b>0&&i`<span class="wait wait-warning">${o("team_waiting",{count:b})}</span>`}</p>
        <p class="rule-sentence">${Ja(e)}</p>
        <p class="hint department-facts">
          <span>${_.length?i`<bdi>${_.join(o("team_comma"))}</bdi>`:i`<span class="bad">
            ${o("team_no_people")}</span>`}</span>
          ${$.length>0&&i`<span>${o("team_forms_of",{forms:$.join(o("team_comma"))})}</span>`}
        </p>
      </div>
      <div class="rule-tools">
        ${t===0&&i`<span class="tag tag-quiet" title=${o("team_default_hint")}>${o("team_default")}</span>`}
        ${p&&i`<${pe} name=${d} index=${t} count=${a} isBusy=${n}
          onMove=${s} />`}
        <span class="visually-hidden">${o("team_place_of",{place:r(t+1),count:r(a)})}</span>
      </div>
    </li>`}function Ja({rules:e}){let t=u(),{nameOf:a}=f();return[e.assignment==="pick"?t("team_says_pick"):e.accept_seconds?t("team_says_offered",{count:e.accept_seconds}):t("team_says_given"),e.queue_limit?t("team_says_limit",{count:e.queue_limit}):"",e.fallback?t("team_says_fallback",{name:`⁨${a(e.fallback)}⁩`}):""].filter(Boolean).join(" ")}function Ae({department:{key:e,why_away:t,opens:a}}){let n=u(),{language:s}=G(),{state:o}=z(),{usual:r}=f(),l=(Me(o.team,e)?.why_away??t)||"open",m=l==="closed"?D(a,s,r):"",p=[n(`team_reach_${l}`),m&&n("team_opens",{when:`⁨${m}⁩`})].filter(Boolean);return i`<span class=${`reach reach-${l}`}><span class="reach-sign" aria-hidden="true"></span>
    ${p.join(n("team_comma"))}</span>`}function Te(e,t,a){let[n,s]=h(e),o=U(()=>t(n),[n]),[r,l]=h(o),m=!a(o,r),p=c=>{s(c),l(t(c))};return re(()=>{!m&&e!==n&&p(e)},[e]),{draft:r,setDraft:l,isChanged:m,version:n.version,take:p}}function fe(e){let t=T(),[a,n]=h(null),s=async o=>{try{await o(),n(null)}catch(r){throw n(Qa(r)?await e().catch(()=>null):null),r}};return{...t,theirs:a,send:o=>t.send(()=>s(o)),forget(){n(null),t.forget()}}}function Qa(e){return e?.code==="changed_meanwhile"}function Dt({choices:e,setChoices:t,language:a,isReadOnly:n}){let s=u(),{overview:o,usual:r,nameOf:l}=f(),m=A(null),p=()=>{t([...e,Rt(e)]),setTimeout(()=>m.current?.querySelector("li:last-child input")?.focus())};return i`
    <fieldset class="choices">
      <legend>${s("team_choices")}</legend>
      <p class="hint">${s("team_choices_hint")}</p>
      <ol ref=${m}>
        ${e.map((c,d)=>{let b=$=>t(e.with(d,{...c,...$})),_=D(c.labels,a,r)||s("team_choice_number",{count:d+1});return i`
          <li key=${c.id}>
            <input class="input" dir="auto" lang=${a} value=${c.labels[a]??""}
              readOnly=${n}
              placeholder=${a===r?"":c.labels[r]??""}
              aria-label=${s("team_choice_in",{count:d+1,language:O(a)})}
              onInput=${$=>b({labels:{...c.labels,[a]:$.target.value}})} />
            <select class="input" aria-label=${s("team_choice_leads",{name:_})} disabled=${n}
              onChange=${$=>b({department:$.target.value})}>
              <option value="" selected=${!c.department}>${s("team_choice_stays")}</option>
              ${o.departments.map(({key:$})=>i`<option key=${$} value=${$}
                selected=${$===c.department}>${s("team_choice_to",{name:l($)})}</option>`)}
            </select>
            ${!n&&i`<span class="field-tools"><${pe} name=${_} index=${d} count=${e.length}
                onMove=${$=>t(we(e,d,$))} />
              <${X} label=${s("smart_remove_of",{what:_})}
                onRemove=${()=>t(e.filter(($,g)=>g!==d))} /></span>`}
          </li>`})}
      </ol>
      ${!n&&e.length<Fe&&i`<button type="button" class="button" onClick=${p}><${y}
          name="plus" />${s("team_add_choice")}</button>`}
    </fieldset>`}function jt({pattern:e,usual:t,onPattern:a,isReadOnly:n}){let s=u(),o=se(),[r,l]=h(""),m=Ye(e,r.trim());return i`
    <div class="pattern">
      <${w} label=${s("team_pattern")} hint=${s("team_pattern_hint")} value=${e} dir="ltr"
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
    </div>`}function At({field:e,change:t,language:a,isReadOnly:n,mistake:s}){let o=u(),{usual:r}=f(),l=!V(e);return i`
    <div class="field-editor">
      <${w} label=${o("team_label_in",{language:O(a)})} lang=${a} dir="auto"
        value=${e.labels[a]??""} isReadOnly=${n}
        placeholder=${e.labels[r]||o(l?"team_label_example":"team_label_built_in")}
        hint=${l?"":o("team_label_built_in_hint")}
        onValue=${m=>t({labels:{...e.labels,[a]:m}})} />
      ${l&&i`<div class="field"><${q} label=${o("team_kind")} isDisabled=${n}
          onChoose=${m=>t({kind:m})}>
          ${Ot.map(m=>i`<option key=${m} value=${m} selected=${m===e.kind}>
            ${o(`team_kind_${m}`)}</option>`)}<//>
          <span class="hint">${o(`team_kind_${e.kind}_hint`)}</span></div>`}
      ${!l&&i`<p class="hint">${o(`team_kind_${e.kind}`)}: ${o(`team_kind_${e.kind}_hint`)}</p>`}
      <${me} label=${o("team_must_answer")} isOn=${e.isRequired} isReadOnly=${n}
        hint=${o("team_must_answer_hint")} onTick=${m=>t({isRequired:m})} />
      ${e.kind==="choice"&&i`<${Dt} choices=${e.choices} language=${a} isReadOnly=${n}
          setChoices=${m=>t({choices:m})} />`}
      ${ae(e)&&i`<${jt} pattern=${e.pattern} usual=${St(e)} isReadOnly=${n}
          onPattern=${m=>t({pattern:m})} />`}
      <${C} mistake=${s} />
    </div>`}function zt({form:e,field:t,index:a,count:n,language:s,isOpen:o,isReadOnly:r,onOpen:l,onMove:m,onRemove:p}){let c=u(),{usual:d}=f(),_=D(t.labels,s,d)||(V(t)?c(`team_built_in_${t.key}`):c("team_field_unnamed")),$=[c(`team_kind_${t.kind}`),t.kind==="choice"&&c("team_choices_count",{count:t.choices.length}),ae(t)&&t.pattern.trim()&&`⁦${t.pattern.trim()}⁩`].filter(Boolean);return i`
    <div class="field-line">
      <button type="button" class="field-open" aria-expanded=${o} data-place=${`${e}.${t.key||t.id}`}
        onClick=${l}>
        <span class="field-fold"><${y} name="down" /></span>
        <span class="field-words"><span class="option-name"><bdi>${_}</bdi></span>
          <span class="hint">${$.join(c("team_comma"))}</span></span>
        ${t.isRequired&&i`<span class="tag tag-quiet">${c("team_required")}</span>`}
      </button>
      ${!r&&i`<span class="field-tools"><${pe} name=${_} index=${a} count=${n} onMove=${m} />
        <${X} label=${c("smart_remove_of",{what:_})} onRemove=${p} /></span>`}
    </div>`}var Ht={pre_chat:["order","topic"],offline:["message","order"],call_back:["call_back"]},Xa={en:"When may we call?",fa:"چه زمانی تماس بگیریم؟",he:"מתי נוח לקבל שיחה?",ka:"როდის დაგირეკოთ?",ms:"Bilakah kami boleh menelefon?"},Za=[{en:"Morning",fa:"صبح",he:"בוקר",ka:"დილით",ms:"Pagi"},{en:"Afternoon",fa:"بعدازظهر",he:"צהריים",ka:"შუადღეს",ms:"Tengah hari"},{en:"Evening",fa:"عصر",he:"ערב",ka:"საღამოს",ms:"Petang"}],en={en:"What can we help you with?",fa:"در چه موردی کمک می‌خواهید؟",he:"במה נוכל לעזור?",ka:"რით შეგვიძლია დაგეხმაროთ?",ms:"Apa yang boleh kami bantu?"},tn=[{en:"My order",fa:"سفارش من",he:"ההזמנה שלי",ka:"ჩემი შეკვეთა",ms:"Pesanan saya"},{en:"Return or exchange",fa:"بازگرداندن یا تعویض",he:"החזרה או החלפה",ka:"დაბრუნება ან გადაცვლა",ms:"Pemulangan atau penukaran"},{en:"A product",fa:"یک کالا",he:"מוצר",ka:"პროდუქტი",ms:"Produk"},{en:"Something else",fa:"موضوعی دیگر",he:"משהו אחר",ka:"სხვა საკითხი",ms:"Perkara lain"}];function Ut(e,t){return e==="order"?Re("order_number","email"):e==="message"?Re("name","email","topic"):e==="topic"?[qt("new",en,tn,t),...Re("topic")]:[...Re("phone","name"),qt("new",Xa,Za,t)]}function Re(...e){return e.map(t=>de([],t))}function qt(e,t,a,n){let s=r=>Object.fromEntries(Object.entries(r).filter(([l])=>n.includes(l))),o=a.map((r,l)=>({id:`new-${l}`,key:"",labels:s(r),department:""}));return{id:e,key:"",kind:"choice",labels:s(t),isRequired:!0,pattern:"",choices:o}}function Vt(e){let{form:t,fields:a,setFields:n,language:s,showsAll:o,isReadOnly:r}=e,{usual:l}=f(),[m,p]=h(null),c=o?Se(t,a,l):{};return i`
    <ol class="form-fields">
      ${a.map((d,b)=>{let _=m===d.id;return i`
        <li key=${d.id} class=${_?"form-field form-field-open":"form-field"}>
          <${zt} form=${t} field=${d} index=${b} count=${a.length} language=${s}
            isOpen=${_}
            isReadOnly=${r} onOpen=${()=>p(_?null:d.id)}
            onMove=${$=>n(we(a,b,$))}
            onRemove=${()=>n(a.filter(($,g)=>g!==b))} />
          ${!_&&i`<${C} mistake=${c[d.id]} />`}
          ${_&&i`<${At} field=${d} language=${s} isReadOnly=${r}
              mistake=${c[d.id]}
              change=${$=>n(a.with(b,{...d,...$}))} />`}
        </li>`})}
    </ol>
    <${C} mistake=${c[""]} />
    ${!r&&a.length<Le&&i`<${an} ...${e}
      onAdd=${d=>{n([...a,d]),p(d.id)}} />`}
    ${!r&&i`<${nn} ...${e} />`}`}function an({fields:e,onAdd:t}){let a=u(),n=(s,o)=>i`
    <button type="button" key=${s} class="toggle" onClick=${()=>t(de(e,s))}><${y}
      name="plus" />
      ${o}</button>`;return i`
    <div class="toggles" role="group" aria-label=${a("team_add_field")}>
      <span class="hint">${a("team_add_field")}</span>
      ${Et(e).map(s=>n(s,a(`team_built_in_${s}`)))}
      ${n("",a("team_own_field"))}
    </div>`}function nn({form:e,fields:t,setFields:a}){let n=u(),{overview:s}=f();return i`
    <details class="more" open=${t.length===0}><summary>${n("team_starts")}</summary>
      <ul class="starts">
        ${Ht[e].map(o=>i`
          <li key=${o}><button type="button" class="start"
            onClick=${()=>a(Ut(o,s.languages))}>
            <span class="option-name">${n(`team_start_${o}`)}</span><span
              class="hint">${n(`team_start_${o}_hint`)}</span>
          </button></li>`)}
        ${t.length>0&&e!=="pre_chat"&&i`<li><button type="button" class="start" onClick=${()=>a([])}>
            <span class="option-name">${n("team_start_none")}</span><span
              class="hint">${n(`team_form_${e}_none`)}</span>
            </button></li>`}
      </ul>
    </details>`}var Wt={en:()=>import("./en-JJ4G7XH3.js"),fa:()=>import("./fa-RP73CXPF.js"),he:()=>import("./he-SBJ363RV.js"),ka:()=>import("./ka-HGE63NUJ.js"),ms:()=>import("./ms-6O3V3WA2.js")},sn=5,on=new Set(["checkbox","consent"]);function Kt({form:e,fields:t,language:a}){let n=u(),s=B(async()=>(await(Wt[a]??Wt.en)()).default,[a]),o=r=>s.value?.[r]??"";return i`
    <figure class="form-preview">
      <figcaption class="hint">${n("team_preview")}</figcaption>
      <div class="preview-card" dir=${Ue(a)} lang=${a}>
        <p class="preview-title">${o(`form.title_${e}`)}</p>
        ${t.length>0&&i`<p class="hint">${o(`form.lead_${e}`)}</p>`}
        ${t.length===0&&i`<p class="hint">${n(`team_form_${e}_none`)}</p>`}
        ${t.map(r=>i`<${rn} key=${r.id} form=${e} field=${r} language=${a}
          say=${o} />`)}
        ${t.length>0&&i`<p class="preview-button">${o(`form.submit_${e}`)}</p>`}
      </div>
    </figure>`}function rn({form:e,field:t,language:a,say:n}){let{usual:s}=f(),r=D(t.labels,a,s)||(V(t)?n(`form.${t.key}`)||n(`form.${t.key}_${e}`):"")||"…";return on.has(t.kind)?i`<p class="preview-tick"><span class="preview-box" aria-hidden="true"></span><span
      dir="auto">${r}<${Gt}
      field=${t} /></span></p>`:i`
    <div class="preview-field">
      <p class="preview-label" dir="auto">${r}<${Gt} field=${t} /></p>
      ${ae(t)&&t.pattern.trim()&&i`<p class="hint">${n("form.example").replace("{example}",`⁦${le(t.pattern.trim())}⁩`)}</p>`}
      <${ln} field=${t} language=${a} say=${n} />
    </div>`}function ln({field:e,language:t,say:a}){let{usual:n}=f(),s=e.kind==="long_text";return e.kind!=="choice"?i`<p class=${s?"preview-input preview-long":"preview-input"}></p>`:e.choices.length>sn?i`<p class="preview-input preview-list">${a("form.choose")}<${y} name="down" /></p>`:i`<p class="preview-choices">${e.choices.map(o=>i`<span key=${o.id} dir="auto">${D(o.labels,t,n)||"…"}</span>`)}</p>`}function Gt({field:e}){let{t}=M();return e.isRequired?i`<span class="preview-star" title=${t("team_required")}> *</span>`:null}function Yt({draft:e,change:t,mistakes:a,isReadOnly:n}){let s=u(),{overview:o,usual:r}=f(),[l,m]=h(()=>L.find($=>a[$])??"pre_chat"),[p,c]=h(r),d=e.forms[l],b=$=>t({forms:{...e.forms,[l]:$}}),_=o.languages.filter($=>d.some(g=>mn(g,$)));return i`
    <div class="forms">
      <div class="form-choice" role="group" aria-label=${s("team_part_forms")}>
        ${L.map($=>i`
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
        <${gt} languages=${o.languages} language=${p} onChoose=${c}
          lacking=${_} />
        <${Vt} key=${l} form=${l} fields=${d} setFields=${b} language=${p}
          showsAll=${!!a[l]} isReadOnly=${n} />
      </div>
      <aside class="forms-side" aria-label=${s("team_preview")}>
        <${Kt} form=${l} fields=${d} language=${p} />
      </aside>
    </div>`}function mn(e,t){return[...!V(e)||Object.values(e.labels).some(s=>s.trim())?[e]:[],...e.kind==="choice"?e.choices:[]].some(({labels:s})=>!s[t]?.trim())}function Jt(e){let{api:t}=f(),a=B(t.hours,[t]);return i`<${K} of=${a} draw=${n=>i`<${pn} ...${e}
    report=${n} />`} />`}function pn({draft:e,change:t,mistakes:a,isReadOnly:n,report:s}){let o=u(),r=l=>t({hours:l==="own"?Pt(xe(s.hours)):null});return i`
    <${R} title=${o("team_hours")} hint=${o("team_hours_hint")}>
      <${Q} label=${o("team_hours")} chosen=${e.hours?"own":"shop"} isReadOnly=${n} place="hours"
        options=${["shop","own"].map(l=>[l,o(`team_hours_${l}`),o(`team_hours_${l}_hint`)])}
        onChoose=${r} />
      <p><a href=${N("bot","settings")}>${o("team_hours_of_shop")}</a></p>
    <//>
    ${e.hours&&i`<${R} title=${o("team_hours_own")}>
        <fieldset class="hours" disabled=${n}><legend class="visually-hidden">${o("team_hours_own")}</legend>
          <${ct} draft=${e.hours} setDraft=${l=>t({hours:l})}
            countries=${s.countries} /></fieldset>
        <${C} mistake=${a.hours} />
      <//>`}`}function Ee({by:e,theirs:t,mine:a,isBusy:n,onTheirs:s,onMine:o}){let r=u();return i`
    <div class="outcome outcome-warning meanwhile" role="alert">
      <p><strong>${e?r("team_meanwhile_by",{name:`⁨${e}⁩`}):r("bot.conflict_title")}</strong>${" "}
        ${r("team_meanwhile_text")}</p>
      <${tt} lines=${nt(at(t,a))} label=${r("team_meanwhile_diff")} />
      <p class="hint">${r("bot.conflict_legend")}</p>
      <div class="bot-actions">
        <button type="button" class="button" disabled=${n} onClick=${s}>${r("team_see_theirs")}</button>
        <button type="button" class="button button-main" disabled=${n} onClick=${o}>
          ${r("team_save_mine")}</button>
      </div>
    </div>`}var cn=["bot_is_on","form_comes_first","bot_helps_waiting"],dn=Object.freeze({grace_seconds:1,missed_offers:1,peak_above_seconds:60});function qe({names:e,members:t,hours:a,rules:n},{t:s,nameOf:o,operators:r}){let l=p=>r.find(c=>c.id===p)?.name??p,m=Object.entries(ne).map(([p,{unit:c}])=>Qt(s,p,n[p]/c));return[...Object.entries(e).map(([p,c])=>`${s("team_names")} (${O(p)}): ${c}`),...t.map(({operator_id:p,skill:c})=>`${l(p)}: ${s(`team_skill_${c}`)}`),`${s("team_place_assignment")}: ${s(`team_assign_${n.assignment}`)}`,...m,`${s("team_place_fallback")}: ${n.fallback?o(n.fallback):"–"}`,`${s("team_place_email")}: ${n.email||"–"}`,`${s("team_place_pages")}: ${n.pages.join(", ")||"–"}`,`${s("team_place_languages")}: ${n.languages.map(O).join(", ")||"–"}`,...a?ze(s("team_place_hours"),a):[`${s("team_place_hours")}: ${s("team_hours_shop")}`],...L.flatMap(p=>n[p].flatMap(c=>ze(s(`team_place_${p}`),c)))]}function He(e,t){return[...cn.map(a=>`${e[a]?"☑":"☐"} ${t(`team_${a}`)}`),...Object.entries(dn).map(([a,n])=>Qt(t,a,e[a]/n)),...e.priorities.flatMap(a=>ze(t("team_place_priorities"),a))]}function Qt(e,t,a){return`${e(`team_place_${t}`)}: ${a?`${a} ${e(`team_unit_${t}`)}`:"–"}`}function ze(e,t){return[`${e}:`,...ut(t,"  ")]}var un=["first","normal","last"];function Xt(e){let t=u();return i`
    <${R} title=${t("team_names")} hint=${t("team_names_hint")}><${$n} ...${e} /><//>
    <${R} title=${t("team_members")} hint=${t("team_members_hint")}><${fn} ...${e} /><//>`}function $n({draft:e,change:t,mistakes:a,isReadOnly:n}){let{overview:s,usual:o}=f(),r=se(),l=[...new Set([o,...s.languages,...Object.keys(e.names)])],m=(p,c)=>t({names:{...e.names,[p]:c}});return i`
    <div class="names" data-place="names">
      ${l.map(p=>i`
        <div class="field" key=${p}>
          <label for=${`${r}-${p}`} lang=${p}>${O(p)}</label>
          <input id=${`${r}-${p}`} class="input" lang=${p} dir="auto" value=${e.names[p]??""}
            readOnly=${n} placeholder=${p===o?"":e.names[o]}
            aria-invalid=${p===o&&!!a.names||void 0}
            onInput=${c=>m(p,c.target.value)} />
        </div>`)}
    </div>
    <${C} mistake=${a.names} />`}function fn({draft:e,change:t,isReadOnly:a}){let n=u(),{overview:s}=f(),o=p=>t({members:p}),r=e.members.map(({operator_id:p})=>p),l=s.operators.filter(({id:p,is_active:c})=>c&&!r.includes(p)),m=p=>o([...e.members,{operator_id:p,skill:"normal"}]);return i`
    <ul class="members" data-place="members">
      ${e.members.map((p,c)=>i`<${_n} key=${p.operator_id} member=${p} isReadOnly=${a}
          onSkill=${d=>o(e.members.with(c,{...p,skill:d}))}
          onRemove=${()=>o(e.members.filter((d,b)=>b!==c))} />`)}
    </ul>
    ${e.members.length===0&&i`<p class="bot-quiet">${n("team_no_members")}</p>`}
    ${!a&&l.length>0&&i`<div class="add-member"><${q} label=${n("team_add_member")}
        onChoose=${p=>p&&m(p)}>
        <option value="" selected>${n("team_choose_person")}</option>
        ${l.map(p=>i`<option key=${`${p.id} ${r.length}`} value=${p.id}>
          ${p.name} (${p.login})</option>`)}<//></div>`}`}function _n({member:e,isReadOnly:t,onSkill:a,onRemove:n}){let s=u(),{overview:o}=f(),r=o.operators.find(({id:m})=>m===e.operator_id),l=r?.name??e.operator_id;return i`
    <li class="member">
      <${be} kind="visitor" name=${l} id=${e.operator_id} isSmall isOnline=${r?.is_there} />
      <span class="member-name"><bdi>${l}</bdi>${r&&!r.is_active&&i` <span class="tag tag-quiet">${s("team_inactive")}</span>`}</span>
      <select class="input" aria-label=${s("team_skill_of",{name:l})} disabled=${t}
        onChange=${m=>a(m.target.value)}>
        ${un.map(m=>i`<option key=${m} value=${m} selected=${m===e.skill}>
          ${s(`team_skill_${m}`)}</option>`)}
      </select>
      ${!t&&i`<${X} label=${s("smart_remove_of",{what:l})} onRemove=${n} />`}
    </li>`}var Zt={team:Xt,chats:Ft,hours:Jt,forms:Yt};function ea({department:e}){let t=u(),{api:a,overview:n,refresh:s,place:o,tell:r,mayEdit:l,usual:m,nameOf:p}=f(),{draft:c,setDraft:d,isChanged:b,version:_,take:$}=Te(e,Ne,(P,ue)=>De(P,ue,m)),g=fe(a.overview),v=T(),I=(P=_)=>g.send(async()=>{$(aa(await a.saveDepartment(oe(c,m),P),e.key)??e),o.setUnsaved(!1),await s(),r(t("team_department_saved"))}),x=async P=>{o.setUnsaved(!1),P&&$(P),g.forget(),await s()},S=()=>v.send(async()=>{await a.removeDepartment(e.key),o.setUnsaved(!1),o.go("team","departments"),await s(),r(t("team_department_removed"))}),F=p(e.key),W=e.rules.fallback??n.departments.find(({key:P})=>P!==e.key)?.key;return i`
    <${na} title=${F} draft=${c} setDraft=${d} isChanged=${b}
      saving=${g} save=${I} sent=${oe(c,m)} onTheirs=${x} head=${i`<${Ae} department=${e} />`}
      foot=${l&&W&&i`<${$t} label=${t("team_remove_department")} yes=${t("remove")} isBusy=${v.isBusy}
          question=${t("team_remove_department_sure",{name:F,heir:p(W)})} onYes=${S} />`}>
      <${E} sending=${v} />
    <//>`}function ta(){let e=u(),{api:t,overview:a,refresh:n,place:s,tell:o,mayEdit:r,usual:l}=f(),m=U(Ct,[]),[p,c]=h(m),d=fe(t.overview),b=Bt(p.names,l,a.departments.map(v=>v.key)),_=oe({...p,key:b},l),$=async()=>{s.setUnsaved(!1),await n(),s.go("team","department",b)},g=(v=null)=>d.send(async()=>{await t.saveDepartment(_,v),await $(),o(e("team_department_saved"))});return r?i`
    <${na} title=${e("team_new_department")} draft=${p} setDraft=${c}
      isChanged=${!De(m,p,l)} saving=${d} save=${g} sent=${_} onTheirs=${$} />`:null}function aa({departments:e},t){return e.find(a=>a.key===t)}function na({title:e,draft:t,setDraft:a,isChanged:n,saving:s,save:o,sent:r,onTheirs:l,head:m,foot:p,children:c}){let d=u(),{mayEdit:b,usual:_}=f(),[$,g]=h("team"),[v,I]=h(!1),x=A(null),S=U(()=>It(t,_),[t]),[F]=Object.keys(S),W=H=>g(je(H));J(n),Z(x,s.error,W);let P=H=>{if(H.preventDefault(),I(!0),F===void 0)return o();W(F),setTimeout(()=>ye(x.current,F))},ue=Zt[$];return i`
    <form class="team-editor" ref=${x} onSubmit=${P} noValidate aria-label=${e}>
      <header class="bot-editor-head">
        <a class="button" href=${N("team","departments")}>${d("team_back_to_departments")}</a>
        <h3 class="part-title"><bdi>${e}</bdi></h3>${m}
      </header>
      ${s.theirs?i`<${bn} saving=${s} save=${o} sent=${r} onTheirs=${l} />`:i`<${E} sending=${{...s,isBusy:!1}} />`}
      ${c}
      <${hn} part=${$} setPart=${g}
        bad=${v?Object.keys(S).map(je):[]} />
      <div class="team-part"><${ue} draft=${t} mistakes=${v?S:gn(S)}
        isReadOnly=${!b}
        change=${H=>a({...t,...H})} /></div>
      ${b&&i`
        <div class="bot-foot">
          ${p}
          <span class="spacer"></span>
          ${v&&F!==void 0&&i`<span class="hint hint-bad"
            role="alert">${d("bot.mend_first")}</span>`}
          <span class="hint">${n?d("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!n||s.isBusy}>
            ${d(s.isBusy?"one_moment":"save")}</button>
        </div>`}
    </form>`}function bn({saving:e,save:t,sent:a,onTheirs:n}){let s=u(),{overview:o,usual:r,nameOf:l}=f(),m=aa(e.theirs,a.key),p={t:s,nameOf:l,operators:o.operators};return i`<${Ee} by=${m?.changed_by??""} isBusy=${e.isBusy}
    theirs=${m?qe(oe(Ne(m),r),p):[]}
    mine=${qe(a,p)}
    onTheirs=${()=>n(m)} onMine=${()=>t(m?.version??null)} />`}function gn(e){let t=([a,n])=>n!=="team_hours_empty"&&!["names",...L].includes(a);return Object.fromEntries(Object.entries(e).filter(t))}function hn({part:e,setPart:t,bad:a}){let n=u();return i`
    <div class="part-tabs" role="group" aria-label=${n("team_parts")}>
      ${Object.keys(Zt).map(s=>i`
        <button type="button" key=${s} class="part-tab" aria-pressed=${s===e} onClick=${()=>t(s)}>
          ${n(`team_part_${s}`)}${a.includes(s)&&i`<span class="text-state bad">!<span
            class="visually-hidden">${n("team_part_bad")}</span></span>`}</button>`)}
    </div>`}function sa(){let{parts:e,overview:t}=f(),[,a,n]=e;if(a==="new")return i`<${ta} />`;if(a!=="department")return i`<${vn} />`;let s=t.departments.find(o=>o.key===n);return s?i`<${ea} key=${n} department=${s} />`:i`<${xn} />`}function vn(){let e=u(),{api:t,overview:a,refresh:n,mayEdit:s}=f(),o=T(),{departments:r}=a,l=(m,p)=>o.send(async()=>{await t.moveDepartment(m,p),await n()});return i`
    <div class="column team-column">
      <header class="smart-head">
        <p class="hint">${e("team_departments_text")}</p>
        ${s&&i`<a class="button button-main"
          href=${N("team","new")}>${e("team_new_department")}</a>`}
      </header>
      ${o.error&&i`<${E} sending=${o} />`}
      <ol class="rules" aria-label=${e("team_section_departments")}>
        ${r.map((m,p)=>i`<${Nt} key=${m.key} department=${m} index=${p}
            count=${r.length} isBusy=${o.isBusy}
            onMove=${c=>l(m.key,c)} />`)}
      </ol>
    </div>`}function xn(){let e=u();return i`
    <${Y} icon="inbox" title=${e("team_department_gone")} text=${e("team_department_gone_text")}>
      <a class="button" href=${N("team","departments")}>${e("team_back_to_departments")}</a>
    <//>`}function oa({letters:e}){let t=u(),{language:a}=G(),n=new Intl.DateTimeFormat(a,{dateStyle:"medium",timeStyle:"short"}),s=e.filter(({state:o})=>o==="refused").length;return i`
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
    </section>`}function ia({reload:e}){let t=u(),{api:a,tell:n}=f(),[s,o]=h(""),r=T();return i`
    <form class="mail-test" onSubmit=${async m=>{m.preventDefault(),await r.send(async()=>{await a.testMail(s.trim()),n(t("mail_test_sent",{address:s.trim()}))}),await e()}} noValidate aria-label=${t("mail_test")}>
      <${w} label=${t("mail_test")} hint=${t("mail_test_hint")} value=${s} dir="ltr" type="email"
        placeholder="you@shop.example" onValue=${o} />
      <button type="submit" class="button"
        disabled=${!s.includes("@")||r.isBusy}>${t("mail_test_send")}</button>
      ${r.isBusy&&i`<${he} text=${t("mail_sending")} />`}
      ${r.error&&i`<p class="alert" role="alert">${t("mail_test_failed")} <bdi>${Xe(t,r.error)}</bdi></p>`}
    </form>`}var kn=`CHATSERVER_SMTP_HOST=mail.shop.example
CHATSERVER_SMTP_PORT=587
CHATSERVER_SMTP_SECURITY=starttls
CHATSERVER_SMTP_USER=chat@shop.example
CHATSERVER_SMTP_PASSWORD_FILE=/etc/chatserver/smtp-password
CHATSERVER_MAIL_FROM="Tea house <chat@shop.example>"
CHATSERVER_PUBLIC_URL=https://chat.shop.example`;function ra(){let e=u(),{isAdmin:t}=f();return t?i`<${yn} />`:i`<${Y} icon="mail" title=${e("mail_forbidden")} text=${e("mail_forbidden_text")} />`}function yn(){let{api:e}=f(),t=B(e.mail,[e]);return i`
    <div class="column team-column">
      <${K} of=${t} draw=${a=>i`
        ${a.is_set_up?i`<${wn} mail=${a} reload=${t.reload} />`:i`<${On} />`}
        <${oa} letters=${a.letters} />`} />
    </div>`}function wn({mail:e,reload:t}){let a=u();return i`
    <section class="bot-card" aria-label=${a("mail_set_up")}>
      <header class="smart-head"><h3 class="part-title">${a("mail_set_up")}</h3>
        <span class=${`reach reach-${e.promises?"open":"nobody"}`}><span class="reach-sign"
          aria-hidden="true"></span>
          ${a(e.promises?"mail_promises":"mail_promises_not")}</span></header>
      <dl class="figures">
        <div><dt>${a("mail_sender")}</dt><dd><bdi dir="ltr">${e.sender}</bdi></dd></div>
        <div><dt>${a("mail_server")}</dt><dd><bdi dir="ltr">${e.server}</bdi></dd></div>
      </dl>
      <${ia} reload=${t} />
    </section>`}function On(){let e=u();return i`
    <section class="bot-card" aria-label=${e("mail_not_set_up")}>
      <header class="smart-head"><h3 class="part-title">${e("mail_not_set_up")}</h3></header>
      <p>${e("mail_not_set_up_text")}</p>
      <p class="hint">${e("mail_how")}</p>
      <pre class="snippet" dir="ltr" tabindex="0" aria-label=${e("mail_settings")}>${kn}</pre>
      <p class="hint">${e("mail_needed")} <code dir="ltr">CHATSERVER_SMTP_HOST</code>${" · "}<code dir="ltr"
        >CHATSERVER_MAIL_FROM</code></p>
      <p class="hint">${e("mail_then")}</p>
    </section>`}var la=50;function ma({person:e,onClose:t}){let a=u(),{api:n,overview:s,refresh:o,place:r,tell:l}=f(),[m,p]=h(e.languages),[c,d]=h(String(e.chat_limit)),b=A(null),_=T(),$=j(c)??0,g=!Number.isInteger($)||$<1||$>la,v=$!==e.chat_limit||m.join()!==e.languages.join();J(v),Z(b,_.error);let I=S=>{S.preventDefault(),!g&&_.send(async()=>{await n.savePerson({operator_id:e.id,languages:m,chat_limit:$}),r.setUnsaved(!1),await o(),l(a("team_person_saved",{name:e.name})),t()})},x=[...new Set([...s.languages,...e.languages])];return i`
    <form class="person-editor" ref=${b} onSubmit=${I} noValidate aria-label=${e.name}>
      <${E} sending=${{..._,isBusy:!1}} />
      <div class="field" data-place="languages"><span class="label">${a("team_speaks_field")}</span>
        <${ke} label=${a("team_speaks_field")} chosen=${m}
          options=${x.map(S=>[S,O(S)])}
          onChoose=${p} />
        <span class="hint">${a("team_speaks_hint")}</span></div>
      <${w} label=${a("team_place_chat_limit")} hint=${a("team_chat_limit_hint")} value=${c} unit=${a("team_unit_chat_limit")}
        place="chat_limit"
        note=${g?ce(1,la):""} onValue=${d} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!v||g||_.isBusy}>${a("save")}</button>
        <button type="button" class="button" onClick=${t}>${a("cancel")}</button>
      </div>
    </form>`}function pa({person:e,onEdit:t}){let a=u(),{number:n}=M(),{state:s}=z(),{overview:o,nameOf:r}=f(),l=s.team?.members.find(({operator:_})=>_.id===e.id),{is_there:m,status:p}=l??e,c=m?"there":p==="online"?"gone":"away",d=o.departments.filter(({members:_})=>_.some(({operator_id:$})=>$===e.id)),b=e.languages.map(O).join(a("team_comma"))||a("team_speaks_all");return i`
    <div class="person-line">
      <${be} kind="visitor" name=${e.name} id=${e.id} isOnline=${m} />
      <div class="person-words">
        <p class="person-name"><strong><bdi>${e.name}</bdi></strong>
          <span class="tag tag-quiet">${a(`team_role_${e.role}`)}</span>
          ${e.is_active?i`<span class=${`reach reach-${c}`}><span class="reach-sign" aria-hidden="true"></span>
                ${a(`team_is_${c}`)}</span>`:i`<span class="tag tag-quiet">${a("team_inactive")}</span>`}</p>
        <p class="hint"><bdi dir="ltr">${e.login}</bdi></p>
        <p class="person-facts"><span>${a("team_speaks",{languages:b})}</span>
          <span>${l?a("team_chats_now",{chats:n(l.chats),limit:n(e.chat_limit)}):a("team_chats_at_once",{count:e.chat_limit})}</span></p>
        <p class="person-departments">${d.length?d.map(({key:_})=>i`<a key=${_} class="tag tag-quiet"
              href=${N("team","department",_)}>
              <bdi>${r(_)}</bdi></a>`):e.is_active&&i`<span class="hint bad">${a("team_in_no_department")}</span>`}</p>
      </div>
      ${t&&i`<button type="button" class="button" onClick=${t}>${a("team_edit")}<span
        class="visually-hidden"> ${e.name}</span></button>`}
    </div>`}function ca(){let e=u(),{overview:t,mayEdit:a}=f(),[n,s]=h(null),o=[...t.operators].sort((r,l)=>Number(l.is_active)-Number(r.is_active));return i`
    <div class="column team-column">
      <p class="hint">${e("team_people_text")}</p>
      <ul class="people" aria-label=${e("team_section_people")}>
        ${o.map(r=>i`
          <li key=${r.id} class=${r.is_active?"person":"person person-inactive"}>
            <${pa} person=${r}
              onEdit=${a&&r.is_active&&n===null?()=>s(r.id):null} />
            ${n===r.id&&i`<${ma} person=${r} onClose=${()=>s(null)} />`}
          </li>`)}
      </ul>
      <p class="hint">${e("team_people_add")}</p>
    </div>`}var Sn=["auto","on","off"];function da(){let e=u(),{state:t}=z(),{api:a,overview:n,refresh:s,isLeader:o,tell:r}=f(),l=T(),{peak:m}=n.settings,p=t.team?.is_peak,c=d=>l.send(async()=>{await a.setPeak(d),await s(),r(e(`team_peak_set_${d}`))});return i`
    <section class="bot-card" aria-label=${e("team_peak")}>
      <header class="smart-head"><h3 class="part-title">${e("team_peak")}</h3>
        ${p!==void 0&&i`<span class=${`reach reach-${p?"full":"open"}`}><span class="reach-sign"
          aria-hidden="true"></span>${e(p?"team_peak_now":"team_peak_not_now")}</span>`}</header>
      <p class="hint">${e("team_peak_text")}</p>
      <${Q} label=${e("team_peak")} chosen=${m} isReadOnly=${!o||l.isBusy} onChoose=${c}
        options=${Sn.map(d=>[d,e(`team_peak_${d}`),e(`team_peak_${d}_hint`)])} />
      ${!o&&i`<p class="hint">${e("team_peak_who")}</p>`}
      ${l.error&&i`<${E} sending=${l} />`}
    </section>`}var ua=20,Tn={grace_seconds:[5,600],missed_offers:[1,50],peakMinutes:[2,1440]},Rn=1e9,En=60;function $a(e){return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:String(e.grace_seconds),missed_offers:String(e.missed_offers),peakMinutes:String(e.peak_above_seconds/60),priorities:e.priorities.map((t,a)=>({id:`rule-${a}`,name:t.name,priority:String(t.priority),isIdentified:t.is_identified,cartFrom:t.cart_from===null?"":String(t.cart_from),attribute:t.attribute,value:t.value,tag:t.tag}))}}function _e(e,t){let a=(n,s=1)=>Math.round((j(n)??0)*s);return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:a(e.grace_seconds),missed_offers:a(e.missed_offers),peak:t,peak_above_seconds:a(e.peakMinutes,60),priorities:e.priorities.map(n=>({name:n.name.trim(),priority:a(n.priority),is_identified:n.isIdentified,cart_from:j(n.cartFrom),attribute:n.attribute.trim(),value:n.value.trim(),tag:n.tag.trim()}))}}function fa(e){return{id:te("new",e.map(a=>a.id)),name:"",priority:"5",isIdentified:!1,cartFrom:"",attribute:"",value:"",tag:""}}function _a(e){let t=Object.entries(Tn).map(([n,[s,o]])=>{let r=j(e[n]);return[n,r===null||r<s||r>o?ce(s,o):""]}),a=e.priorities.map(n=>[n.id,Mn(n)]);return Object.fromEntries([...t,...a].filter(([,n])=>n))}function Mn({name:e,priority:t,isIdentified:a,cartFrom:n,attribute:s,value:o,tag:r}){let[l,m]=[j(t),j(n)];return e.trim()?l===null||l<1||l>9?"team_priority_bad_class":n.trim()&&(m===null||m<0||m>Rn)?"team_priority_bad_cart":o.trim()&&!s.trim()?"team_priority_no_attribute":[e,s,o].some(p=>[...p.trim()].length>En)?"team_priority_too_long":[...r.trim()].length>Ve.TAG_CODE_POINTS?"team_priority_long_tag":a||s.trim()||m!==null||r.trim()?"":"team_priority_for_nobody":"team_priority_no_name"}var Cn=["9","8","7","6","5","4","3","2","1"];function ba({rules:e,setRules:t,mistakes:a,isReadOnly:n}){let s=u();return i`
    <ul class="priorities" data-place="priorities">
      ${e.map((o,r)=>i`<${Bn} key=${o.id} rule=${o} mistake=${a[o.id]}
          isReadOnly=${n}
          change=${l=>t(e.with(r,{...o,...l}))}
          onRemove=${()=>t(e.filter((l,m)=>m!==r))} />`)}
    </ul>
    ${e.length===0&&i`<p class="bot-quiet">${s("team_priorities_none")}</p>`}
    ${!n&&e.length<ua&&i`<div><button type="button" class="button"
        onClick=${()=>t([...e,fa(e)])}><${y} name="plus" />
        ${s("team_add_priority")}</button></div>`}`}function Bn({rule:e,change:t,onRemove:a,mistake:n,isReadOnly:s}){let o=u(),r=l=>i`
    <${w} label=${o(`team_priority_${l}`)} value=${e[l]}
      dir=${l==="name"||l==="tag"?"auto":"ltr"}
      isReadOnly=${s} placeholder=${o(`team_priority_${l}_example`)}
      onValue=${m=>t({[l]:m})} />`;return i`
    <li class="priority">
      <div class="priority-head">${r("name")}
        <${q} label=${o("team_priority_class")} isDisabled=${s}
          onChoose=${l=>t({priority:l})}>
          ${Cn.map(l=>i`<option key=${l} value=${l} selected=${l===e.priority}>
            ${o(`team_class_${l}`)}</option>`)}<//>
        ${!s&&i`<${X}
          label=${o("smart_remove_of",{what:e.name||o("team_priority_new")})}
          onRemove=${a} />`}</div>
      <p class="hint">${o("team_priority_if")}</p>
      <${me} label=${o("team_priority_identified")} isOn=${e.isIdentified} isReadOnly=${s}
        onTick=${l=>t({isIdentified:l})} />
      <div class="priority-parts">${r("tag")}${r("cartFrom")}${r("attribute")}${r("value")}</div>
      <${C} mistake=${n} />
    </li>`}var In=["bot_is_on","form_comes_first","bot_helps_waiting"];function ga(){let e=u(),{api:t,overview:a,refresh:n,place:s,tell:o,mayEdit:r}=f(),{peak:l}=a.settings,{draft:m,setDraft:p,isChanged:c,version:d,take:b}=Te(a,Pn,Ln),_=A(null),[$,g]=h(!1),v=fe(t.overview),{theirs:I}=v,x=_a(m),S=Object.keys(x).length>0;J(c),Z(_,v.error);let F=k=>p({...m,...k}),W=(k=d)=>{if(g(!0),S)return setTimeout(()=>Fn(_.current));v.send(async()=>{b(await t.saveSettings(_e(m,l),k)),s.setUnsaved(!1),await n(),o(e("team_settings_saved"))})},P=k=>{k.preventDefault(),W()},ue=async k=>{s.setUnsaved(!1),b(k),v.forget(),await n()},H=(k,ie=k)=>i`
    <${w} label=${e(`team_place_${ie}`)} hint=${e(`team_${ie}_hint`)} unit=${e(`team_unit_${ie}`)}
      place=${ie} value=${m[k]} note=${c?x[k]:""} isReadOnly=${!r}
      onValue=${Ia=>F({[k]:Ia})} />`;return i`
    <form class="queue-settings" ref=${_} onSubmit=${P} noValidate aria-label=${e("team_queue")}>
      ${I?i`<${Ee} by=${I.changed_by} isBusy=${v.isBusy}
            theirs=${He(I.settings,e)} mine=${He(_e(m,l),e)}
            onTheirs=${()=>ue(I)} onMine=${()=>W(I.version)} />`:i`<${E} sending=${{...v,isBusy:!1}} />`}
      <${R} title=${e("team_bot")}>
        ${In.map(k=>i`<${me} key=${k} label=${e(`team_${k}`)} hint=${e(`team_${k}_hint`)}
            isReadOnly=${!r}
          isOn=${m[k]||k==="form_comes_first"&&!m.bot_is_on}
          onTick=${ie=>F({[k]:ie})} />`)}
      <//>
      <${R} title=${e("team_limits")}>
        <div class="numbers">
          ${H("grace_seconds")}${H("missed_offers")}${H("peakMinutes","peak_above_seconds")}
        </div>
      <//>
      <${R} title=${e("team_priorities")} hint=${e("team_priorities_hint")}>
        <${ba} rules=${m.priorities} mistakes=${$?x:{}} isReadOnly=${!r}
          setRules=${k=>F({priorities:k})} />
      <//>
      ${r&&i`<div class="bot-foot"><span class="spacer"></span>
        ${S&&$&&i`<span class="hint hint-bad" role="alert">${e("bot.mend_first")}</span>`}
        <span class="hint">${c?e("bot.unsaved"):""}</span>
        <button type="submit" class="button button-main" disabled=${!c||v.isBusy}>
          ${e(v.isBusy?"one_moment":"save")}</button></div>`}
    </form>`}function Pn({settings:e}){return $a(e)}function Ln(e,t){return JSON.stringify(_e(e,"auto"))===JSON.stringify(_e(t,"auto"))}function Fn(e){let t=e?.querySelector("[aria-invalid], .priority:has(.hint-bad) input");t instanceof HTMLElement&&t.focus()}function ha(){return i`<div class="column team-column"><${da} /><${ga} /></div>`}var va=`
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
`;var xa=`
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
`;var ka=`
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
`;var ya=`
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
`;var wa=[ya,xa,ka,va].join("");function Oa(e){return{overview:()=>e("departments"),saveDepartment:(t,a)=>e("departments/save",{...t,version:a}),removeDepartment:t=>e("departments/remove",{key:t}),moveDepartment:(t,a)=>e("departments/move",{key:t,position:a}),savePerson:t=>e("operators/save",t),saveSettings:(t,a)=>e("routing/save",{settings:t,version:a}),setPeak:t=>e("routing/peak",{peak:t}),waits:t=>e(`waits?days=${t}`),blocks:t=>e(`blocks?${new URLSearchParams({q:t})}`),blockNetwork:t=>e("blocks/network",{conversation_id:"",...t}),undoBlock:t=>e("blocks/undo",{id:t}),mail:()=>e("mail"),testMail:t=>e("mail/test",{recipient:t}),hours:()=>e("hours")}}function Sa({waits:e}){let t=u(),{number:a}=M(),{nameOf:n}=f(),s=(o,r)=>r?t("percent",{value:a(Math.round(o/r*100))}):"–";return i`
    <section class="bot-card" aria-label=${t("team_by_department")}>
      <h3 class="part-title">${t("team_by_department")}</h3>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t("team_by_department")}>
        <table class="table">
          <thead><tr><th scope="col">${t("team_department")}</th><th scope="col">${t("team_median_wait")}</th>
            <th scope="col">${t("team_wait_promised")}</th><th scope="col">${t("team_share_right")}</th></tr></thead>
          <tbody>${e.map(({department:o,promised:r,right:l,median_wait_seconds:m})=>i`<tr key=${o}>
            <th scope="row"><bdi>${n(o)}</bdi></th><td>${m===null?"–":ge(t,m)}</td>
            <td>${a(r)}</td><td>${s(l,r)}</td></tr>`)}</tbody>
        </table>
      </div>
    </section>`}function Ta({reasons:e}){let t=u(),{number:a}=M(),n=e.reduce((o,{count:r})=>o+r,0),s=o=>t("percent",{value:a(Math.round(o*100))});return i`
    <section class="bot-card" aria-label=${t("team_reasons")}>
      <h3 class="part-title">${t("team_reasons")}</h3>
      <p class="hint">${t("team_reasons_text")}</p>
      <ul class="reasons">${e.map(({code:o,count:r})=>i`
        <li key=${o}>
          <p class="score-head"><span>${t(`team_reason_${o}`)}</span>
            <span class="score-number">${a(r)} (${s(r/n)})</span></p>
          <div class="score-track" aria-hidden="true"><${it} share=${r/n} kind="score-bar score-best" /></div>
        </li>`)}</ul>
    </section>`}function Ra({days:e}){let t=u(),{number:a}=M(),n=ot(),s={name:t("team_wait_promised"),of:l=>l.promised},o={name:t("team_wait_right"),of:l=>l.right},r=l=>l.promised?t("percent",{value:a(Math.round(l.right/l.promised*100))}):"–";return i`
    <${ft} title=${t("team_chart")} label=${t("team_chart")} days=${e} dayName=${n}
      all=${s} some=${o}
      told=${l=>`${a(l.right)} / ${a(l.promised)}`}
      columns=${[[s.name,l=>a(l.promised)],[o.name,l=>a(l.right)],[t("team_share_right"),r]]} />`}var Ea=.8;function Ma({report:e}){let t=u(),{number:a}=M(),{share:n,promised:s,right:o,median_low_seconds:r,median_width_seconds:l}=e,m=n===null?"–":t("percent",{value:a(Math.round(n*100))}),p=d=>d===null?"–":ge(t,d),c=[["promised",a(s),""],["low",p(r),""],["width",p(l),""],["served",a(e.served),""],["left",a(e.left),e.left>0?t("team_left_of",{share:Nn(e,t,a)}):""]];return i`
    <section class="bot-card" aria-label=${t("team_honest")}>
      <p class="honest"><strong
        class=${n===null?"":n>=Ea?"good":"honest-low"}>${m}</strong>
        <span>${n===null?t("team_honest_none"):t("team_honest_said",{right:a(o),count:s})}${n!==null&&i`<br /><span
            class="hint">${t(n>=Ea?"team_honest_good":"team_honest_low")}</span>`}</span></p>
      <dl class="totals">${c.map(([d,b,_])=>i`<div key=${d}><dt>${t(`team_wait_${d}`)}</dt><dd>${b}</dd>
        ${_&&i`<dd class="hint">${_}</dd>`}</div>`)}</dl>
      ${s>0&&i`<${Ra} days=${e.by_day} />`}
      <details class="more"><summary>${t("smart_meanings")}</summary>
        <dl class="meanings">${c.map(([d])=>i`<div
            key=${d}><dt>${t(`team_wait_${d}`)}</dt><dd>${t(`team_wait_${d}_means`)}</dd></div>`)}</dl></details>
    </section>`}function Nn({served:e,left:t},a,n){return a("percent",{value:n(Math.round(t/(e+t)*100))})}function Ca(){let e=u(),{api:t}=f(),[a,n]=h(30),s=B(()=>t.waits(a),[t,a]);return i`
    <div class="column team-column">
      <header class="smart-head"><h3 class="part-title">${e("team_honest")}</h3><span class="spacer"></span>
        <${st} days=${a} setDays=${n} /></header>
      <${K} of=${s} rows=${5} draw=${o=>i`<${Dn} report=${o} />`} />
    </div>`}function Dn({report:e}){let t=u();return!e.promised&&!e.served&&!e.left?i`<${Y} icon="clock" title=${t("team_no_waits")} text=${t("team_no_waits_text")} />`:i`
    <${Ma} report=${e} />
    ${e.by_department.length>0&&i`<${Sa} waits=${e.by_department} />`}
    ${e.reasons.length>0&&i`<${Ta} reasons=${e.reasons} />`}`}var Ba={departments:sa,people:ca,queue:ha,waits:Ca,blocks:kt,mail:ra},jn={department:"departments",new:"departments"},An=["departments","people","queue"];We(document,dt,_t,wa);function im(){let e=u(),{api:t}=z(),a=U(()=>Oa(t.call),[t]),n=B(a.overview,[a]);return i`
    <${et} name="team" look="bot smart team" label=${e("team_sections")} sections=${Object.keys(Ba)}
      titleOf=${s=>e(`team_section_${s}`)} within=${jn} overview=${n}
      draw=${(s,o,r)=>i`
        <${zn} name=${s} api=${a} overview=${o} refresh=${n.reload} parts=${r} />`} />`}function zn({name:e,api:t,overview:a,refresh:n,parts:s}){let o=u(),{language:r}=G(),{work:l,place:m,operator:p}=z(),c=U(()=>{let _=yt(a.languages),$=new Map(a.departments.map(g=>[g.key,D(g.names,r,_)]));return{api:t,overview:a,refresh:n,place:m,parts:s,usual:_,mayEdit:a.may_change,isLeader:p.role!=="operator",isAdmin:p.role==="admin",nameOf:g=>$.get(g)||g,tell:g=>l.tell(g)}},[t,a,m,s,p,l,r]),d=U(()=>({...c,overview:{files:[]}}),[c]),b=Ba[e];return i`
    <${Ie.Provider} value=${c}>
      <${Je.Provider} value=${d}>
        ${!a.may_change&&An.includes(e)&&i`<p class="bot-note">${o("team_why_not")}</p>`}
        <${b} />
      <//>
    <//>`}export{im as TeamPage};
