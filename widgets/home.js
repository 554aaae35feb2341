/** The club's first page: the sessions of the cycle, what is next and what it needs, who is here, the wall. */
import { classes, html, screen } from "./shared/ui.js";
import { People, Trouble, desk, useDesk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { typed } from "./shared/qr.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").HomeView} View */
/** @typedef {import("./shared/types").HomeSession} Session */

/** Where each door keeps a notebook. */
const DOORS = {
  voila: (/** @type {string} */ notebook) => `/${notebook.replace(/\.ipynb$/, "")}`,
  lab: (/** @type {string} */ notebook) => `/lab/tree/${notebook}`,
};
const STATES = { done: "check", now: "circle-dot", next: "arrow-right", later: "circle" };

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Home({ view, model }) {
  const { tell, trouble } = useDesk(model);
  const cycle = view.door ? DOORS[view.door](view.cycle_notebook) : null;
  const undated = view.cycle.sessions.every((one) => one.date === null);
  return html`
    <section ...${desk("home", view.language)} aria-label=${view.club.name}>
      <header class="home-head">
        <div><p class="soft">${view.cycle.name}</p><h1>${view.club.name}</h1></div>
        <${Languages} view=${view} tell=${tell} />
      </header>
      <${Trouble} text=${trouble} />
      ${undated && html`<p class="home-undated"><${Picture} name="calendar-days" size="1.3em" />
        <span>${t("No session has a date yet. To set them, type “passerelle cycle new” in the terminal.")}</span></p>`}
      <div class="home-halves">
        <ol class="home-path">${view.cycle.sessions.map((one) => html`
          <${Card} key=${one.slug} session=${one} first=${one.slug === view.next} view=${view} />`)}</ol>
        <aside class="home-side">
          <h2>${view.here.length ? t("{n} here", { n: view.here.length }) : t("Nobody here yet")}</h2>
          <${People} list=${view.here} label=${t("Who is here")} />
          ${view.wall && html`<a class="button" href=${view.wall} target="passerelle-wall">
            <${Picture} name="monitor" size="1.25em" /><span>${t("Open the wall")}</span></a>`}
          ${cycle && html`<a class="button" href=${cycle}>
            <${Picture} name="users" size="1.25em" /><span>${t("People and figures")}</span></a>`}
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
  const { slug, number, title, state, notebook } = session;
  const said = { done: t("done"), now: t("open now"), next: t("next"), later: "" }[state];
  const address = notebook && view.door ? DOORS[view.door](notebook) : null;
  return html`
    <li class=${classes("home-session", `home-${state}`, first && "home-first")} aria-current=${first ? "step" : null}>
      <div class="home-row">
        <span class="home-number"><bdi>${number}</bdi></span>
        <div class="home-words">
          <h2>${title}</h2>
          <p class="soft small">${when(session, view.language).join(" · ")}</p>
        </div>
        ${said && html`<span class="home-state"><${Picture} name=${STATES[state]} size="1.1em" />${said}</span>`}
        ${address ? html`<a class=${classes("button", first && "button-main")} href=${address} aria-label=${t("Open: {title}", { title })}>
            <span>${t("Open")}</span><${Picture} name="arrow-right" size="1.15em" class="picture-turns" /></a>`
          : state !== "done" && html`<span class="home-unwritten soft small">${t("not written yet")}</span>`}
      </div>
      ${first && view.prepare?.slug === slug && html`<${Prepare} before=${view.prepare.before} />`}
    </li>`;
}

/** What to have ready, folded. @param {{before: string[]}} props */
const Prepare = ({ before }) => html`
  <details class="home-prepare">
    <summary><${Picture} name="clipboard-list" size="1.2em" />${t("To prepare")}</summary>
    <ul>${before.map((one) => html`<li key=${one}>${one}</li>`)}</ul>
  </details>`;

/**
 * Day, hour and length, as far as they are known; appointments have no day for all.
 * @param {Session} session
 * @param {string} language
 */
const when = ({ date, time, minutes, individual }, language) => [
  date ? day(date, language) : individual && t("on appointment"), time, minutes && t("{n} min", { n: minutes }),
].filter(Boolean);

/**
 * A date as people say it, without the year.
 * @param {string} iso
 * @param {string} language
 */
const day = (iso, language) => (
  new Intl.DateTimeFormat(language, { weekday: "long", day: "numeric", month: "long" }).format(new Date(`${iso}T12:00`)));

export default screen("home", Home);
