import{a}from"./chunk-QFE25HWH.js";export{a as default};
