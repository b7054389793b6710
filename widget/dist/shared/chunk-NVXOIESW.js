import{k as a}from"./chunk-BOLOW2VR.js";import{a as r}from"./chunk-SGUZUFMK.js";import{c as n}from"./chunk-ZXZAR6OW.js";var f=6;function u({kind:o,name:t="",id:e="",isOnline:s,isSmall:c}){let i=["face",`face-${o}`,`tint-${l(e||t)}`,c&&"face-small"].filter(Boolean);return n`
    <span class=${i.join(" ")} aria-hidden="true">
      ${o==="bot"?n`<${a} name="bot" />`:r(t)??n`<${a} name="person" />`}
      ${s&&n`<span class="presence"></span>`}
    </span>`}function l(o){let t=0;for(let e of o)t=(t*31+(e.codePointAt(0)??0))%9973;return t%f}export{u as a};
