/** cv on a phone: lines to take from the portfolio, one's lines in order, the CV as it will read; its wall only counts. */
import { html } from "./shared/ui.js";
import { Sheet } from "./phone/cv_sheet.js";
import { Aloud } from "./shared/aloud.js";
import { isEmpty } from "./shared/answers.js";
import { Chain } from "./shared/chain.js";
import { isBlank } from "./shared/entries.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { Moves, inOrder, nextPlace, useMoves } from "./shared/order.js";
import { Button, Page, Title } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { Both, both, languages, pair } from "./shared/words.js";

/** @typedef {import("./shared/types").Entry} Entry */
/** @typedef {import("./shared/types").SeatProps} SeatProps */
/** @typedef {import("./shared/types").ExerciseView} ExerciseView */
/** @typedef {import("./shared/forms.js").Paths} Paths */
/** @typedef {{id: string, section: string, text: Record<string, string>}} Suggestion */
/** @typedef {{exercise: ExerciseView, actions: SeatProps["actions"], paths: Paths}} Inside */

const LINE = "line";
/** Lines that are in no section yet. */
const NO_SECTION = "";

/** @param {ExerciseView} exercise @param {string} key */
const say = ({ words }, key) => pair(words, (w) => w.screens[key]);

/** @param {SeatProps} props */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  const { at, id, form } = paths.place;
  const line = exercise.mine.find((entry) => entry.id === id);
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (at === "take") return html`<${Suggestions} ...${props} paths=${paths} />`;
  if (at === "from" && line) return html`<${From} ...${props} line=${line} paths=${paths} />`;
  if (at === "room" || at === "own") return html`<${Sheet} key=${at} exercise=${exercise} way=${at} back=${paths.home}
    parts=${sections(exercise).map((part) => ({ ...part, lines: linesOf(exercise, part.key) }))} />`;
  const extra = form === LINE ? { position: nextPlace(inOrder(exercise.mine, LINE)) } : {};
  return inner(props, paths, { extra }) ?? html`<${Begin} ...${props} paths=${paths} />`;
}

/**
 * The parts of a CV in their order, and last what has no part yet.
 * @param {ExerciseView} exercise
 */
function sections({ spec, words }) {
  const options = spec.forms[LINE]?.steps.find((step) => step.key === "section")?.options ?? {};
  const named = (/** @type {string} */ key) => (
    pair(words, (w) => w.forms[LINE]?.steps["section"]?.options?.[key] ?? w.screens["other"]));
  return [...Object.keys(options), NO_SECTION].map((key) => (
    { key, title: named(key), picture: options[key]?.picture ?? "file-text" }));
}

/**
 * @param {ExerciseView} exercise
 * @param {string} section
 */
const linesOf = ({ mine }, section) => inOrder(mine, LINE).filter((entry) => (
  !isBlank(entry.body) && (entry.body["section"] ?? NO_SECTION) === section));

/**
 * The line of the CV that a suggestion became.
 * @param {ExerciseView} exercise
 * @param {Suggestion} one
 */
const lineFrom = ({ mine }, { id, section, text }) => mine.find(({ kind, body }) => kind === LINE
  && (body["links"] ?? []).includes(id) && (body["section"] === section || body["text"] === text[languages().room]));

/** @param {ExerciseView} exercise */
const suggested = ({ own }) => /** @type {Suggestion[]} */ (own["suggestions"] ?? []);

/** Whether there is anything to say in another language than the room's. @param {ExerciseView} exercise */
const twoLanguages = ({ mine }) => languages().room !== languages().own
  || mine.some(({ body }) => !isEmpty(body["own_text"]) || !isEmpty(body["own_about"]));

/** @param {SeatProps & Inside} props */
function Begin(props) {
  const { exercise, actions, paths } = props;
  const [some, begun] = [suggested(exercise).length > 0, exercise.mine.some((entry) => !isBlank(entry.body))];
  const bar = some && html`<${Button} look="main" class="bar-wide" picture="list-checks" data-suggestions
    of=${say(exercise, "suggestions")} onClick=${() => paths.go({ at: "take" })} />`;
  const row = (/** @type {string} */ at, /** @type {string} */ picture, /** @type {any} */ of, /** @type {() => void} */ open) => html`
    <button type="button" class="begin" data-way=${at} onClick=${open}>
      <span class="begin-picture"><${Picture} name=${picture} size="1.75em" /></span><${Both} of=${of} />
      <${Picture} name="chevron-right" class="picture-turns" /></button>`;
  return html`<${Home} ...${props} bar=${bar}>
    <p class="private-line soft small"><${Picture} name="info" size="1.2em" /><${Both} of=${say(exercise, "no_name")} /></p>
    <${FormList} form="heading" start="start" picture="file-text" ...${props} />
    ${sections(exercise).map((section) => html`<${Section} key=${section.key} section=${section} exercise=${exercise}
      actions=${actions} paths=${paths} />`)}
    ${!some && html`<p class="private-line soft"><${Picture} name="sprout" size="1.2em" /><${Both}
      of=${say(exercise, "no_suggestion")} /></p>`}
    <div data-form=${LINE}>${row("add", "plus", pair(exercise.words, (w) => w.forms[LINE]?.add), () => paths.begin(LINE))}</div>
    ${begun && row("room", "file-text", say(exercise, "preview_room"), () => paths.go({ at: "room" }))}
    ${begun && twoLanguages(exercise) && row("own", "languages", say(exercise, "preview_own"), () => paths.go({ at: "own" }))}
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/**
 * One part of the CV, its lines in the person's order.
 * @param {Inside & {section: ReturnType<typeof sections>[number]}} props
 */
function Section({ section, exercise, actions, paths }) {
  const lines = linesOf(exercise, section.key);
  const move = useMoves(lines, actions);
  if (lines.length === 0) return null;
  return html`<section class="form-list" data-section=${section.key}>
    <${Heading} section=${section} />
    <ol class="cv-lines">${lines.map((line, at) => html`<li key=${line.id} class="card card-private" data-line=${line.id}>
      <button type="button" class="cv-open" data-entry=${line.id} onClick=${() => paths.open(line)}>
        <span class="cv-words"><${Words} line=${line} exercise=${exercise} /></span>
        <${Picture} name="pencil" class="row-mark" size="1.2em" /></button>
      <div class="cv-ways">
        <button type="button" class="button button-quiet cv-from" data-from=${line.id}
          onClick=${() => paths.go({ at: "from", id: line.id })}>
          <${Picture} name="footprints" size="1.2em" /><${Both} class="small" of=${say(exercise, "from")} /></button>
        ${lines.length > 1 && html`<${Moves} at=${at} of=${lines.length} move=${move} earlier=${say(exercise, "earlier")}
          later=${say(exercise, "later")} />`}
      </div></li>`)}</ol>
  </section>`;
}

/** @param {{section: ReturnType<typeof sections>[number]}} props */
const Heading = ({ section }) => html`<h2 class="cv-title"><${Picture} name=${section.picture} size="1.3em" /><${Both} of=${section.title} /></h2>`;

/** A line in the languages it has; that one is missing is said, never asked. @param {{line: Entry, exercise: ExerciseView}} props */
function Words({ line, exercise }) {
  const { text, own_text: own } = line.body;
  if (isEmpty(text) && isEmpty(own)) return html`<${Both} class="soft" of=${both("Nothing written yet")} />`;
  return html`${!isEmpty(text) && html`<bdi class="cv-text">${text}</bdi>`}
    ${!isEmpty(own) ? html`<bdi class="cv-own">${own}</bdi>`
      : twoLanguages(exercise) && html`<${Both} class="soft small" data-not-yet of=${say(exercise, "not_yet_own")} />`}`;
}

/** Lines made of what the person wrote before: one tap takes one, another gives an untouched one back. @param {SeatProps & Inside} props */
function Suggestions({ exercise, actions, paths }) {
  const { room, own } = languages();
  const body = (/** @type {Suggestion} */ { id, section, text }, /** @type {Entry[]} */ lines) => ({
    section, text: text[room], own_text: room === own || text[own] === text[room] ? null : text[own], links: [id], position: nextPlace(lines),
  });
  const flip = (/** @type {Suggestion} */ one) => {
    const line = lineFrom(exercise, one);
    const fresh = body(one, linesOf(exercise, one.section));
    if (!line) return actions.save({ id: actions.newId(), kind: LINE, body: fresh });
    const untouched = line.body["text"] === fresh.text && (line.body["own_text"] ?? null) === fresh.own_text;
    return untouched ? actions.remove(line.id) : paths.open(line);
  };
  return html`<${Page} name="cv suggestions" back=${paths.home}>
    <${Title} of=${say(exercise, "suggestions")} />
    ${sections(exercise).map((section) => ({ section, inside: suggested(exercise).filter((one) => one.section === section.key) }))
      .map(({ section, inside }) => inside.length > 0 && html`<section class="form-list" key=${section.key} data-section=${section.key}>
        <${Heading} section=${section} />
        <ul class="rows">${inside.map((one) => html`<li key=${one.id} class="deck-line"><${Suggested} one=${one} exercise=${exercise}
          on=${Boolean(lineFrom(exercise, one))} flip=${() => flip(one)} /></li>`)}</ul>
      </section>`)}
  <//>`;
}

/** @param {{one: Suggestion, exercise: ExerciseView, on: boolean, flip: () => void}} props */
function Suggested({ one, exercise, on, flip }) {
  const { room, own } = languages();
  // What the person typed is the same in every language: only its own letters tell its direction.
  const typed = one.text[room] === one.text[own];
  const of = { room: one.text[room] ?? "", own: one.text[own] ?? "" };
  return html`<button type="button" class="row-choice" aria-pressed=${on} data-take=${one.id} onClick=${flip}>
    <span class="cv-words">${typed ? html`<bdi>${of.room}</bdi>` : html`<${Both} of=${of} />`}
      <${Both} inline class="small cv-take" of=${say(exercise, on ? "taken" : "take")} /></span>
    <span class="row-mark"><${Picture} name=${on ? "circle-check" : "plus"} /></span>
  </button><${Aloud} of=${of} />`;
}

/** Where a line comes from: the steps of the chain, each of which opens. @param {SeatProps & Inside & {line: Entry}} props */
function From({ exercise, actions, line, paths }) {
  const { steps = [] } = exercise.spec.forms[LINE] ?? {};
  const known = new Set(exercise.linkable["links"]?.map((one) => one.id));
  const nothing = !(line.body["links"] ?? []).some((/** @type {string} */ id) => known.has(id));
  const here = { exercise: exercise.name, id: line.id };
  return html`<${Page} name=${`from ${line.id}`} back=${paths.home}>
    <${Title} of=${say(exercise, "from")} />
    <div class="card card-private cv-words"><${Words} line=${line} exercise=${exercise} /></div>
    ${nothing && html`<${Both} as="p" class="why" data-from-nothing of=${say(exercise, "from_nothing")} />
      <${Button} picture="pencil" of=${both("Change")} onClick=${() => paths.go(
        { at: "form", form: LINE, id: line.id, step: steps.findIndex((step) => step.input === "links") })} />`}
    <${Chain} entry=${line} actions=${actions} open=${(/** @type {any} */ item) => actions.visit(item.exercise, item.id, here)} />
  <//>`;
}
