/** The group's view, projected: large, calm, the same for everyone, and nothing on it before it is revealed. */
import { html, screen, useEffect, useRef } from "./shared/ui.js";
import { Count, Head } from "./shared/board.js";
import { Bridge } from "./shared/bridge.js";
import { Ring } from "./shared/clock.js";
import { wall as plain } from "./shared/boards.js";
import { Fit, Pages, pack } from "./shared/pages.js";
import { Picture } from "./shared/picture.js";
import { Qr, typed } from "./shared/qr.js";
import { direction, t } from "./shared/words.js";
import { wall as expectations } from "./expectations.js";
import { wall as group_rules } from "./group_rules.js";
import { wall as journey } from "./journey.js";
import { wall as portraits } from "./portraits.js";
import { wall as what_is_a_competence } from "./what_is_a_competence.js";

/** @typedef {import("./shared/types").WallView} WallView */
/** Walls of a shape of their own; every other exercise is made of forms, and its wall of boards.
 * @type {Record<string, (props: import("./shared/types").WallProps) => any>} */
const EXERCISES = { portraits, expectations, group_rules, journey, what_is_a_competence };
const CHIPS_A_PAGE = 6;
/** Sizes of letters: of a title and its sentence, of the objectives below them. */
const SHRINKING = [1, 0.9, 0.8, 0.7];
const AIMS = [1.25, 1.1, 1];

/** @param {{view: WallView}} props */
function Wall({ view }) {
  const Scene = { join: Join, activity: Activity, exercise: Exercise, idle: Idle, ended: Ended }[view.mode] ?? Idle;
  return html`
    <main class=${`wall wall-${view.mode}`} dir=${direction(view.language)} lang=${view.language}>
      <${Scene} view=${view} />
    </main>`;
}

/** The small clock of the activity, while one runs. @param {{clock: WallView["clock"]}} props */
const Time = ({ clock }) => (clock?.opened_ms ? html`<${Ring} clock=${clock} size="small" />` : null);

/** @param {{view: WallView}} props */
const clubName = ({ view }) => (typeof view.club === "string" ? view.club : view.club.name);

// ---- who comes in -------------------------------------------------------------------------------------------------

/** @param {{view: WallView}} props */
function Join({ view }) {
  const { join } = view;
  return html`
    <${Head} title=${view.title || clubName({ view })} invite=${view.session_title} />
    <div class=${`wall-door ${join?.wifi_qr ? "wall-door-two" : ""}`}>
      ${join?.wifi_qr && html`
        <figure class="wall-code">
          <${Qr} rows=${join.wifi_qr} label=${t("Code for the Wi-Fi of the room")} />
          <figcaption><span class="wall-step">1</span><${Picture} name="wifi" size="1.2em" />${t("Wi-Fi")}</figcaption>
        </figure>`}
      ${join && html`
        <figure class="wall-code">
          <${Qr} rows=${join.qr} label=${t("Code to come in with a phone")} />
          ${join.wifi_qr && html`
            <figcaption><span class="wall-step">2</span><${Picture} name="smartphone" size="1.2em" />${t("Come in")}</figcaption>`}
        </figure>`}
      <div class="wall-in">
        ${join && html`
          <p class="wall-say">${t("Point your phone's camera at the code, or type:")}</p>
          <p class="wall-address" dir="ltr">${typed(join.address)}</p>
          <p class="wall-typed"><span>${t("Code")}</span><strong dir="ltr">${join.code}</strong></p>`}
        <${Arrivals} view=${view} />
      </div>
    </div>`;
}

/**
 * Remembers in which order people came in, the newest first; those who were there before stand as they were given.
 * @param {import("./shared/types").Arrival[]} arrivals
 */
function useNewestFirst(arrivals) {
  const known = useRef(/** @type {Map<string, number> | null} */ (null));
  const before = known.current;
  const arrived = before ? arrivals.filter((one) => !before.has(one.alias)) : [];
  const order = new Map(before ?? arrivals.map((one) => [one.alias, 0]));
  for (const one of arrived) order.set(one.alias, order.size);
  useEffect(() => {
    known.current = order;
  });
  return { arrived, newest: [...arrivals].sort((a, b) => (order.get(b.alias) ?? 0) - (order.get(a.alias) ?? 0)) };
}

/**
 * Those who came in; a screen reader is told of each, politely.
 * @param {{view: WallView}} props
 */
function Arrivals({ view }) {
  const { arrived, newest } = useNewestFirst(view.arrivals);
  const pages = (/** @type {number} */ room) => pack(newest, { most: CHIPS_A_PAGE, room: CHIPS_A_PAGE * room });
  const chip = (/** @type {import("./shared/types").Arrival} */ one) => html`
    <li class="wall-chip" key=${one.alias}><${Picture} name=${one.picture} size="1.3em" /><bdi>${one.alias}</bdi></li>`;
  return html`
    <section class="wall-arrivals" aria-label=${t("Who is here")}>
      <h2>${view.here ? t("{n} here", { n: view.here }) : t("We are waiting for you")}</h2>
      <${Pages} first=${view.arrivals.length} of=${pages}
        draw=${(/** @type {any[]} */ page) => html`<ul class="wall-chips">${page.map(chip)}</ul>`} />
      <p class="hidden-but-said" aria-live="polite">${arrived.map((one) => one.alias).join(", ")}</p>
    </section>`;
}

// ---- what we do ---------------------------------------------------------------------------------------------------

/** @param {{view: WallView}} props */
function Activity({ view }) {
  const { clock } = view;
  return html`
    <div class="wall-now">
      <${Fit} class="wall-now-words" sizes=${SHRINKING}>
        <p class="wall-where">${view.session_title}</p>
        <h1>${view.title}</h1>
        ${view.objective && html`<p class="wall-sentence">${view.objective}</p>`}
        <${Objectives} list=${view.objectives} />
      <//>
      ${clock?.opened_ms && html`<${Ring} clock=${clock} />`}
    </div>
    <${Bridge} lamps=${view.here} />`;
}

/** What we want to have at the end, four at a time. @param {{list: string[] | undefined}} props */
const Objectives = ({ list = [] }) => (list.length ? html`
  <${Pages} class="wall-aims" sizes=${AIMS} of=${(/** @type {number} */ room) => pack(list, { most: 4, room: 4 * room })}
    draw=${(/** @type {string[]} */ page) => html`<ul>${page.map((one) => html`<li key=${one}>${one}</li>`)}</ul>`} />` : null);

/** @param {{view: WallView}} props */
function Exercise({ view }) {
  const { exercise, clock } = view;
  if (!exercise) return html`<${Activity} view=${view} />`;
  const { name, words, wall, deck, spec } = exercise;
  const Own = EXERCISES[name] ?? plain;
  const revealed = wall.revealed && wall.data;
  return html`
    <${Head} title=${revealed ? (words.wall.title ?? words.title) : words.title} invite=${revealed ? null : words.invite}>
      ${revealed && html`<${Count} n=${wall.count} words=${words} />`}<${Time} clock=${clock} />
    <//>
    ${revealed && isOnlyCounted(spec, wall.data) ? html`
      <div class="wall-revealed" key=${name}><${Hidden} count=${wall.count} words=${words} say=${words.wall.empty} picture="users" /></div>`
      : revealed ? html`
      <div class="wall-revealed" key=${name}>
        <${Own} data=${wall.data} words=${words} language=${view.language} deck=${deck} spec=${spec} />
      </div>`
      : html`<${Hidden} count=${wall.count} words=${words} key=${name} />`}`;
}

/**
 * Whether the exercise has boards at all: a CV has none, its wall says how many there are.
 * @param {import("./shared/types").ExerciseSpec | undefined} spec
 * @param {any} data
 */
const isOnlyCounted = (spec, data) => Boolean(data?.boards) && (spec?.wall ?? []).length === 0;

/**
 * Before the reveal, and where nothing more is shown: how many.
 * @param {{count: number, words: import("./shared/types").ExerciseWords, say?: string | undefined, picture?: string}} props
 */
function Hidden({ count, words, say = words.wall.hidden, picture = "eye-off" }) {
  const [before = "", after = ""] = (words.wall.count ?? "{n}").split("{n}");
  return html`
    <div class="wall-hidden">
      <p class="wall-number">
        ${before && html`<span>${before}</span>`}<strong key=${count}>${count}</strong>${after && html`<span>${after}</span>`}
      </p>
      <p class="wall-quiet"><${Picture} name=${picture} size="1.2em" />${say}</p>
    </div>
    <${Bridge} lamps=${count} />`;
}

// ---- before and after ---------------------------------------------------------------------------------------------

/** @param {{view: WallView}} props */
function Idle({ view }) {
  return html`
    <${Fit} class="wall-calm" sizes=${SHRINKING}>
      <p class="wall-where">${clubName({ view })}</p>
      <h1>${view.session_title || t("Welcome")}</h1>
      ${view.objectives?.length ? html`<p class="wall-sentence">${t("Today, together:")}</p><${Objectives} list=${view.objectives} />`
        : html`<p class="wall-sentence">${t("Make yourself comfortable. We begin soon.")}</p>`}
    <//>
    <${Bridge} lamps=${view.here} />`;
}

/** @param {{view: WallView}} props */
function Ended({ view }) {
  return html`
    <${Fit} class="wall-calm" sizes=${SHRINKING}>
      <p class="wall-where">${clubName({ view })}</p>
      <h1>${t("Thank you, and see you soon")}</h1>
      <p class="wall-sentence">${view.session_title}</p>
    <//>
    <${Bridge} lamps=${view.here} />`;
}

export default screen("wall", Wall);
