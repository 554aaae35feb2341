/** The agenda of a session: its clock, its activities, and what opens them here, on the wall and on the phones. */
import { classes, html, screen, useState } from "./shared/ui.js";
import { reading, Ring, useNow } from "./shared/clock.js";
import { Button, Trouble, desk, useDesk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").AgendaActivity} Part */
/** @typedef {(what: string, fields?: Record<string, any>) => void} Tell */
/**
 * @typedef {object} View
 * @property {string} language
 * @property {string} title
 * @property {number} minutes
 * @property {string[]} objectives
 * @property {Part[]} activities
 * @property {{session: string | null, activity: string | null, running: boolean}} room
 * @property {boolean} open whether this session is the one that is open
 * @property {import("./shared/clock.js").Clock | null} clock
 * @property {{revealed: boolean, count: number} | null} exercise what the open activity collects
 * @property {boolean} ended
 */

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Agenda({ view, model }) {
  const { tell, trouble } = useDesk(model);
  const next = view.activities.find((one) => one.state === "next");
  const now = view.activities.find((one) => one.state === "now");
  return html`
    <section ...${desk("agenda", view.language)} aria-label=${t("Agenda")}>
      <header><h2>${view.title}</h2></header>
      ${view.objectives.length > 0 && html`
        <details class="agenda-objectives">
          <summary>${t("Objectives of the session")}</summary>
          <ul>${view.objectives.map((one) => html`<li key=${one}>${one}</li>`)}</ul>
        </details>`}
      <${Trouble} text=${trouble} />
      ${view.open ? html`<${Now} view=${view} now=${now} next=${next} tell=${tell} />`
        : html`<${Start} view=${view} tell=${tell} />`}
      <ol class="agenda-list">${view.activities.map((one) => html`
        <${Row} key=${one.slug} part=${one} open=${view.open} tell=${tell} />`)}</ol>
      ${view.open && html`<${End} tell=${tell} />`}
    </section>`;
}

/** Before the session, or after it. @param {{view: View, tell: Tell}} props */
const Start = ({ view, tell }) => html`
  <div class="agenda-now">
    <p>${view.ended ? t("This session has ended.")
      : view.room.session ? t("Another session is open. Starting this one closes it.")
        : t("The session opens on the wall with the way in: people scan and take a seat.")}</p>
    <${Button} picture="play" class=${view.ended ? "" : "button-main"} onClick=${() => tell("start")}>
      ${view.ended ? t("Open it again") : t("Start the session")}
    <//>
  </div>`;

/** What the group has shared, and the gesture that shows it. @param {{exercise: {revealed: boolean, count: number}, tell: Tell}} props */
const Reveal = ({ exercise: { revealed, count }, tell }) => html`
  <${Button} picture=${revealed ? "eye-off" : "eye"} class=${revealed ? "" : "button-share"} onClick=${() => tell(revealed ? "hide" : "reveal")}>
    ${revealed ? t("Hide again") : t("Show on the wall ({n})", { n: count })}<//>`;

/** @param {{view: View, now: Part | undefined, next: Part | undefined, tell: Tell}} props */
function Now({ view, now, next, tell }) {
  const { clock } = view;
  return html`
    <div class="agenda-now">
      ${now && clock ? html`
        <div class="agenda-clock"><${Ring} clock=${clock} size="small" /><${Left} clock=${clock} title=${now.title} /></div>`
        : html`<p class="agenda-waiting"><${Picture} name="qr-code" size="1.4em" />${t("The wall shows the way in.")}</p>`}
      <div class="agenda-buttons">
        ${next && html`<${Button} picture="arrow-right" class="button-main agenda-on"
          onClick=${() => tell("open", { activity: next.slug })}>
          ${now ? t("Next: {title}", { title: next.title }) : t("Begin: {title}", { title: next.title })}<//>`}
        ${view.exercise && html`<${Reveal} exercise=${view.exercise} tell=${tell} />`}
        ${now && (clock?.paused_at == null
          ? html`<${Button} picture="pause" onClick=${() => tell("pause")}>${t("Pause")}<//>`
          : html`<${Button} picture="play" class="button-share" onClick=${() => tell("resume")}>${t("Go on")}<//>`)}
        ${now && html`<${Button} picture="qr-code" class="button-quiet" onClick=${() => tell("close")}>${t("Way in on the wall")}<//>`}
      </div>
    </div>`;
}

/** @param {{clock: import("./shared/clock.js").Clock, title: string}} props */
function Left({ clock, title }) {
  const { exact, late, stopped } = reading(clock, useNow());
  return html`
    <div>
      <p class="agenda-title">${title}</p>
      <p class="agenda-left" role="timer">
        <bdi class="numbers">${late ? `+${exact}` : exact}</bdi> <span>${stopped ? t("paused") : late ? t("over") : t("left")}</span>
      </p>
    </div>`;
}

const STATES = { done: "check", now: "circle-dot", next: "arrow-right", later: "circle" };

/** @param {{part: Part, open: boolean, tell: Tell}} props */
function Row({ part, open, tell }) {
  const state = open ? part.state : "later";
  const start = `${Math.floor(part.start / 60)}:${String(part.start % 60).padStart(2, "0")}`;
  const said = { done: t("done"), now: t("now"), next: t("next"), later: "" }[state];
  const name = [t("Open: {title}", { title: part.title }), t("{n} minutes", { n: part.minutes }), said];
  return html`
    <li class=${classes("agenda-row", `agenda-${state}`)} aria-current=${state === "now" ? "step" : null}>
      <button type="button" disabled=${!open} onClick=${() => tell("open", { activity: part.slug })}
        aria-label=${name.filter(Boolean).join(", ")}>
        <bdi class="agenda-start numbers">${start}</bdi>
        <span class="agenda-state"><${Picture} name=${STATES[state]} size="1.2em" /></span>
        <${Picture} name=${part.picture} size="1.3em" class="agenda-picture" />
        <span class="agenda-name">${part.title}</span>
        <span class="agenda-minutes"><bdi class="numbers">${part.minutes}</bdi> ${t("min")}</span>
      </button>
    </li>`;
}

/** Ending closes the wall and the phones, so it is asked twice. @param {{tell: Tell}} props */
function End({ tell }) {
  const [asked, setAsked] = useState(false);
  if (!asked) {
    return html`
      <${Button} picture="log-out" class="button-quiet agenda-end" onClick=${() => setAsked(true)}>${t("End the session")}<//>`;
  }
  return html`
    <div class="agenda-end agenda-sure" role="group" aria-label=${t("End the session")}>
      <p>${t("The wall says goodbye and the phones go back to their portfolio. Nothing is lost.")}</p>
      <${Button} picture="log-out" class="button-alert" onClick=${() => tell("end")}>${t("End it")}<//>
      <${Button} picture="undo-2" autofocus onClick=${() => setAsked(false)}>${t("Not yet")}<//>
    </div>`;
}

export default screen("agenda", Agenda);
