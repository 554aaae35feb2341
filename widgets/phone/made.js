/** A document on its way, which can be stopped; then the file, saved by the person's own tap. */
import { html, useState } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";

/** @typedef {import("../shared/making.js").Made} Made */
/** @typedef {import("../shared/types").Both} Text */

/** @param {{title: Text, picture: string, done: number, of: number, stop: () => void}} props */
export function BeingMade({ title, picture, done, of, stop }) {
  const bar = html`<${Button} class="bar-wide" picture="x" of=${both("Stop")} onClick=${stop} />`;
  return html`<${Page} name="making" class="now" bar=${bar}>
    <div class="now-picture waiting"><${Picture} name=${picture} size="4rem" /></div>
    <${Title} of=${title} />
    <progress class="dots-bar" ...${of > 1 ? { value: done, max: of } : {}} aria-label=${spoken(title)}></progress>
  <//>`;
}

/**
 * @param {{made: Made, picture: string, title: Text, back: () => void, done: () => void, other?: (() => void) | null}} props
 *   `other`: the same in another kind of file
 */
export function MadeFile({ made, picture, title, back, done, other = null }) {
  const [saved, setSaved] = useState(false);
  const bar = html`
    <a class=${saved ? "button" : "button button-main"} href=${made.url} download=${made.name}
      onClick=${() => setSaved(true)}><${Picture} name="download" /><${Both} of=${both("Save the file")} /></a>
    ${saved && other && html`<${Button} picture="file-text" of=${both("Another kind of file")} onClick=${other} />`}
    <${Button} look=${saved ? "main" : "quiet"} picture="check" of=${both("Done")} onClick=${done} />`;
  return html`<${Page} name="made" back=${back} bar=${bar} stacked=${true} class="now">
    <div class="now-picture"><${Picture} name=${picture} size="4rem" /></div>
    <${Title} of=${title} />
    <p class="carry-file"><${FileName} name=${made.name} /></p>
    <div role="status" class="made-after">${saved && html`
      <${Both} as="p" class="soft" of=${both("Look for it in the downloads of this phone.")} />
      <${Replaced} letters=${made.replaced} />
      ${made.leftOut.length > 0 && html`<ul class="made-left">${made.leftOut.map((one) => html`<li key=${one}
        class="note"><${Picture} name="info" /><span dir="auto">${one}</span></li>`)}</ul>`}`}
    </div>
  <//>`;
}

/** The parts of a file's name, each read in its own direction: no date is turned round. @param {{name: string}} props */
const FileName = ({ name }) => name.split(/([_.])/).map((part, at) => html`<bdi key=${at}>${part}</bdi>`);

/** Letters that no font has: said kindly, once the file is safe. @param {{letters: string[]}} props */
const Replaced = ({ letters }) => letters.length > 0 && html`<p class="note made-replaced"><${Picture} name="info" /><span>
  <${Both} of=${both("We have no letters for these signs. A small square stands in their place. The rest is whole.")} />
  <bdi class="made-letters">${letters.slice(0, 12).join(" ")}</bdi></span></p>`;
