/** What people shared, as a list in which the facilitator puts right what should not be on the wall. */
import { classes, html, useEffect, useMemo, useRef, useState } from "./ui.js";
import { Button } from "./desk.js";
import { gathered, moderated } from "./moderated.js";
import { Picture } from "./picture.js";
import { t } from "./words.js";

/** @typedef {import("./types").PanelView} View */
/** @typedef {import("./moderated.js").Row} Row */
/** @typedef {import("./panel.js").Options} Options */
/** @typedef {{field: string, text: string | null | undefined, fixed?: boolean, picture?: string | null, ask?: string}} Line
 *   `ask` is the question, where the answer alone would not say what it is about */
/** @typedef {(what: string, fields?: Record<string, any>) => void} Tell */

/** A hundred people share hundreds of entries: what nobody looks at costs nothing. */
const AT_ONCE = 40;

/** @param {{view: View, tell: Tell, options: Options}} props */
export function Entries({ view, tell, options }) {
  const [picked, setPicked] = useState(/** @type {string[]} */ ([]));
  const says = (/** @type {Row} */ row) => options.texts(row.body, view.words, view, row.kind).filter((line) => line.text);
  const { kinds, counted = [] } = options;
  const rows = gathered(
    moderated(view.raw, [...kinds, ...counted]).filter((row) => says(row).length && (row.typed || kinds.includes(row.kind))),
    (kind) => Boolean(view.paper[kind]?.counted),
  );
  const pair = rows.filter((row) => picked.includes(row.id));
  const pick = (/** @type {string} */ id) => setPicked((before) => (
    before.includes(id) ? before.filter((one) => one !== id) : [...before, id].slice(-2)));
  const merge = (/** @type {Row} */ from, /** @type {Row} */ into) => {
    tell("merge", { id: from.id, into: into.id });
    setPicked([]);
  };
  const keep = useKept([view.words, view.paper, view.deck, options.aside ? view : null]);
  const row = (/** @type {Row} */ one) => keep(one.id, JSON.stringify([one, picked.includes(one.id)]), () => html`
    <${One} key=${one.id} row=${one} says=${says} view=${view} tell=${tell} options=${options}
      picked=${picked.includes(one.id)} pick=${options.merge && kinds.includes(one.kind) ? () => pick(one.id) : null} />`);
  return html`
    <div class="panel-entries">
      <h3>${t("What people shared")}</h3>
      ${rows.length === 0 && html`<p class="soft">${view.count > 0 ? t("The wall counts these answers; none of them is read here.")
        : t("Nothing yet. People share when they want to; there is no hurry.")}</p>`}
      ${[...counted, ...kinds].map((kind) => {
        const own = rows.filter((one) => one.kind === kind);
        return own.length > 0 && html`
          ${kinds.length + counted.length > 1 && html`<h4 key=${`${kind}-`}>${view.words.forms[kind]?.title}</h4>`}
          <${List} rows=${own} row=${row} key=${kind} />`;
      })}
      ${options.merge && rows.length > 1 && html`<${Together} pair=${pair} says=${says} merge=${merge} />`}
    </div>`;
}

/**
 * As many entries as one looks at, and more when one comes to the end of them.
 * @param {{rows: Row[], row: (one: Row) => any}} props
 */
function List({ rows, row }) {
  const [most, setMost] = useState(AT_ONCE);
  const end = useRef(/** @type {HTMLElement | null} */ (null));
  const more = rows.length - most;
  useEffect(() => {
    if (!end.current) return undefined;
    const watcher = new IntersectionObserver((seen) => {
      if (seen.some((one) => one.isIntersecting)) setMost(most + AT_ONCE);
    });
    watcher.observe(end.current);
    return () => watcher.disconnect();
  }, [most, more > 0]);
  return html`
    <ul class="panel-list">${rows.slice(0, most).map(row)}</ul>
    ${more > 0 && html`<p class="soft small numbers" ref=${end}>+ ${more}</p>`}`;
}

/**
 * Keeps what was drawn of each thing while its sign is the same: hundreds of entries stay as they are when one comes.
 * @param {any[]} all when one of these is another one, everything is drawn again
 * @returns {(id: string, sign: string, draw: () => any) => any}
 */
function useKept(all) {
  const kept = useMemo(() => ({ things: new Map() }), all);
  const before = kept.things;
  kept.things = new Map(); // what is not drawn any more is forgotten
  return (id, sign, draw) => {
    const known = before.get(id);
    const one = known?.sign === sign ? known : { sign, drawn: draw() };
    kept.things.set(id, one);
    return one.drawn;
  };
}

/**
 * Two picked entries become one: which words stay is said by the button.
 * @param {{pair: Row[], says: (row: Row) => Line[], merge: (from: Row, into: Row) => void}} props
 */
function Together({ pair, says, merge }) {
  const [a, b] = pair;
  if (!a || !b) return html`<p class="panel-together soft small">${t("To put two similar ones together, tick both.")}</p>`;
  if (a.kind !== b.kind) return html`<p class="panel-together small">${t("Only two of the same list can be put together.")}</p>`;
  const words = (/** @type {Row} */ row) => says(row).map((line) => row.corrected[line.field] ?? line.text).join(" · ");
  return html`
    <div class="panel-together" role="group" aria-label=${t("Put together")}>
      <p>${t("Put together. Which words stay in front?")}</p>
      ${[[b, a], [a, b]].map(([from, into]) => from && into && html`
        <${Button} key=${into.id} picture="merge" onClick=${() => merge(from, into)}><bdi>${words(into)}</bdi><//>`)}
    </div>`;
}

/**
 * One shared entry, with what may be done about it.
 * @param {{row: Row, says: (row: Row) => Line[], view: View, tell: Tell, options: Options, picked: boolean,
 *   pick: (() => void) | null}} props
 */
function One({ row, says, view, tell, options, picked, pick }) {
  const [editing, setEditing] = useState(false);
  const { id, withheld, adopted, typed, same } = row;
  const lines = says(row);
  return html`
    <li class=${classes("panel-entry", pick && "panel-entry-ticked", withheld && "panel-entry-withheld",
      picked && "panel-entry-picked")}>
      ${pick && html`<input type="checkbox" class="panel-tick" checked=${picked} disabled=${withheld} onChange=${pick}
        aria-label=${t("Tick, to put together: {text}", { text: lines.map((line) => line.text).join(" · ") })} />`}
      <div class="panel-says">
        ${editing ? html`
          <${Correct} id=${id} lines=${lines} corrected=${row.corrected} tell=${tell} done=${() => setEditing(false)} />`
          : lines.map((line) => html`<${Words} key=${line.field} line=${line} corrected=${row.corrected[line.field]} />`)}
        ${row.alike.map((one) => html`
          <p class="panel-alike" key=${one.id}>
            <${Picture} name="merge" size="1.1em" /><span dir="auto">${says(one).map((line) => line.text).join(" · ")}</span>
            <${Button} picture="undo-2" class="button-quiet desk-small"
              onClick=${() => tell("unmerge", { id: one.id })}>${t("Separate")}<//>
          </p>`)}
        ${typed && html`<p class="panel-typed"><${Picture} name="notebook-pen" size="1.1em" />${t("From paper")}
          ${same.length > 0 && html`<strong class="numbers">× ${same.length + 1}</strong>`}</p>`}
        ${withheld && html`<p class="panel-held"><${Picture} name="eye-off" size="1.1em" />${t("Held back: not on the wall")}</p>`}
      </div>
      <div class="panel-acts">
        ${options.aside?.(id, view)}
        ${options.adopt && html`<${Button} picture=${adopted ? "circle-check" : "handshake"} class="desk-small"
          aria-pressed=${adopted} onClick=${() => tell("adopt", { id, adopted: !adopted })}>${adopted ? t("Adopted") : t("Adopt")}<//>`}
        ${lines.some((line) => !line.fixed) && html`<${Button} picture="pencil" class="button-quiet desk-small" aria-expanded=${editing}
          onClick=${() => setEditing(!editing)}>${t("Correct")}<//>`}
        ${typed && html`<${Button} picture="trash-2" class="button-quiet desk-small"
          onClick=${() => tell("take_away", { id: same.at(-1)?.id ?? id })}>${t("Remove")}<//>`}
        ${withheld
          ? html`<${Button} picture="undo-2" class="button-quiet desk-small"
              onClick=${() => tell("restore", { id })}>${t("Restore")}<//>`
          : !typed && html`<${Button} picture="eye-off" class="button-quiet desk-small"
              onClick=${() => tell("withhold", { id })}>${t("Hold back")}<//>`}
      </div>
    </li>`;
}

/** One text, as the wall shows it and as it was written. @param {{line: Line, corrected: string | undefined}} props */
const Words = ({ line, corrected }) => html`
  ${line.ask && html`<p class="soft small">${line.ask}</p>`}
  <p class="panel-words" dir="auto">${line.picture && html`<${Picture} name=${line.picture} size="1.2em" />`}${corrected ?? line.text}</p>
  ${corrected && html`<p class="panel-was" dir="auto"><del>${line.text}</del></p>`}`;

/**
 * Other words for the wall, in place; what the person wrote stays with the person.
 * @param {{id: string, lines: Line[], corrected: Record<string, string>, tell: Tell, done: () => void}} props
 */
function Correct({ id, lines, corrected, tell, done }) {
  const form = useRef(/** @type {HTMLFormElement | null} */ (null));
  useEffect(() => form.current?.querySelector("textarea")?.focus(), []);
  const keep = (/** @type {Event} */ event) => {
    event.preventDefault();
    for (const [field, text] of new FormData(form.current ?? undefined)) {
      const line = lines.find((one) => one.field === field);
      const before = corrected[field] ?? line?.text;
      if (String(text).trim() && String(text).trim() !== before) tell("correct", { id, field, text: String(text).trim() });
    }
    done();
  };
  const onKey = (/** @type {KeyboardEvent} */ event) => {
    if (event.key === "Escape") done();
    if (event.key === "Enter" && !event.shiftKey) keep(event);
  };
  return html`
    <form class="panel-correct" ref=${form} onSubmit=${keep}>
      ${lines.filter((line) => !line.fixed).map((line) => html`
        <textarea key=${line.field} name=${line.field} class="field" rows="2" dir="auto" maxlength="200" onKeyDown=${onKey}
          aria-label=${t("Words on the wall")} defaultValue=${corrected[line.field] ?? line.text}></textarea>`)}
      <button type="submit" class="button button-main desk-small">${t("Keep")}</button>
      <button type="button" class="button button-quiet desk-small" onClick=${done}>${t("Cancel")}</button>
    </form>`;
}
