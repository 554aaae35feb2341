/** What others see of an entry: Python's card, and nothing else. */
import { classes, html, useEffect, useState } from "./ui.js";
import { cardOf, cardText, isPictured, optionWords, shapeOf } from "./answers.js";
import { Answers } from "./entries.js";
import { Picture } from "./picture.js";
import { Both, both, stepWords } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").ExerciseView} ExerciseView */
/** @typedef {import("./types").SaidCard} SaidCard */

/**
 * What the others see, drawn from Python's card and nothing else.
 * @param {{card: Record<string, any>, entry: Entry, exercise: ExerciseView}} props
 */
export function Seen({ card, entry, exercise }) {
  if (card["texts"] || card["chosen"]) return html`<${Said} card=${card} exercise=${exercise} form=${entry.kind} />`;
  const parts = Object.entries(card).map(([key, value]) => part(key, value, entry, exercise)).filter(Boolean);
  if (parts.length === 0) {
    return html`<${Both} as="p"
      of=${both("The others see none of your words here; it only adds one to the count.")} />`;
  }
  return html`<div class="seen">${parts}</div>`;
}

/**
 * @param {string} key
 * @param {any} value
 * @param {Entry} entry
 * @param {ExerciseView} exercise
 */
function part(key, value, entry, exercise) {
  const at = entry.kind;
  const words = stepWords(exercise, at, key);
  if (Array.isArray(value) && value.length > 0 && key !== "merged") {
    const typed = exercise.spec.forms[at]?.steps.find((step) => step.key === key)?.input === "text";
    return html`<ul key=${key} class=${typed ? "seen-texts" : "seen-list"}>
      ${value.map((/** @type {any} */ item) => html`<li key=${item.key ?? item.text}>
      ${item.key ? html`<${Both} inline of=${optionWords(words, item.key)} />` : html`<bdi>${item.text}</bdi>`}
    </li>`)}</ul>`;
  }
  if (key === "picture" && value) return html`<${Picture} key=${key} name=${pictureOf(value, exercise, at)}
    size="2.2em" />`;
  if (key === "slug") return html`<${Answers} key=${key} entry=${entry} exercise=${exercise} />`;
  if (["text", "task", "competence"].includes(key) && value) {
    return html`<p key=${key} class=${classes("seen-text", `seen-${key}`)}><bdi>${value}</bdi></p>`;
  }
  return null;
}

/**
 * The drawing behind a picture option.
 * @param {string} key
 * @param {Pick<ExerciseView, "spec">} exercise
 * @param {string} form
 */
export function pictureOf(key, exercise, form) {
  const steps = exercise.spec.forms[form]?.steps ?? [];
  return steps.find((step) => step.key === "picture")?.options?.[key]?.picture ?? key;
}

/**
 * Asks Python what others will see; asks again when the entry changes.
 * @param {Entry} entry
 * @param {(id: string) => Promise<Reply>} preview
 */
export function usePreview(entry, preview) {
  const [reply, setReply] = useState(/** @type {Reply | null} */ (null));
  const content = JSON.stringify(entry.body);
  useEffect(() => {
    let current = true;
    preview(entry.id).then((answer) => { if (current) setReply(answer); });
    return () => { current = false; };
  }, [entry.id, content]);
  return reply;
}

/**
 * The card of an exercise made of forms: its picture, what was written, what was chosen.
 * @param {{card: Record<string, any>, exercise: Pick<ExerciseView, "spec" | "words" | "deck">, form: string}} props
 */
export function Said({ card, exercise, form }) {
  const { picture, texts = [], chosen = [] } = /** @type {SaidCard} */ (card);
  if (texts.length + chosen.length === 0) {
    return html`<${Both} as="p"
      of=${both("The others see none of your words here; it only adds one to the count.")} />`;
  }
  return html`<div class="seen seen-said">
    ${picture && html`<${Picture} name=${picture} size="2.2em" />`}
    ${texts.map(({ field, text }) => html`<p key=${field} class="seen-text"><bdi>${text}</bdi></p>`)}
    ${chosen.length > 0 && html`<ul class="seen-list">${chosen.map(({ field, key }) => html`
      <li key=${`${field} ${key}`}><${Chosen} field=${field} value=${key} exercise=${exercise} form=${form} /></li>`)}</ul>`}
  </div>`;
}

/**
 * An option or a card that was chosen, in both languages.
 * @param {{field: string, value: string, exercise: Pick<ExerciseView, "spec" | "words" | "deck">, form: string}} props
 */
export function Chosen({ field, value, exercise, form }) {
  const key = field.split(".")[0] ?? field;
  const step = exercise.spec.forms[form]?.steps.find((one) => one.key === key);
  const card = cardOf(exercise.deck, value);
  if (step?.input.startsWith("card") && card) {
    return html`<span class="said-option"><span class=${shapeOf(exercise.deck, card.family)} aria-hidden="true"></span>
      <${Picture} name=${card.picture} size="1.2em" /><${Both} inline of=${cardText(exercise.deck, value)} /></span>`;
  }
  const picture = step && isPictured(step) && step.options?.[value]?.picture;
  return html`<span class="said-option">${picture && html`<${Picture} name=${picture} size="1.2em" />`}
    <${Both} inline of=${optionWords(stepWords(exercise, form, key), value)} /></span>`;
}
