import{a as T,b as I}from"./chunk-HZBXGA7A.js";import{b as S}from"./chunk-QGK74L6C.js";import{d as i,e as $,g as f,h as x,k as l,l as y}from"./chunk-B6ZMSR3N.js";import{c as s,d as b}from"./chunk-ZXZAR6OW.js";import{d as h,e as v}from"./chunk-633W3I2U.js";import{f as k,h as m}from"./chunk-YS4IHRWU.js";function C(t){let e=h(t);return e?M(new URL(e).pathname):""}function M(t){try{return decodeURIComponent(t)}catch{return t}}function N(t,e,n){if(e.visitor.name)return e.visitor.name;let r=C(n?.page?.url??"");return r?t("visitor_from",{page:r}):t("visitor")}var R=["desktop","tablet","phone"];function O({referrer:t,device:e,visits:n}){let r=i(),a=e&&R.includes(e);return!t&&!a&&!n?null:s`
    <section class="pane-part">
      <h3><${l} name="globe" /> ${r("live_visit")}</h3>
      <dl class="given">
        ${!!n&&s`<div><dt>${r("live_visits")}</dt><dd>${r("live_visit_number",{count:n})}</dd></div>`}
        ${a&&s`<div><dt>${r("sim_device")}</dt><dd>${r(`find_device_${e}`)}</dd></div>`}
        ${t&&s`<div><dt>${r("live_came_from")}</dt><dd><${V} address=${t} /></dd></div>`}
      </dl>
    </section>`}function V({address:t}){let e=h(t),n=s`<bdi dir="ltr">${t.replace(/^https?:\/\/(www\.)?/u,"").replace(/\/$/u,"")}</bdi>`;return e?s`<a href=${e} target="_blank" rel="noopener noreferrer nofollow">${n}</a>`:n}function F({attributes:t={}}){let e=i(),n=Object.entries(t);return n.length?s`
    <section class="pane-part">
      <h3><${l} name="person" /> ${e("live_attributes")}</h3>
      <dl class="given">
        ${n.map(([r,a])=>s`<div key=${r}><dt><bdi>${r}</bdi></dt><dd dir="auto">${a}</dd></div>`)}
      </dl>
      <p class="hint pane-source">${e("live_attributes_hint")}</p>
    </section>`:null}function A({codes:t=[]}){let e=i(),{language:n}=$(),r=x(60);if(!t.length)return null;let a=new Intl.DateTimeFormat(n,{day:"numeric",month:"short",year:"numeric"}),d=o=>a.format(new Date(`${o}T12:00:00`));return s`
    <section class="pane-part">
      <h3><${l} name="star" /> ${e("live_codes")}</h3>
      <ul class="given-codes">
        ${t.map(({code:o,until:u,given_at:p})=>{let c=K(u,r);return s`
          <li key=${`${o} ${p}`}>
            <bdi class=${c?"given-code given-code-over":"given-code"}>${o}</bdi>
            <span class="hint">${e("live_code_given",{date:a.format(p)})}${u&&s` · ${e(c?"live_code_expired":"live_code_until",{date:d(u)})}`}</span>
          </li>`})}
      </ul>
    </section>`}function K(t,e){return!!t&&e>new Date(`${t}T23:59:59.999`).getTime()}var B=4,J=/[0-9٠-٩۰-۹]/u;function _t(t){return t?.conversation.state===k.MESSAGE_LEFT?t.call??null:null}function Q(t){let e=t.match(/\p{Nd}/gu)??[];if(e.length<B||!e.every(r=>J.test(r)))return null;let n=e.map(r=>r.charCodeAt(0)%16).join("");return`tel:${t.trim().startsWith("+")?"+":""}${n}`}function X(t,{number:e,when:n=""}){return t(n?"desk_call":"desk_call_any_time",{number:v(e),when:v(n)})}function vt({call:t}){let e=i(),{direction:n}=$();return s`<${l} name="phone" /><bdi class="row-words" dir=${n}>${X(e,t)}</bdi>`}function D({call:t}){let e=i();if(!t)return null;let n=Q(t.number),r=s`<bdi dir="ltr">${t.number}</bdi>`;return s`
    <section class="pane-part" data-part="call">
      <h3><${l} name="phone" /> ${e("desk_call_wanted")}</h3>
      <p>${n?s`<a class="pane-call" href=${n}>${r}</a>`:r}</p>
      ${t.when&&s`<p><bdi>${t.when}</bdi></p>`}
    </section>`}function E({answers:t,department:e=null}){let n=i(),{departmentName:r}=f();return s`
    <dl class="answers">
      ${t.map(({key:a,label:d,value:o})=>s`
        <div key=${a}>
          <dt><bdi>${Y(n,a,d)}</bdi></dt>
          <dd dir="auto">${o}</dd>
        </div>`)}
      ${e&&s`<div><dt>${n("answer_department")}</dt><dd dir="auto">${r(e)}</dd></div>`}
    </dl>`}function Y(t,e,n){let r=`answer_${e}`,a=t(r);return a===r?n||e:a}function G(t){let e=new Map;for(let n of t)e.has(g(n))||e.set(g(n),n);return e.delete(""),[...e.values()].slice(0,m.TAGS)}function L(t,e){let[n,r]=[new Set(t.map(g)),new Set(e.map(g))];return n.size===r.size&&[...n].every(a=>r.has(a))}function W(t,e){let n=new Set(e.map(g));return t.filter(r=>!n.has(g(r)))}function P(t,e){return new Intl.ListFormat(e,{type:"unit",style:"short"}).formatToParts(t)}function g(t){return t.normalize("NFC").toLowerCase().replace(/\p{Cf}/gu,"").trim().replace(/\s+/gu," ")}var Z=2;function H({id:t,view:e}){let n=i(),{api:r,work:a}=f(),[d,o]=b(null),[u,p]=b(null),c=d??e.tags??[],U=c.length>=m.TAGS,j=()=>{u||(p([]),r.tags().then(p,()=>p(null)))},q=async z=>{let _=G(z);L(_,c)||(o(_),await a.tag(t,_),o(w=>w===_?null:w))};return s`
    <section class="pane-part" data-part="tags" onFocusIn=${j}>
      <h3><${l} name="tag" /> ${n("desk_tags")}</h3>
      <${I} label=${n("desk_tags_add")} placeholder=${n("desk_tags_add")} values=${c} onValues=${q}
        longest=${m.TAG_CODE_POINTS} options=${W(u??[],c)}
        hint=${U?n("desk_tags_full",{count:m.TAGS}):n("desk_tags_hint")} />
    </section>`}function Ft({tags:t=[]}){let e=i();return t.length?s`
    <span class="row-tags" title=${t.join(" · ")}><span class="visually-hidden">${e("desk_tags")}</span>${t.slice(0,Z).map(n=>s` <bdi class="tag row-tag" key=${n}>${n}</bdi>`)}</span>`:null}function At({by:t,isOwn:e,tags:n}){let r=i(),{language:a}=$(),d=e?"_own":"";return n.length?s`${r(`desk_tagged${d}`,{name:t})} ${P(n,a).map(({type:o,value:u},p)=>o==="element"?s`<bdi key=${p}>${u}</bdi>`:u)}`:s`${r(`desk_untagged${d}`,{name:t})}`}function Vt({id:t,view:e}){let n=i(),{language:r}=$(),{state:a,togglePane:d}=f(),o=a.inbox.visitors[t];return s`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${d}><${l} name="close" /></button>
      <header class="pane-head">
        <${T} kind="visitor" name=${e.visitor.name} id=${e.visitor.id} isOnline=${o?.is_online} />
        <${tt} id=${t} view=${e} now=${o} key=${t} />
        <p class="pane-presence">
          ${n(o?.is_online?"visitor_online":"visitor_offline")} · ${at(e.language,r)}
        </p>
      </header>
      ${!!o?.slowed&&s`<p class="pane-slowed" role="status">${n("desk_slowed",{count:o.slowed})}</p>`}
      <${D} call=${a.inbox.rows[t]?.call} />
      <${H} id=${t} view=${e} key=${`tags ${t}`} />
      <${et} page=${o?.page} />
      <${rt} cart=${o?.cart} />
      <${A} codes=${o?.codes} />
      <${nt} visitorId=${e.visitor.id} isOnline=${o?.is_online} />
      <${O} referrer=${o?.referrer} device=${o?.device} visits=${o?.visits} />
      <${F} attributes=${o?.attributes} />
      <${st} form=${e.form} />
      ${e.rating!=null&&s`
        <section class="pane-part"><h3>${n("rating")}</h3><${ot} rating=${e.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${S} at=${e.created_at} /></p></section>
    </aside>`}function tt({id:t,view:e,now:n}){let r=i(),{state:a,work:d}=f(),[o,u]=b(null);return o===null?s`
      <h2 class="pane-name"><bdi>${N(r,e,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${r("rename_visitor")} title=${r("rename_visitor")}
          disabled=${a.link!=="online"} onClick=${()=>u(e.visitor.name)}>
          <${l} name="edit" /></button>
      </h2>`:s`
    <form class="rename" onSubmit=${c=>{c.preventDefault(),o.trim()&&d.rename(t,o.trim()),u(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${r("visitor_name")} maxlength=${m.NAME_CODE_POINTS}
        value=${o} onInput=${c=>u(c.target.value)}
        onKeyDown=${c=>c.key==="Escape"&&u(null)}
        ref=${c=>c?.focus()} />
      <button class="button button-main" type="submit">${r("save")}</button>
    </form>`}function et({page:t}){let e=i();if(!t?.url)return null;let n=h(t.url),r=s`<bdi dir="ltr">${t.url.replace(/^https?:\/\//u,"")}</bdi>`;return s`
    <section class="pane-part">
      <h3><${l} name="page" /> ${e("page")}</h3>
      ${t.title&&s`<p dir="auto">${t.title}</p>`}
      <p class="address">
        ${n?s`<a href=${n} target="_blank" rel="noopener noreferrer">${r}</a>`:r}
      </p>
    </section>`}function nt({visitorId:t,isOnline:e}){let n=i();return!e||!t?null:s`
    <section class="pane-part">
      <a class="pane-why" href=${y("smart","live",t)}><${l} name="spark" /> ${n("live_why")}</a>
    </section>`}function rt({cart:t}){let e=i(),{number:n}=$();return t?s`
    <section class="pane-part" data-part="cart">
      <h3><${l} name="cart" /> ${e("cart")}</h3>
      ${t.lines.length?s`
        <ul class="cart">
          ${t.lines.map((r,a)=>s`
            <li key=${a}>
              <span class="cart-count">${e("times",{count:r.quantity,quantity:n(r.quantity)})}</span>
              <bdi class="cart-name">${r.name}</bdi><bdi class="cart-price">${r.price}</bdi>
            </li>`)}
        </ul>
        ${t.total&&s`<p class="cart-total"><span>${e("total")}</span><bdi>${t.total}</bdi></p>`}`:s`<p class="hint">${e("cart_empty")}</p>`}
    </section>`:null}function st({form:t}){let e=i();return t?.length?s`
    <section class="pane-part">
      <h3><${l} name="form" /> ${e("form_answers")}</h3>
      <${E} answers=${t} />
    </section>`:null}function ot({rating:t}){let e=i();return s`
    <span class="stars" role="img" aria-label=${e("rating_of",{score:t})}>
      ${[1,2,3,4,5].map(n=>s`<span key=${n} class=${n<=t?"star star-full":"star"}>
        <${l} name="star" /></span>`)}
    </span>`}function at(t,e){try{return new Intl.DisplayNames(e,{type:"language"}).of(t)}catch{return t}}export{C as a,N as b,E as c,Y as d,Ft as e,At as f,_t as g,X as h,vt as i,O as j,V as k,F as l,A as m,Vt as n,rt as o,ot as p};
