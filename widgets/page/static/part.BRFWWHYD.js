import{a as x,c as O,d as _,e as y,f as A,h as D,i as w,j as P}from"./part.LFVALFPQ.js";import{j as L,k as T,l as V,m as j,n as G,o as I,p as M}from"./part.O6CHSHWF.js";import{c as H}from"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{A as S,B as W,C as B,D as v,d as q,j as f,k as h,l as z,p as g,q as a,r as C,t as m}from"./part.OWJUNDWO.js";function re(e){let o=L(e),{exercise:r}=e,$=E(e),u=r.others.findIndex(s=>!$.of(s.id)),{at:i,number:t=0}=o.place,n=s=>o.go({at:"vote",number:s});return i==="group"?a`<${M} exercise=${r} back=${o.home} />`:i==="vote"&&r.others.length>0?a`<${F} ...${e} votes=${$} number=${Math.min(t,r.others.length-1)} go=${n}
home=${o.home} />`:T(e,o,{required:{proposal:["text"]}})??a`<${j} ...${e}>
${r.others.length>0&&a`<button type="button" class="begin begin-group" data-vote="begin"
onClick=${()=>n(Math.max(u,0))}>
<span class="begin-picture"><${m} name="vote" size="1.75em" /></span>
<${g} of=${h(r.words,s=>s.screens[u<0?"opinions_done":"opinions"])} />
<${m} name="chevron-right" class="picture-turns" />
</button>`}
<${V} form="proposal" picture="pencil" paths=${o} ...${e} />
<${I} exercise=${r} open=${()=>o.go({at:"group"})} />
<${G} ...${e} />
<//>`}function E({exercise:e,actions:o}){let r=e.mine.filter(t=>t.kind==="opinion"),$=r.filter(t=>!t.shared).map(t=>t.id),u=r.map(t=>`${t.id}${t.revision}${t.shared}`).join();q(()=>{if($.length===0)return;let t=setTimeout(()=>o.share($,!0),0);return()=>clearTimeout(t)},[u]);let i=t=>r.find(n=>n.about[0]===t);return{of:t=>{var n;return((n=i(t))==null?void 0:n.body.value)??null},give:(t,n)=>{let s=i(t);(s==null?void 0:s.body.value)===n?o.remove(s.id):o.save({id:(s==null?void 0:s.id)??o.newId(),kind:"opinion",body:{value:n},about:[t]})}}}function F({exercise:e,votes:o,number:r,go:$,home:u}){var b;let i=e.others[r],t=(b=e.spec.forms.opinion)==null?void 0:b.steps[0],n=z(e,"opinion","value"),s=r===e.others.length-1,c=()=>s?u():$(r+1),d=o.of(i.id),p=a`
<${v} look="quiet" picture="skip-forward" turns=${!0} of=${f("Skip")} onClick=${c} />
<${v} look="main" class=${C("bar-main",!d&&"bar-main-waits")} after=${!0} turns=${!s}
picture=${s?"check":"arrow-right"} of=${s?f("Done"):f("Next")} onClick=${c} />`;return a`<${S} name=${`vote ${i.id}`} back=${r===0?u:()=>$(r-1)} bar=${p}
progress=${a`<${B} n=${r+1} m=${e.others.length} />`}>
<div id="ask-vote"><${W} of=${h(n,l=>l==null?void 0:l.ask)} /></div>
<blockquote class="rule"><bdi>${i.body.text}</bdi></blockquote>
<div class="rows" role="group" aria-labelledby="ask-vote">
${Object.entries((t==null?void 0:t.options)??{}).map(([l,k])=>a`
<button key=${l} type="button" class="row-choice" data-opinion=${l} aria-pressed=${d===l}
onClick=${()=>o.give(i.id,l)}>
<${m} name=${(k==null?void 0:k.picture)??"circle"} size="1.75em" /><${g} of=${H(n,l)} />
<span class="row-mark"><${m} name=${d===l?"circle-check":"circle"} /></span>
</button>`)}
</div>
<${g} as="p" class="why" of=${h(n,l=>l==null?void 0:l.why)} />
<//>`}function se({data:e,words:o}){let r=e.rules,$=r.filter(c=>c.adopted).map((c,d)=>({...c,number:d+1})),u=r.filter(c=>!c.adopted),i=$.length>0&&u.length>0;return a`<${D} words=${o} of=${c=>{let d=p=>1+O([p.text,...p.merged],i?34:80);return _(x($,{most:i?4:6,room:15*c,weigh:d}),x(u,{most:i?3:5,room:14*c,weigh:d}))}} draw=${([c=[],d=[]])=>a`
${c.length>0&&a`
<section class="board-charter">
<${w} picture="handshake" text=${o.paper.charter} />
<ol>${c.map((p,b)=>a`
<li key=${p.id} style=${P(b)}>
<span class="board-number">${p.number}</span><${y} text=${p.text} />
</li>`)}</ol>
</section>`}
${d.length>0&&a`
<section class="board-talk">
${i&&a`<${w} picture="messages-square" text=${o.wall.proposed} />`}
<ul class="board-cards">${d.map((p,b)=>a`
<${N} key=${p.id} rule=${p} index=${b} words=${o} />`)}</ul>
</section>`}`} class=${i?"board-rules board-rules-both":"board-rules"} />`}var N=({rule:e,index:o,words:r})=>a`
<li class="board-card board-proposal" style=${P(o)}>
<div><${y} text=${e.text} /><${A} texts=${e.merged} /></div>
<${J} rule=${e} words=${r} />
</li>`,J=({rule:e,words:o})=>a`
<p class="board-votes">
<span class="board-agree">
<${m} name="circle-check" size="1.15em" label=${o.wall.agree} />${e.agree}
</span>
<span class="board-discuss">
<${m} name="message-circle" size="1.15em" label=${o.wall.discuss} />${e.discuss}
</span>
</p>`;export{re as seat,se as wall};
