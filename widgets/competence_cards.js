/** competence_cards on a phone: one's cards by family, and the round of "I saw you do this"; its wall is made of forms. */
import { html, useRef } from "./shared/ui.js";
import { cardOf, cardText, shapeOf } from "./shared/answers.js";
import { Mark } from "./shared/cards.js";
import { EntryCard } from "./shared/entries.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { Button } from "./shared/page.js";
import { PeerList, People, Received, aboutWhom } from "./shared/peers.js";
import { Picture } from "./shared/picture.js";
import { Both, fill, pair } from "./shared/words.js";

/** @typedef {import("./shared/types").Entry} Entry */
/** @typedef {import("./shared/types").SeatProps} SeatProps */
/** @typedef {import("./shared/types").ExerciseView} ExerciseView */
/** @typedef {import("./shared/forms.js").Paths} Paths */
/** @typedef {{slug: string, entries: Entry[], gifts: Entry[]}} Chosen `gifts`: what others saw of it and the person kept */

const FORM = "competence";

/** @param {ExerciseView} exercise @param {string} key */
const say = ({ words }, key) => pair(words, (w) => w.screens[key]);

/**
 * One's cards, then the round.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise } = props;
  const { at, form = "" } = paths.place;
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (at === "people") return html`<${People} ...${props} form=${form} paths=${paths} />`;
  const above = (/** @type {string[]} */ about) => aboutWhom(exercise, about);
  return inner(props, paths, { above }) ?? html`<${Begin} ...${props} paths=${paths} />`;
}

/** @param {SeatProps & {paths: Paths}} props */
function Begin(props) {
  const { exercise, paths } = props;
  const gifts = html`<${Received} ...${props} after=${(/** @type {Entry} */ gift) => html`<${After} gift=${gift} exercise=${exercise} />`} />`;
  // What waits for an answer comes first, and stays there while it is being answered.
  const waits = useRef(false);
  waits.current ||= exercise.received.some((gift) => gift.kind === "seen" && !answerTo(exercise, gift));
  const first = !exercise.mine.some((entry) => entry.kind === FORM);
  return html`<${Home} ...${props}>
    <div class="form-list" data-form=${FORM}><button type="button" class="begin" onClick=${() => paths.begin(FORM)}>
      <span class="begin-picture"><${Picture} name=${first ? "wallet-cards" : "plus"} size="1.75em" /></span>
      <${Both} of=${pair(exercise.words, (w) => (first ? w.screens["start"] : w.forms[FORM]?.add))} />
      <${Picture} name="chevron-right" class="picture-turns" /></button></div>
    ${waits.current && gifts}
    <${Mine} ...${props} />
    <section class="form-list round">
      <p class="private-line soft"><${Picture} name="message-circle" size="1.2em" /><${Both} of=${say(exercise, "ask_round")} /></p>
      <${FormList} form="round" picture="users" ...${props} />
      ${!waits.current && gifts}
      <${PeerList} form="seen" ...${props} />
    </section>
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
    <p class="private-line soft small"><${Picture} name="info" size="1.2em" /><${Both} of=${say(exercise, "ours")} /></p>
  <//>`;
}

/**
 * What the person answered to a gift, if they did.
 * @param {ExerciseView} exercise
 * @param {Entry} gift
 */
const answerTo = ({ mine }, gift) => mine.find((entry) => entry.kind === "answer" && entry.about.includes(gift.id))?.body["accepted"];

/** What the answer means; before it, that both answers are good. @param {{gift: Entry, exercise: ExerciseView}} props */
function After({ gift, exercise }) {
  const key = { yes: "accept", no: "decline" }[/** @type {string} */ (answerTo(exercise, gift))] ?? "to_answer";
  return html`<p role="status" class="soft small" data-after=${key}><${Both} of=${say(exercise, key)} /></p>`;
}

/**
 * One's cards in the deck's order: nothing ranks them. A card that only others saw, and that was kept, is there too.
 * @param {ExerciseView} exercise
 * @returns {Chosen[]}
 */
function chosen(exercise) {
  const mine = exercise.mine.filter((entry) => entry.kind === FORM);
  const kept = exercise.received.filter((gift) => gift.kind === "seen" && answerTo(exercise, gift) === "yes");
  const has = (/** @type {string} */ slug) => (/** @type {Entry} */ entry) => entry.body["card"] === slug;
  return (exercise.deck?.cards ?? [])
    .map(({ slug }) => ({ slug, entries: mine.filter(has(slug)), gifts: kept.filter(has(slug)) }))
    .filter(({ entries, gifts }) => entries.length + gifts.length > 0);
}

/** @param {SeatProps & {paths: Paths}} props */
function Mine({ exercise, actions, paths }) {
  const { deck } = exercise;
  const cards = chosen(exercise);
  const told = new Set(cards.flatMap(({ entries }) => entries));
  // A card that was begun on this phone and not chosen yet, or one of a deck that is on its way.
  const rest = exercise.mine.filter((entry) => entry.kind === FORM && !told.has(entry));
  if (cards.length + rest.length === 0) return html`<${Nine} exercise=${exercise} />`;
  const one = (/** @type {Chosen} */ { slug, entries, gifts }) => (entries.length > 0
    ? entries.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry} exercise=${exercise} open=${() => paths.open(entry)}>
        <${SeenBy} gifts=${gifts} exercise=${exercise} /><//>`)
    : html`<${Offered} key=${slug} slug=${slug} gifts=${gifts} exercise=${exercise} take=${() => take(slug, actions, paths)} />`);
  return html`<div class="my-cards">
    <${Both} as="h2" of=${pair(exercise.words, (w) => fill(w.screens["picked"] ?? "", { n: told.size + rest.length }))} />
    ${(deck?.families ?? []).map(({ slug }) => ({ slug, inside: cards.filter((card) => cardOf(deck, card.slug)?.family === slug) }))
      .map(({ slug, inside }) => inside.length > 0 && deck && html`<section class="form-list" key=${slug} data-family=${slug}>
        <h3 class="family-title"><${Mark} deck=${deck} family=${slug} /><${Both} of=${pair(deck.words, (w) => w.families?.[slug])} /></h3>
        ${inside.map(one)}
      </section>`)}
    ${rest.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry} exercise=${exercise} open=${() => paths.open(entry)} />`)}
  </div>`;
}

/**
 * Takes a card that others saw for one's own: it is kept at once, and its questions follow.
 * @param {string} slug
 * @param {SeatProps["actions"]} actions
 * @param {Paths} paths
 */
function take(slug, actions, paths) {
  const id = actions.newId();
  actions.save({ id, kind: FORM, body: { card: slug } });
  paths.go({ at: "form", form: FORM, id, step: 1 });
}

/** Before the first card: the nine families, by shape and colour. @param {{exercise: ExerciseView}} props */
const Nine = ({ exercise }) => html`<div class="nine card" data-nine>
  <span class="nine-shapes" aria-hidden="true">${(exercise.deck?.families ?? []).map(({ slug }) => html`
    <span key=${slug} class=${shapeOf(exercise.deck, slug)}></span>`)}</span>
  <${Both} as="p" of=${say(exercise, "families")} />
</div>`;

/** Who saw it, when the person kept their words. @param {{gifts: Entry[], exercise: ExerciseView}} props */
const SeenBy = ({ gifts, exercise }) => gifts.length > 0 && html`<span class="seen-by" data-seen-by>
  <${Picture} name="folder-heart" size="1.2em" /><${Both} inline of=${say(exercise, "seen_by")} />
  ${gifts.map(({ id, by }) => by && html`<span class="seen-by-one" key=${id}><${Picture} name=${by[1]} size="1.1em" />
    <bdi>${by[0]}</bdi></span>`)}
</span>`;

/**
 * A card that others saw, and that is not among one's own yet.
 * @param {{slug: string, gifts: Entry[], exercise: ExerciseView, take: () => void}} props
 */
const Offered = ({ slug, gifts, exercise, take: begin }) => html`<div class="card gift offered" data-offered=${slug}>
  <p class="said-option"><${Picture} name=${cardOf(exercise.deck, slug)?.picture ?? "circle"} size="1.4em" />
    <${Both} of=${cardText(exercise.deck, slug)} /></p>
  <${SeenBy} gifts=${gifts} exercise=${exercise} />
  <${Button} picture="plus" of=${pair(exercise.words, (w) => w.forms[FORM]?.add)} onClick=${begin} />
</div>`;
