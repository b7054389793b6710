import{d as c,e as p,g as m,h as g,j as i,k as _,q as y}from"./chunk-6M5GVPBR.js";import{c as r,d as b}from"./chunk-ZXZAR6OW.js";import{d}from"./chunk-HJOT3ZNR.js";import{h}from"./chunk-N6OSSNKK.js";import{a as v}from"./chunk-SGUZUFMK.js";function w(e){let t=d(e);return t?C(new URL(t).pathname):""}function C(e){try{return decodeURIComponent(e)}catch{return e}}var D=6;function x({kind:e,name:t="",id:n="",isOnline:a,isSmall:s}){let $=["face",`face-${e}`,`tint-${A(n||t)}`,s&&"face-small"].filter(Boolean);return r`
    <span class=${$.join(" ")} aria-hidden="true">
      ${e==="bot"?r`<${i} name="bot" />`:v(t)??r`<${i} name="person" />`}
      ${a&&r`<span class="presence"></span>`}
    </span>`}function A(e){let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%9973;return t%D}var P=["desktop","tablet","phone"];function k({referrer:e,device:t,visits:n}){let a=c(),s=t&&P.includes(t);return!e&&!s&&!n?null:r`
    <section class="pane-part">
      <h3><${i} name="globe" /> ${a("live_visit")}</h3>
      <dl class="given">
        ${!!n&&r`<div><dt>${a("live_visits")}</dt><dd>${a("live_visit_number",{count:n})}</dd></div>`}
        ${s&&r`<div><dt>${a("sim_device")}</dt><dd>${a(`find_device_${t}`)}</dd></div>`}
        ${e&&r`<div><dt>${a("live_came_from")}</dt><dd><${S} address=${e} /></dd></div>`}
      </dl>
    </section>`}function S({address:e}){let t=d(e),n=r`<bdi dir="ltr">${e.replace(/^https?:\/\/(www\.)?/u,"").replace(/\/$/u,"")}</bdi>`;return t?r`<a href=${t} target="_blank" rel="noopener noreferrer nofollow">${n}</a>`:n}function O({attributes:e={}}){let t=c(),n=Object.entries(e);return n.length?r`
    <section class="pane-part">
      <h3><${i} name="person" /> ${t("live_attributes")}</h3>
      <dl class="given">
        ${n.map(([a,s])=>r`<div key=${a}><dt><bdi>${a}</bdi></dt><dd dir="auto">${s}</dd></div>`)}
      </dl>
      <p class="hint pane-source">${t("live_attributes_hint")}</p>
    </section>`:null}function N({codes:e=[]}){let t=c(),{language:n}=p(),a=g(60);if(!e.length)return null;let s=new Intl.DateTimeFormat(n,{day:"numeric",month:"short",year:"numeric"}),$=o=>s.format(new Date(`${o}T12:00:00`));return r`
    <section class="pane-part">
      <h3><${i} name="star" /> ${t("live_codes")}</h3>
      <ul class="given-codes">
        ${e.map(({code:o,until:u,given_at:f})=>{let l=E(u,a);return r`
          <li key=${`${o} ${f}`}>
            <bdi class=${l?"given-code given-code-over":"given-code"}>${o}</bdi>
            <span class="hint">${t("live_code_given",{date:s.format(f)})}${u&&r` · ${t(l?"live_code_expired":"live_code_until",{date:$(u)})}`}</span>
          </li>`})}
      </ul>
    </section>`}function E(e,t){return!!e&&t>new Date(`${e}T23:59:59.999`).getTime()}function I(e,t,n){if(t.visitor.name)return t.visitor.name;let a=w(n?.page?.url??"");return a?e("visitor_from",{page:a}):e("visitor")}function T({answers:e,department:t=null}){let n=c(),{departmentName:a}=m();return r`
    <dl class="answers">
      ${e.map(({key:s,label:$,value:o})=>r`
        <div key=${s}>
          <dt><bdi>${F(n,s,$)}</bdi></dt>
          <dd dir="auto">${o}</dd>
        </div>`)}
      ${t&&r`<div><dt>${n("answer_department")}</dt><dd dir="auto">${a(t)}</dd></div>`}
    </dl>`}function F(e,t,n){let a=`answer_${t}`,s=e(a);return s===a?n||t:s}function pt({id:e,view:t}){let n=c(),{language:a}=p(),{state:s,togglePane:$}=m(),o=s.inbox.visitors[e];return r`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${$}><${i} name="close" /></button>
      <header class="pane-head">
        <${x} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${o?.is_online} />
        <${q} id=${e} view=${t} now=${o} key=${e} />
        <p class="pane-presence">
          ${n(o?.is_online?"visitor_online":"visitor_offline")} · ${K(t.language,a)}
        </p>
      </header>
      <${H} page=${o?.page} />
      <${j} cart=${o?.cart} />
      <${N} codes=${o?.codes} />
      <${W} visitorId=${t.visitor.id} isOnline=${o?.is_online} />
      <${k} referrer=${o?.referrer} device=${o?.device} visits=${o?.visits} />
      <${O} attributes=${o?.attributes} />
      <${B} form=${t.form} />
      ${t.rating!=null&&r`
        <section class="pane-part"><h3>${n("rating")}</h3><${G} rating=${t.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${y} at=${t.created_at} /></p></section>
    </aside>`}function q({id:e,view:t,now:n}){let a=c(),{state:s,work:$}=m(),[o,u]=b(null);return o===null?r`
      <h2 class="pane-name"><bdi>${I(a,t,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${a("rename_visitor")} title=${a("rename_visitor")}
          disabled=${s.link!=="online"} onClick=${()=>u(t.visitor.name)}>
          <${i} name="edit" /></button>
      </h2>`:r`
    <form class="rename" onSubmit=${l=>{l.preventDefault(),o.trim()&&$.rename(e,o.trim()),u(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${a("visitor_name")} maxlength=${h.NAME_CODE_POINTS}
        value=${o} onInput=${l=>u(l.target.value)}
        onKeyDown=${l=>l.key==="Escape"&&u(null)}
        ref=${l=>l?.focus()} />
      <button class="button button-main" type="submit">${a("save")}</button>
    </form>`}function H({page:e}){let t=c();if(!e?.url)return null;let n=d(e.url),a=r`<bdi dir="ltr">${e.url.replace(/^https?:\/\//u,"")}</bdi>`;return r`
    <section class="pane-part">
      <h3><${i} name="page" /> ${t("page")}</h3>
      ${e.title&&r`<p dir="auto">${e.title}</p>`}
      <p class="address">
        ${n?r`<a href=${n} target="_blank" rel="noopener noreferrer">${a}</a>`:a}
      </p>
    </section>`}function W({visitorId:e,isOnline:t}){let n=c();return!t||!e?null:r`
    <section class="pane-part">
      <a class="pane-why" href=${_("smart","live",e)}><${i} name="spark" /> ${n("live_why")}</a>
    </section>`}function j({cart:e}){let t=c(),{number:n}=p();return e?r`
    <section class="pane-part" data-part="cart">
      <h3><${i} name="cart" /> ${t("cart")}</h3>
      ${e.lines.length?r`
        <ul class="cart">
          ${e.lines.map((a,s)=>r`
            <li key=${s}>
              <span class="cart-count">${t("times",{count:a.quantity,quantity:n(a.quantity)})}</span>
              <bdi class="cart-name">${a.name}</bdi><bdi class="cart-price">${a.price}</bdi>
            </li>`)}
        </ul>
        ${e.total&&r`<p class="cart-total"><span>${t("total")}</span><bdi>${e.total}</bdi></p>`}`:r`<p class="hint">${t("cart_empty")}</p>`}
    </section>`:null}function B({form:e}){let t=c();return e?.length?r`
    <section class="pane-part">
      <h3><${i} name="form" /> ${t("form_answers")}</h3>
      <${T} answers=${e} />
    </section>`:null}function G({rating:e}){let t=c();return r`
    <span class="stars" role="img" aria-label=${t("rating_of",{score:e})}>
      ${[1,2,3,4,5].map(n=>r`<span key=${n} class=${n<=e?"star star-full":"star"}>
        <${i} name="star" /></span>`)}
    </span>`}function K(e,t){try{return new Intl.DisplayNames(t,{type:"language"}).of(e)}catch{return e}}export{w as a,I as b,x as c,k as d,S as e,O as f,N as g,T as h,pt as i,j,G as k};
