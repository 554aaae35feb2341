import{a as N,c as S,d as v,e as P,f as W}from"./part.RUOARTGY.js";import{A as w,B as T,D as p,G as A,c as $,f as B,j as o,p as h,q as t,t as k}from"./part.OWJUNDWO.js";var O=new Set(["wrong_passphrase","busy","wait","no_answer","book"]);function q(e){let[r,a]=$("choose"),[n,d]=$(null),[u,i]=$([0,1]),[c,m]=$(null),s=(f,l=null)=>{d(l),a(f)};return{step:r,to:s,trouble:n,done:u,came:c,choose:async f=>{if(f.size>N)return s("choose",o("This file is too big. Nothing was changed. Please choose the file that you took from a club."));s("sending");let l=await f.arrayBuffer().catch(()=>null);if(!l)return s("choose",o("The phone cannot read this file. Please choose it again."));let y=await S(e,new Uint8Array(l),(Y,_)=>i([Y,_]));return y.ok?(m(y),s(y.locked?"words":"brought")):s("choose",y.say??null)},unlock:async f=>{i([0,1]),s("sending");let l=await v(e,f);return l.ok?(m(l),s("brought")):s(O.has(l.code??"")?"words":"choose",l.say??null)}}}function U({ask:e,back:r,done:a}){let{step:n,to:d,trouble:u,done:i,came:c,choose:m,unlock:s}=q(e),[b,g]=$("");return n==="sending"?t`<${W} name="bringing" title=${o("Opening your file")} done=${i} />`:n==="brought"&&c?t`<${z} came=${c} home=${a} />`:n==="words"?t`<${P} name="bring words" title=${o("Type the secret words of this file")}
why=${o("You chose them when you took the file away.")} words=${b} set=${g} done=${o("Open")}
enter=${()=>s(b)} back=${()=>{g(""),d("choose")}} trouble=${u}
skip=${t`<${p} look="quiet" class="bar-skip" of=${o("Not now")} onClick=${r} />`} />`:t`<${x} back=${r} trouble=${u} choose=${m} />`}function x({back:e,trouble:r,choose:a}){let n=B(null),d=i=>{let[c]=i.target.files??[];i.target.value="",c&&a(c)},u=t`<${p} look="quiet" class="bar-skip" of=${o("Not now")} onClick=${e} />
<${p} look="main" class="bar-main" picture="folder-open" of=${o("Choose the file")}
onClick=${()=>{var i;return(i=n.current)==null?void 0:i.click()}} />`;return t`<${w} name="bring" back=${e} bar=${u}>
<${T} of=${o("Bring your portfolio back")} />
<${h} as="p" class="why" of=${o("Choose the file that you took from a club. Its name begins with passerelle.")} />
<${A} of=${r} />
<p class="note carry-note"><${k} name="lock" /><${h}
of=${o("What you bring is only for you. Nobody sees it until you share it.")} /></p>
<input type="file" hidden ref=${n} onChange=${d} />
<//>`}function z({came:e,home:r}){let a=t`<${p} look="main" class="bar-wide" picture="folder-heart" of=${o("See my portfolio")} onClick=${r} />`;return t`<${w} name="brought" back=${r} bar=${a}>
<${T} of=${e.added>0?o("Your portfolio is here"):o("Nothing was added")} />
<div role="status"><ul class="rows">
<${C} name="added" picture="circle-check" of=${o("Added: {n}",{n:e.added})} />
${e.here>0&&t`<${C} name="here" picture="folder-heart" of=${o("Already here: {n}",{n:e.here})} />`}
${e.left>0&&t`<${C} name="left" picture="info" of=${o("Left out: {n}",{n:e.left})}
why=${o("This club has no place for them. They stay in your file.")} />`}
</ul></div>
<${h} as="p" class="why" of=${o("All of it is only for you, until you share it.")} />
<//>`}var C=({name:e,picture:r,of:a,why:n})=>t`<li class="card carry-line" data-came=${e}>
<${k} name=${r} size="1.6em" />
<div class="carry-words"><${h} class="carry-title" of=${a} />${n&&t`<${h} class="soft small" of=${n} />`}</div>
</li>`;export{U as BringBack};
