/** The phone: one participant's place, from the entrance to the portfolio. */
import { html, screen, useEffect, useMemo, useReducer, useState } from "./shared/ui.js";
import { Kept, Notice, useOutbox } from "./shared/connection.js";
import {
  forget, joinSecret, keepJoinSecret, keepPlace, keepSeatSecret, keepSetting, place, seatSecret, setting,
} from "./shared/drafts.js";
import { Outbox, newId } from "./shared/outbox.js";
import { Button, Frame, Page, Title, usePlace } from "./shared/page.js";
import { Picture } from "./shared/picture.js";
import { Post } from "./shared/post.js";
import { Both, both, spoken } from "./shared/words.js";
import { Enter, Trouble } from "./phone/enter.js";
import { KeyCard } from "./phone/key_card.js";
import { Now } from "./phone/now.js";
import { Portfolio } from "./phone/portfolio.js";
import { Settings } from "./phone/settings.js";
import { seat as expectations } from "./expectations.js";
import { seat as group_rules } from "./group_rules.js";
import { seat as journey } from "./journey.js";
import { seat as portraits } from "./portraits.js";
import { seat as what_is_a_competence } from "./what_is_a_competence.js";

/** @typedef {import("./shared/types").SeatView} SeatView */
/** @typedef {import("./shared/types").Reply} Reply */
/** @typedef {import("./shared/types").Both} Text */

/** @type {Record<string, (props: import("./shared/types").SeatProps) => any>} */
const EXERCISES = { portraits, expectations, group_rules, journey, what_is_a_competence };

/**
 * Takes a secret out of the address (`#j=` the room's, `#k=` a seat's) and cleans the address bar at once.
 * @returns {string} which one it was, or nothing
 */
function readAddress() {
  const found = /^#([jk])=([0-9A-Za-z_-]+)$/.exec(location.hash);
  if (!found) return "";
  history.replaceState(history.state, "", location.pathname + location.search);
  const [, which = "", secret = ""] = found;
  if (which === "j") keepJoinSecret(secret);
  else keepSeatSecret(secret);
  keepPlace("unknown", undefined);
  return which;
}

/** Read as soon as the script is there, before the room has answered. */
let address = readAddress();

/** @param {{view: SeatView, model: import("./shared/types").Model}} props */
function Seat({ view, model }) {
  const post = useMemo(() => new Post(model), [model]);
  const outbox = useMemo(() => new Outbox(post), [post]);
  useOutbox(post, outbox);
  useEffect(() => () => { outbox.close(); post.close(); }, [post, outbox]);
  const [gone, setGone] = useState(/** @type {"" | "left" | "erased"} */ (""));
  const door = useDoor(view, post, outbox, gone !== "");
  const look = useLook();
  useEffect(() => { document.title = view.club?.name ?? "Passerelle"; }, [view.club?.name]);
  const leaving = (/** @type {"left" | "erased"} */ how) => { outbox.clear(); forget(); setGone(how); };
  const frame = {
    me: null, tools: null, aloud: look.choices["aloud"] === "yes", homeBack: null,
    status: html`<${Kept} outbox=${outbox} connection=${post.connection} />`,
    notices: html`<${Notice} outbox=${outbox} connection=${post.connection} />`,
  };
  const inside = gone
    ? html`<${Gone} how=${gone} />`
    : view.stage === "in"
      ? html`<${Inside} view=${view} post=${post} outbox=${outbox} look=${look} frame=${frame} leaving=${leaving} />`
      : door.arriving || !view.stage
        ? html`<${Arriving} trouble=${door.trouble} again=${door.hello} />`
        : html`<${Enter} view=${view} trouble=${door.trouble} busy=${door.busy} speak=${door.speak} join=${door.join} useCard=${door.useCard} />`;
  return html`<${Frame.Provider} value=${frame}><div class="phone">${inside}</div><//>`;
}

/**
 * Coming in: with the seat this phone holds, with a card, or as somebody new.
 * @param {SeatView} view
 * @param {Post} post
 * @param {Outbox} outbox
 * @param {boolean} gone
 */
function useDoor(view, post, outbox, gone) {
  const hasSeat = () => seatSecret() !== null && !place("unknown");
  const [arriving, setArriving] = useState(hasSeat);
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));

  const hello = async () => {
    const secret = seatSecret();
    setTrouble(null);
    const reply = await post.ask("hello", { secret });
    const unknown = reply.code === "wrong_code";
    // A seat that is not known here (another club, an erased seat): the entrance is open. It is not tried again, since
    // each try counts as a guess; and only a card just scanned deserves a word.
    if (unknown) keepPlace("unknown", true);
    setArriving(!reply.ok && !unknown);
    setTrouble(reply.ok || (unknown && address !== "k") ? null : reply.say ?? null);
    if (reply.ok) outbox.flush();
  };
  const arrive = () => { setArriving(true); hello(); };
  // Also when the room has started again behind a page that stayed.
  useEffect(() => { if (view.stage === "enter" && hasSeat() && !gone) arrive(); }, [view.stage]);
  useEffect(() => {
    const scanned = () => {
      const before = seatSecret();
      address = readAddress();
      if (address !== "k") return;
      if (before !== seatSecret()) outbox.clear();
      arrive();
    };
    addEventListener("hashchange", scanned);
    return () => removeEventListener("hashchange", scanned);
  }, []);

  const sit = (/** @type {string} */ secret) => {
    if (keepSeatSecret(secret)) outbox.clear();
    keepPlace("unknown", undefined);
    keepPlace("enter", undefined);
  };
  const join = async (/** @type {{alias: string, picture: string, language: string, join: string}} */ who) => {
    setBusy(true);
    // Known before the answer: the new seat may be drawn before this function goes on.
    keepPlace("offer", true);
    const reply = await post.ask("join", who, { again: false });
    setBusy(false);
    setTrouble(reply.ok ? null : reply.say ?? null);
    if (!reply.ok) { keepPlace("offer", undefined); return; }
    sit(reply["secret"]);
    keepJoinSecret(null);
    keepPlace("offer", true);
  };
  const useCard = async (/** @type {string} */ secret) => {
    setBusy(true);
    const reply = await post.ask("hello", { secret });
    setBusy(false);
    setTrouble(reply.ok ? null : reply.say ?? null);
    if (reply.ok) sit(secret);
  };
  const speak = (/** @type {string} */ language) => { setTrouble(null); post.ask("speak", { language }); };
  return { arriving, busy, trouble, hello, join, useCard, speak };
}

/** Light, contrast, reading aloud: for this visit, on this phone. */
function useLook() {
  const [, again] = useReducer((/** @type {number} */ count) => count + 1, 0);
  const choices = Object.fromEntries(["theme", "contrast", "aloud"].map((name) => [name, setting(name)]));
  useEffect(() => {
    for (const name of ["theme", "contrast"]) {
      if (choices[name]) document.documentElement.setAttribute(`data-${name}`, choices[name] ?? "");
      else document.documentElement.removeAttribute(`data-${name}`);
    }
  });
  const choose = (/** @type {string} */ name, /** @type {string} */ value) => { keepSetting(name, value); again(undefined); };
  return { choices, choose };
}

/**
 * @param {{view: SeatView, post: Post, outbox: Outbox, look: ReturnType<typeof useLook>, frame: any,
 *   leaving: (how: "left" | "erased") => void}} props
 */
function Inside({ view, post, outbox, look, frame, leaving }) {
  const [route, go] = usePlace("route", "room");
  const [offer, setOffer] = usePlace("offer", false);
  const ask = (/** @type {string} */ what, /** @type {any} */ content) => post.ask(what, content);
  const room = () => { go("room"); if (!view.following) ask("open", { exercise: null }); };
  // After a reload the room knows nothing of where this person had gone.
  useEffect(() => { if (route === "chosen" && view.following) ask("open", { exercise: place("chosen") ?? null }); }, []);
  const open = async (/** @type {string} */ exercise, /** @type {string | undefined} */ entry) => {
    keepPlace(exercise, entry && { at: "entry", id: entry });
    keepPlace("chosen", exercise);
    if ((await ask("open", { exercise })).ok) go("chosen");
  };
  const card = () => { setOffer(false); go("card"); };
  const portfolio = () => go("portfolio");
  const inside = {
    ...frame,
    me: html`<${MeButton} me=${view.me} onClick=${() => { keepPlace("settings", undefined); go("settings"); }} />`,
    tools: html`<button type="button" class="button button-quiet tool" onClick=${portfolio}>
      <${Picture} name="folder-heart" /><span class="hidden-but-said">${spoken(both("My portfolio"))}</span></button>`,
    homeBack: route === "chosen" && !view.following ? portfolio : null,
    notices: html`${frame.notices}<${Elsewhere} view=${view} route=${route} join=${room} />`,
  };
  const erase = async () => {
    const reply = await ask("erase", {});
    if (reply.ok) leaving("erased");
    return reply;
  };
  const leave = () => { ask("leave", {}); leaving("left"); };
  return html`<${Frame.Provider} value=${inside}>
    ${route === "portfolio" && html`<${Portfolio} view=${view} ask=${ask} back=${room} open=${open} laid=${outbox.overlay.bind(outbox)} />`}
    ${route === "settings" && html`<${Settings} view=${view} ask=${ask} back=${() => go("room")} card=${card} leave=${leave} erase=${erase} ...${look} />`}
    ${route === "card" && html`<${KeyCard} ask=${ask} club=${view.club.name} me=${view.me} back=${() => go("room")} />`}
    ${(route === "room" || route === "chosen") && html`<${Place} key=${`${view.exercise?.name} ${view.language}`} view=${view} post=${post}
      outbox=${outbox} card=${offer ? card : null} notNow=${() => setOffer(false)} />`}
  <//>`;
}

/** @param {{me: import("./shared/types").Me, onClick: () => void}} props */
const MeButton = ({ me, onClick }) => html`<button type="button" class="button button-quiet me" onClick=${onClick}>
  <span class="me-picture"><${Picture} name=${me.picture} size="1.35em" /></span><bdi class="me-alias">${me.alias}</bdi></button>`;

/** The group is somewhere else than this phone: say where, and the way there. @param {{view: SeatView, route: string, join: () => void}} props */
function Elsewhere({ view, route, join }) {
  const away = route === "portfolio" || (route === "chosen" && view.exercise?.name !== view.now?.exercise);
  if (!view.now?.activity || !away) return null;
  return html`<div class="notice notice-group">
    <${Picture} name=${view.now.picture ?? "users"} />
    <p><${Both} of=${both("The group is here:")} /> <${Both} class="notice-title" of=${view.now.title} /></p>
    <button type="button" class="button" onClick=${join}><${Both} of=${both("Join them")} /></button>
  </div>`;
}

/** @returns {Reply} what cannot be shared because it is not in the book yet */
const notYet = () => ({
  re: 0, ok: false, code: "no_answer", say: both("Your text is still on its way to the club's book. Please try again in a moment."),
});

/** The exercise, or the calm screen. @param {{view: SeatView, post: Post, outbox: Outbox, card: (() => void) | null, notNow: () => void}} props */
function Place({ view, post, outbox, card, notNow }) {
  const exercise = view.exercise;
  useEffect(() => () => { outbox.flush(); }, []);
  const Exercise = exercise && EXERCISES[exercise.name];
  if (!exercise || !Exercise) return html`<${Now} view=${view} card=${card} notNow=${notNow} />`;
  const { name } = exercise;
  const mine = outbox.overlay(name, exercise.mine);
  /** @type {import("./shared/types").Actions} */
  const actions = {
    save: ({ id, kind, body, about = [], ready = true }) => outbox.save({ id, exercise: name, kind, body, about, ready }),
    flush: () => { outbox.flush(); },
    share: async (ids, shared) => ((await outbox.settled(ids)) ? post.ask("share", { ids, shared }) : notYet()),
    remove: async (id) => {
      const entry = mine.find((one) => one.id === id);
      if (entry) await outbox.remove({ id, exercise: name, kind: entry.kind, body: entry.body, about: entry.about });
      return { re: 0, ok: true };
    },
    preview: async (id) => { await outbox.settled([id]); return post.ask("preview", { id }); },
    newId,
  };
  return html`<${Exercise} exercise=${{ ...exercise, mine }} me=${view.me} actions=${actions} words=${exercise.words} />`;
}

/** A phone that comes back, until the room has found its seat. @param {{trouble: Text | null, again: () => void}} props */
function Arriving({ trouble, again }) {
  const bar = trouble && html`<${Button} look="main" class="bar-wide" picture="refresh-cw" of=${both("Try again")} onClick=${again} />`;
  return html`<${Page} name="arriving" class="now" bar=${bar}>
    <div class="now-picture waiting"><${Picture} name="footprints" size="4rem" /></div>
    <${Title} of=${both("Finding your place")} />
    <${Trouble} of=${trouble} />
  <//>`;
}

/** @param {{how: "left" | "erased"}} props */
function Gone({ how }) {
  const bar = html`<${Button} class="bar-wide" picture="door-open" of=${both("Come in again")} onClick=${() => location.reload()} />`;
  return html`<${Page} name="gone" class="now" bar=${bar}>
    <div class="now-picture"><${Picture} name="leaf" size="4rem" /></div>
    <${Title} of=${how === "left" ? both("You have left") : both("Everything is erased")} />
    <${Both} as="p" class="now-say" of=${how === "left"
      ? both("This phone keeps nothing of you. Your card brings you back.")
      : both("Nothing that you wrote is left here. You are welcome whenever you like.")} />
  <//>`;
}

export default screen("seat", Seat);
