/** The people of the club, by alias: presence over the cycle, what each chose to show, the sheet of the interview. */
import { classes, html, screen, useEffect, useRef, useState } from "./shared/ui.js";
import { Button, Trouble, desk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").PeopleView} View */
/** @typedef {View["people"][number]} Person */
/** @typedef {keyof Person["sheet"]} Part */
/** @typedef {(what: string, fields: Record<string, any>) => Promise<any>} Ask */

const LONGEST = 1000;
/** After so long without a key, what was typed is kept without waiting for the field to be left. */
const PAUSE_MS = 2000;

/**
 * Sends messages; each answer comes to the one who asked. An answer that never comes leaves "saving" on the screen.
 * @param {import("./shared/types").Model} model
 * @returns {Ask}
 */
function useAsk(model) {
  const asked = useRef({ count: 0, waiting: /** @type {Map<number, (reply: any) => void>} */ (new Map()) });
  useEffect(() => {
    const onReply = (/** @type {any} */ reply) => {
      asked.current.waiting.get(reply?.re)?.(reply);
      asked.current.waiting.delete(reply?.re);
    };
    model.on("msg:custom", onReply);
    return () => model.off("msg:custom", onReply);
  }, [model]);
  return (what, fields) => new Promise((resolve) => {
    asked.current.count += 1;
    asked.current.waiting.set(asked.current.count, resolve);
    model.send({ n: asked.current.count, do: what, ...fields });
  });
}

/** @param {any} reply */
const refusal = (reply) => (reply.ok ? "" : (reply.say?.room ?? reply.code));

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

/** The sheet of the interview. @param {{person: Person, ask: Ask, drafts: Map<string, string>}} props */
const Sheet = ({ person, ask, drafts }) => html`
  <section class="people-part">
    <h4>${t("The sheet of the interview")}</h4>
    <p class="soft small">${t("Write it with the person, who can read it on the phone.")}</p>
    ${Object.entries({ said: t("What was said"), agreed: t("What we agreed"), next: t("The next step") }).map(([part, title]) => html`
      <${Field} key=${part} seat=${person.id} part=${part} title=${title} kept=${person.sheet[/** @type {Part} */ (part)]}
        ask=${ask} drafts=${drafts} />`)}
  </section>`;

/** What the book makes of a text. @param {string} text */
const tidied = (text) => text.normalize("NFC").trim();
/** @param {string} one @param {string} other */
const same = (one, other) => tidied(one) === tidied(other);

/**
 * One part of the sheet. It says "saved" only of what the book holds; what could not be kept stays in the field.
 * @param {{seat: string, part: string, title: string, kept: string, ask: Ask, drafts: Map<string, string>}} props
 */
function Field({ seat, part, title, kept, ask, drafts }) {
  const draft = `${seat} ${part}`;
  const [text, setText] = useState(drafts.get(draft) ?? kept);
  const [sending, setSending] = useState("");
  const [trouble, setTrouble] = useState("");
  const [other, setOther] = useState("");
  const seen = useRef(kept);
  const pause = useRef(0);
  useEffect(() => {
    if (same(text, seen.current)) setText(kept);
    else if (!same(kept, seen.current) && !same(kept, text) && !same(kept, sending)) setOther(kept);
    if (same(text, kept)) drafts.delete(draft);
    seen.current = kept;
  }, [kept]);
  useEffect(() => () => clearTimeout(pause.current), []);
  const keep = async (/** @type {string} */ typed) => {
    clearTimeout(pause.current);
    if (same(typed, seen.current) || (sending && same(typed, sending))) return;
    setSending(typed);
    setOther("");
    setTrouble(refusal(await ask("note", { seat, part, text: typed })));
    setSending("");
  };
  const type = (/** @type {string} */ typed) => {
    setText(typed);
    setTrouble("");
    drafts.set(draft, typed);
    clearTimeout(pause.current);
    pause.current = window.setTimeout(() => keep(typed), PAUSE_MS);
  };
  const id = `people-${seat}-${part}`;
  return html`<div class="people-field">
    <div class="people-label"><label for=${id}>${title}</label>
      <span id=${`${id}-state`} class="people-state small" role="status">${stateOf(text, kept, sending)}</span></div>
    <textarea id=${id} class="field" dir="auto" rows="3" maxlength=${LONGEST} aria-describedby=${`${id}-state`}
      aria-invalid=${trouble !== ""} value=${text} onBlur=${() => keep(text)}
      onInput=${(/** @type {any} */ event) => type(event.target.value)} />
    ${other && html`<p class="people-other small soft">${t("Somebody else wrote here meanwhile: “{text}”", { text: other })}</p>`}
    <${Trouble} text=${trouble} />
  </div>`;
}

/** @param {string} text @param {string} kept @param {string} sending */
function stateOf(text, kept, sending) {
  if (same(text, kept)) return kept && html`<${Picture} name="check" size="1.1em" />${t("Saved")}`;
  return sending ? t("Saving…") : t("Not saved yet");
}

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
