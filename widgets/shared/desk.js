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

/**
 * @param {import("./types").Model} model
 * @returns {{tell: (what: string, fields?: Record<string, any>) => void, trouble: string}}
 *   `tell` sends a message; `trouble` is the sentence that says what could not be done, empty once something is done
 */
export function useDesk(model) {
  const [trouble, setTrouble] = useState("");
  const sent = useRef(0);
  useEffect(() => {
    const onReply = (/** @type {any} */ reply) => {
      if (reply && "re" in reply) setTrouble(reply.ok ? "" : (reply.say?.room ?? reply.code));
    };
    model.on("msg:custom", onReply);
    return () => model.off("msg:custom", onReply);
  }, [model]);
  const tell = (/** @type {string} */ what, fields = {}) => model.send({ n: (sent.current += 1), do: what, ...fields });
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
