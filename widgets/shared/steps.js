/** A form, one question a screen: what `exercise.yaml` asks, in the words of the person. */
import { html, useEffect } from "./ui.js";
import { Aloud } from "./aloud.js";
import { isEmpty } from "./answers.js";
import { Input } from "./inputs.js";
import { Button, Page, Progress, Title } from "./page.js";
import { Picture } from "./picture.js";
import { Both, both, pair } from "./words.js";

/** @typedef {import("./types").FormSpec} FormSpec */
/** @typedef {import("./types").FormWords} FormWords */

/**
 * Nothing is lost by going back or skipping: each answer is handed to `save` as it is typed.
 * @param {{name: string, spec: FormSpec, words: {room: FormWords, own: FormWords}, body: Record<string, any>, step: number,
 *   save: (body: Record<string, any>) => void, go: (step: number) => void, leave: () => void, done: () => void,
 *   exercise: import("./types").ExerciseView, taken?: Record<string, string[]>, above?: any, only?: boolean}} props
 *   `step` counts from 0; `leave` is Back on the first question; `done` follows the last one; `taken`: cards of the
 *   person's other entries, by question; `above` stands over each question;
 *   `only` when nothing but this answer is missing
 */
export function Steps({ name, spec, words, body, step, save, go, leave, done, exercise, taken = {}, above, only = false }) {
  const at = Math.min(step, spec.steps.length - 1);
  const asked = spec.steps[at];
  useEffect(() => { if (at !== step) go(at); }, [at, step]);
  if (!asked) return null;
  const value = body[asked.key];
  const last = only || at === spec.steps.length - 1;
  const on = () => (last ? done() : go(at + 1));
  const text = {
    room: words.room.steps[asked.key] ?? { ask: asked.key }, own: words.own.steps[asked.key] ?? { ask: asked.key },
  };
  const ask = pair(text, (w) => w.ask);
  const why = pair(text, (w) => w.why);
  const heard = { room: `${ask.room} ${why.room}`, own: `${ask.own} ${why.own}` };
  const bar = html`
    <${Button} look="quiet" class="bar-skip" picture="skip-forward" turns=${true} of=${both("Skip")} onClick=${on} />
    <${Button} look="main" class=${isEmpty(value) ? "bar-main bar-main-waits" : "bar-main"} after=${true}
      picture=${last ? "check" : "arrow-right"} turns=${!last} of=${last ? both("Done") : both("Next")}
        onClick=${on} />`;
  return html`<${Page} name=${`${name} ${at}`} back=${at === 0 ? leave : () => go(at - 1)} bar=${bar}
    progress=${html`<${Progress} n=${at + 1} m=${spec.steps.length} />`}>
    ${above}
    ${only && html`<p class="note"><${Picture} name="info" /><${Both}
      of=${both("Without this answer, the rest cannot be kept.")} /></p>`}
    <form class="question" onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); on(); }}>
      <div id=${`ask-${asked.key}`}><${Title} of=${ask} /></div>
      <${Both} as="p" class="why" of=${why} />
      <${Aloud} of=${heard} />
      <${Input} key=${asked.key} step=${asked} words=${text} value=${value} asked=${`ask-${asked.key}`}
        deck=${exercise.deck} linkable=${exercise.linkable?.[asked.key]} taken=${taken[asked.key]}
        set=${(/** @type {any} */ next) => save({ ...body, [asked.key]: next })} />
    </form>
  <//>`;
}
