import{K as a}from"./part.PAF7LYAQ.js";export{a as default};
