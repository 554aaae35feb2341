import{a as l,b,e as x,g as k,h as w,i as y,j as p}from"./part.LFVALFPQ.js";import{j as $,k as m,l as c,m as d,n as g,o as f,p as h}from"./part.O6CHSHWF.js";import"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{k as u,q as o}from"./part.OWJUNDWO.js";function T(t){let e=$(t),{exercise:s}=t;if(e.place.at==="group")return o`<${h} exercise=${s} back=${e.home} />`;let i=u(s.words,a=>a.screens.ask_first);return m(t,e,{notes:{other:i}})??o`<${d} ...${t}>
<${c} form="self" picture="user-round" start="start" paths=${e} ...${t} />
<${c} form="other" picture="users" start="start_other" paths=${e} ...${t} />
<${f} exercise=${s} open=${()=>e.go({at:"group"})} />
<${g} ...${t} />
<//>`}function W({data:t,words:e}){return o`<${w} words=${e} of=${a=>[...l(t.languages,{most:16,room:16*a}).map(r=>({scene:"languages",page:r})),...l(t.proud,{most:4,room:26*a,weigh:r=>2+b(r.text,40)}).map(r=>({scene:"proud",page:r})),...l(t.teach,{most:7,room:7*a}).map(r=>({scene:"teach",page:r}))]} draw=${({scene:a,page:r})=>o`
<${y} picture=${{languages:"languages",proud:"sparkles",teach:"hand-heart"}[a]}
text=${e.wall[a]} />
${a==="languages"?o`<${G} page=${r} words=${e} />`:o`
<ul class=${`board-cards board-${a}`}>
${r.map((n,v)=>o`
<li key=${n.key??n.id} class="board-card" style=${p(v)}>
<${x} text=${L(e,"teach",n)} /><${k} n=${n.count} />
</li>`)}
</ul>`}`} class="board-portraits" />`}var L=(t,e,{key:s="",text:i})=>{var a,r,n;return i??((n=(r=(a=t.forms.self)==null?void 0:a.steps[e])==null?void 0:r.options)==null?void 0:n[s])??s};function G({page:t,words:e}){let s=Math.max(...t.map(a=>a.count)),i=a=>s>1?(a-1)/(s-1):.4;return o`
<ul class="board-languages">
${t.map((a,r)=>o`
<li key=${a.key??a.text} style=${{...p(r),"--many":i(a.count)}}>
<bdi>${L(e,"languages",a)}</bdi><span class="board-times">${a.count}</span>
</li>`)}
</ul>`}export{T as seat,W as wall};
