import{d as Ge,e as Qe}from"./chunk-ITGJCBAN.js";import{A as et,D as T,E as tt,w as Ze,x as ge}from"./chunk-RS6HRBRX.js";import{B as G,D as M,E as Ue,F as We,H as Ke,J as be,K as he,L as Ye,N as Je,O as Xe,a as Ve,c as C,i as z,l as $e,p as fe,q,v as _e}from"./chunk-MLJ35PXD.js";import{a as qe,b as me}from"./chunk-BH6O3MRS.js";import{e as Se,i as ue,k as at}from"./chunk-MUIQPDRW.js";import{a as de}from"./chunk-NVXOIESW.js";import{d as u,e as R,f as U,g as A,j as He,k,l as I,p as W}from"./chunk-BOLOW2VR.js";import"./chunk-SGUZUFMK.js";import{b as Ae,c as r,d as g,e as N,g as L,h as j,i as ze,j as ee}from"./chunk-ZXZAR6OW.js";import"./chunk-633W3I2U.js";import{a as Ne,g as je}from"./chunk-I2FXHGZG.js";var Te=Ae(null),f=()=>ze(Te);function y(){let[e,t]=g({isBusy:!1,error:null});async function a(n){t({isBusy:!0,error:null});try{await n(),t({isBusy:!1,error:null})}catch(o){t({isBusy:!1,error:o})}}return{...e,send:a}}function w({label:e,value:t,onValue:a,place:n,hint:o,note:s,isReadOnly:i,unit:l,placeholder:m,dir:p,type:d,lang:c}){let b=ee();return r`
    <div class=${l===void 0?"field":"field field-number"}>
      <label for=${b}>${e}</label>
      <span class="with-unit"><input id=${b} class="input" type=${d??"text"} value=${t} dir=${p}
        lang=${c}
        data-place=${n} inputmode=${l===void 0?void 0:"decimal"} placeholder=${m}
        readOnly=${i} aria-invalid=${!!s||void 0} aria-describedby=${`${b}-about`}
        onInput=${_=>a(_.target.value)} />${l&&r`<span class="hint">${l}</span>`}</span>
      <span id=${`${b}-about`}>${s?r`<${B} mistake=${s} />`:o&&r`<span
        class="hint">${o}</span>`}
        </span>
    </div>`}function B({mistake:e}){let t=u();return e?r`<span class="hint hint-bad">${t(e)}</span>`:null}function K({label:e,chosen:t,options:a,onChoose:n,isReadOnly:o,place:s}){let i=ee();return r`
    <div class="options" role="radiogroup" aria-label=${e}>
      ${a.map(([l,m,p],d)=>r`
        <label key=${l} class=${l===t?"option option-chosen":"option"}>
          <input type="radio" name=${i} value=${l} checked=${l===t} disabled=${o}
            data-place=${d===0?s:void 0} onChange=${()=>n(l)} />
          <span class="option-words"><span class="option-name">${m}</span>${p&&r`<span class="hint">${p}</span>`}</span>
        </label>`)}
    </div>`}function ae({label:e,hint:t,isOn:a,isReadOnly:n,onTick:o}){return r`
    <label class="tick team-tick"><input type="checkbox" checked=${a} disabled=${n}
      onChange=${s=>o(s.target.checked)} />
      <span><span class="option-name">${e}</span>${t&&r`<br /><span
        class="hint">${t}</span>`}</span></label>`}function st({languages:e,language:t,onChoose:a,lacking:n=[]}){let o=u();return r`
    <div class="language-tabs" role="group" aria-label=${o("bot.languages")}>
      ${e.map(s=>r`
        <button type="button" key=${s} class="language-tab" aria-pressed=${s===t} lang=${s}
          onClick=${()=>a(s)}>${M(s)}${n.includes(s)&&r`<span class="text-state" title=${o("team_lacks_words")}>–<span class="visually-hidden">
              ${o("team_lacks_words")}</span></span>`}</button>`)}
    </div>`}function se({name:e,index:t,count:a,isBusy:n,onMove:o}){let s=u(),i=(l,m)=>r`
    <button type="button" class="icon-button" aria-label=${s(`team_move_${l}`,{name:e})}
      title=${s(`team_move_${l}`,{name:e})}
      disabled=${n||m<0||m>=a} onClick=${()=>o(m)}><${k} name=${l} /></button>`;return r`${i("up",t-1)}${i("down",t+1)}`}function Y({label:e,onRemove:t,isDisabled:a}){return r`<button type="button" class="icon-button" aria-label=${e} title=${e} disabled=${a}
    onClick=${t}><${k} name="trash" /></button>`}function Ee(e){if(e?.code!=="bad_field")return null;let[,t,a]=(e.message??"").match(/^([\w.[\]-]+): (.+)$/s)??[];return t?{place:t,mend:a}:null}function ve(e,t){let n=[...e?.querySelectorAll("[data-place]")??[]].filter(({dataset:s})=>$a(t,s.place??"")).sort((s,i)=>(i.dataset.place?.length??0)-(s.dataset.place?.length??0))[0];if(!n)return;let o=n.matches(nt)?n:n.querySelector(nt);o instanceof HTMLElement&&o.focus({preventScroll:!0}),n.scrollIntoView({block:"center"})}function $a(e,t){return e===t||e.startsWith(`${t}.`)||e.startsWith(`${t}[`)}var nt="input:enabled, select:enabled, textarea:enabled, button:enabled";function E({sending:{isBusy:e,error:t}}){let a=u();if(e)return r`<${_e} text=${a("one_moment")} />`;if(!t)return null;let n=Ee(t),o=n&&a(`team_place_${n.place.split(/[.[]/)[0]}`),s=o&&!o.startsWith("team_place_");return r`
    <p class="alert" role="alert">${s?a("team_refused",{what:o}):""}${" "}
      <bdi>${s?n.mend:fe(a,t)}</bdi></p>`}function J(e,t,a){N(()=>{if(!t)return;let n=Ee(t)?.place;n&&a?.(n),setTimeout(()=>{e.current?.querySelector(".alert")?.scrollIntoView({block:"center"}),n&&ve(e.current,n)})},[t])}function ot({onClose:e,reload:t}){let a=u(),{api:n,place:o,tell:s}=f(),[i,l]=g(""),[m,p]=g(""),[d,c]=g("7"),[b,_]=g("visible"),$=L(null),h=y(),O=i.trim()!==""&&m.trim()!=="";return G(i!==""||m!==""),J($,h.error),r`
    <form class="bot-card" ref=${$} onSubmit=${v=>{v.preventDefault(),O&&h.send(async()=>{let S={reason:m.trim(),days:d?Number(d):null,is_silent:b==="silent"};await n.blockNetwork({network:i.trim(),...S}),o.setUnsaved(!1),await t(),s(a("block_done",{name:i.trim()})),e()})}} noValidate aria-label=${a("block_add_network")}>
      <h3 class="part-title">${a("block_add_network")}</h3>
      <p class="hint">${a("block_network_text")}</p>
      <${E} sending=${{...h,isBusy:!1}} />
      <div class="numbers">
        <${w} label=${a("block_network")} hint=${a("block_network_hint")} value=${i} dir="ltr" place="network"
          placeholder="203.0.113.0/24" onValue=${l} />
        <${w} label=${a("block_reason")} hint=${a("block_reason_hint")} value=${m} dir="auto" place="reason"
          onValue=${p} />
        <div class="field" data-place="days"><${z} label=${a("block_how_long")} onChoose=${c}>
          ${at.map(v=>r`<option key=${v} value=${v} selected=${String(v)===d}>
            ${a("block_days",{count:v})}</option>`)}
          <option value="" selected=${!d}>${a("block_for_good")}</option><//></div>
      </div>
      <${K} label=${a("block_manner")} chosen=${b} onChoose=${_}
        options=${["visible","silent"].map(v=>[v,a(`block_${v}`),a(`block_${v}_hint`)])} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!O||h.isBusy}>${a("block_add")}</button>
        <button type="button" class="button" onClick=${e}>${a("cancel")}</button>
      </div>
    </form>`}var fa={visitor:"person",email:"mail",network:"globe"};function rt({block:e,reload:t}){let a=u(),{api:n,tell:o}=f(),{language:s}=U(),i=y(),l=new Intl.DateTimeFormat(s,{dateStyle:"medium",timeStyle:"short"}),m=e.label||a(`block_unnamed_${e.kind}`),p=()=>i.send(async()=>{await n.undoBlock(e.id),await t(),o(a("block_undone",{name:m}))}),d=a("block_by",{name:`⁨${e.by}⁩`,when:l.format(e.created_at)});return r`
    <li class=${e.ended_at?"block block-ended":"block"}>
      <span class="block-sign"><${k} name=${fa[e.kind]} /></span>
      <div class="block-words">
        <p class="block-head"><strong><bdi>${m}</bdi></strong>
          <span class="tag tag-quiet">${a(`block_kind_${e.kind}`)}</span>
          ${e.is_silent&&r`<span class="tag tag-quiet"><${k}
            name="eye_off" />${a("block_silent")}</span>`}</p>
        <p><bdi dir="auto">${e.reason}</bdi></p>
        <p class="hint">${d}${a("team_comma")}${_a(a,e,l)}</p>
        <p class="hint">${e.stopped?a("block_stopped",{count:e.stopped}):a("block_stopped_none")}${e.stopped_at&&`${a("team_comma")}${a("block_stopped_last",{when:l.format(e.stopped_at)})}`}</p>
        ${i.error&&r`<${E} sending=${i} />`}
      </div>
      ${e.may_undo&&r`<button type="button" class="button" disabled=${i.isBusy}
        onClick=${p}>${a("block_undo")}<span
        class="visually-hidden"> ${m}</span></button>`}
    </li>`}function _a(e,{ended_at:t,ended_by:a,until:n},o){return t&&a?e("block_ended_by",{when:o.format(t),name:`⁨${a}⁩`}):t?e("block_ran_out",{when:o.format(t)}):n?e("block_until",{when:o.format(n)}):e("block_for_good")}var ba=250;function it(){let e=u(),{api:t,isLeader:a}=f(),[n,o]=g(""),[s,i]=g(""),[l,m]=g(!1);N(()=>{let d=setTimeout(()=>i(n.trim()),ba);return()=>clearTimeout(d)},[n]);let p=C(()=>t.blocks(s),[t,s]);return r`
    <div class="column team-column">
      <p class="hint">${e("block_text")}</p>
      <div class="block-tools">
        <input class="input" type="search" value=${n} dir="auto" aria-label=${e("block_search")}
          placeholder=${e("block_search")}
          onInput=${d=>o(d.target.value)} />
        ${a&&!l&&r`<button type="button" class="button"
          onClick=${()=>m(!0)}>${e("block_add_network")}
          </button>`}
      </div>
      ${l&&r`<${ot} onClose=${()=>m(!1)} reload=${p.reload} />`}
      <${q} of=${p} draw=${d=>r`<${ha} value=${d} sought=${s}
        reload=${p.reload} />`} />
    </div>`}function ha({value:{blocks:e,ended:t},sought:a,reload:n}){let o=u(),s=i=>i.map(l=>r`<${rt} key=${l.id} block=${l} reload=${n} />`);return r`
    ${e.length===0&&(a?r`<p class="bot-quiet" role="status">${o("block_none_found")}</p>`:r`<${W} icon="check" title=${o("block_none")} text=${o("block_none_text")} />`)}
    <ul class="blocks" aria-label=${o("team_section_blocks")}>${s(e)}</ul>
    ${t.length>0&&r`<details class="more"><summary>${o("block_ended",{count:t.length})}</summary>
        <ul class="blocks">${s(t)}</ul></details>`}`}function lt(e){return e.includes("en")?"en":e[0]??"en"}function F(e,...t){return t.map(n=>e[n]).find(n=>n?.trim())??Object.values(e).find(n=>n.trim())??""}function Q(e){let t=Object.entries(e).map(([a,n])=>[a,n.trim()]);return Object.fromEntries(t.filter(([,a])=>a))}function X(e,t,a="-"){let n=new Set(t);if(!n.has(e))return e;let o=2;for(;n.has(`${e}${a}${o}`);)o+=1;return`${e}${a}${o}`}function xe(e,t,a){return e.filter((o,s)=>s!==t).toSpliced(a,0,e[t])}function D(e){let t=e.trim().replace(/[۰-۹٠-٩]/g,n=>String("۰۱۲۳۴۵۶۷۸۹٠١٢٣٤٥٦٧٨٩".indexOf(n)%10)),a=Number(t.replace(/[,٫]/,"."));return t===""||Number.isNaN(a)?null:a}var H=Object.freeze(["pre_chat","offline","call_back"]),Re=Object.freeze({name:"text",email:"email",phone:"phone",topic:"long_text",order_number:"order_number"}),pt=Object.freeze(["text","long_text","choice","email","phone","number","order_number","checkbox","consent"]),Me=20,Be=30,ga=300,va=60,xa=new Set(["text","phone","number","order_number"]);function Z({kind:e}){return xa.has(e)}function V({key:e}){return Object.hasOwn(Re,e)}function ke(e){return e.map(({key:t,kind:a,labels:n,is_required:o,pattern:s,choices:i})=>({id:t,key:t,kind:a,labels:n,isRequired:o,pattern:s,choices:i.map(l=>({id:l.key,...l,department:l.department??""}))}))}function ct(e,t){return mt(e,t,"field").map(a=>({key:a.key,kind:a.kind,labels:Q(a.labels),is_required:a.isRequired,pattern:Z(a)?a.pattern.trim():"",choices:a.kind==="choice"?mt(a.choices,t,"choice").map(({key:n,labels:o,department:s})=>({key:n,labels:Q(o),department:s||null})):[]}))}function ne(e,t){return{id:t||X("new",e.map(n=>n.id)),key:t,kind:Re[t]??"text",labels:{},isRequired:!0,pattern:"",choices:[]}}function dt(e){return{id:X("new",e.map(({id:t})=>t)),key:"",labels:{},department:""}}function ut(e){return Object.keys(Re).filter(t=>!e.some(a=>a.key===t))}function ye(e,t,a){let n=t.map(i=>[i.id,ka(i,a)]).filter(([,i])=>i),o=Object.fromEntries(n),s=t.some(({kind:i,isRequired:l})=>i==="phone"&&l);return e==="call_back"&&t.length>0&&!s&&(o[""]="team_form_no_phone"),t.length>Me&&(o[""]="team_form_too_long"),o}function ka(e,t){let a=Q(e.labels);return!a[t]&&!(V(e)&&!Object.keys(a).length)?"team_field_no_label":$t(a)?"team_label_too_long":Z(e)&&[...e.pattern].length>va?"team_pattern_too_long":e.kind==="choice"?ya(e.choices,t):""}function ya(e,t){if(!e.length)return"team_field_no_choices";if(e.length>Be)return"team_too_many_choices";let a=e.map(n=>Q(n.labels));return a.some(n=>!n[t])?"team_choice_no_label":a.some($t)?"team_label_too_long":""}function $t(e){return Object.values(e).some(t=>[...t].length>ga)}function mt(e,t,a){let n=e.map(({key:o})=>o);return e.map(o=>{if(o.key)return o;let s=$e(o.labels[t]??o.labels.en??"").replaceAll("-","_").slice(0,36),i=X(s||a,n,"_");return n.push(i),{...o,key:i}})}var wa=60,re=Object.freeze({accept_seconds:{unit:1,least:5,most:600,isOptional:!0},silent_seconds:{unit:60,least:30,most:86400,isOptional:!0},transfer_seconds:{unit:1,least:10,most:3600,isOptional:!1},queue_limit:{unit:1,least:1,most:1e4,isOptional:!0},due_hours:{unit:1,least:1,most:720,isOptional:!1}}),Oa=["mon","tue","wed","thu","fri"],Sa=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,Ta={key:"team",names:"team",members:"team",hours:"hours",pre_chat:"forms",offline:"forms",call_back:"forms"};function Ie({key:e,names:t,rules:a,hours:n,members:o}){let s=Object.entries(re).map(([i,{unit:l}])=>{let m=a[i];return[i,m?String(m/l):""]});return{key:e,names:t,members:o,assignment:a.assignment,numbers:Object.fromEntries(s),fallback:a.fallback??"",email:a.email,pages:a.pages,languages:a.languages,hours:n&&be(n),forms:{pre_chat:ke(a.pre_chat),offline:ke(a.offline),call_back:ke(a.call_back)}}}function ft(){let[e,t,a]=["name","topic","email"].map(n=>ne([],n));return{key:"",names:{},members:[],assignment:"pick",numbers:{accept_seconds:"30",silent_seconds:"",transfer_seconds:"120",queue_limit:"",due_hours:"12"},fallback:"",email:"",pages:[],languages:[],hours:null,forms:{pre_chat:[e,t],offline:[e,a,t],call_back:[]}}}function oe(e,t){let a=Object.entries(re).map(([o,{unit:s}])=>[o,Math.round((D(e.numbers[o])??0)*s)]),n=H.map(o=>[o,ct(e.forms[o],t)]);return{key:e.key,names:Q(e.names),members:e.members,hours:e.hours&&he(e.hours),rules:{assignment:e.assignment,...Object.fromEntries(a),fallback:e.fallback||null,email:e.email.trim(),pages:e.pages,languages:e.languages,...Object.fromEntries(n)}}}function Ce(e,t,a){return JSON.stringify(oe(e,a))===JSON.stringify(oe(t,a))}function _t(e,t,a){return X($e(e.en??e[t]??"").slice(0,36)||"department",a)}function bt(e,t){let a={},n=Q(e.names);n[t]||(a.names="team_no_name"),Object.values(n).some(s=>[...s].length>wa)&&(a.names="team_name_too_long");for(let s of Object.keys(re))Ra(s,e.numbers[s])||(a[s]="team_bad_number");e.email.trim()&&!Sa.test(e.email.trim())&&(a.email="team_bad_email"),e.pages.some(s=>!/^[/*]/.test(s))&&(a.pages="team_bad_page");let o=e.hours&&Ea(e.hours);o&&(a.hours=o);for(let s of H){let[i]=Object.values(ye(s,e.forms[s],t));i&&(a[s]=i)}return a}function Ea(e){let t=!Object.keys(he(e).weekly).length;return Je(e)??(t?"team_hours_empty":null)}function Ra(e,t){let{unit:a,least:n,most:o,isOptional:s}=re[e];if(!t.trim())return s;let i=D(t);if(i===null)return!1;let l=Math.round(i*a);return l>=n&&l<=o||l===0&&s}function Pe(e){let[t]=e.split(/[.[]/);return Ta[t]??"chats"}function ht(e){return Object.keys(he(e).weekly).length?e:{...e,weekly:Object.fromEntries(Oa.map(t=>[t,Ye([])]))}}function gt(e,t){let a=new Map(t.map(o=>[o.key,o.rules.fallback])),n=o=>{let s=new Set;for(let i=o;i&&!s.has(i);i=a.get(i)){if(i===e)return!0;s.add(i)}return!1};return t.filter(o=>!n(o.key))}function vt(e){let{draft:t,change:a,mistakes:n,isReadOnly:o}=e,s=u(),{overview:i,nameOf:l,usual:m}=f(),p=gt(t.key,i.departments).filter(({key:c})=>c!==t.key),d=[...new Set([m,...i.languages,...t.languages])];return r`
    <${T} title=${s("team_reach_people")}>
      <${K} label=${s("team_reach_people")} chosen=${t.assignment} isReadOnly=${o} place="assignment"
        options=${["pick","automatic"].map(c=>[c,s(`team_assign_${c}`),s(`team_assign_${c}_hint`)])}
        onChoose=${c=>a({assignment:c})} />
      <div class="numbers">
        ${t.assignment==="automatic"&&r`<${pe} ...${e} name="accept_seconds" />`}
        <${pe} ...${e} name="silent_seconds" />
        <${pe} ...${e} name="transfer_seconds" />
      </div>
    <//>
    <${T} title=${s("team_many")}>
      <div class="numbers">
        <${pe} ...${e} name="queue_limit" />
        <div class="field" data-place="fallback"><${z} label=${s("team_place_fallback")}
          onChoose=${c=>a({fallback:c})} isDisabled=${o}>
          <option value="" selected=${!t.fallback}>${s("team_fallback_none")}</option>
          ${p.map(({key:c})=>r`<option key=${c} value=${c}
            selected=${c===t.fallback}>${l(c)}
            </option>`)}<//>
          <span class="hint">${s("team_fallback_hint")}</span></div>
      </div>
    <//>
    <${T} title=${s("team_left")} hint=${s("team_left_hint")}>
      <div class="numbers">
        <${w} label=${s("team_place_email")} hint=${s("team_email_hint")} value=${t.email} place="email"
          dir="ltr"
          type="email" note=${n.email} isReadOnly=${o}
          onValue=${c=>a({email:c})} />
        <${pe} ...${e} name="due_hours" />
      </div>
    <//>
    <${T} title=${s("team_leads")} hint=${s("team_leads_hint")}>
      <div class="field" data-place="pages"><span class="label">${s("team_place_pages")}</span>
        <${Ze} label=${s("team_place_pages")} values=${t.pages} isReadOnly=${o} placeholder="/returns*"
          hint=${s("team_pages_hint")} onValues=${c=>a({pages:c})} />
        <${B} mistake=${n.pages} /></div>
      <div class="field" data-place="languages"><span class="label">${s("team_place_languages")}</span>
        <${ge} label=${s("team_place_languages")} chosen=${t.languages} isReadOnly=${o}
          options=${d.map(c=>[c,M(c)])}
          onChoose=${c=>a({languages:c})} /></div>
    <//>`}function pe({draft:e,change:t,mistakes:a,isReadOnly:n,name:o}){let s=u(),{isOptional:i}=re[o];return r`<${w} label=${s(`team_place_${o}`)} hint=${s(`team_${o}_hint`)} unit=${s(`team_unit_${o}`)}
    value=${e.numbers[o]} place=${o} note=${a[o]} isReadOnly=${n}
    placeholder=${i?s(`team_none_${o}`):""}
    onValue=${l=>t({numbers:{...e.numbers,[o]:l}})} />`}function xt({department:e,index:t,count:a,isBusy:n,onMove:o}){let s=u(),{number:i}=R(),{state:l}=A(),{overview:m,mayEdit:p,nameOf:d}=f(),c=d(e.key),b=Se(l.team,e.key)?.waiting??0,_=e.members.map(({operator_id:h})=>m.operators.find(({id:O})=>O===h)?.name).filter(Boolean),$=H.filter(h=>e.rules[h].length).map(h=>s(`team_form_${h}`));return r`
    <li class="rule team-department">
      <div class="rule-words">
        <p class="rule-title"><a href=${I("team","department",e.key)}><bdi>${c}</bdi></a>
          <${Le} department=${e} />
          ${b>0&&r`<span class="wait wait-warning">${s("team_waiting",{count:b})}</span>`}</p>
        <p class="rule-sentence">${Ma(e)}</p>
        <p class="hint department-facts">
          <span>${_.length?r`<bdi>${_.join(s("team_comma"))}</bdi>`:r`<span class="bad">
            ${s("team_no_people")}</span>`}</span>
          ${$.length>0&&r`<span>${s("team_forms_of",{forms:$.join(s("team_comma"))})}</span>`}
        </p>
      </div>
      <div class="rule-tools">
        ${t===0&&r`<span class="tag tag-quiet" title=${s("team_default_hint")}>${s("team_default")}</span>`}
        ${p&&r`<${se} name=${c} index=${t} count=${a} isBusy=${n}
          onMove=${o} />`}
        <span class="visually-hidden">${s("team_place_of",{place:i(t+1),count:i(a)})}</span>
      </div>
    </li>`}function Ma({rules:e}){let t=u(),{nameOf:a}=f();return[e.assignment==="pick"?t("team_says_pick"):e.accept_seconds?t("team_says_offered",{count:e.accept_seconds}):t("team_says_given"),e.queue_limit?t("team_says_limit",{count:e.queue_limit}):"",e.fallback?t("team_says_fallback",{name:`⁨${a(e.fallback)}⁩`}):""].filter(Boolean).join(" ")}function Le({department:{key:e,why_away:t,opens:a}}){let n=u(),{language:o}=U(),{state:s}=A(),{usual:i}=f(),l=(Se(s.team,e)?.why_away??t)||"open",m=l==="closed"?F(a,o,i):"",p=[n(`team_reach_${l}`),m&&n("team_opens",{when:`⁨${m}⁩`})].filter(Boolean);return r`<span class=${`reach reach-${l}`}><span class="reach-sign" aria-hidden="true"></span>
    ${p.join(n("team_comma"))}</span>`}function kt({choices:e,setChoices:t,language:a,isReadOnly:n}){let o=u(),{overview:s,usual:i,nameOf:l}=f(),m=L(null),p=()=>{t([...e,dt(e)]),setTimeout(()=>m.current?.querySelector("li:last-child input")?.focus())};return r`
    <fieldset class="choices">
      <legend>${o("team_choices")}</legend>
      <p class="hint">${o("team_choices_hint")}</p>
      <ol ref=${m}>
        ${e.map((d,c)=>{let b=$=>t(e.with(c,{...d,...$})),_=F(d.labels,a,i)||o("team_choice_number",{count:c+1});return r`
          <li key=${d.id}>
            <input class="input" dir="auto" lang=${a} value=${d.labels[a]??""}
              readOnly=${n}
              placeholder=${a===i?"":d.labels[i]??""}
              aria-label=${o("team_choice_in",{count:c+1,language:M(a)})}
              onInput=${$=>b({labels:{...d.labels,[a]:$.target.value}})} />
            <select class="input" aria-label=${o("team_choice_leads",{name:_})} disabled=${n}
              onChange=${$=>b({department:$.target.value})}>
              <option value="" selected=${!d.department}>${o("team_choice_stays")}</option>
              ${s.departments.map(({key:$})=>r`<option key=${$} value=${$}
                selected=${$===d.department}>${o("team_choice_to",{name:l($)})}</option>`)}
            </select>
            ${!n&&r`<span class="field-tools"><${se} name=${_} index=${c} count=${e.length}
                onMove=${$=>t(xe(e,c,$))} />
              <${Y} label=${o("smart_remove_of",{what:_})}
                onRemove=${()=>t(e.filter(($,h)=>h!==c))} /></span>`}
          </li>`})}
      </ol>
      ${!n&&e.length<Be&&r`<button type="button" class="button" onClick=${p}><${k}
          name="plus" />${o("team_add_choice")}</button>`}
    </fieldset>`}function yt({pattern:e,onPattern:t,isReadOnly:a}){let n=u(),o=ee(),[s,i]=g(""),l=qe(e,s.trim());return r`
    <div class="pattern">
      <${w} label=${n("team_pattern")} hint=${n("team_pattern_hint")} value=${e} dir="ltr"
        placeholder="FF-####"
        isReadOnly=${a} onValue=${t} />
      ${e.trim()&&r`<div class="field"><label for=${o}>${n("team_pattern_try")}</label>
          <input id=${o} class="input" dir="ltr" value=${s} placeholder=${me(e)}
            onInput=${m=>i(m.target.value)} />
          <span class=${s&&!l?"hint hint-bad":s?"hint good":"hint"} role="status">${s?n(l?"team_pattern_fits":"team_pattern_fits_not"):r`${n("team_pattern_example")}${" "}<bdi
              dir="ltr">${me(e)}</bdi>`}</span></div>`}
    </div>`}function wt({field:e,change:t,language:a,isReadOnly:n,mistake:o}){let s=u(),{usual:i}=f(),l=!V(e);return r`
    <div class="field-editor">
      <${w} label=${s("team_label_in",{language:M(a)})} lang=${a} dir="auto"
        value=${e.labels[a]??""} isReadOnly=${n}
        placeholder=${e.labels[i]||s(l?"team_label_example":"team_label_built_in")}
        hint=${l?"":s("team_label_built_in_hint")}
        onValue=${m=>t({labels:{...e.labels,[a]:m}})} />
      ${l&&r`<div class="field"><${z} label=${s("team_kind")} isDisabled=${n}
          onChoose=${m=>t({kind:m})}>
          ${pt.map(m=>r`<option key=${m} value=${m} selected=${m===e.kind}>
            ${s(`team_kind_${m}`)}</option>`)}<//>
          <span class="hint">${s(`team_kind_${e.kind}_hint`)}</span></div>`}
      <${ae} label=${s("team_must_answer")} isOn=${e.isRequired} isReadOnly=${n}
        hint=${s("team_must_answer_hint")} onTick=${m=>t({isRequired:m})} />
      ${e.kind==="choice"&&r`<${kt} choices=${e.choices} language=${a} isReadOnly=${n}
          setChoices=${m=>t({choices:m})} />`}
      ${Z(e)&&r`<${yt} pattern=${e.pattern} isReadOnly=${n}
          onPattern=${m=>t({pattern:m})} />`}
      <${B} mistake=${o} />
    </div>`}function Ot({form:e,field:t,index:a,count:n,language:o,isOpen:s,isReadOnly:i,onOpen:l,onMove:m,onRemove:p}){let d=u(),{usual:c}=f(),_=F(t.labels,o,c)||(V(t)?d(`team_built_in_${t.key}`):d("team_field_unnamed")),$=[d(`team_kind_${t.kind}`),t.kind==="choice"&&d("team_choices_count",{count:t.choices.length}),Z(t)&&t.pattern.trim()&&`⁦${t.pattern.trim()}⁩`].filter(Boolean);return r`
    <div class="field-line">
      <button type="button" class="field-open" aria-expanded=${s} data-place=${`${e}.${t.key||t.id}`}
        onClick=${l}>
        <span class="field-fold"><${k} name="down" /></span>
        <span class="field-words"><span class="option-name"><bdi>${_}</bdi></span>
          <span class="hint">${$.join(d("team_comma"))}</span></span>
        ${t.isRequired&&r`<span class="tag tag-quiet">${d("team_required")}</span>`}
      </button>
      ${!i&&r`<span class="field-tools"><${se} name=${_} index=${a} count=${n} onMove=${m} />
        <${Y} label=${d("smart_remove_of",{what:_})} onRemove=${p} /></span>`}
    </div>`}var Tt={pre_chat:["order","topic"],offline:["message","order"],call_back:["call_back"]},Ba={en:"When may we call?",fa:"چه زمانی تماس بگیریم؟",he:"מתי נוח לקבל שיחה?",ka:"როდის დაგირეკოთ?",ms:"Bilakah kami boleh menelefon?"},Ia=[{en:"Morning",fa:"صبح",he:"בוקר",ka:"დილით",ms:"Pagi"},{en:"Afternoon",fa:"بعدازظهر",he:"צהריים",ka:"შუადღეს",ms:"Tengah hari"},{en:"Evening",fa:"عصر",he:"ערב",ka:"საღამოს",ms:"Petang"}],Ca={en:"What can we help you with?",fa:"در چه موردی کمک می‌خواهید؟",he:"במה נוכל לעזור?",ka:"რით შეგვიძლია დაგეხმაროთ?",ms:"Apa yang boleh kami bantu?"},Pa=[{en:"My order",fa:"سفارش من",he:"ההזמנה שלי",ka:"ჩემი შეკვეთა",ms:"Pesanan saya"},{en:"Return or exchange",fa:"بازگرداندن یا تعویض",he:"החזרה או החלפה",ka:"დაბრუნება ან გადაცვლა",ms:"Pemulangan atau penukaran"},{en:"A product",fa:"یک کالا",he:"מוצר",ka:"პროდუქტი",ms:"Produk"},{en:"Something else",fa:"موضوعی دیگر",he:"משהו אחר",ka:"სხვა საკითხი",ms:"Perkara lain"}];function Et(e,t){return e==="order"?we("order_number","email"):e==="message"?we("name","email","topic"):e==="topic"?[St("new",Ca,Pa,t),...we("topic")]:[...we("phone","name"),St("new",Ba,Ia,t)]}function we(...e){return e.map(t=>ne([],t))}function St(e,t,a,n){let o=i=>Object.fromEntries(Object.entries(i).filter(([l])=>n.includes(l))),s=a.map((i,l)=>({id:`new-${l}`,key:"",labels:o(i),department:""}));return{id:e,key:"",kind:"choice",labels:o(t),isRequired:!0,pattern:"",choices:s}}function Rt(e){let{form:t,fields:a,setFields:n,language:o,showsAll:s,isReadOnly:i}=e,{usual:l}=f(),[m,p]=g(null),d=s?ye(t,a,l):{};return r`
    <ol class="form-fields">
      ${a.map((c,b)=>{let _=m===c.id;return r`
        <li key=${c.id} class=${_?"form-field form-field-open":"form-field"}>
          <${Ot} form=${t} field=${c} index=${b} count=${a.length} language=${o}
            isOpen=${_}
            isReadOnly=${i} onOpen=${()=>p(_?null:c.id)}
            onMove=${$=>n(xe(a,b,$))}
            onRemove=${()=>n(a.filter(($,h)=>h!==b))} />
          ${!_&&r`<${B} mistake=${d[c.id]} />`}
          ${_&&r`<${wt} field=${c} language=${o} isReadOnly=${i}
              mistake=${d[c.id]}
              change=${$=>n(a.with(b,{...c,...$}))} />`}
        </li>`})}
    </ol>
    <${B} mistake=${d[""]} />
    ${!i&&a.length<Me&&r`<${La} ...${e}
      onAdd=${c=>{n([...a,c]),p(c.id)}} />`}
    ${!i&&r`<${Fa} ...${e} />`}`}function La({fields:e,onAdd:t}){let a=u(),n=(o,s)=>r`
    <button type="button" key=${o} class="toggle" onClick=${()=>t(ne(e,o))}><${k}
      name="plus" />
      ${s}</button>`;return r`
    <div class="toggles" role="group" aria-label=${a("team_add_field")}>
      <span class="hint">${a("team_add_field")}</span>
      ${ut(e).map(o=>n(o,a(`team_built_in_${o}`)))}
      ${n("",a("team_own_field"))}
    </div>`}function Fa({form:e,fields:t,setFields:a}){let n=u(),{overview:o}=f();return r`
    <details class="more" open=${t.length===0}><summary>${n("team_starts")}</summary>
      <ul class="starts">
        ${Tt[e].map(s=>r`
          <li key=${s}><button type="button" class="start"
            onClick=${()=>a(Et(s,o.languages))}>
            <span class="option-name">${n(`team_start_${s}`)}</span><span
              class="hint">${n(`team_start_${s}_hint`)}</span>
          </button></li>`)}
        ${t.length>0&&e!=="pre_chat"&&r`<li><button type="button" class="start" onClick=${()=>a([])}>
            <span class="option-name">${n("team_start_none")}</span><span
              class="hint">${n(`team_form_${e}_none`)}</span>
            </button></li>`}
      </ul>
    </details>`}var Mt={en:()=>import("./en-64IS5WDE.js"),fa:()=>import("./fa-KOCGHPNN.js"),he:()=>import("./he-TPATCVMN.js"),ka:()=>import("./ka-H2UQZHMY.js"),ms:()=>import("./ms-RNSK3XJX.js")},Da=5,Na=new Set(["checkbox","consent"]);function It({form:e,fields:t,language:a}){let n=u(),o=C(async()=>(await(Mt[a]??Mt.en)()).default,[a]),s=i=>o.value?.[i]??"";return r`
    <figure class="form-preview">
      <figcaption class="hint">${n("team_preview")}</figcaption>
      <div class="preview-card" dir=${Ne(a)} lang=${a}>
        <p class="preview-title">${s(`form.title_${e}`)}</p>
        ${t.length>0&&r`<p class="hint">${s(`form.lead_${e}`)}</p>`}
        ${t.length===0&&r`<p class="hint">${n(`team_form_${e}_none`)}</p>`}
        ${t.map(i=>r`<${ja} key=${i.id} form=${e} field=${i} language=${a}
          say=${s} />`)}
        ${t.length>0&&r`<p class="preview-button">${s(`form.submit_${e}`)}</p>`}
      </div>
    </figure>`}function ja({form:e,field:t,language:a,say:n}){let{usual:o}=f(),i=F(t.labels,a,o)||(V(t)?n(`form.${t.key}`)||n(`form.${t.key}_${e}`):"")||"…";return Na.has(t.kind)?r`<p class="preview-tick"><span class="preview-box" aria-hidden="true"></span><span
      dir="auto">${i}<${Bt}
      field=${t} /></span></p>`:r`
    <div class="preview-field">
      <p class="preview-label" dir="auto">${i}<${Bt} field=${t} /></p>
      ${Z(t)&&t.pattern.trim()&&r`<p class="hint">${n("form.example").replace("{example}",`⁦${me(t.pattern.trim())}⁩`)}</p>`}
      <${Aa} field=${t} language=${a} say=${n} />
    </div>`}function Aa({field:e,language:t,say:a}){let{usual:n}=f(),o=e.kind==="long_text";return e.kind!=="choice"?r`<p class=${o?"preview-input preview-long":"preview-input"}></p>`:e.choices.length>Da?r`<p class="preview-input preview-list">${a("form.choose")}<${k} name="down" /></p>`:r`<p class="preview-choices">${e.choices.map(s=>r`<span key=${s.id} dir="auto">${F(s.labels,t,n)||"…"}</span>`)}</p>`}function Bt({field:e}){let{t}=R();return e.isRequired?r`<span class="preview-star" title=${t("team_required")}> *</span>`:null}function Ct({draft:e,change:t,mistakes:a,isReadOnly:n}){let o=u(),{overview:s,usual:i}=f(),[l,m]=g(()=>H.find($=>a[$])??"pre_chat"),[p,d]=g(i),c=e.forms[l],b=$=>t({forms:{...e.forms,[l]:$}}),_=s.languages.filter($=>c.some(h=>za(h,$)));return r`
    <div class="forms">
      <div class="form-choice" role="group" aria-label=${o("team_part_forms")}>
        ${H.map($=>r`
          <button type="button" key=${$} class="form-tab" aria-pressed=${$===l} data-place=${$}
            onClick=${()=>m($)}>
            <span class="option-name">${o(`team_form_${$}`)}${a[$]&&r`<span class="text-state bad">!<span
                class="visually-hidden">${o("team_part_bad")}</span>
              </span>`}</span>
            <span class="hint">${e.forms[$].length?o("team_form_asks",{count:e.forms[$].length}):o(`team_form_${$}_none`)}</span>
          </button>`)}
      </div>
      <div class="forms-main">
        <p class="hint">${o(`team_form_${l}_hint`)}</p>
        <${st} languages=${s.languages} language=${p} onChoose=${d}
          lacking=${_} />
        <${Rt} key=${l} form=${l} fields=${c} setFields=${b} language=${p}
          showsAll=${!!a[l]} isReadOnly=${n} />
      </div>
      <aside class="forms-side" aria-label=${o("team_preview")}>
        <${It} form=${l} fields=${c} language=${p} />
      </aside>
    </div>`}function za(e,t){return[...!V(e)||Object.values(e.labels).some(o=>o.trim())?[e]:[],...e.kind==="choice"?e.choices:[]].some(({labels:o})=>!o[t]?.trim())}function Pt(e){let{api:t}=f(),a=C(t.hours,[t]);return r`<${q} of=${a} draw=${n=>r`<${qa} ...${e}
    report=${n} />`} />`}function qa({draft:e,change:t,mistakes:a,isReadOnly:n,report:o}){let s=u(),i=l=>t({hours:l==="own"?ht(be(o.hours)):null});return r`
    <${T} title=${s("team_hours")} hint=${s("team_hours_hint")}>
      <${K} label=${s("team_hours")} chosen=${e.hours?"own":"shop"} isReadOnly=${n} place="hours"
        options=${["shop","own"].map(l=>[l,s(`team_hours_${l}`),s(`team_hours_${l}_hint`)])}
        onChoose=${i} />
      <p><a href=${I("bot","settings")}>${s("team_hours_of_shop")}</a></p>
    <//>
    ${e.hours&&r`<${T} title=${s("team_hours_own")}>
        <fieldset class="hours" disabled=${n}><legend class="visually-hidden">${s("team_hours_own")}</legend>
          <${Qe} draft=${e.hours} setDraft=${l=>t({hours:l})}
            countries=${o.countries} /></fieldset>
        <${B} mistake=${a.hours} />
      <//>`}`}var Ha=["first","normal","last"];function Lt(e){let t=u();return r`
    <${T} title=${t("team_names")} hint=${t("team_names_hint")}><${Va} ...${e} /><//>
    <${T} title=${t("team_members")} hint=${t("team_members_hint")}><${Ua} ...${e} /><//>`}function Va({draft:e,change:t,mistakes:a,isReadOnly:n}){let{overview:o,usual:s}=f(),i=ee(),l=[...new Set([s,...o.languages,...Object.keys(e.names)])],m=(p,d)=>t({names:{...e.names,[p]:d}});return r`
    <div class="names" data-place="names">
      ${l.map(p=>r`
        <div class="field" key=${p}>
          <label for=${`${i}-${p}`} lang=${p}>${M(p)}</label>
          <input id=${`${i}-${p}`} class="input" lang=${p} dir="auto" value=${e.names[p]??""}
            readOnly=${n} placeholder=${p===s?"":e.names[s]}
            aria-invalid=${p===s&&!!a.names||void 0}
            onInput=${d=>m(p,d.target.value)} />
        </div>`)}
    </div>
    <${B} mistake=${a.names} />`}function Ua({draft:e,change:t,isReadOnly:a}){let n=u(),{overview:o}=f(),s=p=>t({members:p}),i=e.members.map(({operator_id:p})=>p),l=o.operators.filter(({id:p,is_active:d})=>d&&!i.includes(p)),m=p=>s([...e.members,{operator_id:p,skill:"normal"}]);return r`
    <ul class="members" data-place="members">
      ${e.members.map((p,d)=>r`<${Wa} key=${p.operator_id} member=${p} isReadOnly=${a}
          onSkill=${c=>s(e.members.with(d,{...p,skill:c}))}
          onRemove=${()=>s(e.members.filter((c,b)=>b!==d))} />`)}
    </ul>
    ${e.members.length===0&&r`<p class="bot-quiet">${n("team_no_members")}</p>`}
    ${!a&&l.length>0&&r`<div class="add-member"><${z} label=${n("team_add_member")}
        onChoose=${p=>p&&m(p)}>
        <option value="" selected>${n("team_choose_person")}</option>
        ${l.map(p=>r`<option key=${`${p.id} ${i.length}`} value=${p.id}>
          ${p.name} (${p.login})</option>`)}<//></div>`}`}function Wa({member:e,isReadOnly:t,onSkill:a,onRemove:n}){let o=u(),{overview:s}=f(),i=s.operators.find(({id:m})=>m===e.operator_id),l=i?.name??e.operator_id;return r`
    <li class="member">
      <${de} kind="visitor" name=${l} id=${e.operator_id} isSmall isOnline=${i?.is_there} />
      <span class="member-name"><bdi>${l}</bdi>${i&&!i.is_active&&r` <span class="tag tag-quiet">${o("team_inactive")}</span>`}</span>
      <select class="input" aria-label=${o("team_skill_of",{name:l})} disabled=${t}
        onChange=${m=>a(m.target.value)}>
        ${Ha.map(m=>r`<option key=${m} value=${m} selected=${m===e.skill}>
          ${o(`team_skill_${m}`)}</option>`)}
      </select>
      ${!t&&r`<${Y} label=${o("smart_remove_of",{what:l})} onRemove=${n} />`}
    </li>`}var Ft={team:Lt,chats:vt,hours:Pt,forms:Ct};function Dt({department:e}){let t=u(),{api:a,overview:n,refresh:o,place:s,tell:i,mayEdit:l,usual:m,nameOf:p}=f(),d=JSON.stringify(oe(Ie(e),m)),c=j(()=>Ie(e),[d]),[b,_]=g(c);N(()=>_(c),[c]);let $=y(),h=y(),O=()=>$.send(async()=>{await a.saveDepartment(oe(b,m)),s.setUnsaved(!1),await o(),i(t("team_department_saved"))}),P=()=>h.send(async()=>{await a.removeDepartment(e.key),s.setUnsaved(!1),s.go("team","departments"),await o(),i(t("team_department_removed"))}),v=p(e.key),S=e.rules.fallback??n.departments.find(({key:ie})=>ie!==e.key)?.key;return r`
    <${jt} title=${v} draft=${b} setDraft=${_} isChanged=${!Ce(c,b,m)}
      saving=${$} save=${O} head=${r`<${Le} department=${e} />`}
      foot=${l&&S&&r`<${et} label=${t("team_remove_department")} yes=${t("remove")} isBusy=${h.isBusy}
          question=${t("team_remove_department_sure",{name:v,heir:p(S)})} onYes=${P} />`}>
      <${E} sending=${h} />
    <//>`}function Nt(){let e=u(),{api:t,overview:a,refresh:n,place:o,tell:s,mayEdit:i,usual:l}=f(),m=j(ft,[]),[p,d]=g(m),c=y(),b=_t(p.names,l,a.departments.map($=>$.key)),_=()=>c.send(async()=>{await t.saveDepartment(oe({...p,key:b},l)),o.setUnsaved(!1),await n(),s(e("team_department_saved")),o.go("team","department",b)});return i?r`
    <${jt} title=${e("team_new_department")} draft=${p} setDraft=${d}
      isChanged=${!Ce(m,p,l)} saving=${c} save=${_} />`:null}function jt({title:e,draft:t,setDraft:a,isChanged:n,saving:o,save:s,head:i,foot:l,children:m}){let p=u(),{mayEdit:d,usual:c}=f(),[b,_]=g("team"),[$,h]=g(!1),O=L(null),P=j(()=>bt(t,c),[t]),[v]=Object.keys(P),S=x=>_(Pe(x));G(n),J(O,o.error,S);let ie=x=>{if(x.preventDefault(),h(!0),v===void 0)return s();S(v),setTimeout(()=>ve(O.current,v))},le=Ft[b];return r`
    <form class="team-editor" ref=${O} onSubmit=${ie} noValidate aria-label=${e}>
      <header class="bot-editor-head">
        <a class="button" href=${I("team","departments")}>${p("team_back_to_departments")}</a>
        <h3 class="part-title"><bdi>${e}</bdi></h3>${i}
      </header>
      <${E} sending=${{...o,isBusy:!1}} />
      ${m}
      <${Ka} part=${b} setPart=${_}
        bad=${$?Object.keys(P).map(Pe):[]} />
      <div class="team-part"><${le} draft=${t} mistakes=${$?P:Ga(P)}
        isReadOnly=${!d}
        change=${x=>a({...t,...x})} /></div>
      ${d&&r`
        <div class="bot-foot">
          ${l}
          <span class="spacer"></span>
          ${$&&v!==void 0&&r`<span class="hint hint-bad"
            role="alert">${p("bot.mend_first")}</span>`}
          <span class="hint">${n?p("bot.unsaved"):""}</span>
          <button type="submit" class="button button-main" disabled=${!n||o.isBusy}>
            ${p(o.isBusy?"one_moment":"save")}</button>
        </div>`}
    </form>`}function Ga(e){let t=([a,n])=>n!=="team_hours_empty"&&!["names",...H].includes(a);return Object.fromEntries(Object.entries(e).filter(t))}function Ka({part:e,setPart:t,bad:a}){let n=u();return r`
    <div class="part-tabs" role="group" aria-label=${n("team_parts")}>
      ${Object.keys(Ft).map(o=>r`
        <button type="button" key=${o} class="part-tab" aria-pressed=${o===e} onClick=${()=>t(o)}>
          ${n(`team_part_${o}`)}${a.includes(o)&&r`<span class="text-state bad">!<span
            class="visually-hidden">${n("team_part_bad")}</span></span>`}</button>`)}
    </div>`}function At(){let{parts:e,overview:t}=f(),[,a,n]=e;if(a==="new")return r`<${Nt} />`;if(a!=="department")return r`<${Ya} />`;let o=t.departments.find(s=>s.key===n);return o?r`<${Dt} key=${n} department=${o} />`:r`<${Ja} />`}function Ya(){let e=u(),{api:t,overview:a,refresh:n,mayEdit:o}=f(),s=y(),{departments:i}=a,l=(m,p)=>s.send(async()=>{await t.moveDepartment(m,p),await n()});return r`
    <div class="column team-column">
      <header class="smart-head">
        <p class="hint">${e("team_departments_text")}</p>
        ${o&&r`<a class="button button-main"
          href=${I("team","new")}>${e("team_new_department")}</a>`}
      </header>
      ${s.error&&r`<${E} sending=${s} />`}
      <ol class="rules" aria-label=${e("team_section_departments")}>
        ${i.map((m,p)=>r`<${xt} key=${m.key} department=${m} index=${p}
            count=${i.length} isBusy=${s.isBusy}
            onMove=${d=>l(m.key,d)} />`)}
      </ol>
    </div>`}function Ja(){let e=u();return r`
    <${W} icon="inbox" title=${e("team_department_gone")} text=${e("team_department_gone_text")}>
      <a class="button" href=${I("team","departments")}>${e("team_back_to_departments")}</a>
    <//>`}function zt({letters:e}){let t=u(),{language:a}=U(),n=new Intl.DateTimeFormat(a,{dateStyle:"medium",timeStyle:"short"}),o=e.filter(({state:s})=>s==="refused").length;return r`
    <section class="bot-card" aria-label=${t("mail_letters")}>
      <header class="smart-head"><h3 class="part-title">${t("mail_letters")}</h3>
        ${o>0&&r`<span class="bad">${t("mail_refused_count",{count:o})}</span>`}</header>
      ${e.length===0&&r`<p class="bot-quiet">${t("mail_no_letters")}</p>`}
      <ul class="letters">${e.map(({kind:s,recipient:i,state:l,problem:m,at:p},d)=>r`
        <li key=${d} class="letter">
          <span class=${l==="sent"?"sign sign-good":"sign sign-bad"} title=${t(`mail_${l}`)}><${k}
            name=${l==="sent"?"check":"alert"} /><span
              class="visually-hidden">${t(`mail_${l}`)}</span></span>
          <div class="letter-words"><p>${t(`mail_kind_${s}`)} <span class="hint"><bdi
            dir="ltr">${i}</bdi></span></p>
            ${m&&r`<p class="bad"><bdi dir="auto">${m}</bdi></p>`}</div>
          <time class="hint" datetime=${new Date(p).toISOString()}>${n.format(p)}</time>
        </li>`)}</ul>
    </section>`}function qt({reload:e}){let t=u(),{api:a,tell:n}=f(),[o,s]=g(""),i=y();return r`
    <form class="mail-test" onSubmit=${async m=>{m.preventDefault(),await i.send(async()=>{await a.testMail(o.trim()),n(t("mail_test_sent",{address:o.trim()}))}),await e()}} noValidate aria-label=${t("mail_test")}>
      <${w} label=${t("mail_test")} hint=${t("mail_test_hint")} value=${o} dir="ltr" type="email"
        placeholder="you@shop.example" onValue=${s} />
      <button type="submit" class="button"
        disabled=${!o.includes("@")||i.isBusy}>${t("mail_test_send")}</button>
      ${i.isBusy&&r`<${_e} text=${t("mail_sending")} />`}
      ${i.error&&r`<p class="alert" role="alert">${t("mail_test_failed")} <bdi>${fe(t,i.error)}</bdi></p>`}
    </form>`}var Qa=`CHATSERVER_SMTP_HOST=mail.shop.example
CHATSERVER_SMTP_PORT=587
CHATSERVER_SMTP_SECURITY=starttls
CHATSERVER_SMTP_USER=chat@shop.example
CHATSERVER_SMTP_PASSWORD_FILE=/etc/chatserver/smtp-password
CHATSERVER_MAIL_FROM="Tea house <chat@shop.example>"
CHATSERVER_PUBLIC_URL=https://chat.shop.example`;function Ht(){let e=u(),{isAdmin:t}=f();return t?r`<${Xa} />`:r`<${W} icon="mail" title=${e("mail_forbidden")} text=${e("mail_forbidden_text")} />`}function Xa(){let{api:e}=f(),t=C(e.mail,[e]);return r`
    <div class="column team-column">
      <${q} of=${t} draw=${a=>r`
        ${a.is_set_up?r`<${Za} mail=${a} reload=${t.reload} />`:r`<${es} />`}
        <${zt} letters=${a.letters} />`} />
    </div>`}function Za({mail:e,reload:t}){let a=u();return r`
    <section class="bot-card" aria-label=${a("mail_set_up")}>
      <header class="smart-head"><h3 class="part-title">${a("mail_set_up")}</h3>
        <span class=${`reach reach-${e.promises?"open":"nobody"}`}><span class="reach-sign"
          aria-hidden="true"></span>
          ${a(e.promises?"mail_promises":"mail_promises_not")}</span></header>
      <dl class="figures">
        <div><dt>${a("mail_sender")}</dt><dd><bdi dir="ltr">${e.sender}</bdi></dd></div>
        <div><dt>${a("mail_server")}</dt><dd><bdi dir="ltr">${e.server}</bdi></dd></div>
      </dl>
      <${qt} reload=${t} />
    </section>`}function es(){let e=u();return r`
    <section class="bot-card" aria-label=${e("mail_not_set_up")}>
      <header class="smart-head"><h3 class="part-title">${e("mail_not_set_up")}</h3></header>
      <p>${e("mail_not_set_up_text")}</p>
      <p class="hint">${e("mail_how")}</p>
      <pre class="snippet" dir="ltr" tabindex="0" aria-label=${e("mail_settings")}>${Qa}</pre>
      <p class="hint">${e("mail_needed")} <code dir="ltr">CHATSERVER_SMTP_HOST</code>${" · "}<code dir="ltr"
        >CHATSERVER_MAIL_FROM</code></p>
      <p class="hint">${e("mail_then")}</p>
    </section>`}var ts=50;function Vt({person:e,onClose:t}){let a=u(),{api:n,overview:o,refresh:s,place:i,tell:l}=f(),[m,p]=g(e.languages),[d,c]=g(String(e.chat_limit)),b=L(null),_=y(),$=D(d)??0,h=!Number.isInteger($)||$<1||$>ts,O=$!==e.chat_limit||m.join()!==e.languages.join();G(O),J(b,_.error);let P=S=>{S.preventDefault(),!h&&_.send(async()=>{await n.savePerson({operator_id:e.id,languages:m,chat_limit:$}),i.setUnsaved(!1),await s(),l(a("team_person_saved",{name:e.name})),t()})},v=[...new Set([...o.languages,...e.languages])];return r`
    <form class="person-editor" ref=${b} onSubmit=${P} noValidate aria-label=${e.name}>
      <${E} sending=${{..._,isBusy:!1}} />
      <div class="field" data-place="languages"><span class="label">${a("team_speaks_field")}</span>
        <${ge} label=${a("team_speaks_field")} chosen=${m}
          options=${v.map(S=>[S,M(S)])}
          onChoose=${p} />
        <span class="hint">${a("team_speaks_hint")}</span></div>
      <${w} label=${a("team_place_chat_limit")} hint=${a("team_chat_limit_hint")} value=${d} unit=${""}
        place="chat_limit"
        note=${h?"team_bad_number":""} onValue=${c} />
      <div class="bot-actions">
        <button type="submit" class="button button-main"
          disabled=${!O||h||_.isBusy}>${a("save")}</button>
        <button type="button" class="button" onClick=${t}>${a("cancel")}</button>
      </div>
    </form>`}function Ut({person:e,onEdit:t}){let a=u(),{number:n}=R(),{state:o}=A(),{overview:s,nameOf:i}=f(),l=o.team?.members.find(({operator:_})=>_.id===e.id),{is_there:m,status:p}=l??e,d=m?"there":p==="online"?"gone":"away",c=s.departments.filter(({members:_})=>_.some(({operator_id:$})=>$===e.id)),b=e.languages.map(M).join(a("team_comma"))||a("team_speaks_all");return r`
    <div class="person-line">
      <${de} kind="visitor" name=${e.name} id=${e.id} isOnline=${m} />
      <div class="person-words">
        <p class="person-name"><strong><bdi>${e.name}</bdi></strong>
          <span class="tag tag-quiet">${a(`team_role_${e.role}`)}</span>
          ${e.is_active?r`<span class=${`reach reach-${d}`}><span class="reach-sign" aria-hidden="true"></span>
                ${a(`team_is_${d}`)}</span>`:r`<span class="tag tag-quiet">${a("team_inactive")}</span>`}</p>
        <p class="hint"><bdi dir="ltr">${e.login}</bdi></p>
        <p class="person-facts"><span>${a("team_speaks",{languages:b})}</span>
          <span>${l?a("team_chats_now",{chats:n(l.chats),limit:n(e.chat_limit)}):a("team_chats_at_once",{count:e.chat_limit})}</span></p>
        <p class="person-departments">${c.length?c.map(({key:_})=>r`<a key=${_} class="tag tag-quiet"
              href=${I("team","department",_)}>
              <bdi>${i(_)}</bdi></a>`):e.is_active&&r`<span class="hint bad">${a("team_in_no_department")}</span>`}</p>
      </div>
      ${t&&r`<button type="button" class="button" onClick=${t}>${a("team_edit")}<span
        class="visually-hidden"> ${e.name}</span></button>`}
    </div>`}function Wt(){let e=u(),{overview:t,mayEdit:a}=f(),[n,o]=g(null),s=[...t.operators].sort((i,l)=>Number(l.is_active)-Number(i.is_active));return r`
    <div class="column team-column">
      <p class="hint">${e("team_people_text")}</p>
      <ul class="people" aria-label=${e("team_section_people")}>
        ${s.map(i=>r`
          <li key=${i.id} class=${i.is_active?"person":"person person-inactive"}>
            <${Ut} person=${i}
              onEdit=${a&&i.is_active&&n===null?()=>o(i.id):null} />
            ${n===i.id&&r`<${Vt} person=${i} onClose=${()=>o(null)} />`}
          </li>`)}
      </ul>
      <p class="hint">${e("team_people_add")}</p>
    </div>`}var as=["auto","on","off"];function Gt(){let e=u(),{state:t}=A(),{api:a,overview:n,refresh:o,isLeader:s,tell:i}=f(),l=y(),{peak:m}=n.settings,p=t.team?.is_peak,d=c=>l.send(async()=>{await a.setPeak(c),await o(),i(e(`team_peak_set_${c}`))});return r`
    <section class="bot-card" aria-label=${e("team_peak")}>
      <header class="smart-head"><h3 class="part-title">${e("team_peak")}</h3>
        ${p!==void 0&&r`<span class=${`reach reach-${p?"full":"open"}`}><span class="reach-sign"
          aria-hidden="true"></span>${e(p?"team_peak_now":"team_peak_not_now")}</span>`}</header>
      <p class="hint">${e("team_peak_text")}</p>
      <${K} label=${e("team_peak")} chosen=${m} isReadOnly=${!s||l.isBusy} onChoose=${d}
        options=${as.map(c=>[c,e(`team_peak_${c}`),e(`team_peak_${c}_hint`)])} />
      ${!s&&r`<p class="hint">${e("team_peak_who")}</p>`}
      ${l.error&&r`<${E} sending=${l} />`}
    </section>`}var Kt=20,ss={grace_seconds:[5,600],missed_offers:[1,50],peakMinutes:[.5,1440]},ns=1e9,os=60;function Yt(e){return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:String(e.grace_seconds),missed_offers:String(e.missed_offers),peakMinutes:String(e.peak_above_seconds/60),priorities:e.priorities.map((t,a)=>({id:`rule-${a}`,name:t.name,priority:String(t.priority),isIdentified:t.is_identified,cartFrom:t.cart_from===null?"":String(t.cart_from),attribute:t.attribute,value:t.value}))}}function Fe(e,t){let a=(n,o=1)=>Math.round((D(n)??0)*o);return{bot_is_on:e.bot_is_on,form_comes_first:e.form_comes_first,bot_helps_waiting:e.bot_helps_waiting,grace_seconds:a(e.grace_seconds),missed_offers:a(e.missed_offers),peak:t,peak_above_seconds:a(e.peakMinutes,60),priorities:e.priorities.map(n=>({name:n.name.trim(),priority:a(n.priority),is_identified:n.isIdentified,cart_from:D(n.cartFrom),attribute:n.attribute.trim(),value:n.value.trim()}))}}function Jt(e){return{id:X("new",e.map(a=>a.id)),name:"",priority:"5",isIdentified:!1,cartFrom:"",attribute:"",value:""}}function Qt(e){let t=Object.entries(ss).map(([n,[o,s]])=>{let i=D(e[n]);return[n,i===null||i<o||i>s?"team_bad_number":""]}),a=e.priorities.map(n=>[n.id,rs(n)]);return Object.fromEntries([...t,...a].filter(([,n])=>n))}function rs({name:e,priority:t,isIdentified:a,cartFrom:n,attribute:o,value:s}){let[i,l]=[D(t),D(n)];return e.trim()?i===null||i<1||i>9?"team_priority_bad_class":n.trim()&&(l===null||l<0||l>ns)?"team_priority_bad_cart":s.trim()&&!o.trim()?"team_priority_no_attribute":[e,o,s].some(m=>[...m.trim()].length>os)?"team_priority_too_long":a||o.trim()||l!==null?"":"team_priority_for_nobody":"team_priority_no_name"}var is=["9","8","7","6","5","4","3","2","1"];function Xt({rules:e,setRules:t,mistakes:a,isReadOnly:n}){let o=u();return r`
    <ul class="priorities" data-place="priorities">
      ${e.map((s,i)=>r`<${ls} key=${s.id} rule=${s} mistake=${a[s.id]}
          isReadOnly=${n}
          change=${l=>t(e.with(i,{...s,...l}))}
          onRemove=${()=>t(e.filter((l,m)=>m!==i))} />`)}
    </ul>
    ${e.length===0&&r`<p class="bot-quiet">${o("team_priorities_none")}</p>`}
    ${!n&&e.length<Kt&&r`<div><button type="button" class="button"
        onClick=${()=>t([...e,Jt(e)])}><${k} name="plus" />
        ${o("team_add_priority")}</button></div>`}`}function ls({rule:e,change:t,onRemove:a,mistake:n,isReadOnly:o}){let s=u(),i=l=>r`
    <${w} label=${s(`team_priority_${l}`)} value=${e[l]}
      dir=${l==="name"?"auto":"ltr"}
      isReadOnly=${o} placeholder=${s(`team_priority_${l}_example`)}
      onValue=${m=>t({[l]:m})} />`;return r`
    <li class="priority">
      <div class="priority-head">${i("name")}
        <${z} label=${s("team_priority_class")} isDisabled=${o}
          onChoose=${l=>t({priority:l})}>
          ${is.map(l=>r`<option key=${l} value=${l} selected=${l===e.priority}>
            ${s(`team_class_${l}`)}</option>`)}<//>
        ${!o&&r`<${Y}
          label=${s("smart_remove_of",{what:e.name||s("team_priority_new")})}
          onRemove=${a} />`}</div>
      <p class="hint">${s("team_priority_if")}</p>
      <${ae} label=${s("team_priority_identified")} isOn=${e.isIdentified} isReadOnly=${o}
        onTick=${l=>t({isIdentified:l})} />
      <div class="priority-parts">${i("cartFrom")}${i("attribute")}${i("value")}</div>
      <${B} mistake=${n} />
    </li>`}var ms=["bot_is_on","form_comes_first","bot_helps_waiting"];function Zt(){let e=u(),{api:t,overview:a,refresh:n,place:o,tell:s,mayEdit:i}=f(),{settings:l}=a,m=JSON.stringify({...l,peak:""}),p=j(()=>Yt(l),[m]),[d,c]=g(p);N(()=>c(p),[p]);let b=L(null),[_,$]=g(!1),h=y(),O=Qt(d),P=Object.keys(O).length>0,v=JSON.stringify({...Fe(d,l.peak),peak:""})!==m;G(v),J(b,h.error);let S=x=>c({...d,...x}),ie=x=>{if(x.preventDefault(),$(!0),P)return setTimeout(()=>ps(b.current));h.send(async()=>{await t.saveSettings(Fe(d,l.peak)),o.setUnsaved(!1),await n(),s(e("team_settings_saved"))})},le=(x,te=x)=>r`
    <${w} label=${e(`team_place_${te}`)} hint=${e(`team_${te}_hint`)} unit=${e(`team_unit_${te}`)}
      place=${te} value=${d[x]} note=${v?O[x]:""} isReadOnly=${!i}
      onValue=${ua=>S({[x]:ua})} />`;return r`
    <form class="queue-settings" ref=${b} onSubmit=${ie} noValidate aria-label=${e("team_queue")}>
      <${E} sending=${{...h,isBusy:!1}} />
      <${T} title=${e("team_bot")}>
        ${ms.map(x=>r`<${ae} key=${x} label=${e(`team_${x}`)} hint=${e(`team_${x}_hint`)}
            isReadOnly=${!i}
          isOn=${d[x]||x==="form_comes_first"&&!d.bot_is_on}
          onTick=${te=>S({[x]:te})} />`)}
      <//>
      <${T} title=${e("team_limits")}>
        <div class="numbers">
          ${le("grace_seconds")}${le("missed_offers")}${le("peakMinutes","peak_above_seconds")}
        </div>
      <//>
      <${T} title=${e("team_priorities")} hint=${e("team_priorities_hint")}>
        <${Xt} rules=${d.priorities} mistakes=${_?O:{}} isReadOnly=${!i}
          setRules=${x=>S({priorities:x})} />
      <//>
      ${i&&r`<div class="bot-foot"><span class="spacer"></span>
        ${P&&_&&r`<span class="hint hint-bad" role="alert">${e("bot.mend_first")}</span>`}
        <span class="hint">${v?e("bot.unsaved"):""}</span>
        <button type="submit" class="button button-main" disabled=${!v||h.isBusy}>
          ${e(h.isBusy?"one_moment":"save")}</button></div>`}
    </form>`}function ps(e){let t=e?.querySelector("[aria-invalid], .priority:has(.hint-bad) input");t instanceof HTMLElement&&t.focus()}function ea(){return r`<div class="column team-column"><${Gt} /><${Zt} /></div>`}var ta=`
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
`;var aa=`
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
.queue-settings { display: grid; gap: 16px; grid-template-columns: minmax(0, 1fr); }
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
`;var sa=`
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
`;var na=`
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
`;var oa=[na,aa,sa,ta].join("");function ra(e){return{overview:()=>e("departments"),saveDepartment:t=>e("departments/save",t),removeDepartment:t=>e("departments/remove",{key:t}),moveDepartment:(t,a)=>e("departments/move",{key:t,position:a}),savePerson:t=>e("operators/save",t),saveSettings:t=>e("routing/save",t),setPeak:t=>e("routing/peak",{peak:t}),waits:t=>e(`waits?days=${t}`),blocks:t=>e(`blocks?${new URLSearchParams({q:t})}`),blockNetwork:t=>e("blocks/network",{conversation_id:"",...t}),undoBlock:t=>e("blocks/undo",{id:t}),mail:()=>e("mail"),testMail:t=>e("mail/test",{recipient:t}),hours:()=>e("hours")}}function ia({waits:e}){let t=u(),{number:a}=R(),{nameOf:n}=f(),o=(s,i)=>i?t("percent",{value:a(Math.round(s/i*100))}):"–";return r`
    <section class="bot-card" aria-label=${t("team_by_department")}>
      <h3 class="part-title">${t("team_by_department")}</h3>
      <div class="table-frame" role="region" tabindex="0" aria-label=${t("team_by_department")}>
        <table class="table">
          <thead><tr><th scope="col">${t("team_department")}</th><th scope="col">${t("team_median_wait")}</th>
            <th scope="col">${t("team_wait_promised")}</th><th scope="col">${t("team_share_right")}</th></tr></thead>
          <tbody>${e.map(({department:s,promised:i,right:l,median_wait_seconds:m})=>r`<tr key=${s}>
            <th scope="row"><bdi>${n(s)}</bdi></th><td>${m===null?"–":ue(t,m)}</td>
            <td>${a(i)}</td><td>${o(l,i)}</td></tr>`)}</tbody>
        </table>
      </div>
    </section>`}function la({reasons:e}){let t=u(),{number:a}=R(),n=e.reduce((s,{count:i})=>s+i,0),o=s=>t("percent",{value:a(Math.round(s*100))});return r`
    <section class="bot-card" aria-label=${t("team_reasons")}>
      <h3 class="part-title">${t("team_reasons")}</h3>
      <p class="hint">${t("team_reasons_text")}</p>
      <ul class="reasons">${e.map(({code:s,count:i})=>r`
        <li key=${s}>
          <p class="score-head"><span>${t(`team_reason_${s}`)}</span>
            <span class="score-number">${a(i)} (${o(i/n)})</span></p>
          <div class="score-track" aria-hidden="true"><${Ke} share=${i/n} kind="score-bar score-best" /></div>
        </li>`)}</ul>
    </section>`}var[Oe,ce]=[600,96];function ma({days:e}){let t=u(),{number:a}=R(),n=Ge(),o=Math.max(1,...e.map(({promised:m})=>m)),s=Oe/e.length,i=(m,p,d)=>{let c=d/o*(ce-2);return r`<rect class=${m} x=${p*s+s*.14} width=${s*.72} y=${ce-1-c}
      height=${c} />`},l=(m,p)=>p?t("percent",{value:a(Math.round(m/p*100))}):"–";return r`
    <figure class="smart-chart">
      <figcaption>${t("team_chart")}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${t("team_wait_promised")}</span>
        <span><span class="swatch swatch-answered"></span>${t("team_wait_right")}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${a(o)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${Oe} ${ce}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${Oe} y1="0.5" y2="0.5" />
          ${e.map(({day:m,promised:p,right:d},c)=>r`<g key=${m}>
            <title>${`${n(m)}: ${a(d)} / ${a(p)}`}</title>
            ${i("chart-seen",c,p)}${i("chart-bar",c,d)}</g>`)}
          <line class="chart-line" x1="0" x2=${Oe} y1=${ce-.5} y2=${ce-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${n(e[0].day)}</span>
          <span>${n(e[e.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${t("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${t("team_chart")}>
        <table class="table">
          <thead><tr><th scope="col">${t("bot.day")}</th><th scope="col">${t("team_wait_promised")}</th>
            <th scope="col">${t("team_wait_right")}</th><th scope="col">${t("team_share_right")}</th></tr></thead>
          <tbody>${e.map(({day:m,promised:p,right:d})=>r`<tr key=${m}><th
              scope="row">${n(m)}</th><td>${a(p)}</td>
            <td>${a(d)}</td><td>${l(d,p)}</td></tr>`)}</tbody>
        </table></div>
      </details>
    </figure>`}var pa=.8;function ca({report:e}){let t=u(),{number:a}=R(),{share:n,promised:o,right:s,median_low_seconds:i,median_width_seconds:l}=e,m=n===null?"–":t("percent",{value:a(Math.round(n*100))}),p=c=>c===null?"–":ue(t,c),d=[["promised",a(o),""],["low",p(i),""],["width",p(l),""],["served",a(e.served),""],["left",a(e.left),e.left>0?t("team_left_of",{share:cs(e,t,a)}):""]];return r`
    <section class="bot-card" aria-label=${t("team_honest")}>
      <p class="honest"><strong
        class=${n===null?"":n>=pa?"good":"honest-low"}>${m}</strong>
        <span>${n===null?t("team_honest_none"):t("team_honest_said",{right:a(s),count:o})}${n!==null&&r`<br /><span
            class="hint">${t(n>=pa?"team_honest_good":"team_honest_low")}</span>`}</span></p>
      <dl class="totals">${d.map(([c,b,_])=>r`<div key=${c}><dt>${t(`team_wait_${c}`)}</dt><dd>${b}</dd>
        ${_&&r`<dd class="hint">${_}</dd>`}</div>`)}</dl>
      ${o>0&&r`<${ma} days=${e.by_day} />`}
      <details class="more"><summary>${t("smart_meanings")}</summary>
        <dl class="meanings">${d.map(([c])=>r`<div
            key=${c}><dt>${t(`team_wait_${c}`)}</dt><dd>${t(`team_wait_${c}_means`)}</dd></div>`)}</dl></details>
    </section>`}function cs({served:e,left:t},a,n){return a("percent",{value:n(Math.round(t/(e+t)*100))})}function da(){let e=u(),{api:t}=f(),[a,n]=g(30),o=C(()=>t.waits(a),[t,a]);return r`
    <div class="column team-column">
      <header class="smart-head"><h3 class="part-title">${e("team_honest")}</h3><span class="spacer"></span>
        <${We} days=${a} setDays=${n} /></header>
      <${q} of=${o} rows=${5} draw=${s=>r`<${ds} report=${s} />`} />
    </div>`}function ds({report:e}){let t=u();return!e.promised&&!e.served&&!e.left?r`<${W} icon="clock" title=${t("team_no_waits")} text=${t("team_no_waits_text")} />`:r`
    <${ca} report=${e} />
    ${e.by_department.length>0&&r`<${ia} waits=${e.by_department} />`}
    ${e.reasons.length>0&&r`<${la} reasons=${e.reasons} />`}`}var De={departments:At,people:Wt,queue:ea,waits:da,blocks:it,mail:Ht},us={department:"departments",new:"departments"},$s=["departments","people","queue"];je(document,Xe,tt,oa);function bl(){let e=u(),{api:t,place:a}=A(),n=j(()=>ra(t.call),[t]),o=C(n.overview,[n]),{parts:s,wanted:i}=He(a.store),l=s[1]??"departments",m=us[l]??l,p=Object.hasOwn(De,m)?m:"departments",d=L(null);return N(()=>{d.current?.scrollTo(0,0),d.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[s[1],s[2]]),r`
    <main class="bot smart team" ref=${d}>
      <nav class="bot-tabs" aria-label=${e("team_sections")}>
        ${Object.keys(De).map(c=>r`
          <a key=${c} class="bot-tab" href=${I("team",c)}
            aria-current=${c===p?"page":void 0}>${e(`team_section_${c}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${q} of=${o} rows=${8} draw=${c=>r`
          <${fs} name=${p} api=${n} overview=${c} refresh=${o.reload} parts=${s} />`} />
      </div>
      ${i!==null&&r`<${Ue} place=${a} />`}
    </main>`}function fs({name:e,api:t,overview:a,refresh:n,parts:o}){let s=u(),{language:i}=U(),{work:l,place:m,operator:p}=A(),d=j(()=>{let _=lt(a.languages),$=new Map(a.departments.map(h=>[h.key,F(h.names,i,_)]));return{api:t,overview:a,refresh:n,place:m,parts:o,usual:_,mayEdit:a.may_change,isLeader:p.role!=="operator",isAdmin:p.role==="admin",nameOf:h=>$.get(h)||h,tell:h=>l.tell(h)}},[t,a,m,o,p,l,i]),c=j(()=>({...d,overview:{files:[]}}),[d]),b=De[e];return r`
    <${Te.Provider} value=${d}>
      <${Ve.Provider} value=${c}>
        <h2 class="visually-hidden">${s(`team_section_${e}`)}</h2>
        ${!a.may_change&&$s.includes(e)&&r`<p class="bot-note">${s("team_why_not")}</p>`}
        <${b} />
      <//>
    <//>`}export{bl as TeamPage};
