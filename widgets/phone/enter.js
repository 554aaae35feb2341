/** Coming in, in three taps: a language, a picture with its name, enter. Or with a key card. */
import { html, useEffect, useState } from "../shared/ui.js";
import { Bridge } from "../shared/bridge.js";
import { joinSecret } from "../shared/drafts.js";
import { Button, Page, Title, usePlace } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";

/** @typedef {import("../shared/types").SeatView} SeatView */
/** @typedef {import("../shared/types").Both} Text */
/** @typedef {{at: "language" | "who" | "code" | "card", language?: string, picture?: string,
 *   alias?: string, touched?: boolean}} Place */
/** @typedef {{view: SeatView, trouble: Text | null, busy: boolean, speak: (language: string) => void,
 *   begun: () => () => void,
 *   join: (who: {alias: string, picture: string, language: string, join: string}) => void, useCard: (code: string) => void}} Props */

/** The language, or the card, pointed at before this script was there; it is taken once. */
function earlier() {
  const page = document.getElementById("screen");
  const early = page?.dataset["early"];
  if (page) delete page.dataset["early"];
  return early;
}

/** @param {Props} props */
export function Enter(props) {
  const [place, go] = usePlace("enter", /** @type {Place} */ ({ at: "language" }));
  // After a reload the room knows nothing of the language chosen here.
  useEffect(() => {
    const early = earlier();
    if (early === "card" && place.at === "language") return go({ ...place, at: "card" });
    const language = place.at === "language" && props.view.languages.some(({ code }) => code === early) ? early : place.language;
    if (language && language !== props.view.language) props.speak(language);
    if (language && language !== place.language) go({ ...place, at: "who", language });
  }, []);
  // On a slow phone the list of languages comes first; what is behind it, once there is somebody to see it.
  useEffect(() => (place.at === "language" ? undefined : props.begun()), [place.at === "language"]);
  const Screen = { language: Languages, who: Who, code: Code, card: CardCode }[place.at];
  return html`<${Screen} ...${props} place=${place} go=${go} />`;
}

/** @param {Props & {place: Place, go: (place: Place) => void}} props */
function Languages({ view, speak, place, go, trouble }) {
  const choose = (/** @type {string} */ code) => { speak(code); go({ ...place, at: "who", language: code }); };
  return html`<${Page} name="language" class="enter" bar=${html`
      <${Button} look="quiet" class="bar-wide" picture="key" of=${both("I have a card")}
        data-language="card" onClick=${() => go({ ...place, at: "card" })} />`}>
    <div class="enter-club"><${Bridge} lamps=${3} /><h1 tabindex="-1"><bdi>${view.club.name}</bdi></h1></div>
    <${Trouble} of=${trouble} />
    <ul class="rows" aria-label=${spoken(both("Your language"))}>
      ${view.languages.map(({ code, name, direction }) => html`<li key=${code}>
        <button type="button" class="row-choice" lang=${code} dir=${direction} data-language=${code}
          onClick=${() => choose(code)}>
          <span class="endonym">${name}</span><${Picture} name="arrow-right" class="picture-turns" />
        </button></li>`)}
    </ul>
  <//>`;
}

/**
 * Who comes in. The language is the one pointed at, whether or not the room has answered in it yet.
 * @param {Place} place
 * @param {SeatView} view
 */
const chosen = ({ alias = "", picture = "", language }, view) => (
  { alias: alias.trim(), picture, language: language ?? view.language }
);

/** @param {Props & {place: Place, go: (place: Place) => void}} props */
function Who({ view, place, go, join, busy, trouble }) {
  const { picture, alias = "" } = place;
  const choose = (/** @type {import("../shared/types").SeatPicture} */ one) => {
    const proposed = one.aliases[Math.floor(Math.random() * one.aliases.length)] ?? "";
    go({ ...place, picture: one.name, alias: place.touched ? alias : proposed });
  };
  const enter = () => {
    const secret = joinSecret();
    if (secret) join({ ...chosen(place, view), join: secret });
    else go({ ...place, at: "code" });
  };
  const bar = picture && html`<${NameBar} picture=${picture} alias=${alias} busy=${busy} enter=${enter}
    rename=${(/** @type {string} */ text) => go({ ...place, alias: text, touched: text !== "" })} />`;
  return html`<${Page} name="who" back=${() => go({ ...place, at: "language" })} bar=${bar}>
    <${Title} of=${both("Choose your picture")} />
    <${Both} as="p" class="why"
      of=${both("It stands for you here, with a name that you like. No real name is needed.")} />
    <${Trouble} of=${trouble} />
    <${PictureGrid} pictures=${view.pictures} chosen=${picture} choose=${choose} />
  <//>`;
}

/**
 * The pictures of the seats.
 * @param {{pictures: import("../shared/types").SeatPicture[], chosen?: string, choose: (one: any) => void}} props
 */
export function PictureGrid({ pictures, chosen, choose }) {
  return html`<div class="grid" role="group" aria-label=${spoken(both("Choose your picture"))}>
    ${pictures.map((one) => html`<button key=${one.name} type="button" class="tile"
      aria-pressed=${one.name === chosen}
      data-picture-choice=${one.name} onClick=${() => choose(one)}>
      <${Picture} name=${one.name} size="2.1em" /><${Both} class="tile-word" of=${one.label} />
      ${one.name === chosen && html`<${Picture} name="circle-check" class="tile-mark" size="1.2em" />`}
    </button>`)}
  </div>`;
}

/**
 * @param {{picture: string, alias: string, busy: boolean, enter: () => void, rename: (text: string) => void}} props
 */
function NameBar({ picture, alias, busy, enter, rename }) {
  const submit = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (alias.trim()) enter();
  };
  return html`<form class="name-bar" onSubmit=${submit}>
    <label class="name-field"><span class="hidden-but-said"><${Both} of=${both("Your name here")} /></span>
      <${Picture} name=${picture} size="1.6em" />
      <input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" enterkeyhint="go" value=${alias}
        onInput=${(/** @type {any} */ event) => rename(event.target.value)} />
      <${Picture} name="pencil" size="1.1em" class="name-pencil" />
    </label>
    <button type="submit" class="button button-main" disabled=${busy || !alias.trim()}>
      <${Both} of=${both("Enter")} /><${Picture} name="arrow-right" class="picture-turns" />
    </button>
  </form>`;
}

/**
 * The room's code, for a phone that did not scan.
 * @param {Props & {place: Place, go: (place: Place) => void}} props
 */
function Code({ view, place, go, join, busy, trouble }) {
  const [code, setCode] = useState("");
  const enter = () => join({ ...chosen(place, view), join: code.trim() });
  return html`<${CodePage} name="code" title=${both("Type the code of the room")}
    why=${both("It is on the wall, under the picture to scan.")}
    code=${code} set=${setCode} length=${12} enter=${enter} busy=${busy} trouble=${trouble}
      back=${() => go({ ...place, at: "who" })} />`;
}

/** The code of a key card. @param {Props & {place: Place, go: (place: Place) => void}} props */
function CardCode({ place, go, useCard, busy, trouble }) {
  const [code, setCode] = useState("");
  return html`<${CodePage} name="card" title=${both("Type the code of your card")}
    why=${both("Or point the camera at the picture on the card: it opens by itself.")} code=${code}
    set=${(/** @type {string} */ text) => setCode(grouped(text))} length=${40} enter=${() => useCard(plainCode(code))}
      busy=${busy}
    trouble=${trouble} back=${() => go({ ...place, at: "language" })} />`;
}

/**
 * @param {{name: string, title: Text, why: Text, code: string, set: (text: string) => void, length: number, enter: () => void,
 *   busy: boolean, trouble: Text | null, back: () => void}} props
 */
function CodePage({ name, title, why, code, set, length, enter, busy, trouble, back }) {
  const bar = html`<${Button} look="main" class="bar-wide" after=${true} picture="arrow-right" turns=${true}
    of=${both("Enter")}
    disabled=${busy || code.trim().length < 4} onClick=${enter} />`;
  return html`<${Page} name=${name} back=${back} bar=${bar}>
    <form class="question" onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); enter(); }}>
      <div id="code-ask"><${Title} of=${title} /></div>
      <${Both} as="p" class="why" of=${why} />
      <${Trouble} of=${trouble} />
      <input class="field field-code" dir="ltr" type="text" autocapitalize="characters" autocomplete="off"
        spellcheck=${false}
        enterkeyhint="go" maxlength=${length} aria-labelledby="code-ask" value=${code}
        onInput=${(/** @type {any} */ event) => set(event.target.value)} />
    </form>
  <//>`;
}

/** What did not work, and what to do. @param {{of: Text | null}} props */
export const Trouble = ({ of }) => of && html`<${Both} as="p" class="trouble" role="alert" of=${of} />`;

/**
 * A card's code as Python knows it: letters that look like figures are those figures.
 * @param {string} text
 */
export const plainCode = (text) =>
  text.toUpperCase().replace(/[^0-9A-Z]/g, "").replace(/O/g, "0").replace(/[IL]/g, "1");

/** In groups of four, as on the card. @param {string} text */
export const grouped = (text) => (text.toUpperCase().replace(/[^0-9A-Z]/g, "").match(/.{1,4}/g) ?? []).join(" ");
