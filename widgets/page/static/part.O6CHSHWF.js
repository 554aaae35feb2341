import{a as F,b as j,c as B,d as K,e as A,f as W,g as Q,h as V,i as q,j as Y,k as dt,l as Z}from"./part.O26E4TEK.js";import{b as N}from"./part.IWKTODRJ.js";import{A as z,B as P,C as mt,D as C,a as lt,c as O,d as R,e as _,f as H,g as ct,j as u,k as g,l as L,o as J,p as l,q as r,r as E,t as h,x as ut,y as ft,z as pt}from"./part.OWJUNDWO.js";var tt=999,ot=40,bt=(t,o)=>t.filter(e=>e.kind===o).sort((e,n)=>(e.body.position??0)-(n.body.position??0)||(e.id<n.id?-1:1)),Mo=t=>{var o;return Math.min((((o=t[t.length-1])==null?void 0:o.body.position)??0)+ot,tt)};function to(t,o,e){var d,f;let n=t[o],i=t.filter(c=>c!==n),s=((d=i[e-1])==null?void 0:d.body.position)??0,a=((f=i[e])==null?void 0:f.body.position)??Math.min(s+2*ot,tt+1),$=Math.floor((s+a)/2);if($>s&&$<a)return[{entry:n,place:$}];i.splice(e,0,n);let m=Math.min(ot,Math.floor(tt/i.length));return i.map((c,p)=>({entry:c,place:(p+1)*m})).filter(c=>c.entry.body.position!==c.place)}function gt(t,o){let e=H(new Set),n=t.map(i=>`${i.id}${i.revision}${i.shared}`).join();return _(()=>{let i=t.filter(a=>e.current.has(a.id));for(let a of i)a.shared&&e.current.delete(a.id);let s=i.filter(a=>!a.shared).map(a=>a.id);s.length>0&&o.share(s,!0)},[n]),(i,s)=>{for(let{entry:a,place:$}of to(t,i,s))a.shared&&e.current.add(a.id),o.save({id:a.id,kind:a.kind,body:{...a.body,position:$},about:a.about})}}var kt=({at:t,of:o,move:e,earlier:n,later:i})=>r`<span class="step-moves">
<${ht} go=${t>0?()=>e(t,t-1):null} picture="chevron-up" of=${n} />
<${ht} go=${t<o-1?()=>e(t,t+1):null} picture="chevron-down" of=${i} />
</span>`,ht=({go:t,picture:o,of:e})=>r`<button type="button" class="button button-quiet move"
aria-label=${J(e)}
aria-disabled=${t?null:"true"} onClick=${()=>t==null?void 0:t()}><${h} name=${o} /></button>`;function oo(t,o){let[e,n]=O({from:[],to:[]}),i=JSON.stringify(t.body);return R(()=>{let s=!0;return o.chain(t.id).then(a=>{s&&a.ok&&n({from:a.from??[],to:a.to??[]})}),()=>{s=!1}},[t.id,i]),e}function yt({entry:t,actions:o,open:e}){let{from:n,to:i}=oo(t,o);return r`
<${wt} items=${n} way="from" of=${u("Where this comes from")} open=${e} />
<${wt} items=${i} way="to" of=${u("What it became")} open=${e} />`}var wt=({items:t,way:o,of:e,open:n})=>t.length===0?null:r`
<section class=${`chain chain-${o}`} data-chain=${o}>
<h2><${h} name=${o==="from"?"footprints":"sprout"} size="1.2em" /><${l} of=${e} /></h2>
<${vt} items=${t} way=${o} open=${n} />
</section>`,vt=({items:t,way:o,open:e})=>r`<ul class="chain-list">${t.map(n=>r`
<li key=${n.id}>
<button type="button" class="row-choice" data-step=${n.id} onClick=${()=>e(n)}>
<${h} name=${n.picture??"circle-dot"} size="1.6em" /><${l} of=${n.label} />
<${h} name="chevron-right" class="picture-turns row-mark" />
</button>
${(n[o]??[]).length>0&&r`<${vt} items=${n[o]} way=${o} open=${e} />`}
</li>`)}</ul>`;function U({card:t,entry:o,exercise:e}){if(t.texts||t.chosen)return r`<${st} card=${t} exercise=${e} form=${o.kind} />`;let n=Object.entries(t).map(([i,s])=>eo(i,s,o,e)).filter(Boolean);return n.length===0?r`<${l} as="p"
of=${u("The others see none of your words here; it only adds one to the count.")} />`:r`<div class="seen">${n}</div>`}function eo(t,o,e,n){var a,$;let i=e.kind,s=L(n,i,t);if(Array.isArray(o)&&o.length>0&&t!=="merged"){let m=(($=(a=n.spec.forms[i])==null?void 0:a.steps.find(b=>b.key===t))==null?void 0:$.input)==="text";return r`<ul key=${t} class=${m?"seen-texts":"seen-list"}>
${o.map(b=>r`<li key=${b.key??b.text}>
${b.key?r`<${l} inline of=${B(s,b.key)} />`:r`<bdi>${b.text}</bdi>`}
</li>`)}</ul>`}return t==="picture"&&o?r`<${h} key=${t} name=${X(o,n,i)}
size="2.2em" />`:t==="slug"?r`<${q} key=${t} entry=${e} exercise=${n} />`:["text","task","competence"].includes(t)&&o?r`<p key=${t} class=${E("seen-text",`seen-${t}`)}><bdi>${o}</bdi></p>`:null}function X(t,o,e){var i,s,a,$;return(($=(a=(s=(((i=o.spec.forms[e])==null?void 0:i.steps)??[]).find(m=>m.key==="picture"))==null?void 0:s.options)==null?void 0:a[t])==null?void 0:$.picture)??t}function et(t,o){let[e,n]=O(null),i=JSON.stringify(t.body);return R(()=>{let s=!0;return o(t.id).then(a=>{s&&n(a)}),()=>{s=!1}},[t.id,i]),e}function st({card:t,exercise:o,form:e}){let{picture:n,texts:i=[],chosen:s=[]}=t;return i.length+s.length===0?r`<${l} as="p"
of=${u("The others see none of your words here; it only adds one to the count.")} />`:r`<div class="seen seen-said">
${n&&r`<${h} name=${n} size="2.2em" />`}
${i.map(({field:a,text:$})=>r`<p key=${a} class="seen-text"><bdi>${$}</bdi></p>`)}
${s.length>0&&r`<ul class="seen-list">${s.map(({field:a,key:$})=>r`
<li key=${`${a} ${$}`}><${so} field=${a} value=${$} exercise=${o} form=${e} /></li>`)}</ul>`}
</div>`}function so({field:t,value:o,exercise:e,form:n}){var m,b,d;let i=t.split(".")[0]??t,s=(m=e.spec.forms[n])==null?void 0:m.steps.find(f=>f.key===i),a=A(e.deck,o);if(s!=null&&s.input.startsWith("card")&&a)return r`<span class="said-option"><span class=${W(e.deck,a.family)} aria-hidden="true"></span>
<${h} name=${a.picture} size="1.2em" /><${l} inline of=${K(e.deck,o)} /></span>`;let $=s&&F(s)&&((d=(b=s.options)==null?void 0:b[o])==null?void 0:d.picture);return r`<span class="said-option">${$&&r`<${h} name=${$} size="1.2em" />`}
<${l} inline of=${B(L(e,n,i),o)} /></span>`}function xt(){let[t,o]=O(!1),[e,n]=O(null);return{busy:t,trouble:e,act:async(s,a=()=>{})=>{o(!0);let $=await s;o(!1),n($.ok?null:$.say??null),$.ok&&a()}}}function Ct({entry:t,exercise:o,actions:e,fresh:n,back:i,edit:s,shareable:a=!0,note:$,children:m,walk:b}){let{busy:d,trouble:f,act:c}=xt(),[p,k]=O(""),y=et(t,e.preview),x=o.spec.forms[t.kind],T=w=>c(e.share([t.id],w),n&&w?i:void 0);if(p==="remove")return r`<${lo} entry=${t} exercise=${o} no=${()=>k("")}
yes=${()=>c(e.remove(t.id),i)} />`;if(p==="give")return r`<${ao} busy=${d} trouble=${f} no=${()=>k("")}
yes=${()=>c(e.share([t.id],!0),i)} />`;let S=a&&r`
${t.shared?r`<${C} class="bar-main" picture="undo-2" of=${u("Take back")} disabled=${d}
onClick=${()=>T(!1)} />`:x!=null&&x.anonymous?r`<${C} look="share" class="bar-main" picture="users" of=${u("Give it without my name")}
disabled=${d||!(y!=null&&y.ok)} onClick=${()=>k("give")} />`:r`<${C} look="share" class="bar-main" picture="users" of=${u("Share with the group")}
disabled=${d||!(y!=null&&y.ok)} onClick=${()=>T(!0)} />`}
${n&&!t.shared&&r`<${C} picture="lock" of=${u("Keep for me")} onClick=${i} />`}`,v=io(t,o,a?y==null?void 0:y.card:{});return r`<${z} name=${`entry ${t.id}`} back=${i} bar=${S} stacked=${!0}>
<${P} of=${a?g(o.words,w=>w.screens.preview):no(o,t.kind)} />
${a&&r`<${$o} reply=${y} entry=${t} exercise=${o} />
<p class="state"><${Y} shared=${t.shared} />
<${l} class="soft" of=${g(o.words,w=>w.screens[t.shared?"shared":"private"])} />
</p>`}
${(x==null?void 0:x.to)==="nobody"&&r`<p class="state"><${Y} shared=${!1} />
<${l} class="soft" of=${g(o.words,w=>w.screens.private)} /></p>`}
${$&&!t.shared&&r`<p class="note"><${h} name="handshake" /><${l} of=${$} /></p>`}
${f&&r`<${l} as="p" class="trouble" role="alert" of=${f} />`}
${m}
${v.length>0&&r`<div class="entry-whole">
${a&&r`<h2 class="only-me"><${h} name="lock" size="1.1em" /><${l}
of=${u("Only you see this")} /></h2>`}
<${q} entry=${t} exercise=${o} asked=${!0}
only=${w=>v.includes(w)} />
</div>`}
<${yt} entry=${t} actions=${e} open=${b} />
<div class="entry-actions">
<${C} picture="pencil" of=${u("Change")} onClick=${s} />
<${C} look="quiet" picture="trash-2" of=${u("Remove")} onClick=${()=>k("remove")} />
</div>
${(x==null?void 0:x.to)!=="owner"&&r`<${ro} entry=${t} busy=${d}
show=${w=>c(e.show([t.id],w))} />`}
<//>`}var no=(t,o)=>g(t.words,e=>{var n;return((n=e.forms[o])==null?void 0:n.title)??e.title}),ro=({entry:t,busy:o,show:e})=>r`<div class="tutors">
${t.tutor&&r`<${dt} />`}
<${C} look="quiet" picture=${t.tutor?"undo-2":"eye"} disabled=${o} data-tutors
of=${t.tutor?u("Hide it from the tutors"):u("Show it to the tutors")} onClick=${()=>e(!t.tutor)} />
<${l} as="p" class="soft small" of=${t.tutor?u("You can take it back at any time. What you write later stays yours."):u("The tutors can read every word of it. The group sees nothing new.")} />
</div>`;function io(t,o,e){let n=[...(e==null?void 0:e.texts)??[],...(e==null?void 0:e.chosen)??[]].map(({field:a})=>a.split(".")[0]);if(n.length>0)return V(t,o).filter(({key:a})=>!n.includes(a));let i=JSON.stringify(e??{}),s=a=>i.includes(JSON.stringify(a));return V(t,o).filter(({key:a})=>![t.body[a]].flat().some(s))}function ao({busy:t,trouble:o,yes:e,no:n}){let i=r`<${C} picture="undo-2" of=${u("Not yet")} onClick=${n} />
<${C} look="share" class="bar-main" picture="check" of=${u("Give it")} disabled=${t} onClick=${e} />`;return r`<${z} name="give" back=${n} bar=${i} class="giving">
<div class="now-picture"><${h} name="users" size="4rem" /></div>
<${P} of=${u("Give this without your name?")} />
<${l} as="p" of=${u("It is no longer yours: nobody can tell who wrote it, not even you.")} />
<${l} as="p" class="why" of=${u("After that, you cannot read it, change it or take it back.")} />
${o&&r`<${l} as="p" class="trouble" role="alert" of=${o} />`}
<//>`}function $o({reply:t,entry:o,exercise:e}){return t?t.ok?r`<figure class=${E("preview",o.shared&&"preview-shared")}>
<figcaption><${h} name="eye" size="1.2em" /><${l} inline of=${u("What the others see")} />
</figcaption>
<${U} card=${t.card} entry=${o} exercise=${e} />
</figure>`:r`<${l} as="p" class="trouble" of=${t.say??u("Please try again.")} />`:r`<div class="preview preview-empty" aria-busy="true"></div>`}function lo({entry:t,exercise:o,yes:e,no:n}){let i=r`<${C} look="alert" picture="trash-2" of=${u("Remove")} onClick=${e} />
<${C} look="main" class="bar-main" picture="undo-2" of=${u("Keep it")} onClick=${n} />`;return r`<${z} name="remove" back=${n} bar=${i}>
<${P} of=${u("Remove this?")} />
<div class="card card-private"><${q} entry=${t} exercise=${o} /></div>
<${l} as="p" class="why" of=${u("It goes at once, also from the wall. It cannot be brought back.")} />
<//>`}function Xo({entries:t,exercise:o,actions:e,back:n,edit:i}){let{busy:s,trouble:a,act:$}=xt(),m=t.every(c=>c.shared),b=c=>g(o.words,p=>p.screens[c]),d=c=>$(e.share(t.map(p=>p.id),c)),f=r`${m?r`<${C} class="bar-main" picture="undo-2" of=${u("Take back")} disabled=${s}
onClick=${()=>d(!1)} />`:r`<${C} look="share" class="bar-main" picture="users" of=${u("Share with the group")}
disabled=${s} onClick=${()=>d(!0)} />`}
<${C} picture="pencil" of=${u("Change")} onClick=${i} />`;return r`<${z} name="share many" back=${n} bar=${f} stacked=${!0}>
<${P} of=${b("preview")} />
<p class="state"><${Y} shared=${m} /><${l} class="soft" of=${b(m?"shared":"private")} />
</p>
${a&&r`<${l} as="p" class="trouble" role="alert" of=${a} />`}
<figure class=${E("preview",m&&"preview-shared")}>
<figcaption><${h} name="eye" size="1.2em" /><${l} inline of=${u("What the others see")} />
</figcaption>
<ul class="many">${t.map(c=>r`<li key=${c.id}><${co} entry=${c}
exercise=${o} actions=${e} /></li>`)}</ul>
</figure>
<//>`}function co({entry:t,exercise:o,actions:e}){let n=et(t,e.preview);return(n==null?void 0:n.ok)&&r`<${U} card=${n.card} entry=${t} exercise=${o} />`}var St=t=>r`
<${zt} ...${t} chosen=${t.value?[t.value]:[]} most=${1}
put=${o=>t.set(o[0]??null)} />`,Ot=t=>r`
<${zt} ...${t} chosen=${t.value??[]} most=${t.step.most??1/0} put=${t.set} />`;function zt({deck:t,asked:o,chosen:e,most:n,put:i,taken:s=[]}){let a=(t==null?void 0:t.families)??[],[$,m]=O(()=>{var c;return((c=A(t,e[0]??""))==null?void 0:c.family)??""});if(ut($&&a.length>1?()=>m(""):null),!t)return null;let b=c=>{e.includes(c)?i(e.filter(p=>p!==c)):n===1?i([c]):e.length<n&&i([...e,c])},d=a.length>1?t.cards.filter(c=>c.family===$):t.cards,f=c=>r`
<${po} key=${c.slug} card=${c} deck=${t} on=${e.includes(c.slug)} flip=${()=>b(c.slug)}
off=${n>1&&e.length>=n} taken=${s.includes(c.slug)} />`;return r`<div class="deck" role="group" aria-labelledby=${o}>
${!$&&e.map(c=>A(t,c)).map(c=>c&&f(c))}
${n>1&&e.length>=n&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n})} />`}
${a.length>1&&!$?r`<${uo} deck=${t} families=${a} chosen=${e} open=${m} />`:r`${a.length>1&&r`<${fo} deck=${t} family=${$} back=${()=>m("")} />`}
<div class="rows">${d.map(f)}</div>`}
</div>`}function uo({deck:t,families:o,chosen:e,open:n}){let i=s=>e.filter(a=>{var $;return(($=A(t,a))==null?void 0:$.family)===s.slug}).length;return r`<div class="grid families">
${o.map(s=>r`
<button key=${s.slug} type="button" class="tile family" data-family=${s.slug}
onClick=${()=>n(s.slug)}>
<${Pt} deck=${t} family=${s.slug} />
<${l} class="tile-word" of=${g(t.words,a=>{var $;return($=a.families)==null?void 0:$[s.slug]})} />
${i(s)>0&&r`<span class="tile-mark badge badge-chosen numbers">${i(s)}</span>`}
</button>`)}
</div>`}var Pt=({deck:t,family:o})=>{var e,n;return r`<span class="family-mark">
<span class=${W(t,o)} aria-hidden="true"></span>
<${h} name=${((n=(e=t.families)==null?void 0:e.find(i=>i.slug===o))==null?void 0:n.picture)??"circle"} size="1.6em" />
</span>`},fo=({deck:t,family:o,back:e})=>r`<div class="family-open">
<button type="button" class="button button-quiet" data-families onClick=${e}>
<${h} name="arrow-left" class="picture-turns" /><${l} inline of=${u("Other families")} />
</button>
<h2><${Pt} deck=${t} family=${o} /><${l} of=${g(t.words,n=>{var i;return(i=n.families)==null?void 0:i[o]})} /></h2>
</div>`;function po({card:t,deck:o,on:e,off:n,taken:i,flip:s}){let a=K(o,t.slug);return r`<div class=${E("deck-card",e&&"deck-card-on")}>
<div class="deck-line">
<button type="button" class="row-choice" aria-pressed=${e} aria-disabled=${n&&!e?"true":null}
data-card=${t.slug} onClick=${s}>
<span class="card-picture"><${h} name=${t.picture} size="1.75em" />
<span class=${W(o,t.family)} aria-hidden="true"></span></span>
<span class="deck-text"><${l} of=${a} />
${i&&r`<${l} class="soft small" of=${u("Already in my cards")} />`}</span>
<span class="row-mark"><${h} name=${e?"circle-check":"circle"} /></span>
</button>
<${N} of=${ho(o,t.slug,e)} />
</div>
${e&&r`<${mo} deck=${o} slug=${t.slug} />`}
</div>`}function mo({deck:t,slug:o}){var i;let e=((i=t.words.room.cards[o])==null?void 0:i.examples)??[],n=g(t.words,s=>{var a;return(a=s.cards[o])==null?void 0:a.story});return r`<div class="deck-more">
${e.length>0&&r`<${l} as="p" class="soft small" of=${u("For example:")} />
<ul>${e.map((s,a)=>r`<li key=${a}><${l}
of=${g(t.words,$=>{var m,b;return(b=(m=$.cards[o])==null?void 0:m.examples)==null?void 0:b[a]})} /></li>`)}</ul>`}
${n.room&&r`<p class="deck-story"><${h} name="message-circle" size="1.2em" /><${l} of=${n} /></p>`}
</div>`}function ho(t,o,e){let n=i=>{let s=i.cards[o];return[s==null?void 0:s.text,...e?[...(s==null?void 0:s.examples)??[],s==null?void 0:s.story]:[]].filter(Boolean).join(" ")};return{room:n(t.words.room),own:n(t.words.own)}}function nt({spec:t},o,e,n=(i=>(i=t.forms[o])==null?void 0:i.needs)()??[]){var s;return(((s=t.forms[o])==null?void 0:s.steps)??[]).findIndex(({key:a})=>n.includes(a)&&j(e[a]))}function Tt({mine:t,spec:o},e,n){var a;let i=(((a=o.forms[e])==null?void 0:a.steps)??[]).filter($=>$.input==="card").map($=>$.key),s=t.filter($=>$.kind===e&&$.id!==n);return Object.fromEntries(i.map($=>[$,s.map(m=>m.body[$])]))}var rt=!1;addEventListener("pointerdown",()=>{rt=!0},!0);for(let t of["pointerup","pointercancel"])addEventListener(t,()=>{rt=!1},!0);function Bt(t){if(!rt)return t();let o=new AbortController,e=()=>{o.abort(),t()};for(let n of["pointerup","pointercancel"])addEventListener(n,e,{signal:o.signal})}function Mt({step:t,words:o,value:e,set:n,asked:i}){let s=e??[],a=s.length>=(t.most??1/0),$=f=>{s.includes(f)?n(s.filter(c=>c!==f)):a||n([...s,f])},m=Object.entries(t.options??{}),b=F(t),d=s.filter(f=>!(f in(t.options??{})));return r`<div role="group" aria-labelledby=${i}>
<div class="chips">
${m.map(([f,c])=>r`
<${bo} key=${f} on=${s.includes(f)} off=${a} picture=${b&&(c==null?void 0:c.picture)}
of=${B(o,f)}
flip=${()=>$(f)} />`)}
${d.map(f=>r`<button key=${`own ${f}`} type="button" class="chip" aria-pressed="true"
onClick=${()=>$(f)}>
<${h} name="check" size="1.15em" /><bdi>${f}</bdi>
</button>`)}
</div>
${t.free&&!a&&r`<${Et} step=${t} words=${o}
add=${f=>n([...s,f])} taken=${s} />`}
${a&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n:t.most??0})} />`}
</div>`}function bo({on:t,off:o,picture:e,of:n,flip:i}){return r`<button type="button" class="chip" aria-pressed=${t} aria-disabled=${o&&!t?"true":null}
onClick=${i}>
${(t||e)&&r`<${h} name=${t?"check":e} size="1.15em" />`}
<${l} inline of=${n} />
</button>`}function Et({step:t,words:o,add:e,taken:n}){let[i,s]=O(""),a=g(o,f=>f.free??""),$=i.trim(),m=()=>{$&&!n.includes($)&&e($),s("")},b=f=>{f.key!=="Enter"||!$||(f.preventDefault(),m())};return r`<div class="free" onFocusOut=${f=>{let c=f.currentTarget;$&&!c.contains(f.relatedTarget)&&Bt(m)}}>
<label><${l} inline class="small soft" of=${a.room?a:u("Something else")} />
<input class="field" dir="auto" type="text" autocomplete="off" enterkeyhint="done"
maxlength=${t.length??40}
value=${i} onInput=${f=>s(f.target.value)} onKeyDown=${b} />
</label>
<button type="button" class="button" aria-label=${J(u("Add"))} onClick=${m}><${h} name="plus" />
</button>
</div>`}function It({step:t,words:o,value:e,set:n}){return t.free?e&&!(e in(t.options??{}))?r`<div class="chips other"><button type="button" class="chip" aria-pressed="true" onClick=${()=>n(null)}>
<${h} name="check" size="1.15em" /><bdi>${e}</bdi></button></div>`:r`<${Et} step=${t} words=${o} add=${n} taken=${[]} />`:null}function At({step:t,words:o,value:e,set:n,asked:i}){return r`<div class="rows" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([s,a])=>r`
<button key=${s} type="button" class=${E("row-choice",`row-${s}`)} aria-pressed=${e===s}
onClick=${()=>n(e===s?null:s)}>
<${h} name=${(a==null?void 0:a.picture)??"circle"} size="1.75em" /><${l} of=${B(o,s)} />
<span class="row-mark"><${h} name=${e===s?"circle-check":"circle"} /></span>
</button>`)}
<${It} step=${t} words=${o} value=${e} set=${n} asked=${i} />
</div>`}function Ft({step:t,words:o,value:e,set:n,asked:i}){let s=F(t);return r`<div class="rows scale" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([a,$])=>r`
<button key=${a} type="button" class="row-choice" aria-pressed=${e===a} data-option=${a}
onClick=${()=>n(e===a?null:a)}>
<span class="scale-stop">${e===a&&r`<${h} name="check" size="1.1em" />`}</span>
<${l} of=${B(o,a)} />
${s&&r`<${h} name=${($==null?void 0:$.picture)??"circle"} size="1.6em" />`}
</button>`)}
</div>`}function Wt({step:t,words:o,value:e,set:n,asked:i}){return r`<div><div class="grid" role="group" aria-labelledby=${i}>
${Object.entries(t.options??{}).map(([s,a])=>r`
<button key=${s} type="button" class="tile" aria-pressed=${e===s} onClick=${()=>n(e===s?null:s)}>
<${h} name=${(a==null?void 0:a.picture)??s} size="2em" />
<${l} class="tile-word" of=${B(o,s)} />
${e===s&&r`<${h} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>
<${It} step=${t} words=${o} value=${e} set=${n} asked=${i} />
</div>`}var go=t=>[...new Set(t.map(o=>`${o.exercise}.${o.kind}`))].map(o=>t.filter(e=>`${e.exercise}.${e.kind}`===o));function Rt({step:t,value:o,set:e,asked:n,linkable:i=[]}){let s=o??[],a=t.most??1/0,$=s.length>=a&&a>1,m=d=>{s.includes(d)?e(s.filter(f=>f!==d)):a===1?e([d]):$||e([...s,d])},b=go(i);return b.length===0?r`<p class="private-line soft"><${h} name="sprout" size="1.2em" />
<${l} of=${u("There is nothing to choose from yet. You can go on.")} /></p>`:r`<div class="rows links" role="group" aria-labelledby=${n}>
${b.map(d=>{var f,c;return r`<${lt} key=${`${(f=d[0])==null?void 0:f.exercise}.${(c=d[0])==null?void 0:c.kind}`}>
${b.length>1&&d[0]&&r`<${l} as="h2" class="small soft" of=${d[0].group} />`}
${d.map(p=>r`<${ko} key=${p.id} one=${p} on=${s.includes(p.id)} off=${$}
flip=${()=>m(p.id)} />`)}
<//>`})}
${$&&r`<${l} as="p" class="soft small"
of=${u("{n} at most. Tap one to take it away.",{n:a})} />`}
</div>`}var ko=({one:t,on:o,off:e,flip:n})=>r`
<button type="button" class="row-choice" aria-pressed=${o} aria-disabled=${e&&!o?"true":null}
data-link=${t.id} onClick=${n}>
<${h} name=${t.picture??"circle-dot"} size="1.75em" /><${l} of=${t.label} />
<span class="row-mark"><${h} name=${o?"circle-check":"circle"} /></span>
</button>`;var Lt=t=>String(t??"").normalize("NFC").trim();function Nt(t,o){let[e,n]=O(()=>String(t??""));return _(()=>{Lt(t)!==Lt(e)&&n(String(t??""))},[t]),[e,i=>{n(i.target.value),o(i.target.value)}]}function jt({step:t,words:o,value:e,set:n,asked:i}){let s=H(null),[a,$]=Nt(e,n);return _(()=>{s.current&&(s.current.style.height="auto",s.current.style.height=`${s.current.scrollHeight+4}px`)},[a]),r`<div>
<textarea class="field" ref=${s} dir="auto" rows=${t.lines??3} maxlength=${t.length}
aria-labelledby=${i}
autocomplete="off" value=${a} onInput=${$} />
<${_t} value=${a} length=${t.length} />
<${qt} words=${o} value=${e} set=${n} />
</div>`}function Gt({step:t,words:o,value:e,set:n,asked:i}){let[s,a]=Nt(e,n);return r`<div>
<input class="field" dir="auto" type="text" maxlength=${t.length} aria-labelledby=${i} autocomplete="off"
enterkeyhint="next" value=${s} onInput=${a} />
<${_t} value=${s} length=${t.length} />
<${qt} words=${o} value=${e} set=${n} />
</div>`}function _t({value:t,length:o}){let e=(o??1/0)-(t??"").length;return e>Math.max(8,(o??0)*.12)?null:r`<${l} as="p" class="soft small" of=${u("{n} letters left",{n:e})} />`}function qt({words:t,value:o,set:e}){let n=t.own.examples??t.room.examples??[];return n.length===0||!j(o)?null:r`<div class="examples">
<${l} inline as="p" class="soft small" of=${u("For example:")} />
${n.map((i,s)=>r`<button key=${s} type="button" class="example" onClick=${()=>e(i)}>
<${l} of=${g(t,a=>{var $;return($=a.examples)==null?void 0:$[s]})} />
</button>`)}
</div>`}var wo={choices:Mt,choice:At,scale:Ft,picture:Wt,text:jt,short:Gt,card:St,cards:Ot,links:Rt},Dt=t=>r`<${wo[t.step.input]} ...${t} />`;function Ht({name:t,spec:o,words:e,body:n,step:i,save:s,go:a,leave:$,done:m,exercise:b,taken:d={},above:f,only:c=!1}){var G;let p=Math.min(i,o.steps.length-1),k=o.steps[p];if(R(()=>{p!==i&&a(p)},[p,i]),!k)return null;let y=n[k.key],x=c||p===o.steps.length-1,T=()=>x?m():a(p+1),S={room:e.room.steps[k.key]??{ask:k.key},own:e.own.steps[k.key]??{ask:k.key}},v=g(S,M=>M.ask),w=g(S,M=>M.why),I={room:`${v.room} ${w.room}`,own:`${v.own} ${w.own}`},D=r`
<${C} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${u("Skip")} onClick=${T} />
<${C} look="main" class=${j(y)?"bar-main bar-main-waits":"bar-main"} after=${!0}
picture=${x?"check":"arrow-right"} turns=${!x} of=${x?u("Done"):u("Next")}
onClick=${T} />`;return r`<${z} name=${`${t} ${p}`} back=${p===0?$:()=>a(p-1)} bar=${D}
progress=${r`<${mt} n=${p+1} m=${o.steps.length} />`}>
${f}
${c&&r`<p class="note"><${h} name="info" /><${l}
of=${u("Without this answer, the rest cannot be kept.")} /></p>`}
<form class="question" onSubmit=${M=>{M.preventDefault(),T()}}>
<div id=${`ask-${k.key}`}><${P} of=${v} /></div>
<${l} as="p" class="why" of=${w} />
<${N} of=${I} />
<${Dt} key=${k.key} step=${k} words=${S} value=${y} asked=${`ask-${k.key}`}
deck=${b.deck} linkable=${(G=b.linkable)==null?void 0:G[k.key]} taken=${d[k.key]}
set=${M=>s({...n,[k.key]:M})} />
</form>
<//>`}var Jt={at:"home"},Kt=t=>t.revision===Number.MAX_SAFE_INTEGER;function Ke({exercise:t,actions:o}){let[e,n]=pt(t.name,Jt),i=s=>Kt(s)&&nt(t,s.kind,s.body)>=0;return{place:e,go:n,home:()=>n(Jt),begin:(s,a)=>n({at:"form",form:s,id:o.newId(),step:0,about:a}),open:s=>n(i(s)?{at:"form",form:s.kind,id:s.id,step:0,about:s.about}:{at:"entry",id:s.id})}}function Ye(t,o,e={}){let{exercise:n}=t,{place:i}=o,s=n.mine.find(a=>a.id===i.id);return i.at==="entry"&&s?yo(t,o,s,e):i.at!=="form"||!i.id||!n.spec.forms[i.form??""]?null:vo(t,o,s,e)}function yo({exercise:t,actions:o},{place:e,go:n,home:i},s,{unshared:a=[],notes:$={},above:m}){var c;let b=({exercise:p,id:k},y)=>p===t.name?n({at:"entry",id:k,from:y}):o.visit(p,k,y),{from:d}=e,f=(((c=t.spec.forms[s.kind])==null?void 0:c.to)??"group")==="group";return r`<${Ct} key=${s.id} entry=${s} exercise=${t} actions=${o}
fresh=${!!e.fresh} note=${$[s.kind]} back=${d?()=>b(d,d.from):i}
shareable=${f&&!a.includes(s.kind)} children=${s.about.length>0&&(m==null?void 0:m(s.about))}
walk=${p=>b(p,{exercise:t.name,id:s.id,from:d})}
edit=${()=>n({at:"form",form:s.kind,id:s.id,step:0})} />`}function vo({exercise:t,actions:o},{place:e,go:n,home:i},s,{required:a={},extra:$={},above:m}){let{id:b="",form:d=""}=e,f=t.spec.forms[d],c=(s==null?void 0:s.body)??$,p=(s==null?void 0:s.about)??e.about??[],k=v=>nt(t,d,v,a[d]),y=f.to==="owner",x=(v,w=!1)=>o.save({id:b,kind:d,body:v,about:p,ready:k(v)<0&&(w||!y)}),T=()=>{if(!s||Q(c))return s&&o.remove(b),i();let v=k(c);return v>=0?e.missing?i():n({...e,step:v,missing:!0}):(y&&x(c,!0),o.flush(),f.to&&f.to!=="group"?i():n({at:"entry",id:b,fresh:!0}))},S=()=>s&&(Q(c)||y&&!Kt(s))?T():i();return r`<${Ht} name=${`${d} ${b}`} spec=${f} step=${e.step??0} body=${c}
save=${v=>x(v)} done=${T} leave=${S}
only=${!!e.missing} exercise=${t} taken=${Tt(t,d,b)}
above=${p.length>0&&(m==null?void 0:m(p))}
words=${{room:t.words.room.forms[d],own:t.words.own.forms[d]}}
go=${v=>n({...e,step:v})} />`}function Ue({form:t,picture:o="pencil",start:e="",exercise:n,actions:i,paths:s}){let a=n.spec.forms[t],$=a!=null&&a.ordered?bt(n.mine,t):n.mine.filter(p=>p.kind===t),m={room:n.words.room.forms[t],own:n.words.own.forms[t]},b=(a==null?void 0:a.most)??1/0,d=g(m,p=>p==null?void 0:p.title),c=e!==""&&$.length===0?g(n.words,p=>p.screens[e]):$.length===0&&b===1?d:g(m,p=>(p==null?void 0:p.add)??(p==null?void 0:p.title));return r`<section class="form-list" data-form=${t}>
${$.length>0&&r`<${l} as="h2" of=${d} />`}
${a!=null&&a.ordered?r`<${xo} entries=${$} exercise=${n} actions=${i} paths=${s} />`:$.map(p=>r`<${Z} key=${p.id} entry=${p} exercise=${n}
open=${()=>s.open(p)} />`)}
${$.length<b&&r`<button type="button" class="begin" onClick=${()=>s.begin(t)}>
<span class="begin-picture"><${h} name=${$.length?"plus":o} size="1.75em" /></span>
<${l} of=${c} /><${h} name="chevron-right" class="picture-turns" />
</button>`}
</section>`}function xo({entries:t,exercise:o,actions:e,paths:n}){let i=gt(t,e);return r`<ol class="ordered">${t.map((s,a)=>r`<li key=${s.id}>
<${Z} entry=${s} exercise=${o} open=${()=>n.open(s)} />
${t.length>1&&r`<${kt} at=${a} of=${t.length} move=${i} earlier=${u("Move up")}
later=${u("Move down")} />`}
</li>`)}</ol>`}function Xe({exercise:t,children:o,bar:e}){let n=g(t.words,a=>a.screens.intro??a.invite),i=g(t.words,a=>a.title),{homeBack:s}=ct(ft);return r`<${z} name=${`home ${t.name}`} back=${s} bar=${e} class="exercise-home">
<${P} of=${i} />
<${l} as="p" class="why" of=${n} />
<${N} of=${{room:`${i.room}. ${n.room}`,own:`${i.own}. ${n.own}`}} />
${o}
<//>`}function Qe({exercise:t}){let o=t.mine.length===0;return r`<p class="private-line soft small"><${h} name=${o?"sprout":"users"} size="1.2em" />
<${l} of=${g(t.words,e=>e.screens[o?"nothing_mine":"pick"])} /></p>`}var at=t=>t.items===null,Yt=t=>t.n<5,Ut=t=>t.filter(o=>at(o)?o.n>0:(o.items??[]).length>0&&(o.show!=="distribution"||o.n>0)),it=(t,o)=>{var e;return(e=t.wall)==null?void 0:e.find(n=>n.name===o.name)},Xt=(t,o)=>{var e;return[((e=it(t,o))==null?void 0:e.form)??[]].flat()[0]??""};function Qt(t,o,{spec:e,words:n,deck:i}){var b,d,f,c,p,k,y,x;let{key:s,text:a=""}=t;if(!s)return{room:a,own:a,picture:null,shape:""};let $=A(i,s),m=[((b=it(e,o))==null?void 0:b.field)??[]].flat();for(let T of[((d=it(e,o))==null?void 0:d.form)??[]].flat()){let S=(f=e.forms[T])==null?void 0:f.steps.find(w=>{var I;return m.includes(w.key)&&(((I=w.options)==null?void 0:I[s])||w.input.startsWith("card"))});if(!S)continue;let v=(w,I)=>{var D,G,M,$t;return(S.options?(M=(G=(D=w.forms[T])==null?void 0:D.steps[S.key])==null?void 0:G.options)==null?void 0:M[s]:($t=I==null?void 0:I[s])==null?void 0:$t.text)??s};return{room:v(n.room,(p=(c=i==null?void 0:i.words)==null?void 0:c.room)==null?void 0:p.cards),own:v(n.own,(y=(k=i==null?void 0:i.words)==null?void 0:k.own)==null?void 0:y.cards),picture:(S.options?F(S)&&((x=S.options[s])==null?void 0:x.picture):$==null?void 0:$.picture)||null,shape:S.options?"":W(i,$==null?void 0:$.family)}}return{room:s,own:s,picture:null,shape:""}}var Vt=({part:t})=>r`<span class="bar-line" aria-hidden="true"><span style=${{inlineSize:`${t*100}%`}}></span></span>`;function Zt({exercise:t,back:o}){let e=Ut(t.wall.boards);return r`<${z} name=${`group ${t.name}`} back=${o}>
<${P} of=${g(t.words,n=>n.screens.revealed)} />
${e.length===0&&r`<${l} as="p" class="why" of=${g(t.words,n=>n.screens.nothing_shared)} />`}
${e.map(n=>r`<section class="group-list" key=${n.name} data-board=${n.name}>
<${l} as="h2" of=${g(t.words,i=>i.wall[n.name])} />
<${Co} board=${n} exercise=${t} />
</section>`)}
<//>`}function Co({board:t,exercise:o}){if(at(t))return r`<p class="group-item group-masked soft"><${h} name="eye-off" size="1.2em" />
<${l} of=${Yt(t)?u("Fewer than five answers: nothing is shown."):u("Fewer than five answers came by phone: nothing is shown.")} /></p>`;let e=t.items??[];if(t.show==="said")return r`<ul>${e.map(i=>r`<li key=${i.id} class="group-item">
<${st} card=${i} exercise=${o} form=${Xt(o.spec,t)} /></li>`)}</ul>`;let n=Math.max(1,...e.map(i=>i.count));return r`<ul class="group-bars">${e.map(i=>{let{picture:s,shape:a,room:$,own:m}=Qt(i,t,o);return r`<li key=${i.key??i.text}>
${a&&r`<span class=${a} aria-hidden="true"></span>`}
${s&&r`<${h} name=${s} size="1.4em" />`}
${i.text?r`<bdi class="bar-words">${i.text}</bdi>`:r`<${l} class="bar-words" of=${{room:$,own:m}} />`}
<strong class="numbers">${i.count}</strong><${Vt} part=${i.count/n} />
</li>`})}</ul>`}function hs({exercise:t,open:o}){let e=t.mine.some(n=>n.shared);return t.revealed&&t.wall?r`<button type="button" class="begin begin-group" onClick=${o}>
<span class="begin-picture"><${h} name="users" size="1.75em" /></span>
<${l} of=${g(t.words,n=>n.screens.revealed)} /><${h} name="chevron-right"
class="picture-turns" />
</button>`:e?r`<p class="private-line soft small"><${h} name="eye-off" size="1.2em" />
<${l} of=${g(t.words,n=>n.screens.waiting)} /></p>`:null}function bs({exercise:t,back:o}){var i;if((i=t.wall)!=null&&i.boards)return r`<${Zt} exercise=${t} back=${o} />`;let e=Object.entries(t.wall??{}).filter(([,s])=>Array.isArray(s)),n=e.every(([,s])=>s.length===0);return r`<${z} name=${`group ${t.name}`} back=${o}>
<${P} of=${g(t.words,s=>s.screens.revealed)} />
${n&&r`<${l} as="p" class="why" of=${g(t.words,s=>s.screens.nothing_shared)} />`}
${e.map(([s,a])=>a.length>0&&r`<section key=${s} class="group-list">
${t.words.room.wall[s]&&r`<${l} as="h2" of=${g(t.words,$=>$.wall[s])} />`}
<ul>${a.map(($,m)=>r`<li
key=${$.id??$.key??$.slug??m} class="group-item">
<${So} list=${s} item=${$} exercise=${t} /></li>`)}</ul>
</section>`)}
<//>`}function So({list:t,item:o,exercise:e}){let n=o.count>1&&r`<span class="numbers soft">× ${o.count}</span>`;return o.key?r`<${l} inline of=${zo(t,o.key,e)} />${n}`:o.task?r`<bdi class="soft">${o.task}</bdi><bdi>${o.competence}</bdi>`:o.slug?r`<${Oo} item=${o} exercise=${e} />`:r`${o.picture&&r`<${h} name=${X(o.picture,e,"step")} size="1.5em" />`}
<bdi>${o.text}</bdi>${n}
${o.adopted&&r`<span class="badge badge-shared"><${h} name="check" size="1.1em" /><${l} inline
of=${g(e.words,i=>i.wall.adopted)} /></span>`}`}function Oo({item:t,exercise:o}){var a;let e=o.deck&&g(o.deck.words,$=>{var m;return(m=$.cards[t.slug])==null?void 0:m.text}),n=(a=o.spec.forms.sorting)==null?void 0:a.steps[0],i=L(o,"sorting","pile"),s=Object.entries(t.counts).filter(([,$])=>Number($)>0);return r`${e&&r`<${l} of=${e} />`}<ul class="counts">${s.map(([$,m])=>{var b,d;return r`<li
key=${$}>
<${h} name=${((d=(b=n==null?void 0:n.options)==null?void 0:b[$])==null?void 0:d.picture)??"circle"} size="1.2em" /><${l} inline class="small"
of=${B(i,$)} />
<strong class="numbers">${m}</strong></li>`})}</ul>`}function zo(t,o,e){let n=Object.keys(e.spec.forms).map(i=>L(e,i,t));return B(n.find(({room:i})=>{var s;return(s=i==null?void 0:i.options)==null?void 0:s[o]})??{room:void 0,own:void 0},o)}export{bt as a,Mo as b,gt as c,kt as d,yt as e,X as f,so as g,Xo as h,Pt as i,Ke as j,Ye as k,Ue as l,Xe as m,Qe as n,hs as o,bs as p};
