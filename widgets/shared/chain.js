/** The chain on a phone: what an entry comes from, and what it became; each step opens, both ways. */
import { html, useEffect, useState } from "./ui.js";
import { Picture } from "./picture.js";
import { Both, both } from "./words.js";

/** @typedef {import("./types").ChainItem} ChainItem */
/** @typedef {import("./types").Entry} Entry */

/**
 * Asks what an entry rests on and what rests on it; asks again when the entry changes.
 * @param {Entry} entry
 * @param {import("./types").Actions} actions
 * @returns {{from: ChainItem[], to: ChainItem[]}}
 */
function useChain(entry, actions) {
  const [chain, setChain] = useState(/** @type {{from: ChainItem[], to: ChainItem[]}} */ ({ from: [], to: [] }));
  const content = JSON.stringify(entry.body);
  useEffect(() => {
    let current = true;
    actions.chain(entry.id).then((reply) => {
      if (current && reply.ok) setChain({ from: reply["from"] ?? [], to: reply["to"] ?? [] });
    });
    return () => { current = false; };
  }, [entry.id, content]);
  return chain;
}

/**
 * Where an entry comes from and what it became; nothing is drawn for an entry that stands alone.
 * @param {{entry: Entry, actions: import("./types").Actions, open: (item: ChainItem) => void}} props
 */
export function Chain({ entry, actions, open }) {
  const { from, to } = useChain(entry, actions);
  return html`
    <${Way} items=${from} way="from" of=${both("Where this comes from")} open=${open} />
    <${Way} items=${to} way="to" of=${both("What it became")} open=${open} />`;
}

/**
 * @param {{items: ChainItem[], way: "from" | "to", of: import("./types").Both, open: (item: ChainItem) => void}} props
 */
const Way = ({ items, way, of, open }) => (items.length === 0 ? null : html`
  <section class=${`chain chain-${way}`} data-chain=${way}>
    <h2><${Picture} name=${way === "from" ? "footprints" : "sprout"} size="1.2em" /><${Both} of=${of} /></h2>
    <${Branch} items=${items} way=${way} open=${open} />
  </section>`);

/**
 * One step of the chain, and below it the next ones.
 * @param {{items: ChainItem[], way: "from" | "to", open: (item: ChainItem) => void}} props
 */
const Branch = ({ items, way, open }) => html`<ul class="chain-list">${items.map((item) => html`
  <li key=${item.id}>
    <button type="button" class="row-choice" data-step=${item.id} onClick=${() => open(item)}>
      <${Picture} name=${item.picture ?? "circle-dot"} size="1.6em" /><${Both} of=${item.label} />
      <${Picture} name="chevron-right" class="picture-turns row-mark" />
    </button>
    ${(item[way] ?? []).length > 0 && html`<${Branch} items=${item[way]} way=${way} open=${open} />`}
  </li>`)}</ul>`;
