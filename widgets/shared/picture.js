/** Pictures of the one icon set (Lucide), drawn from data with one stroke width. */
import { h } from "preact";
import FIRST from "pictures:all";

const PICTURES = { ...FIRST };

/** Takes in the pictures that came later. @param {typeof FIRST} more */
export const addPictures = (more) => { Object.assign(PICTURES, more); };

/** Whether a picture of this name exists. @param {string} name */
export const hasPicture = (name) => name in PICTURES;

/**
 * One picture. It always stands beside its text, so it is silent unless a `label` is given.
 * @param {{name: string, size?: number | string, label?: string, class?: string}} props
 */
export function Picture({ name, size = "1.5em", label, class: extra = "" }) {
  const shapes = PICTURES[name] ?? PICTURES["circle"] ?? [];
  const said = label ? { role: "img", "aria-label": label } : { "aria-hidden": "true" };
  return h(
    "svg",
    {
      class: `picture ${extra}`.trim(), width: size, height: size, viewBox: "0 0 24 24", fill: "none",
      stroke: "currentColor", "stroke-width": 1.75, "stroke-linecap": "round", "stroke-linejoin": "round",
      focusable: "false", "data-picture": name, ...said,
    },
    shapes.map((shape) => (typeof shape === "string" ? h("path", { d: shape }) : h(...shape))),
  );
}
