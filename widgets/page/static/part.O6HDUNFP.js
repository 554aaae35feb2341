import{i as h,j as S,k as _,l as A,m as B,n as G,o as L,p as O}from"./part.O6CHSHWF.js";import{d as M,e as P,f as Q}from"./part.O26E4TEK.js";import{b as C}from"./part.IWKTODRJ.js";import{A as y,B as z,D as b,k as g,n as k,p as c,q as n,t as f}from"./part.OWJUNDWO.js";var E="competence_cards",F=["often","autonomy"],m=({words:t},o)=>g(t,s=>s.screens[o]),q=({deck:t},o)=>t?g(t.words,s=>{var e;return(e=s.families)==null?void 0:e[o]}):{room:"",own:""};function st(t){let o=S(t),{exercise:s,actions:e}=t,{at:l,id:r}=o.place,a=s.own.families??[],d=l==="entry"&&a.find($=>$.slug===r),i=$=>o.go({at:"entry",id:$}),p=()=>e.visit(E);return l==="group"?n`<${O} exercise=${s} back=${o.home} />`:d?n`<${j} ...${t} family=${d} back=${o.home} cards=${p} />`:_(t,o)??n`<${B} ...${t}>
${a.some($=>$.count>0)?n`<${H} exercise=${s} families=${a} open=${i} />`:n`<${N} exercise=${s} families=${a} cards=${p} />`}
<p class="private-line soft small"><${f} name="heart" size="1.2em" /><${c} of=${m(s,"ours")} /></p>
<${A} form="note" start="start" ...${t} paths=${o} />
<${L} exercise=${s} open=${()=>o.go({at:"group"})} />
<${G} ...${t} />
<//>`}var H=({exercise:t,families:o,open:s})=>n`<figure class="portrait">
<${D} exercise=${t} families=${o} open=${s} />
<figcaption class="soft"><${c} of=${m(t,"caption")} /></figcaption>
</figure>
<${I} exercise=${t} families=${o} open=${s} />`,R=t=>t===0?16:Math.round(28+14*Math.sqrt(t)),D=({exercise:{deck:t},families:o,open:s})=>n`<div class="stones" aria-hidden="true">
<svg class="stones-way" viewBox="0 0 300 336" preserveAspectRatio="none" focusable="false">
<path vector-effect="non-scaling-stroke" d="M0 46Q25 34 50 42T150 42T250 42Q296 42 296 98T250 154Q225 146 200 154T100 154T50 154Q4 154 4 210T50 266Q75 274 100 266T200 266T300 262" />
</svg>
${o.map(({slug:e,count:l})=>{var r,a;return n`
<span key=${e} class="stone" data-stone=${e} data-size=${R(l)}
onClick=${()=>s==null?void 0:s(e)}>
<span class="stone-place"><span class=${Q(t,e)} style=${{fontSize:`${R(l)}px`}}></span></span>
<${f} name=${((a=(r=t==null?void 0:t.families)==null?void 0:r.find(d=>d.slug===e))==null?void 0:a.picture)??"circle"} size="1.3em" />
</span>`})}
</div>`;function I({exercise:t,families:o,open:s}){let e=a=>a.cards.reduce((d,i)=>d+i.seen,0),l=o.some(a=>e(a)>0),r=n`<span class="hidden-but-said"><${c} of=${m(t,"empty_family")} /></span>`;return n`<table class="portrait-table">
<caption><${c} of=${m(t,"table")} /></caption>
<thead><tr>${["family","cards",...l?["seen"]:[]].map(a=>n`
<th key=${a} scope="col"><${c} of=${m(t,a)} /></th>`)}</tr></thead>
<tbody>${o.map(a=>n`<tr key=${a.slug}>
<th scope="row"><button type="button" class="portrait-family" data-family=${a.slug} onClick=${()=>s(a.slug)}>
<${h} deck=${t.deck} family=${a.slug} /><${c} of=${q(t,a.slug)} />
</button></th>
<td class="numbers">${a.count||r}</td>
${l&&n`<td class="numbers">${e(a)||""}</td>`}
</tr>`)}</tbody>
</table>`}var N=({exercise:t,families:o,cards:s})=>n`<div class="portrait portrait-empty" data-empty>
<${D} exercise=${t} families=${o} />
<${c} as="p" of=${m(t,"empty")} />
<${b} look="main" picture="wallet-cards" of=${m(t,"to_cards")} onClick=${s} />
</div>`;function j({exercise:t,actions:o,family:s,back:e,cards:l}){let r=t.own.entries??{},a=i=>r[i]&&(()=>o.visit(r[i].exercise,r[i].id,{exercise:t.name,id:s.slug})),d=n`<${b} class="bar-wide" picture="wallet-cards" of=${m(t,"to_cards")} onClick=${l} />`;return n`<${y} name=${`family ${s.slug}`} back=${e} bar=${d}>
<div class="portrait-mark"><${h} deck=${t.deck} family=${s.slug} /></div>
<${z} of=${q(t,s.slug)} />
${s.count===0&&n`<${c} as="p" class="why" of=${m(t,"empty_family")} />`}
<ul class="rows">${s.cards.map(i=>n`<li key=${i.slug} class="portrait-card">
<${x} card=${i} exercise=${t} open=${a(i.slug)} /></li>`)}</ul>
<//>`}function x({card:t,exercise:o,open:s}){var p;let{room:e,own:l}=k(),r=o.own.labels??{},a=M(o.deck,t.slug),d=n`<${f} name=${((p=P(o.deck,t.slug))==null?void 0:p.picture)??"circle"} size="1.75em" />
<${c} of=${a} />`,i=F.flatMap($=>{var u,v,w,T;return t[$]?[{key:$,of:{room:((v=(u=r[e])==null?void 0:u[$])==null?void 0:v[t[$]])??t[$],own:((T=(w=r[l])==null?void 0:w[$])==null?void 0:T[t[$]])??t[$]}}]:[]});return n`<div class="deck-line">${s?n`<button type="button" class="row-choice" data-card=${t.slug} onClick=${s}>${d}
<${f} name="chevron-right" class="picture-turns row-mark" /></button>`:n`<p class="row-choice" data-card=${t.slug}>${d}</p>`}<${C} of=${a} /></div>
${i.length+t.seen>0&&n`<dl class="portrait-said">
${i.map(({key:$,of:u})=>n`<div key=${$}><dt class="soft small"><${c} inline of=${m(o,$)} /></dt>
<dd><${c} inline of=${u} /></dd></div>`)}
${t.seen>0&&n`<div><dt class="soft small"><${c} inline of=${m(o,"seen")} /></dt>
<dd class="numbers">${t.seen}</dd></div>`}
</dl>`}`}export{st as seat};
