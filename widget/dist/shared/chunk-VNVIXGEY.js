import{G as f,J as y,L as w,j as g}from"./chunk-CW3WJ546.js";import{d as p,e as _,f as $,k as d}from"./chunk-COEZ5CLA.js";import{c as i,h as b}from"./chunk-ZXZAR6OW.js";function D({phrasings:t}){return t.filter(({text:o})=>[...o].length<=300).slice(0,5).map(({text:o})=>o)}function O({name:t,misses:n,conversations:o},s){let l=[...t].length<=60?t:"",c=o.find(({answers:r})=>r.length)?.answers.join(`

`)??"";return{title:l,questions:s.filter(r=>r!==l),answer:c,misses:n}}function T(t){let n=l=>t.reduce((c,r)=>c+r[l],0),o=n("unanswered")+n("refused"),s=o+n("answered");return s?o/s:null}var[m,h]=[600,90];function U({days:t}){let n=p(),{number:o}=_(),s=C(),l=T(t);if(l===null)return i`<p class="bot-quiet">${n("bot.chart_none")}</p>`;let c=e=>n("percent",{value:o(Math.round(e*100))}),r=m/t.length;return i`
    <figure class="chart">
      <figcaption>${n("bot.chart_title",{share:c(l)})}</figcaption>
      <div class="chart-frame">
        <span class="chart-top hint" aria-hidden="true">${c(1)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${m} ${h}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${m} y1="0.5" y2="0.5" />
          ${t.map((e,a)=>i`<rect key=${e.day} class=${e.share===null?"chart-empty":"chart-bar"}
              x=${a*r+r*.12}
            width=${r*.76} y=${h-v(e.share)} height=${v(e.share)}>
            <title>${s(e.day)}: ${e.share===null?n("bot.no_questions"):c(e.share)}</title>
              </rect>`)}
          <line class="chart-line" x1="0" x2=${m} y1=${h-.5} y2=${h-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${s(t[0].day)}</span><span>
          ${s(t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${n("bot.chart_table")}</summary>
        <table class="table">
          <thead><tr><th scope="col">${n("bot.day")}</th><th scope="col">${n("bot.answered")}</th>
            <th scope="col">${n("bot.unanswered")}</th><th scope="col">${n("bot.refused")}</th><th scope="col">
              ${n("bot.share")}</th></tr></thead>
          <tbody>${t.map(e=>i`<tr key=${e.day}><th scope="row">${s(e.day)}</th><td>${o(e.answered)}</td>
            <td>${o(e.unanswered)}</td><td>${o(e.refused)}</td><td>
              ${e.share===null?"–":c(e.share)}</td></tr>`)}</tbody>
        </table>
      </details>
    </figure>`}function v(t){return t===null?1:Math.max(1,t*(h-1))}function C(){let{language:t}=$(),n=new Intl.DateTimeFormat(t,{day:"numeric",month:"short",timeZone:"UTC"});return o=>n.format(new Date(`${o}T00:00:00Z`))}var I=Date.UTC(2024,0,1),S=864e5;function W({draft:t,setDraft:n,countries:o}){return i`
    <${A} draft=${t} setDraft=${n} countries=${o} />
    <${N} draft=${t} setDraft=${n} />
    <${E} draft=${t} setDraft=${n} />`}function A({draft:t,setDraft:n,countries:o}){let s=p(),{language:l}=$(),c=b(()=>[...new Set([t.time_zone,...Intl.supportedValuesOf("timeZone"),"UTC"])].sort(),[]),r=b(()=>{let e=new Intl.DisplayNames([l],{type:"region"});return o.map(a=>[a,e.of(a)??a]).sort(([,a],[,u])=>a.localeCompare(u,l))},[o,l]);return i`
    <div class="where">
      <${g} label=${s("bot.time_zone")}
        onChoose=${e=>n({...t,time_zone:e})}>
        ${c.map(e=>i`<option key=${e} value=${e} selected=${e===t.time_zone}>
          ${e.replaceAll("_"," ")}</option>`)}
      <//>
      <${g} label=${s("bot.country")}
        onChoose=${e=>n({...t,country:e||null})}>
        <option value="" selected=${!t.country}>${s("bot.country_none")}</option>
        ${r.map(([e,a])=>i`<option key=${e} value=${e} selected=${e===t.country}>${a}
          </option>`)}
      <//>
    </div>`}function N({draft:t,setDraft:n}){let o=p(),{language:s}=$(),l=new Intl.DateTimeFormat(s,{weekday:"long",timeZone:"UTC"});return i`
    <h4>${o("bot.week")}</h4>
    <ul class="week">
      ${f.map((c,r)=>{let e=l.format(I+r*S),a=u=>n({...t,weekly:{...t.weekly,[c]:u}});return i`<li key=${c}><span class="day-name">${e}</span><${k} name=${e}
          spans=${t.weekly[c]??[]} setSpans=${a} /></li>`})}
    </ul>`}function k({name:t,spans:n,setSpans:o}){let s=p(),l=w(n),c=(r,e,a)=>o(n.with(r,n[r].with(e,a)));return i`
    <div class="spans">
      ${n.length===0&&i`<span class="bot-quiet">${s("bot.closed")}</span>`}
      ${n.map(([r,e],a)=>i`
        <span class="span" key=${a}>
          <input class="input" type="time" value=${r} aria-label=${s("bot.opens_at",{day:t})}
            onInput=${u=>c(a,0,u.target.value)} />
          <span aria-hidden="true">–</span>
          <input class="input" type="time" value=${e} aria-label=${s("bot.closes_at",{day:t})}
            onInput=${u=>c(a,1,u.target.value)} />
          <button type="button" class="icon-button" aria-label=${s("bot.remove_span",{day:t})}
            title=${s("remove")}
            onClick=${()=>o(n.filter((u,x)=>x!==a))}><${d} name="close" /></button>
        </span>`)}
      <button type="button" class="button" aria-label=${s("bot.add_span_of",{day:t})}
        onClick=${()=>o(y(n))}>${s("bot.add_span")}</button>
      ${l&&i`<span class="hint hint-bad">${s(l)}</span>`}
    </div>`}function E({draft:t,setDraft:n}){let o=p(),s=l=>n({...t,exceptions:l});return i`
    <h4>${o("bot.exceptions")}</h4>
    <p class="hint">${o("bot.exceptions_text")}</p>
    <ul class="week">
      ${t.exceptions.map(({date:l,spans:c},r)=>{let e=a=>s(t.exceptions.with(r,{...t.exceptions[r],...a}));return i`
        <li key=${r}>
          <span class="span"><input class="input" type="date" value=${l} aria-label=${o("bot.exception_date")}
            onInput=${a=>e({date:a.target.value})} />
          <button type="button" class="icon-button" aria-label=${o("bot.remove_exception",{day:l})}
            title=${o("remove")}
            onClick=${()=>s(t.exceptions.filter((a,u)=>u!==r))}><${d} name="trash" /></button>
              </span>
          <${k} name=${l||o("bot.exception_date")} spans=${c}
            setSpans=${a=>e({spans:a})} />
        </li>`})}
    </ul>
    <button type="button" class="button" onClick=${()=>s([...t.exceptions,{date:"",spans:[]}])}>
      ${o("bot.add_exception")}</button>`}export{D as a,O as b,U as c,C as d,W as e};
