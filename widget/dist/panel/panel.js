import{a as Oe,b as K}from"../shared/chunk-BH6O3MRS.js";import{a as xe}from"../shared/chunk-RPTJRHMV.js";import{a as ke,b as we,c as _e}from"../shared/chunk-TOZ2CW6W.js";import{a as Se,b as R,c as Te,d as ze}from"../shared/chunk-52ZF5KLW.js";import{a as Me}from"../shared/chunk-SGUZUFMK.js";import{a as ve,b as he,c as a,d as b,e as x,f as L,g as $,h as ye,i as Ee}from"../shared/chunk-ZXZAR6OW.js";import{a as A,b as $e,e as _}from"../shared/chunk-633W3I2U.js";import{a as S,e as M,f as g,g as E,h as T}from"../shared/chunk-2MPO6YS4.js";import{d as be,g as ge}from"../shared/chunk-I2FXHGZG.js";function Le(e){let[n,o]=b(e.state());return x(()=>{let t=()=>o(e.state());return t(),e.subscribe(t)},[e]),n}function N(e,n){let[o,t]=b(!1);return x(()=>{if(!e)return t(!1);let r=setTimeout(()=>t(!0),n);return()=>clearTimeout(r)},[e,n]),e&&o}function Ce(e,n){let[o,t]=b(e),r=$(0);return x(()=>{if(e===o)return;let i=r.current+n-Date.now(),s=setTimeout(()=>{r.current=Date.now(),t(e)},i);return()=>clearTimeout(s)},[e,o]),o}function Ie(e){let[n]=b(()=>matchMedia(e)),[o,t]=b(n.matches);return x(()=>{let r=()=>t(n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[n]),o}var In={close:"M6 6l12 12M18 6 6 18",more:"M12 5.5v.01M12 12v.01M12 18.5v.01",send:"M12 19V5M5.5 11.5 12 5l6.5 6.5",down:"M12 5v14M5.5 12.5 12 19l6.5-6.5",bot:_e,person:"M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM5 20c.6-3.4 3.4-5.2 7-5.2s6.4 1.8 7 5.2",people:"M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19c.5-3 2.6-4.5 5.5-4.5s5 1.5 5.5 4.5M16 5.5a3 3 0 0 1 0 6m1 3c2 .6 3 2 3 4",phone:"M6.5 4.5H9l1.5 3.7-2 1.4a11 11 0 0 0 6 5.8l1.3-1.9 3.7 1.4v2.6a2 2 0 0 1-2 2A13 13 0 0 1 4.5 6.5a2 2 0 0 1 2-2Z",clock:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2",letter:"M4.5 6.5h15v11h-15zM4.5 7.5 12 13l7.5-5.5",away:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7",finish:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.5l2.5 2.5 4.5-5.5",link:"M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",play:"M9 7.2v9.6a.8.8 0 0 0 1.2.7l7.4-4.8a.8.8 0 0 0 0-1.4l-7.4-4.8a.8.8 0 0 0-1.2.7Z",warning:"M12 9v4M12 16.5v.01M10.5 4.8 3.6 17a1.8 1.8 0 0 0 1.5 2.7h13.8a1.8 1.8 0 0 0 1.5-2.7L13.5 4.8a1.8 1.8 0 0 0-3 0Z"};function v({name:e}){return a`<svg class="icon icon-${e}" viewBox="0 0 24 24" aria-hidden="true"><path d=${In[e]} /></svg>`}var ae=he(null);function m(){return Ee(ae)}function qe({card:e}){let[n,o]=b(!1),t=Te(e);if(!t)return a`<p class="card card-words" dir="auto">${e.label}</p>`;let r=n&&e.kind==="picture"?"link":e.kind;return a`
    <a class="card card-${r}" href=${t} target="_blank" rel="noopener noreferrer nofollow">
      ${r==="picture"?a`<img class="card-image" alt=${e.label} loading="lazy" decoding="async" referrerpolicy="no-referrer"
            src=${t} onError=${()=>o(!0)} />`:a`<${qn} kind=${r} label=${e.label} host=${ze(t)} />`}
    </a>
  `}function qn({kind:e,label:n,host:o}){let{t}=m(),r=e==="video";return a`
    <span class="card-sign"><${v} name=${r?"play":"link"} /></span>
    <span class="card-words">
      <span class="card-label" dir="auto">${n}</span>
      <span class="card-host">${r&&a`${t("card.video")} · `}<bdi dir="ltr">${o}</bdi></span>
    </span>
  `}function D({kind:e,name:n}){return e===E.BOT?a`<span class="face face-bot" aria-hidden="true"><${v} name="bot" /></span>`:a`<span class="face face-person" aria-hidden="true">${Me(n)}</span>`}function Ae({group:{sender:e,messages:n},state:o}){let{t,time:r}=m(),i=e.kind===E.VISITOR,s=e.kind===E.BOT,l=i?t("visitor.name"):s?t("bot.name"):e.name||t("person.nameless"),c=n[n.length-1],p=i&&Rn(c,o)&&o.conversation.readMarks.operator>=c.seq;return a`
    <div class="group ${i?"group-own":"group-other"}">
      ${!i&&a`<${D} kind=${e.kind} name=${l} />`}
      <div class="group-words">
        ${!i&&a`<p class="byline" aria-hidden="true">
          <bdi>${l}</bdi> <span class="tag">${t(s?"bot.tag":"person.tag")}</span>
        </p>`}
        ${n.map(d=>a`<${An} key=${d.seq} message=${d} name=${l} />`)}
        <p class="time">
          <span aria-hidden="true">${r(c.at)}</span> ${p&&a`<span>${t("message.seen")}</span>`}
        </p>
      </div>
    </div>
  `}function An({message:e,name:n}){let{t:o,time:t}=m(),r=a`<span class="hidden-words">${o("message.byline",{name:n,time:t(e.at)})}</span>`;return e.isErased?a`<p class="message message-erased">${r} ${o("message.erased")}</p>`:a`
    ${e.text?a`<div class="message">
          ${r}
          <div class="words" dir="auto"><${R} text=${e.text} /></div>
          ${e.isEdited&&a`<span class="edited">${o("message.edited")}</span>`}
        </div>`:r}
    ${e.card&&a`<${qe} card=${e.card} />`}
  `}function Rn(e,{conversation:n}){return n.messages.findLast(({sender:o})=>o.kind===E.VISITOR)?.seq===e.seq}var P="yes",Nn=["checkbox","consent"],Dn={text:200,email:T.EMAIL_CODE_POINTS,phone:40,number:40,order_number:60};function se({key:e,kind:n}){return e==="name"?T.NAME_CODE_POINTS:Dn[n]??T.COMMENT_CODE_POINTS}function F({kind:e}){return Nn.includes(e)}function Re(e,{welcome:n,conversation:{view:o}}){let{key:t,kind:r}=e;if(r==="consent")return"";let i=o?.form?.find(c=>c.key===t)?.value;if(r==="long_text")return i??"";let s={name:o?.visitor.name||n?.visitor_name,email:n?.visitor_email},l=i||n?.known_answers?.[t]||s[t]||"";return le(e,l)}function le(e,n){return e.kind==="choice"?e.choices?.find(({key:o,label:t})=>o===n||t===n)?.key??"":F(e)?n===P?P:"":n}function Ne(e,n){let o=e.map(t=>[t.key,A(n(t).trim(),se(t))]);return Object.fromEntries(o.filter(([,t])=>t))}var Bn=[g.BOT,g.MESSAGE_LEFT],Pn="cancel";function q({departments:e}){return e.some(n=>n.is_available)}function j({departments:e},n){return e.find(o=>o.key===n)?.name??null}function Z({items:e}){return e.filter(n=>n.command.type===S.SEND)}function Q({items:e},n){return e.find(o=>o.command.type===n)??null}function De(e){let n=e.conversation.messages.at(-1),o=Bn.includes(e.conversation.view?.state??g.BOT);return!n||!o||Z(e).length>0||n.sender.kind===E.VISITOR?[]:n.buttons}function Be(e){let{events:n,view:o}=e.conversation,t=e.items.findLast(({command:l})=>l.type===S.RATE)?.command,r=n.findLast(({body:l})=>l.kind===M.RATED)?.body,i=t??r,s=i?.score??o?.rating;return s?{score:s,comment:i?.comment??""}:null}function Pe(e){return e===Pn}function J({conversation:{view:e},welcome:n}){return e?.form?.find(({key:o})=>o==="email")?.value||n?.visitor_email||""}function C(e){return e.conversation.events.length===0&&Z(e).length===0}var Fn=["asked_for_person","transferred","helped_out","changed_department"],Un=["operator_gone","operator_silent"],Hn=["started"];function Fe({body:e,sender:n,seq:o},t){if(e.kind===M.RATED)return{key:"line.rated",values:{score:String(e.score)}};if(e.kind!==M.STATE_CHANGED||Hn.includes(e.reason))return null;let r=t.conversation.events.filter(l=>l.seq<o),i=j(t,e.department),s=Un.includes(e.reason)?Wn(r):e.operator?.name||n.name;return{key:`line.${e.reason}${Gn(e,i,r,t)}`,values:{name:s??"",department:i??""}}}function Wn(e){return e.findLast(({body:n})=>n.operator)?.body.operator.name}function Gn({reason:e,department:n},o,t,r){return e==="left_queue"?r.mode.has_bot?"":"_plain":e==="message_left"?r.mode.promises_mail&&J(r)?"":"_here":Fn.includes(e)&&(e==="transferred"&&t.findLast(({body:s})=>s.department)?.body.department===n||!o)?"_plain":""}function Ue({event:e,state:n}){let{t:o}=m();if(e.body.kind===M.FORM_ANSWERED)return a`<${Vn} body=${e.body} state=${n} />`;let t=Fe(e,n);if(!t)return null;let{name:r,department:i,score:s}=t.values,l={name:_(r||o("person.nameless")),department:_(i??""),rating:s?o(`rating.${s}`):""};return a`<p class="story">${o(t.key,l)}</p>`}function Vn({body:e,state:n}){let{t:o}=m(),t=j(n,e.department);return a`
    <dl class="answers" aria-label=${o("answers.title")}>
      ${e.answers.map(({key:r,label:i,value:s})=>a`<div key=${r}>
          <dt dir="auto">${Kn(o,r,i)}</dt>
          <dd dir="auto">${Yn(n,e,r)?o("answers.yes"):s}</dd>
        </div>`)}
      ${t&&a`<div>
        <dt>${o("answers.department")}</dt>
        <dd dir="auto">${t}</dd>
      </div>`}
    </dl>
  `}function Yn({departments:e},{department:n,form:o},t){return(e.find(i=>i.key===n)?.[o]??[]).some(i=>i.key===t&&F(i))}function Kn(e,n,o){if(o&&o!==n)return o;let t=`answers.${n}`,r=e(t);return r===t?n:r}var jn=400;function He({item:{command:e,error:n},visitor:o,state:t}){let{t:r}=m(),i=N(!n,jn),s=e.client_message_id;return a`
    <div class="group group-own">
      <div class="group-words">
        <div class="message ${n?"message-failed":"message-sending"}">
          <span class="hidden-words">${r("visitor.name")}:</span>
          <div class="words" dir="auto">${e.text}</div>
        </div>
        ${n?a`<p class="failure">
              <${v} name="warning" /> <span>${r("message.failed")}</span>
              <button class="link-button" type="button" onClick=${()=>o.retry(s)}>
                ${r("message.retry")}
              </button>
              <button class="link-button" type="button" onClick=${()=>o.remove(s)}>
                ${r("message.remove")}
              </button>
            </p>`:a`<p class="time">${i&&r(t.status==="online"?"message.sending":"message.waits")}</p>`}
      </div>
    </div>
  `}function We({visitor:e,state:n}){let{t:o}=m(),[t,r]=b(!1),{conversation:i}=n,s=ye(()=>Se(i),[i.events,i.messages]);return x(()=>r(!0),[]),a`
    ${i.hasEarlier&&a`<button class="link-button earlier" type="button" onClick=${e.loadEarlier}>${o("log.earlier")}</button>`}
    <div class="log" role="log" aria-label=${o("log.label")} aria-live=${t?"polite":"off"} tabindex="0">
      ${s.map(l=>a`<${Zn} key=${l.key} item=${l} state=${n} />`)}
      ${Z(n).map(l=>a`<${He} key=${l.command.client_message_id} item=${l} visitor=${e} state=${n} />`)}
    </div>
  `}function Zn({item:e,state:n}){let{day:o}=m();return e.type==="day"?a`<p class="day"><span>${o(e.at,Date.now())}</span></p>`:e.type==="event"?a`<${Ue} event=${e.event} state=${n} />`:a`<${Ae} group=${e} state=${n} />`}function Ge({visitor:e,state:n}){let{t:o}=m(),t=De(n);return t.length===0?null:a`
    <ul class="choices" aria-label=${o("message.choices")}>
      ${t.map(({id:r,label:i})=>a`<li key=${r}>
          <button class=${Pe(r)?"chip chip-quiet":"chip"} type="button" dir="auto"
            onClick=${()=>e.send(i,r)}>${i}</button>
        </li>`)}
    </ul>
  `}function ce({name:e,label:n,isRequired:o}){return a`<label class="field-label" dir="auto" for="field-${e}">
    ${n}<${U} isRequired=${o} />
  </label>`}function U({isRequired:e}){return e?a`<span class="required" aria-hidden="true">${" *"}</span>`:null}function B({name:e,mistake:n}){return n?a`<p class="mistake" id="mistake-${e}">${n}</p>`:null}function X(e,n,o){let t=[o&&`hint-${e}`,n&&`mistake-${e}`].filter(Boolean).join(" ");return{id:`field-${e}`,"aria-invalid":n?"true":void 0,"aria-describedby":t||void 0}}function ee({name:e,label:n,value:o,mistake:t,options:r,isRequired:i,onInput:s}){let l=r.some(({note:c})=>c);return a`
    <fieldset class="field" aria-describedby=${t?`mistake-${e}`:void 0}>
      <legend class="field-label" dir="auto">${n}<${U} isRequired=${i} /></legend>
      <div class=${l?"options options-noted":"options"}>
        ${r.map(c=>a`
            <label key=${c.key} class="option">
              <input type="radio" name=${e} value=${c.key} checked=${o===c.key}
                disabled=${c.isDisabled} required=${i} onChange=${()=>s(c.key)} />
              <span class="option-label" dir="auto">${c.label}</span>
              ${c.note&&a`<span class="option-note">${c.note}</span>`}
            </label>
          `)}
      </div>
      <${B} name=${e} mistake=${t} />
    </fieldset>
  `}var Qn=5,Jn={pre_chat:2,offline:4,call_back:2},Xn=new Map([["email",{type:"email",autocomplete:"email"}],["phone",{type:"tel",autocomplete:"tel"}],["number",{inputmode:"decimal"}],["order_number",{autocomplete:"off",autocapitalize:"characters",spellcheck:!1}]]);function Ve({field:e,form:n,...o}){let{t}=m(),{key:r,kind:i,pattern:s,choices:l=[],is_required:c=!1}=e,p={...o,isRequired:c};return i==="checkbox"||i==="consent"?a`<${no} ...${p} />`:i==="choice"&&l.length<=Qn?a`<${ee} ...${p} options=${l} />`:i==="choice"?a`<${eo} ...${p} choices=${l} />`:a`<${H}
    ...${p}
    hint=${s&&t("form.example",{example:_(K(s))})}
    rows=${i==="long_text"?Jn[n]:void 0}
    help=${{maxlength:se(e),autocomplete:r==="name"?"name":void 0,...Xn.get(i)}}
  />`}function H({name:e,label:n,value:o,mistake:t,hint:r,rows:i,help:s,isRequired:l,onInput:c}){let p={...s,...X(e,t,r),name:e,value:o,dir:o?"auto":void 0,required:l,onInput:d=>c(d.currentTarget.value)};return a`
    <div class="field">
      <${ce} name=${e} label=${n} isRequired=${l} />
      ${r&&a`<p class="hint" id="hint-${e}">${r}</p>`}
      ${i?a`<textarea class="input" rows=${i} ...${p}></textarea>`:a`<input class="input" type="text" ...${p} />`}
      <${B} name=${e} mistake=${t} />
    </div>
  `}function eo({name:e,label:n,value:o,mistake:t,choices:r,isRequired:i,onInput:s}){let{t:l}=m();return a`
    <div class="field">
      <${ce} name=${e} label=${n} isRequired=${i} />
      <select class="input" ...${X(e,t)} name=${e} value=${o} required=${i}
        onChange=${c=>s(c.currentTarget.value)}>
        <option value="">${l("form.choose")}</option>
        ${r.map(c=>a`<option key=${c.key} value=${c.key}>${c.label}</option>`)}
      </select>
      <${B} name=${e} mistake=${t} />
    </div>
  `}function no({name:e,label:n,value:o,mistake:t,isRequired:r,onInput:i}){return a`
    <div class="field">
      <label class="tick">
        <input type="checkbox" ...${X(e,t)} name=${e} checked=${o===P}
          required=${r}
          onChange=${s=>i(s.currentTarget.checked?P:"")} />
        <span dir="auto"><${R} text=${n} /><${U} isRequired=${r} /></span>
      </label>
      <${B} name=${e} mistake=${t} />
    </div>
  `}var oo=["M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6","M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5","M8.5 15.2h7","M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5","M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z"];function Ye({visitor:e,state:n}){let{t:o}=m(),t=Be(n);return t?a`
      <p class="rating-thanks" role="status">${o("rating.thanks")}</p>
      ${!t.comment&&a`<${to} visitor=${e} score=${t.score} />`}
    `:a`
    <div class="rating" role="group" aria-label=${o("rating.question")}>
      <p class="rating-question">${o("rating.question")}</p>
      <div class="rating-faces">
        ${oo.map((r,i)=>{let s=i+1;return a`
            <button key=${s} class="rating-face" type="button" onClick=${()=>e.rate(s)}>
              <svg class="icon" viewBox="0 0 24 24" aria-hidden="true">
                <circle cx="12" cy="12" r="9" />
                <path d="M9 9.5v.6M15 9.5v.6" />
                <path d=${r} />
              </svg>
              <span>${o(`rating.${s}`)}</span>
            </button>
          `})}
      </div>
    </div>
  `}function to({visitor:e,score:n}){let{t:o}=m(),[t,r]=b("");return a`
    <form class="rating rating-comment" onSubmit=${s=>{s.preventDefault();let l=A(t.trim(),T.COMMENT_CODE_POINTS);l&&e.rate(n,l)}}>
      <${H} name="comment" label=${o("rating.comment")} value=${t} mistake=${null} rows=${2}
        onInput=${r} />
      <button class="button" type="submit" disabled=${!t.trim()}>${o("rating.send")}</button>
    </form>
  `}var ro=1e4;function Ke({typing:e}){let{t:n}=m(),[o,t]=b(null);x(()=>{let i=setTimeout(()=>t(e),ro);return()=>clearTimeout(i)},[e]);let r=e!==null&&e!==o&&e.sender.kind!==E.VISITOR;return a`<div class="typing" role="status">
    ${r&&a`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${io(n,e.sender)}</span>`}
  </div>`}function io(e,{kind:n,name:o}){return n===E.BOT?e("typing.bot"):e("typing.person",{name:_(o||e("person.nameless"))})}function je({code:e,until:n}){let o=$(null),t=m();return L(()=>o.current?.replaceChildren(we({code:e,until:n},t)),[e,n]),a`<div ref=${o}></div>`}var ao={form:"pre_chat",seq:0,department:null},so={form:"call_back",seq:-1,department:null};function Qe(e,{dismissedSeq:n,callBackSince:o,hasBegunHere:t}){if(o&&!lo(e,o))return so;let r=e.conversation.offeredForm??(co(e)&&!t?ao:null);return r&&r.seq!==n?r:null}function lo({conversation:{id:e,events:n}},o){return e!==o.conversationId?!0:n.some(({seq:t,body:r})=>r.kind===M.FORM_ANSWERED&&t>o.seq)}function co(e){let{mode:n,bubble:o,departments:t,isReady:r,conversation:i}=e,s=i.view?.state===g.CLOSED;return n.form_comes_first&&r&&!o&&t.length>0&&(s||C(e))}function Je(e,n,o){let t=n.departments.find(s=>s.key===o)??null,r=t?t.is_available:q(n),i=e.form==="pre_chat"&&!r?"offline":e.form;return{form:i,department:t,fields:t?.[i]??[]}}function pe(e,n){return e.form==="call_back"?n.filter(ne):n}function ne(e){return(e.call_back??[]).length>0}function ue({form:e},n){return e==="call_back"?ne(n):e==="pre_chat"&&n.is_available||(n.offline??[]).length>0}function Xe(e,n,o){let t=pe(e,n).filter(l=>ue(e,l)),i=(o?.seq===e.seq?[o.department,e.department]:[e.department]).find(l=>t.some(c=>c.key===l)),s=t.some(Ze)?t.filter(Ze):t;return i??(s.length===1?s[0].key:"")}function Ze({is_available:e}){return e}var W="menu.end";function en({visitor:e,state:n,onCallBack:o}){let{t}=m(),[r,i]=b(!1),[s,l]=b(!1),c=$(null),p=po(n);x(()=>{if(l(!1),!r)return;let u=k=>!k.composedPath().includes(c.current)&&i(!1);return addEventListener("pointerdown",u),c.current?.querySelector("[role=menuitem]")?.focus(),()=>removeEventListener("pointerdown",u)},[r]);function d(u){r&&(u.key==="Escape"&&(u.preventDefault(),i(!1),c.current?.querySelector("button")?.focus()),(u.key==="ArrowDown"||u.key==="ArrowUp")&&(u.preventDefault(),uo(c.current,u.key==="ArrowDown"?1:-1)))}function f(u){if(u.label===W&&!s)return l(!0);i(!1),u.buttonId?e.send(t(u.label),u.buttonId):u.label===W?e.end():o()}return p.length===0?null:a`
    <div class="menu" ref=${c} onKeyDown=${d}>
      <button
        class="icon-button"
        type="button"
        aria-label=${t("panel.menu")}
        aria-haspopup="menu"
        aria-expanded=${r?"true":"false"}
        onClick=${()=>i(!r)}
      >
        <${v} name="more" />
      </button>
      ${r&&a`<div class="menu-list" role="menu" aria-label=${t("panel.menu")}>
        ${p.map(u=>a`
            <button key=${u.label} class=${s&&u.label===W?"menu-item menu-sure":"menu-item"}
              type="button" role="menuitem" onClick=${()=>f(u)}>
              <${v} name=${u.icon} />
              ${s&&u.label===W?t("menu.end_sure"):t(u.label)}
            </button>
          `)}
      </div>`}
    </div>
  `}function po(e){let n=[],o=e.conversation.view?.state??g.BOT,t=o!==g.WAITING&&o!==g.ASSIGNED;return t&&n.push(de(e)),t&&e.departments.some(ne)&&n.push({label:"menu.call_back",icon:"phone",buttonId:null}),e.conversation.view&&o!==g.CLOSED&&n.push({label:W,icon:"finish",buttonId:null}),n}function de(e){return q(e)?{label:"menu.person",icon:"person",buttonId:"person"}:{label:"menu.message",icon:"letter",buttonId:"message"}}function uo(e,n){let o=[...e?.querySelectorAll("[role=menuitem]")??[]],t=e?.getRootNode(),r=o.indexOf(t.activeElement)+n;o.at(r%o.length)?.focus()}function nn({visitor:e,state:n}){let{t:o}=m(),{bubble:t,welcome:r,mode:i}=n,s=!t&&i.has_bot,l=de(n),c=t?.speaker,p=t?mo(t):s&&r?.suggestions||[],d=!!c||!i.has_bot,f=c?.name||(d?r?.site_name??"":"");return a`
    <div class="welcome">
      <div class="group group-other">
        <${D} kind=${d?E.OPERATOR:E.BOT} name=${f} />
        <div class="group-words">
          <p class="byline"><bdi>${f||o("bot.name")}</bdi>${" "}
            <span class="tag">${o(d?"person.tag":"bot.tag")}</span></p>
          <p class="message" dir="auto">${t?.text||s&&r?.greeting||o("welcome.greeting")}</p>
          ${t?.code&&a`<${je} code=${t.code} until=${t.code_until??""} />`}
        </div>
      </div>
      <ul class="choices" aria-label=${o(t?"message.choices":"welcome.suggestions")}>
        ${p.map(({id:u,label:k})=>a`<li key=${u}>
            <button class="chip" type="button" dir="auto" onClick=${()=>e.send(k,u)}>${k}</button>
          </li>`)}
        ${C(n)&&a`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${()=>e.send(o(l.label),l.buttonId)}>
            <${v} name=${l.icon} /> ${o(l.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `}function mo({leads_to:e,buttons:n}){return e?[e,...n]:n}var fo=60,bo=12;function rn({visitor:e,state:n,isOpen:o,hasForm:t,children:r}){let{t:i}=m(),s=$(null),[l,c]=b(!0),{conversation:p,items:d}=n,f=p.events[0]?.seq,u=N(!n.isReady,300),k=()=>!C(n)&&tn(s.current);go(s,f),L(()=>{l&&k()},[p.headSeq,d,p.typing,n.isReady,o,n.bubble]),L(()=>{t||c(!0),k()},[t]),$o(s,n.isReady,()=>l&&k()),on(()=>o&&(l||t)&&e.markRead(),[o,l,t,p]),on(()=>o&&n.isReady&&e.sawBubble(),[o,n.isReady,n.bubble]);let w=()=>{let z=s.current;z&&c(z.scrollHeight-z.scrollTop-z.clientHeight<fo)},y=()=>tn(s.current);return n.isReady?a`
    <div class="body-place">
      <div class="body" ref=${s} onScroll=${w}>
        ${!C(n)&&a`<${We} visitor=${e} state=${n} />`}
        ${(n.bubble||C(n)&&!t)&&a`<${nn} visitor=${e} state=${n} />`}
        ${!t&&a`<${Ge} visitor=${e} state=${n} />`}
        <${Ke} typing=${n.status==="online"?p.typing:null} />
        ${p.view?.state===g.CLOSED&&a`<${Ye} visitor=${e} state=${n} />`}
        ${r}
      </div>
      ${!l&&!t&&a`<button class="to-end" type="button" aria-label=${i("log.newest")} onClick=${y}>
        <${v} name="down" />
      </button>`}
    </div>
  `:a`<div class="body">${u&&a`<${xo} />`}</div>`}function go(e,n){let o=$({firstSeq:n,height:0});L(()=>{let t=e.current;if(!t)return;let{firstSeq:r,height:i}=o.current;r&&n&&n<r&&t.scrollTop<i&&(t.scrollTop+=t.scrollHeight-i),o.current={firstSeq:n,height:t.scrollHeight}})}function $o(e,n,o){let t=$(o);t.current=o,x(()=>{if(!e.current)return;let r=new ResizeObserver(()=>t.current());return r.observe(e.current),()=>r.disconnect()},[n])}function on(e,n){x(()=>{let o=()=>!document.hidden&&e();return o(),document.addEventListener("visibilitychange",o),()=>document.removeEventListener("visibilitychange",o)},n)}function tn(e){if(!e)return;let n=e.querySelector(".form");e.scrollTop=n?n.offsetTop-bo:e.scrollHeight}function xo(){let{t:e}=m();return a`<div class="skeleton" role="status" aria-label=${e("log.loading")}>
    <span></span><span></span><span></span>
  </div>`}function an({value:e,label:n,placeholder:o,describedBy:t,fieldRef:r,onInput:i,onSend:s,onKeyDown:l}){let c=$(null),p=r??c;L(()=>{let f=p.current;f&&(f.style.blockSize="auto",f.style.blockSize=`${f.scrollHeight}px`)},[e]);function d(f){l?.(f),!(f.defaultPrevented||f.key!=="Enter"||f.shiftKey||f.isComposing)&&(f.preventDefault(),e.trim()&&s())}return a`<textarea
    class="composer-field"
    ref=${p}
    rows="1"
    dir=${e?"auto":void 0}
    aria-label=${n}
    aria-describedby=${t}
    placeholder=${o}
    value=${e}
    onInput=${f=>i(f.currentTarget.value)}
    onKeyDown=${d}
  ></textarea>`}function sn(e,n){let o=n-$e(e);return o<200?o:null}var vo=8e3;function ln({visitor:e,state:n,memory:o,draftKey:t}){let{t:r}=m(),[i,s]=b(()=>ko(o,t)),l=$(null),c=sn(i,T.TEXT_CODE_POINTS),p=c!==null&&c<0,d=!p&&i.trim()!=="",f=n.conversation.view?.state===g.CLOSED;x(()=>e.type(i),[]),x(()=>ho(e,i),[i]);function u(w){s(w),e.type(w),wo(o,t,w)}function k(){d&&(e.send(i),u(""),l.current?.focus())}return a`
    <footer class="foot">
      <div class="composer">
        <${an}
          value=${i}
          label=${r("composer.label")}
          placeholder=${r(f?"composer.placeholder_closed":"composer.placeholder")}
          describedBy="composer-notice"
          fieldRef=${l}
          onInput=${u}
          onSend=${k}
        />
        <button class="send" type="button" aria-label=${r("composer.send")} disabled=${!d} onClick=${k}>
          <${v} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${c===null?r("composer.preview"):a`<span class=${p?"too-long":""} role="status">
              ${p?r("composer.too_long",{count:-c}):r("composer.left",{count:c})}
            </span>`}
      </p>
    </footer>
  `}function ho(e,n){if(!n)return;let o=A(n,T.TYPING_CODE_POINTS),t=setInterval(()=>document.hidden||e.signal({type:S.TYPING,text:o}),vo);return()=>clearInterval(t)}function ko(e,n){try{return e?.getItem(n)??""}catch{return""}}function wo(e,n,o){try{o?e?.setItem(n,o):e?.removeItem(n)}catch{}}var yo="department",Eo=["name","topic"],_o=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,So=/^\+?[\s()./-]*(?:\p{Nd}[\s()./-]*){4,20}$/u,To=/^[+-]?\p{Nd}+([.,٫]\p{Nd}+)?$/u,zo=new Map([["email",_o],["phone",So],["number",To]]);function cn(e,n,o){let t=new Map;e||t.set(yo,{key:"form.missing_department"});for(let r of n){let i=te(r,o(r).trim());i&&t.set(oe(r),i)}return t}function oe({key:e}){return`answer-${e}`}function te(e,n){return n?zo.get(e.kind)?.test(n)===!1?{key:`form.bad_${e.kind}`}:e.pattern&&!Oe(e.pattern,n)?{key:"form.bad_pattern",values:{example:_(K(e.pattern))}}:null:e.is_required?{key:Mo(e)}:null}function Mo(e){let{key:n,kind:o}=e;return F(e)?"form.missing_consent":o==="choice"?"form.missing_choice":o==="email"||o==="phone"?`form.bad_${o}`:Eo.includes(n)?`form.missing_${n}`:"form.missing"}var Oo=["topic"],Lo=["name","email","phone","order_number"];function pn(e,{key:n,label:o},t){return o||(Oo.includes(n)?e(`form.${n}_${t}`):Lo.includes(n)?e(`form.${n}`):n)}function G(e,{is_available:n,why_away:o,opens:t}){if(n)return"";let r=e(`away.${o||"nobody"}`);return t?e("away.until",{reason:r,opens:t}):r}function un(e,{form:n,department:o,fields:t},r){if(n!=="offline")return e(`form.lead_${n}`);let i=t.some(({kind:c})=>c==="email"),s=e(r&&i?"form.lead_offline_mail":"form.lead_offline_here"),l=o?G(e,o):e("away.nobody");return l?`${l}. ${s}`:s}function dn(e,n,o,t){let{seq:r}=e,i=n.conversation.id,[{department:s,answers:l},c]=b(()=>{let d=o.read(i);return{department:t?.department??Xe(e,n.departments,d),answers:{...d?.answers,...t?.answers}}});function p(d){c(d),o.write({conversationId:i,seq:r,...d})}return{department:s,valueOf:d=>Object.hasOwn(l,d.key)?le(d,l[d.key]):Re(d,n),write:(d,f)=>p({department:s,answers:{...l,[d.key]:f}}),choose:d=>p({department:d,answers:l})}}function mn({offered:e,visitor:n,state:o,memory:t,onDismiss:r}){let{t:i}=m(),s=Q(o,S.ANSWER_FORM),l=dn(e,o,t,s?.command),{department:c,valueOf:p}=l,d=Je(e,o,c),{form:f,fields:u}=d,[k,w]=b([]),y=$(null),z=s!==null&&!s.error,I=cn(c,u,p);function V(h){h.preventDefault();let[O]=I.keys();if(w([...I.keys()]),O)return Co(y.current,O);s&&n.remove(s.command.client_message_id),n.answerForm({form:f,department:c,answers:Ne(u,p)})}let Y=h=>{let O=k.includes(h)?I.get(h):void 0;return O?i(O.key,O.values):null},ie=h=>({field:h,form:f,name:oe(h),label:pn(i,h,f),value:p(h),mistake:Y(oe(h)),onInput:O=>l.write(h,O)});return a`
    <form class="form" novalidate ref=${y} onSubmit=${V} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${i(`form.title_${f}`)}</h3>
      <p class="form-lead">${un(i,d,o.mode.promises_mail)}</p>
      <${Io} offered=${e} state=${o} value=${c} mistake=${Y("department")}
        onInput=${l.choose} />
      ${u.map(h=>a`<${Ve} key=${`${f} ${h.key}`} ...${ie(h)} />`)}
      ${s?.error&&a`<p class="form-failed" role="alert">${i("form.failed")}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${z}>
          ${i(z?"form.sending":`form.submit_${f}`)}
        </button>
        <button class="button" type="button" onClick=${r}>${i("form.cancel")}</button>
      </div>
    </form>
  `}function Co(e,n){e?.querySelector(`[name="${CSS.escape(n)}"]:enabled`)?.focus()}function Io({offered:e,state:n,...o}){let{t}=m(),r=pe(e,n.departments),i=e.form!=="call_back";if(r.length<2&&o.value)return null;let s=r.map(l=>({key:l.key,label:l.name,note:i?G(t,l):"",isDisabled:!ue(e,l)}));return a`<${ee} ...${o} name="department" label=${t("form.department")} options=${s} isRequired />`}var qo=[g.BOT,g.MESSAGE_LEFT];function fn({visitor:e,state:n,onCallBack:o,onClose:t}){let{t:r}=m(),i=n.conversation.view,s=i?.state===g.ASSIGNED,l=i?.operator?.name||r("person.nameless");return a`
    <header class="head">
      <${D} kind=${s?"operator":"bot"} name=${l} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${n.welcome?.site_name||r("panel.label_unnamed")}</bdi></h2>
        <p class="head-who">
          ${!n.isBlocked&&a`<${Ao} state=${n} name=${l} />`}
        </p>
      </div>
      ${!n.isBlocked&&a`<${en} visitor=${e} state=${n} onCallBack=${o} />`}
      <button class="icon-button" type="button" aria-label=${r("panel.close")} onClick=${t}>
        <${v} name="close" />
      </button>
    </header>
  `}function Ao({state:{conversation:e,mode:n,status:o},name:t}){let{t:r}=m(),i=e.view?.state??g.BOT;if(!n.has_bot&&qo.includes(i))return r("who.team");if(i!==g.ASSIGNED)return r(`who.${i}`);let s=r("who.person",{name:_(t)});return o==="online"?a`<span class="dot" aria-hidden="true"></span> ${s}`:s}function bn(e,n){return n?n.position===1?e("queue.next"):e("queue.position",{position:n.position}):e("queue.joined")}function re(e,n){if(!n||n.lowSeconds===null||n.highSeconds===null)return"";if(n.lowSeconds>=3600)return e("wait.over_hour");if(n.highSeconds<=60)return e("wait.moment");let[o,t]=[Ro(n.lowSeconds),No(n.highSeconds)];return o===0?e("wait.up_to",{count:t}):o===t?e("wait.about",{count:t}):e("wait.range",{low:o,high:t})}function Ro(e){let n=Math.floor(e/60);return n<20?n:Math.floor(n/5)*5}function No(e){let n=Math.ceil(e/60);return n<=20?n:Math.ceil(n/5)*5}var Do=1500;function gn({state:{status:e,then:n,isReady:o,isBlocked:t}}){let{t:r}=m();return!N(e!=="online",Do)||t?null:a`<p class="banner" role="alert"><${v} name="warning" /> ${r(`connection.${n==="reload"?"outdated":n==="stop"?"refused":o?"lost":"first"}`)}</p>`}function $n({notice:e,memory:n}){let{t:o}=m(),[,t]=b(""),r=()=>{n.close(e?.notice_id??""),t(e?.notice_id??"")};return a`<div role="status">
    ${e&&!n.isClosed(e.notice_id)&&a`<div class="known">
      <${v} name="warning" />
      <p class="known-words" dir="auto"><${R} text=${e.text} /></p>
      <button class="icon-button" type="button" aria-label=${o("notice.close")} onClick=${r}>
        <${v} name="close" />
      </button>
    </div>`}
  </div>`}function xn({state:e}){let{t:n}=m(),o=e.conversation.view?.state??g.BOT;return e.status!=="online"||o!==g.BOT||q(e)?null:a`<p class="notice"><${v} name="away" /> ${n(`notice.${Bo(e)}`)}</p>`}function Bo({departments:e,mode:n}){return e.some(o=>o.why_away==="full")?"full":n.has_bot?"nobody":"nobody_plain"}function vn({state:e}){let{t:n}=m();return a`<div role="status">
    ${Po(e)&&a`<p class="peak">
      <${v} name="people" />
      <span>${n("peak.words")} <span aria-live="off">${re(n,e.conversation.queue)}</span></span>
    </p>`}
  </div>`}function Po(e){let n=e.conversation.view?.state??g.BOT,o=n===g.BOT&&q(e);return e.status==="online"&&e.mode.is_peak&&(n===g.WAITING||o)}function hn({state:{refusal:e}}){let{t:n}=m();return a`<div role="status">
    ${e?.code==="link_used"&&a`<p class="notice"><${v} name="link" /> ${n("notice.link_used")}</p>`}
  </div>`}var kn={key:"email",kind:"email",is_required:!0},Fo={type:"email",autocomplete:"email",maxlength:T.EMAIL_CODE_POINTS};function wn({visitor:e,isLeaving:n,onKeep:o}){let{t}=m(),[r,i]=b(""),[s,l]=b(!1),c=$(null),p=s?te(kn,r.trim()):null,d=()=>c.current?.querySelector("input")?.focus();x(d,[]);function f(u){if(u.preventDefault(),l(!0),te(kn,r.trim()))return d();e.waitByMail(r.trim())}return a`
    <form class="queue-more" novalidate ref=${c} onSubmit=${f}>
      <${H} name="mail" label=${t("form.email")} value=${r} mistake=${p&&t(p.key)}
        hint=${t("queue.gives_up")} help=${Fo} isRequired onInput=${i} />
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${n}>${t("queue.mail_send")}</button>
        <button class="button" type="button" onClick=${o}>${t("queue.keep")}</button>
      </div>
    </form>
  `}function me({departments:e,conversation:{view:n}}){return e.filter(({key:o})=>o!==n?.department)}function yn({visitor:e,state:n,onKeep:o}){let{t}=m(),r=$(null);x(()=>r.current?.focus(),[]);function i(s){e.changeDepartment(s),o()}return a`
    <div class="queue-more" role="group" aria-label=${t("queue.elsewhere")} tabindex="-1" ref=${r}>
      <p class="queue-note">${t("queue.elsewhere_end")}</p>
      <div class="options options-noted">
        ${me(n).map(s=>a`
            <button key=${s.key} class="option" type="button" disabled=${!s.is_available}
              onClick=${()=>i(s.key)}>
              <span class="option-label" dir="auto">${s.name}</span>
              <span class="option-note">${G(t,s)||t("away.not")}</span>
            </button>
          `)}
      </div>
      <button class="button" type="button" onClick=${o}>${t("queue.keep")}</button>
    </div>
  `}var Uo=2e4,En=[S.LEAVE_QUEUE,S.CHANGE_DEPARTMENT,S.WAIT_BY_MAIL];function _n({visitor:e,state:n}){let{t:o}=m(),{queue:t}=n.conversation,[r,i]=[bn(o,t),re(o,t)],s=Ce(`${r} ${i}`,Uo);return a`
    <section class="queue" aria-label=${o("queue.label")}>
      <p class="queue-place"><${v} name="clock" /> <span>${r}</span></p>
      ${i&&a`<p class="queue-wait">${i}</p>`}
      <${Ho} visitor=${e} state=${n} />
      <p class="hidden-words" role="status">${s}</p>
    </section>
  `}function Ho({visitor:e,state:n}){let{t:o}=m(),[t,r]=b(""),i=$(!1);t&&(i.current=!0);let s=En.some(p=>Q(n,p)),l=En.some(p=>n.refusal?.command===p),c={visitor:e,state:n,isLeaving:s,onKeep:()=>r("")};return a`
    ${!t&&a`<${Wo} ...${c} takesFocus=${i.current} onUnfold=${r} />`}
    ${t==="mail"&&a`<${wn} ...${c} />`}
    ${t==="elsewhere"&&a`<${yn} ...${c} />`}
    <p class="form-failed" role="alert">${l&&o("queue.failed")}</p>
  `}function Wo({visitor:e,state:n,isLeaving:o,takesFocus:t,onUnfold:r}){let{t:i}=m(),s=$(null);x(()=>{t&&s.current?.querySelector("button")?.focus()},[]);let l=J(n),c=n.mode.promises_mail,p=()=>l?e.waitByMail(l):r("mail");return a`
    <p class="queue-hint">${i("queue.hint")}</p>
    <div class="queue-ways" ref=${s}>
      ${c&&a`<${fe} label=${i("queue.by_mail")} isDisabled=${o} onPress=${p}
          describedBy=${l?"by-mail-note":void 0} />`}
      ${me(n).length>0&&a`<${fe} label=${i("queue.elsewhere")} isDisabled=${o} onPress=${()=>r("elsewhere")} />`}
      <${fe} label=${i("queue.leave")} isDisabled=${o} onPress=${e.leaveQueue} />
    </div>
    ${c&&l&&a`<p class="queue-note" id="by-mail-note">${i("queue.mail_to",{email:_(l)})}</p>`}
  `}function fe({label:e,isDisabled:n,describedBy:o,onPress:t}){return a`<button class="link-button" type="button" disabled=${n} aria-describedby=${o}
    onClick=${t}>
    ${e}
  </button>`}var Go=[g.ASSIGNED,g.MESSAGE_LEFT,g.CLOSED];function Sn({visitor:e,translator:n,memory:o,draftKey:t,formMemory:r,noticeMemory:i,isOpen:s,takesFocus:l,onClose:c}){let{t:p,language:d,direction:f}=n,u=Le(e),k=Ie("(max-width: 480px)"),w=$(null),{form:y,dismiss:z,askToBeCalled:I}=Vo(u),V=u.welcome?.site_name;Yo(u.conversation.view?.state,r),x(()=>{s&&l&&Ko(w.current)},[s,l,u.isReady,y?.seq]);function Y(h){h.key==="Escape"&&!h.defaultPrevented&&!h.isComposing&&c(),h.stopPropagation()}let ie=a`
    <${hn} state=${u} />
    <${vn} state=${u} />
    <${$n} notice=${u.notice} memory=${i} />
    ${!y&&a`<${xn} state=${u} />`}
    <${rn} visitor=${e} state=${u} isOpen=${s} hasForm=${y!==null}>
      ${y&&a`<${mn} key=${y.seq} offered=${y} visitor=${e} state=${u} memory=${r}
        onDismiss=${z} />`}
    <//>
    ${u.conversation.view?.state===g.WAITING&&a`<${_n} visitor=${e} state=${u} />`}
    ${!y&&a`<${ln} visitor=${e} state=${u} memory=${o} draftKey=${t} />`}
  `;return a`
    <${ae.Provider} value=${n}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${k?"true":void 0}
        aria-label=${V?p("panel.label",{shop:V}):p("panel.label_unnamed")}
        lang=${d}
        dir=${f}
        ref=${w}
        onKeyDown=${Y}
      >
        <${fn} visitor=${e} state=${u} onCallBack=${I} onClose=${c} />
        <${gn} state=${u} />
        ${u.isBlocked?a`<p class="blocked" role="status">${p("panel.blocked")}</p>`:ie}
      </section>
    <//>
  `}function Vo(e){let[n,o]=b(null),[t,r]=b(null),i=$(!1),{id:s,view:l,headSeq:c}=e.conversation;l&&l.state!==g.CLOSED&&(i.current=!0);let p=Qe(e,{dismissedSeq:n,callBackSince:t,hasBegunHere:i.current});return{form:p,askToBeCalled:()=>r({conversationId:s,seq:c}),dismiss(){r(null),p?.form!=="call_back"&&o(p?.seq??null)}}}function Yo(e,n){let o=$(e);x(()=>{o.current&&o.current!==e&&Go.includes(e??"")&&n.clear(),o.current=e},[e])}function Ko(e){let n=e?.querySelector(".form-title")??e?.querySelector(".composer-field");n instanceof HTMLElement&&n.focus({preventScroll:!0})}function Tn(e,n){return{read(o){try{let t=JSON.parse(e?.getItem(n)??"null");return t?.conversationId===o?t:null}catch{return null}},write(o){try{e?.setItem(n,JSON.stringify(o))}catch{}},clear(){try{e?.removeItem(n)}catch{}}}}var jo="(max-width: 480px)";function zn(e,n){let o=matchMedia(jo),t=[],r="",i=!1;function s(){l(),t=[...e.parentElement?.children??[]].filter(d=>d!==e&&!d.hasAttribute("inert"));for(let d of t)d.setAttribute("inert","");r=document.documentElement.style.overflow,document.documentElement.style.overflow="hidden"}function l(){if(t.length!==0){for(let d of t)d.removeAttribute("inert");t=[],document.documentElement.style.overflow=r}}function c(){i&&o.matches?s():l()}function p(){let d=window.visualViewport;!d||d.scale!==1||(n.style.setProperty("--viewport-height",`${d.height}px`),n.style.setProperty("--viewport-offset",`${d.offsetTop}px`))}return{start(){i=!0,c(),p(),o.addEventListener("change",c),window.visualViewport?.addEventListener("resize",p)},stop(){i=!1,c(),o.removeEventListener("change",c),window.visualViewport?.removeEventListener("resize",p)}}}function Mn(e,n){let o=new Set(t());function t(){try{let r=JSON.parse(e?.getItem(n)??"[]");return Array.isArray(r)?r:[]}catch{return[]}}return{isClosed:r=>o.has(r),close(r){o.add(r);try{e?.setItem(n,JSON.stringify([...o]))}catch{}}}}var On=`
.form { padding: 16px; border: 1px solid var(--line); border-radius: var(--radius-large); background: var(--raised);
  display: flex;
  flex-direction: column; gap: 14px; animation: panel-in 180ms ease-out; }
.panel .form-title { font-size: 16px; font-weight: 650; line-height: 1.35; text-wrap: balance; }
.panel .form-lead { margin-block-start: -10px; font-size: var(--size-small); color: var(--ink-soft); }
.field { display: flex; flex-direction: column; gap: 6px; min-inline-size: 0; }
.panel .field-label { font-size: var(--size-small); font-weight: 600; overflow-wrap: anywhere; }
.panel legend.field-label { padding-block-end: 6px; }
.input { inline-size: 100%; min-block-size: 44px; padding: 9px 12px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--ground); color: inherit; font: 16px/1.5 var(--font);
  resize: vertical; }
.panel .input:focus-visible { outline-offset: -1px; }
.input[aria-invalid] { border-color: var(--danger); }
.panel .form-failed:empty { display: none; }
.panel .mistake, .panel .form-failed { font-size: var(--size-small); color: var(--danger); }
.options { display: grid; grid-template-columns: repeat(auto-fit, minmax(96px, 1fr)); gap: 8px; }
.option { position: relative; min-block-size: 44px; padding: 8px 6px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); display: flex; flex-direction: column; justify-content: center; align-items: center;
  line-height: 1.3;
  text-align: center; overflow-wrap: anywhere; cursor: pointer;
  transition: background-color var(--quick), border-color var(--quick); }
.option input { position: absolute; inset: 0; margin: 0; opacity: 0; cursor: inherit; }
.option:hover:not(:disabled, :has(:disabled, :checked)) { background: var(--sunken); }
.option:has(:checked) { border-color: var(--accent); background: var(--accent-soft);
  box-shadow: inset 0 0 0 1px var(--accent); }
.option:has(:focus-visible) { outline: 2px solid var(--focus); outline-offset: 2px; }
.option:is(:disabled, :has(:disabled)) { border-style: dashed; border-color: var(--line); background: none;
  color: var(--ink-soft); cursor: default; }
.options-noted { grid-template-columns: 1fr; }
.options-noted .option { padding-inline: 14px; align-items: flex-start; text-align: start; }
.option-note { font-size: 12px; color: var(--ink-soft); }
.tick { min-block-size: 44px; margin-block: -6px; display: flex; align-items: flex-start; gap: 10px;
  padding-block: 10px; line-height: 1.45; overflow-wrap: anywhere; cursor: pointer; }
.tick input { flex: none; inline-size: 22px; block-size: 22px; margin: 0; accent-color: var(--accent); }
.panel .hint { margin-block-start: -4px; font-size: var(--size-small); color: var(--ink-soft); }
.required { color: var(--danger); }
select.input { appearance: auto; }
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
.rating-comment { display: flex; flex-direction: column; gap: 10px; }
.rating-comment .button { align-self: flex-end; border-color: var(--line-strong); }
.panel .rating-thanks { text-align: center; font-size: var(--size-small); color: var(--ink-soft); }
`;var Ln=`
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
.panel .card { inline-size: 280px; max-inline-size: 100%; border: 1px solid var(--line); border-radius: 14px;
  overflow: hidden; background: var(--raised); text-decoration: none; }
.panel a.card:hover { border-color: var(--accent); }
.panel :is(.card-link, .card-video) { min-block-size: 56px; padding: 8px 12px; display: flex; align-items: center;
  gap: 12px; }
.panel p.card { padding: 8px 14px; overflow-wrap: anywhere; }
.card-picture { display: block; aspect-ratio: 3 / 2; }
.card-image { display: block; inline-size: 100%; block-size: 100%; object-fit: contain; background: var(--sunken); }
.card-sign { flex: none; inline-size: 36px; block-size: 36px; border-radius: 10px; display: grid; place-items: center;
  background: var(--accent-soft); color: var(--ink); }
.card-video .card-sign { border-radius: 50%; background: var(--accent); color: var(--on-accent); }
.card-video .icon { fill: currentColor; stroke: none; inline-size: 22px; block-size: 22px; }
span.card-words { min-inline-size: 0; display: flex; flex-direction: column; line-height: 1.35; }
.card-label { font-weight: 600; overflow-wrap: anywhere; }
.card-host { font-size: 12px; color: var(--ink-soft); overflow: hidden; text-overflow: ellipsis; white-space: nowrap; }
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
  border-radius: 14px; display: grid; grid-template-columns: fit-content(50%) minmax(0, 1fr); gap: 6px 12px;
  font-size: var(--size-small); }
.answers > div { display: contents; }
.answers dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.answers :is(dt, dd), .card-label { text-align: -webkit-match-parent; text-align: match-parent; }
.answers dd { overflow-wrap: anywhere; white-space: pre-wrap; }
.earlier { align-self: center; }

.welcome { display: flex; flex-direction: column; gap: 12px; }
.panel .choices { display: flex; flex-wrap: wrap; gap: 8px; padding-inline-start: 40px; }
.choices li { max-inline-size: 100%; }
.chip { min-block-size: 44px; max-inline-size: 100%; padding: 9px 16px; border: 1px solid var(--accent-line);
  border-radius: 22px;
  background: var(--ground); text-align: start; line-height: 1.35; overflow-wrap: anywhere;
  transition: background-color var(--quick), border-color var(--quick); }
.chip:hover { background: var(--accent-soft); border-color: var(--accent); }
.chip-quiet { border-color: transparent; background: none; }
.panel .chip-quiet { color: var(--ink-soft); text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--line-strong); }
.panel .chip-quiet:hover { color: var(--ink); }
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
`;var Cn=`
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
/* Marks upon marks would reach over the lines around: words that people write keep to their own. */
.panel :where(bdi, [dir=auto]:not(input, textarea, select), .chip, .story, .answers dd) { overflow: clip; }
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
  min-inline-size: 236px;
  padding: 6px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised);
  box-shadow: var(--shadow);
  animation: panel-in 120ms ease-out; }
.menu-item { inline-size: 100%; min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius);
  background: none; display: flex; align-items: center; gap: 10px; text-align: start; }
.menu-item:hover { background: var(--sunken); }
.panel .menu-item .icon { color: var(--ink-soft); }
.panel .menu-sure, .panel .menu-sure .icon { color: var(--danger); }

.panel :is(.banner, .notice, .peak) { flex: none; padding: 10px 16px; display: flex; gap: 10px;
  font-size: var(--size-small); }
.panel .banner { background: var(--warning-soft); color: var(--warning); }
.panel .notice { background: var(--sunken); color: var(--ink-soft); }
.panel .peak { background: var(--accent-soft); border-block-end: 1px solid var(--accent-line); }
.panel .blocked { flex: 1; padding: 32px 24px; display: grid; place-content: center; text-align: center;
  text-wrap: balance; }
.known { padding-block: 2px; padding-inline: 16px 8px; display: flex; gap: 10px; font-size: var(--size-small);
  background: var(--warning-soft); border-block-end: 1px solid var(--line); }
.known > .icon { margin-block-start: 12px; color: var(--warning); }
.panel .known-words { flex: 1; min-inline-size: 0; padding-block: 12px; overflow-wrap: anywhere; }
.known .icon-button .icon { inline-size: 16px; block-size: 16px; }
.queue { flex: none; max-block-size: 55%; overflow-y: auto; margin: 8px 12px 0; padding: 12px 14px;
  border: 1px solid var(--accent-line); border-radius: 14px; background: var(--accent-soft); }
.panel .queue-place { display: flex; gap: 8px; font-weight: 600; }
.panel :is(.queue-place, .queue-wait) { font-variant-numeric: tabular-nums; }
.panel :is(.queue-hint, .queue-note) { font-size: var(--size-small); color: var(--ink-soft); }
.panel .link-button { min-block-size: 32px; padding: 4px 0; border: 0; border-radius: 4px; background: none;
  font-size: var(--size-small); text-decoration: underline; text-underline-offset: 3px;
  text-decoration-color: var(--line-strong); }
.link-button:hover { text-decoration-color: currentColor; }
.queue-ways { margin-block: 4px; display: flex; flex-wrap: wrap; gap: 0 18px; }
.panel .queue .link-button { min-block-size: 44px; margin-block: -5px; text-align: start; }
.panel .queue-note { overflow-wrap: anywhere; }
.queue-more { padding-block-start: 6px; display: flex; flex-direction: column; gap: 10px; }
.panel .queue-more:focus { outline: none; }
.panel .queue-more .option { background: var(--ground); }

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
`;function bs({root:e,frame:n,visitor:o,translator:t,memory:r,site:i,onClose:s}){ge(e,Cn,Ln,On,ke);let l=document.createElement("div");l.className="panel-place",n.append(l);let c=zn(e.host,l),p=be(t.language,t.strings,xe,t.formats),d=`chatserver:${i}:draft`,f=Tn(r,`chatserver:${i}:form`),u=Mn(r,`chatserver:${i}:notice`);function k(w,y){l.hidden=!w;let I={...{visitor:o,translator:p,isOpen:w,takesFocus:y,onClose:s},memory:r,draftKey:d,formMemory:f,noticeMemory:u};ve(a`<${Sn} ...${I} />`,l)}return{show({takesFocus:w}){k(!0,w),c.start()},hide(){c.stop(),k(!1,!1)}}}export{bs as createPanel};
