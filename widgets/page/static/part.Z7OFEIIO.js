import{A as g,B as x,C as z,D as v,G as R,c as y,d as j,f as O,j as t,m as A,o as Y,p as d,q as o,t as w,w as q}from"./part.OWJUNDWO.js";var re=350,ce=()=>new Promise(e=>setTimeout(e,re));async function ie(e,n){let a=[];for(let r=0;r<n.parts;r+=1){let s=await e("made_part",{job:n.job,part:r});if(!s.ok)return s;a.push(...s.buffers)}return{...n,blob:new Blob(a,{type:n.type})}}function V(e){let[n,a]=y({at:"idle"}),[r,s]=y(null),[c,$]=y(null),l=O(0),h=O(null);return j(()=>()=>{r&&URL.revokeObjectURL(r.url)},[r]),j(()=>()=>{l.current+=1},[]),{where:n,made:r,trouble:c,make:async C=>{let S=l.current+=1,p=()=>l.current===S;$(null),s(null),a({at:"making",done:0,of:1,name:""});let u=await e("make",{wish:C});if(!p()){u.ok&&e("stop",{job:u.job});return}for(;p()&&u.ok&&!u.ready;)h.current=u.job,a({at:"making",done:u.done,of:u.of,name:u.name}),await ce(),p()&&(u=await e("made",{job:u.job}));if(p()&&u.ok&&(u=await ie(e,u)),!p())return;if(!u.ok){$(u.say??null),a({at:"idle"});return}let{file:L,blob:M,replaced:k,left_out:P}=u;s({name:L,url:URL.createObjectURL(M),replaced:k,leftOut:P}),a({at:"ready"})},stop:()=>{l.current+=1,h.current&&e("stop",{job:h.current}),h.current=null,a({at:"idle"})},clear:()=>{s(null),$(null),a({at:"idle"})}}}var b=(e,n=48,a=8)=>o`<rect class="sheet-line" x=${a} y=${e} width=${n} height="3" rx="1.5" />`,T=(e,n=26)=>o`<rect class="sheet-head" x="8" y=${e} width=${n} height="4" rx="1" />`,W=(e,n=40)=>o`<circle class="sheet-dot" cx="10.5" cy=${e+1.5} r="2.5" />${b(e,n,16)}`,F=()=>o`<rect class="sheet-name" x="8" y="8" width="34" height="6" rx="1" />`,le=()=>o`${F()}${b(18,40)}${T(30)}${b(38)}${b(44,42)}${T(54)}${b(62)}${b(68,36)}
${T(78)}${b(86,44)}`,$e=()=>o`${F()}${T(22,34)}${W(31)}${b(37,30,16)}${W(45,36)}${b(51,32,16)}
${W(59,40)}${b(65,26,16)}${T(77,20)}${b(86,30)}`,H=(e,n)=>[0,1,2,3].map(a=>o`<circle class=${a<n?"sheet-dot":"sheet-empty"}
cx=${38+a*6} cy=${e} r="2" />`),ue=()=>o`${F()}<rect class="sheet-box" x="8" y="20" width="48" height="16" rx="2" />${b(25,36,13)}
${b(30,26,13)}${T(44,20)}${b(53,22)}${H(54.5,4)}${b(60,18)}${H(61.5,2)}${T(71)}${W(79)}${W(86,32)}`,K=()=>[{name:"plain",draw:le,of:t("Simple"),why:t("The usual one. Each employer knows it.")},{name:"competences_first",draw:$e,of:t("What I can do first"),why:t("Good if your path has breaks.")},{name:"first_job_here",draw:ue,of:t("My first job here"),why:t("My wish and my languages first. Short.")}],J=({layout:e})=>o`<svg class="sheet-small" viewBox="0 0 64 96" width="64" height="96"
aria-hidden="true" focusable="false"><rect class="sheet-paper" x="1" y="1" width="62" height="94" rx="3" />
${e.draw()}</svg>`;var I=3e4,me=900,pe=.85;async function G(e){let n=URL.createObjectURL(e);try{let a=new Image;a.src=n,await a.decode();let r=Math.min(1,me/Math.max(a.naturalWidth,a.naturalHeight)),s=document.createElement("canvas");s.width=Math.max(1,Math.round(a.naturalWidth*r)),s.height=Math.max(1,Math.round(a.naturalHeight*r));let c=s.getContext("2d");return c.fillStyle="#fff",c.fillRect(0,0,s.width,s.height),c.drawImage(a,0,0,s.width,s.height),await new Promise($=>s.toBlob($,"image/jpeg",pe))}catch{return null}finally{URL.revokeObjectURL(n)}}async function Q(e,n){let a=new Uint8Array(await n.arrayBuffer()),r=Math.ceil(a.length/I),s=q();for(let c=0;;c+=1){let $=a.subarray(c*I,(c+1)*I),l=await e("photo",{file:s,part:c,of:r,data:btoa(String.fromCharCode(...$))});if(!l.ok||c+1===r)return l}}var E=({name:e,on:n=!1,picture:a,of:r,why:s,onClick:c})=>o`<li>
<button type="button" class="row-choice carry-way" data-way=${e} aria-current=${n?"true":null} onClick=${c}>
${a}<span class="carry-words"><span class="carry-title">${r}</span>
${s&&o`<${d} class="soft small" of=${s} />`}</span>
<${w} name="chevron-right" class="picture-turns" />
</button>
</li>`,X=({answers:e,next:n,back:a,progress:r})=>o`<${g} name="document layout" back=${a} progress=${r}>
<${x} of=${t("What should your CV look like?")} />
<ul class="rows">${K().map(s=>o`<${E} key=${s.name} name=${s.name} on=${e.layout===s.name}
picture=${o`<${J} layout=${s} />`} of=${o`<${d} of=${s.of} />`} why=${s.why}
onClick=${()=>n({layout:s.name})} />`)}</ul>
<//>`;function U({document:e,offers:n,answers:a,next:r,back:s,progress:c,trouble:$}){let l=Object.fromEntries(n.languages.map(i=>[i.code,i.name])),h=(a.languages??[]).join(" "),f=(i,m,C=void 0)=>{let S=i.map((p,u)=>o`${u>0&&" + "}<span key=${p} class="endonym" lang=${p}
dir=${A(p)}>${l[p]}</span>`);return o`<${E} key=${i.join(" ")} name=${i.join(" ")} on=${h===i.join(" ")} of=${S} why=${C}
picture=${o`<${w} name=${m} size="1.8em" />`} onClick=${()=>r({languages:i})} />`};return o`<${g} name="document language" back=${s} progress=${c}>
<${x} of=${t("In which language?")} />
<${R} of=${$} />
<ul class="rows">
${n.languages.map(i=>f([i.code],"file-text"))}
${e==="cv"&&n.pair.length>1&&f(n.pair,"languages",t("Two pages that say the same."))}
</ul>
<//>`}var B=({name:e,of:n,type:a,answers:r,keep:s})=>o`<label class="labelled"><${d} of=${n} />
<input class="field" name=${e} type=${a} dir=${e==="name"?"auto":"ltr"} maxlength="80" autocomplete="off" value=${r[e]??""}
spellcheck=${!1} onInput=${c=>s({[e]:c.target.value})} /></label>`,Z=({next:e})=>o`<${v} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${t("Next")} onClick=${()=>e()} />`,N=()=>o`<p class="note carry-note"><${w} name="lock" /><${d}
of=${t("We put this into the file only. We keep it nowhere.")} /></p>`,ee=e=>o`<${g} name="document reach" back=${e.back} progress=${e.progress} bar=${Z(e)}>
<${x} of=${t("How can an employer reach you?")} />
<${N} />
<form class="question" onSubmit=${n=>{n.preventDefault(),e.next()}}>
<${B} name="name" type="text" of=${t("First name and family name")} ...${e} />
<${B} name="phone" type="tel" of=${t("Telephone")} ...${e} />
<${B} name="email" type="email" of=${t("E-mail")} ...${e} />
<button type="submit" hidden></button>
</form>
<//>`,te=e=>o`<${g} name="document name" back=${e.back} progress=${e.progress} bar=${Z(e)}>
<${x} of=${t("Which name should stand on it?")} />
<${R} of=${e.trouble} />
<${N} />
<form class="question" onSubmit=${n=>{n.preventDefault(),e.next()}}>
<${B} name="name" type="text" of=${t("First name and family name")} ...${e} />
<button type="submit" hidden></button>
</form>
<//>`;function D({offers:e,answers:n,keep:a,next:r,back:s,progress:c,trouble:$}){let l=n.competences??[],h=i=>a({competences:l.includes(i)?l.filter(m=>m!==i):[...l,i]}),f=o`<${v} look="main" class="bar-wide" picture="check" of=${l.length?t("Done"):t("None of them")} onClick=${()=>r()} />`;return o`<${g} name="document competences" back=${s} progress=${c} bar=${f}>
<${x} of=${t("Which competences should it name?")} />
<${d} as="p" class="why" of=${t("Tap those that you want to show. You can also name none.")} />
<${R} of=${$} />
<ul class="rows">${e.competences.map(({id:i,room:m,own:C})=>o`<li key=${i}>
<button type="button" class="row-choice" aria-pressed=${l.includes(i)} data-competence=${i} onClick=${()=>h(i)}>
<${d} of=${{room:m,own:C}} />
<span class="row-mark"><${w} name=${l.includes(i)?"circle-check":"circle"} /></span>
</button></li>`)}</ul>
<//>`}function oe({answers:e,keep:n,next:a,back:r,ask:s,progress:c}){let $=O(null),[l,h]=y(null),[f,i]=y(!1),m=he(e.photo),C=async u=>{let[L]=u.target.files??[];if(u.target.value="",!L)return;h(null),i(!0);let M=await G(L),k=M&&await Q(s,M);i(!1),!M||!k?h(t("This photograph cannot be used. Please choose another one, or go on without.")):k.ok?n({photo:M}):h(k.say??null)},S=()=>{var u;return(u=$.current)==null?void 0:u.click()},p=m?o`<${v} class="bar-skip" picture="x" of=${t("No photo")} onClick=${()=>n({photo:null})} />
<${v} look="main" class="bar-main" after=${!0} picture="arrow-right" turns=${!0} of=${t("Next")} onClick=${()=>a()} />`:o`<${v} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${t("No photo")}
onClick=${()=>a({photo:null})} />
<${v} look="main" class="bar-main" picture="camera" of=${t("Choose a photo")} disabled=${f} onClick=${S} />`;return o`<${g} name="document photo" back=${r} progress=${c} bar=${p}>
<${x} of=${t("Would you like a photo on your CV?")} />
<${d} as="p" class="why" of=${t("You do not need one. Many CVs have none.")} />
<${R} of=${l} />
${m&&o`<button type="button" class="photo-shown" onClick=${S}><img src=${m} alt="" />
<${d} class="small" of=${t("Choose another photo")} /></button>`}
<${N} />
<input type="file" accept="image/*" hidden ref=${$} onChange=${C} />
<//>`}function he(e){let[n,a]=y(null);return j(()=>{let r=e?URL.createObjectURL(e):null;return a(r),()=>{r&&URL.revokeObjectURL(r)}},[e]),n}var fe=()=>({cv:[{to:"pdf",name:"PDF",picture:"printer",why:t("To print and to send.")},{to:"docx",name:"Word",picture:"pencil",why:t("To change it on a computer.")},{to:"json",name:"JSON Resume",picture:"laptop",why:t("For some job sites."),other:!0},{to:"xml",name:"Europass",picture:"flask-conical",why:t("For the Europass site. We are still trying it."),other:!0}],portfolio:[{to:"pdf",name:"PDF",picture:"printer",why:t("To print and to read.")},{to:"html",name:"Web",picture:"globe",why:t("To read on a phone, without the Internet.")}]});function _({document:e,answers:n,next:a,back:r,take:s,trouble:c,progress:$}){let[l,h]=y(!1),f=fe()[e]??[],i=f.some(m=>m.other)&&!l&&o`<${v} look="quiet" class="bar-wide" picture="plus"
of=${t("Other kinds of file")} onClick=${()=>h(!0)} />`;return o`<${g} name="document kind" back=${r} progress=${$} bar=${i}>
<${x} of=${t("Which kind of file?")} />
<${R} of=${c} />
<ul class="rows">
${f.filter(m=>l||!m.other).map(m=>o`<${E} key=${m.to} name=${m.to} on=${n.to===m.to}
picture=${o`<${w} name=${m.picture} size="1.8em" />`} of=${o`<bdi>${m.name}</bdi>`} why=${m.why}
onClick=${()=>a({to:m.to})} />`)}
${e==="portfolio"&&o`<${E} name="take" picture=${o`<${w} name="luggage" size="1.8em" />`}
of=${o`<${d} of=${t("Passerelle file")} />`} why=${t("To bring it into another club.")} onClick=${s} />`}
</ul>
<//>`}function ae({title:e,picture:n,done:a,of:r,stop:s}){let c=o`<${v} class="bar-wide" picture="x" of=${t("Stop")} onClick=${s} />`;return o`<${g} name="making" class="now" bar=${c}>
<div class="now-picture waiting"><${w} name=${n} size="4rem" /></div>
<${x} of=${e} />
<progress class="dots-bar" ...${r>1?{value:a,max:r}:{}} aria-label=${Y(e)}></progress>
<//>`}function ne({made:e,picture:n,title:a,back:r,done:s,other:c=null}){let[$,l]=y(!1),h=o`
<a class=${$?"button":"button button-main"} href=${e.url} download=${e.name}
onClick=${()=>l(!0)}><${w} name="download" /><${d} of=${t("Save the file")} /></a>
${$&&c&&o`<${v} picture="file-text" of=${t("Another kind of file")} onClick=${c} />`}
<${v} look=${$?"main":"quiet"} picture="check" of=${t("Done")} onClick=${s} />`;return o`<${g} name="made" back=${r} bar=${h} stacked=${!0} class="now">
<div class="now-picture"><${w} name=${n} size="4rem" /></div>
<${x} of=${a} />
<p class="carry-file"><${de} name=${e.name} /></p>
<div role="status" class="made-after">${$&&o`
<${d} as="p" class="soft" of=${t("Look for it in the downloads of this phone.")} />
<${ye} letters=${e.replaced} />
${e.leftOut.length>0&&o`<ul class="made-left">${e.leftOut.map(f=>o`<li key=${f}
class="note"><${w} name="info" /><span dir="auto">${f}</span></li>`)}</ul>`}`}
</div>
<//>`}var de=({name:e})=>e.split(/([_.])/).map((n,a)=>o`<bdi key=${a}>${n}</bdi>`),ye=({letters:e})=>e.length>0&&o`<p class="note made-replaced"><${w} name="info" /><span>
<${d} of=${t("We have no letters for these signs. A small square stands in their place. The rest is whole.")} />
<bdi class="made-letters">${e.slice(0,12).join(" ")}</bdi></span></p>`;var se=()=>[{name:"cv",picture:"file-text",of:t("My CV"),why:t("To show to an employer."),making:t("Making your CV"),steps:[X,U,ee,oe,_]},{name:"portfolio",picture:"folder-heart",of:t("My portfolio"),why:t("All that you wrote, to read and to keep."),making:t("Making your portfolio"),steps:[U,_]},{name:"action_plan",picture:"milestone",of:t("My action plan"),why:t("Your goals and your next steps."),making:t("Making your plan"),steps:[U]},{name:"attestation",picture:"calendar-check",of:t("My attestation"),why:t("It says at which sessions you were."),making:t("Making your attestation"),steps:[U,te,D]}];function Ke(e){let{ask:n}=e,[a,r]=y(null),[s,c]=y(null);j(()=>(n("offers").then(l=>{l.ok&&r(l)}),()=>{n("forget")}),[]);let $=se().find(l=>l.name===s);return $&&a?o`<${ke} key=${s} ...${e} told=${$} offers=${a} out=${()=>c(null)} />`:o`<${we} offers=${(a==null?void 0:a.documents)??[]} choose=${c} back=${e.back} />`}var we=({offers:e,choose:n,back:a})=>o`<${g} name="documents" back=${a}>
<${x} of=${t("Which document would you like?")} />
<${d} as="p" class="why" of=${t("We make it from what you wrote. You save it on this phone.")} />
<ul class="rows">${se().map(r=>{let s=e.find(c=>c.name===r.name);return s&&o`<${be} key=${r.name} told=${r} empty=${s.empty} onClick=${()=>n(r.name)} />`})}</ul>
<//>`,be=({told:{name:e,picture:n,of:a,why:r},empty:s,onClick:c})=>o`<li>
<button type="button" class="row-choice carry-way" data-document=${e} disabled=${s} onClick=${c}>
<span class="begin-picture"><${w} name=${n} size="1.6em" /></span>
<span class="carry-words"><${d} class="carry-title" of=${a} />
<${d} class="soft small" of=${s?t("There is nothing for it yet."):r} /></span>
${!s&&o`<${w} name="chevron-right" class="picture-turns" />`}
</button>
</li>`;function ke({ask:e,flush:n,take:a,told:{name:r,picture:s,making:c,steps:$},offers:l,out:h}){let f=$.filter(k=>k!==D||l.competences.length>0),[i,m]=y(0),[C,S]=y({}),p=V(e),u=async({photo:k,...P})=>{await n(),await p.make({what:r,...P,...r==="cv"&&{photo:!!k}})},L=(k={})=>{let P={...C,...k};S(P),i+1<f.length?m(i+1):u(P)},M=()=>i===0?h():m(i-1);return p.where.at==="making"?o`<${ae} title=${c} picture=${s} done=${p.where.done} of=${p.where.of} stop=${p.stop} />`:p.where.at==="ready"&&p.made?o`<${ne} made=${p.made} picture=${s} title=${t("Your file is ready")} back=${p.clear} done=${h}
other=${f.includes(_)?p.clear:null} />`:o`<${f[i]} key=${i} document=${r} offers=${l} answers=${C} next=${L} back=${M} ask=${e}
take=${a} trouble=${p.trouble} progress=${o`<${z} n=${i+1} m=${f.length} />`}
keep=${k=>S({...C,...k})} />`}export{Ke as Documents};
