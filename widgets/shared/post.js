/** Messages to Python and their answers: each message has a number, each answer repeats it. */
import { both } from "./words.js";

/** @typedef {import("./types").Model} Model */
/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").Connection} Connection */

const PATIENCE_MS = 12_000;

/** Asks, waits, and knows whether the room is there. */
export class Post {
  /** @param {Model} model */
  constructor(model) {
    this.model = model;
    this.number = 0;
    /** @type {Connection} */
    this.connection = "open";
    /** @type {Map<number, {message: any, again: boolean, answer: (reply: Reply) => void}>} */
    this.waiting = new Map();
    /** @type {Set<(connection: Connection) => void>} */
    this.listeners = new Set();
    this.onReply = this.onReply.bind(this);
    this.onConnection = this.onConnection.bind(this);
    model.on("msg:custom", this.onReply);
    model.on("connection", this.onConnection);
  }

  /**
   * Sends a message and waits for its answer; never rejects.
   * @param {string} what the message's name
   * @param {Record<string, unknown>} [content]
   * @param {{again?: boolean, patience?: number}} [how] `again`: harmless if it arrives twice, so it is sent again
   *   when the room is back
   * @returns {Promise<Reply>}
   */
  ask(what, content = {}, { again = true, patience = PATIENCE_MS } = {}) {
    const n = ++this.number;
    return new Promise((resolve) => {
      const timer = setTimeout(() => this.answer(n, noAnswer(n)), patience);
      this.waiting.set(n, {
        message: { n, do: what, ...content },
        again,
        answer: (reply) => { clearTimeout(timer); resolve(reply); },
      });
      if (this.connection === "open") this.model.send({ n, do: what, ...content });
      else if (!again) this.answer(n, noAnswer(n));
    });
  }

  /**
   * @param {number} n
   * @param {Reply} reply
   */
  answer(n, reply) {
    const waiting = this.waiting.get(n);
    this.waiting.delete(n);
    waiting?.answer(reply);
  }

  /** @param {Reply} reply @param {DataView[]} [buffers] bytes that travel beside it */
  onReply(reply, buffers = []) {
    if (typeof reply?.re === "number") this.answer(reply.re, { ...reply, buffers });
  }

  /** @param {Connection} connection */
  onConnection(connection) {
    if (connection === this.connection) return;
    this.connection = connection;
    for (const [n, { message, again }] of [...this.waiting]) {
      if (connection === "open") this.model.send(message);
      else if (!again) this.answer(n, noAnswer(n));
    }
    for (const listener of this.listeners) listener(connection);
  }

  /**
   * @param {(connection: Connection) => void} listener
   * @returns {() => void} stops listening
   */
  listen(listener) {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  close() {
    this.model.off("msg:custom", this.onReply);
    this.model.off("connection", this.onConnection);
    for (const n of [...this.waiting.keys()]) this.answer(n, noAnswer(n));
  }
}

/**
 * @param {number} n
 * @returns {Reply}
 */
const noAnswer = (n) => ({
  re: n, ok: false, code: "no_answer", say: both("The room does not answer just now. Please try again in a moment."),
});
