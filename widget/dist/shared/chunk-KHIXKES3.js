import{a as C,b as I}from"./chunk-APWRPF32.js";import{b as N}from"./chunk-2T4BF2HW.js";import{d as i,e as $,g as m,h as y,k as l,l as T}from"./chunk-E6GK4NKL.js";import{c as r,d as g}from"./chunk-ZXZAR6OW.js";import{f as k,h as f}from"./chunk-YS4IHRWU.js";import{k as h,l as w}from"./chunk-P5Q3OZZZ.js";function O(t){let e=h(t);return e?V(new URL(e).pathname):""}function V(t){try{return decodeURIComponent(t)}catch{return t}}function S(t,e,n){if(e.visitor.name)return e.visitor.name;let o=O(n?.page?.url??"");return o?t("visitor_from",{page:o}):t("visitor")}var z=["desktop","tablet","phone"];function A({referrer:t,device:e,visits:n}){let o=i(),a=e&&z.includes(e);return!t&&!a&&!n?null:r`
    <section class="pane-part">
      <h3><${l} name="globe" /> ${o("live_visit")}</h3>
      <dl class="given">
        ${!!n&&r`<div><dt>${o("live_visits")}</dt><dd>${o("live_visit_number",{count:n})}</dd></div>`}
        ${a&&r`<div><dt>${o("sim_device")}</dt><dd>${o(`find_device_${e}`)}</dd></div>`}
        ${t&&r`<div><dt>${o("live_came_from")}</dt><dd><${J} address=${t} /></dd></div>`}
      </dl>
    </section>`}function J({address:t}){let e=h(t),n=r`<bdi dir="ltr">${t.replace(/^https?:\/\/(www\.)?/u,"").replace(/\/$/u,"")}</bdi>`;return e?r`<a href=${e} target="_blank" rel="noopener noreferrer nofollow">${n}</a>`:n}function F({attributes:t={}}){let e=i(),n=Object.entries(t);return n.length?r`
    <section class="pane-part">
      <h3><${l} name="person" /> ${e("live_attributes")}</h3>
      <dl class="given">
        ${n.map(([o,a])=>r`<div key=${o}><dt><bdi>${o}</bdi></dt><dd dir="auto">${a}</dd></div>`)}
      </dl>
      <p class="hint pane-source">${e("live_attributes_hint")}</p>
    </section>`:null}function E({codes:t=[]}){let e=i(),{language:n}=$(),o=y(60);if(!t.length)return null;let a=new Intl.DateTimeFormat(n,{day:"numeric",month:"short",year:"numeric"}),d=s=>a.format(new Date(`${s}T12:00:00`));return r`
    <section class="pane-part">
      <h3><${l} name="star" /> ${e("live_codes")}</h3>
      <ul class="given-codes">
        ${t.map(({code:s,until:u,given_at:p})=>{let c=Q(u,o);return r`
          <li key=${`${s} ${p}`}>
            <bdi class=${c?"given-code given-code-over":"given-code"}>${s}</bdi>
            <span class="hint">${e("live_code_given",{date:a.format(p)})}${u&&r` · ${e(c?"live_code_expired":"live_code_until",{date:d(u)})}`}</span>
          </li>`})}
      </ul>
    </section>`}function Q(t,e){return!!t&&e>new Date(`${t}T23:59:59.999`).getTime()}var X=/^\+?[\s()./-]*(?:[0-9٠-٩۰-۹][\s()./-]*){4,20}$/u,Y=/[0-9٠-٩۰-۹]/gu,Z=/\([0٠۰]\)/u;function Tt(t){return t?.conversation.state===k.MESSAGE_LEFT?t.call??null:null}function tt(t){let e=t.trim(),n=e.startsWith("+")?"+":"",o=n?e.replace(Z,""):e;return X.test(o)?`tel:${n}${Array.from(o.matchAll(Y),([a])=>a.charCodeAt(0)%16).join("")}`:null}function et(t,{number:e,when:n=""}){return t(n?"desk_call":"desk_call_any_time",{number:w(e),when:w(n)})}function Ct({call:t}){let e=i(),{direction:n}=$();return r`<${l} name="phone" /><bdi class="row-words" dir=${n}>${et(e,t)}</bdi>`}function D({call:t}){let e=i();if(!t)return null;let n=tt(t.number),o=r`<bdi dir="ltr">${t.number}</bdi>`;return r`
    <section class="pane-part" data-part="call">
      <h3><${l} name="phone" /> ${e("desk_call_wanted")}</h3>
      <p>${n?r`<a class="pane-call" href=${n}>${o}</a>`:o}</p>
      ${t.when&&r`<p><bdi>${t.when}</bdi></p>`}
    </section>`}function W({answers:t,department:e=null}){let n=i(),{departmentName:o}=m();return r`
    <dl class="answers">
      ${t.map(({key:a,label:d,value:s})=>r`
        <div key=${a}>
          <dt><bdi>${nt(n,a,d)}</bdi></dt>
          <dd dir="auto">${s}</dd>
        </div>`)}
      ${e&&r`<div><dt>${n("answer_department")}</dt><dd dir="auto">${o(e)}</dd></div>`}
    </dl>`}function nt(t,e,n){let o=`answer_${e}`,a=t(o);return a===o?n||e:a}var ot=new Map([...[..."يىئ"].map(t=>[t,"ی"]),["ك","ک"],...[..."ةۀ"].map(t=>[t,"ه"]),...[..."أإٱآ"].map(t=>[t,"ا"]),["ؤ","و"],["ـ",""]]);function P(t,e){return{add:b(t,e),remove:b(e,t)}}function L({add:t,remove:e}){return t.length+e.length===0}function U(t,{add:e,remove:n}){let o=b(n,t);return[...o,...b(o,e)]}function G(t,e){return b(e,t)}function R(t,e){return new Intl.ListFormat(e,{type:"unit",style:"short"}).formatToParts(t)}function x(t){return[...[...t.normalize("NFC").replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu," ")].map(rt).join("").normalize("NFC").replace(/\p{Cf}/gu,"")].map(o=>ot.get(o)??o).join("").trim().replace(/\s+/gu," ")}function b(t,e){let n=new Set(t.map(x));return e.filter(o=>!n.has(x(o))&&n.add(x(o)))}function rt(t){return t==="ı"?t:t.toLowerCase().toUpperCase().toLowerCase()}var st=2;function j({id:t,view:e}){let n=i(),{api:o,work:a}=m(),[d,s]=g([]),[u,p]=g(null),c=d.reduce(U,e.tags??[]),H=c.length>=f.TAGS,M=()=>{u||(p([]),o.tags().then(p,()=>p(null)))},q=async B=>{let _=P(c,B);L(_)||(s(v=>[...v,_]),await a.tag(t,_),s(v=>v.filter(K=>K!==_)))};return r`
    <section class="pane-part" data-part="tags" onFocusIn=${M}>
      <h3><${l} name="tag" /> ${n("desk_tags")}</h3>
      <${I} label=${n("desk_tags_add")} placeholder=${n("desk_tags_add")} values=${c} onValues=${q}
        longest=${f.TAG_CODE_POINTS} options=${G(u??[],c)}
        hint=${H?n("desk_tags_full",{count:f.TAGS}):n("desk_tags_hint")} />
    </section>`}function Pt({tags:t=[]}){let e=i();return t.length?r`
    <span class="row-tags" title=${t.join(" · ")}><span class="visually-hidden">${e("desk_tags")}</span>${t.slice(0,st).map(n=>r` <bdi class="tag row-tag" key=${n}>${n}</bdi>`)}</span>`:null}function Lt({by:t,isOwn:e,tags:n}){let o=i(),{language:a}=$(),d=e?"_own":"";return n.length?r`${o(`desk_tagged${d}`,{name:t})} ${R(n,a).map(({type:s,value:u},p)=>s==="element"?r`<bdi key=${p}>${u}</bdi>`:u)}`:r`${o(`desk_untagged${d}`,{name:t})}`}function Xt({id:t,view:e}){let n=i(),{language:o}=$(),{state:a,togglePane:d}=m(),s=a.inbox.visitors[t];return r`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${d}><${l} name="close" /></button>
      <header class="pane-head">
        <${C} kind="visitor" name=${e.visitor.name} id=${e.visitor.id} isOnline=${s?.is_online} />
        <${at} id=${t} view=${e} now=${s} key=${t} />
        <p class="pane-presence">
          ${n(s?.is_online?"visitor_online":"visitor_offline")} · ${pt(e.language,o)}
        </p>
      </header>
      ${!!s?.slowed&&r`<p class="pane-slowed" role="status">${n("desk_slowed",{count:s.slowed})}</p>`}
      <${D} call=${a.inbox.rows[t]?.call} />
      <${j} id=${t} view=${e} key=${`tags ${t}`} />
      <${it} page=${s?.page} />
      <${ct} cart=${s?.cart} />
      <${E} codes=${s?.codes} />
      <${lt} visitorId=${e.visitor.id} isOnline=${s?.is_online} />
      <${A} referrer=${s?.referrer} device=${s?.device} visits=${s?.visits} />
      <${F} attributes=${s?.attributes} />
      <${ut} form=${e.form} />
      ${e.rating!=null&&r`
        <section class="pane-part"><h3>${n("rating")}</h3><${dt} rating=${e.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${N} at=${e.created_at} /></p></section>
    </aside>`}function at({id:t,view:e,now:n}){let o=i(),{state:a,work:d}=m(),[s,u]=g(null);return s===null?r`
      <h2 class="pane-name"><bdi>${S(o,e,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${o("rename_visitor")} title=${o("rename_visitor")}
          disabled=${a.link!=="online"} onClick=${()=>u(e.visitor.name)}>
          <${l} name="edit" /></button>
      </h2>`:r`
    <form class="rename" onSubmit=${c=>{c.preventDefault(),s.trim()&&d.rename(t,s.trim()),u(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${o("visitor_name")} maxlength=${f.NAME_CODE_POINTS}
        value=${s} onInput=${c=>u(c.target.value)}
        onKeyDown=${c=>c.key==="Escape"&&u(null)}
        ref=${c=>c?.focus()} />
      <button class="button button-main" type="submit">${o("save")}</button>
    </form>`}function it({page:t}){let e=i();if(!t?.url)return null;let n=h(t.url),o=r`<bdi dir="ltr">${t.url.replace(/^https?:\/\//u,"")}</bdi>`;return r`
    <section class="pane-part">
      <h3><${l} name="page" /> ${e("page")}</h3>
      ${t.title&&r`<p dir="auto">${t.title}</p>`}
      <p class="address">
        ${n?r`<a href=${n} target="_blank" rel="noopener noreferrer">${o}</a>`:o}
      </p>
    </section>`}function lt({visitorId:t,isOnline:e}){let n=i();return!e||!t?null:r`
    <section class="pane-part">
      <a class="pane-why" href=${T("smart","live",t)}><${l} name="spark" /> ${n("live_why")}</a>
    </section>`}function ct({cart:t}){let e=i(),{number:n}=$();return t?r`
    <section class="pane-part" data-part="cart">
      <h3><${l} name="cart" /> ${e("cart")}</h3>
      ${t.lines.length?r`
        <ul class="cart">
          ${t.lines.map((o,a)=>r`
            <li key=${a}>
              <span class="cart-count">${e("times",{count:o.quantity,quantity:n(o.quantity)})}</span>
              <bdi class="cart-name">${o.name}</bdi><bdi class="cart-price">${o.price}</bdi>
            </li>`)}
        </ul>
        ${t.total&&r`<p class="cart-total"><span>${e("total")}</span><bdi>${t.total}</bdi></p>`}`:r`<p class="hint">${e("cart_empty")}</p>`}
    </section>`:null}function ut({form:t}){let e=i();return t?.length?r`
    <section class="pane-part">
      <h3><${l} name="form" /> ${e("form_answers")}</h3>
      <${W} answers=${t} />
    </section>`:null}function dt({rating:t}){let e=i();return r`
    <span class="stars" role="img" aria-label=${e("rating_of",{score:t})}>
      ${[1,2,3,4,5].map(n=>r`<span key=${n} class=${n<=t?"star star-full":"star"}>
        <${l} name="star" /></span>`)}
    </span>`}function pt(t,e){try{return new Intl.DisplayNames(e,{type:"language"}).of(t)}catch{return t}}export{O as a,S as b,W as c,nt as d,Pt as e,Lt as f,Tt as g,et as h,Ct as i,A as j,J as k,F as l,E as m,Xt as n,ct as o,dt as p};
