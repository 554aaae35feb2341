import{a as o,b as r}from"./part.SV7WE25P.js";import"./part.WQ6HCPQA.js";import"./part.65S4J27R.js";export{r as Row,o as Settings};
