/** A QR code drawn from its rows of "0" and "1": black on white in every theme, so that every phone reads it. */
import { html } from "./ui.js";

/** An address as people type it. @param {string} address */
export const typed = (address) => address.replace(/^https?:\/\//, "").replace(/\/$/, "");

/**
 * One path for all dark squares: neighbours in a row are drawn in one stroke.
 * @param {string[]} rows
 */
function squares(rows) {
  const stroke = (/** @type {number} */ x, /** @type {number} */ y, /** @type {number} */ length) => (
    `M${x} ${y}h${length}v1h-${length}z`);
  return rows.flatMap((row, y) => [...row.matchAll(/1+/g)].map((run) => stroke(run.index, y, run[0].length))).join("");
}

/**
 * @param {{rows: string[], label: string, margin?: number}} props
 *   `margin` in squares; a code that already has its white border needs 0
 */
export function Qr({ rows, label, margin = 4 }) {
  const size = rows.length + 2 * margin;
  return html`
    <svg class="qr" role="img" aria-label=${label} shape-rendering="crispEdges"
      viewBox=${`${-margin} ${-margin} ${size} ${size}`}>
      <rect x=${-margin} y=${-margin} width=${size} height=${size} fill="#fff" />
      <path d=${squares(rows)} fill="#000" />
    </svg>`;
}
