/** The door: the seat this phone holds, a key card, or somebody new. */
import { useEffect, useState } from "../shared/ui.js";
import { keepJoinSecret, keepPlace, keepSeatSecret, place, seatSecret } from "../shared/drafts.js";

/** @typedef {import("../shared/types").Both} Text */
/** @typedef {import("../shared/types").SeatView} SeatView */
/** @typedef {import("../shared/post").Post} Post */
/** @typedef {import("../shared/outbox").Outbox} Outbox */

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

/**
 * Coming in: with the seat this phone holds, with a card, or as somebody new.
 * @param {SeatView} view
 * @param {Post} post
 * @param {Outbox} outbox
 * @param {boolean} gone
 */
export function useDoor(view, post, outbox, gone) {
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
    // A card may also have been scanned after this script was read and before it drew anything.
    if (location.hash) scanned();
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
