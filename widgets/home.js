/** The club's first page: the sessions of the cycle, what is next, who is here, the wall. */
import { classes, html, screen } from "./shared/ui.js";
import { People, Trouble, desk, useDesk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { typed } from "./shared/qr.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").HomeView} HomeView */
/** @typedef {Omit<HomeView["cycle"]["sessions"][number], "notebook"> & {notebook: string | null}} Session */
/**
 * @typedef {Omit<HomeView, "wall" | "participants" | "door"> & {wall: string | null, participants: string | null,
 *   door: "voila" | "lab" | null}} View
 */

/** Where each door keeps a notebook. */
const DOORS = {
  voila: (/** @type {string} */ notebook) => `/${notebook.replace(/\.ipynb$/, "")}`,
  lab: (/** @type {string} */ notebook) => `/lab/tree/${notebook}`,
};
const STATES = { done: "check", now: "circle-dot", next: "arrow-right", later: "circle" };

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Home({ view, model }) {
  const { tell, trouble } = useDesk(model);
  return html`
    <section ...${desk("home", view.language)} aria-label=${view.club.name}>
      <header class="home-head">
        <div><p class="soft">${view.cycle.name}</p><h1>${view.club.name}</h1></div>
        <${Languages} view=${view} tell=${tell} />
      </header>
      <${Trouble} text=${trouble} />
      <div class="home-halves">
        <ol class="home-path">${view.cycle.sessions.map((one) => html`
          <${Card} key=${one.slug} session=${one} first=${one.slug === view.next} view=${view} />`)}</ol>
        <aside class="home-side">
          <h2>${view.here.length ? t("{n} here", { n: view.here.length }) : t("Nobody here yet")}</h2>
          <${People} list=${view.here} label=${t("Who is here")} />
          ${view.wall && html`<a class="button" href=${view.wall} target="passerelle-wall">
            <${Picture} name="monitor" size="1.25em" /><span>${t("Open the wall")}</span></a>`}
          ${view.participants && html`
            <p class="small soft">${t("Phones come in here:")} <bdi class="home-address">${typed(view.participants)}</bdi></p>`}
        </aside>
      </div>
    </section>`;
}

/** @param {{view: View, tell: (what: string, fields: Record<string, any>) => void}} props */
const Languages = ({ view, tell }) => html`
  <div class="home-languages" role="group" aria-label=${t("Language of the room")}>
    ${view.languages.map(({ code, name, direction }) => html`
      <button type="button" key=${code} class="chip" lang=${code} dir=${direction} aria-pressed=${code === view.language}
        onClick=${() => tell("language", { code })}>
        ${code === view.language && html`<${Picture} name="check" size="1em" />`}${name}</button>`)}
  </div>`;

/** @param {{session: Session, first: boolean, view: View}} props */
function Card({ session, first, view }) {
  const { number, title, minutes, state, notebook } = session;
  const said = { done: t("done"), now: t("open now"), next: t("next"), later: "" }[state];
  const address = notebook && view.door ? DOORS[view.door](notebook) : null;
  return html`
    <li class=${classes("home-session", `home-${state}`, first && "home-first")} aria-current=${first ? "step" : null}>
      <span class="home-number"><bdi>${number}</bdi></span>
      <div class="home-words">
        <h2>${title}</h2>
        <p class="soft small">${[session.date && day(session.date, view.language), session.time, minutes && t("{n} min", { n: minutes })].filter(Boolean).join(" · ")}</p>
      </div>
      ${said && html`<span class="home-state"><${Picture} name=${STATES[state]} size="1.1em" />${said}</span>`}
      ${address ? html`<a class=${classes("button", first && "button-main")} href=${address} aria-label=${t("Open: {title}", { title })}>
          <span>${t("Open")}</span><${Picture} name="arrow-right" size="1.15em" class="picture-turns" /></a>`
        : state !== "done" && html`<span class="home-unwritten soft small">${t("not written yet")}</span>`}
    </li>`;
}

/**
 * A date as people say it, without the year.
 * @param {string} iso
 * @param {string} language
 */
const day = (iso, language) => (
  new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(new Date(`${iso}T12:00`)));

export default screen("home", Home);
