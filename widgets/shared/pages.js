/** A few things at a time: pages that turn gently, that anyone can stop, in letters as large as the page allows. */
import { html, useEffect, useLayoutEffect, useRef, useState } from "./ui.js";
import { Picture } from "./picture.js";
import { t } from "./words.js";

const TURN_MS = 12_000;
/** Letter sizes tried from the largest; 1 is the smallest letter that six metres allow. */
const LETTERS = [1.75, 1.6, 1.45, 1.3, 1.15, 1];
const MOST_DOTS = 12;

/**
 * Splits things into pages of at most `most`, each page weighing at most `room`.
 *
 * A thing too heavy for any page still gets a page of its own.
 * @template T
 * @param {T[]} things
 * @param {{most: number, room: number, weigh?: (thing: T) => number}} limits
 * @returns {T[][]}
 */
export function pack(things, { most, room, weigh = () => 1 }) {
  /** @type {T[][]} */
  const pages = [];
  let weight = 0;
  for (const thing of things) {
    const page = pages.at(-1);
    const more = weigh(thing);
    if (page && page.length < most && weight + more <= room) {
      page.push(thing);
      weight += more;
    } else {
      pages.push([thing]);
      weight = more;
    }
  }
  return pages;
}

/**
 * How many lines a text takes, counted generously.
 * @param {string | null | undefined} text
 * @param {number} letters that one line holds at the smallest size
 */
export const lines = (text, letters) => Math.max(1, Math.ceil((text ?? "").length / letters));

/**
 * How many lines several texts take together.
 * @param {string[]} texts
 * @param {number} letters
 */
export const weight = (texts, letters) => texts.reduce((sum, text) => sum + lines(text, letters), 0);

/**
 * Turns columns of pages into pages of columns; a column that has no more pages stays on its last.
 * @param {...any[][]} columns
 * @returns {any[][][]}
 */
export function beside(...columns) {
  const most = Math.max(...columns.map((column) => column.length));
  return [...Array(most).keys()].map((page) => columns.map((column) => column[page] ?? column.at(-1) ?? []));
}

/**
 * Whether something is cut: below and beside, as the browser measures it, or above, where a card ends at its stone.
 * @param {HTMLElement} box
 */
const overflows = (box) => (
  box.scrollHeight > box.clientHeight + 1 || box.scrollWidth > box.clientWidth + 1
  || [...box.querySelectorAll(".board-card")].some((card) => card instanceof HTMLElement && card.offsetTop < -1));

/**
 * Sets `--letters` on the box to the largest size that fits.
 * @param {HTMLElement} box
 * @param {number[]} sizes
 * @returns {boolean} false when even the smallest does not fit
 */
function fit(box, sizes) {
  for (const size of sizes) {
    box.style.setProperty("--letters", String(size));
    if (!overflows(box)) return true;
  }
  return false;
}

/**
 * What a drawing put into a box, as far as it changes sizes; reading it makes the browser measure nothing.
 * @param {HTMLElement | null} box
 */
const drawn = (box) => `${box?.getElementsByTagName("*").length} ${box?.lang} ${box?.textContent}`;

/**
 * Fits again whenever something that changes sizes has happened: other contents, another window size, a font that came.
 * @param {import("preact").RefObject<HTMLElement | null>} ref
 * @param {number[]} sizes
 * @param {() => void} [tooMuch] called when the smallest letters do not fit
 */
function useFit(ref, sizes, tooMuch) {
  const fitted = useRef("");
  const refit = () => {
    fitted.current = "";
    if (!ref.current) return;
    if (fit(ref.current, sizes)) fitted.current = drawn(ref.current);
    else tooMuch?.();
  };
  useLayoutEffect(() => {
    if (fitted.current !== drawn(ref.current)) refit();
  });
  useEffect(() => {
    const watcher = new ResizeObserver(refit);
    if (ref.current) watcher.observe(ref.current);
    document.fonts.addEventListener("loadingdone", refit);
    return () => {
      watcher.disconnect();
      document.fonts.removeEventListener("loadingdone", refit);
    };
  }, []);
}

/**
 * A box whose letters (its `--letters`) are as large as it allows.
 * @param {{class: string, sizes: number[], children?: any}} props
 */
export function Fit({ class: name, sizes, children }) {
  const box = useRef(/** @type {HTMLElement | null} */ (null));
  useFit(box, sizes);
  return html`<div class=${`fits ${name}`} ref=${box}>${children}</div>`;
}

/**
 * Which page is shown, turned every twelve seconds unless stopped; space stops, arrows turn.
 * @param {number} count
 * @param {boolean} still a small copy: it turns, but leaves the keyboard alone
 * @param {import("preact").RefObject<HTMLElement | null>} body
 */
function useTurning(count, still, body) {
  const [at, setAt] = useState(0);
  const [stopped, setStopped] = useState(false);
  const shown = count ? Math.min(at, count - 1) : 0;
  const turn = (/** @type {number} */ by) => setAt((shown + by + count) % count);
  useEffect(() => {
    if (stopped || count < 2) return undefined;
    const timer = setTimeout(() => turn(1), TURN_MS);
    return () => clearTimeout(timer);
  }, [shown, stopped, count]);
  // With the page itself: the next key must not count from the page before.
  useLayoutEffect(() => {
    if (still || count < 2) return undefined;
    const onKey = (/** @type {KeyboardEvent} */ event) => {
      if (event.target instanceof HTMLButtonElement && event.key === " ") return;
      const forward = body.current && getComputedStyle(body.current).direction === "rtl" ? "ArrowLeft" : "ArrowRight";
      if (event.key === " ") setStopped((was) => !was);
      else if (event.key.startsWith("Arrow")) turn(event.key === forward || event.key === "ArrowDown" ? 1 : -1);
      else return;
      event.preventDefault();
    };
    window.addEventListener("keydown", onKey);
    return () => window.removeEventListener("keydown", onKey);
  }, [shown, count, still]);
  return { shown, setAt, stopped, setStopped };
}

/**
 * Shows pages one after the other.
 * @param {{of: (room: number) => any[], draw: (page: any, index: number) => any, still?: boolean, first?: any, sizes?: number[],
 *   class?: string}} props
 *   `of(room)` makes the pages for a part (1 at first) of the usual room; asked for less when letters do not fit;
 *   a change of `first` goes back to the first page
 */
export function Pages({ of, draw, still = false, first, sizes = LETTERS, class: extra = "" }) {
  const [room, setRoom] = useState(1);
  const body = useRef(/** @type {HTMLElement | null} */ (null));
  const pages = of(room);
  const { shown, setAt, stopped, setStopped } = useTurning(pages.length, still, body);
  useEffect(() => setAt(0), [first]);
  useFit(body, sizes, () => setRoom((part) => Math.max(part * 0.8, 0.05)));
  return html`
    <div class=${`pages ${extra}`}>
      <div class="fits page" ref=${body} key=${shown}>${pages.length ? draw(pages[shown], shown) : null}</div>
      <${Dots} count=${pages.length} shown=${shown} go=${setAt} stopped=${stopped} stop=${setStopped} />
    </div>`;
}

/**
 * @param {{count: number, shown: number, go: (page: number) => void, stopped: boolean,
 *   stop: (stopped: boolean) => void}} props
 */
function Dots({ count, shown, go, stopped, stop }) {
  if (count < 2) return html`<div class="dots"></div>`;
  const label = t("Page {n} of {of}", { n: shown + 1, of: count });
  const dots = [...Array(count).keys()].map((page) => html`
    <button type="button" class="dot" key=${page} aria-current=${page === shown ? "page" : null}
      aria-label=${t("Page {n} of {of}", { n: page + 1, of: count })} onClick=${() => go(page)}></button>`);
  return html`
    <div class="dots" role="group" aria-label=${label}>
      <button type="button" class="stop" aria-pressed=${stopped} aria-label=${t("Stop turning the pages")}
        onClick=${() => stop(!stopped)}><${Picture} name=${stopped ? "play" : "pause"} size="1em" /></button>
      ${count <= MOST_DOTS ? dots : html`<span class="dots-number">${shown + 1} / ${count}</span>`}
    </div>`;
}
