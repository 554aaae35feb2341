/** Bringing a portfolio back: choose the file, type its words if it is locked, read what came in. */
import { html, useRef, useState } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { Trouble } from "./enter.js";
import { MOST_BYTES, bringFile, unlockFile } from "./file.js";
import { SecretWords } from "./secret_words.js";
import { Waiting } from "./waiting.js";

/** @typedef {import("../shared/types").Both} Text */
/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {{ask: import("./file.js").Ask, back: () => void, done: () => void}} Props */

/** After these the same words, or others, may be tried again; after any other the file is chosen again. */
const TRY_AGAIN = new Set(["wrong_passphrase", "busy", "wait", "no_answer", "book"]);

/** Where the person is, and the bringing itself. @param {import("./file.js").Ask} ask */
function useBringing(ask) {
  const [step, go] = useState(/** @type {"choose" | "sending" | "words" | "brought"} */ ("choose"));
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const [done, setDone] = useState([0, 1]);
  const [came, setCame] = useState(/** @type {Reply | null} */ (null));
  const to = (/** @type {typeof step} */ next, /** @type {Text | null} */ why = null) => { setTrouble(why); go(next); };
  const choose = async (/** @type {File} */ file) => {
    if (file.size > MOST_BYTES) {
      return to("choose", both("This file is too big. Nothing was changed. Please choose the file that you took from a club."));
    }
    to("sending");
    const bytes = await file.arrayBuffer().catch(() => null);
    if (!bytes) return to("choose", both("The phone cannot read this file. Please choose it again."));
    const reply = await bringFile(ask, new Uint8Array(bytes), (n, m) => setDone([n, m]));
    if (!reply.ok) return to("choose", reply.say ?? null);
    setCame(reply);
    return to(reply["locked"] ? "words" : "brought");
  };
  const unlock = async (/** @type {string} */ words) => {
    setDone([0, 1]);
    to("sending");
    const reply = await unlockFile(ask, words);
    if (!reply.ok) return to(TRY_AGAIN.has(reply.code ?? "") ? "words" : "choose", reply.say ?? null);
    setCame(reply);
    return to("brought");
  };
  return { step, to, trouble, done, came, choose, unlock };
}

/** @param {Props} props */
export function BringBack({ ask, back, done: home }) {
  const { step, to, trouble, done, came, choose, unlock } = useBringing(ask);
  const [words, setWords] = useState("");
  if (step === "sending") return html`<${Waiting} name="bringing" title=${both("Opening your file")} done=${done} />`;
  if (step === "brought" && came) return html`<${Came} came=${came} home=${home} />`;
  if (step === "words") {
    return html`<${SecretWords} name="bring words" title=${both("Type the secret words of this file")}
      why=${both("You chose them when you took the file away.")} words=${words} set=${setWords} done=${both("Open")}
      enter=${() => unlock(words)} back=${() => { setWords(""); to("choose"); }} trouble=${trouble}
      skip=${html`<${Button} look="quiet" class="bar-skip" of=${both("Not now")} onClick=${back} />`} />`;
  }
  return html`<${Choose} back=${back} trouble=${trouble} choose=${choose} />`;
}

/** @param {{back: () => void, trouble: Text | null, choose: (file: File) => void}} props */
function Choose({ back, trouble, choose }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const chosen = (/** @type {any} */ event) => {
    const [file] = event.target.files ?? [];
    // The same file may be chosen again.
    event.target.value = "";
    if (file) choose(file);
  };
  const bar = html`<${Button} look="quiet" class="bar-skip" of=${both("Not now")} onClick=${back} />
    <${Button} look="main" class="bar-main" picture="folder-open" of=${both("Choose the file")}
      onClick=${() => input.current?.click()} />`;
  return html`<${Page} name="bring" back=${back} bar=${bar}>
    <${Title} of=${both("Bring your portfolio back")} />
    <${Both} as="p" class="why" of=${both("Choose the file that you took from a club. Its name begins with passerelle.")} />
    <${Trouble} of=${trouble} />
    <p class="note carry-note"><${Picture} name="lock" /><${Both}
      of=${both("What you bring is only for you. Nobody sees it until you share it.")} /></p>
    <input type="file" hidden ref=${input} onChange=${chosen} />
  <//>`;
}

/** What became of it, in numbers and words. @param {{came: Reply, home: () => void}} props */
function Came({ came, home }) {
  const bar = html`<${Button} look="main" class="bar-wide" picture="folder-heart" of=${both("See my portfolio")} onClick=${home} />`;
  return html`<${Page} name="brought" back=${home} bar=${bar}>
    <${Title} of=${came["added"] > 0 ? both("Your portfolio is here") : both("Nothing was added")} />
    <div role="status"><ul class="rows">
      <${Line} name="added" picture="circle-check" of=${both("Added: {n}", { n: came["added"] })} />
      ${came["here"] > 0 && html`<${Line} name="here" picture="folder-heart" of=${both("Already here: {n}", { n: came["here"] })} />`}
      ${came["left"] > 0 && html`<${Line} name="left" picture="info" of=${both("Left out: {n}", { n: came["left"] })}
        why=${both("This club has no place for them. They stay in your file.")} />`}
    </ul></div>
    <${Both} as="p" class="why" of=${both("All of it is only for you, until you share it.")} />
  <//>`;
}

/** @param {{name: string, picture: string, of: Text, why?: Text}} props */
const Line = ({ name, picture, of, why }) => html`<li class="card carry-line" data-came=${name}>
  <${Picture} name=${picture} size="1.6em" />
  <div class="carry-words"><${Both} class="carry-title" of=${of} />${why && html`<${Both} class="soft small" of=${why} />`}</div>
</li>`;
