import{a as g,b as w,c as k}from"./chunk-TOZ2CW6W.js";import{a as z}from"./chunk-SGUZUFMK.js";var y=`
.bubble {
  position: fixed; inset-block-end: calc(max(20px, env(safe-area-inset-bottom)) + 68px); inset-inline-end: 20px;
  box-sizing: border-box; inline-size: min(360px, calc(100vw - 40px)); padding: 4px 14px 12px; overflow: hidden auto;
  max-block-size: calc(100dvh - 108px); display: grid; grid-template-columns: auto 1fr 44px; align-items: center;
  gap: 0 8px; border: 1px solid var(--line);
  border-radius: var(--radius-large); border-end-end-radius: 6px; box-shadow: var(--shadow);
  background: var(--raised); color: var(--ink); font: var(--size-text)/var(--line-height) var(--font);
  animation: bubble-in 180ms ease-out;
}
.frame[data-position=start] .bubble { inset-inline: 20px auto; border-end-end-radius: var(--radius-large);
  border-end-start-radius: 6px; }
.bubble button { font: inherit; color: inherit; cursor: pointer; }
.bubble button:focus-visible { outline: 2px solid var(--focus); outline-offset: 2px; }
.bubble-face { inline-size: 28px; block-size: 28px; border-radius: 50%; display: grid; place-items: center;
  background: light-dark(#f3dfc9, #54402c); color: light-dark(#5b3a16, #f6dfc6); font-size: 13px; font-weight: 600;
  line-height: 1; }
.bubble-bot { border-radius: 9px; background: var(--accent-soft); color: var(--ink);
  box-shadow: inset 0 0 0 1px var(--accent-line); }
.bubble-bot svg { inline-size: 18px; block-size: 18px; stroke-width: 1.6; }
.bubble-name { min-inline-size: 0; font-size: var(--size-small); font-weight: 600; line-height: 1.4; overflow: hidden;
  text-overflow: ellipsis; white-space: nowrap; }
.bubble-text, .bubble .code { grid-column: 1 / -1; }
.bubble-text { min-block-size: 44px; padding: 2px 0; border: 0; border-radius: 6px; background: none; text-align: start;
  overflow-wrap: anywhere; }
.bubble .code { margin-block-start: 8px; }
.bubble-close { justify-self: end; inline-size: 44px; block-size: 44px; margin-inline-end: -12px; padding: 0;
  border: 0; border-radius: 50%; background: none; display: grid; place-items: center; }
.bubble .bubble-close { color: var(--ink-soft); }
.bubble-close::before { content: ""; inline-size: 12px; block-size: 12px; background: currentColor;
  clip-path: polygon(10% 0, 50% 40%, 90% 0, 100% 10%, 60% 50%, 100% 90%, 90% 100%, 50% 60%, 10% 100%, 0 90%, 40% 50%,
    0 10%); }
.bubble-close:hover { background: var(--sunken); }
.bubble-choices { grid-column: 1 / -1; display: flex; flex-wrap: wrap; gap: 6px; }
.bubble-choices:not(:empty) { margin-block-start: 6px; }
.bubble .bubble-choice { min-block-size: 44px; padding: 8px 12px; font-size: 14px; border: 1px solid var(--accent-line);
  border-radius: var(--radius-full); background: var(--accent-soft); text-align: start; overflow-wrap: anywhere; }
.bubble .bubble-choice:hover { border-color: var(--accent); }
@keyframes bubble-in { from { opacity: 0; transform: translateY(8px); } }
@media (prefers-reduced-motion: reduce) { .bubble { animation: none; } }
@media (forced-colors: active) { .bubble-face { border: 1px solid; } }
`;var T=2,j=[y,g],S="http://www.w3.org/2000/svg";function F({frame:n,translator:e,onSeen:r,onOpen:i,onDismiss:E}){let t=null,c=null,l=new IntersectionObserver(o=>o.some(s=>s.isIntersecting)&&!document.hidden&&r(),{threshold:.9});document.addEventListener("visibilitychange",()=>{!t||document.hidden||(l.unobserve(t),l.observe(t))});function B({text:o,buttons:s,speaker:u,code:p,code_until:_}){let f=d("bubble-close","",E);f.setAttribute("aria-label",e.t("bubble.close"));let x=d("bubble-text",o,()=>i());x.dir="auto";let m=a("div","bubble-choices");for(let v of s.slice(0,T)){let h=d("bubble-choice",v.label,()=>i(v));h.dir="auto",m.append(h)}let b=a("aside","bubble");return b.setAttribute("aria-label",e.t("bubble.label")),b.append(A(u),O(u?.name||e.t("bot.name")),f,x),p&&b.append(w({code:p,until:_??""},e)),b.append(m),b}function C(){t&&l.unobserve(t),t?.remove(),t=null,c=null}return{show(o){(o?.delivery_id??null)!==c&&(C(),o&&(t=B(o),c=o.delivery_id,n.prepend(t),l.observe(t)))}}}function A(n){let e=a("span",n?"bubble-face":"bubble-face bubble-bot");return e.setAttribute("aria-hidden","true"),n?e.textContent=z(n.name??""):e.append(L()),e}function L(){let n=document.createElementNS(S,"svg");n.setAttribute("viewBox","0 0 24 24");let e=document.createElementNS(S,"path");return e.setAttribute("d",k),n.append(e),n}function O(n){let e=a("bdi","bubble-name");return e.textContent=n,e}function d(n,e,r){let i=a("button",n);return i.type="button",i.textContent=e,i.onclick=r,i}function a(n,e){let r=document.createElement(n);return r.className=e,r}export{j as CARD_STYLES,F as createBubble};
