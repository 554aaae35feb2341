import{K as a}from"./part.65S4J27R.js";export{a as default};
