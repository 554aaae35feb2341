/** group_rules on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { classes, html, useEffect } from "./shared/ui.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { optionWords } from "./shared/answers.js";
import { Button, Page, Progress, Title } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { Both, both, pair, stepWords } from "./shared/words.js";

/** @typedef {import("./shared/types").Entry} Entry */
/** @typedef {import("./shared/types").SeatProps} SeatProps */

/**
 * Propose; then, once revealed, agree or discuss, one proposal a screen.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  const votes = useVotes(props);
  const left = exercise.others.findIndex((rule) => !votes.of(rule.id));
  const { at, number = 0 } = paths.place;
  const vote = (/** @type {number} */ next) => paths.go({ at: "vote", number: next });
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (at === "vote" && exercise.others.length > 0) {
    return html`<${Vote} ...${props} votes=${votes} number=${Math.min(number, exercise.others.length - 1)} go=${vote}
      home=${paths.home} />`;
  }
  return inner(props, paths, { required: { proposal: ["text"] } }) ?? html`<${Home} ...${props}>
    ${exercise.others.length > 0 && html`<button type="button" class="begin begin-group" data-vote="begin"
      onClick=${() => vote(Math.max(left, 0))}>
      <span class="begin-picture"><${Picture} name="vote" size="1.75em" /></span>
      <${Both} of=${pair(exercise.words, (w) => w.screens[left < 0 ? "opinions_done" : "opinions"])} />
      <${Picture} name="chevron-right" class="picture-turns" />
    </button>`}
    <${FormList} form="proposal" picture="pencil" paths=${paths} ...${props} />
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/**
 * One's own opinions. Giving one is the gesture of sharing, so it is shared at once, or as soon as the room is back.
 * @param {SeatProps} props
 */
function useVotes({ exercise, actions }) {
  const mine = exercise.mine.filter((entry) => entry.kind === "opinion");
  const waiting = mine.filter((entry) => !entry.shared).map((entry) => entry.id);
  const key = mine.map((entry) => `${entry.id}${entry.revision}${entry.shared}`).join();
  useEffect(() => {
    if (waiting.length === 0) return undefined;
    const timer = setTimeout(() => actions.share(waiting, true), 0);
    return () => clearTimeout(timer);
  }, [key]);
  const entryOf = (/** @type {string} */ rule) => mine.find((entry) => entry.about[0] === rule);
  return {
    of: (/** @type {string} */ rule) => entryOf(rule)?.body["value"] ?? null,
    /** The same again takes it back. */
    give: (/** @type {string} */ rule, /** @type {string} */ value) => {
      const known = entryOf(rule);
      if (known?.body["value"] === value) actions.remove(known.id);
      else actions.save({ id: known?.id ?? actions.newId(), kind: "opinion", body: { value }, about: [rule] });
    },
  };
}

/**
 * @param {SeatProps & {votes: ReturnType<typeof useVotes>, number: number, go: (number: number) => void, home: () => void}} props
 */
function Vote({ exercise, votes, number, go, home }) {
  const rule = /** @type {Entry} */ (exercise.others[number]);
  const step = exercise.spec.forms["opinion"]?.steps[0];
  const words = stepWords(exercise, "opinion", "value");
  const last = number === exercise.others.length - 1;
  const on = () => (last ? home() : go(number + 1));
  const given = votes.of(rule.id);
  const bar = html`
    <${Button} look="quiet" picture="skip-forward" turns=${true} of=${both("Skip")} onClick=${on} />
    <${Button} look="main" class=${classes("bar-main", !given && "bar-main-waits")} after=${true} turns=${!last}
      picture=${last ? "check" : "arrow-right"} of=${last ? both("Done") : both("Next")} onClick=${on} />`;
  return html`<${Page} name=${`vote ${rule.id}`} back=${number === 0 ? home : () => go(number - 1)} bar=${bar}
    progress=${html`<${Progress} n=${number + 1} m=${exercise.others.length} />`}>
    <div id="ask-vote"><${Title} of=${pair(words, (w) => w?.ask)} /></div>
    <blockquote class="rule"><bdi>${rule.body["text"]}</bdi></blockquote>
    <div class="rows" role="group" aria-labelledby="ask-vote">
      ${Object.entries(step?.options ?? {}).map(([value, option]) => html`
        <button key=${value} type="button" class="row-choice" data-opinion=${value} aria-pressed=${given === value}
          onClick=${() => votes.give(rule.id, value)}>
          <${Picture} name=${option?.picture ?? "circle"} size="1.75em" /><${Both} of=${optionWords(words, value)} />
          <span class="row-mark"><${Picture} name=${given === value ? "circle-check" : "circle"} /></span>
        </button>`)}
    </div>
    <${Both} as="p" class="why" of=${pair(words, (w) => w?.why)} />
  <//>`;
}

// wall
import * as board from "./shared/board.js";
import * as panels from "./shared/panel.js";

/** @typedef {{id: string, text: string, agree: number, discuss: number, adopted: boolean | null, merged: string[]}} Rule */

/**
 * Proposals with what people said of them; those that the group adopted stand apart, as its charter.
 * @param {import("./shared/types").WallProps} props
 */
export function wall({ data, words }) {
  const rules = /** @type {Rule[]} */ (data.rules);
  const adopted = rules.filter((one) => one.adopted).map((one, index) => ({ ...one, number: index + 1 }));
  const open = rules.filter((one) => !one.adopted);
  const both = adopted.length > 0 && open.length > 0;
  const of = (/** @type {number} */ room) => {
    const weigh = (/** @type {Rule} */ one) => 1 + board.weight([one.text, ...one.merged], both ? 34 : 80);
    return board.beside(
      board.pack(adopted, { most: both ? 4 : 6, room: 15 * room, weigh }),
      board.pack(open, { most: both ? 3 : 5, room: 14 * room, weigh }),
    );
  };
  const draw = (/** @type {any[][]} */ [charter = [], talk = []]) => html`
    ${charter.length > 0 && html`
      <section class="board-charter">
        <${board.Heading} picture="handshake" text=${words.paper.charter} />
        <ol>${charter.map((one, index) => html`
          <li key=${one.id} style=${board.arriving(index)}>
            <span class="board-number">${one.number}</span><${board.Said} text=${one.text} />
          </li>`)}</ol>
      </section>`}
    ${talk.length > 0 && html`
      <section class="board-talk">
        ${both && html`<${board.Heading} picture="messages-square" text=${words.wall.proposed} />`}
        <ul class="board-cards">${talk.map((one, index) => html`
          <${WallProposal} key=${one.id} rule=${one} index=${index} words=${words} />`)}</ul>
      </section>`}`;
  const name = both ? "board-rules board-rules-both" : "board-rules";
  return html`<${board.Board} words=${words} of=${of} draw=${draw} class=${name} />`;
}

/** @param {{rule: Rule, index: number, words: import("./shared/types").ExerciseWords}} props */
const WallProposal = ({ rule, index, words }) => html`
  <li class="board-card board-proposal" style=${board.arriving(index)}>
    <div><${board.Said} text=${rule.text} /><${board.Alike} texts=${rule.merged} /></div>
    <${WallVotes} rule=${rule} words=${words} />
  </li>`;

/** @param {{rule: Rule, words: import("./shared/types").ExerciseWords}} props */
const WallVotes = ({ rule, words }) => html`
  <p class="board-votes">
    <span class="board-agree">
      <${board.Picture} name="circle-check" size="1.15em" label=${words.wall.agree} />${rule.agree}
    </span>
    <span class="board-discuss">
      <${board.Picture} name="message-circle" size="1.15em" label=${words.wall.discuss} />${rule.discuss}
    </span>
  </p>`;

export default /* @__PURE__ */ panels.panel("group_rules", {
  wall,
  kinds: ["proposal"],
  merge: true,
  adopt: true,
  texts: (body) => [{ field: "text", text: body.text }],
  aside: (id, { wall: data, words }) => {
    const rule = data.rules.find((/** @type {Rule} */ one) => one.id === id);
    return rule ? html`<${WallVotes} rule=${rule} words=${words} />` : null;
  },
});
