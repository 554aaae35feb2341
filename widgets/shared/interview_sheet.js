/** The sheet of an interview on the facilitator's screen: each part is kept as it is typed, and says so once it is. */
import { html, useEffect, useRef, useState } from "./ui.js";
import { Trouble, refusal } from "./desk.js";
import { Picture } from "./picture.js";
import { t } from "./words.js";

/** @typedef {import("./types").PeopleView["people"][number]} Person */
/** @typedef {keyof Person["sheet"]} Part */
/** @typedef {import("./desk.js").Ask} Ask */

const LONGEST = 1000;
/** After so long without a key, what was typed is kept without waiting for the field to be left. */
const PAUSE_MS = 2000;

/** The sheet of the interview. @param {{person: Person, ask: Ask, drafts: Map<string, string>}} props */
export const Sheet = ({ person, ask, drafts }) => html`
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
