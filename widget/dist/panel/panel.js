import{a as te,b as oe,c as re,d as ie,e as ae}from"../shared/chunk-LTPQLPDE.js";import{a as _,e as M,f,g as S,h as T,j as L,k as Q}from"../shared/chunk-46F5WWVF.js";import{a as X,b as J,c as r,d as g,e as h,f as I,g as $,h as ee,i as ne}from"../shared/chunk-ZXZAR6OW.js";import{d as K,f as Z}from"../shared/chunk-4DEVUXUN.js";var se={"launcher.open":"Open chat","launcher.close":"Close chat","launcher.open_unread.one":"Open chat, {count} unread message","launcher.open_unread.other":"Open chat, {count} unread messages","bubble.label":"A message from the shop","bubble.close":"Close this message","panel.label":"Chat with {shop}","panel.label_unnamed":"Chat","panel.close":"Close chat","panel.menu":"More","menu.person":"Talk to a person","menu.message":"Leave a message","menu.end":"End chat","menu.end_sure":"Yes, end the chat","bot.name":"Assistant","bot.tag":"Bot","person.tag":"Team","person.nameless":"Our team","visitor.name":"You","who.bot":"A bot answers at once","who.person":"{name}, from our team","who.waiting":"Waiting for a person","who.message_left":"A bot answers; your message is with our team","who.closed":"This chat has ended","welcome.greeting":"Hello, how can we help?","welcome.suggestions":"Asked often","notice.nobody":"Nobody from our team is here right now. The assistant answers at once, or you can leave a message.","connection.lost":"The connection is lost. Your messages are kept and sent as soon as it is back.","connection.first":"The chat cannot be reached right now. It keeps trying.","connection.outdated":"The chat has been renewed. Reload this page to go on.","connection.refused":"The chat is not available on this page.","log.label":"Messages","log.earlier":"Show earlier messages","log.newest":"Go to the newest message","log.loading":"Loading the chat","message.byline":"{name}, {time}:","message.erased":"This message was taken back","message.edited":"edited","message.sending":"Sending","message.waits":"Will be sent when the connection is back","message.failed":"This message was not sent.","message.retry":"Try again","message.remove":"Remove","message.seen":"Seen","message.choices":"Possible answers","card.video":"Video","typing.person":"{name} is typing","typing.bot":"The assistant is writing","composer.label":"Your message","composer.placeholder":"Write a message","composer.placeholder_closed":"Write again to go on with this chat","composer.send":"Send","composer.preview":"Our team can see your words while you type.","composer.left.one":"{count} character left","composer.left.other":"{count} characters left","composer.too_long.one":"{count} character too many","composer.too_long.other":"{count} characters too many","form.title_pre_chat":"A few words before a person joins","form.title_offline":"Leave us a message","form.lead_pre_chat":"So that the right person can help you.","form.lead_offline":"Nobody can come right now. Leave an address, and our team will get back to you.","form.name":"Your name","form.email":"E-mail","form.topic_pre_chat":"What is it about?","form.topic_offline":"Your message","form.department":"Who should help?","form.away":"not here now","form.submit_pre_chat":"Ask for a person","form.submit_offline":"Send the message","form.sending":"Sending","form.cancel":"Not now","form.failed":"This could not be sent. Check what you wrote and try again.","form.missing_name":"Write the name we may call you.","form.missing_topic":"Write in a few words what it is about.","form.missing_department":"Choose who should help.","form.bad_email":"Write an e-mail address like name@example.com.","answers.title":"Your details","answers.name":"Name","answers.email":"E-mail","answers.topic":"About","answers.department":"Department","queue.next":"You are next: number 1 in the queue.","queue.position":"You are number {position} in the queue.","queue.joined":"You are in the queue.","queue.hint":"Somebody will be with you soon. You can go on writing here.","queue.leave":"Leave the queue","line.asked_for_person":"You are now in the queue for {department}.","line.asked_for_person_plain":"You are now in the queue.","line.left_queue":"You left the queue. The assistant is here again.","line.taken":"{name} has joined the chat.","line.transferred":"The chat was passed on to {department}. Your place is kept.","line.transferred_plain":"The chat was passed on. Your place is kept.","line.operator_gone":"{name} had to leave. Your place in the queue is kept.","line.message_left":"Your message is with our team. They will get back to you.","line.closed_by_operator":"{name} has ended the chat.","line.closed_by_visitor":"You have ended the chat.","line.closed_by_silence":"The chat has ended, as it was quiet for a while.","line.closed_by_bot":"The chat has ended. You can write again at any time.","line.reopened":"The chat goes on.","line.rated":"You rated this chat: {rating}.","rating.question":"How was this chat?","rating.thanks":"Thank you for telling us.","rating.comment":"Would you like to add a few words?","rating.send":"Send","rating.1":"Very bad","rating.2":"Bad","rating.3":"Okay","rating.4":"Good","rating.5":"Very good"};function le(e){let[n,t]=g(e.state());return h(()=>{let o=()=>t(e.state());return o(),e.subscribe(o)},[e]),n}function q(e,n){let[t,o]=g(!1);return h(()=>{if(!e)return o(!1);let i=setTimeout(()=>o(!0),n);return()=>clearTimeout(i)},[e,n]),e&&t}function ce(e){let[n]=g(()=>matchMedia(e)),[t,o]=g(n.matches);return h(()=>{let i=()=>o(n.matches);return n.addEventListener("change",i),()=>n.removeEventListener("change",i)},[n]),t}var Ve={close:"M6 6l12 12M18 6 6 18",more:"M12 5.5v.01M12 12v.01M12 18.5v.01",send:"M12 19V5M5.5 11.5 12 5l6.5 6.5",down:"M12 5v14M5.5 12.5 12 19l6.5-6.5",bot:"M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V5M9 13v1M15 13v1",person:"M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM5 20c.6-3.4 3.4-5.2 7-5.2s6.4 1.8 7 5.2",clock:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2",letter:"M4.5 6.5h15v11h-15zM4.5 7.5 12 13l7.5-5.5",away:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7",finish:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.5l2.5 2.5 4.5-5.5",link:"M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",play:"M9 7.2v9.6a.8.8 0 0 0 1.2.7l7.4-4.8a.8.8 0 0 0 0-1.4l-7.4-4.8a.8.8 0 0 0-1.2.7Z",warning:"M12 9v4M12 16.5v.01M10.5 4.8 3.6 17a1.8 1.8 0 0 0 1.5 2.7h13.8a1.8 1.8 0 0 0 1.5-2.7L13.5 4.8a1.8 1.8 0 0 0-3 0Z"};function b({name:e}){return r`<svg class="icon icon-${e}" viewBox="0 0 24 24" aria-hidden="true"><path d=${Ve[e]} /></svg>`}var B=J(null);function u(){return ne(B)}function pe({card:e}){let[n,t]=g(!1),o=re(e);if(!o)return r`<p class="card card-words" dir="auto">${e.label}</p>`;let i=n&&e.kind==="picture"?"link":e.kind;return r`
    <a class="card card-${i}" href=${o} target="_blank" rel="noopener noreferrer nofollow">
      ${i==="picture"?r`<img class="card-image" alt=${e.label} loading="lazy" decoding="async" referrerpolicy="no-referrer"
            src=${o} onError=${()=>t(!0)} />`:r`<${Be} kind=${i} label=${e.label} host=${ie(o)} />`}
    </a>
  `}function Be({kind:e,label:n,host:t}){let{t:o}=u(),i=e==="video";return r`
    <span class="card-sign"><${b} name=${i?"play":"link"} /></span>
    <span class="card-words">
      <span class="card-label" dir="auto">${n}</span>
      <span class="card-host">${i&&r`${o("card.video")} · `}<bdi dir="ltr">${t}</bdi></span>
    </span>
  `}function O({kind:e,name:n}){return e===S.BOT?r`<span class="face face-bot" aria-hidden="true"><${b} name="bot" /></span>`:r`<span class="face face-person" aria-hidden="true">${ae(n)}</span>`}function de({group:{sender:e,messages:n},state:t}){let{t:o,time:i}=u(),a=e.kind===S.VISITOR,s=e.kind===S.BOT,l=a?o("visitor.name"):s?o("bot.name"):e.name||o("person.nameless"),p=n[n.length-1],d=a&&He(p,t)&&t.conversation.readMarks.operator>=p.seq;return r`
    <div class="group ${a?"group-own":"group-other"}">
      ${!a&&r`<${O} kind=${e.kind} name=${l} />`}
      <div class="group-words">
        ${!a&&r`<p class="byline" aria-hidden="true">
          <bdi>${l}</bdi> <span class="tag">${o(s?"bot.tag":"person.tag")}</span>
        </p>`}
        ${n.map(m=>r`<${Ge} key=${m.seq} message=${m} name=${l} />`)}
        <p class="time">
          <span aria-hidden="true">${i(p.at)}</span> ${d&&r`<span>${o("message.seen")}</span>`}
        </p>
      </div>
    </div>
  `}function Ge({message:e,name:n}){let{t,time:o}=u(),i=r`<span class="hidden-words">${t("message.byline",{name:n,time:o(e.at)})}</span>`;return e.isErased?r`<p class="message message-erased">${i} ${t("message.erased")}</p>`:r`
    ${e.text?r`<div class="message">
          ${i}
          <div class="words" dir="auto"><${oe} text=${e.text} /></div>
          ${e.isEdited&&r`<span class="edited">${t("message.edited")}</span>`}
        </div>`:i}
    ${e.card&&r`<${pe} card=${e.card} />`}
  `}function He(e,{conversation:n}){return n.messages.findLast(({sender:t})=>t.kind===S.VISITOR)?.seq===e.seq}var je=[f.BOT,f.MESSAGE_LEFT],Ue="cancel";function ue({conversation:{offeredForm:e}},n){return e&&e.seq!==n?e:null}function P({departments:e}){return e.some(n=>n.is_available)}function Y({departments:e},n){return e.find(t=>t.key===n)?.name??null}function F({items:e}){return e.filter(n=>n.command.type===_.SEND)}function W({items:e},n){return e.find(t=>t.command.type===n)??null}function me(e){let n=e.conversation.messages.at(-1),t=je.includes(e.conversation.view?.state??f.BOT);return!n||!t||F(e).length>0||n.sender.kind===S.VISITOR?[]:n.buttons}function fe(e){let{events:n,view:t}=e.conversation,o=e.items.findLast(({command:l})=>l.type===_.RATE)?.command,i=n.findLast(({body:l})=>l.kind===M.RATED)?.body,a=o??i,s=a?.score??t?.rating;return s?{score:s,comment:a?.comment??""}:null}function ge(e){return e===Ue}function R(e){return e.conversation.events.length===0&&F(e).length===0}function be({visitor:e,state:n}){let{t}=u(),[o,i]=g(!1),[a,s]=g(!1),l=$(null),p=Ke(n);h(()=>{if(s(!1),!o)return;let c=x=>!x.composedPath().includes(l.current)&&i(!1);return addEventListener("pointerdown",c),l.current?.querySelector("[role=menuitem]")?.focus(),()=>removeEventListener("pointerdown",c)},[o]);function d(c){o&&(c.key==="Escape"&&(c.preventDefault(),i(!1),l.current?.querySelector("button")?.focus()),(c.key==="ArrowDown"||c.key==="ArrowUp")&&(c.preventDefault(),Ze(l.current,c.key==="ArrowDown"?1:-1)))}function m(c){if(!c.buttonId&&!a)return s(!0);i(!1),c.buttonId?e.send(t(c.label),c.buttonId):e.end()}return p.length===0?null:r`
    <div class="menu" ref=${l} onKeyDown=${d}>
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
        ${p.map(c=>r`
            <button key=${c.label} class=${a&&!c.buttonId?"menu-item menu-sure":"menu-item"}
              type="button" role="menuitem" onClick=${()=>m(c)}>
              <${b} name=${c.icon} />
              ${a&&!c.buttonId?t("menu.end_sure"):t(c.label)}
            </button>
          `)}
      </div>`}
    </div>
  `}function Ke(e){let n=[],t=e.conversation.view?.state??f.BOT;return t!==f.WAITING&&t!==f.ASSIGNED&&n.push(G(e)),e.conversation.view&&t!==f.CLOSED&&n.push({label:"menu.end",icon:"finish",buttonId:null}),n}function G(e){return P(e)?{label:"menu.person",icon:"person",buttonId:"person"}:{label:"menu.message",icon:"letter",buttonId:"message"}}function Ze(e,n){let t=[...e?.querySelectorAll("[role=menuitem]")??[]],o=e?.getRootNode(),i=t.indexOf(o.activeElement)+n;t.at(i%t.length)?.focus()}function he({visitor:e,state:n,onClose:t}){let{t:o}=u(),i=n.conversation.view,a=i?.state===f.ASSIGNED,s=i?.operator?.name||o("person.nameless");return r`
    <header class="head">
      <${O} kind=${a?"operator":"bot"} name=${s} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${n.welcome?.site_name||o("panel.label_unnamed")}</bdi></h2>
        <p class="head-who"><${Qe} state=${i?.state??f.BOT} name=${s}
          isOnline=${n.status==="online"} /></p>
      </div>
      <${be} visitor=${e} state=${n} />
      <button class="icon-button" type="button" aria-label=${o("panel.close")} onClick=${t}>
        <${b} name="close" />
      </button>
    </header>
  `}function Qe({state:e,name:n,isOnline:t}){let{t:o}=u();if(e!==f.ASSIGNED)return o(`who.${e}`);let i=o("who.person",{name:C(n)});return t?r`<span class="dot" aria-hidden="true"></span> ${i}`:i}function C(e){return`⁨${e}⁩`}var Xe=["asked_for_person","transferred"],Je=["started"];function xe({body:e,sender:n},t){if(e.kind===M.RATED)return{key:"line.rated",values:{score:String(e.score)}};if(e.kind!==M.STATE_CHANGED||Je.includes(e.reason))return null;let o=Y(t,e.department),i=Xe.includes(e.reason)&&!o,a=e.operator?.name||n.name;return{key:`line.${e.reason}${i?"_plain":""}`,values:{name:a??"",department:o??""}}}function ve({event:e,state:n}){let{t}=u();if(e.body.kind===M.FORM_ANSWERED)return r`<${en} body=${e.body} state=${n} />`;let o=xe(e,n);if(!o)return null;let{name:i,department:a,score:s}=o.values,l={name:C(i||t("person.nameless")),department:C(a??""),rating:s?t(`rating.${s}`):""};return r`<p class="story">${t(o.key,l)}</p>`}function en({body:e,state:n}){let{t}=u(),o=Y(n,e.department);return r`
    <dl class="answers" aria-label=${t("answers.title")}>
      ${e.answers.map(({key:i,label:a,value:s})=>r`<div key=${i}>
          <dt dir="auto">${nn(t,i,a)}</dt>
          <dd dir="auto">${s}</dd>
        </div>`)}
      ${o&&r`<div>
        <dt>${t("answers.department")}</dt>
        <dd dir="auto">${o}</dd>
      </div>`}
    </dl>
  `}function nn(e,n,t){if(t&&t!==n)return t;let o=`answers.${n}`,i=e(o);return i===o?n:i}var tn=400;function $e({item:{command:e,error:n},visitor:t,state:o}){let{t:i}=u(),a=q(!n,tn),s=e.client_message_id;return r`
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
  `}function we({visitor:e,state:n}){let{t}=u(),[o,i]=g(!1),{conversation:a}=n,s=ee(()=>te(a),[a.events,a.messages]);return h(()=>i(!0),[]),r`
    ${a.hasEarlier&&r`<button class="link-button earlier" type="button" onClick=${e.loadEarlier}>${t("log.earlier")}</button>`}
    <div class="log" role="log" aria-label=${t("log.label")} aria-live=${o?"polite":"off"} tabindex="0">
      ${s.map(l=>r`<${on} key=${l.key} item=${l} state=${n} />`)}
      ${F(n).map(l=>r`<${$e} key=${l.command.client_message_id} item=${l} visitor=${e} state=${n} />`)}
    </div>
  `}function on({item:e,state:n}){let{day:t}=u();return e.type==="day"?r`<p class="day"><span>${t(e.at,Date.now())}</span></p>`:e.type==="event"?r`<${ve} event=${e.event} state=${n} />`:r`<${de} group=${e} state=${n} />`}function ke({visitor:e,state:n}){let{t}=u(),o=me(n);return o.length===0?null:r`
    <ul class="choices" aria-label=${t("message.choices")}>
      ${o.map(({id:i,label:a})=>r`<li key=${i}>
          <button class=${ge(i)?"chip chip-quiet":"chip"} type="button" dir="auto"
            onClick=${()=>e.send(a,i)}>${a}</button>
        </li>`)}
    </ul>
  `}function A({name:e,label:n,value:t,mistake:o,type:i="text",rows:a,autocomplete:s,isOptional:l,onInput:p}){let d={id:`field-${e}`,name:e,value:t,dir:t?"auto":void 0,required:!l,"aria-invalid":o?"true":void 0,"aria-describedby":o?`mistake-${e}`:void 0,onInput:m=>p(m.currentTarget.value)};return r`
    <div class="field">
      <label class="field-label" for="field-${e}">${n}</label>
      ${a?r`<textarea class="input" rows=${a} ...${d}></textarea>`:r`<input class="input" type=${i} autocomplete=${s} ...${d} />`}
      ${o&&r`<p class="mistake" id="mistake-${e}">${o}</p>`}
    </div>
  `}function ye({departments:e,value:n,mistake:t,canChooseAway:o,onChange:i}){let{t:a}=u();return r`
    <fieldset class="field" aria-describedby=${t?"mistake-department":void 0}>
      <legend class="field-label">${a("form.department")}</legend>
      <div class="departments">
        ${e.map(({key:s,name:l,is_available:p})=>{let d=!p&&!o;return r`
            <label key=${s} class="department">
              <input type="radio" name="department" value=${s} checked=${n===s} disabled=${d}
                onChange=${()=>i(s)} />
              <span class="department-name" dir="auto">${l}</span>
              ${d&&r`<span class="department-away">${a("form.away")}</span>`}
            </label>
          `})}
      </div>
      ${t&&r`<p class="mistake" id="mistake-department">${t}</p>`}
    </fieldset>
  `}var rn=["M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6","M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5","M8.5 15.2h7","M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5","M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z"];function ze({visitor:e,state:n}){let{t}=u(),o=fe(n);return o?r`
      <p class="rating-thanks" role="status">${t("rating.thanks")}</p>
      ${!o.comment&&r`<${an} visitor=${e} score=${o.score} />`}
    `:r`
    <div class="rating" role="group" aria-label=${t("rating.question")}>
      <p class="rating-question">${t("rating.question")}</p>
      <div class="rating-faces">
        ${rn.map((i,a)=>{let s=a+1;return r`
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
  `}function an({visitor:e,score:n}){let{t}=u(),[o,i]=g("");return r`
    <form class="rating rating-comment" onSubmit=${s=>{s.preventDefault();let l=L(o.trim(),T.COMMENT_CODE_POINTS);l&&e.rate(n,l)}}>
      <${A} name="comment" label=${t("rating.comment")} value=${o} mistake=${null} rows=${2}
        isOptional onInput=${i} />
      <button class="button" type="submit" disabled=${!o.trim()}>${t("rating.send")}</button>
    </form>
  `}var sn=1e4;function Se({typing:e}){let{t:n}=u(),[t,o]=g(null);h(()=>{let a=setTimeout(()=>o(e),sn);return()=>clearTimeout(a)},[e]);let i=e!==null&&e!==t&&e.sender.kind!==S.VISITOR;return r`<div class="typing" role="status">
    ${i&&r`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${ln(n,e.sender)}</span>`}
  </div>`}function ln(e,{kind:n,name:t}){return n===S.BOT?e("typing.bot"):e("typing.person",{name:C(t||e("person.nameless"))})}function H({visitor:e,state:n}){let{t}=u(),{bubble:o,welcome:i}=n,a=G(n),s=o?o.buttons:i?.suggestions??[];return r`
    <div class="welcome">
      <div class="group group-other">
        <${O} kind="bot" name="" />
        <div class="group-words">
          <p class="byline">${t("bot.name")} <span class="tag">${t("bot.tag")}</span></p>
          <p class="message" dir="auto">${o?.text||i?.greeting||t("welcome.greeting")}</p>
        </div>
      </div>
      <ul class="choices" aria-label=${t(o?"message.choices":"welcome.suggestions")}>
        ${s.map(({id:l,label:p})=>r`<li key=${l}>
            <button class="chip" type="button" dir="auto" onClick=${()=>e.send(p,l)}>${p}</button>
          </li>`)}
        ${R(n)&&r`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${()=>e.send(t(a.label),a.buttonId)}>
            <${b} name=${a.icon} /> ${t(a.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `}var cn=60,pn=12;function Ee({visitor:e,state:n,isOpen:t,hasForm:o,children:i}){let{t:a}=u(),s=$(null),[l,p]=g(!0),{conversation:d,items:m}=n,c=d.events[0]?.seq,x=q(!n.isReady,300);dn(s,c),I(()=>{l&&V(s.current)},[d.headSeq,m,d.typing,n.isReady,t,n.bubble]),I(()=>V(s.current),[o]),un(s,n.isReady,()=>l&&V(s.current)),mn(()=>t&&(l||o)&&e.markRead(),[t,l,o,d]);let v=()=>{let E=s.current;E&&p(E.scrollHeight-E.scrollTop-E.clientHeight<cn)},y=()=>V(s.current);return n.isReady?r`
    <div class="body-place">
      <div class="body" ref=${s} onScroll=${v}>
        ${R(n)?r`<${H} visitor=${e} state=${n} />`:r`<${we} visitor=${e} state=${n} />`}
        ${n.bubble&&!R(n)&&r`<${H} visitor=${e} state=${n} />`}
        ${!o&&r`<${ke} visitor=${e} state=${n} />`}
        <${Se} typing=${n.status==="online"?d.typing:null} />
        ${d.view?.state===f.CLOSED&&r`<${ze} visitor=${e} state=${n} />`}
        ${i}
      </div>
      ${!l&&!o&&r`<button class="to-end" type="button" aria-label=${a("log.newest")} onClick=${y}>
        <${b} name="down" />
      </button>`}
    </div>
  `:r`<div class="body">${x&&r`<${fn} />`}</div>`}function dn(e,n){let t=$({firstSeq:n,height:0});I(()=>{let o=e.current;if(!o)return;let{firstSeq:i,height:a}=t.current;i&&n&&n<i&&o.scrollTop<a&&(o.scrollTop+=o.scrollHeight-a),t.current={firstSeq:n,height:o.scrollHeight}})}function un(e,n,t){let o=$(t);o.current=t,h(()=>{if(!e.current)return;let i=new ResizeObserver(()=>o.current());return i.observe(e.current),()=>i.disconnect()},[n])}function mn(e,n){h(()=>{let t=()=>!document.hidden&&e();return t(),document.addEventListener("visibilitychange",t),()=>document.removeEventListener("visibilitychange",t)},n)}function V(e){if(!e)return;let n=e.querySelector(".form");e.scrollTop=n?n.offsetTop-pn:e.scrollHeight}function fn(){let{t:e}=u();return r`<div class="skeleton" role="status" aria-label=${e("log.loading")}>
    <span></span><span></span><span></span>
  </div>`}function _e({value:e,label:n,placeholder:t,describedBy:o,fieldRef:i,onInput:a,onSend:s,onKeyDown:l}){let p=$(null),d=i??p;I(()=>{let c=d.current;c&&(c.style.blockSize="auto",c.style.blockSize=`${c.scrollHeight}px`)},[e]);function m(c){l?.(c),!(c.defaultPrevented||c.key!=="Enter"||c.shiftKey||c.isComposing)&&(c.preventDefault(),e.trim()&&s())}return r`<textarea
    class="composer-field"
    ref=${d}
    rows="1"
    dir=${e?"auto":void 0}
    aria-label=${n}
    aria-describedby=${o}
    placeholder=${t}
    value=${e}
    onInput=${c=>a(c.currentTarget.value)}
    onKeyDown=${m}
  ></textarea>`}function Te(e,n){let t=n-Q(e);return t<200?t:null}var gn=8e3;function Le({visitor:e,state:n,memory:t,draftKey:o}){let{t:i}=u(),[a,s]=g(()=>hn(t,o)),l=$(null),p=Te(a,T.TEXT_CODE_POINTS),d=p!==null&&p<0,m=!d&&a.trim()!=="",c=n.conversation.view?.state===f.CLOSED;h(()=>e.type(a),[]),h(()=>bn(e,a),[a]);function x(y){s(y),e.type(y),xn(t,o,y)}function v(){m&&(e.send(a),x(""),l.current?.focus())}return r`
    <footer class="foot">
      <div class="composer">
        <${_e}
          value=${a}
          label=${i("composer.label")}
          placeholder=${i(c?"composer.placeholder_closed":"composer.placeholder")}
          describedBy="composer-notice"
          fieldRef=${l}
          onInput=${x}
          onSend=${v}
        />
        <button class="send" type="button" aria-label=${i("composer.send")} disabled=${!m} onClick=${v}>
          <${b} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${p===null?i("composer.preview"):r`<span class=${d?"too-long":""} role="status">
              ${d?i("composer.too_long",{count:-p}):i("composer.left",{count:p})}
            </span>`}
      </p>
    </footer>
  `}function bn(e,n){if(!n)return;let t=L(n,T.TYPING_CODE_POINTS),o=setInterval(()=>document.hidden||e.signal({type:_.TYPING,text:t}),gn);return()=>clearInterval(o)}function hn(e,n){try{return e?.getItem(n)??""}catch{return""}}function xn(e,n,t){try{t?e?.setItem(n,t):e?.removeItem(n)}catch{}}function Me(e,{welcome:n,departments:t,conversation:{view:o}},i,a){let s=i?.answers,l=p=>o?.form?.find(d=>d.key===p)?.value;return{name:a?.name||s?.name||l("name")||o?.visitor.name||n?.visitor_name||"",email:a?.email||s?.email||l("email")||n?.visitor_email||"",topic:a?.topic||s?.topic||"",department:a?.department||vn(e,t,i)}}function vn({form:e,seq:n,department:t},o,i){let a=o.filter(({is_available:d})=>e==="offline"||d).map(({key:d})=>d),s=i?.answers.department;return(i?.seq===n?[s,t]:[t,s]).find(d=>d&&a.includes(d))??(a.length===1?a[0]:"")}function Ie({name:e,email:n,topic:t,department:o}){return{name:L(e.trim(),T.NAME_CODE_POINTS),email:L(n.trim(),T.EMAIL_CODE_POINTS),topic:L(t.trim(),T.COMMENT_CODE_POINTS),department:o}}function j(e,n){let t={};return n.name.trim()||(t.name="form.missing_name"),e==="offline"&&!$n(n.email)&&(t.email="form.bad_email"),n.department||(t.department="form.missing_department"),n.topic.trim()||(t.topic="form.missing_topic"),t}function $n(e){return/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(e.trim())}function qe({offered:e,visitor:n,state:t,memory:o,onDismiss:i}){let{form:a,seq:s}=e,l=t.conversation.id,{t:p}=u(),d=W(t,_.ANSWER_FORM),[m,c]=g(()=>Me(e,t,o.read(l),d?.command)),[x,v]=g({}),y=$(null),E=d!==null&&!d.error;function z(w){let k={...m,...w};c(k),o.write({conversationId:l,seq:s,answers:k}),Object.keys(x).length>0&&v(j(a,k))}function D(w){w.preventDefault();let k=j(a,m);v(k);let[U]=Object.keys(k);if(U)return y.current?.querySelector(`[name=${U}]`)?.focus();d&&n.remove(d.command.client_message_id),n.answerForm({form:a,...Ie(m)})}let N=w=>({name:w,value:m[w],mistake:x[w]?p(x[w]):null,onInput:k=>z({[w]:k})});return r`
    <form class="form" novalidate ref=${y} onSubmit=${D} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${p(`form.title_${a}`)}</h3>
      <p class="form-lead">${p(`form.lead_${a}`)}</p>
      <${A} ...${N("name")} label=${p("form.name")} autocomplete="name" />
      ${a==="offline"&&r`<${A} ...${N("email")} label=${p("form.email")} type="email" autocomplete="email" />`}
      <${A} ...${N("topic")} label=${p(`form.topic_${a}`)} rows=${a==="offline"?4:2} />
      <${ye}
        departments=${t.departments}
        value=${m.department}
        mistake=${x.department?p(x.department):null}
        canChooseAway=${a==="offline"}
        onChange=${w=>z({department:w})}
      />
      ${d?.error&&r`<p class="form-failed" role="alert">${p("form.failed")}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${E}>
          ${p(E?"form.sending":`form.submit_${a}`)}
        </button>
        <button class="button" type="button" onClick=${i}>${p("form.cancel")}</button>
      </div>
    </form>
  `}var wn=1500;function Oe({state:{status:e,then:n,isReady:t}}){let{t:o}=u();return q(e!=="online",wn)?r`<p class="banner" role="alert"><${b} name="warning" /> ${o(`connection.${n==="reload"?"outdated":n==="stop"?"refused":t?"lost":"first"}`)}</p>`:null}function Ce({state:e}){let{t:n}=u(),t=e.conversation.view?.state??f.BOT;return e.status!=="online"||t!==f.BOT||P(e)?null:r`<p class="notice"><${b} name="away" /> ${n("notice.nobody")}</p>`}function Ae({visitor:e,state:n}){let{t}=u(),o=W(n,_.LEAVE_QUEUE)!==null;return r`
    <div class="queue">
      <${b} name="clock" />
      <div class="queue-words">
        <p class="queue-place" role="status">${kn(t,n.conversation.queue)}</p>
        <p class="queue-hint">${t("queue.hint")}</p>
        <button class="link-button" type="button" disabled=${o} onClick=${e.leaveQueue}>
          ${t("queue.leave")}
        </button>
      </div>
    </div>
  `}function kn(e,n){return n?n.position===1?e("queue.next"):e("queue.position",{position:n.position}):e("queue.joined")}var yn=[f.ASSIGNED,f.MESSAGE_LEFT,f.CLOSED];function Ne({visitor:e,translator:n,memory:t,draftKey:o,formMemory:i,isOpen:a,takesFocus:s,onClose:l}){let{t:p,language:d,direction:m}=n,c=le(e),x=ce("(max-width: 480px)"),v=$(null),[y,E]=g(0),z=ue(c,y),D=c.welcome?.site_name;zn(c.conversation.view?.state,i),h(()=>{a&&s&&Sn(v.current)},[a,s,c.isReady,z?.seq]);function N(k){k.key==="Escape"&&!k.defaultPrevented&&!k.isComposing&&l(),k.stopPropagation()}let w=r`<${Le} visitor=${e} state=${c} memory=${t} draftKey=${o} />`;return r`
    <${B.Provider} value=${n}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${x?"true":void 0}
        aria-label=${D?p("panel.label",{shop:D}):p("panel.label_unnamed")}
        lang=${d}
        dir=${m}
        ref=${v}
        onKeyDown=${N}
      >
        <${he} visitor=${e} state=${c} onClose=${l} />
        <${Oe} state=${c} />
        ${!z&&r`<${Ce} state=${c} />`}
        <${Ee} visitor=${e} state=${c} isOpen=${a} hasForm=${z!==null}>
          ${z&&r`<${qe} key=${z.seq} offered=${z} visitor=${e} state=${c} memory=${i}
            onDismiss=${()=>E(z.seq)} />`}
        <//>
        ${c.conversation.view?.state===f.WAITING&&r`<${Ae} visitor=${e} state=${c} />`}
        ${!z&&w}
      </section>
    <//>
  `}function zn(e,n){let t=$(e);h(()=>{t.current&&t.current!==e&&yn.includes(e??"")&&n.clear(),t.current=e},[e])}function Sn(e){let n=e?.querySelector(".form-title")??e?.querySelector(".composer-field");n instanceof HTMLElement&&n.focus({preventScroll:!0})}function Re(e,n){return{read(t){try{let o=JSON.parse(e?.getItem(n)??"null");return o?.conversationId===t?o:null}catch{return null}},write(t){try{e?.setItem(n,JSON.stringify(t))}catch{}},clear(){try{e?.removeItem(n)}catch{}}}}var En="(max-width: 480px)";function De(e,n){let t=matchMedia(En),o=[],i="",a=!1;function s(){l(),o=[...e.parentElement?.children??[]].filter(m=>m!==e&&!m.hasAttribute("inert"));for(let m of o)m.setAttribute("inert","");i=document.documentElement.style.overflow,document.documentElement.style.overflow="hidden"}function l(){if(o.length!==0){for(let m of o)m.removeAttribute("inert");o=[],document.documentElement.style.overflow=i}}function p(){a&&t.matches?s():l()}function d(){let m=window.visualViewport;!m||m.scale!==1||(n.style.setProperty("--viewport-height",`${m.height}px`),n.style.setProperty("--viewport-offset",`${m.offsetTop}px`))}return{start(){a=!0,p(),d(),t.addEventListener("change",p),window.visualViewport?.addEventListener("resize",d)},stop(){a=!1,p(),t.removeEventListener("change",p),window.visualViewport?.removeEventListener("resize",d)}}}var Pe=`
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
.rating-comment { display: flex; flex-direction: column; gap: 10px; }
.rating-comment .button { align-self: flex-end; border-color: var(--line-strong); }
.panel .rating-thanks { text-align: center; font-size: var(--size-small); color: var(--ink-soft); }
`;var Ye=`
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
  border-radius: 14px; display: grid; grid-template-columns: auto 1fr; gap: 6px 12px; font-size: var(--size-small); }
.answers > div { display: contents; }
.answers dt { color: var(--ink-soft); }
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
`;var Fe=`
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
  min-inline-size: 210px;
  padding: 6px; border: 1px solid var(--line); border-radius: 14px; background: var(--raised);
  box-shadow: var(--shadow);
  animation: panel-in 120ms ease-out; }
.menu-item { inline-size: 100%; min-block-size: 44px; padding: 8px 12px; border: 0; border-radius: var(--radius);
  background: none; display: flex; align-items: center; gap: 10px; text-align: start; }
.menu-item:hover { background: var(--sunken); }
.panel .menu-item .icon { color: var(--ink-soft); }
.panel .menu-sure, .panel .menu-sure .icon { color: var(--danger); }

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
`;function Or({root:e,frame:n,visitor:t,translator:o,memory:i,site:a,onClose:s}){Z(e,Fe,Ye,Pe);let l=document.createElement("div");l.className="panel-place",n.append(l);let p=De(e.host,l),d=K(o.language,o.strings,se),m=`chatserver:${a}:draft`,c=Re(i,`chatserver:${a}:form`);function x(v,y){l.hidden=!v,X(r`<${Ne} ...${{visitor:t,translator:d,memory:i,draftKey:m,formMemory:c,isOpen:v,takesFocus:y,onClose:s}} />`,l)}return{show({takesFocus:v}){x(!0,v),p.start()},hide(){p.stop(),x(!1,!1)}}}export{Or as createPanel};
