/** Sharing is a gesture: one entry, exactly what others will see of it, share, take back, change, remove. */
import { classes, html, useEffect, useState } from "./ui.js";
import { Answers, Badge, answered } from "./entries.js";
import { optionWords } from "./inputs.js";
import { Button, Page, Title } from "./page.js";
import { Picture } from "./picture.js";
import { Both, both, pair, stepWords } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").ExerciseView} ExerciseView */

/**
 * What the others see, drawn from Python's card and nothing else.
 * @param {{card: Record<string, any>, entry: Entry, exercise: ExerciseView}} props
 */
export function Seen({ card, entry, exercise }) {
  const parts = Object.entries(card).map(([key, value]) => part(key, value, entry, exercise)).filter(Boolean);
  if (parts.length === 0) {
    return html`<${Both} as="p"
      of=${both("The others see none of your words here; it only adds one to the count.")} />`;
  }
  return html`<div class="seen">${parts}</div>`;
}

/**
 * @param {string} key
 * @param {any} value
 * @param {Entry} entry
 * @param {ExerciseView} exercise
 */
function part(key, value, entry, exercise) {
  const at = entry.kind;
  const words = stepWords(exercise, at, key);
  if (Array.isArray(value) && value.length > 0 && key !== "merged") {
    const typed = exercise.spec.forms[at]?.steps.find((step) => step.key === key)?.input === "text";
    return html`<ul key=${key} class=${typed ? "seen-texts" : "seen-list"}>
      ${value.map((/** @type {any} */ item) => html`<li key=${item.key ?? item.text}>
      ${item.key ? html`<${Both} inline of=${optionWords(words, item.key)} />` : html`<bdi>${item.text}</bdi>`}
    </li>`)}</ul>`;
  }
  if (key === "picture" && value) return html`<${Picture} key=${key} name=${pictureOf(value, exercise, at)}
    size="2.2em" />`;
  if (key === "slug") return html`<${Answers} key=${key} entry=${entry} exercise=${exercise} />`;
  if (["text", "task", "competence"].includes(key) && value) {
    return html`<p key=${key} class=${classes("seen-text", `seen-${key}`)}><bdi>${value}</bdi></p>`;
  }
  return null;
}

/**
 * The drawing behind a picture option.
 * @param {string} key
 * @param {Pick<ExerciseView, "spec">} exercise
 * @param {string} form
 */
export function pictureOf(key, exercise, form) {
  const steps = exercise.spec.forms[form]?.steps ?? [];
  return steps.find((step) => step.key === "picture")?.options?.[key]?.picture ?? key;
}

/**
 * Asks Python what others will see; asks again when the entry changes.
 * @param {Entry} entry
 * @param {(id: string) => Promise<Reply>} preview
 */
function usePreview(entry, preview) {
  const [reply, setReply] = useState(/** @type {Reply | null} */ (null));
  const content = JSON.stringify(entry.body);
  useEffect(() => {
    let current = true;
    preview(entry.id).then((answer) => { if (current) setReply(answer); });
    return () => { current = false; };
  }, [entry.id, content]);
  return reply;
}

/**
 * One entry on its own screen. `fresh` is the moment after writing it: share it now, or keep it.
 * @param {{entry: Entry, exercise: ExerciseView, actions: import("./types").Actions, fresh: boolean, back: () => void,
 *   edit: () => void, shareable?: boolean, note?: import("./types").Both}} props
 */
export function EntryScreen({ entry, exercise, actions, fresh, back, edit, shareable = true, note }) {
  const [busy, setBusy] = useState(false);
  const [removing, setRemoving] = useState(false);
  const [trouble, setTrouble] = useState(/** @type {import("./types").Both | null} */ (null));
  const reply = usePreview(entry, actions.preview);
  const act = async (/** @type {Promise<Reply>} */ asked, /** @type {() => void} */ then) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setTrouble(answer.ok ? null : answer.say ?? null);
    if (answer.ok) then();
  };
  const share = () => act(actions.share([entry.id], true), fresh ? back : () => {});
  const take = () => act(actions.share([entry.id], false), () => {});
  const remove = () => act(actions.remove(entry.id), back);
  if (removing) return html`<${Removing} entry=${entry} exercise=${exercise} yes=${remove}
    no=${() => setRemoving(false)} />`;
  const shareButton = entry.shared
    ? html`<${Button} class="bar-main" picture="undo-2" of=${both("Take back")} disabled=${busy} onClick=${take} />`
    : html`<${Button} look="share" class="bar-main" picture="users" of=${both("Share with the group")} disabled=${busy
      || !reply?.ok} onClick=${share} />`;
  const bar = shareable && html`${shareButton}
    ${fresh && !entry.shared && html`<${Button} picture="lock" of=${both("Keep for me")} onClick=${back} />`}`;
  const hidden = hiddenSteps(entry, exercise, shareable ? reply?.["card"] : {});
  return html`<${Page} name=${`entry ${entry.id}`} back=${back} bar=${bar} stacked=${true}>
    <${Title} of=${shareable ? pair(exercise.words, (w) => w.screens["preview"])
      : pair(exercise.words, (w) => w.title)} />
    ${shareable && html`<${Preview} reply=${reply} entry=${entry} exercise=${exercise} />
      <p class="state"><${Badge} shared=${entry.shared} />
        <${Both} class="soft" of=${pair(exercise.words, (w) => w.screens[entry.shared ? "shared" : "private"])} />
          </p>`}
    ${note && !entry.shared && html`<p class="note"><${Picture} name="handshake" /><${Both} of=${note} /></p>`}
    ${trouble && html`<${Both} as="p" class="trouble" role="alert" of=${trouble} />`}
    ${hidden.length > 0 && html`<div class="entry-whole">
      ${shareable && html`<h2 class="only-me"><${Picture} name="lock" size="1.1em" /><${Both}
        of=${both("Only you see this")} /></h2>`}
      <${Answers} entry=${entry} exercise=${exercise} asked=${true}
        only=${(/** @type {any} */ step) => hidden.includes(step)} />
    </div>`}
    <div class="entry-actions">
      <${Button} picture="pencil" of=${both("Change")} onClick=${edit} />
      <${Button} look="quiet" picture="trash-2" of=${both("Remove")} onClick=${() => setRemoving(true)} />
    </div>
  <//>`;
}

/**
 * The questions whose answers are nowhere on the card that others see.
 * @param {Entry} entry
 * @param {ExerciseView} exercise
 * @param {any} card
 */
function hiddenSteps(entry, exercise, card) {
  const seen = JSON.stringify(card ?? {});
  const says = (/** @type {unknown} */ value) => seen.includes(JSON.stringify(value));
  return answered(entry, exercise).filter(({ key }) => ![entry.body[key]].flat().some(says));
}

/** @param {{reply: Reply | null, entry: Entry, exercise: ExerciseView}} props */
function Preview({ reply, entry, exercise }) {
  if (!reply) return html`<div class="preview preview-empty" aria-busy="true"></div>`;
  if (!reply.ok) return html`<${Both} as="p" class="trouble" of=${reply.say ?? both("Please try again.")} />`;
  return html`<figure class=${classes("preview", entry.shared && "preview-shared")}>
    <figcaption><${Picture} name="eye" size="1.2em" /><${Both} inline of=${both("What the others see")} />
      </figcaption>
    <${Seen} card=${reply.card} entry=${entry} exercise=${exercise} />
  </figure>`;
}

/** @param {{entry: Entry, exercise: ExerciseView, yes: () => void, no: () => void}} props */
function Removing({ entry, exercise, yes, no }) {
  const bar = html`<${Button} look="alert" picture="trash-2" of=${both("Remove")} onClick=${yes} />
    <${Button} look="main" class="bar-main" picture="undo-2" of=${both("Keep it")} onClick=${no} />`;
  return html`<${Page} name="remove" back=${no} bar=${bar}>
    <${Title} of=${both("Remove this?")} />
    <div class="card card-private"><${Answers} entry=${entry} exercise=${exercise} /></div>
    <${Both} as="p" class="why" of=${both("It goes at once, also from the wall. It cannot be brought back.")} />
  <//>`;
}

/**
 * Several entries shared in one gesture, where one alone would say little.
 * @param {{entries: Entry[], exercise: ExerciseView, actions: import("./types").Actions, back: () => void, edit: () => void}} props
 */
export function ShareMany({ entries, exercise, actions, back, edit }) {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(/** @type {import("./types").Both | null} */ (null));
  const shared = entries.every((entry) => entry.shared);
  const say = (/** @type {string} */ key) => pair(exercise.words, (w) => w.screens[key]);
  const set = async (/** @type {boolean} */ wanted) => {
    setBusy(true);
    const reply = await actions.share(entries.map((entry) => entry.id), wanted);
    setBusy(false);
    setTrouble(reply.ok ? null : reply.say ?? null);
  };
  const bar = html`${shared
    ? html`<${Button} class="bar-main" picture="undo-2" of=${both("Take back")} disabled=${busy}
      onClick=${() => set(false)} />`
    : html`<${Button} look="share" class="bar-main" picture="users" of=${both("Share with the group")}
      disabled=${busy} onClick=${() => set(true)} />`}
    <${Button} picture="pencil" of=${both("Change")} onClick=${edit} />`;
  return html`<${Page} name="share many" back=${back} bar=${bar} stacked=${true}>
    <${Title} of=${say("preview")} />
    <p class="state"><${Badge} shared=${shared} /><${Both} class="soft" of=${say(shared ? "shared" : "private")} />
      </p>
    ${trouble && html`<${Both} as="p" class="trouble" role="alert" of=${trouble} />`}
    <figure class=${classes("preview", shared && "preview-shared")}>
      <figcaption><${Picture} name="eye" size="1.2em" /><${Both} inline of=${both("What the others see")} />
        </figcaption>
      <ul class="many">${entries.map((entry) => html`<li key=${entry.id}><${OneOfMany} entry=${entry}
        exercise=${exercise} actions=${actions} /></li>`)}</ul>
    </figure>
  <//>`;
}

/** @param {{entry: Entry, exercise: ExerciseView, actions: import("./types").Actions}} props */
function OneOfMany({ entry, exercise, actions }) {
  const reply = usePreview(entry, actions.preview);
  return reply?.ok && html`<${Seen} card=${reply.card} entry=${entry} exercise=${exercise} />`;
}
