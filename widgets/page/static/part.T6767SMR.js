import{a as x}from"./part.IWKTODRJ.js";import{A as m,B as p,D as g,F as S,G as w,c as k,j as e,o as C,p as u,q as r,r as v,t as d,z as P}from"./part.OWJUNDWO.js";function I(t){let[s,o]=P("settings","list"),a={list:T,language:A,me:E,look:z,leave:B,erase:M}[s]??T;return r`<${a} ...${t} go=${o} list=${()=>o("list")} />`}var b=({picture:t,of:s,now:o,onClick:n,name:a,alert:c})=>r`<li>
<button type="button" class=${v("row-choice",c&&"row-alert")} data-setting=${a} onClick=${n}>
<${d} name=${t} size="1.5em" /><${u} of=${s} />${o&&r`<bdi class="soft">${o}</bdi>`}
<${d} name="chevron-right" class="picture-turns" />
</button>
</li>`,L=({on:t,children:s,onClick:o,...n})=>r`<li>
<button type="button" class="row-choice" aria-pressed=${t} onClick=${o} ...${n}>
${s}<span class="row-mark"><${d} name=${t?"circle-check":"circle"} /></span>
</button>
</li>`;function T({view:t,back:s,go:o,card:n,choices:a,choose:c}){var f;let $=x(),i=(f=t.languages.find(y=>y.code===t.language))==null?void 0:f.name;return r`<${m} name="settings" back=${s}>
<${p} of=${e("My choices")} />
<ul class="rows">
<${b} name="language" picture="languages" of=${e("Language")} now=${i}
onClick=${()=>o("language")} />
<${b} name="me" picture=${t.me.picture} of=${e("Picture and name")} now=${t.me.alias}
onClick=${()=>o("me")} />
<${b} name="look" picture="sun" of=${e("Light and contrast")} onClick=${()=>o("look")} />
${$&&r`<${L} on=${a.aloud==="yes"} data-setting="aloud"
onClick=${()=>c("aloud",a.aloud==="yes"?"":"yes")}>
<${d} name="volume-2" size="1.5em" /><${u} of=${e("Read aloud")} /><//>`}
<${b} name="card" picture="qr-code" of=${e("My card, to come back")} onClick=${n} />
</ul>
<ul class="rows rows-apart">
<${b} name="leave" picture="log-out" of=${e("Leave this phone")} onClick=${()=>o("leave")} />
<${b} name="erase" alert=${!0} picture="trash-2" of=${e("Erase everything")}
onClick=${()=>o("erase")} />
</ul>
<//>`}function A({view:t,ask:s,list:o}){let n=async a=>{(await s("profile",{language:a})).ok&&o()};return r`<${m} name="settings language" back=${o}>
<${p} of=${e("Your language")} />
<ul class="rows">
${t.languages.map(({code:a,name:c,direction:$})=>r`<${L} key=${a} on=${a===t.language}
lang=${a} dir=${$} data-language=${a} onClick=${()=>n(a)}>
<span class="endonym">${c}</span><//>`)}
</ul>
<//>`}function E({view:t,ask:s,list:o}){let[n,a]=k(t.me.picture),[c,$]=k(t.me.alias),[i,f]=k(null),y=async()=>{let l=await s("profile",{alias:c.trim(),picture:n});l.ok?o():f(l.say??null)},h=r`<${g} look="main" class="bar-wide" picture="check" of=${e("Keep")}
disabled=${!c.trim()} onClick=${y} />`;return r`<${m} name="settings me" back=${o} bar=${h}>
<${p} of=${e("Picture and name")} />
<${w} of=${i} />
<label class="labelled"><${u} of=${e("Your name here")} />
<input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" value=${c}
onInput=${l=>$(l.target.value)} /></label>
<${S} pictures=${t.pictures} chosen=${n}
choose=${l=>a(l.name)} />
<//>`}function z({choices:t,choose:s,list:o}){let n=(a,c,$,i)=>r`<${L} on=${(t[a]??"")===c} data-choice=${`${a} ${c}`}
onClick=${()=>s(a,c)}><${d} name=${$} size="1.5em" /><${u} of=${i} /><//>`;return r`<${m} name="settings look" back=${o}>
<${p} of=${e("Light and contrast")} />
<ul class="rows" aria-label=${C(e("Light and dark"))}>
${n("theme","","smartphone",e("As the phone does"))}
${n("theme","light","sun",e("Light"))}
${n("theme","dark","moon",e("Dark"))}
</ul>
<ul class="rows rows-apart" aria-label=${C(e("Contrast"))}>
${n("contrast","","smartphone",e("As the phone does"))}
${n("contrast","high","eye",e("Strong contrast"))}
</ul>
<//>`}function B({leave:t,list:s,card:o}){let n=r`<${g} look="main" picture="undo-2" of=${e("Stay")} onClick=${s} />
<${g} picture="log-out" of=${e("Leave this phone")} onClick=${t} />`;return r`<${m} name="settings leave" back=${s} bar=${n} stacked=${!0}>
<${p} of=${e("Leave this phone?")} />
<${u} as="p" class="why"
of=${e("This phone forgets your place. What you wrote stays in the club's book, and your card brings you back.")} />
<${g} picture="qr-code" of=${e("See my card first")} onClick=${o} />
<//>`}function M({view:t,erase:s,list:o}){let[n,a]=k(!1),[c,$]=k(null),i=t.exercises.reduce((h,l)=>h+l.count,0),f=async()=>{a(!0);let h=await s();a(!1),h.ok||$(h.say??null)},y=r`<${g} look="main" picture="undo-2" of=${e("Keep everything")} onClick=${o} />
<${g} look="alert" picture="trash-2" of=${e("Erase everything")} disabled=${n} onClick=${f} />`;return r`<${m} name="settings erase" back=${o} bar=${y} stacked=${!0}>
<${p} of=${e("Erase everything?")} />
<${u} as="p"
of=${e("All that you wrote goes at once, from the book and from the wall ({n} things), with your name and your card. Nobody can bring it back.",{n:i})} />
<${w} of=${c} />
<//>`}export{I as a,b};
