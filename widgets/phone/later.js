/** Screens whose script comes when they are first opened, or a little before, in idle time. */
import { html, useEffect, useReducer } from "../shared/ui.js";
import { Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { both } from "../shared/words.js";

const FIRST_RETRY_MS = 1_000;
const LONGEST_RETRY_MS = 8_000;
/** Some browsers remember that a script did not come: after so many tries only a new page helps. */
const TRIES = 3;

/** @typedef {(props: any) => any} Component */
/** @typedef {Component & {fetch: () => Promise<void>}} Later */

/**
 * A component that is fetched when it is first drawn; `fetch` fetches it ahead of time.
 * @param {() => Promise<Component>} load
 * @returns {Later}
 */
export function later(load) {
  /** @type {Component | null} */
  let come = null;
  /** @type {Promise<void> | null} */
  let coming = null;
  const fetch = () => (coming ??= load().then(
    (component) => { come = component; },
    (error) => { coming = null; throw error; },
  ));
  // Drawn in the same place before and after, so that a screen is never made anew under somebody's fingers.
  const Later = (/** @type {any} */ props) => html`<${Coming} fetch=${fetch} draw=${() => come && html`<${come} ...${props} />`} />`;
  return Object.assign(Later, { fetch });
}

/**
 * Fetches when the phone has nothing better to do; what does not come now is fetched when it is opened.
 * @param {Later[]} screens
 * @returns {() => void} gives it up
 */
export function ahead(screens) {
  const fetch = () => screens.forEach((screen) => screen.fetch().catch(() => undefined));
  if (!("requestIdleCallback" in globalThis)) {
    const timer = setTimeout(fetch, 1_000);
    return () => clearTimeout(timer);
  }
  const idle = requestIdleCallback(fetch, { timeout: 3_000 });
  return () => cancelIdleCallback(idle);
}

/** Draws what came, and until then says where it stands. @param {{fetch: () => Promise<void>, draw: () => any}} props */
function Coming({ fetch, draw }) {
  const [tries, again] = useReducer((/** @type {number} */ count) => count + 1, 0);
  const drawn = draw();
  useEffect(() => {
    if (drawn) return undefined;
    let timer = 0;
    let over = false;
    const lost = () => {
      if (over) return;
      if (tries >= TRIES) anew();
      timer = setTimeout(() => again(undefined), Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** tries));
    };
    fetch().then(() => over || again(undefined), lost);
    return () => { over = true; clearTimeout(timer); };
  }, [tries]);
  return drawn || html`<${Page} name="coming" class="now">
    <div class="now-picture" data-coming><${Picture} name="circle" size="4rem" /></div>
    <div role="status"><${Title} of=${tries === 0
      ? both("One moment, the page is coming.")
      : both("The page could not be opened. It tries again by itself.")} /></div>
  <//>`;
}

/** Starts the page again, if the room answers; what was typed is kept on the phone, the rest is in the book. */
function anew() {
  const module = document.getElementById("screen")?.dataset["module"];
  if (module) fetch(module, { cache: "reload" }).then((answer) => { if (answer.ok) location.reload(); }, () => undefined);
}
