import{a as o,b as r}from"./part.T6767SMR.js";import"./part.IWKTODRJ.js";import"./part.OWJUNDWO.js";export{r as Row,o as Settings};
