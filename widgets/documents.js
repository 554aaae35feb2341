/** What the facilitator can print or give away: one document, in the ways that were chosen, made while the room goes on. */
import { classes, html, screen, useEffect, useMemo, useState } from "./shared/ui.js";
import { Button, Trouble, desk } from "./shared/desk.js";
import { useMaking } from "./shared/making.js";
import { Picture } from "./shared/picture.js";
import { Post } from "./shared/post.js";
import { direction, t } from "./shared/words.js";

/** @typedef {import("./shared/types").DocumentsView} View */
/** @typedef {import("./shared/types").DocumentKind} Kind */
/** @typedef {{languages: string[], to: string[], editions: string[], papers: string[], audiences: string[], filled: boolean}} Chosen */

const PICTURES = /** @type {Record<string, string>} */ ({
  handouts: "file-text", slides: "presentation", attendance: "pen-line", charter: "handshake", journey: "footprints",
  cards: "wallet-cards", key_cards: "key", report: "scale",
});
/** @returns {Record<string, {title: string, why: string}>} */
const told = () => ({
  handouts: { title: t("Handouts"), why: t("The worksheets of the session, or the guide that leads through it.") },
  slides: { title: t("Slides"), why: t("To show on the wall from any browser, without the Internet.") },
  attendance: { title: t("Attendance sheet"), why: t("To sign on paper.") },
  charter: { title: t("Charter"), why: t("The rules of the group, to sign and to hang up.") },
  journey: { title: t("Journey"), why: t("To fill in by hand.") },
  cards: { title: t("Cards"), why: t("Nine to a page, with their backs. Print on both sides, then cut.") },
  key_cards: { title: t("Key cards"), why: t("Eight to a page, blank: each person copies the code from their own phone.") },
  report: { title: t("Report"), why: t("Figures and words of the cycle. Nobody can be recognised in it.") },
});
const FORMS = /** @type {Record<string, string>} */ ({ pdf: "PDF", html: "HTML", docx: "Word", csv: "CSV" });

/** @param {{view: View, model: import("./shared/types").Model}} props */
function Documents({ view, model }) {
  const post = useMemo(() => new Post(model), [model]);
  useEffect(() => () => post.close(), [post]);
  const work = useMaking((what, content, how) => post.ask(what, content, how));
  const [name, setName] = useState(view.kinds[0]?.name ?? "");
  const kind = view.kinds.find((one) => one.name === name);
  const choose = (/** @type {string} */ next) => { setName(next); work.clear(); };
  if (!kind) return null;
  const busy = work.where.at === "making";
  return html`
    <section ...${desk("documents", view.language)} aria-label=${t("To print and to give away")}>
      <header class="desk-head"><h2>${t("To print and to give away")}</h2></header>
      <ul class="documents-kinds">${view.kinds.map((one) => html`<li key=${one.name}>
        <button type="button" class="button documents-kind" data-kind=${one.name} aria-pressed=${one.name === name} disabled=${busy}
          onClick=${() => choose(one.name)}><${Picture} name=${PICTURES[one.name] ?? "file-text"} size="1.4em" />
          <span>${told()[one.name]?.title ?? one.name}</span></button></li>`)}</ul>
      <${Choices} key=${name} kind=${kind} view=${view} work=${work} busy=${busy} />
    </section>`;
}

/**
 * The ways in which one document can be had, and the making.
 * @param {{kind: Kind, view: View, work: ReturnType<typeof useMaking>, busy: boolean}} props
 */
function Choices({ kind, view, work, busy }) {
  const [chosen, set] = useState(/** @type {Chosen} */ ({
    languages: [view.language], to: kind.to.slice(0, 1), editions: (kind.editions ?? []).slice(0, 1),
    papers: (kind.papers ?? []).slice(0, 1), audiences: (kind.audiences ?? []).slice(0, 1), filled: false,
  }));
  const change = (/** @type {Partial<Chosen>} */ next) => { work.clear(); set({ ...chosen, ...next }); };
  const pair = kind.name === "cards";
  // A guide is written only in some languages.
  const bare = kind.editions && chosen.editions.join() === "facilitator" && !chosen.languages.some((code) => view.guides.includes(code));
  const spoken = view.spoken.map(({ code, name }) => ({ key: code, text: name, lang: code }));
  return html`<div class="documents-choices">
    <p class="soft">${told()[kind.name]?.why}</p>
    <${Some} title=${pair ? t("Languages on each card, two at most") : t("Languages")} all=${spoken} chosen=${chosen.languages} busy=${busy}
      most=${pair ? 2 : spoken.length} set=${(/** @type {string[]} */ languages) => change({ languages })} />
    ${kind.editions && html`<${Some} title=${t("For whom")} chosen=${chosen.editions} busy=${busy}
      all=${[{ key: "participant", text: t("For participants") }, { key: "facilitator", text: t("For the facilitator") }]}
      set=${(/** @type {Chosen["editions"]} */ editions) => change({ editions })} />`}
    ${kind.audiences && html`<${Some} title=${t("For whom")} chosen=${chosen.audiences} busy=${busy}
      all=${[{ key: "funders", text: t("For partners") }, { key: "team", text: t("For the team") }]}
      set=${(/** @type {Chosen["audiences"]} */ audiences) => change({ audiences })} />`}
    ${kind.papers && html`<${Some} title=${t("Paper")} all=${[{ key: "a4", text: "A4" }, { key: "a3", text: "A3" }]} chosen=${chosen.papers}
      busy=${busy} set=${(/** @type {Chosen["papers"]} */ papers) => change({ papers })} />`}
    ${kind.fill && html`<${Some} title=${t("On the sheets")} one=${true} chosen=${[chosen.filled ? "filled" : "blank"]} busy=${busy}
      all=${[{ key: "blank", text: t("Blank") }, { key: "filled", text: t("What the group shared") }]}
      set=${([way = ""]) => change({ filled: way === "filled" })} />`}
    ${kind.to.length > 1 && html`<${Some} title=${t("Kinds of file")} all=${kind.to.map((key) => ({ key, text: FORMS[key] ?? key }))}
      chosen=${chosen.to} busy=${busy} set=${(/** @type {string[]} */ to) => change({ to })} />`}
    <${Trouble} text=${bare ? t("There is no guide in this language.") : work.trouble?.room ?? ""} />
    <${Work} work=${work} make=${() => work.make(wish(kind, chosen))} disabled=${bare} />
  </div>`;
}

/**
 * Only what this document asks for.
 * @param {Kind} kind
 * @param {Chosen} chosen
 */
const wish = (kind, chosen) => ({
  what: kind.name, languages: chosen.languages, to: chosen.to,
  ...(kind.editions && { editions: chosen.editions }), ...(kind.papers && { papers: chosen.papers }),
  ...(kind.audiences && { audiences: chosen.audiences }), ...(kind.fill && { filled: chosen.filled }),
});

/**
 * Some of several, at least one; or one of several.
 * @param {{title: string, all: {key: string, text: string, lang?: string}[], chosen: string[], busy: boolean, one?: boolean, most?: number,
 *   set: (keys: string[]) => void}} props
 */
function Some({ title, all, chosen, busy, one = false, most = all.length, set }) {
  const press = (/** @type {string} */ key) => {
    if (one) return set([key]);
    const without = chosen.filter((each) => each !== key);
    if (without.length === chosen.length) return set([...chosen.slice(0, most - 1), key]);
    return without.length > 0 && set(without);
  };
  return html`<div class="documents-some" role="group" aria-label=${title}>
    <span class="documents-title">${title}</span>
    ${all.map(({ key, text, lang }) => html`<button type="button" key=${key} class="chip" data-choice=${key} lang=${lang}
      dir=${lang && direction(lang)} aria-pressed=${chosen.includes(key)} disabled=${busy} onClick=${() => press(key)}>
      ${chosen.includes(key) && html`<${Picture} name="check" size="1em" />`}${text}</button>`)}
  </div>`;
}

/** @param {{work: ReturnType<typeof useMaking>, make: () => void, disabled: any}} props */
function Work({ work: { where, made, stop }, make, disabled }) {
  if (where.at === "making") {
    const { done, of, name } = where;
    return html`<div class="documents-work">
      <${Button} picture="x" onClick=${stop}>${t("Stop")}<//>
      <progress ...${of > 1 ? { value: done, max: of } : {}} aria-label=${t("Making the documents")}></progress>
      <p role="status" class="documents-now">${of > 1 && t("{n} of {m}", { n: done + 1, m: of })} <bdi>${name}</bdi></p>
    </div>`;
  }
  return html`<div class="documents-work">
    <${Button} picture="file-text" class=${classes(!made && "button-main")} disabled=${disabled} onClick=${make}>${made ? t("Make it again") : t("Make it")}<//>
    ${made && html`<a class="button button-main" href=${made.url} download=${made.name}><${Picture} name="download" size="1.25em" />
      <span>${t("Save the file")}</span></a><bdi class="documents-file">${made.name}</bdi>
      ${made.replaced.length > 0 && html`<p class="small soft">${t("No font has these letters; a sign stands in their place:")}
        <bdi>${made.replaced.slice(0, 20).join(" ")}</bdi></p>`}`}
  </div>`;
}

export default screen("documents", Documents);
