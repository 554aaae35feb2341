import{K as a}from"./part.S2FJWAUU.js";export{a as default};
