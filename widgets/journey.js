/** journey on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { classes, html, useLayoutEffect, useRef } from "./shared/ui.js";
import { Badge } from "./shared/entries.js";
import { Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { optionWords } from "./shared/inputs.js";
import { Button } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { pictureOf } from "./shared/share.js";
import { Both, pair, spoken, stepWords } from "./shared/words.js";

/** @typedef {import("./shared/types").Entry} Entry */
/** @typedef {import("./shared/types").SeatProps} SeatProps */

const MOST_POSITION = 999;
/** Room left between two steps, so that moving one seldom touches the others. */
const GAP = 40;

/**
 * A path, step by step, from yesterday to today.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise, actions } = props;
  const steps = inOrder(exercise.mine);
  const put = usePlaces(steps, actions);
  const most = exercise.spec.forms["step"]?.most ?? Infinity;
  if (paths.place.at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  const position = Math.min((steps[steps.length - 1]?.body["position"] ?? 0) + GAP, MOST_POSITION);
  const shown = inner(props, paths, { extra: { position } });
  if (shown) return shown;
  const move = (/** @type {number} */ from, /** @type {number} */ to) => {
    for (const { entry, place } of moved(steps, from, to)) put(entry, place);
  };
  const bar = steps.length < most && html`<${Button} look="main" class="bar-wide" picture=${steps.length ? "plus"
    : "footprints"}
    of=${pair(exercise.words, (w) => (steps.length ? w.forms["step"]?.add : w.screens["start"]))}
      onClick=${() => paths.begin("step")} />`;
  return html`<${Home} ...${props} bar=${bar}>
    ${steps.length > 0 && html`<ol class="path">
      ${steps.map((entry, at) => html`<${Step} key=${entry.id} entry=${entry} exercise=${exercise}
        open=${() => paths.open(entry)}
        earlier=${at > 0 ? () => move(at, at - 1) : null} later=${at < steps.length - 1 ? () => move(at, at + 1)
          : null} />`)}
    </ol>`}
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/** @param {Entry[]} entries */
const inOrder = (entries) => entries.filter((entry) => entry.kind === "step")
  .sort((a, b) => a.body["position"] - b.body["position"] || (a.id < b.id ? -1 : 1));

/**
 * New places after moving one step; only that step changes while there is room beside it.
 * @param {Entry[]} steps in order
 * @param {number} from
 * @param {number} to
 * @returns {{entry: Entry, place: number}[]}
 */
export function moved(steps, from, to) {
  const entry = /** @type {Entry} */ (steps[from]);
  const rest = steps.filter((one) => one !== entry);
  const before = rest[to - 1]?.body["position"] ?? 0;
  const after = rest[to]?.body["position"] ?? Math.min(before + 2 * GAP, MOST_POSITION + 1);
  const place = Math.floor((before + after) / 2);
  if (place > before && place < after) return [{ entry, place }];
  rest.splice(to, 0, entry);
  const places = rest.map((one, at) => ({ entry: one, place: (at + 1) * GAP }));
  return places.filter((one) => one.entry.body["position"] !== one.place);
}

/**
 * Keeps steps at other places. A place is never shown to others, so what was shared is shared again, at once or as soon
 * as the room is back.
 * @param {Entry[]} steps
 * @param {import("./shared/types").Actions} actions
 * @returns {(entry: Entry, position: number) => void}
 */
function usePlaces(steps, actions) {
  const shared = useRef(/** @type {Set<string>} */ (new Set()));
  const key = steps.map((entry) => `${entry.id}${entry.revision}${entry.shared}`).join();
  // At once: a step moved again in between must not be forgotten.
  useLayoutEffect(() => {
    const moving = steps.filter((entry) => shared.current.has(entry.id));
    for (const entry of moving) if (entry.shared) shared.current.delete(entry.id);
    const ids = moving.filter((entry) => !entry.shared).map((entry) => entry.id);
    if (ids.length > 0) actions.share(ids, true);
  }, [key]);
  return (entry, position) => {
    if (entry.shared) shared.current.add(entry.id);
    actions.save({ id: entry.id, kind: "step", body: { ...entry.body, position } });
  };
}

/**
 * @param {{entry: Entry, exercise: SeatProps["exercise"], open: () => void, earlier: (() => void) | null, later: (() => void) | null}} props
 */
function Step({ entry, exercise, open, earlier, later }) {
  const { picture, title, managed, token, when, where } = entry.body;
  const name = picture ? optionWords(stepWords(exercise, "step", "picture"), picture)
    : pair(exercise.words, (w) => w.forms["step"]?.title);
  const places = [when, where].filter(Boolean);
  return html`<li class="step">
    <span class="step-picture"><${Picture} name=${picture ? pictureOf(picture, exercise, "step") : "circle"}
      size="1.5em" /></span>
    <button type="button" class=${classes("card", "entry", entry.shared ? "card-shared" : "card-private")}
      data-entry=${entry.id} onClick=${open}>
      <span class="step-title">${title ? html`<bdi>${title}</bdi>` : html`<${Both} of=${name} />`}</span>
      ${managed && html`<bdi class="step-managed">${managed}</bdi>`}
      ${places.length > 0 && html`<span class="soft small step-places">${places.map((text) => html`<bdi>${text}
        </bdi>`)}</span>`}
      <span class="entry-foot"><${Badge} shared=${entry.shared} />${token && html`<${Token} token=${token}
        exercise=${exercise} />`}</span>
    </button>
    <span class="step-moves">
      <${Move} go=${earlier} picture="chevron-up" of=${pair(exercise.words, (w) => w.screens["earlier"])} />
      <${Move} go=${later} picture="chevron-down" of=${pair(exercise.words, (w) => w.screens["later"])} />
    </span>
  </li>`;
}

/** @param {{go: (() => void) | null, picture: string, of: import("./shared/types").Both}} props */
const Move = ({ go, picture, of }) => html`<button type="button" class="button button-quiet move"
  aria-label=${spoken(of)}
  aria-disabled=${go ? null : "true"} onClick=${() => go?.()}><${Picture} name=${picture} /></button>`;

/**
 * A token: its own picture and colour, and its words for those who listen.
 * @param {{token: string, exercise: SeatProps["exercise"]}} props
 */
function Token({ token, exercise }) {
  const words = stepWords(exercise, "step", "token");
  const option = exercise.spec.forms["step"]?.steps.find((step) => step.key === "token")?.options?.[token];
  return html`<span class=${`token token-${token}`}><${Picture} name=${option?.picture ?? "circle"} size="1.2em"
    label=${spoken(optionWords(words, token))} /></span>`;
}

// wall
import * as board from "./shared/board.js";
import * as panels from "./shared/panel.js";

/** @typedef {{id: string, picture: string | null, text: string}} Managed */

const WALL_STONES = 6;
/** Fewer stones than this leave the rest of the path open: it goes on. */
const WALL_FEWEST = 3;

/**
 * What the group managed to do, along one path; never when, never where.
 * @param {import("./shared/types").WallProps} props
 */
export function wall({ data, words }) {
  const of = (/** @type {number} */ room) => board.pack(
    /** @type {Managed[]} */ (data.managed),
    { most: WALL_STONES, room: (WALL_STONES + 1) * room, weigh: (one) => 1 + Math.max(0, one.text.length - 80) / 80 },
  );
  const draw = (/** @type {Managed[]} */ page) => html`
    <${WallPath} stones=${Math.max(page.length, WALL_FEWEST)} />
    <ol class="board-path" aria-label=${words.wall.managed}
      style=${{ gridTemplateColumns: `repeat(${Math.max(page.length, WALL_FEWEST) + 1}, minmax(0, 1fr))` }}>
      ${page.map((one, index) => html`
        <li key=${one.id} class="board-step" style=${board.arriving(index)}>
          <div class="board-card"><${board.Said} text=${one.text} /></div>
          <span class="board-stone"><${board.Picture} name=${one.picture ?? "footprints"} size="1.5em" /></span>
        </li>`)}
    </ol>`;
  return html`<${board.Board} words=${words} of=${of} draw=${draw} class="board-journey" />`;
}

/**
 * The path itself, winding through the stones and beyond them.
 * @param {{stones: number}} props
 */
function WallPath({ stones }) {
  const stride = 1800 / (stones + 1);
  const bends = [...Array(stones).keys()].map((step) => `T${Math.round(stride * (step + 2))} 80`).join("");
  return html`
    <svg class="board-way" viewBox="0 0 1800 160" preserveAspectRatio="none" aria-hidden="true" focusable="false">
      <path vector-effect="non-scaling-stroke" d=${`M0 80Q${Math.round(stride / 2)} 0 ${Math.round(stride)} 80${bends}`} />
    </svg>`;
}

export default /* @__PURE__ */ panels.panel("journey", {
  wall, kinds: ["step"], texts: (body) => [{ field: "managed", text: body.managed, picture: body.picture }],
});
