import{K as a}from"./part.OWJUNDWO.js";export{a as default};
