/** Everything this person has entered, by section: what only they see, what is shared, what is shown to the tutors. */
import { html, useEffect, useState } from "../shared/ui.js";
import { Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";
import { later } from "./later.js";
import { Part } from "./part.js";
import { sections } from "./sections.js";
import { Row } from "./settings.js";
import { Sheets } from "./sheets.js";

const BringBack = later(async () => (await import("./bring_back.js")).BringBack);
const Documents = later(async () => (await import("./documents.js")).Documents);
const TakeAway = later(async () => (await import("./take_away.js")).TakeAway);

/** @typedef {import("../shared/types").ExerciseLink} ExerciseLink */
/** @typedef {{at: "list" | "part" | "sheets" | "documents" | "take" | "bring", part?: string}} Place */
/** @typedef {{view: import("../shared/types").SeatView, ask: import("./file.js").Ask, back: () => void, eraseAll: () => void,
 *   open: (exercise: string, entry?: string) => void, outbox: import("../shared/outbox").Outbox,
 *   place: Place, go: (place: Place) => void}} Props */

/** What was written with this person in interviews; only the desk writes it. @param {Props} props */
function useSheets({ ask }) {
  const [sheets, setSheets] = useState(/** @type {Record<string, string | null>[]} */ ([]));
  useEffect(() => { ask("sheets").then((reply) => { if (reply.ok) setSheets(reply["sheets"]); }); }, []);
  return sheets;
}

/** @param {Props} props */
export function Portfolio(props) {
  const { view, ask, outbox, place, go } = props;
  const sheets = useSheets(props);
  const list = () => go({ at: "list" });
  const link = view.exercises.find((one) => one.name === place.part);
  if (place.at === "part" && link) return html`<${Part} key=${link.name} ...${props} link=${link} list=${list} />`;
  if (place.at === "sheets" && sheets.length > 0) return html`<${Sheets} sheets=${sheets} back=${list} />`;
  if (place.at === "take") return html`<${TakeAway} ask=${ask} flush=${() => outbox.flush()} back=${list} />`;
  if (place.at === "documents") {
    return html`<${Documents} ask=${ask} flush=${() => outbox.flush()} back=${list} take=${() => go({ at: "take" })} />`;
  }
  if (place.at === "bring") return html`<${BringBack} ask=${ask} back=${list} done=${list} />`;
  return html`<${List} ...${props} sheets=${sheets.length > 0} />`;
}

/** @param {Props & {sheets: boolean}} props */
function List({ view, back, open, sheets, go, eraseAll }) {
  const parts = sections(view.exercises, sheets ? ["project"] : []);
  const nothing = view.exercises.every((link) => link.count === 0);
  const enter = (/** @type {ExerciseLink} */ link) => (link.count ? go({ at: "part", part: link.name }) : open(link.name));
  return html`<${Page} name="portfolio" back=${back}>
    <${Title} of=${both("My portfolio")} />
    <${Both} as="p" class="why" of=${both("All that you wrote. Only you see it, except what you share or show.")} />
    ${parts.length === 0 && html`<p class="empty"><${Picture} name="sprout" size="3rem" />
      <${Both} of=${both("Nothing here yet. It grows as the group goes on.")} /></p>`}
    ${parts.map((section) => html`<section key=${section.name} class="section" data-section=${section.name}>
      <h2 class="section-title"><${Picture} name=${section.picture} /><${Both} of=${section.title} /></h2>
      <ul class="rows">
        ${section.links.map((link) => html`<li key=${link.name}><${PartRow} link=${link} open=${() => enter(link)} /></li>`)}
        ${section.name === "project" && sheets && html`<${Row} name="sheets" picture="messages-square"
          of=${both("What we wrote in the interview")} onClick=${() => go({ at: "sheets" })} />`}
      </ul>
    </section>`)}
    <ul class="rows rows-apart portfolio-ways">
      ${!nothing && html`<${Row} name="documents" picture="file-text" of=${both("Make a CV or another document")} onClick=${() => go({ at: "documents" })} />`}
      ${!nothing && html`<${Row} name="take" picture="download" of=${both("Take my portfolio away")} onClick=${() => go({ at: "take" })} />`}
      <${Row} name="bring" picture="folder-open" of=${both("Bring my portfolio back")} onClick=${() => go({ at: "bring" })} />
      ${!nothing && html`<${Row} name="erase" alert=${true} picture="trash-2" of=${both("Erase everything")} onClick=${eraseAll} />`}
    </ul>
  <//>`;
}

/**
 * One exercise of the portfolio, and how much of it is private, shared, shown.
 * @param {{link: ExerciseLink, open: () => void}} props
 */
const PartRow = ({ link, open }) => html`<button type="button" class="row-choice part-head" data-exercise=${link.name} onClick=${open}>
  <span class="begin-picture"><${Picture} name=${link.picture} size="1.6em" /></span>
  <span class="part-title"><${Both} of=${link.title} /><${Counts} link=${link} /></span>
  <${Picture} name="chevron-right" class="picture-turns" />
</button>`;

/** By picture, edge and number, never by colour alone. @param {{link: ExerciseLink}} props */
function Counts({ link }) {
  if (link.count === 0) return html`<${Both} class="soft small" of=${both("Nothing written yet")} />`;
  return html`<span class="part-counts">
    <${Count} n=${link.count - link.shared} look="private" picture="lock" of=${both("Not shared")} />
    <${Count} n=${link.shared} look="shared" picture="users" of=${both("Shared")} />
    <${Count} n=${link.tutor} look="tutor" picture="eye" of=${both("Shown to the tutors")} />
  </span>`;
}

/** @param {{n: number, look: string, picture: string, of: import("../shared/types").Both}} props */
const Count = ({ n, look, picture, of }) => n > 0 && html`<span class=${`badge badge-${look}`}>
  <${Picture} name=${picture} size="1.1em" label=${spoken(of)} /> <span class="numbers">${n}</span></span>`;
