/** What an answer is made of: whether it says something, and the words and picture of what was chosen. */
import { pair } from "./words.js";

/** @typedef {import("./types").StepSpec} StepSpec */
/** @typedef {import("./types").StepWords} StepWords */
/** @typedef {import("./types").DeckView} DeckView */
/** @typedef {import("./types").Card} Card */
/** @typedef {{step: StepSpec, words: {room: StepWords, own: StepWords}, value: any, set: (value: any) => void, asked: string,
 *   deck?: DeckView | null, linkable?: import("./types").Linkable[], taken?: string[]}} InputProps
 *   `asked` is the id of the question, which names the field; `taken` are cards chosen in the person's other entries */

/**
 * Whether the options' pictures tell them apart: one that is the same everywhere tells nothing.
 * @param {StepSpec} step
 */
export const isPictured = (step) => new Set(Object.values(step.options ?? {}).map((option) => option?.picture)).size > 1;

/** Whether an answer says nothing. @param {unknown} value */
export const isEmpty = (value) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  || (typeof value === "string" && value.trim() === "");

/**
 * The words of an option; a text that somebody typed is its own word.
 * @param {{room: StepWords | undefined, own: StepWords | undefined}} words
 * @param {string} key
 */
export const optionWords = (words, key) => pair(words, (step) => step?.options?.[key] ?? key);

/**
 * The sentence of a card.
 * @param {DeckView | null | undefined} deck
 * @param {string} slug
 */
export const cardText = (deck, slug) =>
  (deck ? pair(deck.words, (words) => words.cards[slug]?.text ?? slug) : { room: slug, own: slug });

/**
 * @param {{cards: Card[]} | null | undefined} deck
 * @param {string} slug
 */
export const cardOf = (deck, slug) => deck?.cards.find((card) => card.slug === slug);

/**
 * The colour and the shape of a family, as a class of base.css.
 * @param {{families?: import("./types").Family[]} | null | undefined} deck
 * @param {string | null | undefined} family
 */
export const shapeOf = (deck, family) => {
  const token = deck?.families?.find((one) => one.slug === family)?.token;
  return token ? `shape-${token}` : "";
};
