import{a as o,b as r}from"./part.BTUR2PWW.js";import"./part.MKRGAKCU.js";import"./part.PAF7LYAQ.js";export{r as Row,o as Settings};
