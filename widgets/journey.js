/** journey on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { classes, html } from "./shared/ui.js";
import { Badge } from "./shared/entries.js";
import { Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { optionWords } from "./shared/answers.js";
import { Moves, inOrder, nextPlace, useMoves } from "./shared/order.js";
import { Button } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { pictureOf } from "./shared/share.js";
import { Both, pair, spoken, stepWords } from "./shared/words.js";

/** @typedef {import("./shared/types").Entry} Entry */
/** @typedef {import("./shared/types").SeatProps} SeatProps */

/**
 * A path, step by step, from yesterday to today.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise, actions } = props;
  const steps = inOrder(exercise.mine, "step");
  const move = useMoves(steps, actions);
  const most = exercise.spec.forms["step"]?.most ?? Infinity;
  if (paths.place.at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  const shown = inner(props, paths, { extra: { position: nextPlace(steps) } });
  if (shown) return shown;
  const bar = steps.length < most && html`<${Button} look="main" class="bar-wide" picture=${steps.length ? "plus"
    : "footprints"}
    of=${pair(exercise.words, (w) => (steps.length ? w.forms["step"]?.add : w.screens["start"]))}
      onClick=${() => paths.begin("step")} />`;
  return html`<${Home} ...${props} bar=${bar}>
    ${steps.length > 0 && html`<ol class="path">
      ${steps.map((entry, at) => html`<${Step} key=${entry.id} entry=${entry} exercise=${exercise}
        open=${() => paths.open(entry)} at=${at} of=${steps.length} move=${move} />`)}
    </ol>`}
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/**
 * @param {{entry: Entry, exercise: SeatProps["exercise"], open: () => void, at: number, of: number,
 *   move: (from: number, to: number) => void}} props
 */
function Step({ entry, exercise, open, at, of, move }) {
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
    <${Moves} at=${at} of=${of} move=${move} earlier=${pair(exercise.words, (w) => w.screens["earlier"])}
      later=${pair(exercise.words, (w) => w.screens["later"])} />
  </li>`;
}

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
