/** The person's own choices: language, picture, name, light, reading aloud; the card; leaving; erasing. */
import { classes, html, useState } from "../shared/ui.js";
import { useVoices } from "../shared/aloud.js";
import { Button, Page, Title, usePlace } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";
import { PictureGrid, Trouble } from "./enter.js";

/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {import("../shared/types").Both} Text */
/** @typedef {{view: import("../shared/types").SeatView, ask: (what: string, content?: any) => Promise<Reply>, back: () => void,
 *   card: () => void, leave: () => void, erase: () => Promise<Reply>, choices: Record<string, string>,
 *   choose: (name: string, value: string) => void}} Props */

/** @param {Props} props */
export function Settings(props) {
  const [at, go] = usePlace("settings", "list");
  const screens = { list: List, language: Languages, me: Me, look: Look, leave: Leave, erase: Erase };
  const Screen = /** @type {Record<string, any>} */ (screens)[at] ?? List;
  return html`<${Screen} ...${props} go=${go} list=${() => go("list")} />`;
}

/** @typedef {Props & {go: (at: string) => void, list: () => void}} Inner */

/**
 * @param {{picture: string, of: Text, now?: string, onClick: () => void, name: string, alert?: boolean}} props
 */
export const Row = ({ picture, of, now, onClick, name, alert }) => html`<li>
  <button type="button" class=${classes("row-choice", alert && "row-alert")} data-setting=${name} onClick=${onClick}>
    <${Picture} name=${picture} size="1.5em" /><${Both} of=${of} />${now && html`<bdi class="soft">${now}</bdi>`}
    <${Picture} name="chevron-right" class="picture-turns" />
  </button>
</li>`;

/**
 * A choice among others, or on and off.
 * @param {{on: boolean, children: any, onClick: () => void, [attribute: string]: any}} props
 */
const Choice = ({ on, children, onClick, ...rest }) => html`<li>
  <button type="button" class="row-choice" aria-pressed=${on} onClick=${onClick} ...${rest}>
    ${children}<span class="row-mark"><${Picture} name=${on ? "circle-check" : "circle"} /></span>
  </button>
</li>`;

/** @param {Inner} props */
function List({ view, back, go, card, choices, choose }) {
  const voices = useVoices();
  const own = view.languages.find((one) => one.code === view.language)?.name;
  return html`<${Page} name="settings" back=${back}>
    <${Title} of=${both("My choices")} />
    <ul class="rows">
      <${Row} name="language" picture="languages" of=${both("Language")} now=${own}
        onClick=${() => go("language")} />
      <${Row} name="me" picture=${view.me.picture} of=${both("Picture and name")} now=${view.me.alias}
        onClick=${() => go("me")} />
      <${Row} name="look" picture="sun" of=${both("Light and contrast")} onClick=${() => go("look")} />
      ${voices && html`<${Choice} on=${choices["aloud"] === "yes"} data-setting="aloud"
        onClick=${() => choose("aloud", choices["aloud"] === "yes" ? "" : "yes")}>
        <${Picture} name="volume-2" size="1.5em" /><${Both} of=${both("Read aloud")} /><//>`}
      <${Row} name="card" picture="qr-code" of=${both("My card, to come back")} onClick=${card} />
    </ul>
    <ul class="rows rows-apart">
      <${Row} name="leave" picture="log-out" of=${both("Leave this phone")} onClick=${() => go("leave")} />
      <${Row} name="erase" alert=${true} picture="trash-2" of=${both("Erase everything")}
        onClick=${() => go("erase")} />
    </ul>
  <//>`;
}

/** @param {Inner} props */
function Languages({ view, ask, list }) {
  const choose = async (/** @type {string} */ language) => { if ((await ask("profile", { language })).ok) list(); };
  return html`<${Page} name="settings language" back=${list}>
    <${Title} of=${both("Your language")} />
    <ul class="rows">
      ${view.languages.map(({ code, name, direction }) => html`<${Choice} key=${code} on=${code === view.language}
        lang=${code} dir=${direction} data-language=${code} onClick=${() => choose(code)}>
        <span class="endonym">${name}</span><//>`)}
    </ul>
  <//>`;
}

/** @param {Inner} props */
function Me({ view, ask, list }) {
  const [picture, setPicture] = useState(view.me.picture);
  const [alias, setAlias] = useState(view.me.alias);
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const keep = async () => {
    const reply = await ask("profile", { alias: alias.trim(), picture });
    if (reply.ok) list();
    else setTrouble(reply.say ?? null);
  };
  const bar = html`<${Button} look="main" class="bar-wide" picture="check" of=${both("Keep")}
    disabled=${!alias.trim()} onClick=${keep} />`;
  return html`<${Page} name="settings me" back=${list} bar=${bar}>
    <${Title} of=${both("Picture and name")} />
    <${Trouble} of=${trouble} />
    <label class="labelled"><${Both} of=${both("Your name here")} />
      <input class="field" dir="auto" type="text" maxlength="24" autocomplete="off" value=${alias}
        onInput=${(/** @type {any} */ event) => setAlias(event.target.value)} /></label>
    <${PictureGrid} pictures=${view.pictures} chosen=${picture}
      choose=${(/** @type {any} */ one) => setPicture(one.name)} />
  <//>`;
}

/** @param {Inner} props */
function Look({ choices, choose, list }) {
  /**
   * @param {string} name
   * @param {string} value
   * @param {string} picture
   * @param {Text} of
   */
  const row = (name, value, picture, of) => {
    return html`<${Choice} on=${(choices[name] ?? "") === value} data-choice=${`${name} ${value}`}
      onClick=${() => choose(name, value)}><${Picture} name=${picture} size="1.5em" /><${Both} of=${of} /><//>`;
  };
  return html`<${Page} name="settings look" back=${list}>
    <${Title} of=${both("Light and contrast")} />
    <ul class="rows" aria-label=${spoken(both("Light and dark"))}>
      ${row("theme", "", "smartphone", both("As the phone does"))}
      ${row("theme", "light", "sun", both("Light"))}
      ${row("theme", "dark", "moon", both("Dark"))}
    </ul>
    <ul class="rows rows-apart" aria-label=${spoken(both("Contrast"))}>
      ${row("contrast", "", "smartphone", both("As the phone does"))}
      ${row("contrast", "high", "eye", both("Strong contrast"))}
    </ul>
  <//>`;
}

/** @param {Inner} props */
function Leave({ leave, list, card }) {
  const bar = html`<${Button} look="main" picture="undo-2" of=${both("Stay")} onClick=${list} />
    <${Button} picture="log-out" of=${both("Leave this phone")} onClick=${leave} />`;
  return html`<${Page} name="settings leave" back=${list} bar=${bar} stacked=${true}>
    <${Title} of=${both("Leave this phone?")} />
    <${Both} as="p" class="why"
      of=${both("This phone forgets your place. What you wrote stays in the club's book, and your card brings you back.")} />
    <${Button} picture="qr-code" of=${both("See my card first")} onClick=${card} />
  <//>`;
}

/** @param {Inner} props */
function Erase({ view, erase, list }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const count = view.exercises.reduce((sum, one) => sum + one.count, 0);
  const go = async () => {
    setBusy(true);
    const reply = await erase();
    setBusy(false);
    if (!reply.ok) setTrouble(reply.say ?? null);
  };
  const bar = html`<${Button} look="main" picture="undo-2" of=${both("Keep everything")} onClick=${list} />
    <${Button} look="alert" picture="trash-2" of=${both("Erase everything")} disabled=${busy} onClick=${go} />`;
  return html`<${Page} name="settings erase" back=${list} bar=${bar} stacked=${true}>
    <${Title} of=${both("Erase everything?")} />
    <${Both} as="p"
      of=${both("All that you wrote goes at once, from the book and from the wall ({n} things), with your name and your card. Nobody can bring it back.", { n: count })} />
    <${Trouble} of=${trouble} />
  <//>`;
}
