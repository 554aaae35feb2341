import{a as x,c as b,d as f,e as h,f as w,h as g,i as k,j as y}from"./part.LFVALFPQ.js";import{j as l,k as n,l as s,m as d,n as m,o as p,p as u}from"./part.O6CHSHWF.js";import"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{q as o}from"./part.OWJUNDWO.js";function A(e){let r=l(e),{exercise:a}=e;return r.place.at==="group"?o`<${u} exercise=${a} back=${r.home} />`:n(e,r,{required:{hope:["text"],worry:["text"]}})??o`<${d} ...${e}>
<${s} form="hope" picture="sun" paths=${r} ...${e} />
<${s} form="worry" picture="cloud" paths=${r} ...${e} />
<${p} exercise=${a} open=${()=>r.go({at:"group"})} />
<${m} ...${e} />
<//>`}function B({data:e,words:r}){return o`<${g} words=${r} of=${t=>f(...[e.hopes,e.worries].map(i=>x(i,{most:3,room:15*t,weigh:c=>1.2+b([c.text,...c.merged??[]],40)})))} draw=${([t=[],i=[]])=>o`
<${L} name="hopes" picture="sun" text=${r.wall.hopes} list=${t} />
<${L} name="worries" picture="cloud" text=${r.wall.worries} list=${i} />`} class="board-expectations" />`}var L=({name:e,picture:r,text:a,list:$})=>o`
<section class=${`board-column board-${e}`}>
<${k} picture=${r} text=${a} />
<ul class="board-cards">${$.map((t,i)=>o`
<li key=${t.id} class="board-card" style=${y(i)}>
<${h} text=${t.text} /><${w} texts=${t.merged} />
</li>`)}</ul>
</section>`;export{A as seat,B as wall};
