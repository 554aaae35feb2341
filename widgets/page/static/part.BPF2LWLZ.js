import{a as z,b as P,c as T,d as G,e as H,j as M,k as j,l as q,m as A,n as W,o as D,p as J}from"./part.O6CHSHWF.js";import{b as g,g as S}from"./part.O26E4TEK.js";import{b as F}from"./part.IWKTODRJ.js";import{A as v,B as y,D as C,j as x,k as w,m as I,n as b,p as f,q as s,r as N,t as p}from"./part.OWJUNDWO.js";function K({exercise:o,way:t,parts:n,back:e}){var h;let{room:c,[t]:m}=b(),$=((h=o.mine.find(l=>l.kind==="heading"))==null?void 0:h.body)??{},a=s` <span class="cv-missing" data-not-yet>${o.words[t].screens.not_yet_own}</span>`,i=(l,k)=>t==="own"&&g(k)?s`<bdi class="cv-other" lang=${c}>${l}</bdi>${a}`:s`<bdi>${t==="own"||g(l)?k:l}</bdi>`,r=(...l)=>l.some(k=>!g(k));return s`<${v} name=${`cv ${t}`} back=${e}>
<${y} of=${w(o.words,l=>l.screens[`preview_${t}`])} />
<article class=${N("sheet",`sheet-${t}`)} lang=${m} dir=${I(m)}>
${r($.wish)&&s`<p class="sheet-wish"><bdi>${$.wish}</bdi></p>`}
${r($.about,$.own_about)&&s`<p>${i($.about,$.own_about)}</p>`}
${n.map(({key:l,title:k,picture:Z,lines:tt})=>{let O=tt.filter(({body:_})=>r(_.text,_.own_text));return O.length>0&&s`<section key=${l} data-section=${l}>
<h2><${p} name=${Z} size="1.1em" />${k[t]}</h2>
<ul>${O.map(({id:_,body:E})=>s`<li key=${_}>${i(E.text,E.own_text)}</li>`)}</ul>
</section>`})}
</article>
<//>`}var u="line",R="",d=({words:o},t)=>w(o,n=>n.screens[t]);function xt(o){let t=M(o),{exercise:n}=o,{at:e,id:c,form:m}=t.place,$=n.mine.find(i=>i.id===c);if(e==="group")return s`<${J} exercise=${n} back=${t.home} />`;if(e==="take")return s`<${st} ...${o} paths=${t} />`;if(e==="from"&&$)return s`<${it} ...${o} line=${$} paths=${t} />`;if(e==="room"||e==="own")return s`<${K} key=${e} exercise=${n} way=${e} back=${t.home}
parts=${B(n).map(i=>({...i,lines:L(n,i.key)}))} />`;let a=m===u?{position:P(z(n.mine,u))}:{};return j(o,t,{extra:a})??s`<${ot} ...${o} paths=${t} />`}function B({spec:o,words:t}){var c,m;let n=((m=(c=o.forms[u])==null?void 0:c.steps.find($=>$.key==="section"))==null?void 0:m.options)??{},e=$=>w(t,a=>{var i,r,h;return((h=(r=(i=a.forms[u])==null?void 0:i.steps.section)==null?void 0:r.options)==null?void 0:h[$])??a.screens.other});return[...Object.keys(n),R].map($=>{var a;return{key:$,title:e($),picture:((a=n[$])==null?void 0:a.picture)??"file-text"}})}var L=({mine:o},t)=>z(o,u).filter(n=>!S(n.body)&&(n.body.section??R)===t),Q=({mine:o},{id:t,section:n,text:e})=>o.find(({kind:c,body:m})=>c===u&&(m.links??[]).includes(t)&&(m.section===n||m.text===e[b().room])),U=({own:o})=>o.suggestions??[],V=({mine:o})=>b().room!==b().own||o.some(({body:t})=>!g(t.own_text)||!g(t.own_about));function ot(o){let{exercise:t,actions:n,paths:e}=o,[c,m]=[U(t).length>0,t.mine.some(i=>!S(i.body))],$=c&&s`<${C} look="main" class="bar-wide" picture="list-checks" data-suggestions
of=${d(t,"suggestions")} onClick=${()=>e.go({at:"take"})} />`,a=(i,r,h,l)=>s`
<button type="button" class="begin" data-way=${i} onClick=${l}>
<span class="begin-picture"><${p} name=${r} size="1.75em" /></span><${f} of=${h} />
<${p} name="chevron-right" class="picture-turns" /></button>`;return s`<${A} ...${o} bar=${$}>
<p class="private-line soft small"><${p} name="info" size="1.2em" /><${f} of=${d(t,"no_name")} /></p>
<${q} form="heading" start="start" picture="file-text" ...${o} />
${B(t).map(i=>s`<${nt} key=${i.key} section=${i} exercise=${t}
actions=${n} paths=${e} />`)}
${!c&&s`<p class="private-line soft"><${p} name="sprout" size="1.2em" /><${f}
of=${d(t,"no_suggestion")} /></p>`}
<div data-form=${u}>${a("add","plus",w(t.words,i=>{var r;return(r=i.forms[u])==null?void 0:r.add}),()=>e.begin(u))}</div>
${m&&a("room","file-text",d(t,"preview_room"),()=>e.go({at:"room"}))}
${m&&V(t)&&a("own","languages",d(t,"preview_own"),()=>e.go({at:"own"}))}
<${D} exercise=${t} open=${()=>e.go({at:"group"})} />
<${W} ...${o} />
<//>`}function nt({section:o,exercise:t,actions:n,paths:e}){let c=L(t,o.key),m=T(c,n);return c.length===0?null:s`<section class="form-list" data-section=${o.key}>
<${X} section=${o} />
<ol class="cv-lines">${c.map(($,a)=>s`<li key=${$.id} class="card card-private" data-line=${$.id}>
<button type="button" class="cv-open" data-entry=${$.id} onClick=${()=>e.open($)}>
<span class="cv-words"><${Y} line=${$} exercise=${t} /></span>
<${p} name="pencil" class="row-mark" size="1.2em" /></button>
<div class="cv-ways">
<button type="button" class="button button-quiet cv-from" data-from=${$.id}
onClick=${()=>e.go({at:"from",id:$.id})}>
<${p} name="footprints" size="1.2em" /><${f} class="small" of=${d(t,"from")} /></button>
${c.length>1&&s`<${G} at=${a} of=${c.length} move=${m} earlier=${d(t,"earlier")}
later=${d(t,"later")} />`}
</div></li>`)}</ol>
</section>`}var X=({section:o})=>s`<h2 class="cv-title"><${p} name=${o.picture} size="1.3em" /><${f} of=${o.title} /></h2>`;function Y({line:o,exercise:t}){let{text:n,own_text:e}=o.body;return g(n)&&g(e)?s`<${f} class="soft" of=${x("Nothing written yet")} />`:s`${!g(n)&&s`<bdi class="cv-text">${n}</bdi>`}
${g(e)?V(t)&&s`<${f} class="soft small" data-not-yet of=${d(t,"not_yet_own")} />`:s`<bdi class="cv-own">${e}</bdi>`}`}function st({exercise:o,actions:t,paths:n}){let{room:e,own:c}=b(),m=({id:a,section:i,text:r},h)=>({section:i,text:r[e],own_text:e===c||r[c]===r[e]?null:r[c],links:[a],position:P(h)}),$=a=>{let i=Q(o,a),r=m(a,L(o,a.section));return i?i.body.text===r.text&&(i.body.own_text??null)===r.own_text?t.remove(i.id):n.open(i):t.save({id:t.newId(),kind:u,body:r})};return s`<${v} name="cv suggestions" back=${n.home}>
<${y} of=${d(o,"suggestions")} />
${B(o).map(a=>({section:a,inside:U(o).filter(i=>i.section===a.key)})).map(({section:a,inside:i})=>i.length>0&&s`<section class="form-list" key=${a.key} data-section=${a.key}>
<${X} section=${a} />
<ul class="rows">${i.map(r=>s`<li key=${r.id} class="deck-line"><${et} one=${r} exercise=${o}
on=${!!Q(o,r)} flip=${()=>$(r)} /></li>`)}</ul>
</section>`)}
<//>`}function et({one:o,exercise:t,on:n,flip:e}){let{room:c,own:m}=b(),$=o.text[c]===o.text[m],a={room:o.text[c]??"",own:o.text[m]??""};return s`<button type="button" class="row-choice" aria-pressed=${n} data-take=${o.id} onClick=${e}>
<span class="cv-words">${$?s`<bdi>${a.room}</bdi>`:s`<${f} of=${a} />`}
<${f} inline class="small cv-take" of=${d(t,n?"taken":"take")} /></span>
<span class="row-mark"><${p} name=${n?"circle-check":"plus"} /></span>
</button><${F} of=${a} />`}function it({exercise:o,actions:t,line:n,paths:e}){var i;let{steps:c=[]}=o.spec.forms[u]??{},m=new Set((i=o.linkable.links)==null?void 0:i.map(r=>r.id)),$=!(n.body.links??[]).some(r=>m.has(r)),a={exercise:o.name,id:n.id};return s`<${v} name=${`from ${n.id}`} back=${e.home}>
<${y} of=${d(o,"from")} />
<div class="card card-private cv-words"><${Y} line=${n} exercise=${o} /></div>
${$&&s`<${f} as="p" class="why" data-from-nothing of=${d(o,"from_nothing")} />
<${C} picture="pencil" of=${x("Change")} onClick=${()=>e.go({at:"form",form:u,id:n.id,step:c.findIndex(r=>r.input==="links")})} />`}
<${H} entry=${n} actions=${t} open=${r=>t.visit(r.exercise,r.id,a)} />
<//>`}export{xt as seat};
