import{a}from"./chunk-VJYEMCXN.js";export{a as default};
