/** The way in, at the facilitator's: codes to show, the address to say aloud, and who arrives. */
import { html, screen } from "./shared/ui.js";
import { People, desk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { Qr, typed } from "./shared/qr.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").JoinView} View */

/** @param {{view: View}} props */
function Join({ view }) {
  const { arrivals, expected } = view;
  const n = arrivals.length;
  const many = expected ? t("{n} of {expected} are here", { n, expected }) : t("{n} here", { n });
  return html`
    <section ...${desk("join", view.language)} aria-label=${t("The way in")}>
      ${view.qr && view.address ? html`<${Codes} view=${view} />`
        : html`<p class="soft">${t("The door is closed: this notebook is open on its own. Start a club to let phones in.")}</p>`}
      <div class="join-here">
        <h2>${arrivals.length ? many : t("Nobody yet")}</h2>
        <${People} list=${arrivals} label=${t("Who is here")} />
        ${view.wall && html`<a class="button" href=${view.wall} target="passerelle-wall">
          <${Picture} name="monitor" size="1.25em" /><span>${t("Open the wall")}</span></a>`}
      </div>
    </section>`;
}

/** @param {{view: View}} props */
const Codes = ({ view }) => html`
  <div class="join-codes">
    ${view.wifi_qr && html`
      <figure><${Qr} rows=${view.wifi_qr} label=${t("Code for the Wi-Fi of the room")} />
        <figcaption><b class="numbers">1</b> ${view.wifi ? html`<bdi>${view.wifi}</bdi>` : t("Wi-Fi")}</figcaption></figure>`}
    <figure><${Qr} rows=${view.qr} label=${t("Code to come in with a phone")} />
      <figcaption>${view.wifi_qr && html`<b class="numbers">2</b>`} ${t("Come in")}</figcaption></figure>
    <dl>
      <dt>${t("Or type")}</dt><dd class="join-address" dir="ltr">${typed(view.address ?? "")}</dd>
      <dt>${t("Code")}</dt><dd class="join-code" dir="ltr">${view.code}</dd>
    </dl>
  </div>`;

export default screen("join", Join);
