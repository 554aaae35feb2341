/** The people of the club, by alias: presence over the cycle, what each chose to show, the sheet of the interview. */
import { classes, html, screen, useRef, useState } from "./shared/ui.js";
import { Button, Trouble, desk, refusal, useAsk } from "./shared/desk.js";
import { Sheet } from "./shared/interview_sheet.js";
import { Picture } from "./shared/picture.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").PeopleView} View */
/** @typedef {View["people"][number]} Person */
/** @typedef {import("./shared/desk.js").Ask} Ask */

/** @param {{view: View, model: import("./shared/types").Model}} props */
function People({ view, model }) {
  const ask = useAsk(model);
  const drafts = useRef(/** @type {Map<string, string>} */ (new Map()));
  const [chosen, setChosen] = useState("");
  const person = view.people.find((one) => one.id === chosen);
  return html`
    <section ...${desk("people", view.language)} aria-label=${t("People")}>
      <header class="desk-head"><h2>${t("People")}</h2>
        <p class="desk-count">${t("{n} in the club", { n: view.people.length })}</p></header>
      ${view.people.length === 0
        ? html`<p class="soft">${t("Nobody has a seat yet. Names are not needed: an alias is enough.")}</p>`
        : html`<div class="people-halves">
          <${Table} view=${view} chosen=${chosen} choose=${setChosen} />
          ${person ? html`<${One} key=${person.id} person=${person} ask=${ask} drafts=${drafts.current} />`
            : html`<p class="people-nobody soft"><${Picture} name="pointer" />
              ${t("Choose somebody: what they show you, and the sheet of the interview.")}</p>`}
        </div>`}
    </section>`;
}

/** @param {{view: View, chosen: string, choose: (id: string) => void}} props */
function Table({ view, chosen, choose }) {
  return html`
    <div class="people-presence">
      <div class="people-scroll"><table>
        <caption class="hidden-but-said">${t("Attendance over the cycle")}</caption>
        <thead><tr>
          <th scope="col">${t("Alias")}</th>
          ${view.sessions.map((one) => html`<th scope="col" key=${one.slug} class=${classes("people-mark", !one.noted && "soft")}
            title=${one.title}><bdi>${one.number}</bdi><span class="hidden-but-said"> ${one.title}</span></th>`)}
          <th scope="col" class="people-sum">${t("Came")}</th>
        </tr></thead>
        <tbody>${view.people.map((one) => html`<tr key=${one.id} class=${classes(one.id === chosen && "people-chosen")}>
          <th scope="row"><button type="button" class="people-who" aria-pressed=${one.id === chosen}
            onClick=${() => choose(one.id === chosen ? "" : one.id)}>
            <${Picture} name=${one.picture} size="1.3em" /><bdi>${one.alias}</bdi>
            ${one.role !== "participant" && html`<span class="small soft">${roleOf(one.role)}</span>`}
            ${one.shown.length > 0 && html`<${Picture} name="eye" size="1.05em" class="people-eye" label=${t("shows you something")} />`}
          </button></th>
          ${view.sessions.map(({ slug }) => html`<td key=${slug} class="people-mark">${mark(one.present[slug])}</td>`)}
          <td class="people-sum numbers">${one.of > 0 && t("{n} of {of}", { n: one.came, of: one.of })}</td>
        </tr>`)}</tbody>
      </table></div>
      <details><summary>${t("The sessions")}</summary>
        <ol class="people-sessions">${view.sessions.map((one) => html`
          <li key=${one.slug}><bdi>${one.number}</bdi><span>${one.title}</span></li>`)}</ol></details>
    </div>`;
}

/** @param {boolean | undefined} present */
function mark(present) {
  if (present === undefined) return null;
  return present ? html`<${Picture} name="check" size="1.15em" label=${t("present")} class="people-came" />`
    : html`<${Picture} name="minus" size="1.15em" label=${t("absent")} class="people-away" />`;
}

/** @param {string} role */
const roleOf = (role) => (role === "tutor" ? t("tutor") : t("facilitator"));

/** Everything about one person. @param {{person: Person, ask: Ask, drafts: Map<string, string>}} props */
function One({ person, ask, drafts }) {
  return html`
    <article class="people-one" aria-label=${person.alias}>
      <h3 class="people-name"><${Picture} name=${person.picture} size="1.6em" /><bdi>${person.alias}</bdi></h3>
      <${Shown} person=${person} />
      ${person.role === "participant" && html`
        <${Sheet} person=${person} ask=${ask} drafts=${drafts} />
        <${End} person=${person} ask=${ask} />`}
    </article>`;
}

/** What the person chose to show. @param {{person: Person}} props */
const Shown = ({ person }) => html`
  <section class="people-part">
    <h4>${t("What this person shows you")}</h4>
    ${person.shown.length === 0
      ? html`<p class="soft small">${t("Nothing for now. Each person chooses, in the portfolio on the phone; without a choice, you see nothing.")}</p>`
      : html`<ul class="people-shown">${person.shown.map((one) => html`<li key=${one.id}>
        <${Picture} name=${one.picture} size="1.3em" />
        <div><p class="small soft">${one.exercise} · ${one.form}</p>
          <dl>${one.answers.map(({ ask, said }) => html`<dt>${ask}</dt>${said.map((text) => html`<dd dir="auto">${text}</dd>`)}`)}</dl>
        </div></li>`)}</ul>`}
  </section>`;

/** Noting the end for somebody who could not come to the last session. @param {{person: Person, ask: Ask}} props */
function End({ person, ask }) {
  const [trouble, setTrouble] = useState("");
  const note = async () => setTrouble(refusal(await ask("complete", { seat: person.id, completed: !person.completed })));
  return html`
    <section class="people-part">
      <h4>${t("The end of the programme")}</h4>
      <p class="soft small">${t("Who comes to the last session has followed to the end. Note it here for somebody who could not come.")}</p>
      <${Button} picture=${person.completed ? "check" : "flag"} aria-pressed=${person.completed} onClick=${note}>
        ${t("Followed to the end")}<//>
      <${Trouble} text=${trouble} />
    </section>`;
}

export default screen("people", People);
