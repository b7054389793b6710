import{k as m}from"./chunk-COEZ5CLA.js";import{c as i,d as g,e as b,f as y,g as p}from"./chunk-ZXZAR6OW.js";function h(n,o){n.style.translate="";let r=(n.closest(".log")??document.documentElement).getBoundingClientRect(),{left:c,right:a,top:f}=n.getBoundingClientRect(),t=Math.max(0,a+8-r.right),d=Math.max(0,r.left+8-c),u=f<r.top?o.getBoundingClientRect().bottom+4-f:0,s=d||-t;(s||u)&&(n.style.translate=`${s}px ${u}px`)}function v({label:n,items:o,children:r,buttonClass:c="icon-button",hasText:a,onClose:f}){let[t,d]=g(!1),u=p(null),s=p(null),$=p(null),l=e=>{d(!1),f?.(),e&&s.current?.focus()};y(()=>{t&&$.current&&s.current&&h($.current,s.current)},[t,o]),b(()=>{if(!t)return;E(u.current)[0]?.focus();let e=k=>{u.current?.contains(k.target)||l(!1)};return document.addEventListener("pointerdown",e),()=>document.removeEventListener("pointerdown",e)},[t]);let x=e=>{if(t){if(e.key==="Escape")l(!0);else{if(e.key==="Tab")return l(!1);if(!w(E(u.current),e.key))return}e.preventDefault(),e.stopPropagation()}},I=e=>{e.staysOpen||l(!0),e.choose()};return i`
    <div class="menu" ref=${u} onKeyDown=${x}>
      <button type="button" ref=${s} class=${c} aria-haspopup="menu" aria-expanded=${t}
        aria-label=${a?void 0:n} title=${n}
        onClick=${()=>t?l(!1):d(!0)}>${r}</button>
      ${t&&i`
        <div class="menu-list" role="menu" aria-label=${n} ref=${$}>
          ${o.map(e=>i`
            <button type="button" role="menuitem" key=${e.key} disabled=${e.isDisabled} tabindex="-1"
              class=${e.isDanger?"menu-item menu-danger":"menu-item"} aria-current=${e.isCurrent||void 0}
              onClick=${()=>I(e)}>
              ${e.icon&&i`<${m} name=${e.icon} />`}<bdi>${e.label}</bdi>
              ${e.isCurrent&&i`<${m} name="check" />`}
            </button>`)}
        </div>`}
    </div>`}function E(n){return[...n?.querySelectorAll("[role=menuitem]:not(:disabled)")??[]].map(o=>o)}function w(n,o){let r=n.indexOf(document.activeElement),c={ArrowDown:r+1,ArrowUp:r<0?-1:r-1,Home:0,End:n.length-1};if(!Object.hasOwn(c,o)||!n.length)return!1;let a=c[o];return n[(a+n.length)%n.length].focus(),!0}export{v as a,w as b};
