import{a as o,b as r}from"./part.UTKZPMXC.js";import"./part.TRQQZSHI.js";import"./part.XLJ5PMWG.js";export{r as Row,o as Settings};
