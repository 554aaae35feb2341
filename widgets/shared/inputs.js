/** The five ways to answer a question: several chips, one choice, one picture, a text, one line. */
import { classes, html, useLayoutEffect, useRef, useState } from "./ui.js";
import { Picture } from "./picture.js";
import { Both, both, pair, spoken } from "./words.js";

/** @typedef {import("./types").StepSpec} StepSpec */
/** @typedef {import("./types").StepWords} StepWords */
/** @typedef {{step: StepSpec, words: {room: StepWords, own: StepWords}, value: any, set: (value: any) => void, asked: string}} InputProps
 *   `asked` is the id of the question, which names the field */

/**
 * Whether the options' pictures tell them apart: one that is the same everywhere tells nothing.
 * @param {StepSpec} step
 */
export const isPictured = (step) => new Set(Object.values(step.options ?? {}).map((option) => option?.picture)).size > 1;

/** Whether an answer says nothing. @param {unknown} value */
export const isEmpty = (value) =>
  value === null || value === undefined || value === "" || (Array.isArray(value) && value.length === 0)
  || (typeof value === "string" && value.trim() === "");

/**
 * The words of an option; a text that somebody typed is its own word.
 * @param {{room: StepWords | undefined, own: StepWords | undefined}} words
 * @param {string} key
 */
export const optionWords = (words, key) => pair(words, (step) => step?.options?.[key] ?? key);

/** @param {InputProps} props */
function Choices({ step, words, value, set, asked }) {
  const chosen = /** @type {string[]} */ (value ?? []);
  const full = chosen.length >= (step.most ?? Infinity);
  const flip = (/** @type {string} */ key) => {
    if (chosen.includes(key)) set(chosen.filter((other) => other !== key));
    else if (!full) set([...chosen, key]);
  };
  const options = Object.entries(step.options ?? {});
  const pictured = isPictured(step);
  const typed = chosen.filter((key) => !(key in (step.options ?? {})));
  return html`<div role="group" aria-labelledby=${asked}>
    <div class="chips">
      ${options.map(([key, option]) => html`
        <${Chip} key=${key} on=${chosen.includes(key)} off=${full} picture=${pictured && option?.picture}
          of=${optionWords(words, key)}
          flip=${() => flip(key)} />`)}
      ${typed.map((text) => html`<button key=${`own ${text}`} type="button" class="chip" aria-pressed="true"
        onClick=${() => flip(text)}>
        <${Picture} name="check" size="1.15em" /><bdi>${text}</bdi>
      </button>`)}
    </div>
    ${step.free && !full && html`<${Free} step=${step} words=${words}
      add=${(/** @type {string} */ text) => set([...chosen, text])} taken=${chosen} />`}
    ${full && html`<${Both} as="p" class="soft small"
      of=${both("{n} at most. Tap one to take it away.", { n: step.most ?? 0 })} />`}
  </div>`;
}

/**
 * @param {{on: boolean, off: boolean, picture?: string | false | null, of: import("./types").Both, flip: () =>
 *   void}} props
 */
function Chip({ on, off, picture, of, flip }) {
  return html`<button type="button" class="chip" aria-pressed=${on} aria-disabled=${off && !on ? "true" : null}
    onClick=${flip}>
    ${(on || picture) && html`<${Picture} name=${on ? "check" : picture} size="1.15em" />`}
    <${Both} inline of=${of} />
  </button>`;
}

/**
 * @param {{step: StepSpec, words: InputProps["words"], add: (text: string) => void, taken: string[]}} props
 */
function Free({ step, words, add, taken }) {
  const [text, setText] = useState("");
  const label = pair(words, (w) => w.free ?? "");
  const plain = text.trim();
  const put = () => {
    if (plain && !taken.includes(plain)) add(plain);
    setText("");
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key !== "Enter" || !plain) return;
    event.preventDefault();
    put();
  };
  // A word typed but not added is added when the person goes on: nothing typed is lost.
  const onLeave = (/** @type {FocusEvent} */ event) => {
    const box = /** @type {Element} */ (event.currentTarget);
    if (plain && !box.contains(/** @type {Node | null} */ (event.relatedTarget))) put();
  };
  return html`<div class="free" onFocusOut=${onLeave}>
    <label><${Both} inline class="small soft" of=${label.room ? label : both("Something else")} />
      <input class="field" dir="auto" type="text" autocomplete="off" enterkeyhint="done"
        maxlength=${step.length ?? 40}
        value=${text} onInput=${(/** @type {any} */ event) => setText(event.target.value)} onKeyDown=${onKey} />
    </label>
    <button type="button" class="button" aria-label=${spoken(both("Add"))} onClick=${put}><${Picture} name="plus" />
      </button>
  </div>`;
}

/** One of several, as rows: text and picture. @param {InputProps} props */
function Choice({ step, words, value, set, asked }) {
  return html`<div class="rows" role="group" aria-labelledby=${asked}>
    ${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class=${classes("row-choice", `row-${key}`)} aria-pressed=${value === key}
        onClick=${() => set(value === key ? null : key)}>
        <${Picture} name=${option?.picture ?? "circle"} size="1.75em" /><${Both} of=${optionWords(words, key)} />
        <span class="row-mark"><${Picture} name=${value === key ? "circle-check" : "circle"} /></span>
      </button>`)}
  </div>`;
}

/** One of a grid of pictures, each with its word. @param {InputProps} props */
function Pictures({ step, words, value, set, asked }) {
  return html`<div class="grid" role="group" aria-labelledby=${asked}>
    ${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class="tile" aria-pressed=${value === key} onClick=${() => set(value === key
        ? null : key)}>
        <${Picture} name=${option?.picture ?? key} size="2em" />
        <${Both} class="tile-word" of=${optionWords(words, key)} />
        ${value === key && html`<${Picture} name="circle-check" class="tile-mark" size="1.2em" />`}
      </button>`)}
  </div>`;
}

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
function Text({ step, words, value, set, asked }) {
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
function Short({ step, words, value, set, asked }) {
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

const INPUTS = { choices: Choices, choice: Choice, picture: Pictures, text: Text, short: Short };

/** The right input for a step. @param {InputProps} props */
export const Input = (props) => html`<${INPUTS[props.step.input]} ...${props} />`;
