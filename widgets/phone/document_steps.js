/** The questions before a document is made, one a screen. What is typed here is for the file only: no draft is kept. */
import { html, useEffect, useRef, useState } from "../shared/ui.js";
import { Button, Page, Title } from "../shared/page.js";
import { Picture } from "../shared/picture.js";
import { Both, both, direction } from "../shared/words.js";
import { Trouble } from "./enter.js";
import { LayoutPicture, layouts } from "./layouts.js";
import { sendPhoto, smaller } from "./photo.js";

/** @typedef {import("../shared/types").Both} Text */
/** @typedef {import("./documents.js").Answers} Answers */
/**
 * `keep` holds an answer while the person is still on the question.
 * @typedef {{document: string, offers: import("./documents.js").Offers, answers: Answers, next: (given?: Answers) => void, keep: (given: Answers) => void,
 *   back: () => void, take: () => void, ask: import("./file.js").Ask, trouble: Text | null, progress: any}} Step
 */

/**
 * A choice that is made by one tap.
 * @param {{name: string, on?: boolean, picture: any, of: any, why?: Text, onClick: () => void}} props
 */
const Way = ({ name, on = false, picture, of, why, onClick }) => html`<li>
  <button type="button" class="row-choice carry-way" data-way=${name} aria-current=${on ? "true" : null} onClick=${onClick}>
    ${picture}<span class="carry-words"><span class="carry-title">${of}</span>
      ${why && html`<${Both} class="soft small" of=${why} />`}</span>
    <${Picture} name="chevron-right" class="picture-turns" />
  </button>
</li>`;

/** @param {Step} props */
export const LayoutStep = ({ answers, next, back, progress }) => html`<${Page} name="document layout" back=${back} progress=${progress}>
  <${Title} of=${both("What should your CV look like?")} />
  <ul class="rows">${layouts().map((one) => html`<${Way} key=${one.name} name=${one.name} on=${answers.layout === one.name}
    picture=${html`<${LayoutPicture} layout=${one} />`} of=${html`<${Both} of=${one.of} />`} why=${one.why}
    onClick=${() => next({ layout: one.name })} />`)}</ul>
<//>`;

/** The room's language, the person's own, another one; for a CV, two beside each other. @param {Step} props */
export function LanguageStep({ document: name, offers, answers, next, back, progress, trouble }) {
  const known = Object.fromEntries(offers.languages.map((one) => [one.code, one.name]));
  const given = (answers.languages ?? []).join(" ");
  const way = (/** @type {string[]} */ codes, /** @type {string} */ picture, /** @type {Text | undefined} */ why = undefined) => {
    const names = codes.map((code, at) => html`${at > 0 && " + "}<span key=${code} class="endonym" lang=${code}
      dir=${direction(code)}>${known[code]}</span>`);
    return html`<${Way} key=${codes.join(" ")} name=${codes.join(" ")} on=${given === codes.join(" ")} of=${names} why=${why}
      picture=${html`<${Picture} name=${picture} size="1.8em" />`} onClick=${() => next({ languages: codes })} />`;
  };
  return html`<${Page} name="document language" back=${back} progress=${progress}>
    <${Title} of=${both("In which language?")} />
    <${Trouble} of=${trouble} />
    <ul class="rows">
      ${offers.languages.map((one) => way([one.code], "file-text"))}
      ${name === "cv" && offers.pair.length > 1 && way(offers.pair, "languages", both("Two pages that say the same."))}
    </ul>
  <//>`;
}

/**
 * @param {{name: "name" | "phone" | "email", of: Text, type: string, answers: Answers, keep: (given: Answers) => void}} props
 */
const Field = ({ name, of, type, answers, keep }) => html`<label class="labelled"><${Both} of=${of} />
  <input class="field" name=${name} type=${type} dir=${name === "name" ? "auto" : "ltr"} maxlength="80" autocomplete="off" value=${answers[name] ?? ""}
    spellcheck=${false} onInput=${(/** @type {any} */ event) => keep({ [name]: event.target.value })} /></label>`;

/** @param {Step} props */
const nextBar = ({ next }) => html`<${Button} look="main" class="bar-wide" after=${true} picture="arrow-right" turns=${true}
  of=${both("Next")} onClick=${() => next()} />`;

/** What is typed for a document goes nowhere else: said beside the fields. */
const OnlyHere = () => html`<p class="note carry-note"><${Picture} name="lock" /><${Both}
  of=${both("We put this into the file only. We keep it nowhere.")} /></p>`;

/** @param {Step} props */
export const ReachStep = (props) => html`<${Page} name="document reach" back=${props.back} progress=${props.progress} bar=${nextBar(props)}>
  <${Title} of=${both("How can an employer reach you?")} />
  <${OnlyHere} />
  <form class="question" onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); props.next(); }}>
    <${Field} name="name" type="text" of=${both("First name and family name")} ...${props} />
    <${Field} name="phone" type="tel" of=${both("Telephone")} ...${props} />
    <${Field} name="email" type="email" of=${both("E-mail")} ...${props} />
    <button type="submit" hidden></button>
  </form>
<//>`;

/** @param {Step} props */
export const NameStep = (props) => html`<${Page} name="document name" back=${props.back} progress=${props.progress} bar=${nextBar(props)}>
  <${Title} of=${both("Which name should stand on it?")} />
  <${Trouble} of=${props.trouble} />
  <${OnlyHere} />
  <form class="question" onSubmit=${(/** @type {Event} */ event) => { event.preventDefault(); props.next(); }}>
    <${Field} name="name" type="text" of=${both("First name and family name")} ...${props} />
    <button type="submit" hidden></button>
  </form>
<//>`;

/** Which of one's competences stand on it: those that the person taps, and no other. @param {Step} props */
export function CompetencesStep({ offers, answers, keep, next, back, progress, trouble }) {
  const chosen = answers.competences ?? [];
  const tap = (/** @type {string} */ id) => keep({ competences: chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id] });
  const bar = html`<${Button} look="main" class="bar-wide" picture="check" of=${chosen.length
    ? both("Done") : both("None of them")} onClick=${() => next()} />`;
  return html`<${Page} name="document competences" back=${back} progress=${progress} bar=${bar}>
    <${Title} of=${both("Which competences should it name?")} />
    <${Both} as="p" class="why" of=${both("Tap those that you want to show. You can also name none.")} />
    <${Trouble} of=${trouble} />
    <ul class="rows">${offers.competences.map(({ id, room, own }) => html`<li key=${id}>
      <button type="button" class="row-choice" aria-pressed=${chosen.includes(id)} data-competence=${id} onClick=${() => tap(id)}>
        <${Both} of=${{ room, own }} />
        <span class="row-mark"><${Picture} name=${chosen.includes(id) ? "circle-check" : "circle"} /></span>
      </button></li>`)}</ul>
  <//>`;
}

/** A photograph is a choice, never a duty. @param {Step} props */
export function PhotoStep({ answers, keep, next, back, ask, progress }) {
  const input = useRef(/** @type {HTMLInputElement | null} */ (null));
  const [trouble, setTrouble] = useState(/** @type {Text | null} */ (null));
  const [busy, setBusy] = useState(false);
  const shown = usePicture(answers.photo);
  const chosen = async (/** @type {any} */ event) => {
    const [file] = event.target.files ?? [];
    event.target.value = "";
    if (!file) return;
    setTrouble(null);
    setBusy(true);
    const small = await smaller(file);
    const reply = small && await sendPhoto(ask, small);
    setBusy(false);
    if (!small || !reply) setTrouble(both("This photograph cannot be used. Please choose another one, or go on without."));
    else if (reply.ok) keep({ photo: small });
    else setTrouble(reply.say ?? null);
  };
  const pick = () => input.current?.click();
  const bar = shown
    ? html`<${Button} class="bar-skip" picture="x" of=${both("No photo")} onClick=${() => keep({ photo: null })} />
      <${Button} look="main" class="bar-main" after=${true} picture="arrow-right" turns=${true} of=${both("Next")} onClick=${() => next()} />`
    : html`<${Button} look="quiet" class="bar-skip" picture="skip-forward" turns=${true} of=${both("No photo")}
        onClick=${() => next({ photo: null })} />
      <${Button} look="main" class="bar-main" picture="camera" of=${both("Choose a photo")} disabled=${busy} onClick=${pick} />`;
  return html`<${Page} name="document photo" back=${back} progress=${progress} bar=${bar}>
    <${Title} of=${both("Would you like a photo on your CV?")} />
    <${Both} as="p" class="why" of=${both("You do not need one. Many CVs have none.")} />
    <${Trouble} of=${trouble} />
    ${shown && html`<button type="button" class="photo-shown" onClick=${pick}><img src=${shown} alt="" />
      <${Both} class="small" of=${both("Choose another photo")} /></button>`}
    <${OnlyHere} />
    <input type="file" accept="image/*" hidden ref=${input} onChange=${chosen} />
  <//>`;
}

/** An address for a picture that is only here. @param {Blob | null | undefined} blob */
function usePicture(blob) {
  const [url, setUrl] = useState(/** @type {string | null} */ (null));
  useEffect(() => {
    const made = blob ? URL.createObjectURL(blob) : null;
    setUrl(made);
    return () => { if (made) URL.revokeObjectURL(made); };
  }, [blob]);
  return url;
}

/** @typedef {{to: string, name: string, picture: string, why: Text, other?: boolean}} Kind */

/** @returns {Record<string, Kind[]>} */
const kinds = () => ({
  cv: [
    { to: "pdf", name: "PDF", picture: "printer", why: both("To print and to send.") },
    { to: "docx", name: "Word", picture: "pencil", why: both("To change it on a computer.") },
    { to: "json", name: "JSON Resume", picture: "laptop", why: both("For some job sites."), other: true },
    { to: "xml", name: "Europass", picture: "flask-conical", why: both("For the Europass site. We are still trying it."), other: true },
  ],
  portfolio: [
    { to: "pdf", name: "PDF", picture: "printer", why: both("To print and to read.") },
    { to: "html", name: "Web", picture: "globe", why: both("To read on a phone, without the Internet.") },
  ],
});

/** @param {Step} props */
export function KindStep({ document: name, answers, next, back, take, trouble, progress }) {
  const [others, showOthers] = useState(false);
  const all = kinds()[name] ?? [];
  const bar = all.some((one) => one.other) && !others && html`<${Button} look="quiet" class="bar-wide" picture="plus"
    of=${both("Other kinds of file")} onClick=${() => showOthers(true)} />`;
  return html`<${Page} name="document kind" back=${back} progress=${progress} bar=${bar}>
    <${Title} of=${both("Which kind of file?")} />
    <${Trouble} of=${trouble} />
    <ul class="rows">
      ${all.filter((one) => others || !one.other).map((one) => html`<${Way} key=${one.to} name=${one.to} on=${answers.to === one.to}
        picture=${html`<${Picture} name=${one.picture} size="1.8em" />`} of=${html`<bdi>${one.name}</bdi>`} why=${one.why}
        onClick=${() => next({ to: one.to })} />`)}
      ${name === "portfolio" && html`<${Way} name="take" picture=${html`<${Picture} name="luggage" size="1.8em" />`}
        of=${html`<${Both} of=${both("Passerelle file")} />`} why=${both("To bring it into another club.")} onClick=${take} />`}
    </ul>
  <//>`;
}
