import{g as A}from"./part.O6CHSHWF.js";import{c as j,i as k,l as g}from"./part.O26E4TEK.js";import{b as W}from"./part.IWKTODRJ.js";import{A as C,B as P,j as h,k as b,l as z,o as v,p as f,q as r,t as p}from"./part.OWJUNDWO.js";var R=({spec:s},t)=>{var n,i;return((i=s.forms[((n=s.forms[t])==null?void 0:n.about)??""])==null?void 0:i.to)==="owner"},O=({others:s,spec:t},n)=>s.filter(i=>{var a;return i.kind===((a=t.forms[n])==null?void 0:a.about)&&i.by}),_=({others:s,received:t},n)=>[...s,...t].find(i=>i.id===n),y=({by:[s,t]})=>r`<span class="person">
<span class="me-picture"><${p} name=${t} size="1.35em" /></span><bdi>${s}</bdi></span>`;function J(s,[t]){let n=_(s,t);return n!=null&&n.by?r`<div class="about-whom"><${y} by=${n.by} /><${I} entry=${n} exercise=${s} /></div>`:null}function I({entry:s,exercise:t}){let{texts:n,chosen:i}=s.body;return n?n[0]?r`<bdi class="soft told">${n[0].text}</bdi>`:i!=null&&i[0]?r`<span class="soft told"><${A} field=${i[0].field} value=${i[0].key}
exercise=${t} form=${s.kind} /></span>`:null:r`<${k} entry=${s} exercise=${t} most=${2} />`}function K({form:s,exercise:t,paths:n}){let i={room:t.words.room.forms[s],own:t.words.own.forms[s]},a=t.mine.filter(o=>o.kind===s),l=O(t,s).length>0;return r`<section class="form-list" data-form=${s}>
<${f} as="h2" of=${b(i,o=>o==null?void 0:o.title)} />
${a.map(o=>r`<${T} key=${o.id} entry=${o} exercise=${t} paths=${n} />`)}
${l?r`<button type="button" class="begin begin-group" onClick=${()=>n.go({at:"people",form:s})}>
<span class="begin-picture"><${p} name="users" size="1.75em" /></span>
<${f} of=${b(i,o=>(o==null?void 0:o.add)??(o==null?void 0:o.title))} /><${p} name="chevron-right" class="picture-turns" />
</button>`:r`<p class="private-line soft small"><${p} name="users" size="1.2em" />
<${f} of=${b(t.words,o=>o.screens.nothing_shared)} /></p>`}
</section>`}function T({entry:s,exercise:t,paths:n}){let i=_(t,s.about[0]),a=t.received.find(o=>o.about.includes(s.id)),l=(i==null?void 0:i.by)&&r`<span class="written-to"><${p} name="arrow-right" class="picture-turns" size="1.1em"
label=${v(h("For"))} /><${y} by=${i.by} /></span>`;return r`<${g} entry=${s} exercise=${t} open=${()=>n.open(s)} above=${l}>
${a&&r`<span class="answered"><${p} name="message-circle" size="1.2em" />
<${k} entry=${a} exercise=${t} /></span>`}
<//>`}function M({form:s,exercise:t,paths:n}){var c;let i=$=>t.mine.find(e=>e.kind===s&&e.about.includes($.id)),a=b(t.words,$=>{var e;return $.screens[`to_${s}`]??((e=$.forms[s])==null?void 0:e.title)}),l=((c=t.spec.forms[s])==null?void 0:c.most)??1/0,o=t.mine.filter($=>$.kind===s).length>=l;return r`<${C} name=${`people ${s}`} back=${n.home}>
<${P} of=${a} /><${W} of=${a} />
<ul class="rows">${O(t,s).map($=>{let e=i($),u=()=>e?n.open(e):!o&&n.begin(s,[$.id]);return r`<li key=${$.id}><button type="button" class="row-choice row-person" data-person=${$.id}
aria-disabled=${o&&!e?"true":null} onClick=${u}>
${$.by&&r`<${y} by=${$.by} />`}<${I} entry=${$} exercise=${t} />
<${p} name=${e?"circle-check":"chevron-right"} class=${e?"row-mark":"row-mark picture-turns"}
label=${e?v(h("Done")):void 0} />
</button></li>`})}</ul>
<//>`}function N({exercise:s,actions:t,paths:n,me:i,words:a,after:l}){let o=new Set(s.mine.map($=>$.id)),c=Object.keys(s.spec.forms).filter($=>!R(s,$)&&s.received.some(e=>e.kind===$));return r`${c.map($=>r`<section class="form-list received" key=${$} data-received=${$}>
<${f} as="h2" of=${b(s.words,e=>{var u;return e.screens[`from_${$}`]??((u=e.forms[$])==null?void 0:u.title)})} />
${s.received.filter(e=>e.kind===$&&e.about.some(u=>o.has(u))).map(e=>r`
<div class="card gift" key=${e.id} data-entry=${e.id}>
${e.by&&r`<${y} by=${e.by} />`}
<${k} entry=${e} exercise=${s} />
<${B} to=${e} exercise=${s} actions=${t} paths=${n} me=${i} words=${a} />
${l==null?void 0:l(e)}
</div>`)}
</section>`)}`}function B({to:s,exercise:t,actions:n,paths:i}){var u;let a=Object.keys(t.spec.forms).find(d=>{var m;return((m=t.spec.forms[d])==null?void 0:m.about)===s.kind}),l=a?((u=t.spec.forms[a])==null?void 0:u.steps)??[]:[];if(!a||!l[0])return null;let o=t.mine.find(d=>d.kind===a&&d.about.includes(s.id)),c=l[0];if(l.length>1||!["choice","scale"].includes(c.input))return o?r`<${g} entry=${o} exercise=${t} open=${()=>i.open(o)} />`:r`<button type="button" class="button" onClick=${()=>i.begin(a,[s.id])}>
<${p} name="message-circle" /><${f} of=${b(t.words,d=>{var m,w;return((m=d.forms[a])==null?void 0:m.add)??((w=d.forms[a])==null?void 0:w.title)})} />
</button>`;let $=z(t,a,c.key),e=d=>(o==null?void 0:o.body[c.key])===d?n.remove(o.id):n.save({id:(o==null?void 0:o.id)??n.newId(),kind:a,body:{[c.key]:d},about:[s.id]});return r`<div class="reply" role="group" aria-labelledby=${`ask-${s.id}`}>
<p class="small soft" id=${`ask-${s.id}`}><${f} of=${b($,d=>d==null?void 0:d.ask)} /></p>
<div class="reply-ways">${Object.entries(c.options??{}).map(([d,m])=>r`
<button key=${d} type="button" class="chip" data-answer=${d} aria-pressed=${(o==null?void 0:o.body[c.key])===d}
onClick=${()=>e(d)}>
<${p} name=${(o==null?void 0:o.body[c.key])===d?"check":(m==null?void 0:m.picture)??"circle"} size="1.2em" />
<${f} inline of=${j($,d)} />
</button>`)}</div>
</div>`}export{R as a,J as b,K as c,M as d,N as e};
