/** A person's own documents: which one, a few questions, one a screen, then the file. */
import { html, useEffect, useState } from "../shared/ui.js";
import { useMaking } from "../shared/making.js";
import { Page, Progress, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both } from "../shared/words.js";
import { CompetencesStep, KindStep, LanguageStep, LayoutStep, NameStep, PhotoStep, ReachStep } from "./document_steps.js";
import { BeingMade, MadeFile } from "./made.js";

/** @typedef {import("../shared/types").Both} Text */
/** @typedef {{name: string, empty: boolean}} Offer */
/** @typedef {{documents: Offer[], languages: {code: string, name: string}[], pair: string[],
 *   competences: {id: string, room: string, own: string}[]}} Offers `pair`: a CV can stand in both */
/** @typedef {{name: string, picture: string, of: Text, why: Text, making: Text, steps: any[]}} Told */
/**
 * What the person answered; it is kept on no disk and gone with the screen.
 * @typedef {{layout?: string, languages?: string[], competences?: string[], name?: string, phone?: string, email?: string, photo?: Blob | null, to?: string}} Answers
 */
/** @typedef {{ask: import("./file.js").Ask, flush: () => Promise<unknown>, back: () => void, take: () => void}} Props */

/** @returns {Told[]} */
const told = () => [
  { name: "cv", picture: "file-text", of: both("My CV"), why: both("To show to an employer."), making: both("Making your CV"),
    steps: [LayoutStep, LanguageStep, ReachStep, PhotoStep, KindStep] },
  { name: "portfolio", picture: "folder-heart", of: both("My portfolio"), why: both("All that you wrote, to read and to keep."),
    making: both("Making your portfolio"), steps: [LanguageStep, KindStep] },
  { name: "action_plan", picture: "milestone", of: both("My action plan"), why: both("Your goals and your next steps."),
    making: both("Making your plan"), steps: [LanguageStep] },
  { name: "attestation", picture: "calendar-check", of: both("My attestation"), why: both("It says at which sessions you were."),
    making: both("Making your attestation"), steps: [LanguageStep, NameStep, CompetencesStep] },
];

/** @param {Props} props */
export function Documents(props) {
  const { ask } = props;
  const [offers, setOffers] = useState(/** @type {Offers | null} */ (null));
  const [what, choose] = useState(/** @type {string | null} */ (null));
  useEffect(() => {
    ask("offers").then((reply) => { if (reply.ok) setOffers(/** @type {any} */ (reply)); });
    return () => { ask("forget"); };
  }, []);
  const chosen = told().find((one) => one.name === what);
  if (chosen && offers) {
    return html`<${Maker} key=${what} ...${props} told=${chosen} offers=${offers} out=${() => choose(null)} />`;
  }
  return html`<${List} offers=${offers?.documents ?? []} choose=${choose} back=${props.back} />`;
}

/** @param {{offers: Offer[], choose: (what: string) => void, back: () => void}} props */
const List = ({ offers, choose, back }) => html`<${Page} name="documents" back=${back}>
  <${Title} of=${both("Which document would you like?")} />
  <${Both} as="p" class="why" of=${both("We make it from what you wrote. You save it on this phone.")} />
  <ul class="rows">${told().map((one) => {
    const offer = offers.find((each) => each.name === one.name);
    return offer && html`<${Row} key=${one.name} told=${one} empty=${offer.empty} onClick=${() => choose(one.name)} />`;
  })}</ul>
<//>`;

/** @param {{told: Told, empty: boolean, onClick: () => void}} props */
const Row = ({ told: { name, picture, of, why }, empty, onClick }) => html`<li>
  <button type="button" class="row-choice carry-way" data-document=${name} disabled=${empty} onClick=${onClick}>
    <span class="begin-picture"><${Picture} name=${picture} size="1.6em" /></span>
    <span class="carry-words"><${Both} class="carry-title" of=${of} />
      <${Both} class="soft small" of=${empty ? both("There is nothing for it yet.") : why} /></span>
    ${!empty && html`<${Picture} name="chevron-right" class="picture-turns" />`}
  </button>
</li>`;

/**
 * The questions of one document, then its making. Going back loses no answer.
 * @param {Props & {told: Told, offers: Offers, out: () => void}} props
 */
function Maker({ ask, flush, take, told: { name, picture, making, steps: all }, offers, out }) {
  const steps = all.filter((one) => one !== CompetencesStep || offers.competences.length > 0);
  const [at, go] = useState(0);
  const [answers, setAnswers] = useState(/** @type {Answers} */ ({}));
  const work = useMaking(ask);
  const make = async (/** @type {Answers} */ { photo, ...given }) => {
    await flush();
    await work.make({ what: name, ...given, ...(name === "cv" && { photo: !!photo }) });
  };
  const next = (/** @type {Answers} */ given = {}) => {
    const now = { ...answers, ...given };
    setAnswers(now);
    if (at + 1 < steps.length) go(at + 1);
    else make(now);
  };
  const back = () => (at === 0 ? out() : go(at - 1));
  if (work.where.at === "making") {
    return html`<${BeingMade} title=${making} picture=${picture} done=${work.where.done} of=${work.where.of} stop=${work.stop} />`;
  }
  if (work.where.at === "ready" && work.made) {
    return html`<${MadeFile} made=${work.made} picture=${picture} title=${both("Your file is ready")} back=${work.clear} done=${out}
      other=${steps.includes(KindStep) ? work.clear : null} />`;
  }
  return html`<${steps[at]} key=${at} document=${name} offers=${offers} answers=${answers} next=${next} back=${back} ask=${ask}
    take=${take} trouble=${work.trouble} progress=${html`<${Progress} n=${at + 1} m=${steps.length} />`}
    keep=${(/** @type {Answers} */ given) => setAnswers({ ...answers, ...given })} />`;
}
