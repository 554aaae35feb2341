import{a as O,e as G,h as _,j as F}from"./part.LFVALFPQ.js";import{a as B,b as L,c as P,d as S,f as W,j as T,k as A,m as j,n as z,o as C,p as E}from"./part.O6CHSHWF.js";import{c as b,j as M}from"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{D as y,k as m,l as h,o as w,p as v,q as o,r as x,t as f}from"./part.OWJUNDWO.js";function rt(e){var d;let t=T(e),{exercise:a,actions:i}=e,s=B(a.mine,"step"),r=P(s,i),n=((d=a.spec.forms.step)==null?void 0:d.most)??1/0;if(t.place.at==="group")return o`<${E} exercise=${a} back=${t.home} />`;let c=A(e,t,{extra:{position:L(s)}});if(c)return c;let u=s.length<n&&o`<${y} look="main" class="bar-wide" picture=${s.length?"plus":"footprints"}
of=${m(a.words,p=>{var $;return s.length?($=p.forms.step)==null?void 0:$.add:p.screens.start})}
onClick=${()=>t.begin("step")} />`;return o`<${j} ...${e} bar=${u}>
${s.length>0&&o`<ol class="path">
${s.map((p,$)=>o`<${Q} key=${p.id} entry=${p} exercise=${a}
open=${()=>t.open(p)} at=${$} of=${s.length} move=${r} />`)}
</ol>`}
<${C} exercise=${a} open=${()=>t.go({at:"group"})} />
<${z} ...${e} />
<//>`}function Q({entry:e,exercise:t,open:a,at:i,of:s,move:r}){let{picture:n,title:c,managed:u,token:d,when:p,where:$}=e.body,N=n?b(h(t,"step","picture"),n):m(t.words,l=>{var k;return(k=l.forms.step)==null?void 0:k.title}),g=[p,$].filter(Boolean);return o`<li class="step">
<span class="step-picture"><${f} name=${n?W(n,t,"step"):"circle"}
size="1.5em" /></span>
<button type="button" class=${x("card","entry",e.shared?"card-shared":"card-private")}
data-entry=${e.id} onClick=${a}>
<span class="step-title">${c?o`<bdi>${c}</bdi>`:o`<${v} of=${N} />`}</span>
${u&&o`<bdi class="step-managed">${u}</bdi>`}
${g.length>0&&o`<span class="soft small step-places">${g.map(l=>o`<bdi>${l}
</bdi>`)}</span>`}
<span class="entry-foot"><${M} shared=${e.shared} />${d&&o`<${R} token=${d}
exercise=${t} />`}</span>
</button>
<${S} at=${i} of=${s} move=${r} earlier=${m(t.words,l=>l.screens.earlier)}
later=${m(t.words,l=>l.screens.later)} />
</li>`}function R({token:e,exercise:t}){var s,r,n;let a=h(t,"step","token"),i=(n=(r=(s=t.spec.forms.step)==null?void 0:s.steps.find(c=>c.key==="token"))==null?void 0:r.options)==null?void 0:n[e];return o`<span class=${`token token-${e}`}><${f} name=${(i==null?void 0:i.picture)??"circle"} size="1.2em"
label=${w(b(a,e))} /></span>`}var H=6,I=3;function nt({data:e,words:t}){return o`<${_} words=${t} of=${s=>O(e.managed,{most:H,room:(H+1)*s,weigh:r=>1+Math.max(0,r.text.length-80)/80})} draw=${s=>o`
<${q} stones=${Math.max(s.length,I)} />
<ol class="board-path" aria-label=${t.wall.managed}
style=${{gridTemplateColumns:`repeat(${Math.max(s.length,I)+1}, minmax(0, 1fr))`}}>
${s.map((r,n)=>o`
<li key=${r.id} class="board-step" style=${F(n)}>
<div class="board-card"><${G} text=${r.text} /></div>
<span class="board-stone"><${f} name=${r.picture??"footprints"} size="1.5em" /></span>
</li>`)}
</ol>`} class="board-journey" />`}function q({stones:e}){let t=1800/(e+1),a=[...Array(e).keys()].map(i=>`T${Math.round(t*(i+2))} 80`).join("");return o`
<svg class="board-way" viewBox="0 0 1800 160" preserveAspectRatio="none" aria-hidden="true" focusable="false">
<path vector-effect="non-scaling-stroke" d=${`M0 80Q${Math.round(t/2)} 0 ${Math.round(t)} 80${a}`} />
</svg>`}export{rt as seat,nt as wall};
