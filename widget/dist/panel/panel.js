import{a as Y,b as j,c as r,d as x,e as v,f as L,g as $,h as Z,i as Q,k as X,l as J}from"../shared/chunk-VATK4LEI.js";import{e as S,i as C,j as g,k as y,l as E,n as W,o as N,p as K}from"../shared/chunk-AVFEWHTO.js";function ee(e){let[n,t]=x(e.state());return v(()=>{let o=()=>t(e.state());return o(),e.subscribe(o)},[e]),n}function M(e,n){let[t,o]=x(!1);return v(()=>{if(!e)return o(!1);let i=setTimeout(()=>o(!0),n);return()=>clearTimeout(i)},[e,n]),e&&t}function ne(e){let[n]=x(()=>matchMedia(e)),[t,o]=x(n.matches);return v(()=>{let i=()=>o(n.matches);return n.addEventListener("change",i),()=>n.removeEventListener("change",i)},[n]),t}var Te={close:"M6 6l12 12M18 6 6 18",more:"M12 5.5v.01M12 12v.01M12 18.5v.01",send:"M12 19V5M5.5 11.5 12 5l6.5 6.5",down:"M12 5v14M5.5 12.5 12 19l6.5-6.5",bot:"M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V5M9 13v1M15 13v1",person:"M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM5 20c.6-3.4 3.4-5.2 7-5.2s6.4 1.8 7 5.2",clock:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2",letter:"M4.5 6.5h15v11h-15zM4.5 7.5 12 13l7.5-5.5",away:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7",finish:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.5l2.5 2.5 4.5-5.5",warning:"M12 9v4M12 16.5v.01M10.5 4.8 3.6 17a1.8 1.8 0 0 0 1.5 2.7h13.8a1.8 1.8 0 0 0 1.5-2.7L13.5 4.8a1.8 1.8 0 0 0-3 0Z"};function b({name:e}){return r`<svg class="icon icon-${e}" viewBox="0 0 24 24" aria-hidden="true"><path d=${Te[e]} /></svg>`}var B=j(null);function u(){return Q(B)}function T({kind:e,name:n}){if(e===y.BOT)return r`<span class="face face-bot" aria-hidden="true"><${b} name="bot" /></span>`;let t=[...n.trim()][0]?.toLocaleUpperCase()??"";return r`<span class="face face-person" aria-hidden="true">${t}</span>`}function te({group:{sender:e,messages:n},state:t}){let{t:o,time:i}=u(),a=e.kind===y.VISITOR,s=e.kind===y.BOT,p=a?o("visitor.name"):s?o("bot.name"):e.name||o("person.nameless"),d=n[n.length-1],l=a&&Ie(d,t)&&t.conversation.readMarks.operator>=d.seq;return r`
    <div class="group ${a?"group-own":"group-other"}">
      ${!a&&r`<${T} kind=${e.kind} name=${p} />`}
      <div class="group-words">
        ${!a&&r`<p class="byline" aria-hidden="true">
          <bdi>${p}</bdi> <span class="tag">${o(s?"bot.tag":"person.tag")}</span>
        </p>`}
        ${n.map(c=>r`<${_e} key=${c.seq} message=${c} name=${p} />`)}
        <p class="time">
          <span aria-hidden="true">${i(d.at)}</span> ${l&&r`<span>${o("message.seen")}</span>`}
        </p>
      </div>
    </div>
  `}function _e({message:e,name:n}){let{t,time:o}=u(),i=r`<span class="hidden-words">${t("message.byline",{name:n,time:o(e.at)})}</span>`;return e.isErased?r`<p class="message message-erased">${i} ${t("message.erased")}</p>`:r`<div class="message">
    ${i}
    <div class="words" dir="auto"><${J} text=${e.text} /></div>
    ${e.isEdited&&r`<span class="edited">${t("message.edited")}</span>`}
  </div>`}function Ie(e,{conversation:n}){return n.messages.findLast(({sender:t})=>t.kind===y.VISITOR)?.seq===e.seq}function oe({conversation:{offeredForm:e}},n){return e&&e.seq!==n?e:null}function O({departments:e}){return e.some(n=>n.is_available)}function D({departments:e},n){return e.find(t=>t.key===n)?.name??null}function P({items:e}){return e.filter(n=>n.command.type===S.SEND)}function _({items:e},n){return e.find(t=>t.command.type===n)??null}function re(e){let n=e.conversation.messages.at(-1),t=e.conversation.view?.state===g.CLOSED;return!n||t||P(e).length>0||n.sender.kind===y.VISITOR?[]:n.buttons}function A(e){return e.conversation.events.length===0&&P(e).length===0}function ie({visitor:e,state:n}){let{t}=u(),[o,i]=x(!1),a=$(null),s=Ce(n);v(()=>{if(!o)return;let l=c=>!c.composedPath().includes(a.current)&&i(!1);return addEventListener("pointerdown",l),a.current?.querySelector("[role=menuitem]")?.focus(),()=>removeEventListener("pointerdown",l)},[o]);function p(l){o&&(l.key==="Escape"&&(l.preventDefault(),i(!1),a.current?.querySelector("button")?.focus()),(l.key==="ArrowDown"||l.key==="ArrowUp")&&(l.preventDefault(),Ae(a.current,l.key==="ArrowDown"?1:-1)))}function d(l){i(!1),l.buttonId?e.send(t(l.label),l.buttonId):e.end()}return s.length===0?null:r`
    <div class="menu" ref=${a} onKeyDown=${p}>
      <button
        class="icon-button"
        type="button"
        aria-label=${t("panel.menu")}
        aria-haspopup="menu"
        aria-expanded=${o?"true":"false"}
        onClick=${()=>i(!o)}
      >
        <${b} name="more" />
      </button>
      ${o&&r`<div class="menu-list" role="menu" aria-label=${t("panel.menu")}>
        ${s.map(l=>r`
            <button class="menu-item" type="button" role="menuitem" onClick=${()=>d(l)}>
              <${b} name=${l.icon} /> ${t(l.label)}
            </button>
          `)}
      </div>`}
    </div>
  `}function Ce(e){let n=[],t=e.conversation.view?.state??g.BOT;return t!==g.WAITING&&t!==g.ASSIGNED&&n.push(H(e)),e.conversation.view&&t!==g.CLOSED&&n.push({label:"menu.end",icon:"finish",buttonId:null}),n}function H(e){return O(e)?{label:"menu.person",icon:"person",buttonId:"person"}:{label:"menu.message",icon:"letter",buttonId:"message"}}function Ae(e,n){let t=[...e?.querySelectorAll("[role=menuitem]")??[]],o=e?.getRootNode(),i=t.indexOf(o.activeElement)+n;t.at(i%t.length)?.focus()}function ae({visitor:e,state:n,onClose:t}){let{t:o}=u(),i=n.conversation.view,a=i?.state===g.ASSIGNED,s=i?.operator?.name||o("person.nameless");return r`
    <header class="head">
      <${T} kind=${a?"operator":"bot"} name=${s} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${n.welcome?.site_name||o("panel.label_unnamed")}</bdi></h2>
        <p class="head-who"><${Re} state=${i?.state??g.BOT} name=${s} /></p>
      </div>
      <${ie} visitor=${e} state=${n} />
      <button class="icon-button" type="button" aria-label=${o("panel.close")} onClick=${t}>
        <${b} name="close" />
      </button>
    </header>
  `}function Re({state:e,name:n}){let{t}=u();return e!==g.ASSIGNED?t(`who.${e}`):r`<span class="dot" aria-hidden="true"></span> ${t("who.person",{name:I(n)})}`}function I(e){return`⁨${e}⁩`}var qe=["asked_for_person","transferred"],Ne=["started"];function se({body:e,sender:n},t){if(e.kind===C.RATED)return{key:"line.rated",values:{score:String(e.score)}};if(e.kind!==C.STATE_CHANGED||Ne.includes(e.reason))return null;let o=D(t,e.department),i=qe.includes(e.reason)&&!o,a=e.operator?.name||n.name;return{key:`line.${e.reason}${i?"_plain":""}`,values:{name:a??"",department:o??""}}}function le({event:e,state:n}){let{t}=u();if(e.body.kind===C.FORM_ANSWERED)return r`<${Oe} body=${e.body} state=${n} />`;let o=se(e,n);if(!o)return null;let{name:i,department:a,score:s}=o.values,p={name:I(i||t("person.nameless")),department:I(a??""),rating:s?t(`rating.${s}`):""};return r`<p class="story">${t(o.key,p)}</p>`}function Oe({body:e,state:n}){let{t}=u(),o=D(n,e.department);return r`
    <dl class="answers" aria-label=${t("answers.title")}>
      ${e.answers.map(({key:i,value:a})=>r`<div key=${i}>
          <dt>${t(`answers.${i}`)}</dt>
          <dd dir="auto">${a}</dd>
        </div>`)}
      ${o&&r`<div>
        <dt>${t("answers.department")}</dt>
        <dd dir="auto">${o}</dd>
      </div>`}
    </dl>
  `}var De=400;function pe({item:{command:e,error:n},visitor:t,state:o}){let{t:i}=u(),a=M(!n,De),s=e.client_message_id;return r`
    <div class="group group-own">
      <div class="group-words">
        <div class="message ${n?"message-failed":"message-sending"}">
          <span class="hidden-words">${i("visitor.name")}:</span>
          <div class="words" dir="auto">${e.text}</div>
        </div>
        ${n?r`<p class="failure">
              <${b} name="warning" /> <span>${i("message.failed")}</span>
              <button class="link-button" type="button" onClick=${()=>t.retry(s)}>
                ${i("message.retry")}
              </button>
              <button class="link-button" type="button" onClick=${()=>t.remove(s)}>
                ${i("message.remove")}
              </button>
            </p>`:r`<p class="time">${a&&i(o.status==="online"?"message.sending":"message.waits")}</p>`}
      </div>
    </div>
  `}function ce({visitor:e,state:n}){let{t}=u(),[o,i]=x(!1),{conversation:a}=n,s=Z(()=>X(a),[a.events,a.messages]);return v(()=>i(!0),[]),r`
    ${a.hasEarlier&&r`<button class="link-button earlier" type="button" onClick=${e.loadEarlier}>${t("log.earlier")}</button>`}
    <div class="log" role="log" aria-label=${t("log.label")} aria-live=${o?"polite":"off"} tabindex="0">
      ${s.map(p=>r`<${Pe} key=${p.key} item=${p} state=${n} />`)}
      ${P(n).map(p=>r`<${pe} key=${p.command.client_message_id} item=${p} visitor=${e} state=${n} />`)}
    </div>
  `}function Pe({item:e,state:n}){let{day:t}=u();return e.type==="day"?r`<p class="day"><span>${t(e.at,Date.now())}</span></p>`:e.type==="event"?r`<${le} event=${e.event} state=${n} />`:r`<${te} group=${e} state=${n} />`}function de({visitor:e,state:n}){let{t}=u(),o=re(n);return o.length===0?null:r`
    <ul class="choices" aria-label=${t("message.choices")}>
      ${o.map(({id:i,label:a})=>r`<li key=${i}>
          <button class="chip" type="button" dir="auto" onClick=${()=>e.send(a,i)}>${a}</button>
        </li>`)}
    </ul>
  `}var Fe=["M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6","M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5","M8.5 15.2h7","M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5","M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z"];function ue({visitor:e,state:n}){let{t}=u();return n.conversation.view?.rating??_(n,S.RATE)?.command.score??null?r`<p class="rating-thanks" role="status">${t("rating.thanks")}</p>`:r`
    <div class="rating" role="group" aria-label=${t("rating.question")}>
      <p class="rating-question">${t("rating.question")}</p>
      <div class="rating-faces">
        ${Fe.map((i,a)=>{let s=a+1;return r`
            <button key=${s} class="rating-face" type="button" onClick=${()=>e.rate(s)}>
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9" />
                <path d="M9 9.5v.6M15 9.5v.6" />
                <path d=${i} />
              </svg>
              <span>${t(`rating.${s}`)}</span>
            </button>
          `})}
      </div>
    </div>
  `}function me({typing:e}){let{t:n}=u(),t=e!==null&&e.sender.kind!==y.VISITOR;return r`<div class="typing" role="status">
    ${t&&r`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${Ve(n,e.sender)}</span>`}
  </div>`}function Ve(e,{kind:n,name:t}){return n===y.BOT?e("typing.bot"):e("typing.person",{name:I(t||e("person.nameless"))})}function U({visitor:e,state:n}){let{t}=u(),{bubble:o,welcome:i}=n,a=H(n),s=o?o.buttons:i?.suggestions??[];return r`
    <div class="welcome">
      <div class="group group-other">
        <${T} kind="bot" name="" />
        <div class="group-words">
          <p class="byline">${t("bot.name")} <span class="tag">${t("bot.tag")}</span></p>
          <p class="message" dir="auto">${o?.text||i?.greeting||t("welcome.greeting")}</p>
        </div>
      </div>
      <ul class="choices" aria-label=${t(o?"message.choices":"welcome.suggestions")}>
        ${s.map(({id:p,label:d})=>r`<li key=${p}>
            <button class="chip" type="button" dir="auto" onClick=${()=>e.send(d,p)}>${d}</button>
          </li>`)}
        ${A(n)&&r`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${()=>e.send(t(a.label),a.buttonId)}>
            <${b} name=${a.icon} /> ${t(a.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `}var Be=60,He=12;function fe({visitor:e,state:n,isOpen:t,hasForm:o,children:i}){let{t:a}=u(),s=$(null),[p,d]=x(!0),{conversation:l,items:c}=n,m=l.events[0]?.seq,h=M(!n.isReady,300);Ue(s,m),L(()=>{p&&F(s.current)},[l.headSeq,c,l.typing,n.isReady,t,n.bubble]),L(()=>F(s.current),[o]),Ge(s,n.isReady,()=>p&&F(s.current)),We(()=>t&&(p||o)&&e.markRead(),[t,p,o,l]);let z=()=>{let f=s.current;f&&d(f.scrollHeight-f.scrollTop-f.clientHeight<Be)},k=()=>F(s.current);return n.isReady?r`
    <div class="body-place">
      <div class="body" ref=${s} onScroll=${z}>
        ${A(n)?r`<${U} visitor=${e} state=${n} />`:r`<${ce} visitor=${e} state=${n} />`}
        ${n.bubble&&!A(n)&&r`<${U} visitor=${e} state=${n} />`}
        ${!o&&r`<${de} visitor=${e} state=${n} />`}
        <${me} typing=${l.typing} />
        ${l.view?.state===g.CLOSED&&r`<${ue} visitor=${e} state=${n} />`}
        ${i}
      </div>
      ${!p&&!o&&r`<button class="to-end" type="button" aria-label=${a("log.newest")} onClick=${k}>
        <${b} name="down" />
      </button>`}
    </div>
  `:r`<div class="body">${h&&r`<${Ke} />`}</div>`}function Ue(e,n){let t=$({firstSeq:n,height:0});L(()=>{let o=e.current;if(!o)return;let{firstSeq:i,height:a}=t.current;i&&n&&n<i&&o.scrollTop<a&&(o.scrollTop+=o.scrollHeight-a),t.current={firstSeq:n,height:o.scrollHeight}})}function Ge(e,n,t){let o=$(t);o.current=t,v(()=>{if(!e.current)return;let i=new ResizeObserver(()=>o.current());return i.observe(e.current),()=>i.disconnect()},[n])}function We(e,n){v(()=>{let t=()=>!document.hidden&&e();return t(),document.addEventListener("visibilitychange",t),()=>document.removeEventListener("visibilitychange",t)},n)}function F(e){if(!e)return;let n=e.querySelector(".form");e.scrollTop=n?n.offsetTop-He:e.scrollHeight}function Ke(){let{t:e}=u();return r`<div class="skeleton" role="status" aria-label=${e("log.loading")}>
    <span></span><span></span><span></span>
  </div>`}function ge({value:e,label:n,placeholder:t,describedBy:o,fieldRef:i,onInput:a,onSend:s,onKeyDown:p}){let d=$(null),l=i??d;L(()=>{let m=l.current;m&&(m.style.blockSize="auto",m.style.blockSize=`${m.scrollHeight}px`)},[e]);function c(m){p?.(m),!(m.defaultPrevented||m.key!=="Enter"||m.shiftKey||m.isComposing)&&(m.preventDefault(),e.trim()&&s())}return r`<textarea
    class="composer-field"
    ref=${l}
    rows="1"
    dir=${e?"auto":void 0}
    aria-label=${n}
    aria-describedby=${o}
    placeholder=${t}
    value=${e}
    onInput=${m=>a(m.currentTarget.value)}
    onKeyDown=${c}
  ></textarea>`}function be(e,n){let t=n-K(e);return t<200?t:null}function xe({visitor:e,state:n,memory:t,draftKey:o}){let{t:i}=u(),[a,s]=x(()=>Ye(t,o)),p=$(null),d=be(a,E.TEXT_CODE_POINTS),l=d!==null&&d<0,c=!l&&a.trim()!=="",m=n.conversation.view?.state===g.CLOSED;v(()=>e.type(a),[]);function h(k){s(k),e.type(k),je(t,o,k)}function z(){c&&(e.send(a),h(""),p.current?.focus())}return r`
    <footer class="foot">
      <div class="composer">
        <${ge}
          value=${a}
          label=${i("composer.label")}
          placeholder=${i(m?"composer.placeholder_closed":"composer.placeholder")}
          describedBy="composer-notice"
          fieldRef=${p}
          onInput=${h}
          onSend=${z}
        />
        <button class="send" type="button" aria-label=${i("composer.send")} disabled=${!c} onClick=${z}>
          <${b} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${d===null?i("composer.preview"):r`<span class=${l?"too-long":""} role="status">
              ${l?i("composer.too_long",{count:-d}):i("composer.left",{count:d})}
            </span>`}
      </p>
    </footer>
  `}function Ye(e,n){try{return e?.getItem(n)??""}catch{return""}}function je(e,n,t){try{t?e?.setItem(n,t):e?.removeItem(n)}catch{}}function G(e,n){let t={};return n.name.trim()||(t.name="form.missing_name"),e==="offline"&&!Ze(n.email)&&(t.email="form.bad_email"),n.department||(t.department="form.missing_department"),n.topic.trim()||(t.topic="form.missing_topic"),t}function Ze(e){return/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(e.trim())}function V({name:e,label:n,value:t,mistake:o,type:i="text",rows:a,autocomplete:s,onInput:p}){let d={id:`field-${e}`,name:e,value:t,dir:t?"auto":void 0,required:!0,"aria-invalid":o?"true":void 0,"aria-describedby":o?`mistake-${e}`:void 0,onInput:l=>p(l.currentTarget.value)};return r`
    <div class="field">
      <label class="field-label" for="field-${e}">${n}</label>
      ${a?r`<textarea class="input" rows=${a} ...${d}></textarea>`:r`<input class="input" type=${i} autocomplete=${s} ...${d} />`}
      ${o&&r`<p class="mistake" id="mistake-${e}">${o}</p>`}
    </div>
  `}function ve({departments:e,value:n,mistake:t,canChooseAway:o,onChange:i}){let{t:a}=u();return r`
    <fieldset class="field" aria-describedby=${t?"mistake-department":void 0}>
      <legend class="field-label">${a("form.department")}</legend>
      <div class="departments">
        ${e.map(({key:s,name:p,is_available:d})=>{let l=!d&&!o;return r`
            <label key=${s} class="department">
              <input type="radio" name="department" value=${s} checked=${n===s} disabled=${l}
                onChange=${()=>i(s)} />
              <span class="department-name" dir="auto">${p}</span>
              ${l&&r`<span class="department-away">${a("form.away")}</span>`}
            </label>
          `})}
      </div>
      ${t&&r`<p class="mistake" id="mistake-department">${t}</p>`}
    </fieldset>
  `}function $e({form:e,visitor:n,state:t,onDismiss:o}){let{t:i}=u(),a=_(t,S.ANSWER_FORM),[s,p]=x(()=>Qe(e,t,a?.command)),[d,l]=x({}),c=$(null),m=a!==null&&!a.error;function h(f){let w={...s,...f};p(w),Object.keys(d).length>0&&l(G(e,w))}function z(f){f.preventDefault();let w=G(e,s);l(w);let[R]=Object.keys(w);if(R)return c.current?.querySelector(`[name=${R}]`)?.focus();a&&n.remove(a.command.client_message_id),n.answerForm({form:e,...Xe(s)})}let k=f=>({name:f,value:s[f],mistake:d[f]?i(d[f]):null,onInput:w=>h({[f]:w})});return r`
    <form class="form" novalidate ref=${c} onSubmit=${z} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${i(`form.title_${e}`)}</h3>
      <p class="form-lead">${i(`form.lead_${e}`)}</p>
      <${V} ...${k("name")} label=${i("form.name")} autocomplete="name" />
      ${e==="offline"&&r`<${V} ...${k("email")} label=${i("form.email")} type="email" autocomplete="email" />`}
      <${V} ...${k("topic")} label=${i(`form.topic_${e}`)} rows=${e==="offline"?4:2} />
      <${ve}
        departments=${t.departments}
        value=${s.department}
        mistake=${d.department?i(d.department):null}
        canChooseAway=${e==="offline"}
        onChange=${f=>h({department:f})}
      />
      ${a?.error&&r`<p class="form-failed" role="alert">${i("form.failed")}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${m}>
          ${i(m?"form.sending":`form.submit_${e}`)}
        </button>
        <button class="button" type="button" onClick=${o}>${i("form.cancel")}</button>
      </div>
    </form>
  `}function Qe(e,{welcome:n,departments:t,conversation:o},i){let a=t.filter(s=>e==="offline"||s.is_available);return{name:i?.name??(o.view?.visitor.name||n?.visitor_name||""),email:i?.email??n?.visitor_email??"",topic:i?.topic??"",department:i?.department??(a.length===1?a[0].key:"")}}function Xe({name:e,email:n,topic:t,department:o}){return{name:N(e.trim(),E.NAME_CODE_POINTS),email:N(n.trim(),E.EMAIL_CODE_POINTS),topic:N(t.trim(),E.COMMENT_CODE_POINTS),department:o}}var Je=1500;function he({state:{status:e,then:n,isReady:t}}){let{t:o}=u();return M(e!=="online",Je)?r`<p class="banner" role="alert"><${b} name="warning" /> ${o(`connection.${n==="reload"?"outdated":n==="stop"?"refused":t?"lost":"first"}`)}</p>`:null}function ke({state:e}){let{t:n}=u(),t=e.conversation.view?.state??g.BOT;return e.status!=="online"||t!==g.BOT||O(e)?null:r`<p class="notice"><${b} name="away" /> ${n("notice.nobody")}</p>`}function ye({visitor:e,state:n}){let{t}=u(),o=_(n,S.LEAVE_QUEUE)!==null;return r`
    <div class="queue">
      <${b} name="clock" />
      <div class="queue-words">
        <p class="queue-place" role="status">${en(t,n.conversation.queue)}</p>
        <p class="queue-hint">${t("queue.hint")}</p>
        <button class="link-button" type="button" disabled=${o} onClick=${e.leaveQueue}>
          ${t("queue.leave")}
        </button>
      </div>
    </div>
  `}function en(e,n){return n?n.position===1?e("queue.next"):e("queue.position",{position:n.position}):e("queue.joined")}function we({visitor:e,translator:n,memory:t,draftKey:o,isOpen:i,takesFocus:a,onClose:s}){let{t:p,language:d,direction:l}=n,c=ee(e),m=ne("(max-width: 480px)"),h=$(null),[z,k]=x(0),f=oe(c,z),w=c.welcome?.site_name;v(()=>{i&&a&&nn(h.current)},[i,a,c.isReady,f?.seq]);function R(q){q.key==="Escape"&&!q.defaultPrevented&&!q.isComposing&&s(),q.stopPropagation()}let Me=r`<${xe} visitor=${e} state=${c} memory=${t} draftKey=${o} />`;return r`
    <${B.Provider} value=${n}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${m?"true":void 0}
        aria-label=${w?p("panel.label",{shop:w}):p("panel.label_unnamed")}
        lang=${d}
        dir=${l}
        ref=${h}
        onKeyDown=${R}
      >
        <${ae} visitor=${e} state=${c} onClose=${s} />
        <${he} state=${c} />
        ${!f&&r`<${ke} state=${c} />`}
        <${fe} visitor=${e} state=${c} isOpen=${i} hasForm=${f!==null}>
          ${f&&r`<${$e} key=${f.form} form=${f.form} visitor=${e} state=${c}
            onDismiss=${()=>k(f.seq)} />`}
        <//>
        ${c.conversation.view?.state===g.WAITING&&r`<${ye} visitor=${e} state=${c} />`}
        ${!f&&Me}
      </section>
    <//>
  `}function nn(e){let n=e?.querySelector(".form-title")??e?.querySelector(".composer-field");n instanceof HTMLElement&&n.focus({preventScroll:!0})}var tn="(max-width: 480px)";function ze(e,n){let t=matchMedia(tn),o=[],i="",a=!1;function s(){p(),o=[...e.parentElement?.children??[]].filter(c=>c!==e&&!c.hasAttribute("inert"));for(let c of o)c.setAttribute("inert","");i=document.documentElement.style.overflow,document.documentElement.style.overflow="hidden"}function p(){if(o.length!==0){for(let c of o)c.removeAttribute("inert");o=[],document.documentElement.style.overflow=i}}function d(){a&&t.matches?s():p()}function l(){let c=window.visualViewport;!c||c.scale!==1||(n.style.setProperty("--viewport-height",`${c.height}px`),n.style.setProperty("--viewport-offset",`${c.offsetTop}px`))}return{start(){a=!0,d(),l(),t.addEventListener("change",d),window.visualViewport?.addEventListener("resize",l)},stop(){a=!1,d(),t.removeEventListener("change",d),window.visualViewport?.removeEventListener("resize",l)}}}var Se=`
.form { padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
  display: flex;
  flex-direction: column; gap: 14px; animation: panel-in 180ms ease-out; }
.panel .form-title { font-size: 16px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
.panel .form-lead { margin-block-start: -10px; font-size: var(--size-small); color: var(--ink-soft); }
.field { display: flex; flex-direction: column; gap: 6px; min-inline-size: 0; }
.panel .field-label { font-size: var(--size-small); font-weight: 600; }
.panel legend.field-label { padding-block-end: 6px; }
.input { inline-size: 100%; min-block-size: 44px; padding: 9px 12px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--ground); color: inherit; font: 16px/1.5 var(--font);
  resize: vertical; }
.panel .input:focus-visible { outline-offset: -1px; }
.input[aria-invalid] { border-color: var(--danger); }
.panel .mistake, .panel .form-failed { font-size: var(--size-small); color: var(--danger); }
.departments { display: grid; grid-template-columns: repeat(auto-fit, minmax(96px, 1fr)); gap: 8px; }
.department { position: relative; min-block-size: 44px; padding: 8px 6px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); display: flex; flex-direction: column; justify-content: center; align-items: center;
  line-height: 1.3;
  text-align: center; overflow-wrap: anywhere; cursor: pointer;
  transition: background-color var(--quick), border-color var(--quick); }
.department input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: inherit; }
.department:hover { background: var(--sunken); }
.department:has(:checked) { border-color: var(--accent); background: var(--accent-soft);
  box-shadow: inset 0 0 0 1px var(--accent); }
.department:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.department:has(:disabled) { border-style: dashed; border-color: var(--line); background: none; color: var(--ink-soft);
  cursor: default; }
.department-away { font-size: 12px; }
.form-actions { display: flex; flex-wrap: wrap; gap: 8px; }
.button { min-block-size: 44px; padding: 9px 18px; border: 1px solid transparent; border-radius: var(--radius);
  background: none; }
.button:hover { background: var(--sunken); }
.panel .button-main { flex: 1; background: var(--accent); color: var(--on-accent); font-weight: 600;
  white-space: nowrap; }
.button-main:hover { filter: brightness(1.06); }

.rating { padding: 14px 12px 10px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--raised); }
.panel .rating-question { font-weight: 600; text-align: center; }
.rating-faces { margin-block-start: 6px; display: grid; grid-template-columns: repeat(5, 1fr); }
.rating-face { min-block-size: 64px; padding: 8px 2px; border: 0; border-radius: var(--radius); background: none;
  display: flex;
  flex-direction: column; align-items: center; gap: 4px; }
.panel .rating-face { font-size: 12px; line-height: 1.25; color: var(--ink-soft); }
.rating-face .icon { inline-size: 30px; block-size: 30px; stroke-width: 1.4; color: var(--ink);
  transition: transform var(--quick); }
.rating-face:hover { background: var(--accent-soft); }
.rating-face:hover .icon { transform: scale(1.1); }
.panel .rating-thanks { text-align: center; font-size: var(--size-small); color: var(--ink-soft); }
`;var Ee=`
.body-place { position: relative; flex: 1; min-block-size: 0; display: flex; flex-direction: column; }
.body { flex: 1; min-block-size: 0; overflow-y: auto; overscroll-behavior: contain; padding: 16px 16px 8px;
  scrollbar-width: thin; scrollbar-color: var(--line-strong) transparent; display: flex; flex-direction: column;
  gap: 12px; }
.log { display: flex; flex-direction: column; gap: 12px; border-radius: 8px; }
.panel .log:focus-visible { outline-offset: 6px; }
.group { display: flex; gap: 8px; align-items: flex-start; }
.group-words { min-inline-size: 0; max-inline-size: min(82%, 560px); display: flex; flex-direction: column; gap: 4px;
  align-items: flex-start; }
.group-own { justify-content: flex-end; }
.group-own .group-words { align-items: flex-end; }
.panel .byline { font-size: var(--size-small); line-height: 1.4; font-weight: 600; display: flex; gap: 6px;
  align-items: center;
  overflow-wrap: anywhere; }
.tag { padding: 1px 7px; border-radius: var(--radius-full); background: var(--bubble); color: var(--ink-soft);
  font-size: 11px;
  font-weight: 500; white-space: nowrap; }
.panel .message { position: relative; max-inline-size: 100%; padding: 9px 14px; border-radius: var(--radius-large);
  background: var(--bubble); overflow-wrap: anywhere; overflow: clip; }
.panel .group-other .message { border-start-start-radius: 6px; }
.panel .group-own .message { border-end-end-radius: 6px; background: var(--accent); color: var(--on-accent); }
.group-own .message ::selection { background: var(--on-accent); color: var(--accent); }
.words, .panel p.message { white-space: pre-wrap; }
.panel .message-sending { opacity: .88; }
.panel .group-own .message-failed { background: var(--danger-soft); color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--danger); }
.panel .group .message-erased { background: none; color: var(--ink-soft); font-style: italic;
  box-shadow: inset 0 0 0 1px var(--line); }
.edited { font-size: 12px; opacity: .8; }
.panel .time { font-size: 12px; line-height: 1.3; color: var(--ink-soft); display: flex; gap: 6px;
  padding-inline: 4px; }
.panel .time:empty { display: none; }
.group-words:has(.failure) { max-inline-size: 100%; }
.panel .failure { display: flex; flex-wrap: wrap; justify-content: flex-end; align-items: center; gap: 0 8px;
  font-size: var(--size-small); color: var(--danger); }
.failure .icon { inline-size: 16px; block-size: 16px; margin-inline-end: -4px; }
.panel .failure .link-button { color: var(--ink); min-block-size: 44px; }
.day { display: flex; align-items: center; gap: 12px; }
.panel .day { font-size: 12px; color: var(--ink-soft); }
.day::before, .day::after { content: ""; flex: 1; block-size: 1px; background: var(--line); }
.panel .story { padding-inline: 24px; text-align: center; font-size: var(--size-small); line-height: 1.4;
  color: var(--ink-soft);
  text-wrap: balance; }
.panel .answers { align-self: flex-end; inline-size: min(82%, 420px); padding: 10px 14px; border: 1px solid var(--line);
  border-radius: 14px; display: grid; grid-template-columns: auto 1fr; gap: 6px 12px; font-size: var(--size-small); }
.answers > div { display: contents; }
.answers dt { color: var(--ink-soft); }
.answers dd { overflow-wrap: anywhere; white-space: pre-wrap; text-align: start; }
.earlier { align-self: center; }

.welcome { display: flex; flex-direction: column; gap: 12px; }
.panel .choices { display: flex; flex-wrap: wrap; gap: 8px; padding-inline-start: 40px; }
.choices li { max-inline-size: 100%; }
.chip { min-block-size: 44px; max-inline-size: 100%; padding: 9px 16px; border: 1px solid var(--accent-line);
  border-radius: 22px;
  background: var(--ground); text-align: start; line-height: 1.35; overflow-wrap: anywhere;
  transition: background-color var(--quick), border-color var(--quick); }
.chip:hover { background: var(--accent-soft); border-color: var(--accent); }
.chip-plain { display: flex; align-items: center; gap: 8px; border-color: var(--line); }
.panel .chip-plain .icon { color: var(--ink-soft); }

.typing { display: flex; align-items: center; gap: 8px; padding-inline-start: 40px; font-size: var(--size-small);
  color: var(--ink-soft); }
.typing:empty { display: none; }
.typing-dots { display: flex; gap: 4px; padding: 12px 14px; border-radius: var(--radius-large);
  background: var(--bubble); }
.typing-dots i { inline-size: 6px; block-size: 6px; border-radius: 50%; background: var(--ink-soft);
  animation: typing-dot 1.2s ease-in-out infinite; }
.typing-dots i:nth-child(2) { animation-delay: 150ms; }
.typing-dots i:nth-child(3) { animation-delay: 300ms; }
@keyframes typing-dot { 0%, 60%, 100% { transform: none; opacity: .5; } 30% { transform: translateY(-3px); opacity: 1;
  } }

.to-end { position: absolute; inset-block-end: 12px; inset-inline-end: 16px; inline-size: 44px; block-size: 44px;
  padding: 0;
  border: 1px solid var(--line); border-radius: 50%; background: var(--raised); box-shadow: var(--shadow);
  display: grid;
  place-items: center; }
.skeleton { display: flex; flex-direction: column; gap: 12px; }
.skeleton span { block-size: 44px; inline-size: 70%; border-radius: var(--radius-large); background: var(--bubble); }
.skeleton span:nth-child(2) { inline-size: 52%; align-self: flex-end; }
.skeleton span:nth-child(3) { inline-size: 60%; }
`;var Le=`
.panel-place { --viewport-height: 100dvh; --viewport-offset: 0px; }
.panel-place[hidden] { display: none; }
.panel, .panel * { box-sizing: border-box; }
.panel {
  position: fixed; inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 68px); inset-inline-end: 20px;
  inline-size: min(380px, calc(100vw - 40px)); block-size: min(640px, calc(100dvh - 108px)); overflow: hidden;
  display: flex; flex-direction: column; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
  font: var(--size-text)/var(--line-height) var(--font); text-align: start; animation: panel-in 180ms ease-out;
}
.frame[data-position=start] .panel { inset-inline: 20px auto; }
.panel :is(p, h2, h3, ul, dl, dd, fieldset, legend) { margin: 0; padding: 0; border: 0; font-weight: inherit;
  font-size: inherit; }
.panel ul { list-style: none; }
.panel button { font: inherit; color: inherit; cursor: pointer; }
.panel button:disabled { cursor: default; opacity: .55; }
.panel a { color: inherit; text-decoration: underline; text-underline-offset: 2px; }
.panel :focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.panel .form-title:focus { outline: none; }
.hidden-words { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; }
.icon { inline-size: 20px; block-size: 20px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.8;
  stroke-linecap: round; stroke-linejoin: round; }
.icon-more { stroke-width: 3; }

.head { flex: none; display: flex; align-items: center; gap: 12px; padding-block: 12px; padding-inline: 16px 8px;
  border-block-end: 1px solid var(--line); }
.head-words { flex: 1; min-inline-size: 0; }
.panel .head-shop { font-size: 16px; font-weight: 650; line-height: 1.3; white-space: nowrap; overflow: hidden;
  text-overflow: ellipsis; }
.panel .head-who { font-size: var(--size-small); line-height: 1.4; color: var(--ink-soft); overflow-wrap: anywhere; }
.dot { display: inline-block; inline-size: 8px; block-size: 8px; border-radius: 50%; background: var(--success); }
.face { flex: none; inline-size: 32px; block-size: 32px; border-radius: 50%; display: grid; place-items: center;
  font-size: 14px; font-weight: 600; line-height: 1; }
.face-bot { border-radius: 10px; background: var(--accent-soft); box-shadow: inset 0 0 0 1px var(--accent-line); }
.face-bot .icon { inline-size: 20px; block-size: 20px; stroke-width: 1.6; }
.face-person { background: light-dark(#f3dfc9, #54402c); color: light-dark(#5b3a16, #f6dfc6); }
.head .face { inline-size: 40px; block-size: 40px; font-size: 17px; }
.head .face-bot { border-radius: 12px; }
.head .face-bot .icon { inline-size: 24px; block-size: 24px; }
.icon-button { flex: none; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%;
  background: none; display: grid; place-items: center; }
.panel .icon-button { color: var(--ink-soft); }
.icon-button:hover, .icon-button[aria-expanded=true] { background: var(--sunken); }
.head .menu + .icon-button { margin-inline-start: -12px; }

.menu { position: relative; }
.menu-list { position: absolute; z-index: 2; inset-block-start: calc(100% + 4px); inset-inline-end: 0;
  min-inline-size: 210px;
  padding: 6px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised);
  box-shadow: var(--shadow);
  animation: panel-in 120ms ease-out; }
.menu-item { inline-size: 100%; min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius);
  background: none; display: flex; align-items: center; gap: 10px; text-align: start; }
.menu-item:hover { background: var(--sunken); }
.panel .menu-item .icon { color: var(--ink-soft); }

.panel :is(.banner, .notice) { flex: none; padding: 10px 16px; display: flex; gap: 10px; font-size: var(--size-small); }
.panel .banner { background: var(--warning-soft); color: var(--warning); }
.panel .notice { background: var(--sunken); color: var(--ink-soft); }
.queue { flex: none; margin: 8px 12px 0; padding: 12px 14px; border: 1px solid var(--accent-line);
  border-radius: 14px; background: var(--accent-soft); display: flex; gap: 10px; }
.panel .queue-place { font-weight: 600; }
.panel .queue-hint { font-size: var(--size-small); color: var(--ink-soft); }
.panel .link-button { min-block-size: 32px; padding: 4px 0; border: 0; border-radius: 4px; background: none;
  font-size: var(--size-small); text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--line-strong); }
.link-button:hover { text-decoration-color: currentColor; }
.queue .link-button { min-block-size: 44px; margin-block-end: -8px; }

.foot { flex: none; padding: 8px 12px max(8px, env(safe-area-inset-bottom)); }
.composer { display: flex; align-items: flex-end; gap: 4px; padding: 3px; border: 1px solid var(--line-strong);
  border-radius: 24px; background: var(--raised); transition: border-color var(--quick); }
.composer:focus-within { border-color: var(--ink-soft); box-shadow: 0 0 0 1px var(--ink-soft); }
.composer-field { flex: 1; min-inline-size: 0; min-block-size: 44px; max-block-size: 148px; padding: 10px 14px;
  border: 0;
  border-radius: 20px; background: none; color: inherit; font: 16px/1.5 var(--font); resize: none; }
.panel .composer-field:focus-visible { outline: none; }
.composer-field::placeholder { color: var(--ink-soft); opacity: 1; }
.send { flex: none; inline-size: 44px; block-size: 44px; padding: 0; border: 0; border-radius: 50%; display: grid;
  place-items: center; background: var(--accent); transition: background-color var(--quick); }
.panel .send { color: var(--on-accent); }
.panel .send:disabled { background: var(--bubble); color: var(--ink-soft); opacity: 1; }
.panel .foot-notice { min-block-size: 18px; padding: 4px 14px 0; font-size: 12px; line-height: 1.4;
  color: var(--ink-soft); }
.panel .too-long { color: var(--danger); font-weight: 600; }

@keyframes panel-in { from { opacity: 0; transform: translateY(8px); } }
@media (max-width: 480px) {
  .panel { inset: 0; inset-block-start: var(--viewport-offset); inline-size: 100%; block-size: var(--viewport-height);
    border: 0; border-radius: 0; padding-block-start: env(safe-area-inset-top); }
  .frame[data-position=start] .panel { inset-inline: 0; }
}
@media (prefers-reduced-motion: reduce) { .panel, .panel *, .panel *::before { animation: none !important;
  transition: none !important; } }
@media (forced-colors: active) { .message, .chip, .send, .face { border: 1px solid; } }
`;function Ho({root:e,frame:n,visitor:t,translator:o,memory:i,site:a,onClose:s}){W(e,Le,Ee,Se);let p=document.createElement("div");p.className="panel-place",n.append(p);let d=ze(e.host,p),l=`chatserver:${a}:draft`;function c(m,h){p.hidden=!m,Y(r`<${we} ...${{visitor:t,translator:o,memory:i,draftKey:l,isOpen:m,takesFocus:h,onClose:s}} />`,p)}return{show({takesFocus:m}){c(!0,m),d.start()},hide(){d.stop(),c(!1,!1)}}}export{Ho as createPanel};
