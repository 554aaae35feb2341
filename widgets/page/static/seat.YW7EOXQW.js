import{K as a}from"./part.DI62XWFX.js";export{a as default};
