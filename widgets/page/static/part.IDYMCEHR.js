import{a as F,b as G,c as B,d as K,e as A,f as W,g as Q,h as V,i as q,j as Y,k as mt,l as Z}from"./part.JE4IZACV.js";import{b as R}from"./part.TRQQZSHI.js";import{A as z,B as P,C as pt,D as C,a as $t,c as O,d as N,e as _,f as H,g as lt,j as u,k as g,l as j,o as J,p as l,q as r,r as I,t as h,x as ct,y as ut,z as ft}from"./part.XLJ5PMWG.js";var tt=999,ot=40,ht=(t,e)=>t.filter(o=>o.kind===e).sort((o,n)=>(o.body.position??0)-(n.body.position??0)||(o.id<n.id?-1:1)),To=t=>{var e;return Math.min((((e=t[t.length-1])==null?void 0:e.body.position)??0)+ot,tt)};function Vt(t,e,o){var d,f;let n=t[e],i=t.filter(c=>c!==n),s=((d=i[o-1])==null?void 0:d.body.position)??0,a=((f=i[o])==null?void 0:f.body.position)??Math.min(s+2*ot,tt+1),$=Math.floor((s+a)/2);if($>s&&$<a)return[{entry:n,place:$}];i.splice(o,0,n);let m=Math.min(ot,Math.floor(tt/i.length));return i.map((c,p)=>({entry:c,place:(p+1)*m})).filter(c=>c.entry.body.position!==c.place)}function bt(t,e){let o=H(new Set),n=t.map(i=>`${i.id}${i.revision}${i.shared}`).join();return _(()=>{let i=t.filter(a=>o.current.has(a.id));for(let a of i)a.shared&&o.current.delete(a.id);let s=i.filter(a=>!a.shared).map(a=>a.id);s.length>0&&e.share(s,!0)},[n]),(i,s)=>{for(let{entry:a,place:$}of Vt(t,i,s))a.shared&&o.current.add(a.id),e.save({id:a.id,kind:a.kind,body:{...a.body,position:$},about:a.about})}}var gt=({at:t,of:e,move:o,earlier:n,later:i})=>r`<span class="step-moves">
<${dt} go=${t>0?()=>o(t,t-1):null} picture="chevron-up" of=${n} />
<${dt} go=${t<e-1?()=>o(t,t+1):null} picture="chevron-down" of=${i} />
</span>`,dt=({go:t,picture:e,of:o})=>r`<button type="button" class="button button-quiet move"
aria-label=${J(o)}
aria-disabled=${t?null:"true"} onClick=${()=>t==null?void 0:t()}><${h} name=${e} /></button>`;function Zt(t,e){let[o,n]=O({from:[],to:[]}),i=JSON.stringify(t.body);return N(()=>{let s=!0;return e.chain(t.id).then(a=>{s&&a.ok&&n({from:a.from??[],to:a.to??[]})}),()=>{s=!1}},[t.id,i]),o}function wt({entry:t,actions:e,open:o}){let{from:n,to:i}=Zt(t,e);return r`
<${kt} items=${n} way="from" of=${u("Where this comes from")} open=${o} />
<${kt} items=${i} way="to" of=${u("What it became")} open=${o} />`}var kt=({items:t,way:e,of:o,open:n})=>t.length===0?null:r`
<section class=${`chain chain-${e}`} data-chain=${e}>
<h2><${h} name=${e==="from"?"footprints":"sprout"} size="1.2em" /><${l} of=${o} /></h2>
<${yt} items=${t} way=${e} open=${n} />
</section>`,yt=({items:t,way:e,open:o})=>r`<ul class="chain-list">${t.map(n=>r`
<li key=${n.id}>
<button type="button" class="row-choice" data-step=${n.id} onClick=${()=>o(n)}>
<${h} name=${n.picture??"circle-dot"} size="1.6em" /><${l} of=${n.label} />
<${h} name="chevron-right" class="picture-turns row-mark" />
</button>
${(n[e]??[]).length>0&&r`<${yt} items=${n[e]} way=${e} open=${o} />`}
</li>`)}</ul>`;function U({card:t,entry:e,exercise:o}){if(t.texts||t.chosen)return r`<${st} card=${t} exercise=${o} form=${e.kind} />`;let n=Object.entries(t).map(([i,s])=>to(i,s,e,o)).filter(Boolean);return n.length===0?r`<${l} as="p"
of=${u("The others see none of your words here; it only adds one to the count.")} />`:r`<div class="seen">${n}</div>`}function to(t,e,o,n){var a,$;let i=o.kind,s=j(n,i,t);if(Array.isArray(e)&&e.length>0&&t!=="merged"){let m=(($=(a=n.spec.forms[i])==null?void 0:a.steps.find(b=>b.key===t))==null?void 0:$.input)==="text";return r`<ul key=${t} class=${m?"seen-texts":"seen-list"}>
${e.map(b=>r`<li key=${b.key??b.text}>
${b.key?r`<${l} inline of=${B(s,b.key)} />`:r`<bdi>${b.text}</bdi>`}
</li>`)}</ul>`}return t==="picture"&&e?r`<${h} key=${t} name=${X(e,n,i)}
size="2.2em" />`:t==="slug"?r`<${q} key=${t} entry=${o} exercise=${n} />`:["text","task","competence"].includes(t)&&e?r`<p key=${t} class=${I("seen-text",`seen-${t}`)}><bdi>${e}</bdi></p>`:null}function X(t,e,o){var i,s,a,$;return(($=(a=(s=(((i=e.spec.forms[o])==null?void 0:i.steps)??[]).find(m=>m.key==="picture"))==null?void 0:s.options)==null?void 0:a[t])==null?void 0:$.picture)??t}function et(t,e){let[o,n]=O(null),i=JSON.stringify(t.body);return N(()=>{let s=!0;return e(t.id).then(a=>{s&&n(a)}),()=>{s=!1}},[t.id,i]),o}function st({card:t,exercise:e,form:o}){let{picture:n,texts:i=[],chosen:s=[]}=t;return i.length+s.length===0?r`<${l} as="p"
of=${u("The others see none of your words here; it only adds one to the count.")} />`:r`<div class="seen seen-said">
${n&&r`<${h} name=${n} size="2.2em" />`}
${i.map(({field:a,text:$})=>r`<p key=${a} class="seen-text"><bdi>${$}</bdi></p>`)}
${s.length>0&&r`<ul class="seen-list">${s.map(({field:a,key:$})=>r`
<li key=${`${a} ${$}`}><${oo} field=${a} value=${$} exercise=${e} form=${o} /></li>`)}</ul>`}
</div>`}function oo({field:t,value:e,exercise:o,form:n}){var m,b,d;let i=t.split(".")[0]??t,s=(m=o.spec.forms[n])==null?void 0:m.steps.find(f=>f.key===i),a=A(o.deck,e);if(s!=null&&s.input.startsWith("card")&&a)return r`<span class="said-option"><span class=${W(o.deck,a.family)} aria-hidden="true"></span>
<${h} name=${a.picture} size="1.2em" /><${l} inline of=${K(o.deck,e)} /></span>`;let $=s&&F(s)&&((d=(b=s.options)==null?void 0:b[e])==null?void 0:d.picture);return r`<span class="said-option">${$&&r`<${h} name=${$} size="1.2em" />`}
<${l} inline of=${B(j(o,n,i),e)} /></span>`}function vt(){let[t,e]=O(!1),[o,n]=O(null);return{busy:t,trouble:o,act:async(s,a=()=>{})=>{e(!0);let $=await s;e(!1),n($.ok?null:$.say??null),$.ok&&a()}}}function xt({entry:t,exercise:e,actions:o,fresh:n,back:i,edit:s,shareable:a=!0,note:$,children:m,walk:b}){let{busy:d,trouble:f,act:c}=vt(),[p,k]=O(""),y=et(t,o.preview),x=e.spec.forms[t.kind],T=w=>c(o.share([t.id],w),n&&w?i:void 0);if(p==="remove")return r`<${ao} entry=${t} exercise=${e} no=${()=>k("")}
yes=${()=>c(o.remove(t.id),i)} />`;if(p==="give")return r`<${ro} busy=${d} trouble=${f} no=${()=>k("")}
yes=${()=>c(o.share([t.id],!0),i)} />`;let S=a&&r`
${t.shared?r`<${C} class="bar-main" picture="undo-2" of=${u("Take back")} disabled=${d}
onClick=${()=>T(!1)} />`:x!=null&&x.anonymous?r`<${C} look="share" class="bar-main" picture="users" of=${u("Give it without my name")}
disabled=${d||!(y!=null&&y.ok)} onClick=${()=>k("give")} />`:r`<${C} look="share" class="bar-main" picture="users" of=${u("Share with the group")}
disabled=${d||!(y!=null&&y.ok)} onClick=${()=>T(!0)} />`}
${n&&!t.shared&&r`<${C} picture="lock" of=${u("Keep for me")} onClick=${i} />`}`,v=no(t,e,a?y==null?void 0:y.card:{});return r`<${z} name=${`entry ${t.id}`} back=${i} bar=${S} stacked=${!0}>
<${P} of=${a?g(e.words,w=>w.screens.preview):eo(e,t.kind)} />
${a&&r`<${io} reply=${y} entry=${t} exercise=${e} />
<p class="state"><${Y} shared=${t.shared} />
<${l} class="soft" of=${g(e.words,w=>w.screens[t.shared?"shared":"private"])} />
</p>`}
${(x==null?void 0:x.to)==="nobody"&&r`<p class="state"><${Y} shared=${!1} />
<${l} class="soft" of=${g(e.words,w=>w.screens.private)} /></p>`}
${$&&!t.shared&&r`<p class="note"><${h} name="handshake" /><${l} of=${$} /></p>`}
${f&&r`<${l} as="p" class="trouble" role="alert" of=${f} />`}
${m}
${v.length>0&&r`<div class="entry-whole">
${a&&r`<h2 class="only-me"><${h} name="lock" size="1.1em" /><${l}
of=${u("Only you see this")} /></h2>`}
<${q} entry=${t} exercise=${e} asked=${!0}
only=${w=>v.includes(w)} />
</div>`}
<${wt} entry=${t} actions=${o} open=${b} />
<div class="entry-actions">
<${C} picture="pencil" of=${u("Change")} onClick=${s} />
<${C} look="quiet" picture="trash-2" of=${u("Remove")} onClick=${()=>k("remove")} />
</div>
${(x==null?void 0:x.to)!=="owner"&&r`<${so} entry=${t} busy=${d}
show=${w=>c(o.show([t.id],w))} />`}
<//>`}var eo=(t,e)=>g(t.words,o=>{var n;return((n=o.forms[e])==null?void 0:n.title)??o.title}),so=({entry:t,busy:e,show:o})=>r`<div class="tutors">
${t.tutor&&r`<${mt} />`}
<${C} look="quiet" picture=${t.tutor?"undo-2":"eye"} disabled=${e} data-tutors
of=${t.tutor?u("Hide it from the tutors"):u("Show it to the tutors")} onClick=${()=>o(!t.tutor)} />
<${l} as="p" class="soft small" of=${t.tutor?u("You can take it back at any time. What you write later stays yours."):u("The tutors can read every word of it. The group sees nothing new.")} />
</div>`;function no(t,e,o){let n=[...(o==null?void 0:o.texts)??[],...(o==null?void 0:o.chosen)??[]].map(({field:a})=>a.split(".")[0]);if(n.length>0)return V(t,e).filter(({key:a})=>!n.includes(a));let i=JSON.stringify(o??{}),s=a=>i.includes(JSON.stringify(a));return V(t,e).filter(({key:a})=>![t.body[a]].flat().some(s))}function ro({busy:t,trouble:e,yes:o,no:n}){let i=r`<${C} picture="undo-2" of=${u("Not yet")} onClick=${n} />
<${C} look="share" class="bar-main" picture="check" of=${u("Give it")} disabled=${t} onClick=${o} />`;return r`<${z} name="give" back=${n} bar=${i} class="giving">
<div class="now-picture"><${h} name="users" size="4rem" /></div>
<${P} of=${u("Give this without your name?")} />
<${l} as="p" of=${u("It is no longer yours: nobody can tell who wrote it, not even you.")} />
<${l} as="p" class="why" of=${u("After that, you cannot read it, change it or take it back.")} />
${e&&r`<${l} as="p" class="trouble" role="alert" of=${e} />`}
<//>`}function io({reply:t,entry:e,exercise:o}){return t?t.ok?r`<figure class=${I("preview",e.shared&&"preview-shared")}>
<figcaption><${h} name="eye" size="1.2em" /><${l} inline of=${u("What the others see")} />
</figcaption>
<${U} card=${t.card} entry=${e} exercise=${o} />
</figure>`:r`<${l} as="p" class="trouble" of=${t.say??u("Please try again.")} />`:r`<div class="preview preview-empty" aria-busy="true"></div>`}function ao({entry:t,exercise:e,yes:o,no:n}){let i=r`<${C} look="alert" picture="trash-2" of=${u("Remove")} onClick=${o} />
<${C} look="main" class="bar-main" picture="undo-2" of=${u("Keep it")} onClick=${n} />`;return r`<${z} name="remove" back=${n} bar=${i}>
<${P} of=${u("Remove this?")} />
<div class="card card-private"><${q} entry=${t} exercise=${e} /></div>
<${l} as="p" class="why" of=${u("It goes at once, also from the wall. It cannot be brought back.")} />
<//>`}function Yo({entries:t,exercise:e,actions:o,back:n,edit:i}){let{busy:s,trouble:a,act:$}=vt(),m=t.every(c=>c.shared),b=c=>g(e.words,p=>p.screens[c]),d=c=>$(o.share(t.map(p=>p.id),c)),f=r`${m?r`<${C} class="bar-main" picture="undo-2" of=${u("Take back")} disabled=${s}
onClick=${()=>d(!1)} />`:r`<${C} look="share" class="bar-main" picture="users" of=${u("Share with the group")}
disabled=${s} onClick=${()=>d(!0)} />`}
<${C} picture="pencil" of=${u("Change")} onClick=${i} />`;return r`<${z} name="share many" back=${n} bar=${f} stacked=${!0}>
<${P} of=${b("preview")} />
<p class="state"><${Y} shared=${m} /><${l} class="soft" of=${b(m?"shared":"private")} />
</p>
${a&&r`<${l} as="p" class="trouble" role="alert" of=${a} />`}
<figure class=${I("preview",m&&"preview-shared")}>
<figcaption><${h} name="eye" size="1.2em" /><${l} inline of=${u("What the others see")} />
</figcaption>
<ul class="many">${t.map(c=>r`<li key=${c.id}><${$o} entry=${c}
exercise=${e} actions=${o} /></li>`)}</ul>
</figure>
<//>`}function $o({entry:t,exercise:e,actions:o}){let n=et(t,o.preview);return(n==null?void 0:n.ok)&&r`<${U} card=${n.card} entry=${t} exercise=${e} />`}var Ct=t=>r`
<${Ot} ...${t} chosen=${t.value?[t.value]:[]} most=${1}
put=${e=>t.set(e[0]??null)} />`,St=t=>r`
<${Ot} ...${t} chosen=${t.value??[]} most=${t.step.most??1/0} put=${t.set} />`;function Ot({deck:t,asked:e,chosen:o,most:n,put:i,taken:s=[]}){let a=(t==null?void 0:t.families)??[],[$,m]=O(()=>{var c;return((c=A(t,o[0]??""))==null?void 0:c.family)??""});if(ct($&&a.length>1?()=>m(""):null),!t)return null;let b=c=>{o.includes(c)?i(o.filter(p=>p!==c)):n===1?i([c]):o.length<n&&i([...o,c])},d=a.length>1?t.cards.filter(c=>c.family===$):t.cards,f=c=>r`
<${uo} key=${c.slug} card=${c} deck=${t} on=${o.includes(c.slug)} flip=${()=>b(c.slug)}
off=${n>1&&o.length>=n} taken=${s.includes(c.slug)} />`;return r`<div class="deck" role="group" aria-labelledby=${e}>
${!$&&o.map(c=>A(t,c)).map(c=>c&&f(c))}
${n>1&&o.length>=n&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n})} />`}
${a.length>1&&!$?r`<${lo} deck=${t} families=${a} chosen=${o} open=${m} />`:r`${a.length>1&&r`<${co} deck=${t} family=${$} back=${()=>m("")} />`}
<div class="rows">${d.map(f)}</div>`}
</div>`}function lo({deck:t,families:e,chosen:o,open:n}){let i=s=>o.filter(a=>{var $;return(($=A(t,a))==null?void 0:$.family)===s.slug}).length;return r`<div class="grid families">
${e.map(s=>r`
<button key=${s.slug} type="button" class="tile family" data-family=${s.slug}
onClick=${()=>n(s.slug)}>
<${zt} deck=${t} family=${s.slug} />
<${l} class="tile-word" of=${g(t.words,a=>{var $;return($=a.families)==null?void 0:$[s.slug]})} />
${i(s)>0&&r`<span class="tile-mark badge badge-chosen numbers">${i(s)}</span>`}
</button>`)}
</div>`}var zt=({deck:t,family:e})=>{var o,n;return r`<span class="family-mark">
<span class=${W(t,e)} aria-hidden="true"></span>
<${h} name=${((n=(o=t.families)==null?void 0:o.find(i=>i.slug===e))==null?void 0:n.picture)??"circle"} size="1.6em" />
</span>`},co=({deck:t,family:e,back:o})=>r`<div class="family-open">
<button type="button" class="button button-quiet" data-families onClick=${o}>
<${h} name="arrow-left" class="picture-turns" /><${l} inline of=${u("Other families")} />
</button>
<h2><${zt} deck=${t} family=${e} /><${l} of=${g(t.words,n=>{var i;return(i=n.families)==null?void 0:i[e]})} /></h2>
</div>`;function uo({card:t,deck:e,on:o,off:n,taken:i,flip:s}){let a=K(e,t.slug);return r`<div class=${I("deck-card",o&&"deck-card-on")}>
<div class="deck-line">
<button type="button" class="row-choice" aria-pressed=${o} aria-disabled=${n&&!o?"true":null}
data-card=${t.slug} onClick=${s}>
<span class="card-picture"><${h} name=${t.picture} size="1.75em" />
<span class=${W(e,t.family)} aria-hidden="true"></span></span>
<span class="deck-text"><${l} of=${a} />
${i&&r`<${l} class="soft small" of=${u("Already in my cards")} />`}</span>
<span class="row-mark"><${h} name=${o?"circle-check":"circle"} /></span>
</button>
<${R} of=${po(e,t.slug,o)} />
</div>
${o&&r`<${fo} deck=${e} slug=${t.slug} />`}
</div>`}function fo({deck:t,slug:e}){var i;let o=((i=t.words.room.cards[e])==null?void 0:i.examples)??[],n=g(t.words,s=>{var a;return(a=s.cards[e])==null?void 0:a.story});return r`<div class="deck-more">
${o.length>0&&r`<${l} as="p" class="soft small" of=${u("For example:")} />
<ul>${o.map((s,a)=>r`<li key=${a}><${l}
of=${g(t.words,$=>{var m,b;return(b=(m=$.cards[e])==null?void 0:m.examples)==null?void 0:b[a]})} /></li>`)}</ul>`}
${n.room&&r`<p class="deck-story"><${h} name="message-circle" size="1.2em" /><${l} of=${n} /></p>`}
</div>`}function po(t,e,o){let n=i=>{let s=i.cards[e];return[s==null?void 0:s.text,...o?[...(s==null?void 0:s.examples)??[],s==null?void 0:s.story]:[]].filter(Boolean).join(" ")};return{room:n(t.words.room),own:n(t.words.own)}}function nt({spec:t},e,o,n=(i=>(i=t.forms[e])==null?void 0:i.needs)()??[]){var s;return(((s=t.forms[e])==null?void 0:s.steps)??[]).findIndex(({key:a})=>n.includes(a)&&G(o[a]))}function Pt({mine:t,spec:e},o,n){var a;let i=(((a=e.forms[o])==null?void 0:a.steps)??[]).filter($=>$.input==="card").map($=>$.key),s=t.filter($=>$.kind===o&&$.id!==n);return Object.fromEntries(i.map($=>[$,s.map(m=>m.body[$])]))}function Tt({step:t,words:e,value:o,set:n,asked:i}){let s=o??[],a=s.length>=(t.most??1/0),$=f=>{s.includes(f)?n(s.filter(c=>c!==f)):a||n([...s,f])},m=Object.entries(t.options??{}),b=F(t),d=s.filter(f=>!(f in(t.options??{})));return r`<div role="group" aria-labelledby=${i}>
<div class="chips">
${m.map(([f,c])=>r`
<${mo} key=${f} on=${s.includes(f)} off=${a} picture=${b&&(c==null?void 0:c.picture)}
of=${B(e,f)}
flip=${()=>$(f)} />`)}
${d.map(f=>r`<button key=${`own ${f}`} type="button" class="chip" aria-pressed="true"
onClick=${()=>$(f)}>
<${h} name="check" size="1.15em" /><bdi>${f}</bdi>
</button>`)}
</div>
${t.free&&!a&&r`<${Bt} step=${t} words=${e}
add=${f=>n([...s,f])} taken=${s} />`}
${a&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n:t.most??0})} />`}
</div>`}function mo({on:t,off:e,picture:o,of:n,flip:i}){return r`<button type="button" class="chip" aria-pressed=${t} aria-disabled=${e&&!t?"true":null}
onClick=${i}>
${(t||o)&&r`<${h} name=${t?"check":o} size="1.15em" />`}
<${l} inline of=${n} />
</button>`}function Bt({step:t,words:e,add:o,taken:n}){let[i,s]=O(""),a=g(e,f=>f.free??""),$=i.trim(),m=()=>{$&&!n.includes($)&&o($),s("")},b=f=>{f.key!=="Enter"||!$||(f.preventDefault(),m())};return r`<div class="free" onFocusOut=${f=>{let c=f.currentTarget;$&&!c.contains(f.relatedTarget)&&m()}}>
<label><${l} inline class="small soft" of=${a.room?a:u("Something else")} />
<input class="field" dir="auto" type="text" autocomplete="off" enterkeyhint="done"
maxlength=${t.length??40}
value=${i} onInput=${f=>s(f.target.value)} onKeyDown=${b} />
</label>
<button type="button" class="button" aria-label=${J(u("Add"))} onClick=${m}><${h} name="plus" />
</button>
</div>`}function Mt({step:t,words:e,value:o,set:n}){return t.free?o&&!(o in(t.options??{}))?r`<div class="chips other"><button type="button" class="chip" aria-pressed="true" onClick=${()=>n(null)}>
<${h} name="check" size="1.15em" /><bdi>${o}</bdi></button></div>`:r`<${Bt} step=${t} words=${e} add=${n} taken=${[]} />`:null}function It({step:t,words:e,value:o,set:n,asked:i}){return r`<div class="rows" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([s,a])=>r`
<button key=${s} type="button" class=${I("row-choice",`row-${s}`)} aria-pressed=${o===s}
onClick=${()=>n(o===s?null:s)}>
<${h} name=${(a==null?void 0:a.picture)??"circle"} size="1.75em" /><${l} of=${B(e,s)} />
<span class="row-mark"><${h} name=${o===s?"circle-check":"circle"} /></span>
</button>`)}
<${Mt} step=${t} words=${e} value=${o} set=${n} asked=${i} />
</div>`}function Et({step:t,words:e,value:o,set:n,asked:i}){let s=F(t);return r`<div class="rows scale" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([a,$])=>r`
<button key=${a} type="button" class="row-choice" aria-pressed=${o===a} data-option=${a}
onClick=${()=>n(o===a?null:a)}>
<span class="scale-stop">${o===a&&r`<${h} name="check" size="1.1em" />`}</span>
<${l} of=${B(e,a)} />
${s&&r`<${h} name=${($==null?void 0:$.picture)??"circle"} size="1.6em" />`}
</button>`)}
</div>`}function At({step:t,words:e,value:o,set:n,asked:i}){return r`<div><div class="grid" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([s,a])=>r`
<button key=${s} type="button" class="tile" aria-pressed=${o===s} onClick=${()=>n(o===s?null:s)}>
<${h} name=${(a==null?void 0:a.picture)??s} size="2em" />
<${l} class="tile-word" of=${B(e,s)} />
${o===s&&r`<${h} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>
<${Mt} step=${t} words=${e} value=${o} set=${n} asked=${i} />
</div>`}var ho=t=>[...new Set(t.map(e=>`${e.exercise}.${e.kind}`))].map(e=>t.filter(o=>`${o.exercise}.${o.kind}`===e));function Ft({step:t,value:e,set:o,asked:n,linkable:i=[]}){let s=e??[],a=t.most??1/0,$=s.length>=a&&a>1,m=d=>{s.includes(d)?o(s.filter(f=>f!==d)):a===1?o([d]):$||o([...s,d])},b=ho(i);return b.length===0?r`<p class="private-line soft"><${h} name="sprout" size="1.2em" />
<${l} of=${u("There is nothing to choose from yet. You can go on.")} /></p>`:r`<div class="rows links" role="group" aria-labelledby=${n}>
${b.map(d=>{var f,c;return r`<${$t} key=${`${(f=d[0])==null?void 0:f.exercise}.${(c=d[0])==null?void 0:c.kind}`}>
${b.length>1&&d[0]&&r`<${l} as="h2" class="small soft" of=${d[0].group} />`}
${d.map(p=>r`<${bo} key=${p.id} one=${p} on=${s.includes(p.id)} off=${$}
flip=${()=>m(p.id)} />`)}
<//>`})}
${$&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n:a})} />`}
</div>`}var bo=({one:t,on:e,off:o,flip:n})=>r`
<button type="button" class="row-choice" aria-pressed=${e} aria-disabled=${o&&!e?"true":null}
data-link=${t.id} onClick=${n}>
<${h} name=${t.picture??"circle-dot"} size="1.75em" /><${l} of=${t.label} />
<span class="row-mark"><${h} name=${e?"circle-check":"circle"} /></span>
</button>`;var Wt=t=>String(t??"").normalize("NFC").trim();function Nt(t,e){let[o,n]=O(()=>String(t??""));return _(()=>{Wt(t)!==Wt(o)&&n(String(t??""))},[t]),[o,i=>{n(i.target.value),e(i.target.value)}]}function jt({step:t,words:e,value:o,set:n,asked:i}){let s=H(null),[a,$]=Nt(o,n);return _(()=>{s.current&&(s.current.style.height="auto",s.current.style.height=`${s.current.scrollHeight+4}px`)},[a]),r`<div>
<textarea class="field" ref=${s} dir="auto" rows=${t.lines??3} maxlength=${t.length}
aria-labelledby=${i}
autocomplete="off" value=${a} onInput=${$} />
<${Gt} value=${a} length=${t.length} />
<${Lt} words=${e} value=${o} set=${n} />
</div>`}function Rt({step:t,words:e,value:o,set:n,asked:i}){let[s,a]=Nt(o,n);return r`<div>
<input class="field" dir="auto" type="text" maxlength=${t.length} aria-labelledby=${i} autocomplete="off"
enterkeyhint="next" value=${s} onInput=${a} />
<${Gt} value=${s} length=${t.length} />
<${Lt} words=${e} value=${o} set=${n} />
</div>`}function Gt({value:t,length:e}){let o=(e??1/0)-(t??"").length;return o>Math.max(8,(e??0)*.12)?null:r`<${l} as="p" class="soft small" of=${u("{n} letters left",{n:o})} />`}function Lt({words:t,value:e,set:o}){let n=t.own.examples??t.room.examples??[];return n.length===0||!G(e)?null:r`<div class="examples">
<${l} inline as="p" class="soft small" of=${u("For example:")} />
${n.map((i,s)=>r`<button key=${s} type="button" class="example" onClick=${()=>o(i)}>
<${l} of=${g(t,a=>{var $;return($=a.examples)==null?void 0:$[s]})} />
</button>`)}
</div>`}var go={choices:Tt,choice:It,scale:Et,picture:At,text:jt,short:Rt,card:Ct,cards:St,links:Ft},_t=t=>r`<${go[t.step.input]} ...${t} />`;function qt({name:t,spec:e,words:o,body:n,step:i,save:s,go:a,leave:$,done:m,exercise:b,taken:d={},above:f,only:c=!1}){var L;let p=Math.min(i,e.steps.length-1),k=e.steps[p];if(N(()=>{p!==i&&a(p)},[p,i]),!k)return null;let y=n[k.key],x=c||p===e.steps.length-1,T=()=>x?m():a(p+1),S={room:o.room.steps[k.key]??{ask:k.key},own:o.own.steps[k.key]??{ask:k.key}},v=g(S,M=>M.ask),w=g(S,M=>M.why),E={room:`${v.room} ${w.room}`,own:`${v.own} ${w.own}`},D=r`
<${C} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${u("Skip")} onClick=${T} />
<${C} look="main" class=${G(y)?"bar-main bar-main-waits":"bar-main"} after=${!0}
picture=${x?"check":"arrow-right"} turns=${!x} of=${x?u("Done"):u("Next")}
onClick=${T} />`;return r`<${z} name=${`${t} ${p}`} back=${p===0?$:()=>a(p-1)} bar=${D}
progress=${r`<${pt} n=${p+1} m=${e.steps.length} />`}>
${f}
${c&&r`<p class="note"><${h} name="info" /><${l}
of=${u("Without this answer, the rest cannot be kept.")} /></p>`}
<form class="question" onSubmit=${M=>{M.preventDefault(),T()}}>
<div id=${`ask-${k.key}`}><${P} of=${v} /></div>
<${l} as="p" class="why" of=${w} />
<${R} of=${E} />
<${_t} key=${k.key} step=${k} words=${S} value=${y} asked=${`ask-${k.key}`}
deck=${b.deck} linkable=${(L=b.linkable)==null?void 0:L[k.key]} taken=${d[k.key]}
set=${M=>s({...n,[k.key]:M})} />
</form>
<//>`}var Dt={at:"home"},Ht=t=>t.revision===Number.MAX_SAFE_INTEGER;function qe({exercise:t,actions:e}){let[o,n]=ft(t.name,Dt),i=s=>Ht(s)&&nt(t,s.kind,s.body)>=0;return{place:o,go:n,home:()=>n(Dt),begin:(s,a)=>n({at:"form",form:s,id:e.newId(),step:0,about:a}),open:s=>n(i(s)?{at:"form",form:s.kind,id:s.id,step:0,about:s.about}:{at:"entry",id:s.id})}}function De(t,e,o={}){let{exercise:n}=t,{place:i}=e,s=n.mine.find(a=>a.id===i.id);return i.at==="entry"&&s?ko(t,e,s,o):i.at!=="form"||!i.id||!n.spec.forms[i.form??""]?null:wo(t,e,s,o)}function ko({exercise:t,actions:e},{place:o,go:n,home:i},s,{unshared:a=[],notes:$={},above:m}){var c;let b=({exercise:p,id:k},y)=>p===t.name?n({at:"entry",id:k,from:y}):e.visit(p,k,y),{from:d}=o,f=(((c=t.spec.forms[s.kind])==null?void 0:c.to)??"group")==="group";return r`<${xt} key=${s.id} entry=${s} exercise=${t} actions=${e}
fresh=${!!o.fresh} note=${$[s.kind]} back=${d?()=>b(d,d.from):i}
shareable=${f&&!a.includes(s.kind)} children=${s.about.length>0&&(m==null?void 0:m(s.about))}
walk=${p=>b(p,{exercise:t.name,id:s.id,from:d})}
edit=${()=>n({at:"form",form:s.kind,id:s.id,step:0})} />`}function wo({exercise:t,actions:e},{place:o,go:n,home:i},s,{required:a={},extra:$={},above:m}){let{id:b="",form:d=""}=o,f=t.spec.forms[d],c=(s==null?void 0:s.body)??$,p=(s==null?void 0:s.about)??o.about??[],k=v=>nt(t,d,v,a[d]),y=f.to==="owner",x=(v,w=!1)=>e.save({id:b,kind:d,body:v,about:p,ready:k(v)<0&&(w||!y)}),T=()=>{if(!s||Q(c))return s&&e.remove(b),i();let v=k(c);return v>=0?o.missing?i():n({...o,step:v,missing:!0}):(y&&x(c,!0),e.flush(),f.to&&f.to!=="group"?i():n({at:"entry",id:b,fresh:!0}))},S=()=>s&&(Q(c)||y&&!Ht(s))?T():i();return r`<${qt} name=${`${d} ${b}`} spec=${f} step=${o.step??0} body=${c}
save=${v=>x(v)} done=${T} leave=${S}
only=${!!o.missing} exercise=${t} taken=${Pt(t,d,b)}
above=${p.length>0&&(m==null?void 0:m(p))}
words=${{room:t.words.room.forms[d],own:t.words.own.forms[d]}}
go=${v=>n({...o,step:v})} />`}function He({form:t,picture:e="pencil",start:o="",exercise:n,actions:i,paths:s}){let a=n.spec.forms[t],$=a!=null&&a.ordered?ht(n.mine,t):n.mine.filter(p=>p.kind===t),m={room:n.words.room.forms[t],own:n.words.own.forms[t]},b=(a==null?void 0:a.most)??1/0,d=g(m,p=>p==null?void 0:p.title),c=o!==""&&$.length===0?g(n.words,p=>p.screens[o]):$.length===0&&b===1?d:g(m,p=>(p==null?void 0:p.add)??(p==null?void 0:p.title));return r`<section class="form-list" data-form=${t}>
${$.length>0&&r`<${l} as="h2" of=${d} />`}
${a!=null&&a.ordered?r`<${yo} entries=${$} exercise=${n} actions=${i} paths=${s} />`:$.map(p=>r`<${Z} key=${p.id} entry=${p} exercise=${n}
open=${()=>s.open(p)} />`)}
${$.length<b&&r`<button type="button" class="begin" onClick=${()=>s.begin(t)}>
<span class="begin-picture"><${h} name=${$.length?"plus":e} size="1.75em" /></span>
<${l} of=${c} /><${h} name="chevron-right" class="picture-turns" />
</button>`}
</section>`}function yo({entries:t,exercise:e,actions:o,paths:n}){let i=bt(t,o);return r`<ol class="ordered">${t.map((s,a)=>r`<li key=${s.id}>
<${Z} entry=${s} exercise=${e} open=${()=>n.open(s)} />
${t.length>1&&r`<${gt} at=${a} of=${t.length} move=${i} earlier=${u("Move up")}
later=${u("Move down")} />`}
</li>`)}</ol>`}function Je({exercise:t,children:e,bar:o}){let n=g(t.words,a=>a.screens.intro??a.invite),i=g(t.words,a=>a.title),{homeBack:s}=lt(ut);return r`<${z} name=${`home ${t.name}`} back=${s} bar=${o} class="exercise-home">
<${P} of=${i} />
<${l} as="p" class="why" of=${n} />
<${R} of=${{room:`${i.room}. ${n.room}`,own:`${i.own}. ${n.own}`}} />
${e}
<//>`}function Ke({exercise:t}){let e=t.mine.length===0;return r`<p class="private-line soft small"><${h} name=${e?"sprout":"users"} size="1.2em" />
<${l} of=${g(t.words,o=>o.screens[e?"nothing_mine":"pick"])} /></p>`}var it=t=>t.items===null,Jt=t=>t.n<5,Kt=t=>t.filter(e=>it(e)?e.n>0:(e.items??[]).length>0&&(e.show!=="distribution"||e.n>0)),rt=(t,e)=>{var o;return(o=t.wall)==null?void 0:o.find(n=>n.name===e.name)},Yt=(t,e)=>{var o;return[((o=rt(t,e))==null?void 0:o.form)??[]].flat()[0]??""};function Ut(t,e,{spec:o,words:n,deck:i}){var b,d,f,c,p,k,y,x;let{key:s,text:a=""}=t;if(!s)return{room:a,own:a,picture:null,shape:""};let $=A(i,s),m=[((b=rt(o,e))==null?void 0:b.field)??[]].flat();for(let T of[((d=rt(o,e))==null?void 0:d.form)??[]].flat()){let S=(f=o.forms[T])==null?void 0:f.steps.find(w=>{var E;return m.includes(w.key)&&(((E=w.options)==null?void 0:E[s])||w.input.startsWith("card"))});if(!S)continue;let v=(w,E)=>{var D,L,M,at;return(S.options?(M=(L=(D=w.forms[T])==null?void 0:D.steps[S.key])==null?void 0:L.options)==null?void 0:M[s]:(at=E==null?void 0:E[s])==null?void 0:at.text)??s};return{room:v(n.room,(p=(c=i==null?void 0:i.words)==null?void 0:c.room)==null?void 0:p.cards),own:v(n.own,(y=(k=i==null?void 0:i.words)==null?void 0:k.own)==null?void 0:y.cards),picture:(S.options?F(S)&&((x=S.options[s])==null?void 0:x.picture):$==null?void 0:$.picture)||null,shape:S.options?"":W(i,$==null?void 0:$.family)}}return{room:s,own:s,picture:null,shape:""}}var Xt=({part:t})=>r`<span class="bar-line" aria-hidden="true"><span style=${{inlineSize:`${t*100}%`}}></span></span>`;function Qt({exercise:t,back:e}){let o=Kt(t.wall.boards);return r`<${z} name=${`group ${t.name}`} back=${e}>
<${P} of=${g(t.words,n=>n.screens.revealed)} />
${o.length===0&&r`<${l} as="p" class="why" of=${g(t.words,n=>n.screens.nothing_shared)} />`}
${o.map(n=>r`<section class="group-list" key=${n.name} data-board=${n.name}>
<${l} as="h2" of=${g(t.words,i=>i.wall[n.name])} />
<${vo} board=${n} exercise=${t} />
</section>`)}
<//>`}function vo({board:t,exercise:e}){if(it(t))return r`<p class="group-item group-masked soft"><${h} name="eye-off" size="1.2em" />
<${l} of=${Jt(t)?u("Fewer than five answers: nothing is shown."):u("Fewer than five answers came by phone: nothing is shown.")} /></p>`;let o=t.items??[];if(t.show==="said")return r`<ul>${o.map(i=>r`<li key=${i.id} class="group-item">
<${st} card=${i} exercise=${e} form=${Yt(e.spec,t)} /></li>`)}</ul>`;let n=Math.max(1,...o.map(i=>i.count));return r`<ul class="group-bars">${o.map(i=>{let{picture:s,shape:a,room:$,own:m}=Ut(i,t,e);return r`<li key=${i.key??i.text}>
${a&&r`<span class=${a} aria-hidden="true"></span>`}
${s&&r`<${h} name=${s} size="1.4em" />`}
${i.text?r`<bdi class="bar-words">${i.text}</bdi>`:r`<${l} class="bar-words" of=${{room:$,own:m}} />`}
<strong class="numbers">${i.count}</strong><${Xt} part=${i.count/n} />
</li>`})}</ul>`}function fs({exercise:t,open:e}){let o=t.mine.some(n=>n.shared);return t.revealed&&t.wall?r`<button type="button" class="begin begin-group" onClick=${e}>
<span class="begin-picture"><${h} name="users" size="1.75em" /></span>
<${l} of=${g(t.words,n=>n.screens.revealed)} /><${h} name="chevron-right"
class="picture-turns" />
</button>`:o?r`<p class="private-line soft small"><${h} name="eye-off" size="1.2em" />
<${l} of=${g(t.words,n=>n.screens.waiting)} /></p>`:null}function ps({exercise:t,back:e}){var i;if((i=t.wall)!=null&&i.boards)return r`<${Qt} exercise=${t} back=${e} />`;let o=Object.entries(t.wall??{}).filter(([,s])=>Array.isArray(s)),n=o.every(([,s])=>s.length===0);return r`<${z} name=${`group ${t.name}`} back=${e}>
<${P} of=${g(t.words,s=>s.screens.revealed)} />
${n&&r`<${l} as="p" class="why" of=${g(t.words,s=>s.screens.nothing_shared)} />`}
${o.map(([s,a])=>a.length>0&&r`<section key=${s} class="group-list">
${t.words.room.wall[s]&&r`<${l} as="h2" of=${g(t.words,$=>$.wall[s])} />`}
<ul>${a.map(($,m)=>r`<li
key=${$.id??$.key??$.slug??m} class="group-item">
<${xo} list=${s} item=${$} exercise=${t} /></li>`)}</ul>
</section>`)}
<//>`}function xo({list:t,item:e,exercise:o}){let n=e.count>1&&r`<span class="numbers soft">× ${e.count}</span>`;return e.key?r`<${l} inline of=${So(t,e.key,o)} />${n}`:e.task?r`<bdi class="soft">${e.task}</bdi><bdi>${e.competence}</bdi>`:e.slug?r`<${Co} item=${e} exercise=${o} />`:r`${e.picture&&r`<${h} name=${X(e.picture,o,"step")} size="1.5em" />`}
<bdi>${e.text}</bdi>${n}
${e.adopted&&r`<span class="badge badge-shared"><${h} name="check" size="1.1em" /><${l} inline
of=${g(o.words,i=>i.wall.adopted)} /></span>`}`}function Co({item:t,exercise:e}){var a;let o=e.deck&&g(e.deck.words,$=>{var m;return(m=$.cards[t.slug])==null?void 0:m.text}),n=(a=e.spec.forms.sorting)==null?void 0:a.steps[0],i=j(e,"sorting","pile"),s=Object.entries(t.counts).filter(([,$])=>Number($)>0);return r`${o&&r`<${l} of=${o} />`}<ul class="counts">${s.map(([$,m])=>{var b,d;return r`<li
key=${$}>
<${h} name=${((d=(b=n==null?void 0:n.options)==null?void 0:b[$])==null?void 0:d.picture)??"circle"} size="1.2em" /><${l} inline class="small"
of=${B(i,$)} />
<strong class="numbers">${m}</strong></li>`})}</ul>`}function So(t,e,o){let n=Object.keys(o.spec.forms).map(i=>j(o,i,t));return B(n.find(({room:i})=>{var s;return(s=i==null?void 0:i.options)==null?void 0:s[e]})??{room:void 0,own:void 0},e)}export{ht as a,To as b,bt as c,gt as d,wt as e,X as f,oo as g,Yo as h,zt as i,qe as j,De as k,He as l,Je as m,Ke as n,fs as o,ps as p};
