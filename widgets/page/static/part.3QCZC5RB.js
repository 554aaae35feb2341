import{A as f,B as m,D as c,G as u,H as h,c as s,d as p,j as $,o as n,p as l,q as a,t as d}from"./part.OWJUNDWO.js";function g(r){let i=(t,e,o)=>`M${t} ${e}h${o}v1h-${o}z`;return r.flatMap((t,e)=>[...t.matchAll(/1+/g)].map(o=>i(o.index,e,o[0].length))).join("")}function k({rows:r,label:i,margin:t=4}){let e=r.length+2*t;return a`
<svg class="qr" role="img" aria-label=${i} shape-rendering="crispEdges"
viewBox=${`${-t} ${-t} ${e} ${e}`}>
<rect x=${-t} y=${-t} width=${e} height=${e} fill="#fff" />
<path d=${g(r)} fill="#000" />
</svg>`}function E({ask:r,club:i,me:t,back:e}){let[o,b]=s(null);p(()=>{r("card").then(b)},[]);let y=a`
<${c} look="quiet" of=${$("Later")} onClick=${e} />
<${c} look="main" class="bar-main" picture="printer" of=${$("Print")} disabled=${!(o!=null&&o.ok)}
onClick=${()=>print()} />`;return a`<${f} name="key card" back=${e} bar=${y}>
<${m} of=${$("Your card, to come back")} />
<${l} as="p" class="why"
of=${$("With it you find your place again, on any phone. Take a picture of it, print it, or write the code down. Show it to nobody.")} />
${o&&!o.ok&&a`<${u} of=${o.say??null} />`}
${(o==null?void 0:o.ok)&&a`<${w} reply=${o} club=${i} me=${t} />`}
<//>`}function w({reply:r,club:i,me:t}){return a`<div class="key-card">
<p class="key-card-club"><bdi>${i}</bdi></p>
<${k} rows=${r.qr} label=${n($("Code to come back with a phone"))} />
<p class="key-card-me"><${d} name=${t.picture} size="1.4em" /><bdi>${t.alias}</bdi></p>
<p class="key-card-code" dir="ltr">${h(r.code??"").split(" ").map((e,o)=>a`<span key=${o}>
${e}</span>`)}</p>
<p class="key-card-address" dir="ltr">${r.address.replace(/^https?:\/\/|\/?#.*$/g,"")}</p>
</div>`}export{E as KeyCard};
