/** Inside: the room that the phone follows, the portfolio, the choices, the card. */
import "../shared/all_pictures.js";
import { html, useEffect } from "../shared/ui.js";
import { keepPlace, place } from "../shared/drafts.js";
import { Frame, usePlace } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, spoken } from "../shared/words.js";
import { Exercise } from "./exercise.js";
import { later } from "./later.js";

/** @typedef {import("../shared/types").SeatView} SeatView */
/** @typedef {import("../shared/types").Me} Who */
/** @typedef {import("../shared/post").Post} Post */
/** @typedef {import("../shared/outbox").Outbox} Outbox */
/** @typedef {{choices: Record<string, string>, choose: (name: string, value: string) => void}} Look */
/** @typedef {{view: SeatView, deck: import("../shared/types").DeckView | null, post: Post, outbox: Outbox, look: Look, frame: any, leaving: (how: "left" | "erased") => void}} Props */

const KeyCard = later(async () => (await import("./key_card.js")).KeyCard);
const Portfolio = later(async () => (await import("./portfolio.js")).Portfolio);
const Settings = later(async () => (await import("./settings.js")).Settings);

/** @param {Props} props */
export function Inside({ view, deck, post, outbox, look, frame, leaving }) {
  const [route, go] = usePlace("route", "room");
  const [offer, setOffer] = usePlace("offer", false);
  const [page, turn] = usePlace("portfolio", /** @type {import("./portfolio.js").Place} */ ({ at: "list" }));
  /** @type {import("./file.js").Ask} */
  const ask = (what, content, how) => post.ask(what, content, how);
  const ways = useWays(view, route, go, ask);
  const card = () => { setOffer(false); go("card"); };
  const erase = async () => {
    const reply = await ask("erase", {});
    if (reply.ok) leaving("erased");
    return reply;
  };
  const leave = () => { ask("leave", {}); leaving("left"); };
  const home = () => go("room");
  const portfolio = (/** @type {typeof page} */ at) => { turn(at); go("portfolio"); };
  const bring = () => { setOffer(false); portfolio({ at: "bring" }); };
  const draw = /** @type {Record<string, () => any>} */ ({
    portfolio: () => html`<${Portfolio} view=${view} ask=${ask} back=${ways.room} open=${ways.open} outbox=${outbox} place=${page} go=${turn}
      eraseAll=${() => { keepPlace("settings", "erase"); go("settings"); }} />`,
    settings: () => html`<${Settings} view=${view} ask=${ask} back=${home} card=${card} leave=${leave} erase=${erase}
      ...${look} />`,
    card: () => html`<${KeyCard} ask=${ask} club=${view.club.name} me=${view.me} back=${home} />`,
  })[route];
  return html`<${Frame.Provider} value=${framed(frame, view, route, go, ways, page, portfolio)}>
    ${draw?.() ?? html`<${Exercise} key=${`${view.exercise?.name} ${view.language}`} view=${view} deck=${deck} post=${post}
      outbox=${outbox} open=${ways.open} card=${offer ? card : null} bring=${bring} notNow=${() => setOffer(false)} />`}
  <//>`;
}

/**
 * The ways between the room and one's own portfolio.
 * @param {SeatView} view
 * @param {string} route
 * @param {(route: string) => void} go
 * @param {(what: string, content: any) => Promise<import("../shared/types").Reply>} ask
 */
function useWays(view, route, go, ask) {
  // After a reload the room knows nothing of where this person had gone.
  useEffect(() => {
    if (route === "chosen" && view.following) ask("open", { exercise: place("chosen") ?? null });
  }, []);
  return {
    room: () => { go("room"); if (!view.following) ask("open", { exercise: null }); },
    open: async (/** @type {string} */ exercise, /** @type {string | undefined} */ entry,
      /** @type {import("../shared/types").Visited | undefined} */ from) => {
      keepPlace(exercise, entry && { at: "entry", id: entry, from });
      keepPlace("chosen", exercise);
      if ((await ask("open", { exercise })).ok) go("chosen");
    },
  };
}

/**
 * What stands around every screen inside.
 * @param {any} frame
 * @param {SeatView} view
 * @param {string} route
 * @param {(route: string) => void} go
 * @param {ReturnType<typeof useWays>} ways
 * @param {import("./portfolio.js").Place} page
 * @param {(page: import("./portfolio.js").Place) => void} portfolio
 */
function framed(frame, view, route, go, ways, page, portfolio) {
  const settings = () => { keepPlace("settings", undefined); go("settings"); };
  return {
    ...frame,
    me: html`<${MeButton} me=${view.me} onClick=${settings} />`,
    tools: html`<button type="button" class="button button-quiet tool" onClick=${() => portfolio({ at: "list" })}>
      <${Picture} name="folder-heart" /><span class="hidden-but-said">${spoken(both("My portfolio"))}</span>
    </button>`,
    homeBack: route === "chosen" && !view.following ? () => go("portfolio") : null,
    notices: html`${frame.notices}<${Elsewhere} view=${view} route=${route} page=${page} join=${ways.room} />`,
  };
}

/** @param {{me: Who, onClick: () => void}} props */
const MeButton = ({ me, onClick }) => html`<button type="button" class="button button-quiet me" onClick=${onClick}>
  <span class="me-picture"><${Picture} name=${me.picture} size="1.35em" /></span>
  <bdi class="me-alias">${me.alias}</bdi>
</button>`;

/**
 * The group is somewhere else than this phone: say where, and the way there.
 * @param {{view: SeatView, route: string, page: import("./portfolio.js").Place, join: () => void}} props
 */
function Elsewhere({ view, route, page, join }) {
  // Whoever makes or carries a file is left alone until it is done.
  const away = (route === "portfolio" && !["documents", "take", "bring"].includes(page.at)) || (route === "chosen" && view.exercise?.name !== view.now?.exercise);
  if (!view.now?.activity || !away) return null;
  return html`<div class="notice notice-group">
    <${Picture} name=${view.now.picture ?? "users"} />
    <p><${Both} of=${both("The group is here:")} /> <${Both} class="notice-title" of=${view.now.title} /></p>
    <button type="button" class="button" onClick=${join}><${Both} of=${both("Join them")} /></button>
  </div>`;
}
