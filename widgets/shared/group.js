/** On a phone, once the facilitator has revealed it: what the group shared, for those who sit far from the wall. */
import { html } from "./ui.js";
import { optionWords } from "./answers.js";
import { GroupBoards } from "./group_boards.js";
import { Page, Title } from "./page.js";
import { Picture } from "./picture.js";
import { pictureOf } from "./share.js";
import { Both, pair, stepWords } from "./words.js";

/** @typedef {import("./types").ExerciseView} ExerciseView */

/**
 * Whether the group shows this already, in one line; it opens when there is something to see.
 * @param {{exercise: ExerciseView, open: () => void}} props
 */
export function GroupLine({ exercise, open }) {
  const shared = exercise.mine.some((entry) => entry.shared);
  if (exercise.revealed && exercise.wall) {
    return html`<button type="button" class="begin begin-group" onClick=${open}>
      <span class="begin-picture"><${Picture} name="users" size="1.75em" /></span>
      <${Both} of=${pair(exercise.words, (w) => w.screens["revealed"])} /><${Picture} name="chevron-right"
        class="picture-turns" />
    </button>`;
  }
  if (!shared) return null;
  return html`<p class="private-line soft small"><${Picture} name="eye-off" size="1.2em" />
    <${Both} of=${pair(exercise.words, (w) => w.screens["waiting"])} /></p>`;
}

/** @param {{exercise: ExerciseView, back: () => void}} props */
export function GroupScreen({ exercise, back }) {
  if (exercise.wall?.boards) return html`<${GroupBoards} exercise=${exercise} back=${back} />`;
  const lists = Object.entries(exercise.wall ?? {}).filter(([, value]) => Array.isArray(value));
  const nothing = lists.every(([, value]) => value.length === 0);
  return html`<${Page} name=${`group ${exercise.name}`} back=${back}>
    <${Title} of=${pair(exercise.words, (w) => w.screens["revealed"])} />
    ${nothing && html`<${Both} as="p" class="why" of=${pair(exercise.words, (w) => w.screens["nothing_shared"])} />`}
    ${lists.map(([name, value]) => value.length > 0 && html`<section key=${name} class="group-list">
      ${exercise.words.room.wall[name] && html`<${Both} as="h2" of=${pair(exercise.words, (w) => w.wall[name])} />`}
      <ul>${value.map((/** @type {any} */ item, /** @type {number} */ at) => html`<li
        key=${item.id ?? item.key ?? item.slug ?? at} class="group-item">
        <${Item} list=${name} item=${item} exercise=${exercise} /></li>`)}</ul>
    </section>`)}
  <//>`;
}

/** @param {{list: string, item: any, exercise: ExerciseView}} props */
function Item({ list, item, exercise }) {
  const count = item.count > 1 && html`<span class="numbers soft">× ${item.count}</span>`;
  if (item.key) return html`<${Both} inline of=${named(list, item.key, exercise)} />${count}`;
  if (item.task) return html`<bdi class="soft">${item.task}</bdi><bdi>${item.competence}</bdi>`;
  if (item.slug) return html`<${Statement} item=${item} exercise=${exercise} />`;
  return html`${item.picture && html`<${Picture} name=${pictureOf(item.picture, exercise, "step")} size="1.5em" />`}
    <bdi>${item.text}</bdi>${count}
    ${item.adopted && html`<span class="badge badge-shared"><${Picture} name="check" size="1.1em" /><${Both} inline
      of=${pair(exercise.words, (w) => w.wall["adopted"])} /></span>`}`;
}

/** A statement and how many put it on each pile. @param {{item: any, exercise: ExerciseView}} props */
function Statement({ item, exercise }) {
  const text = exercise.deck && pair(exercise.deck.words, (w) => w.cards[item.slug]?.text);
  const step = exercise.spec.forms["sorting"]?.steps[0];
  const words = stepWords(exercise, "sorting", "pile");
  const counts = Object.entries(item.counts).filter(([, n]) => Number(n) > 0);
  return html`${text && html`<${Both} of=${text} />`}<ul class="counts">${counts.map(([pile, n]) => html`<li
    key=${pile}>
    <${Picture} name=${step?.options?.[pile]?.picture ?? "circle"} size="1.2em" /><${Both} inline class="small"
      of=${optionWords(words, pile)} />
    <strong class="numbers">${n}</strong></li>`)}</ul>`;
}

/**
 * The words of an option, whichever form has it.
 * @param {string} list
 * @param {string} key
 * @param {ExerciseView} exercise
 */
function named(list, key, exercise) {
  const forms = Object.keys(exercise.spec.forms).map((form) => stepWords(exercise, form, list));
  return optionWords(forms.find(({ room }) => room?.options?.[key]) ?? { room: undefined, own: undefined }, key);
}
