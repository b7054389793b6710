import{A as Z,B as Ye,C as ze,D as ae,E as ts,a as Le,b as Me,c as Fe,d as ht,e as ee,f as lt,g as se,h as ct,i as Rt,j as ne,k as Pe,l as Be,m as je,n as re,o as qe,p as J,q as G,r as He,s as Ge,t as y,u as Lt,v as Ue,y as We,z as Ke}from"./chunk-RS6HRBRX.js";import{B as it,D as Dt,E as Ae,F as At,H as V,O as Re,a as Ne,c as P,i as Ee,k as Tt,n as Ie,o as De,q as K,r as H,s as Ct,u as U,v as Nt,w as Et,x as It,y as q}from"./chunk-MLJ35PXD.js";import{a as Ot,e as Ve,f as Je,g as Ze,h as Qe,j as Xe}from"./chunk-PZ7CHR6K.js";import{a as Te}from"./chunk-NVXOIESW.js";import{a as Ce}from"./chunk-SHJ7TTSV.js";import{d as $,e as b,f as Y,g as W,h as Se,j as Oe,k as S,l as C,o as ot,p as z}from"./chunk-BOLOW2VR.js";import"./chunk-SGUZUFMK.js";import{c as o,d as x,e as R,f as St,g as E,h as F,j}from"./chunk-ZXZAR6OW.js";import"./chunk-633W3I2U.js";import"./chunk-2MPO6YS4.js";import{a as at,g as ke}from"./chunk-I2FXHGZG.js";var Hn=new Set(["fa"]);function es(t,s){let e=Hn.has(s)?6:1;return gt(t,-((new Date(`${t}T00:00:00Z`).getUTCDay()-e+7)%7))}function gt(t,s){return new Date(Date.parse(`${t}T00:00:00Z`)+s*864e5).toISOString().slice(0,10)}function tt(t,s){return Math.round((Date.parse(`${s}T00:00:00Z`)-Date.parse(`${t}T00:00:00Z`))/864e5)}function ss(t,s){let e=s*7;return{start:t,days:e,weeks:Array.from({length:s},(n,r)=>gt(t,r*7))}}function ut({start:t,days:s},{from:e,until:n}){let r=e?tt(t,e):-1/0,a=n?tt(t,n):1/0;return a<0||r>=s||a<r?null:{from:Math.max(0,r),to:Math.min(s,a+1),isCutBefore:r<0,isCutAfter:a>=s}}function ns({rules:t,notices:s}){let e=r=>!!(r.from||r.until),n=(r,a)=>(r.from??"").localeCompare(a.from??"");return[...t.filter(e).sort(n).map(r=>({kind:"rule",...r})),...s.filter(e).sort(n).map(r=>({kind:"notice",...r}))]}function bt(t){return t.title||t.text&&Object.values(t.text)[0]||t.id}var Gn=18,Un=.6;function rs({stretch:t,rows:s,today:e,holidays:n}){let r=$(),a=b(),i=Object.entries(n).filter(([l])=>ut(t,{from:l,until:l}));return o`
    <div class="calendar-frame" role="region" tabindex="0" aria-label=${r("smart_weeks")}>
      <div class="calendar">
        <div class="calendar-weeks" aria-hidden="true">
          ${t.weeks.map(l=>o`<span key=${l} class="calendar-week">${He(a,l)}</span>`)}
        </div>
        <div class="calendar-body">
          <div class="calendar-ground" aria-hidden="true">
            ${t.weeks.map(l=>o`<span key=${l} class="calendar-line"></span>`)}
            ${i.map(([l,c])=>o`<${oe} key=${l} class="calendar-holiday" title=${c}
              from=${tt(t.start,l)} to=${tt(t.start,l)+1} days=${t.days} />`)}
            ${ut(t,{from:e,until:e})&&o`<${oe} class="calendar-today" from=${tt(t.start,e)}
              to=${tt(t.start,e)+1} days=${t.days} />`}
          </div>
          <ul class="calendar-rows">${s.map(l=>o`<${Wn} key=${`${l.kind} ${l.id}`} row=${l} stretch=${t} />`)}</ul>
        </div>
      </div>
    </div>
    ${i.length>0&&o`<p class="legend calendar-legend"><span><span class="swatch swatch-holiday" aria-hidden="true"></span>
      ${i.map(([l,c])=>`${G(a,l)}: ⁨${c}⁩`).join(" · ")}</span></p>`}`}function Wn({row:t,stretch:s}){let e=$(),n=b(),r=ut(s,t);if(!r)return null;let a=J(n,{from:t.from??"",until:t.until??""}),i=["calendar-bar",`calendar-${t.kind}`,t.paused?"calendar-paused":"",r.isCutBefore?"calendar-cut-before":"",r.isCutAfter?"calendar-cut-after":"",r.to-r.from<Gn?"calendar-short":"",r.to/s.days>Un?"calendar-late":""],l=`${e(`smart_kind_${t.kind}`)}: ${bt(t)}, ${a}${t.paused?`, ${e("smart_off")}`:""}`;return o`
    <li class="calendar-row">
      <${oe} as="a" class=${i.join(" ")} from=${r.from} to=${r.to} days=${s.days}
        href=${C("smart",t.kind,t.id)} title=${l} aria-label=${l}>
        <span class="calendar-name"><${S} name=${t.kind==="rule"?"spark":"note"} /><bdi>${bt(t)}</bdi>
          </span>
      <//>
    </li>`}function oe({as:t="span",from:s,to:e,days:n,children:r,...a}){let i=E(null);return St(()=>{i.current?.style.setProperty("--from",`${s/n*100}%`),i.current?.style.setProperty("--length",`${(e-s)/n*100}%`)},[s,e,n]),o`<${t} ref=${i} ...${a}>${r}<//>`}var ie=200;function Mt({id:t="",if:s,from:e,until:n,text:r}={}){return{id:t,condition:Le(s),from:e||"",until:n||"",text:{...r??{}}}}function et({id:t,condition:s,from:e,until:n,text:r}){let a=Object.entries(r).map(([l,c])=>[l,c.trim()]),i=Me(s);return{id:t,...i?{if:i}:{},...e?{from:e}:{},...n?{until:n}:{},text:Object.fromEntries(a.filter(([,l])=>l))}}function as({from:t,until:s,text:e}){let n={};for(let[r,a]of Object.entries(e))[...a.trim()].length>ie?n[`text ${r}`]="smart_long_notice":Kn(a)&&(n[`text ${r}`]="smart_bad_notice_placeholder");return Object.values(e).some(r=>r.trim())||(n.text="smart_no_text"),t&&s&&s<t&&(n.dates="smart_dates_backwards"),n}function os({from:t,until:s},e){return s&&s<e?"over":t&&t>e?"later":"now"}function Kn(t){let{unknown:s,bare:e}=Be(t),n=[...t.matchAll(/\{([^{}|]*)/g)].map(([,r])=>r.trim());return s.length+e.length>0||n.some(r=>r!=="shop_name")}function Ft({isBad:t,save:s,phase:e,setTried:n}){let r=E(null);return R(()=>{["refused","conflict","error"].includes(e)&&le(r.current)},[e]),{form:r,submit:i=>{i.preventDefault(),n(!0),t?setTimeout(()=>le(r.current)):s()}}}function Pt({check:t,form:s}){let e=$(),{answer:n,isBusy:r}=t;if(r||!n)return o`<${Nt} text=${e("bot.checking")} />`;if(vt(n)||!is(n))return o`<span class="good" role="status">${e("bot.check_good",{count:n.tests?.count??0})}</span>`;let a=n.errors.length||n.tests.failed.length,i=e(n.errors.length?"smart_check_errors":"smart_check_tests",{count:a});return o`<button type="button" class="link-button bad" onClick=${()=>le(s.current)}>${i}
    </button>`}function vt(t){return!!t&&!is(t)&&!t.warnings.length}function is(t){return t.errors.length>0||!!t.tests?.failed.length}function le(t){t?.querySelector(".hint-bad:not([role=alert]), .outcome, .alert, .check")?.scrollIntoView({block:"center"})}var Yn="bot_scenarios/smart_messages/notices.yaml";function ls({notice:t}){let s=$(),{api:e,refresh:n,place:r,tell:a,mayEdit:i}=y(),l=F(()=>Mt(t),[t]),[c,d]=x(l),[u,m]=x(null),p=q(async()=>{r.setUnsaved(!1),a(s("smart_notice_saved")),await n()}),f=q(async()=>{r.setUnsaved(!1),a(s("smart_notice_removed")),r.go("smart","calendar"),await n()});R(()=>{if(p.phase!=="conflict")return;let k=N=>N.notices.find(T=>T.id===t.id);e.overview().then(N=>m(k(N)??null),()=>m(null))},[p.phase]);let _=k=>p.save(N=>e.saveNotice({notice:et(c),hash:k,even_if_tests_fail:N})),h=async()=>{r.setUnsaved(!1),await n()};return o`
    <${us} draft=${c} setDraft=${d} start=${l} about=${{hash:t.hash}} saving=${p}
      save=${()=>_(t.hash)} title=${s("smart_kind_notice")}
      foot=${i&&o`<${Z} label=${s("smart_remove_notice")} question=${s("smart_remove_notice_sure")}
        yes=${s("remove")} isBusy=${f.phase==="busy"} onYes=${()=>f.save(()=>e.removeNotice(t.id))} />`}>
      ${p.phase==="conflict"&&o`<${Tt} theirs=${u?ct(et(Mt(u))):[]}
          mine=${ct(et(c))}
        onTheirs=${h} onMine=${()=>_(u?.hash??null)} />`}
      <${U} saving=${f} mayForce=${!1} />
    <//>`}function cs(){let t=$(),{api:s,overview:e,refresh:n,place:r,tell:a,mayEdit:i}=y(),[l]=x(()=>Mt()),[c,d]=x(l),u={...c,id:Rt("notice",e.notices.map(({id:f})=>f))},m=e.notices[0]?.file??e.rules[0]?.file??Yn,p=q(async()=>{r.setUnsaved(!1),a(t("smart_notice_saved")),await n(),r.store.get().parts[1]==="notice"&&r.go("smart","calendar")});return i?o`
    <${us} draft=${u} setDraft=${d} start=${{...l,id:u.id}} about=${{add_to:m}}
      saving=${p}
      save=${()=>p.save(f=>s.saveNotice({notice:et(u),add_to:m,even_if_tests_fail:f}))} title=${t("smart_new_notice")} />`:null}function us({draft:t,setDraft:s,start:e,about:n,saving:r,save:a,title:i,foot:l,children:c}){let d=$(),{api:u,overview:m,mayEdit:p}=y(),[f,_]=x(()=>m.languages.find(D=>t.text[D])??m.languages[0]??"en"),[h,k]=x(!1),N=et(t),T=JSON.stringify(N)!==JSON.stringify(et(e)),w=as(t),g=Object.keys(w).length>0;it(T);let O=p&&T&&!g,A=Et(()=>u.checkNotice({notice:N,...n}),[JSON.stringify([N,n])],O),B=D=>s({...t,...D}),v=D=>w[D]&&(h||w[D]!=="smart_no_text")&&o`<span
      class="hint hint-bad">${d(w[D])}</span>`,{form:L,submit:rt}=Ft({isBad:g,save:a,phase:r.phase,setTried:k});return o`
    <form class="rule-editor" ref=${L} onSubmit=${rt} noValidate aria-label=${i}>
      <header class="bot-editor-head">
        <a class="button" href=${C("smart","calendar")}>${d("smart_back_to_calendar")}</a><h3
          class="part-title">${i}</h3>
      </header>
      <div class="rule-editor-form">
        <${Ye} label=${d("smart_notice_text")} hint=${d("smart_notice_hint")} texts=${t.text}
          most=${ie} language=${f}
          setLanguage=${_} isReadOnly=${!p} placeholders=${["shop_name"]}
          onTexts=${D=>B({text:D})} noteOf=${D=>v(`text ${D}`)} />
        ${v("text")}
        <${ae} title=${d("smart_dates")} hint=${d("smart_notice_dates")}>
          <${We} dates=${t} isReadOnly=${!p} onDates=${({from:D,until:te})=>B({from:D,until:te})} />
          ${v("dates")}
        <//>
        <${ae} title=${d("smart_if")} hint=${d("smart_notice_if")}>
          <${Ke} group=${t.condition} isReadOnly=${!p}
            onGroup=${D=>B({condition:D})} />
        <//>
      </div>
      <aside class="rule-editor-side" aria-label=${d("smart_preview")}><${zn} text=${t.text[f]??""}
        language=${f} /></aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!vt(A.answer)&&o`<${It} isOn=${O} isBusy=${!1} answer=${A.answer}
          elsewhere=${A.answer?[...A.answer.errors,...A.answer.warnings]:[]} />`}
        ${c}
        <${U} saving=${r} />
      </div>
      ${p&&o`
        <div class="bot-foot">
          ${l}
          <span class="spacer"></span>
          ${h&&g&&o`<span class="hint hint-bad" role="alert">${d("bot.mend_first")}</span>`}
          ${O?o`<${Pt} check=${A} form=${L} />`:o`<span
            class="hint">${T?d("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main"
            disabled=${!T||r.phase==="busy"}>${d("bot.save_and_test")}</button>
        </div>`}
    </form>`}function zn({text:t,language:s}){let e=$(),{state:n}=W(),r=n.me?.shop_name??"";return o`
    <figure class="bubble-preview" aria-label=${e("smart_preview")}>
      <figcaption class="hint">${e("smart_preview")}</figcaption>
      <div class="panel-preview" dir=${at(s)} lang=${s}>
        <p class="panel-preview-head"><bdi>${r}</bdi></p>
        <p class="panel-preview-banner" dir="auto"><${S} name="alert" />
          <span>${t.trim().replaceAll("{shop_name}",r)||"…"}</span></p>
        <p class="panel-preview-body"></p>
      </div>
    </figure>`}function ds({today:t}){let s=$(),{overview:e,mayEdit:n}=y();return o`
    <section class="rules-part" aria-label=${s("smart_notices")}>
      <header class="smart-head">
        <h3 class="part-title">${s("smart_notices")}</h3>
        <p class="hint">${s("smart_notices_text")}</p>
        ${n&&o`<a class="button" href=${C("smart","notice","new")}>${s("smart_new_notice")}</a>`}
      </header>
      ${e.notices.length?o`<ul class="rules">${e.notices.map(r=>o`<${Vn} key=${r.id}
            notice=${r} today=${t} />`)}</ul>`:o`<p class="bot-quiet">${s("smart_no_notices")}</p>`}
    </section>`}function Vn({notice:t,today:s}){let e=$(),n=b(),{overview:r}=y(),a=os(t,s),i=t.text[r.languages[0]]??Object.values(t.text)[0]??t.id,l=!!(t.from||t.until);return o`
    <li class=${a==="over"?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title"><a href=${C("smart","notice",t.id)}><bdi>${i}</bdi></a></p>
        <p class="rule-sentence">${[l?J(n,{from:t.from??"",until:t.until??""}):e("smart_always"),t.if&&qe(n,t.if)].filter(Boolean).join(" · ")}</p>
      </div>
      <div class="rule-tools"><span class=${a==="now"?"tag":"tag tag-quiet"}>${e(`smart_standing_${a}`)}</span></div>
    </li>`}var ce=12,Jn="new";function $s(){let{parts:t,overview:s}=y(),[,e,n]=t;if(e!=="notice")return o`<${ms} />`;if(n===Jn||!n)return o`<${cs} />`;let r=s.notices.find(a=>a.id===n);return r?o`<${ls} key=${`${n} ${r.hash}`} notice=${r} />`:o`<${ms} />`}function ms(){let t=$(),s=b(),{language:e}=Y(),{api:n,overview:r}=y(),a=P(n.hours,[n]),i=a.value?.local_time.slice(0,10)??new Date().toISOString().slice(0,10),[l,c]=x(0),d=ss(gt(es(i,e),l*7),ce),u=ns(r),m=u.filter(_=>ut(d,_)),p=r.rules.length-u.filter(({kind:_})=>_==="rule").length,f=gt(d.start,d.days-1);return o`
    <div class="column smart-column">
      <section class="bot-card" aria-label=${t("smart_calendar")}>
        <header class="smart-head">
          <h3 class="part-title">${J(s,{from:d.start,until:f})}</h3>
          <div class="bot-actions">
            <button type="button" class="button" onClick=${()=>c(l-ce)}>${t("smart_earlier")}</button>
            <button type="button" class="button" disabled=${l===0}
              onClick=${()=>c(0)}>${t("smart_today")}</button>
            <button type="button" class="button" onClick=${()=>c(l+ce)}>${t("smart_later")}</button>
          </div>
        </header>
        ${m.length||Object.keys(a.value?.holidays??{}).length?o`<${rs} stretch=${d} rows=${m} today=${i}
              holidays=${a.value?.holidays??{}} />`:o`<p class="bot-quiet">${t(u.length?"smart_no_dates_now":"smart_no_dates")}</p>`}
        ${m.length>0&&o`<${Zn} rows=${m} holidays=${a.value?.holidays??{}} />`}
        <p class="hint">${t("smart_undated",{count:p})}</p>
      </section>
      <${ds} today=${i} />
    </div>`}function Zn({rows:t,holidays:s}){let e=$(),n=b(),r=a=>a?G(n,a):"–";return o`
    <details class="more"><summary>${e("bot.chart_table")}</summary>
      <div class="table-frame" role="region" tabindex="0" aria-label=${e("bot.chart_table")}><table class="table">
        <thead><tr><th scope="col">${e("smart_what")}</th><th scope="col">${e("smart_from_word")}</th>
          <th scope="col">${e("smart_until_word")}</th></tr></thead>
        <tbody>
          ${t.map(a=>o`<tr key=${`${a.kind} ${a.id}`}><th scope="row"><a
              href=${C("smart",a.kind,a.id)}><bdi>
              ${bt(a)}</bdi></a></th><td>${r(a.from)}</td><td>${r(a.until)}</td></tr>`)}
          ${Object.entries(s).map(([a,i])=>o`<tr key=${a}><th scope="row"><bdi>${i}</bdi></th><td>${r(a)}</td>
              <td>${r(a)}</td></tr>`)}
        </tbody>
      </table></div>
    </details>`}var ps=/^[A-Za-z0-9_-]{1,40}$/;function fs(t){let s=t.split(/[\s,;]+/).filter(Boolean);return{codes:[...new Set(s.filter(e=>ps.test(e)))],bad:s.filter(e=>!ps.test(e))}}var hs=/^[a-z0-9]+(-[a-z0-9]+)*$/;function gs({lists:t,reload:s}){let e=$(),{refresh:n}=y(),[r,a]=x(null),i=async()=>{a(null),await Promise.all([s(),n()])};return o`
    <section class="bot-card" aria-label=${e("smart_codes")}>
      <header class="smart-head">
        <h3 class="part-title">${e("smart_codes")}</h3>
        <p class="hint">${e("smart_codes_text")}</p>
      </header>
      ${t.length===0&&o`<p class="bot-quiet">${e("smart_no_code_lists")}</p>`}
      <ul class="code-lists">${t.map(l=>o`<${Qn} key=${l.name} list=${l} settle=${i}
        onAdd=${()=>a(l.name)} />`)}</ul>
      ${r===null?o`<div><button type="button" class="button" onClick=${()=>a("")}>${e("smart_new_list")}
            </button></div>`:o`<${Xn} key=${r} list=${t.find(({name:l})=>l===r)??null}
            taken=${t.map(({name:l})=>l)} settle=${i} onCancel=${()=>a(null)} />`}
    </section>`}function Qn({list:t,settle:s,onAdd:e}){let n=$(),r=b(),{api:a,tell:i}=y(),[l,c]=x({isBusy:!1,error:null});async function d(){c({isBusy:!0,error:null});try{let{removed:p}=await a.closeCodes(t.name);c({isBusy:!1,error:null}),i(n("smart_list_closed",{count:p})),await s()}catch(p){c({isBusy:!1,error:p})}}let u=t.last_given_at&&new Date(t.last_given_at),m=u&&new Intl.DateTimeFormat(r.language,{dateStyle:"medium",timeStyle:"short"}).format(u);return o`
    <li class="code-list">
      <p class="code-list-head"><strong><bdi>${t.name}</bdi></strong>
        ${t.until&&o`<span class="tag tag-quiet">${n("smart_until",{last:G(r,t.until)})}
          </span>`}
        <span class="hint">${m?n("smart_last_given",{when:m}):n("smart_never_given")}</span></p>
      <div class="score-track" aria-hidden="true"><${V} share=${t.total?t.given/t.total:0}
        kind="score-bar score-best" /></div>
      <p class="code-list-foot"><span>${n("smart_given_of",{given:r.number(t.given),total:r.number(t.total)})}</span>
        <span class=${t.left===0?"bad":""}>${t.left===0?n("smart_all_given"):n("smart_left",{count:t.left})}</span></p>
      <div class="bot-actions">
        <button type="button" class="button" onClick=${e}>${n("smart_add_codes")}</button>
        <${Z} label=${n("smart_close_list")} question=${n("smart_close_list_sure",{name:t.name,count:t.left})}
          yes=${n("smart_close_list")} isBusy=${l.isBusy} onYes=${d} />
      </div>
      ${l.error&&o`<${H} error=${l.error} />`}
    </li>`}function Xn({list:t,taken:s,settle:e,onCancel:n}){let r=$(),{number:a}=b(),{api:i,tell:l}=y(),[c,d]=x(t?.name??""),[u,m]=x(t?.until??""),[p,f]=x(""),[_,h]=x({isBusy:!1,error:null}),k=j(),{codes:N,bad:T}=fs(p),w=N.length>1e4,g=!t&&s.includes(c),O=!t&&(g||c!==""&&!hs.test(c)),A=hs.test(c)&&!g&&N.length>0&&!T.length&&!w;async function B(v){v.preventDefault(),h({isBusy:!0,error:null});try{let{added:L,duplicates:rt}=await i.addCodes({name:c,until:u,codes:N});l(rt?r("smart_codes_added_twice",{added:L,duplicates:rt}):r("smart_codes_added",{count:L})),await e()}catch(L){h({isBusy:!1,error:L})}}return o`
    <form class="add-codes" onSubmit=${B} aria-label=${r("smart_add_codes")}>
      <div class="where">
        <div class="field"><label for=${`${k}-name`}>${r("smart_list_name")}</label>
          <input id=${`${k}-name`} class="input" dir="ltr" value=${c} readOnly=${!!t} autocapitalize="off"
            aria-invalid=${O||void 0} onInput=${v=>d(v.target.value)} />
          <span class=${O?"hint hint-bad":"hint"}>${r(g?"smart_list_taken":"smart_list_name_hint")}</span></div>
        <div class="field"><label for=${`${k}-until`}>${r("smart_code_until")}</label>
          <input id=${`${k}-until`} class="input" type="date" value=${u}
            onInput=${v=>m(v.target.value)} /></div>
      </div>
      <div class="field"><label for=${k}>${r("smart_codes_field")}</label>
        <textarea id=${k} class="input input-long code-paste" rows="5" dir="ltr" spellcheck=${!1} value=${p}
          placeholder=${`WELCOME-7F3K
WELCOME-9Q2M`} onInput=${v=>f(v.target.value)}></textarea>
        ${T.length||w?o`<span class="hint hint-bad" role="status">${w?r("smart_too_many_codes",{most:a(1e4)}):r("smart_not_a_code",{code:T[0]})}</span>`:o`<span class="hint" role="status">${N.length?r("smart_codes_count",{count:N.length}):r("smart_codes_hint")}</span>`}</div>
      ${_.error&&o`<${H} error=${_.error} />`}
      ${_.isBusy&&o`<${Nt} text=${r("one_moment")} />`}
      <div class="bot-actions">
        <button type="submit" class="button button-main" disabled=${!A||_.isBusy}>${r("smart_add_codes")}
          </button>
        <button type="button" class="button" onClick=${n}>${r("cancel")}</button>
      </div>
    </form>`}var tr=`import hashlib, hmac

def sign_order(key: str, order_id: str, total: str, currency: str) -> str:
    text = f"{order_id}\\n{total}\\n{currency}".encode()
    return hmac.new(key.encode(), text, hashlib.sha256).hexdigest()`,er=`function sign_order(string $key, string $orderId, string $total, string $currency): string {
    return hash_hmac('sha256', "$orderId\\n$total\\n$currency", $key);
}`,sr=`Chat('order', {
  id: '1001', total: '148.00', currency: 'EUR',
  signature: '…'
})`;function bs({keys:t}){let s=$(),{api:e,tell:n}=y(),[r,a]=x(t),[i,l]=x({isBusy:!1,error:null}),c=[...new Set(r.map(({site:u})=>u))];async function d(u){l({isBusy:!0,error:null});try{a((await e.rotateOrderKey(u)).keys),l({isBusy:!1,error:null}),n(s("smart_key_rotated"))}catch(m){l({isBusy:!1,error:m})}}return o`
    <section class="bot-card" aria-label=${s("smart_orders")}>
      <header class="smart-head"><h3 class="part-title">${s("smart_orders")}</h3>
        <p class="hint">${s("smart_orders_text")}</p></header>
      ${c.map(u=>{let m=r.filter(p=>p.site===u);return o`
        <div class="order-site" key=${u}>
          <h4><bdi>${m[0].site_name||u}</bdi></h4>
          ${m.map(p=>o`<${nr} key=${p.key} orderKey=${p} />`)}
          <div><${Z} label=${s("smart_rotate")} question=${s("smart_rotate_sure")} yes=${s("smart_rotate")}
            isBusy=${i.isBusy} onYes=${()=>d(u)} /></div>
        </div>`})}
      ${!c.length&&o`<p class="bot-quiet">${s("smart_no_sites")}</p>`}
      ${i.error&&o`<${H} error=${i.error} />`}
      <${rr} />
    </section>`}function nr({orderKey:t}){let s=$(),{language:e}=Y(),{tell:n}=y(),[r,a]=x(!1),i=new Intl.DateTimeFormat(e,{dateStyle:"medium"}).format(t.created_at),l=async()=>{await navigator.clipboard.writeText(t.key).then(()=>!0,()=>!1)?n(s("smart_copied")):a(!0)};return o`
    <div class="order-key">
      <span class=${t.is_current?"tag":"tag tag-quiet"}>${s(t.is_current?"smart_key_current":"smart_key_previous")}</span>
      <code class="key-text" dir="ltr">${r?t.key:"•".repeat(24)}</code>
      <span class="hint">${s("smart_key_since",{day:i})}</span>
      <span class="bot-actions">
        <button type="button" class="button" aria-pressed=${r} onClick=${()=>a(!r)}>${s(r?"smart_hide":"smart_show")}</button>
        <button type="button" class="button" onClick=${l}>${s("smart_copy")}</button>
      </span>
    </div>`}function rr(){let t=$();return o`
    <details class="more"><summary>${t("smart_how_to_sign")}</summary>
      <div class="how-to">
        <p>${t("smart_sign_text")} <code dir="ltr">order_id\\ntotal\\ncurrency</code></p>
        <p>${t("smart_sign_same")}</p>
        <h4>Python</h4><pre dir="ltr" class="snippet">${tr}</pre>
        <h4>PHP</h4><pre dir="ltr" class="snippet">${er}</pre>
        <h4>${t("smart_sign_page")}</h4><pre dir="ltr" class="snippet">${sr}</pre>
      </div>
    </details>`}var ar=86400;function vs(){let t=$(),{api:s,overview:e,refresh:n,place:r,tell:a,mayEdit:i}=y(),[l,c]=x(String(e.quiet_seconds)),d=j(),u=Fe(l),m=u===null||u<0||u>ar,p=u!==e.quiet_seconds;it(p);let f=q(async()=>{r.setUnsaved(!1),a(t("smart_quiet_saved")),await n()});return o`
    <form class="bot-card" onSubmit=${h=>{h.preventDefault(),u!==null&&!m&&f.save(k=>s.setQuiet({quiet_seconds:u,even_if_tests_fail:k}))}} noValidate aria-label=${t("smart_quiet")}>
      <h3 class="part-title">${t("smart_quiet")}</h3>
      <p class="hint">${t("smart_quiet_text")}</p>
      <div class="field field-number"><label for=${d}>${t("smart_quiet_seconds")}</label>
        <input id=${d} class="input" type="number" min="0" step="1" value=${l} readOnly=${!i}
          aria-invalid=${m||void 0} onInput=${h=>c(h.target.value)} />
        ${m&&o`<span class="hint hint-bad">${t("smart_bad_number")}</span>`}</div>
      <${U} saving=${f} />
      ${i&&o`<div class="bot-foot"><span class="spacer"></span>
        <button type="submit" class="button button-main"
          disabled=${!p||m||f.phase==="busy"}>${t("save")}</button></div>`}
    </form>`}function ys(){let t=$(),{isLeader:s,isAdmin:e}=y();return o`
    <div class="column">
      ${s?o`<${or} />`:o`<p class="bot-note">${t("smart_codes_leaders")}</p>`}
      ${e?o`<${ir} />`:o`<p class="bot-note">${t("smart_orders_admin")}</p>`}
      <${vs} />
    </div>`}function or(){let{api:t}=y(),s=P(t.codes,[t]);return o`<${K} of=${s} rows=${3} draw=${({lists:e})=>o`<${gs}
    lists=${e}
    reload=${s.reload} />`} />`}function ir(){let{api:t}=y(),s=P(t.orderKeys,[t]);return o`<${K} of=${s} rows=${3} draw=${e=>o`<${bs}
    keys=${e.keys} />`} />`}var ws=Object.freeze({value:null,error:null,at:0});function Bt(t,s,e){let[n,r]=x(ws),a=E(()=>{});return R(()=>{let i=null,l=!1,c=!1;async function d(){if(l||c||document.hidden)return;clearTimeout(i),c=!0;let u=await t().then(m=>()=>r({value:m,error:null,at:Date.now()}),m=>()=>r(p=>({...p,error:m})));c=!1,!l&&(u(),i=setTimeout(d,s*1e3))}return r(ws),a.current=d,d(),document.addEventListener("visibilitychange",d),()=>{l=!0,clearTimeout(i),document.removeEventListener("visibilitychange",d)}},e),{...n,again:()=>a.current()}}var lr=Date.UTC(2024,0,1),xs=["mon","tue","wed","thu","fri","sat","sun"];function st({language:t},s){let e={minimumFractionDigits:1,maximumFractionDigits:1};return new Intl.NumberFormat(t,e).format(Math.max(0,s))}function ks(t,{at_least:s,at_most:e}){let{t:n}=t,[r,a]=[s,e].map(i=>i==null?null:Q(t,i));return r!==null&&r===a?n("find_exactly",{amount:r}):r===null?n("find_at_most",{amount:a??""}):a===null?n("find_at_least",{amount:r}):n("find_between",{least:r,most:a})}function Ss(t,{from:s,until:e}){let{t:n}=t;return s&&e?n("find_from_until",{from:dt(t,s),until:dt(t,e)}):s?n("find_from",{from:dt(t,s)}):n("find_until",{until:dt(t,e??"")})}function dt({language:t},s){let e=Date.parse(`${s}T00:00:00Z`);return Number.isNaN(e)?I(s):new Intl.DateTimeFormat(t,{day:"numeric",month:"long",timeZone:"UTC"}).format(e)}function Os(t,s){let[e,n=""]=String(s).split("-");return t.t("find_span",{from:jt(t,e),to:jt(t,n)})}function Ts(t,s){let e=Object.entries(s??{}).map(([n,r])=>`${I(n)}: ${mt(t,r)}`);return Ht(t,e,n=>n)}function Cs(t,s,e){let{t:n}=t,r=i=>e!==null&&Object.hasOwn(e,i),a=Object.keys(s??{}).map(i=>`${I(i)}: ${r(i)?I(e[i]):n("find_not_set")}`);return Ht(t,a,i=>i)}function Ns(t,s){return Gt(t,`find_code_${String(s).replaceAll(" ","_")}`,I(yt(s)))}function Es({t},s){return t("find_shown_already",{count:s??0})}function Is({language:t}){let s=new Intl.DateTimeFormat(t,{weekday:"long",timeZone:"UTC"});return e=>xs.includes(e)?s.format(lr+xs.indexOf(e)*864e5):I(String(e))}function Ds({t}){return s=>Gt(t,`find_device_${s}`,I(s))}function qt({language:t}){let s=new Intl.DisplayNames(t,{type:"language"});return e=>{try{return s.of(e)??e}catch{return I(e)}}}function mt(t,s,e=I){return As(t,s,"disjunction",e)}function Ht(t,s,e=I){return As(t,s,"conjunction",e)}function As({language:t},s,e,n){let r=Array.isArray(s)?s:[s];return new Intl.ListFormat(t,{type:e}).format(r.map(n))}function Q({language:t},s){return typeof s!="number"?I(yt(s)):new Intl.NumberFormat(t,{maximumFractionDigits:2}).format(s)}function jt({language:t},s){let e=new Intl.NumberFormat(t);return s.replace(/\d/g,n=>e.format(Number(n)))}function I(t){return`⁨${t}⁩`}function yt(t){return t!==null&&typeof t=="object"?JSON.stringify(t):String(t??"–")}function Gt(t,s,e){let n=t(s);return n===s?e:n}var $t=Object.freeze(["time_on_page_seconds","idle_seconds","time_on_site_seconds","unanswered_seconds"]),Rs=[...$t,"delay_seconds","typing_pause","quiet_seconds"],Ls=["exit_intent","cart_changed","event"],cr=[...$t,...Ls,"page_entered","scroll_percent","returns_to_cart"],ur=2,dr=["speaks","nears","held","paused"];function X({holds:t,findings:s}){if(t)return"speaks";let e=s.filter(r=>!r.holds);if(e.some(({key:r})=>r==="paused"))return"paused";let n=Bs(s);return e.every(n)?"nears":"held"}function ue({findings:t}){let s=t.filter(i=>!i.holds),e=Bs(t),n=s.filter(i=>!e(i)),r=n.find(({key:i})=>i==="paused"),a=n.find(({key:i})=>!cr.includes(i)&&!Ut(i));return r??a??n.find(({key:i})=>!Ut(i))??n[0]??s[0]??null}function de(t){if(t.due_in===null||X(t)!=="nears")return null;let s=t.due_in;return t.findings.some(({key:n,wanted:r,found:a,holds:i})=>!i&&Ut(n)&&r-a>s)?null:s}function Ms({findings:t}){let s=t.find(({key:e})=>$t.includes(e)||e==="scroll_percent");return!s||!s.wanted?null:Math.max(0,Math.min(1,(s.found??0)/s.wanted))}function Fs(t,s=()=>!1){let e=r=>{let a=X(r);return a==="held"&&s(r)?.5:dr.indexOf(a)},n=r=>X(r)==="held"?$r(r.findings):de(r)??1/0;return[...t].sort((r,a)=>e(r)-e(a)||pr(n(r),n(a)))}function Ps(t,s){let e=t.due_in===null?null:Math.max(0,t.due_in-s),n=t.findings.find(({key:i})=>$t.includes(i)),r=n?n.holds:t.due_in!==null,a=t.findings.map(i=>i.key==="delay_seconds"&&!r?i:mr(i,s));return{...t,due_in:e,findings:a}}function mr(t,s){let{key:e,wanted:n,found:r,holds:a}=t;if(!Rs.includes(e)||typeof r!="number")return t;let i=r+s;return{...t,found:a||r>=n?i:Math.min(n,i)}}function Bs(t){let s=t.some(({key:e})=>Ls.includes(e));return({key:e,wanted:n,found:r})=>!Rs.includes(e)||typeof r!="number"||r>=n?!1:!s||!Ut(e)||n-r<=ur}function Ut(t){return t==="typing_pause"||t==="quiet_seconds"}function $r(t){return t.filter(({holds:s})=>!s).length}function pr(t,s){return t===s?0:t<s?-1:1}var fr=["page","cart_item","cart_category","referrer"],_r=["cart_total","visits","queue"],hr=["cart","identified","bought","chatting","open","person"],gr=["page_entered","exit_intent","cart_changed","returns_to_cart"],br=["delay_seconds","typing_pause","quiet_seconds"],vr=["limit_page","limit_visit","limit_visitor","limit_day"],yr=["any","all","not"];function Wt(t,s){let{t:e}=t,{key:n,wanted:r,found:a,holds:i}=s;return yr.includes(n)?{text:e(`find_${n}`),note:""}:fr.includes(n)?{text:e(`find_${n}`,{wanted:mt(t,r)}),note:Sr(t,s)}:_r.includes(n)?xr(t,s):hr.includes(n)?{text:e(`find_${n}_${r===!1?"no":"yes"}`),note:""}:gr.includes(n)?{text:e(`find_${n}`),note:!i&&a===!0?e("find_over"):""}:$t.includes(n)?kr(t,s):br.includes(n)?{text:e(`find_${n}`,Hs(t,s)),note:""}:vr.includes(n)?{text:e(`find_${n}`,{wanted:Q(t,r)}),note:Es(t,a)}:wr(t,s)}function js(t,s){let{text:e,note:n}=Wt(t,s);if(!s.parts?.length)return n?`${e} · ${n}`:e;let r=s.parts.filter(({holds:i})=>i===(s.key==="not")),a=(r.length?r:s.parts).map(i=>qs(t,i));return`${e}: ${a.join(" · ")}`}function qs(t,s){return s.parts?.length?s.parts.map(e=>qs(t,e)).join(" + "):Wt(t,s).text}function wr(t,{key:s,wanted:e,found:n,holds:r}){let{t:a}=t,i=l=>r?"":l;switch(s){case"peak":return{text:a("find_peak"),note:""};case"scroll_percent":{let l={wanted:Q(t,e),found:Q(t,n??0)};return{text:a("find_scroll_percent",l),note:""}}case"event":{let l=n?a("find_event_last",{found:I(n)}):a("find_none_yet");return{text:a("find_event",{wanted:I(e)}),note:i(l)}}case"language":case"device":{let l=s==="language"?qt(t):Ds(t);return{text:a(`find_${s}`,{wanted:mt(t,e,l)}),note:i(n?a("find_now",{found:l(n)}):a("find_unknown"))}}case"utm":case"attribute":return{text:a(`find_${s}`,{wanted:Ts(t,e)}),note:i(Cs(t,e,n))};case"weekday":case"date":{let l=s==="weekday"?Is(t):d=>dt(t,d);return{text:s==="weekday"?mt(t,e,l):Ss(t,e),note:i(n?a("find_today",{found:l(n)}):a("find_unknown"))}}case"time":{let l=mt(t,e,d=>Os(t,d)),c=n?a("find_clock",{found:jt(t,n)}):a("find_unknown");return{text:a("find_time",{wanted:l}),note:i(c)}}case"paused":return{text:a("find_switched_on"),note:i(a("find_is_paused"))};case"chat":return{text:a("find_no_chat"),note:i(Gt(a,`find_chat_${n}`,I(String(n))))};case"code":return{text:a("find_code"),note:i(Ns(a,n??e))};default:return{text:`${s} ${I(yt(e))}`,note:i(I(yt(n)))}}}function xr(t,{key:s,wanted:e,found:n,holds:r}){let{t:a}=t,i=a(`find_${s}`,{wanted:ks(t,e)});return n==null?{text:i,note:r?"":a("find_unknown")}:{text:i,note:a("find_now",{found:Q(t,n)})}}function kr(t,s){let{t:e}=t,{key:n,wanted:r,found:a,holds:i}=s,l=e(`find_${n}_done`,{wanted:Q(t,r)});return a==null?{text:l,note:e("find_not_begun")}:a<r?{text:e(`find_${n}`,Hs(t,s)),note:""}:{text:l,note:i?e("find_so_far",{found:st(t,a)}):e("find_spoken")}}function Hs(t,{wanted:s,found:e}){return{wanted:Q(t,s),found:st(t,e??0)}}function Sr(t,{key:s,found:e,holds:n}){let{t:r}=t;return n?"":s==="page"?e?r("find_now_on",{found:I(Ot(e)||e)}):r("find_unknown"):Array.isArray(e)&&e.length?r("find_now",{found:Ht(t,e)}):typeof e=="string"&&e?r("find_now",{found:I(e)}):r(s==="referrer"?"find_no_referrer":e?"find_cart_empty":"find_no_cart")}function Kt(t,s){let e=E({pointer:!1,focus:!1}),n=E([]),{pointer:r,focus:a}=e.current,i=r||a?Or(n.current,t,s):t;n.current=i.map(s);let l=(d,u)=>()=>{e.current[d]=u},c={onPointerEnter:l("pointer",!0),onPointerLeave:l("pointer",!1),onFocusIn:l("focus",!0),onFocusOut:l("focus",!1)};return{shown:i,handlers:c}}function Or(t,s,e){let n=new Map(t.map((a,i)=>[a,i])),r=a=>n.get(e(a))??t.length;return[...s].sort((a,i)=>r(a)-r(i))}function Yt({looks:t,spoke:s={},ruleAddress:e}){let n=$(),r=({rule_id:d})=>Object.hasOwn(s,d),{shown:a,handlers:i}=Kt(Fs(t,r),Tr),l=a.filter(d=>X(d)==="paused"),c=d=>o`<${Cr} key=${d.rule_id} look=${d}
    spoke=${r(d)?s[d.rule_id]:""} ruleAddress=${e} />`;return o`
    <div class="looks-frame" ...${i}>
      <ul class="looks">${a.filter(d=>!l.includes(d)).map(c)}</ul>
      ${l.length>0&&o`<details class="more looks-paused"><summary>${n("find_paused_rules",{count:l.length})}</summary>
          <ul class="looks">${l.map(c)}</ul></details>`}
    </div>`}function Tr({rule_id:t}){return t}function Cr({look:t,spoke:s="",ruleAddress:e}){let n=$(),[r,a]=x(null),i=X(t),l=r??(i==="speaks"||i==="nears"),c=i==="paused"?null:Ms(t);return o`
    <li class=${`look look-${i}`}>
      <button type="button" class="look-head" aria-expanded=${l} onClick=${()=>a(!l)}>
        <span class="look-title"><bdi>${t.title||t.rule_id}</bdi></span>
        <${Nr} look=${t} standing=${i} spoke=${s} />
        <span class="look-fold"><${S} name="down" /></span>
        ${c!==null&&o`<span class="look-track" aria-hidden="true"><${V} share=${c} kind="look-bar" /></span>`}
      </button>
      ${l?o`<div class="look-body"><${Gs} findings=${t.findings} hindrance=${ue(t)} />
          ${e&&o`<p class="look-rule"><a href=${e(t.rule_id)}>${n("find_open_rule")}</a></p>`}</div>`:o`<${Ir} look=${t} />`}
    </li>`}function Nr({look:t,standing:s,spoke:e}){let n=$(),{language:r}=b();if(e&&s==="held")return o`<span class="look-standing look-standing-spoke"><${S} name="check" />
      ${n("find_spoke_at",{time:e})}</span>`;let a=de(t),i=a!==null&&a>0?n("find_speaks_in",{seconds:st({t:n,language:r},a)}):n(`find_standing_${s}`);return o`
    <span class=${`look-standing look-standing-${s}`}><${S} name=${Er[s]} />${i}</span>`}var Er={speaks:"chat",nears:"clock",held:"slash",paused:"pause"};function Ir({look:t}){let s=$(),{language:e}=b(),n=ue(t);return n?o`<p class="look-why"><${Us} isGood=${!1} /><span>${js({t:s,language:e},n)}</span></p>`:null}function Gs({findings:t,hindrance:s=null,isDenied:e=!1}){return o`
    <ul class="findings">
      ${t.map((n,r)=>o`<${Dr} key=${r} finding=${n} isDenied=${e}
          isHindrance=${n===s} />`)}
    </ul>`}function Dr({finding:t,isDenied:s,isHindrance:e}){let n=$(),{language:r}=b(),{text:a,note:i}=Wt({t:n,language:r},t),l=t.holds!==s,c=s?n(t.holds?"find_applies":"find_applies_not"):"",d=["finding",l?"finding-good":"finding-bad",e&&"finding-hinders"],u=[i,c].filter(Boolean).join(" · ");return o`
    <li class=${d.filter(Boolean).join(" ")}>
      <${Us} isGood=${l} />
      <span class="finding-words">
        <span class="finding-text">${a}</span>
        ${u&&o`${" "}<span class="finding-note"><span class="visually-hidden">, </span>${u}</span>`}
        ${e&&o`${" "}<span class="visually-hidden">(${n("find_hinders")})</span>`}
      </span>
      ${!!t.parts?.length&&o`<${Gs} findings=${t.parts} isDenied=${t.key==="not"!==s} />`}
    </li>`}function Us({isGood:t}){let s=$();return o`<span class=${t?"sign sign-good":"sign sign-bad"}><${S} name=${t?"check":"close"} />
    <span class="visually-hidden">${s(t?"find_holds":"find_fails")}: </span></span>`}function pt(t,{name:s,page:e}){if(s)return s;let n=Ot(e)||e;return n?t("live_visitor_on",{page:`⁨${n}⁩`}):t("visitor")}function Ws(t){return[...t].sort((e,n)=>n.at-e.at).reduce((e,n)=>{let r=e.at(-1);return r&&Ar(r,n)?r.count+=1:e.push({...n,count:1}),e},[])}function Ks(t){return t?{lines:(t.lines??t.items??[]).map(e=>({quantity:1,price:"",...e})),total:t.total==null?"":String(t.total)}:null}function Ar(t,s){return t.rule_id===s.rule_id&&t.outcome===s.outcome&&t.outcome==="held"&&t.held_by.join()===s.held_by.join()}var Ys=3,Rr=.2,Lr=2*Ys,zt=12;function zs({id:t}){let s=$(),{api:e}=y(),{value:n,error:r,at:a,again:i}=Bt(()=>e.visitor(t),Ys,[e,t]),l=n?.visitor,c=r?.code==="not_found";return o`
    <section class="trace" aria-label=${l?pt(s,l):s("live_visitor")}>
      <a class="trace-back" href=${C("smart","live")}><${S} name="back" isDirectional />
        ${s("live_all")}</a>
      ${c&&o`<p class="bot-note trace-gone" role="status">${s(l?"live_left":"live_gone")}</p>`}
      ${r&&!c&&o`<div class="live-failed"><${H} error=${r} />
          <button type="button" class="button" onClick=${i}>${s("try_again")}</button></div>`}
      ${!l&&!r&&o`<${ot} count=${5} />`}
      ${l&&o`<${Mr} visitor=${l} at=${a} isGone=${c} />`}
    </section>`}function Mr({visitor:t,at:s,isGone:e}){let n=$();return o`
    <${Fr} visitor=${t} />
    <div class="trace-grid">
      <div class="trace-main">
        <section aria-labelledby="trace-looks">
          <h3 class="part-title" id="trace-looks">${n("live_rules")}</h3>
          ${t.looks.length?o`<${Pr} visitor=${t} at=${s} isStill=${e} />`:o`<p class="bot-quiet">${n("sim_no_rules")}</p>`}
        </section>
        <${Br} visitor=${t} />
      </div>
      <div class="trace-side">
        <${Xe} cart=${Ks(t.cart)} />
        <${Qe} codes=${t.codes} />
        <${Ve} referrer=${t.referrer} device=${t.device} visits=${t.visits} />
        <${qr} utm=${t.utm} />
        <${Ze} attributes=${t.attributes} />
      </div>
    </div>`}function Fr({visitor:t}){let s=$(),{language:e}=b(),{work:n,place:r}=W(),{name:a,id:i,page:l,title:c,conversation_id:d}=t,u=()=>{d&&n.open(d),r.go("chats")};return o`
    <header class="trace-head">
      <${Te} kind="visitor" name=${a} id=${i} />
      <div class="trace-who">
        <h2><bdi>${pt(s,t)}</bdi></h2>
        <p class="bot-quiet">
          ${c&&o`<span dir="auto">${c}</span> · `}<${Je} address=${l} />
          ${t.language&&o` · ${qt({t:s,language:e})(t.language)}`}
        </p>
      </div>
      ${d&&o`<button type="button" class="button" onClick=${u}><${S} name="chat" />${s("live_open_chat")}
          </button>`}
    </header>`}function Pr({visitor:t,at:s,isStill:e}){let{time:n}=b(),r=Se(Rr),{looks:a,log:i}=t,l=i.filter(({outcome:u})=>u==="shown"),c=Object.fromEntries(l.map(u=>[u.rule_id,n(u.at)])),d=e?0:Math.max(0,Math.min(Lr,(r-s)/1e3));return o`<${Yt} looks=${a.map(u=>Ps(u,d))} spoke=${c}
    ruleAddress=${Lt} />`}function Br({visitor:t}){let s=$(),e=Ws(t.log),n=a=>o`<${jr} key=${`${a.at} ${a.rule_id}`} line=${a} visitor=${t} />`,r=t.shown.filter(a=>!t.log.some(i=>Hr(i,a)));return o`
    <section aria-labelledby="trace-log">
      <h3 class="part-title" id="trace-log">${s("live_log")}</h3>
      ${!e.length&&!r.length&&o`<p class="bot-quiet">${s("live_log_empty")}</p>`}
      <ol class="trace-log">
        ${e.slice(0,zt).map(n)}
      </ol>
      ${e.length>zt&&o`<details class="more"><summary>${s("live_log_more",{count:e.length-zt})}</summary>
          <ol class="trace-log">${e.slice(zt).map(n)}</ol>
        </details>`}
      ${r.length>0&&o`<h4 class="trace-earlier">${s("live_shown_before")}</h4>
          <ul class="trace-log">${r.map((a,i)=>o`<li key=${i} class="log-line"><${Ce} at=${a.at} />
              <span class="log-what log-shown"><${S} name="check" /> ${s("live_shown")}</span>
              <span class="log-words"><bdi>${a.title||a.rule_id}</bdi></span></li>`)}</ul>`}
    </section>`}function jr({line:t,visitor:s}){let e=$(),{language:n}=b(),r=s.looks.find(c=>c.rule_id===t.rule_id)?.title||t.rule_id,a=new Intl.DateTimeFormat(n,{hour:"numeric",minute:"2-digit",second:"2-digit"}),i=t.outcome==="shown",l=new Intl.ListFormat(n).format(t.held_by.map(c=>Gr(e,c)));return o`
    <li class="log-line">
      <time class="log-time" datetime=${new Date(t.at).toISOString()}>${a.format(t.at)}</time>
      <span class=${i?"log-what log-shown":"log-what"}><${S} name=${i?"check":"slash"} />
        ${e(i?"live_shown":"live_held")}</span>
      <span class="log-words"><bdi>${r}</bdi>${!i&&l&&o` · <span class="bot-quiet">${l}</span>`}${t.count>1&&o` <span class="tag tag-quiet">${e("live_times",{count:t.count})}</span>`}</span>
    </li>`}function qr({utm:t}){let s=$(),e=Object.entries(t??{});return e.length?o`
    <section class="pane-part">
      <h3><${S} name="link" /> ${s("live_campaign")}</h3>
      <dl class="given">${e.map(([n,r])=>o`<div key=${n}><dt><bdi>${n}</bdi></dt><dd dir="auto">${r}</dd></div>`)}</dl>
    </section>`:null}function Hr(t,s){return t.outcome==="shown"&&t.rule_id===s.rule_id&&Math.abs(t.at-s.at)<2e3}function Gr(t,s){let e=t(`find_key_${s}`);return e.startsWith("find_key_")?s:e}var Ur=3,Vs=60;function Js(){let{api:t,parts:s}=y(),e=s[2]??"",n=Bt(t.visitors,Ur,[t]);return n.value&&!n.value.visitors.length&&!e?o`<${zr} />`:o`
    <div class=${e?"live live-chosen":"live"}>
      <${Wr} found=${n} chosen=${e} />
      ${e?o`<${zs} key=${e} id=${e} />`:o`<${Vr} />`}
    </div>`}function Wr({found:t,chosen:s}){let e=$(),{value:n,error:r,again:a}=t,{shown:i,handlers:l}=Kt(n?.visitors??[],Jr);return o`
    <nav class="live-list" aria-label=${e("live_visitors")} ...${l}>
      <h3 class="live-count"><span role="status">
        ${n?e("live_count",{count:n.total}):e("live_visitors")}</span></h3>
      ${r&&o`<div class="live-failed"><${H} error=${r} />
          <button type="button" class="button" onClick=${a}>${e("try_again")}</button></div>`}
      ${!n&&!r&&o`<${ot} count=${6} />`}
      <ul>
        ${i.map(c=>o`<${Kr} key=${c.id} visitor=${c} isChosen=${c.id===s} />`)}
      </ul>
      ${n&&n.total>i.length&&o`<p class="hint live-more">${e("live_limit",{count:i.length})}</p>`}
    </nav>`}function Kr({visitor:t,isChosen:s}){let e=$(),{number:n}=b(),{name:r,title:a,cart_count:i,cart_total:l,device:c,language:d,is_chatting:u}=t,m=i>0?e("live_cart",{count:i}):"",p=typeof l=="number"?n(l):l,f=a||r&&pt(e,{...t,name:""});return o`
    <li>
      <a class="live-row" href=${C("smart","live",t.id)} aria-current=${s?"true":void 0}>
        <span class="live-top">
          <bdi class="live-name">${pt(e,t)}</bdi>
          <${Yr} seconds=${t.seconds_idle} />
        </span>
        ${f&&o`<span class="live-page" dir="auto">${f}</span>`}
        <span class="live-facts">
          ${m&&o`<span class="live-fact live-cart"><${S} name="cart" />${m}${p&&o` · <bdi>${p}</bdi>`}</span>`}
          ${u&&o`<span class="live-fact live-chat"><${S} name="chat" />${e("live_chatting")}</span>`}
          ${c&&o`<span class="live-fact">${e(`find_device_${c}`)}</span>`}
          ${d&&o`<span class="live-fact">${Zr(d)}</span>`}
        </span>
      </a>
    </li>`}function Yr({seconds:t}){let s=$();if(t<5)return o`<span class="live-idle live-active">${s("live_active")}</span>`;let e=t<Vs?s("sim_seconds",{seconds:Math.floor(t)}):s("minutes_short",{count:Math.floor(t/Vs)});return o`<span class="live-idle">${s("live_idle",{time:e})}</span>`}function zr(){let t=$();return o`
    <${z} icon="globe" title=${t("live_empty_title")} text=${t("live_empty_text")}>
      <p><a href=${C("smart","simulator")}>${t("live_to_simulator")}</a></p>
    <//>`}function Vr(){let t=$();return o`
    <div class="trace trace-empty"><${z} icon="eye" title=${t("live_choose_title")} text=${t("live_choose_text")} />
    </div>`}function Jr({id:t}){return t}function Zr(t){try{return Dt(t)}catch{return t}}function Vt(t,{currency:s,amount:e}){try{return new Intl.NumberFormat(t,{style:"currency",currency:s}).format(Number(e))}catch{return`${e} ${s}`}}var[Jt,wt]=[600,96];function Zs({days:t}){let s=$(),e=b(),{number:n}=e,r=t.reduce((m,p)=>m+p.seen,0),a=t.reduce((m,p)=>m+p.answered,0),i=Math.max(1,...t.map(m=>Math.max(m.seen,m.answered))),l=Jt/t.length,c=m=>m/i*(wt-2),d=s("percent",{value:n(Math.round(a/Math.max(1,r)*100))}),u=(m,p,f)=>o`
    <rect class=${m} x=${p*l+l*.14} width=${l*.72} y=${wt-1-c(f)}
      height=${c(f)} />`;return o`
    <figure class="smart-chart">
      <figcaption>${s("smart_chart_title",{share:d,count:r})}</figcaption>
      <p class="legend" aria-hidden="true">
        <span><span class="swatch swatch-seen"></span>${s("smart_count_seen")}</span>
        <span><span class="swatch swatch-answered"></span>${s("smart_count_answered")}</span>
      </p>
      <div class="smart-plot">
        <span class="smart-plot-top hint" aria-hidden="true">${n(i)}</span>
        <svg class="chart-bars" viewBox=${`0 0 ${Jt} ${wt}`} preserveAspectRatio="none" aria-hidden="true"
          focusable="false">
          <line class="chart-line" x1="0" x2=${Jt} y1="0.5" y2="0.5" />
          ${t.map((m,p)=>o`<g key=${m.day}>
            <title>${`${G(e,m.day)}: ${n(m.seen)} · ${n(m.answered)}`}</title>
            ${u("chart-seen",p,m.seen)}${u("chart-bar",p,m.answered)}</g>`)}
          <line class="chart-line" x1="0" x2=${Jt} y1=${wt-.5} y2=${wt-.5} />
        </svg>
        <p class="chart-ends hint" aria-hidden="true"><span>${G(e,t[0].day)}</span>
          <span>${G(e,t[t.length-1].day)}</span></p>
      </div>
      <details class="more"><summary>${s("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${s("smart_by_day")}>
        <table class="table">
          <thead><tr><th scope="col">${s("bot.day")}</th><th scope="col">${s("smart_count_sent")}</th>
            <th scope="col">${s("smart_count_seen")}</th><th scope="col">${s("smart_count_answered")}</th></tr></thead>
          <tbody>${t.map(m=>o`<tr key=${m.day}><th scope="row">${G(e,m.day)}</th><td>${n(m.sent)}</td>
            <td>${n(m.seen)}</td><td>${n(m.answered)}</td></tr>`)}</tbody>
        </table></div>
      </details>
    </figure>`}var Qs=["sent","seen","opened","dismissed","answered","orders"];function Xs({report:t,days:s,setDays:e}){let n=$();return o`
    <section class="bot-card smart-report" aria-label=${n("smart_report")}>
      <header class="smart-head">
        <h3 class="part-title">${n("smart_report")}</h3>
        <${At} days=${s} setDays=${e} />
      </header>
      <${K} of=${t} rows=${3} draw=${r=>o`<${Qr} report=${r} />`} />
    </section>`}function Qr({report:t}){let s=$(),{number:e,language:n}=b(),{total:r,by_day:a}=t;if(!r.sent)return o`<p class="bot-quiet">${s("smart_report_none")}</p>`;let i=l=>l.map(c=>Vt(n,c)).join(" · ");return o`
    <dl class="totals">
      ${Qs.map(l=>o`
        <div key=${l}><dt>${s(`smart_count_${l}`)}</dt><dd>${e(r[l])}</dd>
          ${l==="orders"&&r.revenue.length>0&&o`<dd class="hint">${i(r.revenue)}</dd>`}
            </div>`)}
    </dl>
    ${r.reported_orders>0&&o`<p class="hint">${s("smart_reported",{count:r.reported_orders})}
      ${r.reported.length>0&&o` <bdi>${i(r.reported)}</bdi>`}</p>`}
    <${Zs} days=${a} />
    <details class="more"><summary>${s("smart_meanings")}</summary>
      <dl class="meanings">${[...Qs,"bothered","reported"].map(l=>o`<div key=${l}><dt>${s(`smart_count_${l}`)}</dt><dd>${s(`smart_means_${l}`)}</dd></div>`)}</dl>
    </details>`}function Zt({counts:t,isPaused:s}){let e=$(),{number:n,language:r}=b();if(!t?.sent)return o`<p class="hint funnel-none">${e(s?"smart_never_paused":"smart_never_sent")}
    </p>`;let a=[["sent",t.sent],["seen",t.seen],["answered",t.answered],["orders",t.orders]],i=t.visitors_seen?t.visitors_bothered/t.visitors_seen:0;return o`
    <dl class="funnel">
      ${a.map(([l,c])=>o`
        <div key=${l} class="funnel-step">
          <dt title=${e(`smart_means_${l}`)}>${e(`smart_count_${l}`)}</dt>
          <dd>${n(c)}</dd>
          <span class="funnel-track" aria-hidden="true"><${V} share=${c/t.sent}
            kind=${`funnel-bar funnel-${l}`} /></span>
        </div>`)}
      <div class="funnel-step funnel-bothered">
        <dt title=${e("smart_means_bothered")}>${e("smart_count_bothered")}</dt>
        <dd>${e("percent",{value:n(Math.round(i*100))})}</dd>
      </div>
      ${t.revenue.length>0&&o`
        <div class="funnel-step funnel-revenue"><dt>${e("smart_count_revenue")}</dt>
          <dd>${t.revenue.map(l=>Vt(r,l)).join(" · ")}</dd></div>`}
    </dl>`}var tn=Object.freeze({en:"Maya",fa:"مینا",he:"מאיה",ka:"მაია",ms:"Maya"}),Xr=Date.UTC(2026,11,31);function me({draft:t,language:s}){let e=$(),{overview:n}=y(),{state:r}=W(),a=n.operators.find(({login:c})=>c===t.speaker),i=t.text[s]??"",l=t.code.kind!=="none"&&!ne(t);return o`
    <figure class="bubble-preview" aria-label=${e("smart_preview")}>
      <figcaption class="hint">${e("smart_preview")}</figcaption>
      <div class="bubble-card" dir=${at(s)} lang=${s}>
        <span class=${a?"face face-small face-operator":"face face-small face-bot"} aria-hidden="true">${a?a.name.slice(0,1):o`<${S} name="bot" />`}</span>
        <div class="bubble-words">
          ${a&&o`<p class="hint"><bdi>${a.name}</bdi></p>`}
          <p class="bubble-text" dir="auto">${i.trim()?o`<${ea} text=${i} samples=${sa(t,s,r.me?.shop_name??"")} />`:"…"}</p>
          ${l&&o`<p class="bubble-code" dir="ltr">${en(t)}</p>`}
          <${ta} draft=${t} />
        </div>
        <span class="bubble-close" aria-hidden="true"><${S} name="close" /></span>
      </div>
      ${(t.opensPanel||t.hasSound)&&!ne(t)&&o`<p class="hint">${[t.opensPanel&&e("smart_preview_panel"),t.hasSound&&e("smart_preview_sound")].filter(Boolean).join(" · ")}</p>`}
    </figure>`}function ta({draft:t}){let s=$(),{overview:e}=y(),n=t.buttons.filter(({target:a,label:i})=>a||i);if(!n.length)return null;let r=a=>{let[i,l]=a.split(":");return i==="does"?s(`bot.does_${l}`):e.entries.find(({id:c})=>c===l)?.title??l};return o`<ul class="mock-buttons">${n.map(({target:a,label:i},l)=>o`<li key=${l}><bdi>${i.trim()||r(a)}</bdi></li>`)}</ul>`}function ea({text:t,samples:s}){return t.split(/(\{[^{}]*\})/).map((e,n)=>{let r=e.match(/^\{([^{}|]*)/)?.[1].trim();if(r===void 0)return e;let a=s[r];return o`<span key=${n} class=${a?"filled":"filled filled-bad"}
      title=${e}>${a||e}</span>`})}function en({code:t}){return t.kind==="fixed"?t.fixed.trim()||"…":"A1B2-C3D4"}function sa(t,s,e){let n=tn[s]??tn.en,r=new Intl.DateTimeFormat(s,{day:"numeric",month:"long",timeZone:"UTC"});return{shop_name:e,first_name:n,visitor_name:n,cart_total:new Intl.NumberFormat(s,{style:"currency",currency:"USD"}).format(48),code:en(t),code_until:r.format(Xr)}}var sn=Object.freeze({id:"title",title:"title",when:"when",if:"condition",delay_seconds:"delay",from:"dates",until:"dates",limits:"limits",goal_hours:"goal",text:"text",buttons:"buttons",code:"code",as:"opening",open:"opening",sound:"opening",start:"opening",department:"opening"});function nn({path:t,text:s},e,n){let r=De(s,n),a=s.split(`
`);return e.map(i=>{let l=r&&i.file===t&&i.line>=r.first&&i.line<=r.last;return{problem:i,section:l?na(a.slice(r.first-1,i.line)):null}})}function na(t){let s=1/0,e=null;for(let n of t.toReversed()){let r=n.match(/^(\s*(?:- )?)([\w-]+):/);if(!(!r||r[1].length>=s)){if(s=r[1].length,r[2]==="then"&&e)return e;if(r[2]==="if"||r[2]==="when"||r[2]==="limits")return sn[r[2]];e=sn[r[2]]??e}}return e}var rn=30,ra="bot_scenarios/smart_messages/rules.yaml";function an({rule:t}){let s=$(),{api:e,refresh:n,place:r,tell:a,mayEdit:i}=y(),l=F(()=>ht(t),[t]),[c,d]=x(l),[u,m]=x(null),p=P(()=>e.report(rn),[e]),f=q(async T=>{r.setUnsaved(!1),a(s(T.is_live?"smart_saved_live":"smart_saved_soon")),await n()}),_=q(async()=>{r.setUnsaved(!1),a(s("smart_rule_removed")),r.go("smart","rules"),await n()});R(()=>{if(f.phase!=="conflict")return;let T=w=>w.rules.find(g=>g.id===t.id);e.overview().then(w=>m(T(w)??null),()=>m(null))},[f.phase]);let h=T=>w=>e.saveRule({rule:lt(c),hash:T,even_if_tests_fail:w}),k=()=>_.save(T=>e.removeRule({id:t.id,hash:t.hash,even_if_tests_fail:T})),N=async()=>{r.setUnsaved(!1),await n()};return t.is_plain?o`
    <${cn} draft=${c} setDraft=${d} about=${{hash:t.hash}} isChanged=${!se(l,c)}
      saving=${f} save=${()=>f.save(h(t.hash))} title=${t.title||t.id}
      head=${o`<${aa} rule=${t} />`}
      report=${p.value&&o`<${Zt} counts=${p.value.rules[t.id]??null}
        isPaused=${t.paused} />`}
      foot=${i&&o`<${Z} label=${s("smart_remove_rule")} yes=${s("remove")} isBusy=${_.phase==="busy"}
        question=${s("smart_remove_sure",{title:t.title||t.id})} onYes=${k} />`}>
      ${f.phase==="conflict"&&o`<${Tt} theirs=${u?ct(lt(ht(u))):[]} mine=${ct(lt(c))}
        onTheirs=${N} onMine=${()=>f.save(h(u?.hash??null))} />`}
      <${U} saving=${_} />
    <//>`:o`<${oa} rule=${t} />`}function on(){let t=$(),{api:s,overview:e,refresh:n,place:r,tell:a,proposed:i,mayEdit:l}=y(),[c]=x(()=>i.current),[d,u]=x(()=>c?ht(c):ee()),m=[...new Set(e.rules.map(({file:g})=>g))],[p,f]=x(m.at(-1)??ra),_=e.rules.map(({id:g})=>g),h=c?.id&&!_.includes(c.id)?c.id:Rt(d.title,_),k={...d,id:h},N=c!==null||!se(ee(),d),T=q(async g=>{r.setUnsaved(!1),i.current=null,a(t(g.is_live?"smart_saved_live":"smart_saved_soon")),await n(),r.store.get().parts[1]==="new"&&r.go("smart","rule",h)}),w=g=>s.saveRule({rule:lt(k),add_to:p,even_if_tests_fail:g});return R(()=>()=>{i.current=null},[i]),l?o`
    <${cn} draft=${k} setDraft=${u} about=${{add_to:p}} isChanged=${N}
      saving=${T} save=${()=>T.save(w)} title=${t("smart_new_rule")}
      head=${o`<h3 class="part-title">${t("smart_new_rule")}</h3>`}>
      ${m.length>1&&o`<${Ee} label=${t("smart_file")} isInline onChoose=${f}>
        ${m.map(g=>o`<option key=${g} value=${g} selected=${g===p}>${Ie(g)}
          </option>`)}<//>`}
    <//>`:null}function aa({rule:t}){let s=$(),{mayEdit:e}=y();return o`
    <p class="bot-editor-place">
      <a href=${C("bot","file",t.file,String(t.line))}>
        ${s(e?"smart_edit_as_text":"bot.see_file")}</a>
      <a href=${C("bot","versions",t.file)}>${s("bot.earlier_versions")}</a>
      <span class="hint">${t.used_in_tests?s("smart_tested",{count:t.used_in_tests}):s("smart_untested_hint")}</span>
    </p>`}function oa({rule:t}){let s=$(),e=b(),n=F(()=>ht(t),[t]);return o`
    <div class="column">
      <header class="bot-editor-head"><${ln} /><h3 class="part-title"><bdi>${t.title||t.id}</bdi></h3>
        </header>
      <p class="lead">${re(e,n)}</p>
      <p class="bot-note">${s("smart_as_text_hint")}${" "}
        <a href=${C("bot","file",t.file,String(t.line))}>${s("bot.edit_in_file")}</a></p>
      <${me} draft=${n} language=${t.languages[0]??"en"} />
    </div>`}function ln(){let t=$();return o`<a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>`}function cn({draft:t,setDraft:s,about:e,isChanged:n,saving:r,save:a,title:i,head:l,report:c,foot:d,children:u}){let m=$(),p=b(),{api:f,overview:_,mayEdit:h}=y(),[k,N]=x(()=>la(t,_.languages)),[T,w]=x(!1),g=F(()=>Pe(t),[t]),O=Object.keys(g).length>0;it(n);let A=h&&n&&!O,B=lt(t),v=Et(()=>f.checkRule({rule:B,...e}),[JSON.stringify([B,e])],A),{found:L,elsewhere:rt}=F(()=>ia(v.answer,t.id),[v.answer]),{form:D,submit:te}=Ft({isBad:O,save:a,phase:r.phase,setTried:w});return o`
    <form class="rule-editor" ref=${D} onSubmit=${te} noValidate aria-label=${i}>
      <header class="bot-editor-head"><${ln} />${l}</header>
      <div class="rule-editor-form">
        <${ze} draft=${t} mistakes=${g} found=${L} showsAll=${T} isReadOnly=${!h}
          change=${qn=>s({...t,...qn})} language=${k}
          setLanguage=${N} />
      </div>
      <aside class="rule-editor-side" aria-label=${m("smart_in_short")}>
        <p class="rule-sentence">${re(p,t)}</p>
        <${me} draft=${t} language=${k} />
        ${c&&o`<div class="rule-editor-report"><h3>${m("bot.days",{count:rn})}</h3>${c}
          </div>`}
      </aside>
      <div class="rule-editor-news">
        ${r.phase==="idle"&&!vt(v.answer)&&o`<${It} isOn=${A} isBusy=${!1} answer=${v.answer} elsewhere=${rt} />`}
        ${u}
        <${U} saving=${r} />
      </div>
      ${h&&o`
        <div class="bot-foot">
          ${d}
          <span class="spacer"></span>
          ${T&&O&&o`<span class="hint hint-bad" role="alert">${m("bot.mend_first")}</span>`}
          ${A?o`<${Pt} check=${v} form=${D} />`:o`<span
            class="hint">${n?m("bot.unsaved"):""}</span>`}
          <button type="submit" class="button button-main" disabled=${!n||r.phase==="busy"}>
            ${m("bot.save_and_test")}
          </button>
        </div>`}
    </form>`}function ia(t,s){let e=t?[...t.errors,...t.warnings]:[],n=e.length?nn(t,e,s):[],r={};for(let{problem:a,section:i}of n)i&&(r[i]=[...r[i]??[],a]);return{found:r,elsewhere:n.filter(({section:a})=>!a).map(({problem:a})=>a)}}function la(t,s){return s.find(e=>t.text[e])??s[0]??"en"}function un({isOn:t,label:s,words:e,isDisabled:n,onSwitch:r}){return o`
    <button type="button" class="switch" role="switch" aria-checked=${t} aria-label=${s}
      disabled=${n} onClick=${()=>r(!t)}>
      <span class="switch-track" aria-hidden="true"></span><span aria-hidden="true">${e}</span>
    </button>`}function dn({rule:t,counts:s,isCounted:e,isBusy:n,above:r,below:a,afterBelow:i,change:l}){let c=$(),d=b(),{api:u,mayEdit:m}=y(),p=t.title||t.id,f=h=>l(c("smart_moved",{title:p}),k=>u.moveRule({id:t.id,before:h,even_if_tests_fail:k})),_=h=>l(c(h?"smart_switched_on":"smart_paused",{title:p}),k=>u.pauseRule({id:t.id,paused:!h,even_if_tests_fail:k}));return o`
    <li class=${t.paused?"rule rule-paused":"rule"}>
      <div class="rule-words">
        <p class="rule-title">
          <a href=${C("smart","rule",t.id)}><bdi>${p}</bdi></a>
          <${ca} rule=${t} />
        </p>
        <p class="rule-sentence">${je(d,t)}</p>
        <p class="rule-says" dir="auto">${ua(t)}</p>
      </div>
      <div class="rule-tools">
        ${m&&o`
          <button type="button" class="icon-button" disabled=${!r||n} title=${c("smart_move_up")}
            aria-label=${c("smart_move_up_of",{title:p})} onClick=${()=>f(r?.id??null)}>
            <${S} name="up" /></button>
          <button type="button" class="icon-button" disabled=${!a||n} title=${c("smart_move_down")}
            aria-label=${c("smart_move_down_of",{title:p})} onClick=${()=>f(i?.id??null)}>
            <${S} name="down" /></button>`}
        <${un} isOn=${!t.paused} label=${c("smart_is_on_of",{title:p})}
          words=${c(t.paused?"smart_off":"smart_on")} isDisabled=${!m||n} onSwitch=${_} />
      </div>
      ${e&&o`<${Zt} counts=${s} isPaused=${t.paused} />`}
    </li>`}function ca({rule:t}){let s=$(),e=b();return o`
    ${(t.from||t.until)&&o`<span class="tag">${J(e,{from:t.from??"",until:t.until??""})}</span>`}
    ${t.used_in_tests===0&&o`<span class="tag tag-quiet"
      title=${s("smart_untested_hint")}>${s("smart_untested")}</span>`}
    ${!t.is_plain&&o`<span class="tag tag-quiet" title=${s("smart_as_text_hint")}>${s("smart_as_text")}
      </span>`}`}function ua({then:t,languages:s}){return(t.text?.[s[0]]??Object.values(t.text??{})[0]??"").replaceAll(/\{[^{}|]*\|([^{}]*)\}/g,"$1")}function mn(){let{parts:t,overview:s}=y(),[,e,n]=t;if(e==="new")return o`<${on} />`;if(e!=="rule")return o`<${da} />`;let r=s.rules.find(a=>a.id===n);return r?o`<${an} key=${`${n} ${r.hash}`} rule=${r} />`:o`<${$a} />`}function da(){let t=$(),{api:s,overview:e,refresh:n,tell:r,mayEdit:a}=y(),{rules:i,warnings:l}=e,[c,d]=x(30),u=P(()=>s.report(c),[s,c]),m=E(""),p=q(async()=>{await n(),r(m.current)}),f=(_,h)=>{m.current=_,p.save(h)};return i.length?o`
    <div class="column smart-column">
      <${Xs} report=${u} days=${c} setDays=${d} />
      <section class="rules-part" aria-label=${t("smart_rules")}>
        <header class="smart-head">
          <h3 class="part-title">${t("smart_rules")}</h3>
          <p class="hint">${t("smart_rules_order")}</p>
          ${a&&o`<a class="button button-main" href=${C("smart","new")}>${t("smart_new_rule")}</a>`}
        </header>
        <${Ct} problems=${l} isMild />
        <${U} saving=${p} />
        <ol class="rules">
          ${i.map((_,h)=>o`
            <${dn} key=${_.id} rule=${_} counts=${u.value?.rules[_.id]??null}
              isCounted=${u.value!==null} isBusy=${p.phase==="busy"} change=${f}
              above=${$e(i,h,-1)} below=${$e(i,h,1)}
              afterBelow=${$e(i,h,2)} />`)}
        </ol>
      </section>
    </div>`:o`<${ma} />`}function $e(t,s,e){let n=t[s+e];return n?.file===t[s].file?n:null}function ma(){let t=$(),{mayEdit:s}=y();return o`
    <${z} icon="spark" title=${t("smart_no_rules")} text=${t("smart_no_rules_text")}>
      ${s&&o`<a class="button button-main" href=${C("smart","new")}>${t("smart_first_rule")}</a>`}
    <//>`}function $a(){let t=$();return o`
    <${z} icon="spark" title=${t("smart_rule_gone")} text=${t("smart_rule_gone_text")}>
      <a class="button" href=${C("smart","rules")}>${t("smart_back_to_rules")}</a>
    <//>`}function $n(t,{onAnswer:s,onError:e,milliseconds:n=100,clock:r=globalThis}){let a=null,i=!1,l=!1,c=!1,d=null;function u(){if(c||i||l||!a)return;let{value:p}=a;a=null,i=l=!0,d=r.setTimeout(()=>{l=!1,u()},n),t(p).then(m(s),m(e))}function m(p){return f=>{i=!1,c||p(f),u()}}return{call(p){a={value:p},u()},stop(){c=!0,r.clearTimeout(d)}}}var Qt=Object.freeze(["page","cart","activity","typing","scroll","exit","event","writes","opens","closes"]),pe=Object.freeze(["live","all","chosen"]),fe=Object.freeze([60,120,300,600]),_e=Object.freeze(["stays","changes","types","leaves","returns"]),pn=60,pa=[5,10,15,30,60,120,150],fa=/^(\/|https?:\/\/)/,_a=/^(.*?)\s*\(([^()]+)\)$/;function fn(t,s){let e=new Date(t),n=r=>String(r).padStart(2,"0");return{language:s,date:`${e.getFullYear()}-${n(e.getMonth()+1)}-${n(e.getDate())}`,time:`${n(e.getHours())}:${n(e.getMinutes())}`,device:"desktop",referrer:"",visits:1,attributes:[],identified:!1,bought:!1,returning_with_cart:!1,person:!0,open:null,choice:"live",rules:[],at:0,length:120,happenings:[]}}function he(t,s,e){let{at:n,length:r=120,story:a,visitor:i={}}=ha(s,e),l=a.map(([c,d,u],m)=>_n(m+1,c,d,u));return{...t,returning_with_cart:!1,...i,at:n,length:r,happenings:l}}function ha(t,s){let e={items:s,total:"48"},n=[[0,"page",{page:"/cart"}],[0,"cart",e]];switch(t){case"changes":return{at:29,story:[...n,[14,"cart",{items:s.split(/[,،]/u)[0],total:"36"}]]};case"types":return{at:16,story:[...n,[12,"typing"],[14,"typing"],[16,"typing"]]};case"leaves":return{at:10,story:[...n,[4,"activity"],[10,"exit"]]};case"returns":return{at:5,story:[[0,"page",{page:"/"}],[0,"cart",e],[12,"activity"]],visitor:{returning_with_cart:!0,visits:2}};default:return{at:15,story:[...n,[6,"scroll",{percent:40}]]}}}function _n(t,s,e,n={}){return{...{page:"/cart",items:"",total:"",percent:50,name:"checkout_error",text:""},...n,id:t,at:s,kind:e}}function hn(t,s,e){let n=1+Math.max(0,...t.happenings.map(a=>a.id)),r=_n(n,Xt(t,e),s);return{id:n,draft:{...t,happenings:ye([...t.happenings,r])}}}function gn(t,s,e){let n=e.at===void 0?{}:{at:Xt(t,e.at)},r=t.happenings.map(a=>a.id===s?{...a,...e,...n}:a);return{...t,happenings:ye(r)}}function bn(t,s){return{...t,happenings:t.happenings.filter(e=>e.id!==s)}}function vn(t,s){let e=t.happenings.map(n=>({...n,at:Math.min(n.at,s)}));return{...t,length:s,at:Math.min(t.at,s),happenings:e}}function Xt({length:t},s){return Math.max(0,Math.min(t,Math.round((Number.isFinite(s)?s:0)*2)/2))}function yn({attributes:t,length:s,happenings:e,choice:n,rules:r,...a},i){let l=t.filter(({name:c})=>c.trim());return{...a,attributes:Object.fromEntries(l.map(({name:c,value:d})=>[c.trim(),d.trim()])),rules:n==="live"?null:i.filter(c=>n==="all"||r.includes(c)),until:s,happenings:ye(e).filter(ge).map(ga)}}function ga({at:t,kind:s,page:e,items:n,total:r,percent:a,name:i,text:l}){switch(s){case"page":return{at:t,page:e.trim()};case"cart":return{at:t,cart:{items:be(n),total:ba(r)}};case"scroll":return{at:t,scroll:a};case"event":return{at:t,event:i.trim()};case"writes":return{at:t,writes:l.trim()};case"opens":case"closes":return{at:t,panel:s==="opens"};case"exit":return{at:t,exit:!0};default:return s==="typing"?{at:t,typing:!0}:{at:t,activity:!0}}}function ge({kind:t,page:s,name:e,text:n,percent:r}){return t==="page"?fa.test(s.trim()):t==="event"?e.trim()!=="":t==="writes"?n.trim()!=="":t!=="scroll"||r>=1&&r<=100}function be(t){return t.split(/[,،\n]/u).map(e=>e.trim()).filter(Boolean).map(e=>{let n=e.match(_a);return n?.[1]?{name:n[1],category:n[2].trim()}:{name:e}})}function ba(t){let s=Number(t.trim().replace(",","."));return t.trim()&&Number.isFinite(s)&&s>=0?s:null}function ve(t,s){let e=[],n=[...t].sort((r,a)=>r.at-a.at||r.id-a.id);return new Map(n.map(({id:r,at:a})=>{let i=e.findIndex(c=>c<=a),l=i<0?e.length:i;return e[l]=a+s,[r,l]}))}function wn(t,s){let e=pa.find(n=>t/n<=s)??t;return Array.from({length:Math.floor(t/e)+1},(n,r)=>r*e)}function xn(t,s){try{let e=JSON.parse(t??"null");return!(Array.isArray(e?.happenings)&&Array.isArray(e.attributes)&&fe.includes(e.length)&&Array.isArray(e.rules)&&pe.includes(e.choice))||!e.happenings.every(va)?null:{...s,...e,at:Number(e.at)||0}}catch{return null}}function va(t){return Qt.includes(t?.kind)&&Number.isFinite(t.at)&&Number.isFinite(t.percent)&&["page","items","total","name","text"].every(e=>typeof t[e]=="string")}function ye(t){return[...t].sort((s,e)=>s.at-e.at)}var xt=Object.freeze({page:"page",cart:"cart",activity:"mouse",typing:"edit",scroll:"scroll",exit:"exit",event:"flag",writes:"chat",opens:"panel",closes:"panel"});function kt({t,language:s},{kind:e,page:n,items:r,total:a,percent:i,name:l,text:c}){let d=p=>`⁨${p}⁩`;if(e!=="cart"){let p={page:d(n||"…"),percent:i,name:d(l||"…"),text:d(c||"…")};return t(`sim_did_${e}`,p)}let u=be(r).map(p=>d(p.name));if(!u.length)return t("sim_did_empty_cart");let m=new Intl.ListFormat(s,{type:"unit"}).format(u);return a.trim()?t("sim_did_cart_of",{items:m,total:d(a.trim())}):t("sim_did_cart",{items:m})}function M(t,s){let{t:e,language:n}=t,r=Number.isInteger(s);if(s<120){let l=r?new Intl.NumberFormat(n).format(s):st(t,s);return e("sim_seconds",{seconds:l})}let a=new Intl.NumberFormat(n,{minimumIntegerDigits:2,maximumFractionDigits:1}),i=new Intl.NumberFormat(n).format(Math.floor(s/60));return e("sim_minutes",{minutes:i,seconds:a.format(s%60)})}function kn({fired:t,language:s,at:e,onMoment:n}){let r=$(),{language:a}=b(),i={t:r,language:a};return t.length?o`
    <ol class="said-list">
      ${t.map((l,c)=>o`
        <li key=${`${l.rule_id} ${c}`} class=${l.at<=e?"said":"said said-later"}>
          <p class="said-head">
            <button type="button" class="link-button said-time" onClick=${()=>n(l.at)}>
              ${M(i,l.at)}</button>
            <bdi class="said-title">${l.title||l.rule_id}</bdi>
          </p>
          <div class="said-bubble" dir=${at(s)} lang=${s}>
            <span class="face face-bot face-small" aria-hidden="true"><${S} name="bot" /></span>
            <div class="said-body">
              <p class="said-text" dir="auto">${l.text}</p>
              ${l.buttons.length>0&&o`<ul class="mock-buttons" aria-label=${r("offered_buttons")}>
                  ${l.buttons.map((d,u)=>o`<li key=${u} dir="auto">${d}</li>`)}</ul>`}
            </div>
          </div>
          <${ya} fired=${l} />
        </li>`)}
    </ol>`:o`<p class="bot-quiet">${r("sim_silent")}</p>`}function ya({fired:t}){let s=$(),e=[t.opens_panel&&s("sim_opens_panel"),t.has_sound&&s("sim_has_sound"),t.leads_to&&s("sim_leads_to",{label:`⁨${t.leads_to}⁩`})].filter(Boolean);return e.length>0&&o`<p class="hint">${e.join(" · ")}</p>`}function Sn({draft:t,selected:s,onSelect:e,onChange:n,onRemove:r}){let a=$(),{language:i}=b(),l={t:a,language:i};return t.happenings.length?o`
    <ol class="did-list" aria-label=${a("sim_marks")}>
      ${t.happenings.map(c=>{let d=c.id===s;return o`
        <li key=${c.id} class=${d?"did did-open":"did"}>
          <div class="did-head">
            <button type="button" class="did-button" aria-expanded=${d}
              onClick=${()=>e(d?null:c.id)}>
              <span class="did-time">${M(l,c.at)}</span>
              <${S} name=${xt[c.kind]} />
              <span class="did-words">${kt(l,c)}</span>
              ${!ge(c)&&o`<span class="did-lacks">${a("sim_lacks")}</span>`}
            </button>
            <button type="button" class="icon-button" title=${a("remove")}
              aria-label=${a("sim_remove",{did:kt(l,c)})}
              onClick=${()=>r(c.id)}><${S} name="close" /></button>
          </div>
          ${d&&o`<${wa} happening=${c} length=${t.length}
              onChange=${u=>n(c.id,u)} />`}
        </li>`})}
    </ol>`:o`<p class="bot-quiet">${a("sim_nothing_happens")}</p>`}function wa({happening:t,length:s,onChange:e}){let n=$(),r=j(),a=i=>l=>e({[i]:l.target.value});return o`
    <div class="did-fields">
      <div class="field did-kind"><label for=${`${r}-kind`}>${n("sim_what")}</label>
        <select class="input" id=${`${r}-kind`} value=${t.kind} onChange=${a("kind")}>
          ${Qt.map(i=>o`<option key=${i} value=${i}>${n(`sim_kind_${i}`)}</option>`)}
        </select></div>
      <div class="field did-at"><label for=${`${r}-at`}>${n("sim_at_second")}</label>
        <input class="input" id=${`${r}-at`} type="number" inputmode="decimal" min="0" max=${s} step="0.5"
          value=${t.at}
          onChange=${i=>e({at:Number(i.target.value)})} /></div>
      <${xa} id=${r} happening=${t} take=${a} onChange=${e} />
    </div>`}function xa({id:t,happening:s,take:e,onChange:n}){let r=$(),a=(i,l="")=>o`
    <div class=${`field did-${i}`}><label for=${`${t}-${i}`}>${r(`sim_field_${i}`)}</label>
      <input class="input" id=${`${t}-${i}`} dir=${i==="page"||i==="name"?"ltr":"auto"}
        maxlength="300" autocomplete="off" value=${s[i]} onInput=${e(i)}
        inputmode=${i==="total"?"decimal":void 0}
        aria-describedby=${l?`${t}-${i}-hint`:void 0} />
      ${l&&o`<span class="hint" id=${`${t}-${i}-hint`}>${l}</span>`}</div>`;switch(s.kind){case"page":return a("page",r("sim_page_hint"));case"cart":return o`${a("items",r("sim_items_hint"))}${a("total")}`;case"event":return a("name");case"writes":return a("text");case"scroll":return o`
        <div class="field did-percent"><label for=${`${t}-percent`}>${r("sim_field_percent")}</label>
          <input class="input" id=${`${t}-percent`} type="number" min="1" max="100" value=${s.percent}
            onInput=${i=>n({percent:Math.round(Number(i.target.value))})} />
        </div>`;default:return null}}function On({draft:t,onAdd:s}){let e=$(),{language:n}=b(),r=j(),a=t.happenings.length>=pn;return o`
    <div class="did-add" role="group" aria-labelledby=${r}>
      <span id=${r} class="label">${e("sim_add_at",{time:M({t:e,language:n},t.at)})}</span>
      ${Qt.map(i=>o`
        <button type="button" key=${i} class="chip did-chip" disabled=${a} onClick=${()=>s(i)}>
          <${S} name=${xt[i]} />${e(`sim_kind_${i}`)}</button>`)}
    </div>`}function ft({as:t="span",at:s,lane:e=0,children:n,...r}){let a=E(null);return St(()=>{a.current?.style.setProperty("--at",`${Math.max(0,Math.min(1,s))*100}%`),a.current?.style.setProperty("--lane",String(e))},[s,e]),o`<${t} ref=${a} ...${r}>${n}<//>`}function Tn(t,{clientX:s}){let e=t.getBoundingClientRect(),n=e.width?(s-e.x)/e.width:0,r=getComputedStyle(t).direction==="rtl";return Math.max(0,Math.min(1,r?1-n:n))}var ka=.045,Sa=.11,Oa=9,Ta=5,Ca=4,we=.5;function En({draft:t,fired:s,selected:e,onMoment:n,onSelect:r,onMove:a,onRemove:i}){let l=$(),{language:c}=b(),d={t:l,language:c},u=E(null),[m,p]=x(!1),{at:f,length:_,happenings:h}=t,k=matchMedia("(width < 760px)").matches,N=_*(k?Sa:ka),T=ve(h,N),w=s.map((v,L)=>({...v,id:L})),g=ve(w,N),O=v=>u.current&&Tn(u.current,v)*_,A=v=>n(O(v)??0);return o`
    <div class="tl">
      <div class="tl-frame" ref=${u} onPointerDown=${v=>{v.button!==0||v.target.closest("button")||(u.current?.setPointerCapture(v.pointerId),p(!0),A(v))}} onPointerMove=${m?A:void 0}
        onPointerUp=${()=>p(!1)} onPointerCancel=${()=>p(!1)}>
        <div class="tl-ticks" aria-hidden="true">
          ${wn(_,k?Ta:Oa).map(v=>o`<${ft} key=${v} class="tl-tick" at=${v/_}>
              <span>${M(d,v)}</span><//>`)}
        </div>
        <${Nn} label=${l("sim_marks")} kind="tl-did" count=${Cn(T)}>
          ${h.map(v=>o`<${Na} key=${v.id} happening=${v} length=${_}
              lane=${T.get(v.id)??0} isSelected=${e===v.id} secondsAt=${O}
              onSelect=${r} onMove=${a} onRemove=${i} />`)}
        <//>
        <${Nn} label=${l("sim_fired")} kind="tl-said" count=${Cn(g)}>
          ${w.map(v=>{let L=l("sim_fired_at",{title:v.title||v.rule_id,time:M(d,v.at)});return o`<${ft} as="button" type="button" key=${v.id} class="tl-mark tl-fired"
              at=${v.at/_} lane=${g.get(v.id)??0} title=${L} aria-label=${L}
              onClick=${()=>n(v.at)}><${S} name="spark" /><//>`})}
        <//>
        <${ft} class="tl-now" at=${f/_} aria-hidden="true" />
      </div>
      <input class="tl-range" type="range" min="0" max=${_} step=${we} value=${f}
        aria-label=${l("sim_moment")} aria-valuetext=${M(d,f)}
        onInput=${v=>n(Number(v.target.value))} />
    </div>`}function Cn(t){return 1+Math.max(0,...t.values())}function Nn({label:t,kind:s,count:e,children:n}){return o`<${ft} as="div" class=${`tl-rows ${s}`} at=${0} lane=${e} role="group" aria-label=${t}>
    ${n}<//>`}function Na({happening:t,length:s,lane:e,isSelected:n,secondsAt:r,onSelect:a,onMove:i,onRemove:l}){let c=$(),{language:d,direction:u}=b(),{id:m,at:p,kind:f}=t,_=E(null),h={t:c,language:d},k=c("sim_did_at",{did:kt(h,t),time:M(h,p)}),N=O=>{O.button===0&&(O.currentTarget.setPointerCapture(O.pointerId),_.current={x:O.clientX,isMoved:!1})},T=O=>{_.current&&(Math.abs(O.clientX-_.current.x)>=Ca&&(_.current.isMoved=!0),_.current.isMoved&&i(m,r(O)??p))},w=()=>{let O=_.current?.isMoved;setTimeout(()=>_.current=null),O&&a(m)},g=O=>{let A=u==="rtl"?"ArrowLeft":"ArrowRight",B=O.shiftKey?10*we:we;if(O.key===A)i(m,p+B);else if(O.key==="ArrowLeft"||O.key==="ArrowRight")i(m,p-B);else if(O.key==="Delete"||O.key==="Backspace")l(m);else return;O.preventDefault()};return o`
    <${ft} as="button" type="button" class=${n?"tl-mark tl-selected":"tl-mark"} at=${p/s}
      lane=${e} title=${k} aria-label=${k} aria-pressed=${n} onPointerDown=${N}
      onPointerMove=${T} onPointerUp=${w} onPointerCancel=${w} onKeyDown=${g}
      onClick=${()=>!_.current?.isMoved&&a(m)}><${S} name=${xt[f]} /><//>`}var Ea=["desktop","tablet","phone"],Ia=["returning_with_cart","identified","bought","person"],Da=20;function In({draft:t,overview:s,onChange:e}){let n=$(),r=j(),{language:a}=Y(),i=c=>d=>d.target.value&&e({[c]:d.target.value}),l=c=>c.charAt(0).toLocaleUpperCase(a)+c.slice(1);return o`
    <div class="who">
      <div class="field"><label for=${`${r}-language`}>${n("language")}</label>
        <select class="input" id=${`${r}-language`} value=${t.language}
          onChange=${c=>e({language:c.target.value})}>
          ${s.languages.map(c=>o`<option key=${c} value=${c}>${Dt(c)}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-device`}>${n("sim_device")}</label>
        <select class="input" id=${`${r}-device`} value=${t.device}
          onChange=${c=>e({device:c.target.value})}>
          ${Ea.map(c=>o`<option key=${c} value=${c}>
            ${l(n(`find_device_${c}`))}</option>`)}
        </select></div>
      <div class="field"><label for=${`${r}-date`}>${n("sim_date")}</label>
        <input class="input" id=${`${r}-date`} type="date" required value=${t.date}
          onChange=${i("date")} /></div>
      <div class="field"><label for=${`${r}-time`}>${n("sim_time")}</label>
        <input class="input" id=${`${r}-time`} type="time" required value=${t.time}
          onChange=${i("time")} /></div>
      <div class="who-facts">
        ${Ia.map(c=>o`
          <label class="tick" key=${c}><input type="checkbox" checked=${t[c]}
            onChange=${d=>e({[c]:d.target.checked})} />
            ${n(`sim_${c}`)}</label>`)}
      </div>
      <${Aa} draft=${t} onChange=${e} />
      <${Ra} draft=${t} rules=${s.rules} onChange=${e} />
      <${La} draft=${t} onChange=${e} />
    </div>`}function Aa({draft:t,onChange:s}){let e=$(),n=j(),r={hours:null,open:!0,closed:!1},a=t.open===null?"hours":t.open?"open":"closed";return o`
    <div class="field who-wide"><label for=${n}>${e("sim_opening")}</label>
      <select class="input" id=${n} value=${a}
        onChange=${i=>s({open:r[i.target.value]})}
        >${Object.keys(r).map(i=>o`<option key=${i} value=${i}>${e(`sim_opening_${i}`)}</option>`)}
      </select></div>`}function Ra({draft:t,rules:s,onChange:e}){let n=$(),r=j(),a=s.filter(u=>!u.paused).map(u=>u.id),i=t.rules,l=u=>e({choice:u,rules:u==="chosen"&&!i.length?a:i}),c=u=>e({rules:i.includes(u)?i.filter(m=>m!==u):[...i,u]}),d={live:a.length,all:s.length,chosen:0};return o`
    <fieldset class="who-rules who-wide">
      <legend class="label">${n("sim_rules")}</legend>
      ${pe.map(u=>o`<label class="tick" key=${u}><input type="radio" name=${r}
          checked=${t.choice===u} onChange=${()=>l(u)} />
          ${n(`sim_rules_${u}`,{count:d[u]})}</label>`)}
      ${t.choice==="chosen"&&o`<ul class="who-chosen">
          ${s.map(u=>o`<li key=${u.id}><label class="tick"><input type="checkbox"
              checked=${i.includes(u.id)} onChange=${()=>c(u.id)} />
              <span><bdi>${u.title||u.id}</bdi>
              ${u.paused&&o` <span class="tag tag-quiet">${n("find_is_paused")}</span>`}</span></label></li>`)}
        </ul>`}
    </fieldset>`}function La({draft:t,onChange:s}){let e=$(),n=j(),r=(a,i)=>s({attributes:t.attributes.map((l,c)=>c===a?{...l,...i}:l)});return o`
    <details class="more who-wide">
      <summary>${e("sim_more")}</summary>
      <div class="who">
        <div class="field"><label for=${`${n}-visits`}>${e("sim_visits")}</label>
          <input class="input" id=${`${n}-visits`} type="number" min="1" max="1000" value=${t.visits}
            onChange=${a=>s({visits:Math.max(1,Math.round(Number(a.target.value)||1))})} /></div>
        <div class="field who-wide"><label for=${`${n}-referrer`}>${e("sim_referrer")}</label>
          <input class="input" id=${`${n}-referrer`} dir="ltr" maxlength="2000" placeholder="https://…"
            value=${t.referrer}
            onInput=${a=>s({referrer:a.target.value})} />
        </div>
        <fieldset class="who-rules who-wide">
          <legend class="label">${e("sim_attributes")}</legend>
          ${t.attributes.map(({name:a,value:i},l)=>o`
            <div class="who-attribute" key=${l}>
              <input class="input" dir="auto" maxlength="64" aria-label=${e("sim_attribute_name")}
                placeholder=${e("sim_attribute_name")} value=${a}
                onInput=${c=>r(l,{name:c.target.value})} />
              <input class="input" dir="auto" maxlength="200" aria-label=${e("sim_attribute_value")}
                placeholder=${e("sim_attribute_value")} value=${i}
                onInput=${c=>r(l,{value:c.target.value})} />
              <button type="button" class="icon-button" aria-label=${e("remove")} title=${e("remove")}
                onClick=${()=>s({attributes:t.attributes.filter((c,d)=>d!==l)})}>
                <${S} name="close" /></button>
            </div>`)}
          ${t.attributes.length<Da&&o`<button type="button" class="link-button"
              onClick=${()=>s({attributes:[...t.attributes,{name:"",value:""}]})}>
              ${e("sim_add_attribute")}</button>`}
        </fieldset>
      </div>
    </details>`}var Dn="chatserver:console:simulator",Ma="(width >= 1000px)";function An(){let t=$(),{overview:s}=y(),[e,n]=Ba(s),[r,a]=x(null),{answer:i,error:l,isLate:c,again:d}=ja(e),u=w=>n(g=>({...g,...w})),m=w=>n(g=>({...g,at:Xt(g,w)})),p=w=>n(g=>bn(g,w)),f=(w,g)=>n(O=>gn(O,w,g)),_=(w,g)=>f(w,{at:g}),h=w=>n(g=>vn(g,w)),k=w=>{a(null),n(g=>he(g,w,t("sim_sample_items")))},N=w=>{let g=hn(e,w,e.at);n(g.draft),a(g.id)},T=i?.fired??[];return o`
    <div class="sim">
      <p class="lead">${t("sim_lead")}</p>
      <div class="sim-presets" role="group" aria-label=${t("sim_presets")}>
        <span class="label" aria-hidden="true">${t("sim_presets")}</span>
        ${_e.map(w=>o`<button type="button" key=${w} class="button" onClick=${()=>k(w)}>
            ${t(`sim_preset_${w}`)}</button>`)}
      </div>
      <div class="sim-grid">
        <details class="bot-card sim-who" open=${matchMedia(Ma).matches}>
          <summary><h3>${t("sim_who")}</h3></summary>
          <${In} draft=${e} overview=${s} onChange=${u} />
        </details>
        <div class="sim-main">
          <section class="bot-card sim-story" aria-label=${t("sim_story")}>
            <${Fa} draft=${e} onLength=${h} />
            <${En} draft=${e} fired=${T} selected=${r} onMoment=${m} onSelect=${a}
              onMove=${_} onRemove=${p} />
            <${On} draft=${e} onAdd=${N} />
            <${Sn} draft=${e} selected=${r} onSelect=${a} onChange=${f}
              onRemove=${p} />
          </section>
          ${l&&o`<div class="sim-failed"><${H} error=${l} />
              <button type="button" class="button" onClick=${d}>${t("try_again")}</button></div>`}
          ${!i&&!l&&o`<${ot} count=${4} />`}
          ${i&&o`<${Pa} answer=${i} draft=${e} isLate=${c} onMoment=${m} />`}
        </div>
      </div>
    </div>`}function Fa({draft:t,onLength:s}){let e=$(),{language:n}=b();return o`
    <div class="sim-head">
      <h3>${e("sim_story")}</h3>
      <output class="sim-clock">${M({t:e,language:n},t.at)}</output>
      <label class="period"><span>${e("sim_length")}</span>
        <select class="input" value=${String(t.length)}
          onChange=${r=>s(Number(r.target.value))}>
          ${fe.map(r=>o`<option key=${r} value=${String(r)}>
              ${e("minutes_short",{count:r/60})}</option>`)}
        </select></label>
    </div>`}function Pa({answer:t,draft:s,isLate:e,onMoment:n}){let r=$(),{language:a}=b(),{looks:i,fired:l}=t,c={t:r,language:a},d=l.filter(h=>h.at<=s.at),u=Object.fromEntries(d.map(h=>[h.rule_id,M(c,h.at)])),m=s.choice==="chosen"&&!s.rules.length,p=i.map(h=>{let k=X(h);return k==="held"&&Object.hasOwn(u,h.rule_id)?"spoke":k}),f=h=>p.filter(k=>k===h).length,_=["speaks","spoke","nears","held","paused"].filter(f);return o`
    <div class="sim-results" aria-busy=${e}>
      <section class="sim-looks" aria-labelledby="sim-looks">
        <h3 id="sim-looks">${r("sim_at",{time:M(c,s.at)})}</h3>
        ${i.length?o`<p class="hint" role="status">${_.map(h=>r(`sim_count_${h}`,{count:f(h)})).join(" · ")}</p>
              <${Yt} looks=${i} spoke=${u} ruleAddress=${Lt} />`:o`<p class="bot-quiet">${r(m?"sim_none_chosen":"sim_no_rules")}
                ${" "}<a href=${C("smart","rules")}>${r("sim_to_rules")}</a></p>`}
      </section>
      <section class="sim-said" aria-labelledby="sim-said">
        <h3 id="sim-said"><${S} name="spark" /> ${r("sim_fired")}</h3>
        <${kn} fired=${l} language=${s.language} at=${s.at} onMoment=${n} />
      </section>
    </div>`}function Ba({languages:t}){let s=$(),{language:e}=Y(),[n,r]=x(()=>{let a=fn(Date.now(),t.includes(e)?e:t[0]);return xn(sessionStorage.getItem(Dn),a)??he(a,_e[0],s("sim_sample_items"))});return R(()=>sessionStorage.setItem(Dn,JSON.stringify(n)),[n]),[n,r]}function ja(t){let{api:s,overview:e}=y(),[n,r]=x(qa),a=e.rules.map(({id:d})=>d),i=F(()=>JSON.stringify(yn(t,a)),[t,e]),l=E(null);R(()=>{let d=$n(u=>s.simulate(JSON.parse(u)),{onAnswer:u=>r({answer:u,error:null,isLate:!1}),onError:u=>r(m=>({...m,error:u,isLate:!1}))});return l.current=d,d.stop},[s]);let c=()=>{r(d=>({...d,isLate:!0})),l.current?.call(i)};return R(c,[i,e,s]),{...n,again:c}}var qa=Object.freeze({answer:null,error:null,isLate:!1});function Rn(t){let s=(e,n)=>{let r=Object.entries(n).map(([a,i])=>[a,String(i)]);return t(`smart/${e}?${new URLSearchParams(r)}`)};return{overview:()=>t("smart"),report:e=>s("report",{days:e}),saveRule:e=>t("smart/rule",e),checkRule:e=>t("smart/rule",{...e,only_check:!0}),removeRule:e=>t("smart/rule/remove",e),pauseRule:e=>t("smart/rule/pause",e),moveRule:e=>t("smart/rule/move",e),saveNotice:e=>t("smart/notice",e),checkNotice:e=>t("smart/notice",{...e,only_check:!0}),removeNotice:e=>t("smart/notice/remove",{id:e}),setQuiet:e=>t("smart/quiet",e),simulate:e=>t("smart/simulate",e),visitors:()=>t("smart/visitors"),visitor:e=>s("visitor",{id:e}),struggles:e=>s("struggles",{days:e}),codes:()=>t("smart/codes"),addCodes:e=>t("smart/codes",e),closeCodes:e=>t("smart/codes/remove",{name:e}),orderKeys:()=>t("smart/orders"),rotateOrderKey:e=>t("smart/orders/rotate",{site:e}),hours:()=>t("hours")}}var nt=Object.freeze(["carts_left","errors","questions","left_chats"]);function _t(t,s){return s==="errors"?t.errors.reduce((e,{count:n})=>e+n,0):t[s]}function Ln({visits:t,carts_left:s}){return t?Math.min(1,s/t):null}function Mn(t){return Math.max(1,...t.flatMap(s=>nt.map(e=>_t(s,e))))}function Fn(t){let e=nt.map(n=>({sign:n,count:_t(t,n)})).reduce((n,r)=>r.count>n.count?r:n);return e.count?e.sign:null}var Ha=10,Ga="queue";function Bn(){let t=$(),{api:s}=y(),[e,n]=x(30),r=P(()=>s.struggles(e),[s,e]);return o`
    <div class="column">
      <div class="missed-head">
        <p class="lead">${t("struggle_lead")}</p>
        <${At} days=${e} setDays=${n} />
      </div>
      <${K} of=${r} rows=${5} draw=${a=>o`<${Ua} found=${a} />`} />
    </div>`}function Ua({found:t}){let s=$(),{pages:e,steps:n,total_visits:r}=t;return!e.length&&!n.length?o`<${z} icon=${r?"check":"globe"}
      title=${s(r?"struggle_empty_title":"struggle_no_visits_title")}
      text=${s(r?"struggle_empty_text":"struggle_no_visits_text",{count:r})} />`:o`
    <${za} />
    ${e.length>0&&o`<${Pn} kind="pages" struggles=${e} visits=${r} />`}
    ${n.length>0&&o`<${Pn} kind="steps" struggles=${n} visits=${r} />`}`}function Pn({kind:t,struggles:s,visits:e}){let n=$(),{number:r}=b(),a=s.slice(0,Ha),i=Mn(a);return o`
    <section class="struggles" aria-labelledby=${`struggle-${t}`}>
      <div class="struggle-title">
        <h3 class="part-title" id=${`struggle-${t}`}>${n(`struggle_${t}`)}</h3>
        ${t==="pages"&&o`<p class="hint">${n("struggle_of_visits",{count:e})}</p>`}
      </div>
      <ol class="struggle-list">
        ${a.map(l=>o`<${Wa} key=${l.place} struggle=${l} most=${i} />`)}
      </ol>
      <details class="more"><summary>${n("bot.chart_table")}</summary>
        <div class="table-frame" role="region" tabindex="0" aria-label=${n(`struggle_${t}`)}><table class="table">
          <thead><tr><th scope="col">${n(`struggle_place_${t}`)}</th>${t==="pages"&&o`<th scope="col">${n("struggle_visits")}</th>`}
            ${nt.map(l=>o`<th scope="col" key=${l}>${n(`struggle_${l}`)}</th>`)}</tr></thead>
          <tbody>${s.map(l=>o`<tr key=${l.place}><th scope="row"><bdi>${jn(n,l)}</bdi></th>
              ${t==="pages"&&o`<td>${r(l.visits)}</td>`}
              ${nt.map(c=>o`<td key=${c}>${r(_t(l,c))}</td>`)}</tr>`)}</tbody>
        </table></div>
      </details>
    </section>`}function Wa({struggle:t,most:s}){let e=$(),n=y(),r=Fn(t);return o`
    <li class="bot-card struggle">
      <div class="struggle-head">
        <h4><bdi>${jn(e,t)}</bdi></h4>
        ${t.visits>0&&o`<span class="hint">${e("struggle_visits_count",{count:t.visits})}</span>`}
      </div>
      ${r&&o`<p class="struggle-means">${e(`struggle_means_${r}`)}</p>`}
      <dl class="struggle-bars">
        ${nt.filter(a=>_t(t,a)>0).map(a=>o`<${Ka} key=${a} struggle=${t} sign=${a} most=${s}
            isWorst=${a===r} />`)}
      </dl>
      <${Ya} errors=${t.errors} />
      ${n.mayEdit&&t.proposal&&o`<p class="struggle-foot"><button type="button" class="button"
            onClick=${()=>Ue(n,t.proposal)}>${e("struggle_use")}</button>
          ${t.proposal.title&&o`<span class="hint"><bdi>${t.proposal.title}</bdi></span>`}</p>`}
    </li>`}function Ka({struggle:t,sign:s,most:e,isWorst:n}){let r=$(),{number:a}=b(),i=_t(t,s),l=s==="carts_left"?Ln(t):null;return o`
    <div class="struggle-bar">
      <dt>${r(`struggle_${s}`)}</dt>
      <dd>
        <span class="struggle-track" aria-hidden="true">
          <${V} share=${i/e} kind=${n?"struggle-fill struggle-worst":"struggle-fill"} /></span>
        <span class="struggle-number">${a(i)}${l!==null&&o`<span class="hint"> · ${r("percent",{value:a(Math.round(l*100))})}</span>`}</span>
      </dd>
    </div>`}function jn(t,{kind:s,place:e}){return s==="step"&&e===Ga?t("struggle_queue"):e}function Ya({errors:t}){let s=$(),{number:e}=b();return t.length?o`<p class="struggle-errors"><span class="hint">${s("struggle_which_errors")}</span>
    ${t.slice(0,5).map(({name:n,count:r})=>o` <span class="tag tag-quiet" key=${n}><bdi>${n}</bdi> ${e(r)}</span>`)}</p>`:null}function za(){let t=$();return o`
    <details class="more"><summary>${t("struggle_definitions")}</summary>
      <dl class="struggle-terms">
        ${[...nt,"order"].map(s=>o`<div key=${s}><dt class="label">${t(`struggle_${s}`)}</dt>
            <dd>${t(`struggle_term_${s}`)}</dd></div>`)}
      </dl>
    </details>`}var xe={rules:mn,calendar:$s,codes:ys,simulator:An,live:Js,struggles:Bn},Va={rule:"rules",new:"rules",notice:"calendar"};ke(document,Re,ts);function Fu(){let t=$(),{api:s,place:e}=W(),n=F(()=>Rn(s.call),[s]),r=P(n.overview,[n]),{parts:a,wanted:i}=Oe(e.store),l=a[1]??"rules",c=Va[l]??l,d=Object.hasOwn(xe,c)?c:"rules",u=E(null);return R(()=>{u.current?.scrollTo(0,0),u.current?.querySelector(".bot-tab[aria-current]")?.scrollIntoView({block:"nearest",inline:"center"})},[a[1],a[2]]),o`
    <main class="bot smart" ref=${u}>
      <nav class="bot-tabs" aria-label=${t("smart_sections")}>
        ${Object.keys(xe).map(m=>o`
          <a key=${m} class="bot-tab" href=${C("smart",m)}
            aria-current=${m===d?"page":void 0}>${t(`smart_section_${m}`)}</a>`)}
      </nav>
      <div class="bot-body">
        <${K} of=${r} rows=${8} draw=${m=>o`
          <${Ja} name=${d} api=${n} overview=${m} refresh=${r.reload} parts=${a} />`} />
      </div>
      ${i!==null&&o`<${Ae} place=${e} />`}
    </main>`}function Ja({name:t,api:s,overview:e,refresh:n,parts:r}){let a=$(),{work:i,place:l,operator:c}=W(),d=E(null),u=F(()=>({api:s,overview:e,refresh:n,place:l,parts:r,proposed:d,mayEdit:e.may_edit,isLeader:c.role!=="operator",isAdmin:c.role==="admin",tell:f=>i.tell(f)}),[s,e,l,r,c,i]),m=F(()=>({...u,overview:{files:[]}}),[u]),p=xe[t];return o`
    <${Ge.Provider} value=${u}>
      <${Ne.Provider} value=${m}>
        <h2 class="visually-hidden">${a(`smart_section_${t}`)}</h2>
        ${!e.may_edit&&o`<p class="bot-note">${a(`smart_why_not_${e.why_not??"role"}`)}</p>`}
        ${e.errors.length>0&&o`<div class="outcome" role="alert"><p>${a("smart_files_broken",{count:e.errors.length})}</p>
          <${Ct} problems=${e.errors} /></div>`}
        <${p} />
      <//>
    <//>`}export{Fu as SmartPage};
