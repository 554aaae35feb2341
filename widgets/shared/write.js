/** Writing: a text of several lines, or one line, with examples to start from. */
import { html, useLayoutEffect, useRef, useState } from "./ui.js";
import { isEmpty } from "./answers.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./answers.js").InputProps} InputProps */

/** What the book makes of a text: the same, tidied. @param {unknown} text */
const tidied = (text) => String(text ?? "").normalize("NFC").trim();

/**
 * The text as it is being typed: the book's tidied copy must not take the space away before the next word.
 * @param {any} value
 * @param {(value: string) => void} set
 * @returns {[string, (event: any) => void]}
 */
function useTyping(value, set) {
  const [typed, setTyped] = useState(() => String(value ?? ""));
  useLayoutEffect(() => { if (tidied(value) !== tidied(typed)) setTyped(String(value ?? "")); }, [value]);
  return [typed, (event) => { setTyped(event.target.value); set(event.target.value); }];
}

/** A text of several lines, growing with what is typed. @param {InputProps} props */
export function Text({ step, words, value, set, asked }) {
  const area = useRef(/** @type {HTMLTextAreaElement | null} */ (null));
  const [typed, type] = useTyping(value, set);
  useLayoutEffect(() => {
    if (!area.current) return;
    area.current.style.height = "auto";
    area.current.style.height = `${area.current.scrollHeight + 4}px`;
  }, [typed]);
  return html`<div>
    <textarea class="field" ref=${area} dir="auto" rows=${step.lines ?? 3} maxlength=${step.length}
      aria-labelledby=${asked}
      autocomplete="off" value=${typed} onInput=${type} />
    <${Room} value=${typed} length=${step.length} />
    <${Examples} words=${words} value=${value} set=${set} />
  </div>`;
}

/** One line. @param {InputProps} props */
export function Short({ step, words, value, set, asked }) {
  const [typed, type] = useTyping(value, set);
  return html`<div>
    <input class="field" dir="auto" type="text" maxlength=${step.length} aria-labelledby=${asked} autocomplete="off"
      enterkeyhint="next" value=${typed} onInput=${type} />
    <${Room} value=${typed} length=${step.length} />
    <${Examples} words=${words} value=${value} set=${set} />
  </div>`;
}

/** How many letters are left, only when it begins to matter. @param {{value: any, length?: number}} props */
function Room({ value, length }) {
  const left = (length ?? Infinity) - (value ?? "").length;
  if (left > Math.max(8, (length ?? 0) * 0.12)) return null;
  return html`<${Both} as="p" class="soft small" of=${both("{n} letters left", { n: left })} />`;
}

/**
 * Blank pages frighten: examples, greyed, one tap to start from one, gone as soon as something is written.
 * @param {{words: InputProps["words"], value: any, set: (value: string) => void}} props
 */
function Examples({ words, value, set }) {
  const examples = words.own.examples ?? words.room.examples ?? [];
  if (examples.length === 0 || !isEmpty(value)) return null;
  return html`<div class="examples">
    <${Both} inline as="p" class="soft small" of=${both("For example:")} />
    ${examples.map((text, at) => html`<button key=${at} type="button" class="example" onClick=${() => set(text)}>
      <${Both} of=${pair(words, (w) => w.examples?.[at])} />
    </button>`)}
  </div>`;
}
