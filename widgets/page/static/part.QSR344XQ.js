import{b as f}from"./part.T6767SMR.js";import{j as I,k as N,l as R}from"./part.O26E4TEK.js";import"./part.IWKTODRJ.js";import{A as w,B as b,D as y,G as C,I as S,c as k,d as x,j as e,o as A,p as u,q as s,t as d,v as W}from"./part.OWJUNDWO.js";var D=100;function F(t,n){let o=n==null?void 0:n.spec.forms[t.kind];return(o==null?void 0:o.to)!=="owner"&&!(o!=null&&o.anonymous&&t.shared)}function H({ask:t,outbox:n,link:o,view:r}){var p;let[a,i]=k(null),[c,l]=k(0),m=`${o.count} ${o.shared} ${o.tutor} ${r.language} ${c}`;x(()=>{t("portfolio",{exercise:o.name}).then(i)},[m]);let $=(p=a==null?void 0:a.exercises)==null?void 0:p[o.name];return{reply:a,frame:$,entries:$?n.overlay(o.name,a==null?void 0:a.entries):[],look:()=>l(c+1)}}function O(t){let{ask:n,outbox:o,link:r,list:a}=t,{reply:i,frame:c,entries:l,look:m}=H(t),[$,p]=k(""),[v,h]=k(null),[Y,M]=k(!1),_=async(g,B)=>{M(!0);let E=await g();M(!1),h(E.ok?null:E.say??null),E.ok&&B()},T=l.filter(g=>F(g,c)),K=()=>{p(""),m()},j=g=>_(()=>J(t,T.filter(B=>!!B.tutor!==g),g),K),X=()=>_(async()=>(await o.flush(),n("erase_part",{exercise:r.name})),()=>{o.forgetPart(r.name),W(r.name,void 0),a()}),z={link:r,busy:Y,trouble:v,no:()=>{p(""),h(null)}};return $==="show"?s`<${Z} ...${z} n=${T.length} yes=${()=>j(!0)} />`:$==="erase"?s`<${tt} ...${z} n=${l.length} yes=${X} />`:s`<${Q} ...${t} reply=${i} frame=${c} entries=${l} trouble=${v} able=${T}
ask=${p} hide=${()=>j(!1)} />`}async function J({ask:t,outbox:n},o,r){let a=o.map(c=>c.id);await n.settled(a);let i={re:0,ok:!0};for(let c=0;c<a.length&&i.ok;c+=D)i=await t("show",{ids:a.slice(c,c+D),shown:r});return i}function Q({link:t,list:n,open:o,reply:r,frame:a,entries:i,able:c,trouble:l,ask:m,hide:$}){let p=c.filter(h=>h.tutor).length,v=s`<${y} look="main" class="bar-wide" picture="pencil" of=${e("Go on with this part")}
onClick=${()=>o(t.name)} />`;return s`<${w} name=${`part ${t.name}`} back=${n} bar=${v}>
<${b} of=${t.title} />
<${C} of=${l??(r&&!r.ok?r.say??null:null)} />
<div class="part-entries" data-part=${t.name}>
${i.map(h=>s`<${R} key=${h.id} entry=${h} exercise=${{name:t.name,...a}}
open=${()=>o(t.name,h.id)} children=${U(h,a)} />`)}
</div>
<ul class="rows rows-apart">
${p<c.length&&s`<${f} name="show" picture="eye" of=${e("Show all of it to the tutors")}
onClick=${()=>m("show")} />`}
${p>0&&s`<${f} name="hide" picture="undo-2" of=${e("Take all of it back from the tutors")} onClick=${$} />`}
${i.length>0&&s`<${f} name="erase" alert=${!0} picture="trash-2" of=${e("Erase this part")}
onClick=${()=>m("erase")} />`}
</ul>
<//>`}function U(t,n){let{to:o="group"}=(n==null?void 0:n.spec.forms[t.kind])??{};return o==="nobody"?s`<span><${I} shared=${!1} /></span>`:o==="owner"&&s`<span><span class="badge badge-shared"><${d} name="user-round" size="1.1em" />
<${u} inline of=${e("Given to one person")} /></span></span>`}function Z({link:t,n,busy:o,trouble:r,yes:a,no:i}){let c=s`<${y} look="quiet" class="bar-skip" of=${e("Not now")} onClick=${i} />
<${y} look="main" class="bar-main" picture="eye" of=${e("Show to the tutors")} disabled=${o} onClick=${a} />`;return s`<${w} name="show part" back=${i} bar=${c}>
<${b} of=${e("Show this part to the tutors?")} />
<${q} link=${t} n=${n} />
<${u} as="p" of=${e("The tutors can read every word of it. The group sees nothing new.")} />
<${u} as="p" class="why" of=${e("You can take it back at any time. What you write later stays yours.")} />
<${C} of=${r} />
<//>`}function tt({link:t,n,busy:o,trouble:r,yes:a,no:i}){let c=s`<${y} look="main" picture="undo-2" of=${e("Keep it")} onClick=${i} />
<${y} look="alert" picture="trash-2" of=${e("Erase this part")} disabled=${o} onClick=${a} />`;return s`<${w} name="erase part" back=${i} bar=${c} stacked=${!0}>
<${b} of=${e("Erase this part?")} />
<${q} link=${t} n=${n} />
<${u} as="p" of=${e("It goes at once, from the book and from the wall. Nobody can bring it back.")} />
<${u} as="p" class="why" of=${e("What the others said about it goes too.")} />
<${C} of=${r} />
<//>`}var q=({link:t,n})=>s`<p class="card carry-line" data-named>
<span class="begin-picture"><${d} name=${t.picture} size="1.6em" /></span>
<span class="carry-words"><${u} class="carry-title" of=${t.title} /><${u} inline class="soft small"
of=${e("Things written: {n}",{n})} /></span>
</p>`;var G={migration:["journey"],work:["experiences"],social:["social_experiences"],learning:["intake"],competences:["what_is_a_competence","competence_cards","competence_profile"],project:["forum_visit","project","action_plan","job_interview","interview"],cv:["cv"]},et=Object.values(G).flat(),ot=()=>({migration:{picture:"footprints",title:e("My migration")},work:{picture:"briefcase",title:e("My work, there and here")},social:{picture:"heart-handshake",title:e("My family and social life")},learning:{picture:"graduation-cap",title:e("What I learned")},competences:{picture:"puzzle",title:e("My competences")},project:{picture:"milestone",title:e("My project and my plan")},cv:{picture:"file-text",title:e("My CV")},rest:{picture:"users",title:e("And also")}});function L(t,n=[]){let o=r=>r==="rest"?t.filter(a=>!et.includes(a.name)):(G[r]??[]).flatMap(a=>t.filter(i=>i.name===a));return Object.entries(ot()).map(([r,a])=>({name:r,...a,links:o(r)})).filter(r=>r.links.length>0||n.includes(r.name))}function V({sheets:t,back:n}){let o=()=>[["said",e("What I said")],["agreed",e("What we agreed")],["next",e("My next step")]];return s`<${w} name="sheets" back=${n}>
<${b} of=${e("What we wrote in the interview")} />
<${u} as="p" class="why" of=${e("You and the tutors can read it. To change it, ask a tutor.")} />
${t.map((r,a)=>s`<div key=${a} class="card sheet" data-sheet>
<dl class="answers">
${o().filter(([i])=>r[String(i)]).map(([i,c])=>s`<div key=${i}>
<dt class="soft small"><${u} of=${c} /></dt><dd><bdi class="said">${r[String(i)]}</bdi></dd></div>`)}
</dl>
<p><${N} /></p>
</div>`)}
<//>`}var at=S(async()=>(await import("./part.ETYSZXYP.js")).BringBack),st=S(async()=>(await import("./part.Z7OFEIIO.js")).Documents),rt=S(async()=>(await import("./part.M2OJBMF5.js")).TakeAway);function nt({ask:t}){let[n,o]=k([]);return x(()=>{t("sheets").then(r=>{r.ok&&o(r.sheets)})},[]),n}function Wt(t){let{view:n,ask:o,outbox:r,place:a,go:i}=t,c=nt(t),l=()=>i({at:"list"}),m=n.exercises.find($=>$.name===a.part);return a.at==="part"&&m?s`<${O} key=${m.name} ...${t} link=${m} list=${l} />`:a.at==="sheets"&&c.length>0?s`<${V} sheets=${c} back=${l} />`:a.at==="take"?s`<${rt} ask=${o} flush=${()=>r.flush()} back=${l} />`:a.at==="documents"?s`<${st} ask=${o} flush=${()=>r.flush()} back=${l} take=${()=>i({at:"take"})} />`:a.at==="bring"?s`<${at} ask=${o} back=${l} done=${l} />`:s`<${it} ...${t} sheets=${c.length>0} />`}function it({view:t,back:n,open:o,sheets:r,go:a,eraseAll:i}){let c=L(t.exercises,r?["project"]:[]),l=t.exercises.every($=>$.count===0),m=$=>$.count?a({at:"part",part:$.name}):o($.name);return s`<${w} name="portfolio" back=${n}>
<${b} of=${e("My portfolio")} />
<${u} as="p" class="why" of=${e("All that you wrote. Only you see it, except what you share or show.")} />
${c.length===0&&s`<p class="empty"><${d} name="sprout" size="3rem" />
<${u} of=${e("Nothing here yet. It grows as the group goes on.")} /></p>`}
${c.map($=>s`<section key=${$.name} class="section" data-section=${$.name}>
<h2 class="section-title"><${d} name=${$.picture} /><${u} of=${$.title} /></h2>
<ul class="rows">
${$.links.map(p=>s`<li key=${p.name}><${ct} link=${p} open=${()=>m(p)} /></li>`)}
${$.name==="project"&&r&&s`<${f} name="sheets" picture="messages-square"
of=${e("What we wrote in the interview")} onClick=${()=>a({at:"sheets"})} />`}
</ul>
</section>`)}
<ul class="rows rows-apart portfolio-ways">
${!l&&s`<${f} name="documents" picture="file-text" of=${e("Make a CV or another document")} onClick=${()=>a({at:"documents"})} />`}
${!l&&s`<${f} name="take" picture="download" of=${e("Take my portfolio away")} onClick=${()=>a({at:"take"})} />`}
<${f} name="bring" picture="folder-open" of=${e("Bring my portfolio back")} onClick=${()=>a({at:"bring"})} />
${!l&&s`<${f} name="erase" alert=${!0} picture="trash-2" of=${e("Erase everything")} onClick=${i} />`}
</ul>
<//>`}var ct=({link:t,open:n})=>s`<button type="button" class="row-choice part-head" data-exercise=${t.name} onClick=${n}>
<span class="begin-picture"><${d} name=${t.picture} size="1.6em" /></span>
<span class="part-title"><${u} of=${t.title} /><${$t} link=${t} /></span>
<${d} name="chevron-right" class="picture-turns" />
</button>`;function $t({link:t}){return t.count===0?s`<${u} class="soft small" of=${e("Nothing written yet")} />`:s`<span class="part-counts">
<${P} n=${t.count-t.shared} look="private" picture="lock" of=${e("Not shared")} />
<${P} n=${t.shared} look="shared" picture="users" of=${e("Shared")} />
<${P} n=${t.tutor} look="tutor" picture="eye" of=${e("Shown to the tutors")} />
</span>`}var P=({n:t,look:n,picture:o,of:r})=>t>0&&s`<span class=${`badge badge-${n}`}>
<${d} name=${o} size="1.1em" label=${A(r)} /> <span class="numbers">${t}</span></span>`;export{Wt as Portfolio};
