import{A as _t,C as H,D as $n,E as Ht,G as nt,K as gn,N as bn,a as dn,c as j,i as Z,k as Pt,l as un,n as pn,o as mn,p as J,q,r as Bt,t as K,u as Gt,v as Ut,w as qt,x as U}from"./chunk-QQ73UGL5.js";import{a as Wt,c as hn,d as _n,e as vn,f as xn,g as yn,j as kn}from"./chunk-WDK2M25G.js";import{d as m,e as v,f as W,g as V,h as ln,i as cn,j as k,k as C,m as ht,n as et,p as fn}from"./chunk-6M5GVPBR.js";import{b as rn,c as o,d as x,e as M,f as jt,g as E,h as B,i as on,j as N}from"./chunk-ZXZAR6OW.js";import{b as xe}from"./chunk-HJOT3ZNR.js";import"./chunk-N6OSSNKK.js";import{a as bt,f as an}from"./chunk-G6RE3TK2.js";import"./chunk-SGUZUFMK.js";var qa=new Set(["fa"]);function wn(t,e){let n=qa.has(e)?6:1;return zt(t,-((new Date(`${t}T00:00:00Z`).getUTCDay()-n+7)%7))}function zt(t,e){return new Date(Date.parse(`${t}T00:00:00Z`)+e*864e5).toISOString().slice(0,10)}function ct(t,e){return Math.round((Date.parse(`${e}T00:00:00Z`)-Date.parse(`${t}T00:00:00Z`))/864e5)}function On(t,e){let n=e*7;return{start:t,days:n,weeks:Array.from({length:e},(s,a)=>zt(t,a*7))}}function vt({start:t,days:e},{from:n,until:s}){let a=n?ct(t,n):-1/0,r=s?ct(t,s):1/0;return r<0||a>=e||r<a?null:{from:Math.max(0,a),to:Math.min(e,r+1),isCutBefore:a<0,isCutAfter:r>=e}}function Sn({rules:t,notices:e}){let n=a=>!!(a.from||a.until),s=(a,r)=>(a.from??"").localeCompare(r.from??"");return[...t.filter(n).sort(s).map(a=>({kind:"rule",...a})),...e.filter(n).sort(s).map(a=>({kind:"notice",...a}))]}function Et(t){return t.title||t.text&&Object.values(t.text)[0]||t.id}var Ha=Object.freeze({page:"patterns",referrer:"patterns",utm:"named",cart:"cart",cart_total:"range",cart_item:"patterns",cart_category:"patterns",device:"devices",language:"languages",visits:"range",identified:"fact",bought:"fact",chatting:"fact",attribute:"named",open:"fact",person:"fact",queue:"range",weekday:"weekdays",time:"times",date:"dates"}),Tn=Object.freeze({page:["page","referrer","utm"],cart:["cart","cart_total","cart_item","cart_category"],visitor:["device","language","visits","identified","bought","chatting","attribute"],shop:["open","person","queue","weekday","time","date"]});function Y(t){return"how"in t}function xt(t){let e=Se(t??{});return e.length===1&&Y(e[0])?e[0]:{how:"all",parts:e}}function Kt(t){let e=Te(t);return Object.keys(e).length?e:null}function Cn(t){return{key:t,value:Wa[dt(t)]?.()??""}}function dt(t){return Ha[t]??"unknown"}function Oe(t){return Object.keys(Te(t)).length===0}function A(t){let e=Number(String(t).trim().replace(",","."));return String(t).trim()===""||Number.isNaN(e)?null:e}var Wa={patterns:()=>[],devices:()=>[],languages:()=>[],weekdays:()=>[],named:()=>[{name:"",patterns:[]}],range:()=>({at_least:"",at_most:""}),times:()=>[["09:00","17:00"]],dates:()=>({from:"",until:""}),fact:()=>!0,cart:()=>"filled"};function Se(t){let e=[];for(let[a,r]of Object.entries(t))a==="all"?e.push(...r.flatMap(Se)):a==="any"?e.push({how:"any",parts:r.map(we)}):a==="not"?e.push({how:"not",parts:Ka(r)}):a!=="from"&&a!=="until"&&e.push({key:a,value:Ya(a,r)});let{from:n="",until:s=""}=t;return n||s?[...e,{key:"date",value:{from:n||"",until:s||""}}]:e}function we(t){let e=Se(t);return e.length===1?e[0]:{how:"all",parts:e}}function Ka(t){if(Array.isArray(t))return t.map(we);let e=we(t);return Y(e)&&e.how==="any"?e.parts:[e]}function Ya(t,e){switch(dt(t)){case"patterns":case"devices":case"languages":case"weekdays":return ye(e);case"named":return Object.entries(e).map(([n,s])=>({name:n,patterns:ye(s)}));case"range":return typeof e=="number"?{at_least:String(e),at_most:String(e)}:{at_least:String(e.at_least??""),at_most:String(e.at_most??"")};case"times":return ye(e).map(Ja);default:return e}}function ye(t){return(Array.isArray(t)?t:[t]).map(String)}function Te(t){return Y(t)&&t.how==="all"?Va(t.parts):zn(t)}function Va(t){let e={},n=[];for(let s of t){let{all:a=[],...r}=zn(s);n.push(...a),Object.keys(r).some(i=>Object.hasOwn(e,i))?n.push(r):Object.assign(e,r)}return n.length?{...e,all:n}:e}function zn(t){if(!Y(t))return Za(t);let e=t.parts.map(Te).filter(n=>Object.keys(n).length);return e.length?t.how!=="not"?{[t.how]:e}:{not:e.length===1?e[0]:{any:e}}:{}}function Za({key:t,value:e}){switch(dt(t)){case"patterns":case"devices":case"languages":case"weekdays":return e.length?{[t]:ke(e)}:{};case"named":{let s=e.filter(a=>a.name.trim()&&a.patterns.length).map(a=>[a.name.trim(),ke(a.patterns)]);return s.length?{[t]:Object.fromEntries(s)}:{}}case"range":{let s=[["at_least",A(e.at_least)],["at_most",A(e.at_most)]].filter(([,a])=>a!==null);return s.length?{[t]:Object.fromEntries(s)}:{}}case"times":{let n=e.filter(([s,a])=>s&&a);return n.length?{[t]:ke(n.map(s=>Qa(s)))}:{}}case"dates":return Object.fromEntries(Object.entries(e).filter(([,n])=>n));default:return e===""?{}:{[t]:e}}}function Ja(t){let[e="",n=""]=t.split("-").map(s=>s.trim());return[e,n==="24:00"?"00:00":n]}function Qa([t,e]){return`${t}-${e==="00:00"?"24:00":e}`}function ke(t){return t.length===1?t[0]:t}var Ce=Object.freeze({page_entered:null,time_on_page_seconds:"seconds",idle_seconds:"seconds",time_on_site_seconds:"seconds",scroll_percent:"percent",exit_intent:null,cart_changed:null,returns_to_cart:null,event:"name",unanswered_seconds:"seconds"}),Nn=2,ze=300,Xa=80,Ee=["visit","page","visitor","day"],tr=["shop_name","code"],En=Object.freeze(["first_name","visitor_name","cart_total","code_until"]),er=Object.freeze({seconds:"15",percent:"60",name:""});function rt(t){let[e,n]=nr(t.when),s=t.then??{};return{id:t.id??"",title:t.title??"",paused:!!t.paused,kind:e,amount:n,condition:xt(t.if),delay:Yt(t.delay_seconds),from:t.from||"",until:t.until||"",limits:or(t.limits),goalHours:Yt(t.goal_hours),text:{...s.text??{}},buttons:(s.buttons??[]).map($r),code:rr(s.code),speaker:s.as??"",opensPanel:s.open==="panel",hasSound:!!s.sound,opening:s.start?`start:${s.start}`:s.department?`department:${s.department}`:""}}function Ie(){return rt({id:"",title:"",when:{time_on_page_seconds:15},then:{text:{}}})}function st(t){return yt({id:t.id.trim(),title:t.title.trim(),paused:t.paused||null,when:sr(t),if:Kt(t.condition),delay_seconds:A(t.delay)||null,from:t.from,until:t.until,limits:lr(t.limits),goal_hours:A(t.goalHours),then:ar(t)})}function Ne(t,e){return JSON.stringify(st(t))===JSON.stringify(st(e))}function ut(t,e=""){return Object.entries(t).flatMap(([n,s])=>s===null||typeof s!="object"?[`${e}${n}: ${s}`]:Array.isArray(s)&&s.every(a=>typeof a!="object")?[`${e}${n}: ${s.join(", ")}`]:[`${e}${n}:`,...ut(s,`${e}  `)])}function Vt(t,e){let n=un(t)||"message";if(n!=="message"&&!e.includes(n))return n;let s=n==="message"?1:2;for(;e.includes(`${n}-${s}`);)s+=1;return`${n}-${s}`}function pt({kind:t}){return t==="unanswered_seconds"}function Dn(t){let{title:e,limits:n,from:s,until:a}=t,r=s&&a&&a<s;return yt({title:Ln(e)>Xa&&"smart_long_title",when:cr(t),delay:In(t.delay,3600)&&"smart_bad_number",limits:dr(n),goal:In(t.goalHours,24*365)&&"smart_bad_number",dates:r&&"smart_dates_backwards",buttons:t.buttons.some(({target:i})=>!i)&&"smart_no_target",code:pr(t),...mr(t)})}function De(t){let e=[...t.matchAll(/\{([^{}|]*)(\|[^{}]*)?\}/g)],n=[...tr,...En],s=e.map(([,a,r])=>({name:a.trim(),hasDefault:!!(r&&r.length>1)}));return{unknown:s.filter(({name:a})=>!n.includes(a)).map(({name:a})=>a),bare:s.filter(({name:a,hasDefault:r})=>En.includes(a)&&!r).map(({name:a})=>a)}}function nr(t){if(typeof t=="string")return[t,""];let[[e,n]=["time_on_page_seconds",15]]=Object.entries(t??{});return[e,n===!0?"":Yt(n)]}function sr({kind:t,amount:e}){let n=at(t);return n?{[t]:n==="name"?e.trim():A(e)}:t}function at(t){return Ce[t]??null}function Rn(t,e,n){let s=at(t);return s?s===at(e)?n:er[s]:""}function ar(t){let e=Object.entries(t.text).map(([r,i])=>[r,i.trim()]),n={text:Object.fromEntries(e.filter(([,r])=>r)),buttons:t.buttons.filter(({target:r})=>r).map(fr)};if(pt(t))return yt(n);let[s,a]=An(t.opening);return yt({...n,code:ir(t.code),as:t.speaker,open:t.opensPanel?"panel":null,sound:t.hasSound||null,start:s==="start"&&a,department:s==="department"&&a})}function rr(t){let e={kind:"none",fixed:"",until:"",list:""};return t?typeof t=="string"?{...e,kind:"fixed",fixed:t}:t.list?{...e,kind:"list",list:t.list}:{...e,kind:"fixed",fixed:t.fixed??"",until:t.until??""}:e}function ir({kind:t,fixed:e,until:n,list:s}){return t==="none"?null:t==="list"?{list:s}:n?{fixed:e.trim(),until:n}:e.trim()}function or(t){let e=t??{},n=e.visit??(e.page?void 0:1);return Object.fromEntries(Ee.map(s=>[s,Yt(s==="visit"?n:e[s])]))}function lr(t){let e=yt(Object.fromEntries(Ee.map(s=>[s,A(t[s])])));return Object.keys(e).length===1&&e.visit===1||!Object.keys(e).length?null:e}function cr({kind:t,amount:e}){let n=at(t);if(!n)return null;if(n==="name")return e.trim()?null:"smart_no_event";let s=A(e),a=n==="percent"?100:86400;return s===null||s<=0||s>a?`smart_bad_${n}`:null}function dr(t){return Ee.some(n=>t[n]&&!ur(t[n]))?"smart_bad_limit":t.visit||t.page?null:"smart_no_limit"}function ur(t){let e=A(t);return e!==null&&Number.isInteger(e)&&e>0}function pr({code:t,text:e,kind:n}){return Object.values(e).some(a=>/\{code(_until)?[|}]/.test(a))&&(t.kind==="none"||pt({kind:n}))?"smart_code_missing":t.kind==="fixed"&&!/^[\w-]{1,40}$/.test(t.fixed.trim())?"smart_bad_code":t.kind==="list"&&!t.list?"smart_no_list":null}function mr({text:t}){let e={};for(let[n,s]of Object.entries(t)){let{unknown:a,bare:r}=De(s);Ln(s.trim())>ze?e[`text ${n}`]="smart_long_text":a.length?e[`text ${n}`]="smart_bad_placeholder":r.length&&(e[`text ${n}`]="smart_no_default")}return Object.values(t).some(n=>n.trim())||(e.text="smart_no_text"),e}function $r({entry:t,does:e,label:n}){return{target:t?`entry:${t}`:e?`does:${e}`:"",label:n??""}}function fr({target:t,label:e}){let[n,s]=An(t);return yt({[n]:s,label:e.trim()})}function An(t){let e=t.indexOf(":");return[t.slice(0,e),t.slice(e+1)]}function In(t,e){let n=A(t);return t.trim()!==""&&(n===null||n<0||n>e)}function yt(t){let e=n=>n!=null&&n!==""&&n!==!1&&!(Array.isArray(n)&&!n.length);return Object.fromEntries(Object.entries(t).filter(([,n])=>e(n)))}function Yt(t){return t==null?"":String(t)}function Ln(t){return[...t].length}var gr=Date.UTC(2024,0,1),br=864e5,Re=Object.freeze(["mon","tue","wed","thu","fri","sat","sun"]);function Mn(t,e){return Zt(t,rt(e))}function Zt(t,e){let{t:n}=t,{condition:s}=e,a=s.how==="all"?s.parts:[s],r=a.find(u=>!Y(u)&&u.key==="page"&&u.value.length),i=a.filter(u=>u!==r&&!Oe(u)).map(u=>It(t,u)),l=A(e.delay);return[hr(t,e,r&&!Y(r)?r.value:[]),l&&n("smart_delayed",{time:Pn(t,l)}),...i].filter(Boolean).join(" · ")}function hr(t,{kind:e,amount:n},s=[]){let a=A(n)??0,r={percent:t.number(a),name:Jt(n),seconds:Pn(t,a)},i=at(e),l={amount:i?r[i]:"",page:Q(t,s)};return t.t(s.length?`smart_on_page_${e}`:`smart_when_${e}`,l)}function Fn(t,e){return It(t,xt(e))}function It(t,e,n=!1){if(!Y(e))return _r(t,e);let s=e.parts.filter(r=>!Oe(r)).map(r=>It(t,r,!0));if(e.how==="not")return t.t("smart_not",{what:Q(t,s,!1)});let a=e.how==="any"?Q(t,s,!1):Bn(t,s);return s.length>1&&n?`(${a})`:a}function _r(t,{key:e,value:n}){let{t:s}=t;switch(dt(e)){case"patterns":return s(`smart_is_${e}`,{what:Q(t,n)});case"languages":return s("smart_is_language",{what:Q(t,n.map(H),!1)});case"devices":return s("smart_is_device",{what:Q(t,n.map(a=>s(`smart_a_${a}`)),!1)});case"weekdays":return s("smart_is_weekday",{what:Q(t,n.map(a=>Le(t,a)),!1)});case"times":return s("smart_is_time",{what:Q(t,n.map(([a,r])=>`${a}–${r==="00:00"?"24:00":r}`))});case"range":return s(`smart_is_${e}`,{what:xr(t,n)});case"named":return vr(t,e,n);case"dates":return X(t,n);case"cart":return s(`smart_is_cart_${n}`);case"fact":return s(Ae(e,n));default:return Jt(`${e}: ${JSON.stringify(n)}`)}}function Ae(t,e){return`smart_is_${t}_${e?"yes":"no"}`}function X(t,{from:e,until:n}){let[s,a]=[e&&G(t,e),n&&G(t,n)],r=s&&a?"smart_from_until":s?"smart_from":"smart_until";return t.t(r,{first:s,last:a})}function G({language:t},e,n=new Date){let s=Number(e.slice(0,4))===n.getFullYear()?{}:{year:"numeric"};return new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC",...s}).format(new Date(`${e}T00:00:00Z`))}function jn({language:t},e){return new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${e}T00:00:00Z`))}function Le({language:t},e,n="short"){return new Intl.DateTimeFormat(t,{weekday:n,timeZone:"UTC"}).format(gr+Re.indexOf(e)*br)}function Pn({language:t},e){let n=e>=120&&e%60===0,s=n?"minute":"second";return new Intl.NumberFormat(t,{style:"unit",unit:s,unitDisplay:"short"}).format(n?e/60:e)}function vr(t,e,n){let s=n.filter(({name:a,patterns:r})=>a&&r.length);return Bn(t,s.map(({name:a,patterns:r})=>t.t("smart_is_pair",{name:Jt(e==="utm"?`utm_${a}`:a),what:Q(t,r)})))}function xr({t,number:e},{at_least:n,at_most:s}){let[a,r]=[A(n),A(s)];return a!==null&&a===r?e(a):a!==null&&r!==null?`${e(a)}–${e(r)}`:a!==null?t("smart_at_least",{count:a}):t("smart_at_most",{count:r??0})}function Q({language:t},e,n=!0){let s=n?e.map(Jt):e;return new Intl.ListFormat(t,{type:"disjunction"}).format(s)}function Bn({language:t},e){return new Intl.ListFormat(t,{type:"conjunction"}).format(e)}function Jt(t){return`⁨${t}⁩`}var yr=18,kr=.6;function Gn({stretch:t,rows:e,today:n,holidays:s}){let a=m(),r=v(),i=Object.entries(s).filter(([l])=>vt(t,{from:l,until:l}));return o`
    <div class="calendar-frame" role="region" tabindex="0" aria-label=${a("smart_weeks")}>
      <div class="calendar">
        <div class="calendar-weeks" aria-hidden="true">
          ${t.weeks.map(l=>o`<span key=${l} class="calendar-week">${jn(r,l)}</span>`)}
        </div>
        <div class="calendar-body">
          <div class="calendar-ground" aria-hidden="true">
            ${t.weeks.map(l=>o`<span key=${l} class="calendar-line"></span>`)}
            ${i.map(([l,c])=>o`<${Me} key=${l} class="calendar-holiday" title=${c}
              from=${ct(t.start,l)} to=${ct(t.start,l)+1} days=${t.days} />`)}
            ${vt(t,{from:n,until:n})&&o`<${Me} class="calendar-today" from=${ct(t.start,n)}
              to=${ct(t.start,n)+1} days=${t.days} />`}
          </div>
          <ul class="calendar-rows">${e.map(l=>o`<${wr} key=${`${l.kind} ${l.id}`} row=${l} stretch=${t} />`)}</ul>
        </div>
      </div>
    </div>
    ${i.length>0&&o`<p class="legend calendar-legend"><span><span class="swatch swatch-holiday" aria-hidden="true"></span>
      ${i.map(([l,c])=>`${G(r,l)}: ⁨${c}⁩`).join(" · ")}</span></p>`}`}function wr({row:t,stretch:e}){let n=m(),s=v(),a=vt(e,t);if(!a)return null;let r=X(s,{from:t.from??"",until:t.until??""}),i=["calendar-bar",`calendar-${t.kind}`,t.paused?"calendar-paused":"",a.isCutBefore?"calendar-cut-before":"",a.isCutAfter?"calendar-cut-after":"",a.to-a.from<yr?"calendar-short":"",a.to/e.days>kr?"calendar-late":""],l=`${n(`smart_kind_${t.kind}`)}: ${Et(t)}, ${r}${t.paused?`, ${n("smart_off")}`:""}`;return o`
    <li class="calendar-row">
      <${Me} as="a" class=${i.join(" ")} from=${a.from} to=${a.to} days=${e.days}
        href=${C("smart",t.kind,t.id)} title=${l} aria-label=${l}>
        <span class="calendar-name"><${k} name=${t.kind==="rule"?"spark":"note"} /><bdi>${Et(t)}</bdi>
          </span>
      <//>
    </li>`}function Me({as:t="span",from:e,to:n,days:s,children:a,...r}){let i=E(null);return jt(()=>{i.current?.style.setProperty("--from",`${e/s*100}%`),i.current?.style.setProperty("--length",`${(n-e)/s*100}%`)},[e,n,s]),o`<${t} ref=${i} ...${r}>${a}<//>`}var Fe=rn(null),_=()=>on(Fe);function Qt(t){return C("smart","rule",t)}function Un({proposed:t,place:e},n){t.current=n,e.go("smart","new")}function je({label:t,values:e,onValues:n,isReadOnly:s,hint:a,placeholder:r,options:i=[]}){let l=m(),[c,u]=x(""),d=N(),p=()=>{let f=c.split(/[,،]/).map(g=>g.trim()).filter(g=>g&&!e.includes(g));u(""),f.length&&n([...e,...new Set(f)])},$=f=>{["Enter",",","،"].includes(f.key)&&!f.isComposing?(f.preventDefault(),p()):f.key==="Backspace"&&!c&&e.length&&n(e.slice(0,-1))};return o`
    <div class="chips-field">
      <div class="chips">
        ${e.map(f=>o`
          <span class="pill" key=${f}><bdi>${f}</bdi>${!s&&o`<button type="button" class="pill-remove" aria-label=${l("smart_remove_of",{what:f})}
            title=${l("remove")} onClick=${()=>n(e.filter(g=>g!==f))}><${k}
              name="close" /></button>`}</span>`)}
        ${!s&&o`<input class="chips-input" value=${c} dir="auto" aria-label=${t}
            placeholder=${e.length?"":r}
          list=${i.length?d:void 0} autocapitalize="off" spellcheck=${!1} enterkeyhint="done"
          onInput=${f=>u(f.target.value)} onKeyDown=${$} onBlur=${p} />`}
        ${i.length>0&&o`<datalist id=${d}>${i.map(f=>o`<option key=${f}
          value=${f}></option>`)}</datalist>`}
      </div>
      ${a&&o`<p class="hint">${a}</p>`}
    </div>`}function Xt({label:t,chosen:e,options:n,onChoose:s,isReadOnly:a}){let r=i=>{let l=e.includes(i)?e.filter(c=>c!==i):[...e,i];s(n.map(([c])=>c).filter(c=>l.includes(c)))};return o`
    <div class="toggles" role="group" aria-label=${t}>
      ${n.map(([i,l])=>o`
        <button key=${i} type="button" class="toggle" aria-pressed=${e.includes(i)} disabled=${a}
          onClick=${()=>r(i)}>${e.includes(i)&&o`<${k}
            name="check" />`}<bdi>${l}</bdi></button>`)}
    </div>`}var Or=["source","medium","campaign","term","content"],Sr=["desktop","tablet","phone"],Tr=Object.freeze({page:"*/cart*",referrer:"*google.*",cart_item:"*cup*",cart_category:"tea"});function qn(t){let e=jr[dt(t.part.key)]??Fr;return o`<${e} ...${t} />`}function Cr({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=Tr[t.key];return o`<${je} label=${e} values=${t.value} onValues=${s} isReadOnly=${n}
    placeholder=${a("smart_for_example",{example:r})} hint=${n?"":a("smart_patterns_hint")} />`}function zr({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=t.value,i=(l,c)=>s(r.with(l,{...r[l],...c}));return o`
    <div class="named">
      ${r.map((l,c)=>o`
        <div class="named-pair" key=${c}>
          ${t.key==="utm"?o`<select class="input" aria-label=${a("smart_name_of",{what:e})} disabled=${n}
                onChange=${u=>i(c,{name:u.target.value})}>
                <option value="" selected=${!l.name}>${a("smart_choose")}</option>
                ${[...new Set([...Or,l.name].filter(Boolean))].map(u=>o`<option key=${u}
                  value=${u}
                  selected=${u===l.name}>${`utm_${u}`}</option>`)}</select>`:o`<input class="input" dir="auto" value=${l.name} readOnly=${n}
                placeholder=${a("smart_attribute_name")}
                aria-label=${a("smart_name_of",{what:e})} autocapitalize="off"
                onInput=${u=>i(c,{name:u.target.value})} />`}
          <${je} label=${a("smart_value_of",{what:l.name||e})} values=${l.patterns}
            placeholder=${a("smart_value")} isReadOnly=${n}
            onValues=${u=>i(c,{patterns:u})} />
          ${!n&&r.length>1&&o`<button type="button" class="icon-button" title=${a("remove")}
              aria-label=${a("smart_remove_of",{what:l.name})}
              onClick=${()=>s(r.filter((u,d)=>d!==c))}>
              <${k} name="close" /></button>`}
        </div>`)}
      ${!n&&o`<button type="button" class="button" onClick=${()=>s([...r,{name:"",patterns:[]}])}>
        ${a("smart_add_named")}</button>`}
    </div>`}function Er({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=i=>o`
    <label class="range-end"><span>${a(`smart_${i}_word`)}</span>
      <input class="input" type="number" inputmode="decimal" min="0" step="any" value=${t.value[i]}
        readOnly=${n} aria-label=${`${e}, ${a(`smart_${i}_word`)}`}
        onInput=${l=>s({...t.value,[i]:l.target.value})} /></label>`;return o`<div class="range">${r("at_least")}${r("at_most")}</div>`}function Ir({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=[!0,!1].map(i=>[i,a(Ae(t.key,i))]);return o`<${Hn} label=${e} options=${r} value=${t.value} isReadOnly=${n}
    onValue=${i=>s(i==="true")} />`}function Nr({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=["filled","empty"].map(i=>[i,a(`smart_is_cart_${i}`)]);return o`<${Hn} label=${e} options=${r} value=${t.value} isReadOnly=${n}
    onValue=${s} />`}function Hn({label:t,options:e,value:n,isReadOnly:s,onValue:a}){return o`
    <select class="input" aria-label=${t} disabled=${s}
      onChange=${r=>a(r.target.value)}>
      ${e.map(([r,i])=>o`<option key=${r} value=${String(r)}
        selected=${r===n}>${i}</option>`)}
    </select>`}function Dr({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=Sr.map(i=>[i,a(`smart_device_${i}`)]);return o`<${Xt} label=${e} chosen=${t.value} options=${r} onChoose=${s}
    isReadOnly=${n} />`}function Rr({part:t,label:e,isReadOnly:n,onValue:s}){let{overview:a}=_(),r=a.languages.map(i=>[i,H(i)]);return o`<${Xt} label=${e} chosen=${t.value} options=${r} onChoose=${s}
    isReadOnly=${n} />`}function Ar({part:t,label:e,isReadOnly:n,onValue:s}){let a=v(),r=Re.map(i=>[i,Le(a,i)]);return o`<${Xt} label=${e} chosen=${t.value} options=${r} onChoose=${s}
    isReadOnly=${n} />`}function Lr({part:t,label:e,isReadOnly:n,onValue:s}){let a=m(),r=t.value,i=(l,c,u)=>s(r.with(l,r[l].with(c,u)));return o`
    <div class="spans">
      ${r.map(([l,c],u)=>o`
        <span class="span" key=${u}>
          <input class="input" type="time" value=${l} readOnly=${n}
            aria-label=${`${e}, ${a("smart_from_word")}`}
            onInput=${d=>i(u,0,d.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${c} readOnly=${n}
            aria-label=${`${e}, ${a("smart_until_word")}`}
            onInput=${d=>i(u,1,d.target.value)} />
          ${!n&&r.length>1&&o`<button type="button" class="icon-button"
              aria-label=${a("smart_remove_of",{what:`${l}–${c}`})}
            title=${a("remove")} onClick=${()=>s(r.filter((d,p)=>p!==u))}>
              <${k} name="close" /></button>`}
        </span>`)}
      ${!n&&o`<button type="button" class="button" onClick=${()=>s(gn(r))}>${a("bot.add_span")}</button>`}
    </div>
    <p class="hint">${a("smart_times_hint")}</p>`}function Mr({part:t,isReadOnly:e,onValue:n}){return o`<${Nt} dates=${t.value} isReadOnly=${e} onDates=${n} />`}function Nt({dates:t,isReadOnly:e,onDates:n}){let s=m(),a=r=>o`
    <label class="range-end"><span>${s(`smart_${r}_word`)}</span>
      <input class="input" type="date" value=${t[r]} readOnly=${e}
        onInput=${i=>n({...t,[r]:i.target.value})} /></label>`;return o`<div class="range">${a("from")}${a("until")}</div>`}function Fr({part:t}){return o`<code dir="ltr">${JSON.stringify(t.value)}</code>`}var jr={patterns:Cr,named:zr,range:Er,fact:Ir,cart:Nr,devices:Dr,languages:Rr,weekdays:Ar,times:Lr,dates:Mr};var Wn=["all","any","not"];function te({group:t,onGroup:e,isReadOnly:n}){return o`<div class="condition"><${Kn} group=${t} onGroup=${e} isReadOnly=${n}
    depth=${0} /></div>`}function Kn({group:t,onGroup:e,onRemove:n,isReadOnly:s,depth:a}){let r=m(),i=E(null),l=N(),{how:c,parts:u}=t,d=f=>e({how:c,parts:f}),p=f=>{d([...u,f]),setTimeout(()=>Gr(i.current))},$=a>0||u.length>1||c!=="all";return o`
    <div class=${`condition-group condition-${c}`} ref=${i} role="group" aria-label=${r(`smart_how_${c}`)}>
      ${$&&o`
        <div class="condition-head">
          <label class="visually-hidden" for=${l}>${r("smart_how")}</label>
          <select id=${l} class="input condition-how" disabled=${s}
            onChange=${f=>e({how:f.target.value,parts:u})}>
            ${Wn.map(f=>o`<option key=${f} value=${f}
              selected=${f===c}>${r(`smart_how_${f}`)}</option>`)}
          </select>
          ${!s&&n&&o`<${Yn} what=${r("smart_group")} onRemove=${n} />`}
        </div>`}
      ${u.length>0&&o`<ul class="condition-parts">${u.map((f,g)=>o`<li key=${g}><${Pr} node=${f} isReadOnly=${s} depth=${a+1}
            onNode=${h=>d(u.with(g,h))}
            onRemove=${()=>d(u.filter((h,O)=>O!==g))} /></li>`)}</ul>`}
      ${!u.length&&s&&o`<p class="bot-quiet">${r("smart_no_condition")}</p>`}
      ${!s&&o`<${Br} onPick=${p} isFirst=${a===0&&!u.length}
        mayGroup=${a<3} />`}
    </div>`}function Pr({node:t,onNode:e,onRemove:n,isReadOnly:s,depth:a}){let r=m(),i=v();if(Y(t))return o`<${Kn} group=${t} onGroup=${e} onRemove=${n} isReadOnly=${s}
      depth=${a} />`;let l=r(`smart_part_${t.key}`);return o`
    <div class="condition-part" role="group" aria-label=${It(i,t)}>
      <span class="condition-name">${l}</span>
      <div class="condition-input"><${qn} part=${t} label=${l} isReadOnly=${s}
        onValue=${c=>e({...t,value:c})} /></div>
      ${!s&&o`<${Yn} what=${l} onRemove=${n} />`}
    </div>`}function Yn({what:t,onRemove:e}){let n=m();return o`<button type="button" class="icon-button" aria-label=${n("smart_remove_of",{what:t})}
    title=${n("remove")}
    onClick=${e}><${k} name="close" /></button>`}function Br({onPick:t,isFirst:e,mayGroup:n}){let s=m(),[a,r]=x(!1),i=E(null),l=E(null),c=p=>{r(!1),t(p)},u=()=>{r(!a),setTimeout(()=>i.current?.querySelector("button")?.focus())},d=p=>{p.key==="Escape"&&(p.preventDefault(),r(!1),l.current?.focus())};return o`
    <div class="part-picker">
      <button type="button" class="button" ref=${l} aria-expanded=${a} onClick=${u}><${k} name="plus" />
        ${s(e?"smart_add_first_condition":"smart_add_condition")}</button>
      ${a&&o`
        <div class="part-choices" ref=${i} onKeyDown=${d}>
          ${Object.entries(Tn).map(([p,$])=>o`
            <div key=${p} role="group" aria-label=${s(`smart_about_${p}`)}>
              <span class="hint">${s(`smart_about_${p}`)}</span>
              <div class="toggles">${$.map(f=>o`<button key=${f} type="button" class="toggle" onClick=${()=>c(Cn(f))}>
                ${s(`smart_part_${f}`)}</button>`)}</div>
            </div>`)}
          ${n&&o`
            <div role="group" aria-label=${s("smart_about_group")}>
              <span class="hint">${s("smart_about_group")}</span>
              <div class="toggles">${Wn.map(p=>o`<button key=${p} type="button" class="toggle" onClick=${()=>c({how:p,parts:[]})}>
                ${s(`smart_how_${p}`)}</button>`)}</div>
            </div>`}
        </div>`}
    </div>`}function Gr(t){let n=t?.querySelector(":scope > .condition-parts > li:last-child")?.querySelector("input, select, button");n instanceof HTMLElement&&n.focus()}function it({label:t,question:e,yes:n,onYes:s,isBusy:a,isDanger:r=!0}){let i=m(),[l,c]=x(!1);return l?o`
    <span class="sure" role="group" aria-label=${e}>
      <bdi>${e}</bdi>
      <button type="button" class=${r?"button button-danger":"button button-main"} disabled=${a}
        onClick=${()=>{c(!1),s()}}>${n}</button>
      <button type="button" class="button" onClick=${()=>c(!1)}>${i("cancel")}</button>
    </span>`:o`<button type="button" class="button" disabled=${a}
    onClick=${()=>c(!0)}>${t}</button>`}var Pe=200;function ee({id:t="",if:e,from:n,until:s,text:a}={}){return{id:t,condition:xt(e),from:n||"",until:s||"",text:{...a??{}}}}function mt({id:t,condition:e,from:n,until:s,text:a}){let r=Object.entries(a).map(([l,c])=>[l,c.trim()]),i=Kt(e);return{id:t,...i?{if:i}:{},...n?{from:n}:{},...s?{until:s}:{},text:Object.fromEntries(r.filter(([,l])=>l))}}function Vn({from:t,until:e,text:n}){let s={};for(let[a,r]of Object.entries(n))[...r.trim()].length>Pe?s[`text ${a}`]="smart_long_notice":Ur(r)&&(s[`text ${a}`]="smart_bad_notice_placeholder");return Object.values(n).some(a=>a.trim())||(s.text="smart_no_text"),t&&e&&e<t&&(s.dates="smart_dates_backwards"),s}function Zn({from:t,until:e},n){return e&&e<n?"over":t&&t>n?"later":"now"}function Ur(t){let{unknown:e,bare:n}=De(t),s=[...t.matchAll(/\{([^{}|]*)/g)].map(([,a])=>a.trim());return e.length+n.length>0||s.some(a=>a!=="shop_name")}var qr=["person","message","close"];function Jn({buttons:t,onButtons:e,isReadOnly:n,note:s}){let a=m();return o`
    <fieldset class="buttons-field">
      <legend>${a("smart_buttons")}</legend>
      <p class="hint">${a("smart_buttons_hint")}</p>
      <ul>
        ${t.map((r,i)=>{let l=c=>e(t.with(i,{...r,...c}));return o`
          <li key=${i}>
            <${Hr} button=${r} index=${i} isReadOnly=${n} change=${l} />
            <input class="input" dir="auto" value=${r.label} readOnly=${n} maxlength="60"
              placeholder=${a("bot.button_label_hint")} aria-label=${a("bot.button_label",{count:i+1})}
              onInput=${c=>l({label:c.target.value})} />
            ${!n&&o`<button type="button" class="icon-button" aria-label=${a("bot.remove_button",{count:i+1})}
              title=${a("remove")} onClick=${()=>e(t.filter((c,u)=>u!==i))}><${k}
                name="close" /></button>`}
          </li>`})}
      </ul>
      ${s}
      ${!n&&t.length<Nn&&o`<button type="button" class="button" onClick=${()=>e([...t,{target:"",label:""}])}>
          ${a("bot.add_button")}</button>`}
    </fieldset>`}function Hr({button:t,index:e,isReadOnly:n,change:s}){let a=m();return o`
    <select class="input" aria-label=${a("bot.button_target",{count:e+1})} disabled=${n}
      onChange=${r=>s({target:r.target.value})}>
      <option value="" selected=${!t.target}>${a("bot.button_choose")}</option>
      ${qr.map(r=>o`<option key=${r} value=${`does:${r}`} selected=${t.target===`does:${r}`}>
        ${a(`bot.does_${r}`)}</option>`)}
      <optgroup label=${a("bot.button_entry")}><${Be} prefix="entry" chosen=${t.target} /></optgroup>
    </select>`}function Be({prefix:t,chosen:e}){let{overview:n}=_(),s=n.entries.map(({id:i,title:l})=>[`${t}:${i}`,l||i]);return(e.startsWith(`${t}:`)&&!s.some(([i])=>i===e)?[[e,e.slice(t.length+1)],...s]:s).map(([i,l])=>o`<option key=${i} value=${i}
    selected=${i===e}>${l}</option>`)}function Qn({draft:t,change:e,isReadOnly:n,note:s}){let a=m(),{overview:r}=_(),{code:i}=t,l=N(),c=p=>e({code:{...i,...p}}),u=[...new Set([...r.code_lists,i.list].filter(Boolean))],d=p=>c({kind:p,list:p==="list"?i.list||(u[0]??""):i.list});return o`
    <fieldset class="plain-field code-field" disabled=${n}>
      <${Z} label=${a("smart_code")} onChoose=${d}>
        ${["none","fixed","list"].map(p=>o`<option key=${p} value=${p} selected=${p===i.kind}>${a(`smart_code_${p}`)}
            </option>`)}
      <//>
      ${i.kind==="fixed"&&o`
        <div class="field"><label for=${l}>${a("smart_code_word")}</label>
          <input id=${l} class="input" dir="ltr" maxlength="40" value=${i.fixed} autocapitalize="characters"
            spellcheck=${!1} onInput=${p=>c({fixed:p.target.value})} /></div>
        <div class="field"><label for=${`${l}-until`}>${a("smart_code_until")}</label>
          <input id=${`${l}-until`} class="input" type="date" value=${i.until}
            onInput=${p=>c({until:p.target.value})} /></div>`}
      ${i.kind==="list"&&(u.length?o`<${Z} label=${a("smart_code_which")} onChoose=${p=>c({list:p})}>
            ${u.map(p=>o`<option key=${p} value=${p}
              selected=${p===i.list}>${p}</option>`)}
          <//>`:o`<p class="hint">${a("smart_no_lists")} <a href=${C("smart","codes")}>${a("smart_add_codes")}
            </a></p>`)}
      ${s}
    </fieldset>
    <p class="hint">${a(`smart_code_${i.kind}_hint`)}</p>`}var Wr=Object.freeze({en:"there",fa:"دوست گرامی"});function ne({texts:t,onTexts:e,language:n,setLanguage:s,label:a,hint:r,most:i,placeholders:l,isReadOnly:c,noteOf:u}){let d=m(),{number:p}=v(),{overview:$}=_(),f=N(),g=E(null),h=t[n]??"",O=[...new Set([...$.languages,...Object.keys(t)])],z=u(n),T=b=>e({...t,[n]:b}),w=b=>{let S=g.current,I=S?.selectionStart??h.length,{written:F,from:y,to:L}=Kr(b,n);T(h.slice(0,I)+F+h.slice(S?.selectionEnd??I)),setTimeout(()=>{S?.focus(),S?.setSelectionRange(I+y,I+L)})};return o`
    <div class="texts">
      <div class="language-tabs" role="group" aria-label=${d("bot.languages")}>
        ${O.map(b=>o`
          <button type="button" key=${b} class="language-tab" aria-pressed=${b===n} lang=${b}
            onClick=${()=>s(b)}>${H(b)}${u(b)?o`<span class="text-state bad" title=${d("smart_text_bad")}>!<span class="visually-hidden">
                  ${d("smart_text_bad")}</span></span>`:!t[b]?.trim()&&o`<span class="text-state" title=${d("smart_text_missing")}>–<span class="visually-hidden">
                  ${d("smart_text_missing")}</span></span>`}</button>`)}
      </div>
      <div class="field">
        <label for=${f}>${a} <span class="visually-hidden">${H(n)}</span></label>
        <textarea id=${f} ref=${g} class="input input-long" rows="3" lang=${n} dir="auto" value=${h}
          readOnly=${c} aria-invalid=${!!z||void 0} aria-describedby=${`${f}-about`}
          onInput=${b=>T(b.target.value)}></textarea>
        <p class="text-foot" id=${`${f}-about`}>${z||o`<span class="hint">${r}</span>`}
          <span class=${xe(h)>i?"hint hint-bad":"hint"}>${d("smart_of",{part:p(xe(h)),all:p(i)})}</span></p>
      </div>
      ${!c&&l.length>0&&o`
        <div class="toggles" role="group" aria-label=${d("smart_insert")}>
          <span class="hint">${d("smart_insert")}</span>
          ${l.map(b=>o`<button type="button" key=${b} class="toggle" title=${d(`smart_filled_${b}`)}
            onClick=${()=>w(b)}>${d(`smart_filled_${b}`)}</button>`)}
        </div>`}
    </div>`}function Kr(t,e){if(t==="shop_name"||t==="code")return{written:`{${t}}`,from:t.length+2,to:t.length+2};let s=(t==="first_name"||t==="visitor_name")&&Wr[e]||"…";return{written:`{${t}|${s}}`,from:t.length+2,to:t.length+2+s.length}}var Yr=["visit","page","visitor","day"],Xn=["first_name","cart_total","shop_name"];function ts(t){let{draft:e,change:n,isReadOnly:s,language:a,setLanguage:r}=t,i=m(),l=Vr(t),c=pt(e),u=e.code.kind!=="none"&&!c;return o`
    <${Dt} label=${i("smart_title_field")} hint=${i("smart_title_hint")} value=${e.title} note=${l("title")}
      isReadOnly=${s} onValue=${d=>n({title:d})} isForeign />
    <${tt} title=${i("smart_when")} hint=${i(`smart_explain_${e.kind}`)}>
      <${Jr} ...${t} note=${l("when")} />
    <//>
    <${tt} title=${i("smart_if")} hint=${i("smart_if_hint")}>
      <${te} group=${e.condition} isReadOnly=${s}
        onGroup=${d=>n({condition:d})} />
      ${l("condition")}
    <//>
    <${tt} title=${i("smart_then")}>
      <${ne} label=${i("smart_text")} hint=${i("smart_text_hint")} texts=${e.text} most=${ze}
        language=${a}
        setLanguage=${r} isReadOnly=${s}
        placeholders=${u?[...Xn,"code","code_until"]:Xn}
        onTexts=${d=>n({text:d})}
        noteOf=${d=>l(`text ${d}`)} />
      ${l("text")}
      <${Jn} buttons=${e.buttons} isReadOnly=${s} note=${l("buttons")}
        onButtons=${d=>n({buttons:d})} />
      ${!c&&o`<${Qn} draft=${e} change=${n} isReadOnly=${s} note=${l("code")} />`}
      ${!c&&o`<${Qr} ...${t} note=${l("opening")} />`}
    <//>
    <${tt} title=${i("smart_limits")} hint=${i("smart_limits_hint")}>
      <${Xr} ...${t} note=${l("limits")} />
    <//>
    <${tt} title=${i("smart_dates")} hint=${i("smart_dates_hint")}>
      <${Nt} dates=${e} isReadOnly=${s}
        onDates=${({from:d,until:p})=>n({from:d,until:p})} />
      ${l("dates")}
    <//>
    <${tt} title=${i("smart_goal")} hint=${i("smart_goal_hint")}>
      <${Dt} label=${i("smart_goal_hours")} value=${e.goalHours} note=${l("goal")} isReadOnly=${s}
        placeholder="24" isNumber onValue=${d=>n({goalHours:d})} />
    <//>`}function Vr({mistakes:t,found:e,showsAll:n,draft:s}){let a=new Set(n?[]:["smart_no_text","smart_no_target","smart_no_event","smart_no_list"]),r=!n&&!s.code.fixed;return i=>{let l=t[i],c=l&&!a.has(l)&&!(l==="smart_bad_code"&&r),u=e[i]??[];return(c||u.length>0)&&o`<${Zr} mistake=${c?l:""} problems=${u} />`}}function Zr({mistake:t,problems:e}){let n=m();return t?o`<span class="hint hint-bad">${n(t)}</span>`:e.map((s,a)=>o`<span class="hint hint-bad" key=${a}><bdi>${s.what}</bdi>${s.mend&&o`. <bdi>${s.mend}</bdi>`}</span>`)}function tt({title:t,hint:e,children:n}){return o`
    <fieldset class="form-part">
      <legend>${t}</legend>
      ${e&&o`<p class="hint">${e}</p>`}
      ${n}
    </fieldset>`}function Dt({label:t,hint:e,value:n,onValue:s,note:a,isReadOnly:r,isNumber:i,isForeign:l,placeholder:c,unit:u}){let d=N();return o`
    <div class=${i?"field field-number":"field"}>
      <label for=${d}>${t}</label>
      <span class="with-unit"><input id=${d} class="input" type=${i?"number":"text"} min="0" step="any"
        value=${n}
        dir=${l?"auto":void 0} readOnly=${r} placeholder=${c}
        inputmode=${i?"decimal":void 0} aria-invalid=${!!a||void 0}
        aria-describedby=${`${d}-about`} onInput=${p=>s(p.target.value)} />${u&&o`<span class="hint">${u}</span>`}</span>
      <span id=${`${d}-about`}>${a||e&&o`<span class="hint">${e}</span>`}</span>
    </div>`}function Jr({draft:t,change:e,isReadOnly:n,note:s}){let a=m(),r=at(t.kind),i=l=>e({kind:l,amount:Rn(l,t.kind,t.amount)});return o`
    <fieldset class="plain-field trigger" disabled=${n}>
      <${Z} label=${a("smart_trigger")} onChoose=${i}>
        ${Object.keys(Ce).map(l=>o`<option key=${l} value=${l} selected=${l===t.kind}>${a(`smart_trigger_${l}`)}
            </option>`)}
      <//>
      ${r&&o`<${Dt} key=${r} label=${a(`smart_amount_${r}`)} value=${t.amount}
          isReadOnly=${n}
        isNumber=${r!=="name"} onValue=${l=>e({amount:l})}
        placeholder=${r==="name"?a("smart_for_example",{example:"checkout_error"}):""} />`}
      <${Dt} label=${a("smart_delay")} value=${t.delay} isReadOnly=${n} isNumber placeholder="0"
        onValue=${l=>e({delay:l})} />
    </fieldset>
    ${s}
    <p class="hint">${a("smart_delay_hint")}</p>`}function Qr({draft:t,change:e,isReadOnly:n,note:s}){let a=m(),{language:r}=W(),{overview:i}=_(),c=t.speaker&&!i.operators.some(({login:d})=>d===t.speaker)?[{login:t.speaker,name:t.speaker},...i.operators]:i.operators,u=(d,p)=>d[r]??d.en??Object.values(d)[0]??p;return o`
    <fieldset class="plain-field manner" disabled=${n}>
      <${Z} label=${a("smart_speaker")} onChoose=${d=>e({speaker:d})}>
        <option value="" selected=${!t.speaker}>${a("smart_speaker_bot")}</option>
        ${c.map(({login:d,name:p})=>o`<option key=${d} value=${d}
            selected=${d===t.speaker}>${p}</option>`)}
      <//>
      <${Z} label=${a("smart_opening")} onChoose=${d=>e({opening:d})}>
        <option value="" selected=${!t.opening}>${a("smart_opening_chat")}</option>
        <optgroup label=${a("smart_opening_department")}>${i.departments.map(({key:d,names:p})=>o`<option key=${d} value=${`department:${d}`}
          selected=${t.opening===`department:${d}`}>${u(p,d)}</option>`)}</optgroup>
        <optgroup label=${a("smart_opening_start")}><${Be} prefix="start"
          chosen=${t.opening} /></optgroup>
      <//>
      <label class="tick"><input type="checkbox" checked=${t.opensPanel}
        onChange=${d=>e({opensPanel:d.target.checked})} />${a("smart_opens_panel")}</label>
      <label class="tick"><input type="checkbox" checked=${t.hasSound}
        onChange=${d=>e({hasSound:d.target.checked})} />${a("smart_has_sound")}
          </label>
      ${t.speaker&&o`<p class="hint">${a("smart_speaker_hint")}</p>`}
      ${s}
    </fieldset>`}function Xr({draft:t,change:e,isReadOnly:n,note:s}){let a=m();return o`
    <div class="limits">
      ${Yr.map(r=>o`<${Dt} key=${r} label=${a(`smart_limit_${r}`)} value=${t.limits[r]} isNumber
        isReadOnly=${n} placeholder="∞"
        onValue=${i=>e({limits:{...t.limits,[r]:i}})} />`)}
    </div>
    ${s}`}function se({isBad:t,save:e,phase:n,setTried:s}){let a=E(null);return M(()=>{["refused","conflict","error"].includes(n)&&Ge(a.current)},[n]),{form:a,submit:i=>{i.preventDefault(),s(!0),t?setTimeout(()=>Ge(a.current)):e()}}}function ae({check:t,form:e}){let n=m(),{answer:s,isBusy:a}=t;if(a||!s)return o`<${Gt} text=${n("bot.checking")} />`;if(Rt(s)||!es(s))return o`<span class="good" role="status">${n("bot.check_good",{count:s.tests?.count??0})}</span>`;let r=s.errors.length||s.tests.failed.length,i=n(s.errors.length?"smart_check_errors":"smart_check_tests",{count:r});return o`<button type="button" class="link-button bad" onClick=${()=>Ge(e.current)}>${i}
    </button>`}function Rt(t){return!!t&&!es(t)&&!t.warnings.length}function es(t){return t.errors.length>0||!!t.tests?.failed.length}function Ge(t){t?.querySelector(".hint-bad:not([role=alert]), .outcome, .alert, .check")?.scrollIntoView({block:"center"})}var ti="bot_scenarios/smart_messages/notices.yaml";function ns({notice:t}){let e=m(),{api:n,refresh:s,place:a,tell:r,mayEdit:i}=_(),l=B(()=>ee(t),[t]),[c,u]=x(l),[d,p]=x(null),$=U(async()=>{a.setUnsaved(!1),r(e("smart_notice_saved")),await s()}),f=U(async()=>{a.setUnsaved(!1),r(e("smart_notice_removed")),a.go("smart","calendar"),await s()});M(()=>{if($.phase!=="conflict")return;let O=z=>z.notices.find(T=>T.id===t.id);n.overview().then(z=>p(O(z)??null),()=>p(null))},[$.phase]);let g=O=>$.save(z=>n.saveNotice({notice:mt(c),hash:O,even_if_tests_fail:z})),h=async()=>{a.setUnsaved(!1),await s()};return o`
    <${as} draft=${c} setDraft=${u} start=${l} about=${{hash:t.hash}} saving=${$}
      save=${()=>g(t.hash)} title=${e("smart_kind_notice")}
      foot=${i&&o`<${it} label=${e("smart_remove_notice")} question=${e("smart_remove_notice_sure")}
        yes=${e("remove")} isBusy=${f.phase==="busy"} onYes=${()=>f.save(()=>n.removeNotice(t.id))} />`}>
      ${$.phase==="conflict"&&o`<${Pt} theirs=${d?ut(mt(ee(d))):[]}
          mine=${ut(mt(c))}
        onTheirs=${h} onMine=${()=>g(d?.hash??null)} />`}
      <${K} saving=${f} mayForce=${!1} />
    <//>`}function ss(){let t=m(),{api:e,overview:n,refresh:s,place:a,tell:r,mayEdit:i}=_(),[l]=x(()=>ee()),[c,u]=x(l),d={...c,id:Vt("notice",n.notices.map(({id:f})=>f))},p=n.notices[0]?.file??n.rules[0]?.file??ti,$=U(async()=>{a.setUnsaved(!1),r(t("smart_notice_saved")),await s(),a.store.get().parts[1]==="notice"&&a.go("smart","calendar")});return i?o`
    <${as} draft=${d} setDraft=${u} start=${{...l,id:d.id}} about=${{add_to:p}}
      saving=${$}
      save=${()=>$.save(f=>e.saveNotice({notice:mt(d),add_to:p,even_if_tests_fail:f}))} title=${t("smart_new_notice")} />`:null}function as({draft:t,setDraft:e,start:n,about:s,saving:a,save:r,title:i,foot:l,children:c}){let u=m(),{api:d,overview:p,mayEdit:$}=_(),[f,g]=x(()=>p.languages.find(R=>t.text[R])??p.languages[0]??"en"),[h,O]=x(!1),z=mt(t),T=JSON.stringify(z)!==JSON.stringify(mt(n)),w=Vn(t),b=Object.keys(w).length>0;_t(T);let S=$&&T&&!b,I=Ut(()=>d.checkNotice({notice:z,...s}),[JSON.stringify([z,s])],S),F=R=>e({...t,...R}),y=R=>w[R]&&(h||w[R]!=="smart_no_text")&&o`<span
      class="hint hint-bad">${u(w[R])}</span>`,{form:L,submit:gt}=se({isBad:b,save:r,phase:a.phase,setTried:O});return o`
    <form class="rule-editor" ref=${L} onSubmit=${gt} noValidate aria-label=${i}>
      <header class="bot-editor-head">
        <a class="button" href=${C("smart","calendar")}>${u("smart_back_to_calendar")}</a><h3
          class="part-title">${i}</h3>
      </header>
      <div class="rule-editor-form">
        <${ne} label=${u("smart_notice_text")} hint=${u("smart_notice_hint")} texts=${t.text}
          most=${Pe} language=${f}
          setLanguage=${g} isReadOnly=${!$} placeholders=${["shop_name"]}
          onTexts=${R=>F({text:R})} noteOf=${R=>y(`text ${R}`)} />
        ${y("text")}
        <${tt} title=${u("smart_dates")} hint=${u("smart_notice_dates")}>
          <${Nt} dates=${t} isReadOnly=${!$} onDates=${({from:R,until:ve})=>F({from:R,until:ve})} />
          ${y("dates")}
        <//>
        <${tt} title=${u("smart_if")} hint=${u("smart_notice_if")}>
          <${te} group=${t.condition} isReadOnly=${!$}
            onGroup=${R=>F({condition:R})} />
        <//>
      </div>
      <aside class="rule-editor-side" aria-label=${u("smart_preview")}><${ei} text=${t.text[f]??""}
        language=${f} /></aside>
      <div class="rule-editor-news">
        ${a.phase==="idle"&&!Rt(I.answer)&&o`<${qt} isOn=${S} isBusy=${!1} answer=${I.answer}
          elsewhere=${I.answer?[...I.answer.errors,...I.answer.warnings]:[]} />`}
        ${c}
        <${K} saving=${a} />
      </div>
      ${$&&o`
        <div class="bot-foot">
          ${l}
          <span class="spacer"></span>
          ${h&&b&&o`<span class="hint hint-bad" role="alert">${u("bot.mend_first")}</span>`}
          ${S?o`<${ae} check=${I} form=${L} />`:o`<span
            class="hint">${T?u("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main"
            disabled=${!T||a.phase==="busy"}>${u("bot.save_and_test")}</button>
        </div>`}
    </form>`}function ei({text:t,language:e}){let n=m(),{state:s}=V(),a=s.me?.shop_name??"";return o`
    <figure class="bubble-preview" aria-label=${n("smart_preview")}>
      <figcaption class="hint">${n("smart_preview")}</figcaption>
      <div class="panel-preview" dir=${bt(e)} lang=${e}>
        <p class="panel-preview-head"><bdi>${a}</bdi></p>
        <p class="panel-preview-banner" dir="auto"><${k} name="alert" />
          <span>${t.trim().replaceAll("{shop_name}",a)||"…"}</span></p>
        <p class="panel-preview-body"></p>
      </div>
    </figure>`}function rs({today:t}){let e=m(),{overview:n,mayEdit:s}=_();return o`
    <section class="rules-part" aria-label=${e("smart_notices")}>
      <header class="smart-head">
        <h3 class="part-title">${e("smart_notices")}</h3>
        <p class="hint">${e("smart_notices_text")}</p>
        ${s&&o`<a class="button" href=${C("smart","notice","new")}>${e("smart_new_notice")}</a>`}
      </header>
      ${n.notices.length?o`<ul class="rules">${n.notices.map(a=>o`<${ni} key=${a.id}
            notice=${a} today=${t} />`)}</ul>`:o`<p class="bot-quiet">${e("smart_no_notices")}</p>`}
    </section>`}function ni({notice:t,today:e}){let n=m(),s=v(),{overview:a}=_(),r=Zn(t,e),i=t.text[a.languages[0]]??Object.values(t.text)[0]??t.id,l=!!(t.from||t.until);return o`
    <li class=${r==="over"?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title"><a href=${C("smart","notice",t.id)}><bdi>${i}</bdi></a></p>
        <p class="rule-sentence">${[l?X(s,{from:t.from??"",until:t.until??""}):n("smart_always"),t.if&&Fn(s,t.if)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="rule-tools"><span class=${r==="now"?"tag":"tag tag-quiet"}>${n(`smart_standing_${r}`)}</span></div>
    </li>`}var Ue=12,si="new";function os(){let{parts:t,overview:e}=_(),[,n,s]=t;if(n!=="notice")return o`<${is} />`;if(s===si||!s)return o`<${ss} />`;let a=e.notices.find(r=>r.id===s);return a?o`<${ns} key=${`${s} ${a.hash}`} notice=${a} />`:o`<${is} />`}function is(){let t=m(),e=v(),{language:n}=W(),{api:s,overview:a}=_(),r=j(s.hours,[s]),i=r.value?.local_time.slice(0,10)??new Date().toISOString().slice(0,10),[l,c]=x(0),u=On(zt(wn(i,n),l*7),Ue),d=Sn(a),p=d.filter(g=>vt(u,g)),$=a.rules.length-d.filter(({kind:g})=>g==="rule").length,f=zt(u.start,u.days-1);return o`
    <div class="column smart-column">
      <section class="bot-card" aria-label=${t("smart_calendar")}>
        <header class="smart-head">
          <h3 class="part-title">${X(e,{from:u.start,until:f})}</h3>
          <div class="bot-actions">
            <button type="button" class="button" onClick=${()=>c(l-Ue)}>${t("smart_earlier")}</button>
            <button type="button" class="button" disabled=${l===0}
              onClick=${()=>c(0)}>${t("smart_today")}</button>
            <button type="button" class="button" onClick=${()=>c(l+Ue)}>${t("smart_later")}</button>
          </div>
        </header>
        ${p.length||Object.keys(r.value?.holidays??{}).length?o`<${Gn} stretch=${u} rows=${p} today=${i}
              holidays=${r.value?.holidays??{}} />`:o`<p class="bot-quiet">${t(d.length?"smart_no_dates_now":"smart_no_dates")}</p>`}
        ${p.length>0&&o`<${ai} rows=${p} holidays=${r.value?.holidays??{}} />`}
        <p class="hint">${t("smart_undated",{count:$})}</p>
      </section>
      <${rs} today=${i} />
    </div>`}function ai({rows:t,holidays:e}){let n=m(),s=v(),a=r=>r?G(s,r):"–";return o`
    <details class="more"><summary>${n("bot.chart_table")}</summary>
      <div class="table-frame" role="region" tabindex="0" aria-label=${n("bot.chart_table")}><table class="table">
        <thead><tr><th scope="col">${n("smart_what")}</th><th scope="col">${n("smart_from_word")}</th>
          <th scope="col">${n("smart_until_word")}</th></tr></thead>
        <tbody>
          ${t.map(r=>o`<tr key=${`${r.kind} ${r.id}`}><th scope="row"><a
              href=${C("smart",r.kind,r.id)}><bdi>
              ${Et(r)}</bdi></a></th><td>${a(r.from)}</td><td>${a(r.until)}</td></tr>`)}
          ${Object.entries(e).map(([r,i])=>o`<tr key=${r}><th scope="row"><bdi>${i}</bdi></th><td>${a(r)}</td>
              <td>${a(r)}</td></tr>`)}
        </tbody>
      </table></div>
    </details>`}var ls=/^[A-Za-z0-9_-]{1,40}$/;function cs(t){let e=t.split(/[\s,;]+/).filter(Boolean);return{codes:[...new Set(e.filter(n=>ls.test(n)))],bad:e.filter(n=>!ls.test(n))}}var us=/^[a-z0-9]+(-[a-z0-9]+)*$/;function ps({lists:t,reload:e}){let n=m(),{refresh:s}=_(),[a,r]=x(null),i=async()=>{r(null),await Promise.all([e(),s()])};return o`
    <section class="bot-card" aria-label=${n("smart_codes")}>
      <header class="smart-head">
        <h3 class="part-title">${n("smart_codes")}</h3>
        <p class="hint">${n("smart_codes_text")}</p>
      </header>
      ${t.length===0&&o`<p class="bot-quiet">${n("smart_no_code_lists")}</p>`}
      <ul class="code-lists">${t.map(l=>o`<${ri} key=${l.name} list=${l} settle=${i}
        onAdd=${()=>r(l.name)} />`)}</ul>
      ${a===null?o`<div><button type="button" class="button" onClick=${()=>r("")}>${n("smart_new_list")}
            </button></div>`:o`<${ii} key=${a} list=${t.find(({name:l})=>l===a)??null}
            taken=${t.map(({name:l})=>l)} settle=${i} onCancel=${()=>r(null)} />`}
    </section>`}function ri({list:t,settle:e,onAdd:n}){let s=m(),a=v(),{api:r,tell:i}=_(),[l,c]=x({isBusy:!1,error:null});async function u(){c({isBusy:!0,error:null});try{let{removed:$}=await r.closeCodes(t.name);c({isBusy:!1,error:null}),i(s("smart_list_closed",{count:$})),await e()}catch($){c({isBusy:!1,error:$})}}let d=t.last_given_at&&new Date(t.last_given_at),p=d&&new Intl.DateTimeFormat(a.language,{dateStyle:"medium",timeStyle:"short"}).format(d);return o`
    <li class="code-list">
      <p class="code-list-head"><strong><bdi>${t.name}</bdi></strong>
        ${t.until&&o`<span class="tag tag-quiet">${s("smart_until",{last:G(a,t.until)})}
          </span>`}
        <span class="hint">${p?s("smart_last_given",{when:p}):s("smart_never_given")}</span></p>
      <div class="score-track" aria-hidden="true"><${nt} share=${t.total?t.given/t.total:0}
        kind="score-bar score-best" /></div>
      <p class="code-list-foot"><span>${s("smart_given_of",{given:a.number(t.given),total:a.number(t.total)})}</span>
        <span class=${t.left===0?"bad":""}>${t.left===0?s("smart_all_given"):s("smart_left",{count:t.left})}</span></p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${n}>${s("smart_add_codes")}</button>
        <${it} label=${s("smart_close_list")} question=${s("smart_close_list_sure",{name:t.name,count:t.left})}
          yes=${s("smart_close_list")} isBusy=${l.isBusy} onYes=${u} />
      </div>
      ${l.error&&o`<${q} error=${l.error} />`}
    </li>`}function ii({list:t,taken:e,settle:n,onCancel:s}){let a=m(),{number:r}=v(),{api:i,tell:l}=_(),[c,u]=x(t?.name??""),[d,p]=x(t?.until??""),[$,f]=x(""),[g,h]=x({isBusy:!1,error:null}),O=N(),{codes:z,bad:T}=cs($),w=z.length>1e4,b=!t&&e.includes(c),S=!t&&(b||c!==""&&!us.test(c)),I=us.test(c)&&!b&&z.length>0&&!T.length&&!w;async function F(y){y.preventDefault(),h({isBusy:!0,error:null});try{let{added:L,duplicates:gt}=await i.addCodes({name:c,until:d,codes:z});l(gt?a("smart_codes_added_twice",{added:L,duplicates:gt}):a("smart_codes_added",{count:L})),await n()}catch(L){h({isBusy:!1,error:L})}}return o`
    <form class="add-codes" onSubmit=${F} aria-label=${a("smart_add_codes")}>
      <div class="where">
        <div class="field"><label for=${`${O}-name`}>${a("smart_list_name")}</label>
          <input id=${`${O}-name`} class="input" dir="ltr" value=${c} readOnly=${!!t} autocapitalize="off"
            aria-invalid=${S||void 0} onInput=${y=>u(y.target.value)} />
          <span class=${S?"hint hint-bad":"hint"}>${a(b?"smart_list_taken":"smart_list_name_hint")}</span></div>
        <div class="field"><label for=${`${O}-until`}>${a("smart_code_until")}</label>
          <input id=${`${O}-until`} class="input" type="date" value=${d}
            onInput=${y=>p(y.target.value)} /></div>
      </div>
      <div class="field"><label for=${O}>${a("smart_codes_field")}</label>
        <textarea id=${O} class="input input-long code-paste" rows="5" dir="ltr" spellcheck=${!1} value=${$}
          placeholder=${`WELCOME-7F3K
WELCOME-9Q2M`} onInput=${y=>f(y.target.value)}></textarea>
        ${T.length||w?o`<span class="hint hint-bad" role="status">${w?a("smart_too_many_codes",{most:r(1e4)}):a("smart_not_a_code",{code:T[0]})}</span>`:o`<span class="hint" role="status">${z.length?a("smart_codes_count",{count:z.length}):a("smart_codes_hint")}</span>`}</div>
      ${g.error&&o`<${q} error=${g.error} />`}
      ${g.isBusy&&o`<${Gt} text=${a("one_moment")} />`}
      <div class="bot-actions">
        <button type="submit" class="button button-main" disabled=${!I||g.isBusy}>${a("smart_add_codes")}
          </button>
        <button type="button" class="button" onClick=${s}>${a("cancel")}</button>
      </div>
    </form>`}var oi=`import hashlib, hmac

def sign_order(key: str, order_id: str, total: str, currency: str) -> str:
    text = f"{order_id}\\n{total}\\n{currency}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()`,li=`function sign_order(string $key, string $orderId, string $total, string $currency): string {
    return hash_hmac('sha256', "$orderId\\n$total\\n$currency", $key);
}`,ci=`Chat('order', {
  id: '1001', total: '148.00', currency: 'EUR',
  signature: '…'
})`;function ms({keys:t}){let e=m(),{api:n,tell:s}=_(),[a,r]=x(t),[i,l]=x({isBusy:!1,error:null}),c=[...new Set(a.map(({site:d})=>d))];async function u(d){l({isBusy:!0,error:null});try{r((await n.rotateOrderKey(d)).keys),l({isBusy:!1,error:null}),s(e("smart_key_rotated"))}catch(p){l({isBusy:!1,error:p})}}return o`
    <section class="bot-card" aria-label=${e("smart_orders")}>
      <header class="smart-head"><h3 class="part-title">${e("smart_orders")}</h3>
        <p class="hint">${e("smart_orders_text")}</p></header>
      ${c.map(d=>{let p=a.filter($=>$.site===d);return o`
        <div class="order-site" key=${d}>
          <h4><bdi>${p[0].site_name||d}</bdi></h4>
          ${p.map($=>o`<${di} key=${$.key} orderKey=${$} />`)}
          <div><${it} label=${e("smart_rotate")} question=${e("smart_rotate_sure")} yes=${e("smart_rotate")}
            isBusy=${i.isBusy} onYes=${()=>u(d)} /></div>
        </div>`})}
      ${!c.length&&o`<p class="bot-quiet">${e("smart_no_sites")}</p>`}
      ${i.error&&o`<${q} error=${i.error} />`}
      <${ui} />
    </section>`}function di({orderKey:t}){let e=m(),{language:n}=W(),{tell:s}=_(),[a,r]=x(!1),i=new Intl.DateTimeFormat(n,{dateStyle:"medium"}).format(t.created_at),l=async()=>{await navigator.clipboard.writeText(t.key).then(()=>!0,()=>!1)?s(e("smart_copied")):r(!0)};return o`
    <div class="order-key">
      <span class=${t.is_current?"tag":"tag tag-quiet"}>${e(t.is_current?"smart_key_current":"smart_key_previous")}</span>
      <code class="key-text" dir="ltr">${a?t.key:"•".repeat(24)}</code>
      <span class="hint">${e("smart_key_since",{day:i})}</span>
      <span class="bot-actions">
        <button type="button" class="button" aria-pressed=${a} onClick=${()=>r(!a)}>${e(a?"smart_hide":"smart_show")}</button>
        <button type="button" class="button" onClick=${l}>${e("smart_copy")}</button>
      </span>
    </div>`}function ui(){let t=m();return o`
    <details class="more"><summary>${t("smart_how_to_sign")}</summary>
      <div class="how-to">
        <p>${t("smart_sign_text")} <code dir="ltr">order_id\\ntotal\\ncurrency</code></p>
        <p>${t("smart_sign_same")}</p>
        <h4>Python</h4><pre dir="ltr" class="snippet">${oi}</pre>
        <h4>PHP</h4><pre dir="ltr" class="snippet">${li}</pre>
        <h4>${t("smart_sign_page")}</h4><pre dir="ltr" class="snippet">${ci}</pre>
      </div>
    </details>`}var pi=86400;function $s(){let t=m(),{api:e,overview:n,refresh:s,place:a,tell:r,mayEdit:i}=_(),[l,c]=x(String(n.quiet_seconds)),u=N(),d=A(l),p=d===null||d<0||d>pi,$=d!==n.quiet_seconds;_t($);let f=U(async()=>{a.setUnsaved(!1),r(t("smart_quiet_saved")),await s()});return o`
    <form class="bot-card" onSubmit=${h=>{h.preventDefault(),d!==null&&!p&&f.save(O=>e.setQuiet({quiet_seconds:d,even_if_tests_fail:O}))}} noValidate aria-label=${t("smart_quiet")}>
      <h3 class="part-title">${t("smart_quiet")}</h3>
      <p class="hint">${t("smart_quiet_text")}</p>
      <div class="field field-number"><label for=${u}>${t("smart_quiet_seconds")}</label>
        <input id=${u} class="input" type="number" min="0" step="1" value=${l} readOnly=${!i}
          aria-invalid=${p||void 0} onInput=${h=>c(h.target.value)} />
        ${p&&o`<span class="hint hint-bad">${t("smart_bad_number")}</span>`}</div>
      <${K} saving=${f} />
      ${i&&o`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main"
          disabled=${!$||p||f.phase==="busy"}>${t("save")}</button></div>`}
    </form>`}function fs(){let t=m(),{isLeader:e,isAdmin:n}=_();return o`
    <div class="column">
      ${e?o`<${mi} />`:o`<p class="bot-note">${t("smart_codes_leaders")}</p>`}
      ${n?o`<${$i} />`:o`<p class="bot-note">${t("smart_orders_admin")}</p>`}
      <${$s} />
    </div>`}function mi(){let{api:t}=_(),e=j(t.codes,[t]);return o`<${J} of=${e} rows=${3} draw=${({lists:n})=>o`<${ps}
    lists=${n}
    reload=${e.reload} />`} />`}function $i(){let{api:t}=_(),e=j(t.orderKeys,[t]);return o`<${J} of=${e} rows=${3} draw=${n=>o`<${ms}
    keys=${n.keys} />`} />`}var gs=Object.freeze({value:null,error:null,at:0});function re(t,e,n){let[s,a]=x(gs),r=E(()=>{});return M(()=>{let i=null,l=!1,c=!1;async function u(){if(l||c||document.hidden)return;clearTimeout(i),c=!0;let d=await t().then(p=>()=>a({value:p,error:null,at:Date.now()}),p=>()=>a($=>({...$,error:p})));c=!1,!l&&(d(),i=setTimeout(u,e*1e3))}return a(gs),r.current=u,u(),document.addEventListener("visibilitychange",u),()=>{l=!0,clearTimeout(i),document.removeEventListener("visibilitychange",u)}},n),{...s,again:()=>r.current()}}var fi=Date.UTC(2024,0,1),bs=["mon","tue","wed","thu","fri","sat","sun"];function $t({language:t},e){let n={minimumFractionDigits:1,maximumFractionDigits:1};return new Intl.NumberFormat(t,n).format(Math.max(0,e))}function hs(t,{at_least:e,at_most:n}){let{t:s}=t,[a,r]=[e,n].map(i=>i==null?null:ot(t,i));return a!==null&&a===r?s("find_exactly",{amount:a}):a===null?s("find_at_most",{amount:r??""}):r===null?s("find_at_least",{amount:a}):s("find_between",{least:a,most:r})}function _s(t,{from:e,until:n}){let{t:s}=t;return e&&n?s("find_from_until",{from:kt(t,e),until:kt(t,n)}):e?s("find_from",{from:kt(t,e)}):s("find_until",{until:kt(t,n??"")})}function kt({language:t},e){let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)?D(e):new Intl.DateTimeFormat(t,{day:"numeric",month:"long",timeZone:"UTC"}).format(n)}function vs(t,e){let[n,s=""]=String(e).split("-");return t.t("find_span",{from:ie(t,n),to:ie(t,s)})}function xs(t,e){let n=Object.entries(e??{}).map(([s,a])=>`${D(s)}: ${wt(t,a)}`);return le(t,n,s=>s)}function ys(t,e,n){let{t:s}=t,a=i=>n!==null&&Object.hasOwn(n,i),r=Object.keys(e??{}).map(i=>`${D(i)}: ${a(i)?D(n[i]):s("find_not_set")}`);return le(t,r,i=>i)}function ks(t,e){return ce(t,`find_code_${String(e).replaceAll(" ","_")}`,D(At(e)))}function ws({t},e){return t("find_shown_already",{count:e??0})}function Os({language:t}){let e=new Intl.DateTimeFormat(t,{weekday:"long",timeZone:"UTC"});return n=>bs.includes(n)?e.format(fi+bs.indexOf(n)*864e5):D(String(n))}function Ss({t}){return e=>ce(t,`find_device_${e}`,D(e))}function oe({language:t}){let e=new Intl.DisplayNames(t,{type:"language"});return n=>{try{return e.of(n)??n}catch{return D(n)}}}function wt(t,e,n=D){return Ts(t,e,"disjunction",n)}function le(t,e,n=D){return Ts(t,e,"conjunction",n)}function Ts({language:t},e,n,s){let a=Array.isArray(e)?e:[e];return new Intl.ListFormat(t,{type:n}).format(a.map(s))}function ot({language:t},e){return typeof e!="number"?D(At(e)):new Intl.NumberFormat(t,{maximumFractionDigits:2}).format(e)}function ie({language:t},e){let n=new Intl.NumberFormat(t);return e.replace(/\d/g,s=>n.format(Number(s)))}function D(t){return`⁨${t}⁩`}function At(t){return t!==null&&typeof t=="object"?JSON.stringify(t):String(t??"–")}function ce(t,e,n){let s=t(e);return s===e?n:s}var Ot=Object.freeze(["time_on_page_seconds","idle_seconds","time_on_site_seconds","unanswered_seconds"]),Cs=[...Ot,"delay_seconds","typing_pause","quiet_seconds"],zs=["exit_intent","cart_changed","event"],gi=[...Ot,...zs,"page_entered","scroll_percent","returns_to_cart"],bi=2,hi=["speaks","nears","held","paused"];function lt({holds:t,findings:e}){if(t)return"speaks";let n=e.filter(a=>!a.holds);if(n.some(({key:a})=>a==="paused"))return"paused";let s=Ds(e);return n.every(s)?"nears":"held"}function qe({findings:t}){let e=t.filter(i=>!i.holds),n=Ds(t),s=e.filter(i=>!n(i)),a=s.find(({key:i})=>i==="paused"),r=s.find(({key:i})=>!gi.includes(i)&&!de(i));return a??r??s.find(({key:i})=>!de(i))??s[0]??e[0]??null}function He(t){if(t.due_in===null||lt(t)!=="nears")return null;let e=t.due_in;return t.findings.some(({key:s,wanted:a,found:r,holds:i})=>!i&&de(s)&&a-r>e)?null:e}function Es({findings:t}){let e=t.find(({key:n})=>Ot.includes(n)||n==="scroll_percent");return!e||!e.wanted?null:Math.max(0,Math.min(1,(e.found??0)/e.wanted))}function Is(t,e=()=>!1){let n=a=>{let r=lt(a);return r==="held"&&e(a)?.5:hi.indexOf(r)},s=a=>lt(a)==="held"?vi(a.findings):He(a)??1/0;return[...t].sort((a,r)=>n(a)-n(r)||xi(s(a),s(r)))}function Ns(t,e){let n=t.due_in===null?null:Math.max(0,t.due_in-e),s=t.findings.find(({key:i})=>Ot.includes(i)),a=s?s.holds:t.due_in!==null,r=t.findings.map(i=>i.key==="delay_seconds"&&!a?i:_i(i,e));return{...t,due_in:n,findings:r}}function _i(t,e){let{key:n,wanted:s,found:a,holds:r}=t;if(!Cs.includes(n)||typeof a!="number")return t;let i=a+e;return{...t,found:r||a>=s?i:Math.min(s,i)}}function Ds(t){let e=t.some(({key:n})=>zs.includes(n));return({key:n,wanted:s,found:a})=>!Cs.includes(n)||typeof a!="number"||a>=s?!1:!e||!de(n)||s-a<=bi}function de(t){return t==="typing_pause"||t==="quiet_seconds"}function vi(t){return t.filter(({holds:e})=>!e).length}function xi(t,e){return t===e?0:t<e?-1:1}var yi=["page","cart_item","cart_category","referrer"],ki=["cart_total","visits","queue"],wi=["cart","identified","bought","chatting","open","person"],Oi=["page_entered","exit_intent","cart_changed","returns_to_cart"],Si=["delay_seconds","typing_pause","quiet_seconds"],Ti=["limit_page","limit_visit","limit_visitor","limit_day"],Ci=["any","all","not"];function ue(t,e){let{t:n}=t,{key:s,wanted:a,found:r,holds:i}=e;return Ci.includes(s)?{text:n(`find_${s}`),note:""}:yi.includes(s)?{text:n(`find_${s}`,{wanted:wt(t,a)}),note:Ni(t,e)}:ki.includes(s)?Ei(t,e):wi.includes(s)?{text:n(`find_${s}_${a===!1?"no":"yes"}`),note:""}:Oi.includes(s)?{text:n(`find_${s}`),note:!i&&r===!0?n("find_over"):""}:Ot.includes(s)?Ii(t,e):Si.includes(s)?{text:n(`find_${s}`,Ls(t,e)),note:""}:Ti.includes(s)?{text:n(`find_${s}`,{wanted:ot(t,a)}),note:ws(t,r)}:zi(t,e)}function Rs(t,e){let{text:n,note:s}=ue(t,e);if(!e.parts?.length)return s?`${n} · ${s}`:n;let a=e.parts.filter(({holds:i})=>i===(e.key==="not")),r=(a.length?a:e.parts).map(i=>As(t,i));return`${n}: ${r.join(" · ")}`}function As(t,e){return e.parts?.length?e.parts.map(n=>As(t,n)).join(" + "):ue(t,e).text}function zi(t,{key:e,wanted:n,found:s,holds:a}){let{t:r}=t,i=l=>a?"":l;switch(e){case"scroll_percent":{let l={wanted:ot(t,n),found:ot(t,s??0)};return{text:r("find_scroll_percent",l),note:""}}case"event":{let l=s?r("find_event_last",{found:D(s)}):r("find_none_yet");return{text:r("find_event",{wanted:D(n)}),note:i(l)}}case"language":case"device":{let l=e==="language"?oe(t):Ss(t);return{text:r(`find_${e}`,{wanted:wt(t,n,l)}),note:i(s?r("find_now",{found:l(s)}):r("find_unknown"))}}case"utm":case"attribute":return{text:r(`find_${e}`,{wanted:xs(t,n)}),note:i(ys(t,n,s))};case"weekday":case"date":{let l=e==="weekday"?Os(t):u=>kt(t,u);return{text:e==="weekday"?wt(t,n,l):_s(t,n),note:i(s?r("find_today",{found:l(s)}):r("find_unknown"))}}case"time":{let l=wt(t,n,u=>vs(t,u)),c=s?r("find_clock",{found:ie(t,s)}):r("find_unknown");return{text:r("find_time",{wanted:l}),note:i(c)}}case"paused":return{text:r("find_switched_on"),note:i(r("find_is_paused"))};case"chat":return{text:r("find_no_chat"),note:i(ce(r,`find_chat_${s}`,D(String(s))))};case"code":return{text:r("find_code"),note:i(ks(r,s??n))};default:return{text:`${e} ${D(At(n))}`,note:i(D(At(s)))}}}function Ei(t,{key:e,wanted:n,found:s,holds:a}){let{t:r}=t,i=r(`find_${e}`,{wanted:hs(t,n)});return s==null?{text:i,note:a?"":r("find_unknown")}:{text:i,note:r("find_now",{found:ot(t,s)})}}function Ii(t,e){let{t:n}=t,{key:s,wanted:a,found:r,holds:i}=e,l=n(`find_${s}_done`,{wanted:ot(t,a)});return r==null?{text:l,note:n("find_not_begun")}:r<a?{text:n(`find_${s}`,Ls(t,e)),note:""}:{text:l,note:i?n("find_so_far",{found:$t(t,r)}):n("find_spoken")}}function Ls(t,{wanted:e,found:n}){return{wanted:ot(t,e),found:$t(t,n??0)}}function Ni(t,{key:e,found:n,holds:s}){let{t:a}=t;return s?"":e==="page"?n?a("find_now_on",{found:D(Wt(n)||n)}):a("find_unknown"):Array.isArray(n)&&n.length?a("find_now",{found:le(t,n)}):typeof n=="string"&&n?a("find_now",{found:D(n)}):a(e==="referrer"?"find_no_referrer":n?"find_cart_empty":"find_no_cart")}function pe(t,e){let n=E({pointer:!1,focus:!1}),s=E([]),{pointer:a,focus:r}=n.current,i=a||r?Di(s.current,t,e):t;s.current=i.map(e);let l=(u,d)=>()=>{n.current[u]=d},c={onPointerEnter:l("pointer",!0),onPointerLeave:l("pointer",!1),onFocusIn:l("focus",!0),onFocusOut:l("focus",!1)};return{shown:i,handlers:c}}function Di(t,e,n){let s=new Map(t.map((r,i)=>[r,i])),a=r=>s.get(n(r))??t.length;return[...e].sort((r,i)=>a(r)-a(i))}function me({looks:t,spoke:e={},ruleAddress:n}){let s=m(),a=({rule_id:u})=>Object.hasOwn(e,u),{shown:r,handlers:i}=pe(Is(t,a),Ri),l=r.filter(u=>lt(u)==="paused"),c=u=>o`<${Ai} key=${u.rule_id} look=${u}
    spoke=${a(u)?e[u.rule_id]:""} ruleAddress=${n} />`;return o`
    <div class="looks-frame" ...${i}>
      <ul class="looks">${r.filter(u=>!l.includes(u)).map(c)}</ul>
      ${l.length>0&&o`<details class="more looks-paused"><summary>${s("find_paused_rules",{count:l.length})}</summary>
          <ul class="looks">${l.map(c)}</ul></details>`}
    </div>`}function Ri({rule_id:t}){return t}function Ai({look:t,spoke:e="",ruleAddress:n}){let s=m(),[a,r]=x(null),i=lt(t),l=a??(i==="speaks"||i==="nears"),c=i==="paused"?null:Es(t);return o`
    <li class=${`look look-${i}`}>
      <button type="button" class="look-head" aria-expanded=${l} onClick=${()=>r(!l)}>
        <span class="look-title"><bdi>${t.title||t.rule_id}</bdi></span>
        <${Li} look=${t} standing=${i} spoke=${e} />
        <span class="look-fold"><${k} name="down" /></span>
        ${c!==null&&o`<span class="look-track" aria-hidden="true"><${nt} share=${c} kind="look-bar" /></span>`}
      </button>
      ${l?o`<div class="look-body"><${Ms} findings=${t.findings} hindrance=${qe(t)} />
          ${n&&o`<p class="look-rule"><a href=${n(t.rule_id)}>${s("find_open_rule")}</a></p>`}</div>`:o`<${Fi} look=${t} />`}
    </li>`}function Li({look:t,standing:e,spoke:n}){let s=m(),{language:a}=v();if(n&&e==="held")return o`<span class="look-standing look-standing-spoke"><${k} name="check" />
      ${s("find_spoke_at",{time:n})}</span>`;let r=He(t),i=r!==null&&r>0?s("find_speaks_in",{seconds:$t({t:s,language:a},r)}):s(`find_standing_${e}`);return o`
    <span class=${`look-standing look-standing-${e}`}><${k} name=${Mi[e]} />${i}</span>`}var Mi={speaks:"chat",nears:"clock",held:"slash",paused:"pause"};function Fi({look:t}){let e=m(),{language:n}=v(),s=qe(t);return s?o`<p class="look-why"><${Fs} isGood=${!1} /><span>${Rs({t:e,language:n},s)}</span></p>`:null}function Ms({findings:t,hindrance:e=null,isDenied:n=!1}){return o`
    <ul class="findings">
      ${t.map((s,a)=>o`<${ji} key=${a} finding=${s} isDenied=${n}
          isHindrance=${s===e} />`)}
    </ul>`}function ji({finding:t,isDenied:e,isHindrance:n}){let s=m(),{language:a}=v(),{text:r,note:i}=ue({t:s,language:a},t),l=t.holds!==e,c=e?s(t.holds?"find_applies":"find_applies_not"):"",u=["finding",l?"finding-good":"finding-bad",n&&"finding-hinders"],d=[i,c].filter(Boolean).join(" · ");return o`
    <li class=${u.filter(Boolean).join(" ")}>
      <${Fs} isGood=${l} />
      <span class="finding-words">
        <span class="finding-text">${r}</span>
        ${d&&o`${" "}<span class="finding-note"><span class="visually-hidden">, </span>${d}</span>`}
        ${n&&o`${" "}<span class="visually-hidden">(${s("find_hinders")})</span>`}
      </span>
      ${!!t.parts?.length&&o`<${Ms} findings=${t.parts} isDenied=${t.key==="not"!==e} />`}
    </li>`}function Fs({isGood:t}){let e=m();return o`<span class=${t?"sign sign-good":"sign sign-bad"}><${k} name=${t?"check":"close"} />
    <span class="visually-hidden">${e(t?"find_holds":"find_fails")}: </span></span>`}function St(t,{name:e,page:n}){if(e)return e;let s=Wt(n)||n;return s?t("live_visitor_on",{page:`⁨${s}⁩`}):t("visitor")}function js(t){return[...t].sort((n,s)=>s.at-n.at).reduce((n,s)=>{let a=n.at(-1);return a&&Pi(a,s)?a.count+=1:n.push({...s,count:1}),n},[])}function Ps(t){return t?{lines:(t.lines??t.items??[]).map(n=>({quantity:1,price:"",...n})),total:t.total==null?"":String(t.total)}:null}function Pi(t,e){return t.rule_id===e.rule_id&&t.outcome===e.outcome&&t.outcome==="held"&&t.held_by.join()===e.held_by.join()}var Bs=3,Bi=.2,Gi=2*Bs,$e=12;function Gs({id:t}){let e=m(),{api:n}=_(),{value:s,error:a,at:r,again:i}=re(()=>n.visitor(t),Bs,[n,t]),l=s?.visitor,c=a?.code==="not_found";return o`
    <section class="trace" aria-label=${l?St(e,l):e("live_visitor")}>
      <a class="trace-back" href=${C("smart","live")}><${k} name="back" isDirectional />
        ${e("live_all")}</a>
      ${c&&o`<p class="bot-note trace-gone" role="status">${e(l?"live_left":"live_gone")}</p>`}
      ${a&&!c&&o`<div class="live-failed"><${q} error=${a} />
          <button type="button" class="button" onClick=${i}>${e("try_again")}</button></div>`}
      ${!l&&!a&&o`<${ht} count=${5} />`}
      ${l&&o`<${Ui} visitor=${l} at=${r} isGone=${c} />`}
    </section>`}function Ui({visitor:t,at:e,isGone:n}){let s=m();return o`
    <${qi} visitor=${t} />
    <div class="trace-grid">
      <div class="trace-main">
        <section aria-labelledby="trace-looks">
          <h3 class="part-title" id="trace-looks">${s("live_rules")}</h3>
          ${t.looks.length?o`<${Hi} visitor=${t} at=${e} isStill=${n} />`:o`<p class="bot-quiet">${s("sim_no_rules")}</p>`}
        </section>
        <${Wi} visitor=${t} />
      </div>
      <div class="trace-side">
        <${kn} cart=${Ps(t.cart)} />
        <${yn} codes=${t.codes} />
        <${_n} referrer=${t.referrer} device=${t.device} visits=${t.visits} />
        <${Yi} utm=${t.utm} />
        <${xn} attributes=${t.attributes} />
      </div>
    </div>`}function qi({visitor:t}){let e=m(),{language:n}=v(),{work:s,place:a}=V(),{name:r,id:i,page:l,title:c,conversation_id:u}=t,d=()=>{u&&s.open(u),a.go("chats")};return o`
    <header class="trace-head">
      <${hn} kind="visitor" name=${r} id=${i} />
      <div class="trace-who">
        <h2><bdi>${St(e,t)}</bdi></h2>
        <p class="bot-quiet">
          ${c&&o`<span dir="auto">${c}</span> · `}<${vn} address=${l} />
          ${t.language&&o` · ${oe({t:e,language:n})(t.language)}`}
        </p>
      </div>
      ${u&&o`<button type="button" class="button" onClick=${d}><${k} name="chat" />${e("live_open_chat")}
          </button>`}
    </header>`}function Hi({visitor:t,at:e,isStill:n}){let{time:s}=v(),a=ln(Bi),{looks:r,log:i}=t,l=i.filter(({outcome:d})=>d==="shown"),c=Object.fromEntries(l.map(d=>[d.rule_id,s(d.at)])),u=n?0:Math.max(0,Math.min(Gi,(a-e)/1e3));return o`<${me} looks=${r.map(d=>Ns(d,u))} spoke=${c}
    ruleAddress=${Qt} />`}function Wi({visitor:t}){let e=m(),n=js(t.log),s=r=>o`<${Ki} key=${`${r.at} ${r.rule_id}`} line=${r} visitor=${t} />`,a=t.shown.filter(r=>!t.log.some(i=>Vi(i,r)));return o`
    <section aria-labelledby="trace-log">
      <h3 class="part-title" id="trace-log">${e("live_log")}</h3>
      ${!n.length&&!a.length&&o`<p class="bot-quiet">${e("live_log_empty")}</p>`}
      <ol class="trace-log">
        ${n.slice(0,$e).map(s)}
      </ol>
      ${n.length>$e&&o`<details class="more"><summary>${e("live_log_more",{count:n.length-$e})}</summary>
          <ol class="trace-log">${n.slice($e).map(s)}</ol>
        </details>`}
      ${a.length>0&&o`<h4 class="trace-earlier">${e("live_shown_before")}</h4>
          <ul class="trace-log">${a.map((r,i)=>o`<li key=${i} class="log-line"><${fn} at=${r.at} />
              <span class="log-what log-shown"><${k} name="check" /> ${e("live_shown")}</span>
              <span class="log-words"><bdi>${r.title||r.rule_id}</bdi></span></li>`)}</ul>`}
    </section>`}function Ki({line:t,visitor:e}){let n=m(),{language:s}=v(),a=e.looks.find(c=>c.rule_id===t.rule_id)?.title||t.rule_id,r=new Intl.DateTimeFormat(s,{hour:"numeric",minute:"2-digit",second:"2-digit"}),i=t.outcome==="shown",l=new Intl.ListFormat(s).format(t.held_by.map(c=>Zi(n,c)));return o`
    <li class="log-line">
      <time class="log-time" datetime=${new Date(t.at).toISOString()}>${r.format(t.at)}</time>
      <span class=${i?"log-what log-shown":"log-what"}><${k} name=${i?"check":"slash"} />
        ${n(i?"live_shown":"live_held")}</span>
      <span class="log-words"><bdi>${a}</bdi>${!i&&l&&o` · <span class="bot-quiet">${l}</span>`}${t.count>1&&o` <span class="tag tag-quiet">${n("live_times",{count:t.count})}</span>`}</span>
    </li>`}function Yi({utm:t}){let e=m(),n=Object.entries(t??{});return n.length?o`
    <section class="pane-part">
      <h3><${k} name="link" /> ${e("live_campaign")}</h3>
      <dl class="given">${n.map(([s,a])=>o`<div key=${s}><dt><bdi>${s}</bdi></dt><dd dir="auto">${a}</dd></div>`)}</dl>
    </section>`:null}function Vi(t,e){return t.outcome==="shown"&&t.rule_id===e.rule_id&&Math.abs(t.at-e.at)<2e3}function Zi(t,e){let n=t(`find_key_${e}`);return n.startsWith("find_key_")?e:n}var Ji=3,Us=60;function qs(){let{api:t,parts:e}=_(),n=e[2]??"",s=re(t.visitors,Ji,[t]);return s.value&&!s.value.visitors.length&&!n?o`<${eo} />`:o`
    <div class=${n?"live live-chosen":"live"}>
      <${Qi} found=${s} chosen=${n} />
      ${n?o`<${Gs} key=${n} id=${n} />`:o`<${no} />`}
    </div>`}function Qi({found:t,chosen:e}){let n=m(),{value:s,error:a,again:r}=t,{shown:i,handlers:l}=pe(s?.visitors??[],so);return o`
    <nav class="live-list" aria-label=${n("live_visitors")} ...${l}>
      <h3 class="live-count"><span role="status">
        ${s?n("live_count",{count:s.total}):n("live_visitors")}</span></h3>
      ${a&&o`<div class="live-failed"><${q} error=${a} />
          <button type="button" class="button" onClick=${r}>${n("try_again")}</button></div>`}
      ${!s&&!a&&o`<${ht} count=${6} />`}
      <ul>
        ${i.map(c=>o`<${Xi} key=${c.id} visitor=${c} isChosen=${c.id===e} />`)}
      </ul>
      ${s&&s.total>i.length&&o`<p class="hint live-more">${n("live_limit",{count:i.length})}</p>`}
    </nav>`}function Xi({visitor:t,isChosen:e}){let n=m(),{number:s}=v(),{name:a,title:r,cart_count:i,cart_total:l,device:c,language:u,is_chatting:d}=t,p=i>0?n("live_cart",{count:i}):"",$=typeof l=="number"?s(l):l,f=r||a&&St(n,{...t,name:""});return o`
    <li>
      <a class="live-row" href=${C("smart","live",t.id)} aria-current=${e?"true":void 0}>
        <span class="live-top">
          <bdi class="live-name">${St(n,t)}</bdi>
          <${to} seconds=${t.seconds_idle} />
        </span>
        ${f&&o`<span class="live-page" dir="auto">${f}</span>`}
        <span class="live-facts">
          ${p&&o`<span class="live-fact live-cart"><${k} name="cart" />${p}${$&&o` · <bdi>${$}</bdi>`}</span>`}
          ${d&&o`<span class="live-fact live-chat"><${k} name="chat" />${n("live_chatting")}</span>`}
          ${c&&o`<span class="live-fact">${n(`find_device_${c}`)}</span>`}
          ${u&&o`<span class="live-fact">${ao(u)}</span>`}
        </span>
      </a>
    </li>`}function to({seconds:t}){let e=m();if(t<5)return o`<span class="live-idle live-active">${e("live_active")}</span>`;let n=t<Us?e("sim_seconds",{seconds:Math.floor(t)}):e("minutes_short",{count:Math.floor(t/Us)});return o`<span class="live-idle">${e("live_idle",{time:n})}</span>`}function eo(){let t=m();return o`
    <${et} icon="globe" title=${t("live_empty_title")} text=${t("live_empty_text")}>
      <p><a href=${C("smart","simulator")}>${t("live_to_simulator")}</a></p>
    <//>`}function no(){let t=m();return o`
    <div class="trace trace-empty"><${et} icon="eye" title=${t("live_choose_title")} text=${t("live_choose_text")} />
    </div>`}function so({id:t}){return t}function ao(t){try{return H(t)}catch{return t}}function fe(t,{currency:e,amount:n}){try{return new Intl.NumberFormat(t,{style:"currency",currency:e}).format(Number(n))}catch{return`${n} ${e}`}}var[ge,Lt]=[600,96];function Hs({days:t}){let e=m(),n=v(),{number:s}=n,a=t.reduce((p,$)=>p+$.seen,0),r=t.reduce((p,$)=>p+$.answered,0),i=Math.max(1,...t.map(p=>Math.max(p.seen,p.answered))),l=ge/t.length,c=p=>p/i*(Lt-2),u=e("percent",{value:s(Math.round(r/Math.max(1,a)*100))}),d=(p,$,f)=>o`
    <rect class=${p} x=${$*l+l*.14} width=${l*.72} y=${Lt-1-c(f)}
      height=${c(f)} />`;return o`
    <figure class="smart-chart">
      <figcaption>${e("smart_chart_title",{share:u,count:a})}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${e("smart_count_seen")}</span>
        <span><span class="swatch swatch-answered"></span>${e("smart_count_answered")}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${s(i)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${ge} ${Lt}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${ge} y1="0.5" y2="0.5" />
          ${t.map((p,$)=>o`<g key=${p.day}>
            <title>${`${G(n,p.day)}: ${s(p.seen)} · ${s(p.answered)}`}</title>
            ${d("chart-seen",$,p.seen)}${d("chart-bar",$,p.answered)}</g>`)}
          <line class="chart-line" x1="0" x2=${ge} y1=${Lt-.5} y2=${Lt-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${G(n,t[0].day)}</span>
          <span>${G(n,t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${e("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("smart_by_day")}>
        <table class="table">
          <thead><tr><th scope="col">${e("bot.day")}</th><th scope="col">${e("smart_count_sent")}</th>
            <th scope="col">${e("smart_count_seen")}</th><th scope="col">${e("smart_count_answered")}</th></tr></thead>
          <tbody>${t.map(p=>o`<tr key=${p.day}><th scope="row">${G(n,p.day)}</th><td>${s(p.sent)}</td>
            <td>${s(p.seen)}</td><td>${s(p.answered)}</td></tr>`)}</tbody>
        </table></div>
      </details>
    </figure>`}var Ws=["sent","seen","opened","dismissed","answered","orders"];function Ks({report:t,days:e,setDays:n}){let s=m();return o`
    <section class="bot-card smart-report" aria-label=${s("smart_report")}>
      <header class="smart-head">
        <h3 class="part-title">${s("smart_report")}</h3>
        <${Ht} days=${e} setDays=${n} />
      </header>
      <${J} of=${t} rows=${3} draw=${a=>o`<${ro} report=${a} />`} />
    </section>`}function ro({report:t}){let e=m(),{number:n,language:s}=v(),{total:a,by_day:r}=t;if(!a.sent)return o`<p class="bot-quiet">${e("smart_report_none")}</p>`;let i=l=>l.map(c=>fe(s,c)).join(" · ");return o`
    <dl class="totals">
      ${Ws.map(l=>o`
        <div key=${l}><dt>${e(`smart_count_${l}`)}</dt><dd>${n(a[l])}</dd>
          ${l==="orders"&&a.revenue.length>0&&o`<dd class="hint">${i(a.revenue)}</dd>`}
            </div>`)}
    </dl>
    ${a.reported_orders>0&&o`<p class="hint">${e("smart_reported",{count:a.reported_orders})}
      ${a.reported.length>0&&o` <bdi>${i(a.reported)}</bdi>`}</p>`}
    <${Hs} days=${r} />
    <details class="more"><summary>${e("smart_meanings")}</summary>
      <dl class="meanings">${[...Ws,"bothered","reported"].map(l=>o`<div key=${l}><dt>${e(`smart_count_${l}`)}</dt><dd>${e(`smart_means_${l}`)}</dd></div>`)}</dl>
    </details>`}function be({counts:t,isPaused:e}){let n=m(),{number:s,language:a}=v();if(!t?.sent)return o`<p class="hint funnel-none">${n(e?"smart_never_paused":"smart_never_sent")}
    </p>`;let r=[["sent",t.sent],["seen",t.seen],["answered",t.answered],["orders",t.orders]],i=t.visitors_seen?t.visitors_bothered/t.visitors_seen:0;return o`
    <dl class="funnel">
      ${r.map(([l,c])=>o`
        <div key=${l} class="funnel-step">
          <dt title=${n(`smart_means_${l}`)}>${n(`smart_count_${l}`)}</dt>
          <dd>${s(c)}</dd>
          <span class="funnel-track" aria-hidden="true"><${nt} share=${c/t.sent}
            kind=${`funnel-bar funnel-${l}`} /></span>
        </div>`)}
      <div class="funnel-step funnel-bothered">
        <dt title=${n("smart_means_bothered")}>${n("smart_count_bothered")}</dt>
        <dd>${n("percent",{value:s(Math.round(i*100))})}</dd>
      </div>
      ${t.revenue.length>0&&o`
        <div class="funnel-step funnel-revenue"><dt>${n("smart_count_revenue")}</dt>
          <dd>${t.revenue.map(l=>fe(a,l)).join(" · ")}</dd></div>`}
    </dl>`}var Ys=Object.freeze({en:"Maya",fa:"مینا",he:"מאיה",ka:"მაია",ms:"Maya"}),io=Date.UTC(2026,11,31);function We({draft:t,language:e}){let n=m(),{overview:s}=_(),{state:a}=V(),r=s.operators.find(({login:c})=>c===t.speaker),i=t.text[e]??"",l=t.code.kind!=="none"&&!pt(t);return o`
    <figure class="bubble-preview" aria-label=${n("smart_preview")}>
      <figcaption class="hint">${n("smart_preview")}</figcaption>
      <div class="bubble-card" dir=${bt(e)} lang=${e}>
        <span class=${r?"face face-small face-operator":"face face-small face-bot"} aria-hidden="true">${r?r.name.slice(0,1):o`<${k} name="bot" />`}</span>
        <div class="bubble-words">
          ${r&&o`<p class="hint"><bdi>${r.name}</bdi></p>`}
          <p class="bubble-text" dir="auto">${i.trim()?o`<${lo} text=${i} samples=${co(t,e,a.me?.shop_name??"")} />`:"…"}</p>
          ${l&&o`<p class="bubble-code" dir="ltr">${Vs(t)}</p>`}
          <${oo} draft=${t} />
        </div>
        <span class="bubble-close" aria-hidden="true"><${k} name="close" /></span>
      </div>
      ${(t.opensPanel||t.hasSound)&&!pt(t)&&o`<p class="hint">${[t.opensPanel&&n("smart_preview_panel"),t.hasSound&&n("smart_preview_sound")].filter(Boolean).join(" · ")}</p>`}
    </figure>`}function oo({draft:t}){let e=m(),{overview:n}=_(),s=t.buttons.filter(({target:r,label:i})=>r||i);if(!s.length)return null;let a=r=>{let[i,l]=r.split(":");return i==="does"?e(`bot.does_${l}`):n.entries.find(({id:c})=>c===l)?.title??l};return o`<ul class="mock-buttons">${s.map(({target:r,label:i},l)=>o`<li key=${l}><bdi>${i.trim()||a(r)}</bdi></li>`)}</ul>`}function lo({text:t,samples:e}){return t.split(/(\{[^{}]*\})/).map((n,s)=>{let a=n.match(/^\{([^{}|]*)/)?.[1].trim();if(a===void 0)return n;let r=e[a];return o`<span key=${s} class=${r?"filled":"filled filled-bad"}
      title=${n}>${r||n}</span>`})}function Vs({code:t}){return t.kind==="fixed"?t.fixed.trim()||"…":"A1B2-C3D4"}function co(t,e,n){let s=Ys[e]??Ys.en,a=new Intl.DateTimeFormat(e,{day:"numeric",month:"long",timeZone:"UTC"});return{shop_name:n,first_name:s,visitor_name:s,cart_total:new Intl.NumberFormat(e,{style:"currency",currency:"USD"}).format(48),code:Vs(t),code_until:a.format(io)}}var Zs=Object.freeze({id:"title",title:"title",when:"when",if:"condition",delay_seconds:"delay",from:"dates",until:"dates",limits:"limits",goal_hours:"goal",text:"text",buttons:"buttons",code:"code",as:"opening",open:"opening",sound:"opening",start:"opening",department:"opening"});function Js({path:t,text:e},n,s){let a=mn(e,s),r=e.split(`
`);return n.map(i=>{let l=a&&i.file===t&&i.line>=a.first&&i.line<=a.last;return{problem:i,section:l?uo(r.slice(a.first-1,i.line)):null}})}function uo(t){let e=1/0,n=null;for(let s of t.toReversed()){let a=s.match(/^(\s*(?:- )?)([\w-]+):/);if(!(!a||a[1].length>=e)){if(e=a[1].length,a[2]==="then"&&n)return n;if(a[2]==="if"||a[2]==="when"||a[2]==="limits")return Zs[a[2]];n=Zs[a[2]]??n}}return n}var Qs=30,po="bot_scenarios/smart_messages/rules.yaml";function Xs({rule:t}){let e=m(),{api:n,refresh:s,place:a,tell:r,mayEdit:i}=_(),l=B(()=>rt(t),[t]),[c,u]=x(l),[d,p]=x(null),$=j(()=>n.report(Qs),[n]),f=U(async T=>{a.setUnsaved(!1),r(e(T.is_live?"smart_saved_live":"smart_saved_soon")),await s()}),g=U(async()=>{a.setUnsaved(!1),r(e("smart_rule_removed")),a.go("smart","rules"),await s()});M(()=>{if(f.phase!=="conflict")return;let T=w=>w.rules.find(b=>b.id===t.id);n.overview().then(w=>p(T(w)??null),()=>p(null))},[f.phase]);let h=T=>w=>n.saveRule({rule:st(c),hash:T,even_if_tests_fail:w}),O=()=>g.save(T=>n.removeRule({id:t.id,hash:t.hash,even_if_tests_fail:T})),z=async()=>{a.setUnsaved(!1),await s()};return t.is_plain?o`
    <${na} draft=${c} setDraft=${u} about=${{hash:t.hash}} isChanged=${!Ne(l,c)}
      saving=${f} save=${()=>f.save(h(t.hash))} title=${t.title||t.id}
      head=${o`<${mo} rule=${t} />`}
      report=${$.value&&o`<${be} counts=${$.value.rules[t.id]??null}
        isPaused=${t.paused} />`}
      foot=${i&&o`<${it} label=${e("smart_remove_rule")} yes=${e("remove")} isBusy=${g.phase==="busy"}
        question=${e("smart_remove_sure",{title:t.title||t.id})} onYes=${O} />`}>
      ${f.phase==="conflict"&&o`<${Pt} theirs=${d?ut(st(rt(d))):[]} mine=${ut(st(c))}
        onTheirs=${z} onMine=${()=>f.save(h(d?.hash??null))} />`}
      <${K} saving=${g} />
    <//>`:o`<${$o} rule=${t} />`}function ta(){let t=m(),{api:e,overview:n,refresh:s,place:a,tell:r,proposed:i,mayEdit:l}=_(),[c]=x(()=>i.current),[u,d]=x(()=>c?rt(c):Ie()),p=[...new Set(n.rules.map(({file:b})=>b))],[$,f]=x(p.at(-1)??po),g=n.rules.map(({id:b})=>b),h=c?.id&&!g.includes(c.id)?c.id:Vt(u.title,g),O={...u,id:h},z=c!==null||!Ne(Ie(),u),T=U(async b=>{a.setUnsaved(!1),i.current=null,r(t(b.is_live?"smart_saved_live":"smart_saved_soon")),await s(),a.store.get().parts[1]==="new"&&a.go("smart","rule",h)}),w=b=>e.saveRule({rule:st(O),add_to:$,even_if_tests_fail:b});return M(()=>()=>{i.current=null},[i]),l?o`
    <${na} draft=${O} setDraft=${d} about=${{add_to:$}} isChanged=${z}
      saving=${T} save=${()=>T.save(w)} title=${t("smart_new_rule")}
      head=${o`<h3 class="part-title">${t("smart_new_rule")}</h3>`}>
      ${p.length>1&&o`<${Z} label=${t("smart_file")} isInline onChoose=${f}>
        ${p.map(b=>o`<option key=${b} value=${b} selected=${b===$}>${pn(b)}
          </option>`)}<//>`}
    <//>`:null}function mo({rule:t}){let e=m(),{mayEdit:n}=_();return o`
    <p class="bot-editor-place">
      <a href=${C("bot","file",t.file,String(t.line))}>
        ${e(n?"smart_edit_as_text":"bot.see_file")}</a>
      <a href=${C("bot","versions",t.file)}>${e("bot.earlier_versions")}</a>
      <span class="hint">${t.used_in_tests?e("smart_tested",{count:t.used_in_tests}):e("smart_untested_hint")}</span>
    </p>`}function $o({rule:t}){let e=m(),n=v(),s=B(()=>rt(t),[t]);return o`
    <div class="column">
      <header class="bot-editor-head"><${ea} /><h3 class="part-title"><bdi>${t.title||t.id}</bdi></h3>
        </header>
      <p class="lead">${Zt(n,s)}</p>
      <p class="bot-note">${e("smart_as_text_hint")}${" "}
        <a href=${C("bot","file",t.file,String(t.line))}>${e("bot.edit_in_file")}</a></p>
      <${We} draft=${s} language=${t.languages[0]??"en"} />
    </div>`}function ea(){let t=m();return o`<a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>`}function na({draft:t,setDraft:e,about:n,isChanged:s,saving:a,save:r,title:i,head:l,report:c,foot:u,children:d}){let p=m(),$=v(),{api:f,overview:g,mayEdit:h}=_(),[O,z]=x(()=>go(t,g.languages)),[T,w]=x(!1),b=B(()=>Dn(t),[t]),S=Object.keys(b).length>0;_t(s);let I=h&&s&&!S,F=st(t),y=Ut(()=>f.checkRule({rule:F,...n}),[JSON.stringify([F,n])],I),{found:L,elsewhere:gt}=B(()=>fo(y.answer,t.id),[y.answer]),{form:R,submit:ve}=se({isBad:S,save:r,phase:a.phase,setTried:w});return o`
    <form class="rule-editor" ref=${R} onSubmit=${ve} noValidate aria-label=${i}>
      <header class="bot-editor-head"><${ea} />${l}</header>
      <div class="rule-editor-form">
        <${ts} draft=${t} mistakes=${b} found=${L} showsAll=${T} isReadOnly=${!h}
          change=${Ua=>e({...t,...Ua})} language=${O}
          setLanguage=${z} />
      </div>
      <aside class="rule-editor-side" aria-label=${p("smart_in_short")}>
        <p class="rule-sentence">${Zt($,t)}</p>
        <${We} draft=${t} language=${O} />
        ${c&&o`<div class="rule-editor-report"><h3>${p("bot.days",{count:Qs})}</h3>${c}
          </div>`}
      </aside>
      <div class="rule-editor-news">
        ${a.phase==="idle"&&!Rt(y.answer)&&o`<${qt} isOn=${I} isBusy=${!1} answer=${y.answer} elsewhere=${gt} />`}
        ${d}
        <${K} saving=${a} />
      </div>
      ${h&&o`
        <div class="bot-foot">
          ${u}
          <span class="spacer"></span>
          ${T&&S&&o`<span class="hint hint-bad" role="alert">${p("bot.mend_first")}</span>`}
          ${I?o`<${ae} check=${y} form=${R} />`:o`<span
            class="hint">${s?p("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main" disabled=${!s||a.phase==="busy"}>
            ${p("bot.save_and_test")}
          </button>
        </div>`}
    </form>`}function fo(t,e){let n=t?[...t.errors,...t.warnings]:[],s=n.length?Js(t,n,e):[],a={};for(let{problem:r,section:i}of s)i&&(a[i]=[...a[i]??[],r]);return{found:a,elsewhere:s.filter(({section:r})=>!r).map(({problem:r})=>r)}}function go(t,e){return e.find(n=>t.text[n])??e[0]??"en"}function sa({isOn:t,label:e,words:n,isDisabled:s,onSwitch:a}){return o`
    <button type="button" class="switch" role="switch" aria-checked=${t} aria-label=${e}
      disabled=${s} onClick=${()=>a(!t)}>
      <span class="switch-track" aria-hidden="true"></span><span aria-hidden="true">${n}</span>
    </button>`}function aa({rule:t,counts:e,isCounted:n,isBusy:s,above:a,below:r,afterBelow:i,change:l}){let c=m(),u=v(),{api:d,mayEdit:p}=_(),$=t.title||t.id,f=h=>l(c("smart_moved",{title:$}),O=>d.moveRule({id:t.id,before:h,even_if_tests_fail:O})),g=h=>l(c(h?"smart_switched_on":"smart_paused",{title:$}),O=>d.pauseRule({id:t.id,paused:!h,even_if_tests_fail:O}));return o`
    <li class=${t.paused?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title">
          <a href=${C("smart","rule",t.id)}><bdi>${$}</bdi></a>
          <${bo} rule=${t} />
        </p>
        <p class="rule-sentence">${Mn(u,t)}</p>
        <p class="rule-says" dir="auto">${ho(t)}</p>
      </div>
      <div class="rule-tools">
        ${p&&o`
          <button type="button" class="icon-button" disabled=${!a||s} title=${c("smart_move_up")}
            aria-label=${c("smart_move_up_of",{title:$})} onClick=${()=>f(a?.id??null)}>
            <${k} name="up" /></button>
          <button type="button" class="icon-button" disabled=${!r||s} title=${c("smart_move_down")}
            aria-label=${c("smart_move_down_of",{title:$})} onClick=${()=>f(i?.id??null)}>
            <${k} name="down" /></button>`}
        <${sa} isOn=${!t.paused} label=${c("smart_is_on_of",{title:$})}
          words=${c(t.paused?"smart_off":"smart_on")} isDisabled=${!p||s} onSwitch=${g} />
      </div>
      ${n&&o`<${be} counts=${e} isPaused=${t.paused} />`}
    </li>`}function bo({rule:t}){let e=m(),n=v();return o`
    ${(t.from||t.until)&&o`<span class="tag">${X(n,{from:t.from??"",until:t.until??""})}</span>`}
    ${t.used_in_tests===0&&o`<span class="tag tag-quiet"
      title=${e("smart_untested_hint")}>${e("smart_untested")}</span>`}
    ${!t.is_plain&&o`<span class="tag tag-quiet" title=${e("smart_as_text_hint")}>${e("smart_as_text")}
      </span>`}`}function ho({then:t,languages:e}){return(t.text?.[e[0]]??Object.values(t.text??{})[0]??"").replaceAll(/\{[^{}|]*\|([^{}]*)\}/g,"$1")}function ra(){let{parts:t,overview:e}=_(),[,n,s]=t;if(n==="new")return o`<${ta} />`;if(n!=="rule")return o`<${_o} />`;let a=e.rules.find(r=>r.id===s);return a?o`<${Xs} key=${`${s} ${a.hash}`} rule=${a} />`:o`<${xo} />`}function _o(){let t=m(),{api:e,overview:n,refresh:s,tell:a,mayEdit:r}=_(),{rules:i,warnings:l}=n,[c,u]=x(30),d=j(()=>e.report(c),[e,c]),p=E(""),$=U(async()=>{await s(),a(p.current)}),f=(g,h)=>{p.current=g,$.save(h)};return i.length?o`
    <div class="column smart-column">
      <${Ks} report=${d} days=${c} setDays=${u} />
      <section class="rules-part" aria-label=${t("smart_rules")}>
        <header class="smart-head">
          <h3 class="part-title">${t("smart_rules")}</h3>
          <p class="hint">${t("smart_rules_order")}</p>
          ${r&&o`<a class="button button-main" href=${C("smart","new")}>${t("smart_new_rule")}</a>`}
        </header>
        <${Bt} problems=${l} isMild />
        <${K} saving=${$} />
        <ol class="rules">
          ${i.map((g,h)=>o`
            <${aa} key=${g.id} rule=${g} counts=${d.value?.rules[g.id]??null}
              isCounted=${d.value!==null} isBusy=${$.phase==="busy"} change=${f}
              above=${Ke(i,h,-1)} below=${Ke(i,h,1)}
              afterBelow=${Ke(i,h,2)} />`)}
        </ol>
      </section>
    </div>`:o`<${vo} />`}function Ke(t,e,n){let s=t[e+n];return s?.file===t[e].file?s:null}function vo(){let t=m(),{mayEdit:e}=_();return o`
    <${et} icon="spark" title=${t("smart_no_rules")} text=${t("smart_no_rules_text")}>
      ${e&&o`<a class="button button-main" href=${C("smart","new")}>${t("smart_first_rule")}</a>`}
    <//>`}function xo(){let t=m();return o`
    <${et} icon="spark" title=${t("smart_rule_gone")} text=${t("smart_rule_gone_text")}>
      <a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>
    <//>`}function ia(t,{onAnswer:e,onError:n,milliseconds:s=100,clock:a=globalThis}){let r=null,i=!1,l=!1,c=!1,u=null;function d(){if(c||i||l||!r)return;let{value:$}=r;r=null,i=l=!0,u=a.setTimeout(()=>{l=!1,d()},s),t($).then(p(e),p(n))}function p($){return f=>{i=!1,c||$(f),d()}}return{call($){r={value:$},d()},stop(){c=!0,a.clearTimeout(u)}}}var he=Object.freeze(["page","cart","activity","typing","scroll","exit","event","writes","opens","closes"]),Ye=Object.freeze(["live","all","chosen"]),Ve=Object.freeze([60,120,300,600]),Ze=Object.freeze(["stays","changes","types","leaves","returns"]),oa=60,yo=[5,10,15,30,60,120,150],ko=/^(\/|https?:\/\/)/,wo=/^(.*?)\s*\(([^()]+)\)$/;function la(t,e){let n=new Date(t),s=a=>String(a).padStart(2,"0");return{language:e,date:`${n.getFullYear()}-${s(n.getMonth()+1)}-${s(n.getDate())}`,time:`${s(n.getHours())}:${s(n.getMinutes())}`,device:"desktop",referrer:"",visits:1,attributes:[],identified:!1,bought:!1,returning_with_cart:!1,person:!0,open:null,choice:"live",rules:[],at:0,length:120,happenings:[]}}function Je(t,e,n){let{at:s,length:a=120,story:r,visitor:i={}}=Oo(e,n),l=r.map(([c,u,d],p)=>ca(p+1,c,u,d));return{...t,returning_with_cart:!1,...i,at:s,length:a,happenings:l}}function Oo(t,e){let n={items:e,total:"48"},s=[[0,"page",{page:"/cart"}],[0,"cart",n]];switch(t){case"changes":return{at:29,story:[...s,[14,"cart",{items:e.split(/[,،]/u)[0],total:"36"}]]};case"types":return{at:16,story:[...s,[12,"typing"],[14,"typing"],[16,"typing"]]};case"leaves":return{at:10,story:[...s,[4,"activity"],[10,"exit"]]};case"returns":return{at:5,story:[[0,"page",{page:"/"}],[0,"cart",n],[12,"activity"]],visitor:{returning_with_cart:!0,visits:2}};default:return{at:15,story:[...s,[6,"scroll",{percent:40}]]}}}function ca(t,e,n,s={}){return{...{page:"/cart",items:"",total:"",percent:50,name:"checkout_error",text:""},...s,id:t,at:e,kind:n}}function da(t,e,n){let s=1+Math.max(0,...t.happenings.map(r=>r.id)),a=ca(s,_e(t,n),e);return{id:s,draft:{...t,happenings:en([...t.happenings,a])}}}function ua(t,e,n){let s=n.at===void 0?{}:{at:_e(t,n.at)},a=t.happenings.map(r=>r.id===e?{...r,...n,...s}:r);return{...t,happenings:en(a)}}function pa(t,e){return{...t,happenings:t.happenings.filter(n=>n.id!==e)}}function ma(t,e){let n=t.happenings.map(s=>({...s,at:Math.min(s.at,e)}));return{...t,length:e,at:Math.min(t.at,e),happenings:n}}function _e({length:t},e){return Math.max(0,Math.min(t,Math.round((Number.isFinite(e)?e:0)*2)/2))}function $a({attributes:t,length:e,happenings:n,choice:s,rules:a,...r},i){let l=t.filter(({name:c})=>c.trim());return{...r,attributes:Object.fromEntries(l.map(({name:c,value:u})=>[c.trim(),u.trim()])),rules:s==="live"?null:i.filter(c=>s==="all"||a.includes(c)),until:e,happenings:en(n).filter(Qe).map(So)}}function So({at:t,kind:e,page:n,items:s,total:a,percent:r,name:i,text:l}){switch(e){case"page":return{at:t,page:n.trim()};case"cart":return{at:t,cart:{items:Xe(s),total:To(a)}};case"scroll":return{at:t,scroll:r};case"event":return{at:t,event:i.trim()};case"writes":return{at:t,writes:l.trim()};case"opens":case"closes":return{at:t,panel:e==="opens"};case"exit":return{at:t,exit:!0};default:return e==="typing"?{at:t,typing:!0}:{at:t,activity:!0}}}function Qe({kind:t,page:e,name:n,text:s,percent:a}){return t==="page"?ko.test(e.trim()):t==="event"?n.trim()!=="":t==="writes"?s.trim()!=="":t!=="scroll"||a>=1&&a<=100}function Xe(t){return t.split(/[,،\n]/u).map(n=>n.trim()).filter(Boolean).map(n=>{let s=n.match(wo);return s?.[1]?{name:s[1],category:s[2].trim()}:{name:n}})}function To(t){let e=Number(t.trim().replace(",","."));return t.trim()&&Number.isFinite(e)&&e>=0?e:null}function tn(t,e){let n=[],s=[...t].sort((a,r)=>a.at-r.at||a.id-r.id);return new Map(s.map(({id:a,at:r})=>{let i=n.findIndex(c=>c<=r),l=i<0?n.length:i;return n[l]=r+e,[a,l]}))}function fa(t,e){let n=yo.find(s=>t/s<=e)??t;return Array.from({length:Math.floor(t/n)+1},(s,a)=>a*n)}function ga(t,e){try{let n=JSON.parse(t??"null");return!(Array.isArray(n?.happenings)&&Array.isArray(n.attributes)&&Ve.includes(n.length)&&Array.isArray(n.rules)&&Ye.includes(n.choice))||!n.happenings.every(Co)?null:{...e,...n,at:Number(n.at)||0}}catch{return null}}function Co(t){return he.includes(t?.kind)&&Number.isFinite(t.at)&&Number.isFinite(t.percent)&&["page","items","total","name","text"].every(n=>typeof t[n]=="string")}function en(t){return[...t].sort((e,n)=>e.at-n.at)}var Mt=Object.freeze({page:"page",cart:"cart",activity:"mouse",typing:"edit",scroll:"scroll",exit:"exit",event:"flag",writes:"chat",opens:"panel",closes:"panel"});function Ft({t,language:e},{kind:n,page:s,items:a,total:r,percent:i,name:l,text:c}){let u=$=>`⁨${$}⁩`;if(n!=="cart"){let $={page:u(s||"…"),percent:i,name:u(l||"…"),text:u(c||"…")};return t(`sim_did_${n}`,$)}let d=Xe(a).map($=>u($.name));if(!d.length)return t("sim_did_empty_cart");let p=new Intl.ListFormat(e,{type:"unit"}).format(d);return r.trim()?t("sim_did_cart_of",{items:p,total:u(r.trim())}):t("sim_did_cart",{items:p})}function P(t,e){let{t:n,language:s}=t,a=Number.isInteger(e);if(e<120){let l=a?new Intl.NumberFormat(s).format(e):$t(t,e);return n("sim_seconds",{seconds:l})}let r=new Intl.NumberFormat(s,{minimumIntegerDigits:2,maximumFractionDigits:1}),i=new Intl.NumberFormat(s).format(Math.floor(e/60));return n("sim_minutes",{minutes:i,seconds:r.format(e%60)})}function ba({fired:t,language:e,at:n,onMoment:s}){let a=m(),{language:r}=v(),i={t:a,language:r};return t.length?o`
    <ol class="said-list">
      ${t.map((l,c)=>o`
        <li key=${`${l.rule_id} ${c}`} class=${l.at<=n?"said":"said said-later"}>
          <p class="said-head">
            <button type="button" class="link-button said-time" onClick=${()=>s(l.at)}>
              ${P(i,l.at)}</button>
            <bdi class="said-title">${l.title||l.rule_id}</bdi>
          </p>
          <div class="said-bubble" dir=${bt(e)} lang=${e}>
            <span class="face face-bot face-small" aria-hidden="true"><${k} name="bot" /></span>
            <div class="said-body">
              <p class="said-text" dir="auto">${l.text}</p>
              ${l.buttons.length>0&&o`<ul class="mock-buttons" aria-label=${a("offered_buttons")}>
                  ${l.buttons.map((u,d)=>o`<li key=${d} dir="auto">${u}</li>`)}</ul>`}
            </div>
          </div>
          <${zo} fired=${l} />
        </li>`)}
    </ol>`:o`<p class="bot-quiet">${a("sim_silent")}</p>`}function zo({fired:t}){let e=m(),n=[t.opens_panel&&e("sim_opens_panel"),t.has_sound&&e("sim_has_sound"),t.leads_to&&e("sim_leads_to",{label:`⁨${t.leads_to}⁩`})].filter(Boolean);return n.length>0&&o`<p class="hint">${n.join(" · ")}</p>`}function ha({draft:t,selected:e,onSelect:n,onChange:s,onRemove:a}){let r=m(),{language:i}=v(),l={t:r,language:i};return t.happenings.length?o`
    <ol class="did-list" aria-label=${r("sim_marks")}>
      ${t.happenings.map(c=>{let u=c.id===e;return o`
        <li key=${c.id} class=${u?"did did-open":"did"}>
          <div class="did-head">
            <button type="button" class="did-button" aria-expanded=${u}
              onClick=${()=>n(u?null:c.id)}>
              <span class="did-time">${P(l,c.at)}</span>
              <${k} name=${Mt[c.kind]} />
              <span class="did-words">${Ft(l,c)}</span>
              ${!Qe(c)&&o`<span class="did-lacks">${r("sim_lacks")}</span>`}
            </button>
            <button type="button" class="icon-button" title=${r("remove")}
              aria-label=${r("sim_remove",{did:Ft(l,c)})}
              onClick=${()=>a(c.id)}><${k} name="close" /></button>
          </div>
          ${u&&o`<${Eo} happening=${c} length=${t.length}
              onChange=${d=>s(c.id,d)} />`}
        </li>`})}
    </ol>`:o`<p class="bot-quiet">${r("sim_nothing_happens")}</p>`}function Eo({happening:t,length:e,onChange:n}){let s=m(),a=N(),r=i=>l=>n({[i]:l.target.value});return o`
    <div class="did-fields">
      <div class="field did-kind"><label for=${`${a}-kind`}>${s("sim_what")}</label>
        <select class="input" id=${`${a}-kind`} value=${t.kind} onChange=${r("kind")}>
          ${he.map(i=>o`<option key=${i} value=${i}>${s(`sim_kind_${i}`)}</option>`)}
        </select></div>
      <div class="field did-at"><label for=${`${a}-at`}>${s("sim_at_second")}</label>
        <input class="input" id=${`${a}-at`} type="number" inputmode="decimal" min="0" max=${e} step="0.5"
          value=${t.at}
          onChange=${i=>n({at:Number(i.target.value)})} /></div>
      <${Io} id=${a} happening=${t} take=${r} onChange=${n} />
    </div>`}function Io({id:t,happening:e,take:n,onChange:s}){let a=m(),r=(i,l="")=>o`
    <div class=${`field did-${i}`}><label for=${`${t}-${i}`}>${a(`sim_field_${i}`)}</label>
      <input class="input" id=${`${t}-${i}`} dir=${i==="page"||i==="name"?"ltr":"auto"}
        maxlength="300" autocomplete="off" value=${e[i]} onInput=${n(i)}
        inputmode=${i==="total"?"decimal":void 0}
        aria-describedby=${l?`${t}-${i}-hint`:void 0} />
      ${l&&o`<span class="hint" id=${`${t}-${i}-hint`}>${l}</span>`}</div>`;switch(e.kind){case"page":return r("page",a("sim_page_hint"));case"cart":return o`${r("items",a("sim_items_hint"))}${r("total")}`;case"event":return r("name");case"writes":return r("text");case"scroll":return o`
        <div class="field did-percent"><label for=${`${t}-percent`}>${a("sim_field_percent")}</label>
          <input class="input" id=${`${t}-percent`} type="number" min="1" max="100" value=${e.percent}
            onInput=${i=>s({percent:Math.round(Number(i.target.value))})} />
        </div>`;default:return null}}function _a({draft:t,onAdd:e}){let n=m(),{language:s}=v(),a=N(),r=t.happenings.length>=oa;return o`
    <div class="did-add" role="group" aria-labelledby=${a}>
      <span id=${a} class="label">${n("sim_add_at",{time:P({t:n,language:s},t.at)})}</span>
      ${he.map(i=>o`
        <button type="button" key=${i} class="chip did-chip" disabled=${r} onClick=${()=>e(i)}>
          <${k} name=${Mt[i]} />${n(`sim_kind_${i}`)}</button>`)}
    </div>`}function Tt({as:t="span",at:e,lane:n=0,children:s,...a}){let r=E(null);return jt(()=>{r.current?.style.setProperty("--at",`${Math.max(0,Math.min(1,e))*100}%`),r.current?.style.setProperty("--lane",String(n))},[e,n]),o`<${t} ref=${r} ...${a}>${s}<//>`}function va(t,{clientX:e}){let n=t.getBoundingClientRect(),s=n.width?(e-n.x)/n.width:0,a=getComputedStyle(t).direction==="rtl";return Math.max(0,Math.min(1,a?1-s:s))}var No=.045,Do=.11,Ro=9,Ao=5,Lo=4,nn=.5;function ka({draft:t,fired:e,selected:n,onMoment:s,onSelect:a,onMove:r,onRemove:i}){let l=m(),{language:c}=v(),u={t:l,language:c},d=E(null),[p,$]=x(!1),{at:f,length:g,happenings:h}=t,O=matchMedia("(width < 760px)").matches,z=g*(O?Do:No),T=tn(h,z),w=e.map((y,L)=>({...y,id:L})),b=tn(w,z),S=y=>d.current&&va(d.current,y)*g,I=y=>s(S(y)??0);return o`
    <div class="tl">
      <div class="tl-frame" ref=${d} onPointerDown=${y=>{y.button!==0||y.target.closest("button")||(d.current?.setPointerCapture(y.pointerId),$(!0),I(y))}} onPointerMove=${p?I:void 0}
        onPointerUp=${()=>$(!1)} onPointerCancel=${()=>$(!1)}>
        <div class="tl-ticks" aria-hidden="true">
          ${fa(g,O?Ao:Ro).map(y=>o`<${Tt} key=${y} class="tl-tick" at=${y/g}>
              <span>${P(u,y)}</span><//>`)}
        </div>
        <${ya} label=${l("sim_marks")} kind="tl-did" count=${xa(T)}>
          ${h.map(y=>o`<${Mo} key=${y.id} happening=${y} length=${g}
              lane=${T.get(y.id)??0} isSelected=${n===y.id} secondsAt=${S}
              onSelect=${a} onMove=${r} onRemove=${i} />`)}
        <//>
        <${ya} label=${l("sim_fired")} kind="tl-said" count=${xa(b)}>
          ${w.map(y=>{let L=l("sim_fired_at",{title:y.title||y.rule_id,time:P(u,y.at)});return o`<${Tt} as="button" type="button" key=${y.id} class="tl-mark tl-fired"
              at=${y.at/g} lane=${b.get(y.id)??0} title=${L} aria-label=${L}
              onClick=${()=>s(y.at)}><${k} name="spark" /><//>`})}
        <//>
        <${Tt} class="tl-now" at=${f/g} aria-hidden="true" />
      </div>
      <input class="tl-range" type="range" min="0" max=${g} step=${nn} value=${f}
        aria-label=${l("sim_moment")} aria-valuetext=${P(u,f)}
        onInput=${y=>s(Number(y.target.value))} />
    </div>`}function xa(t){return 1+Math.max(0,...t.values())}function ya({label:t,kind:e,count:n,children:s}){return o`<${Tt} as="div" class=${`tl-rows ${e}`} at=${0} lane=${n} role="group" aria-label=${t}>
    ${s}<//>`}function Mo({happening:t,length:e,lane:n,isSelected:s,secondsAt:a,onSelect:r,onMove:i,onRemove:l}){let c=m(),{language:u,direction:d}=v(),{id:p,at:$,kind:f}=t,g=E(null),h={t:c,language:u},O=c("sim_did_at",{did:Ft(h,t),time:P(h,$)}),z=S=>{S.button===0&&(S.currentTarget.setPointerCapture(S.pointerId),g.current={x:S.clientX,isMoved:!1})},T=S=>{g.current&&(Math.abs(S.clientX-g.current.x)>=Lo&&(g.current.isMoved=!0),g.current.isMoved&&i(p,a(S)??$))},w=()=>{let S=g.current?.isMoved;setTimeout(()=>g.current=null),S&&r(p)},b=S=>{let I=d==="rtl"?"ArrowLeft":"ArrowRight",F=S.shiftKey?10*nn:nn;if(S.key===I)i(p,$+F);else if(S.key==="ArrowLeft"||S.key==="ArrowRight")i(p,$-F);else if(S.key==="Delete"||S.key==="Backspace")l(p);else return;S.preventDefault()};return o`
    <${Tt} as="button" type="button" class=${s?"tl-mark tl-selected":"tl-mark"} at=${$/e}
      lane=${n} title=${O} aria-label=${O} aria-pressed=${s} onPointerDown=${z}
      onPointerMove=${T} onPointerUp=${w} onPointerCancel=${w} onKeyDown=${b}
      onClick=${()=>!g.current?.isMoved&&r(p)}><${k} name=${Mt[f]} /><//>`}var Fo=["desktop","tablet","phone"],jo=["returning_with_cart","identified","bought","person"],Po=20;function wa({draft:t,overview:e,onChange:n}){let s=m(),a=N(),{language:r}=W(),i=c=>u=>u.target.value&&n({[c]:u.target.value}),l=c=>c.charAt(0).toLocaleUpperCase(r)+c.slice(1);return o`
    <div class="who">
      <div class="field"><label for=${`${a}-language`}>${s("language")}</label>
        <select class="input" id=${`${a}-language`} value=${t.language}
          onChange=${c=>n({language:c.target.value})}>
          ${e.languages.map(c=>o`<option key=${c} value=${c}>${H(c)}</option>`)}
        </select></div>
      <div class="field"><label for=${`${a}-device`}>${s("sim_device")}</label>
        <select class="input" id=${`${a}-device`} value=${t.device}
          onChange=${c=>n({device:c.target.value})}>
          ${Fo.map(c=>o`<option key=${c} value=${c}>
            ${l(s(`find_device_${c}`))}</option>`)}
        </select></div>
      <div class="field"><label for=${`${a}-date`}>${s("sim_date")}</label>
        <input class="input" id=${`${a}-date`} type="date" required value=${t.date}
          onChange=${i("date")} /></div>
      <div class="field"><label for=${`${a}-time`}>${s("sim_time")}</label>
        <input class="input" id=${`${a}-time`} type="time" required value=${t.time}
          onChange=${i("time")} /></div>
      <div class="who-facts">
        ${jo.map(c=>o`
          <label class="tick" key=${c}><input type="checkbox" checked=${t[c]}
            onChange=${u=>n({[c]:u.target.checked})} />
            ${s(`sim_${c}`)}</label>`)}
      </div>
      <${Bo} draft=${t} onChange=${n} />
      <${Go} draft=${t} rules=${e.rules} onChange=${n} />
      <${Uo} draft=${t} onChange=${n} />
    </div>`}function Bo({draft:t,onChange:e}){let n=m(),s=N(),a={hours:null,open:!0,closed:!1},r=t.open===null?"hours":t.open?"open":"closed";return o`
    <div class="field who-wide"><label for=${s}>${n("sim_opening")}</label>
      <select class="input" id=${s} value=${r}
        onChange=${i=>e({open:a[i.target.value]})}
        >${Object.keys(a).map(i=>o`<option key=${i} value=${i}>${n(`sim_opening_${i}`)}</option>`)}
      </select></div>`}function Go({draft:t,rules:e,onChange:n}){let s=m(),a=N(),r=e.filter(d=>!d.paused).map(d=>d.id),i=t.rules,l=d=>n({choice:d,rules:d==="chosen"&&!i.length?r:i}),c=d=>n({rules:i.includes(d)?i.filter(p=>p!==d):[...i,d]}),u={live:r.length,all:e.length,chosen:0};return o`
    <fieldset class="who-rules who-wide">
      <legend class="label">${s("sim_rules")}</legend>
      ${Ye.map(d=>o`<label class="tick" key=${d}><input type="radio" name=${a}
          checked=${t.choice===d} onChange=${()=>l(d)} />
          ${s(`sim_rules_${d}`,{count:u[d]})}</label>`)}
      ${t.choice==="chosen"&&o`<ul class="who-chosen">
          ${e.map(d=>o`<li key=${d.id}><label class="tick"><input type="checkbox"
              checked=${i.includes(d.id)} onChange=${()=>c(d.id)} />
              <span><bdi>${d.title||d.id}</bdi>
              ${d.paused&&o` <span class="tag tag-quiet">${s("find_is_paused")}</span>`}</span></label></li>`)}
        </ul>`}
    </fieldset>`}function Uo({draft:t,onChange:e}){let n=m(),s=N(),a=(r,i)=>e({attributes:t.attributes.map((l,c)=>c===r?{...l,...i}:l)});return o`
    <details class="more who-wide">
      <summary>${n("sim_more")}</summary>
      <div class="who">
        <div class="field"><label for=${`${s}-visits`}>${n("sim_visits")}</label>
          <input class="input" id=${`${s}-visits`} type="number" min="1" max="1000" value=${t.visits}
            onChange=${r=>e({visits:Math.max(1,Math.round(Number(r.target.value)||1))})} /></div>
        <div class="field who-wide"><label for=${`${s}-referrer`}>${n("sim_referrer")}</label>
          <input class="input" id=${`${s}-referrer`} dir="ltr" maxlength="2000" placeholder="https://…"
            value=${t.referrer}
            onInput=${r=>e({referrer:r.target.value})} />
        </div>
        <fieldset class="who-rules who-wide">
          <legend class="label">${n("sim_attributes")}</legend>
          ${t.attributes.map(({name:r,value:i},l)=>o`
            <div class="who-attribute" key=${l}>
              <input class="input" dir="auto" maxlength="64" aria-label=${n("sim_attribute_name")}
                placeholder=${n("sim_attribute_name")} value=${r}
                onInput=${c=>a(l,{name:c.target.value})} />
              <input class="input" dir="auto" maxlength="200" aria-label=${n("sim_attribute_value")}
                placeholder=${n("sim_attribute_value")} value=${i}
                onInput=${c=>a(l,{value:c.target.value})} />
              <button type="button" class="icon-button" aria-label=${n("remove")} title=${n("remove")}
                onClick=${()=>e({attributes:t.attributes.filter((c,u)=>u!==l)})}>
                <${k} name="close" /></button>
            </div>`)}
          ${t.attributes.length<Po&&o`<button type="button" class="link-button"
              onClick=${()=>e({attributes:[...t.attributes,{name:"",value:""}]})}>
              ${n("sim_add_attribute")}</button>`}
        </fieldset>
      </div>
    </details>`}var Oa="chatserver:console:simulator",qo="(width >= 1000px)";function Sa(){let t=m(),{overview:e}=_(),[n,s]=Ko(e),[a,r]=x(null),{answer:i,error:l,isLate:c,again:u}=Yo(n),d=w=>s(b=>({...b,...w})),p=w=>s(b=>({...b,at:_e(b,w)})),$=w=>s(b=>pa(b,w)),f=(w,b)=>s(S=>ua(S,w,b)),g=(w,b)=>f(w,{at:b}),h=w=>s(b=>ma(b,w)),O=w=>{r(null),s(b=>Je(b,w,t("sim_sample_items")))},z=w=>{let b=da(n,w,n.at);s(b.draft),r(b.id)},T=i?.fired??[];return o`
    <div class="sim">
      <p class="lead">${t("sim_lead")}</p>
      <div class="sim-presets" role="group" aria-label=${t("sim_presets")}>
        <span class="label" aria-hidden="true">${t("sim_presets")}</span>
        ${Ze.map(w=>o`<button type="button" key=${w} class="button" onClick=${()=>O(w)}>
            ${t(`sim_preset_${w}`)}</button>`)}
      </div>
      <div class="sim-grid">
        <details class="bot-card sim-who" open=${matchMedia(qo).matches}>
          <summary><h3>${t("sim_who")}</h3></summary>
          <${wa} draft=${n} overview=${e} onChange=${d} />
        </details>
        <div class="sim-main">
          <section class="bot-card sim-story" aria-label=${t("sim_story")}>
            <${Ho} draft=${n} onLength=${h} />
            <${ka} draft=${n} fired=${T} selected=${a} onMoment=${p} onSelect=${r}
              onMove=${g} onRemove=${$} />
            <${_a} draft=${n} onAdd=${z} />
            <${ha} draft=${n} selected=${a} onSelect=${r} onChange=${f}
              onRemove=${$} />
          </section>
          ${l&&o`<div class="sim-failed"><${q} error=${l} />
              <button type="button" class="button" onClick=${u}>${t("try_again")}</button></div>`}
          ${!i&&!l&&o`<${ht} count=${4} />`}
          ${i&&o`<${Wo} answer=${i} draft=${n} isLate=${c} onMoment=${p} />`}
        </div>
      </div>
    </div>`}function Ho({draft:t,onLength:e}){let n=m(),{language:s}=v();return o`
    <div class="sim-head">
      <h3>${n("sim_story")}</h3>
      <output class="sim-clock">${P({t:n,language:s},t.at)}</output>
      <label class="period"><span>${n("sim_length")}</span>
        <select class="input" value=${String(t.length)}
          onChange=${a=>e(Number(a.target.value))}>
          ${Ve.map(a=>o`<option key=${a} value=${String(a)}>
              ${n("minutes_short",{count:a/60})}</option>`)}
        </select></label>
    </div>`}function Wo({answer:t,draft:e,isLate:n,onMoment:s}){let a=m(),{language:r}=v(),{looks:i,fired:l}=t,c={t:a,language:r},u=l.filter(h=>h.at<=e.at),d=Object.fromEntries(u.map(h=>[h.rule_id,P(c,h.at)])),p=e.choice==="chosen"&&!e.rules.length,$=i.map(h=>{let O=lt(h);return O==="held"&&Object.hasOwn(d,h.rule_id)?"spoke":O}),f=h=>$.filter(O=>O===h).length,g=["speaks","spoke","nears","held","paused"].filter(f);return o`
    <div class="sim-results" aria-busy=${n}>
      <section class="sim-looks" aria-labelledby="sim-looks">
        <h3 id="sim-looks">${a("sim_at",{time:P(c,e.at)})}</h3>
        ${i.length?o`<p class="hint" role="status">${g.map(h=>a(`sim_count_${h}`,{count:f(h)})).join(" · ")}</p>
              <${me} looks=${i} spoke=${d} ruleAddress=${Qt} />`:o`<p class="bot-quiet">${a(p?"sim_none_chosen":"sim_no_rules")}
                ${" "}<a href=${C("smart","rules")}>${a("sim_to_rules")}</a></p>`}
      </section>
      <section class="sim-said" aria-labelledby="sim-said">
        <h3 id="sim-said"><${k} name="spark" /> ${a("sim_fired")}</h3>
        <${ba} fired=${l} language=${e.language} at=${e.at} onMoment=${s} />
      </section>
    </div>`}function Ko({languages:t}){let e=m(),{language:n}=W(),[s,a]=x(()=>{let r=la(Date.now(),t.includes(n)?n:t[0]);return ga(sessionStorage.getItem(Oa),r)??Je(r,Ze[0],e("sim_sample_items"))});return M(()=>sessionStorage.setItem(Oa,JSON.stringify(s)),[s]),[s,a]}function Yo(t){let{api:e,overview:n}=_(),[s,a]=x(Vo),r=n.rules.map(({id:u})=>u),i=B(()=>JSON.stringify($a(t,r)),[t,n]),l=E(null);M(()=>{let u=ia(d=>e.simulate(JSON.parse(d)),{onAnswer:d=>a({answer:d,error:null,isLate:!1}),onError:d=>a(p=>({...p,error:d,isLate:!1}))});return l.current=u,u.stop},[e]);let c=()=>{a(u=>({...u,isLate:!0})),l.current?.call(i)};return M(c,[i,n,e]),{...s,again:c}}var Vo=Object.freeze({answer:null,error:null,isLate:!1});function Ta(t){let e=(n,s)=>{let a=Object.entries(s).map(([r,i])=>[r,String(i)]);return t(`smart/${n}?${new URLSearchParams(a)}`)};return{overview:()=>t("smart"),report:n=>e("report",{days:n}),saveRule:n=>t("smart/rule",n),checkRule:n=>t("smart/rule",{...n,only_check:!0}),removeRule:n=>t("smart/rule/remove",n),pauseRule:n=>t("smart/rule/pause",n),moveRule:n=>t("smart/rule/move",n),saveNotice:n=>t("smart/notice",n),checkNotice:n=>t("smart/notice",{...n,only_check:!0}),removeNotice:n=>t("smart/notice/remove",{id:n}),setQuiet:n=>t("smart/quiet",n),simulate:n=>t("smart/simulate",n),visitors:()=>t("smart/visitors"),visitor:n=>e("visitor",{id:n}),struggles:n=>e("struggles",{days:n}),codes:()=>t("smart/codes"),addCodes:n=>t("smart/codes",n),closeCodes:n=>t("smart/codes/remove",{name:n}),orderKeys:()=>t("smart/orders"),rotateOrderKey:n=>t("smart/orders/rotate",{site:n}),hours:()=>t("hours")}}var ft=Object.freeze(["carts_left","errors","questions","left_chats"]);function Ct(t,e){return e==="errors"?t.errors.reduce((n,{count:s})=>n+s,0):t[e]}function Ca({visits:t,carts_left:e}){return t?Math.min(1,e/t):null}function za(t){return Math.max(1,...t.flatMap(e=>ft.map(n=>Ct(e,n))))}function Ea(t){let n=ft.map(s=>({sign:s,count:Ct(t,s)})).reduce((s,a)=>a.count>s.count?a:s);return n.count?n.sign:null}var Zo=10,Jo="queue";function Na(){let t=m(),{api:e}=_(),[n,s]=x(30),a=j(()=>e.struggles(n),[e,n]);return o`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("struggle_lead")}</p>
        <${Ht} days=${n} setDays=${s} />
      </div>
      <${J} of=${a} rows=${5} draw=${r=>o`<${Qo} found=${r} />`} />
    </div>`}function Qo({found:t}){let e=m(),{pages:n,steps:s,total_visits:a}=t;return!n.length&&!s.length?o`<${et} icon=${a?"check":"globe"}
      title=${e(a?"struggle_empty_title":"struggle_no_visits_title")}
      text=${e(a?"struggle_empty_text":"struggle_no_visits_text",{count:a})} />`:o`
    <${nl} />
    ${n.length>0&&o`<${Ia} kind="pages" struggles=${n} visits=${a} />`}
    ${s.length>0&&o`<${Ia} kind="steps" struggles=${s} visits=${a} />`}`}function Ia({kind:t,struggles:e,visits:n}){let s=m(),{number:a}=v(),r=e.slice(0,Zo),i=za(r);return o`
    <section class="struggles" aria-labelledby=${`struggle-${t}`}>
      <div class="struggle-title">
        <h3 class="part-title" id=${`struggle-${t}`}>${s(`struggle_${t}`)}</h3>
        ${t==="pages"&&o`<p class="hint">${s("struggle_of_visits",{count:n})}</p>`}
      </div>
      <ol class="struggle-list">
        ${r.map(l=>o`<${Xo} key=${l.place} struggle=${l} most=${i} />`)}
      </ol>
      <details class="more"><summary>${s("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${s(`struggle_${t}`)}><table class="table">
          <thead><tr><th scope="col">${s(`struggle_place_${t}`)}</th>${t==="pages"&&o`<th scope="col">${s("struggle_visits")}</th>`}
            ${ft.map(l=>o`<th scope="col" key=${l}>${s(`struggle_${l}`)}</th>`)}</tr></thead>
          <tbody>${e.map(l=>o`<tr key=${l.place}><th scope="row"><bdi>${Da(s,l)}</bdi></th>
              ${t==="pages"&&o`<td>${a(l.visits)}</td>`}
              ${ft.map(c=>o`<td key=${c}>${a(Ct(l,c))}</td>`)}</tr>`)}</tbody>
        </table></div>
      </details>
    </section>`}function Xo({struggle:t,most:e}){let n=m(),s=_(),a=Ea(t);return o`
    <li class="bot-card struggle">
      <div class="struggle-head">
        <h4><bdi>${Da(n,t)}</bdi></h4>
        ${t.visits>0&&o`<span class="hint">${n("struggle_visits_count",{count:t.visits})}</span>`}
      </div>
      ${a&&o`<p class="struggle-means">${n(`struggle_means_${a}`)}</p>`}
      <dl class="struggle-bars">
        ${ft.filter(r=>Ct(t,r)>0).map(r=>o`<${tl} key=${r} struggle=${t} sign=${r} most=${e}
            isWorst=${r===a} />`)}
      </dl>
      <${el} errors=${t.errors} />
      ${s.mayEdit&&t.proposal&&o`<p class="struggle-foot"><button type="button" class="button"
            onClick=${()=>Un(s,t.proposal)}>${n("struggle_use")}</button>
          ${t.proposal.title&&o`<span class="hint"><bdi>${t.proposal.title}</bdi></span>`}</p>`}
    </li>`}function tl({struggle:t,sign:e,most:n,isWorst:s}){let a=m(),{number:r}=v(),i=Ct(t,e),l=e==="carts_left"?Ca(t):null;return o`
    <div class="struggle-bar">
      <dt>${a(`struggle_${e}`)}</dt>
      <dd>
        <span class="struggle-track" aria-hidden="true">
          <${nt} share=${i/n} kind=${s?"struggle-fill struggle-worst":"struggle-fill"} /></span>
        <span class="struggle-number">${r(i)}${l!==null&&o`<span class="hint"> · ${a("percent",{value:r(Math.round(l*100))})}</span>`}</span>
      </dd>
    </div>`}function Da(t,{kind:e,place:n}){return e==="step"&&n===Jo?t("struggle_queue"):n}function el({errors:t}){let e=m(),{number:n}=v();return t.length?o`<p class="struggle-errors"><span class="hint">${e("struggle_which_errors")}</span>
    ${t.slice(0,5).map(({name:s,count:a})=>o` <span class="tag tag-quiet" key=${s}><bdi>${s}</bdi> ${n(a)}</span>`)}</p>`:null}function nl(){let t=m();return o`
    <details class="more"><summary>${t("struggle_definitions")}</summary>
      <dl class="struggle-terms">
        ${[...ft,"order"].map(e=>o`<div key=${e}><dt class="label">${t(`struggle_${e}`)}</dt>
            <dd>${t(`struggle_term_${e}`)}</dd></div>`)}
      </dl>
    </details>`}var Ra=`
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
`;var Aa=`
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
`;var La=`
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
.chips-field { min-inline-size: 0; inline-size: 100%; }
.chips {
  display: flex; flex-wrap: wrap; align-items: center; gap: 4px; min-block-size: 38px; padding: 3px 6px;
  border: 1px solid var(--line-strong); border-radius: var(--radius); background: var(--raised);
}
.chips:focus-within { outline: 2px solid var(--focus); border-color: transparent; }
.smart .chips-input {
  flex: 1 1 56px; min-inline-size: 40px; min-block-size: 28px; padding: 2px 4px; border: 0; outline: 0;
  background: none;
}
.pill {
  display: inline-flex; align-items: center; max-inline-size: 100%; padding-inline: 9px 3px; border-radius: 8px;
  background: var(--accent-soft); line-height: 26px; overflow-wrap: anywhere;
}
.pill:not(:has(button)) { padding-inline-end: 9px; }
.pill-remove {
  display: inline-grid; place-items: center; flex: none; inline-size: 24px; block-size: 26px; padding: 0; border: 0;
  border-radius: 6px; background: none; color: var(--ink-soft);
}
.pill-remove:hover { color: var(--ink); }
.pill-remove .icon { inline-size: 14px; block-size: 14px; }
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
`;var Ma=`
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
`;var Fa=`
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
`;var ja=`
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
`;var Pa=`
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
`;var Ba=`
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
`;var Ga=[ja,La,Ra,Aa,Ma,Pa,Fa,Ba].join("");var sn={rules:ra,calendar:os,codes:fs,simulator:Sa,live:qs,struggles:Na},sl={rule:"rules",new:"rules",notice:"calendar"};an(document,bn,Ga);function f$(){let t=m(),{api:e,place:n}=V(),s=B(()=>Ta(e.call),[e]),a=j(s.overview,[s]),{parts:r,wanted:i}=cn(n.store),l=r[1]??"rules",c=sl[l]??l,u=Object.hasOwn(sn,c)?c:"rules",d=E(null);return M(()=>{d.current?.scrollTo(0,0),d.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[r[1],r[2]]),o`
    <main class="bot smart" ref=${d}>
      <nav class="bot-tabs" aria-label=${t("smart_sections")}>
        ${Object.keys(sn).map(p=>o`
          <a key=${p} class="bot-tab" href=${C("smart",p)}
            aria-current=${p===u?"page":void 0}>${t(`smart_section_${p}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${J} of=${a} rows=${8} draw=${p=>o`
          <${al} name=${u} api=${s} overview=${p} refresh=${a.reload} parts=${r} />`} />
      </div>
      ${i!==null&&o`<${$n} place=${n} />`}
    </main>`}function al({name:t,api:e,overview:n,refresh:s,parts:a}){let r=m(),{work:i,place:l,operator:c}=V(),u=E(null),d=B(()=>({api:e,overview:n,refresh:s,place:l,parts:a,proposed:u,mayEdit:n.may_edit,isLeader:c.role!=="operator",isAdmin:c.role==="admin",tell:f=>i.tell(f)}),[e,n,l,a,c,i]),p=B(()=>({...d,overview:{files:[]}}),[d]),$=sn[t];return o`
    <${Fe.Provider} value=${d}>
      <${dn.Provider} value=${p}>
        <h2 class="visually-hidden">${r(`smart_section_${t}`)}</h2>
        ${!n.may_edit&&o`<p class="bot-note">${r(`smart_why_not_${n.why_not??"role"}`)}</p>`}
        ${n.errors.length>0&&o`<div class="outcome" role="alert"><p>${r("smart_files_broken",{count:n.errors.length})}</p>
          <${Bt} problems=${n.errors} /></div>`}
        <${$} />
      <//>
    <//>`}export{f$ as SmartPage};
