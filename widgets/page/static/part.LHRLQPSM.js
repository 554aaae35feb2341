import{a as o,b as r}from"./part.MDTA6M4J.js";import"./part.QEVINQ35.js";import"./part.DI62XWFX.js";export{r as Row,o as Settings};
