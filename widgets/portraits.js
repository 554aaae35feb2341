/** portraits on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { html } from "./shared/ui.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { pair } from "./shared/words.js";

/**
 * Oneself, then the person beside.
 * @param {import("./shared/types").SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  if (paths.place.at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  const agreed = pair(exercise.words, (w) => w.screens["ask_first"]);
  return inner(props, paths, { notes: { other: agreed } }) ?? html`<${Home} ...${props}>
    <${FormList} form="self" picture="user-round" start="start" paths=${paths} ...${props} />
    <${FormList} form="other" picture="users" start="start_other" paths=${paths} ...${props} />
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

// wall
import * as board from "./shared/board.js";
import * as panels from "./shared/panel.js";

/**
 * Three scenes, one after the other: the languages of the room, what we are proud of, what we can teach.
 * @param {import("./shared/types").WallProps} props
 */
export function wall({ data, words }) {
  const scenes = (/** @type {number} */ room) => [
    ...board.pack(data.languages, { most: 16, room: 16 * room }).map((page) => ({ scene: "languages", page })),
    ...board.pack(data.proud, { most: 4, room: 26 * room, weigh: (one) => 2 + board.lines(one.text, 40) })
      .map((page) => ({ scene: "proud", page })),
    ...board.pack(data.teach, { most: 7, room: 7 * room }).map((page) => ({ scene: "teach", page })),
  ];
  const draw = (/** @type {{scene: "languages" | "proud" | "teach", page: any[]}} */ { scene, page }) => html`
    <${board.Heading} picture=${{ languages: "languages", proud: "sparkles", teach: "hand-heart" }[scene]}
      text=${words.wall[scene]} />
    ${scene === "languages" ? html`<${WallLanguages} page=${page} words=${words} />` : html`
      <ul class=${`board-cards board-${scene}`}>
        ${page.map((one, index) => html`
          <li key=${one.key ?? one.id} class="board-card" style=${board.arriving(index)}>
            <${board.Said} text=${wallName(words, "teach", one)} /><${board.Times} n=${one.count} />
          </li>`)}
      </ul>`}`;
  return html`<${board.Board} words=${words} of=${scenes} draw=${draw} class="board-portraits" />`;
}

/**
 * The name of an option in the room's language, or what the person typed.
 * @param {import("./shared/types").ExerciseWords} words
 * @param {string} step
 * @param {{key?: string, text?: string}} one
 */
const wallName = (words, step, { key = "", text }) => text ?? words.forms.self?.steps[step]?.options?.[key] ?? key;

/**
 * A calm field of words: the more people speak a language, the larger its name; the number says it too.
 * @param {{page: any[], words: import("./shared/types").ExerciseWords}} props
 */
function WallLanguages({ page, words }) {
  const most = Math.max(...page.map((one) => one.count));
  const many = (/** @type {number} */ count) => (most > 1 ? (count - 1) / (most - 1) : 0.4);
  return html`
    <ul class="board-languages">
      ${page.map((one, index) => html`
        <li key=${one.key ?? one.text} style=${{ ...board.arriving(index), "--many": many(one.count) }}>
          <bdi>${wallName(words, "languages", one)}</bdi><span class="board-times">${one.count}</span>
        </li>`)}
    </ul>`;
}

export default /* @__PURE__ */ panels.panel("portraits", {
  wall,
  kinds: ["self", "other"],
  texts: (body, words) => [
    ...(body.languages ?? []).map((/** @type {string} */ one, /** @type {number} */ place) => (
      panels.choice(`languages.${place}`, one, words.forms.self?.steps.languages?.options))),
    { field: "proud", text: body.proud },
    ...(body.teach ?? []).map((/** @type {string} */ one, /** @type {number} */ place) => (
      panels.choice(`teach.${place}`, one, words.forms.self?.steps.teach?.options))),
  ],
});
