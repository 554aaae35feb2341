/** One question: the secret words of a file. They are never kept on the phone. */
import { html, useState } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { Trouble } from "./enter.js";

/** @typedef {import("../shared/types").Both} Text */

/**
 * @param {{name: string, title: Text, why: Text, words: string, set: (words: string) => void, done: Text,
 *   enter: () => void, back: () => void, skip: any, trouble: Text | null, progress?: any, busy?: boolean}} props `skip`: the
 *   button of whoever does not want to answer
 */
export function SecretWords({ name, title, why, words, set, done, enter, back, skip, trouble, progress, busy = false }) {
  const [shown, show] = useState(false);
  const go = () => { if (words.trim() && !busy) enter(); };
  const bar = html`${skip}<${Button} look="main" class="bar-main" after=${true} picture="arrow-right" turns=${true}
    of=${done} disabled=${busy || !words.trim()} onClick=${go} />`;
  return html`<${Page} name=${name} back=${back} bar=${bar} progress=${progress}>
    <form class="question" onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); go(); }}>
      <div id="secret-ask"><${Title} of=${title} /></div>
      <${Both} as="p" class="why" of=${why} />
      <${Trouble} of=${trouble} />
      <input class="field" type=${shown ? "text" : "password"} dir="auto" maxlength="200" autocomplete="off"
        autocapitalize="none" spellcheck=${false} enterkeyhint="go" aria-labelledby="secret-ask" value=${words}
        onInput=${(/** @type {any} */ event) => set(event.target.value)} />
      <button type="button" class="button button-quiet secret-show" aria-pressed=${shown} onClick=${() => show(!shown)}>
        <${Picture} name=${shown ? "eye-off" : "eye"} /><${Both} inline of=${shown ? both("Hide the words") : both("Show the words")} />
      </button>
    </form>
  <//>`;
}
