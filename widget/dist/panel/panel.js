import{a as qe,b as Q}from"../shared/chunk-BH6O3MRS.js";import{a as ve}from"../shared/chunk-U7LJUQGC.js";import{a as ye,b as _e,c as Te}from"../shared/chunk-TOZ2CW6W.js";import{a as ze,b as N,c as Me,d as Le}from"../shared/chunk-CO2E5FHX.js";import{a as Oe}from"../shared/chunk-SGUZUFMK.js";import{a as ke,b as we,c as a,d as g,e as x,f as L,g as $,h as Ee,i as Se}from"../shared/chunk-ZXZAR6OW.js";import{a as z,e as S,f as b,g as E,h as M}from"../shared/chunk-YS4IHRWU.js";import{d as xe,g as $e,h as I,i as he,l as w}from"../shared/chunk-P5Q3OZZZ.js";function Ce(e){let[n,o]=g(e.state());return x(()=>{let t=()=>o(e.state());return t(),e.subscribe(t)},[e]),n}function R(e,n){let[o,t]=g(!1);return x(()=>{if(!e)return t(!1);let r=setTimeout(()=>t(!0),n);return()=>clearTimeout(r)},[e,n]),e&&o}function Ae(e,n){let[o,t]=g(e),r=$(0);return x(()=>{if(e===o)return;let i=r.current+n-Date.now(),s=setTimeout(()=>{r.current=Date.now(),t(e)},i);return()=>clearTimeout(s)},[e,o]),o}function Ie(e){let[n]=g(()=>matchMedia(e)),[o,t]=g(n.matches);return x(()=>{let r=()=>t(n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[n]),o}var Wn={close:"M6 6l12 12M18 6 6 18",more:"M12 5.5v.01M12 12v.01M12 18.5v.01",send:"M12 19V5M5.5 11.5 12 5l6.5 6.5",down:"M12 5v14M5.5 12.5 12 19l6.5-6.5",bot:Te,person:"M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM5 20c.6-3.4 3.4-5.2 7-5.2s6.4 1.8 7 5.2",people:"M9 11a3 3 0 1 0 0-6 3 3 0 0 0 0 6ZM3.5 19c.5-3 2.6-4.5 5.5-4.5s5 1.5 5.5 4.5M16 5.5a3 3 0 0 1 0 6m1 3c2 .6 3 2 3 4",phone:"M6.5 4.5H9l1.5 3.7-2 1.4a11 11 0 0 0 6 5.8l1.3-1.9 3.7 1.4v2.6a2 2 0 0 1-2 2A13 13 0 0 1 4.5 6.5a2 2 0 0 1 2-2Z",clock:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2",letter:"M4.5 6.5h15v11h-15zM4.5 7.5 12 13l7.5-5.5",away:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7",finish:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.5l2.5 2.5 4.5-5.5",link:"M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",play:"M9 7.2v9.6a.8.8 0 0 0 1.2.7l7.4-4.8a.8.8 0 0 0 0-1.4l-7.4-4.8a.8.8 0 0 0-1.2.7Z",warning:"M12 9v4M12 16.5v.01M10.5 4.8 3.6 17a1.8 1.8 0 0 0 1.5 2.7h13.8a1.8 1.8 0 0 0 1.5-2.7L13.5 4.8a1.8 1.8 0 0 0-3 0Z"};function h({name:e}){return a`<svg class="icon icon-${e}" viewBox="0 0 24 24" aria-hidden="true"><path d=${Wn[e]} /></svg>`}var ce=we(null);function d(){return Se(ce)}function Ne({card:e}){let[n,o]=g(!1),t=Me(e);if(!t)return a`<p class="card card-words" dir="auto">${e.label}</p>`;let r=n&&e.kind==="picture"?"link":e.kind;return a`
    <a class="card card-${r}" href=${t} target="_blank" rel="noopener noreferrer nofollow">
      ${r==="picture"?a`<img class="card-image" alt=${e.label} loading="lazy" decoding="async" referrerpolicy="no-referrer"
            src=${t} onError=${()=>o(!0)} />`:a`<${Gn} kind=${r} label=${e.label} host=${Le(t)} />`}
    </a>
  `}function Gn({kind:e,label:n,host:o}){let{t}=d(),r=e==="video";return a`
    <span class="card-sign"><${h} name=${r?"play":"link"} /></span>
    <span class="card-words">
      <span class="card-label" dir="auto">${n}</span>
      <span class="card-host">${r&&a`${t("card.video")} · `}<bdi dir="ltr">${o}</bdi></span>
    </span>
  `}function D({kind:e,name:n}){return e===E.BOT?a`<span class="face face-bot" aria-hidden="true"><${h} name="bot" /></span>`:a`<span class="face face-person" aria-hidden="true">${Oe(n)}</span>`}function Re({group:{sender:e,messages:n},state:o}){let{t,time:r}=d(),i=e.kind===E.VISITOR,s=e.kind===E.BOT,l=i?t("visitor.name"):s?t("bot.name"):e.name||t("person.nameless"),c=n[n.length-1],u=i&&Un(c,o)&&o.conversation.readMarks.operator>=c.seq;return a`
    <div class="group ${i?"group-own":"group-other"}">
      ${!i&&a`<${D} kind=${e.kind} name=${l} />`}
      <div class="group-words">
        ${!i&&a`<p class="byline" aria-hidden="true">
          <bdi>${l}</bdi> <span class="tag">${t(s?"bot.tag":"person.tag")}</span>
        </p>`}
        ${n.map(m=>a`<${Hn} key=${m.seq} message=${m} name=${l} />`)}
        <p class="time">
          <span aria-hidden="true">${r(c.at)}</span> ${u&&a`<span>${t("message.seen")}</span>`}
        </p>
      </div>
    </div>
  `}function Hn({message:e,name:n}){let{t:o,time:t}=d(),r=a`<span class="hidden-words">${o("message.byline",{name:n,time:t(e.at)})}</span>`;return e.isErased?a`<p class="message message-erased">${r} ${o("message.erased")}</p>`:a`
    ${e.text?a`<div class="message">
          ${r}
          <div class="words" dir="auto"><${N} text=${e.text} /></div>
          ${e.isEdited&&a`<span class="edited">${o("message.edited")}</span>`}
        </div>`:r}
    ${e.card&&a`<${Ne} card=${e.card} />`}
  `}function Un(e,{conversation:n}){return n.messages.findLast(({sender:o})=>o.kind===E.VISITOR)?.seq===e.seq}var W="yes",Vn=["checkbox","consent"],Yn={text:200,email:M.EMAIL_CODE_POINTS,phone:40,number:40,order_number:60};function pe({key:e,kind:n}){return e==="name"?M.NAME_CODE_POINTS:Yn[n]??M.COMMENT_CODE_POINTS}function G({kind:e}){return Vn.includes(e)}function De(e,{welcome:n,conversation:{view:o}}){let{key:t,kind:r}=e;if(r==="consent")return"";let i=o?.form?.find(c=>c.key===t)?.value;if(r==="long_text")return i??"";let s={name:o?.visitor.name||n?.visitor_name,email:n?.visitor_email},l=i||n?.known_answers?.[t]||s[t]||"";return ue(e,l)}function ue(e,n){return e.kind==="choice"?e.choices?.find(({key:o,label:t})=>o===n||t===n)?.key??"":G(e)?n===W?W:"":n}function Be(e,n){let o=e.map(t=>[t.key,I(n(t).trim(),pe(t))]);return Object.fromEntries(o.filter(([,t])=>t))}var Kn=[b.BOT,b.MESSAGE_LEFT],jn="cancel";function q({departments:e}){return e.some(n=>n.is_available)}function B({departments:e},n){return e.find(o=>o.key===n)?.name??null}function J({items:e}){return e.filter(n=>n.command.type===z.SEND)}function X({items:e},n){return e.find(o=>o.command.type===n)??null}function Fe(e){let n=e.conversation.messages.at(-1),o=Kn.includes(e.conversation.view?.state??b.BOT);return!n||!o||J(e).length>0||n.sender.kind===E.VISITOR?[]:n.buttons}function Pe(e){let{events:n,view:o}=e.conversation,t=e.items.findLast(({command:l})=>l.type===z.RATE)?.command,r=n.findLast(({body:l})=>l.kind===S.RATED)?.body,i=t??r,s=i?.score??o?.rating;return s?{score:s,comment:i?.comment??""}:null}function We(e){return e===jn}function Ge({conversation:e}){return e.events.findLast(({body:n})=>n.kind===S.STATE_CHANGED)?.body}function He({conversation:{events:e,view:n}}){if(n?.state!==b.MESSAGE_LEFT)return!1;let o=e.flatMap(({body:r})=>r.kind===S.STATE_CHANGED?[r]:[]);return o.slice(o.findLastIndex(({state:r})=>r!==b.MESSAGE_LEFT)+1).some(({reason:r})=>r==="asked_for_call")}function ee({conversation:{view:e},welcome:n}){return e?.form?.find(({key:o})=>o==="email")?.value||n?.visitor_email||""}function C(e){return e.conversation.events.length===0&&J(e).length===0}var Zn=["asked_for_person","transferred","helped_out","changed_department"],Qn=["operator_gone","operator_silent"],Jn=["started"];function Ue({body:e,sender:n,seq:o},t){if(e.kind===S.RATED)return{key:"line.rated",values:{score:String(e.score)}};if(e.kind!==S.STATE_CHANGED||Jn.includes(e.reason))return null;let r=t.conversation.events.filter(l=>l.seq<o);if(e.reason==="asked_for_call")return eo(no(r,t));let i=B(t,e.department),s=Qn.includes(e.reason)?Xn(r):e.operator?.name||n.name;return{key:`line.${e.reason}${oo(e,i,r,t)}`,values:{name:s??"",department:i??""}}}function Xn(e){return e.findLast(({body:n})=>n.operator)?.body.operator.name}function eo(e){return{key:e?"line.asked_for_call":"line.asked_for_call_plain",values:{number:e}}}function no(e,{departments:n}){let o=n.flatMap(i=>i.call_back??[]),t=new Set(o.filter(({kind:i})=>i==="phone").map(({key:i})=>i));return e.findLast(({body:i})=>i.form==="call_back"&&i.kind===S.FORM_ANSWERED)?.body.answers.find(({key:i})=>t.has(i))?.value??""}function oo({reason:e,department:n},o,t,r){return e==="left_queue"?r.mode.has_bot?"":"_plain":e==="message_left"?r.mode.promises_mail&&ee(r)?"":"_here":Zn.includes(e)&&(e==="transferred"&&t.findLast(({body:s})=>s.department)?.body.department===n||!o)?"_plain":""}var to=" ";function Ve({event:e,state:n}){let{t:o}=d();if(e.body.kind===S.FORM_ANSWERED)return a`<${ro} body=${e.body} state=${n} />`;let t=Ue(e,n);if(!t)return null;let{name:r,department:i,number:s,score:l}=t.values,c={name:w(r||o("person.nameless")),department:w(i??""),number:w((s??"").replaceAll(" ",to)),rating:l?o(`rating.${l}`):""};return a`<p class="story">${o(t.key,c)}</p>`}function ro({body:e,state:n}){let{t:o}=d(),t=B(n,e.department);return a`
    <dl class="answers" aria-label=${o("answers.title")}>
      ${e.answers.map(({key:r,label:i,value:s})=>a`<div key=${r}>
          <dt dir="auto">${ao(o,r,i)}</dt>
          <dd dir="auto">${io(n,e,r)?o("answers.yes"):s}</dd>
        </div>`)}
      ${t&&a`<div>
        <dt>${o("answers.department")}</dt>
        <dd dir="auto">${t}</dd>
      </div>`}
    </dl>
  `}function io({departments:e},{department:n,form:o},t){return(e.find(i=>i.key===n)?.[o]??[]).some(i=>i.key===t&&G(i))}function ao(e,n,o){if(o&&o!==n)return o;let t=`answers.${n}`,r=e(t);return r===t?n:r}var so=400;function Ye({item:{command:e,error:n},visitor:o,state:t}){let{t:r}=d(),i=R(!n,so),s=e.client_message_id;return a`
    <div class="group group-own">
      <div class="group-words">
        <div class="message ${n?"message-failed":"message-sending"}">
          <span class="hidden-words">${r("visitor.name")}:</span>
          <div class="words" dir="auto">${e.text}</div>
        </div>
        ${n?a`<p class="failure">
              <${h} name="warning" /> <span>${r("message.failed")}</span>
              <button class="link-button" type="button" onClick=${()=>o.retry(s)}>
                ${r("message.retry")}
              </button>
              <button class="link-button" type="button" onClick=${()=>o.remove(s)}>
                ${r("message.remove")}
              </button>
            </p>`:a`<p class="time">${i&&r(t.status==="online"?"message.sending":"message.waits")}</p>`}
      </div>
    </div>
  `}function Ke({visitor:e,state:n}){let{t:o}=d(),[t,r]=g(!1),{conversation:i}=n,s=Ee(()=>ze(i),[i.events,i.messages]);return x(()=>r(!0),[]),a`
    ${i.hasEarlier&&a`<button class="link-button earlier" type="button" onClick=${e.loadEarlier}>${o("log.earlier")}</button>`}
    <div class="log" role="log" aria-label=${o("log.label")} aria-live=${t?"polite":"off"} tabindex="0">
      ${s.map(l=>a`<${lo} key=${l.key} item=${l} state=${n} />`)}
      ${J(n).map(l=>a`<${Ye} key=${l.command.client_message_id} item=${l} visitor=${e} state=${n} />`)}
    </div>
  `}function lo({item:e,state:n}){let{day:o}=d();return e.type==="day"?a`<p class="day"><span>${o(e.at,Date.now())}</span></p>`:e.type==="event"?a`<${Ve} event=${e.event} state=${n} />`:a`<${Re} group=${e} state=${n} />`}function je({visitor:e,state:n}){let{t:o}=d(),t=Fe(n);return t.length===0?null:a`
    <ul class="choices" aria-label=${o("message.choices")}>
      ${t.map(({id:r,label:i})=>a`<li key=${r}>
          <button class=${We(r)?"chip chip-quiet":"chip"} type="button" dir="auto"
            onClick=${()=>e.send(i,r)}>${i}</button>
        </li>`)}
    </ul>
  `}function de({name:e,label:n,isRequired:o}){return a`<label class="field-label" dir="auto" for="field-${e}">
    ${n}<${H} isRequired=${o} />
  </label>`}function H({isRequired:e}){return e?a`<span class="required" aria-hidden="true">${" *"}</span>`:null}function F({name:e,mistake:n}){return n?a`<p class="mistake" id="mistake-${e}">${n}</p>`:null}function ne(e,n,o){let t=[o&&`hint-${e}`,n&&`mistake-${e}`].filter(Boolean).join(" ");return{id:`field-${e}`,"aria-invalid":n?"true":void 0,"aria-describedby":t||void 0}}function oe({name:e,label:n,value:o,mistake:t,options:r,isRequired:i,onInput:s}){let l=r.some(({note:c})=>c);return a`
    <fieldset class="field" aria-describedby=${t?`mistake-${e}`:void 0}>
      <legend class="field-label" dir="auto">${n}<${H} isRequired=${i} /></legend>
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
      <${F} name=${e} mistake=${t} />
    </fieldset>
  `}var co=5,po=/^#+$/,uo={pre_chat:2,offline:4,call_back:2},mo=new Map([["email",{type:"email",autocomplete:"email"}],["phone",{type:"tel",autocomplete:"tel"}],["number",{inputmode:"decimal",autocomplete:"off"}],["order_number",{autocomplete:"off",autocapitalize:"characters",spellcheck:!1}]]);function Ze({field:e,form:n,...o}){let{t}=d(),{kind:r,pattern:i,choices:s=[],is_required:l=!1}=e,c={...o,isRequired:l};return r==="checkbox"||r==="consent"?a`<${go} ...${c} />`:r==="choice"&&s.length<=co?a`<${oe} ...${c} options=${s} />`:r==="choice"?a`<${bo} ...${c} choices=${s} />`:a`<${U}
    ...${c}
    hint=${i&&t("form.example",{example:w(Q(i))})}
    rows=${r==="long_text"?uo[n]:void 0}
    help=${fo(e)}
  />`}function fo(e){let{key:n,kind:o,pattern:t=""}=e;return{maxlength:pe(e),autocomplete:n==="name"?"name":void 0,inputmode:po.test(t)?"numeric":void 0,...mo.get(o)}}function U({name:e,label:n,value:o,mistake:t,hint:r,rows:i,help:s,isRequired:l,onInput:c}){let u={...s,...ne(e,t,r),name:e,value:o,dir:o?"auto":void 0,required:l,onInput:m=>c(m.currentTarget.value)};return a`
    <div class="field">
      <${de} name=${e} label=${n} isRequired=${l} />
      ${r&&a`<p class="hint" id="hint-${e}">${r}</p>`}
      ${i?a`<textarea class="input" rows=${i} ...${u}></textarea>`:a`<input class="input" type="text" ...${u} />`}
      <${F} name=${e} mistake=${t} />
    </div>
  `}function bo({name:e,label:n,value:o,mistake:t,choices:r,isRequired:i,onInput:s}){let{t:l}=d();return a`
    <div class="field">
      <${de} name=${e} label=${n} isRequired=${i} />
      <select class="input" ...${ne(e,t)} name=${e} value=${o} required=${i}
        onChange=${c=>s(c.currentTarget.value)}>
        <option value="">${l("form.choose")}</option>
        ${r.map(c=>a`<option key=${c.key} value=${c.key}>${c.label}</option>`)}
      </select>
      <${F} name=${e} mistake=${t} />
    </div>
  `}function go({name:e,label:n,value:o,mistake:t,isRequired:r,onInput:i}){return a`
    <div class="field">
      <label class="tick">
        <input type="checkbox" ...${ne(e,t)} name=${e} checked=${o===W}
          required=${r}
          onChange=${s=>i(s.currentTarget.checked?W:"")} />
        <span dir="auto"><${N} text=${n} /><${H} isRequired=${r} /></span>
      </label>
      <${F} name=${e} mistake=${t} />
    </div>
  `}var xo=["M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6","M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5","M8.5 15.2h7","M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5","M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z"];function Qe({visitor:e,state:n}){let{t:o}=d(),t=Pe(n);return t?a`
      <p class="rating-thanks" role="status">${o("rating.thanks")}</p>
      ${!t.comment&&a`<${$o} visitor=${e} score=${t.score} />`}
    `:a`
    <div class="rating" role="group" aria-label=${o("rating.question")}>
      <p class="rating-question">${o("rating.question")}</p>
      <div class="rating-faces">
        ${xo.map((r,i)=>{let s=i+1;return a`
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
  `}function $o({visitor:e,score:n}){let{t:o}=d(),[t,r]=g("");return a`
    <form class="rating rating-comment" onSubmit=${s=>{s.preventDefault();let l=I(t.trim(),M.COMMENT_CODE_POINTS);l&&e.rate(n,l)}}>
      <${U} name="comment" label=${o("rating.comment")} value=${t} mistake=${null} rows=${2}
        onInput=${r} />
      <button class="button" type="submit" disabled=${!t.trim()}>${o("rating.send")}</button>
    </form>
  `}var ho=1e4;function Je({typing:e}){let{t:n}=d(),[o,t]=g(null);x(()=>{let i=setTimeout(()=>t(e),ho);return()=>clearTimeout(i)},[e]);let r=e!==null&&e!==o&&e.sender.kind!==E.VISITOR;return a`<div class="typing" role="status">
    ${r&&a`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${vo(n,e.sender)}</span>`}
  </div>`}function vo(e,{kind:n,name:o}){return n===E.BOT?e("typing.bot"):e("typing.person",{name:w(o||e("person.nameless"))})}function Xe({code:e,until:n}){let o=$(null),t=d();return L(()=>o.current?.replaceChildren(_e({code:e,until:n},t)),[e,n]),a`<div ref=${o}></div>`}var ko={form:"pre_chat",seq:0,department:null},wo={form:"call_back",seq:-1,department:null};function nn(e,{dismissedSeq:n,callBackSince:o,hasBegunHere:t}){if(o&&!yo(e,o))return wo;let r=e.conversation.offeredForm??(_o(e)&&!t?ko:null);return r&&r.seq!==n?r:null}function yo({conversation:{id:e,events:n}},o){return e!==o.conversationId?!0:n.some(({seq:t,body:r})=>r.kind===S.FORM_ANSWERED&&t>o.seq)}function _o(e){let{mode:n,bubble:o,departments:t,isReady:r,conversation:i}=e,s=i.view?.state===b.CLOSED;return n.form_comes_first&&r&&!o&&t.length>0&&(s||C(e))}function on(e,n,o){let t=n.departments.find(s=>s.key===o)??null,r=t?t.is_available:q(n),i=e.form==="pre_chat"&&!r?"offline":e.form;return{form:i,department:t,fields:t?.[i]??[]}}function V(e,n){return e.form==="call_back"?n.filter(te):n}function te(e){return(e.call_back??[]).length>0}function me({form:e},n){return e==="call_back"?te(n):e==="pre_chat"&&n.is_available||(n.offline??[]).length>0}function tn(e,n,o){let t=V(e,n).filter(l=>me(e,l)),i=(o?.seq===e.seq?[o.department,e.department]:[e.department]).find(l=>t.some(c=>c.key===l)),s=t.some(en)?t.filter(en):t;return i??(s.length===1?s[0].key:"")}function en({is_available:e}){return e}var Y="menu.end";function rn({visitor:e,state:n,onCallBack:o}){let{t}=d(),[r,i]=g(!1),[s,l]=g(!1),c=$(null),u=Eo(n);x(()=>{if(l(!1),!r)return;let p=v=>!v.composedPath().includes(c.current)&&i(!1);return addEventListener("pointerdown",p),c.current?.querySelector("[role=menuitem]")?.focus(),()=>removeEventListener("pointerdown",p)},[r]);function m(p){r&&(p.key==="Escape"&&(p.preventDefault(),i(!1),c.current?.querySelector("button")?.focus()),(p.key==="ArrowDown"||p.key==="ArrowUp")&&(p.preventDefault(),So(c.current,p.key==="ArrowDown"?1:-1)))}function f(p){if(p.label===Y&&!s)return l(!0);i(!1),p.buttonId?e.send(t(p.label),p.buttonId):p.label===Y?e.end():o()}return u.length===0?null:a`
    <div class="menu" ref=${c} onKeyDown=${m}>
      <button
        class="icon-button"
        type="button"
        aria-label=${t("panel.menu")}
        aria-haspopup="menu"
        aria-expanded=${r?"true":"false"}
        onClick=${()=>i(!r)}
      >
        <${h} name="more" />
      </button>
      ${r&&a`<div class="menu-list" role="menu" aria-label=${t("panel.menu")}>
        ${u.map(p=>a`
            <button key=${p.label} class=${s&&p.label===Y?"menu-item menu-sure":"menu-item"}
              type="button" role="menuitem" onClick=${()=>f(p)}>
              <${h} name=${p.icon} />
              ${s&&p.label===Y?t("menu.end_sure"):t(p.label)}
            </button>
          `)}
      </div>`}
    </div>
  `}function Eo(e){let n=[],o=e.conversation.view?.state??b.BOT,t=o!==b.WAITING&&o!==b.ASSIGNED;return t&&n.push(fe(e)),t&&e.departments.some(te)&&n.push({label:"menu.call_back",icon:"phone",buttonId:null}),e.conversation.view&&o!==b.CLOSED&&n.push({label:Y,icon:"finish",buttonId:null}),n}function fe(e){return q(e)?{label:"menu.person",icon:"person",buttonId:"person"}:{label:"menu.message",icon:"letter",buttonId:"message"}}function So(e,n){let o=[...e?.querySelectorAll("[role=menuitem]")??[]],t=e?.getRootNode(),r=o.indexOf(t.activeElement)+n;o.at(r%o.length)?.focus()}function an({visitor:e,state:n}){let{t:o}=d(),{bubble:t,welcome:r,mode:i}=n,s=!t&&i.has_bot,l=fe(n),c=t?.speaker,u=t?To(t):s&&r?.suggestions||[],m=!!c||!i.has_bot,f=c?.name||(m?r?.site_name??"":"");return a`
    <div class="welcome">
      <div class="group group-other">
        <${D} kind=${m?E.OPERATOR:E.BOT} name=${f} />
        <div class="group-words">
          <p class="byline"><bdi>${f||o("bot.name")}</bdi>${" "}
            <span class="tag">${o(m?"person.tag":"bot.tag")}</span></p>
          <p class="message" dir="auto">${t?.text||s&&r?.greeting||o("welcome.greeting")}</p>
          ${t?.code&&a`<${Xe} code=${t.code} until=${t.code_until??""} />`}
        </div>
      </div>
      <ul class="choices" aria-label=${o(t?"message.choices":"welcome.suggestions")}>
        ${u.map(({id:p,label:v})=>a`<li key=${p}>
            <button class="chip" type="button" dir="auto" onClick=${()=>e.send(v,p)}>${v}</button>
          </li>`)}
        ${C(n)&&a`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${()=>e.send(o(l.label),l.buttonId)}>
            <${h} name=${l.icon} /> ${o(l.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `}function To({leads_to:e,buttons:n}){return e?[e,...n]:n}var zo=60,Mo=12;function cn({visitor:e,state:n,isOpen:o,hasForm:t,children:r}){let{t:i}=d(),s=$(null),[l,c]=g(!0),{conversation:u,items:m}=n,f=u.events[0]?.seq,p=R(!n.isReady,300),v=()=>!C(n)&&ln(s.current);Lo(s,f),L(()=>{l&&v()},[u.headSeq,m,u.typing,n.isReady,o,n.bubble]),L(()=>{t||c(!0),v()},[t]),Oo(s,n.isReady,()=>l&&v()),sn(()=>o&&(l||t)&&e.markRead(),[o,l,t,u]),sn(()=>o&&n.isReady&&e.sawBubble(),[o,n.isReady,n.bubble]);let y=()=>{let T=s.current;T&&c(T.scrollHeight-T.scrollTop-T.clientHeight<zo)},_=()=>ln(s.current);return n.isReady?a`
    <div class="body-place">
      <div class="body" ref=${s} onScroll=${y}>
        ${!C(n)&&a`<${Ke} visitor=${e} state=${n} />`}
        ${(n.bubble||C(n)&&!t)&&a`<${an} visitor=${e} state=${n} />`}
        ${!t&&a`<${je} visitor=${e} state=${n} />`}
        <${Je} typing=${n.status==="online"?u.typing:null} />
        ${u.view?.state===b.CLOSED&&a`<${Qe} visitor=${e} state=${n} />`}
        ${r}
      </div>
      ${!l&&!t&&a`<button class="to-end" type="button" aria-label=${i("log.newest")} onClick=${_}>
        <${h} name="down" />
      </button>`}
    </div>
  `:a`<div class="body">${p&&a`<${qo} />`}</div>`}function Lo(e,n){let o=$({firstSeq:n,height:0});L(()=>{let t=e.current;if(!t)return;let{firstSeq:r,height:i}=o.current;r&&n&&n<r&&t.scrollTop<i&&(t.scrollTop+=t.scrollHeight-i),o.current={firstSeq:n,height:t.scrollHeight}})}function Oo(e,n,o){let t=$(o);t.current=o,x(()=>{if(!e.current)return;let r=new ResizeObserver(()=>t.current());return r.observe(e.current),()=>r.disconnect()},[n])}function sn(e,n){x(()=>{let o=()=>!document.hidden&&e();return o(),document.addEventListener("visibilitychange",o),()=>document.removeEventListener("visibilitychange",o)},n)}function ln(e){if(!e)return;let n=e.querySelector(".form");e.scrollTop=n?n.offsetTop-Mo:e.scrollHeight}function qo(){let{t:e}=d();return a`<div class="skeleton" role="status" aria-label=${e("log.loading")}>
    <span></span><span></span><span></span>
  </div>`}function pn({value:e,label:n,placeholder:o,describedBy:t,fieldRef:r,onInput:i,onSend:s,onKeyDown:l}){let c=$(null),u=r??c;L(()=>{let f=u.current;f&&(f.style.blockSize="auto",f.style.blockSize=`${f.scrollHeight}px`)},[e]);function m(f){l?.(f),!(f.defaultPrevented||f.key!=="Enter"||f.shiftKey||f.isComposing)&&(f.preventDefault(),e.trim()&&s())}return a`<textarea
    class="composer-field"
    ref=${u}
    rows="1"
    dir=${e?"auto":void 0}
    aria-label=${n}
    aria-describedby=${t}
    placeholder=${o}
    value=${e}
    onInput=${f=>i(f.currentTarget.value)}
    onKeyDown=${m}
  ></textarea>`}function un(e,n){let o=n-he(e);return o<200?o:null}var Co=8e3;function dn({visitor:e,state:n,memory:o,draftKey:t}){let{t:r}=d(),[i,s]=g(()=>Io(o,t)),l=$(null),c=un(i,M.TEXT_CODE_POINTS),u=c!==null&&c<0,m=!u&&i.trim()!=="",f=n.conversation.view?.state===b.CLOSED;x(()=>e.type(i),[]),x(()=>Ao(e,i),[i]);function p(y){s(y),e.type(y),No(o,t,y)}function v(){m&&(e.send(i),p(""),l.current?.focus())}return a`
    <footer class="foot">
      <div class="composer">
        <${pn}
          value=${i}
          label=${r("composer.label")}
          placeholder=${r(f?"composer.placeholder_closed":"composer.placeholder")}
          describedBy="composer-notice"
          fieldRef=${l}
          onInput=${p}
          onSend=${v}
        />
        <button class="send" type="button" aria-label=${r("composer.send")} disabled=${!m} onClick=${v}>
          <${h} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${c===null?r("composer.preview"):a`<span class=${u?"too-long":""} role="status">
              ${u?r("composer.too_long",{count:-c}):r("composer.left",{count:c})}
            </span>`}
      </p>
    </footer>
  `}function Ao(e,n){if(!n)return;let o=I(n,M.TYPING_CODE_POINTS),t=setInterval(()=>document.hidden||e.signal({type:z.TYPING,text:o}),Co);return()=>clearInterval(t)}function Io(e,n){try{return e?.getItem(n)??""}catch{return""}}function No(e,n,o){try{o?e?.setItem(n,o):e?.removeItem(n)}catch{}}var Ro="department",Do=["name","topic"],Bo=/^[^\s@]+@[^\s@]+\.[^\s@]+$/,Fo=/^\+?[\s()./-]*(?:\p{Nd}[\s()./-]*){4,20}$/u,Po=/^[+-]?\p{Nd}+([.,٫]\p{Nd}+)?$/u,Wo=new Map([["email",Bo],["phone",Fo],["number",Po]]);function mn(e,n,o){let t=new Map;e||t.set(Ro,{key:"form.missing_department"});for(let r of n){let i=ie(r,o(r).trim());i&&t.set(re(r),i)}return t}function re({key:e}){return`answer-${e}`}function ie(e,n){return n?Wo.get(e.kind)?.test(n)===!1?{key:`form.bad_${e.kind}`}:e.pattern&&!qe(e.pattern,n)?{key:"form.bad_pattern",values:{example:w(Q(e.pattern))}}:null:e.is_required?{key:Go(e)}:null}function Go(e){let{key:n,kind:o}=e;return G(e)?"form.missing_consent":o==="choice"?"form.missing_choice":o==="email"||o==="phone"?`form.bad_${o}`:Do.includes(n)?`form.missing_${n}`:"form.missing"}var Ho=["topic"],Uo=["name","email","phone","order_number"];function fn(e,{key:n,label:o},t){return o||(Ho.includes(n)?e(`form.${n}_${t}`):Uo.includes(n)?e(`form.${n}`):n)}function ae(e,{is_available:n,why_away:o,opens:t}){if(n&&!o)return"";let r=e(`away.${o||"nobody"}`);return t?e("away.until",{reason:r,opens:t}):r}function P(e,n,o,t=n.helped_by){let[r,i]=[ae(e,n),B(o,t)];return r&&i?e("away.helped",{away:r,department:w(i)}):r}function bn(e,{form:n,department:o,fields:t},r){if(n!=="offline")return e(`form.lead_${n}`);let i=t.some(({kind:c})=>c==="email"),s=e(r&&i?"form.lead_offline_mail":"form.lead_offline_here"),l=o?ae(e,o):e("away.nobody");return l?`${l}. ${s}`:s}function gn(e,n,o,t){let{seq:r}=e,i=n.conversation.id,[{department:s,answers:l},c]=g(()=>{let p=o.read(i);return{department:t?.department??tn(e,n.departments,p),answers:{...p?.answers,...t?.answers}}});function u(p){c(p),o.write({conversationId:i,seq:r,...p})}let m=V(e,n.departments).some(({key:p})=>p===s),f=s!==""&&!m;return{department:f?"":s,isGone:f,valueOf:p=>Object.hasOwn(l,p.key)?ue(p,l[p.key]):De(p,n),write:(p,v)=>u({department:s,answers:{...l,[p.key]:v}}),choose:p=>u({department:p,answers:l})}}function $n({offered:e,visitor:n,state:o,memory:t,onDismiss:r}){let{t:i}=d(),s=X(o,z.ANSWER_FORM),l=gn(e,o,t,s?.command),{department:c,valueOf:u}=l,m=on(e,o,c),{form:f,fields:p}=m,[v,y]=g([]),_=$(null),T=s!==null&&!s.error,A=mn(c,p,u);x(()=>{l.isGone&&document.activeElement===document.body&&xn(_.current,"department")},[l.isGone]);function j(k){if(k.preventDefault(),T)return;let[O]=A.keys();if(y([...A.keys()]),O)return xn(_.current,O);s&&n.remove(s.command.client_message_id),n.answerForm({form:f,department:c,answers:Be(p,u)})}let Z=k=>{let O=v.includes(k)?A.get(k):void 0;return O?i(O.key,O.values):null},le=k=>({field:k,form:f,name:re(k),label:fn(i,k,f),value:u(k),mistake:Z(re(k)),onInput:O=>l.write(k,O)});return a`
    <form class="form" novalidate ref=${_} onSubmit=${j} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${i(`form.title_${f}`)}</h3>
      <p class="form-lead">${bn(i,m,o.mode.promises_mail)}</p>
      <${Vo} offered=${e} state=${o} value=${c}
        isGone=${l.isGone} mistake=${Z("department")} onInput=${l.choose} />
      ${p.map(k=>a`<${Ze} key=${`${f} ${k.key}`} ...${le(k)} />`)}
      ${s?.error&&a`<p class="form-failed" role="alert">${i("form.failed")}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" aria-disabled=${T?"true":void 0}>
          ${i(T?"form.sending":`form.submit_${f}`)}
        </button>
        <button class="button" type="button" onClick=${r}>${i("form.cancel")}</button>
      </div>
    </form>
  `}function xn(e,n){let o=e?.querySelector(`[name="${CSS.escape(n)}"]:enabled`),t=e?.querySelector("#form-title");(o??t)?.focus()}function Vo({offered:e,state:n,isGone:o,...t}){let{t:r}=d(),i=V(e,n.departments),s={pre_chat:u=>P(r,u,n),offline:u=>ae(r,u),call_back:()=>""};if(i.length<2&&t.value)return null;let l=i.map(u=>({key:u.key,label:u.name,note:s[e.form](u),isDisabled:!me(e,u)})),c=r(l.length>0?"form.department_gone":"form.none_left");return a`<${oe} ...${t} mistake=${o?c:t.mistake} name="department"
    label=${r("form.department")} options=${l} isRequired />`}var Yo=[b.BOT,b.MESSAGE_LEFT];function hn({visitor:e,state:n,onCallBack:o,onClose:t}){let{t:r}=d(),i=n.conversation.view,s=i?.state===b.ASSIGNED,l=i?.operator?.name||r("person.nameless");return a`
    <header class="head">
      <${D} kind=${s?"operator":"bot"} name=${l} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${n.welcome?.site_name||r("panel.label_unnamed")}</bdi></h2>
        <p class="head-who">
          ${!n.isBlocked&&a`<${Ko} state=${n} name=${l} />`}
        </p>
      </div>
      ${!n.isBlocked&&a`<${rn} visitor=${e} state=${n} onCallBack=${o} />`}
      <button class="icon-button" type="button" aria-label=${r("panel.close")} onClick=${t}>
        <${h} name="close" />
      </button>
    </header>
  `}function Ko({state:e,name:n}){let{t:o}=d(),{conversation:t,mode:r,status:i}=e,s=t.view?.state??b.BOT;if(!r.has_bot&&Yo.includes(s))return o("who.team");if(He(e))return o("who.asked_for_call");if(s!==b.ASSIGNED)return o(`who.${s}`);let l=o("who.person",{name:w(n)});return i==="online"?a`<span class="dot" aria-hidden="true"></span> ${l}`:l}var K=60,jo=60*K,vn=20,se=5;function kn(e,n){return n?n.position===1?e("queue.next"):e("queue.position",{position:n.position}):e("queue.joined")}function wn(e,n){if(!n||n.lowSeconds===null||n.highSeconds===null)return"";if(n.lowSeconds>=jo)return e("wait.over_hour");if(n.highSeconds<=K)return e("wait.moment");let[o,t]=[Qo(n.lowSeconds),Jo(n.highSeconds)];return o===0?e("wait.up_to",{count:t}):o===t?e("wait.about",{count:t}):e("wait.range",{low:o,high:t})}function yn(e,n){let o=Ge(n)?.instead_of,t=n.departments.find(({key:i})=>i===o),r=t?P(e,t,n,n.conversation.view?.department):"";return t&&r?e("queue.instead",{department:w(t.name),note:r}):""}function _n(e,n){let{status:o,mode:t,conversation:r}=n,i=r.view?.state??b.BOT,s=i===b.WAITING,l=i===b.BOT&&q(n);return o!=="online"||!t.is_peak||!(s||l)?"":t.many_wait?e("peak.words"):s?Zo(r.queue)?"":e("peak.slow"):e(t.has_bot?"peak.slow_bot":"peak.slow")}function Zo(e){return e!==null&&e.highSeconds!==null&&e.highSeconds<=K}function Qo(e){let n=Math.floor(e/K);return n<vn?n:Math.floor(n/se)*se}function Jo(e){let n=Math.ceil(e/K);return n<=vn?n:Math.ceil(n/se)*se}var Xo=1500;function En({state:{status:e,then:n,isReady:o,isBlocked:t}}){let{t:r}=d();return!R(e!=="online",Xo)||t?null:a`<p class="banner" role="alert"><${h} name="warning" /> ${r(`connection.${n==="reload"?"outdated":n==="stop"?"refused":o?"lost":"first"}`)}</p>`}function Sn({notice:e,memory:n}){let{t:o}=d(),[,t]=g(""),r=()=>{n.close(e?.notice_id??""),t(e?.notice_id??"")};return a`<div role="status">
    ${e&&!n.isClosed(e.notice_id)&&a`<div class="known">
      <${h} name="warning" />
      <p class="known-words" dir="auto"><${N} text=${e.text} /></p>
      <button class="icon-button" type="button" aria-label=${o("notice.close")} onClick=${r}>
        <${h} name="close" />
      </button>
    </div>`}
  </div>`}function Tn({state:e}){let{t:n}=d(),o=e.conversation.view?.state??b.BOT;return e.status!=="online"||o!==b.BOT||q(e)?null:a`<p class="notice"><${h} name="away" /> ${n(`notice.${et(e)}`)}</p>`}function et({departments:e,mode:n}){return e.some(o=>o.why_away==="full")?"full":n.has_bot?"nobody":"nobody_plain"}function zn({state:e}){let n=_n(d().t,e);return a`<div role="status">
    ${n&&a`<p class="peak"><${h} name=${e.mode.many_wait?"people":"clock"} /> ${n}</p>`}
  </div>`}function Mn({state:{refusal:e}}){let{t:n}=d();return a`<div role="status">
    ${e?.code==="link_used"&&a`<p class="notice"><${h} name="link" /> ${n("notice.link_used")}</p>`}
  </div>`}var Ln={key:"email",kind:"email",is_required:!0},nt={type:"email",autocomplete:"email",maxlength:M.EMAIL_CODE_POINTS};function On({visitor:e,isLeaving:n,onKeep:o}){let{t}=d(),[r,i]=g(""),[s,l]=g(!1),c=$(null),u=s?ie(Ln,r.trim()):null,m=()=>c.current?.querySelector("input")?.focus();x(m,[]);function f(p){if(p.preventDefault(),l(!0),ie(Ln,r.trim()))return m();n||e.waitByMail(r.trim())}return a`
    <form class="queue-more" novalidate ref=${c} onSubmit=${f}>
      <${U} name="mail" label=${t("form.email")} value=${r} mistake=${u&&t(u.key)}
        hint=${t("queue.gives_up")} help=${nt} isRequired onInput=${i} />
      <div class="form-actions">
        <button class="button button-main" type="submit" aria-disabled=${n?"true":void 0}>
          ${t("queue.mail_send")}</button>
        <button class="button" type="button" onClick=${o}>${t("queue.keep")}</button>
      </div>
    </form>
  `}function be({departments:e,conversation:{view:n}}){return e.filter(({key:o})=>o!==n?.department)}function ot({is_available:e,helped_by:n},{conversation:{view:o}}){return e&&n!==o?.department}function qn({visitor:e,state:n,onKeep:o}){let{t}=d(),r=$(null);x(()=>r.current?.focus(),[]);function i(s){e.changeDepartment(s),o()}return a`
    <div class="queue-more" role="group" aria-label=${t("queue.elsewhere")} tabindex="-1" ref=${r}>
      <p class="queue-note">${t("queue.elsewhere_end")}</p>
      <div class="options options-noted">
        ${be(n).map(s=>a`
            <button key=${s.key} class="option" type="button" disabled=${!ot(s,n)}
              onClick=${()=>i(s.key)}>
              <span class="option-label" dir="auto">${s.name}</span>
              <span class="option-note">${P(t,s,n)||t("away.not")}</span>
            </button>
          `)}
      </div>
      <button class="button" type="button" onClick=${o}>${t("queue.keep")}</button>
    </div>
  `}var tt=2e4,Cn=[z.LEAVE_QUEUE,z.CHANGE_DEPARTMENT,z.WAIT_BY_MAIL];function An({visitor:e,state:n}){let{t:o}=d(),{queue:t}=n.conversation,[r,i]=[kn(o,t),wn(o,t)],s=yn(o,n),l=$(null);L(()=>()=>rt(l.current),[]);let c=Ae(`${r} ${i}`,tt);return a`
    <section class="queue" aria-label=${o("queue.label")} ref=${l}>
      <p class="queue-place"><${h} name="clock" /> <span>${r}</span></p>
      ${i&&a`<p class="queue-wait">${i}</p>`}
      ${s&&a`<p class="queue-note">${s}</p>`}
      <${it} visitor=${e} state=${n} />
      <p class="hidden-words" role="status">${c}</p>
    </section>
  `}function rt(e){let n=e?.getRootNode();e?.contains(n?.activeElement??null)&&n?.querySelector(".composer-field")?.focus({preventScroll:!0})}function it({visitor:e,state:n}){let{t:o}=d(),[t,r]=g(""),i=$(!1);t&&(i.current=!0);let s=Cn.some(u=>X(n,u)),l=Cn.some(u=>n.refusal?.command===u),c={visitor:e,state:n,isLeaving:s,onKeep:()=>r("")};return a`
    ${!t&&a`<${at} ...${c} takesFocus=${i.current} onUnfold=${r} />`}
    ${t==="mail"&&a`<${On} ...${c} />`}
    ${t==="elsewhere"&&a`<${qn} ...${c} />`}
    <p class="form-failed" role="alert">${l&&o("queue.failed")}</p>
  `}function at({visitor:e,state:n,isLeaving:o,takesFocus:t,onUnfold:r}){let{t:i}=d(),s=$(null);x(()=>{t&&s.current?.querySelector("button")?.focus()},[]);let l=ee(n),c=n.mode.promises_mail,u=()=>l?e.waitByMail(l):r("mail");return a`
    <p class="queue-hint">${i("queue.hint")}</p>
    <div class="queue-ways" ref=${s}>
      ${c&&a`<${ge} label=${i("queue.by_mail")} isDisabled=${o} onPress=${u}
          describedBy=${l?"by-mail-note":void 0} />`}
      ${be(n).length>0&&a`<${ge} label=${i("queue.elsewhere")} isDisabled=${o} onPress=${()=>r("elsewhere")} />`}
      <${ge} label=${i("queue.leave")} isDisabled=${o} onPress=${e.leaveQueue} />
    </div>
    ${c&&l&&a`<p class="queue-note" id="by-mail-note">${i("queue.mail_to",{email:w(l)})}</p>`}
  `}function ge({label:e,isDisabled:n,describedBy:o,onPress:t}){return a`<button class="link-button" type="button" aria-disabled=${n?"true":void 0}
    aria-describedby=${o} onClick=${()=>n||t()}>
    ${e}
  </button>`}var st=[b.ASSIGNED,b.MESSAGE_LEFT,b.CLOSED];function In({visitor:e,translator:n,memory:o,draftKey:t,formMemory:r,noticeMemory:i,isOpen:s,takesFocus:l,onClose:c}){let{t:u,language:m,direction:f}=n,p=Ce(e),v=Ie("(max-width: 480px)"),y=$(null),{form:_,dismiss:T,askToBeCalled:A}=lt(p),j=p.welcome?.site_name;ct(p.conversation.view?.state,r),x(()=>{s&&l&&pt(y.current)},[s,l,p.isReady,_?.seq]);function Z(k){k.key==="Escape"&&!k.defaultPrevented&&!k.isComposing&&c(),k.stopPropagation()}let le=a`
    <${Mn} state=${p} />
    <${zn} state=${p} />
    <${Sn} notice=${p.notice} memory=${i} />
    ${!_&&a`<${Tn} state=${p} />`}
    <${cn} visitor=${e} state=${p} isOpen=${s} hasForm=${_!==null}>
      ${_&&a`<${$n} key=${_.seq} offered=${_} visitor=${e} state=${p} memory=${r}
        onDismiss=${T} />`}
    <//>
    ${p.conversation.view?.state===b.WAITING&&a`<${An} visitor=${e} state=${p} />`}
    ${!_&&a`<${dn} visitor=${e} state=${p} memory=${o} draftKey=${t} />`}
  `;return a`
    <${ce.Provider} value=${n}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${v?"true":void 0}
        aria-label=${j?u("panel.label",{shop:j}):u("panel.label_unnamed")}
        lang=${m}
        dir=${f}
        ref=${y}
        onKeyDown=${Z}
      >
        <${hn} visitor=${e} state=${p} onCallBack=${A} onClose=${c} />
        <${En} state=${p} />
        ${p.isBlocked?a`<p class="blocked" role="status">${u("panel.blocked")}</p>`:le}
      </section>
    <//>
  `}function lt(e){let[n,o]=g(null),[t,r]=g(null),i=$(!1),{id:s,view:l,headSeq:c}=e.conversation;l&&l.state!==b.CLOSED&&(i.current=!0);let u=nn(e,{dismissedSeq:n,callBackSince:t,hasBegunHere:i.current});return{form:u,askToBeCalled:()=>r({conversationId:s,seq:c}),dismiss(){r(null),u?.form!=="call_back"&&o(u?.seq??null)}}}function ct(e,n){let o=$(e);x(()=>{o.current&&o.current!==e&&st.includes(e??"")&&n.clear(),o.current=e},[e])}function pt(e){let n=e?.querySelector(".form-title")??e?.querySelector(".composer-field");n instanceof HTMLElement&&n.focus({preventScroll:!0})}function Nn(e,n){return{read(o){try{let t=JSON.parse(e?.getItem(n)??"null");return t?.conversationId===o?t:null}catch{return null}},write(o){try{e?.setItem(n,JSON.stringify(o))}catch{}},clear(){try{e?.removeItem(n)}catch{}}}}var ut="(max-width: 480px)";function Rn(e,n){let o=matchMedia(ut),t=[],r="",i=!1;function s(){l(),t=[...e.parentElement?.children??[]].filter(m=>m!==e&&!m.hasAttribute("inert"));for(let m of t)m.setAttribute("inert","");r=document.documentElement.style.overflow,document.documentElement.style.overflow="hidden"}function l(){if(t.length!==0){for(let m of t)m.removeAttribute("inert");t=[],document.documentElement.style.overflow=r}}function c(){i&&o.matches?s():l()}function u(){let m=window.visualViewport;!m||m.scale!==1||(n.style.setProperty("--viewport-height",`${m.height}px`),n.style.setProperty("--viewport-offset",`${m.offsetTop}px`))}return{start(){i=!0,c(),u(),o.addEventListener("change",c),window.visualViewport?.addEventListener("resize",u)},stop(){i=!1,c(),o.removeEventListener("change",c),window.visualViewport?.removeEventListener("resize",u)}}}function Dn(e,n){let o=new Set(t());function t(){try{let r=JSON.parse(e?.getItem(n)??"[]");return Array.isArray(r)?r:[]}catch{return[]}}return{isClosed:r=>o.has(r),close(r){o.add(r);try{e?.setItem(n,JSON.stringify([...o]))}catch{}}}}var Bn=`
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
`;var Fn=`
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
`;var Pn=`
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
.panel button:is(:disabled, [aria-disabled]) { cursor: default; opacity: .55; }
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
.panel .queue-more .option:disabled { background: none; opacity: 1; }

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
/* Zoomed in so far that nothing else has room, the panel scrolls as a whole. */
@media (max-height: 420px) {
  .panel { overflow: hidden auto; }
  .panel .body-place { flex: 1 0 auto; min-block-size: 120px; block-size: 120px; }
  .queue { max-block-size: none; }
}
@media (prefers-reduced-motion: reduce) { .panel, .panel *, .panel *::before { animation: none !important;
  transition: none !important; } }
@media (forced-colors: active) { .message, .chip, .send, .face { border: 1px solid; } }
`;function Ds({root:e,frame:n,visitor:o,translator:t,memory:r,site:i,onClose:s}){$e(e,Pn,Fn,Bn,ye);let l=document.createElement("div");l.className="panel-place",n.append(l);let c=Rn(e.host,l),u=xe(t.language,t.strings,ve,t.formats),m=`chatserver:${i}:draft`,f=Nn(r,`chatserver:${i}:form`),p=Dn(r,`chatserver:${i}:notice`);function v(y,_){l.hidden=!y;let A={...{visitor:o,translator:u,isOpen:y,takesFocus:_,onClose:s},memory:r,draftKey:m,formMemory:f,noticeMemory:p};ke(a`<${In} ...${A} />`,l)}return{show({takesFocus:y}){v(!0,y),c.start()},hide(){c.stop(),v(!1,!1)}}}export{Ds as createPanel};
