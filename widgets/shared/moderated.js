/** What the desk decided about shared entries, put back together from the book's list. */

/** @typedef {import("./types").Entry} Entry */
/**
 * One shared entry as the panel lists it.
 * @typedef {object} Row
 * @property {string} id
 * @property {string} kind
 * @property {Record<string, any>} body as the person wrote it
 * @property {Record<string, string>} corrected field to the facilitator's words
 * @property {boolean} withheld
 * @property {boolean} adopted
 * @property {boolean} typed whether the facilitator typed it from paper
 * @property {Row[]} same others of the same words, typed from paper for a wall that counts
 * @property {Row[]} alike those merged into it
 */

/**
 * Lists the entries of some kinds with what was decided about each; merged ones stand below the one that is shown.
 * @param {Entry[]} raw shared entries, and the desk's own about them (withheld, correction, merge, adoption)
 * @param {string[]} kinds
 * @returns {Row[]}
 */
export function moderated(raw, kinds) {
  // The first decision of a kind counts; looking through all entries for each would take a second for a full room.
  const decisions = new Map([...raw].reverse().map((one) => [`${one.kind} ${one.about[0]}`, one]));
  const decided = (/** @type {string} */ kind, /** @type {string} */ id) => decisions.get(`${kind} ${id}`);
  const rows = new Map(raw.filter((one) => kinds.includes(one.kind)).map((one) => [one.id, {
    id: one.id,
    kind: one.kind,
    body: one.body,
    corrected: decided("correction", one.id)?.body ?? {},
    withheld: decided("withheld", one.id) !== undefined,
    adopted: decided("adoption", one.id)?.body.adopted === true,
    typed: decided("from_paper", one.id) !== undefined,
    alike: /** @type {Row[]} */ ([]),
    same: /** @type {Row[]} */ ([]),
  }]));
  const top = (/** @type {Row} */ row) => {
    const passed = new Set();
    let last = row;
    for (let next = last; next && !passed.has(next.id); next = rows.get(decided("merge", next.id)?.body.into) ?? last) {
      passed.add(next.id);
      last = next;
    }
    return last;
  };
  const shown = [...rows.values()].filter((row) => top(row) === row);
  for (const row of rows.values()) if (top(row) !== row) top(row).alike.push(row);
  return shown;
}

/**
 * Puts equal answers typed from paper on one line, where the wall counts them.
 * @param {Row[]} rows
 * @param {(kind: string) => boolean} isCounted
 * @returns {Row[]}
 */
export function gathered(rows, isCounted) {
  /** @type {Map<string, Row>} */
  const first = new Map();
  return rows.filter((row) => {
    if (!row.typed || row.withheld || !isCounted(row.kind)) return true;
    const words = JSON.stringify([row.kind, row.body]);
    const known = first.get(words);
    if (known) known.same.push(row);
    else first.set(words, row);
    return !known;
  });
}
