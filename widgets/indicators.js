/** The club's figures, each with its definition; confidence before and after as rows of bars that are also a table. */
import { classes, html, screen } from "./shared/ui.js";
import { desk } from "./shared/desk.js";
import { Picture } from "./shared/picture.js";

/** @typedef {import("./shared/types").IndicatorsView} View */
/** @typedef {View["confidence"][number]} Statement */
const MOMENTS = /** @type {const} */ (["start", "end"]);

/** @param {{view: View}} props */
const Indicators = ({ view }) => html`
  <section ...${desk("indicators", view.language)} aria-label=${view.title}>
    <header class="desk-head"><h2>${view.title}</h2></header>
    <p class="soft small indicators-hidden"><${Picture} name="eye-off" size="1.3em" /><span>${view.words.hidden_means}</span></p>
    <dl class="indicators-figures">${view.figures.map(({ key, title, said, means, known }) => html`
      <div key=${key} class=${classes("indicators-figure", !known && "indicators-unknown")}>
        <dt>${title}</dt><dd class="indicators-said numbers">${said}</dd><dd class="small soft">${means}</dd>
      </div>`)}</dl>
    <div class="indicators-halves">
      <${Sessions} view=${view} />
      <${Confidence} view=${view} />
    </div>
  </section>`;

/** @param {{view: View}} props */
const Sessions = ({ view }) => html`
  <div><h3>${view.words.attended}</h3>
    <p class="small soft">${view.words.attended_is}</p>
    ${view.sessions.length === 0 ? html`<p class="indicators-none">${view.words.not_yet}</p>` : html`
      <table class="indicators-sessions"><caption class="hidden-but-said">${view.words.attended}</caption>
        <tbody>${view.sessions.map(({ key, title, said, known }) => html`<tr key=${key}>
          <th scope="row">${title}</th><td class=${classes("numbers", !known && "soft")}>${said}</td></tr>`)}</tbody></table>`}
  </div>`;

/** n may be hidden where some answers are not. @param {Statement["moments"]["start"]} moment */
const tells = ({ counts, n }) => n !== null || Object.values(counts).some((count) => count !== null);

/** @param {{view: View}} props */
function Confidence({ view: { words, confidence } }) {
  const told = confidence.some(({ moments }) => MOMENTS.some((moment) => tells(moments[moment])));
  return html`
    <div><h3>${words.confidence}</h3>
      <ul class="small soft">${MOMENTS.map((moment) => html`<li key=${moment} class="indicators-key">
        <span class=${`indicators-bar indicators-${moment}`} aria-hidden="true" />${words[`confidence_${moment}_is`]}</li>`)}</ul>
      ${told ? confidence.map((one) => html`<${Statement} key=${one.key} statement=${one} words=${words} />`)
        : html`<p class="indicators-none">${words.few_answers}</p>`}
    </div>`;
}

/** One statement: a table whose cells are bars as long as the part of the group that gave this answer.
 * @param {{statement: Statement, words: View["words"]}} props */
const Statement = ({ statement: { ask, answers, moments }, words }) => html`
  <table class="indicators-statement">
    <caption>${ask}</caption>
    <thead><tr><td></td>${answers.map(({ key, text, picture }) => html`
      <th scope="col" key=${key}><span><${Picture} name=${picture} size="1.2em" />${text}</span></th>`)}
      <th scope="col" class="indicators-n">${words.n}</th></tr></thead>
    <tbody>${MOMENTS.map((moment) => html`<tr key=${moment}>
      <th scope="row">${words[moment]}</th>
      ${answers.map(({ key }) => html`<td key=${key}><${Bar} moment=${moment} told=${moments[moment]} answer=${key} words=${words} /></td>`)}
      <td class="indicators-n numbers">${moments[moment].n ?? words.hidden}</td></tr>`)}</tbody>
  </table>`;

/** @param {{moment: string, told: Statement["moments"]["start"], answer: string, words: View["words"]}} props */
function Bar({ moment, told, answer, words }) {
  const { counts, n } = told, count = counts[answer] ?? null;
  if (!tells(told)) return html`<span class="soft">–</span>`;
  if (count === null) return html`<span class="soft small">${words.hidden}</span>`;
  return html`<span class="indicators-cell">
    ${count > 0 && n !== null && html`<span class=${`indicators-bar indicators-${moment}`} aria-hidden="true"
      style=${{ inlineSize: `calc((100% - 2.2em) * ${(count / n).toFixed(3)})` }} />`}
    <span class="numbers">${count}</span></span>`;
}

export default screen("indicators", Indicators);
