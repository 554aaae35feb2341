import{K as a}from"./part.XLJ5PMWG.js";export{a as default};
