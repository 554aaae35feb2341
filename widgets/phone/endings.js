/** Before and after: finding one's place, having left. */
import { html } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { Trouble } from "./enter.js";

/** @typedef {import("../shared/types").Both} Text */

/**
 * A phone that comes back, until the room has found its seat.
 * @param {{trouble: Text | null, again: () => void}} props
 */
export function Arriving({ trouble, again }) {
  const bar = trouble && html`<${Button} look="main" class="bar-wide" picture="refresh-cw" of=${both("Try again")}
    onClick=${again} />`;
  return html`<${Page} name="arriving" class="now" bar=${bar}>
    <div class="now-picture waiting"><${Picture} name="footprints" size="4rem" /></div>
    <${Title} of=${both("Finding your place")} />
    <${Trouble} of=${trouble} />
  <//>`;
}

/** @param {{how: "left" | "erased"}} props */
export function Gone({ how }) {
  const bar = html`<${Button} class="bar-wide" picture="door-open" of=${both("Come in again")}
    onClick=${() => location.reload()} />`;
  return html`<${Page} name="gone" class="now" bar=${bar}>
    <div class="now-picture"><${Picture} name="leaf" size="4rem" /></div>
    <${Title} of=${how === "left" ? both("You have left") : both("Everything is erased")} />
    <${Both} as="p" class="now-say" of=${how === "left"
      ? both("This phone keeps nothing of you. Your card brings you back.")
      : both("Nothing that you wrote is left here. You are welcome whenever you like.")} />
  <//>`;
}
