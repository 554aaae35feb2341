/** Choosing among options: several chips, one row, one step of a scale, one of a grid of pictures. */
import { classes, html, useState } from "./ui.js";
import { isPictured, optionWords } from "./answers.js";
import { Picture } from "./picture.js";
import { onceReleased } from "./press.js";
import { Both, both, pair, spoken } from "./words.js";

/** @typedef {import("./types").StepSpec} StepSpec */
/** @typedef {import("./answers.js").InputProps} InputProps */

/** @param {InputProps} props */
export function Choices({ step, words, value, set, asked }) {
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
    if (plain && !box.contains(/** @type {Node | null} */ (event.relatedTarget))) onceReleased(put);
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

/**
 * A text typed instead of an option: kept as a chip that one tap takes away, or a line to type it in.
 * @param {InputProps} props
 */
function Other({ step, words, value, set }) {
  if (!step.free) return null;
  if (value && !(value in (step.options ?? {}))) {
    return html`<div class="chips other"><button type="button" class="chip" aria-pressed="true" onClick=${() => set(null)}>
      <${Picture} name="check" size="1.15em" /><bdi>${value}</bdi></button></div>`;
  }
  return html`<${Free} step=${step} words=${words} add=${set} taken=${[]} />`;
}

/** One of several, as rows: text and picture. @param {InputProps} props */
export function Choice({ step, words, value, set, asked }) {
  return html`<div class="rows" role="group" aria-labelledby=${asked}>
    ${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class=${classes("row-choice", `row-${key}`)} aria-pressed=${value === key}
        onClick=${() => set(value === key ? null : key)}>
        <${Picture} name=${option?.picture ?? "circle"} size="1.75em" /><${Both} of=${optionWords(words, key)} />
        <span class="row-mark"><${Picture} name=${value === key ? "circle-check" : "circle"} /></span>
      </button>`)}
    <${Other} step=${step} words=${words} value=${value} set=${set} asked=${asked} />
  </div>`;
}

/**
 * One of several in their order: stops on a line, so that the order is seen without any colour.
 * @param {InputProps} props
 */
export function Scale({ step, words, value, set, asked }) {
  const pictured = isPictured(step);
  return html`<div class="rows scale" role="group" aria-labelledby=${asked}>
    ${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class="row-choice" aria-pressed=${value === key} data-option=${key}
        onClick=${() => set(value === key ? null : key)}>
        <span class="scale-stop">${value === key && html`<${Picture} name="check" size="1.1em" />`}</span>
        <${Both} of=${optionWords(words, key)} />
        ${pictured && html`<${Picture} name=${option?.picture ?? "circle"} size="1.6em" />`}
      </button>`)}
  </div>`;
}

/** One of a grid of pictures, each with its word. @param {InputProps} props */
export function Pictures({ step, words, value, set, asked }) {
  return html`<div><div class="grid" role="group" aria-labelledby=${asked}>
    ${Object.entries(step.options ?? {}).map(([key, option]) => html`
      <button key=${key} type="button" class="tile" aria-pressed=${value === key} onClick=${() => set(value === key
        ? null : key)}>
        <${Picture} name=${option?.picture ?? key} size="2em" />
        <${Both} class="tile-word" of=${optionWords(words, key)} />
        ${value === key && html`<${Picture} name="circle-check" class="tile-mark" size="1.2em" />`}
      </button>`)}
  </div>
    <${Other} step=${step} words=${words} value=${value} set=${set} asked=${asked} />
  </div>`;
}
