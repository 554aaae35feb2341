import{A as p,B as f,D as S,G as v,c as w,j as $,o as y,p as h,q as s,t as c,w as x}from"./part.OWJUNDWO.js";var b=3e4,M=2e6,d={patience:6e4},T=e=>Uint8Array.from(atob(e),o=>o.charCodeAt(0)),A=e=>btoa(String.fromCharCode(...e));async function W(e,o,n){let t=await e("take",o===null?{}:{passphrase:o},d);if(!t.ok)return t;let a=[T(t.data)];for(;a.length<t.of;){n(a.length,t.of);let r=await e("take_part",{part:a.length});if(!r.ok)return r;a.push(T(r.data))}return{...t,blob:new Blob(a,{type:"application/octet-stream"})}}async function q(e,o,n){let t=Math.max(1,Math.ceil(o.length/b)),a=x();for(let r=0;;r+=1){n(r,t);let m=A(o.subarray(r*b,(r+1)*b)),l=await e("bring",{file:a,part:r,of:t,data:m},d);if(!l.ok||r+1===t)return l}}var z=(e,o)=>e("unlock",{passphrase:o},d);function R({name:e,title:o,why:n,words:t,set:a,done:r,enter:m,back:l,skip:_,trouble:B,progress:C,busy:g=!1}){let[i,P]=w(!1),k=()=>{t.trim()&&!g&&m()},O=s`${_}<${S} look="main" class="bar-main" after=${!0} picture="arrow-right" turns=${!0}
of=${r} disabled=${g||!t.trim()} onClick=${k} />`;return s`<${p} name=${e} back=${l} bar=${O} progress=${C}>
<form class="question" onSubmit=${u=>{u.preventDefault(),k()}}>
<div id="secret-ask"><${f} of=${o} /></div>
<${h} as="p" class="why" of=${n} />
<${v} of=${B} />
<input class="field" type=${i?"text":"password"} dir="auto" maxlength="200" autocomplete="off"
autocapitalize="none" spellcheck=${!1} enterkeyhint="go" aria-labelledby="secret-ask" value=${t}
onInput=${u=>a(u.target.value)} />
<button type="button" class="button button-quiet secret-show" aria-pressed=${i} onClick=${()=>P(!i)}>
<${c} name=${i?"eye-off":"eye"} /><${h} inline of=${i?$("Hide the words"):$("Show the words")} />
</button>
</form>
<//>`}var N=({name:e,title:o,done:[n=0,t=1]})=>s`<${p} name=${e} class="now">
<div class="now-picture waiting"><${c} name="folder-heart" size="4rem" /></div>
<${f} of=${o} />
${t>1&&s`<progress class="dots-bar" value=${n} max=${t} aria-label=${y(o)}></progress>`}
<//>`;export{M as a,W as b,q as c,z as d,R as e,N as f};
