/**
 * The runtime of a lean page (a phone's, the wall's): one widget, one WebSocket to its kernel, nothing else.
 *
 * It asks the widget for its state, gives the screen a model like anywidget's, and keeps the connection: it retries,
 * asks for the state again, and starts over when the kernel is gone. What a person saved is in the book; what they are
 * typing is kept by the screen; so starting over loses nothing.
 */

const PROTOCOL = "v1.kernel.websocket.jupyter.org";
const GONE = 4404;
const [PING, PONG] = ["?", "!"];
const FIRST_RETRY_MS = 500;
const LONGEST_RETRY_MS = 8_000;
const BEAT_MS = 5_000;
const HANDSHAKE_MS = 10_000;
const TYPING_MS = 1_500;
const LETTERS_MS = 3_000;
/** Pauses before starting over, by how often that happened in the last minute. */
const PAUSES_MS = [0, 1_000, 4_000, 10_000, 20_000];
const RELOADS = "passerelle.reloads";

const root = document.documentElement;
const place = /** @type {HTMLElement} */ (document.getElementById("screen"));
const notice = /** @type {HTMLElement} */ (document.getElementById("notice"));
const page = /** @type {HTMLDataElement | null} */ (document.getElementById("kernel"));

// ---- messages: a table of offsets, the channel, header, parent, metadata, content, then buffers -------------------

const writer = new TextEncoder();
const reader = new TextDecoder();

/**
 * @param {string} comm
 * @param {Record<string, unknown>} data
 */
function encode(comm, data) {
  const texts = ["shell", '{"msg_type":"comm_msg"}', "{}", "{}", JSON.stringify({ comm_id: comm, data })];
  const parts = texts.map((text) => writer.encode(text));
  const start = 8 * (parts.length + 2);
  const bytes = new Uint8Array(parts.reduce((sum, part) => sum + part.length, start));
  const table = new DataView(bytes.buffer);
  table.setUint32(0, parts.length + 1, true);
  table.setUint32(8, start, true);
  let end = start;
  parts.forEach((part, index) => {
    bytes.set(part, end);
    end += part.length;
    table.setUint32(8 * (index + 2), end, true);
  });
  return bytes;
}

/**
 * @param {ArrayBuffer} frame
 * @returns {{kind: string, content: any, buffers: DataView[]}}
 */
function decode(frame) {
  const table = new DataView(frame);
  const count = table.getUint32(0, true);
  const at = (/** @type {number} */ index) => table.getUint32(8 * (index + 1), true);
  const part = (/** @type {number} */ index) => new DataView(frame, at(index), at(index + 1) - at(index));
  const parse = (/** @type {number} */ index) => JSON.parse(reader.decode(part(index)));
  const buffers = [...Array(count - 1).keys()].slice(5).map(part);
  return { kind: parse(1).msg_type, content: parse(4), buffers };
}

// ---- the model -----------------------------------------------------------------------------------------------------

/** @typedef {(...values: any[]) => void} Listener */

/** What a screen sees of its widget: anywidget's model, plus the event "connection" ("open" or "lost"). */
class Model {
  /** @param {(data: Record<string, unknown>) => void} post */
  constructor(post) {
    this.post = post;
    /** @type {Record<string, any>} */
    this.state = {};
    /** @type {Map<string, Set<Listener>>} */
    this.listeners = new Map();
  }

  /** @param {string} key */
  get(key) {
    return this.state[key];
  }

  /** @param {string} key @param {unknown} value */
  set(key, value) {
    this.state[key] = value;
    this.emit(`change:${key}`, value);
  }

  /** A lean page shows and asks; it never sets: both doors refuse it. */
  save_changes() {}

  /** Lost connections drop it: a screen sends again what was not answered. @param {unknown} content */
  send(content) {
    this.post({ method: "custom", content });
  }

  /** @param {string} event @param {Listener} listener */
  on(event, listener) {
    this.listeners.set(event, (this.listeners.get(event) ?? new Set()).add(listener));
  }

  /** @param {string | null} [event] @param {Listener | null} [listener] */
  off(event, listener) {
    for (const [name, known] of this.listeners) {
      if (event && name !== event) continue;
      if (listener) known.delete(listener);
      else known.clear();
    }
  }

  /** @param {string} event @param {any[]} values */
  emit(event, ...values) {
    for (const listener of [...(this.listeners.get(event) ?? [])]) listener(...values);
  }

  /** @param {any} data @param {DataView[]} buffers */
  receive(data, buffers) {
    if (data.method === "custom") this.emit("msg:custom", data.content, buffers);
    if (data.method !== "update") return;
    (data.buffer_paths ?? []).forEach((/** @type {(string | number)[]} */ path, /** @type {number} */ index) => {
      const last = path.pop() ?? "";
      path.reduce((inner, key) => inner[key], data.state)[last] = buffers[index];
    });
    Object.assign(this.state, data.state);
    for (const key of Object.keys(data.state)) this.emit(`change:${key}`, data.state[key]);
  }
}

// ---- the connection --------------------------------------------------------------------------------------------------

/**
 * @param {string} kernel
 * @param {string} comm
 */
function live(kernel, comm) {
  const path = `/api/kernels/${kernel}/channels`;
  const model = new Model((data) => {
    if (socket.readyState === WebSocket.OPEN) socket.send(encode(comm, data));
  });
  const loading = import(/** @type {string} */ (place.dataset.module));
  let retries = 0;
  let gone = false;
  let heard = true;
  let rendered = false;
  let timer = 0;
  /** @type {WebSocket} */
  let socket;

  /** @param {"open" | "lost"} state */
  function say(state) {
    if (root.dataset.connection !== state) {
      root.dataset.connection = state;
      model.emit("connection", state);
    }
    notice.hidden = state === "open" || (model.listeners.get("connection")?.size ?? 0) > 0;
  }

  async function render() {
    rendered = true;
    const { default: made } = await loading;
    const widget = typeof made === "function" ? await made() : made;
    await widget.initialize?.({ model });
    await lifted();
    const early = firstStep();
    place.replaceChildren();
    await widget.render({ model, el: place });
    early();
    dress();
  }

  function connect() {
    const one = new WebSocket(location.origin.replace(/^http/, "ws") + path, PROTOCOL);
    let opened = false;
    const handshake = setTimeout(() => one.close(), HANDSHAKE_MS);
    socket = one;
    one.binaryType = "arraybuffer";
    one.onopen = () => {
      opened = heard = true;
      clearTimeout(handshake);
      one.send(encode(comm, { method: "request_state" }));
    };
    one.onmessage = ({ data }) => {
      heard = true;
      if (data === PONG) return;
      const { kind, content, buffers } = decode(data);
      if (kind === "comm_close") return startOver();
      model.receive(content.data, buffers);
      if (content.data.method !== "update") return;
      retries = 0;
      if (!rendered) render().catch(startOver);
      say("open");
    };
    one.onclose = ({ code }) => {
      clearTimeout(handshake);
      if (one === socket) lost(code, opened);
    };
  }

  /** @param {number} code @param {boolean} opened */
  function lost(code, opened) {
    say("lost");
    if (code === GONE) return startOver();
    const pause = Math.min(LONGEST_RETRY_MS, FIRST_RETRY_MS * 2 ** retries++);
    clearTimeout(timer);
    timer = setTimeout(opened ? connect : probe, pause * (0.75 + Math.random() / 2));
  }

  /** A refused WebSocket says nothing; the same address asked plainly says whether the kernel is still there. */
  async function probe() {
    const patience = new AbortController();
    setTimeout(() => patience.abort(), HANDSHAKE_MS);
    const answer = await fetch(path, { cache: "no-store", signal: patience.signal }).catch(() => null);
    if (answer?.status === 404) startOver();
    else if (answer) connect();
    else lost(0, false);
  }

  function startOver() {
    if (gone) return;
    gone = true;
    clearTimeout(timer);
    reload();
  }

  function beat() {
    if (gone || socket.readyState !== WebSocket.OPEN) return;
    if (!heard) {
      const silent = socket;
      socket.onclose = null;
      silent.close();
      lost(0, true);
    } else {
      ping();
    }
  }

  /** The next beat sees whether it was answered. */
  function ping() {
    heard = false;
    socket.send(PING);
  }

  function hurry() {
    if (gone || document.visibilityState === "hidden") return;
    if (socket.readyState === WebSocket.OPEN) {
      ping();
    } else if (socket.readyState === WebSocket.CLOSED) {
      retries = 0;
      clearTimeout(timer);
      probe();
    }
  }

  loading.catch(startOver);
  connect();
  setInterval(beat, BEAT_MS);
  addEventListener("online", hurry);
  addEventListener("pageshow", ({ persisted }) => persisted && hurry());
  document.addEventListener("visibilitychange", hurry);
  addEventListener("pagehide", () => gone || navigator.sendBeacon(`/leave/${kernel}`));
}

// ---- the first step ------------------------------------------------------------------------------------------------

const FINGER_MS = 40;
/** A tap is told a moment after the finger has left. */
const TAP_MS = 120;
const LONGEST_TOUCH_MS = 3_000;
/** When a finger came down on the list of languages; 0 when none is there. */
let touched = 0;
place.addEventListener("pointerdown", () => (touched = Date.now()));
for (const end of ["pointerup", "pointercancel"]) addEventListener(end, () => setTimeout(() => (touched = 0), TAP_MS));

/** Waits until no finger is on the page: a tap that began on one list must end on the same. */
async function lifted() {
  while (touched && Date.now() - touched < LONGEST_TOUCH_MS) {
    await new Promise((go) => setTimeout(go, FINGER_MS));
  }
}

/**
 * Keeps what was pointed at before the script was there; the entrance takes it from here.
 * @returns {() => void} gives the keyboard its place again
 */
function firstStep() {
  const early = /** @type {HTMLInputElement | null} */ (place.querySelector(":checked"));
  if (early) place.dataset.early = early.value;
  const { value } = /** @type {HTMLInputElement} */ (document.activeElement);
  return () => /** @type {HTMLElement | null} */ (place.querySelector(`[data-language="${value}"]`))?.focus();
}

// ---- letters ---------------------------------------------------------------------------------------------------------

/** Our own letters come once somebody has begun, so that they never stand before the first step; a wall has them at once. */
function dress() {
  const { fonts } = place.dataset;
  const begun = () => {
    removeEventListener("click", begun, true);
    if (!fonts || document.head.querySelector(`[href="${fonts}"]`)) return;
    document.head.append(Object.assign(document.createElement("link"), { rel: "stylesheet", href: fonts }));
  };
  addEventListener("click", begun, true);
  setTimeout(begun, LETTERS_MS);
}

// ---- starting over -----------------------------------------------------------------------------------------------------

let typed = 0;
document.addEventListener("input", () => (typed = Date.now()), true);

/** Asks for a new page: not in the middle of a word, and less and less often when it does not help. */
function reload() {
  const now = Date.now();
  /** @type {number[]} */
  const recent = JSON.parse(sessionStorage.getItem(RELOADS) ?? "[]").filter((/** @type {number} */ at) => now - at < 60_000);
  const pause = PAUSES_MS[Math.min(recent.length, PAUSES_MS.length - 1)] ?? 0;
  const again = () => {
    if (Date.now() - typed < TYPING_MS) {
      setTimeout(again, TYPING_MS);
    } else {
      sessionStorage.setItem(RELOADS, JSON.stringify([...recent, Date.now()]));
      location.reload();
    }
  };
  setTimeout(again, pause);
}

/** Whoever comes back goes past the first step; a browser that forbids storage knows nobody. */
function known() {
  try {
    const { enter } = JSON.parse(sessionStorage.getItem("passerelle.drafts") ?? "{}").places ?? {};
    const begun = enter && enter.at !== "language";
    return begun || localStorage.getItem("passerelle.seat") !== null || location.hash.startsWith("#k=");
  } catch {
    return false;
  }
}

root.toggleAttribute("data-known", known());
if (page?.dataset.model) live(page.value, page.dataset.model);
else reload();
