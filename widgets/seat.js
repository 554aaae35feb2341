/** The phone: one participant's place, from the entrance to the portfolio. */
import { html, screen, useEffect, useMemo, useReducer, useState } from "./shared/ui.js";
import { Kept, Notice, useOutbox } from "./shared/connection.js";
import { forget, keepSetting, setting } from "./shared/drafts.js";
import { Outbox } from "./shared/outbox.js";
import { Frame } from "./shared/page.js";
import { Post } from "./shared/post.js";
import { useDoor } from "./phone/door.js";
import { Arriving, Gone } from "./phone/endings.js";
import { Enter } from "./phone/enter.js";
import { ahead, later } from "./phone/later.js";

/** @typedef {import("./shared/types").SeatView} SeatView */

/** What is behind the entrance comes while a person chooses a picture. */
const Inside = later(async () => (await import("./phone/inside.js")).Inside);

const behind = () => ahead([Inside]);

/** The deck in use; nothing is there before the first one. @param {import("./shared/types").Model} model */
const deckOf = (model) => (model.get("deck")?.slug ? model.get("deck") : null);

/** @param {{view: SeatView, model: import("./shared/types").Model}} props */
function Seat({ view, model }) {
  const post = useMemo(() => new Post(model), [model]);
  const outbox = useMemo(() => new Outbox(post), [post]);
  useOutbox(post, outbox);
  useEffect(() => () => { outbox.close(); post.close(); }, [post, outbox]);
  const [gone, setGone] = useState(/** @type {"" | "left" | "erased"} */ (""));
  const door = useDoor(view, post, outbox, gone !== "");
  // A card scanned after leaving brings the person in again.
  useEffect(() => { if (view.stage === "in") setGone(""); }, [view.stage]);
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
      ? html`<${Inside} view=${view} deck=${deckOf(model)} post=${post} outbox=${outbox} look=${look} frame=${frame} leaving=${leaving} />`
      : door.arriving || !view.stage
        ? html`<${Arriving} trouble=${door.trouble} again=${door.hello} />`
        : html`<${Enter} view=${view} ...${door} begun=${behind} />`;
  return html`<${Frame.Provider} value=${frame}><div class="phone">${inside}</div><//>`;
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
  const choose = (/** @type {string} */ name, /** @type {string} */ value) => {
    keepSetting(name, value);
    again(undefined);
  };
  return { choices, choose };
}

export default screen("seat", Seat);
