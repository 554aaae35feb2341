/** competence_profile on a phone: a portrait that counts cards and marks nobody; its wall and panel are made of forms. */
import { html } from "./shared/ui.js";
import { Aloud } from "./shared/aloud.js";
import { cardOf, cardText, shapeOf } from "./shared/answers.js";
import { Mark } from "./shared/cards.js";
import { FormList, Home, PrivateLine, inner, usePaths } from "./shared/forms.js";
import { GroupLine, GroupScreen } from "./shared/group.js";
import { Button, Page, Title } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { Both, languages, pair } from "./shared/words.js";

/** @typedef {import("./shared/types").SeatProps} SeatProps */
/** @typedef {import("./shared/types").ExerciseView} ExerciseView */
/** @typedef {{slug: string, often: string | null, autonomy: string | null, seen: number}} Told */
/** @typedef {{slug: string, count: number, cards: Told[]}} Family */
/** @typedef {(slug: string) => void} Open */

const CARDS = "competence_cards";
const RATINGS = /** @type {const} */ (["often", "autonomy"]);

/** @param {ExerciseView} exercise @param {string} key */
const say = ({ words }, key) => pair(words, (w) => w.screens[key]);

/** @param {ExerciseView} exercise @param {string} family */
const named = ({ deck }, family) => (deck ? pair(deck.words, (w) => w.families?.[family]) : { room: "", own: "" });

/**
 * The portrait and what the person sees in it. A family opens as an entry does: the way back from a card leads to it.
 * @param {SeatProps} props
 */
export function seat(props) {
  const paths = usePaths(props);
  const { exercise, actions } = props;
  const { at, id } = paths.place;
  const families = /** @type {Family[]} */ (exercise.own["families"] ?? []);
  const opened = at === "entry" && families.find((family) => family.slug === id);
  const open = (/** @type {string} */ slug) => paths.go({ at: "entry", id: slug });
  const cards = () => actions.visit(CARDS);
  if (at === "group") return html`<${GroupScreen} exercise=${exercise} back=${paths.home} />`;
  if (opened) return html`<${Opened} ...${props} family=${opened} back=${paths.home} cards=${cards} />`;
  return inner(props, paths) ?? html`<${Home} ...${props}>
    ${families.some((family) => family.count > 0)
      ? html`<${Portrait} exercise=${exercise} families=${families} open=${open} />`
      : html`<${Empty} exercise=${exercise} families=${families} cards=${cards} />`}
    <p class="private-line soft small"><${Picture} name="heart" size="1.2em" /><${Both} of=${say(exercise, "ours")} /></p>
    <${FormList} form="note" start="start" ...${props} paths=${paths} />
    <${GroupLine} exercise=${exercise} open=${() => paths.go({ at: "group" })} />
    <${PrivateLine} ...${props} />
  <//>`;
}

/**
 * @param {{exercise: ExerciseView, families: Family[], open: Open}} props
 */
const Portrait = ({ exercise, families, open }) => html`<figure class="portrait">
    <${Stones} exercise=${exercise} families=${families} open=${open} />
    <figcaption class="soft"><${Both} of=${say(exercise, "caption")} /></figcaption>
  </figure>
  <${Table} exercise=${exercise} families=${families} open=${open} />`;

/** Sizes in pixels: no card is a pebble, each card adds a little less than the one before. @param {number} count */
const size = (count) => (count === 0 ? 16 : Math.round(28 + 14 * Math.sqrt(count)));

/**
 * Nine stones along a path, each in its family's shape and colour. It says nothing that the table below does not; a finger
 * may tap a stone all the same.
 * @param {{exercise: ExerciseView, families: Family[], open?: Open}} props
 */
const Stones = ({ exercise: { deck }, families, open }) => html`<div class="stones" aria-hidden="true">
  <svg class="stones-way" viewBox="0 0 300 336" preserveAspectRatio="none" focusable="false">
    <path vector-effect="non-scaling-stroke" d="M0 46Q25 34 50 42T150 42T250 42Q296 42 296 98T250 154Q225 146 200 154T100 154T50 154Q4 154 4 210T50 266Q75 274 100 266T200 266T300 262" />
  </svg>
  ${families.map(({ slug, count }) => html`
    <span key=${slug} class="stone" data-stone=${slug} data-size=${size(count)}
      onClick=${() => open?.(slug)}>
      <span class="stone-place"><span class=${shapeOf(deck, slug)} style=${{ fontSize: `${size(count)}px` }}></span></span>
      <${Picture} name=${deck?.families?.find((one) => one.slug === slug)?.picture ?? "circle"} size="1.3em" />
    </span>`)}
</div>`;

/**
 * The same cards for those who read, and for those who listen: each family opens.
 * @param {{exercise: ExerciseView, families: Family[], open: Open}} props
 */
function Table({ exercise, families, open }) {
  const seen = (/** @type {Family} */ family) => family.cards.reduce((sum, card) => sum + card.seen, 0);
  const kept = families.some((family) => seen(family) > 0);
  const none = html`<span class="hidden-but-said"><${Both} of=${say(exercise, "empty_family")} /></span>`;
  return html`<table class="portrait-table">
    <caption><${Both} of=${say(exercise, "table")} /></caption>
    <thead><tr>${["family", "cards", ...(kept ? ["seen"] : [])].map((key) => html`
      <th key=${key} scope="col"><${Both} of=${say(exercise, key)} /></th>`)}</tr></thead>
    <tbody>${families.map((family) => html`<tr key=${family.slug}>
      <th scope="row"><button type="button" class="portrait-family" data-family=${family.slug} onClick=${() => open(family.slug)}>
        <${Mark} deck=${exercise.deck} family=${family.slug} /><${Both} of=${named(exercise, family.slug)} />
      </button></th>
      <td class="numbers">${family.count || none}</td>
      ${kept && html`<td class="numbers">${seen(family) || ""}</td>`}
    </tr>`)}</tbody>
  </table>`;
}

/**
 * No card yet: the path is there, its stones are still pebbles.
 * @param {{exercise: ExerciseView, families: Family[], cards: () => void}} props
 */
const Empty = ({ exercise, families, cards }) => html`<div class="portrait portrait-empty" data-empty>
  <${Stones} exercise=${exercise} families=${families} />
  <${Both} as="p" of=${say(exercise, "empty")} />
  <${Button} look="main" picture="wallet-cards" of=${say(exercise, "to_cards")} onClick=${cards} />
</div>`;

/**
 * A family and its cards; each opens where it was chosen.
 * @param {SeatProps & {family: Family, back: () => void, cards: () => void}} props
 */
function Opened({ exercise, actions, family, back, cards }) {
  const entries = exercise.own["entries"] ?? {};
  const visit = (/** @type {string} */ slug) => entries[slug]
    && (() => actions.visit(entries[slug].exercise, entries[slug].id, { exercise: exercise.name, id: family.slug }));
  const bar = html`<${Button} class="bar-wide" picture="wallet-cards" of=${say(exercise, "to_cards")} onClick=${cards} />`;
  return html`<${Page} name=${`family ${family.slug}`} back=${back} bar=${bar}>
    <div class="portrait-mark"><${Mark} deck=${exercise.deck} family=${family.slug} /></div>
    <${Title} of=${named(exercise, family.slug)} />
    ${family.count === 0 && html`<${Both} as="p" class="why" of=${say(exercise, "empty_family")} />`}
    <ul class="rows">${family.cards.map((card) => html`<li key=${card.slug} class="portrait-card">
      <${Told} card=${card} exercise=${exercise} open=${visit(card.slug)} /></li>`)}</ul>
  <//>`;
}

/**
 * One card, and what the person answered about it. What only others saw has no entry of one's own to open.
 * @param {{card: Told, exercise: ExerciseView, open: (() => void) | undefined}} props
 */
function Told({ card, exercise, open }) {
  const { room, own } = languages();
  const labels = exercise.own["labels"] ?? {};
  const text = cardText(exercise.deck, card.slug);
  const inside = html`<${Picture} name=${cardOf(exercise.deck, card.slug)?.picture ?? "circle"} size="1.75em" />
    <${Both} of=${text} />`;
  const said = RATINGS.flatMap((key) => (card[key] ? [{ key, of: {
    room: labels[room]?.[key]?.[card[key]] ?? card[key], own: labels[own]?.[key]?.[card[key]] ?? card[key] } }] : []));
  return html`<div class="deck-line">${open
    ? html`<button type="button" class="row-choice" data-card=${card.slug} onClick=${open}>${inside}
      <${Picture} name="chevron-right" class="picture-turns row-mark" /></button>`
    : html`<p class="row-choice" data-card=${card.slug}>${inside}</p>`}<${Aloud} of=${text} /></div>
  ${said.length + card.seen > 0 && html`<dl class="portrait-said">
    ${said.map(({ key, of }) => html`<div key=${key}><dt class="soft small"><${Both} inline of=${say(exercise, key)} /></dt>
      <dd><${Both} inline of=${of} /></dd></div>`)}
    ${card.seen > 0 && html`<div><dt class="soft small"><${Both} inline of=${say(exercise, "seen")} /></dt>
      <dd class="numbers">${card.seen}</dd></div>`}
  </dl>`}`;
}
