import{d as x,k as c}from"./chunk-COEZ5CLA.js";import{a as k}from"./chunk-SGUZUFMK.js";import{c as n,d as b,g,j as y}from"./chunk-ZXZAR6OW.js";var B=6;function _({kind:o,name:e="",id:i="",isOnline:a,isSmall:r}){let p=["face",`face-${o}`,`tint-${C(i||e)}`,r&&"face-small"].filter(Boolean);return n`
    <span class=${p.join(" ")} aria-hidden="true">
      ${o==="bot"?n`<${c} name="bot" />`:k(e)??n`<${c} name="person" />`}
      ${a&&n`<span class="presence"></span>`}
    </span>`}function C(o){let e=0;for(let i of o)e=(e*31+(i.codePointAt(0)??0))%9973;return e%B}function E({label:o,values:e,onValues:i,isReadOnly:a,hint:r,placeholder:p,options:$=[],longest:I}){let d=x(),[f,m]=b(""),l=y(),u=g(null),h=()=>{let t=f.split(/[,،]/).map(s=>s.trim()).filter(s=>s&&!e.includes(s));m(""),t.length&&i([...e,...new Set(t)])},w=t=>{u.current?.focus(),i(e.filter(s=>s!==t))},T=t=>{["Enter",",","،"].includes(t.key)&&!t.isComposing?(t.preventDefault(),h()):t.key==="Backspace"&&!f&&e.length&&i(e.slice(0,-1))};return n`
    <div class="chips-field">
      <div class="chips">
        ${e.map(t=>n`
          <span class="pill" key=${t}><bdi>${t}</bdi>${!a&&n`<button type="button" class="pill-remove" aria-label=${d("smart_remove_of",{what:t})}
            title=${d("remove")} onClick=${()=>w(t)}><${c} name="close" /></button>`}</span>`)}
        ${!a&&n`<input class="chips-input" ref=${u} value=${f} dir="auto" aria-label=${o}
            placeholder=${e.length?"":p} maxlength=${I}
          list=${$.length?l:void 0} autocapitalize="off" spellcheck=${!1} enterkeyhint="done"
          aria-describedby=${r?`${l}-hint`:void 0}
          onInput=${t=>m(t.target.value)} onKeyDown=${T} onBlur=${h} />`}
        ${$.length>0&&n`<datalist id=${l}>${$.map(t=>n`<option key=${t}
          value=${t}></option>`)}</datalist>`}
      </div>
      ${r&&n`<p class="hint" id=${`${l}-hint`}>${r}</p>`}
    </div>`}export{_ as a,E as b};
