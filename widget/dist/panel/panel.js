import{a as ie,b as Y,c as ae,d as se}from"../shared/chunk-7JB4PFPZ.js";import{a as J,b as X,c as i,d as g,e as x,f as C,g as v,h as oe,i as te}from"../shared/chunk-ZXZAR6OW.js";import{a as M,b as Q}from"../shared/chunk-HJOT3ZNR.js";import{a as E,e as O,f as b,g as y,h as T}from"../shared/chunk-N6OSSNKK.js";import{d as U,f as Z}from"../shared/chunk-G6RE3TK2.js";import{a as ee,b as ne,c as re}from"../shared/chunk-TOZ2CW6W.js";import{a as le}from"../shared/chunk-SGUZUFMK.js";var ce={"launcher.open":"Open chat","launcher.close":"Close chat","launcher.open_unread.one":"Open chat, {count} unread message","launcher.open_unread.other":"Open chat, {count} unread messages","bubble.label":"A message from the shop","bubble.close":"Close this message","code.copy":"Copy","code.copied":"Copied","code.until":"Valid until {date}","notice.close":"Close this notice","panel.label":"Chat with {shop}","panel.label_unnamed":"Chat","panel.close":"Close chat","panel.menu":"More","menu.person":"Talk to a person","menu.message":"Leave a message","menu.end":"End chat","menu.end_sure":"Yes, end the chat","bot.name":"Assistant","bot.tag":"Bot","person.tag":"Team","person.nameless":"Our team","visitor.name":"You","who.bot":"A bot answers at once","who.person":"{name}, from our team","who.waiting":"Waiting for a person","who.message_left":"A bot answers; your message is with our team","who.closed":"This chat has ended","welcome.greeting":"Hello, how can we help?","welcome.suggestions":"Asked often","notice.nobody":"Nobody from our team is here right now. The assistant answers at once, or you can leave a message.","connection.lost":"The connection is lost. Your messages are kept and sent as soon as it is back.","connection.first":"The chat cannot be reached right now. It keeps trying.","connection.outdated":"The chat has been renewed. Reload this page to go on.","connection.refused":"The chat is not available on this page.","log.label":"Messages","log.earlier":"Show earlier messages","log.newest":"Go to the newest message","log.loading":"Loading the chat","message.byline":"{name}, {time}:","message.erased":"This message was taken back","message.edited":"edited","message.sending":"Sending","message.waits":"Will be sent when the connection is back","message.failed":"This message was not sent.","message.retry":"Try again","message.remove":"Remove","message.seen":"Seen","message.choices":"Possible answers","card.video":"Video","typing.person":"{name} is typing","typing.bot":"The assistant is writing","composer.label":"Your message","composer.placeholder":"Write a message","composer.placeholder_closed":"Write again to go on with this chat","composer.send":"Send","composer.preview":"Our team can see your words while you type.","composer.left.one":"{count} character left","composer.left.other":"{count} characters left","composer.too_long.one":"{count} character too many","composer.too_long.other":"{count} characters too many","form.title_pre_chat":"A few words before a person joins","form.title_offline":"Leave us a message","form.lead_pre_chat":"So that the right person can help you.","form.lead_offline":"Nobody can come right now. Leave an address, and our team will get back to you.","form.name":"Your name","form.email":"E-mail","form.topic_pre_chat":"What is it about?","form.topic_offline":"Your message","form.department":"Who should help?","form.away":"not here now","form.submit_pre_chat":"Ask for a person","form.submit_offline":"Send the message","form.sending":"Sending","form.cancel":"Not now","form.failed":"This could not be sent. Check what you wrote and try again.","form.missing_name":"Write the name we may call you.","form.missing_topic":"Write in a few words what it is about.","form.missing_department":"Choose who should help.","form.bad_email":"Write an e-mail address like name@example.com.","answers.title":"Your details","answers.name":"Name","answers.email":"E-mail","answers.topic":"About","answers.department":"Department","queue.next":"You are next: number 1 in the queue.","queue.position":"You are number {position} in the queue.","queue.joined":"You are in the queue.","queue.hint":"Somebody will be with you soon. You can go on writing here.","queue.leave":"Leave the queue","line.asked_for_person":"You are now in the queue for {department}.","line.asked_for_person_plain":"You are now in the queue.","line.left_queue":"You left the queue. The assistant is here again.","line.taken":"{name} has joined the chat.","line.transferred":"The chat was passed on to {department}. Your place is kept.","line.transferred_plain":"The chat was passed on. Your place is kept.","line.operator_gone":"{name} had to leave. Your place in the queue is kept.","line.message_left":"Your message is with our team. They will get back to you.","line.closed_by_operator":"{name} has ended the chat.","line.closed_by_visitor":"You have ended the chat.","line.closed_by_silence":"The chat has ended, as it was quiet for a while.","line.closed_by_bot":"The chat has ended. You can write again at any time.","line.reopened":"The chat goes on.","line.rated":"You rated this chat: {rating}.","rating.question":"How was this chat?","rating.thanks":"Thank you for telling us.","rating.comment":"Would you like to add a few words?","rating.send":"Send","rating.1":"Very bad","rating.2":"Bad","rating.3":"Okay","rating.4":"Good","rating.5":"Very good"};function pe(e){let[n,o]=g(e.state());return x(()=>{let t=()=>o(e.state());return t(),e.subscribe(t)},[e]),n}function q(e,n){let[o,t]=g(!1);return x(()=>{if(!e)return t(!1);let r=setTimeout(()=>t(!0),n);return()=>clearTimeout(r)},[e,n]),e&&o}function de(e){let[n]=g(()=>matchMedia(e)),[o,t]=g(n.matches);return x(()=>{let r=()=>t(n.matches);return n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[n]),o}var Ze={close:"M6 6l12 12M18 6 6 18",more:"M12 5.5v.01M12 12v.01M12 18.5v.01",send:"M12 19V5M5.5 11.5 12 5l6.5 6.5",down:"M12 5v14M5.5 12.5 12 19l6.5-6.5",bot:re,person:"M12 12a3.8 3.8 0 1 0 0-7.6 3.8 3.8 0 0 0 0 7.6ZM5 20c.6-3.4 3.4-5.2 7-5.2s6.4 1.8 7 5.2",clock:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM12 7.5V12l3 2",letter:"M4.5 6.5h15v11h-15zM4.5 7.5 12 13l7.5-5.5",away:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12h7",finish:"M12 20.5a8.5 8.5 0 1 0 0-17 8.5 8.5 0 0 0 0 17ZM8.5 12.5l2.5 2.5 4.5-5.5",link:"M10 14a4 4 0 0 0 5.7 0l3-3a4 4 0 0 0-5.7-5.7l-1 1M14 10a4 4 0 0 0-5.7 0l-3 3a4 4 0 0 0 5.7 5.7l1-1",play:"M9 7.2v9.6a.8.8 0 0 0 1.2.7l7.4-4.8a.8.8 0 0 0 0-1.4l-7.4-4.8a.8.8 0 0 0-1.2.7Z",warning:"M12 9v4M12 16.5v.01M10.5 4.8 3.6 17a1.8 1.8 0 0 0 1.5 2.7h13.8a1.8 1.8 0 0 0 1.5-2.7L13.5 4.8a1.8 1.8 0 0 0-3 0Z"};function h({name:e}){return i`<svg class="icon icon-${e}" viewBox="0 0 24 24" aria-hidden="true"><path d=${Ze[e]} /></svg>`}var G=X(null);function u(){return te(G)}function ue({card:e}){let[n,o]=g(!1),t=ae(e);if(!t)return i`<p class="card card-words" dir="auto">${e.label}</p>`;let r=n&&e.kind==="picture"?"link":e.kind;return i`
    <a class="card card-${r}" href=${t} target="_blank" rel="noopener noreferrer nofollow">
      ${r==="picture"?i`<img class="card-image" alt=${e.label} loading="lazy" decoding="async" referrerpolicy="no-referrer"
            src=${t} onError=${()=>o(!0)} />`:i`<${Qe} kind=${r} label=${e.label} host=${se(t)} />`}
    </a>
  `}function Qe({kind:e,label:n,host:o}){let{t}=u(),r=e==="video";return i`
    <span class="card-sign"><${h} name=${r?"play":"link"} /></span>
    <span class="card-words">
      <span class="card-label" dir="auto">${n}</span>
      <span class="card-host">${r&&i`${t("card.video")} · `}<bdi dir="ltr">${o}</bdi></span>
    </span>
  `}function N({kind:e,name:n}){return e===y.BOT?i`<span class="face face-bot" aria-hidden="true"><${h} name="bot" /></span>`:i`<span class="face face-person" aria-hidden="true">${le(n)}</span>`}function me({group:{sender:e,messages:n},state:o}){let{t,time:r}=u(),a=e.kind===y.VISITOR,s=e.kind===y.BOT,l=a?t("visitor.name"):s?t("bot.name"):e.name||t("person.nameless"),p=n[n.length-1],c=a&&Xe(p,o)&&o.conversation.readMarks.operator>=p.seq;return i`
    <div class="group ${a?"group-own":"group-other"}">
      ${!a&&i`<${N} kind=${e.kind} name=${l} />`}
      <div class="group-words">
        ${!a&&i`<p class="byline" aria-hidden="true">
          <bdi>${l}</bdi> <span class="tag">${t(s?"bot.tag":"person.tag")}</span>
        </p>`}
        ${n.map(m=>i`<${Je} key=${m.seq} message=${m} name=${l} />`)}
        <p class="time">
          <span aria-hidden="true">${r(p.at)}</span> ${c&&i`<span>${t("message.seen")}</span>`}
        </p>
      </div>
    </div>
  `}function Je({message:e,name:n}){let{t:o,time:t}=u(),r=i`<span class="hidden-words">${o("message.byline",{name:n,time:t(e.at)})}</span>`;return e.isErased?i`<p class="message message-erased">${r} ${o("message.erased")}</p>`:i`
    ${e.text?i`<div class="message">
          ${r}
          <div class="words" dir="auto"><${Y} text=${e.text} /></div>
          ${e.isEdited&&i`<span class="edited">${o("message.edited")}</span>`}
        </div>`:r}
    ${e.card&&i`<${ue} card=${e.card} />`}
  `}function Xe(e,{conversation:n}){return n.messages.findLast(({sender:o})=>o.kind===y.VISITOR)?.seq===e.seq}var en=[b.BOT,b.MESSAGE_LEFT],nn="cancel";function fe({conversation:{offeredForm:e}},n){return e&&e.seq!==n?e:null}function F({departments:e}){return e.some(n=>n.is_available)}function B({departments:e},n){return e.find(o=>o.key===n)?.name??null}function W({items:e}){return e.filter(n=>n.command.type===E.SEND)}function V({items:e},n){return e.find(o=>o.command.type===n)??null}function ge(e){let n=e.conversation.messages.at(-1),o=en.includes(e.conversation.view?.state??b.BOT);return!n||!o||W(e).length>0||n.sender.kind===y.VISITOR?[]:n.buttons}function be(e){let{events:n,view:o}=e.conversation,t=e.items.findLast(({command:l})=>l.type===E.RATE)?.command,r=n.findLast(({body:l})=>l.kind===O.RATED)?.body,a=t??r,s=a?.score??o?.rating;return s?{score:s,comment:a?.comment??""}:null}function he(e){return e===nn}function R(e){return e.conversation.events.length===0&&W(e).length===0}function xe({visitor:e,state:n}){let{t:o}=u(),[t,r]=g(!1),[a,s]=g(!1),l=v(null),p=on(n);x(()=>{if(s(!1),!t)return;let d=f=>!f.composedPath().includes(l.current)&&r(!1);return addEventListener("pointerdown",d),l.current?.querySelector("[role=menuitem]")?.focus(),()=>removeEventListener("pointerdown",d)},[t]);function c(d){t&&(d.key==="Escape"&&(d.preventDefault(),r(!1),l.current?.querySelector("button")?.focus()),(d.key==="ArrowDown"||d.key==="ArrowUp")&&(d.preventDefault(),tn(l.current,d.key==="ArrowDown"?1:-1)))}function m(d){if(!d.buttonId&&!a)return s(!0);r(!1),d.buttonId?e.send(o(d.label),d.buttonId):e.end()}return p.length===0?null:i`
    <div class="menu" ref=${l} onKeyDown=${c}>
      <button
        class="icon-button"
        type="button"
        aria-label=${o("panel.menu")}
        aria-haspopup="menu"
        aria-expanded=${t?"true":"false"}
        onClick=${()=>r(!t)}
      >
        <${h} name="more" />
      </button>
      ${t&&i`<div class="menu-list" role="menu" aria-label=${o("panel.menu")}>
        ${p.map(d=>i`
            <button key=${d.label} class=${a&&!d.buttonId?"menu-item menu-sure":"menu-item"}
              type="button" role="menuitem" onClick=${()=>m(d)}>
              <${h} name=${d.icon} />
              ${a&&!d.buttonId?o("menu.end_sure"):o(d.label)}
            </button>
          `)}
      </div>`}
    </div>
  `}function on(e){let n=[],o=e.conversation.view?.state??b.BOT;return o!==b.WAITING&&o!==b.ASSIGNED&&n.push(H(e)),e.conversation.view&&o!==b.CLOSED&&n.push({label:"menu.end",icon:"finish",buttonId:null}),n}function H(e){return F(e)?{label:"menu.person",icon:"person",buttonId:"person"}:{label:"menu.message",icon:"letter",buttonId:"message"}}function tn(e,n){let o=[...e?.querySelectorAll("[role=menuitem]")??[]],t=e?.getRootNode(),r=o.indexOf(t.activeElement)+n;o.at(r%o.length)?.focus()}function ve({visitor:e,state:n,onClose:o}){let{t}=u(),r=n.conversation.view,a=r?.state===b.ASSIGNED,s=r?.operator?.name||t("person.nameless");return i`
    <header class="head">
      <${N} kind=${a?"operator":"bot"} name=${s} />
      <div class="head-words">
        <h2 class="head-shop"><bdi>${n.welcome?.site_name||t("panel.label_unnamed")}</bdi></h2>
        <p class="head-who"><${rn} state=${r?.state??b.BOT} name=${s}
          isOnline=${n.status==="online"} /></p>
      </div>
      <${xe} visitor=${e} state=${n} />
      <button class="icon-button" type="button" aria-label=${t("panel.close")} onClick=${o}>
        <${h} name="close" />
      </button>
    </header>
  `}function rn({state:e,name:n,isOnline:o}){let{t}=u();if(e!==b.ASSIGNED)return t(`who.${e}`);let r=t("who.person",{name:D(n)});return o?i`<span class="dot" aria-hidden="true"></span> ${r}`:r}function D(e){return`⁨${e}⁩`}var an=["asked_for_person","transferred"],sn=["started"];function $e({body:e,sender:n},o){if(e.kind===O.RATED)return{key:"line.rated",values:{score:String(e.score)}};if(e.kind!==O.STATE_CHANGED||sn.includes(e.reason))return null;let t=B(o,e.department),r=an.includes(e.reason)&&!t,a=e.operator?.name||n.name;return{key:`line.${e.reason}${r?"_plain":""}`,values:{name:a??"",department:t??""}}}function we({event:e,state:n}){let{t:o}=u();if(e.body.kind===O.FORM_ANSWERED)return i`<${ln} body=${e.body} state=${n} />`;let t=$e(e,n);if(!t)return null;let{name:r,department:a,score:s}=t.values,l={name:D(r||o("person.nameless")),department:D(a??""),rating:s?o(`rating.${s}`):""};return i`<p class="story">${o(t.key,l)}</p>`}function ln({body:e,state:n}){let{t:o}=u(),t=B(n,e.department);return i`
    <dl class="answers" aria-label=${o("answers.title")}>
      ${e.answers.map(({key:r,label:a,value:s})=>i`<div key=${r}>
          <dt dir="auto">${cn(o,r,a)}</dt>
          <dd dir="auto">${s}</dd>
        </div>`)}
      ${t&&i`<div>
        <dt>${o("answers.department")}</dt>
        <dd dir="auto">${t}</dd>
      </div>`}
    </dl>
  `}function cn(e,n,o){if(o&&o!==n)return o;let t=`answers.${n}`,r=e(t);return r===t?n:r}var pn=400;function ke({item:{command:e,error:n},visitor:o,state:t}){let{t:r}=u(),a=q(!n,pn),s=e.client_message_id;return i`
    <div class="group group-own">
      <div class="group-words">
        <div class="message ${n?"message-failed":"message-sending"}">
          <span class="hidden-words">${r("visitor.name")}:</span>
          <div class="words" dir="auto">${e.text}</div>
        </div>
        ${n?i`<p class="failure">
              <${h} name="warning" /> <span>${r("message.failed")}</span>
              <button class="link-button" type="button" onClick=${()=>o.retry(s)}>
                ${r("message.retry")}
              </button>
              <button class="link-button" type="button" onClick=${()=>o.remove(s)}>
                ${r("message.remove")}
              </button>
            </p>`:i`<p class="time">${a&&r(t.status==="online"?"message.sending":"message.waits")}</p>`}
      </div>
    </div>
  `}function ye({visitor:e,state:n}){let{t:o}=u(),[t,r]=g(!1),{conversation:a}=n,s=oe(()=>ie(a),[a.events,a.messages]);return x(()=>r(!0),[]),i`
    ${a.hasEarlier&&i`<button class="link-button earlier" type="button" onClick=${e.loadEarlier}>${o("log.earlier")}</button>`}
    <div class="log" role="log" aria-label=${o("log.label")} aria-live=${t?"polite":"off"} tabindex="0">
      ${s.map(l=>i`<${dn} key=${l.key} item=${l} state=${n} />`)}
      ${W(n).map(l=>i`<${ke} key=${l.command.client_message_id} item=${l} visitor=${e} state=${n} />`)}
    </div>
  `}function dn({item:e,state:n}){let{day:o}=u();return e.type==="day"?i`<p class="day"><span>${o(e.at,Date.now())}</span></p>`:e.type==="event"?i`<${we} event=${e.event} state=${n} />`:i`<${me} group=${e} state=${n} />`}function ze({visitor:e,state:n}){let{t:o}=u(),t=ge(n);return t.length===0?null:i`
    <ul class="choices" aria-label=${o("message.choices")}>
      ${t.map(({id:r,label:a})=>i`<li key=${r}>
          <button class=${he(r)?"chip chip-quiet":"chip"} type="button" dir="auto"
            onClick=${()=>e.send(a,r)}>${a}</button>
        </li>`)}
    </ul>
  `}function P({name:e,label:n,value:o,mistake:t,type:r="text",rows:a,autocomplete:s,isOptional:l,onInput:p}){let c={id:`field-${e}`,name:e,value:o,dir:o?"auto":void 0,required:!l,"aria-invalid":t?"true":void 0,"aria-describedby":t?`mistake-${e}`:void 0,onInput:m=>p(m.currentTarget.value)};return i`
    <div class="field">
      <label class="field-label" for="field-${e}">${n}</label>
      ${a?i`<textarea class="input" rows=${a} ...${c}></textarea>`:i`<input class="input" type=${r} autocomplete=${s} ...${c} />`}
      ${t&&i`<p class="mistake" id="mistake-${e}">${t}</p>`}
    </div>
  `}function Se({departments:e,value:n,mistake:o,canChooseAway:t,onChange:r}){let{t:a}=u();return i`
    <fieldset class="field" aria-describedby=${o?"mistake-department":void 0}>
      <legend class="field-label">${a("form.department")}</legend>
      <div class="departments">
        ${e.map(({key:s,name:l,is_available:p})=>{let c=!p&&!t;return i`
            <label key=${s} class="department">
              <input type="radio" name="department" value=${s} checked=${n===s} disabled=${c}
                onChange=${()=>r(s)} />
              <span class="department-name" dir="auto">${l}</span>
              ${c&&i`<span class="department-away">${a("form.away")}</span>`}
            </label>
          `})}
      </div>
      ${o&&i`<p class="mistake" id="mistake-department">${o}</p>`}
    </fieldset>
  `}var un=["M8 16.5c1-1.8 2.4-2.6 4-2.6s3 .8 4 2.6","M8.5 16c.9-1 2-1.5 3.5-1.5s2.6.5 3.5 1.5","M8.5 15.2h7","M8.5 14.5c.9 1 2 1.5 3.5 1.5s2.6-.5 3.5-1.5","M8 14c.9 1.9 2.3 2.9 4 2.9s3.1-1 4-2.9Z"];function _e({visitor:e,state:n}){let{t:o}=u(),t=be(n);return t?i`
      <p class="rating-thanks" role="status">${o("rating.thanks")}</p>
      ${!t.comment&&i`<${mn} visitor=${e} score=${t.score} />`}
    `:i`
    <div class="rating" role="group" aria-label=${o("rating.question")}>
      <p class="rating-question">${o("rating.question")}</p>
      <div class="rating-faces">
        ${un.map((r,a)=>{let s=a+1;return i`
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
  `}function mn({visitor:e,score:n}){let{t:o}=u(),[t,r]=g("");return i`
    <form class="rating rating-comment" onSubmit=${s=>{s.preventDefault();let l=M(t.trim(),T.COMMENT_CODE_POINTS);l&&e.rate(n,l)}}>
      <${P} name="comment" label=${o("rating.comment")} value=${t} mistake=${null} rows=${2}
        isOptional onInput=${r} />
      <button class="button" type="submit" disabled=${!t.trim()}>${o("rating.send")}</button>
    </form>
  `}var fn=1e4;function Ee({typing:e}){let{t:n}=u(),[o,t]=g(null);x(()=>{let a=setTimeout(()=>t(e),fn);return()=>clearTimeout(a)},[e]);let r=e!==null&&e!==o&&e.sender.kind!==y.VISITOR;return i`<div class="typing" role="status">
    ${r&&i`<span class="typing-dots" aria-hidden="true"><i></i><i></i><i></i></span>
      <span class="typing-words">${gn(n,e.sender)}</span>`}
  </div>`}function gn(e,{kind:n,name:o}){return n===y.BOT?e("typing.bot"):e("typing.person",{name:D(o||e("person.nameless"))})}function Te({code:e,until:n}){let o=v(null),t=u();return C(()=>o.current?.replaceChildren(ne({code:e,until:n},t)),[e,n]),i`<div ref=${o}></div>`}function j({visitor:e,state:n}){let{t:o}=u(),{bubble:t,welcome:r}=n,a=H(n),s=t?.speaker,l=t?bn(t):r?.suggestions??[];return i`
    <div class="welcome">
      <div class="group group-other">
        <${N} kind=${s?.kind??y.BOT} name=${s?.name??""} />
        <div class="group-words">
          <p class="byline"><bdi>${s?.name||o("bot.name")}</bdi>${" "}
            <span class="tag">${o(s?"person.tag":"bot.tag")}</span></p>
          <p class="message" dir="auto">${t?.text||r?.greeting||o("welcome.greeting")}</p>
          ${t?.code&&i`<${Te} code=${t.code} until=${t.code_until??""} />`}
        </div>
      </div>
      <ul class="choices" aria-label=${o(t?"message.choices":"welcome.suggestions")}>
        ${l.map(({id:p,label:c})=>i`<li key=${p}>
            <button class="chip" type="button" dir="auto" onClick=${()=>e.send(c,p)}>${c}</button>
          </li>`)}
        ${R(n)&&i`<li key="way-to-person">
          <button class="chip chip-plain" type="button" onClick=${()=>e.send(o(a.label),a.buttonId)}>
            <${h} name=${a.icon} /> ${o(a.label)}
          </button>
        </li>`}
      </ul>
    </div>
  `}function bn({leads_to:e,buttons:n}){return e?[e,...n]:n}var hn=60,xn=12;function Ce({visitor:e,state:n,isOpen:o,hasForm:t,children:r}){let{t:a}=u(),s=v(null),[l,p]=g(!0),{conversation:c,items:m}=n,d=c.events[0]?.seq,f=q(!n.isReady,300),w=()=>!R(n)&&Me(s.current);vn(s,d),C(()=>{l&&w()},[c.headSeq,m,c.typing,n.isReady,o,n.bubble]),C(()=>{w()},[t]),$n(s,n.isReady,()=>l&&w()),Le(()=>o&&(l||t)&&e.markRead(),[o,l,t,c]),Le(()=>o&&n.isReady&&e.sawBubble(),[o,n.isReady,n.bubble]);let $=()=>{let S=s.current;S&&p(S.scrollHeight-S.scrollTop-S.clientHeight<hn)},L=()=>Me(s.current);return n.isReady?i`
    <div class="body-place">
      <div class="body" ref=${s} onScroll=${$}>
        ${R(n)?i`<${j} visitor=${e} state=${n} />`:i`<${ye} visitor=${e} state=${n} />`}
        ${n.bubble&&!R(n)&&i`<${j} visitor=${e} state=${n} />`}
        ${!t&&i`<${ze} visitor=${e} state=${n} />`}
        <${Ee} typing=${n.status==="online"?c.typing:null} />
        ${c.view?.state===b.CLOSED&&i`<${_e} visitor=${e} state=${n} />`}
        ${r}
      </div>
      ${!l&&!t&&i`<button class="to-end" type="button" aria-label=${a("log.newest")} onClick=${L}>
        <${h} name="down" />
      </button>`}
    </div>
  `:i`<div class="body">${f&&i`<${wn} />`}</div>`}function vn(e,n){let o=v({firstSeq:n,height:0});C(()=>{let t=e.current;if(!t)return;let{firstSeq:r,height:a}=o.current;r&&n&&n<r&&t.scrollTop<a&&(t.scrollTop+=t.scrollHeight-a),o.current={firstSeq:n,height:t.scrollHeight}})}function $n(e,n,o){let t=v(o);t.current=o,x(()=>{if(!e.current)return;let r=new ResizeObserver(()=>t.current());return r.observe(e.current),()=>r.disconnect()},[n])}function Le(e,n){x(()=>{let o=()=>!document.hidden&&e();return o(),document.addEventListener("visibilitychange",o),()=>document.removeEventListener("visibilitychange",o)},n)}function Me(e){if(!e)return;let n=e.querySelector(".form");e.scrollTop=n?n.offsetTop-xn:e.scrollHeight}function wn(){let{t:e}=u();return i`<div class="skeleton" role="status" aria-label=${e("log.loading")}>
    <span></span><span></span><span></span>
  </div>`}function Ie({value:e,label:n,placeholder:o,describedBy:t,fieldRef:r,onInput:a,onSend:s,onKeyDown:l}){let p=v(null),c=r??p;C(()=>{let d=c.current;d&&(d.style.blockSize="auto",d.style.blockSize=`${d.scrollHeight}px`)},[e]);function m(d){l?.(d),!(d.defaultPrevented||d.key!=="Enter"||d.shiftKey||d.isComposing)&&(d.preventDefault(),e.trim()&&s())}return i`<textarea
    class="composer-field"
    ref=${c}
    rows="1"
    dir=${e?"auto":void 0}
    aria-label=${n}
    aria-describedby=${t}
    placeholder=${o}
    value=${e}
    onInput=${d=>a(d.currentTarget.value)}
    onKeyDown=${m}
  ></textarea>`}function Oe(e,n){let o=n-Q(e);return o<200?o:null}var kn=8e3;function Ae({visitor:e,state:n,memory:o,draftKey:t}){let{t:r}=u(),[a,s]=g(()=>zn(o,t)),l=v(null),p=Oe(a,T.TEXT_CODE_POINTS),c=p!==null&&p<0,m=!c&&a.trim()!=="",d=n.conversation.view?.state===b.CLOSED;x(()=>e.type(a),[]),x(()=>yn(e,a),[a]);function f($){s($),e.type($),Sn(o,t,$)}function w(){m&&(e.send(a),f(""),l.current?.focus())}return i`
    <footer class="foot">
      <div class="composer">
        <${Ie}
          value=${a}
          label=${r("composer.label")}
          placeholder=${r(d?"composer.placeholder_closed":"composer.placeholder")}
          describedBy="composer-notice"
          fieldRef=${l}
          onInput=${f}
          onSend=${w}
        />
        <button class="send" type="button" aria-label=${r("composer.send")} disabled=${!m} onClick=${w}>
          <${h} name="send" />
        </button>
      </div>
      <p class="foot-notice" id="composer-notice">
        ${p===null?r("composer.preview"):i`<span class=${c?"too-long":""} role="status">
              ${c?r("composer.too_long",{count:-p}):r("composer.left",{count:p})}
            </span>`}
      </p>
    </footer>
  `}function yn(e,n){if(!n)return;let o=M(n,T.TYPING_CODE_POINTS),t=setInterval(()=>document.hidden||e.signal({type:E.TYPING,text:o}),kn);return()=>clearInterval(t)}function zn(e,n){try{return e?.getItem(n)??""}catch{return""}}function Sn(e,n,o){try{o?e?.setItem(n,o):e?.removeItem(n)}catch{}}function qe(e,{welcome:n,departments:o,conversation:{view:t}},r,a){let s=r?.answers,l=p=>t?.form?.find(c=>c.key===p)?.value;return{name:a?.name||s?.name||l("name")||t?.visitor.name||n?.visitor_name||"",email:a?.email||s?.email||l("email")||n?.visitor_email||"",topic:a?.topic||s?.topic||"",department:a?.department||_n(e,o,r)}}function _n({form:e,seq:n,department:o},t,r){let a=t.filter(({is_available:c})=>e==="offline"||c).map(({key:c})=>c),s=r?.answers.department;return(r?.seq===n?[s,o]:[o,s]).find(c=>c&&a.includes(c))??(a.length===1?a[0]:"")}function Ne({name:e,email:n,topic:o,department:t}){return{name:M(e.trim(),T.NAME_CODE_POINTS),email:M(n.trim(),T.EMAIL_CODE_POINTS),topic:M(o.trim(),T.COMMENT_CODE_POINTS),department:t}}function K(e,n){let o={};return n.name.trim()||(o.name="form.missing_name"),e==="offline"&&!En(n.email)&&(o.email="form.bad_email"),n.department||(o.department="form.missing_department"),n.topic.trim()||(o.topic="form.missing_topic"),o}function En(e){return/^[^\s@]+@[^\s@]+\.[^\s@]+$/.test(e.trim())}function Re({offered:e,visitor:n,state:o,memory:t,onDismiss:r}){let{form:a,seq:s}=e,l=o.conversation.id,{t:p}=u(),c=V(o,E.ANSWER_FORM),[m,d]=g(()=>qe(e,o,t.read(l),c?.command)),[f,w]=g({}),$=v(null),L=c!==null&&!c.error;function S(k){let _={...m,...k};d(_),t.write({conversationId:l,seq:s,answers:_}),Object.keys(f).length>0&&w(K(a,_))}function z(k){k.preventDefault();let _=K(a,m);w(_);let[I]=Object.keys(_);if(I)return $.current?.querySelector(`[name=${I}]`)?.focus();c&&n.remove(c.command.client_message_id),n.answerForm({form:a,...Ne(m)})}let A=k=>({name:k,value:m[k],mistake:f[k]?p(f[k]):null,onInput:_=>S({[k]:_})});return i`
    <form class="form" novalidate ref=${$} onSubmit=${z} aria-labelledby="form-title">
      <h3 class="form-title" id="form-title" tabindex="-1">${p(`form.title_${a}`)}</h3>
      <p class="form-lead">${p(`form.lead_${a}`)}</p>
      <${P} ...${A("name")} label=${p("form.name")} autocomplete="name" />
      ${a==="offline"&&i`<${P} ...${A("email")} label=${p("form.email")} type="email" autocomplete="email" />`}
      <${P} ...${A("topic")} label=${p(`form.topic_${a}`)} rows=${a==="offline"?4:2} />
      <${Se}
        departments=${o.departments}
        value=${m.department}
        mistake=${f.department?p(f.department):null}
        canChooseAway=${a==="offline"}
        onChange=${k=>S({department:k})}
      />
      ${c?.error&&i`<p class="form-failed" role="alert">${p("form.failed")}</p>`}
      <div class="form-actions">
        <button class="button button-main" type="submit" disabled=${L}>
          ${p(L?"form.sending":`form.submit_${a}`)}
        </button>
        <button class="button" type="button" onClick=${r}>${p("form.cancel")}</button>
      </div>
    </form>
  `}var Tn=1500;function De({state:{status:e,then:n,isReady:o}}){let{t}=u();return q(e!=="online",Tn)?i`<p class="banner" role="alert"><${h} name="warning" /> ${t(`connection.${n==="reload"?"outdated":n==="stop"?"refused":o?"lost":"first"}`)}</p>`:null}function Pe({notice:e,memory:n}){let{t:o}=u(),[,t]=g(""),r=()=>{n.close(e?.notice_id??""),t(e?.notice_id??"")};return i`<div role="status">
    ${e&&!n.isClosed(e.notice_id)&&i`<div class="known">
      <${h} name="warning" />
      <p class="known-words" dir="auto"><${Y} text=${e.text} /></p>
      <button class="icon-button" type="button" aria-label=${o("notice.close")} onClick=${r}>
        <${h} name="close" />
      </button>
    </div>`}
  </div>`}function Ye({state:e}){let{t:n}=u(),o=e.conversation.view?.state??b.BOT;return e.status!=="online"||o!==b.BOT||F(e)?null:i`<p class="notice"><${h} name="away" /> ${n("notice.nobody")}</p>`}function Fe({visitor:e,state:n}){let{t:o}=u(),t=V(n,E.LEAVE_QUEUE)!==null;return i`
    <div class="queue">
      <${h} name="clock" />
      <div class="queue-words">
        <p class="queue-place" role="status">${Ln(o,n.conversation.queue)}</p>
        <p class="queue-hint">${o("queue.hint")}</p>
        <button class="link-button" type="button" disabled=${t} onClick=${e.leaveQueue}>
          ${o("queue.leave")}
        </button>
      </div>
    </div>
  `}function Ln(e,n){return n?n.position===1?e("queue.next"):e("queue.position",{position:n.position}):e("queue.joined")}var Mn=[b.ASSIGNED,b.MESSAGE_LEFT,b.CLOSED];function Be({visitor:e,translator:n,memory:o,draftKey:t,formMemory:r,noticeMemory:a,isOpen:s,takesFocus:l,onClose:p}){let{t:c,language:m,direction:d}=n,f=pe(e),w=de("(max-width: 480px)"),$=v(null),[L,S]=g(0),z=fe(f,L),A=f.welcome?.site_name;Cn(f.conversation.view?.state,r),x(()=>{s&&l&&In($.current)},[s,l,f.isReady,z?.seq]);function k(I){I.key==="Escape"&&!I.defaultPrevented&&!I.isComposing&&p(),I.stopPropagation()}let _=i`<${Ae} visitor=${e} state=${f} memory=${o} draftKey=${t} />`;return i`
    <${G.Provider} value=${n}>
      <section
        class="panel"
        role="dialog"
        aria-modal=${w?"true":void 0}
        aria-label=${A?c("panel.label",{shop:A}):c("panel.label_unnamed")}
        lang=${m}
        dir=${d}
        ref=${$}
        onKeyDown=${k}
      >
        <${ve} visitor=${e} state=${f} onClose=${p} />
        <${De} state=${f} />
        <${Pe} notice=${f.notice} memory=${a} />
        ${!z&&i`<${Ye} state=${f} />`}
        <${Ce} visitor=${e} state=${f} isOpen=${s} hasForm=${z!==null}>
          ${z&&i`<${Re} key=${z.seq} offered=${z} visitor=${e} state=${f} memory=${r}
            onDismiss=${()=>S(z.seq)} />`}
        <//>
        ${f.conversation.view?.state===b.WAITING&&i`<${Fe} visitor=${e} state=${f} />`}
        ${!z&&_}
      </section>
    <//>
  `}function Cn(e,n){let o=v(e);x(()=>{o.current&&o.current!==e&&Mn.includes(e??"")&&n.clear(),o.current=e},[e])}function In(e){let n=e?.querySelector(".form-title")??e?.querySelector(".composer-field");n instanceof HTMLElement&&n.focus({preventScroll:!0})}function We(e,n){return{read(o){try{let t=JSON.parse(e?.getItem(n)??"null");return t?.conversationId===o?t:null}catch{return null}},write(o){try{e?.setItem(n,JSON.stringify(o))}catch{}},clear(){try{e?.removeItem(n)}catch{}}}}var On="(max-width: 480px)";function Ve(e,n){let o=matchMedia(On),t=[],r="",a=!1;function s(){l(),t=[...e.parentElement?.children??[]].filter(m=>m!==e&&!m.hasAttribute("inert"));for(let m of t)m.setAttribute("inert","");r=document.documentElement.style.overflow,document.documentElement.style.overflow="hidden"}function l(){if(t.length!==0){for(let m of t)m.removeAttribute("inert");t=[],document.documentElement.style.overflow=r}}function p(){a&&o.matches?s():l()}function c(){let m=window.visualViewport;!m||m.scale!==1||(n.style.setProperty("--viewport-height",`${m.height}px`),n.style.setProperty("--viewport-offset",`${m.offsetTop}px`))}return{start(){a=!0,p(),c(),o.addEventListener("change",p),window.visualViewport?.addEventListener("resize",c)},stop(){a=!1,p(),o.removeEventListener("change",p),window.visualViewport?.removeEventListener("resize",c)}}}function Ge(e,n){let o=new Set(t());function t(){try{let r=JSON.parse(e?.getItem(n)??"[]");return Array.isArray(r)?r:[]}catch{return[]}}return{isClosed:r=>o.has(r),close(r){o.add(r);try{e?.setItem(n,JSON.stringify([...o]))}catch{}}}}var He=`
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
`;var je=`
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
`;var Ke=`
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
.known { padding-block: 2px; padding-inline: 16px 8px; display: flex; gap: 10px; font-size: var(--size-small);
  background: var(--warning-soft); border-block-end: 1px solid var(--line); }
.known > .icon { margin-block-start: 12px; color: var(--warning); }
.panel .known-words { flex: 1; min-inline-size: 0; padding-block: 12px; overflow-wrap: anywhere; }
.known .icon-button .icon { inline-size: 16px; block-size: 16px; }
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
`;function Xr({root:e,frame:n,visitor:o,translator:t,memory:r,site:a,onClose:s}){Z(e,Ke,je,He,ee);let l=document.createElement("div");l.className="panel-place",n.append(l);let p=Ve(e.host,l),c=U(t.language,t.strings,ce),m=`chatserver:${a}:draft`,d=We(r,`chatserver:${a}:form`),f=Ge(r,`chatserver:${a}:notice`);function w($,L){l.hidden=!$;let z={...{visitor:o,translator:c,isOpen:$,takesFocus:L,onClose:s},memory:r,draftKey:m,formMemory:d,noticeMemory:f};J(i`<${Be} ...${z} />`,l)}return{show({takesFocus:$}){w(!0,$),p.start()},hide(){p.stop(),w(!1,!1)}}}export{Xr as createPanel};
