/** What the room does now: its exercise, or the calm screen; and everything an exercise may do. */
import { html, useEffect } from "../shared/ui.js";
import { newId } from "../shared/outbox.js";
import { both } from "../shared/words.js";
import { Now } from "./now.js";
import { seat as competence_cards } from "../competence_cards.js";
import { seat as competence_profile } from "../competence_profile.js";
import { seat as cv } from "../cv.js";
import { seat as expectations } from "../expectations.js";
import { seat as group_rules } from "../group_rules.js";
import { seat as journey } from "../journey.js";
import { seat as portraits } from "../portraits.js";
import { seat as plain } from "../shared/plain.js";
import { seat as what_is_a_competence } from "../what_is_a_competence.js";

/** @typedef {import("../shared/types").SeatView} SeatView */
/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {import("../shared/types").Entry} Entry */
/** @typedef {import("../shared/post").Post} Post */
/** @typedef {import("../shared/outbox").Outbox} Outbox */
/** @typedef {import("../shared/types").DeckView} DeckView */
/** @typedef {{view: SeatView, deck: DeckView | null, post: Post, outbox: Outbox, card: (() => void) | null, notNow: () => void, bring: () => void,
 *   open: (exercise: string, entry?: string, from?: import("../shared/types").Visited) => void}} Props */

/** Exercises with screens of their own; every other one is made of forms.
 * @type {Record<string, (props: import("../shared/types").SeatProps) => any>} */
const SEATS = {
  portraits, expectations, group_rules, journey, what_is_a_competence, competence_cards, competence_profile, cv,
};

/** @param {Props} props */
export function Exercise({ view, deck, post, outbox, card, notNow, bring, open }) {
  const exercise = view.exercise;
  // The room may go on in the middle of a sentence: what was typed leaves at once.
  useEffect(() => () => { outbox.flush(); }, []);
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
