/** One part of the portfolio: its entries, the gesture of showing all of it to the tutors, and erasing it. */
import { html, useEffect, useState } from "../shared/ui.js";
import { Badge, EntryCard } from "../shared/entries.js";
import { keepPlace } from "../shared/drafts.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { Trouble } from "./enter.js";
import { Row } from "./settings.js";

/** @typedef {import("../shared/types").Entry} Entry */
/** @typedef {import("../shared/types").Reply} Reply */
/** @typedef {import("../shared/types").Both} Text */
/** @typedef {import("./portfolio.js").Props & {link: import("../shared/types").ExerciseLink, list: () => void}} Props */

/** The most ids that one message carries. */
const MOST_IDS = 100;

/**
 * What the tutors may be shown: not what was given away without a name, nor what was written to one person.
 * @param {Entry} entry
 * @param {any} frame
 */
function showable(entry, frame) {
  const form = frame?.spec.forms[entry.kind];
  return form?.to !== "owner" && !(form?.anonymous && entry.shared);
}

/** The entries of the part, as the book has them and the phone has changed them. @param {Props} props */
function usePart({ ask, outbox, link, view }) {
  const [reply, setReply] = useState(/** @type {Reply | null} */ (null));
  const [again, count] = useState(0);
  const known = `${link.count} ${link.shared} ${link.tutor} ${view.language} ${again}`;
  useEffect(() => { ask("portfolio", { exercise: link.name }).then(setReply); }, [known]);
  const frame = reply?.["exercises"]?.[link.name];
  return { reply, frame, entries: frame ? outbox.overlay(link.name, reply?.["entries"]) : [], look: () => count(again + 1) };
}

/** @param {Props} props */
export function Part(props) {
  const { ask, outbox, link, list } = props;
  const { reply, frame, entries, look } = usePart(props);
  const [asking, setAsking] = useState(/** @type {"" | "show" | "erase"} */ (""));
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const [busy, setBusy] = useState(false);
  const act = async (/** @type {() => Promise<Reply>} */ what, /** @type {() => void} */ then) => {
    setBusy(true);
    const answer = await what();
    setBusy(false);
    setTrouble(answer.ok ? null : answer.say ?? null);
    if (answer.ok) then();
  };
  const able = entries.filter((entry) => showable(entry, frame));
  const done = () => { setAsking(""); look(); };
  const show = (/** @type {boolean} */ shown) => act(() => showAll(props, able.filter((one) => Boolean(one.tutor) !== shown), shown), done);
  const erase = () => act(async () => {
    await outbox.flush();
    return ask("erase_part", { exercise: link.name });
  }, () => { outbox.forgetPart(link.name); keepPlace(link.name, undefined); list(); });
  const asked = { link, busy, trouble, no: () => { setAsking(""); setTrouble(null); } };
  if (asking === "show") return html`<${Showing} ...${asked} n=${able.length} yes=${() => show(true)} />`;
  if (asking === "erase") return html`<${Erasing} ...${asked} n=${entries.length} yes=${erase} />`;
  return html`<${Entries} ...${props} reply=${reply} frame=${frame} entries=${entries} trouble=${trouble} able=${able}
    ask=${setAsking} hide=${() => show(false)} />`;
}

/**
 * @param {Props} props
 * @param {Entry[]} entries
 * @param {boolean} shown
 * @returns {Promise<Reply>}
 */
async function showAll({ ask, outbox }, entries, shown) {
  const ids = entries.map((one) => one.id);
  await outbox.settled(ids);
  /** @type {Reply} */
  let reply = { re: 0, ok: true };
  for (let at = 0; at < ids.length && reply.ok; at += MOST_IDS) {
    reply = await ask("show", { ids: ids.slice(at, at + MOST_IDS), shown });
  }
  return reply;
}

/**
 * @param {Omit<Props, "ask"> & {reply: Reply | null, frame: any, entries: Entry[], able: Entry[], trouble: Text | null,
 *   ask: (what: "show" | "erase") => void, hide: () => void}} props
 */
function Entries({ link, list, open, reply, frame, entries, able, trouble, ask, hide }) {
  const shown = able.filter((entry) => entry.tutor).length;
  const bar = html`<${Button} look="main" class="bar-wide" picture="pencil" of=${both("Go on with this part")}
    onClick=${() => open(link.name)} />`;
  return html`<${Page} name=${`part ${link.name}`} back=${list} bar=${bar}>
    <${Title} of=${link.title} />
    <${Trouble} of=${trouble ?? (reply && !reply.ok ? reply.say ?? null : null)} />
    <div class="part-entries" data-part=${link.name}>
      ${entries.map((entry) => html`<${EntryCard} key=${entry.id} entry=${entry} exercise=${{ name: link.name, ...frame }}
        open=${() => open(link.name, entry.id)} children=${marks(entry, frame)} />`)}
    </div>
    <ul class="rows rows-apart">
      ${shown < able.length && html`<${Row} name="show" picture="eye" of=${both("Show all of it to the tutors")}
        onClick=${() => ask("show")} />`}
      ${shown > 0 && html`<${Row} name="hide" picture="undo-2" of=${both("Take all of it back from the tutors")} onClick=${hide} />`}
      ${entries.length > 0 && html`<${Row} name="erase" alert=${true} picture="trash-2" of=${both("Erase this part")}
        onClick=${() => ask("erase")} />`}
    </ul>
  <//>`;
}

/**
 * What is never shared with the group has its own mark: only me, or one other person.
 * @param {Entry} entry
 * @param {any} frame
 */
function marks(entry, frame) {
  const { to = "group" } = frame?.spec.forms[entry.kind] ?? {};
  if (to === "nobody") return html`<span><${Badge} shared=${false} /></span>`;
  return to === "owner" && html`<span><span class="badge badge-shared"><${Picture} name="user-round" size="1.1em" />
    <${Both} inline of=${both("Given to one person")} /></span></span>`;
}

/** @param {{link: Props["link"], n: number, busy: boolean, trouble: Text | null, yes: () => void, no: () => void}} props */
function Showing({ link, n, busy, trouble, yes, no }) {
  const bar = html`<${Button} look="quiet" class="bar-skip" of=${both("Not now")} onClick=${no} />
    <${Button} look="main" class="bar-main" picture="eye" of=${both("Show to the tutors")} disabled=${busy} onClick=${yes} />`;
  return html`<${Page} name="show part" back=${no} bar=${bar}>
    <${Title} of=${both("Show this part to the tutors?")} />
    <${Named} link=${link} n=${n} />
    <${Both} as="p" of=${both("The tutors can read every word of it. The group sees nothing new.")} />
    <${Both} as="p" class="why" of=${both("You can take it back at any time. What you write later stays yours.")} />
    <${Trouble} of=${trouble} />
  <//>`;
}

/** @param {{link: Props["link"], n: number, busy: boolean, trouble: Text | null, yes: () => void, no: () => void}} props */
function Erasing({ link, n, busy, trouble, yes, no }) {
  const bar = html`<${Button} look="main" picture="undo-2" of=${both("Keep it")} onClick=${no} />
    <${Button} look="alert" picture="trash-2" of=${both("Erase this part")} disabled=${busy} onClick=${yes} />`;
  return html`<${Page} name="erase part" back=${no} bar=${bar} stacked=${true}>
    <${Title} of=${both("Erase this part?")} />
    <${Named} link=${link} n=${n} />
    <${Both} as="p" of=${both("It goes at once, from the book and from the wall. Nobody can bring it back.")} />
    <${Both} as="p" class="why" of=${both("What the others said about it goes too.")} />
    <${Trouble} of=${trouble} />
  <//>`;
}

/** Which part it is, and how much is in it. @param {{link: Props["link"], n: number}} props */
const Named = ({ link, n }) => html`<p class="card carry-line" data-named>
  <span class="begin-picture"><${Picture} name=${link.picture} size="1.6em" /></span>
  <span class="carry-words"><${Both} class="carry-title" of=${link.title} /><${Both} inline class="soft small"
    of=${both("Things written: {n}", { n })} /></span>
</p>`;
