/** What an entry of a form still lacks, and what the person's other entries have already. */
import { isEmpty } from "./answers.js";

/** @typedef {import("./types").ExerciseView} ExerciseView */

/**
 * The first question without which the book does not keep an entry; -1 when nothing is missing.
 * @param {ExerciseView} exercise
 * @param {string} form
 * @param {Record<string, any>} body
 * @param {string[]} [needs]
 */
export function missing({ spec }, form, body, needs = spec.forms[form]?.needs ?? []) {
  return (spec.forms[form]?.steps ?? []).findIndex(({ key }) => needs.includes(key) && isEmpty(body[key]));
}

/**
 * The cards already chosen in the person's other entries of a form.
 * @param {ExerciseView} exercise
 * @param {string} form
 * @param {string} id
 * @returns {Record<string, string[]>}
 */
export function taken({ mine, spec }, form, id) {
  const cards = (spec.forms[form]?.steps ?? []).filter((step) => step.input === "card").map((step) => step.key);
  const others = mine.filter((entry) => entry.kind === form && entry.id !== id);
  return Object.fromEntries(cards.map((key) => [key, others.map((entry) => entry.body[key])]));
}
