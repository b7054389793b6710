import{a}from"./chunk-RPTJRHMV.js";export{a as default};
