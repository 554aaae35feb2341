/** The whole CV in one language, as it will read. */
import { classes, html } from "../shared/ui.js";
import { isEmpty } from "../shared/answers.js";
import { Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { direction, languages, pair } from "../shared/words.js";

/** @typedef {import("../shared/types").Entry} Entry */
/** @typedef {{key: string, title: import("../shared/types").Both, picture: string, lines: Entry[]}} Part */

/**
 * The top, then each part that has something to say. What is not in the person's own language yet stands there in the
 * other one, and is marked.
 * @param {{exercise: import("../shared/types").ExerciseView, way: "room" | "own", parts: Part[], back: () => void}} props
 */
export function Sheet({ exercise, way, parts, back }) {
  const { room, [way]: code } = languages();
  const top = exercise.mine.find((entry) => entry.kind === "heading")?.body ?? {};
  const missing = html` <span class="cv-missing" data-not-yet>${exercise.words[way].screens["not_yet_own"]}</span>`;
  const said = (/** @type {string} */ text, /** @type {string} */ own) => (way === "own" && isEmpty(own)
    ? html`<bdi class="cv-other" lang=${room}>${text}</bdi>${missing}`
    : html`<bdi>${way === "own" || isEmpty(text) ? own : text}</bdi>`);
  const has = (/** @type {string[]} */ ...texts) => texts.some((text) => !isEmpty(text));
  return html`<${Page} name=${`cv ${way}`} back=${back}>
    <${Title} of=${pair(exercise.words, (w) => w.screens[`preview_${way}`])} />
    <article class=${classes("sheet", `sheet-${way}`)} lang=${code} dir=${direction(code)}>
      ${has(top["wish"]) && html`<p class="sheet-wish"><bdi>${top["wish"]}</bdi></p>`}
      ${has(top["about"], top["own_about"]) && html`<p>${said(top["about"], top["own_about"])}</p>`}
      ${parts.map(({ key, title, picture, lines }) => {
        const told = lines.filter(({ body }) => has(body["text"], body["own_text"]));
        return told.length > 0 && html`<section key=${key} data-section=${key}>
          <h2><${Picture} name=${picture} size="1.1em" />${title[way]}</h2>
          <ul>${told.map(({ id, body }) => html`<li key=${id}>${said(body["text"], body["own_text"])}</li>`)}</ul>
        </section>`;
      })}
    </article>
  <//>`;
}
