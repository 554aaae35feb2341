/** The frame of every screen on a phone: back or me, where we are, the question, and the actions in the thumb's zone. */
import { classes, createContext, html, useCallback, useContext, useLayoutEffect, useRef, useState } from "./ui.js";
import { useBack } from "./back.js";
import { keepPlace, place } from "./drafts.js";
import { Picture } from "./picture.js";
import { Both, both } from "./words.js";

/**
 * What the frame takes from the app around it. `homeBack` is the way out of an exercise opened from the portfolio.
 * @typedef {{me: any, tools: any, status: any, notices: any, aloud: boolean, homeBack: (() => void) | null}} Frame
 */
export const Frame = createContext(/** @type {Frame} */ ({
  me: null, tools: null, status: null, notices: null, aloud: false, homeBack: null,
}));

/**
 * State that survives a reload.
 * @template T
 * @param {string} name
 * @param {T} initial
 * @returns {[T, (value: T) => void]}
 */
export function usePlace(name, initial) {
  const [value, setValue] = useState(() => /** @type {T} */ (place(name) ?? initial));
  const set = useCallback((/** @type {T} */ next) => {
    keepPlace(name, next);
    setValue(next);
  }, [name]);
  return [value, set];
}

/** The first screen does not take the focus; later ones do, so that a screen reader says the new question. */
let shownBefore = false;

/**
 * @param {{name: string, back?: (() => void) | null, progress?: any, bar?: any, stacked?: boolean, class?: string,
 *   children?: any}} props `name` changes whenever the screen is another one; `stacked` puts the actions one above the other
 */
export function Page({ name, back = null, progress, bar, stacked = false, class: extra = "", children }) {
  const frame = useContext(Frame);
  const main = useRef(/** @type {HTMLElement | null} */ (null));
  useBack(back);
  // Before the screen is painted: a key pressed at once must not fall on the screen that has gone.
  useLayoutEffect(() => {
    if (shownBefore) {
      scrollTo(0, 0);
      /** @type {HTMLElement | null | undefined} */ (main.current?.querySelector("h1"))?.focus({ preventScroll: true });
    }
    shownBefore = true;
  }, [name]);
  return html`
    <header class="top">
      ${back
        ? html`<button type="button" class="button button-quiet top-back" onClick=${back}>
            <${Picture} name="arrow-left" class="picture-turns" /><${Both} inline class="top-word"
              of=${both("Back")} />
          </button>`
        : frame.me}
      <div class="top-end">${progress}${!back && frame.tools}</div>
    </header>
    ${frame.notices}
    <main class=${classes("main", extra)} ref=${main} key=${name}>${children}</main>
    <footer class=${classes("foot", bar && "foot-acts")}>${frame.status}${bar && html`<div
      class=${classes("bar", stacked && "bar-stacked")}>${bar}</div>`}</footer>`;
}

/**
 * The heading of a screen: it can take the focus, so that a new screen is announced.
 * @param {{of: import("./types").Both}} props
 */
export const Title = ({ of }) => html`<${Both} as="h1" tabindex="-1" of=${of} whole=${true} />`;

/** More than this, and dots say less than a bar. */
const MOST_DOTS = 7;

/**
 * "2 of 4", in words and in dots.
 * @param {{n: number, m: number}} props
 */
export function Progress({ n, m }) {
  if (m < 2) return null;
  return html`<div class="progress">
    ${m > MOST_DOTS
      ? html`<progress class="dots-bar" aria-hidden="true" value=${n} max=${m}></progress>`
      : html`<span class="dots" aria-hidden="true">
      ${Array.from({ length: m }, (_, at) => html`<span class=${classes("dot", at < n && "dot-done", at === n - 1
        && "dot-now")} />`)}
    </span>`}
    <${Both} inline class="small progress-words" of=${both("{n} of {m}", { n, m })} />
  </div>`;
}

/**
 * A button with its picture and its words in both languages.
 * @param {{of: import("./types").Both, picture?: string, turns?: boolean, look?: "main" | "quiet" | "alert" | "share" | "",
 *   after?: boolean, onClick: () => void, [attribute: string]: any}} props `after` puts the picture behind the words
 */
export function Button({ of, picture, turns = false, look = "", after = false, onClick, class: extra = "", ...rest }) {
  const drawn = picture && html`<${Picture} name=${picture} class=${turns ? "picture-turns" : ""} />`;
  return html`<button type="button" class=${classes("button", look && `button-${look}`, extra)} onClick=${onClick}
    ...${rest}>
    ${!after && drawn}<${Both} of=${of} />${after && drawn}
  </button>`;
}
