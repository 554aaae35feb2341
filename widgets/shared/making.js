/** A document that Python makes: ordered, watched, stopped, and fetched as a file that the browser saves. */
import { useEffect, useRef, useState } from "./ui.js";

/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").Both} Text */
/** @typedef {(what: string, content?: any, how?: {patience?: number}) => Promise<Reply>} Ask */
/**
 * `replaced`: the letters that no font has; `leftOut`: what such a file cannot hold.
 * @typedef {{name: string, url: string, replaced: string[], leftOut: string[]}} Made
 */
/** @typedef {{at: "idle" | "ready"} | {at: "making", done: number, of: number, name: string}} Where */

const LOOK_MS = 350;
const pause = () => new Promise((resolve) => setTimeout(resolve, LOOK_MS));

/**
 * Fetches what was made, part by part.
 * @param {Ask} ask
 * @param {Reply} ready
 * @returns {Promise<Reply>} with `blob`
 */
async function fetched(ask, ready) {
  const pieces = [];
  for (let part = 0; part < ready["parts"]; part += 1) {
    const reply = await ask("made_part", { job: ready["job"], part });
    if (!reply.ok) return reply;
    pieces.push(...reply["buffers"]);
  }
  return { ...ready, blob: new Blob(pieces, { type: ready["type"] }) };
}

/**
 * Has documents made, one at a time. Whatever comes after the person stopped, or asked for another one, is not heard.
 * @param {Ask} ask
 */
export function useMaking(ask) {
  const [where, setWhere] = useState(/** @type {Where} */ ({ at: "idle" }));
  const [made, setMade] = useState(/** @type {Made | null} */ (null));
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const turn = useRef(0);
  const job = useRef(/** @type {string | null} */ (null));
  useEffect(() => () => { if (made) URL.revokeObjectURL(made.url); }, [made]);
  useEffect(() => () => { turn.current += 1; }, []);

  const stop = () => {
    turn.current += 1;
    if (job.current) ask("stop", { job: job.current });
    job.current = null;
    setWhere({ at: "idle" });
  };
  const make = async (/** @type {Record<string, any>} */ wish) => {
    const mine = (turn.current += 1);
    const still = () => turn.current === mine;
    setTrouble(null);
    setMade(null);
    setWhere({ at: "making", done: 0, of: 1, name: "" });
    let reply = await ask("make", { wish });
    if (!still()) {
      // Stopped before it was known which one to stop.
      if (reply.ok) ask("stop", { job: reply["job"] });
      return;
    }
    while (still() && reply.ok && !reply["ready"]) {
      job.current = reply["job"];
      setWhere({ at: "making", done: reply["done"], of: reply["of"], name: reply["name"] });
      await pause();
      if (still()) reply = await ask("made", { job: reply["job"] });
    }
    if (still() && reply.ok) reply = await fetched(ask, reply);
    if (!still()) return;
    if (!reply.ok) {
      setTrouble(reply.say ?? null);
      setWhere({ at: "idle" });
      return;
    }
    const { file: name, blob, replaced, left_out: leftOut } = /** @type {any} */ (reply);
    setMade({ name, url: URL.createObjectURL(blob), replaced, leftOut });
    setWhere({ at: "ready" });
  };
  const clear = () => { setMade(null); setTrouble(null); setWhere({ at: "idle" }); };
  return { where, made, trouble, make, stop, clear };
}
