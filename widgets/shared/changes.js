/** Small changes of a view: the page keeps the whole, Python sends what is different (`widgets/changes.py`). */

/** @typedef {import("./types").Change} Change */
/** @typedef {import("./types").Model} Model */

/**
 * Makes the new value; what has not changed is the same object as before.
 * @param {any} old left as it is
 * @param {Change} change
 * @returns {any}
 */
export function applied(old, change) {
  if ("all" in change) return change.all;
  if (change.list) return change.list.flatMap((part) => piece(old, part));
  const gone = new Set(change.gone);
  const inner = new Map(Object.entries(change.in ?? {}));
  const kept = Object.entries(old).filter(([key]) => !gone.has(key)).map(([key, value]) => {
    const within = inner.get(key);
    return [key, within ? applied(value, within) : value];
  });
  return Object.fromEntries([...kept, ...Object.entries(change.set ?? {})]);
}

/**
 * @param {any[]} old
 * @param {import("./types").Piece} part
 * @returns {any[]}
 */
function piece(old, part) {
  if (Array.isArray(part)) return old.slice(...part);
  return "new" in part ? part.new : [applied(old[part.of], part.change)];
}

/**
 * Keeps a model's view whole. A change fits one view only, by its number; whoever missed one asks for the whole.
 * @param {Model} model
 * @param {() => void} draw called when the view is another one
 * @returns {{view(): any, stop(): void}}
 */
export function follow(model, draw) {
  /** @type {any} */
  let view;
  let number = 0;
  const take = () => {
    view = model.get("view") ?? {};
    number = model.get("view_number") ?? 0;
  };
  const whole = () => {
    take();
    draw();
  };
  const change = () => {
    /** @type {{number: number, change: Change} | undefined} */
    const next = model.get("change");
    if (!next || next.number <= number) return;
    if (next.number > number + 1) return model.send({ do: "whole" });
    view = applied(view, next.change);
    number = next.number;
    draw();
  };
  // A whole view that is like the first one still has another number: changes may have passed between them.
  const heard = /** @type {const} */ ([["change:view", whole], ["change:view_number", whole], ["change:change", change]]);
  for (const [event, listener] of heard) model.on(event, listener);
  take();
  change();
  return {
    view: () => view,
    stop: () => heard.forEach(([event, listener]) => model.off(event, listener)),
  };
}
