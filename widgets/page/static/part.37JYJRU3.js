import{b as G,c as T,d as A,e as E}from"./part.65LVHJAP.js";import{i as L,j as M,k as O,l as C,m as R,n as S,o as _,p as F}from"./part.O6CHSHWF.js";import{d as P,e as y,f as B,l as b}from"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{D as z,f as g,h as w,k as u,p as c,q as r,t as m}from"./part.OWJUNDWO.js";var f="competence",k=({words:e},n)=>u(e,t=>t.screens[n]);function te(e){let n=M(e),{exercise:t}=e,{at:s,form:$=""}=n.place;return s==="group"?r`<${F} exercise=${t} back=${n.home} />`:s==="people"?r`<${A} ...${e} form=${$} paths=${n} />`:O(e,n,{above:o=>G(t,o)})??r`<${I} ...${e} paths=${n} />`}function I(e){let{exercise:n,paths:t}=e,s=r`<${E} ...${e} after=${o=>r`<${N} gift=${o} exercise=${n} />`} />`,$=g(!1);$.current||($.current=n.received.some(o=>o.kind==="seen"&&!v(n,o)));let i=!n.mine.some(o=>o.kind===f);return r`<${R} ...${e}>
<div class="form-list" data-form=${f}><button type="button" class="begin" onClick=${()=>t.begin(f)}>
<span class="begin-picture"><${m} name=${i?"wallet-cards":"plus"} size="1.75em" /></span>
<${c} of=${u(n.words,o=>{var h;return i?o.screens.start:(h=o.forms[f])==null?void 0:h.add})} />
<${m} name="chevron-right" class="picture-turns" /></button></div>
${$.current&&s}
<${j} ...${e} />
<section class="form-list round">
<p class="private-line soft"><${m} name="message-circle" size="1.2em" /><${c} of=${k(n,"ask_round")} /></p>
<${C} form="round" picture="users" ...${e} />
${!$.current&&s}
<${T} form="seen" ...${e} />
</section>
<${_} exercise=${n} open=${()=>t.go({at:"group"})} />
<${S} ...${e} />
<p class="private-line soft small"><${m} name="info" size="1.2em" /><${c} of=${k(n,"ours")} /></p>
<//>`}var v=({mine:e},n)=>{var t;return(t=e.find(s=>s.kind==="answer"&&s.about.includes(n.id)))==null?void 0:t.body.accepted};function N({gift:e,exercise:n}){let t={yes:"accept",no:"decline"}[v(n,e)]??"to_answer";return r`<p role="status" class="soft small" data-after=${t}><${c} of=${k(n,t)} /></p>`}function W(e){var $;let n=e.mine.filter(i=>i.kind===f),t=e.received.filter(i=>i.kind==="seen"&&v(e,i)==="yes"),s=i=>o=>o.body.card===i;return((($=e.deck)==null?void 0:$.cards)??[]).map(({slug:i})=>({slug:i,entries:n.filter(s(i)),gifts:t.filter(s(i))})).filter(({entries:i,gifts:o})=>i.length+o.length>0)}function j({exercise:e,actions:n,paths:t}){let{deck:s}=e,$=W(e),i=new Set($.flatMap(({entries:a})=>a)),o=e.mine.filter(a=>a.kind===f&&!i.has(a));if($.length+o.length===0)return r`<${D} exercise=${e} />`;let h=({slug:a,entries:d,gifts:l})=>d.length>0?d.map(p=>r`<${b} key=${p.id} entry=${p} exercise=${e} open=${()=>t.open(p)}>
<${H} gifts=${l} exercise=${e} /><//>`):r`<${J} key=${a} slug=${a} gifts=${l} exercise=${e} take=${()=>q(a,n,t)} />`;return r`<div class="my-cards">
<${c} as="h2" of=${u(e.words,a=>w(a.screens.picked??"",{n:i.size+o.length}))} />
${((s==null?void 0:s.families)??[]).map(({slug:a})=>({slug:a,inside:$.filter(d=>{var l;return((l=y(s,d.slug))==null?void 0:l.family)===a})})).map(({slug:a,inside:d})=>d.length>0&&s&&r`<section class="form-list" key=${a} data-family=${a}>
<h3 class="family-title"><${L} deck=${s} family=${a} /><${c} of=${u(s.words,l=>{var p;return(p=l.families)==null?void 0:p[a]})} /></h3>
${d.map(h)}
</section>`)}
${o.map(a=>r`<${b} key=${a.id} entry=${a} exercise=${e} open=${()=>t.open(a)} />`)}
</div>`}function q(e,n,t){let s=n.newId();n.save({id:s,kind:f,body:{card:e}}),t.go({at:"form",form:f,id:s,step:1})}var D=({exercise:e})=>{var n;return r`<div class="nine card" data-nine>
<span class="nine-shapes" aria-hidden="true">${(((n=e.deck)==null?void 0:n.families)??[]).map(({slug:t})=>r`
<span key=${t} class=${B(e.deck,t)}></span>`)}</span>
<${c} as="p" of=${k(e,"families")} />
</div>`},H=({gifts:e,exercise:n})=>e.length>0&&r`<span class="seen-by" data-seen-by>
<${m} name="folder-heart" size="1.2em" /><${c} inline of=${k(n,"seen_by")} />
${e.map(({id:t,by:s})=>s&&r`<span class="seen-by-one" key=${t}><${m} name=${s[1]} size="1.1em" />
<bdi>${s[0]}</bdi></span>`)}
</span>`,J=({slug:e,gifts:n,exercise:t,take:s})=>{var $;return r`<div class="card gift offered" data-offered=${e}>
<p class="said-option"><${m} name=${(($=y(t.deck,e))==null?void 0:$.picture)??"circle"} size="1.4em" />
<${c} of=${P(t.deck,e)} /></p>
<${H} gifts=${n} exercise=${t} />
<${z} picture="plus" of=${u(t.words,i=>{var o;return(o=i.forms[f])==null?void 0:o.add})} onClick=${s} />
</div>`};export{te as seat};
