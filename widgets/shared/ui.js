/** Preact and htm under one roof, and the one way in which a screen is put on a page. */
import { Fragment, createContext, h, render } from "preact";
import { useCallback, useContext, useEffect, useLayoutEffect, useMemo, useReducer, useRef, useState } from "preact/hooks";
import htm from "htm";

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

/** What Python sends; only a phone has a deck. */
const SENT = ["view", "words", "deck"];

/**
 * Makes an anywidget module from a component: `export default screen("home", Home)`.
 *
 * The component receives `{view, send, model}` and is drawn again whenever Python sends a new view or new words.
 * @param {string | null} name also the root class, `passerelle-<name>`; null for a screen whose view has its name
 * @param {(props: {view: any, send: (content: any) => void, model: import("./types").Model}) => any} Component
 * @returns {{render(props: import("./types").RenderProps): () => void}}
 */
export function screen(name, Component) {
  return {
    render({ model, el }) {
      el.classList.add("passerelle", `passerelle-${name ?? model.get("view").name}`);
      const send = (/** @type {any} */ content) => model.send(content);
      const draw = () => {
        const view = model.get("view") ?? {};
        setWords(model.get("words") ?? {}, view);
        el.lang = view.language ?? "";
        el.dir = direction(el.lang);
        render(html`<${Component} view=${view} send=${send} model=${model} />`, el);
      };
      for (const name of SENT) model.on(`change:${name}`, draw);
      draw();
      return () => {
        for (const name of SENT) model.off(`change:${name}`, draw);
        render(null, el);
      };
    },
  };
}
