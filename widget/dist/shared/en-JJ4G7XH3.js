import{a}from"./chunk-RH6SHAZU.js";export{a as default};
