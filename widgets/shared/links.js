/** Linking to one's own entries: rows with their picture and their words. */
import { Fragment, html } from "./ui.js";
import { Picture } from "./picture.js";
import { Both, both } from "./words.js";

/** @typedef {import("./types").Linkable} Linkable */

/**
 * The entries of each form, in the order in which they were given.
 * @param {Linkable[]} linkable
 */
const grouped = (linkable) => [...new Set(linkable.map((one) => `${one.exercise}.${one.kind}`))].map((form) => (
  linkable.filter((one) => `${one.exercise}.${one.kind}` === form)));

/** @param {import("./answers.js").InputProps} props */
export function Links({ step, value, set, asked, linkable = [] }) {
  const chosen = /** @type {string[]} */ (value ?? []);
  const most = step.most ?? Infinity;
  const full = chosen.length >= most && most > 1;
  const flip = (/** @type {string} */ id) => {
    if (chosen.includes(id)) set(chosen.filter((one) => one !== id));
    else if (most === 1) set([id]);
    else if (!full) set([...chosen, id]);
  };
  const groups = grouped(linkable);
  if (groups.length === 0) {
    return html`<p class="private-line soft"><${Picture} name="sprout" size="1.2em" />
      <${Both} of=${both("There is nothing to choose from yet. You can go on.")} /></p>`;
  }
  return html`<div class="rows links" role="group" aria-labelledby=${asked}>
    ${groups.map((group) => html`<${Fragment} key=${`${group[0]?.exercise}.${group[0]?.kind}`}>
      ${groups.length > 1 && group[0] && html`<${Both} as="h2" class="small soft" of=${group[0].group} />`}
      ${group.map((one) => html`<${Row} key=${one.id} one=${one} on=${chosen.includes(one.id)} off=${full}
        flip=${() => flip(one.id)} />`)}
    <//>`)}
    ${full && html`<${Both} as="p" class="soft small"
      of=${both("{n} at most. Tap one to take it away.", { n: most })} />`}
  </div>`;
}

/** @param {{one: Linkable, on: boolean, off: boolean, flip: () => void}} props */
const Row = ({ one, on, off, flip }) => html`
  <button type="button" class="row-choice" aria-pressed=${on} aria-disabled=${off && !on ? "true" : null}
    data-link=${one.id} onClick=${flip}>
    <${Picture} name=${one.picture ?? "circle-dot"} size="1.75em" /><${Both} of=${one.label} />
    <span class="row-mark"><${Picture} name=${on ? "circle-check" : "circle"} /></span>
  </button>`;
