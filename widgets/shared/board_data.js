/** What a board holds, for the wall and the phone alike: which are shown, and the words and picture of each thing. */
import { html } from "./ui.js";
import { cardOf, isPictured, shapeOf } from "./answers.js";

/** @typedef {import("./types").BoardData} BoardData */
/** @typedef {import("./types").BoardItem} BoardItem */
/** @typedef {import("./types").ExerciseSpec} ExerciseSpec */
/** @typedef {import("./types").ExerciseWords} Words */

/** A group so small that its figures could tell who said what. @param {BoardData} board */
export const isMasked = (board) => board.items === null;

/** Of a masked board: whether the answers are few, or only those that came by phone. @param {BoardData} board */
export const isFew = (board) => board.n < 5;

/** Boards with something to show; a masked one says why it shows nothing. @param {BoardData[]} boards */
export const shownBoards = (boards) => boards.filter((board) => (
  isMasked(board) ? board.n > 0 : (board.items ?? []).length > 0 && (board.show !== "distribution" || board.n > 0)));

/**
 * @param {ExerciseSpec} spec
 * @param {BoardData} board
 */
const specOf = (spec, board) => spec.wall?.find((one) => one.name === board.name);

/**
 * The form whose words name what stands on a board.
 * @param {ExerciseSpec} spec
 * @param {BoardData} board
 */
export const boardForm = (spec, board) => [specOf(spec, board)?.form ?? []].flat()[0] ?? "";

/**
 * The words and the drawing of one thing that is counted.
 * @param {BoardItem} item
 * @param {BoardData} board
 * @param {{spec: ExerciseSpec, words: {room: Words, own: Words}, deck: {cards: import("./types").Card[],
 *   families?: import("./types").Family[], words?: any} | null}} exercise
 * @returns {{room: string, own: string, picture: string | null, shape: string}}
 */
export function labelled(item, board, { spec, words, deck }) {
  const { key, text = "" } = item;
  if (!key) return { room: text, own: text, picture: null, shape: "" };
  const card = cardOf(deck, key);
  const fields = [specOf(spec, board)?.field ?? []].flat();
  for (const form of [specOf(spec, board)?.form ?? []].flat()) {
    const step = spec.forms[form]?.steps.find((one) => fields.includes(one.key) && (one.options?.[key] || one.input.startsWith("card")));
    if (!step) continue;
    const say = (/** @type {Words} */ w, /** @type {any} */ cards) => (
      step.options ? w.forms[form]?.steps[step.key]?.options?.[key] : cards?.[key]?.text) ?? key;
    return {
      room: say(words.room, deck?.words?.room?.cards), own: say(words.own, deck?.words?.own?.cards),
      picture: (step.options ? isPictured(step) && step.options[key]?.picture : card?.picture) || null,
      shape: step.options ? "" : shapeOf(deck, card?.family),
    };
  }
  return { room: key, own: key, picture: null, shape: "" };
}

/** A bar as long as its part of the largest; an empty one stays as a line. @param {{part: number}} props */
export const Bar = ({ part }) => html`<span class="bar-line" aria-hidden="true"><span style=${{ inlineSize: `${part * 100}%` }}></span></span>`;
