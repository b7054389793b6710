import{a as N,b as O}from"./chunk-V2I63H6K.js";import{b as I}from"./chunk-DRUYJED3.js";import{d as i,e as p,g as f,h as T,k as l,l as C}from"./chunk-COEZ5CLA.js";import{c as r,d as _}from"./chunk-ZXZAR6OW.js";import{f as y,h}from"./chunk-YS4IHRWU.js";import{k as g,l as b}from"./chunk-P5Q3OZZZ.js";function S(t){let e=g(t);return e?J(new URL(e).pathname):""}function J(t){try{return decodeURIComponent(t)}catch{return t}}function A(t,e,n){if(e.visitor.name)return e.visitor.name;let o=S(n?.page?.url??"");return o?t("visitor_from",{page:b(o)}):t("visitor")}var Q=["desktop","tablet","phone"];function F({referrer:t,device:e,visits:n}){let o=i(),s=e&&Q.includes(e);return!t&&!s&&!n?null:r`
    <section class="pane-part">
      <h3><${l} name="globe" /> ${o("live_visit")}</h3>
      <dl class="given">
        ${!!n&&r`<div><dt>${o("live_visits")}</dt><dd>${o("live_visit_number",{count:n})}</dd></div>`}
        ${s&&r`<div><dt>${o("sim_device")}</dt><dd>${o(`find_device_${e}`)}</dd></div>`}
        ${t&&r`<div><dt>${o("live_came_from")}</dt><dd><${X} address=${t} /></dd></div>`}
      </dl>
    </section>`}function X({address:t}){let e=g(t),n=r`<bdi dir="ltr">${t.replace(/^https?:\/\/(www\.)?/u,"").replace(/\/$/u,"")}</bdi>`;return e?r`<a href=${e} target="_blank" rel="noopener noreferrer nofollow">${n}</a>`:n}function E({attributes:t={}}){let e=i(),n=Object.entries(t);return n.length?r`
    <section class="pane-part">
      <h3><${l} name="person" /> ${e("live_attributes")}</h3>
      <dl class="given">
        ${n.map(([o,s])=>r`<div key=${o}><dt><bdi>${o}</bdi></dt><dd dir="auto">${s}</dd></div>`)}
      </dl>
      <p class="hint pane-source">${e("live_attributes_hint")}</p>
    </section>`:null}function D({codes:t=[]}){let e=i(),{language:n}=p(),o=T(60);if(!t.length)return null;let s=new Intl.DateTimeFormat(n,{day:"numeric",month:"short",year:"numeric"}),d=a=>s.format(new Date(`${a}T12:00:00`));return r`
    <section class="pane-part">
      <h3><${l} name="star" /> ${e("live_codes")}</h3>
      <ul class="given-codes">
        ${t.map(({code:a,until:u,given_at:m})=>{let c=Y(u,o);return r`
          <li key=${`${a} ${m}`}>
            <bdi class=${c?"given-code given-code-over":"given-code"}>${a}</bdi>
            <span class="hint">${e("live_code_given",{date:s.format(m)})}${u&&r` · ${e(c?"live_code_expired":"live_code_until",{date:d(u)})}`}</span>
          </li>`})}
      </ul>
    </section>`}function Y(t,e){return!!t&&e>new Date(`${t}T23:59:59.999`).getTime()}var Z=/^\+?[\s()./-]*(?:[0-9٠-٩۰-۹][\s()./-]*){4,20}$/u,tt=/[0-9٠-٩۰-۹]/gu,et=/\([0٠۰]\)/u;function Nt(t){return t?.conversation.state===y.MESSAGE_LEFT?t.call??null:null}function nt(t){let e=t.trim(),n=e.startsWith("+")?"+":"",o=n?e.replace(et,""):e;return Z.test(o)?`tel:${n}${Array.from(o.matchAll(tt),([s])=>s.charCodeAt(0)%16).join("")}`:null}function ot(t,{number:e,when:n=""}){return t(n?"desk_call":"desk_call_any_time",{number:b(e),when:b(n)})}function It({call:t}){let e=i(),{direction:n}=p();return r`<${l} name="phone" /><bdi class="row-words" dir=${n}>${ot(e,t)}</bdi>`}function W({call:t}){let e=i();if(!t)return null;let n=nt(t.number),o=r`<bdi dir="ltr">${t.number}</bdi>`;return r`
    <section class="pane-part" data-part="call">
      <h3><${l} name="phone" /> ${e("desk_call_wanted")}</h3>
      <p>${n?r`<a class="pane-call" href=${n}>${o}</a>`:o}</p>
      ${t.when&&r`<p><bdi>${t.when}</bdi></p>`}
    </section>`}function L({answers:t,department:e=null}){let n=i(),{departmentName:o}=f();return r`
    <dl class="answers">
      ${t.map(({key:s,label:d,value:a})=>r`
        <div key=${s}>
          <dt><bdi>${rt(n,s,d)}</bdi></dt>
          <dd dir="auto">${a}</dd>
        </div>`)}
      ${e&&r`<div><dt>${n("answer_department")}</dt><dd dir="auto">${o(e)}</dd></div>`}
    </dl>`}function rt(t,e,n){let o=`answer_${e}`,s=t(o);return s===o?n||e:s}var st=new Map([...[..."يىئ"].map(t=>[t,"ی"]),["ك","ک"],...[..."ةۀ"].map(t=>[t,"ه"]),...[..."أإٱآ"].map(t=>[t,"ا"]),["ؤ","و"],["ـ",""]]);function P(t,e){return{add:$(t,e),remove:$(e,t)}}function U({add:t,remove:e}){return t.length+e.length===0}function G(t,{add:e,remove:n}){let o=$(n,t);return[...o,...$(o,e)]}function Ft(t,e){return{add:[...$(e.remove,t.add),...$(t.remove,e.add)],remove:[...$(e.add,t.remove),...$(t.add,e.remove)]}}function R(t,e){return $(e,t)}function j(t,e){return new Intl.ListFormat(e,{type:"unit",style:"short"}).formatToParts(t)}function k(t){return[...[...t.normalize("NFC").replace(/[\p{Cc}\p{Cs}\u2028\u2029]/gu," ")].map(at).join("").normalize("NFC").replace(/\p{Cf}/gu,"")].map(o=>st.get(o)??o).join("").trim().replace(/\s+/gu," ")}function $(t,e){let n=new Set(t.map(k));return e.filter(o=>!n.has(k(o))&&n.add(k(o)))}function at(t){return t==="ı"?t:t.toLowerCase().toUpperCase().toLowerCase()}var H=2;function M({id:t,view:e}){let n=i(),{api:o,work:s}=f(),[d,a]=_([]),[u,m]=_(null),c=d.reduce(G,e.tags??[]),q=c.length>=h.TAGS,B=()=>{u||(m([]),o.tags().then(m,()=>m(null)))},K=async V=>{let v=P(c,V);U(v)||(a(w=>[...w,v]),await s.tag(t,v),a(w=>w.filter(z=>z!==v)))};return r`
    <section class="pane-part" data-part="tags" onFocusIn=${B}>
      <h3><${l} name="tag" /> ${n("desk_tags")}</h3>
      <${O} label=${n("desk_tags_add")} placeholder=${n("desk_tags_add")} values=${c} onValues=${K}
        longest=${h.TAG_CODE_POINTS} options=${R(u??[],c)}
        hint=${q?n("desk_tags_full",{count:h.TAGS}):n("desk_tags_hint")} />
    </section>`}function Gt({tags:t=[]}){let e=i(),{number:n}=p(),o=t.length-H;return t.length?r`
    <span class="row-tags" title=${t.join(" · ")}><span class="visually-hidden">${e("desk_tags")}</span>${t.slice(0,H).map(s=>r` <bdi class="tag row-tag" key=${s}>${s}</bdi>`)}${o>0&&r` <bdi class="row-more" dir="ltr">+${n(o)}</bdi>`}</span>`:null}function Rt({by:t,isOwn:e,change:{add:n,remove:o}}){let s=i(),d=(a,u)=>s(e?`${a}_own`:a,{name:t,count:u.length});return n.length?r`${d("desk_tags_added",n)} <${x} tags=${n} />${o.length>0&&r`${s("desk_tags_also_removed")} <${x} tags=${o} />`}`:r`${d("desk_tags_removed",o)} <${x} tags=${o} />`}function x({tags:t}){let{language:e}=p();return j(t,e).map(({type:n,value:o},s)=>n==="element"?r`<bdi key=${s}>${o}</bdi>`:o)}function te({id:t,view:e}){let n=i(),{language:o}=p(),{state:s,togglePane:d}=f(),a=s.inbox.visitors[t];return r`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${d}><${l} name="close" /></button>
      <header class="pane-head">
        <${N} kind="visitor" name=${e.visitor.name} id=${e.visitor.id} isOnline=${a?.is_online} />
        <${it} id=${t} view=${e} now=${a} key=${t} />
        <p class="pane-presence">
          ${n(a?.is_online?"visitor_online":"visitor_offline")} · ${$t(e.language,o)}
        </p>
      </header>
      ${!!a?.slowed&&r`<p class="pane-slowed" role="status">${n("desk_slowed",{count:a.slowed})}</p>`}
      <${W} call=${s.inbox.rows[t]?.call} />
      <${M} id=${t} view=${e} key=${`tags ${t}`} />
      <${lt} page=${a?.page} />
      <${ut} cart=${a?.cart} />
      <${D} codes=${a?.codes} />
      <${ct} visitorId=${e.visitor.id} isOnline=${a?.is_online} />
      <${F} referrer=${a?.referrer} device=${a?.device} visits=${a?.visits} />
      <${E} attributes=${a?.attributes} />
      <${dt} form=${e.form} />
      ${e.rating!=null&&r`
        <section class="pane-part"><h3>${n("rating")}</h3><${pt} rating=${e.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${I} at=${e.created_at} /></p></section>
    </aside>`}function it({id:t,view:e,now:n}){let o=i(),{state:s,work:d}=f(),[a,u]=_(null);return a===null?r`
      <h2 class="pane-name"><bdi>${A(o,e,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${o("rename_visitor")} title=${o("rename_visitor")}
          disabled=${s.link!=="online"} onClick=${()=>u(e.visitor.name)}>
          <${l} name="edit" /></button>
      </h2>`:r`
    <form class="rename" onSubmit=${c=>{c.preventDefault(),a.trim()&&d.rename(t,a.trim()),u(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${o("visitor_name")} maxlength=${h.NAME_CODE_POINTS}
        value=${a} onInput=${c=>u(c.target.value)}
        onKeyDown=${c=>c.key==="Escape"&&u(null)}
        ref=${c=>c?.focus()} />
      <button class="button button-main" type="submit">${o("save")}</button>
    </form>`}function lt({page:t}){let e=i();if(!t?.url)return null;let n=g(t.url),o=r`<bdi dir="ltr">${t.url.replace(/^https?:\/\//u,"")}</bdi>`;return r`
    <section class="pane-part">
      <h3><${l} name="page" /> ${e("page")}</h3>
      ${t.title&&r`<p dir="auto">${t.title}</p>`}
      <p class="address">
        ${n?r`<a href=${n} target="_blank" rel="noopener noreferrer">${o}</a>`:o}
      </p>
    </section>`}function ct({visitorId:t,isOnline:e}){let n=i();return!e||!t?null:r`
    <section class="pane-part">
      <a class="pane-why" href=${C("smart","live",t)}><${l} name="spark" /> ${n("live_why")}</a>
    </section>`}function ut({cart:t}){let e=i(),{number:n}=p();return t?r`
    <section class="pane-part" data-part="cart">
      <h3><${l} name="cart" /> ${e("cart")}</h3>
      ${t.lines.length?r`
        <ul class="cart">
          ${t.lines.map((o,s)=>r`
            <li key=${s}>
              <span class="cart-count">${e("times",{count:o.quantity,quantity:n(o.quantity)})}</span>
              <bdi class="cart-name">${o.name}</bdi><bdi class="cart-price">${o.price}</bdi>
            </li>`)}
        </ul>
        ${t.total&&r`<p class="cart-total"><span>${e("total")}</span><bdi>${t.total}</bdi></p>`}`:r`<p class="hint">${e("cart_empty")}</p>`}
    </section>`:null}function dt({form:t}){let e=i();return t?.length?r`
    <section class="pane-part">
      <h3><${l} name="form" /> ${e("form_answers")}</h3>
      <${L} answers=${t} />
    </section>`:null}function pt({rating:t}){let e=i();return r`
    <span class="stars" role="img" aria-label=${e("rating_of",{score:t})}>
      ${[1,2,3,4,5].map(n=>r`<span key=${n} class=${n<=t?"star star-full":"star"}>
        <${l} name="star" /></span>`)}
    </span>`}function $t(t,e){try{return new Intl.DisplayNames(e,{type:"language"}).of(t)}catch{return t}}export{S as a,A as b,L as c,rt as d,U as e,Ft as f,Gt as g,Rt as h,Nt as i,ot as j,It as k,F as l,X as m,E as n,D as o,te as p,ut as q,pt as r};
