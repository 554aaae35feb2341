/* Starts the slides, and keeps the words to say in a window of their own. Texts go in as text, never as markup. */
(function () {
  "use strict";

  const labels = JSON.parse(document.getElementById("labels").textContent);
  const still = matchMedia("(prefers-reduced-motion: reduce)").matches;
  const began = Date.now();
  let beside = null;

  Reveal.initialize({
    width: 1920,
    height: 1080,
    margin: 0,
    minScale: 0.1,
    maxScale: 4,
    center: false,
    display: "flex",
    hash: true,
    rtl: document.documentElement.dir === "rtl",
    slideNumber: "c/t",
    transition: still ? "none" : "fade",
    transitionSpeed: "fast",
    backgroundTransition: "none",
    help: false,
    pause: false,
    pdfSeparateFragments: false,
  }).then(() => {
    // reveal.js names its arrows in English; a direction is a step here, whichever side it points to.
    const back = Reveal.getConfig().rtl ? "right" : "left";
    const on = back === "left" ? "right" : "left";
    name(`.navigate-${back}`, labels.previous);
    name(`.navigate-${on}`, labels.next);
    Reveal.addKeyBinding({ keyCode: 83, key: "S", description: labels.notes_title }, openNotes);
    Reveal.on("slidechanged", told);
    setInterval(clock, 1000);
  });

  function name(selector, label) {
    document.querySelectorAll(selector).forEach((one) => one.setAttribute("aria-label", label));
  }

  function openNotes() {
    if (!beside || beside.closed) {
      beside = window.open("", "passerelle-notes", "width=960,height=760");
      if (!beside) {
        alert(labels.notes_blocked);
        return;
      }
      furnish(beside.document);
      beside.addEventListener("keydown", (event) => turn(event));
    }
    beside.focus();
    told();
  }

  function furnish(page) {
    const style = page.createElement("style");
    style.textContent = Array.from(document.querySelectorAll("style"), (one) => one.textContent)
      .join("\n")
      .match(/@font-face \{[^}]*\}/g)
      .join("\n") + `
      body { margin: 0; padding: 24px 32px; font: 20px/1.45 "Passerelle Sans", "Noto Sans", sans-serif;
        color: #25211b; background: #fffdf8; }
      header { display: flex; justify-content: space-between; gap: 24px; color: #544b3f; }
      h1 { margin: 12px 0 16px; font-size: 34px; line-height: 1.2; }
      h3 { margin: 18px 0 4px; font-size: 18px; color: #544b3f; }
      p { margin: 0 0 6px; }
      .note-aloud p { padding-inline-start: 14px; border-inline-start: 5px solid #97420c; font-size: 26px; }
      footer { margin-block-start: 24px; padding-block-start: 12px; border-block-start: 2px solid #dccfb9;
        font-weight: 600; }`;
    page.head.replaceChildren(style);
    page.title = labels.notes_title;
    page.body.replaceChildren(
      ...["header", "h1", "main", "footer"].map((tag) => page.createElement(tag)),
    );
    page.querySelector("header").append(page.createElement("span"), page.createElement("span"));
  }

  function told() {
    if (!beside || beside.closed) return;
    const page = beside.document;
    const slide = Reveal.getCurrentSlide();
    const notes = slide.querySelector("aside.notes");
    const next = slide.nextElementSibling;
    const number = page.querySelector("header span");
    number.textContent = `${Reveal.getIndices().h + 1} / ${Reveal.getTotalSlides()}`;
    page.documentElement.lang = notes ? notes.lang : document.documentElement.lang;
    page.documentElement.dir = notes ? notes.dir : document.documentElement.dir;
    page.querySelector("h1").textContent = slide.dataset.title;
    page.querySelector("main").replaceChildren(
      ...(notes ? Array.from(notes.children, (one) => page.importNode(one, true)) : []),
    );
    page.querySelector("footer").textContent = next
      ? labels.notes_next.replace("{title}", next.dataset.title)
      : "";
    beside.scrollTo(0, 0);
    clock();
  }

  function clock() {
    if (!beside || beside.closed) return;
    const seconds = Math.floor((Date.now() - began) / 1000);
    const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
    beside.document.querySelector("header span:last-child").textContent =
      labels.notes_elapsed.replace("{time}", time);
  }

  function turn(event) {
    const steps = {
      ArrowRight: Reveal.right, ArrowLeft: Reveal.left, ArrowDown: Reveal.next, ArrowUp: Reveal.prev,
      PageDown: Reveal.next, PageUp: Reveal.prev, " ": Reveal.next, Home: () => Reveal.slide(0),
    };
    const step = steps[event.key];
    if (!step) return;
    event.preventDefault();
    step.call(Reveal);
  }
})();
