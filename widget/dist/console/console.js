import{a as nt,b as at,c as xe,d as qe,e as Fe,g as it}from"../shared/chunk-3EWOBGE2.js";import{a as rt,b as Pe,c as a,d as h,e as w,f as We,g as z,h as j,i as se,j as X,k as st,l as ge}from"../shared/chunk-VATK4LEI.js";import{a as Qe,b as et,c as Le,f as O,h as S,i as D,j as T,k as I,l as be,n as tt,p as ot,r as he}from"../shared/chunk-AVFEWHTO.js";var $e={title:"Chats",title_of:"Chats · {shop}",language:"Language",close:"Close",cancel:"Cancel",save:"Save",remove:"Remove",reload:"Reload",try_again:"Try again",one_moment:"One moment…",sign_in_title:"Sign in",sign_in_text:"Answer your shop’s visitors.",sign_in:"Sign in",login:"Login",password:"Password",password_show:"Show password",password_new:"New password",password_again:"Password again",password_current:"Current password",passwords_differ:"The two passwords differ.",password_changed:"Your password is changed.",setup_title:"Set up your chat",setup_text:"You are the first one here. This account can do everything and invite others.",setup_action:"Create account",your_name:"Your name",your_name_hint:"Visitors see it when you answer.",set_password_title:"Welcome, {name}",set_password_text:"Choose a password. You need it the next time you sign in.",set_password_action:"Save and sign in",unset_title:"Not set up yet",unset_text:"Open the one-time link that the server printed when it was set up. It creates the first account.",unreachable_title:"The chat server does not answer",unreachable_text:"Check your connection, then try again.",error_unreachable:"The chat server does not answer. Check your connection, then try again.",error_unknown:"Something went wrong on the server. Try again.","error_retry_after.one":"Try again in {count} minute.","error_retry_after.other":"Try again in {count} minutes.",online:"Online",away:"Away",take_chats:"Take new chats",go_online:"You get no new chats. Press to take chats again.",go_away:"New chats can come to you. Press to pause.",load:"{chats} of {limit} chats",load_hint:"Your chats, and how many you take at once",sound:"Sound for waiting chats",sound_on:"Sound is on",sound_off:"Sound is off",help:"Keyboard shortcuts",help_hint:"Keyboard shortcuts (?)",account:"Account",change_password:"Change password",devices:"Signed-in devices",device_this:"This device",device_unknown:"Unknown device",device_last_used:"Last used:",device_end:"Sign out there",sign_out:"Sign out",sign_out_everywhere:"Sign out everywhere",chats:"Chats",chat_with:"Chat with {name}",open_chats:"Open chats",side_by_side:"Show chats side by side",section_waiting:"Waiting",section_waiting_empty:"Nobody waits.",section_mine:"Mine",section_mine_empty:"Chats you take are kept here.",section_left:"Messages left",section_left_empty:"Nothing here.",section_colleagues:"With colleagues",section_colleagues_empty:"Nothing here.",section_bot:"With the bot",section_bot_empty:"Nobody is talking to the bot.",section_closed:"Closed",section_closed_empty:"No closed chats yet.",visitor:"Visitor",visitor_from:"Visitor from {page}",unread:"New words",typing_now:"Is being typed",no_words_yet:"No words yet",by_bot:"Bot:",by_team:"Team:",now:"now","minutes_short.one":"{count} min","minutes_short.other":"{count} min","waiting_for.one":"Waiting for {count} minute","waiting_for.other":"Waiting for {count} minutes",empty_title:"Choose a chat",empty_text:"Take the one that has waited longest, or read along with the bot.",empty_keys:"From the keyboard:",empty_shop_title:"All quiet",empty_shop_text:"When a visitor writes, the chat appears in the list. Keep this page open.",messages:"Messages",earlier:"Show earlier messages",to_end:"To the newest message",bot:"Bot",you:"You",sent:"sent",read:"read",sending:"sending…",sending_later:"sent once you are connected again",not_sent:"Not sent:",edited:"(edited)",erased:"Message taken back",smart_message:"Smart message",offered_buttons:"Buttons offered to the visitor",message_menu:"Edit or take back",edit_message:"Edit message",erase_message:"Take back",erase_sure:"Take back for everyone",is_typing:"typing, not sent yet",state_bot:"with the bot",state_waiting:"waiting",state_mine:"with you",state_colleague:"with {name}",state_message_left:"left a message",state_closed:"closed",refused_chat_gone:"This chat is now somewhere you do not see.",take:"Take chat",take_over:"Take over",end_chat:"End chat",end_chat_hint:"End the chat; the visitor is asked for a rating",transfer:"Send to another department",back_to_list:"Back to the list",close_tab:"Close this view; the chat goes on",close_tab_of:"Close the view of {name}",offer_waiting:"This visitor waits for a person.",offer_bot:"The bot is answering. Take over to write to the visitor yourself.",offer_colleague:"{name} is answering. You can read along, leave notes, and take over when they are gone.",offer_message_left:"The visitor left a message. Take over to answer it.",offer_closed:"This chat is closed. It opens again if the visitor writes within a day.",reason_started:"The chat began",reason_asked_for_person:"Asked for a person · {department}",reason_left_queue:"Left the queue; the bot goes on",reason_taken:"{name} took the chat",reason_taken_own:"You took the chat",reason_transferred:"{name} sent the chat to {department}",reason_transferred_own:"You sent the chat to {department}",reason_operator_gone:"Back in the queue, the colleague was gone",reason_message_left:"Left a message for {department}",reason_closed_by_operator:"{name} ended the chat",reason_closed_by_operator_own:"You ended the chat",reason_closed_by_visitor:"The visitor ended the chat",reason_closed_by_silence:"The chat ended after a long silence",reason_reopened:"The visitor wrote again; the chat is open",renamed:"The visitor now goes by {name}",form_offered:"The bot showed the form",form_pre_chat:"Before the chat",form_offline:"Message left",rated:"The visitor rated the chat",why_answer:"Answered because it matches",why_suggest:"Asked back, close to",why_hand_over:"Offered a person; closest was",percent:"{value}%",note:"Note",note_by:"Note · {name}",note_hint:"Only your team sees notes",write_reply:"Write a reply, or / for canned replies",write_note:"Write a note that only your team sees",send:"Send",add_note:"Add note",too_long:"Too long: at most 4,000 characters",canned:"Canned replies",canned_hint:"Canned replies (/)",canned_keys:"↑ ↓ choose · Enter insert · Esc close",canned_none:"No canned reply fits “{query}”. Esc closes this list.",visitor_pane:"Visitor",visitor_online:"On the site now",visitor_offline:"Not on the site now",rename_visitor:"Write down the name",visitor_name:"Visitor’s name",page:"Page",cart:"Cart",cart_empty:"The cart is empty.",times:"{quantity} ×",total:"Total",form_answers:"Form",answer_name:"Name",answer_topic:"About",answer_email:"E-mail",answer_department:"Department",rating:"Rating",rating_of:"{score} of 5",chat_began:"Chat began",link_lost:"Connection lost. Trying to reconnect; keep writing, nothing is lost.","link_kept.one":"{count} message is kept and sent later.","link_kept.other":"{count} messages are kept and sent later.",link_stopped:"The server does not let this console in. Reload, or ask your administrator.",link_outdated:"There is a newer version of this console. Reload to go on; your words are kept.",refused_already_taken:"A colleague has this chat.",refused_at_limit:"You have reached your number of chats. End one first.",refused_closed:"This chat is closed.",refused_not_yours:"Somebody else holds this chat.",refused_nobody_available:"Nobody is available in that department now.",refused_not_found:"This chat is no longer here, or not for you.",refused_wrong_password:"This name and password do not fit together.",refused_used_link:"This link was used or is too old. Ask for a new one.",refused_weak_password:"This password is too easy to guess. Take at least 10 characters that are not a common word.",refused_login_taken:"There is an account with this login already.",refused_too_many:"Too many attempts.",key_next_chat:"Next open chat",key_previous_chat:"Previous open chat",key_longest_waiting:"Open the chat that waits longest",key_take:"Take the chat",key_reply:"Go to the reply field",key_note:"Switch between reply and note",key_end_chat:"End the chat",key_close_tab:"Close the view",key_visitor_pane:"Show or hide the visitor",key_send:"Send",key_new_line:"New line",key_canned:"Canned replies",key_help:"This help"};var we=class extends Error{constructor(t){super(t.message),this.code=t.code,this.isTemporary=t.is_temporary??!1,this.retryAfterSeconds=t.retry_after_seconds??null}};function ct(e=(t,n)=>fetch(t,n)){let t="";async function n(o,r){let s=await e(`/console/api/${o}`,r?Un(r,t):Vn).catch(()=>null);if(!s)throw new we({code:"unreachable",message:"",is_temporary:!0});let i=await s.json().catch(()=>null);if(s.ok)return i;throw new we(i?.error??{code:"internal",message:""})}return{async session(){let o=await n("session");return t=o.csrf_token??"",o},signIn:(o,r)=>n("sign-in",{login:o,password:r}),redeem:o=>n("redeem",{token:o}),setUp:o=>n("setup",o),setPassword:(o,r)=>n("set-password",{token:o,password:r}),signOut:o=>n("sign-out",{everywhere:o}),ticket:async()=>(await n("ticket",{})).ticket,changePassword:(o,r)=>n("password",{current:o,new:r}),devices:async()=>(await n("devices")).devices,endDevice:o=>n("devices/end",{id:o})}}var Vn={credentials:"same-origin",headers:{Accept:"application/json"}};function Un(e,t){return{method:"POST",credentials:"same-origin",headers:{"Content-Type":"application/json",Accept:"application/json","X-CSRF-Token":t},body:JSON.stringify(e)}}var je="chatserver:console:muted",Yn="chatserver:console:chime";function dt({storage:e,target:t,locks:n=navigator.locks,createContext:o=()=>new AudioContext}){let r=!n;n?.request(Yn,()=>(r=!0,new Promise(()=>{})));let s=null,i=()=>{s??=o(),s.state==="suspended"&&s.resume().catch(()=>{})};for(let c of["pointerdown","keydown"])t.addEventListener(c,i,{once:!0});return{isMuted:()=>e.getItem(je)==="yes",setMuted:c=>e.setItem(je,c?"yes":"no"),ring(){!r||!s||e.getItem(je)==="yes"||(lt(s,659,s.currentTime),lt(s,880,s.currentTime+.16))}}}function lt(e,t,n){let[o,r]=[e.createOscillator(),e.createGain()];o.frequency.value=t,r.gain.setValueAtTime(0,n),r.gain.linearRampToValueAtTime(.12,n+.02),r.gain.exponentialRampToValueAtTime(.001,n+.4),o.connect(r).connect(e.destination),o.start(n),o.stop(n+.42)}function J(e){let t=new Set,n=o=>{if(!Object.is(o,e)){e=o;for(let r of[...t])r()}};return{get:()=>e,set:n,update:o=>n(o(e)),subscribe(o){return t.add(o),()=>t.delete(o)}}}function ut({api:e,takeLink:t}){let n=J({phase:"loading",operator:null,error:null,link:null}),o=i=>n.update(c=>({...c,error:null,...i}));async function r(i=null){try{let c=await e.session(),l=c.signed_in?"inside":c.needs_setup?"unset":"sign_in";o({phase:l,operator:c.operator,link:null,error:i})}catch{o({phase:"unreachable"})}}async function s(i){await e.session();let{purpose:c,name:l,login:d}=await e.redeem(i);if(c==="login")return r();o({phase:c,link:{token:i,name:l,login:d}})}return{store:n,async start(){let i=t();if(!i)return r();await s(i).catch(c=>r(c))},retry:()=>r(),async signIn(i,c){await e.signIn(i,c),await r()},async setUp(i){await e.setUp({token:pt(n),...i}),await r()},async setPassword(i){await e.setPassword(pt(n),i),await r()},async signOut(i){await e.signOut(i),await r()}}}function ft(e,t){let n=new URLSearchParams(e.hash.slice(1)).get("link");return n&&t.replaceState(null,"",e.pathname+e.search),n}function pt(e){return e.get().link?.token??""}var ae=Pe(null),He=Pe(null);function p(){return se(ae).translator.t}function C(){return se(ae).translator}function ve(){let{translator:e,setLanguage:t}=se(ae);return{language:e.language,setLanguage:t}}function g(){return se(He)}function Q(e){let[t,n]=h(Date.now);return w(()=>{let o=setInterval(()=>n(Date.now()),e*1e3);return()=>clearInterval(o)},[e]),t}function ee(e){let[t,n]=h(e.get);return w(()=>(n(()=>e.get()),e.subscribe(()=>n(()=>e.get()))),[e]),t}var Zn={chat:"M4 4.5h12a1.5 1.5 0 0 1 1.5 1.5v7a1.5 1.5 0 0 1-1.5 1.5H9L5.5 17.5v-3H4A1.5 1.5 0 0 1 2.5 13V6A1.5 1.5 0 0 1 4 4.5Z",bot:"M6 7.5h8a2 2 0 0 1 2 2v4a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-4a2 2 0 0 1 2-2ZM10 7.5V4.5M10 4.5h.01M7.75 11v1M12.25 11v1M2.5 10.5v2M17.5 10.5v2",clock:"M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM10 6.25V10l2.5 1.75",close:"m5.5 5.5 9 9m0-9-9 9",send:"M3.5 10 16.5 4l-3.25 12-3.75-4.75L3.5 10Zm6 1.25L16.5 4",note:"M5 3.5h10A1.5 1.5 0 0 1 16.5 5v6.5l-5 5H5A1.5 1.5 0 0 1 3.5 15V5A1.5 1.5 0 0 1 5 3.5ZM16.5 11.5h-3.5A1.5 1.5 0 0 0 11.5 13v3.5",more:"M4.5 10h.01M10 10h.01M15.5 10h.01",check:"m4.5 10.5 3.5 3.5 7.5-8",columns:"M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM10 4v12",person:"M10 9.5a3 3 0 1 0 0-6a3 3 0 0 0 0 6ZM4 16.5c.7-3 3-4.5 6-4.5s5.3 1.5 6 4.5",sound:"M4 8v4h2.5l3.5 3V5L6.5 8H4ZM13 7.5a3.5 3.5 0 0 1 0 5M15 5.5a6.5 6.5 0 0 1 0 9",mute:"M4 8v4h2.5l3.5 3V5L6.5 8H4ZM13 8l4 4m0-4-4 4",help:"M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM8 8a2 2 0 1 1 2.75 1.85c-.5.25-.75.55-.75 1.15M10 13.75h.01",back:"m11.5 5-5 5 5 5M6.5 10h10",down:"m6 8 4 4 4-4",eye:"M2.5 10S5 5 10 5s7.5 5 7.5 5S15 15 10 15s-7.5-5-7.5-5ZM10 12.25a2.25 2.25 0 1 0 0-4.5a2.25 2.25 0 0 0 0 4.5Z",eye_off:"M2.5 10S5 5 10 5s7.5 5 7.5 5S15 15 10 15s-7.5-5-7.5-5ZM4 16 16 4",moon:"M16 11.5A6.5 6.5 0 0 1 8.5 4a6.5 6.5 0 1 0 7.5 7.5Z",alert:"M10 3.5 17.5 16.5h-15L10 3.5ZM10 8.5v3.5M10 14.25h.01",offline:"M3 8.5a10 10 0 0 1 14 0M5.5 11.5a6.5 6.5 0 0 1 9 0M8 14a3 3 0 0 1 4 0M4 16 16 4",cart:"M3 4h2l1.8 8.5h8L16.5 7H5.7M8 16h.01M14 16h.01",page:"M6 3.5h5.5L15 7v8.5a1 1 0 0 1-1 1H6a1 1 0 0 1-1-1v-11a1 1 0 0 1 1-1ZM11.5 3.5V7H15",globe:"M10 3a7 7 0 1 0 0 14a7 7 0 0 0 0-14ZM3 10h14M10 3c2 2 2.8 4.3 2.8 7s-.8 5-2.8 7c-2-2-2.8-4.3-2.8-7S8 5 10 3Z",form:"M6 3.5h8A1.5 1.5 0 0 1 15.5 5v10a1.5 1.5 0 0 1-1.5 1.5H6A1.5 1.5 0 0 1 4.5 15V5A1.5 1.5 0 0 1 6 3.5ZM7.5 7.5h5M7.5 10h5M7.5 12.5h3",edit:"m12.5 5 2.5 2.5L7.5 15 4.5 15.5 5 12.5 12.5 5Z",trash:"M4.5 6h11M8 6V4.5h4V6M6 6l.75 10h6.5L14 6",retry:"M15.5 8.5A6 6 0 1 0 16 11M16 4.5v4h-4",star:"m10 3.5 2 4.3 4.6.6-3.4 3.2.9 4.7L10 14l-4.1 2.3.9-4.7L3.4 8.4l4.6-.6 2-4.3Z",slash:"M12.5 4.5 7.5 15.5",panel:"M4.5 4h11A1.5 1.5 0 0 1 17 5.5v9a1.5 1.5 0 0 1-1.5 1.5h-11A1.5 1.5 0 0 1 3 14.5v-9A1.5 1.5 0 0 1 4.5 4ZM12.5 4v12",move:"M3.5 7h12m-3-3 3 3-3 3M16.5 13h-12m3-3-3 3 3 3",inbox:"M4.5 4h11l1.5 8v3a1 1 0 0 1-1 1H4a1 1 0 0 1-1-1v-3l1.5-8ZM3 12h4l1 1.5h4l1-1.5h4"};function x({name:e,isDirectional:t=!1}){let n=Zn[e];return a`
    <svg class=${t?"icon icon-directional":"icon"} viewBox="0 0 20 20" aria-hidden="true"
      focusable="false"><path d=${n} /></svg>`}function B({label:e,items:t,children:n,buttonClass:o="icon-button",hasText:r,onClose:s}){let[i,c]=h(!1),l=z(null),d=z(null),m=b=>{c(!1),s?.(),b&&d.current?.focus()};w(()=>{if(!i)return;mt(l.current)[0]?.focus();let b=E=>{l.current?.contains(E.target)||m(!1)};return document.addEventListener("pointerdown",b),()=>document.removeEventListener("pointerdown",b)},[i]);let f=b=>{if(i){if(b.key==="Escape")m(!0);else{if(b.key==="Tab")return m(!1);if(!Ke(mt(l.current),b.key))return}b.preventDefault(),b.stopPropagation()}},v=b=>{b.staysOpen||m(!0),b.choose()};return a`
    <div class="menu" ref=${l} onKeyDown=${f}>
      <button type="button" ref=${d} class=${o} aria-haspopup="menu" aria-expanded=${i}
        aria-label=${r?void 0:e} title=${e}
        onClick=${()=>i?m(!1):c(!0)}>${n}</button>
      ${i&&a`
        <div class="menu-list" role="menu" aria-label=${e}>
          ${t.map(b=>a`
            <button type="button" role="menuitem" key=${b.key} disabled=${b.isDisabled} tabindex="-1"
              class=${b.isDanger?"menu-item menu-danger":"menu-item"} aria-current=${b.isCurrent||void 0}
              onClick=${()=>v(b)}>
              ${b.icon&&a`<${x} name=${b.icon} />`}<bdi>${b.label}</bdi>
              ${b.isCurrent&&a`<${x} name="check" />`}
            </button>`)}
        </div>`}
    </div>`}function mt(e){return[...e?.querySelectorAll("[role=menuitem]:not(:disabled)")??[]].map(t=>t)}function Ke(e,t){let n=e.indexOf(document.activeElement),o={ArrowDown:n+1,ArrowUp:n<0?-1:n-1,Home:0,End:e.length-1};if(!Object.hasOwn(o,t)||!e.length)return!1;let r=o[t];return e[(r+e.length)%e.length].focus(),!0}var Xn=Object.freeze({en:"English",fa:"فارسی"});function ke(){let e=p(),{language:t,setLanguage:n}=ve(),o=Object.entries(Xn).map(([r,s])=>({key:r,label:s,isCurrent:r===t,choose:()=>n(r)}));return a`<${B} label=${e("language")} items=${o}><${x} name="globe" /><//>`}function ye({label:e,hint:t,isFirst:n,...o}){let r=X(),s=z(null);return w(()=>{n&&s.current?.focus()},[]),a`
    <div class="field">
      <label for=${r}>${e}</label>
      <input id=${r} ref=${s} class="input" dir="auto"
        aria-describedby=${t?`${r}-hint`:void 0} ...${o} />
      ${t&&a`<p id=${`${r}-hint`} class="hint">${t}</p>`}
    </div>`}function te({label:e,isShown:t,onShow:n,...o}){let r=X(),s=p();return a`
    <div class="field">
      <label for=${r}>${e}</label>
      <div class="reveal" dir="ltr">
        <input id=${r} class="input" dir="ltr" type=${t?"text":"password"} required spellcheck=${!1}
          autocapitalize="none" ...${o} />
        ${n&&a`
          <button type="button" class="icon-button" aria-pressed=${t} title=${s("password_show")}
            aria-label=${s("password_show")} onClick=${()=>n(!t)}>
            <${x} name=${t?"eye_off":"eye"} />
          </button>`}
      </div>
    </div>`}function ie({onChange:e,label:t}){let n=p(),[o,r]=h(!1),[s,i]=h(""),[c,l]=h(""),d=(f,v)=>{i(f),l(v),e(f&&f===v?f:null)},m=c!==""&&!s.startsWith(c);return a`
    <${te} label=${t??n("password_new")} isShown=${o} onShow=${r} value=${s}
      autocomplete="new-password" onInput=${f=>d(f.target.value,c)} />
    <${te} label=${n("password_again")} isShown=${o} value=${c} autocomplete="new-password"
      aria-invalid=${m} onInput=${f=>d(s,f.target.value)} />
    ${m&&a`<p class="hint hint-bad" role="status">${n("passwords_differ")}</p>`}`}function ne(e,{code:t,message:n}){let o=`refused_${t}`,r=e(o);return r===o?n.charAt(0).toUpperCase()+n.slice(1):r}function _e(e,t){if(t.code==="unreachable")return e("error_unreachable");let n=t.message?ne(e,t):e("error_unknown");return t.retryAfterSeconds?`${n} ${e("error_retry_after",Jn(t.retryAfterSeconds))}`:n}function Jn(e){return{count:Math.max(1,Math.ceil(e/60))}}function G({send:e,action:t,isReady:n=!0,error:o=null,children:r,aside:s}){let i=p(),[c,l]=h(!1),[d,m]=h(o);async function f(v){if(v.preventDefault(),!(c||!n)){l(!0),m(null);try{await e()}catch(b){m(b)}l(!1)}}return a`
    <form class="send-form" onSubmit=${f} aria-busy=${c}>
      ${d&&a`<p class="alert" role="alert"><bdi>${_e(i,d)}</bdi></p>`}
      ${r}
      <div class="form-foot">
        ${s}
        <button class="button button-main" type="submit" disabled=${c||!n}>
          ${c?i("one_moment"):t}
        </button>
      </div>
    </form>`}var Qn=4e3;function ce({title:e,text:t,children:n}){return a`
    <main class="gate">
      <div class="gate-card">
        <span class="brand" aria-hidden="true"><${x} name="chat" /></span>
        <h1>${e}</h1>
        ${t&&a`<p class="gate-text">${t}</p>`}
        ${n}
      </div>
      <${ke} />
    </main>`}function bt({gate:e,passage:t}){let n=p(),[o,r]=h(""),[s,i]=h(""),[c,l]=h(!1);return a`
    <${ce} title=${n("sign_in_title")} text=${n("sign_in_text")}>
      <${G} send=${()=>e.signIn(o,s)} action=${n("sign_in")} error=${t.error}>
        <${ye} label=${n("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required isFirst value=${o} onInput=${d=>r(d.target.value)} />
        <${te} label=${n("password")} isShown=${c} onShow=${l} value=${s}
          autocomplete="current-password" onInput=${d=>i(d.target.value)} />
      <//>
    <//>`}function ht({gate:e,passage:t}){let n=p(),[o,r]=h(t.link?.name??""),[s,i]=h(t.link?.login??""),[c,l]=h(null),d=()=>e.setUp({name:o,login:s,password:c??""});return a`
    <${ce} title=${n("setup_title")} text=${n("setup_text")}>
      <${G} send=${d} action=${n("setup_action")} isReady=${c!==null} error=${t.error}>
        <${ye} label=${n("your_name")} hint=${n("your_name_hint")} autocomplete="name" required isFirst
          maxlength="100" value=${o} onInput=${m=>r(m.target.value)} />
        <${ye} label=${n("login")} dir="ltr" autocomplete="username" autocapitalize="none" spellcheck=${!1}
          required value=${s} onInput=${m=>i(m.target.value)} />
        <${ie} label=${n("password")} onChange=${l} />
      <//>
    <//>`}function gt({gate:e,passage:t}){let n=p(),[o,r]=h(null),s=t.link?.login??"";return a`
    <${ce} title=${n("set_password_title",{name:t.link?.name||s})} text=${n("set_password_text")}>
      <${G} send=${()=>e.setPassword(o??"")} action=${n("set_password_action")}
        isReady=${o!==null} error=${t.error}>
        <input class="visually-hidden" tabindex="-1" aria-hidden="true" autocomplete="username" readonly
          value=${s} />
        <${ie} onChange=${r} />
      <//>
    <//>`}function xt({gate:e,passage:t}){let n=p();return a`
    <${ce} title=${n("unset_title")} text=${n("unset_text")}>
      <${G} send=${e.retry} action=${n("try_again")} error=${t.error} />
    <//>`}function $t({gate:e}){let t=p();return w(()=>{let n=setInterval(e.retry,Qn);return()=>clearInterval(n)},[e]),a`
    <${ce} title=${t("unreachable_title")} text=${t("unreachable_text")}>
      <${G} send=${e.retry} action=${t("try_again")} />
    <//>`}function wt({inbox:e}){return Object.values(e.rows).filter(t=>t.conversation.state===T.WAITING).length}function vt(e,{isHidden:t=()=>document.hidden}={}){return{hear(n,o,r){let s=r.row?.conversation.id??r.event?.conversation_id;if(r.type!==S.INBOX_ROW&&r.type!==S.EVENT||!s)return;let[i,c]=[n.inbox.rows[s],o.inbox.rows[s]];if(!c||i===c)return;(c.conversation.state===T.WAITING&&i?.conversation.state!==T.WAITING||eo(i,c,o.operatorId)&&t())&&e.ring()}}}function eo(e,t,n){return t.conversation.operator?.id===n&&t.unanswered_since!=null&&e?.unanswered_since==null}function kt(e,t){let n=/(?:^|\s)\/([^\s/]*)$/u.exec(e.slice(0,t));return n&&{start:t-n[1].length-1,end:t,query:n[1]}}function yt(e,t,n,o){let r=Be(t);return e.filter(s=>s.department==null||n==null||s.department===n).map(s=>({reply:s,rank:to(s,r,o)})).filter(({rank:s})=>s<3).sort((s,i)=>s.rank-i.rank||no(s.reply.shortcut,i.reply.shortcut)).map(({reply:s})=>s)}function Ge(e,t){let n=t.split("-")[0];return e.texts[t]??e.texts[n]??e.texts.en??Object.values(e.texts)[0]??""}function _t(e,t){return e.replace(/(\s?)\{(\w+)\}/gu,(n,o,r)=>Object.hasOwn(t,r)?t[r]?o+t[r]:"":n).trim()}function St(e,t,n){return e.slice(0,t.start)+n+e.slice(t.end)}function to(e,t,n){let o=Be(e.shortcut);return o.startsWith(t)?0:o.includes(t)?1:Be(Ge(e,n)).includes(t)?2:3}function Be(e){return e.normalize("NFKC").toLowerCase().replaceAll("ي","ی").replaceAll("ك","ک")}function no(e,t){return e<t?-1:e>t?1:0}var Ve=Object.freeze([{action:"next_chat",code:"KeyJ",shown:["Alt","J"]},{action:"previous_chat",code:"KeyK",shown:["Alt","K"]},{action:"longest_waiting",code:"KeyN",shown:["Alt","N"]},{action:"take",code:"KeyT",shown:["Alt","T"]},{action:"reply",code:"KeyL",shown:["Alt","L"]},{action:"note",code:"KeyP",shown:["Alt","P"]},{action:"end_chat",code:"KeyE",shown:["Alt","E"]},{action:"close_tab",code:"KeyX",shown:["Alt","X"]},{action:"visitor_pane",code:"KeyO",shown:["Alt","O"]}]),Tt=Object.freeze([{action:"send",shown:["Enter"]},{action:"new_line",shown:["Shift","Enter"]},{action:"canned",shown:["/"]},{action:"help",shown:["?"]}]);function Et(e){return e.isComposing||e.ctrlKey||e.metaKey?null:e.altKey?Ve.find(t=>t.code===e.code)?.action??null:oo(e)&&!ro(e.target)?"help":null}function oo(e){return e.key==="?"||e.key==="؟"||e.shiftKey&&e.code==="Slash"}function ro(e){return!!e?.closest?.("input, textarea, select, [contenteditable]")}function Ot(e={}){return{isLoaded:!1,rows:{},visitors:{},seen:e}}function zt(e,t){switch(t.type){case S.INBOX:return{...e,isLoaded:!0,rows:Object.fromEntries(t.rows.map(so))};case S.INBOX_ROW:return Mt(e,t.row);case S.INBOX_GONE:return{...e,rows:lo(e.rows,t.conversation_id)};case S.VISITOR_STATE:{let{conversation_id:n,is_online:o,page:r,cart:s}=t;return{...e,visitors:{...e.visitors,[n]:{is_online:o,page:r,cart:s}}}}case S.EVENT:return ao(e,t.event);default:return e}}function Ct(e,t,n){return n<=(e.seen[t]??0)?e:{...e,seen:{...e.seen,[t]:n}}}function Se(e,t){return t.unanswered_since!=null&&t.last_sender===I.VISITOR&&t.head_seq>(e.seen[t.conversation.id]??0)}function so(e){return[e.conversation.id,e]}function Mt(e,t){let n=e.rows[t.conversation.id];return n&&n.head_seq>t.head_seq?e:{...e,rows:{...e.rows,[t.conversation.id]:t}}}function ao(e,t){let n=e.rows[t.conversation_id];return!n||t.seq<=n.head_seq?e:Mt(e,{...n,...io(n,t),head_seq:t.seq,changed_at:t.at})}function io(e,t){if(t.body.kind===D.MESSAGE)return co(e,t.sender.kind,t.body.text,t.at);let n=at(e.conversation,t);return n.state===T.CLOSED?{conversation:n,unanswered_since:null}:{conversation:n}}function co(e,t,n,o){let r=t===I.VISITOR?e.unanswered_since??o:null;return{last_text:n,last_sender:t,unanswered_since:r}}function lo(e,t){let{[t]:n,...o}=e;return o}function It(e=[]){return{ids:e,recent:[...e]}}function W(e){return e.recent[0]??null}function At(e,t){let n=[t,...e.recent.filter(r=>r!==t)].slice(0,12);return{ids:(e.ids.includes(t)?e.ids:[...e.ids,t]).filter(r=>n.includes(r)),recent:n}}function Nt(e,t){let n=o=>o!==t;return{ids:e.ids.filter(n),recent:e.recent.filter(n)}}function Rt(e,t){let{length:n}=e.ids;if(!n)return null;let o=e.ids.indexOf(e.recent[0]);return e.ids[(o+t+n)%n]}function Dt(e,t){let n=e.recent.slice(0,t);return e.ids.filter(o=>n.includes(o))}function Pt(e,{openIds:t=[],seen:n={}}={}){return{operatorId:e,link:"connecting",me:null,own:null,cannedReplies:[],inbox:Ot(n),conversations:Object.fromEntries(t.map(o=>[o,xe(o)])),drafts:{},tabs:It(t),isListShown:!0,pending:[],notices:[],isMuted:!1}}function Wt(e,t,{now:n,command:o}){let r=po({...e,inbox:zt(e.inbox,t)},t,o);switch(t.type){case S.WELCOME:return{...r,me:t,own:Lt(t,e.own?.chats??0),cannedReplies:t.canned_replies};case S.OPERATOR_STATE:return{...r,own:Lt(t,t.chats)};case S.CANNED_REPLIES:return{...r,cannedReplies:t.canned_replies};case S.TYPING:return t.sender.kind===I.VISITOR?uo(r,t,n):r;case S.EVENT:return fo(t.event)?Te(r,t.event.conversation_id):r;case S.INBOX_ROW:return mo(e,t.row)?Te(r,t.row.conversation.id):r;case S.VISITOR_STATE:return t.is_online?r:Te(r,t.conversation_id);default:return r}}function V(e,t){return e.conversations[t]?.view??e.inbox.rows[t]?.conversation??null}function po(e,t,n){if(t.type===S.RESUMED){let i=Object.entries(e.conversations).map(([c,l])=>[c,qe(l,t)]);return{...e,conversations:Object.fromEntries(i)}}let o=t.event?.conversation_id??t.conversation_id??n?.conversation_id,r=o&&e.conversations[o];if(!r)return e;let s={pending:n,self:e.me?.operator};return{...e,conversations:{...e.conversations,[o]:qe(r,t,s)}}}function Lt({status:e,chat_limit:t},n){return{status:e,chat_limit:t,chats:n}}function uo(e,{conversation_id:t,is_typing:n,text:o},r){return!n||!o?Te(e,t):{...e,drafts:{...e.drafts,[t]:{text:o,at:r}}}}function Te(e,t){if(!e.drafts[t])return e;let{[t]:n,...o}=e.drafts;return{...e,drafts:o}}function fo(e){return e.sender.kind===I.VISITOR&&e.body.kind==="message"}function mo(e,t){let n=e.inbox.rows[t.conversation.id];return t.last_sender===I.VISITOR&&t.head_seq>(n?.head_seq??0)&&t.last_text!==n?.last_text}function H(e){!e||!matchMedia("(hover: hover)").matches||setTimeout(()=>Ue(e,"textarea")?.focus())}function Ue(e,t){return document.querySelector(`[data-thread="${CSS.escape(e)}"] ${t}`)}var le=Object.freeze(["waiting","mine","left","colleagues","bot","closed"]),qt=Object.freeze(["waiting","mine","bot","closed"]);function Oe(e,t){let n=Object.fromEntries(le.map(o=>[o,[]]));for(let o of Object.values(e))n[bo(o,t)].push(o);for(let o of le)n[o].sort(ho[o]);return n}function bo(e,t){let{state:n,operator:o}=e.conversation;return n===T.WAITING?"waiting":n===T.ASSIGNED?o?.id===t?"mine":"colleagues":n===T.MESSAGE_LEFT?"left":n===T.CLOSED?"closed":"bot"}function Ft(e,t){let n=o=>t[o.conversation.id]??o;return Object.fromEntries(le.map(o=>[o,e[o].map(n)]))}var Ee=(e,t)=>t.changed_at-e.changed_at||Ze(e,t),Ze=(e,t)=>e.conversation.id<t.conversation.id?-1:1;function Ye(e,t){return(n,o)=>{let[r,s]=[e(n)??1/0,e(o)??1/0];return r===s?t(n,o):r-s}}var ho={waiting:Ye(e=>e.conversation.queued_at,Ze),mine:Ye(e=>e.unanswered_since,Ee),left:Ye(e=>e.unanswered_since??e.changed_at,Ze),colleagues:Ee,bot:Ee,closed:Ee};function jt({work:e,state:t,togglePane:n,showHelp:o}){let r=W(t.tabs),s=r?V(t,r):null,i=s?.operator?.id===t.operatorId,c=t.link==="online",l={next_chat:()=>d(()=>e.step(1)),previous_chat:()=>d(()=>e.step(-1)),longest_waiting(){let[m]=Oe(t.inbox.rows,t.operatorId).waiting;m&&d(()=>e.open(m.conversation.id))},take:()=>r&&c&&!i&&s?.state!==T.CLOSED&&e.take(r),end_chat:()=>r&&c&&i&&e.end(r),close_tab:()=>r&&e.closeTab(r),reply:()=>H(r),note:()=>r&&go(r),visitor_pane:n,help:o};return m=>l[m]?.();function d(m){m(),H(W(e.store.get().tabs))}}function go(e){Ue(e,"[data-note]")?.click(),H(e)}var xo=800;function Ht(){let e=p(),{state:t,work:n}=g(),o=t.link!=="online",[r,s]=h(!1);if(w(()=>{if(!o)return s(!1);let d=setTimeout(()=>s(!0),xo);return()=>clearTimeout(d)},[o]),!r||!o)return null;let i=t.link==="stopped"||t.link==="outdated",c=i?`link_${t.link}`:"link_lost",l=t.pending.length;return a`
    <div class="banner" role="alert">
      <${x} name="offline" />
      <span>${e(c)}${!i&&l>0&&` ${e("link_kept",{count:l})}`}</span>
      <button type="button" class="button" onClick=${()=>i?location.reload():n.reconnect()}>
        ${e(i?"reload":"try_again")}
      </button>
    </div>`}function Kt(){let e=p(),{state:t,work:n}=g();return a`
    <div class="notices" role="status">
      ${t.notices.map(o=>a`
        <p class=${o.isBad?"notice notice-bad":"notice"} key=${o.id}>
          <bdi>${o.text}</bdi>
          <button type="button" class="icon-button" aria-label=${e("close")} onClick=${()=>n.forget(o.id)}>
            <${x} name="close" />
          </button>
        </p>`)}
    </div>`}function de({title:e,onClose:t,children:n}){let o=p(),r=z(null);return w(()=>r.current?.showModal(),[]),a`
    <dialog class="dialog" ref=${r} aria-label=${e} onClose=${t} onMouseDown=${i=>{i.target===r.current&&t()}}>
      <div class="dialog-body">
        <header class="dialog-head">
          <h2>${e}</h2>
          <button type="button" class="icon-button" aria-label=${o("close")} title=${o("close")} onClick=${t}>
            <${x} name="close" />
          </button>
        </header>
        ${n}
      </div>
    </dialog>`}function Bt({onClose:e}){let t=p();return a`
    <${de} title=${t("help")} onClose=${e}>
      <dl class="keys">
        ${[...Ve,...Tt].map(({action:n,shown:o})=>a`
          <div key=${n}><dt>${t(`key_${n}`)}</dt>
            <dd dir="ltr">${o.map(r=>a`<kbd key=${r}>${r}</kbd>`)}</dd></div>`)}
      </dl>
    <//>`}function Gt(e){let t=he(e);return t?$o(new URL(t).pathname):""}function $o(e){try{return decodeURIComponent(e)}catch{return e}}function N(e,t,n){if(t.visitor.name)return t.visitor.name;let o=Gt(n?.page?.url??"");return o?e("visitor_from",{page:o}):e("visitor")}var wo=864e5;function ze({at:e}){let t=p(),{language:n,time:o}=C(),r=Q(20),s=Math.floor((r-e)/6e4),i=s<1?t("now"):s<60?t("minutes_short",{count:s}):r-e<wo?o(e):vo(e,n);return a`<time class="ago" datetime=${new Date(e).toISOString()}>${i}</time>`}function U({at:e}){let{time:t}=C();return a`<time datetime=${new Date(e).toISOString()}>${t(e)}</time>`}function vo(e,t){return new Intl.DateTimeFormat(t,{day:"numeric",month:"short"}).format(e)}var ko=6;function R({kind:e,name:t="",id:n="",isOnline:o,isSmall:r}){let s=[...t.trim()][0]?.toLocaleUpperCase(),i=["face",`face-${e}`,`tint-${yo(n||t)}`,r&&"face-small"].filter(Boolean);return a`
    <span class=${i.join(" ")} aria-hidden="true">
      ${e==="bot"?a`<${x} name="bot" />`:s??a`<${x} name="person" />`}
      ${o&&a`<span class="presence"></span>`}
    </span>`}function yo(e){let t=0;for(let n of e)t=(t*31+(n.codePointAt(0)??0))%9973;return t%ko}function Vt(e){return e>=180?"danger":e>=60?"warning":"calm"}function Ut(e,t){return Math.max(0,Math.floor((t-e)/1e3))}function Ce({since:e}){let t=p(),{number:n}=C(),o=Ut(e,Q(1)),r=Vt(o),s=Math.floor(o/60),i=s<60?`${n(s)}:${n(Math.floor(o/10)%6)}${n(o%10)}`:t("minutes_short",{count:s});return a`
    <span class=${`wait wait-${r}`} title=${t("waiting_for",{count:s})}>
      <${x} name=${r==="danger"?"alert":"clock"} />
      <span class="visually-hidden">${t("waiting_for",{count:s})}</span>
      <span aria-hidden="true">${i}</span>
    </span>`}function Yt({row:e,section:t}){let n=p(),{work:o,state:r}=g(),{conversation:s}=e,{id:i,visitor:c}=s,l=r.inbox.visitors[i],d=r.tabs.ids.includes(i),m=r.tabs.recent[0]===i,f=(t==="mine"||t==="waiting"||t==="left")&&Se(r.inbox,e);return a`
    <li>
      <button type="button" class=${`row ${d?"row-open":""} ${f?"row-unread":""}`}
        data-conversation=${i} aria-current=${m?"true":void 0} onClick=${()=>{o.open(i),H(i)}}>
        <${R} kind="visitor" name=${c.name} id=${c.id} isOnline=${l?.is_online} />
        <span class="row-main">
          <span class="row-top">
            <bdi class="row-name">${N(n,s,l)}</bdi>
            ${s.queued_at!=null?a`<${Ce} since=${s.queued_at} />`:a`<${ze} at=${e.changed_at} />`}
          </span>
          <span class="row-line">
            <${_o} row=${e} draft=${r.drafts[i]?.text} />
            ${f&&a`<span class="unread"><span class="visually-hidden">${n("unread")}</span></span>`}
          </span>
          <${So} conversation=${s} section=${t} />
        </span>
      </button>
    </li>`}function _o({row:e,draft:t}){let n=p();if(t)return a`<bdi class="row-words row-draft" dir="auto" title=${n("typing_now")}>${t}</bdi>`;let o=e.conversation.form.find(s=>s.key==="topic")?.value;if(!e.last_text)return a`<bdi class="row-words" dir="auto">${o??n("no_words_yet")}</bdi>`;let r=e.last_sender===I.BOT?n("by_bot"):e.last_sender===I.OPERATOR?n("by_team"):"";return a`
    ${r&&a`<span class="row-by">${r}</span>`}
    <bdi class="row-words" dir="auto">${e.last_text}</bdi>`}function So({conversation:e,section:t}){let{departmentName:n}=g(),o=C(),{department:r,language:s,operator:i,rating:c}=e,l=s.split("-")[0],d=[r&&a`<bdi class="tag" key="department">${n(r)}</bdi>`,l!==o.language&&a`<span class="tag tag-quiet" key="language">${l.toUpperCase()}</span>`,t==="colleagues"&&i&&a`<bdi class="tag tag-quiet" key="operator">${i.name}</bdi>`,c!=null&&a`<span class="tag tag-quiet" key="rating"><${x} name="star" /> ${o.number(c)}</span>`].filter(Boolean);return d.length?a`<span class="row-marks">${d}</span>`:null}var To=300;function Y({count:e=5}){let[t,n]=h(!1);return w(()=>{let o=setTimeout(()=>n(!0),To);return()=>clearTimeout(o)},[]),t?a`<div class="skeleton" aria-hidden="true">
    ${Array.from({length:e},(o,r)=>a`<span class="skeleton-row" key=${r}></span>`)}
  </div>`:null}var Eo=3e3;function Zt(){let e=p(),{state:t}=g(),[n,o]=zo(),r=j(()=>Oe(t.inbox.rows,t.operatorId),[t.inbox.rows,t.operatorId]),s=z(r),i=n&&t.inbox.isLoaded?Ft(s.current,t.inbox.rows):r;s.current=i;let c=l=>{let d=l.currentTarget.querySelectorAll(".row");Ke([...d].map(m=>m),l.key)&&l.preventDefault()};return a`
    <nav class="list" aria-label=${e("chats")} onKeyDown=${c} ...${o}>
      ${t.inbox.isLoaded?le.map(l=>a`
        <${Oo} key=${l} name=${l} rows=${i[l]} count=${r[l].length} />`):a`<${Y} />`}
    </nav>`}function Oo({name:e,rows:t,count:n}){let o=p(),{number:r}=C(),[s,i]=h(e==="closed");return!t.length&&!n&&!qt.includes(e)?null:a`
    <section class=${`section section-${e}`} data-section=${e}>
      <h2>
        <button type="button" class="section-head" aria-expanded=${!s} onClick=${()=>i(!s)}>
          <span>${o(`section_${e}`)}</span><span class="count">${r(n)}</span>
        </button>
      </h2>
      ${!s&&(t.length?a`<ul>${t.map(c=>a`<${Yt} key=${c.conversation.id} row=${c} section=${e} />`)}</ul>`:a`<p class="section-empty">${o(`section_${e}_empty`)}</p>`)}
    </section>`}function zo(){let[e,t]=h(!1),n=z(0),o=()=>{clearTimeout(n.current),t(!1)},r=s=>{s.pointerType!=="touch"&&(clearTimeout(n.current),n.current=window.setTimeout(o,Eo),t(!0))};return w(()=>()=>clearTimeout(n.current),[]),[e,{onPointerMove:r,onPointerLeave:o}]}function Xe({icon:e,title:t,text:n,children:o}){return a`
    <div class="empty">
      <span class="empty-sign"><${x} name=${e} /></span>
      <h2>${t}</h2>
      <p>${n}</p>
      ${o}
    </div>`}function Xt({shown:e,children:t}){let n=p(),{state:o}=g();return a`
    <div class="tabs">
      <ul class="tab-list" aria-label=${n("open_chats")}>
        ${o.tabs.ids.map(r=>a`<${Co} key=${r} id=${r} isShown=${e.includes(r)} />`)}
      </ul>
      ${t}
    </div>`}function Co({id:e,isShown:t}){let n=p(),{state:o,work:r}=g(),s=V(o,e),i=s?N(n,s,o.inbox.visitors[e]):n("visitor"),c=o.inbox.rows[e],l=c&&Se(o.inbox,c),d=["tab",t&&"tab-shown",W(o.tabs)===e&&"tab-front"].filter(Boolean);return a`
    <li class=${d.join(" ")}>
      <button type="button" class="tab-name" aria-current=${W(o.tabs)===e?"true":void 0}
        onClick=${()=>r.open(e)}>
        ${l&&a`<span class="unread"><span class="visually-hidden">${n("unread")}</span></span>`}
        <bdi>${i}</bdi>
      </button>
      <button type="button" class="tab-close" aria-label=${n("close_tab_of",{name:i})}
        onClick=${()=>r.closeTab(e)}>
        <${x} name="close" />
      </button>
    </li>`}function Jt({id:e,replies:t,at:n,view:o,query:r,onChoose:s,onPoint:i}){let c=p(),{fill:l}=g(),d=z(null);return w(()=>d.current?.children[n]?.scrollIntoView({block:"nearest"}),[n]),a`
    <div class="canned" onMouseDown=${f=>f.preventDefault()}>
      ${t.length?a`
        <div class="canned-list" role="listbox" id=${e} aria-label=${c("canned")} ref=${d}>
          ${t.map((f,v)=>a`
            <div role="option" id=${`${e}-${v}`} key=${`${f.department}/${f.shortcut}`}
              aria-selected=${v===n} class=${v===n?"canned-item canned-at":"canned-item"}
              onClick=${()=>s(f)} onPointerMove=${()=>v!==n&&i(v)}>
              <span class="canned-name">/${f.shortcut}</span>
              <span class="canned-text" dir="auto">${l(f,o)}</span>
            </div>`)}
        </div>
        <p class="canned-keys" aria-hidden="true">${c("canned_keys")}</p>`:a`<p class="canned-none" role="status" id=${e}>${c("canned_none",{query:r})}</p>`}
    </div>`}function Qt({id:e,view:t,isNote:n,onNote:o}){let r=p(),{state:s,work:i,fill:c}=g(),l=X(),d=z(null),m=n?`${e}:note`:e,[f,v]=h(()=>i.drafts.read(m)),[b,E]=h(null),[A,L]=h(0),y=b?yt(s.cannedReplies,b.query,t.department,t.language):[],M=ot(f)>be.TEXT_CODE_POINTS;w(()=>v(i.drafts.read(m)),[m]),w(()=>()=>i.stopTyping(e),[e]),w(()=>{document.activeElement===document.body&&H(e)},[]);let $=(k,q)=>{v(k),i.drafts.write(m,k),E(n?null:kt(k,q)),L(0),!n&&k.trim()?i.typing(e):i.stopTyping(e)},F=k=>{if(!b||!d.current)return;let q=c(k,t),Z=St(f,b,q);$(Z,0),E(null),d.current.value=Z,d.current.focus(),d.current.setSelectionRange(b.start+q.length,b.start+q.length)},oe=()=>{let k=f.trim();!k||M||(n?i.note(e,k):i.send(e,k),$("",0))},Ie=k=>{if(!k.isComposing){if(b&&Ae(k))return k.preventDefault();k.key!=="Enter"||k.shiftKey||(k.preventDefault(),oe())}};function Ae(k){let q=k.key==="ArrowDown"?1:k.key==="ArrowUp"?-1:0;if(q&&y.length)L((A+q+y.length)%y.length);else if(k.key==="Escape")E(null);else if((k.key==="Enter"||k.key==="Tab")&&!k.shiftKey&&y[A])F(y[A]);else return!1;return k.stopPropagation(),!0}let me=r(n?"write_note":"write_reply");function Ne(){o(!n),H(e)}return a`
    <div class=${n?"composer composer-note":"composer"}>
      ${b&&a`<${Jt} id=${l} replies=${y} at=${A} view=${t} query=${b.query}
        onChoose=${F} onPoint=${L} />`}
      <div class="composer-field">
        <textarea ref=${d} rows="1" dir=${f?"auto":void 0} placeholder=${me}
          aria-label=${me} data-composer=${e} value=${f}
          aria-controls=${b?l:void 0}
          aria-activedescendant=${b&&y.length?`${l}-${A}`:void 0}
          onInput=${k=>$(k.target.value,k.target.selectionStart)}
          onKeyDown=${Ie} onBlur=${()=>E(null)}></textarea>
      </div>
      <div class="composer-foot">
        <button type="button" class=${n?"chip chip-on":"chip"} aria-pressed=${n} data-note
          title=${r("note_hint")} onClick=${Ne}>
          <${x} name="note" /> ${r("note")}
        </button>
        ${!n&&a`
          <button type="button" class="chip" title=${r("canned_hint")}
            onMouseDown=${k=>k.preventDefault()}
            onClick=${()=>Mo(d.current,f,$)}><${x} name="slash" /> ${r("canned")}</button>`}
        <span class="spacer"></span>
        ${M&&a`<span class="hint hint-bad" role="status">${r("too_long")}</span>`}
        <button type="button" class="button button-main send" disabled=${!f.trim()||M} onClick=${oe}>
          ${r(n?"add_note":"send")}
        </button>
      </div>
    </div>`}function Mo(e,t,n){let o=t&&!/\s$/u.test(t)?`${t} /`:`${t}/`;n(o,o.length),e?.focus()}function en({events:e,messages:t}){let n=e.filter(({body:o})=>o.kind!==D.BOT_DECIDED);return{items:st({events:n,messages:t}),decisions:Io(e)}}function Io(e){let t=new Map;for(let{body:n}of e){if(n.kind!==D.BOT_DECIDED)continue;let o=e.find(r=>r.seq>n.question_seq&&r.sender.kind===I.BOT&&r.body.kind===D.MESSAGE);o&&t.set(o.seq,n)}return t}function tn({id:e,text:t,view:n}){let o=p(),{state:r}=g(),{visitor:s}=n;return a`
    <div class="group group-visitor group-draft">
      <${R} kind="visitor" name=${s.name} id=${s.id} isSmall />
      <div class="group-body">
        <div class="bubble bubble-draft" dir="auto" aria-live="off">${t}</div>
        <p class="group-by"><bdi>${N(o,n,r.inbox.visitors[e])}</bdi> · ${o("is_typing")}</p>
      </div>
    </div>`}function Me({answers:e}){let t=p(),{departmentName:n}=g();return a`
    <dl class="answers">
      ${e.map(({key:o,label:r,value:s})=>a`
        <div key=${o}>
          <dt><bdi>${Ao(t,o,r)}</bdi></dt>
          <dd dir="auto">${o==="department"?n(s):s}</dd>
        </div>`)}
    </dl>`}function Ao(e,t,n){let o=`answer_${t}`,r=e(o);return r===o?n||t:r}function nn({id:e,view:t}){let n=p(),{language:o}=C(),{state:r,togglePane:s}=g(),i=r.inbox.visitors[e];return a`
    <aside class="pane" aria-label=${n("visitor_pane")}>
      <button type="button" class="icon-button pane-close" aria-label=${n("close")} title=${n("close")}
        onClick=${s}><${x} name="close" /></button>
      <header class="pane-head">
        <${R} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${i?.is_online} />
        <${No} id=${e} view=${t} now=${i} key=${e} />
        <p class="pane-presence">
          ${n(i?.is_online?"visitor_online":"visitor_offline")} · ${Po(t.language,o)}
        </p>
      </header>
      <${Ro} page=${i?.page} />
      <${Do} cart=${i?.cart} />
      <${Lo} form=${t.form} />
      ${t.rating!=null&&a`
        <section class="pane-part"><h3>${n("rating")}</h3><${Je} rating=${t.rating} /></section>`}
      <section class="pane-part"><h3>${n("chat_began")}</h3><p><${U} at=${t.created_at} /></p></section>
    </aside>`}function No({id:e,view:t,now:n}){let o=p(),{state:r,work:s}=g(),[i,c]=h(null);return i===null?a`
      <h2 class="pane-name"><bdi>${N(o,t,n)}</bdi>
        <button type="button" class="icon-button" aria-label=${o("rename_visitor")} title=${o("rename_visitor")}
          disabled=${r.link!=="online"} onClick=${()=>c(t.visitor.name)}>
          <${x} name="edit" /></button>
      </h2>`:a`
    <form class="rename" onSubmit=${d=>{d.preventDefault(),i.trim()&&s.rename(e,i.trim()),c(null)}}>
      <input class="input" dir="auto" autofocus aria-label=${o("visitor_name")} maxlength=${be.NAME_CODE_POINTS}
        value=${i} onInput=${d=>c(d.target.value)}
        onKeyDown=${d=>d.key==="Escape"&&c(null)}
        ref=${d=>d?.focus()} />
      <button class="button button-main" type="submit">${o("save")}</button>
    </form>`}function Ro({page:e}){let t=p();if(!e?.url)return null;let n=he(e.url),o=a`<bdi dir="ltr">${e.url.replace(/^https?:\/\//u,"")}</bdi>`;return a`
    <section class="pane-part">
      <h3><${x} name="page" /> ${t("page")}</h3>
      ${e.title&&a`<p dir="auto">${e.title}</p>`}
      <p class="address">
        ${n?a`<a href=${n} target="_blank" rel="noopener noreferrer">${o}</a>`:o}
      </p>
    </section>`}function Do({cart:e}){let t=p(),{number:n}=C();return e?a`
    <section class="pane-part" data-part="cart">
      <h3><${x} name="cart" /> ${t("cart")}</h3>
      ${e.lines.length?a`
        <ul class="cart">
          ${e.lines.map((o,r)=>a`
            <li key=${r}>
              <span class="cart-count">${t("times",{count:o.quantity,quantity:n(o.quantity)})}</span>
              <bdi class="cart-name">${o.name}</bdi><bdi class="cart-price">${o.price}</bdi>
            </li>`)}
        </ul>
        ${e.total&&a`<p class="cart-total"><span>${t("total")}</span><bdi>${e.total}</bdi></p>`}`:a`<p class="hint">${t("cart_empty")}</p>`}
    </section>`:null}function Lo({form:e}){let t=p();return e?.length?a`
    <section class="pane-part">
      <h3><${x} name="form" /> ${t("form_answers")}</h3>
      <${Me} answers=${e} />
    </section>`:null}function Je({rating:e}){let t=p();return a`
    <span class="stars" role="img" aria-label=${t("rating_of",{score:e})}>
      ${[1,2,3,4,5].map(n=>a`<span key=${n} class=${n<=e?"star star-full":"star"}>
        <${x} name="star" /></span>`)}
    </span>`}function Po(e,t){try{return new Intl.DisplayNames(t,{type:"language"}).of(e)}catch{return e}}function on({at:e}){let{day:t}=C();return a`<p class="day"><span>${t(e,Q(60))}</span></p>`}function rn({event:e,view:t}){let{body:n}=e;return n.kind===D.NOTE?a`<${qo} event=${e} text=${n.text} />`:n.kind===D.FORM_ANSWERED?a`<${Fo} event=${e} body=${n} />`:a`<${Wo} event=${e} view=${t} />`}function Wo({event:e,view:t}){let n=p(),{departmentName:o,state:r}=g(),{body:s,sender:i}=e,c=i.id===r.operatorId,l=c?n("you"):i.name??"",m={[D.STATE_CHANGED]:()=>n(`reason_${s.reason}${c?"_own":""}`,{name:l,department:o(s.department??t.department??"")}),[D.VISITOR_RENAMED]:()=>n("renamed",{name:s.name}),[D.FORM_OFFERED]:()=>n("form_offered"),[D.RATED]:()=>a`${n("rated")} <${Je} rating=${s.score} />${s.comment&&a` <bdi>“${s.comment}”</bdi>`}`}[s.kind]?.();return m?a`<p class="line"><bdi>${m}</bdi> <span class="line-time"><${U} at=${e.at} /></span></p>`:null}function qo({event:e,text:t}){let n=p(),{state:o}=g(),r=e.sender.id===o.operatorId?n("you"):e.sender.name??"";return a`
    <div class="note">
      <p class="note-head">
        <${x} name="note" /> <bdi>${n("note_by",{name:r})}</bdi> · <${U} at=${e.at} />
      </p>
      <p class="note-text" dir="auto"><${ge} text=${t} /></p>
    </div>`}function Fo({event:e,body:t}){let n=p();return a`
    <div class="form-card">
      <p class="note-head"><${x} name="form" /> ${n(`form_${t.form}`)} · <${U} at=${e.at} /></p>
      <${Me} answers=${t.answers} />
    </div>`}var jo=3;function an({decision:{outcome:e,candidates:t=[]}}){let n=p(),[o,...r]=t.slice(0,jo),s=a`<span>${n(`why_${e}`)}</span> ${o&&a`<${sn} candidate=${o} />`}`;return r.length?a`
    <details class="why">
      <summary>${s}</summary>
      <ul>
        ${r.map(i=>a`
          <li key=${i.entry_id}><${sn} candidate=${i} /></li>`)}
      </ul>
    </details>`:a`<p class="why">${s}</p>`}function sn({candidate:{phrasing:e,entry_id:t,score:n}}){let o=p(),{number:r}=C(),s=o("percent",{value:r(Math.round(n*100))});return a`<bdi class="why-phrasing">${e||t}</bdi> ${s}`}function cn({id:e,message:t,isOwn:n,author:o}){let r=p(),{state:s}=g(),[i,c]=h(!1);if(i)return a`<${Ko} id=${e} message=${t} onDone=${()=>c(!1)} />`;if(t.isErased)return a`<div class="bubble bubble-erased">${r("erased")}</div>`;let l=n&&s.link==="online";return a`
    <div class="bubble-line" data-seq=${t.seq}>
      <div class="bubble" dir="auto"><span class="visually-hidden"><bdi>${o}</bdi>: </span><${ge}
        text=${t.text} />${t.isEdited&&a`<span class="edited"> ${r("edited")}</span>`}</div>
      ${l&&a`<${Ho} id=${e} seq=${t.seq} onEdit=${()=>c(!0)} />`}
      ${t.smartMessage&&a`<span class="tag tag-quiet">${r("smart_message")}</span>`}
    </div>
    ${t.buttons.length>0&&a`
      <p class="offered" aria-label=${r("offered_buttons")}>
        ${t.buttons.map(d=>a`<bdi class="offered-button" key=${d.id}>${d.label}</bdi>`)}
      </p>`}`}function Ho({id:e,seq:t,onEdit:n}){let o=p(),{work:r}=g(),[s,i]=h(!1),c=()=>s?r.erase(e,t):i(!0),l=[{key:"edit",label:o("edit_message"),icon:"edit",choose:n},{key:"erase",label:o(s?"erase_sure":"erase_message"),icon:"trash",isDanger:!0,staysOpen:!s,choose:c}];return a`<${B} label=${o("message_menu")} items=${l} buttonClass="icon-button bubble-menu"
    onClose=${()=>i(!1)}><${x} name="more" /><//>`}function Ko({id:e,message:t,onDone:n}){let o=p(),{work:r}=g(),[s,i]=h(t.text),c=()=>{s.trim()&&s.trim()!==t.text&&r.edit(e,t.seq,s.trim()),n()},l=d=>{if(!d.isComposing){if(d.key==="Escape")n();else if(d.key==="Enter"&&!d.shiftKey)c();else return;d.preventDefault()}};return a`
    <div class="editor">
      <textarea class="input" dir="auto" rows="2" aria-label=${o("edit_message")} value=${s} onKeyDown=${l}
        ref=${d=>d?.focus()}
        onInput=${d=>i(d.target.value)}></textarea>
      <div class="editor-foot">
        <button type="button" class="button" onClick=${n}>${o("cancel")}</button>
        <button type="button" class="button button-main" disabled=${!s.trim()} onClick=${c}>${o("save")}</button>
      </div>
    </div>`}function ln({id:e,group:t,view:n,decisions:o,readSeq:r}){let s=p(),{state:i}=g(),{sender:c,messages:l}=t,d=c.id===i.operatorId&&c.kind===I.OPERATOR,m=c.kind===I.VISITOR?N(s,n,i.inbox.visitors[e]):c.kind===I.BOT?s("bot"):d?s("you"):c.name,f=l[l.length-1],v=l.map(b=>o.get(b.seq)).find(Boolean);return a`
    <div class=${`group group-${c.kind} ${d?"group-own":""}`}>
      <${R} kind=${c.kind} name=${c.kind===I.VISITOR?n.visitor.name:c.name}
        id=${c.id} isSmall />
      <div class="group-body">
        ${l.map(b=>a`<${cn} key=${b.clientMessageId??b.id} id=${e}
          message=${b} isOwn=${d} author=${m} />`)}
        <p class="group-by"><bdi>${m}</bdi> · <${U} at=${f.at} />
          ${d&&a` · ${f.seq<=r?s("read"):s("sent")}`}</p>
        ${v&&a`<${an} decision=${v} />`}
      </div>
    </div>`}function dn({items:e}){let{operator:t}=g();return e.length?a`
    <div class="group group-operator group-own">
      <${R} kind="operator" name=${t.name} id=${t.id} isSmall />
      <div class="group-body">
        ${e.map(n=>a`<${Bo} key=${n.command.client_message_id} item=${n} />`)}
      </div>
    </div>`:null}function Bo({item:{command:e,error:t}}){let n=p(),{state:o,work:r,say:s}=g(),i=e.type===O.NOTE,c=e.client_message_id;return a`
    <div class=${["bubble","bubble-pending",i?"bubble-note":"",t?"bubble-failed":""].join(" ")} dir="auto">${e.text}</div>
    ${t?a`
      <p class="group-by failed" role="alert">
        <bdi>${n("not_sent")} ${s(t)}</bdi>
        <button type="button" class="link-button" onClick=${()=>r.retry(c)}>${n("try_again")}</button>
        <button type="button" class="link-button" onClick=${()=>r.discard(c)}>${n("remove")}</button>
      </p>`:a`<p class="group-by sending">${n(o.link==="online"?"sending":"sending_later")}</p>`}`}var Go=60;function pn({id:e,conversation:t,view:n}){let o=p(),{state:r,work:s}=g(),{events:i,messages:c}=t,{items:l,decisions:d}=j(()=>en({events:i,messages:c}),[i,c]),m=r.drafts[e]?.text,f=r.pending.filter($=>$.command.conversation_id===e),v=z(null),b=z(0),E=z(0),[A,L]=h(!0);We(()=>{let $=v.current;if(!$)return;let F=b.current>(i[0]?.seq??0)&&b.current>0;A?$.scrollTop=$.scrollHeight:F&&($.scrollTop+=$.scrollHeight-E.current),b.current=i[0]?.seq??0,E.current=$.scrollHeight},[l,m,f.length]),w(()=>{let $=()=>A&&!document.hidden&&s.see(e);return $(),document.addEventListener("visibilitychange",$),()=>document.removeEventListener("visibilitychange",$)},[t.headSeq,A,r.link]),w(()=>{let $=v.current;if(!$||!A)return;let F=new ResizeObserver(()=>{$.scrollTop=$.scrollHeight});return F.observe($),()=>F.disconnect()},[A]);let y=()=>{let $=v.current;$&&L($.scrollHeight-$.scrollTop-$.clientHeight<Go)},M=()=>{L(!0),v.current?.scrollTo({top:v.current.scrollHeight})};return a`
    <div class="log-frame">
      <div class="log" role="log" tabindex="0" aria-label=${o("messages")} ref=${v} onScroll=${y}>
        ${t.hasEarlier&&a`
          <button type="button" class="chip earlier" onClick=${()=>s.askHistory(e)}>${o("earlier")}</button>`}
        ${!l.length&&!f.length&&!m&&a`<p class="log-empty">${o("no_words_yet")}</p>`}
        ${l.map($=>$.type==="day"?a`<${on} key=${$.key} at=${$.at} />`:$.type==="group"?a`<${ln} key=${$.key} id=${e} group=${$} view=${n}
              decisions=${d} readSeq=${t.readMarks.visitor} />`:a`<${rn} key=${$.key} event=${$.event} view=${n} />`)}
        <${dn} items=${f} />
        ${m&&a`<${tn} id=${e} text=${m} view=${n} />`}
      </div>
      ${!A&&a`
        <button type="button" class="to-end" aria-label=${o("to_end")} title=${o("to_end")} onClick=${M}>
          <${x} name="down" /></button>`}
    </div>`}function un({id:e,view:t,isMine:n}){let o=p(),{state:r,work:s}=g(),i=r.inbox.visitors[e],c=r.link==="online";return a`
    <header class="thread-head">
      <button type="button" class="icon-button only-narrow" aria-label=${o("back_to_list")}
        onClick=${s.showList}>
        <${x} name="back" isDirectional />
      </button>
      <${R} kind="visitor" name=${t.visitor.name} id=${t.visitor.id} isOnline=${i?.is_online} />
      <div class="thread-who">
        <h2 dir="auto">${N(o,t,i)}</h2>
        <p class="thread-state"><${Vo} view=${t} isMine=${n} /></p>
      </div>
      ${n&&a`<button type="button" class="button" disabled=${!c} title=${o("end_chat_hint")}
        onClick=${()=>s.end(e)}>${o("end_chat")}</button>`}
      ${t.state!==T.CLOSED&&a`<${Uo} id=${e} view=${t} canAct=${c} />`}
      <button type="button" class="icon-button" aria-label=${o("close_tab")} title=${o("close_tab")}
        onClick=${()=>s.closeTab(e)}><${x} name="close" /></button>
    </header>`}function Vo({view:e,isMine:t}){let n=p(),{departmentName:o}=g(),r=e.department?a`<bdi>${o(e.department)}</bdi> · `:"";if(e.state===T.WAITING){let s=e.queued_at!=null&&a`<${Ce} since=${e.queued_at} />`;return a`${r}${n("state_waiting")} ${s}`}if(e.state===T.ASSIGNED){let s=n("state_colleague",{name:e.operator?.name??""});return a`${r}<bdi>${t?n("state_mine"):s}</bdi>`}return a`${r}${n(`state_${e.state}`)}`}function Uo({id:e,view:t,canAct:n}){let o=p(),{state:r,work:s,departmentName:i}=g(),l=(r.me?.departments??[]).map(({key:d})=>({key:d,label:i(d),isCurrent:d===t.department,isDisabled:!n||d===t.department,choose:()=>s.transfer(e,d)}));return l.length?a`<${B} label=${o("transfer")} items=${l}><${x} name="move" isDirectional /><//>`:null}function fn({id:e,isFocused:t}){let n=p(),{state:o,work:r}=g(),s=V(o,e),i=s?.state===T.ASSIGNED&&s.operator?.id===o.operatorId,[c,l]=h(!1);w(()=>l(!1),[i]);let d=s?N(n,s,o.inbox.visitors[e]):"",m=()=>r.focus(e);return a`
    <section class=${t?"thread thread-front":"thread"} data-thread=${e}
      aria-label=${n("chat_with",{name:d})}
      onFocusIn=${m} onPointerDown=${m}>
      ${s?a`
        <${un} id=${e} view=${s} isMine=${i} />
        <${pn} id=${e} conversation=${o.conversations[e]} view=${s} />
        ${!i&&a`<${Yo} id=${e} view=${s} isNote=${c} onNote=${l} />`}
        ${(i||c)&&a`
          <${Qt} id=${e} view=${s} isNote=${c||!i} onNote=${l} />`}`:a`<${Y} />`}
    </section>`}function Yo({id:e,view:t,isNote:n,onNote:o}){let r=p(),{state:s,work:i}=g(),c=t.state===T.WAITING,l=t.state===T.ASSIGNED?"offer_colleague":`offer_${t.state}`;return a`
    <div class=${c?"offer":"offer offer-quiet"}>
      <bdi class="offer-text">${r(l,{name:t.operator?.name??""})}</bdi>
      <button type="button" class=${n?"chip chip-on":"chip"} data-note aria-pressed=${n}
        title=${r("note_hint")} onClick=${()=>o(!n)}><${x} name="note" /> ${r("note")}</button>
      ${t.state!==T.CLOSED&&a`
        <button type="button" class=${c?"button button-main":"button"} disabled=${s.link!=="online"}
          onClick=${()=>i.take(e)}>${r(t.state===T.WAITING?"take":"take_over")}</button>`}
    </div>`}var Zo=360,Xo=3;function mn(){let e=p(),{state:t,isPaneOpen:n,togglePane:o}=g(),[r,s]=h(!0),[i,c]=Qo(),l=r?c:1,d=Dt(t.tabs,l),m=W(t.tabs);return a`
    <main class="threads" ref=${i} aria-label=${e("open_chats")}>
      ${t.tabs.ids.length>0&&a`
        <${Xt} shown=${d}>
          ${c>1&&a`
            <button type="button" class="icon-button" aria-pressed=${r} aria-label=${e("side_by_side")}
              title=${e("side_by_side")} onClick=${()=>s(!r)}><${x} name="columns" /></button>`}
          <button type="button" class="icon-button" aria-pressed=${n} aria-label=${e("visitor_pane")}
            title=${e("visitor_pane")} onClick=${o}><${x} name="panel" isDirectional /></button>
        <//>`}
      ${d.length?a`
        <div class="columns">
          ${d.map(f=>a`<${fn} key=${f} id=${f} isFocused=${f===m&&d.length>1} />`)}
        </div>`:a`<${Jo} />`}
    </main>`}function Jo(){let e=p(),{state:t}=g();return t.inbox.isLoaded?Object.keys(t.inbox.rows).length?a`<${Xe} icon="inbox" title=${e("empty_title")} text=${e("empty_text")}>
    <p class="hint">${e("empty_keys")} <kbd>Alt</kbd> <kbd>N</kbd></p>
  <//>`:a`<${Xe} icon="chat" title=${e("empty_shop_title")} text=${e("empty_shop_text")} />`:null}function Qo(){let e=z(null),[t,n]=h(1);return w(()=>{if(!e.current)return;let o=new ResizeObserver(([{contentRect:r}])=>n(Math.max(1,Math.min(Xo,Math.floor(r.width/Zo)))));return o.observe(e.current),()=>o.disconnect()},[]),[e,t]}function bn(){let e=p(),{account:t}=g(),[n,o]=h(null),[r,s]=h(null),i=()=>t.devices().then(o,s);w(()=>{i()},[]);let c=l=>t.endDevice(l).then(i,s);return r?a`<p class="alert" role="alert">${_e(e,r)}</p>`:n?a`
    <ul class="devices">
      ${n.map(l=>a`
        <li key=${l.id} class="device">
          <span class="device-name">
            <bdi>${l.name||e("device_unknown")}</bdi>
            <span class="hint">${l.is_current?e("device_this"):a`${e("device_last_used")} <${ze}
              at=${l.last_used_at} />`}</span>
          </span>
          ${!l.is_current&&a`
            <button type="button" class="button" onClick=${()=>c(l.id)}>${e("device_end")}</button>`}
        </li>`)}
    </ul>`:a`<${Y} count=${2} />`}function hn({onDone:e}){let t=p(),{account:n,work:o}=g(),[r,s]=h(""),[i,c]=h(!1),[l,d]=h(null);async function m(){await n.changePassword(r,l??""),o.tell(t("password_changed")),e()}return a`
    <${G} send=${m} action=${t("change_password")} isReady=${l!==null&&r!==""}>
      <${te} label=${t("password_current")} isShown=${i} onShow=${c} value=${r}
        autocomplete="current-password" onInput=${f=>s(f.target.value)} />
      <${ie} onChange=${d} />
    <//>`}function gn(){let e=p(),{operator:t,account:n}=g(),[o,r]=h(null),s=()=>r(null),i=[{key:"password",label:e("change_password"),icon:"edit",choose:()=>r("password")},{key:"devices",label:e("devices"),icon:"panel",choose:()=>r("devices")},{key:"out",label:e("sign_out"),icon:"back",choose:()=>n.signOut(!1)},{key:"everywhere",label:e("sign_out_everywhere"),icon:"offline",isDanger:!0,choose:()=>n.signOut(!0)}];return a`
    <${B} label=${e("account")} hasText items=${i} buttonClass="account-button">
      <${R} kind="operator" name=${t.name} id=${t.id} isSmall />
      <span class="visually-hidden">${e("account")}: </span><bdi class="account-name">${t.name}</bdi>
    <//>
    ${o==="password"&&a`
      <${de} title=${e("change_password")} onClose=${s}><${hn} onDone=${s} /><//>`}
    ${o==="devices"&&a`<${de} title=${e("devices")} onClose=${s}><${bn} /><//>`}`}function xn({onHelp:e}){let t=p(),{state:n,work:o}=g(),r=()=>o.setMuted(!n.isMuted);return a`
    <header class="top">
      <span class="brand brand-small" aria-hidden="true"><${x} name="chat" /></span>
      <h1 class="shop" dir="auto">${n.me?.shop_name??t("title")}</h1>
      <span class="spacer"></span>
      <${er} />
      <button type="button" class="icon-button" aria-pressed=${!n.isMuted} aria-label=${t("sound")}
        title=${t(n.isMuted?"sound_off":"sound_on")} onClick=${r}>
        <${x} name=${n.isMuted?"mute":"sound"} />
      </button>
      <button type="button" class="icon-button" aria-label=${t("help")} title=${t("help_hint")} onClick=${e}>
        <${x} name="help" />
      </button>
      <${ke} />
      <${gn} />
    </header>`}function er(){let e=p(),{number:t}=C(),{state:n,work:o}=g();if(!n.own)return null;let{status:r,chats:s,chat_limit:i}=n.own,c=r==="online",l=s>=i;return a`
    <span class=${l?"load load-full":"load"} title=${e("load_hint")}>
      ${e("load",{chats:t(s),limit:t(i)})}
    </span>
    <button type="button" class=${`status status-${r}`} role="switch" aria-checked=${c}
      aria-label=${e("take_chats")} title=${e(c?"go_away":"go_online")}
      disabled=${n.link!=="online"} onClick=${()=>o.setStatus(c?"away":"online")}>
      <span class="status-dot" aria-hidden="true"></span>${e(c?"online":"away")}
    </button>`}var $n="(min-width: 1180px)";function wn({work:e,operator:t,account:n}){let o=p(),{language:r}=ve(),s=ee(e.store),[i,c]=h(!1),[l,d]=h(()=>matchMedia($n).matches);w(()=>{let y=matchMedia($n),M=()=>d(y.matches);return y.addEventListener("change",M),()=>y.removeEventListener("change",M)},[]);let m=()=>d(y=>!y),f=W(s.tabs),v=f?V(s,f):null;w(()=>(e.start(),e.stop),[e]),tr(o,s);let b=jt({work:e,state:s,togglePane:m,showHelp:()=>c(!0)});w(()=>{let y=M=>{let $=Et(M);!$||document.querySelector("dialog[open]")||(M.preventDefault(),b($))};return document.addEventListener("keydown",y),()=>document.removeEventListener("keydown",y)});let E=j(()=>({work:e,state:s,operator:t,account:n,isPaneOpen:l,togglePane:m,say:y=>ne(o,y),departmentName:y=>nr(s.me?.departments,y,r),fill:(y,M)=>_t(Ge(y,M.language),{visitor_name:M.visitor.name,operator_name:t.name,shop_name:s.me?.shop_name??""})}),[e,s,t,n,l,o]),A=s.isListShown||!f,L=["desk",l&&v?"desk-pane":"",A?"desk-list":"desk-chat"];return a`
    <${He.Provider} value=${E}>
      <div class=${L.join(" ")}>
        <${xn} onHelp=${()=>c(!0)} />
        <${Ht} />
        <${Zt} />
        <${mn} />
        ${l&&f&&v&&a`<${nn} id=${f} view=${v} />`}
        <${Kt} />
        ${i&&a`<${Bt} onClose=${()=>c(!1)} />`}
      </div>
    <//>`}function tr(e,t){let n=wt(t),o=t.me?.shop_name??"";w(()=>{let r=o?e("title_of",{shop:o}):e("title");document.title=n?`(${n}) ${r}`:r},[n,o,e])}function nr(e,t,n){let o=e?.find(r=>r.key===t)?.names??{};return o[n]??o.en??Object.values(o)[0]??t}var or={sign_in:bt,setup:ht,password:gt,unset:xt,unreachable:$t};function vn({gate:e,account:t,createWork:n}){let o=ee(e.store),r=o.phase==="inside"?o.operator?.id:void 0,s=j(()=>r?n(r):null,[r]);if(w(()=>{e.start()},[e]),s&&o.operator)return a`<${wn} key=${r} work=${s} operator=${o.operator} account=${t} />`;let i=or[o.phase];return i?a`<${i} key=${o.phase} gate=${e} passage=${o} />`:a`<main class="gate"><${Y} /></main>`}var kn=`
*, *::before, *::after { box-sizing: border-box; }
html, body { block-size: 100%; overflow: clip; }
body {
  margin: 0; background: var(--sunken); color: var(--ink);
  font: var(--size-small) / var(--line-height) var(--font); -webkit-text-size-adjust: 100%;
}
#console { block-size: 100%; }
h1, h2, h3, p, ul, dl, dd, figure { margin: 0; padding: 0; }
h1, h2, h3 { font-size: inherit; font-weight: 600; line-height: 1.3; }
ul { list-style: none; }
button, input, textarea, select { font: inherit; color: inherit; }
button { cursor: pointer; }
button:disabled { cursor: default; }
a { color: var(--accent); text-underline-offset: 2px; }
:root { --accent: light-dark(#0f766e, #4cc0b0); --on-accent: light-dark(#ffffff, #06302c); }
:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
::selection { background: var(--accent-soft); }
.visually-hidden {
  position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%);
  white-space: nowrap; border: 0; margin: 0; padding: 0;
}
.icon {
  inline-size: 18px; block-size: 18px; flex: none; fill: none; stroke: currentColor; stroke-width: 1.5;
  stroke-linecap: round; stroke-linejoin: round;
}
[dir=rtl] .icon-directional { transform: scaleX(-1); }
.spacer { flex: 1; }
.hint { color: var(--ink-soft); font-size: 12px; }
.hint-bad { color: var(--danger); }
kbd {
  display: inline-block; min-inline-size: 22px; padding: 1px 6px; border: 1px solid var(--line); border-radius: 6px;
  background: var(--raised); font: 600 12px / 1.5 var(--font); text-align: center;
}
.face {
  --hue: 180; position: relative; flex: none; display: grid; place-items: center; inline-size: 34px; block-size: 34px;
  border-radius: var(--radius-full); font-weight: 600; font-size: 14px;
  background: light-dark(oklch(92% .045 var(--hue)), oklch(36% .05 var(--hue)));
  color: light-dark(oklch(38% .07 var(--hue)), oklch(90% .05 var(--hue)));
}
.face-small { inline-size: 26px; block-size: 26px; font-size: 12px; }
.face-small .icon { inline-size: 16px; block-size: 16px; }
.tint-0 { --hue: 30; } .tint-1 { --hue: 75; } .tint-2 { --hue: 130; }
.tint-3 { --hue: 220; } .tint-4 { --hue: 275; } .tint-5 { --hue: 340; }
.face-bot { background: var(--raised); color: var(--ink-soft); box-shadow: inset 0 0 0 1px var(--line); }
.face-operator { background: var(--accent); color: var(--on-accent); }
.presence {
  position: absolute; inset-block-end: -1px; inset-inline-end: -1px; inline-size: 11px; block-size: 11px;
  border: 2px solid var(--sunken); border-radius: var(--radius-full); background: var(--success);
}
.tag {
  display: inline-flex; align-items: center; gap: 3px; max-inline-size: 100%; padding: 0 7px; overflow: hidden;
  border-radius: var(--radius-full); background: var(--accent-soft); color: light-dark(#0b5850, #8de4d8);
  font-size: 11.5px; line-height: 18px; white-space: nowrap; text-overflow: ellipsis;
}
.tag-quiet { background: var(--bubble); color: var(--ink-soft); }
.tag .icon { inline-size: 12px; block-size: 12px; }
@media (prefers-reduced-motion: reduce) {
  *, *::before, *::after { animation: none !important; transition: none !important; };
}
@media (forced-colors: active) { .unread, .status-dot, .presence { forced-color-adjust: none; } }
`;var yn=`
.composer { position: relative; flex: none; padding: 8px 12px 10px; border-block-start: 1px solid var(--line); }
.offer + .composer { border-block-start: 0; }
.offer-quiet + .composer { background: var(--sunken); }
.composer-field {
  border: 1px solid var(--line-strong); border-radius: 12px; background: var(--raised);
  transition: border-color var(--quick);
}
.composer-note .composer-field {
  border-color: color-mix(in oklab, var(--warning) 45%, var(--line)); background: var(--warning-soft);
}
.composer-field:focus-within { outline: 2px solid var(--focus); outline-offset: 0; border-color: transparent; }
.composer textarea {
  display: block; inline-size: 100%; min-block-size: 42px; max-block-size: 200px; padding: 10px 12px; border: 0;
  outline: 0; background: none; font-size: 14px; line-height: 1.5; resize: none; field-sizing: content;
}
.composer textarea::placeholder { color: var(--ink-soft); opacity: 1; }
.composer-foot { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; margin-block-start: 6px; }
.send { min-inline-size: 84px; }
.canned {
  position: absolute; z-index: 20; inset-inline: 12px; inset-block-end: calc(100% - 2px); overflow: hidden;
  border: 1px solid var(--line); border-radius: 12px; background: var(--raised); box-shadow: var(--shadow);
  animation: appear var(--quick);
}
.canned-list { max-block-size: min(320px, 45vh); padding: 6px; overflow-y: auto; }
.canned-item { display: grid; gap: 1px; padding: 7px 10px; border-radius: 8px; cursor: pointer; }
.canned-at { background: var(--accent-soft); }
.canned-name { color: var(--accent); font-size: 12px; font-weight: 600; }
.canned-text {
  display: -webkit-box; overflow: hidden; -webkit-box-orient: vertical; -webkit-line-clamp: 2;
  overflow-wrap: anywhere;
}
.canned-at .canned-text { -webkit-line-clamp: 8; white-space: pre-wrap; }
.canned-keys, .canned-none { padding: 6px 14px; color: var(--ink-soft); font-size: 12px; }
.canned-keys { border-block-start: 1px solid var(--line); }
@media (width < 760px) { .composer textarea { font-size: 16px; } }
`;var _n=`
.button {
  display: inline-flex; align-items: center; justify-content: center; gap: 6px; min-block-size: 32px;
  padding: 4px 12px;
  border: 1px solid var(--line); border-radius: var(--radius); background: var(--raised); font-weight: 600;
  white-space: nowrap; transition: background-color var(--quick), border-color var(--quick);
}
.button:hover:enabled { border-color: var(--line-strong); }
.button-main { border-color: transparent; background: var(--accent); color: var(--on-accent); }
.button-main:hover:enabled {
  border-color: transparent; background: color-mix(in oklab, var(--accent) 88%, var(--ink));
}
.button:disabled { opacity: .5; }
.icon-button {
  display: inline-grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; padding: 0; border: 0;
  border-radius: var(--radius); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.icon-button:hover:enabled { background: var(--bubble); color: var(--ink); }
.icon-button:disabled { opacity: .4; }
.chip {
  display: inline-flex; align-items: center; gap: 5px; min-block-size: 32px; padding: 0 10px; border: 0;
  border-radius: var(--radius-full); background: transparent; color: var(--ink-soft);
  transition: background-color var(--quick);
}
.chip:hover:enabled { background: var(--bubble); color: var(--ink); }
.chip .icon { inline-size: 16px; block-size: 16px; }
.chip-on { background: var(--warning-soft); color: var(--warning); }
.chip:disabled { opacity: .6; }
.link-button {
  padding: 2px 4px; border: 0; border-radius: 4px; background: none; color: inherit; font-weight: 600;
  text-decoration: underline; text-underline-offset: 2px;
}
.input {
  inline-size: 100%; min-block-size: 36px; padding: 6px 10px; border: 1px solid var(--line-strong);
  border-radius: var(--radius); background: var(--raised);
}
.input:focus-visible { outline-offset: 0; }
.input[aria-invalid=true] { border-color: var(--danger); }
.field { display: grid; gap: 4px; }
.field label { font-weight: 600; }
.reveal { position: relative; }
.reveal .input { padding-inline-end: 44px; }
.reveal .icon-button { position: absolute; inset-block: 0; inset-inline-end: 4px; margin-block: auto; }
.alert {
  padding: 10px 12px; border-radius: var(--radius); background: var(--danger-soft); color: var(--danger);
  overflow-wrap: anywhere;
}
.send-form { display: grid; gap: 16px; }
.form-foot { display: flex; justify-content: flex-end; gap: 8px; }
.menu { position: relative; display: inline-flex; }
.menu-list {
  position: absolute; z-index: 30; inset-block-start: calc(100% + 4px); inset-inline-end: 0; display: grid;
  min-inline-size: 190px; max-inline-size: 280px; padding: 6px; border: 1px solid var(--line);
  border-radius: 12px; background: var(--raised); box-shadow: var(--shadow); animation: appear var(--quick);
}
.menu-item {
  display: flex; align-items: center; gap: 8px; min-block-size: 34px; padding: 4px 10px; border: 0;
  border-radius: 8px;
  background: none; text-align: start;
}
.menu-item > bdi { flex: 1; }
.menu-item .icon { color: var(--ink-soft); }
.menu-item:hover:enabled, .menu-item:focus-visible { background: var(--bubble); outline-offset: -2px; }
.menu-item:disabled { color: var(--ink-soft); }
.menu-danger, .menu-danger .icon { color: var(--danger); }
@keyframes appear { from { opacity: 0; transform: translateY(-3px); } }
`;var Sn=`
.desk {
  display: grid; block-size: 100dvh; grid-template: auto auto minmax(0, 1fr) / 300px minmax(0, 1fr);
  grid-template-areas: "top top" "banner banner" "list threads"; background: var(--ground);
}
.desk-pane { grid-template-columns: 300px minmax(0, 1fr) 300px;
  grid-template-areas: "top top top" "banner banner banner" "list threads pane"; }
.top {
  grid-area: top; display: flex; align-items: center; gap: 6px; min-inline-size: 0; padding: 8px 12px;
  border-block-end: 1px solid var(--line); background: var(--sunken);
}
.shop { min-inline-size: 0; margin-inline-start: 6px; overflow: hidden; font-size: var(--size-text); font-weight: 600;
  white-space: nowrap; text-overflow: ellipsis; }
.load { color: var(--ink-soft); font-variant-numeric: tabular-nums; white-space: nowrap; padding-inline: 6px; }
.load-full { color: var(--warning); font-weight: 600; }
.status {
  display: inline-flex; align-items: center; gap: 7px; min-block-size: 32px; padding: 0 12px; margin-inline-end: 6px;
  border: 1px solid var(--line); border-radius: var(--radius-full); background: var(--raised); font-weight: 600;
  white-space: nowrap;
}
.status:hover:enabled { border-color: var(--line-strong); }
.status:disabled { opacity: .6; }
.status-dot { inline-size: 9px; block-size: 9px; border-radius: var(--radius-full); background: var(--success); }
.status-away .status-dot { background: transparent; box-shadow: inset 0 0 0 2px var(--ink-soft); }
.account-button {
  display: inline-flex; align-items: center; gap: 8px; min-block-size: 36px; padding-block: 2px;
  padding-inline: 4px 10px;
  border: 0; border-radius: var(--radius-full); background: none;
}
.account-button:hover { background: var(--bubble); }
.account-name {
  max-inline-size: 140px; overflow: hidden; font-weight: 600; white-space: nowrap; text-overflow: ellipsis;
}
.banner {
  grid-area: banner; display: flex; flex-wrap: wrap; align-items: center; gap: 4px 10px; padding: 8px 16px;
  background: var(--danger-soft); color: var(--danger); font-weight: 600;
}
.banner span { flex: 1; min-inline-size: 200px; }
.notices {
  position: fixed; z-index: 40; inset-block-end: 20px; inset-inline: 16px; display: grid; justify-items: center;
  gap: 8px;
  pointer-events: none;
}
.notice {
  display: flex; align-items: center; gap: 8px; max-inline-size: min(520px, 100%); padding-block: 6px;
  padding-inline: 16px 8px; border-radius: 12px; background: var(--ink); color: var(--ground);
  box-shadow: var(--shadow); pointer-events: auto; animation: appear var(--quick); overflow-wrap: anywhere;
}
.notice .icon-button { color: inherit; }
.notice .icon-button:hover { background: color-mix(in oklab, var(--ground) 20%, transparent); color: inherit; }
.only-narrow { display: none; }
@media (width < 1180px) {
  .desk-pane {
    grid-template-columns: 280px minmax(0, 1fr); grid-template-areas: "top top" "banner banner" "list threads";
  }
  .desk { grid-template-columns: 280px minmax(0, 1fr); }
}
@media (width < 760px) {
  .desk, .desk-pane { grid-template: auto auto minmax(0, 1fr) / minmax(0, 1fr);
    grid-template-areas: "top" "banner" "main"; }
  .desk .list, .desk .threads { grid-area: main; border-inline-end: 0; }
  .desk-list .threads, .desk-chat .list { display: none; }
  .only-narrow { display: inline-grid; }
  .load { display: none; }
  .account-name { position: absolute; inline-size: 1px; block-size: 1px; overflow: hidden; clip-path: inset(50%); }
  .top { gap: 2px; padding-inline: 8px; }
  .top .icon-button { inline-size: 30px; }
  .status { padding-inline: 10px; margin-inline-end: 0; }
}
`;var Tn=`
.gate {
  display: grid; grid-template-rows: 1fr auto; place-items: center; min-block-size: 100%; padding: 24px 16px;
}
.gate-card {
  inline-size: min(400px, 100%); padding: 32px; border: 1px solid var(--line); border-radius: var(--radius-large);
  background: var(--ground); box-shadow: var(--shadow); font-size: var(--size-text);
}
.gate-card h1 {
  margin-block: 16px 4px; font-size: var(--size-display); letter-spacing: -.01em; overflow-wrap: anywhere;
}
.gate-text { color: var(--ink-soft); }
.gate-card .send-form { margin-block-start: 24px; }
.gate-card .input { min-block-size: 44px; font-size: 16px; }
.gate-card .button { inline-size: 100%; min-block-size: 44px; font-size: var(--size-text); }
.gate .menu-list {
  inset-block: auto calc(100% + 4px); inset-inline: -90px; inline-size: fit-content; margin-inline: auto;
}
.brand {
  display: grid; flex: none; place-items: center; inline-size: 48px; block-size: 48px; border-radius: 14px;
  background: var(--accent); color: var(--on-accent);
}
.brand .icon { inline-size: 26px; block-size: 26px; }
.brand-small { inline-size: 30px; block-size: 30px; border-radius: 9px; }
.brand-small .icon { inline-size: 18px; block-size: 18px; }
`;var En=`
.list {
  grid-area: list; overflow-y: auto; padding-block: 6px 24px; border-inline-end: 1px solid var(--line);
  background: var(--sunken); overscroll-behavior: contain; scrollbar-width: thin;
}
.section-head {
  display: flex; align-items: center; justify-content: space-between; inline-size: 100%; min-block-size: 34px;
  padding: 6px 16px; border: 0; background: none; color: var(--ink-soft); font-weight: 600; text-align: start;
}
.section-head:hover { color: var(--ink); }
.section-head:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.count {
  min-inline-size: 22px; padding-inline: 6px; border-radius: var(--radius-full); background: var(--bubble);
  text-align: center; font-variant-numeric: tabular-nums;
}
.section-waiting:has(.row) .count { background: var(--accent); color: var(--on-accent); }
.section-empty { padding: 0 16px 10px; color: var(--ink-soft); }
.section + .section { margin-block-start: 4px; }
.row {
  position: relative; display: flex; gap: 10px; inline-size: calc(100% - 12px); margin-inline: 6px; padding: 8px 10px;
  border: 0; border-radius: var(--radius); background: none; text-align: start;
  transition: background-color var(--quick);
}
.row:hover { background: var(--bubble); }
.row-open { background: color-mix(in oklab, var(--bubble) 60%, transparent); }
.row[aria-current=true] { background: var(--raised); box-shadow: 0 0 0 1px var(--line); }
.row[aria-current=true]::before {
  content: ""; position: absolute; inset-block: 10px; inset-inline-start: 0; inline-size: 3px;
  border-radius: 3px; background: var(--accent);
}
.row-main { display: grid; grid-template-columns: minmax(0, 1fr); flex: 1; min-inline-size: 0; gap: 1px; }
.row-top { display: flex; align-items: center; justify-content: space-between; gap: 8px; }
.row-name { overflow: hidden; font-weight: 500; font-size: 14px; white-space: nowrap; text-overflow: ellipsis; }
.row-unread .row-name { font-weight: 700; }
.row-line { display: flex; align-items: center; gap: 5px; }
.row-by { flex: none; color: var(--ink-soft); }
.row-words {
  flex: 1; min-inline-size: 0; overflow: hidden; text-align: -webkit-match-parent; text-align: match-parent;
  color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis;
}
.row-unread .row-words { color: var(--ink); }
.row-draft { color: var(--accent); font-style: italic; }
.row-marks { display: flex; flex-wrap: wrap; gap: 4px; margin-block-start: 3px; }
.ago { flex: none; color: var(--ink-soft); font-size: 12px; white-space: nowrap; }
.unread {
  align-self: center; flex: none; inline-size: 9px; block-size: 9px; border-radius: var(--radius-full);
  background: var(--accent);
}
.wait {
  display: inline-flex; align-items: center; gap: 3px; flex: none; padding-inline: 5px 7px;
  border-radius: var(--radius-full);
  font-size: 12px; line-height: 19px; font-variant-numeric: tabular-nums; white-space: nowrap; color: var(--ink-soft);
  background: var(--bubble); vertical-align: middle;
}
.wait .icon { inline-size: 14px; block-size: 14px; }
.wait-warning { background: var(--warning-soft); color: var(--warning); font-weight: 600; }
.wait-danger { background: var(--danger-soft); color: var(--danger); font-weight: 600; }
.gate > .skeleton { inline-size: min(400px, 100%); }
.skeleton { display: grid; gap: 14px; padding: 16px; }
.skeleton-row {
  block-size: 40px; border-radius: var(--radius); background: var(--bubble);
  animation: breathe 1.4s ease-in-out infinite alternate;
}
@keyframes breathe { to { opacity: .5; } }
`;var On=`
.log-frame { position: relative; display: flex; flex: 1; min-block-size: 0; }
.log {
  display: flex; flex: 1; flex-direction: column; gap: 14px; min-inline-size: 0; padding: 16px; overflow-y: auto;
  overscroll-behavior: contain; font-size: 14px; scrollbar-width: thin;
}
.log:focus-visible { outline-offset: -2px; }
.log > :first-child { margin-block-start: auto; }
.log-empty { margin-block-end: auto; color: var(--ink-soft); text-align: center; }
.earlier { align-self: center; border: 1px solid var(--line); }
.to-end {
  position: absolute; inset-block-end: 12px; inset-inline-end: 20px; display: grid; place-items: center;
  inline-size: 36px; block-size: 36px; border: 1px solid var(--line); border-radius: var(--radius-full);
  background: var(--raised); box-shadow: var(--shadow);
}
.group { display: flex; align-items: flex-start; gap: 8px; max-inline-size: min(88%, 620px); }
.group > .face { margin-block-start: 6px; }
.group-bot, .group-operator, .group-system { align-self: flex-end; flex-direction: row-reverse; }
.group-body { display: grid; gap: 3px; min-inline-size: 0; justify-items: start; }
.group-bot .group-body, .group-operator .group-body { justify-items: end; }
.group-by { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; }
.bubble-line { display: flex; flex-wrap: wrap; align-items: center; gap: 4px; max-inline-size: 100%; }
.group-own .bubble-line { flex-flow: row-reverse; }
.bubble {
  min-inline-size: 0; max-inline-size: 100%; padding: 8px 13px; border: 1px solid transparent;
  border-radius: var(--radius-large); background: var(--bubble); white-space: pre-wrap; overflow-wrap: anywhere;
}
.group-visitor .bubble { border-start-start-radius: 5px; }
.group-bot .bubble { border-color: var(--line); border-start-end-radius: 5px; background: var(--raised); }
.group-operator .bubble {
  border-color: var(--accent-line); border-start-end-radius: 5px; background: var(--accent-soft);
}
.bubble.bubble-draft {
  border: 1.5px dashed var(--line-strong); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-erased {
  border: 1px solid var(--line); background: transparent; color: var(--ink-soft); font-style: italic;
}
.bubble.bubble-pending { opacity: .65; }
.bubble.bubble-failed { border-color: var(--danger); opacity: 1; }
.edited { color: var(--ink-soft); font-size: 12px; }
.failed { color: var(--danger); }
.bubble-menu { opacity: 0; }
.bubble-line:hover .bubble-menu, .bubble-menu:focus-visible, .bubble-menu[aria-expanded=true] { opacity: 1; }
/* Upwards and towards the middle: below the newest message there is no room. */
.group-own .menu-list { inset-block: auto calc(100% + 4px); inset-inline: 0 auto; }
@media (hover: none) { .bubble-menu { opacity: 1; } }
.offered { display: flex; flex-wrap: wrap; justify-content: flex-end; gap: 4px; }
.offered-button {
  padding: 2px 10px; border: 1px solid var(--line); border-radius: var(--radius-full); color: var(--ink-soft);
  font-size: 12px;
}
.why { padding-inline: 4px; color: var(--ink-soft); font-size: 12px; text-align: end; }
.why summary { cursor: pointer; border-radius: 4px; }
.why-phrasing::before { content: "“"; } .why-phrasing::after { content: "”"; }
.day { display: flex; align-items: center; gap: 12px; color: var(--ink-soft); font-size: 12px; }
.day::before, .day::after { content: ""; flex: 1; border-block-start: 1px solid var(--line); }
.line {
  align-self: center; max-inline-size: 90%; color: var(--ink-soft); font-size: 12.5px; text-align: center;
  text-wrap: balance; overflow-wrap: anywhere;
}
.line-time { white-space: nowrap; } .line-time::before { content: "· "; }
.note {
  align-self: stretch; padding: 8px 12px; border-inline-start: 3px solid var(--warning);
  border-start-end-radius: 10px;
  border-end-end-radius: 10px; background: var(--warning-soft);
}
.note-head { display: flex; align-items: center; gap: 5px; color: var(--warning); font-size: 12px; }
.note-head .icon { inline-size: 15px; block-size: 15px; }
.note-text { white-space: pre-wrap; overflow-wrap: anywhere; }
.group-own .bubble.bubble-note { border-color: transparent; background: var(--warning-soft); }
.form-card {
  align-self: flex-start; inline-size: min(380px, 100%); padding: 10px 14px; border: 1px solid var(--line);
  border-radius: 12px;
  background: var(--raised);
}
.form-card .note-head { margin-block-end: 6px; color: var(--ink-soft); }
.answers { display: grid; gap: 6px; }
.answers > div { display: grid; grid-template-columns: minmax(64px, 34%) 1fr; gap: 8px; }
.answers dt { color: var(--ink-soft); overflow-wrap: anywhere; }
.answers dd {
  text-align: -webkit-match-parent; text-align: match-parent; overflow-wrap: anywhere; white-space: pre-wrap;
}
.editor { display: grid; gap: 6px; inline-size: min(420px, 60vw); }
.editor .input { resize: vertical; }
.editor-foot { display: flex; justify-content: flex-end; gap: 6px; }
.stars { display: inline-flex; vertical-align: -3px; }
.star .icon { inline-size: 15px; block-size: 15px; color: var(--line-strong); }
.star-full .icon { color: var(--warning); fill: currentColor; }
`;var zn=`
.dialog {
  inline-size: min(460px, calc(100vw - 32px)); max-block-size: calc(100dvh - 48px); padding: 0;
  border: 1px solid var(--line);
  border-radius: var(--radius-large); background: var(--ground); color: var(--ink); box-shadow: var(--shadow);
}
.dialog::backdrop { background: rgb(20 16 8 / .4); }
.dialog-body { display: grid; gap: 16px; padding: 20px; }
.dialog-head { display: flex; align-items: center; justify-content: space-between; gap: 12px; }
.dialog-head h2 { font-size: var(--size-title); }
.keys { display: grid; gap: 2px; }
.keys > div { display: flex; align-items: center; justify-content: space-between; gap: 16px; padding-block: 5px; }
.keys > div + div { border-block-start: 1px solid var(--line); }
.keys dd { display: flex; gap: 4px; flex: none; }
.devices { display: grid; }
.device { display: flex; align-items: center; justify-content: space-between; gap: 12px; padding-block: 10px; }
.device + .device { border-block-start: 1px solid var(--line); }
.device-name { display: grid; min-inline-size: 0; overflow-wrap: anywhere; }
`;var Cn=`
.pane {
  grid-area: pane; position: relative; padding: 20px 16px; overflow-y: auto;
  border-inline-start: 1px solid var(--line);
  background: var(--sunken); overflow-wrap: anywhere; scrollbar-width: thin;
}
.pane-close { display: none; position: absolute; inset-block-start: 8px; inset-inline-end: 8px; }
.pane-head { display: grid; justify-items: center; gap: 4px; padding-block-end: 16px; text-align: center; }
.pane-head .face { inline-size: 56px; block-size: 56px; margin-block-end: 6px; font-size: 22px; }
.pane-head .face .icon { inline-size: 26px; block-size: 26px; }
.pane-head .presence { inline-size: 14px; block-size: 14px; }
.pane-name { font-size: var(--size-text); }
.pane-name .icon-button { vertical-align: middle; margin-block: -6px; }
.pane-name .icon { inline-size: 15px; block-size: 15px; }
.pane-presence { color: var(--ink-soft); }
.rename { display: flex; gap: 6px; inline-size: 100%; }
.pane-part { padding-block: 12px; border-block-start: 1px solid var(--line); }
.pane-part h3 {
  display: flex; align-items: center; gap: 6px; margin-block-end: 6px; color: var(--ink-soft); font-size: 12px;
}
.pane-part h3 .icon { inline-size: 15px; block-size: 15px; }
.address { font-size: 12.5px; }
.cart { display: grid; gap: 6px; }
.cart li { display: grid; grid-template-columns: auto 1fr auto; gap: 8px; }
.cart-count { color: var(--ink-soft); font-variant-numeric: tabular-nums; }
.cart-price { font-variant-numeric: tabular-nums; white-space: nowrap; }
.cart-total {
  display: flex; justify-content: space-between; margin-block-start: 8px; padding-block-start: 8px;
  border-block-start: 1px dashed var(--line); font-weight: 600;
}
@media (width < 1180px) {
  .pane {
    position: fixed; z-index: 25; inset-block: 0; inset-inline-end: 0; inline-size: min(320px, 100vw);
    box-shadow: var(--shadow);
  }
  .pane-close { display: inline-grid; }
}
@media (width < 480px) { .pane { inline-size: 100vw; } }
`;var Mn=`
.threads {
  grid-area: threads; display: flex; flex-direction: column; min-inline-size: 0; min-block-size: 0;
  background: var(--ground);
}
.tabs {
  display: flex; align-items: center; gap: 6px; flex: none; padding-inline: 8px;
  border-block-end: 1px solid var(--line);
  background: var(--sunken);
}
.tabs [aria-pressed=true] { color: var(--accent); }
.tab-list { display: flex; flex: 1; min-inline-size: 0; overflow-x: auto; scrollbar-width: none; }
.tab {
  position: relative; display: flex; align-items: center; flex: 0 1 200px; min-inline-size: 96px;
  color: var(--ink-soft);
}
.tab-shown { color: var(--ink); }
.tab-shown::after {
  content: ""; position: absolute; inset-block-end: -1px; inset-inline: 8px; block-size: 2px; border-radius: 2px;
  background: var(--line-strong);
}
.tab-front::after { background: var(--accent); }
.tab-front .tab-name { font-weight: 600; }
.tab-name {
  display: flex; align-items: center; gap: 6px; flex: 1; min-inline-size: 0; min-block-size: 40px; padding: 0;
  padding-inline: 10px 2px; border: 0; background: none;
}
.tab-name bdi { overflow: hidden; white-space: nowrap; text-overflow: ellipsis; }
.tab-name:focus-visible, .tab-close:focus-visible { outline-offset: -3px; border-radius: var(--radius); }
.tab-close {
  display: grid; place-items: center; flex: none; inline-size: 32px; block-size: 32px; border: 0; background: none;
  border-radius: 8px; color: var(--ink-soft);
}
.tab-close:hover { background: var(--bubble); color: var(--ink); }
.tab-close .icon { inline-size: 14px; block-size: 14px; }
.columns { display: flex; flex: 1; min-block-size: 0; }
.thread { display: flex; flex: 1 1 0; flex-direction: column; min-inline-size: 0; }
.thread + .thread { border-inline-start: 1px solid var(--line); }
.thread-head {
  display: flex; align-items: center; gap: 8px; flex: none; min-block-size: 56px; padding: 8px 12px;
  border-block-end: 1px solid var(--line);
}
.thread-front .thread-head { box-shadow: inset 0 2px var(--accent); }
.thread-head .presence { border-color: var(--ground); }
.thread-who { flex: 1; min-inline-size: 0; }
.thread-who h2 {
  overflow: hidden; font-size: var(--size-text); white-space: nowrap; text-overflow: ellipsis;
  text-align: -webkit-match-parent; text-align: match-parent;
}
.thread-state { overflow: hidden; color: var(--ink-soft); white-space: nowrap; text-overflow: ellipsis; }
.thread-head > .icon-button, .thread-head .menu > .icon-button { margin-inline-start: -4px; }
.offer {
  display: flex; flex-wrap: wrap; align-items: center; justify-content: space-between; gap: 8px 12px; flex: none;
  padding: 10px 16px;
  border-block-start: 1px solid var(--line); background: var(--accent-soft);
}
.offer-text { flex: 1; min-inline-size: 160px; }
.offer-quiet { background: var(--sunken); color: var(--ink-soft); }
.empty {
  display: grid; justify-items: center; align-content: center; gap: 6px; flex: 1; padding: 32px;
  text-align: center;
}
.empty-sign {
  display: grid; place-items: center; inline-size: 64px; block-size: 64px; margin-block-end: 8px;
  border-radius: var(--radius-full); background: var(--accent-soft); color: var(--accent);
}
.empty-sign .icon { inline-size: 30px; block-size: 30px; }
.empty h2 { font-size: var(--size-title); }
.empty p { max-inline-size: 36ch; color: var(--ink-soft); font-size: var(--size-text); text-wrap: balance; }
.empty .hint { margin-block-start: 12px; font-size: var(--size-small); }
`;var In=[kn,_n,Tn,Sn,En,Mn,On,yn,Cn,zn].join("");function An(e){let t=(n,o,r={})=>e({type:n,conversation_id:o,...r});return{send:(n,o)=>t(O.SEND,n,{text:o}),note:(n,o)=>t(O.NOTE,n,{text:o}),edit:(n,o,r)=>t(O.EDIT,n,{target_seq:o,text:r}),erase:(n,o)=>t(O.ERASE,n,{target_seq:o}),take:n=>t(O.TAKE,n),end:n=>t(O.CLOSE,n),transfer:(n,o)=>t(O.TRANSFER,n,{department:o}),rename:(n,o)=>t(O.RENAME_VISITOR,n,{name:o})}}function Nn({storage:e,operatorId:t}){let n=o=>`chatserver:console:${t}:draft:${o}`;return{read:o=>e.getItem(n(o))??"",write(o,r){r?e.setItem(n(o),r):e.removeItem(n(o))}}}function Rn({storage:e,operatorId:t}){let n=`chatserver:console:${t}:tab`;return{read(){try{let{openIds:o=[],seen:r={}}=JSON.parse(e.getItem(n)??"{}");return{openIds:o,seen:r}}catch{return{openIds:[],seen:{}}}},write(o,r){e.setItem(n,JSON.stringify({openIds:o,seen:r}))}}}var rr=new Set([O.SEND,O.NOTE]),sr=2e3;function Dn({storage:e,key:t,transmit:n,setTimeout:o=(r,s)=>window.setTimeout(r,s)}){let r=Fe({storage:e,key:t}),s=Fe({storage:null,key:t}),i=[r,s];function c(l){n((rr.has(l.type)?r:s).add(l))}return{post:c,words:r,resend(){for(let l of i)for(let d of l.pending())n(d)},acknowledge:l=>r.acknowledge(l)??s.acknowledge(l),refuse(l){let[d]=i.filter(f=>f.find(l.in_reply_to??"")),m=d?.find(l.in_reply_to)?.command;return m?l.is_temporary?(o(()=>d.find(l.in_reply_to)&&n(m),l.retry_after_ms??sr),null):(d===r?r.refuse(l.in_reply_to,l):s.remove(l.in_reply_to),m):null},retry(l){let d=r.retry(l);d&&n(d)},discard:l=>r.remove(l)}}function Ln(e){let t=0;function n(o){e.update(r=>({...r,notices:r.notices.filter(s=>s.id!==o)}))}return{forget:n,tell(o,r=!1){let s=++t,i={id:s,text:o,isBad:r};e.update(c=>({...c,notices:[...c.notices.slice(-2),i]})),setTimeout(()=>n(s),6e3)}}}function Pn(e){let t=new Map;function n(o){let r=t.get(o);r&&(clearTimeout(r.timer),t.delete(o),e(o,!1))}return{stop:n,type(o){let r=t.get(o);clearTimeout(r?.timer);let s=Date.now(),i=!r||s-r.toldAt>3e3;i&&e(o,!0),t.set(o,{toldAt:i?s:r.toldAt,timer:window.setTimeout(()=>n(o),5e3)})}}}var ir=1500;function Fn({operatorId:e,api:t,createTransport:n,url:o,chime:r,local:s,session:i,onSignedOut:c,say:l}){let d=Rn({storage:i,operatorId:e}),m=Nn({storage:i,operatorId:e}),f=J({...Pt(e,d.read()),isMuted:r.isMuted()}),v=n({url:o,hello:Ie,onFrame:Ae,onStatus:me}),b=u=>v.send(u),E=Dn({storage:s,key:`chatserver:console:${e}:outbox`,transmit:b}),A=vt(r),L=Pn((u,_)=>b({type:O.TYPING,conversation_id:u,is_typing:_})),y=Ln(f),M=An(E.post),$=u=>f.update(_=>({..._,...u})),F=()=>$({pending:E.words.items()});E.words.onChange(F),F();let oe=u=>u.storageArea===s&&E.words.reload();async function Ie(){if(!(await t.session()).signed_in)return null;let u=Object.values(f.get().conversations).map(Wn);return{type:O.HELLO,protocol_version:1,ticket:await t.ticket(),open:u}}function Ae(u){let _=f.get(),P=u.type===S.ACK?u.client_message_id:u.event?.client_message_id,K=P?E.acknowledge(P):null;f.set(Wt(f.get(),u,{now:Date.now(),command:K})),A.hear(_,f.get(),u),u.type===S.RESUMED&&setTimeout(E.resend),u.type===S.ERROR&&Ne(u),u.type===S.INBOX_ROW&&k(u.row.conversation.id),u.type===S.EVENT&&k(u.event.conversation_id),u.type===S.INBOX_GONE&&Bn(u.conversation_id)}function me(u,_){_!=="closed"&&($({link:_==="reload"?"outdated":u}),_==="authenticate"&&c())}function Ne(u){!(E.refuse(u)&&E.words.find(u.in_reply_to))&&!u.is_temporary&&y.tell(l(u),!0)}function k(u){qn(f.get(),u)&&setTimeout(()=>qn(f.get(),u)&&q(u),ir)}function q(u){b({type:O.OPEN,...Wn(f.get().conversations[u])})}function Z(u){let{conversations:{[u]:_,...P},tabs:K}=f.get();_&&(b({type:O.LEAVE,conversation_id:u}),$({conversations:P,tabs:Nt(K,u)}),Re())}function Bn(u){f.get().conversations[u]&&(Z(u),y.tell(l({code:"chat_gone",message:""})))}function Re(){let{tabs:u,inbox:_}=f.get();d.write(u.ids,_.seen)}function De(u){let{tabs:_,conversations:P}=f.get(),K=At(_,u);$({tabs:K,isListShown:!1,conversations:{...P,[u]:P[u]??xe(u)}}),_.ids.filter(re=>!K.ids.includes(re)).forEach(Z),P[u]||q(u),Re()}return{store:f,drafts:m,...y,open:De,start(){v.open(),window.addEventListener("storage",oe)},stop(){v.close(),window.removeEventListener("storage",oe)},reconnect(){v.close(),v.open()},closeTab:Z,showList:()=>$({isListShown:!0}),focus(u){W(f.get().tabs)!==u&&De(u)},step(u){let _=Rt(f.get().tabs,u);_&&De(_)},...M,send(u,_){L.stop(u),M.send(u,_)},retry:E.retry,discard:E.discard,typing:L.type,stopTyping:L.stop,setStatus:u=>b({type:O.SET_STATUS,status:u}),askHistory(u){let _=f.get().conversations[u]?.events[0];_&&b({type:O.HISTORY,conversation_id:u,before_seq:_.seq})},see(u){let{conversations:_,inbox:P,link:K}=f.get(),re=_[u]?.headSeq??0;K!=="online"||re<=(P.seen[u]??0)||(b({type:O.READ,conversation_id:u,seq:re}),$({inbox:Ct(P,u,re)}),Re())},setMuted(u){r.setMuted(u),$({isMuted:u})}}}function Wn({id:e,headSeq:t,lastId:n}){return{conversation_id:e,last_seq:t,last_id:n}}function qn({conversations:e,inbox:t},n){let o=e[n];return!!o&&(o.hasGap||(t.rows[n]?.head_seq??0)>o.headSeq)}var cr=2e3,Hn="chatserver:console:language",lr={fa:new URL("../locales/console.fa.json",import.meta.url)},pe=J(Le("en",$e)),ue=ct(),fe=ut({api:ue,takeLink:()=>ft(location,history)}),dr=dt({storage:localStorage,target:window}),pr={signOut:fe.signOut,devices:ue.devices,changePassword:ue.changePassword,endDevice:ue.endDevice};function ur(e){let t=`${location.protocol==="https:"?"wss":"ws"}://${location.host}/ws/operator`,n=Fn({operatorId:e,api:ue,createTransport:it,url:t,chime:dr,local:localStorage,session:sessionStorage,say:o=>ne(pe.get().t,o),async onSignedOut(){await fe.retry(),fe.store.get().phase==="inside"&&setTimeout(n.reconnect,cr)}});return n}async function Kn(e){let t=lr[e],n=t?await et(t).catch(()=>null):$e;n&&pe.set(Le(e,n,$e)),document.documentElement.lang=pe.get().language,document.documentElement.dir=pe.get().direction}function fr(e){localStorage.setItem(Hn,e),Kn(e)}function mr(){let e=ee(pe);return a`
    <${ae.Provider} value=${{translator:e,setLanguage:fr}}>
      <${vn} gate=${fe} account=${pr} createWork=${ur} />
    <//>`}tt(document,nt,In);window.addEventListener("hashchange",()=>fe.start());await Kn(Qe([localStorage.getItem(Hn),...navigator.languages],["en","fa"]));var jn=document.getElementById("console");jn&&rt(a`<${mr} />`,jn);
