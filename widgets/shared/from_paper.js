/** What people wrote on paper, typed by the facilitator so that it stands on the wall: for rooms without phones. */
import { html, useEffect, useRef, useState } from "./ui.js";
import { isEmpty } from "./answers.js";
import { Choice, Choices, Pictures, Scale } from "./choose.js";
import { Button } from "./desk.js";
import { newId } from "./outbox.js";
import { Picture } from "./picture.js";
import { t } from "./words.js";
import { Short, Text } from "./write.js";

/** @typedef {import("./types").PanelView} View */
/** @typedef {import("./types").StepSpec} StepSpec */
/** @typedef {import("./types").StepWords} StepWords */
/** @typedef {(what: string, fields?: Record<string, any>, done?: () => void) => void} Tell */
/** @typedef {{step: StepSpec, value: any, set: (value: any) => void, asked: string, deck: View["deck"]}} CardProps */

const MOST_AT_ONCE = 40;
/** @type {Record<string, (props: any) => any>} */
const INPUTS = {
  choices: Choices, choice: Choice, scale: Scale, picture: Pictures, text: Text, short: Short, card: FromDeck, cards: FromDeck,
};

/**
 * A closed section: which sheet, then its questions, as far as the wall shows them.
 * @param {{view: View, tell: Tell}} props
 */
export function FromPaper({ view, tell }) {
  const forms = Object.keys(view.paper);
  const [picked, pick] = useState("");
  const form = forms.includes(picked) ? picked : forms[0];
  if (!form) return null;
  return html`<details class="panel-paper">
    <summary><${Picture} name="notebook-pen" size="1.25em" />${t("Add from paper")}</summary>
    <p class="soft small">${t("Type what people wrote, without any name. Only what the wall shows is asked.")}</p>
    ${forms.length > 1 && html`<div class="chips" role="group" aria-label=${t("Which sheet?")}>${forms.map((name) => html`
      <button key=${name} type="button" class="chip" data-sheet=${name} aria-pressed=${name === form} onClick=${() => pick(name)}>
        ${name === form && html`<${Picture} name="check" size="1.15em" />`}${view.words.forms[name]?.title}</button>`)}</div>`}
    <${Sheet} key=${form} view=${view} form=${form} tell=${tell} />
  </details>`;
}

/**
 * One person's sheet after the other: what was typed is cleared once it is in the book, and the next one can begin.
 * @param {{view: View, form: string, tell: Tell}} props
 */
function Sheet({ view, form, tell }) {
  const sheet = /** @type {import("./types").PaperSheet} */ (view.paper[form]);
  const [id, setId] = useState(newId);
  const [body, setBody] = useState(/** @type {Record<string, any>} */ ({}));
  const [times, setTimes] = useState(1);
  const [added, setAdded] = useState(0);
  const element = useRef(/** @type {HTMLFormElement | null} */ (null));
  const first = () => /** @type {HTMLElement | null | undefined} */ (element.current?.querySelector("textarea, input, select, button"));
  useEffect(() => { if (added > 0) first()?.focus(); }, [added]);
  const ready = sheet.shows.some((key) => !isEmpty(body[key])) && sheet.needs.every((key) => !isEmpty(body[key]))
    && times >= 1 && times <= MOST_AT_ONCE;
  const done = () => {
    setId(newId());
    setBody({});
    setTimes(1);
    setAdded((before) => before + 1);
  };
  const add = (/** @type {Event} */ event) => {
    event.preventDefault();
    if (ready) tell("write_down", { id, form, body, ...(sheet.counted ? { times } : {}) }, done);
  };
  // As when correcting: Enter adds, and with Shift it makes a new line.
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Enter" && !event.shiftKey && !event.isComposing && event.target instanceof HTMLTextAreaElement) add(event);
  };
  return html`<form class="paper-sheet" ref=${element} onSubmit=${add} onKeyDown=${onKey}>
    ${sheet.fields.map((key) => html`<${Field} key=${`${id} ${key}`} name=${key} view=${view} form=${form} value=${body[key]}
      set=${(/** @type {any} */ value) => setBody((before) => ({ ...before, [key]: value }))} />`)}
    <div class="paper-end">
      ${sheet.counted && html`<label class="paper-times"><span>${t("How many people answered this?")}</span>
        <input class="field numbers" type="number" inputmode="numeric" min="1" max=${MOST_AT_ONCE} value=${times}
          onInput=${(/** @type {any} */ event) => setTimes(Math.trunc(Number(event.target.value)))} /></label>`}
      <${Button} picture="plus" class="button-main" type="submit" aria-disabled=${ready ? null : "true"}>${t("Add to the wall")}<//>
      <p class="soft small" role="status">${added > 0 && t("Added: {n}", { n: added })}</p>
    </div>
  </form>`;
}

/**
 * A question, in the words of the room. What the exercise's code asks beside its forms has its word on the paper.
 * @param {{name: string, view: View, form: string, value: any, set: (value: any) => void}} props
 */
function Field({ name, view, form, value, set }) {
  const asked = `paper-${view.name}-${form}-${name}`;
  const step = view.spec.forms[form]?.steps.find((one) => one.key === name)
    ?? /** @type {StepSpec} */ ({ key: name, input: "card" });
  const told = view.words.forms[form]?.steps[name] ?? { ask: view.words.paper[name] ?? name };
  const own = /** @type {StepWords} */ ({ ...told, examples: [] });
  return html`<div class="paper-field" data-field=${name}>
    <p class="paper-ask" id=${asked}>${told.ask}</p>
    <${INPUTS[step.input]} step=${step} words=${{ room: own, own }} value=${value} set=${set} asked=${asked} deck=${view.deck} />
  </div>`;
}

/** Cards of a deck, family by family, as a list that a keyboard goes through quickly. @param {CardProps} props */
function FromDeck({ step, value, set, asked, deck }) {
  const one = step.input === "card";
  const chosen = /** @type {string[]} */ ([value ?? []].flat());
  const say = (/** @type {string} */ slug) => deck?.words.cards[slug]?.text ?? slug;
  const left = (deck?.cards ?? []).filter((card) => one || !chosen.includes(card.slug));
  const options = (/** @type {import("./types").Card[]} */ cards) => cards.map(({ slug }) => html`
    <option key=${slug} value=${slug} selected=${one && value === slug}>${say(slug)}</option>`);
  const take = (/** @type {any} */ event) => {
    const slug = event.target.value || null;
    set(one ? slug : slug ? [...chosen, slug] : chosen);
  };
  return html`<div>
    ${!one && chosen.length > 0 && html`<div class="chips">${chosen.map((slug) => html`
      <button key=${slug} type="button" class="chip" aria-pressed="true" onClick=${() => set(chosen.filter((each) => each !== slug))}>
        <${Picture} name="check" size="1.15em" />${say(slug)}</button>`)}</div>`}
    ${chosen.length < (step.most ?? Infinity) && html`<select class="field" aria-labelledby=${asked} onChange=${take}
      value=${one ? value ?? "" : ""}>
      <option value="">${t("Choose a card")}</option>
      ${(deck?.families ?? []).length > 0 ? deck?.families?.map(({ slug }) => html`
        <optgroup key=${slug} label=${deck.words.families?.[slug]}>${options(left.filter((card) => card.family === slug))}</optgroup>`)
        : options(left)}
    </select>`}
  </div>`;
}
