import{K as a}from"./part.YO5XNKFM.js";export{a as default};
