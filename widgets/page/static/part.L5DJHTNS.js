import{a as o,b as r}from"./part.GX4FBI6G.js";import"./part.XMRSR4RC.js";import"./part.S2FJWAUU.js";export{r as Row,o as Settings};
