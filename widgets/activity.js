/** The guide of one activity: what happens, what to say, what to avoid; unfolded while it is the current one. */
import { classes, html, screen, useEffect, useRef, useState } from "./shared/ui.js";
import { Button, Trouble, desk, useDesk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";
import { t } from "./shared/words.js";

/** @typedef {import("./shared/types").ActivityView} View */

/** Whether the person asked for less movement. */
const calm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Activity({ view, model }) {
  const { tell, trouble } = useDesk(model);
  const [unfolded, setUnfolded] = useState(view.is_current);
  const guide = useRef(/** @type {HTMLElement | null} */ (null));
  useEffect(() => {
    setUnfolded(view.is_current);
    if (view.is_current) guide.current?.scrollIntoView({ block: "start", behavior: calm() ? "auto" : "smooth" });
  }, [view.is_current]);
  const body = `guide-${view.session}-${view.slug}`;
  return html`
    <section ref=${guide} ...${desk(classes("guide", view.is_current && "guide-now"), view.language)} aria-label=${view.title}>
      <header class="desk-head">
        <h2>
          <button type="button" class="guide-title" aria-expanded=${unfolded} aria-controls=${body}
            onClick=${() => setUnfolded(!unfolded)}>
            <span class="guide-picture"><${Picture} name=${view.picture} size="1.35em" /></span>
            <span>${view.title}</span>
            <${Picture} name=${unfolded ? "chevron-up" : "chevron-down"} size="1.1em" />
          </button>
        </h2>
        <p class="desk-count"><bdi class="numbers">${view.minutes}</bdi> ${t("min")}</p>
        ${view.is_current ? html`<p class="badge badge-shared"><${Picture} name="circle-dot" size="1.1em" />${t("Now")}</p>`
          : html`<${Button} picture="play" class="desk-small" onClick=${() => tell("open")}>${t("Open")}<//>`}
      </header>
      <${Trouble} text=${trouble} />
      <div id=${body} class="guide-body" hidden=${!unfolded}>${unfolded && html`<${Guide} view=${view} />`}</div>
    </section>`;
}

/** @param {{view: View}} props */
const Guide = ({ view }) => html`
  <p class="guide-objective"><${Picture} name="goal" size="1.2em" /><span>${view.objective}</span></p>
  <div class="guide-halves">
    <div>
      <h3>${t("Step by step")}</h3>
      <ol class="guide-steps">${view.steps.map(({ minutes, text }) => html`
        <li key=${text}>${text} <span class="guide-minutes"><bdi class="numbers">${minutes}</bdi> ${t("min")}</span></li>`)}</ol>
      <${Variant} title=${t("Without phones")} picture="smartphone" text=${view.without_phones} />
      <${Variant} title=${t("If few people read")} picture="volume-2" text=${view.few_readers} />
      <${Variant} title=${t("On a video call")} picture="video" text=${view.remote} />
    </div>
    <div>
      <${Part} title=${t("What to say")} list=${view.say} class="guide-say" as="blockquote" />
      <${Part} title=${t("What to avoid")} list=${view.avoid} class="guide-avoid" picture="triangle-alert" />
      <${Part} title=${t("To have ready")} list=${view.materials} class="guide-materials" picture="check" />
    </div>
  </div>`;

/** @param {{title: string, list: string[], class: string, picture?: string, as?: string}} props */
const Part = ({ title, list, class: name, picture, as = "span" }) => (list.length ? html`
  <h3>${title}</h3>
  <ul class=${name}>${list.map((one) => html`
    <li key=${one}>${picture && html`<${Picture} name=${picture} size="1.1em" />`}<${as}>${one}<//></li>`)}</ul>` : null);

/** Another way to do it, folded. @param {{title: string, picture: string, text: string}} props */
const Variant = ({ title, picture, text }) => (text ? html`
  <details class="guide-variant">
    <summary><${Picture} name=${picture} size="1.2em" />${title}</summary>
    <p>${text}</p>
  </details>` : null);

export default screen("activity", Activity);
