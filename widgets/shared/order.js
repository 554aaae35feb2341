/** Entries that the person puts in an order: each has a place, and moving one seldom touches the others. */
import { html, useLayoutEffect, useRef } from "./ui.js";
import { Picture } from "./picture.js";
import { spoken } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Actions} Actions */

const MOST_POSITION = 999;
/** Room left between two entries, so that moving one seldom touches the others. */
const GAP = 40;

/**
 * The entries of a form in their order.
 * @param {Entry[]} entries
 * @param {string} kind
 */
export const inOrder = (entries, kind) => entries.filter((entry) => entry.kind === kind)
  .sort((a, b) => (a.body["position"] ?? 0) - (b.body["position"] ?? 0) || (a.id < b.id ? -1 : 1));

/** The place of a new entry: after all others. @param {Entry[]} entries in order */
export const nextPlace = (entries) => Math.min((entries[entries.length - 1]?.body["position"] ?? 0) + GAP, MOST_POSITION);

/**
 * New places after moving one entry; only that entry changes while there is room beside it.
 * @param {Entry[]} entries in order
 * @param {number} from
 * @param {number} to
 * @returns {{entry: Entry, place: number}[]}
 */
export function moved(entries, from, to) {
  const entry = /** @type {Entry} */ (entries[from]);
  const rest = entries.filter((one) => one !== entry);
  const before = rest[to - 1]?.body["position"] ?? 0;
  const after = rest[to]?.body["position"] ?? Math.min(before + 2 * GAP, MOST_POSITION + 1);
  const place = Math.floor((before + after) / 2);
  if (place > before && place < after) return [{ entry, place }];
  rest.splice(to, 0, entry);
  const gap = Math.min(GAP, Math.floor(MOST_POSITION / rest.length));
  const places = rest.map((one, at) => ({ entry: one, place: (at + 1) * gap }));
  return places.filter((one) => one.entry.body["position"] !== one.place);
}

/**
 * Moves entries. A place is never shown to others, so what was shared is shared again, at once or as soon as the room is
 * back.
 * @param {Entry[]} entries in order
 * @param {Actions} actions
 * @returns {(from: number, to: number) => void}
 */
export function useMoves(entries, actions) {
  const shared = useRef(/** @type {Set<string>} */ (new Set()));
  const key = entries.map((entry) => `${entry.id}${entry.revision}${entry.shared}`).join();
  // At once: an entry moved again in between must not be forgotten.
  useLayoutEffect(() => {
    const moving = entries.filter((entry) => shared.current.has(entry.id));
    for (const entry of moving) if (entry.shared) shared.current.delete(entry.id);
    const ids = moving.filter((entry) => !entry.shared).map((entry) => entry.id);
    if (ids.length > 0) actions.share(ids, true);
  }, [key]);
  return (from, to) => {
    for (const { entry, place } of moved(entries, from, to)) {
      if (entry.shared) shared.current.add(entry.id);
      actions.save({ id: entry.id, kind: entry.kind, body: { ...entry.body, position: place }, about: entry.about });
    }
  };
}

/**
 * Earlier and later, for one entry.
 * @param {{at: number, of: number, move: (from: number, to: number) => void, earlier: import("./types").Both,
 *   later: import("./types").Both}} props
 */
export const Moves = ({ at, of, move, earlier, later }) => html`<span class="step-moves">
  <${Move} go=${at > 0 ? () => move(at, at - 1) : null} picture="chevron-up" of=${earlier} />
  <${Move} go=${at < of - 1 ? () => move(at, at + 1) : null} picture="chevron-down" of=${later} />
</span>`;

/** @param {{go: (() => void) | null, picture: string, of: import("./types").Both}} props */
const Move = ({ go, picture, of }) => html`<button type="button" class="button button-quiet move"
  aria-label=${spoken(of)}
  aria-disabled=${go ? null : "true"} onClick=${() => go?.()}><${Picture} name=${picture} /></button>`;
