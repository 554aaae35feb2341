/** The key card: the way back to one's seat, weeks later, on any phone. */
import { html, useEffect, useState } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Qr } from "../shared/qr.js";
import { Both, both, spoken } from "../shared/words.js";
import { Trouble, grouped } from "./enter.js";

/** @typedef {import("../shared/types").Reply} Reply */

/**
 * @param {{ask: (what: string) => Promise<Reply>, club: string, me: import("../shared/types").Me, back: () =>
 *   void}} props
 */
export function KeyCard({ ask, club, me, back }) {
  const [reply, setReply] = useState(/** @type {Reply | null} */ (null));
  useEffect(() => { ask("card").then(setReply); }, []);
  const bar = html`
    <${Button} look="quiet" of=${both("Later")} onClick=${back} />
    <${Button} look="main" class="bar-main" picture="printer" of=${both("Print")} disabled=${!reply?.ok}
      onClick=${() => print()} />`;
  return html`<${Page} name="key card" back=${back} bar=${bar}>
    <${Title} of=${both("Your card, to come back")} />
    <${Both} as="p" class="why"
      of=${both("With it you find your place again, on any phone. Take a picture of it, print it, or write the code down. Show it to nobody.")} />
    ${reply && !reply.ok && html`<${Trouble} of=${reply.say ?? null} />`}
    ${reply?.ok && html`<${Card} reply=${reply} club=${club} me=${me} />`}
  <//>`;
}

/** @param {{reply: Reply, club: string, me: import("../shared/types").Me}} props */
function Card({ reply, club, me }) {
  return html`<div class="key-card">
    <p class="key-card-club"><bdi>${club}</bdi></p>
    <${Qr} rows=${reply["qr"]} label=${spoken(both("Code to come back with a phone"))} />
    <p class="key-card-me"><${Picture} name=${me.picture} size="1.4em" /><bdi>${me.alias}</bdi></p>
    <p class="key-card-code" dir="ltr">${grouped(reply.code ?? "").split(" ").map((four, at) => html`<span key=${at}>
      ${four}</span>`)}</p>
    <p class="key-card-address" dir="ltr">${reply["address"].replace(/^https?:\/\/|\/?#.*$/g, "")}</p>
  </div>`;
}
