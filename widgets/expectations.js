/** expectations on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { html } from "./shared/ui.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";

/**
 * Hopes, then worries.
 * @param {import("./shared/types").SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  if (paths.place.at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  return inner(props, paths, { required: { hope: ["text"], worry: ["text"] } }) ?? html`<${Home} ...${props}>
    <${FormList} form="hope" picture="sun" paths=${paths} ...${props} />
    <${FormList} form="worry" picture="cloud" paths=${paths} ...${props} />
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

// wall
import * as board from "./shared/board.js";
import * as panels from "./shared/panel.js";

/** @typedef {{id: string, text: string, merged?: string[]}} Told */

/**
 * Hopes and worries, side by side.
 * @param {import("./shared/types").WallProps} props
 */
export function wall({ data, words }) {
  const of = (/** @type {number} */ room) => board.beside(
    ...[data.hopes, data.worries].map((list) => board.pack(/** @type {Told[]} */ (list), {
      most: 3, room: 15 * room, weigh: (one) => 1.2 + board.weight([one.text, ...(one.merged ?? [])], 40),
    })),
  );
  const draw = (/** @type {Told[][]} */ [hopes = [], worries = []]) => html`
    <${WallColumn} name="hopes" picture="sun" text=${words.wall.hopes} list=${hopes} />
    <${WallColumn} name="worries" picture="cloud" text=${words.wall.worries} list=${worries} />`;
  return html`<${board.Board} words=${words} of=${of} draw=${draw} class="board-expectations" />`;
}

/** @param {{name: string, picture: string, text: string | undefined, list: Told[]}} props */
const WallColumn = ({ name, picture, text, list }) => html`
  <section class=${`board-column board-${name}`}>
    <${board.Heading} picture=${picture} text=${text} />
    <ul class="board-cards">${list.map((one, index) => html`
      <li key=${one.id} class="board-card" style=${board.arriving(index)}>
        <${board.Said} text=${one.text} /><${board.Alike} texts=${one.merged} />
      </li>`)}</ul>
  </section>`;

export default /* @__PURE__ */ panels.panel("expectations", {
  wall, kinds: ["hope", "worry"], merge: true, texts: (body) => [{ field: "text", text: body.text }],
});
