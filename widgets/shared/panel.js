/** The facilitator's panel of an exercise: reveal or hide, see the wall in small, put right what should not be on it. */
import { classes, html, screen } from "./ui.js";
import { Copy, Count, Head } from "./board.js";
import { Button, Trouble, desk, useDesk } from "./desk.js";
import { FromPaper } from "./from_paper.js";
import { Entries } from "./put_right.js";
import { Picture } from "./picture.js";
import { direction, fill, t } from "./words.js";

/** @typedef {import("./types").PanelView} View */
/** @typedef {import("./put_right.js").Line} Line */
/**
 * What an exercise says about its panel.
 * @typedef {object} Options
 * @property {(props: any) => any} wall
 * @property {string[]} kinds the kinds of entries that are listed
 * @property {(body: Record<string, any>, words: View["words"], view: View, kind: string) => Line[]} texts what an entry
 *   says, field by field
 * @property {string[]} [counted] kinds that the wall only counts: listed where the facilitator typed them from paper
 * @property {boolean} [merge] whether two similar ones may be put together
 * @property {boolean} [adopt] whether the group may adopt one
 * @property {(id: string, view: View) => any} [aside] what else is known of an entry
 */

/**
 * Makes the panel of an exercise.
 * @param {string | null} name null where the view says which exercise it is
 * @param {Options | ((view: View) => Options)} options
 */
export const panel = (name, options) => screen(name, (props) => html`
  <${Panel} ...${props} options=${typeof options === "function" ? options(props.view) : options} />`);

/**
 * A line that is an option chosen, whose words are not the person's, or else a text that was typed.
 * @param {string} field
 * @param {string} value
 * @param {Record<string, string> | undefined} names
 * @returns {Line}
 */
export const choice = (field, value, names) => ({ field, text: names?.[value] ?? value, fixed: value in (names ?? {}) });

/** @param {{view: View, model: import("./types").Model, options: Options}} props */
function Panel({ view, model, options }) {
  const { tell, trouble } = useDesk(model);
  const { revealed, count } = view;
  return html`
    <section ...${desk("panel", view.language)} aria-label=${view.words.title}>
      <header class="desk-head">
        <h2>${view.words.title}</h2>
        <p class=${classes("badge", revealed ? "badge-shared" : "badge-private")}>
          <${Picture} name=${revealed ? "eye" : "eye-off"} size="1.1em" />${revealed ? t("On the wall") : t("Hidden")}
        </p>
        <p class="desk-count" aria-live="polite">${fill(view.words.wall.count ?? "{n}", { n: count })}</p>
        ${revealed
          ? html`<${Button} picture="eye-off" onClick=${() => tell("hide")}>${t("Hide again")}<//>`
          : html`<${Button} picture="eye" class=${view.is_current ? "button-main" : ""}
              onClick=${() => tell("reveal")}>${t("Show on the wall")}<//>`}
      </header>
      <${Trouble} text=${trouble} />
      <div class="panel-halves">
        <div class="panel-desk">
          <${Entries} view=${view} tell=${tell} options=${options} />
          <${FromPaper} view=${view} tell=${tell} />
        </div>
        <${Preview} view=${view} Wall=${options.wall} />
      </div>
    </section>`;
}

/**
 * The wall in small: what it shows, or what it will show.
 * @param {{view: View, Wall: (props: any) => any}} props
 */
const Preview = ({ view, Wall }) => html`
  <figure class=${classes("panel-preview", view.revealed && "panel-preview-shown")}>
    <figcaption>${view.revealed ? t("The wall now") : t("What the wall will show")}</figcaption>
    <div class="passerelle passerelle-wall wall-copy" aria-hidden="true" inert>
      <div class="wall wall-exercise" dir=${direction(view.language)}>
        <${Head} title=${view.words.wall.title ?? view.words.title}><${Count} n=${view.count} words=${view.words} /><//>
        <${Copy.Provider} value=${true}>
          <div class="wall-revealed">
            <${Wall} data=${view.wall} words=${view.words} language=${view.language} deck=${view.deck}
              spec=${view.spec} />
          </div>
        <//>
      </div>
    </div>
  </figure>`;
