import{a as o,b as r}from"./part.3N2EPYKV.js";import"./part.Y6CLXJWC.js";import"./part.YO5XNKFM.js";export{r as Row,o as Settings};
