/** What the room does now: its exercise, or the calm screen; and everything an exercise may do. */
import { html, useEffect } from "../shared/ui.js";
import { newId } from "../shared/outbox.js";
import { both } from "../shared/words.js";
import { Now } from "./now.js";
import { ahead, later } from "./later.js";

/** @typedef {import("../shared/types").SeatView} SeatView */
/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {import("../shared/types").Entry} Entry */
/** @typedef {import("../shared/post").Post} Post */
/** @typedef {import("../shared/outbox").Outbox} Outbox */
/** @typedef {import("../shared/types").DeckView} DeckView */
/** @typedef {{view: SeatView, deck: DeckView | null, post: Post, outbox: Outbox, card: (() => void) | null, notNow: () => void, bring: () => void,
 *   open: (exercise: string, entry?: string, from?: import("../shared/types").Visited) => void}} Props */

/** The screen of every exercise that is made of forms. */
const plain = later(async () => (await import("../shared/plain.js")).seat);

/** Exercises with screens of their own. @type {Record<string, import("./later.js").Later>} */
const SEATS = {
  portraits: later(async () => (await import("../portraits.js")).seat),
  expectations: later(async () => (await import("../expectations.js")).seat),
  group_rules: later(async () => (await import("../group_rules.js")).seat),
  journey: later(async () => (await import("../journey.js")).seat),
  what_is_a_competence: later(async () => (await import("../what_is_a_competence.js")).seat),
  competence_cards: later(async () => (await import("../competence_cards.js")).seat),
  competence_profile: later(async () => (await import("../competence_profile.js")).seat),
  cv: later(async () => (await import("../cv.js")).seat),
};

/** The screens to have ready: this exercise's, and the next one's. @param {SeatView} view */
function soon({ exercise, exercises }) {
  const next = exercises[exercises.findIndex(({ name }) => name === exercise?.name) + 1];
  return [exercise, next].map((one) => (one && SEATS[one.name]) ?? plain);
}

/** @param {Props} props */
export function Exercise({ view, deck, post, outbox, card, notNow, bring, open }) {
  const exercise = view.exercise;
  // The room may go on in the middle of a sentence: what was typed leaves at once.
  useEffect(() => () => { outbox.flush(); }, []);
  useEffect(() => ahead(soon(view)), [exercise?.name]);
  const made = Object.keys(exercise?.spec.forms ?? {}).length > 0;
  if (!exercise || !made) return html`<${Now} view=${view} card=${card} notNow=${notNow} bring=${bring} />`;
  const mine = outbox.overlay(exercise.name, exercise.mine);
  const Seat = SEATS[exercise.name] ?? plain;
  return html`<${Seat} exercise=${{ ...exercise, mine, deck: deck?.slug === exercise.deck ? deck : null }} me=${view.me} words=${exercise.words}
    actions=${{ ...actionsOf(exercise.name, mine, post, outbox), visit: open }} />`;
}

/**
 * @param {string} exercise
 * @param {Entry[]} mine
 * @param {Post} post
 * @param {Outbox} outbox
 * @returns {Omit<import("../shared/types").Actions, "visit">}
 */
function actionsOf(exercise, mine, post, outbox) {
  return {
    save: ({ about = [], ready = true, ...draft }) => outbox.save({ ...draft, exercise, about, ready }),
    flush: () => { outbox.flush(); },
    share: async (ids, shared) => ((await outbox.settled(ids)) ? post.ask("share", { ids, shared }) : notYet()),
    remove: async (id) => {
      const entry = mine.find((one) => one.id === id);
      if (entry) await outbox.remove({ id, exercise, kind: entry.kind, body: entry.body, about: entry.about });
      return { re: 0, ok: true };
    },
    preview: async (id) => { await outbox.settled([id]); return post.ask("preview", { id }); },
    chain: async (id) => { await outbox.settled([id]); return post.ask("chain", { id }); },
    show: async (ids, shown) => ((await outbox.settled(ids)) ? post.ask("show", { ids, shown }) : notYet()),
    newId,
  };
}

/** @returns {Reply} what cannot be shared because it is not in the book yet */
const notYet = () => ({
  re: 0, ok: false, code: "no_answer",
  say: both("Your text is still on its way to the club's book. Please try again in a moment."),
});
