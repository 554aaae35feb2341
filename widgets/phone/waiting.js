/** A file is on its way: what happens, and how far it is. */
import { html } from "../shared/ui.js";
import { Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { spoken } from "../shared/words.js";

/** @param {{name: string, title: import("../shared/types").Both, done: number[]}} props */
export const Waiting = ({ name, title, done: [n = 0, m = 1] }) => html`<${Page} name=${name} class="now">
  <div class="now-picture waiting"><${Picture} name="folder-heart" size="4rem" /></div>
  <${Title} of=${title} />
  ${m > 1 && html`<progress class="dots-bar" value=${n} max=${m} aria-label=${spoken(title)}></progress>`}
<//>`;
