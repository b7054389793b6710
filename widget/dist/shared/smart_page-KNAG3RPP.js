import{A as _t,C as W,D as mn,F as nt,J as fn,M as gn,a as cn,c as j,i as G,k as Pt,l as dn,n as un,o as pn,p as J,q as H,r as Bt,t as Y,u as Gt,v as Ut,w as qt,x as q}from"./chunk-4XTLDMXZ.js";import{a as Ht,c as bn,d as hn,e as _n,f as vn,g as xn,j as yn}from"./chunk-WDK2M25G.js";import{d as m,e as v,f as K,g as Z,h as on,i as ln,j as k,k as C,m as ht,n as et,p as $n}from"./chunk-6M5GVPBR.js";import{b as rn,c as i,d as x,e as M,f as jt,g as E,h as B,i as an,j as N}from"./chunk-ZXZAR6OW.js";import{b as ve}from"./chunk-HJOT3ZNR.js";import"./chunk-N6OSSNKK.js";import{a as bt,f as sn}from"./chunk-G6RE3TK2.js";import"./chunk-SGUZUFMK.js";var Ur=new Set(["fa"]);function kn(t,e){let n=Ur.has(e)?6:1;return zt(t,-((new Date(`${t}T00:00:00Z`).getUTCDay()-n+7)%7))}function zt(t,e){return new Date(Date.parse(`${t}T00:00:00Z`)+e*864e5).toISOString().slice(0,10)}function ct(t,e){return Math.round((Date.parse(`${e}T00:00:00Z`)-Date.parse(`${t}T00:00:00Z`))/864e5)}function wn(t,e){let n=e*7;return{start:t,days:n,weeks:Array.from({length:e},(s,r)=>zt(t,r*7))}}function vt({start:t,days:e},{from:n,until:s}){let r=n?ct(t,n):-1/0,a=s?ct(t,s):1/0;return a<0||r>=e||a<r?null:{from:Math.max(0,r),to:Math.min(e,a+1),isCutBefore:r<0,isCutAfter:a>=e}}function On({rules:t,notices:e}){let n=r=>!!(r.from||r.until),s=(r,a)=>(r.from??"").localeCompare(a.from??"");return[...t.filter(n).sort(s).map(r=>({kind:"rule",...r})),...e.filter(n).sort(s).map(r=>({kind:"notice",...r}))]}function Et(t){return t.title||t.text&&Object.values(t.text)[0]||t.id}var qr=Object.freeze({page:"patterns",referrer:"patterns",utm:"named",cart:"cart",cart_total:"range",cart_item:"patterns",cart_category:"patterns",device:"devices",language:"languages",visits:"range",identified:"fact",bought:"fact",chatting:"fact",attribute:"named",open:"fact",person:"fact",queue:"range",weekday:"weekdays",time:"times",date:"dates"}),Sn=Object.freeze({page:["page","referrer","utm"],cart:["cart","cart_total","cart_item","cart_category"],visitor:["device","language","visits","identified","bought","chatting","attribute"],shop:["open","person","queue","weekday","time","date"]});function V(t){return"how"in t}function xt(t){let e=Oe(t??{});return e.length===1&&V(e[0])?e[0]:{how:"all",parts:e}}function Wt(t){let e=Se(t);return Object.keys(e).length?e:null}function Tn(t){return{key:t,value:Hr[dt(t)]?.()??""}}function dt(t){return qr[t]??"unknown"}function we(t){return Object.keys(Se(t)).length===0}function A(t){let e=Number(String(t).trim().replace(",","."));return String(t).trim()===""||Number.isNaN(e)?null:e}var Hr={patterns:()=>[],devices:()=>[],languages:()=>[],weekdays:()=>[],named:()=>[{name:"",patterns:[]}],range:()=>({at_least:"",at_most:""}),times:()=>[["09:00","17:00"]],dates:()=>({from:"",until:""}),fact:()=>!0,cart:()=>"filled"};function Oe(t){let e=[];for(let[r,a]of Object.entries(t))r==="all"?e.push(...a.flatMap(Oe)):r==="any"?e.push({how:"any",parts:a.map(ke)}):r==="not"?e.push({how:"not",parts:Wr(a)}):r!=="from"&&r!=="until"&&e.push({key:r,value:Kr(r,a)});let{from:n="",until:s=""}=t;return n||s?[...e,{key:"date",value:{from:n||"",until:s||""}}]:e}function ke(t){let e=Oe(t);return e.length===1?e[0]:{how:"all",parts:e}}function Wr(t){if(Array.isArray(t))return t.map(ke);let e=ke(t);return V(e)&&e.how==="any"?e.parts:[e]}function Kr(t,e){switch(dt(t)){case"patterns":case"devices":case"languages":case"weekdays":return xe(e);case"named":return Object.entries(e).map(([n,s])=>({name:n,patterns:xe(s)}));case"range":return typeof e=="number"?{at_least:String(e),at_most:String(e)}:{at_least:String(e.at_least??""),at_most:String(e.at_most??"")};case"times":return xe(e).map(Zr);default:return e}}function xe(t){return(Array.isArray(t)?t:[t]).map(String)}function Se(t){return V(t)&&t.how==="all"?Yr(t.parts):Cn(t)}function Yr(t){let e={},n=[];for(let s of t){let{all:r=[],...a}=Cn(s);n.push(...r),Object.keys(a).some(o=>Object.hasOwn(e,o))?n.push(a):Object.assign(e,a)}return n.length?{...e,all:n}:e}function Cn(t){if(!V(t))return Vr(t);let e=t.parts.map(Se).filter(n=>Object.keys(n).length);return e.length?t.how!=="not"?{[t.how]:e}:{not:e.length===1?e[0]:{any:e}}:{}}function Vr({key:t,value:e}){switch(dt(t)){case"patterns":case"devices":case"languages":case"weekdays":return e.length?{[t]:ye(e)}:{};case"named":{let s=e.filter(r=>r.name.trim()&&r.patterns.length).map(r=>[r.name.trim(),ye(r.patterns)]);return s.length?{[t]:Object.fromEntries(s)}:{}}case"range":{let s=[["at_least",A(e.at_least)],["at_most",A(e.at_most)]].filter(([,r])=>r!==null);return s.length?{[t]:Object.fromEntries(s)}:{}}case"times":{let n=e.filter(([s,r])=>s&&r);return n.length?{[t]:ye(n.map(s=>Jr(s)))}:{}}case"dates":return Object.fromEntries(Object.entries(e).filter(([,n])=>n));default:return e===""?{}:{[t]:e}}}function Zr(t){let[e="",n=""]=t.split("-").map(s=>s.trim());return[e,n==="24:00"?"00:00":n]}function Jr([t,e]){return`${t}-${e==="00:00"?"24:00":e}`}function ye(t){return t.length===1?t[0]:t}var Te=Object.freeze({page_entered:null,time_on_page_seconds:"seconds",idle_seconds:"seconds",time_on_site_seconds:"seconds",scroll_percent:"percent",exit_intent:null,cart_changed:null,returns_to_cart:null,event:"name",unanswered_seconds:"seconds"}),In=2,Ce=300,Qr=80,ze=["visit","page","visitor","day"],Xr=["shop_name","code"],zn=Object.freeze(["first_name","visitor_name","cart_total","code_until"]),ta=Object.freeze({seconds:"15",percent:"60",name:""});function at(t){let[e,n]=ea(t.when),s=t.then??{};return{id:t.id??"",title:t.title??"",paused:!!t.paused,kind:e,amount:n,condition:xt(t.if),delay:Kt(t.delay_seconds),from:t.from||"",until:t.until||"",limits:ia(t.limits),goalHours:Kt(t.goal_hours),text:{...s.text??{}},buttons:(s.buttons??[]).map(ma),code:ra(s.code),speaker:s.as??"",opensPanel:s.open==="panel",hasSound:!!s.sound,opening:s.start?`start:${s.start}`:s.department?`department:${s.department}`:""}}function Ee(){return at({id:"",title:"",when:{time_on_page_seconds:15},then:{text:{}}})}function st(t){return yt({id:t.id.trim(),title:t.title.trim(),paused:t.paused||null,when:na(t),if:Wt(t.condition),delay_seconds:A(t.delay)||null,from:t.from,until:t.until,limits:oa(t.limits),goal_hours:A(t.goalHours),then:sa(t)})}function Ie(t,e){return JSON.stringify(st(t))===JSON.stringify(st(e))}function ut(t,e=""){return Object.entries(t).flatMap(([n,s])=>s===null||typeof s!="object"?[`${e}${n}: ${s}`]:Array.isArray(s)&&s.every(r=>typeof r!="object")?[`${e}${n}: ${s.join(", ")}`]:[`${e}${n}:`,...ut(s,`${e}  `)])}function Yt(t,e){let n=dn(t)||"message";if(n!=="message"&&!e.includes(n))return n;let s=n==="message"?1:2;for(;e.includes(`${n}-${s}`);)s+=1;return`${n}-${s}`}function pt({kind:t}){return t==="unanswered_seconds"}function Nn(t){let{title:e,limits:n,from:s,until:r}=t,a=s&&r&&r<s;return yt({title:An(e)>Qr&&"smart_long_title",when:la(t),delay:En(t.delay,3600)&&"smart_bad_number",limits:ca(n),goal:En(t.goalHours,24*365)&&"smart_bad_number",dates:a&&"smart_dates_backwards",buttons:t.buttons.some(({target:o})=>!o)&&"smart_no_target",code:ua(t),...pa(t)})}function Ne(t){let e=[...t.matchAll(/\{([^{}|]*)(\|[^{}]*)?\}/g)],n=[...Xr,...zn],s=e.map(([,r,a])=>({name:r.trim(),hasDefault:!!(a&&a.length>1)}));return{unknown:s.filter(({name:r})=>!n.includes(r)).map(({name:r})=>r),bare:s.filter(({name:r,hasDefault:a})=>zn.includes(r)&&!a).map(({name:r})=>r)}}function ea(t){if(typeof t=="string")return[t,""];let[[e,n]=["time_on_page_seconds",15]]=Object.entries(t??{});return[e,n===!0?"":Kt(n)]}function na({kind:t,amount:e}){let n=rt(t);return n?{[t]:n==="name"?e.trim():A(e)}:t}function rt(t){return Te[t]??null}function Dn(t,e,n){let s=rt(t);return s?s===rt(e)?n:ta[s]:""}function sa(t){let e=Object.entries(t.text).map(([a,o])=>[a,o.trim()]),n={text:Object.fromEntries(e.filter(([,a])=>a)),buttons:t.buttons.filter(({target:a})=>a).map($a)};if(pt(t))return yt(n);let[s,r]=Rn(t.opening);return yt({...n,code:aa(t.code),as:t.speaker,open:t.opensPanel?"panel":null,sound:t.hasSound||null,start:s==="start"&&r,department:s==="department"&&r})}function ra(t){let e={kind:"none",fixed:"",until:"",list:""};return t?typeof t=="string"?{...e,kind:"fixed",fixed:t}:t.list?{...e,kind:"list",list:t.list}:{...e,kind:"fixed",fixed:t.fixed??"",until:t.until??""}:e}function aa({kind:t,fixed:e,until:n,list:s}){return t==="none"?null:t==="list"?{list:s}:n?{fixed:e.trim(),until:n}:e.trim()}function ia(t){let e=t??{},n=e.visit??(e.page?void 0:1);return Object.fromEntries(ze.map(s=>[s,Kt(s==="visit"?n:e[s])]))}function oa(t){let e=yt(Object.fromEntries(ze.map(s=>[s,A(t[s])])));return Object.keys(e).length===1&&e.visit===1||!Object.keys(e).length?null:e}function la({kind:t,amount:e}){let n=rt(t);if(!n)return null;if(n==="name")return e.trim()?null:"smart_no_event";let s=A(e),r=n==="percent"?100:86400;return s===null||s<=0||s>r?`smart_bad_${n}`:null}function ca(t){return ze.some(n=>t[n]&&!da(t[n]))?"smart_bad_limit":t.visit||t.page?null:"smart_no_limit"}function da(t){let e=A(t);return e!==null&&Number.isInteger(e)&&e>0}function ua({code:t,text:e,kind:n}){return Object.values(e).some(r=>/\{code(_until)?[|}]/.test(r))&&(t.kind==="none"||pt({kind:n}))?"smart_code_missing":t.kind==="fixed"&&!/^[\w-]{1,40}$/.test(t.fixed.trim())?"smart_bad_code":t.kind==="list"&&!t.list?"smart_no_list":null}function pa({text:t}){let e={};for(let[n,s]of Object.entries(t)){let{unknown:r,bare:a}=Ne(s);An(s.trim())>Ce?e[`text ${n}`]="smart_long_text":r.length?e[`text ${n}`]="smart_bad_placeholder":a.length&&(e[`text ${n}`]="smart_no_default")}return Object.values(t).some(n=>n.trim())||(e.text="smart_no_text"),e}function ma({entry:t,does:e,label:n}){return{target:t?`entry:${t}`:e?`does:${e}`:"",label:n??""}}function $a({target:t,label:e}){let[n,s]=Rn(t);return yt({[n]:s,label:e.trim()})}function Rn(t){let e=t.indexOf(":");return[t.slice(0,e),t.slice(e+1)]}function En(t,e){let n=A(t);return t.trim()!==""&&(n===null||n<0||n>e)}function yt(t){let e=n=>n!=null&&n!==""&&n!==!1&&!(Array.isArray(n)&&!n.length);return Object.fromEntries(Object.entries(t).filter(([,n])=>e(n)))}function Kt(t){return t==null?"":String(t)}function An(t){return[...t].length}var fa=Date.UTC(2024,0,1),ga=864e5,De=Object.freeze(["mon","tue","wed","thu","fri","sat","sun"]);function Ln(t,e){return Vt(t,at(e))}function Vt(t,e){let{t:n}=t,{condition:s}=e,r=s.how==="all"?s.parts:[s],a=r.find(u=>!V(u)&&u.key==="page"&&u.value.length),o=r.filter(u=>u!==a&&!we(u)).map(u=>It(t,u)),l=A(e.delay);return[ba(t,e,a&&!V(a)?a.value:[]),l&&n("smart_delayed",{time:jn(t,l)}),...o].filter(Boolean).join(" · ")}function ba(t,{kind:e,amount:n},s=[]){let r=A(n)??0,a={percent:t.number(r),name:Zt(n),seconds:jn(t,r)},o=rt(e),l={amount:o?a[o]:"",page:Q(t,s)};return t.t(s.length?`smart_on_page_${e}`:`smart_when_${e}`,l)}function Mn(t,e){return It(t,xt(e))}function It(t,e,n=!1){if(!V(e))return ha(t,e);let s=e.parts.filter(a=>!we(a)).map(a=>It(t,a,!0));if(e.how==="not")return t.t("smart_not",{what:Q(t,s,!1)});let r=e.how==="any"?Q(t,s,!1):Pn(t,s);return s.length>1&&n?`(${r})`:r}function ha(t,{key:e,value:n}){let{t:s}=t;switch(dt(e)){case"patterns":return s(`smart_is_${e}`,{what:Q(t,n)});case"languages":return s("smart_is_language",{what:Q(t,n.map(W),!1)});case"devices":return s("smart_is_device",{what:Q(t,n.map(r=>s(`smart_a_${r}`)),!1)});case"weekdays":return s("smart_is_weekday",{what:Q(t,n.map(r=>Ae(t,r)),!1)});case"times":return s("smart_is_time",{what:Q(t,n.map(([r,a])=>`${r}–${a==="00:00"?"24:00":a}`))});case"range":return s(`smart_is_${e}`,{what:va(t,n)});case"named":return _a(t,e,n);case"dates":return X(t,n);case"cart":return s(`smart_is_cart_${n}`);case"fact":return s(Re(e,n));default:return Zt(`${e}: ${JSON.stringify(n)}`)}}function Re(t,e){return`smart_is_${t}_${e?"yes":"no"}`}function X(t,{from:e,until:n}){let[s,r]=[e&&U(t,e),n&&U(t,n)],a=s&&r?"smart_from_until":s?"smart_from":"smart_until";return t.t(a,{first:s,last:r})}function U({language:t},e,n=new Date){let s=Number(e.slice(0,4))===n.getFullYear()?{}:{year:"numeric"};return new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC",...s}).format(new Date(`${e}T00:00:00Z`))}function Fn({language:t},e){return new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC"}).format(new Date(`${e}T00:00:00Z`))}function Ae({language:t},e,n="short"){return new Intl.DateTimeFormat(t,{weekday:n,timeZone:"UTC"}).format(fa+De.indexOf(e)*ga)}function jn({language:t},e){let n=e>=120&&e%60===0,s=n?"minute":"second";return new Intl.NumberFormat(t,{style:"unit",unit:s,unitDisplay:"short"}).format(n?e/60:e)}function _a(t,e,n){let s=n.filter(({name:r,patterns:a})=>r&&a.length);return Pn(t,s.map(({name:r,patterns:a})=>t.t("smart_is_pair",{name:Zt(e==="utm"?`utm_${r}`:r),what:Q(t,a)})))}function va({t,number:e},{at_least:n,at_most:s}){let[r,a]=[A(n),A(s)];return r!==null&&r===a?e(r):r!==null&&a!==null?`${e(r)}–${e(a)}`:r!==null?t("smart_at_least",{count:r}):t("smart_at_most",{count:a??0})}function Q({language:t},e,n=!0){let s=n?e.map(Zt):e;return new Intl.ListFormat(t,{type:"disjunction"}).format(s)}function Pn({language:t},e){return new Intl.ListFormat(t,{type:"conjunction"}).format(e)}function Zt(t){return`⁨${t}⁩`}var xa=18,ya=.6;function Bn({stretch:t,rows:e,today:n,holidays:s}){let r=m(),a=v(),o=Object.entries(s).filter(([l])=>vt(t,{from:l,until:l}));return i`
    <div class="calendar-frame" role="region" tabindex="0" aria-label=${r("smart_weeks")}>
      <div class="calendar">
        <div class="calendar-weeks" aria-hidden="true">
          ${t.weeks.map(l=>i`<span key=${l} class="calendar-week">${Fn(a,l)}</span>`)}
        </div>
        <div class="calendar-body">
          <div class="calendar-ground" aria-hidden="true">
            ${t.weeks.map(l=>i`<span key=${l} class="calendar-line"></span>`)}
            ${o.map(([l,c])=>i`<${Le} key=${l} class="calendar-holiday" title=${c}
              from=${ct(t.start,l)} to=${ct(t.start,l)+1} days=${t.days} />`)}
            ${vt(t,{from:n,until:n})&&i`<${Le} class="calendar-today" from=${ct(t.start,n)}
              to=${ct(t.start,n)+1} days=${t.days} />`}
          </div>
          <ul class="calendar-rows">${e.map(l=>i`<${ka} key=${`${l.kind} ${l.id}`} row=${l} stretch=${t} />`)}</ul>
        </div>
      </div>
    </div>
    ${o.length>0&&i`<p class="legend calendar-legend"><span><span class="swatch swatch-holiday" aria-hidden="true"></span>
      ${o.map(([l,c])=>`${U(a,l)}: ⁨${c}⁩`).join(" · ")}</span></p>`}`}function ka({row:t,stretch:e}){let n=m(),s=v(),r=vt(e,t);if(!r)return null;let a=X(s,{from:t.from??"",until:t.until??""}),o=["calendar-bar",`calendar-${t.kind}`,t.paused?"calendar-paused":"",r.isCutBefore?"calendar-cut-before":"",r.isCutAfter?"calendar-cut-after":"",r.to-r.from<xa?"calendar-short":"",r.to/e.days>ya?"calendar-late":""],l=`${n(`smart_kind_${t.kind}`)}: ${Et(t)}, ${a}${t.paused?`, ${n("smart_off")}`:""}`;return i`
    <li class="calendar-row">
      <${Le} as="a" class=${o.join(" ")} from=${r.from} to=${r.to} days=${e.days}
        href=${C("smart",t.kind,t.id)} title=${l} aria-label=${l}>
        <span class="calendar-name"><${k} name=${t.kind==="rule"?"spark":"note"} /><bdi>${Et(t)}</bdi>
          </span>
      <//>
    </li>`}function Le({as:t="span",from:e,to:n,days:s,children:r,...a}){let o=E(null);return jt(()=>{o.current?.style.setProperty("--from",`${e/s*100}%`),o.current?.style.setProperty("--length",`${(n-e)/s*100}%`)},[e,n,s]),i`<${t} ref=${o} ...${a}>${r}<//>`}var Me=rn(null),_=()=>an(Me);function Jt(t){return C("smart","rule",t)}function Gn({proposed:t,place:e},n){t.current=n,e.go("smart","new")}function Fe({label:t,values:e,onValues:n,isReadOnly:s,hint:r,placeholder:a,options:o=[]}){let l=m(),[c,u]=x(""),d=N(),p=()=>{let f=c.split(/[,،]/).map(g=>g.trim()).filter(g=>g&&!e.includes(g));u(""),f.length&&n([...e,...new Set(f)])},$=f=>{["Enter",",","،"].includes(f.key)&&!f.isComposing?(f.preventDefault(),p()):f.key==="Backspace"&&!c&&e.length&&n(e.slice(0,-1))};return i`
    <div class="chips-field">
      <div class="chips">
        ${e.map(f=>i`
          <span class="pill" key=${f}><bdi>${f}</bdi>${!s&&i`<button type="button" class="pill-remove" aria-label=${l("smart_remove_of",{what:f})}
            title=${l("remove")} onClick=${()=>n(e.filter(g=>g!==f))}><${k}
              name="close" /></button>`}</span>`)}
        ${!s&&i`<input class="chips-input" value=${c} dir="auto" aria-label=${t}
            placeholder=${e.length?"":a}
          list=${o.length?d:void 0} autocapitalize="off" spellcheck=${!1} enterkeyhint="done"
          onInput=${f=>u(f.target.value)} onKeyDown=${$} onBlur=${p} />`}
        ${o.length>0&&i`<datalist id=${d}>${o.map(f=>i`<option key=${f}
          value=${f}></option>`)}</datalist>`}
      </div>
      ${r&&i`<p class="hint">${r}</p>`}
    </div>`}function Qt({label:t,chosen:e,options:n,onChoose:s,isReadOnly:r}){let a=o=>{let l=e.includes(o)?e.filter(c=>c!==o):[...e,o];s(n.map(([c])=>c).filter(c=>l.includes(c)))};return i`
    <div class="toggles" role="group" aria-label=${t}>
      ${n.map(([o,l])=>i`
        <button key=${o} type="button" class="toggle" aria-pressed=${e.includes(o)} disabled=${r}
          onClick=${()=>a(o)}>${e.includes(o)&&i`<${k}
            name="check" />`}<bdi>${l}</bdi></button>`)}
    </div>`}var wa=["source","medium","campaign","term","content"],Oa=["desktop","tablet","phone"],Sa=Object.freeze({page:"*/cart*",referrer:"*google.*",cart_item:"*cup*",cart_category:"tea"});function Un(t){let e=Fa[dt(t.part.key)]??Ma;return i`<${e} ...${t} />`}function Ta({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=Sa[t.key];return i`<${Fe} label=${e} values=${t.value} onValues=${s} isReadOnly=${n}
    placeholder=${r("smart_for_example",{example:a})} hint=${n?"":r("smart_patterns_hint")} />`}function Ca({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=t.value,o=(l,c)=>s(a.with(l,{...a[l],...c}));return i`
    <div class="named">
      ${a.map((l,c)=>i`
        <div class="named-pair" key=${c}>
          ${t.key==="utm"?i`<select class="input" aria-label=${r("smart_name_of",{what:e})} disabled=${n}
                onChange=${u=>o(c,{name:u.target.value})}>
                <option value="" selected=${!l.name}>${r("smart_choose")}</option>
                ${[...new Set([...wa,l.name].filter(Boolean))].map(u=>i`<option key=${u}
                  value=${u}
                  selected=${u===l.name}>${`utm_${u}`}</option>`)}</select>`:i`<input class="input" dir="auto" value=${l.name} readOnly=${n}
                placeholder=${r("smart_attribute_name")}
                aria-label=${r("smart_name_of",{what:e})} autocapitalize="off"
                onInput=${u=>o(c,{name:u.target.value})} />`}
          <${Fe} label=${r("smart_value_of",{what:l.name||e})} values=${l.patterns}
            placeholder=${r("smart_value")} isReadOnly=${n}
            onValues=${u=>o(c,{patterns:u})} />
          ${!n&&a.length>1&&i`<button type="button" class="icon-button" title=${r("remove")}
              aria-label=${r("smart_remove_of",{what:l.name})}
              onClick=${()=>s(a.filter((u,d)=>d!==c))}>
              <${k} name="close" /></button>`}
        </div>`)}
      ${!n&&i`<button type="button" class="button" onClick=${()=>s([...a,{name:"",patterns:[]}])}>
        ${r("smart_add_named")}</button>`}
    </div>`}function za({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=o=>i`
    <label class="range-end"><span>${r(`smart_${o}_word`)}</span>
      <input class="input" type="number" inputmode="decimal" min="0" step="any" value=${t.value[o]}
        readOnly=${n} aria-label=${`${e}, ${r(`smart_${o}_word`)}`}
        onInput=${l=>s({...t.value,[o]:l.target.value})} /></label>`;return i`<div class="range">${a("at_least")}${a("at_most")}</div>`}function Ea({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=[!0,!1].map(o=>[o,r(Re(t.key,o))]);return i`<${qn} label=${e} options=${a} value=${t.value} isReadOnly=${n}
    onValue=${o=>s(o==="true")} />`}function Ia({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=["filled","empty"].map(o=>[o,r(`smart_is_cart_${o}`)]);return i`<${qn} label=${e} options=${a} value=${t.value} isReadOnly=${n}
    onValue=${s} />`}function qn({label:t,options:e,value:n,isReadOnly:s,onValue:r}){return i`
    <select class="input" aria-label=${t} disabled=${s}
      onChange=${a=>r(a.target.value)}>
      ${e.map(([a,o])=>i`<option key=${a} value=${String(a)}
        selected=${a===n}>${o}</option>`)}
    </select>`}function Na({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=Oa.map(o=>[o,r(`smart_device_${o}`)]);return i`<${Qt} label=${e} chosen=${t.value} options=${a} onChoose=${s}
    isReadOnly=${n} />`}function Da({part:t,label:e,isReadOnly:n,onValue:s}){let{overview:r}=_(),a=r.languages.map(o=>[o,W(o)]);return i`<${Qt} label=${e} chosen=${t.value} options=${a} onChoose=${s}
    isReadOnly=${n} />`}function Ra({part:t,label:e,isReadOnly:n,onValue:s}){let r=v(),a=De.map(o=>[o,Ae(r,o)]);return i`<${Qt} label=${e} chosen=${t.value} options=${a} onChoose=${s}
    isReadOnly=${n} />`}function Aa({part:t,label:e,isReadOnly:n,onValue:s}){let r=m(),a=t.value,o=(l,c,u)=>s(a.with(l,a[l].with(c,u)));return i`
    <div class="spans">
      ${a.map(([l,c],u)=>i`
        <span class="span" key=${u}>
          <input class="input" type="time" value=${l} readOnly=${n}
            aria-label=${`${e}, ${r("smart_from_word")}`}
            onInput=${d=>o(u,0,d.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${c} readOnly=${n}
            aria-label=${`${e}, ${r("smart_until_word")}`}
            onInput=${d=>o(u,1,d.target.value)} />
          ${!n&&a.length>1&&i`<button type="button" class="icon-button"
              aria-label=${r("smart_remove_of",{what:`${l}–${c}`})}
            title=${r("remove")} onClick=${()=>s(a.filter((d,p)=>p!==u))}>
              <${k} name="close" /></button>`}
        </span>`)}
      ${!n&&i`<button type="button" class="button" onClick=${()=>s(fn(a))}>${r("bot.add_span")}</button>`}
    </div>
    <p class="hint">${r("smart_times_hint")}</p>`}function La({part:t,isReadOnly:e,onValue:n}){return i`<${Nt} dates=${t.value} isReadOnly=${e} onDates=${n} />`}function Nt({dates:t,isReadOnly:e,onDates:n}){let s=m(),r=a=>i`
    <label class="range-end"><span>${s(`smart_${a}_word`)}</span>
      <input class="input" type="date" value=${t[a]} readOnly=${e}
        onInput=${o=>n({...t,[a]:o.target.value})} /></label>`;return i`<div class="range">${r("from")}${r("until")}</div>`}function Ma({part:t}){return i`<code dir="ltr">${JSON.stringify(t.value)}</code>`}var Fa={patterns:Ta,named:Ca,range:za,fact:Ea,cart:Ia,devices:Na,languages:Da,weekdays:Ra,times:Aa,dates:La};var Hn=["all","any","not"];function Xt({group:t,onGroup:e,isReadOnly:n}){return i`<div class="condition"><${Wn} group=${t} onGroup=${e} isReadOnly=${n}
    depth=${0} /></div>`}function Wn({group:t,onGroup:e,onRemove:n,isReadOnly:s,depth:r}){let a=m(),o=E(null),l=N(),{how:c,parts:u}=t,d=f=>e({how:c,parts:f}),p=f=>{d([...u,f]),setTimeout(()=>Ba(o.current))},$=r>0||u.length>1||c!=="all";return i`
    <div class=${`condition-group condition-${c}`} ref=${o} role="group" aria-label=${a(`smart_how_${c}`)}>
      ${$&&i`
        <div class="condition-head">
          <label class="visually-hidden" for=${l}>${a("smart_how")}</label>
          <select id=${l} class="input condition-how" disabled=${s}
            onChange=${f=>e({how:f.target.value,parts:u})}>
            ${Hn.map(f=>i`<option key=${f} value=${f}
              selected=${f===c}>${a(`smart_how_${f}`)}</option>`)}
          </select>
          ${!s&&n&&i`<${Kn} what=${a("smart_group")} onRemove=${n} />`}
        </div>`}
      ${u.length>0&&i`<ul class="condition-parts">${u.map((f,g)=>i`<li key=${g}><${ja} node=${f} isReadOnly=${s} depth=${r+1}
            onNode=${h=>d(u.with(g,h))}
            onRemove=${()=>d(u.filter((h,O)=>O!==g))} /></li>`)}</ul>`}
      ${!u.length&&s&&i`<p class="bot-quiet">${a("smart_no_condition")}</p>`}
      ${!s&&i`<${Pa} onPick=${p} isFirst=${r===0&&!u.length}
        mayGroup=${r<3} />`}
    </div>`}function ja({node:t,onNode:e,onRemove:n,isReadOnly:s,depth:r}){let a=m(),o=v();if(V(t))return i`<${Wn} group=${t} onGroup=${e} onRemove=${n} isReadOnly=${s}
      depth=${r} />`;let l=a(`smart_part_${t.key}`);return i`
    <div class="condition-part" role="group" aria-label=${It(o,t)}>
      <span class="condition-name">${l}</span>
      <div class="condition-input"><${Un} part=${t} label=${l} isReadOnly=${s}
        onValue=${c=>e({...t,value:c})} /></div>
      ${!s&&i`<${Kn} what=${l} onRemove=${n} />`}
    </div>`}function Kn({what:t,onRemove:e}){let n=m();return i`<button type="button" class="icon-button" aria-label=${n("smart_remove_of",{what:t})}
    title=${n("remove")}
    onClick=${e}><${k} name="close" /></button>`}function Pa({onPick:t,isFirst:e,mayGroup:n}){let s=m(),[r,a]=x(!1),o=E(null),l=E(null),c=p=>{a(!1),t(p)},u=()=>{a(!r),setTimeout(()=>o.current?.querySelector("button")?.focus())},d=p=>{p.key==="Escape"&&(p.preventDefault(),a(!1),l.current?.focus())};return i`
    <div class="part-picker">
      <button type="button" class="button" ref=${l} aria-expanded=${r} onClick=${u}><${k} name="plus" />
        ${s(e?"smart_add_first_condition":"smart_add_condition")}</button>
      ${r&&i`
        <div class="part-choices" ref=${o} onKeyDown=${d}>
          ${Object.entries(Sn).map(([p,$])=>i`
            <div key=${p} role="group" aria-label=${s(`smart_about_${p}`)}>
              <span class="hint">${s(`smart_about_${p}`)}</span>
              <div class="toggles">${$.map(f=>i`<button key=${f} type="button" class="toggle" onClick=${()=>c(Tn(f))}>
                ${s(`smart_part_${f}`)}</button>`)}</div>
            </div>`)}
          ${n&&i`
            <div role="group" aria-label=${s("smart_about_group")}>
              <span class="hint">${s("smart_about_group")}</span>
              <div class="toggles">${Hn.map(p=>i`<button key=${p} type="button" class="toggle" onClick=${()=>c({how:p,parts:[]})}>
                ${s(`smart_how_${p}`)}</button>`)}</div>
            </div>`}
        </div>`}
    </div>`}function Ba(t){let n=t?.querySelector(":scope > .condition-parts > li:last-child")?.querySelector("input, select, button");n instanceof HTMLElement&&n.focus()}function it({label:t,question:e,yes:n,onYes:s,isBusy:r,isDanger:a=!0}){let o=m(),[l,c]=x(!1);return l?i`
    <span class="sure" role="group" aria-label=${e}>
      <bdi>${e}</bdi>
      <button type="button" class=${a?"button button-danger":"button button-main"} disabled=${r}
        onClick=${()=>{c(!1),s()}}>${n}</button>
      <button type="button" class="button" onClick=${()=>c(!1)}>${o("cancel")}</button>
    </span>`:i`<button type="button" class="button" disabled=${r}
    onClick=${()=>c(!0)}>${t}</button>`}var je=200;function te({id:t="",if:e,from:n,until:s,text:r}={}){return{id:t,condition:xt(e),from:n||"",until:s||"",text:{...r??{}}}}function mt({id:t,condition:e,from:n,until:s,text:r}){let a=Object.entries(r).map(([l,c])=>[l,c.trim()]),o=Wt(e);return{id:t,...o?{if:o}:{},...n?{from:n}:{},...s?{until:s}:{},text:Object.fromEntries(a.filter(([,l])=>l))}}function Yn({from:t,until:e,text:n}){let s={};for(let[r,a]of Object.entries(n))[...a.trim()].length>je?s[`text ${r}`]="smart_long_notice":Ga(a)&&(s[`text ${r}`]="smart_bad_notice_placeholder");return Object.values(n).some(r=>r.trim())||(s.text="smart_no_text"),t&&e&&e<t&&(s.dates="smart_dates_backwards"),s}function Vn({from:t,until:e},n){return e&&e<n?"over":t&&t>n?"later":"now"}function Ga(t){let{unknown:e,bare:n}=Ne(t),s=[...t.matchAll(/\{([^{}|]*)/g)].map(([,r])=>r.trim());return e.length+n.length>0||s.some(r=>r!=="shop_name")}var Ua=["person","message","close"];function Zn({buttons:t,onButtons:e,isReadOnly:n,note:s}){let r=m();return i`
    <fieldset class="buttons-field">
      <legend>${r("smart_buttons")}</legend>
      <p class="hint">${r("smart_buttons_hint")}</p>
      <ul>
        ${t.map((a,o)=>{let l=c=>e(t.with(o,{...a,...c}));return i`
          <li key=${o}>
            <${qa} button=${a} index=${o} isReadOnly=${n} change=${l} />
            <input class="input" dir="auto" value=${a.label} readOnly=${n} maxlength="60"
              placeholder=${r("bot.button_label_hint")} aria-label=${r("bot.button_label",{count:o+1})}
              onInput=${c=>l({label:c.target.value})} />
            ${!n&&i`<button type="button" class="icon-button" aria-label=${r("bot.remove_button",{count:o+1})}
              title=${r("remove")} onClick=${()=>e(t.filter((c,u)=>u!==o))}><${k}
                name="close" /></button>`}
          </li>`})}
      </ul>
      ${s}
      ${!n&&t.length<In&&i`<button type="button" class="button" onClick=${()=>e([...t,{target:"",label:""}])}>
          ${r("bot.add_button")}</button>`}
    </fieldset>`}function qa({button:t,index:e,isReadOnly:n,change:s}){let r=m();return i`
    <select class="input" aria-label=${r("bot.button_target",{count:e+1})} disabled=${n}
      onChange=${a=>s({target:a.target.value})}>
      <option value="" selected=${!t.target}>${r("bot.button_choose")}</option>
      ${Ua.map(a=>i`<option key=${a} value=${`does:${a}`} selected=${t.target===`does:${a}`}>
        ${r(`bot.does_${a}`)}</option>`)}
      <optgroup label=${r("bot.button_entry")}><${Pe} prefix="entry" chosen=${t.target} /></optgroup>
    </select>`}function Pe({prefix:t,chosen:e}){let{overview:n}=_(),s=n.entries.map(({id:o,title:l})=>[`${t}:${o}`,l||o]);return(e.startsWith(`${t}:`)&&!s.some(([o])=>o===e)?[[e,e.slice(t.length+1)],...s]:s).map(([o,l])=>i`<option key=${o} value=${o}
    selected=${o===e}>${l}</option>`)}function Jn({draft:t,change:e,isReadOnly:n,note:s}){let r=m(),{overview:a}=_(),{code:o}=t,l=N(),c=p=>e({code:{...o,...p}}),u=[...new Set([...a.code_lists,o.list].filter(Boolean))],d=p=>c({kind:p,list:p==="list"?o.list||(u[0]??""):o.list});return i`
    <fieldset class="plain-field code-field" disabled=${n}>
      <${G} label=${r("smart_code")} onChoose=${d}>
        ${["none","fixed","list"].map(p=>i`<option key=${p} value=${p} selected=${p===o.kind}>${r(`smart_code_${p}`)}
            </option>`)}
      <//>
      ${o.kind==="fixed"&&i`
        <div class="field"><label for=${l}>${r("smart_code_word")}</label>
          <input id=${l} class="input" dir="ltr" maxlength="40" value=${o.fixed} autocapitalize="characters"
            spellcheck=${!1} onInput=${p=>c({fixed:p.target.value})} /></div>
        <div class="field"><label for=${`${l}-until`}>${r("smart_code_until")}</label>
          <input id=${`${l}-until`} class="input" type="date" value=${o.until}
            onInput=${p=>c({until:p.target.value})} /></div>`}
      ${o.kind==="list"&&(u.length?i`<${G} label=${r("smart_code_which")} onChoose=${p=>c({list:p})}>
            ${u.map(p=>i`<option key=${p} value=${p}
              selected=${p===o.list}>${p}</option>`)}
          <//>`:i`<p class="hint">${r("smart_no_lists")} <a href=${C("smart","codes")}>${r("smart_add_codes")}
            </a></p>`)}
      ${s}
    </fieldset>
    <p class="hint">${r(`smart_code_${o.kind}_hint`)}</p>`}var Ha=Object.freeze({en:"there",fa:"دوست گرامی"});function ee({texts:t,onTexts:e,language:n,setLanguage:s,label:r,hint:a,most:o,placeholders:l,isReadOnly:c,noteOf:u}){let d=m(),{number:p}=v(),{overview:$}=_(),f=N(),g=E(null),h=t[n]??"",O=[...new Set([...$.languages,...Object.keys(t)])],z=u(n),T=b=>e({...t,[n]:b}),w=b=>{let S=g.current,I=S?.selectionStart??h.length,{written:F,from:y,to:L}=Wa(b,n);T(h.slice(0,I)+F+h.slice(S?.selectionEnd??I)),setTimeout(()=>{S?.focus(),S?.setSelectionRange(I+y,I+L)})};return i`
    <div class="texts">
      <div class="language-tabs" role="group" aria-label=${d("bot.languages")}>
        ${O.map(b=>i`
          <button type="button" key=${b} class="language-tab" aria-pressed=${b===n} lang=${b}
            onClick=${()=>s(b)}>${W(b)}${u(b)?i`<span class="text-state bad" title=${d("smart_text_bad")}>!<span class="visually-hidden">
                  ${d("smart_text_bad")}</span></span>`:!t[b]?.trim()&&i`<span class="text-state" title=${d("smart_text_missing")}>–<span class="visually-hidden">
                  ${d("smart_text_missing")}</span></span>`}</button>`)}
      </div>
      <div class="field">
        <label for=${f}>${r} <span class="visually-hidden">${W(n)}</span></label>
        <textarea id=${f} ref=${g} class="input input-long" rows="3" lang=${n} dir="auto" value=${h}
          readOnly=${c} aria-invalid=${!!z||void 0} aria-describedby=${`${f}-about`}
          onInput=${b=>T(b.target.value)}></textarea>
        <p class="text-foot" id=${`${f}-about`}>${z||i`<span class="hint">${a}</span>`}
          <span class=${ve(h)>o?"hint hint-bad":"hint"}>${d("smart_of",{part:p(ve(h)),all:p(o)})}</span></p>
      </div>
      ${!c&&l.length>0&&i`
        <div class="toggles" role="group" aria-label=${d("smart_insert")}>
          <span class="hint">${d("smart_insert")}</span>
          ${l.map(b=>i`<button type="button" key=${b} class="toggle" title=${d(`smart_filled_${b}`)}
            onClick=${()=>w(b)}>${d(`smart_filled_${b}`)}</button>`)}
        </div>`}
    </div>`}function Wa(t,e){if(t==="shop_name"||t==="code")return{written:`{${t}}`,from:t.length+2,to:t.length+2};let s=(t==="first_name"||t==="visitor_name")&&Ha[e]||"…";return{written:`{${t}|${s}}`,from:t.length+2,to:t.length+2+s.length}}var Ka=["visit","page","visitor","day"],Qn=["first_name","cart_total","shop_name"];function Xn(t){let{draft:e,change:n,isReadOnly:s,language:r,setLanguage:a}=t,o=m(),l=Ya(t),c=pt(e),u=e.code.kind!=="none"&&!c;return i`
    <${Dt} label=${o("smart_title_field")} hint=${o("smart_title_hint")} value=${e.title} note=${l("title")}
      isReadOnly=${s} onValue=${d=>n({title:d})} isForeign />
    <${tt} title=${o("smart_when")} hint=${o(`smart_explain_${e.kind}`)}>
      <${Za} ...${t} note=${l("when")} />
    <//>
    <${tt} title=${o("smart_if")} hint=${o("smart_if_hint")}>
      <${Xt} group=${e.condition} isReadOnly=${s}
        onGroup=${d=>n({condition:d})} />
      ${l("condition")}
    <//>
    <${tt} title=${o("smart_then")}>
      <${ee} label=${o("smart_text")} hint=${o("smart_text_hint")} texts=${e.text} most=${Ce}
        language=${r}
        setLanguage=${a} isReadOnly=${s}
        placeholders=${u?[...Qn,"code","code_until"]:Qn}
        onTexts=${d=>n({text:d})}
        noteOf=${d=>l(`text ${d}`)} />
      ${l("text")}
      <${Zn} buttons=${e.buttons} isReadOnly=${s} note=${l("buttons")}
        onButtons=${d=>n({buttons:d})} />
      ${!c&&i`<${Jn} draft=${e} change=${n} isReadOnly=${s} note=${l("code")} />`}
      ${!c&&i`<${Ja} ...${t} note=${l("opening")} />`}
    <//>
    <${tt} title=${o("smart_limits")} hint=${o("smart_limits_hint")}>
      <${Qa} ...${t} note=${l("limits")} />
    <//>
    <${tt} title=${o("smart_dates")} hint=${o("smart_dates_hint")}>
      <${Nt} dates=${e} isReadOnly=${s}
        onDates=${({from:d,until:p})=>n({from:d,until:p})} />
      ${l("dates")}
    <//>
    <${tt} title=${o("smart_goal")} hint=${o("smart_goal_hint")}>
      <${Dt} label=${o("smart_goal_hours")} value=${e.goalHours} note=${l("goal")} isReadOnly=${s}
        placeholder="24" isNumber onValue=${d=>n({goalHours:d})} />
    <//>`}function Ya({mistakes:t,found:e,showsAll:n,draft:s}){let r=new Set(n?[]:["smart_no_text","smart_no_target","smart_no_event","smart_no_list"]),a=!n&&!s.code.fixed;return o=>{let l=t[o],c=l&&!r.has(l)&&!(l==="smart_bad_code"&&a),u=e[o]??[];return(c||u.length>0)&&i`<${Va} mistake=${c?l:""} problems=${u} />`}}function Va({mistake:t,problems:e}){let n=m();return t?i`<span class="hint hint-bad">${n(t)}</span>`:e.map((s,r)=>i`<span class="hint hint-bad" key=${r}><bdi>${s.what}</bdi>${s.mend&&i`. <bdi>${s.mend}</bdi>`}</span>`)}function tt({title:t,hint:e,children:n}){return i`
    <fieldset class="form-part">
      <legend>${t}</legend>
      ${e&&i`<p class="hint">${e}</p>`}
      ${n}
    </fieldset>`}function Dt({label:t,hint:e,value:n,onValue:s,note:r,isReadOnly:a,isNumber:o,isForeign:l,placeholder:c,unit:u}){let d=N();return i`
    <div class=${o?"field field-number":"field"}>
      <label for=${d}>${t}</label>
      <span class="with-unit"><input id=${d} class="input" type=${o?"number":"text"} min="0" step="any"
        value=${n}
        dir=${l?"auto":void 0} readOnly=${a} placeholder=${c}
        inputmode=${o?"decimal":void 0} aria-invalid=${!!r||void 0}
        aria-describedby=${`${d}-about`} onInput=${p=>s(p.target.value)} />${u&&i`<span class="hint">${u}</span>`}</span>
      <span id=${`${d}-about`}>${r||e&&i`<span class="hint">${e}</span>`}</span>
    </div>`}function Za({draft:t,change:e,isReadOnly:n,note:s}){let r=m(),a=rt(t.kind),o=l=>e({kind:l,amount:Dn(l,t.kind,t.amount)});return i`
    <fieldset class="plain-field trigger" disabled=${n}>
      <${G} label=${r("smart_trigger")} onChoose=${o}>
        ${Object.keys(Te).map(l=>i`<option key=${l} value=${l} selected=${l===t.kind}>${r(`smart_trigger_${l}`)}
            </option>`)}
      <//>
      ${a&&i`<${Dt} key=${a} label=${r(`smart_amount_${a}`)} value=${t.amount}
          isReadOnly=${n}
        isNumber=${a!=="name"} onValue=${l=>e({amount:l})}
        placeholder=${a==="name"?r("smart_for_example",{example:"checkout_error"}):""} />`}
      <${Dt} label=${r("smart_delay")} value=${t.delay} isReadOnly=${n} isNumber placeholder="0"
        onValue=${l=>e({delay:l})} />
    </fieldset>
    ${s}
    <p class="hint">${r("smart_delay_hint")}</p>`}function Ja({draft:t,change:e,isReadOnly:n,note:s}){let r=m(),{language:a}=K(),{overview:o}=_(),c=t.speaker&&!o.operators.some(({login:d})=>d===t.speaker)?[{login:t.speaker,name:t.speaker},...o.operators]:o.operators,u=(d,p)=>d[a]??d.en??Object.values(d)[0]??p;return i`
    <fieldset class="plain-field manner" disabled=${n}>
      <${G} label=${r("smart_speaker")} onChoose=${d=>e({speaker:d})}>
        <option value="" selected=${!t.speaker}>${r("smart_speaker_bot")}</option>
        ${c.map(({login:d,name:p})=>i`<option key=${d} value=${d}
            selected=${d===t.speaker}>${p}</option>`)}
      <//>
      <${G} label=${r("smart_opening")} onChoose=${d=>e({opening:d})}>
        <option value="" selected=${!t.opening}>${r("smart_opening_chat")}</option>
        <optgroup label=${r("smart_opening_department")}>${o.departments.map(({key:d,names:p})=>i`<option key=${d} value=${`department:${d}`}
          selected=${t.opening===`department:${d}`}>${u(p,d)}</option>`)}</optgroup>
        <optgroup label=${r("smart_opening_start")}><${Pe} prefix="start"
          chosen=${t.opening} /></optgroup>
      <//>
      <label class="tick"><input type="checkbox" checked=${t.opensPanel}
        onChange=${d=>e({opensPanel:d.target.checked})} />${r("smart_opens_panel")}</label>
      <label class="tick"><input type="checkbox" checked=${t.hasSound}
        onChange=${d=>e({hasSound:d.target.checked})} />${r("smart_has_sound")}
          </label>
      ${t.speaker&&i`<p class="hint">${r("smart_speaker_hint")}</p>`}
      ${s}
    </fieldset>`}function Qa({draft:t,change:e,isReadOnly:n,note:s}){let r=m();return i`
    <div class="limits">
      ${Ka.map(a=>i`<${Dt} key=${a} label=${r(`smart_limit_${a}`)} value=${t.limits[a]} isNumber
        isReadOnly=${n} placeholder="∞"
        onValue=${o=>e({limits:{...t.limits,[a]:o}})} />`)}
    </div>
    ${s}`}function ne({isBad:t,save:e,phase:n,setTried:s}){let r=E(null);return M(()=>{["refused","conflict","error"].includes(n)&&Be(r.current)},[n]),{form:r,submit:o=>{o.preventDefault(),s(!0),t?setTimeout(()=>Be(r.current)):e()}}}function se({check:t,form:e}){let n=m(),{answer:s,isBusy:r}=t;if(r||!s)return i`<${Gt} text=${n("bot.checking")} />`;if(Rt(s)||!ts(s))return i`<span class="good" role="status">${n("bot.check_good",{count:s.tests?.count??0})}</span>`;let a=s.errors.length||s.tests.failed.length,o=n(s.errors.length?"smart_check_errors":"smart_check_tests",{count:a});return i`<button type="button" class="link-button bad" onClick=${()=>Be(e.current)}>${o}
    </button>`}function Rt(t){return!!t&&!ts(t)&&!t.warnings.length}function ts(t){return t.errors.length>0||!!t.tests?.failed.length}function Be(t){t?.querySelector(".hint-bad:not([role=alert]), .outcome, .alert, .check")?.scrollIntoView({block:"center"})}var Xa="bot_scenarios/smart_messages/notices.yaml";function es({notice:t}){let e=m(),{api:n,refresh:s,place:r,tell:a,mayEdit:o}=_(),l=B(()=>te(t),[t]),[c,u]=x(l),[d,p]=x(null),$=q(async()=>{r.setUnsaved(!1),a(e("smart_notice_saved")),await s()}),f=q(async()=>{r.setUnsaved(!1),a(e("smart_notice_removed")),r.go("smart","calendar"),await s()});M(()=>{if($.phase!=="conflict")return;let O=z=>z.notices.find(T=>T.id===t.id);n.overview().then(z=>p(O(z)??null),()=>p(null))},[$.phase]);let g=O=>$.save(z=>n.saveNotice({notice:mt(c),hash:O,even_if_tests_fail:z})),h=async()=>{r.setUnsaved(!1),await s()};return i`
    <${ss} draft=${c} setDraft=${u} start=${l} about=${{hash:t.hash}} saving=${$}
      save=${()=>g(t.hash)} title=${e("smart_kind_notice")}
      foot=${o&&i`<${it} label=${e("smart_remove_notice")} question=${e("smart_remove_notice_sure")}
        yes=${e("remove")} isBusy=${f.phase==="busy"} onYes=${()=>f.save(()=>n.removeNotice(t.id))} />`}>
      ${$.phase==="conflict"&&i`<${Pt} theirs=${d?ut(mt(te(d))):[]}
          mine=${ut(mt(c))}
        onTheirs=${h} onMine=${()=>g(d?.hash??null)} />`}
      <${Y} saving=${f} mayForce=${!1} />
    <//>`}function ns(){let t=m(),{api:e,overview:n,refresh:s,place:r,tell:a,mayEdit:o}=_(),[l]=x(()=>te()),[c,u]=x(l),d={...c,id:Yt("notice",n.notices.map(({id:f})=>f))},p=n.notices[0]?.file??n.rules[0]?.file??Xa,$=q(async()=>{r.setUnsaved(!1),a(t("smart_notice_saved")),await s(),r.store.get().parts[1]==="notice"&&r.go("smart","calendar")});return o?i`
    <${ss} draft=${d} setDraft=${u} start=${{...l,id:d.id}} about=${{add_to:p}}
      saving=${$}
      save=${()=>$.save(f=>e.saveNotice({notice:mt(d),add_to:p,even_if_tests_fail:f}))} title=${t("smart_new_notice")} />`:null}function ss({draft:t,setDraft:e,start:n,about:s,saving:r,save:a,title:o,foot:l,children:c}){let u=m(),{api:d,overview:p,mayEdit:$}=_(),[f,g]=x(()=>p.languages.find(R=>t.text[R])??p.languages[0]??"en"),[h,O]=x(!1),z=mt(t),T=JSON.stringify(z)!==JSON.stringify(mt(n)),w=Yn(t),b=Object.keys(w).length>0;_t(T);let S=$&&T&&!b,I=Ut(()=>d.checkNotice({notice:z,...s}),[JSON.stringify([z,s])],S),F=R=>e({...t,...R}),y=R=>w[R]&&(h||w[R]!=="smart_no_text")&&i`<span
      class="hint hint-bad">${u(w[R])}</span>`,{form:L,submit:gt}=ne({isBad:b,save:a,phase:r.phase,setTried:O});return i`
    <form class="rule-editor" ref=${L} onSubmit=${gt} noValidate aria-label=${o}>
      <header class="bot-editor-head">
        <a class="button" href=${C("smart","calendar")}>${u("smart_back_to_calendar")}</a><h3
          class="part-title">${o}</h3>
      </header>
      <div class="rule-editor-form">
        <${ee} label=${u("smart_notice_text")} hint=${u("smart_notice_hint")} texts=${t.text}
          most=${je} language=${f}
          setLanguage=${g} isReadOnly=${!$} placeholders=${["shop_name"]}
          onTexts=${R=>F({text:R})} noteOf=${R=>y(`text ${R}`)} />
        ${y("text")}
        <${tt} title=${u("smart_dates")} hint=${u("smart_notice_dates")}>
          <${Nt} dates=${t} isReadOnly=${!$} onDates=${({from:R,until:_e})=>F({from:R,until:_e})} />
          ${y("dates")}
        <//>
        <${tt} title=${u("smart_if")} hint=${u("smart_notice_if")}>
          <${Xt} group=${t.condition} isReadOnly=${!$}
            onGroup=${R=>F({condition:R})} />
        <//>
      </div>
      <aside class="rule-editor-side" aria-label=${u("smart_preview")}><${ti} text=${t.text[f]??""}
        language=${f} /></aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!Rt(I.answer)&&i`<${qt} isOn=${S} isBusy=${!1} answer=${I.answer}
          elsewhere=${I.answer?[...I.answer.errors,...I.answer.warnings]:[]} />`}
        ${c}
        <${Y} saving=${r} />
      </div>
      ${$&&i`
        <div class="bot-foot">
          ${l}
          <span class="spacer"></span>
          ${h&&b&&i`<span class="hint hint-bad" role="alert">${u("bot.mend_first")}</span>`}
          ${S?i`<${se} check=${I} form=${L} />`:i`<span
            class="hint">${T?u("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main"
            disabled=${!T||r.phase==="busy"}>${u("bot.save_and_test")}</button>
        </div>`}
    </form>`}function ti({text:t,language:e}){let n=m(),{state:s}=Z(),r=s.me?.shop_name??"";return i`
    <figure class="bubble-preview" aria-label=${n("smart_preview")}>
      <figcaption class="hint">${n("smart_preview")}</figcaption>
      <div class="panel-preview" dir=${bt(e)} lang=${e}>
        <p class="panel-preview-head"><bdi>${r}</bdi></p>
        <p class="panel-preview-banner" dir="auto"><${k} name="alert" />
          <span>${t.trim().replaceAll("{shop_name}",r)||"…"}</span></p>
        <p class="panel-preview-body"></p>
      </div>
    </figure>`}function rs({today:t}){let e=m(),{overview:n,mayEdit:s}=_();return i`
    <section class="rules-part" aria-label=${e("smart_notices")}>
      <header class="smart-head">
        <h3 class="part-title">${e("smart_notices")}</h3>
        <p class="hint">${e("smart_notices_text")}</p>
        ${s&&i`<a class="button" href=${C("smart","notice","new")}>${e("smart_new_notice")}</a>`}
      </header>
      ${n.notices.length?i`<ul class="rules">${n.notices.map(r=>i`<${ei} key=${r.id}
            notice=${r} today=${t} />`)}</ul>`:i`<p class="bot-quiet">${e("smart_no_notices")}</p>`}
    </section>`}function ei({notice:t,today:e}){let n=m(),s=v(),{overview:r}=_(),a=Vn(t,e),o=t.text[r.languages[0]]??Object.values(t.text)[0]??t.id,l=!!(t.from||t.until);return i`
    <li class=${a==="over"?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title"><a href=${C("smart","notice",t.id)}><bdi>${o}</bdi></a></p>
        <p class="rule-sentence">${[l?X(s,{from:t.from??"",until:t.until??""}):n("smart_always"),t.if&&Mn(s,t.if)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="rule-tools"><span class=${a==="now"?"tag":"tag tag-quiet"}>${n(`smart_standing_${a}`)}</span></div>
    </li>`}var Ge=12,ni="new";function is(){let{parts:t,overview:e}=_(),[,n,s]=t;if(n!=="notice")return i`<${as} />`;if(s===ni||!s)return i`<${ns} />`;let r=e.notices.find(a=>a.id===s);return r?i`<${es} key=${`${s} ${r.hash}`} notice=${r} />`:i`<${as} />`}function as(){let t=m(),e=v(),{language:n}=K(),{api:s,overview:r}=_(),a=j(s.hours,[s]),o=a.value?.local_time.slice(0,10)??new Date().toISOString().slice(0,10),[l,c]=x(0),u=wn(zt(kn(o,n),l*7),Ge),d=On(r),p=d.filter(g=>vt(u,g)),$=r.rules.length-d.filter(({kind:g})=>g==="rule").length,f=zt(u.start,u.days-1);return i`
    <div class="column smart-column">
      <section class="bot-card" aria-label=${t("smart_calendar")}>
        <header class="smart-head">
          <h3 class="part-title">${X(e,{from:u.start,until:f})}</h3>
          <div class="bot-actions">
            <button type="button" class="button" onClick=${()=>c(l-Ge)}>${t("smart_earlier")}</button>
            <button type="button" class="button" disabled=${l===0}
              onClick=${()=>c(0)}>${t("smart_today")}</button>
            <button type="button" class="button" onClick=${()=>c(l+Ge)}>${t("smart_later")}</button>
          </div>
        </header>
        ${p.length||Object.keys(a.value?.holidays??{}).length?i`<${Bn} stretch=${u} rows=${p} today=${o}
              holidays=${a.value?.holidays??{}} />`:i`<p class="bot-quiet">${t(d.length?"smart_no_dates_now":"smart_no_dates")}</p>`}
        ${p.length>0&&i`<${si} rows=${p} holidays=${a.value?.holidays??{}} />`}
        <p class="hint">${t("smart_undated",{count:$})}</p>
      </section>
      <${rs} today=${o} />
    </div>`}function si({rows:t,holidays:e}){let n=m(),s=v(),r=a=>a?U(s,a):"–";return i`
    <details class="more"><summary>${n("bot.chart_table")}</summary>
      <div class="table-frame" role="region" tabindex="0" aria-label=${n("bot.chart_table")}><table class="table">
        <thead><tr><th scope="col">${n("smart_what")}</th><th scope="col">${n("smart_from_word")}</th>
          <th scope="col">${n("smart_until_word")}</th></tr></thead>
        <tbody>
          ${t.map(a=>i`<tr key=${`${a.kind} ${a.id}`}><th scope="row"><a
              href=${C("smart",a.kind,a.id)}><bdi>
              ${Et(a)}</bdi></a></th><td>${r(a.from)}</td><td>${r(a.until)}</td></tr>`)}
          ${Object.entries(e).map(([a,o])=>i`<tr key=${a}><th scope="row"><bdi>${o}</bdi></th><td>${r(a)}</td>
              <td>${r(a)}</td></tr>`)}
        </tbody>
      </table></div>
    </details>`}var os=/^[A-Za-z0-9_-]{1,40}$/;function ls(t){let e=t.split(/[\s,;]+/).filter(Boolean);return{codes:[...new Set(e.filter(n=>os.test(n)))],bad:e.filter(n=>!os.test(n))}}var ds=/^[a-z0-9]+(-[a-z0-9]+)*$/;function us({lists:t,reload:e}){let n=m(),{refresh:s}=_(),[r,a]=x(null),o=async()=>{a(null),await Promise.all([e(),s()])};return i`
    <section class="bot-card" aria-label=${n("smart_codes")}>
      <header class="smart-head">
        <h3 class="part-title">${n("smart_codes")}</h3>
        <p class="hint">${n("smart_codes_text")}</p>
      </header>
      ${t.length===0&&i`<p class="bot-quiet">${n("smart_no_code_lists")}</p>`}
      <ul class="code-lists">${t.map(l=>i`<${ri} key=${l.name} list=${l} settle=${o}
        onAdd=${()=>a(l.name)} />`)}</ul>
      ${r===null?i`<div><button type="button" class="button" onClick=${()=>a("")}>${n("smart_new_list")}
            </button></div>`:i`<${ai} key=${r} list=${t.find(({name:l})=>l===r)??null}
            taken=${t.map(({name:l})=>l)} settle=${o} onCancel=${()=>a(null)} />`}
    </section>`}function ri({list:t,settle:e,onAdd:n}){let s=m(),r=v(),{api:a,tell:o}=_(),[l,c]=x({isBusy:!1,error:null});async function u(){c({isBusy:!0,error:null});try{let{removed:$}=await a.closeCodes(t.name);c({isBusy:!1,error:null}),o(s("smart_list_closed",{count:$})),await e()}catch($){c({isBusy:!1,error:$})}}let d=t.last_given_at&&new Date(t.last_given_at),p=d&&new Intl.DateTimeFormat(r.language,{dateStyle:"medium",timeStyle:"short"}).format(d);return i`
    <li class="code-list">
      <p class="code-list-head"><strong><bdi>${t.name}</bdi></strong>
        ${t.until&&i`<span class="tag tag-quiet">${s("smart_until",{last:U(r,t.until)})}
          </span>`}
        <span class="hint">${p?s("smart_last_given",{when:p}):s("smart_never_given")}</span></p>
      <div class="score-track" aria-hidden="true"><${nt} share=${t.total?t.given/t.total:0}
        kind="score-bar score-best" /></div>
      <p class="code-list-foot"><span>${s("smart_given_of",{given:r.number(t.given),total:r.number(t.total)})}</span>
        <span class=${t.left===0?"bad":""}>${t.left===0?s("smart_all_given"):s("smart_left",{count:t.left})}</span></p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${n}>${s("smart_add_codes")}</button>
        <${it} label=${s("smart_close_list")} question=${s("smart_close_list_sure",{name:t.name,count:t.left})}
          yes=${s("smart_close_list")} isBusy=${l.isBusy} onYes=${u} />
      </div>
      ${l.error&&i`<${H} error=${l.error} />`}
    </li>`}function ai({list:t,taken:e,settle:n,onCancel:s}){let r=m(),{number:a}=v(),{api:o,tell:l}=_(),[c,u]=x(t?.name??""),[d,p]=x(t?.until??""),[$,f]=x(""),[g,h]=x({isBusy:!1,error:null}),O=N(),{codes:z,bad:T}=ls($),w=z.length>1e4,b=!t&&e.includes(c),S=!t&&(b||c!==""&&!ds.test(c)),I=ds.test(c)&&!b&&z.length>0&&!T.length&&!w;async function F(y){y.preventDefault(),h({isBusy:!0,error:null});try{let{added:L,duplicates:gt}=await o.addCodes({name:c,until:d,codes:z});l(gt?r("smart_codes_added_twice",{added:L,duplicates:gt}):r("smart_codes_added",{count:L})),await n()}catch(L){h({isBusy:!1,error:L})}}return i`
    <form class="add-codes" onSubmit=${F} aria-label=${r("smart_add_codes")}>
      <div class="where">
        <div class="field"><label for=${`${O}-name`}>${r("smart_list_name")}</label>
          <input id=${`${O}-name`} class="input" dir="ltr" value=${c} readOnly=${!!t} autocapitalize="off"
            aria-invalid=${S||void 0} onInput=${y=>u(y.target.value)} />
          <span class=${S?"hint hint-bad":"hint"}>${r(b?"smart_list_taken":"smart_list_name_hint")}</span></div>
        <div class="field"><label for=${`${O}-until`}>${r("smart_code_until")}</label>
          <input id=${`${O}-until`} class="input" type="date" value=${d}
            onInput=${y=>p(y.target.value)} /></div>
      </div>
      <div class="field"><label for=${O}>${r("smart_codes_field")}</label>
        <textarea id=${O} class="input input-long code-paste" rows="5" dir="ltr" spellcheck=${!1} value=${$}
          placeholder=${`WELCOME-7F3K
WELCOME-9Q2M`} onInput=${y=>f(y.target.value)}></textarea>
        ${T.length||w?i`<span class="hint hint-bad" role="status">${w?r("smart_too_many_codes",{most:a(1e4)}):r("smart_not_a_code",{code:T[0]})}</span>`:i`<span class="hint" role="status">${z.length?r("smart_codes_count",{count:z.length}):r("smart_codes_hint")}</span>`}</div>
      ${g.error&&i`<${H} error=${g.error} />`}
      ${g.isBusy&&i`<${Gt} text=${r("one_moment")} />`}
      <div class="bot-actions">
        <button type="submit" class="button button-main" disabled=${!I||g.isBusy}>${r("smart_add_codes")}
          </button>
        <button type="button" class="button" onClick=${s}>${r("cancel")}</button>
      </div>
    </form>`}var ii=`import hashlib, hmac

def sign_order(key: str, order_id: str, total: str, currency: str) -> str:
    text = f"{order_id}\\n{total}\\n{currency}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()`,oi=`function sign_order(string $key, string $orderId, string $total, string $currency): string {
    return hash_hmac('sha256', "$orderId\\n$total\\n$currency", $key);
}`,li=`Chat('order', {
  id: '1001', total: '148.00', currency: 'EUR',
  signature: '…'
})`;function ps({keys:t}){let e=m(),{api:n,tell:s}=_(),[r,a]=x(t),[o,l]=x({isBusy:!1,error:null}),c=[...new Set(r.map(({site:d})=>d))];async function u(d){l({isBusy:!0,error:null});try{a((await n.rotateOrderKey(d)).keys),l({isBusy:!1,error:null}),s(e("smart_key_rotated"))}catch(p){l({isBusy:!1,error:p})}}return i`
    <section class="bot-card" aria-label=${e("smart_orders")}>
      <header class="smart-head"><h3 class="part-title">${e("smart_orders")}</h3>
        <p class="hint">${e("smart_orders_text")}</p></header>
      ${c.map(d=>{let p=r.filter($=>$.site===d);return i`
        <div class="order-site" key=${d}>
          <h4><bdi>${p[0].site_name||d}</bdi></h4>
          ${p.map($=>i`<${ci} key=${$.key} orderKey=${$} />`)}
          <div><${it} label=${e("smart_rotate")} question=${e("smart_rotate_sure")} yes=${e("smart_rotate")}
            isBusy=${o.isBusy} onYes=${()=>u(d)} /></div>
        </div>`})}
      ${!c.length&&i`<p class="bot-quiet">${e("smart_no_sites")}</p>`}
      ${o.error&&i`<${H} error=${o.error} />`}
      <${di} />
    </section>`}function ci({orderKey:t}){let e=m(),{language:n}=K(),{tell:s}=_(),[r,a]=x(!1),o=new Intl.DateTimeFormat(n,{dateStyle:"medium"}).format(t.created_at),l=async()=>{await navigator.clipboard.writeText(t.key).then(()=>!0,()=>!1)?s(e("smart_copied")):a(!0)};return i`
    <div class="order-key">
      <span class=${t.is_current?"tag":"tag tag-quiet"}>${e(t.is_current?"smart_key_current":"smart_key_previous")}</span>
      <code class="key-text" dir="ltr">${r?t.key:"•".repeat(24)}</code>
      <span class="hint">${e("smart_key_since",{day:o})}</span>
      <span class="bot-actions">
        <button type="button" class="button" aria-pressed=${r} onClick=${()=>a(!r)}>${e(r?"smart_hide":"smart_show")}</button>
        <button type="button" class="button" onClick=${l}>${e("smart_copy")}</button>
      </span>
    </div>`}function di(){let t=m();return i`
    <details class="more"><summary>${t("smart_how_to_sign")}</summary>
      <div class="how-to">
        <p>${t("smart_sign_text")} <code dir="ltr">order_id\\ntotal\\ncurrency</code></p>
        <p>${t("smart_sign_same")}</p>
        <h4>Python</h4><pre dir="ltr" class="snippet">${ii}</pre>
        <h4>PHP</h4><pre dir="ltr" class="snippet">${oi}</pre>
        <h4>${t("smart_sign_page")}</h4><pre dir="ltr" class="snippet">${li}</pre>
      </div>
    </details>`}var ui=86400;function ms(){let t=m(),{api:e,overview:n,refresh:s,place:r,tell:a,mayEdit:o}=_(),[l,c]=x(String(n.quiet_seconds)),u=N(),d=A(l),p=d===null||d<0||d>ui,$=d!==n.quiet_seconds;_t($);let f=q(async()=>{r.setUnsaved(!1),a(t("smart_quiet_saved")),await s()});return i`
    <form class="bot-card" onSubmit=${h=>{h.preventDefault(),d!==null&&!p&&f.save(O=>e.setQuiet({quiet_seconds:d,even_if_tests_fail:O}))}} noValidate aria-label=${t("smart_quiet")}>
      <h3 class="part-title">${t("smart_quiet")}</h3>
      <p class="hint">${t("smart_quiet_text")}</p>
      <div class="field field-number"><label for=${u}>${t("smart_quiet_seconds")}</label>
        <input id=${u} class="input" type="number" min="0" step="1" value=${l} readOnly=${!o}
          aria-invalid=${p||void 0} onInput=${h=>c(h.target.value)} />
        ${p&&i`<span class="hint hint-bad">${t("smart_bad_number")}</span>`}</div>
      <${Y} saving=${f} />
      ${o&&i`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main"
          disabled=${!$||p||f.phase==="busy"}>${t("save")}</button></div>`}
    </form>`}function $s(){let t=m(),{isLeader:e,isAdmin:n}=_();return i`
    <div class="column">
      ${e?i`<${pi} />`:i`<p class="bot-note">${t("smart_codes_leaders")}</p>`}
      ${n?i`<${mi} />`:i`<p class="bot-note">${t("smart_orders_admin")}</p>`}
      <${ms} />
    </div>`}function pi(){let{api:t}=_(),e=j(t.codes,[t]);return i`<${J} of=${e} rows=${3} draw=${({lists:n})=>i`<${us}
    lists=${n}
    reload=${e.reload} />`} />`}function mi(){let{api:t}=_(),e=j(t.orderKeys,[t]);return i`<${J} of=${e} rows=${3} draw=${n=>i`<${ps}
    keys=${n.keys} />`} />`}var fs=Object.freeze({value:null,error:null,at:0});function re(t,e,n){let[s,r]=x(fs),a=E(()=>{});return M(()=>{let o=null,l=!1,c=!1;async function u(){if(l||c||document.hidden)return;clearTimeout(o),c=!0;let d=await t().then(p=>()=>r({value:p,error:null,at:Date.now()}),p=>()=>r($=>({...$,error:p})));c=!1,!l&&(d(),o=setTimeout(u,e*1e3))}return r(fs),a.current=u,u(),document.addEventListener("visibilitychange",u),()=>{l=!0,clearTimeout(o),document.removeEventListener("visibilitychange",u)}},n),{...s,again:()=>a.current()}}var $i=Date.UTC(2024,0,1),gs=["mon","tue","wed","thu","fri","sat","sun"];function $t({language:t},e){let n={minimumFractionDigits:1,maximumFractionDigits:1};return new Intl.NumberFormat(t,n).format(Math.max(0,e))}function bs(t,{at_least:e,at_most:n}){let{t:s}=t,[r,a]=[e,n].map(o=>o==null?null:ot(t,o));return r!==null&&r===a?s("find_exactly",{amount:r}):r===null?s("find_at_most",{amount:a??""}):a===null?s("find_at_least",{amount:r}):s("find_between",{least:r,most:a})}function hs(t,{from:e,until:n}){let{t:s}=t;return e&&n?s("find_from_until",{from:kt(t,e),until:kt(t,n)}):e?s("find_from",{from:kt(t,e)}):s("find_until",{until:kt(t,n??"")})}function kt({language:t},e){let n=Date.parse(`${e}T00:00:00Z`);return Number.isNaN(n)?D(e):new Intl.DateTimeFormat(t,{day:"numeric",month:"long",timeZone:"UTC"}).format(n)}function _s(t,e){let[n,s=""]=String(e).split("-");return t.t("find_span",{from:ae(t,n),to:ae(t,s)})}function vs(t,e){let n=Object.entries(e??{}).map(([s,r])=>`${D(s)}: ${wt(t,r)}`);return oe(t,n,s=>s)}function xs(t,e,n){let{t:s}=t,r=o=>n!==null&&Object.hasOwn(n,o),a=Object.keys(e??{}).map(o=>`${D(o)}: ${r(o)?D(n[o]):s("find_not_set")}`);return oe(t,a,o=>o)}function ys(t,e){return le(t,`find_code_${String(e).replaceAll(" ","_")}`,D(At(e)))}function ks({t},e){return t("find_shown_already",{count:e??0})}function ws({language:t}){let e=new Intl.DateTimeFormat(t,{weekday:"long",timeZone:"UTC"});return n=>gs.includes(n)?e.format($i+gs.indexOf(n)*864e5):D(String(n))}function Os({t}){return e=>le(t,`find_device_${e}`,D(e))}function ie({language:t}){let e=new Intl.DisplayNames(t,{type:"language"});return n=>{try{return e.of(n)??n}catch{return D(n)}}}function wt(t,e,n=D){return Ss(t,e,"disjunction",n)}function oe(t,e,n=D){return Ss(t,e,"conjunction",n)}function Ss({language:t},e,n,s){let r=Array.isArray(e)?e:[e];return new Intl.ListFormat(t,{type:n}).format(r.map(s))}function ot({language:t},e){return typeof e!="number"?D(At(e)):new Intl.NumberFormat(t,{maximumFractionDigits:2}).format(e)}function ae({language:t},e){let n=new Intl.NumberFormat(t);return e.replace(/\d/g,s=>n.format(Number(s)))}function D(t){return`⁨${t}⁩`}function At(t){return t!==null&&typeof t=="object"?JSON.stringify(t):String(t??"–")}function le(t,e,n){let s=t(e);return s===e?n:s}var Ot=Object.freeze(["time_on_page_seconds","idle_seconds","time_on_site_seconds","unanswered_seconds"]),Ts=[...Ot,"delay_seconds","typing_pause","quiet_seconds"],Cs=["exit_intent","cart_changed","event"],fi=[...Ot,...Cs,"page_entered","scroll_percent","returns_to_cart"],gi=2,bi=["speaks","nears","held","paused"];function lt({holds:t,findings:e}){if(t)return"speaks";let n=e.filter(r=>!r.holds);if(n.some(({key:r})=>r==="paused"))return"paused";let s=Ns(e);return n.every(s)?"nears":"held"}function Ue({findings:t}){let e=t.filter(o=>!o.holds),n=Ns(t),s=e.filter(o=>!n(o)),r=s.find(({key:o})=>o==="paused"),a=s.find(({key:o})=>!fi.includes(o)&&!ce(o));return r??a??s.find(({key:o})=>!ce(o))??s[0]??e[0]??null}function qe(t){if(t.due_in===null||lt(t)!=="nears")return null;let e=t.due_in;return t.findings.some(({key:s,wanted:r,found:a,holds:o})=>!o&&ce(s)&&r-a>e)?null:e}function zs({findings:t}){let e=t.find(({key:n})=>Ot.includes(n)||n==="scroll_percent");return!e||!e.wanted?null:Math.max(0,Math.min(1,(e.found??0)/e.wanted))}function Es(t,e=()=>!1){let n=r=>{let a=lt(r);return a==="held"&&e(r)?.5:bi.indexOf(a)},s=r=>lt(r)==="held"?_i(r.findings):qe(r)??1/0;return[...t].sort((r,a)=>n(r)-n(a)||vi(s(r),s(a)))}function Is(t,e){let n=t.due_in===null?null:Math.max(0,t.due_in-e),s=t.findings.find(({key:o})=>Ot.includes(o)),r=s?s.holds:t.due_in!==null,a=t.findings.map(o=>o.key==="delay_seconds"&&!r?o:hi(o,e));return{...t,due_in:n,findings:a}}function hi(t,e){let{key:n,wanted:s,found:r,holds:a}=t;if(!Ts.includes(n)||typeof r!="number")return t;let o=r+e;return{...t,found:a||r>=s?o:Math.min(s,o)}}function Ns(t){let e=t.some(({key:n})=>Cs.includes(n));return({key:n,wanted:s,found:r})=>!Ts.includes(n)||typeof r!="number"||r>=s?!1:!e||!ce(n)||s-r<=gi}function ce(t){return t==="typing_pause"||t==="quiet_seconds"}function _i(t){return t.filter(({holds:e})=>!e).length}function vi(t,e){return t===e?0:t<e?-1:1}var xi=["page","cart_item","cart_category","referrer"],yi=["cart_total","visits","queue"],ki=["cart","identified","bought","chatting","open","person"],wi=["page_entered","exit_intent","cart_changed","returns_to_cart"],Oi=["delay_seconds","typing_pause","quiet_seconds"],Si=["limit_page","limit_visit","limit_visitor","limit_day"],Ti=["any","all","not"];function de(t,e){let{t:n}=t,{key:s,wanted:r,found:a,holds:o}=e;return Ti.includes(s)?{text:n(`find_${s}`),note:""}:xi.includes(s)?{text:n(`find_${s}`,{wanted:wt(t,r)}),note:Ii(t,e)}:yi.includes(s)?zi(t,e):ki.includes(s)?{text:n(`find_${s}_${r===!1?"no":"yes"}`),note:""}:wi.includes(s)?{text:n(`find_${s}`),note:!o&&a===!0?n("find_over"):""}:Ot.includes(s)?Ei(t,e):Oi.includes(s)?{text:n(`find_${s}`,As(t,e)),note:""}:Si.includes(s)?{text:n(`find_${s}`,{wanted:ot(t,r)}),note:ks(t,a)}:Ci(t,e)}function Ds(t,e){let{text:n,note:s}=de(t,e);if(!e.parts?.length)return s?`${n} · ${s}`:n;let r=e.parts.filter(({holds:o})=>o===(e.key==="not")),a=(r.length?r:e.parts).map(o=>Rs(t,o));return`${n}: ${a.join(" · ")}`}function Rs(t,e){return e.parts?.length?e.parts.map(n=>Rs(t,n)).join(" + "):de(t,e).text}function Ci(t,{key:e,wanted:n,found:s,holds:r}){let{t:a}=t,o=l=>r?"":l;switch(e){case"scroll_percent":{let l={wanted:ot(t,n),found:ot(t,s??0)};return{text:a("find_scroll_percent",l),note:""}}case"event":{let l=s?a("find_event_last",{found:D(s)}):a("find_none_yet");return{text:a("find_event",{wanted:D(n)}),note:o(l)}}case"language":case"device":{let l=e==="language"?ie(t):Os(t);return{text:a(`find_${e}`,{wanted:wt(t,n,l)}),note:o(s?a("find_now",{found:l(s)}):a("find_unknown"))}}case"utm":case"attribute":return{text:a(`find_${e}`,{wanted:vs(t,n)}),note:o(xs(t,n,s))};case"weekday":case"date":{let l=e==="weekday"?ws(t):u=>kt(t,u);return{text:e==="weekday"?wt(t,n,l):hs(t,n),note:o(s?a("find_today",{found:l(s)}):a("find_unknown"))}}case"time":{let l=wt(t,n,u=>_s(t,u)),c=s?a("find_clock",{found:ae(t,s)}):a("find_unknown");return{text:a("find_time",{wanted:l}),note:o(c)}}case"paused":return{text:a("find_switched_on"),note:o(a("find_is_paused"))};case"chat":return{text:a("find_no_chat"),note:o(le(a,`find_chat_${s}`,D(String(s))))};case"code":return{text:a("find_code"),note:o(ys(a,s??n))};default:return{text:`${e} ${D(At(n))}`,note:o(D(At(s)))}}}function zi(t,{key:e,wanted:n,found:s,holds:r}){let{t:a}=t,o=a(`find_${e}`,{wanted:bs(t,n)});return s==null?{text:o,note:r?"":a("find_unknown")}:{text:o,note:a("find_now",{found:ot(t,s)})}}function Ei(t,e){let{t:n}=t,{key:s,wanted:r,found:a,holds:o}=e,l=n(`find_${s}_done`,{wanted:ot(t,r)});return a==null?{text:l,note:n("find_not_begun")}:a<r?{text:n(`find_${s}`,As(t,e)),note:""}:{text:l,note:o?n("find_so_far",{found:$t(t,a)}):n("find_spoken")}}function As(t,{wanted:e,found:n}){return{wanted:ot(t,e),found:$t(t,n??0)}}function Ii(t,{key:e,found:n,holds:s}){let{t:r}=t;return s?"":e==="page"?n?r("find_now_on",{found:D(Ht(n)||n)}):r("find_unknown"):Array.isArray(n)&&n.length?r("find_now",{found:oe(t,n)}):typeof n=="string"&&n?r("find_now",{found:D(n)}):r(e==="referrer"?"find_no_referrer":n?"find_cart_empty":"find_no_cart")}function ue(t,e){let n=E({pointer:!1,focus:!1}),s=E([]),{pointer:r,focus:a}=n.current,o=r||a?Ni(s.current,t,e):t;s.current=o.map(e);let l=(u,d)=>()=>{n.current[u]=d},c={onPointerEnter:l("pointer",!0),onPointerLeave:l("pointer",!1),onFocusIn:l("focus",!0),onFocusOut:l("focus",!1)};return{shown:o,handlers:c}}function Ni(t,e,n){let s=new Map(t.map((a,o)=>[a,o])),r=a=>s.get(n(a))??t.length;return[...e].sort((a,o)=>r(a)-r(o))}function pe({looks:t,spoke:e={},ruleAddress:n}){let s=m(),r=({rule_id:u})=>Object.hasOwn(e,u),{shown:a,handlers:o}=ue(Es(t,r),Di),l=a.filter(u=>lt(u)==="paused"),c=u=>i`<${Ri} key=${u.rule_id} look=${u}
    spoke=${r(u)?e[u.rule_id]:""} ruleAddress=${n} />`;return i`
    <div class="looks-frame" ...${o}>
      <ul class="looks">${a.filter(u=>!l.includes(u)).map(c)}</ul>
      ${l.length>0&&i`<details class="more looks-paused"><summary>${s("find_paused_rules",{count:l.length})}</summary>
          <ul class="looks">${l.map(c)}</ul></details>`}
    </div>`}function Di({rule_id:t}){return t}function Ri({look:t,spoke:e="",ruleAddress:n}){let s=m(),[r,a]=x(null),o=lt(t),l=r??(o==="speaks"||o==="nears"),c=o==="paused"?null:zs(t);return i`
    <li class=${`look look-${o}`}>
      <button type="button" class="look-head" aria-expanded=${l} onClick=${()=>a(!l)}>
        <span class="look-title"><bdi>${t.title||t.rule_id}</bdi></span>
        <${Ai} look=${t} standing=${o} spoke=${e} />
        <span class="look-fold"><${k} name="down" /></span>
        ${c!==null&&i`<span class="look-track" aria-hidden="true"><${nt} share=${c} kind="look-bar" /></span>`}
      </button>
      ${l?i`<div class="look-body"><${Ls} findings=${t.findings} hindrance=${Ue(t)} />
          ${n&&i`<p class="look-rule"><a href=${n(t.rule_id)}>${s("find_open_rule")}</a></p>`}</div>`:i`<${Mi} look=${t} />`}
    </li>`}function Ai({look:t,standing:e,spoke:n}){let s=m(),{language:r}=v();if(n&&e==="held")return i`<span class="look-standing look-standing-spoke"><${k} name="check" />
      ${s("find_spoke_at",{time:n})}</span>`;let a=qe(t),o=a!==null&&a>0?s("find_speaks_in",{seconds:$t({t:s,language:r},a)}):s(`find_standing_${e}`);return i`
    <span class=${`look-standing look-standing-${e}`}><${k} name=${Li[e]} />${o}</span>`}var Li={speaks:"chat",nears:"clock",held:"slash",paused:"pause"};function Mi({look:t}){let e=m(),{language:n}=v(),s=Ue(t);return s?i`<p class="look-why"><${Ms} isGood=${!1} /><span>${Ds({t:e,language:n},s)}</span></p>`:null}function Ls({findings:t,hindrance:e=null,isDenied:n=!1}){return i`
    <ul class="findings">
      ${t.map((s,r)=>i`<${Fi} key=${r} finding=${s} isDenied=${n}
          isHindrance=${s===e} />`)}
    </ul>`}function Fi({finding:t,isDenied:e,isHindrance:n}){let s=m(),{language:r}=v(),{text:a,note:o}=de({t:s,language:r},t),l=t.holds!==e,c=e?s(t.holds?"find_applies":"find_applies_not"):"",u=["finding",l?"finding-good":"finding-bad",n&&"finding-hinders"],d=[o,c].filter(Boolean).join(" · ");return i`
    <li class=${u.filter(Boolean).join(" ")}>
      <${Ms} isGood=${l} />
      <span class="finding-words">
        <span class="finding-text">${a}</span>
        ${d&&i`${" "}<span class="finding-note"><span class="visually-hidden">, </span>${d}</span>`}
        ${n&&i`${" "}<span class="visually-hidden">(${s("find_hinders")})</span>`}
      </span>
      ${!!t.parts?.length&&i`<${Ls} findings=${t.parts} isDenied=${t.key==="not"!==e} />`}
    </li>`}function Ms({isGood:t}){let e=m();return i`<span class=${t?"sign sign-good":"sign sign-bad"}><${k} name=${t?"check":"close"} />
    <span class="visually-hidden">${e(t?"find_holds":"find_fails")}: </span></span>`}function St(t,{name:e,page:n}){if(e)return e;let s=Ht(n)||n;return s?t("live_visitor_on",{page:`⁨${s}⁩`}):t("visitor")}function Fs(t){return[...t].sort((n,s)=>s.at-n.at).reduce((n,s)=>{let r=n.at(-1);return r&&ji(r,s)?r.count+=1:n.push({...s,count:1}),n},[])}function js(t){return t?{lines:(t.lines??t.items??[]).map(n=>({quantity:1,price:"",...n})),total:t.total==null?"":String(t.total)}:null}function ji(t,e){return t.rule_id===e.rule_id&&t.outcome===e.outcome&&t.outcome==="held"&&t.held_by.join()===e.held_by.join()}var Ps=3,Pi=.2,Bi=2*Ps,me=12;function Bs({id:t}){let e=m(),{api:n}=_(),{value:s,error:r,at:a,again:o}=re(()=>n.visitor(t),Ps,[n,t]),l=s?.visitor,c=r?.code==="not_found";return i`
    <section class="trace" aria-label=${l?St(e,l):e("live_visitor")}>
      <a class="trace-back" href=${C("smart","live")}><${k} name="back" isDirectional />
        ${e("live_all")}</a>
      ${c&&i`<p class="bot-note trace-gone" role="status">${e(l?"live_left":"live_gone")}</p>`}
      ${r&&!c&&i`<div class="live-failed"><${H} error=${r} />
          <button type="button" class="button" onClick=${o}>${e("try_again")}</button></div>`}
      ${!l&&!r&&i`<${ht} count=${5} />`}
      ${l&&i`<${Gi} visitor=${l} at=${a} isGone=${c} />`}
    </section>`}function Gi({visitor:t,at:e,isGone:n}){let s=m();return i`
    <${Ui} visitor=${t} />
    <div class="trace-grid">
      <div class="trace-main">
        <section aria-labelledby="trace-looks">
          <h3 class="part-title" id="trace-looks">${s("live_rules")}</h3>
          ${t.looks.length?i`<${qi} visitor=${t} at=${e} isStill=${n} />`:i`<p class="bot-quiet">${s("sim_no_rules")}</p>`}
        </section>
        <${Hi} visitor=${t} />
      </div>
      <div class="trace-side">
        <${yn} cart=${js(t.cart)} />
        <${xn} codes=${t.codes} />
        <${hn} referrer=${t.referrer} device=${t.device} visits=${t.visits} />
        <${Ki} utm=${t.utm} />
        <${vn} attributes=${t.attributes} />
      </div>
    </div>`}function Ui({visitor:t}){let e=m(),{language:n}=v(),{work:s,place:r}=Z(),{name:a,id:o,page:l,title:c,conversation_id:u}=t,d=()=>{u&&s.open(u),r.go("chats")};return i`
    <header class="trace-head">
      <${bn} kind="visitor" name=${a} id=${o} />
      <div class="trace-who">
        <h2><bdi>${St(e,t)}</bdi></h2>
        <p class="bot-quiet">
          ${c&&i`<span dir="auto">${c}</span> · `}<${_n} address=${l} />
          ${t.language&&i` · ${ie({t:e,language:n})(t.language)}`}
        </p>
      </div>
      ${u&&i`<button type="button" class="button" onClick=${d}><${k} name="chat" />${e("live_open_chat")}
          </button>`}
    </header>`}function qi({visitor:t,at:e,isStill:n}){let{time:s}=v(),r=on(Pi),{looks:a,log:o}=t,l=o.filter(({outcome:d})=>d==="shown"),c=Object.fromEntries(l.map(d=>[d.rule_id,s(d.at)])),u=n?0:Math.max(0,Math.min(Bi,(r-e)/1e3));return i`<${pe} looks=${a.map(d=>Is(d,u))} spoke=${c}
    ruleAddress=${Jt} />`}function Hi({visitor:t}){let e=m(),n=Fs(t.log),s=a=>i`<${Wi} key=${`${a.at} ${a.rule_id}`} line=${a} visitor=${t} />`,r=t.shown.filter(a=>!t.log.some(o=>Yi(o,a)));return i`
    <section aria-labelledby="trace-log">
      <h3 class="part-title" id="trace-log">${e("live_log")}</h3>
      ${!n.length&&!r.length&&i`<p class="bot-quiet">${e("live_log_empty")}</p>`}
      <ol class="trace-log">
        ${n.slice(0,me).map(s)}
      </ol>
      ${n.length>me&&i`<details class="more"><summary>${e("live_log_more",{count:n.length-me})}</summary>
          <ol class="trace-log">${n.slice(me).map(s)}</ol>
        </details>`}
      ${r.length>0&&i`<h4 class="trace-earlier">${e("live_shown_before")}</h4>
          <ul class="trace-log">${r.map((a,o)=>i`<li key=${o} class="log-line"><${$n} at=${a.at} />
              <span class="log-what log-shown"><${k} name="check" /> ${e("live_shown")}</span>
              <span class="log-words"><bdi>${a.title||a.rule_id}</bdi></span></li>`)}</ul>`}
    </section>`}function Wi({line:t,visitor:e}){let n=m(),{language:s}=v(),r=e.looks.find(c=>c.rule_id===t.rule_id)?.title||t.rule_id,a=new Intl.DateTimeFormat(s,{hour:"numeric",minute:"2-digit",second:"2-digit"}),o=t.outcome==="shown",l=new Intl.ListFormat(s).format(t.held_by.map(c=>Vi(n,c)));return i`
    <li class="log-line">
      <time class="log-time" datetime=${new Date(t.at).toISOString()}>${a.format(t.at)}</time>
      <span class=${o?"log-what log-shown":"log-what"}><${k} name=${o?"check":"slash"} />
        ${n(o?"live_shown":"live_held")}</span>
      <span class="log-words"><bdi>${r}</bdi>${!o&&l&&i` · <span class="bot-quiet">${l}</span>`}${t.count>1&&i` <span class="tag tag-quiet">${n("live_times",{count:t.count})}</span>`}</span>
    </li>`}function Ki({utm:t}){let e=m(),n=Object.entries(t??{});return n.length?i`
    <section class="pane-part">
      <h3><${k} name="link" /> ${e("live_campaign")}</h3>
      <dl class="given">${n.map(([s,r])=>i`<div key=${s}><dt><bdi>${s}</bdi></dt><dd dir="auto">${r}</dd></div>`)}</dl>
    </section>`:null}function Yi(t,e){return t.outcome==="shown"&&t.rule_id===e.rule_id&&Math.abs(t.at-e.at)<2e3}function Vi(t,e){let n=t(`find_key_${e}`);return n.startsWith("find_key_")?e:n}var Zi=3,Gs=60;function Us(){let{api:t,parts:e}=_(),n=e[2]??"",s=re(t.visitors,Zi,[t]);return s.value&&!s.value.visitors.length&&!n?i`<${to} />`:i`
    <div class=${n?"live live-chosen":"live"}>
      <${Ji} found=${s} chosen=${n} />
      ${n?i`<${Bs} key=${n} id=${n} />`:i`<${eo} />`}
    </div>`}function Ji({found:t,chosen:e}){let n=m(),{value:s,error:r,again:a}=t,{shown:o,handlers:l}=ue(s?.visitors??[],no);return i`
    <nav class="live-list" aria-label=${n("live_visitors")} ...${l}>
      <h3 class="live-count"><span role="status">
        ${s?n("live_count",{count:s.total}):n("live_visitors")}</span></h3>
      ${r&&i`<div class="live-failed"><${H} error=${r} />
          <button type="button" class="button" onClick=${a}>${n("try_again")}</button></div>`}
      ${!s&&!r&&i`<${ht} count=${6} />`}
      <ul>
        ${o.map(c=>i`<${Qi} key=${c.id} visitor=${c} isChosen=${c.id===e} />`)}
      </ul>
      ${s&&s.total>o.length&&i`<p class="hint live-more">${n("live_limit",{count:o.length})}</p>`}
    </nav>`}function Qi({visitor:t,isChosen:e}){let n=m(),{number:s}=v(),{name:r,title:a,cart_count:o,cart_total:l,device:c,language:u,is_chatting:d}=t,p=o>0?n("live_cart",{count:o}):"",$=typeof l=="number"?s(l):l,f=a||r&&St(n,{...t,name:""});return i`
    <li>
      <a class="live-row" href=${C("smart","live",t.id)} aria-current=${e?"true":void 0}>
        <span class="live-top">
          <bdi class="live-name">${St(n,t)}</bdi>
          <${Xi} seconds=${t.seconds_idle} />
        </span>
        ${f&&i`<span class="live-page" dir="auto">${f}</span>`}
        <span class="live-facts">
          ${p&&i`<span class="live-fact live-cart"><${k} name="cart" />${p}${$&&i` · <bdi>${$}</bdi>`}</span>`}
          ${d&&i`<span class="live-fact live-chat"><${k} name="chat" />${n("live_chatting")}</span>`}
          ${c&&i`<span class="live-fact">${n(`find_device_${c}`)}</span>`}
          ${u&&i`<span class="live-fact">${so(u)}</span>`}
        </span>
      </a>
    </li>`}function Xi({seconds:t}){let e=m();if(t<5)return i`<span class="live-idle live-active">${e("live_active")}</span>`;let n=t<Gs?e("sim_seconds",{seconds:Math.floor(t)}):e("minutes_short",{count:Math.floor(t/Gs)});return i`<span class="live-idle">${e("live_idle",{time:n})}</span>`}function to(){let t=m();return i`
    <${et} icon="globe" title=${t("live_empty_title")} text=${t("live_empty_text")}>
      <p><a href=${C("smart","simulator")}>${t("live_to_simulator")}</a></p>
    <//>`}function eo(){let t=m();return i`
    <div class="trace trace-empty"><${et} icon="eye" title=${t("live_choose_title")} text=${t("live_choose_text")} />
    </div>`}function no({id:t}){return t}function so(t){try{return W(t)}catch{return t}}function $e(t,{currency:e,amount:n}){try{return new Intl.NumberFormat(t,{style:"currency",currency:e}).format(Number(n))}catch{return`${n} ${e}`}}var[fe,Lt]=[600,96];function qs({days:t}){let e=m(),n=v(),{number:s}=n,r=t.reduce((p,$)=>p+$.seen,0),a=t.reduce((p,$)=>p+$.answered,0),o=Math.max(1,...t.map(p=>Math.max(p.seen,p.answered))),l=fe/t.length,c=p=>p/o*(Lt-2),u=e("percent",{value:s(Math.round(a/Math.max(1,r)*100))}),d=(p,$,f)=>i`
    <rect class=${p} x=${$*l+l*.14} width=${l*.72} y=${Lt-1-c(f)}
      height=${c(f)} />`;return i`
    <figure class="smart-chart">
      <figcaption>${e("smart_chart_title",{share:u,count:r})}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${e("smart_count_seen")}</span>
        <span><span class="swatch swatch-answered"></span>${e("smart_count_answered")}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${s(o)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${fe} ${Lt}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${fe} y1="0.5" y2="0.5" />
          ${t.map((p,$)=>i`<g key=${p.day}>
            <title>${`${U(n,p.day)}: ${s(p.seen)} · ${s(p.answered)}`}</title>
            ${d("chart-seen",$,p.seen)}${d("chart-bar",$,p.answered)}</g>`)}
          <line class="chart-line" x1="0" x2=${fe} y1=${Lt-.5} y2=${Lt-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${U(n,t[0].day)}</span>
          <span>${U(n,t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${e("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${e("smart_by_day")}>
        <table class="table">
          <thead><tr><th scope="col">${e("bot.day")}</th><th scope="col">${e("smart_count_sent")}</th>
            <th scope="col">${e("smart_count_seen")}</th><th scope="col">${e("smart_count_answered")}</th></tr></thead>
          <tbody>${t.map(p=>i`<tr key=${p.day}><th scope="row">${U(n,p.day)}</th><td>${s(p.sent)}</td>
            <td>${s(p.seen)}</td><td>${s(p.answered)}</td></tr>`)}</tbody>
        </table></div>
      </details>
    </figure>`}var ro=[7,30,90],Hs=["sent","seen","opened","dismissed","answered","orders"];function Ws({report:t,days:e,setDays:n}){let s=m();return i`
    <section class="bot-card smart-report" aria-label=${s("smart_report")}>
      <header class="smart-head">
        <h3 class="part-title">${s("smart_report")}</h3>
        <${G} label=${s("bot.period")} isInline
          onChoose=${r=>n(Number(r))}>
          ${ro.map(r=>i`<option key=${r} value=${r} selected=${r===e}>
            ${s("bot.days",{count:r})}</option>`)}
        <//>
      </header>
      <${J} of=${t} rows=${3} draw=${r=>i`<${ao} report=${r} />`} />
    </section>`}function ao({report:t}){let e=m(),{number:n,language:s}=v(),{total:r,by_day:a}=t;if(!r.sent)return i`<p class="bot-quiet">${e("smart_report_none")}</p>`;let o=l=>l.map(c=>$e(s,c)).join(" · ");return i`
    <dl class="totals">
      ${Hs.map(l=>i`
        <div key=${l}><dt>${e(`smart_count_${l}`)}</dt><dd>${n(r[l])}</dd>
          ${l==="orders"&&r.revenue.length>0&&i`<dd class="hint">${o(r.revenue)}</dd>`}
            </div>`)}
    </dl>
    ${r.reported_orders>0&&i`<p class="hint">${e("smart_reported",{count:r.reported_orders})}
      ${r.reported.length>0&&i` <bdi>${o(r.reported)}</bdi>`}</p>`}
    <${qs} days=${a} />
    <details class="more"><summary>${e("smart_meanings")}</summary>
      <dl class="meanings">${[...Hs,"bothered","reported"].map(l=>i`<div key=${l}><dt>${e(`smart_count_${l}`)}</dt><dd>${e(`smart_means_${l}`)}</dd></div>`)}</dl>
    </details>`}function ge({counts:t,isPaused:e}){let n=m(),{number:s,language:r}=v();if(!t?.sent)return i`<p class="hint funnel-none">${n(e?"smart_never_paused":"smart_never_sent")}
    </p>`;let a=[["sent",t.sent],["seen",t.seen],["answered",t.answered],["orders",t.orders]],o=t.visitors_seen?t.visitors_bothered/t.visitors_seen:0;return i`
    <dl class="funnel">
      ${a.map(([l,c])=>i`
        <div key=${l} class="funnel-step">
          <dt title=${n(`smart_means_${l}`)}>${n(`smart_count_${l}`)}</dt>
          <dd>${s(c)}</dd>
          <span class="funnel-track" aria-hidden="true"><${nt} share=${c/t.sent}
            kind=${`funnel-bar funnel-${l}`} /></span>
        </div>`)}
      <div class="funnel-step funnel-bothered">
        <dt title=${n("smart_means_bothered")}>${n("smart_count_bothered")}</dt>
        <dd>${n("percent",{value:s(Math.round(o*100))})}</dd>
      </div>
      ${t.revenue.length>0&&i`
        <div class="funnel-step funnel-revenue"><dt>${n("smart_count_revenue")}</dt>
          <dd>${t.revenue.map(l=>$e(r,l)).join(" · ")}</dd></div>`}
    </dl>`}var Ks=Object.freeze({en:"Maya",fa:"مینا",he:"מאיה",ka:"მაია",ms:"Maya"}),io=Date.UTC(2026,11,31);function He({draft:t,language:e}){let n=m(),{overview:s}=_(),{state:r}=Z(),a=s.operators.find(({login:c})=>c===t.speaker),o=t.text[e]??"",l=t.code.kind!=="none"&&!pt(t);return i`
    <figure class="bubble-preview" aria-label=${n("smart_preview")}>
      <figcaption class="hint">${n("smart_preview")}</figcaption>
      <div class="bubble-card" dir=${bt(e)} lang=${e}>
        <span class=${a?"face face-small face-operator":"face face-small face-bot"} aria-hidden="true">${a?a.name.slice(0,1):i`<${k} name="bot" />`}</span>
        <div class="bubble-words">
          ${a&&i`<p class="hint"><bdi>${a.name}</bdi></p>`}
          <p class="bubble-text" dir="auto">${o.trim()?i`<${lo} text=${o} samples=${co(t,e,r.me?.shop_name??"")} />`:"…"}</p>
          ${l&&i`<p class="bubble-code" dir="ltr">${Ys(t)}</p>`}
          <${oo} draft=${t} />
        </div>
        <span class="bubble-close" aria-hidden="true"><${k} name="close" /></span>
      </div>
      ${(t.opensPanel||t.hasSound)&&!pt(t)&&i`<p class="hint">${[t.opensPanel&&n("smart_preview_panel"),t.hasSound&&n("smart_preview_sound")].filter(Boolean).join(" · ")}</p>`}
    </figure>`}function oo({draft:t}){let e=m(),{overview:n}=_(),s=t.buttons.filter(({target:a,label:o})=>a||o);if(!s.length)return null;let r=a=>{let[o,l]=a.split(":");return o==="does"?e(`bot.does_${l}`):n.entries.find(({id:c})=>c===l)?.title??l};return i`<ul class="mock-buttons">${s.map(({target:a,label:o},l)=>i`<li key=${l}><bdi>${o.trim()||r(a)}</bdi></li>`)}</ul>`}function lo({text:t,samples:e}){return t.split(/(\{[^{}]*\})/).map((n,s)=>{let r=n.match(/^\{([^{}|]*)/)?.[1].trim();if(r===void 0)return n;let a=e[r];return i`<span key=${s} class=${a?"filled":"filled filled-bad"}
      title=${n}>${a||n}</span>`})}function Ys({code:t}){return t.kind==="fixed"?t.fixed.trim()||"…":"A1B2-C3D4"}function co(t,e,n){let s=Ks[e]??Ks.en,r=new Intl.DateTimeFormat(e,{day:"numeric",month:"long",timeZone:"UTC"});return{shop_name:n,first_name:s,visitor_name:s,cart_total:new Intl.NumberFormat(e,{style:"currency",currency:"USD"}).format(48),code:Ys(t),code_until:r.format(io)}}var Vs=Object.freeze({id:"title",title:"title",when:"when",if:"condition",delay_seconds:"delay",from:"dates",until:"dates",limits:"limits",goal_hours:"goal",text:"text",buttons:"buttons",code:"code",as:"opening",open:"opening",sound:"opening",start:"opening",department:"opening"});function Zs({path:t,text:e},n,s){let r=pn(e,s),a=e.split(`
`);return n.map(o=>{let l=r&&o.file===t&&o.line>=r.first&&o.line<=r.last;return{problem:o,section:l?uo(a.slice(r.first-1,o.line)):null}})}function uo(t){let e=1/0,n=null;for(let s of t.toReversed()){let r=s.match(/^(\s*(?:- )?)([\w-]+):/);if(!(!r||r[1].length>=e)){if(e=r[1].length,r[2]==="then"&&n)return n;if(r[2]==="if"||r[2]==="when"||r[2]==="limits")return Vs[r[2]];n=Vs[r[2]]??n}}return n}var Js=30,po="bot_scenarios/smart_messages/rules.yaml";function Qs({rule:t}){let e=m(),{api:n,refresh:s,place:r,tell:a,mayEdit:o}=_(),l=B(()=>at(t),[t]),[c,u]=x(l),[d,p]=x(null),$=j(()=>n.report(Js),[n]),f=q(async T=>{r.setUnsaved(!1),a(e(T.is_live?"smart_saved_live":"smart_saved_soon")),await s()}),g=q(async()=>{r.setUnsaved(!1),a(e("smart_rule_removed")),r.go("smart","rules"),await s()});M(()=>{if(f.phase!=="conflict")return;let T=w=>w.rules.find(b=>b.id===t.id);n.overview().then(w=>p(T(w)??null),()=>p(null))},[f.phase]);let h=T=>w=>n.saveRule({rule:st(c),hash:T,even_if_tests_fail:w}),O=()=>g.save(T=>n.removeRule({id:t.id,hash:t.hash,even_if_tests_fail:T})),z=async()=>{r.setUnsaved(!1),await s()};return t.is_plain?i`
    <${er} draft=${c} setDraft=${u} about=${{hash:t.hash}} isChanged=${!Ie(l,c)}
      saving=${f} save=${()=>f.save(h(t.hash))} title=${t.title||t.id}
      head=${i`<${mo} rule=${t} />`}
      report=${$.value&&i`<${ge} counts=${$.value.rules[t.id]??null}
        isPaused=${t.paused} />`}
      foot=${o&&i`<${it} label=${e("smart_remove_rule")} yes=${e("remove")} isBusy=${g.phase==="busy"}
        question=${e("smart_remove_sure",{title:t.title||t.id})} onYes=${O} />`}>
      ${f.phase==="conflict"&&i`<${Pt} theirs=${d?ut(st(at(d))):[]} mine=${ut(st(c))}
        onTheirs=${z} onMine=${()=>f.save(h(d?.hash??null))} />`}
      <${Y} saving=${g} />
    <//>`:i`<${$o} rule=${t} />`}function Xs(){let t=m(),{api:e,overview:n,refresh:s,place:r,tell:a,proposed:o,mayEdit:l}=_(),[c]=x(()=>o.current),[u,d]=x(()=>c?at(c):Ee()),p=[...new Set(n.rules.map(({file:b})=>b))],[$,f]=x(p.at(-1)??po),g=n.rules.map(({id:b})=>b),h=c?.id&&!g.includes(c.id)?c.id:Yt(u.title,g),O={...u,id:h},z=c!==null||!Ie(Ee(),u),T=q(async b=>{r.setUnsaved(!1),o.current=null,a(t(b.is_live?"smart_saved_live":"smart_saved_soon")),await s(),r.store.get().parts[1]==="new"&&r.go("smart","rule",h)}),w=b=>e.saveRule({rule:st(O),add_to:$,even_if_tests_fail:b});return M(()=>()=>{o.current=null},[o]),l?i`
    <${er} draft=${O} setDraft=${d} about=${{add_to:$}} isChanged=${z}
      saving=${T} save=${()=>T.save(w)} title=${t("smart_new_rule")}
      head=${i`<h3 class="part-title">${t("smart_new_rule")}</h3>`}>
      ${p.length>1&&i`<${G} label=${t("smart_file")} isInline onChoose=${f}>
        ${p.map(b=>i`<option key=${b} value=${b} selected=${b===$}>${un(b)}
          </option>`)}<//>`}
    <//>`:null}function mo({rule:t}){let e=m(),{mayEdit:n}=_();return i`
    <p class="bot-editor-place">
      <a href=${C("bot","file",t.file,String(t.line))}>
        ${e(n?"smart_edit_as_text":"bot.see_file")}</a>
      <a href=${C("bot","versions",t.file)}>${e("bot.earlier_versions")}</a>
      <span class="hint">${t.used_in_tests?e("smart_tested",{count:t.used_in_tests}):e("smart_untested_hint")}</span>
    </p>`}function $o({rule:t}){let e=m(),n=v(),s=B(()=>at(t),[t]);return i`
    <div class="column">
      <header class="bot-editor-head"><${tr} /><h3 class="part-title"><bdi>${t.title||t.id}</bdi></h3>
        </header>
      <p class="lead">${Vt(n,s)}</p>
      <p class="bot-note">${e("smart_as_text_hint")}${" "}
        <a href=${C("bot","file",t.file,String(t.line))}>${e("bot.edit_in_file")}</a></p>
      <${He} draft=${s} language=${t.languages[0]??"en"} />
    </div>`}function tr(){let t=m();return i`<a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>`}function er({draft:t,setDraft:e,about:n,isChanged:s,saving:r,save:a,title:o,head:l,report:c,foot:u,children:d}){let p=m(),$=v(),{api:f,overview:g,mayEdit:h}=_(),[O,z]=x(()=>go(t,g.languages)),[T,w]=x(!1),b=B(()=>Nn(t),[t]),S=Object.keys(b).length>0;_t(s);let I=h&&s&&!S,F=st(t),y=Ut(()=>f.checkRule({rule:F,...n}),[JSON.stringify([F,n])],I),{found:L,elsewhere:gt}=B(()=>fo(y.answer,t.id),[y.answer]),{form:R,submit:_e}=ne({isBad:S,save:a,phase:r.phase,setTried:w});return i`
    <form class="rule-editor" ref=${R} onSubmit=${_e} noValidate aria-label=${o}>
      <header class="bot-editor-head"><${tr} />${l}</header>
      <div class="rule-editor-form">
        <${Xn} draft=${t} mistakes=${b} found=${L} showsAll=${T} isReadOnly=${!h}
          change=${Gr=>e({...t,...Gr})} language=${O}
          setLanguage=${z} />
      </div>
      <aside class="rule-editor-side" aria-label=${p("smart_in_short")}>
        <p class="rule-sentence">${Vt($,t)}</p>
        <${He} draft=${t} language=${O} />
        ${c&&i`<div class="rule-editor-report"><h3>${p("bot.days",{count:Js})}</h3>${c}
          </div>`}
      </aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!Rt(y.answer)&&i`<${qt} isOn=${I} isBusy=${!1} answer=${y.answer} elsewhere=${gt} />`}
        ${d}
        <${Y} saving=${r} />
      </div>
      ${h&&i`
        <div class="bot-foot">
          ${u}
          <span class="spacer"></span>
          ${T&&S&&i`<span class="hint hint-bad" role="alert">${p("bot.mend_first")}</span>`}
          ${I?i`<${se} check=${y} form=${R} />`:i`<span
            class="hint">${s?p("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main" disabled=${!s||r.phase==="busy"}>
            ${p("bot.save_and_test")}
          </button>
        </div>`}
    </form>`}function fo(t,e){let n=t?[...t.errors,...t.warnings]:[],s=n.length?Zs(t,n,e):[],r={};for(let{problem:a,section:o}of s)o&&(r[o]=[...r[o]??[],a]);return{found:r,elsewhere:s.filter(({section:a})=>!a).map(({problem:a})=>a)}}function go(t,e){return e.find(n=>t.text[n])??e[0]??"en"}function nr({isOn:t,label:e,words:n,isDisabled:s,onSwitch:r}){return i`
    <button type="button" class="switch" role="switch" aria-checked=${t} aria-label=${e}
      disabled=${s} onClick=${()=>r(!t)}>
      <span class="switch-track" aria-hidden="true"></span><span aria-hidden="true">${n}</span>
    </button>`}function sr({rule:t,counts:e,isCounted:n,isBusy:s,above:r,below:a,afterBelow:o,change:l}){let c=m(),u=v(),{api:d,mayEdit:p}=_(),$=t.title||t.id,f=h=>l(c("smart_moved",{title:$}),O=>d.moveRule({id:t.id,before:h,even_if_tests_fail:O})),g=h=>l(c(h?"smart_switched_on":"smart_paused",{title:$}),O=>d.pauseRule({id:t.id,paused:!h,even_if_tests_fail:O}));return i`
    <li class=${t.paused?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title">
          <a href=${C("smart","rule",t.id)}><bdi>${$}</bdi></a>
          <${bo} rule=${t} />
        </p>
        <p class="rule-sentence">${Ln(u,t)}</p>
        <p class="rule-says" dir="auto">${ho(t)}</p>
      </div>
      <div class="rule-tools">
        ${p&&i`
          <button type="button" class="icon-button" disabled=${!r||s} title=${c("smart_move_up")}
            aria-label=${c("smart_move_up_of",{title:$})} onClick=${()=>f(r?.id??null)}>
            <${k} name="up" /></button>
          <button type="button" class="icon-button" disabled=${!a||s} title=${c("smart_move_down")}
            aria-label=${c("smart_move_down_of",{title:$})} onClick=${()=>f(o?.id??null)}>
            <${k} name="down" /></button>`}
        <${nr} isOn=${!t.paused} label=${c("smart_is_on_of",{title:$})}
          words=${c(t.paused?"smart_off":"smart_on")} isDisabled=${!p||s} onSwitch=${g} />
      </div>
      ${n&&i`<${ge} counts=${e} isPaused=${t.paused} />`}
    </li>`}function bo({rule:t}){let e=m(),n=v();return i`
    ${(t.from||t.until)&&i`<span class="tag">${X(n,{from:t.from??"",until:t.until??""})}</span>`}
    ${t.used_in_tests===0&&i`<span class="tag tag-quiet"
      title=${e("smart_untested_hint")}>${e("smart_untested")}</span>`}
    ${!t.is_plain&&i`<span class="tag tag-quiet" title=${e("smart_as_text_hint")}>${e("smart_as_text")}
      </span>`}`}function ho({then:t,languages:e}){return(t.text?.[e[0]]??Object.values(t.text??{})[0]??"").replaceAll(/\{[^{}|]*\|([^{}]*)\}/g,"$1")}function rr(){let{parts:t,overview:e}=_(),[,n,s]=t;if(n==="new")return i`<${Xs} />`;if(n!=="rule")return i`<${_o} />`;let r=e.rules.find(a=>a.id===s);return r?i`<${Qs} key=${`${s} ${r.hash}`} rule=${r} />`:i`<${xo} />`}function _o(){let t=m(),{api:e,overview:n,refresh:s,tell:r,mayEdit:a}=_(),{rules:o,warnings:l}=n,[c,u]=x(30),d=j(()=>e.report(c),[e,c]),p=E(""),$=q(async()=>{await s(),r(p.current)}),f=(g,h)=>{p.current=g,$.save(h)};return o.length?i`
    <div class="column smart-column">
      <${Ws} report=${d} days=${c} setDays=${u} />
      <section class="rules-part" aria-label=${t("smart_rules")}>
        <header class="smart-head">
          <h3 class="part-title">${t("smart_rules")}</h3>
          <p class="hint">${t("smart_rules_order")}</p>
          ${a&&i`<a class="button button-main" href=${C("smart","new")}>${t("smart_new_rule")}</a>`}
        </header>
        <${Bt} problems=${l} isMild />
        <${Y} saving=${$} />
        <ol class="rules">
          ${o.map((g,h)=>i`
            <${sr} key=${g.id} rule=${g} counts=${d.value?.rules[g.id]??null}
              isCounted=${d.value!==null} isBusy=${$.phase==="busy"} change=${f}
              above=${We(o,h,-1)} below=${We(o,h,1)}
              afterBelow=${We(o,h,2)} />`)}
        </ol>
      </section>
    </div>`:i`<${vo} />`}function We(t,e,n){let s=t[e+n];return s?.file===t[e].file?s:null}function vo(){let t=m(),{mayEdit:e}=_();return i`
    <${et} icon="spark" title=${t("smart_no_rules")} text=${t("smart_no_rules_text")}>
      ${e&&i`<a class="button button-main" href=${C("smart","new")}>${t("smart_first_rule")}</a>`}
    <//>`}function xo(){let t=m();return i`
    <${et} icon="spark" title=${t("smart_rule_gone")} text=${t("smart_rule_gone_text")}>
      <a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>
    <//>`}function ar(t,{onAnswer:e,onError:n,milliseconds:s=100,clock:r=globalThis}){let a=null,o=!1,l=!1,c=!1,u=null;function d(){if(c||o||l||!a)return;let{value:$}=a;a=null,o=l=!0,u=r.setTimeout(()=>{l=!1,d()},s),t($).then(p(e),p(n))}function p($){return f=>{o=!1,c||$(f),d()}}return{call($){a={value:$},d()},stop(){c=!0,r.clearTimeout(u)}}}var be=Object.freeze(["page","cart","activity","typing","scroll","exit","event","writes","opens","closes"]),Ke=Object.freeze(["live","all","chosen"]),Ye=Object.freeze([60,120,300,600]),Ve=Object.freeze(["stays","changes","types","leaves","returns"]),ir=60,yo=[5,10,15,30,60,120,150],ko=/^(\/|https?:\/\/)/,wo=/^(.*?)\s*\(([^()]+)\)$/;function or(t,e){let n=new Date(t),s=r=>String(r).padStart(2,"0");return{language:e,date:`${n.getFullYear()}-${s(n.getMonth()+1)}-${s(n.getDate())}`,time:`${s(n.getHours())}:${s(n.getMinutes())}`,device:"desktop",referrer:"",visits:1,attributes:[],identified:!1,bought:!1,returning_with_cart:!1,person:!0,open:null,choice:"live",rules:[],at:0,length:120,happenings:[]}}function Ze(t,e,n){let{at:s,length:r=120,story:a,visitor:o={}}=Oo(e,n),l=a.map(([c,u,d],p)=>lr(p+1,c,u,d));return{...t,returning_with_cart:!1,...o,at:s,length:r,happenings:l}}function Oo(t,e){let n={items:e,total:"48"},s=[[0,"page",{page:"/cart"}],[0,"cart",n]];switch(t){case"changes":return{at:29,story:[...s,[14,"cart",{items:e.split(/[,،]/u)[0],total:"36"}]]};case"types":return{at:16,story:[...s,[12,"typing"],[14,"typing"],[16,"typing"]]};case"leaves":return{at:10,story:[...s,[4,"activity"],[10,"exit"]]};case"returns":return{at:5,story:[[0,"page",{page:"/"}],[0,"cart",n],[12,"activity"]],visitor:{returning_with_cart:!0,visits:2}};default:return{at:15,story:[...s,[6,"scroll",{percent:40}]]}}}function lr(t,e,n,s={}){return{...{page:"/cart",items:"",total:"",percent:50,name:"checkout_error",text:""},...s,id:t,at:e,kind:n}}function cr(t,e,n){let s=1+Math.max(0,...t.happenings.map(a=>a.id)),r=lr(s,he(t,n),e);return{id:s,draft:{...t,happenings:tn([...t.happenings,r])}}}function dr(t,e,n){let s=n.at===void 0?{}:{at:he(t,n.at)},r=t.happenings.map(a=>a.id===e?{...a,...n,...s}:a);return{...t,happenings:tn(r)}}function ur(t,e){return{...t,happenings:t.happenings.filter(n=>n.id!==e)}}function pr(t,e){let n=t.happenings.map(s=>({...s,at:Math.min(s.at,e)}));return{...t,length:e,at:Math.min(t.at,e),happenings:n}}function he({length:t},e){return Math.max(0,Math.min(t,Math.round((Number.isFinite(e)?e:0)*2)/2))}function mr({attributes:t,length:e,happenings:n,choice:s,rules:r,...a},o){let l=t.filter(({name:c})=>c.trim());return{...a,attributes:Object.fromEntries(l.map(({name:c,value:u})=>[c.trim(),u.trim()])),rules:s==="live"?null:o.filter(c=>s==="all"||r.includes(c)),until:e,happenings:tn(n).filter(Je).map(So)}}function So({at:t,kind:e,page:n,items:s,total:r,percent:a,name:o,text:l}){switch(e){case"page":return{at:t,page:n.trim()};case"cart":return{at:t,cart:{items:Qe(s),total:To(r)}};case"scroll":return{at:t,scroll:a};case"event":return{at:t,event:o.trim()};case"writes":return{at:t,writes:l.trim()};case"opens":case"closes":return{at:t,panel:e==="opens"};case"exit":return{at:t,exit:!0};default:return e==="typing"?{at:t,typing:!0}:{at:t,activity:!0}}}function Je({kind:t,page:e,name:n,text:s,percent:r}){return t==="page"?ko.test(e.trim()):t==="event"?n.trim()!=="":t==="writes"?s.trim()!=="":t!=="scroll"||r>=1&&r<=100}function Qe(t){return t.split(/[,،\n]/u).map(n=>n.trim()).filter(Boolean).map(n=>{let s=n.match(wo);return s?.[1]?{name:s[1],category:s[2].trim()}:{name:n}})}function To(t){let e=Number(t.trim().replace(",","."));return t.trim()&&Number.isFinite(e)&&e>=0?e:null}function Xe(t,e){let n=[],s=[...t].sort((r,a)=>r.at-a.at||r.id-a.id);return new Map(s.map(({id:r,at:a})=>{let o=n.findIndex(c=>c<=a),l=o<0?n.length:o;return n[l]=a+e,[r,l]}))}function $r(t,e){let n=yo.find(s=>t/s<=e)??t;return Array.from({length:Math.floor(t/n)+1},(s,r)=>r*n)}function fr(t,e){try{let n=JSON.parse(t??"null");return!(Array.isArray(n?.happenings)&&Array.isArray(n.attributes)&&Ye.includes(n.length)&&Array.isArray(n.rules)&&Ke.includes(n.choice))||!n.happenings.every(Co)?null:{...e,...n,at:Number(n.at)||0}}catch{return null}}function Co(t){return be.includes(t?.kind)&&Number.isFinite(t.at)&&Number.isFinite(t.percent)&&["page","items","total","name","text"].every(n=>typeof t[n]=="string")}function tn(t){return[...t].sort((e,n)=>e.at-n.at)}var Mt=Object.freeze({page:"page",cart:"cart",activity:"mouse",typing:"edit",scroll:"scroll",exit:"exit",event:"flag",writes:"chat",opens:"panel",closes:"panel"});function Ft({t,language:e},{kind:n,page:s,items:r,total:a,percent:o,name:l,text:c}){let u=$=>`⁨${$}⁩`;if(n!=="cart"){let $={page:u(s||"…"),percent:o,name:u(l||"…"),text:u(c||"…")};return t(`sim_did_${n}`,$)}let d=Qe(r).map($=>u($.name));if(!d.length)return t("sim_did_empty_cart");let p=new Intl.ListFormat(e,{type:"unit"}).format(d);return a.trim()?t("sim_did_cart_of",{items:p,total:u(a.trim())}):t("sim_did_cart",{items:p})}function P(t,e){let{t:n,language:s}=t,r=Number.isInteger(e);if(e<120){let l=r?new Intl.NumberFormat(s).format(e):$t(t,e);return n("sim_seconds",{seconds:l})}let a=new Intl.NumberFormat(s,{minimumIntegerDigits:2,maximumFractionDigits:1}),o=new Intl.NumberFormat(s).format(Math.floor(e/60));return n("sim_minutes",{minutes:o,seconds:a.format(e%60)})}function gr({fired:t,language:e,at:n,onMoment:s}){let r=m(),{language:a}=v(),o={t:r,language:a};return t.length?i`
    <ol class="said-list">
      ${t.map((l,c)=>i`
        <li key=${`${l.rule_id} ${c}`} class=${l.at<=n?"said":"said said-later"}>
          <p class="said-head">
            <button type="button" class="link-button said-time" onClick=${()=>s(l.at)}>
              ${P(o,l.at)}</button>
            <bdi class="said-title">${l.title||l.rule_id}</bdi>
          </p>
          <div class="said-bubble" dir=${bt(e)} lang=${e}>
            <span class="face face-bot face-small" aria-hidden="true"><${k} name="bot" /></span>
            <div class="said-body">
              <p class="said-text" dir="auto">${l.text}</p>
              ${l.buttons.length>0&&i`<ul class="mock-buttons" aria-label=${r("offered_buttons")}>
                  ${l.buttons.map((u,d)=>i`<li key=${d} dir="auto">${u}</li>`)}</ul>`}
            </div>
          </div>
          <${zo} fired=${l} />
        </li>`)}
    </ol>`:i`<p class="bot-quiet">${r("sim_silent")}</p>`}function zo({fired:t}){let e=m(),n=[t.opens_panel&&e("sim_opens_panel"),t.has_sound&&e("sim_has_sound"),t.leads_to&&e("sim_leads_to",{label:`⁨${t.leads_to}⁩`})].filter(Boolean);return n.length>0&&i`<p class="hint">${n.join(" · ")}</p>`}function br({draft:t,selected:e,onSelect:n,onChange:s,onRemove:r}){let a=m(),{language:o}=v(),l={t:a,language:o};return t.happenings.length?i`
    <ol class="did-list" aria-label=${a("sim_marks")}>
      ${t.happenings.map(c=>{let u=c.id===e;return i`
        <li key=${c.id} class=${u?"did did-open":"did"}>
          <div class="did-head">
            <button type="button" class="did-button" aria-expanded=${u}
              onClick=${()=>n(u?null:c.id)}>
              <span class="did-time">${P(l,c.at)}</span>
              <${k} name=${Mt[c.kind]} />
              <span class="did-words">${Ft(l,c)}</span>
              ${!Je(c)&&i`<span class="did-lacks">${a("sim_lacks")}</span>`}
            </button>
            <button type="button" class="icon-button" title=${a("remove")}
              aria-label=${a("sim_remove",{did:Ft(l,c)})}
              onClick=${()=>r(c.id)}><${k} name="close" /></button>
          </div>
          ${u&&i`<${Eo} happening=${c} length=${t.length}
              onChange=${d=>s(c.id,d)} />`}
        </li>`})}
    </ol>`:i`<p class="bot-quiet">${a("sim_nothing_happens")}</p>`}function Eo({happening:t,length:e,onChange:n}){let s=m(),r=N(),a=o=>l=>n({[o]:l.target.value});return i`
    <div class="did-fields">
      <div class="field did-kind"><label for=${`${r}-kind`}>${s("sim_what")}</label>
        <select class="input" id=${`${r}-kind`} value=${t.kind} onChange=${a("kind")}>
          ${be.map(o=>i`<option key=${o} value=${o}>${s(`sim_kind_${o}`)}</option>`)}
        </select></div>
      <div class="field did-at"><label for=${`${r}-at`}>${s("sim_at_second")}</label>
        <input class="input" id=${`${r}-at`} type="number" inputmode="decimal" min="0" max=${e} step="0.5"
          value=${t.at}
          onChange=${o=>n({at:Number(o.target.value)})} /></div>
      <${Io} id=${r} happening=${t} take=${a} onChange=${n} />
    </div>`}function Io({id:t,happening:e,take:n,onChange:s}){let r=m(),a=(o,l="")=>i`
    <div class=${`field did-${o}`}><label for=${`${t}-${o}`}>${r(`sim_field_${o}`)}</label>
      <input class="input" id=${`${t}-${o}`} dir=${o==="page"||o==="name"?"ltr":"auto"}
        maxlength="300" autocomplete="off" value=${e[o]} onInput=${n(o)}
        inputmode=${o==="total"?"decimal":void 0}
        aria-describedby=${l?`${t}-${o}-hint`:void 0} />
      ${l&&i`<span class="hint" id=${`${t}-${o}-hint`}>${l}</span>`}</div>`;switch(e.kind){case"page":return a("page",r("sim_page_hint"));case"cart":return i`${a("items",r("sim_items_hint"))}${a("total")}`;case"event":return a("name");case"writes":return a("text");case"scroll":return i`
        <div class="field did-percent"><label for=${`${t}-percent`}>${r("sim_field_percent")}</label>
          <input class="input" id=${`${t}-percent`} type="number" min="1" max="100" value=${e.percent}
            onInput=${o=>s({percent:Math.round(Number(o.target.value))})} />
        </div>`;default:return null}}function hr({draft:t,onAdd:e}){let n=m(),{language:s}=v(),r=N(),a=t.happenings.length>=ir;return i`
    <div class="did-add" role="group" aria-labelledby=${r}>
      <span id=${r} class="label">${n("sim_add_at",{time:P({t:n,language:s},t.at)})}</span>
      ${be.map(o=>i`
        <button type="button" key=${o} class="chip did-chip" disabled=${a} onClick=${()=>e(o)}>
          <${k} name=${Mt[o]} />${n(`sim_kind_${o}`)}</button>`)}
    </div>`}function Tt({as:t="span",at:e,lane:n=0,children:s,...r}){let a=E(null);return jt(()=>{a.current?.style.setProperty("--at",`${Math.max(0,Math.min(1,e))*100}%`),a.current?.style.setProperty("--lane",String(n))},[e,n]),i`<${t} ref=${a} ...${r}>${s}<//>`}function _r(t,{clientX:e}){let n=t.getBoundingClientRect(),s=n.width?(e-n.x)/n.width:0,r=getComputedStyle(t).direction==="rtl";return Math.max(0,Math.min(1,r?1-s:s))}var No=.045,Do=.11,Ro=9,Ao=5,Lo=4,en=.5;function yr({draft:t,fired:e,selected:n,onMoment:s,onSelect:r,onMove:a,onRemove:o}){let l=m(),{language:c}=v(),u={t:l,language:c},d=E(null),[p,$]=x(!1),{at:f,length:g,happenings:h}=t,O=matchMedia("(width < 760px)").matches,z=g*(O?Do:No),T=Xe(h,z),w=e.map((y,L)=>({...y,id:L})),b=Xe(w,z),S=y=>d.current&&_r(d.current,y)*g,I=y=>s(S(y)??0);return i`
    <div class="tl">
      <div class="tl-frame" ref=${d} onPointerDown=${y=>{y.button!==0||y.target.closest("button")||(d.current?.setPointerCapture(y.pointerId),$(!0),I(y))}} onPointerMove=${p?I:void 0}
        onPointerUp=${()=>$(!1)} onPointerCancel=${()=>$(!1)}>
        <div class="tl-ticks" aria-hidden="true">
          ${$r(g,O?Ao:Ro).map(y=>i`<${Tt} key=${y} class="tl-tick" at=${y/g}>
              <span>${P(u,y)}</span><//>`)}
        </div>
        <${xr} label=${l("sim_marks")} kind="tl-did" count=${vr(T)}>
          ${h.map(y=>i`<${Mo} key=${y.id} happening=${y} length=${g}
              lane=${T.get(y.id)??0} isSelected=${n===y.id} secondsAt=${S}
              onSelect=${r} onMove=${a} onRemove=${o} />`)}
        <//>
        <${xr} label=${l("sim_fired")} kind="tl-said" count=${vr(b)}>
          ${w.map(y=>{let L=l("sim_fired_at",{title:y.title||y.rule_id,time:P(u,y.at)});return i`<${Tt} as="button" type="button" key=${y.id} class="tl-mark tl-fired"
              at=${y.at/g} lane=${b.get(y.id)??0} title=${L} aria-label=${L}
              onClick=${()=>s(y.at)}><${k} name="spark" /><//>`})}
        <//>
        <${Tt} class="tl-now" at=${f/g} aria-hidden="true" />
      </div>
      <input class="tl-range" type="range" min="0" max=${g} step=${en} value=${f}
        aria-label=${l("sim_moment")} aria-valuetext=${P(u,f)}
        onInput=${y=>s(Number(y.target.value))} />
    </div>`}function vr(t){return 1+Math.max(0,...t.values())}function xr({label:t,kind:e,count:n,children:s}){return i`<${Tt} as="div" class=${`tl-rows ${e}`} at=${0} lane=${n} role="group" aria-label=${t}>
    ${s}<//>`}function Mo({happening:t,length:e,lane:n,isSelected:s,secondsAt:r,onSelect:a,onMove:o,onRemove:l}){let c=m(),{language:u,direction:d}=v(),{id:p,at:$,kind:f}=t,g=E(null),h={t:c,language:u},O=c("sim_did_at",{did:Ft(h,t),time:P(h,$)}),z=S=>{S.button===0&&(S.currentTarget.setPointerCapture(S.pointerId),g.current={x:S.clientX,isMoved:!1})},T=S=>{g.current&&(Math.abs(S.clientX-g.current.x)>=Lo&&(g.current.isMoved=!0),g.current.isMoved&&o(p,r(S)??$))},w=()=>{let S=g.current?.isMoved;setTimeout(()=>g.current=null),S&&a(p)},b=S=>{let I=d==="rtl"?"ArrowLeft":"ArrowRight",F=S.shiftKey?10*en:en;if(S.key===I)o(p,$+F);else if(S.key==="ArrowLeft"||S.key==="ArrowRight")o(p,$-F);else if(S.key==="Delete"||S.key==="Backspace")l(p);else return;S.preventDefault()};return i`
    <${Tt} as="button" type="button" class=${s?"tl-mark tl-selected":"tl-mark"} at=${$/e}
      lane=${n} title=${O} aria-label=${O} aria-pressed=${s} onPointerDown=${z}
      onPointerMove=${T} onPointerUp=${w} onPointerCancel=${w} onKeyDown=${b}
      onClick=${()=>!g.current?.isMoved&&a(p)}><${k} name=${Mt[f]} /><//>`}var Fo=["desktop","tablet","phone"],jo=["returning_with_cart","identified","bought","person"],Po=20;function kr({draft:t,overview:e,onChange:n}){let s=m(),r=N(),{language:a}=K(),o=c=>u=>u.target.value&&n({[c]:u.target.value}),l=c=>c.charAt(0).toLocaleUpperCase(a)+c.slice(1);return i`
    <div class="who">
      <div class="field"><label for=${`${r}-language`}>${s("language")}</label>
        <select class="input" id=${`${r}-language`} value=${t.language}
          onChange=${c=>n({language:c.target.value})}>
          ${e.languages.map(c=>i`<option key=${c} value=${c}>${W(c)}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-device`}>${s("sim_device")}</label>
        <select class="input" id=${`${r}-device`} value=${t.device}
          onChange=${c=>n({device:c.target.value})}>
          ${Fo.map(c=>i`<option key=${c} value=${c}>
            ${l(s(`find_device_${c}`))}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-date`}>${s("sim_date")}</label>
        <input class="input" id=${`${r}-date`} type="date" required value=${t.date}
          onChange=${o("date")} /></div>
      <div class="field"><label for=${`${r}-time`}>${s("sim_time")}</label>
        <input class="input" id=${`${r}-time`} type="time" required value=${t.time}
          onChange=${o("time")} /></div>
      <div class="who-facts">
        ${jo.map(c=>i`
          <label class="tick" key=${c}><input type="checkbox" checked=${t[c]}
            onChange=${u=>n({[c]:u.target.checked})} />
            ${s(`sim_${c}`)}</label>`)}
      </div>
      <${Bo} draft=${t} onChange=${n} />
      <${Go} draft=${t} rules=${e.rules} onChange=${n} />
      <${Uo} draft=${t} onChange=${n} />
    </div>`}function Bo({draft:t,onChange:e}){let n=m(),s=N(),r={hours:null,open:!0,closed:!1},a=t.open===null?"hours":t.open?"open":"closed";return i`
    <div class="field who-wide"><label for=${s}>${n("sim_opening")}</label>
      <select class="input" id=${s} value=${a}
        onChange=${o=>e({open:r[o.target.value]})}
        >${Object.keys(r).map(o=>i`<option key=${o} value=${o}>${n(`sim_opening_${o}`)}</option>`)}
      </select></div>`}function Go({draft:t,rules:e,onChange:n}){let s=m(),r=N(),a=e.filter(d=>!d.paused).map(d=>d.id),o=t.rules,l=d=>n({choice:d,rules:d==="chosen"&&!o.length?a:o}),c=d=>n({rules:o.includes(d)?o.filter(p=>p!==d):[...o,d]}),u={live:a.length,all:e.length,chosen:0};return i`
    <fieldset class="who-rules who-wide">
      <legend class="label">${s("sim_rules")}</legend>
      ${Ke.map(d=>i`<label class="tick" key=${d}><input type="radio" name=${r}
          checked=${t.choice===d} onChange=${()=>l(d)} />
          ${s(`sim_rules_${d}`,{count:u[d]})}</label>`)}
      ${t.choice==="chosen"&&i`<ul class="who-chosen">
          ${e.map(d=>i`<li key=${d.id}><label class="tick"><input type="checkbox"
              checked=${o.includes(d.id)} onChange=${()=>c(d.id)} />
              <span><bdi>${d.title||d.id}</bdi>
              ${d.paused&&i` <span class="tag tag-quiet">${s("find_is_paused")}</span>`}</span></label></li>`)}
        </ul>`}
    </fieldset>`}function Uo({draft:t,onChange:e}){let n=m(),s=N(),r=(a,o)=>e({attributes:t.attributes.map((l,c)=>c===a?{...l,...o}:l)});return i`
    <details class="more who-wide">
      <summary>${n("sim_more")}</summary>
      <div class="who">
        <div class="field"><label for=${`${s}-visits`}>${n("sim_visits")}</label>
          <input class="input" id=${`${s}-visits`} type="number" min="1" max="1000" value=${t.visits}
            onChange=${a=>e({visits:Math.max(1,Math.round(Number(a.target.value)||1))})} /></div>
        <div class="field who-wide"><label for=${`${s}-referrer`}>${n("sim_referrer")}</label>
          <input class="input" id=${`${s}-referrer`} dir="ltr" maxlength="2000" placeholder="https://…"
            value=${t.referrer}
            onInput=${a=>e({referrer:a.target.value})} />
        </div>
        <fieldset class="who-rules who-wide">
          <legend class="label">${n("sim_attributes")}</legend>
          ${t.attributes.map(({name:a,value:o},l)=>i`
            <div class="who-attribute" key=${l}>
              <input class="input" dir="auto" maxlength="64" aria-label=${n("sim_attribute_name")}
                placeholder=${n("sim_attribute_name")} value=${a}
                onInput=${c=>r(l,{name:c.target.value})} />
              <input class="input" dir="auto" maxlength="200" aria-label=${n("sim_attribute_value")}
                placeholder=${n("sim_attribute_value")} value=${o}
                onInput=${c=>r(l,{value:c.target.value})} />
              <button type="button" class="icon-button" aria-label=${n("remove")} title=${n("remove")}
                onClick=${()=>e({attributes:t.attributes.filter((c,u)=>u!==l)})}>
                <${k} name="close" /></button>
            </div>`)}
          ${t.attributes.length<Po&&i`<button type="button" class="link-button"
              onClick=${()=>e({attributes:[...t.attributes,{name:"",value:""}]})}>
              ${n("sim_add_attribute")}</button>`}
        </fieldset>
      </div>
    </details>`}var wr="chatserver:console:simulator",qo="(width >= 1000px)";function Or(){let t=m(),{overview:e}=_(),[n,s]=Ko(e),[r,a]=x(null),{answer:o,error:l,isLate:c,again:u}=Yo(n),d=w=>s(b=>({...b,...w})),p=w=>s(b=>({...b,at:he(b,w)})),$=w=>s(b=>ur(b,w)),f=(w,b)=>s(S=>dr(S,w,b)),g=(w,b)=>f(w,{at:b}),h=w=>s(b=>pr(b,w)),O=w=>{a(null),s(b=>Ze(b,w,t("sim_sample_items")))},z=w=>{let b=cr(n,w,n.at);s(b.draft),a(b.id)},T=o?.fired??[];return i`
    <div class="sim">
      <p class="lead">${t("sim_lead")}</p>
      <div class="sim-presets" role="group" aria-label=${t("sim_presets")}>
        <span class="label" aria-hidden="true">${t("sim_presets")}</span>
        ${Ve.map(w=>i`<button type="button" key=${w} class="button" onClick=${()=>O(w)}>
            ${t(`sim_preset_${w}`)}</button>`)}
      </div>
      <div class="sim-grid">
        <details class="bot-card sim-who" open=${matchMedia(qo).matches}>
          <summary><h3>${t("sim_who")}</h3></summary>
          <${kr} draft=${n} overview=${e} onChange=${d} />
        </details>
        <div class="sim-main">
          <section class="bot-card sim-story" aria-label=${t("sim_story")}>
            <${Ho} draft=${n} onLength=${h} />
            <${yr} draft=${n} fired=${T} selected=${r} onMoment=${p} onSelect=${a}
              onMove=${g} onRemove=${$} />
            <${hr} draft=${n} onAdd=${z} />
            <${br} draft=${n} selected=${r} onSelect=${a} onChange=${f}
              onRemove=${$} />
          </section>
          ${l&&i`<div class="sim-failed"><${H} error=${l} />
              <button type="button" class="button" onClick=${u}>${t("try_again")}</button></div>`}
          ${!o&&!l&&i`<${ht} count=${4} />`}
          ${o&&i`<${Wo} answer=${o} draft=${n} isLate=${c} onMoment=${p} />`}
        </div>
      </div>
    </div>`}function Ho({draft:t,onLength:e}){let n=m(),{language:s}=v();return i`
    <div class="sim-head">
      <h3>${n("sim_story")}</h3>
      <output class="sim-clock">${P({t:n,language:s},t.at)}</output>
      <label class="period"><span>${n("sim_length")}</span>
        <select class="input" value=${String(t.length)}
          onChange=${r=>e(Number(r.target.value))}>
          ${Ye.map(r=>i`<option key=${r} value=${String(r)}>
              ${n("minutes_short",{count:r/60})}</option>`)}
        </select></label>
    </div>`}function Wo({answer:t,draft:e,isLate:n,onMoment:s}){let r=m(),{language:a}=v(),{looks:o,fired:l}=t,c={t:r,language:a},u=l.filter(h=>h.at<=e.at),d=Object.fromEntries(u.map(h=>[h.rule_id,P(c,h.at)])),p=e.choice==="chosen"&&!e.rules.length,$=o.map(h=>{let O=lt(h);return O==="held"&&Object.hasOwn(d,h.rule_id)?"spoke":O}),f=h=>$.filter(O=>O===h).length,g=["speaks","spoke","nears","held","paused"].filter(f);return i`
    <div class="sim-results" aria-busy=${n}>
      <section class="sim-looks" aria-labelledby="sim-looks">
        <h3 id="sim-looks">${r("sim_at",{time:P(c,e.at)})}</h3>
        ${o.length?i`<p class="hint" role="status">${g.map(h=>r(`sim_count_${h}`,{count:f(h)})).join(" · ")}</p>
              <${pe} looks=${o} spoke=${d} ruleAddress=${Jt} />`:i`<p class="bot-quiet">${r(p?"sim_none_chosen":"sim_no_rules")}
                ${" "}<a href=${C("smart","rules")}>${r("sim_to_rules")}</a></p>`}
      </section>
      <section class="sim-said" aria-labelledby="sim-said">
        <h3 id="sim-said"><${k} name="spark" /> ${r("sim_fired")}</h3>
        <${gr} fired=${l} language=${e.language} at=${e.at} onMoment=${s} />
      </section>
    </div>`}function Ko({languages:t}){let e=m(),{language:n}=K(),[s,r]=x(()=>{let a=or(Date.now(),t.includes(n)?n:t[0]);return fr(sessionStorage.getItem(wr),a)??Ze(a,Ve[0],e("sim_sample_items"))});return M(()=>sessionStorage.setItem(wr,JSON.stringify(s)),[s]),[s,r]}function Yo(t){let{api:e,overview:n}=_(),[s,r]=x(Vo),a=n.rules.map(({id:u})=>u),o=B(()=>JSON.stringify(mr(t,a)),[t,n]),l=E(null);M(()=>{let u=ar(d=>e.simulate(JSON.parse(d)),{onAnswer:d=>r({answer:d,error:null,isLate:!1}),onError:d=>r(p=>({...p,error:d,isLate:!1}))});return l.current=u,u.stop},[e]);let c=()=>{r(u=>({...u,isLate:!0})),l.current?.call(o)};return M(c,[o,n,e]),{...s,again:c}}var Vo=Object.freeze({answer:null,error:null,isLate:!1});function Sr(t){let e=(n,s)=>{let r=Object.entries(s).map(([a,o])=>[a,String(o)]);return t(`smart/${n}?${new URLSearchParams(r)}`)};return{overview:()=>t("smart"),report:n=>e("report",{days:n}),saveRule:n=>t("smart/rule",n),checkRule:n=>t("smart/rule",{...n,only_check:!0}),removeRule:n=>t("smart/rule/remove",n),pauseRule:n=>t("smart/rule/pause",n),moveRule:n=>t("smart/rule/move",n),saveNotice:n=>t("smart/notice",n),checkNotice:n=>t("smart/notice",{...n,only_check:!0}),removeNotice:n=>t("smart/notice/remove",{id:n}),setQuiet:n=>t("smart/quiet",n),simulate:n=>t("smart/simulate",n),visitors:()=>t("smart/visitors"),visitor:n=>e("visitor",{id:n}),struggles:n=>e("struggles",{days:n}),codes:()=>t("smart/codes"),addCodes:n=>t("smart/codes",n),closeCodes:n=>t("smart/codes/remove",{name:n}),orderKeys:()=>t("smart/orders"),rotateOrderKey:n=>t("smart/orders/rotate",{site:n}),hours:()=>t("hours")}}var ft=Object.freeze(["carts_left","errors","questions","left_chats"]);function Ct(t,e){return e==="errors"?t.errors.reduce((n,{count:s})=>n+s,0):t[e]}function Tr({visits:t,carts_left:e}){return t?Math.min(1,e/t):null}function Cr(t){return Math.max(1,...t.flatMap(e=>ft.map(n=>Ct(e,n))))}function zr(t){let n=ft.map(s=>({sign:s,count:Ct(t,s)})).reduce((s,r)=>r.count>s.count?r:s);return n.count?n.sign:null}var Zo=[7,30,90],Jo=10,Qo="queue";function Ir(){let t=m(),{api:e}=_(),[n,s]=x(30),r=j(()=>e.struggles(n),[e,n]);return i`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("struggle_lead")}</p>
        <${G} label=${t("bot.period")} isInline
          onChoose=${a=>s(Number(a))}>
          ${Zo.map(a=>i`<option key=${a} value=${a} selected=${a===n}>
            ${t("bot.days",{count:a})}</option>`)}
        <//>
      </div>
      <${J} of=${r} rows=${5} draw=${a=>i`<${Xo} found=${a} />`} />
    </div>`}function Xo({found:t}){let e=m(),{pages:n,steps:s,total_visits:r}=t;return!n.length&&!s.length?i`<${et} icon=${r?"check":"globe"}
      title=${e(r?"struggle_empty_title":"struggle_no_visits_title")}
      text=${e(r?"struggle_empty_text":"struggle_no_visits_text",{count:r})} />`:i`
    <${sl} />
    ${n.length>0&&i`<${Er} kind="pages" struggles=${n} visits=${r} />`}
    ${s.length>0&&i`<${Er} kind="steps" struggles=${s} visits=${r} />`}`}function Er({kind:t,struggles:e,visits:n}){let s=m(),{number:r}=v(),a=e.slice(0,Jo),o=Cr(a);return i`
    <section class="struggles" aria-labelledby=${`struggle-${t}`}>
      <div class="struggle-title">
        <h3 class="part-title" id=${`struggle-${t}`}>${s(`struggle_${t}`)}</h3>
        ${t==="pages"&&i`<p class="hint">${s("struggle_of_visits",{count:n})}</p>`}
      </div>
      <ol class="struggle-list">
        ${a.map(l=>i`<${tl} key=${l.place} struggle=${l} most=${o} />`)}
      </ol>
      <details class="more"><summary>${s("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${s(`struggle_${t}`)}><table class="table">
          <thead><tr><th scope="col">${s(`struggle_place_${t}`)}</th>${t==="pages"&&i`<th scope="col">${s("struggle_visits")}</th>`}
            ${ft.map(l=>i`<th scope="col" key=${l}>${s(`struggle_${l}`)}</th>`)}</tr></thead>
          <tbody>${e.map(l=>i`<tr key=${l.place}><th scope="row"><bdi>${Nr(s,l)}</bdi></th>
              ${t==="pages"&&i`<td>${r(l.visits)}</td>`}
              ${ft.map(c=>i`<td key=${c}>${r(Ct(l,c))}</td>`)}</tr>`)}</tbody>
        </table></div>
      </details>
    </section>`}function tl({struggle:t,most:e}){let n=m(),s=_(),r=zr(t);return i`
    <li class="bot-card struggle">
      <div class="struggle-head">
        <h4><bdi>${Nr(n,t)}</bdi></h4>
        ${t.visits>0&&i`<span class="hint">${n("struggle_visits_count",{count:t.visits})}</span>`}
      </div>
      ${r&&i`<p class="struggle-means">${n(`struggle_means_${r}`)}</p>`}
      <dl class="struggle-bars">
        ${ft.filter(a=>Ct(t,a)>0).map(a=>i`<${el} key=${a} struggle=${t} sign=${a} most=${e}
            isWorst=${a===r} />`)}
      </dl>
      <${nl} errors=${t.errors} />
      ${s.mayEdit&&t.proposal&&i`<p class="struggle-foot"><button type="button" class="button"
            onClick=${()=>Gn(s,t.proposal)}>${n("struggle_use")}</button>
          ${t.proposal.title&&i`<span class="hint"><bdi>${t.proposal.title}</bdi></span>`}</p>`}
    </li>`}function el({struggle:t,sign:e,most:n,isWorst:s}){let r=m(),{number:a}=v(),o=Ct(t,e),l=e==="carts_left"?Tr(t):null;return i`
    <div class="struggle-bar">
      <dt>${r(`struggle_${e}`)}</dt>
      <dd>
        <span class="struggle-track" aria-hidden="true">
          <${nt} share=${o/n} kind=${s?"struggle-fill struggle-worst":"struggle-fill"} /></span>
        <span class="struggle-number">${a(o)}${l!==null&&i`<span class="hint"> · ${r("percent",{value:a(Math.round(l*100))})}</span>`}</span>
      </dd>
    </div>`}function Nr(t,{kind:e,place:n}){return e==="step"&&n===Qo?t("struggle_queue"):n}function nl({errors:t}){let e=m(),{number:n}=v();return t.length?i`<p class="struggle-errors"><span class="hint">${e("struggle_which_errors")}</span>
    ${t.slice(0,5).map(({name:s,count:r})=>i` <span class="tag tag-quiet" key=${s}><bdi>${s}</bdi> ${n(r)}</span>`)}</p>`:null}function sl(){let t=m();return i`
    <details class="more"><summary>${t("struggle_definitions")}</summary>
      <dl class="struggle-terms">
        ${[...ft,"order"].map(e=>i`<div key=${e}><dt class="label">${t(`struggle_${e}`)}</dt>
            <dd>${t(`struggle_term_${e}`)}</dd></div>`)}
      </dl>
    </details>`}var Dr=`
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
`;var Rr=`
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
`;var Ar=`
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
`;var Lr=`
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
`;var Mr=`
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
`;var Fr=`
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
`;var jr=`
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
`;var Pr=`
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
`;var Br=[Fr,Ar,Dr,Rr,Lr,jr,Mr,Pr].join("");var nn={rules:rr,calendar:is,codes:$s,simulator:Or,live:Us,struggles:Ir},rl={rule:"rules",new:"rules",notice:"calendar"};sn(document,gn,Br);function g$(){let t=m(),{api:e,place:n}=Z(),s=B(()=>Sr(e.call),[e]),r=j(s.overview,[s]),{parts:a,wanted:o}=ln(n.store),l=a[1]??"rules",c=rl[l]??l,u=Object.hasOwn(nn,c)?c:"rules",d=E(null);return M(()=>{d.current?.scrollTo(0,0),d.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[a[1],a[2]]),i`
    <main class="bot smart" ref=${d}>
      <nav class="bot-tabs" aria-label=${t("smart_sections")}>
        ${Object.keys(nn).map(p=>i`
          <a key=${p} class="bot-tab" href=${C("smart",p)}
            aria-current=${p===u?"page":void 0}>${t(`smart_section_${p}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${J} of=${r} rows=${8} draw=${p=>i`
          <${al} name=${u} api=${s} overview=${p} refresh=${r.reload} parts=${a} />`} />
      </div>
      ${o!==null&&i`<${mn} place=${n} />`}
    </main>`}function al({name:t,api:e,overview:n,refresh:s,parts:r}){let a=m(),{work:o,place:l,operator:c}=Z(),u=E(null),d=B(()=>({api:e,overview:n,refresh:s,place:l,parts:r,proposed:u,mayEdit:n.may_edit,isLeader:c.role!=="operator",isAdmin:c.role==="admin",tell:f=>o.tell(f)}),[e,n,l,r,c,o]),p=B(()=>({...d,overview:{files:[]}}),[d]),$=nn[t];return i`
    <${Me.Provider} value=${d}>
      <${cn.Provider} value=${p}>
        <h2 class="visually-hidden">${a(`smart_section_${t}`)}</h2>
        ${!n.may_edit&&i`<p class="bot-note">${a(`smart_why_not_${n.why_not??"role"}`)}</p>`}
        ${n.errors.length>0&&i`<div class="outcome" role="alert"><p>${a("smart_files_broken",{count:n.errors.length})}</p>
          <${Bt} problems=${n.errors} /></div>`}
        <${$} />
      <//>
    <//>`}export{g$ as SmartPage};
