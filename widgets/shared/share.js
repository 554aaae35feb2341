/** Sharing is a gesture: one entry, exactly what others will see of it, share, take back, change, remove. */
import { classes, html, useState } from "./ui.js";
import { Answers, Badge, TutorBadge, answered } from "./entries.js";
import { Chain } from "./chain.js";
import { Button, Page, Title } from "./page.js";
import { Picture } from "./picture.js";
import { Seen, usePreview } from "./seen.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./types").Entry} Entry */
/** @typedef {import("./types").Reply} Reply */
/** @typedef {import("./types").ExerciseView} ExerciseView */

export { Seen, pictureOf } from "./seen.js";

/** Carries out a gesture: the buttons wait, and what did not work is said. */
function useActing() {
  const [busy, setBusy] = useState(false);
  const [trouble, setTrouble] = useState(/** @type {import("./types").Both | null} */ (null));
  const act = async (/** @type {Promise<Reply>} */ asked, /** @type {() => void} */ then = () => {}) => {
    setBusy(true);
    const answer = await asked;
    setBusy(false);
    setTrouble(answer.ok ? null : answer.say ?? null);
    if (answer.ok) then();
  };
  return { busy, trouble, act };
}

/**
 * One entry on its own screen. `fresh` is the moment after writing it: share it now, or keep it.
 * @param {{entry: Entry, exercise: ExerciseView, actions: import("./types").Actions, fresh: boolean, back: () => void,
 *   edit: () => void, shareable?: boolean, note?: import("./types").Both, children?: any,
 *   walk: (item: import("./types").ChainItem) => void}} props `shareable`: whether the group may see it; `walk` opens
 *   another entry of the chain
 */
export function EntryScreen({ entry, exercise, actions, fresh, back, edit, shareable = true, note, children, walk }) {
  const { busy, trouble, act } = useActing();
  const [asking, ask] = useState(/** @type {"" | "remove" | "give"} */ (""));
  const reply = usePreview(entry, actions.preview);
  const form = exercise.spec.forms[entry.kind];
  const share = (/** @type {boolean} */ shared) => act(actions.share([entry.id], shared), fresh && shared ? back : undefined);
  if (asking === "remove") {
    return html`<${Removing} entry=${entry} exercise=${exercise} no=${() => ask("")}
      yes=${() => act(actions.remove(entry.id), back)} />`;
  }
  if (asking === "give") {
    return html`<${Giving} busy=${busy} trouble=${trouble} no=${() => ask("")}
      yes=${() => act(actions.share([entry.id], true), back)} />`;
  }
  const bar = shareable && html`
    ${entry.shared
      ? html`<${Button} class="bar-main" picture="undo-2" of=${both("Take back")} disabled=${busy}
        onClick=${() => share(false)} />`
      : form?.anonymous
        ? html`<${Button} look="share" class="bar-main" picture="users" of=${both("Give it without my name")}
          disabled=${busy || !reply?.ok} onClick=${() => ask("give")} />`
        : html`<${Button} look="share" class="bar-main" picture="users" of=${both("Share with the group")}
          disabled=${busy || !reply?.ok} onClick=${() => share(true)} />`}
    ${fresh && !entry.shared && html`<${Button} picture="lock" of=${both("Keep for me")} onClick=${back} />`}`;
  const hidden = hiddenSteps(entry, exercise, shareable ? reply?.["card"] : {});
  return html`<${Page} name=${`entry ${entry.id}`} back=${back} bar=${bar} stacked=${true}>
    <${Title} of=${shareable ? pair(exercise.words, (w) => w.screens["preview"]) : nameOf(exercise, entry.kind)} />
    ${shareable && html`<${Preview} reply=${reply} entry=${entry} exercise=${exercise} />
      <p class="state"><${Badge} shared=${entry.shared} />
        <${Both} class="soft" of=${pair(exercise.words, (w) => w.screens[entry.shared ? "shared" : "private"])} />
          </p>`}
    ${form?.to === "nobody" && html`<p class="state"><${Badge} shared=${false} />
      <${Both} class="soft" of=${pair(exercise.words, (w) => w.screens["private"])} /></p>`}
    ${note && !entry.shared && html`<p class="note"><${Picture} name="handshake" /><${Both} of=${note} /></p>`}
    ${trouble && html`<${Both} as="p" class="trouble" role="alert" of=${trouble} />`}
    ${children}
    ${hidden.length > 0 && html`<div class="entry-whole">
      ${shareable && html`<h2 class="only-me"><${Picture} name="lock" size="1.1em" /><${Both}
        of=${both("Only you see this")} /></h2>`}
      <${Answers} entry=${entry} exercise=${exercise} asked=${true}
        only=${(/** @type {any} */ step) => hidden.includes(step)} />
    </div>`}
    <${Chain} entry=${entry} actions=${actions} open=${walk} />
    <div class="entry-actions">
      <${Button} picture="pencil" of=${both("Change")} onClick=${edit} />
      <${Button} look="quiet" picture="trash-2" of=${both("Remove")} onClick=${() => ask("remove")} />
    </div>
    ${form?.to !== "owner" && html`<${Tutors} entry=${entry} busy=${busy}
      show=${(/** @type {boolean} */ shown) => act(actions.show([entry.id], shown))} />`}
  <//>`;
}

/**
 * What an entry of a form is called.
 * @param {ExerciseView} exercise
 * @param {string} kind
 */
const nameOf = (exercise, kind) => pair(exercise.words, (w) => w.forms[kind]?.title ?? w.title);

/**
 * The tutors see nothing, unless the person shows it to them.
 * @param {{entry: Entry, busy: boolean, show: (shown: boolean) => void}} props
 */
const Tutors = ({ entry, busy, show }) => html`<div class="tutors">
  ${entry.tutor && html`<${TutorBadge} />`}
  <${Button} look="quiet" picture=${entry.tutor ? "undo-2" : "eye"} disabled=${busy} data-tutors
    of=${entry.tutor ? both("Hide it from the tutors") : both("Show it to the tutors")} onClick=${() => show(!entry.tutor)} />
  <${Both} as="p" class="soft small" of=${entry.tutor
    ? both("You can take it back at any time. What you write later stays yours.")
    : both("The tutors can read every word of it. The group sees nothing new.")} />
</div>`;

/**
 * The questions whose answers are nowhere on the card that others see.
 * @param {Entry} entry
 * @param {ExerciseView} exercise
 * @param {any} card
 */
function hiddenSteps(entry, exercise, card) {
  const fields = [...(card?.texts ?? []), ...(card?.chosen ?? [])].map(({ field }) => field.split(".")[0]);
  if (fields.length > 0) return answered(entry, exercise).filter(({ key }) => !fields.includes(key));
  const seen = JSON.stringify(card ?? {});
  const says = (/** @type {unknown} */ value) => seen.includes(JSON.stringify(value));
  return answered(entry, exercise).filter(({ key }) => ![entry.body[key]].flat().some(says));
}

/**
 * Handing over without a name cannot be undone, so it is asked on a screen of its own.
 * @param {{busy: boolean, trouble: import("./types").Both | null, yes: () => void, no: () => void}} props
 */
function Giving({ busy, trouble, yes, no }) {
  const bar = html`<${Button} picture="undo-2" of=${both("Not yet")} onClick=${no} />
    <${Button} look="share" class="bar-main" picture="check" of=${both("Give it")} disabled=${busy} onClick=${yes} />`;
  return html`<${Page} name="give" back=${no} bar=${bar} class="giving">
    <div class="now-picture"><${Picture} name="users" size="4rem" /></div>
    <${Title} of=${both("Give this without your name?")} />
    <${Both} as="p" of=${both("It is no longer yours: nobody can tell who wrote it, not even you.")} />
    <${Both} as="p" class="why" of=${both("After that, you cannot read it, change it or take it back.")} />
    ${trouble && html`<${Both} as="p" class="trouble" role="alert" of=${trouble} />`}
  <//>`;
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
  const { busy, trouble, act } = useActing();
  const shared = entries.every((entry) => entry.shared);
  const say = (/** @type {string} */ key) => pair(exercise.words, (w) => w.screens[key]);
  const set = (/** @type {boolean} */ wanted) => act(actions.share(entries.map((entry) => entry.id), wanted));
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
