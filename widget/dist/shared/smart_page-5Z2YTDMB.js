import{A as Ke,B as Ye,C as ne,D as Xe,E as ts,a as Re,b as Le,c as Me,d as ht,e as Xt,f as lt,g as te,h as ct,i as Dt,j as ee,k as Fe,l as Pe,m as Be,n as se,o as je,p as z,q as V,r as qe,s as Ge,t as g,u as At,v as He,x as Ue,y as We,z as J}from"./chunk-P4AULR2M.js";import{C as it,D as It,F as Y,N as Ae,b as G,c as X,d as Te,j as Ce,n as Tt,q as Ne,r as Ee,s as Ie,t as De,v as H,w as Ct,x as Nt,y as Et,z as j}from"./chunk-CW3WJ546.js";import{a as Ot,l as ze,m as Ve,n as Je,o as Ze,q as Qe}from"./chunk-J24OAXXS.js";import{a as Se}from"./chunk-V2I63H6K.js";import{a as Oe}from"./chunk-DRUYJED3.js";import{d as m,e as b,f as W,g as U,h as xe,k as S,l as C,o as F,p as ke,s as St,v as at,x as K}from"./chunk-COEZ5CLA.js";import"./chunk-SGUZUFMK.js";import{c as a,d as w,e as q,f as kt,g as E,h as M,j as B}from"./chunk-ZXZAR6OW.js";import"./chunk-YS4IHRWU.js";import{a as ot,g as ye,l as we}from"./chunk-P5Q3OZZZ.js";var Hn=new Set(["fa"]);function es(t,s){let e=Hn.has(s)?6:1;return gt(t,-((new Date(`${t}T00:00:00Z`).getUTCDay()-e+7)%7))}function gt(t,s){return new Date(Date.parse(`${t}T00:00:00Z`)+s*864e5).toISOString().slice(0,10)}function tt(t,s){return Math.round((Date.parse(`${s}T00:00:00Z`)-Date.parse(`${t}T00:00:00Z`))/864e5)}function ss(t,s){let e=s*7;return{start:t,days:e,weeks:Array.from({length:s},(n,r)=>gt(t,r*7))}}function ut({start:t,days:s},{from:e,until:n}){let r=e?tt(t,e):-1/0,o=n?tt(t,n):1/0;return o<0||r>=s||o<r?null:{from:Math.max(0,r),to:Math.min(s,o+1),isCutBefore:r<0,isCutAfter:o>=s}}function ns({rules:t,notices:s}){let e=r=>!!(r.from||r.until),n=(r,o)=>(r.from??"").localeCompare(o.from??"");return[...t.filter(e).sort(n).map(r=>({kind:"rule",...r})),...s.filter(e).sort(n).map(r=>({kind:"notice",...r}))]}function bt(t){return t.title||t.text&&Object.values(t.text)[0]||t.id}var Un=18,Wn=.6;function rs({stretch:t,rows:s,today:e,holidays:n}){let r=m(),o=b(),i=Object.entries(n).filter(([l])=>ut(t,{from:l,until:l}));return a`
    <div class="calendar-frame" role="region" tabindex="0" aria-label=${r("smart_weeks")}>
      <div class="calendar">
        <div class="calendar-weeks" aria-hidden="true">
          ${t.weeks.map(l=>a`<span key=${l} class="calendar-week">${qe(o,l)}</span>`)}
        </div>
        <div class="calendar-body">
          <div class="calendar-ground" aria-hidden="true">
            ${t.weeks.map(l=>a`<span key=${l} class="calendar-line"></span>`)}
            ${i.map(([l,c])=>a`<${re} key=${l} class="calendar-holiday" title=${c}
              from=${tt(t.start,l)} to=${tt(t.start,l)+1} days=${t.days} />`)}
            ${ut(t,{from:e,until:e})&&a`<${re} class="calendar-today" from=${tt(t.start,e)}
              to=${tt(t.start,e)+1} days=${t.days} />`}
          </div>
          <ul class="calendar-rows">${s.map(l=>a`<${Kn} key=${`${l.kind} ${l.id}`} row=${l} stretch=${t} />`)}</ul>
        </div>
      </div>
    </div>
    ${i.length>0&&a`<p class="legend calendar-legend"><span><span class="swatch swatch-holiday" aria-hidden="true"></span>
      ${i.map(([l,c])=>`${V(o,l)}: ⁨${c}⁩`).join(" · ")}</span></p>`}`}function Kn({row:t,stretch:s}){let e=m(),n=b(),r=ut(s,t);if(!r)return null;let o=z(n,{from:t.from??"",until:t.until??""}),i=["calendar-bar",`calendar-${t.kind}`,t.paused?"calendar-paused":"",r.isCutBefore?"calendar-cut-before":"",r.isCutAfter?"calendar-cut-after":"",r.to-r.from<Un?"calendar-short":"",r.to/s.days>Wn?"calendar-late":""],l=`${e(`smart_kind_${t.kind}`)}: ${bt(t)}, ${o}${t.paused?`, ${e("smart_off")}`:""}`;return a`
    <li class="calendar-row">
      <${re} as="a" class=${i.join(" ")} from=${r.from} to=${r.to} days=${s.days}
        href=${C("smart",t.kind,t.id)} title=${l} aria-label=${l}>
        <span class="calendar-name"><${S} name=${t.kind==="rule"?"spark":"note"} /><bdi>${bt(t)}</bdi>
          </span>
      <//>
    </li>`}function re({as:t="span",from:s,to:e,days:n,children:r,...o}){let i=E(null);return kt(()=>{i.current?.style.setProperty("--from",`${s/n*100}%`),i.current?.style.setProperty("--length",`${(e-s)/n*100}%`)},[s,e,n]),a`<${t} ref=${i} ...${o}>${r}<//>`}var oe=200;function Rt({id:t="",if:s,from:e,until:n,text:r}={}){return{id:t,condition:Re(s),from:e||"",until:n||"",text:{...r??{}}}}function et({id:t,condition:s,from:e,until:n,text:r}){let o=Object.entries(r).map(([l,c])=>[l,c.trim()]),i=Le(s);return{id:t,...i?{if:i}:{},...e?{from:e}:{},...n?{until:n}:{},text:Object.fromEntries(o.filter(([,l])=>l))}}function os({from:t,until:s,text:e}){let n={};for(let[r,o]of Object.entries(e))[...o.trim()].length>oe?n[`text ${r}`]="smart_long_notice":Yn(o)&&(n[`text ${r}`]="smart_bad_notice_placeholder");return Object.values(e).some(r=>r.trim())||(n.text="smart_no_text"),t&&s&&s<t&&(n.dates="smart_dates_backwards"),n}function as({from:t,until:s},e){return s&&s<e?"over":t&&t>e?"later":"now"}function Yn(t){let{unknown:s,bare:e}=Pe(t),n=[...t.matchAll(/\{([^{}|]*)/g)].map(([,r])=>r.trim());return s.length+e.length>0||n.some(r=>r!=="shop_name")}function Lt({isBad:t,save:s,phase:e,setTried:n}){let r=E(null);return q(()=>{["refused","conflict","error"].includes(e)&&ae(r.current)},[e]),{form:r,submit:i=>{i.preventDefault(),n(!0),t?setTimeout(()=>ae(r.current)):s()}}}function Mt(t,s){let{api:e}=g(),[n,r]=w(null);return q(()=>{t==="conflict"&&e.overview().then(o=>r(s(o)??null),()=>r(null))},[t]),n}function Ft({form:t,check:s,isOn:e,isChanged:n,isTried:r,isBad:o,phase:i,children:l}){let c=m();return a`
    <div class="bot-foot">
      ${l}
      <span class="spacer"></span>
      ${r&&o&&a`<span class="hint hint-bad" role="alert">${c("bot.mend_first")}</span>`}
      ${e?a`<${zn} check=${s} form=${t} />`:a`<span
        class="hint">${n?c("bot.unsaved"):""}</span>`}
      <button type="submit" class="button button-main"
        disabled=${!n||i==="busy"}>${c("bot.save_and_test")}</button>
    </div>`}function zn({check:t,form:s}){let e=m(),{answer:n,isBusy:r}=t;if(r||!n)return a`<${Ct} text=${e("bot.checking")} />`;if(vt(n)||!is(n))return a`<span class="good" role="status">${e("bot.check_good",{count:n.tests?.count??0})}</span>`;let o=n.errors.length||n.tests.failed.length,i=e(n.errors.length?"smart_check_errors":"smart_check_tests",{count:o});return a`<button type="button" class="link-button bad" onClick=${()=>ae(s.current)}>${i}
    </button>`}function vt(t){return!!t&&!is(t)&&!t.warnings.length}function is(t){return t.errors.length>0||!!t.tests?.failed.length}function ae(t){t?.querySelector(".hint-bad:not([role=alert]), .outcome, .alert, .check")?.scrollIntoView({block:"center"})}var Vn="bot_scenarios/smart_messages/notices.yaml";function ls({notice:t}){let s=m(),{api:e,refresh:n,place:r,tell:o,mayEdit:i}=g(),l=M(()=>Rt(t),[t]),[c,u]=w(l),d=j(async()=>{r.setUnsaved(!1),o(s("smart_notice_saved")),await n()}),p=j(async()=>{r.setUnsaved(!1),o(s("smart_notice_removed")),r.go("smart","calendar"),await n()}),$=Mt(d.phase,f=>f.notices.find(({id:x})=>x===t.id)),h=f=>d.save(x=>e.saveNotice({notice:et(c),hash:f,even_if_tests_fail:x})),_=async()=>{r.setUnsaved(!1),await n()};return a`
    <${us} draft=${c} setDraft=${u} start=${l} about=${{hash:t.hash}} saving=${d}
      save=${()=>h(t.hash)} title=${s("smart_kind_notice")}
      foot=${i&&a`<${J} label=${s("smart_remove_notice")} question=${s("smart_remove_notice_sure")}
        yes=${s("remove")} isBusy=${p.phase==="busy"} onYes=${()=>p.save(()=>e.removeNotice(t.id))} />`}>
      ${d.phase==="conflict"&&a`<${Tt} theirs=${$?ct(et(Rt($))):[]}
          mine=${ct(et(c))}
        onTheirs=${_} onMine=${()=>h($?.hash??null)} />`}
      <${H} saving=${p} mayForce=${!1} />
    <//>`}function cs(){let t=m(),{api:s,overview:e,refresh:n,place:r,tell:o,mayEdit:i}=g(),[l]=w(()=>Rt()),[c,u]=w(l),d={...c,id:Dt("notice",e.notices.map(({id:h})=>h))},p=e.notices[0]?.file??e.rules[0]?.file??Vn,$=j(async()=>{r.setUnsaved(!1),o(t("smart_notice_saved")),await n(),r.store.get().parts[1]==="notice"&&r.go("smart","calendar")});return i?a`
    <${us} draft=${d} setDraft=${u} start=${{...l,id:d.id}} about=${{add_to:p}}
      saving=${$}
      save=${()=>$.save(h=>s.saveNotice({notice:et(d),add_to:p,even_if_tests_fail:h}))} title=${t("smart_new_notice")} />`:null}function us({draft:t,setDraft:s,start:e,about:n,saving:r,save:o,title:i,foot:l,children:c}){let u=m(),{api:d,overview:p,mayEdit:$}=g(),[h,_]=w(()=>p.languages.find(D=>t.text[D])??p.languages[0]??"en"),[f,x]=w(!1),T=et(t),N=JSON.stringify(T)!==JSON.stringify(et(e)),k=os(t),y=Object.keys(k).length>0;it(N);let O=$&&N&&!y,A=Nt(()=>d.checkNotice({notice:T,...n}),[JSON.stringify([T,n])],O),P=D=>s({...t,...D}),v=D=>k[D]&&(f||k[D]!=="smart_no_text")&&a`<span
      class="hint hint-bad">${u(k[D])}</span>`,{form:R,submit:rt}=Lt({isBad:y,save:o,phase:r.phase,setTried:x});return a`
    <form class="rule-editor" ref=${R} onSubmit=${rt} noValidate aria-label=${i}>
      <header class="bot-editor-head">
        <a class="button" href=${C("smart","calendar")}>${u("smart_back_to_calendar")}</a><h3
          class="part-title">${i}</h3>
      </header>
      <div class="rule-editor-form">
        <${Ke} label=${u("smart_notice_text")} hint=${u("smart_notice_hint")} texts=${t.text}
          most=${oe} language=${h}
          setLanguage=${_} isReadOnly=${!$} placeholders=${["shop_name"]}
          onTexts=${D=>P({text:D})} noteOf=${D=>v(`text ${D}`)} />
        ${v("text")}
        <${ne} title=${u("smart_dates")} hint=${u("smart_notice_dates")}>
          <${Ue} dates=${t} isReadOnly=${!$} onDates=${({from:D,until:Qt})=>P({from:D,until:Qt})} />
          ${v("dates")}
        <//>
        <${ne} title=${u("smart_if")} hint=${u("smart_notice_if")}>
          <${We} group=${t.condition} isReadOnly=${!$}
            onGroup=${D=>P({condition:D})} />
        <//>
      </div>
      <aside class="rule-editor-side" aria-label=${u("smart_preview")}><${Jn} text=${t.text[h]??""}
        language=${h} /></aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!vt(A.answer)&&a`<${Et} isOn=${O} isBusy=${!1} answer=${A.answer}
          elsewhere=${A.answer?[...A.answer.errors,...A.answer.warnings]:[]} />`}
        ${c}
        <${H} saving=${r} />
      </div>
      ${$&&a`<${Ft} form=${R} check=${A} isOn=${O} isChanged=${N} isTried=${f}
        isBad=${y} phase=${r.phase}>${l}<//>`}
    </form>`}function Jn({text:t,language:s}){let e=m(),{state:n}=U(),r=n.me?.shop_name??"";return a`
    <figure class="bubble-preview" aria-label=${e("smart_preview")}>
      <figcaption class="hint">${e("smart_preview")}</figcaption>
      <div class="panel-preview" dir=${ot(s)} lang=${s}>
        <p class="panel-preview-head"><bdi>${r}</bdi></p>
        <p class="panel-preview-banner" dir="auto"><${S} name="alert" />
          <span>${t.trim().replaceAll("{shop_name}",r)||"…"}</span></p>
        <p class="panel-preview-body"></p>
      </div>
    </figure>`}function ds({today:t}){let s=m(),{overview:e,mayEdit:n}=g();return a`
    <section class="rules-part" aria-label=${s("smart_notices")}>
      <header class="smart-head">
        <h3 class="part-title">${s("smart_notices")}</h3>
        <p class="hint">${s("smart_notices_text")}</p>
        ${n&&a`<a class="button" href=${C("smart","notice","new")}>${s("smart_new_notice")}</a>`}
      </header>
      ${e.notices.length?a`<ul class="rules">${e.notices.map(r=>a`<${Zn} key=${r.id}
            notice=${r} today=${t} />`)}</ul>`:a`<p class="bot-quiet">${s("smart_no_notices")}</p>`}
    </section>`}function Zn({notice:t,today:s}){let e=m(),n=b(),{overview:r}=g(),o=as(t,s),i=t.text[r.languages[0]]??Object.values(t.text)[0]??t.id,l=!!(t.from||t.until);return a`
    <li class=${o==="over"?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title"><a href=${C("smart","notice",t.id)}><bdi>${i}</bdi></a></p>
        <p class="rule-sentence">${[l?z(n,{from:t.from??"",until:t.until??""}):e("smart_always"),t.if&&je(n,t.if)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="rule-tools"><span class=${o==="now"?"tag":"tag tag-quiet"}>${e(`smart_standing_${o}`)}</span></div>
    </li>`}var ie=12,Qn="new";function $s(){let{parts:t,overview:s}=g(),[,e,n]=t;if(e!=="notice")return a`<${ms} />`;if(n===Qn||!n)return a`<${cs} />`;let r=s.notices.find(o=>o.id===n);return r?a`<${ls} key=${`${n} ${r.hash}`} notice=${r} />`:a`<${ms} />`}function ms(){let t=m(),s=b(),{language:e}=W(),{api:n,overview:r}=g(),o=F(n.hours,[n]),i=o.value?.local_time.slice(0,10)??new Date().toISOString().slice(0,10),[l,c]=w(0),u=ss(gt(es(i,e),l*7),ie),d=ns(r),p=d.filter(_=>ut(u,_)),$=r.rules.length-d.filter(({kind:_})=>_==="rule").length,h=gt(u.start,u.days-1);return a`
    <div class="column smart-column">
      <section class="bot-card" aria-label=${t("smart_calendar")}>
        <header class="smart-head">
          <h3 class="part-title">${z(s,{from:u.start,until:h})}</h3>
          <div class="bot-actions">
            <button type="button" class="button" onClick=${()=>c(l-ie)}>${t("smart_earlier")}</button>
            <button type="button" class="button" disabled=${l===0}
              onClick=${()=>c(0)}>${t("smart_today")}</button>
            <button type="button" class="button" onClick=${()=>c(l+ie)}>${t("smart_later")}</button>
          </div>
        </header>
        ${p.length||Object.keys(o.value?.holidays??{}).length?a`<${rs} stretch=${u} rows=${p} today=${i}
              holidays=${o.value?.holidays??{}} />`:a`<p class="bot-quiet">${t(d.length?"smart_no_dates_now":"smart_no_dates")}</p>`}
        ${p.length>0&&a`<${Xn} rows=${p} holidays=${o.value?.holidays??{}} />`}
        <p class="hint">${t("smart_undated",{count:$})}</p>
      </section>
      <${ds} today=${i} />
    </div>`}function Xn({rows:t,holidays:s}){let e=m(),n=b(),r=o=>o?V(n,o):"–";return a`
    <details class="more"><summary>${e("bot.chart_table")}</summary>
      <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.chart_table")}><table class="table">
        <thead><tr><th scope="col">${e("smart_what")}</th><th scope="col">${e("smart_from_word")}</th>
          <th scope="col">${e("smart_until_word")}</th></tr></thead>
        <tbody>
          ${t.map(o=>a`<tr key=${`${o.kind} ${o.id}`}><th scope="row"><a
              href=${C("smart",o.kind,o.id)}><bdi>
              ${bt(o)}</bdi></a></th><td>${r(o.from)}</td><td>${r(o.until)}</td></tr>`)}
          ${Object.entries(s).map(([o,i])=>a`<tr key=${o}><th scope="row"><bdi>${i}</bdi></th><td>${r(o)}</td>
              <td>${r(o)}</td></tr>`)}
        </tbody>
      </table></div>
    </details>`}var ps=/^[A-Za-z0-9_-]{1,40}$/;function fs(t){let s=t.split(/[\s,;]+/).filter(Boolean);return{codes:[...new Set(s.filter(e=>ps.test(e)))],bad:s.filter(e=>!ps.test(e))}}var hs=/^[a-z0-9]+(-[a-z0-9]+)*$/;function gs({lists:t,reload:s}){let e=m(),{refresh:n}=g(),[r,o]=w(null),i=async()=>{o(null),await Promise.all([s(),n()])};return a`
    <section class="bot-card" aria-label=${e("smart_codes")}>
      <header class="smart-head">
        <h3 class="part-title">${e("smart_codes")}</h3>
        <p class="hint">${e("smart_codes_text")}</p>
      </header>
      ${t.length===0&&a`<p class="bot-quiet">${e("smart_no_code_lists")}</p>`}
      <ul class="code-lists">${t.map(l=>a`<${tr} key=${l.name} list=${l} settle=${i}
        onAdd=${()=>o(l.name)} />`)}</ul>
      ${r===null?a`<div><button type="button" class="button" onClick=${()=>o("")}>${e("smart_new_list")}
            </button></div>`:a`<${er} key=${r} list=${t.find(({name:l})=>l===r)??null}
            taken=${t.map(({name:l})=>l)} settle=${i} onCancel=${()=>o(null)} />`}
    </section>`}function tr({list:t,settle:s,onAdd:e}){let n=m(),r=b(),{api:o,tell:i}=g(),[l,c]=w({isBusy:!1,error:null});async function u(){c({isBusy:!0,error:null});try{let{removed:$}=await o.closeCodes(t.name);c({isBusy:!1,error:null}),i(n("smart_list_closed",{count:$})),await s()}catch($){c({isBusy:!1,error:$})}}let d=t.last_given_at&&new Date(t.last_given_at),p=d&&new Intl.DateTimeFormat(r.language,{dateStyle:"medium",timeStyle:"short"}).format(d);return a`
    <li class="code-list">
      <p class="code-list-head"><strong><bdi>${t.name}</bdi></strong>
        ${t.until&&a`<span class="tag tag-quiet">${n("smart_until",{last:V(r,t.until)})}
          </span>`}
        <span class="hint">${p?n("smart_last_given",{when:p}):n("smart_never_given")}</span></p>
      <div class="score-track" aria-hidden="true"><${Y} share=${t.total?t.given/t.total:0}
        kind="score-bar score-best" /></div>
      <p class="code-list-foot"><span>${n("smart_given_of",{given:r.number(t.given),total:r.number(t.total)})}</span>
        <span class=${t.left===0?"bad":""}>${t.left===0?n("smart_all_given"):n("smart_left",{count:t.left})}</span></p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${e}>${n("smart_add_codes")}</button>
        <${J} label=${n("smart_close_list")} question=${n("smart_close_list_sure",{name:t.name,count:t.left})}
          yes=${n("smart_close_list")} isBusy=${l.isBusy} onYes=${u} />
      </div>
      ${l.error&&a`<${G} error=${l.error} />`}
    </li>`}function er({list:t,taken:s,settle:e,onCancel:n}){let r=m(),{number:o}=b(),{api:i,tell:l}=g(),[c,u]=w(t?.name??""),[d,p]=w(t?.until??""),[$,h]=w(""),[_,f]=w({isBusy:!1,error:null}),x=B(),{codes:T,bad:N}=fs($),k=T.length>1e4,y=!t&&s.includes(c),O=!t&&(y||c!==""&&!hs.test(c)),A=hs.test(c)&&!y&&T.length>0&&!N.length&&!k;async function P(v){v.preventDefault(),f({isBusy:!0,error:null});try{let{added:R,duplicates:rt}=await i.addCodes({name:c,until:d,codes:T});l(rt?r("smart_codes_added_twice",{added:R,duplicates:rt}):r("smart_codes_added",{count:R})),await e()}catch(R){f({isBusy:!1,error:R})}}return a`
    <form class="add-codes" onSubmit=${P} aria-label=${r("smart_add_codes")}>
      <div class="where">
        <div class="field"><label for=${`${x}-name`}>${r("smart_list_name")}</label>
          <input id=${`${x}-name`} class="input" dir="ltr" value=${c} readOnly=${!!t} autocapitalize="off"
            aria-invalid=${O||void 0} onInput=${v=>u(v.target.value)} />
          <span class=${O?"hint hint-bad":"hint"}>${r(y?"smart_list_taken":"smart_list_name_hint")}</span></div>
        <div class="field"><label for=${`${x}-until`}>${r("smart_code_until")}</label>
          <input id=${`${x}-until`} class="input" type="date" value=${d}
            onInput=${v=>p(v.target.value)} /></div>
      </div>
      <div class="field"><label for=${x}>${r("smart_codes_field")}</label>
        <textarea id=${x} class="input input-long code-paste" rows="5" dir="ltr" spellcheck=${!1} value=${$}
          placeholder=${`WELCOME-7F3K
WELCOME-9Q2M`} onInput=${v=>h(v.target.value)}></textarea>
        ${N.length||k?a`<span class="hint hint-bad" role="status">${k?r("smart_too_many_codes",{most:o(1e4)}):r("smart_not_a_code",{code:N[0]})}</span>`:a`<span class="hint" role="status">${T.length?r("smart_codes_count",{count:T.length}):r("smart_codes_hint")}</span>`}</div>
      ${_.error&&a`<${G} error=${_.error} />`}
      ${_.isBusy&&a`<${Ct} text=${r("one_moment")} />`}
      <div class="bot-actions">
        <button type="submit" class="button button-main" disabled=${!A||_.isBusy}>${r("smart_add_codes")}
          </button>
        <button type="button" class="button" onClick=${n}>${r("cancel")}</button>
      </div>
    </form>`}var sr=`import hashlib, hmac

def sign_order(key: str, order_id: str, total: str, currency: str) -> str:
    text = f"{order_id}\\n{total}\\n{currency}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()`,nr=`function sign_order(string $key, string $orderId, string $total, string $currency): string {
    return hash_hmac('sha256', "$orderId\\n$total\\n$currency", $key);
}`,rr=`Chat('order', {
  id: '1001', total: '148.00', currency: 'EUR',
  signature: '…'
})`;function bs({keys:t}){let s=m(),{api:e,tell:n}=g(),[r,o]=w(t),[i,l]=w({isBusy:!1,error:null}),c=[...new Set(r.map(({site:d})=>d))];async function u(d){l({isBusy:!0,error:null});try{o((await e.rotateOrderKey(d)).keys),l({isBusy:!1,error:null}),n(s("smart_key_rotated"))}catch(p){l({isBusy:!1,error:p})}}return a`
    <section class="bot-card" aria-label=${s("smart_orders")}>
      <header class="smart-head"><h3 class="part-title">${s("smart_orders")}</h3>
        <p class="hint">${s("smart_orders_text")}</p></header>
      ${c.map(d=>{let p=r.filter($=>$.site===d);return a`
        <div class="order-site" key=${d}>
          <h4><bdi>${p[0].site_name||d}</bdi></h4>
          ${p.map($=>a`<${or} key=${$.key} orderKey=${$} />`)}
          <div><${J} label=${s("smart_rotate")} question=${s("smart_rotate_sure")} yes=${s("smart_rotate")}
            isBusy=${i.isBusy} onYes=${()=>u(d)} /></div>
        </div>`})}
      ${!c.length&&a`<p class="bot-quiet">${s("smart_no_sites")}</p>`}
      ${i.error&&a`<${G} error=${i.error} />`}
      <${ar} />
    </section>`}function or({orderKey:t}){let s=m(),{language:e}=W(),{tell:n}=g(),[r,o]=w(!1),i=new Intl.DateTimeFormat(e,{dateStyle:"medium"}).format(t.created_at),l=async()=>{await navigator.clipboard.writeText(t.key).then(()=>!0,()=>!1)?n(s("smart_copied")):o(!0)};return a`
    <div class="order-key">
      <span class=${t.is_current?"tag":"tag tag-quiet"}>${s(t.is_current?"smart_key_current":"smart_key_previous")}</span>
      <code class="key-text" dir="ltr">${r?t.key:"•".repeat(24)}</code>
      <span class="hint">${s("smart_key_since",{day:i})}</span>
      <span class="bot-actions">
        <button type="button" class="button" aria-pressed=${r} onClick=${()=>o(!r)}>${s(r?"smart_hide":"smart_show")}</button>
        <button type="button" class="button" onClick=${l}>${s("smart_copy")}</button>
      </span>
    </div>`}function ar(){let t=m();return a`
    <details class="more"><summary>${t("smart_how_to_sign")}</summary>
      <div class="how-to">
        <p>${t("smart_sign_text")} <code dir="ltr">order_id\\ntotal\\ncurrency</code></p>
        <p>${t("smart_sign_same")}</p>
        <h4>Python</h4><pre dir="ltr" class="snippet">${sr}</pre>
        <h4>PHP</h4><pre dir="ltr" class="snippet">${nr}</pre>
        <h4>${t("smart_sign_page")}</h4><pre dir="ltr" class="snippet">${rr}</pre>
      </div>
    </details>`}var ir=86400;function vs(){let t=m(),{api:s,overview:e,refresh:n,place:r,tell:o,mayEdit:i}=g(),[l,c]=w(String(e.quiet_seconds)),u=B(),d=Me(l),p=d===null||d<0||d>ir,$=d!==e.quiet_seconds;it($);let h=j(async()=>{r.setUnsaved(!1),o(t("smart_quiet_saved")),await n()});return a`
    <form class="bot-card" onSubmit=${f=>{f.preventDefault(),d!==null&&!p&&h.save(x=>s.setQuiet({quiet_seconds:d,even_if_tests_fail:x}))}} noValidate aria-label=${t("smart_quiet")}>
      <h3 class="part-title">${t("smart_quiet")}</h3>
      <p class="hint">${t("smart_quiet_text")}</p>
      <div class="field field-number"><label for=${u}>${t("smart_quiet_seconds")}</label>
        <input id=${u} class="input" type="number" min="0" step="1" value=${l} readOnly=${!i}
          aria-invalid=${p||void 0} onInput=${f=>c(f.target.value)} />
        ${p&&a`<span class="hint hint-bad">${t("smart_bad_number")}</span>`}</div>
      <${H} saving=${h} />
      ${i&&a`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main"
          disabled=${!$||p||h.phase==="busy"}>${t("save")}</button></div>`}
    </form>`}function ys(){let t=m(),{isLeader:s,isAdmin:e}=g();return a`
    <div class="column">
      ${s?a`<${lr} />`:a`<p class="bot-note">${t("smart_codes_leaders")}</p>`}
      ${e?a`<${cr} />`:a`<p class="bot-note">${t("smart_orders_admin")}</p>`}
      <${vs} />
    </div>`}function lr(){let{api:t}=g(),s=F(t.codes,[t]);return a`<${X} of=${s} rows=${3} draw=${({lists:e})=>a`<${gs}
    lists=${e}
    reload=${s.reload} />`} />`}function cr(){let{api:t}=g(),s=F(t.orderKeys,[t]);return a`<${X} of=${s} rows=${3} draw=${e=>a`<${bs}
    keys=${e.keys} />`} />`}var ws=Object.freeze({value:null,error:null,at:0});function Pt(t,s,e){let[n,r]=w(ws),o=E(()=>{});return q(()=>{let i=null,l=!1,c=!1;async function u(){if(l||c||document.hidden)return;clearTimeout(i),c=!0;let d=await t().then(p=>()=>r({value:p,error:null,at:Date.now()}),p=>()=>r($=>({...$,error:p})));c=!1,!l&&(d(),i=setTimeout(u,s*1e3))}return r(ws),o.current=u,u(),document.addEventListener("visibilitychange",u),()=>{l=!0,clearTimeout(i),document.removeEventListener("visibilitychange",u)}},e),{...n,again:()=>o.current()}}var ur=Date.UTC(2024,0,1),xs=["mon","tue","wed","thu","fri","sat","sun"];function st({language:t},s){let e={minimumFractionDigits:1,maximumFractionDigits:1};return new Intl.NumberFormat(t,e).format(Math.max(0,s))}function ks(t,{at_least:s,at_most:e}){let{t:n}=t,[r,o]=[s,e].map(i=>i==null?null:Z(t,i));return r!==null&&r===o?n("find_exactly",{amount:r}):r===null?n("find_at_most",{amount:o??""}):o===null?n("find_at_least",{amount:r}):n("find_between",{least:r,most:o})}function Ss(t,{from:s,until:e}){let{t:n}=t;return s&&e?n("find_from_until",{from:dt(t,s),until:dt(t,e)}):s?n("find_from",{from:dt(t,s)}):n("find_until",{until:dt(t,e??"")})}function dt({language:t},s){let e=Date.parse(`${s}T00:00:00Z`);return Number.isNaN(e)?I(s):new Intl.DateTimeFormat(t,{day:"numeric",month:"long",timeZone:"UTC"}).format(e)}function Os(t,s){let[e,n=""]=String(s).split("-");return t.t("find_span",{from:Bt(t,e),to:Bt(t,n)})}function Ts(t,s){let e=Object.entries(s??{}).map(([n,r])=>`${I(n)}: ${mt(t,r)}`);return qt(t,e,n=>n)}function Cs(t,s,e){let{t:n}=t,r=i=>e!==null&&Object.hasOwn(e,i),o=Object.keys(s??{}).map(i=>`${I(i)}: ${r(i)?I(e[i]):n("find_not_set")}`);return qt(t,o,i=>i)}function Ns(t,s){return Gt(t,`find_code_${String(s).replaceAll(" ","_")}`,I(yt(s)))}function Es({t},s){return t("find_shown_already",{count:s??0})}function Is({language:t}){let s=new Intl.DateTimeFormat(t,{weekday:"long",timeZone:"UTC"});return e=>xs.includes(e)?s.format(ur+xs.indexOf(e)*864e5):I(String(e))}function Ds({t}){return s=>Gt(t,`find_device_${s}`,I(s))}function jt({language:t}){let s=new Intl.DisplayNames(t,{type:"language"});return e=>{try{return s.of(e)??e}catch{return I(e)}}}function mt(t,s,e=I){return As(t,s,"disjunction",e)}function qt(t,s,e=I){return As(t,s,"conjunction",e)}function As({language:t},s,e,n){let r=Array.isArray(s)?s:[s];return new Intl.ListFormat(t,{type:e}).format(r.map(n))}function Z({language:t},s){return typeof s!="number"?I(yt(s)):new Intl.NumberFormat(t,{maximumFractionDigits:2}).format(s)}function Bt({language:t},s){let e=new Intl.NumberFormat(t);return s.replace(/\d/g,n=>e.format(Number(n)))}function I(t){return`⁨${t}⁩`}function yt(t){return t!==null&&typeof t=="object"?JSON.stringify(t):String(t??"–")}function Gt(t,s,e){let n=t(s);return n===s?e:n}var $t=Object.freeze(["time_on_page_seconds","idle_seconds","time_on_site_seconds","unanswered_seconds"]),Rs=[...$t,"delay_seconds","typing_pause","quiet_seconds"],Ls=["exit_intent","cart_changed","event"],dr=[...$t,...Ls,"page_entered","scroll_percent","returns_to_cart"],mr=2,$r=["speaks","nears","held","paused"];function Q({holds:t,findings:s}){if(t)return"speaks";let e=s.filter(r=>!r.holds);if(e.some(({key:r})=>r==="paused"))return"paused";let n=Bs(s);return e.every(n)?"nears":"held"}function le({findings:t}){let s=t.filter(i=>!i.holds),e=Bs(t),n=s.filter(i=>!e(i)),r=n.find(({key:i})=>i==="paused"),o=n.find(({key:i})=>!dr.includes(i)&&!Ht(i));return r??o??n.find(({key:i})=>!Ht(i))??n[0]??s[0]??null}function ce(t){if(t.due_in===null||Q(t)!=="nears")return null;let s=t.due_in;return t.findings.some(({key:n,wanted:r,found:o,holds:i})=>!i&&Ht(n)&&r-o>s)?null:s}function Ms({findings:t}){let s=t.find(({key:e})=>$t.includes(e)||e==="scroll_percent");return!s||!s.wanted?null:Math.max(0,Math.min(1,(s.found??0)/s.wanted))}function Fs(t,s=()=>!1){let e=r=>{let o=Q(r);return o==="held"&&s(r)?.5:$r.indexOf(o)},n=r=>Q(r)==="held"?fr(r.findings):ce(r)??1/0;return[...t].sort((r,o)=>e(r)-e(o)||_r(n(r),n(o)))}function Ps(t,s){let e=t.due_in===null?null:Math.max(0,t.due_in-s),n=t.findings.find(({key:i})=>$t.includes(i)),r=n?n.holds:t.due_in!==null,o=t.findings.map(i=>i.key==="delay_seconds"&&!r?i:pr(i,s));return{...t,due_in:e,findings:o}}function pr(t,s){let{key:e,wanted:n,found:r,holds:o}=t;if(!Rs.includes(e)||typeof r!="number")return t;let i=r+s;return{...t,found:o||r>=n?i:Math.min(n,i)}}function Bs(t){let s=t.some(({key:e})=>Ls.includes(e));return({key:e,wanted:n,found:r})=>!Rs.includes(e)||typeof r!="number"||r>=n?!1:!s||!Ht(e)||n-r<=mr}function Ht(t){return t==="typing_pause"||t==="quiet_seconds"}function fr(t){return t.filter(({holds:s})=>!s).length}function _r(t,s){return t===s?0:t<s?-1:1}var hr=["page","cart_item","cart_category","referrer"],gr=["cart_total","visits","queue"],br=["cart","identified","bought","chatting","open","person"],vr=["page_entered","exit_intent","cart_changed","returns_to_cart"],yr=["delay_seconds","typing_pause","quiet_seconds"],wr=["limit_page","limit_visit","limit_visitor","limit_day"],xr=["any","all","not"];function Ut(t,s){let{t:e}=t,{key:n,wanted:r,found:o,holds:i}=s;return xr.includes(n)?{text:e(`find_${n}`),note:""}:hr.includes(n)?{text:e(`find_${n}`,{wanted:mt(t,r)}),note:Tr(t,s)}:gr.includes(n)?Sr(t,s):br.includes(n)?{text:e(`find_${n}_${r===!1?"no":"yes"}`),note:""}:vr.includes(n)?{text:e(`find_${n}`),note:!i&&o===!0?e("find_over"):""}:$t.includes(n)?Or(t,s):yr.includes(n)?{text:e(`find_${n}`,Gs(t,s)),note:""}:wr.includes(n)?{text:e(`find_${n}`,{wanted:Z(t,r)}),note:Es(t,o)}:kr(t,s)}function js(t,s){let{text:e,note:n}=Ut(t,s);if(!s.parts?.length)return n?`${e} · ${n}`:e;let r=s.parts.filter(({holds:i})=>i===(s.key==="not")),o=(r.length?r:s.parts).map(i=>qs(t,i));return`${e}: ${o.join(" · ")}`}function qs(t,s){return s.parts?.length?s.parts.map(e=>qs(t,e)).join(" + "):Ut(t,s).text}function kr(t,{key:s,wanted:e,found:n,holds:r}){let{t:o}=t,i=l=>r?"":l;switch(s){case"peak":return{text:o("find_peak"),note:""};case"scroll_percent":{let l={wanted:Z(t,e),found:Z(t,n??0)};return{text:o("find_scroll_percent",l),note:""}}case"event":{let l=n?o("find_event_last",{found:I(n)}):o("find_none_yet");return{text:o("find_event",{wanted:I(e)}),note:i(l)}}case"language":case"device":{let l=s==="language"?jt(t):Ds(t);return{text:o(`find_${s}`,{wanted:mt(t,e,l)}),note:i(n?o("find_now",{found:l(n)}):o("find_unknown"))}}case"utm":case"attribute":return{text:o(`find_${s}`,{wanted:Ts(t,e)}),note:i(Cs(t,e,n))};case"weekday":case"date":{let l=s==="weekday"?Is(t):u=>dt(t,u);return{text:s==="weekday"?mt(t,e,l):Ss(t,e),note:i(n?o("find_today",{found:l(n)}):o("find_unknown"))}}case"time":{let l=mt(t,e,u=>Os(t,u)),c=n?o("find_clock",{found:Bt(t,n)}):o("find_unknown");return{text:o("find_time",{wanted:l}),note:i(c)}}case"paused":return{text:o("find_switched_on"),note:i(o("find_is_paused"))};case"chat":return{text:o("find_no_chat"),note:i(Gt(o,`find_chat_${n}`,I(String(n))))};case"code":return{text:o("find_code"),note:i(Ns(o,n??e))};default:return{text:`${s} ${I(yt(e))}`,note:i(I(yt(n)))}}}function Sr(t,{key:s,wanted:e,found:n,holds:r}){let{t:o}=t,i=o(`find_${s}`,{wanted:ks(t,e)});return n==null?{text:i,note:r?"":o("find_unknown")}:{text:i,note:o("find_now",{found:Z(t,n)})}}function Or(t,s){let{t:e}=t,{key:n,wanted:r,found:o,holds:i}=s,l=e(`find_${n}_done`,{wanted:Z(t,r)});return o==null?{text:l,note:e("find_not_begun")}:o<r?{text:e(`find_${n}`,Gs(t,s)),note:""}:{text:l,note:i?e("find_so_far",{found:st(t,o)}):e("find_spoken")}}function Gs(t,{wanted:s,found:e}){return{wanted:Z(t,s),found:st(t,e??0)}}function Tr(t,{key:s,found:e,holds:n}){let{t:r}=t;return n?"":s==="page"?e?r("find_now_on",{found:I(Ot(e)||e)}):r("find_unknown"):Array.isArray(e)&&e.length?r("find_now",{found:qt(t,e)}):typeof e=="string"&&e?r("find_now",{found:I(e)}):r(s==="referrer"?"find_no_referrer":e?"find_cart_empty":"find_no_cart")}function Wt(t,s){let e=E({pointer:!1,focus:!1}),n=E([]),{pointer:r,focus:o}=e.current,i=r||o?Cr(n.current,t,s):t;n.current=i.map(s);let l=(u,d)=>()=>{e.current[u]=d},c={onPointerEnter:l("pointer",!0),onPointerLeave:l("pointer",!1),onFocusIn:l("focus",!0),onFocusOut:l("focus",!1)};return{shown:i,handlers:c}}function Cr(t,s,e){let n=new Map(t.map((o,i)=>[o,i])),r=o=>n.get(e(o))??t.length;return[...s].sort((o,i)=>r(o)-r(i))}function Kt({looks:t,spoke:s={},ruleAddress:e}){let n=m(),r=({rule_id:u})=>Object.hasOwn(s,u),{shown:o,handlers:i}=Wt(Fs(t,r),Nr),l=o.filter(u=>Q(u)==="paused"),c=u=>a`<${Er} key=${u.rule_id} look=${u}
    spoke=${r(u)?s[u.rule_id]:""} ruleAddress=${e} />`;return a`
    <div class="looks-frame" ...${i}>
      <ul class="looks">${o.filter(u=>!l.includes(u)).map(c)}</ul>
      ${l.length>0&&a`<details class="more looks-paused"><summary>${n("find_paused_rules",{count:l.length})}</summary>
          <ul class="looks">${l.map(c)}</ul></details>`}
    </div>`}function Nr({rule_id:t}){return t}function Er({look:t,spoke:s="",ruleAddress:e}){let n=m(),[r,o]=w(null),i=Q(t),l=r??(i==="speaks"||i==="nears"),c=i==="paused"?null:Ms(t);return a`
    <li class=${`look look-${i}`}>
      <button type="button" class="look-head" aria-expanded=${l} onClick=${()=>o(!l)}>
        <span class="look-title"><bdi>${t.title||t.rule_id}</bdi></span>
        <${Ir} look=${t} standing=${i} spoke=${s} />
        <span class="look-fold"><${S} name="down" /></span>
        ${c!==null&&a`<span class="look-track" aria-hidden="true"><${Y} share=${c} kind="look-bar" /></span>`}
      </button>
      ${l?a`<div class="look-body"><${Hs} findings=${t.findings} hindrance=${le(t)} />
          ${e&&a`<p class="look-rule"><a href=${e(t.rule_id)}>${n("find_open_rule")}</a></p>`}</div>`:a`<${Ar} look=${t} />`}
    </li>`}function Ir({look:t,standing:s,spoke:e}){let n=m(),{language:r}=b();if(e&&s==="held")return a`<span class="look-standing look-standing-spoke"><${S} name="check" />
      ${n("find_spoke_at",{time:e})}</span>`;let o=ce(t),i=o!==null&&o>0?n("find_speaks_in",{seconds:st({t:n,language:r},o)}):n(`find_standing_${s}`);return a`
    <span class=${`look-standing look-standing-${s}`}><${S} name=${Dr[s]} />${i}</span>`}var Dr={speaks:"chat",nears:"clock",held:"slash",paused:"pause"};function Ar({look:t}){let s=m(),{language:e}=b(),n=le(t);return n?a`<p class="look-why"><${Us} isGood=${!1} /><span>${js({t:s,language:e},n)}</span></p>`:null}function Hs({findings:t,hindrance:s=null,isDenied:e=!1}){return a`
    <ul class="findings">
      ${t.map((n,r)=>a`<${Rr} key=${r} finding=${n} isDenied=${e}
          isHindrance=${n===s} />`)}
    </ul>`}function Rr({finding:t,isDenied:s,isHindrance:e}){let n=m(),{language:r}=b(),{text:o,note:i}=Ut({t:n,language:r},t),l=t.holds!==s,c=s?n(t.holds?"find_applies":"find_applies_not"):"",u=["finding",l?"finding-good":"finding-bad",e&&"finding-hinders"],d=[i,c].filter(Boolean).join(" · ");return a`
    <li class=${u.filter(Boolean).join(" ")}>
      <${Us} isGood=${l} />
      <span class="finding-words">
        <span class="finding-text">${o}</span>
        ${d&&a`${" "}<span class="finding-note"><span class="visually-hidden">, </span>${d}</span>`}
        ${e&&a`${" "}<span class="visually-hidden">(${n("find_hinders")})</span>`}
      </span>
      ${!!t.parts?.length&&a`<${Hs} findings=${t.parts} isDenied=${t.key==="not"!==s} />`}
    </li>`}function Us({isGood:t}){let s=m();return a`<span class=${t?"sign sign-good":"sign sign-bad"}><${S} name=${t?"check":"close"} />
    <span class="visually-hidden">${s(t?"find_holds":"find_fails")}: </span></span>`}function pt(t,{name:s,page:e}){if(s)return s;let n=Ot(e)||e;return n?t("live_visitor_on",{page:we(n)}):t("visitor")}function Ws(t){return[...t].sort((e,n)=>n.at-e.at).reduce((e,n)=>{let r=e.at(-1);return r&&Lr(r,n)?r.count+=1:e.push({...n,count:1}),e},[])}function Ks(t){return t?{lines:(t.lines??t.items??[]).map(e=>({quantity:1,price:"",...e})),total:t.total==null?"":String(t.total)}:null}function Lr(t,s){return t.rule_id===s.rule_id&&t.outcome===s.outcome&&t.outcome==="held"&&t.held_by.join()===s.held_by.join()}var Ys=3,Mr=.2,Fr=2*Ys,Yt=12;function zs({id:t}){let s=m(),{api:e}=g(),{value:n,error:r,at:o,again:i}=Pt(()=>e.visitor(t),Ys,[e,t]),l=n?.visitor,c=r?.code==="not_found";return a`
    <section class="trace" aria-label=${l?pt(s,l):s("live_visitor")}>
      <a class="trace-back" href=${C("smart","live")}><${S} name="back" isDirectional />
        ${s("live_all")}</a>
      ${c&&a`<p class="bot-note trace-gone" role="status">${s(l?"live_left":"live_gone")}</p>`}
      ${r&&!c&&a`<div class="live-failed"><${G} error=${r} />
          <button type="button" class="button" onClick=${i}>${s("try_again")}</button></div>`}
      ${!l&&!r&&a`<${at} count=${5} />`}
      ${l&&a`<${Pr} visitor=${l} at=${o} isGone=${c} />`}
    </section>`}function Pr({visitor:t,at:s,isGone:e}){let n=m();return a`
    <${Br} visitor=${t} />
    <div class="trace-grid">
      <div class="trace-main">
        <section aria-labelledby="trace-looks">
          <h3 class="part-title" id="trace-looks">${n("live_rules")}</h3>
          ${t.looks.length?a`<${jr} visitor=${t} at=${s} isStill=${e} />`:a`<p class="bot-quiet">${n("sim_no_rules")}</p>`}
        </section>
        <${qr} visitor=${t} />
      </div>
      <div class="trace-side">
        <${Qe} cart=${Ks(t.cart)} />
        <${Ze} codes=${t.codes} />
        <${ze} referrer=${t.referrer} device=${t.device} visits=${t.visits} />
        <${Hr} utm=${t.utm} />
        <${Je} attributes=${t.attributes} />
      </div>
    </div>`}function Br({visitor:t}){let s=m(),{language:e}=b(),{work:n,place:r}=U(),{name:o,id:i,page:l,title:c,conversation_id:u}=t,d=()=>{u&&n.open(u),r.go("chats")};return a`
    <header class="trace-head">
      <${Se} kind="visitor" name=${o} id=${i} />
      <div class="trace-who">
        <h2><bdi>${pt(s,t)}</bdi></h2>
        <p class="bot-quiet">
          ${c&&a`<span dir="auto">${c}</span> · `}<${Ve} address=${l} />
          ${t.language&&a` · ${jt({t:s,language:e})(t.language)}`}
        </p>
      </div>
      ${u&&a`<button type="button" class="button" onClick=${d}><${S} name="chat" />${s("live_open_chat")}
          </button>`}
    </header>`}function jr({visitor:t,at:s,isStill:e}){let{time:n}=b(),r=xe(Mr),{looks:o,log:i}=t,l=i.filter(({outcome:d})=>d==="shown"),c=Object.fromEntries(l.map(d=>[d.rule_id,n(d.at)])),u=e?0:Math.max(0,Math.min(Fr,(r-s)/1e3));return a`<${Kt} looks=${o.map(d=>Ps(d,u))} spoke=${c}
    ruleAddress=${At} />`}function qr({visitor:t}){let s=m(),e=Ws(t.log),n=o=>a`<${Gr} key=${`${o.at} ${o.rule_id}`} line=${o} visitor=${t} />`,r=t.shown.filter(o=>!t.log.some(i=>Ur(i,o)));return a`
    <section aria-labelledby="trace-log">
      <h3 class="part-title" id="trace-log">${s("live_log")}</h3>
      ${!e.length&&!r.length&&a`<p class="bot-quiet">${s("live_log_empty")}</p>`}
      <ol class="trace-log">
        ${e.slice(0,Yt).map(n)}
      </ol>
      ${e.length>Yt&&a`<details class="more"><summary>${s("live_log_more",{count:e.length-Yt})}</summary>
          <ol class="trace-log">${e.slice(Yt).map(n)}</ol>
        </details>`}
      ${r.length>0&&a`<h4 class="trace-earlier">${s("live_shown_before")}</h4>
          <ul class="trace-log">${r.map((o,i)=>a`<li key=${i} class="log-line"><${Oe} at=${o.at} />
              <span class="log-what log-shown"><${S} name="check" /> ${s("live_shown")}</span>
              <span class="log-words"><bdi>${o.title||o.rule_id}</bdi></span></li>`)}</ul>`}
    </section>`}function Gr({line:t,visitor:s}){let e=m(),{language:n}=b(),r=s.looks.find(c=>c.rule_id===t.rule_id)?.title||t.rule_id,o=new Intl.DateTimeFormat(n,{hour:"numeric",minute:"2-digit",second:"2-digit"}),i=t.outcome==="shown",l=new Intl.ListFormat(n).format(t.held_by.map(c=>Wr(e,c)));return a`
    <li class="log-line">
      <time class="log-time" datetime=${new Date(t.at).toISOString()}>${o.format(t.at)}</time>
      <span class=${i?"log-what log-shown":"log-what"}><${S} name=${i?"check":"slash"} />
        ${e(i?"live_shown":"live_held")}</span>
      <span class="log-words"><bdi>${r}</bdi>${!i&&l&&a` · <span class="bot-quiet">${l}</span>`}${t.count>1&&a` <span class="tag tag-quiet">${e("live_times",{count:t.count})}</span>`}</span>
    </li>`}function Hr({utm:t}){let s=m(),e=Object.entries(t??{});return e.length?a`
    <section class="pane-part">
      <h3><${S} name="link" /> ${s("live_campaign")}</h3>
      <dl class="given">${e.map(([n,r])=>a`<div key=${n}><dt><bdi>${n}</bdi></dt><dd dir="auto">${r}</dd></div>`)}</dl>
    </section>`:null}function Ur(t,s){return t.outcome==="shown"&&t.rule_id===s.rule_id&&Math.abs(t.at-s.at)<2e3}function Wr(t,s){let e=t(`find_key_${s}`);return e.startsWith("find_key_")?s:e}var Kr=3,Vs=60;function Js(){let{api:t,parts:s}=g(),e=s[2]??"",n=Pt(t.visitors,Kr,[t]);return n.value&&!n.value.visitors.length&&!e?a`<${Jr} />`:a`
    <div class=${e?"live live-chosen":"live"}>
      <${Yr} found=${n} chosen=${e} />
      ${e?a`<${zs} key=${e} id=${e} />`:a`<${Zr} />`}
    </div>`}function Yr({found:t,chosen:s}){let e=m(),{value:n,error:r,again:o}=t,{shown:i,handlers:l}=Wt(n?.visitors??[],Qr);return a`
    <nav class="live-list" aria-label=${e("live_visitors")} ...${l}>
      <h3 class="live-count"><span role="status">
        ${n?e("live_count",{count:n.total}):e("live_visitors")}</span></h3>
      ${r&&a`<div class="live-failed"><${G} error=${r} />
          <button type="button" class="button" onClick=${o}>${e("try_again")}</button></div>`}
      ${!n&&!r&&a`<${at} count=${6} />`}
      <ul>
        ${i.map(c=>a`<${zr} key=${c.id} visitor=${c} isChosen=${c.id===s} />`)}
      </ul>
      ${n&&n.total>i.length&&a`<p class="hint live-more">${e("live_limit",{count:i.length})}</p>`}
    </nav>`}function zr({visitor:t,isChosen:s}){let e=m(),{number:n}=b(),{name:r,title:o,cart_count:i,cart_total:l,device:c,language:u,is_chatting:d}=t,p=i>0?e("live_cart",{count:i}):"",$=typeof l=="number"?n(l):l,h=o||r&&pt(e,{...t,name:""});return a`
    <li>
      <a class="live-row" href=${C("smart","live",t.id)} aria-current=${s?"true":void 0}>
        <span class="live-top">
          <bdi class="live-name">${pt(e,t)}</bdi>
          <${Vr} seconds=${t.seconds_idle} />
        </span>
        ${h&&a`<span class="live-page" dir="auto">${h}</span>`}
        <span class="live-facts">
          ${p&&a`<span class="live-fact live-cart"><${S} name="cart" />${p}${$&&a` · <bdi>${$}</bdi>`}</span>`}
          ${d&&a`<span class="live-fact live-chat"><${S} name="chat" />${e("live_chatting")}</span>`}
          ${c&&a`<span class="live-fact">${e(`find_device_${c}`)}</span>`}
          ${u&&a`<span class="live-fact">${Xr(u)}</span>`}
        </span>
      </a>
    </li>`}function Vr({seconds:t}){let s=m();if(t<5)return a`<span class="live-idle live-active">${s("live_active")}</span>`;let e=t<Vs?s("sim_seconds",{seconds:Math.floor(t)}):s("minutes_short",{count:Math.floor(t/Vs)});return a`<span class="live-idle">${s("live_idle",{time:e})}</span>`}function Jr(){let t=m();return a`
    <${K} icon="globe" title=${t("live_empty_title")} text=${t("live_empty_text")}>
      <p><a href=${C("smart","simulator")}>${t("live_to_simulator")}</a></p>
    <//>`}function Zr(){let t=m();return a`
    <div class="trace trace-empty"><${K} icon="eye" title=${t("live_choose_title")} text=${t("live_choose_text")} />
    </div>`}function Qr({id:t}){return t}function Xr(t){try{return St(t)}catch{return t}}function zt(t,{currency:s,amount:e}){try{return new Intl.NumberFormat(t,{style:"currency",currency:s}).format(Number(e))}catch{return`${e} ${s}`}}function Zs({days:t}){let s=m(),e=b(),{number:n}=e,r=t.reduce((u,d)=>u+d.seen,0),o=t.reduce((u,d)=>u+d.answered,0),i=s("percent",{value:n(Math.round(o/Math.max(1,r)*100))}),l={name:s("smart_count_seen"),of:u=>u.seen},c={name:s("smart_count_answered"),of:u=>u.answered};return a`
    <${Xe} title=${s("smart_chart_title",{share:i,count:r})} label=${s("smart_by_day")} days=${t}
      dayName=${u=>V(e,u)} all=${l} some=${c}
      told=${u=>`${n(u.seen)} · ${n(u.answered)}`}
      columns=${[[s("smart_count_sent"),u=>n(u.sent)],[l.name,u=>n(u.seen)],[c.name,u=>n(u.answered)]]} />`}var Qs=["sent","seen","opened","dismissed","answered","orders"];function Xs({report:t,days:s,setDays:e}){let n=m();return a`
    <section class="bot-card smart-report" aria-label=${n("smart_report")}>
      <header class="smart-head">
        <h3 class="part-title">${n("smart_report")}</h3>
        <${It} days=${s} setDays=${e} />
      </header>
      <${X} of=${t} rows=${3} draw=${r=>a`<${to} report=${r} />`} />
    </section>`}function to({report:t}){let s=m(),{number:e,language:n}=b(),{total:r,by_day:o}=t;if(!r.sent)return a`<p class="bot-quiet">${s("smart_report_none")}</p>`;let i=l=>l.map(c=>zt(n,c)).join(" · ");return a`
    <dl class="totals">
      ${Qs.map(l=>a`
        <div key=${l}><dt>${s(`smart_count_${l}`)}</dt><dd>${e(r[l])}</dd>
          ${l==="orders"&&r.revenue.length>0&&a`<dd class="hint">${i(r.revenue)}</dd>`}
            </div>`)}
    </dl>
    ${r.reported_orders>0&&a`<p class="hint">${s("smart_reported",{count:r.reported_orders})}
      ${r.reported.length>0&&a` <bdi>${i(r.reported)}</bdi>`}</p>`}
    <${Zs} days=${o} />
    <details class="more"><summary>${s("smart_meanings")}</summary>
      <dl class="meanings">${[...Qs,"bothered","reported"].map(l=>a`<div key=${l}><dt>${s(`smart_count_${l}`)}</dt><dd>${s(`smart_means_${l}`)}</dd></div>`)}</dl>
    </details>`}function Vt({counts:t,isPaused:s}){let e=m(),{number:n,language:r}=b();if(!t?.sent)return a`<p class="hint funnel-none">${e(s?"smart_never_paused":"smart_never_sent")}
    </p>`;let o=[["sent",t.sent],["seen",t.seen],["answered",t.answered],["orders",t.orders]],i=t.visitors_seen?t.visitors_bothered/t.visitors_seen:0;return a`
    <dl class="funnel">
      ${o.map(([l,c])=>a`
        <div key=${l} class="funnel-step">
          <dt title=${e(`smart_means_${l}`)}>${e(`smart_count_${l}`)}</dt>
          <dd>${n(c)}</dd>
          <span class="funnel-track" aria-hidden="true"><${Y} share=${c/t.sent}
            kind=${`funnel-bar funnel-${l}`} /></span>
        </div>`)}
      <div class="funnel-step funnel-bothered">
        <dt title=${e("smart_means_bothered")}>${e("smart_count_bothered")}</dt>
        <dd>${e("percent",{value:n(Math.round(i*100))})}</dd>
      </div>
      ${t.revenue.length>0&&a`
        <div class="funnel-step funnel-revenue"><dt>${e("smart_count_revenue")}</dt>
          <dd>${t.revenue.map(l=>zt(r,l)).join(" · ")}</dd></div>`}
    </dl>`}var tn=Object.freeze({en:"Maya",fa:"مینا",he:"מאיה",ka:"მაია",ms:"Maya"}),eo=Date.UTC(2026,11,31);function ue({draft:t,language:s}){let e=m(),{overview:n}=g(),{state:r}=U(),o=n.operators.find(({login:c})=>c===t.speaker),i=t.text[s]??"",l=t.code.kind!=="none"&&!ee(t);return a`
    <figure class="bubble-preview" aria-label=${e("smart_preview")}>
      <figcaption class="hint">${e("smart_preview")}</figcaption>
      <div class="bubble-card" dir=${ot(s)} lang=${s}>
        <span class=${o?"face face-small face-operator":"face face-small face-bot"} aria-hidden="true">${o?o.name.slice(0,1):a`<${S} name="bot" />`}</span>
        <div class="bubble-words">
          ${o&&a`<p class="hint"><bdi>${o.name}</bdi></p>`}
          <p class="bubble-text" dir="auto">${i.trim()?a`<${no} text=${i} samples=${ro(t,s,r.me?.shop_name??"")} />`:"…"}</p>
          ${l&&a`<p class="bubble-code" dir="ltr">${en(t)}</p>`}
          <${so} draft=${t} />
        </div>
        <span class="bubble-close" aria-hidden="true"><${S} name="close" /></span>
      </div>
      ${(t.opensPanel||t.hasSound)&&!ee(t)&&a`<p class="hint">${[t.opensPanel&&e("smart_preview_panel"),t.hasSound&&e("smart_preview_sound")].filter(Boolean).join(" · ")}</p>`}
    </figure>`}function so({draft:t}){let s=m(),{overview:e}=g(),n=t.buttons.filter(({target:o,label:i})=>o||i);if(!n.length)return null;let r=o=>{let[i,l]=o.split(":");return i==="does"?s(`bot.does_${l}`):e.entries.find(({id:c})=>c===l)?.title??l};return a`<ul class="mock-buttons">${n.map(({target:o,label:i},l)=>a`<li key=${l}><bdi>${i.trim()||r(o)}</bdi></li>`)}</ul>`}function no({text:t,samples:s}){return t.split(/(\{[^{}]*\})/).map((e,n)=>{let r=e.match(/^\{([^{}|]*)/)?.[1].trim();if(r===void 0)return e;let o=s[r];return a`<span key=${n} class=${o?"filled":"filled filled-bad"}
      title=${e}>${o||e}</span>`})}function en({code:t}){return t.kind==="fixed"?t.fixed.trim()||"…":"A1B2-C3D4"}function ro(t,s,e){let n=tn[s]??tn.en,r=new Intl.DateTimeFormat(s,{day:"numeric",month:"long",timeZone:"UTC"});return{shop_name:e,first_name:n,visitor_name:n,cart_total:new Intl.NumberFormat(s,{style:"currency",currency:"USD"}).format(48),code:en(t),code_until:r.format(eo)}}var sn=Object.freeze({id:"title",title:"title",when:"when",if:"condition",delay_seconds:"delay",from:"dates",until:"dates",limits:"limits",goal_hours:"goal",text:"text",buttons:"buttons",code:"code",as:"opening",open:"opening",sound:"opening",start:"opening",department:"opening"});function nn({path:t,text:s},e,n){let r=Ee(s,n),o=s.split(`
`);return e.map(i=>{let l=r&&i.file===t&&i.line>=r.first&&i.line<=r.last;return{problem:i,section:l?oo(o.slice(r.first-1,i.line)):null}})}function oo(t){let s=1/0,e=null;for(let n of t.toReversed()){let r=n.match(/^(\s*(?:- )?)([\w-]+):/);if(!(!r||r[1].length>=s)){if(s=r[1].length,r[2]==="then"&&e)return e;if(r[2]==="if"||r[2]==="when"||r[2]==="limits")return sn[r[2]];e=sn[r[2]]??e}}return e}var rn=30,ao="bot_scenarios/smart_messages/rules.yaml";function on({rule:t}){let s=m(),{api:e,refresh:n,place:r,tell:o,mayEdit:i}=g(),l=M(()=>ht(t),[t]),[c,u]=w(l),d=F(()=>e.report(rn),[e]),p=j(async T=>{r.setUnsaved(!1),o(s(T.is_live?"smart_saved_live":"smart_saved_soon")),await n()}),$=j(async()=>{r.setUnsaved(!1),o(s("smart_rule_removed")),r.go("smart","rules"),await n()}),h=Mt(p.phase,T=>T.rules.find(({id:N})=>N===t.id)),_=T=>N=>e.saveRule({rule:lt(c),hash:T,even_if_tests_fail:N}),f=()=>$.save(T=>e.removeRule({id:t.id,hash:t.hash,even_if_tests_fail:T})),x=async()=>{r.setUnsaved(!1),await n()};return t.is_plain?a`
    <${cn} draft=${c} setDraft=${u} about=${{hash:t.hash}} isChanged=${!te(l,c)}
      saving=${p} save=${()=>p.save(_(t.hash))} title=${t.title||t.id}
      head=${a`<${io} rule=${t} />`}
      report=${d.value&&a`<${Vt} counts=${d.value.rules[t.id]??null}
        isPaused=${t.paused} />`}
      foot=${i&&a`<${J} label=${s("smart_remove_rule")} yes=${s("remove")} isBusy=${$.phase==="busy"}
        question=${s("smart_remove_sure",{title:t.title||t.id})} onYes=${f} />`}>
      ${p.phase==="conflict"&&a`<${Tt} theirs=${h?ct(lt(ht(h))):[]} mine=${ct(lt(c))}
        onTheirs=${x} onMine=${()=>p.save(_(h?.hash??null))} />`}
      <${H} saving=${$} />
    <//>`:a`<${lo} rule=${t} />`}function an(){let t=m(),{api:s,overview:e,refresh:n,place:r,tell:o,proposed:i,mayEdit:l}=g(),[c]=w(()=>i.current),[u,d]=w(()=>c?ht(c):Xt()),p=[...new Set(e.rules.map(({file:y})=>y))],[$,h]=w(p.at(-1)??ao),_=e.rules.map(({id:y})=>y),f=c?.id&&!_.includes(c.id)?c.id:Dt(u.title,_),x={...u,id:f},T=c!==null||!te(Xt(),u),N=j(async y=>{r.setUnsaved(!1),i.current=null,o(t(y.is_live?"smart_saved_live":"smart_saved_soon")),await n(),r.store.get().parts[1]==="new"&&r.go("smart","rule",f)}),k=y=>s.saveRule({rule:lt(x),add_to:$,even_if_tests_fail:y});return q(()=>()=>{i.current=null},[i]),l?a`
    <${cn} draft=${x} setDraft=${d} about=${{add_to:$}} isChanged=${T}
      saving=${N} save=${()=>N.save(k)} title=${t("smart_new_rule")}
      head=${a`<h3 class="part-title">${t("smart_new_rule")}</h3>`}>
      ${p.length>1&&a`<${Ce} label=${t("smart_file")} isInline onChoose=${h}>
        ${p.map(y=>a`<option key=${y} value=${y} selected=${y===$}>${Ne(y)}
          </option>`)}<//>`}
    <//>`:null}function io({rule:t}){let s=m(),{mayEdit:e}=g();return a`
    <p class="bot-editor-place">
      <a href=${C("bot","file",t.file,String(t.line))}>
        ${s(e?"smart_edit_as_text":"bot.see_file")}</a>
      <a href=${C("bot","versions",t.file)}>${s("bot.earlier_versions")}</a>
      <span class="hint">${t.used_in_tests?s("smart_tested",{count:t.used_in_tests}):s("smart_untested_hint")}</span>
    </p>`}function lo({rule:t}){let s=m(),e=b(),n=M(()=>ht(t),[t]);return a`
    <div class="column">
      <header class="bot-editor-head"><${ln} /><h3 class="part-title"><bdi>${t.title||t.id}</bdi></h3>
        </header>
      <p class="lead">${se(e,n)}</p>
      <p class="bot-note">${s("smart_as_text_hint")}${" "}
        <a href=${C("bot","file",t.file,String(t.line))}>${s("bot.edit_in_file")}</a></p>
      <${ue} draft=${n} language=${t.languages[0]??"en"} />
    </div>`}function ln(){let t=m();return a`<a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>`}function cn({draft:t,setDraft:s,about:e,isChanged:n,saving:r,save:o,title:i,head:l,report:c,foot:u,children:d}){let p=m(),$=b(),{api:h,overview:_,mayEdit:f}=g(),[x,T]=w(()=>uo(t,_.languages)),[N,k]=w(!1),y=M(()=>Fe(t),[t]),O=Object.keys(y).length>0;it(n);let A=f&&n&&!O,P=lt(t),v=Nt(()=>h.checkRule({rule:P,...e}),[JSON.stringify([P,e])],A),{found:R,elsewhere:rt}=M(()=>co(v.answer,t.id),[v.answer]),{form:D,submit:Qt}=Lt({isBad:O,save:o,phase:r.phase,setTried:k});return a`
    <form class="rule-editor" ref=${D} onSubmit=${Qt} noValidate aria-label=${i}>
      <header class="bot-editor-head"><${ln} />${l}</header>
      <div class="rule-editor-form">
        <${Ye} draft=${t} mistakes=${y} found=${R} showsAll=${N} isReadOnly=${!f}
          change=${Gn=>s({...t,...Gn})} language=${x}
          setLanguage=${T} />
      </div>
      <aside class="rule-editor-side" aria-label=${p("smart_in_short")}>
        <p class="rule-sentence">${se($,t)}</p>
        <${ue} draft=${t} language=${x} />
        ${c&&a`<div class="rule-editor-report"><h3>${p("bot.days",{count:rn})}</h3>${c}
          </div>`}
      </aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!vt(v.answer)&&a`<${Et} isOn=${A} isBusy=${!1} answer=${v.answer} elsewhere=${rt} />`}
        ${d}
        <${H} saving=${r} />
      </div>
      ${f&&a`<${Ft} form=${D} check=${v} isOn=${A} isChanged=${n} isTried=${N}
        isBad=${O} phase=${r.phase}>${u}<//>`}
    </form>`}function co(t,s){let e=t?[...t.errors,...t.warnings]:[],n=e.length?nn(t,e,s):[],r={};for(let{problem:o,section:i}of n)i&&(r[i]=[...r[i]??[],o]);return{found:r,elsewhere:n.filter(({section:o})=>!o).map(({problem:o})=>o)}}function uo(t,s){return s.find(e=>t.text[e])??s[0]??"en"}function un({isOn:t,label:s,words:e,isDisabled:n,onSwitch:r}){return a`
    <button type="button" class="switch" role="switch" aria-checked=${t} aria-label=${s}
      disabled=${n} onClick=${()=>r(!t)}>
      <span class="switch-track" aria-hidden="true"></span><span aria-hidden="true">${e}</span>
    </button>`}function dn({rule:t,counts:s,isCounted:e,isBusy:n,above:r,below:o,afterBelow:i,change:l}){let c=m(),u=b(),{api:d,mayEdit:p}=g(),$=t.title||t.id,h=f=>l(c("smart_moved",{title:$}),x=>d.moveRule({id:t.id,before:f,even_if_tests_fail:x})),_=f=>l(c(f?"smart_switched_on":"smart_paused",{title:$}),x=>d.pauseRule({id:t.id,paused:!f,even_if_tests_fail:x}));return a`
    <li class=${t.paused?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title">
          <a href=${C("smart","rule",t.id)}><bdi>${$}</bdi></a>
          <${mo} rule=${t} />
        </p>
        <p class="rule-sentence">${Be(u,t)}</p>
        <p class="rule-says" dir="auto">${$o(t)}</p>
      </div>
      <div class="rule-tools">
        ${p&&a`
          <button type="button" class="icon-button" disabled=${!r||n} title=${c("smart_move_up")}
            aria-label=${c("smart_move_up_of",{title:$})} onClick=${()=>h(r?.id??null)}>
            <${S} name="up" /></button>
          <button type="button" class="icon-button" disabled=${!o||n} title=${c("smart_move_down")}
            aria-label=${c("smart_move_down_of",{title:$})} onClick=${()=>h(i?.id??null)}>
            <${S} name="down" /></button>`}
        <${un} isOn=${!t.paused} label=${c("smart_is_on_of",{title:$})}
          words=${c(t.paused?"smart_off":"smart_on")} isDisabled=${!p||n} onSwitch=${_} />
      </div>
      ${e&&a`<${Vt} counts=${s} isPaused=${t.paused} />`}
    </li>`}function mo({rule:t}){let s=m(),e=b();return a`
    ${(t.from||t.until)&&a`<span class="tag">${z(e,{from:t.from??"",until:t.until??""})}</span>`}
    ${t.used_in_tests===0&&a`<span class="tag tag-quiet"
      title=${s("smart_untested_hint")}>${s("smart_untested")}</span>`}
    ${!t.is_plain&&a`<span class="tag tag-quiet" title=${s("smart_as_text_hint")}>${s("smart_as_text")}
      </span>`}`}function $o({then:t,languages:s}){return(t.text?.[s[0]]??Object.values(t.text??{})[0]??"").replaceAll(/\{[^{}|]*\|([^{}]*)\}/g,"$1")}function mn(){let{parts:t,overview:s}=g(),[,e,n]=t;if(e==="new")return a`<${an} />`;if(e!=="rule")return a`<${po} />`;let r=s.rules.find(o=>o.id===n);return r?a`<${on} key=${`${n} ${r.hash}`} rule=${r} />`:a`<${_o} />`}function po(){let t=m(),{api:s,overview:e,refresh:n,tell:r,mayEdit:o}=g(),{rules:i,warnings:l}=e,[c,u]=w(30),d=F(()=>s.report(c),[s,c]),p=E(""),$=j(async()=>{await n(),r(p.current)}),h=(_,f)=>{p.current=_,$.save(f)};return i.length?a`
    <div class="column smart-column">
      <${Xs} report=${d} days=${c} setDays=${u} />
      <section class="rules-part" aria-label=${t("smart_rules")}>
        <header class="smart-head">
          <h3 class="part-title">${t("smart_rules")}</h3>
          <p class="hint">${t("smart_rules_order")}</p>
          ${o&&a`<a class="button button-main" href=${C("smart","new")}>${t("smart_new_rule")}</a>`}
        </header>
        <${Ie} problems=${l} isMild />
        <${H} saving=${$} />
        <ol class="rules">
          ${i.map((_,f)=>a`
            <${dn} key=${_.id} rule=${_} counts=${d.value?.rules[_.id]??null}
              isCounted=${d.value!==null} isBusy=${$.phase==="busy"} change=${h}
              above=${de(i,f,-1)} below=${de(i,f,1)}
              afterBelow=${de(i,f,2)} />`)}
        </ol>
      </section>
    </div>`:a`<${fo} />`}function de(t,s,e){let n=t[s+e];return n?.file===t[s].file?n:null}function fo(){let t=m(),{mayEdit:s}=g();return a`
    <${K} icon="spark" title=${t("smart_no_rules")} text=${t("smart_no_rules_text")}>
      ${s&&a`<a class="button button-main" href=${C("smart","new")}>${t("smart_first_rule")}</a>`}
    <//>`}function _o(){let t=m();return a`
    <${K} icon="spark" title=${t("smart_rule_gone")} text=${t("smart_rule_gone_text")}>
      <a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>
    <//>`}function $n(t,{onAnswer:s,onError:e,milliseconds:n=100,clock:r=globalThis}){let o=null,i=!1,l=!1,c=!1,u=null;function d(){if(c||i||l||!o)return;let{value:$}=o;o=null,i=l=!0,u=r.setTimeout(()=>{l=!1,d()},n),t($).then(p(s),p(e))}function p($){return h=>{i=!1,c||$(h),d()}}return{call($){o={value:$},d()},stop(){c=!0,r.clearTimeout(u)}}}var Jt=Object.freeze(["page","cart","activity","typing","scroll","exit","event","writes","opens","closes"]),me=Object.freeze(["live","all","chosen"]),$e=Object.freeze([60,120,300,600]),pe=Object.freeze(["stays","changes","types","leaves","returns"]),pn=60,ho=[5,10,15,30,60,120,150],go=/^(\/|https?:\/\/)/,bo=/^(.*?)\s*\(([^()]+)\)$/;function fn(t,s){let e=new Date(t),n=r=>String(r).padStart(2,"0");return{language:s,date:`${e.getFullYear()}-${n(e.getMonth()+1)}-${n(e.getDate())}`,time:`${n(e.getHours())}:${n(e.getMinutes())}`,device:"desktop",referrer:"",visits:1,attributes:[],identified:!1,bought:!1,returning_with_cart:!1,person:!0,open:null,choice:"live",rules:[],at:0,length:120,happenings:[]}}function fe(t,s,e){let{at:n,length:r=120,story:o,visitor:i={}}=vo(s,e),l=o.map(([c,u,d],p)=>_n(p+1,c,u,d));return{...t,returning_with_cart:!1,...i,at:n,length:r,happenings:l}}function vo(t,s){let e={items:s,total:"48"},n=[[0,"page",{page:"/cart"}],[0,"cart",e]];switch(t){case"changes":return{at:29,story:[...n,[14,"cart",{items:s.split(/[,،]/u)[0],total:"36"}]]};case"types":return{at:16,story:[...n,[12,"typing"],[14,"typing"],[16,"typing"]]};case"leaves":return{at:10,story:[...n,[4,"activity"],[10,"exit"]]};case"returns":return{at:5,story:[[0,"page",{page:"/"}],[0,"cart",e],[12,"activity"]],visitor:{returning_with_cart:!0,visits:2}};default:return{at:15,story:[...n,[6,"scroll",{percent:40}]]}}}function _n(t,s,e,n={}){return{...{page:"/cart",items:"",total:"",percent:50,name:"checkout_error",text:""},...n,id:t,at:s,kind:e}}function hn(t,s,e){let n=1+Math.max(0,...t.happenings.map(o=>o.id)),r=_n(n,Zt(t,e),s);return{id:n,draft:{...t,happenings:be([...t.happenings,r])}}}function gn(t,s,e){let n=e.at===void 0?{}:{at:Zt(t,e.at)},r=t.happenings.map(o=>o.id===s?{...o,...e,...n}:o);return{...t,happenings:be(r)}}function bn(t,s){return{...t,happenings:t.happenings.filter(e=>e.id!==s)}}function vn(t,s){let e=t.happenings.map(n=>({...n,at:Math.min(n.at,s)}));return{...t,length:s,at:Math.min(t.at,s),happenings:e}}function Zt({length:t},s){return Math.max(0,Math.min(t,Math.round((Number.isFinite(s)?s:0)*2)/2))}function yn({attributes:t,length:s,happenings:e,choice:n,rules:r,...o},i){let l=t.filter(({name:c})=>c.trim());return{...o,attributes:Object.fromEntries(l.map(({name:c,value:u})=>[c.trim(),u.trim()])),rules:n==="live"?null:i.filter(c=>n==="all"||r.includes(c)),until:s,happenings:be(e).filter(_e).map(yo)}}function yo({at:t,kind:s,page:e,items:n,total:r,percent:o,name:i,text:l}){switch(s){case"page":return{at:t,page:e.trim()};case"cart":return{at:t,cart:{items:he(n),total:wo(r)}};case"scroll":return{at:t,scroll:o};case"event":return{at:t,event:i.trim()};case"writes":return{at:t,writes:l.trim()};case"opens":case"closes":return{at:t,panel:s==="opens"};case"exit":return{at:t,exit:!0};default:return s==="typing"?{at:t,typing:!0}:{at:t,activity:!0}}}function _e({kind:t,page:s,name:e,text:n,percent:r}){return t==="page"?go.test(s.trim()):t==="event"?e.trim()!=="":t==="writes"?n.trim()!=="":t!=="scroll"||r>=1&&r<=100}function he(t){return t.split(/[,،\n]/u).map(e=>e.trim()).filter(Boolean).map(e=>{let n=e.match(bo);return n?.[1]?{name:n[1],category:n[2].trim()}:{name:e}})}function wo(t){let s=Number(t.trim().replace(",","."));return t.trim()&&Number.isFinite(s)&&s>=0?s:null}function ge(t,s){let e=[],n=[...t].sort((r,o)=>r.at-o.at||r.id-o.id);return new Map(n.map(({id:r,at:o})=>{let i=e.findIndex(c=>c<=o),l=i<0?e.length:i;return e[l]=o+s,[r,l]}))}function wn(t,s){let e=ho.find(n=>t/n<=s)??t;return Array.from({length:Math.floor(t/e)+1},(n,r)=>r*e)}function xn(t,s){try{let e=JSON.parse(t??"null");return!(Array.isArray(e?.happenings)&&Array.isArray(e.attributes)&&$e.includes(e.length)&&Array.isArray(e.rules)&&me.includes(e.choice))||!e.happenings.every(xo)?null:{...s,...e,at:Number(e.at)||0}}catch{return null}}function xo(t){return Jt.includes(t?.kind)&&Number.isFinite(t.at)&&Number.isFinite(t.percent)&&["page","items","total","name","text"].every(e=>typeof t[e]=="string")}function be(t){return[...t].sort((s,e)=>s.at-e.at)}var wt=Object.freeze({page:"page",cart:"cart",activity:"mouse",typing:"edit",scroll:"scroll",exit:"exit",event:"flag",writes:"chat",opens:"panel",closes:"panel"});function xt({t,language:s},{kind:e,page:n,items:r,total:o,percent:i,name:l,text:c}){let u=$=>`⁨${$}⁩`;if(e!=="cart"){let $={page:u(n||"…"),percent:i,name:u(l||"…"),text:u(c||"…")};return t(`sim_did_${e}`,$)}let d=he(r).map($=>u($.name));if(!d.length)return t("sim_did_empty_cart");let p=new Intl.ListFormat(s,{type:"unit"}).format(d);return o.trim()?t("sim_did_cart_of",{items:p,total:u(o.trim())}):t("sim_did_cart",{items:p})}function L(t,s){let{t:e,language:n}=t,r=Number.isInteger(s);if(s<120){let l=r?new Intl.NumberFormat(n).format(s):st(t,s);return e("sim_seconds",{seconds:l})}let o=new Intl.NumberFormat(n,{minimumIntegerDigits:2,maximumFractionDigits:1}),i=new Intl.NumberFormat(n).format(Math.floor(s/60));return e("sim_minutes",{minutes:i,seconds:o.format(s%60)})}function kn({fired:t,language:s,at:e,onMoment:n}){let r=m(),{language:o}=b(),i={t:r,language:o};return t.length?a`
    <ol class="said-list">
      ${t.map((l,c)=>a`
        <li key=${`${l.rule_id} ${c}`} class=${l.at<=e?"said":"said said-later"}>
          <p class="said-head">
            <button type="button" class="link-button said-time" onClick=${()=>n(l.at)}>
              ${L(i,l.at)}</button>
            <bdi class="said-title">${l.title||l.rule_id}</bdi>
          </p>
          <div class="said-bubble" dir=${ot(s)} lang=${s}>
            <span class="face face-bot face-small" aria-hidden="true"><${S} name="bot" /></span>
            <div class="said-body">
              <p class="said-text" dir="auto">${l.text}</p>
              ${l.buttons.length>0&&a`<ul class="mock-buttons" aria-label=${r("offered_buttons")}>
                  ${l.buttons.map((u,d)=>a`<li key=${d} dir="auto">${u}</li>`)}</ul>`}
            </div>
          </div>
          <${ko} fired=${l} />
        </li>`)}
    </ol>`:a`<p class="bot-quiet">${r("sim_silent")}</p>`}function ko({fired:t}){let s=m(),e=[t.opens_panel&&s("sim_opens_panel"),t.has_sound&&s("sim_has_sound"),t.leads_to&&s("sim_leads_to",{label:`⁨${t.leads_to}⁩`})].filter(Boolean);return e.length>0&&a`<p class="hint">${e.join(" · ")}</p>`}function Sn({draft:t,selected:s,onSelect:e,onChange:n,onRemove:r}){let o=m(),{language:i}=b(),l={t:o,language:i};return t.happenings.length?a`
    <ol class="did-list" aria-label=${o("sim_marks")}>
      ${t.happenings.map(c=>{let u=c.id===s;return a`
        <li key=${c.id} class=${u?"did did-open":"did"}>
          <div class="did-head">
            <button type="button" class="did-button" aria-expanded=${u}
              onClick=${()=>e(u?null:c.id)}>
              <span class="did-time">${L(l,c.at)}</span>
              <${S} name=${wt[c.kind]} />
              <span class="did-words">${xt(l,c)}</span>
              ${!_e(c)&&a`<span class="did-lacks">${o("sim_lacks")}</span>`}
            </button>
            <button type="button" class="icon-button" title=${o("remove")}
              aria-label=${o("sim_remove",{did:xt(l,c)})}
              onClick=${()=>r(c.id)}><${S} name="close" /></button>
          </div>
          ${u&&a`<${So} happening=${c} length=${t.length}
              onChange=${d=>n(c.id,d)} />`}
        </li>`})}
    </ol>`:a`<p class="bot-quiet">${o("sim_nothing_happens")}</p>`}function So({happening:t,length:s,onChange:e}){let n=m(),r=B(),o=i=>l=>e({[i]:l.target.value});return a`
    <div class="did-fields">
      <div class="field did-kind"><label for=${`${r}-kind`}>${n("sim_what")}</label>
        <select class="input" id=${`${r}-kind`} value=${t.kind} onChange=${o("kind")}>
          ${Jt.map(i=>a`<option key=${i} value=${i}>${n(`sim_kind_${i}`)}</option>`)}
        </select></div>
      <div class="field did-at"><label for=${`${r}-at`}>${n("sim_at_second")}</label>
        <input class="input" id=${`${r}-at`} type="number" inputmode="decimal" min="0" max=${s} step="0.5"
          value=${t.at}
          onChange=${i=>e({at:Number(i.target.value)})} /></div>
      <${Oo} id=${r} happening=${t} take=${o} onChange=${e} />
    </div>`}function Oo({id:t,happening:s,take:e,onChange:n}){let r=m(),o=(i,l="")=>a`
    <div class=${`field did-${i}`}><label for=${`${t}-${i}`}>${r(`sim_field_${i}`)}</label>
      <input class="input" id=${`${t}-${i}`} dir=${i==="page"||i==="name"?"ltr":"auto"}
        maxlength="300" autocomplete="off" value=${s[i]} onInput=${e(i)}
        inputmode=${i==="total"?"decimal":void 0}
        aria-describedby=${l?`${t}-${i}-hint`:void 0} />
      ${l&&a`<span class="hint" id=${`${t}-${i}-hint`}>${l}</span>`}</div>`;switch(s.kind){case"page":return o("page",r("sim_page_hint"));case"cart":return a`${o("items",r("sim_items_hint"))}${o("total")}`;case"event":return o("name");case"writes":return o("text");case"scroll":return a`
        <div class="field did-percent"><label for=${`${t}-percent`}>${r("sim_field_percent")}</label>
          <input class="input" id=${`${t}-percent`} type="number" min="1" max="100" value=${s.percent}
            onInput=${i=>n({percent:Math.round(Number(i.target.value))})} />
        </div>`;default:return null}}function On({draft:t,onAdd:s}){let e=m(),{language:n}=b(),r=B(),o=t.happenings.length>=pn;return a`
    <div class="did-add" role="group" aria-labelledby=${r}>
      <span id=${r} class="label">${e("sim_add_at",{time:L({t:e,language:n},t.at)})}</span>
      ${Jt.map(i=>a`
        <button type="button" key=${i} class="chip did-chip" disabled=${o} onClick=${()=>s(i)}>
          <${S} name=${wt[i]} />${e(`sim_kind_${i}`)}</button>`)}
    </div>`}function ft({as:t="span",at:s,lane:e=0,children:n,...r}){let o=E(null);return kt(()=>{o.current?.style.setProperty("--at",`${Math.max(0,Math.min(1,s))*100}%`),o.current?.style.setProperty("--lane",String(e))},[s,e]),a`<${t} ref=${o} ...${r}>${n}<//>`}function Tn(t,{clientX:s}){let e=t.getBoundingClientRect(),n=e.width?(s-e.x)/e.width:0,r=getComputedStyle(t).direction==="rtl";return Math.max(0,Math.min(1,r?1-n:n))}var To=.045,Co=.11,No=9,Eo=5,Io=4,ve=.5;function En({draft:t,fired:s,selected:e,onMoment:n,onSelect:r,onMove:o,onRemove:i}){let l=m(),{language:c}=b(),u={t:l,language:c},d=E(null),[p,$]=w(!1),{at:h,length:_,happenings:f}=t,x=matchMedia("(width < 760px)").matches,T=_*(x?Co:To),N=ge(f,T),k=s.map((v,R)=>({...v,id:R})),y=ge(k,T),O=v=>d.current&&Tn(d.current,v)*_,A=v=>n(O(v)??0);return a`
    <div class="tl">
      <div class="tl-frame" ref=${d} onPointerDown=${v=>{v.button!==0||v.target.closest("button")||(d.current?.setPointerCapture(v.pointerId),$(!0),A(v))}} onPointerMove=${p?A:void 0}
        onPointerUp=${()=>$(!1)} onPointerCancel=${()=>$(!1)}>
        <div class="tl-ticks" aria-hidden="true">
          ${wn(_,x?Eo:No).map(v=>a`<${ft} key=${v} class="tl-tick" at=${v/_}>
              <span>${L(u,v)}</span><//>`)}
        </div>
        <${Nn} label=${l("sim_marks")} kind="tl-did" count=${Cn(N)}>
          ${f.map(v=>a`<${Do} key=${v.id} happening=${v} length=${_}
              lane=${N.get(v.id)??0} isSelected=${e===v.id} secondsAt=${O}
              onSelect=${r} onMove=${o} onRemove=${i} />`)}
        <//>
        <${Nn} label=${l("sim_fired")} kind="tl-said" count=${Cn(y)}>
          ${k.map(v=>{let R=l("sim_fired_at",{title:v.title||v.rule_id,time:L(u,v.at)});return a`<${ft} as="button" type="button" key=${v.id} class="tl-mark tl-fired"
              at=${v.at/_} lane=${y.get(v.id)??0} title=${R} aria-label=${R}
              onClick=${()=>n(v.at)}><${S} name="spark" /><//>`})}
        <//>
        <${ft} class="tl-now" at=${h/_} aria-hidden="true" />
      </div>
      <input class="tl-range" type="range" min="0" max=${_} step=${ve} value=${h}
        aria-label=${l("sim_moment")} aria-valuetext=${L(u,h)}
        onInput=${v=>n(Number(v.target.value))} />
    </div>`}function Cn(t){return 1+Math.max(0,...t.values())}function Nn({label:t,kind:s,count:e,children:n}){return a`<${ft} as="div" class=${`tl-rows ${s}`} at=${0} lane=${e} role="group" aria-label=${t}>
    ${n}<//>`}function Do({happening:t,length:s,lane:e,isSelected:n,secondsAt:r,onSelect:o,onMove:i,onRemove:l}){let c=m(),{language:u,direction:d}=b(),{id:p,at:$,kind:h}=t,_=E(null),f={t:c,language:u},x=c("sim_did_at",{did:xt(f,t),time:L(f,$)}),T=O=>{O.button===0&&(O.currentTarget.setPointerCapture(O.pointerId),_.current={x:O.clientX,isMoved:!1})},N=O=>{_.current&&(Math.abs(O.clientX-_.current.x)>=Io&&(_.current.isMoved=!0),_.current.isMoved&&i(p,r(O)??$))},k=()=>{let O=_.current?.isMoved;setTimeout(()=>_.current=null),O&&o(p)},y=O=>{let A=d==="rtl"?"ArrowLeft":"ArrowRight",P=O.shiftKey?10*ve:ve;if(O.key===A)i(p,$+P);else if(O.key==="ArrowLeft"||O.key==="ArrowRight")i(p,$-P);else if(O.key==="Delete"||O.key==="Backspace")l(p);else return;O.preventDefault()};return a`
    <${ft} as="button" type="button" class=${n?"tl-mark tl-selected":"tl-mark"} at=${$/s}
      lane=${e} title=${x} aria-label=${x} aria-pressed=${n} onPointerDown=${T}
      onPointerMove=${N} onPointerUp=${k} onPointerCancel=${k} onKeyDown=${y}
      onClick=${()=>!_.current?.isMoved&&o(p)}><${S} name=${wt[h]} /><//>`}var Ao=["desktop","tablet","phone"],Ro=["returning_with_cart","identified","bought","person"],Lo=20;function In({draft:t,overview:s,onChange:e}){let n=m(),r=B(),{language:o}=W(),i=c=>u=>u.target.value&&e({[c]:u.target.value}),l=c=>c.charAt(0).toLocaleUpperCase(o)+c.slice(1);return a`
    <div class="who">
      <div class="field"><label for=${`${r}-language`}>${n("language")}</label>
        <select class="input" id=${`${r}-language`} value=${t.language}
          onChange=${c=>e({language:c.target.value})}>
          ${s.languages.map(c=>a`<option key=${c} value=${c}>${St(c)}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-device`}>${n("sim_device")}</label>
        <select class="input" id=${`${r}-device`} value=${t.device}
          onChange=${c=>e({device:c.target.value})}>
          ${Ao.map(c=>a`<option key=${c} value=${c}>
            ${l(n(`find_device_${c}`))}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-date`}>${n("sim_date")}</label>
        <input class="input" id=${`${r}-date`} type="date" required value=${t.date}
          onChange=${i("date")} /></div>
      <div class="field"><label for=${`${r}-time`}>${n("sim_time")}</label>
        <input class="input" id=${`${r}-time`} type="time" required value=${t.time}
          onChange=${i("time")} /></div>
      <div class="who-facts">
        ${Ro.map(c=>a`
          <label class="tick" key=${c}><input type="checkbox" checked=${t[c]}
            onChange=${u=>e({[c]:u.target.checked})} />
            ${n(`sim_${c}`)}</label>`)}
      </div>
      <${Mo} draft=${t} onChange=${e} />
      <${Fo} draft=${t} rules=${s.rules} onChange=${e} />
      <${Po} draft=${t} onChange=${e} />
    </div>`}function Mo({draft:t,onChange:s}){let e=m(),n=B(),r={hours:null,open:!0,closed:!1},o=t.open===null?"hours":t.open?"open":"closed";return a`
    <div class="field who-wide"><label for=${n}>${e("sim_opening")}</label>
      <select class="input" id=${n} value=${o}
        onChange=${i=>s({open:r[i.target.value]})}
        >${Object.keys(r).map(i=>a`<option key=${i} value=${i}>${e(`sim_opening_${i}`)}</option>`)}
      </select></div>`}function Fo({draft:t,rules:s,onChange:e}){let n=m(),r=B(),o=s.filter(d=>!d.paused).map(d=>d.id),i=t.rules,l=d=>e({choice:d,rules:d==="chosen"&&!i.length?o:i}),c=d=>e({rules:i.includes(d)?i.filter(p=>p!==d):[...i,d]}),u={live:o.length,all:s.length,chosen:0};return a`
    <fieldset class="who-rules who-wide">
      <legend class="label">${n("sim_rules")}</legend>
      ${me.map(d=>a`<label class="tick" key=${d}><input type="radio" name=${r}
          checked=${t.choice===d} onChange=${()=>l(d)} />
          ${n(`sim_rules_${d}`,{count:u[d]})}</label>`)}
      ${t.choice==="chosen"&&a`<ul class="who-chosen">
          ${s.map(d=>a`<li key=${d.id}><label class="tick"><input type="checkbox"
              checked=${i.includes(d.id)} onChange=${()=>c(d.id)} />
              <span><bdi>${d.title||d.id}</bdi>
              ${d.paused&&a` <span class="tag tag-quiet">${n("find_is_paused")}</span>`}</span></label></li>`)}
        </ul>`}
    </fieldset>`}function Po({draft:t,onChange:s}){let e=m(),n=B(),r=(o,i)=>s({attributes:t.attributes.map((l,c)=>c===o?{...l,...i}:l)});return a`
    <details class="more who-wide">
      <summary>${e("sim_more")}</summary>
      <div class="who">
        <div class="field"><label for=${`${n}-visits`}>${e("sim_visits")}</label>
          <input class="input" id=${`${n}-visits`} type="number" min="1" max="1000" value=${t.visits}
            onChange=${o=>s({visits:Math.max(1,Math.round(Number(o.target.value)||1))})} /></div>
        <div class="field who-wide"><label for=${`${n}-referrer`}>${e("sim_referrer")}</label>
          <input class="input" id=${`${n}-referrer`} dir="ltr" maxlength="2000" placeholder="https://…"
            value=${t.referrer}
            onInput=${o=>s({referrer:o.target.value})} />
        </div>
        <fieldset class="who-rules who-wide">
          <legend class="label">${e("sim_attributes")}</legend>
          ${t.attributes.map(({name:o,value:i},l)=>a`
            <div class="who-attribute" key=${l}>
              <input class="input" dir="auto" maxlength="64" aria-label=${e("sim_attribute_name")}
                placeholder=${e("sim_attribute_name")} value=${o}
                onInput=${c=>r(l,{name:c.target.value})} />
              <input class="input" dir="auto" maxlength="200" aria-label=${e("sim_attribute_value")}
                placeholder=${e("sim_attribute_value")} value=${i}
                onInput=${c=>r(l,{value:c.target.value})} />
              <button type="button" class="icon-button" aria-label=${e("remove")} title=${e("remove")}
                onClick=${()=>s({attributes:t.attributes.filter((c,u)=>u!==l)})}>
                <${S} name="close" /></button>
            </div>`)}
          ${t.attributes.length<Lo&&a`<button type="button" class="link-button"
              onClick=${()=>s({attributes:[...t.attributes,{name:"",value:""}]})}>
              ${e("sim_add_attribute")}</button>`}
        </fieldset>
      </div>
    </details>`}var Dn="chatserver:console:simulator",Bo="(width >= 1000px)";function An(){let t=m(),{overview:s}=g(),[e,n]=Go(s),[r,o]=w(null),{answer:i,error:l,isLate:c,again:u}=Ho(e),d=k=>n(y=>({...y,...k})),p=k=>n(y=>({...y,at:Zt(y,k)})),$=k=>n(y=>bn(y,k)),h=(k,y)=>n(O=>gn(O,k,y)),_=(k,y)=>h(k,{at:y}),f=k=>n(y=>vn(y,k)),x=k=>{o(null),n(y=>fe(y,k,t("sim_sample_items")))},T=k=>{let y=hn(e,k,e.at);n(y.draft),o(y.id)},N=i?.fired??[];return a`
    <div class="sim">
      <p class="lead">${t("sim_lead")}</p>
      <div class="sim-presets" role="group" aria-label=${t("sim_presets")}>
        <span class="label" aria-hidden="true">${t("sim_presets")}</span>
        ${pe.map(k=>a`<button type="button" key=${k} class="button" onClick=${()=>x(k)}>
            ${t(`sim_preset_${k}`)}</button>`)}
      </div>
      <div class="sim-grid">
        <details class="bot-card sim-who" open=${matchMedia(Bo).matches}>
          <summary><h3>${t("sim_who")}</h3></summary>
          <${In} draft=${e} overview=${s} onChange=${d} />
        </details>
        <div class="sim-main">
          <section class="bot-card sim-story" aria-label=${t("sim_story")}>
            <${jo} draft=${e} onLength=${f} />
            <${En} draft=${e} fired=${N} selected=${r} onMoment=${p} onSelect=${o}
              onMove=${_} onRemove=${$} />
            <${On} draft=${e} onAdd=${T} />
            <${Sn} draft=${e} selected=${r} onSelect=${o} onChange=${h}
              onRemove=${$} />
          </section>
          ${l&&a`<div class="sim-failed"><${G} error=${l} />
              <button type="button" class="button" onClick=${u}>${t("try_again")}</button></div>`}
          ${!i&&!l&&a`<${at} count=${4} />`}
          ${i&&a`<${qo} answer=${i} draft=${e} isLate=${c} onMoment=${p} />`}
        </div>
      </div>
    </div>`}function jo({draft:t,onLength:s}){let e=m(),{language:n}=b();return a`
    <div class="sim-head">
      <h3>${e("sim_story")}</h3>
      <output class="sim-clock">${L({t:e,language:n},t.at)}</output>
      <label class="period"><span>${e("sim_length")}</span>
        <select class="input" value=${String(t.length)}
          onChange=${r=>s(Number(r.target.value))}>
          ${$e.map(r=>a`<option key=${r} value=${String(r)}>
              ${e("minutes_short",{count:r/60})}</option>`)}
        </select></label>
    </div>`}function qo({answer:t,draft:s,isLate:e,onMoment:n}){let r=m(),{language:o}=b(),{looks:i,fired:l}=t,c={t:r,language:o},u=l.filter(f=>f.at<=s.at),d=Object.fromEntries(u.map(f=>[f.rule_id,L(c,f.at)])),p=s.choice==="chosen"&&!s.rules.length,$=i.map(f=>{let x=Q(f);return x==="held"&&Object.hasOwn(d,f.rule_id)?"spoke":x}),h=f=>$.filter(x=>x===f).length,_=["speaks","spoke","nears","held","paused"].filter(h);return a`
    <div class="sim-results" aria-busy=${e}>
      <section class="sim-looks" aria-labelledby="sim-looks">
        <h3 id="sim-looks">${r("sim_at",{time:L(c,s.at)})}</h3>
        ${i.length?a`<p class="hint" role="status">${_.map(f=>r(`sim_count_${f}`,{count:h(f)})).join(" · ")}</p>
              <${Kt} looks=${i} spoke=${d} ruleAddress=${At} />`:a`<p class="bot-quiet">${r(p?"sim_none_chosen":"sim_no_rules")}
                ${" "}<a href=${C("smart","rules")}>${r("sim_to_rules")}</a></p>`}
      </section>
      <section class="sim-said" aria-labelledby="sim-said">
        <h3 id="sim-said"><${S} name="spark" /> ${r("sim_fired")}</h3>
        <${kn} fired=${l} language=${s.language} at=${s.at} onMoment=${n} />
      </section>
    </div>`}function Go({languages:t}){let s=m(),{language:e}=W(),[n,r]=w(()=>{let o=fn(Date.now(),t.includes(e)?e:t[0]);return xn(sessionStorage.getItem(Dn),o)??fe(o,pe[0],s("sim_sample_items"))});return q(()=>sessionStorage.setItem(Dn,JSON.stringify(n)),[n]),[n,r]}function Ho(t){let{api:s,overview:e}=g(),[n,r]=w(Uo),o=e.rules.map(({id:u})=>u),i=M(()=>JSON.stringify(yn(t,o)),[t,e]),l=E(null);q(()=>{let u=$n(d=>s.simulate(JSON.parse(d)),{onAnswer:d=>r({answer:d,error:null,isLate:!1}),onError:d=>r(p=>({...p,error:d,isLate:!1}))});return l.current=u,u.stop},[s]);let c=()=>{r(u=>({...u,isLate:!0})),l.current?.call(i)};return q(c,[i,e,s]),{...n,again:c}}var Uo=Object.freeze({answer:null,error:null,isLate:!1});function Rn(t){let s=(e,n)=>{let r=Object.entries(n).map(([o,i])=>[o,String(i)]);return t(`smart/${e}?${new URLSearchParams(r)}`)};return{overview:()=>t("smart"),report:e=>s("report",{days:e}),saveRule:e=>t("smart/rule",e),checkRule:e=>t("smart/rule",{...e,only_check:!0}),removeRule:e=>t("smart/rule/remove",e),pauseRule:e=>t("smart/rule/pause",e),moveRule:e=>t("smart/rule/move",e),saveNotice:e=>t("smart/notice",e),checkNotice:e=>t("smart/notice",{...e,only_check:!0}),removeNotice:e=>t("smart/notice/remove",{id:e}),setQuiet:e=>t("smart/quiet",e),simulate:e=>t("smart/simulate",e),visitors:()=>t("smart/visitors"),visitor:e=>s("visitor",{id:e}),struggles:e=>s("struggles",{days:e}),codes:()=>t("smart/codes"),addCodes:e=>t("smart/codes",e),closeCodes:e=>t("smart/codes/remove",{name:e}),orderKeys:()=>t("smart/orders"),rotateOrderKey:e=>t("smart/orders/rotate",{site:e}),hours:()=>t("hours")}}var nt=Object.freeze(["carts_left","errors","questions","left_chats"]);function _t(t,s){return s==="errors"?t.errors.reduce((e,{count:n})=>e+n,0):t[s]}function Ln({visits:t,carts_left:s}){return t?Math.min(1,s/t):null}function Mn(t){return Math.max(1,...t.flatMap(s=>nt.map(e=>_t(s,e))))}function Fn(t){let e=nt.map(n=>({sign:n,count:_t(t,n)})).reduce((n,r)=>r.count>n.count?r:n);return e.count?e.sign:null}var Wo=10,Ko="queue";function Bn(){let t=m(),{api:s}=g(),[e,n]=w(30),r=F(()=>s.struggles(e),[s,e]);return a`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("struggle_lead")}</p>
        <${It} days=${e} setDays=${n} />
      </div>
      <${X} of=${r} rows=${5} draw=${o=>a`<${Yo} found=${o} />`} />
    </div>`}function Yo({found:t}){let s=m(),{pages:e,steps:n,total_visits:r}=t;return!e.length&&!n.length?a`<${K} icon=${r?"check":"globe"}
      title=${s(r?"struggle_empty_title":"struggle_no_visits_title")}
      text=${s(r?"struggle_empty_text":"struggle_no_visits_text",{count:r})} />`:a`
    <${Zo} />
    ${e.length>0&&a`<${Pn} kind="pages" struggles=${e} visits=${r} />`}
    ${n.length>0&&a`<${Pn} kind="steps" struggles=${n} visits=${r} />`}`}function Pn({kind:t,struggles:s,visits:e}){let n=m(),{number:r}=b(),o=s.slice(0,Wo),i=Mn(o);return a`
    <section class="struggles" aria-labelledby=${`struggle-${t}`}>
      <div class="struggle-title">
        <h3 class="part-title" id=${`struggle-${t}`}>${n(`struggle_${t}`)}</h3>
        ${t==="pages"&&a`<p class="hint">${n("struggle_of_visits",{count:e})}</p>`}
      </div>
      <ol class="struggle-list">
        ${o.map(l=>a`<${zo} key=${l.place} struggle=${l} most=${i} />`)}
      </ol>
      <details class="more"><summary>${n("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${n(`struggle_${t}`)}><table class="table">
          <thead><tr><th scope="col">${n(`struggle_place_${t}`)}</th>${t==="pages"&&a`<th scope="col">${n("struggle_visits")}</th>`}
            ${nt.map(l=>a`<th scope="col" key=${l}>${n(`struggle_${l}`)}</th>`)}</tr></thead>
          <tbody>${s.map(l=>a`<tr key=${l.place}><th scope="row"><bdi>${jn(n,l)}</bdi></th>
              ${t==="pages"&&a`<td>${r(l.visits)}</td>`}
              ${nt.map(c=>a`<td key=${c}>${r(_t(l,c))}</td>`)}</tr>`)}</tbody>
        </table></div>
      </details>
    </section>`}function zo({struggle:t,most:s}){let e=m(),n=g(),r=Fn(t);return a`
    <li class="bot-card struggle">
      <div class="struggle-head">
        <h4><bdi>${jn(e,t)}</bdi></h4>
        ${t.visits>0&&a`<span class="hint">${e("struggle_visits_count",{count:t.visits})}</span>`}
      </div>
      ${r&&a`<p class="struggle-means">${e(`struggle_means_${r}`)}</p>`}
      <dl class="struggle-bars">
        ${nt.filter(o=>_t(t,o)>0).map(o=>a`<${Vo} key=${o} struggle=${t} sign=${o} most=${s}
            isWorst=${o===r} />`)}
      </dl>
      <${Jo} errors=${t.errors} />
      ${n.mayEdit&&t.proposal&&a`<p class="struggle-foot"><button type="button" class="button"
            onClick=${()=>He(n,t.proposal)}>${e("struggle_use")}</button>
          ${t.proposal.title&&a`<span class="hint"><bdi>${t.proposal.title}</bdi></span>`}</p>`}
    </li>`}function Vo({struggle:t,sign:s,most:e,isWorst:n}){let r=m(),{number:o}=b(),i=_t(t,s),l=s==="carts_left"?Ln(t):null;return a`
    <div class="struggle-bar">
      <dt>${r(`struggle_${s}`)}</dt>
      <dd>
        <span class="struggle-track" aria-hidden="true">
          <${Y} share=${i/e} kind=${n?"struggle-fill struggle-worst":"struggle-fill"} /></span>
        <span class="struggle-number">${o(i)}${l!==null&&a`<span class="hint"> · ${r("percent",{value:o(Math.round(l*100))})}</span>`}</span>
      </dd>
    </div>`}function jn(t,{kind:s,place:e}){return s==="step"&&e===Ko?t("struggle_queue"):e}function Jo({errors:t}){let s=m(),{number:e}=b();return t.length?a`<p class="struggle-errors"><span class="hint">${s("struggle_which_errors")}</span>
    ${t.slice(0,5).map(({name:n,count:r})=>a` <span class="tag tag-quiet" key=${n}><bdi>${n}</bdi> ${e(r)}</span>`)}</p>`:null}function Zo(){let t=m();return a`
    <details class="more"><summary>${t("struggle_definitions")}</summary>
      <dl class="struggle-terms">
        ${[...nt,"order"].map(s=>a`<div key=${s}><dt class="label">${t(`struggle_${s}`)}</dt>
            <dd>${t(`struggle_term_${s}`)}</dd></div>`)}
      </dl>
    </details>`}var qn={rules:mn,calendar:$s,codes:ys,simulator:An,live:Js,struggles:Bn},Qo={rule:"rules",new:"rules",notice:"calendar"};ye(document,Ae,ts);function Gu(){let t=m(),{api:s}=U(),e=M(()=>Rn(s.call),[s]),n=F(e.overview,[e]);return a`
    <${Te} name="smart" look="bot smart" label=${t("smart_sections")} sections=${Object.keys(qn)}
      titleOf=${r=>t(`smart_section_${r}`)} within=${Qo} overview=${n}
      draw=${(r,o,i)=>a`
        <${Xo} name=${r} api=${e} overview=${o} refresh=${n.reload} parts=${i} />`} />`}function Xo({name:t,api:s,overview:e,refresh:n,parts:r}){let o=m(),{work:i,place:l,operator:c}=U(),u=E(null),d=M(()=>({api:s,overview:e,refresh:n,place:l,parts:r,proposed:u,mayEdit:e.may_edit,isLeader:c.role!=="operator",isAdmin:c.role==="admin",tell:h=>i.tell(h)}),[s,e,l,r,c,i]),p=M(()=>({...d,overview:{files:[]}}),[d]),$=qn[t];return a`
    <${Ge.Provider} value=${d}>
      <${ke.Provider} value=${p}>
        ${!e.may_edit&&a`<p class="bot-note">${o(`smart_why_not_${e.why_not??"role"}`)}</p>`}
        <${De} problems=${e.errors}
          told=${o("smart_files_broken",{count:e.errors.length})} />
        <${$} />
      <//>
    <//>`}export{Gu as SmartPage};
