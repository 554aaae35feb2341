/** Interface words: `t` for one language (facilitator, wall), `both` for the room's and the person's own (seat). */
import { h } from "preact";

/** @typedef {import("./types").Both} Both */
/** @typedef {Record<string, string | number>} Values */

/** Text of right-to-left scripts; the list of a view may add others. */
const RIGHT_TO_LEFT = new Set(["ar", "fa", "he", "ps", "ur"]);
/** Keeps a value's direction to itself inside a sentence of another script (first strong isolate). */
const isolated = (/** @type {string | number} */ value) => `\u2068${value}\u2069`;

/** @type {{room: Record<string, string>, own: Record<string, string>, roomLanguage: string, ownLanguage: string}} */
const now = { room: {}, own: {}, roomLanguage: "fr", ownLanguage: "fr" };

/**
 * Takes the words of a view; called before each drawing.
 * @param {import("./types").Words} words
 * @param {{language?: string, room_language?: string}} view
 */
export function setWords(words, view) {
  now.room = words.room ?? {};
  now.own = words.own ?? now.room;
  now.roomLanguage = view.room_language ?? view.language ?? now.roomLanguage;
  now.ownLanguage = view.language ?? now.roomLanguage;
}

/**
 * Puts values where a text says `{name}`.
 * @param {string} text
 * @param {Values} [values]
 */
export function fill(text, values) {
  if (!values) return text;
  return text.replace(/\{(\w+)\}/g, (whole, name) => (name in values ? isolated(values[name] ?? "") : whole));
}

/**
 * One text in the room's language.
 * @param {string} msgid English
 * @param {Values} [values]
 */
export const t = (msgid, values) => fill(now.room[msgid] || msgid, values);

/**
 * A text in both languages.
 * @param {string} msgid English
 * @param {Values} [values]
 * @returns {Both}
 */
export const both = (msgid, values) => ({
  room: fill(now.room[msgid] || msgid, values), own: fill(now.own[msgid] || msgid, values),
});

/**
 * The same value picked from two parallel trees of words: `pair(words, (w) => w.title)`.
 * @template T
 * @param {{room: T, own: T}} words
 * @param {(words: T) => string | undefined | null} pick
 * @returns {Both}
 */
export function pair(words, pick) {
  const room = pick(words.room) ?? "";
  return { room, own: pick(words.own) ?? room };
}

/**
 * The words of one question of a form, in both languages.
 * @param {{words: {room: import("./types").ExerciseWords, own: import("./types").ExerciseWords}}} exercise
 * @param {string} form
 * @param {string} step
 */
export const stepWords = ({ words }, form, step) => ({
  room: words.room.forms[form]?.steps[step], own: words.own.forms[form]?.steps[step],
});

/** @param {string} language */
export const direction = (language) => (RIGHT_TO_LEFT.has(language.split("-")[0] ?? "") ? "rtl" : "ltr");

/** The languages in use: the room's and the person's own. */
export const languages = () => ({ room: now.roomLanguage, own: now.ownLanguage });

/**
 * One string for a name that only a screen reader says, in the person's own language.
 * @param {Both} text
 */
export const spoken = (text) => text.own || text.room;

/**
 * Keeps a hyphenated word of a heading on one line ("parlez-vous"); the text itself stays as it is.
 * @param {string} text
 */
function wholeWords(text) {
  const parts = text.split(/(\S{1,12}-\S{1,12})/);
  return parts.map((part, at) => (at % 2 ? h("span", { class: "whole" }, part) : part));
}

/**
 * Both languages, the same size, side by side: the room's first in the reading order of the person's own script.
 * `as` is the element ("p", "h1", "span"); `inline` puts them on one line where there is room;
 * `whole` does not break words at their hyphens.
 * @param {{of: Both, as?: string, class?: string, inline?: boolean, whole?: boolean, [attribute: string]: any}} props
 */
export function Both({ of, as = "span", class: extra = "", inline = false, whole = false, ...rest }) {
  const drawn = whole ? wholeWords : (/** @type {string} */ text) => text;
  const { room, own } = languages();
  if (room === own || !of.own || of.own === of.room) {
    return h(as, { ...rest, class: extra || undefined, lang: room, dir: direction(room) }, drawn(of.room || of.own));
  }
  return h(
    as,
    { ...rest, class: `both ${inline ? "both-inline" : ""} ${extra}`.trim(), dir: direction(own) },
    h("span", { class: "both-room", lang: room, dir: direction(room) }, drawn(of.room)),
    " ",
    h("span", { class: "both-own", lang: own, dir: direction(own) }, drawn(of.own)),
  );
}
