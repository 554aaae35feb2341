/** What a tutor wrote with the person in an interview: for reading. */
import { html } from "../shared/ui.js";
import { TutorBadge } from "../shared/entries.js";
import { Page, Title } from "../shared/page.js";
import { Both, both } from "../shared/words.js";

/** @param {{sheets: Record<string, string | null>[], back: () => void}} props */
export function Sheets({ sheets, back }) {
  const fields = () => [["said", both("What I said")], ["agreed", both("What we agreed")], ["next", both("My next step")]];
  return html`<${Page} name="sheets" back=${back}>
    <${Title} of=${both("What we wrote in the interview")} />
    <${Both} as="p" class="why" of=${both("You and the tutors can read it. To change it, ask a tutor.")} />
    ${sheets.map((sheet, at) => html`<div key=${at} class="card sheet" data-sheet>
      <dl class="answers">
        ${fields().filter(([key]) => sheet[String(key)]).map(([key, title]) => html`<div key=${key}>
          <dt class="soft small"><${Both} of=${title} /></dt><dd><bdi class="said">${sheet[String(key)]}</bdi></dd></div>`)}
      </dl>
      <p><${TutorBadge} /></p>
    </div>`)}
  <//>`;
}
