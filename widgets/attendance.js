/** Who was there: a phone that joined proposes its seat as present; one tap confirms. The signed sheet stays on paper. */
import { classes, html, screen } from "./shared/ui.js";
import { Button, Trouble, desk, useDesk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").AttendanceView} View */
/** @typedef {View["seats"][number]} Seat */

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Attendance({ view, model }) {
  const { tell, trouble } = useDesk(model);
  const proposed = view.seats.filter((seat) => seat.joined_today && seat.present === null);
  const present = view.seats.filter((seat) => seat.present).length;
  const confirm = () => proposed.forEach((seat) => tell("mark", { seat: seat.id, present: true }));
  return html`
    <section ...${desk("attendance", view.language)} aria-label=${t("Attendance")}>
      <header class="desk-head">
        <h2>${t("Attendance")}</h2>
        <p class="desk-count" aria-live="polite">${t("{n} of {of} present", { n: present, of: view.seats.length })}</p>
        ${proposed.length > 0 && html`<${Button} picture="check-check" class="button-main" onClick=${confirm}>
          ${proposed.length === 1 ? t("Confirm the one who joined") : t("Confirm the {n} who joined", { n: proposed.length })}<//>`}
      </header>
      <${Trouble} text=${trouble} />
      ${view.seats.length === 0 && html`<p class="soft">${t("Nobody has a seat yet. Names are not needed: an alias is enough.")}</p>`}
      <ul class="attendance-list">${view.seats.map((seat) => html`<${Row} key=${seat.id} seat=${seat} tell=${tell} />`)}</ul>
    </section>`;
}

/** @param {{seat: Seat, tell: (what: string, fields: Record<string, any>) => void}} props */
function Row({ seat, tell }) {
  const proposed = seat.joined_today && seat.present === null;
  const role = { tutor: t("tutor"), facilitator: t("facilitator") }[seat.role];
  const mark = (/** @type {boolean} */ present) => tell("mark", { seat: seat.id, present });
  return html`
    <li class=${classes("attendance-row", proposed && "attendance-proposed")}>
      <${Picture} name=${seat.picture} size="1.4em" />
      <span class="attendance-alias"><bdi>${seat.alias}</bdi>
        ${seat.role !== "participant" && html`<span class="small soft">${roleOf(seat.role)}</span>`}
        ${seat.joined_today && html`
          <span class="attendance-joined"><${Picture} name="smartphone" size="1em" />${t("joined today")}</span>`}
      </span>
      <span class="attendance-marks" role="group" aria-label=${seat.alias}>
        <${Button} picture="check" class="desk-small" aria-pressed=${seat.present === true}
          onClick=${() => mark(true)}>${t("Present")}<//>
        <${Button} picture="x" class="desk-small" aria-pressed=${seat.present === false}
          onClick=${() => mark(false)}>${t("Absent")}<//>
      </span>
    </li>`;
}

/** What a person does in the club, in words. @param {string} role */
const roleOf = (role) => (role === "tutor" ? t("tutor") : t("facilitator"));

export default screen("attendance", Attendance);
