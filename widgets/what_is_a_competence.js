/** what_is_a_competence on a screen: the seat (phones) first, the wall and the facilitator's panel below the mark. */
import { classes, html } from "./shared/ui.js";
import { Aloud } from "./shared/aloud.js";
import { Badge } from "./shared/entries.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { optionWords } from "./shared/answers.js";
import { Button, Page, Progress, Title } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { ShareMany } from "./shared/share.js";
import { Both, both, pair, stepWords } from "./shared/words.js";

/** @typedef {import("./shared/types").SeatProps} SeatProps */
/** @typedef {import("./shared/forms").Paths} Paths */

/**
 * First an example, then sorting, one statement a screen, then one's own task.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise, actions } = props;
  const piles = usePiles(props);
  const { at, number = 0 } = paths.place;
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (at === "example") return html`<${Example} exercise=${exercise} paths=${paths} />`;
  if (at === "sort") return html`<${Sort} exercise=${exercise} paths=${paths} piles=${piles} number=${number} />`;
  if (at === "sorted" && piles.entries.length > 0) {
    return html`<${ShareMany} entries=${piles.entries} exercise=${exercise} actions=${actions} back=${paths.home}
      edit=${() => paths.go({ at: "sort", number: 0 })} />`;
  }
  const form = { required: { example: ["task", "competence"] }, unshared: ["sorting"] };
  return inner(props, paths, form) ?? html`<${Home} ...${props}>
    <${Way} picture="lightbulb" of=${pair(exercise.words, (w) => w.screens["start"])} name="example"
      go=${() => paths.go({ at: "example" })} />
    <${Sorting} exercise=${exercise} paths=${paths} piles=${piles} />
    <${FormList} form="example" picture="pencil" start="start_example" paths=${paths} ...${props} />
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/** The statements and where this person put them. @param {SeatProps} props */
function usePiles({ exercise, actions }) {
  const entries = exercise.mine.filter((entry) => entry.kind === "sorting");
  const entryOf = (/** @type {string} */ statement) => entries.find((entry) => entry.body["statement"] === statement);
  const cards = exercise.deck?.cards ?? [];
  return {
    cards, entries,
    next: cards.findIndex((card) => !entryOf(card.slug)),
    of: (/** @type {string} */ statement) => entryOf(statement)?.body["pile"] ?? null,
    /** The same again takes it back. */
    put: (/** @type {string} */ statement, /** @type {string} */ pile) => {
      const known = entryOf(statement);
      if (known?.body["pile"] === pile) actions.remove(known.id);
      else actions.save({ id: known?.id ?? actions.newId(), kind: "sorting", body: { statement, pile } });
    },
  };
}

/**
 * @param {{picture: string, of: import("./shared/types").Both, name: string, go: () => void, children?: any}} props
 */
const Way = ({ picture, of, name, go, children }) => html`<button type="button" class="begin" data-way=${name}
  onClick=${go}>
  <span class="begin-picture"><${Picture} name=${picture} size="1.75em" /></span>
  <span><${Both} of=${of} />${children}</span><${Picture} name="chevron-right" class="picture-turns" /></button>`;

/**
 * The way to the sorting, and how far it is.
 * @param {{exercise: SeatProps["exercise"], paths: Paths, piles: ReturnType<typeof usePiles>}} props
 */
function Sorting({ exercise, paths, piles }) {
  const done = piles.entries.length;
  const all = piles.next < 0;
  const go = () => paths.go(all ? { at: "sorted" } : { at: "sort", number: piles.next });
  return html`<${Way} picture="list" of=${pair(exercise.words, (w) => w.screens["start_sorting"])} name="sort"
    go=${go}>
    ${done > 0 && html`<span class="way-state">
      ${all && html`<${Badge} shared=${piles.entries.every((entry) => entry.shared)} />`}
      <${Both} inline class="soft small" of=${both("{n} of {m}", { n: done, m: piles.cards.length })} /></span>`}
  <//>`;
}

/**
 * The three kinds of statements, then a whole example.
 * @param {{exercise: SeatProps["exercise"], paths: Paths}} props
 */
function Example({ exercise, paths }) {
  const say = (/** @type {string} */ key) => pair(exercise.words, (w) => w.screens[key]);
  const options = exercise.spec.forms["sorting"]?.steps[0]?.options ?? {};
  const words = stepWords(exercise, "sorting", "pile");
  const bar = html`<${Button} look="main" class="bar-wide" after=${true} picture="arrow-right" turns=${true}
    of=${say("start_sorting")}
    onClick=${() => paths.go({ at: "sort", number: 0 })} />`;
  return html`<${Page} name="example" back=${paths.home} bar=${bar}>
    <${Title} of=${say("example_title")} />
    <${Both} as="p" class="why" of=${say("explain")} />
    <${Aloud} of=${say("explain")} />
    <div class="worked card">
      <${Both} as="p" class="worked-task" of=${say("example_task")} />
      <ul>${Object.entries(options).map(([pile, option]) => html`<li key=${pile} class=${`worked-pile pile-${pile}`}>
        <span class="pile-picture"><${Picture} name=${option?.picture ?? "circle"} size="1.6em" /></span>
        <div><${Both} as="h3" of=${optionWords(words, pile)} />
          <${Both} as="p" class="soft small" of=${say(`about_${pile}`)} />
          <${Both} as="p" of=${say(`example_${pile}`)} /></div></li>`)}</ul>
      <${Both} as="p" class="worked-competence" of=${say("example_competence")} />
    </div>
  <//>`;
}

/**
 * @param {{exercise: SeatProps["exercise"], paths: Paths, piles: ReturnType<typeof usePiles>, number: number}}
 *   props
 */
function Sort({ exercise, paths, piles, number }) {
  const card = piles.cards[number];
  const deck = exercise.deck;
  if (!card || !deck) return null;
  const words = stepWords(exercise, "sorting", "pile");
  const text = pair(deck.words, (w) => w.cards[card.slug]?.text);
  const given = piles.of(card.slug);
  const last = number === piles.cards.length - 1;
  const on = () => paths.go(last ? { at: piles.entries.length ? "sorted" : "home" }
    : { at: "sort", number: number + 1 });
  const bar = html`
    <${Button} look="quiet" picture="skip-forward" turns=${true} of=${both("Skip")} onClick=${on} />
    <${Button} look="main" class=${classes("bar-main", !given && "bar-main-waits")} after=${true} turns=${!last}
      picture=${last ? "check" : "arrow-right"} of=${last ? both("Done") : both("Next")} onClick=${on} />`;
  return html`<${Page} name=${`sort ${card.slug}`} bar=${bar} class="sort"
    back=${() => paths.go(number === 0 ? { at: "home" } : { at: "sort", number: number - 1 })}
    progress=${html`<${Progress} n=${number + 1} m=${piles.cards.length} />`}>
    <div class="statement card"><${Picture} name=${card.picture} size="2.6rem" /><div id="ask-sort"><${Title}
      of=${text} /></div></div>
    <div class="aside"><${Both} as="p" class="why" of=${pair(words, (w) => w?.ask)} /><${Aloud} of=${text} /></div>
    <div class="rows" role="group" aria-labelledby="ask-sort">
      ${Object.entries(exercise.spec.forms["sorting"]?.steps[0]?.options ?? {}).map(([pile, option]) => html`
        <button key=${pile} type="button" class=${`row-choice pile-${pile}`} data-pile=${pile}
          aria-pressed=${given === pile}
          onClick=${() => piles.put(card.slug, pile)}>
          <span class="pile-picture"><${Picture} name=${option?.picture ?? "circle"} size="1.6em" /></span>
          <${Both} of=${optionWords(words, pile)} />
          <span class="row-mark"><${Picture} name=${given === pile ? "circle-check" : "circle"} /></span>
        </button>`)}
    </div>
    ${number === 0 && html`<${Both} as="p" class="soft small"
      of=${pair(exercise.words, (w) => w.screens["no_right_answer"])} />`}
  <//>`;
}

// wall
import * as board from "./shared/board.js";
import * as panels from "./shared/panel.js";

/** @type {Record<string, string>} */
const WALL_PILES = { knowledge: "book-open", know_how: "hand", attitude: "heart" };
/** @typedef {{slug: string, counts: Record<string, number>}} Sorted */
/** @typedef {{id: string, task: string, competence: string, merged?: string[]}} Found */

/**
 * How each statement was sorted, then examples that go from a task to a competence.
 * @param {import("./shared/types").WallProps} props
 */
export function wall({ data, words, deck }) {
  const text = (/** @type {Sorted} */ one) => deck?.words.cards[one.slug]?.text ?? one.slug;
  const sorted = data.statements.filter((/** @type {Sorted} */ { counts }) => Object.values(counts).some(Boolean));
  const heavy = (/** @type {Found} */ { task, competence, merged = [] }) => (
    1 + Math.max(board.lines(task, 36), board.weight([competence, ...merged], 36)));
  const scenes = (/** @type {number} */ room) => [
    ...board.pack(/** @type {Sorted[]} */ (sorted), {
      most: 5, room: 14 * room, weigh: (one) => 1 + board.lines(text(one), 36),
    }).map((statements) => ({ statements })),
    ...board.pack(/** @type {Found[]} */ (data.examples), { most: 3, room: 12 * room, weigh: heavy })
      .map((examples) => ({ examples })),
  ];
  const draw = (/** @type {{statements?: Sorted[], examples?: Found[]}} */ { statements, examples = [] }) => (statements
    ? html`
      <${WallPiles} words=${words} />
      <ul class="board-cards">${statements.map((one, index) => html`
        <li key=${one.slug} class="board-card board-statement" style=${board.arriving(index)}>
          <p>${text(one)}</p><${WallBar} counts=${one.counts} words=${words} />
        </li>`)}</ul>`
    : html`
      <div class="board-from-to"><p>${words.wall.task}</p><p>${words.wall.competence}</p></div>
      <ul class="board-cards">${examples.map((one, index) => html`
        <li key=${one.id} class="board-example" style=${board.arriving(index)}>
          <div class="board-card"><${board.Said} text=${one.task} /></div>
          <${board.Picture} name="arrow-right" size="1.6em" class="picture-turns" />
          <div class="board-card board-found">
            <${board.Said} text=${one.competence} /><${board.Alike} texts=${one.merged} />
          </div>
        </li>`)}</ul>`);
  return html`<${board.Board} words=${words} of=${scenes} draw=${draw} class="board-competence" />`;
}

/** @param {import("./shared/types").ExerciseWords} words @param {string} pile */
const wallPile = (words, pile) => words.forms.sorting?.steps.pile?.options?.[pile] ?? pile;

/** What the three shapes mean. @param {{words: import("./shared/types").ExerciseWords}} props */
const WallPiles = ({ words }) => html`
  <ul class="board-piles">${Object.keys(WALL_PILES).map((pile) => html`
    <li key=${pile}>
      <span class=${`pile pile-${pile}`} aria-hidden="true"><${board.Picture} name=${WALL_PILES[pile]} size="1em" /></span>
      ${wallPile(words, pile)}
    </li>`)}</ul>`;

/**
 * Three parts, as wide as their numbers, each with its shape.
 * @param {{counts: Record<string, number>, words: import("./shared/types").ExerciseWords}} props
 */
const WallBar = ({ counts, words }) => html`
  <p class="board-bar">${Object.keys(WALL_PILES).map((pile) => html`
    <span key=${pile} style=${{ flexGrow: counts[pile] ?? 0 }}
      class=${`board-part board-part-${pile} ${counts[pile] ? "" : "board-part-none"}`}>
      <span class=${`pile pile-${pile}`} role="img" aria-label=${wallPile(words, pile)}>
        <${board.Picture} name=${WALL_PILES[pile]} size="1em" /></span>${counts[pile] ?? 0}
    </span>`)}</p>`;

export default /* @__PURE__ */ panels.panel("what_is_a_competence", {
  wall, kinds: ["example"], counted: ["sorting"], merge: true,
  texts: (body, words, view, kind) => (kind === "sorting"
    ? [
      { field: "statement", text: view.deck?.words.cards[body.statement]?.text, fixed: true },
      { field: "pile", text: wallPile(words, body.pile), fixed: true },
    ]
    : [{ field: "task", text: body.task }, { field: "competence", text: body.competence }]),
});
