/** Pieces that the walls of several exercises share. */
import { createContext, html, useContext } from "./ui.js";
import { Bridge } from "./bridge.js";
import { Pages } from "./pages.js";
import { Picture } from "./picture.js";
import { fill } from "./words.js";

export { beside, lines, pack, weight } from "./pages.js";
export { Picture } from "./picture.js";

/** @typedef {import("./types").ExerciseWords} Words */

/** True inside the facilitator's small copy of a wall. */
export const Copy = createContext(false);

/**
 * What a person wrote: its own direction, kept to itself.
 * @param {{text: string, as?: string, class?: string}} props
 */
export const Said = ({ text, as = "p", class: extra = "" }) => html`<${as} class=${`said ${extra}`} dir="auto">${text}<//>`;

/**
 * The same thing in other people's words, merged into it.
 * @param {{texts: string[] | undefined}} props
 */
export const Alike = ({ texts = [] }) => texts.map((text) => html`<${Said} key=${text} text=${text} class="board-alike" />`);

/** How many said the same; one needs no number. @param {{n: number | undefined}} props */
export const Times = ({ n = 1 }) => (n > 1 ? html`<span class="board-times">× ${n}</span>` : null);

/**
 * The line above a scene.
 * @param {{title: string, invite?: string | null, children?: any}} props
 */
export const Head = ({ title, invite, children }) => html`
  <header class="wall-head">
    <div class="wall-titles"><h1>${title}</h1>${invite && html`<p class="wall-invite">${invite}</p>`}</div>
    ${children}
  </header>`;

/** How many answers are shown. @param {{n: number, words: Words}} props */
export const Count = ({ n, words }) => html`
  <p class="wall-count"><${Picture} name="users" size="1.1em" /><span>${fill(words.wall.count ?? "{n}", { n })}</span></p>`;

/**
 * Pages of a wall, or an invitation while nothing is there.
 * @param {{of: (room: number) => any[], draw: (page: any, index: number) => any, words: Words, class?: string}} props
 */
export function Board({ of, draw, words, class: extra }) {
  const still = useContext(Copy);
  if (of(1).length) return html`<${Pages} of=${of} draw=${draw} still=${still} class=${extra} />`;
  return html`
    <div class="wall-hidden wall-nothing"><p class="wall-quiet">${words.wall.empty}</p></div>
    <${Bridge} />`;
}

/**
 * A heading with a shape beside it, never a colour alone.
 * @param {{picture: string, text: string | undefined, class?: string}} props
 */
export const Heading = ({ picture, text, class: extra = "" }) => html`
  <h2 class=${`board-heading ${extra}`}><span class="board-mark"><${Picture} name=${picture} size="1.1em" /></span>${text}</h2>`;

/** When each of several cards comes in, one shortly after the other. @param {number} index */
export const arriving = (index) => ({ "--order": index });
