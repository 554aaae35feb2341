/** The quiet line that says: saved, saving, or kept here because the room is out of reach. */
import { classes, html, useEffect, useReducer, useState } from "./ui.js";
import { Both, both } from "./words.js";
import { Picture } from "./picture.js";

/** @typedef {import("./post").Post} Post */
/** @typedef {import("./outbox").Outbox} Outbox */

/**
 * Draws again when the connection or the outbox changes.
 * @param {Post} post
 * @param {Outbox} outbox
 */
export function useOutbox(post, outbox) {
  const [, again] = useReducer((/** @type {number} */ count) => count + 1, 0);
  useEffect(() => {
    const draw = () => again(undefined);
    outbox.listeners.add(draw);
    const stop = post.listen(draw);
    return () => { outbox.listeners.delete(draw); stop(); };
  }, [post, outbox]);
}

/** How long the line stays after everything is in the book. */
const QUIET_MS = 4_000;

/**
 * Saved, saving, kept here. Only "saved" fades by itself.
 * @param {{outbox: Outbox, connection: import("./types").Connection}} props
 */
export function Kept({ outbox, connection }) {
  const { state } = outbox;
  const [quiet, setQuiet] = useState(false);
  useEffect(() => {
    setQuiet(false);
    if (state !== "saved") return undefined;
    const timer = setTimeout(() => setQuiet(true), QUIET_MS);
    return () => clearTimeout(timer);
  }, [state]);
  const shown = connection === "open" && (state === "saved" || state === "saving");
  return html`<p class=${classes("kept", `kept-${state || "nothing"}`, quiet && "kept-quiet")} role="status"
    data-state=${state}>
    ${shown && state === "saved" && html`<${Picture} name="check" size="1.1em" /><${Both} inline
      of=${both("Saved")} />`}
    ${shown && state === "saving" && html`<span class="kept-dot" aria-hidden="true"></span><${Both} inline
      of=${both("Saving")} />`}
    ${connection === "open" && state === "held" && html`<${Picture} name="smartphone" size="1.1em" /><${Both} inline
      of=${both("Kept on this phone")} />`}
  </p>`;
}

/**
 * What the person should know: the room is out of reach, or a text was refused and why.
 * @param {{outbox: Outbox, connection: import("./types").Connection}} props
 */
export function Notice({ outbox, connection }) {
  const lost = connection === "lost";
  const refusal = outbox.refusal;
  return html`<div class="notices" role="status">
    ${lost && html`<div class="notice notice-lost">
      <${Picture} name="wifi-off" />
      <${Both} as="p" of=${outbox.items.size > 0
        ? both("Not connected. Your text is kept here and will be sent by itself.")
        : both("Not connected. It will come back by itself; you can go on.")} />
    </div>`}
    ${refusal && html`<div class="notice notice-refused">
      <${Picture} name="triangle-alert" /><${Both} as="p" of=${refusal} />
    </div>`}
  </div>`;
}
