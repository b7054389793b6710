import{a as _}from"./chunk-NVXOIESW.js";import{b as w}from"./chunk-SHJ7TTSV.js";import{d as i,e as p,g as m,h as v,k as l,l as g}from"./chunk-BOLOW2VR.js";import{c as s,d as b}from"./chunk-ZXZAR6OW.js";import{d as $}from"./chunk-633W3I2U.js";import{h}from"./chunk-2MPO6YS4.js";function y(t){let e=$(t);return e?D(new URL(e).pathname):""}function D(t){try{return decodeURIComponent(t)}catch{return t}}function k(t,e,n){if(e.visitor.name)return e.visitor.name;let r=y(n?.page?.url??"");return r?t("visitor_from",{page:r}):t("visitor")}var I=["desktop","tablet","phone"];function x({referrer:t,device:e,visits:n}){let r=i(),o=e&&I.includes(e);return!t&&!o&&!n?null:s`
    <section class="pane-part">
      <h3><${l} name="globe" /> ${r("live_visit")}</h3>
      <dl class="given">
        ${!!n&&s`<div><dt>${r("live_visits")}</dt><dd>${r("live_visit_number",{count:n})}</dd></div>`}
        ${o&&s`<div><dt>${r("sim_device")}</dt><dd>${r(`find_device_${e}`)}</dd></div>`}
        ${t&&s`<div><dt>${r("live_came_from")}</dt><dd><${T} address=${t} /></dd></div>`}
      </dl>
    </section>`}function T({address:t}){let e=$(t),n=s`<bdi dir="ltr">${t.replace(/^https?:\/\/(www\.)?/u,"").replace(/\/$/u,"")}</bdi>`;return e?s`<a href=${e} target="_blank" rel="noopener noreferrer nofollow">${n}</a>`:n}function O({attributes:t={}}){let e=i(),n=Object.entries(t);return n.length?s`
    <section class="pane-part">
      <h3><${l} name="person" /> ${e("live_attributes")}</h3>
      <dl class="given">
        ${n.map(([r,o])=>s`<div key=${r}><dt><bdi>${r}</bdi></dt><dd dir="auto">${o}</dd></div>`)}
      </dl>
      <p class="hint pane-source">${e("live_attributes_hint")}</p>
    </section>`:null}function N({codes:t=[]}){let e=i(),{language:n}=p(),r=v(60);if(!t.length)return null;let o=new Intl.DateTimeFormat(n,{day:"numeric",month:"short",year:"numeric"}),u=a=>o.format(new Date(`${a}T12:00:00`));return s`
    <section class="pane-part">
      <h3><${l} name="star" /> ${e("live_codes")}</h3>
      <ul class="given-codes">
        ${t.map(({code:a,until:d,given_at:f})=>{let c=A(d,r);return s`
          <li key=${`${a} ${f}`}>
            <bdi class=${c?"given-code given-code-over":"given-code"}>${a}</bdi>
            <span class="hint">${e("live_code_given",{date:o.format(f)})}${d&&s` · ${e(c?"live_code_expired":"live_code_until",{date:u(d)})}`}</span>
          </li>`})}
      </ul>
    </section>`}function A(t,e){return!!t&&e>new Date(`${t}T23:59:59.999`).getTime()}function C({answers:t,department:e=null}){let n=i(),{departmentName:r}=m();return s`
    <dl class="answers">
      ${t.map(({key:o,label:u,value:a})=>s`
        <div key=${o}>
          <dt><bdi>${E(n,o,u)}</bdi></dt>
          <dd dir="auto">${a}</dd>
        </div>`)}
      ${e&&s`<div><dt>${n("answer_department")}</dt><dd dir="auto">${r(e)}</dd></div>`}
    </dl>`}function E(t,e,n){let r=`answer_${e}`,o=t(r);return o===r?n||e:o}function ot({id:t,view:e}){let n=i(),{language:r}=p(),{state:o,togglePane:u}=m(),a=o.inbox.visitors[t];return s`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${u}><${l} name="close" /></button>
      <header class="pane-head">
        <${_} kind="visitor" name=${e.visitor.name} id=${e.visitor.id} isOnline=${a?.is_online} />
        <${P} id=${t} view=${e} now=${a} key=${t} />
        <p class="pane-presence">
          ${n(a?.is_online?"visitor_online":"visitor_offline")} · ${G(e.language,r)}
        </p>
      </header>
      ${!!a?.slowed&&s`<p class="pane-slowed" role="status">${n("desk_slowed",{count:a.slowed})}</p>`}
      <${S} page=${a?.page} />
      <${q} cart=${a?.cart} />
      <${N} codes=${a?.codes} />
      <${F} visitorId=${e.visitor.id} isOnline=${a?.is_online} />
      <${x} referrer=${a?.referrer} device=${a?.device} visits=${a?.visits} />
      <${O} attributes=${a?.attributes} />
      <${H} form=${e.form} />
      ${e.rating!=null&&s`
        <section class="pane-part"><h3>${n("rating")}</h3><${W} rating=${e.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${w} at=${e.created_at} /></p></section>
    </aside>`}function P({id:t,view:e,now:n}){let r=i(),{state:o,work:u}=m(),[a,d]=b(null);return a===null?s`
      <h2 class="pane-name"><bdi>${k(r,e,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${r("rename_visitor")} title=${r("rename_visitor")}
          disabled=${o.link!=="online"} onClick=${()=>d(e.visitor.name)}>
          <${l} name="edit" /></button>
      </h2>`:s`
    <form class="rename" onSubmit=${c=>{c.preventDefault(),a.trim()&&u.rename(t,a.trim()),d(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${r("visitor_name")} maxlength=${h.NAME_CODE_POINTS}
        value=${a} onInput=${c=>d(c.target.value)}
        onKeyDown=${c=>c.key==="Escape"&&d(null)}
        ref=${c=>c?.focus()} />
      <button class="button button-main" type="submit">${r("save")}</button>
    </form>`}function S({page:t}){let e=i();if(!t?.url)return null;let n=$(t.url),r=s`<bdi dir="ltr">${t.url.replace(/^https?:\/\//u,"")}</bdi>`;return s`
    <section class="pane-part">
      <h3><${l} name="page" /> ${e("page")}</h3>
      ${t.title&&s`<p dir="auto">${t.title}</p>`}
      <p class="address">
        ${n?s`<a href=${n} target="_blank" rel="noopener noreferrer">${r}</a>`:r}
      </p>
    </section>`}function F({visitorId:t,isOnline:e}){let n=i();return!e||!t?null:s`
    <section class="pane-part">
      <a class="pane-why" href=${g("smart","live",t)}><${l} name="spark" /> ${n("live_why")}</a>
    </section>`}function q({cart:t}){let e=i(),{number:n}=p();return t?s`
    <section class="pane-part" data-part="cart">
      <h3><${l} name="cart" /> ${e("cart")}</h3>
      ${t.lines.length?s`
        <ul class="cart">
          ${t.lines.map((r,o)=>s`
            <li key=${o}>
              <span class="cart-count">${e("times",{count:r.quantity,quantity:n(r.quantity)})}</span>
              <bdi class="cart-name">${r.name}</bdi><bdi class="cart-price">${r.price}</bdi>
            </li>`)}
        </ul>
        ${t.total&&s`<p class="cart-total"><span>${e("total")}</span><bdi>${t.total}</bdi></p>`}`:s`<p class="hint">${e("cart_empty")}</p>`}
    </section>`:null}function H({form:t}){let e=i();return t?.length?s`
    <section class="pane-part">
      <h3><${l} name="form" /> ${e("form_answers")}</h3>
      <${C} answers=${t} />
    </section>`:null}function W({rating:t}){let e=i();return s`
    <span class="stars" role="img" aria-label=${e("rating_of",{score:t})}>
      ${[1,2,3,4,5].map(n=>s`<span key=${n} class=${n<=t?"star star-full":"star"}>
        <${l} name="star" /></span>`)}
    </span>`}function G(t,e){try{return new Intl.DisplayNames(e,{type:"language"}).of(t)}catch{return t}}export{y as a,k as b,C as c,E as d,x as e,T as f,O as g,N as h,ot as i,q as j,W as k};
