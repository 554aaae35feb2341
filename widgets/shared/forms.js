/** An exercise made of forms: its first screen, the questions, one's entries, the gesture of sharing. */
import { html, useContext } from "./ui.js";
import { Aloud } from "./aloud.js";
import { EntryCard, isBlank } from "./entries.js";
import { Frame, Page, Title, usePlace } from "./page.js";
import { missing, taken } from "./lacks.js";
import { Picture } from "./picture.js";
import { Moves, inOrder, useMoves } from "./order.js";
import { EntryScreen } from "./share.js";
import { Steps } from "./steps.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").SeatProps} SeatProps */
/** @typedef {import("./types").Visited} Visited */
/** @typedef {{at: string, form?: string, id?: string, step?: number, fresh?: boolean, about?: string[], missing?: boolean,
 *   from?: Visited, [key: string]: any}} Place `from`: the entry from which the person walked here along the chain */
/** @typedef {{place: Place, go: (place: Place) => void, home: () => void, begin: (form: string, about?: string[]) => void,
 *   open: (entry: Entry) => void}} Paths */

/** @type {Place} */
const HOME = { at: "home" };

/** An entry that has never been in the book. @param {Entry} entry */
const isDraft = (entry) => entry.revision === Number.MAX_SAFE_INTEGER;

/**
 * Where the person is in an exercise, and the ways from there. An unfinished entry opens at its questions.
 * @param {SeatProps} props
 * @returns {Paths}
 */
export function usePaths({ exercise, actions }) {
  const [place, go] = usePlace(exercise.name, HOME);
  const held = (/** @type {Entry} */ entry) => isDraft(entry) && missing(exercise, entry.kind, entry.body) >= 0;
  return {
    place, go, home: () => go(HOME),
    begin: (form, about) => go({ at: "form", form, id: actions.newId(), step: 0, about }),
    open: (entry) => go(held(entry) ? { at: "form", form: entry.kind, id: entry.id, step: 0, about: entry.about }
      : { at: "entry", id: entry.id }),
  };
}

/**
 * What one screen of an exercise is told besides its form.
 * @typedef {object} How
 * @property {Record<string, string[]>} [required] fields without which the book refuses an entry, where the form does not say
 * @property {Record<string, any>} [extra] fields no question asks
 * @property {string[]} [unshared] kinds never shared alone
 * @property {Record<string, import("./types").Both>} [notes] what to think of before sharing an entry of a kind
 * @property {(about: string[]) => any} [above] what stands over the questions about another entry
 */

/**
 * The questions or the entry where the person is; null on the first screen and for an entry that is gone.
 * @param {SeatProps} props
 * @param {Paths} paths
 * @param {How} [how]
 */
export function inner(props, paths, how = {}) {
  const { exercise } = props;
  const { place } = paths;
  const entry = exercise.mine.find((one) => one.id === place.id);
  if (place.at === "entry" && entry) return opened(props, paths, entry, how);
  if (place.at !== "form" || !place.id || !exercise.spec.forms[place.form ?? ""]) return null;
  return asked(props, paths, entry, how);
}

/**
 * @param {SeatProps} props
 * @param {Paths} paths
 * @param {Entry} entry
 * @param {How} how
 */
function opened({ exercise, actions }, { place, go, home }, entry, { unshared = [], notes = {}, above }) {
  const visit = (/** @type {{exercise: string, id: string}} */ { exercise: name, id }, /** @type {Visited | undefined} */ from) => (
    name === exercise.name ? go({ at: "entry", id, from }) : actions.visit(name, id, from));
  const { from } = place;
  const grouped = (exercise.spec.forms[entry.kind]?.to ?? "group") === "group";
  return html`<${EntryScreen} key=${entry.id} entry=${entry} exercise=${exercise} actions=${actions}
    fresh=${Boolean(place.fresh)} note=${notes[entry.kind]} back=${from ? () => visit(from, from.from) : home}
    shareable=${grouped && !unshared.includes(entry.kind)} children=${entry.about.length > 0 && above?.(entry.about)}
    walk=${(/** @type {any} */ item) => visit(item, { exercise: exercise.name, id: entry.id, from })}
    edit=${() => go({ at: "form", form: entry.kind, id: entry.id, step: 0 })} />`;
}

/**
 * @param {SeatProps} props
 * @param {Paths} paths
 * @param {Entry | undefined} entry
 * @param {How} how
 */
function asked({ exercise, actions }, { place, go, home }, entry, { required = {}, extra = {}, above }) {
  const { id = "", form = "" } = place;
  const spec = /** @type {import("./types").FormSpec} */ (exercise.spec.forms[form]);
  const body = entry?.body ?? extra;
  const about = entry?.about ?? place.about ?? [];
  const lacks = (/** @type {Record<string, any>} */ next) => missing(exercise, form, next, required[form]);
  // What goes to somebody at once goes when all is said, not word by word.
  const atOnce = spec.to === "owner";
  const save = (/** @type {Record<string, any>} */ next, done = false) => (
    actions.save({ id, kind: form, body: next, about, ready: lacks(next) < 0 && (done || !atOnce) }));
  const finish = () => {
    if (!entry || isBlank(body)) {
      if (entry) actions.remove(id);
      return home();
    }
    const step = lacks(body);
    if (step >= 0) return place.missing ? home() : go({ ...place, step, missing: true });
    if (atOnce) save(body, true);
    actions.flush();
    return spec.to && spec.to !== "group" ? home() : go({ at: "entry", id, fresh: true });
  };
  const leave = () => (entry && (isBlank(body) || (atOnce && !isDraft(entry))) ? finish() : home());
  return html`<${Steps} name=${`${form} ${id}`} spec=${spec} step=${place.step ?? 0} body=${body}
    save=${(/** @type {Record<string, any>} */ next) => save(next)} done=${finish} leave=${leave}
    only=${Boolean(place.missing)} exercise=${exercise} taken=${taken(exercise, form, id)}
    above=${about.length > 0 && above?.(about)}
    words=${{ room: exercise.words.room.forms[form], own: exercise.words.own.forms[form] }}
    go=${(/** @type {number} */ step) => go({ ...place, step })} />`;
}

/**
 * One form on the first screen: its entries, in the person's order if there is one, and the way to another one.
 * @param {{form: string, picture?: string, start?: string} & SeatProps & {paths: Paths}} props `start`: the first button's words
 */
export function FormList({ form, picture = "pencil", start = "", exercise, actions, paths }) {
  const spec = exercise.spec.forms[form];
  const entries = spec?.ordered ? inOrder(exercise.mine, form) : exercise.mine.filter((entry) => entry.kind === form);
  const words = { room: exercise.words.room.forms[form], own: exercise.words.own.forms[form] };
  const most = spec?.most ?? Infinity;
  const title = pair(words, (w) => w?.title);
  const first = start !== "" && entries.length === 0;
  const add = first ? pair(exercise.words, (w) => w.screens[start])
    : entries.length === 0 && most === 1 ? title : pair(words, (w) => w?.add ?? w?.title);
  return html`<section class="form-list" data-form=${form}>
    ${entries.length > 0 && html`<${Both} as="h2" of=${title} />`}
    ${spec?.ordered ? html`<${Ordered} entries=${entries} exercise=${exercise} actions=${actions} paths=${paths} />`
      : entries.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry} exercise=${exercise}
        open=${() => paths.open(entry)} />`)}
    ${entries.length < most && html`<button type="button" class="begin" onClick=${() => paths.begin(form)}>
      <span class="begin-picture"><${Picture} name=${entries.length ? "plus" : picture} size="1.75em" /></span>
      <${Both} of=${add} /><${Picture} name="chevron-right" class="picture-turns" />
    </button>`}
  </section>`;
}

/**
 * Entries that the person puts in an order.
 * @param {{entries: Entry[], exercise: SeatProps["exercise"], actions: SeatProps["actions"], paths: Paths}} props
 */
function Ordered({ entries, exercise, actions, paths }) {
  const move = useMoves(entries, actions);
  return html`<ol class="ordered">${entries.map((entry, at) => html`<li key=${entry.id}>
    <${EntryCard} entry=${entry} exercise=${exercise} open=${() => paths.open(entry)} />
    ${entries.length > 1 && html`<${Moves} at=${at} of=${entries.length} move=${move} earlier=${both("Move up")}
      later=${both("Move down")} />`}
  </li>`)}</ol>`;
}

/**
 * The first screen of an exercise.
 * @param {SeatProps & {children?: any, bar?: any}} props
 */
export function Home({ exercise, children, bar }) {
  const intro = pair(exercise.words, (w) => w.screens["intro"] ?? w.invite);
  const title = pair(exercise.words, (w) => w.title);
  const { homeBack } = useContext(Frame);
  return html`<${Page} name=${`home ${exercise.name}`} back=${homeBack} bar=${bar} class="exercise-home">
    <${Title} of=${title} />
    <${Both} as="p" class="why" of=${intro} />
    <${Aloud} of=${{ room: `${title.room}. ${intro.room}`, own: `${title.own}. ${intro.own}` }} />
    ${children}
  <//>`;
}

/** A line that says that all this is private until shared. @param {SeatProps} props */
export function PrivateLine({ exercise }) {
  const nothing = exercise.mine.length === 0;
  return html`<p class="private-line soft small"><${Picture} name=${nothing ? "sprout" : "users"} size="1.2em" />
    <${Both} of=${pair(exercise.words, (w) => w.screens[nothing ? "nothing_mine" : "pick"])} /></p>`;
}
