/** On a phone: the boards of an exercise made of forms, once revealed. */
import { html } from "./ui.js";
import { Page, Title } from "./page.js";
import { Bar, boardForm, isFew, isMasked, labelled, shownBoards } from "./board_data.js";
import { Picture } from "./picture.js";
import { Said } from "./seen.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./types").ExerciseView} ExerciseView */
/** @typedef {import("./types").BoardData} BoardData */

/** @param {{exercise: ExerciseView, back: () => void}} props */
export function GroupBoards({ exercise, back }) {
  const boards = shownBoards(exercise.wall.boards);
  return html`<${Page} name=${`group ${exercise.name}`} back=${back}>
    <${Title} of=${pair(exercise.words, (w) => w.screens["revealed"])} />
    ${boards.length === 0 && html`<${Both} as="p" class="why" of=${pair(exercise.words, (w) => w.screens["nothing_shared"])} />`}
    ${boards.map((board) => html`<section class="group-list" key=${board.name} data-board=${board.name}>
      <${Both} as="h2" of=${pair(exercise.words, (w) => w.wall[board.name])} />
      <${Inside} board=${board} exercise=${exercise} />
    </section>`)}
  <//>`;
}

/** @param {{board: BoardData, exercise: ExerciseView}} props */
function Inside({ board, exercise }) {
  if (isMasked(board)) {
    return html`<p class="group-item group-masked soft"><${Picture} name="eye-off" size="1.2em" />
      <${Both} of=${isFew(board) ? both("Fewer than five answers: nothing is shown.")
        : both("Fewer than five answers came by phone: nothing is shown.")} /></p>`;
  }
  const items = board.items ?? [];
  if (board.show === "said") {
    return html`<ul>${items.map((item) => html`<li key=${item.id} class="group-item">
      <${Said} card=${item} exercise=${exercise} form=${boardForm(exercise.spec, board)} /></li>`)}</ul>`;
  }
  const most = Math.max(1, ...items.map((item) => item.count));
  return html`<ul class="group-bars">${items.map((item) => {
    const { picture, shape, room, own } = labelled(item, board, exercise);
    return html`<li key=${item.key ?? item.text}>
      ${shape && html`<span class=${shape} aria-hidden="true"></span>`}
      ${picture && html`<${Picture} name=${picture} size="1.4em" />`}
      ${item.text ? html`<bdi class="bar-words">${item.text}</bdi>` : html`<${Both} class="bar-words" of=${{ room, own }} />`}
      <strong class="numbers">${item.count}</strong><${Bar} part=${item.count / most} />
    </li>`;
  })}</ul>`;
}
