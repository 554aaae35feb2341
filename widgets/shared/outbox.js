/**
 * Each field, on its way to the book.
 *
 * An entry stays here, and in sessionStorage, until Python says that it is committed. Sending it twice is harmless:
 * the phone made its id. What is here is drawn over what Python sent, so that a slow room never undoes what was typed.
 */
import { keepQueue, queued } from "./drafts.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").Both} Both */
/** @typedef {{id: string, exercise: string, kind: string, body: Record<string, any>, about: string[], ready?: boolean}} Draft */
/** @typedef {{draft: Draft, gone: boolean, version: number, refused: Both | null}} Item */
/** @typedef {"" | "saved" | "saving" | "kept" | "held" | "refused"} State */

const DEBOUNCE_MS = 500;
const AGAIN_MS = 3_000;
const PATIENCE_MS = 6_000;
/** Refusals that pass by themselves; any other needs the person. */
const PASSING = new Set(["no_answer", "book", "wait", "no_seat"]);

/** A new entry id: 32 hexadecimal digits. `crypto.randomUUID` does not exist on plain HTTP. */
export function newId() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), (byte) => byte.toString(16).padStart(2, "0")).join("");
}

/** An entry that the book would refuse because it is not finished. @param {Item} item */
const isHeld = (item) => item.draft.ready === false && !item.gone;

/** Holds entries until they are in the book. */
export class Outbox {
  /** @param {import("./post").Post} post */
  constructor(post) {
    this.post = post;
    /** @type {Map<string, Item>} */
    this.items = new Map(Object.entries(queued()));
    /** @type {Map<string, Entry>} acknowledged, but perhaps not in the view yet */
    this.acknowledged = new Map();
    /** @type {Map<string, number>} removed at this version, but perhaps still in the view */
    this.removed = new Map();
    /** @type {Map<string, ReturnType<typeof setTimeout>>} */
    this.timers = new Map();
    /** @type {Map<string, Promise<void>>} */
    this.flying = new Map();
    /** @type {Set<() => void>} */
    this.listeners = new Set();
    this.everSaved = false;
    this.stopListening = post.listen(() => { this.tell(); this.flush(); });
  }

  /** @returns {State} */
  get state() {
    const items = [...this.items.values()];
    if (items.some((item) => item.refused)) return "refused";
    if (items.length === 0) return this.everSaved ? "saved" : "";
    if (items.every((item) => isHeld(item))) return "held";
    return this.post.connection === "open" ? "saving" : "kept";
  }

  /** @returns {Both | null} why the last refused entry was refused */
  get refusal() {
    return [...this.items.values()].find((item) => item.refused)?.refused ?? null;
  }

  /** @param {Draft} draft */
  save(draft) {
    this.put(draft, false);
  }

  /** @param {Draft} draft an entry that the person has emptied */
  remove(draft) {
    this.put(draft, true);
    return this.settled([draft.id]);
  }

  /**
   * @param {Draft} draft
   * @param {boolean} gone
   */
  put(draft, gone) {
    const version = (this.items.get(draft.id)?.version ?? 0) + 1;
    this.items.set(draft.id, { draft, gone, version, refused: null });
    this.removed.delete(draft.id);
    this.keep();
    this.later(draft.id, DEBOUNCE_MS);
  }

  keep() {
    keepQueue(Object.fromEntries(this.items));
    this.tell();
  }

  tell() {
    for (const listener of [...this.listeners]) listener();
  }

  /**
   * @param {string} id
   * @param {number} delay
   */
  later(id, delay) {
    clearTimeout(this.timers.get(id));
    this.timers.set(id, setTimeout(() => this.sendOne(id), delay));
  }

  /** Sends everything that waits, now. */
  flush() {
    return Promise.all([...this.items.keys()].map((id) => this.sendOne(id)));
  }

  /**
   * @param {string} id
   * @returns {Promise<void>}
   */
  sendOne(id) {
    clearTimeout(this.timers.get(id));
    const item = this.items.get(id);
    if (!item || item.refused || isHeld(item) || this.post.connection === "lost") return Promise.resolve();
    const flying = this.flying.get(id);
    if (flying) return flying.then(() => this.sendOne(id));
    const sent = this.deliver(id, item).finally(() => this.flying.delete(id));
    this.flying.set(id, sent);
    return sent;
  }

  /**
   * @param {string} id
   * @param {Item} item
   */
  async deliver(id, item) {
    const { draft, gone, version } = item;
    const { exercise, kind, body, about } = draft;
    const reply = gone
      ? await this.post.ask("remove", { id }, { patience: PATIENCE_MS })
      : await this.post.ask("save", { id, exercise, kind, body, about }, { patience: PATIENCE_MS });
    const latest = this.items.get(id);
    if (reply.ok || (gone && reply.code === "gone")) this.accept(id, item, reply);
    else if (PASSING.has(reply.code ?? "")) this.later(id, AGAIN_MS);
    else if (latest?.version === version) latest.refused = reply.say ?? { room: "", own: "" };
    this.keep();
  }

  /**
   * @param {string} id
   * @param {Item} item
   * @param {Reply} reply
   */
  accept(id, item, reply) {
    this.everSaved = true;
    if (item.gone) {
      this.removed.set(id, Date.now());
      this.acknowledged.delete(id);
    } else if (reply.entry) {
      this.acknowledged.set(id, reply.entry);
    }
    if (this.items.get(id)?.version === item.version) this.items.delete(id);
    else this.later(id, DEBOUNCE_MS);
  }

  /**
   * Waits until these entries are in the book.
   * @param {string[]} ids
   * @returns {Promise<boolean>} false if one of them could not be kept just now
   */
  async settled(ids) {
    await Promise.all(ids.map((id) => this.sendOne(id)));
    return !ids.some((id) => this.items.has(id));
  }

  /**
   * Draws what is on its way over what Python sent.
   * @param {string} exercise
   * @param {Entry[]} mine
   * @returns {Entry[]}
   */
  overlay(exercise, mine) {
    const seen = new Map(mine.map((entry) => [entry.id, entry]));
    for (const [id, entry] of this.acknowledged) {
      const newer = entry.revision > (seen.get(id)?.revision ?? -1);
      if (newer && entry.exercise === exercise) seen.set(id, entry);
      else if (!newer) this.acknowledged.delete(id);
    }
    for (const id of this.removed.keys()) {
      if (!seen.delete(id)) this.removed.delete(id);
    }
    for (const { draft, gone } of this.items.values()) {
      if (gone) seen.delete(draft.id);
      else if (draft.exercise === exercise) seen.set(draft.id, laid(draft, seen.get(draft.id)));
    }
    return [...seen.values()];
  }

  /** Forgets what waits for one exercise, and what was kept of it: its entries are erased. @param {string} exercise */
  forgetPart(exercise) {
    for (const [id, { draft }] of [...this.items]) if (draft.exercise === exercise) this.items.delete(id);
    for (const [id, entry] of [...this.acknowledged]) if (entry.exercise === exercise) this.acknowledged.delete(id);
    this.keep();
  }

  /** Forgets what waits (the person left or erased everything). */
  clear() {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.items.clear();
    this.keep();
  }

  close() {
    for (const timer of this.timers.values()) clearTimeout(timer);
    this.stopListening();
  }
}

/**
 * @param {Draft} draft
 * @param {Entry | undefined} known
 * @returns {Entry}
 */
function laid(draft, known) {
  const same = known && JSON.stringify(known.body) === JSON.stringify(draft.body);
  const { id, exercise, kind, body, about } = draft;
  const shared = Boolean(known?.shared && (same || kind === "opinion"));
  return { id, exercise, kind, body, about, shared, revision: known?.revision ?? Number.MAX_SAFE_INTEGER };
}
