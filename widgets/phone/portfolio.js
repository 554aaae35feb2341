/** Everything this person has entered, by exercise: what is shared, what is not; each opens to be changed. */
import { classes, html, useEffect, useState } from "../shared/ui.js";
import { EntryCard } from "../shared/entries.js";
import { Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";
import { Trouble } from "./enter.js";

/** @typedef {import("../shared/types").Entry} Entry */
/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {{view: import("../shared/types").SeatView, ask: (what: string) => Promise<Reply>, back: () => void,
 *   open: (exercise: string, entry?: string) => void, laid: (exercise: string, entries: Entry[]) => Entry[]}} Props */

/** @param {Props} props */
export function Portfolio({ view, ask, back, open, laid }) {
  const [reply, setReply] = useState(/** @type {Reply | null} */ (null));
  const counts = view.exercises.map((one) => `${one.count} ${one.shared}`).join();
  useEffect(() => { ask("portfolio").then(setReply); }, [counts, view.language]);
  return html`<${Page} name="portfolio" back=${back}>
    <${Title} of=${both("My portfolio")} />
    <${Both} as="p" class="why" of=${both("All that you wrote. Only you see it, except what you share.")} />
    ${reply && !reply.ok && html`<${Trouble} of=${reply.say ?? null} />`}
    ${view.exercises.length === 0 && html`<p class="empty"><${Picture} name="sprout" size="3rem" />
      <${Both} of=${both("Nothing here yet. It grows as the group goes on.")} /></p>`}
    ${reply?.ok && view.exercises.map((link) => html`<${Part} key=${link.name} link=${link} open=${open}
      frame=${reply["exercises"]?.[link.name]}
      entries=${laid(link.name, reply["entries"].filter((/** @type {Entry} */ entry) => entry.exercise === link.name))} />`)}
  <//>`;
}

/**
 * How many are private, how many shared: by picture and number.
 * @param {{link: import("../shared/types").ExerciseLink}} props
 */
function Counts({ link }) {
  const alone = link.count - link.shared;
  return html`<span class="part-counts">
    ${alone > 0 && html`<span class="badge badge-private"><${Picture} name="lock" size="1.1em"
      label=${spoken(both("Only me"))} />
      <span class="numbers">${alone}</span></span>`}
    ${link.shared > 0 && html`<span class="badge badge-shared"><${Picture} name="users" size="1.1em"
      label=${spoken(both("Shared"))} />
      <span class="numbers">${link.shared}</span></span>`}
  </span>`;
}

/**
 * @param {{link: import("../shared/types").ExerciseLink, entries: Entry[], frame: any, open: Props["open"]}} props
 */
function Part({ link, entries, frame, open }) {
  const long = entries.length > 6;
  return html`<section class="part" data-exercise=${link.name}>
    <button type="button" class="part-head" onClick=${() => open(link.name)}>
      <span class="begin-picture"><${Picture} name=${link.picture} size="1.6em" /></span>
      <span class="part-title"><${Both} of=${link.title} /><${Counts} link=${link} /></span>
      <${Picture} name="chevron-right" class="picture-turns" />
    </button>
    ${link.count === 0 && html`<${Both} as="p" class="soft small" of=${both("Nothing written yet")} />`}
    ${frame && html`<div class=${classes("part-entries", long && "part-many")}>
      ${entries.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry}
        exercise=${{ name: link.name, ...frame }}
        open=${() => open(link.name, entry.id)} />`)}
    </div>`}
  </section>`;
}
