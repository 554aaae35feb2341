/** Words from one person to another: whom to write to, and what one received, with the answer. */
import { html } from "./ui.js";
import { Aloud } from "./aloud.js";
import { optionWords } from "./answers.js";
import { Answers, EntryCard } from "./entries.js";
import { Page, Title } from "./page.js";
import { Picture } from "./picture.js";
import { Chosen } from "./seen.js";
import { Both, both, pair, spoken, stepWords } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").SeatProps} SeatProps */
/** @typedef {import("./types").ExerciseView} ExerciseView */
/** @typedef {import("./forms.js").Paths} Paths */

/**
 * Forms that answer something one received, rather than speak to somebody first.
 * @param {ExerciseView} exercise
 * @param {string} form
 */
export const isAnswer = ({ spec }, form) => spec.forms[spec.forms[form]?.about ?? ""]?.to === "owner";

/**
 * The people one can write to: those who shared an entry of the kind that the form speaks of.
 * @param {ExerciseView} exercise
 * @param {string} form
 */
const people = ({ others, spec }, form) => others.filter((entry) => entry.kind === spec.forms[form]?.about && entry.by);

/**
 * An entry of somebody else, shared or received.
 * @param {ExerciseView} exercise
 * @param {string | undefined} id
 */
const theirs = ({ others, received }, id) => [...others, ...received].find((entry) => entry.id === id);

/** Picture and alias. @param {{by: [string, string]}} props */
const Person = ({ by: [alias, picture] }) => html`<span class="person">
  <span class="me-picture"><${Picture} name=${picture} size="1.35em" /></span><bdi>${alias}</bdi></span>`;

/**
 * Whom the question or the entry is about: stands above it.
 * @param {ExerciseView} exercise
 * @param {string[]} about
 */
export function aboutWhom(exercise, [id]) {
  const entry = theirs(exercise, id);
  return entry?.by ? html`<div class="about-whom"><${Person} by=${entry.by} /><${Told} entry=${entry} exercise=${exercise} /></div>` : null;
}

/** What the other person said, in few words. @param {{entry: Entry, exercise: ExerciseView}} props */
function Told({ entry, exercise }) {
  const { texts, chosen } = entry.body;
  if (!texts) return html`<${Answers} entry=${entry} exercise=${exercise} most=${2} />`;
  if (texts[0]) return html`<bdi class="soft told">${texts[0].text}</bdi>`;
  return chosen?.[0] ? html`<span class="soft told"><${Chosen} field=${chosen[0].field} value=${chosen[0].key}
    exercise=${exercise} form=${entry.kind} /></span>` : null;
}

/**
 * On the first screen: what one wrote to others, and the way to the next person.
 * @param {SeatProps & {form: string, paths: Paths}} props
 */
export function PeerList({ form, exercise, paths }) {
  const words = { room: exercise.words.room.forms[form], own: exercise.words.own.forms[form] };
  const mine = exercise.mine.filter((entry) => entry.kind === form);
  const some = people(exercise, form).length > 0;
  return html`<section class="form-list" data-form=${form}>
    <${Both} as="h2" of=${pair(words, (w) => w?.title)} />
    ${mine.map((entry) => html`<${Written} key=${entry.id} entry=${entry} exercise=${exercise} paths=${paths} />`)}
    ${some ? html`<button type="button" class="begin begin-group" onClick=${() => paths.go({ at: "people", form })}>
        <span class="begin-picture"><${Picture} name="users" size="1.75em" /></span>
        <${Both} of=${pair(words, (w) => w?.add ?? w?.title)} /><${Picture} name="chevron-right" class="picture-turns" />
      </button>`
      : html`<p class="private-line soft small"><${Picture} name="users" size="1.2em" />
        <${Both} of=${pair(exercise.words, (w) => w.screens["nothing_shared"])} /></p>`}
  </section>`;
}

/**
 * What one wrote to somebody, and what that person answered.
 * @param {{entry: Entry, exercise: ExerciseView, paths: Paths}} props
 */
function Written({ entry, exercise, paths }) {
  const to = theirs(exercise, entry.about[0]);
  const answer = exercise.received.find((one) => one.about.includes(entry.id));
  const whom = to?.by && html`<span class="written-to"><${Picture} name="arrow-right" class="picture-turns" size="1.1em"
    label=${spoken(both("For"))} /><${Person} by=${to.by} /></span>`;
  return html`<${EntryCard} entry=${entry} exercise=${exercise} open=${() => paths.open(entry)} above=${whom}>
    ${answer && html`<span class="answered"><${Picture} name="message-circle" size="1.2em" />
      <${Answers} entry=${answer} exercise=${exercise} /></span>`}
  <//>`;
}

/**
 * Whom to write to: one person a row.
 * @param {SeatProps & {form: string, paths: Paths}} props
 */
export function People({ form, exercise, paths }) {
  const written = (/** @type {Entry} */ one) => exercise.mine.find((entry) => entry.kind === form && entry.about.includes(one.id));
  const title = pair(exercise.words, (w) => w.screens[`to_${form}`] ?? w.forms[form]?.title);
  const most = exercise.spec.forms[form]?.most ?? Infinity;
  const full = exercise.mine.filter((entry) => entry.kind === form).length >= most;
  return html`<${Page} name=${`people ${form}`} back=${paths.home}>
    <${Title} of=${title} /><${Aloud} of=${title} />
    <ul class="rows">${people(exercise, form).map((one) => {
      const before = written(one);
      const open = () => (before ? paths.open(before) : !full && paths.begin(form, [one.id]));
      return html`<li key=${one.id}><button type="button" class="row-choice row-person" data-person=${one.id}
        aria-disabled=${full && !before ? "true" : null} onClick=${open}>
        ${one.by && html`<${Person} by=${one.by} />`}<${Told} entry=${one} exercise=${exercise} />
        <${Picture} name=${before ? "circle-check" : "chevron-right"} class=${before ? "row-mark" : "row-mark picture-turns"}
          label=${before ? spoken(both("Done")) : undefined} />
      </button></li>`;
    })}</ul>
  <//>`;
}

/**
 * What others wrote to this person, form by form; an answer to it is given in one tap, or in its own questions.
 * @param {SeatProps & {paths: Paths, after?: (entry: Entry) => any}} props `after` stands below each answer
 */
export function Received({ exercise, actions, paths, me, words, after }) {
  const mine = new Set(exercise.mine.map((entry) => entry.id));
  const forms = Object.keys(exercise.spec.forms).filter((form) => (
    !isAnswer(exercise, form) && exercise.received.some((entry) => entry.kind === form)));
  return html`${forms.map((form) => html`<section class="form-list received" key=${form} data-received=${form}>
    <${Both} as="h2" of=${pair(exercise.words, (w) => w.screens[`from_${form}`] ?? w.forms[form]?.title)} />
    ${exercise.received.filter((entry) => entry.kind === form && entry.about.some((id) => mine.has(id))).map((entry) => html`
      <div class="card gift" key=${entry.id} data-entry=${entry.id}>
        ${entry.by && html`<${Person} by=${entry.by} />`}
        <${Answers} entry=${entry} exercise=${exercise} />
        <${Reply} to=${entry} exercise=${exercise} actions=${actions} paths=${paths} me=${me} words=${words} />
        ${after?.(entry)}
      </div>`)}
  </section>`)}`;
}

/**
 * The answer to something received.
 * @param {SeatProps & {to: Entry, paths: Paths}} props
 */
function Reply({ to, exercise, actions, paths }) {
  const form = Object.keys(exercise.spec.forms).find((name) => exercise.spec.forms[name]?.about === to.kind);
  const steps = form ? exercise.spec.forms[form]?.steps ?? [] : [];
  if (!form || !steps[0]) return null;
  const given = exercise.mine.find((entry) => entry.kind === form && entry.about.includes(to.id));
  const step = steps[0];
  if (steps.length > 1 || !["choice", "scale"].includes(step.input)) {
    return given ? html`<${EntryCard} entry=${given} exercise=${exercise} open=${() => paths.open(given)} />`
      : html`<button type="button" class="button" onClick=${() => paths.begin(form, [to.id])}>
        <${Picture} name="message-circle" /><${Both} of=${pair(exercise.words, (w) => w.forms[form]?.add ?? w.forms[form]?.title)} />
      </button>`;
  }
  const words = stepWords(exercise, form, step.key);
  const give = (/** @type {string} */ value) => (given?.body[step.key] === value ? actions.remove(given.id)
    : actions.save({ id: given?.id ?? actions.newId(), kind: form, body: { [step.key]: value }, about: [to.id] }));
  return html`<div class="reply" role="group" aria-labelledby=${`ask-${to.id}`}>
    <p class="small soft" id=${`ask-${to.id}`}><${Both} of=${pair(words, (w) => w?.ask)} /></p>
    <div class="reply-ways">${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class="chip" data-answer=${key} aria-pressed=${given?.body[step.key] === key}
        onClick=${() => give(key)}>
        <${Picture} name=${given?.body[step.key] === key ? "check" : option?.picture ?? "circle"} size="1.2em" />
        <${Both} inline of=${optionWords(words, key)} />
      </button>`)}</div>
  </div>`;
}
