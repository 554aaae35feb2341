/** How an entry looks to its owner: what was answered, and whether it is private or shared. */
import { classes, html } from "./ui.js";
import { cardOf, cardText, isEmpty, isPictured, optionWords, shapeOf } from "./answers.js";
import { Picture } from "./picture.js";
import { Both, both, pair, stepWords } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {Pick<import("./types").ExerciseView, "name" | "spec" | "words" | "deck" | "linkable">} Frame */
/** @typedef {import("./types").StepSpec} StepSpec */

/** Whether nothing at all was answered. @param {Record<string, any>} body */
export const isBlank = (body) => Object.entries(body).every(([key, value]) => key === "position" || isEmpty(value));

/**
 * One answer, in words: chosen options and cards in both languages, typed text as it is.
 * @param {{step: StepSpec, words: any, value: any, exercise: Frame}} props
 */
function Answer({ step, words, value, exercise }) {
  if (!Array.isArray(value)) return html`<${Word} step=${step} words=${words} value=${value} exercise=${exercise} />`;
  return html`<ul class=${classes("said-list", step.input === "links" && "said-links")}>${value.map((key) => html`
    <li key=${key}><${Word} step=${step} words=${words} value=${key} exercise=${exercise} /></li>`)}</ul>`;
}

/** @param {{step: StepSpec, words: any, value: string, exercise: Frame}} props */
function Word({ step, words, value, exercise }) {
  const { deck, linkable } = exercise;
  if (step.input === "card" || step.input === "cards") {
    const card = cardOf(deck, value);
    return html`<${Drawn} picture=${card?.picture} shape=${shapeOf(deck, card?.family)} of=${cardText(deck, value)} />`;
  }
  if (step.input === "links") {
    const linked = linkable?.[step.key]?.find((one) => one.id === value);
    return linked ? html`<${Drawn} picture=${linked.picture} of=${linked.label} />` : null;
  }
  const option = step.options?.[value];
  if (!option) return html`<bdi class="said">${value}</bdi>`;
  return html`<${Drawn} picture=${isPictured(step) && option.picture} of=${optionWords(words, value)} />`;
}

/**
 * Words with their picture, and the shape of their family if they have one.
 * @param {{picture?: string | null | false, shape?: string, of: import("./types").Both}} props
 */
const Drawn = ({ picture, shape, of }) => html`<span class="said said-option">
  ${shape && html`<span class=${shape} aria-hidden="true"></span>`}
  ${picture && html`<${Picture} name=${picture} size="1.2em" />`}<${Both} inline of=${of} />
</span>`;

/**
 * The questions of an entry that have an answer.
 * @param {Entry} entry
 * @param {Frame} exercise
 */
export const answered = (entry, exercise) =>
  (exercise.spec.forms[entry.kind]?.steps ?? []).filter((step) => !isEmpty(entry.body[step.key]));

/**
 * The answers of an entry. `asked` also shows the questions; `only` chooses some of them; `most` shows the first ones.
 * @param {{entry: Entry, exercise: Frame, asked?: boolean, only?: (step: StepSpec) => boolean, most?: number}} props
 */
export function Answers({ entry, exercise, asked = false, only = () => true, most = Infinity }) {
  if (entry.body.statement) return html`<${Sorted} entry=${entry} exercise=${exercise} />`;
  const steps = answered(entry, exercise).filter(only);
  if (steps.length === 0) return html`<${Both} as="p" class="soft" of=${both("Nothing written yet")} />`;
  return html`<dl class="answers">
    ${steps.slice(0, most).map((step) => {
      const words = stepWords(exercise, entry.kind, step.key);
      return html`<div key=${step.key}>
        <dt class=${asked ? "soft small" : "hidden-but-said"}><${Both} of=${pair(words, (w) => w?.ask)} /></dt>
        <dd><${Answer} step=${step} words=${words} value=${entry.body[step.key]} exercise=${exercise} /></dd>
      </div>`;
    })}
  </dl>${steps.length > most && html`<span class="answers-more soft" aria-hidden="true">…</span>`}`;
}

/** A statement and the pile it went to. @param {{entry: Entry, exercise: Frame}} props */
function Sorted({ entry, exercise }) {
  const { statement, pile } = entry.body;
  const words = stepWords(exercise, "sorting", "pile");
  const card = exercise.deck && pair(exercise.deck.words, (w) => w.cards[statement]?.text);
  const step = exercise.spec.forms["sorting"]?.steps[0];
  return html`<div class="answers">
    ${card && html`<${Both} as="p" of=${card} />`}
    ${step && html`<p><${Word} step=${step} words=${words} value=${pile} exercise=${exercise} /></p>`}
  </div>`;
}

/** Private or shared, said by picture, word, edge and colour. @param {{shared: boolean}} props */
export function Badge({ shared }) {
  return html`<span class=${classes("badge", shared ? "badge-shared" : "badge-private")}>
    <${Picture} name=${shared ? "users" : "lock"} size="1.1em" />
    <${Both} inline of=${shared ? both("Shared") : both("Only me")} />
  </span>`;
}

/** What only the tutors see besides its owner, when the owner chose so. */
export const TutorBadge = () => html`<span class="badge badge-tutor"><${Picture} name="eye" size="1.1em" />
  <${Both} inline of=${both("Shown to the tutors")} /></span>`;

/** More answers than this make a card too long to find the next one. */
const MOST_ANSWERS = 3;

/**
 * An entry as a card that opens. What was handed over without a name cannot be opened any more: it is only noted.
 * @param {{entry: Entry, exercise: Frame, open: () => void, shareable?: boolean, above?: any, children?: any}} props
 *   `shareable`: whether it may be shown to the group, when its form does not say
 */
export function EntryCard({ entry, exercise, open, shareable = true, above, children }) {
  const form = exercise.spec.forms[entry.kind];
  if (form?.anonymous && entry.shared) return html`<${Given} of=${pair(exercise.words, (w) => w.forms[entry.kind]?.title)} />`;
  const grouped = shareable && (form?.to ?? "group") === "group";
  const steps = form?.steps ?? [];
  const seen = entry.shared || form?.to === "owner";
  return html`<button type="button" class=${classes("card", "entry", seen ? "card-shared" : "card-private")}
    data-entry=${entry.id} onClick=${open}>
    ${above}
    <${Answers} entry=${entry} exercise=${exercise} most=${steps.length > MOST_ANSWERS + 1 ? MOST_ANSWERS : Infinity} />
    ${children}
    <span class="entry-foot"><span class="entry-marks">
      ${grouped && html`<${Badge} shared=${entry.shared} />`}${entry.tutor && html`<${TutorBadge} />`}</span>
      <${Picture} name="chevron-right" class="picture-turns entry-on" /></span>
  </button>`;
}

/** Something handed over without a name. @param {{of: import("./types").Both}} props */
const Given = ({ of }) => html`<div class="card card-shared given" data-given>
  <${Picture} name="circle-check" size="1.6em" />
  <p><${Both} class="given-title" of=${of} /> <${Both} class="soft" of=${both("Given, without your name.")} /></p>
</div>`;
