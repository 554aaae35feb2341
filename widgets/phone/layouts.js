/** The three layouts of a CV: a small picture of each sheet, and what it is good for. */
import { html } from "../shared/ui.js";
import { both } from "../shared/words.js";

/** @typedef {{name: string, of: import("../shared/types").Both, why: import("../shared/types").Both, draw: () => any}} Layout */

/** @param {number} y @param {number} [width] @param {number} [x] */
const line = (y, width = 48, x = 8) => html`<rect class="sheet-line" x=${x} y=${y} width=${width} height="3" rx="1.5" />`;
/** @param {number} y @param {number} [width] */
const head = (y, width = 26) => html`<rect class="sheet-head" x="8" y=${y} width=${width} height="4" rx="1" />`;
/** @param {number} y @param {number} [width] */
const dotted = (y, width = 40) => html`<circle class="sheet-dot" cx="10.5" cy=${y + 1.5} r="2.5" />${line(y, width, 16)}`;
const name = () => html`<rect class="sheet-name" x="8" y="8" width="34" height="6" rx="1" />`;

const plain = () => html`${name()}${line(18, 40)}${head(30)}${line(38)}${line(44, 42)}${head(54)}${line(62)}${line(68, 36)}
  ${head(78)}${line(86, 44)}`;
const competences = () => html`${name()}${head(22, 34)}${dotted(31)}${line(37, 30, 16)}${dotted(45, 36)}${line(51, 32, 16)}
  ${dotted(59, 40)}${line(65, 26, 16)}${head(77, 20)}${line(86, 30)}`;
/** @param {number} y @param {number} many */
const level = (y, many) => [0, 1, 2, 3].map((at) => html`<circle class=${at < many ? "sheet-dot" : "sheet-empty"}
  cx=${38 + at * 6} cy=${y} r="2" />`);
const firstJob = () => html`${name()}<rect class="sheet-box" x="8" y="20" width="48" height="16" rx="2" />${line(25, 36, 13)}
  ${line(30, 26, 13)}${head(44, 20)}${line(53, 22)}${level(54.5, 4)}${line(60, 18)}${level(61.5, 2)}${head(71)}${dotted(79)}${dotted(86, 32)}`;

/** The words are looked up at each drawing: the person may change the language. @returns {Layout[]} */
export const layouts = () => [
  { name: "plain", draw: plain, of: both("Simple"), why: both("The usual one. Each employer knows it.") },
  { name: "competences_first", draw: competences, of: both("What I can do first"),
    why: both("Good if your path has breaks.") },
  { name: "first_job_here", draw: firstJob, of: both("My first job here"),
    why: both("My wish and my languages first. Short.") },
];

/** A sheet of paper in small; the words beside it say the same. @param {{layout: Layout}} props */
export const LayoutPicture = ({ layout }) => html`<svg class="sheet-small" viewBox="0 0 64 96" width="64" height="96"
  aria-hidden="true" focusable="false"><rect class="sheet-paper" x="1" y="1" width="62" height="94" rx="3" />
  ${layout.draw()}</svg>`;
