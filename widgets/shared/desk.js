/** What the facilitator's screens share: sending a message, and saying why one was refused. */
import { html, useEffect, useRef, useState } from "./ui.js";
import { Picture } from "./picture.js";
import { direction } from "./words.js";

/**
 * The attributes of a desk's outermost element; JupyterLab's shortcuts stay out of it.
 * @param {string} name
 * @param {string} language
 */
export const desk = (name, language) => (
  { class: `desk ${name}`, dir: direction(language), lang: language, "data-lm-suppress-shortcuts": "true" });

/** @typedef {(what: string, fields?: Record<string, any>) => Promise<any>} Ask */

/**
 * Sends messages; each answer comes to the one who asked, and what nobody answers stays unanswered.
 * @param {import("./types").Model} model
 * @returns {Ask}
 */
export function useAsk(model) {
  const asked = useRef({ count: 0, waiting: /** @type {Map<number, (reply: any) => void>} */ (new Map()) });
  useEffect(() => {
    const onReply = (/** @type {any} */ reply) => {
      asked.current.waiting.get(reply?.re)?.(reply);
      asked.current.waiting.delete(reply?.re);
    };
    model.on("msg:custom", onReply);
    return () => model.off("msg:custom", onReply);
  }, [model]);
  return (what, fields = {}) => new Promise((resolve) => {
    asked.current.count += 1;
    asked.current.waiting.set(asked.current.count, resolve);
    model.send({ n: asked.current.count, do: what, ...fields });
  });
}

/** Why something was refused; empty when it was done. @param {any} reply */
export const refusal = (reply) => (reply.ok ? "" : (reply.say?.room ?? reply.code));

/**
 * @param {import("./types").Model} model
 * @returns {{tell: (what: string, fields?: Record<string, any>, done?: () => void) => void, trouble: string}}
 *   `tell` sends a message, and calls `done` once it is carried out; `trouble` is the sentence that says what could not
 *   be done, empty once something is done
 */
export function useDesk(model) {
  const [trouble, setTrouble] = useState("");
  const ask = useAsk(model);
  const tell = async (/** @type {string} */ what, fields = {}, /** @type {(() => void) | undefined} */ done = undefined) => {
    const reply = await ask(what, fields);
    setTrouble(refusal(reply));
    if (reply.ok) done?.();
  };
  return { tell, trouble };
}

/** What could not be done; always there, so that a screen reader hears it come. @param {{text: string}} props */
export const Trouble = ({ text }) => html`
  <div class="desk-trouble" role="alert">${text && html`<p><${Picture} name="triangle-alert" />${text}</p>`}</div>`;

/**
 * A button of the desk: a picture and its words.
 * @param {{picture: string, children?: any, class?: string, [attribute: string]: any}} props
 */
export const Button = ({ picture, children, class: extra = "", ...rest }) => html`
  <button type="button" class=${`button ${extra}`} ...${rest}>
    <${Picture} name=${picture} size="1.25em" /><span>${children}</span>
  </button>`;

/**
 * People by picture and alias.
 * @param {{list: import("./types").Arrival[], label: string}} props
 */
export const People = ({ list, label }) => html`
  <ul class="desk-people" aria-label=${label} aria-live="polite">${list.map((one) => html`
    <li key=${one.alias}><${Picture} name=${one.picture} size="1.25em" /><bdi>${one.alias}</bdi></li>`)}</ul>`;
