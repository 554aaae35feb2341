/** An exercise made of forms: its first screen, the questions, one's entries, the gesture of sharing. */
import { html, useContext } from "./ui.js";
import { Aloud } from "./aloud.js";
import { EntryCard, isBlank } from "./entries.js";
import { isEmpty } from "./inputs.js";
import { Frame, Page, Title, usePlace } from "./page.js";
import { Picture } from "./picture.js";
import { EntryScreen } from "./share.js";
import { Steps } from "./steps.js";
import { Both, pair } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").SeatProps} SeatProps */
/** @typedef {{at: string, form?: string, id?: string, step?: number, fresh?: boolean, [key: string]: any}} Place */
/** @typedef {{place: Place, go: (place: Place) => void, home: () => void, begin: (form: string) => void, open: (entry: Entry) => void}} Paths */

/** @type {Place} */
const HOME = { at: "home" };

/**
 * Where the person is in an exercise, and the ways from there.
 * @param {SeatProps} props
 * @returns {Paths}
 */
export function usePaths({ exercise, actions }) {
  const [place, go] = usePlace(exercise.name, HOME);
  return {
    place, go, home: () => go(HOME),
    begin: (form) => go({ at: "form", form, id: actions.newId(), step: 0 }),
    open: (entry) => go({ at: "entry", id: entry.id }),
  };
}

/**
 * The questions or the entry where the person is; null on the first screen and for an entry that is gone.
 * @param {SeatProps} props
 * @param {Paths} paths
 * @param {{required?: Record<string, string[]>, extra?: Record<string, any>, unshared?: string[],
 *   notes?: Record<string, import("./types").Both>}} [how] `required`: fields
 *   without which the book refuses an entry; `extra`: fields no question asks; `unshared`: kinds never shared alone; `notes`: what to
 *   think of before sharing an entry of a kind
 */
export function inner(props, paths, { required = {}, extra = {}, unshared = [], notes = {} } = {}) {
  const { exercise, actions } = props;
  const { place, go, home } = paths;
  const entry = exercise.mine.find((one) => one.id === place.id);
  if (place.at === "entry" && entry) {
    return html`<${EntryScreen} key=${entry.id} entry=${entry} exercise=${exercise} actions=${actions}
      fresh=${Boolean(place.fresh)}
      note=${notes[entry.kind]} back=${home} shareable=${!unshared.includes(entry.kind)}
      edit=${() => go({ at: "form", form: entry.kind, id: entry.id, step: 0 })} />`;
  }
  const form = place.form ?? "";
  const spec = exercise.spec.forms[form];
  if (place.at !== "form" || !spec || !place.id) return null;
  const id = place.id;
  const body = entry?.body ?? extra;
  const save = (/** @type {Record<string, any>} */ next) => {
    const ready = !(required[form] ?? []).some((key) => isEmpty(next[key]));
    actions.save({ id, kind: form, body: next, ready });
  };
  const finish = () => {
    if (!entry || isBlank(body)) {
      if (entry) actions.remove(id);
      home();
    } else {
      actions.flush();
      go({ at: "entry", id, fresh: true });
    }
  };
  return html`<${Steps} name=${`${form} ${id}`} spec=${spec} step=${place.step ?? 0} body=${body} save=${save}
    done=${finish}
    words=${{ room: exercise.words.room.forms[form], own: exercise.words.own.forms[form] }}
    go=${(/** @type {number} */ step) => go({ ...place, step })}
    leave=${() => (entry && isBlank(body) ? finish() : home())} />`;
}

/**
 * One form on the first screen: its entries, and the way to another one.
 * @param {{form: string, picture?: string, start?: string} & SeatProps & {paths: Paths}} props `start`: the first button's words
 */
export function FormList({ form, picture = "pencil", start = "", exercise, paths }) {
  const spec = exercise.spec.forms[form];
  const entries = exercise.mine.filter((entry) => entry.kind === form);
  const words = { room: exercise.words.room.forms[form], own: exercise.words.own.forms[form] };
  const most = spec?.most ?? Infinity;
  const title = pair(words, (w) => w?.title);
  const first = start !== "" && entries.length === 0;
  const add = first ? pair(exercise.words, (w) => w.screens[start]) : pair(words, (w) => w?.add ?? w?.title);
  return html`<section class="form-list" data-form=${form}>
    ${entries.length > 0 && html`<${Both} as="h2" of=${title} />`}
    ${entries.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry} exercise=${exercise}
      open=${() => paths.open(entry)} />`)}
    ${entries.length < most && html`<button type="button" class="begin" onClick=${() => paths.begin(form)}>
      <span class="begin-picture"><${Picture} name=${entries.length ? "plus" : picture} size="1.75em" /></span>
      <${Both} of=${add} /><${Picture} name="chevron-right" class="picture-turns" />
    </button>`}
  </section>`;
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

