/** How an entry looks to its owner: what was answered, and whether it is private or shared. */
import { classes, html } from "./ui.js";
import { isEmpty, isPictured, optionWords } from "./inputs.js";
import { Picture } from "./picture.js";
import { Both, both, pair, stepWords } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {Pick<import("./types").ExerciseView, "name" | "spec" | "words" | "deck">} Frame */

/** Whether nothing at all was answered. @param {Record<string, any>} body */
export const isBlank = (body) => Object.entries(body).every(([key, value]) => key === "position" || isEmpty(value));

/**
 * One answer, in words: chosen options in both languages, typed text as it is.
 * @param {{step: import("./types").StepSpec, words: any, value: any}} props
 */
function Answer({ step, words, value }) {
  if (Array.isArray(value)) {
    return html`<ul class="said-list">${value.map((key) => html`<li key=${key}><${Word} step=${step} words=${words}
      value=${key} /></li>`)}</ul>`;
  }
  return html`<${Word} step=${step} words=${words} value=${value} />`;
}

/** @param {{step: import("./types").StepSpec, words: any, value: string}} props */
function Word({ step, words, value }) {
  const option = step.options?.[value];
  if (!option) return html`<bdi class="said">${value}</bdi>`;
  return html`<span class="said said-option">
    ${option.picture && isPictured(step) && html`<${Picture} name=${option.picture} size="1.2em" />`}<${Both} inline
      of=${optionWords(words, value)} />
  </span>`;
}

/**
 * The questions of an entry that have an answer.
 * @param {Entry} entry
 * @param {Frame} exercise
 */
export const answered = (entry, exercise) =>
  (exercise.spec.forms[entry.kind]?.steps ?? []).filter((step) => !isEmpty(entry.body[step.key]));

/**
 * The answers of an entry. `asked` also shows the questions; `only` chooses some of them.
 * @param {{entry: Entry, exercise: Frame, asked?: boolean, only?: (step: import("./types").StepSpec) => boolean}} props
 */
export function Answers({ entry, exercise, asked = false, only = () => true }) {
  if (entry.body.statement) return html`<${Sorted} entry=${entry} exercise=${exercise} />`;
  const steps = answered(entry, exercise).filter(only);
  if (steps.length === 0) return html`<${Both} as="p" class="soft" of=${both("Nothing written yet")} />`;
  return html`<dl class="answers">
    ${steps.map((step) => {
      const words = stepWords(exercise, entry.kind, step.key);
      return html`<div key=${step.key}>
        <dt class=${asked ? "soft small" : "hidden-but-said"}><${Both} of=${pair(words, (w) => w?.ask)} /></dt>
        <dd><${Answer} step=${step} words=${words} value=${entry.body[step.key]} /></dd>
      </div>`;
    })}
  </dl>`;
}

/** A statement and the pile it went to. @param {{entry: Entry, exercise: Frame}} props */
function Sorted({ entry, exercise }) {
  const { statement, pile } = entry.body;
  const words = stepWords(exercise, "sorting", "pile");
  const card = exercise.deck && pair(exercise.deck.words, (w) => w.cards[statement]?.text);
  const step = exercise.spec.forms["sorting"]?.steps[0];
  return html`<div class="answers">
    ${card && html`<${Both} as="p" of=${card} />`}
    ${step && html`<p><${Word} step=${step} words=${words} value=${pile} /></p>`}
  </div>`;
}

/** Private or shared, said by picture, word, edge and colour. @param {{shared: boolean}} props */
export function Badge({ shared }) {
  return html`<span class=${classes("badge", shared ? "badge-shared" : "badge-private")}>
    <${Picture} name=${shared ? "users" : "lock"} size="1.1em" />
    <${Both} inline of=${shared ? both("Shared") : both("Only me")} />
  </span>`;
}

/**
 * An entry as a card that opens.
 * @param {{entry: Entry, exercise: Frame, open: () => void, shareable?: boolean}} props
 */
export function EntryCard({ entry, exercise, open, shareable = true }) {
  return html`<button type="button" class=${classes("card", "entry", entry.shared ? "card-shared" : "card-private")}
    data-entry=${entry.id} onClick=${open}>
    <${Answers} entry=${entry} exercise=${exercise} />
    <span class="entry-foot">${shareable && html`<${Badge} shared=${entry.shared} />`}<${Picture} name="chevron-right"
      class="picture-turns entry-on" /></span>
  </button>`;
}
