/** Choosing cards of a deck: a family, by its colour and its shape; then its cards, which can be heard. */
import { classes, html, useState } from "./ui.js";
import { Aloud } from "./aloud.js";
import { cardOf, cardText, shapeOf } from "./answers.js";
import { useBack } from "./back.js";
import { Picture } from "./picture.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./answers.js").InputProps} InputProps */
/** @typedef {import("./types").DeckView} DeckView */
/** @typedef {import("./types").Family} Family */

/** One card. @param {InputProps} props */
export const Card = (props) => html`
  <${Deck} ...${props} chosen=${props.value ? [props.value] : []} most=${1}
    put=${(/** @type {string[]} */ chosen) => props.set(chosen[0] ?? null)} />`;

/** Several cards. @param {InputProps} props */
export const Cards = (props) => html`
  <${Deck} ...${props} chosen=${props.value ?? []} most=${props.step.most ?? Infinity} put=${props.set} />`;

/**
 * @param {InputProps & {chosen: string[], most: number, put: (chosen: string[]) => void}} props
 */
function Deck({ deck, asked, chosen, most, put, taken = [] }) {
  const families = deck?.families ?? [];
  const [family, open] = useState(() => cardOf(deck, chosen[0] ?? "")?.family ?? "");
  useBack(family && families.length > 1 ? () => open("") : null);
  if (!deck) return null;
  const flip = (/** @type {string} */ slug) => {
    if (chosen.includes(slug)) put(chosen.filter((one) => one !== slug));
    else if (most === 1) put([slug]);
    else if (chosen.length < most) put([...chosen, slug]);
  };
  const shown = families.length > 1 ? deck.cards.filter((card) => card.family === family) : deck.cards;
  const row = (/** @type {import("./types").Card} */ card) => html`
    <${Row} key=${card.slug} card=${card} deck=${deck} on=${chosen.includes(card.slug)} flip=${() => flip(card.slug)}
      off=${most > 1 && chosen.length >= most} taken=${taken.includes(card.slug)} />`;
  return html`<div class="deck" role="group" aria-labelledby=${asked}>
    ${!family && chosen.map((slug) => cardOf(deck, slug)).map((card) => card && row(card))}
    ${most > 1 && chosen.length >= most && html`<${Both} as="p" class="soft small"
      of=${both("{n} at most. Tap one to take it away.", { n: most })} />`}
    ${families.length > 1 && !family
      ? html`<${Families} deck=${deck} families=${families} chosen=${chosen} open=${open} />`
      : html`${families.length > 1 && html`<${Above} deck=${deck} family=${family} back=${() => open("")} />`}
        <div class="rows">${shown.map(row)}</div>`}
  </div>`;
}

/**
 * @param {{deck: DeckView, families: Family[], chosen: string[], open: (family: string) => void}} props
 */
function Families({ deck, families, chosen, open }) {
  const count = (/** @type {Family} */ family) => chosen.filter((slug) => cardOf(deck, slug)?.family === family.slug).length;
  return html`<div class="grid families">
    ${families.map((family) => html`
      <button key=${family.slug} type="button" class="tile family" data-family=${family.slug}
        onClick=${() => open(family.slug)}>
        <${Mark} deck=${deck} family=${family.slug} />
        <${Both} class="tile-word" of=${pair(deck.words, (words) => words.families?.[family.slug])} />
        ${count(family) > 0 && html`<span class="tile-mark badge badge-chosen numbers">${count(family)}</span>`}
      </button>`)}
  </div>`;
}

/**
 * A family's shape, in its colour, with its picture below: three ways to know it again.
 * @param {{deck: DeckView, family: string}} props
 */
export const Mark = ({ deck, family }) => html`<span class="family-mark">
  <span class=${shapeOf(deck, family)} aria-hidden="true"></span>
  <${Picture} name=${deck.families?.find((one) => one.slug === family)?.picture ?? "circle"} size="1.6em" />
</span>`;

/** The open family, and the way back to the others. @param {{deck: DeckView, family: string, back: () => void}} props */
const Above = ({ deck, family, back }) => html`<div class="family-open">
  <button type="button" class="button button-quiet" data-families onClick=${back}>
    <${Picture} name="arrow-left" class="picture-turns" /><${Both} inline of=${both("Other families")} />
  </button>
  <h2><${Mark} deck=${deck} family=${family} /><${Both} of=${pair(deck.words, (words) => words.families?.[family])} /></h2>
</div>`;

/**
 * A card; once chosen it opens: everyday examples, and the question that brings a story.
 * @param {{card: import("./types").Card, deck: DeckView, on: boolean, off: boolean, taken: boolean, flip: () => void}} props
 */
function Row({ card, deck, on, off, taken, flip }) {
  const text = cardText(deck, card.slug);
  return html`<div class=${classes("deck-card", on && "deck-card-on")}>
    <div class="deck-line">
      <button type="button" class="row-choice" aria-pressed=${on} aria-disabled=${off && !on ? "true" : null}
        data-card=${card.slug} onClick=${flip}>
        <span class="card-picture"><${Picture} name=${card.picture} size="1.75em" />
          <span class=${shapeOf(deck, card.family)} aria-hidden="true"></span></span>
        <span class="deck-text"><${Both} of=${text} />
          ${taken && html`<${Both} class="soft small" of=${both("Already in my cards")} />`}</span>
        <span class="row-mark"><${Picture} name=${on ? "circle-check" : "circle"} /></span>
      </button>
      <${Aloud} of=${heard(deck, card.slug, on)} />
    </div>
    ${on && html`<${More} deck=${deck} slug=${card.slug} />`}
  </div>`;
}

/** @param {{deck: DeckView, slug: string}} props */
function More({ deck, slug }) {
  const examples = deck.words.room.cards[slug]?.examples ?? [];
  const story = pair(deck.words, (words) => words.cards[slug]?.story);
  return html`<div class="deck-more">
    ${examples.length > 0 && html`<${Both} as="p" class="soft small" of=${both("For example:")} />
      <ul>${examples.map((_, at) => html`<li key=${at}><${Both}
        of=${pair(deck.words, (words) => words.cards[slug]?.examples?.[at])} /></li>`)}</ul>`}
    ${story.room && html`<p class="deck-story"><${Picture} name="message-circle" size="1.2em" /><${Both} of=${story} /></p>`}
  </div>`;
}

/**
 * What is read aloud: the card, and its examples once they are open.
 * @param {DeckView} deck
 * @param {string} slug
 * @param {boolean} open
 */
function heard(deck, slug, open) {
  const say = (/** @type {import("./types").DeckWords} */ words) => {
    const card = words.cards[slug];
    return [card?.text, ...(open ? [...(card?.examples ?? []), card?.story] : [])].filter(Boolean).join(" ");
  };
  return { room: say(deck.words.room), own: say(deck.words.own) };
}
