import{b as W,e as v,f as P}from"./part.RUOARTGY.js";import{A as y,B as b,C as g,D as w,G as T,c as $,d as L,j as o,p as d,q as a,t as p}from"./part.OWJUNDWO.js";function O({ask:e,flush:n}){let[t,r]=$("how"),[s,h]=$(null),[k,f]=$([0,1]),[i,m]=$(null);L(()=>()=>{i&&URL.revokeObjectURL(i.url)},[i]);let l=(u,c=null)=>{h(c),r(u)};return{step:t,to:l,trouble:s,done:k,packed:i,pack:async u=>{l("packing"),await n();let c=await W(e,u,(R,q)=>f([R,q]));return c.ok?(m({name:c.file,url:URL.createObjectURL(c.blob),locked:u!==null}),l("ready")):l(u===null?"how":"again",c.say??null)}}}function E(e){let{step:n,to:t,trouble:r,done:s,packed:h,pack:k}=O(e),[f,i]=$(""),[m,l]=$(""),C=()=>{i(""),l(""),t("how")};if(n==="packing")return a`<${P} name="packing" title=${o("Packing your portfolio")} done=${s} />`;if(n==="ready"&&h)return a`<${U} packed=${h} back=${e.back} />`;if(n==="words")return a`<${v} name="take words" title=${o("Choose your secret words")}
why=${o("Take four words that you will remember. No name and no date.")} words=${f} set=${i}
done=${o("Next")} enter=${()=>t("again")} back=${C} trouble=${r}
progress=${a`<${g} n=${1} m=${2} />`}
skip=${a`<${w} look="quiet" class="bar-skip" of=${o("Do not lock it")} onClick=${()=>k(null)} />`} />`;if(n==="again"){let u=()=>{i(""),l(""),t("words")},c=()=>m===f?k(f):t("again",o("These are not the same words. Please type them again."));return a`<${v} key="again" name="take words again" title=${o("Type your secret words again")}
why=${o("Without these words nobody can open the file. Not even you.")} words=${m} set=${l}
done=${o("Lock the file")} enter=${c} back=${()=>t("words")} trouble=${r}
progress=${a`<${g} n=${2} m=${2} />`}
skip=${a`<${w} look="quiet" class="bar-skip" of=${o("Other words")} onClick=${u} />`} />`}return a`<${S} back=${e.back} trouble=${r} open=${()=>k(null)} lock=${()=>t("words")} />`}function S({back:e,trouble:n,open:t,lock:r}){let s=a`<${w} look="quiet" class="bar-wide" of=${o("Not now")} onClick=${e} />`;return a`<${y} name="take" back=${e} bar=${s}>
<${b} of=${o("Take your portfolio away")} />
<${d} as="p" class="why" of=${o("One file with all that you wrote. You can bring it into another club.")} />
<${T} of=${n} />
<ul class="rows">
<${N} name="lock" picture="lock-keyhole" of=${o("Lock it with secret words")}
why=${o("Without the words nobody can read it. Not even you.")} onClick=${r} />
<${N} name="open" picture="lock-open" of=${o("Leave it open")}
why=${o("Who has the file can read it.")} onClick=${t} />
</ul>
<//>`}var N=({name:e,picture:n,of:t,why:r,onClick:s})=>a`<li>
<button type="button" class="row-choice carry-way" data-way=${e} onClick=${s}>
<${p} name=${n} size="1.8em" />
<span class="carry-words"><${d} class="carry-title" of=${t} /><${d} class="soft small" of=${r} /></span>
<${p} name="chevron-right" class="picture-turns" />
</button>
</li>`;function U({packed:e,back:n}){let[t,r]=$(!1),s=a`
<a class=${t?"button":"button button-main"} href=${e.url} download=${e.name}
onClick=${()=>r(!0)}><${p} name="download" /><${d} of=${o("Save the file")} /></a>
<${w} look=${t?"main":"quiet"} picture="check" of=${o("Done")} onClick=${n} />`;return a`<${y} name="take ready" back=${n} bar=${s} stacked=${!0} class="now">
<div class="now-picture"><${p} name=${e.locked?"lock-keyhole":"lock-open"} size="4rem" /></div>
<${b} of=${o("Your file is ready")} />
<p class="carry-file"><bdi dir="ltr">${e.name}</bdi></p>
<${d} as="p" class="now-say" of=${e.locked?o("Keep the file and your words in two places. Nobody can find lost words again."):o("Who has the file can read it. Keep it in a safe place.")} />
<div role="status">${t&&a`<${d} as="p" class="soft" of=${o("Look for it in the downloads of this phone.")} />`}</div>
<//>`}export{E as TakeAway};
