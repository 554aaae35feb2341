/** Preact and htm under one roof, and the one way in which a screen is put on a page. */
import { Fragment, createContext, h, render } from "preact";
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import htm from "htm";

import { follow } from "./changes.js";
import { direction, setWords } from "./words.js";

/** @type {(strings: TemplateStringsArray, ...values: any[]) => any} */
export const html = htm.bind(h);

export {
  Fragment, createContext, h, render,
  useCallback, useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState,
};

/**
 * Joins class names, leaving out what is false.
 * @param {...(string | false | null | undefined)} names
 */
export const classes = (...names) => names.filter(Boolean).join(" ");

/** What Python sends beside the view; only a phone has a deck. */
const BESIDE = ["words", "deck"];

/**
 * Draws at most once a frame, however much arrives; a page that nobody sees has no frames, and is drawn all the same.
 * @param {() => void} draw
 * @returns {{soon(): void, never(): void}}
 */
function frames(draw) {
  let waiting = 0;
  let over = false;
  const now = () => {
    waiting = 0;
    if (!over) draw();
  };
  return {
    soon() {
      if (waiting) return;
      waiting = 1;
      if (document.hidden) setTimeout(now);
      else requestAnimationFrame(now);
    },
    never() { over = true; },
  };
}

/**
 * Makes an anywidget module from a component: `export default screen("home", Home)`.
 *
 * The component receives `{view, send, model}` and is drawn again, in the next frame, when Python sent another view or other words.
 * @param {string | null} name also the root class, `passerelle-<name>`; null for a screen whose view has its name
 * @param {(props: {view: any, send: (content: any) => void, model: import("./types").Model}) => any} Component
 * @returns {{render(props: import("./types").RenderProps): () => void}}
 */
export function screen(name, Component) {
  return {
    render({ model, el }) {
      el.classList.add("passerelle", `passerelle-${name ?? model.get("view").name}`);
      const send = (/** @type {any} */ content) => model.send(content);
      const frame = frames(() => draw());
      const whole = follow(model, frame.soon);
      const draw = () => {
        const view = whole.view();
        setWords(model.get("words") ?? {}, view);
        el.lang = view.language ?? "";
        el.dir = direction(el.lang);
        render(html`<${Component} view=${view} send=${send} model=${model} />`, el);
      };
      for (const name of BESIDE) model.on(`change:${name}`, frame.soon);
      draw();
      return () => {
        frame.never();
        whole.stop();
        for (const name of BESIDE) model.off(`change:${name}`, frame.soon);
        render(null, el);
      };
    },
  };
}
