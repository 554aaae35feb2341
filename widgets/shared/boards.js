/** The wall of an exercise made of forms: its boards, one after the other, and the facilitator's panel of it. */
import { html } from "./ui.js";
import { Board, Heading, Picture, Said, arriving, lines, pack } from "./board.js";
import { Bar, boardForm, isFew, isMasked, labelled, shownBoards } from "./board_data.js";
import { cardOf, cardText, shapeOf } from "./answers.js";
import { choice, panel } from "./panel.js";
import { t } from "./words.js";

/** @typedef {import("./types").WallProps} WallProps */
/** @typedef {import("./types").BoardData} BoardData */
/** @typedef {import("./types").BoardItem} BoardItem */
/** @typedef {import("./types").SaidCard} SaidCard */
/** @typedef {import("./types").ExerciseSpec} ExerciseSpec */
/** @typedef {{show: string, boards: BoardData[], items: any[], first: boolean}} Scene */

/**
 * The words of the room stand for both languages.
 * @param {WallProps} props
 */
const inTheRoom = ({ words, deck, spec }) => ({
  spec: spec ?? { forms: {} }, words: { room: words, own: words },
  deck: deck ? { ...deck, words: { room: deck.words, own: deck.words } } : null,
});

/** @param {WallProps} props */
export function wall(props) {
  const { data, words } = props;
  const exercise = inTheRoom(props);
  const of = (/** @type {number} */ room) => scenes(shownBoards(data.boards), room, exercise);
  const draw = (/** @type {Scene} */ scene) => {
    const title = (/** @type {BoardData | undefined} */ board) => words.wall[board?.name ?? ""];
    if (scene.show === "distribution") return html`<${Distributions} boards=${scene.boards} title=${title} exercise=${exercise} />`;
    const [board] = scene.boards;
    const Scene = scene.show === "said" ? Cards : Counts;
    return html`<${Heading} picture=${exercise.spec.picture ?? "users"} text=${title(board)} />
      <${Scene} items=${scene.items} board=${board} exercise=${exercise} />`;
  };
  return html`<${Board} words=${words} of=${of} draw=${draw} class="boards" />`;
}

/**
 * The boards as pages: cards and counts a page or more each, distributions up to four on a page.
 * @param {BoardData[]} boards
 * @param {number} room
 * @param {ReturnType<typeof inTheRoom>} exercise
 * @returns {Scene[]}
 */
function scenes(boards, room, exercise) {
  /** @type {BoardData[][]} neighbours that are drawn together */
  const runs = [];
  for (const board of boards) {
    const last = runs.at(-1);
    if (last && board.show === "distribution" && last[0]?.show === "distribution") last.push(board);
    else runs.push([board]);
  }
  return runs.flatMap((run) => pages(run, room, exercise));
}

/**
 * @param {BoardData[]} run
 * @param {number} room
 * @param {ReturnType<typeof inTheRoom>} exercise
 * @returns {Scene[]}
 */
function pages(run, room, exercise) {
  const [board] = run;
  if (!board) return [];
  const show = board.show;
  if (show === "distribution") {
    const tall = (/** @type {BoardData} */ one) => 3 + (one.items?.length ?? 1);
    return pack(run, { most: 4, room: 30 * room, weigh: tall }).map((group, at) => (
      { show, boards: group, items: [], first: at === 0 }));
  }
  /** @type {(one: any) => number} */
  const weigh = show === "said"
    ? (/** @type {SaidCard} */ one) => 1.5 + one.texts.reduce((sum, { text }) => sum + lines(text, 42), 0) + one.chosen.length
    : (/** @type {BoardItem} */ one) => 0.8 + 0.8 * lines(labelled(one, board, exercise).room, 40);
  const limits = show === "said" ? { most: 6, room: 28 * room, weigh } : { most: 7, room: 14 * room, weigh };
  return pack(/** @type {any[]} */ (board.items ?? []), limits).map((items, at) => (
    { show, boards: run, items, first: at === 0 }));
}

/**
 * What people wrote, one card each, with its picture and what they chose.
 * @param {{items: SaidCard[], board: BoardData, exercise: ReturnType<typeof inTheRoom>}} props
 */
const Cards = ({ items, board, exercise }) => html`
  <ul class=${`board-cards said-cards ${items.length > 1 ? "said-two" : ""}`}>${items.map((one, index) => html`
    <li key=${one.id} class="board-card said-card" style=${arriving(index)}>
      ${one.picture && html`<span class="said-picture"><${Picture} name=${one.picture} size="1.5em" /></span>`}
      <div>${one.texts.map(({ field, text }) => html`<${Said} key=${field} text=${text} />`)}
        ${one.chosen.length > 0 && html`<p class="said-chosen">${one.chosen.map(({ field, key }) => html`
          <span key=${`${field} ${key}`}><${Chosen} field=${field} value=${key} board=${board} exercise=${exercise} /></span>`)}</p>`}
      </div>
    </li>`)}</ul>`;

/**
 * @param {{field: string, value: string, board: BoardData, exercise: ReturnType<typeof inTheRoom>}} props
 */
function Chosen({ field, value, board, exercise }) {
  const form = boardForm(exercise.spec, board);
  const card = cardOf(exercise.deck, value);
  const options = exercise.words.room.forms[form]?.steps[field.split(".")[0] ?? ""]?.options;
  if (options?.[value] || !card) return html`${options?.[value] ?? value}`;
  return html`<span class=${shapeOf(exercise.deck, card.family)} aria-hidden="true"></span> ${cardText(exercise.deck, value).room}`;
}

/**
 * How many chose each, most frequent first: a picture, words, a bar and its number.
 * @param {{items: BoardItem[], board: BoardData, exercise: ReturnType<typeof inTheRoom>}} props
 */
function Counts({ items, board, exercise }) {
  const most = Math.max(1, ...(board.items ?? []).map((item) => item.count));
  const drawn = (board.items ?? []).some((item) => labelled(item, board, exercise).picture);
  return html`<ul class=${drawn ? "board-bars" : "board-bars board-bars-bare"}>${items.map((item, index) => {
    const { picture, shape, room } = labelled(item, board, exercise);
    return html`<li key=${item.key ?? item.text} class="board-card board-count" style=${arriving(index)}>
      ${drawn && html`<span class="count-picture">${shape && html`<span class=${shape} aria-hidden="true"></span>`}
        ${picture && html`<${Picture} name=${picture} size="1.4em" />`}</span>`}
      <${Said} as="span" text=${room} class="count-words" /><${Bar} part=${item.count / most} />
      <strong class="numbers">${item.count}</strong>
    </li>`;
  })}</ul>`;
}

/**
 * How many chose each step of a scale, in its order; statements side by side, so that a start and an end compare.
 * @param {{boards: BoardData[], title: (board: BoardData) => string | undefined, exercise: ReturnType<typeof inTheRoom>}} props
 */
const Distributions = ({ boards, title, exercise }) => html`
  <ul class=${`board-scales ${boards.length > 1 ? "scales-two" : ""}`}>${boards.map((board, index) => html`
    <li key=${board.name} class="board-card board-scale" style=${arriving(index)}>
      <h2>${title(board)} ${!isMasked(board) && html`<span class="board-times">${t("{n} answers", { n: board.n })}</span>`}</h2>
      ${isMasked(board)
        ? html`<p class="scale-masked"><${Picture} name="eye-off" size="1.2em" />${isFew(board)
          ? t("Fewer than five answers: nothing is shown.") : t("Fewer than five answers came by phone: nothing is shown.")}</p>`
        : html`<${Steps} board=${board} exercise=${exercise} />`}
    </li>`)}</ul>`;

/** @param {{board: BoardData, exercise: ReturnType<typeof inTheRoom>}} props */
function Steps({ board, exercise }) {
  const items = board.items ?? [];
  const most = Math.max(1, ...items.map((item) => item.count));
  return html`<ol class="scale-steps">${items.map((item) => html`
    <li key=${item.key}><span class="count-words">${labelled(item, board, exercise).room}</span>
      <${Bar} part=${item.count / most} /><strong class="numbers">${item.count}</strong></li>`)}</ol>`;
}

// ---- the facilitator's panel ----------------------------------------------------------------------------------------

/**
 * What an entry says that stands on a board, field by field; the moderator's copy holds nothing else.
 * @param {Record<string, any>} body
 * @param {import("./types").PanelView["words"]} words
 * @param {import("./types").PanelView} view
 * @param {string} kind
 */
function texts(body, words, view, kind) {
  const deck = inTheRoom({ data: null, words, language: view.language, deck: view.deck, spec: view.spec }).deck;
  const steps = view.spec?.forms[kind]?.steps ?? [];
  const several = steps.filter((step) => step.input === "scale").length > 1;
  return steps.flatMap((step) => {
    const value = body[step.key];
    if (value === null || value === undefined || step.input === "links") return [];
    const told = words.forms[kind]?.steps[step.key];
    const ask = several && step.input === "scale" ? told?.ask : undefined;
    return [value].flat().map((/** @type {string} */ one, /** @type {number} */ place) => {
      const field = Array.isArray(value) ? `${step.key}.${place}` : step.key;
      return step.input.startsWith("card") ? { field, text: cardText(deck, one).room, fixed: true }
        : { ...choice(field, one, told?.options), ask };
    });
  });
}

/** The panel of every exercise made of forms: it lists what stands on the boards. */
export const plain = /* @__PURE__ */ panel(null, (view) => ({
  wall, texts, kinds: [...new Set((view.spec?.wall ?? []).flatMap((board) => board.form))],
}));
