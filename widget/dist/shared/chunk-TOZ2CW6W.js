var s=`
.code { display: flex; flex-wrap: wrap; align-items: center; gap: 4px 8px; }
.code-words { min-inline-size: 0; padding: 9px 12px; border: 1px dashed var(--accent-line);
  border-radius: var(--radius); background: var(--accent-soft); color: var(--ink); overflow-wrap: anywhere;
  font: 600 15px/1.5 ui-monospace, SFMono-Regular, Menlo, Consolas, monospace; letter-spacing: .04em;
  user-select: all; -webkit-user-select: all; }
.code .code-copy { min-block-size: 44px; padding: 8px 14px; border: 1px solid var(--line-strong);
  border-radius: var(--radius-full); background: var(--raised); color: var(--ink); font: inherit; cursor: pointer; }
.code .code-copy:hover { border-color: var(--accent); }
.code-until { flex-basis: 100%; font-size: var(--size-small); line-height: 1.4; color: var(--ink-soft); }
`;function p({code:t,until:r},{t:e,date:o}){let c=a("code","code-words",t);c.dir="ltr";let n=a("button","code-copy",e("code.copy"));n.setAttribute("type","button"),n.setAttribute("aria-live","polite"),n.onclick=async()=>{try{await navigator.clipboard.writeText(t),n.textContent=e("code.copied")}catch{getSelection()?.selectAllChildren(c)}};let i=a("div","code","");i.append(c,n);let d=l(r);return d&&i.append(a("span","code-until",e("code.until",{date:o(d)}))),i}function l(t){let[r,e,o]=t.split("-").map(Number);return r&&e&&o?new Date(r,e-1,o).getTime():null}function a(t,r,e){let o=document.createElement(t);return o.className=r,o.textContent=e,o}var v="M7 8h10a3 3 0 0 1 3 3v5a3 3 0 0 1-3 3H7a3 3 0 0 1-3-3v-5a3 3 0 0 1 3-3ZM12 8V5M9 13v1M15 13v1";export{s as a,p as b,v as c};
