/** Taking the portfolio away: one file, open or locked by the person's own words. */
import { html, useEffect, useState } from "../shared/ui.js";
import { Button, Page, Progress, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { Trouble } from "./enter.js";
import { takeFile } from "./file.js";
import { SecretWords } from "./secret_words.js";
import { Waiting } from "./waiting.js";

/** @typedef {import("../shared/types").Both} Text */
/** @typedef {{ask: import("./file.js").Ask, flush: () => Promise<unknown>, back: () => void}} Props */
/** @typedef {{name: string, url: string, locked: boolean}} Packed */

/** Where the person is, and the packing itself. @param {Props} props */
function usePacking({ ask, flush }) {
  const [step, go] = useState(/** @type {"how" | "words" | "again" | "packing" | "ready"} */ ("how"));
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const [done, setDone] = useState([0, 1]);
  const [packed, setPacked] = useState(/** @type {Packed | null} */ (null));
  useEffect(() => () => { if (packed) URL.revokeObjectURL(packed.url); }, [packed]);
  const to = (/** @type {typeof step} */ next, /** @type {Text | null} */ why = null) => { setTrouble(why); go(next); };
  const pack = async (/** @type {string | null} */ words) => {
    to("packing");
    await flush();
    const reply = await takeFile(ask, words, (n, m) => setDone([n, m]));
    if (!reply.ok) return to(words === null ? "how" : "again", reply.say ?? null);
    setPacked({ name: reply["file"], url: URL.createObjectURL(reply["blob"]), locked: words !== null });
    return to("ready");
  };
  return { step, to, trouble, done, packed, pack };
}

/** @param {Props} props */
export function TakeAway(props) {
  const { step, to, trouble, done, packed, pack } = usePacking(props);
  const [words, setWords] = useState("");
  const [again, setAgain] = useState("");
  const start = () => { setWords(""); setAgain(""); to("how"); };
  if (step === "packing") return html`<${Waiting} name="packing" title=${both("Packing your portfolio")} done=${done} />`;
  if (step === "ready" && packed) return html`<${Ready} packed=${packed} back=${props.back} />`;
  if (step === "words") {
    return html`<${SecretWords} name="take words" title=${both("Choose your secret words")}
      why=${both("Take four words that you will remember. No name and no date.")} words=${words} set=${setWords}
      done=${both("Next")} enter=${() => to("again")} back=${start} trouble=${trouble}
      progress=${html`<${Progress} n=${1} m=${2} />`}
      skip=${html`<${Button} look="quiet" class="bar-skip" of=${both("Do not lock it")} onClick=${() => pack(null)} />`} />`;
  }
  if (step === "again") {
    const other = () => { setWords(""); setAgain(""); to("words"); };
    const enter = () => (again === words ? pack(words) : to("again", both("These are not the same words. Please type them again.")));
    return html`<${SecretWords} key="again" name="take words again" title=${both("Type your secret words again")}
      why=${both("Without these words nobody can open the file. Not even you.")} words=${again} set=${setAgain}
      done=${both("Lock the file")} enter=${enter} back=${() => to("words")} trouble=${trouble}
      progress=${html`<${Progress} n=${2} m=${2} />`}
      skip=${html`<${Button} look="quiet" class="bar-skip" of=${both("Other words")} onClick=${other} />`} />`;
  }
  return html`<${How} back=${props.back} trouble=${trouble} open=${() => pack(null)} lock=${() => to("words")} />`;
}

/** @param {{back: () => void, trouble: Text | null, open: () => void, lock: () => void}} props */
function How({ back, trouble, open, lock }) {
  const bar = html`<${Button} look="quiet" class="bar-wide" of=${both("Not now")} onClick=${back} />`;
  return html`<${Page} name="take" back=${back} bar=${bar}>
    <${Title} of=${both("Take your portfolio away")} />
    <${Both} as="p" class="why" of=${both("One file with all that you wrote. You can bring it into another club.")} />
    <${Trouble} of=${trouble} />
    <ul class="rows">
      <${Way} name="lock" picture="lock-keyhole" of=${both("Lock it with secret words")}
        why=${both("Without the words nobody can read it. Not even you.")} onClick=${lock} />
      <${Way} name="open" picture="lock-open" of=${both("Leave it open")}
        why=${both("Who has the file can read it.")} onClick=${open} />
    </ul>
  <//>`;
}

/** @param {{name: string, picture: string, of: Text, why: Text, onClick: () => void}} props */
const Way = ({ name, picture, of, why, onClick }) => html`<li>
  <button type="button" class="row-choice carry-way" data-way=${name} onClick=${onClick}>
    <${Picture} name=${picture} size="1.8em" />
    <span class="carry-words"><${Both} class="carry-title" of=${of} /><${Both} class="soft small" of=${why} /></span>
    <${Picture} name="chevron-right" class="picture-turns" />
  </button>
</li>`;

/** The file, saved by the person's own tap: a phone refuses a download that nobody asked for. @param {{packed: Packed, back: () => void}} props */
function Ready({ packed, back }) {
  const [saved, setSaved] = useState(false);
  const bar = html`
    <a class=${saved ? "button" : "button button-main"} href=${packed.url} download=${packed.name}
      onClick=${() => setSaved(true)}><${Picture} name="download" /><${Both} of=${both("Save the file")} /></a>
    <${Button} look=${saved ? "main" : "quiet"} picture="check" of=${both("Done")} onClick=${back} />`;
  return html`<${Page} name="take ready" back=${back} bar=${bar} stacked=${true} class="now">
    <div class="now-picture"><${Picture} name=${packed.locked ? "lock-keyhole" : "lock-open"} size="4rem" /></div>
    <${Title} of=${both("Your file is ready")} />
    <p class="carry-file"><bdi dir="ltr">${packed.name}</bdi></p>
    <${Both} as="p" class="now-say" of=${packed.locked
      ? both("Keep the file and your words in two places. Nobody can find lost words again.")
      : both("Who has the file can read it. Keep it in a safe place.")} />
    <div role="status">${saved && html`<${Both} as="p" class="soft" of=${both("Look for it in the downloads of this phone.")} />`}</div>
  <//>`;
}
