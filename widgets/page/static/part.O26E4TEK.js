import{j as l,k as u,l as y,p,q as r,r as m,t as f}from"./part.OWJUNDWO.js";var x=s=>new Set(Object.values(s.options??{}).map(t=>t==null?void 0:t.picture)).size>1,g=s=>s==null||s===""||Array.isArray(s)&&s.length===0||typeof s=="string"&&s.trim()==="",O=(s,t)=>u(s,n=>{var i;return((i=n==null?void 0:n.options)==null?void 0:i[t])??t}),v=(s,t)=>s?u(s.words,n=>{var i;return((i=n.cards[t])==null?void 0:i.text)??t}):{room:t,own:t},A=(s,t)=>s==null?void 0:s.cards.find(n=>n.slug===t),S=(s,t)=>{var i,e;let n=(e=(i=s==null?void 0:s.families)==null?void 0:i.find($=>$.slug===t))==null?void 0:e.token;return n?`shape-${n}`:""};var _=s=>Object.entries(s).every(([t,n])=>t==="position"||g(n));function W({step:s,words:t,value:n,exercise:i}){return Array.isArray(n)?r`<ul class=${m("said-list",s.input==="links"&&"said-links")}>${n.map(e=>r`
<li key=${e}><${w} step=${s} words=${t} value=${e} exercise=${i} /></li>`)}</ul>`:r`<${w} step=${s} words=${t} value=${n} exercise=${i} />`}function w({step:s,words:t,value:n,exercise:i}){var d,c;let{deck:e,linkable:$}=i;if(s.input==="card"||s.input==="cards"){let a=A(e,n);return r`<${b} picture=${a==null?void 0:a.picture} shape=${S(e,a==null?void 0:a.family)} of=${v(e,n)} />`}if(s.input==="links"){let a=(d=$==null?void 0:$[s.key])==null?void 0:d.find(h=>h.id===n);return a?r`<${b} picture=${a.picture} of=${a.label} />`:null}let o=(c=s.options)==null?void 0:c[n];return o?r`<${b} picture=${x(s)&&o.picture} of=${O(t,n)} />`:r`<bdi class="said">${n}</bdi>`}var b=({picture:s,shape:t,of:n})=>r`<span class="said said-option">
${t&&r`<span class=${t} aria-hidden="true"></span>`}
${s&&r`<${f} name=${s} size="1.2em" />`}<${p} inline of=${n} />
</span>`,B=(s,t)=>{var n;return(((n=t.spec.forms[s.kind])==null?void 0:n.steps)??[]).filter(i=>!g(s.body[i.key]))};function E({entry:s,exercise:t,asked:n=!1,only:i=()=>!0,most:e=1/0}){if(s.body.statement)return r`<${T} entry=${s} exercise=${t} />`;let $=B(s,t).filter(i);return $.length===0?r`<${p} as="p" class="soft" of=${l("Nothing written yet")} />`:r`<dl class="answers">
${$.slice(0,e).map(o=>{let d=y(t,s.kind,o.key);return r`<div key=${o.key}>
<dt class=${n?"soft small":"hidden-but-said"}><${p} of=${u(d,c=>c==null?void 0:c.ask)} /></dt>
<dd><${W} step=${o} words=${d} value=${s.body[o.key]} exercise=${t} /></dd>
</div>`})}
</dl>${$.length>e&&r`<span class="answers-more soft" aria-hidden="true">…</span>`}`}function T({entry:s,exercise:t}){var d;let{statement:n,pile:i}=s.body,e=y(t,"sorting","pile"),$=t.deck&&u(t.deck.words,c=>{var a;return(a=c.cards[n])==null?void 0:a.text}),o=(d=t.spec.forms.sorting)==null?void 0:d.steps[0];return r`<div class="answers">
${$&&r`<${p} as="p" of=${$} />`}
${o&&r`<p><${w} step=${o} words=${e} value=${i} exercise=${t} /></p>`}
</div>`}function P({shared:s}){return r`<span class=${m("badge",s?"badge-shared":"badge-private")}>
<${f} name=${s?"users":"lock"} size="1.1em" />
<${p} inline of=${s?l("Shared"):l("Only me")} />
</span>`}var j=()=>r`<span class="badge badge-tutor"><${f} name="eye" size="1.1em" />
<${p} inline of=${l("Shown to the tutors")} /></span>`,z=3;function q({entry:s,exercise:t,open:n,shareable:i=!0,above:e,children:$}){let o=t.spec.forms[s.kind];if(o!=null&&o.anonymous&&s.shared)return r`<${C} of=${u(t.words,h=>{var k;return(k=h.forms[s.kind])==null?void 0:k.title})} />`;let d=i&&((o==null?void 0:o.to)??"group")==="group",c=(o==null?void 0:o.steps)??[],a=s.shared||(o==null?void 0:o.to)==="owner";return r`<button type="button" class=${m("card","entry",a?"card-shared":"card-private")}
data-entry=${s.id} onClick=${n}>
${e}
<${E} entry=${s} exercise=${t} most=${c.length>z+1?z:1/0} />
${$}
<span class="entry-foot"><span class="entry-marks">
${d&&r`<${P} shared=${s.shared} />`}${s.tutor&&r`<${j} />`}</span>
<${f} name="chevron-right" class="picture-turns entry-on" /></span>
</button>`}var C=({of:s})=>r`<div class="card card-shared given" data-given>
<${f} name="circle-check" size="1.6em" />
<p><${p} class="given-title" of=${s} /> <${p} class="soft" of=${l("Given, without your name.")} /></p>
</div>`;export{x as a,g as b,O as c,v as d,A as e,S as f,_ as g,B as h,E as i,P as j,j as k,q as l};
