import{a}from"./chunk-U7LJUQGC.js";export{a as default};
