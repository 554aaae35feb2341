var H,Go,zn,Ce,Rt,gt,Zo,ft,Yo,Ft,It,Ko,Ke=Symbol.for("pv"),bt={},yt=[],Hn=/^m(i|n|o|s|text|space)$/,Dt=Array.isArray,Ut=yt.slice,ze=Object.assign;function Le(e){e&&e.parentNode&&e.remove()}function ce(e,t,o){var s,a,n,r={},c=arguments.length;for(n in t)n=="key"?s=t[n]:n=="ref"&&typeof e!="function"?a=t[n]:r[n]=t[n];return c>2&&(r.children=c>3?Ut.call(arguments,2):o),Ye(e,r,s,a,null)}function Ye(e,t,o,s,a){var n={type:e,props:t,key:o,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ke,__v:a||++Go,__i:-1,__u:0};return!a&&H.vnode&&H.vnode(n),n}function He(e){return e.children}function dt(e,t){this.props=e,this.context=t,this.__g=0}function Se(e,t){if(t==null)return e.__&&Se(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Se(e)}function Bn(e){var t,o=e.__v,s=o.__e,a=[],n=[],r=e.__P;r&&((t=ze({constructor:Ke},o)).__v=o.__v+1,H.vnode&&H.vnode(t),Gt(r,t,o,e.__n,r.namespaceURI,32&o.__u?[s]:null,a,s||Se(o),32&o.__u,n),t.__v=o.__v,t.__.__k[t.__i]=t,os(a,t,n),o.__=o.__e=null,t.__e!=s&&Qo(t))}function Qo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Qo(e)}function qt(e){(8&e.__g||(e.__g|=8,Ce.push(e),gt++))&&Rt==H.debounceRendering||((Rt=H.debounceRendering)||queueMicrotask)(Jo)}function Jo(){try{for(var e,t=1;Ce.length;)Ce.length>t&&Ce.sort(Zo),e=Ce.shift(),t=Ce.length,8&e.__g&&Bn(e)}finally{(gt=Ce.length)&&(Rt||queueMicrotask)(Jo)}}function Xo(e,t,o,s,a,n,r,c,l,p,u){var f,h,m,b,y,C,S=s.__k||yt,w=t.length;for(l=On(o,t,S,l,w),f=0;f<w;f++)(m=o.__k[f])!=null&&(h=~m.__i&&S[m.__i]||bt,m.__i=f,C=Gt(e,m,h,a,n,r,c,l,p,u),b=m.__e,(h.ref!=m.ref||8&h.__u)&&(h.ref&&Zt(h.ref,null,m,h),m.ref&&u.push(m.ref,m.__c||b,m)),y=y||b,4&m.__u?(l=es(m,l,e,!h.__v),h.__e&&(h.__e=null)):typeof m.type=="function"&&C!==void 0?l=C:b&&(l=b.nextSibling),m.__u&=-21);return o.__e=y,l}function On(e,t,o,s,a){var n,r,c,l,p,u,f,h,m,b=o.length,y=b,C=0,S=0,w=e.__k=Array(a);for(n=0;n<a;n++)(r=t[n])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=w[n]=Ye(null,r):Dt(r)?r=w[n]=Ye(He,{children:r}):r.constructor===Ke&&r.__b?r=w[n]=Ye(r.type,r.props,r.key,r.ref,r.__v):w[n]=r,l=n+C,r.__=e,r.__b=e.__b+1,c=null,~(p=r.__i=Vn(r,o,l,y))&&(y--,(c=o[p])&&(c.__u|=2)),c&&c.__v?(r.__u|=16,p==l-1?C--:p==l+1?C++:p!=l&&(p>l?C--:C++,S=1)):(~p||(a>b?C--:a<b&&C++),typeof r.type!="function"&&(r.__u|=4))):w[n]=null;if(S){for(u=[],f=[],n=0;n<a;n++)if((r=w[n])&&16&r.__u){for(C=0,h=u.length;C<h;)u[m=C+h>>1]<r.__i?C=m+1:h=m;u[C]=r.__i,f[n]=C+1}for(C=u.length;n--;)f[n]&&(f[n]==C?C--:w[n].__u|=4)}if(y)for(n=0;n<b;n++)!(c=o[n])||2&c.__u||(c.__e==s&&(s=Se(c)),Yt(c,c));return s}function es(e,t,o,s){var a,n,r,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(a=e.__k)for(n=0;n<a.length;n++)a[n]&&(a[n].__=e,t=es(a[n],t,o,!1));return t}for(t&&!t.parentNode&&(t=Se(e))&&!t.parentNode&&(t=null),r=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(r!=c&&(!s&&o.moveBefore&&r.parentNode?o.moveBefore(r,t):o.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Vn(e,t,o,s){var a,n=e.key,r=e.type,c=t[o],l=c&&!(2&c.__u);if(c===null&&n==null||l&&n==c.key&&r==c.type)return o;if(s>(l?1:0)){for(a=o-1;a>=0;a--)if((c=t[a])&&!(2&c.__u)&&n==c.key&&r==c.type)return a;for(a=o+1;a<t.length;a++)if((c=t[a])&&!(2&c.__u)&&n==c.key&&r==c.type)return a}return-1}function Uo(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function mt(e,t,o,s,a){var n,r;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)o&&t in o||Uo(e.style,t);if(o)for(t in o)s&&o[t]==s[t]||Uo(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=o,o&&s||(r=It[t]||(It[t]=En(t)),(e.__a||(e.__a={}))[t]=Ft,n=t!=(t=t.replace(Yo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,r,n):e.removeEventListener(t,r,n));else{if(a=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function En(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[ft]==null)t[ft]=Ft++;else if(t[ft]<this.__a[e])return;return o(H.event?H.event(t):t)}}}function Gt(e,t,o,s,a,n,r,c,l,p){var u,f,h,m,b,y,C,S,w,P,A,O,oe,j,I,Ae,xe,Te,ke=t.type;if(t.constructor!==Ke)return null;128&o.__u&&(l=32&o.__u,u=o.__c.__z)&&(t.__u|=l,f=n=[],u.nodeType==8?c=ht(u,n):n.push(u),c=n[0]||c),(u=H.__b)&&u(t);e:if(typeof ke=="function"){h=r.length;try{if(S=t.props,w=(u=ke.prototype)&&u.render,P=(u=ke.contextType)&&s[u.__c],A=u?P?P.props.value:u.__:s,(m=o.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(w?t.__c=m=new ke(S,A):(t.__c=m=new dt(S,A),m.constructor=ke,m.render=jn),P&&P.sub(m),m.state||(m.state={}),m.__n=s,m.__g|=8,m.__h=[],m.__k=[]),w&&(m.__s||(m.__s=m.state),ke.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=ze({},m.__s)),ze(m.__s,ke.getDerivedStateFromProps(S,m.__s)))),b=m.props,y=m.state,m.__v=t,o.__c){if(S!==b&&w&&!ke.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(S,A),t.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(S,m.__s,A)===!1){t.__v!=o.__v&&(m.props=S,m.state=m.__s,m.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(ie){ie&&(ie.__=t)}),yt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&r.push(m),c=Se(o);break e}m.componentWillUpdate&&m.componentWillUpdate(S,m.__s,A),w&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(b,y,C)})}else w&&!ke.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),w&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=S,m.__P=e,m.__g&=-5,O=H.__r,oe=w?25:0;do m.__g&=-9,O&&O(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++oe<25);w&&(yt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(s=ze({},s,m.getChildContext())),w&&o.__c&&m.getSnapshotBeforeUpdate&&(C=m.getSnapshotBeforeUpdate(b,y)),j=u&&u.type===He&&u.key==null?u.props.children:u,S.__P&&(u=c,a=(e=S.__P).namespaceURI,l=n=null,o.props&&o.props.__P!=e&&(o.__k.some(function(ie){ie&&Yt(ie,ie)}),o.__k=null),c=o.__k?Se(o,0):null),c=Xo(e,Dt(j)?j:[j],t,o,s,a,n,r,c,l,p),S.__P&&(t.__e=null,c=u),t.__u&=-161,f&&f.some(Le),m.__h.length&&r.push(m),1&m.__g&&(m.__g&=-4)}catch(ie){if(r.length=h,t.__v=null,l||n)if(ie&&ie.then){if(t.__u|=128|l,n){for(~(xe=n.indexOf(c||void 0))||(xe=n.length);(Te=n[xe-1])&&Te.nodeType==8;)xe--;for(;xe<n.length;xe++)if(Te=n[xe])if(n[xe]=null,I){if(Te==Ae)break}else{if(Te.nodeType!=8)break;Te.data.startsWith("$s")&&(Ae=ht(I=Te))}}if(!I){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;I=c}(u=ht(I=t.__c.__z||(t.__c.__z=I)))?(t.__e=I,c=u):t.__e=c,c=c&&c.nextSibling}else n&&n.some(Le);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),ie&&ie.then||ts(t),H.__e(ie,t,o)}}else c=t.__e=Wn(o.__e,t,o,s,a,n,r,l,p,e);return(u=H.diffed)&&u(t),c}function ht(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function ts(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(ts))}function os(e,t,o){for(var s=0;s<o.length;)Zt(o[s++],o[s++],o[s++]);H.__c&&H.__c(t,e),e.some(function(a){try{e=a.__h,a.__h=[],e.some(function(n){n.call(a)})}catch(n){H.__e(n,a.__v)}})}function Wn(e,t,o,s,a,n,r,c,l,p){var u,f,h,m,b,y,C,S,w=o.props||bt,P=t.props,A=t.type;if(A=="svg"?a="http://www.w3.org/2000/svg":A=="math"?a="http://www.w3.org/1998/Math/MathML":a||(a="http://www.w3.org/1999/xhtml"),n){for(u=0;u<n.length;u++)if((b=n[u])&&(A?b.localName==A:b.nodeType==3)){e=b,n[u]=null;break}}if(!e){if(S=p.ownerDocument||document,!A)return S.createTextNode(P);e=S.createElementNS(a,A,P.is?P:p),c&&(H.__m&&H.__m(t,n),c=!1),n=null}if(A){if(p=A=="template"&&e.content||e,n=A=="textarea"&&P.defaultValue!=null?null:n&&Ut.call(p.childNodes),!c&&n)for(w={},u=0;u<e.attributes.length;u++)w[(b=e.attributes[u]).name]=b.value;for(u in w)b=w[u],u=="dangerouslySetInnerHTML"?h=b:u=="children"||u in P||u=="value"&&"defaultValue"in P||u=="checked"&&"defaultChecked"in P||mt(e,u,null,b,a);for(u in P)b=P[u],u=="children"?m=b:u=="dangerouslySetInnerHTML"?f=b:u=="value"?y=b:u=="checked"?C=b:c&&typeof b!="function"||w[u]===b||mt(e,u,b,w[u],a);f?(c||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(h&&(e.textContent=""),(A=="foreignObject"||a=="http://www.w3.org/1998/Math/MathML"&&Hn.test(A))&&(a="http://www.w3.org/1999/xhtml"),Xo(p,Dt(m)?m:[m],t,o,s,a,n,r,n?n[0]:o.__k&&Se(o,0),c,l),n&&n.some(Le)),c&&A!="textarea"||(u="value",A=="progress"&&y==null?e.removeAttribute(u):y==null||y===e[u]&&(A!="progress"||y)||mt(e,u,y,w[u],a),u="checked",C!=null&&C!=e[u]&&mt(e,u,C,w[u],a))}else w===P||c&&e.data==P||(e.data=P);return e}function Zt(e,t,o,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(a){H.__e(a,o)}}function Yt(e,t,o){var s,a,n,r;if(H.unmount&&H.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Zt(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){H.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&Yt(s[r],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(s=e.__c)&&(s=s.__z)&&(a=ht(s,n=[]))&&(s==e.__e&&n.some(Le),Le(a),Le(s)),o||Le(e.__e),e.__e=e.__c=e.__=null}function jn(e,t,o){return this.constructor(e,o)}function Kt(e,t){var o,s,a,n;H.__&&H.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(o=e&&32&e.__u)?null:t.__k,t.__k=Ye(He,{children:[e]}),a=[],n=[],Gt(t,t.__k,s||bt,bt,t.namespaceURI,s?null:t.firstChild?Ut.call(t.childNodes):null,a,s?s.__e:t.firstChild,o,n),os(a,t.__k,n),t.__k.props.children=null}function Qe(e){function t(o){var s,a;return this.getChildContext||(s=new Set,(a={})[t.__c]=this,this.getChildContext=function(){return a},this.shouldComponentUpdate=function(n){this.props.value!=n.value&&s.forEach(function(r){r.__g|=4,qt(r)})},this.sub=function(n){s.add(n);var r=n.componentWillUnmount;n.componentWillUnmount=function(){s.delete(n),r&&r.call(n)}}),o.children}return t.__c="__cC"+Ko++,t.__=e,t.Provider=(t.Consumer=function(o,s){return o.children(s)}).contextType=t,t}H={__e:function(e,t,o,s){for(var a,n,r;t=t.__;)if((a=t.__c)&&!(1&a.__g)){a.__g|=4;try{if((r=(n=a.constructor)&&n.getDerivedStateFromError)&&a.setState(n.getDerivedStateFromError(e)),a.componentDidCatch&&(a.componentDidCatch(e,s||{}),r=1),r&&8&a.__g)return void(a.__g|=2)}catch(c){e=c}}throw gt=0,e}},Go=0,zn=function(e){return e!=null&&e.constructor===Ke},dt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=ze({},this.state)),typeof e=="function"&&(e=e(ze({},o),this.props)),e&&(ze(o,e),this.__v&&(t&&this.__k.push(t),qt(this)))},dt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),qt(this))},dt.prototype.render=He,Ce=[],gt=0,Zo=function(e,t){return e.__v.__b-t.__v.__b},ft=Symbol(),Yo=/(PointerCapture)$|Capture$/i,Ft=0,It={},Ko=0;var Be,E,Qt,ss,Jt=Object.is,Xe=0,ps=[],Xt=[],N=H,as=N.__b,ns=N.__r,rs=N.diffed,is=N.__c,cs=N.unmount,ls=N.__;function et(e,t){N.__h&&N.__h(E,e,Xe||t),Xe=0;var o=E.__H||(E.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function _(e){return Xe=1,Ne(ms,e)}function Ne(e,t,o){var s=et(Be++,2);if(s.t=e,!s.__c&&(s.__=[o?o(t):ms(void 0,t),function(n){var r=(s.__N||s.__)[0],c=s.t(r,n);Jt(r,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=E,!E.__f)){E.__f=!0;var a=E.shouldComponentUpdate;E.shouldComponentUpdate=function(n,r,c){var l=this.__H;if(!l)return!0;var p=!1,u=this.props!=n;if(l.__.some(function(h){h.__N&&(p=!0,Jt(h.__[0],h.__N[0])||(u=!0))}),a){var f=a.call(this,n,r,c);return p?f||u:f}return!p||u}}return s.__}function T(e,t){var o=et(Be++,3);!N.__s&&oo(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,E.__H.__h.push(o))}function ue(e,t){var o=et(Be++,4);!N.__s&&oo(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,E.__h.push(o))}function W(e){return Xe=5,Re(function(){return{current:e}},[])}function Re(e,t){var o=et(Be++,7);return oo(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function to(e,t){return Xe=8,Re(function(){return e},t)}function Pe(e){var t=E.context[e.__c],o=et(Be++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(E)),t.props.value):e.__}function Nn(){var e;do{for(;e=Xt.shift();)try{Je(e)}catch(o){N.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=ps.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Je),t.__h.some(eo),t.__h=[]}catch(o){t.__h=[],N.__e(o,e.__v)}}}while(Xt.length)}N.__b=function(e){E=null,as&&as(e)},N.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),ls&&ls(e,t)},N.__r=function(e){ns&&ns(e),Be=0;var t=(E=e.__c).__H;t&&(Qt==E?E.__h=[]:(t.__h.some(Je),t.__h.some(eo),Be=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Qt=E},N.diffed=function(e){rs&&rs(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&us(ps.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Qt=E=null},N.__c=function(e,t){t.some(function(o){try{o.__h.some(Je),o.__h=o.__h.filter(function(s){return!s.__||eo(s)})}catch(s){o.__h=[function(){throw s}]}}),is&&is(e,t)},N.unmount=function(e){cs&&cs(e);var t,o,s=e.__c;s&&s.__H&&(s.__H.__.some(function(a){try{if(a.__P&&a.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}a.__P=o,us(Xt.push(a))}else Je(a)}catch(n){t=n}}),s.__H=void 0,t&&N.__e(t,s.__v))};var $s=typeof requestAnimationFrame=="function";function Rn(e){var t,o=function(){clearTimeout(s),$s&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(o,35);$s&&(t=requestAnimationFrame(o))}function us(e){e!=1&&ss==N.requestAnimationFrame||((ss=N.requestAnimationFrame)||Rn)(Nn)}function Je(e){var t=E,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),E=t}function eo(e){var t=E;e.__c=e.__(),E=t}function oo(e,t){return!e||e.length!=t.length||t.some(function(o,s){return!Jt(o,e[s])})}function ms(e,t){return typeof t=="function"?t(e):t}var ds=function(e,t,o,s){var a;t[0]=0;for(var n=1;n<t.length;n++){var r=t[n++],c=t[n]?(t[0]|=r?1:2,o[t[n++]]):t[++n];r===3?s[0]=c:r===4?s[1]=Object.assign(s[1]||{},c):r===5?(s[1]=s[1]||{})[t[++n]]=c:r===6?s[1][t[++n]]+=c+"":r?(a=e.apply(c,ds(e,c,o,["",null])),s.push(a),c[0]?t[0]|=2:(t[n-2]=0,t[n]=a)):s.push(c)}return s},fs=new Map;function hs(e){var t=fs.get(this);return t||(t=new Map,fs.set(this,t)),(t=ds(this,t.get(e)||(t.set(e,t=(function(o){for(var s,a,n=1,r="",c="",l=[0],p=function(h){n===1&&(h||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,h,r):n===3&&(h||r)?(l.push(3,h,r),n=2):n===2&&r==="..."&&h?l.push(4,h,0):n===2&&r&&!h?l.push(5,0,!0,r):n>=5&&((r||!h&&n===5)&&(l.push(n,0,r,a),n=6),h&&(l.push(n,h,0,a),n=6)),r=""},u=0;u<o.length;u++){u&&(n===1&&p(),p(u));for(var f=0;f<o[u].length;f++)s=o[u][f],n===1?s==="<"?(p(),l=[l],n=3):r+=s:n===4?r==="--"&&s===">"?(n=1,r=""):r=s+r[0]:c?s===c?c="":r+=s:s==='"'||s==="'"?c=s:s===">"?(p(),n=1):n&&(s==="="?(n=5,a=r,r=""):s==="/"&&(n<5||o[u][f+1]===">")?(p(),n===3&&(l=l[0]),n=l,(l=l[0]).push(2,0,n),n=0):s===" "||s==="	"||s===`
`||s==="\r"?(p(),n=2):r+=s),n===3&&r==="!--"&&(n=4,l=l[0])}return p(),l})(e)),t),arguments,[])).length>1?t:t[0]}var In=new Set(["ar","fa","he","ps","ur"]),qn=e=>`⁨${e}⁩`,pe={room:{},own:{},roomLanguage:"fr",ownLanguage:"fr"};function gs(e,t){pe.room=e.room??{},pe.own=e.own??pe.room,pe.roomLanguage=t.room_language??t.language??pe.roomLanguage,pe.ownLanguage=t.language??pe.roomLanguage}function Ie(e,t){return t?e.replace(/\{(\w+)\}/g,(o,s)=>s in t?qn(t[s]??""):o):e}var $=(e,t)=>({room:Ie(pe.room[e]||e,t),own:Ie(pe.own[e]||e,t)});function k(e,t){let o=t(e.room)??"";return{room:o,own:t(e.own)??o}}var q=({words:e},t,o)=>{var s,a;return{room:(s=e.room.forms[t])==null?void 0:s.steps[o],own:(a=e.own.forms[t])==null?void 0:a.steps[o]}},le=e=>In.has(e.split("-")[0]??"")?"rtl":"ltr",se=()=>({room:pe.roomLanguage,own:pe.ownLanguage}),z=e=>e.own||e.room;function Fn(e){return e.split(/(\S{1,12}-\S{1,12})/).map((o,s)=>s%2?ce("span",{class:"whole"},o):o)}function d({of:e,as:t="span",class:o="",inline:s=!1,whole:a=!1,...n}){let r=a?Fn:p=>p,{room:c,own:l}=se();return c===l||!e.own||e.own===e.room?ce(t,{...n,class:o||void 0,lang:c,dir:le(c)},r(e.room||e.own)):ce(t,{...n,class:`both ${s?"both-inline":""} ${o}`.trim(),dir:le(l)},ce("span",{class:"both-room",lang:c,dir:le(c)},r(e.room))," ",ce("span",{class:"both-own",lang:l,dir:le(l)},r(e.own)))}var i=hs.bind(ce);var L=(...e)=>e.filter(Boolean).join(" "),bs=["view","words","deck"];function so(e,t){return{render({model:o,el:s}){s.classList.add("passerelle",`passerelle-${e??o.get("view").name}`);let a=r=>o.send(r),n=()=>{let r=o.get("view")??{};gs(o.get("words")??{},r),s.lang=r.language??"",s.dir=le(s.lang),Kt(i`<${t} view=${r} send=${a} model=${o} />`,s)};for(let r of bs)o.on(`change:${r}`,n);return n(),()=>{for(let r of bs)o.off(`change:${r}`,n);Kt(null,s)}}}}var ao={accessibility:[["circle",{cx:"16",cy:"4",r:"1"}],"m18 19 1-7-6 1","m5 8 3-3 5.5 3-2.36 3.5","M4.24 14.5a5 5 0 0 0 6.88 6","M13.76 17.5a5 5 0 0 0-6.88-6"],apple:["M12 6.528V3a1 1 0 0 1 1-1h0","M18.237 21A15 15 0 0 0 22 11a6 6 0 0 0-10-4.472A6 6 0 0 0 2 11a15.1 15.1 0 0 0 3.763 10 3 3 0 0 0 3.648.648 5.5 5.5 0 0 1 5.178 0A3 3 0 0 0 18.237 21"],"arrow-down":["M12 5v14","m19 12-7 7-7-7"],"arrow-left":["m12 19-7-7 7-7","M19 12H5"],"arrow-right":["M5 12h14","m12 5 7 7-7 7"],"arrow-up":["m5 12 7-7 7 7","M12 19V5"],baby:["M10 16c.5.3 1.2.5 2 .5s1.5-.2 2-.5","M15 12h.01","M19.38 6.813A9 9 0 0 1 20.8 10.2a2 2 0 0 1 0 3.6 9 9 0 0 1-17.6 0 2 2 0 0 1 0-3.6A9 9 0 0 1 12 3c2 0 3.5 1.1 3.5 2.5s-.9 2.5-2 2.5c-.8 0-1.5-.4-1.5-1","M9 12h.01"],backpack:["M4 10a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z","M8 10h8","M8 18h8","M8 22v-6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6","M9 6V4a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2"],bandage:["M10 10.01h.01","M10 14.01h.01","M14 10.01h.01","M14 14.01h.01","M18 6v12","M6 6v12",["rect",{x:"2",y:"6",width:"20",height:"12",rx:"2"}]],banknote:[["rect",{width:"20",height:"12",x:"2",y:"6",rx:"2"}],["circle",{cx:"12",cy:"12",r:"2"}],"M6 12h.01M18 12h.01"],bean:["M10.165 6.598C9.954 7.478 9.64 8.36 9 9c-.64.64-1.521.954-2.402 1.165A6 6 0 0 0 8 22c7.732 0 14-6.268 14-14a6 6 0 0 0-11.835-1.402Z","M5.341 10.62a4 4 0 1 0 5.279-5.28"],bed:["M2 4v16","M2 8h18a2 2 0 0 1 2 2v10","M2 17h20","M6 8v9"],bike:[["circle",{cx:"18.5",cy:"17.5",r:"3.5"}],["circle",{cx:"5.5",cy:"17.5",r:"3.5"}],["circle",{cx:"15",cy:"5",r:"1"}],"M12 17.5V14l-3-3 4-3 2 3h2"],bird:["M16 7h.01","M3.4 18H12a8 8 0 0 0 8-8V7a4 4 0 0 0-7.28-2.3L2 20","m20 7 2 .5-2 .5","M10 18v3","M14 17.75V21","M7 18a6 6 0 0 0 3.84-10.61"],"book-a":["M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20","m8 13 4-7 4 7","M9.1 11h5.7"],"book-heart":["M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20","M8.62 9.8A2.25 2.25 0 1 1 12 6.836a2.25 2.25 0 1 1 3.38 2.966l-2.626 2.856a.998.998 0 0 1-1.507 0z"],"book-open":["M12 5v16","M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z"],brain:["M12 18V5","M15 13a4.17 4.17 0 01-3-4 4.17 4.17 0 01-3 4","M17.707 6.294A3 3 0 1012 5a3 3 0 10-5.707 1.294","M17.996 5.125a4 4 0 012.526 5.77","M18 18a4 4 0 002-7.465","M19.967 17.482a4 4 0 11-7.967.517 4 4 0 11-7.967-.517","M6 18a4 4 0 01-2-7.465","M6.004 5.125a4 4 0 00-2.526 5.77"],"brick-wall":[["rect",{width:"18",height:"18",x:"3",y:"3",rx:"2"}],"M12 9v6","M16 15v6","M16 3v6","M3 15h18","M3 9h18","M8 15v6","M8 3v6"],bridge:["M10 9.728V16","M14 9.728V16","M18 20V4","m22 11-4-4A7.5 7.5 0 0 1 6 7l-4 4","M22 16H2","M6 20V4"],briefcase:["M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16",["rect",{width:"20",height:"14",x:"2",y:"6",rx:"2"}]],bug:["M12 20v-9","M14 7a4 4 0 0 1 4 4v3a6 6 0 0 1-12 0v-3a4 4 0 0 1 4-4z","M14.12 3.88 16 2","M21 21a4 4 0 0 0-3.81-4","M21 5a4 4 0 0 1-3.55 3.97","M22 13h-4","M3 21a4 4 0 0 1 3.81-4","M3 5a4 4 0 0 0 3.55 3.97","M6 13H2","m8 2 1.88 1.88","M9 7.13V6a3 3 0 1 1 6 0v1.13"],"building-2":["M10 12h4","M10 8h4","M14 21v-3a2 2 0 0 0-4 0v3","M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2","M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16"],bus:["M8 6v6","M15 6v6","M2 12h19.6","M18 18h3s.5-1.7.8-2.8c.1-.4.2-.8.2-1.2 0-.4-.1-.8-.2-1.2l-1.4-5C20.1 6.8 19.1 6 18 6H4a2 2 0 0 0-2 2v10h3",["circle",{cx:"7",cy:"18",r:"2"}],"M9 18h5",["circle",{cx:"16",cy:"18",r:"2"}]],"cake-slice":["M16 13H3","M16 17H3","m7.2 7.9-3.388 2.5A2 2 0 0 0 3 12.01V20a1 1 0 0 0 1 1h16a1 1 0 0 0 1-1v-8.654c0-2-2.44-6.026-6.44-8.026a1 1 0 0 0-1.082.057L10.4 5.6",["circle",{cx:"9",cy:"7",r:"2"}]],calculator:[["rect",{width:"16",height:"20",x:"4",y:"2",rx:"2"}],["line",{x1:"8",x2:"16",y1:"6",y2:"6"}],["line",{x1:"16",x2:"16",y1:"14",y2:"18"}],"M16 10h.01","M12 10h.01","M8 10h.01","M12 14h.01","M8 14h.01","M12 18h.01","M8 18h.01"],"calendar-check":["M8 2v3","M16 2v3",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}],"M3 9h18","m9 15 2 2 4-4"],"calendar-clock":["M16 14v2.2l1.6 1","M16 2v3","M21 7.338V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h2.338","M3 9h5.859","M8 2v3",["circle",{cx:"16",cy:"16",r:"6"}]],"calendar-days":["M8 2v3","M16 2v3",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}],"M3 9h18","M8 13h.01","M12 13h.01","M16 13h.01","M8 17h.01","M12 17h.01","M16 17h.01"],camera:["M13.997 4a2 2 0 0 1 1.76 1.05l.486.9A2 2 0 0 0 18.003 7H20a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h1.997a2 2 0 0 0 1.759-1.048l.489-.904A2 2 0 0 1 10.004 4z",["circle",{cx:"12",cy:"13",r:"3"}]],car:["M19 17h2c.6 0 1-.4 1-1v-3c0-.9-.7-1.7-1.5-1.9C18.7 10.6 16 10 16 10s-1.3-1.4-2.2-2.3c-.5-.4-1.1-.7-1.8-.7H5c-.6 0-1.1.4-1.4.9l-1.4 2.9A3.7 3.7 0 0 0 2 12v4c0 .6.4 1 1 1h2",["circle",{cx:"7",cy:"17",r:"2"}],"M9 17h6",["circle",{cx:"17",cy:"17",r:"2"}]],carrot:["M15 16a1 1 0 0 0-7-7q-4 4-5.987 12.385a.5.5 0 0 0 .602.602Q11 20 15 16l-3-3","M15 9q4 4 7 0-3-4-7 0 4-4 0-7-4 3 0 7","m8 15-2.58-2.58"],cat:["M12 5c.67 0 1.35.09 2 .26 1.78-2 5.03-2.84 6.42-2.26 1.4.58-.42 7-.42 7 .57 1.07 1 2.24 1 3.44C21 17.9 16.97 21 12 21s-9-3-9-7.56c0-1.25.5-2.4 1-3.44 0 0-1.89-6.42-.5-7 1.39-.58 4.72.23 6.5 2.23A9.04 9.04 0 0 1 12 5Z","M8 14v.5","M16 14v.5","M11.25 16.25h1.5L12 17l-.75-.75Z"],"check-check":["M18 6 7 17l-5-5","m22 10-7.5 7.5L13 16"],check:["M20 6 9 17l-5-5"],cherry:["M2 17a5 5 0 0 0 10 0c0-2.76-2.5-5-5-3-2.5-2-5 .24-5 3Z","M12 17a5 5 0 0 0 10 0c0-2.76-2.5-5-5-3-2.5-2-5 .24-5 3Z","M7 14c3.22-2.91 4.29-8.75 5-12 1.66 2.38 4.94 9 5 12","M22 9c-4.29 0-7.14-2.33-10-7 5.71 0 10 4.67 10 7Z"],"chevron-down":["m6 9 6 6 6-6"],"chevron-left":["m15 18-6-6 6-6"],"chevron-right":["m9 18 6-6-6-6"],"chevron-up":["m18 15-6-6-6 6"],"circle-check":[["circle",{cx:"12",cy:"12",r:"10"}],"m16 9-5.5 5.5L8 12"],"circle-dashed":["M10.1 2.182a10 10 0 0 1 3.8 0","M13.9 21.818a10 10 0 0 1-3.8 0","M17.609 3.721a10 10 0 0 1 2.69 2.7","M2.182 13.9a10 10 0 0 1 0-3.8","M20.279 17.609a10 10 0 0 1-2.7 2.69","M21.818 10.1a10 10 0 0 1 0 3.8","M3.721 6.391a10 10 0 0 1 2.7-2.69","M6.391 20.279a10 10 0 0 1-2.69-2.7"],"circle-dot":[["circle",{cx:"12",cy:"12",r:"1"}],["circle",{cx:"12",cy:"12",r:"10"}]],"circle-help":[["circle",{cx:"12",cy:"12",r:"10"}],"M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3","M12 17h.01"],circle:[["circle",{cx:"12",cy:"12",r:"10"}]],citrus:["M21.66 17.67a1.08 1.08 0 0 1-.04 1.6A12 12 0 0 1 4.73 2.38a1.1 1.1 0 0 1 1.61-.04z","M19.65 15.66A8 8 0 0 1 8.35 4.34","m14 10-5.5 5.5","M14 17.85V10H6.15"],"clipboard-list":[["rect",{width:"8",height:"4",x:"8",y:"2",rx:"1",ry:"1"}],"M16 4h2a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h2","M12 11h4","M12 16h4","M8 11h.01","M8 16h.01"],clock:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 6v6l4 2"],"cloud-fog":["M4 14.899A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.5 8.242","M16 17H7","M17 21H9"],"cloud-sun":["M12 2v2","m4.93 4.93 1.41 1.41","M20 12h2","m19.07 4.93-1.41 1.41","M15.947 12.65a4 4 0 0 0-5.925-4.128","M13 22H7a5 5 0 1 1 4.9-6H13a3 3 0 0 1 0 6Z"],cloud:["M17.5 19H9a7 7 0 1 1 6.71-9h1.79a4.5 4.5 0 1 1 0 9Z"],clover:["M16.17 7.83 2 22","M4.02 12a2.827 2.827 0 1 1 3.81-4.17A2.827 2.827 0 1 1 12 4.02a2.827 2.827 0 1 1 4.17 3.81A2.827 2.827 0 1 1 19.98 12a2.827 2.827 0 1 1-3.81 4.17A2.827 2.827 0 1 1 12 19.98a2.827 2.827 0 1 1-4.17-3.81A1 1 0 1 1 4 12","m7.83 7.83 8.34 8.34"],coffee:["M10 2v2","M14 2v2","M16 8a1 1 0 0 1 1 1v8a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V9a1 1 0 0 1 1-1h14a4 4 0 1 1 0 8h-1","M6 2v2"],cog:["M11 10.27 7 3.34","m11 13.73-4 6.93","M12 22v-2","M12 2v2","M14 12h8","m17 20.66-1-1.73","m17 3.34-1 1.73","M2 12h2","m20.66 17-1.73-1","m20.66 7-1.73 1","m3.34 17 1.73-1","m3.34 7 1.73 1",["circle",{cx:"12",cy:"12",r:"2"}],["circle",{cx:"12",cy:"12",r:"8"}]],coins:["M13.744 17.736a6 6 0 1 1-7.48-7.48","M15 6h1v4","m6.134 14.768.866-.5 2 3.464",["circle",{cx:"16",cy:"8",r:"6"}]],compass:[["circle",{cx:"12",cy:"12",r:"10"}],"m16.24 7.76-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z"],"cooking-pot":["M2 12h20","M20 12v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8","m4 8 16-4","m8.86 6.78-.45-1.81a2 2 0 0 1 1.45-2.43l1.94-.48a2 2 0 0 1 2.43 1.46l.45 1.8"],dog:["M11.25 16.25h1.5L12 17z","M16 14v.5","M4.42 11.247A13.152 13.152 0 0 0 4 14.556C4 18.728 7.582 21 12 21s8-2.272 8-6.444a11.702 11.702 0 0 0-.493-3.309","M8 14v.5","M8.5 8.5c-.384 1.05-1.083 2.028-2.344 2.5-1.931.722-3.576-.297-3.656-1-.113-.994 1.177-6.53 4-7 1.923-.321 3.651.845 3.651 2.235A7.497 7.497 0 0 1 14 5.277c0-1.39 1.844-2.598 3.767-2.277 2.823.47 4.113 6.006 4 7-.08.703-1.725 1.722-3.656 1-1.261-.472-1.855-1.45-2.239-2.5"],"door-open":["M10 21H2","M10 3H7a2 2 0 00-2 2v16","M14 12h.01","M19 21V5a2 2 0 00-1.675-1.974l-6.163-1.013A1 1 0 0010 3v18a1 1 0 001.124.992z","M22 21h-3"],download:["M12 15V3","M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4","m7 10 5 5 5-5"],drill:["M10 18a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H5a3 3 0 0 1-3-3 1 1 0 0 1 1-1z","M13 10H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1l-.81 3.242a1 1 0 0 1-.97.758H8","M14 4h3a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-3","M18 6h4","m5 10-2 8","m7 18 2-8"],droplets:["M7 16.3c2.2 0 4-1.83 4-4.05 0-1.16-.57-2.26-1.71-3.19S7.29 6.75 7 5.3c-.29 1.45-1.14 2.84-2.29 3.76S3 11.1 3 12.25c0 2.22 1.8 4.05 4 4.05z","M12.56 6.6A10.97 10.97 0 0 0 14 3.02c.5 2.5 2 4.9 4 6.5s3 3.5 3 5.5a6.98 6.98 0 0 1-11.91 4.97"],drum:["m2 2 8 8","m22 2-8 8",["ellipse",{cx:"12",cy:"9",rx:"10",ry:"5"}],"M7 13.4v7.9","M12 14v8","M17 13.4v7.9","M2 9v8a10 5 0 0 0 20 0V9"],dumbbell:["M17.596 12.768a2 2 0 1 0 2.829-2.829l-1.768-1.767a2 2 0 0 0 2.828-2.829l-2.828-2.828a2 2 0 0 0-2.829 2.828l-1.767-1.768a2 2 0 1 0-2.829 2.829z","m2.5 21.5 1.4-1.4","m20.1 3.9 1.4-1.4","M5.343 21.485a2 2 0 1 0 2.829-2.828l1.767 1.768a2 2 0 1 0 2.829-2.829l-6.364-6.364a2 2 0 1 0-2.829 2.829l1.768 1.767a2 2 0 0 0-2.828 2.829z","m9.6 14.4 4.8-4.8"],ear:["M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0","M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4"],"eye-off":["M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49","M14.084 14.158a3 3 0 0 1-4.242-4.242","M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143","m2 2 20 20"],eye:["M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0",["circle",{cx:"12",cy:"12",r:"3"}]],factory:["M12 16h.01","M16 16h.01","M3 19a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8.5a.5.5 0 0 0-.769-.422l-4.462 2.844A.5.5 0 0 1 15 10.5v-2a.5.5 0 0 0-.769-.422L9.77 10.922A.5.5 0 0 1 9 10.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2z","M8 16h.01"],feather:["M14.086 18.412A2 2 0 0112.67 19H5v-7.672a2 2 0 01.586-1.414L11.75 3.75a6 6 0 118.49 8.49z","M16 8 2 22","M17.488 15H9"],"file-search":["M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z","M14 2v5a1 1 0 0 0 1 1h5",["circle",{cx:"11.5",cy:"14.5",r:"2.5"}],"M13.3 16.3 15 18"],"file-text":["M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z","M14 2v5a1 1 0 0 0 1 1h5","M10 9H8","M16 13H8","M16 17H8"],fish:["M6.5 12c.94-3.46 4.94-6 8.5-6 3.56 0 6.06 2.54 7 6-.94 3.47-3.44 6-7 6s-7.56-2.53-8.5-6Z","M18 12v.5","M16 17.93a9.77 9.77 0 0 1 0-11.86","M7 10.67C7 8 5.58 5.97 2.73 5.5c-1 1.5-1 5 .23 6.5-1.24 1.5-1.24 5-.23 6.5C5.58 18.03 7 16 7 13.33","M10.46 7.26C10.2 5.88 9.17 4.24 8 3h5.8a2 2 0 0 1 1.98 1.67l.23 1.4","m16.01 17.93-.23 1.4A2 2 0 0 1 13.8 21H9.5a5.96 5.96 0 0 0 1.49-3.98"],"flag-triangle-right":["M6 22V2.8a.8.8 0 0 1 1.17-.71l11.38 5.69a.8.8 0 0 1 0 1.44L6 15.5"],flag:["M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528"],"flask-conical":["M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2","M6.453 15h11.094","M8.5 2h7"],"flower-2":["M12 5a3 3 0 1 1 3 3m-3-3a3 3 0 1 0-3 3m3-3v1M9 8a3 3 0 1 0 3 3M9 8h1m5 0a3 3 0 1 1-3 3m3-3h-1m-2 3v-1",["circle",{cx:"12",cy:"8",r:"2"}],"M12 10v12","M12 22c4.2 0 7-1.667 7-5-4.2 0-7 1.667-7 5Z","M12 22c-4.2 0-7-1.667-7-5 4.2 0 7 1.667 7 5Z"],flower:[["circle",{cx:"12",cy:"12",r:"3"}],"M12 16.5A4.5 4.5 0 1 1 7.5 12 4.5 4.5 0 1 1 12 7.5a4.5 4.5 0 1 1 4.5 4.5 4.5 4.5 0 1 1-4.5 4.5","M12 7.5V9","M7.5 12H9","M16.5 12H15","M12 16.5V15","m8 8 1.88 1.88","M14.12 9.88 16 8","m8 16 1.88-1.88","M14.12 14.12 16 16"],"folder-heart":["M10.638 20H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2v3.417","M14.62 18.8A2.25 2.25 0 1 1 18 15.836a2.25 2.25 0 1 1 3.38 2.966l-2.626 2.856a.998.998 0 0 1-1.507 0z"],"folder-open":["m6 14 1.5-2.9A2 2 0 0 1 9.24 10H20a2 2 0 0 1 1.94 2.5l-1.54 6a2 2 0 0 1-1.95 1.5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H18a2 2 0 0 1 2 2v2"],footprints:["M4 16v-2.38C4 11.5 2.97 10.5 3 8c.03-2.72 1.49-6 4.5-6C9.37 2 10 3.8 10 5.5c0 3.11-2 5.66-2 8.68V16a2 2 0 1 1-4 0Z","M20 20v-2.38c0-2.12 1.03-3.12 1-5.62-.03-2.72-1.49-6-4.5-6C14.63 6 14 7.8 14 9.5c0 3.11 2 5.66 2 8.68V20a2 2 0 1 0 4 0Z","M16 17h4","M4 13h4"],forklift:["M12 12H5a2 2 0 0 0-2 2v5","M15 19h7","M16 19V2","M6 12V7a2 2 0 0 1 2-2h2.172a2 2 0 0 1 1.414.586l3.828 3.828A2 2 0 0 1 16 10.828","M7 19h4",["circle",{cx:"13",cy:"19",r:"2"}],["circle",{cx:"5",cy:"19",r:"2"}]],frown:["M15 10V9","M9 10V9","M9 16a5 5 0 016 0",["circle",{cx:"12",cy:"12",r:"10"}]],glasses:[["circle",{cx:"6",cy:"15",r:"4"}],["circle",{cx:"18",cy:"15",r:"4"}],"M14 15a2 2 0 0 0-2-2 2 2 0 0 0-2 2","M2.5 13 5 7c.7-1.3 1.4-2 3-2","M21.5 13 19 7c-.7-1.3-1.5-2-3-2"],globe:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20","M2 12h20"],goal:["M12 13V2l8 4-8 4","M20.561 10.222a9 9 0 1 1-12.55-5.29","M8.002 9.997a5 5 0 1 0 8.9 2.02"],"graduation-cap":["M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z","M22 10v6","M6 12.5V16a6 3 0 0 0 12 0v-3.5"],grape:["M22 5V2l-5.89 5.89",["circle",{cx:"16.6",cy:"15.89",r:"3"}],["circle",{cx:"8.11",cy:"7.4",r:"3"}],["circle",{cx:"12.35",cy:"11.65",r:"3"}],["circle",{cx:"13.91",cy:"5.85",r:"3"}],["circle",{cx:"18.15",cy:"10.09",r:"3"}],["circle",{cx:"6.56",cy:"13.2",r:"3"}],["circle",{cx:"10.8",cy:"17.44",r:"3"}],["circle",{cx:"5",cy:"19",r:"3"}]],guitar:["m11.9 12.1 4.514-4.514","M20.1 2.3a1 1 0 0 0-1.4 0l-1.114 1.114A2 2 0 0 0 17 4.828v1.344a2 2 0 0 1-.586 1.414A2 2 0 0 1 17.828 7h1.344a2 2 0 0 0 1.414-.586L21.7 5.3a1 1 0 0 0 0-1.4z","m6 16 2 2","M8.23 9.85A3 3 0 0 1 11 8a5 5 0 0 1 5 5 3 3 0 0 1-1.85 2.77l-.92.38A2 2 0 0 0 12 18a4 4 0 0 1-4 4 6 6 0 0 1-6-6 4 4 0 0 1 4-4 2 2 0 0 0 1.85-1.23z"],hammer:["m15 12-9.373 9.373a1 1 0 0 1-3.001-3L12 9","m18 15 4-4","m21.5 11.5-1.914-1.914A2 2 0 0 1 19 8.172v-.344a2 2 0 0 0-.586-1.414l-1.657-1.657A6 6 0 0 0 12.516 3H9l1.243 1.243A6 6 0 0 1 12 8.485V10l2 2h1.172a2 2 0 0 1 1.414.586L18.5 14.5"],"hand-coins":["M11 15h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 17","m7 21 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9","m2 16 6 6",["circle",{cx:"16",cy:"9",r:"2.9"}],["circle",{cx:"6",cy:"5",r:"3"}]],"hand-heart":["M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16","m14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95","m2 15 6 6","m7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91"],"hand-helping":["M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14","m7 18 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9","m2 13 6 6"],hand:["M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2","M14 10V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2","M10 10.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8","M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15"],handshake:["m11 17 2 2a1 1 0 1 0 3-3","m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4","m21 3 1 11h-2","M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3","M3 4h8"],"hard-hat":["M10 10V5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v5","M14 6a6 6 0 0 1 6 6v3","M4 15v-3a6 6 0 0 1 6-6",["rect",{x:"2",y:"15",width:"20",height:"4",rx:"1"}]],"heart-handshake":["M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762"],"heart-pulse":["M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5","M3.22 13H9.5l.5-1 2 4.5 2-7 1.5 3.5h5.27"],heart:["M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5"],hospital:["M12 7v4","M14 21v-3a2 2 0 0 0-4 0v3","M14 9h-4","M18 11h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h2","M18 21V5a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16"],hourglass:["M5 22h14","M5 2h14","M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22","M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2"],house:["M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8","M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"],houses:["m12.681 4.24.834-.715a1.45 1.45 0 011.88 0l5.09 4.364A1.45 1.45 0 0121 9v6.546a1.45 1.45 0 01-1 1.381","M15.485 11.889A1.45 1.45 0 0116 13v6.546A1.454 1.454 0 0114.546 21H4.364a1.454 1.454 0 01-1.454-1.454V13a1.45 1.45 0 01.515-1.111l5.09-4.364a1.45 1.45 0 011.88 0z","M7.41 20.546v-4a1 1 0 011-1h2a1 1 0 011 1v4"],"id-card":["M13 19a4 4 0 00-8 0","M16 10h2","M16 14h2",["circle",{cx:"9",cy:"12",r:"3"}],["rect",{x:"2",y:"5",width:"20",height:"14",rx:"2"}]],info:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 16v-4","M12 8h.01"],key:["m2 21 9.6-9.6","m7.5 15.5 2.3 2.3a1 1 0 0 1 0 1.4l-2.1 2.1a1 1 0 0 1-1.4 0L4 19",["circle",{cx:"15.5",cy:"7.5",r:"5.5"}]],lamp:["M12 12v6","M4.077 10.615A1 1 0 0 0 5 12h14a1 1 0 0 0 .923-1.385l-3.077-7.384A2 2 0 0 0 15 2H9a2 2 0 0 0-1.846 1.23Z","M8 20a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1z"],languages:["m5 8 6 6","m4 14 6-6 2-3","M2 5h12","M7 2h1","m22 22-5-10-5 10","M14 18h6"],laptop:["M18 5a2 2 0 0 1 2 2v8.526a2 2 0 0 0 .212.897l1.068 2.127a1 1 0 0 1-.9 1.45H3.62a1 1 0 0 1-.9-1.45l1.068-2.127A2 2 0 0 0 4 15.526V7a2 2 0 0 1 2-2z","M20.054 15.987H3.946"],laugh:["M15 10V9","M7.084 14.302a5.12 5.12 0 009.833 0 .24.24 0 00-.235-.302H7.32a.24.24 0 00-.235.302","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],"layout-grid":[["rect",{width:"7",height:"7",x:"3",y:"3",rx:"1"}],["rect",{width:"7",height:"7",x:"14",y:"3",rx:"1"}],["rect",{width:"7",height:"7",x:"14",y:"14",rx:"1"}],["rect",{width:"7",height:"7",x:"3",y:"14",rx:"1"}]],leaf:["M11 20a10 10 0 0010-10 25.9 25.9 0 00-1.04-7.281 1 1 0 00-1.755-.325C15.833 5.5 13 5.5 9.8 6.1A7 7 0 0011 20","M2 21a5 5 0 012.911-4.544C7.613 15.212 8.351 15.24 11 13"],library:["m16 6 4 14","M12 6v14","M8 8v12","M4 4v16"],"life-buoy":[["circle",{cx:"12",cy:"12",r:"10"}],"m4.93 4.93 4.24 4.24","m14.83 9.17 4.24-4.24","m14.83 14.83 4.24 4.24","m9.17 14.83-4.24 4.24",["circle",{cx:"12",cy:"12",r:"4"}]],lightbulb:["M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5","M9 18h6","M10 22h4"],"list-checks":["M13 5h8","M13 12h8","M13 19h8","m3 17 2 2 4-4","m3 7 2 2 4-4"],"list-ordered":["M11 5h10","M11 12h10","M11 19h10","M4 4h1v5","M4 9h2","M6.5 20H3.4c0-1 2.6-1.925 2.6-3.5a1.5 1.5 0 0 0-2.6-1.02"],list:["M3 5h.01","M3 12h.01","M3 19h.01","M8 5h13","M8 12h13","M8 19h13"],"lock-keyhole":[["circle",{cx:"12",cy:"16",r:"1"}],["rect",{x:"3",y:"10",width:"18",height:"12",rx:"2"}],"M7 10V7a5 5 0 0 1 10 0v3"],"lock-open":[["rect",{width:"18",height:"11",x:"3",y:"11",rx:"2",ry:"2"}],"M7 11V7a5 5 0 0 1 9.9-1"],lock:[["rect",{width:"18",height:"11",x:"3",y:"11",rx:"2",ry:"2"}],"M7 11V7a5 5 0 0 1 10 0v4"],"log-out":["m16 17 5-5-5-5","M21 12H9","M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"],luggage:["M6 20a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2","M8 18V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v14","M10 20h4",["circle",{cx:"16",cy:"20",r:"2"}],["circle",{cx:"8",cy:"20",r:"2"}]],mail:["m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7",["rect",{x:"2",y:"4",width:"20",height:"16",rx:"2"}]],"map-pin":["M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0",["circle",{cx:"12",cy:"10",r:"3"}]],megaphone:["M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z","M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14","M8 6v8"],meh:["M15 10V9","M8 16h8","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],merge:["m8 6 4-4 4 4","M12 2v10.3a4 4 0 0 1-1.172 2.872L4 22","m20 22-5-5"],"message-circle-heart":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719","M7.828 13.07A3 3 0 0 1 12 8.764a3 3 0 0 1 5.004 2.224 3 3 0 0 1-.832 2.083l-3.447 3.62a1 1 0 0 1-1.45-.001z"],"message-circle-more":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719","M8 12h.01","M12 12h.01","M16 12h.01"],"message-circle":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"],"message-square":["M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z"],"messages-square":["M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z","M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1"],mic:["M12 19v3","M19 10v2a7 7 0 0 1-14 0v-2",["rect",{x:"9",y:"2",width:"6",height:"13",rx:"3"}]],microscope:["M6 18h8","M3 22h18","M14 22a7 7 0 1 0 0-14h-1","M9 14h2","M9 12a2 2 0 0 1-2-2V6h6v4a2 2 0 0 1-2 2Z","M12 6V3a1 1 0 0 0-1-1H9a1 1 0 0 0-1 1v3"],milestone:["M12 13v8","M12 3v3","M18.172 6a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z"],minus:["M5 12h14"],monitor:[["rect",{width:"20",height:"14",x:"2",y:"3",rx:"2"}],["line",{x1:"8",x2:"16",y1:"21",y2:"21"}],["line",{x1:"12",x2:"12",y1:"17",y2:"21"}]],moon:["M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401"],mop:["M10 22c2.761 0 5-1.79 5-4-4.42 0-4.08-5-8.5-5a1 1 0 100 9za3 3 0 01-3-3","M12.5 11.5 22 2","m6.98 13.02 2.665-2.664a1.21 1.21 0 011.71 0l2.29 2.288a1.21 1.21 0 010 1.712l-2.088 2.087"],mountain:["m8 3 4 8 5-5 5 15H2L8 3z"],music:["M21 16V3a1 1 0 0 0-1.28-.96l-10 2.917a1 1 0 0 0-.72.96V19",["circle",{cx:"18",cy:"16",r:"3"}],["circle",{cx:"6",cy:"19",r:"3"}]],"notebook-pen":["M13.4 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7.4","M2 6h4","M2 10h4","M2 14h4","M2 18h4","M21.378 5.626a1 1 0 1 0-3.004-3.004l-5.01 5.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z"],nut:["M16.847 5.847 20 9a7.23 7.23 0 011.551 7.516C21.241 17.352 21 17.932 21 19v1a1 1 0 01-1 1h-1c-1.069 0-1.648.242-2.485.552A7.2 7.2 0 019.002 20l-3.155-3.153","M18.21 5.43c-1.71.69-5.07 1.07-6.71 1.07.46 1.38.91 2.74.61 4.88a.88.88 0 01-.73.74c-1.78.28-3.54-.17-4.88-.62 0 1.64-.38 5-1.07 6.71-.21.52-.82.55-1.17.12A10 10 0 0118.33 4.26c.43.35.4.97-.12 1.17","M4.93 4.93 3 3a.7.7 0 010-1"],package:["M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73z","M12 22V12",["polyline",{points:"3.29 7 12 12 20.71 7"}],"m7.5 4.27 9 5.15"],"paint-roller":[["rect",{width:"16",height:"6",x:"2",y:"2",rx:"2"}],"M10 16v-2a2 2 0 0 1 2-2h8a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2h-2",["rect",{width:"4",height:"6",x:"8",y:"16",rx:"1"}]],paintbrush:["m14.622 17.897-10.68-2.913","M18.376 2.622a1 1 0 1 1 3.002 3.002L17.36 9.643a.5.5 0 0 0 0 .707l.944.944a2.41 2.41 0 0 1 0 3.408l-.944.944a.5.5 0 0 1-.707 0L8.354 7.348a.5.5 0 0 1 0-.707l.944-.944a2.41 2.41 0 0 1 3.408 0l.944.944a.5.5 0 0 0 .707 0z","M9 8c-1.804 2.71-3.97 3.46-6.583 3.948a.507.507 0 0 0-.302.819l7.32 8.883a1 1 0 0 0 1.185.204C12.735 20.405 16 16.792 16 15"],palette:["M12 22a1 1 0 0 1 0-20 10 9 0 0 1 10 9 5 5 0 0 1-5 5h-2.25a1.75 1.75 0 0 0-1.4 2.8l.3.4a1.75 1.75 0 0 1-1.4 2.8z",["circle",{cx:"13.5",cy:"6.5",r:".5",fill:"currentColor"}],["circle",{cx:"17.5",cy:"10.5",r:".5",fill:"currentColor"}],["circle",{cx:"6.5",cy:"12.5",r:".5",fill:"currentColor"}],["circle",{cx:"8.5",cy:"7.5",r:".5",fill:"currentColor"}]],panda:["M11.25 17.25h1.5L12 18z","m15 12 2 2","M17.902 6.599a8 8 0 0 0-.5-.5","M2 14.5C2 19.47 6.48 22 12 22s10-2.53 10-7.5a10 10 0 0 0-1.3-4.83 4.5 4.5 0 1 0-7.05-5.5 8 8 0 0 0-3.3 0 4.5 4.5 0 1 0-7.04 5.5A10 10 0 0 0 2 14.5","M6.099 6.599a8 8 0 0 1 .5-.5","m9 12-2 2"],"party-popper":["M5.8 11.3 2 22l10.7-3.79","M4 3h.01","M22 8h.01","M15 2h.01","M22 20h.01","m22 2-2.24.75a2.9 2.9 0 0 0-1.96 3.12c.1.86-.57 1.63-1.45 1.63h-.38c-.86 0-1.6.6-1.76 1.44L14 10","m22 13-.82-.33c-.86-.34-1.82.2-1.98 1.11c-.11.7-.72 1.22-1.43 1.22H17","m11 2 .33.82c.34.86-.2 1.82-1.11 1.98C9.52 4.9 9 5.52 9 6.23V7","M11 13c1.93 1.93 2.83 4.17 2 5-.83.83-3.07-.07-5-2-1.93-1.93-2.83-4.17-2-5 .83-.83 3.07.07 5 2Z"],pause:[["rect",{x:"14",y:"3",width:"5",height:"18",rx:"1"}],["rect",{x:"5",y:"3",width:"5",height:"18",rx:"1"}]],"paw-print":[["circle",{cx:"11",cy:"4",r:"2"}],["circle",{cx:"18",cy:"8",r:"2"}],["circle",{cx:"20",cy:"16",r:"2"}],"M9 10a5 5 0 0 1 5 5v3.5a3.5 3.5 0 0 1-6.84 1.045Q6.52 17.48 4.46 16.84A3.5 3.5 0 0 1 5.5 10Z"],"pen-line":["M13 21h8","M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z"],pencil:["M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z","m15 5 4 4"],phone:["M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"],"piggy-bank":["M11 17h3v2a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3a3.16 3.16 0 0 0 2-2h1a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1h-1a5 5 0 0 0-2-4V3a4 4 0 0 0-3.2 1.6l-.3.4H11a6 6 0 0 0-6 6v1a5 5 0 0 0 2 4v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1z","M16 10h.01","M2 8v1a2 2 0 0 0 2 2h1"],plane:["M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z"],play:["M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z"],plus:["M5 12h14","M12 5v14"],pointer:["M22 14a8 8 0 0 1-8 8","M18 11v-1a2 2 0 0 0-2-2a2 2 0 0 0-2 2","M14 10V9a2 2 0 0 0-2-2a2 2 0 0 0-2 2v1","M10 9.5V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v10","M18 11a2 2 0 1 1 4 0v3a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15"],presentation:["M2 3h20","M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3","m7 21 5-5 5 5"],printer:["M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2","M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6",["rect",{x:"6",y:"14",width:"12",height:"8",rx:"1"}]],puzzle:["M15.39 4.39a1 1 0 0 0 1.68-.474 2.5 2.5 0 1 1 3.014 3.015 1 1 0 0 0-.474 1.68l1.683 1.682a2.414 2.414 0 0 1 0 3.414L19.61 15.39a1 1 0 0 1-1.68-.474 2.5 2.5 0 1 0-3.014 3.015 1 1 0 0 1 .474 1.68l-1.683 1.682a2.414 2.414 0 0 1-3.414 0L8.61 19.61a1 1 0 0 0-1.68.474 2.5 2.5 0 1 1-3.014-3.015 1 1 0 0 0 .474-1.68l-1.683-1.682a2.414 2.414 0 0 1 0-3.414L4.39 8.61a1 1 0 0 1 1.68.474 2.5 2.5 0 1 0 3.014-3.015 1 1 0 0 1-.474-1.68l1.683-1.682a2.414 2.414 0 0 1 3.414 0z"],"qr-code":[["rect",{width:"5",height:"5",x:"3",y:"3",rx:"1"}],["rect",{width:"5",height:"5",x:"16",y:"3",rx:"1"}],["rect",{width:"5",height:"5",x:"3",y:"16",rx:"1"}],"M21 16h-3a2 2 0 0 0-2 2v3","M21 21v.01","M12 7v3a2 2 0 0 1-2 2H7","M3 12h.01","M12 3h.01","M12 16v.01","M16 12h1","M21 12v.01","M12 21v-1"],rabbit:["M13 16a3 3 0 0 1 2.24 5","M18 12h.01","M18 21h-8a4 4 0 0 1-4-4 7 7 0 0 1 7-7h.2L9.6 6.4a1 1 0 1 1 2.8-2.8L15.8 7h.2c3.3 0 6 2.7 6 6v1a2 2 0 0 1-2 2h-1a3 3 0 0 0-3 3","M20 8.54V4a2 2 0 1 0-4 0v3","M7.612 12.524a3 3 0 1 0-1.6 4.3"],radio:["M16.247 7.761a6 6 0 0 1 0 8.478","M19.075 4.933a10 10 0 0 1 0 14.134","M4.925 19.067a10 10 0 0 1 0-14.134","M7.753 16.239a6 6 0 0 1 0-8.478",["circle",{cx:"12",cy:"12",r:"2"}]],rainbow:["M22 17a10 10 0 0 0-20 0","M6 17a6 6 0 0 1 12 0","M10 17a2 2 0 0 1 4 0"],recycle:["M7 19H4.815a1.83 1.83 0 0 1-1.57-.881 1.785 1.785 0 0 1-.004-1.784L7.196 9.5","M11 19h8.203a1.83 1.83 0 0 0 1.556-.89 1.784 1.784 0 0 0 0-1.775l-1.226-2.12","m14 16-3 3 3 3","M8.293 13.596 7.196 9.5 3.1 10.598","m9.344 5.811 1.093-1.892A1.83 1.83 0 0 1 11.985 3a1.784 1.784 0 0 1 1.546.888l3.943 6.843","m13.378 9.633 4.096 1.098 1.097-4.096"],"redo-2":["m15 14 5-5-5-5","M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13"],"refresh-cw":["M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8","M21 3v5h-5","M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16","M8 16H3v5"],repeat:["m17 2 4 4-4 4","M3 11v-1a4 4 0 0 1 4-4h14","m7 22-4-4 4-4","M21 13v1a4 4 0 0 1-4 4H3"],"rotate-ccw":["M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8","M3 3v5h5"],route:[["circle",{cx:"6",cy:"19",r:"3"}],"M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15",["circle",{cx:"18",cy:"5",r:"3"}]],ruler:["M21.3 15.3a2.4 2.4 0 0 1 0 3.4l-2.6 2.6a2.4 2.4 0 0 1-3.4 0L2.7 8.7a2.41 2.41 0 0 1 0-3.4l2.6-2.6a2.41 2.41 0 0 1 3.4 0Z","m14.5 12.5 2-2","m11.5 9.5 2-2","m8.5 6.5 2-2","m17.5 15.5 2-2"],sailboat:["M10 2v15","M7 22a4 4 0 0 1-4-4 1 1 0 0 1 1-1h16a1 1 0 0 1 1 1 4 4 0 0 1-4 4z","M9.159 2.46a1 1 0 0 1 1.521-.193l9.977 8.98A1 1 0 0 1 20 13H4a1 1 0 0 1-.824-1.567z"],scale:["M12 3v18","m19 8 3 8a5 5 0 0 1-6 0zV7","M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1","m5 8 3 8a5 5 0 0 1-6 0zV7","M7 21h10"],school:["M14 21v-3a2 2 0 0 0-4 0v3","M18 4.933V21","m4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6","m6 11-3.52 2.147a1 1 0 0 0-.48.854V19a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a1 1 0 0 0-.48-.853L18 11","M6 4.933V21",["circle",{cx:"12",cy:"9",r:"2"}]],scissors:[["circle",{cx:"6",cy:"6",r:"3"}],"M8.12 8.12 12 12","M20 4 8.12 15.88",["circle",{cx:"6",cy:"18",r:"3"}],"M14.8 14.8 20 20"],"scroll-text":["M15 12h-5","M15 8h-5","M19 17V5a2 2 0 0 0-2-2H4","M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3"],"search-check":["m8 11 2 2 4-4",["circle",{cx:"11",cy:"11",r:"8"}],"m21 21-4.3-4.3"],settings:["M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915",["circle",{cx:"12",cy:"12",r:"3"}]],shapes:["M8.3 10a.7.7 0 0 1-.626-1.079L11.4 3a.7.7 0 0 1 1.198-.043L16.3 8.9a.7.7 0 0 1-.572 1.1Z",["rect",{x:"3",y:"14",width:"7",height:"7",rx:"1"}],["circle",{cx:"17.5",cy:"17.5",r:"3.5"}]],"share-2":[["circle",{cx:"18",cy:"5",r:"3"}],["circle",{cx:"6",cy:"12",r:"3"}],["circle",{cx:"18",cy:"19",r:"3"}],["line",{x1:"8.59",x2:"15.42",y1:"13.51",y2:"17.49"}],["line",{x1:"15.41",x2:"8.59",y1:"6.51",y2:"10.49"}]],shell:["M14 11a2 2 0 1 1-4 0 4 4 0 0 1 8 0 6 6 0 0 1-12 0 8 8 0 0 1 16 0 10 10 0 1 1-20 0 11.93 11.93 0 0 1 2.42-7.22 2 2 0 1 1 3.16 2.44"],shield:["M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z"],ship:["M12 2v2","M12 9.189V13","M19 12V6a2 2 0 00-2-2H7a2 2 0 00-2 2v6","M19.38 19A11.6 11.6 0 0021 13l-8.188-3.639a2 2 0 00-1.624 0L3 13.001a11.6 11.6 0 002.81 7.76","M2 20c.6.5 1.2 1 2.5 1 2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1s1.2 1 2.5 1c2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1"],shirt:["M20.38 3.46 16 2a4 4 0 0 1-8 0L3.62 3.46a2 2 0 0 0-1.34 2.23l.58 3.47a1 1 0 0 0 .99.84H6v10c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V10h2.15a1 1 0 0 0 .99-.84l.58-3.47a2 2 0 0 0-1.34-2.23z"],"shopping-basket":["m15 11-1 9","m19 11-4-7","M2 11h20","m3.5 11 1.6 7.4a2 2 0 0 0 2 1.6h9.8a2 2 0 0 0 2-1.6l1.7-7.4","M4.5 15.5h15","m5 11 4-7","m9 11 1 9"],shovel:["M21.56 4.56a1.5 1.5 0 0 1 0 2.122l-.47.47a3 3 0 0 1-4.212-.03 3 3 0 0 1 0-4.243l.44-.44a1.5 1.5 0 0 1 2.121 0z","M3 22a1 1 0 0 1-1-1v-3.586a1 1 0 0 1 .293-.707l3.355-3.355a1.205 1.205 0 0 1 1.704 0l3.296 3.296a1.205 1.205 0 0 1 0 1.704l-3.355 3.355a1 1 0 0 1-.707.293z","m9 15 7.879-7.878"],shrub:["M12 22v-5.172a2 2 0 0 0-.586-1.414L9.5 13.5","M14.5 14.5 12 17","M17 8.8A6 6 0 0 1 13.8 20H10A6.5 6.5 0 0 1 7 8a5 5 0 0 1 10 0z"],signpost:["M12 13v8","M12 3v3","M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z"],"skip-forward":["M21 4v16","M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z"],smartphone:[["rect",{width:"14",height:"20",x:"5",y:"2",rx:"2",ry:"2"}],"M12 18h.01"],smile:["M15 10V9","M16.472 15a6 6 0 01-8.943 0","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],snail:["M2 13a6 6 0 1 0 12 0 4 4 0 1 0-8 0 2 2 0 0 0 4 0",["circle",{cx:"10",cy:"13",r:"8"}],"M2 21h12c4.4 0 8-3.6 8-8V7a2 2 0 1 0-4 0v6","M18 3 19.1 5.2","M22 3 20.9 5.2"],snowflake:["m10 20-1.25-2.5L6 18","M10 4 8.75 6.5 6 6","m14 20 1.25-2.5L18 18","m14 4 1.25 2.5L18 6","m17 21-3-6h-4","m17 3-3 6 1.5 3","M2 12h6.5L10 9","m20 10-1.5 2 1.5 2","M22 12h-6.5L14 15","m4 10 1.5 2L4 14","m7 21 3-6-1.5-3","m7 3 3 6h4"],sofa:["M20 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v3","M2 16a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0z","M4 18v2","M20 18v2","M12 4v9"],soup:["M11.248 3c.273.1.808.53.747 1.36-.05.83-.938 1.2-.989 2.02-.06.78.333 1.24.727 1.62","M16.252 3c.268.1.794.53.745 1.36-.06.83-.923 1.2-.993 2.02-.05.78.338 1.24.725 1.62","M19.5 12 22 6","M4 12a1 1 0 00-.99 1.133A9 9 0 0012 21a9 9 0 008.99-7.867A1 1 0 0020 12z","M6.252 3c.268.1.794.53.745 1.36-.06.83-.923 1.2-.993 2.02-.05.78.338 1.24.735 1.62","M7 21h10"],sparkles:["M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z","M20 2v4","M22 4h-4",["circle",{cx:"4",cy:"20",r:"2"}]],speech:["M8.8 20v-4.1l1.9.2a2.3 2.3 0 0 0 2.164-2.1V8.3A5.37 5.37 0 0 0 2 8.25c0 2.8.656 3.054 1 4.55a5.77 5.77 0 0 1 .029 2.758L2 20","M19.8 17.8a7.5 7.5 0 0 0 .003-10.603","M17 15a3.5 3.5 0 0 0-.025-4.975"],split:["M16 3h5v5","M8 3H3v5","M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3","m15 9 6-6"],spool:["M17 13.44 4.442 17.082A2 2 0 0 0 4.982 21H19a2 2 0 0 0 .558-3.921l-1.115-.32A2 2 0 0 1 17 14.837V7.66","m7 10.56 12.558-3.642A2 2 0 0 0 19.018 3H5a2 2 0 0 0-.558 3.921l1.115.32A2 2 0 0 1 7 9.163v7.178"],"spray-can":["M3 3h.01","M7 5h.01","M11 7h.01","M3 7h.01","M7 9h.01","M3 11h.01",["rect",{width:"4",height:"4",x:"15",y:"5"}],"m19 9 2 2v10c0 .6-.4 1-1 1h-6c-.6 0-1-.4-1-1V11l2-2","m13 14 8-2","m13 19 8-2"],sprout:["M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3","M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4","M5 21h14"],squirrel:["M15.236 22a3 3 0 0 0-2.2-5","M16 20a3 3 0 0 1 3-3h1a2 2 0 0 0 2-2v-2a4 4 0 0 0-4-4V4","M18 13h.01","M18 6a4 4 0 0 0-4 4 7 7 0 0 0-7 7c0-5 4-5 4-10.5a4.5 4.5 0 1 0-9 0 2.5 2.5 0 0 0 5 0C7 10 3 11 3 17c0 2.8 2.2 5 5 5h10"],star:["M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z"],stethoscope:["M11 2v2","M5 2v2","M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1","M8 15a6 6 0 0 0 12 0v-3",["circle",{cx:"20",cy:"10",r:"2"}]],store:["M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5","M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244","M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05"],"sun-medium":[["circle",{cx:"12",cy:"12",r:"4"}],"M12 3v1","M12 20v1","M3 12h1","M20 12h1","m18.364 5.636-.707.707","m6.343 17.657-.707.707","m5.636 5.636.707.707","m17.657 17.657.707.707"],sun:[["circle",{cx:"12",cy:"12",r:"4"}],"M12 2v2","M12 20v2","m4.93 4.93 1.41 1.41","m17.66 17.66 1.41 1.41","M2 12h2","M20 12h2","m6.34 17.66-1.41 1.41","m19.07 4.93-1.41 1.41"],sunrise:["M12 2v8","m4.93 10.93 1.41 1.41","M2 18h2","M20 18h2","m19.07 10.93-1.41 1.41","M22 22H2","m8 6 4-4 4 4","M16 18a4 4 0 0 0-8 0"],sunset:["M12 10V2","m4.93 10.93 1.41 1.41","M2 18h2","M20 18h2","m19.07 10.93-1.41 1.41","M22 22H2","m16 6-4 4-4-4","M16 18a4 4 0 0 0-8 0"],tags:["M13.172 2a2 2 0 0 1 1.414.586l6.71 6.71a2.4 2.4 0 0 1 0 3.408l-4.592 4.592a2.4 2.4 0 0 1-3.408 0l-6.71-6.71A2 2 0 0 1 6 9.172V3a1 1 0 0 1 1-1z","M2 7v6.172a2 2 0 0 0 .586 1.414l6.71 6.71a2.4 2.4 0 0 0 3.191.193",["circle",{cx:"10.5",cy:"6.5",r:".5",fill:"currentColor"}]],"tally-1":["M4 4v16"],"tally-3":["M4 4v16","M9 4v16","M14 4v16"],"tally-5":["M4 4v16","M9 4v16","M14 4v16","M19 4v16","M22 6 2 18"],target:[["circle",{cx:"12",cy:"12",r:"10"}],["circle",{cx:"12",cy:"12",r:"6"}],["circle",{cx:"12",cy:"12",r:"2"}]],tent:["M3.5 21 14 3","M20.5 21 10 3","M15.5 21 12 15l-3.5 6","M2 21h20"],"thumbs-up":["M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88Z","M7 10v12"],ticket:["M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z","M13 5v2","M13 17v2","M13 11v2"],timer:[["line",{x1:"10",x2:"14",y1:"2",y2:"2"}],["line",{x1:"12",x2:"15",y1:"14",y2:"11"}],["circle",{cx:"12",cy:"14",r:"8"}]],toolbox:["M16 12v4","M16 6V4a2 2 0 00-2-2h-4a2 2 0 00-2 2v2","M17 6a2 2 0 011.414.586l3 3A2 2 0 0122 11v8a2 2 0 01-2 2H4a2 2 0 01-2-2v-8a2 2 0 01.586-1.414l3-3A2 2 0 017 6z","M2 14h20","M8 12v4"],tractor:["m10 11 11 .9a1 1 0 0 1 .8 1.1l-.665 4.158a1 1 0 0 1-.988.842H20","M16 18h-5","M18 5a1 1 0 0 0-1 1v5.573","M3 4h8.129a1 1 0 0 1 .99.863L13 11.246","M4 11V4","M7 15h.01","M8 10.1V4",["circle",{cx:"18",cy:"18",r:"2"}],["circle",{cx:"7",cy:"15",r:"5"}]],"train-front":["M8 3.1V7a4 4 0 0 0 8 0V3.1","m9 15-1-1","m15 15 1-1","M9 19c-2.8 0-5-2.2-5-5v-4a8 8 0 0 1 16 0v4c0 2.8-2.2 5-5 5Z","m8 19-2 3","m16 19 2 3"],"trash-2":["M10 11v6","M14 11v6","M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6","M3 6h18","M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"],"tree-deciduous":["M8 19a4 4 0 0 1-2.24-7.32A3.5 3.5 0 0 1 9 6.03V6a3 3 0 1 1 6 0v.04a3.5 3.5 0 0 1 3.24 5.65A4 4 0 0 1 16 19Z","M12 19v3"],"tree-palm":["M13 8c0-2.76-2.46-5-5.5-5S2 5.24 2 8h2l1-1 1 1h4","M13 7.14A5.82 5.82 0 0 1 16.5 6c3.04 0 5.5 2.24 5.5 5h-3l-1-1-1 1h-3","M5.89 9.71c-2.15 2.15-2.3 5.47-.35 7.43l4.24-4.25.7-.7.71-.71 2.12-2.12c-1.95-1.96-5.27-1.8-7.42.35","M11 15.5c.5 2.5-.17 4.5-1 6.5h4c2-5.5-.5-12-1-14"],"tree-pine":["m17 14 3 3.3a1 1 0 0 1-.7 1.7H4.7a1 1 0 0 1-.7-1.7L7 14h-.3a1 1 0 0 1-.7-1.7L9 9h-.2A1 1 0 0 1 8 7.3L12 3l4 4.3a1 1 0 0 1-.8 1.7H15l3 3.3a1 1 0 0 1-.7 1.7H17Z","M12 22v-3"],trees:["M10 10v.2A3 3 0 0 1 8.9 16H5a3 3 0 0 1-1-5.8V10a3 3 0 0 1 6 0Z","M7 16v6","M13 19v3","M12 19h8.3a1 1 0 0 0 .7-1.7L18 14h.3a1 1 0 0 0 .7-1.7L16 9h.2a1 1 0 0 0 .8-1.7L13 3l-1.4 1.5"],"triangle-alert":["m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3","M12 9v4","M12 17h.01"],truck:["M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2","M15 18H9","M19 18h2a1 1 0 0 0 1-1v-3.65a1 1 0 0 0-.22-.624l-3.48-4.35A1 1 0 0 0 17.52 8H14",["circle",{cx:"17",cy:"18",r:"2"}],["circle",{cx:"7",cy:"18",r:"2"}]],turtle:["m12 10 2 4v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3a8 8 0 1 0-16 0v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3l2-4h4Z","M4.82 7.9 8 10","M15.18 7.9 12 10","M16.93 10H20a2 2 0 0 1 0 4H2"],"undo-2":["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11"],"user-check":["m16 11 2 2 4-4","M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2",["circle",{cx:"9",cy:"7",r:"4"}]],"user-plus":["M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2",["circle",{cx:"9",cy:"7",r:"4"}],["line",{x1:"19",x2:"19",y1:"8",y2:"14"}],["line",{x1:"22",x2:"16",y1:"11",y2:"11"}]],"user-round":[["circle",{cx:"12",cy:"8",r:"5"}],"M20 21a8 8 0 0 0-16 0"],user:["M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2",["circle",{cx:"12",cy:"7",r:"4"}]],users:["M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2","M16 3.128a4 4 0 0 1 0 7.744","M22 21v-2a4 4 0 0 0-3-3.87",["circle",{cx:"9",cy:"7",r:"4"}]],utensils:["M3 2v7c0 1.1.9 2 2 2h4a2 2 0 0 0 2-2V2","M7 2v20","M21 15V2a5 5 0 0 0-5 5v6c0 1.1.9 2 2 2h3Zm0 0v7"],video:["m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5",["rect",{x:"2",y:"6",width:"14",height:"12",rx:"2"}]],volleyball:["M11 7a16 16 20 0 1 10.98 4.362","M12 12a13 13 0 0 1-8.66 5","M16.83 13.634a16 16 0 0 1-9.267 7.328","M20.66 17A13 13 0 0 0 12 12a13 13 0 0 1 0-10","M8.17 15.366a16 16 0 0 1-1.713-11.69",["circle",{cx:"12",cy:"12",r:"10"}]],"volume-2":["M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z","M16 9a5 5 0 0 1 0 6","M19.364 18.364a9 9 0 0 0 0-12.728"],vote:["m9 12 2 2 4-4","M5 7c0-1.1.9-2 2-2h10a2 2 0 0 1 2 2v12H5V7Z","M22 19H2"],"wallet-cards":["M3 11h3.75a2 2 0 0 1 1.6.8l.45.6a4 4 0 0 0 6.4 0l.45-.6a2 2 0 0 1 1.6-.8H21","M3 7h18",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}]],wallet:["M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1","M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4"],warehouse:["M18 21V10a1 1 0 0 0-1-1H7a1 1 0 0 0-1 1v11","M22 19a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 1.132-1.803l7.95-3.974a2 2 0 0 1 1.837 0l7.948 3.974A2 2 0 0 1 22 8z","M6 13h12","M6 17h12"],waves:["M2 12q2.5 2 5 0t5 0 5 0 5 0","M2 19q2.5 2 5 0t5 0 5 0 5 0","M2 5q2.5 2 5 0t5 0 5 0 5 0"],waypoints:["m10.586 5.414-5.172 5.172","m18.586 13.414-5.172 5.172","M6 12h12",["circle",{cx:"12",cy:"20",r:"2"}],["circle",{cx:"12",cy:"4",r:"2"}],["circle",{cx:"20",cy:"12",r:"2"}],["circle",{cx:"4",cy:"12",r:"2"}]],wheat:["M2 22 16 8","M3.47 12.53 5 11l1.53 1.53a3.5 3.5 0 0 1 0 4.94L5 19l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M7.47 8.53 9 7l1.53 1.53a3.5 3.5 0 0 1 0 4.94L9 15l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M11.47 4.53 13 3l1.53 1.53a3.5 3.5 0 0 1 0 4.94L13 11l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M20 2h2v2a4 4 0 0 1-4 4h-2V6a4 4 0 0 1 4-4Z","M11.47 17.47 13 19l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L5 19l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z","M15.47 13.47 17 15l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L9 15l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z","M19.47 9.47 21 11l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L13 11l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z"],"wifi-off":["M12 20h.01","M8.5 16.429a5 5 0 0 1 7 0","M5 12.859a10 10 0 0 1 5.17-2.69","M19 12.859a10 10 0 0 0-2.007-1.523","M2 8.82a15 15 0 0 1 4.177-2.643","M22 8.82a15 15 0 0 0-11.288-3.764","m2 2 20 20"],wifi:["M12 20h.01","M2 8.82a15 15 0 0 1 20 0","M5 12.859a10 10 0 0 1 14 0","M8.5 16.429a5 5 0 0 1 7 0"],worm:["m19 12-1.5 3","M19.63 18.81 22 20","M6.47 8.23a1.68 1.68 0 0 1 2.44 1.93l-.64 2.08a6.76 6.76 0 0 0 10.16 7.67l.42-.27a1 1 0 1 0-2.73-4.21l-.42.27a1.76 1.76 0 0 1-2.63-1.99l.64-2.08A6.66 6.66 0 0 0 3.94 3.9l-.7.4a1 1 0 1 0 2.55 4.34z"],wrench:["M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z"],x:["M18 6 6 18","m6 6 12 12"]};function g({name:e,size:t="1.5em",label:o,class:s=""}){let a=ao[e]??ao.circle??[],n=o?{role:"img","aria-label":o}:{"aria-hidden":"true"};return ce("svg",{class:`picture ${s}`.trim(),width:t,height:t,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor","stroke-width":1.75,"stroke-linecap":"round","stroke-linejoin":"round",focusable:"false","data-picture":e,...n},a.map(r=>typeof r=="string"?ce("path",{d:r}):ce(...r)))}function ys(e,t){let[,o]=Ne(s=>s+1,0);T(()=>{let s=()=>o(void 0);t.listeners.add(s);let a=e.listen(s);return()=>{t.listeners.delete(s),a()}},[e,t])}var Un=4e3;function ks({outbox:e,connection:t}){let{state:o}=e,[s,a]=_(!1);T(()=>{if(a(!1),o!=="saved")return;let r=setTimeout(()=>a(!0),Un);return()=>clearTimeout(r)},[o]);let n=t==="open"&&(o==="saved"||o==="saving");return i`<p class=${L("kept",`kept-${o||"nothing"}`,s&&"kept-quiet")} role="status"
data-state=${o}>
${n&&o==="saved"&&i`<${g} name="check" size="1.1em" /><${d} inline
of=${$("Saved")} />`}
${n&&o==="saving"&&i`<span class="kept-dot" aria-hidden="true"></span><${d} inline
of=${$("Saving")} />`}
${t==="open"&&o==="held"&&i`<${g} name="smartphone" size="1.1em" /><${d} inline
of=${$("Kept on this phone")} />`}
</p>`}function vs({outbox:e,connection:t}){let o=t==="lost",s=e.refusal;return i`<div class="notices" role="status">
${o&&i`<div class="notice notice-lost">
<${g} name="wifi-off" />
<${d} as="p" of=${e.items.size>0?$("Not connected. Your text is kept here and will be sent by itself."):$("Not connected. It will come back by itself; you can go on.")} />
</div>`}
${s&&i`<div class="notice notice-refused">
<${g} name="triangle-alert" /><${d} as="p" of=${s} />
</div>`}
</div>`}var no="passerelle.drafts",ro="passerelle.seat",io=()=>({queue:{},places:{},join:null,settings:{}});function ws(e,t){try{return JSON.parse(globalThis[e].getItem(t)??"null")}catch{return null}}function kt(e,t,o){try{o===null?globalThis[e].removeItem(t):globalThis[e].setItem(t,JSON.stringify(o))}catch{}}var ae={...io(),...ws("sessionStorage",no)},tt=()=>kt("sessionStorage",no,ae),_s=()=>ae.queue;function Ms(e){ae.queue=e,tt()}var qe=e=>ae.places[e];function Q(e,t){t===void 0?delete ae.places[e]:ae.places[e]=t,tt()}var xs=e=>ae.settings[e]??"";function Cs(e,t){ae.settings[e]=t,tt()}var Ss=()=>ae.join;function co(e){ae.join=e,tt()}var Oe=()=>{var e;return((e=ws("localStorage",ro))==null?void 0:e.secret)??null};function lo(e){let t=Oe()!==null&&Oe()!==e;return t&&(ae={...io(),join:ae.join,settings:ae.settings},tt()),kt("localStorage",ro,{secret:e}),t}function Ps(){ae=io(),kt("sessionStorage",no,null),kt("localStorage",ro,null)}var As=500,Gn=3e3,Ts=6e3,Zn=new Set(["no_answer","book","wait","no_seat"]);function Ve(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}var Ls=e=>e.draft.ready===!1&&!e.gone,vt=class{constructor(t){this.post=t,this.items=new Map(Object.entries(_s())),this.acknowledged=new Map,this.removed=new Map,this.timers=new Map,this.flying=new Map,this.listeners=new Set,this.everSaved=!1,this.stopListening=t.listen(()=>{this.tell(),this.flush()})}get state(){let t=[...this.items.values()];return t.some(o=>o.refused)?"refused":t.length===0?this.everSaved?"saved":"":t.every(o=>Ls(o))?"held":this.post.connection==="open"?"saving":"kept"}get refusal(){var t;return((t=[...this.items.values()].find(o=>o.refused))==null?void 0:t.refused)??null}save(t){this.put(t,!1)}remove(t){return this.put(t,!0),this.settled([t.id])}put(t,o){var a;let s=(((a=this.items.get(t.id))==null?void 0:a.version)??0)+1;this.items.set(t.id,{draft:t,gone:o,version:s,refused:null}),this.removed.delete(t.id),this.keep(),this.later(t.id,As)}keep(){Ms(Object.fromEntries(this.items)),this.tell()}tell(){for(let t of[...this.listeners])t()}later(t,o){clearTimeout(this.timers.get(t)),this.timers.set(t,setTimeout(()=>this.sendOne(t),o))}flush(){return Promise.all([...this.items.keys()].map(t=>this.sendOne(t)))}sendOne(t){clearTimeout(this.timers.get(t));let o=this.items.get(t);if(!o||o.refused||Ls(o)||this.post.connection==="lost")return Promise.resolve();let s=this.flying.get(t);if(s)return s.then(()=>this.sendOne(t));let a=this.deliver(t,o).finally(()=>this.flying.delete(t));return this.flying.set(t,a),a}async deliver(t,o){let{draft:s,gone:a,version:n}=o,{exercise:r,kind:c,body:l,about:p}=s,u=a?await this.post.ask("remove",{id:t},{patience:Ts}):await this.post.ask("save",{id:t,exercise:r,kind:c,body:l,about:p},{patience:Ts}),f=this.items.get(t);u.ok||a&&u.code==="gone"?this.accept(t,o,u):Zn.has(u.code??"")?this.later(t,Gn):(f==null?void 0:f.version)===n&&(f.refused=u.say??{room:"",own:""}),this.keep()}accept(t,o,s){var a;this.everSaved=!0,o.gone?(this.removed.set(t,Date.now()),this.acknowledged.delete(t)):s.entry&&this.acknowledged.set(t,s.entry),((a=this.items.get(t))==null?void 0:a.version)===o.version?this.items.delete(t):this.later(t,As)}async settled(t){return await Promise.all(t.map(o=>this.sendOne(o))),!t.some(o=>this.items.has(o))}overlay(t,o){var a;let s=new Map(o.map(n=>[n.id,n]));for(let[n,r]of this.acknowledged){let c=r.revision>(((a=s.get(n))==null?void 0:a.revision)??-1);c&&r.exercise===t?s.set(n,r):c||this.acknowledged.delete(n)}for(let n of this.removed.keys())s.delete(n)||this.removed.delete(n);for(let{draft:n,gone:r}of this.items.values())r?s.delete(n.id):n.exercise===t&&s.set(n.id,Yn(n,s.get(n.id)));return[...s.values()]}forgetPart(t){for(let[o,{draft:s}]of[...this.items])s.exercise===t&&this.items.delete(o);for(let[o,s]of[...this.acknowledged])s.exercise===t&&this.acknowledged.delete(o);this.keep()}clear(){for(let t of this.timers.values())clearTimeout(t);this.items.clear(),this.keep()}close(){for(let t of this.timers.values())clearTimeout(t);this.stopListening()}};function Yn(e,t){let o=t&&JSON.stringify(t.body)===JSON.stringify(e.body),{id:s,exercise:a,kind:n,body:r,about:c}=e,l=!!(t!=null&&t.shared&&(o||n==="opinion"));return{id:s,exercise:a,kind:n,body:r,about:c,shared:l,revision:(t==null?void 0:t.revision)??Number.MAX_SAFE_INTEGER}}var ot=[],zs=!1;function Bs(){var e;((e=history.state)==null?void 0:e.passerelle)!=="here"&&history.pushState({passerelle:"here"},"")}function Hs(){let e=ot[ot.length-1];return e&&e(),!!e}function Kn(){zs||(zs=!0,addEventListener("popstate",()=>{Hs()&&Bs()}),addEventListener("keydown",e=>{e.key==="Escape"&&!e.defaultPrevented&&Hs()&&e.preventDefault()}))}function wt(e){let t=W(e);t.current=e;let o=e!==null;ue(()=>{if(!o)return;Kn(),Bs();let s=()=>{var a;return(a=t.current)==null?void 0:a.call(t)};return ot.push(s),()=>{ot.splice(ot.indexOf(s),1)}},[o])}var ve=Qe({me:null,tools:null,status:null,notices:null,aloud:!1,homeBack:null});function ge(e,t){let[o,s]=_(()=>qe(e)??t),a=to(n=>{Q(e,n),s(n)},[e]);return[o,a]}var Os=!1;function M({name:e,back:t=null,progress:o,bar:s,stacked:a=!1,class:n="",children:r}){let c=Pe(ve),l=W(null);return wt(t),ue(()=>{var p,u;Os&&(scrollTo(0,0),(u=(p=l.current)==null?void 0:p.querySelector("h1"))==null||u.focus({preventScroll:!0})),Os=!0},[e]),i`
<header class="top">
${t?i`<button type="button" class="button button-quiet top-back" onClick=${t}>
<${g} name="arrow-left" class="picture-turns" /><${d} inline class="top-word"
of=${$("Back")} />
</button>`:c.me}
<div class="top-end">${o}${!t&&c.tools}</div>
</header>
${c.notices}
<main class=${L("main",n)} ref=${l} key=${e}>${r}</main>
<footer class=${L("foot",s&&"foot-acts")}>${c.status}${s&&i`<div
class=${L("bar",a&&"bar-stacked")}>${s}</div>`}</footer>`}var x=({of:e})=>i`<${d} as="h1" tabindex="-1" of=${e} whole=${!0} />`,Qn=7;function me({n:e,m:t}){return t<2?null:i`<div class="progress">
${t>Qn?i`<progress class="dots-bar" aria-hidden="true" value=${e} max=${t}></progress>`:i`<span class="dots" aria-hidden="true">
${Array.from({length:t},(o,s)=>i`<span class=${L("dot",s<e&&"dot-done",s===e-1&&"dot-now")} />`)}
</span>`}
<${d} inline class="small progress-words" of=${$("{n} of {m}",{n:e,m:t})} />
</div>`}function v({of:e,picture:t,turns:o=!1,look:s="",after:a=!1,onClick:n,class:r="",...c}){let l=t&&i`<${g} name=${t} class=${o?"picture-turns":""} />`;return i`<button type="button" class=${L("button",s&&`button-${s}`,r)} onClick=${n}
...${c}>
${!a&&l}<${d} of=${e} />${a&&l}
</button>`}var Jn=12e3,Mt=class{constructor(t){this.model=t,this.number=0,this.connection="open",this.waiting=new Map,this.listeners=new Set,this.onReply=this.onReply.bind(this),this.onConnection=this.onConnection.bind(this),t.on("msg:custom",this.onReply),t.on("connection",this.onConnection)}ask(t,o={},{again:s=!0,patience:a=Jn}={}){let n=++this.number;return new Promise(r=>{let c=setTimeout(()=>this.answer(n,_t(n)),a);this.waiting.set(n,{message:{n,do:t,...o},again:s,answer:l=>{clearTimeout(c),r(l)}}),this.connection==="open"?this.model.send({n,do:t,...o}):s||this.answer(n,_t(n))})}answer(t,o){let s=this.waiting.get(t);this.waiting.delete(t),s==null||s.answer(o)}onReply(t,o=[]){typeof(t==null?void 0:t.re)=="number"&&this.answer(t.re,{...t,buffers:o})}onConnection(t){if(t!==this.connection){this.connection=t;for(let[o,{message:s,again:a}]of[...this.waiting])t==="open"?this.model.send(s):a||this.answer(o,_t(o));for(let o of this.listeners)o(t)}}listen(t){return this.listeners.add(t),()=>this.listeners.delete(t)}close(){this.model.off("msg:custom",this.onReply),this.model.off("connection",this.onConnection);for(let t of[...this.waiting.keys()])this.answer(t,_t(t))}},_t=e=>({re:e,ok:!1,code:"no_answer",say:$("The room does not answer just now. Please try again in a moment.")});function Vs(){let e=/^#([jk])=([0-9A-Za-z_-]+)$/.exec(location.hash);if(!e)return"";history.replaceState(history.state,"",location.pathname+location.search);let[,t="",o=""]=e;return t==="j"?co(o):lo(o),Q("unknown",void 0),t}var $o=Vs();function Es(e,t,o,s){let a=()=>Oe()!==null&&!qe("unknown"),[n,r]=_(a),[c,l]=_(!1),[p,u]=_(null),f=async()=>{let S=Oe();u(null);let w=await t.ask("hello",{secret:S}),P=w.code==="wrong_code";P&&Q("unknown",!0),r(!w.ok&&!P),u(w.ok||P&&$o!=="k"?null:w.say??null),w.ok&&o.flush()},h=()=>{r(!0),f()};T(()=>{e.stage==="enter"&&a()&&!s&&h()},[e.stage]),T(()=>{let S=()=>{let w=Oe();$o=Vs(),$o==="k"&&(w!==Oe()&&o.clear(),h())};return addEventListener("hashchange",S),()=>removeEventListener("hashchange",S)},[]);let m=S=>{lo(S)&&o.clear(),Q("unknown",void 0),Q("enter",void 0)};return{arriving:n,busy:c,trouble:p,hello:f,join:async S=>{l(!0),Q("offer",!0);let w=await t.ask("join",S,{again:!1});if(l(!1),u(w.ok?null:w.say??null),!w.ok){Q("offer",void 0);return}m(w.secret),co(null),Q("offer",!0)},useCard:async S=>{l(!0);let w=await t.ask("hello",{secret:S});l(!1),u(w.ok?null:w.say??null),w.ok&&m(S)},speak:S=>{u(null),t.ask("speak",{language:S})}}}var Xn=1600,er=5;function tr(e){let t=1-e;return{x:Math.round(Xn*e),y:Math.round(250*t*t+60*e*t+250*e*e)}}var Ws=[...Array(er).keys()].flatMap(e=>[...Array(2**e).keys()].map(t=>tr((2*t+1)/2**(e+1)))),st=({lamps:e=0})=>i`
<svg class="bridge" viewBox="0 0 1600 280" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
<path class="bridge-water" d=${`M150 266${"q54 -13 108 0t108 0".repeat(6)}`} />
<path class="bridge-deck" d="M0 250Q800 30 1600 250" />
<path class="bridge-rail" d="M0 204Q800 -16 1600 204" />
${Ws.map(({x:t,y:o})=>i`<path class="bridge-post" key=${t} d=${`M${t} ${o}v-46`} />`)}
${Ws.slice(0,e).map(({x:t,y:o})=>i`
<g class="lamp" key=${t}>
<path class="lamp-post" d=${`M${t} ${o-46}v-16`} />
<circle class="lamp-glow" cx=${t} cy=${o-72} r="26" /><circle class="lamp-light" cx=${t} cy=${o-72} r="10" />
</g>`)}
</svg>`;function js(e){let[t,o]=ge("enter",{at:"language"});T(()=>{t.language&&t.language!==e.view.language&&e.speak(t.language)},[]);let s={language:or,who:sr,code:nr,card:rr}[t.at];return i`<${s} ...${e} place=${t} go=${o} />`}function or({view:e,speak:t,place:o,go:s,trouble:a}){let n=r=>{t(r),s({...o,at:"who",language:r})};return i`<${M} name="language" class="enter" bar=${i`
<${v} look="quiet" class="bar-wide" picture="key" of=${$("I have a card")}
onClick=${()=>s({...o,at:"card"})} />`}>
<div class="enter-club"><${st} lamps=${3} /><h1 tabindex="-1"><bdi>${e.club.name}</bdi></h1></div>
<${B} of=${a} />
<ul class="rows" aria-label=${z($("Your language"))}>
${e.languages.map(({code:r,name:c,direction:l})=>i`<li key=${r}>
<button type="button" class="row-choice" lang=${r} dir=${l} data-language=${r}
onClick=${()=>n(r)}>
<span class="endonym">${c}</span><${g} name="arrow-right" class="picture-turns" />
</button></li>`)}
</ul>
<//>`}var Ns=({alias:e="",picture:t="",language:o},s)=>({alias:e.trim(),picture:t,language:o??s.language});function sr({view:e,place:t,go:o,join:s,busy:a,trouble:n}){let{picture:r,alias:c=""}=t,l=f=>{let h=f.aliases[Math.floor(Math.random()*f.aliases.length)]??"";o({...t,picture:f.name,alias:t.touched?c:h})},u=r&&i`<${ar} picture=${r} alias=${c} busy=${a} enter=${()=>{let f=Ss();f?s({...Ns(t,e),join:f}):o({...t,at:"code"})}}
rename=${f=>o({...t,alias:f,touched:f!==""})} />`;return i`<${M} name="who" back=${()=>o({...t,at:"language"})} bar=${u}>
<${x} of=${$("Choose your picture")} />
<${d} as="p" class="why"
of=${$("It stands for you here, with a name that you like. No real name is needed.")} />
<${B} of=${n} />
<${uo} pictures=${e.pictures} chosen=${r} choose=${l} />
<//>`}function uo({pictures:e,chosen:t,choose:o}){return i`<div class="grid" role="group" aria-label=${z($("Choose your picture"))}>
${e.map(s=>i`<button key=${s.name} type="button" class="tile"
aria-pressed=${s.name===t}
data-picture-choice=${s.name} onClick=${()=>o(s)}>
<${g} name=${s.name} size="2.1em" /><${d} class="tile-word" of=${s.label} />
${s.name===t&&i`<${g} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>`}function ar({picture:e,alias:t,busy:o,enter:s,rename:a}){return i`<form class="name-bar" onSubmit=${r=>{r.preventDefault(),t.trim()&&s()}}>
<label class="name-field"><span class="hidden-but-said"><${d} of=${$("Your name here")} /></span>
<${g} name=${e} size="1.6em" />
<input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" enterkeyhint="go" value=${t}
onInput=${r=>a(r.target.value)} />
<${g} name="pencil" size="1.1em" class="name-pencil" />
</label>
<button type="submit" class="button button-main" disabled=${o||!t.trim()}>
<${d} of=${$("Enter")} /><${g} name="arrow-right" class="picture-turns" />
</button>
</form>`}function nr({view:e,place:t,go:o,join:s,busy:a,trouble:n}){let[r,c]=_(""),l=()=>s({...Ns(t,e),join:r.trim()});return i`<${Rs} name="code" title=${$("Type the code of the room")}
why=${$("It is on the wall, under the picture to scan.")}
code=${r} set=${c} length=${12} enter=${l} busy=${a} trouble=${n}
back=${()=>o({...t,at:"who"})} />`}function rr({place:e,go:t,useCard:o,busy:s,trouble:a}){let[n,r]=_("");return i`<${Rs} name="card" title=${$("Type the code of your card")}
why=${$("Or point the camera at the picture on the card: it opens by itself.")} code=${n}
set=${c=>r(po(c))} length=${40} enter=${()=>o(ir(n))}
busy=${s}
trouble=${a} back=${()=>t({...e,at:"language"})} />`}function Rs({name:e,title:t,why:o,code:s,set:a,length:n,enter:r,busy:c,trouble:l,back:p}){let u=i`<${v} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${$("Enter")}
disabled=${c||s.trim().length<4} onClick=${r} />`;return i`<${M} name=${e} back=${p} bar=${u}>
<form class="question" onSubmit=${f=>{f.preventDefault(),r()}}>
<div id="code-ask"><${x} of=${t} /></div>
<${d} as="p" class="why" of=${o} />
<${B} of=${l} />
<input class="field field-code" dir="ltr" type="text" autocapitalize="characters" autocomplete="off"
spellcheck=${!1}
enterkeyhint="go" maxlength=${n} aria-labelledby="code-ask" value=${s}
onInput=${f=>a(f.target.value)} />
</form>
<//>`}var B=({of:e})=>e&&i`<${d} as="p" class="trouble" role="alert" of=${e} />`,ir=e=>e.toUpperCase().replace(/[^0-9A-Z]/g,"").replace(/O/g,"0").replace(/[IL]/g,"1"),po=e=>(e.toUpperCase().replace(/[^0-9A-Z]/g,"").match(/.{1,4}/g)??[]).join(" ");function Is({trouble:e,again:t}){let o=e&&i`<${v} look="main" class="bar-wide" picture="refresh-cw" of=${$("Try again")}
onClick=${t} />`;return i`<${M} name="arriving" class="now" bar=${o}>
<div class="now-picture waiting"><${g} name="footprints" size="4rem" /></div>
<${x} of=${$("Finding your place")} />
<${B} of=${e} />
<//>`}function qs({how:e}){let t=i`<${v} class="bar-wide" picture="door-open" of=${$("Come in again")}
onClick=${()=>location.reload()} />`;return i`<${M} name="gone" class="now" bar=${t}>
<div class="now-picture"><${g} name="leaf" size="4rem" /></div>
<${x} of=${e==="left"?$("You have left"):$("Everything is erased")} />
<${d} as="p" class="now-say" of=${e==="left"?$("This phone keeps nothing of you. Your card brings you back."):$("Nothing that you wrote is left here. You are welcome whenever you like.")} />
<//>`}var Fe=()=>globalThis.speechSynthesis??null;function at(e){var o;return(((o=Fe())==null?void 0:o.getVoices())??[]).find(s=>s.localService&&s.lang.toLowerCase().split(/[-_]/)[0]===e)??null}function mo(){let{room:e,own:t}=se(),o=()=>!!(at(t)??at(e)),[s,a]=_(o);return T(()=>{var r,c;let n=()=>a(o());return n(),(c=(r=Fe())==null?void 0:r.addEventListener)==null||c.call(r,"voiceschanged",n),()=>{var l,p;return(p=(l=Fe())==null?void 0:l.removeEventListener)==null?void 0:p.call(l,"voiceschanged",n)}},[e,t]),s}function cr(e){var n,r;let{room:t,own:o}=se(),s=at(o)??at(t);if(!s)return;let a=new SpeechSynthesisUtterance(at(o)?e.own:e.room);a.voice=s,a.lang=s.lang,(n=Fe())==null||n.cancel(),(r=Fe())==null||r.speak(a)}function J({of:e}){let{aloud:t}=Pe(ve),o=mo();return T(()=>()=>{var s;return(s=Fe())==null?void 0:s.cancel()},[]),!t||!o?null:i`<button type="button" class="button aloud" aria-label=${z($("Read aloud"))}
onClick=${()=>cr(e)}>
<${g} name="volume-2" />
</button>`}function Fs({view:e,card:t,notNow:o,bring:s}){let{now:a,me:n}=e,r=(a==null?void 0:a.title)??$("Welcome, {alias}",{alias:n.alias}),c=(a==null?void 0:a.seat)??(a?$("The session begins soon. There is nothing to do on the phone yet."):$("Put the phone down if you like. When the group begins, this screen follows by itself.")),l=e.exercises.every(u=>u.count===0),p=t&&i`<${lr} card=${t} notNow=${o} bring=${l?s:null} />`;return i`<${M} name=${`now ${(a==null?void 0:a.activity)??(a==null?void 0:a.session)??""}`} class="now" bar=${p}>
<div class="now-picture">
${a!=null&&a.picture?i`<${g} name=${a.picture} size="4.5rem" />`:i`<${st} lamps=${5} />`}
</div>
<${x} of=${r} />
<${d} as="p" class="now-say" of=${c} />
<${J} of=${{room:`${r.room}. ${c.room}`,own:`${r.own}. ${c.own}`}} />
${a&&a.number>0&&i`<${d} inline as="p" class="soft small"
of=${$("Part {n} of {m}",{n:a.number,m:a.of})} />`}
<//>`}function lr({card:e,notNow:t,bring:o}){return i`<div class="offer">
<p class="offer-say"><${g} name="key" /><${d}
of=${$("Keep the card that brings you back here next time.")} /></p>
<${v} look="quiet" of=${$("Later")} onClick=${t} />
<${v} class="bar-main" picture="qr-code" of=${$("See my card")} onClick=${e} />
${o&&i`<${v} look="quiet" class="offer-bring" picture="folder-open"
of=${$("I bring a portfolio from another club")} onClick=${o} />`}
</div>`}var we=e=>new Set(Object.values(e.options??{}).map(t=>t==null?void 0:t.picture)).size>1,R=e=>e==null||e===""||Array.isArray(e)&&e.length===0||typeof e=="string"&&e.trim()==="",V=(e,t)=>k(e,o=>{var s;return((s=o==null?void 0:o.options)==null?void 0:s[t])??t}),be=(e,t)=>e?k(e.words,o=>{var s;return((s=o.cards[t])==null?void 0:s.text)??t}):{room:t,own:t},ee=(e,t)=>e==null?void 0:e.cards.find(o=>o.slug===t),ne=(e,t)=>{var s,a;let o=(a=(s=e==null?void 0:e.families)==null?void 0:s.find(n=>n.slug===t))==null?void 0:a.token;return o?`shape-${o}`:""};var Ds=e=>i`
<${Gs} ...${e} chosen=${e.value?[e.value]:[]} most=${1}
put=${t=>e.set(t[0]??null)} />`,Us=e=>i`
<${Gs} ...${e} chosen=${e.value??[]} most=${e.step.most??1/0} put=${e.set} />`;function Gs({deck:e,asked:t,chosen:o,most:s,put:a,taken:n=[]}){let r=(e==null?void 0:e.families)??[],[c,l]=_(()=>{var h;return((h=ee(e,o[0]??""))==null?void 0:h.family)??""});if(wt(c&&r.length>1?()=>l(""):null),!e)return null;let p=h=>{o.includes(h)?a(o.filter(m=>m!==h)):s===1?a([h]):o.length<s&&a([...o,h])},u=r.length>1?e.cards.filter(h=>h.family===c):e.cards,f=h=>i`
<${pr} key=${h.slug} card=${h} deck=${e} on=${o.includes(h.slug)} flip=${()=>p(h.slug)}
off=${s>1&&o.length>=s} taken=${n.includes(h.slug)} />`;return i`<div class="deck" role="group" aria-labelledby=${t}>
${!c&&o.map(h=>ee(e,h)).map(h=>h&&f(h))}
${s>1&&o.length>=s&&i`<${d} as="p" class="soft small"
of=${$("{n} at most. Tap one to take it away.",{n:s})} />`}
${r.length>1&&!c?i`<${$r} deck=${e} families=${r} chosen=${o} open=${l} />`:i`${r.length>1&&i`<${ur} deck=${e} family=${c} back=${()=>l("")} />`}
<div class="rows">${u.map(f)}</div>`}
</div>`}function $r({deck:e,families:t,chosen:o,open:s}){let a=n=>o.filter(r=>{var c;return((c=ee(e,r))==null?void 0:c.family)===n.slug}).length;return i`<div class="grid families">
${t.map(n=>i`
<button key=${n.slug} type="button" class="tile family" data-family=${n.slug}
onClick=${()=>s(n.slug)}>
<${Ee} deck=${e} family=${n.slug} />
<${d} class="tile-word" of=${k(e.words,r=>{var c;return(c=r.families)==null?void 0:c[n.slug]})} />
${a(n)>0&&i`<span class="tile-mark badge badge-chosen numbers">${a(n)}</span>`}
</button>`)}
</div>`}var Ee=({deck:e,family:t})=>{var o,s;return i`<span class="family-mark">
<span class=${ne(e,t)} aria-hidden="true"></span>
<${g} name=${((s=(o=e.families)==null?void 0:o.find(a=>a.slug===t))==null?void 0:s.picture)??"circle"} size="1.6em" />
</span>`},ur=({deck:e,family:t,back:o})=>i`<div class="family-open">
<button type="button" class="button button-quiet" data-families onClick=${o}>
<${g} name="arrow-left" class="picture-turns" /><${d} inline of=${$("Other families")} />
</button>
<h2><${Ee} deck=${e} family=${t} /><${d} of=${k(e.words,s=>{var a;return(a=s.families)==null?void 0:a[t]})} /></h2>
</div>`;function pr({card:e,deck:t,on:o,off:s,taken:a,flip:n}){let r=be(t,e.slug);return i`<div class=${L("deck-card",o&&"deck-card-on")}>
<div class="deck-line">
<button type="button" class="row-choice" aria-pressed=${o} aria-disabled=${s&&!o?"true":null}
data-card=${e.slug} onClick=${n}>
<span class="card-picture"><${g} name=${e.picture} size="1.75em" />
<span class=${ne(t,e.family)} aria-hidden="true"></span></span>
<span class="deck-text"><${d} of=${r} />
${a&&i`<${d} class="soft small" of=${$("Already in my cards")} />`}</span>
<span class="row-mark"><${g} name=${o?"circle-check":"circle"} /></span>
</button>
<${J} of=${fr(t,e.slug,o)} />
</div>
${o&&i`<${mr} deck=${t} slug=${e.slug} />`}
</div>`}function mr({deck:e,slug:t}){var a;let o=((a=e.words.room.cards[t])==null?void 0:a.examples)??[],s=k(e.words,n=>{var r;return(r=n.cards[t])==null?void 0:r.story});return i`<div class="deck-more">
${o.length>0&&i`<${d} as="p" class="soft small" of=${$("For example:")} />
<ul>${o.map((n,r)=>i`<li key=${r}><${d}
of=${k(e.words,c=>{var l,p;return(p=(l=c.cards[t])==null?void 0:l.examples)==null?void 0:p[r]})} /></li>`)}</ul>`}
${s.room&&i`<p class="deck-story"><${g} name="message-circle" size="1.2em" /><${d} of=${s} /></p>`}
</div>`}function fr(e,t,o){let s=a=>{let n=a.cards[t];return[n==null?void 0:n.text,...o?[...(n==null?void 0:n.examples)??[],n==null?void 0:n.story]:[]].filter(Boolean).join(" ")};return{room:s(e.words.room),own:s(e.words.own)}}var De=e=>Object.entries(e).every(([t,o])=>t==="position"||R(o));function dr({step:e,words:t,value:o,exercise:s}){return Array.isArray(o)?i`<ul class=${L("said-list",e.input==="links"&&"said-links")}>${o.map(a=>i`
<li key=${a}><${ho} step=${e} words=${t} value=${a} exercise=${s} /></li>`)}</ul>`:i`<${ho} step=${e} words=${t} value=${o} exercise=${s} />`}function ho({step:e,words:t,value:o,exercise:s}){var c,l;let{deck:a,linkable:n}=s;if(e.input==="card"||e.input==="cards"){let p=ee(a,o);return i`<${fo} picture=${p==null?void 0:p.picture} shape=${ne(a,p==null?void 0:p.family)} of=${be(a,o)} />`}if(e.input==="links"){let p=(c=n==null?void 0:n[e.key])==null?void 0:c.find(u=>u.id===o);return p?i`<${fo} picture=${p.picture} of=${p.label} />`:null}let r=(l=e.options)==null?void 0:l[o];return r?i`<${fo} picture=${we(e)&&r.picture} of=${V(t,o)} />`:i`<bdi class="said">${o}</bdi>`}var fo=({picture:e,shape:t,of:o})=>i`<span class="said said-option">
${t&&i`<span class=${t} aria-hidden="true"></span>`}
${e&&i`<${g} name=${e} size="1.2em" />`}<${d} inline of=${o} />
</span>`,xt=(e,t)=>{var o;return(((o=t.spec.forms[e.kind])==null?void 0:o.steps)??[]).filter(s=>!R(e.body[s.key]))};function ye({entry:e,exercise:t,asked:o=!1,only:s=()=>!0,most:a=1/0}){if(e.body.statement)return i`<${hr} entry=${e} exercise=${t} />`;let n=xt(e,t).filter(s);return n.length===0?i`<${d} as="p" class="soft" of=${$("Nothing written yet")} />`:i`<dl class="answers">
${n.slice(0,a).map(r=>{let c=q(t,e.kind,r.key);return i`<div key=${r.key}>
<dt class=${o?"soft small":"hidden-but-said"}><${d} of=${k(c,l=>l==null?void 0:l.ask)} /></dt>
<dd><${dr} step=${r} words=${c} value=${e.body[r.key]} exercise=${t} /></dd>
</div>`})}
</dl>${n.length>a&&i`<span class="answers-more soft" aria-hidden="true">…</span>`}`}function hr({entry:e,exercise:t}){var c;let{statement:o,pile:s}=e.body,a=q(t,"sorting","pile"),n=t.deck&&k(t.deck.words,l=>{var p;return(p=l.cards[o])==null?void 0:p.text}),r=(c=t.spec.forms.sorting)==null?void 0:c.steps[0];return i`<div class="answers">
${n&&i`<${d} as="p" of=${n} />`}
${r&&i`<p><${ho} step=${r} words=${a} value=${s} exercise=${t} /></p>`}
</div>`}function fe({shared:e}){return i`<span class=${L("badge",e?"badge-shared":"badge-private")}>
<${g} name=${e?"users":"lock"} size="1.1em" />
<${d} inline of=${e?$("Shared"):$("Only me")} />
</span>`}var nt=()=>i`<span class="badge badge-tutor"><${g} name="eye" size="1.1em" />
<${d} inline of=${$("Shown to the tutors")} /></span>`,Zs=3;function de({entry:e,exercise:t,open:o,shareable:s=!0,above:a,children:n}){let r=t.spec.forms[e.kind];if(r!=null&&r.anonymous&&e.shared)return i`<${gr} of=${k(t.words,u=>{var f;return(f=u.forms[e.kind])==null?void 0:f.title})} />`;let c=s&&((r==null?void 0:r.to)??"group")==="group",l=(r==null?void 0:r.steps)??[],p=e.shared||(r==null?void 0:r.to)==="owner";return i`<button type="button" class=${L("card","entry",p?"card-shared":"card-private")}
data-entry=${e.id} onClick=${o}>
${a}
<${ye} entry=${e} exercise=${t} most=${l.length>Zs+1?Zs:1/0} />
${n}
<span class="entry-foot"><span class="entry-marks">
${c&&i`<${fe} shared=${e.shared} />`}${e.tutor&&i`<${nt} />`}</span>
<${g} name="chevron-right" class="picture-turns entry-on" /></span>
</button>`}var gr=({of:e})=>i`<div class="card card-shared given" data-given>
<${g} name="circle-check" size="1.6em" />
<p><${d} class="given-title" of=${e} /> <${d} class="soft" of=${$("Given, without your name.")} /></p>
</div>`;function go({spec:e},t,o,s=(a=>(a=e.forms[t])==null?void 0:a.needs)()??[]){var n;return(((n=e.forms[t])==null?void 0:n.steps)??[]).findIndex(({key:r})=>s.includes(r)&&R(o[r]))}function Ys({mine:e,spec:t},o,s){var r;let a=(((r=t.forms[o])==null?void 0:r.steps)??[]).filter(c=>c.input==="card").map(c=>c.key),n=e.filter(c=>c.kind===o&&c.id!==s);return Object.fromEntries(a.map(c=>[c,n.map(l=>l.body[c])]))}var bo=999,yo=40,_e=(e,t)=>e.filter(o=>o.kind===t).sort((o,s)=>(o.body.position??0)-(s.body.position??0)||(o.id<s.id?-1:1)),We=e=>{var t;return Math.min((((t=e[e.length-1])==null?void 0:t.body.position)??0)+yo,bo)};function br(e,t,o){var u,f;let s=e[t],a=e.filter(h=>h!==s),n=((u=a[o-1])==null?void 0:u.body.position)??0,r=((f=a[o])==null?void 0:f.body.position)??Math.min(n+2*yo,bo+1),c=Math.floor((n+r)/2);if(c>n&&c<r)return[{entry:s,place:c}];a.splice(o,0,s);let l=Math.min(yo,Math.floor(bo/a.length));return a.map((h,m)=>({entry:h,place:(m+1)*l})).filter(h=>h.entry.body.position!==h.place)}function Ue(e,t){let o=W(new Set),s=e.map(a=>`${a.id}${a.revision}${a.shared}`).join();return ue(()=>{let a=e.filter(r=>o.current.has(r.id));for(let r of a)r.shared&&o.current.delete(r.id);let n=a.filter(r=>!r.shared).map(r=>r.id);n.length>0&&t.share(n,!0)},[s]),(a,n)=>{for(let{entry:r,place:c}of br(e,a,n))r.shared&&o.current.add(r.id),t.save({id:r.id,kind:r.kind,body:{...r.body,position:c},about:r.about})}}var Ge=({at:e,of:t,move:o,earlier:s,later:a})=>i`<span class="step-moves">
<${Ks} go=${e>0?()=>o(e,e-1):null} picture="chevron-up" of=${s} />
<${Ks} go=${e<t-1?()=>o(e,e+1):null} picture="chevron-down" of=${a} />
</span>`,Ks=({go:e,picture:t,of:o})=>i`<button type="button" class="button button-quiet move"
aria-label=${z(o)}
aria-disabled=${e?null:"true"} onClick=${()=>e==null?void 0:e()}><${g} name=${t} /></button>`;function yr(e,t){let[o,s]=_({from:[],to:[]}),a=JSON.stringify(e.body);return T(()=>{let n=!0;return t.chain(e.id).then(r=>{n&&r.ok&&s({from:r.from??[],to:r.to??[]})}),()=>{n=!1}},[e.id,a]),o}function Ct({entry:e,actions:t,open:o}){let{from:s,to:a}=yr(e,t);return i`
<${Qs} items=${s} way="from" of=${$("Where this comes from")} open=${o} />
<${Qs} items=${a} way="to" of=${$("What it became")} open=${o} />`}var Qs=({items:e,way:t,of:o,open:s})=>e.length===0?null:i`
<section class=${`chain chain-${t}`} data-chain=${t}>
<h2><${g} name=${t==="from"?"footprints":"sprout"} size="1.2em" /><${d} of=${o} /></h2>
<${Js} items=${e} way=${t} open=${s} />
</section>`,Js=({items:e,way:t,open:o})=>i`<ul class="chain-list">${e.map(s=>i`
<li key=${s.id}>
<button type="button" class="row-choice" data-step=${s.id} onClick=${()=>o(s)}>
<${g} name=${s.picture??"circle-dot"} size="1.6em" /><${d} of=${s.label} />
<${g} name="chevron-right" class="picture-turns row-mark" />
</button>
${(s[t]??[]).length>0&&i`<${Js} items=${s[t]} way=${t} open=${o} />`}
</li>`)}</ul>`;function St({card:e,entry:t,exercise:o}){if(e.texts||e.chosen)return i`<${vo} card=${e} exercise=${o} form=${t.kind} />`;let s=Object.entries(e).map(([a,n])=>kr(a,n,t,o)).filter(Boolean);return s.length===0?i`<${d} as="p"
of=${$("The others see none of your words here; it only adds one to the count.")} />`:i`<div class="seen">${s}</div>`}function kr(e,t,o,s){var r,c;let a=o.kind,n=q(s,a,e);if(Array.isArray(t)&&t.length>0&&e!=="merged"){let l=((c=(r=s.spec.forms[a])==null?void 0:r.steps.find(p=>p.key===e))==null?void 0:c.input)==="text";return i`<ul key=${e} class=${l?"seen-texts":"seen-list"}>
${t.map(p=>i`<li key=${p.key??p.text}>
${p.key?i`<${d} inline of=${V(n,p.key)} />`:i`<bdi>${p.text}</bdi>`}
</li>`)}</ul>`}return e==="picture"&&t?i`<${g} key=${e} name=${Ze(t,s,a)}
size="2.2em" />`:e==="slug"?i`<${ye} key=${e} entry=${o} exercise=${s} />`:["text","task","competence"].includes(e)&&t?i`<p key=${e} class=${L("seen-text",`seen-${e}`)}><bdi>${t}</bdi></p>`:null}function Ze(e,t,o){var a,n,r,c;return((c=(r=(n=(((a=t.spec.forms[o])==null?void 0:a.steps)??[]).find(l=>l.key==="picture"))==null?void 0:n.options)==null?void 0:r[e])==null?void 0:c.picture)??e}function ko(e,t){let[o,s]=_(null),a=JSON.stringify(e.body);return T(()=>{let n=!0;return t(e.id).then(r=>{n&&s(r)}),()=>{n=!1}},[e.id,a]),o}function vo({card:e,exercise:t,form:o}){let{picture:s,texts:a=[],chosen:n=[]}=e;return a.length+n.length===0?i`<${d} as="p"
of=${$("The others see none of your words here; it only adds one to the count.")} />`:i`<div class="seen seen-said">
${s&&i`<${g} name=${s} size="2.2em" />`}
${a.map(({field:r,text:c})=>i`<p key=${r} class="seen-text"><bdi>${c}</bdi></p>`)}
${n.length>0&&i`<ul class="seen-list">${n.map(({field:r,key:c})=>i`
<li key=${`${r} ${c}`}><${wo} field=${r} value=${c} exercise=${t} form=${o} /></li>`)}</ul>`}
</div>`}function wo({field:e,value:t,exercise:o,form:s}){var l,p,u;let a=e.split(".")[0]??e,n=(l=o.spec.forms[s])==null?void 0:l.steps.find(f=>f.key===a),r=ee(o.deck,t);if(n!=null&&n.input.startsWith("card")&&r)return i`<span class="said-option"><span class=${ne(o.deck,r.family)} aria-hidden="true"></span>
<${g} name=${r.picture} size="1.2em" /><${d} inline of=${be(o.deck,t)} /></span>`;let c=n&&we(n)&&((u=(p=n.options)==null?void 0:p[t])==null?void 0:u.picture);return i`<span class="said-option">${c&&i`<${g} name=${c} size="1.2em" />`}
<${d} inline of=${V(q(o,s,a),t)} /></span>`}function Xs(){let[e,t]=_(!1),[o,s]=_(null);return{busy:e,trouble:o,act:async(n,r=()=>{})=>{t(!0);let c=await n;t(!1),s(c.ok?null:c.say??null),c.ok&&r()}}}function ea({entry:e,exercise:t,actions:o,fresh:s,back:a,edit:n,shareable:r=!0,note:c,children:l,walk:p}){let{busy:u,trouble:f,act:h}=Xs(),[m,b]=_(""),y=ko(e,o.preview),C=t.spec.forms[e.kind],S=A=>h(o.share([e.id],A),s&&A?a:void 0);if(m==="remove")return i`<${Cr} entry=${e} exercise=${t} no=${()=>b("")}
yes=${()=>h(o.remove(e.id),a)} />`;if(m==="give")return i`<${Mr} busy=${u} trouble=${f} no=${()=>b("")}
yes=${()=>h(o.share([e.id],!0),a)} />`;let w=r&&i`
${e.shared?i`<${v} class="bar-main" picture="undo-2" of=${$("Take back")} disabled=${u}
onClick=${()=>S(!1)} />`:C!=null&&C.anonymous?i`<${v} look="share" class="bar-main" picture="users" of=${$("Give it without my name")}
disabled=${u||!(y!=null&&y.ok)} onClick=${()=>b("give")} />`:i`<${v} look="share" class="bar-main" picture="users" of=${$("Share with the group")}
disabled=${u||!(y!=null&&y.ok)} onClick=${()=>S(!0)} />`}
${s&&!e.shared&&i`<${v} picture="lock" of=${$("Keep for me")} onClick=${a} />`}`,P=_r(e,t,r?y==null?void 0:y.card:{});return i`<${M} name=${`entry ${e.id}`} back=${a} bar=${w} stacked=${!0}>
<${x} of=${r?k(t.words,A=>A.screens.preview):vr(t,e.kind)} />
${r&&i`<${xr} reply=${y} entry=${e} exercise=${t} />
<p class="state"><${fe} shared=${e.shared} />
<${d} class="soft" of=${k(t.words,A=>A.screens[e.shared?"shared":"private"])} />
</p>`}
${(C==null?void 0:C.to)==="nobody"&&i`<p class="state"><${fe} shared=${!1} />
<${d} class="soft" of=${k(t.words,A=>A.screens.private)} /></p>`}
${c&&!e.shared&&i`<p class="note"><${g} name="handshake" /><${d} of=${c} /></p>`}
${f&&i`<${d} as="p" class="trouble" role="alert" of=${f} />`}
${l}
${P.length>0&&i`<div class="entry-whole">
${r&&i`<h2 class="only-me"><${g} name="lock" size="1.1em" /><${d}
of=${$("Only you see this")} /></h2>`}
<${ye} entry=${e} exercise=${t} asked=${!0}
only=${A=>P.includes(A)} />
</div>`}
<${Ct} entry=${e} actions=${o} open=${p} />
<div class="entry-actions">
<${v} picture="pencil" of=${$("Change")} onClick=${n} />
<${v} look="quiet" picture="trash-2" of=${$("Remove")} onClick=${()=>b("remove")} />
</div>
${(C==null?void 0:C.to)!=="owner"&&i`<${wr} entry=${e} busy=${u}
show=${A=>h(o.show([e.id],A))} />`}
<//>`}var vr=(e,t)=>k(e.words,o=>{var s;return((s=o.forms[t])==null?void 0:s.title)??o.title}),wr=({entry:e,busy:t,show:o})=>i`<div class="tutors">
${e.tutor&&i`<${nt} />`}
<${v} look="quiet" picture=${e.tutor?"undo-2":"eye"} disabled=${t} data-tutors
of=${e.tutor?$("Hide it from the tutors"):$("Show it to the tutors")} onClick=${()=>o(!e.tutor)} />
<${d} as="p" class="soft small" of=${e.tutor?$("You can take it back at any time. What you write later stays yours."):$("The tutors can read every word of it. The group sees nothing new.")} />
</div>`;function _r(e,t,o){let s=[...(o==null?void 0:o.texts)??[],...(o==null?void 0:o.chosen)??[]].map(({field:r})=>r.split(".")[0]);if(s.length>0)return xt(e,t).filter(({key:r})=>!s.includes(r));let a=JSON.stringify(o??{}),n=r=>a.includes(JSON.stringify(r));return xt(e,t).filter(({key:r})=>![e.body[r]].flat().some(n))}function Mr({busy:e,trouble:t,yes:o,no:s}){let a=i`<${v} picture="undo-2" of=${$("Not yet")} onClick=${s} />
<${v} look="share" class="bar-main" picture="check" of=${$("Give it")} disabled=${e} onClick=${o} />`;return i`<${M} name="give" back=${s} bar=${a} class="giving">
<div class="now-picture"><${g} name="users" size="4rem" /></div>
<${x} of=${$("Give this without your name?")} />
<${d} as="p" of=${$("It is no longer yours: nobody can tell who wrote it, not even you.")} />
<${d} as="p" class="why" of=${$("After that, you cannot read it, change it or take it back.")} />
${t&&i`<${d} as="p" class="trouble" role="alert" of=${t} />`}
<//>`}function xr({reply:e,entry:t,exercise:o}){return e?e.ok?i`<figure class=${L("preview",t.shared&&"preview-shared")}>
<figcaption><${g} name="eye" size="1.2em" /><${d} inline of=${$("What the others see")} />
</figcaption>
<${St} card=${e.card} entry=${t} exercise=${o} />
</figure>`:i`<${d} as="p" class="trouble" of=${e.say??$("Please try again.")} />`:i`<div class="preview preview-empty" aria-busy="true"></div>`}function Cr({entry:e,exercise:t,yes:o,no:s}){let a=i`<${v} look="alert" picture="trash-2" of=${$("Remove")} onClick=${o} />
<${v} look="main" class="bar-main" picture="undo-2" of=${$("Keep it")} onClick=${s} />`;return i`<${M} name="remove" back=${s} bar=${a}>
<${x} of=${$("Remove this?")} />
<div class="card card-private"><${ye} entry=${e} exercise=${t} /></div>
<${d} as="p" class="why" of=${$("It goes at once, also from the wall. It cannot be brought back.")} />
<//>`}function ta({entries:e,exercise:t,actions:o,back:s,edit:a}){let{busy:n,trouble:r,act:c}=Xs(),l=e.every(h=>h.shared),p=h=>k(t.words,m=>m.screens[h]),u=h=>c(o.share(e.map(m=>m.id),h)),f=i`${l?i`<${v} class="bar-main" picture="undo-2" of=${$("Take back")} disabled=${n}
onClick=${()=>u(!1)} />`:i`<${v} look="share" class="bar-main" picture="users" of=${$("Share with the group")}
disabled=${n} onClick=${()=>u(!0)} />`}
<${v} picture="pencil" of=${$("Change")} onClick=${a} />`;return i`<${M} name="share many" back=${s} bar=${f} stacked=${!0}>
<${x} of=${p("preview")} />
<p class="state"><${fe} shared=${l} /><${d} class="soft" of=${p(l?"shared":"private")} />
</p>
${r&&i`<${d} as="p" class="trouble" role="alert" of=${r} />`}
<figure class=${L("preview",l&&"preview-shared")}>
<figcaption><${g} name="eye" size="1.2em" /><${d} inline of=${$("What the others see")} />
</figcaption>
<ul class="many">${e.map(h=>i`<li key=${h.id}><${Sr} entry=${h}
exercise=${t} actions=${o} /></li>`)}</ul>
</figure>
<//>`}function Sr({entry:e,exercise:t,actions:o}){let s=ko(e,o.preview);return(s==null?void 0:s.ok)&&i`<${St} card=${s.card} entry=${e} exercise=${t} />`}function _o({step:e,words:t,value:o,set:s,asked:a}){let n=o??[],r=n.length>=(e.most??1/0),c=f=>{n.includes(f)?s(n.filter(h=>h!==f)):r||s([...n,f])},l=Object.entries(e.options??{}),p=we(e),u=n.filter(f=>!(f in(e.options??{})));return i`<div role="group" aria-labelledby=${a}>
<div class="chips">
${l.map(([f,h])=>i`
<${Pr} key=${f} on=${n.includes(f)} off=${r} picture=${p&&(h==null?void 0:h.picture)}
of=${V(t,f)}
flip=${()=>c(f)} />`)}
${u.map(f=>i`<button key=${`own ${f}`} type="button" class="chip" aria-pressed="true"
onClick=${()=>c(f)}>
<${g} name="check" size="1.15em" /><bdi>${f}</bdi>
</button>`)}
</div>
${e.free&&!r&&i`<${oa} step=${e} words=${t}
add=${f=>s([...n,f])} taken=${n} />`}
${r&&i`<${d} as="p" class="soft small"
of=${$("{n} at most. Tap one to take it away.",{n:e.most??0})} />`}
</div>`}function Pr({on:e,off:t,picture:o,of:s,flip:a}){return i`<button type="button" class="chip" aria-pressed=${e} aria-disabled=${t&&!e?"true":null}
onClick=${a}>
${(e||o)&&i`<${g} name=${e?"check":o} size="1.15em" />`}
<${d} inline of=${s} />
</button>`}function oa({step:e,words:t,add:o,taken:s}){let[a,n]=_(""),r=k(t,f=>f.free??""),c=a.trim(),l=()=>{c&&!s.includes(c)&&o(c),n("")},p=f=>{f.key!=="Enter"||!c||(f.preventDefault(),l())};return i`<div class="free" onFocusOut=${f=>{let h=f.currentTarget;c&&!h.contains(f.relatedTarget)&&l()}}>
<label><${d} inline class="small soft" of=${r.room?r:$("Something else")} />
<input class="field" dir="auto" type="text" autocomplete="off" enterkeyhint="done"
maxlength=${e.length??40}
value=${a} onInput=${f=>n(f.target.value)} onKeyDown=${p} />
</label>
<button type="button" class="button" aria-label=${z($("Add"))} onClick=${l}><${g} name="plus" />
</button>
</div>`}function sa({step:e,words:t,value:o,set:s}){return e.free?o&&!(o in(e.options??{}))?i`<div class="chips other"><button type="button" class="chip" aria-pressed="true" onClick=${()=>s(null)}>
<${g} name="check" size="1.15em" /><bdi>${o}</bdi></button></div>`:i`<${oa} step=${e} words=${t} add=${s} taken=${[]} />`:null}function Mo({step:e,words:t,value:o,set:s,asked:a}){return i`<div class="rows" role="group" aria-labelledby=${a}>
${Object.entries(e.options??{}).map(([n,r])=>i`
<button key=${n} type="button" class=${L("row-choice",`row-${n}`)} aria-pressed=${o===n}
onClick=${()=>s(o===n?null:n)}>
<${g} name=${(r==null?void 0:r.picture)??"circle"} size="1.75em" /><${d} of=${V(t,n)} />
<span class="row-mark"><${g} name=${o===n?"circle-check":"circle"} /></span>
</button>`)}
<${sa} step=${e} words=${t} value=${o} set=${s} asked=${a} />
</div>`}function xo({step:e,words:t,value:o,set:s,asked:a}){let n=we(e);return i`<div class="rows scale" role="group" aria-labelledby=${a}>
${Object.entries(e.options??{}).map(([r,c])=>i`
<button key=${r} type="button" class="row-choice" aria-pressed=${o===r} data-option=${r}
onClick=${()=>s(o===r?null:r)}>
<span class="scale-stop">${o===r&&i`<${g} name="check" size="1.1em" />`}</span>
<${d} of=${V(t,r)} />
${n&&i`<${g} name=${(c==null?void 0:c.picture)??"circle"} size="1.6em" />`}
</button>`)}
</div>`}function Co({step:e,words:t,value:o,set:s,asked:a}){return i`<div><div class="grid" role="group" aria-labelledby=${a}>
${Object.entries(e.options??{}).map(([n,r])=>i`
<button key=${n} type="button" class="tile" aria-pressed=${o===n} onClick=${()=>s(o===n?null:n)}>
<${g} name=${(r==null?void 0:r.picture)??n} size="2em" />
<${d} class="tile-word" of=${V(t,n)} />
${o===n&&i`<${g} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>
<${sa} step=${e} words=${t} value=${o} set=${s} asked=${a} />
</div>`}var Ar=e=>[...new Set(e.map(t=>`${t.exercise}.${t.kind}`))].map(t=>e.filter(o=>`${o.exercise}.${o.kind}`===t));function aa({step:e,value:t,set:o,asked:s,linkable:a=[]}){let n=t??[],r=e.most??1/0,c=n.length>=r&&r>1,l=u=>{n.includes(u)?o(n.filter(f=>f!==u)):r===1?o([u]):c||o([...n,u])},p=Ar(a);return p.length===0?i`<p class="private-line soft"><${g} name="sprout" size="1.2em" />
<${d} of=${$("There is nothing to choose from yet. You can go on.")} /></p>`:i`<div class="rows links" role="group" aria-labelledby=${s}>
${p.map(u=>{var f,h;return i`<${He} key=${`${(f=u[0])==null?void 0:f.exercise}.${(h=u[0])==null?void 0:h.kind}`}>
${p.length>1&&u[0]&&i`<${d} as="h2" class="small soft" of=${u[0].group} />`}
${u.map(m=>i`<${Tr} key=${m.id} one=${m} on=${n.includes(m.id)} off=${c}
flip=${()=>l(m.id)} />`)}
<//>`})}
${c&&i`<${d} as="p" class="soft small"
of=${$("{n} at most. Tap one to take it away.",{n:r})} />`}
</div>`}var Tr=({one:e,on:t,off:o,flip:s})=>i`
<button type="button" class="row-choice" aria-pressed=${t} aria-disabled=${o&&!t?"true":null}
data-link=${e.id} onClick=${s}>
<${g} name=${e.picture??"circle-dot"} size="1.75em" /><${d} of=${e.label} />
<span class="row-mark"><${g} name=${t?"circle-check":"circle"} /></span>
</button>`;var na=e=>String(e??"").normalize("NFC").trim();function ra(e,t){let[o,s]=_(()=>String(e??""));return ue(()=>{na(e)!==na(o)&&s(String(e??""))},[e]),[o,a=>{s(a.target.value),t(a.target.value)}]}function So({step:e,words:t,value:o,set:s,asked:a}){let n=W(null),[r,c]=ra(o,s);return ue(()=>{n.current&&(n.current.style.height="auto",n.current.style.height=`${n.current.scrollHeight+4}px`)},[r]),i`<div>
<textarea class="field" ref=${n} dir="auto" rows=${e.lines??3} maxlength=${e.length}
aria-labelledby=${a}
autocomplete="off" value=${r} onInput=${c} />
<${ia} value=${r} length=${e.length} />
<${ca} words=${t} value=${o} set=${s} />
</div>`}function Po({step:e,words:t,value:o,set:s,asked:a}){let[n,r]=ra(o,s);return i`<div>
<input class="field" dir="auto" type="text" maxlength=${e.length} aria-labelledby=${a} autocomplete="off"
enterkeyhint="next" value=${n} onInput=${r} />
<${ia} value=${n} length=${e.length} />
<${ca} words=${t} value=${o} set=${s} />
</div>`}function ia({value:e,length:t}){let o=(t??1/0)-(e??"").length;return o>Math.max(8,(t??0)*.12)?null:i`<${d} as="p" class="soft small" of=${$("{n} letters left",{n:o})} />`}function ca({words:e,value:t,set:o}){let s=e.own.examples??e.room.examples??[];return s.length===0||!R(t)?null:i`<div class="examples">
<${d} inline as="p" class="soft small" of=${$("For example:")} />
${s.map((a,n)=>i`<button key=${n} type="button" class="example" onClick=${()=>o(a)}>
<${d} of=${k(e,r=>{var c;return(c=r.examples)==null?void 0:c[n]})} />
</button>`)}
</div>`}var Lr={choices:_o,choice:Mo,scale:xo,picture:Co,text:So,short:Po,card:Ds,cards:Us,links:aa},la=e=>i`<${Lr[e.step.input]} ...${e} />`;function $a({name:e,spec:t,words:o,body:s,step:a,save:n,go:r,leave:c,done:l,exercise:p,taken:u={},above:f,only:h=!1}){var j;let m=Math.min(a,t.steps.length-1),b=t.steps[m];if(T(()=>{m!==a&&r(m)},[m,a]),!b)return null;let y=s[b.key],C=h||m===t.steps.length-1,S=()=>C?l():r(m+1),w={room:o.room.steps[b.key]??{ask:b.key},own:o.own.steps[b.key]??{ask:b.key}},P=k(w,I=>I.ask),A=k(w,I=>I.why),O={room:`${P.room} ${A.room}`,own:`${P.own} ${A.own}`},oe=i`
<${v} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${$("Skip")} onClick=${S} />
<${v} look="main" class=${R(y)?"bar-main bar-main-waits":"bar-main"} after=${!0}
picture=${C?"check":"arrow-right"} turns=${!C} of=${C?$("Done"):$("Next")}
onClick=${S} />`;return i`<${M} name=${`${e} ${m}`} back=${m===0?c:()=>r(m-1)} bar=${oe}
progress=${i`<${me} n=${m+1} m=${t.steps.length} />`}>
${f}
${h&&i`<p class="note"><${g} name="info" /><${d}
of=${$("Without this answer, the rest cannot be kept.")} /></p>`}
<form class="question" onSubmit=${I=>{I.preventDefault(),S()}}>
<div id=${`ask-${b.key}`}><${x} of=${P} /></div>
<${d} as="p" class="why" of=${A} />
<${J} of=${O} />
<${la} key=${b.key} step=${b} words=${w} value=${y} asked=${`ask-${b.key}`}
deck=${p.deck} linkable=${(j=p.linkable)==null?void 0:j[b.key]} taken=${u[b.key]}
set=${I=>n({...s,[b.key]:I})} />
</form>
<//>`}var ua={at:"home"},pa=e=>e.revision===Number.MAX_SAFE_INTEGER;function F({exercise:e,actions:t}){let[o,s]=ge(e.name,ua),a=n=>pa(n)&&go(e,n.kind,n.body)>=0;return{place:o,go:s,home:()=>s(ua),begin:(n,r)=>s({at:"form",form:n,id:t.newId(),step:0,about:r}),open:n=>s(a(n)?{at:"form",form:n.kind,id:n.id,step:0,about:n.about}:{at:"entry",id:n.id})}}function D(e,t,o={}){let{exercise:s}=e,{place:a}=t,n=s.mine.find(r=>r.id===a.id);return a.at==="entry"&&n?zr(e,t,n,o):a.at!=="form"||!a.id||!s.spec.forms[a.form??""]?null:Hr(e,t,n,o)}function zr({exercise:e,actions:t},{place:o,go:s,home:a},n,{unshared:r=[],notes:c={},above:l}){var h;let p=({exercise:m,id:b},y)=>m===e.name?s({at:"entry",id:b,from:y}):t.visit(m,b,y),{from:u}=o,f=(((h=e.spec.forms[n.kind])==null?void 0:h.to)??"group")==="group";return i`<${ea} key=${n.id} entry=${n} exercise=${e} actions=${t}
fresh=${!!o.fresh} note=${c[n.kind]} back=${u?()=>p(u,u.from):a}
shareable=${f&&!r.includes(n.kind)} children=${n.about.length>0&&(l==null?void 0:l(n.about))}
walk=${m=>p(m,{exercise:e.name,id:n.id,from:u})}
edit=${()=>s({at:"form",form:n.kind,id:n.id,step:0})} />`}function Hr({exercise:e,actions:t},{place:o,go:s,home:a},n,{required:r={},extra:c={},above:l}){let{id:p="",form:u=""}=o,f=e.spec.forms[u],h=(n==null?void 0:n.body)??c,m=(n==null?void 0:n.about)??o.about??[],b=P=>go(e,u,P,r[u]),y=f.to==="owner",C=(P,A=!1)=>t.save({id:p,kind:u,body:P,about:m,ready:b(P)<0&&(A||!y)}),S=()=>{if(!n||De(h))return n&&t.remove(p),a();let P=b(h);return P>=0?o.missing?a():s({...o,step:P,missing:!0}):(y&&C(h,!0),t.flush(),f.to&&f.to!=="group"?a():s({at:"entry",id:p,fresh:!0}))},w=()=>n&&(De(h)||y&&!pa(n))?S():a();return i`<${$a} name=${`${u} ${p}`} spec=${f} step=${o.step??0} body=${h}
save=${P=>C(P)} done=${S} leave=${w}
only=${!!o.missing} exercise=${e} taken=${Ys(e,u,p)}
above=${m.length>0&&(l==null?void 0:l(m))}
words=${{room:e.words.room.forms[u],own:e.words.own.forms[u]}}
go=${P=>s({...o,step:P})} />`}function U({form:e,picture:t="pencil",start:o="",exercise:s,actions:a,paths:n}){let r=s.spec.forms[e],c=r!=null&&r.ordered?_e(s.mine,e):s.mine.filter(m=>m.kind===e),l={room:s.words.room.forms[e],own:s.words.own.forms[e]},p=(r==null?void 0:r.most)??1/0,u=k(l,m=>m==null?void 0:m.title),h=o!==""&&c.length===0?k(s.words,m=>m.screens[o]):c.length===0&&p===1?u:k(l,m=>(m==null?void 0:m.add)??(m==null?void 0:m.title));return i`<section class="form-list" data-form=${e}>
${c.length>0&&i`<${d} as="h2" of=${u} />`}
${r!=null&&r.ordered?i`<${Br} entries=${c} exercise=${s} actions=${a} paths=${n} />`:c.map(m=>i`<${de} key=${m.id} entry=${m} exercise=${s}
open=${()=>n.open(m)} />`)}
${c.length<p&&i`<button type="button" class="begin" onClick=${()=>n.begin(e)}>
<span class="begin-picture"><${g} name=${c.length?"plus":t} size="1.75em" /></span>
<${d} of=${h} /><${g} name="chevron-right" class="picture-turns" />
</button>`}
</section>`}function Br({entries:e,exercise:t,actions:o,paths:s}){let a=Ue(e,o);return i`<ol class="ordered">${e.map((n,r)=>i`<li key=${n.id}>
<${de} entry=${n} exercise=${t} open=${()=>s.open(n)} />
${e.length>1&&i`<${Ge} at=${r} of=${e.length} move=${a} earlier=${$("Move up")}
later=${$("Move down")} />`}
</li>`)}</ol>`}function G({exercise:e,children:t,bar:o}){let s=k(e.words,r=>r.screens.intro??r.invite),a=k(e.words,r=>r.title),{homeBack:n}=Pe(ve);return i`<${M} name=${`home ${e.name}`} back=${n} bar=${o} class="exercise-home">
<${x} of=${a} />
<${d} as="p" class="why" of=${s} />
<${J} of=${{room:`${a.room}. ${s.room}`,own:`${a.own}. ${s.own}`}} />
${t}
<//>`}function Z({exercise:e}){let t=e.mine.length===0;return i`<p class="private-line soft small"><${g} name=${t?"sprout":"users"} size="1.2em" />
<${d} of=${k(e.words,o=>o.screens[t?"nothing_mine":"pick"])} /></p>`}var To=e=>e.items===null,ma=e=>e.n<5,fa=e=>e.filter(t=>To(t)?t.n>0:(t.items??[]).length>0&&(t.show!=="distribution"||t.n>0)),Ao=(e,t)=>{var o;return(o=e.wall)==null?void 0:o.find(s=>s.name===t.name)},da=(e,t)=>{var o;return[((o=Ao(e,t))==null?void 0:o.form)??[]].flat()[0]??""};function ha(e,t,{spec:o,words:s,deck:a}){var p,u,f,h,m,b,y,C;let{key:n,text:r=""}=e;if(!n)return{room:r,own:r,picture:null,shape:""};let c=ee(a,n),l=[((p=Ao(o,t))==null?void 0:p.field)??[]].flat();for(let S of[((u=Ao(o,t))==null?void 0:u.form)??[]].flat()){let w=(f=o.forms[S])==null?void 0:f.steps.find(A=>{var O;return l.includes(A.key)&&(((O=A.options)==null?void 0:O[n])||A.input.startsWith("card"))});if(!w)continue;let P=(A,O)=>{var oe,j,I,Ae;return(w.options?(I=(j=(oe=A.forms[S])==null?void 0:oe.steps[w.key])==null?void 0:j.options)==null?void 0:I[n]:(Ae=O==null?void 0:O[n])==null?void 0:Ae.text)??n};return{room:P(s.room,(m=(h=a==null?void 0:a.words)==null?void 0:h.room)==null?void 0:m.cards),own:P(s.own,(y=(b=a==null?void 0:a.words)==null?void 0:b.own)==null?void 0:y.cards),picture:(w.options?we(w)&&((C=w.options[n])==null?void 0:C.picture):c==null?void 0:c.picture)||null,shape:w.options?"":ne(a,c==null?void 0:c.family)}}return{room:n,own:n,picture:null,shape:""}}var ga=({part:e})=>i`<span class="bar-line" aria-hidden="true"><span style=${{inlineSize:`${e*100}%`}}></span></span>`;function ba({exercise:e,back:t}){let o=fa(e.wall.boards);return i`<${M} name=${`group ${e.name}`} back=${t}>
<${x} of=${k(e.words,s=>s.screens.revealed)} />
${o.length===0&&i`<${d} as="p" class="why" of=${k(e.words,s=>s.screens.nothing_shared)} />`}
${o.map(s=>i`<section class="group-list" key=${s.name} data-board=${s.name}>
<${d} as="h2" of=${k(e.words,a=>a.wall[s.name])} />
<${Or} board=${s} exercise=${e} />
</section>`)}
<//>`}function Or({board:e,exercise:t}){if(To(e))return i`<p class="group-item group-masked soft"><${g} name="eye-off" size="1.2em" />
<${d} of=${ma(e)?$("Fewer than five answers: nothing is shown."):$("Fewer than five answers came by phone: nothing is shown.")} /></p>`;let o=e.items??[];if(e.show==="said")return i`<ul>${o.map(a=>i`<li key=${a.id} class="group-item">
<${vo} card=${a} exercise=${t} form=${da(t.spec,e)} /></li>`)}</ul>`;let s=Math.max(1,...o.map(a=>a.count));return i`<ul class="group-bars">${o.map(a=>{let{picture:n,shape:r,room:c,own:l}=ha(a,e,t);return i`<li key=${a.key??a.text}>
${r&&i`<span class=${r} aria-hidden="true"></span>`}
${n&&i`<${g} name=${n} size="1.4em" />`}
${a.text?i`<bdi class="bar-words">${a.text}</bdi>`:i`<${d} class="bar-words" of=${{room:c,own:l}} />`}
<strong class="numbers">${a.count}</strong><${ga} part=${a.count/s} />
</li>`})}</ul>`}function Y({exercise:e,open:t}){let o=e.mine.some(s=>s.shared);return e.revealed&&e.wall?i`<button type="button" class="begin begin-group" onClick=${t}>
<span class="begin-picture"><${g} name="users" size="1.75em" /></span>
<${d} of=${k(e.words,s=>s.screens.revealed)} /><${g} name="chevron-right"
class="picture-turns" />
</button>`:o?i`<p class="private-line soft small"><${g} name="eye-off" size="1.2em" />
<${d} of=${k(e.words,s=>s.screens.waiting)} /></p>`:null}function K({exercise:e,back:t}){var a;if((a=e.wall)!=null&&a.boards)return i`<${ba} exercise=${e} back=${t} />`;let o=Object.entries(e.wall??{}).filter(([,n])=>Array.isArray(n)),s=o.every(([,n])=>n.length===0);return i`<${M} name=${`group ${e.name}`} back=${t}>
<${x} of=${k(e.words,n=>n.screens.revealed)} />
${s&&i`<${d} as="p" class="why" of=${k(e.words,n=>n.screens.nothing_shared)} />`}
${o.map(([n,r])=>r.length>0&&i`<section key=${n} class="group-list">
${e.words.room.wall[n]&&i`<${d} as="h2" of=${k(e.words,c=>c.wall[n])} />`}
<ul>${r.map((c,l)=>i`<li
key=${c.id??c.key??c.slug??l} class="group-item">
<${Vr} list=${n} item=${c} exercise=${e} /></li>`)}</ul>
</section>`)}
<//>`}function Vr({list:e,item:t,exercise:o}){let s=t.count>1&&i`<span class="numbers soft">× ${t.count}</span>`;return t.key?i`<${d} inline of=${Wr(e,t.key,o)} />${s}`:t.task?i`<bdi class="soft">${t.task}</bdi><bdi>${t.competence}</bdi>`:t.slug?i`<${Er} item=${t} exercise=${o} />`:i`${t.picture&&i`<${g} name=${Ze(t.picture,o,"step")} size="1.5em" />`}
<bdi>${t.text}</bdi>${s}
${t.adopted&&i`<span class="badge badge-shared"><${g} name="check" size="1.1em" /><${d} inline
of=${k(o.words,a=>a.wall.adopted)} /></span>`}`}function Er({item:e,exercise:t}){var r;let o=t.deck&&k(t.deck.words,c=>{var l;return(l=c.cards[e.slug])==null?void 0:l.text}),s=(r=t.spec.forms.sorting)==null?void 0:r.steps[0],a=q(t,"sorting","pile"),n=Object.entries(e.counts).filter(([,c])=>Number(c)>0);return i`${o&&i`<${d} of=${o} />`}<ul class="counts">${n.map(([c,l])=>{var p,u;return i`<li
key=${c}>
<${g} name=${((u=(p=s==null?void 0:s.options)==null?void 0:p[c])==null?void 0:u.picture)??"circle"} size="1.2em" /><${d} inline class="small"
of=${V(a,c)} />
<strong class="numbers">${l}</strong></li>`})}</ul>`}function Wr(e,t,o){let s=Object.keys(o.spec.forms).map(a=>q(o,a,e));return V(s.find(({room:a})=>{var n;return(n=a==null?void 0:a.options)==null?void 0:n[t]})??{room:void 0,own:void 0},t)}var Lo=({spec:e},t)=>{var o,s;return((s=e.forms[((o=e.forms[t])==null?void 0:o.about)??""])==null?void 0:s.to)==="owner"},ya=({others:e,spec:t},o)=>e.filter(s=>{var a;return s.kind===((a=t.forms[o])==null?void 0:a.about)&&s.by}),ka=({others:e,received:t},o)=>[...e,...t].find(s=>s.id===o),Pt=({by:[e,t]})=>i`<span class="person">
<span class="me-picture"><${g} name=${t} size="1.35em" /></span><bdi>${e}</bdi></span>`;function At(e,[t]){let o=ka(e,t);return o!=null&&o.by?i`<div class="about-whom"><${Pt} by=${o.by} /><${va} entry=${o} exercise=${e} /></div>`:null}function va({entry:e,exercise:t}){let{texts:o,chosen:s}=e.body;return o?o[0]?i`<bdi class="soft told">${o[0].text}</bdi>`:s!=null&&s[0]?i`<span class="soft told"><${wo} field=${s[0].field} value=${s[0].key}
exercise=${t} form=${e.kind} /></span>`:null:i`<${ye} entry=${e} exercise=${t} most=${2} />`}function Tt({form:e,exercise:t,paths:o}){let s={room:t.words.room.forms[e],own:t.words.own.forms[e]},a=t.mine.filter(r=>r.kind===e),n=ya(t,e).length>0;return i`<section class="form-list" data-form=${e}>
<${d} as="h2" of=${k(s,r=>r==null?void 0:r.title)} />
${a.map(r=>i`<${jr} key=${r.id} entry=${r} exercise=${t} paths=${o} />`)}
${n?i`<button type="button" class="begin begin-group" onClick=${()=>o.go({at:"people",form:e})}>
<span class="begin-picture"><${g} name="users" size="1.75em" /></span>
<${d} of=${k(s,r=>(r==null?void 0:r.add)??(r==null?void 0:r.title))} /><${g} name="chevron-right" class="picture-turns" />
</button>`:i`<p class="private-line soft small"><${g} name="users" size="1.2em" />
<${d} of=${k(t.words,r=>r.screens.nothing_shared)} /></p>`}
</section>`}function jr({entry:e,exercise:t,paths:o}){let s=ka(t,e.about[0]),a=t.received.find(r=>r.about.includes(e.id)),n=(s==null?void 0:s.by)&&i`<span class="written-to"><${g} name="arrow-right" class="picture-turns" size="1.1em"
label=${z($("For"))} /><${Pt} by=${s.by} /></span>`;return i`<${de} entry=${e} exercise=${t} open=${()=>o.open(e)} above=${n}>
${a&&i`<span class="answered"><${g} name="message-circle" size="1.2em" />
<${ye} entry=${a} exercise=${t} /></span>`}
<//>`}function Lt({form:e,exercise:t,paths:o}){var c;let s=l=>t.mine.find(p=>p.kind===e&&p.about.includes(l.id)),a=k(t.words,l=>{var p;return l.screens[`to_${e}`]??((p=l.forms[e])==null?void 0:p.title)}),n=((c=t.spec.forms[e])==null?void 0:c.most)??1/0,r=t.mine.filter(l=>l.kind===e).length>=n;return i`<${M} name=${`people ${e}`} back=${o.home}>
<${x} of=${a} /><${J} of=${a} />
<ul class="rows">${ya(t,e).map(l=>{let p=s(l),u=()=>p?o.open(p):!r&&o.begin(e,[l.id]);return i`<li key=${l.id}><button type="button" class="row-choice row-person" data-person=${l.id}
aria-disabled=${r&&!p?"true":null} onClick=${u}>
${l.by&&i`<${Pt} by=${l.by} />`}<${va} entry=${l} exercise=${t} />
<${g} name=${p?"circle-check":"chevron-right"} class=${p?"row-mark":"row-mark picture-turns"}
label=${p?z($("Done")):void 0} />
</button></li>`})}</ul>
<//>`}function zt({exercise:e,actions:t,paths:o,me:s,words:a,after:n}){let r=new Set(e.mine.map(l=>l.id)),c=Object.keys(e.spec.forms).filter(l=>!Lo(e,l)&&e.received.some(p=>p.kind===l));return i`${c.map(l=>i`<section class="form-list received" key=${l} data-received=${l}>
<${d} as="h2" of=${k(e.words,p=>{var u;return p.screens[`from_${l}`]??((u=p.forms[l])==null?void 0:u.title)})} />
${e.received.filter(p=>p.kind===l&&p.about.some(u=>r.has(u))).map(p=>i`
<div class="card gift" key=${p.id} data-entry=${p.id}>
${p.by&&i`<${Pt} by=${p.by} />`}
<${ye} entry=${p} exercise=${e} />
<${Nr} to=${p} exercise=${e} actions=${t} paths=${o} me=${s} words=${a} />
${n==null?void 0:n(p)}
</div>`)}
</section>`)}`}function Nr({to:e,exercise:t,actions:o,paths:s}){var u;let a=Object.keys(t.spec.forms).find(f=>{var h;return((h=t.spec.forms[f])==null?void 0:h.about)===e.kind}),n=a?((u=t.spec.forms[a])==null?void 0:u.steps)??[]:[];if(!a||!n[0])return null;let r=t.mine.find(f=>f.kind===a&&f.about.includes(e.id)),c=n[0];if(n.length>1||!["choice","scale"].includes(c.input))return r?i`<${de} entry=${r} exercise=${t} open=${()=>s.open(r)} />`:i`<button type="button" class="button" onClick=${()=>s.begin(a,[e.id])}>
<${g} name="message-circle" /><${d} of=${k(t.words,f=>{var h,m;return((h=f.forms[a])==null?void 0:h.add)??((m=f.forms[a])==null?void 0:m.title)})} />
</button>`;let l=q(t,a,c.key),p=f=>(r==null?void 0:r.body[c.key])===f?o.remove(r.id):o.save({id:(r==null?void 0:r.id)??o.newId(),kind:a,body:{[c.key]:f},about:[e.id]});return i`<div class="reply" role="group" aria-labelledby=${`ask-${e.id}`}>
<p class="small soft" id=${`ask-${e.id}`}><${d} of=${k(l,f=>f==null?void 0:f.ask)} /></p>
<div class="reply-ways">${Object.entries(c.options??{}).map(([f,h])=>i`
<button key=${f} type="button" class="chip" data-answer=${f} aria-pressed=${(r==null?void 0:r.body[c.key])===f}
onClick=${()=>p(f)}>
<${g} name=${(r==null?void 0:r.body[c.key])===f?"check":(h==null?void 0:h.picture)??"circle"} size="1.2em" />
<${d} inline of=${V(l,f)} />
</button>`)}</div>
</div>`}var Me="competence",rt=({words:e},t)=>k(e,o=>o.screens[t]);function wa(e){let t=F(e),{exercise:o}=e,{at:s,form:a=""}=t.place;return s==="group"?i`<${K} exercise=${o} back=${t.home} />`:s==="people"?i`<${Lt} ...${e} form=${a} paths=${t} />`:D(e,t,{above:r=>At(o,r)})??i`<${Rr} ...${e} paths=${t} />`}function Rr(e){let{exercise:t,paths:o}=e,s=i`<${zt} ...${e} after=${r=>i`<${Ir} gift=${r} exercise=${t} />`} />`,a=W(!1);a.current||(a.current=t.received.some(r=>r.kind==="seen"&&!zo(t,r)));let n=!t.mine.some(r=>r.kind===Me);return i`<${G} ...${e}>
<div class="form-list" data-form=${Me}><button type="button" class="begin" onClick=${()=>o.begin(Me)}>
<span class="begin-picture"><${g} name=${n?"wallet-cards":"plus"} size="1.75em" /></span>
<${d} of=${k(t.words,r=>{var c;return n?r.screens.start:(c=r.forms[Me])==null?void 0:c.add})} />
<${g} name="chevron-right" class="picture-turns" /></button></div>
${a.current&&s}
<${Fr} ...${e} />
<section class="form-list round">
<p class="private-line soft"><${g} name="message-circle" size="1.2em" /><${d} of=${rt(t,"ask_round")} /></p>
<${U} form="round" picture="users" ...${e} />
${!a.current&&s}
<${Tt} form="seen" ...${e} />
</section>
<${Y} exercise=${t} open=${()=>o.go({at:"group"})} />
<${Z} ...${e} />
<p class="private-line soft small"><${g} name="info" size="1.2em" /><${d} of=${rt(t,"ours")} /></p>
<//>`}var zo=({mine:e},t)=>{var o;return(o=e.find(s=>s.kind==="answer"&&s.about.includes(t.id)))==null?void 0:o.body.accepted};function Ir({gift:e,exercise:t}){let o={yes:"accept",no:"decline"}[zo(t,e)]??"to_answer";return i`<p role="status" class="soft small" data-after=${o}><${d} of=${rt(t,o)} /></p>`}function qr(e){var a;let t=e.mine.filter(n=>n.kind===Me),o=e.received.filter(n=>n.kind==="seen"&&zo(e,n)==="yes"),s=n=>r=>r.body.card===n;return(((a=e.deck)==null?void 0:a.cards)??[]).map(({slug:n})=>({slug:n,entries:t.filter(s(n)),gifts:o.filter(s(n))})).filter(({entries:n,gifts:r})=>n.length+r.length>0)}function Fr({exercise:e,actions:t,paths:o}){let{deck:s}=e,a=qr(e),n=new Set(a.flatMap(({entries:l})=>l)),r=e.mine.filter(l=>l.kind===Me&&!n.has(l));if(a.length+r.length===0)return i`<${Ur} exercise=${e} />`;let c=({slug:l,entries:p,gifts:u})=>p.length>0?p.map(f=>i`<${de} key=${f.id} entry=${f} exercise=${e} open=${()=>o.open(f)}>
<${_a} gifts=${u} exercise=${e} /><//>`):i`<${Gr} key=${l} slug=${l} gifts=${u} exercise=${e} take=${()=>Dr(l,t,o)} />`;return i`<div class="my-cards">
<${d} as="h2" of=${k(e.words,l=>Ie(l.screens.picked??"",{n:n.size+r.length}))} />
${((s==null?void 0:s.families)??[]).map(({slug:l})=>({slug:l,inside:a.filter(p=>{var u;return((u=ee(s,p.slug))==null?void 0:u.family)===l})})).map(({slug:l,inside:p})=>p.length>0&&s&&i`<section class="form-list" key=${l} data-family=${l}>
<h3 class="family-title"><${Ee} deck=${s} family=${l} /><${d} of=${k(s.words,u=>{var f;return(f=u.families)==null?void 0:f[l]})} /></h3>
${p.map(c)}
</section>`)}
${r.map(l=>i`<${de} key=${l.id} entry=${l} exercise=${e} open=${()=>o.open(l)} />`)}
</div>`}function Dr(e,t,o){let s=t.newId();t.save({id:s,kind:Me,body:{card:e}}),o.go({at:"form",form:Me,id:s,step:1})}var Ur=({exercise:e})=>{var t;return i`<div class="nine card" data-nine>
<span class="nine-shapes" aria-hidden="true">${(((t=e.deck)==null?void 0:t.families)??[]).map(({slug:o})=>i`
<span key=${o} class=${ne(e.deck,o)}></span>`)}</span>
<${d} as="p" of=${rt(e,"families")} />
</div>`},_a=({gifts:e,exercise:t})=>e.length>0&&i`<span class="seen-by" data-seen-by>
<${g} name="folder-heart" size="1.2em" /><${d} inline of=${rt(t,"seen_by")} />
${e.map(({id:o,by:s})=>s&&i`<span class="seen-by-one" key=${o}><${g} name=${s[1]} size="1.1em" />
<bdi>${s[0]}</bdi></span>`)}
</span>`,Gr=({slug:e,gifts:t,exercise:o,take:s})=>{var a;return i`<div class="card gift offered" data-offered=${e}>
<p class="said-option"><${g} name=${((a=ee(o.deck,e))==null?void 0:a.picture)??"circle"} size="1.4em" />
<${d} of=${be(o.deck,e)} /></p>
<${_a} gifts=${t} exercise=${o} />
<${v} picture="plus" of=${k(o.words,n=>{var r;return(r=n.forms[Me])==null?void 0:r.add})} onClick=${s} />
</div>`};var Zr="competence_cards",Yr=["often","autonomy"],he=({words:e},t)=>k(e,o=>o.screens[t]),xa=({deck:e},t)=>e?k(e.words,o=>{var s;return(s=o.families)==null?void 0:s[t]}):{room:"",own:""};function Ca(e){let t=F(e),{exercise:o,actions:s}=e,{at:a,id:n}=t.place,r=o.own.families??[],c=a==="entry"&&r.find(u=>u.slug===n),l=u=>t.go({at:"entry",id:u}),p=()=>s.visit(Zr);return a==="group"?i`<${K} exercise=${o} back=${t.home} />`:c?i`<${Xr} ...${e} family=${c} back=${t.home} cards=${p} />`:D(e,t)??i`<${G} ...${e}>
${r.some(u=>u.count>0)?i`<${Kr} exercise=${o} families=${r} open=${l} />`:i`<${Jr} exercise=${o} families=${r} cards=${p} />`}
<p class="private-line soft small"><${g} name="heart" size="1.2em" /><${d} of=${he(o,"ours")} /></p>
<${U} form="note" start="start" ...${e} paths=${t} />
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}var Kr=({exercise:e,families:t,open:o})=>i`<figure class="portrait">
<${Sa} exercise=${e} families=${t} open=${o} />
<figcaption class="soft"><${d} of=${he(e,"caption")} /></figcaption>
</figure>
<${Qr} exercise=${e} families=${t} open=${o} />`,Ma=e=>e===0?16:Math.round(28+14*Math.sqrt(e)),Sa=({exercise:{deck:e},families:t,open:o})=>i`<div class="stones" aria-hidden="true">
<svg class="stones-way" viewBox="0 0 300 336" preserveAspectRatio="none" focusable="false">
<path vector-effect="non-scaling-stroke" d="M0 46Q25 34 50 42T150 42T250 42Q296 42 296 98T250 154Q225 146 200 154T100 154T50 154Q4 154 4 210T50 266Q75 274 100 266T200 266T300 262" />
</svg>
${t.map(({slug:s,count:a})=>{var n,r;return i`
<span key=${s} class="stone" data-stone=${s} data-size=${Ma(a)}
onClick=${()=>o==null?void 0:o(s)}>
<span class="stone-place"><span class=${ne(e,s)} style=${{fontSize:`${Ma(a)}px`}}></span></span>
<${g} name=${((r=(n=e==null?void 0:e.families)==null?void 0:n.find(c=>c.slug===s))==null?void 0:r.picture)??"circle"} size="1.3em" />
</span>`})}
</div>`;function Qr({exercise:e,families:t,open:o}){let s=r=>r.cards.reduce((c,l)=>c+l.seen,0),a=t.some(r=>s(r)>0),n=i`<span class="hidden-but-said"><${d} of=${he(e,"empty_family")} /></span>`;return i`<table class="portrait-table">
<caption><${d} of=${he(e,"table")} /></caption>
<thead><tr>${["family","cards",...a?["seen"]:[]].map(r=>i`
<th key=${r} scope="col"><${d} of=${he(e,r)} /></th>`)}</tr></thead>
<tbody>${t.map(r=>i`<tr key=${r.slug}>
<th scope="row"><button type="button" class="portrait-family" data-family=${r.slug} onClick=${()=>o(r.slug)}>
<${Ee} deck=${e.deck} family=${r.slug} /><${d} of=${xa(e,r.slug)} />
</button></th>
<td class="numbers">${r.count||n}</td>
${a&&i`<td class="numbers">${s(r)||""}</td>`}
</tr>`)}</tbody>
</table>`}var Jr=({exercise:e,families:t,cards:o})=>i`<div class="portrait portrait-empty" data-empty>
<${Sa} exercise=${e} families=${t} />
<${d} as="p" of=${he(e,"empty")} />
<${v} look="main" picture="wallet-cards" of=${he(e,"to_cards")} onClick=${o} />
</div>`;function Xr({exercise:e,actions:t,family:o,back:s,cards:a}){let n=e.own.entries??{},r=l=>n[l]&&(()=>t.visit(n[l].exercise,n[l].id,{exercise:e.name,id:o.slug})),c=i`<${v} class="bar-wide" picture="wallet-cards" of=${he(e,"to_cards")} onClick=${a} />`;return i`<${M} name=${`family ${o.slug}`} back=${s} bar=${c}>
<div class="portrait-mark"><${Ee} deck=${e.deck} family=${o.slug} /></div>
<${x} of=${xa(e,o.slug)} />
${o.count===0&&i`<${d} as="p" class="why" of=${he(e,"empty_family")} />`}
<ul class="rows">${o.cards.map(l=>i`<li key=${l.slug} class="portrait-card">
<${ei} card=${l} exercise=${e} open=${r(l.slug)} /></li>`)}</ul>
<//>`}function ei({card:e,exercise:t,open:o}){var p;let{room:s,own:a}=se(),n=t.own.labels??{},r=be(t.deck,e.slug),c=i`<${g} name=${((p=ee(t.deck,e.slug))==null?void 0:p.picture)??"circle"} size="1.75em" />
<${d} of=${r} />`,l=Yr.flatMap(u=>{var f,h,m,b;return e[u]?[{key:u,of:{room:((h=(f=n[s])==null?void 0:f[u])==null?void 0:h[e[u]])??e[u],own:((b=(m=n[a])==null?void 0:m[u])==null?void 0:b[e[u]])??e[u]}}]:[]});return i`<div class="deck-line">${o?i`<button type="button" class="row-choice" data-card=${e.slug} onClick=${o}>${c}
<${g} name="chevron-right" class="picture-turns row-mark" /></button>`:i`<p class="row-choice" data-card=${e.slug}>${c}</p>`}<${J} of=${r} /></div>
${l.length+e.seen>0&&i`<dl class="portrait-said">
${l.map(({key:u,of:f})=>i`<div key=${u}><dt class="soft small"><${d} inline of=${he(t,u)} /></dt>
<dd><${d} inline of=${f} /></dd></div>`)}
${e.seen>0&&i`<div><dt class="soft small"><${d} inline of=${he(t,"seen")} /></dt>
<dd class="numbers">${e.seen}</dd></div>`}
</dl>`}`}function Pa({exercise:e,way:t,parts:o,back:s}){var u;let{room:a,[t]:n}=se(),r=((u=e.mine.find(f=>f.kind==="heading"))==null?void 0:u.body)??{},c=i` <span class="cv-missing" data-not-yet>${e.words[t].screens.not_yet_own}</span>`,l=(f,h)=>t==="own"&&R(h)?i`<bdi class="cv-other" lang=${a}>${f}</bdi>${c}`:i`<bdi>${t==="own"||R(f)?h:f}</bdi>`,p=(...f)=>f.some(h=>!R(h));return i`<${M} name=${`cv ${t}`} back=${s}>
<${x} of=${k(e.words,f=>f.screens[`preview_${t}`])} />
<article class=${L("sheet",`sheet-${t}`)} lang=${n} dir=${le(n)}>
${p(r.wish)&&i`<p class="sheet-wish"><bdi>${r.wish}</bdi></p>`}
${p(r.about,r.own_about)&&i`<p>${l(r.about,r.own_about)}</p>`}
${o.map(({key:f,title:h,picture:m,lines:b})=>{let y=b.filter(({body:C})=>p(C.text,C.own_text));return y.length>0&&i`<section key=${f} data-section=${f}>
<h2><${g} name=${m} size="1.1em" />${h[t]}</h2>
<ul>${y.map(({id:C,body:S})=>i`<li key=${C}>${l(S.text,S.own_text)}</li>`)}</ul>
</section>`})}
</article>
<//>`}var $e="line",Ta="",re=({words:e},t)=>k(e,o=>o.screens[t]);function La(e){let t=F(e),{exercise:o}=e,{at:s,id:a,form:n}=t.place,r=o.mine.find(l=>l.id===a);if(s==="group")return i`<${K} exercise=${o} back=${t.home} />`;if(s==="take")return i`<${si} ...${e} paths=${t} />`;if(s==="from"&&r)return i`<${ni} ...${e} line=${r} paths=${t} />`;if(s==="room"||s==="own")return i`<${Pa} key=${s} exercise=${o} way=${s} back=${t.home}
parts=${Ho(o).map(l=>({...l,lines:Bo(o,l.key)}))} />`;let c=n===$e?{position:We(_e(o.mine,$e))}:{};return D(e,t,{extra:c})??i`<${ti} ...${e} paths=${t} />`}function Ho({spec:e,words:t}){var a,n;let o=((n=(a=e.forms[$e])==null?void 0:a.steps.find(r=>r.key==="section"))==null?void 0:n.options)??{},s=r=>k(t,c=>{var l,p,u;return((u=(p=(l=c.forms[$e])==null?void 0:l.steps.section)==null?void 0:p.options)==null?void 0:u[r])??c.screens.other});return[...Object.keys(o),Ta].map(r=>{var c;return{key:r,title:s(r),picture:((c=o[r])==null?void 0:c.picture)??"file-text"}})}var Bo=({mine:e},t)=>_e(e,$e).filter(o=>!De(o.body)&&(o.body.section??Ta)===t),Aa=({mine:e},{id:t,section:o,text:s})=>e.find(({kind:a,body:n})=>a===$e&&(n.links??[]).includes(t)&&(n.section===o||n.text===s[se().room])),za=({own:e})=>e.suggestions??[],Ha=({mine:e})=>se().room!==se().own||e.some(({body:t})=>!R(t.own_text)||!R(t.own_about));function ti(e){let{exercise:t,actions:o,paths:s}=e,[a,n]=[za(t).length>0,t.mine.some(l=>!De(l.body))],r=a&&i`<${v} look="main" class="bar-wide" picture="list-checks" data-suggestions
of=${re(t,"suggestions")} onClick=${()=>s.go({at:"take"})} />`,c=(l,p,u,f)=>i`
<button type="button" class="begin" data-way=${l} onClick=${f}>
<span class="begin-picture"><${g} name=${p} size="1.75em" /></span><${d} of=${u} />
<${g} name="chevron-right" class="picture-turns" /></button>`;return i`<${G} ...${e} bar=${r}>
<p class="private-line soft small"><${g} name="info" size="1.2em" /><${d} of=${re(t,"no_name")} /></p>
<${U} form="heading" start="start" picture="file-text" ...${e} />
${Ho(t).map(l=>i`<${oi} key=${l.key} section=${l} exercise=${t}
actions=${o} paths=${s} />`)}
${!a&&i`<p class="private-line soft"><${g} name="sprout" size="1.2em" /><${d}
of=${re(t,"no_suggestion")} /></p>`}
<div data-form=${$e}>${c("add","plus",k(t.words,l=>{var p;return(p=l.forms[$e])==null?void 0:p.add}),()=>s.begin($e))}</div>
${n&&c("room","file-text",re(t,"preview_room"),()=>s.go({at:"room"}))}
${n&&Ha(t)&&c("own","languages",re(t,"preview_own"),()=>s.go({at:"own"}))}
<${Y} exercise=${t} open=${()=>s.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function oi({section:e,exercise:t,actions:o,paths:s}){let a=Bo(t,e.key),n=Ue(a,o);return a.length===0?null:i`<section class="form-list" data-section=${e.key}>
<${Ba} section=${e} />
<ol class="cv-lines">${a.map((r,c)=>i`<li key=${r.id} class="card card-private" data-line=${r.id}>
<button type="button" class="cv-open" data-entry=${r.id} onClick=${()=>s.open(r)}>
<span class="cv-words"><${Oa} line=${r} exercise=${t} /></span>
<${g} name="pencil" class="row-mark" size="1.2em" /></button>
<div class="cv-ways">
<button type="button" class="button button-quiet cv-from" data-from=${r.id}
onClick=${()=>s.go({at:"from",id:r.id})}>
<${g} name="footprints" size="1.2em" /><${d} class="small" of=${re(t,"from")} /></button>
${a.length>1&&i`<${Ge} at=${c} of=${a.length} move=${n} earlier=${re(t,"earlier")}
later=${re(t,"later")} />`}
</div></li>`)}</ol>
</section>`}var Ba=({section:e})=>i`<h2 class="cv-title"><${g} name=${e.picture} size="1.3em" /><${d} of=${e.title} /></h2>`;function Oa({line:e,exercise:t}){let{text:o,own_text:s}=e.body;return R(o)&&R(s)?i`<${d} class="soft" of=${$("Nothing written yet")} />`:i`${!R(o)&&i`<bdi class="cv-text">${o}</bdi>`}
${R(s)?Ha(t)&&i`<${d} class="soft small" data-not-yet of=${re(t,"not_yet_own")} />`:i`<bdi class="cv-own">${s}</bdi>`}`}function si({exercise:e,actions:t,paths:o}){let{room:s,own:a}=se(),n=({id:c,section:l,text:p},u)=>({section:l,text:p[s],own_text:s===a||p[a]===p[s]?null:p[a],links:[c],position:We(u)}),r=c=>{let l=Aa(e,c),p=n(c,Bo(e,c.section));return l?l.body.text===p.text&&(l.body.own_text??null)===p.own_text?t.remove(l.id):o.open(l):t.save({id:t.newId(),kind:$e,body:p})};return i`<${M} name="cv suggestions" back=${o.home}>
<${x} of=${re(e,"suggestions")} />
${Ho(e).map(c=>({section:c,inside:za(e).filter(l=>l.section===c.key)})).map(({section:c,inside:l})=>l.length>0&&i`<section class="form-list" key=${c.key} data-section=${c.key}>
<${Ba} section=${c} />
<ul class="rows">${l.map(p=>i`<li key=${p.id} class="deck-line"><${ai} one=${p} exercise=${e}
on=${!!Aa(e,p)} flip=${()=>r(p)} /></li>`)}</ul>
</section>`)}
<//>`}function ai({one:e,exercise:t,on:o,flip:s}){let{room:a,own:n}=se(),r=e.text[a]===e.text[n],c={room:e.text[a]??"",own:e.text[n]??""};return i`<button type="button" class="row-choice" aria-pressed=${o} data-take=${e.id} onClick=${s}>
<span class="cv-words">${r?i`<bdi>${c.room}</bdi>`:i`<${d} of=${c} />`}
<${d} inline class="small cv-take" of=${re(t,o?"taken":"take")} /></span>
<span class="row-mark"><${g} name=${o?"circle-check":"plus"} /></span>
</button><${J} of=${c} />`}function ni({exercise:e,actions:t,line:o,paths:s}){var l;let{steps:a=[]}=e.spec.forms[$e]??{},n=new Set((l=e.linkable.links)==null?void 0:l.map(p=>p.id)),r=!(o.body.links??[]).some(p=>n.has(p)),c={exercise:e.name,id:o.id};return i`<${M} name=${`from ${o.id}`} back=${s.home}>
<${x} of=${re(e,"from")} />
<div class="card card-private cv-words"><${Oa} line=${o} exercise=${e} /></div>
${r&&i`<${d} as="p" class="why" data-from-nothing of=${re(e,"from_nothing")} />
<${v} picture="pencil" of=${$("Change")} onClick=${()=>s.go({at:"form",form:$e,id:o.id,step:a.findIndex(p=>p.input==="links")})} />`}
<${Ct} entry=${o} actions=${t} open=${p=>t.visit(p.exercise,p.id,c)} />
<//>`}var ri=Qe(!1);function Ra(e){let t=F(e),{exercise:o}=e;return t.place.at==="group"?i`<${K} exercise=${o} back=${t.home} />`:D(e,t,{required:{hope:["text"],worry:["text"]}})??i`<${G} ...${e}>
<${U} form="hope" picture="sun" paths=${t} ...${e} />
<${U} form="worry" picture="cloud" paths=${t} ...${e} />
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Ia(e){let t=F(e),{exercise:o}=e,s=ii(e),a=o.others.findIndex(l=>!s.of(l.id)),{at:n,number:r=0}=t.place,c=l=>t.go({at:"vote",number:l});return n==="group"?i`<${K} exercise=${o} back=${t.home} />`:n==="vote"&&o.others.length>0?i`<${ci} ...${e} votes=${s} number=${Math.min(r,o.others.length-1)} go=${c}
home=${t.home} />`:D(e,t,{required:{proposal:["text"]}})??i`<${G} ...${e}>
${o.others.length>0&&i`<button type="button" class="begin begin-group" data-vote="begin"
onClick=${()=>c(Math.max(a,0))}>
<span class="begin-picture"><${g} name="vote" size="1.75em" /></span>
<${d} of=${k(o.words,l=>l.screens[a<0?"opinions_done":"opinions"])} />
<${g} name="chevron-right" class="picture-turns" />
</button>`}
<${U} form="proposal" picture="pencil" paths=${t} ...${e} />
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function ii({exercise:e,actions:t}){let o=e.mine.filter(r=>r.kind==="opinion"),s=o.filter(r=>!r.shared).map(r=>r.id),a=o.map(r=>`${r.id}${r.revision}${r.shared}`).join();T(()=>{if(s.length===0)return;let r=setTimeout(()=>t.share(s,!0),0);return()=>clearTimeout(r)},[a]);let n=r=>o.find(c=>c.about[0]===r);return{of:r=>{var c;return((c=n(r))==null?void 0:c.body.value)??null},give:(r,c)=>{let l=n(r);(l==null?void 0:l.body.value)===c?t.remove(l.id):t.save({id:(l==null?void 0:l.id)??t.newId(),kind:"opinion",body:{value:c},about:[r]})}}}function ci({exercise:e,votes:t,number:o,go:s,home:a}){var h;let n=e.others[o],r=(h=e.spec.forms.opinion)==null?void 0:h.steps[0],c=q(e,"opinion","value"),l=o===e.others.length-1,p=()=>l?a():s(o+1),u=t.of(n.id),f=i`
<${v} look="quiet" picture="skip-forward" turns=${!0} of=${$("Skip")} onClick=${p} />
<${v} look="main" class=${L("bar-main",!u&&"bar-main-waits")} after=${!0} turns=${!l}
picture=${l?"check":"arrow-right"} of=${l?$("Done"):$("Next")} onClick=${p} />`;return i`<${M} name=${`vote ${n.id}`} back=${o===0?a:()=>s(o-1)} bar=${f}
progress=${i`<${me} n=${o+1} m=${e.others.length} />`}>
<div id="ask-vote"><${x} of=${k(c,m=>m==null?void 0:m.ask)} /></div>
<blockquote class="rule"><bdi>${n.body.text}</bdi></blockquote>
<div class="rows" role="group" aria-labelledby="ask-vote">
${Object.entries((r==null?void 0:r.options)??{}).map(([m,b])=>i`
<button key=${m} type="button" class="row-choice" data-opinion=${m} aria-pressed=${u===m}
onClick=${()=>t.give(n.id,m)}>
<${g} name=${(b==null?void 0:b.picture)??"circle"} size="1.75em" /><${d} of=${V(c,m)} />
<span class="row-mark"><${g} name=${u===m?"circle-check":"circle"} /></span>
</button>`)}
</div>
<${d} as="p" class="why" of=${k(c,m=>m==null?void 0:m.why)} />
<//>`}function qa(e){var p;let t=F(e),{exercise:o,actions:s}=e,a=_e(o.mine,"step"),n=Ue(a,s),r=((p=o.spec.forms.step)==null?void 0:p.most)??1/0;if(t.place.at==="group")return i`<${K} exercise=${o} back=${t.home} />`;let c=D(e,t,{extra:{position:We(a)}});if(c)return c;let l=a.length<r&&i`<${v} look="main" class="bar-wide" picture=${a.length?"plus":"footprints"}
of=${k(o.words,u=>{var f;return a.length?(f=u.forms.step)==null?void 0:f.add:u.screens.start})}
onClick=${()=>t.begin("step")} />`;return i`<${G} ...${e} bar=${l}>
${a.length>0&&i`<ol class="path">
${a.map((u,f)=>i`<${li} key=${u.id} entry=${u} exercise=${o}
open=${()=>t.open(u)} at=${f} of=${a.length} move=${n} />`)}
</ol>`}
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function li({entry:e,exercise:t,open:o,at:s,of:a,move:n}){let{picture:r,title:c,managed:l,token:p,when:u,where:f}=e.body,h=r?V(q(t,"step","picture"),r):k(t.words,b=>{var y;return(y=b.forms.step)==null?void 0:y.title}),m=[u,f].filter(Boolean);return i`<li class="step">
<span class="step-picture"><${g} name=${r?Ze(r,t,"step"):"circle"}
size="1.5em" /></span>
<button type="button" class=${L("card","entry",e.shared?"card-shared":"card-private")}
data-entry=${e.id} onClick=${o}>
<span class="step-title">${c?i`<bdi>${c}</bdi>`:i`<${d} of=${h} />`}</span>
${l&&i`<bdi class="step-managed">${l}</bdi>`}
${m.length>0&&i`<span class="soft small step-places">${m.map(b=>i`<bdi>${b}
</bdi>`)}</span>`}
<span class="entry-foot"><${fe} shared=${e.shared} />${p&&i`<${$i} token=${p}
exercise=${t} />`}</span>
</button>
<${Ge} at=${s} of=${a} move=${n} earlier=${k(t.words,b=>b.screens.earlier)}
later=${k(t.words,b=>b.screens.later)} />
</li>`}function $i({token:e,exercise:t}){var a,n,r;let o=q(t,"step","token"),s=(r=(n=(a=t.spec.forms.step)==null?void 0:a.steps.find(c=>c.key==="token"))==null?void 0:n.options)==null?void 0:r[e];return i`<span class=${`token token-${e}`}><${g} name=${(s==null?void 0:s.picture)??"circle"} size="1.2em"
label=${z(V(o,e))} /></span>`}function Fa(e){let t=F(e),{exercise:o}=e;if(t.place.at==="group")return i`<${K} exercise=${o} back=${t.home} />`;let s=k(o.words,a=>a.screens.ask_first);return D(e,t,{notes:{other:s}})??i`<${G} ...${e}>
<${U} form="self" picture="user-round" start="start" paths=${t} ...${e} />
<${U} form="other" picture="users" start="start_other" paths=${t} ...${e} />
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Da(e){var l;let t=F(e),{exercise:o}=e,{at:s,form:a=""}=t.place,n=Object.entries(o.spec.forms);if(s==="group")return i`<${K} exercise=${o} back=${t.home} />`;if(s==="people")return i`<${Lt} ...${e} form=${a} paths=${t} />`;let r=(l=o.spec.forms[a])!=null&&l.ordered?{position:We(_e(o.mine,a))}:{};return D(e,t,{extra:r,above:p=>At(o,p)})??i`<${G} ...${e}>
<${zt} ...${e} paths=${t} />
${n.map(([p,{about:u}])=>Lo(o,p)?null:i`<${u?Tt:U} key=${p} form=${p} picture=${ui(e,p)} paths=${t} ...${e} />`)}
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function ui({exercise:e},t){var s,a;let o=(s=e.spec.forms[t])==null?void 0:s.steps[0];return o!=null&&o.input.startsWith("card")?"puzzle":(o==null?void 0:o.input)==="text"||(o==null?void 0:o.input)==="short"?"pencil":((a=Object.values((o==null?void 0:o.options)??{})[0])==null?void 0:a.picture)??e.spec.picture??"pencil"}function Ua(e){let t=F(e),{exercise:o,actions:s}=e,a=pi(e),{at:n,number:r=0}=t.place;return n==="group"?i`<${K} exercise=${o} back=${t.home} />`:n==="example"?i`<${fi} exercise=${o} paths=${t} />`:n==="sort"?i`<${di} exercise=${o} paths=${t} piles=${a} number=${r} />`:n==="sorted"&&a.entries.length>0?i`<${ta} entries=${a.entries} exercise=${o} actions=${s} back=${t.home}
edit=${()=>t.go({at:"sort",number:0})} />`:D(e,t,{required:{example:["task","competence"]},unshared:["sorting"]})??i`<${G} ...${e}>
<${Ga} picture="lightbulb" of=${k(o.words,l=>l.screens.start)} name="example"
go=${()=>t.go({at:"example"})} />
<${mi} exercise=${o} paths=${t} piles=${a} />
<${U} form="example" picture="pencil" start="start_example" paths=${t} ...${e} />
<${Y} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function pi({exercise:e,actions:t}){var n;let o=e.mine.filter(r=>r.kind==="sorting"),s=r=>o.find(c=>c.body.statement===r),a=((n=e.deck)==null?void 0:n.cards)??[];return{cards:a,entries:o,next:a.findIndex(r=>!s(r.slug)),of:r=>{var c;return((c=s(r))==null?void 0:c.body.pile)??null},put:(r,c)=>{let l=s(r);(l==null?void 0:l.body.pile)===c?t.remove(l.id):t.save({id:(l==null?void 0:l.id)??t.newId(),kind:"sorting",body:{statement:r,pile:c}})}}}var Ga=({picture:e,of:t,name:o,go:s,children:a})=>i`<button type="button" class="begin" data-way=${o}
onClick=${s}>
<span class="begin-picture"><${g} name=${e} size="1.75em" /></span>
<span><${d} of=${t} />${a}</span><${g} name="chevron-right" class="picture-turns" /></button>`;function mi({exercise:e,paths:t,piles:o}){let s=o.entries.length,a=o.next<0,n=()=>t.go(a?{at:"sorted"}:{at:"sort",number:o.next});return i`<${Ga} picture="list" of=${k(e.words,r=>r.screens.start_sorting)} name="sort"
go=${n}>
${s>0&&i`<span class="way-state">
${a&&i`<${fe} shared=${o.entries.every(r=>r.shared)} />`}
<${d} inline class="soft small" of=${$("{n} of {m}",{n:s,m:o.cards.length})} /></span>`}
<//>`}function fi({exercise:e,paths:t}){var r,c;let o=l=>k(e.words,p=>p.screens[l]),s=((c=(r=e.spec.forms.sorting)==null?void 0:r.steps[0])==null?void 0:c.options)??{},a=q(e,"sorting","pile"),n=i`<${v} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${o("start_sorting")}
onClick=${()=>t.go({at:"sort",number:0})} />`;return i`<${M} name="example" back=${t.home} bar=${n}>
<${x} of=${o("example_title")} />
<${d} as="p" class="why" of=${o("explain")} />
<${J} of=${o("explain")} />
<div class="worked card">
<${d} as="p" class="worked-task" of=${o("example_task")} />
<ul>${Object.entries(s).map(([l,p])=>i`<li key=${l} class=${`worked-pile pile-${l}`}>
<span class="pile-picture"><${g} name=${(p==null?void 0:p.picture)??"circle"} size="1.6em" /></span>
<div><${d} as="h3" of=${V(a,l)} />
<${d} as="p" class="soft small" of=${o(`about_${l}`)} />
<${d} as="p" of=${o(`example_${l}`)} /></div></li>`)}</ul>
<${d} as="p" class="worked-competence" of=${o("example_competence")} />
</div>
<//>`}function di({exercise:e,paths:t,piles:o,number:s}){var h,m;let a=o.cards[s],n=e.deck;if(!a||!n)return null;let r=q(e,"sorting","pile"),c=k(n.words,b=>{var y;return(y=b.cards[a.slug])==null?void 0:y.text}),l=o.of(a.slug),p=s===o.cards.length-1,u=()=>t.go(p?{at:o.entries.length?"sorted":"home"}:{at:"sort",number:s+1}),f=i`
<${v} look="quiet" picture="skip-forward" turns=${!0} of=${$("Skip")} onClick=${u} />
<${v} look="main" class=${L("bar-main",!l&&"bar-main-waits")} after=${!0} turns=${!p}
picture=${p?"check":"arrow-right"} of=${p?$("Done"):$("Next")} onClick=${u} />`;return i`<${M} name=${`sort ${a.slug}`} bar=${f} class="sort"
back=${()=>t.go(s===0?{at:"home"}:{at:"sort",number:s-1})}
progress=${i`<${me} n=${s+1} m=${o.cards.length} />`}>
<div class="statement card"><${g} name=${a.picture} size="2.6rem" /><div id="ask-sort"><${x}
of=${c} /></div></div>
<div class="aside"><${d} as="p" class="why" of=${k(r,b=>b==null?void 0:b.ask)} /><${J} of=${c} /></div>
<div class="rows" role="group" aria-labelledby="ask-sort">
${Object.entries(((m=(h=e.spec.forms.sorting)==null?void 0:h.steps[0])==null?void 0:m.options)??{}).map(([b,y])=>i`
<button key=${b} type="button" class=${`row-choice pile-${b}`} data-pile=${b}
aria-pressed=${l===b}
onClick=${()=>o.put(a.slug,b)}>
<span class="pile-picture"><${g} name=${(y==null?void 0:y.picture)??"circle"} size="1.6em" /></span>
<${d} of=${V(r,b)} />
<span class="row-mark"><${g} name=${l===b?"circle-check":"circle"} /></span>
</button>`)}
</div>
${s===0&&i`<${d} as="p" class="soft small"
of=${k(e.words,b=>b.screens.no_right_answer)} />`}
<//>`}var hi={portraits:Fa,expectations:Ra,group_rules:Ia,journey:qa,what_is_a_competence:Ua,competence_cards:wa,competence_profile:Ca,cv:La};function Ya({view:e,deck:t,post:o,outbox:s,card:a,notNow:n,bring:r,open:c}){let l=e.exercise;T(()=>()=>{s.flush()},[]);let p=Object.keys((l==null?void 0:l.spec.forms)??{}).length>0;if(!l||!p)return i`<${Fs} view=${e} card=${a} notNow=${n} bring=${r} />`;let u=s.overlay(l.name,l.mine),f=hi[l.name]??Da;return i`<${f} exercise=${{...l,mine:u,deck:(t==null?void 0:t.slug)===l.deck?t:null}} me=${e.me} words=${l.words}
actions=${{...gi(l.name,u,o,s),visit:c}} />`}function gi(e,t,o,s){return{save:({about:a=[],ready:n=!0,...r})=>s.save({...r,exercise:e,about:a,ready:n}),flush:()=>{s.flush()},share:async(a,n)=>await s.settled(a)?o.ask("share",{ids:a,shared:n}):Za(),remove:async a=>{let n=t.find(r=>r.id===a);return n&&await s.remove({id:a,exercise:e,kind:n.kind,body:n.body,about:n.about}),{re:0,ok:!0}},preview:async a=>(await s.settled([a]),o.ask("preview",{id:a})),chain:async a=>(await s.settled([a]),o.ask("chain",{id:a})),show:async(a,n)=>await s.settled(a)?o.ask("show",{ids:a,shown:n}):Za(),newId:Ve}}var Za=()=>({re:0,ok:!1,code:"no_answer",say:$("Your text is still on its way to the club's book. Please try again in a moment.")});function bi(e){let t=(o,s,a)=>`M${o} ${s}h${a}v1h-${a}z`;return e.flatMap((o,s)=>[...o.matchAll(/1+/g)].map(a=>t(a.index,s,a[0].length))).join("")}function Ka({rows:e,label:t,margin:o=4}){let s=e.length+2*o;return i`
<svg class="qr" role="img" aria-label=${t} shape-rendering="crispEdges"
viewBox=${`${-o} ${-o} ${s} ${s}`}>
<rect x=${-o} y=${-o} width=${s} height=${s} fill="#fff" />
<path d=${bi(e)} fill="#000" />
</svg>`}function Qa({ask:e,club:t,me:o,back:s}){let[a,n]=_(null);T(()=>{e("card").then(n)},[]);let r=i`
<${v} look="quiet" of=${$("Later")} onClick=${s} />
<${v} look="main" class="bar-main" picture="printer" of=${$("Print")} disabled=${!(a!=null&&a.ok)}
onClick=${()=>print()} />`;return i`<${M} name="key card" back=${s} bar=${r}>
<${x} of=${$("Your card, to come back")} />
<${d} as="p" class="why"
of=${$("With it you find your place again, on any phone. Take a picture of it, print it, or write the code down. Show it to nobody.")} />
${a&&!a.ok&&i`<${B} of=${a.say??null} />`}
${(a==null?void 0:a.ok)&&i`<${yi} reply=${a} club=${t} me=${o} />`}
<//>`}function yi({reply:e,club:t,me:o}){return i`<div class="key-card">
<p class="key-card-club"><bdi>${t}</bdi></p>
<${Ka} rows=${e.qr} label=${z($("Code to come back with a phone"))} />
<p class="key-card-me"><${g} name=${o.picture} size="1.4em" /><bdi>${o.alias}</bdi></p>
<p class="key-card-code" dir="ltr">${po(e.code??"").split(" ").map((s,a)=>i`<span key=${a}>
${s}</span>`)}</p>
<p class="key-card-address" dir="ltr">${e.address.replace(/^https?:\/\/|\/?#.*$/g,"")}</p>
</div>`}var Eo=3e4,Xa=2e6,Wo={patience:6e4},Ja=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),ki=e=>btoa(String.fromCharCode(...e));async function en(e,t,o){let s=await e("take",t===null?{}:{passphrase:t},Wo);if(!s.ok)return s;let a=[Ja(s.data)];for(;a.length<s.of;){o(a.length,s.of);let n=await e("take_part",{part:a.length});if(!n.ok)return n;a.push(Ja(n.data))}return{...s,blob:new Blob(a,{type:"application/octet-stream"})}}async function tn(e,t,o){let s=Math.max(1,Math.ceil(t.length/Eo)),a=Ve();for(let n=0;;n+=1){o(n,s);let r=ki(t.subarray(n*Eo,(n+1)*Eo)),c=await e("bring",{file:a,part:n,of:s,data:r},Wo);if(!c.ok||n+1===s)return c}}var on=(e,t)=>e("unlock",{passphrase:t},Wo);function $t({name:e,title:t,why:o,words:s,set:a,done:n,enter:r,back:c,skip:l,trouble:p,progress:u,busy:f=!1}){let[h,m]=_(!1),b=()=>{s.trim()&&!f&&r()},y=i`${l}<${v} look="main" class="bar-main" after=${!0} picture="arrow-right" turns=${!0}
of=${n} disabled=${f||!s.trim()} onClick=${b} />`;return i`<${M} name=${e} back=${c} bar=${y} progress=${u}>
<form class="question" onSubmit=${C=>{C.preventDefault(),b()}}>
<div id="secret-ask"><${x} of=${t} /></div>
<${d} as="p" class="why" of=${o} />
<${B} of=${p} />
<input class="field" type=${h?"text":"password"} dir="auto" maxlength="200" autocomplete="off"
autocapitalize="none" spellcheck=${!1} enterkeyhint="go" aria-labelledby="secret-ask" value=${s}
onInput=${C=>a(C.target.value)} />
<button type="button" class="button button-quiet secret-show" aria-pressed=${h} onClick=${()=>m(!h)}>
<${g} name=${h?"eye-off":"eye"} /><${d} inline of=${h?$("Hide the words"):$("Show the words")} />
</button>
</form>
<//>`}var Et=({name:e,title:t,done:[o=0,s=1]})=>i`<${M} name=${e} class="now">
<div class="now-picture waiting"><${g} name="folder-heart" size="4rem" /></div>
<${x} of=${t} />
${s>1&&i`<progress class="dots-bar" value=${o} max=${s} aria-label=${z(t)}></progress>`}
<//>`;var vi=new Set(["wrong_passphrase","busy","wait","no_answer","book"]);function wi(e){let[t,o]=_("choose"),[s,a]=_(null),[n,r]=_([0,1]),[c,l]=_(null),p=(h,m=null)=>{a(m),o(h)};return{step:t,to:p,trouble:s,done:n,came:c,choose:async h=>{if(h.size>Xa)return p("choose",$("This file is too big. Nothing was changed. Please choose the file that you took from a club."));p("sending");let m=await h.arrayBuffer().catch(()=>null);if(!m)return p("choose",$("The phone cannot read this file. Please choose it again."));let b=await tn(e,new Uint8Array(m),(y,C)=>r([y,C]));return b.ok?(l(b),p(b.locked?"words":"brought")):p("choose",b.say??null)},unlock:async h=>{r([0,1]),p("sending");let m=await on(e,h);return m.ok?(l(m),p("brought")):p(vi.has(m.code??"")?"words":"choose",m.say??null)}}}function sn({ask:e,back:t,done:o}){let{step:s,to:a,trouble:n,done:r,came:c,choose:l,unlock:p}=wi(e),[u,f]=_("");return s==="sending"?i`<${Et} name="bringing" title=${$("Opening your file")} done=${r} />`:s==="brought"&&c?i`<${Mi} came=${c} home=${o} />`:s==="words"?i`<${$t} name="bring words" title=${$("Type the secret words of this file")}
why=${$("You chose them when you took the file away.")} words=${u} set=${f} done=${$("Open")}
enter=${()=>p(u)} back=${()=>{f(""),a("choose")}} trouble=${n}
skip=${i`<${v} look="quiet" class="bar-skip" of=${$("Not now")} onClick=${t} />`} />`:i`<${_i} back=${t} trouble=${n} choose=${l} />`}function _i({back:e,trouble:t,choose:o}){let s=W(null),a=r=>{let[c]=r.target.files??[];r.target.value="",c&&o(c)},n=i`<${v} look="quiet" class="bar-skip" of=${$("Not now")} onClick=${e} />
<${v} look="main" class="bar-main" picture="folder-open" of=${$("Choose the file")}
onClick=${()=>{var r;return(r=s.current)==null?void 0:r.click()}} />`;return i`<${M} name="bring" back=${e} bar=${n}>
<${x} of=${$("Bring your portfolio back")} />
<${d} as="p" class="why" of=${$("Choose the file that you took from a club. Its name begins with passerelle.")} />
<${B} of=${t} />
<p class="note carry-note"><${g} name="lock" /><${d}
of=${$("What you bring is only for you. Nobody sees it until you share it.")} /></p>
<input type="file" hidden ref=${s} onChange=${a} />
<//>`}function Mi({came:e,home:t}){let o=i`<${v} look="main" class="bar-wide" picture="folder-heart" of=${$("See my portfolio")} onClick=${t} />`;return i`<${M} name="brought" back=${t} bar=${o}>
<${x} of=${e.added>0?$("Your portfolio is here"):$("Nothing was added")} />
<div role="status"><ul class="rows">
<${jo} name="added" picture="circle-check" of=${$("Added: {n}",{n:e.added})} />
${e.here>0&&i`<${jo} name="here" picture="folder-heart" of=${$("Already here: {n}",{n:e.here})} />`}
${e.left>0&&i`<${jo} name="left" picture="info" of=${$("Left out: {n}",{n:e.left})}
why=${$("This club has no place for them. They stay in your file.")} />`}
</ul></div>
<${d} as="p" class="why" of=${$("All of it is only for you, until you share it.")} />
<//>`}var jo=({name:e,picture:t,of:o,why:s})=>i`<li class="card carry-line" data-came=${e}>
<${g} name=${t} size="1.6em" />
<div class="carry-words"><${d} class="carry-title" of=${o} />${s&&i`<${d} class="soft small" of=${s} />`}</div>
</li>`;var xi=350,Ci=()=>new Promise(e=>setTimeout(e,xi));async function Si(e,t){let o=[];for(let s=0;s<t.parts;s+=1){let a=await e("made_part",{job:t.job,part:s});if(!a.ok)return a;o.push(...a.buffers)}return{...t,blob:new Blob(o,{type:t.type})}}function an(e){let[t,o]=_({at:"idle"}),[s,a]=_(null),[n,r]=_(null),c=W(0),l=W(null);return T(()=>()=>{s&&URL.revokeObjectURL(s.url)},[s]),T(()=>()=>{c.current+=1},[]),{where:t,made:s,trouble:n,make:async h=>{let m=c.current+=1,b=()=>c.current===m;r(null),a(null),o({at:"making",done:0,of:1,name:""});let y=await e("make",{wish:h});if(!b()){y.ok&&e("stop",{job:y.job});return}for(;b()&&y.ok&&!y.ready;)l.current=y.job,o({at:"making",done:y.done,of:y.of,name:y.name}),await Ci(),b()&&(y=await e("made",{job:y.job}));if(b()&&y.ok&&(y=await Si(e,y)),!b())return;if(!y.ok){r(y.say??null),o({at:"idle"});return}let{file:C,blob:S,replaced:w,left_out:P}=y;a({name:C,url:URL.createObjectURL(S),replaced:w,leftOut:P}),o({at:"ready"})},stop:()=>{c.current+=1,l.current&&e("stop",{job:l.current}),l.current=null,o({at:"idle"})},clear:()=>{a(null),r(null),o({at:"idle"})}}}var te=(e,t=48,o=8)=>i`<rect class="sheet-line" x=${o} y=${e} width=${t} height="3" rx="1.5" />`,je=(e,t=26)=>i`<rect class="sheet-head" x="8" y=${e} width=${t} height="4" rx="1" />`,ut=(e,t=40)=>i`<circle class="sheet-dot" cx="10.5" cy=${e+1.5} r="2.5" />${te(e,t,16)}`,No=()=>i`<rect class="sheet-name" x="8" y="8" width="34" height="6" rx="1" />`,Pi=()=>i`${No()}${te(18,40)}${je(30)}${te(38)}${te(44,42)}${je(54)}${te(62)}${te(68,36)}
${je(78)}${te(86,44)}`,Ai=()=>i`${No()}${je(22,34)}${ut(31)}${te(37,30,16)}${ut(45,36)}${te(51,32,16)}
${ut(59,40)}${te(65,26,16)}${je(77,20)}${te(86,30)}`,nn=(e,t)=>[0,1,2,3].map(o=>i`<circle class=${o<t?"sheet-dot":"sheet-empty"}
cx=${38+o*6} cy=${e} r="2" />`),Ti=()=>i`${No()}<rect class="sheet-box" x="8" y="20" width="48" height="16" rx="2" />${te(25,36,13)}
${te(30,26,13)}${je(44,20)}${te(53,22)}${nn(54.5,4)}${te(60,18)}${nn(61.5,2)}${je(71)}${ut(79)}${ut(86,32)}`,rn=()=>[{name:"plain",draw:Pi,of:$("Simple"),why:$("The usual one. Each employer knows it.")},{name:"competences_first",draw:Ai,of:$("What I can do first"),why:$("Good if your path has breaks.")},{name:"first_job_here",draw:Ti,of:$("My first job here"),why:$("My wish and my languages first. Short.")}],cn=({layout:e})=>i`<svg class="sheet-small" viewBox="0 0 64 96" width="64" height="96"
aria-hidden="true" focusable="false"><rect class="sheet-paper" x="1" y="1" width="62" height="94" rx="3" />
${e.draw()}</svg>`;var Ro=3e4,Li=900,zi=.85;async function ln(e){let t=URL.createObjectURL(e);try{let o=new Image;o.src=t,await o.decode();let s=Math.min(1,Li/Math.max(o.naturalWidth,o.naturalHeight)),a=document.createElement("canvas");a.width=Math.max(1,Math.round(o.naturalWidth*s)),a.height=Math.max(1,Math.round(o.naturalHeight*s));let n=a.getContext("2d");return n.fillStyle="#fff",n.fillRect(0,0,a.width,a.height),n.drawImage(o,0,0,a.width,a.height),await new Promise(r=>a.toBlob(r,"image/jpeg",zi))}catch{return null}finally{URL.revokeObjectURL(t)}}async function $n(e,t){let o=new Uint8Array(await t.arrayBuffer()),s=Math.ceil(o.length/Ro),a=Ve();for(let n=0;;n+=1){let r=o.subarray(n*Ro,(n+1)*Ro),c=await e("photo",{file:a,part:n,of:s,data:btoa(String.fromCharCode(...r))});if(!c.ok||n+1===s)return c}}var jt=({name:e,on:t=!1,picture:o,of:s,why:a,onClick:n})=>i`<li>
<button type="button" class="row-choice carry-way" data-way=${e} aria-current=${t?"true":null} onClick=${n}>
${o}<span class="carry-words"><span class="carry-title">${s}</span>
${a&&i`<${d} class="soft small" of=${a} />`}</span>
<${g} name="chevron-right" class="picture-turns" />
</button>
</li>`,un=({answers:e,next:t,back:o,progress:s})=>i`<${M} name="document layout" back=${o} progress=${s}>
<${x} of=${$("What should your CV look like?")} />
<ul class="rows">${rn().map(a=>i`<${jt} key=${a.name} name=${a.name} on=${e.layout===a.name}
picture=${i`<${cn} layout=${a} />`} of=${i`<${d} of=${a.of} />`} why=${a.why}
onClick=${()=>t({layout:a.name})} />`)}</ul>
<//>`;function pt({document:e,offers:t,answers:o,next:s,back:a,progress:n,trouble:r}){let c=Object.fromEntries(t.languages.map(u=>[u.code,u.name])),l=(o.languages??[]).join(" "),p=(u,f,h=void 0)=>{let m=u.map((b,y)=>i`${y>0&&" + "}<span key=${b} class="endonym" lang=${b}
dir=${le(b)}>${c[b]}</span>`);return i`<${jt} key=${u.join(" ")} name=${u.join(" ")} on=${l===u.join(" ")} of=${m} why=${h}
picture=${i`<${g} name=${f} size="1.8em" />`} onClick=${()=>s({languages:u})} />`};return i`<${M} name="document language" back=${a} progress=${n}>
<${x} of=${$("In which language?")} />
<${B} of=${r} />
<ul class="rows">
${t.languages.map(u=>p([u.code],"file-text"))}
${e==="cv"&&t.pair.length>1&&p(t.pair,"languages",$("Two pages that say the same."))}
</ul>
<//>`}var Wt=({name:e,of:t,type:o,answers:s,keep:a})=>i`<label class="labelled"><${d} of=${t} />
<input class="field" name=${e} type=${o} dir=${e==="name"?"auto":"ltr"} maxlength="80" autocomplete="off" value=${s[e]??""}
spellcheck=${!1} onInput=${n=>a({[e]:n.target.value})} /></label>`,pn=({next:e})=>i`<${v} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${$("Next")} onClick=${()=>e()} />`,Io=()=>i`<p class="note carry-note"><${g} name="lock" /><${d}
of=${$("We put this into the file only. We keep it nowhere.")} /></p>`,mn=e=>i`<${M} name="document reach" back=${e.back} progress=${e.progress} bar=${pn(e)}>
<${x} of=${$("How can an employer reach you?")} />
<${Io} />
<form class="question" onSubmit=${t=>{t.preventDefault(),e.next()}}>
<${Wt} name="name" type="text" of=${$("First name and family name")} ...${e} />
<${Wt} name="phone" type="tel" of=${$("Telephone")} ...${e} />
<${Wt} name="email" type="email" of=${$("E-mail")} ...${e} />
<button type="submit" hidden></button>
</form>
<//>`,fn=e=>i`<${M} name="document name" back=${e.back} progress=${e.progress} bar=${pn(e)}>
<${x} of=${$("Which name should stand on it?")} />
<${B} of=${e.trouble} />
<${Io} />
<form class="question" onSubmit=${t=>{t.preventDefault(),e.next()}}>
<${Wt} name="name" type="text" of=${$("First name and family name")} ...${e} />
<button type="submit" hidden></button>
</form>
<//>`;function qo({offers:e,answers:t,keep:o,next:s,back:a,progress:n,trouble:r}){let c=t.competences??[],l=u=>o({competences:c.includes(u)?c.filter(f=>f!==u):[...c,u]}),p=i`<${v} look="main" class="bar-wide" picture="check" of=${c.length?$("Done"):$("None of them")} onClick=${()=>s()} />`;return i`<${M} name="document competences" back=${a} progress=${n} bar=${p}>
<${x} of=${$("Which competences should it name?")} />
<${d} as="p" class="why" of=${$("Tap those that you want to show. You can also name none.")} />
<${B} of=${r} />
<ul class="rows">${e.competences.map(({id:u,room:f,own:h})=>i`<li key=${u}>
<button type="button" class="row-choice" aria-pressed=${c.includes(u)} data-competence=${u} onClick=${()=>l(u)}>
<${d} of=${{room:f,own:h}} />
<span class="row-mark"><${g} name=${c.includes(u)?"circle-check":"circle"} /></span>
</button></li>`)}</ul>
<//>`}function dn({answers:e,keep:t,next:o,back:s,ask:a,progress:n}){let r=W(null),[c,l]=_(null),[p,u]=_(!1),f=Hi(e.photo),h=async y=>{let[C]=y.target.files??[];if(y.target.value="",!C)return;l(null),u(!0);let S=await ln(C),w=S&&await $n(a,S);u(!1),!S||!w?l($("This photograph cannot be used. Please choose another one, or go on without.")):w.ok?t({photo:S}):l(w.say??null)},m=()=>{var y;return(y=r.current)==null?void 0:y.click()},b=f?i`<${v} class="bar-skip" picture="x" of=${$("No photo")} onClick=${()=>t({photo:null})} />
<${v} look="main" class="bar-main" after=${!0} picture="arrow-right" turns=${!0} of=${$("Next")} onClick=${()=>o()} />`:i`<${v} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${$("No photo")}
onClick=${()=>o({photo:null})} />
<${v} look="main" class="bar-main" picture="camera" of=${$("Choose a photo")} disabled=${p} onClick=${m} />`;return i`<${M} name="document photo" back=${s} progress=${n} bar=${b}>
<${x} of=${$("Would you like a photo on your CV?")} />
<${d} as="p" class="why" of=${$("You do not need one. Many CVs have none.")} />
<${B} of=${c} />
${f&&i`<button type="button" class="photo-shown" onClick=${m}><img src=${f} alt="" />
<${d} class="small" of=${$("Choose another photo")} /></button>`}
<${Io} />
<input type="file" accept="image/*" hidden ref=${r} onChange=${h} />
<//>`}function Hi(e){let[t,o]=_(null);return T(()=>{let s=e?URL.createObjectURL(e):null;return o(s),()=>{s&&URL.revokeObjectURL(s)}},[e]),t}var Bi=()=>({cv:[{to:"pdf",name:"PDF",picture:"printer",why:$("To print and to send.")},{to:"docx",name:"Word",picture:"pencil",why:$("To change it on a computer.")},{to:"json",name:"JSON Resume",picture:"laptop",why:$("For some job sites."),other:!0},{to:"xml",name:"Europass",picture:"flask-conical",why:$("For the Europass site. We are still trying it."),other:!0}],portfolio:[{to:"pdf",name:"PDF",picture:"printer",why:$("To print and to read.")},{to:"html",name:"Web",picture:"globe",why:$("To read on a phone, without the Internet.")}]});function Nt({document:e,answers:t,next:o,back:s,take:a,trouble:n,progress:r}){let[c,l]=_(!1),p=Bi()[e]??[],u=p.some(f=>f.other)&&!c&&i`<${v} look="quiet" class="bar-wide" picture="plus"
of=${$("Other kinds of file")} onClick=${()=>l(!0)} />`;return i`<${M} name="document kind" back=${s} progress=${r} bar=${u}>
<${x} of=${$("Which kind of file?")} />
<${B} of=${n} />
<ul class="rows">
${p.filter(f=>c||!f.other).map(f=>i`<${jt} key=${f.to} name=${f.to} on=${t.to===f.to}
picture=${i`<${g} name=${f.picture} size="1.8em" />`} of=${i`<bdi>${f.name}</bdi>`} why=${f.why}
onClick=${()=>o({to:f.to})} />`)}
${e==="portfolio"&&i`<${jt} name="take" picture=${i`<${g} name="luggage" size="1.8em" />`}
of=${i`<${d} of=${$("Passerelle file")} />`} why=${$("To bring it into another club.")} onClick=${a} />`}
</ul>
<//>`}function hn({title:e,picture:t,done:o,of:s,stop:a}){let n=i`<${v} class="bar-wide" picture="x" of=${$("Stop")} onClick=${a} />`;return i`<${M} name="making" class="now" bar=${n}>
<div class="now-picture waiting"><${g} name=${t} size="4rem" /></div>
<${x} of=${e} />
<progress class="dots-bar" ...${s>1?{value:o,max:s}:{}} aria-label=${z(e)}></progress>
<//>`}function gn({made:e,picture:t,title:o,back:s,done:a,other:n=null}){let[r,c]=_(!1),l=i`
<a class=${r?"button":"button button-main"} href=${e.url} download=${e.name}
onClick=${()=>c(!0)}><${g} name="download" /><${d} of=${$("Save the file")} /></a>
${r&&n&&i`<${v} picture="file-text" of=${$("Another kind of file")} onClick=${n} />`}
<${v} look=${r?"main":"quiet"} picture="check" of=${$("Done")} onClick=${a} />`;return i`<${M} name="made" back=${s} bar=${l} stacked=${!0} class="now">
<div class="now-picture"><${g} name=${t} size="4rem" /></div>
<${x} of=${o} />
<p class="carry-file"><${Oi} name=${e.name} /></p>
<div role="status" class="made-after">${r&&i`
<${d} as="p" class="soft" of=${$("Look for it in the downloads of this phone.")} />
<${Vi} letters=${e.replaced} />
${e.leftOut.length>0&&i`<ul class="made-left">${e.leftOut.map(p=>i`<li key=${p}
class="note"><${g} name="info" /><span dir="auto">${p}</span></li>`)}</ul>`}`}
</div>
<//>`}var Oi=({name:e})=>e.split(/([_.])/).map((t,o)=>i`<bdi key=${o}>${t}</bdi>`),Vi=({letters:e})=>e.length>0&&i`<p class="note made-replaced"><${g} name="info" /><span>
<${d} of=${$("We have no letters for these signs. A small square stands in their place. The rest is whole.")} />
<bdi class="made-letters">${e.slice(0,12).join(" ")}</bdi></span></p>`;var bn=()=>[{name:"cv",picture:"file-text",of:$("My CV"),why:$("To show to an employer."),making:$("Making your CV"),steps:[un,pt,mn,dn,Nt]},{name:"portfolio",picture:"folder-heart",of:$("My portfolio"),why:$("All that you wrote, to read and to keep."),making:$("Making your portfolio"),steps:[pt,Nt]},{name:"action_plan",picture:"milestone",of:$("My action plan"),why:$("Your goals and your next steps."),making:$("Making your plan"),steps:[pt]},{name:"attestation",picture:"calendar-check",of:$("My attestation"),why:$("It says at which sessions you were."),making:$("Making your attestation"),steps:[pt,fn,qo]}];function yn(e){let{ask:t}=e,[o,s]=_(null),[a,n]=_(null);T(()=>(t("offers").then(c=>{c.ok&&s(c)}),()=>{t("forget")}),[]);let r=bn().find(c=>c.name===a);return r&&o?i`<${ji} key=${a} ...${e} told=${r} offers=${o} out=${()=>n(null)} />`:i`<${Ei} offers=${(o==null?void 0:o.documents)??[]} choose=${n} back=${e.back} />`}var Ei=({offers:e,choose:t,back:o})=>i`<${M} name="documents" back=${o}>
<${x} of=${$("Which document would you like?")} />
<${d} as="p" class="why" of=${$("We make it from what you wrote. You save it on this phone.")} />
<ul class="rows">${bn().map(s=>{let a=e.find(n=>n.name===s.name);return a&&i`<${Wi} key=${s.name} told=${s} empty=${a.empty} onClick=${()=>t(s.name)} />`})}</ul>
<//>`,Wi=({told:{name:e,picture:t,of:o,why:s},empty:a,onClick:n})=>i`<li>
<button type="button" class="row-choice carry-way" data-document=${e} disabled=${a} onClick=${n}>
<span class="begin-picture"><${g} name=${t} size="1.6em" /></span>
<span class="carry-words"><${d} class="carry-title" of=${o} />
<${d} class="soft small" of=${a?$("There is nothing for it yet."):s} /></span>
${!a&&i`<${g} name="chevron-right" class="picture-turns" />`}
</button>
</li>`;function ji({ask:e,flush:t,take:o,told:{name:s,picture:a,making:n,steps:r},offers:c,out:l}){let p=r.filter(w=>w!==qo||c.competences.length>0),[u,f]=_(0),[h,m]=_({}),b=an(e),y=async({photo:w,...P})=>{await t(),await b.make({what:s,...P,...s==="cv"&&{photo:!!w}})},C=(w={})=>{let P={...h,...w};m(P),u+1<p.length?f(u+1):y(P)},S=()=>u===0?l():f(u-1);return b.where.at==="making"?i`<${hn} title=${n} picture=${a} done=${b.where.done} of=${b.where.of} stop=${b.stop} />`:b.where.at==="ready"&&b.made?i`<${gn} made=${b.made} picture=${a} title=${$("Your file is ready")} back=${b.clear} done=${l}
other=${p.includes(Nt)?b.clear:null} />`:i`<${p[u]} key=${u} document=${s} offers=${c} answers=${h} next=${C} back=${S} ask=${e}
take=${o} trouble=${b.trouble} progress=${i`<${me} n=${u+1} m=${p.length} />`}
keep=${w=>m({...h,...w})} />`}function vn(e){let[t,o]=ge("settings","list"),a={list:kn,language:Ni,me:Ri,look:Ii,leave:qi,erase:Fi}[t]??kn;return i`<${a} ...${e} go=${o} list=${()=>o("list")} />`}var X=({picture:e,of:t,now:o,onClick:s,name:a,alert:n})=>i`<li>
<button type="button" class=${L("row-choice",n&&"row-alert")} data-setting=${a} onClick=${s}>
<${g} name=${e} size="1.5em" /><${d} of=${t} />${o&&i`<bdi class="soft">${o}</bdi>`}
<${g} name="chevron-right" class="picture-turns" />
</button>
</li>`,Fo=({on:e,children:t,onClick:o,...s})=>i`<li>
<button type="button" class="row-choice" aria-pressed=${e} onClick=${o} ...${s}>
${t}<span class="row-mark"><${g} name=${e?"circle-check":"circle"} /></span>
</button>
</li>`;function kn({view:e,back:t,go:o,card:s,choices:a,choose:n}){var l;let r=mo(),c=(l=e.languages.find(p=>p.code===e.language))==null?void 0:l.name;return i`<${M} name="settings" back=${t}>
<${x} of=${$("My choices")} />
<ul class="rows">
<${X} name="language" picture="languages" of=${$("Language")} now=${c}
onClick=${()=>o("language")} />
<${X} name="me" picture=${e.me.picture} of=${$("Picture and name")} now=${e.me.alias}
onClick=${()=>o("me")} />
<${X} name="look" picture="sun" of=${$("Light and contrast")} onClick=${()=>o("look")} />
${r&&i`<${Fo} on=${a.aloud==="yes"} data-setting="aloud"
onClick=${()=>n("aloud",a.aloud==="yes"?"":"yes")}>
<${g} name="volume-2" size="1.5em" /><${d} of=${$("Read aloud")} /><//>`}
<${X} name="card" picture="qr-code" of=${$("My card, to come back")} onClick=${s} />
</ul>
<ul class="rows rows-apart">
<${X} name="leave" picture="log-out" of=${$("Leave this phone")} onClick=${()=>o("leave")} />
<${X} name="erase" alert=${!0} picture="trash-2" of=${$("Erase everything")}
onClick=${()=>o("erase")} />
</ul>
<//>`}function Ni({view:e,ask:t,list:o}){let s=async a=>{(await t("profile",{language:a})).ok&&o()};return i`<${M} name="settings language" back=${o}>
<${x} of=${$("Your language")} />
<ul class="rows">
${e.languages.map(({code:a,name:n,direction:r})=>i`<${Fo} key=${a} on=${a===e.language}
lang=${a} dir=${r} data-language=${a} onClick=${()=>s(a)}>
<span class="endonym">${n}</span><//>`)}
</ul>
<//>`}function Ri({view:e,ask:t,list:o}){let[s,a]=_(e.me.picture),[n,r]=_(e.me.alias),[c,l]=_(null),p=async()=>{let f=await t("profile",{alias:n.trim(),picture:s});f.ok?o():l(f.say??null)},u=i`<${v} look="main" class="bar-wide" picture="check" of=${$("Keep")}
disabled=${!n.trim()} onClick=${p} />`;return i`<${M} name="settings me" back=${o} bar=${u}>
<${x} of=${$("Picture and name")} />
<${B} of=${c} />
<label class="labelled"><${d} of=${$("Your name here")} />
<input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" value=${n}
onInput=${f=>r(f.target.value)} /></label>
<${uo} pictures=${e.pictures} chosen=${s}
choose=${f=>a(f.name)} />
<//>`}function Ii({choices:e,choose:t,list:o}){let s=(a,n,r,c)=>i`<${Fo} on=${(e[a]??"")===n} data-choice=${`${a} ${n}`}
onClick=${()=>t(a,n)}><${g} name=${r} size="1.5em" /><${d} of=${c} /><//>`;return i`<${M} name="settings look" back=${o}>
<${x} of=${$("Light and contrast")} />
<ul class="rows" aria-label=${z($("Light and dark"))}>
${s("theme","","smartphone",$("As the phone does"))}
${s("theme","light","sun",$("Light"))}
${s("theme","dark","moon",$("Dark"))}
</ul>
<ul class="rows rows-apart" aria-label=${z($("Contrast"))}>
${s("contrast","","smartphone",$("As the phone does"))}
${s("contrast","high","eye",$("Strong contrast"))}
</ul>
<//>`}function qi({leave:e,list:t,card:o}){let s=i`<${v} look="main" picture="undo-2" of=${$("Stay")} onClick=${t} />
<${v} picture="log-out" of=${$("Leave this phone")} onClick=${e} />`;return i`<${M} name="settings leave" back=${t} bar=${s} stacked=${!0}>
<${x} of=${$("Leave this phone?")} />
<${d} as="p" class="why"
of=${$("This phone forgets your place. What you wrote stays in the club's book, and your card brings you back.")} />
<${v} picture="qr-code" of=${$("See my card first")} onClick=${o} />
<//>`}function Fi({view:e,erase:t,list:o}){let[s,a]=_(!1),[n,r]=_(null),c=e.exercises.reduce((u,f)=>u+f.count,0),l=async()=>{a(!0);let u=await t();a(!1),u.ok||r(u.say??null)},p=i`<${v} look="main" picture="undo-2" of=${$("Keep everything")} onClick=${o} />
<${v} look="alert" picture="trash-2" of=${$("Erase everything")} disabled=${s} onClick=${l} />`;return i`<${M} name="settings erase" back=${o} bar=${p} stacked=${!0}>
<${x} of=${$("Erase everything?")} />
<${d} as="p"
of=${$("All that you wrote goes at once, from the book and from the wall ({n} things), with your name and your card. Nobody can bring it back.",{n:c})} />
<${B} of=${n} />
<//>`}var wn=100;function Di(e,t){let o=t==null?void 0:t.spec.forms[e.kind];return(o==null?void 0:o.to)!=="owner"&&!(o!=null&&o.anonymous&&e.shared)}function Ui({ask:e,outbox:t,link:o,view:s}){var u;let[a,n]=_(null),[r,c]=_(0),l=`${o.count} ${o.shared} ${o.tutor} ${s.language} ${r}`;T(()=>{e("portfolio",{exercise:o.name}).then(n)},[l]);let p=(u=a==null?void 0:a.exercises)==null?void 0:u[o.name];return{reply:a,frame:p,entries:p?t.overlay(o.name,a==null?void 0:a.entries):[],look:()=>c(r+1)}}function _n(e){let{ask:t,outbox:o,link:s,list:a}=e,{reply:n,frame:r,entries:c,look:l}=Ui(e),[p,u]=_(""),[f,h]=_(null),[m,b]=_(!1),y=async(O,oe)=>{b(!0);let j=await O();b(!1),h(j.ok?null:j.say??null),j.ok&&oe()},C=c.filter(O=>Di(O,r)),S=()=>{u(""),l()},w=O=>y(()=>Gi(e,C.filter(oe=>!!oe.tutor!==O),O),S),P=()=>y(async()=>(await o.flush(),t("erase_part",{exercise:s.name})),()=>{o.forgetPart(s.name),Q(s.name,void 0),a()}),A={link:s,busy:m,trouble:f,no:()=>{u(""),h(null)}};return p==="show"?i`<${Ki} ...${A} n=${C.length} yes=${()=>w(!0)} />`:p==="erase"?i`<${Qi} ...${A} n=${c.length} yes=${P} />`:i`<${Zi} ...${e} reply=${n} frame=${r} entries=${c} trouble=${f} able=${C}
ask=${u} hide=${()=>w(!1)} />`}async function Gi({ask:e,outbox:t},o,s){let a=o.map(r=>r.id);await t.settled(a);let n={re:0,ok:!0};for(let r=0;r<a.length&&n.ok;r+=wn)n=await e("show",{ids:a.slice(r,r+wn),shown:s});return n}function Zi({link:e,list:t,open:o,reply:s,frame:a,entries:n,able:r,trouble:c,ask:l,hide:p}){let u=r.filter(h=>h.tutor).length,f=i`<${v} look="main" class="bar-wide" picture="pencil" of=${$("Go on with this part")}
onClick=${()=>o(e.name)} />`;return i`<${M} name=${`part ${e.name}`} back=${t} bar=${f}>
<${x} of=${e.title} />
<${B} of=${c??(s&&!s.ok?s.say??null:null)} />
<div class="part-entries" data-part=${e.name}>
${n.map(h=>i`<${de} key=${h.id} entry=${h} exercise=${{name:e.name,...a}}
open=${()=>o(e.name,h.id)} children=${Yi(h,a)} />`)}
</div>
<ul class="rows rows-apart">
${u<r.length&&i`<${X} name="show" picture="eye" of=${$("Show all of it to the tutors")}
onClick=${()=>l("show")} />`}
${u>0&&i`<${X} name="hide" picture="undo-2" of=${$("Take all of it back from the tutors")} onClick=${p} />`}
${n.length>0&&i`<${X} name="erase" alert=${!0} picture="trash-2" of=${$("Erase this part")}
onClick=${()=>l("erase")} />`}
</ul>
<//>`}function Yi(e,t){let{to:o="group"}=(t==null?void 0:t.spec.forms[e.kind])??{};return o==="nobody"?i`<span><${fe} shared=${!1} /></span>`:o==="owner"&&i`<span><span class="badge badge-shared"><${g} name="user-round" size="1.1em" />
<${d} inline of=${$("Given to one person")} /></span></span>`}function Ki({link:e,n:t,busy:o,trouble:s,yes:a,no:n}){let r=i`<${v} look="quiet" class="bar-skip" of=${$("Not now")} onClick=${n} />
<${v} look="main" class="bar-main" picture="eye" of=${$("Show to the tutors")} disabled=${o} onClick=${a} />`;return i`<${M} name="show part" back=${n} bar=${r}>
<${x} of=${$("Show this part to the tutors?")} />
<${Mn} link=${e} n=${t} />
<${d} as="p" of=${$("The tutors can read every word of it. The group sees nothing new.")} />
<${d} as="p" class="why" of=${$("You can take it back at any time. What you write later stays yours.")} />
<${B} of=${s} />
<//>`}function Qi({link:e,n:t,busy:o,trouble:s,yes:a,no:n}){let r=i`<${v} look="main" picture="undo-2" of=${$("Keep it")} onClick=${n} />
<${v} look="alert" picture="trash-2" of=${$("Erase this part")} disabled=${o} onClick=${a} />`;return i`<${M} name="erase part" back=${n} bar=${r} stacked=${!0}>
<${x} of=${$("Erase this part?")} />
<${Mn} link=${e} n=${t} />
<${d} as="p" of=${$("It goes at once, from the book and from the wall. Nobody can bring it back.")} />
<${d} as="p" class="why" of=${$("What the others said about it goes too.")} />
<${B} of=${s} />
<//>`}var Mn=({link:e,n:t})=>i`<p class="card carry-line" data-named>
<span class="begin-picture"><${g} name=${e.picture} size="1.6em" /></span>
<span class="carry-words"><${d} class="carry-title" of=${e.title} /><${d} inline class="soft small"
of=${$("Things written: {n}",{n:t})} /></span>
</p>`;var xn={migration:["journey"],work:["experiences"],social:["social_experiences"],learning:["intake"],competences:["what_is_a_competence","competence_cards","competence_profile"],project:["forum_visit","project","action_plan","job_interview","interview"],cv:["cv"]},Ji=Object.values(xn).flat(),Xi=()=>({migration:{picture:"footprints",title:$("My migration")},work:{picture:"briefcase",title:$("My work, there and here")},social:{picture:"heart-handshake",title:$("My family and social life")},learning:{picture:"graduation-cap",title:$("What I learned")},competences:{picture:"puzzle",title:$("My competences")},project:{picture:"milestone",title:$("My project and my plan")},cv:{picture:"file-text",title:$("My CV")},rest:{picture:"users",title:$("And also")}});function Cn(e,t=[]){let o=s=>s==="rest"?e.filter(a=>!Ji.includes(a.name)):(xn[s]??[]).flatMap(a=>e.filter(n=>n.name===a));return Object.entries(Xi()).map(([s,a])=>({name:s,...a,links:o(s)})).filter(s=>s.links.length>0||t.includes(s.name))}function Sn({sheets:e,back:t}){let o=()=>[["said",$("What I said")],["agreed",$("What we agreed")],["next",$("My next step")]];return i`<${M} name="sheets" back=${t}>
<${x} of=${$("What we wrote in the interview")} />
<${d} as="p" class="why" of=${$("You and the tutors can read it. To change it, ask a tutor.")} />
${e.map((s,a)=>i`<div key=${a} class="card sheet" data-sheet>
<dl class="answers">
${o().filter(([n])=>s[String(n)]).map(([n,r])=>i`<div key=${n}>
<dt class="soft small"><${d} of=${r} /></dt><dd><bdi class="said">${s[String(n)]}</bdi></dd></div>`)}
</dl>
<p><${nt} /></p>
</div>`)}
<//>`}function ec({ask:e,flush:t}){let[o,s]=_("how"),[a,n]=_(null),[r,c]=_([0,1]),[l,p]=_(null);T(()=>()=>{l&&URL.revokeObjectURL(l.url)},[l]);let u=(h,m=null)=>{n(m),s(h)};return{step:o,to:u,trouble:a,done:r,packed:l,pack:async h=>{u("packing"),await t();let m=await en(e,h,(b,y)=>c([b,y]));return m.ok?(p({name:m.file,url:URL.createObjectURL(m.blob),locked:h!==null}),u("ready")):u(h===null?"how":"again",m.say??null)}}}function An(e){let{step:t,to:o,trouble:s,done:a,packed:n,pack:r}=ec(e),[c,l]=_(""),[p,u]=_(""),f=()=>{l(""),u(""),o("how")};if(t==="packing")return i`<${Et} name="packing" title=${$("Packing your portfolio")} done=${a} />`;if(t==="ready"&&n)return i`<${oc} packed=${n} back=${e.back} />`;if(t==="words")return i`<${$t} name="take words" title=${$("Choose your secret words")}
why=${$("Take four words that you will remember. No name and no date.")} words=${c} set=${l}
done=${$("Next")} enter=${()=>o("again")} back=${f} trouble=${s}
progress=${i`<${me} n=${1} m=${2} />`}
skip=${i`<${v} look="quiet" class="bar-skip" of=${$("Do not lock it")} onClick=${()=>r(null)} />`} />`;if(t==="again"){let h=()=>{l(""),u(""),o("words")},m=()=>p===c?r(c):o("again",$("These are not the same words. Please type them again."));return i`<${$t} key="again" name="take words again" title=${$("Type your secret words again")}
why=${$("Without these words nobody can open the file. Not even you.")} words=${p} set=${u}
done=${$("Lock the file")} enter=${m} back=${()=>o("words")} trouble=${s}
progress=${i`<${me} n=${2} m=${2} />`}
skip=${i`<${v} look="quiet" class="bar-skip" of=${$("Other words")} onClick=${h} />`} />`}return i`<${tc} back=${e.back} trouble=${s} open=${()=>r(null)} lock=${()=>o("words")} />`}function tc({back:e,trouble:t,open:o,lock:s}){let a=i`<${v} look="quiet" class="bar-wide" of=${$("Not now")} onClick=${e} />`;return i`<${M} name="take" back=${e} bar=${a}>
<${x} of=${$("Take your portfolio away")} />
<${d} as="p" class="why" of=${$("One file with all that you wrote. You can bring it into another club.")} />
<${B} of=${t} />
<ul class="rows">
<${Pn} name="lock" picture="lock-keyhole" of=${$("Lock it with secret words")}
why=${$("Without the words nobody can read it. Not even you.")} onClick=${s} />
<${Pn} name="open" picture="lock-open" of=${$("Leave it open")}
why=${$("Who has the file can read it.")} onClick=${o} />
</ul>
<//>`}var Pn=({name:e,picture:t,of:o,why:s,onClick:a})=>i`<li>
<button type="button" class="row-choice carry-way" data-way=${e} onClick=${a}>
<${g} name=${t} size="1.8em" />
<span class="carry-words"><${d} class="carry-title" of=${o} /><${d} class="soft small" of=${s} /></span>
<${g} name="chevron-right" class="picture-turns" />
</button>
</li>`;function oc({packed:e,back:t}){let[o,s]=_(!1),a=i`
<a class=${o?"button":"button button-main"} href=${e.url} download=${e.name}
onClick=${()=>s(!0)}><${g} name="download" /><${d} of=${$("Save the file")} /></a>
<${v} look=${o?"main":"quiet"} picture="check" of=${$("Done")} onClick=${t} />`;return i`<${M} name="take ready" back=${t} bar=${a} stacked=${!0} class="now">
<div class="now-picture"><${g} name=${e.locked?"lock-keyhole":"lock-open"} size="4rem" /></div>
<${x} of=${$("Your file is ready")} />
<p class="carry-file"><bdi dir="ltr">${e.name}</bdi></p>
<${d} as="p" class="now-say" of=${e.locked?$("Keep the file and your words in two places. Nobody can find lost words again."):$("Who has the file can read it. Keep it in a safe place.")} />
<div role="status">${o&&i`<${d} as="p" class="soft" of=${$("Look for it in the downloads of this phone.")} />`}</div>
<//>`}function sc({ask:e}){let[t,o]=_([]);return T(()=>{e("sheets").then(s=>{s.ok&&o(s.sheets)})},[]),t}function Tn(e){let{view:t,ask:o,outbox:s,place:a,go:n}=e,r=sc(e),c=()=>n({at:"list"}),l=t.exercises.find(p=>p.name===a.part);return a.at==="part"&&l?i`<${_n} key=${l.name} ...${e} link=${l} list=${c} />`:a.at==="sheets"&&r.length>0?i`<${Sn} sheets=${r} back=${c} />`:a.at==="take"?i`<${An} ask=${o} flush=${()=>s.flush()} back=${c} />`:a.at==="documents"?i`<${yn} ask=${o} flush=${()=>s.flush()} back=${c} take=${()=>n({at:"take"})} />`:a.at==="bring"?i`<${sn} ask=${o} back=${c} done=${c} />`:i`<${ac} ...${e} sheets=${r.length>0} />`}function ac({view:e,back:t,open:o,sheets:s,go:a,eraseAll:n}){let r=Cn(e.exercises,s?["project"]:[]),c=e.exercises.every(p=>p.count===0),l=p=>p.count?a({at:"part",part:p.name}):o(p.name);return i`<${M} name="portfolio" back=${t}>
<${x} of=${$("My portfolio")} />
<${d} as="p" class="why" of=${$("All that you wrote. Only you see it, except what you share or show.")} />
${r.length===0&&i`<p class="empty"><${g} name="sprout" size="3rem" />
<${d} of=${$("Nothing here yet. It grows as the group goes on.")} /></p>`}
${r.map(p=>i`<section key=${p.name} class="section" data-section=${p.name}>
<h2 class="section-title"><${g} name=${p.picture} /><${d} of=${p.title} /></h2>
<ul class="rows">
${p.links.map(u=>i`<li key=${u.name}><${nc} link=${u} open=${()=>l(u)} /></li>`)}
${p.name==="project"&&s&&i`<${X} name="sheets" picture="messages-square"
of=${$("What we wrote in the interview")} onClick=${()=>a({at:"sheets"})} />`}
</ul>
</section>`)}
<ul class="rows rows-apart portfolio-ways">
${!c&&i`<${X} name="documents" picture="file-text" of=${$("Make a CV or another document")} onClick=${()=>a({at:"documents"})} />`}
${!c&&i`<${X} name="take" picture="download" of=${$("Take my portfolio away")} onClick=${()=>a({at:"take"})} />`}
<${X} name="bring" picture="folder-open" of=${$("Bring my portfolio back")} onClick=${()=>a({at:"bring"})} />
${!c&&i`<${X} name="erase" alert=${!0} picture="trash-2" of=${$("Erase everything")} onClick=${n} />`}
</ul>
<//>`}var nc=({link:e,open:t})=>i`<button type="button" class="row-choice part-head" data-exercise=${e.name} onClick=${t}>
<span class="begin-picture"><${g} name=${e.picture} size="1.6em" /></span>
<span class="part-title"><${d} of=${e.title} /><${rc} link=${e} /></span>
<${g} name="chevron-right" class="picture-turns" />
</button>`;function rc({link:e}){return e.count===0?i`<${d} class="soft small" of=${$("Nothing written yet")} />`:i`<span class="part-counts">
<${Do} n=${e.count-e.shared} look="private" picture="lock" of=${$("Not shared")} />
<${Do} n=${e.shared} look="shared" picture="users" of=${$("Shared")} />
<${Do} n=${e.tutor} look="tutor" picture="eye" of=${$("Shown to the tutors")} />
</span>`}var Do=({n:e,look:t,picture:o,of:s})=>e>0&&i`<span class=${`badge badge-${t}`}>
<${g} name=${o} size="1.1em" label=${z(s)} /> <span class="numbers">${e}</span></span>`;function Ln({view:e,deck:t,post:o,outbox:s,look:a,frame:n,leaving:r}){var oe;let[c,l]=ge("route","room"),[p,u]=ge("offer",!1),[f,h]=ge("portfolio",{at:"list"}),m=(j,I,Ae)=>o.ask(j,I,Ae),b=ic(e,c,l,m),y=()=>{u(!1),l("card")},C=async()=>{let j=await m("erase",{});return j.ok&&r("erased"),j},S=()=>{m("leave",{}),r("left")},w=()=>l("room"),P=j=>{h(j),l("portfolio")},A=()=>{u(!1),P({at:"bring"})},O={portfolio:()=>i`<${Tn} view=${e} ask=${m} back=${b.room} open=${b.open} outbox=${s} place=${f} go=${h}
eraseAll=${()=>{Q("settings","erase"),l("settings")}} />`,settings:()=>i`<${vn} view=${e} ask=${m} back=${w} card=${y} leave=${S} erase=${C}
...${a} />`,card:()=>i`<${Qa} ask=${m} club=${e.club.name} me=${e.me} back=${w} />`}[c];return i`<${ve.Provider} value=${cc(n,e,c,l,b,f,P)}>
${(O==null?void 0:O())??i`<${Ya} key=${`${(oe=e.exercise)==null?void 0:oe.name} ${e.language}`} view=${e} deck=${t} post=${o}
outbox=${s} open=${b.open} card=${p?y:null} bring=${A} notNow=${()=>u(!1)} />`}
<//>`}function ic(e,t,o,s){return T(()=>{t==="chosen"&&e.following&&s("open",{exercise:qe("chosen")??null})},[]),{room:()=>{o("room"),e.following||s("open",{exercise:null})},open:async(a,n,r)=>{Q(a,n&&{at:"entry",id:n,from:r}),Q("chosen",a),(await s("open",{exercise:a})).ok&&o("chosen")}}}function cc(e,t,o,s,a,n,r){let c=()=>{Q("settings",void 0),s("settings")};return{...e,me:i`<${lc} me=${t.me} onClick=${c} />`,tools:i`<button type="button" class="button button-quiet tool" onClick=${()=>r({at:"list"})}>
<${g} name="folder-heart" /><span class="hidden-but-said">${z($("My portfolio"))}</span>
</button>`,homeBack:o==="chosen"&&!t.following?()=>s("portfolio"):null,notices:i`${e.notices}<${$c} view=${t} route=${o} page=${n} join=${a.room} />`}}var lc=({me:e,onClick:t})=>i`<button type="button" class="button button-quiet me" onClick=${t}>
<span class="me-picture"><${g} name=${e.picture} size="1.35em" /></span>
<bdi class="me-alias">${e.alias}</bdi>
</button>`;function $c({view:e,route:t,page:o,join:s}){var n,r,c;let a=t==="portfolio"&&!["documents","take","bring"].includes(o.at)||t==="chosen"&&((n=e.exercise)==null?void 0:n.name)!==((r=e.now)==null?void 0:r.exercise);return!((c=e.now)!=null&&c.activity)||!a?null:i`<div class="notice notice-group">
<${g} name=${e.now.picture??"users"} />
<p><${d} of=${$("The group is here:")} /> <${d} class="notice-title" of=${e.now.title} /></p>
<button type="button" class="button" onClick=${s}><${d} of=${$("Join them")} /></button>
</div>`}var uc=e=>{var t;return(t=e.get("deck"))!=null&&t.slug?e.get("deck"):null};function pc({view:e,model:t}){var f;let o=Re(()=>new Mt(t),[t]),s=Re(()=>new vt(o),[o]);ys(o,s),T(()=>()=>{s.close(),o.close()},[o,s]);let[a,n]=_(""),r=Es(e,o,s,a!=="");T(()=>{e.stage==="in"&&n("")},[e.stage]);let c=mc();T(()=>{var h;document.title=((h=e.club)==null?void 0:h.name)??"Passerelle"},[(f=e.club)==null?void 0:f.name]);let l=h=>{s.clear(),Ps(),n(h)},p={me:null,tools:null,aloud:c.choices.aloud==="yes",homeBack:null,status:i`<${ks} outbox=${s} connection=${o.connection} />`,notices:i`<${vs} outbox=${s} connection=${o.connection} />`},u=a?i`<${qs} how=${a} />`:e.stage==="in"?i`<${Ln} view=${e} deck=${uc(t)} post=${o} outbox=${s} look=${c} frame=${p} leaving=${l} />`:r.arriving||!e.stage?i`<${Is} trouble=${r.trouble} again=${r.hello} />`:i`<${js} view=${e} ...${r} />`;return i`<${ve.Provider} value=${p}><div class="phone">${u}</div><//>`}function mc(){let[,e]=Ne(s=>s+1,0),t=Object.fromEntries(["theme","contrast","aloud"].map(s=>[s,xs(s)]));return T(()=>{for(let s of["theme","contrast"])t[s]?document.documentElement.setAttribute(`data-${s}`,t[s]??""):document.documentElement.removeAttribute(`data-${s}`)}),{choices:t,choose:(s,a)=>{Cs(s,a),e(void 0)}}}var fc=so("seat",pc);export{fc as default};
