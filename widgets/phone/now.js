/** What happens in the room when nothing is asked of the phone: calm, one picture, one sentence. */
import { html } from "../shared/ui.js";
import { Aloud } from "../shared/aloud.js";
import { Bridge } from "../shared/bridge.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";

/**
 * @param {{view: import("../shared/types").SeatView, card: (() => void) | null, notNow: () => void, bring: () => void}} props
 */
export function Now({ view, card, notNow, bring }) {
  const { now, me } = view;
  const title = now?.title ?? both("Welcome, {alias}", { alias: me.alias });
  const say = now?.seat ?? (now
    ? both("The session begins soon. There is nothing to do on the phone yet.")
    : both("Put the phone down if you like. When the group begins, this screen follows by itself."));
  const empty = view.exercises.every((link) => link.count === 0);
  const bar = card && html`<${CardOffer} card=${card} notNow=${notNow} bring=${empty ? bring : null} />`;
  return html`<${Page} name=${`now ${now?.activity ?? now?.session ?? ""}`} class="now" bar=${bar}>
    <div class="now-picture">
      ${now?.picture ? html`<${Picture} name=${now.picture} size="4.5rem" />` : html`<${Bridge} lamps=${5} />`}
    </div>
    <${Title} of=${title} />
    <${Both} as="p" class="now-say" of=${say} />
    <${Aloud} of=${{ room: `${title.room}. ${say.room}`, own: `${title.own}. ${say.own}` }} />
    ${now && now.number > 0 && html`<${Both} inline as="p" class="soft small"
      of=${both("Part {n} of {m}", { n: now.number, m: now.of })} />`}
  <//>`;
}

/** @param {{card: () => void, notNow: () => void, bring: (() => void) | null}} props */
function CardOffer({ card, notNow, bring }) {
  return html`<div class="offer">
    <p class="offer-say"><${Picture} name="key" /><${Both}
      of=${both("Keep the card that brings you back here next time.")} /></p>
    <${Button} look="quiet" of=${both("Later")} onClick=${notNow} />
    <${Button} class="bar-main" picture="qr-code" of=${both("See my card")} onClick=${card} />
    ${bring && html`<${Button} look="quiet" class="offer-bring" picture="folder-open"
      of=${both("I bring a portfolio from another club")} onClick=${bring} />`}
  </div>`;
}
