import{a as b,b as d,c as v,d as P,e as L}from"./part.65LVHJAP.js";import{a as $,b as m,j as p,k as s,l as a,m as f,n as l,o as h,p as x}from"./part.O6CHSHWF.js";import"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{q as c}from"./part.OWJUNDWO.js";function F(t){var u;let o=p(t),{exercise:e}=t,{at:i,form:r=""}=o.place,O=Object.entries(e.spec.forms);if(i==="group")return c`<${x} exercise=${e} back=${o.home} />`;if(i==="people")return c`<${P} ...${t} form=${r} paths=${o} />`;let g=(u=e.spec.forms[r])!=null&&u.ordered?{position:m($(e.mine,r))}:{};return s(t,o,{extra:g,above:n=>d(e,n)})??c`<${f} ...${t}>
<${L} ...${t} paths=${o} />
${O.map(([n,{about:j}])=>b(e,n)?null:c`<${j?v:a} key=${n} form=${n} picture=${k(t,n)} paths=${o} ...${t} />`)}
<${h} exercise=${e} open=${()=>o.go({at:"group"})} />
<${l} ...${t} />
<//>`}function k({exercise:t},o){var i,r;let e=(i=t.spec.forms[o])==null?void 0:i.steps[0];return e!=null&&e.input.startsWith("card")?"puzzle":(e==null?void 0:e.input)==="text"||(e==null?void 0:e.input)==="short"?"pencil":((r=Object.values((e==null?void 0:e.options)??{})[0])==null?void 0:r.picture)??t.spec.picture??"pencil"}export{F as seat};
