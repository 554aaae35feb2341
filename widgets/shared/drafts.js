/**
 * What a phone holds for a moment: texts not yet in the book, and where the person was.
 *
 * Everything is in one sessionStorage key, so that leaving the phone clears it in one gesture. The only thing kept
 * longer is the seat's secret, in localStorage.
 */
const DRAFTS = "passerelle.drafts";
const SEAT = "passerelle.seat";

/** @typedef {{queue: Record<string, any>, places: Record<string, any>, join: string | null, settings: Record<string, string>}} Drafts */

/** @returns {Drafts} */
const empty = () => ({ queue: {}, places: {}, join: null, settings: {} });

/**
 * Reads a key; a browser that forbids storage (some private windows) gives nothing, and the page then lives in memory.
 * @param {"sessionStorage" | "localStorage"} where
 * @param {string} key
 */
function stored(where, key) {
  try {
    return JSON.parse(globalThis[where].getItem(key) ?? "null");
  } catch {
    return null;
  }
}

/**
 * @param {"sessionStorage" | "localStorage"} where
 * @param {string} key
 * @param {unknown} value null removes the key
 */
function store(where, key, value) {
  try {
    if (value === null) globalThis[where].removeItem(key);
    else globalThis[where].setItem(key, JSON.stringify(value));
  } catch {
    // Forbidden or full: the copy in memory goes on, and Python is told of everything anyway.
  }
}

/** @type {Drafts} */
let drafts = { ...empty(), ...stored("sessionStorage", DRAFTS) };

const keep = () => store("sessionStorage", DRAFTS, drafts);

/** The entries not yet acknowledged. */
export const queued = () => drafts.queue;

/** @param {Record<string, any>} queue */
export function keepQueue(queue) {
  drafts.queue = queue;
  keep();
}

/**
 * Where the person was on a screen, for example a step of a form.
 * @param {string} name
 */
export const place = (name) => drafts.places[name];

/**
 * @param {string} name
 * @param {unknown} value undefined forgets it
 */
export function keepPlace(name, value) {
  if (value === undefined) delete drafts.places[name];
  else drafts.places[name] = value;
  keep();
}

/** A choice for this visit (theme, contrast, reading aloud). @param {string} name */
export const setting = (name) => drafts.settings[name] ?? "";

/**
 * @param {string} name
 * @param {string} value
 */
export function keepSetting(name, value) {
  drafts.settings[name] = value;
  keep();
}

/** The room's join secret, until the person is in. */
export const joinSecret = () => drafts.join;

/** @param {string | null} secret */
export function keepJoinSecret(secret) {
  drafts.join = secret;
  keep();
}

/** @returns {string | null} the seat's secret kept on this phone */
export const seatSecret = () => stored("localStorage", SEAT)?.secret ?? null;

/**
 * Keeps the seat of this phone. Another seat than before finds nothing of what the first one was writing.
 * @param {string} secret
 * @returns {boolean} whether somebody else sat here before
 */
export function keepSeatSecret(secret) {
  const other = seatSecret() !== null && seatSecret() !== secret;
  if (other) {
    drafts = { ...empty(), join: drafts.join, settings: drafts.settings };
    keep();
  }
  store("localStorage", SEAT, { secret });
  return other;
}

/** Forgets everything on this phone. */
export function forget() {
  drafts = empty();
  store("sessionStorage", DRAFTS, null);
  store("localStorage", SEAT, null);
}
