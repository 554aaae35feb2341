var z,Bo,sn,xe,Bt,ht,Eo,mt,Oo,Wt,Et,Wo,Ue=Symbol.for("pv"),gt={},bt=[],an=/^m(i|n|o|s|text|space)$/,Nt=Array.isArray,It=bt.slice,Te=Object.assign;function Le(e){e&&e.parentNode&&e.remove()}function ie(e,t,o){var s,n,a,r={},c=arguments.length;for(a in t)a=="key"?s=t[a]:a=="ref"&&typeof e!="function"?n=t[a]:r[a]=t[a];return c>2&&(r.children=c>3?It.call(arguments,2):o),Ze(e,r,s,n,null)}function Ze(e,t,o,s,n){var a={type:e,props:t,key:o,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ue,__v:n||++Bo,__i:-1,__u:0};return!n&&z.vnode&&z.vnode(a),a}function ze(e){return e.children}function dt(e,t){this.props=e,this.context=t,this.__g=0}function Ce(e,t){if(t==null)return e.__&&Ce(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:Ce(e)}function nn(e){var t,o=e.__v,s=o.__e,n=[],a=[],r=e.__P;r&&((t=Te({constructor:Ue},o)).__v=o.__v+1,z.vnode&&z.vnode(t),jt(r,t,o,e.__n,r.namespaceURI,32&o.__u?[s]:null,n,s||Ce(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=t,Fo(n,t,a),o.__=o.__e=null,t.__e!=s&&No(t))}function No(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),No(e)}function Ot(e){(8&e.__g||(e.__g|=8,xe.push(e),ht++))&&Bt==z.debounceRendering||((Bt=z.debounceRendering)||queueMicrotask)(Io)}function Io(){try{for(var e,t=1;xe.length;)xe.length>t&&xe.sort(Eo),e=xe.shift(),t=xe.length,8&e.__g&&nn(e)}finally{(ht=xe.length)&&(Bt||queueMicrotask)(Io)}}function jo(e,t,o,s,n,a,r,c,l,$,u){var f,h,m,b,_,w,S=s.__k||bt,v=t.length;for(l=rn(o,t,S,l,v),f=0;f<v;f++)(m=o.__k[f])!=null&&(h=~m.__i&&S[m.__i]||gt,m.__i=f,w=jt(e,m,h,n,a,r,c,l,$,u),b=m.__e,(h.ref!=m.ref||8&h.__u)&&(h.ref&&Rt(h.ref,null,m,h),m.ref&&u.push(m.ref,m.__c||b,m)),_=_||b,4&m.__u?(l=Ro(m,l,e,!h.__v),h.__e&&(h.__e=null)):typeof m.type=="function"&&w!==void 0?l=w:b&&(l=b.nextSibling),m.__u&=-21);return o.__e=_,l}function rn(e,t,o,s,n){var a,r,c,l,$,u,f,h,m,b=o.length,_=b,w=0,S=0,v=e.__k=Array(n);for(a=0;a<n;a++)(r=t[a])!=null&&typeof r!="boolean"&&typeof r!="function"?(typeof r!="object"||r.constructor===String?r=v[a]=Ze(null,r):Nt(r)?r=v[a]=Ze(ze,{children:r}):r.constructor===Ue&&r.__b?r=v[a]=Ze(r.type,r.props,r.key,r.ref,r.__v):v[a]=r,l=a+w,r.__=e,r.__b=e.__b+1,c=null,~($=r.__i=cn(r,o,l,_))&&(_--,(c=o[$])&&(c.__u|=2)),c&&c.__v?(r.__u|=16,$==l-1?w--:$==l+1?w++:$!=l&&($>l?w--:w++,S=1)):(~$||(n>b?w--:n<b&&w++),typeof r.type!="function"&&(r.__u|=4))):v[a]=null;if(S){for(u=[],f=[],a=0;a<n;a++)if((r=v[a])&&16&r.__u){for(w=0,h=u.length;w<h;)u[m=w+h>>1]<r.__i?w=m+1:h=m;u[w]=r.__i,f[a]=w+1}for(w=u.length;a--;)f[a]&&(f[a]==w?w--:v[a].__u|=4)}if(_)for(a=0;a<b;a++)!(c=o[a])||2&c.__u||(c.__e==s&&(s=Ce(c)),qt(c,c));return s}function Ro(e,t,o,s){var n,a,r,c;if(typeof e.type=="function"){if(e.props.__P)return t;if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=e,t=Ro(n[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=Ce(e))&&!t.parentNode&&(t=null),r=e.__e,c=t;c&&c.nodeType==8;)c=c.nextSibling;for(r!=c&&(!s&&o.moveBefore&&r.parentNode?o.moveBefore(r,t):o.insertBefore(r,t||null)),t=r;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function cn(e,t,o,s){var n,a=e.key,r=e.type,c=t[o],l=c&&!(2&c.__u);if(c===null&&a==null||l&&a==c.key&&r==c.type)return o;if(s>(l?1:0)){for(n=o-1;n>=0;n--)if((c=t[n])&&!(2&c.__u)&&a==c.key&&r==c.type)return n;for(n=o+1;n<t.length;n++)if((c=t[n])&&!(2&c.__u)&&a==c.key&&r==c.type)return n}return-1}function Vo(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function pt(e,t,o,s,n){var a,r;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)o&&t in o||Vo(e.style,t);if(o)for(t in o)s&&o[t]==s[t]||Vo(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=o,o&&s||(r=Et[t]||(Et[t]=ln(t)),(e.__a||(e.__a={}))[t]=Wt,a=t!=(t=t.replace(Oo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,r,a):e.removeEventListener(t,r,a));else{if(n=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function ln(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[mt]==null)t[mt]=Wt++;else if(t[mt]<this.__a[e])return;return o(z.event?z.event(t):t)}}}function jt(e,t,o,s,n,a,r,c,l,$){var u,f,h,m,b,_,w,S,v,P,A,V,te,O,N,Ae,Me,Pe,be=t.type;if(t.constructor!==Ue)return null;128&o.__u&&(l=32&o.__u,u=o.__c.__z)&&(t.__u|=l,f=a=[],u.nodeType==8?c=ft(u,a):a.push(u),c=a[0]||c),(u=z.__b)&&u(t);e:if(typeof be=="function"){h=r.length;try{if(S=t.props,v=(u=be.prototype)&&u.render,P=(u=be.contextType)&&s[u.__c],A=u?P?P.props.value:u.__:s,(m=o.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(v?t.__c=m=new be(S,A):(t.__c=m=new dt(S,A),m.constructor=be,m.render=un),P&&P.sub(m),m.state||(m.state={}),m.__n=s,m.__g|=8,m.__h=[],m.__k=[]),v&&(m.__s||(m.__s=m.state),be.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=Te({},m.__s)),Te(m.__s,be.getDerivedStateFromProps(S,m.__s)))),b=m.props,_=m.state,m.__v=t,o.__c){if(S!==b&&v&&!be.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(S,A),t.__v==o.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(S,m.__s,A)===!1){t.__v!=o.__v&&(m.props=S,m.state=m.__s,m.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(re){re&&(re.__=t)}),bt.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&r.push(m),c=Ce(o);break e}m.componentWillUpdate&&m.componentWillUpdate(S,m.__s,A),v&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(b,_,w)})}else v&&!be.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),v&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=S,m.__P=e,m.__g&=-5,V=z.__r,te=v?25:0;do m.__g&=-9,V&&V(t),u=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++te<25);v&&(bt.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(s=Te({},s,m.getChildContext())),v&&o.__c&&m.getSnapshotBeforeUpdate&&(w=m.getSnapshotBeforeUpdate(b,_)),O=u&&u.type===ze&&u.key==null?u.props.children:u,S.__P&&(u=c,n=(e=S.__P).namespaceURI,l=a=null,o.props&&o.props.__P!=e&&(o.__k.some(function(re){re&&qt(re,re)}),o.__k=null),c=o.__k?Ce(o,0):null),c=jo(e,Nt(O)?O:[O],t,o,s,n,a,r,c,l,$),S.__P&&(t.__e=null,c=u),t.__u&=-161,f&&f.some(Le),m.__h.length&&r.push(m),1&m.__g&&(m.__g&=-4)}catch(re){if(r.length=h,t.__v=null,l||a)if(re&&re.then){if(t.__u|=128|l,a){for(~(Me=a.indexOf(c||void 0))||(Me=a.length);(Pe=a[Me-1])&&Pe.nodeType==8;)Me--;for(;Me<a.length;Me++)if(Pe=a[Me])if(a[Me]=null,N){if(Pe==Ae)break}else{if(Pe.nodeType!=8)break;Pe.data.startsWith("$s")&&(Ae=ft(N=Pe))}}if(!N){for(;c&&c.nodeType==8&&c.nextSibling;)c=c.nextSibling;N=c}(u=ft(N=t.__c.__z||(t.__c.__z=N)))?(t.__e=N,c=u):t.__e=c,c=c&&c.nextSibling}else a&&a.some(Le);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),re&&re.then||qo(t),z.__e(re,t,o)}}else c=t.__e=$n(o.__e,t,o,s,n,a,r,l,$,e);return(u=z.diffed)&&u(t),c}function ft(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function qo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(qo))}function Fo(e,t,o){for(var s=0;s<o.length;)Rt(o[s++],o[s++],o[s++]);z.__c&&z.__c(t,e),e.some(function(n){try{e=n.__h,n.__h=[],e.some(function(a){a.call(n)})}catch(a){z.__e(a,n.__v)}})}function $n(e,t,o,s,n,a,r,c,l,$){var u,f,h,m,b,_,w,S,v=o.props||gt,P=t.props,A=t.type;if(A=="svg"?n="http://www.w3.org/2000/svg":A=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(u=0;u<a.length;u++)if((b=a[u])&&(A?b.localName==A:b.nodeType==3)){e=b,a[u]=null;break}}if(!e){if(S=$.ownerDocument||document,!A)return S.createTextNode(P);e=S.createElementNS(n,A,P.is?P:$),c&&(z.__m&&z.__m(t,a),c=!1),a=null}if(A){if($=A=="template"&&e.content||e,a=A=="textarea"&&P.defaultValue!=null?null:a&&It.call($.childNodes),!c&&a)for(v={},u=0;u<e.attributes.length;u++)v[(b=e.attributes[u]).name]=b.value;for(u in v)b=v[u],u=="dangerouslySetInnerHTML"?h=b:u=="children"||u in P||u=="value"&&"defaultValue"in P||u=="checked"&&"defaultChecked"in P||pt(e,u,null,b,n);for(u in P)b=P[u],u=="children"?m=b:u=="dangerouslySetInnerHTML"?f=b:u=="value"?_=b:u=="checked"?w=b:c&&typeof b!="function"||v[u]===b||pt(e,u,b,v[u],n);f?(c||h&&(f.__html==h.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),t.__k=[]):(h&&(e.textContent=""),(A=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&an.test(A))&&(n="http://www.w3.org/1999/xhtml"),jo($,Nt(m)?m:[m],t,o,s,n,a,r,a?a[0]:o.__k&&Ce(o,0),c,l),a&&a.some(Le)),c&&A!="textarea"||(u="value",A=="progress"&&_==null?e.removeAttribute(u):_==null||_===e[u]&&(A!="progress"||_)||pt(e,u,_,v[u],n),u="checked",w!=null&&w!=e[u]&&pt(e,u,w,v[u],n))}else v===P||c&&e.data==P||(e.data=P);return e}function Rt(e,t,o,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(n){z.__e(n,o)}}function qt(e,t,o){var s,n,a,r;if(z.unmount&&z.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||Rt(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(c){z.__e(c,t)}s.__P=s.__n=null}if(s=e.__k)for(r=0;r<s.length;r++)s[r]&&qt(s[r],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(s=e.__c)&&(s=s.__z)&&(n=ft(s,a=[]))&&(s==e.__e&&a.some(Le),Le(n),Le(s)),o||Le(e.__e),e.__e=e.__c=e.__=null}function un(e,t,o){return this.constructor(e,o)}function Ft(e,t){var o,s,n,a;z.__&&z.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(o=e&&32&e.__u)?null:t.__k,t.__k=Ze(ze,{children:[e]}),n=[],a=[],jt(t,t.__k,s||gt,gt,t.namespaceURI,s?null:t.firstChild?It.call(t.childNodes):null,n,s?s.__e:t.firstChild,o,a),Fo(n,t.__k,a),t.__k.props.children=null}function Ye(e){function t(o){var s,n;return this.getChildContext||(s=new Set,(n={})[t.__c]=this,this.getChildContext=function(){return n},this.shouldComponentUpdate=function(a){this.props.value!=a.value&&s.forEach(function(r){r.__g|=4,Ot(r)})},this.sub=function(a){s.add(a);var r=a.componentWillUnmount;a.componentWillUnmount=function(){s.delete(a),r&&r.call(a)}}),o.children}return t.__c="__cC"+Wo++,t.__=e,t.Provider=(t.Consumer=function(o,s){return o.children(s)}).contextType=t,t}z={__e:function(e,t,o,s){for(var n,a,r;t=t.__;)if((n=t.__c)&&!(1&n.__g)){n.__g|=4;try{if((r=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(e)),n.componentDidCatch&&(n.componentDidCatch(e,s||{}),r=1),r&&8&n.__g)return void(n.__g|=2)}catch(c){e=c}}throw ht=0,e}},Bo=0,sn=function(e){return e!=null&&e.constructor===Ue},dt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=Te({},this.state)),typeof e=="function"&&(e=e(Te({},o),this.props)),e&&(Te(o,e),this.__v&&(t&&this.__k.push(t),Ot(this)))},dt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),Ot(this))},dt.prototype.render=ze,xe=[],ht=0,Eo=function(e,t){return e.__v.__b-t.__v.__b},mt=Symbol(),Oo=/(PointerCapture)$|Capture$/i,Wt=0,Et={},Wo=0;var He,E,Dt,Do,Gt=Object.is,Qe=0,es=[],Zt=[],W=z,Go=W.__b,Zo=W.__r,Uo=W.diffed,Yo=W.__c,Ko=W.unmount,Qo=W.__;function Je(e,t){W.__h&&W.__h(E,e,Qe||t),Qe=0;var o=E.__H||(E.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function M(e){return Qe=1,Oe(ts,e)}function Oe(e,t,o){var s=Je(He++,2);if(s.t=e,!s.__c&&(s.__=[o?o(t):ts(void 0,t),function(a){var r=(s.__N||s.__)[0],c=s.t(r,a);Gt(r,c)||(s.__N=[c,s.__[1]],s.__c.setState({}))}],s.__c=E,!E.__f)){E.__f=!0;var n=E.shouldComponentUpdate;E.shouldComponentUpdate=function(a,r,c){var l=this.__H;if(!l)return!0;var $=!1,u=this.props!=a;if(l.__.some(function(h){h.__N&&($=!0,Gt(h.__[0],h.__N[0])||(u=!0))}),n){var f=n.call(this,a,r,c);return $?f||u:f}return!$||u}}return s.__}function L(e,t){var o=Je(He++,3);!W.__s&&Kt(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,E.__H.__h.push(o))}function le(e,t){var o=Je(He++,4);!W.__s&&Kt(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,E.__h.push(o))}function J(e){return Qe=5,We(function(){return{current:e}},[])}function We(e,t){var o=Je(He++,7);return Kt(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Yt(e,t){return Qe=8,We(function(){return e},t)}function Se(e){var t=E.context[e.__c],o=Je(He++,9);return o.c=e,t?(o.__==null&&(o.__=!0,t.sub(E)),t.props.value):e.__}function pn(){var e;do{for(;e=Zt.shift();)try{Ke(e)}catch(o){W.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=es.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ke),t.__h.some(Ut),t.__h=[]}catch(o){t.__h=[],W.__e(o,e.__v)}}}while(Zt.length)}W.__b=function(e){E=null,Go&&Go(e)},W.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Qo&&Qo(e,t)},W.__r=function(e){Zo&&Zo(e),He=0;var t=(E=e.__c).__H;t&&(Dt==E?E.__h=[]:(t.__h.some(Ke),t.__h.some(Ut),He=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Dt=E},W.diffed=function(e){Uo&&Uo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Xo(es.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Dt=E=null},W.__c=function(e,t){t.some(function(o){try{o.__h.some(Ke),o.__h=o.__h.filter(function(s){return!s.__||Ut(s)})}catch(s){o.__h=[function(){throw s}]}}),Yo&&Yo(e,t)},W.unmount=function(e){Ko&&Ko(e);var t,o,s=e.__c;s&&s.__H&&(s.__H.__.some(function(n){try{if(n.__P&&n.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}n.__P=o,Xo(Zt.push(n))}else Ke(n)}catch(a){t=a}}),s.__H=void 0,t&&W.__e(t,s.__v))};var Jo=typeof requestAnimationFrame=="function";function mn(e){var t,o=function(){clearTimeout(s),Jo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(o,35);Jo&&(t=requestAnimationFrame(o))}function Xo(e){e!=1&&Do==W.requestAnimationFrame||((Do=W.requestAnimationFrame)||mn)(pn)}function Ke(e){var t=E,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),E=t}function Ut(e){var t=E;e.__c=e.__(),E=t}function Kt(e,t){return!e||e.length!=t.length||t.some(function(o,s){return!Gt(o,e[s])})}function ts(e,t){return typeof t=="function"?t(e):t}var ss=function(e,t,o,s){var n;t[0]=0;for(var a=1;a<t.length;a++){var r=t[a++],c=t[a]?(t[0]|=r?1:2,o[t[a++]]):t[++a];r===3?s[0]=c:r===4?s[1]=Object.assign(s[1]||{},c):r===5?(s[1]=s[1]||{})[t[++a]]=c:r===6?s[1][t[++a]]+=c+"":r?(n=e.apply(c,ss(e,c,o,["",null])),s.push(n),c[0]?t[0]|=2:(t[a-2]=0,t[a]=n)):s.push(c)}return s},os=new Map;function as(e){var t=os.get(this);return t||(t=new Map,os.set(this,t)),(t=ss(this,t.get(e)||(t.set(e,t=(function(o){for(var s,n,a=1,r="",c="",l=[0],$=function(h){a===1&&(h||(r=r.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?l.push(0,h,r):a===3&&(h||r)?(l.push(3,h,r),a=2):a===2&&r==="..."&&h?l.push(4,h,0):a===2&&r&&!h?l.push(5,0,!0,r):a>=5&&((r||!h&&a===5)&&(l.push(a,0,r,n),a=6),h&&(l.push(a,h,0,n),a=6)),r=""},u=0;u<o.length;u++){u&&(a===1&&$(),$(u));for(var f=0;f<o[u].length;f++)s=o[u][f],a===1?s==="<"?($(),l=[l],a=3):r+=s:a===4?r==="--"&&s===">"?(a=1,r=""):r=s+r[0]:c?s===c?c="":r+=s:s==='"'||s==="'"?c=s:s===">"?($(),a=1):a&&(s==="="?(a=5,n=r,r=""):s==="/"&&(a<5||o[u][f+1]===">")?($(),a===3&&(l=l[0]),a=l,(l=l[0]).push(2,0,a),a=0):s===" "||s==="	"||s===`
`||s==="\r"?($(),a=2):r+=s),a===3&&r==="!--"&&(a=4,l=l[0])}return $(),l})(e)),t),arguments,[])).length>1?t:t[0]}var dn=new Set(["ar","fa","he","ps","ur"]),fn=e=>`⁨${e}⁩`,$e={room:{},own:{},roomLanguage:"fr",ownLanguage:"fr"};function ns(e,t){$e.room=e.room??{},$e.own=e.own??$e.room,$e.roomLanguage=t.room_language??t.language??$e.roomLanguage,$e.ownLanguage=t.language??$e.roomLanguage}function Ne(e,t){return t?e.replace(/\{(\w+)\}/g,(o,s)=>s in t?fn(t[s]??""):o):e}var p=(e,t)=>({room:Ne($e.room[e]||e,t),own:Ne($e.own[e]||e,t)});function y(e,t){let o=t(e.room)??"";return{room:o,own:t(e.own)??o}}var R=({words:e},t,o)=>{var s,n;return{room:(s=e.room.forms[t])==null?void 0:s.steps[o],own:(n=e.own.forms[t])==null?void 0:n.steps[o]}},fe=e=>dn.has(e.split("-")[0]??"")?"rtl":"ltr",oe=()=>({room:$e.roomLanguage,own:$e.ownLanguage}),H=e=>e.own||e.room;function hn(e){return e.split(/(\S{1,12}-\S{1,12})/).map((o,s)=>s%2?ie("span",{class:"whole"},o):o)}function d({of:e,as:t="span",class:o="",inline:s=!1,whole:n=!1,...a}){let r=n?hn:$=>$,{room:c,own:l}=oe();return c===l||!e.own||e.own===e.room?ie(t,{...a,class:o||void 0,lang:c,dir:fe(c)},r(e.room||e.own)):ie(t,{...a,class:`both ${s?"both-inline":""} ${o}`.trim(),dir:fe(l)},ie("span",{class:"both-room",lang:c,dir:fe(c)},r(e.room))," ",ie("span",{class:"both-own",lang:l,dir:fe(l)},r(e.own)))}var i=as.bind(ie);var T=(...e)=>e.filter(Boolean).join(" "),rs=["view","words","deck"];function Qt(e,t){return{render({model:o,el:s}){s.classList.add("passerelle",`passerelle-${e}`);let n=r=>o.send(r),a=()=>{let r=o.get("view")??{};ns(o.get("words")??{},r),s.lang=r.language??"",s.dir=fe(s.lang),Ft(i`<${t} view=${r} send=${n} model=${o} />`,s)};for(let r of rs)o.on(`change:${r}`,a);return a(),()=>{for(let r of rs)o.off(`change:${r}`,a);Ft(null,s)}}}}var Jt={accessibility:[["circle",{cx:"16",cy:"4",r:"1"}],"m18 19 1-7-6 1","m5 8 3-3 5.5 3-2.36 3.5","M4.24 14.5a5 5 0 0 0 6.88 6","M13.76 17.5a5 5 0 0 0-6.88-6"],apple:["M12 6.528V3a1 1 0 0 1 1-1h0","M18.237 21A15 15 0 0 0 22 11a6 6 0 0 0-10-4.472A6 6 0 0 0 2 11a15.1 15.1 0 0 0 3.763 10 3 3 0 0 0 3.648.648 5.5 5.5 0 0 1 5.178 0A3 3 0 0 0 18.237 21"],"arrow-down":["M12 5v14","m19 12-7 7-7-7"],"arrow-left":["m12 19-7-7 7-7","M19 12H5"],"arrow-right":["M5 12h14","m12 5 7 7-7 7"],"arrow-up":["m5 12 7-7 7 7","M12 19V5"],baby:["M10 16c.5.3 1.2.5 2 .5s1.5-.2 2-.5","M15 12h.01","M19.38 6.813A9 9 0 0 1 20.8 10.2a2 2 0 0 1 0 3.6 9 9 0 0 1-17.6 0 2 2 0 0 1 0-3.6A9 9 0 0 1 12 3c2 0 3.5 1.1 3.5 2.5s-.9 2.5-2 2.5c-.8 0-1.5-.4-1.5-1","M9 12h.01"],backpack:["M4 10a4 4 0 0 1 4-4h8a4 4 0 0 1 4 4v10a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2z","M8 10h8","M8 18h8","M8 22v-6a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v6","M9 6V4a2 2 0 0 1 2-2h2a2 2 0 0 1 2 2v2"],bandage:["M10 10.01h.01","M10 14.01h.01","M14 10.01h.01","M14 14.01h.01","M18 6v12","M6 6v12",["rect",{x:"2",y:"6",width:"20",height:"12",rx:"2"}]],banknote:[["rect",{width:"20",height:"12",x:"2",y:"6",rx:"2"}],["circle",{cx:"12",cy:"12",r:"2"}],"M6 12h.01M18 12h.01"],bean:["M10.165 6.598C9.954 7.478 9.64 8.36 9 9c-.64.64-1.521.954-2.402 1.165A6 6 0 0 0 8 22c7.732 0 14-6.268 14-14a6 6 0 0 0-11.835-1.402Z","M5.341 10.62a4 4 0 1 0 5.279-5.28"],bed:["M2 4v16","M2 8h18a2 2 0 0 1 2 2v10","M2 17h20","M6 8v9"],bike:[["circle",{cx:"18.5",cy:"17.5",r:"3.5"}],["circle",{cx:"5.5",cy:"17.5",r:"3.5"}],["circle",{cx:"15",cy:"5",r:"1"}],"M12 17.5V14l-3-3 4-3 2 3h2"],bird:["M16 7h.01","M3.4 18H12a8 8 0 0 0 8-8V7a4 4 0 0 0-7.28-2.3L2 20","m20 7 2 .5-2 .5","M10 18v3","M14 17.75V21","M7 18a6 6 0 0 0 3.84-10.61"],"book-a":["M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20","m8 13 4-7 4 7","M9.1 11h5.7"],"book-heart":["M4 19.5v-15A2.5 2.5 0 0 1 6.5 2H19a1 1 0 0 1 1 1v18a1 1 0 0 1-1 1H6.5a1 1 0 0 1 0-5H20","M8.62 9.8A2.25 2.25 0 1 1 12 6.836a2.25 2.25 0 1 1 3.38 2.966l-2.626 2.856a.998.998 0 0 1-1.507 0z"],"book-open":["M12 5v16","M20.001 19A2 2 0 0022 17V5a2 2 0 00-1.999-2L16 3.002A5 5 0 0012 5a5 5 0 00-4-2H4a2 2 0 00-2 2v12a2 2 0 001.999 2H8a5 5 0 014 2 5 5 0 014-2z"],brain:["M12 18V5","M15 13a4.17 4.17 0 01-3-4 4.17 4.17 0 01-3 4","M17.707 6.294A3 3 0 1012 5a3 3 0 10-5.707 1.294","M17.996 5.125a4 4 0 012.526 5.77","M18 18a4 4 0 002-7.465","M19.967 17.482a4 4 0 11-7.967.517 4 4 0 11-7.967-.517","M6 18a4 4 0 01-2-7.465","M6.004 5.125a4 4 0 00-2.526 5.77"],"brick-wall":[["rect",{width:"18",height:"18",x:"3",y:"3",rx:"2"}],"M12 9v6","M16 15v6","M16 3v6","M3 15h18","M3 9h18","M8 15v6","M8 3v6"],bridge:["M10 9.728V16","M14 9.728V16","M18 20V4","m22 11-4-4A7.5 7.5 0 0 1 6 7l-4 4","M22 16H2","M6 20V4"],briefcase:["M16 20V4a2 2 0 0 0-2-2h-4a2 2 0 0 0-2 2v16",["rect",{width:"20",height:"14",x:"2",y:"6",rx:"2"}]],bug:["M12 20v-9","M14 7a4 4 0 0 1 4 4v3a6 6 0 0 1-12 0v-3a4 4 0 0 1 4-4z","M14.12 3.88 16 2","M21 21a4 4 0 0 0-3.81-4","M21 5a4 4 0 0 1-3.55 3.97","M22 13h-4","M3 21a4 4 0 0 1 3.81-4","M3 5a4 4 0 0 0 3.55 3.97","M6 13H2","m8 2 1.88 1.88","M9 7.13V6a3 3 0 1 1 6 0v1.13"],"building-2":["M10 12h4","M10 8h4","M14 21v-3a2 2 0 0 0-4 0v3","M6 10H4a2 2 0 0 0-2 2v7a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2V9a2 2 0 0 0-2-2h-2","M6 21V5a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v16"],bus:["M8 6v6","M15 6v6","M2 12h19.6","M18 18h3s.5-1.7.8-2.8c.1-.4.2-.8.2-1.2 0-.4-.1-.8-.2-1.2l-1.4-5C20.1 6.8 19.1 6 18 6H4a2 2 0 0 0-2 2v10h3",["circle",{cx:"7",cy:"18",r:"2"}],"M9 18h5",["circle",{cx:"16",cy:"18",r:"2"}]],"cake-slice":["M16 13H3","M16 17H3","m7.2 7.9-3.388 2.5A2 2 0 0 0 3 12.01V20a1 1 0 0 0 1 1h16a1 1 0 0 0 1-1v-8.654c0-2-2.44-6.026-6.44-8.026a1 1 0 0 0-1.082.057L10.4 5.6",["circle",{cx:"9",cy:"7",r:"2"}]],calculator:[["rect",{width:"16",height:"20",x:"4",y:"2",rx:"2"}],["line",{x1:"8",x2:"16",y1:"6",y2:"6"}],["line",{x1:"16",x2:"16",y1:"14",y2:"18"}],"M16 10h.01","M12 10h.01","M8 10h.01","M12 14h.01","M8 14h.01","M12 18h.01","M8 18h.01"],"calendar-check":["M8 2v3","M16 2v3",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}],"M3 9h18","m9 15 2 2 4-4"],"calendar-clock":["M16 14v2.2l1.6 1","M16 2v3","M21 7.338V5a2 2 0 00-2-2H5a2 2 0 00-2 2v14a2 2 0 002 2h2.338","M3 9h5.859","M8 2v3",["circle",{cx:"16",cy:"16",r:"6"}]],"calendar-days":["M8 2v3","M16 2v3",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}],"M3 9h18","M8 13h.01","M12 13h.01","M16 13h.01","M8 17h.01","M12 17h.01","M16 17h.01"],camera:["M13.997 4a2 2 0 0 1 1.76 1.05l.486.9A2 2 0 0 0 18.003 7H20a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V9a2 2 0 0 1 2-2h1.997a2 2 0 0 0 1.759-1.048l.489-.904A2 2 0 0 1 10.004 4z",["circle",{cx:"12",cy:"13",r:"3"}]],car:["M19 17h2c.6 0 1-.4 1-1v-3c0-.9-.7-1.7-1.5-1.9C18.7 10.6 16 10 16 10s-1.3-1.4-2.2-2.3c-.5-.4-1.1-.7-1.8-.7H5c-.6 0-1.1.4-1.4.9l-1.4 2.9A3.7 3.7 0 0 0 2 12v4c0 .6.4 1 1 1h2",["circle",{cx:"7",cy:"17",r:"2"}],"M9 17h6",["circle",{cx:"17",cy:"17",r:"2"}]],carrot:["M15 16a1 1 0 0 0-7-7q-4 4-5.987 12.385a.5.5 0 0 0 .602.602Q11 20 15 16l-3-3","M15 9q4 4 7 0-3-4-7 0 4-4 0-7-4 3 0 7","m8 15-2.58-2.58"],cat:["M12 5c.67 0 1.35.09 2 .26 1.78-2 5.03-2.84 6.42-2.26 1.4.58-.42 7-.42 7 .57 1.07 1 2.24 1 3.44C21 17.9 16.97 21 12 21s-9-3-9-7.56c0-1.25.5-2.4 1-3.44 0 0-1.89-6.42-.5-7 1.39-.58 4.72.23 6.5 2.23A9.04 9.04 0 0 1 12 5Z","M8 14v.5","M16 14v.5","M11.25 16.25h1.5L12 17l-.75-.75Z"],"check-check":["M18 6 7 17l-5-5","m22 10-7.5 7.5L13 16"],check:["M20 6 9 17l-5-5"],cherry:["M2 17a5 5 0 0 0 10 0c0-2.76-2.5-5-5-3-2.5-2-5 .24-5 3Z","M12 17a5 5 0 0 0 10 0c0-2.76-2.5-5-5-3-2.5-2-5 .24-5 3Z","M7 14c3.22-2.91 4.29-8.75 5-12 1.66 2.38 4.94 9 5 12","M22 9c-4.29 0-7.14-2.33-10-7 5.71 0 10 4.67 10 7Z"],"chevron-down":["m6 9 6 6 6-6"],"chevron-left":["m15 18-6-6 6-6"],"chevron-right":["m9 18 6-6-6-6"],"chevron-up":["m18 15-6-6-6 6"],"circle-check":[["circle",{cx:"12",cy:"12",r:"10"}],"m16 9-5.5 5.5L8 12"],"circle-dashed":["M10.1 2.182a10 10 0 0 1 3.8 0","M13.9 21.818a10 10 0 0 1-3.8 0","M17.609 3.721a10 10 0 0 1 2.69 2.7","M2.182 13.9a10 10 0 0 1 0-3.8","M20.279 17.609a10 10 0 0 1-2.7 2.69","M21.818 10.1a10 10 0 0 1 0 3.8","M3.721 6.391a10 10 0 0 1 2.7-2.69","M6.391 20.279a10 10 0 0 1-2.69-2.7"],"circle-dot":[["circle",{cx:"12",cy:"12",r:"1"}],["circle",{cx:"12",cy:"12",r:"10"}]],"circle-help":[["circle",{cx:"12",cy:"12",r:"10"}],"M9.09 9a3 3 0 0 1 5.83 1c0 2-3 3-3 3","M12 17h.01"],circle:[["circle",{cx:"12",cy:"12",r:"10"}]],citrus:["M21.66 17.67a1.08 1.08 0 0 1-.04 1.6A12 12 0 0 1 4.73 2.38a1.1 1.1 0 0 1 1.61-.04z","M19.65 15.66A8 8 0 0 1 8.35 4.34","m14 10-5.5 5.5","M14 17.85V10H6.15"],"clipboard-list":[["rect",{width:"8",height:"4",x:"8",y:"2",rx:"1",ry:"1"}],"M16 4h2a2 2 0 0 1 2 2v14a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2V6a2 2 0 0 1 2-2h2","M12 11h4","M12 16h4","M8 11h.01","M8 16h.01"],clock:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 6v6l4 2"],"cloud-fog":["M4 14.899A7 7 0 1 1 15.71 8h1.79a4.5 4.5 0 0 1 2.5 8.242","M16 17H7","M17 21H9"],"cloud-sun":["M12 2v2","m4.93 4.93 1.41 1.41","M20 12h2","m19.07 4.93-1.41 1.41","M15.947 12.65a4 4 0 0 0-5.925-4.128","M13 22H7a5 5 0 1 1 4.9-6H13a3 3 0 0 1 0 6Z"],cloud:["M17.5 19H9a7 7 0 1 1 6.71-9h1.79a4.5 4.5 0 1 1 0 9Z"],clover:["M16.17 7.83 2 22","M4.02 12a2.827 2.827 0 1 1 3.81-4.17A2.827 2.827 0 1 1 12 4.02a2.827 2.827 0 1 1 4.17 3.81A2.827 2.827 0 1 1 19.98 12a2.827 2.827 0 1 1-3.81 4.17A2.827 2.827 0 1 1 12 19.98a2.827 2.827 0 1 1-4.17-3.81A1 1 0 1 1 4 12","m7.83 7.83 8.34 8.34"],coffee:["M10 2v2","M14 2v2","M16 8a1 1 0 0 1 1 1v8a4 4 0 0 1-4 4H7a4 4 0 0 1-4-4V9a1 1 0 0 1 1-1h14a4 4 0 1 1 0 8h-1","M6 2v2"],cog:["M11 10.27 7 3.34","m11 13.73-4 6.93","M12 22v-2","M12 2v2","M14 12h8","m17 20.66-1-1.73","m17 3.34-1 1.73","M2 12h2","m20.66 17-1.73-1","m20.66 7-1.73 1","m3.34 17 1.73-1","m3.34 7 1.73 1",["circle",{cx:"12",cy:"12",r:"2"}],["circle",{cx:"12",cy:"12",r:"8"}]],coins:["M13.744 17.736a6 6 0 1 1-7.48-7.48","M15 6h1v4","m6.134 14.768.866-.5 2 3.464",["circle",{cx:"16",cy:"8",r:"6"}]],compass:[["circle",{cx:"12",cy:"12",r:"10"}],"m16.24 7.76-1.804 5.411a2 2 0 0 1-1.265 1.265L7.76 16.24l1.804-5.411a2 2 0 0 1 1.265-1.265z"],"cooking-pot":["M2 12h20","M20 12v8a2 2 0 0 1-2 2H6a2 2 0 0 1-2-2v-8","m4 8 16-4","m8.86 6.78-.45-1.81a2 2 0 0 1 1.45-2.43l1.94-.48a2 2 0 0 1 2.43 1.46l.45 1.8"],dog:["M11.25 16.25h1.5L12 17z","M16 14v.5","M4.42 11.247A13.152 13.152 0 0 0 4 14.556C4 18.728 7.582 21 12 21s8-2.272 8-6.444a11.702 11.702 0 0 0-.493-3.309","M8 14v.5","M8.5 8.5c-.384 1.05-1.083 2.028-2.344 2.5-1.931.722-3.576-.297-3.656-1-.113-.994 1.177-6.53 4-7 1.923-.321 3.651.845 3.651 2.235A7.497 7.497 0 0 1 14 5.277c0-1.39 1.844-2.598 3.767-2.277 2.823.47 4.113 6.006 4 7-.08.703-1.725 1.722-3.656 1-1.261-.472-1.855-1.45-2.239-2.5"],"door-open":["M10 21H2","M10 3H7a2 2 0 00-2 2v16","M14 12h.01","M19 21V5a2 2 0 00-1.675-1.974l-6.163-1.013A1 1 0 0010 3v18a1 1 0 001.124.992z","M22 21h-3"],download:["M12 15V3","M21 15v4a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2v-4","m7 10 5 5 5-5"],drill:["M10 18a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1H5a3 3 0 0 1-3-3 1 1 0 0 1 1-1z","M13 10H4a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h9a1 1 0 0 1 1 1v6a1 1 0 0 1-1 1l-.81 3.242a1 1 0 0 1-.97.758H8","M14 4h3a1 1 0 0 1 1 1v2a1 1 0 0 1-1 1h-3","M18 6h4","m5 10-2 8","m7 18 2-8"],droplets:["M7 16.3c2.2 0 4-1.83 4-4.05 0-1.16-.57-2.26-1.71-3.19S7.29 6.75 7 5.3c-.29 1.45-1.14 2.84-2.29 3.76S3 11.1 3 12.25c0 2.22 1.8 4.05 4 4.05z","M12.56 6.6A10.97 10.97 0 0 0 14 3.02c.5 2.5 2 4.9 4 6.5s3 3.5 3 5.5a6.98 6.98 0 0 1-11.91 4.97"],drum:["m2 2 8 8","m22 2-8 8",["ellipse",{cx:"12",cy:"9",rx:"10",ry:"5"}],"M7 13.4v7.9","M12 14v8","M17 13.4v7.9","M2 9v8a10 5 0 0 0 20 0V9"],dumbbell:["M17.596 12.768a2 2 0 1 0 2.829-2.829l-1.768-1.767a2 2 0 0 0 2.828-2.829l-2.828-2.828a2 2 0 0 0-2.829 2.828l-1.767-1.768a2 2 0 1 0-2.829 2.829z","m2.5 21.5 1.4-1.4","m20.1 3.9 1.4-1.4","M5.343 21.485a2 2 0 1 0 2.829-2.828l1.767 1.768a2 2 0 1 0 2.829-2.829l-6.364-6.364a2 2 0 1 0-2.829 2.829l1.768 1.767a2 2 0 0 0-2.828 2.829z","m9.6 14.4 4.8-4.8"],ear:["M6 8.5a6.5 6.5 0 1 1 13 0c0 6-6 6-6 10a3.5 3.5 0 1 1-7 0","M15 8.5a2.5 2.5 0 0 0-5 0v1a2 2 0 1 1 0 4"],"eye-off":["M10.733 5.076a10.744 10.744 0 0 1 11.205 6.575 1 1 0 0 1 0 .696 10.747 10.747 0 0 1-1.444 2.49","M14.084 14.158a3 3 0 0 1-4.242-4.242","M17.479 17.499a10.75 10.75 0 0 1-15.417-5.151 1 1 0 0 1 0-.696 10.75 10.75 0 0 1 4.446-5.143","m2 2 20 20"],eye:["M2.062 12.348a1 1 0 0 1 0-.696 10.75 10.75 0 0 1 19.876 0 1 1 0 0 1 0 .696 10.75 10.75 0 0 1-19.876 0",["circle",{cx:"12",cy:"12",r:"3"}]],factory:["M12 16h.01","M16 16h.01","M3 19a2 2 0 0 0 2 2h14a2 2 0 0 0 2-2V8.5a.5.5 0 0 0-.769-.422l-4.462 2.844A.5.5 0 0 1 15 10.5v-2a.5.5 0 0 0-.769-.422L9.77 10.922A.5.5 0 0 1 9 10.5V5a2 2 0 0 0-2-2H5a2 2 0 0 0-2 2z","M8 16h.01"],feather:["M14.086 18.412A2 2 0 0112.67 19H5v-7.672a2 2 0 01.586-1.414L11.75 3.75a6 6 0 118.49 8.49z","M16 8 2 22","M17.488 15H9"],"file-search":["M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z","M14 2v5a1 1 0 0 0 1 1h5",["circle",{cx:"11.5",cy:"14.5",r:"2.5"}],"M13.3 16.3 15 18"],"file-text":["M6 22a2 2 0 0 1-2-2V4a2 2 0 0 1 2-2h8a2.4 2.4 0 0 1 1.704.706l3.588 3.588A2.4 2.4 0 0 1 20 8v12a2 2 0 0 1-2 2z","M14 2v5a1 1 0 0 0 1 1h5","M10 9H8","M16 13H8","M16 17H8"],fish:["M6.5 12c.94-3.46 4.94-6 8.5-6 3.56 0 6.06 2.54 7 6-.94 3.47-3.44 6-7 6s-7.56-2.53-8.5-6Z","M18 12v.5","M16 17.93a9.77 9.77 0 0 1 0-11.86","M7 10.67C7 8 5.58 5.97 2.73 5.5c-1 1.5-1 5 .23 6.5-1.24 1.5-1.24 5-.23 6.5C5.58 18.03 7 16 7 13.33","M10.46 7.26C10.2 5.88 9.17 4.24 8 3h5.8a2 2 0 0 1 1.98 1.67l.23 1.4","m16.01 17.93-.23 1.4A2 2 0 0 1 13.8 21H9.5a5.96 5.96 0 0 0 1.49-3.98"],"flag-triangle-right":["M6 22V2.8a.8.8 0 0 1 1.17-.71l11.38 5.69a.8.8 0 0 1 0 1.44L6 15.5"],flag:["M4 22V4a1 1 0 0 1 .4-.8A6 6 0 0 1 8 2c3 0 5 2 7.333 2q2 0 3.067-.8A1 1 0 0 1 20 4v10a1 1 0 0 1-.4.8A6 6 0 0 1 16 16c-3 0-5-2-8-2a6 6 0 0 0-4 1.528"],"flask-conical":["M14 2v6a2 2 0 0 0 .245.96l5.51 10.08A2 2 0 0 1 18 22H6a2 2 0 0 1-1.755-2.96l5.51-10.08A2 2 0 0 0 10 8V2","M6.453 15h11.094","M8.5 2h7"],"flower-2":["M12 5a3 3 0 1 1 3 3m-3-3a3 3 0 1 0-3 3m3-3v1M9 8a3 3 0 1 0 3 3M9 8h1m5 0a3 3 0 1 1-3 3m3-3h-1m-2 3v-1",["circle",{cx:"12",cy:"8",r:"2"}],"M12 10v12","M12 22c4.2 0 7-1.667 7-5-4.2 0-7 1.667-7 5Z","M12 22c-4.2 0-7-1.667-7-5 4.2 0 7 1.667 7 5Z"],flower:[["circle",{cx:"12",cy:"12",r:"3"}],"M12 16.5A4.5 4.5 0 1 1 7.5 12 4.5 4.5 0 1 1 12 7.5a4.5 4.5 0 1 1 4.5 4.5 4.5 4.5 0 1 1-4.5 4.5","M12 7.5V9","M7.5 12H9","M16.5 12H15","M12 16.5V15","m8 8 1.88 1.88","M14.12 9.88 16 8","m8 16 1.88-1.88","M14.12 14.12 16 16"],"folder-heart":["M10.638 20H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H20a2 2 0 0 1 2 2v3.417","M14.62 18.8A2.25 2.25 0 1 1 18 15.836a2.25 2.25 0 1 1 3.38 2.966l-2.626 2.856a.998.998 0 0 1-1.507 0z"],"folder-open":["m6 14 1.5-2.9A2 2 0 0 1 9.24 10H20a2 2 0 0 1 1.94 2.5l-1.54 6a2 2 0 0 1-1.95 1.5H4a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h3.9a2 2 0 0 1 1.69.9l.81 1.2a2 2 0 0 0 1.67.9H18a2 2 0 0 1 2 2v2"],footprints:["M4 16v-2.38C4 11.5 2.97 10.5 3 8c.03-2.72 1.49-6 4.5-6C9.37 2 10 3.8 10 5.5c0 3.11-2 5.66-2 8.68V16a2 2 0 1 1-4 0Z","M20 20v-2.38c0-2.12 1.03-3.12 1-5.62-.03-2.72-1.49-6-4.5-6C14.63 6 14 7.8 14 9.5c0 3.11 2 5.66 2 8.68V20a2 2 0 1 0 4 0Z","M16 17h4","M4 13h4"],forklift:["M12 12H5a2 2 0 0 0-2 2v5","M15 19h7","M16 19V2","M6 12V7a2 2 0 0 1 2-2h2.172a2 2 0 0 1 1.414.586l3.828 3.828A2 2 0 0 1 16 10.828","M7 19h4",["circle",{cx:"13",cy:"19",r:"2"}],["circle",{cx:"5",cy:"19",r:"2"}]],frown:["M15 10V9","M9 10V9","M9 16a5 5 0 016 0",["circle",{cx:"12",cy:"12",r:"10"}]],glasses:[["circle",{cx:"6",cy:"15",r:"4"}],["circle",{cx:"18",cy:"15",r:"4"}],"M14 15a2 2 0 0 0-2-2 2 2 0 0 0-2 2","M2.5 13 5 7c.7-1.3 1.4-2 3-2","M21.5 13 19 7c-.7-1.3-1.5-2-3-2"],globe:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 2a14.5 14.5 0 0 0 0 20 14.5 14.5 0 0 0 0-20","M2 12h20"],goal:["M12 13V2l8 4-8 4","M20.561 10.222a9 9 0 1 1-12.55-5.29","M8.002 9.997a5 5 0 1 0 8.9 2.02"],"graduation-cap":["M21.42 10.922a1 1 0 0 0-.019-1.838L12.83 5.18a2 2 0 0 0-1.66 0L2.6 9.08a1 1 0 0 0 0 1.832l8.57 3.908a2 2 0 0 0 1.66 0z","M22 10v6","M6 12.5V16a6 3 0 0 0 12 0v-3.5"],grape:["M22 5V2l-5.89 5.89",["circle",{cx:"16.6",cy:"15.89",r:"3"}],["circle",{cx:"8.11",cy:"7.4",r:"3"}],["circle",{cx:"12.35",cy:"11.65",r:"3"}],["circle",{cx:"13.91",cy:"5.85",r:"3"}],["circle",{cx:"18.15",cy:"10.09",r:"3"}],["circle",{cx:"6.56",cy:"13.2",r:"3"}],["circle",{cx:"10.8",cy:"17.44",r:"3"}],["circle",{cx:"5",cy:"19",r:"3"}]],guitar:["m11.9 12.1 4.514-4.514","M20.1 2.3a1 1 0 0 0-1.4 0l-1.114 1.114A2 2 0 0 0 17 4.828v1.344a2 2 0 0 1-.586 1.414A2 2 0 0 1 17.828 7h1.344a2 2 0 0 0 1.414-.586L21.7 5.3a1 1 0 0 0 0-1.4z","m6 16 2 2","M8.23 9.85A3 3 0 0 1 11 8a5 5 0 0 1 5 5 3 3 0 0 1-1.85 2.77l-.92.38A2 2 0 0 0 12 18a4 4 0 0 1-4 4 6 6 0 0 1-6-6 4 4 0 0 1 4-4 2 2 0 0 0 1.85-1.23z"],hammer:["m15 12-9.373 9.373a1 1 0 0 1-3.001-3L12 9","m18 15 4-4","m21.5 11.5-1.914-1.914A2 2 0 0 1 19 8.172v-.344a2 2 0 0 0-.586-1.414l-1.657-1.657A6 6 0 0 0 12.516 3H9l1.243 1.243A6 6 0 0 1 12 8.485V10l2 2h1.172a2 2 0 0 1 1.414.586L18.5 14.5"],"hand-coins":["M11 15h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 17","m7 21 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9","m2 16 6 6",["circle",{cx:"16",cy:"9",r:"2.9"}],["circle",{cx:"6",cy:"5",r:"3"}]],"hand-heart":["M11 14h2a2 2 0 0 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 16","m14.45 13.39 5.05-4.694C20.196 8 21 6.85 21 5.75a2.75 2.75 0 0 0-4.797-1.837.276.276 0 0 1-.406 0A2.75 2.75 0 0 0 11 5.75c0 1.2.802 2.248 1.5 2.946L16 11.95","m2 15 6 6","m7 20 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a1 1 0 0 0-2.75-2.91"],"hand-helping":["M11 12h2a2 2 0 1 0 0-4h-3c-.6 0-1.1.2-1.4.6L3 14","m7 18 1.6-1.4c.3-.4.8-.6 1.4-.6h4c1.1 0 2.1-.4 2.8-1.2l4.6-4.4a2 2 0 0 0-2.75-2.91l-4.2 3.9","m2 13 6 6"],hand:["M18 11V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2","M14 10V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v2","M10 10.5V6a2 2 0 0 0-2-2a2 2 0 0 0-2 2v8","M18 8a2 2 0 1 1 4 0v6a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15"],handshake:["m11 17 2 2a1 1 0 1 0 3-3","m14 14 2.5 2.5a1 1 0 1 0 3-3l-3.88-3.88a3 3 0 0 0-4.24 0l-.88.88a1 1 0 1 1-3-3l2.81-2.81a5.79 5.79 0 0 1 7.06-.87l.47.28a2 2 0 0 0 1.42.25L21 4","m21 3 1 11h-2","M3 3 2 14l6.5 6.5a1 1 0 1 0 3-3","M3 4h8"],"hard-hat":["M10 10V5a1 1 0 0 1 1-1h2a1 1 0 0 1 1 1v5","M14 6a6 6 0 0 1 6 6v3","M4 15v-3a6 6 0 0 1 6-6",["rect",{x:"2",y:"15",width:"20",height:"4",rx:"1"}]],"heart-handshake":["M19.414 14.414C21 12.828 22 11.5 22 9.5a5.5 5.5 0 0 0-9.591-3.676.6.6 0 0 1-.818.001A5.5 5.5 0 0 0 2 9.5c0 2.3 1.5 4 3 5.5l5.535 5.362a2 2 0 0 0 2.879.052 2.12 2.12 0 0 0-.004-3 2.124 2.124 0 1 0 3-3 2.124 2.124 0 0 0 3.004 0 2 2 0 0 0 0-2.828l-1.881-1.882a2.41 2.41 0 0 0-3.409 0l-1.71 1.71a2 2 0 0 1-2.828 0 2 2 0 0 1 0-2.828l2.823-2.762"],"heart-pulse":["M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5","M3.22 13H9.5l.5-1 2 4.5 2-7 1.5 3.5h5.27"],heart:["M2 9.5a5.5 5.5 0 0 1 9.591-3.676.56.56 0 0 0 .818 0A5.49 5.49 0 0 1 22 9.5c0 2.29-1.5 4-3 5.5l-5.492 5.313a2 2 0 0 1-3 .019L5 15c-1.5-1.5-3-3.2-3-5.5"],hospital:["M12 7v4","M14 21v-3a2 2 0 0 0-4 0v3","M14 9h-4","M18 11h2a2 2 0 0 1 2 2v6a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2v-9a2 2 0 0 1 2-2h2","M18 21V5a2 2 0 0 0-2-2H8a2 2 0 0 0-2 2v16"],hourglass:["M5 22h14","M5 2h14","M17 22v-4.172a2 2 0 0 0-.586-1.414L12 12l-4.414 4.414A2 2 0 0 0 7 17.828V22","M7 2v4.172a2 2 0 0 0 .586 1.414L12 12l4.414-4.414A2 2 0 0 0 17 6.172V2"],house:["M15 21v-8a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v8","M3 10a2 2 0 0 1 .709-1.528l7-6a2 2 0 0 1 2.582 0l7 6A2 2 0 0 1 21 10v9a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2z"],houses:["m12.681 4.24.834-.715a1.45 1.45 0 011.88 0l5.09 4.364A1.45 1.45 0 0121 9v6.546a1.45 1.45 0 01-1 1.381","M15.485 11.889A1.45 1.45 0 0116 13v6.546A1.454 1.454 0 0114.546 21H4.364a1.454 1.454 0 01-1.454-1.454V13a1.45 1.45 0 01.515-1.111l5.09-4.364a1.45 1.45 0 011.88 0z","M7.41 20.546v-4a1 1 0 011-1h2a1 1 0 011 1v4"],"id-card":["M13 19a4 4 0 00-8 0","M16 10h2","M16 14h2",["circle",{cx:"9",cy:"12",r:"3"}],["rect",{x:"2",y:"5",width:"20",height:"14",rx:"2"}]],info:[["circle",{cx:"12",cy:"12",r:"10"}],"M12 16v-4","M12 8h.01"],key:["m2 21 9.6-9.6","m7.5 15.5 2.3 2.3a1 1 0 0 1 0 1.4l-2.1 2.1a1 1 0 0 1-1.4 0L4 19",["circle",{cx:"15.5",cy:"7.5",r:"5.5"}]],lamp:["M12 12v6","M4.077 10.615A1 1 0 0 0 5 12h14a1 1 0 0 0 .923-1.385l-3.077-7.384A2 2 0 0 0 15 2H9a2 2 0 0 0-1.846 1.23Z","M8 20a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v1a1 1 0 0 1-1 1H9a1 1 0 0 1-1-1z"],languages:["m5 8 6 6","m4 14 6-6 2-3","M2 5h12","M7 2h1","m22 22-5-10-5 10","M14 18h6"],laptop:["M18 5a2 2 0 0 1 2 2v8.526a2 2 0 0 0 .212.897l1.068 2.127a1 1 0 0 1-.9 1.45H3.62a1 1 0 0 1-.9-1.45l1.068-2.127A2 2 0 0 0 4 15.526V7a2 2 0 0 1 2-2z","M20.054 15.987H3.946"],laugh:["M15 10V9","M7.084 14.302a5.12 5.12 0 009.833 0 .24.24 0 00-.235-.302H7.32a.24.24 0 00-.235.302","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],"layout-grid":[["rect",{width:"7",height:"7",x:"3",y:"3",rx:"1"}],["rect",{width:"7",height:"7",x:"14",y:"3",rx:"1"}],["rect",{width:"7",height:"7",x:"14",y:"14",rx:"1"}],["rect",{width:"7",height:"7",x:"3",y:"14",rx:"1"}]],leaf:["M11 20a10 10 0 0010-10 25.9 25.9 0 00-1.04-7.281 1 1 0 00-1.755-.325C15.833 5.5 13 5.5 9.8 6.1A7 7 0 0011 20","M2 21a5 5 0 012.911-4.544C7.613 15.212 8.351 15.24 11 13"],library:["m16 6 4 14","M12 6v14","M8 8v12","M4 4v16"],"life-buoy":[["circle",{cx:"12",cy:"12",r:"10"}],"m4.93 4.93 4.24 4.24","m14.83 9.17 4.24-4.24","m14.83 14.83 4.24 4.24","m9.17 14.83-4.24 4.24",["circle",{cx:"12",cy:"12",r:"4"}]],lightbulb:["M15 14c.2-1 .7-1.7 1.5-2.5 1-.9 1.5-2.2 1.5-3.5A6 6 0 0 0 6 8c0 1 .2 2.2 1.5 3.5.7.7 1.3 1.5 1.5 2.5","M9 18h6","M10 22h4"],"list-checks":["M13 5h8","M13 12h8","M13 19h8","m3 17 2 2 4-4","m3 7 2 2 4-4"],"list-ordered":["M11 5h10","M11 12h10","M11 19h10","M4 4h1v5","M4 9h2","M6.5 20H3.4c0-1 2.6-1.925 2.6-3.5a1.5 1.5 0 0 0-2.6-1.02"],list:["M3 5h.01","M3 12h.01","M3 19h.01","M8 5h13","M8 12h13","M8 19h13"],"lock-keyhole":[["circle",{cx:"12",cy:"16",r:"1"}],["rect",{x:"3",y:"10",width:"18",height:"12",rx:"2"}],"M7 10V7a5 5 0 0 1 10 0v3"],"lock-open":[["rect",{width:"18",height:"11",x:"3",y:"11",rx:"2",ry:"2"}],"M7 11V7a5 5 0 0 1 9.9-1"],lock:[["rect",{width:"18",height:"11",x:"3",y:"11",rx:"2",ry:"2"}],"M7 11V7a5 5 0 0 1 10 0v4"],"log-out":["m16 17 5-5-5-5","M21 12H9","M9 21H5a2 2 0 0 1-2-2V5a2 2 0 0 1 2-2h4"],luggage:["M6 20a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2h12a2 2 0 0 1 2 2v10a2 2 0 0 1-2 2","M8 18V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v14","M10 20h4",["circle",{cx:"16",cy:"20",r:"2"}],["circle",{cx:"8",cy:"20",r:"2"}]],mail:["m22 7-8.991 5.727a2 2 0 0 1-2.009 0L2 7",["rect",{x:"2",y:"4",width:"20",height:"16",rx:"2"}]],"map-pin":["M20 10c0 4.993-5.539 10.193-7.399 11.799a1 1 0 0 1-1.202 0C9.539 20.193 4 14.993 4 10a8 8 0 0 1 16 0",["circle",{cx:"12",cy:"10",r:"3"}]],megaphone:["M11 6a13 13 0 0 0 8.4-2.8A1 1 0 0 1 21 4v12a1 1 0 0 1-1.6.8A13 13 0 0 0 11 14H5a2 2 0 0 1-2-2V8a2 2 0 0 1 2-2z","M6 14a12 12 0 0 0 2.4 7.2 2 2 0 0 0 3.2-2.4A8 8 0 0 1 10 14","M8 6v8"],meh:["M15 10V9","M8 16h8","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],merge:["m8 6 4-4 4 4","M12 2v10.3a4 4 0 0 1-1.172 2.872L4 22","m20 22-5-5"],"message-circle-heart":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719","M7.828 13.07A3 3 0 0 1 12 8.764a3 3 0 0 1 5.004 2.224 3 3 0 0 1-.832 2.083l-3.447 3.62a1 1 0 0 1-1.45-.001z"],"message-circle-more":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719","M8 12h.01","M12 12h.01","M16 12h.01"],"message-circle":["M2.992 16.342a2 2 0 0 1 .094 1.167l-1.065 3.29a1 1 0 0 0 1.236 1.168l3.413-.998a2 2 0 0 1 1.099.092 10 10 0 1 0-4.777-4.719"],"message-square":["M22 17a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 21.286V5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2z"],"messages-square":["M16 10a2 2 0 0 1-2 2H6.828a2 2 0 0 0-1.414.586l-2.202 2.202A.71.71 0 0 1 2 14.286V4a2 2 0 0 1 2-2h10a2 2 0 0 1 2 2z","M20 9a2 2 0 0 1 2 2v10.286a.71.71 0 0 1-1.212.502l-2.202-2.202A2 2 0 0 0 17.172 19H10a2 2 0 0 1-2-2v-1"],mic:["M12 19v3","M19 10v2a7 7 0 0 1-14 0v-2",["rect",{x:"9",y:"2",width:"6",height:"13",rx:"3"}]],microscope:["M6 18h8","M3 22h18","M14 22a7 7 0 1 0 0-14h-1","M9 14h2","M9 12a2 2 0 0 1-2-2V6h6v4a2 2 0 0 1-2 2Z","M12 6V3a1 1 0 0 0-1-1H9a1 1 0 0 0-1 1v3"],milestone:["M12 13v8","M12 3v3","M18.172 6a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H4a1 1 0 0 1-1-1V7a1 1 0 0 1 1-1z"],minus:["M5 12h14"],monitor:[["rect",{width:"20",height:"14",x:"2",y:"3",rx:"2"}],["line",{x1:"8",x2:"16",y1:"21",y2:"21"}],["line",{x1:"12",x2:"12",y1:"17",y2:"21"}]],moon:["M20.985 12.486a9 9 0 1 1-9.473-9.472c.405-.022.617.46.402.803a6 6 0 0 0 8.268 8.268c.344-.215.825-.004.803.401"],mop:["M10 22c2.761 0 5-1.79 5-4-4.42 0-4.08-5-8.5-5a1 1 0 100 9za3 3 0 01-3-3","M12.5 11.5 22 2","m6.98 13.02 2.665-2.664a1.21 1.21 0 011.71 0l2.29 2.288a1.21 1.21 0 010 1.712l-2.088 2.087"],mountain:["m8 3 4 8 5-5 5 15H2L8 3z"],music:["M21 16V3a1 1 0 0 0-1.28-.96l-10 2.917a1 1 0 0 0-.72.96V19",["circle",{cx:"18",cy:"16",r:"3"}],["circle",{cx:"6",cy:"19",r:"3"}]],"notebook-pen":["M13.4 2H6a2 2 0 0 0-2 2v16a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-7.4","M2 6h4","M2 10h4","M2 14h4","M2 18h4","M21.378 5.626a1 1 0 1 0-3.004-3.004l-5.01 5.012a2 2 0 0 0-.506.854l-.837 2.87a.5.5 0 0 0 .62.62l2.87-.837a2 2 0 0 0 .854-.506z"],nut:["M16.847 5.847 20 9a7.23 7.23 0 011.551 7.516C21.241 17.352 21 17.932 21 19v1a1 1 0 01-1 1h-1c-1.069 0-1.648.242-2.485.552A7.2 7.2 0 019.002 20l-3.155-3.153","M18.21 5.43c-1.71.69-5.07 1.07-6.71 1.07.46 1.38.91 2.74.61 4.88a.88.88 0 01-.73.74c-1.78.28-3.54-.17-4.88-.62 0 1.64-.38 5-1.07 6.71-.21.52-.82.55-1.17.12A10 10 0 0118.33 4.26c.43.35.4.97-.12 1.17","M4.93 4.93 3 3a.7.7 0 010-1"],package:["M11 21.73a2 2 0 0 0 2 0l7-4A2 2 0 0 0 21 16V8a2 2 0 0 0-1-1.73l-7-4a2 2 0 0 0-2 0l-7 4A2 2 0 0 0 3 8v8a2 2 0 0 0 1 1.73z","M12 22V12",["polyline",{points:"3.29 7 12 12 20.71 7"}],"m7.5 4.27 9 5.15"],"paint-roller":[["rect",{width:"16",height:"6",x:"2",y:"2",rx:"2"}],"M10 16v-2a2 2 0 0 1 2-2h8a2 2 0 0 0 2-2V7a2 2 0 0 0-2-2h-2",["rect",{width:"4",height:"6",x:"8",y:"16",rx:"1"}]],paintbrush:["m14.622 17.897-10.68-2.913","M18.376 2.622a1 1 0 1 1 3.002 3.002L17.36 9.643a.5.5 0 0 0 0 .707l.944.944a2.41 2.41 0 0 1 0 3.408l-.944.944a.5.5 0 0 1-.707 0L8.354 7.348a.5.5 0 0 1 0-.707l.944-.944a2.41 2.41 0 0 1 3.408 0l.944.944a.5.5 0 0 0 .707 0z","M9 8c-1.804 2.71-3.97 3.46-6.583 3.948a.507.507 0 0 0-.302.819l7.32 8.883a1 1 0 0 0 1.185.204C12.735 20.405 16 16.792 16 15"],palette:["M12 22a1 1 0 0 1 0-20 10 9 0 0 1 10 9 5 5 0 0 1-5 5h-2.25a1.75 1.75 0 0 0-1.4 2.8l.3.4a1.75 1.75 0 0 1-1.4 2.8z",["circle",{cx:"13.5",cy:"6.5",r:".5",fill:"currentColor"}],["circle",{cx:"17.5",cy:"10.5",r:".5",fill:"currentColor"}],["circle",{cx:"6.5",cy:"12.5",r:".5",fill:"currentColor"}],["circle",{cx:"8.5",cy:"7.5",r:".5",fill:"currentColor"}]],panda:["M11.25 17.25h1.5L12 18z","m15 12 2 2","M17.902 6.599a8 8 0 0 0-.5-.5","M2 14.5C2 19.47 6.48 22 12 22s10-2.53 10-7.5a10 10 0 0 0-1.3-4.83 4.5 4.5 0 1 0-7.05-5.5 8 8 0 0 0-3.3 0 4.5 4.5 0 1 0-7.04 5.5A10 10 0 0 0 2 14.5","M6.099 6.599a8 8 0 0 1 .5-.5","m9 12-2 2"],"party-popper":["M5.8 11.3 2 22l10.7-3.79","M4 3h.01","M22 8h.01","M15 2h.01","M22 20h.01","m22 2-2.24.75a2.9 2.9 0 0 0-1.96 3.12c.1.86-.57 1.63-1.45 1.63h-.38c-.86 0-1.6.6-1.76 1.44L14 10","m22 13-.82-.33c-.86-.34-1.82.2-1.98 1.11c-.11.7-.72 1.22-1.43 1.22H17","m11 2 .33.82c.34.86-.2 1.82-1.11 1.98C9.52 4.9 9 5.52 9 6.23V7","M11 13c1.93 1.93 2.83 4.17 2 5-.83.83-3.07-.07-5-2-1.93-1.93-2.83-4.17-2-5 .83-.83 3.07.07 5 2Z"],pause:[["rect",{x:"14",y:"3",width:"5",height:"18",rx:"1"}],["rect",{x:"5",y:"3",width:"5",height:"18",rx:"1"}]],"paw-print":[["circle",{cx:"11",cy:"4",r:"2"}],["circle",{cx:"18",cy:"8",r:"2"}],["circle",{cx:"20",cy:"16",r:"2"}],"M9 10a5 5 0 0 1 5 5v3.5a3.5 3.5 0 0 1-6.84 1.045Q6.52 17.48 4.46 16.84A3.5 3.5 0 0 1 5.5 10Z"],"pen-line":["M13 21h8","M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z"],pencil:["M21.174 6.812a1 1 0 0 0-3.986-3.987L3.842 16.174a2 2 0 0 0-.5.83l-1.321 4.352a.5.5 0 0 0 .623.622l4.353-1.32a2 2 0 0 0 .83-.497z","m15 5 4 4"],phone:["M13.832 16.568a1 1 0 0 0 1.213-.303l.355-.465A2 2 0 0 1 17 15h3a2 2 0 0 1 2 2v3a2 2 0 0 1-2 2A18 18 0 0 1 2 4a2 2 0 0 1 2-2h3a2 2 0 0 1 2 2v3a2 2 0 0 1-.8 1.6l-.468.351a1 1 0 0 0-.292 1.233 14 14 0 0 0 6.392 6.384"],"piggy-bank":["M11 17h3v2a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3a3.16 3.16 0 0 0 2-2h1a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1h-1a5 5 0 0 0-2-4V3a4 4 0 0 0-3.2 1.6l-.3.4H11a6 6 0 0 0-6 6v1a5 5 0 0 0 2 4v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1z","M16 10h.01","M2 8v1a2 2 0 0 0 2 2h1"],plane:["M17.8 19.2 16 11l3.5-3.5C21 6 21.5 4 21 3c-1-.5-3 0-4.5 1.5L13 8 4.8 6.2c-.5-.1-.9.1-1.1.5l-.3.5c-.2.5-.1 1 .3 1.3L9 12l-2 3H4l-1 1 3 2 2 3 1-1v-3l3-2 3.5 5.3c.3.4.8.5 1.3.3l.5-.2c.4-.3.6-.7.5-1.2z"],play:["M5 5a2 2 0 0 1 3.008-1.728l11.997 6.998a2 2 0 0 1 .003 3.458l-12 7A2 2 0 0 1 5 19z"],plus:["M5 12h14","M12 5v14"],pointer:["M22 14a8 8 0 0 1-8 8","M18 11v-1a2 2 0 0 0-2-2a2 2 0 0 0-2 2","M14 10V9a2 2 0 0 0-2-2a2 2 0 0 0-2 2v1","M10 9.5V4a2 2 0 0 0-2-2a2 2 0 0 0-2 2v10","M18 11a2 2 0 1 1 4 0v3a8 8 0 0 1-8 8h-2c-2.8 0-4.5-.86-5.99-2.34l-3.6-3.6a2 2 0 0 1 2.83-2.82L7 15"],presentation:["M2 3h20","M21 3v11a2 2 0 0 1-2 2H5a2 2 0 0 1-2-2V3","m7 21 5-5 5 5"],printer:["M6 18H4a2 2 0 0 1-2-2v-5a2 2 0 0 1 2-2h16a2 2 0 0 1 2 2v5a2 2 0 0 1-2 2h-2","M6 9V3a1 1 0 0 1 1-1h10a1 1 0 0 1 1 1v6",["rect",{x:"6",y:"14",width:"12",height:"8",rx:"1"}]],puzzle:["M15.39 4.39a1 1 0 0 0 1.68-.474 2.5 2.5 0 1 1 3.014 3.015 1 1 0 0 0-.474 1.68l1.683 1.682a2.414 2.414 0 0 1 0 3.414L19.61 15.39a1 1 0 0 1-1.68-.474 2.5 2.5 0 1 0-3.014 3.015 1 1 0 0 1 .474 1.68l-1.683 1.682a2.414 2.414 0 0 1-3.414 0L8.61 19.61a1 1 0 0 0-1.68.474 2.5 2.5 0 1 1-3.014-3.015 1 1 0 0 0 .474-1.68l-1.683-1.682a2.414 2.414 0 0 1 0-3.414L4.39 8.61a1 1 0 0 1 1.68.474 2.5 2.5 0 1 0 3.014-3.015 1 1 0 0 1-.474-1.68l1.683-1.682a2.414 2.414 0 0 1 3.414 0z"],"qr-code":[["rect",{width:"5",height:"5",x:"3",y:"3",rx:"1"}],["rect",{width:"5",height:"5",x:"16",y:"3",rx:"1"}],["rect",{width:"5",height:"5",x:"3",y:"16",rx:"1"}],"M21 16h-3a2 2 0 0 0-2 2v3","M21 21v.01","M12 7v3a2 2 0 0 1-2 2H7","M3 12h.01","M12 3h.01","M12 16v.01","M16 12h1","M21 12v.01","M12 21v-1"],rabbit:["M13 16a3 3 0 0 1 2.24 5","M18 12h.01","M18 21h-8a4 4 0 0 1-4-4 7 7 0 0 1 7-7h.2L9.6 6.4a1 1 0 1 1 2.8-2.8L15.8 7h.2c3.3 0 6 2.7 6 6v1a2 2 0 0 1-2 2h-1a3 3 0 0 0-3 3","M20 8.54V4a2 2 0 1 0-4 0v3","M7.612 12.524a3 3 0 1 0-1.6 4.3"],radio:["M16.247 7.761a6 6 0 0 1 0 8.478","M19.075 4.933a10 10 0 0 1 0 14.134","M4.925 19.067a10 10 0 0 1 0-14.134","M7.753 16.239a6 6 0 0 1 0-8.478",["circle",{cx:"12",cy:"12",r:"2"}]],rainbow:["M22 17a10 10 0 0 0-20 0","M6 17a6 6 0 0 1 12 0","M10 17a2 2 0 0 1 4 0"],recycle:["M7 19H4.815a1.83 1.83 0 0 1-1.57-.881 1.785 1.785 0 0 1-.004-1.784L7.196 9.5","M11 19h8.203a1.83 1.83 0 0 0 1.556-.89 1.784 1.784 0 0 0 0-1.775l-1.226-2.12","m14 16-3 3 3 3","M8.293 13.596 7.196 9.5 3.1 10.598","m9.344 5.811 1.093-1.892A1.83 1.83 0 0 1 11.985 3a1.784 1.784 0 0 1 1.546.888l3.943 6.843","m13.378 9.633 4.096 1.098 1.097-4.096"],"redo-2":["m15 14 5-5-5-5","M20 9H9.5A5.5 5.5 0 0 0 4 14.5A5.5 5.5 0 0 0 9.5 20H13"],"refresh-cw":["M3 12a9 9 0 0 1 9-9 9.75 9.75 0 0 1 6.74 2.74L21 8","M21 3v5h-5","M21 12a9 9 0 0 1-9 9 9.75 9.75 0 0 1-6.74-2.74L3 16","M8 16H3v5"],repeat:["m17 2 4 4-4 4","M3 11v-1a4 4 0 0 1 4-4h14","m7 22-4-4 4-4","M21 13v1a4 4 0 0 1-4 4H3"],"rotate-ccw":["M3 12a9 9 0 1 0 9-9 9.75 9.75 0 0 0-6.74 2.74L3 8","M3 3v5h5"],route:[["circle",{cx:"6",cy:"19",r:"3"}],"M9 19h8.5a3.5 3.5 0 0 0 0-7h-11a3.5 3.5 0 0 1 0-7H15",["circle",{cx:"18",cy:"5",r:"3"}]],ruler:["M21.3 15.3a2.4 2.4 0 0 1 0 3.4l-2.6 2.6a2.4 2.4 0 0 1-3.4 0L2.7 8.7a2.41 2.41 0 0 1 0-3.4l2.6-2.6a2.41 2.41 0 0 1 3.4 0Z","m14.5 12.5 2-2","m11.5 9.5 2-2","m8.5 6.5 2-2","m17.5 15.5 2-2"],sailboat:["M10 2v15","M7 22a4 4 0 0 1-4-4 1 1 0 0 1 1-1h16a1 1 0 0 1 1 1 4 4 0 0 1-4 4z","M9.159 2.46a1 1 0 0 1 1.521-.193l9.977 8.98A1 1 0 0 1 20 13H4a1 1 0 0 1-.824-1.567z"],scale:["M12 3v18","m19 8 3 8a5 5 0 0 1-6 0zV7","M3 7h1a17 17 0 0 0 8-2 17 17 0 0 0 8 2h1","m5 8 3 8a5 5 0 0 1-6 0zV7","M7 21h10"],school:["M14 21v-3a2 2 0 0 0-4 0v3","M18 4.933V21","m4 6 7.106-3.79a2 2 0 0 1 1.788 0L20 6","m6 11-3.52 2.147a1 1 0 0 0-.48.854V19a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a1 1 0 0 0-.48-.853L18 11","M6 4.933V21",["circle",{cx:"12",cy:"9",r:"2"}]],scissors:[["circle",{cx:"6",cy:"6",r:"3"}],"M8.12 8.12 12 12","M20 4 8.12 15.88",["circle",{cx:"6",cy:"18",r:"3"}],"M14.8 14.8 20 20"],"scroll-text":["M15 12h-5","M15 8h-5","M19 17V5a2 2 0 0 0-2-2H4","M8 21h12a2 2 0 0 0 2-2v-1a1 1 0 0 0-1-1H11a1 1 0 0 0-1 1v1a2 2 0 1 1-4 0V5a2 2 0 1 0-4 0v2a1 1 0 0 0 1 1h3"],"search-check":["m8 11 2 2 4-4",["circle",{cx:"11",cy:"11",r:"8"}],"m21 21-4.3-4.3"],settings:["M9.671 4.136a2.34 2.34 0 0 1 4.659 0 2.34 2.34 0 0 0 3.319 1.915 2.34 2.34 0 0 1 2.33 4.033 2.34 2.34 0 0 0 0 3.831 2.34 2.34 0 0 1-2.33 4.033 2.34 2.34 0 0 0-3.319 1.915 2.34 2.34 0 0 1-4.659 0 2.34 2.34 0 0 0-3.32-1.915 2.34 2.34 0 0 1-2.33-4.033 2.34 2.34 0 0 0 0-3.831A2.34 2.34 0 0 1 6.35 6.051a2.34 2.34 0 0 0 3.319-1.915",["circle",{cx:"12",cy:"12",r:"3"}]],shapes:["M8.3 10a.7.7 0 0 1-.626-1.079L11.4 3a.7.7 0 0 1 1.198-.043L16.3 8.9a.7.7 0 0 1-.572 1.1Z",["rect",{x:"3",y:"14",width:"7",height:"7",rx:"1"}],["circle",{cx:"17.5",cy:"17.5",r:"3.5"}]],"share-2":[["circle",{cx:"18",cy:"5",r:"3"}],["circle",{cx:"6",cy:"12",r:"3"}],["circle",{cx:"18",cy:"19",r:"3"}],["line",{x1:"8.59",x2:"15.42",y1:"13.51",y2:"17.49"}],["line",{x1:"15.41",x2:"8.59",y1:"6.51",y2:"10.49"}]],shell:["M14 11a2 2 0 1 1-4 0 4 4 0 0 1 8 0 6 6 0 0 1-12 0 8 8 0 0 1 16 0 10 10 0 1 1-20 0 11.93 11.93 0 0 1 2.42-7.22 2 2 0 1 1 3.16 2.44"],shield:["M20 13c0 5-3.5 7.5-7.66 8.95a1 1 0 0 1-.67-.01C7.5 20.5 4 18 4 13V6a1 1 0 0 1 1-1c2 0 4.5-1.2 6.24-2.72a1.17 1.17 0 0 1 1.52 0C14.51 3.81 17 5 19 5a1 1 0 0 1 1 1z"],ship:["M12 2v2","M12 9.189V13","M19 12V6a2 2 0 00-2-2H7a2 2 0 00-2 2v6","M19.38 19A11.6 11.6 0 0021 13l-8.188-3.639a2 2 0 00-1.624 0L3 13.001a11.6 11.6 0 002.81 7.76","M2 20c.6.5 1.2 1 2.5 1 2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1s1.2 1 2.5 1c2.5 0 2.5-2 5-2 1.3 0 1.9.5 2.5 1"],shirt:["M20.38 3.46 16 2a4 4 0 0 1-8 0L3.62 3.46a2 2 0 0 0-1.34 2.23l.58 3.47a1 1 0 0 0 .99.84H6v10c0 1.1.9 2 2 2h8a2 2 0 0 0 2-2V10h2.15a1 1 0 0 0 .99-.84l.58-3.47a2 2 0 0 0-1.34-2.23z"],"shopping-basket":["m15 11-1 9","m19 11-4-7","M2 11h20","m3.5 11 1.6 7.4a2 2 0 0 0 2 1.6h9.8a2 2 0 0 0 2-1.6l1.7-7.4","M4.5 15.5h15","m5 11 4-7","m9 11 1 9"],shovel:["M21.56 4.56a1.5 1.5 0 0 1 0 2.122l-.47.47a3 3 0 0 1-4.212-.03 3 3 0 0 1 0-4.243l.44-.44a1.5 1.5 0 0 1 2.121 0z","M3 22a1 1 0 0 1-1-1v-3.586a1 1 0 0 1 .293-.707l3.355-3.355a1.205 1.205 0 0 1 1.704 0l3.296 3.296a1.205 1.205 0 0 1 0 1.704l-3.355 3.355a1 1 0 0 1-.707.293z","m9 15 7.879-7.878"],shrub:["M12 22v-5.172a2 2 0 0 0-.586-1.414L9.5 13.5","M14.5 14.5 12 17","M17 8.8A6 6 0 0 1 13.8 20H10A6.5 6.5 0 0 1 7 8a5 5 0 0 1 10 0z"],signpost:["M12 13v8","M12 3v3","M2.354 10.354a1.207 1.207 0 0 1 0-1.708l2.06-2.06A2 2 0 0 1 5.828 6h12.344a2 2 0 0 1 1.414.586l2.06 2.06a1.207 1.207 0 0 1 0 1.708l-2.06 2.06a2 2 0 0 1-1.414.586H5.828a2 2 0 0 1-1.414-.586z"],"skip-forward":["M21 4v16","M6.029 4.285A2 2 0 0 0 3 6v12a2 2 0 0 0 3.029 1.715l9.997-5.998a2 2 0 0 0 .003-3.432z"],smartphone:[["rect",{width:"14",height:"20",x:"5",y:"2",rx:"2",ry:"2"}],"M12 18h.01"],smile:["M15 10V9","M16.472 15a6 6 0 01-8.943 0","M9 10V9",["circle",{cx:"12",cy:"12",r:"10"}]],snail:["M2 13a6 6 0 1 0 12 0 4 4 0 1 0-8 0 2 2 0 0 0 4 0",["circle",{cx:"10",cy:"13",r:"8"}],"M2 21h12c4.4 0 8-3.6 8-8V7a2 2 0 1 0-4 0v6","M18 3 19.1 5.2","M22 3 20.9 5.2"],snowflake:["m10 20-1.25-2.5L6 18","M10 4 8.75 6.5 6 6","m14 20 1.25-2.5L18 18","m14 4 1.25 2.5L18 6","m17 21-3-6h-4","m17 3-3 6 1.5 3","M2 12h6.5L10 9","m20 10-1.5 2 1.5 2","M22 12h-6.5L14 15","m4 10 1.5 2L4 14","m7 21 3-6-1.5-3","m7 3 3 6h4"],sofa:["M20 9V6a2 2 0 0 0-2-2H6a2 2 0 0 0-2 2v3","M2 16a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-5a2 2 0 0 0-4 0v1.5a.5.5 0 0 1-.5.5h-11a.5.5 0 0 1-.5-.5V11a2 2 0 0 0-4 0z","M4 18v2","M20 18v2","M12 4v9"],soup:["M11.248 3c.273.1.808.53.747 1.36-.05.83-.938 1.2-.989 2.02-.06.78.333 1.24.727 1.62","M16.252 3c.268.1.794.53.745 1.36-.06.83-.923 1.2-.993 2.02-.05.78.338 1.24.725 1.62","M19.5 12 22 6","M4 12a1 1 0 00-.99 1.133A9 9 0 0012 21a9 9 0 008.99-7.867A1 1 0 0020 12z","M6.252 3c.268.1.794.53.745 1.36-.06.83-.923 1.2-.993 2.02-.05.78.338 1.24.735 1.62","M7 21h10"],sparkles:["M11.017 2.814a1 1 0 0 1 1.966 0l1.051 5.558a2 2 0 0 0 1.594 1.594l5.558 1.051a1 1 0 0 1 0 1.966l-5.558 1.051a2 2 0 0 0-1.594 1.594l-1.051 5.558a1 1 0 0 1-1.966 0l-1.051-5.558a2 2 0 0 0-1.594-1.594l-5.558-1.051a1 1 0 0 1 0-1.966l5.558-1.051a2 2 0 0 0 1.594-1.594z","M20 2v4","M22 4h-4",["circle",{cx:"4",cy:"20",r:"2"}]],speech:["M8.8 20v-4.1l1.9.2a2.3 2.3 0 0 0 2.164-2.1V8.3A5.37 5.37 0 0 0 2 8.25c0 2.8.656 3.054 1 4.55a5.77 5.77 0 0 1 .029 2.758L2 20","M19.8 17.8a7.5 7.5 0 0 0 .003-10.603","M17 15a3.5 3.5 0 0 0-.025-4.975"],split:["M16 3h5v5","M8 3H3v5","M12 22v-8.3a4 4 0 0 0-1.172-2.872L3 3","m15 9 6-6"],spool:["M17 13.44 4.442 17.082A2 2 0 0 0 4.982 21H19a2 2 0 0 0 .558-3.921l-1.115-.32A2 2 0 0 1 17 14.837V7.66","m7 10.56 12.558-3.642A2 2 0 0 0 19.018 3H5a2 2 0 0 0-.558 3.921l1.115.32A2 2 0 0 1 7 9.163v7.178"],"spray-can":["M3 3h.01","M7 5h.01","M11 7h.01","M3 7h.01","M7 9h.01","M3 11h.01",["rect",{width:"4",height:"4",x:"15",y:"5"}],"m19 9 2 2v10c0 .6-.4 1-1 1h-6c-.6 0-1-.4-1-1V11l2-2","m13 14 8-2","m13 19 8-2"],sprout:["M14 9.536V7a4 4 0 0 1 4-4h1.5a.5.5 0 0 1 .5.5V5a4 4 0 0 1-4 4 4 4 0 0 0-4 4c0 2 1 3 1 5a5 5 0 0 1-1 3","M4 9a5 5 0 0 1 8 4 5 5 0 0 1-8-4","M5 21h14"],squirrel:["M15.236 22a3 3 0 0 0-2.2-5","M16 20a3 3 0 0 1 3-3h1a2 2 0 0 0 2-2v-2a4 4 0 0 0-4-4V4","M18 13h.01","M18 6a4 4 0 0 0-4 4 7 7 0 0 0-7 7c0-5 4-5 4-10.5a4.5 4.5 0 1 0-9 0 2.5 2.5 0 0 0 5 0C7 10 3 11 3 17c0 2.8 2.2 5 5 5h10"],star:["M11.525 2.295a.53.53 0 0 1 .95 0l2.31 4.679a2.123 2.123 0 0 0 1.595 1.16l5.166.756a.53.53 0 0 1 .294.904l-3.736 3.638a2.123 2.123 0 0 0-.611 1.878l.882 5.14a.53.53 0 0 1-.771.56l-4.618-2.428a2.122 2.122 0 0 0-1.973 0L6.396 21.01a.53.53 0 0 1-.77-.56l.881-5.139a2.122 2.122 0 0 0-.611-1.879L2.16 9.795a.53.53 0 0 1 .294-.906l5.165-.755a2.122 2.122 0 0 0 1.597-1.16z"],stethoscope:["M11 2v2","M5 2v2","M5 3H4a2 2 0 0 0-2 2v4a6 6 0 0 0 12 0V5a2 2 0 0 0-2-2h-1","M8 15a6 6 0 0 0 12 0v-3",["circle",{cx:"20",cy:"10",r:"2"}]],store:["M15 21v-5a1 1 0 0 0-1-1h-4a1 1 0 0 0-1 1v5","M17.774 10.31a1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.451 0 1.12 1.12 0 0 0-1.548 0 2.5 2.5 0 0 1-3.452 0 1.12 1.12 0 0 0-1.549 0 2.5 2.5 0 0 1-3.77-3.248l2.889-4.184A2 2 0 0 1 7 2h10a2 2 0 0 1 1.653.873l2.895 4.192a2.5 2.5 0 0 1-3.774 3.244","M4 10.95V19a2 2 0 0 0 2 2h12a2 2 0 0 0 2-2v-8.05"],"sun-medium":[["circle",{cx:"12",cy:"12",r:"4"}],"M12 3v1","M12 20v1","M3 12h1","M20 12h1","m18.364 5.636-.707.707","m6.343 17.657-.707.707","m5.636 5.636.707.707","m17.657 17.657.707.707"],sun:[["circle",{cx:"12",cy:"12",r:"4"}],"M12 2v2","M12 20v2","m4.93 4.93 1.41 1.41","m17.66 17.66 1.41 1.41","M2 12h2","M20 12h2","m6.34 17.66-1.41 1.41","m19.07 4.93-1.41 1.41"],sunrise:["M12 2v8","m4.93 10.93 1.41 1.41","M2 18h2","M20 18h2","m19.07 10.93-1.41 1.41","M22 22H2","m8 6 4-4 4 4","M16 18a4 4 0 0 0-8 0"],sunset:["M12 10V2","m4.93 10.93 1.41 1.41","M2 18h2","M20 18h2","m19.07 10.93-1.41 1.41","M22 22H2","m16 6-4 4-4-4","M16 18a4 4 0 0 0-8 0"],tags:["M13.172 2a2 2 0 0 1 1.414.586l6.71 6.71a2.4 2.4 0 0 1 0 3.408l-4.592 4.592a2.4 2.4 0 0 1-3.408 0l-6.71-6.71A2 2 0 0 1 6 9.172V3a1 1 0 0 1 1-1z","M2 7v6.172a2 2 0 0 0 .586 1.414l6.71 6.71a2.4 2.4 0 0 0 3.191.193",["circle",{cx:"10.5",cy:"6.5",r:".5",fill:"currentColor"}]],"tally-1":["M4 4v16"],"tally-3":["M4 4v16","M9 4v16","M14 4v16"],"tally-5":["M4 4v16","M9 4v16","M14 4v16","M19 4v16","M22 6 2 18"],target:[["circle",{cx:"12",cy:"12",r:"10"}],["circle",{cx:"12",cy:"12",r:"6"}],["circle",{cx:"12",cy:"12",r:"2"}]],tent:["M3.5 21 14 3","M20.5 21 10 3","M15.5 21 12 15l-3.5 6","M2 21h20"],"thumbs-up":["M15 5.88 14 10h5.83a2 2 0 0 1 1.92 2.56l-2.33 8A2 2 0 0 1 17.5 22H4a2 2 0 0 1-2-2v-8a2 2 0 0 1 2-2h2.76a2 2 0 0 0 1.79-1.11L12 2a3.13 3.13 0 0 1 3 3.88Z","M7 10v12"],ticket:["M2 9a3 3 0 0 1 0 6v2a2 2 0 0 0 2 2h16a2 2 0 0 0 2-2v-2a3 3 0 0 1 0-6V7a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2Z","M13 5v2","M13 17v2","M13 11v2"],timer:[["line",{x1:"10",x2:"14",y1:"2",y2:"2"}],["line",{x1:"12",x2:"15",y1:"14",y2:"11"}],["circle",{cx:"12",cy:"14",r:"8"}]],toolbox:["M16 12v4","M16 6V4a2 2 0 00-2-2h-4a2 2 0 00-2 2v2","M17 6a2 2 0 011.414.586l3 3A2 2 0 0122 11v8a2 2 0 01-2 2H4a2 2 0 01-2-2v-8a2 2 0 01.586-1.414l3-3A2 2 0 017 6z","M2 14h20","M8 12v4"],tractor:["m10 11 11 .9a1 1 0 0 1 .8 1.1l-.665 4.158a1 1 0 0 1-.988.842H20","M16 18h-5","M18 5a1 1 0 0 0-1 1v5.573","M3 4h8.129a1 1 0 0 1 .99.863L13 11.246","M4 11V4","M7 15h.01","M8 10.1V4",["circle",{cx:"18",cy:"18",r:"2"}],["circle",{cx:"7",cy:"15",r:"5"}]],"train-front":["M8 3.1V7a4 4 0 0 0 8 0V3.1","m9 15-1-1","m15 15 1-1","M9 19c-2.8 0-5-2.2-5-5v-4a8 8 0 0 1 16 0v4c0 2.8-2.2 5-5 5Z","m8 19-2 3","m16 19 2 3"],"trash-2":["M10 11v6","M14 11v6","M19 6v14a2 2 0 0 1-2 2H7a2 2 0 0 1-2-2V6","M3 6h18","M8 6V4a2 2 0 0 1 2-2h4a2 2 0 0 1 2 2v2"],"tree-deciduous":["M8 19a4 4 0 0 1-2.24-7.32A3.5 3.5 0 0 1 9 6.03V6a3 3 0 1 1 6 0v.04a3.5 3.5 0 0 1 3.24 5.65A4 4 0 0 1 16 19Z","M12 19v3"],"tree-palm":["M13 8c0-2.76-2.46-5-5.5-5S2 5.24 2 8h2l1-1 1 1h4","M13 7.14A5.82 5.82 0 0 1 16.5 6c3.04 0 5.5 2.24 5.5 5h-3l-1-1-1 1h-3","M5.89 9.71c-2.15 2.15-2.3 5.47-.35 7.43l4.24-4.25.7-.7.71-.71 2.12-2.12c-1.95-1.96-5.27-1.8-7.42.35","M11 15.5c.5 2.5-.17 4.5-1 6.5h4c2-5.5-.5-12-1-14"],"tree-pine":["m17 14 3 3.3a1 1 0 0 1-.7 1.7H4.7a1 1 0 0 1-.7-1.7L7 14h-.3a1 1 0 0 1-.7-1.7L9 9h-.2A1 1 0 0 1 8 7.3L12 3l4 4.3a1 1 0 0 1-.8 1.7H15l3 3.3a1 1 0 0 1-.7 1.7H17Z","M12 22v-3"],trees:["M10 10v.2A3 3 0 0 1 8.9 16H5a3 3 0 0 1-1-5.8V10a3 3 0 0 1 6 0Z","M7 16v6","M13 19v3","M12 19h8.3a1 1 0 0 0 .7-1.7L18 14h.3a1 1 0 0 0 .7-1.7L16 9h.2a1 1 0 0 0 .8-1.7L13 3l-1.4 1.5"],"triangle-alert":["m21.73 18-8-14a2 2 0 0 0-3.48 0l-8 14A2 2 0 0 0 4 21h16a2 2 0 0 0 1.73-3","M12 9v4","M12 17h.01"],truck:["M14 18V6a2 2 0 0 0-2-2H4a2 2 0 0 0-2 2v11a1 1 0 0 0 1 1h2","M15 18H9","M19 18h2a1 1 0 0 0 1-1v-3.65a1 1 0 0 0-.22-.624l-3.48-4.35A1 1 0 0 0 17.52 8H14",["circle",{cx:"17",cy:"18",r:"2"}],["circle",{cx:"7",cy:"18",r:"2"}]],turtle:["m12 10 2 4v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3a8 8 0 1 0-16 0v3a1 1 0 0 0 1 1h2a1 1 0 0 0 1-1v-3l2-4h4Z","M4.82 7.9 8 10","M15.18 7.9 12 10","M16.93 10H20a2 2 0 0 1 0 4H2"],"undo-2":["M9 14 4 9l5-5","M4 9h10.5a5.5 5.5 0 0 1 5.5 5.5a5.5 5.5 0 0 1-5.5 5.5H11"],"user-check":["m16 11 2 2 4-4","M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2",["circle",{cx:"9",cy:"7",r:"4"}]],"user-plus":["M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2",["circle",{cx:"9",cy:"7",r:"4"}],["line",{x1:"19",x2:"19",y1:"8",y2:"14"}],["line",{x1:"22",x2:"16",y1:"11",y2:"11"}]],"user-round":[["circle",{cx:"12",cy:"8",r:"5"}],"M20 21a8 8 0 0 0-16 0"],user:["M19 21v-2a4 4 0 0 0-4-4H9a4 4 0 0 0-4 4v2",["circle",{cx:"12",cy:"7",r:"4"}]],users:["M16 21v-2a4 4 0 0 0-4-4H6a4 4 0 0 0-4 4v2","M16 3.128a4 4 0 0 1 0 7.744","M22 21v-2a4 4 0 0 0-3-3.87",["circle",{cx:"9",cy:"7",r:"4"}]],utensils:["M3 2v7c0 1.1.9 2 2 2h4a2 2 0 0 0 2-2V2","M7 2v20","M21 15V2a5 5 0 0 0-5 5v6c0 1.1.9 2 2 2h3Zm0 0v7"],video:["m16 13 5.223 3.482a.5.5 0 0 0 .777-.416V7.87a.5.5 0 0 0-.752-.432L16 10.5",["rect",{x:"2",y:"6",width:"14",height:"12",rx:"2"}]],volleyball:["M11 7a16 16 20 0 1 10.98 4.362","M12 12a13 13 0 0 1-8.66 5","M16.83 13.634a16 16 0 0 1-9.267 7.328","M20.66 17A13 13 0 0 0 12 12a13 13 0 0 1 0-10","M8.17 15.366a16 16 0 0 1-1.713-11.69",["circle",{cx:"12",cy:"12",r:"10"}]],"volume-2":["M11 4.702a.705.705 0 0 0-1.203-.498L6.413 7.587A1.4 1.4 0 0 1 5.416 8H3a1 1 0 0 0-1 1v6a1 1 0 0 0 1 1h2.416a1.4 1.4 0 0 1 .997.413l3.383 3.384A.705.705 0 0 0 11 19.298z","M16 9a5 5 0 0 1 0 6","M19.364 18.364a9 9 0 0 0 0-12.728"],vote:["m9 12 2 2 4-4","M5 7c0-1.1.9-2 2-2h10a2 2 0 0 1 2 2v12H5V7Z","M22 19H2"],"wallet-cards":["M3 11h3.75a2 2 0 0 1 1.6.8l.45.6a4 4 0 0 0 6.4 0l.45-.6a2 2 0 0 1 1.6-.8H21","M3 7h18",["rect",{x:"3",y:"3",width:"18",height:"18",rx:"2"}]],wallet:["M19 7V4a1 1 0 0 0-1-1H5a2 2 0 0 0 0 4h15a1 1 0 0 1 1 1v4h-3a2 2 0 0 0 0 4h3a1 1 0 0 0 1-1v-2a1 1 0 0 0-1-1","M3 5v14a2 2 0 0 0 2 2h15a1 1 0 0 0 1-1v-4"],warehouse:["M18 21V10a1 1 0 0 0-1-1H7a1 1 0 0 0-1 1v11","M22 19a2 2 0 0 1-2 2H4a2 2 0 0 1-2-2V8a2 2 0 0 1 1.132-1.803l7.95-3.974a2 2 0 0 1 1.837 0l7.948 3.974A2 2 0 0 1 22 8z","M6 13h12","M6 17h12"],waves:["M2 12q2.5 2 5 0t5 0 5 0 5 0","M2 19q2.5 2 5 0t5 0 5 0 5 0","M2 5q2.5 2 5 0t5 0 5 0 5 0"],waypoints:["m10.586 5.414-5.172 5.172","m18.586 13.414-5.172 5.172","M6 12h12",["circle",{cx:"12",cy:"20",r:"2"}],["circle",{cx:"12",cy:"4",r:"2"}],["circle",{cx:"20",cy:"12",r:"2"}],["circle",{cx:"4",cy:"12",r:"2"}]],wheat:["M2 22 16 8","M3.47 12.53 5 11l1.53 1.53a3.5 3.5 0 0 1 0 4.94L5 19l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M7.47 8.53 9 7l1.53 1.53a3.5 3.5 0 0 1 0 4.94L9 15l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M11.47 4.53 13 3l1.53 1.53a3.5 3.5 0 0 1 0 4.94L13 11l-1.53-1.53a3.5 3.5 0 0 1 0-4.94Z","M20 2h2v2a4 4 0 0 1-4 4h-2V6a4 4 0 0 1 4-4Z","M11.47 17.47 13 19l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L5 19l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z","M15.47 13.47 17 15l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L9 15l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z","M19.47 9.47 21 11l-1.53 1.53a3.5 3.5 0 0 1-4.94 0L13 11l1.53-1.53a3.5 3.5 0 0 1 4.94 0Z"],"wifi-off":["M12 20h.01","M8.5 16.429a5 5 0 0 1 7 0","M5 12.859a10 10 0 0 1 5.17-2.69","M19 12.859a10 10 0 0 0-2.007-1.523","M2 8.82a15 15 0 0 1 4.177-2.643","M22 8.82a15 15 0 0 0-11.288-3.764","m2 2 20 20"],wifi:["M12 20h.01","M2 8.82a15 15 0 0 1 20 0","M5 12.859a10 10 0 0 1 14 0","M8.5 16.429a5 5 0 0 1 7 0"],worm:["m19 12-1.5 3","M19.63 18.81 22 20","M6.47 8.23a1.68 1.68 0 0 1 2.44 1.93l-.64 2.08a6.76 6.76 0 0 0 10.16 7.67l.42-.27a1 1 0 1 0-2.73-4.21l-.42.27a1.76 1.76 0 0 1-2.63-1.99l.64-2.08A6.66 6.66 0 0 0 3.94 3.9l-.7.4a1 1 0 1 0 2.55 4.34z"],wrench:["M14.7 6.3a1 1 0 0 0 0 1.4l1.6 1.6a1 1 0 0 0 1.4 0l3.106-3.105c.32-.322.863-.22.983.218a6 6 0 0 1-8.259 7.057l-7.91 7.91a1 1 0 0 1-2.999-3l7.91-7.91a6 6 0 0 1 7.057-8.259c.438.12.54.662.219.984z"],x:["M18 6 6 18","m6 6 12 12"]};function g({name:e,size:t="1.5em",label:o,class:s=""}){let n=Jt[e]??Jt.circle??[],a=o?{role:"img","aria-label":o}:{"aria-hidden":"true"};return ie("svg",{class:`picture ${s}`.trim(),width:t,height:t,viewBox:"0 0 24 24",fill:"none",stroke:"currentColor","stroke-width":1.75,"stroke-linecap":"round","stroke-linejoin":"round",focusable:"false","data-picture":e,...a},n.map(r=>typeof r=="string"?ie("path",{d:r}):ie(...r)))}function is(e,t){let[,o]=Oe(s=>s+1,0);L(()=>{let s=()=>o(void 0);t.listeners.add(s);let n=e.listen(s);return()=>{t.listeners.delete(s),n()}},[e,t])}var bn=4e3;function cs({outbox:e,connection:t}){let{state:o}=e,[s,n]=M(!1);L(()=>{if(n(!1),o!=="saved")return;let r=setTimeout(()=>n(!0),bn);return()=>clearTimeout(r)},[o]);let a=t==="open"&&(o==="saved"||o==="saving");return i`<p class=${T("kept",`kept-${o||"nothing"}`,s&&"kept-quiet")} role="status"
data-state=${o}>
${a&&o==="saved"&&i`<${g} name="check" size="1.1em" /><${d} inline
of=${p("Saved")} />`}
${a&&o==="saving"&&i`<span class="kept-dot" aria-hidden="true"></span><${d} inline
of=${p("Saving")} />`}
${t==="open"&&o==="held"&&i`<${g} name="smartphone" size="1.1em" /><${d} inline
of=${p("Kept on this phone")} />`}
</p>`}function ls({outbox:e,connection:t}){let o=t==="lost",s=e.refusal;return i`<div class="notices" role="status">
${o&&i`<div class="notice notice-lost">
<${g} name="wifi-off" />
<${d} as="p" of=${e.items.size>0?p("Not connected. Your text is kept here and will be sent by itself."):p("Not connected. It will come back by itself; you can go on.")} />
</div>`}
${s&&i`<div class="notice notice-refused">
<${g} name="triangle-alert" /><${d} as="p" of=${s} />
</div>`}
</div>`}var Xt="passerelle.drafts",eo="passerelle.seat",to=()=>({queue:{},places:{},join:null,settings:{}});function $s(e,t){try{return JSON.parse(globalThis[e].getItem(t)??"null")}catch{return null}}function yt(e,t,o){try{o===null?globalThis[e].removeItem(t):globalThis[e].setItem(t,JSON.stringify(o))}catch{}}var se={...to(),...$s("sessionStorage",Xt)},Xe=()=>yt("sessionStorage",Xt,se),us=()=>se.queue;function ps(e){se.queue=e,Xe()}var Ie=e=>se.places[e];function K(e,t){t===void 0?delete se.places[e]:se.places[e]=t,Xe()}var ms=e=>se.settings[e]??"";function ds(e,t){se.settings[e]=t,Xe()}var fs=()=>se.join;function oo(e){se.join=e,Xe()}var Ve=()=>{var e;return((e=$s("localStorage",eo))==null?void 0:e.secret)??null};function so(e){let t=Ve()!==null&&Ve()!==e;return t&&(se={...to(),join:se.join,settings:se.settings},Xe()),yt("localStorage",eo,{secret:e}),t}function hs(){se=to(),yt("sessionStorage",Xt,null),yt("localStorage",eo,null)}var gs=500,yn=3e3,bs=6e3,kn=new Set(["no_answer","book","wait","no_seat"]);function vt(){return Array.from(crypto.getRandomValues(new Uint8Array(16)),e=>e.toString(16).padStart(2,"0")).join("")}var ys=e=>e.draft.ready===!1&&!e.gone,kt=class{constructor(t){this.post=t,this.items=new Map(Object.entries(us())),this.acknowledged=new Map,this.removed=new Map,this.timers=new Map,this.flying=new Map,this.listeners=new Set,this.everSaved=!1,this.stopListening=t.listen(()=>{this.tell(),this.flush()})}get state(){let t=[...this.items.values()];return t.some(o=>o.refused)?"refused":t.length===0?this.everSaved?"saved":"":t.every(o=>ys(o))?"held":this.post.connection==="open"?"saving":"kept"}get refusal(){var t;return((t=[...this.items.values()].find(o=>o.refused))==null?void 0:t.refused)??null}save(t){this.put(t,!1)}remove(t){return this.put(t,!0),this.settled([t.id])}put(t,o){var n;let s=(((n=this.items.get(t.id))==null?void 0:n.version)??0)+1;this.items.set(t.id,{draft:t,gone:o,version:s,refused:null}),this.removed.delete(t.id),this.keep(),this.later(t.id,gs)}keep(){ps(Object.fromEntries(this.items)),this.tell()}tell(){for(let t of[...this.listeners])t()}later(t,o){clearTimeout(this.timers.get(t)),this.timers.set(t,setTimeout(()=>this.sendOne(t),o))}flush(){return Promise.all([...this.items.keys()].map(t=>this.sendOne(t)))}sendOne(t){clearTimeout(this.timers.get(t));let o=this.items.get(t);if(!o||o.refused||ys(o)||this.post.connection==="lost")return Promise.resolve();let s=this.flying.get(t);if(s)return s.then(()=>this.sendOne(t));let n=this.deliver(t,o).finally(()=>this.flying.delete(t));return this.flying.set(t,n),n}async deliver(t,o){let{draft:s,gone:n,version:a}=o,{exercise:r,kind:c,body:l,about:$}=s,u=n?await this.post.ask("remove",{id:t},{patience:bs}):await this.post.ask("save",{id:t,exercise:r,kind:c,body:l,about:$},{patience:bs}),f=this.items.get(t);u.ok||n&&u.code==="gone"?this.accept(t,o,u):kn.has(u.code??"")?this.later(t,yn):(f==null?void 0:f.version)===a&&(f.refused=u.say??{room:"",own:""}),this.keep()}accept(t,o,s){var n;this.everSaved=!0,o.gone?(this.removed.set(t,Date.now()),this.acknowledged.delete(t)):s.entry&&this.acknowledged.set(t,s.entry),((n=this.items.get(t))==null?void 0:n.version)===o.version?this.items.delete(t):this.later(t,gs)}async settled(t){return await Promise.all(t.map(o=>this.sendOne(o))),!t.some(o=>this.items.has(o))}overlay(t,o){var n;let s=new Map(o.map(a=>[a.id,a]));for(let[a,r]of this.acknowledged){let c=r.revision>(((n=s.get(a))==null?void 0:n.revision)??-1);c&&r.exercise===t?s.set(a,r):c||this.acknowledged.delete(a)}for(let a of this.removed.keys())s.delete(a)||this.removed.delete(a);for(let{draft:a,gone:r}of this.items.values())r?s.delete(a.id):a.exercise===t&&s.set(a.id,vn(a,s.get(a.id)));return[...s.values()]}forgetPart(t){for(let[o,{draft:s}]of[...this.items])s.exercise===t&&this.items.delete(o);for(let[o,s]of[...this.acknowledged])s.exercise===t&&this.acknowledged.delete(o);this.keep()}clear(){for(let t of this.timers.values())clearTimeout(t);this.items.clear(),this.keep()}close(){for(let t of this.timers.values())clearTimeout(t);this.stopListening()}};function vn(e,t){let o=t&&JSON.stringify(t.body)===JSON.stringify(e.body),{id:s,exercise:n,kind:a,body:r,about:c}=e,l=!!(t!=null&&t.shared&&(o||a==="opinion"));return{id:s,exercise:n,kind:a,body:r,about:c,shared:l,revision:(t==null?void 0:t.revision)??Number.MAX_SAFE_INTEGER}}var et=[],ks=!1;function _s(){var e;((e=history.state)==null?void 0:e.passerelle)!=="here"&&history.pushState({passerelle:"here"},"")}function vs(){let e=et[et.length-1];return e&&e(),!!e}function _n(){ks||(ks=!0,addEventListener("popstate",()=>{vs()&&_s()}),addEventListener("keydown",e=>{e.key==="Escape"&&!e.defaultPrevented&&vs()&&e.preventDefault()}))}function _t(e){let t=J(e);t.current=e;let o=e!==null;le(()=>{if(!o)return;_n(),_s();let s=()=>{var n;return(n=t.current)==null?void 0:n.call(t)};return et.push(s),()=>{et.splice(et.indexOf(s),1)}},[o])}var ye=Ye({me:null,tools:null,status:null,notices:null,aloud:!1,homeBack:null});function he(e,t){let[o,s]=M(()=>Ie(e)??t),n=Yt(a=>{K(e,a),s(a)},[e]);return[o,n]}var ws=!1;function x({name:e,back:t=null,progress:o,bar:s,stacked:n=!1,class:a="",children:r}){let c=Se(ye),l=J(null);return _t(t),le(()=>{var $,u;ws&&(scrollTo(0,0),(u=($=l.current)==null?void 0:$.querySelector("h1"))==null||u.focus({preventScroll:!0})),ws=!0},[e]),i`
<header class="top">
${t?i`<button type="button" class="button button-quiet top-back" onClick=${t}>
<${g} name="arrow-left" class="picture-turns" /><${d} inline class="top-word"
of=${p("Back")} />
</button>`:c.me}
<div class="top-end">${o}${!t&&c.tools}</div>
</header>
${c.notices}
<main class=${T("main",a)} ref=${l} key=${e}>${r}</main>
<footer class=${T("foot",s&&"foot-acts")}>${c.status}${s&&i`<div
class=${T("bar",n&&"bar-stacked")}>${s}</div>`}</footer>`}var C=({of:e})=>i`<${d} as="h1" tabindex="-1" of=${e} whole=${!0} />`,wn=7;function ke({n:e,m:t}){return t<2?null:i`<div class="progress">
${t>wn?i`<progress class="dots-bar" aria-hidden="true" value=${e} max=${t}></progress>`:i`<span class="dots" aria-hidden="true">
${Array.from({length:t},(o,s)=>i`<span class=${T("dot",s<e&&"dot-done",s===e-1&&"dot-now")} />`)}
</span>`}
<${d} inline class="small progress-words" of=${p("{n} of {m}",{n:e,m:t})} />
</div>`}function k({of:e,picture:t,turns:o=!1,look:s="",after:n=!1,onClick:a,class:r="",...c}){let l=t&&i`<${g} name=${t} class=${o?"picture-turns":""} />`;return i`<button type="button" class=${T("button",s&&`button-${s}`,r)} onClick=${a}
...${c}>
${!n&&l}<${d} of=${e} />${n&&l}
</button>`}var Mn=12e3,Mt=class{constructor(t){this.model=t,this.number=0,this.connection="open",this.waiting=new Map,this.listeners=new Set,this.onReply=this.onReply.bind(this),this.onConnection=this.onConnection.bind(this),t.on("msg:custom",this.onReply),t.on("connection",this.onConnection)}ask(t,o={},{again:s=!0,patience:n=Mn}={}){let a=++this.number;return new Promise(r=>{let c=setTimeout(()=>this.answer(a,wt(a)),n);this.waiting.set(a,{message:{n:a,do:t,...o},again:s,answer:l=>{clearTimeout(c),r(l)}}),this.connection==="open"?this.model.send({n:a,do:t,...o}):s||this.answer(a,wt(a))})}answer(t,o){let s=this.waiting.get(t);this.waiting.delete(t),s==null||s.answer(o)}onReply(t){typeof(t==null?void 0:t.re)=="number"&&this.answer(t.re,t)}onConnection(t){if(t!==this.connection){this.connection=t;for(let[o,{message:s,again:n}]of[...this.waiting])t==="open"?this.model.send(s):n||this.answer(o,wt(o));for(let o of this.listeners)o(t)}}listen(t){return this.listeners.add(t),()=>this.listeners.delete(t)}close(){this.model.off("msg:custom",this.onReply),this.model.off("connection",this.onConnection);for(let t of[...this.waiting.keys()])this.answer(t,wt(t))}},wt=e=>({re:e,ok:!1,code:"no_answer",say:p("The room does not answer just now. Please try again in a moment.")});function Ms(){let e=/^#([jk])=([0-9A-Za-z_-]+)$/.exec(location.hash);if(!e)return"";history.replaceState(history.state,"",location.pathname+location.search);let[,t="",o=""]=e;return t==="j"?oo(o):so(o),K("unknown",void 0),t}var ao=Ms();function xs(e,t,o,s){let n=()=>Ve()!==null&&!Ie("unknown"),[a,r]=M(n),[c,l]=M(!1),[$,u]=M(null),f=async()=>{let S=Ve();u(null);let v=await t.ask("hello",{secret:S}),P=v.code==="wrong_code";P&&K("unknown",!0),r(!v.ok&&!P),u(v.ok||P&&ao!=="k"?null:v.say??null),v.ok&&o.flush()},h=()=>{r(!0),f()};L(()=>{e.stage==="enter"&&n()&&!s&&h()},[e.stage]),L(()=>{let S=()=>{let v=Ve();ao=Ms(),ao==="k"&&(v!==Ve()&&o.clear(),h())};return addEventListener("hashchange",S),()=>removeEventListener("hashchange",S)},[]);let m=S=>{so(S)&&o.clear(),K("unknown",void 0),K("enter",void 0)};return{arriving:a,busy:c,trouble:$,hello:f,join:async S=>{l(!0),K("offer",!0);let v=await t.ask("join",S,{again:!1});if(l(!1),u(v.ok?null:v.say??null),!v.ok){K("offer",void 0);return}m(v.secret),oo(null),K("offer",!0)},useCard:async S=>{l(!0);let v=await t.ask("hello",{secret:S});l(!1),u(v.ok?null:v.say??null),v.ok&&m(S)},speak:S=>{u(null),t.ask("speak",{language:S})}}}var xn=1600,Cn=5;function Sn(e){let t=1-e;return{x:Math.round(xn*e),y:Math.round(250*t*t+60*e*t+250*e*e)}}var Cs=[...Array(Cn).keys()].flatMap(e=>[...Array(2**e).keys()].map(t=>Sn((2*t+1)/2**(e+1)))),tt=({lamps:e=0})=>i`
<svg class="bridge" viewBox="0 0 1600 280" preserveAspectRatio="xMidYMax meet" aria-hidden="true" focusable="false">
<path class="bridge-water" d=${`M150 266${"q54 -13 108 0t108 0".repeat(6)}`} />
<path class="bridge-deck" d="M0 250Q800 30 1600 250" />
<path class="bridge-rail" d="M0 204Q800 -16 1600 204" />
${Cs.map(({x:t,y:o})=>i`<path class="bridge-post" key=${t} d=${`M${t} ${o}v-46`} />`)}
${Cs.slice(0,e).map(({x:t,y:o})=>i`
<g class="lamp" key=${t}>
<path class="lamp-post" d=${`M${t} ${o-46}v-16`} />
<circle class="lamp-glow" cx=${t} cy=${o-72} r="26" /><circle class="lamp-light" cx=${t} cy=${o-72} r="10" />
</g>`)}
</svg>`;function Ss(e){let[t,o]=he("enter",{at:"language"});L(()=>{t.language&&t.language!==e.view.language&&e.speak(t.language)},[]);let s={language:An,who:Pn,code:Tn,card:zn}[t.at];return i`<${s} ...${e} place=${t} go=${o} />`}function An({view:e,speak:t,place:o,go:s,trouble:n}){let a=r=>{t(r),s({...o,at:"who",language:r})};return i`<${x} name="language" class="enter" bar=${i`
<${k} look="quiet" class="bar-wide" picture="key" of=${p("I have a card")}
onClick=${()=>s({...o,at:"card"})} />`}>
<div class="enter-club"><${tt} lamps=${3} /><h1 tabindex="-1"><bdi>${e.club.name}</bdi></h1></div>
<${I} of=${n} />
<ul class="rows" aria-label=${H(p("Your language"))}>
${e.languages.map(({code:r,name:c,direction:l})=>i`<li key=${r}>
<button type="button" class="row-choice" lang=${r} dir=${l} data-language=${r}
onClick=${()=>a(r)}>
<span class="endonym">${c}</span><${g} name="arrow-right" class="picture-turns" />
</button></li>`)}
</ul>
<//>`}var As=({alias:e="",picture:t="",language:o},s)=>({alias:e.trim(),picture:t,language:o??s.language});function Pn({view:e,place:t,go:o,join:s,busy:n,trouble:a}){let{picture:r,alias:c=""}=t,l=f=>{let h=f.aliases[Math.floor(Math.random()*f.aliases.length)]??"";o({...t,picture:f.name,alias:t.touched?c:h})},u=r&&i`<${Ln} picture=${r} alias=${c} busy=${n} enter=${()=>{let f=fs();f?s({...As(t,e),join:f}):o({...t,at:"code"})}}
rename=${f=>o({...t,alias:f,touched:f!==""})} />`;return i`<${x} name="who" back=${()=>o({...t,at:"language"})} bar=${u}>
<${C} of=${p("Choose your picture")} />
<${d} as="p" class="why"
of=${p("It stands for you here, with a name that you like. No real name is needed.")} />
<${I} of=${a} />
<${no} pictures=${e.pictures} chosen=${r} choose=${l} />
<//>`}function no({pictures:e,chosen:t,choose:o}){return i`<div class="grid" role="group" aria-label=${H(p("Choose your picture"))}>
${e.map(s=>i`<button key=${s.name} type="button" class="tile"
aria-pressed=${s.name===t}
data-picture-choice=${s.name} onClick=${()=>o(s)}>
<${g} name=${s.name} size="2.1em" /><${d} class="tile-word" of=${s.label} />
${s.name===t&&i`<${g} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>`}function Ln({picture:e,alias:t,busy:o,enter:s,rename:n}){return i`<form class="name-bar" onSubmit=${r=>{r.preventDefault(),t.trim()&&s()}}>
<label class="name-field"><span class="hidden-but-said"><${d} of=${p("Your name here")} /></span>
<${g} name=${e} size="1.6em" />
<input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" enterkeyhint="go" value=${t}
onInput=${r=>n(r.target.value)} />
<${g} name="pencil" size="1.1em" class="name-pencil" />
</label>
<button type="submit" class="button button-main" disabled=${o||!t.trim()}>
<${d} of=${p("Enter")} /><${g} name="arrow-right" class="picture-turns" />
</button>
</form>`}function Tn({view:e,place:t,go:o,join:s,busy:n,trouble:a}){let[r,c]=M(""),l=()=>s({...As(t,e),join:r.trim()});return i`<${Ps} name="code" title=${p("Type the code of the room")}
why=${p("It is on the wall, under the picture to scan.")}
code=${r} set=${c} length=${12} enter=${l} busy=${n} trouble=${a}
back=${()=>o({...t,at:"who"})} />`}function zn({place:e,go:t,useCard:o,busy:s,trouble:n}){let[a,r]=M("");return i`<${Ps} name="card" title=${p("Type the code of your card")}
why=${p("Or point the camera at the picture on the card: it opens by itself.")} code=${a}
set=${c=>r(ro(c))} length=${40} enter=${()=>o(Hn(a))}
busy=${s}
trouble=${n} back=${()=>t({...e,at:"language"})} />`}function Ps({name:e,title:t,why:o,code:s,set:n,length:a,enter:r,busy:c,trouble:l,back:$}){let u=i`<${k} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${p("Enter")}
disabled=${c||s.trim().length<4} onClick=${r} />`;return i`<${x} name=${e} back=${$} bar=${u}>
<form class="question" onSubmit=${f=>{f.preventDefault(),r()}}>
<div id="code-ask"><${C} of=${t} /></div>
<${d} as="p" class="why" of=${o} />
<${I} of=${l} />
<input class="field field-code" dir="ltr" type="text" autocapitalize="characters" autocomplete="off"
spellcheck=${!1}
enterkeyhint="go" maxlength=${a} aria-labelledby="code-ask" value=${s}
onInput=${f=>n(f.target.value)} />
</form>
<//>`}var I=({of:e})=>e&&i`<${d} as="p" class="trouble" role="alert" of=${e} />`,Hn=e=>e.toUpperCase().replace(/[^0-9A-Z]/g,"").replace(/O/g,"0").replace(/[IL]/g,"1"),ro=e=>(e.toUpperCase().replace(/[^0-9A-Z]/g,"").match(/.{1,4}/g)??[]).join(" ");function Ls({trouble:e,again:t}){let o=e&&i`<${k} look="main" class="bar-wide" picture="refresh-cw" of=${p("Try again")}
onClick=${t} />`;return i`<${x} name="arriving" class="now" bar=${o}>
<div class="now-picture waiting"><${g} name="footprints" size="4rem" /></div>
<${C} of=${p("Finding your place")} />
<${I} of=${e} />
<//>`}function Ts({how:e}){let t=i`<${k} class="bar-wide" picture="door-open" of=${p("Come in again")}
onClick=${()=>location.reload()} />`;return i`<${x} name="gone" class="now" bar=${t}>
<div class="now-picture"><${g} name="leaf" size="4rem" /></div>
<${C} of=${e==="left"?p("You have left"):p("Everything is erased")} />
<${d} as="p" class="now-say" of=${e==="left"?p("This phone keeps nothing of you. Your card brings you back."):p("Nothing that you wrote is left here. You are welcome whenever you like.")} />
<//>`}var je=()=>globalThis.speechSynthesis??null;function ot(e){var o;return(((o=je())==null?void 0:o.getVoices())??[]).find(s=>s.localService&&s.lang.toLowerCase().split(/[-_]/)[0]===e)??null}function io(){let{room:e,own:t}=oe(),o=()=>!!(ot(t)??ot(e)),[s,n]=M(o);return L(()=>{var r,c;let a=()=>n(o());return a(),(c=(r=je())==null?void 0:r.addEventListener)==null||c.call(r,"voiceschanged",a),()=>{var l,$;return($=(l=je())==null?void 0:l.removeEventListener)==null?void 0:$.call(l,"voiceschanged",a)}},[e,t]),s}function Vn(e){var a,r;let{room:t,own:o}=oe(),s=ot(o)??ot(t);if(!s)return;let n=new SpeechSynthesisUtterance(ot(o)?e.own:e.room);n.voice=s,n.lang=s.lang,(a=je())==null||a.cancel(),(r=je())==null||r.speak(n)}function Q({of:e}){let{aloud:t}=Se(ye),o=io();return L(()=>()=>{var s;return(s=je())==null?void 0:s.cancel()},[]),!t||!o?null:i`<button type="button" class="button aloud" aria-label=${H(p("Read aloud"))}
onClick=${()=>Vn(e)}>
<${g} name="volume-2" />
</button>`}function zs({view:e,card:t,notNow:o,bring:s}){let{now:n,me:a}=e,r=(n==null?void 0:n.title)??p("Welcome, {alias}",{alias:a.alias}),c=(n==null?void 0:n.seat)??(n?p("The session begins soon. There is nothing to do on the phone yet."):p("Put the phone down if you like. When the group begins, this screen follows by itself.")),l=e.exercises.every(u=>u.count===0),$=t&&i`<${Bn} card=${t} notNow=${o} bring=${l?s:null} />`;return i`<${x} name=${`now ${(n==null?void 0:n.activity)??(n==null?void 0:n.session)??""}`} class="now" bar=${$}>
<div class="now-picture">
${n!=null&&n.picture?i`<${g} name=${n.picture} size="4.5rem" />`:i`<${tt} lamps=${5} />`}
</div>
<${C} of=${r} />
<${d} as="p" class="now-say" of=${c} />
<${Q} of=${{room:`${r.room}. ${c.room}`,own:`${r.own}. ${c.own}`}} />
${n&&n.number>0&&i`<${d} inline as="p" class="soft small"
of=${p("Part {n} of {m}",{n:n.number,m:n.of})} />`}
<//>`}function Bn({card:e,notNow:t,bring:o}){return i`<div class="offer">
<p class="offer-say"><${g} name="key" /><${d}
of=${p("Keep the card that brings you back here next time.")} /></p>
<${k} look="quiet" of=${p("Later")} onClick=${t} />
<${k} class="bar-main" picture="qr-code" of=${p("See my card")} onClick=${e} />
${o&&i`<${k} look="quiet" class="offer-bring" picture="folder-open"
of=${p("I bring a portfolio from another club")} onClick=${o} />`}
</div>`}var ve=e=>new Set(Object.values(e.options??{}).map(t=>t==null?void 0:t.picture)).size>1,j=e=>e==null||e===""||Array.isArray(e)&&e.length===0||typeof e=="string"&&e.trim()==="",B=(e,t)=>y(e,o=>{var s;return((s=o==null?void 0:o.options)==null?void 0:s[t])??t}),ue=(e,t)=>e?y(e.words,o=>{var s;return((s=o.cards[t])==null?void 0:s.text)??t}):{room:t,own:t},X=(e,t)=>e==null?void 0:e.cards.find(o=>o.slug===t),ae=(e,t)=>{var s,n;let o=(n=(s=e==null?void 0:e.families)==null?void 0:s.find(a=>a.slug===t))==null?void 0:n.token;return o?`shape-${o}`:""};var En=Ye(!1);var xt=e=>e.items===null,po=e=>e.filter(t=>xt(t)?t.n>0:(t.items??[]).length>0&&(t.show!=="distribution"||t.n>0)),uo=(e,t)=>{var o;return(o=e.wall)==null?void 0:o.find(s=>s.name===t.name)},mo=(e,t)=>{var o;return[((o=uo(e,t))==null?void 0:o.form)??[]].flat()[0]??""};function fo(e,t,{spec:o,words:s,deck:n}){var $,u,f,h,m,b,_,w;let{key:a,text:r=""}=e;if(!a)return{room:r,own:r,picture:null,shape:""};let c=X(n,a),l=[(($=uo(o,t))==null?void 0:$.field)??[]].flat();for(let S of[((u=uo(o,t))==null?void 0:u.form)??[]].flat()){let v=(f=o.forms[S])==null?void 0:f.steps.find(A=>{var V;return l.includes(A.key)&&(((V=A.options)==null?void 0:V[a])||A.input.startsWith("card"))});if(!v)continue;let P=(A,V)=>{var te,O,N,Ae;return(v.options?(N=(O=(te=A.forms[S])==null?void 0:te.steps[v.key])==null?void 0:O.options)==null?void 0:N[a]:(Ae=V==null?void 0:V[a])==null?void 0:Ae.text)??a};return{room:P(s.room,(m=(h=n==null?void 0:n.words)==null?void 0:h.room)==null?void 0:m.cards),own:P(s.own,(_=(b=n==null?void 0:n.words)==null?void 0:b.own)==null?void 0:_.cards),picture:(v.options?ve(v)&&((w=v.options[a])==null?void 0:w.picture):c==null?void 0:c.picture)||null,shape:v.options?"":ae(n,c==null?void 0:c.family)}}return{room:a,own:a,picture:null,shape:""}}var ho=({part:e})=>i`<span class="bar-line" aria-hidden="true"><span style=${{inlineSize:`${e*100}%`}}></span></span>`;var Vs=e=>i`
<${Es} ...${e} chosen=${e.value?[e.value]:[]} most=${1}
put=${t=>e.set(t[0]??null)} />`,Bs=e=>i`
<${Es} ...${e} chosen=${e.value??[]} most=${e.step.most??1/0} put=${e.set} />`;function Es({deck:e,asked:t,chosen:o,most:s,put:n,taken:a=[]}){let r=(e==null?void 0:e.families)??[],[c,l]=M(()=>{var h;return((h=X(e,o[0]??""))==null?void 0:h.family)??""});if(_t(c&&r.length>1?()=>l(""):null),!e)return null;let $=h=>{o.includes(h)?n(o.filter(m=>m!==h)):s===1?n([h]):o.length<s&&n([...o,h])},u=r.length>1?e.cards.filter(h=>h.family===c):e.cards,f=h=>i`
<${jn} key=${h.slug} card=${h} deck=${e} on=${o.includes(h.slug)} flip=${()=>$(h.slug)}
off=${s>1&&o.length>=s} taken=${a.includes(h.slug)} />`;return i`<div class="deck" role="group" aria-labelledby=${t}>
${!c&&o.map(h=>X(e,h)).map(h=>h&&f(h))}
${s>1&&o.length>=s&&i`<${d} as="p" class="soft small"
of=${p("{n} at most. Tap one to take it away.",{n:s})} />`}
${r.length>1&&!c?i`<${Nn} deck=${e} families=${r} chosen=${o} open=${l} />`:i`${r.length>1&&i`<${In} deck=${e} family=${c} back=${()=>l("")} />`}
<div class="rows">${u.map(f)}</div>`}
</div>`}function Nn({deck:e,families:t,chosen:o,open:s}){let n=a=>o.filter(r=>{var c;return((c=X(e,r))==null?void 0:c.family)===a.slug}).length;return i`<div class="grid families">
${t.map(a=>i`
<button key=${a.slug} type="button" class="tile family" data-family=${a.slug}
onClick=${()=>s(a.slug)}>
<${Be} deck=${e} family=${a.slug} />
<${d} class="tile-word" of=${y(e.words,r=>{var c;return(c=r.families)==null?void 0:c[a.slug]})} />
${n(a)>0&&i`<span class="tile-mark badge badge-chosen numbers">${n(a)}</span>`}
</button>`)}
</div>`}var Be=({deck:e,family:t})=>{var o,s;return i`<span class="family-mark">
<span class=${ae(e,t)} aria-hidden="true"></span>
<${g} name=${((s=(o=e.families)==null?void 0:o.find(n=>n.slug===t))==null?void 0:s.picture)??"circle"} size="1.6em" />
</span>`},In=({deck:e,family:t,back:o})=>i`<div class="family-open">
<button type="button" class="button button-quiet" data-families onClick=${o}>
<${g} name="arrow-left" class="picture-turns" /><${d} inline of=${p("Other families")} />
</button>
<h2><${Be} deck=${e} family=${t} /><${d} of=${y(e.words,s=>{var n;return(n=s.families)==null?void 0:n[t]})} /></h2>
</div>`;function jn({card:e,deck:t,on:o,off:s,taken:n,flip:a}){let r=ue(t,e.slug);return i`<div class=${T("deck-card",o&&"deck-card-on")}>
<div class="deck-line">
<button type="button" class="row-choice" aria-pressed=${o} aria-disabled=${s&&!o?"true":null}
data-card=${e.slug} onClick=${a}>
<span class="card-picture"><${g} name=${e.picture} size="1.75em" />
<span class=${ae(t,e.family)} aria-hidden="true"></span></span>
<span class="deck-text"><${d} of=${r} />
${n&&i`<${d} class="soft small" of=${p("Already in my cards")} />`}</span>
<span class="row-mark"><${g} name=${o?"circle-check":"circle"} /></span>
</button>
<${Q} of=${qn(t,e.slug,o)} />
</div>
${o&&i`<${Rn} deck=${t} slug=${e.slug} />`}
</div>`}function Rn({deck:e,slug:t}){var n;let o=((n=e.words.room.cards[t])==null?void 0:n.examples)??[],s=y(e.words,a=>{var r;return(r=a.cards[t])==null?void 0:r.story});return i`<div class="deck-more">
${o.length>0&&i`<${d} as="p" class="soft small" of=${p("For example:")} />
<ul>${o.map((a,r)=>i`<li key=${r}><${d}
of=${y(e.words,c=>{var l,$;return($=(l=c.cards[t])==null?void 0:l.examples)==null?void 0:$[r]})} /></li>`)}</ul>`}
${s.room&&i`<p class="deck-story"><${g} name="message-circle" size="1.2em" /><${d} of=${s} /></p>`}
</div>`}function qn(e,t,o){let s=n=>{let a=n.cards[t];return[a==null?void 0:a.text,...o?[...(a==null?void 0:a.examples)??[],a==null?void 0:a.story]:[]].filter(Boolean).join(" ")};return{room:s(e.words.room),own:s(e.words.own)}}var qe=e=>Object.entries(e).every(([t,o])=>t==="position"||j(o));function Fn({step:e,words:t,value:o,exercise:s}){return Array.isArray(o)?i`<ul class=${T("said-list",e.input==="links"&&"said-links")}>${o.map(n=>i`
<li key=${n}><${yo} step=${e} words=${t} value=${n} exercise=${s} /></li>`)}</ul>`:i`<${yo} step=${e} words=${t} value=${o} exercise=${s} />`}function yo({step:e,words:t,value:o,exercise:s}){var c,l;let{deck:n,linkable:a}=s;if(e.input==="card"||e.input==="cards"){let $=X(n,o);return i`<${bo} picture=${$==null?void 0:$.picture} shape=${ae(n,$==null?void 0:$.family)} of=${ue(n,o)} />`}if(e.input==="links"){let $=(c=a==null?void 0:a[e.key])==null?void 0:c.find(u=>u.id===o);return $?i`<${bo} picture=${$.picture} of=${$.label} />`:null}let r=(l=e.options)==null?void 0:l[o];return r?i`<${bo} picture=${ve(e)&&r.picture} of=${B(t,o)} />`:i`<bdi class="said">${o}</bdi>`}var bo=({picture:e,shape:t,of:o})=>i`<span class="said said-option">
${t&&i`<span class=${t} aria-hidden="true"></span>`}
${e&&i`<${g} name=${e} size="1.2em" />`}<${d} inline of=${o} />
</span>`,Ct=(e,t)=>{var o;return(((o=t.spec.forms[e.kind])==null?void 0:o.steps)??[]).filter(s=>!j(e.body[s.key]))};function ge({entry:e,exercise:t,asked:o=!1,only:s=()=>!0,most:n=1/0}){if(e.body.statement)return i`<${Dn} entry=${e} exercise=${t} />`;let a=Ct(e,t).filter(s);return a.length===0?i`<${d} as="p" class="soft" of=${p("Nothing written yet")} />`:i`<dl class="answers">
${a.slice(0,n).map(r=>{let c=R(t,e.kind,r.key);return i`<div key=${r.key}>
<dt class=${o?"soft small":"hidden-but-said"}><${d} of=${y(c,l=>l==null?void 0:l.ask)} /></dt>
<dd><${Fn} step=${r} words=${c} value=${e.body[r.key]} exercise=${t} /></dd>
</div>`})}
</dl>${a.length>n&&i`<span class="answers-more soft" aria-hidden="true">…</span>`}`}function Dn({entry:e,exercise:t}){var c;let{statement:o,pile:s}=e.body,n=R(t,"sorting","pile"),a=t.deck&&y(t.deck.words,l=>{var $;return($=l.cards[o])==null?void 0:$.text}),r=(c=t.spec.forms.sorting)==null?void 0:c.steps[0];return i`<div class="answers">
${a&&i`<${d} as="p" of=${a} />`}
${r&&i`<p><${yo} step=${r} words=${n} value=${s} exercise=${t} /></p>`}
</div>`}function pe({shared:e}){return i`<span class=${T("badge",e?"badge-shared":"badge-private")}>
<${g} name=${e?"users":"lock"} size="1.1em" />
<${d} inline of=${e?p("Shared"):p("Only me")} />
</span>`}var lt=()=>i`<span class="badge badge-tutor"><${g} name="eye" size="1.1em" />
<${d} inline of=${p("Shown to the tutors")} /></span>`,Os=3;function me({entry:e,exercise:t,open:o,shareable:s=!0,above:n,children:a}){let r=t.spec.forms[e.kind];if(r!=null&&r.anonymous&&e.shared)return i`<${Gn} of=${y(t.words,u=>{var f;return(f=u.forms[e.kind])==null?void 0:f.title})} />`;let c=s&&((r==null?void 0:r.to)??"group")==="group",l=(r==null?void 0:r.steps)??[],$=e.shared||(r==null?void 0:r.to)==="owner";return i`<button type="button" class=${T("card","entry",$?"card-shared":"card-private")}
data-entry=${e.id} onClick=${o}>
${n}
<${ge} entry=${e} exercise=${t} most=${l.length>Os+1?Os:1/0} />
${a}
<span class="entry-foot"><span class="entry-marks">
${c&&i`<${pe} shared=${e.shared} />`}${e.tutor&&i`<${lt} />`}</span>
<${g} name="chevron-right" class="picture-turns entry-on" /></span>
</button>`}var Gn=({of:e})=>i`<div class="card card-shared given" data-given>
<${g} name="circle-check" size="1.6em" />
<p><${d} class="given-title" of=${e} /> <${d} class="soft" of=${p("Given, without your name.")} /></p>
</div>`;var ko=999,vo=40,_e=(e,t)=>e.filter(o=>o.kind===t).sort((o,s)=>(o.body.position??0)-(s.body.position??0)||(o.id<s.id?-1:1)),Ee=e=>{var t;return Math.min((((t=e[e.length-1])==null?void 0:t.body.position)??0)+vo,ko)};function Zn(e,t,o){var u,f;let s=e[t],n=e.filter(h=>h!==s),a=((u=n[o-1])==null?void 0:u.body.position)??0,r=((f=n[o])==null?void 0:f.body.position)??Math.min(a+2*vo,ko+1),c=Math.floor((a+r)/2);if(c>a&&c<r)return[{entry:s,place:c}];n.splice(o,0,s);let l=Math.min(vo,Math.floor(ko/n.length));return n.map((h,m)=>({entry:h,place:(m+1)*l})).filter(h=>h.entry.body.position!==h.place)}function Fe(e,t){let o=J(new Set),s=e.map(n=>`${n.id}${n.revision}${n.shared}`).join();return le(()=>{let n=e.filter(r=>o.current.has(r.id));for(let r of n)r.shared&&o.current.delete(r.id);let a=n.filter(r=>!r.shared).map(r=>r.id);a.length>0&&t.share(a,!0)},[s]),(n,a)=>{for(let{entry:r,place:c}of Zn(e,n,a))r.shared&&o.current.add(r.id),t.save({id:r.id,kind:r.kind,body:{...r.body,position:c},about:r.about})}}var De=({at:e,of:t,move:o,earlier:s,later:n})=>i`<span class="step-moves">
<${Ws} go=${e>0?()=>o(e,e-1):null} picture="chevron-up" of=${s} />
<${Ws} go=${e<t-1?()=>o(e,e+1):null} picture="chevron-down" of=${n} />
</span>`,Ws=({go:e,picture:t,of:o})=>i`<button type="button" class="button button-quiet move"
aria-label=${H(o)}
aria-disabled=${e?null:"true"} onClick=${()=>e==null?void 0:e()}><${g} name=${t} /></button>`;function Un(e,t){let[o,s]=M({from:[],to:[]}),n=JSON.stringify(e.body);return L(()=>{let a=!0;return t.chain(e.id).then(r=>{a&&r.ok&&s({from:r.from??[],to:r.to??[]})}),()=>{a=!1}},[e.id,n]),o}function St({entry:e,actions:t,open:o}){let{from:s,to:n}=Un(e,t);return i`
<${Ns} items=${s} way="from" of=${p("Where this comes from")} open=${o} />
<${Ns} items=${n} way="to" of=${p("What it became")} open=${o} />`}var Ns=({items:e,way:t,of:o,open:s})=>e.length===0?null:i`
<section class=${`chain chain-${t}`} data-chain=${t}>
<h2><${g} name=${t==="from"?"footprints":"sprout"} size="1.2em" /><${d} of=${o} /></h2>
<${Is} items=${e} way=${t} open=${s} />
</section>`,Is=({items:e,way:t,open:o})=>i`<ul class="chain-list">${e.map(s=>i`
<li key=${s.id}>
<button type="button" class="row-choice" data-step=${s.id} onClick=${()=>o(s)}>
<${g} name=${s.picture??"circle-dot"} size="1.6em" /><${d} of=${s.label} />
<${g} name="chevron-right" class="picture-turns row-mark" />
</button>
${(s[t]??[]).length>0&&i`<${Is} items=${s[t]} way=${t} open=${o} />`}
</li>`)}</ul>`;function At({card:e,entry:t,exercise:o}){if(e.texts||e.chosen)return i`<${wo} card=${e} exercise=${o} form=${t.kind} />`;let s=Object.entries(e).map(([n,a])=>Yn(n,a,t,o)).filter(Boolean);return s.length===0?i`<${d} as="p"
of=${p("The others see none of your words here; it only adds one to the count.")} />`:i`<div class="seen">${s}</div>`}function Yn(e,t,o,s){var r,c;let n=o.kind,a=R(s,n,e);if(Array.isArray(t)&&t.length>0&&e!=="merged"){let l=((c=(r=s.spec.forms[n])==null?void 0:r.steps.find($=>$.key===e))==null?void 0:c.input)==="text";return i`<ul key=${e} class=${l?"seen-texts":"seen-list"}>
${t.map($=>i`<li key=${$.key??$.text}>
${$.key?i`<${d} inline of=${B(a,$.key)} />`:i`<bdi>${$.text}</bdi>`}
</li>`)}</ul>`}return e==="picture"&&t?i`<${g} key=${e} name=${Ge(t,s,n)}
size="2.2em" />`:e==="slug"?i`<${ge} key=${e} entry=${o} exercise=${s} />`:["text","task","competence"].includes(e)&&t?i`<p key=${e} class=${T("seen-text",`seen-${e}`)}><bdi>${t}</bdi></p>`:null}function Ge(e,t,o){var n,a,r,c;return((c=(r=(a=(((n=t.spec.forms[o])==null?void 0:n.steps)??[]).find(l=>l.key==="picture"))==null?void 0:a.options)==null?void 0:r[e])==null?void 0:c.picture)??e}function _o(e,t){let[o,s]=M(null),n=JSON.stringify(e.body);return L(()=>{let a=!0;return t(e.id).then(r=>{a&&s(r)}),()=>{a=!1}},[e.id,n]),o}function wo({card:e,exercise:t,form:o}){let{picture:s,texts:n=[],chosen:a=[]}=e;return n.length+a.length===0?i`<${d} as="p"
of=${p("The others see none of your words here; it only adds one to the count.")} />`:i`<div class="seen seen-said">
${s&&i`<${g} name=${s} size="2.2em" />`}
${n.map(({field:r,text:c})=>i`<p key=${r} class="seen-text"><bdi>${c}</bdi></p>`)}
${a.length>0&&i`<ul class="seen-list">${a.map(({field:r,key:c})=>i`
<li key=${`${r} ${c}`}><${Mo} field=${r} value=${c} exercise=${t} form=${o} /></li>`)}</ul>`}
</div>`}function Mo({field:e,value:t,exercise:o,form:s}){var l,$,u;let n=e.split(".")[0]??e,a=(l=o.spec.forms[s])==null?void 0:l.steps.find(f=>f.key===n),r=X(o.deck,t);if(a!=null&&a.input.startsWith("card")&&r)return i`<span class="said-option"><span class=${ae(o.deck,r.family)} aria-hidden="true"></span>
<${g} name=${r.picture} size="1.2em" /><${d} inline of=${ue(o.deck,t)} /></span>`;let c=a&&ve(a)&&((u=($=a.options)==null?void 0:$[t])==null?void 0:u.picture);return i`<span class="said-option">${c&&i`<${g} name=${c} size="1.2em" />`}
<${d} inline of=${B(R(o,s,n),t)} /></span>`}function js(){let[e,t]=M(!1),[o,s]=M(null);return{busy:e,trouble:o,act:async(a,r=()=>{})=>{t(!0);let c=await a;t(!1),s(c.ok?null:c.say??null),c.ok&&r()}}}function Rs({entry:e,exercise:t,actions:o,fresh:s,back:n,edit:a,shareable:r=!0,note:c,children:l,walk:$}){let{busy:u,trouble:f,act:h}=js(),[m,b]=M(""),_=_o(e,o.preview),w=t.spec.forms[e.kind],S=A=>h(o.share([e.id],A),s&&A?n:void 0);if(m==="remove")return i`<${tr} entry=${e} exercise=${t} no=${()=>b("")}
yes=${()=>h(o.remove(e.id),n)} />`;if(m==="give")return i`<${Xn} busy=${u} trouble=${f} no=${()=>b("")}
yes=${()=>h(o.share([e.id],!0),n)} />`;let v=r&&i`
${e.shared?i`<${k} class="bar-main" picture="undo-2" of=${p("Take back")} disabled=${u}
onClick=${()=>S(!1)} />`:w!=null&&w.anonymous?i`<${k} look="share" class="bar-main" picture="users" of=${p("Give it without my name")}
disabled=${u||!(_!=null&&_.ok)} onClick=${()=>b("give")} />`:i`<${k} look="share" class="bar-main" picture="users" of=${p("Share with the group")}
disabled=${u||!(_!=null&&_.ok)} onClick=${()=>S(!0)} />`}
${s&&!e.shared&&i`<${k} picture="lock" of=${p("Keep for me")} onClick=${n} />`}`,P=Jn(e,t,r?_==null?void 0:_.card:{});return i`<${x} name=${`entry ${e.id}`} back=${n} bar=${v} stacked=${!0}>
<${C} of=${r?y(t.words,A=>A.screens.preview):Kn(t,e.kind)} />
${r&&i`<${er} reply=${_} entry=${e} exercise=${t} />
<p class="state"><${pe} shared=${e.shared} />
<${d} class="soft" of=${y(t.words,A=>A.screens[e.shared?"shared":"private"])} />
</p>`}
${(w==null?void 0:w.to)==="nobody"&&i`<p class="state"><${pe} shared=${!1} />
<${d} class="soft" of=${y(t.words,A=>A.screens.private)} /></p>`}
${c&&!e.shared&&i`<p class="note"><${g} name="handshake" /><${d} of=${c} /></p>`}
${f&&i`<${d} as="p" class="trouble" role="alert" of=${f} />`}
${l}
${P.length>0&&i`<div class="entry-whole">
${r&&i`<h2 class="only-me"><${g} name="lock" size="1.1em" /><${d}
of=${p("Only you see this")} /></h2>`}
<${ge} entry=${e} exercise=${t} asked=${!0}
only=${A=>P.includes(A)} />
</div>`}
<${St} entry=${e} actions=${o} open=${$} />
<div class="entry-actions">
<${k} picture="pencil" of=${p("Change")} onClick=${a} />
<${k} look="quiet" picture="trash-2" of=${p("Remove")} onClick=${()=>b("remove")} />
</div>
${(w==null?void 0:w.to)!=="owner"&&i`<${Qn} entry=${e} busy=${u}
show=${A=>h(o.show([e.id],A))} />`}
<//>`}var Kn=(e,t)=>y(e.words,o=>{var s;return((s=o.forms[t])==null?void 0:s.title)??o.title}),Qn=({entry:e,busy:t,show:o})=>i`<div class="tutors">
${e.tutor&&i`<${lt} />`}
<${k} look="quiet" picture=${e.tutor?"undo-2":"eye"} disabled=${t} data-tutors
of=${e.tutor?p("Hide it from the tutors"):p("Show it to the tutors")} onClick=${()=>o(!e.tutor)} />
<${d} as="p" class="soft small" of=${e.tutor?p("You can take it back at any time. What you write later stays yours."):p("The tutors can read every word of it. The group sees nothing new.")} />
</div>`;function Jn(e,t,o){let s=[...(o==null?void 0:o.texts)??[],...(o==null?void 0:o.chosen)??[]].map(({field:r})=>r.split(".")[0]);if(s.length>0)return Ct(e,t).filter(({key:r})=>!s.includes(r));let n=JSON.stringify(o??{}),a=r=>n.includes(JSON.stringify(r));return Ct(e,t).filter(({key:r})=>![e.body[r]].flat().some(a))}function Xn({busy:e,trouble:t,yes:o,no:s}){let n=i`<${k} picture="undo-2" of=${p("Not yet")} onClick=${s} />
<${k} look="share" class="bar-main" picture="check" of=${p("Give it")} disabled=${e} onClick=${o} />`;return i`<${x} name="give" back=${s} bar=${n} class="giving">
<div class="now-picture"><${g} name="users" size="4rem" /></div>
<${C} of=${p("Give this without your name?")} />
<${d} as="p" of=${p("It is no longer yours: nobody can tell who wrote it, not even you.")} />
<${d} as="p" class="why" of=${p("After that, you cannot read it, change it or take it back.")} />
${t&&i`<${d} as="p" class="trouble" role="alert" of=${t} />`}
<//>`}function er({reply:e,entry:t,exercise:o}){return e?e.ok?i`<figure class=${T("preview",t.shared&&"preview-shared")}>
<figcaption><${g} name="eye" size="1.2em" /><${d} inline of=${p("What the others see")} />
</figcaption>
<${At} card=${e.card} entry=${t} exercise=${o} />
</figure>`:i`<${d} as="p" class="trouble" of=${e.say??p("Please try again.")} />`:i`<div class="preview preview-empty" aria-busy="true"></div>`}function tr({entry:e,exercise:t,yes:o,no:s}){let n=i`<${k} look="alert" picture="trash-2" of=${p("Remove")} onClick=${o} />
<${k} look="main" class="bar-main" picture="undo-2" of=${p("Keep it")} onClick=${s} />`;return i`<${x} name="remove" back=${s} bar=${n}>
<${C} of=${p("Remove this?")} />
<div class="card card-private"><${ge} entry=${e} exercise=${t} /></div>
<${d} as="p" class="why" of=${p("It goes at once, also from the wall. It cannot be brought back.")} />
<//>`}function qs({entries:e,exercise:t,actions:o,back:s,edit:n}){let{busy:a,trouble:r,act:c}=js(),l=e.every(h=>h.shared),$=h=>y(t.words,m=>m.screens[h]),u=h=>c(o.share(e.map(m=>m.id),h)),f=i`${l?i`<${k} class="bar-main" picture="undo-2" of=${p("Take back")} disabled=${a}
onClick=${()=>u(!1)} />`:i`<${k} look="share" class="bar-main" picture="users" of=${p("Share with the group")}
disabled=${a} onClick=${()=>u(!0)} />`}
<${k} picture="pencil" of=${p("Change")} onClick=${n} />`;return i`<${x} name="share many" back=${s} bar=${f} stacked=${!0}>
<${C} of=${$("preview")} />
<p class="state"><${pe} shared=${l} /><${d} class="soft" of=${$(l?"shared":"private")} />
</p>
${r&&i`<${d} as="p" class="trouble" role="alert" of=${r} />`}
<figure class=${T("preview",l&&"preview-shared")}>
<figcaption><${g} name="eye" size="1.2em" /><${d} inline of=${p("What the others see")} />
</figcaption>
<ul class="many">${e.map(h=>i`<li key=${h.id}><${or} entry=${h}
exercise=${t} actions=${o} /></li>`)}</ul>
</figure>
<//>`}function or({entry:e,exercise:t,actions:o}){let s=_o(e,o.preview);return(s==null?void 0:s.ok)&&i`<${At} card=${s.card} entry=${e} exercise=${t} />`}function Fs({step:e,words:t,value:o,set:s,asked:n}){let a=o??[],r=a.length>=(e.most??1/0),c=f=>{a.includes(f)?s(a.filter(h=>h!==f)):r||s([...a,f])},l=Object.entries(e.options??{}),$=ve(e),u=a.filter(f=>!(f in(e.options??{})));return i`<div role="group" aria-labelledby=${n}>
<div class="chips">
${l.map(([f,h])=>i`
<${sr} key=${f} on=${a.includes(f)} off=${r} picture=${$&&(h==null?void 0:h.picture)}
of=${B(t,f)}
flip=${()=>c(f)} />`)}
${u.map(f=>i`<button key=${`own ${f}`} type="button" class="chip" aria-pressed="true"
onClick=${()=>c(f)}>
<${g} name="check" size="1.15em" /><bdi>${f}</bdi>
</button>`)}
</div>
${e.free&&!r&&i`<${Ds} step=${e} words=${t}
add=${f=>s([...a,f])} taken=${a} />`}
${r&&i`<${d} as="p" class="soft small"
of=${p("{n} at most. Tap one to take it away.",{n:e.most??0})} />`}
</div>`}function sr({on:e,off:t,picture:o,of:s,flip:n}){return i`<button type="button" class="chip" aria-pressed=${e} aria-disabled=${t&&!e?"true":null}
onClick=${n}>
${(e||o)&&i`<${g} name=${e?"check":o} size="1.15em" />`}
<${d} inline of=${s} />
</button>`}function Ds({step:e,words:t,add:o,taken:s}){let[n,a]=M(""),r=y(t,f=>f.free??""),c=n.trim(),l=()=>{c&&!s.includes(c)&&o(c),a("")},$=f=>{f.key!=="Enter"||!c||(f.preventDefault(),l())};return i`<div class="free" onFocusOut=${f=>{let h=f.currentTarget;c&&!h.contains(f.relatedTarget)&&l()}}>
<label><${d} inline class="small soft" of=${r.room?r:p("Something else")} />
<input class="field" dir="auto" type="text" autocomplete="off" enterkeyhint="done"
maxlength=${e.length??40}
value=${n} onInput=${f=>a(f.target.value)} onKeyDown=${$} />
</label>
<button type="button" class="button" aria-label=${H(p("Add"))} onClick=${l}><${g} name="plus" />
</button>
</div>`}function Gs({step:e,words:t,value:o,set:s}){return e.free?o&&!(o in(e.options??{}))?i`<div class="chips other"><button type="button" class="chip" aria-pressed="true" onClick=${()=>s(null)}>
<${g} name="check" size="1.15em" /><bdi>${o}</bdi></button></div>`:i`<${Ds} step=${e} words=${t} add=${s} taken=${[]} />`:null}function Zs({step:e,words:t,value:o,set:s,asked:n}){return i`<div class="rows" role="group" aria-labelledby=${n}>
${Object.entries(e.options??{}).map(([a,r])=>i`
<button key=${a} type="button" class=${T("row-choice",`row-${a}`)} aria-pressed=${o===a}
onClick=${()=>s(o===a?null:a)}>
<${g} name=${(r==null?void 0:r.picture)??"circle"} size="1.75em" /><${d} of=${B(t,a)} />
<span class="row-mark"><${g} name=${o===a?"circle-check":"circle"} /></span>
</button>`)}
<${Gs} step=${e} words=${t} value=${o} set=${s} asked=${n} />
</div>`}function Us({step:e,words:t,value:o,set:s,asked:n}){let a=ve(e);return i`<div class="rows scale" role="group" aria-labelledby=${n}>
${Object.entries(e.options??{}).map(([r,c])=>i`
<button key=${r} type="button" class="row-choice" aria-pressed=${o===r} data-option=${r}
onClick=${()=>s(o===r?null:r)}>
<span class="scale-stop">${o===r&&i`<${g} name="check" size="1.1em" />`}</span>
<${d} of=${B(t,r)} />
${a&&i`<${g} name=${(c==null?void 0:c.picture)??"circle"} size="1.6em" />`}
</button>`)}
</div>`}function Ys({step:e,words:t,value:o,set:s,asked:n}){return i`<div><div class="grid" role="group" aria-labelledby=${n}>
${Object.entries(e.options??{}).map(([a,r])=>i`
<button key=${a} type="button" class="tile" aria-pressed=${o===a} onClick=${()=>s(o===a?null:a)}>
<${g} name=${(r==null?void 0:r.picture)??a} size="2em" />
<${d} class="tile-word" of=${B(t,a)} />
${o===a&&i`<${g} name="circle-check" class="tile-mark" size="1.2em" />`}
</button>`)}
</div>
<${Gs} step=${e} words=${t} value=${o} set=${s} asked=${n} />
</div>`}var ar=e=>[...new Set(e.map(t=>`${t.exercise}.${t.kind}`))].map(t=>e.filter(o=>`${o.exercise}.${o.kind}`===t));function Ks({step:e,value:t,set:o,asked:s,linkable:n=[]}){let a=t??[],r=e.most??1/0,c=a.length>=r&&r>1,l=u=>{a.includes(u)?o(a.filter(f=>f!==u)):r===1?o([u]):c||o([...a,u])},$=ar(n);return $.length===0?i`<p class="private-line soft"><${g} name="sprout" size="1.2em" />
<${d} of=${p("There is nothing to choose from yet. You can go on.")} /></p>`:i`<div class="rows links" role="group" aria-labelledby=${s}>
${$.map(u=>{var f,h;return i`<${ze} key=${`${(f=u[0])==null?void 0:f.exercise}.${(h=u[0])==null?void 0:h.kind}`}>
${$.length>1&&u[0]&&i`<${d} as="h2" class="small soft" of=${u[0].group} />`}
${u.map(m=>i`<${nr} key=${m.id} one=${m} on=${a.includes(m.id)} off=${c}
flip=${()=>l(m.id)} />`)}
<//>`})}
${c&&i`<${d} as="p" class="soft small"
of=${p("{n} at most. Tap one to take it away.",{n:r})} />`}
</div>`}var nr=({one:e,on:t,off:o,flip:s})=>i`
<button type="button" class="row-choice" aria-pressed=${t} aria-disabled=${o&&!t?"true":null}
data-link=${e.id} onClick=${s}>
<${g} name=${e.picture??"circle-dot"} size="1.75em" /><${d} of=${e.label} />
<span class="row-mark"><${g} name=${t?"circle-check":"circle"} /></span>
</button>`;var Qs=e=>String(e??"").normalize("NFC").trim();function Js(e,t){let[o,s]=M(()=>String(e??""));return le(()=>{Qs(e)!==Qs(o)&&s(String(e??""))},[e]),[o,n=>{s(n.target.value),t(n.target.value)}]}function Xs({step:e,words:t,value:o,set:s,asked:n}){let a=J(null),[r,c]=Js(o,s);return le(()=>{a.current&&(a.current.style.height="auto",a.current.style.height=`${a.current.scrollHeight+4}px`)},[r]),i`<div>
<textarea class="field" ref=${a} dir="auto" rows=${e.lines??3} maxlength=${e.length}
aria-labelledby=${n}
autocomplete="off" value=${r} onInput=${c} />
<${ta} value=${r} length=${e.length} />
<${oa} words=${t} value=${o} set=${s} />
</div>`}function ea({step:e,words:t,value:o,set:s,asked:n}){let[a,r]=Js(o,s);return i`<div>
<input class="field" dir="auto" type="text" maxlength=${e.length} aria-labelledby=${n} autocomplete="off"
enterkeyhint="next" value=${a} onInput=${r} />
<${ta} value=${a} length=${e.length} />
<${oa} words=${t} value=${o} set=${s} />
</div>`}function ta({value:e,length:t}){let o=(t??1/0)-(e??"").length;return o>Math.max(8,(t??0)*.12)?null:i`<${d} as="p" class="soft small" of=${p("{n} letters left",{n:o})} />`}function oa({words:e,value:t,set:o}){let s=e.own.examples??e.room.examples??[];return s.length===0||!j(t)?null:i`<div class="examples">
<${d} inline as="p" class="soft small" of=${p("For example:")} />
${s.map((n,a)=>i`<button key=${a} type="button" class="example" onClick=${()=>o(n)}>
<${d} of=${y(e,r=>{var c;return(c=r.examples)==null?void 0:c[a]})} />
</button>`)}
</div>`}var rr={choices:Fs,choice:Zs,scale:Us,picture:Ys,text:Xs,short:ea,card:Vs,cards:Bs,links:Ks},sa=e=>i`<${rr[e.step.input]} ...${e} />`;function aa({name:e,spec:t,words:o,body:s,step:n,save:a,go:r,leave:c,done:l,exercise:$,taken:u={},above:f,only:h=!1}){var O;let m=Math.min(n,t.steps.length-1),b=t.steps[m];if(L(()=>{m!==n&&r(m)},[m,n]),!b)return null;let _=s[b.key],w=h||m===t.steps.length-1,S=()=>w?l():r(m+1),v={room:o.room.steps[b.key]??{ask:b.key},own:o.own.steps[b.key]??{ask:b.key}},P=y(v,N=>N.ask),A=y(v,N=>N.why),V={room:`${P.room} ${A.room}`,own:`${P.own} ${A.own}`},te=i`
<${k} look="quiet" class="bar-skip" picture="skip-forward" turns=${!0} of=${p("Skip")} onClick=${S} />
<${k} look="main" class=${j(_)?"bar-main bar-main-waits":"bar-main"} after=${!0}
picture=${w?"check":"arrow-right"} turns=${!w} of=${w?p("Done"):p("Next")}
onClick=${S} />`;return i`<${x} name=${`${e} ${m}`} back=${m===0?c:()=>r(m-1)} bar=${te}
progress=${i`<${ke} n=${m+1} m=${t.steps.length} />`}>
${f}
${h&&i`<p class="note"><${g} name="info" /><${d}
of=${p("Without this answer, the rest cannot be kept.")} /></p>`}
<form class="question" onSubmit=${N=>{N.preventDefault(),S()}}>
<div id=${`ask-${b.key}`}><${C} of=${P} /></div>
<${d} as="p" class="why" of=${A} />
<${Q} of=${V} />
<${sa} key=${b.key} step=${b} words=${v} value=${_} asked=${`ask-${b.key}`}
deck=${$.deck} linkable=${(O=$.linkable)==null?void 0:O[b.key]} taken=${u[b.key]}
set=${N=>a({...s,[b.key]:N})} />
</form>
<//>`}var na={at:"home"},ra=e=>e.revision===Number.MAX_SAFE_INTEGER;function q({exercise:e,actions:t}){let[o,s]=he(e.name,na),n=a=>ra(a)&&ia(e,a.kind,a.body)>=0;return{place:o,go:s,home:()=>s(na),begin:(a,r)=>s({at:"form",form:a,id:t.newId(),step:0,about:r}),open:a=>s(n(a)?{at:"form",form:a.kind,id:a.id,step:0,about:a.about}:{at:"entry",id:a.id})}}function ia({spec:e},t,o,s=(n=>(n=e.forms[t])==null?void 0:n.needs)()??[]){var a;return(((a=e.forms[t])==null?void 0:a.steps)??[]).findIndex(({key:r})=>s.includes(r)&&j(o[r]))}function F(e,t,o={}){let{exercise:s}=e,{place:n}=t,a=s.mine.find(r=>r.id===n.id);return n.at==="entry"&&a?ir(e,t,a,o):n.at!=="form"||!n.id||!s.spec.forms[n.form??""]?null:cr(e,t,a,o)}function ir({exercise:e,actions:t},{place:o,go:s,home:n},a,{unshared:r=[],notes:c={},above:l}){var h;let $=({exercise:m,id:b},_)=>m===e.name?s({at:"entry",id:b,from:_}):t.visit(m,b,_),{from:u}=o,f=(((h=e.spec.forms[a.kind])==null?void 0:h.to)??"group")==="group";return i`<${Rs} key=${a.id} entry=${a} exercise=${e} actions=${t}
fresh=${!!o.fresh} note=${c[a.kind]} back=${u?()=>$(u,u.from):n}
shareable=${f&&!r.includes(a.kind)} children=${a.about.length>0&&(l==null?void 0:l(a.about))}
walk=${m=>$(m,{exercise:e.name,id:a.id,from:u})}
edit=${()=>s({at:"form",form:a.kind,id:a.id,step:0})} />`}function cr({exercise:e,actions:t},{place:o,go:s,home:n},a,{required:r={},extra:c={},above:l}){let{id:$="",form:u=""}=o,f=e.spec.forms[u],h=(a==null?void 0:a.body)??c,m=(a==null?void 0:a.about)??o.about??[],b=P=>ia(e,u,P,r[u]),_=f.to==="owner",w=(P,A=!1)=>t.save({id:$,kind:u,body:P,about:m,ready:b(P)<0&&(A||!_)}),S=()=>{if(!a||qe(h))return a&&t.remove($),n();let P=b(h);return P>=0?o.missing?n():s({...o,step:P,missing:!0}):(_&&w(h,!0),t.flush(),f.to&&f.to!=="group"?n():s({at:"entry",id:$,fresh:!0}))},v=()=>a&&(qe(h)||_&&!ra(a))?S():n();return i`<${aa} name=${`${u} ${$}`} spec=${f} step=${o.step??0} body=${h}
save=${P=>w(P)} done=${S} leave=${v}
only=${!!o.missing} exercise=${e} taken=${lr(e,u,$)}
above=${m.length>0&&(l==null?void 0:l(m))}
words=${{room:e.words.room.forms[u],own:e.words.own.forms[u]}}
go=${P=>s({...o,step:P})} />`}function lr({mine:e,spec:t},o,s){var r;let n=(((r=t.forms[o])==null?void 0:r.steps)??[]).filter(c=>c.input==="card").map(c=>c.key),a=e.filter(c=>c.kind===o&&c.id!==s);return Object.fromEntries(n.map(c=>[c,a.map(l=>l.body[c])]))}function D({form:e,picture:t="pencil",start:o="",exercise:s,actions:n,paths:a}){let r=s.spec.forms[e],c=r!=null&&r.ordered?_e(s.mine,e):s.mine.filter(m=>m.kind===e),l={room:s.words.room.forms[e],own:s.words.own.forms[e]},$=(r==null?void 0:r.most)??1/0,u=y(l,m=>m==null?void 0:m.title),h=o!==""&&c.length===0?y(s.words,m=>m.screens[o]):c.length===0&&$===1?u:y(l,m=>(m==null?void 0:m.add)??(m==null?void 0:m.title));return i`<section class="form-list" data-form=${e}>
${c.length>0&&i`<${d} as="h2" of=${u} />`}
${r!=null&&r.ordered?i`<${$r} entries=${c} exercise=${s} actions=${n} paths=${a} />`:c.map(m=>i`<${me} key=${m.id} entry=${m} exercise=${s}
open=${()=>a.open(m)} />`)}
${c.length<$&&i`<button type="button" class="begin" onClick=${()=>a.begin(e)}>
<span class="begin-picture"><${g} name=${c.length?"plus":t} size="1.75em" /></span>
<${d} of=${h} /><${g} name="chevron-right" class="picture-turns" />
</button>`}
</section>`}function $r({entries:e,exercise:t,actions:o,paths:s}){let n=Fe(e,o);return i`<ol class="ordered">${e.map((a,r)=>i`<li key=${a.id}>
<${me} entry=${a} exercise=${t} open=${()=>s.open(a)} />
${e.length>1&&i`<${De} at=${r} of=${e.length} move=${n} earlier=${p("Move up")}
later=${p("Move down")} />`}
</li>`)}</ol>`}function G({exercise:e,children:t,bar:o}){let s=y(e.words,r=>r.screens.intro??r.invite),n=y(e.words,r=>r.title),{homeBack:a}=Se(ye);return i`<${x} name=${`home ${e.name}`} back=${a} bar=${o} class="exercise-home">
<${C} of=${n} />
<${d} as="p" class="why" of=${s} />
<${Q} of=${{room:`${n.room}. ${s.room}`,own:`${n.own}. ${s.own}`}} />
${t}
<//>`}function Z({exercise:e}){let t=e.mine.length===0;return i`<p class="private-line soft small"><${g} name=${t?"sprout":"users"} size="1.2em" />
<${d} of=${y(e.words,o=>o.screens[t?"nothing_mine":"pick"])} /></p>`}function ca({exercise:e,back:t}){let o=po(e.wall.boards);return i`<${x} name=${`group ${e.name}`} back=${t}>
<${C} of=${y(e.words,s=>s.screens.revealed)} />
${o.length===0&&i`<${d} as="p" class="why" of=${y(e.words,s=>s.screens.nothing_shared)} />`}
${o.map(s=>i`<section class="group-list" key=${s.name} data-board=${s.name}>
<${d} as="h2" of=${y(e.words,n=>n.wall[s.name])} />
<${ur} board=${s} exercise=${e} />
</section>`)}
<//>`}function ur({board:e,exercise:t}){if(xt(e))return i`<p class="group-item group-masked soft"><${g} name="eye-off" size="1.2em" />
<${d} of=${p("Fewer than five answers: nothing is shown.")} /></p>`;let o=e.items??[];if(e.show==="said")return i`<ul>${o.map(n=>i`<li key=${n.id} class="group-item">
<${wo} card=${n} exercise=${t} form=${mo(t.spec,e)} /></li>`)}</ul>`;let s=Math.max(1,...o.map(n=>n.count));return i`<ul class="group-bars">${o.map(n=>{let{picture:a,shape:r,room:c,own:l}=fo(n,e,t);return i`<li key=${n.key??n.text}>
${r&&i`<span class=${r} aria-hidden="true"></span>`}
${a&&i`<${g} name=${a} size="1.4em" />`}
${n.text?i`<bdi class="bar-words">${n.text}</bdi>`:i`<${d} class="bar-words" of=${{room:c,own:l}} />`}
<strong class="numbers">${n.count}</strong><${ho} part=${n.count/s} />
</li>`})}</ul>`}function U({exercise:e,open:t}){let o=e.mine.some(s=>s.shared);return e.revealed&&e.wall?i`<button type="button" class="begin begin-group" onClick=${t}>
<span class="begin-picture"><${g} name="users" size="1.75em" /></span>
<${d} of=${y(e.words,s=>s.screens.revealed)} /><${g} name="chevron-right"
class="picture-turns" />
</button>`:o?i`<p class="private-line soft small"><${g} name="eye-off" size="1.2em" />
<${d} of=${y(e.words,s=>s.screens.waiting)} /></p>`:null}function Y({exercise:e,back:t}){var n;if((n=e.wall)!=null&&n.boards)return i`<${ca} exercise=${e} back=${t} />`;let o=Object.entries(e.wall??{}).filter(([,a])=>Array.isArray(a)),s=o.every(([,a])=>a.length===0);return i`<${x} name=${`group ${e.name}`} back=${t}>
<${C} of=${y(e.words,a=>a.screens.revealed)} />
${s&&i`<${d} as="p" class="why" of=${y(e.words,a=>a.screens.nothing_shared)} />`}
${o.map(([a,r])=>r.length>0&&i`<section key=${a} class="group-list">
${e.words.room.wall[a]&&i`<${d} as="h2" of=${y(e.words,c=>c.wall[a])} />`}
<ul>${r.map((c,l)=>i`<li
key=${c.id??c.key??c.slug??l} class="group-item">
<${pr} list=${a} item=${c} exercise=${e} /></li>`)}</ul>
</section>`)}
<//>`}function pr({list:e,item:t,exercise:o}){let s=t.count>1&&i`<span class="numbers soft">× ${t.count}</span>`;return t.key?i`<${d} inline of=${dr(e,t.key,o)} />${s}`:t.task?i`<bdi class="soft">${t.task}</bdi><bdi>${t.competence}</bdi>`:t.slug?i`<${mr} item=${t} exercise=${o} />`:i`${t.picture&&i`<${g} name=${Ge(t.picture,o,"step")} size="1.5em" />`}
<bdi>${t.text}</bdi>${s}
${t.adopted&&i`<span class="badge badge-shared"><${g} name="check" size="1.1em" /><${d} inline
of=${y(o.words,n=>n.wall.adopted)} /></span>`}`}function mr({item:e,exercise:t}){var r;let o=t.deck&&y(t.deck.words,c=>{var l;return(l=c.cards[e.slug])==null?void 0:l.text}),s=(r=t.spec.forms.sorting)==null?void 0:r.steps[0],n=R(t,"sorting","pile"),a=Object.entries(e.counts).filter(([,c])=>Number(c)>0);return i`${o&&i`<${d} of=${o} />`}<ul class="counts">${a.map(([c,l])=>{var $,u;return i`<li
key=${c}>
<${g} name=${((u=($=s==null?void 0:s.options)==null?void 0:$[c])==null?void 0:u.picture)??"circle"} size="1.2em" /><${d} inline class="small"
of=${B(n,c)} />
<strong class="numbers">${l}</strong></li>`})}</ul>`}function dr(e,t,o){let s=Object.keys(o.spec.forms).map(n=>R(o,n,e));return B(s.find(({room:n})=>{var a;return(a=n==null?void 0:n.options)==null?void 0:a[t]})??{room:void 0,own:void 0},t)}var xo=({spec:e},t)=>{var o,s;return((s=e.forms[((o=e.forms[t])==null?void 0:o.about)??""])==null?void 0:s.to)==="owner"},la=({others:e,spec:t},o)=>e.filter(s=>{var n;return s.kind===((n=t.forms[o])==null?void 0:n.about)&&s.by}),$a=({others:e,received:t},o)=>[...e,...t].find(s=>s.id===o),Pt=({by:[e,t]})=>i`<span class="person">
<span class="me-picture"><${g} name=${t} size="1.35em" /></span><bdi>${e}</bdi></span>`;function Lt(e,[t]){let o=$a(e,t);return o!=null&&o.by?i`<div class="about-whom"><${Pt} by=${o.by} /><${ua} entry=${o} exercise=${e} /></div>`:null}function ua({entry:e,exercise:t}){let{texts:o,chosen:s}=e.body;return o?o[0]?i`<bdi class="soft told">${o[0].text}</bdi>`:s!=null&&s[0]?i`<span class="soft told"><${Mo} field=${s[0].field} value=${s[0].key}
exercise=${t} form=${e.kind} /></span>`:null:i`<${ge} entry=${e} exercise=${t} most=${2} />`}function Tt({form:e,exercise:t,paths:o}){let s={room:t.words.room.forms[e],own:t.words.own.forms[e]},n=t.mine.filter(r=>r.kind===e),a=la(t,e).length>0;return i`<section class="form-list" data-form=${e}>
<${d} as="h2" of=${y(s,r=>r==null?void 0:r.title)} />
${n.map(r=>i`<${fr} key=${r.id} entry=${r} exercise=${t} paths=${o} />`)}
${a?i`<button type="button" class="begin begin-group" onClick=${()=>o.go({at:"people",form:e})}>
<span class="begin-picture"><${g} name="users" size="1.75em" /></span>
<${d} of=${y(s,r=>(r==null?void 0:r.add)??(r==null?void 0:r.title))} /><${g} name="chevron-right" class="picture-turns" />
</button>`:i`<p class="private-line soft small"><${g} name="users" size="1.2em" />
<${d} of=${y(t.words,r=>r.screens.nothing_shared)} /></p>`}
</section>`}function fr({entry:e,exercise:t,paths:o}){let s=$a(t,e.about[0]),n=t.received.find(r=>r.about.includes(e.id)),a=(s==null?void 0:s.by)&&i`<span class="written-to"><${g} name="arrow-right" class="picture-turns" size="1.1em"
label=${H(p("For"))} /><${Pt} by=${s.by} /></span>`;return i`<${me} entry=${e} exercise=${t} open=${()=>o.open(e)} above=${a}>
${n&&i`<span class="answered"><${g} name="message-circle" size="1.2em" />
<${ge} entry=${n} exercise=${t} /></span>`}
<//>`}function zt({form:e,exercise:t,paths:o}){var c;let s=l=>t.mine.find($=>$.kind===e&&$.about.includes(l.id)),n=y(t.words,l=>{var $;return l.screens[`to_${e}`]??(($=l.forms[e])==null?void 0:$.title)}),a=((c=t.spec.forms[e])==null?void 0:c.most)??1/0,r=t.mine.filter(l=>l.kind===e).length>=a;return i`<${x} name=${`people ${e}`} back=${o.home}>
<${C} of=${n} /><${Q} of=${n} />
<ul class="rows">${la(t,e).map(l=>{let $=s(l),u=()=>$?o.open($):!r&&o.begin(e,[l.id]);return i`<li key=${l.id}><button type="button" class="row-choice row-person" data-person=${l.id}
aria-disabled=${r&&!$?"true":null} onClick=${u}>
${l.by&&i`<${Pt} by=${l.by} />`}<${ua} entry=${l} exercise=${t} />
<${g} name=${$?"circle-check":"chevron-right"} class=${$?"row-mark":"row-mark picture-turns"}
label=${$?H(p("Done")):void 0} />
</button></li>`})}</ul>
<//>`}function Ht({exercise:e,actions:t,paths:o,me:s,words:n,after:a}){let r=new Set(e.mine.map(l=>l.id)),c=Object.keys(e.spec.forms).filter(l=>!xo(e,l)&&e.received.some($=>$.kind===l));return i`${c.map(l=>i`<section class="form-list received" key=${l} data-received=${l}>
<${d} as="h2" of=${y(e.words,$=>{var u;return $.screens[`from_${l}`]??((u=$.forms[l])==null?void 0:u.title)})} />
${e.received.filter($=>$.kind===l&&$.about.some(u=>r.has(u))).map($=>i`
<div class="card gift" key=${$.id} data-entry=${$.id}>
${$.by&&i`<${Pt} by=${$.by} />`}
<${ge} entry=${$} exercise=${e} />
<${hr} to=${$} exercise=${e} actions=${t} paths=${o} me=${s} words=${n} />
${a==null?void 0:a($)}
</div>`)}
</section>`)}`}function hr({to:e,exercise:t,actions:o,paths:s}){var u;let n=Object.keys(t.spec.forms).find(f=>{var h;return((h=t.spec.forms[f])==null?void 0:h.about)===e.kind}),a=n?((u=t.spec.forms[n])==null?void 0:u.steps)??[]:[];if(!n||!a[0])return null;let r=t.mine.find(f=>f.kind===n&&f.about.includes(e.id)),c=a[0];if(a.length>1||!["choice","scale"].includes(c.input))return r?i`<${me} entry=${r} exercise=${t} open=${()=>s.open(r)} />`:i`<button type="button" class="button" onClick=${()=>s.begin(n,[e.id])}>
<${g} name="message-circle" /><${d} of=${y(t.words,f=>{var h,m;return((h=f.forms[n])==null?void 0:h.add)??((m=f.forms[n])==null?void 0:m.title)})} />
</button>`;let l=R(t,n,c.key),$=f=>(r==null?void 0:r.body[c.key])===f?o.remove(r.id):o.save({id:(r==null?void 0:r.id)??o.newId(),kind:n,body:{[c.key]:f},about:[e.id]});return i`<div class="reply" role="group" aria-labelledby=${`ask-${e.id}`}>
<p class="small soft" id=${`ask-${e.id}`}><${d} of=${y(l,f=>f==null?void 0:f.ask)} /></p>
<div class="reply-ways">${Object.entries(c.options??{}).map(([f,h])=>i`
<button key=${f} type="button" class="chip" data-answer=${f} aria-pressed=${(r==null?void 0:r.body[c.key])===f}
onClick=${()=>$(f)}>
<${g} name=${(r==null?void 0:r.body[c.key])===f?"check":(h==null?void 0:h.picture)??"circle"} size="1.2em" />
<${d} inline of=${B(l,f)} />
</button>`)}</div>
</div>`}var we="competence",$t=({words:e},t)=>y(e,o=>o.screens[t]);function ma(e){let t=q(e),{exercise:o}=e,{at:s,form:n=""}=t.place;return s==="group"?i`<${Y} exercise=${o} back=${t.home} />`:s==="people"?i`<${zt} ...${e} form=${n} paths=${t} />`:F(e,t,{above:r=>Lt(o,r)})??i`<${gr} ...${e} paths=${t} />`}function gr(e){let{exercise:t,paths:o}=e,s=i`<${Ht} ...${e} after=${r=>i`<${br} gift=${r} exercise=${t} />`} />`,n=J(!1);n.current||(n.current=t.received.some(r=>r.kind==="seen"&&!Co(t,r)));let a=!t.mine.some(r=>r.kind===we);return i`<${G} ...${e}>
<div class="form-list" data-form=${we}><button type="button" class="begin" onClick=${()=>o.begin(we)}>
<span class="begin-picture"><${g} name=${a?"wallet-cards":"plus"} size="1.75em" /></span>
<${d} of=${y(t.words,r=>{var c;return a?r.screens.start:(c=r.forms[we])==null?void 0:c.add})} />
<${g} name="chevron-right" class="picture-turns" /></button></div>
${n.current&&s}
<${kr} ...${e} />
<section class="form-list round">
<p class="private-line soft"><${g} name="message-circle" size="1.2em" /><${d} of=${$t(t,"ask_round")} /></p>
<${D} form="round" picture="users" ...${e} />
${!n.current&&s}
<${Tt} form="seen" ...${e} />
</section>
<${U} exercise=${t} open=${()=>o.go({at:"group"})} />
<${Z} ...${e} />
<p class="private-line soft small"><${g} name="info" size="1.2em" /><${d} of=${$t(t,"ours")} /></p>
<//>`}var Co=({mine:e},t)=>{var o;return(o=e.find(s=>s.kind==="answer"&&s.about.includes(t.id)))==null?void 0:o.body.accepted};function br({gift:e,exercise:t}){let o={yes:"accept",no:"decline"}[Co(t,e)]??"to_answer";return i`<p role="status" class="soft small" data-after=${o}><${d} of=${$t(t,o)} /></p>`}function yr(e){var n;let t=e.mine.filter(a=>a.kind===we),o=e.received.filter(a=>a.kind==="seen"&&Co(e,a)==="yes"),s=a=>r=>r.body.card===a;return(((n=e.deck)==null?void 0:n.cards)??[]).map(({slug:a})=>({slug:a,entries:t.filter(s(a)),gifts:o.filter(s(a))})).filter(({entries:a,gifts:r})=>a.length+r.length>0)}function kr({exercise:e,actions:t,paths:o}){let{deck:s}=e,n=yr(e),a=new Set(n.flatMap(({entries:l})=>l)),r=e.mine.filter(l=>l.kind===we&&!a.has(l));if(n.length+r.length===0)return i`<${_r} exercise=${e} />`;let c=({slug:l,entries:$,gifts:u})=>$.length>0?$.map(f=>i`<${me} key=${f.id} entry=${f} exercise=${e} open=${()=>o.open(f)}>
<${da} gifts=${u} exercise=${e} /><//>`):i`<${wr} key=${l} slug=${l} gifts=${u} exercise=${e} take=${()=>vr(l,t,o)} />`;return i`<div class="my-cards">
<${d} as="h2" of=${y(e.words,l=>Ne(l.screens.picked??"",{n:a.size+r.length}))} />
${((s==null?void 0:s.families)??[]).map(({slug:l})=>({slug:l,inside:n.filter($=>{var u;return((u=X(s,$.slug))==null?void 0:u.family)===l})})).map(({slug:l,inside:$})=>$.length>0&&s&&i`<section class="form-list" key=${l} data-family=${l}>
<h3 class="family-title"><${Be} deck=${s} family=${l} /><${d} of=${y(s.words,u=>{var f;return(f=u.families)==null?void 0:f[l]})} /></h3>
${$.map(c)}
</section>`)}
${r.map(l=>i`<${me} key=${l.id} entry=${l} exercise=${e} open=${()=>o.open(l)} />`)}
</div>`}function vr(e,t,o){let s=t.newId();t.save({id:s,kind:we,body:{card:e}}),o.go({at:"form",form:we,id:s,step:1})}var _r=({exercise:e})=>{var t;return i`<div class="nine card" data-nine>
<span class="nine-shapes" aria-hidden="true">${(((t=e.deck)==null?void 0:t.families)??[]).map(({slug:o})=>i`
<span key=${o} class=${ae(e.deck,o)}></span>`)}</span>
<${d} as="p" of=${$t(e,"families")} />
</div>`},da=({gifts:e,exercise:t})=>e.length>0&&i`<span class="seen-by" data-seen-by>
<${g} name="folder-heart" size="1.2em" /><${d} inline of=${$t(t,"seen_by")} />
${e.map(({id:o,by:s})=>s&&i`<span class="seen-by-one" key=${o}><${g} name=${s[1]} size="1.1em" />
<bdi>${s[0]}</bdi></span>`)}
</span>`,wr=({slug:e,gifts:t,exercise:o,take:s})=>{var n;return i`<div class="card gift offered" data-offered=${e}>
<p class="said-option"><${g} name=${((n=X(o.deck,e))==null?void 0:n.picture)??"circle"} size="1.4em" />
<${d} of=${ue(o.deck,e)} /></p>
<${da} gifts=${t} exercise=${o} />
<${k} picture="plus" of=${y(o.words,a=>{var r;return(r=a.forms[we])==null?void 0:r.add})} onClick=${s} />
</div>`};var Mr="competence_cards",xr=["often","autonomy"],de=({words:e},t)=>y(e,o=>o.screens[t]),ha=({deck:e},t)=>e?y(e.words,o=>{var s;return(s=o.families)==null?void 0:s[t]}):{room:"",own:""};function ga(e){let t=q(e),{exercise:o,actions:s}=e,{at:n,id:a}=t.place,r=o.own.families??[],c=n==="entry"&&r.find(u=>u.slug===a),l=u=>t.go({at:"entry",id:u}),$=()=>s.visit(Mr);return n==="group"?i`<${Y} exercise=${o} back=${t.home} />`:c?i`<${Pr} ...${e} family=${c} back=${t.home} cards=${$} />`:F(e,t)??i`<${G} ...${e}>
${r.some(u=>u.count>0)?i`<${Cr} exercise=${o} families=${r} open=${l} />`:i`<${Ar} exercise=${o} families=${r} cards=${$} />`}
<p class="private-line soft small"><${g} name="heart" size="1.2em" /><${d} of=${de(o,"ours")} /></p>
<${D} form="note" start="start" ...${e} paths=${t} />
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}var Cr=({exercise:e,families:t,open:o})=>i`<figure class="portrait">
<${ba} exercise=${e} families=${t} open=${o} />
<figcaption class="soft"><${d} of=${de(e,"caption")} /></figcaption>
</figure>
<${Sr} exercise=${e} families=${t} open=${o} />`,fa=e=>e===0?16:Math.round(28+14*Math.sqrt(e)),ba=({exercise:{deck:e},families:t,open:o})=>i`<div class="stones" aria-hidden="true">
<svg class="stones-way" viewBox="0 0 300 336" preserveAspectRatio="none" focusable="false">
<path vector-effect="non-scaling-stroke" d="M0 46Q25 34 50 42T150 42T250 42Q296 42 296 98T250 154Q225 146 200 154T100 154T50 154Q4 154 4 210T50 266Q75 274 100 266T200 266T300 262" />
</svg>
${t.map(({slug:s,count:n})=>{var a,r;return i`
<span key=${s} class="stone" data-stone=${s} data-size=${fa(n)}
onClick=${()=>o==null?void 0:o(s)}>
<span class="stone-place"><span class=${ae(e,s)} style=${{fontSize:`${fa(n)}px`}}></span></span>
<${g} name=${((r=(a=e==null?void 0:e.families)==null?void 0:a.find(c=>c.slug===s))==null?void 0:r.picture)??"circle"} size="1.3em" />
</span>`})}
</div>`;function Sr({exercise:e,families:t,open:o}){let s=r=>r.cards.reduce((c,l)=>c+l.seen,0),n=t.some(r=>s(r)>0),a=i`<span class="hidden-but-said"><${d} of=${de(e,"empty_family")} /></span>`;return i`<table class="portrait-table">
<caption><${d} of=${de(e,"table")} /></caption>
<thead><tr>${["family","cards",...n?["seen"]:[]].map(r=>i`
<th key=${r} scope="col"><${d} of=${de(e,r)} /></th>`)}</tr></thead>
<tbody>${t.map(r=>i`<tr key=${r.slug}>
<th scope="row"><button type="button" class="portrait-family" data-family=${r.slug} onClick=${()=>o(r.slug)}>
<${Be} deck=${e.deck} family=${r.slug} /><${d} of=${ha(e,r.slug)} />
</button></th>
<td class="numbers">${r.count||a}</td>
${n&&i`<td class="numbers">${s(r)||""}</td>`}
</tr>`)}</tbody>
</table>`}var Ar=({exercise:e,families:t,cards:o})=>i`<div class="portrait portrait-empty" data-empty>
<${ba} exercise=${e} families=${t} />
<${d} as="p" of=${de(e,"empty")} />
<${k} look="main" picture="wallet-cards" of=${de(e,"to_cards")} onClick=${o} />
</div>`;function Pr({exercise:e,actions:t,family:o,back:s,cards:n}){let a=e.own.entries??{},r=l=>a[l]&&(()=>t.visit(a[l].exercise,a[l].id,{exercise:e.name,id:o.slug})),c=i`<${k} class="bar-wide" picture="wallet-cards" of=${de(e,"to_cards")} onClick=${n} />`;return i`<${x} name=${`family ${o.slug}`} back=${s} bar=${c}>
<div class="portrait-mark"><${Be} deck=${e.deck} family=${o.slug} /></div>
<${C} of=${ha(e,o.slug)} />
${o.count===0&&i`<${d} as="p" class="why" of=${de(e,"empty_family")} />`}
<ul class="rows">${o.cards.map(l=>i`<li key=${l.slug} class="portrait-card">
<${Lr} card=${l} exercise=${e} open=${r(l.slug)} /></li>`)}</ul>
<//>`}function Lr({card:e,exercise:t,open:o}){var $;let{room:s,own:n}=oe(),a=t.own.labels??{},r=ue(t.deck,e.slug),c=i`<${g} name=${(($=X(t.deck,e.slug))==null?void 0:$.picture)??"circle"} size="1.75em" />
<${d} of=${r} />`,l=xr.flatMap(u=>{var f,h,m,b;return e[u]?[{key:u,of:{room:((h=(f=a[s])==null?void 0:f[u])==null?void 0:h[e[u]])??e[u],own:((b=(m=a[n])==null?void 0:m[u])==null?void 0:b[e[u]])??e[u]}}]:[]});return i`<div class="deck-line">${o?i`<button type="button" class="row-choice" data-card=${e.slug} onClick=${o}>${c}
<${g} name="chevron-right" class="picture-turns row-mark" /></button>`:i`<p class="row-choice" data-card=${e.slug}>${c}</p>`}<${Q} of=${r} /></div>
${l.length+e.seen>0&&i`<dl class="portrait-said">
${l.map(({key:u,of:f})=>i`<div key=${u}><dt class="soft small"><${d} inline of=${de(t,u)} /></dt>
<dd><${d} inline of=${f} /></dd></div>`)}
${e.seen>0&&i`<div><dt class="soft small"><${d} inline of=${de(t,"seen")} /></dt>
<dd class="numbers">${e.seen}</dd></div>`}
</dl>`}`}function ya({exercise:e,way:t,parts:o,back:s}){var u;let{room:n,[t]:a}=oe(),r=((u=e.mine.find(f=>f.kind==="heading"))==null?void 0:u.body)??{},c=i` <span class="cv-missing" data-not-yet>${e.words[t].screens.not_yet_own}</span>`,l=(f,h)=>t==="own"&&j(h)?i`<bdi class="cv-other" lang=${n}>${f}</bdi>${c}`:i`<bdi>${t==="own"||j(f)?h:f}</bdi>`,$=(...f)=>f.some(h=>!j(h));return i`<${x} name=${`cv ${t}`} back=${s}>
<${C} of=${y(e.words,f=>f.screens[`preview_${t}`])} />
<article class=${T("sheet",`sheet-${t}`)} lang=${a} dir=${fe(a)}>
${$(r.wish)&&i`<p class="sheet-wish"><bdi>${r.wish}</bdi></p>`}
${$(r.about,r.own_about)&&i`<p>${l(r.about,r.own_about)}</p>`}
${o.map(({key:f,title:h,picture:m,lines:b})=>{let _=b.filter(({body:w})=>$(w.text,w.own_text));return _.length>0&&i`<section key=${f} data-section=${f}>
<h2><${g} name=${m} size="1.1em" />${h[t]}</h2>
<ul>${_.map(({id:w,body:S})=>i`<li key=${w}>${l(S.text,S.own_text)}</li>`)}</ul>
</section>`})}
</article>
<//>`}var ce="line",va="",ne=({words:e},t)=>y(e,o=>o.screens[t]);function _a(e){let t=q(e),{exercise:o}=e,{at:s,id:n,form:a}=t.place,r=o.mine.find(l=>l.id===n);if(s==="group")return i`<${Y} exercise=${o} back=${t.home} />`;if(s==="take")return i`<${Hr} ...${e} paths=${t} />`;if(s==="from"&&r)return i`<${Br} ...${e} line=${r} paths=${t} />`;if(s==="room"||s==="own")return i`<${ya} key=${s} exercise=${o} way=${s} back=${t.home}
parts=${So(o).map(l=>({...l,lines:Ao(o,l.key)}))} />`;let c=a===ce?{position:Ee(_e(o.mine,ce))}:{};return F(e,t,{extra:c})??i`<${Tr} ...${e} paths=${t} />`}function So({spec:e,words:t}){var n,a;let o=((a=(n=e.forms[ce])==null?void 0:n.steps.find(r=>r.key==="section"))==null?void 0:a.options)??{},s=r=>y(t,c=>{var l,$,u;return((u=($=(l=c.forms[ce])==null?void 0:l.steps.section)==null?void 0:$.options)==null?void 0:u[r])??c.screens.other});return[...Object.keys(o),va].map(r=>{var c;return{key:r,title:s(r),picture:((c=o[r])==null?void 0:c.picture)??"file-text"}})}var Ao=({mine:e},t)=>_e(e,ce).filter(o=>!qe(o.body)&&(o.body.section??va)===t),ka=({mine:e},{id:t,section:o,text:s})=>e.find(({kind:n,body:a})=>n===ce&&(a.links??[]).includes(t)&&(a.section===o||a.text===s[oe().room])),wa=({own:e})=>e.suggestions??[],Ma=({mine:e})=>oe().room!==oe().own||e.some(({body:t})=>!j(t.own_text)||!j(t.own_about));function Tr(e){let{exercise:t,actions:o,paths:s}=e,[n,a]=[wa(t).length>0,t.mine.some(l=>!qe(l.body))],r=n&&i`<${k} look="main" class="bar-wide" picture="list-checks" data-suggestions
of=${ne(t,"suggestions")} onClick=${()=>s.go({at:"take"})} />`,c=(l,$,u,f)=>i`
<button type="button" class="begin" data-way=${l} onClick=${f}>
<span class="begin-picture"><${g} name=${$} size="1.75em" /></span><${d} of=${u} />
<${g} name="chevron-right" class="picture-turns" /></button>`;return i`<${G} ...${e} bar=${r}>
<p class="private-line soft small"><${g} name="info" size="1.2em" /><${d} of=${ne(t,"no_name")} /></p>
<${D} form="heading" start="start" picture="file-text" ...${e} />
${So(t).map(l=>i`<${zr} key=${l.key} section=${l} exercise=${t}
actions=${o} paths=${s} />`)}
${!n&&i`<p class="private-line soft"><${g} name="sprout" size="1.2em" /><${d}
of=${ne(t,"no_suggestion")} /></p>`}
<div data-form=${ce}>${c("add","plus",y(t.words,l=>{var $;return($=l.forms[ce])==null?void 0:$.add}),()=>s.begin(ce))}</div>
${a&&c("room","file-text",ne(t,"preview_room"),()=>s.go({at:"room"}))}
${a&&Ma(t)&&c("own","languages",ne(t,"preview_own"),()=>s.go({at:"own"}))}
<${U} exercise=${t} open=${()=>s.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function zr({section:e,exercise:t,actions:o,paths:s}){let n=Ao(t,e.key),a=Fe(n,o);return n.length===0?null:i`<section class="form-list" data-section=${e.key}>
<${xa} section=${e} />
<ol class="cv-lines">${n.map((r,c)=>i`<li key=${r.id} class="card card-private" data-line=${r.id}>
<button type="button" class="cv-open" data-entry=${r.id} onClick=${()=>s.open(r)}>
<span class="cv-words"><${Ca} line=${r} exercise=${t} /></span>
<${g} name="pencil" class="row-mark" size="1.2em" /></button>
<div class="cv-ways">
<button type="button" class="button button-quiet cv-from" data-from=${r.id}
onClick=${()=>s.go({at:"from",id:r.id})}>
<${g} name="footprints" size="1.2em" /><${d} class="small" of=${ne(t,"from")} /></button>
${n.length>1&&i`<${De} at=${c} of=${n.length} move=${a} earlier=${ne(t,"earlier")}
later=${ne(t,"later")} />`}
</div></li>`)}</ol>
</section>`}var xa=({section:e})=>i`<h2 class="cv-title"><${g} name=${e.picture} size="1.3em" /><${d} of=${e.title} /></h2>`;function Ca({line:e,exercise:t}){let{text:o,own_text:s}=e.body;return j(o)&&j(s)?i`<${d} class="soft" of=${p("Nothing written yet")} />`:i`${!j(o)&&i`<bdi class="cv-text">${o}</bdi>`}
${j(s)?Ma(t)&&i`<${d} class="soft small" data-not-yet of=${ne(t,"not_yet_own")} />`:i`<bdi class="cv-own">${s}</bdi>`}`}function Hr({exercise:e,actions:t,paths:o}){let{room:s,own:n}=oe(),a=({id:c,section:l,text:$},u)=>({section:l,text:$[s],own_text:s===n||$[n]===$[s]?null:$[n],links:[c],position:Ee(u)}),r=c=>{let l=ka(e,c),$=a(c,Ao(e,c.section));return l?l.body.text===$.text&&(l.body.own_text??null)===$.own_text?t.remove(l.id):o.open(l):t.save({id:t.newId(),kind:ce,body:$})};return i`<${x} name="cv suggestions" back=${o.home}>
<${C} of=${ne(e,"suggestions")} />
${So(e).map(c=>({section:c,inside:wa(e).filter(l=>l.section===c.key)})).map(({section:c,inside:l})=>l.length>0&&i`<section class="form-list" key=${c.key} data-section=${c.key}>
<${xa} section=${c} />
<ul class="rows">${l.map($=>i`<li key=${$.id} class="deck-line"><${Vr} one=${$} exercise=${e}
on=${!!ka(e,$)} flip=${()=>r($)} /></li>`)}</ul>
</section>`)}
<//>`}function Vr({one:e,exercise:t,on:o,flip:s}){let{room:n,own:a}=oe(),r=e.text[n]===e.text[a],c={room:e.text[n]??"",own:e.text[a]??""};return i`<button type="button" class="row-choice" aria-pressed=${o} data-take=${e.id} onClick=${s}>
<span class="cv-words">${r?i`<bdi>${c.room}</bdi>`:i`<${d} of=${c} />`}
<${d} inline class="small cv-take" of=${ne(t,o?"taken":"take")} /></span>
<span class="row-mark"><${g} name=${o?"circle-check":"plus"} /></span>
</button><${Q} of=${c} />`}function Br({exercise:e,actions:t,line:o,paths:s}){var l;let{steps:n=[]}=e.spec.forms[ce]??{},a=new Set((l=e.linkable.links)==null?void 0:l.map($=>$.id)),r=!(o.body.links??[]).some($=>a.has($)),c={exercise:e.name,id:o.id};return i`<${x} name=${`from ${o.id}`} back=${s.home}>
<${C} of=${ne(e,"from")} />
<div class="card card-private cv-words"><${Ca} line=${o} exercise=${e} /></div>
${r&&i`<${d} as="p" class="why" data-from-nothing of=${ne(e,"from_nothing")} />
<${k} picture="pencil" of=${p("Change")} onClick=${()=>s.go({at:"form",form:ce,id:o.id,step:n.findIndex($=>$.input==="links")})} />`}
<${St} entry=${o} actions=${t} open=${$=>t.visit($.exercise,$.id,c)} />
<//>`}function Aa(e){let t=q(e),{exercise:o}=e;return t.place.at==="group"?i`<${Y} exercise=${o} back=${t.home} />`:F(e,t,{required:{hope:["text"],worry:["text"]}})??i`<${G} ...${e}>
<${D} form="hope" picture="sun" paths=${t} ...${e} />
<${D} form="worry" picture="cloud" paths=${t} ...${e} />
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Pa(e){let t=q(e),{exercise:o}=e,s=Er(e),n=o.others.findIndex(l=>!s.of(l.id)),{at:a,number:r=0}=t.place,c=l=>t.go({at:"vote",number:l});return a==="group"?i`<${Y} exercise=${o} back=${t.home} />`:a==="vote"&&o.others.length>0?i`<${Or} ...${e} votes=${s} number=${Math.min(r,o.others.length-1)} go=${c}
home=${t.home} />`:F(e,t,{required:{proposal:["text"]}})??i`<${G} ...${e}>
${o.others.length>0&&i`<button type="button" class="begin begin-group" data-vote="begin"
onClick=${()=>c(Math.max(n,0))}>
<span class="begin-picture"><${g} name="vote" size="1.75em" /></span>
<${d} of=${y(o.words,l=>l.screens[n<0?"opinions_done":"opinions"])} />
<${g} name="chevron-right" class="picture-turns" />
</button>`}
<${D} form="proposal" picture="pencil" paths=${t} ...${e} />
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Er({exercise:e,actions:t}){let o=e.mine.filter(r=>r.kind==="opinion"),s=o.filter(r=>!r.shared).map(r=>r.id),n=o.map(r=>`${r.id}${r.revision}${r.shared}`).join();L(()=>{if(s.length===0)return;let r=setTimeout(()=>t.share(s,!0),0);return()=>clearTimeout(r)},[n]);let a=r=>o.find(c=>c.about[0]===r);return{of:r=>{var c;return((c=a(r))==null?void 0:c.body.value)??null},give:(r,c)=>{let l=a(r);(l==null?void 0:l.body.value)===c?t.remove(l.id):t.save({id:(l==null?void 0:l.id)??t.newId(),kind:"opinion",body:{value:c},about:[r]})}}}function Or({exercise:e,votes:t,number:o,go:s,home:n}){var h;let a=e.others[o],r=(h=e.spec.forms.opinion)==null?void 0:h.steps[0],c=R(e,"opinion","value"),l=o===e.others.length-1,$=()=>l?n():s(o+1),u=t.of(a.id),f=i`
<${k} look="quiet" picture="skip-forward" turns=${!0} of=${p("Skip")} onClick=${$} />
<${k} look="main" class=${T("bar-main",!u&&"bar-main-waits")} after=${!0} turns=${!l}
picture=${l?"check":"arrow-right"} of=${l?p("Done"):p("Next")} onClick=${$} />`;return i`<${x} name=${`vote ${a.id}`} back=${o===0?n:()=>s(o-1)} bar=${f}
progress=${i`<${ke} n=${o+1} m=${e.others.length} />`}>
<div id="ask-vote"><${C} of=${y(c,m=>m==null?void 0:m.ask)} /></div>
<blockquote class="rule"><bdi>${a.body.text}</bdi></blockquote>
<div class="rows" role="group" aria-labelledby="ask-vote">
${Object.entries((r==null?void 0:r.options)??{}).map(([m,b])=>i`
<button key=${m} type="button" class="row-choice" data-opinion=${m} aria-pressed=${u===m}
onClick=${()=>t.give(a.id,m)}>
<${g} name=${(b==null?void 0:b.picture)??"circle"} size="1.75em" /><${d} of=${B(c,m)} />
<span class="row-mark"><${g} name=${u===m?"circle-check":"circle"} /></span>
</button>`)}
</div>
<${d} as="p" class="why" of=${y(c,m=>m==null?void 0:m.why)} />
<//>`}function La(e){var $;let t=q(e),{exercise:o,actions:s}=e,n=_e(o.mine,"step"),a=Fe(n,s),r=(($=o.spec.forms.step)==null?void 0:$.most)??1/0;if(t.place.at==="group")return i`<${Y} exercise=${o} back=${t.home} />`;let c=F(e,t,{extra:{position:Ee(n)}});if(c)return c;let l=n.length<r&&i`<${k} look="main" class="bar-wide" picture=${n.length?"plus":"footprints"}
of=${y(o.words,u=>{var f;return n.length?(f=u.forms.step)==null?void 0:f.add:u.screens.start})}
onClick=${()=>t.begin("step")} />`;return i`<${G} ...${e} bar=${l}>
${n.length>0&&i`<ol class="path">
${n.map((u,f)=>i`<${Wr} key=${u.id} entry=${u} exercise=${o}
open=${()=>t.open(u)} at=${f} of=${n.length} move=${a} />`)}
</ol>`}
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Wr({entry:e,exercise:t,open:o,at:s,of:n,move:a}){let{picture:r,title:c,managed:l,token:$,when:u,where:f}=e.body,h=r?B(R(t,"step","picture"),r):y(t.words,b=>{var _;return(_=b.forms.step)==null?void 0:_.title}),m=[u,f].filter(Boolean);return i`<li class="step">
<span class="step-picture"><${g} name=${r?Ge(r,t,"step"):"circle"}
size="1.5em" /></span>
<button type="button" class=${T("card","entry",e.shared?"card-shared":"card-private")}
data-entry=${e.id} onClick=${o}>
<span class="step-title">${c?i`<bdi>${c}</bdi>`:i`<${d} of=${h} />`}</span>
${l&&i`<bdi class="step-managed">${l}</bdi>`}
${m.length>0&&i`<span class="soft small step-places">${m.map(b=>i`<bdi>${b}
</bdi>`)}</span>`}
<span class="entry-foot"><${pe} shared=${e.shared} />${$&&i`<${Nr} token=${$}
exercise=${t} />`}</span>
</button>
<${De} at=${s} of=${n} move=${a} earlier=${y(t.words,b=>b.screens.earlier)}
later=${y(t.words,b=>b.screens.later)} />
</li>`}function Nr({token:e,exercise:t}){var n,a,r;let o=R(t,"step","token"),s=(r=(a=(n=t.spec.forms.step)==null?void 0:n.steps.find(c=>c.key==="token"))==null?void 0:a.options)==null?void 0:r[e];return i`<span class=${`token token-${e}`}><${g} name=${(s==null?void 0:s.picture)??"circle"} size="1.2em"
label=${H(B(o,e))} /></span>`}function Ta(e){let t=q(e),{exercise:o}=e;if(t.place.at==="group")return i`<${Y} exercise=${o} back=${t.home} />`;let s=y(o.words,n=>n.screens.ask_first);return F(e,t,{notes:{other:s}})??i`<${G} ...${e}>
<${D} form="self" picture="user-round" start="start" paths=${t} ...${e} />
<${D} form="other" picture="users" start="start_other" paths=${t} ...${e} />
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function za(e){var l;let t=q(e),{exercise:o}=e,{at:s,form:n=""}=t.place,a=Object.entries(o.spec.forms);if(s==="group")return i`<${Y} exercise=${o} back=${t.home} />`;if(s==="people")return i`<${zt} ...${e} form=${n} paths=${t} />`;let r=(l=o.spec.forms[n])!=null&&l.ordered?{position:Ee(_e(o.mine,n))}:{};return F(e,t,{extra:r,above:$=>Lt(o,$)})??i`<${G} ...${e}>
<${Ht} ...${e} paths=${t} />
${a.map(([$,{about:u}])=>xo(o,$)?null:i`<${u?Tt:D} key=${$} form=${$} picture=${Ir(e,$)} paths=${t} ...${e} />`)}
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function Ir({exercise:e},t){var s,n;let o=(s=e.spec.forms[t])==null?void 0:s.steps[0];return o!=null&&o.input.startsWith("card")?"puzzle":(o==null?void 0:o.input)==="text"||(o==null?void 0:o.input)==="short"?"pencil":((n=Object.values((o==null?void 0:o.options)??{})[0])==null?void 0:n.picture)??e.spec.picture??"pencil"}function Ha(e){let t=q(e),{exercise:o,actions:s}=e,n=jr(e),{at:a,number:r=0}=t.place;return a==="group"?i`<${Y} exercise=${o} back=${t.home} />`:a==="example"?i`<${qr} exercise=${o} paths=${t} />`:a==="sort"?i`<${Fr} exercise=${o} paths=${t} piles=${n} number=${r} />`:a==="sorted"&&n.entries.length>0?i`<${qs} entries=${n.entries} exercise=${o} actions=${s} back=${t.home}
edit=${()=>t.go({at:"sort",number:0})} />`:F(e,t,{required:{example:["task","competence"]},unshared:["sorting"]})??i`<${G} ...${e}>
<${Va} picture="lightbulb" of=${y(o.words,l=>l.screens.start)} name="example"
go=${()=>t.go({at:"example"})} />
<${Rr} exercise=${o} paths=${t} piles=${n} />
<${D} form="example" picture="pencil" start="start_example" paths=${t} ...${e} />
<${U} exercise=${o} open=${()=>t.go({at:"group"})} />
<${Z} ...${e} />
<//>`}function jr({exercise:e,actions:t}){var a;let o=e.mine.filter(r=>r.kind==="sorting"),s=r=>o.find(c=>c.body.statement===r),n=((a=e.deck)==null?void 0:a.cards)??[];return{cards:n,entries:o,next:n.findIndex(r=>!s(r.slug)),of:r=>{var c;return((c=s(r))==null?void 0:c.body.pile)??null},put:(r,c)=>{let l=s(r);(l==null?void 0:l.body.pile)===c?t.remove(l.id):t.save({id:(l==null?void 0:l.id)??t.newId(),kind:"sorting",body:{statement:r,pile:c}})}}}var Va=({picture:e,of:t,name:o,go:s,children:n})=>i`<button type="button" class="begin" data-way=${o}
onClick=${s}>
<span class="begin-picture"><${g} name=${e} size="1.75em" /></span>
<span><${d} of=${t} />${n}</span><${g} name="chevron-right" class="picture-turns" /></button>`;function Rr({exercise:e,paths:t,piles:o}){let s=o.entries.length,n=o.next<0,a=()=>t.go(n?{at:"sorted"}:{at:"sort",number:o.next});return i`<${Va} picture="list" of=${y(e.words,r=>r.screens.start_sorting)} name="sort"
go=${a}>
${s>0&&i`<span class="way-state">
${n&&i`<${pe} shared=${o.entries.every(r=>r.shared)} />`}
<${d} inline class="soft small" of=${p("{n} of {m}",{n:s,m:o.cards.length})} /></span>`}
<//>`}function qr({exercise:e,paths:t}){var r,c;let o=l=>y(e.words,$=>$.screens[l]),s=((c=(r=e.spec.forms.sorting)==null?void 0:r.steps[0])==null?void 0:c.options)??{},n=R(e,"sorting","pile"),a=i`<${k} look="main" class="bar-wide" after=${!0} picture="arrow-right" turns=${!0}
of=${o("start_sorting")}
onClick=${()=>t.go({at:"sort",number:0})} />`;return i`<${x} name="example" back=${t.home} bar=${a}>
<${C} of=${o("example_title")} />
<${d} as="p" class="why" of=${o("explain")} />
<${Q} of=${o("explain")} />
<div class="worked card">
<${d} as="p" class="worked-task" of=${o("example_task")} />
<ul>${Object.entries(s).map(([l,$])=>i`<li key=${l} class=${`worked-pile pile-${l}`}>
<span class="pile-picture"><${g} name=${($==null?void 0:$.picture)??"circle"} size="1.6em" /></span>
<div><${d} as="h3" of=${B(n,l)} />
<${d} as="p" class="soft small" of=${o(`about_${l}`)} />
<${d} as="p" of=${o(`example_${l}`)} /></div></li>`)}</ul>
<${d} as="p" class="worked-competence" of=${o("example_competence")} />
</div>
<//>`}function Fr({exercise:e,paths:t,piles:o,number:s}){var h,m;let n=o.cards[s],a=e.deck;if(!n||!a)return null;let r=R(e,"sorting","pile"),c=y(a.words,b=>{var _;return(_=b.cards[n.slug])==null?void 0:_.text}),l=o.of(n.slug),$=s===o.cards.length-1,u=()=>t.go($?{at:o.entries.length?"sorted":"home"}:{at:"sort",number:s+1}),f=i`
<${k} look="quiet" picture="skip-forward" turns=${!0} of=${p("Skip")} onClick=${u} />
<${k} look="main" class=${T("bar-main",!l&&"bar-main-waits")} after=${!0} turns=${!$}
picture=${$?"check":"arrow-right"} of=${$?p("Done"):p("Next")} onClick=${u} />`;return i`<${x} name=${`sort ${n.slug}`} bar=${f} class="sort"
back=${()=>t.go(s===0?{at:"home"}:{at:"sort",number:s-1})}
progress=${i`<${ke} n=${s+1} m=${o.cards.length} />`}>
<div class="statement card"><${g} name=${n.picture} size="2.6rem" /><div id="ask-sort"><${C}
of=${c} /></div></div>
<div class="aside"><${d} as="p" class="why" of=${y(r,b=>b==null?void 0:b.ask)} /><${Q} of=${c} /></div>
<div class="rows" role="group" aria-labelledby="ask-sort">
${Object.entries(((m=(h=e.spec.forms.sorting)==null?void 0:h.steps[0])==null?void 0:m.options)??{}).map(([b,_])=>i`
<button key=${b} type="button" class=${`row-choice pile-${b}`} data-pile=${b}
aria-pressed=${l===b}
onClick=${()=>o.put(n.slug,b)}>
<span class="pile-picture"><${g} name=${(_==null?void 0:_.picture)??"circle"} size="1.6em" /></span>
<${d} of=${B(r,b)} />
<span class="row-mark"><${g} name=${l===b?"circle-check":"circle"} /></span>
</button>`)}
</div>
${s===0&&i`<${d} as="p" class="soft small"
of=${y(e.words,b=>b.screens.no_right_answer)} />`}
<//>`}var Dr={portraits:Ta,expectations:Aa,group_rules:Pa,journey:La,what_is_a_competence:Ha,competence_cards:ma,competence_profile:ga,cv:_a};function Ea({view:e,deck:t,post:o,outbox:s,card:n,notNow:a,bring:r,open:c}){let l=e.exercise;L(()=>()=>{s.flush()},[]);let $=Object.keys((l==null?void 0:l.spec.forms)??{}).length>0;if(!l||!$)return i`<${zs} view=${e} card=${n} notNow=${a} bring=${r} />`;let u=s.overlay(l.name,l.mine),f=Dr[l.name]??za;return i`<${f} exercise=${{...l,mine:u,deck:(t==null?void 0:t.slug)===l.deck?t:null}} me=${e.me} words=${l.words}
actions=${{...Gr(l.name,u,o,s),visit:c}} />`}function Gr(e,t,o,s){return{save:({about:n=[],ready:a=!0,...r})=>s.save({...r,exercise:e,about:n,ready:a}),flush:()=>{s.flush()},share:async(n,a)=>await s.settled(n)?o.ask("share",{ids:n,shared:a}):Ba(),remove:async n=>{let a=t.find(r=>r.id===n);return a&&await s.remove({id:n,exercise:e,kind:a.kind,body:a.body,about:a.about}),{re:0,ok:!0}},preview:async n=>(await s.settled([n]),o.ask("preview",{id:n})),chain:async n=>(await s.settled([n]),o.ask("chain",{id:n})),show:async(n,a)=>await s.settled(n)?o.ask("show",{ids:n,shown:a}):Ba(),newId:vt}}var Ba=()=>({re:0,ok:!1,code:"no_answer",say:p("Your text is still on its way to the club's book. Please try again in a moment.")});function Zr(e){let t=(o,s,n)=>`M${o} ${s}h${n}v1h-${n}z`;return e.flatMap((o,s)=>[...o.matchAll(/1+/g)].map(n=>t(n.index,s,n[0].length))).join("")}function Oa({rows:e,label:t,margin:o=4}){let s=e.length+2*o;return i`
<svg class="qr" role="img" aria-label=${t} shape-rendering="crispEdges"
viewBox=${`${-o} ${-o} ${s} ${s}`}>
<rect x=${-o} y=${-o} width=${s} height=${s} fill="#fff" />
<path d=${Zr(e)} fill="#000" />
</svg>`}function Wa({ask:e,club:t,me:o,back:s}){let[n,a]=M(null);L(()=>{e("card").then(a)},[]);let r=i`
<${k} look="quiet" of=${p("Later")} onClick=${s} />
<${k} look="main" class="bar-main" picture="printer" of=${p("Print")} disabled=${!(n!=null&&n.ok)}
onClick=${()=>print()} />`;return i`<${x} name="key card" back=${s} bar=${r}>
<${C} of=${p("Your card, to come back")} />
<${d} as="p" class="why"
of=${p("With it you find your place again, on any phone. Take a picture of it, print it, or write the code down. Show it to nobody.")} />
${n&&!n.ok&&i`<${I} of=${n.say??null} />`}
${(n==null?void 0:n.ok)&&i`<${Ur} reply=${n} club=${t} me=${o} />`}
<//>`}function Ur({reply:e,club:t,me:o}){return i`<div class="key-card">
<p class="key-card-club"><bdi>${t}</bdi></p>
<${Oa} rows=${e.qr} label=${H(p("Code to come back with a phone"))} />
<p class="key-card-me"><${g} name=${o.picture} size="1.4em" /><bdi>${o.alias}</bdi></p>
<p class="key-card-code" dir="ltr">${ro(e.code??"").split(" ").map((s,n)=>i`<span key=${n}>
${s}</span>`)}</p>
<p class="key-card-address" dir="ltr">${e.address.replace(/^https?:\/\/|\/?#.*$/g,"")}</p>
</div>`}var Po=3e4,Ia=2e6,Lo={patience:6e4},Na=e=>Uint8Array.from(atob(e),t=>t.charCodeAt(0)),Yr=e=>btoa(String.fromCharCode(...e));async function ja(e,t,o){let s=await e("take",t===null?{}:{passphrase:t},Lo);if(!s.ok)return s;let n=[Na(s.data)];for(;n.length<s.of;){o(n.length,s.of);let a=await e("take_part",{part:n.length});if(!a.ok)return a;n.push(Na(a.data))}return{...s,blob:new Blob(n,{type:"application/octet-stream"})}}async function Ra(e,t,o){let s=Math.max(1,Math.ceil(t.length/Po)),n=vt();for(let a=0;;a+=1){o(a,s);let r=Yr(t.subarray(a*Po,(a+1)*Po)),c=await e("bring",{file:n,part:a,of:s,data:r},Lo);if(!c.ok||a+1===s)return c}}var qa=(e,t)=>e("unlock",{passphrase:t},Lo);function ut({name:e,title:t,why:o,words:s,set:n,done:a,enter:r,back:c,skip:l,trouble:$,progress:u,busy:f=!1}){let[h,m]=M(!1),b=()=>{s.trim()&&!f&&r()},_=i`${l}<${k} look="main" class="bar-main" after=${!0} picture="arrow-right" turns=${!0}
of=${a} disabled=${f||!s.trim()} onClick=${b} />`;return i`<${x} name=${e} back=${c} bar=${_} progress=${u}>
<form class="question" onSubmit=${w=>{w.preventDefault(),b()}}>
<div id="secret-ask"><${C} of=${t} /></div>
<${d} as="p" class="why" of=${o} />
<${I} of=${$} />
<input class="field" type=${h?"text":"password"} dir="auto" maxlength="200" autocomplete="off"
autocapitalize="none" spellcheck=${!1} enterkeyhint="go" aria-labelledby="secret-ask" value=${s}
onInput=${w=>n(w.target.value)} />
<button type="button" class="button button-quiet secret-show" aria-pressed=${h} onClick=${()=>m(!h)}>
<${g} name=${h?"eye-off":"eye"} /><${d} inline of=${h?p("Hide the words"):p("Show the words")} />
</button>
</form>
<//>`}var Vt=({name:e,title:t,done:[o=0,s=1]})=>i`<${x} name=${e} class="now">
<div class="now-picture waiting"><${g} name="folder-heart" size="4rem" /></div>
<${C} of=${t} />
${s>1&&i`<progress class="dots-bar" value=${o} max=${s} aria-label=${H(t)}></progress>`}
<//>`;var Kr=new Set(["wrong_passphrase","busy","wait","no_answer","book"]);function Qr(e){let[t,o]=M("choose"),[s,n]=M(null),[a,r]=M([0,1]),[c,l]=M(null),$=(h,m=null)=>{n(m),o(h)};return{step:t,to:$,trouble:s,done:a,came:c,choose:async h=>{if(h.size>Ia)return $("choose",p("This file is too big. Nothing was changed. Please choose the file that you took from a club."));$("sending");let m=await h.arrayBuffer().catch(()=>null);if(!m)return $("choose",p("The phone cannot read this file. Please choose it again."));let b=await Ra(e,new Uint8Array(m),(_,w)=>r([_,w]));return b.ok?(l(b),$(b.locked?"words":"brought")):$("choose",b.say??null)},unlock:async h=>{r([0,1]),$("sending");let m=await qa(e,h);return m.ok?(l(m),$("brought")):$(Kr.has(m.code??"")?"words":"choose",m.say??null)}}}function Fa({ask:e,back:t,done:o}){let{step:s,to:n,trouble:a,done:r,came:c,choose:l,unlock:$}=Qr(e),[u,f]=M("");return s==="sending"?i`<${Vt} name="bringing" title=${p("Opening your file")} done=${r} />`:s==="brought"&&c?i`<${Xr} came=${c} home=${o} />`:s==="words"?i`<${ut} name="bring words" title=${p("Type the secret words of this file")}
why=${p("You chose them when you took the file away.")} words=${u} set=${f} done=${p("Open")}
enter=${()=>$(u)} back=${()=>{f(""),n("choose")}} trouble=${a}
skip=${i`<${k} look="quiet" class="bar-skip" of=${p("Not now")} onClick=${t} />`} />`:i`<${Jr} back=${t} trouble=${a} choose=${l} />`}function Jr({back:e,trouble:t,choose:o}){let s=J(null),n=r=>{let[c]=r.target.files??[];r.target.value="",c&&o(c)},a=i`<${k} look="quiet" class="bar-skip" of=${p("Not now")} onClick=${e} />
<${k} look="main" class="bar-main" picture="folder-open" of=${p("Choose the file")}
onClick=${()=>{var r;return(r=s.current)==null?void 0:r.click()}} />`;return i`<${x} name="bring" back=${e} bar=${a}>
<${C} of=${p("Bring your portfolio back")} />
<${d} as="p" class="why" of=${p("Choose the file that you took from a club. Its name begins with passerelle.")} />
<${I} of=${t} />
<p class="note carry-note"><${g} name="lock" /><${d}
of=${p("What you bring is only for you. Nobody sees it until you share it.")} /></p>
<input type="file" hidden ref=${s} onChange=${n} />
<//>`}function Xr({came:e,home:t}){let o=i`<${k} look="main" class="bar-wide" picture="folder-heart" of=${p("See my portfolio")} onClick=${t} />`;return i`<${x} name="brought" back=${t} bar=${o}>
<${C} of=${e.added>0?p("Your portfolio is here"):p("Nothing was added")} />
<div role="status"><ul class="rows">
<${To} name="added" picture="circle-check" of=${p("Added: {n}",{n:e.added})} />
${e.here>0&&i`<${To} name="here" picture="folder-heart" of=${p("Already here: {n}",{n:e.here})} />`}
${e.left>0&&i`<${To} name="left" picture="info" of=${p("Left out: {n}",{n:e.left})}
why=${p("This club has no place for them. They stay in your file.")} />`}
</ul></div>
<${d} as="p" class="why" of=${p("All of it is only for you, until you share it.")} />
<//>`}var To=({name:e,picture:t,of:o,why:s})=>i`<li class="card carry-line" data-came=${e}>
<${g} name=${t} size="1.6em" />
<div class="carry-words"><${d} class="carry-title" of=${o} />${s&&i`<${d} class="soft small" of=${s} />`}</div>
</li>`;function Ga(e){let[t,o]=he("settings","list"),n={list:Da,language:ei,me:ti,look:oi,leave:si,erase:ai}[t]??Da;return i`<${n} ...${e} go=${o} list=${()=>o("list")} />`}var ee=({picture:e,of:t,now:o,onClick:s,name:n,alert:a})=>i`<li>
<button type="button" class=${T("row-choice",a&&"row-alert")} data-setting=${n} onClick=${s}>
<${g} name=${e} size="1.5em" /><${d} of=${t} />${o&&i`<bdi class="soft">${o}</bdi>`}
<${g} name="chevron-right" class="picture-turns" />
</button>
</li>`,zo=({on:e,children:t,onClick:o,...s})=>i`<li>
<button type="button" class="row-choice" aria-pressed=${e} onClick=${o} ...${s}>
${t}<span class="row-mark"><${g} name=${e?"circle-check":"circle"} /></span>
</button>
</li>`;function Da({view:e,back:t,go:o,card:s,choices:n,choose:a}){var l;let r=io(),c=(l=e.languages.find($=>$.code===e.language))==null?void 0:l.name;return i`<${x} name="settings" back=${t}>
<${C} of=${p("My choices")} />
<ul class="rows">
<${ee} name="language" picture="languages" of=${p("Language")} now=${c}
onClick=${()=>o("language")} />
<${ee} name="me" picture=${e.me.picture} of=${p("Picture and name")} now=${e.me.alias}
onClick=${()=>o("me")} />
<${ee} name="look" picture="sun" of=${p("Light and contrast")} onClick=${()=>o("look")} />
${r&&i`<${zo} on=${n.aloud==="yes"} data-setting="aloud"
onClick=${()=>a("aloud",n.aloud==="yes"?"":"yes")}>
<${g} name="volume-2" size="1.5em" /><${d} of=${p("Read aloud")} /><//>`}
<${ee} name="card" picture="qr-code" of=${p("My card, to come back")} onClick=${s} />
</ul>
<ul class="rows rows-apart">
<${ee} name="leave" picture="log-out" of=${p("Leave this phone")} onClick=${()=>o("leave")} />
<${ee} name="erase" alert=${!0} picture="trash-2" of=${p("Erase everything")}
onClick=${()=>o("erase")} />
</ul>
<//>`}function ei({view:e,ask:t,list:o}){let s=async n=>{(await t("profile",{language:n})).ok&&o()};return i`<${x} name="settings language" back=${o}>
<${C} of=${p("Your language")} />
<ul class="rows">
${e.languages.map(({code:n,name:a,direction:r})=>i`<${zo} key=${n} on=${n===e.language}
lang=${n} dir=${r} data-language=${n} onClick=${()=>s(n)}>
<span class="endonym">${a}</span><//>`)}
</ul>
<//>`}function ti({view:e,ask:t,list:o}){let[s,n]=M(e.me.picture),[a,r]=M(e.me.alias),[c,l]=M(null),$=async()=>{let f=await t("profile",{alias:a.trim(),picture:s});f.ok?o():l(f.say??null)},u=i`<${k} look="main" class="bar-wide" picture="check" of=${p("Keep")}
disabled=${!a.trim()} onClick=${$} />`;return i`<${x} name="settings me" back=${o} bar=${u}>
<${C} of=${p("Picture and name")} />
<${I} of=${c} />
<label class="labelled"><${d} of=${p("Your name here")} />
<input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" value=${a}
onInput=${f=>r(f.target.value)} /></label>
<${no} pictures=${e.pictures} chosen=${s}
choose=${f=>n(f.name)} />
<//>`}function oi({choices:e,choose:t,list:o}){let s=(n,a,r,c)=>i`<${zo} on=${(e[n]??"")===a} data-choice=${`${n} ${a}`}
onClick=${()=>t(n,a)}><${g} name=${r} size="1.5em" /><${d} of=${c} /><//>`;return i`<${x} name="settings look" back=${o}>
<${C} of=${p("Light and contrast")} />
<ul class="rows" aria-label=${H(p("Light and dark"))}>
${s("theme","","smartphone",p("As the phone does"))}
${s("theme","light","sun",p("Light"))}
${s("theme","dark","moon",p("Dark"))}
</ul>
<ul class="rows rows-apart" aria-label=${H(p("Contrast"))}>
${s("contrast","","smartphone",p("As the phone does"))}
${s("contrast","high","eye",p("Strong contrast"))}
</ul>
<//>`}function si({leave:e,list:t,card:o}){let s=i`<${k} look="main" picture="undo-2" of=${p("Stay")} onClick=${t} />
<${k} picture="log-out" of=${p("Leave this phone")} onClick=${e} />`;return i`<${x} name="settings leave" back=${t} bar=${s} stacked=${!0}>
<${C} of=${p("Leave this phone?")} />
<${d} as="p" class="why"
of=${p("This phone forgets your place. What you wrote stays in the club's book, and your card brings you back.")} />
<${k} picture="qr-code" of=${p("See my card first")} onClick=${o} />
<//>`}function ai({view:e,erase:t,list:o}){let[s,n]=M(!1),[a,r]=M(null),c=e.exercises.reduce((u,f)=>u+f.count,0),l=async()=>{n(!0);let u=await t();n(!1),u.ok||r(u.say??null)},$=i`<${k} look="main" picture="undo-2" of=${p("Keep everything")} onClick=${o} />
<${k} look="alert" picture="trash-2" of=${p("Erase everything")} disabled=${s} onClick=${l} />`;return i`<${x} name="settings erase" back=${o} bar=${$} stacked=${!0}>
<${C} of=${p("Erase everything?")} />
<${d} as="p"
of=${p("All that you wrote goes at once, from the book and from the wall ({n} things), with your name and your card. Nobody can bring it back.",{n:c})} />
<${I} of=${a} />
<//>`}var Za=100;function ni(e,t){let o=t==null?void 0:t.spec.forms[e.kind];return(o==null?void 0:o.to)!=="owner"&&!(o!=null&&o.anonymous&&e.shared)}function ri({ask:e,outbox:t,link:o,view:s}){var u;let[n,a]=M(null),[r,c]=M(0),l=`${o.count} ${o.shared} ${o.tutor} ${s.language} ${r}`;L(()=>{e("portfolio",{exercise:o.name}).then(a)},[l]);let $=(u=n==null?void 0:n.exercises)==null?void 0:u[o.name];return{reply:n,frame:$,entries:$?t.overlay(o.name,n==null?void 0:n.entries):[],look:()=>c(r+1)}}function Ua(e){let{ask:t,outbox:o,link:s,list:n}=e,{reply:a,frame:r,entries:c,look:l}=ri(e),[$,u]=M(""),[f,h]=M(null),[m,b]=M(!1),_=async(V,te)=>{b(!0);let O=await V();b(!1),h(O.ok?null:O.say??null),O.ok&&te()},w=c.filter(V=>ni(V,r)),S=()=>{u(""),l()},v=V=>_(()=>ii(e,w.filter(te=>!!te.tutor!==V),V),S),P=()=>_(async()=>(await o.flush(),t("erase_part",{exercise:s.name})),()=>{o.forgetPart(s.name),K(s.name,void 0),n()}),A={link:s,busy:m,trouble:f,no:()=>{u(""),h(null)}};return $==="show"?i`<${$i} ...${A} n=${w.length} yes=${()=>v(!0)} />`:$==="erase"?i`<${ui} ...${A} n=${c.length} yes=${P} />`:i`<${ci} ...${e} reply=${a} frame=${r} entries=${c} trouble=${f} able=${w}
ask=${u} hide=${()=>v(!1)} />`}async function ii({ask:e,outbox:t},o,s){let n=o.map(r=>r.id);await t.settled(n);let a={re:0,ok:!0};for(let r=0;r<n.length&&a.ok;r+=Za)a=await e("show",{ids:n.slice(r,r+Za),shown:s});return a}function ci({link:e,list:t,open:o,reply:s,frame:n,entries:a,able:r,trouble:c,ask:l,hide:$}){let u=r.filter(h=>h.tutor).length,f=i`<${k} look="main" class="bar-wide" picture="pencil" of=${p("Go on with this part")}
onClick=${()=>o(e.name)} />`;return i`<${x} name=${`part ${e.name}`} back=${t} bar=${f}>
<${C} of=${e.title} />
<${I} of=${c??(s&&!s.ok?s.say??null:null)} />
<div class="part-entries" data-part=${e.name}>
${a.map(h=>i`<${me} key=${h.id} entry=${h} exercise=${{name:e.name,...n}}
open=${()=>o(e.name,h.id)} children=${li(h,n)} />`)}
</div>
<ul class="rows rows-apart">
${u<r.length&&i`<${ee} name="show" picture="eye" of=${p("Show all of it to the tutors")}
onClick=${()=>l("show")} />`}
${u>0&&i`<${ee} name="hide" picture="undo-2" of=${p("Take all of it back from the tutors")} onClick=${$} />`}
${a.length>0&&i`<${ee} name="erase" alert=${!0} picture="trash-2" of=${p("Erase this part")}
onClick=${()=>l("erase")} />`}
</ul>
<//>`}function li(e,t){let{to:o="group"}=(t==null?void 0:t.spec.forms[e.kind])??{};return o==="nobody"?i`<span><${pe} shared=${!1} /></span>`:o==="owner"&&i`<span><span class="badge badge-shared"><${g} name="user-round" size="1.1em" />
<${d} inline of=${p("Given to one person")} /></span></span>`}function $i({link:e,n:t,busy:o,trouble:s,yes:n,no:a}){let r=i`<${k} look="quiet" class="bar-skip" of=${p("Not now")} onClick=${a} />
<${k} look="main" class="bar-main" picture="eye" of=${p("Show to the tutors")} disabled=${o} onClick=${n} />`;return i`<${x} name="show part" back=${a} bar=${r}>
<${C} of=${p("Show this part to the tutors?")} />
<${Ya} link=${e} n=${t} />
<${d} as="p" of=${p("The tutors can read every word of it. The group sees nothing new.")} />
<${d} as="p" class="why" of=${p("You can take it back at any time. What you write later stays yours.")} />
<${I} of=${s} />
<//>`}function ui({link:e,n:t,busy:o,trouble:s,yes:n,no:a}){let r=i`<${k} look="main" picture="undo-2" of=${p("Keep it")} onClick=${a} />
<${k} look="alert" picture="trash-2" of=${p("Erase this part")} disabled=${o} onClick=${n} />`;return i`<${x} name="erase part" back=${a} bar=${r} stacked=${!0}>
<${C} of=${p("Erase this part?")} />
<${Ya} link=${e} n=${t} />
<${d} as="p" of=${p("It goes at once, from the book and from the wall. Nobody can bring it back.")} />
<${d} as="p" class="why" of=${p("What the others said about it goes too.")} />
<${I} of=${s} />
<//>`}var Ya=({link:e,n:t})=>i`<p class="card carry-line" data-named>
<span class="begin-picture"><${g} name=${e.picture} size="1.6em" /></span>
<span class="carry-words"><${d} class="carry-title" of=${e.title} /><${d} inline class="soft small"
of=${p("Things written: {n}",{n:t})} /></span>
</p>`;var Ka={migration:["journey"],work:["experiences"],social:["social_experiences"],learning:["intake"],competences:["what_is_a_competence","competence_cards","competence_profile"],project:["forum_visit","project","action_plan","job_interview","interview"],cv:["cv"]},pi=Object.values(Ka).flat(),mi=()=>({migration:{picture:"footprints",title:p("My migration")},work:{picture:"briefcase",title:p("My work, there and here")},social:{picture:"heart-handshake",title:p("My family and social life")},learning:{picture:"graduation-cap",title:p("What I learned")},competences:{picture:"puzzle",title:p("My competences")},project:{picture:"milestone",title:p("My project and my plan")},cv:{picture:"file-text",title:p("My CV")},rest:{picture:"users",title:p("And also")}});function Qa(e,t=[]){let o=s=>s==="rest"?e.filter(n=>!pi.includes(n.name)):(Ka[s]??[]).flatMap(n=>e.filter(a=>a.name===n));return Object.entries(mi()).map(([s,n])=>({name:s,...n,links:o(s)})).filter(s=>s.links.length>0||t.includes(s.name))}function Ja({sheets:e,back:t}){let o=()=>[["said",p("What I said")],["agreed",p("What we agreed")],["next",p("My next step")]];return i`<${x} name="sheets" back=${t}>
<${C} of=${p("What we wrote in the interview")} />
<${d} as="p" class="why" of=${p("You and the tutors can read it. To change it, ask a tutor.")} />
${e.map((s,n)=>i`<div key=${n} class="card sheet" data-sheet>
<dl class="answers">
${o().filter(([a])=>s[String(a)]).map(([a,r])=>i`<div key=${a}>
<dt class="soft small"><${d} of=${r} /></dt><dd><bdi class="said">${s[String(a)]}</bdi></dd></div>`)}
</dl>
<p><${lt} /></p>
</div>`)}
<//>`}function di({ask:e,flush:t}){let[o,s]=M("how"),[n,a]=M(null),[r,c]=M([0,1]),[l,$]=M(null);L(()=>()=>{l&&URL.revokeObjectURL(l.url)},[l]);let u=(h,m=null)=>{a(m),s(h)};return{step:o,to:u,trouble:n,done:r,packed:l,pack:async h=>{u("packing"),await t();let m=await ja(e,h,(b,_)=>c([b,_]));return m.ok?($({name:m.file,url:URL.createObjectURL(m.blob),locked:h!==null}),u("ready")):u(h===null?"how":"again",m.say??null)}}}function en(e){let{step:t,to:o,trouble:s,done:n,packed:a,pack:r}=di(e),[c,l]=M(""),[$,u]=M(""),f=()=>{l(""),u(""),o("how")};if(t==="packing")return i`<${Vt} name="packing" title=${p("Packing your portfolio")} done=${n} />`;if(t==="ready"&&a)return i`<${hi} packed=${a} back=${e.back} />`;if(t==="words")return i`<${ut} name="take words" title=${p("Choose your secret words")}
why=${p("Take four words that you will remember. No name and no date.")} words=${c} set=${l}
done=${p("Next")} enter=${()=>o("again")} back=${f} trouble=${s}
progress=${i`<${ke} n=${1} m=${2} />`}
skip=${i`<${k} look="quiet" class="bar-skip" of=${p("Do not lock it")} onClick=${()=>r(null)} />`} />`;if(t==="again"){let h=()=>{l(""),u(""),o("words")},m=()=>$===c?r(c):o("again",p("These are not the same words. Please type them again."));return i`<${ut} key="again" name="take words again" title=${p("Type your secret words again")}
why=${p("Without these words nobody can open the file. Not even you.")} words=${$} set=${u}
done=${p("Lock the file")} enter=${m} back=${()=>o("words")} trouble=${s}
progress=${i`<${ke} n=${2} m=${2} />`}
skip=${i`<${k} look="quiet" class="bar-skip" of=${p("Other words")} onClick=${h} />`} />`}return i`<${fi} back=${e.back} trouble=${s} open=${()=>r(null)} lock=${()=>o("words")} />`}function fi({back:e,trouble:t,open:o,lock:s}){let n=i`<${k} look="quiet" class="bar-wide" of=${p("Not now")} onClick=${e} />`;return i`<${x} name="take" back=${e} bar=${n}>
<${C} of=${p("Take your portfolio away")} />
<${d} as="p" class="why" of=${p("One file with all that you wrote. You can bring it into another club.")} />
<${I} of=${t} />
<ul class="rows">
<${Xa} name="lock" picture="lock-keyhole" of=${p("Lock it with secret words")}
why=${p("Without the words nobody can read it. Not even you.")} onClick=${s} />
<${Xa} name="open" picture="lock-open" of=${p("Leave it open")}
why=${p("Who has the file can read it.")} onClick=${o} />
</ul>
<//>`}var Xa=({name:e,picture:t,of:o,why:s,onClick:n})=>i`<li>
<button type="button" class="row-choice carry-way" data-way=${e} onClick=${n}>
<${g} name=${t} size="1.8em" />
<span class="carry-words"><${d} class="carry-title" of=${o} /><${d} class="soft small" of=${s} /></span>
<${g} name="chevron-right" class="picture-turns" />
</button>
</li>`;function hi({packed:e,back:t}){let[o,s]=M(!1),n=i`
<a class=${o?"button":"button button-main"} href=${e.url} download=${e.name}
onClick=${()=>s(!0)}><${g} name="download" /><${d} of=${p("Save the file")} /></a>
<${k} look=${o?"main":"quiet"} picture="check" of=${p("Done")} onClick=${t} />`;return i`<${x} name="take ready" back=${t} bar=${n} stacked=${!0} class="now">
<div class="now-picture"><${g} name=${e.locked?"lock-keyhole":"lock-open"} size="4rem" /></div>
<${C} of=${p("Your file is ready")} />
<p class="carry-file"><bdi dir="ltr">${e.name}</bdi></p>
<${d} as="p" class="now-say" of=${e.locked?p("Keep the file and your words in two places. Nobody can find lost words again."):p("Who has the file can read it. Keep it in a safe place.")} />
<div role="status">${o&&i`<${d} as="p" class="soft" of=${p("Look for it in the downloads of this phone.")} />`}</div>
<//>`}function gi({ask:e}){let[t,o]=M([]);return L(()=>{e("sheets").then(s=>{s.ok&&o(s.sheets)})},[]),t}function tn(e){let{view:t,ask:o,outbox:s,place:n,go:a}=e,r=gi(e),c=()=>a({at:"list"}),l=t.exercises.find($=>$.name===n.part);return n.at==="part"&&l?i`<${Ua} key=${l.name} ...${e} link=${l} list=${c} />`:n.at==="sheets"&&r.length>0?i`<${Ja} sheets=${r} back=${c} />`:n.at==="take"?i`<${en} ask=${o} flush=${()=>s.flush()} back=${c} />`:n.at==="bring"?i`<${Fa} ask=${o} back=${c} done=${c} />`:i`<${bi} ...${e} sheets=${r.length>0} />`}function bi({view:e,back:t,open:o,sheets:s,go:n,eraseAll:a}){let r=Qa(e.exercises,s?["project"]:[]),c=e.exercises.every($=>$.count===0),l=$=>$.count?n({at:"part",part:$.name}):o($.name);return i`<${x} name="portfolio" back=${t}>
<${C} of=${p("My portfolio")} />
<${d} as="p" class="why" of=${p("All that you wrote. Only you see it, except what you share or show.")} />
${r.length===0&&i`<p class="empty"><${g} name="sprout" size="3rem" />
<${d} of=${p("Nothing here yet. It grows as the group goes on.")} /></p>`}
${r.map($=>i`<section key=${$.name} class="section" data-section=${$.name}>
<h2 class="section-title"><${g} name=${$.picture} /><${d} of=${$.title} /></h2>
<ul class="rows">
${$.links.map(u=>i`<li key=${u.name}><${yi} link=${u} open=${()=>l(u)} /></li>`)}
${$.name==="project"&&s&&i`<${ee} name="sheets" picture="messages-square"
of=${p("What we wrote in the interview")} onClick=${()=>n({at:"sheets"})} />`}
</ul>
</section>`)}
<ul class="rows rows-apart portfolio-ways">
${!c&&i`<${ee} name="take" picture="download" of=${p("Take my portfolio away")} onClick=${()=>n({at:"take"})} />`}
<${ee} name="bring" picture="folder-open" of=${p("Bring my portfolio back")} onClick=${()=>n({at:"bring"})} />
${!c&&i`<${ee} name="erase" alert=${!0} picture="trash-2" of=${p("Erase everything")} onClick=${a} />`}
</ul>
<//>`}var yi=({link:e,open:t})=>i`<button type="button" class="row-choice part-head" data-exercise=${e.name} onClick=${t}>
<span class="begin-picture"><${g} name=${e.picture} size="1.6em" /></span>
<span class="part-title"><${d} of=${e.title} /><${ki} link=${e} /></span>
<${g} name="chevron-right" class="picture-turns" />
</button>`;function ki({link:e}){return e.count===0?i`<${d} class="soft small" of=${p("Nothing written yet")} />`:i`<span class="part-counts">
<${Ho} n=${e.count-e.shared} look="private" picture="lock" of=${p("Not shared")} />
<${Ho} n=${e.shared} look="shared" picture="users" of=${p("Shared")} />
<${Ho} n=${e.tutor} look="tutor" picture="eye" of=${p("Shown to the tutors")} />
</span>`}var Ho=({n:e,look:t,picture:o,of:s})=>e>0&&i`<span class=${`badge badge-${t}`}>
<${g} name=${o} size="1.1em" label=${H(s)} /> <span class="numbers">${e}</span></span>`;function on({view:e,deck:t,post:o,outbox:s,look:n,frame:a,leaving:r}){var te;let[c,l]=he("route","room"),[$,u]=he("offer",!1),[f,h]=he("portfolio",{at:"list"}),m=(O,N,Ae)=>o.ask(O,N,Ae),b=vi(e,c,l,m),_=()=>{u(!1),l("card")},w=async()=>{let O=await m("erase",{});return O.ok&&r("erased"),O},S=()=>{m("leave",{}),r("left")},v=()=>l("room"),P=O=>{h(O),l("portfolio")},A=()=>{u(!1),P({at:"bring"})},V={portfolio:()=>i`<${tn} view=${e} ask=${m} back=${b.room} open=${b.open} outbox=${s} place=${f} go=${h}
eraseAll=${()=>{K("settings","erase"),l("settings")}} />`,settings:()=>i`<${Ga} view=${e} ask=${m} back=${v} card=${_} leave=${S} erase=${w}
...${n} />`,card:()=>i`<${Wa} ask=${m} club=${e.club.name} me=${e.me} back=${v} />`}[c];return i`<${ye.Provider} value=${_i(a,e,c,l,b,f,P)}>
${(V==null?void 0:V())??i`<${Ea} key=${`${(te=e.exercise)==null?void 0:te.name} ${e.language}`} view=${e} deck=${t} post=${o}
outbox=${s} open=${b.open} card=${$?_:null} bring=${A} notNow=${()=>u(!1)} />`}
<//>`}function vi(e,t,o,s){return L(()=>{t==="chosen"&&e.following&&s("open",{exercise:Ie("chosen")??null})},[]),{room:()=>{o("room"),e.following||s("open",{exercise:null})},open:async(n,a,r)=>{K(n,a&&{at:"entry",id:a,from:r}),K("chosen",n),(await s("open",{exercise:n})).ok&&o("chosen")}}}function _i(e,t,o,s,n,a,r){let c=()=>{K("settings",void 0),s("settings")};return{...e,me:i`<${wi} me=${t.me} onClick=${c} />`,tools:i`<button type="button" class="button button-quiet tool" onClick=${()=>r({at:"list"})}>
<${g} name="folder-heart" /><span class="hidden-but-said">${H(p("My portfolio"))}</span>
</button>`,homeBack:o==="chosen"&&!t.following?()=>s("portfolio"):null,notices:i`${e.notices}<${Mi} view=${t} route=${o} page=${a} join=${n.room} />`}}var wi=({me:e,onClick:t})=>i`<button type="button" class="button button-quiet me" onClick=${t}>
<span class="me-picture"><${g} name=${e.picture} size="1.35em" /></span>
<bdi class="me-alias">${e.alias}</bdi>
</button>`;function Mi({view:e,route:t,page:o,join:s}){var a,r,c;let n=t==="portfolio"&&o.at!=="take"&&o.at!=="bring"||t==="chosen"&&((a=e.exercise)==null?void 0:a.name)!==((r=e.now)==null?void 0:r.exercise);return!((c=e.now)!=null&&c.activity)||!n?null:i`<div class="notice notice-group">
<${g} name=${e.now.picture??"users"} />
<p><${d} of=${p("The group is here:")} /> <${d} class="notice-title" of=${e.now.title} /></p>
<button type="button" class="button" onClick=${s}><${d} of=${p("Join them")} /></button>
</div>`}var xi=e=>{var t;return(t=e.get("deck"))!=null&&t.slug?e.get("deck"):null};function Ci({view:e,model:t}){var f;let o=We(()=>new Mt(t),[t]),s=We(()=>new kt(o),[o]);is(o,s),L(()=>()=>{s.close(),o.close()},[o,s]);let[n,a]=M(""),r=xs(e,o,s,n!=="");L(()=>{e.stage==="in"&&a("")},[e.stage]);let c=Si();L(()=>{var h;document.title=((h=e.club)==null?void 0:h.name)??"Passerelle"},[(f=e.club)==null?void 0:f.name]);let l=h=>{s.clear(),hs(),a(h)},$={me:null,tools:null,aloud:c.choices.aloud==="yes",homeBack:null,status:i`<${cs} outbox=${s} connection=${o.connection} />`,notices:i`<${ls} outbox=${s} connection=${o.connection} />`},u=n?i`<${Ts} how=${n} />`:e.stage==="in"?i`<${on} view=${e} deck=${xi(t)} post=${o} outbox=${s} look=${c} frame=${$} leaving=${l} />`:r.arriving||!e.stage?i`<${Ls} trouble=${r.trouble} again=${r.hello} />`:i`<${Ss} view=${e} ...${r} />`;return i`<${ye.Provider} value=${$}><div class="phone">${u}</div><//>`}function Si(){let[,e]=Oe(s=>s+1,0),t=Object.fromEntries(["theme","contrast","aloud"].map(s=>[s,ms(s)]));return L(()=>{for(let s of["theme","contrast"])t[s]?document.documentElement.setAttribute(`data-${s}`,t[s]??""):document.documentElement.removeAttribute(`data-${s}`)}),{choices:t,choose:(s,n)=>{ds(s,n),e(void 0)}}}var Ai=Qt("seat",Ci);export{Ai as default};
