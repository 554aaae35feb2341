/** A file that leaves the phone or comes to it, in parts that one message can carry. */
import { newId } from "../shared/outbox.js";

/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {(what: string, content?: any, how?: {patience?: number}) => Promise<Reply>} Ask */
/** @typedef {(n: number, m: number) => void} Progress */

/** As in widgets/luggage.py. */
const PART_BYTES = 30_000;
export const MOST_BYTES = 2_000_000;
/** A locked file is slow to make and to open, so that nobody can try all the words there are. */
const SLOW = { patience: 60_000 };

/** @param {string} data base64 */
const bytesOf = (data) => Uint8Array.from(atob(data), (letter) => letter.charCodeAt(0));

/** @param {Uint8Array} bytes at most `PART_BYTES` of them */
const base64Of = (bytes) => btoa(String.fromCharCode(...bytes));

/**
 * Asks for the portfolio as a file.
 * @param {Ask} ask
 * @param {string | null} words what locks it; null for a plain one
 * @param {Progress} progress
 * @returns {Promise<Reply>} with `file`, its name, and `blob`, its content
 */
export async function takeFile(ask, words, progress) {
  const first = await ask("take", words === null ? {} : { passphrase: words }, SLOW);
  if (!first.ok) return first;
  const parts = [bytesOf(first["data"])];
  while (parts.length < first["of"]) {
    progress(parts.length, first["of"]);
    const reply = await ask("take_part", { part: parts.length });
    if (!reply.ok) return reply;
    parts.push(bytesOf(reply["data"]));
  }
  return { ...first, blob: new Blob(parts, { type: "application/octet-stream" }) };
}

/**
 * Sends a portfolio's file.
 * @param {Ask} ask
 * @param {Uint8Array} bytes
 * @param {Progress} progress
 * @returns {Promise<Reply>} what came in: `added`, `here`, `left`; or `locked`
 */
export async function bringFile(ask, bytes, progress) {
  const of = Math.max(1, Math.ceil(bytes.length / PART_BYTES));
  const file = newId();
  for (let part = 0; ; part += 1) {
    progress(part, of);
    const data = base64Of(bytes.subarray(part * PART_BYTES, (part + 1) * PART_BYTES));
    const reply = await ask("bring", { file, part, of, data }, SLOW);
    if (!reply.ok || part + 1 === of) return reply;
  }
}

/**
 * Opens the locked file that was sent.
 * @param {Ask} ask
 * @param {string} words
 */
export const unlockFile = (ask, words) => ask("unlock", { passphrase: words }, SLOW);
