import{a as S,b as z,c as N,e as B,f as T,h as J,j as L}from"./part.LFVALFPQ.js";import{h as G,j as I,k as q,l as E,m as M,n as D,o as F,p as H}from"./part.O6CHSHWF.js";import{c as P,j as A}from"./part.O26E4TEK.js";import{b as _}from"./part.IWKTODRJ.js";import{A as v,B as y,C,D as k,j as h,k as f,l as w,p,q as r,r as j,t as u}from"./part.OWJUNDWO.js";function pe(t){let s=I(t),{exercise:e,actions:o}=t,n=R(t),{at:$,number:c=0}=s.place;return $==="group"?r`<${H} exercise=${e} back=${s.home} />`:$==="example"?r`<${V} exercise=${e} paths=${s} />`:$==="sort"?r`<${X} exercise=${e} paths=${s} piles=${n} number=${c} />`:$==="sorted"&&n.entries.length>0?r`<${G} entries=${n.entries} exercise=${e} actions=${o} back=${s.home}
edit=${()=>s.go({at:"sort",number:0})} />`:q(t,s,{required:{example:["task","competence"]},unshared:["sorting"]})??r`<${M} ...${t}>
<${K} picture="lightbulb" of=${f(e.words,a=>a.screens.start)} name="example"
go=${()=>s.go({at:"example"})} />
<${U} exercise=${e} paths=${s} piles=${n} />
<${E} form="example" picture="pencil" start="start_example" paths=${s} ...${t} />
<${F} exercise=${e} open=${()=>s.go({at:"group"})} />
<${D} ...${t} />
<//>`}function R({exercise:t,actions:s}){var $;let e=t.mine.filter(c=>c.kind==="sorting"),o=c=>e.find(l=>l.body.statement===c),n=(($=t.deck)==null?void 0:$.cards)??[];return{cards:n,entries:e,next:n.findIndex(c=>!o(c.slug)),of:c=>{var l;return((l=o(c))==null?void 0:l.body.pile)??null},put:(c,l)=>{let a=o(c);(a==null?void 0:a.body.pile)===l?s.remove(a.id):s.save({id:(a==null?void 0:a.id)??s.newId(),kind:"sorting",body:{statement:c,pile:l}})}}}var K=({picture:t,of:s,name:e,go:o,children:n})=>r`<button type="button" class="begin" data-way=${e}
onClick=${o}>
<span class="begin-picture"><${u} name=${t} size="1.75em" /></span>
<span><${p} of=${s} />${n}</span><${u} name="chevron-right" class="picture-turns" /></button>`;function U({exercise:t,paths:s,piles:e}){let o=e.entries.length,n=e.next<0,$=()=>s.go(n?{at:"sorted"}:{at:"sort",number:e.next});return r`<${K} picture="list" of=${f(t.words,c=>c.screens.start_sorting)} name="sort"
go=${$}>
${o>0&&r`<span class="way-state">
${n&&r`<${A} shared=${e.entries.every(c=>c.shared)} />`}
<${p} inline class="soft small" of=${h("{n} of {m}",{n:o,m:e.cards.length})} /></span>`}
<//>`}function V({exercise:t,paths:s}){var c,l;let e=a=>f(t.words,i=>i.screens[a]),o=((l=(c=t.spec.forms.sorting)==null?void 0:c.steps[0])==null?void 0:l.options)??{},n=w(t,"sorting","pile"),$=r`<${k} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${e("start_sorting")}
onClick=${()=>s.go({at:"sort",number:0})} />`;return r`<${v} name="example" back=${s.home} bar=${$}>
<${y} of=${e("example_title")} />
<${p} as="p" class="why" of=${e("explain")} />
<${_} of=${e("explain")} />
<div class="worked card">
<${p} as="p" class="worked-task" of=${e("example_task")} />
<ul>${Object.entries(o).map(([a,i])=>r`<li key=${a} class=${`worked-pile pile-${a}`}>
<span class="pile-picture"><${u} name=${(i==null?void 0:i.picture)??"circle"} size="1.6em" /></span>
<div><${p} as="h3" of=${P(n,a)} />
<${p} as="p" class="soft small" of=${e(`about_${a}`)} />
<${p} as="p" of=${e(`example_${a}`)} /></div></li>`)}</ul>
<${p} as="p" class="worked-competence" of=${e("example_competence")} />
</div>
<//>`}function X({exercise:t,paths:s,piles:e,number:o}){var O,W;let n=e.cards[o],$=t.deck;if(!n||!$)return null;let c=w(t,"sorting","pile"),l=f($.words,d=>{var b;return(b=d.cards[n.slug])==null?void 0:b.text}),a=e.of(n.slug),i=o===e.cards.length-1,m=()=>s.go(i?{at:e.entries.length?"sorted":"home"}:{at:"sort",number:o+1}),g=r`
<${k} look="quiet" picture="skip-forward" turns=${!0} of=${h("Skip")} onClick=${m} />
<${k} look="main" class=${j("bar-main",!a&&"bar-main-waits")} after=${!0} turns=${!i}
picture=${i?"check":"arrow-right"} of=${i?h("Done"):h("Next")} onClick=${m} />`;return r`<${v} name=${`sort ${n.slug}`} bar=${g} class="sort"
back=${()=>s.go(o===0?{at:"home"}:{at:"sort",number:o-1})}
progress=${r`<${C} n=${o+1} m=${e.cards.length} />`}>
<div class="statement card"><${u} name=${n.picture} size="2.6rem" /><div id="ask-sort"><${y}
of=${l} /></div></div>
<div class="aside"><${p} as="p" class="why" of=${f(c,d=>d==null?void 0:d.ask)} /><${_} of=${l} /></div>
<div class="rows" role="group" aria-labelledby="ask-sort">
${Object.entries(((W=(O=t.spec.forms.sorting)==null?void 0:O.steps[0])==null?void 0:W.options)??{}).map(([d,b])=>r`
<button key=${d} type="button" class=${`row-choice pile-${d}`} data-pile=${d}
aria-pressed=${a===d}
onClick=${()=>e.put(n.slug,d)}>
<span class="pile-picture"><${u} name=${(b==null?void 0:b.picture)??"circle"} size="1.6em" /></span>
<${p} of=${P(c,d)} />
<span class="row-mark"><${u} name=${a===d?"circle-check":"circle"} /></span>
</button>`)}
</div>
${o===0&&r`<${p} as="p" class="soft small"
of=${f(t.words,d=>d.screens.no_right_answer)} />`}
<//>`}var x={knowledge:"book-open",know_how:"hand",attitude:"heart"};function ue({data:t,words:s,deck:e}){let o=a=>{var i;return((i=e==null?void 0:e.words.cards[a.slug])==null?void 0:i.text)??a.slug},n=t.statements.filter(({counts:a})=>Object.values(a).some(Boolean)),$=({task:a,competence:i,merged:m=[]})=>1+Math.max(z(a,36),N([i,...m],36));return r`<${J} words=${s} of=${a=>[...S(n,{most:5,room:14*a,weigh:i=>1+z(o(i),36)}).map(i=>({statements:i})),...S(t.examples,{most:3,room:12*a,weigh:$}).map(i=>({examples:i}))]} draw=${({statements:a,examples:i=[]})=>a?r`
<${Y} words=${s} />
<ul class="board-cards">${a.map((m,g)=>r`
<li key=${m.slug} class="board-card board-statement" style=${L(g)}>
<p>${o(m)}</p><${Z} counts=${m.counts} words=${s} />
</li>`)}</ul>`:r`
<div class="board-from-to"><p>${s.wall.task}</p><p>${s.wall.competence}</p></div>
<ul class="board-cards">${i.map((m,g)=>r`
<li key=${m.id} class="board-example" style=${L(g)}>
<div class="board-card"><${B} text=${m.task} /></div>
<${u} name="arrow-right" size="1.6em" class="picture-turns" />
<div class="board-card board-found">
<${B} text=${m.competence} /><${T} texts=${m.merged} />
</div>
</li>`)}</ul>`} class="board-competence" />`}var Q=(t,s)=>{var e,o,n;return((n=(o=(e=t.forms.sorting)==null?void 0:e.steps.pile)==null?void 0:o.options)==null?void 0:n[s])??s},Y=({words:t})=>r`
<ul class="board-piles">${Object.keys(x).map(s=>r`
<li key=${s}>
<span class=${`pile pile-${s}`} aria-hidden="true"><${u} name=${x[s]} size="1em" /></span>
${Q(t,s)}
</li>`)}</ul>`,Z=({counts:t,words:s})=>r`
<p class="board-bar">${Object.keys(x).map(e=>r`
<span key=${e} style=${{flexGrow:t[e]??0}}
class=${`board-part board-part-${e} ${t[e]?"":"board-part-none"}`}>
<span class=${`pile pile-${e}`} role="img" aria-label=${Q(s,e)}>
<${u} name=${x[e]} size="1em" /></span>${t[e]??0}
</span>`)}</p>`;export{pe as seat,ue as wall};
